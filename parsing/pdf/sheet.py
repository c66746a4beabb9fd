"""One PDF page put together: printed words, form fields, annotations, ticks and pen strokes, each where a person sees it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Literal

import pypdfium2  # type: ignore[import-untyped]

from parsing.document import Box, Input, Tick
from parsing.layout.cell_marks import is_mark, pen_marks, stroke_in
from parsing.layout.grid import grids, joined
from parsing.layout.page import Page, Word, holds, inside
from parsing.pdf.drawing import Drawing, Shape, drawing
from parsing.pdf.fields import Layer, marked_fields
from parsing.pdf.marks import mark_words
from parsing.pdf.page import Move, moved, shown
from parsing.pdf.pictures import place_picture_boxes
from parsing.pdf.pills import place_pills
from parsing.pdf.remarks import Remark
from parsing.pdf.ticks import place_ticks
from parsing.pdf.turned import turn_upright
from parsing.pdf.widgets import Widget
from parsing.pdf.words import MOST_GLYPHS, Glyphs, glyphs

_COMMON = frozenset((
    "the", "of", "and", "to", "a", "in", "is", "for", "her", "with", "she", "name", "date", "no", "yes", "not", "birth",
    "address", "he", "was", "be", "on", "has", "or", "are", "any", "from", "mother", "baby", "parent", "infant", "number",
    "this", "that", "at", "by", "it", "as", "please", "if", "telephone", "email", "health", "child", "referral",
))  # fmt: skip
"""Words that hardly any page of a form is without."""


@dataclass(slots=True)
class Sheet:
    """A page and what is doubtful about it."""

    page: Page
    needs_eyes: Literal["", "picture", "letters", "doubt"] = ""
    """Why it should be read from its picture: it is one; the file does not tell its letters; what it tells makes no sense."""
    typed: list[Word] = field(default_factory=list)
    """Its words as the file tells them."""


def read_sheet(pdf: pypdfium2.PdfDocument, number: int, layer: Layer) -> Sheet:
    """Page `number` (from 1) of an open PDF with its part of the form layer."""
    source = pdf[number - 1]
    move, width, height = shown(source)
    page = Page(number, width, height)
    textpage = source.get_textpage()
    if textpage.count_chars() > MOST_GLYPHS:
        page.problems.append(f"Page {number} holds more letters than a form can and was not read. Open the original to see it.")
        return Sheet(page)
    drawn = drawing(source, move)
    if drawn.left_out:
        page.problems.append(f"Page {number} has more drawn lines than a form can: its tables and tick boxes may be incomplete.")
    page.fills = drawn.fills
    lost = _take_words(page, drawn, list(glyphs(textpage, move)))
    why = _needs_eyes(page, drawn, lost)
    typed = list(page.words)
    _take_layer(page, drawn, layer, move)
    place_picture_boxes(source, page, drawn)
    turn_upright(page, drawn)
    place_pills(page, drawn)
    place_ticks(page, drawn)
    _take_pen_marks(page, drawn)
    mark_words(page, drawn.shapes)
    return Sheet(page, why, typed)


def _take_pen_marks(page: Page, drawn: Drawing) -> None:
    """Put ticks where crosses were drawn into the cells of a table."""
    strokes = [shape.box for shape in drawn.shapes if shape.kind == "ink" and is_mark(shape.box)]
    if strokes:
        ruled = grids(joined(page.level), joined(page.upright))
        for box in pen_marks(ruled, page.words, lambda cell: stroke_in(strokes, cell)):
            page.words.append(Word("", box, box[3], box[3] - box[1], item=Tick(True, page.place(box))))


def _take_words(page: Page, drawn: Drawing, found: list[Glyphs]) -> float:
    """Put the printed words on the page; the share of them whose letters the file does not tell."""
    for glyph in found:
        (page.words if _seen(glyph, page, drawn) else page.hidden).append(glyph.word)
    return sum(1 for glyph in found if glyph.lost) / max(len(found), 1)


def _seen(glyph: Glyphs, page: Page, drawn: Drawing) -> bool:
    """Whether a person sees the word: on the page, not invisible, and not in the colour of its ground."""
    box = glyph.word.box
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    if glyph.look.invisible or not holds((0, 0, page.width, page.height), x, y):
        return False
    if glyph.look.light < 0.93:
        return True
    under = [fill.light for fill in drawn.fills if holds(fill.box, x, y)]
    return bool(under and under[-1] < 0.8) or any(holds(image, x, y) for image in drawn.images)


def _needs_eyes(page: Page, drawn: Drawing, lost: float) -> Literal["", "picture", "letters", "doubt"]:
    letters = sum(len(word.text) for word in page.words)
    covered = max(((box[2] - box[0]) * (box[3] - box[1]) for box in drawn.images), default=0.0) / (page.width * page.height)
    if letters < 30 and covered > 0.25:
        return "picture"
    if lost > 0.2:
        return "letters"
    return "doubt" if lies(page.words, []) or (covered > 0.85 and len(page.words) > 20) else ""


def lies(words: list[Word], seen: list[Word]) -> bool:
    """Whether a text layer cannot be what the page says: none of the commonest words, or fewer than are `seen` by eye."""
    told = [re.sub(r"\W", "", word.text).casefold() for word in words]
    told = [word for word in told if word]
    share = sum(1 for word in told if word in _COMMON) / max(len(told), 1)
    if not seen:
        return len(told) >= 25 and share < 0.02
    read = [re.sub(r"\W", "", word.text).casefold() for word in seen]
    return sum(1 for word in read if word in _COMMON) / max(len(read), 1) > 3 * share + 0.03


# --- the form layer ---------------------------------------------------------------------------------------------------


def _take_layer(page: Page, drawn: Drawing, layer: Layer, move: Move) -> None:
    for remark in layer.remarks:
        if remark.page == page.number:
            _take_remark(remark, page, drawn, move)
    here = [widget for widget in layer.widgets if widget.page == page.number and not widget.hidden]
    for widget in marked_fields(here):
        _take_widget(widget, page, move)


def _take_remark(remark: Remark, page: Page, drawn: Drawing, move: Move) -> None:
    """Put an annotation where a person sees it: typed words among the words, a pen's strokes among the drawn shapes."""
    box = moved(remark.box, move)
    if remark.kind == "typed":
        page.words += _typed_words(remark.text, box, -1 - len(page.words))
    elif remark.kind in ("ink", "round"):
        drawn.shapes.append(Shape(remark.kind, box))
    elif remark.kind != "note":
        page.words = [_marked(word, remark.kind == "struck") if _under(box, word) else word for word in page.words]


