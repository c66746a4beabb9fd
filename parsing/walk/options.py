"""Questions side by side, their options in columns below, a box behind each: "LEVEL OF NEED | CONSENT" over "Early Help ☐"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parsing.document import Block, Item, Line, Table, Text, Tick
from parsing.layout.abreast import pieces
from parsing.pieces import cell_lines
from parsing.walk.cells import rows_of
from parsing.walk.walk import Walk

LEAST_ROWS = 2
SLACK = 12.0
"""Points by which an option may begin before its question."""

Option = tuple[Text, Tick]


def read_options(walk: Walk, blocks: Sequence[Block], at: int) -> int:
    """Reads such questions at the line `at` and the options below; how many blocks that took, 0 where there are none."""
    line = blocks[at]
    if not isinstance(line, Line) or "\t" not in line.text or line.has_input or at + 1 == len(blocks):
        return 0
    below, taken = _below(blocks[at + 1 :])
    if len(below) < LEAST_ROWS or max(map(len, below)) < 2:
        return 0
    heads = pieces(line)
    asked = [walk.match(head.words, loose=True) for head in heads]
    lefts = [head.left for head in heads]
    if not all(match and walk.kind(match) in ("yes_no", "choice") for match in asked) or None in lefts:
        return 0
    held: list[list[Item]] = [[] for _ in heads]
    for word, tick in (option for row in below for option in row):
        box = word.place.box
        column = sum(1 for left in lefts if box and left is not None and left <= box[0] + SLACK) - 1
        held[max(column, 0)] += [tick, Text(f" {' '.join(word.text.split())}   ", word.place)]
    for head, match, items in zip(heads, asked, held, strict=True):
        walk.pair(head.words, match, (Line(tuple(items), line.place),), "below", line.place)
    return taken + 1


def _below(blocks: Sequence[Block]) -> tuple[list[list[Option]], int]:
    """The rows of options at the beginning, and how many blocks hold them."""
    rows: list[list[Option]] = []
    for taken, block in enumerate(blocks):
        found = [_options(items) for items in _rows(block)]
        if not all(found):
            return rows, taken
        rows += found
    return rows, len(blocks)


def _rows(block: Block) -> Iterator[list[Item]]:
    if isinstance(block, Table):
        yield from ([item for cell in row for line in cell_lines(cell) for item in line.items] for row in rows_of(block))
    else:
        yield list(block.items)


def _options(items: Sequence[Item]) -> list[Option]:
    """A row as words each with the box behind them; empty where it holds anything else."""
    said = [item for item in items if not isinstance(item, Text) or item.text.strip()]
    out = [
        (word, box) for word, box in zip(said[::2], said[1::2], strict=False) if isinstance(word, Text) and isinstance(box, Tick)
    ]
    return out if len(said) == 2 * len(out) else []
