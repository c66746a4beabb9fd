"""How a Word paragraph is set: its style, whether it is a heading or a list item, and what became of its end."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from parsing.document import Item, Text
from parsing.word.file import File
from parsing.word.inline import Inline
from parsing.word.package import Element, W
from parsing.word.styles import PLAIN, Look, is_filled, numbering_of, outline_level

_LONGEST_HEADING = 120
_MUCH_LARGER, _LARGER = 1.35, 1.1


class Setting(NamedTuple):
    """What a paragraph's properties (`w:pPr`) say."""

    look: Look = PLAIN
    heading: int = 0
    bullet: bool = False
    counted: str = ""
    """The list whose next number stands before it."""
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
    listed = listed or style.listed
    counted = listed[0] if listed in file.styles.numbers and listed is not None and listed[1] == "0" else ""
    return Setting(style.look, level or style.heading, listed in file.styles.bullets, counted, shaded, joins)


def with_number(items: list[Item], setting: Setting, file: File) -> list[Item]:
    """A question that Word counts, with its number before it as it is printed; an answer set as a list keeps its words alone."""
    if not setting.counted:
        return items
    number = file.counted[setting.counted] = file.counted.get(setting.counted, 0) + 1
    words = "".join(item.text for item in items if isinstance(item, Text)).rstrip()
    first = items[0] if items else None
    if not ("?" in words or words.endswith(":")) or not isinstance(first, Text):
        return items
    return [replace(first, text=f"{number}. {first.text}"), *items[1:]]


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
