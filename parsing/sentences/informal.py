"""Messages typed without capital letters, as from a telephone, made readable for what looks for names."""

from __future__ import annotations

import re
from collections.abc import Sequence

MOST_CAPITALS = 0.02
"""Share of the letters in a message that nobody typed with the shift key."""
LEAST_LETTERS = 60
_TWO_WORDS = r"(?P<name>[a-z][a-z'’-]+ [a-z][a-z'’-]+)"
_BEFORE_BIRTH = re.compile(
    rf"\b(?!(?:mum|mother|baby|dad|father|and|is|was|he|she|they|who|it|its)\b){_TWO_WORDS}(?=,? (?:\(?d\.?o\.?b|born)\b)"
)
_WORKER = re.compile(rf"\b(?P<who>hv|sw|gp|midwife|health visitor|social worker)(?P<is> is | |: ?){_TWO_WORDS}")
_CHILD = re.compile(
    r"\b(?:baby|son|daughter|little (?:boy|girl))(?: is| called| named|s name is)? (?P<name>(?!he\b|she\b|who\b"
    r"|was\b|and\b)[a-z]{3,})"
    r"(?= (?:he|she|who|was|born|dob)\b|,)"
)
_STREET = re.compile(r"(?<=\d )[a-z]+ (?:road|rd|street|st|lane|close|way|avenue|ave|drive|court|walk|hill|gardens|crescent)\b")
_POSTCODE = re.compile(r"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b")
_CLAUSE = re.compile(r",? (?=(?:she|he|they|her|his|mums|dads|shes|hes|hv|gp|sw) )")


def readable(texts: Sequence[str]) -> list[str]:
    """The paragraphs of a message; typed without capitals, with those of names and a stop before each clause."""
    letters = [letter for text in texts for letter in text if letter.isalpha()]
    if len(letters) < LEAST_LETTERS or sum(map(str.isupper, letters)) > MOST_CAPITALS * len(letters):
        return [*texts]
    return [*map(_capitalised, texts)]


def _capitalised(text: str) -> str:
    text = _BEFORE_BIRTH.sub(lambda found: found["name"].title(), text)
    text = _CHILD.sub(lambda found: found.group().replace(found["name"], found["name"].title()), text)
    text = _WORKER.sub(lambda found: f"{found['who'].upper()}{found['is']}{found['name'].title()}", text)
    text = _STREET.sub(lambda found: found.group().title(), text)
    return _CLAUSE.sub(". ", _POSTCODE.sub(lambda found: found.group().upper(), text))
