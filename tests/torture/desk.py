"""The desk under torture: the product's own keeper, on a database and servers that a trial may ruin, and the people who use it."""

from __future__ import annotations

import shutil
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pydantic import SecretStr
from sqlalchemy.util import LRUCache
from sqlmodel import col, create_engine, select, update

from desk import actions, pipeline
from desk.service import Service
from desk.settings import Settings
from desk.turns import Busy
from ingest.imap import ImapMailbox
from ingest.mailbox import MailboxError
from notify.send import SendError, SmtpSender
from records.database import DatabaseError, open_database, reading, writing
from records.keyring import Keyring, write_new
from records.migrate import upgrade
from records.moves import DraftState
from records.resealing import sealed_tables
from records.sealed import number_of, sealed_columns, use_keys
from records.tables import Draft, now
from tests.desk_service import MadeUpReader, own_settings
from tests.torture.post_office import INBOX, PROCESSED, PostOffice

ADDRESS = "referrals@example.org"
PRIYA = "priya"
"""The administrator of the trials."""
PATIENCE = 0.6
"""Seconds until an answer counts as missing: the servers are on this machine."""


class NoCues:
    """Reads nothing out of free text: language models have no place in a process that forks hundreds of children."""

    def find(self, text: str, field: str) -> list[Any]:
        return []

    def find_many(self, passages: list[tuple[str, str]]) -> list[list[Any]]:
        return [[] for _ in passages]


@dataclass(frozen=True)
class Ground:
    """Where a trial takes place: the folder of the database, and the servers."""

    folder: Path
    office: PostOffice
    patience: float = 30.0
    after: str = "leave"
    """What happens to stored mail: `leave`, `mark` or `move`."""
    copies_sent: bool = False
    """Whether the desk itself puts a copy into the Sent folder."""

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def clear(self, template: Path | None = None) -> None:
        """Begin with an empty database, or with another ground's."""
        shutil.rmtree(self.data, ignore_errors=True)
        if template:
            shutil.copytree(template, self.data)
        else:
            self.data.mkdir(parents=True, mode=0o700)
            (self.data / "desk.db").write_bytes(empty_database())


@cache
def keyring() -> Keyring:
    """The keys of every ground: the database of one may be another's template."""
    _PARTS["folder"] = folder = TemporaryDirectory(prefix="torture-keys-")
    write_new(Path(folder.name) / "keys")
    return Keyring(Path(folder.name) / "keys")


def open_values(db: sqlite3.Connection) -> None:
    """Give SQL a function that opens a sealed value: `opened('table.column', row, value)`."""

    def opened(column: str, row: int, value: bytes | None) -> bytes | str | None:
        plain = keyring().open(value, f"{column}|{row}".encode()) if value else value
        return plain if plain is None or column.endswith(".raw") else plain.decode()

    db.create_function("opened", 3, opened)


def open_everything(db: sqlite3.Connection) -> None:
    """Put plain values in the place of sealed ones: the same said twice is sealed differently."""
    open_values(db)
    for table in sealed_tables():
        for name in sealed_columns(table):
            db.execute(
                f"""UPDATE "{table.name}" SET "{name}" = opened('{table.name}.{name}', {number_of(table)}, "{name}")"""
            )  # our own names


@cache
def empty_database() -> bytes:
    """A database of today's tables."""
    with TemporaryDirectory() as folder:
        engine = open_database(f"sqlite:///{folder}/desk.db")
        upgrade(engine)
        engine.dispose()
        return (Path(folder) / "desk.db").read_bytes()


def warm_up() -> None:
    """Make what is slow to make, once, before any child is forked."""
    if not _PARTS:
        service = Service(own_settings(), create_engine("sqlite://"))
        _PARTS.update(replies=service.replies, essex=service.essex)
        socket.create_connection = _without_delay


def _without_delay(*given: Any, **named: Any) -> socket.socket:
    """A connection that sends at once: between a server and a client in step, TCP would wait 40 ms now and then."""
    connection = _CONNECT(*given, **named)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


_CONNECT = socket.create_connection
_PARTS: dict[str, Any] = {}
_STATEMENTS: Any = LRUCache(2000)


def settings_on(ground: Ground) -> Settings:
    base, office = own_settings(), ground.office
    mailbox = {
        "kind": "imap", "host": "localhost", "port": office.imap.port, "user": ADDRESS, "password": SecretStr("pw"), "folder": INBOX,
        "cafile": office.imap.certificate.cafile, "timeout": ground.patience, "after": ground.after, "processed": PROCESSED,
    }  # fmt: skip
    sending = {"kind": "smtp", "host": "localhost", "undo": 0, "from_address": ADDRESS, "copy_to_sent": ground.copies_sent}
    return base.model_copy(
        update={
            "data": ground.data,
            "mailbox": base.mailbox.model_copy(update=mailbox),
            "sending": base.sending.model_copy(update=sending),
            "senders": base.senders.model_copy(update={"secure_domains": ("example.org",)}),
        }
    )


@contextmanager
def desk_on(ground: Ground) -> Iterator[Service]:
    """A service as `pimhs run` opens it, but for the parts that only read."""
    warm_up()
    settings, office = settings_on(ground), ground.office
    service = Service(settings, open_database(settings.database))
    use_keys(service.engine, keyring())
    service.engine._compiled_cache = _STATEMENTS  # nothing of a trial is in it, and making it is half of a child's life
    outlet = SmtpSender(
        "localhost", office.smtp.port, encryption="tls", cafile=office.smtp.certificate.cafile,
        timeout=ground.patience, answer_timeout=ground.patience,
    )  # fmt: skip
    service.__dict__.update(_PARTS, cues=NoCues(), reader=MadeUpReader(), _sender=outlet)
    with service:
        yield service


def take(service: Service) -> None:
    """What `pimhs run` does when the time has come: poll and read."""
    pipeline.round(service)


def answer(service: Service) -> None:
    """The administrator approves every reply, and the outbox is sent."""
    approve_all(service)
    pipeline.send(service)


def whole_day(service: Service) -> None:
    take(service)
    answer(service)


def approve_all(service: Service) -> None:
    for draft_id, version in drafts(service, DraftState.DRAFT):
        with suppress(actions.Problem):
            actions.approve(service, PRIYA, draft_id, version)


def recover(service: Service) -> None:
    """What comes after a fault: a new round, the administrator's work, and another try of what waits or was refused."""
    whole_day(service)
    for state in (DraftState.FAILED, DraftState.APPROVED):
        for draft_id, _ in drafts(service, state):
            actions.try_send_again(service, PRIYA, draft_id)
    pipeline.send(service)


def go_on(service: Service) -> None:
    """A desk that keeps running: whatever goes wrong in a round, it has another one, and people go on pressing buttons."""
    for _ in range(3):
        for step in (take, approve_all, pipeline.send):
            with suppress(DatabaseError, MailboxError, SendError, Busy, actions.Problem):
                step(service)
        mailbox = service.mailbox()
        assert isinstance(mailbox, ImapMailbox)
        mailbox._back_off.succeeded()  # as if the time it waits had passed
        with suppress(DatabaseError), writing(service.engine) as db:
            db.exec(update(Draft).where(col(Draft.state) == DraftState.APPROVED).values(send_after=now()))


def drafts(service: Service, state: DraftState) -> list[tuple[int, int]]:
    """Id and version of every draft in a state."""
    with reading(service.engine) as db:
        query = select(Draft.id, Draft.version).where(Draft.state == state).order_by(col(Draft.id))
        return [(draft_id, version) for draft_id, version in db.exec(query) if draft_id is not None]
