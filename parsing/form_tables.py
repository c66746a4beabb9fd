"""Tables of a form read into pairs: labels left, above or inside, columns headed by people, rows under headings.

A table is looked at as a whole first (are labels shaded? do labels stand inside the answer cells?), then row by row.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from parsing.document import Cell, Item, Line, Table, Text, Tick
from parsing.inline import inline_pairs
from parsing.pairs import ListRow, Pair, Walk
from parsing.pieces import all_bold, cell_lines, has_input, is_blank, nested, place_of, text_of, words_of
from parsing.wording import fold

PERSONS = ("referrer", "infant", "parent", "mother", "father", "other_parent", "patient")
LABEL_LINES = 3
"""A label in a narrow cell may be printed over so many lines."""


@dataclass(frozen=True, slots=True)
class Look:
    """How this table sets its labels apart."""

    shaded: bool
    bold: bool
    inside: bool
    """Labels stand inside the answer cells."""
    columns: frozenset[int]
    """Columns that hold labels."""


@dataclass(slots=True)
class Columns:
    """Headings in force: people over their answers, or what each cell of a row is."""

    kind: str
    """`people` (label column, then a column a person), `scoped` (each half its own pairs) or `list`."""
    headings: list[tuple[int, int, str]] = field(default_factory=list)
    """First column, past the last column, heading."""
    section: str = ""
    """The section that the headings themselves name."""

    def over(self, cell: Cell) -> str:
        """The heading that stands over a cell."""
        return next((text for first, last, text in self.headings if first <= cell.column < last), "")


def read_table(walk: Walk, table: Table) -> None:
    """Reads a table into the walk."""
    TableReader(walk, table).read()


class TableReader:
    """One table, with the headings in force as its rows are read."""

    def __init__(self, walk: Walk, table: Table) -> None:
        self.walk = walk
        self.rows = rows_of(table)
        self._cells: dict[tuple[int, str], bool] = {}
        self.look = self._look()
        self.columns: Columns | None = None
        self.answered_at: int | None = None
        """Column of the last answer, for rows that go on with it."""
        self.left = ""
        """A section title that stands in a column of its own beside its rows."""

    # ------------------------------------------------------------------------------------------------------ the whole

    def _look(self) -> Look:
        several = [row for row in self.rows if len(row) > 1]
        cells = [cell for row in several for cell in row if not is_blank(cell_lines(cell))]
        labels = [cell for cell in cells if self._known(cell) and not self._only_person(cell)]
        others = [cell for cell in cells if not self._known(cell)]
        inside = [cell for cell in others if self._label_inside(cell)]
        written = [cell for cell in others if not self._label_inside(cell)]
        blanks = sum(1 for row in several for cell in row if is_blank(cell_lines(cell)))
        return Look(
            _sets_apart(lambda cell: cell.shaded, cells, labels),
            _sets_apart(lambda cell: all_bold(cell_lines(cell)), cells, labels),
            bool(inside or labels) and len(written) <= (len(inside) + len(labels)) / 4 and blanks <= (len(inside) + len(labels)) / 3
            and (bool(inside) or len(labels) > 3),
            frozenset(column for column in {cell.column for cell in cells} if self._label_column(column, cells, labels)),
        )  # fmt: skip

    def _known(self, cell: Cell) -> bool:
        key = (id(cell), self.walk.section)
        if key not in self._cells:
            lines = cell_lines(cell)
            self._cells[key] = not has_input(lines) and self.walk.knows(" ".join(words_of(lines).split()))
        return self._cells[key]

    def _label_inside(self, cell: Cell) -> bool:
        lines = written_lines(cell)
        if not lines:
            return False
        if inline_pairs(lines[0], self.walk, loose=False):
            return True
        return len(lines) > 1 and self._label_above(lines) > 0

    def _label_above(self, lines: Sequence[Line]) -> int:
        """How many of the first lines are the label above the answer; 0 when there is none."""
        nearly = 0
        for size in range(1, min(LABEL_LINES, len(lines)) + 1):
            if has_input(lines[:size]) or len(words_of(lines[:size])) > 120 or (size > 1 and self._labelled(lines[size - 1])):
                break
            text = " ".join(words_of(lines[:size]).split("\n"))
            match = self.walk.match(text)
            if (match is not None and match.score >= 0.93) or self.walk.labels.is_other_label(text):
                return size
            nearly = nearly or (size if match is not None else 0)
        return nearly

    def _labelled(self, line: Line) -> bool:
        return bool(inline_pairs(line, self.walk, loose=False))

    def _flows(self, lines: Sequence[Line]) -> bool:
        """Whether a cell is a page of its own: several of its lines have labels."""
        labelled = sum(1 for line in lines[1:] if inline_pairs(line, self.walk))
        if labelled and not has_input(lines[:1]) and bool(self.walk.labels.section(words_of(lines[:1]))):
            return True
        return len(lines) > 2 and labelled >= 2 and (self.walk.open is None or self._titled_or_labelled(lines[0]))

    def _titled_or_labelled(self, line: Line) -> bool:
        return bool(line.heading) or all_bold((line,)) or self.walk.knows(words_of((line,))) or self._labelled(line)

    def _label_column(self, column: int, cells: Sequence[Cell], labels: Sequence[Cell]) -> bool:
        here = [cell for cell in cells if cell.column == column]
        return sum(1 for cell in labels if cell.column == column) * 2 > len(here)

    # ----------------------------------------------------------------------------------------------------- row by row

    def read(self) -> None:
        """Reads every row."""
        for at, row in enumerate(self.rows):
            self.walk.group += 1
            row = self._without_side_title(row)
            filled = [cell for cell in row if not is_blank(cell_lines(cell))]
            if len(row) == 1 or (len(filled) == 1 and self._is_title(filled[0])):
                self._wide(filled[0] if filled else row[0], self.rows[at + 1] if at + 1 < len(self.rows) else [])
            elif not filled and not any(has_input(cell_lines(cell)) for cell in row):
                self._empty(row)
            elif nested(row[0].blocks):
                for cell in row:
                    self._nested(cell)
            elif self._heads(row, at):
                continue
            elif self.columns and self.columns.kind == "list" and not self._begins_pairs(row):
                self._list_row(row)
            elif self.columns and self.columns.kind == "people":
                self._people_row(row)
            elif self.columns and self.columns.kind == "options" and len(row) > 2:
                self._option_row(row)
            else:
                self._pairs(row)
        if self.walk.open is not None and (self.walk.open.blocks or self.walk.open.how != "title"):
            self.walk.close()

    def _without_side_title(self, row: list[Cell]) -> list[Cell]:
        """The row without a title that stands beside several rows in a column of its own."""
        if len(row) > 2 and _COUNTED.fullmatch(words_of(cell_lines(row[0])).strip()):
            row = row[1:]
        first = row[0]
        if len(row) > 1 and first.row_span > 1 and self.walk.labels.section(words_of(cell_lines(first))):
            self.walk.title(words_of(cell_lines(first)), cell_lines(first), place_of(cell_lines(first), first.place))
            return row[1:]
        return row

    def _is_title(self, cell: Cell) -> bool:
        text = words_of(cell_lines(cell))
        return bool(self.walk.labels.section(text)) and (self.walk.match(text) is None or cell.column == 0 and cell.column_span > 1)

    def _wide(self, cell: Cell, following: list[Cell]) -> None:
        """A row of one cell: a title, a question with its answer, prompts, the answer to what is open, or running text."""
        self.columns, self.answered_at = None, None
        lines = written_lines(cell)
        walk = self.walk
        if nested(cell.blocks):
            self._nested(cell)
            return
        if not lines:
            if walk.open is not None:
                walk.more(cell_lines(cell), cell.shaded, cell=True)
            return
        words = words_of(lines).strip()
        if self._flows(lines):
            walk.close()
            for line in lines:
                walk.line(line)
            walk.close()
            return
        strong = cell.shaded or all_bold(lines) or all(line.heading for line in lines) or self._over_columns(words, following)
        if self._titles(words, lines, strong):
            return
        if strong and len(lines) == 1 and len(words.split()) <= 25 and not has_input(lines) and not (walk.open is not None and walk.awaits()):
            walk.unknown_title(" ".join(words.split()), place_of(lines, cell.place))
            return
        if len(lines) == 1 and not has_input(lines) and walk.labels.is_other_label(words):
            walk.unknown_title(" ".join(words.split()), place_of(lines, cell.place), walk.level + 1)
        elif walk.open is not None and walk.awaits() and not self._begins_with_label(lines):
            walk.more(lines, cell.shaded, cell=True)
        elif self._inside(cell, lines):
            return
        elif walk.open is not None and not strong:
            walk.more(lines, cell.shaded, cell=True)
        else:
            walk.close()
            for line in lines:
                walk.line(line)

    def _titles(self, words: str, lines: Sequence[Line], strong: bool) -> bool:
        """Takes the cell as a title; False when it is none, or only the prompt of the question that is open."""
        if len(words.split()) > 25 or has_input(lines) or len(lines) > LABEL_LINES or not (strong or self.walk.knows(words)):
            return False
        text = " ".join(words.split()).rstrip(":")
        if self.walk.open is not None and self.walk.awaits() and not self._another(text, strong):
            return False
        return self.walk.title(text, lines, place_of(lines), strong=strong)

    def _another(self, text: str, strong: bool) -> bool:
        """Whether a title in a cell below an open question asks something else in so many words."""
        asked = self.walk.open
        assert asked is not None
        match = self.walk.match(text)
        if match is None:
            return bool(self.walk.labels.section(text, loose=strong and asked.match is None))
        return asked.match is None or match.targets[0] != asked.match.targets[0]

    def _over_columns(self, words: str, following: Sequence[Cell]) -> bool:
        """Whether a short line of its own stands over a row of several cells, as a title does."""
        waits = self.walk.open is not None and self.walk.open.match is not None and self.walk.awaits()
        return len(following) > 1 and not waits and len(words.split()) <= 12 and not words.endswith((".", "!"))

    def _begins_with_label(self, lines: Sequence[Line]) -> bool:
        """Whether a cell below an open question is another question all the same: known words over or before its answer."""
        above = self._label_above(lines)
        if above and above < len(lines):
            match = self.walk.match(" ".join(words_of(lines[:above]).split("\n")))
            return match is not None and match.score >= 0.93
        return False

    def _nested(self, cell: Cell) -> None:
        from parsing.form_walk import read_blocks

        read_blocks(self.walk, cell.blocks)

    def _empty(self, row: Sequence[Cell]) -> None:
        if self.columns is None and self.walk.open is not None:
            self.walk.more((), cell=True)

    # --------------------------------------------------------------------------------------------------------- headings

    def _heads(self, row: list[Cell], at: int) -> bool:
        """Takes a row of column headings; False when it is none."""
        following = self.rows[at + 1] if at + 1 < len(self.rows) else []
        if all(fold(words_of(cell_lines(cell))).strip(" .") in _GENERAL_HEADS and not has_input(cell_lines(cell)) for cell in row):
            self.walk.titles.extend(words_of(cell_lines(cell)) for cell in row)
            return True
        if self.columns and self.columns.kind == "people" and not is_blank(cell_lines(row[0])):
            return False
        for reading in (self._people_heads, self._option_heads, self._list_heads):
            columns = reading(row, following)
            if columns:
                self.walk.close()
                self.columns, self.answered_at = columns, None
                self.walk.titles.extend(text for _, _, text in columns.headings)
                return True
        return False

    def _people_heads(self, row: list[Cell], following: list[Cell]) -> Columns | None:
        """ "| Mother | Father |" over a column of labels, or over halves with labels of their own."""
        texts = [words_of(cell_lines(cell)) for cell in row]
        people = [self.walk.labels.section(text, loose=cell.shaded) if text else "" for cell, text in zip(row, texts, strict=True)]
        headed = [(cell, text) for cell, text, person in zip(row, texts, people, strict=True) if person in PERSONS]
        if len(headed) < 2 or len(set(people) & set(PERSONS)) < 2 or not following:
            return None
        headings = [(cell.column, cell.column + cell.column_span, text) for cell, text in headed]
        if people[0] not in PERSONS:
            return Columns("people", headings) if not texts[0].strip() or self.walk.match(texts[0]) is None else None
        starts = {cell.column for cell, _ in headed}
        below = [cell for cell in following if cell.column in starts]
        if below and all(self._known(cell) or self._label_inside(cell) for cell in below):
            return Columns("scoped", headings)
        return None

    def _option_heads(self, row: list[Cell], following: list[Cell]) -> Columns | None:
        """ "Question | Yes | No | Don't know" over rows with a mark in one column."""
        texts = [fold(words_of(cell_lines(cell))) for cell in row]
        if len(row) < 3 or not following or any(has_input(cell_lines(cell)) for cell in row) or not all(OPTION.fullmatch(text) for text in texts[1:3]):
            return None
        headings = [(cell.column, cell.column + cell.column_span, words_of(cell_lines(cell))) for cell, text in zip(row[1:], texts[1:], strict=True) if text]
        return Columns("options", headings)

    def _option_row(self, row: list[Cell]) -> None:
        """A question with a mark below one of the options; other columns hold what was written besides."""
        assert self.columns is not None
        label = " ".join(words_of(cell_lines(row[0])).split())
        items: list[Item] = []
        for cell in row[1:]:
            heading, lines = self.columns.over(cell), cell_lines(cell)
            if OPTION.fullmatch(fold(heading)):
                items.extend((Tick(is_marked(lines), place_of(lines, cell.place)), Text(f" {heading}   ")))
            elif not is_blank(lines):
                items.extend((Text("\t"), *(item for line in lines for item in line.items)))
        match = self.walk.match(label, loose=True)
        self.walk.pair(label, match, (Line(tuple(items), row[0].place),), "column", row[0].place)

    def _list_heads(self, row: list[Cell], following: list[Cell]) -> Columns | None:
        """ "Name | Date of birth | Relationship" over rows of answers."""
        if self.look.inside:
            return None
        filled = [cell for cell in row if not is_blank(cell_lines(cell))]
        if len(filled) < 2 or any(has_input(cell_lines(cell)) for cell in row):
            return None
        known = [cell for cell in filled if self._known(cell) and not self._only_person(cell)]
        set_apart = self._set_apart(row, filled, following)
        if len(known) < max(2, len(filled) - 1) and not (set_apart and known):
            return None
        if (self.look.shaded or self.look.bold) and not all(self._looks_label(cell) for cell in filled):
            return None
        if not set_apart and self.look.columns and not all(cell.column in self.look.columns for cell in filled):
            return None
        holes = len(filled) < len(row)
        if holes and not set_apart and self.walk.section != "household":
            return None
        if not self._rows_below(following, filled, set_apart):
            return None
        columns = Columns("list", self._spread(row))
        first = self.walk.match(columns.headings[0][2])
        if first is not None and first.targets[0] == "household":
            columns.section = "household"
        return columns

    def _only_person(self, cell: Cell) -> bool:
        """ "Father": an answer as likely as a label."""
        return self.walk.labels.section(words_of(cell_lines(cell))) in PERSONS

    def _set_apart(self, row: Sequence[Cell], filled: Sequence[Cell], following: Sequence[Cell]) -> bool:
        """Whether a row looks different from the one below it: shaded over plain, or bold over plain."""
        below = [cell for cell in following if not is_blank(cell_lines(cell))]
        if all(cell.shaded for cell in row):
            return not all(cell.shaded for cell in following)
        return len(filled) == len(row) and bool(below) and all(all_bold(cell_lines(cell)) for cell in filled) and not any(all_bold(cell_lines(cell)) for cell in below)

    def _spread(self, row: list[Cell]) -> list[tuple[int, int, str]]:
        """Headings with their columns; an empty heading cell belongs to the heading before it."""
        out: list[tuple[int, int, str]] = []
        for cell in row:
            text = " ".join(words_of(cell_lines(cell)).split())
            if text or not out:
                out.append((cell.column, cell.column + cell.column_span, text))
            else:
                out[-1] = (out[-1][0], cell.column + cell.column_span, out[-1][2])
        return out

    def _rows_below(self, following: list[Cell], filled: list[Cell], set_apart: bool) -> bool:
        """Whether the row below answers the headings rather than being labels again."""
        if not following or len(following) < 2:
            return False
        written = [cell for cell in following if not is_blank(cell_lines(cell)) and not self._only_person(cell)]
        if not written:
            return True
        labels = [cell for cell in written if self._known(cell)]
        if not labels or set_apart:
            return True
        # "Agency | Name | Telephone" over "Health visitor | ..." has labels below, in its first column only
        return all(cell.column == filled[0].column for cell in labels) and len(filled) >= 3 and len(following) >= len(filled)

    # -------------------------------------------------------------------------------------------------- rows of a list

    def _begins_pairs(self, row: list[Cell]) -> bool:
        """Whether a row below headings no longer belongs to them: its cells are set like labels, or stand in other columns."""
        assert self.columns is not None
        if not any(not is_blank(cell_lines(cell)) for cell in row):
            return False
        if self.look.shaded and row[0].shaded and any(not cell.shaded for cell in row):
            return not self._named_in_list(row[0])
        starts = {first for first, _, _ in self.columns.headings}
        return not any(cell.column in starts for cell in row[1:]) and self._known(row[0])

    def _named_in_list(self, cell: Cell) -> bool:
        """A first cell that says whose row it is ("Health visitor") under "Agency | Name | Telephone"."""
        assert self.columns is not None
        return len(self.columns.headings) > 2 or self.walk.section == "professionals"

    def _list_row(self, row: list[Cell]) -> None:
        assert self.columns is not None
        headings: list[str] = []
        cells: list[tuple[Line, ...]] = []
        for cell in row:
            headings.append(self.columns.over(cell))
            cells.append(cell_lines(cell))
        self.walk.close()
        self.walk.found.append(
            ListRow(self.columns.section or self.walk.section, tuple(headings), tuple(cells), place_of(cells[0], row[0].place), self.walk.doubt)
        )

    def _people_row(self, row: list[Cell]) -> None:
        """A label and an answer for each person."""
        assert self.columns is not None
        label = " ".join(words_of(cell_lines(row[0])).split())
        for cell in row[1:]:
            heading = self.columns.over(cell)
            if not label or not heading:
                if not is_blank(cell_lines(cell)):
                    self.walk.loose(cell_lines(cell))
                continue
            section = self.walk.labels.section(heading, loose=True) or self.walk.section
            match = self.walk.match(label, loose=True, section=section)
            self.walk.pair(label, match, cell_lines(cell), "column", cell.place, section=section)

    # ------------------------------------------------------------------------------------------------------------ pairs

    def _pairs(self, row: list[Cell]) -> None:
        """Labels and answers from left to right."""
        outer = self.walk.section
        at = 0
        while at < len(row):
            cell = row[at]
            if self.columns and self.columns.kind == "scoped":
                self.walk.section = self.walk.labels.section(self.columns.over(cell), loose=True) or outer
            lines = cell_lines(cell)
            after = row[at + 1] if at + 1 < len(row) else None
            if is_blank(lines) and not has_input(lines):
                at += 1
                continue
            if at == 0 and self._goes_on(row, cell):
                at += 1
                continue
            if self._answers_itself(cell, after):
                self._inside(cell, written_lines(cell))
                at += 1
                continue
            answers: list[Cell] = []
            at += 1
            while at < len(row) and not self._starts(row[at], bool(answers)):
                answers.append(row[at])
                at += 1
            self._pair(cell, answers)
        if self.columns and self.columns.kind == "scoped":
            self.walk.section = outer

    def _goes_on(self, row: list[Cell], cell: Cell) -> bool:
        """Takes a row that only goes on with the answer above: nothing in the label's column."""
        if self.answered_at is None or cell.column != self.answered_at or not self.walk.found:
            return False
        if any(not is_blank(cell_lines(other)) for other in row if other.column < cell.column) or self._known(cell):
            return False
        self._extend(cell_lines(cell))
        return True

    def _extend(self, lines: Sequence[Line]) -> None:
        for at in range(len(self.walk.found) - 1, -1, -1):
            found = self.walk.found[at]
            if isinstance(found, Pair):
                self.walk.found[at] = replace(found, answer=(*found.answer, *lines))
                return

    def _answers_itself(self, cell: Cell, after: Cell | None) -> bool:
        """Whether the label and its answer stand in this one cell."""
        if self.look.inside:
            return True
        if not self._label_inside(cell):
            return has_input(cell_lines(cell)) and (after is None or self._known(after) or self._label_inside(after))
        if after is None:
            return True
        if is_blank(cell_lines(after)) or has_input(cell_lines(after)) and not self._label_inside(after):
            return not self._looks_label(cell) and not self._only_hint(cell)
        return self._known(after) or self._label_inside(after)

    def _only_hint(self, cell: Cell) -> bool:
        """Whether a cell holds a label and no more than the form's own hint to it."""
        lines = written_lines(cell)
        rest = text_of(lines[self._label_above(lines) :]).strip()
        return not rest or rest.startswith("(") or rest.endswith("?") or self.walk.empty.is_prompt(rest) or not has_answer_look(rest)

    def _looks_label(self, cell: Cell) -> bool:
        if self.look.shaded:
            return cell.shaded
        return self.look.bold and all_bold(cell_lines(cell))

    def _starts(self, cell: Cell, answered: bool) -> bool:
        """Whether a cell to the right of a label begins the next pair."""
        if self.look.shaded or self.look.bold:
            return self._looks_label(cell)
        if is_blank(cell_lines(cell)) or has_input(cell_lines(cell)):
            return False
        if not self._known(cell) and not (answered and self._label_inside(cell)):
            return False
        return answered or (cell.column in self.look.columns)

    def _pair(self, cell: Cell, answers: Sequence[Cell]) -> None:
        """One label cell with its answer cells."""
        lines = written_lines(cell)
        words = " ".join(words_of(lines).split())
        walk = self.walk
        if not answers and not has_input(lines):
            if not walk.title(words.rstrip(":"), lines, place_of(lines, cell.place), strong=True):
                walk.close()
                walk.loose(lines)
            return
        if answers and self._label_goes_on(words, answers):
            return
        match = walk.match(words, loose=True)
        label, hints = words, ()
        above = self._label_above(lines)
        if above and above < len(lines):
            label = " ".join(words_of(lines[:above]).split())
            match = walk.match(label) or match
            hints = (words_of(lines[above:]),)
        if answers and nested(answers[0].blocks):
            self._nested_answer(label, match, cell, answers[0])
            return
        answer = tuple(line for found in answers for line in cell_lines(found))
        walk.enter(match)
        match = walk.match(label, loose=True) or match
        walk.pair(label, match, answer, "beside", answers[0].place if answers else cell.place, hints=hints)
        self.answered_at = answers[0].column if answers else None

    def _label_goes_on(self, words: str, answers: Sequence[Cell]) -> bool:
        """Takes a row cut in two by a page: a label that only makes sense with the one above it."""
        before = self.walk.found[-1] if self.walk.found else None
        if not isinstance(before, Pair) or before.match is not None or self.walk.match(words) is not None:
            return False
        match = self.walk.match(f"{before.label} {words}", loose=True)
        if match is None or not words[:1].islower():
            return False
        lines = tuple(line for found in answers for line in cell_lines(found))
        self.walk.found[-1] = replace(before, label=f"{before.label} {words}", match=match, answer=(*before.answer, *lines))
        return True

    def _nested_answer(self, label: str, match: object, cell: Cell, answer: Cell) -> None:
        """A table in the answer cell is read under the label as its title."""
        if not self.walk.title(label, cell_lines(cell), cell.place, strong=True):
            self.walk.loose(cell_lines(cell))
        self._nested(answer)

    def _inside(self, cell: Cell, lines: Sequence[Line]) -> bool:
        """A label with its answer in one cell: above it, or on the same line. False when there is no label."""
        walk = self.walk
        if not lines:
            return False
        pairs = inline_pairs(lines[0], walk)
        if pairs:
            for line in lines:
                walk.line(line)
            walk.close()
            return True
        above = self._label_above(lines)
        label = " ".join(words_of(lines[:above]).split()) if above else " ".join(words_of(lines[:1]).split())
        if not above and not (label and len(label.split()) <= 14 and (self.look.inside or self._over_prose(label, lines))):
            return False
        above = above or 1
        match = walk.match(label, loose=True)
        if match is None and not walk.labels.is_other_label(label) and len(lines) == 1:
            return False
        walk.enter(match)
        rest = lines[above:]
        more = self._next_field(rest)
        walk.pair(label, match, rest[:more], "inside", cell.place)
        return self._inside(cell, rest[more:]) or True

    def _over_prose(self, label: str, lines: Sequence[Line]) -> bool:
        """Whether a first line means a question that is answered in running text, and text follows."""
        match = self.walk.match(label, loose=True) if len(lines) > 1 and label[-1] not in ".,;" else None
        return match is not None and self.walk.kind(match) == "prose"

    def _next_field(self, lines: Sequence[Line]) -> int:
        """Where the next label begins in a cell that holds several fields to type in, one below the other."""
        for at in range(1, len(lines) - 1):
            if not has_input((lines[at],)) and has_input((lines[at + 1],)) and has_input((lines[at - 1],)) and lines[at].text.strip():
                return at
        return len(lines)


