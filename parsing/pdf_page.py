"""One PDF page through pdfium: words with their boxes, and everything drawn, in points from the top left as shown."""

from __future__ import annotations

import ctypes
import itertools
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import pypdfium2.raw as pdfium  # type: ignore[import-untyped]
from pypdfium2 import PdfPage

from parsing.document import Box
from parsing.page import Fill, Rule, Word
from parsing.symbols import is_symbol_font, translate, without_private_use

MOST_GLYPHS = 50_000
"""More on one page is no form: laying them out would take minutes."""
MOST_SHAPES = 20_000
MOST_SEGMENTS = 60_000
SMALL = 26.0
"""A square up to this size (points) may be a tick box: its edges are no rules until that is settled."""
_THIN = 2.6
_WORD = re.compile(r"[^\s\ufffe\x02\x00]+[\ufffe\x02]?")
_NO_LETTER = re.compile("[\ufffd\ue000-\uf8ff]")
_SYMBOL = re.compile("[\uf000-\uf0ff]")
_BOLD = re.compile(r"bold|black|heavy|semib|demi(?!lig)", re.IGNORECASE)

Point = tuple[float, float]
Move = Callable[[float, float], Point]


class Shape(NamedTuple):
    """A drawn mark that is neither a level nor an upright rule: `kind` is `rect`, `round` or `ink`."""

    kind: str
    box: Box
    filled: bool = False
    light: float = 0.0
    """Of its paint: 0 black, 1 white."""
    outlined: bool = False


@dataclass(slots=True)
class Drawing:
    """What is drawn on a page besides its words."""

    level: list[Rule] = field(default_factory=list)
    upright: list[Rule] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    shapes: list[Shape] = field(default_factory=list)
    images: list[Box] = field(default_factory=list)
    left_out: bool = False


def shown(page: PdfPage) -> tuple[Move, float, float]:
    """How a point of the page's own space moves to the page as shown (crop box, /Rotate), and that page's size in points."""
    left, bottom, right, top = page.get_cropbox()
    media = page.get_mediabox()
    left, bottom, right, top = max(left, media[0]), max(bottom, media[1]), min(right, media[2]), min(top, media[3])
    wide, high = right - left, top - bottom
    turn = page.get_rotation() % 360
    if turn == 90:
        return lambda x, y: (y - bottom, x - left), high, wide
    if turn == 180:
        return lambda x, y: (right - x, y - bottom), wide, high
    if turn == 270:
        return lambda x, y: (top - y, right - x), high, wide
    return lambda x, y: (x - left, top - y), wide, high


def moved(box: Box, move: Move) -> Box:
    """A box of the page's own space (left, bottom, right, top) on the page as shown."""
    (ax, ay), (bx, by) = move(box[0], box[1]), move(box[2], box[3])
    return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


# --- words -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
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
    """The symbol font it is set in, by the name `parsing.symbols` knows; empty for letters."""


class _Looks:
    """The look of each text object, asked of pdfium once."""

    def __init__(self, textpage: Any, move: Move) -> None:
        self._textpage, self._move = textpage, move
        self._objects: dict[int, _Look] = {}
        self._fonts: dict[int, tuple[str, bool]] = {}
        self._numbers: dict[tuple[str, float], int] = {}

    def of(self, index: int) -> _Look:
        handle = pdfium.FPDFText_GetTextObject(self._textpage, index)
        key = ctypes.cast(handle, ctypes.c_void_p).value or 0
        if key not in self._objects:
            self._objects[key] = self._ask(handle, index) if key else _Look(0, 0, False, False, 0.0, 0.0, 0, "")
        return self._objects[key]

    def _ask(self, handle: Any, index: int) -> _Look:
        name, bold = self._font(handle)
        mode = pdfium.FPDFTextObj_GetTextRenderMode(handle)
        light = _light(handle)
        number = self._numbers.setdefault((name, round(light, 1)), len(self._numbers) + 1)
        _, _, c, d, _, _ = _matrix(handle)
        told = ctypes.c_float()
        pdfium.FPDFTextObj_GetFontSize(handle, told)
        size = told.value * (math.hypot(c, d) or 1.0)
        run = len(self._objects) + 1
        turned = _turn(pdfium.FPDFText_GetCharAngle(self._textpage, index), self._move)
        return _Look(number, run, bold or mode == 2, mode in (3, 7), light, size, turned, _symbol_font(name))

    def _font(self, handle: Any) -> tuple[str, bool]:
        font = pdfium.FPDFTextObj_GetFont(handle)
        key = ctypes.cast(font, ctypes.c_void_p).value or 0
        if key not in self._fonts:
            buffer = ctypes.create_string_buffer(200)
            pdfium.FPDFFont_GetBaseFontName(font, buffer, 200)
            name = buffer.value.decode("utf-8", "replace")
            self._fonts[key] = (name, bool(_BOLD.search(name)) or pdfium.FPDFFont_GetWeight(font) >= 600)
        return self._fonts[key]


