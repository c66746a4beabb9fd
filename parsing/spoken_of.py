"""Whom a form's own questions speak of as "he" or "she", and whom a letter's sentences say to be referred."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.pairs import Found, Loose, Pair

_OF_REFERRED = ("voice_of_parent", "hopes_and_concerns", "consent_to_referral")
"""What is asked of the referred parent alone."""
_HE, _SHE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE), re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)

_ASKED_FOR = (
    r"(?:\brefer(?:ring)?|(?<!I )(?<!we )\bsee(?:ing)?|\b(?:accept|assess|consider|support|help)(?:ing)?) "
    r"(?:(?!\b(?:{other})\b)[^.;:\n]){{0,80}}?"
    r"\b(?:and|with) (?:his|her|their|the) (?:birth )?(?:{kin})\b(?!['’]s| (?:and|or) (?:his |her |their )?(?:{other})\b)"
)
_MOTHER, _FATHER = "mother|mum", "father|dad"
_REFERS = {
    "mother": re.compile(_ASKED_FOR.format(kin=_MOTHER, other=f"{_FATHER}|partner|parents"), re.IGNORECASE),
    "father": re.compile(_ASKED_FOR.format(kin=_FATHER, other=f"{_MOTHER}|partner|parents"), re.IGNORECASE),
}
""" "I am referring Ada and her mother", "Thank you for seeing Ada with her father"."""


def parent_asked_for(found: Sequence[Found]) -> str:
    """`mother` or `father` as the sentences of a letter refer one of the two beside the child; else empty."""
    texts = [item.text for item in found if isinstance(item, Loose) and item.zone == "body"]
    asked = [kin for kin, pattern in _REFERS.items() if any(map(pattern.search, texts))]
    return asked[0] if len(asked) == 1 else ""


def father_spoken_of(pairs: Sequence[Pair]) -> bool:
    """Whether the questions to the referred parent are all about a man: "In his own words", "What he wants from this"."""
    asked = [pair.label for pair in pairs if pair.match and pair.match.targets[0] in _OF_REFERRED]
    return any(map(_HE.search, asked)) and not any(map(_SHE.search, asked))
