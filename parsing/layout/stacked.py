"""Labels in small or grey print right above their answers, as web forms and record systems print them."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.document import Tick
from parsing.layout.chunks import Chunk
from parsing.layout.page import Word, around
from parsing.values.ticks import TICKED

_LEAST_PAIRS = 3
"""So many make a habit: one small line above a larger one is a note or the first line of a heading."""
_SMALLER, _SMALLEST, _MUCH_SMALLER = 0.93, 0.6, 0.85
"""Of the answer's type size: a label above it, and one that stands in a cell with it."""
_ALIGNED, _NEAR, _CLOSE = 3.0, 0.8, 0.35
"""Points by which both may begin apart; white between them, and between the lines of an answer, in sizes of its type."""
_LONGEST_LABEL = 25
"""Words."""
Rows = list[list[Chunk]]


def stacked(rows: Rows) -> Rows:
    """The rows; where labels in lesser print stand over their answers by habit, each label and its answer as a pair."""
    made: Rows = []
    pairs = at = 0
    while at < len(rows):
        labels, answers = rows[at], rows[at + 1] if at + 1 < len(rows) else []
        taken = _answers(labels, answers) if answers and not _heads_a_list(rows, at) else []
        if taken:
            more = _goes_on(rows, at + 1) if len(labels) == 1 else 0
            rest = [chunk for row in rows[at + 2 : at + 2 + more] for chunk in row]
            made.append([_pair(label, [*here, *rest]) for label, here in zip(labels, taken, strict=True)])
            pairs += len(labels)
            at += 2 + more
        else:
            made.append(labels)
            at += 1
    return made if pairs >= _LEAST_PAIRS else rows


def labelled(lines: list[list[Word]]) -> list[list[Word]]:
    """The lines of a cell; where it begins in lesser print than all that follows, that is a label, and set apart as one."""
    sizes = [max(word.size for word in line) for line in lines]
    size = next((at for at in range(1, len(lines)) if sizes[0] <= _MUCH_SMALLER * sizes[at]), 0)
    plain = size and not any(word.bold or isinstance(word.item, Tick) for line in lines for word in line)
    if not plain or max(sizes[:size]) > _MUCH_SMALLER * min(sizes[size:]) or sum(map(len, lines[:size])) > _LONGEST_LABEL:
        return lines
    return [*([word._replace(bold=True, aside=False) for word in line] for line in lines[:size]), *lines[size:]]


def _answers(labels: Sequence[Chunk], answers: Sequence[Chunk]) -> list[list[Chunk]]:
    """What stands below each label, nothing below some; empty where not every answer has a label in lesser print above it."""
    if not all(chunk.kind == "text" and chunk.lines for chunk in (*labels, *answers)):
        return []
    found = [[chunk for chunk in answers if _stands_over(label, chunk)] for label in labels]
    return found if sum(map(len, found)) == len(answers) and all(len(here) < 2 for here in found) else []


def _stands_over(label: Chunk, answer: Chunk) -> bool:
    white = answer.box[1] - label.box[3]
    return abs(label.box[0] - answer.box[0]) < _ALIGNED and -2 < white < _NEAR * answer.size and _is_lesser(label, answer)


def _is_lesser(label: Chunk, answer: Chunk) -> bool:
    """Whether a short text is set smaller than the one below it, or in grey over black."""
    words = [word for line in label.lines for word in line]
    if len(words) > _LONGEST_LABEL or not _SMALLEST * answer.size < label.size <= 1.02 * answer.size or answer.bold:
        return False
    grey = all(word.aside for word in words) and not any(word.aside for line in answer.lines for word in line)
    return grey or label.size <= _SMALLER * answer.size


def _heads_a_list(rows: Rows, at: int) -> bool:
    """Whether rows like the one below follow right under it: then what stands above is the head of a list."""
    if at + 2 >= len(rows) or len(rows[at]) < 2:
        return False
    below, next_row = rows[at + 1], rows[at + 2]
    return len(next_row) > 1 and all(
        any(abs(chunk.box[0] - over.box[0]) < _ALIGNED and not _is_lesser(chunk, over) for over in below) for chunk in next_row
    )


def _goes_on(rows: Rows, at: int) -> int:
    """How many rows below an answer only go on with it."""
    for more, row in enumerate(rows[at + 1 :]):
        above = rows[at + more][0]
        alike = len(row) == 1 and row[0].kind == "text" and (row[0].bold, round(row[0].size)) == (above.bold, round(above.size))
        near = _NEAR if alike and _is_option(above) and _is_option(row[0]) else _CLOSE
        if not alike or abs(row[0].box[0] - above.box[0]) > 1 or row[0].box[1] - above.box[3] > near * above.size:
            return more
        if row[0].lines[0][0].aside != above.lines[0][0].aside:
            return more
    return len(rows) - at - 1


def _is_option(chunk: Chunk) -> bool:
    first = chunk.lines[0][0]
    return isinstance(first.item, Tick) or (len(first.text) == 1 and first.text in TICKED)


def _pair(label: Chunk, answers: list[Chunk]) -> Chunk:
    """A label over its answer."""
    parts = [set_apart(label), *answers]
    return Chunk(around(chunk.box for chunk in parts), "pair", parts=parts, ground=label.ground)


def set_apart(label: Chunk) -> Chunk:
    """A label in bold, as everything that is set apart as one."""
    lines = [[word._replace(bold=True, aside=False) for word in line] for line in label.lines]
    return Chunk(label.box, lines=lines, ground=label.ground)
