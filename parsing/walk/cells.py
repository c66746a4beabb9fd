"""What a table cell holds, as far as it can be told from the cell and from the table it stands in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from parsing.document import Cell, Line, Table
from parsing.labels.match import asks_name
from parsing.pieces import all_bold, cell_lines, has_input, text_of, words_of
from parsing.walk.inline import Inline, inline_pairs
from parsing.walk.walk import Walk

PERSONS = ("referrer", "infant", "parent", "mother", "father", "other_parent", "patient", "oneself")
PROFESSIONS = ("health_visitor", "midwife", "social_worker", "mental_health_team", "gp_practice", "other_services")
LABEL_LINES = 3
"""A label in a narrow cell may be printed over so many lines."""
LABEL_SURE = 0.9
LONGEST_LABEL = 120
"""Letters."""
LONGEST_ASKING = 25
LONGEST_BARE = 5
"""Words."""
GRID, LEAST_KNOWN = 4, 2
"""Columns of a grid of labels and answers, and the labels that must be known in each column of them."""
_FIGURE = re.compile(r"\d[\d /.()-]{4,}\d|\w@\w|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
"""A date, a number or an address that only an answer has."""
_OPTION = re.compile(r"(?:yes|no|y|n|n/?k|not known|none|nil)\.?", re.IGNORECASE)
"""What an answer says and no label ends with."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a table sets its labels apart."""

    shaded: bool
    bold: bool
    colon: bool
    inside: bool
    """Labels stand inside the answer cells."""
    columns: frozenset[int]
    """Columns that hold labels."""


