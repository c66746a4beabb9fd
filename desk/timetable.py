"""When a job of the working day is due. Nothing is kept but when it was last done: the rest follows from the calendar.

A run that was missed (the desk was switched off, the job failed) is caught up once, the next time the office is open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from desk.sections import HoursConfig
from desk.working_days import day_of, moment_of, works

FAR = 62
"""Days to look back or ahead: further than any rule leaves between two of its moments."""
RETRY = timedelta(minutes=15)
"""How long a job that failed is left alone."""

Day = Callable[[date, HoursConfig], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """On which days, and at which times of them, a job runs."""

    on: Day
    at: time | None = None
    """None: from opening to closing time, again and again."""
    every: timedelta = timedelta(days=1)

    def moments(self, day: date, hours: HoursConfig) -> Iterator[datetime]:
        """The moments of a day, in UTC, earliest first."""
        if not self.on(day, hours):
            return
        moment, end = moment_of(day, self.at or hours.opens), moment_of(day, self.at or hours.closes)
        while moment <= end:
            yield moment
            moment += self.every

    def starts(self, hours: HoursConfig) -> time:
        """From when on a working day the job may run, to catch up as well."""
        return min(self.at or hours.opens, hours.opens)


def daily(at: time) -> Rule:
    """Every working day."""
    return Rule(works, at)


def often(minutes: int) -> Rule:
    """Every so many minutes while the office is open."""
    return Rule(works, None, timedelta(minutes=minutes))


def weekly(weekday: int, at: time) -> Rule:
    """Once in each week: that day (Monday 0), else the next working day of the week, else the last one before it."""

    def on(day: date, hours: HoursConfig) -> bool:
        wanted = day + timedelta(days=weekday - day.weekday())
        later = [wanted + timedelta(days=number) for number in range(7 - weekday)]
        earlier = [wanted - timedelta(days=number) for number in range(1, weekday + 1)]
        return day == next((one for one in (*later, *earlier) if works(one, hours)), None)

    return Rule(on, at)


def monthly(at: time) -> Rule:
    """The first working day of each month."""

    def on(day: date, hours: HoursConfig) -> bool:
        return works(day, hours) and not any(works(day.replace(day=number), hours) for number in range(1, day.day))

    return Rule(on, at)


def last_moment(rule: Rule, at: datetime, hours: HoursConfig) -> datetime | None:
    """The newest moment of a rule that has come."""
    for back in range(FAR):
        moments = [one for one in rule.moments(day_of(at) - timedelta(days=back), hours) if one <= at]
        if moments:
            return moments[-1]
    return None


def next_moment(rule: Rule, at: datetime, hours: HoursConfig) -> datetime | None:
    """The first moment of a rule that is to come."""
    for ahead in range(FAR):
        for moment in rule.moments(day_of(at) + timedelta(days=ahead), hours):
            if moment > at:
                return moment
    return None


def is_due(rule: Rule, done: datetime, at: datetime, hours: HoursConfig) -> bool:
    """Whether a job last done then is to run now."""
    moment = last_moment(rule, at, hours)
    return moment is not None and moment > done and _may_run(rule, at, hours)


def next_run(rule: Rule, done: datetime, at: datetime, hours: HoursConfig) -> datetime | None:
    """When a job last done then runs next; a missed run as soon as the office is open."""
    missed, coming = last_moment(rule, at, hours), next_moment(rule, at, hours)
    if missed is None or missed <= done:
        return coming
    catching_up = at if _may_run(rule, at, hours) else _opening(rule, at, hours)
    return min((one for one in (catching_up, coming) if one), default=None)


def _may_run(rule: Rule, at: datetime, hours: HoursConfig) -> bool:
    day = day_of(at)
    return works(day, hours) and moment_of(day, rule.starts(hours)) <= at <= moment_of(day, max(hours.closes, rule.starts(hours)))


def _opening(rule: Rule, at: datetime, hours: HoursConfig) -> datetime | None:
    days = (day_of(at) + timedelta(days=ahead) for ahead in range(FAR))
    moments = (moment_of(day, rule.starts(hours)) for day in days if works(day, hours))
    return next((moment for moment in moments if moment > at), None)
