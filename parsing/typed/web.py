"""HTML (mail bodies, `.html` files, parts of Word files) read into a `Document`. Nothing a page points to is fetched."""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import etree, html

from parsing.document import Block, Cell, Document, Input, Item, Line, Place, Table, Text, Tick, Unreadable
from parsing.typed.plain import MAX_LINES, TOO_LONG, decoded
from parsing.values.ticks import TICKED, typed_lines

_SKIPPED = frozenset({"script", "style", "head", "title", "template", "noscript", "object", "iframe", "svg"})
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset", "figure",
    "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "nav", "ol", "p", "pre",
    "section", "ul", "html",
})  # fmt: skip
_LOOKS = {
    "b": "bold",
    "strong": "bold",
    "th": "bold",
    "dt": "bold",
    "s": "struck",
    "strike": "struck",
    "del": "struck",
    "u": "marked",
    "mark": "marked",
}
_STYLES = (
    (re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I), "bold"),
    (re.compile(r"text-decoration[^;:]*:[^;]*line-through", re.I), "struck"),
    (
        re.compile(
            r"text-decoration[^;:]*:[^;]*underline|background(?:-color)?\s*:\s*(?!white|#fff|transparent|none|inherit|initial)",
            re.I,
        ),
        "marked",
    ),
)
_HIDDEN = re.compile(
    r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|font-size\s*:\s*[01](?:px|pt)?\s*(?:;|$)", re.I
)
_MAX_SPAN = 1_000
MAX_CELLS = 20_000
_PLAIN = Text("")
_SHOWN = {0xA0: " ", **dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF))}
"""What looks like a space is one, and what has no width is nothing."""


def read_html(name: str, source: str | bytes, format: str = "text") -> Document:
    """A page's paragraphs, headings, lists, tables and fields. Raises `Unreadable` when it is far too long."""
    data = (source if isinstance(source, str) else _decoded(source)).replace("\0", "").encode()
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True)
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return Document(name, format, ())
    page = _Page(any(tick in (source if isinstance(source, str) else "") for tick in TICKED))
    blocks = page.blocks(root, Place(), _PLAIN)
    return Document(name, format, blocks, notes=tuple(page.hidden))


def _decoded(data: bytes) -> str:
    declared = re.search(rb"charset\s*=\s*[\"']?([\w-]+)", data[:2048])
    try:
        return data.decode(declared[1].decode("ascii")) if declared else decoded(data)
    except (LookupError, UnicodeDecodeError):
        return decoded(data)


class _Page:
    """A page while it is read: the lines of the block that is open, and what is hidden."""

    def __init__(self, ticks_elsewhere: bool) -> None:
        self.ticks_elsewhere = ticks_elsewhere
        self.hidden: list[Line] = []
        self.tables = 0
        self.cells = 0
        self.count = 0

    def blocks(self, parent: html.HtmlElement, place: Place, look: Text) -> tuple[Block, ...]:
        """What stands below `parent`, in reading order."""
        flow = _Flow(self, place)
        flow.walk(parent, look)
        flow.end_line()
        out: list[Block] = []
        lines: list[Line] = []
        for block in flow.blocks:
            if isinstance(block, Line):
                lines.append(block)
            else:
                out += [*typed_lines(lines, self.ticks_elsewhere), block]
                lines = []
        return (*out, *typed_lines(lines, self.ticks_elsewhere))

    def table(self, element: html.HtmlElement, look: Text) -> Table:
        """A table, its merged cells once."""
        number, self.tables = self.tables, self.tables + 1
        cells: list[Cell] = []
        taken: dict[int, int] = {}
        width = height = 0
        for row, tr in enumerate(_rows(element)):
            column = 0
            for index, td in enumerate(cell for cell in tr if cell.tag in ("td", "th")):
                while taken.get(column, 0) > row:
                    column += 1
                across, down = _span(td, "colspan"), _span(td, "rowspan")
                taken |= dict.fromkeys(range(column, column + across), row + down)
                self.cells += 1
                if self.cells > MAX_CELLS:
                    raise Unreadable(TOO_LONG)
                place = Place(table=number, row=row, cell=index)
                cells.append(Cell(self.blocks(td, place, _looking(td, look)), row, column, down, across, place, _shaded(td)))
                column += across
            width, height = max(width, column), row + 1
        return Table(tuple(cells), height, width, Place(table=number))

    def definitions(self, element: html.HtmlElement, look: Text) -> Table:
        """A list of terms and what is said of each, as a table of two columns."""
        number, self.tables = self.tables, self.tables + 1
        cells: list[Cell] = []
        row = -1
        for node in element.iter("dt", "dd"):
            row += node.tag == "dt" or row < 0
            place = Place(table=number, row=row, cell=int(node.tag == "dd"))
            self.cells += 1
            if self.cells > MAX_CELLS:
                raise Unreadable(TOO_LONG)
            blocks = self.blocks(node, place, _looking(node, look))
            if cells and (cells[-1].row, cells[-1].column) == (row, place.cell):
                cells[-1] = replace(cells[-1], blocks=(*cells[-1].blocks, *blocks))
            else:
                cells.append(Cell(blocks, row, place.cell or 0, 1, 1, place, False))
        return Table(tuple(cells), row + 1, 2, Place(table=number))


