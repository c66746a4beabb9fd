"""A picture of a page into a `Page`: words, rules and tick boxes, just as a PDF gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from parsing.document import Box, Tick
from parsing.layout.cell_marks import pen_marks
from parsing.layout.grid import grids, joined
from parsing.layout.page import Fill, Page, Rule, Word, holds, inside, overlap, overlaps
from parsing.scan.boxes import DrawnBox, ink_in, states, tick_boxes
from parsing.scan.circled import circled, take_rings, undecided
from parsing.scan.combs import combs
from parsing.scan.image import Sheet, straighten
from parsing.scan.ocr import Gray, agreement, read_again, read_line
from parsing.scan.printed import baseline_and_size, print_of, stretches, stroke_of
from parsing.scan.rings import rings
from parsing.scan.rules import fills, ink, rules, shades, written_on
from parsing.scan.struck import struck

_SPECK = re.compile(r"[\W_一丨丶]*[^\w\s\-–□○☐☑☒✓✔✗✘●■/][\W_]*|[_一丨丶|]")
"""Dirt and remains of lines, read as a sign that stands alone."""
_MOST_SECOND_READINGS = 60
_DOUBTFUL = 0.6
"""The score left to a word that the second reader reads otherwise."""
_CLOSE = re.compile(r"(?<!\S)[xX](?=[A-Z][a-z])")
"""A cross and the option behind it, read as one word."""


@dataclass(slots=True)
class _Line:
    """A stretch of print, its pixels and what was read in it."""

    box: Box
    """In pixels of the sheet."""
    crop: Gray
    text: str = ""
    score: float = 0.0
    words: tuple[float, ...] = ()
    """The score of each word."""


def read_picture(gray: Gray, number: int, points: tuple[float, float]) -> Page:
    """Read a grey picture of page `number`, which is shown `points` wide and high."""
    sheet = straighten(gray, points)
    inked = ink(sheet.gray)
    clean, ringed = take_rings(sheet, inked)
    bands = fills(sheet)
    level, upright = rules(sheet, inked, bands)
    boxes = [box for box in tick_boxes(sheet, inked) if not _is_cell(box, level, upright) and not _on_a_band(box, bands)]
    round_ones = [ring for ring in rings(sheet, inked) if not any(overlaps(ring.box, box.box) for box in boxes)]
    told = [*states(boxes), *states(round_ones)]
    boxes += round_ones
    level, upright = _without_sides(level, boxes, (1, 3)), _without_sides(upright, boxes, (0, 2))
    ruled = grids(joined(level), joined(upright))
    cells = [cell.box for grid in ruled for cell in grid.cells]
    high, wide = sheet.gray.shape
    page = Page(number, wide / sheet.scale, high / sheet.scale, level=level, upright=upright, fills=shades(sheet, cells) + bands)
    page.size, page.to_shown, page.by_eye = points, sheet.shown, True
    page.written_on = written_on(joined(level), cells, page.fills)
    sheet = replace(sheet, gray=clean)
    lines = list(_lines(sheet, boxes, cells, page.written_on))
    _read(lines)
    lines += _unread(sheet, ringed, lines)
    _part_crosses(lines, boxes, sheet.scale)
    for line in lines:
        page.words += _words(line, sheet.scale)
    for row, letters in combs(sheet, ruled):
        page.words = [word for word in page.words if not inside(word.box, row, 4)] + letters
    page.words = struck(circled(page.words, ringed), inked, sheet.scale)
    page.words += [_tick(DrawnBox(ring, 0), None, page) for ring in undecided(page.words, ringed)]
    _embolden(page, lines, sheet)
    _even_sizes(page)
    page.words += [_tick(box, state, page) for box, state in zip(boxes, told, strict=True)]
    page.words += [
        _tick(DrawnBox(mark, 0), True, page) for mark in pen_marks(ruled, page.words, partial(ink_in, inked, sheet.scale))
    ]
    page.confidence = _confidence(lines)
    return page


def _is_cell(box: DrawnBox, level: list[Rule], upright: list[Rule]) -> bool:
    """Whether the square is a cell of a table: its sides are parts of longer lines."""
    left, top, right, bottom = box.box
    lies_on = sum(
        any(
            abs(rule.at - at) < 2 and rule.start < start + 2 and rule.end > end - 2 and rule.length > 1.6 * (end - start)
            for rule in lines
        )
        for lines, at, start, end in (
            (level, top, left, right),
            (level, bottom, left, right),
            (upright, left, top, bottom),
            (upright, right, top, bottom),
        )
    )
    return lies_on >= 2


def _on_a_band(box: DrawnBox, bands: list[Fill]) -> bool:
    """Whether the square is part of a letter of white type: nobody ticks on a dark band."""
    return any(inside(box.box, band.box, 2) for band in bands)


def _without_sides(rules: list[Rule], boxes: list[DrawnBox], sides: tuple[int, int]) -> list[Rule]:
    """The rules less the short ones that are sides of a tick box."""
    return [rule for rule in rules if not any(_is_side(rule, box.box, sides) for box in boxes)]


def _is_side(rule: Rule, box: Box, sides: tuple[int, int]) -> bool:
    start, end = (box[1], box[3]) if sides == (0, 2) else (box[0], box[2])
    near = min(abs(rule.at - box[side]) for side in sides) < 2.5
    return near and rule.length < 1.6 * (end - start) + 4 and overlap(rule.start, rule.end, start, end) > 0.6 * (end - start)


def _lines(sheet: Sheet, boxes: list[DrawnBox], cells: list[Box], answers: list[Rule]) -> Iterator[_Line]:
    """The lines of print, cut at the walls of cells, at tick boxes and where the rules for `answers` begin."""
    clean = sheet.gray.copy()
    for box in boxes:
        left, top, right, bottom = (round(number * sheet.scale) for number in box.box)
        around = clean[max(top - 4, 0) : bottom + 4, max(left - 4, 0) : right + 4]
        clean[max(top - 2, 0) : bottom + 2, max(left - 2, 0) : right + 2] = int(np.percentile(around, 90))
    walls = {
        (at * sheet.scale, top * sheet.scale, bottom * sheet.scale) for left, top, right, bottom in cells for at in (left, right)
    }
    squares = [tuple(number * sheet.scale for number in box.box) for box in boxes]
    for quad in sheet.lines:
        left, top = np.maximum(quad.min(axis=0), 0)
        right, bottom = np.minimum(quad.max(axis=0), (clean.shape[1], clean.shape[0]))
        middle = (top + bottom) / 2
        cuts = [(at - 1, at + 2) for at, start, end in walls if start <= middle <= end and left + 3 < at < right - 3]
        cuts += [
            (box[0] - 1, box[2] + 1)
            for box in squares
            if box[1] <= middle <= box[3] and left - 3 < (box[0] + box[2]) / 2 < right + 3
        ]
        cuts += [
            (rule.start * sheet.scale - 1, rule.start * sheet.scale)
            for rule in answers
            if bottom - 0.5 * (bottom - top) < rule.at * sheet.scale < bottom + 4 * sheet.scale
            and left + 3 < rule.start * sheet.scale < right - 3
        ]
        start = float(left)
        for cut in [*sorted(cuts), (float(right), float(right))]:
            end = min(cut[0], float(right))
            if end - start > 5 and bottom - top > 5:
                part = (start, float(top), end, float(bottom))
                yield _Line(part, clean[int(top) : int(bottom) + 1, int(start) : int(end) + 1])
            start = max(start, cut[1])


def _unread(sheet: Sheet, ringed: list[Box], lines: list[_Line]) -> list[_Line]:
    """What stands in the rings that no line of print reached: a word that somebody chose must not be lost."""
    found = []
    for ring in ringed:
        left, top, right, bottom = (round(number * sheet.scale) for number in ring)
        if not any(line.text and overlaps(line.box, (left, top, right, bottom), 8) for line in lines):
            found.append(_Line((left, top, right, bottom), sheet.gray[top:bottom, left:right]))
    _read(found)
    return found


def _read(lines: list[_Line]) -> None:
    """Read every line once, and those that matter most a second time by another reader."""
    for line in lines:
        reading = read_line(line.crop) if _has_ink(line.crop) else None
        if reading and (reading.score >= 0.5 or len(reading.text) > 3) and not _SPECK.fullmatch(reading.text):
            line.text, line.score = reading.text, reading.score
        line.words = (line.score,) * len(line.text.split())
    doubtful = sorted((line for line in lines if line.text and _matters(line)), key=_weight)[:_MOST_SECOND_READINGS]
    again = read_again([line.crop for line in doubtful])
    for line, other in zip(doubtful, again or [], strict=bool(again)):
        line.words = tuple(_judged(word, other, line.score) for word in line.text.split())


def _part_crosses(lines: list[_Line], boxes: list[DrawnBox], scale: float) -> None:
    """An X typed close before its option ("XYes") as a word of its own, on lines that have tick boxes."""
    for line in lines:
        middle = (line.box[1] + line.box[3]) / 2 / scale
        if _CLOSE.search(line.text) and any(box.box[1] - 3 <= middle <= box.box[3] + 3 for box in boxes):
            words = [_CLOSE.sub(r"\g<0> ", word) for word in line.text.split()]
            line.words = tuple(score for word, score in zip(words, line.words, strict=True) for _ in word.split())
            line.text = " ".join(words)


def _has_ink(crop: Gray) -> bool:
    return float(crop.max()) - float(crop.min()) > 60


def _matters(line: _Line) -> bool:
    return bool(re.search(r"\d|@", line.text)) or line.score < 0.97 or (len(line.text.split()) <= 4 and line.text[:1].isupper())


def _weight(line: _Line) -> tuple[bool, float]:
    return not re.search(r"\d|@", line.text), line.score


def _judged(word: str, other: str, score: float) -> float:
    """A word's score after the second reading: what both read is sure, what they read differently is doubtful."""
    if not re.search(r"\w", word):
        return score
    return max(score, 0.99) if agreement(word, other) == 1 else min(score, _DOUBTFUL)


