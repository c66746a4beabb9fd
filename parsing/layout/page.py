"""What stands on one page, wherever it came from: words, rules, fills and drawn boxes, in points from the top left.

`pdf_page` makes it from a PDF, `scan` from a picture; `layout` turns it into blocks in reading order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from parsing.document import Box, Input, Place, Tick


class Word(NamedTuple):
    """A word as printed, or a tick box or typing field standing among the words (then `item` is set)."""

    text: str
    box: Box
    baseline: float
    size: float
    bold: bool = False
    struck: bool = False
    marked: bool = False
    glued: bool = False
    """No space stands before it, though it is a word of its own here ("☒Yes")."""
    item: Tick | Input | None = None
    score: float = 1.0
    turned: int = 0
    """Degrees (90, 180, 270) by which the word is turned against the page; 0 for nearly all."""
    look: int = 0
    """Stands for typeface and colour: words with different looks were not set as one text. 0 where that is not known."""
    run: int = 0
    """Words set in one go share a number, even where they run out of their box; below 0 in a note set over the page.

    0 where that is not known.
    """
    aside: bool = False
    """In italics or in grey."""

    @property
    def middle(self) -> float:
        """Height at which the eye sees the word: half an x-height above the baseline, or the middle of a drawn thing."""
        return (self.box[1] + self.box[3]) / 2 if self.item else self.baseline - 0.3 * self.size


class Rule(NamedTuple):
    """A straight line, level or upright: `at` is its own height (or distance from the left), from `start` to `end`."""

    at: float
    start: float
    end: float

    @property
    def length(self) -> float:
        """In points."""
        return self.end - self.start


class Fill(NamedTuple):
    """A painted area; `light` from 0 (black) to 1 (white)."""

    box: Box
    light: float


@dataclass(slots=True)
class Page:
    """One page as the reader found it."""

    number: int
    width: float
    height: float
    words: list[Word] = field(default_factory=list)
    level: list[Rule] = field(default_factory=list)
    upright: list[Rule] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    written_on: list[Rule] = field(default_factory=list)
    """Level rules to write an answer on."""
    hidden: list[Word] = field(default_factory=list)
    """Words nobody sees on the page: invisible or white type, outside the crop box."""
    problems: list[str] = field(default_factory=list)
    confidence: float = 1.0
    by_eye: bool = False
    """Whether it was read from its picture."""
    size: tuple[float, float] | None = None
    """Width and height as shown, where the words were set straight first."""
    to_shown: Callable[[Box], Box] | None = None
    """From a box of the straightened page to the page as shown."""

    def place(self, box: Box, part: str = "") -> Place:
        """Where a box stands on the page as shown."""
        left, top, right, bottom = self.to_shown(box) if self.to_shown else box
        return Place(self.number, (round(left, 1), round(top, 1), round(right, 1), round(bottom, 1)), part=part)


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box that holds all of `boxes` (at least one)."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def inside(box: Box, frame: Box, slack: float = 1.0) -> bool:
    """Whether `box` lies in `frame`, give or take `slack` points."""
    return box[0] >= frame[0] - slack and box[1] >= frame[1] - slack and box[2] <= frame[2] + slack and box[3] <= frame[3] + slack


def holds(frame: Box, x: float, y: float, slack: float = 0.0) -> bool:
    """Whether the point lies in `frame`."""
    return frame[0] - slack <= x <= frame[2] + slack and frame[1] - slack <= y <= frame[3] + slack


def overlap(a_start: float, a_end: float, b_start: float, b_end: float) -> float:
    """How much two stretches share, in points; negative is the gap between them."""
    return min(a_end, b_end) - max(a_start, b_start)


def overlaps(a: Box, b: Box, least: float = 0.0) -> bool:
    """Whether two boxes share more than `least` points each way."""
    return overlap(a[0], a[2], b[0], b[2]) > least and overlap(a[1], a[3], b[1], b[3]) > least
