"""A national service: 100,000 referrals of a year in 50 services of one installation, then the busiest hour of a 10,000-mail day.

    python -m benchmarks.national [REFERRALS [SERVICES [SPEED]]]

Each service has a database, an inbox, a key and jobs of its own, set as they come: an inbox is looked at every minute. A sixth of
the day's mail comes in its busiest hour; here that hour passes five times as fast, so what waits longest would wait less. The
workers are real processes (`pimhs worker`), all of which work for all services. Needs PostgreSQL (Debian: postgresql) and, for
100,000 referrals, 15 GB of disk twice.
"""

from __future__ import annotations

import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlmodel import col, func, select

from benchmarks._memory import below, held
from benchmarks.desk import store_past
from benchmarks.service import database_size, referral, workers
from desk.installation import look
from desk.places import SERVICES as SERVICES_FOLDER
from desk.service import Service
from desk.settings import Settings
from records.database import reading, writing
from records.tables import Draft, Message, Referral
from tests.databases import bare_database, running_postgresql

ROOT = Path(__file__).parents[1]
A_DAY = 10_000
"""Mails of a day."""
BUSIEST = 6
"""The part of a day's mail that comes in its busiest hour is one in so many."""
CONNECTIONS = 3000
"""That the PostgreSQL server grants: a process keeps up to two dozen for each service."""
PATIENCE = 900.0
"""Seconds after the last mail until a run counts as stuck."""


@dataclass(frozen=True)
class Plan:
    """How much of it."""

    referrals: int = 100_000
    services: int = 50
    speed: int = 5
    """How many times as fast the hour passes."""


@dataclass
class Hour:
    """What came in, and when what became of it stood there, by the number of the mail; in UTC."""

    came: dict[int, datetime] = field(default_factory=dict)
    stored: dict[int, datetime] = field(default_factory=dict)
    drafted: dict[int, datetime] = field(default_factory=dict)

    def look(self, services: list[Service], before: dict[str, int]) -> None:
        """Note what stands in the databases; the mails `before` are the past."""
        for service in services:
            with reading(service.engine) as db:
                wanted = select(Message, Draft.created_at).join(Draft, col(Draft.message_id) == Message.id)
                for message, drafted in db.exec(wanted.where(col(Message.id) > before[service.settings.known_as])):
                    number = int(message.message_id.strip("<").partition("@")[0])
                    self.stored[number], self.drafted[number] = _plain(message.stored_at), _plain(drafted)


def late(first: dict[int, datetime], then: dict[int, datetime]) -> list[float]:
    """Seconds from one to the other, of every mail, in order."""
    return sorted((then[number] - first[number]).total_seconds() for number in then)


def _plain(at: datetime) -> datetime:
    return at.astimezone(UTC).replace(tzinfo=None) if at.tzinfo else at


def make(folder: Path, number: int, address: str) -> None:
    """The folder of one service."""
    home = folder / f"service{number:02}"
    shutil.copytree(ROOT / "config", home / "config")
    (home / "templates").symlink_to(ROOT / "templates")
    (home / "data" / "inbox").mkdir(parents=True)
    (home / "data").chmod(0o700)
    settings = (home / "config" / "service.toml").read_text("utf-8")
    own = f'desk_address = "https://service{number:02}.example.org"'
    (home / "config" / "service.toml").write_text(settings.replace('desk_address = ""', own), "utf-8")
    (home / "environment").write_text(f"PIMHS_MAILBOX__FOLDER=inbox\nPIMHS_DATABASE_URL={address}\n")
    (home / "environment").chmod(0o600)


