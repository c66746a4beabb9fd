"""The words of a PDF page through pdfium, each with its box and its look."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
from pypdfium2 import PdfTextPage

from parsing.document import Box
from parsing.frozen import value
from parsing.layout.page import Word
from parsing.pdf.page import Move, matrix_of, moved, paint_light
from parsing.values.symbols import is_symbol_font, translate, without_private_use

MOST_GLYPHS = 50_000
"""More on one page is no form: laying them out would take minutes."""
_WORD = re.compile(r"[^\s\ufffe\x02\x00]+[\ufffe\x02]?")
_NO_LETTER = re.compile("[\ufffd\ue000-\uf8ff]")
_SYMBOL = re.compile("[\uf000-\uf0ff]")
_ITALIC = re.compile(r"italic|oblique", re.IGNORECASE)
_GREY = (0.3, 0.78)
"""How light grey is, from 0 (black) to 1 (white)."""
_BOLD = re.compile(r"bold|black|heavy|semib|demi(?!lig)", re.IGNORECASE)


@value(frozen=True, slots=True)
class _Look:
    """How a run of text is painted."""

    number: int
    run: int
    bold: bool
    invisible: bool
    light: float
    size: float
    """In points, as it is set."""
    turned: int
    """Degrees by which it stands turned on the page as shown."""
    symbols: str
    """The symbol font it is set in, by the name `parsing.values.symbols` knows; empty for letters."""
    aside: bool = False
    """In italics or in grey."""


class _Looks:
    """The look of each text object, asked of pdfium once."""

    def __init__(self, textpage: Any, move: Move) -> None:
        self._textpage, self._move = textpage, move
        self._objects: dict[int, _Look] = {}
        self._fonts: dict[int, tuple[str, str, bool, bool]] = {}
        self._turns: dict[float, int] = {}
        self._told = ctypes.c_float()
        self._numbers: dict[tuple[str, float], int] = {}

    def of(self, index: int) -> _Look:
        handle = pdfium.FPDFText_GetTextObject(self._textpage, index)
        key = _address(handle)
        if key not in self._objects:
            self._objects[key] = self._ask(handle, index) if key else _Look(0, 0, False, False, 0.0, 0.0, 0, "")
        return self._objects[key]

    def _ask(self, handle: Any, index: int) -> _Look:
        name, symbols, bold, italic = self._font(handle)
        mode = pdfium.FPDFTextObj_GetTextRenderMode(handle)
        light = paint_light(handle)
        number = self._numbers.setdefault((name, round(light, 1)), len(self._numbers) + 1)
        _, _, c, d, _, _ = matrix_of(handle)
        pdfium.FPDFTextObj_GetFontSize(handle, self._told)
        size = self._told.value * (math.hypot(c, d) or 1.0)
        run = len(self._objects) + 1
        angle = pdfium.FPDFText_GetCharAngle(self._textpage, index)
        if angle not in self._turns:
            self._turns[angle] = _turn(angle, self._move)
        aside = italic or _GREY[0] < light < _GREY[1]
        return _Look(number, run, bold or mode == 2, mode in (3, 7), light, size, self._turns[angle], symbols, aside)

    def _font(self, handle: Any) -> tuple[str, str, bool, bool]:
        """Its name, the symbol font it is (empty for letters), and whether it is bold and italic."""
        font = pdfium.FPDFTextObj_GetFont(handle)
        key = _address(font)
        if key not in self._fonts:
            buffer = ctypes.create_string_buffer(200)
            pdfium.FPDFFont_GetBaseFontName(font, buffer, 200)
            name = buffer.value.decode("utf-8", "replace")
            bold = bool(_BOLD.search(name)) or pdfium.FPDFFont_GetWeight(font) >= 600
            self._fonts[key] = (name, _symbol_font(name), bold, bool(_ITALIC.search(name)))
        return self._fonts[key]


def _address(handle: Any) -> int:
    return ctypes.addressof(handle.contents) if handle else 0


def _symbol_font(name: str) -> str:
    """The plain name of a symbol font ("ABCDEF+Wingdings2-Regular" is "wingdings 2"), or nothing for a font of letters."""
    plain = re.sub(r"^[A-Z]{6}\+|[-,].*$|MT$", "", name).lower()
    plain = re.sub(r"(?<=wingdings) ?(?=\d)", " ", plain)
    return plain if is_symbol_font(plain) else ""


class Glyphs(NamedTuple):
    """A printed word before it is judged: the word, its look, and whether its text can be trusted."""

    word: Word
    look: _Look
    lost: bool


def glyphs(loaded: PdfTextPage, move: Move) -> Iterator[Glyphs]:
    """Every word of a loaded text page, in the file's order."""
    textpage = loaded.raw
    count = pdfium.FPDFText_CountChars(textpage)
    text = _characters(textpage, count)
    looks = _Looks(textpage, move)
    ask_box = _boxes(textpage)
    x, y = ctypes.c_double(), ctypes.c_double()
    at_x, at_y = ctypes.byref(x), ctypes.byref(y)
    for match in _WORD.finditer(text):
        start, end = match.span()
        own = ask_box(start, end - start)
        if own is None:
            continue
        pdfium.FPDFText_GetCharOrigin(textpage, start, at_x, at_y)
        look, box = looks.of(start), moved(own, move)
        said = _signs(match.group().replace("\x02", "\ufffe"), look.symbols)
        lost = not look.symbols and pdfium.FPDFText_HasUnicodeMapError(textpage, start) == 1
        word = Word(
            said,
            box,
            move(x.value, y.value)[1],
            _size(look, box),
            look.bold,
            turned=look.turned,
            look=look.number,
            run=look.run,
            aside=look.aside,
        )
        yield Glyphs(word, look, lost or bool(_NO_LETTER.search(said)))