def _symbol_font(name: str) -> str:
    """The plain name of a symbol font ("ABCDEF+Wingdings2-Regular" is "wingdings 2"), or nothing for a font of letters."""
    plain = re.sub(r"^[A-Z]{6}\+|[-,].*$|MT$", "", name).lower()
    plain = re.sub(r"(?<=wingdings) ?(?=\d)", " ", plain)
    return plain if is_symbol_font(plain) else ""


def _light(handle: Any, stroke: bool = False) -> float:
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    ask = pdfium.FPDFPageObj_GetStrokeColor if stroke else pdfium.FPDFPageObj_GetFillColor
    if not ask(handle, red, green, blue, alpha):
        return 0.0
    light = (0.299 * red.value + 0.587 * green.value + 0.114 * blue.value) / 255
    return 1 - (1 - light) * alpha.value / 255


class Glyphs(NamedTuple):
    """A printed word before it is judged: the word, its look, and whether its text can be trusted."""

    word: Word
    look: _Look
    lost: bool


def glyphs(textpage: Any, move: Move) -> Iterator[Glyphs]:
    """Every word of a loaded text page, in the file's order."""
    count = pdfium.FPDFText_CountChars(textpage)
    text = _characters(textpage, count)
    looks = _Looks(textpage, move)
    ask_box = _boxes(textpage)
    x, y = ctypes.c_double(), ctypes.c_double()
    for match in _WORD.finditer(text):
        start, end = match.span()
        own = ask_box(start, end - start)
        if own is None:
            continue
        pdfium.FPDFText_GetCharOrigin(textpage, start, x, y)
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
    left, top, right, bottom = (ctypes.c_double() for _ in range(4))

    def box(start: int, count: int) -> Box | None:
        found: list[Box] = []
        for index in range(pdfium.FPDFText_CountRects(textpage, start, count)):
            pdfium.FPDFText_GetRect(textpage, index, left, top, right, bottom)
            found.append((left.value, bottom.value, right.value, top.value))
        if not found:
            return None
        if len(found) == 1:
            return found[0]
        return min(b[0] for b in found), min(b[1] for b in found), max(b[2] for b in found), max(b[3] for b in found)

    return box


# --- drawings --------------------------------------------------------------------------------------------------------


def drawing(page: PdfPage, move: Move) -> Drawing:
    """Every rule, fill, box, stroke and picture of the page, forms within it included."""
    found = Drawing()
    budget = [MOST_SHAPES, MOST_SEGMENTS]
    identity = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    count = pdfium.FPDFPage_CountObjects(page)
    for index in range(count):
        _object(pdfium.FPDFPage_GetObject(page, index), identity, move, found, budget, 0)
        if min(budget) <= 0:
            found.left_out = True
            break
    return found


Matrix = tuple[float, float, float, float, float, float]


def _times(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    g, h, i, j, k, m = outer
    return a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + m


def _matrix(handle: Any) -> Matrix:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, matrix)
    return matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f


def _object(handle: Any, outer: Matrix, move: Move, found: Drawing, budget: list[int], depth: int) -> None:
    budget[0] -= 1
    kind = pdfium.FPDFPageObj_GetType(handle)
    if kind == pdfium.FPDF_PAGEOBJ_PATH:
        _path(handle, outer, move, found, budget)
    elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
        whole = _times(_matrix(handle), outer)
        found.images.append(_hull([_apply(whole, x, y) for x, y in ((0, 0), (1, 0), (0, 1), (1, 1))], move))
    elif kind == pdfium.FPDF_PAGEOBJ_FORM and depth < 8:
        inner = _times(_matrix(handle), outer)
        for index in range(pdfium.FPDFFormObj_CountObjects(handle)):
            if min(budget) <= 0:
                found.left_out = True
                return
            _object(pdfium.FPDFFormObj_GetObject(handle, index), inner, move, found, budget, depth + 1)


