"""Sheets as offices and programs lay them out: boxed cells with small labels, ruled tables that flow over pages, rings, circles, comb boxes."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table, TableStyle

from tests.drawn_pdf import HEIGHT
from tests.print_paper import Print

GREY = colors.Color(0.87, 0.87, 0.87)
FAINT = colors.Color(0.62, 0.62, 0.62)


class Sheet(Print):
    """A page of boxes, rings and circles."""

    def cell(self, left: float, top: float, wide: float, high: float, label: str, text: str = "", size: float = 10) -> None:
        """A box with its label small in the corner and the answer below it."""
        self.box(left, top, left + wide, top + high)
        self.say(left + 3, top + 8, label, 6.5)
        self.wrap(left + 3, top + 8 + size + 2, text, wide - 8, size)

    def cells(self, top: float, *rows: Sequence[str], left: float = 45, wide: float = 505, high: float = 26) -> float:
        """Rows of such boxes, labels and answers in turn; where the next row stands."""
        for row in rows:
            share = wide / (len(row) // 2)
            for at in range(0, len(row), 2):
                self.cell(left + share * at / 2, top, share, high, row[at], row[at + 1])
            top += high
        return top

    def ring(self, x: float, y: float, text: str, size: float = 10) -> None:
        """A ring drawn round a word."""
        wide = float(self.canvas.stringWidth(text, "Helvetica", size))
        self.canvas.ellipse(x - 4, HEIGHT - (y + 4), x + wide + 4, HEIGHT - (y - size))

    def either(self, x: float, y: float, options: Sequence[str], chosen: str, how: str = "ring", size: float = 10) -> float:
        """ "Yes / No", the chosen one ringed or the others struck out."""
        for at, word in enumerate(options):
            self.say(x, y, word, size)
            wide = float(self.canvas.stringWidth(word, "Helvetica", size))
            if how == "ring" and word == chosen:
                self.ring(x, y, word, size)
            if how == "strike" and word != chosen:
                self.rule(x - 1, y - size * 0.3, x + wide + 1, y - size * 0.3)
            x += wide
            if at < len(options) - 1:
                self.say(x, y, " / ", size)
                x += float(self.canvas.stringWidth(" / ", "Helvetica", size))
        return x

    def circle(self, x: float, y: float, on: bool, words: str, size: float = 10) -> float:
        """A round button, filled when chosen, and its words; where the next may stand."""
        self.canvas.circle(x + 4, HEIGHT - y + 3.5, 4)
        if on:
            self.canvas.circle(x + 4, HEIGHT - y + 3.5, 2.2, fill=1)
        self.say(x + 12, y, words, size)
        return x + 28 + float(self.canvas.stringWidth(words, "Helvetica", size))

    def dingbat(self, x: float, y: float, sign: str, size: float = 10) -> None:
        self.say(x, y, sign, size, "ZapfDingbats")

    def comb(self, x: float, top: float, text: str, boxes: int, pitch: float = 15, high: float = 17) -> None:
        """A letter a box."""
        for at in range(boxes):
            self.box(x + at * pitch, top, x + (at + 1) * pitch, top + high)
            if at < len(text) and text[at] != " ":
                self.say(x + at * pitch + 4, top + 12, text[at])

    def pale(self, x: float, y: float, text: str, size: float = 8) -> None:
        """A hint in light grey."""
        self.canvas.setFillColor(FAINT)
        self.say(x, y, text, size)
        self.canvas.setFillColorRGB(0, 0, 0)


def sheet(draw: Callable[[Sheet], None]) -> bytes:
    """The PDF that `draw` makes of an empty page."""
    paper = Sheet()
    draw(paper)
    paper.turn_page()
    return paper.bytes()


def words(text: str, size: float = 9.5, bold: bool = False, colour: Any = colors.black) -> Paragraph:
    """A paragraph of a flowing sheet."""
    face = "Helvetica-Bold" if bold else "Helvetica"
    return Paragraph(text, ParagraphStyle("p", fontName=face, fontSize=size, leading=size * 1.2, textColor=colour))


def ruled(
    rows: Sequence[Sequence[str]], widths: Sequence[float], shaded: Sequence[int] = (), head: bool = False, **look: Any
) -> Table:
    """A ruled table whose shaded columns, and first row if it is a head, hold labels."""
    made: list[list[Any]] = [
        [words(text, bold=column in shaded or (head and at == 0)) for column, text in enumerate(row)]
        + [""] * (len(widths) - len(row))
        for at, row in enumerate(rows)
    ]
    style = [("GRID", (0, 0), (-1, -1), 0.5, colors.black), ("VALIGN", (0, 0), (-1, -1), "TOP")]
    style += [("BACKGROUND", (at, row), (at, row), GREY) for row, cells in enumerate(rows) for at in shaded if at < len(cells)]
    if head:
        style.append(("BACKGROUND", (0, 0), (-1, 0), GREY))
    table = Table(made, colWidths=list(widths), **look)
    table.setStyle(TableStyle([*style, *_spread(rows)]))
    return table


def _spread(rows: Sequence[Sequence[str]]) -> list[Any]:
    """A row with fewer texts than the widest spreads its last cell."""
    width = max(len(row) for row in rows)
    return [("SPAN", (len(row) - 1, at), (width - 1, at)) for at, row in enumerate(rows) if len(row) < width]


def titled(text: str, wide: float = 505) -> Table:
    """A section's title on a dark bar."""
    table = Table([[words(text, 10, True, colors.white)]], colWidths=[wide])
    table.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, -1), colors.Color(0.1, 0.3, 0.5))]))
    return table


def gap(high: float = 8) -> Spacer:
    return Spacer(1, high)


def flowed(story: list[Any], head: str = "", foot: str = "", across: bool = False) -> bytes:
    """Pages that a story flows over, each with its header and footer."""
    size = landscape(A4) if across else A4
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=size, invariant=1)

    def edges(canvas: Any, made: Any) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(45, size[1] - 28, head)
        canvas.drawString(45, 24, foot)
        canvas.drawRightString(size[0] - 45, 24, f"Page {made.page}")

    frame = Frame(45, 45, size[0] - 90, size[1] - 90, leftPadding=0, rightPadding=0)
    document.addPageTemplates([PageTemplate(frames=[frame], onPage=edges)])
    document.build(story)
    return out.getvalue()
