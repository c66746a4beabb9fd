"""PDF files into a `Document`: the form layer first and always, then words, rules and drawn ticks of every page."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pypdfium2

from parsing import effort
from parsing.document import Box, Document, Input, Line, Place, Text, Unreadable
from parsing.lines import Setting, items, printed_lines
from parsing.page import Page, Word, holds
from parsing.pages import flow
from parsing.pdf_fields import Layer, Remark, Widget, read_layer
from parsing.pdf_marks import mark_words
from parsing.pdf_page import Drawing, Glyphs, Move, Shape, drawing, glyphs, moved, shown
from parsing.pdf_ticks import place_ticks

MOST_PAGES = 200
MOST_PICTURES = 30
"""Pages that are read by eye: each takes seconds."""
DAMAGED = "This PDF is damaged and cannot be opened. Ask the sender for a new copy."
NO_WORDS = "No words could be made out in this PDF. Ask the sender for a clearer copy, or for the form as a Word file."


def read_pdf(name: str, data: bytes) -> Document:
    """The words, fields, ticks and tables of a PDF.

    Raises `Unreadable` for files that are locked, damaged or hold no page a program can read.
    """
    layer, count = _layer(data)
    try:
        pdf = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        raise Unreadable(DAMAGED) from None
    pages = list(_pages(pdf, layer))
    made, margins = flow(pages)
    problems = [*layer.problems, *(problem for page in pages for problem in page.problems)]
    if count > len(pages):
        problems.append(f"This PDF has {count} pages; only the first {len(pages)} were read.")
    if not made and not margins:
        raise Unreadable(NO_WORDS)
    return Document(
        name,
        _format(layer, pages),
        tuple(made),
        margins=tuple(margins),
        notes=tuple(_notes(pages, layer)),
        problems=tuple(problems),
        pages=tuple(page.size or (page.width, page.height) for page in pages),
        confidence=_confidence(pages),
    )


def _pages(pdf: pypdfium2.PdfDocument, layer: Layer) -> Iterator[Page]:
    """Every page, those that are pictures or whose letters cannot be told read by eye."""
    by_eye = 0
    for number in range(1, min(len(pdf), MOST_PAGES) + 1):
        page, drawn = _page(pdf, number, layer)
        why = _needs_eyes(page, drawn)
        if why and by_eye < MOST_PICTURES:
            by_eye += 1
            page = _seen_page(pdf, page)
        elif why:
            page.problems.append(f"Page {number} is a picture and was not read: more than {MOST_PICTURES} such pages.")
        yield page


def _needs_eyes(page: Page, drawn: Drawing) -> str:
    """Why the page must be read from its picture, if it must."""
    if any(word.item for word in page.words):
        return ""
    letters = sum(len(word.text) for word in page.words)
    covered = max(((box[2] - box[0]) * (box[3] - box[1]) for box in drawn.images), default=0.0) / (page.width * page.height)
    if letters < 20 and covered > 0.25:
        return "picture"
    return "letters" if page.lost > 0.2 else ""


def _seen_page(pdf: pypdfium2.PdfDocument, page: Page) -> Page:
    effort.recognising()
    from parsing.scan_page import read_picture  # noqa: PLC0415  loads the recogniser, which only pictures need

    source = pdf[page.number - 1]
    picture = source.render(scale=min(200 / 72, 3000 / max(page.width, page.height)), grayscale=True).to_numpy()
    return read_picture(picture.reshape(picture.shape[0], picture.shape[1]), page.number, (page.width, page.height))


def _format(layer: Layer, pages: list[Page]) -> str:
    if layer.widgets:
        return "pdf-form"
    return "scan" if all(page.to_shown for page in pages) else "pdf"


def _confidence(pages: list[Page]) -> float:
    weights = [sum(len(word.text) for word in page.words) for page in pages]
    return round(sum(page.confidence * weight for page, weight in zip(pages, weights, strict=True)) / max(sum(weights), 1), 3)


def _notes(pages: list[Page], layer: Layer) -> list[Line]:
    """Words that nobody sees on the page, and comments."""
    made = [
        Line(items(line, Setting(page, 0, "hidden text")), Place(page=page.number, part="hidden text"))
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
        raise Unreadable(DAMAGED) from None


def _page(pdf: pypdfium2.PdfDocument, number: int, layer: Layer) -> tuple[Page, Drawing]:
    source = pdf[number - 1]
    move, width, height = shown(source)
    page = Page(number, width, height)
    drawn = drawing(source, move)
    page.fills = drawn.fills
    lost = 0
    for glyph in glyphs(source.get_textpage(), move):
        lost += glyph.lost
        (page.words if _seen(glyph, page, drawn) else page.hidden).append(glyph.word)
    page.lost = lost / max(len(page.words), 1)
    for remark in layer.remarks:
        if remark.page == number:
            _take_remark(remark, page, drawn, move)
    page.words += [_widget_word(widget, move) for widget in layer.widgets if widget.page == number and not widget.hidden]
    place_ticks(page, drawn)
    mark_words(page, drawn.shapes)
    return page, drawn


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
