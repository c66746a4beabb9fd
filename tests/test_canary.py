"""A marked family goes through everything, failures included; its marks may stand on its own pages and in the mail's body alone.

Nowhere else: no log, no output, no address of a page, no title, no mail subject, no metric, no audit entry, no pulse, no error page.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from argon2 import PasswordHasher
from docx import Document
from httpx import Response
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from sqlmodel import select

from desk import access, actions, logs, metrics, pipeline, tracing
from desk.service import Service
from desk.status import status
from desk.web.app import create_app
from ingest.mailbox import MailboxError
from notify.send import Refused
from records.database import DatabaseError, reading, writing
from records.tables import AuditEntry, Draft, Pulse
from tests.desk_service import WHOLE, House, house, mail_of
from tests.desk_web import PASSWORD, PEOPLE, Browser, Desk

FAMILY = {
    **WHOLE,
    "referrer_name": "Perpetua Thornquist",
    "referrer_email": "perpetua.thornquist@example.org",
    "referrer_phone": "+441632960737",
    "infant_name": "Zephyrine Quillfeather",
    "infant_nhs_number": "9990007322",
    "parent_name": "Ottoline Quillfeather",
    "parent_phone": "+447700900737",
    "parent_address": "77 Marrowgate Lane",
    "parent_email": "ottoline@quillfeather.example.org",
    "voice_of_parent": "Xanthic lullabies.",
}
MARKS = re.compile(
    r"zephyrine|quillfeather|ottoline|perpetua|thornquist|marrowgate|xanthic|999[\s-]*000[\s-]*7322|(?:0|\+44)\s*7700[\s-]*900[\s-]*737"
    r"|(?:0|\+44)\s*1632[\s-]*960[\s-]*737",
    re.IGNORECASE,
)
SENDER = "Perpetua Thornquist <perpetua.thornquist@example.org>"
SUBJECT = "Zephyrine Quillfeather 999 000 7322"
WORDS = f"{SUBJECT}, 77 Marrowgate Lane, 07700 900737"
"""What a careless exception would quote."""


class Kept(logging.Handler):
    """Everything that any logger says, as the desk's own log would write it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines += [logs.Text().format(record), logs.Json().format(record)]


@pytest.fixture
def heard() -> Iterator[Kept]:
    kept, root, own = Kept(), logging.getLogger(), logging.getLogger("desk")
    before = root.level, own.level
    root.addHandler(kept)
    own.addHandler(kept)
    root.setLevel(logging.INFO)
    own.setLevel(logging.DEBUG)
    logs.keep_quiet()
    yield kept
    root.removeHandler(kept)
    own.removeHandler(kept)
    root.level, own.level = before


@pytest.fixture(autouse=True)
def traced() -> Iterator[InMemorySpanExporter]:
    """Whatever a test does is traced, and no span holds a mark."""
    provider, kept = TracerProvider(), InMemorySpanExporter()
    provider.add_span_processor(SimpleSpanProcessor(kept))
    tracing.record(provider)
    yield kept
    tracing.record(None)
    for made in kept.get_finished_spans():
        clean(f"span {made.name}", made.to_json())


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    access.HASHER = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)  # quick: these passwords guard nobody
    with (made := house(tmp_path)).service:
        with writing(made.service.engine) as db:
            for role, (username, name) in PEOPLE.items():
                access.add_account(db, username, name, role, PASSWORD)
        yield made


def marked(*forms: Any, **more: Any) -> bytes:
    return mail_of(*forms, **{"sender": SENDER, "subject": SUBJECT, "text": WORDS, **more})


def clean(what: str, text: str) -> None:
    assert not MARKS.search(unquote(unescape(text))), what


def check_records(service: Service) -> None:
    """What is kept for whoever runs the desk holds no mark."""
    with reading(service.engine) as db:
        for draft in db.exec(select(Draft)):
            clean(f"subject of draft {draft.id}", draft.subject)
            clean(f"error of draft {draft.id}", draft.error)
        for pulse in db.exec(select(Pulse)):
            clean(f"pulse of {pulse.job}", f"{pulse.problem} {pulse.detail}")
        for entry in db.exec(select(AuditEntry)):
            clean(f"audit entry {entry.seq}", f"{entry.who} {entry.action} {entry.subject} {entry.detail}")
    clean("metrics", metrics.exposition(service).decode())
    clean("status", str(status(service)))


