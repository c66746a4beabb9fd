"""The blocks of one part of a Word file: paragraphs and tables in reading order, each once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from parsing.document import Block, Cell, Item, Line, Place, Table, Text, Unreadable
from parsing.ticks import typed_lines
from parsing.word_fields import Control, answered, control
from parsing.word_file import File
from parsing.word_inline import MC, Inline
from parsing.word_package import Element, W
from parsing.word_styles import PLAIN, Style, is_filled, is_on, numbering_of, outline_level

MAX_SPAN = 1_000
TOO_WIDE = "A table in the file claims more columns than any form has. Ask the sender for the form again."
_P, _TBL, _TR, _TC, _SDT = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc", f"{W}sdt"
_DROPPED = {f"{W}del", f"{W}moveFrom"}
_KEPT = {f"{W}ins", f"{W}moveTo"}
_SKIPPED = {f"{W}sectPr", f"{W}tblPr", f"{W}tblGrid", f"{W}tcPr", f"{W}trPr", f"{W}sdtPr", f"{W}sdtEndPr", f"{W}tblPrEx"}
_LONGEST_HEADING = 120


@dataclass(slots=True)
class _At:
    """Where the walk is."""

    table: int | None = None
    row: int | None = None
    cell: int | None = None
    part: str = ""
    dark: bool = False
    """White text can be seen here: on a shaded cell, in a styled table, in a text box."""
    title: bool = True
    """A line here may be a heading: the open page, or a cell as wide as its table."""
    paragraph: int = 0
    control: Control | None = None
    fresh: bool = True
    """The control here has not given its first item yet."""

    def place(self) -> Place:
        """The place of the paragraph that is read now."""
        return Place(None, None, self.table, self.row, self.cell, self.paragraph, self.part)


class Story:
    """A part of the file, read block by block."""

    def __init__(self, file: File, part: str = "", dark: bool = False) -> None:
        self._file = file
        self._part = part
        self._dark = dark
        self._joined: list[Item] = []

    def read(self, root: Element) -> tuple[Block, ...]:
        """Every block below `root`."""
        return self._blocks(root, _At(part=self._part, dark=self._dark))

    def _blocks(self, parent: Element, at: _At) -> tuple[Block, ...]:
        found: list[Block] = []
        self._walk(parent, at, found)
        if self._joined:
            found.append(Line(tuple(self._joined), at.place()))
            self._joined = []
        return _marked(found, self._file.ticks_elsewhere)

    def _walk(self, parent: Element, at: _At, found: list[Block]) -> None:
        for child in parent:
            tag = child.tag
            if tag == _P:
                self._paragraph(child, at, found)
            elif tag == _TBL:
                found.append(self._table(child, at))
            elif tag == _SDT:
                self._control(child, at, found)
            elif tag == f"{MC}AlternateContent":
                self._alternative(child, at, found)
            elif tag == f"{W}altChunk":
                found.extend(self._file.chunk(child))
            elif tag in _DROPPED:
                self._file.changed = True
            elif tag not in _SKIPPED and len(child):
                self._file.changed = self._file.changed or tag in _KEPT
                self._walk(child, at, found)

    def _control(self, sdt: Element, at: _At, found: list[Block]) -> None:
        held = control(sdt)
        if held is None:
            return
        if not held.leaf:
            self._walk(held.content, at, found)
            return
        outer = at.control, at.fresh
        at.control, at.fresh = held, True
        self._walk(held.content, at, found)
        at.control, at.fresh = outer

    def _alternative(self, element: Element, at: _At, found: list[Block]) -> None:
        before = len(found)
        for branch in element:
            self._walk(branch, at, found)
            if len(found) > before:
                return

    def _paragraph(self, paragraph: Element, at: _At, found: list[Block]) -> None:
        file = self._file
        file.count_line()
        place, properties = at.place(), paragraph.find(f"{W}pPr")
        at.paragraph += 1
        style = _style(properties, file)
        inline = Inline(file, place, at.dark or _shaded(properties))
        inline.items, self._joined = self._joined, []
        for field in file.fields:
            field.start = len(inline.items)
        inline.walk(paragraph, style.look)
        inline.close()
        file.hide("".join(inline.hidden), place)
        items = inline.items
        if at.control and (items or at.fresh):
            items = answered(items, at.control, place, at.fresh)
            at.fresh = at.fresh and not items
        if properties is not None and _mark_deleted(properties, file):
            self._joined = items
        else:
            found.extend(_lines(items, place, _heading(properties, style, inline, at, file), _bullet(properties, style, file)))
        for box in inline.boxes:
            found.extend(self._box(box, at))

    def _box(self, box: Element, at: _At) -> tuple[Block, ...]:
        inside = replace(at, part=at.part or "text box", dark=True, title=True, paragraph=0, control=None)
        joined, self._joined = self._joined, []
        blocks = self._blocks(box, inside)
        self._joined = joined
        return blocks

    def _table(self, table: Element, at: _At) -> Table:
        file, number = self._file, self._file.tables
        file.tables += 1
        style = file.styles.of(_val(table, f"{W}tblPr/{W}tblStyle"))
        look = _table_look(table)
        cells: list[Cell] = []
        open_merges: dict[int, int] = {}
        rows = columns = 0
        for row in _rows(table, file):
            column = _grid_before(row)
            tcs = list(_cells(row, file))
            for index, (tc, held) in enumerate(tcs):
                properties = tc.find(f"{W}tcPr")
                span, merge = _span(properties)
                file.count_cell()
                shaded = _cell_shaded(properties) or (style.shaded_row and "row" in look and rows == 0)
                shaded = shaded or (style.shaded_column and "column" in look and column == 0)
                inside = _At(number, rows, index, at.part, shaded or style.shaded or at.dark, len(tcs) == 1, 0, held)
                if merge == "continue" and column in open_merges:
                    self._continue(cells, open_merges[column], rows, tc, inside)
                elif merge == "left" and cells and cells[-1].row == rows:
                    cells[-1] = replace(cells[-1], column_span=cells[-1].column_span + span)
                else:
                    place = Place(None, None, number, rows, index, None, at.part)
                    cells.append(Cell(self._blocks(tc, inside), rows, column, 1, span, place, shaded))
                    open_merges[column] = len(cells) - 1
                    if merge != "restart":
                        del open_merges[column]
                column += span
            columns = max(columns, column)
            rows += 1
        return Table(tuple(cells), rows, columns, Place(None, None, number, None, None, None, at.part))

    def _continue(self, cells: list[Cell], index: int, row: int, tc: Element, inside: _At) -> None:
        """A cell merged into the one above it; words left in it are not shown by Word."""
        above = cells[index]
        cells[index] = replace(above, row_span=row - above.row + 1)
        for block in self._blocks(tc, inside):
            if isinstance(block, Line):
                self._file.hide(block.text, block.place)


def _val(element: Element, path: str) -> str:
    found = element.find(path)
    return "" if found is None else found.get(f"{W}val", "")


def _style(properties: Element | None, file: File) -> Style:
    style = None if properties is None else properties.find(f"{W}pStyle")
    return file.styles.of(None if style is None else style.get(f"{W}val"))


def _shaded(properties: Element | None) -> bool:
    shading = None if properties is None else properties.find(f"{W}shd")
    return shading is not None and is_filled(shading)


def _mark_deleted(properties: Element, file: File) -> bool:
    """A tracked deletion of the paragraph's end joins it to the next."""
    mark = properties.find(f"{W}rPr")
    if mark is None:
        return False
    if mark.find(f"{W}ins") is not None:
        file.changed = True
    if mark.find(f"{W}del") is None and mark.find(f"{W}moveFrom") is None:
        return False
    file.changed = True
    return True


