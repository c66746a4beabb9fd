"""How a Word paragraph is set: its style, whether it is a heading or a list item, and what became of its end."""

from __future__ import annotations

from typing import NamedTuple

from parsing.document import Item, Text
from parsing.word_file import File
from parsing.word_inline import Inline
from parsing.word_package import Element, W
from parsing.word_styles import PLAIN, Look, is_filled, numbering_of, outline_level

_LONGEST_HEADING = 120
_MUCH_LARGER, _LARGER = 1.35, 1.1


class Setting(NamedTuple):
    """What a paragraph's properties (`w:pPr`) say."""

    look: Look = PLAIN
    heading: int = 0
    bullet: bool = False
    shaded: bool = False
    joins_next: bool = False
    """Its end was deleted in a tracked change: it runs on into the next paragraph."""


def setting_of(properties: Element, file: File) -> Setting:
    """The setting that a `w:pPr` and its style give."""
    style, listed, shaded, joins, level = file.styles.of(None), None, False, False, 0
    for child in properties:
        tag = child.tag
        if tag == f"{W}pStyle":
            style = file.styles.of(child.get(f"{W}val"))
        elif tag == f"{W}numPr":
            listed = numbering_of(child)
        elif tag == f"{W}shd":
            shaded = is_filled(child)
        elif tag == f"{W}outlineLvl":
            level = outline_level(properties)
        elif tag == f"{W}rPr":
            joins = _end_deleted(child, file)
    return Setting(style.look, level or style.heading, (listed or style.listed) in file.styles.bullets, shaded, joins)


def _end_deleted(mark: Element, file: File) -> bool:
    """Whether the paragraph's end mark was deleted in a tracked change."""
    deleted = mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None
    if deleted or mark.find(f"{W}ins") is not None:
        file.changed = True
    return deleted


def heading_level(items: list[Item], inline: Inline, file: File) -> int:
    """The level of a short line that is set larger or bolder than running text; 0 for running text."""
    normal = file.styles.size
    size = inline.size or normal
    bold = inline.bold and not inline.plain
    if not bold and size < normal * _LARGER:
        return 0
    if not all(isinstance(item, Text) and not item.prompt for item in items):
        return 0
    words = "".join(item.text for item in items if isinstance(item, Text)).strip()
    if len(words) > _LONGEST_HEADING or "\t" in words:
        return 0
    if ":" in words[:-1] and words.rpartition(":")[2].strip():
        return 0  # a label with its answer, however bold
    return 1 if size >= normal * _MUCH_LARGER else 2 if size >= normal * _LARGER else 3
