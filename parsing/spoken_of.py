"""Whom a form's own questions speak of as "he" or "she"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.pairs import Pair

_OF_REFERRED = ("voice_of_parent", "hopes_and_concerns", "consent_to_referral")
"""What is asked of the referred parent alone."""
_HE, _SHE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE), re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)


def father_spoken_of(pairs: Sequence[Pair]) -> bool:
    """Whether the questions to the referred parent are all about a man: "In his own words", "What he wants from this"."""
    asked = [pair.label for pair in pairs if pair.match and pair.match.targets[0] in _OF_REFERRED]
    return any(map(_HE.search, asked)) and not any(map(_SHE.search, asked))
