"""Answers spread out one letter to a box, or one letter to a space, put together again."""

from __future__ import annotations

from itertools import pairwise

from parsing.document import Input
from parsing.layout.grid import Grid
from parsing.layout.lines import printed_lines
from parsing.layout.page import Page, Word, around, holds, inside

_WIDEST = 26.0
"""A box for one letter is no wider, in points."""
_WIDEST_FIELD, _BETWEEN_FIELDS = 60.0, 14.0
"""A field for part of a date or number is no wider, and its neighbour no further off."""
_AROUND = 4.0
"""Points by which the boxes drawn for a field may reach past it."""
_LEAST = 4
_WHOLE = 6
"""So many boxes in a row hold a whole answer; fewer may be the day, the month or the year of a date."""


def join_boxes(page: Page, found: list[Grid]) -> list[Grid]:
    """The grids that are tables; those that are rows of letter boxes are taken out and their letters made one word."""
    return [grid for grid in found if not _join(page, grid)]


def is_comb(grid: Grid) -> bool:
    """Whether a grid is a row of boxes for a letter each."""
    narrow = all(cell.box[2] - cell.box[0] <= _WIDEST and cell.box[3] - cell.box[1] <= 1.6 * _WIDEST for cell in grid.cells)
    return grid.rows == 1 and len(grid.cells) > 1 and narrow


def _join(page: Page, grid: Grid) -> bool:
    if not is_comb(grid):
        return False
    if any(isinstance(word.item, Input) and inside(grid.box, word.box, _AROUND) for word in page.words):
        return True  # drawn for the letters of the field over it
    words = [word for word in page.words if holds(grid.box, (word.box[0] + word.box[2]) / 2, word.middle)]
    if any(word.item or len(word.text) > 1 for word in words):
        return False
    gone = {id(word) for word in words}
    page.words = [word for word in page.words if id(word) not in gone]
    if words:
        whole = _one(sorted(words, key=lambda word: word.box[0]))._replace(text=_spelt(grid, words))
        if len(grid.cells) >= _WHOLE:
            whole = whole._replace(text="", item=Input(whole.text, page.place(grid.box)))
        page.words.append(whole._replace(box=(grid.box[0], whole.box[1], grid.box[2], whole.box[3])))
    return True


def _spelt(grid: Grid, letters: list[Word]) -> str:
    """What the letters spell, an empty box between two of them as a space."""
    held = [
        "".join(word.text for word in letters if cell.box[0] <= (word.box[0] + word.box[2]) / 2 < cell.box[2])
        for cell in grid.cells
    ]
    return " ".join("".join(letter or " " for letter in held).split())


def _one(letters: list[Word]) -> Word:
    return letters[0]._replace(text="".join(word.text for word in letters), box=around(word.box for word in letters))


def join_fields(page: Page) -> None:
    """Typing fields for one digit each, or for the day, the month and the year, made one field."""
    fields = [word for word in page.words if isinstance(word.item, Input) and word.box[2] - word.box[0] <= _WIDEST_FIELD]
    for line in printed_lines(fields) if len(fields) > 1 else ():
        for run in _side_by_side(line):
            whole = _whole_answer([word.text.strip() for word in run])
            if whole and _stands_alone(run, page.words):
                gone, place = {id(word) for word in run}, around(word.box for word in run)
                page.words = [word for word in page.words if id(word) not in gone]
                page.words.append(run[0]._replace(text=whole, box=place, item=Input(whole, page.place(place))))


def _side_by_side(line: list[Word]) -> list[list[Word]]:
    runs: list[list[Word]] = []
    for word in line:
        if runs and word.box[0] - runs[-1][-1].box[2] < _BETWEEN_FIELDS:
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs


def _whole_answer(parts: list[str]) -> str:
    """A date from its three numbers, a number from its digits; empty when the parts are neither."""
    if len(parts) == 3 and all(part.isdigit() for part in parts) and len(parts[0]) <= 2 and len(parts[1]) <= 2:
        return "/".join(parts)
    return "".join(parts) if len(parts) >= _LEAST and all(len(part) == 1 and part.isalnum() for part in parts) else ""


def join_spaced(page: Page) -> None:
    """Letters set at one pitch, far apart, made one word: what stays of a comb field once its lines are gone."""
    singles = [word for word in page.words if len(word.text) == 1 and word.text.isalnum() and not word.item]
    if len(singles) < _LEAST:
        return
    for line in printed_lines(singles):
        for run in _evenly_spaced(line):
            if _stands_alone(run, page.words):
                gone = {id(word) for word in run}
                page.words = [word for word in page.words if id(word) not in gone]
                page.words.append(_one(run))


def _evenly_spaced(line: list[Word]) -> list[list[Word]]:
    """Runs of letters whose left edges or middles are one pitch apart."""
    runs: list[list[Word]] = []
    for word in line:
        if runs and 0.9 * word.size < word.box[0] - runs[-1][-1].box[0] < 3 * word.size and _even([*runs[-1], word]):
            runs[-1].append(word)
        else:
            runs.append([word])
    return [run for run in runs if len(run) >= _LEAST]


def _even(run: list[Word]) -> bool:
    for spots in ([word.box[0] for word in run], [(word.box[0] + word.box[2]) / 2 for word in run]):
        pitch = (spots[-1] - spots[0]) / (len(spots) - 1)
        if all(abs(after - before - pitch) < 1.3 for before, after in pairwise(spots)):
            return True
    return len(run) == 2


def _stands_alone(run: list[Word], words: list[Word]) -> bool:
    """Whether no other word stands between the letters."""
    members = {id(word) for word in run}
    left, top, right, bottom = around(word.box for word in run)
    return not any(
        id(word) not in members and left < (word.box[0] + word.box[2]) / 2 < right and top < word.middle < bottom
        for word in words
    )
