"""Tables that print each label behind its answer, or below it as a caption: turned so that the label stands first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.document import Block, Cell, Table
from parsing.labels.matching import Labels
from parsing.walk.cells import rows_of

LEAST = 4
"""So many known labels that stand last make a habit."""
KNOWN, STRAY = 0.6, 0.25
"""Share of the cells with labels that must be known as such, and the most of those with answers that may be."""
Pairs = list[tuple[Cell, Cell]]
"""Each answer with the label behind or below it."""


def labels_behind(blocks: Sequence[Block], labels: Labels) -> tuple[Block, ...]:
    """The blocks; where their tables have that habit, each label in a cell of its own before its answer."""
    made = list(blocks)
    for pairs_of in (_beside, _below):
        found = {at: pairs for at, block in enumerate(made) if isinstance(block, Table) and (pairs := pairs_of(block))}
        if not _is_habit([pair for pairs in found.values() for pair in pairs], labels):
            continue
        for at, pairs in found.items():
            known, stray = _asking(pairs, labels, loose=True)
            if known > stray:
                made[at] = _turned(made[at], pairs)
    return tuple(made)


def _beside(table: Table) -> Pairs:
    """The two columns of a table, the right one taken for the labels."""
    rows = rows_of(table)
    return [(row[0], row[1]) for row in rows] if len(rows) > 1 and all(len(row) == 2 for row in rows) else []


def _below(table: Table) -> Pairs:
    """The rows of a table two by two, the lower one taken for the labels."""
    rows = rows_of(table)
    over, under = rows[::2], rows[1::2]
    if len(over) != len(under) or any(len(a) != len(b) for a, b in zip(over, under, strict=True)):
        return []
    return [pair for both in zip(over, under, strict=True) for pair in zip(*both, strict=True)]


def _is_habit(pairs: Pairs, labels: Labels) -> bool:
    """Whether the second of each pair is what asks, and the first is not."""
    known, stray = _asking(pairs, labels)
    asking, told = (sum(1 for pair in pairs if not pair[side].blank) for side in (1, 0))
    return known >= max(LEAST, KNOWN * asking) and stray <= STRAY * told


def _asking(pairs: Pairs, labels: Labels, loose: bool = False) -> tuple[int, int]:
    """How many of the cells taken for labels are known to ask for something, and how many of those taken for answers."""
    known, stray = (sum(1 for pair in pairs if _asks(pair[side], labels, loose)) for side in (1, 0))
    return known, stray


def _asks(cell: Cell, labels: Labels, loose: bool) -> bool:
    words = " ".join(cell.words.split())
    return not cell.has_input and bool(words) and (labels.match(words, loose=loose) is not None or labels.is_other_label(words))


def _turned(block: Block, pairs: Pairs) -> Table:
    assert isinstance(block, Table)
    cells = tuple(cell for row, pair in enumerate(pairs) for cell in _first(row, *pair))
    return replace(block, cells=cells, rows=len(pairs), columns=2)


def _first(row: int, answer: Cell, label: Cell) -> Iterator[Cell]:
    """A row with the label before the answer, set apart as labels are."""
    yield replace(label, row=row, column=0, row_span=1, column_span=1, shaded=True)
    yield replace(answer, row=row, column=1, row_span=1, column_span=1, shaded=False)