_COUNTED = re.compile(r"(?:no|q|item|#)\.|#|no|q?\s*\d{1,2}(?:\.\d{1,2})*[a-z]?[.)]?|\(?[a-z][.)]", re.IGNORECASE)
"""A cell that only numbers its row."""
_GENERAL_HEADS = frozenset(
    ("question", "questions", "response", "responses", "answer", "answers", "details", "information", "comments", "item", "field", "please complete", "your answer", "information required", "referrer response")
)  # fmt: skip
OPTION = re.compile(r"y|n|yes|no|n/?k|n/?a|d/?k|not known|unknown|unsure|don'?t know|not sure|not applicable")


def is_marked(lines: Sequence[Line]) -> bool | None:
    """Whether a cell below an option holds a mark: a ticked box, a tick, a cross or a letter."""
    ticks = [item.on for line in lines for item in line.items if isinstance(item, Tick)]
    if ticks:
        return ticks[0]
    return fold(text_of(lines)).strip(" .") in ("x", "✓", "✔", "√", "y", "yes", "n", "no", "1", "✗", "✘")


def has_answer_look(text: str) -> bool:
    """Whether words below a label in its own cell could be an answer: a figure, or words that no hint would use."""
    return any(letter.isdigit() for letter in text) or "@" in text or len(text.split()) > 1 and text[0].isupper()


def rows_of(table: Table) -> list[list[Cell]]:
    """The cells by row, from left to right; a cell that spans rows stands in its first."""
    rows: dict[int, list[Cell]] = {}
    for cell in table.cells:
        rows.setdefault(cell.row, []).append(cell)
    return [sorted(cells, key=lambda cell: cell.column) for _, cells in sorted(rows.items())]


def written_lines(cell: Cell) -> tuple[Line, ...]:
    """The lines of a cell that hold anything."""
    return tuple(line for line in cell_lines(cell) if line.text.strip() or has_input((line,)) or any(item for item in line.items if getattr(item, "prompt", False)))


def _sets_apart(looks: Callable[[Cell], bool], cells: Sequence[Cell], labels: Sequence[Cell]) -> bool:
    """Whether the cells that look so are the labels, and the others are not."""
    marked = [cell for cell in cells if looks(cell)]
    plain = [cell for cell in cells if not looks(cell)]
    known = {id(cell) for cell in labels}
    right, stray = sum(id(cell) in known for cell in marked), sum(id(cell) in known for cell in plain)
    return len(marked) > 1 and right >= 0.6 * len(marked) and stray <= 0.4 * len(plain) and right >= 2 * stray
