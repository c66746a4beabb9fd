"""Boxes and fields to write in put together with the label that stands right above each."""

from __future__ import annotations

from parsing.document import Tick
from parsing.layout.chunks import Chunk
from parsing.layout.page import around


def labels_above(rows: list[list[Chunk]], size: float) -> list[list[Chunk]]:
    """Rows in which each box or field is put together with the label that stands right above it."""
    made: list[list[Chunk]] = []
    for index, row in enumerate(rows):
        labels = made[-1] if made else []
        pairs = _paired(labels, row, size) if not _heads_a_list(row, rows[index + 1 : index + 2]) else []
        if pairs:
            made[-1] = pairs
        else:
            made.append(row)
    return made


def _paired(labels: list[Chunk], row: list[Chunk], size: float) -> list[Chunk]:
    """The boxes of a row with their labels, if every box has one above it and every label a box below it."""
    if (
        len(labels) != len(row)
        or not any(chunk.kind in ("box", "field") for chunk in row)
        or not all(chunk.kind in ("box", "field") or _offers(chunk) for chunk in row)
        or any(chunk.kind != "text" or _offers(chunk) for chunk in labels)
    ):
        return []
    if len(row) == 1 and (row[0].box[3] - row[0].box[1] > 2.6 * size or labels[0].bold):
        return []
    near = all(
        -3 <= label.box[0] - box.box[0] < 10 and label.box[0] < box.box[2] and -2 < box.box[1] - label.box[3] < 1.2 * size
        for label, box in zip(labels, row, strict=True)
    )
    return (
        [Chunk(around((label.box, box.box)), "pair", parts=[label, box]) for label, box in zip(labels, row, strict=True)]
        if near
        else []
    )


def _offers(chunk: Chunk) -> bool:
    """Whether a chunk begins with a box to tick."""
    return chunk.kind == "text" and isinstance(chunk.lines[0][0].item, Tick)


def _heads_a_list(row: list[Chunk], following: list[list[Chunk]]) -> bool:
    """Whether boxes of the same columns follow right below: then what stands above is the head of a list."""
    return (
        bool(following)
        and len(following[0]) == len(row) > 1
        and all(
            below.kind in ("box", "field") and abs(below.box[0] - above.box[0]) < 3 and below.box[1] - above.box[3] < 8
            for above, below in zip(row, following[0], strict=True)
        )
    )
