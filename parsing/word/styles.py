"""How Word text looks: run properties, the styles they come from, the theme's fonts, and which paragraphs are lists.

ECMA-376 part 1, 17.3.2 (run properties), 17.7 (styles), 17.9 (numbering). Styles are kept between documents of one form.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from parsing.frozen import value
from parsing.values.symbols import is_symbol_font
from parsing.word.package import Element, Package, W

BOLD, STRUCK, MARKED, HIDDEN, WHITE, SHADED, ITALIC, GREY, TINTED = 1, 2, 4, 8, 16, 32, 64, 128, 256
ASIDE = ITALIC | GREY
_OFF = frozenset({"0", "false", "off", "none"})
_VAL, _FILL, _COLOR = f"{W}val", f"{W}fill", f"{W}color"
_WHITE = frozenset({"FFFFFF", "FEFEFE", "FDFDFD", "FCFCFC", "FBFBFB", "FAFAFA"})
_NO_FILL = _WHITE | {"auto", "AUTO", ""}
_TOGGLES = {f"{W}b": BOLD, f"{W}i": ITALIC, f"{W}strike": STRUCK, f"{W}dstrike": STRUCK, f"{W}vanish": HIDDEN}
_MARKS = {f"{W}highlight", f"{W}u", f"{W}bdr", f"{W}em"}
_KEPT = 32
_HEXADECIMAL = frozenset("0123456789abcdefABCDEF")
LEAST_HUE = 48
"""Of 255."""


@value(frozen=True, slots=True)
class Look:
    """How a run looks: `bits` of the flags above, its size in half points (0 unknown), its symbol fonts."""

    bits: int = 0
    size: int = 0
    ascii: str = ""
    """The symbol font of letters below 128; empty for an ordinary font."""
    high: str = ""
    """The symbol font of letters from 128 on."""


PLAIN = Look()


@dataclass(slots=True)
class Style:
    """A style with all it is based on."""

    look: Look = PLAIN
    heading: int = 0
    listed: tuple[str, str] | None = None
    shaded_row: bool = False
    """A table style that shades its first row."""
    shaded_column: bool = False
    shaded: bool = False
    """A table style that shades anything: white text in it can be seen."""


@dataclass(slots=True)
class Styles:
    """Every style of a file by its id; the size of running text in half points."""

    styles: dict[str, Style] = field(default_factory=dict)
    size: int = 22
    bullets: frozenset[tuple[str, str]] = frozenset()
    """Numbering id and level that print a bullet rather than a number."""
    numbers: frozenset[tuple[str, str]] = frozenset()
    """Numbering id and level that print a number."""

    def of(self, identifier: str | None) -> Style:
        """A style by its id; a plain one when there is none."""
        return self.styles.get(identifier or "", _PLAIN_STYLE)


_PLAIN_STYLE = Style()
_cache: OrderedDict[tuple[bytes, ...], Styles] = OrderedDict()


def styles_of(package: Package) -> Styles:
    """The file's styles; those of a form seen before are not read again, unless the file is damaged."""
    kinds = ("styles", "numbering", "theme")
    key = tuple(b"".join(package.fingerprint(name) for name in package.related(package.main, kind)[:1]) for kind in kinds)
    found = _cache.pop(key, None) or _read(package)
    if not package.damaged:
        _cache[key] = found
    if len(_cache) > _KEPT:
        _cache.popitem(last=False)
    return found


