"""A family in one row of a spreadsheet: headings that ask something of infant and parent alike, and a single row below them."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.document import Cell
from parsing.pieces import cell_lines
from parsing.walk.walk import Walk

LEAST_HEADINGS = 6
KNOWN = 0.75
"""Share of the headings that must ask for something."""


def read_record(walk: Walk, rows: Sequence[Sequence[Cell]]) -> bool:
    """Takes a table that is one record, each heading with the cell below it; False when it is none."""
    if len(rows) != 2 or not LEAST_HEADINGS <= len(rows[0]) == len(rows[1]):
        return False
    if any(cell.blank or cell.has_input for cell in rows[0]) or all(cell.blank for cell in rows[1]):
        return False
    heads = [" ".join(cell.words.split()) for cell in rows[0]]
    asked = [match.targets[0] for head in heads if (match := walk.match(head))]
    if len(asked) < KNOWN * len(heads) or not _of_both(asked):
        return False
    if sum(1 for cell in rows[1] if walk.knows(cell.words)) > len(heads) // 3:
        return False
    for head, answer in zip(heads, rows[1], strict=True):
        match = walk.match(head)
        walk.enter(match)
        walk.pair(head, match, cell_lines(answer), "column", answer.place)
    return True


def _of_both(asked: Sequence[str]) -> bool:
    return any(key.startswith("infant") for key in asked) and any(key.startswith(("parent", "mother", "father")) for key in asked)
