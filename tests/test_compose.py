"""Finished mails: what is sent is what was meant, or nothing is made."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.policy import default
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.message import unpack
from notify.compose import Enclosure, Unsafe, compose

MEANT: dict[str, Any] = {
    "sender": "Together with Baby <inbox@example.org>",
    "to_address": "ruth.calder@example.org",
    "to_name": "Ruth Calder",
    "subject": "Referral TWB-7H3KQM: the parent’s consent",
    "body": "Dear Ruth\n\nThank you – for the referral.\n.\nFrom here\n" + "long " * 400 + "\n",
    "html": '<!doctype html>\n<html lang="en-GB"><p>Dear Ruth</p></html>\n',
    "message_id": "<7h3kqm.1@example.org>",
    "date": datetime(2026, 11, 20, 9, 30, tzinfo=UTC),
    "in_reply_to": "<a1@example.org>",
    "references": ("<a0@example.org>", "<a1@example.org>"),
}


def mail(**changes: Any) -> bytes:
    return compose(**{**MEANT, **changes})


def test_a_mail_says_what_was_meant() -> None:
    found = message_from_bytes(mail(), policy=default)
    plain, html = found.get_body(("plain",)), found.get_body(("html",))

    assert found["Subject"] == MEANT["subject"]
    assert found["To"].addresses[0].addr_spec == MEANT["to_address"]
    assert (found["Message-ID"], found["In-Reply-To"], found["References"]) == (
        MEANT["message_id"],
        "<a1@example.org>",
        "<a0@example.org> <a1@example.org>",
    )
    assert found["Date"].datetime == MEANT["date"]
    assert plain is not None
    assert html is not None
    assert plain.get_content().replace("\r\n", "\n") == MEANT["body"]
    assert html.get_content().replace("\r\n", "\n") == MEANT["html"]
    assert found["Bcc"] is None


def test_the_same_mail_has_the_same_bytes() -> None:
    assert mail() == mail()


def test_lines_are_short_ascii_and_end_in_cr_lf() -> None:
    raw = mail(
        subject="Über " * 30, to_name="Zoë Ångström-Łukasiewicz", references=tuple(f"<{n}@example.org>" for n in range(300))
    )

    assert raw.isascii()
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", raw)
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998


UNSAFE = [
    {"subject": "Hello\nBcc: evil@example.org"},
    {"subject": "Hello\r\n\r\nbody"},
    {"subject": "a\x00b"},
    {"subject": "a\u2028b"},
    {"subject": "=?utf-8?Q?x=0D=0ABcc:_evil?="},
    {"subject": "   "},
    {"subject": "x" * 201},
    {"to_name": "Ruth\r\nBcc: evil@example.org"},
    {"to_name": "=?utf-8?b?UnV0aA==?="},
    {"to_address": "a@example.org, b@example.org"},
    {"to_address": "a@example.org\nBcc: b@example.org"},
    {"to_address": "Ruth <a@example.org>"},
    {"to_address": "undisclosed"},
    {"to_address": "a..b@example.org"},
    {"to_address": ""},
    {"to_address": "zoë@example.org"},
    {"message_id": "7h3kqm"},
    {"message_id": "<a\r\nb@example.org>"},
    {"date": datetime(2026, 11, 20, 9, 30)},  # noqa: DTZ001  # a date without a zone is the point
    {"body": "x" * 200_001},
    {"sender": "Together with Baby"},
]


@pytest.mark.parametrize(
    "changes", UNSAFE, ids=lambda changes: f"{next(iter(changes))}={str(next(iter(changes.values())))[:20]!r}"
)
def test_what_could_carry_more_than_was_meant_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(Unsafe) as refused:
        mail(**changes)

    assert str(refused.value).endswith(".")
    assert "evil" not in str(refused.value)


@pytest.mark.parametrize("hint", ["not an id", "<a@b>\r\nBcc: x@example.org", "<" + "x" * 400 + "@example.org>", ""])
def test_a_thread_that_is_no_thread_is_left_out(hint: str) -> None:
    found = message_from_bytes(mail(in_reply_to=hint, references=(hint,)), policy=default)

    assert found["In-Reply-To"] is None
    assert found["References"] is None
    assert found["Bcc"] is None


def test_long_threads_keep_their_beginning_and_end() -> None:
    ids = tuple(f"<{n}@example.org>" for n in range(100))
    kept = str(message_from_bytes(mail(references=ids), policy=default)["References"]).split()

    assert (len(kept), kept[0], kept[-1]) == (20, ids[0], ids[-1])


NAMES = [
    "",
    "Calder, Ruth",
    'Ruth "Ruthie" Calder',
    "Ruth <Calder>",
    "Zoë O’Brien",
    "李小龙",
    "é" * 100,
    "a" * 300,
    "Team: Mid; West, Essex’s",
]


@pytest.mark.parametrize("name", NAMES)
def test_names_of_every_sort_go_to_one_address(name: str) -> None:
    header = message_from_bytes(mail(to_name=name))["To"]

    assert header.count("@") == 1
    assert header.rstrip().endswith(("<ruth.calder@example.org>", "ruth.calder@example.org"))


@settings(max_examples=300, deadline=None)
@given(subject=st.text(min_size=1, max_size=120), name=st.text(max_size=60))
def test_any_subject_and_name_is_sent_whole_or_refused(subject: str, name: str) -> None:
    try:
        raw = mail(subject=subject, to_name=name)
    except Unsafe:
        return
    found = message_from_bytes(raw)
    unfolded = re.sub(r"\r?\n(?=[ \t])", "", found["Subject"])

    assert str(make_header(decode_header(unfolded))).split() == subject.split()
    assert sorted(key.lower() for key in found) == sorted(
        [
            "from",
            "to",
            "subject",
            "date",
            "message-id",
            "in-reply-to",
            "references",
            "content-language",
            "x-auto-response-suppress",
            "x-pimhs-desk",
            "mime-version",
            "content-type",
        ]
    )


def test_files_can_be_sent_along() -> None:
    form = Enclosure(
        "referral-form.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", b"PK\x03\x04form"
    )
    found = message_from_bytes(mail(enclosures=(form,)), policy=default)
    sent = list(found.iter_attachments())

    assert [(one.get_filename(), one.get_content()) for one in sent] == [(form.name, form.data)]


def test_a_file_name_with_a_line_break_is_refused() -> None:
    with pytest.raises(Unsafe):
        mail(enclosures=(Enclosure("a\r\nb.docx", "application/pdf", b"x"),))


def test_our_own_mail_is_known_when_it_comes_back():
    assert unpack(mail()).automatic == "loop"
