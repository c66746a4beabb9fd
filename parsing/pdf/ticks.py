"""Tick boxes that a PDF draws: squares and circles with or without a mark in them, and the glyphs of symbol fonts.

A box is judged against its siblings: a form may print every empty box as a solid square.
"""

from __future__ import annotations

import re

from parsing.document import Box, Input, Tick
from parsing.layout.grid import grids, joined
from parsing.layout.page import Page, Rule, Word, holds, inside, overlap
from parsing.pdf.drawing import SMALL, Drawing, Shape
from parsing.values.ticks import CROSSED, SOLID, TICKED

_LEAST, _MOST = 4.0, SMALL
_MARK = re.compile(rf"[xXvV×*/\\•{TICKED}{CROSSED}{SOLID}]")


def place_ticks(page: Page, drawn: Drawing) -> None:
    """Find the page's drawn tick boxes, put them among its words, and leave their edges out of its rules."""
    taken = [word.box for word in page.words if isinstance(word.item, Tick)]
    candidates = _candidates(drawn, page)
    typed = [word.box for word in page.words if isinstance(word.item, Input) and _is_typed(word.item.value)]
    free = [shape for shape in candidates if not any(_same(shape.box, box) for box in (*taken, *typed))]
    boxes = [shape for shape in free if not _comb(shape, free)]
    kept = [shape for shape in boxes if _holds_a_mark_or_nothing(shape, page.words)]
    solid = [shape.filled and shape.light < 0.5 for shape in kept]
    for shape, is_solid in zip(kept, solid, strict=True):
        on = _marked(shape.box, drawn, page) or (is_solid and not all(solid))
        page.words = [word for word in page.words if not _mark_in(word, shape.box)]
        page.words.append(tick_word(shape.box, on, page))
    page.fills = [fill for fill in page.fills if not any(inside(fill.box, shape.box, 2) for shape in kept)]
    used = [*(shape.box for shape in kept), *taken]
    loose = [
        shape.box
        for shape in candidates
        if shape.kind == "rect" and shape.outlined and not any(_same(shape.box, box) for box in used)
    ]
    page.level = [rule for rule in drawn.level if not _edge(rule, used, upright=False)]
    page.upright = [rule for rule in drawn.upright if not _edge(rule, used, upright=True)]
    for left, top, right, bottom in loose:
        page.level += [Rule(top, left, right), Rule(bottom, left, right)]
        page.upright += [Rule(left, top, bottom), Rule(right, top, bottom)]


def _is_typed(value: str) -> bool:
    """Whether somebody typed an answer, such as the day of a date, and no mark into a field."""
    return bool(value.strip()) and not _MARK.fullmatch(value.strip())


def tick_word(box: Box, on: bool | None, page: Page) -> Word:
    """The box as a word among the page's words."""
    return Word("", box, box[3], min(box[3] - box[1], 12.0), item=Tick(on, page.place(box)))


def _sized(box: Box) -> bool:
    wide, high = box[2] - box[0], box[3] - box[1]
    return _LEAST <= wide <= _MOST and _LEAST <= high <= _MOST and 0.5 <= wide / high <= 2.0


def _candidates(drawn: Drawing, page: Page) -> list[Shape]:
    """Squares and rings of a tick box's size; of a box drawn inside a box, the outer one."""
    shapes = [
        shape
        for shape in drawn.shapes
        if shape.kind in ("rect", "round") and _sized(shape.box) and (shape.outlined or shape.light < 0.6)
    ]
    short = [[rule for rule in rules if _LEAST <= rule.length <= _MOST] for rules in (drawn.level, drawn.upright)]
    if len(short[0]) >= 2 and len(short[1]) >= 2:
        drawn_by_lines = grids(joined(short[0]), joined(short[1]))
        shapes += [Shape("lines", grid.box) for grid in drawn_by_lines if len(grid.cells) == 1 and _sized(grid.box)]
    shapes.sort(key=lambda shape: -(shape.box[2] - shape.box[0]) * (shape.box[3] - shape.box[1]))
    outer: list[Shape] = []
    for shape in shapes:
        holder = next((index for index, other in enumerate(outer) if inside(shape.box, other.box, 0.5)), None)
        if holder is None:
            outer.append(shape)
    return [shape._replace(filled=False) if _is_hollowed(shape, drawn.shapes) else shape for shape in outer]


def _is_hollowed(shape: Shape, shapes: list[Shape]) -> bool:
    """Whether a white square lies on a dark one but for its rim: an outline drawn with two areas."""
    return shape.filled and any(
        other.filled and other.light > 0.9 and inside(other.box, shape.box, 0.1) and _same(other.box, shape.box, 3.5)
        for other in shapes
    )


def _same(a: Box, b: Box, slack: float = 2.5) -> bool:
    return all(abs(x - y) <= slack for x, y in zip(a, b, strict=True))


def _comb(shape: Shape, others: list[Shape]) -> bool:
    """Whether the square is one of a row that share their walls: a box for every letter or digit."""
    left, top, right, bottom = shape.box
    beside = sum(
        1
        for other in others
        if abs(other.box[1] - top) < 1
        and abs(other.box[3] - bottom) < 1
        and min(abs(other.box[0] - right), abs(other.box[2] - left)) < 1
    )
    return beside >= 1


def _holds_a_mark_or_nothing(shape: Shape, words: list[Word]) -> bool:
    within = [word for word in words if not word.item and _stands_in(word, shape.box)]
    return all(_MARK.fullmatch(word.text) for word in within)


def _stands_in(word: Word, box: Box) -> bool:
    return holds(box, (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2)


def _mark_in(word: Word, box: Box) -> bool:
    return not word.item and _stands_in(word, box) and bool(_MARK.fullmatch(word.text))


def _marked(box: Box, drawn: Drawing, page: Page) -> bool:
    if any(_mark_in(word, box) for word in page.words):
        return True
    if any(_is_mark(shape, box) for shape in drawn.shapes):
        return True
    wide = box[2] - box[0]
    return any(inside(image, box, 2) and image[2] - image[0] > 0.35 * wide for image in drawn.images)


def _is_mark(shape: Shape, box: Box) -> bool:
    """Whether a drawn shape is a mark in the box: strokes or a dark patch over its middle, no larger than a pen would make."""
    if shape.kind != "ink" and (_same(shape.box, box, 0.4) or shape.light > 0.75 or not (shape.filled or shape.kind == "round")):
        return False
    if shape.kind == "rect" and not inside(shape.box, box, 0.0):
        return False
    wide, high = box[2] - box[0], box[3] - box[1]
    if shape.box[2] - shape.box[0] > 2.2 * wide or shape.box[3] - shape.box[1] > 2.2 * high:
        return False
    across, down = overlap(shape.box[0], shape.box[2], box[0], box[2]), overlap(shape.box[1], shape.box[3], box[1], box[3])
    return across > 0.35 * wide and down > 0.3 * high


def _edge(rule: Rule, boxes: list[Box], upright: bool) -> bool:
    """Whether a short rule is a wall of one of the boxes."""
    if rule.length > _MOST + 2:
        return False
    for left, top, right, bottom in boxes:
        near, start, end = ((left, right), top, bottom) if upright else ((top, bottom), left, right)
        if (
            min(abs(rule.at - near[0]), abs(rule.at - near[1])) <= 1.5
            and overlap(rule.start, rule.end, start, end) >= 0.8 * rule.length
        ):
            return True
    return False
