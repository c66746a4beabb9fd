"""What the reading of one Word file keeps as it goes: open fields, hidden words, and what a person must be told."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from parsing.document import Block, Item, Line, Place, Text, Tick, Unreadable
from parsing.values.ticks import TICKED
from parsing.word.active import active_items
from parsing.word.fields import Legacy
from parsing.word.package import Package, R
from parsing.word.styles import Styles

MAX_LINES = 20_000
MAX_CELLS = 50_000
TOO_LONG = "The file is far longer than any referral form. Ask the sender for the form alone."
UNACCEPTED = "The form has changes that nobody has accepted: inserted words were read, deleted words were not."
HIDDEN_WORDS = "The form holds hidden or white text. It is kept under the notes and no answer was taken from it."
MACROS = "The file holds macros. They were not run."
EMBEDDED = "The form holds an embedded file, which was not read. Open the original to see it."
ACTIVE = "The form holds boxes of an old kind (ActiveX) whose state cannot be read. Open the original to see them."
_TICK_SYMBOL = re.compile(rb'<w:sym\b[^>]*w:char="F0FC"', re.IGNORECASE)
"""A tick set as a symbol of Wingdings."""
RECOVERED = "The file is damaged. What could be read was read; compare it with the original."


@dataclass(slots=True)
class File:
    """One file being read, part by part."""

    package: Package
    styles: Styles
    part: str = ""
    fields: list[Legacy] = field(default_factory=list)
    """Fields that have begun and not ended, the outermost first."""
    changed: bool = False
    embedded: int = 0
    unread_control: bool = False
    pictures: list[str] = field(default_factory=list)
    """Relationship ids of the pictures that stand in the main part."""
    notes: list[Line] = field(default_factory=list)
    read_chunk: Callable[[str, bytes], tuple[Block, ...]] = lambda name, data: ()
    """Reads a part in another format (`w:altChunk`)."""
    counted: dict[str, int] = field(default_factory=dict)
    """How far each numbered list has come."""
    _ticks: bool | None = None
    lines: int = 0
    cells: int = 0
    tables: int = 0

    @property
    def ticks_elsewhere(self) -> bool:
        """Whether the file uses ✓ somewhere, so that a lone ✗ says no."""
        if self._ticks is None:
            main = self.package.read(self.package.main)
            self._ticks = any(letter.encode() in main for letter in TICKED) or bool(_TICK_SYMBOL.search(main))
        return self._ticks

    def count_line(self) -> None:
        """One more paragraph. Raises `Unreadable` for a file no person has written."""
        self.lines += 1
        if self.lines > MAX_LINES:
            raise Unreadable(TOO_LONG)

    def count_cell(self) -> None:
        """One more cell. Raises `Unreadable` as `count_line`."""
        self.cells += 1
        if self.cells > MAX_CELLS:
            raise Unreadable(TOO_LONG)

    def hide(self, words: str, place: Place) -> None:
        """Keep hidden words apart."""
        if words.strip():
            self.notes.append(Line((Text(words.strip(), place),), place))

    def chunk(self, element: Element) -> tuple[Block, ...]:
        """The blocks of a part in another format that Word shows in place."""
        part = self.package.target(self.part, element.get(f"{R}id", ""))
        return self.read_chunk(part, self.package.read(part)) if part else ()

    def active(self, element: Element) -> list[Item]:
        """What an ActiveX control (`w:control`) holds."""
        part = self.package.target(self.part, element.get(f"{R}id", ""))
        found = list(active_items(self.package, part)) if part else []
        self.unread_control = self.unread_control or any(isinstance(item, Tick) and item.on is None for item in found)
        return found

    def problems(self) -> tuple[str, ...]:
        """What a person must know of how the file was read."""
        macros = any(name.rpartition("/")[2].lower() == "vbaproject.bin" for name in self.package.names)
        said = (
            (self.package.damaged, RECOVERED), (self.changed, UNACCEPTED), (bool(self.notes), HIDDEN_WORDS), (macros, MACROS),
            (self.embedded > 0, EMBEDDED), (self.unread_control, ACTIVE),
        )  # fmt: skip
        return tuple(text for holds, text in said if holds)
