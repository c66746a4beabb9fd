"""The blank referral form as a PDF to fill in on the screen: fields to type in, boxes to tick, a structure for screen readers.

Fields are ISO 32000-1, 12.7; the structure (headings, paragraphs, and each field by its question) is 14.7 and 14.8.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import pikepdf
from pdfminer.fontmetrics import FONT_METRICS
from pikepdf import Array, Dictionary, Name, String

from notify.blank_form import HOUSEHOLD, HOUSEHOLD_ROWS, introduction, is_short, key_of, options_of, sections
from notify.service import ServiceConfig
from parsing.labels.config import FieldSpec, FormConfig

WIDE, HIGH, MARGIN = 595, 842, 50
"""A4 and its margins, in points."""
ANSWERS = 225
"""Where the answers to short questions begin."""
ROW, LONG_ROW, BOX = 22, 54, 132
"""Heights of a line to type in, of one with several lines, and of a narrative."""
TICK = 12
SIZE, LEADING = 10.5, 1.3
"""Of the letters, in points, and of a line, in letters."""
INSET, PADDING = 2, 7
"""Between the lines of a table and a field or a word in it."""
TABLE = (ROW + 2 * INSET) * (HOUSEHOLD_ROWS + 1) + 60
"""The height of the household's table, its headings included."""
PRINTED, SEVERAL_LINES = 4, 1 << 12
PLAIN, BOLD = "Helvetica", "Helvetica-Bold"
NAMES = {PLAIN: "/F1", BOLD: "/F2"}


@dataclass(slots=True)
class Page:
    """A page while it is written."""

    obj: Any
    drawn: list[str] = field(default_factory=list)
    tagged: list[Any] = field(default_factory=list)
    """The structure elements of its marked text, by number."""
    widgets: list[Any] = field(default_factory=list)


