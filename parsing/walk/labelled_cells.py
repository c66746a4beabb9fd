"""Cells over the full width of a table that hold labels with their answers on one line: no answer to a title above them."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.document import Line
from parsing.labels.match import PROFESSIONALS, asks_name
from parsing.walk.inline import Inline, inline_pairs
from parsing.walk.walk import Walk

LONGEST_ANSWER = 8
"""Words: more tells a story."""
_WORKERS = (*PROFESSIONALS, "gp")


def begins_labels(walk: Walk, lines: Sequence[Line]) -> bool:
    """Whether a line of labels stands below a title that nobody knows: it is no answer to that.

    What the family says ("Mum: tired") may be one, so that labels which name only one of them do not count.
    """
    asked = walk.open
    unknown = asked is not None and asked.match is None and asked.how == "title" and not asked.label.endswith("?")
    pairs = inline_pairs(lines[0], walk, loose=False) if unknown and len(lines) == 1 and ":" in lines[0].text else []
    return bool(pairs) and all(_is_short(pair) for pair in pairs) and any(_asks(walk, pair) for pair in pairs)


def _is_short(pair: Inline) -> bool:
    words = pair.answer.text.split()
    return bool(pair.label) and 0 < len(words) <= LONGEST_ANSWER and not words[-1].endswith(".")


def _asks(walk: Walk, pair: Inline) -> bool:
    if pair.match is None:
        return False
    return not asks_name(pair.match) or walk.labels.person_of(pair.match.targets[0]) in _WORKERS
