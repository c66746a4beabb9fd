"""ActiveX controls of old Word forms: what a check box, option button, text or list box holds.

[MS-OFORMS] 2.2.5 (MorphDataControl) for the binary form, its property names for the XML one. Nothing is run.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator

from parsing.document import Input, Item, Text, Tick
from parsing.word.package import Element, Package, R

UNREAD = "a control of an old kind (ActiveX) whose content cannot be read; open the original"
_AX = "{http://schemas.microsoft.com/office/2006/activeX}"
_BOXES = ("{8BD21D40-EC42-11CE-9E0D-00AA006002F3}", "{8BD21D50-EC42-11CE-9E0D-00AA006002F3}")
"""Check box and option button."""
_FIELDS = (
    "{8BD21D10-EC42-11CE-9E0D-00AA006002F3}", "{8BD21D20-EC42-11CE-9E0D-00AA006002F3}", "{8BD21D30-EC42-11CE-9E0D-00AA006002F3}",
)  # fmt: skip
"""Text box, list box and combo box."""
_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SIZES = {
    0: 4, 1: 4, 2: 4, 3: 4, 4: 1, 5: 1, 6: 1, 7: 1, 9: 2, 10: 4, 11: 2, 12: 2, 13: 2, 14: 2, 15: 2, 16: 1, 17: 1, 18: 1, 20: 1,
    21: 1, 22: 4, 23: 4, 24: 4, 25: 4, 26: 4, 27: 2, 28: 2, 29: 2, 32: 4,
}  # fmt: skip
"""Bytes of each property in the data block, by its bit in the property mask; bit 8, the size, stands after the block."""
_SIZE_BIT, _VALUE_BIT, _CAPTION_BIT, _GROUP_BIT = 8, 22, 23, 32
_COMPRESSED = 0x8000_0000


def active_items(package: Package, part: str) -> Iterator[Item]:
    """A control's state and its caption; nothing for buttons and pictures."""
    root = package.side(part)
    kind = root.get(f"{_AX}classid", "").upper()
    if kind not in _BOXES + _FIELDS:
        return
    held = _in_xml(root) or _in_binary(package, part, root)
    value, caption = held.get("Value"), held.get("Caption", "")
    if kind in _FIELDS:
        yield Input(value or "", problem="" if value is not None else UNREAD)
        return
    yield Tick(None if not value else value not in ("0", "False"), label=caption, group=held.get("GroupName", ""))
    if caption:
        yield Text(f" {caption} ")


def _in_xml(root: Element) -> dict[str, str]:
    return {entry.get(f"{_AX}name", ""): entry.get(f"{_AX}value", "") for entry in root.iter(f"{_AX}ocxPr")}


def _in_binary(package: Package, part: str, root: Element) -> dict[str, str]:
    data = package.read(name) if (name := package.target(part, root.get(f"{R}id", ""))) else b""
    try:
        return _properties(_contents(data))
    except (OSError, struct.error, UnicodeDecodeError, ValueError):
        return {}


def _contents(data: bytes) -> bytes:
    """The control's own stream, out of a compound file or after its class id."""
    if data[:8] != _OLE_MAGIC:
        return data if data[:2] == b"\0\2" else data[16:]
    import olefile  # type: ignore[import-untyped]

    with olefile.OleFileIO(io.BytesIO(data)) as ole:
        found: bytes = ole.openstream("contents").read()
        return found


def _properties(data: bytes) -> dict[str, str]:
    """Value, caption and group of a MorphDataControl."""
    if data[:2] != b"\0\2":
        return {}
    (mask,) = struct.unpack_from("<Q", data, 4)
    at, lengths = 12, {}
    for bit, size in _SIZES.items():
        if mask >> bit & 1:
            at += -at % size
            if bit in (_VALUE_BIT, _CAPTION_BIT, _GROUP_BIT):
                (lengths[bit],) = struct.unpack_from("<I", data, at)
            at += size
    at += -at % 4 + (8 if mask >> _SIZE_BIT & 1 else 0)
    found = {}
    for bit, name in ((_VALUE_BIT, "Value"), (_CAPTION_BIT, "Caption"), (_GROUP_BIT, "GroupName")):
        if bit in lengths:
            length = lengths[bit] & ~_COMPRESSED
            found[name] = data[at : at + length].decode("latin-1" if lengths[bit] & _COMPRESSED else "utf-16-le")
            at += length + -length % 4
    return found
