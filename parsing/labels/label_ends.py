"""Where a label within a line may end: at its mark, its bold type, a box, a gap or the printed options."""

from __future__ import annotations

import re

from parsing.document import Line, Text
from parsing.pieces import FILL, TICK

MOST_QUESTIONS = 3
"""Question marks in one label: "Was baby early? How many weeks?"."""
_COLON = re.compile(r":(?!\d|//)\s*")
_NUMBERED_LINE = re.compile(r"\s*\d{1,2}[.)]\s+\S")
_COUNTED_QUESTION = re.compile(
    r"\s*\d{1,2}[.)]\s+(?:what|who|where|when|which|why|how|has|have|is|are|does|do|did|can|may|any)(?: [\w'’/]+){1,12}\s*",
    re.IGNORECASE,
)
"""A question of a counted list, put without its mark: "7. Has she agreed to the referral - yes"."""
_TYPED_NEXT = re.compile(
    r"\s*(?!(?:by|on|over|via)\b)(?:[A-Za-z.'’]+\s+){0,2}(?:tel|telephone|mobile|mob|phone|ph|d\.?o\.?b|born"
    r"|e\.?d\.?d|nhs(?:\s+(?:no|number))?)\.?\s+"
    r"(?=[+(]{0,2}\d[\d ()/.\-]{5,})"
    r"|\s*(?:[A-Za-z]+\s+){0,2}(?:date(?:\s+of\s+[a-z]+)?|d\.?o\.?b\.?|e\.?d\.?d\.?)\s+"
    r"(?=\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ]\d{2,4}\b)",
    re.IGNORECASE,
)
"""A short label straight before a figure: "Tel 01632 960123", "Referral date 12-Nov-2026"."""
_SPACES = re.compile(r" {2,}")
_DASH = re.compile(r"\s[-–—]\s")
_TWO_OPTIONS = re.compile(
    r"(?<=[\s)?:])(?:(?:yes|no)\s*(?:\t|/|\|| {2,})\s*(?:yes|no)|y\s*/\s*n|n\s*/\s*y|m\s*/\s*f|f\s*/\s*m)\b", re.IGNORECASE
)
"""The printed options behind a question, the first of them close to it."""


def head_of(text: str) -> str:
    """The words of a label without the marks, boxes and fields around them."""
    return text.strip(" \t:-–—*.•·" + TICK + FILL).strip()


def label_ends(text: str, start: int, bold: int) -> tuple[tuple[int, bool], ...]:
    """Where a label that begins at `start` may end, and whether the typing itself says that it does.

    `bold` is where the bold words at the beginning end, 0 where there are none.
    """
    ends: dict[int, bool] = {}
    if found := _COLON.search(text, start):
        ends[found.end()] = True
    typed = _TYPED_NEXT.match(text, start)
    if typed:
        ends.setdefault(typed.end(), False)
    if bold:
        ends.setdefault(past_mark(text, bold), True)
    for mark in (TICK, FILL):
        at = text.find(mark, start)
        if at > start:
            ends.setdefault(before_option(text, start, at) if mark == TICK else at, True)
    if offered := _TWO_OPTIONS.search(text, start + 1):
        ends.setdefault(offered.start(), True)
    at = start
    for _ in range(MOST_QUESTIONS):
        at = text.find("?", at + 1)
        if start < at < len(text) - 1:
            ends.setdefault(past_mark(text, at + 1) if text[at + 1] == ":" else at + 1, True)
    for gap in (text.find("\t", start), _first(_DASH, text, start), _first(_SPACES, text, start)):
        if gap > start:
            counted = _NUMBERED_LINE.match(text)
            asks = is_short_label(text[start:gap]) or bool(counted and _COUNTED_QUESTION.fullmatch(text[start:gap]))
            ends.setdefault(past_mark(text, gap), (text[gap] == "\t" or bool(counted)) and asks)
    return tuple(sorted(ends.items()))


def before_option(text: str, start: int, box: int) -> int:
    """Where the label before "Yes ☒ No ☐" ends: before the option's own words, set apart by a gap or a question mark."""
    gap = max(
        text.rfind("  ", start, box),
        text.rfind("\t", start, box),
        text.rfind("? ", start, box),
        text.rfind(": ", start, box),
        text.rfind(") ", start, box),
    )
    option = text[gap + 1 : box].strip(" \t?:)") if gap > start else ""
    return gap + 1 if option and len(option.split()) <= 3 else box


def _first(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.search(text, start)
    return found.start() if found else -1


def past_mark(text: str, at: int) -> int:
    """Past the dash, colon or space between a label and its answer."""
    while at < len(text) and text[at] in " \t:-–—":
        at += 1
    return at


def bold_end(line: Line, start: int) -> int:
    """Where the bold words at the beginning of the line end, when plain ones follow."""
    at = 0
    bold = False
    for item in line.items:
        size = len(item.text) if isinstance(item, Text) else 1
        if isinstance(item, Text) and item.text.strip():
            if at + size <= start:
                pass
            elif item.bold:
                bold = True
            else:
                return at if bold else 0
        elif not isinstance(item, Text) and bold:
            return at
        at += size
    return 0


def set_off(line: Line) -> int:
    """Where a plain label ends, when all behind it is in bold or in a colour, as answers are typed; 0 where that is not so."""
    at = end = 0
    for item in line.items:
        if not isinstance(item, Text):
            return 0
        if item.text.strip():
            if item.bold or item.tinted:
                end = end or at
            elif end:
                return 0
        at += len(item.text)
    return end


def is_short_label(text: str) -> bool:
    """Whether words are few enough for a label that only a gap sets apart."""
    return 0 < len(text.split()) <= 6
