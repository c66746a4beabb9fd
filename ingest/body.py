"""The words of a mail: HTML made into plain text, and the sender's own words told from the mail they answer."""

from __future__ import annotations

import re

from lxml import etree, html

HTML_LIMIT = 4_000_000
"""Bytes of HTML that are read; a mail a person wrote stays far below."""
_SKIP = frozenset({"script", "style", "head", "title", "template", "noscript", "s", "strike", "del"})
_BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "center", "div", "dl", "dt", "dd", "fieldset", "figure", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table",
    "tbody", "thead", "tfoot", "tr", "ul",
})  # fmt: skip
_SPACED = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table"})
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden|line-through", re.IGNORECASE)
_TIGHT = re.compile(r"mso|margin(?:-top|-bottom)?\s*:\s*0", re.IGNORECASE)
_ROWS = frozenset({"tr", "table", "tbody", "thead", "tfoot"})


def html_to_text(source: str) -> str:
    """HTML as a person reads it: lists, rows (cells parted by tabs) and headings kept, quoted mail marked with `>`.

    Hidden and crossed-out text is left out. Never raises: what lxml cannot read comes back without its tags.
    """
    try:
        parser = html.HTMLParser(huge_tree=True)  # else libxml2 drops what lies deeper than 256 levels
        root = html.document_fromstring(_declared_away(source[:HTML_LIMIT]), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError):
        return tidy(" ".join(piece.rpartition(">")[2] for piece in source[:HTML_LIMIT].split("<")))
    return tidy(_Writer().written(root))


def _declared_away(source: str) -> str:
    """lxml refuses text that declares an encoding of its own."""
    return re.sub(r"^\s*<\?xml[^>]{0,200}\?>", "", source.replace("\0", ""))


class _Writer:
    """Walks the tree once, without recursion. A break is held back until the next words: then it is known which it is."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.quote = 0
        self.numbers: list[int | None] = []
        self.pending = ""
        """The break before the next words: a tab between cells, a line end, or a line end and a blank line."""

    def written(self, root: html.HtmlElement) -> str:
        hidden: etree._Element | None = None
        for event, node in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
            if event in ("comment", "pi"):
                self._text(node.tail if hidden is None else None)
            elif event == "start" and hidden is None:
                if _unseen(node):
                    hidden = node
                else:
                    self._start(node)
            elif event == "end" and (hidden is None or hidden is node):
                if hidden is None:
                    self._end(node)
                hidden = None
                self._text(node.tail)
        return "".join(self.out)

    def _start(self, node: etree._Element) -> None:
        tag = str(node.tag)
        if tag in _BLOCKS:
            self._break(tag, gap=tag in _SPACED or (tag == "p" and not _TIGHT.search(_dress(node))))
        if tag == "blockquote":
            self.quote += 1
        elif tag in ("ul", "ol"):
            self.numbers.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._text(self._bullet())
        elif tag == "br":
            self._flush()
            self.pending = "\n"
        elif tag == "input" and node.get("type", "").lower() in ("checkbox", "radio"):
            self._text("☒ " if node.get("checked") is not None else "☐ ")
        self._text(node.text, verbatim=tag in ("pre", "textarea"))

    def _end(self, node: etree._Element) -> None:
        tag = str(node.tag)
        if tag == "blockquote":
            self.quote = max(0, self.quote - 1)
        elif tag in ("ul", "ol") and self.numbers:
            self.numbers.pop()
        if tag in ("td", "th"):
            self.pending = "\t"
        elif tag in _BLOCKS:
            self._break(tag, gap=tag in _SPACED)

    def _bullet(self) -> str:
        if not self.numbers or (number := self.numbers[-1]) is None:
            return "- "
        self.numbers[-1] = number + 1
        return f"{number + 1}. "

    def _break(self, tag: str, gap: bool) -> None:
        """A block's edge. Within a row only the row's own end is one: a paragraph that opens a cell is no new line."""
        if self.pending == "\t" and tag not in _ROWS:
            return
        self.pending = "\n\n" if gap or self.pending == "\n\n" else "\n"

    def _flush(self) -> None:
        self.out.append(self.pending.replace("\n", "\n" + "> " * min(self.quote, 5)))
        self.pending = ""

    def _text(self, text: str | None, verbatim: bool = False) -> None:
        if not text:
            return
        words = text if verbatim else re.sub(r"[ \t\r\n\f]+", " ", text)
        if self.pending or not self.out or self.out[-1].endswith(" "):
            words = words.lstrip(" ")
        if words:
            self._flush()
            self.out.append(words.replace("\n", "\n" + "> " * min(self.quote, 5)))


def _dress(node: etree._Element) -> str:
    return f"{node.get('class', '')} {node.get('style', '')}"


def _unseen(node: etree._Element) -> bool:
    return node.tag in _SKIP or node.get("hidden") is not None or bool(_HIDDEN.search(node.get("style", "")))


def tidy(text: str) -> str:
    """Trailing spaces gone, at most one blank line running, white space that only looks like a space made one."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate({0xA0: " ", 0x200B: None, 0xFEFF: None, 0: None})
    lines: list[str] = []
    for line in text.split("\n"):
        line = "\t".join(cell for part in line.split("\t") if (cell := part.strip(" ")))
        if line.strip("> "):
            lines.append(line)
        elif lines and lines[-1]:
            lines.append("")
    return "\n".join(lines).strip("\n")


_ORIGINAL = r"^[ >*_]*-{2,}\s*(?:Original Message|Original Appointment|Forwarded message|Forwarded by|Begin forwarded)\b"
_FROM = (
    r"^[ >]*\*?From:\*?[ \t\xa0]*\S[^\n]*\n(?:[^\n]*\n){0,4}?[ >]*\*?(?:Sent|Date):\*?[ \t\xa0]*\S[^\n]*\n"
    r"(?:[^\n]*\n){0,6}?[ >]*\*?(?:To|Subject):\*?"
)
_WROTE = r"^[ >]*On\s(?=[^\n]*\d)[^\n]{0,300}(?:\n[^\n]{0,200}){0,2}?\bwrote:[ \t]*$"
_BEGIN = r"^[ >]*Begin forwarded message:"
_HISTORY = re.compile("|".join((_ORIGINAL, _FROM, _WROTE, _BEGIN)), re.IGNORECASE | re.MULTILINE)
_RULE = re.compile(r"\n[ \t]*[_-]{10,}[ \t]*\n\s*\Z")


def split_history(text: str) -> tuple[str, str]:
    """What the sender wrote now, and the older mail below it (a reply's quotation or a forwarded mail)."""
    found = _HISTORY.search(text)
    if not found:
        return text, ""
    return _RULE.sub("\n", text[: found.start()]), text[found.start() :]


def own_words(text: str) -> str:
    """A body without the mail it answers: nothing from the first quoted header on, and no line that starts with `>`.

    Empty when a mail was only passed on.
    """
    now, _ = split_history(text)
    return tidy("\n".join(line for line in now.split("\n") if not line.lstrip().startswith(">")))


_STUB = re.compile(
    r"(?:html (?:e-?mail|message|format|version)|does not support html|view (?:this|it) (?:email|message) in)", re.IGNORECASE
)


def best_words(plain: str, source: str) -> str:
    """The fuller of a mail's two versions: the plain one, unless it is empty, a stub or cut well short of the HTML."""
    if not source:
        return plain
    words = len(plain.split())
    if words > 2000:
        return plain
    shown = html_to_text(source)
    if not words or (words < 40 and _STUB.search(plain)) or len(shown.split()) > 1.5 * words + 30:
        return shown
    return plain
