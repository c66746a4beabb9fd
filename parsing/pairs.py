"""Label and answer pairs of a document, in whichever layout they stand.

`form_flow` walks the blocks in order (`form_walk` keeps where it stands; `form_lines` and `form_tables` read them). What a
label's answer means is decided later, in `reading`.
"""

from __future__ import annotations

from typing import Literal

from parsing.document import Line, Place
from parsing.frozen import value
from parsing.labels.match import Match
from parsing.pieces import text_of

How = Literal["beside", "below", "inside", "line", "title", "column", "input", "agreed"]


@value(frozen=True, slots=True)
class Pair:
    """A label and what was answered."""

    label: str
    match: Match | None
    answer: tuple[Line, ...]
    section: str
    place: Place
    how: How
    hints: tuple[str, ...] = ()
    """The form's own words around the box."""
    doubt: float = 1.0
    """Below 1 where the section is only supposed."""


@value(frozen=True, slots=True)
class ListRow:
    """A row of a table whose columns have headings: a person at home, a professional, a child."""

    section: str
    headings: tuple[str, ...]
    cells: tuple[tuple[Line, ...], ...]
    place: Place
    doubt: float = 1.0

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in each cell, on one line."""
        return tuple(" ".join(text_of(cell).split()) for cell in self.cells)


@value(frozen=True, slots=True)
class Loose:
    """Written or printed without a label of its own."""

    lines: tuple[Line, ...]
    section: str
    place: Place
    zone: str = ""
    """`banner`: a page's head. In a letter: `top` above the greeting, `greeting`, `subject`, `body`, `end` below the closing."""
    title: bool = False
    problem: str = ""
    """What a person must know about it."""

    @property
    def text(self) -> str:
        """The words, as read."""
        return text_of(self.lines)


BANNER = "banner"
Found = Pair | ListRow | Loose
