"""Writes small Outlook `.msg` files ([MS-OXMSG] in [MS-CFB]) for the tests: nobody should need Outlook to have one."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TypeAlias

Tree: TypeAlias = "Mapping[str, bytes | Tree]"
SECTOR = 512
END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
NOBODY = 0xFFFFFFFF


class Chains:
    """Streams laid out in sectors, each followed through a table of next sectors."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.data = b""
        self.next: list[int] = []

    def store(self, data: bytes) -> tuple[int, int]:
        """First sector and length."""
        if not data:
            return END, 0
        first = len(self.next)
        count = -(-len(data) // self.size)
        self.data += data.ljust(count * self.size, b"\0")
        self.next += [*range(first + 1, first + count), END]
        return first, len(data)


def compound_file(tree: Tree) -> bytes:
    """A compound file with these storages and streams."""
    entries: list[list[object]] = [["Root Entry", 5, NOBODY, NOBODY, b""]]
    _add(tree, entries, 0)
    whole, mini = Chains(SECTOR), Chains(64)
    starts = [(mini if len(entry[4]) < 4096 else whole).store(entry[4]) for entry in entries]  # type: ignore[arg-type]
    starts[0] = whole.store(mini.data)
    mini_table, _ = whole.store(_numbers(mini.next))
    directory, _ = whole.store(b"".join(_entry(entry, start) for entry, start in zip(entries, starts, strict=True)))
    count = -(-(len(whole.next) + 40) // 127)
    tables = list(range(len(whole.next), len(whole.next) + count))
    fat = _numbers(whole.next + [FAT] * count)
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    mini_count = -(-len(mini.next) * 4 // SECTOR)
    header += struct.pack("<IIIIIIIII", 0, count, directory, 0, 4096, mini_table, mini_count, END, 0)
    header += struct.pack("<109I", *tables, *[FREE] * (109 - count))
    return header + whole.data + fat.ljust(count * SECTOR, b"\xff")


def _numbers(values: list[int]) -> bytes:
    return struct.pack(f"<{len(values)}I", *values)


def _add(tree: Tree, entries: list[list[object]], parent: int) -> None:
    """Children hang below each other to the right: no balance is needed to be read."""
    before = None
    for name, value in tree.items():
        here = len(entries)
        entries.append([name, 2 if isinstance(value, bytes) else 1, NOBODY, NOBODY, value if isinstance(value, bytes) else b""])
        if before is None:
            entries[parent][3] = here
        else:
            entries[before][2] = here
        before = here
        if not isinstance(value, bytes):
            _add(value, entries, here)


def _entry(entry: list[object], start: tuple[int, int]) -> bytes:
    name, kind, right, child, _ = entry
    text = str(name).encode("utf-16-le") + b"\0\0"
    return (
        text.ljust(64, b"\0")
        + struct.pack("<HBBIII", len(text), kind, 1, NOBODY, right, child)
        + bytes(36)
        + struct.pack("<IQ", *start)
    )


Value: TypeAlias = "str | bytes | int | datetime"


def storage(properties: Mapping[int, Value], header: bytes, children: Tree | None = None) -> dict[str, bytes | Tree]:
    """One object's property stream, the streams of its long values, and what lies below it."""
    stream, streams = header, {}
    for tag, value in properties.items():
        kind, long, short = _value(value)
        stream += struct.pack("<HHI", kind, tag, 6) + short
        if long is not None:
            streams[f"__substg1.0_{tag:04X}{kind:04X}"] = long
    return {"__properties_version1.0": stream, **streams, **(children or {})}


def _value(value: Value) -> tuple[int, bytes | None, bytes]:
    if isinstance(value, str):
        data = value.encode("utf-16-le")
        return 0x001F, data, struct.pack("<II", len(data) + 2, 3)
    if isinstance(value, bytes):
        return 0x0102, value, struct.pack("<II", len(value), 3)
    if isinstance(value, datetime):
        ticks = int((value - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10_000_000
        return 0x0040, None, struct.pack("<Q", ticks)
    return 0x0003, None, struct.pack("<iI", value, 0)


def attachment(name: str, data: bytes, **more: Value) -> dict[str, bytes | Tree]:
    """A file attached by value."""
    cid = {0x3712: more["cid"]} if "cid" in more else {}
    return storage({0x3705: 1, 0x3707: name, 0x3701: data, **cid}, bytes(8))


def embedded(message: dict[str, bytes | Tree]) -> dict[str, bytes | Tree]:
    """A message attached as a message."""
    return storage({0x3705: 5}, bytes(8), {"__substg1.0_3701000D": message})


def message(
    properties: Mapping[int, Value], attached: list[dict[str, bytes | Tree]], top: bool = True
) -> dict[str, bytes | Tree]:
    """A message's storage; `compound_file(message(...))` is a `.msg`."""
    header = bytes(8) + struct.pack("<IIII", 0, len(attached), 0, len(attached)) + (bytes(8) if top else b"")
    children: Tree = {f"__attach_version1.0_#{number:08X}": item for number, item in enumerate(attached)}
    return storage(properties, header, children)
