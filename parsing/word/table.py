"""The grid of a Word table: its rows and cells as they stand in the file, their spans, merges and shading.

ECMA-376 part 1, 17.4. Rows and cells may be wrapped in controls, custom XML or tracked changes; deleted ones are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from parsing.document import Unreadable
from parsing.word.fields import Control, control
from parsing.word.file import File
from parsing.word.package import Element, W
from parsing.word.styles import is_filled, is_on

MAX_SPAN = 1_000
TOO_WIDE = "A table in the file claims more columns than any form has. Ask the sender for the form again."
_VAL = f"{W}val"
_TR, _TC, _SDT, _TRPR, _TCPR = f"{W}tr", f"{W}tc", f"{W}sdt", f"{W}trPr", f"{W}tcPr"
_SPAN, _DOWN, _ACROSS, _SHD, _DELETED = f"{W}gridSpan", f"{W}vMerge", f"{W}hMerge", f"{W}shd", f"{W}cellDel"
_PASSED = {_TRPR, _TCPR, f"{W}tblPr", f"{W}tblGrid", f"{W}tblPrEx", f"{W}sdtPr", f"{W}sdtEndPr", f"{W}del", f"{W}moveFrom"}


class RawCell(NamedTuple):
    """A cell as the file has it."""

    element: Element
    control: Control | None
    """The content control wrapped round it."""
    span: int = 1
    merge: str = ""
    """`restart` and `continue` down a column, `left` into the cell before it."""
    shaded: bool = False


def rows_of(parent: Element, file: File) -> Iterator[tuple[int, list[RawCell]]]:
    """Each row: the columns left out before it, and its cells."""
    for child in parent:
        tag = child.tag
        if tag == _TR:
            properties = child.find(_TRPR)
            if properties is None:
                yield 0, list(_cells(child, file, None))
            elif not _left_out(properties, file):
                yield _before(properties), list(_cells(child, file, None))
        elif tag not in _PASSED and len(child):
            yield from rows_of(child, file)


def _left_out(properties: Element, file: File) -> bool:
    """A row that was deleted or is hidden."""
    if properties.find(f"{W}ins") is not None:
        file.changed = True
    if properties.find(f"{W}del") is not None:
        file.changed = True
        return True
    return is_on(properties.find(f"{W}hidden"))


def _before(properties: Element) -> int:
    skipped = properties.find(f"{W}gridBefore")
    return 0 if skipped is None else _count(skipped.get(_VAL, "0"))


def _cells(parent: Element, file: File, held: Control | None) -> Iterator[RawCell]:
    for child in parent:
        tag = child.tag
        if tag == _TC:
            first = child[0] if len(child) else None
            cell = RawCell(child, held) if first is None or first.tag != _TCPR else _raw_cell(child, first, held)
            if cell.merge == "deleted":
                file.changed = True
            else:
                yield cell
        elif tag == _SDT:
            around = control(child)
            if around is not None:
                yield from _cells(around.content, file, around if around.leaf else held)
        elif tag not in _PASSED and len(child):
            yield from _cells(child, file, held)


def _raw_cell(element: Element, properties: Element, held: Control | None) -> RawCell:
    span, merge, shaded = 1, "", False
    for child in properties:
        tag = child.tag
        if tag == _SPAN:
            span = max(1, _count(child.get(_VAL, "1")))
        elif tag == _SHD:
            shaded = is_filled(child)
        elif tag == _DOWN:
            merge = child.get(_VAL, "continue")
        elif tag == _ACROSS and child.get(_VAL, "continue") == "continue":
            merge = "left"
        elif tag == _DELETED:
            merge = "deleted"
    return RawCell(element, held, span, merge, shaded)


def _count(text: str) -> int:
    if not text.isdecimal():
        return 1
    if len(text) > 4 or int(text) > MAX_SPAN:
        raise Unreadable(TOO_WIDE)
    return int(text)


def style_of_table(table: Element) -> tuple[str, bool, bool]:
    """The table's style, and whether the style dresses its first row and its first column (`w:tblLook`)."""
    style, row, column = "", False, False
    properties = table.find(f"{W}tblPr")
    for child in () if properties is None else properties:
        if child.tag == f"{W}tblStyle":
            style = child.get(_VAL, "")
        elif child.tag == f"{W}tblLook":
            code = child.get(_VAL, "")
            bits = int(code, 16) if code.isalnum() and len(code) <= 4 and not code.strip("0123456789abcdefABCDEF") else 0
            row = child.get(f"{W}firstRow") in ("1", "true") or bool(bits & 0x20)
            column = child.get(f"{W}firstColumn") in ("1", "true") or bool(bits & 0x80)
    return style, row, column
