"""Whom a form's own questions speak of as "he" or "she", and whom a letter's sentences say to be referred."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.pairs import Found, Loose, Pair

_OF_REFERRED = ("voice_of_parent", "hopes_and_concerns", "consent_to_referral")
"""What is asked of the referred parent alone."""
_HE, _SHE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE), re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)

_REFERS_MOTHER = re.compile(
    r"\brefer(?:ring)? (?:(?!\b(?:father|dad|partner)\b)[^.;:\n]){0,80}?"
    r"\b(?:and|with) (?:his|her|their|the) (?:birth )?(?:mother|mum)\b",
    re.IGNORECASE,
)


def mother_referred(found: Sequence[Found]) -> bool:
    """Whether a sentence refers the mother beside her child: "I am referring Ada and her mother to you"."""
    return any(isinstance(item, Loose) and item.zone == "body" and _REFERS_MOTHER.search(item.text) for item in found)


def father_spoken_of(pairs: Sequence[Pair]) -> bool:
    """Whether the questions to the referred parent are all about a man: "In his own words", "What he wants from this"."""
    asked = [pair.label for pair in pairs if pair.match and pair.match.targets[0] in _OF_REFERRED]
    return any(map(_HE.search, asked)) and not any(map(_SHE.search, asked))
