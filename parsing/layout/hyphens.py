"""Hyphens at the end of a printed line: those that belong to the word, and those that only divide it."""

from __future__ import annotations

import re

_HYPHENED_FIRST = frozenset((
    "self", "well", "non", "co", "ex", "pre", "post", "anti", "ante", "parent", "mother", "father", "infant", "step",
    "half", "high", "low", "long", "short", "part", "full", "old", "new", "year", "one", "two", "three", "four", "five",
    "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty", "follow", "check", "drop", "day", "week",
    "month", "multi", "inter", "semi", "cross", "mid", "re", "under", "over", "all", "sub", "so", "mental", "birth",
    "foster", "child", "early", "late", "much", "hard", "problem", "face", "case",
))  # fmt: skip
_HYPHENED_LAST = frozenset((
    "old", "up", "in", "on", "off", "out", "down", "term", "risk", "based", "led", "related", "natal", "infant", "child",
    "care", "harm", "esteem", "time", "to", "and", "by", "being", "one", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "law", "laws", "free", "aged", "like", "wide", "style", "going", "centred", "focused", "informed",
    "specific", "confidence", "regulation", "worth",
))  # fmt: skip


def keeps_hyphen(before: str, after: str) -> bool:
    """Whether a hyphen at the line's end belongs to the word ("self-harm") or only divides it ("informa-tion")."""
    head = re.split(r"\s", before.casefold())[-1].strip("(\"'‘“")
    tail = re.split(r"[^\w]", after.casefold())[0]
    return (
        head in _HYPHENED_FIRST
        or tail in _HYPHENED_LAST
        or "-" in head
        or not tail.isalpha()
        or not head.isalpha()
        or after[:1].isupper()
    )
