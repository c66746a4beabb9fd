"""Every text the desk sends: as text, as HTML and as the finished mail, and what a writer is told of a mistake."""

from __future__ import annotations

import html
import re
import shutil
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from functools import cache
from pathlib import Path

import pytest
from typer.testing import CliRunner

from desk.__main__ import app
from notify.compose import compose
from notify.enclosures import TITLES, Enclosures
from notify.gallery import drafts
from notify.notices import KINDS, Notices
from notify.notices import samples as notice_samples
from notify.text import plain_words
from tests.test_blank_form import form
from tests.test_blank_pdf import service
from tests.test_reply import replies
from tests.triage_cases import HOME

SENDER = "Together with Baby <referrals@example.org>"
AT = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)


@cache
def enclosures() -> Enclosures:
    return Enclosures(HOME / "templates", form(), service())


@cache
def notices() -> Notices:
    return Notices(HOME / "templates")


def parsed(raw: bytes) -> EmailMessage:
    mail = message_from_bytes(raw, policy=default)
    assert isinstance(mail, EmailMessage)
    return mail


def shown(page: str) -> list[str]:
    """The words of an HTML page's body."""
    body = re.sub(r"<head>.*?</head>|<!doctype[^>]*>", " ", page, flags=re.DOTALL)
    apart = re.sub(r"<(?:br|/?(?:p|h2|ul|ol|li|main|body|html)\b)[^>]*>", " ", body)
    return html.unescape(re.sub(r"<[^>]+>", "", apart)).split()


REPLIES = [(kind, sample, draft) for kind, sample, draft in drafts(replies())]


@pytest.mark.parametrize(("kind", "sample", "draft"), REPLIES, ids=[f"{kind}: {sample.name}" for kind, sample, _ in REPLIES])
def test_a_reply_is_one_mail_to_one_person_and_both_its_parts_say_the_same(kind, sample, draft):  # type: ignore[no-untyped-def]
    page = replies().html(kind, draft.subject, draft.body)
    files = tuple(enclosures().of(key) for key in draft.enclosures)
    raw = compose(
        SENDER, "ruth.calder@example.org", "Ruth Calder", draft.subject, draft.body, page, "<2@example.org>", AT,
        sample.situation.message_id, (sample.situation.message_id,), files,
    )  # fmt: skip
    mail = parsed(raw)
    assert [address.addr_spec for address in mail["To"].addresses] == ["ruth.calder@example.org"]
    assert (mail["Cc"], mail["Bcc"], mail["Auto-Submitted"]) == (None, None, None)
    assert (mail["Date"].datetime, mail["Message-ID"], mail["In-Reply-To"]) == (AT, "<2@example.org>", "<1@example.org>")
    assert sample.situation.reference in mail["Subject"]
    assert "Ada" not in mail["Subject"]
    assert len(raw) < 1_000_000
    text, rich = (mail.get_body((part,)).get_content() for part in ("plain", "html"))  # type: ignore[union-attr]
    assert shown(rich) == plain_words(text) == plain_words(draft.body)
    assert not re.search(r"<(?:img|link|script|iframe|object|style)\b|url\(|\bsrc=", rich)
    assert [part.get_filename() for part in mail.iter_attachments()] == [file.name for file in files]
    assert bool(files) == (kind == "how_to_refer")


@pytest.mark.parametrize("kind", KINDS)
def test_mail_to_the_team_says_that_it_is_automatic_and_both_its_parts_say_the_same(kind: str) -> None:
    for facts in [facts for name, facts in notice_samples(service()) if name == kind]:
        notice = notices().write(kind, facts)
        raw = compose(
            SENDER, "a@example.org", "", notice.subject, notice.body, notice.html, "<2@example.org>", AT, automatic=True
        )
        mail = parsed(raw)
        assert mail["Auto-Submitted"] == "auto-generated"
        text, rich = (mail.get_body((part,)).get_content() for part in ("plain", "html"))  # type: ignore[union-attr]
        assert shown(rich) == plain_words(text)
        assert "wrote this email by itself" in text


def test_missing_information_offers_the_form_only_where_it_is_sent_along() -> None:
    [sample] = [sample for kind, sample, _ in REPLIES if (kind, sample.name) == ("missing_information", "a blank form")]
    without, with_it = (
        replies().draft("missing_information", sample.situation, enclosures=files).body for files in ((), ("form_word",))
    )
    assert "A blank one is attached" not in without
    assert "A blank one is attached" in with_it


def test_how_to_refer_offers_what_is_not_sent_along() -> None:
    [sample] = [sample for kind, sample, _ in REPLIES if kind == "how_to_refer"]
    body = replies().draft("how_to_refer", sample.situation, enclosures=()).body
    assert "attached" not in body
    assert "Ask us for our referral form" in body


BROKEN = {
    "an unknown value": ("replies/chaser/body.txt", "Dear\n\n{{ parnt }}", "templates/replies/chaser/body.txt, line 3, names parnt, which does not exist."),
    "an unknown value for the team": ("notices/digest/body.txt", "\n{% for one in casses %}{% endfor %}", "templates/notices/digest/body.txt, line 2, names casses, which does not exist."),
    "a tag that is not closed": ("notices/due/subject.txt", "{% if total %}", "templates/notices/due/subject.txt, line 1: Unexpected end of template"),
    "a block that is not there": ("replies/closed/body.txt", 'Dear\n{% include "_blocks/bye.txt" %}', "templates/replies/closed/body.txt, line 2, includes _blocks/bye.txt, which does not exist."),
    "a guide with a slip": ("enclosures/guide.txt", "{{ servce.name }}", "templates/enclosures/guide.txt: 'servce' is undefined."),
    "nothing at all": ("notices/weekly/body.txt", "\n", "templates/notices/weekly has an empty subject or body."),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_a_writer_is_told_the_file_and_the_line(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name, text, said = BROKEN[case]
    shutil.copytree(HOME / "config", tmp_path / "config")
    shutil.copytree(HOME / "templates", tmp_path / "templates")
    (tmp_path / "templates" / name).write_text(text, "utf-8")
    monkeypatch.setenv("PIMHS_HOME", str(tmp_path))
    done = CliRunner().invoke(app, ["template", "check"])
    assert done.exit_code == 1
    assert said in done.output


def test_whole_templates_are_said_to_be_whole() -> None:
    done = CliRunner().invoke(app, ["template", "check"])
    assert (done.exit_code, done.output.endswith("are whole.\n")) == (0, True)


@pytest.mark.parametrize(
    ("kind", "said"), [("chaser", "a reminder of what we still need"), ("digest", "5 referrals wait for you")]
)
def test_a_text_can_be_seen_in_a_sample(kind: str, said: str) -> None:
    done = CliRunner().invoke(app, ["template", "show", kind])
    assert done.exit_code == 0
    assert f"Subject: {'Referral TWB-7H3KQM: ' if kind == 'chaser' else ''}{said}" in done.output


def test_the_blank_form_is_built_into_a_folder(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["form", "build", str(tmp_path / "forms")])
    assert done.exit_code == 0
    assert sorted(path.name for path in (tmp_path / "forms").iterdir()) == sorted(enclosures().of(key).name for key in TITLES)
