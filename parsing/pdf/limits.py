"""How much a PDF page may hold: measured before any reader unpacks it, so that a bomb is named and left alone."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

import pikepdf

MOST_PAGES = 200
MOST_CONTENT = 24_000_000
"""Bytes of one page's drawing instructions and fonts, unpacked."""
_RATIO = 1032
"""Deflate can make a byte of this many at most (RFC 1951)."""
_DEEPEST = 6


def oversized(pdf: pikepdf.Pdf) -> dict[int, str]:
    """Pages that are left out, by number from 1, each with the reason for a person."""
    found: dict[int, str] = {}
    known: dict[tuple[int, int], int] = {}
    for number, page in enumerate(pdf.pages, 1):
        if number > MOST_PAGES:
            break
        if _unpacked(page.obj, known) > MOST_CONTENT:
            found[number] = f"Page {number} unpacks to more than a form can hold and was not read. Open the original to see it."
    return found


def _unpacked(page: Any, known: dict[tuple[int, int], int]) -> int:
    total = 0
    for stream in _streams(page, set(), 0):
        name = stream.objgen
        if name not in known:
            known[name] = _size(stream, MOST_CONTENT)
        total += known[name]
        if total > MOST_CONTENT:
            break
    return total


def _streams(holder: Any, seen: set[tuple[int, int]], depth: int) -> Iterator[pikepdf.Stream]:
    """The streams a reader unpacks to know a page's words: its contents, forms within it, fonts."""
    contents = holder.get("/Contents")
    for part in contents if isinstance(contents, pikepdf.Array) else [contents]:
        if isinstance(part, pikepdf.Stream):
            yield part
    resources = _inherited(holder, "/Resources")
    if not isinstance(resources, pikepdf.Dictionary) or depth > _DEEPEST:
        return
    for entry in _entries(resources.get("/XObject")):
        if isinstance(entry, pikepdf.Stream) and entry.get("/Subtype") == "/Form" and entry.objgen not in seen:
            seen.add(entry.objgen)
            yield entry
            yield from _streams(entry, seen, depth + 1)
    for font in _entries(resources.get("/Font")):
        if isinstance(font, pikepdf.Dictionary) and font.objgen not in seen:
            seen.add(font.objgen)
            yield from _font_streams(font)


def _inherited(holder: Any, key: str) -> Any:
    for _ in range(_DEEPEST):
        if key in holder:
            return holder[key]
        holder = holder.get("/Parent")
        if not isinstance(holder, pikepdf.Dictionary):
            break
    return None


def _entries(holder: Any) -> Iterator[Any]:
    if isinstance(holder, pikepdf.Dictionary):
        yield from (holder[key] for key in list(holder.keys())[:2000])


def _font_streams(font: Any) -> Iterator[pikepdf.Stream]:
    descendants = font.get("/DescendantFonts")
    for part in [font, *(descendants if isinstance(descendants, pikepdf.Array) else [])]:
        descriptor = part.get("/FontDescriptor") if isinstance(part, pikepdf.Dictionary) else None
        candidates = [part.get("/ToUnicode")] + [
            descriptor.get(key) for key in ("/FontFile", "/FontFile2", "/FontFile3") if isinstance(descriptor, pikepdf.Dictionary)
        ]
        yield from (entry for entry in candidates if isinstance(entry, pikepdf.Stream))


def _size(stream: pikepdf.Stream, limit: int) -> int:
    """Bytes the stream unpacks to, or just over `limit` once it is known to be more."""
    raw = int(stream.get("/Length", 0))
    filters = stream.get("/Filter")
    names = (
        [str(name) for name in filters] if isinstance(filters, pikepdf.Array) else [str(filters)] if filters is not None else []
    )
    most = raw
    for name in names:
        most *= (
            _RATIO if name in ("/FlateDecode", "/Fl") else 128 if name in ("/LZWDecode", "/LZW", "/RunLengthDecode", "/RL") else 1
        )
    if most <= 1_000_000 or not names:
        return raw if not names else min(most, 4 * raw)
    return _inflated(stream.read_raw_bytes(), names, limit)


def _inflated(data: bytes, names: list[str], limit: int) -> int:
    for name in names:
        if name not in ("/FlateDecode", "/Fl"):
            return len(data) * (64 if name in ("/LZWDecode", "/LZW", "/RunLengthDecode", "/RL") else 1)
        unpacker = zlib.decompressobj()
        try:
            data = unpacker.decompress(data, limit + 1)
        except zlib.error:
            return len(data)
        if len(data) > limit:
            break
    return len(data)
