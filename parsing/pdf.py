"""PDF files into a `Document`: the form layer first and always, then words, rules and drawn ticks of every page."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pypdfium2

from parsing.document import Box, Document, Input, Line, Place, Text, Unreadable
from parsing.lines import Setting, items, printed_lines
from parsing.page import Page, Word, holds
from parsing.pages import flow
from parsing.pdf_fields import Layer, Remark, Widget, read_layer
from parsing.pdf_marks import mark_words
from parsing.pdf_page import Drawing, Glyphs, Move, Shape, drawing, glyphs, moved, shown
from parsing.pdf_ticks import glyph_ticks, place_ticks

MOST_PAGES = 200


def read_pdf(name: str, data: bytes) -> Document:
    """The words, fields, ticks and tables of a PDF.

    Raises `Unreadable` for files that are locked, damaged or hold no page a program can read.
    """
    layer, count = _layer(data)
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        raise Unreadable("This PDF is damaged and cannot be opened. Ask the sender for a new copy.") from None
    pages = [_page(pdf, number, layer) for number in range(1, min(len(pdf), MOST_PAGES) + 1)]
    made, margins = flow(pages)
    problems = [*layer.problems, *(problem for page in pages for problem in page.problems)]
    return Document(
        name,
        "pdf-form" if layer.widgets else "pdf",
        tuple(made),
        margins=tuple(margins),
        notes=tuple(_notes(pages, layer)),
        problems=tuple(problems),
        pages=tuple((page.width, page.height) for page in pages),
    )


def _notes(pages: list[Page], layer: Layer) -> list[Line]:
    """Words that nobody sees on the page, and comments."""
    made = [
        Line(items(line, Setting(page.number, 0, "hidden text")), Place(page=page.number, part="hidden text"))
        for page in pages
        for line in printed_lines(page.hidden)
    ]
    for remark in layer.remarks:
        if remark.kind == "note":
            made.append(Line((Text(remark.text),), Place(page=remark.page, part="comment")))
    for widget in layer.widgets:
        if widget.hidden and isinstance(widget.item, Input) and widget.item.value:
            made.append(Line((Text(widget.item.value),), Place(page=widget.page, part="hidden field")))
    return made


def _layer(data: bytes) -> tuple[Layer, int]:
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            count = len(pdf.pages)
            return read_layer(pdf, min(count, MOST_PAGES)), count
    except pikepdf.PasswordError:
        raise Unreadable("This PDF is locked with a password. Ask the sender for a copy without one.") from None
    except pikepdf.PdfError:
        raise Unreadable("This PDF is damaged and cannot be opened. Ask the sender for a new copy.") from None


def _page(pdf: pypdfium2.PdfDocument, number: int, layer: Layer) -> Page:
    source = pdf[number - 1]
    move, width, height = shown(source)
    page = Page(number, width, height)
    drawn = drawing(source, move)
    page.fills = drawn.fills
    for glyph in glyphs(source.get_textpage(), move):
        (page.words if _seen(glyph, page, drawn) else page.hidden).append(glyph.word)
    for remark in layer.remarks:
        if remark.page == number:
            _take_remark(remark, page, drawn, move)
    page.words += [_widget_word(widget, move) for widget in layer.widgets if widget.page == number and not widget.hidden]
    place_ticks(page, drawn)
    glyph_ticks(page)
    mark_words(page, drawn.shapes)
    return page


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


def _take_remark(remark: Remark, page: Page, drawn: Drawing, move: Move) -> None:
    """Put an annotation where a person sees it: typed words among the words, a pen's strokes among the drawn shapes."""
    box = moved(remark.box, move)
    if remark.kind == "typed":
        page.words += _typed_words(remark.text, box)
    elif remark.kind in ("ink", "round"):
        drawn.shapes.append(Shape(remark.kind, box))
    elif remark.kind in ("struck", "marked"):
        page.words = [
            word._replace(**{remark.kind: True})
            if not word.item and holds(box, (word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2)
            else word
            for word in page.words
        ]


def _typed_words(text: str, box: Box) -> list[Word]:
    """Words of a free-text annotation, spread over its box line by line as they were typed."""
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
            made.append(Word(word, (x, top, end, top + high), top + 0.5 * high + 0.3 * size, size))
            x = end + step
    return made


def _widget_word(widget: Widget, move: Move) -> Word:
    box = moved(widget.box, move)
    item = replace(widget.item, place=Place(page=widget.page, box=box))
    size = min(box[3] - box[1], 12.0)
    return Word(item.value if isinstance(item, Input) else "", box, box[3], size, item=item)
