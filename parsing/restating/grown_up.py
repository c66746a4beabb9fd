"""Forms that ask for the parent as a "young person" and for the baby in a part below: whose each part is, the birth says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.labels.matching import Labels
from parsing.pairs import Found, Pair
from parsing.people.kinship import parent_of
from parsing.people.people import ADULT
from parsing.pieces import is_blank, text_of
from parsing.values.values import one_line, read_date

SURE = 0.75
"""How sure it is that a grown-up's part is the parent's, by the birth alone."""
_NAMES_PARENT = ("parent.name", "parent_name", "mother.name", "father.name", "patient.name", "parent.forename", "mother.forename")
_NO_INFANT_HAS = ("phone", "email", "relationship")


def of_grown_up(found: Sequence[Found], labels: Labels) -> list[Found]:
    """The pieces found; of two parts about the infant the one born too long ago as the parent's.

    Only where the form names no parent elsewhere, the other part's birth is a baby's, and the part answers what is asked
    of no baby: a wrong year alone makes nobody a parent.
    """
    parts = [*_parts(found)]
    ages = [_age(found, part) for part in parts]
    if len(parts) != 2 or None in ages or any(_told(item) in _NAMES_PARENT for item in found):
        return [*found]
    old = [part for part, age in zip(parts, ages, strict=True) if age is not None and age > ADULT]
    if len(old) != 1 or not any(_told(found[at]).endswith(_NO_INFANT_HAS) for at in old[0]):
        return [*found]
    whose = parent_of(_answer(found, old[0], "infant.relationship"), labels) or "parent"
    return [_moved(item, whose, labels) if at in old[0] else item for at, item in enumerate(found)]


def _parts(found: Sequence[Found]) -> Iterator[range]:
    """Where the parts about an infant stand, each from a bare name that is answered to the next part or name."""
    start = -1
    for at, item in enumerate([*found, None]):
        ends = not (isinstance(item, Pair) and item.section == "infant") or _told(item) == "infant.name"
        if start >= 0 and ends:
            yield range(start, at)
            start = -1
        if item is not None and _told(item) == "infant.name" and isinstance(item, Pair) and item.section == "infant":
            start = at


def _told(item: Found | None) -> str:
    """What an answered label asks first; empty for all else."""
    return item.match.targets[0] if isinstance(item, Pair) and item.match and not is_blank(item.answer) else ""


def _answer(found: Sequence[Found], part: range, ask: str) -> str:
    """What a part answers to a label that asks so; empty where it does not."""
    return next((one_line(text_of(item.answer)) for at in part if isinstance(item := found[at], Pair) and _told(item) == ask), "")


def _age(found: Sequence[Found], part: range) -> int | None:
    """The years since the birth that a part gives; None where it gives none."""
    this_year = dt.datetime.now(dt.UTC).year
    born = read_date(_answer(found, part, "infant.dob"), this_year)
    return this_year - int(born.value[:4]) if born and not born.problem else None


def _moved(item: Found, whose: str, labels: Labels) -> Found:
    if not isinstance(item, Pair) or item.match is None:
        return item
    match = labels.match(item.label, whose, loose=True)
    return replace(item, section=whose, match=replace(match, score=min(match.score, SURE)) if match else None)
