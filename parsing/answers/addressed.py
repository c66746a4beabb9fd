"""A letter to the family's doctor of which this service gets a copy: whom it greets is the GP."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from parsing.answers.answers import Candidate
from parsing.answers.letter_lines import LetterLines
from parsing.pairs import Loose
from parsing.values.values import one_line

_DOCTOR = re.compile(r"Dr\.? (?:[A-Z][\w'’.-]* )*(?P<surname>[A-Z][\w'’-]+)")
_GREETED = re.compile(r"\s*Dear (?:Dr\.?|Doctor) (?:[A-Z][\w'’.-]* )*(?P<surname>[A-Z][\w'’-]+)\W*")
_PRACTICE = re.compile(
    r"(?=[A-Z]).*\b(?:Surgery|Practice|(?:Medical|Health) (?:Centre|Practice|Group)|Medical Partnership)\b[^\d:@]*", re.IGNORECASE
)
ADDRESSED = 0.8
"""How sure it is that the doctor greeted is the family's."""


def doctor_addressed(lines: LetterLines, loose: Sequence[tuple[int, Loose]]) -> Iterator[Candidate]:
    """The doctor whom a letter greets by the name above the greeting, and the practice on the line below that name."""
    greeted = next((found for _, item in loose if item.zone == "greeting" and (found := _GREETED.match(item.text))), None)
    top = [(at, item, one_line(item.text)) for at, item in loose if item.zone == "top"]
    for (at, item, name), (below, place, practice) in pairwise(top):
        doctor = _DOCTOR.fullmatch(name)
        if greeted and doctor and doctor["surname"] == greeted["surname"] and _PRACTICE.fullmatch(practice):
            yield from lines.take(at, lines.candidate("gp_name", name, item, ADDRESSED))
            yield from lines.take(below, lines.candidate("gp_practice", practice, place, ADDRESSED))
            return
