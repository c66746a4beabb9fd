"""Letters and messages that set each label on a line of its own, with the answer on the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from parsing.document import Block, Line, Text
from parsing.labels.matching import Labels
from parsing.values.leave_taking import CLOSING
from parsing.walk.letter_zones import is_greeting

LONGEST_TOP = 20
"""Lines above a greeting."""
LONGEST, LEAST = 6, 4
"""Words of a label on a line of its own, and how many known ones make a habit."""

_DASH = re.compile(r"\s[-–—]\s+(?=\S)")


def labels_beside(blocks: Sequence[Block], labels: Labels) -> tuple[Block, ...]:
    """The blocks; where a letter or message has that habit, each label and the line below it as one line, a tab between them."""
    lines = [block for block in blocks if isinstance(block, Line)]
    if len(lines) < len(blocks) or not any(is_greeting(line.text.strip()) for line in lines[:LONGEST_TOP]):
        return (*blocks,)
    known = [_is_short(line) and labels.is_whole(line.text.strip()) for line in lines]
    above = sum(1 for this, below in pairwise(known) if this and not below)
    if above < LEAST or sum(1 for line in lines if _is_answered(line.text, labels)) > above / 2:
        return (*blocks,)
    made: list[Block] = []
    at = 0
    while at < len(lines):
        below = at + 1 < len(lines) and not known[at + 1] and not CLOSING.match(lines[at + 1].text.strip())
        if below and (known[at] or _stands_apart(lines, at)):
            label, answer = lines[at], lines[at + 1]
            made.append(replace(label, items=(*label.items, Text(":\t"), *answer.items), bullet=False))
            at += 1
        else:
            made.append(lines[at])
        at += 1
    return (*made,)


def _is_answered(text: str, labels: Labels) -> bool:
    """Whether a line holds an answer behind its label: "Name: Jo Bell", "Name - Jo Bell"."""
    label, *answer = _DASH.split(text, maxsplit=1)
    return ":" in text or (bool(answer) and len(label.split()) <= LONGEST and labels.is_whole(label.strip()))


def _is_short(line: Line) -> bool:
    text = line.text.strip()
    return len(text.split()) <= LONGEST and (text[-1:].isalpha() or text[-1:] in "?:") and not line.has_input


def _stands_apart(lines: Sequence[Line], at: int) -> bool:
    """Whether a short line opens a paragraph of two lines: blank lines above it, none before the next."""
    here, below = lines[at].place.paragraph, lines[at + 1].place.paragraph
    above = lines[at - 1].place.paragraph if at else None
    if here is None or below is None or above is None or is_greeting(lines[at].text.strip()):
        return False
    return _is_short(lines[at]) and not CLOSING.match(lines[at].text.strip()) and here - above > 1 and below - here == 1