class _Flow:
    """The blocks of one container."""

    def __init__(self, page: _Page, place: Place) -> None:
        self.page, self.place = page, place
        self.blocks: list[Block] = []
        self.items: list[Item] = []
        self.heading, self.bullet = 0, False

    def walk(self, parent: html.HtmlElement, look: Text) -> None:
        self.words(parent.text, look, parent.tag == "pre")
        for node in parent:
            if isinstance(node.tag, str) and node.tag not in _SKIPPED:
                self._element(node, look)
            self.words(node.tail, look, parent.tag == "pre")

    def words(self, text: str | None, look: Text, verbatim: bool = False) -> None:
        """Words in one look, white space as a browser shows it."""
        if not text:
            return
        if verbatim:
            for number, part in enumerate(text.split("\n")):
                if number:
                    self.end_line()
                self.items.append(replace(look, text=part, place=self._here()))
            return
        shown = re.sub(r"[ \t\r\n\f]+", " ", text).translate(_SHOWN)
        if shown.strip() or (self.items and shown):
            self.items.append(replace(look, text=shown if self.items else shown.lstrip(), place=self._here()))

    def _here(self) -> Place:
        return replace(self.place, paragraph=len(self.blocks))

    def _element(self, node: html.HtmlElement, look: Text) -> None:
        tag = node.tag
        if _HIDDEN.search(node.get("style", "")) or node.get("hidden") is not None:
            words = " ".join(node.text_content().split())
            self.page.hidden += [Line((Text(words, self.place),), self.place)] if words else []
        elif tag == "table":
            self.end_line()
            self._table(node, look)
        elif tag == "dl" and node.find(".//dd") is not None:
            self.end_line()
            self.blocks.append(self.page.definitions(node, look))
        elif tag in ("br", "tr"):
            self.end_line()
            self.walk(node, look)
        elif tag in ("input", "select", "textarea"):
            self.items += _field(node, self._here())
        elif tag in _BLOCKS:
            self._block(node, _looking(node, look))
        else:
            self.walk(node, _looking(node, look))

    def _table(self, node: html.HtmlElement, look: Text) -> None:
        """A table of one cell is only a frame round its content."""
        table = self.page.table(node, look)
        self.blocks += table.cells[0].blocks if len(table.cells) == 1 else (table,)

    def _block(self, node: html.HtmlElement, look: Text) -> None:
        self.end_line()
        outer = self.heading, self.bullet
        if re.fullmatch("h[1-6]", str(node.tag)):
            self.heading = int(str(node.tag)[1])
        elif node.tag == "li":
            self.bullet = True
        elif node.tag in ("ul", "ol", "div", "p") and node.tag != "p":
            self.bullet = False
        self.walk(node, look)
        self.end_line()
        self.heading, self.bullet = outer

    def end_line(self) -> None:
        """Close the line that is open, if it says anything."""
        items, self.items = _trimmed(self.items), []
        if items:
            self.page.count += 1
            if self.page.count > MAX_LINES:
                raise Unreadable(TOO_LONG)
            self.blocks.append(Line(items, self._here(), self.heading or _bold_heading(items), self.bullet))


