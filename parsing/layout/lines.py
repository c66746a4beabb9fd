"""Words to printed lines, printed lines to paragraphs."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from parsing.document import Box, Item, Place, Text
from parsing.layout.page import Page, Rule, Word, around, overlap

WIDE = 1.3
"""A gap of this many type sizes is a column, not a space."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Where words are set: their page, the document's usual type size (0: nothing is a heading), the part of the page."""

    page: Page
    body: float
    part: str = ""

    def place(self, box: Box) -> Place:
        """A box of this page."""
        return self.page.place(box, self.part)

    def heading(self, words: list[Word]) -> int:
        """The level of a heading: 1 to 3 by larger type, 4 by bold or underlined type of the usual size, 0 for running text."""
        if not self.body or not words or any(word.item for word in words) or sum(len(word.text) for word in words) > 110:
            return 0
        size = max(word.size for word in words) / self.body
        if not any(letter.isalpha() for word in words for letter in word.text):
            return 0
        if size >= 1.12:
            return 1 if size >= 1.6 else 2 if size >= 1.25 else 3
        return 4 if all(word.bold for word in words) or all(word.marked for word in words) else 0


def band(word: Word) -> tuple[float, float]:
    """The stretch of height a word takes up as a line of type, whatever its letters; a tall field counts its first line."""
    if word.item:
        top, bottom = word.box[1], word.box[3]
        return top, min(bottom, top + 1.9 * word.size)
    return word.baseline - 0.78 * word.size, word.baseline + 0.22 * word.size


def printed_lines(words: Iterable[Word]) -> list[list[Word]]:
    """Words grouped into printed lines, top to bottom, each from left to right."""
    lines: list[tuple[float, float, list[Word]]] = []
    for word in sorted(words, key=lambda word: word.middle):
        top, bottom = band(word)
        for index in range(len(lines) - 1, max(-1, len(lines) - 4), -1):
            start, end, members = lines[index]
            if overlap(top, bottom, start, end) > 0.5 * min(bottom - top, end - start):
                members.append(word)
                share = 0.0 if word.item else 1 / len(members)
                lines[index] = (start + (top - start) * share, end + (bottom - end) * share, members)
                break
        else:
            lines.append((top, bottom, [word]))
    return [sorted(members, key=lambda word: word.box[0]) for _, _, members in lines]


def gap(left: Word, right: Word) -> float:
    """The white between two neighbours, in sizes of their type."""
    return (right.box[0] - left.box[2]) / max(min(left.size, right.size), 1.0)


def line_box(words: list[Word]) -> Box:
    """The box around some words."""
    return around(word.box for word in words)


def items(words: list[Word], setting: Setting) -> tuple[Item, ...]:
    """One printed line as items: words that look alike in one `Text`, a wide gap as a tab."""
    made: list[Item] = []
    run: list[Word] = []
    lead = ""
    for index, word in enumerate(words):
        space = _space(words[index - 1], word) if index else ""
        if space == " " and setting.page.written_on and begins_answer(words[index - 1], word, setting.page.written_on):
            space = "\t"
        if word.item:
            if run:
                made.append(_text(run, lead, setting))
                run, lead = [], ""
            if space and made:
                made.append(Text(space))
            made.append(word.item)
        elif run and space != "\t" and _alike(run[-1], word):
            run.append(word)
        else:
            if run:
                made.append(_text(run, lead, setting))
            run, lead = [word], space
    if run:
        made.append(_text(run, lead, setting))
    return tuple(made)


def _alike(a: Word, b: Word) -> bool:
    return (a.bold, a.struck, a.marked, a.aside) == (b.bold, b.struck, b.marked, b.aside)


def other_hand(left: Word, right: Word) -> bool:
    """Whether one of two words was set over the page in a note and the other was not, or in another note."""
    return left.run != right.run and min(left.run, right.run) < 0


def _space(left: Word, right: Word) -> str:
    if gap(left, right) > WIDE or other_hand(left, right):
        return "\t"
    return "" if right.glued else " "


def begins_answer(left: Word, right: Word, written_on: Sequence[Rule]) -> bool:
    """Whether a rule to write on begins between two words: the label ends with the one, the answer begins with the other."""
    if left.run == right.run < 0:
        return False
    return any(left.box[2] - 4 < rule.start < right.box[0] + 3 and -2 < rule.at - right.baseline < 8 for rule in written_on)


def _text(run: list[Word], lead: str, setting: Setting) -> Text:
    parts = [lead, run[0].text]
    for left, right in itertools.pairwise(run):
        parts += [_space(left, right), right.text]
    first, score = run[0], round(min(word.score for word in run), 3)
    place = setting.place(line_box(run))
    return Text("".join(parts), place, first.bold, first.struck, first.marked, score=score, aside=first.aside)
