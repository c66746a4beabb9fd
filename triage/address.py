"""Where the family lives: from the parent's postcode, else from the places the address names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from parsing.referral import Referral
from triage.criteria import Address
from triage.essex import Area, Essex

POSTCODE = re.compile(r"\b[A-Z]{1,2}[0-9][A-Z0-9]?\s*[0-9][A-Z]{2}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Home:
    """What is known of the family's address."""

    area: Area | None
    """None when no address says where it is."""
    key: str
    """The field it rests on."""
    disagrees: Area | None = None
    """Another address or place on the form that is in another area or locality."""
    withheld: bool = False
    """Kept from us on purpose: a refuge, a confidential address."""
    unsettled: str = ""
    """The words that say the home may not last."""

    @property
    def locality(self) -> str:
        """The locality; `unknown` when nothing says it."""
        return self.area.locality if self.area else "unknown"


def home_of(referral: Referral, words: Address, essex: Essex) -> Home:
    """The address of the referred parent, looked up."""
    address, postcode = referral.value("parent_address"), referral.value("parent_postcode")
    shown = f"{address} {postcode}"
    areas = [(essex.look_up(code), key) for code, key in _postcodes(referral, words)]
    named = essex.place(POSTCODE.sub(" ", address), words.not_home)
    area, key = areas[0] if areas else (named, "parent_address")
    if area and area.in_area == "check" and area.locality == "unknown" and named:
        area = Area(area.postcode, named.in_area, named.authority, named.locality, f"{area.why}; {named.why}")
    others = [other for other, _ in areas[1:]] + ([named] if named and areas else [])
    disagrees = next((other for other in others if area and _disagree(area, other)), None)
    return Home(area, key, disagrees, bool(_said(shown, words.withheld)), _said(shown, words.unsettled))


def _postcodes(referral: Referral, words: Address) -> Iterator[tuple[str, str]]:
    """The postcodes of the family's home, the one in its own box first; old addresses left out."""
    seen: set[str] = set()
    own = referral.value("parent_postcode")
    if own:
        seen.add(_bare(own))
        yield own, "parent_postcode"
    for part in _current(referral.value("parent_address"), words):
        for found in POSTCODE.findall(part):
            if _bare(found) not in seen:
                seen.add(_bare(found))
                yield found, "parent_address"
    for loose in referral.unmatched:
        if re.search(r"\b(?:address|post ?code)\b", loose.label, re.IGNORECASE) and re.search(
            r"baby|infant|child|parent|home|family|mother|father|current", loose.label, re.IGNORECASE
        ):
            for found in POSTCODE.findall(loose.text):
                if _bare(found) not in seen:
                    seen.add(_bare(found))
                    yield found, "parent_address"


def _current(address: str, words: Address) -> Iterator[str]:
    """The parts of an address box that speak of where the family lives now."""
    for part in re.split(r"\n|;|\(|\)|\.\s", address):
        if not _said(part, words.not_home):
            yield part


def _bare(code: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", code.upper())


def _disagree(one: Area, other: Area) -> bool:
    if "check" in (one.in_area, other.in_area):
        return False
    return one.in_area != other.in_area or one.locality != other.locality


def _said(text: str, phrases: tuple[str, ...]) -> str:
    """The first of the phrases that stands in the text as whole words."""
    return next((phrase for phrase in phrases if re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text, re.IGNORECASE)), "")