class Cells:
    """What is known of the cells of one table."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self._known: dict[tuple[int, str], bool] = {}
        self._pairs: dict[tuple[object, ...], list[Inline]] = {}

    def known(self, cell: Cell) -> bool:
        """Whether the whole cell is a label or title in so many words."""
        key = (id(cell), self.walk.section)
        if key not in self._known:
            lines = cell_lines(cell)
            self._known[key] = not has_input(lines) and self.walk.knows(" ".join(words_of(lines).split()))
        return self._known[key]

    def only_person(self, cell: Cell) -> bool:
        """ "Father": an answer as likely as a label."""
        return self.walk.person(cell.words) in PERSONS

    def asks_plainly(self, cell: Cell) -> bool:
        """Whether the whole cell asks for something and names neither a person nor a profession, as the rows of a list do."""
        match = self.walk.match(" ".join(cell.words.split()))
        key = self.walk.labels.field(match.targets[0]) if match else None
        return match is not None and key not in PROFESSIONS and not match.targets[0].endswith((".name", "gp_name"))

    def label_inside(self, cell: Cell) -> bool:
        """Whether the cell begins with a label and goes on with its answer."""
        lines = written_lines(cell)
        over = len(lines) > 1 and (bold_over(lines) or self.label_above(lines) > 0 or _asks(lines[0]))
        return bool(lines) and (over or self.labelled(lines[0]))

    def labelled(self, line: Line) -> bool:
        """Whether a line begins with a label in so many words."""
        return bool(self.pairs_of(line))

    def is_label(self, line: Line) -> bool:
        """Whether a whole line is a label in so many words."""
        match = self.walk.match(line.text.strip())
        return match is not None and match.score >= LABEL_SURE and not line.has_input

    def pairs_of(self, line: Line) -> list[Inline]:
        """The labels of a line in so many words; the same as long as the walk stands where it stood."""
        key = (id(line), *self.walk.stand())
        if key not in self._pairs:
            self._pairs[key] = inline_pairs(line, self.walk, loose=False)
        return self._pairs[key]

    def answered(self, cell: Cell) -> bool:
        """Whether the cell holds a label and a figure or address given for it: "Tel: 01632 960123"."""
        lines = written_lines(cell)
        return bool(lines) and any(_FIGURE.search(pair.answer.text) for pair in self.pairs_of(lines[0]))

    def runs_on(self, row: Sequence[Cell]) -> bool:
        """Whether a row is one line of writing, cut at a gap: "Mum: Jo Bell, DOB 3/2/95, NHS No." and then the number."""
        lines = [written_lines(cell) for cell in row]
        if any(len(inner) != 1 or has_input(inner) for inner in lines) or not self.answered(row[0]):
            return False
        asks_last = re.split(r"[,;:] | {2,}", lines[0][0].text.strip())[-1]
        return self.walk.match(asks_last) is not None and not any(map(self.known, row[1:]))

    def label_above(self, lines: Sequence[Line]) -> int:
        """How many of the first lines are the label above the answer; 0 when there is none."""
        nearly = 0
        for size in range(1, min(LABEL_LINES, len(lines)) + 1):
            words = words_of(lines[:size])
            if has_input(lines[:size]) or len(words) > LONGEST_LABEL:
                break
            if size > 1 and (self.labelled(lines[size - 1]) or _OPTION.fullmatch(lines[size - 1].text.strip())):
                break
            text = " ".join(words.split("\n"))
            match = self.walk.match(text)
            if (match is not None and match.score >= 0.93) or self.walk.labels.is_other_label(text):
                return size
            nearly = nearly or (size if match is not None else 0)
        return nearly

    def flows(self, lines: Sequence[Line]) -> bool:
        """Whether a cell is a page of its own: a title and lines with labels, or several such lines."""
        if len(lines) > 1 and all(self._told(line) for line in lines):
            return True
        labelled = sum(1 for line in lines[1:] if inline_pairs(line, self.walk))
        if labelled and not has_input(lines[:1]) and bool(self.walk.labels.section(words_of(lines[:1]))):
            return True
        return labelled > 1 and (self.walk.open is None or self._begins(lines[0]))

    def _told(self, line: Line) -> bool:
        """Whether a line names somebody behind a colon: "Mum: Jo Bell 3/2/95"."""
        pairs = self.pairs_of(line) if ": " in line.text else []
        return bool(pairs) and pairs[0].match is not None and pairs[0].match.named and asks_name(pairs[0].match)

    def _begins(self, line: Line) -> bool:
        return bool(line.heading) or all_bold((line,)) or self.walk.knows(words_of((line,))) or self.labelled(line)

    def only_writing(self, cell: Cell) -> bool:
        """Whether a cell without a label in it holds what only an answer has."""
        return bool(_FIGURE.search(cell.words))

    def only_hint(self, cell: Cell) -> bool:
        """Whether a cell holds a label and no more than the form's own hint to it."""
        if self.answered(cell):
            return False
        lines = written_lines(cell)
        rest = text_of(lines[self.label_above(lines) :]).strip()
        if len(lines) == 1 and (pairs := self.pairs_of(lines[0])):
            rest = pairs[0].answer.text.strip()
        return (
            not rest
            or rest.startswith("(")
            or rest.endswith("?")
            or self.walk.empty.is_prompt(rest)
            or not _has_answer_look(rest)
        )

    def look(self, rows: Sequence[Sequence[Cell]]) -> Look:
        """How the labels of a table are set apart, from all its rows of several cells."""
        several = [cell for row in rows if len(row) > 1 for cell in row]
        cells = [cell for cell in several if not cell.blank]
        labels = [cell for cell in cells if self.known(cell) and not self.only_person(cell)]
        others = [cell for cell in cells if not self.known(cell)]
        inside = [cell for cell in others if self.label_inside(cell)]
        over = [cell for cell in inside if self.label_above(written_lines(cell))]
        written = len(others) - len(inside)
        asking = len(inside) + len(labels)
        turns = self._take_turns(several, labels, cells)
        typed = any(cell.has_input and not cell.words.strip() for cell in several)
        shaded = any(not cell.shaded for cell in several)
        return Look(
            shaded
            and (
                _sets_apart(lambda cell: cell.shaded, cells, labels)
                or _sets_apart(lambda cell: cell.shaded, cells, [*labels, *over])
            ),
            _sets_apart(lambda cell: all_bold(cell_lines(cell)), cells, labels),
            _sets_apart(lambda cell: cell.words.endswith(":"), cells, labels),
            not typed and (bool(inside) or len(labels) > 3) and written <= asking / 4 and len(several) - len(cells) <= asking / 3,
            turns or frozenset(column for column in {cell.column for cell in cells} if _holds_labels(column, cells, labels)),
        )

    def _take_turns(self, several: Sequence[Cell], labels: Sequence[Cell], cells: Sequence[Cell]) -> frozenset[int]:
        """The label columns of a grid in which labels and answers take turns, known or not; empty where they do not."""
        columns = sorted({cell.column for cell in several})
        known = [sum(1 for cell in labels if cell.column == column) for column in columns]
        if len(columns) != GRID or any(cell.column_span > 1 for cell in several):
            return frozenset()
        third = [cell for cell in several if cell.column == columns[2] and not cell.blank]
        short = all(len(cell.words.split()) <= LONGEST_BARE and not any(map(str.isdigit, cell.words)) for cell in third)
        leads = short and known[2] and known[0] + 1 >= len(third) >= LEAST_KNOWN  # the first column tells how the rows are made
        strays = sum(known[1::2])
        if strays and any(_heads_figures(cell, cells) for cell in labels if cell.column in columns[1::2]):
            return frozenset()
        return (
            frozenset(columns[::2]) if (min(known[::2]) >= LEAST_KNOWN and not strays) or (leads and strays < 2) else frozenset()
        )