class Paper:
    """The document while it is written, from top to bottom."""

    def __init__(self, title: str) -> None:
        self.pdf = pikepdf.new()
        self.pages: list[Page] = []
        self.fields: dict[str, Any] = {}
        self.top = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.Document, K=Array()))
        self.widget_elements: list[Any] = []
        self.title, self.y = title, 0.0
        self.fonts = Dictionary(
            {NAMES[font]: self.pdf.make_indirect(_font(font)) for font in (PLAIN, BOLD)},
        )
        self.new_page()

    def new_page(self) -> None:
        """Begin a page."""
        page = self.pdf.add_blank_page(page_size=(WIDE, HIGH))
        self.pages.append(Page(page.obj))
        self.y = HIGH - MARGIN

    def room(self, height: float) -> None:
        """Begin a page unless so much fits on this one."""
        if self.y - height < MARGIN:
            self.new_page()

    def text(
        self,
        words: str,
        tag: str = "P",
        size: float = SIZE,
        font: str = PLAIN,
        left: float = MARGIN,
        right: float = WIDE - MARGIN,
    ) -> None:
        """Words in lines from `left` to `right`. The place to write on moves below them."""
        lines = list(wrapped(words, font, size, right - left))
        self.room(len(lines) * size * LEADING)
        page, element = self.pages[-1], self._element(tag)
        page.drawn.append(f"/{tag} <</MCID {len(page.tagged)}>> BDC BT {NAMES[font]} {size} Tf")
        page.drawn.append(f"{size * LEADING:.2f} TL {left} {self.y - size:.2f} Td")
        page.drawn += [f"({_escaped(line)}) Tj T*" for line in lines]
        page.drawn.append("ET EMC")
        element.K = len(page.tagged)
        page.tagged.append(element)
        self.y -= len(lines) * size * LEADING

    def cell(self, left: float, width: float, height: float) -> None:
        """The lines round a cell of a table, its top at the place to write on."""
        self.pages[-1].drawn.append(f"/Artifact BMC 0.6 G 0.8 w {left} {self.y - height:.2f} {width} {height:.2f} re S EMC")

    def field(self, key: str, title: str, left: float, width: float, height: float, *, several: bool = False) -> None:
        """A field to type in, its top at the place to write on."""
        more = Dictionary(FT=Name.Tx, V=String(""), DA=String("/F1 10.5 Tf 0 g"), MK=Dictionary(BC=[0.3], BG=[1]))
        more.Ff = SEVERAL_LINES if several else 0
        box = self._widget(key, title, (left, self.y - height, left + width, self.y), more)
        box.AP = Dictionary(N=self._drawing(width, height, f"1 g 0.3 G 0 0 {width} {height} re B"))

    def tick(self, key: str, title: str, left: float, size: float = TICK) -> None:
        """A box to tick, its top at the place to write on."""
        more = Dictionary(FT=Name.Btn, V=Name.Off, AS=Name.Off, MK=Dictionary(BC=[0.3], CA=String("8")))
        box = self._widget(key, title, (left, self.y - size, left + size, self.y), more)
        empty = f"1 g 0.2 G 0.5 0.5 {size - 1} {size - 1} re B"
        cross = f"{empty} 1.4 w 2.5 2.5 m {size - 2.5} {size - 2.5} l 2.5 {size - 2.5} m {size - 2.5} 2.5 l S"
        box.AP = Dictionary(N=Dictionary(Yes=self._drawing(size, size, cross), Off=self._drawing(size, size, empty)))

    def _widget(self, key: str, title: str, box: tuple[float, float, float, float], more: Any) -> Any:
        page, element = self.pages[-1], self._element("Form")
        base = Dictionary(Type=Name.Annot, Subtype=Name.Widget, TU=String(title), F=PRINTED, Rect=list(box), P=page.obj)
        widget = self.pdf.make_indirect(Dictionary({**base, **more}))
        self._name(widget, key)
        page.widgets.append(widget)
        element.K = Dictionary(Type=Name.OBJR, Obj=widget, Pg=page.obj)
        element.Alt = String(title)
        self.widget_elements.append((widget, element))
        return widget

    def _name(self, widget: Any, key: str) -> None:
        """Give a field its place in the tree of names: no part of a name may hold a full stop (12.7.3.2)."""
        above, _, own = key.rpartition(".")
        widget.T = String(own)
        if above:
            parent = self._parent(above)
            widget.Parent = parent
            parent.Kids.append(widget)
        else:
            self.fields[key] = widget

    def _parent(self, key: str) -> Any:
        if key not in self.fields:
            above, _, own = key.rpartition(".")
            found = self.fields[key] = self.pdf.make_indirect(Dictionary(T=String(own), Kids=Array()))
            if above:
                found.Parent = self._parent(above)
                found.Parent.Kids.append(found)
        return self.fields[key]

    def _element(self, tag: str) -> Any:
        element = self.pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name(f"/{tag}"), P=self.top, Pg=self.pages[-1].obj))
        self.top.K.append(element)
        return element

    def _drawing(self, width: float, height: float, drawn: str) -> Any:
        return pikepdf.Stream(self.pdf, drawn.encode(), Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, width, height])

    def finished(self) -> bytes:
        """The file."""
        for number, page in enumerate(self.pages):
            page.obj.Contents = self.pdf.make_stream("\n".join(page.drawn).encode("cp1252"))
            page.obj.Resources = Dictionary(Font=self.fonts)
            page.obj.Annots, page.obj.StructParents, page.obj.Tabs = Array(page.widgets), number, Name.S
        self._structure()
        roots = [one for key, one in self.fields.items() if "." not in key]
        self.pdf.Root.AcroForm = Dictionary(Fields=roots, DR=Dictionary(Font=self.fonts), DA=String("/F1 10.5 Tf 0 g"))
        self.pdf.Root.Lang, self.pdf.Root.MarkInfo = String("en-GB"), Dictionary(Marked=True)
        self.pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        with self.pdf.open_metadata(set_pikepdf_as_editor=False) as about:
            about["dc:title"], about["dc:language"] = self.title, {"en-GB"}
        held = io.BytesIO()
        self.pdf.save(held, deterministic_id=True)
        return held.getvalue()

    def _structure(self) -> None:
        numbers: list[Any] = []
        for number, page in enumerate(self.pages):
            numbers.extend([number, self.pdf.make_indirect(Array(page.tagged))])
        for number, (widget, element) in enumerate(self.widget_elements, len(self.pages)):
            widget.StructParent = number
            numbers.extend([number, element])
        root = self.pdf.make_indirect(
            Dictionary(Type=Name.StructTreeRoot, K=self.top, ParentTree=Dictionary(Nums=Array(numbers)))
        )
        self.top.P, self.pdf.Root.StructTreeRoot = root, root


def blank_pdf(form: FormConfig, service: ServiceConfig) -> bytes:
    """The form as a fillable PDF that asks what the Word form asks, in the same order."""
    paper = Paper(f"{service.name}: referral form")
    paper.text(paper.title, "H1", 20, BOLD)
    for words in introduction(service):
        paper.y -= 6
        paper.text(words)
    for section, keys in sections(form):
        paper.y -= 16
        paper.room(TABLE if form.fields[keys[0]].kind == "rows" else 80)
        paper.text(form.sections[section].title, "H2", 14, BOLD)
        paper.y -= 4
        for key in sorted(keys, key=lambda key: not is_short(form.fields[key])):
            _question(paper, key, form.fields[key])
    return paper.finished()


