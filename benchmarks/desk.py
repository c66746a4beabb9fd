"""How long the desk's pages take with years of referrals stored and twenty people at work.

    python -m benchmarks.desk [REFERRALS]

A desk of its own process serves 50,000 referrals on SQLite; each of 20 people opens a page about every second, which is more
than anybody reads. Twenty that never pause would always keep a process busy, whatever it can do: that is no desk. Printed is
the 95th percentile of each page in milliseconds, with 500 referrals and with all. Pictures of forms are left out: they are
drawn once, by LibreOffice.
"""

from __future__ import annotations

import asyncio
import random
import re
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
from sqlmodel import Session

from desk import access
from desk.service import Service
from desk.settings import load
from parsing.referral import Field
from records import audit
from records.database import writing
from records.keyring import Keyring
from records.moves import DraftState, MessageState, ReferralState
from records.sealed import insert_rows, keys_of
from records.store import pack
from records.tables import AuditEntry, Decision, Draft, MailTerm, Message, Original, Referral, Term, now
from records.terms import mail_terms, stored, terms
from records.transfer import count_on
from tests.desk_web import PASSWORD, form, mail, triage

FEW, MANY, PEOPLE = 500, 50_000, 20
TURNS, PAUSE = 81, 1.0
"""Pages each person opens, and seconds between them."""
ROLES = ("administrator", "clinician", "lead")
PAGES: dict[str, tuple[str, str]] = {
    "referrals to check": ("administrator", "/referrals"),
    "all referrals": ("administrator", "/referrals?state=all"),
    "referrals, filtered": ("administrator", "/referrals?state=all&locality=north&missing=gp"),
    "a late page of them": ("administrator", "/referrals?state=all&page=1500"),
    "a referral": ("administrator", "/referrals/{reference}"),
    "change an answer": ("administrator", "/referrals/{reference}/answers/infant_dob"),
    "its history": ("administrator", "/referrals/{reference}/history"),
    "two compared": ("administrator", "/referrals/{reference}/compare/{other}"),
    "a reply": ("administrator", "/drafts/{number}"),
    "a reply's preview": ("administrator", "/drafts/{number}/preview"),
    "search by name": ("administrator", "POST /search"),
    "outbox": ("administrator", "/outbox"),
    "problems": ("administrator", "/problems"),
    "all mail": ("administrator", "/messages"),
    "search of the mail": ("administrator", "POST /messages/search"),
    "a message": ("administrator", "/messages/{number}"),
    "summaries": ("clinician", "/summaries"),
    "a summary": ("clinician", "/referrals/{reference}/summary"),
    "a summary as Word": ("clinician", "/referrals/{reference}/summary.docx"),
    "counts": ("lead", "/counts"),
    "counts as a workbook": ("lead", "/counts.xlsx"),
    "people": ("lead", "/people"),
    "configuration": ("lead", "/configuration"),
    "the form's configuration": ("lead", "/configuration/form"),
    "audit": ("lead", "/audit"),
    "audit of one person": ("lead", "/audit?who=person3"),
    "health": ("lead", "/health"),
}
NAMES = ("Ada", "Ben", "Cleo", "Dev", "Esi", "Finn", "Gita", "Hal", "Iris", "Jude", "Kofi", "Lena", "Max", "Nia", "Otis", "Pia")
SURNAMES = ("Osei", "Winter", "Calder", "Demir", "Summer", "Okafor", "Tarrant", "Kaur", "Quill", "Vale", "Marsh", "Lund")
LOCALITIES = ("mid", "west", "north", "south", "thurrock")
KINDS = (Message, MailTerm, Original, Referral, Term, Draft, Decision)
"""What the past is stored in, in an order in which each row finds those it points to."""
STATES = (ReferralState.ANSWERED, ReferralState.AWAITING_REPLY, ReferralState.DECIDED)
MAIL = mail(1)
WAITING = 60
"""Referrals that wait to be checked: a bad fortnight."""


def fill(service: Service, count: int) -> None:
    """Twenty people, and what five years left behind."""
    with writing(service.engine) as db:
        for number in range(PEOPLE):
            access.add_account(db, f"person{number}", f"Person {number}", ROLES[number % len(ROLES)], PASSWORD)
        store_past(db, count, timedelta(days=1825))


