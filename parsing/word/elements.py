"""What may stand in a Word paragraph beside plain words: fields, controls, symbols, drawings, changes, one handler each.

ECMA-376 part 1, 17.3.3 (run content), 17.5 (controls), 17.13.5 (changes), 17.16 (fields); part 3 for alternatives.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from parsing.document import Text, Tick
from parsing.values.symbols import is_symbol_font, shown
from parsing.word.fields import answered, control, legacy, legacy_choice, legacy_text, legacy_tick
from parsing.word.package import Element, R, W
from parsing.word.shapes import shapes_in
from parsing.word.styles import Look

if TYPE_CHECKING:
    from parsing.word.inline import Inline

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
TXBX = f"{W}txbxContent"


def _newline(inline: Inline, element: Element, look: Look) -> None:
    inline.add("\n", look)


def _tab(inline: Inline, element: Element, look: Look) -> None:
    inline.add("\t", look)


def _hyphen(inline: Inline, element: Element, look: Look) -> None:
    inline.add("-", look)


def _symbol(inline: Inline, element: Element, look: Look) -> None:
    """`w:sym`: a character by its code in a font of its own."""
    char, font = element.get(f"{W}char", ""), element.get(f"{W}font", "")
    if re.fullmatch("[0-9A-Fa-f]{1,5}", char):
        inline.add(_symbol_of(font, int(char, 16)), Look(look.bits, look.size))


def _symbol_of(font: str, code: int) -> str:
    pictured = is_symbol_font(font) or font.lower() == "symbol" or 0xF000 <= code <= 0xF0FF
    return shown(font, code) if pictured else chr(code)


def _changed(inline: Inline, element: Element, look: Look) -> None:
    inline.file.changed = True
    inline.walk(element, look)


def _dropped(inline: Inline, element: Element, look: Look) -> None:
    inline.file.changed = True


def _controlled(inline: Inline, element: Element, look: Look) -> None:
    found = control(element)
    if found is None:
        return
    if not found.leaf:
        inline.walk(found.content, look)
        return
    inline.flush()
    start = len(inline.items)
    inline.walk(found.content, look)
    inline.flush()
    inline.items[start:] = answered(inline.items[start:], found, inline.place)


def _alternative(inline: Inline, element: Element, look: Look) -> None:
    """One branch only: Word writes the same words again for older versions of itself."""
    for branch in element:
        before = inline.progress()
        inline.walk(branch, look)
        if before != inline.progress():
            return


def _drawn(inline: Inline, element: Element, look: Look) -> None:
    """A drawing: its text boxes, and the circles and strokes a hand would draw over an option."""
    found = list(element.iter(TXBX))
    inline.boxes += _outermost(found)
    if not found:
        inline.flush()
        at = sum(len(item.text) for item in inline.items if isinstance(item, Text))
        inline.shapes += [(at, shape) for shape in shapes_in(element)]
    inline.file.pictures += [blip.get(f"{R}embed", "") for blip in element.iter(_BLIP)]
    inline.file.pictures += [data.get(f"{R}id", "") for data in element.iter(_IMAGEDATA)]


_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_IMAGEDATA = "{urn:schemas-microsoft-com:vml}imagedata"


def _outermost(boxes: list[Element]) -> list[Element]:
    """Boxes that stand in no other box of the list, and not twice in a choice and its fallback."""
    inner = {id(below) for box in boxes for below in box.iter(TXBX) if below is not box}
    return [box for box in boxes if id(box) not in inner]


def _embedded(inline: Inline, element: Element, look: Look) -> None:
    """An embedded object or an ActiveX control."""
    active = element.find(f"{W}control")
    if active is None:
        inline.file.embedded += 1
        _drawn(inline, element, look)
    else:
        for item in inline.file.active(active):
            inline.put(replace(item, place=inline.place))


def _field(inline: Inline, element: Element, look: Look) -> None:
    """`w:fldChar`: begin, separate, end."""
    kind, fields = element.get(f"{W}fldCharType"), inline.file.fields
    if kind == "begin":
        fields.append(legacy(element))
        if fields[-1].kind == "checkBox":
            inline.put(legacy_tick(fields[-1], inline.place))
    elif fields and kind == "separate":
        inline.flush()
        fields[-1].in_result, fields[-1].start = True, len(inline.items)
    elif fields and kind == "end":
        inline.flush()
        _end_field(inline, look)


def _end_field(inline: Inline, look: Look) -> None:
    field = inline.file.fields.pop()
    if not field.in_result:
        field.start = len(inline.items)
    result, name = inline.items[field.start :], (field.instruction.split() or [""])[0].upper()
    if field.kind == "textInput":
        inline.items[field.start :] = legacy_text(result, field, inline.place)
    elif field.kind == "ddList":
        inline.items[field.start :] = legacy_choice(field, inline.place)
    elif name == "FORMCHECKBOX" and field.kind != "checkBox":
        inline.put(Tick(None, inline.place))
    elif name in ("MACROBUTTON", "GOTOBUTTON"):
        inline.items[field.start :] = [Text(" ".join(field.instruction.split()[2:]), inline.place, prompt=True)]
    elif name == "MERGEFIELD":
        unfilled = any(isinstance(item, Text) and item.text.startswith("«") for item in result)
        inline.items[field.start :] = [replace(i, prompt=True) if unfilled and isinstance(i, Text) else i for i in result]
    elif name == "SYMBOL" and not result:
        _symbol_field(inline, field.instruction.split(), look)


def _symbol_field(inline: Inline, words: list[str], look: Look) -> None:
    font = " ".join(words[words.index("\\f") + 1 :]).strip('"').split('"')[0] if "\\f" in words else ""
    if len(words) > 1 and re.fullmatch("[0-9]{1,5}", words[1]):
        inline.add(_symbol_of(font, int(words[1])), Look(look.bits))


def _instruction(inline: Inline, element: Element, look: Look) -> None:
    if inline.file.fields and not inline.file.fields[-1].in_result:
        inline.file.fields[-1].instruction += element.text or ""


def _simple_field(inline: Inline, element: Element, look: Look) -> None:
    """`w:fldSimple`: a field in one element."""
    name = (element.get(f"{W}instr", "").split() or [""])[0].upper()
    inline.flush()
    start = len(inline.items)
    inline.walk(element, look)
    inline.flush()
    found = inline.items[start:]
    if name == "FORMTEXT":
        inline.items[start:] = legacy_text(found, legacy(element), inline.place)
    elif name == "MERGEFIELD":
        inline.items[start:] = [
            replace(item, prompt=True) if isinstance(item, Text) and item.text.startswith("«") else item for item in found
        ]


def _ruby(inline: Inline, element: Element, look: Look) -> None:
    base = element.find(f"{W}rubyBase")
    inline.walk(element if base is None else base, look)


SKIPPED = frozenset(
    f"{W}{name}"
    for name in (
        "pPr", "rPr", "sdtPr", "sdtEndPr", "delInstrText", "delText", "customXmlPr", "smartTagPr", "softHyphen",
        "lastRenderedPageBreak", "bookmarkStart", "bookmarkEnd", "proofErr", "commentReference", "footnoteReference",
        "endnoteReference", "footnoteRef", "endnoteRef", "annotationRef", "separator", "continuationSeparator", "rt",
    )
)  # fmt: skip
HANDLERS: dict[str, Callable[[Inline, Element, Look], None]] = {
    f"{W}br": _newline,
    f"{W}cr": _newline,
    f"{W}tab": _tab,
    f"{W}ptab": _tab,
    f"{W}noBreakHyphen": _hyphen,
    f"{W}sym": _symbol,
    f"{W}ins": _changed,
    f"{W}moveTo": _changed,
    f"{W}del": _dropped,
    f"{W}moveFrom": _dropped,
    f"{W}sdt": _controlled,
    f"{MC}AlternateContent": _alternative,
    f"{W}drawing": _drawn,
    f"{W}pict": _drawn,
    f"{W}object": _embedded,
    f"{W}fldChar": _field,
    f"{W}instrText": _instruction,
    f"{W}fldSimple": _simple_field,
    f"{W}ruby": _ruby,
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}t": lambda inline, element, look: inline.add(
        element.text or "", look
    ),
}