def _heading(properties: Element | None, style: Style, inline: Inline, at: _At, file: File) -> int:
    """The level of a heading style, or of short lines set larger or bolder than running text."""
    level = outline_level(properties) or style.heading
    if level or not at.title or not inline.items or at.control:
        return level
    words = "".join(item.text for item in inline.items if isinstance(item, Text)).strip()
    if not words or len(words) > _LONGEST_HEADING or "\t" in words or not all(isinstance(item, Text) for item in inline.items):
        return 0
    if ":" in words[:-1] and words.rpartition(":")[2].strip():
        return 0
    size = inline.size or file.styles.size
    if size >= file.styles.size * 1.35:
        return 1
    if size >= file.styles.size * 1.1:
        return 2
    return 3 if inline.all_bold else 0


def _bullet(properties: Element | None, style: Style, file: File) -> bool:
    numbering = None if properties is None else properties.find(f"{W}numPr")
    listed = style.listed if numbering is None else numbering_of(numbering)
    return listed is not None and listed in file.styles.bullets


def _lines(items: list[Item], place: Place, heading: int, bullet: bool) -> Iterator[Line]:
    """A paragraph's items as lines, one for each forced line break in running text; nothing for an empty paragraph."""
    line: list[Item] = []
    for item in items:
        if isinstance(item, Text) and "\n" in item.text:
            first, *rest = item.text.split("\n")
            for words in (first, *rest[:-1]):
                if words:
                    line.append(replace(item, text=words))
                if _says_something(line):
                    yield Line(tuple(line), place, heading, bullet)
                line = []
            if rest[-1]:
                line = [replace(item, text=rest[-1])]
        else:
            line.append(item)
    if _says_something(line):
        yield Line(tuple(line), place, heading, bullet)


