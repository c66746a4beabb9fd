"""The day on which a web form or a portal says at its head or foot that it was submitted, where nothing else dates it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsing.document import Place
from parsing.pairs import Found, ListRow, Loose, Pair
from parsing.pieces import is_blank, text_of
from parsing.values.values import first_date, one_line

_SUBMITTED = re.compile(r"(?<!be )(?<!not )\bsubmitted\b", re.IGNORECASE)
_BETWEEN = re.compile(
    r"(?:[\s,;:–-]|\b(?:on|at|referral|request|form|online)\b|\b[A-Z]{1,5}[-/]?[A-Z\d/-]*\d[A-Z\d/-]*"
    r"|\bby(?: [A-Z][\w'’-]+){1,3})*"
)
"""What may stand between the word and the day: what was submitted, its number and who did."""


def submitted_on(found: Sequence[Found]) -> tuple[str, Place] | None:
    """The one day that the lines above the first answer and below the last give; None where they give none or several."""
    edges = (*_outside(found), *_outside(found[::-1]))
    told = [(day, place) for text, place in edges for day in _days(text)]
    return told[0] if len({day for day, _ in told}) == 1 else None


def _outside(found: Sequence[Found]) -> Iterator[tuple[str, Place]]:
    """The lines up to the first answer."""
    for item in found:
        if isinstance(item, ListRow) or (isinstance(item, Pair) and item.match is not None and not is_blank(item.answer)):
            return
        text = item.text if isinstance(item, Loose) else f"{item.label}: {text_of(item.answer)}"
        yield one_line(text), item.place


def _days(text: str) -> Iterator[str]:
    for said in _SUBMITTED.finditer(text):
        day = first_date(text[said.end() :])
        if day is not None and _BETWEEN.fullmatch(text[said.end() :][: day.start()]):
            yield day.group().strip()
