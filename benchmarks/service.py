"""How many mails a service takes from arrival to draft, on SQLite and on PostgreSQL with one, two and four workers.

    python -m benchmarks.service [MAILS]

The second table is what a worker adds that comes with a core of its own: as many cores as workers, the database's server on the
same ones. Every mail holds the service's Word form, filled in for a family of its own. The inbox is full before the workers
start, as on the first morning; the workers are real processes (`pimhs worker`). Needs PostgreSQL (Debian: postgresql).
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from email.policy import SMTP
from pathlib import Path

from sqlmodel import Session, col, func, select

from benchmarks._memory import below, held
from examples import build_mailbox
from records.database import open_database, reading
from records.migrate import upgrade
from records.tables import Draft, Message, Referral
from tests.databases import bare_database, running_postgresql

BASE = "anya-okoro"
NAMES = ("Ash", "Beech", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel", "Ivy", "Juniper", "Larch", "Maple", "Oak", "Pine")
POSTCODES = ("CM1 1QH", "CM9 6EG", "CO1 1JJ", "SS1 1BN", "RM17 6SL", "CM17 9BA")
PATIENCE = 3600.0
"""Seconds until a run counts as stuck."""


_NUMBERS: list[str] = []


def nhs_number(number: int) -> str:
    """The n-th valid number of the range for tests (999 000 0000 and above; check digit modulo 11)."""
    base = int(_NUMBERS[-1][:9]) if _NUMBERS else 999_099_999
    while len(_NUMBERS) <= number:
        base += 1
        check = 11 - sum(int(digit) * (10 - place) for place, digit in enumerate(str(base))) % 11
        if check != 10:
            _NUMBERS.append(f"{base}{check % 11}")
    return _NUMBERS[number]


def family(number: int) -> dict[str, object]:
    """The answers of a family that is like no other where families are told apart."""
    infant, parent, name = (NAMES[number // len(NAMES) ** power % len(NAMES)] for power in range(3))
    surname = f"{name}{NAMES[number % 11].lower()}"
    return build_mailbox.FAMILIES[BASE] | {
        "infant_name": f"{infant} {surname}",
        "parent_name": f"{parent} {surname}",
        "infant_nhs_number": nhs_number(2 * number),
        "parent_nhs_number": nhs_number(2 * number + 1),
        "infant_dob": f"{number % 28 + 1:02}/{number // 28 % 6 + 4:02}/2026",
        "parent_phone": f"07700 900{number % 1000:03}",
        "parent_email": f"{surname}.{number}@example.com".lower(),
        "parent_address": f"{number} Teal Close",
        "parent_postcode": POSTCODES[number % len(POSTCODES)],
        "referrer_email": f"referrer.{number}@hv.example.org",
    }


def fill(inbox: Path, count: int) -> None:
    """Put as many mails into the inbox, an hour old: nobody is writing them any more."""
    inbox.mkdir(parents=True)
    for number in range(count):
        file = inbox / f"{number:06}.eml"
        file.write_bytes(referral(number))
        os.utime(file, (time.time() - 3600,) * 2)


def referral(number: int) -> bytes:
    """A mail with the service's Word form, filled in for the n-th family."""
    build_mailbox.FAMILIES["of the benchmark"] = family(number)
    sender = f"Referrer {number} <referrer.{number}@hv.example.org>"
    mail = build_mailbox.mail(f"{number}", sender, "2026-11-17 09:12", "Referral", "Please see attached.")
    build_mailbox.attach(mail, build_mailbox.filled_docx("of the benchmark"), build_mailbox.DOCX, f"referral-{number}.docx")
    return mail.as_bytes(policy=SMTP)


@contextmanager
def workers(count: int, environment: dict[str, str]) -> Iterator[list[subprocess.Popen[bytes]]]:
    """So many `pimhs worker`, ended in good order."""
    command = [sys.executable, "-m", "desk", "worker"]
    started = [
        subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, start_new_session=True)  # noqa: S603 - ourselves
        for _ in range(count)
    ]
    try:
        yield started
    finally:
        for process in started:
            process.send_signal(signal.SIGTERM)
        for process in started:
            process.wait(60)


