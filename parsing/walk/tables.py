"""Tables of a form read into the walk.

A table is looked at as a whole first (`form_cells`: are labels shaded? do labels stand inside the answer cells?), then row
by row: a box (`form_boxes`), headings (`column_heads`) and what stands below them (`headed_rows`), or labels with their
answers (`row_pairs`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.document import Cell, Line, Table, Text
from parsing.labels.match import SOMEBODY, asks_name
from parsing.labels.wording import without_numbering
from parsing.layout.letter_cells import letters_joined
from parsing.pairs import BANNER, Loose
from parsing.pieces import all_bold, cell_lines, is_blank, nested, place_of
from parsing.sentences.banner import label_stuck_on
from parsing.values.values import last_postcode
from parsing.walk.agreement_rows import read_agreed
from parsing.walk.boxes import read_box, read_boxes, read_lines, stands_by_itself
from parsing.walk.cells import PERSONS, Cells, rows_of, written_lines
from parsing.walk.column_heads import column_heads
from parsing.walk.columns import NOTED, Columns, halves, is_for_office, is_general, is_recorded, marks_printed
from parsing.walk.guidance import without_guidance
from parsing.walk.headed_rows import HeadedRows
from parsing.walk.headings import is_capitals
from parsing.walk.inline import inline_pairs, is_tick_line
from parsing.walk.introduced import tell_below
from parsing.walk.label_order import (
    answers_indented,
    boxes_in_turn,
    labels_in_turn,
    labels_over,
    without_actions,
    without_common_shade,
    without_stripes,
)
from parsing.walk.label_owners import says_trade
from parsing.walk.record import read_record
from parsing.walk.row_pairs import RowPairs
from parsing.walk.tick_grids import read_options_down
from parsing.walk.titles import take_title, take_unknown_title
from parsing.walk.walk import Walk

BEGINS = (".name", ".forename", ".surname", ".title")
"""What a part about somebody asks first."""
SUPPOSED = 0.85
"""A match below this is only supposed to ask for something: "Professionals" in a row of its own is a title."""
_COUNTED = re.compile(r"(?:no|q|item|#)\.|#|no|q?\s*\d{1,2}(?:\.\d{1,2})*[a-z]?[.)]?|\(?[a-z][.)]", re.IGNORECASE)
"""A cell that only numbers its row."""
_NUMBER = re.compile(r"q?\d{1,2}[.)]", re.IGNORECASE)
"""What numbers a question, or somebody in a list, in a column of its own."""


def read_table(walk: Walk, table: Table) -> None:
    """Reads a table where the walk stands."""
    TableReader(walk, table).read()


class TableReader:
    """One table, with the headings in force as its rows are read."""

    def __init__(self, walk: Walk, table: Table) -> None:
        self.walk = walk
        self.cells = Cells(walk)
        printed = marks_printed([*map(letters_joined, without_common_shade(rows_of(table)))])
        rows = boxes_in_turn(without_actions(printed))
        rows, guidance = without_guidance(without_stripes(self.cells, answers_indented(self.cells, rows)))
        self.rows = labels_in_turn(self.cells, labels_over(self.cells, rows))
        for line in guidance:
            walk.loose((line,), title=True)
        self.look = self.cells.look(self.rows)
        self.headed = HeadedRows(walk, self.cells, self.look)
        self.pairs = RowPairs(walk, self.cells, self.look)
        self.alone = len(table.cells) == 1
        self.columns: Columns | None = None
        self.office: list[tuple[int, str]] = []
        """Columns that are not for whoever refers, each with its heading."""

    def read(self) -> None:
        """Reads every row."""
        if read_record(self.walk, self.rows) or self._heads_letter() or read_options_down(self.walk, self.cells, self.rows):
            return
        if not self.walk.of_somebody() and says_trade(self.walk, self._labels_of(self.rows[0] if self.rows else [])):
            self.walk.section, self.walk.titled = "referrer", False
        at = 0
        while at < len(self.rows):  # a damaged table may have no row
            following = self.rows[at + 1 :]
            if row := self._without_stuck_on(self._without_office(self._without_aside(self.rows[at]))):
                self._row(row, following[0] if following else [])
            at += 1
            if self.columns and self.columns.kind == "scoped":
                at += self._halves(self.rows[at - 1], following, self.columns)
        self.headed.end()
        asked = self.walk.open
        if asked is not None and (asked.passages or asked.how != "title"):
            self.walk.close()

    def _heads_letter(self) -> bool:
        """Takes a letterhead set out in a table: above the greeting and all else, an address in the lines of one cell."""
        if self.walk.zone != "top" or any(not isinstance(item, Loose) for item in self.walk.found):
            return False
        cells = [written_lines(cell) for row in self.rows for cell in row]
        if not any(
            len(lines) > 1 and any(last_postcode(line.text) for line in lines) and not self.cells.labelled(lines[0])
            for lines in cells
        ):
            return False
        for lines in cells:
            read_lines(self.walk, lines)
            self.walk.close()
        return True

    def _labels_of(self, row: Sequence[Cell]) -> list[str]:
        """The labels that stand in the cells of a row with their answers behind them."""
        pairs = [pair for cell in row for line in written_lines(cell)[:1] for pair in self.cells.pairs_of(line)]
        return [pair.label for pair in pairs if not is_blank((pair.answer,))]

    def _row(self, row: list[Cell], following: list[Cell]) -> None:
        filled = [cell for cell in row if not cell.blank]
        if len(row) == NOTED and filled == [row[2]] and is_for_office(row[2]) and following and not following[0].blank:
            self.office = [(row[2].column, row[2].words.strip())]
            self.walk.titles.append(row[2].words)
        elif len(row) == 1 or (len(filled) == 1 and (self._is_title(filled[0]) or self._heads_rows(row, following))):
            self._end_columns()
            of_family = bool(self.walk.section) and self.walk.labels.form.sections[self.walk.section].person in PERSONS
            read_box(self.walk, self.cells, self.look, filled[0] if filled else row[0], following, self.alone)
            if of_family and not self.walk.section and self._begins_person(following) and not self.cells.known(following[1]):
                # a title nobody knows over "Name | Jo Bell"
                self.walk.section, self.walk.titled = SOMEBODY, True
        elif not filled and not any(cell.has_input for cell in row):
            if self.columns is None and self.walk.open is not None:
                self.walk.more((), cell=True)
        elif len(row) > 2 and filled and row[0] is filled[0] and self._titled_beside(filled):
            self._end_columns()
        elif nested(row[0].blocks):
            for cell in row:
                self.walk.read(cell.blocks)
        elif self.columns is None and len(filled) > 1 and all(self.cells.flows(written_lines(cell)) for cell in filled):
            for cell in filled:  # each a small page of its own
                self.walk.close()
                read_lines(self.walk, written_lines(cell))
        elif self.columns is None and len(filled) > 1 and all(map(_is_option, filled)):
            for cell in filled:  # a list to tick, set in columns
                read_lines(self.walk, written_lines(cell))
        elif self.columns is None and len(filled) > 1 and self._are_boxes(filled):
            read_boxes(self.walk, self.cells, self.look, filled, following)
        elif self.columns is None and self.cells.runs_on(row):
            items = [item for cell in row for item in (Text("  "), *written_lines(cell)[0].items)]
            read_lines(self.walk, (Line(tuple(items[1:]), row[0].place),))
        elif not self._heads(row, following):
            self._answers(row)

    def _end_columns(self) -> None:
        self.columns = None
        self.pairs.end()

    def _titled_beside(self, filled: list[Cell]) -> bool:
        """Takes a title in capitals with the one who fills in the part before it: "Worker | YOUR FAMILY"."""
        if len(filled) != 2 or not is_capitals(filled[1].words) or is_capitals(filled[0].words) or filled[1].has_input:
            return False
        text, lines = " ".join(filled[1].words.split()), written_lines(filled[1])
        if not self.walk.labels.section(filled[0].words.strip()):
            return False
        self.walk.titles.append(filled[0].words)
        if not take_title(self.walk, text, lines, place_of(lines), strong=True):
            take_unknown_title(self.walk, text, place_of(lines))
        return True

    def _are_boxes(self, row: list[Cell]) -> bool:
        """Whether each cell of a row holds a bold label over its answer."""
        return all(map(stands_by_itself, row)) and not any(map(self.cells.only_hint, row))

    def _answers(self, row: list[Cell]) -> None:
        if self.columns and self.columns.kind == "people" and self._answered_inside(row[0]):
            self.columns = None
        kind = self.columns.kind if self.columns else ""
        if self.columns and kind == "told":
            for cell in row:
                if heading := self.columns.over(cell):
                    tell_below(self.walk, heading, written_lines(cell))
            self.columns = None
            return
        if self.columns and self.headed.asks_itself(row, self.columns):
            self.columns, kind = None, ""
        if self.columns and kind == "stories":
            self.headed.read_stories(row, self.columns)
            self.columns = None
        elif self.columns and kind == "list" and not self.headed.ends_before(row, self.columns):
            self.headed.read_listed(row, self.columns)
        elif self.columns and kind == "marks":
            self.headed.read_marked(row, self.columns)
        elif self.columns and kind == "noted" and len(row) == NOTED:
            self.pairs.read(row[:2])
            if not row[2].blank:
                label = f"{self.columns.over(row[2])}: {' '.join(row[0].words.split())}"
                self.walk.pair(label, None, written_lines(row[2]), "beside", row[2].place)
        elif self.columns and kind == "agreed":
            read_agreed(self.walk, row, self.columns)
        elif self.columns and kind == "initials" and len(row) > 1:
            self.headed.read_initialled(row)
        elif self.columns and kind == "people":
            self.headed.read_of_people(row, self.columns)
        elif self.columns and kind == "twins":
            self.headed.read_of_twins(row, self.columns)
        elif self.columns and kind == "options" and len(row) > 2:
            self.headed.read_options(row, self.columns)
        else:
            self.pairs.read(row)

    def _answered_inside(self, cell: Cell) -> bool:
        """Whether a cell holds a label and, behind it, its answer: "Baby's name: Ivo Lark" is no label of a row."""
        pairs = inline_pairs(written[0], self.walk, loose=False) if (written := written_lines(cell)) else []
        return bool(pairs) and not is_blank((pairs[0].answer,)) and not self.cells.only_hint(cell)

    def _without_aside(self, row: list[Cell]) -> list[Cell]:
        """The row without its number, and without a title that stands beside several rows in a column of its own."""
        words = row[0].words.strip()
        if (len(row) > 2 and _COUNTED.fullmatch(words)) or (len(row) == 2 and _NUMBER.fullmatch(words)):
            self.walk.titles.append(words)
            return row[1:]
        if len(row) > 1 and row[0].row_span > 1 and self.walk.labels.section(words):
            take_title(self.walk, words, cell_lines(row[0]), row[0].place)
            return row[1:]
        if len(row) > 1 and row[0].row_span > 1 and len(words) == 1:  # "S", "B", "A", "R" down the side
            self.walk.titles.append(words)
            return row[1:]
        return row

    def _without_office(self, row: list[Cell]) -> list[Cell]:
        """The row without what stands in a column for the office."""
        headings = dict(self.office)
        apart = [cell for cell in row if cell.column in headings and len(row) > NOTED - 1]
        for cell in apart:
            if not cell.blank and is_recorded(headings[cell.column]):
                self.walk.close()
                self.walk.loose(written_lines(cell), title=True)
            elif not cell.blank:
                self.walk.pair(f"{headings[cell.column]}: {row[0].words}", None, written_lines(cell), "beside", cell.place)
        return [cell for cell in row if cell not in apart]

    def _without_stuck_on(self, row: list[Cell]) -> list[Cell]:
        """The row without a label that a hospital stuck on."""
        stuck = [(cell, told) for cell in row if (told := label_stuck_on(written_lines(cell)))]
        for cell, told in stuck:
            self.walk.close()
            self.walk.loose((Line((Text(told, cell.place),), cell.place),), title=True, zone=BANNER)
        return [cell for cell in row if not any(cell is other for other, _ in stuck)]

    def _is_title(self, cell: Cell) -> bool:
        text = cell.words
        if self.cells.only_writing(cell):
            return False
        match = self.walk.match(text)
        asks = match is not None and match.score >= SUPPOSED
        return bool(self.walk.labels.section(text)) and (not asks or (cell.column == 0 and cell.column_span > 1))

    def _heads_rows(self, row: list[Cell], following: list[Cell]) -> bool:
        """Whether words alone in a row are the title of the rows below: somebody's, over "Name", or set apart and unknown."""
        first, words = row[0], " ".join(row[0].words.split())
        match = self.walk.match(words)
        if first.blank or len(following) < 2 or any(cell.has_input for cell in row):
            return False
        if is_capitals(words) and not is_capitals(following[0].words) and self.walk.labels.section(words):
            return True
        counted = len(row) > 2 and (without_numbering(words) != words or (first.shaded and not following[0].shaded))
        if counted and self.walk.labels.section(words) and self.cells.known(following[0]):
            return True  # "4. Professionals involved" over four columns
        if match and not asks_name(match):
            return False
        if self._begins_person(following) and (self.walk.labels.section(words, loose=True) or is_capitals(words)):
            return True
        unknown = len(row) > 2 and match is None and not self.cells.known(first)
        return unknown and (first.shaded or all_bold(cell_lines(first))) and self.cells.known(following[0])

    def _begins_person(self, row: list[Cell]) -> bool:
        """Whether a row begins the part of a form about somebody: with a bare "Name"."""
        below = self.walk.match(" ".join(row[0].words.split())) if len(row) > 1 else None
        return below is not None and not below.named and below.targets[0].endswith(BEGINS)

    def _heads(self, row: list[Cell], following: list[Cell]) -> bool:
        """Takes a row of column headings; False when it is none."""
        if not is_general(row):
            if self.columns and self.columns.kind in ("people", "agreed") and not row[0].blank:
                return False
            columns = column_heads(self.walk, self.cells, self.look, row, following)
            if columns is None:
                return False
            self.walk.close()
            self.columns = columns
            self.pairs.end()
        elif len(row) >= NOTED:
            self.office = [(cell.column, cell.words.strip()) for cell in row[2:] if is_for_office(cell)]
        self.walk.titles.extend(cell.words for cell in row)
        return True

    def _halves(self, heads: list[Cell], rows: list[list[Cell]], columns: Columns) -> int:
        """Reads the rows below people named side by side, each one's half by itself; how many rows that took."""
        answered = any(0 < self.cells.label_above(written_lines(cell)) < len(written_lines(cell)) for cell in heads)
        own = [heads] if answered else []  # "Parent: full name" over the name begins the half as well
        tables, size = halves(columns, [*own, *rows])
        for (_, _, heading), table in zip(columns.headings, tables, strict=True):
            take_title(self.walk, heading, (), heads[0].place, strong=True)
            whole = table.columns > 1 or bool(own)
            self.walk.read([table] if whole else [block for cell in table.cells for block in cell.blocks])
        self.walk.nobody()
        size -= len(own)
        if size == len(rows):
            self.walk.abreast = tuple(line for cell in heads for line in written_lines(cell)[:1])
        self.columns = None
        return size


def _is_option(cell: Cell) -> bool:
    lines = written_lines(cell)
    return bool(lines) and is_tick_line(lines[0])
