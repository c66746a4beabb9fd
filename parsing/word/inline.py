"""One Word paragraph read into items: runs, tabs, fields, controls, symbols, text boxes and changes where they stand."""

from __future__ import annotations

from parsing.document import Item, Place, Text
from parsing.values.symbols import translate, without_private_use
from parsing.word.elements import HANDLERS, SKIPPED
from parsing.word.fields import legacy_text
from parsing.word.file import File
from parsing.word.package import Element, W
from parsing.word.shapes import Shape, with_shapes
from parsing.word.styles import ASIDE, BOLD, HIDDEN, MARKED, PLAIN, SHADED, STRUCK, TINTED, WHITE, Look, overlay

_RUN, _TEXT, _RPR, _STYLE, _VAL = f"{W}r", f"{W}t", f"{W}rPr", f"{W}rStyle", f"{W}val"
_SHOWN = BOLD | STRUCK | MARKED | ASIDE | TINTED
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
                self.walk(child, look)
            elif tag == _TEXT:
                self.add(_words(child), look)
            elif tag == _RPR:
                look = self._look(child, look)
            elif tag not in SKIPPED:
                handler = HANDLERS.get(tag)
                if handler:
                    handler(self, child, look)
                elif len(child):
                    self.walk(child, look)

    def _look(self, properties: Element, look: Look) -> Look:
        style = properties.find(_STYLE)
        if style is not None:
            styled = self.file.styles.of(style.get(_VAL)).look
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
                struck, marked, aside = bool(bits & STRUCK), bool(bits & MARKED), bool(bits & ASIDE)
                tinted = bool(bits & TINTED)
                self.items.append(Text(text, self.place, bool(bits & BOLD), struck, marked, aside=aside, tinted=tinted))
            self._text = []

    def put(self, item: Item) -> None:
        """An item after what was read so far."""
        self.flush()
        self.items.append(item)

    def progress(self) -> tuple[int, ...]:
        """Changes with everything that is read."""
        return (len(self.items), len(self._text), len(self.boxes), len(self.shapes))

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
