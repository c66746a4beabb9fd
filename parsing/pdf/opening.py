"""Opening a PDF: locked, damaged, dynamic and packed-up files told apart, hidden layers found."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
import pypdfium2  # type: ignore[import-untyped]

from parsing.document import Unreadable
from parsing.pdf.fields import Layer, read_layer
from parsing.pdf.limits import MOST_PAGES, oversized
from parsing.pdf.xfa import has_xfa

DAMAGED = "This PDF is damaged and cannot be opened. Ask the sender for a new copy."
LOCKED = "This PDF is locked with a password. Ask the sender for it unlocked, by secure mail."
DYNAMIC = (
    "This PDF is a dynamic form that only Adobe Reader can show. Ask the sender to print it to a new PDF, or for a Word copy."
)
_LOOSE_FORM = "The form fields of this PDF are damaged: answers typed into them may be missing. Open the original to compare."
_REPAIRED = "This PDF is damaged and was repaired to read it: parts may be missing. Open the original to compare."
_MOST_PACKED = 20
_BROKEN = (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RecursionError)
"""What a damaged file makes of reading its objects: a name that is no UTF-8, a number where a page should be."""


@dataclass(slots=True)
class Opened:
    """A PDF ready to be read."""

    data: bytes
    pdf: pypdfium2.PdfDocument
    layer: Layer
    left_out: dict[int, str] = field(default_factory=dict)
    """Pages beyond the limits, each with its reason."""
    problems: list[str] = field(default_factory=list)
    packed: list[bytes] = field(default_factory=list)
    """PDF files of which this one is only the wrapper (a portfolio)."""
    without_hidden: bytes | None = None
    """The same file without its hidden layers, where it has any."""


def open_pdf(data: bytes) -> Opened:
    """Open a PDF for its form layer and for its pages. Raises `Unreadable` when that cannot be done."""
    layer, left_out, problems, packed, shown = Layer([], [], []), {}, [], [], None
    try:
        with pikepdf.open(io.BytesIO(data)) as pdf:
            left_out = oversized(pdf)
            layer = read_layer(pdf, MOST_PAGES)
            _refuse_dynamic(pdf, layer)
            packed = _packed(pdf)
            problems += _attached(pdf, packed)
            shown = _without_hidden(pdf)
    except pikepdf.PasswordError:
        raise Unreadable(LOCKED) from None
    except _BROKEN:
        problems.append(_LOOSE_FORM)
    return Opened(data, _pages(data, problems), layer, left_out, problems, packed, shown)


def _pages(data: bytes, problems: list[str]) -> pypdfium2.PdfDocument:
    try:
        pdf = pypdfium2.PdfDocument(data)
        if len(pdf):
            return pdf
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise Unreadable(LOCKED) from None
    try:
        repaired = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as pdf:
            pdf.save(repaired)
        problems.append(_REPAIRED)
        return pypdfium2.PdfDocument(repaired.getvalue())
    except (*_BROKEN, pypdfium2.PdfiumError):
        raise Unreadable(DAMAGED) from None


def _refuse_dynamic(pdf: pikepdf.Pdf, layer: Layer) -> None:
    """A dynamic XFA form shows nothing but "Please wait..." outside Adobe Reader (ISO 32000-1, 12.7.8)."""
    if not has_xfa(pdf) or layer.widgets or len(pdf.pages) > 1:
        return
    try:
        content = b" ".join(part.read_bytes() for part in _contents(pdf.pages[0]))[:200_000]
    except pikepdf.PdfError:
        content = b""
    shown = re.sub(rb"[^A-Za-z]+", b"", b"".join(re.findall(rb"\(((?:[^()\\]|\\.)*)\)", content)))
    if len(content) < 2_000 or b"leasewait" in shown or len(shown) < 40 or bool(pdf.Root.get("/NeedsRendering")):
        raise Unreadable(DYNAMIC)


def _contents(page: pikepdf.Page) -> list[pikepdf.Stream]:
    contents = page.obj.get("/Contents")
    parts = list(contents) if isinstance(contents, pikepdf.Array) else [contents]
    return [part for part in parts if isinstance(part, pikepdf.Stream)]


def _packed(pdf: pikepdf.Pdf) -> list[bytes]:
    """The PDF files of a portfolio, in their order."""
    if "/Collection" not in pdf.Root:
        return []
    files = (pdf.attachments[name].get_file().read_bytes() for name in list(pdf.attachments)[:_MOST_PACKED])
    return [data for data in files if data.lstrip()[:5] == b"%PDF-"]


def _attached(pdf: pikepdf.Pdf, packed: list[bytes]) -> list[str]:
    others = len(pdf.attachments) - len(packed)
    if others <= 0:
        return []
    what = "1 file attached inside this PDF was" if others == 1 else f"{others} files attached inside this PDF were"
    return [f"{what} not read. Open the original to see what is in there."]


# --- hidden layers ---------------------------------------------------------------------------------------------------


def _without_hidden(pdf: pikepdf.Pdf) -> bytes | None:
    """The file without the content of layers that are switched off (optional content, ISO 32000-1, 8.11)."""
    off = _switched_off(pdf)
    hidden = [(page, names) for page in pdf.pages[:MOST_PAGES] if (names := _layers_of(page.obj, off))] if off else []
    for page, names in hidden:
        page.obj["/Contents"] = pdf.make_stream(pikepdf.unparse_content_stream(list(_visible(page, names))))
    if not hidden:
        return None
    saved = io.BytesIO()
    pdf.save(saved)
    return saved.getvalue()


def _switched_off(pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    holder: Any = pdf.Root
    for key in ("/OCProperties", "/D", "/OFF"):
        holder = holder.get(key) if isinstance(holder, pikepdf.Dictionary) else None
    return {layer.objgen for layer in holder} if isinstance(holder, pikepdf.Array) else set()


def _layers_of(page: Any, layers: set[tuple[int, int]]) -> set[str]:
    """The names under which a page's content calls some layers."""
    holder: Any = page.get("/Resources")
    holder = holder.get("/Properties") if isinstance(holder, pikepdf.Dictionary) else None
    if not isinstance(holder, pikepdf.Dictionary):
        return set()
    return {str(key) for key, layer in holder.items() if layer.objgen in layers}


def _visible(page: pikepdf.Page, hidden: set[str]) -> Iterator[Any]:
    """The page's instructions outside of hidden marked content."""
    depth = 0
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), list(instruction.operands)
        if operator in ("BDC", "BMC"):
            starts = operator == "BDC" and len(operands) > 1 and str(operands[0]) == "/OC" and str(operands[1]) in hidden
            depth += 1 if depth or starts else 0
        if not depth:
            yield instruction
        if operator == "EMC" and depth:
            depth -= 1