def _words(line: _Line, scale: float) -> Iterator[Word]:
    """The line's words, placed by the white between them."""
    texts = line.text.split()
    mask = print_of(line.crop)
    if not texts or not mask.any():
        return
    left, top, _, _ = line.box
    foot, size = baseline_and_size(mask, line.text)
    rows = np.flatnonzero(mask.any(axis=1))
    for text, (start, end), score in zip(texts, stretches(mask, texts), line.words, strict=True):
        box = ((left + start) / scale, (top + rows[0]) / scale, (left + end) / scale, (top + rows[-1] + 1) / scale)
        yield Word(text, box, (top + foot) / scale, size / scale, score=score)


def _embolden(page: Page, lines: list[_Line], sheet: Sheet) -> None:
    """Mark as bold the lines whose strokes are clearly thicker than the page's usual ones."""
    strokes = [(line, stroke_of(line.crop)) for line in lines if len(line.text) > 3]
    if len(strokes) < 6:
        return
    usual = float(np.median([stroke for _, stroke in strokes]))
    bold = [tuple(number / sheet.scale for number in line.box) for line, stroke in strokes if stroke > 1.3 * usual]
    page.words = [
        word._replace(
            bold=any(holds((left, top, right, bottom), word.box[0] + 1, word.middle) for left, top, right, bottom in bold)
        )
        for word in page.words
    ]


def _even_sizes(page: Page) -> None:
    """One size for what was measured as nearly the same: measuring print is not exact."""
    if page.words:
        usual = float(np.median([word.size for word in page.words for _ in word.text]))
        page.words = [word._replace(size=usual) if 0.8 < word.size / usual < 1.25 else word for word in page.words]


def _tick(box: DrawnBox, state: bool | None, page: Page) -> Word:
    size = min(box.box[3] - box.box[1], 12.0)
    return Word("", box.box, box.box[3], size, item=Tick(state, page.place(box.box)))


def _confidence(lines: list[_Line]) -> float:
    """The mean score of the page's letters."""
    letters = sum(len(line.text) for line in lines)
    return sum(line.score * len(line.text) for line in lines) / letters if letters else 0.0
