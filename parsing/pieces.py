"""Pieces of lines: where one stops being a label and starts being an answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from parsing.document import Block, Box, Cell, Item, Line, Place, Table, Text, Tick

NOWHERE = Place()
_BLANK, _HAS_INPUT = attrgetter("blank"), attrgetter("has_input")
TICK, FILL = "\ufffc", "\ufffb"
"""What stands for a box and for a field to type in where a line is searched as a string."""


def shown(items: Sequence[Item]) -> str:
    """The items as one string, a single character for every box and every field to type in."""
    return "".join([item.text if isinstance(item, Text) else TICK if isinstance(item, Tick) else FILL for item in items])


def cut(line: Line, start: int, end: int | None = None) -> Line:
    """The part of a line between two positions of `shown(line.items)`."""
    out: list[Item] = []
    at = 0
    for item in line.items:
        size = len(item.text) if isinstance(item, Text) else 1
        first, last = max(start - at, 0), min(size, (end if end is not None else at + size) - at)
        if first < last:
            out.append(_shortened(item, first, last) if isinstance(item, Text) else item)
        at += size
    return Line(tuple(out), line.place, line.heading, line.bullet and start == 0)


def _shortened(text: Text, first: int, last: int) -> Text:
    """A part of a run; `replace` would take three times as long."""
    words = text.text[first:last]
    return Text(words, text.place, text.bold, text.struck, text.marked, text.prompt, text.score, text.aside, text.tinted)


_STROKE_BEFORE, _STROKE_BEHIND = re.compile(r"\s*/\s*$"), re.compile(r"^\s*/\s*")


def without_struck_options(line: Line) -> Line:
    """A sentence with "does / does not" in it, one of them struck out, as it reads then."""
    items = list(line.items)
    for at, item in enumerate(line.items):
        if not (isinstance(item, Text) and item.struck):
            continue
        for beside, stroke in ((at - 1, _STROKE_BEFORE), (at + 1, _STROKE_BEHIND)):
            near = items[beside] if 0 <= beside < len(items) else None
            if isinstance(near, Text) and not near.struck and stroke.search(near.text):
                items[beside] = replace(near, text=stroke.sub(" ", near.text))
                break
    return replace(line, items=tuple(items))


def words_of(lines: Sequence[Line]) -> str:
    """Only the printed words, without boxes and typed fields: what a label is made of."""
    return "\n".join([line.words for line in lines]).strip()


def text_of(lines: Sequence[Line]) -> str:
    """The lines as a person reads them, prompts left out."""
    return "\n".join([line.said for line in lines]).strip("\n")


def is_blank(lines: Sequence[Line]) -> bool:
    """Whether nothing was written or printed: no words, no boxes, no filled field."""
    return all(map(_BLANK, lines))


def least_sure(lines: Sequence[Line]) -> float:
    """How sure the recogniser is of the least sure words; 1 for text that was typed."""
    return min((item.score for line in lines for item in line.items if isinstance(item, Text)), default=1.0)


def has_input(lines: Sequence[Line]) -> bool:
    """Whether there is a field to type in or a box to tick."""
    return any(map(_HAS_INPUT, lines))


def is_struck(line: Line) -> bool:
    """Whether words on it are crossed out, as the answer that was not chosen is."""
    return any(isinstance(item, Text) and item.struck for item in line.items)


def all_bold(lines: Sequence[Line]) -> bool:
    """Whether every printed word is in bold."""
    weights = [line.bold for line in lines if line.bold is not None]
    return bool(weights) and all(weights)


def cell_lines(cell: Cell) -> tuple[Line, ...]:
    """The lines of a cell, nested tables included."""
    return cell.lines


def nested(blocks: Sequence[Block]) -> bool:
    """Whether a table stands among the blocks."""
    return any(isinstance(block, Table) for block in blocks)


def place_of(lines: Sequence[Line], fallback: Place = NOWHERE) -> Place:
    """Where the lines stand: the first one's place, its box widened to hold them all on that page."""
    for places in ([item.place for line in lines for item in line.items], [line.place for line in lines]):
        first = next((place for place in places if place != NOWHERE), None)
        if first is not None:
            break
    else:
        return fallback
    boxes = [place.box for place in places if place.box and place.page == first.page]
    return replace(first, box=_around(boxes)) if boxes else first


def _around(boxes: Sequence[Box]) -> Box:
    return (
        min(box[0] for box in boxes), min(box[1] for box in boxes), max(box[2] for box in boxes), max(box[3] for box in boxes),
    )  # fmt: skip
