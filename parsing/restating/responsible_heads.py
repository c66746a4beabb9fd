"""A part headed "Other adult with parental responsibility": who is named below it has that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from parsing.document import Line, Text
from parsing.labels.match import Match
from parsing.pairs import Found, Loose, Pair
from parsing.pieces import is_blank

SUPPOSED = 0.75
"""How sure it is: the form says so, and nobody who filled it in."""
_PARENTS = ("parent", "mother", "father", "other_parent")
_HEADS = re.compile(
    r"\W*(?:\d+\W+)?(?:[\w-]+ ){0,2}(?:adult|parent|person|carer)(?: \w+){0,2}? (?:with|who has|who holds|holding)"
    r" (?:parental responsibility|PR)\W*",
    re.IGNORECASE,
)
"""One of them, and no question."""


def with_responsibility(found: Sequence[Found]) -> list[Found]:
    """The pieces; such a heading, where a name answers the first question below it, with its own answer."""
    return [*(part for item, below in pairwise(found) for part in _told(item, below)), *found[-1:]]


def _told(item: Found, below: Found) -> tuple[Found, ...]:
    heads = isinstance(item, Loose) and item.title and len(item.lines) == 1
    asks = isinstance(item, Pair) and item.how == "title" and is_blank(item.answer)
    label = item.label if isinstance(item, Pair) else item.text if isinstance(item, Loose) else ""
    owner = _named(below) if (heads or asks) and _HEADS.fullmatch(label.strip()) and "?" not in label else ""
    if not owner:
        return (item,)
    answer = (Line((Text("Yes", item.place),), item.place),)
    said = Pair(label, Match((f"{owner}.responsibility",), SUPPOSED, named=True), answer, owner, item.place, "title")
    return (said,) if asks else (item, said)


def _named(item: Found) -> str:
    """The parent whose name a question below the heading asks for and is told."""
    target = item.match.targets[0] if isinstance(item, Pair) and item.match and not is_blank(item.answer) else ""
    owner = target.removesuffix(".name").removesuffix("_name")
    return owner if owner in _PARENTS and owner != target else ""
