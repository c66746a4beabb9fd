"""The malware scan that stands before every reading: where there is a scanner, only what it calls clean is opened."""

from __future__ import annotations

from collections.abc import Iterator

from sqlmodel import Session, col, func, select

from desk.drafting import DESK
from desk.pulse import beat
from desk.service import Service
from desk.tracing import span
from ingest.clamd import Clamd, ScannerError, Verdict
from records.change import move
from records.database import writing
from records.moves import MessageState
from records.tables import Message, Pulse

JOB = "scan"
WAITING, MALWARE, UNSCANNED = "waiting for the malware scan", "malware", "not scanned"
"""`Message.what` of a mail that the scanner has not looked at yet, that it found something in, that it could not look through."""
SAID = {
    "found": "The malware scan found “{name}” in it, so it was not opened.",
    "too large": "It has {megabytes:.1f} MB, more than the malware scanner takes, so it was not opened. "
    "Ask whoever runs the desk to raise StreamMaxLength in clamd.conf, then try again.",
    "cut off": "The malware scanner hung up while it was given the {megabytes:.1f} MB of it, so it was not opened: most likely "
    "it takes no more. Ask whoever runs the desk to raise StreamMaxLength in clamd.conf, then try again.",
    "failed": "The malware scanner could not look through it, so it was not opened. Ask whoever runs the desk to look in "
    "clamd’s log, then try again; or ask the sender for the form in another format.",
}
"""What is said of a mail or a file that is not clean, by the kind of its verdict."""
FOUND = (
    "Nothing of it can be downloaded here. Do not open it in the mailbox either. Tell your IT security team, and ask the sender "
    "by telephone for the form. If it turns out to be a false alarm and the scanner is corrected, try again."
)
FOUND_IN_FILE = "Do not open it in another program either, and tell your IT security team."


def answers(service: Service) -> bool:
    """Whether mail can be read now: the scanner answers, or the service has none. What is wrong is kept as the job's pulse."""
    if service.scanner is None:
        return True
    try:
        with beat(service, JOB) as detail:
            detail["scanner"] = service.scanner.check()
    except ScannerError:
        return False
    return True


def passed(service: Service, message_id: int, raw: bytes) -> bool:
    """Whether a stored message may be opened; if not, it is put before a person. Raises `ScannerError`: then it waits."""
    if service.scanner is None:
        return True
    with span("scan") as codes:
        codes["verdict"] = (verdict := service.scanner.scan(raw)).kind
    if verdict.kind == "clean":
        return True
    with writing(service.engine) as db:
        row = db.get(Message, message_id)
        if row is not None and row.state == MessageState.STORED:
            row.what = MALWARE if verdict.kind == "found" else UNSCANNED
            row.why = _told(verdict, raw, FOUND)
            move(db, row, MessageState.NEEDS_ATTENTION, DESK, attempts=row.attempts, scan=verdict.kind, signature=verdict.name)
    return False


def refusal(scanner: Clamd, data: bytes) -> str:
    """Why a file that is no stored mail may not be opened, or a stored one not again; empty when it may. Tells a person."""
    try:
        verdict = scanner.scan(data)
    except ScannerError as problem:
        return f"It was not opened, since nothing is before the malware scan. {problem}"
    return "" if verdict.kind == "clean" else _told(verdict, data, FOUND_IN_FILE)


def _told(verdict: Verdict, data: bytes, found: str) -> str:
    said = SAID[verdict.kind].format(name=verdict.name, megabytes=len(data) / 1e6)
    return f"{said} {found}" if verdict.kind == "found" else said


def withheld(service: Service, row: Message) -> str:
    """Why nothing of a message may be handed out, for a person; empty when it may."""
    if row.what in (MALWARE, UNSCANNED):
        return row.why if row.state == MessageState.NEEDS_ATTENTION else "The malware scan did not pass it."
    if service.scanner and row.state == MessageState.STORED:
        return row.why or "It waits for the malware scan. Try again in a minute."
    return ""


def trouble(db: Session, service: Service) -> Iterator[str]:
    """What is wrong with the scanner now, and how much mail waits for it, for a person."""
    if service.scanner is None:
        return
    pulse = db.get(Pulse, JOB)
    stored = col(Message.state) == MessageState.STORED
    tried = db.exec(select(Message).where(stored, Message.what == WAITING).order_by(col(Message.id).desc())).first()
    problem = (pulse.problem if pulse else "") or (tried.why if tried else "")
    if problem:
        count = db.exec(select(func.count(col(Message.id))).where(stored)).one()
        yield f"{problem} No mail is opened before it is scanned: {count} {'waits' if count == 1 else 'wait'}."


def state(db: Session, service: Service) -> str:
    """Whether what comes in is scanned, and when the scanner last answered with what; a sentence."""
    if service.scanner is None:
        return "Off: nothing that comes in is scanned by the desk."
    pulse = db.get(Pulse, JOB)
    if pulse is None:
        return "On. The scanner has not been asked yet."
    return f"On, but it does not answer: {pulse.problem}" if pulse.problem else f"On: {pulse.detail.get('scanner', '')}"
