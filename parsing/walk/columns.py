"""Headings in force over the columns of a table, and what tells a heading, a label and a mark by their look."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from parsing.document import Cell, Line, Table, Text, Tick
from parsing.labels.wording import fold
from parsing.pieces import all_bold, cell_lines, text_of
from parsing.walk.cells import Look

OPTION = re.compile(
    r"y|n|yes,? (?:now|current|currently)|yes|no|n/?k|n/?a|d/?k|not known|unknown|unsure|don'?t know|not sure|not applicable"
    r"|current|currently|now|past|in the past|previous|historic(?:al)?|never"
)
MARKS = ("x", "✓", "✔", "√", "y", "yes", "n", "no", "1", "✗", "✘")
GENERAL = frozenset(
    (
        "question", "questions", "response", "responses", "answer", "answers", "details", "information", "comments", "item",
        "field", "value", "please complete", "your answer", "information required", "referrer response",
    )
)  # fmt: skip
"""Headings that say only where the answers stand."""
UNKNOWN = "unknown"
"""What stands for the section of columns whose headings nobody knows."""
SIBLINGS = re.compile(r"(?:(?:older|other|half)[ -])?(?:sibling|brother|sister|other child|child(?= [2-9]))s?(?: ?\d)?")
"""Headings over the baby's brothers and sisters."""
_Y_OR_N = re.compile(r"\(?(?:y ?/ ?n|yes ?/ ?no)\)?")
NOTED = 3
"""Columns of a table of labels, answers and remarks."""
_FOR_OFFICE = re.compile(r"\b(?:office|service|team|internal|admin) (?:use|notes?)\b|\bnotes? for (?:the )?(?:office|admin\w*)\b")
_RECORDED = re.compile(
    r"(?:date |last |when )?(?:recorded|entered|updated|added|logged)(?: (?:by|on|at|date)(?: (?:and|/) (?:on|at|date|when))?)?"
    r"|source|author"
)
"""Headings over who put an answer into a record, and when."""
_WHO_WRITES = re.compile(rf"\bto (?:be )?complete|{_FOR_OFFICE.pattern}")


@dataclass(frozen=True, slots=True)
class Columns:
    """Headings in force."""

    kind: str
    """`people` (a label column, then a column a person), `twins` (the same for those born together),
    `agreed` (what each person agrees to, a row each), `scoped` (each half its own pairs), `told` (somebody told line by line
    below each heading), `stories` (a question over the answer below it), `options`, `marks`, `initials`, `noted` or `list`."""
    headings: tuple[tuple[int, int, str], ...]
    """First column, past the last column, heading."""
    section: str = ""
    """The section that the headings themselves name; for `marks` the field whose options they are, for `options` the corner."""

    def over(self, cell: Cell) -> str:
        """The heading that stands over a cell."""
        return next((text for first, last, text in self.headings if first <= cell.column < last), "")


def halves(columns: Columns, rows: Sequence[Sequence[Cell]]) -> tuple[list[Table], int]:
    """The rows below headings cut into a table for each heading, and how many rows there are up to one that crosses a cut."""
    starts = [first for first, _, _ in columns.headings]
    size = next((at for at, row in enumerate(rows) if any(_crosses(cell, starts) for cell in row)), len(rows))
    made = []
    for start, end in pairwise((*starts, math.inf)):
        cells = tuple(cell for row in rows[:size] for cell in row if start <= cell.column < end)
        made.append(Table(cells, size, len({cell.column for cell in cells})))
    return made, size


def _crosses(cell: Cell, starts: Sequence[int]) -> bool:
    return any(cell.column < start < cell.column + cell.column_span for start in starts)


def marks_printed(rows: Sequence[list[Cell]]) -> list[list[Cell]]:
    """The rows, the first without the mark printed behind a heading to show how its column is filled in: "Main carer (✓)"."""
    if len(rows) < 3 or len(rows[0]) < 3 or not all(map(looks_title, rows[0])):
        return [*rows]
    shown = [at for at, cell in enumerate(rows[0]) if _shows_mark(cell) and _holds_marks(rows[1:], cell.column)]
    plain = [cell for at, cell in enumerate(rows[0]) if at not in shown]
    if not shown or any(cell.blank or cell.has_input for cell in plain):
        return [*rows]
    return [[_without_marks(cell) if at in shown else cell for at, cell in enumerate(rows[0])], *rows[1:]]


def _shows_mark(cell: Cell) -> bool:
    items = [item for line in cell.written for item in line.items if not isinstance(item, Text) or item.text.strip()]
    return (
        len(items) > 1
        and isinstance(items[0], Text)
        and [type(item) for item in items].count(Tick) == 1
        and isinstance(items[-1], Tick)
    )


def _holds_marks(rows: Sequence[list[Cell]], column: int) -> bool:
    """Whether a column holds nothing but marks, and some."""
    below = [cell for row in rows for cell in row if cell.column == column]
    return any(cell.has_input for cell in below) and all(not cell.words or is_marked(cell.lines) for cell in below)


def _without_marks(cell: Cell) -> Cell:
    kept = (replace(line, items=tuple(item for item in line.items if not isinstance(item, Tick))) for line in cell.lines)
    return replace(cell, blocks=tuple(kept))


def is_general(row: Sequence[Cell]) -> bool:
    """Whether a row only says which column holds the questions, which the answers, and which is not for the referrer."""
    texts = [fold(cell.words).strip(" .:") for cell in row]
    if any(cell.has_input for cell in row):
        return False
    asked = any(map(_Y_OR_N.fullmatch, texts[1:])) and not GENERAL.isdisjoint(texts[1:])  # "Risk | Y/N | Comments"
    return asked or all(text in GENERAL or bool(_WHO_WRITES.search(text) or is_recorded(text)) for text in texts)


def is_for_office(cell: Cell) -> bool:
    """Whether a heading stands over what others than the referrer write."""
    return bool(_FOR_OFFICE.search(fold(cell.words))) or is_recorded(cell.words)


def is_recorded(heading: str) -> bool:
    """Whether a heading stands over who put the answers into a record, and when: the record's own words."""
    return bool(_RECORDED.fullmatch(fold(heading).strip(" .:")))


def is_marked(lines: Sequence[Line]) -> bool | None:
    """Whether a cell below an option holds a mark: a ticked box, a tick, a cross or a letter."""
    ticks = [item.on for line in lines for item in line.items if isinstance(item, Tick)]
    return ticks[0] if ticks else fold(text_of(lines)).strip(" .") in MARKS


def looks_title(cell: Cell) -> bool:
    """Whether a cell is set as headings are: shaded or in bold."""
    return cell.shaded or all_bold(cell_lines(cell))


def looks_label(look: Look, cell: Cell) -> bool:
    """Whether a cell looks as this table's labels do."""
    if look.shaded or look.bold:
        return cell.shaded if look.shaded else all_bold(cell_lines(cell))
    return look.colon and cell.words.endswith(":")
