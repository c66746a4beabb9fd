"""Rows of a table without lines whose labels stand half-way down their answers, or answers half-way down their labels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import inf

from parsing.layout.chunks import Chunk
from parsing.layout.page import around

_LEAST_LINES, _LEAST_EDGE = 5, 2
_APART = 30
"""Points between the beginnings of two columns at the least."""
_ALIGNED = 4
"""Points by which lines of one column may begin apart."""
_LEVEL = 2.0
"""Points by which the middles of a label and of its answer may differ."""
_MOST_LABEL, _MOST_ANSWER = 5, 30
_MOST_LEAD, _LEAST_ROOM = 1.6, 1.4
"""In type sizes: from line to line of one text at the most, from one text to the next beside a longer one at the least."""
_MOST_STEPS = 4000
Rows = list[tuple[list[Chunk], list[Chunk]]]


def settle(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, lines of a label or an answer put together where only their common middle tells that they are one."""
    if sum(1 for chunk in chunks if chunk.kind == "text") < _LEAST_LINES:
        return chunks
    gone: set[int] = set()
    made: list[Chunk] = []
    for labels, answers in _stretches(chunks):
        for row in _rows(labels, answers):
            if all(row) and len(row[0]) != len(row[1]):
                made += [_whole(lines) for lines in row]
                gone |= {id(chunk) for lines in row for chunk in lines}
    return [chunk for chunk in chunks if id(chunk) not in gone] + made


def _whole(lines: list[Chunk]) -> Chunk:
    first, box = lines[0], around(chunk.box for chunk in lines)
    return Chunk(box, lines=[line for chunk in lines for line in chunk.lines], ground=first.ground, settled=True)


def _stretches(chunks: list[Chunk]) -> Iterator[tuple[list[Chunk], list[Chunk]]]:
    """Stretches of a page in which every line begins in a column of labels or the one of their answers; each as the two."""
    lines = sorted(chunks, key=lambda chunk: (chunk.box[1], chunk.box[0]))
    edges = _edges(lines)
    for (left, stop), end in zip(zip(edges[::2], edges[1::2], strict=False), [*edges[2::2], inf], strict=False):
        labels: list[Chunk] = []
        answers: list[Chunk] = []
        for chunk in [*(line for line in lines if line.box[0] < end - _ALIGNED and line.box[2] > left), None]:
            if chunk and chunk.kind == "text" and abs(chunk.box[0] - left) < _ALIGNED and chunk.box[2] < stop:
                labels.append(chunk)
            elif chunk and chunk.kind == "text" and abs(chunk.box[0] - stop) < _ALIGNED:
                answers.append(chunk)
            else:
                if len(answers) > 1 and _out_of_step(labels, answers):
                    yield labels, answers
                labels, answers = [], []


def _edges(lines: list[Chunk]) -> list[int]:
    """Where columns begin: the left edges that several lines share, from left to right."""
    starts = Counter(round(chunk.box[0]) for chunk in lines if chunk.kind == "text")
    found: list[int] = []
    for start, count in sorted(starts.items()):
        if found and start - found[-1] < 2 * _ALIGNED:
            found[-1] = max(found[-1], start, key=lambda at: starts[at])
        elif count >= _LEAST_EDGE and (not found or start - found[-1] > _APART):
            found.append(start)
    return found


def _out_of_step(labels: list[Chunk], answers: list[Chunk]) -> bool:
    """Whether a label stands level with no line of the answers, or is the middle one of several lines about it."""
    levels = {round(chunk.baseline) for chunk in answers}
    return any(not levels & {round(label.baseline) + d for d in (-1, 0, 1)} for label in labels) or len(labels) < len(answers)


def _rows(labels: list[Chunk], answers: list[Chunk]) -> Rows:
    """Labels and answers shared out to rows with a common middle, few of them blank; none if that cannot be done."""
    best: dict[tuple[int, int], tuple[int, int, int, int]] = {(len(labels), len(answers)): (0, 0, 0, 0)}
    """From so many lines of each on: how many rows follow, minus the blank ones, and how many lines the next one takes."""
    steps = 0
    for i in range(len(labels), -1, -1):
        for j in range(len(answers), -1, -1):
            for p, q in _shares(labels, i, answers, j):
                steps += 1
                after = best.get((i + p, j + q))
                rows = (after[0] + bool(q), after[1] - (not q)) if after else (0, 0)
                if after and ((i, j) not in best or rows > best[i, j][:2]):
                    best[i, j] = (*rows, p, q)
            if steps > _MOST_STEPS:
                return []
    made: Rows = []
    i = j = 0
    while best.get((i, j), (0, 0, 0, 0))[2]:
        _, _, p, q = best[i, j]
        made.append((labels[i : i + p], answers[j : j + q]))
        i, j = i + p, j + q
    return made


def _shares(labels: list[Chunk], i: int, answers: list[Chunk], j: int) -> Iterator[tuple[int, int]]:
    """How many lines of each may be the next row."""
    if i == len(labels):
        return
    if j == len(answers) or labels[i].baseline < answers[j].baseline - _LEVEL:
        yield 1, 0
    for p in _blocks(labels, i, _MOST_LABEL):
        middle = _middle(labels[i : i + p])
        for q in _blocks(answers, j, _MOST_ANSWER):
            if abs(middle - _middle(answers[j : j + q])) < _LEVEL and (p == q or _apart(labels, i, p, answers, j, q)):
                yield p, q


def _apart(labels: list[Chunk], i: int, p: int, answers: list[Chunk], j: int, q: int) -> bool:
    """Whether the lines of a row's longer side stand closer to each other than to those about them; on half lines, as close.

    None of the other side's next lines may stand level with them, or as close as the next line of the same text.
    """
    level = min(abs(labels[i].baseline - answer.baseline) for answer in answers[j : j + q]) < 1
    (lines, at, size), (others, first, count) = ((labels, i, p), (answers, j, q))[:: 1 if p > q else -1]
    heights = [chunk.baseline for chunk in lines]
    top, bottom = heights[at], heights[at + size - 1]
    here, there, room = others[first].baseline, others[first + count - 1].baseline, _LEAST_ROOM * others[first].size
    if first and others[first - 1].baseline > min(top - 1, here - room):
        return False
    if first + count < len(others) and others[first + count].baseline < max(bottom + 1, there + room):
        return False
    before = top - heights[at - 1] if at else inf
    after = heights[at + size] - bottom if at + size < len(lines) else inf
    return min(before, after) > heights[at + 1] - top + (1 if level else -1)


def _blocks(lines: list[Chunk], start: int, most: int) -> Iterator[int]:
    """How many lines from `start` may be one text: set alike on the same ground, evenly spaced."""
    for at in range(start, min(start + most, len(lines))):
        first = lines[start]
        if at > start:
            lead = lines[at].baseline - lines[at - 1].baseline
            if lead > _MOST_LEAD * first.size or abs(lead - lines[start + 1].baseline + first.baseline) > 0.8:
                return
        if (lines[at].ground, lines[at].bold) != (first.ground, first.bold) or abs(lines[at].size - first.size) > 0.5:
            return
        yield at - start + 1


def _middle(lines: Sequence[Chunk]) -> float:
    """Half-way between the heights of the first line and the last."""
    return (lines[0].baseline - 0.3 * lines[0].size + lines[-1].baseline - 0.3 * lines[-1].size) / 2
