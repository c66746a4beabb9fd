"""Parents, and a child, named in the lines of a box that asks who the family is: "Ada Bell (Mother, 3/2/95) - 07700 900123"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsing.document import Line, Text
from parsing.labels.match import Match
from parsing.labels.matching import Labels
from parsing.pairs import Pair
from parsing.people.kinship import parent_of
from parsing.values.values import first_date, one_line, read_email, read_phone

SURE = 0.9
_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}"
_KIN = r"[A-Za-z][A-Za-z ]{2,30}?"
_TOLD = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\W*(?P<name>{_NAME})\s*\((?P<kin>{_KIN})(?P<rest>[,;:) ].*)",
        rf"\W*(?P<kin>{_KIN})\s*(?:[-–—:,(]|\bis\b)\s*(?P<name>{_NAME})(?P<rest>\W.*|)",
        rf"\W*(?P<name>{_NAME})\s*[-–—,]\s*(?P<kin>{_KIN})(?P<rest>[\s,;(–-]*(?:(?:b\.|born|d\.?o\.?b\.?):? ?)?\d.*|)",
    )
)
_CHILD = re.compile(rf"\W*(?P<name>{_NAME})\s*[,;(–-]\s*(?P<rest>.*\b(?:daughter|son|baby|infant)\b.*)")
RESPONSIBILITY = re.compile(r"\bPR\b\W*(?P<said>yes|no|y|n)\b", re.IGNORECASE)


def parents_told(lines: Sequence[Line], labels: Labels) -> list[Pair]:
    """What the lines say of the first two parents, the mother first, as answers to labels of theirs."""
    told = [(kin != "mother", found, line) for line in lines for kin, found in _read(line, labels)]
    told.sort(key=lambda item: item[0])
    owners = zip(("parent", "other_parent"), told, strict=False)
    return [pair for owner, (_, found, line) in owners for pair in _pairs(owner, found, line)]


def child_told(lines: Sequence[Line]) -> list[Pair]:
    """What the lines say of the one child named in them, as answers to labels; nothing where they name several."""
    told = [(found, line) for line in lines if (found := _CHILD.fullmatch(one_line(line.text)))]
    if len(told) != 1:
        return []
    found, line = told[0]
    born = first_date(found["rest"])
    said = (("name", found["name"]), ("dob", born.group() if born else ""))
    answers = ((ask, (Line((Text(text, line.place),), line.place),)) for ask, text in said if text)
    return [Pair("", Match((f"infant.{ask}",), SURE), answer, "infant", line.place, "inside") for ask, answer in answers]


def _read(line: Line, labels: Labels) -> Iterator[tuple[str, re.Match[str]]]:
    text = one_line(line.text)
    for pattern in _TOLD:
        if (found := pattern.fullmatch(text)) and (kin := parent_of(found["kin"].strip(), labels)):
            yield kin, found
            return


def _pairs(owner: str, found: re.Match[str], line: Line) -> Iterator[Pair]:
    rest = found["rest"]
    born, responsible = first_date(rest), RESPONSIBILITY.search(rest)
    phone = read_phone(rest.replace(born.group(), "") if born else rest)  # the year's figures are no part of the number
    email = read_email(rest)
    said = (
        ("name", found["name"]),
        ("relationship", found["kin"].strip()),
        ("dob", born.group() if born else ""),
        ("email", email.text if email and not email.problem else ""),
        ("phone", phone.text if phone and not phone.problem else ""),
        ("responsibility", responsible["said"] if responsible else ""),
    )
    for ask, text in said:
        if text:
            answer = (Line((Text(text, line.place),), line.place),)
            yield Pair("", Match((f"{owner}.{ask}",), SURE), answer, owner, line.place, "inside")
