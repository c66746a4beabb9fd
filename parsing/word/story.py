"""The blocks of one part of a Word file: paragraphs and tables in reading order, each once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from parsing.document import Block, Cell, Item, Line, Place, Table, Text
from parsing.values.ticks import may_hold_marks, typed_lines
from parsing.word.elements import MC
from parsing.word.fields import Control, answered, control
from parsing.word.file import File
from parsing.word.inline import Inline, says_something
from parsing.word.package import Element, W
from parsing.word.paragraph import Setting, heading_level, setting_of, with_number
from parsing.word.table import RawCell, rows_of, style_of_table

_P, _TBL, _SDT, _PPR, _TCPR, _CHUNK = f"{W}p", f"{W}tbl", f"{W}sdt", f"{W}pPr", f"{W}tcPr", f"{W}altChunk"
_ALTERNATIVE = f"{MC}AlternateContent"
_DROPPED = {f"{W}del", f"{W}moveFrom"}
_KEPT = {f"{W}ins", f"{W}moveTo"}
_SKIPPED = {_TCPR, f"{W}sectPr", f"{W}sdtPr", f"{W}sdtEndPr"}


@dataclass(slots=True)
class At:
    """Where the walk is."""

    place: Place
    dark: bool = False
    """White text can be seen here: on a shaded cell, in a styled table, in a text box."""
    title: bool = True
    """A line here may be a heading: the open page, or a cell as wide as its table."""
    control: Control | None = None
    fresh: bool = True
    """The control here has not given its first item yet."""
    paragraph: int = 0

    def here(self) -> Place:
        """The place of the paragraph that is read now. A cell's first paragraph stands where the cell does."""
        place, number = self.place, self.paragraph
        self.paragraph = number + 1
        if place.cell is not None and not number:
            return place
        return Place(None, None, place.table, place.row, place.cell, number, place.part)


