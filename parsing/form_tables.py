"""Tables of a form read into the walk: labels left, above or inside, columns headed by people, rows under headings.

A table is looked at as a whole first (`form_cells`: are labels shaded? do labels stand inside the answer cells?), then row
by row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.banner import label_stuck_on
from parsing.choices import options_of, vocabulary
from parsing.document import Cell, Item, Line, Table, Text, Tick
from parsing.form_boxes import read_box, read_boxes, read_inside, read_lines, stands_by_itself
from parsing.form_cells import PERSONS, Cells, rows_of, written_lines
from parsing.form_columns import (
    NOTED,
    OPTION,
    SIBLINGS,
    UNKNOWN,
    Columns,
    column_heads,
    halves,
    is_for_office,
    is_general,
    is_marked,
    looks_label,
)
from parsing.form_headings import is_capitals
from parsing.form_introduced import tell_below
from parsing.form_question import asks_name
from parsing.form_record import read_record
from parsing.form_relatives import of_relative, relative_named
from parsing.form_titles import take_title, take_unknown_title
from parsing.form_walk import Walk
from parsing.guidance import without_guidance
from parsing.inline import before_option, inline_pairs, is_tick_line
from parsing.label_owners import says_trade
from parsing.matching import PROFESSIONALS, SOMEBODY, Match
from parsing.option_cells import boxed
from parsing.pairs import BANNER, ListRow, Pair
from parsing.people import naming_of
from parsing.pieces import TICK, all_bold, cell_lines, cut, has_input, is_blank, nested, place_of, shown, text_of, words_of
from parsing.streams import Streams
from parsing.wording import fold, without_numbering

BARE = (".phone", ".email", ".organisation", ".role")
NOT_REFERRED = ("father", "other_parent", "infant")
"""Whose column says nothing of the referred parent's mental health."""
BEGINS = (".name", ".forename", ".surname", ".title")
"""What a part about somebody asks first."""
LONGEST_UNKNOWN = 4
"""Words of a label that nothing in the configuration knows."""
MEANT = 0.87
"""A match up to this goes by the meaning of a label: one that a page cut in two means nothing yet."""
SUPPOSED = 0.85
"""A match below this is only supposed to ask for something: "Professionals" in a row of its own is a title."""
_COUNTED = re.compile(r"(?:no|q|item|#)\.|#|no|q?\s*\d{1,2}(?:\.\d{1,2})*[a-z]?[.)]?|\(?[a-z][.)]", re.IGNORECASE)
"""A cell that only numbers its row."""

_INITIALS = re.compile(r"(?!n/?a|no?$)(?:[A-Z][. ]{0,2}){1,4}", re.IGNORECASE)
_TOLD = re.compile(r"\s*[A-Z][^:?\d]{2,50}:\s+\S")
"""A cell that holds a label, a colon and an answer."""
_LEFT_OPEN = re.compile(r"[.…_]{4,}\s*$")
"""A label that ends in dots to write on, with nothing written."""
_ENDS = (".", "!", "?")


def read_table(walk: Walk, table: Table) -> None:
    """Reads a table where the walk stands."""
    TableReader(walk, table).read()


