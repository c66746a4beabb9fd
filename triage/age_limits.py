"""Rules about the infant's age: the guide's limits, pregnancy, and premature birth."""

from __future__ import annotations

from collections.abc import Iterator

from triage.age import EARLIEST_BIRTH_DAYS, UNBORN, gestation_days, written
from triage.case import Answer, Case, Problem
from triage.finding import Checked, Strength


def age_limit(case: Case) -> Iterator[Answer]:
    """The infant's second birthday on or before the day of receipt; 20 months or older, and not yet two."""
    age, limits = case.age, case.criteria.age
    if age.born is None or age.months is None:
        why = "the baby is not born yet" if age.unborn else age.doubt or "no date of birth is given"
        yield Checked("over_24_months", why)
        yield Checked("near_age_limit", why)
        return
    told = f"born {written(age.born)}: {_months(age.months)} old when received on {written(case.received)}"
    strength: Strength = "possible" if age.shaky or age.died else "likely"
    if age.months >= limits.limit_months:
        yield case.found(
            "over_24_months", strength, f"{_months(age.months)} old when received on {written(case.received)}", "infant_dob"
        )
        yield Checked("near_age_limit", told)
        return
    yield Checked("over_24_months", told)
    if age.months >= limits.near_limit_months and not age.died:
        yield case.found(
            "near_age_limit", strength, f"{_months(age.months)} old when received on {written(case.received)}", "infant_dob"
        )
    else:
        yield Checked("near_age_limit", told)


def young_infant(case: Case) -> Iterator[Answer]:
    """An infant younger than 6 months on the day of receipt."""
    age, limits = case.age, case.criteria.age
    if age.months is not None and age.months < limits.young_months and not age.died:
        yield case.found("under_six_months", "likely", f"{_months(age.months)} old when received", "infant_dob")
    elif age.months is not None:
        yield Checked("under_six_months", "the baby has died" if age.died else f"{_months(age.months)} old when received")
    else:
        yield Checked("under_six_months", "the baby is not born yet" if age.unborn else "the age is not known")


def pregnancy(case: Case) -> Iterator[Answer]:
    """A current pregnancy: a due date to come, a gestation, or an infant called unborn."""
    age = case.age
    if age.unborn:
        stated = [key for key in ("infant_due_date", "gestation_now", "infant_dob") if key in case.referral.fields]
        called = [key for key in ("infant_name", "parent_relationship") if UNBORN.search(case.value(key))]
        why = (
            f"due {written(age.due)}"
            if age.due
            else f"{age.gestation} weeks pregnant"
            if age.gestation
            else "the form calls the baby unborn"
        )
        yield case.found("antenatal", "likely", why, *(stated or called))
    elif age.born and age.due and age.shaky:
        yield case.found(
            "antenatal", "possible", f"a due date to come, {written(age.due)}, is given beside a date of birth", "infant_due_date"
        )
    else:
        yield Checked(
            "antenatal", f"born {written(age.born)}" if age.born else "no due date to come and no current gestation is given"
        )


def premature_birth(case: Case) -> Iterator[Answer]:
    """A birth before 37 completed weeks, as the form states the gestation at birth."""
    days, limit = gestation_days(case.value("gestation_at_birth")), case.criteria.age.premature_weeks
    if not days:
        yield Checked("prematurity_or_nicu", "no gestation at birth is given")
    elif EARLIEST_BIRTH_DAYS <= days < limit * 7:
        yield case.found(
            "prematurity_or_nicu",
            "likely",
            f"born at {case.value('gestation_at_birth')} weeks, before {limit} weeks",
            "gestation_at_birth",
        )
    else:
        yield Checked("prematurity_or_nicu", f"born at {case.value('gestation_at_birth')} weeks")


def odd_dates(case: Case) -> Iterator[Answer]:
    """Dates that cannot be right or do not fit together."""
    yield from (Problem(text) for text in case.age.problems)


def _months(count: int) -> str:
    if count < 1:
        return "less than a month"
    return "1 month" if count == 1 else f"{count} months"
