"""Working time: which days the office works, and how much office time lies between two moments. All of it is London's."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desk.sections import HoursConfig

LONDON = ZoneInfo("Europe/London")


def works(day: date, hours: HoursConfig) -> bool:
    """Whether the office works that day: neither a day off of the week, nor a bank holiday, nor one of its own."""
    return day.weekday() in hours.weekdays and day not in hours.holidays


def working_day_after(day: date, count: int, hours: HoursConfig) -> date:
    """The `count`-th working day after a day, which itself does not count; the day itself for 0."""
    while count > 0:
        day += timedelta(days=1)
        count -= works(day, hours)
    return day


def working_day_before(day: date, count: int, hours: HoursConfig) -> date:
    """The `count`-th working day before a day, which itself does not count; the day itself for 0."""
    while count > 0:
        day -= timedelta(days=1)
        count -= works(day, hours)
    return day


def day_of(at: datetime) -> date:
    """The calendar day in London."""
    return at.astimezone(LONDON).date()


def moment_of(day: date, at: time) -> datetime:
    """A time of a day in London, in UTC: two moments in London's own time cannot be compared across a clock change."""
    return datetime.combine(day, at, LONDON).astimezone(UTC)


def working_hours(since: datetime, until: datetime, hours: HoursConfig) -> float:
    """Hours of office time between two moments."""
    total, day, last = timedelta(), day_of(since), day_of(until)
    while day <= last:
        if works(day, hours):
            opens, closes = moment_of(day, hours.opens), moment_of(day, hours.closes)
            total += max(timedelta(), min(closes, until) - max(opens, since))
        day += timedelta(days=1)
    return total.total_seconds() / 3600
