"""The infant's age to the day, and dates that cannot be right."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.triage_cases import checked, codes, criteria, missing, referral
from triage.age import age_of, months_on

LIMITS = [
    # born, received, months, what is found
    ("2024-09-03", "2026-09-03", 24, {"over_24_months"}),
    ("2024-09-04", "2026-09-03", 23, {"near_age_limit"}),
    ("2025-01-03", "2026-09-03", 20, {"near_age_limit"}),
    ("2025-01-04", "2026-09-03", 19, set()),
    ("2026-03-04", "2026-09-03", 5, {"under_six_months"}),
    ("2026-03-03", "2026-09-03", 6, set()),
    ("2026-09-03", "2026-09-03", 0, {"under_six_months"}),
    # born on 29 February: the second birthday is 1 March, as English law counts it
    ("2024-02-29", "2026-02-28", 23, {"near_age_limit"}),
    ("2024-02-29", "2026-03-01", 24, {"over_24_months"}),
    ("2024-02-28", "2026-02-28", 24, {"over_24_months"}),
    # the months of the limit have fewer days than the month of birth
    ("2025-01-31", "2026-09-30", 19, set()),
    ("2025-01-31", "2026-10-01", 20, {"near_age_limit"}),
]


@pytest.mark.parametrize(("born", "received", "months", "found"), LIMITS)
def test_ages_are_counted_to_the_day_of_receipt(born: str, received: str, months: int, found: set[str]) -> None:
    triaged = checked(referral(infant_dob=born), dt.date.fromisoformat(received))

    assert months_on(dt.date.fromisoformat(received), dt.date.fromisoformat(born)) == months
    assert set(codes(triaged)) == found


BANDS = [
    ("2026-08-01", "under 6 months"),
    ("2026-02-01", "6 to 11 months"),
    ("2025-06-01", "12 to 19 months"),
    ("2025-01-01", "20 to 23 months"),
    ("2024-01-01", "24 months or over"),
]


@pytest.mark.parametrize(("born", "shown"), BANDS)
def test_lists_show_an_age_band_without_a_date(born: str, shown: str) -> None:
    assert checked(referral(infant_dob=born)).age_band == shown


def test_an_unborn_baby_needs_no_name_and_no_voice() -> None:
    triaged = checked(
        referral(infant_dob=None, infant_name=None, voice_of_infant=None, infant_due_date="2026-12-26", gestation_now="24+2")
    )

    assert triaged.age_band == "unborn"
    assert missing(triaged) == {"voice_of_infant": "advised"}
    assert codes(triaged) == {"antenatal": "likely"}


@pytest.mark.parametrize(
    "called", [{"infant_name": "Unborn baby Osei"}, {"infant_name": None, "parent_relationship": "Mother (pregnant)"}]
)
def test_a_baby_only_called_unborn_is_a_pregnancy_whose_dates_are_missing(called: dict[str, str | None]) -> None:
    triaged = checked(referral(infant_dob=None, **called))

    assert codes(triaged) == {"antenatal": "likely"}
    assert missing(triaged) == {"infant_age": "required"}


def test_a_due_date_a_few_days_past_is_still_a_pregnancy() -> None:
    triaged = checked(referral(infant_dob=None, infant_due_date="2026-08-25"))

    assert (triaged.age_band, missing(triaged)) == ("unborn", {})


def test_a_due_date_long_past_without_a_date_of_birth_is_asked_about() -> None:
    triaged = checked(referral(infant_dob=None, infant_due_date="2026-03-01"))

    assert triaged.age_band == "not known"
    assert missing(triaged) == {"infant_age": "required"}
    assert triaged.problems == ("the due date, 1 March 2026, has passed and no date of birth is given",)
    assert "antenatal" not in codes(triaged)


PROBLEMS = [
    ({"infant_dob": "2026-12-20"}, "it is taken for the due date", "unborn"),
    ({"infant_dob": "2036-01-12"}, "cannot be right", "not known"),
    ({"infant_dob": "1994-04-06", "parent_dob": "1994-04-06"}, "is the referred parent's date of birth", "not known"),
    ({"infant_dob": "2009-04-06", "other_parent_dob": "2009-04-06"}, "is the other parent's date of birth", "not known"),
    ({"infant_dob": "1994-04-06"}, "is plainly not an infant's", "not known"),
    ({"infant_dob": None, "infant_due_date": "2028-01-01"}, "more than a pregnancy away", "unborn"),
    ({"infant_dob": None, "infant_due_date": "2026-12-26", "gestation_now": "34+0"}, "do not fit together", "unborn"),
    ({"infant_dob": "2026-01-12", "gestation_now": "44+0"}, "a pregnancy of 44+0 weeks cannot be right", "6 to 11 months"),
]


@pytest.mark.parametrize(("answers", "said", "band"), PROBLEMS)
def test_dates_that_cannot_be_right_are_named(answers: dict[str, str | None], said: str, band: str) -> None:
    triaged = checked(referral(**answers))

    assert any(said in problem for problem in triaged.problems)
    assert triaged.age_band == band
    assert "over_24_months" not in codes(triaged)


def test_an_impossible_date_of_birth_is_missing_and_says_why() -> None:
    impossible = referral(infant_dob="31/02/2026")
    triaged = checked(impossible)

    assert missing(triaged) == {"infant_age": "required"}
    assert "31/02/2026" in triaged.missing[0].why


def test_a_siblings_date_in_the_infants_box_is_only_possibly_over_age() -> None:
    triaged = checked(referral(infant_dob="2021-03-20", household=("Kofi Osei, 20/03/2021, brother",)))

    assert codes(triaged) == {"over_24_months": "possible"}
    assert triaged.reply == "consultation"


def test_twins_born_on_the_same_day_are_not_taken_for_a_slip() -> None:
    triaged = checked(referral(infant_name="Ada and Max Osei", household=("Max Osei, 12/01/2026, twin",)))

    assert not triaged.problems


def test_a_date_of_birth_beside_a_due_date_to_come_is_asked_about() -> None:
    triaged = checked(referral(infant_dob="2023-05-01", infant_due_date="2026-12-01"))

    assert codes(triaged) == {"over_24_months": "possible", "antenatal": "possible"}
    assert "check which infant is referred" in triaged.problems[0]


def test_a_baby_born_early_may_have_a_due_date_to_come() -> None:
    triaged = checked(referral(infant_dob="2026-07-20", infant_due_date="2026-09-25", gestation_at_birth="30+3"))

    assert not triaged.problems
    assert codes(triaged) == {"under_six_months": "likely", "prematurity_or_nicu": "likely"}


def test_a_baby_who_has_died_counts_as_born_and_not_as_young() -> None:
    triaged = checked(referral(infant_name="Ada Osei (deceased)", infant_dob="2026-08-01"))

    assert codes(triaged) == {}
    assert missing(triaged) == {}


@pytest.mark.parametrize(
    ("gestation", "found"), [("36+6", True), ("37+0", False), ("40+5", False), ("24+0", True), ("4+0", False)]
)
def test_birth_before_37_weeks_is_premature(gestation: str, found: bool) -> None:
    assert ("prematurity_or_nicu" in codes(checked(referral(gestation_at_birth=gestation)))) is found


def test_a_form_that_asks_whether_the_baby_is_born_is_believed() -> None:
    from tests.triage_cases import with_loose

    unborn = with_loose(referral(infant_dob=None, infant_name=None), ("Is the baby", "Unborn"))

    assert age_of(unborn, dt.date(2026, 9, 3), criteria().age).unborn
