"""Fields that came with their label typed in them, no print beside them: "Baby's name: Ada Bell", all of it the field's value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.document import Block, Input, Line, Table, Text, lines_of
from parsing.labels.matching import Labels

_LEAST = 3
"""So many make a habit: one such field is an answer with a colon in it."""
_SURE = 0.85


def labels_typed(blocks: Sequence[Block], labels: Labels) -> tuple[Block, ...]:
    """The blocks; where fields hold labels of their own by habit, what stands in them as if it were printed."""
    typed = [line for line in lines_of(tuple(blocks)) if _begins_with_label(line, labels)]
    if len(typed) < _LEAST:
        return (*blocks,)
    return tuple(_shown(blocks, {id(line) for line in typed}))


def _begins_with_label(line: Line, labels: Labels) -> bool:
    """Whether a field stands alone on its line and begins with a label and a colon, or with a label on a line of its own."""
    value = line.items[0].value if len(line.items) == 1 and isinstance(line.items[0], Input) else ""
    first, _, rest = value.partition("\n")
    label, colon, _ = first.partition(":")
    asked = label if colon else first if rest else ""
    match = labels.match(asked.strip(), loose=True) if asked else None
    return match is not None and match.score >= _SURE


def _shown(blocks: Sequence[Block], typed: set[int]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Table):
            yield replace(block, cells=tuple(replace(cell, blocks=tuple(_shown(cell.blocks, typed))) for cell in block.cells))
        elif id(block) in typed:
            yield from _printed(block)
        else:
            yield block


def _printed(line: Line) -> Iterator[Line]:
    for item in line.items:
        value = item.value if isinstance(item, Input) else item.text if isinstance(item, Text) else ""
        yield from (replace(line, items=(Text(part, line.place),)) for part in value.splitlines() if part.strip())
