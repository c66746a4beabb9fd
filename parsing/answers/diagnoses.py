"""Diagnoses that a letter heads as such: those of the mind are the mental health of the parent, a body's are no field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from parsing.pairs import Found, Loose, Pair
from parsing.pieces import text_of

_DIAGNOSIS = re.compile(r"\W*(?:(?:current|main|primary|working|psychiatric) )?diagnos[ie]s\W*", re.IGNORECASE)
_OF_MIND = re.compile(
    r"\b(?:depress\w+|anxiety|psychosis|psychotic|bipolar|schizo\w+|personality disorder|PTSD|post[- ]?traumatic|OCD|obsessive\w*"
    r"|eating disorder|anorexia|bulimia|EUPD|BPD|adjustment disorder|F[2-6]\d\.\d)\b",
    re.IGNORECASE,
)


def is_of_mind(pair: Pair) -> bool:
    """Whether a label nobody asks by heads a diagnosis of the mind."""
    return bool(_DIAGNOSIS.fullmatch(pair.label) and _OF_MIND.search(text_of(pair.answer)))


def headed(found: Sequence[Found]) -> Iterator[Pair]:
    """Each heading without an answer of its own with the paragraph below it."""
    for title, item in pairwise(found):
        if isinstance(title, Loose) and title.title and isinstance(item, Loose) and not item.title:
            yield Pair(title.text.strip(), None, item.lines, item.section, item.place, "title")
