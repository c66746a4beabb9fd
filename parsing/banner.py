"""The line at the head of a record system's print that says whose it is: "BELL, Ada (Ms)  999 000 0000  DOB 2 Mar 1994"."""

from __future__ import annotations

import re

from parsing.described import Described, described
from parsing.values import one_line

_NAME = re.compile(
    r"(?<![\w,])(?P<surname>[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+)?), (?P<forename>[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?)"
    r"(?: ?\((?:Mr|Mrs|Ms|Miss|Mx|Dr|Master)\))?(?=[\s,]|$)"
)
_PLAIN = re.compile(
    r"\s*(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Mx|Baby)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3})(?:\s*[|\t]\s*| {3,})(?P<rest>\S.*)"
)
_PARTS = re.compile(r"\s*[|\t]\s*| {3,}")
_LABELLED = re.compile(r"(?:d\.?o\.?b\.?|born|date of birth|NHS)\b\W*(?:no\.?|number)?\W*\d", re.IGNORECASE)
_FIGURES = re.compile(r"\d{2}.{0,12}\d{4}\b")
"""A date of birth or an NHS number stands on it."""
_AGE = re.compile(r"\(\s*\d+\s*(?:y(?:rs?|ears?)?|m(?:onths?|ths)?|w(?:eeks?|ks)?)\b[^)]*\)", re.IGNORECASE)
_WROTE = re.compile(r"\b(?:recorded|printed|entered|created|completed|signed|reviewed|by)\b", re.IGNORECASE)
"""Then the name is that of whoever wrote it."""


def banner(text: str) -> Described | None:
    """The person whose record a line says this is; None for any other line."""
    whole, text = text, one_line(text.replace("|", ","))
    found = _NAME.search(text)
    if found is None and (plain := _PLAIN.fullmatch(whole)):
        return _of_pieces(plain["name"], _PARTS.split(plain["rest"]))
    if found is None or not _FIGURES.search(text, found.end()) or _WROTE.search(text):
        return None
    surname = re.sub(r"[A-Z]+", lambda part: part.group().capitalize(), found["surname"])
    person = described(f"{found['forename']} {surname}, {_AGE.sub('', text[found.end() :])}")
    return person if person.part("dob") or person.part("nhs") else None


def _of_pieces(name: str, pieces: list[str]) -> Described | None:
    """ "Ada Bell | Case 123 | DOB 2 Mar 1994": of the pieces behind a name those that say what they are."""
    told = [piece for piece in pieces if _LABELLED.match(piece)]
    person = described(f"{name}, {', '.join(told)}") if told else None
    return person if person and person.part("dob") else None