def overlay(base: Look, properties: Element, theme: dict[str, str] | None = None) -> Look:
    """`base` with a run's own properties (`w:rPr`) laid over it."""
    bits, size, low, high = base.bits, base.size, base.ascii, base.high
    for child in properties:
        tag = child.tag
        if tag in _TOGGLES:
            flag = _TOGGLES[tag]
            bits = bits & ~flag if child.get(_VAL) in _OFF else bits | flag
        elif tag == _SZ:
            size = _number(child.get(_VAL))
        elif tag == _RFONTS:
            low, high = _fonts(child, low, high, theme or {})
        elif tag in _MARKS:
            flag = MARKED | SHADED if tag == _HIGHLIGHT else MARKED
            bits = bits & ~MARKED if child.get(_VAL, "single") in _OFF or child.get(_VAL) == "nil" else bits | flag
        elif tag == _SHD:
            bits = bits | MARKED | SHADED if is_filled(child) else bits
        elif tag == _COLOR:
            white = child.get(_VAL, "").upper() in _WHITE or child.get(f"{W}themeColor") == "background1"
            bits = bits | WHITE if white else bits & ~WHITE
            bits = bits | GREY if not white and _is_grey(child.get(_VAL, "")) else bits & ~GREY
            bits = bits | TINTED if _is_tint(child.get(_VAL, "")) else bits & ~TINTED
    if 0 < size <= 2:
        bits |= HIDDEN
    if bits == base.bits and size == base.size and low == base.ascii and high == base.high:
        return base
    return Look(bits, size, low, high)


_SZ, _RFONTS, _SHD, _HIGHLIGHT = f"{W}sz", f"{W}rFonts", f"{W}shd", f"{W}highlight"


def _is_grey(colour: str) -> bool:
    """Whether a colour (six hexadecimal digits) is between dark and light and has no hue."""
    if len(colour) != 6 or colour[:2] != colour[2:4] or colour[:2] != colour[4:]:
        return False
    return "50" <= colour[:2].upper() <= "C0"


def _is_tint(colour: str) -> bool:
    """Whether a colour has a hue: its strongest part is far from its weakest."""
    if len(colour) != 6 or not all(letter in _HEXADECIMAL for letter in colour):
        return False
    parts = [int(colour[at : at + 2], 16) for at in (0, 2, 4)]
    return max(parts) - min(parts) >= LEAST_HUE


def is_filled(shading: Element) -> bool:
    """Whether a `w:shd` gives a background that is not white."""
    if shading.get(f"{W}themeFill", "") not in ("", "background1"):
        return True
    return shading.get(_FILL, "").upper() not in _NO_FILL or shading.get(_VAL, "clear") not in ("clear", "nil")


def is_on(element: Element | None) -> bool:
    """An on/off property (`w:b`, `w:vanish`): there and not switched off."""
    return element is not None and element.get(_VAL) not in _OFF


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 6 else 0


def _fonts(fonts: Element, low: str, high: str, theme: dict[str, str]) -> tuple[str, str]:
    for_ascii, for_high = fonts.get(f"{W}ascii"), fonts.get(f"{W}hAnsi")
    if f"{W}asciiTheme" in fonts.attrib:  # a theme font goes before a named one
        for_ascii = theme.get(fonts.get(f"{W}asciiTheme", ""), "")
    if f"{W}hAnsiTheme" in fonts.attrib:
        for_high = theme.get(fonts.get(f"{W}hAnsiTheme", ""), "")
    for_complex = fonts.get(f"{W}cs", "")
    if for_ascii is None and for_high is None and is_symbol_font(for_complex):
        for_ascii = for_high = for_complex
    if for_ascii is not None:
        low = for_ascii if is_symbol_font(for_ascii) else ""
    if for_high is not None:
        high = for_high if is_symbol_font(for_high) else ""
    return low, high


def _read(package: Package) -> Styles:
    theme = _theme(package)
    found = Styles(bullets=_marked(package, ("bullet", "none")), numbers=_marked(package, ("decimal",)))
    for name in package.related(package.main, "styles")[:1]:
        root = package.side(name)
        sources = {style.get(f"{W}styleId", ""): style for style in root.iter(f"{W}style")}
        default = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}sz")
        normal = next(
            (s for s in sources.values() if s.get(f"{W}type") == "paragraph" and s.get(f"{W}default") in ("1", "true")), None
        )
        for size in (default, None if normal is None else normal.find(f"{W}rPr/{W}sz")):
            found.size = _number(size.get(_VAL)) or found.size if size is not None else found.size
        for identifier in sources:
            _resolve(identifier, sources, found.styles, theme, 0)
    return found