def store_past(db: Session, count: int, past: timedelta, original: bytes = MAIL) -> None:
    """Referrals with their mail, replies, decisions and audit, spread over the time before now; the newest of them wait.

    `original`: the bytes of the mail that each came with.
    """
    chance = random.Random(1)  # noqa: S311 - filler
    for start in range(1, count + 1, 1000):
        rows: dict[Any, list[dict[str, Any]]] = {kind: [] for kind in KINDS}
        for number in range(start, min(start + 1000, count + 1)):
            _one(rows, number, now() - past * ((count - number) / count), chance, waits=number > count - WAITING)
            rows[Original].append({"message_id": number, "raw": original})
        _store(db, rows)
    _audited(db, count)


def _store(db: Session, rows: dict[Any, list[dict[str, Any]]]) -> None:
    _found_by(rows, keys_of(db))
    for kind, values in rows.items():
        insert_rows(db, kind, values)
        count_on(db, kind.__table__)


def _found_by(rows: dict[Any, list[dict[str, Any]]], keys: Keyring) -> None:
    """Terms as hashes, and those of the mails."""
    for one in rows[Term]:
        ((one["kind"], one["value"]),) = stored([(one["kind"], one["value"])], keys)
    for values in rows[Message]:
        found = {keys.hash(f"mail {kind}", value) for kind, value in mail_terms(Message(**values))}
        rows[MailTerm] += [{"message_id": values["id"], "value": value} for value in found]


def _one(rows: dict[Any, list[dict[str, Any]]], number: int, at: datetime, chance: random.Random, *, waits: bool) -> None:
    said, told = _said(number, chance), triage(locality=chance.choice(LOCALITIES))
    state = ReferralState.TO_CHECK if waits else chance.choice(STATES)
    sent = state != ReferralState.TO_CHECK
    came = {"stored_at": at, "received_at": at, "uid": number, "sha256": f"{number:064}", "subject": f"A new referral {number}"}
    rows[Message].append({**_MESSAGE, **came, "id": number, "from_address": f"nadia{number % 400}@example.org"})
    rows[Referral].append({
        **_REFERRAL, "id": number, "reference": _reference(number), "message_id": number, "received_at": at,
        "received_on": at.date(), "reading": pack(said), "triage": pack(told), "locality": told.locality, "state": state,
    })  # fmt: skip
    rows[Term] += [{"referral_id": number, "kind": kind, "value": value} for kind, value in terms(said, told)]
    rows[Draft].append({
        **_DRAFT, "id": number, "referral_id": number, "message_id": number, "subject": f"Your referral {_reference(number)}",
        "state": DraftState.SENT if sent else DraftState.DRAFT, "sent_at": at + timedelta(hours=20) if sent else None,
    })  # fmt: skip
    if state == ReferralState.DECIDED:
        decided = at + timedelta(days=6)
        rows[Decision].append(
            {"id": number, "referral_id": number, "route": "accepted", "notes": "", "who": "person1", "at": decided}
        )


def _row(row: Any) -> dict[str, Any]:
    """A row's columns; made once, since making one takes longer than storing it."""
    return {column.name: getattr(row, column.name) for column in row.__table__.columns}


_MESSAGE = _row(Message(
    account="bench", folder="INBOX", uid_validity=1, uid=0, sha256="", size=60_000, state=MessageState.REFERRAL, what="referral",
    from_name="Nadia Referrer", text="Please find a referral attached. " * 30,
    attachments=[{"name": "form.docx", "content_type": "text/plain", "size": 60_000, "problem": ""}],
))  # fmt: skip
_REFERRAL = _row(Referral(
    reference="", message_id=0, attachment=0, document="form.docx", received_at=now(), received_on=now().date(), reading={},
    triage={}, age_band="6 to 11 months",
))  # fmt: skip
_DRAFT = _row(Draft(
    kind="missing_information", to_address="nadia@example.org", to_name="Nadia Referrer", ask=["consent"],
    body="Dear Nadia,\n\nPlease tell us whether the parent consents.\n" * 8,
))  # fmt: skip


def _said(number: int, chance: random.Random) -> Any:
    said = form(
        infant_name=f"{chance.choice(NAMES)} {chance.choice(SURNAMES)}",
        parent_name=f"{chance.choice(NAMES)} {chance.choice(SURNAMES)}",
        infant_nhs_number=f"{9_990_000_000 + number}",
        referrer_role=chance.choice(("health visitor", "midwife", "gp", "social worker")),
    )
    voices = {key: Field(key, "She finds the nights long. " * 60, "", 0.95) for key in ("voice_of_parent", "hopes_and_concerns")}
    return replace(said, fields={**said.fields, **voices})


