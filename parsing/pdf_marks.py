"""What a pen does to printed words: crossed out, underlined, highlighted, circled."""

from __future__ import annotations

from collections.abc import Iterable

from parsing.document import Box
from parsing.page import Fill, Page, Rule, Word, holds, overlap
from parsing.pdf_page import Shape


def mark_words(page: Page, shapes: Iterable[Shape]) -> None:
    """Set `struck` and `marked` on the page's words, and take the lines that did it out of its rules."""
    used: set[int] = set()
    words = [part for word in page.words for part in _by_rules(word, page, used)]
    page.level = [rule for index, rule in enumerate(page.level) if index not in used]
    pens = [shape for shape in shapes if shape.kind in ("ink", "round")]
    bands = [fill for fill in page.fills if 0.3 < fill.light < 0.97 and fill.box[3] - fill.box[1] < 40]
    page.words = [_by_pen(_by_band(word, bands, words), pens) for word in words]


def _by_rules(word: Word, page: Page, used: set[int]) -> list[Word]:
    if word.item:
        return [word]
    parts = [word]
    for index, rule in enumerate(page.level):
        if rule.end < word.box[0] or rule.start > word.box[2] or not -0.6 * word.size < rule.at - word.baseline < 0.35 * word.size:
            continue
        if word.baseline - 0.55 * word.size < rule.at < word.baseline - 0.1 * word.size:
            parts = [piece for part in parts for piece in _struck(part, rule)]
            used.add(index)
        elif word.baseline <= rule.at < word.baseline + 0.3 * word.size and _underlines(rule, word, page.words):
            parts = [part._replace(marked=True) for part in parts]
            used.add(index)
    return parts


def _struck(word: Word, rule: Rule) -> list[Word]:
    """The word crossed out, or the part of "Yes/No" that is."""
    left, _, right, _ = word.box
    if overlap(rule.start, rule.end, left, right) >= 0.75 * (right - left):
        return [word._replace(struck=True)]
    if "/" not in word.text:
        return [word]
    step = (right - left) / len(word.text)
    made: list[Word] = []
    x = left
    for index, piece in enumerate(piece for piece in _around_slash(word.text) if piece):
        end = x + step * len(piece)
        cut = word._replace(text=piece, box=(x, word.box[1], end, word.box[3]), glued=index > 0 or word.glued)
        made.append(cut._replace(struck=piece != "/" and overlap(rule.start, rule.end, x, end) >= 0.6 * (end - x)))
        x = end
    return made


def _around_slash(text: str) -> list[str]:
    before, slash, after = text.partition("/")
    return [before, slash, *(_around_slash(after) if "/" in after else [after])]


def _underlines(rule: Rule, word: Word, words: list[Word]) -> bool:
    """Whether the line was drawn for the words it stands under, not as a place to write on or a border."""
    under = [
        other.box
        for other in words
        if abs(other.baseline - word.baseline) < 1 and overlap(rule.start, rule.end, other.box[0], other.box[2]) > 0
    ]
    return bool(under) and abs(min(box[0] for box in under) - rule.start) < 3 and abs(max(box[2] for box in under) - rule.end) < 3


def _by_band(word: Word, bands: list[Fill], words: list[Word]) -> Word:
    """Highlighted: a painted band as wide as some words of a line, and other words of that line outside it."""
    for band in bands:
        left, top, right, bottom = band.box
        if not holds(band.box, (word.box[0] + word.box[2]) / 2, word.middle) or bottom - top > 1.9 * word.size:
            continue
        line = [other for other in words if abs(other.baseline - word.baseline) < 1.5]
        within = [other.box for other in line if holds(band.box, (other.box[0] + other.box[2]) / 2, other.middle)]
        beside = [other for other in line if -12 < other.box[0] - right < 12 or -12 < left - other.box[2] < 12]
        if min(box[0] for box in within) - left < 2.5 and right - max(box[2] for box in within) < 3.5 and beside:
            return word._replace(marked=True)
    return word


def _by_pen(word: Word, pens: list[Shape]) -> Word:
    if word.item:
        return word
    for pen in pens:
        if not holds(pen.box, (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2, slack=1.5):
            continue
        wide, high = pen.box[2] - pen.box[0], pen.box[3] - pen.box[1]
        if _rings(pen, word.box) and high < 5 * word.size and wide < (word.box[2] - word.box[0]) + 6 * word.size:
            return word._replace(marked=True)
        if pen.kind == "ink" and high <= 1.6 * word.size and overlap(pen.box[0], pen.box[2], word.box[0], word.box[2]) > 0.7 * (word.box[2] - word.box[0]):
            return word._replace(struck=True)
    return word


def _rings(pen: Shape, box: Box) -> bool:
    left, top, right, bottom = pen.box
    return not pen.filled and left <= box[0] + 1 and right >= box[2] - 1 and top <= box[1] + 1 and bottom >= box[3] - 1
