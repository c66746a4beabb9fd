"""The line at the head of a record system's print that says whose it is: "BELL, Ada (Ms)  999 000 0000  DOB 2 Mar 1994"."""

from __future__ import annotations

import re

from parsing.described import Described, described

_NAME = re.compile(
    r"(?<![\w,])(?P<surname>[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+)?), (?P<forename>[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?)"
    r"(?: ?\((?:Mr|Mrs|Ms|Miss|Mx|Dr|Master)\))?(?=[\s,]|$)"
)
_FIGURES = re.compile(r"\d{2}.{0,12}\d{4}\b")
"""A date of birth or an NHS number stands on it."""
_AGE = re.compile(r"\(\s*\d+\s*(?:y(?:rs?|ears?)?|m(?:onths?|ths)?|w(?:eeks?|ks)?)\b[^)]*\)", re.IGNORECASE)
_WROTE = re.compile(r"\b(?:recorded|printed|entered|created|completed|signed|reviewed|by)\b", re.IGNORECASE)
"""Then the name is that of whoever wrote it."""


def banner(text: str) -> Described | None:
    """The person whose record a line says this is; None for any other line."""
    found = _NAME.search(text)
    if found is None or not _FIGURES.search(text, found.end()) or _WROTE.search(text):
        return None
    surname = "-".join(part.capitalize() for part in found["surname"].split("-"))
    person = described(f"{found['forename']} {surname}, {_AGE.sub('', text[found.end() :])}")
    return person if person.part("dob") or person.part("nhs") else None
