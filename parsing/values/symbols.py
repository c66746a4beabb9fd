"""Symbol fonts: which character a person sees where a letter was typed in Wingdings and its like.

The tables hold the characters that stand for a box, a tick or a bullet on a form; any other letter of a symbol font is
decoration and says nothing. Codes are those of the fonts' own charts, 0x21 to 0xFF; Word also writes them as
0xF021 to 0xF0FF (the private use area of ECMA-376 17.3.3.30).
"""

from __future__ import annotations

_WINGDINGS = {
    0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "☐", 0x70: "☐", 0x71: "☐", 0x72: "☐", 0x78: "☒", 0x9E: "•", 0x9F: "•",
    0xA0: "•", 0xA1: "○", 0xA2: "○", 0xA3: "○", 0xA4: "◉", 0xA5: "◉", 0xA6: "○", 0xA7: "•", 0xA8: "☐", 0xFB: "✗",
    0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x55: "☒", 0x56: "☒", 0x81: "○", 0x97: "•",
    0x98: "•", 0x99: "○", 0x9A: "○", 0x9B: "◉", 0x9C: "◉", 0x9D: "◉", 0x9E: "◉", 0xA0: "■", 0xA1: "■", 0xA2: "■", 0xA3: "☐",
    0xA4: "☐", 0xA5: "☐", 0xA6: "☐",
}  # fmt: skip
_WEBDINGS = {0x61: "✓", 0x63: "☐", 0x67: "■", 0x6E: "●", 0x72: "✗"}
_DINGBATS = {
    0x33: "✓", 0x34: "✓", 0x35: "✗", 0x36: "✗", 0x37: "✗", 0x38: "✗", 0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "☐",
    0x70: "☐", 0x71: "☐", 0x72: "☐",
}  # fmt: skip
_MARLETT = {0x61: "✓", 0x62: "✓", 0x68: "●", 0x69: "●", 0x72: "✗"}
_TABLES = {
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "wingdings 3": {},
    "webdings": _WEBDINGS,
    "marlett": _MARLETT,
    "zapf dingbats": _DINGBATS,
    "zapfdingbats": _DINGBATS,
    "itc zapf dingbats": _DINGBATS,
    "monotype sorts": _DINGBATS,
}
_SYMBOL = {0xB7: "•", 0xD6: "✓", 0xA0: "☐", 0x7F: "☐"}
_PRIVATE = {0xF000 + code: shown for table in (_WINGDINGS_2, _WINGDINGS) for code, shown in table.items()}
_PRIVATE[0xF0B7] = "•"
_PRIVATE[0xF0D6] = "✓"
_PRIVATE[0xF0D8] = "•"  # Wingdings' arrowhead, Word's third bullet
_PRIVATE[0xF076] = "•"
OTHER = ""


def is_symbol_font(font: str) -> bool:
    """Whether letters typed in `font` are pictures."""
    return font.lower() in _TABLES


def shown(font: str, code: int) -> str:
    """The character a person sees for `code` in `font`: `☐ ☑ ☒ ✓ ✗ ○ ● ◉ ■ •`, or nothing for other decoration."""
    code = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    font = font.lower()
    if font == "symbol":
        return _SYMBOL.get(code, OTHER)
    table = _TABLES.get(font)
    if table is None:
        return _PRIVATE.get(0xF000 + code, OTHER) if code < 0x100 else chr(code)
    return table.get(code, OTHER)


def translate(font: str, text: str) -> str:
    """`text` typed in a symbol font as a person sees it. White space stays."""
    return "".join(letter if letter.isspace() else shown(font, _code(letter)) for letter in text)


def without_private_use(text: str) -> str:
    """Private-use characters that lost their font, read as Wingdings, which nearly all of them are."""
    return text.translate(_PRIVATE)


def _code(letter: str) -> int:
    try:
        return letter.encode("cp1252")[0]  # typed letters are Windows characters: a bullet or a pound sign is 0x95, 0xA3
    except UnicodeEncodeError:
        return ord(letter)
