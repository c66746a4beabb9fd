"""The tables of `config/service.toml` for what the desk does by itself on working days, and whom of the team it tells."""

from __future__ import annotations

from datetime import time
from typing import Annotated

from pydantic import AfterValidator, Field

from desk.sections import DAYS, Day, Strict
from notify.delivery import ADDRESS


def _one_address(value: str) -> str:
    if not ADDRESS.fullmatch(value):
        raise ValueError(f'"{value}" is not one email address. Write it like "name@example.nhs.uk".')
    return value


def _web_address(value: str) -> str:
    if value and not value.startswith(("https://", "http://")):
        raise ValueError('write the whole address of the desk, for example "https://desk.example.nhs.uk", or "" for no links.')
    return value.rstrip("/")


Address = Annotated[str, AfterValidator(_one_address)]


class JobsConfig(Strict):
    """[jobs] of `config/service.toml`: when, on working days, the desk does what it does by itself. Times are London's."""

    ready_every: int = Field(default=15, ge=1, le=480)
    """Minutes between looks for referrals that became ready for a clinician, in office hours."""
    alarms_every: int = Field(default=15, ge=1, le=480)
    """Minutes between looks for alarms that began, in office hours."""
    digest_at: time = time(8, 30)
    due_at: time = time(9)
    chase_at: time = time(9, 15)
    chase_after: int = Field(default=5, ge=1, le=60)
    """Working days a referrer has to answer before a reminder is drafted."""
    chase_at_most: int = Field(default=2, ge=0, le=10)
    """Reminders for one question; each is a draft that a person approves."""
    weekly_on: Day = "monday"
    weekly_at: time = time(8, 45)
    monthly_at: time = time(9, 30)
    """On the first working day of a month: signposts to check, and what is past its time."""

    @property
    def weekday(self) -> int:
        """The day of the weekly mail, Monday 0."""
        return DAYS.index(self.weekly_on)


class TeamConfig(Strict):
    """[team] of `config/service.toml`: which mails of the desk's own the team gets. Nothing of this goes to a referrer."""

    ready: bool = True
    """To the practitioners of the locality when a referral is ready: complete, or overdue."""
    digest: bool = True
    """To the same people every working morning, when anything waits for them."""
    alarms: bool = True
    """To the lead, once, when something begins to be wrong with the desk: see `desk/alarming.py`."""
    full_summary: bool = False
    """Send the whole summary, to addresses in a secure domain only; to anybody else no clinical text ever goes."""
    desk_address: Annotated[str, AfterValidator(_web_address)] = ""
    """Where the desk is reached, for links. Empty: mails hold none."""
    administrators: tuple[Address, ...] = ()
    """Who is told what is to be answered, which signposts to check, and what is past its time."""
    lead: tuple[Address, ...] = ()
    """Who gets the weekly figures and the alarms, and is told of referrals of no locality."""
