"""PDF files drawn in code, one oddity each, and a reader's document as plain text to compare with."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from parsing.document import Block, Document, Input, Item, Line, Text, Tick
from parsing.pdf.reader import read_pdf

HEIGHT = A4[1]


class Paper:
    """A page to draw on, measured in points from the top left."""

    def __init__(self) -> None:
        self._file = io.BytesIO()
        self.canvas = Canvas(self._file, pagesize=A4, invariant=1)

    def say(self, x: float, y: float, text: str, size: float = 10, font: str = "Helvetica") -> None:
        self.canvas.setFont(font, size)
        self.canvas.drawString(x, HEIGHT - y, text)

    def bold(self, x: float, y: float, text: str, size: float = 10) -> None:
        self.say(x, y, text, size, "Helvetica-Bold")

    def lines(self, x: float, y: float, lines: list[str], lead: float = 13, size: float = 10) -> None:
        for index, line in enumerate(lines):
            self.say(x, y + index * lead, line, size)

    def box(self, left: float, top: float, right: float, bottom: float, **look: Any) -> None:
        self.canvas.rect(left, HEIGHT - bottom, right - left, bottom - top, **look)

    def rule(self, x1: float, y1: float, x2: float, y2: float) -> None:
        self.canvas.line(x1, HEIGHT - y1, x2, HEIGHT - y2)

    def paint(self, left: float, top: float, right: float, bottom: float, colour: tuple[float, float, float]) -> None:
        self.canvas.saveState()
        self.canvas.setFillColorRGB(*colour)
        self.canvas.rect(left, HEIGHT - bottom, right - left, bottom - top, stroke=0, fill=1)
        self.canvas.restoreState()

    def table(self, left: float, top: float, widths: list[float], rows: list[list[str]], high: float = 18) -> float:
        """A ruled table; its bottom."""
        for r, row in enumerate(rows):
            x = left
            for width, text in zip(widths, row, strict=True):
                self.box(x, top + r * high, x + width, top + (r + 1) * high)
                self.say(x + 4, top + r * high + 12, text, 9)
                x += width
        return top + len(rows) * high

    def turn_page(self) -> None:
        self.canvas.showPage()

    def bytes(self) -> bytes:
        self.canvas.save()
        return self._file.getvalue()


def drawn(draw: Callable[[Paper], None]) -> bytes:
    """The PDF that `draw` makes of an empty page."""
    paper = Paper()
    draw(paper)
    paper.turn_page()
    return paper.bytes()


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None], **save: Any) -> bytes:
    """The PDF after `change`."""
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(made, **save)
    return made.getvalue()


def box(left: float, top: float, right: float, bottom: float) -> Array:
    """A rectangle given from the top left, as PDF counts it."""
    return Array([left, HEIGHT - bottom, right, HEIGHT - top])


def widget(pdf: pikepdf.Pdf, rect: Array, page: int = 0, **entries: Any) -> Dictionary:
    """A field's widget put on a page; `entries` are its keys (`FT=Name.Tx`)."""
    made = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name.Widget, Rect=rect, F=4, **entries))
    target = pdf.pages[page].obj
    if "/Annots" not in target:
        target.Annots = Array()
    target.Annots.append(made)
    return made


def annotation(pdf: pikepdf.Pdf, kind: Name, rect: Array, **entries: Any) -> None:
    """An annotation put on the first page."""
    made = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=kind, Rect=rect, F=4, **entries))
    target = pdf.pages[0].obj
    if "/Annots" not in target:
        target.Annots = Array()
    target.Annots.append(made)


def form(pdf: pikepdf.Pdf, *fields: Dictionary, **entries: Any) -> None:
    """Make `fields` the file's form."""
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array(list(fields)), **entries))


def tick_box(pdf: pikepdf.Pdf, rect: Array, state: str, **entries: Any) -> Dictionary:
    """A check box whose ticked state is called `state`."""
    looks = Dictionary()
    for name in (state, "Off"):
        looks[f"/{name}"] = pdf.make_stream(b"", Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 10, 10])))
    return widget(pdf, rect, FT=Name.Btn, AP=Dictionary(N=looks), **entries)


def read(data: bytes) -> Document:
    """The document in a PDF."""
    return read_pdf("form.pdf", data)


def said(data: bytes | Document) -> list[str]:
    """What a document says, line by line: cells and words far apart parted by " | ", ticks as ☒ ☐ ?, `~struck~`, `<marked>`, `[typed]`."""
    document = read(data) if isinstance(data, bytes) else data
    return [line for block in document.blocks for line in _said(block)]


def _said(block: Block) -> list[str]:
    if isinstance(block, Line):
        return [("* " if block.bullet else "") + "".join(_shown(item) for item in block.items).replace("\t", " | ")]
    rows: dict[int, list[str]] = {}
    for cell in block.cells:
        rows.setdefault(cell.row, []).append(" / ".join(line for inner in cell.blocks for line in _said(inner)))
    return [" | ".join(row) for _, row in sorted(rows.items())]


def _shown(item: Item) -> str:
    if isinstance(item, Tick):
        return {True: "☒", False: "☐", None: "?"}[item.on]
    if isinstance(item, Input):
        return f"[{item.value}]"
    return f"~{item.text}~" if item.struck else f"<{item.text}>" if item.marked else item.text


def items_of(document: Document, kind: type) -> list[Any]:
    """All items of a kind, in reading order."""
    return [item for line in _lines(document.blocks) for item in line.items if isinstance(item, kind)]


def _lines(blocks: tuple[Block, ...]) -> list[Line]:
    found: list[Line] = []
    for block in blocks:
        found += [block] if isinstance(block, Line) else [line for cell in block.cells for line in _lines(cell.blocks)]
    return found


def words_of(document: Document) -> str:
    """Every word of a document, wherever it ended."""
    lines = [*_lines(document.blocks), *document.margins, *document.notes]
    return " ".join(
        item.text if isinstance(item, Text) else item.value for line in lines for item in line.items if not isinstance(item, Tick)
    )
