"""Lists typed in plain text with a bar between their columns: "Name | DOB | Relationship" above a line for each person."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from parsing.document import Block, Cell, Line, Place, Table
from parsing.pieces import cut, shown

_BAR = re.compile(r"\s{0,4}\|\s{0,4}")
_RULED = re.compile(r"[\s|:+=-]+")
LEAST_COLUMNS, LEAST_ROWS = 3, 2
"""Columns and rows of a list; fewer may be a signature on two lines."""


def with_lists(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with lines that are rows of one list as a table."""
    out: list[Block] = []
    number = 0
    for columns, run in groupby(blocks, _columns):
        rows = [*run]
        lines = [row for row in rows if isinstance(row, Line)]
        if columns >= LEAST_COLUMNS and len(rows) >= LEAST_ROWS and _is_list(lines):
            out.append(_table([line for line in lines if not _RULED.fullmatch(line.text)], number))
            number += 1
        else:
            out += rows
    return tuple(out)


def _columns(block: Block) -> int:
    """How many columns the bars of a line part; 0 where it is none."""
    return len(_spots(block)) if isinstance(block, Line) and "|" in block.text else 0


def _is_list(rows: Sequence[Line]) -> bool:
    """Whether the first row names columns and the others answer them: no row has labels or ways to reach somebody of its own."""
    heads, *behind = (row.text for row in rows if not _RULED.fullmatch(row.text))
    plain = not any(map(str.isdigit, heads)) and "@" not in heads
    return plain and bool(behind) and not any(":" in row for row in (heads, *behind))


def _spots(line: Line) -> list[tuple[int, int]]:
    """Where the columns of a line stand."""
    text = shown(line.items)
    start, end = len(text) - len(text.lstrip(" |")), len(text.rstrip(" |"))
    bars = [found.span() for found in _BAR.finditer(text, start, end)]
    return [*zip((start, *(past for _, past in bars)), (*(first for first, _ in bars), end), strict=True)]


def _table(rows: Sequence[Line], number: int) -> Table:
    cells = (cell for row, line in enumerate(rows) for cell in _cells(line, row, number))
    return Table(tuple(cells), len(rows), len(_spots(rows[0])), Place(table=number))


def _cells(line: Line, row: int, number: int) -> Iterator[Cell]:
    for column, (start, end) in enumerate(_spots(line)):
        place = Place(table=number, row=row, cell=column, paragraph=line.place.paragraph)
        yield Cell((cut(line, start, end),), row, column, place=place)
