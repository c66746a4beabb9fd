"""What is settled before any answer is read: the day a form was written, who its patient is, whether the baby is unborn."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from parsing.labels.match import Match
from parsing.pairs import Found, ListRow, Loose, Pair
from parsing.people.described import described
from parsing.people.people import ADULT
from parsing.pieces import is_blank, text_of
from parsing.values.placeholders import Placeholders
from parsing.values.values import first_date, one_line, read_date

_OF_BABY = re.compile(r"\b(?:baby|unborn|infant|E\.?D\.?D|due)\b", re.IGNORECASE)
_BORN = re.compile(r"\bd\.?o\.?b\b|\bborn\b|\bbirth\b", re.IGNORECASE)
_PREGNANT = re.compile(r"\bpregnan(?:t|cy)\b|\bgravida\b", re.IGNORECASE)
_GROWN_UP = re.compile(r"\b(?:Mrs|Ms|Mr)\b")
"""A title that no baby has in a record, as "Miss" and "Master" may be."""
_ADULT_TITLE = re.compile(r"\W*re\W+(?:mrs|ms|miss|mr)\b", re.IGNORECASE)


def day_of_writing(found: Sequence[Found]) -> str:
    """The day the form was written, ISO: its own date where it gives one, else today."""
    today = dt.datetime.now(dt.UTC).date()
    for item in found:
        if isinstance(item, Pair) and item.match and item.match.targets[0] in ("referral_date", "consent_date"):
            date = read_date(one_line(text_of(item.answer)), today.year)
            if date and not date.problem:
                return date.value
    return today.isoformat()


def patient_is(found: Sequence[Found], this_year: int) -> str:
    """Whether the patient (or the subject of a letter) is the `infant` or the `parent`: by age, else by who else is named."""
    for at, item in enumerate(found):
        text = _birth_of_patient(item, _below_subject(found, at))
        born = read_date(text, this_year) if first_date(text) else None
        if born and not born.problem:
            return "parent" if this_year - int(born.value[:4]) > ADULT else "infant"
    if any(isinstance(item, Pair) and _says_pregnant(item) for item in found):
        return "parent"
    if any(isinstance(item, Loose) and item.zone == "subject" and _ADULT_TITLE.match(item.text) for item in found):
        return "parent"
    if any(isinstance(item, Pair) and _is_grown_up(item) for item in found):
        return "parent"
    return (
        "parent"
        if any(isinstance(item, Pair) and _names_infant(item.match) and not is_blank(item.answer) for item in found)
        else "infant"
    )


def _below_subject(found: Sequence[Found], at: int) -> tuple[str, ...]:
    """What a bare label asks of whom a subject names: only labels of theirs stand between the two."""
    above = next((item for item in reversed(found[:at]) if not _of_subject(item)), None)
    subject = isinstance(above, Loose) and above.zone == "subject" and not _OF_BABY.search(above.text)
    return ("parent.dob",) if subject else ()


def _of_subject(item: Found) -> bool:
    return isinstance(item, Pair) and item.section == "parent"


def _birth_of_patient(item: Found, below_subject: tuple[str, ...]) -> str:
    if isinstance(item, Loose) and item.zone == "subject":
        return described(one_line(item.text)).part("dob")
    if isinstance(item, Pair) and item.match and item.match.targets[0] in ("patient.dob", *below_subject):
        return one_line(text_of(item.answer))
    if isinstance(item, ListRow) and item.section == "patient":
        return next((text for head, text in zip(item.headings, item.texts, strict=True) if _BORN.search(head)), "")
    return ""


def _is_grown_up(pair: Pair) -> bool:
    """ "Patient: Bell, Ada (Mrs)"."""
    named = pair.match is not None and pair.match.targets[0] in ("patient.name", "patient.title")
    return named and bool(_GROWN_UP.search(one_line(text_of(pair.answer))))


def _says_pregnant(pair: Pair) -> bool:
    """ "Patient is: 34 weeks pregnant"."""
    asks = pair.match is not None and pair.match.targets[0].startswith("patient.")
    return asks and bool(_PREGNANT.search(text_of(pair.answer)))


def _names_infant(match: Match | None) -> bool:
    return match is not None and match.targets[0].startswith("infant")


def is_unborn(found: Sequence[Found], empty: Placeholders) -> bool:
    """Whether the form says elsewhere that the baby is not born: it gives the weeks of a pregnancy."""
    gestations = (
        item
        for item in found
        if isinstance(item, Pair) and item.match and item.match.targets[0] in ("gestation_now", "infant.gestation")
    )
    return any(not empty.why_blank(text_of(item.answer)) for item in gestations)
