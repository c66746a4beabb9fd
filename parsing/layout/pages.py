"""Pages put together: running headers and footers set apart, tables and sentences joined over page breaks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from parsing.document import Block, Cell, Item, Line, Table, Text
from parsing.layout.blocks import blocks
from parsing.layout.lines import Setting, items, line_box, printed_lines
from parsing.layout.page import Page, Word
from parsing.layout.signs import glyph_ticks
from parsing.values.ticks import TICKED, typed_lines

_TOP, _BOTTOM = 0.07, 0.92
"""Where a page's margins end, as shares of its height."""
_NUMBER = re.compile(r"\W*(page|p\.?)?\s*\d{1,3}(\s*(of|/)\s*\d{1,3})?\W*", re.IGNORECASE)
_OVERLEAF = re.compile(
    r"\W*(?:(?:please )?(?:continued|continues|turn|see) over(?:leaf)?|continue[sd] on (?:the )?(?:next|other) (?:page|side)"
    r"|P\.?T\.?O\.?)\W*",
    re.IGNORECASE,
)
"""What stands where a page ends and the text goes on."""
_PAGE_OF = re.compile(r"\bpage\s*\d{1,3}\b", re.IGNORECASE)


def flow(pages: list[Page]) -> tuple[list[Block], list[Line]]:
    """The blocks of all pages in reading order, and the lines that stand in their margins."""
    margins = _take_margins(pages)
    body = _body_size(pages)
    made: list[Block] = []
    for page in pages:
        glyph_ticks(page)
        ticks = any(sign in word.text for word in page.words for sign in TICKED)
        here = [block for block in _with_typed_ticks(blocks(page, body), ticks) if not _is_empty_frame(block, page)]
        if made and here:
            here = _joined(made, here, page, margins)
        made += here
    return made, margins


def _body_size(pages: list[Page]) -> float:
    """The type size that half of all letters are not larger than, in points."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for word in page.words:
            if not word.item:
                sizes[round(word.size * 2) / 2] += len(word.text)
    total, seen = sum(sizes.values()), 0
    for size, count in sorted(sizes.items()):
        seen += count
        if seen * 2 >= total:
            return size
    return 10.0


# --- margins ---------------------------------------------------------------------------------------------------------


def _take_margins(pages: list[Page]) -> list[Line]:
    """Take out of the pages the lines that run along their edges: repeated from page to page, or the page's number.

    What says at a page's end that more stands overleaf goes with them.
    """
    edges = [(page, line) for page in pages for line in _edge_lines(page)]
    edges += [(page, line) for page in pages[:-1] for line in _last_line(page)]
    seen = Counter(key for key, _ in {(_key(line), page.number) for page, line in edges})
    body = _body_size(pages)
    margins: list[Line] = []
    for page, line in edges:
        text = " ".join(word.text for word in line)
        repeated = seen[_key(line)] > 1 and max(word.size for word in line) <= 1.1 * body
        if not (repeated or _NUMBER.fullmatch(text) or _PAGE_OF.search(text) or _OVERLEAF.fullmatch(text)):
            continue
        gone = {id(word) for word in line}
        page.words = [word for word in page.words if id(word) not in gone]
        setting = Setting(page, 0, "header" if line[0].baseline < page.height / 2 else "footer")
        margins.append(Line(items(line, setting), setting.place(line_box(line))))
    return margins


def _is_empty_frame(block: Block, page: Page) -> bool:
    """Whether a block is the box drawn round a running header or footer, whose words were taken."""
    box = block.place.box
    within = box is not None and (box[3] < _TOP * page.height or box[1] > _BOTTOM * page.height)
    return within and isinstance(block, Table) and all(cell.blank for cell in block.cells)


def _edge_lines(page: Page) -> list[list[Word]]:
    top, bottom = _TOP * page.height, _BOTTOM * page.height
    return printed_lines(word for word in page.words if not word.item and not top < word.middle < bottom)


def _last_line(page: Page) -> list[list[Word]]:
    """The last line of a page above its margin, where it only says that the page goes on."""
    above = printed_lines(word for word in page.words if not word.item and word.middle <= _BOTTOM * page.height)
    last = max(above, key=lambda line: line[0].baseline, default=[])
    return [last] if _OVERLEAF.fullmatch(" ".join(word.text for word in last)) else []


def _key(line: list[Word]) -> str:
    text = re.sub(r"\d+", "#", " ".join(word.text for word in line))
    return f"{round(line[0].baseline / 8)} {text}"


# --- typed ticks -----------------------------------------------------------------------------------------------------


def _with_typed_ticks(made: list[Block], ticks: bool) -> list[Block]:
    """Marks typed as text ("[x]") as ticks, judged among the lines they stand with; `ticks`: the page uses ✓."""
    ready: list[Block] = []
    for is_line, run in groupby(made, key=lambda block: isinstance(block, Line)):
        if is_line:
            ready += typed_lines([block for block in run if isinstance(block, Line)], ticks)
        else:
            ready += [_ticks_in_cells(block, ticks) for block in run if isinstance(block, Table)]
    return ready


def _ticks_in_cells(table: Table, ticks: bool) -> Table:
    cells = (replace(cell, blocks=tuple(_with_typed_ticks(list(cell.blocks), ticks))) for cell in table.cells)
    return replace(table, cells=tuple(cells))


# --- page breaks -----------------------------------------------------------------------------------------------------


def _joined(before: list[Block], after: list[Block], page: Page, margins: list[Line]) -> list[Block]:
    """What remains of a page's blocks once the first of them has been put to the last of the page before, if it goes on."""
    last, first = before[-1], after[0]
    if isinstance(last, Line) and isinstance(first, Line) and _sentence_goes_on(last, first):
        before[-1] = _one_line(last, first)
        return after[1:]
    if isinstance(last, Table) and isinstance(first, Table) and _table_goes_on(last, first, page):
        first = _without_repeated_head(last, first, margins)
        before[-1] = _one_table(last, first)
        return after[1:]
    if isinstance(last, Table) and (rest := _rest_of_cell(last, after, page)):
        before[-1] = _with_rest(last, rest)
        return after[len(rest) :]
    return after


