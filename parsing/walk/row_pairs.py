"""Labels and answers of a row read from left to right, with what goes on from the row above."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.document import Cell, Item, Line, Text, Tick
from parsing.labels.label_ends import before_option
from parsing.labels.match import PROFESSIONALS, SOMEBODY, Match
from parsing.pairs import Pair
from parsing.people.naming import naming_of
from parsing.pieces import TICK, all_bold, cell_lines, cut, has_input, is_blank, nested, place_of, shown, text_of, words_of
from parsing.values.options import options_of
from parsing.walk.boxes import read_inside, read_lines
from parsing.walk.cells import Cells, Look, written_lines
from parsing.walk.inline import is_tick_line
from parsing.walk.option_cells import boxed
from parsing.walk.relatives import of_relative, relative_named
from parsing.walk.row_labels import RowLabels
from parsing.walk.streams import Streams
from parsing.walk.titles import take_title
from parsing.walk.walk import Walk

BARE = (".phone", ".email", ".organisation", ".role")
LEAST_TOLD, LABEL_AND_ANSWER = 8, 2
"""Words of a further paragraph below an answer; cells of a row that holds a label and its answer."""
MEANT = 0.87
"""A match up to this goes by the meaning of a label: one that a page cut in two means nothing yet."""
SAID = 0.93
"""A match from here on asks in so many words."""
_LEFT_OPEN = re.compile(r"[.…_]{4,}\s*$")
"""A label that ends in dots to write on, with nothing written."""
_ENDS = (".", "!", "?")


class RowPairs:
    """The rows of one table that hold labels with their answers."""

    def __init__(self, walk: Walk, cells: Cells, look: Look) -> None:
        self.walk = walk
        self.cells = cells
        self.look = look
        self.labels = RowLabels(walk, cells, look)
        self.streams = Streams(walk, cells, look.columns)
        self.answered_at: int | None = None
        """Column of the last answer, for rows that go on with it."""
        self.stranger = False
        """Whether somebody unknown was named last: a bare "Phone" in the rows below is theirs."""
        self.whose = ""
        """The professional, or `somebody`, whom the row has named: a bare "Tel" behind the name is theirs."""
        self.kin = ""
        """Who of the family the row has named last: a bare "D.O.B." behind the name is theirs."""

    def end(self) -> None:
        """Ends the last answer: no row below goes on with it."""
        self.answered_at = None
        self.streams.end()

    def read(self, row: list[Cell]) -> None:
        """Reads the labels and answers of a row from left to right."""
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
        if self.labels.answers_itself(cell, rest[0] if rest else None):
            self.streams.enter(cell)
            if not read_inside(self.walk, self.cells, self.look, cell, written_lines(cell)):
                self.walk.close()
                self.walk.loose(written_lines(cell))
            last = self.walk.found[-1] if self.walk.found else None
            if isinstance(last, Pair) and not is_blank(last.answer):
                self.walk.found[-1] = last = replace(last, match=of_relative(last.match, self._kin_here(), last.label))
                self.kin = relative_named(self.walk, last.match) or self.kin
            self.streams.leave(cell, last.match if isinstance(last, Pair) else None)
            return 1
        if rest and _LEFT_OPEN.search(cell.words) and self.cells.known(rest[0]):
            self._pair(cell, [])
            return 1
        size = (
            1
            if rest
            and ((self.labels.asks_for_trade(cell) and self.labels.is_trade(rest[0])) or self.labels.says_one_of(cell, rest[0]))
            else 0
        )
        bold = bool(rest) and all_bold(lines) and not all_bold(cell_lines(rest[0]))
        while size < len(rest) and not (
            self.labels.starts(rest[size], size > 0)
            or (size > 0 and self.labels.asks_unknown(rest[size:]))
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
        if any(not other.blank for other in row if other.column < cell.column) or (
            at and not self._is_next_line(before, cell, len(row))
        ):
            return False
        self._add(before, cell)
        return True

    def _is_next_line(self, before: int, cell: Cell, wide: int) -> bool:
        """Whether a cell with nothing where its label should stand is one more of a list of people, or a further line to type
        an address or a story in."""
        pair = self.walk.found[before]
        match = pair.match if isinstance(pair, Pair) else None
        if match is None or cell.blank:
            return False
        prose = self.walk.kind(match) == "prose"
        told = prose and wide == LABEL_AND_ANSWER and len(cell.words.split()) >= LEAST_TOLD  # one more paragraph of a story
        lines = match.targets[0].endswith("address") or prose
        return self.walk.kind(match) == "rows" or told or (lines and cell.has_input)

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
        match = self.streams.matched(label, self._theirs(walk.match(label, loose=True) or first, label))
        if match is not None and match.score < SAID and all(map(is_tick_line, lines)):
            match = None  # what options mean is no question
        if walk.kind(match) in ("yes_no", "choice") and _is_under_untold(answers):
            answer = tuple(map(_untold, answer))
        if walk.kind(match) == "prose" and match is not None and match.score >= SAID and _are_bare(answers):
            walk.pair(label, match, (), "title", cell.place, hints=hints, keep_open=True)  # told below the rows
        else:
            walk.pair(label, match, answer, "beside", answers[0].place if answers else cell.place, hints=hints)
        self.streams.leave(cell, match)
        self.whose = self._named(match, answer) or self.whose
        self.kin = relative_named(walk, match) or self.kin
        self.stranger = self.whose == SOMEBODY if match is None else self.stranger and match.targets[0] in BARE
        self.answered_at = answers[0].column if answers else None

    def _theirs(self, match: Match | None, label: str) -> Match | None:
        """What a bare label asks of whom its row has named."""
        match = of_relative(match, self._kin_here(), label)
        if match is not None and self.stranger and match.targets[0] in BARE:
            return None
        if match is None or not self.whose or match.targets[0] not in BARE:
            return match
        return None if self.whose == SOMEBODY else replace(match, targets=(f"{self.whose}{match.targets[0]}",))

    def _kin_here(self) -> str:
        return self.kin if self.walk.section != "household" else ""

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


def _is_under_untold(answers: Sequence[Cell]) -> bool:
    """Whether a mark without words stands in one of several columns, and no heading says what that column means."""
    marked = [at for at, cell in enumerate(answers) if not cell.blank and cell.has_input and not cell.words.strip()]
    blank = [cell for cell in answers if cell.blank]
    return (len(marked) == 1 and len(blank) > 1) or (marked == [1] and answers[0].blank)


def _untold(line: Line) -> Line:
    """The line with boxes whose state could not be told."""
    return replace(line, items=tuple(replace(item, on=None) if isinstance(item, Tick) else item for item in line.items))


def _are_bare(answers: Sequence[Cell]) -> bool:
    """Whether nothing stands beside a label, not even a box to write in: only the rows above have answers there."""
    return bool(answers) and all(cell.blank and cell.place.page is not None and cell.place.box is None for cell in answers)


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
