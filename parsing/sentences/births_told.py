"""Dates that running text tells as births."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsing.people.people import ADULT
from parsing.values.values import first_date, read_date

_BORN = re.compile(
    r"\bb\.(?= ?\d)|\bhad (?:our|her|a|my) (?=\w)|\b(?:born|gave birth|arrived|delivered|d\.?o\.?b\.?|date of birth|birthday"
    r"|birth date)(?!\w)|(?<=[a-z]) \((?=\d)",
    re.IGNORECASE,
)
_TO_DATE = 45
"""Letters between the word that speaks of a birth and its date."""
_STOP = re.compile(r"[.;!?]\s+[A-Z]|\n")


def grown_births(text: str, this_year: int) -> set[str]:
    """The dates that a text gives as births of adults."""
    return {words for _, words, year in births(text, this_year) if year <= this_year - ADULT}


def births(text: str, this_year: int) -> Iterator[tuple[int, str, int]]:
    """Each date that is told as a birth: where, the words, the year."""
    for found in _BORN.finditer(text):
        rest = text[found.end() : found.end() + _TO_DATE + 20]
        date = first_date(rest)
        if date is None or date.start() > _TO_DATE or _STOP.search(rest[: date.start()]):
            continue
        read = read_date(date.group(), this_year)
        if read and not read.problem:
            yield found.start(), date.group().strip(), int(read.value[:4])