def _resolve(identifier: str, sources: dict[str, Element], done: dict[str, Style], theme: dict[str, str], depth: int) -> Style:
    if identifier in done:
        return done[identifier]
    source = sources.get(identifier)
    if source is None or depth > 20:
        return _PLAIN_STYLE
    based = source.find(f"{W}basedOn")
    parent = _PLAIN_STYLE if based is None else _resolve(based.get(_VAL, ""), sources, done, theme, depth + 1)
    properties, paragraph = source.find(f"{W}rPr"), source.find(f"{W}pPr")
    look = parent.look if properties is None else overlay(parent.look, properties, theme)
    style = Style(look, _heading(source, paragraph) or parent.heading, _listed(paragraph) or parent.listed)
    style.shaded = parent.shaded or any(is_filled(shading) for shading in source.iter(_SHD))
    style.shaded_row = parent.shaded_row or _shades(source, "firstRow")
    style.shaded_column = parent.shaded_column or _shades(source, "firstCol")
    done[identifier] = style
    return style


def _name(source: Element) -> str:
    name = source.find(f"{W}name")
    return "" if name is None else name.get(_VAL, "").lower()


def _heading(source: Element, paragraph: Element | None) -> int:
    name = _name(source)
    if name.startswith("heading ") and name[8:].isdecimal() and len(name) == 9:
        return int(name[8:])
    return 1 if name == "title" else outline_level(paragraph)


_LEVELS = frozenset("012345678")


def outline_level(paragraph: Element | None) -> int:
    """The heading level a paragraph's own properties give: 0 for running text."""
    level = None if paragraph is None else paragraph.find(f"{W}outlineLvl")
    value = "9" if level is None else level.get(_VAL, "9")
    return int(value) + 1 if value in _LEVELS else 0


def _listed(paragraph: Element | None) -> tuple[str, str] | None:
    numbering = None if paragraph is None else paragraph.find(f"{W}numPr")
    return None if numbering is None else numbering_of(numbering)


def numbering_of(numbering: Element) -> tuple[str, str]:
    """The list and level of a `w:numPr`."""
    identifier, level = numbering.find(f"{W}numId"), numbering.find(f"{W}ilvl")
    return ("" if identifier is None else identifier.get(_VAL, ""), "0" if level is None else level.get(_VAL, "0"))


def _shades(source: Element, part: str) -> bool:
    return any(
        is_filled(shading)
        for piece in source.iter(f"{W}tblStylePr")
        if piece.get(f"{W}type") == part
        for shading in piece.iter(_SHD)
    )


def _theme(package: Package) -> dict[str, str]:
    """Symbol fonts of the theme by the names run properties use (`minorHAnsi`); almost always none."""
    a = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    found: dict[str, str] = {}
    for name in package.related(package.main, "theme")[:1]:
        root = package.side(name)
        for kind in ("major", "minor"):
            for latin in root.iter(f"{a}{kind}Font"):
                face = latin.find(f"{a}latin")
                font = "" if face is None else face.get("typeface", "")
                if is_symbol_font(font):
                    found |= {f"{kind}HAnsi": font, f"{kind}Ascii": font}
    return found


def _marked(package: Package, kinds: tuple[str, ...]) -> frozenset[tuple[str, str]]:
    """List ids and levels whose mark is of one of these kinds."""
    found: set[tuple[str, str]] = set()
    for name in package.related(package.main, "numbering")[:1]:
        root = package.side(name)
        levels = {
            abstract.get(f"{W}abstractNumId", ""): {
                level.get(f"{W}ilvl", "0") for level in abstract.iter(f"{W}lvl") if _format(level) in kinds
            }
            for abstract in root.iter(f"{W}abstractNum")
        }
        for number in root.iter(f"{W}num"):
            abstract = number.find(f"{W}abstractNumId")
            for level in levels.get("" if abstract is None else abstract.get(_VAL, ""), set()):
                found.add((number.get(f"{W}numId", ""), level))
    return frozenset(found)


def _format(level: Element) -> str:
    kind = level.find(f"{W}numFmt")
    return "decimal" if kind is None else kind.get(_VAL, "decimal")
