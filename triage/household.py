"""Rules about the other children of the family."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsing.values.values import first_date, read_date
from triage.age import DIED, TWINS, months_on
from triage.case import Answer, Case
from triage.criteria import Household
from triage.finding import Checked, Evidence, Finding

ADULT_YEARS = 18
NUMBERS = {word: number for number, word in enumerate(["two", "three", "four", "five", "six", "seven", "eight"], 2)}
COUNTED = re.compile(
    rf"\b(\d|{'|'.join(NUMBERS)})\b(?:\s+\w+){{0,2}}\s+(?:children|siblings|brothers|sisters|sons|daughters|kids)\b",
    re.IGNORECASE,
)
SEVERAL = re.compile(r"\b(?:siblings|brothers|sisters|sons|daughters|children)\b", re.IGNORECASE)
AGED = re.compile(r"\b(?:aged?\s*)?(\d{1,2})\s*(?:years?|yrs?|y/?o|yo)\b|\baged?\s*:?\s*(\d{1,2})\b", re.IGNORECASE)


def several_children(case: Case) -> Iterator[Answer]:
    """Two or more other children in the household, or living twins."""
    code = "multiple_children"
    if TWINS.search(case.value("infant_name")) and not case.age.unborn and not DIED.search(case.value("infant_name")):
        yield case.found(code, "likely", "twins are referred", "infant_name")
        return
    rows = case.value("household").splitlines()
    children = [row for row in rows if _is_other_child(row, case)]
    count = sum(_how_many(row) for row in children)
    if count >= case.criteria.household.other_children:
        place = case.referral.fields["household"].place
        evidence = tuple(Evidence("household", row, place) for row in children)
        yield Finding(
            code, case.criteria.codes[code].kind, "likely", f"{count} other children are named in the household", evidence
        )
    else:
        yield Checked(
            code, f"{_children(count)} named in the household" if rows else "the form names nobody else in the household"
        )


def _is_other_child(row: str, case: Case) -> bool:
    """Whether a row of the household is a child living there other than the referred infant."""
    words: Household = case.criteria.household
    if _says(row, words.elsewhere) or _is_infant(row, case):
        return False
    related = _says(row, words.children) or bool(SEVERAL.search(row))
    if first_date(row):
        day = read_date(row, case.received.year)
        return bool(day and not day.problem and _under_age(day.value, case)) and (related or not _says_adult(row))
    aged = AGED.search(row)
    if aged:
        return int(aged[1] or aged[2]) < ADULT_YEARS and not _says_adult(row)
    return related


def _under_age(iso: str, case: Case) -> bool:
    from datetime import date

    return 0 <= months_on(case.received, date.fromisoformat(iso)) < ADULT_YEARS * 12


def _is_infant(row: str, case: Case) -> bool:
    """The referred infant, listed again."""
    name = case.value("infant_name").lower().split()
    born = case.age.born
    same_day = born is not None and (day := read_date(row, case.received.year)) is not None and day.value == born.isoformat()
    first = bool(name) and re.search(rf"\b{re.escape(name[0])}\b", row, re.IGNORECASE) is not None
    return first and (same_day or not first_date(row))


def _says_adult(row: str) -> bool:
    return (
        re.search(
            r"\b(?:mother|mum|father|dad|partner|husband|wife|grand\w+|nan|uncle|aunt\w*|carer|lodger|parent)\b",
            row,
            re.IGNORECASE,
        )
        is not None
    )


def _how_many(row: str) -> int:
    counted = COUNTED.search(row)
    if not counted:
        return 2 if SEVERAL.search(row) and not first_date(row) else 1
    return int(counted[1]) if counted[1].isdigit() else NUMBERS[counted[1].lower()]


def _says(text: str, phrases: tuple[str, ...]) -> bool:
    folded = re.sub(r"[\s-]+", " ", text)
    return any(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", folded, re.IGNORECASE) for phrase in phrases)


def _children(count: int) -> str:
    return "no other child is" if not count else "1 other child is" if count == 1 else f"{count} other children are"
