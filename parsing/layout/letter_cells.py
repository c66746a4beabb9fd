"""Rows of narrow cells with a letter or figure in each, as forms on paper have them, made one cell again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from parsing.document import Cell, Line, Text

LEAST = 6
"""So many cells in a row hold one answer."""


def letters_joined(row: list[Cell]) -> list[Cell]:
    """The row; where cells of a letter each follow one another, one cell with what they spell."""
    made: list[Cell] = []
    for narrow, cells in groupby(row, _is_letter):
        run = list(cells)
        made.extend([_joined(run)] if narrow and _spells(run) else run)
    return made


def _is_letter(cell: Cell) -> bool:
    words = cell.words.strip()
    return not cell.has_input and len(words) == 1 and words.isalnum()


def _spells(cells: Sequence[Cell]) -> bool:
    """Whether letters spell an answer: they are neither the same mark over and over nor a scale from 0 to 9."""
    letters = [cell.words.strip() for cell in cells]
    scale = all(ord(after) - ord(before) == 1 for before, after in pairwise(letters))
    return len(letters) >= LEAST and len(set(letters)) > 1 and not scale


def _joined(cells: Sequence[Cell]) -> Cell:
    first = cells[0]
    span = sum(cell.column_span for cell in cells)
    whole = Line((Text("".join(cell.words.strip() for cell in cells), first.place),), first.place)
    return replace(first, blocks=(whole,), column_span=span)
