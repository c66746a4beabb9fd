"""Pages whose text stands sideways or upside down, turned upright before they are laid out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from parsing.document import Box
from parsing.layout.lines import gap, printed_lines
from parsing.layout.page import Fill, Page, Rule, Word, around, holds
from parsing.pdf.drawing import Drawing

_APART = 2.5
"""White of so many type sizes parts two captions on their side."""


def turn_upright(page: Page, drawn: Drawing) -> None:
    """Turn the page and its drawings so that most text is upright; what then still stands sideways becomes one word a line."""
    turns = Counter[int]()
    for word in page.words:
        if not word.item:
            turns[word.turned] += len(word.text)
    if turns and turns.most_common(1)[0][0]:
        _turn(page, drawn, turns.most_common(1)[0][0])
    if any(word.turned for word in page.words):
        page.words = [word for word in page.words if not word.turned] + _sideways_lines(page)


def _turn(page: Page, drawn: Drawing, by: int) -> None:
    """Turn everything against the clock by what the text is turned clockwise."""
    wide, high = page.width, page.height

    def turned(box: Box) -> Box:
        left, top, right, bottom = box
        if by == 90:
            return top, wide - right, bottom, wide - left
        if by == 180:
            return wide - right, high - bottom, wide - left, high - top
        return high - bottom, left, high - top, right

    def back(box: Box) -> Box:
        left, top, right, bottom = box
        if by == 90:
            return wide - bottom, left, wide - top, right
        if by == 180:
            return wide - right, high - bottom, wide - left, high - top
        return top, high - right, bottom, high - left

    page.words = [_turned_word(word, turned(word.box), by) for word in page.words]
    page.hidden = [_turned_word(word, turned(word.box), by) for word in page.hidden]
    page.fills = [Fill(turned(fill.box), fill.light) for fill in page.fills]
    drawn.shapes = [shape._replace(box=turned(shape.box)) for shape in drawn.shapes]
    drawn.images = [turned(box) for box in drawn.images]
    level = [turned((rule.start, rule.at, rule.end, rule.at)) for rule in drawn.level]
    upright = [turned((rule.at, rule.start, rule.at, rule.end)) for rule in drawn.upright]
    if by != 180:
        level, upright = upright, level
    drawn.level = [Rule((box[1] + box[3]) / 2, box[0], box[2]) for box in level]
    drawn.upright = [Rule((box[0] + box[2]) / 2, box[1], box[3]) for box in upright]
    page.size, page.to_shown = (wide, high), back
    if by != 180:
        page.width, page.height = high, wide


def _turned_word(word: Word, box: Box, by: int) -> Word:
    turned = (word.turned - by) % 360
    baseline = box[3] - 0.2 * (box[3] - box[1]) if any(letter in word.text for letter in "gjpqy,;()") else box[3]
    return word._replace(box=box, baseline=baseline, turned=turned)


def _sideways_lines(page: Page) -> list[Word]:
    """Each line of sideways text as one word, so that it stays whole where it stands."""
    made: list[Word] = []
    for by in (90, 180, 270):
        here = [word for word in page.words if word.turned == by]
        flat = [_laid(word, by) for word in here]
        originals = {id(copy): word for copy, word in zip(flat, here, strict=True)}
        ground = {id(copy): _ground(word, page.fills) for copy, word in zip(flat, here, strict=True)}
        for line in (part for whole in printed_lines(flat) for part in _apart(whole, ground)):
            box = around(originals[id(word)].box for word in line)
            made.append(line[0]._replace(text=" ".join(word.text for word in line), box=box, baseline=box[3], turned=by))
    return made


def _ground(word: Word, fills: Sequence[Fill]) -> int:
    """Number of the painted area that a word stands on; -1 for bare paper."""
    x, y = (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2
    return next((at for at in range(len(fills) - 1, -1, -1) if holds(fills[at].box, x, y)), -1)


def _apart(line: list[Word], ground: Mapping[int, int]) -> Iterator[list[Word]]:
    """A line cut where captions of different parts of the page follow each other."""
    grounds = [ground[id(word)] for word in line]
    cuts = [
        at for at in range(1, len(line)) if gap(line[at - 1], line[at]) > _APART or -1 != grounds[at - 1] != grounds[at] != -1
    ]
    return (line[start:end] for start, end in pairwise((0, *cuts, len(line))))


def _laid(word: Word, by: int) -> Word:
    left, top, right, bottom = word.box
    box = (
        (top, -right, bottom, -left)
        if by == 90
        else (-bottom, left, -top, right)
        if by == 270
        else (-right, -bottom, -left, -top)
    )
    return word._replace(box=box, baseline=box[3])
