"""The rows and columns in which pieces of a page stand."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from parsing.document import Box
from parsing.layout.chunks import Chunk, height
from parsing.layout.page import overlap

_TALL = 1.6
"""A field that is so many times as high as the lowest one of its row stands beside several rows."""


def is_aligned(chunk: Chunk, column: tuple[float, float]) -> bool:
    """Whether a chunk begins, ends or is centred where a column does, and stands over it."""
    left, right = chunk.box[0], chunk.box[2]
    apart = (abs(left - column[0]), abs(right - column[1]), abs(left + right - column[0] - column[1]) / 2)
    return min(apart) < 6 and overlap(left, right, *column) > 0


def column_under(chunk: Chunk, columns: list[tuple[float, float]]) -> int:
    """The first column a chunk stands in; between columns, the one before."""
    under = (index for index, (start, end) in enumerate(columns) if overlap(chunk.box[0], chunk.box[2], start, end) > 1)
    return next(under, max(0, bisect_right([start for start, _ in columns], chunk.box[0] + 2) - 1))


def span_from(spots: list[list[Chunk]], column: int, lefts: list[float]) -> int:
    """How many columns the chunks of a spot reach over, empty ones only."""
    right = max((chunk.box[2] for chunk in spots[column]), default=0.0)
    span = 1
    while column + span < len(lefts) and right > lefts[column + span] + 2 and not spots[column + span]:
        span += 1
    return span


def rows_of(chunks: list[Chunk]) -> list[list[Chunk]]:
    """Chunks that stand side by side, rows from top to bottom, each from left to right."""
    rows: list[tuple[float, float, list[Chunk]]] = []
    for chunk in sorted(chunks, key=lambda chunk: (chunk.box[1], chunk.box[0])):
        top, bottom = height(chunk.box)
        for index in range(len(rows) - 1, max(-1, len(rows) - 3), -1):
            start, end, members = rows[index]
            if overlap(top, bottom, start, end) > 0.5 * min(bottom - top, end - start):
                members.append(chunk)
                rows[index] = (min(start, top), max(end, bottom), members)
                break
        else:
            rows.append((top, bottom, [chunk]))
    return [sorted(members, key=lambda chunk: chunk.box[0]) for _, _, members in rows]


def parted_beside(row: list[Chunk]) -> list[list[Chunk]]:
    """A row, or the rows that stand beside one tall field of it: "Address" on the left, "Telephone" over "Email" on the right."""
    fields = [chunk for chunk in row if chunk.kind in ("box", "field")]
    lowest = min((chunk.box[3] - chunk.box[1] for chunk in fields), default=0.0)
    tall = [chunk for chunk in fields if chunk.box[3] - chunk.box[1] > _TALL * lowest]
    if len(tall) != 1 or len(fields) < 3:
        return [row]
    at = row.index(tall[0])
    own = row[at - 1 : at + 1] if at and row[at - 1].kind == "text" else tall
    beside = rows_of([chunk for chunk in row if chunk not in own])
    if len(beside) < 2 or not all(_are_answered(part) for part in beside):
        return [row]
    return [sorted([*own, *beside[0]], key=lambda chunk: chunk.box[0]), *beside[1:]]


def _are_answered(row: list[Chunk]) -> bool:
    """Whether labels and fields take turns in a row."""
    labels, fields = row[::2], row[1::2]
    kinds = {chunk.kind for chunk in fields}
    return len(labels) == len(fields) and all(chunk.kind == "text" for chunk in labels) and kinds <= {"box", "field"}


def columns_of(chunks: list[Chunk]) -> list[tuple[float, float]]:
    """The columns in which chunks stand: stretches of width with white between them, chunks over several columns set aside."""
    boxes = sorted([chunk.box for chunk in chunks])
    lefts = [box[0] for box in boxes]
    columns: list[tuple[float, float]] = []
    for left, _, right, _ in (box for box in boxes if not _spans(box, boxes, lefts)):
        if columns and left < columns[-1][1] + 1:
            columns[-1] = (columns[-1][0], max(columns[-1][1], right))
        else:
            columns.append((left, right))
    return columns


def _spans(box: Box, boxes: list[Box], lefts: list[float]) -> bool:
    """Whether a box reaches over two or more that stand side by side elsewhere; `boxes` begin at `lefts`, in that order."""
    left, top, right, bottom = box
    first, last = bisect_left(lefts, left - 2), bisect_left(lefts, right - 8)
    if last - first < 2:
        return False
    under = [other for other in boxes[first:last] if min(bottom, other[3]) <= max(top, other[1])]
    return any(a[2] < b[0] and overlap(*height(a), *height(b)) > 0 for a in under for b in under)
