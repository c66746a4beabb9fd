"""The story of the referral desk on one page.

    round = poll -> read each -> send

`poll` stores what is new in the inbox before anything looks at it. `read` takes one stored message apart, reads the forms in it,
checks them and writes drafts. A person approves on the desk (`desk.actions`). `send` hands over what was approved, at most once.
Each step is safe to repeat: what was done is not done again, and what was cut off goes on or is put before a person.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import dataclass

from sqlmodel import col, func, select

from desk import outgoing, scanning
from desk.carrying import carry_out
from desk.disk import shortage
from desk.drafting import DESK
from desk.failures import where
from desk.filing import file_away
from desk.intake import known_in, take_in, unread
from desk.planning import plan
from desk.pulse import beat
from desk.service import Service
from desk.tracing import span
from desk.turns import Busy, turn
from ingest.clamd import ScannerError
from ingest.folder import FolderMailbox
from ingest.mailbox import MailboxError
from notify.send import Unavailable
from parsing.process.sandbox import MAIL_UNREAD
from records.change import Overtaken, changed, move
from records.database import DatabaseError, reading, writing
from records.moves import MessageState
from records.tables import Message, Original

log = logging.getLogger("desk.pipeline")

ATTEMPTS = 2
"""A message that failed so often is put before a person, and the next one goes on."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did."""

    stored: int
    read: int
    sent: int
    problem: str = ""
    """Why the inbox could not be looked at, for a person."""


def round(service: Service) -> Round:
    """Poll, read what is stored, send what is approved. A mailbox that cannot be reached stops neither of the others."""
    problem, stored = "", 0
    try:
        stored = poll(service)
    except (MailboxError, Busy) as error:
        problem = str(error)
    return Round(stored, read_all(service), send(service), problem)


def poll(service: Service) -> int:
    """Store what is new in the inbox; how many messages that is. Raises `MailboxError`, or `Busy` while another polls."""
    with turn(service.engine, service.settings.data, "poll"), beat(service, "poll") as detail:
        if short := shortage(service.settings.data):
            raise MailboxError(short)
        mailbox = service.mailbox()
        account, folder = place_of(service)
        fetched = mailbox.new(known_in(service.engine, account, folder))
        stored = [one for ids in take_in(service.engine, fetched) for one in ids]
        detail.update(server=mailbox.count(), ledger=in_ledger(service, account, folder))
        detail.update(withheld=len(getattr(mailbox, "withheld", ())))
        file_away(service, stored)
    return len(stored)


def place_of(service: Service) -> tuple[str, str]:
    """Account and folder of the inbox, as the ledger names them."""
    mailbox = service.mailbox()
    if isinstance(mailbox, FolderMailbox):
        return str(mailbox.folder), mailbox.folder.name
    return service.settings.mailbox.user, service.settings.mailbox.folder


def in_ledger(service: Service, account: str, folder: str) -> int:
    """How many messages of a folder are stored."""
    with reading(service.engine) as db:
        query = select(func.count(col(Message.id))).where(Message.account == account, Message.folder == folder)
        return db.exec(query).one()


def read_all(service: Service) -> int:
    """Read every stored message; how many were read. One that fails holds up none of the others.

    One that the malware scanner does not answer about ends it: the next round begins with the others.
    """
    done = 0
    with suppress(ScannerError):
        for _ in range(ATTEMPTS if scanning.answers(service) else 0):
            with reading(service.engine) as db:
                ids = unread(db)
            for message_id in ids:
                done += read(service, message_id)
    return done


def read(service: Service, message_id: int) -> bool:
    """Read one stored message and act on it; whether it found its place. Does nothing for one that has been read.

    Raises `ScannerError` when it has to wait for the malware scan.
    """
    with span("read message", message_id=message_id) as codes:
        codes["placed"] = done = _read_now(service, message_id)
    return done


def _read_now(service: Service, message_id: int) -> bool:
    raw = _begin(service, message_id)
    if raw is None:
        return False
    try:
        if scanning.passed(service, message_id, raw):
            _read(service, message_id, raw)
    except DatabaseError:
        _give_back(service, message_id)
        raise
    except ScannerError as problem:
        _give_back(service, message_id, scanning.WAITING, f"It waits for the malware scan, unopened. {problem}")
        raise
    except Exception as error:  # one message that fails in any way holds up none of the others
        log.error("message %s: %s at %s", message_id, type(error).__name__, where(error))
        return _failed(service, message_id, "It could not be read, for a reason that was not expected.")
    return True


def _begin(service: Service, message_id: int) -> bytes | None:
    """The bytes of a message that waits, its attempt counted before it is made: a crash counts too."""
    with writing(service.engine) as db:
        row = db.get(Message, message_id)
        if row is None or row.state != MessageState.STORED:
            return None
        if row.attempts >= ATTEMPTS:
            _set_aside(row, "Reading it was cut off more than once.")
            move(db, row, MessageState.NEEDS_ATTENTION, DESK, attempts=row.attempts)
            return None
        row.attempts += 1
        changed(db, row)
        original = db.get(Original, message_id)
        return original.raw if original else b""


def _give_back(service: Service, message_id: int, what: str = "", why: str = "") -> None:
    """That the disk or the scanner failed is not the message's fault: the attempt does not count."""
    with suppress(DatabaseError), writing(service.engine) as db:
        row = db.get(Message, message_id)
        if row is not None and row.state == MessageState.STORED and row.attempts:
            row.attempts -= 1
            row.what, row.why = what or row.what, why or row.why
            changed(db, row)


def _read(service: Service, message_id: int, raw: bytes) -> None:
    with span("parse"):
        mail, found = service.reader.read_message(raw)
    if MAIL_UNREAD in mail.problems:
        _failed(service, message_id, " ".join(mail.problems))
        return
    for _ in range(3):
        with span("check"), reading(service.engine) as db:
            row = db.get(Message, message_id)
            if row is None or row.state != MessageState.STORED:
                return
            decided = plan(db, service, row, mail, found)
        try:
            with span("record"), writing(service.engine) as db:
                row = db.get(Message, message_id)
                if row is not None and row.state == MessageState.STORED:
                    carry_out(db, service, row, mail, decided)
            return
        except Overtaken:
            continue
    raise Overtaken(message_id)


def _failed(service: Service, message_id: int, why: str) -> bool:
    """Whether a message that failed has found its place: after the last attempt it needs attention."""
    with writing(service.engine) as db:
        row = db.get(Message, message_id)
        if row is None or row.state != MessageState.STORED or row.attempts < ATTEMPTS:
            return False
        _set_aside(row, why)
        move(db, row, MessageState.NEEDS_ATTENTION, DESK, attempts=row.attempts)
        return True


def _set_aside(row: Message, why: str) -> None:
    row.what = "unreadable"
    row.why = f"{why} Open the original; then try again, or say what it is."


def send(service: Service) -> int:
    """Hand over what is approved and due; how many mails went. Waits for nobody: while another process sends, it does nothing."""
    sent = 0
    try:
        with turn(service.engine, service.settings.data, "send"), beat(service, "send"):
            outgoing.recover(service)
            for draft_id in outgoing.due(service):
                with span("send draft", draft_id=draft_id) as codes:
                    codes["sent"] = went = outgoing.send_one(service, draft_id)
                sent += went
            outgoing.look_for_unknown(service)
    except (Busy, Unavailable):
        pass  # the pulse holds what is wrong with the server
    return sent
