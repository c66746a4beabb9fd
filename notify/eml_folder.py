"""Sending into a folder: one `.eml` a mail, for the demonstration and for services that send by hand."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from notify.delivery import Refused, TryLater, check_mail


@dataclass(frozen=True)
class FolderSender:
    """Writes each mail whole into `folder`, named for its Message-ID; never over another one."""

    folder: Path

    def send(self, raw: bytes, from_address: str, to_address: str, handed: Callable[[], None]) -> str:
        """Write the mail; writing the same bytes again changes nothing. Raises `Refused` or `TryLater`."""
        check_mail(raw, from_address, to_address)
        target = self.folder / f"{_name(raw)}.eml"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            if target.exists():
                return self._again(target, raw, handed)
            draft = self._drafted(target, raw)
        except OSError as error:
            raise TryLater(_trouble(self.folder, error)) from None
        try:
            handed()
            _put(draft, target)
        except FileExistsError:
            return self._again(target, raw, lambda: None)
        except OSError as error:
            raise TryLater(_trouble(self.folder, error)) from None
        finally:
            draft.unlink(missing_ok=True)
        return f"Saved as {target.name}"

    def check(self) -> str:
        """One line for a person; raises `TryLater` when the folder cannot be written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            probe = self.folder / f".probe-{os.getpid()}"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError as error:
            raise TryLater(_trouble(self.folder, error)) from None
        return f"Sent mail is saved in {self.folder}."

    def _again(self, target: Path, raw: bytes, handed: Callable[[], None]) -> str:
        if target.read_bytes() != raw:
            raise Refused(
                "Another mail with the same Message-ID was saved before. Approve the reply again so that it gets its own."
            )
        handed()
        return f"Saved before as {target.name}"

    def _drafted(self, target: Path, raw: bytes) -> Path:
        draft = self.folder / f".{target.name}.{os.getpid()}.part"
        with draft.open("wb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        return draft


def _put(draft: Path, target: Path) -> None:
    """Give the finished file its name in one step; raises `FileExistsError` rather than replace another."""
    try:
        os.link(draft, target)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if target.exists():
            raise FileExistsError(target) from None
        draft.replace(target)
    descriptor = os.open(target.parent, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _name(raw: bytes) -> str:
    """A file name from the Message-ID, or from the bytes of a mail that has none."""
    found = re.search(rb"^message-id:\s*<([^>\r\n]{1,200})>", raw.partition(b"\r\n\r\n")[0], re.IGNORECASE | re.MULTILINE)
    if not found:
        return hashlib.sha256(raw).hexdigest()[:32]
    plain = re.sub(rb"[^A-Za-z0-9@._-]", b"_", found[1]).decode().strip(".")
    return plain if plain.encode() == found[1] else f"{plain[:150]}-{hashlib.sha256(found[1]).hexdigest()[:8]}"


def _trouble(folder: Path, error: OSError) -> str:
    return f"The folder for sent mail {folder} cannot be written ({error.strerror}). Make room or correct its permissions."
