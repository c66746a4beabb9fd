"""The form layer of a PDF: widgets and annotations, each with the page and the spot where it stands.

ISO 32000-1, 12.5 (annotations) and 12.7 (interactive forms). Widgets are found on the pages, not in the form's own list:
many files leave some of them, or the whole list, out. Values, types and names may sit on a parent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

import pikepdf

from parsing.document import Box, Input, Tick
from parsing.pdf.objects import text_of, with_parents
from parsing.pdf.remarks import Remark, remarks_in
from parsing.pdf.widgets import UNSEEN, Widget, read_widget
from parsing.pdf.xfa import answers
from parsing.values.ticks import ALONE

_MOST_ANNOTATIONS = 5_000
_LITTLE = 20.0
"""Points: a text field no larger than this holds a mark, or one letter of a comb."""


@dataclass(slots=True)
class Layer:
    """All fields and annotations of a file, in page order."""

    widgets: list[Widget]
    remarks: list[Remark]
    problems: list[str]
    loose: list[str] = field(default_factory=list)
    """Values of fields that stand on no page."""


def read_layer(pdf: pikepdf.Pdf, pages: int) -> Layer:
    """The form layer of the first `pages` pages. Broken annotations are left out, each named in `problems`."""
    layer = Layer([], [], [])
    later = answers(pdf)
    placed: set[tuple[int, int]] = set()
    for number, page in enumerate(pdf.pages[:pages], 1):
        for annotation in _annotations(page):
            try:
                chain = with_parents(annotation)
                placed.update(node.objgen for node in chain)
                _read(annotation, chain, number, later, layer)
            except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError, IndexError):
                layer.problems.append(f"A form field or remark on page {number} is damaged and was not read.")
    layer.loose = list(_loose_values(pdf, placed))
    layer.widgets = list(_with_untouched_named(layer.widgets))
    return layer


def _with_untouched_named(widgets: list[Widget]) -> Iterator[Widget]:
    """Answers that are still those of the blank form get a problem, in a file that shows which ones were changed."""
    typed = [widget for widget in widgets if isinstance(widget.item, Input) and widget.item.value and widget.default is not None]
    told = any(isinstance(widget.item, Input) and widget.item.value != widget.default for widget in typed)
    for widget in widgets:
        item = widget.item
        if told and isinstance(item, Input) and item.value and item.value == widget.default and not item.problem:
            yield replace(widget, item=replace(item, problem="still as the blank form has it"))
        else:
            yield widget


def marked_fields(widgets: list[Widget]) -> list[Widget]:
    """The widgets of a page; little text fields in which only crosses and ticks were typed are tick boxes."""
    little = [widget for widget in widgets if isinstance(widget.item, Input) and _is_little(widget.box)]
    typed = {widget.item.value.strip() for widget in little if isinstance(widget.item, Input)} - {""}
    if not typed or not typed <= ALONE:
        return widgets
    boxes = {id(widget) for widget in little}
    return [_as_box(widget) if id(widget) in boxes else widget for widget in widgets]


def _is_little(box: Box) -> bool:
    return max(box[2] - box[0], box[3] - box[1]) <= _LITTLE


def _as_box(widget: Widget) -> Widget:
    item = widget.item
    return replace(widget, item=Tick(bool(item.value.strip()), label=item.label)) if isinstance(item, Input) else widget


def _loose_values(pdf: pikepdf.Pdf, placed: set[tuple[int, int]]) -> Iterator[str]:
    """What fields hold that have no spot on any page."""
    form = pdf.Root.get("/AcroForm")
    fields = form.get("/Fields") if isinstance(form, pikepdf.Dictionary) else None
    waiting = [entry for entry in fields if isinstance(entry, pikepdf.Dictionary)] if isinstance(fields, pikepdf.Array) else []
    seen: set[tuple[int, int]] = set()
    while waiting and len(seen) < _MOST_ANNOTATIONS:
        entry = waiting.pop(0)
        if entry.objgen in seen or entry.objgen in placed:
            continue
        seen.add(entry.objgen)
        kids = entry.get("/Kids")
        if isinstance(kids, pikepdf.Array) and len(kids):
            waiting += [kid for kid in kids if isinstance(kid, pikepdf.Dictionary)]
        elif str(entry.get("/FT", "")) in ("/Tx", "/Ch") and (value := text_of(entry.get("/V"))):
            yield value


def _annotations(page: pikepdf.Page) -> Iterator[Any]:
    found = page.obj.get("/Annots")
    if isinstance(found, pikepdf.Array):
        for index in range(min(len(found), _MOST_ANNOTATIONS)):
            annotation = found[index]
            if isinstance(annotation, pikepdf.Dictionary):
                yield annotation


def _read(annotation: Any, chain: list[Any], number: int, later: dict[str, str], layer: Layer) -> None:
    kind = str(annotation.get("/Subtype", ""))
    if kind == "/Widget" or (not kind and "/FT" in annotation):
        widget = read_widget(annotation, chain, number, later)
        if widget:
            layer.widgets.append(widget)
            if isinstance(widget.item, Tick) and widget.item.on is None:
                layer.problems.append(
                    f"A tick box on page {number} holds one answer and shows another. Open the original to see it."
                )
    elif not int(annotation.get("/F", 0)) & UNSEEN:
        layer.remarks += remarks_in(annotation, kind, number)
