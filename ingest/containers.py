"""Files inside files: zip archives, Outlook's winmail.dat and .msg, uuencoded text. Bounded in depth, number and bytes."""

from __future__ import annotations

import binascii
import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ingest import sniff
from ingest.attachment import Attachment, attachment_of
from ingest.charset import decoded_bytes

FILES_LIMIT = 200
BYTES_LIMIT = 100_000_000
DEPTH_LIMIT = 3
"""A zip in a zip in a zip is opened; deeper it is kept closed."""

LOCKED_ZIP = (
    "This zip is locked with a password. Ask the sender for an unlocked copy by secure mail, "
    "or unlock it with the password they gave you and add the files to the desk by hand."
)
TOO_MUCH = (
    "This archive unpacks to more than the desk opens (200 files or 100 MB). Open it on your computer and add the form by hand."
)
DAMAGED = "This {what} is damaged and could not be opened. Ask the sender to send the form again on its own."
BROKEN_OFF = "This winmail.dat is damaged, so files may be missing. Ask the sender to send the form again on its own."
OTHER_ARCHIVE = (
    "The desk does not open this kind of archive. Open it on your computer and add the form by hand, "
    "or ask the sender for a Word or PDF file."
)
_OTHER_ARCHIVES = {"application/x-7z-compressed", "application/vnd.rar", "application/gzip"}
_CLUTTER = re.compile(r"(?:^|/)(?:__MACOSX/|\.DS_Store|Thumbs\.db|desktop\.ini)", re.IGNORECASE)


@dataclass
class Budget:
    """What may still be unpacked from one mail."""

    files: int = FILES_LIMIT
    size: int = BYTES_LIMIT

    def take(self, size: int) -> bool:
        """Whether one more file of `size` bytes may be opened; counts it if so."""
        if self.files < 1 or size > self.size:
            return False
        self.files -= 1
        self.size -= size
        return True


def opened(attachment: Attachment, budget: Budget, depth: int = 0) -> Iterator[Attachment]:
    """The files in an attachment, or the attachment itself when it is no container or cannot be opened. Never raises."""
    if attachment.content_type in _OTHER_ARCHIVES:
        yield replace(attachment, problem=OTHER_ARCHIVE)
    elif attachment.content_type == sniff.ZIP and depth < DEPTH_LIMIT:
        yield from _unzipped(attachment, budget, depth)
    elif attachment.content_type == sniff.TNEF and depth < DEPTH_LIMIT:
        yield from _from_tnef(attachment, budget, depth)
    else:
        yield attachment


def _unzipped(archive: Attachment, budget: Budget, depth: int) -> Iterator[Attachment]:
    try:
        with zipfile.ZipFile(io.BytesIO(archive.data)) as package:
            members = [m for m in package.infolist() if not m.is_dir() and not _CLUTTER.search(m.filename)]
            locked = any(m.flag_bits & 1 for m in members)
            for number, member in enumerate((m for m in members if not m.flag_bits & 1), 1):
                if not budget.take(member.file_size):
                    yield replace(archive, problem=TOO_MUCH)
                    return
                with package.open(member) as stream:
                    data = stream.read(member.file_size + 1)
                found = attachment_of(_zip_name(member), sniff.UNKNOWN, data, origin="zip", number=number)
                yield from opened(found, budget, depth + 1)
    except Exception:  # zipfile, zlib and struct each have their own errors for damage
        yield replace(archive, problem=DAMAGED.format(what="zip"))
        return
    if locked:
        yield replace(archive, problem=LOCKED_ZIP)
    elif not members:
        yield replace(archive, problem="This zip is empty. Ask the sender to send the form again.")


def _zip_name(member: zipfile.ZipInfo) -> str:
    """The name as written: without the UTF-8 mark zipfile reads code page 437, but many programs write UTF-8 all the same."""
    if member.flag_bits & 0x800:
        return member.filename
    try:
        return member.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return member.filename


def _from_tnef(wrapper: Attachment, budget: Budget, depth: int) -> Iterator[Attachment]:
    try:
        found = list(_tnef_files(wrapper.data))
    except Exception:  # tnefparse fails with whatever the damage leads to
        yield replace(wrapper, problem=DAMAGED.format(what="winmail.dat"))
        return
    if not _ends_well(wrapper.data):
        yield replace(wrapper, problem=BROKEN_OFF)
    for number, (name, data) in enumerate(found, 1):
        if not budget.take(len(data)):
            yield replace(wrapper, problem=TOO_MUCH)
            return
        yield from opened(attachment_of(name, sniff.UNKNOWN, data, origin="winmail.dat", number=number), budget, depth + 1)


def _ends_well(data: bytes) -> bool:
    """Whether one attribute follows the other to the end ([MS-OXTNEF] 2.1.3): tnefparse silently stops where none does."""
    at = 6
    while at + 9 <= len(data) and data[at] in (1, 2):
        at += 9 + int.from_bytes(data[at + 5 : at + 9], "little") + 2
    return at <= len(data) and not data[at:].strip(b"\0\r\n ")


def _tnef_files(data: bytes) -> Iterator[tuple[str, bytes]]:
    from tnefparse import TNEF  # type: ignore[import-untyped]

    for item in TNEF(data, do_checksum=False).attachments:
        name = item.long_filename() or ""
        yield (name if isinstance(name, str) else decoded_bytes(name, "utf-8")[0]), bytes(item.data)


def tnef_body(data: bytes) -> tuple[str, str, bytes]:
    """The body kept in a winmail.dat as plain text, HTML and RTF; each empty when it is not there or cannot be read."""
    try:
        from tnefparse import TNEF

        inside = TNEF(data, do_checksum=False)
        return _words(inside.body), _words(inside.htmlbody), bytes(inside.rtfbody or b"")
    except Exception:  # tnefparse fails with whatever the damage leads to
        return "", "", b""


def _words(value: object) -> str:
    if isinstance(value, list | tuple):
        value = value[0] if value else ""
    return decoded_bytes(value, "utf-8")[0] if isinstance(value, bytes) else str(value or "")


_BEGIN = re.compile(r"begin [0-7]{3,4} (\S.{0,200})")


def uuencoded(text: str) -> tuple[str, list[tuple[str, bytes]]]:
    """The text without the uuencoded files in it, and those files as (name, bytes). Each line is looked at once."""
    files: list[tuple[str, bytes]] = []
    kept: list[str] = []
    held: list[str] = []
    data: list[bytes] = []
    for line in text.split("\n"):
        begun = _BEGIN.fullmatch(line)
        if held and line.strip() == "end":
            name = held[0].split(" ", 2)[2].strip()
            files.append((name, b"".join(data)))
            kept.append(f"[{name}]")
            held = []
        elif begun or (held and (piece := _uu_line(line)) is None):
            kept += held  # it only looked like a file
            held = [line] if begun else []
            kept += [] if begun else [line]
            data = []
        elif held:
            held.append(line)
            data.append(piece or b"")
        else:
            kept.append(line)
    return "\n".join(kept + held), files


def _uu_line(line: str) -> bytes | None:
    try:
        return binascii.a2b_uu(line)
    except (binascii.Error, ValueError):
        return None
