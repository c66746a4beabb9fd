"""Photographs or scans of a form's pages, one picture each, read as one document."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

from parsing import effort
from parsing.document import Block, Document, Item, Line, Place
from parsing.formats import read_document

if TYPE_CHECKING:
    from PIL.Image import Image

PAGE_SIDE = 600
"""Pixels of the shorter side below which a page of a form cannot be read."""

A4_HEIGHT = 841.9
LIKELY = (300, 2400)
"""Points: the longer side of a likely sheet of paper."""


def is_page(data: bytes) -> bool:
    """Whether a picture is large enough to be a page, and no logo or signature. Only its header is read."""
    from PIL import Image as Images

    try:
        with Images.open(io.BytesIO(data)) as picture:
            return min(picture.size) >= PAGE_SIDE
    except Exception:  # a picture that cannot be opened is no page
        return False


def sheet_size(picture: Image) -> tuple[float, float]:
    """A page's size in points: by the picture's resolution where that gives a likely sheet of paper, else as A4."""
    across, down = (float(number or 0) for number in picture.info.get("dpi", (0, 0)))
    if across > 50 and down > 50:
        points = picture.width * 72 / across, picture.height * 72 / down
        if LIKELY[0] < max(points) < LIKELY[1]:
            return points
    scale = A4_HEIGHT / max(picture.size)
    return picture.width * scale, picture.height * scale


def read_photos(name: str, files: tuple[bytes, ...]) -> Document:
    """The pages as one document, in the order given. Raises `Unreadable` as the reader of a single picture does."""
    read: list[Document] = []
    left = list(files)
    while left and not (read and effort.out_of_time()):
        read.append(read_document(name, left.pop(0)))
    unread = (f"The last {len(left)} pictures were not read: there was no time left. Open the original.",) if left else ()
    blocks: list[Block] = []
    pages: list[tuple[float, float]] = []
    for one in read:
        blocks += [_moved(block, len(pages)) for block in one.blocks]
        pages += one.pages or ((0.0, 0.0),)
    return replace(
        read[0],
        name=name,
        blocks=tuple(blocks),
        margins=tuple(line for one in read for line in one.margins),
        notes=tuple(line for one in read for line in one.notes),
        problems=(*dict.fromkeys(problem for one in read for problem in one.problems), *unread),
        pages=tuple(pages),
        confidence=min(one.confidence for one in read),
    )


def _moved(block: Block, pages: int) -> Block:
    """A block, `pages` pages further on."""
    if isinstance(block, Line):
        items: tuple[Item, ...] = tuple(replace(item, place=_on(item.place, pages)) for item in block.items)
        return replace(block, items=items, place=_on(block.place, pages))
    cells = tuple(
        replace(cell, blocks=tuple(_moved(inner, pages) for inner in cell.blocks), place=_on(cell.place, pages))
        for cell in block.cells
    )
    return replace(block, cells=cells, place=_on(block.place, pages))


def _on(place: Place, pages: int) -> Place:
    return replace(place, page=(place.page or 1) + pages)
