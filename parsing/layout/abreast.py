"""People side by side on lines: "PARENT    CHILD", and below it two labels with their answers on every line.

Lines are taken apart into the columns that their heading opens, so that each column is read on its own. What cannot be
told to be in one column is given to nobody.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from parsing.document import Line, Text
from parsing.frozen import value
from parsing.pieces import cut, has_input, place_of, shown

_GAP = re.compile(r"[ \xa0]*\t[\t \xa0]*|[ \xa0]{3,}")
_SLACK = 12.0
"""Points by which a column may begin before its heading."""


@value(frozen=True)
class Piece:
    """What stands between two gaps of a line."""

    line: Line
    after_gap: bool

    @property
    def words(self) -> str:
        """Its words."""
        return " ".join(self.line.text.split())

    @property
    def left(self) -> float | None:
        """Its left edge in points, where the page is known."""
        box = place_of((self.line,)).box
        return box[0] if box else None


@value(frozen=True, slots=True)
class Label:
    """A label at the beginning of a piece."""

    asks: str
    answered: bool
    """Whether its answer stands in the same piece."""
    plain: bool = False
    """Whether it can be nothing but a label, as by its colon."""


@value(frozen=True, slots=True)
class Unit:
    """A label with its answer, or words without a label."""

    pieces: tuple[Piece, ...]
    asks: str = ""

    @property
    def line(self) -> Line:
        """The unit as a line of its own."""
        first, *rest = self.pieces
        behind = (item for piece in rest for item in (Text("\t"), *piece.line.items))
        return replace(first.line, items=(*first.line.items, *behind))


def pieces(line: Line) -> list[Piece]:
    """A line cut at its gaps."""
    text = shown(line.items)
    gaps = [(0, 0), *(gap.span() for gap in _GAP.finditer(text)), (len(text), len(text))]
    stretches = [(begin, end) for (_, begin), (end, _) in pairwise(gaps) if text[begin:end].strip()]
    return [Piece(cut(line, begin, end), bool(begin)) for begin, end in stretches]


def units(line: Line, labelled: Callable[[Piece], Label | None]) -> list[Unit]:
    """A line as labels with the answers behind them."""
    made: list[Unit] = []
    waits = ""
    for piece in pieces(line):
        label = labelled(piece)
        if made and _belongs(piece, label, waits):
            made[-1] = replace(made[-1], pieces=(*made[-1].pieces, piece))
            waits = ""
        else:
            made.append(Unit((piece,), label.asks if label else ""))
            waits = label.asks if label and not label.answered else ""
    return made


def _belongs(piece: Piece, label: Label | None, waits: str) -> bool:
    """Whether a piece is the answer to a label that waits for one, or an option to tick behind the others."""
    if label is None:
        return bool(waits) or has_input((piece.line,))
    return bool(waits) and label.asks != waits and not label.answered and not label.plain


class Columns:
    """The columns that a line of headings opens; `starts` are the left edges of the lines below it, where known."""

    def __init__(self, heads: Sequence[Piece], starts: Sequence[float | None]) -> None:
        self.count = len(heads)
        self._lefts = [left for head in heads if (left := head.left) is not None]
        self._flush = bool(self._lefts) and any(start is not None and start > self._lefts[0] - _SLACK for start in starts)

    def share(self, made: Sequence[Unit], crowded: bool) -> list[int] | None:
        """The column of each unit of a line; None when that cannot be told.

        `crowded`: some line below these headings asks more often than there are columns.
        """
        asks = [unit.asks for unit in made]
        placed = self._by_place(made)
        if placed is not None and not _twice(placed, asks):
            return placed
        if len(made) == self.count:
            return list(range(self.count)) if not crowded or len(set(asks)) == 1 else None
        if len(made) == 1:
            return self._of_one(made[0].pieces[0])
        return self._of_halves(asks)

    def _by_place(self, made: Sequence[Unit]) -> list[int] | None:
        lefts = [left for unit in made if (left := unit.pieces[0].left) is not None]
        if len(self._lefts) < self.count or len(lefts) < len(made):
            return None
        return [self._column(left) for left in lefts]

    def _column(self, left: float) -> int:
        """The column whose heading begins at or before a left edge; of headings in the middle of their columns, the nearest."""
        if self._flush:
            return max((at for at, head in enumerate(self._lefts) if head <= left + _SLACK), default=0)
        return min(range(self.count), key=lambda at: abs(self._lefts[at] - left))

    def _of_one(self, piece: Piece) -> list[int] | None:
        """A line with one label stands in the first column, or behind a gap in the second of two."""
        if not piece.after_gap:
            return [0]
        return [1] if self.count == 2 else None

    def _of_halves(self, asks: Sequence[str]) -> list[int] | None:
        """ "Name … Age … Name … Age …": the same questions again in every column."""
        size, rest = divmod(len(asks), self.count)
        if rest or any(ask != asks[at % size] for at, ask in enumerate(asks)):
            return None
        return [at // size for at in range(len(asks))]


def _twice(placed: Sequence[int], asks: Sequence[str]) -> bool:
    """Whether one column would be asked the same twice on one line: then its place tells nothing."""
    asked = [(column, ask) for column, ask in zip(placed, asks, strict=True) if ask]
    return len(set(asked)) < len(asked)
