"""A document as any reader hands it on: blocks in reading order, each with its place.

Readers (`word`, `pdf`, `scan`, `office`, `mail`) make it; `form` turns it into a `Referral`. A reader decides what
stands on the page; it never decides what a label means.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field

from parsing.frozen import kept, value

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points (1/72 inch) from the top left corner of the page as it is shown."""


@value(frozen=True, slots=True)
class Place:
    """Where something stands. Pages count from 1; tables, rows, cells and paragraphs from 0, in reading order."""

    page: int | None = None
    box: Box | None = None
    table: int | None = None
    row: int | None = None
    cell: int | None = None
    paragraph: int | None = None
    part: str = ""
    """Which part of the file when it is not the body: `header`, `footer`, `comment`, `text box`, an attachment's name."""


@value(frozen=True, slots=True)
class Text:
    """A run of words that look alike."""

    text: str
    place: Place = Place()
    bold: bool = False
    struck: bool = False
    """Crossed out: in "Yes / No" the struck word is the one that was not chosen."""
    marked: bool = False
    """Highlighted, circled or underlined: in "Yes / No" the marked word is the one that was chosen."""
    prompt: bool = False
    """The form's own words where an answer would stand (placeholder text): never an answer."""
    score: float = 1.0
    """How sure the recogniser is of these words, 0 to 1: the least sure of them. 1 for text that was typed."""
    aside: bool = False
    """In italics or in grey, as forms set their guidance."""
    tinted: bool = False
    """In a colour, as many people type their answers into a form."""


@value(frozen=True, slots=True)
class Tick:
    """A check box or radio button, drawn, typed or real."""

    on: bool | None
    """`None` when the box is there and its state could not be told."""
    place: Place = Place()
    label: str = ""
    """What the file itself calls the option (export name, tooltip, tag); often empty."""
    group: str = ""
    """Boxes of one group exclude each other (a radio group's name); often empty."""


@value(frozen=True, slots=True)
class Input:
    """A field made for typing: content control, legacy field, AcroForm text or choice. Blank when `value` is empty."""

    value: str
    place: Place = Place()
    label: str = ""
    """What the file itself calls the field (title, tag, tooltip, qualified name); often empty or meaningless."""
    options: tuple[str, ...] = ()
    problem: str = ""


Item = Text | Tick | Input


@value(frozen=True)
class Line:
    """A paragraph or a printed line: items from left to right. A wide gap within one printed line is a tab character."""

    items: tuple[Item, ...]
    place: Place = Place()
    heading: int = 0
    """0 for running text, else the level (1 the largest): a heading style, or larger/bolder type than its surroundings."""
    bullet: bool = False

    @kept
    def text(self) -> str:
        """The words as a person reads them: struck text left out, ticks as ☒ and ☐ (? when unknown), inputs as typed."""
        return "".join([_shown(item) for item in self.items])

    @kept
    def said(self) -> str:
        """As `text`, prompts left out."""
        return "".join([_shown(item) for item in self.items if not (isinstance(item, Text) and item.prompt)])

    @kept
    def words(self) -> str:
        """Only the printed words, without boxes, typed fields and prompts: what a label is made of."""
        return "".join([item.text for item in self.items if isinstance(item, Text) and not item.prompt])

    @kept
    def blank(self) -> bool:
        """Whether nothing was written or printed: no words, no boxes, no filled field."""
        return not any(map(_says, self.items))

    @kept
    def has_input(self) -> bool:
        """Whether there is a field to type in or a box to tick."""
        return any(not isinstance(item, Text) for item in self.items)

    @kept
    def aside(self) -> bool:
        """Whether all it holds is words set in italics or in grey."""
        words = [item for item in self.items if not isinstance(item, Text) or item.text.strip()]
        return bool(words) and all(isinstance(item, Text) and item.aside for item in words)

    @kept
    def bold(self) -> bool | None:
        """Whether every word is in bold; `None` where there are no words."""
        weights = [item.bold for item in self.items if isinstance(item, Text) and item.text.strip()]
        return all(weights) if weights else None


def _shown(item: Item) -> str:
    if isinstance(item, Text):
        return "" if item.struck else item.text
    if isinstance(item, Tick):
        return {True: "☒", False: "☐", None: "?"}[item.on]
    return item.value


def _says(item: Item) -> bool:
    if isinstance(item, Text):
        return not item.prompt and bool(item.text.strip(" \t\xa0_.…"))
    return isinstance(item, Tick) or bool(item.value.strip())


@value(frozen=True)
class Cell:
    """A table cell, once, however far it is merged."""

    blocks: tuple[Block, ...]
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1
    place: Place = Place()
    shaded: bool = False

    @kept
    def lines(self) -> tuple[Line, ...]:
        """The cell's lines, nested tables included."""
        return tuple(lines_of(self.blocks))

    @kept
    def written(self) -> tuple[Line, ...]:
        """The lines that hold anything, be it only a prompt."""
        return tuple([line for line in self.lines if line.text.strip() or line.has_input])

    @kept
    def words(self) -> str:
        """Only the printed words, as of its lines."""
        return "\n".join([line.words for line in self.lines]).strip()

    @kept
    def blank(self) -> bool:
        """Whether nothing was written or printed in it."""
        return all(line.blank for line in self.lines)

    @kept
    def has_input(self) -> bool:
        """Whether there is a field to type in or a box to tick in it."""
        return any(line.has_input for line in self.lines)

    @kept
    def text(self) -> str:
        """The cell's lines, joined by newlines, nested tables included."""
        return "\n".join([line.text for line in self.lines])


@value(frozen=True, slots=True)
class Table:
    """A grid: its cells in reading order; `rows` and `columns` count the grid, spans included."""

    cells: tuple[Cell, ...]
    rows: int
    columns: int
    place: Place = Place()


Block = Line | Table


@value(frozen=True, slots=True)
class Document:
    """Everything a reader found in one file (or one mail body)."""

    name: str
    """The file's own name as it was sent, for people; never a path."""
    format: str
    """`docx`, `pdf`, `pdf-form`, `scan`, `odt`, `doc`, `rtf`, `mail`, `text`."""
    blocks: tuple[Block, ...]
    margins: tuple[Line, ...] = ()
    """Headers, footers, footnotes: read, but not part of the flow."""
    notes: tuple[Line, ...] = ()
    """Comments and hidden or white text: kept and shown, never mixed into a value."""
    problems: tuple[str, ...] = ()
    """What a person must know about the reading: unaccepted changes, pages not read, low OCR score."""
    pages: tuple[tuple[float, float], ...] = ()
    """Width and height of each page in points, where the format has pages."""
    confidence: float = 1.0
    """How far the words themselves can be trusted: 1 for text, the recogniser's score for a scan."""
    meta: dict[str, str] = field(default_factory=dict)


class Unreadable(Exception):
    """The file cannot be read. The message says why and what a person can do, and holds none of the file's text."""


def lines_of(blocks: tuple[Block, ...]) -> Iterator[Line]:
    """Every line below `blocks`, in reading order, through tables and tables in tables."""
    for block in blocks:
        if isinstance(block, Line):
            yield block
        else:
            for cell in block.cells:
                yield from lines_of(cell.blocks)
