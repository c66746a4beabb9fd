"""When a job of the working day is due: across weekends, bank holidays, clock changes and days the desk was off."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from desk.sections import HoursConfig
from desk.timetable import Rule, daily, is_due, last_moment, monthly, next_moment, next_run, often, weekly
from desk.working_days import LONDON, working_day_after, working_day_before, working_hours

HOURS = HoursConfig()
HALF_PAST_8 = daily(time(8, 30))


def at(text: str) -> datetime:
    """A moment as London's clocks show it, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=LONDON).astimezone(UTC)


def shown(moment: datetime | None) -> str:
    return f"{moment.astimezone(LONDON):%Y-%m-%d %H:%M}" if moment else ""


NEXT: dict[str, tuple[Rule, str, str]] = {
    "later the same day": (HALF_PAST_8, "2026-11-25 07:00", "2026-11-25 08:30"),
    "the next working day": (HALF_PAST_8, "2026-11-25 08:30", "2026-11-26 08:30"),
    "over a weekend": (HALF_PAST_8, "2026-11-27 12:00", "2026-11-30 08:30"),
    "over Christmas": (HALF_PAST_8, "2026-12-24 12:00", "2026-12-29 08:30"),
    "over Easter": (HALF_PAST_8, "2027-03-25 12:00", "2027-03-30 08:30"),
    "over the clock going forward": (HALF_PAST_8, "2026-03-27 12:00", "2026-03-30 08:30"),
    "over the clock going back": (HALF_PAST_8, "2026-10-23 12:00", "2026-10-26 08:30"),
    "in the same week": (weekly(0, time(8, 45)), "2026-11-23 08:00", "2026-11-23 08:45"),
    "in the next week": (weekly(0, time(8, 45)), "2026-11-23 08:45", "2026-11-30 08:45"),
    "on Tuesday when Monday is a bank holiday": (weekly(0, time(8, 45)), "2026-08-28 12:00", "2026-09-01 08:45"),
    "on Thursday when Friday is Good Friday": (weekly(4, time(8, 45)), "2027-03-22 12:00", "2027-03-25 08:45"),
    "on the first of a month": (monthly(time(9, 30)), "2026-11-25 12:00", "2026-12-01 09:30"),
    "after New Year": (monthly(time(9, 30)), "2026-12-02 12:00", "2027-01-04 09:30"),
    "after a weekend that begins a month": (monthly(time(9, 30)), "2026-07-15 12:00", "2026-08-03 09:30"),
    "every quarter of an hour": (often(15), "2026-11-25 09:15", "2026-11-25 09:30"),
    "from opening time on": (often(15), "2026-11-25 17:05", "2026-11-26 09:00"),
}


@pytest.mark.parametrize("case", NEXT)
def test_a_job_comes_next(case: str) -> None:
    rule, now, expected = NEXT[case]
    assert shown(next_moment(rule, at(now), HOURS)) == expected


def test_the_clock_change_moves_the_moment_in_utc_and_not_in_london() -> None:
    summer, winter = (next_moment(HALF_PAST_8, at(day), HOURS) for day in ("2026-10-22 12:00", "2026-10-25 12:00"))
    assert (summer, winter) == (datetime(2026, 10, 23, 7, 30, tzinfo=UTC), datetime(2026, 10, 26, 8, 30, tzinfo=UTC))


DUE: dict[str, tuple[Rule, str, str, bool]] = {
    "before its moment": (HALF_PAST_8, "2026-11-24 08:30:05", "2026-11-25 08:29", False),
    "at its moment": (HALF_PAST_8, "2026-11-24 08:30:05", "2026-11-25 08:30", True),
    "once it is done": (HALF_PAST_8, "2026-11-25 08:30:05", "2026-11-25 08:31", False),
    "missed, later the same day": (HALF_PAST_8, "2026-11-24 08:30:05", "2026-11-25 14:00", True),
    "missed, after closing time": (HALF_PAST_8, "2026-11-24 08:30:05", "2026-11-25 19:00", False),
    "missed, at the weekend": (HALF_PAST_8, "2026-11-26 08:30:05", "2026-11-28 10:00", False),
    "missed for a week": (HALF_PAST_8, "2026-11-18 08:30:05", "2026-11-25 14:00", True),
    "missed on Monday, found on Wednesday": (weekly(0, time(8, 45)), "2026-11-16 08:45:05", "2026-11-25 09:00", True),
    "missed on Monday, done on Tuesday": (weekly(0, time(8, 45)), "2026-11-24 08:45:05", "2026-11-25 09:00", False),
    "missed last month": (monthly(time(9, 30)), "2026-10-01 09:30:05", "2026-11-25 09:00", True),
    "on a bank holiday": (HALF_PAST_8, "2026-12-24 08:30:05", "2026-12-28 08:30", False),
}


@pytest.mark.parametrize("case", DUE)
def test_a_job_is_due(case: str) -> None:
    rule, done, now, expected = DUE[case]
    assert is_due(rule, at(done), at(now), HOURS) is expected


def test_a_run_that_was_missed_is_caught_up_when_the_office_opens_and_only_once() -> None:
    done, saturday, monday = at("2026-11-20 08:30:05"), at("2026-11-28 10:00"), at("2026-11-30 08:30")
    assert shown(next_run(weekly(3, time(16)), done, saturday, HOURS)) == "2026-11-30 09:00"
    assert shown(next_run(HALF_PAST_8, done, saturday, HOURS)) == "2026-11-30 08:30"
    assert shown(next_run(HALF_PAST_8, monday, monday, HOURS)) == "2026-12-01 08:30"


def test_a_missed_run_is_next_at_once_while_the_office_is_open() -> None:
    now = at("2026-11-25 14:00")
    assert next_run(HALF_PAST_8, at("2026-11-24 08:30:05"), now, HOURS) == now


@pytest.mark.parametrize("start", [date(2026, 1, 1), date(2026, 12, 20)])
def test_each_working_day_has_its_one_moment_and_no_other_day_has_any(start: date) -> None:
    days = [start + timedelta(days=number) for number in range(366)]
    with_moment = {day for day in days if list(HALF_PAST_8.moments(day, HOURS))}
    assert with_moment == {day for day in days if day.weekday() < 5 and day not in HOURS.holidays}
    assert last_moment(HALF_PAST_8, at("2026-12-28 12:00"), HOURS) == at("2026-12-24 08:30")


@pytest.mark.parametrize(
    ("day", "count", "after", "before"),
    [
        ("2026-11-25", 0, "2026-11-25", "2026-11-25"),
        ("2026-11-25", 1, "2026-11-26", "2026-11-24"),
        ("2026-11-27", 1, "2026-11-30", "2026-11-26"),
        ("2026-12-24", 2, "2026-12-30", "2026-12-22"),
        ("2026-12-30", 2, "2027-01-04", "2026-12-24"),
    ],
)
def test_working_days_are_counted_over_days_off(day: str, count: int, after: str, before: str) -> None:
    assert working_day_after(date.fromisoformat(day), count, HOURS).isoformat() == after
    assert working_day_before(date.fromisoformat(day), count, HOURS).isoformat() == before


def test_days_off_of_the_service_itself_count_as_such() -> None:
    hours = HoursConfig(closed=(date(2026, 11, 26),))
    assert shown(next_moment(HALF_PAST_8, at("2026-11-25 12:00"), hours)) == "2026-11-27 08:30"


def test_office_time_is_counted_over_the_night_of_a_clock_change() -> None:
    assert working_hours(at("2026-10-23 16:00"), at("2026-10-26 10:00"), HOURS) == 2
