"""Columns as in a newspaper: told from rows of labels and answers by whether their lines keep step."""

from __future__ import annotations

from itertools import pairwise
from statistics import median

from parsing.layout.chunks import Chunk
from parsing.layout.page import around

_LEAST_LINES, _LEAST_TITLES = 4, 2
_RUNNING = 6
"""Words that the middle part of a side has at the least where both sides are running text."""


def side_by_side(chunks: list[Chunk]) -> list[list[list[Chunk]]]:
    """The chunks in stretches from top to bottom: `[all]` where they are read in rows, `[left, right]` for two columns."""
    for x in _gutters(chunks):
        stretches = _cut(chunks, x)
        if any(len(stretch) == 2 for stretch in stretches):
            return stretches
    return [[chunks]]


def _gutters(chunks: list[Chunk]) -> list[float]:
    """Where a second column may begin: a left edge shared by many lines that begin inside the page."""
    if len(chunks) < 2 * _LEAST_LINES:
        return []
    left, _, right, _ = around(chunk.box for chunk in chunks)
    starts = sorted(chunk.box[0] for chunk in chunks if 0.3 < (chunk.box[0] - left) / max(right - left, 1) < 0.75)
    found: list[tuple[int, float]] = []
    for start in starts:
        if not found or start - found[-1][1] > 4:
            found.append((1, start))
        else:
            found[-1] = (found[-1][0] + 1, found[-1][1])
    return [start - 2 for count, start in sorted(found, reverse=True)[:4] if count >= _LEAST_LINES]


def _cut(chunks: list[Chunk], x: float) -> list[list[list[Chunk]]]:
    """Stretches between the chunks that stand across `x`; a stretch is cut in two where its sides are columns."""
    crossing = sorted(
        (chunk for chunk in chunks if chunk.box[0] < x - 1 and chunk.box[2] > x + 1), key=lambda chunk: chunk.box[1]
    )
    edges = [chunk.box[1] for chunk in crossing]
    stretches: list[list[Chunk]] = [[] for _ in range(len(edges) + 1)]
    for chunk in chunks:
        if chunk not in crossing:
            middle = (chunk.box[1] + chunk.box[3]) / 2
            stretches[sum(1 for edge in edges if edge < middle)].append(chunk)
    made: list[list[list[Chunk]]] = [[[]]]
    for index, stretch in enumerate(stretches):
        left = [chunk for chunk in stretch if chunk.box[2] <= x + 1]
        right = [chunk for chunk in stretch if chunk.box[2] > x + 1]
        if _are_columns(left, right):
            left, after_left = _without_tail(left, right)
            right, after_right = _without_tail(right, left)
            before_left, left = _without_head(left, right)
            before_right, right = _without_head(right, left)
            made[-1][0] += before_left + before_right
            made += [[left, right], [after_left + after_right]]
        else:
            made[-1][0] += stretch
        if index < len(crossing):
            made[-1][0].append(crossing[index])
    return [parts for parts in made if any(parts)]


def _without_tail(side: list[Chunk], other: list[Chunk]) -> tuple[list[Chunk], list[Chunk]]:
    """A column, and what stands under both columns: below the other one's end, and further off than its own lines are."""
    order = sorted(side, key=lambda chunk: chunk.box[1])
    end = max(chunk.box[3] for chunk in other)
    leads = [below.box[1] - above.box[3] for above, below in pairwise(order)]
    usual = max(median(leads), 0) if leads else 0.0
    for index in range(1, len(order)):
        if order[index].box[1] > end and leads[index - 1] > usual + 0.7 * order[index].size:
            return order[:index], order[index:]
    return order, []


def _without_head(side: list[Chunk], other: list[Chunk]) -> tuple[list[Chunk], list[Chunk]]:
    """What stands above where the other column begins, and further off than the lines of the column are; and the column."""
    order = sorted(side, key=lambda chunk: chunk.box[1])
    start = min(chunk.box[1] for chunk in other)
    leads = [below.box[1] - above.box[3] for above, below in pairwise(order)]
    usual = max(median(leads), 0) if leads else 0.0
    for index in range(len(order) - 1, 0, -1):
        if order[index - 1].box[3] < start and leads[index - 1] > usual + 2 * order[index].size:
            return order[:index], order[index:]
    return [], order


def _are_columns(left: list[Chunk], right: list[Chunk]) -> bool:
    """Whether two sides are read one after the other: their lines do not keep step, or both are running text."""
    printed = [[chunk for chunk in side if chunk.kind == "text" and not _only_boxes(chunk)] for side in (left, right)]
    heights = [sorted({round(chunk.baseline, 1) for chunk in side}) for side in printed]
    if min(len(side) for side in heights) < _LEAST_LINES:
        return False
    if any(chunk.kind in ("field", "box") for chunk in (*left, *right)) and _side_rows(left, right) > 0.3:
        return False
    if _in_step(*heights) < 0.5 or all(map(_are_sections, (left, right))):
        return True
    return all(median(_length(chunk) for chunk in side if chunk.lines) >= _RUNNING for side in (left, right))


def _length(chunk: Chunk) -> int:
    """How many words of running text a chunk holds: options behind boxes are none."""
    words = [word for line in chunk.lines for word in line]
    return 0 if any(word.item for word in words) else len(words)


def _are_sections(side: list[Chunk]) -> bool:
    """Whether a side has titles of its own, each over lines that hold both a label and its answer."""
    titles = [chunk for chunk in side if chunk.bold and not chunk.lines[-1][-1].text.endswith(":")]
    others = [chunk for chunk in side if chunk not in titles and chunk.kind == "text"]
    told = sum(1 for chunk in others if any(word.text.endswith(":") for word in chunk.lines[0][:-1]))
    return len(titles) >= _LEAST_TITLES and told >= 0.7 * len(others)


def _only_boxes(chunk: Chunk) -> bool:
    """Whether a chunk is boxes to tick without a word."""
    return all(word.item for line in chunk.lines for word in line)


def _side_rows(left: list[Chunk], right: list[Chunk]) -> float:
    """The share of the shorter side's parts, boxes among them, that begin level with one of the other side."""
    few, many = sorted((left, right), key=len)
    tops = [chunk.box[1] for chunk in many]
    return sum(1 for chunk in few if any(abs(chunk.box[1] - top) <= 5 for top in tops)) / max(len(few), 1)


def _in_step(left: list[float], right: list[float]) -> float:
    """The share of the shorter side's lines that stand level with a line of the other side."""
    few, many = sorted((left, right), key=len)
    return sum(1 for y in few if any(abs(y - other) <= 1.5 for other in many)) / len(few)
