"""Who of the family a row has named: bare labels behind the name ask something of them, whatever the title above."""

from __future__ import annotations

import re
from dataclasses import replace

from parsing.labels.match import Match, asks_name
from parsing.walk.cells import PERSONS
from parsing.walk.walk import Walk

_KINSHIP = re.compile(
    r"(?:(?:his|her|their) )?relation(?:ship)?(?: (?:to|with) (?:the |this )?(?:unborn )?(?:child|baby|infant))?", re.IGNORECASE
)
"""It says whose relationship it asks for no more than a bare label does."""
_ASKED = ("dob", "nhs", "sex", "phone", "relationship", "responsibility")
"""What a bare label behind a name can ask of whoever is named."""


def relative_named(walk: Walk, match: Match | None) -> str:
    """The one of the family whose name a label asks for by naming them; empty for all other labels."""
    person = walk.labels.person_of(match.targets[0]) if match is not None and match.named and asks_name(match) else ""
    return person if person in PERSONS else ""


def of_relative(match: Match | None, person: str, label: str) -> Match | None:
    """What a bare label asks of the one whom its row has named."""
    if match is None or not person or len(match.targets) > 1:
        return match
    if match.targets[0] == "parent_relationship" and person != "infant" and _KINSHIP.fullmatch(label.strip(" :")):
        return replace(match, targets=(f"{person}.relationship",), rivals=())
    if match.named:
        return match
    _, dot, ask = match.targets[0].partition(".")
    return replace(match, targets=(f"{person}.{ask}",), rivals=()) if dot and ask in _ASKED else match