def check_page(path: str, answer: Response) -> set[str]:
    """The page's address, title and links hold no mark; its links to other pages of the desk."""
    clean(f"address {path}", f"{path} {answer.url} {answer.headers.get('location', '')}")
    if "text/html" not in answer.headers.get("content-type", ""):
        return set()
    for title in re.findall(r"<title>(.*?)</title>", answer.text, re.DOTALL):
        clean(f"title of {path}", title)
    places = {unescape(one) for one in re.findall(r'(?:href|action|src|hx-get|hx-post)="([^"]+)"', answer.text)}
    for place in places:
        clean(f"link on {path}", "" if place.startswith(("mailto:", "tel:")) else place)
    return {
        urlsplit(one)._replace(fragment="").geturl() for one in places if one.startswith("/") and not one.startswith("/static")
    }


def look_at_everything(browser: Browser, most: int = 25) -> int:
    """Follow every link of the desk; how many pages there were."""
    waiting, seen = ["/", "/messages", "/problems", "/outbox", "/health", "/audit", "/summaries", "/counts"], set[str]()
    while waiting and len(seen) < most:
        path = waiting.pop(0)
        if path in seen or path.endswith(("/pages", ".png", "/sign-out")):
            continue
        seen.add(path)
        waiting += sorted(check_page(path, browser.get(path)) - seen)
    return len(seen)


@pytest.mark.parametrize(
    "text", [*sorted(set(FAMILY.values()) - set(WHOLE.values())), WORDS, "07700900737", "999-000-7322", "Q%75illfeather"]
)
def test_a_mark_is_known_however_it_is_written(text: str) -> None:
    assert MARKS.search(unquote(text))


def planted(*_: Any, **__: Any) -> Any:
    raise RuntimeError(WORDS)