def _reference(number: int) -> str:
    return f"TWB-{number:06}"


def _audited(db: Session, count: int) -> None:
    """Four entries a referral, chained as the desk chains them."""
    seq, previous = audit.head(db)
    rows = []
    for number in range(1, count + 1):
        for who in ("desk", f"person{number % PEOPLE}", "person1", "person2"):
            seq += 1
            entry = audit.Entry(seq, now(), who, "viewed", "referral", number, {}, previous)
            previous = audit.digest(entry)
            rows.append(entry._replace(hash=previous)._asdict())
    for start in range(0, len(rows), 10_000):
        insert_rows(db, AuditEntry, rows[start : start + 10_000])


@contextmanager
def served(data: Path) -> Iterator[str]:
    """The desk alone, as its command serves it."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = str(found.getsockname()[1])
    call = [sys.executable, "-m", "desk", "desk", "--port", port]
    env = {"PATH": "/usr/bin:/bin", "PIMHS_DATA": str(data)}
    process = subprocess.Popen(call, env=env, stdout=subprocess.DEVNULL)  # noqa: S603 - ourselves
    try:
        address = f"http://127.0.0.1:{port}"
        _wait(address)
        yield address
    finally:
        process.terminate()
        process.wait()


def _wait(address: str) -> None:
    for _ in range(600):
        try:
            httpx.get(f"{address}/healthz")
        except httpx.TransportError:
            time.sleep(0.1)
        else:
            return
    sys.exit("The desk did not start.")


async def person(address: str, number: int, count: int, spent: dict[str, list[float]]) -> None:
    """Sign in, then open pages of one's role, one after the other."""
    chance, role = random.Random(number), ROLES[number % len(ROLES)]  # noqa: S311 - filler
    own = [name for name, (whose, _) in PAGES.items() if whose == role]
    async with httpx.AsyncClient(base_url=address, timeout=60, follow_redirects=True) as client:
        token = _token(await client.get("/sign-in"))
        home = await client.post("/sign-in", data={"csrf": token, "username": f"person{number}", "password": PASSWORD})
        token = _token(home)
        await asyncio.sleep(chance.random() * PAUSE)
        for turn in range(TURNS):
            name = own[(turn + number) % len(own)]
            spent.setdefault(name, []).append(await _open(client, PAGES[name][1], count, chance, token))
            await asyncio.sleep(PAUSE * (0.5 + chance.random()))


async def _open(client: httpx.AsyncClient, page: str, count: int, chance: random.Random, token: str) -> float:
    """Milliseconds until the page is there, whole."""
    number = chance.randint(1, count)
    path = page.removeprefix("POST ").format(
        reference=_reference(number), other=_reference(chance.randint(1, count)), number=number
    )
    began = time.perf_counter()
    if page.startswith("POST "):
        answer = await client.post(path, data={"csrf": token, "q": chance.choice(SURNAMES)})
    else:
        answer = await client.get(path)
    taken = (time.perf_counter() - began) * 1000
    if answer.status_code != 200 or answer.url.path == "/sign-in":
        sys.exit(f"{path} answered {answer.status_code}")
    return taken


def _token(answer: httpx.Response) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', answer.text)
    return found[1] if found else ""


def measured(count: int) -> dict[str, float]:
    """The 95th percentile of each page, in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        with Service.open(load(data=Path(folder))) as service:
            fill(service, count)
        spent: dict[str, list[float]] = {}

        async def everybody(address: str) -> None:
            await asyncio.gather(*(person(address, number, count, spent) for number in range(PEOPLE)))

        with served(Path(folder)) as address:
            asyncio.run(everybody(address))
            spent.clear()  # the first round warms what a desk that runs all day has warm
            asyncio.run(everybody(address))
    return {name: sorted(times)[min(len(times) - 1, len(times) * 95 // 100)] for name, times in spent.items()}


def main(many: int) -> None:
    """Measure and print a table."""
    few, all_ = measured(FEW), measured(many)
    print(f"| page (p95, ms, {PEOPLE} people) | {FEW:,} referrals | {many:,} referrals |\n| --- | ---: | ---: |")
    for name in PAGES:
        print(f"| {name} | {few[name]:.0f} | {all_[name]:.0f} |")
    longer = all_["all referrals"] / few["all referrals"]
    print(f"\nThe slowest page: {max(all_.values()):.0f} ms. The list of all takes {longer:.2f} times as long.")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)
