"""Rules about where the family lives."""

from __future__ import annotations

from collections.abc import Iterator

from triage.case import Answer, Case, Problem
from triage.finding import Checked


def where_the_family_lives(case: Case) -> Iterator[Answer]:
    """The home by its postcode, else by the places its address names; "check" is never taken for outside."""
    home, code = case.home, "outside_essex"
    if home.area is None:
        yield Checked(
            code, "the address is withheld" if home.withheld else "the form gives no address or postcode that can be placed"
        )
    elif home.area.in_area == "no":
        yield case.found(code, "possible" if home.disagrees else "likely", home.area.why, home.key)
    elif home.area.locality == "outside" or (home.disagrees and home.disagrees.in_area == "no"):
        why = home.disagrees.why if home.disagrees and home.disagrees.in_area == "no" else home.area.why
        yield case.found(code, "possible", why, "parent_address", "parent_postcode")
    else:
        yield Checked(code, home.area.why)


def doubtful_address(case: Case) -> Iterator[Answer]:
    """A postcode to check, two addresses that disagree, an address that is withheld on purpose."""
    home = case.home
    if home.area and home.area.in_area == "check":
        yield Problem(f"where the family lives is to be checked: {home.area.why}")
    if home.area and home.disagrees:
        yield Problem(f"two addresses disagree: {home.area.why}, but {home.disagrees.why}")
    if home.withheld:
        yield Problem("the address is withheld or is a refuge: do not ask for it by email, and do not write it in a reply")


def unsettled_home(case: Case) -> Iterator[Answer]:
    """An address that may not last: temporary accommodation, a hostel, a refuge."""
    if case.home.unsettled:
        yield case.found("social_risk", "possible", f"the address says “{case.home.unsettled}”", "parent_address")
    else:
        yield Checked("social_risk", "the address does not say that the home is temporary")
