"""What mail servers do to a desk that keeps running: cuts, silence, refusals, nonsense, wrong sizes, repeats, rebuilt folders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.faulty_smtp import CUT, SILENCE
from tests.torture.deaths import COPIES, Scene
from tests.torture.desk import take, whole_day
from tests.torture.mails import FORM, INCOMPLETE, NO_MESSAGE_ID
from tests.torture.post_office import PostOffice


@dataclass(frozen=True)
class Trouble:
    """Something a server does while the desk works, and what becomes of the mailbox before the desk goes on."""

    name: str
    upset: Callable[[PostOffice], None]
    meanwhile: Callable[[PostOffice], None] = lambda office: None


DAY = Scene("servers in trouble", whole_day, first=(FORM, NO_MESSAGE_ID, INCOMPLETE))
FILING = Scene("servers in trouble while mail is filed", take, first=(FORM, NO_MESSAGE_ID), after="move", capabilities=COPIES)
PATIENCE = 0.5
"""Seconds until an answer counts as missing."""

IMAP_COMMANDS = ("CAPABILITY", "AUTHENTICATE", "EXAMINE", "SEARCH", "FETCH")
SMTP_STAGES = ("greeting", "EHLO", "MAIL", "RCPT", "DATA", "dot", "QUIT")
SMTP_ANSWERS = {
    "refuses for now": b"451 4.3.0 later",
    "is busy": b"421 4.7.0 too many connections",
    "refuses": b"550 5.7.1 no",
    "answers nonsense": b"what is it",
    "answers a code nobody knows": b"999 hm",
    "cuts": CUT,
    "is silent": SILENCE,
}


def smtp_troubles() -> Iterator[Trouble]:
    """Every answer at every stage, and a cut within the mail."""
    for stage in SMTP_STAGES:
        for name, said in SMTP_ANSWERS.items():
            yield Trouble(
                f"the outlet {name} at {stage}", lambda office, stage=stage, said=said: office.smtp.script.update({stage: said})
            )
    yield Trouble("the outlet cuts within the mail", lambda office: office.smtp.script.update(body=CUT))


def imap_troubles() -> Iterator[Trouble]:
    """Silence, refusals, and answers that are not true."""
    for command in IMAP_COMMANDS:
        yield Trouble(
            f"the mailbox is silent at {command}", lambda office, command=command: setattr(office.imap, "silent_at", command)
        )
        for name, line in REFUSALS.items():
            yield Trouble(
                f"the mailbox {name} at {command}", _lies(lambda said, _, c=command, x=line: [x] if said == c else None)
            )
    for factor in (0, 0.5, 2):
        yield Trouble(f"sizes are {factor} of the truth", lambda office, factor=factor: _wrong_sizes(office, factor))
    yield Trouble("the list repeats itself", _lies(_repeated))
    yield Trouble("bodies come empty", _lies(lambda said, asked: [b"TAG OK done\r\n"] if _is_body(said, asked) else None))
    yield Trouble("bodies come as nothing", _lies(_nothing))
    yield Trouble("a notice comes in place of a body", _lies(_notice))
    yield Trouble("answers about other messages come first", _lies(_noise))
    yield Trouble("the folder is rebuilt under a larger number", _hide_first, lambda office: _rebuild(office, 78))
    yield Trouble("the folder is rebuilt under a smaller number", _hide_first, lambda office: _rebuild(office, 5))


def filing_troubles() -> Iterator[Trouble]:
    """What may go wrong while stored mail is put elsewhere."""
    yield Trouble("copying says OK and copies nothing", lambda office: setattr(office.imap, "copies", False))
    for command in ("LIST", "COPY", "STORE", "EXPUNGE", "SELECT"):
        yield Trouble(
            f"the mailbox is silent at {command}", lambda office, command=command: setattr(office.imap, "silent_at", command)
        )
        for name, line in REFUSALS.items():
            yield Trouble(
                f"the mailbox {name} at {command}", _lies(lambda said, _, c=command, x=line: [x] if said == c else None)
            )


def cuts(length: int, places: int) -> Iterator[Trouble]:
    """The connection to the mailbox is cut after so many bytes."""
    for place in range(places):
        after = max(1, length * place // places)
        yield Trouble(
            f"the mailbox is cut after {after} bytes", lambda office, after=after: setattr(office.imap, "cut_after", after)
        )


REFUSALS = {
    "refuses": b"TAG NO not now\r\n",
    "does not understand": b"TAG BAD what\r\n",
    "asks to be left alone": b"TAG BAD Request is throttled. Suggested Backoff Time: 20 milliseconds\r\n",
    "says goodbye": b"* BYE closing\r\n",
    "answers nonsense": b"* ((( {9}\r\n",
}

Lie = Callable[[str, str], "list[bytes] | None"]


def _lies(lie: Lie) -> Callable[[PostOffice], None]:
    return lambda office: setattr(office.imap, "lie", lie)


def _is_body(command: str, asked: str) -> bool:
    return command == "FETCH" and "BODY" in asked


def _wrong_sizes(office: PostOffice, factor: float) -> None:
    office.imap.sizes = {uid: int(len(raw) * factor) for uid, raw in office.imap.messages.items()}


def _repeated(command: str, _: str) -> list[bytes] | None:
    return [b"* SEARCH 3 1 2 2 1 3\r\n", b"* SEARCH 1 2 3\r\n", b"TAG OK done\r\n"] if command == "SEARCH" else None


def _nothing(command: str, asked: str) -> list[bytes] | None:
    lines = [b"* %d FETCH (UID %d BODY[] NIL)\r\n" % (uid, uid) for uid in (1, 2, 3)]
    return [*lines, b"TAG OK done\r\n"] if _is_body(command, asked) else None


def _notice(command: str, asked: str) -> list[bytes] | None:
    said = b"Subject: Retrieval using the IMAP4 protocol failed for the following message: 7\r\n\r\nThe server could not.\r\n"
    line = b"* 1 FETCH (UID 1 BODY[] {%d}\r\n" % len(said) + said + b")\r\n"
    return [line, b"TAG OK done\r\n"] if _is_body(command, asked) else None


def _noise(command: str, asked: str) -> list[bytes] | None:
    lines = [b"* 9 FETCH (UID 900 BODY[] {2}\r\nno)\r\n", b"* 2 FETCH (FLAGS (\\Seen))\r\n", b"TAG OK done\r\n"]
    return lines if _is_body(command, asked) else None


def _hide_first(office: PostOffice) -> None:
    del office.imap.messages[min(office.imap.messages)]


def _rebuild(office: PostOffice, validity: int) -> None:
    """The folder comes back under another UIDVALIDITY, numbered anew, with a message in it that had not been there."""
    office.imap.validity = validity
    [missing] = [raw for raw in office.came if raw not in office.imap.messages.values()]
    office.imap.messages = dict(enumerate([*office.imap.messages.values(), missing], 1))