def _heads_figures(head: Cell, cells: Sequence[Cell]) -> bool:
    """Whether a label stands over figures alone: "Date of birth" over dates is the head of a column."""
    below = [cell for cell in cells if cell.column == head.column and cell.row > head.row]
    above = any(cell.column == head.column and cell.row < head.row for cell in cells)
    return not above and bool(below) and all(_FIGURE.search(cell.words) for cell in below)


def bold_over(lines: Sequence[Line]) -> bool:
    """Whether bold words stand over plain ones, as labels over their answers."""
    return bool(lines[0].bold) and not any(line.bold for line in lines[1:]) and not has_input(lines[:1])


def _asks(line: Line) -> bool:
    """Whether a line ends as labels and questions do."""
    text = line.text.rstrip()
    return text.endswith((":", "?")) and len(text.split()) <= LONGEST_ASKING


def rows_of(table: Table) -> list[list[Cell]]:
    """The cells by row, from left to right; a cell that spans rows stands in its first."""
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell)
    return [sorted(cells, key=lambda cell: cell.column) for _, cells in sorted(rows.items())]


def written_lines(cell: Cell) -> tuple[Line, ...]:
    """The lines of a cell that hold anything, be it only a prompt."""
    return cell.written


def _has_answer_look(text: str) -> bool:
    """Whether words below a label in its own cell could be an answer: a figure, or words that no hint would use."""
    if any(letter.isdigit() for letter in text) or "@" in text or text.strip(" .").lower() in ("yes", "no", "y", "n", "m", "f"):
        return True
    return len(text.split()) > 1 and text.lstrip("'\"‘“")[:1].isupper()


def _holds_labels(column: int, cells: Sequence[Cell], labels: Sequence[Cell]) -> bool:
    here = sum(1 for cell in cells if cell.column == column)
    return sum(1 for cell in labels if cell.column == column) * 2 > here


def _sets_apart(looks: Callable[[Cell], bool], cells: Sequence[Cell], labels: Sequence[Cell]) -> bool:
    """Whether the cells that look so are the labels, and the others are not."""
    marked = [cell for cell in cells if looks(cell)]
    plain = [cell for cell in cells if not looks(cell)]
    known = {id(cell) for cell in labels}
    right, stray = sum(id(cell) in known for cell in marked), sum(id(cell) in known for cell in plain)
    return len(marked) > 1 and right >= 0.6 * len(marked) and stray <= 0.4 * len(plain) and right >= 2 * stray
