"""How somebody stands to the child as sentences say it: who holds responsibility, who is the main carer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_WHO = r"(?P<who>\b(?:She|He|Mum|Dad|Mother|Father|[A-Z][a-z]+))"
_HOLDS = re.compile(
    rf"{_WHO} (?:also |both |is (?!not\b)[^.;,]{{1,50}} and )?(?:has|holds|shares) (?:full |joint |shared )?"
    r"(?:parental responsibility|PR)\b"
)
_CARES = re.compile(
    rf"{_WHO} (?:is|remains|has been|has become) (?:now )?(?:the|her|his|their|[A-Z][\w-]+['’]s)?\s*"
    rf"(?:main|primary|sole) (?:carer|caregiver|parent)\b"
)
_SHE_OR_HE = ("She", "He")


def standing_said(text: str, whose: Callable[[int], str]) -> Iterator[tuple[str, str]]:
    """What is said to be so of the parent or the other one, as field and `yes`; `whose` tells of whom a place speaks."""
    for ask, pattern in (("responsibility", _HOLDS), ("primary_caregiver", _CARES)):
        for found in pattern.finditer(text):
            named = found["who"] not in _SHE_OR_HE
            owner = whose(found.end("who") if named else found.start())
            if owner == "parent" or (owner == "other_parent" and ask == "responsibility"):
                yield f"{owner}_{ask}", "yes"
