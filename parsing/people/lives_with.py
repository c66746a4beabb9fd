"""Whoever a baby is said to live with, as the parent."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.document import Line, Text
from parsing.labels.match import Match
from parsing.pairs import Found, Pair
from parsing.people.naming import Naming
from parsing.pieces import text_of
from parsing.values.values import one_line

SAID_OF = 0.86
"""How sure a field is that only the answer, or the pair before it, tells."""
_LIVES_WITH = re.compile(r"\b(?:child|baby|infant)\b.*\b(?:liv(?:es|ing)|placed|staying) with\b", re.IGNORECASE)
_KIN_AND_NAME = re.compile(r"(?P<kin>[A-Za-z]+(?: [a-z]+)?)\s*(?:\(|,\s|\s[-–—]\s)(?P<name>[A-Z][^()\d,]+)\)?")
_AND = re.compile(r"\band\b|&", re.IGNORECASE)


def with_carers(found: Sequence[Found], naming: Naming) -> list[Found]:
    """The pieces found, with whoever a baby is said to live with as the parent, where that names one person."""
    return [new for item in found for new in (_carer(item, naming) if isinstance(item, Pair) else [item])]


def _carer(pair: Pair, naming: Naming) -> list[Found]:
    if not _LIVES_WITH.search(pair.label) or (pair.match is not None and pair.match.targets[0] != "household"):
        return [pair]
    text = one_line(text_of(pair.answer))
    said = _KIN_AND_NAME.fullmatch(text)
    name = said["name"] if said else text
    if not naming.looks_like_name(name) or _AND.search(name):
        return [pair]
    named = replace(pair, section="parent", match=Match(("parent_name",), SAID_OF), answer=(Line((Text(name),), pair.place),))
    if said is None:
        return [named]
    kin = replace(named, match=Match(("parent_relationship",), SAID_OF), answer=(Line((Text(said["kin"]),), pair.place),))
    return [named, kin]
