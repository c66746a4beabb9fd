"""A document as running text: what a person reads from top to bottom, each stretch of it with its place."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from parsing.document import Block, Document, Place, Table
from parsing.frozen import kept, value

LINE, CELL = "\n", "\t"
"""What stands between two lines, and between two cells of a row."""


@value(frozen=True, slots=True)
class Stretch:
    """The words of one line, and what stands before them."""

    before: str
    text: str
    place: Place


@value(frozen=True)
class WholeText:
    """A document's stretches, in reading order."""

    stretches: tuple[Stretch, ...]

    @kept
    def text(self) -> str:
        """All of it."""
        return "".join([stretch.before + stretch.text for stretch in self.stretches])

    @kept
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for stretch in self.stretches:
            starts.append(at)
            at += len(stretch.before) + len(stretch.text)
        return starts

    def place(self, at: int) -> Place:
        """Where the character at an offset stands."""
        return self.stretches[bisect_right(self._starts, at) - 1].place


def whole_text(document: Document) -> WholeText:
    """The document's body, without what was struck out and the form's own prompts."""
    return WholeText(tuple(_stretches(document.blocks)))


def _stretches(blocks: tuple[Block, ...]) -> Iterator[Stretch]:
    for block in blocks:
        if isinstance(block, Table):
            yield from _rows(block)
        elif text := block.said.strip():
            yield Stretch(LINE, text, block.place)


def _rows(table: Table) -> Iterator[Stretch]:
    """A table's cells; a blank one leaves its mark, so that what stands below a heading does so here."""
    row, before = -1, ""
    for cell in table.cells:
        before = before + CELL if cell.row == row else LINE
        row = cell.row
        for stretch in _stretches(cell.blocks):
            yield replace(stretch, before=before) if before else stretch
            before = ""