def _apply(matrix: Matrix, x: float, y: float) -> Point:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _hull(points: list[Point], move: Move) -> Box:
    moved = [move(*point) for point in points]
    return min(x for x, _ in moved), min(y for _, y in moved), max(x for x, _ in moved), max(y for _, y in moved)


def _path(handle: Any, outer: Matrix, move: Move, found: Drawing, budget: list[int]) -> None:
    fill_mode, stroked = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(handle, fill_mode, stroked)
    filled = bool(fill_mode.value)
    if not filled and not stroked.value:
        return
    light = _light(handle, stroke=not filled)
    matrix = _times(_matrix(handle), outer)
    for points, curved in _subpaths(handle, matrix, budget):
        _sort(points, curved, filled, bool(stroked.value), light, move, found)


def _subpaths(handle: Any, matrix: Matrix, budget: list[int]) -> Iterator[tuple[list[Point], bool]]:
    points: list[Point] = []
    curved = False
    x, y = ctypes.c_float(), ctypes.c_float()
    for index in range(pdfium.FPDFPath_CountSegments(handle)):
        budget[1] -= 1
        if budget[1] <= 0:
            break
        segment = pdfium.FPDFPath_GetPathSegment(handle, index)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            if len(points) > 1:
                yield points, curved
            points, curved = [], False
        curved = curved or kind == pdfium.FPDF_SEGMENT_BEZIERTO
        points.append(_apply(matrix, x.value, y.value))
        if pdfium.FPDFPathSegment_GetClose(segment) and len(points) > 1 and points[0] != points[-1]:
            points.append(points[0])
    if len(points) > 1:
        yield points, curved


def _sort(points: list[Point], curved: bool, filled: bool, stroked: bool, light: float, move: Move, found: Drawing) -> None:
    box = _hull(points, move)
    wide, high = box[2] - box[0], box[3] - box[1]
    if min(wide, high) <= _THIN and not curved and max(wide, high) >= 3 * min(wide, high):
        if light < 0.97:
            _rule(box, wide, high, found)
    elif curved:
        found.shapes.append(Shape("round" if len(points) >= 9 else "ink", box, filled, light if filled else 0.0, stroked))
    elif _is_rect(points):
        found.shapes.append(Shape("rect", box, filled, light if filled else 0.0, stroked))
        if filled:
            found.fills.append(Fill(box, light))
        if stroked and max(wide, high) > SMALL:
            _edges(box, found)
    elif len(points) <= 3 or not filled:
        _strokes(points, move, found)
    else:
        found.shapes.append(Shape("ink", box, filled, light))


def _rule(box: Box, wide: float, high: float, found: Drawing) -> None:
    if wide >= high:
        found.level.append(Rule((box[1] + box[3]) / 2, box[0], box[2]))
    else:
        found.upright.append(Rule((box[0] + box[2]) / 2, box[1], box[3]))


def _edges(box: Box, found: Drawing) -> None:
    left, top, right, bottom = box
    found.level += [Rule(top, left, right), Rule(bottom, left, right)]
    found.upright += [Rule(left, top, bottom), Rule(right, top, bottom)]


def _strokes(points: list[Point], move: Move, found: Drawing) -> None:
    """A polyline: its level and upright stretches are rules when long, the rest is ink."""
    slanted: list[Point] = []
    for (ax, ay), (bx, by) in itertools.pairwise(points):
        box = _hull([(ax, ay), (bx, by)], move)
        wide, high = box[2] - box[0], box[3] - box[1]
        if max(wide, high) >= 6 and min(wide, high) <= 0.8:
            _rule(box, wide, high, found)
        elif max(wide, high) > 0.1:
            slanted += [(ax, ay), (bx, by)]
    if slanted:
        found.shapes.append(Shape("ink", _hull(slanted, move)))


def _is_rect(points: list[Point]) -> bool:
    corners = points[:-1] if points[0] == points[-1] else points
    if len(corners) != 4:
        return False
    return all(
        min(abs(ax - bx), abs(ay - by)) <= 0.3 for (ax, ay), (bx, by) in zip(corners, corners[1:] + corners[:1], strict=True)
    )
