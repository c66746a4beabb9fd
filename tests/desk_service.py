"""A service to test the pipeline on: a database and an inbox of its own, and mails that hold forms made up on the spot."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from sqlmodel import SQLModel, select

from desk.service import Service
from desk.settings import Settings, load
from ingest.folder import FolderMailbox
from ingest.message import Message as Mail
from ingest.message import unpack
from parsing.referral import Field
from parsing.referral import Referral as Form
from records.database import reading
from records.tables import Draft, Message, Referral
from tests.databases import fresh

FORM = "application/x-made-up-form"

WHOLE = {
    "referrer_name": "Nadia Okafor",
    "referrer_role": "health visitor",
    "referrer_email": "nadia.okafor@hv.example.org",
    "referrer_phone": "+441632960101",
    "infant_name": "Ada Winter",
    "infant_dob": "2026-06-01",
    "infant_nhs_number": "9990000018",
    "parent_name": "Gemma Winter",
    "parent_relationship": "mother",
    "parent_phone": "+447700900101",
    "parent_address": "1 Barge Lane, Maldon",
    "parent_postcode": "CM9 6EG",
    "gp_name": "Dr Kaur",
    "consent_to_referral": "yes",
    "safeguarding_status": "none",
    "reason_for_referral": "Gemma would like help to enjoy time with Ada.",
    "voice_of_parent": "I would like to feel closer to her.",
    "voice_of_infant": "I look for her voice.",
    "voice_of_other_parent": "We are in this together.",
    "hopes_and_concerns": "To enjoy being together.",
}
"""Everything the guide asks for, about a family that is in the area and within the age limit in late 2026."""


def mail_of(
    *forms: dict[str, str] | str,
    sender: str = "Nadia Okafor <nadia.okafor@hv.example.org>",
    subject: str = "Referral",
    text: str = "Please find a referral attached.",
    message_id: str = "",
    answers: dict[str, str] | None = None,
    **headers: str,
) -> bytes:
    """A mail with forms attached (a text instead of fields is an attachment that cannot be read, with that reason)."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "referrals@example.org", subject
    mail["Date"] = "Fri, 20 Nov 2026 09:00:00 +0000"
    if message_id:
        mail["Message-ID"] = message_id
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    mail.set_content(text)
    if answers is not None:
        mail["X-Answers"] = json.dumps(answers)
    for number, one in enumerate(forms, 1):
        mail.add_attachment(json.dumps(one).encode(), "application", "octet-stream", filename=f"form{number}.json")
    return mail.as_bytes()


@dataclass
class MadeUpReader:
    """Reads the mails of `mail_of`: what is in them is told, not recognised."""

    fails: int = 0
    """How many times to fail first."""
    seen: list[bytes] = field(default_factory=list)

    def read_message(self, raw: bytes) -> tuple[Mail, list[Form]]:
        self.seen.append(raw)
        if self.fails:
            self.fails -= 1
            raise RuntimeError("Ada Winter, 9990000018")  # must reach no log
        mail = unpack(raw)
        found = [form_of(json.loads(one.data), one.name) for one in mail.attachments]
        return mail, found or [Form("", "other_document")]

    def read_answers(self, mail: Mail) -> Form | None:
        said = [line.partition(": ") for line in mail.text.splitlines() if ": " in line]
        return form_of({key: value for key, _, value in said}, "message text") if said else None

    def close(self) -> None:
        pass


def form_of(said: dict[str, str] | str, name: str = "form.docx") -> Form:
    """A form with these answers; a text is why it cannot be read."""
    if isinstance(said, str):
        return Form(name, "unreadable", problems=(said,))
    return Form(name, "referral_form", {key: Field(key, value, value, 0.98, label=key) for key, value in said.items()})


@dataclass
class House:
    """The service under test, its inbox and a look into its records."""

    service: Service
    inbox: Path
    reader: MadeUpReader

    def deliver(self, *mails: bytes) -> None:
        """Put mails into the inbox."""
        for raw in mails:
            (self.inbox / f"{len(list(self.inbox.iterdir())):04}.eml").write_bytes(raw)

    def all(self, table: type[SQLModel]) -> list[Any]:
        with reading(self.service.engine) as db:
            return list(db.exec(select(table).order_by(*table.__table__.primary_key.columns)))  # type: ignore[attr-defined]

    @property
    def messages(self) -> list[Message]:
        return self.all(Message)

    @property
    def referrals(self) -> list[Referral]:
        return self.all(Referral)

    @property
    def drafts(self) -> list[Draft]:
        return self.all(Draft)

    def states(self) -> list[str]:
        return [str(message.state) for message in self.messages]


def house(folder: Path, **changes: Any) -> House:
    """A service whose settings are the project's own, with an inbox and an outbox in `folder`."""
    inbox = folder / "inbox"
    inbox.mkdir(parents=True)
    given: dict[str, dict[str, Any]] = {
        "mailbox": {"kind": "folder", "folder": str(inbox), "quiet_after": 1_000_000},
        "sending": {"kind": "folder", "folder": str(folder / "sent"), "undo": 0},
        "senders": {"secure_domains": ("example.org",)},
        **changes,
    }
    base = own_settings()
    tables = {name: getattr(base, name).model_copy(update=values) for name, values in given.items()}
    data = folder / "data"
    data.mkdir(mode=0o700)
    service = Service.open(base.model_copy(update={"data": data, "database_url": SecretStr(fresh(data)), **tables}))
    reader = MadeUpReader()
    service.__dict__.update(SHARED, reader=reader)
    if isinstance(mailbox := service.mailbox(), FolderMailbox):
        mailbox.settled = 0
    SHARED.update(essex=service.essex, cues=service.cues)
    return House(service, inbox, reader)


def values_of(row: SQLModel) -> dict[str, Any]:
    """What a row says, its sealed columns opened."""
    return {name: getattr(row, name) for name in type(row).model_fields}


@cache
def own_settings() -> Settings:
    """The project's own settings, read once."""
    return load()


SHARED: dict[str, Any] = {}
"""Parts that are slow to make and hold nothing of a test."""
