"""What a pen does to printed words: crossed out, underlined, highlighted, circled."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from parsing.document import Box
from parsing.layout.page import Fill, Page, Rule, Word, overlap
from parsing.pdf.drawing import Shape

_TALLEST = 40.0
"""No highlighted line is higher than this, in points."""
_WHITE = 0.97


class _ByHeight:
    """The page's printed words by the height of their baselines."""

    def __init__(self, words: list[Word]) -> None:
        self.order = sorted((index for index, word in enumerate(words) if not word.item), key=lambda index: words[index].baseline)
        self._heights = [words[index].baseline for index in self.order]

    def between(self, top: float, bottom: float) -> list[int]:
        """Places in the list of the words whose baselines lie between two heights."""
        return self.order[bisect_left(self._heights, top) : bisect_right(self._heights, bottom)]


def mark_words(page: Page, shapes: Iterable[Shape]) -> None:
    """Set `struck` and `marked` on the page's words, and take the lines that did it out of its rules."""
    words, by_height = page.words, _ByHeight(page.words)
    page.fills = [fill for fill in page.fills if not _highlight(fill, words, by_height)]
    for shape in shapes:
        if shape.kind in ("ink", "round"):
            _draw_over(shape, words, by_height)
    split: dict[int, list[Word]] = {}
    whites = [fill.box for fill in page.fills if fill.light > _WHITE and fill.box[3] - fill.box[1] < _TALLEST]
    page.level = [
        rule for rule in page.level if _is_frame(rule, words, by_height, whites) or not _write_over(rule, words, by_height, split)
    ]
    if split:
        page.words = [part for index, word in enumerate(words) for part in split.get(index, [word])]


def _is_frame(rule: Rule, words: list[Word], by_height: _ByHeight, whites: list[Box]) -> bool:
    """Whether a rule is the top of a frame with a title set into it on white."""
    for left, top, right, bottom in whites:
        if top < rule.at < bottom and rule.start < left and right < rule.end:
            within = (words[index].box for index in by_height.between(top, bottom))
            if any(left <= box[0] and box[2] <= right for box in within):
                return True
    return False


def _write_over(rule: Rule, words: list[Word], by_height: _ByHeight, split: dict[int, list[Word]]) -> bool:
    """Strike or underline what a level rule was drawn for; whether it was drawn for words at all."""
    near = [
        index
        for index in by_height.between(rule.at - 9, rule.at + 14)
        if rule.start < words[index].box[2] and rule.end > words[index].box[0]
    ]
    through = [index for index in near if 0.1 < (words[index].baseline - rule.at) / words[index].size < 0.55]
    if through:
        done = [_strike(index, rule, words, split) for index in through]
        return any(done)
    under = [index for index in near if 0 <= (rule.at - words[index].baseline) / words[index].size < 0.3]
    if not under or not _fits_under(rule, [words[index].box for index in under]):
        return False
    for index in under:
        words[index] = words[index]._replace(marked=True)
    return True


def _strike(index: int, rule: Rule, words: list[Word], split: dict[int, list[Word]]) -> bool:
    """Cross out the word, or the part of "Yes/No" that the rule goes through."""
    word = words[index]
    left, _, right, _ = word.box
    if overlap(rule.start, rule.end, left, right) >= 0.75 * (right - left):
        words[index] = word._replace(struck=True)
        return True
    if "/" not in word.text:
        return False
    parts = [
        part._replace(struck=part.struck or (part.text != "/" and _covers(rule, part.box)))
        for part in split.get(index) or _around_slashes(word)
    ]
    split[index] = parts
    return any(part.struck for part in parts)


def _covers(rule: Rule, box: Box) -> bool:
    return overlap(rule.start, rule.end, box[0], box[2]) >= 0.6 * (box[2] - box[0])


def _around_slashes(word: Word) -> list[Word]:
    step = (word.box[2] - word.box[0]) / len(word.text)
    made: list[Word] = []
    x = word.box[0]
    for piece in word.text.replace("/", "\n/\n").split("\n"):
        if piece:
            end = x + step * len(piece)
            made.append(word._replace(text=piece, box=(x, word.box[1], end, word.box[3]), glued=word.glued or bool(made)))
            x = end
    return made


def _fits_under(rule: Rule, boxes: list[Box]) -> bool:
    """Whether the line is as long as the words above it: an underline, not a place to write on or a border."""
    return abs(min(box[0] for box in boxes) - rule.start) < 3 and abs(max(box[2] for box in boxes) - rule.end) < 3


def _highlight(band: Fill, words: list[Word], by_height: _ByHeight) -> bool:
    """Mark words under a painted band as wide as they are, with other words of their line close beside it."""
    left, top, right, bottom = band.box
    if not 0.3 < band.light < 0.97 or bottom - top > _TALLEST:
        return False
    line = [index for index in by_height.between(top, bottom) if bottom - top <= 1.9 * words[index].size]
    within = [index for index in line if left <= (words[index].box[0] + words[index].box[2]) / 2 <= right]
    beside = [
        index
        for index in line
        if index not in within and min(abs(words[index].box[0] - right), abs(left - words[index].box[2])) < 12
    ]
    if not within or not beside:
        return False
    if min(words[index].box[0] for index in within) - left > 2.5 or right - max(words[index].box[2] for index in within) > 3.5:
        return False
    for index in within:
        words[index] = words[index]._replace(marked=True)
    return True


def _draw_over(pen: Shape, words: list[Word], by_height: _ByHeight) -> None:
    """A ring around words marks them; a stroke across them strikes them."""
    left, top, right, bottom = pen.box
    for index in by_height.between(top - 2, bottom + 6):
        word = words[index]
        x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
        if not any(letter.isalnum() for letter in word.text) or not (
            left - 1.5 <= x <= right + 1.5 and top - 1.5 <= y <= bottom + 1.5
        ):
            continue
        wide = word.box[2] - word.box[0]
        if _rings(pen, word.box) and bottom - top < 5 * word.size and right - left < wide + 6 * word.size:
            words[index] = word._replace(marked=True)
        elif (
            pen.kind == "ink" and bottom - top <= 1.6 * word.size and overlap(left, right, word.box[0], word.box[2]) > 0.7 * wide
        ):
            words[index] = word._replace(struck=True)


def _rings(pen: Shape, box: Box) -> bool:
    left, top, right, bottom = pen.box
    return not pen.filled and left <= box[0] + 1 and right >= box[2] - 1 and top <= box[1] + 1 and bottom >= box[3] - 1
