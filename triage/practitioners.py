"""The people of the team: where they work, when they are away, and who takes their place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator


class Absence(BaseModel):
    """Days somebody is away, the first and the last included."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    since: date = Field(alias="from")
    until: date = Field(alias="to")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.until < self.since:
            raise ValueError(f"from {self.since} is later than to {self.until}: write the first day, then the last.")
        return self


class Practitioner(BaseModel):
    """Somebody of the team."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: str
    job: str
    email: Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    localities: tuple[str, ...]
    """Empty: Essex wide."""
    contact: bool = False
    """Whether replies name them as somebody to talk to."""
    told: bool = True
    """Whether the desk writes to them about the referrals of their localities."""
    away: tuple[Absence, ...] = ()
    cover: str = ""
    """The email address of whoever takes their place while they are away."""

    def is_away(self, day: date) -> bool:
        """Whether they are away that day."""
        return any(one.since <= day <= one.until for one in self.away)


def check_covers(practitioners: Iterable[Practitioner]) -> None:
    """Raise `ValueError` for a cover who is nobody of the team."""
    known = {one.email.lower() for one in practitioners}
    for one in practitioners:
        if one.cover and one.cover.lower() not in known:
            raise ValueError(f'practitioners: "{one.cover}", who covers for {one.email}, is not the email of one of them.')


def on_duty(practitioners: Iterable[Practitioner], locality: str, day: date) -> tuple[Practitioner, ...]:
    """Who is to be told of a locality's referrals that day: its practitioners, and the covers of those who are away."""
    by_email = {one.email.lower(): one for one in practitioners}
    asked = [one for one in by_email.values() if one.told and locality in one.localities]
    found = [_in_place_of(one, by_email, day) for one in asked]
    return tuple(dict.fromkeys(person for person in found if person is not None))


def _in_place_of(one: Practitioner, by_email: Mapping[str, Practitioner], day: date) -> Practitioner | None:
    """Whoever is there: the person, else their cover, else the cover's cover; nobody when all of them are away."""
    seen: set[str] = set()
    person: Practitioner | None = one
    while person is not None and person.is_away(day) and person.email not in seen:
        seen.add(person.email)
        person = by_email.get(person.cover.lower())
    return None if person is None or person.is_away(day) else person
