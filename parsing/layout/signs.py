"""Signs for boxes among the words of a page (☐ ☒ ■) turned into ticks, each at its own place."""

from __future__ import annotations

import re

from parsing.document import Tick
from parsing.layout.page import Page, Word
from parsing.values.ticks import OFF, ON, SOLID

_GLYPHS = re.compile(f"([{ON}{OFF}{SOLID}])")


def glyph_ticks(page: Page) -> None:
    """Turn the box signs among the words into ticks, each with its own place.

    A solid square is judged by the other signs of the page: ticked beside empty ones, empty beside ticked ones. Where
    there is nothing to compare it with it stays a sign, for `parsing.values.ticks` to judge by its line.
    """
    text = "".join(word.text for word in page.words)
    meanings = {**dict.fromkeys(ON, True), **dict.fromkeys(OFF, False)}
    if any(sign in text for sign in OFF):
        meanings |= dict.fromkeys(SOLID, True)
    elif any(sign in text for sign in ON):
        meanings |= dict.fromkeys(SOLID, False)
    if any(sign in text for sign in meanings):
        page.words = [part for word in page.words for part in _split(word, meanings, page)]


def _split(word: Word, meanings: dict[str, bool], page: Page) -> list[Word]:
    parts = [part for part in _GLYPHS.split(word.text) if part]
    if not any(part in meanings for part in parts):
        return [word]
    step = (word.box[2] - word.box[0]) / len(word.text)
    made: list[Word] = []
    x = word.box[0]
    for index, part in enumerate(parts):
        box = (x, word.box[1], x + step * len(part), word.box[3])
        x = box[2]
        piece = word._replace(text=part, box=box, glued=index > 0 or word.glued)
        made.append(piece._replace(text="", item=Tick(meanings[part], page.place(box))) if part in meanings else piece)
    return made
