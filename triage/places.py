"""Names of towns, villages and counties in an address that has no postcode.

The word "Essex" proves nothing: it is the postal county of London boroughs too. A name counts when it stands by
itself, not as part of a street's or building's name, and not after words that say the family does not live there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict

Group = Literal["inside", "county", "town", "post_town"]


class Strict(BaseModel):
    """Nothing unknown, nothing changed after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class OutsideConfig(Strict):
    """Places outside the area."""

    counties: tuple[str, ...]
    towns: tuple[str, ...]
    post_towns: tuple[str, ...]
    """Towns outside whose postal town also covers villages inside."""


class PlacesConfig(Strict):
    """[localities.places]: the names of places, inside by council and outside."""

    streets: tuple[str, ...]
    inside: dict[str, tuple[str, ...]]
    outside: OutsideConfig


class Place(NamedTuple):
    """A place inside the area."""

    name: str
    authority: str


@dataclass(frozen=True, slots=True)
class Named:
    """The places an address names, in its order."""

    inside: tuple[Place, ...] = ()
    towns: tuple[str, ...] = ()
    post_towns: tuple[str, ...] = ()
    county: str = ""


class PlaceNames:
    """Finds known places in addresses."""

    def __init__(self, config: PlacesConfig) -> None:
        self.streets = tuple(tuple(_words(street)) for street in config.streets)
        self.known: dict[tuple[str, ...], tuple[Group, Place]] = {}
        for authority, names in config.inside.items():
            self._add("inside", names, authority)
        self._add("county", config.outside.counties)
        self._add("town", config.outside.towns)
        self._add("post_town", config.outside.post_towns)
        self.longest = max(len(words) for words in self.known)

    def _add(self, group: Group, names: tuple[str, ...], authority: str = "") -> None:
        for name in names:
            self.known[tuple(_words(name))] = (group, Place(name, authority))

    def find(self, address: str, not_home: tuple[str, ...] = ()) -> Named:
        """The places named in `address`; what follows one of `not_home` in the same part is left out."""
        found = [hit for part in re.split(r"[,;\n()]", address) for hit in self._in_part(_words(part), not_home)]

        def of(group: Group) -> tuple[str, ...]:
            return tuple(place.name for kind, place in found if kind == group)

        inside = tuple(place for kind, place in found if kind == "inside")
        return Named(inside, of("town"), of("post_town"), next(iter(of("county")), ""))

    def _in_part(self, words: list[str], not_home: tuple[str, ...]) -> list[tuple[Group, Place]]:
        if any(_starts(words[at:], tuple(_words(mark))) for mark in not_home for at in range(len(words))):
            return []
        found, at = [], 0
        while at < len(words):
            length = next((n for n in range(self.longest, 0, -1) if tuple(words[at : at + n]) in self.known), 0)
            if length and not any(_starts(words[at + length :], street) for street in self.streets):
                found.append(self.known[tuple(words[at : at + length])])
            at += length or 1
        return found


def _starts(words: list[str], with_these: tuple[str, ...]) -> bool:
    return tuple(words[: len(with_these)]) == with_these


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", re.sub(r"['’]", "", text.lower()))