def unread(db: Session) -> int:
    """How many messages wait."""
    return db.exec(select(func.count(col(Message.id))).where(Message.state == "stored")).one()


@contextmanager
def on_cores(count: int) -> Iterator[None]:
    """What is started meanwhile runs on the first so many cores (Linux)."""
    whole = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(whole)[:count])
    try:
        yield
    finally:
        os.sched_setaffinity(0, whole)


@dataclass(frozen=True)
class Figures:
    """What a run came to."""

    rate: float
    """Mails a minute, once a tenth of them are done."""
    memory: float
    """Megabytes of the largest worker and what runs below it."""
    size: float
    """Kilobytes of database a referral."""


def run(address: str, count: int, mails: int, folder: Path) -> Figures:
    """How so many workers take in a full inbox."""
    fill(folder / "inbox", mails)
    engine = open_database(address)
    upgrade(engine)
    environment = {**os.environ, "PIMHS_DATA": str(folder), "PIMHS_DATABASE_URL": address, "PIMHS_MAILBOX__FOLDER": "inbox"}
    end = time.monotonic() + PATIENCE
    with workers(count, environment) as started:
        while time.monotonic() < end:
            time.sleep(0.5)
            with reading(engine) as db:
                if db.exec(select(func.count(col(Draft.id)))).one() >= mails and not unread(db):
                    break
        memory = max(held([one.pid, *below(one.pid)]) for one in started)
    with reading(engine) as db:
        times = sorted(aware(one) for one in db.exec(select(Draft.created_at)))
        referrals = db.exec(select(func.count(col(Referral.id)))).one()
    size = database_size(address, folder)
    steady = times[len(times) // 10 :]
    engine.dispose()
    return Figures((len(steady) - 1) / (steady[-1] - steady[0]).total_seconds() * 60, memory, size / referrals / 1000)


def aware(at: datetime) -> datetime:
    """A moment that can be compared, whatever database gave it."""
    return at.replace(tzinfo=None)


def database_size(address: str, folder: Path) -> int:
    """Bytes the database takes on disk."""
    if address.startswith("sqlite"):
        return sum(file.stat().st_size for file in folder.glob("desk.db*"))
    engine = open_database(address)
    with engine.connect() as connection:
        size = connection.exec_driver_sql("SELECT pg_database_size(current_database())").scalar()
    engine.dispose()
    return int(size or 0)


def every_core(mails: int, folder: Path) -> None:
    """The table of one service on all cores."""
    print("| database | workers | mails a minute | MB a worker | kB a referral |\n| --- | ---: | ---: | ---: | ---: |")

    def row(kind: str, address: str, count: int, where: Path) -> None:
        found = run(address, count, mails, where)
        print(f"| {kind} | {count} | {found.rate:.0f} | {found.memory:.0f} | {found.size:.0f} |", flush=True)

    row("SQLite", f"sqlite:///{folder}/0/desk.db", 1, folder / "0")
    with running_postgresql(quick=False) as cluster:
        for count in (1, 2, 4):
            row("PostgreSQL", bare_database(cluster), count, folder / str(count))


def own_cores(mails: int, folder: Path) -> None:
    """The table of as many cores as workers, and what each worker more adds, as a part of what the first does."""
    print("\n| cores | workers | mails a minute, PostgreSQL | each one more adds |\n| ---: | ---: | ---: | ---: |")
    first = 0.0
    for count in range(1, len(os.sched_getaffinity(0)) + 1):
        with on_cores(count), running_postgresql(quick=False) as cluster:
            rate = run(bare_database(cluster), count, mails, folder / f"own{count}").rate
        first = first or rate
        adds = f"{(rate / first - 1) / (count - 1):.2f}" if count > 1 else ""
        print(f"| {count} | {count} | {rate:.0f} | {adds} |", flush=True)


def main() -> None:
    """Print the tables."""
    mails = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    print(f"{mails} mails with a Word form, {os.cpu_count()} cores\n")
    with tempfile.TemporaryDirectory() as folder:
        every_core(mails, Path(folder))
        own_cores(mails, Path(folder))


if __name__ == "__main__":
    main()
