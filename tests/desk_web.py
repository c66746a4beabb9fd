"""A desk to test pages on: a real service with a database of its own, people who can sign in, referrals made up on the spot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from itertools import count
from pathlib import Path
from typing import Any

from argon2 import PasswordHasher
from fastapi import FastAPI
from httpx import Response
from starlette.testclient import TestClient

from desk import access
from desk.service import Service
from desk.settings import load
from desk.web.app import create_app
from parsing.document import Place
from parsing.referral import Blank, Field, Unmatched
from parsing.referral import Referral as Form
from records.database import writing
from records.moves import MessageState
from records.store import pack
from records.tables import Draft, Message, Original, Referral, now
from records.terms import index, index_mail
from tests.databases import fresh
from triage.finding import Checked, Evidence, Finding, Missing, Triage

PASSWORD = "four plain old words"
PEOPLE = {
    "administrator": ("priya", "Priya Example"),
    "clinician": ("sam", "Sam Example"),
    "lead": ("lee", "Lee Example"),
    "auditor": ("ali", "Ali Example"),
}
ADDRESS = "http://desk.example"


def form(**fields: str) -> Form:
    """A form with these answers, over the usual ones."""
    said = {
        "referrer_name": "Nadia Referrer",
        "referrer_email": "nadia@example.org",
        "infant_name": "Ada Osei",
        "infant_dob": "2026-03-14",
        "infant_nhs_number": "9990000018",
        "parent_name": "Gemma Osei",
        "reason_for_referral": "Her partner threw a plate last week.",
        **fields,
    }
    read = {key: Field(key, value, value, 0.98, place=Place(page=1, box=(70, 100, 300, 115))) for key, value in said.items()}
    return Form(
        "form.docx",
        "referral_form",
        read,
        {"consent_to_referral": Blank("consent_to_referral", "left blank")},
        unmatched=(Unmatched("Blue band", "Band colour"),),
        notes=("Comment: please ring first",),
    )


def triage(read_first: bool = False, **changes: Any) -> Triage:
    """What is said of it: consent missing, a caution, a reason to accept."""
    words = Evidence("reason_for_referral", "Her partner threw a plate last week.")
    risk = Finding(
        "imminent_risk", "caution", "possible", "wording suggests violence at home now", (words,), "The guide asks about risk."
    )
    near = Finding("near_age_limit", "caution", "likely", "20 months old when received", (Evidence("infant_dob", "14/03/2026"),))
    said: dict[str, Any] = {
        "missing": (Missing("consent", "required", "left blank", "We can only go on when the parent agrees."),),
        "findings": (risk if read_first else near,),
        "clear": (Checked("outside_essex", "CM9 6EG is in Maldon"),),
        "locality": "mid",
        "locality_why": "the postcode is in Maldon",
        "reply": "missing_information",
        "reply_why": "one required part is missing",
        "age_band": "6 to 11 months",
        "read_first": read_first,
        **changes,
    }
    return Triage(**said)


@dataclass
class Browser:
    """Somebody at the desk: a client that keeps its cookies and fills in the CSRF token."""

    client: TestClient
    token: str = ""

    def get(self, path: str, **more: Any) -> Response:
        """Open a page."""
        answer = self.client.get(path, **more)
        self._see(answer)
        return answer

    def post(self, path: str, data: dict[str, Any] | None = None, **more: Any) -> Response:
        """Send a form of the page opened last."""
        answer = self.client.post(path, data={"csrf": self.token, **(data or {})}, **more)
        self._see(answer)
        return answer

    def _see(self, answer: Response) -> None:
        found = (
            re.search(r'name="csrf" value="([^"]+)"', answer.text)
            if "text/html" in answer.headers.get("content-type", "")
            else None
        )
        self.token = found[1] if found else self.token


@dataclass
class Desk:
    """The service under test and its pages."""

    service: Service
    app: FastAPI
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def visitor(self) -> Browser:
        """Somebody who has not signed in."""
        return Browser(TestClient(self.app, base_url=ADDRESS, raise_server_exceptions=False))

    def sign_in(self, role: str = "administrator") -> Browser:
        """Somebody of a role, signed in."""
        browser = self.visitor()
        browser.get("/sign-in")
        answer = browser.post("/sign-in", {"username": PEOPLE[role][0], "password": PASSWORD})
        assert answer.status_code == 200, answer.text
        return browser

    def referral(self, said: Form | None = None, told: Triage | None = None, **changes: Any) -> Referral:
        """A referral that came by mail, with its draft."""
        number = next(self._numbers)
        said, told = said or form(), told or triage()
        with writing(self.service.engine) as db:
            message = self.message(number, state=MessageState.REFERRAL, what="referral")
            db.add(message)
            db.flush()
            assert message.id is not None
            db.add(Original(message_id=message.id, raw=mail(number)))
            row = Referral(
                **{
                    "reference": f"TWB-{number:06}",
                    "message_id": message.id,
                    "attachment": 0,
                    "document": "Ada Osei referral.docx",
                    "received_at": now() - timedelta(days=30) + timedelta(minutes=number),
                    "received_on": now().date(),
                    "reading": pack(said),
                    "triage": pack(told),
                    "locality": told.locality,
                    "age_band": told.age_band,
                    "read_first": told.read_first,
                    **changes,
                }
            )
            db.add(row)
            db.flush()
            assert row.id is not None
            index(db, row.id, said, told)
            db.add(draft(row, message))
        return row

    def message(self, number: int, **changes: Any) -> Message:
        """A message, not yet stored."""
        return Message(
            **{
                "account": "test",
                "folder": "INBOX",
                "uid_validity": 1,
                "uid": number,
                "sha256": f"{number:064}",
                "size": 1000,
                "received_at": datetime(2026, 11, 20, 9, tzinfo=UTC),
                "from_name": "Nadia Referrer",
                "from_address": "nadia@example.org",
                "subject": "A new referral",
                "text": "Please find a referral attached.",
                "attachments": [{"name": "referral <b>.txt", "content_type": "text/plain", "size": 12, "problem": ""}],
                **changes,
            }
        )

    def keep(self, **changes: Any) -> Message:
        """A message that holds no referral, stored."""
        number = next(self._numbers)
        with writing(self.service.engine) as db:
            row = self.message(number, **changes)
            db.add(row)
            db.flush()
            db.add(Original(message_id=row.id, raw=mail(number)))
            index_mail(db, row)
        return row


def draft(row: Referral, message: Message) -> Draft:
    """The reply that asks for what is missing."""
    return Draft(
        referral_id=row.id,
        message_id=message.id,
        kind="missing_information",
        to_address="nadia@example.org",
        to_name="Nadia Referrer",
        subject=f"Your referral {row.reference}",
        body="Dear Nadia,\n\nPlease tell us whether the parent consents.\n\nWith kind regards",
        ask=["consent"],
    )


def mail(number: int) -> bytes:
    """A mail with one small file."""
    message = EmailMessage()
    message["From"] = "Nadia Referrer <nadia@example.org>"
    message["To"] = "desk@example.org"
    message["Subject"] = "A new referral"
    message["Message-ID"] = f"<{number}@example.org>"
    message.set_content("Please find a referral attached.")
    message.add_attachment(b"<script>alert(1)</script>", maintype="text", subtype="html", filename='re"ferral.html')
    return message.as_bytes()


@contextmanager
def open_desk(data: Path, **given: Any) -> Iterator[Desk]:
    """A desk with one person of each role, on a new database in `data`."""
    access.HASHER = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)  # quick: these passwords guard nobody
    settings = load(data=data, database_url=fresh(data), **given)
    with Service.open(settings) as service:
        with writing(service.engine) as db:
            for role, (username, name) in PEOPLE.items():
                access.add_account(db, username, name, role, PASSWORD)
        yield Desk(service, create_app(service))
