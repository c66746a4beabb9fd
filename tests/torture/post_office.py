"""The mail servers of the torture: one mailbox with folders and one outlet, in the harness's own process, so that they outlive a death."""

from __future__ import annotations

import re
import ssl
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Self

from tests.faulty_imap import FaultyImap, faulty_imap
from tests.faulty_smtp import FaultySmtp, faulty_smtp
from tests.servers import Certificate

INBOX, PROCESSED, SENT = "INBOX", "Processed", "Sent"


def digest(raw: bytes) -> str:
    return sha256(raw).hexdigest()


@dataclass
class Mailbox(FaultyImap):
    """An IMAP server with the folders that the desk uses; `messages` is its inbox."""

    folders: dict[str, dict[int, bytes]] = field(default_factory=dict)
    copies: bool = True
    """Whether COPY does what it says."""
    here: threading.local = field(default_factory=threading.local)
    """Which folder is open, for each connection."""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def folder(self, name: str) -> dict[int, bytes]:
        return self.messages if name == INBOX else self.folders.setdefault(name, {})

    def box(self) -> dict[int, bytes]:
        return self.folder(getattr(self.here, "name", INBOX))

    def add(self, name: str, raw: bytes) -> None:
        with self.lock:
            box = self.folder(name)
            box[max(box, default=0) + 1] = raw

    def item(self, uid: int, arguments: str) -> bytes:
        if "HEADER.FIELDS" not in arguments:
            return super().item(uid, arguments)
        found = re.search(rb"(?im)^message-id:[^\r\n]*", self.box()[uid])
        header = (found[0] if found else b"") + b"\r\n\r\n"
        return b"BODY[HEADER.FIELDS (MESSAGE-ID)] {%d}\r\n" % len(header) + header

    def _answer(self, tag: str, name: str, arguments: str, connection: ssl.SSLSocket, lines: Iterator[bytes]) -> Iterator[bytes]:
        if name == "APPEND":
            self._send(connection, b"+ go on\r\n")
            size = int(re.findall(r"\{(\d+)\}$", arguments)[0])
            self.add(_folder(arguments), lines.read(size))  # type: ignore[attr-defined]
            next(lines)
        yield from super()._answer(tag, name, arguments, connection, lines)

    def _examine(self, arguments: str) -> Iterator[bytes]:
        self.here.name = _folder(arguments)
        yield b"* OK [PERMANENTFLAGS (\\*)] kept\r\n"
        yield from super()._examine(arguments)

    _select = _examine

    def _list(self, arguments: str) -> Iterator[bytes]:
        wanted = re.findall(r'"([^"]*)"|(\S+)', arguments)[-1]
        for name in (INBOX, PROCESSED, SENT):
            if (wanted[0] or wanted[1]) in ("*", name):
                yield b'* LIST (%s) "/" "%s"\r\n' % (b"\\Sent" if name == SENT else b"", name.encode())

    def _move(self, arguments: str) -> Iterator[bytes]:
        yield from self._copy(arguments)
        yield from self._expunge(arguments)

    def _copy(self, arguments: str) -> Iterator[bytes]:
        for uid in _uids(arguments):
            if uid in self.box() and self.copies:
                self.add(_folder(arguments.partition(" ")[2]), self.box()[uid])
        yield from ()

    def _expunge(self, arguments: str) -> Iterator[bytes]:
        for uid in _uids(arguments):
            if uid in self.box():
                place = list(self.box()).index(uid) + 1
                with self.lock:
                    del self.box()[uid]
                yield b"* %d EXPUNGE\r\n" % place


def _folder(arguments: str) -> str:
    quoted = re.match(r'"([^"]+)"', arguments)
    return quoted[1] if quoted else arguments.partition(" ")[0]


def _uids(arguments: str) -> list[int]:
    return [int(n) for n in re.findall(r"\d+", arguments.partition(" ")[0])]


@dataclass(frozen=True)
class Kept:
    """What the servers held at some moment."""

    folders: dict[str, dict[int, bytes]]
    validity: int
    came: tuple[bytes, ...]
    delivered: tuple[bytes, ...]


@dataclass
class PostOffice:
    """Both servers, and what was ever put into the inbox."""

    imap: Mailbox
    smtp: FaultySmtp
    came: list[bytes] = field(default_factory=list)
    keeps_sent: bool = False
    """Whether what goes out by SMTP stands in the Sent folder, as it does with most providers."""
    filed: int = 0
    """How many of them stand there."""

    def deliver(self, *mails: bytes) -> Self:
        for raw in mails:
            self.imap.add(INBOX, raw)
            self.came.append(raw)
        return self

    @property
    def gone(self) -> list[bytes]:
        """The mails that went out, as they were before their dots were doubled."""
        return [re.sub(rb"(?m)^\.\.", b".", raw) for raw in self.smtp.delivered]

    @property
    def held(self) -> Counter[str]:
        """The mails of the inbox and of where they are filed, by digest."""
        return Counter(digest(raw) for name in (INBOX, PROCESSED) for raw in self.imap.folder(name).values())

    def settle(self) -> None:
        """Wait until nothing is on its way; then what the servers hold can be judged, and a process forked."""
        self.imap.settle()
        self.smtp.settle()
        if self.keeps_sent:
            for raw in self.gone[self.filed :]:
                self.imap.add(SENT, raw)
        self.filed = len(self.gone)

    def keep(self) -> Kept:
        self.settle()
        boxes = {name: dict(self.imap.folder(name)) for name in (INBOX, PROCESSED, SENT)}
        return Kept(boxes, self.imap.validity or 0, tuple(self.came), tuple(self.smtp.delivered))

    def put_back(self, kept: Kept) -> None:
        """Everything as it was, and no fault on any server."""
        self.settle()
        self.imap.messages = dict(kept.folders[INBOX])
        self.imap.folders = {name: dict(box) for name, box in kept.folders.items() if name != INBOX}
        self.imap.validity, self.came[:] = kept.validity, kept.came
        self.smtp.delivered[:], self.smtp.taken[:] = kept.delivered, kept.delivered
        self.filed = len(kept.delivered)
        self.mend()

    def mend(self) -> None:
        """No fault on any server."""
        self.imap.lie, self.imap.cut_after, self.imap.silent_at = (lambda name, arguments: None), None, ""
        self.imap.sizes, self.imap.copies = {}, True
        self.smtp.script.clear()


@contextmanager
def post_office(certificate: Certificate) -> Iterator[PostOffice]:
    """Both servers on loopback ports, over TLS."""
    with faulty_imap(Mailbox(certificate, silence=0.8)) as imap, faulty_smtp(certificate) as smtp:
        assert isinstance(imap, Mailbox)
        yield PostOffice(imap, smtp)
