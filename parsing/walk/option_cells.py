"""Options and their boxes each in a cell of its own: "Yes |   | No | X", or the box first: "X | Yes |   | No"."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.document import Cell, Item, Line, Text, Tick
from parsing.labels.wording import fold
from parsing.pieces import cell_lines, place_of
from parsing.walk.columns import OPTION, is_marked

_LEAST = 4
"""Cells: two options with a box each."""


def boxed(cells: Sequence[Cell]) -> tuple[Line, ...]:
    """The cells as one line of ticked options; empty where they are no such row."""
    if len(cells) < _LEAST or len(cells) % 2:
        return ()
    for options, marks in ((cells[::2], cells[1::2]), (cells[1::2], cells[::2])):
        if all(map(_offers, options)) and all(map(_is_mark, marks)):
            items: list[Item] = []
            for option, mark in zip(options, marks, strict=True):
                items += (Tick(_is_on(mark), place_of(cell_lines(mark), mark.place)), Text(f" {option.words.strip()}   "))
            return (Line(tuple(items), cells[0].place),)
    return ()


def _offers(cell: Cell) -> bool:
    return not cell.has_input and bool(OPTION.fullmatch(fold(cell.words).strip(" .:")))


def _is_mark(cell: Cell) -> bool:
    """Whether a cell is left for a mark: blank, a box, or a mark in it."""
    words = cell.words.strip()
    return not words or (bool(is_marked(cell_lines(cell))) and not _offers(cell))


def _is_on(cell: Cell) -> bool | None:
    return is_marked(cell_lines(cell))