class Story:
    """A part of the file, read block by block."""

    def __init__(self, file: File, part: str = "", dark: bool = False) -> None:
        self._file = file
        self._top = At(Place(part=part), dark)
        self._joined: list[Item] = []
        """What a paragraph whose end was deleted hands on to the next."""

    def read(self, root: Element) -> tuple[Block, ...]:
        """Every block below `root`."""
        return self._blocks(root, self._top)

    def _blocks(self, parent: Element, at: At) -> tuple[Block, ...]:
        found: list[Block] = []
        self._walk(parent, at, found)
        if self._joined:
            found.append(Line(tuple(self._joined), at.place))
            self._joined = []
        return self._marked(found)

    def _marked(self, blocks: list[Block]) -> tuple[Block, ...]:
        """Blocks with the marks typed in neighbouring lines read as ticks and blanks."""
        for block in blocks:
            if isinstance(block, Line) and may_hold_marks(block):
                break
        else:
            return tuple(blocks)
        out: list[Block] = []
        lines: list[Line] = []
        for block in blocks:
            if isinstance(block, Line):
                lines.append(block)
            else:
                out += [*typed_lines(lines, self._file.ticks_elsewhere), block]
                lines = []
        return (*out, *typed_lines(lines, self._file.ticks_elsewhere))

    def _walk(self, parent: Element, at: At, found: list[Block]) -> None:
        for child in parent:
            tag = child.tag
            if tag == _P:
                self._paragraph(child, at, found)
            elif tag == _TBL:
                found.append(self._table(child, at))
            elif tag == _SDT:
                self._control(child, at, found)
            elif tag == _ALTERNATIVE:
                self._alternative(child, at, found)
            elif tag == _CHUNK:
                found.extend(self._file.chunk(child))
            elif tag in _DROPPED:
                self._file.changed = True
            elif tag not in _SKIPPED and len(child):
                self._file.changed = self._file.changed or tag in _KEPT
                self._walk(child, at, found)

    def _control(self, sdt: Element, at: At, found: list[Block]) -> None:
        held = control(sdt)
        if held is None:
            return
        if not held.leaf or self._holds_headings(held.content):
            self._walk(held.content, at, found)
            return
        outer = at.control, at.fresh
        at.control, at.fresh = held, True
        self._walk(held.content, at, found)
        at.control, at.fresh = outer

    def _holds_headings(self, content: Element) -> bool:
        """Whether a control wraps a piece of the form, questions included, rather than an answer."""
        paragraphs = content.findall(_P)
        return len(paragraphs) > 1 and any(
            first[0].tag == _PPR and setting_of(first[0], self._file).heading for first in paragraphs if len(first)
        )

    def _alternative(self, element: Element, at: At, found: list[Block]) -> None:
        """One branch only: the others say the same for older versions of Word."""
        before = len(found)
        for branch in element:
            self._walk(branch, at, found)
            if len(found) > before:
                return

    def _paragraph(self, paragraph: Element, at: At, found: list[Block]) -> None:
        file = self._file
        file.count_line()
        place = at.here()
        setting = setting_of(paragraph[0], file) if len(paragraph) and paragraph[0].tag == _PPR else Setting()
        inline = Inline(file, place, at.dark or setting.shaded, self._joined)
        self._joined = []
        inline.walk(paragraph, setting.look)
        items = inline.finished()
        if at.control and (items or at.fresh):
            items = answered(items, at.control, place, at.fresh)
            at.fresh = at.fresh and not items
        if setting.joins_next:
            self._joined = items
        elif items:
            level = setting.heading or (heading_level(items, inline, file) if at.title and not at.control else 0)
            found += _lines(with_number(items, setting, file), place, level, setting.bullet)
        for box in inline.boxes:
            found.extend(self._box(box, at))

    def _box(self, box: Element, at: At) -> tuple[Block, ...]:
        """The blocks of a text box, after the paragraph it is anchored in."""
        joined, self._joined = self._joined, []
        blocks = self._blocks(box, At(replace(at.place, part=at.place.part or "text box"), dark=True))
        self._joined = joined
        return blocks

    def _table(self, table: Element, at: At) -> Table:
        file, number = self._file, self._file.tables
        file.tables += 1
        name, first_row, first_column = style_of_table(table)
        style = file.styles.of(name)
        part, dark = at.place.part, at.dark or style.shaded
        cells: list[Cell] = []
        merges: dict[int, int] = {}
        rows = columns = 0
        for column, raws in rows_of(table, file):
            for index, raw in enumerate(raws):
                file.count_cell()
                shaded = (
                    raw.shaded
                    or (first_row and style.shaded_row and not rows)
                    or (first_column and style.shaded_column and not column)
                )
                place = Place(None, None, number, rows, index, None, part)
                inside = At(place, shaded or dark, len(raws) == 1, raw.control)
                if raw.merge and self._merged(raw, cells, merges.get(column), rows, inside):
                    column += raw.span
                    continue
                cells.append(Cell(self._blocks(raw.element, inside), rows, column, 1, raw.span, place, shaded))
                if raw.merge == "restart":
                    merges[column] = len(cells) - 1
                else:
                    merges.pop(column, None)
                column += raw.span
            columns = max(columns, column)
            rows += 1
        return Table(tuple(cells), rows, columns, Place(None, None, number, None, None, None, part))

    def _merged(self, raw: RawCell, cells: list[Cell], above: int | None, row: int, inside: At) -> bool:
        """Whether a cell is part of the one above or before it. Words left in it are not shown by Word, and kept apart."""
        if raw.merge == "continue" and above is not None:
            cells[above] = replace(cells[above], row_span=row - cells[above].row + 1)
        elif raw.merge == "left" and cells and cells[-1].row == row:
            cells[-1] = replace(cells[-1], column_span=cells[-1].column_span + raw.span)
        else:
            return False
        for block in self._blocks(raw.element, inside):
            if isinstance(block, Line):
                self._file.hide(block.text, block.place)
        return True


def _lines(items: list[Item], place: Place, heading: int, bullet: bool) -> list[Line]:
    """A paragraph's items as lines, one for each forced line break in running text."""
    for item in items:
        if isinstance(item, Text) and "\n" in item.text:
            return [Line(tuple(line), place, heading, bullet) for line in _broken(items)]
    return [Line(tuple(items), place, heading, bullet)]


def _broken(items: list[Item]) -> Iterator[list[Item]]:
    """Items up to each line break; empty lines left out."""
    line: list[Item] = []
    for item in items:
        if isinstance(item, Text) and "\n" in item.text:
            first, *rest = item.text.split("\n")
            line += [replace(item, text=first)] if first else []
            for words in rest:
                if says_something(line):
                    yield line
                line = [replace(item, text=words)] if words else []
        else:
            line.append(item)
    if says_something(line):
        yield line
