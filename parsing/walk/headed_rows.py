"""Rows below the headings of a table: of a list, of people in columns, of marks below the answers to a question."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from parsing.document import Cell, Item, Line, Text, Tick
from parsing.labels.match import Match
from parsing.labels.vocabulary import vocabulary
from parsing.labels.wording import fold
from parsing.pairs import ListRow
from parsing.people.described import named_together
from parsing.pieces import cell_lines, is_blank, place_of, text_of
from parsing.values.options import options_of
from parsing.walk.cells import Cells, Look
from parsing.walk.columns import OPTION, SIBLINGS, UNKNOWN, Columns, is_marked
from parsing.walk.walk import Walk

NOT_REFERRED = ("father", "other_parent", "infant")
"""Whose column says nothing of the referred parent's mental health."""
_YES_NOW = re.compile(r"yes\b.+", re.IGNORECASE)
_INITIALS = re.compile(r"(?!n/?a|no?$)(?:[A-Z][. ]{0,2}){1,4}", re.IGNORECASE)


class HeadedRows:
    """The rows of one table that stand below its headings."""

    def __init__(self, walk: Walk, cells: Cells, look: Look) -> None:
        self.walk = walk
        self.cells = cells
        self.look = look
        self.siblings: dict[str, list[tuple[str, Cell]]] = {}
        """What columns of brothers and sisters hold, each with the label of its row."""

    def ends_before(self, row: list[Cell], columns: Columns) -> bool:
        """Whether a row below headings no longer belongs to them: its cells are set like labels, or stand in other columns."""
        if all(cell.blank for cell in row):
            return False
        colons = [cell for cell in row if cell.words.rstrip().endswith(":")]
        if len(colons) > 1 and colons[0] is row[0] and self.cells.known(row[0]):
            return True
        if self.look.shaded and row[0].shaded and any(not cell.shaded for cell in row):
            # unless its first cell says whose row it is: "Health visitor" under "Agency | Name | Telephone"
            return len(columns.headings) <= 2 and self.walk.section != "professionals"
        starts = {first for first, _, _ in columns.headings}
        return not any(cell.column in starts for cell in row[1:]) and self.cells.known(row[0])

    def asks_itself(self, row: list[Cell], columns: Columns) -> bool:
        """Whether a row asks something of its own: "Consent | [x] Yes [ ] No" under "Concern | Partner", words below plans."""
        if columns.kind == "marks":
            return not all(cell.blank or is_marked(cell_lines(cell)) for cell in row[1:])
        if columns.kind == "options":  # "Level of need | ... | Social worker" under "Yes | No | Comment"
            offered = (cell for cell in row[1:] if OPTION.fullmatch(fold(columns.over(cell))) and not cell.has_input)
            return any(cell.words.strip() and not is_marked(cell_lines(cell)) and self.cells.known(cell) for cell in offered)
        alone = columns.kind == "list" and len(row) > 1 and _offers_answers(row[1]) and all(cell.blank for cell in row[2:])
        return alone and self.walk.match(" ".join(row[0].words.split()), loose=True) is not None

    def read_listed(self, row: list[Cell], columns: Columns) -> None:
        """A row of a list, kept whole under its headings."""
        self.walk.close()
        texts = tuple(cell_lines(cell) for cell in row)
        headings = tuple(columns.over(cell) for cell in row)
        section = columns.section or self.walk.section
        if columns.section == "parent" and not self.walk.titled:
            self.walk.section = "parent"  # bare labels below are about whom the row names
        self.walk.family.learn_row(section, headings, texts)
        self.walk.found.append(ListRow(section, headings, texts, place_of(texts[0], row[0].place), self.walk.doubt))

    def read_of_people(self, row: list[Cell], columns: Columns) -> None:
        """A label and an answer for each person."""
        label = " ".join(row[0].words.split())
        for cell in row[1:]:
            heading, lines = columns.over(cell), cell_lines(cell)
            if label and SIBLINGS.fullmatch(fold(heading)):
                self.siblings.setdefault(heading, []).append((label, cell))
            elif label and heading and columns.section == UNKNOWN:
                self.walk.pair(f"{heading}: {label}", None, lines, "column", cell.place, section="")
            elif label and heading:
                section = self.walk.labels.section(heading, loose=True) or self.walk.section
                match = self.walk.match(label, loose=True, section=section) or self.walk.match(f"{heading} {label}", loose=True)
                of_parent = match is not None and match.targets == ("mental_health",) and section in NOT_REFERRED
                self.walk.pair(label, None if of_parent else match, lines, "column", cell.place, section=section)
            elif not is_blank(lines):
                self.walk.loose(lines)

    def read_of_twins(self, row: list[Cell], columns: Columns) -> None:
        """A label and an answer for each of those born together: the names in one, of the rest the first one's."""
        label, first = " ".join(row[0].words.split()), row[1]
        match = self.walk.match(label, loose=True, section=columns.section)
        lines = cell_lines(first)
        if match is not None and match.targets[0] in ("infant.name", "infant_name", "infant.forename"):
            together = named_together([name for cell in row[1:] if (name := text_of(cell_lines(cell)).strip())])
            lines = (Line((Text(together, first.place),), first.place),)
            row = row[:2]
        self.walk.pair(label, match, lines, "column", first.place, section=columns.section)
        for cell in row[2:]:
            self.walk.pair(f"{columns.over(cell)}: {label}", None, cell_lines(cell), "column", cell.place, section="")

    def end(self) -> None:
        """Each brother or sister named over a column as one of the people at home."""
        for held in self.siblings.values():
            self.walk.close()
            labels, texts = tuple(label for label, _ in held), tuple(cell_lines(cell) for _, cell in held)
            if any(not is_blank(lines) for lines in texts):
                self.walk.found.append(ListRow("household", labels, texts, place_of(texts[0], held[0][1].place), self.walk.doubt))
        self.siblings = {}

    def read_marked(self, row: list[Cell], columns: Columns) -> None:
        """A mark below one of the answers to a question that only the headings ask."""
        spec = self.walk.labels.form.fields[columns.section]
        words, label = vocabulary(self.walk.labels.form, spec), spec.title
        items: list[Item] = []
        for cell in row:
            heading = columns.over(cell)
            if words.exact(heading) or words.parted(heading):
                items.extend((Tick(bool(is_marked(cell_lines(cell))), cell.place), Text(f" {heading}   ")))
            else:
                label = f"{heading} {cell.words}".strip()
        self.walk.pair(label, Match((columns.section,), 0.95), (Line(tuple(items), row[0].place),), "column", row[0].place)

    def read_stories(self, row: list[Cell], columns: Columns) -> None:
        """What is told below each of the questions side by side."""
        for cell in row:
            heading = columns.over(cell)
            match = self.walk.match(heading, loose=True)
            self.walk.enter(match)
            self.walk.pair(heading, match, cell_lines(cell), "below", cell.place)

    def read_initialled(self, row: list[Cell]) -> None:
        """A statement that somebody agrees to by their initials; without them it says nothing."""
        label, said = " ".join(row[0].words.split()), row[-1].words.strip()
        match = self.walk.match(label, loose=True, section="consent")
        signed = is_marked(cell_lines(row[-1])) or _INITIALS.fullmatch(said)
        answer = (Line((Tick(bool(said)),), row[-1].place),) if signed or not said else cell_lines(row[-1])
        label = f"{label} ({said})" if signed else label
        self.walk.pair(label, match, answer, "column", row[-1].place, section="consent")

    def read_options(self, row: list[Cell], columns: Columns) -> None:
        """A question with a mark below one of the options; other columns hold what was written besides."""
        label = " ".join(row[0].words.split())
        items: list[Item] = []
        for cell in row[1:]:
            heading, lines = columns.over(cell), cell_lines(cell)
            if OPTION.fullmatch(fold(heading)):
                items.extend(_marks_below(cell, columns, _YES_NOW.sub("Yes", heading)))
            elif not is_blank(lines):
                items.extend((Text("\t"), *(item for line in lines for item in line.items)))
        match = self.walk.match(label, loose=True) or self.walk.match(f"{columns.section} {label}", loose=True)
        self.walk.pair(label, match, (Line(tuple(items), row[0].place),), "column", row[0].place)


def _marks_below(cell: Cell, columns: Columns, heading: str) -> Iterator[Item]:
    """The mark in a cell with the option over it; of a cell that a page made of several, a mark for each option over it."""
    lines = cell_lines(cell)
    ticks = [item for line in lines for item in line.items if isinstance(item, Tick)]
    last = cell.column + cell.column_span
    over = [text for first, _, text in columns.headings if cell.column <= first < last and OPTION.fullmatch(fold(text))]
    if len(ticks) > 1 or (ticks and len(over) > 1):
        told = len(ticks) == len(over)
        ticks = ticks if told else ticks[:1] * len(over)
        for tick, text in zip(ticks, over, strict=True):
            yield from (tick if told else replace(tick, on=None), Text(f" {text}   "))
        return
    yield from (Tick(is_marked(lines), place_of(lines, cell.place)), Text(f" {heading}   "))


def _offers_answers(cell: Cell) -> bool:
    """Whether a cell holds the printed answers to a question, a box with each."""
    options, extra = options_of(cell_lines(cell))
    return len(options) > 1 and not extra and all(OPTION.fullmatch(fold(option.text)) for option in options)