def _says_something(items: list[Item]) -> bool:
    return any(not isinstance(item, Text) or item.text.strip() for item in items)


def _marked(blocks: list[Block], ticks_elsewhere: bool) -> tuple[Block, ...]:
    """Blocks with the marks typed in neighbouring lines read as ticks and blanks."""
    out: list[Block] = []
    lines: list[Line] = []
    for block in blocks:
        if isinstance(block, Line):
            lines.append(block)
        else:
            out += [*typed_lines(lines, ticks_elsewhere), block]
            lines = []
    return (*out, *typed_lines(lines, ticks_elsewhere))


def _rows(parent: Element, file: File) -> Iterator[Element]:
    """Rows, also those wrapped in controls or custom XML; deleted ones left out."""
    for child in parent:
        if child.tag == _TR:
            change = child.find(f"{W}trPr")
            if change is not None and (change.find(f"{W}del") is not None or is_on(change.find(f"{W}hidden"))):
                file.changed = True
                continue
            file.changed = file.changed or (change is not None and change.find(f"{W}ins") is not None)
            yield child
        elif child.tag not in _SKIPPED and child.tag not in _DROPPED and len(child):
            yield from _rows(child, file)


def _cells(parent: Element, file: File, held: Control | None = None) -> Iterator[tuple[Element, Control | None]]:
    """Cells of a row with the control wrapped round each, if one is."""
    for child in parent:
        if child.tag == _TC:
            if child.find(f"{W}tcPr/{W}cellDel") is None:
                yield child, held
            else:
                file.changed = True
        elif child.tag == _SDT:
            around = control(child)
            if around is not None:
                yield from _cells(around.content, file, around if around.leaf else held)
        elif child.tag not in _SKIPPED and child.tag not in _DROPPED and len(child):
            yield from _cells(child, file, held)


def _grid_before(row: Element) -> int:
    return min(_count(_val(row, f"{W}trPr/{W}gridBefore"), 0), MAX_SPAN)


def _count(text: str, default: int) -> int:
    if not text.isdecimal():
        return default
    if len(text) > 4 or int(text) > MAX_SPAN:
        raise Unreadable(TOO_WIDE)
    return int(text)


def _span(properties: Element | None) -> tuple[int, str]:
    """How many columns a cell spans, and how it is merged: `restart`, `continue`, `left` or not at all."""
    if properties is None:
        return 1, ""
    span = max(1, _count(_val(properties, f"{W}gridSpan"), 1))
    down, across = properties.find(f"{W}vMerge"), properties.find(f"{W}hMerge")
    if across is not None and across.get(f"{W}val", "continue") == "continue":
        return span, "left"
    return span, "" if down is None else down.get(f"{W}val", "continue")


def _cell_shaded(properties: Element | None) -> bool:
    return _shaded(properties)


def _table_look(table: Element) -> set[str]:
    """Whether the table uses its style's first row and first column (`w:tblLook`)."""
    look = table.find(f"{W}tblPr/{W}tblLook")
    if look is None:
        return set()
    bits = int(look.get(f"{W}val", "0") or "0", 16) if look.get(f"{W}val", "0").isalnum() else 0
    row = look.get(f"{W}firstRow") in ("1", "true") or bits & 0x20
    column = look.get(f"{W}firstColumn") in ("1", "true") or bits & 0x80
    return {name for name, on in (("row", row), ("column", column)) if on}
