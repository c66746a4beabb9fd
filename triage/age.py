"""The infant's age on the day the referral was received, to the day, and what is odd about the dates given.

A month or year is complete on the same day of a later month; where that month has no such day (29 February, 31 June),
on the first of the next, as birthdays of 29 February are counted in English law.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from parsing.referral import Referral
from parsing.values.values import read_date
from triage.criteria import AgeLimits

PREGNANCY_DAYS = 280
"""From the first day of the last period to the due date: 40 weeks."""
EARLIEST_BIRTH_DAYS = 154
"""22 weeks: no baby born before lives (World Health Organization, perinatal period)."""
UNBORN = re.compile(
    r"\b(?:unborn|un-born|bump|foetus|fetus|not (?:yet )?born|ante-?natal|pregnan\w*|expectant|expecting|"
    r"(?:mum|mummy|mother|parent|dad|father)[\s-]to[\s-]be)\b",
    re.IGNORECASE,
)
DIED = re.compile(
    r"\b(?:deceased|died|dec'?d|r\.?i\.?p|stillborn|still born|stillbirth|passed away|neonatal death)\b", re.IGNORECASE
)
TWINS = re.compile(r"\b(?:twins?|triplets?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Age:
    """What the dates on the form say of the infant."""

    born: dt.date | None = None
    """The date of birth, when it can be used."""
    due: dt.date | None = None
    gestation: str = ""
    """Of a current pregnancy, as `28+3`."""
    unborn: bool = False
    died: bool = False
    months: int | None = None
    """Whole months on the day of receipt."""
    doubt: str = ""
    """Why the age cannot be told although something is written."""
    shaky: str = ""
    """Why a date that is used may be somebody else's."""
    problems: tuple[str, ...] = ()

    @property
    def known(self) -> bool:
        """Whether the form gives an age: of an infant or of a pregnancy."""
        return self.born is not None or self.due is not None or bool(self.gestation)


def months_on(day: dt.date, start: dt.date) -> int:
    """Whole months from `start` to `day`; negative when it lies ahead."""
    return (day.year - start.year) * 12 + day.month - start.month - (day.day < start.day)


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates as far as they are believed."""

    born: dt.date | None
    due: dt.date | None
    doubt: str = ""
    """Why what is written cannot be used."""
    problems: tuple[str, ...] = ()


def age_of(referral: Referral, received: dt.date, limits: AgeLimits) -> Age:
    """The age that the form gives, on the day it was received."""
    dates = _without_adults(_without_the_future(_written_dates(referral), received), referral, received, limits)
    gestation = _gestation(referral, limits)
    overdue = dates.born is None and dates.due is not None and (received - dates.due).days > limits.overdue_days
    if overdue:
        dates, gestation = _without_the_overdue(dates), ""
    born, due = dates.born, dates.due
    unborn = born is None and not overdue and (due is not None or bool(gestation) or says_unborn(referral))
    shaky = _shaky(referral, dates, received, limits)
    odd = _pregnancy_problems(referral, due if unborn else None, gestation, received, limits)
    return Age(
        born=born,
        due=due,
        gestation=gestation,
        unborn=unborn,
        died=says_died(referral),
        months=months_on(received, born) if born else None,
        doubt="" if born or due or gestation else dates.doubt,
        shaky=shaky,
        problems=tuple(dict.fromkeys(filter(None, [*dates.problems, shaky, *odd]))),
    )


def _written_dates(referral: Referral) -> Dates:
    born, born_doubt = _day(referral, "infant_dob")
    due, due_doubt = _day(referral, "infant_due_date")
    return Dates(born, due, born_doubt or due_doubt)


def _without_the_future(dates: Dates, received: dt.date) -> Dates:
    """A birth after the day of receipt is a due date in the wrong box, or a slip."""
    if dates.born is None or dates.born <= received:
        return dates
    told = f"the infant's date of birth, {written(dates.born)}, is after the day the referral was received"
    if (dates.born - received).days <= PREGNANCY_DAYS:
        return Dates(None, dates.due or dates.born, dates.doubt, (f"{told}: it is taken for the due date",))
    return Dates(None, dates.due, told, (f"{told}, so it cannot be right",))


def _without_adults(dates: Dates, referral: Referral, received: dt.date, limits: AgeLimits) -> Dates:
    """A date of birth that is a parent's, or too long ago for an infant, is somebody else's."""
    if dates.born is None:
        return dates
    whose = {"parent_dob": "the referred parent's", "other_parent_dob": "the other parent's"}
    same = next((words for key, words in whose.items() if _day(referral, key)[0] == dates.born), "")
    if not same and months_on(received, dates.born) < limits.oldest_infant_years * 12:
        return dates
    said = f"is {same} date of birth" if same else "is plainly not an infant's"
    told = f"the infant's date of birth, {written(dates.born)}, {said}"
    return Dates(None, dates.due, told, (*dates.problems, told))


def _without_the_overdue(dates: Dates) -> Dates:
    """A due date long past is a baby who has been born, and whose date of birth is not given."""
    assert dates.due is not None
    told = f"the due date, {written(dates.due)}, has passed and no date of birth is given"
    return Dates(None, None, told, (*dates.problems, told))


def band(age: Age, limits: AgeLimits) -> str:
    """The age as lists show it, without a date."""
    if age.unborn:
        return "unborn"
    if age.months is None:
        return "not known"
    if age.months >= limits.limit_months:
        return f"{limits.limit_months} months or over"
    steps = [(limits.young_months, f"under {limits.young_months} months"), (12, f"{limits.young_months} to 11 months")]
    steps += [
        (limits.near_limit_months, f"12 to {limits.near_limit_months - 1} months"),
        (limits.limit_months, f"{limits.near_limit_months} to {limits.limit_months - 1} months"),
    ]
    return next(name for limit, name in steps if age.months < limit)


def written(day: dt.date) -> str:
    """`14 March 2025`."""
    return f"{day.day} {day:%B %Y}"


def says_unborn(referral: Referral) -> bool:
    """Whether the form calls the infant unborn, or the referred parent pregnant."""
    said = [referral.value(key) for key in ("infant_name", "infant_dob", "infant_due_date", "parent_relationship")]
    said += [blank.why for key in ("infant_name", "infant_dob") if (blank := referral.blanks.get(key))]
    said += [loose.text for loose in referral.unmatched if len(loose.text.split()) <= 2 and says_baby(loose.label)]
    return any(UNBORN.search(text) for text in said)


def says_baby(label: str) -> bool:
    """Whether a label that is not known asks about the baby ("Is the baby: born / unborn")."""
    return re.search(r"\b(?:baby|infant|child)\b", label, re.IGNORECASE) is not None


def says_died(referral: Referral) -> bool:
    """Whether the form says beside the infant's name or dates that the baby has died."""
    fields = [referral.fields[key] for key in ("infant_name", "infant_dob") if key in referral.fields]
    return any(DIED.search(field.text) for field in fields)