def test_marks_of_a_family_stand_nowhere_but_on_its_own_pages(
    at: House,
    heard: Kept,
    traced: InMemorySpanExporter,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    service = at.service
    at.deliver(
        marked(FAMILY),
        marked("Zephyrine.docx is locked."),
        marked({**FAMILY, "infant_dob": "31/31/Zephyrine", "infant_nhs_number": "9990007323"}),
        marked(text=f"How do I refer {WORDS}?"),
        b"From: Perpetua Thornquist <perp\xff\nSubject: =?utf-8?q?Zephyrine=0D=0AQuillfeather?=\nContent-Type: multipart/x\n\n\x00",
    )
    at.reader.fails = 2  # the first message is held up twice
    pipeline.round(service)
    assert "needs_attention" in at.states()
    assert [row for row in at.referrals if "Quillfeather" in str(row.reading)], "the family has to be there to be looked for"

    monkeypatch.setattr(Service, "triage", planted)
    at.deliver(marked({**FAMILY, "infant_name": "Zephyrine Quillfeather-Two", "infant_nhs_number": "9990007330"}))
    pipeline.round(service)
    monkeypatch.undo()
    assert at.states()[-1] == "needs_attention"

    desk = Desk(service, create_app(service))
    for role in PEOPLE:
        browser = desk.sign_in(role)
        assert look_at_everything(browser) > 5
    administrator = desk.sign_in()
    for path in ("/search", "/messages/search"):
        administrator.get("/referrals")
        answer = administrator.post(path, {"q": "Zephyrine Quillfeather"}, follow_redirects=False)
        assert "Quillfeather" in answer.text
        check_page(path, answer)

    first = next(draft for draft in at.drafts if draft.to_address)
    assert first.id is not None
    for outcome in (planted, refuse):
        draft = next(one for one in at.drafts if one.id == first.id)
        approved = actions.approve(service, "priya", first.id, draft.version)
        service.__dict__["_sender"] = Broken(outcome)
        pipeline.send(service)
        state = next(one for one in at.drafts if one.id == first.id)
        assert str(state.state) in ("failed", "unknown", "approved"), approved.state
        if str(state.state) == "failed":
            actions.try_send_again(service, "priya", first.id)
            actions.undo(service, "priya", first.id)
        elif str(state.state) == "approved":
            actions.undo(service, "priya", first.id)
    del service.__dict__["_sender"]
    draft = next(one for one in at.drafts if one.id == first.id)
    actions.approve(service, "priya", first.id, draft.version)
    assert pipeline.send(service) == 1
    for file in Path(service.settings.sent_folder).rglob("*.eml"):
        clean("subject of a sent mail", str(message_from_bytes(file.read_bytes(), policy=policy.default)["Subject"]))

    look_at_everything(administrator, 60)
    check_records(service)
    assert heard.lines
    clean("log", "\n".join(heard.lines))
    assert {"job poll", "read message", "parse", "send draft", "POST /search"} <= {
        one.name for one in traced.get_finished_spans()
    }
    said = capfd.readouterr()
    clean("output", said.out + said.err)
    for file in service.settings.data.rglob("*"):
        clean(file.name, file.read_bytes().decode("latin-1") if file.is_file() else "")


def a_form() -> bytes:
    """The family's form, in Word."""
    made, file = Document(), BytesIO()
    made.add_heading("Referral form: parent-infant mental health")
    table = made.add_table(0, 2)
    for label, value in (
        ("Referrer's name", FAMILY["referrer_name"]),
        ("Name of infant", FAMILY["infant_name"]),
        ("NHS number", "999 000 7322"),
        ("Date of birth", "01/06/2026"),
        ("Parent's name", FAMILY["parent_name"]),
        ("Address", FAMILY["parent_address"]),
        ("Telephone", "07700 900737"),
        ("Consent to referral", "Yes"),
        ("Reason for referral", f"{FAMILY['parent_name']} finds it hard to look at her baby."),
        ("Voice of the parent", FAMILY["voice_of_parent"]),
    ):
        cells = table.add_row().cells
        cells[0].text, cells[1].text = label, value
    made.save(file)
    return file.getvalue()


def test_the_real_readers_say_nothing_of_what_they_read(at: House, heard: Kept, capfd: pytest.CaptureFixture[str]) -> None:
    form = a_form()
    pdf = b"%PDF-1.7\n1 0 obj<</Title(Zephyrine Quillfeather)/Kids[1 0 R]>>endobj\ntrailer<</Root 1 0 R>>"
    files = {"whole.docx": form, "cut.docx": form[: len(form) // 2], "broken.docx": b"PK\x03\x04Quillfeather", "loop.pdf": pdf}
    for name, data in files.items():
        mail = EmailMessage()
        mail["From"], mail["Subject"] = SENDER, SUBJECT
        mail.set_content("Please see attached.")
        mail.add_attachment(data, "application", "octet-stream", filename=f"Zephyrine Quillfeather {name}")
        at.deliver(mail.as_bytes())
    del at.service.__dict__["reader"]
    pipeline.round(at.service)

    assert "stored" not in at.states()
    assert [row for row in at.referrals if "Quillfeather" in str(row.reading)]
    check_records(at.service)
    clean("log", "\n".join(heard.lines))
    said = capfd.readouterr()
    clean("output", said.out + said.err)


class Broken:
    """A mail server that fails in its own way."""

    def __init__(self, outcome: Any) -> None:
        self.send = outcome

    def check(self) -> str:
        return "broken"


def refuse(*_: Any) -> str:
    raise Refused("The mail server refused the recipient. Check the address and send again.")


@pytest.mark.parametrize(
    ("error", "status_code"),
    [(RuntimeError(WORDS), 500), (ValueError(WORDS), 500), (KeyError(WORDS), 500), (DatabaseError("The disk is full."), 503)],
)
def test_error_pages_and_their_logs_hold_no_words_of_the_failure(
    at: House, heard: Kept, monkeypatch: pytest.MonkeyPatch, error: Exception, status_code: int
) -> None:
    at.deliver(marked(FAMILY))
    pipeline.round(at.service)
    desk = Desk(at.service, create_app(at.service))
    administrator = desk.sign_in()

    def fail(*_: Any, **__: Any) -> Any:
        raise error

    monkeypatch.setattr("desk.web.referral.blocks", fail)
    answer = administrator.get(f"/referrals/{at.referrals[0].reference}")
    assert answer.status_code == status_code
    clean("error page", answer.text)
    clean("log", "\n".join(heard.lines))


@pytest.mark.parametrize(
    "path", ["/referrals/TWB-QUILLF", "/messages/9990007322", "/drafts/99999", "/referrals/TWB-1/answers/zephyrine"]
)
def test_what_is_not_there_is_said_without_repeating_what_was_asked_for(at: House, path: str) -> None:
    answer = Desk(at.service, create_app(at.service)).sign_in().get(path)
    assert answer.status_code == 404
    clean("title", re.findall(r"<title>(.*?)</title>", answer.text, re.DOTALL)[0])


@pytest.mark.parametrize("error", [RuntimeError(WORDS), MailboxError("The inbox cannot be reached."), ValueError(WORDS)])
def test_a_round_that_fails_is_told_without_its_words(
    at: House, heard: Kept, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    from desk.failures import told

    def fail(*_: Any, **__: Any) -> Any:
        raise error

    monkeypatch.setattr(at.service.mailbox(), "count", fail)
    try:
        lines = [pipeline.round(at.service).problem]
    except Exception as unexpected:
        lines = told(unexpected)
    assert any(lines)
    clean("what the command prints", " ".join(lines))
    clean("log", "\n".join(heard.lines))
    check_records(at.service)
