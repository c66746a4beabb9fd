"""PDF files into a `Document`: the form layer first and always, then words, rules and drawn ticks of every page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pypdfium2  # type: ignore[import-untyped]

from parsing import effort
from parsing.document import Document, Input, Line, Place, Text, Unreadable
from parsing.layout.lines import Setting, items, printed_lines
from parsing.layout.page import Page, Word
from parsing.layout.pages import flow
from parsing.pdf.fields import Layer
from parsing.pdf.limits import MOST_PAGES
from parsing.pdf.opening import DAMAGED, Opened, open_pdf
from parsing.pdf.sheet import Sheet, lies, read_sheet

MOST_PICTURES = 30
"""Pages that are read by eye: each takes seconds."""
NO_WORDS = "No words could be made out in this PDF. Ask the sender for a clearer copy, or for the form as a Word file."


def read_pdf(name: str, data: bytes) -> Document:
    """The words, fields, ticks and tables of a PDF; of a portfolio, those of the PDF files packed in it.

    Raises `Unreadable` for files that are locked, damaged or hold no page a program can read.
    """
    opened = open_pdf(data)
    if opened.packed:
        return _one_after_another(name, [_read(name, open_pdf(part)) for part in opened.packed])
    return _read(name, opened)


def _read(name: str, opened: Opened) -> Document:
    try:
        pages = list(_pages(opened))
    except pypdfium2.PdfiumError:  # a page that is named but is not there
        raise Unreadable(DAMAGED) from None
    made, margins = flow(pages)
    if not made and not margins:
        raise Unreadable(next(iter(opened.left_out.values()), NO_WORDS))
    problems = [*opened.problems, *opened.layer.problems, *(problem for page in pages for problem in page.problems)]
    if len(opened.pdf) > MOST_PAGES:
        problems.append(f"This PDF has {len(opened.pdf)} pages; only the first {MOST_PAGES} were read.")
    return Document(
        name,
        _format(opened.layer, pages),
        tuple(made),
        margins=tuple(margins),
        notes=tuple(_notes(pages, opened.layer)),
        problems=tuple(dict.fromkeys(problems)),
        pages=tuple(page.size or (page.width, page.height) for page in pages),
        confidence=_confidence(pages),
    )


def _pages(opened: Opened) -> Iterator[Page]:
    """Every page; those that are pictures, or whose letters the file does not tell, read by eye."""
    shown = pypdfium2.PdfDocument(opened.without_hidden) if opened.without_hidden else opened.pdf
    by_eye = 0
    for number in range(1, min(len(shown), MOST_PAGES) + 1):
        if number in opened.left_out:
            yield Page(number, 595, 842, problems=[opened.left_out[number]])
            continue
        sheet = read_sheet(shown, number, opened.layer)
        page = sheet.page
        if opened.without_hidden:
            page.hidden += _hidden_layer(opened, page)
        if not sheet.needs_eyes:
            yield page
            continue
        by_eye += 1
        if by_eye > MOST_PICTURES:
            page.problems.append(f"Page {number} is a picture and was not read: only {MOST_PICTURES} such pages are.")
            yield page
        elif by_eye > 1 and effort.out_of_time():
            page.problems.append(f"Page {number} is a picture and was not read: there was no time left. Open the original.")
            yield page
        else:
            yield _by_eye(shown, sheet)


def _by_eye(pdf: pypdfium2.PdfDocument, sheet: Sheet) -> Page:
    effort.recognising()
    from parsing.scan.page import read_picture

    page = sheet.page
    source = pdf[page.number - 1]
    picture = source.render(scale=min(200 / 72, 3000 / max(page.width, page.height)), grayscale=True).to_numpy()
    seen = read_picture(picture.reshape(picture.shape[0], picture.shape[1]), page.number, page.size or (page.width, page.height))
    seen.problems += page.problems
    typed = sheet.typed
    if not typed or sheet.needs_eyes == "picture":
        return _compared(seen, page)
    return page if sheet.needs_eyes == "doubt" and not lies(typed, seen.words) else seen


def _compared(seen: Page, page: Page) -> Page:
    """A scanned page, with less trust where the text somebody laid under the picture says otherwise."""
    layer = {word.text.casefold().strip(".,:;()") for word in page.hidden if len(word.text) > 2}
    if len(layer) > 10:
        read = {word.text.casefold().strip(".,:;()") for word in seen.words if len(word.text) > 2}
        common = len(layer & read) / max(min(len(layer), len(read)), 1)
        seen.confidence *= 1.0 if common > 0.7 else 0.8
    return seen


def _hidden_layer(opened: Opened, page: Page) -> list[Word]:
    """Words that only stand in layers switched off."""
    seen = {(word.text, round(word.box[0]), round(word.box[1])) for word in (*page.words, *page.hidden)}
    whole = read_sheet(opened.pdf, page.number, Layer([], [], [])).page
    return [word for word in whole.words if not word.item and (word.text, round(word.box[0]), round(word.box[1])) not in seen]


# --- the document ----------------------------------------------------------------------------------------------------


def _format(layer: Layer, pages: list[Page]) -> str:
    if layer.widgets:
        return "pdf-form"
    return "scan" if all(page.by_eye or not page.words for page in pages) else "pdf"


def _confidence(pages: list[Page]) -> float:
    weights = [sum(len(word.text) for word in page.words) for page in pages]
    total = sum(page.confidence * weight for page, weight in zip(pages, weights, strict=True))
    return round(total / sum(weights), 3) if sum(weights) else 1.0


def _notes(pages: list[Page], layer: Layer) -> Iterator[Line]:
    """Words that nobody sees on the page, and comments."""
    for page in pages:
        setting = Setting(page, 0, "hidden text")
        yield from (
            Line(items(line, setting), Place(page=page.number, part="hidden text")) for line in printed_lines(page.hidden)
        )
    for remark in layer.remarks:
        if remark.kind == "note":
            yield Line((Text(remark.text),), Place(page=remark.page, part="comment"))
    for widget in layer.widgets:
        if widget.hidden and isinstance(widget.item, Input) and widget.item.value:
            yield Line((Text(widget.item.value),), Place(page=widget.page, part="hidden field"))
    yield from (Line((Text(value),), Place(part="field without a place")) for value in layer.loose)


def _one_after_another(name: str, documents: list[Document]) -> Document:
    """The documents of a portfolio as one, their pages counted on."""
    first = documents[0]
    return replace(
        first,
        name=name,
        blocks=tuple(block for document in documents for block in document.blocks),
        margins=tuple(line for document in documents for line in document.margins),
        notes=tuple(line for document in documents for line in document.notes),
        problems=tuple(dict.fromkeys(problem for document in documents for problem in document.problems)),
        pages=tuple(size for document in documents for size in document.pages),
        confidence=min(document.confidence for document in documents),
    )