def _question(paper: Paper, key: str, spec: FieldSpec) -> None:
    if spec.kind == "rows":
        _rows(paper, key, spec)
    elif is_short(spec):
        _row(paper, key, spec)
    else:
        _narrative(paper, key, spec)


def _row(paper: Paper, key: str, spec: FieldSpec) -> None:
    """A row of a table: the question, and the field or the boxes that answer it."""
    options = list(_placed(options_of(spec)))
    label = list(wrapped(spec.title, BOLD, SIZE, ANSWERS - MARGIN - 10))
    answer = options[-1][2] + ROW if options else LONG_ROW if spec.kind == "prose" else ROW
    height = max(answer + 2 * INSET, len(label) * SIZE * LEADING + 2 * PADDING)
    paper.room(height)
    top = paper.y
    paper.cell(MARGIN, ANSWERS - MARGIN, height)
    paper.cell(ANSWERS, WIDE - MARGIN - ANSWERS, height)
    paper.y = top - PADDING
    paper.text(spec.title, "P", SIZE, BOLD, MARGIN + 5, ANSWERS - 5)
    paper.y = top - INSET
    if not options:
        width = WIDE - MARGIN - ANSWERS - 2 * INSET
        paper.field(key, spec.title, ANSWERS + INSET, width, answer, several=spec.kind == "prose")
    for option, left, down in options:
        paper.y = top - PADDING - down
        paper.tick(f"{key}.{key_of(option)}", f"{spec.title}: {option}", left)
        paper.text(option, left=left + TICK + 5)
    paper.y = top - height


def _placed(options: Iterable[str]) -> Iterator[tuple[str, float, float]]:
    """Each option with where its box begins: from the left of the page, and down from the first line."""
    left, down = float(ANSWERS + 5), 0
    for option in options:
        width = TICK + 5 + width_of(option, PLAIN, SIZE) + 14
        if left + width > WIDE - MARGIN and left > ANSWERS + 5:
            left, down = float(ANSWERS + 5), down + ROW - 4
        yield option, left, down
        left += width


def _narrative(paper: Paper, key: str, spec: FieldSpec) -> None:
    """A question to think about, its prompts, and a box as wide as the page."""
    prompts = [f"•  {prompt}" for prompt in spec.prompts]
    lines = sum(len(list(wrapped(prompt, PLAIN, SIZE, WIDE - 2 * MARGIN - 8))) for prompt in prompts)
    paper.y -= 8
    paper.room(20 + lines * SIZE * LEADING + 4 + BOX)
    paper.text(spec.title, "H3", 11.5, BOLD)
    for prompt in prompts:
        paper.text(prompt, left=MARGIN + 8)
    paper.y -= 4
    paper.field(key, spec.title, MARGIN, WIDE - 2 * MARGIN, BOX, several=True)
    paper.y -= BOX + 6


def _rows(paper: Paper, key: str, spec: FieldSpec) -> None:
    """A table to fill in, a line for each person."""
    width = (WIDE - 2 * MARGIN) / len(HOUSEHOLD)
    paper.text(spec.title, "H3", 11.5, BOLD)
    paper.y -= 4
    for row in range(HOUSEHOLD_ROWS + 1):
        top = paper.y
        for column, heading in enumerate(HOUSEHOLD):
            left, paper.y = MARGIN + column * width, top
            paper.cell(left, width, ROW + 2 * INSET)
            paper.y = top - (INSET if row else PADDING)
            if row:
                title = f"{spec.title}, {row}: {heading}"
                paper.field(f"{key}.{row}.{key_of(heading)}", title, left + INSET, width - 2 * INSET, ROW)
            else:
                paper.text(heading, "P", SIZE, BOLD, left=left + 5)
        paper.y = top - ROW - 2 * INSET


def wrapped(words: str, font: str, size: float, wide: float) -> Iterator[str]:
    """Words in lines no wider than `wide` points."""
    line = ""
    for word in words.split():
        longer = f"{line} {word}".strip()
        if line and width_of(longer, font, size) > wide:
            yield line
            longer = word
        line = longer
    yield line


def width_of(words: str, font: str, size: float) -> float:
    """Points that words take; a letter the font's measures do not list counts as a wide one."""
    measures = _measures(font)
    return sum(measures.get(letter, 0.7) for letter in words) * size


@lru_cache
def _measures(font: str) -> dict[str, float]:
    return {str(letter): width / 1000 for letter, width in FONT_METRICS[font][1].items()}


def _font(name: str) -> Dictionary:
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name(f"/{name}"), Encoding=Name.WinAnsiEncoding)


def _escaped(words: str) -> str:
    """As it stands in a string of the page; what Windows' Latin letters lack is left as a question mark."""
    known = words.encode("cp1252", "replace").decode("cp1252")
    return known.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