def _trimmed(items: list[Item]) -> tuple[Item, ...]:
    """Items of one look joined, white space at both ends dropped; nothing when only white space is left."""
    out: list[Item] = []
    for item in items:
        last = out[-1] if out else None
        if isinstance(item, Text) and isinstance(last, Text) and replace(last, text="") == replace(item, text=""):
            out[-1] = replace(last, text=last.text + item.text)
        elif not isinstance(item, Text) or item.text:
            out.append(item)
    while out and isinstance(out[-1], Text) and not out[-1].text.strip():
        out.pop()
    if out and isinstance(last := out[-1], Text):
        out[-1] = replace(last, text=last.text.rstrip())
    return tuple(out)


def _bold_heading(items: tuple[Item, ...]) -> int:
    words = "".join(item.text for item in items if isinstance(item, Text)).strip()
    bold = all(isinstance(item, Text) and (item.bold or not item.text.strip()) for item in items)
    answered = ":" in words[:-1] and bool(words.rpartition(":")[2].strip())
    return 3 if bold and words and len(words) <= 120 and not answered else 0


def _looking(node: html.HtmlElement, look: Text) -> Text:
    """The look of words in `node`."""
    flags = {_LOOKS[node.tag]} if node.tag in _LOOKS else set()
    style = node.get("style", "")
    if style:
        flags |= {flag for pattern, flag in _STYLES if pattern.search(style) and not (flag == "marked" and node.tag in _UNMARKED)}
    if not flags:
        return look
    return replace(
        look, bold=look.bold or "bold" in flags, struck=look.struck or "struck" in flags, marked=look.marked or "marked" in flags
    )


_UNMARKED = {"td", "th", "tr", "table", "body", "div", "p", "a"}


def _field(node: html.HtmlElement, place: Place) -> list[Item]:
    label = node.get("aria-label") or node.get("title") or node.get("name") or ""
    if node.tag == "textarea":
        return [Input((node.text or "").strip(), place, label)]
    if node.tag == "select":
        options = list(node.iter("option"))
        chosen = next((option.text_content().strip() for option in options if option.get("selected") is not None), "")
        return [Input(chosen, place, label, tuple(option.text_content().strip() for option in options))]
    kind = node.get("type", "text").lower()
    if kind in ("checkbox", "radio"):
        return [
            Tick(node.get("checked") is not None, place, node.get("value", ""), node.get("name", "") if kind == "radio" else "")
        ]
    return (
        [] if kind in ("hidden", "submit", "button", "image", "reset") else [Input(node.get("value", "").strip(), place, label)]
    )


def _rows(table: html.HtmlElement) -> list[html.HtmlElement]:
    found = []
    for child in table:
        if child.tag == "tr":
            found.append(child)
        elif child.tag in ("tbody", "thead", "tfoot"):
            found += [row for row in child if row.tag == "tr"]
    return found


def _span(cell: html.HtmlElement, name: str) -> int:
    value = cell.get(name, "1").strip()
    return max(1, min(int(value), _MAX_SPAN)) if value.isdecimal() and len(value) < 7 else 1


def _shaded(cell: html.HtmlElement) -> bool:
    colour = cell.get("bgcolor", "") + "".join(re.findall(r"background(?:-color)?\s*:\s*([^;]+)", cell.get("style", ""), re.I))
    return bool(colour) and not re.search(r"white|#fff(?:fff)?\b|transparent|none", colour, re.I)
