"""A mailbox made of files: a folder of `.eml` and `.msg`, a Maildir or an mbox."""

from __future__ import annotations

import hashlib
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from ingest.mailbox import Known, MailboxError, Stored

SETTLED = 2.0
"""Seconds a file must have been left alone: a younger one may be half written."""
SIZE_LIMIT = 150_000_000
"""Bytes of the largest message that is read."""
_MAILS = {".eml", ".msg"}
_MBOXES = {".mbox", ".mbx"}
_FROM = re.compile(rb"^From \S+.*\d{4}\s*$")
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


class FolderMailbox:
    """Every message below a folder. It is only read: nothing in it is changed, moved or deleted.

    A message's uid is made from its bytes, so moving or renaming a file never makes a new message; two files with the same
    bytes are two messages, told apart by their order.
    """

    def __init__(self, folder: Path, settled: float = SETTLED) -> None:
        self.folder = folder
        self.settled = settled
        self.skipped: list[str] = []
        """File names left out in the last round, each with its reason."""

    def new(self, known: Known) -> Iterator[Stored]:
        """The messages whose uid is not `known`, in the order of their names. Raises `MailboxError`."""
        seen = known(1)
        for uid, raw, date in self._messages():
            if uid not in seen:
                yield Stored(str(self.folder), self.folder.name, 1, uid, raw, date)

    def count(self) -> int:
        """How many messages the folder holds now."""
        return sum(1 for _ in self._messages())

    def check(self) -> str:
        """One line for a person; raises `MailboxError` when the folder is not there."""
        self._there()
        return f"Folder {self.folder}: {self.count()} messages."

    def close(self) -> None:
        """Nothing is kept open."""

    def _there(self) -> None:
        if not self.folder.exists():
            raise MailboxError(
                f"The mail folder {self.folder} does not exist. Create it, or correct `folder` in config/mailbox.toml."
            )

    def _messages(self) -> Iterator[tuple[int, bytes, datetime]]:
        """(uid, bytes, file time) of every message."""
        self._there()
        self.skipped = []
        times: dict[int, int] = {}
        for path in self._files():
            for raw in self._read(path):
                first = _uid(raw, 0)
                turn = times[first] = times.get(first, -1) + 1
                yield _uid(raw, turn), raw, datetime.fromtimestamp(path.stat().st_mtime, UTC)

    def _files(self) -> Iterator[Path]:
        found = [self.folder] if self.folder.is_file() else sorted(self.folder.rglob("*"))
        for path in found:
            if path.is_file() and not path.is_symlink() and _is_mail(path, self.folder):
                if time.time() - path.stat().st_mtime < self.settled:
                    self.skipped.append(f"{path.name}: still being written")
                else:
                    yield path

    def _read(self, path: Path) -> Iterator[bytes]:
        try:
            if _is_mbox(path):
                yield from _split(path)
            elif path.stat().st_size > SIZE_LIMIT:
                self.skipped.append(f"{path.name}: larger than {SIZE_LIMIT // 1_000_000} MB")
            elif raw := path.read_bytes():
                yield raw
            else:
                self.skipped.append(f"{path.name}: empty")
        except OSError as error:
            self.skipped.append(f"{path.name}: {error.strerror}")


def _is_mail(path: Path, root: Path) -> bool:
    """A mail by its name, or any file in a Maildir's `cur` or `new` (never `tmp`)."""
    if path.name.startswith(".") and path.parent.name not in ("cur", "new"):
        return False
    if path == root or path.suffix.lower() in _MAILS | _MBOXES:
        return path.parent.name != "tmp"
    maildir = path.parent.name in ("cur", "new") and (path.parent.parent / "tmp").is_dir()
    return maildir or _is_mbox(path)


def _is_mbox(path: Path) -> bool:
    if path.suffix.lower() in _MBOXES:
        return True
    if path.suffix:
        return False
    with path.open("rb") as file:
        return bool(_FROM.match(file.readline(1000)))


def _split(path: Path) -> Iterator[bytes]:
    """The messages of an mbox, one at a time; `>From ` lines put back (mboxrd)."""
    lines: list[bytes] = []
    blank = True
    with path.open("rb") as file:
        for line in file:
            if blank and _FROM.match(line):
                yield from _joined(lines)
                lines = []
            else:
                lines.append(line)
            blank = not line.strip()
    yield from _joined(lines)


def _joined(lines: list[bytes]) -> Iterator[bytes]:
    if lines and not lines[-1].strip():  # the blank line before the next "From " is the mbox's own
        lines = lines[:-1]
    if any(line.strip() for line in lines):
        yield _QUOTED_FROM.sub(rb"\1", b"".join(lines))


def _uid(raw: bytes, turn: int) -> int:
    """A number of 63 bits from the bytes and, for bytes seen before, how often."""
    digest = hashlib.sha256(raw + (turn.to_bytes(4, "big") if turn else b"")).digest()
    return int.from_bytes(digest[:8], "big") >> 1 or 1
