"""Where else a family can be helped: a dated list that the team checks. The desk shows what nobody has checked yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, pattern=r"^[^\r\n]*$")]
STALE_DAYS = 182
"""A check older than half a year counts no more."""


def _day_or_none(value: object) -> object:
    return None if value == "" else value


class Signpost(BaseModel):
    """One service elsewhere."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: Line
    detail: Line
    """What it offers and how to reach it, in one or two sentences."""
    for_codes: tuple[str, ...] = Field(alias="for")
    """The findings it answers."""
    localities: tuple[str, ...] = ()
    """Empty: wherever the family lives."""
    source: Line
    """Where the detail was found."""
    verified_on: Annotated[dt.date | None, BeforeValidator(_day_or_none)] = None
    """When somebody of the team last checked it; none until somebody has."""

    def is_verified(self, today: dt.date) -> bool:
        """Whether the team checked it in the last half year."""
        return self.verified_on is not None and 0 <= (today - self.verified_on).days <= STALE_DAYS

    def serves(self, locality: str, all_localities: Collection[str]) -> bool:
        """Whether it is for families there; where the locality is not known, whether it is for all of them."""
        return (
            not self.localities
            or locality in self.localities
            or (locality == "unknown" and set(all_localities) <= set(self.localities))
        )


class SignpostingConfig(BaseModel):
    """`config/signposting.toml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    entries: Mapping[str, Signpost]

    def proposed(self, codes: Iterable[str], locality: str, all_localities: Collection[str]) -> tuple[str, ...]:
        """The keys of the entries that answer any of these findings, for a family of that locality, in the file's order."""
        wanted = set(codes)
        return tuple(
            key for key, entry in self.entries.items() if wanted & set(entry.for_codes) and entry.serves(locality, all_localities)
        )

    def unverified(self, today: dt.date) -> frozenset[str]:
        """The keys of the entries that nobody checked in the last half year."""
        return frozenset(key for key, entry in self.entries.items() if not entry.is_verified(today))

    def named(self, keys: Iterable[str]) -> list[Any]:
        """The entries of these keys; a key that is no longer in the file is left out."""
        return [self.entries[key] for key in keys if key in self.entries]
