"""Working days: when an acknowledgement is due, and whether it is late."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desk.web.words import LONDON, short_day


@dataclass(frozen=True, slots=True)
class Due:
    """The day something is due and how near it is: `late`, `today` or `later`."""

    on: date
    how: str

    @property
    def text(self) -> str:
        """For lists: `Overdue`, `Due today`, `Due 14 Mar 2025`."""
        return {"late": "Overdue", "today": "Due today"}.get(self.how, f"Due {short_day(self.on)}")


@dataclass(frozen=True, slots=True)
class Calendar:
    """The service's working days and the number of them it gives itself to acknowledge a referral."""

    weekdays: Collection[int]
    """0 is Monday."""
    holidays: Collection[date]
    days: int

    def works(self, day: date) -> bool:
        """Whether the service is open that day."""
        return day.weekday() in self.weekdays and day not in self.holidays

    def due(self, received: datetime, today: date) -> Due:
        """The last working day to answer what came at `received`; the day itself does not count."""
        day, left = received.astimezone(LONDON).date(), self.days
        while left > 0:
            day += timedelta(days=1)
            left -= self.works(day)
        return Due(day, "late" if day < today else "today" if day == today else "later")


def today() -> date:
    """The day in London."""
    return datetime.now(LONDON).date()
