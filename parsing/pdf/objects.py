"""Objects of a PDF as words, names and boxes; what a field inherits from its parents."""

from __future__ import annotations

import re
from typing import Any

import pikepdf

from parsing.document import Box

_HOPS = 32


def with_parents(widget: Any) -> list[Any]:
    """The widget and its parents, nearest first. A file may tie them in a loop."""
    chain: list[Any] = []
    node, seen = widget, set()
    while isinstance(node, pikepdf.Dictionary) and len(chain) < _HOPS:
        if node.objgen != (0, 0):
            if node.objgen in seen:
                break
            seen.add(node.objgen)
        chain.append(node)
        node = node.get("/Parent")
    return chain


def inherited(chain: list[Any], key: str) -> Any:
    """What the nearest of a widget and its parents says; None where none does."""
    for node in chain:
        if (found := node.get(key)) is not None:
            return found
    return None


def box_of(annotation: Any) -> Box:
    """Where an annotation stands: left, bottom, right, top."""
    a, b, c, d = (float(number) for number in list(annotation["/Rect"])[:4])
    return min(a, c), min(b, d), max(a, c), max(b, d)


def name_of(value: Any) -> str:
    """A name, or a string that stands for one; empty for all else."""
    return str(value).removeprefix("/") if isinstance(value, pikepdf.Name | pikepdf.String) else ""


def text_of(value: Any) -> str:
    """A text string as words: rich text and streams too, line ends as newlines, UTF-16 language marks dropped."""
    if isinstance(value, pikepdf.Stream):
        raw = value.read_bytes()[:1_000_000]
        text = raw.decode("utf-16", "replace") if raw[:2] in (b"\xfe\xff", b"\xff\xfe") else raw.decode("utf-8", "replace")
    elif isinstance(value, pikepdf.String | pikepdf.Name):
        text = str(value).removeprefix("/") if isinstance(value, pikepdf.Name) else str(value)
    else:
        return ""
    if text.isprintable():
        return text.strip()
    text = re.sub(r"\x1b[^\x1b]*\x1b", "", text).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in text if letter in "\n\t" or letter.isprintable()).strip()