class TableReader:
    """One table, with the headings in force as its rows are read."""

    def __init__(self, walk: Walk, table: Table) -> None:
        self.walk = walk
        self.cells = Cells(walk)
        rows, guidance = without_guidance(self.cells.without_stripes(self.cells.answers_indented(rows_of(table))))
        self.rows = self.cells.labels_over(self.cells.labels_first(rows))
        for line in guidance:
            walk.loose((line,), title=True)
        self.look = self.cells.look(self.rows)
        self.streams = Streams(walk, self.cells, self.look.columns)
        self.alone = len(table.cells) == 1
        self.columns: Columns | None = None
        self.siblings: dict[str, list[tuple[str, Cell]]] = {}
        """What columns of brothers and sisters hold, each with the label of its row."""
        self.answered_at: int | None = None
        """Column of the last answer, for rows that go on with it."""
        self.stranger = False
        """Whether somebody unknown was named last: a bare "Phone" in the rows below is theirs."""
        self.office: list[tuple[int, str]] = []
        """Columns that are not for whoever refers, each with its heading."""
        self.whose = ""
        """The professional, or `somebody`, whom the row has named: a bare "Tel" behind the name is theirs."""
        self.kin = ""
        """Who of the family the row has named last: a bare "D.O.B." behind the name is theirs."""

    def read(self) -> None:
        """Reads every row."""
        if read_record(self.walk, self.rows):
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
        self._end_siblings()
        asked = self.walk.open
        if asked is not None and (asked.passages or asked.how != "title"):
            self.walk.close()

    def _labels_of(self, row: Sequence[Cell]) -> list[str]:
        """The labels that stand in the cells of a row with their answers behind them."""
        pairs = [pair for cell in row for line in written_lines(cell)[:1] for pair in self.cells.pairs_of(line)]
        return [pair.label for pair in pairs if not is_blank((pair.answer,))]

    def _row(self, row: list[Cell], following: list[Cell]) -> None:
        filled = [cell for cell in row if not cell.blank]
        if len(row) == 1 or (len(filled) == 1 and (self._is_title(filled[0]) or self._heads_rows(row, following))):
            self.columns, self.answered_at = None, None
            of_family = bool(self.walk.section) and self.walk.labels.form.sections[self.walk.section].person in PERSONS
            read_box(self.walk, self.cells, self.look, filled[0] if filled else row[0], following, self.alone)
            if of_family and not self.walk.section and self._begins_person(following) and not self.cells.known(following[1]):
                # a title nobody knows over "Name | Jo Bell"
                self.walk.section, self.walk.titled = SOMEBODY, True
        elif not filled and not any(cell.has_input for cell in row):
            if self.columns is None and self.walk.open is not None:
                self.walk.more((), cell=True)
        elif len(row) > 2 and filled and row[0] is filled[0] and self._titled_beside(filled):
            self.columns, self.answered_at = None, None
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
        if self.columns and kind == "list" and not self._begins_pairs(row, self.columns):
            self._list_row(row, self.columns)
        elif self.columns and kind == "marks":
            self._mark_row(row, self.columns)
        elif self.columns and kind == "noted" and len(row) == NOTED:
            self._pairs(row[:2])
            if not row[2].blank:
                label = f"{self.columns.over(row[2])}: {' '.join(row[0].words.split())}"
                self.walk.pair(label, None, written_lines(row[2]), "beside", row[2].place)
        elif self.columns and kind == "initials" and len(row) > 1:
            self._initialled(row)
        elif self.columns and kind == "people":
            self._people_row(row, self.columns)
        elif self.columns and kind == "options" and len(row) > 2:
            self._option_row(row, self.columns)
        else:
            self._pairs(row)

    def _answered_inside(self, cell: Cell) -> bool:
        """Whether a cell holds a label and, behind it, its answer: "Baby's name: Ivo Lark" is no label of a row."""
        pairs = inline_pairs(written[0], self.walk, loose=False) if (written := written_lines(cell)) else []
        return bool(pairs) and not is_blank((pairs[0].answer,)) and not self.cells.only_hint(cell)

    def _without_aside(self, row: list[Cell]) -> list[Cell]:
        """The row without its number, and without a title that stands beside several rows in a column of its own."""
        words = row[0].words.strip()
        if len(row) > 2 and _COUNTED.fullmatch(words):
            self.walk.titles.append(words)
            return row[1:]
        if len(row) > 1 and row[0].row_span > 1 and self.walk.labels.section(words):
            take_title(self.walk, words, cell_lines(row[0]), row[0].place)
            return row[1:]
        return row

    def _without_office(self, row: list[Cell]) -> list[Cell]:
        """The row without what stands in a column for the office."""
        headings = dict(self.office)
        apart = [cell for cell in row if cell.column in headings and len(row) > NOTED - 1]
        for cell in apart:
            if not cell.blank:
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
            if self.columns and self.columns.kind == "people" and not row[0].blank:
                return False
            columns = column_heads(self.walk, self.cells, self.look, row, following)
            if columns is None:
                return False
            self.walk.close()
            self.columns, self.answered_at = columns, None
        elif len(row) >= NOTED:
            self.office = [(cell.column, cell.words.strip()) for cell in row[2:] if is_for_office(cell)]
        self.walk.titles.extend(cell.words for cell in row)
        return True

    def _halves(self, heads: list[Cell], rows: list[list[Cell]], columns: Columns) -> int:
        """Reads the rows below people named side by side, each one's half by itself; how many rows that took."""
        tables, size = halves(columns, rows)
        for (_, _, heading), table in zip(columns.headings, tables, strict=True):
            take_title(self.walk, heading, (), heads[0].place, strong=True)
            self.walk.read([table] if table.columns > 1 else [block for cell in table.cells for block in cell.blocks])
        self.walk.nobody()
        if size == len(rows):
            self.walk.abreast = tuple(line for cell in heads for line in written_lines(cell)[:1])
        self.columns = None
        return size

    # ------------------------------------------------------------------------------------------------ rows under headings

    def _begins_pairs(self, row: list[Cell], columns: Columns) -> bool:
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

    def _list_row(self, row: list[Cell], columns: Columns) -> None:
        self.walk.close()
        texts = tuple(cell_lines(cell) for cell in row)
        headings = tuple(columns.over(cell) for cell in row)
        section = columns.section or self.walk.section
        if columns.section == "parent" and not self.walk.titled:
            self.walk.section = "parent"  # bare labels below are about whom the row names
        self.walk.found.append(ListRow(section, headings, texts, place_of(texts[0], row[0].place), self.walk.doubt))

    def _people_row(self, row: list[Cell], columns: Columns) -> None:
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

    def _end_siblings(self) -> None:
        """Each brother or sister named over a column as one of the people at home."""
        for held in self.siblings.values():
            self.walk.close()
            labels, texts = tuple(label for label, _ in held), tuple(cell_lines(cell) for _, cell in held)
            if any(not is_blank(lines) for lines in texts):
                self.walk.found.append(ListRow("household", labels, texts, place_of(texts[0], held[0][1].place), self.walk.doubt))
        self.siblings = {}

    def _mark_row(self, row: list[Cell], columns: Columns) -> None:
        """A mark below one of the answers to a question that only the headings ask."""
        items: list[Item] = []
        for cell in row:
            items.extend((Tick(bool(is_marked(cell_lines(cell))), cell.place), Text(f" {columns.over(cell)}   ")))
        label = self.walk.labels.form.fields[columns.section].title
        self.walk.pair(label, Match((columns.section,), 0.95), (Line(tuple(items), row[0].place),), "column", row[0].place)

    def _initialled(self, row: list[Cell]) -> None:
        """A statement that somebody agrees to by their initials; without them it says nothing."""
        label, said = " ".join(row[0].words.split()), row[-1].words.strip()
        match = self.walk.match(label, loose=True, section="consent")
        signed = is_marked(cell_lines(row[-1])) or _INITIALS.fullmatch(said)
        answer = (Line((Tick(bool(said)),), row[-1].place),) if signed or not said else cell_lines(row[-1])
        label = f"{label} ({said})" if signed else label
        self.walk.pair(label, match, answer, "column", row[-1].place, section="consent")

    def _option_row(self, row: list[Cell], columns: Columns) -> None:
        """A question with a mark below one of the options; other columns hold what was written besides."""
        label = " ".join(row[0].words.split())
        items: list[Item] = []
        for cell in row[1:]:
            heading, lines = columns.over(cell), cell_lines(cell)
            if OPTION.fullmatch(fold(heading)):
                items.extend((Tick(is_marked(lines), place_of(lines, cell.place)), Text(f" {heading}   ")))
            elif not is_blank(lines):
                items.extend((Text("\t"), *(item for line in lines for item in line.items)))
        match = self.walk.match(label, loose=True) or self.walk.match(f"{columns.section} {label}", loose=True)
        self.walk.pair(label, match, (Line(tuple(items), row[0].place),), "column", row[0].place)

    # ------------------------------------------------------------------------------------------------------------ pairs

    def _pairs(self, row: list[Cell]) -> None:
        """Labels and answers from left to right."""
        at, self.whose, self.kin = 0, "", ""
        self.streams.begin(row)
        while at < len(row):
            at += self._cells_of_pair(row, at)

    def _cells_of_pair(self, row: list[Cell], at: int) -> int:
        """Reads the pair that begins at a cell; gives how many cells it takes."""
        cell, rest = row[at], row[at + 1 :]
        lines = cell_lines(cell)
        blank = is_blank(lines) and not has_input(lines)
        if blank and at and rest and self._goes_on_below(cell, rest[0]):
            return 2
        if blank or self._goes_on(row, at) or self._goes_on_overleaf(row, at):
            return 1
        if self._answers_itself(cell, rest[0] if rest else None):
            self.streams.enter(cell)
            if not read_inside(self.walk, self.cells, self.look, cell, written_lines(cell)):
                self.walk.close()
                self.walk.loose(written_lines(cell))
            last = self.walk.found[-1] if self.walk.found else None
            self.streams.leave(cell, last.match if isinstance(last, Pair) else None)
            return 1
        if rest and _LEFT_OPEN.search(cell.words) and self.cells.known(rest[0]):
            self._pair(cell, [])
            return 1
        size = 1 if rest and ((self._asks_for_trade(cell) and self._is_trade(rest[0])) or self._says_one_of(cell, rest[0])) else 0
        bold = bool(rest) and all_bold(lines) and not all_bold(cell_lines(rest[0]))
        while size < len(rest) and not (
            self._starts(rest[size], size > 0)
            or (size > 0 and self._asks_unknown(rest[size:]))
            or (size and bold and all_bold(cell_lines(rest[size])))
            or (size and rest[size].blank and self.streams.holds(rest[size]))
        ):
            size += 1
        self._pair(cell, rest[:size])
        return 1 + size

    def _goes_on_below(self, label: Cell, answer: Cell) -> bool:
        """Takes what stands behind no label in a column of labels: it goes on with the answer above."""
        before = self.streams.answered.get(label.column)
        if before is None or answer.blank or not self.streams.holds(label) or self.cells.known(answer):
            return False
        self._add(before, answer)
        return True

    def _goes_on(self, row: list[Cell], at: int) -> bool:
        """Takes a row that only goes on with the answer above: nothing in the label's column."""
        cell = row[at]
        before = next((at for at in range(len(self.walk.found) - 1, -1, -1) if isinstance(self.walk.found[at], Pair)), None)
        if before is None or self.answered_at is None or cell.column != self.answered_at or self.cells.known(cell):
            return False
        if any(not other.blank for other in row if other.column < cell.column) or (at and not self._is_next_line(before, cell)):
            return False
        self._add(before, cell)
        return True

    def _is_next_line(self, before: int, cell: Cell) -> bool:
        """Whether a field to type in, with nothing where its label should stand, is a further line of an address or a story."""
        pair = self.walk.found[before]
        match = pair.match if isinstance(pair, Pair) else None
        lines = match is not None and (match.targets[0].endswith("address") or self.walk.kind(match) == "prose")
        return lines and cell.has_input and not cell.blank

    def _add(self, at: int, cell: Cell) -> None:
        pair = self.walk.found[at]
        assert isinstance(pair, Pair)
        self.walk.found[at] = replace(pair, answer=(*pair.answer, *cell_lines(cell)))

    def _goes_on_overleaf(self, row: list[Cell], at: int) -> bool:
        """Takes the rest of an answer that a page broke off, below nothing or the headings once more: no label stands by it."""
        last = self.walk.found[-1] if self.walk.found else None
        if at != 1 or len(row) != 2 or not row[0].blank or self.answered_at is not None or not isinstance(last, Pair):
            return False
        text = text_of(last.answer).rstrip()
        if last.how != "beside" or not text or text.endswith(_ENDS) or last.answer[-1].place.page == row[1].place.page:
            return False
        self._add(len(self.walk.found) - 1, row[1])
        return True

    def _answers_itself(self, cell: Cell, after: Cell | None) -> bool:
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

    def _asks_for_trade(self, cell: Cell) -> bool:
        """Whether a label asks what somebody is, to the family or by trade: then a label's words may be the answer."""
        match = self.walk.match(" ".join(cell.words.split()))
        return match is not None and match.targets[-1].endswith(("role", "relationship", "organisation"))

    def _says_one_of(self, cell: Cell, answer: Cell) -> bool:
        """Whether a cell answers a question in words that could be a label too: "Consent given"."""
        match = None if answer.blank or answer.has_input else self.walk.match(" ".join(cell.words.split()), loose=True)
        if match is None or self.walk.kind(match) != "yes_no" or match.targets[0] not in self.walk.labels.form.fields:
            return False
        form = self.walk.labels.form
        return bool(vocabulary(form, form.fields[match.targets[0]]).exact(answer.words))

    def _is_trade(self, cell: Cell) -> bool:
        section = self.walk.labels.section(cell.words)
        return bool(section) and bool(self.walk.labels.form.sections[section].person)

    def _answers_label(self, cell: Cell, after: Cell) -> bool:
        """Whether a cell set like a label is followed by one that is not and holds something."""
        answer = not after.blank and not looks_label(self.look, after)
        return answer and looks_label(self.look, cell) and not self.cells.answered(cell)

    def _starts(self, cell: Cell, answered: bool) -> bool:
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

    def _asks_unknown(self, rest: Sequence[Cell]) -> bool:
        """Whether short words that nobody knows stand where this table has its labels, with an answer behind them."""
        words = rest[0].words.split()
        asks = 0 < len(words) <= LONGEST_UNKNOWN and words[0][0].isupper() and not any(map(str.isdigit, rest[0].words))
        return asks and len(rest) > 1 and not rest[0].has_input and rest[0].column in self.look.columns

    def _pair(self, cell: Cell, answers: Sequence[Cell]) -> None:
        """One label cell with its answer cells."""
        walk, lines = self.walk, written_lines(cell)
        words = " ".join(words_of(lines).split())
        if not answers and not has_input(lines):
            if not take_title(walk, words.rstrip(":"), lines, place_of(lines, cell.place), strong=True):
                walk.close()
                walk.loose(lines)
            return
        if answers and self._label_goes_on(words, answers):
            return
        own = _boxes_in(lines) if answers else 0
        above = self.cells.label_above(lines)
        over = 0 < above < len(lines) and not own
        label = " ".join(words_of(lines[:above]).split()) if over else words
        label = shown(lines[0].items)[:own].strip(" :") if own else label
        hints = (words_of(lines[above:]),) if over else ()
        if answers and nested(answers[0].blocks):
            self._nested_answer(label, cell, answers[0])
            return
        self.streams.enter(cell)
        first = walk.match(label, loose=True) or walk.match(words, loose=True)
        empty = not any(found.has_input or not found.blank for found in answers)
        if first is None and empty and self.cells.only_writing(cell):
            read_lines(walk, lines)
            return
        walk.enter(first)
        boxes = (_boxes_first(cut(lines[0], own)),) if own else ()
        answer = (*boxes, *(boxed(answers) or (line for found in answers for line in cell_lines(found))))
        match = self.streams.matched(label, self._theirs(walk.match(label, loose=True) or first))
        walk.pair(label, match, answer, "beside", answers[0].place if answers else cell.place, hints=hints)
        self.streams.leave(cell, match)
        self.whose = self._named(match, answer) or self.whose
        self.kin = relative_named(walk, match) or self.kin
        self.stranger = self.whose == SOMEBODY if match is None else self.stranger and match.targets[0] in BARE
        self.answered_at = answers[0].column if answers else None

    def _theirs(self, match: Match | None) -> Match | None:
        """What a bare label asks of whom its row has named."""
        match = of_relative(match, self.kin if self.walk.section != "household" else "")
        if match is not None and self.stranger and match.targets[0] in BARE:
            return None
        if match is None or not self.whose or match.targets[0] not in BARE:
            return match
        return None if self.whose == SOMEBODY else replace(match, targets=(f"{self.whose}{match.targets[0]}",))

    def _named(self, match: Match | None, answer: Sequence[Line]) -> str:
        """The professional that a label asks for, or `somebody` where an unknown one is answered with a name."""
        if match is not None:
            who = self.walk.labels.field(match.targets[0]) or ""
            return who if who in PROFESSIONALS else ""
        return SOMEBODY if naming_of(self.walk.labels.form.recognition).looks_like_name(text_of(answer).strip()) else ""

    def _label_goes_on(self, words: str, answers: Sequence[Cell]) -> bool:
        """Takes a row cut in two by a page: a label that only makes sense with the one above it."""
        before = self.walk.found[-1] if self.walk.found else None
        if not isinstance(before, Pair) or not words[:1].islower() or self.walk.match(words):
            return False
        if before.match is not None and before.match.score > MEANT:
            return False
        label = f"{before.label} {words}"
        match = self.walk.match(label, loose=True)
        if match is None:
            return False
        lines = tuple(line for found in answers for line in cell_lines(found))
        self.walk.found[-1] = replace(before, label=label, match=match, answer=(*before.answer, *lines))
        return True

    def _nested_answer(self, label: str, cell: Cell, answer: Cell) -> None:
        """A table in the answer cell is read under the label as its title."""
        if not take_title(self.walk, label, cell_lines(cell), cell.place, strong=True):
            self.walk.loose(cell_lines(cell))
        self.walk.read(answer.blocks)


def _is_option(cell: Cell) -> bool:
    lines = written_lines(cell)
    return bool(lines) and is_tick_line(lines[0])


def _boxes_in(lines: Sequence[Line]) -> int:
    """Where the options begin that are ticked in the label's own cell, beside a cell for remarks; 0 where there are none."""
    if len(lines) != 1 or not any(isinstance(item, Tick) and item.on for item in lines[0].items):
        return 0
    text = shown(lines[0].items)
    return before_option(text, 0, text.index(TICK))


def _boxes_first(line: Line) -> Line:
    """The options with each box before its words, so that a remark behind them is told from an option."""
    items: list[Item] = []
    for option in options_of((line,))[0]:
        items += (Tick(option.on, line.place), Text(f" {option.text}\t", line.place))
    return replace(line, items=tuple(items))