def _size(look: _Look, box: Box) -> float:
    tall = box[3] - box[1] if look.turned in (0, 180) else box[2] - box[0]
    if 0.5 * tall < look.size < max(6 * tall, 30):
        return look.size
    return max(tall, 4.0) * 1.2  # scaled by a form around it, which the font does not know


def _signs(word: str, font: str) -> str:
    """Letters of a symbol font as the signs a person sees; what pdfium could already tell stays."""
    if font:
        word = "".join(
            translate(font, letter) if letter < "\u0100" or "\uf000" <= letter <= "\uf0ff" else letter for letter in word
        )
    return without_private_use(word) if _SYMBOL.search(word) else word


def _turn(angle: float, move: Move) -> int:
    """Degrees clockwise, to the nearest quarter, by which type set at `angle` (radians, clockwise) stands on the shown page."""
    (ax, ay), (bx, by) = move(0, 0), move(math.cos(angle), -math.sin(angle))
    return round(math.degrees(math.atan2(by - ay, bx - ax)) / 90) * 90 % 360


def _characters(textpage: Any, count: int) -> str:
    buffer = (ctypes.c_ushort * (count + 1))()
    got = pdfium.FPDFText_GetText(textpage, 0, count, buffer)
    text = bytes(buffer)[: 2 * max(got - 1, 0)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    return "".join(chr(pdfium.FPDFText_GetUnicode(textpage, index) or 0x20) for index in range(count))


def _boxes(textpage: Any) -> Callable[[int, int], Box | None]:
    left, top, right, bottom = sides = [ctypes.c_double() for _ in range(4)]
    told = [ctypes.byref(side) for side in sides]

    def box(start: int, count: int) -> Box | None:
        found: list[Box] = []
        for index in range(pdfium.FPDFText_CountRects(textpage, start, count)):
            pdfium.FPDFText_GetRect(textpage, index, *told)
            found.append((left.value, bottom.value, right.value, top.value))
        if not found:
            return None
        if len(found) == 1:
            return found[0]
        return min(b[0] for b in found), min(b[1] for b in found), max(b[2] for b in found), max(b[3] for b in found)

    return box