def _rest_of_cell(last: Table, after: list[Block], page: Page) -> list[Line]:
    """The lines at the top of a page that go on with the last answer of the table at the foot of the page before."""
    end, table = _row(last, last.rows - 1)[-1], last.place.box
    answer = next(reversed([*_lines(end)]), None)
    if answer is None or end.place.box is None or end.column == 0 or table is None or table[3] < 0.6 * page.height:
        return []
    left, rest = end.place.box[0], list[Line]()
    for block in after:
        at = block.place.box
        if not isinstance(block, Line) or block.heading or at is None or abs(at[0] - left) > 3:
            break
        rest.append(block)
    return rest if rest and _sentence_goes_on(answer, rest[0]) else []


def _with_rest(table: Table, rest: list[Line]) -> Table:
    """The table with lines put to its last cell."""
    end = _row(table, table.rows - 1)[-1]
    longer = _one_cell(end, replace(end, blocks=tuple(rest)))
    return replace(table, cells=tuple(longer if cell is end else cell for cell in table.cells))


def _sentence_goes_on(last: Line, first: Line) -> bool:
    if last.heading or first.heading or first.bullet or last.place.page == first.place.page:
        return False
    end, start = last.text.rstrip(), first.text.lstrip()
    return len(end) > 30 and end[-1:] not in ".!?:" and start[:1].islower()


def _one_line(last: Line, first: Line) -> Line:
    seam: tuple[Item, ...] = (Text(" "),)
    return replace(last, items=(*last.items, *seam, *first.items))


def _lefts(table: Table, row: int) -> list[float]:
    return [cell.place.box[0] for cell in table.cells if cell.row == row and cell.place.box]


def _table_goes_on(last: Table, first: Table, page: Page) -> bool:
    """Whether a table at the top of a page continues the one at the foot of the page before: the same columns."""
    a, b = last.place.box, first.place.box
    if (
        a is None
        or b is None
        or abs(a[0] - b[0]) > 3
        or abs(a[2] - b[2]) > 3
        or a[3] < 0.6 * page.height
        or b[1] > 0.25 * page.height
    ):
        return False
    end, start = _lefts(last, last.rows - 1), _lefts(first, 0)
    if len(start) == 1:
        return _cell_goes_on(_row(last, last.rows - 1), _row(first, 0))
    return len(end) == len(start) and all(abs(x - y) <= 3 for x, y in zip(end, start, strict=True))


def _row(table: Table, row: int) -> list[Cell]:
    return [cell for cell in table.cells if cell.row == row]


def _cell_goes_on(end: list[Cell], start: list[Cell]) -> bool:
    """Whether the last row was cut by the page's end: its answer breaks off, or the next row has no label."""
    if len(end) != len(start) or (len(start) > 1 and start[0].text.strip()):
        return False
    pairs = [(a.text.strip(), b.text.strip()) for a, b in zip(end, start, strict=True) if b.text.strip()]
    return bool(pairs) and all(
        (len(a) > 30 and len(start) > 1) or (a[-1:] not in ".!?:" and b[:1].islower() and bool(a)) for a, b in pairs
    )


def _without_repeated_head(last: Table, first: Table, margins: list[Line]) -> Table:
    """The continuation without the heading row that was printed again; its words go to the margins."""
    head, again = _row(last, 0), _row(first, 0)
    if (
        len(head) < 2
        or first.rows < 2
        or [cell.text for cell in head] != [cell.text for cell in again]
        or not head[0].text.strip()
    ):
        return first
    margins += [line for cell in again for line in _lines(cell)]
    rest = tuple(replace(cell, row=cell.row - 1) for cell in first.cells if cell.row)
    return replace(first, cells=rest, rows=first.rows - 1)


def _lines(cell: Cell) -> Iterator[Line]:
    return (block for block in cell.blocks if isinstance(block, Line))


def _one_table(last: Table, first: Table) -> Table:
    end, start = _row(last, last.rows - 1), _row(first, 0)
    cells, shift = list(last.cells), last.rows
    skip = 0
    if _cell_goes_on(end, start):
        cells = [cell for cell in cells if cell.row != last.rows - 1] + [_one_cell(a, b) for a, b in zip(end, start, strict=True)]
        shift, skip = last.rows - 1, 1
    cells += [replace(cell, row=cell.row + shift) for cell in first.cells if cell.row >= skip]
    return replace(last, cells=tuple(cells), rows=shift + first.rows, columns=max(last.columns, first.columns))


def _one_cell(above: Cell, below: Cell) -> Cell:
    made = list(above.blocks)
    rest = list(below.blocks)
    last, first = next(reversed(made), None), next(iter(rest), None)
    if isinstance(last, Line) and isinstance(first, Line) and _sentence_goes_on(last, first):
        made[-1:], rest = [_one_line(last, first)], rest[1:]
    return replace(above, blocks=(*made, *rest))
