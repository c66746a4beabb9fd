"""Which cells of a row are labels, and which hold answers."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.document import Cell
from parsing.labels.match import asks_name
from parsing.labels.vocabulary import vocabulary
from parsing.people.naming import naming_of
from parsing.pieces import has_input
from parsing.walk.cells import Cells, Look, written_lines
from parsing.walk.columns import looks_label
from parsing.walk.inline import is_tick_line
from parsing.walk.walk import Walk

LONGEST_UNKNOWN = 4
"""Words of a label that nothing in the configuration knows."""
_TOLD = re.compile(r"\s*[A-Z][^:?\d]{2,50}:\s+\S")
"""A cell that holds a label, a colon and an answer."""


class RowLabels:
    """What tells the labels from the answers in the rows of one table."""

    def __init__(self, walk: Walk, cells: Cells, look: Look) -> None:
        self.walk = walk
        self.cells = cells
        self.look = look

    def answers_itself(self, cell: Cell, after: Cell | None) -> bool:
        """Whether the label and its answer stand in this one cell."""
        if self.look.inside or self._names_inside(cell):
            return True
        if after is not None and self._answers_label(cell, after):
            return False
        if after is not None and self._names_only(cell, after):
            return False
        asks_after = after is not None and (self.cells.known(after) or self.cells.label_inside(after))
        if after is not None and _TOLD.match(cell.words) and _TOLD.match(after.words):
            return True
        if after is None and _TOLD.match(cell.words):
            return True
        if not self.cells.label_inside(cell):
            return cell.has_input and (after is None or asks_after)
        if after is None:
            return True
        if after.blank or (after.has_input and not self.cells.label_inside(after)):
            return not looks_label(self.look, cell) and not self.cells.only_hint(cell)
        return asks_after

    def _names_inside(self, cell: Cell) -> bool:
        """Whether a cell holds a question for a name, a colon, and a name: "Partner: Jo Bell"."""
        lines = written_lines(cell)
        pairs = self.cells.pairs_of(lines[0]) if len(lines) == 1 and ": " in cell.words else []
        naming = naming_of(self.walk.labels.form.recognition)
        asks = len(pairs) == 1 and pairs[0].match is not None and asks_name(pairs[0].match)
        return asks and naming.looks_like_name(pairs[0].answer.text.strip())

    def _names_only(self, cell: Cell, after: Cell) -> bool:
        """Whether a label with nothing behind its colon is answered by who somebody is: "Child living with:" by "Mother"."""
        who = " ".join(after.words.split())
        return cell.words.rstrip().endswith((":", "?")) and not who.endswith(":") and self.cells.only_person(after)

    def asks_for_trade(self, cell: Cell) -> bool:
        """Whether a label asks what somebody is, to the family or by trade: then a label's words may be the answer."""
        match = self.walk.match(" ".join(cell.words.split()))
        return match is not None and match.targets[-1].endswith(("role", "relationship", "organisation"))

    def says_one_of(self, cell: Cell, answer: Cell) -> bool:
        """Whether a cell answers a question in words that could be a label too: "Consent given"."""
        match = None if answer.blank or answer.has_input else self.walk.match(" ".join(cell.words.split()), loose=True)
        if match is None or self.walk.kind(match) != "yes_no" or match.targets[0] not in self.walk.labels.form.fields:
            return False
        form = self.walk.labels.form
        return bool(vocabulary(form, form.fields[match.targets[0]]).exact(answer.words))

    def is_trade(self, cell: Cell) -> bool:
        """Whether a cell says what somebody is: it is the title of a part about a person."""
        section = self.walk.labels.section(cell.words)
        return bool(section) and bool(self.walk.labels.form.sections[section].person)

    def _answers_label(self, cell: Cell, after: Cell) -> bool:
        """Whether a cell set like a label is followed by one that is not and holds something."""
        answer = not after.blank and not looks_label(self.look, after)
        return answer and looks_label(self.look, cell) and not self.cells.answered(cell)

    def starts(self, cell: Cell, answered: bool) -> bool:
        """Whether a cell to the right of a label begins the next pair."""
        if answered and any(map(is_tick_line, written_lines(cell)[:1])):
            return False
        if self.look.shaded or self.look.bold or self.look.colon:
            plain = not (self.look.shaded or self.look.bold)
            asks = plain and answered and cell.words.rstrip().endswith("?") and self.cells.known(cell)
            return looks_label(self.look, cell) or asks or (answered and self.look.colon and self.cells.label_inside(cell))
        if answered and self._labels_field(cell):
            return True
        if cell.blank or cell.has_input:
            return False
        if not self.cells.known(cell) and not (answered and self.cells.label_inside(cell)):
            return False
        return answered or cell.column in self.look.columns

    def _labels_field(self, cell: Cell) -> bool:
        """Whether a cell holds a label in so many words and the field that it labels."""
        lines = written_lines(cell)
        return len(lines) > 1 and has_input(lines[1:]) and not has_input(lines[:1]) and self.cells.label_above(lines) > 0

    def asks_unknown(self, rest: Sequence[Cell]) -> bool:
        """Whether short words that nobody knows stand where this table has its labels, with an answer behind them."""
        words = rest[0].words.split()
        asks = 0 < len(words) <= LONGEST_UNKNOWN and words[0][0].isupper() and not any(map(str.isdigit, rest[0].words))
        return asks and len(rest) > 1 and not rest[0].has_input and rest[0].column in self.look.columns
