"""Columns of labels that different people open: "Patient | ... | Baby | ..." and bare labels of each below.

Each column speaks of whom it named last; a row that names somebody goes on with them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from parsing.document import Cell
from parsing.labels.match import PROFESSIONALS, Match, asks_name
from parsing.walk.cells import PERSONS, Cells, written_lines
from parsing.walk.walk import Walk


class Streams:
    """Whose the bare labels of each column are, in one table; nobody's until a row names several people side by side."""

    def __init__(self, walk: Walk, cells: Cells, columns: frozenset[int]) -> None:
        self.walk = walk
        self.cells = cells
        self.columns = columns
        self.answered: dict[int, int] = {}
        """Where the pair stands that each column of labels asked last."""
        self._owners: dict[int, str] = {}
        self._named = False
        self._first: tuple[int, str] | None = None
        """The row's first column of labels, and whom it speaks of."""
        self._apart = False
        """Whether only a professional in a later column parts the columns."""

    def end(self) -> None:
        """A title stands across the columns: what it says holds for all of them."""
        if self._apart:
            self._owners.clear()
        self._apart, self._first = False, None

    def begin(self, row: Sequence[Cell]) -> None:
        """Begins a row: it may be the one that names the people."""
        self._named, self._first = False, None
        people = {
            cell.column: person
            for cell, after in zip_longest(row, row[1:])
            if cell is not None and self._asks(cell, after) and (person := self._person(cell))
        }
        if len({*people.values()}) < 2:
            return
        owner = self.walk.section
        for cell in row:
            if cell.column in {*self.columns, *people}:
                owner = self._owners[cell.column] = people.get(cell.column, owner)

    def _asks(self, cell: Cell, after: Cell | None) -> bool:
        """Whether a cell is a label: it stands in a column of them, or what stands behind it is none."""
        if self._inside(cell) is not None:
            return True
        answered = after is not None and not after.blank and not self.cells.known(after) and not self.cells.only_person(after)
        return cell.column in self.columns or answered

    def _inside(self, cell: Cell) -> Match | None:
        """What a label asks that has its answer behind it in its own cell."""
        lines = written_lines(cell)
        pairs = self.cells.pairs_of(lines[0]) if lines else []
        return pairs[0].match if pairs else None

    def _person(self, cell: Cell) -> str:
        match = self._inside(cell) or self.walk.match(" ".join(cell.words.split()))
        return self.walk.owner_of(match) if match is not None and match.named and asks_name(match) else ""

    def holds(self, cell: Cell) -> bool:
        """Whether a cell stands where one of the columns has its labels."""
        return cell.column in self._owners

    def enter(self, cell: Cell) -> None:
        """Lets the walk speak of whom the column of a label is about, unless the row has named somebody."""
        if self.holds(cell) and not self._named:
            self.walk.section = self._owners[cell.column]

    def matched(self, label: str, match: Match | None) -> Match | None:
        """The match, or what the first column's person is asked by a bare label that asks nothing of the column's own."""
        if not self._owners or match is None or match.named or self.walk.kind(match):
            return match
        return self.walk.match(label, section=next(iter(self._owners.values()))) or match

    def leave(self, cell: Cell, match: Match | None) -> None:
        """Keeps whom a label has named, and where its answer stands."""
        names = match is not None and (match.named or "referrer_name" in (*match.targets, *match.rivals))
        person = self.walk.owner_of(match) if match is not None and names else ""
        leads = bool(self.columns) and cell.column == min(self.columns)
        if person and not self._named and (person == "referrer" or (self._apart and leads)):
            self._owners.clear()  # whoever refers has the rows below from edge to edge
            self._apart = False
        elif person and self._owners:
            self._owners[cell.column] = person
        elif person in (*PROFESSIONALS, "gp") and self._first is not None and self._first[1] in PERSONS:
            self._owners = {self._first[0]: self._first[1], cell.column: person}
            self._apart = True
        if leads and len(self.columns) > 1:
            self._first = (cell.column, self.walk.section)
        self._named = self._named or bool(person)
        self.answered[cell.column] = len(self.walk.found) - 1