def _under(box: Box, word: Word) -> bool:
    return not word.item and holds(box, (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2)


def _marked(word: Word, struck: bool) -> Word:
    return word._replace(struck=True) if struck else word._replace(marked=True)


def _typed_words(text: str, box: Box, run: int) -> list[Word]:
    """Words of a free-text annotation, spread over its box line by line as they were typed; `run` is below zero."""
    lines = [line.split() for line in text.splitlines() if line.strip()]
    if not lines:
        return []
    high = (box[3] - box[1]) / len(lines)
    size = max(min(high / 1.15, 12.0), 4.0)
    made: list[Word] = []
    for index, line in enumerate(lines):
        x, top = box[0] + 2, box[1] + index * high
        step = min(0.5 * size, (box[2] - box[0] - 2) / max(len(" ".join(line)), 1))
        for word in line:
            end = x + step * len(word)
            made.append(Word(word, (x, top, end, top + high), top + 0.5 * high + 0.3 * size, size, run=run))
            x = end + step
    return made


def _take_widget(widget: Widget, page: Page, move: Move) -> None:
    """Put a field among the words. Print that says what the field holds is the field's own appearance, and is left out."""
    box = moved(widget.box, move)
    item = replace(widget.item, place=page.place(box))
    value = item.value if isinstance(item, Input) else ""
    if value:
        own = [word for word in page.words if not word.item and inside(word.box, box, 3)]
        if own and _folded(" ".join(word.text for word in own)) in _folded(value):
            gone = {id(word) for word in own}
            page.words = [word for word in page.words if id(word) not in gone]
    page.words.append(Word(value, box, box[3], min(box[3] - box[1], 12.0), item=item))


def _folded(text: str) -> str:
    return re.sub(r"\W+", "", text).casefold()
