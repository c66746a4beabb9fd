"""One Word paragraph read into items: runs, tabs, fields, controls, symbols, text boxes and changes where they stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from parsing.document import Item, Place, Text, Tick
from parsing.symbols import is_symbol_font, shown, translate, without_private_use
from parsing.word_fields import answered, control, legacy, legacy_choice, legacy_text, legacy_tick
from parsing.word_file import File
from parsing.word_package import Element, R, W
from parsing.word_shapes import Shape, shapes_in, with_shapes
from parsing.word_styles import BOLD, HIDDEN, MARKED, PLAIN, SHADED, STRUCK, WHITE, Look, overlay

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
TXBX = f"{W}txbxContent"
_RUN, _TEXT, _RPR = f"{W}r", f"{W}t", f"{W}rPr"
_SHOWN = BOLD | STRUCK | MARKED
_LAST_ASCII = 0x7F
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Inline:
    """A paragraph while it is read. `items` is what stands in it, `boxes` the text boxes anchored in it."""

    __slots__ = ("_bits", "_text", "bold", "boxes", "dark", "file", "hidden", "items", "place", "plain", "shapes", "size")

    def __init__(self, file: File, place: Place, dark: bool, items: list[Item]) -> None:
        self.file = file
        self.place = place
        self.dark = dark
        self.items = items
        self.boxes: list[Element] = []
        self.shapes: list[tuple[int, Shape]] = []
        """Circles and strokes drawn over the text, each with the number of characters before its anchor."""
        self.hidden: list[str] = []
        self.size = 0
        self.bold = self.plain = False
        """Whether some words are bold, and whether some are not."""
        self._text: list[str] = []
        self._bits = 0
        for field in file.fields:
            field.start = len(items)

    def walk(self, parent: Element, look: Look) -> None:
        """Read everything below `parent`. What is not known is looked into, so that no word is lost."""
        for child in parent:
            tag = child.tag
            if tag == _RUN:
                self._run(child, look)
            elif tag not in _SKIPPED:
                handler = _HANDLERS.get(tag)
                if handler:
                    handler(self, child, look)
                elif len(child):
                    self.walk(child, look)

    def _run(self, run: Element, look: Look) -> None:
        for child in run:
            tag = child.tag
            if tag == _TEXT:
                self.add(_words(child), look)
            elif tag == _RPR:
                look = self._look(child, look)
            elif tag not in _SKIPPED:
                handler = _HANDLERS.get(tag)
                if handler:
                    handler(self, child, look)
                elif len(child):
                    self.walk(child, look)

    def _look(self, properties: Element, look: Look) -> Look:
        style = properties.find(f"{W}rStyle")
        if style is not None:
            styled = self.file.styles.of(style.get(f"{W}val")).look
            if styled is not PLAIN:
                look = Look(
                    look.bits | styled.bits, styled.size or look.size, styled.ascii or look.ascii, styled.high or look.high
                )
        return overlay(look, properties)

    def add(self, text: str, look: Look) -> None:
        """Words in one look. Hidden ones, and white ones on white, are set aside."""
        if look.ascii or look.high:
            text = _pictures(text, look)
        bits, fields = look.bits, self.file.fields
        if len(fields) > 1 and fields[-1].in_result and not fields[-2].in_result:
            self.hidden.append(text)  # a field within another's instruction: Word shows only what comes of both
            return
        if bits & (HIDDEN | WHITE) and (bits & HIDDEN or not (bits & SHADED or self.dark)):
            self.hidden.append(text)
            return
        bits &= _SHOWN
        if bits != self._bits and self._text:
            self.flush()
        self._bits = bits
        self._text.append(text)
        if not text.isspace():
            self.size = max(self.size, look.size)
            if bits & BOLD:
                self.bold = True
            else:
                self.plain = True

    def flush(self) -> None:
        """Close the run of words that look alike."""
        if self._text:
            text, bits = "".join(self._text), self._bits
            if not text.isascii():
                text = without_private_use(text.translate(_PLAINER))
            if text:
                self.items.append(Text(text, self.place, bool(bits & BOLD), bool(bits & STRUCK), bool(bits & MARKED)))
            self._text = []

    def put(self, item: Item) -> None:
        """An item after what was read so far."""
        self.flush()
        self.items.append(item)

    def finished(self) -> list[Item]:
        """End the paragraph: its items, or none when it says nothing. Fields still open hand over what they hold so far."""
        self.flush()
        for field in reversed(self.file.fields):  # the innermost first
            if field.kind == "textInput" and field.in_result:
                found = self.items[field.start :]
                if says_something(found):
                    self.items[field.start :] = legacy_text(found, field, self.place)
                    field.emitted = True
        if self.hidden:
            self.file.hide("".join(self.hidden), self.place)
        if self.shapes:
            self.items = with_shapes(self.items, self.shapes)
        return self.items if says_something(self.items) else []


def says_something(items: list[Item]) -> bool:
    """Whether there is more than white space."""
    return any(not isinstance(item, Text) or item.text.strip() for item in items)


def _words(element: Element) -> str:
    """The words of a `w:t`: breaks are spaces, and white space at its ends counts only where it says so (17.3.3.31)."""
    text = element.text or ""
    if "\n" in text:
        text = text.replace("\r", "").replace("\n", " ")
    if (text[:1].isspace() or text[-1:].isspace()) and element.get(_SPACE) != "preserve":
        text = text.strip()
    return text


def _pictures(text: str, look: Look) -> str:
    """Letters typed in a symbol font, as a person sees them."""
    if look.ascii == look.high:
        return translate(look.ascii, text)
    return "".join(
        letter if not (font := look.ascii if ord(letter) <= _LAST_ASCII else look.high) else translate(font, letter)
        for letter in text
    )


_PLAINER: dict[int, str | None] = {
    **dict.fromkeys((0xA0, 0x2002, 0x2003, 0x2005, 0x2007, 0x2009, 0x202F), " "),
    **dict.fromkeys((0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF), None),
    0x2011: "-",
}
"""Spaces of other widths, marks that show nothing, and the hyphen that does not break."""


def _newline(inline: Inline, element: Element, look: Look) -> None:
    inline.add("\n", look)


def _tab(inline: Inline, element: Element, look: Look) -> None:
    inline.add("\t", look)


def _hyphen(inline: Inline, element: Element, look: Look) -> None:
    inline.add("-", look)


def _symbol(inline: Inline, element: Element, look: Look) -> None:
    """`w:sym`: a character by its code in a font of its own."""
    try:
        code = int(element.get(f"{W}char", ""), 16)
    except ValueError:
        return
    font = element.get(f"{W}font", "")
    found = shown(font, code) if is_symbol_font(font) or code >= 0xF000 or font.lower() == "symbol" else chr(code)
    inline.add(found, Look(look.bits, look.size))


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
        before = (len(inline.items), len(inline._text), len(inline.boxes), len(inline.shapes))
        inline.walk(branch, look)
        if before != (len(inline.items), len(inline._text), len(inline.boxes), len(inline.shapes)):
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
    if len(words) > 1 and words[1].isdecimal():
        code = int(words[1])
        found = shown(font, code) if is_symbol_font(font) else chr(code)
        inline.add(found, Look(look.bits))


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


_SKIPPED = frozenset(
    f"{W}{name}"
    for name in (
        "pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "delText", "customXmlPr", "smartTagPr", "softHyphen",
        "lastRenderedPageBreak", "bookmarkStart", "bookmarkEnd", "proofErr", "commentReference", "footnoteReference",
        "endnoteReference", "footnoteRef", "endnoteRef", "annotationRef", "separator", "continuationSeparator", "rt",
    )
) - {f"{W}instrText"}  # fmt: skip
_HANDLERS: dict[str, Callable[[Inline, Element, Look], None]] = {
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
