"""The line at the head of a record system's print that says whose it is: "BELL, Ada (Ms)  999 000 0000  DOB 2 Mar 1994"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.document import Line
from parsing.people.described import Described, described
from parsing.values.values import last_postcode, one_line

_NAME = re.compile(
    r"(?<![\w,])(?P<surname>[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+)?), (?P<forename>[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+)?)"
    r"(?: ?\((?:Mr|Mrs|Ms|Miss|Mx|Dr|Master)\))?(?=[\s,]|$)"
)
_PLAIN = re.compile(
    r"\s*(?P<name>(?:(?:Mr|Mrs|Ms|Miss|Mx|Baby)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3})(?:\s*[|\t]\s*| {3,})(?P<rest>\S.*)"
)
_DATED = re.compile(
    r"\s*(?:(?:Mr|Mrs|Ms|Miss|Mx|Master)\.? )?(?P<name>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3})[\s,]+"
    r"(?P<born>\d{1,2}[ -][A-Z][a-z]{2,8}[ -]\d{4}|\d{1,2}/\d{1,2}/\d{4})[\s,]*(?:\(\d+ ?(?:y|m|w)[^)]*\))?[\s,]*"
    r"(?:(?:M|F|Male|Female)\b)?[\s,]*(?:NHS\b[^\d]{0,12})?(?P<nhs>\d{3} ?\d{3} ?\d{4})\s*"
)
"""A record's head without labels: the name, the date of birth with the age, the sex, the number."""
_PARTS = re.compile(r"\s*[|\t]\s*| {3,}")
_LABELLED = re.compile(r"(?:d\.?o\.?b\.?|born|date of birth|NHS)\b\W*(?:no\.?|number)?\W*\d", re.IGNORECASE)
_NAMED = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Master)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}")
_AGED = re.compile(
    r"(?:Female|Male|F|M), \d{1,3} ?(?:y\.?o\.?|yrs?|years?|months?|m\.?o\.?|wks?|weeks?|w)(?: old)?,? "
    r"(?P<born>\d{1,2}[/ -](?:\d{1,2}|[A-Z][a-z]{2,8})[/ -]\d{4})"
)
_WAY = re.compile(r"(?:tel(?:ephone)?|mob(?:ile)?|phone|home|cell)\b\W*(?:no\.?|number)?\W*[+\d]", re.IGNORECASE)
_NUMBER = re.compile(r"(?:MRN|hosp(?:ital)? (?:no\.?|number)|CSN|case|unit no\.?)\W*\w+", re.IGNORECASE)
"""A hospital's own number."""
_HOUSE = re.compile(r"(?:flat|apartment|apt|unit|room)\b|\d", re.IGNORECASE)
_FIGURES = re.compile(r"\d{2}.{0,12}\d{4}\b")
"""A date of birth or an NHS number stands on it."""
_BORN = re.compile(r"\bd\.?o\.?b\b|\bborn\b|\bdate of birth\b", re.IGNORECASE)
_SEX = re.compile(r"(\d{2,4}),? +(?:M|F|Male|Female)\b")
"""Printed behind the date of birth."""
_LEAST_LINES, _MOST_LINES = 3, 8
_AGE = re.compile(r"\(\s*\d+\s*(?:y(?:rs?|ears?)?|m(?:onths?|ths)?|w(?:eeks?|ks)?)\b[^)]*\)", re.IGNORECASE)
_WROTE = re.compile(r"\b(?:recorded|printed|entered|created|completed|signed|reviewed|by)\b", re.IGNORECASE)
"""Then the name is that of whoever wrote it."""


def banner(text: str) -> Described | None:
    """The person whose record a line says this is; None for any other line."""
    whole, text = text, one_line(text.replace("|", ","))
    found = _NAME.search(text)
    if found is None and (dated := _DATED.fullmatch(text)):
        return described(f"{dated['name']}, DOB {dated['born']}, NHS {dated['nhs']}")
    if found is None and (plain := _PLAIN.fullmatch(whole)):
        return _of_pieces(plain["name"], _PARTS.split(plain["rest"]))
    if found is None or not _FIGURES.search(text, found.end()) or _WROTE.search(text):
        return None
    surname = re.sub(r"[A-Z]+", lambda part: part.group().capitalize(), found["surname"])
    person = described(f"{found['forename']} {surname}, {_AGE.sub('', text[found.end() :])}")
    return person if person.part("dob") or person.part("nhs") else None


def record_head(texts: Sequence[str]) -> str:
    """The head of a record set in boxes, the name by itself in the first, as one line; empty for other boxes."""
    told = [one_line(text) for text in texts if text.strip()]
    whole = ", ".join(told)
    return whole if 1 < len(told) <= _MOST_LINES and _NAME.fullmatch(told[0]) and banner(whole) else ""


def lines_head(texts: Sequence[str]) -> str:
    """The head of a record on two lines, the second of which says with its labels whose it is, as one line."""
    return record_head(texts) if any(_LABELLED.match(one_line(text)) for text in texts[1:]) else ""


def _is_home(text: str) -> bool:
    """Whether words are a house with its postcode: a surgery's address begins with its name."""
    return bool(_HOUSE.match(text)) and last_postcode(text) is not None


def patient_head(texts: Sequence[str]) -> str:
    """The head of a hospital's order, the name alone before sex, age and date of birth, as one line; empty for other words."""
    told = [one_line(text) for text in texts if text.strip()]
    name = _NAMED.fullmatch(told[0]) if 1 < len(told) <= _MOST_LINES else None
    aged = next((found for text in told[1:] if (found := _AGED.search(text))), None)
    if name is None or aged is None:
        return ""
    rest = [text for text in told[1:] if not _AGED.fullmatch(text)]
    if not all(_LABELLED.match(text) or _WAY.match(text) or _is_home(text) or _NUMBER.fullmatch(text) for text in rest):
        return ""
    kept = [text for text in rest if not _NUMBER.fullmatch(text)]
    said = [text for text in told[1:] if text not in kept]  # shown, and read by nobody
    return " | ".join([told[0], f"DOB {aged['born']}", *sorted(kept, key=_is_home), *said])


def label_stuck_on(lines: Sequence[Line]) -> str:
    """A hospital's label, line by line as it is stuck on a form, as one line that begins with the name; empty for other lines."""
    texts = [one_line(line.text) for line in lines if line.text.strip()]
    found = [hit for text in texts if (hit := _NAME.search(text))] if _LEAST_LINES <= len(texts) <= _MOST_LINES else []
    whole = ", ".join(texts)
    if len(found) != 1 or not last_postcode(whole) or not _BORN.search(whole):
        return ""
    name = found[0].group().strip()
    before, _, behind = whole.partition(name)
    rest = _SEX.sub(r"\1", f"{behind.strip(' ,')}, {before.strip(' ,')}")
    return f"{name}, {rest}"


def _of_pieces(name: str, pieces: list[str]) -> Described | None:
    """ "Ada Bell | Case 123 | DOB 2 Mar 1994": of the pieces behind a name those that say what they are."""
    told = [piece for piece in pieces if _LABELLED.match(piece) or _WAY.match(piece) or _is_home(piece)]
    person = described(f"{name}, {', '.join(told)}") if told else None
    return person if person and person.part("dob") else None
