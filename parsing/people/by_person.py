"""Yes and no person by person: "Mum yes, dad not asked", "Ada - yes. Ben - no.", "both parents"."""

from __future__ import annotations

import re
from collections.abc import Mapping

from parsing.frozen import value
from parsing.values.values import first_date

_MOTHER, _FATHER = r"mum|mummy|mam|mother|birth mother|birthing parent", r"dad|daddy|father|birth father"
_BOTH = r"both(?: (?:of them|parents?|mums|mothers|dads|fathers|carers))?|(?:mum|mother) and (?:dad|father)"
_YES = r"yes|y|agree[sd]?|consent(?:s|ed)|given|happy|✓"
_NO = r"no|n|not (?:asked|sought|agreed|given|consented|contacted|to be contacted|aware)|declined|refused|unaware"
_SAYS = re.compile(
    rf"\W*(?:(?P<both>{_BOTH})|(?P<who>{_MOTHER}|{_FATHER}|(?-i:[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)))"
    rf"(?:\s*[-–—:=(]\s*|\s+(?:has |have |is |was )?)(?:(?P<yes>{_YES})|(?P<no>{_NO}))\b",
    re.IGNORECASE,
)
_ONLY_BOTH = re.compile(rf"\W*(?:{_BOTH})\b(?!.*\b(?:no|not|refus|declin|neither)\b)", re.IGNORECASE | re.DOTALL)
_NEXT = re.compile(r"(?<!\d)[.,;](?=\s|$)|\n|\s/\s|\band\b", re.IGNORECASE)
_IS_MOTHER, _IS_FATHER = re.compile(_MOTHER, re.IGNORECASE), re.compile(_FATHER, re.IGNORECASE)


@value(frozen=True, slots=True)
class Verdict:
    """What is said of one of the parents, with the day it was said."""

    said: str
    date: str = ""


def by_person(text: str, owners: Mapping[str, str]) -> dict[str, Verdict]:
    """What an answer says of `parent` and `other_parent`; empty where it is not told person by person.

    `owners` says which of the two `mother`, `father` and the family's first names are.
    """
    found: dict[str, Verdict] = {}
    parts = [text[start:end] for start, end in _clauses(text)]
    for at, part in enumerate(parts):
        told = _SAYS.match(part)
        if told is None:
            continue
        said = "yes" if told["yes"] else "no"
        behind = _date(part, parts[at + 1 :])
        for owner in ("parent", "other_parent") if told["both"] else filter(None, (_owner(told["who"], owners),)):
            found.setdefault(owner, Verdict(said, behind))
    if not found and _ONLY_BOTH.match(text):
        written = first_date(text)
        both = Verdict("yes", written.group() if written else "")
        return {"parent": both, "other_parent": both}
    return found


def _clauses(text: str) -> list[tuple[int, int]]:
    ends = [found.span() for found in _NEXT.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    return list(zip(starts, [*(start for start, _ in ends), len(text)], strict=True))


def _date(part: str, following: list[str]) -> str:
    """The day in a clause, or in those behind it that say nothing of somebody else."""
    for clause in (part, *following):
        if clause is not part and _SAYS.match(clause):
            return ""
        if written := first_date(clause):
            return written.group()
    return ""


def _owner(who: str, owners: Mapping[str, str]) -> str:
    if _IS_MOTHER.fullmatch(who):
        return owners.get("mother", "")
    if _IS_FATHER.fullmatch(who):
        return owners.get("father", "")
    return owners.get(who.split()[0], "")
