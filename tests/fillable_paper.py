"""Fillable forms drawn in code: a printed page and, remembered beside it, the fields and annotations that a program puts on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.drawn_pdf import box, changed, tick_box, widget
from tests.print_paper import Print

MULTI, COMB, COMBO, EDIT, RADIO, PUSH = 1 << 12, 1 << 24, 1 << 17, 1 << 18, 49152, 1 << 16
TYPED = "/Helv 9 Tf 0 g"


class FieldPaper(Print):
    """A page to print on and to put fields on; a field may stand on any page."""

    def __init__(self) -> None:
        super().__init__()
        self.page = 0
        self.later: list[Callable[[pikepdf.Pdf, Array], None]] = []

    def turn_page(self) -> None:
        super().turn_page()
        self.page += 1

    def text(
        self,
        name: str,
        left: float,
        top: float,
        right: float,
        bottom: float,
        value: str | None,
        hidden: bool = False,
        **entries: Any,
    ) -> None:
        """A text field; of several lines when it is tall."""
        page = self.page
        if bottom - top > 30:
            entries.setdefault("Ff", MULTI)

        def put(pdf: pikepdf.Pdf, fields: Array) -> None:
            more = {"V": String(value)} if value is not None else {}
            more |= {"T": String(name)} if name else {}
            made = widget(pdf, box(left, top, right, bottom), page, FT=Name.Tx, DA=String(TYPED), **(more | written(entries)))
            made.F = 2 if hidden else 4
            fields.append(made)

        self.later.append(put)

    def tick(self, name: str, x: float, y: float, on: bool, state: str = "Yes", size: float = 10, **entries: Any) -> None:
        """A check box of one state."""
        page = self.page
        now = Name(f"/{state}") if on else Name.Off

        def put(pdf: pikepdf.Pdf, fields: Array) -> None:
            more = {"T": String(name)} if name else {}
            fields.append(
                tick_box(pdf, box(x, y, x + size, y + size), state, page=page, V=now, AS=now, **(more | written(entries)))
            )

        self.later.append(put)

    def group(
        self, name: str, spots: list[tuple[str, float, float]], chosen: str | None, flags: int = RADIO, **entries: Any
    ) -> None:
        """Several boxes of one field, a state each: radio buttons, or check boxes of one name with `flags` 0."""
        page = self.page

        def put(pdf: pikepdf.Pdf, fields: Array) -> None:
            now = Name.Off if chosen is None else Name(f"/{chosen}")
            made = pdf.make_indirect(Dictionary(FT=Name.Btn, Ff=flags, T=String(name), V=now, Kids=Array(), **written(entries)))
            for state, x, y in spots:
                on = Name(f"/{state}") if state == chosen else Name.Off
                kid = tick_box(pdf, box(x, y, x + 10, y + 10), state, page=page, Parent=made, AS=on)
                del kid["/FT"]
                made.Kids.append(kid)
            fields.append(made)

        self.later.append(put)

    def choice(
        self,
        name: str,
        left: float,
        top: float,
        right: float,
        bottom: float,
        options: list[Any],
        value: Any,
        flags: int = COMBO,
        **entries: Any,
    ) -> None:
        """A drop-down or, with other `flags`, a list box; an option is its text, or its export value and its text."""
        page = self.page

        def put(pdf: pikepdf.Pdf, fields: Array) -> None:
            listed = Array([Array([String(part) for part in one]) if isinstance(one, tuple) else String(one) for one in options])
            more: dict[str, Any] = {"T": String(name)} if name else {}
            if value is not None:
                more["V"] = Array([String(one) for one in value]) if isinstance(value, list) else String(value)
            spot = box(left, top, right, bottom)
            fields.append(
                widget(pdf, spot, page, FT=Name.Ch, Ff=flags, Opt=listed, DA=String(TYPED), **(more | written(entries)))
            )

        self.later.append(put)

    def push(self, name: str, left: float, top: float, right: float, bottom: float, caption: str) -> None:
        """A button that does something."""
        page = self.page

        def put(pdf: pikepdf.Pdf, fields: Array) -> None:
            fields.append(
                widget(
                    pdf,
                    box(left, top, right, bottom),
                    page,
                    FT=Name.Btn,
                    Ff=PUSH,
                    T=String(name),
                    MK=Dictionary(CA=String(caption)),
                )
            )

        self.later.append(put)

    def note(self, kind: str, left: float, top: float, right: float, bottom: float, **entries: Any) -> None:
        """An annotation of the reader's own: `FreeText`, `Circle`, `Ink`, `Stamp`."""
        page = self.page

        def put(pdf: pikepdf.Pdf, _: Array) -> None:
            made = pdf.make_indirect(
                Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=box(left, top, right, bottom), F=4, **written(entries))
            )
            target = pdf.pages[page].obj
            if "/Annots" not in target:
                target.Annots = Array()
            target.Annots.append(made)

        self.later.append(put)

    def free(self, x: float, y: float, text: str, wide: float = 200, high: float = 14) -> None:
        """Typed on the page with the text tool of a viewer; `y` is its base line."""
        self.note(
            "FreeText", x, y - 11, x + wide, y - 11 + high, Contents=text, DA="/Helvetica 10 Tf 0 0 0.5 rg", BS=Dictionary(W=0)
        )


def written(entries: dict[str, Any]) -> dict[str, Any]:
    """Entries with plain text as PDF strings."""
    return {key: String(value) if type(value) is str else value for key, value in entries.items()}


def filled(draw: Callable[[FieldPaper], None], change: Callable[[pikepdf.Pdf], None] | None = None, **entries: Any) -> bytes:
    """The PDF that `draw` makes, its fields in a form of these entries, after `change`."""
    paper = FieldPaper()
    draw(paper)
    paper.turn_page()

    def put(pdf: pikepdf.Pdf) -> None:
        fields = Array()
        for one in paper.later:
            one(pdf, fields)
        if len(fields):
            pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=fields, DA=String(TYPED), **entries))
        if change:
            change(pdf)

    return changed(paper.bytes(), put)


def under(pdf: pikepdf.Pdf, *path: str) -> None:
    """Put all fields of the form below parents of these names, as forms made of subforms have them."""
    root = pdf.Root.AcroForm
    kids, top = root.Fields, None
    for name in reversed(path):
        node = pdf.make_indirect(Dictionary(T=String(name), Kids=kids))
        for kid in kids:
            kid.Parent = node
        kids, top = Array([node]), node
    if top is not None:
        root.Fields = Array([top])