def inhabit(folder: Path, plan: Plan, address: Callable[[Path], str]) -> list[Service]:
    """The services, each with the past of a year."""
    original = referral(0)
    for number in range(plan.services):
        make(folder, number, address(folder / f"service{number:02}" / "data"))
    os.environ[SERVICES_FOLDER] = str(folder)
    services = []
    for settings in look().values():
        assert isinstance(settings, Settings), settings
        service = Service.open(settings)
        with writing(service.engine) as db:
            store_past(db, plan.referrals // plan.services, timedelta(days=365), original)
        services.append(service)
    return services


def play(services: list[Service], mails: dict[int, bytes], seconds: float) -> Iterator[tuple[int, datetime]]:
    """Let the mails, by their numbers, come in at random moments of so many seconds, each to a service of its turn."""
    chance, began = random.Random(2), time.monotonic()  # noqa: S311 - filler
    moments = sorted(chance.random() * seconds for _ in mails)
    for moment, (number, raw) in zip(moments, mails.items(), strict=True):
        time.sleep(max(0.0, began + moment - time.monotonic()))
        inbox = services[number % len(services)].settings.data / "inbox"
        (inbox / f"{number:06}.tmp").write_bytes(raw)
        (inbox / f"{number:06}.tmp").rename(inbox / f"{number:06}.eml")
        yield number, datetime.now(UTC).replace(tzinfo=None)


def run(services: list[Service], workers_: int, speed: float, hours: int = 0) -> str:
    """The figures of one hour, as cells of the table; its mails are numbered on from those of the `hours` before."""
    an_hour = A_DAY // BUSIEST
    mails = {number: referral(number) for number in range(hours * an_hour + 1, (hours + 1) * an_hour + 1)}
    before = {service.settings.known_as: _newest(service) for service in services}
    hour = Hour()
    with workers(workers_, dict(os.environ)) as started:
        time.sleep(30)  # every service has looked at its inbox once
        hour.came = dict(play(services, mails, 3600 / speed))
        end = time.monotonic() + PATIENCE
        while len(hour.drafted) < len(mails) and time.monotonic() < end:
            time.sleep(5)
            hour.look(services, before)
        memory = max(held([one.pid, *below(one.pid)]) for one in started)
    stages = ((hour.came, hour.stored), (hour.stored, hour.drafted), (hour.came, hour.drafted))
    storing, drafting, whole = (late(*stage) for stage in stages)
    figures = [part[len(part) * 95 // 100] for part in (storing, drafting, whole)]
    undone = len(mails) - len(hour.drafted)
    return " | ".join(f"{one:.0f}" for one in (*figures, whole[-1], undone, memory, size(services)))


def _newest(service: Service) -> int:
    with reading(service.engine) as db:
        return db.exec(select(func.max(col(Message.id)))).one() or 0


def size(services: list[Service]) -> float:
    """Kilobytes of database a referral."""
    whole = referrals = 0
    for service in services:
        whole += database_size(service.settings.database, service.settings.data)
        with reading(service.engine) as db:
            referrals += db.exec(select(func.count(col(Referral.id)))).one()
    return whole / referrals / 1000


def rows(kind: str, workers_: tuple[int, ...], plan: Plan, address: Callable[[Path], str]) -> None:
    """Rows of the table, an hour each, of services that are made for them and removed."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as closing:
        services = inhabit(Path(folder), plan, address)
        for service in services:
            closing.callback(service.close)
        for hours, count in enumerate(workers_):
            print(f"| {kind} | {count} | {run(services, count, plan.speed, hours)} |", flush=True)


def main(plan: Plan) -> None:
    """Print the table."""
    print(f"{plan.services} services, {plan.referrals:,} referrals of a year")
    print(f"{A_DAY // BUSIEST:,} mails in {60 / plan.speed:.0f} minutes, {os.cpu_count()} cores\n")
    print("| database | workers | p95 to stored, s | p95 from there to draft, s | p95 of both, s | longest, s | undone |", end="")
    print(f" MB a worker | kB a referral |\n| --- |{' ---: |' * 8}")
    rows("SQLite", (1,), plan, lambda data: f"sqlite:///{data}/desk.db")
    with running_postgresql(quick=False, connections=CONNECTIONS) as cluster:
        rows("PostgreSQL", (1, 2, 4), plan, lambda _: bare_database(cluster))


if __name__ == "__main__":
    main(Plan(*map(int, sys.argv[1:])))
