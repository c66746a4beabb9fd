"""The plain text of a reply, and the blocks it is made of.

A reply is written once, as plain text that a person can edit: paragraphs between blank lines, a heading underlined with dashes,
lists with "- " or "1. ", and lines of an item that are indented below it. The HTML part is made from these blocks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["heading", "paragraph", "ul", "ol"]
RULE = re.compile(r"-{3,}")
BULLET = re.compile(r"[-*•]\s+(?P<text>\S.*)")
NUMBER = re.compile(r"\d{1,2}[.)]\s+(?P<text>\S.*)")
HIDDEN = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]")
"""Control characters and those that hide or turn round the text about them."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a reply."""

    kind: Kind
    lines: tuple[str, ...] = ()
    """Of a heading or paragraph."""
    entries: tuple[tuple[str, ...], ...] = ()
    """Of a list: for each item its lines."""


def one_line(text: str, longest: int = 200) -> str:
    """Text from a form as it may stand within a line: no line breaks, no hidden characters, not too long."""
    return " ".join(HIDDEN.sub(" ", text).split())[:longest].strip()


def tidy(text: str) -> str:
    """A reply's text with one blank line between blocks, no trailing spaces and no hidden characters."""
    lines = [HIDDEN.sub("", line).rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"


def blocks(text: str) -> Iterator[Block]:
    """The headings, paragraphs and lists of a text, in order."""
    lines = tidy(text).split("\n")
    at = 0
    while at < len(lines):
        if not lines[at].strip():
            at += 1
        elif at + 1 < len(lines) and RULE.fullmatch(lines[at + 1].strip()) and not _item(lines[at]):
            yield Block("heading", (lines[at].strip(),))
            at += 2
        elif kind := _item(lines[at]):
            entries, at = _list(lines, at, kind)
            yield Block(kind, entries=entries)
        else:
            end = at
            while end < len(lines) and lines[end].strip() and not (end > at and _item(lines[end])):
                end += 1
            yield Block("paragraph", tuple(line.strip() for line in lines[at:end]))
            at = end


def _list(lines: list[str], at: int, kind: Kind) -> tuple[tuple[tuple[str, ...], ...], int]:
    """The items of the list that begins at a line, and the line after it. Blank lines between items do not end it."""
    entries: list[list[str]] = []
    while at < len(lines):
        line = lines[at]
        if _item(line) == kind:
            entries.append([_bare(line)])
        elif entries and line.startswith("  ") and line.strip():
            entries[-1].append(line.strip())
        elif not line.strip() and at + 1 < len(lines) and _item(lines[at + 1]) == kind:
            pass
        else:
            break
        at += 1
    return tuple(tuple(entry) for entry in entries), at


def _item(line: str) -> Kind | None:
    if BULLET.match(line):
        return "ul"
    return "ol" if NUMBER.match(line) else None


def _bare(line: str) -> str:
    found = BULLET.match(line) or NUMBER.match(line)
    return found["text"].strip() if found else line.strip()


def plain_words(text: str) -> list[str]:
    """The words of a text without the marks of headings and lists: what both parts of a mail must share."""
    return " ".join(
        " ".join([*block.lines, *(line for entry in block.entries for line in entry)]) for block in blocks(text)
    ).split()
