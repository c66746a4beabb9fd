"""Options that a web page prints as pills, rounded at both ends and side by side: the chosen one is painted darker."""

from __future__ import annotations

from parsing.document import Box
from parsing.layout.page import Page, Rule, Word, holds
from parsing.pdf.drawing import Drawing, Shape
from parsing.pdf.ticks import tick_word

_LOWEST, _HIGHEST, _WIDEST = 10.0, 30.0, 200.0
_BESIDE = 24.0
"""Points between two pills of one question."""
_DARKER = 0.2
"""Of the scale from black to white: what tells the chosen one."""


def place_pills(page: Page, drawn: Drawing) -> None:
    """Put a tick before the words of each pill that stands among others; any other pill is a box."""
    pills = [shape for shape in drawn.shapes if shape.kind == "pill"]
    rows = _rows([shape for shape in pills if _is_option(shape, page)])
    options = [shape for row in rows if len(row) > 1 for shape in row]
    for row in rows:
        lightest = max(map(_light, row))
        for shape in row if len(row) > 1 else ():
            first = min((word for word in page.words if _within(word, shape.box)), key=lambda word: word.box[0])
            left, top, _, bottom = shape.box
            page.words.append(tick_word((left, top, first.box[0] - 1, bottom), _light(shape) < lightest - _DARKER, page))
    page.fills = [fill for fill in page.fills if not any(fill.box == shape.box for shape in options)]
    for shape in pills:
        if shape not in options and shape.outlined:
            left, top, right, bottom = shape.box
            drawn.level += [Rule(top, left, right), Rule(bottom, left, right)]
            drawn.upright += [Rule(left, top, bottom), Rule(right, top, bottom)]


def _light(shape: Shape) -> float:
    return shape.light if shape.filled else 1.0


def _within(word: Word, box: Box) -> bool:
    return not word.item and holds(box, (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2)


def _is_option(shape: Shape, page: Page) -> bool:
    left, top, right, bottom = shape.box
    sized = _LOWEST <= bottom - top <= _HIGHEST and right - left <= _WIDEST
    return sized and any(_within(word, shape.box) for word in page.words)


def _rows(pills: list[Shape]) -> list[list[Shape]]:
    """Pills of one height side by side."""
    rows: list[list[Shape]] = []
    for shape in sorted(pills, key=lambda shape: (round(shape.box[1]), shape.box[0])):
        last = rows[-1][-1].box if rows else None
        level = last is not None and abs(last[1] - shape.box[1]) < 1.5 and abs(last[3] - shape.box[3]) < 1.5
        if last is not None and level and 0 <= shape.box[0] - last[2] < _BESIDE:
            rows[-1].append(shape)
        else:
            rows.append([shape])
    return rows