def _day(referral: Referral, key: str) -> tuple[dt.date | None, str]:
    field = referral.fields.get(key)
    if field is None:
        return None, ""
    try:
        return dt.date.fromisoformat(str(field.value)), ""
    except ValueError:
        return None, field.problem or f"{field.text} is not a date"


def _gestation(referral: Referral, limits: AgeLimits) -> str:
    days = gestation_days(referral.value("gestation_now"))
    return referral.value("gestation_now") if days and days <= limits.longest_pregnancy_weeks * 7 else ""


def gestation_days(value: str) -> int:
    """Days of a gestation written `28+3`; 0 when it is none."""
    found = re.fullmatch(r"(\d{1,2})\+([0-6])", value)
    return int(found[1]) * 7 + int(found[2]) if found else 0


def _shaky(referral: Referral, dates: Dates, received: dt.date, limits: AgeLimits) -> str:
    """Why a date of birth that is used may be another child's; empty when nothing speaks against it."""
    born, due = dates.born, dates.due
    if born is None:
        return ""
    if due and due > received and PREGNANCY_DAYS - (due - born).days < EARLIEST_BIRTH_DAYS:
        both = f"a date of birth, {written(born)}, and a due date to come, {written(due)}"
        return f"{both}, are both given: check which infant is referred"
    if months_on(received, born) >= limits.limit_months and _sibling_born(referral, born):
        return f"the infant's date of birth, {written(born)}, is also given for another child of the household: check whose it is"
    return ""


def _sibling_born(referral: Referral, born: dt.date) -> bool:
    """Whether a row of the household with another first name has the same date of birth."""
    rows = referral.value("household").splitlines()
    name = referral.value("infant_name").split()
    for row in rows:
        day = read_date(row, born.year)
        if day and day.value == born.isoformat() and not (name and name[0].lower() in row.lower()):
            return True
    return False


def _pregnancy_problems(
    referral: Referral, due: dt.date | None, gestation: str, received: dt.date, limits: AgeLimits
) -> Iterator[str]:
    """What cannot be right about a current pregnancy."""
    given = referral.value("gestation_now")
    if gestation_days(given) > limits.longest_pregnancy_weeks * 7:
        yield f"a pregnancy of {given} weeks cannot be right"
    if due is None:
        return
    if (due - received).days > limits.longest_pregnancy_weeks * 7:
        yield f"the due date, {written(due)}, is more than a pregnancy away: check the year"
    elif gestation:
        stated_on = _day(referral, "referral_date")[0] or received
        expected = stated_on + dt.timedelta(days=PREGNANCY_DAYS - gestation_days(gestation))
        if abs((due - expected).days) > limits.due_date_tolerance_days:
            yield f"the due date, {written(due)}, and the gestation of {gestation} weeks do not fit together"
