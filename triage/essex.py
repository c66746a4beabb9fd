"""Where a family lives: postcode to council, council to locality, exactly and offline.

A sector wholly inside or outside the area decides; a sector that straddles the boundary is decided by its unit; a
district that is not in the data is outside; anything else is "check", never "outside" by guess.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NamedTuple, Self

from pydantic import BaseModel, ConfigDict, model_validator

from parsing.values.values import read_postcode
from triage.places import PlaceNames, PlacesConfig
from triage.practitioners import Practitioner, check_covers

InArea = Literal["yes", "no", "check"]


class Strict(BaseModel):
    """Nothing unknown, nothing changed after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class LocalitiesConfig(Strict):
    """`config/localities.toml`: which council belongs to which locality, who works there, and the names of places."""

    as_of: str
    whole_areas: tuple[str, ...]
    post_boxes: tuple[str, ...]
    names: dict[str, str]
    districts: dict[str, str]
    practitioners: tuple[Practitioner, ...]
    places: PlacesConfig

    @model_validator(mode="after")
    def _known_names(self) -> Self:
        for district, locality in self.districts.items():
            if locality not in self.names:
                raise ValueError(f'districts."{district}": "{locality}" is no locality; write one of {", ".join(self.names)}')
        for district in self.places.inside:
            if district not in self.districts:
                raise ValueError(
                    f'places.inside."{district}" is not in [localities.districts]; write one of {", ".join(self.districts)}'
                )
        check_covers(self.practitioners)
        return self

    def contacts(self, locality: str) -> tuple[Practitioner, ...]:
        """The practitioners of a locality that referrers are told of; none for `outside` and `unknown`."""
        return tuple(one for one in self.practitioners if one.contact and locality in one.localities)


@dataclass(frozen=True, slots=True)
class Area:
    """What is known of an address."""

    postcode: str
    """As `CM9 6EG` when it could be read, else as it was written."""
    in_area: InArea
    authority: str
    """The council; empty when it is not known."""
    locality: str
    """`mid` `west` `north` `south` `thurrock` `outside` `unknown`."""
    why: str


class Share(NamedTuple):
    """A council's part of a postcode sector."""

    authority: str
    postcodes: int
    inside: bool
    status: str
    """`inside`, `outside` or `straddles`: the whole sector's."""
    live: bool
    """Whether the sector has live postcodes."""


class Essex:
    """The service's area. Loads its two tables when it is made."""

    def __init__(self, localities: LocalitiesConfig, sectors_csv: Path, units_csv: Path) -> None:
        self.localities = localities
        self.sectors = _sectors(sectors_csv)
        self.units = _units(units_csv)
        self.districts = frozenset(sector.split()[0] for sector in self.sectors)
        self.names = PlaceNames(localities.places)

    def look_up(self, postcode: str) -> Area:
        """The area of a postcode, however it is written."""
        code, misread = _read(postcode)
        if not code:
            return Area(postcode.strip(), "check", "", "unknown", f"{postcode.strip() or 'nothing'} is not a whole postcode")
        found = self._area(code)
        note = f"; it was written as {postcode.strip()}" if misread else ""
        return Area(code, *found, f"{self._why(code, *found)}{note}")

    def _area(self, code: str) -> tuple[InArea, str, str]:
        """In the area or not, the council, the locality."""
        if code in self.units:
            authority, inside = self.units[code]
            return ("yes" if inside else "no"), authority, self._locality(authority)
        district, sector = code.split()[0], code[:-2]
        shares = self.sectors.get(sector, [])
        if shares and shares[0].live and shares[0].status != "straddles" and district not in self.localities.post_boxes:
            authority = max(shares, key=lambda share: share.postcodes).authority
            return ("yes" if shares[0].inside else "no"), authority, self._largest(shares)
        if not shares and district not in self.districts and _letters(district) not in self.localities.whole_areas:
            return "no", "", "outside"
        return "check", "", "unknown"

    def _why(self, code: str, in_area: InArea, authority: str, locality: str) -> str:
        if in_area == "check":
            return self._doubt(code)
        if in_area == "no":
            return (
                f"{code} is in {authority}, outside the service's area" if authority else f"{code} is outside the service's area"
            )
        named = self.localities.names[locality]
        where = f"{code} is in {authority}, {named}"
        others = {self._locality(share.authority) for share in self.sectors.get(code[:-2], []) if share.inside} - {locality}
        if code in self.units or not others:
            return where
        crossing = " and ".join(self.localities.names[other] for other in sorted(others))
        return f"{where}; its sector {code[:-2]} crosses into {crossing}, with most of its postcodes in {named}"

    def _doubt(self, code: str) -> str:
        district, sector = code.split()[0], code[:-2]
        if district in self.localities.post_boxes:
            return f"{district} is for post boxes and large organisations, nobody lives there"
        shares = self.sectors.get(sector)
        if not shares:
            return f"{sector} is not a sector in use: check the postcode"
        if not shares[0].live:
            return f"{sector} has no live postcodes any more: check the postcode"
        return f"{sector} straddles the boundary and {code} is not one of its live postcodes: check the address"

    def _locality(self, authority: str) -> str:
        return self.localities.districts.get(authority, "outside")

    def _largest(self, shares: list[Share]) -> str:
        """The locality most of a sector's live postcodes are in."""
        counts: Counter[str] = Counter()
        for share in shares:
            counts[self._locality(share.authority)] += share.postcodes
        return counts.most_common(1)[0][0]

    def place(self, address: str, not_home: tuple[str, ...] = ()) -> Area | None:
        """The area of an address by the places it names; None when it names none that are known.

        What stands with one of the words `not_home` ("formerly") is left out.
        """
        named = self.names.find(address, not_home)
        if named.inside:
            authority = named.inside[0].authority
            locality = self._locality(authority)
            if named.county:
                return Area("", "check", authority, locality, f"the address names {named.inside[0].name} and {named.county}")
            return Area(
                "",
                "yes",
                authority,
                locality,
                f"the address names {named.inside[0].name}, in {authority}, {self.localities.names[locality]}",
            )
        if named.county or named.towns:
            where = " and ".join(filter(None, [*named.towns, *named.post_towns, named.county]))
            return Area("", "no", "", "outside", f"the address names {where}, outside the service's area")
        if named.post_towns:
            town = named.post_towns[0]
            return Area(
                "",
                "check",
                "",
                "outside",
                f"the address names {town}, outside the service's area, which also delivers to villages inside it",
            )
        return None


def _read(text: str) -> tuple[str, bool]:
    """The postcode as `CM9 6EG`, and whether letters and digits were confused; empty when it is none."""
    folded = re.sub(r"[^A-Z0-9]", "", text.upper())
    spaced = f"{folded[:-3]} {folded[-3:]}" if len(folded) <= 8 else text
    found = read_postcode(spaced, recognised=True)
    if found is None or found.problem:
        return "", False
    return found.value, found.value != spaced.upper()


def _letters(district: str) -> str:
    return re.sub(r"[0-9].*", "", district)


def _sectors(path: Path) -> dict[str, list[Share]]:
    found: dict[str, list[Share]] = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            inside, live = row["authority_in_service_area"] == "yes", row["basis"] == "live"
            share = Share(row["local_authority"], int(row["postcodes_in_authority"]), inside, row["sector_status"], live)
            found[row["sector"]].append(share)
    return dict(found)


def _units(path: Path) -> dict[str, tuple[str, bool]]:
    with path.open(encoding="utf-8", newline="") as file:
        return {row["postcode"]: (row["local_authority"], row["in_service_area"] == "yes") for row in csv.DictReader(file)}
