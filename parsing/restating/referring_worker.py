"""A part about one professional that asks for e-mail, and for the day of the referral or post and team: who refers.

So it is with one at the foot of a form that asks for team, telephone and day. Where somebody else is asked as the referrer,
it is nothing of the kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.document import Line, Text
from parsing.labels.match import PROFESSIONALS, Match
from parsing.pairs import Found, Loose, Pair
from parsing.people.naming import Naming
from parsing.pieces import cut, is_blank

SUPPOSED, AT_FOOT = 0.86, 0.78
"""How sure it is that they refer, and that one at the foot does."""
_DATED = re.compile(r"\s*(?P<label>date)\s*:\s*(?=\d)", re.IGNORECASE)
_DATES = ("referral_date", ".date")


def of_referring(found: Sequence[Found], naming: Naming) -> list[Found]:
    """The pieces; what such a part asks besides the name is asked of the referrer, and the name of both."""
    told = [_as_pair(item) for item in found]
    pairs = [item for item in told if isinstance(item, Pair)]
    if any(pair.match and pair.match.targets[0].startswith(("referrer", "oneself")) for pair in pairs):
        return [*found]
    who = [person for person in PROFESSIONALS if _refers(person, pairs)]
    if len(who) != 1:
        return [*found]
    asked = {ask for pair in pairs for ask in _all_asked(pair, who[0])}
    sure, trade = SUPPOSED if "email" in asked else AT_FOOT, "role" not in asked
    both = ((item, _asked_of_both(item, who[0], sure)) for item in told)
    return [part for item, parts in both for part in (*parts, *(_role(item, who[0], sure, naming) if trade else ()))]


def _as_pair(item: Found) -> Found:
    """A line "Date: 3/2/26" among what is asked of a professional as a label and its answer."""
    line = item.lines[0] if isinstance(item, Loose) and item.section in PROFESSIONALS and len(item.lines) == 1 else None
    label = _DATED.match(line.text) if line else None
    return Pair(label["label"], None, (cut(line, label.end()),), item.section, item.place, "line") if line and label else item


def _asks(pair: Pair, person: str) -> str:
    """What a pair asks of a professional: `name`, `phone`; empty where it asks something else."""
    target = pair.match.targets[0] if pair.match and not is_blank(pair.answer) else ""
    return "name" if target == person else target.partition(".")[2] if target.startswith(f"{person}.") else ""


def _all_asked(pair: Pair, person: str) -> set[str]:
    first = _asks(pair, person)
    return {first, *(target.partition(".")[2] for target in pair.match.targets[1:])} if first and pair.match else set()


def _role(item: Found, person: str, sure: float, naming: Naming) -> list[Found]:
    """Their trade as the role, where the label of the name is nothing but that: "Family nurse: Jo Bell"."""
    if not isinstance(item, Pair) or _asks(item, person) != "name":
        return []
    if "name" in item.label.lower() or not naming.ends_with_role(item.label.strip(" :")):
        return []
    answer = (Line((Text(item.label.strip(" :"), item.place),), item.place),)
    return [replace(item, label="Role", match=Match(("referrer.role",), sure), answer=answer, section="referrer")]


def _refers(person: str, pairs: Sequence[Pair]) -> bool:
    """Whether somebody is named and has an e-mail, and the day of the referral is asked among that or right behind it.

    At the foot of a form a team and a telephone number are as good as an e-mail.
    """
    places = [at for at, pair in enumerate(pairs) if _asks(pair, person)]
    asked = {ask for at in places for ask in _all_asked(pairs[at], person)}
    foot = _at_foot(places, pairs) and {"organisation", "phone"} <= asked
    if "name" not in asked or not (foot or ("email" in asked and len(places) >= 3)):
        return False
    if places[-1] - places[0] >= len(places) + 2:
        return False
    dated = any(_dates(pair, person) for pair in pairs[places[0] : places[-1] + 2])
    return dated or {"role", "organisation"} <= asked


def _at_foot(places: Sequence[int], pairs: Sequence[Pair]) -> bool:
    """Whether somebody named by trade alone, below no other professional, is last but for the day."""
    if not places or places[-1] + 2 != len(pairs) or "name" in pairs[places[0]].label.lower():
        return False
    above = pairs[places[0] - 1].match if places[0] else None
    return above is None or not above.targets[0].startswith((*PROFESSIONALS, "gp"))


def _dates(pair: Pair, person: str) -> bool:
    if pair.match is None:
        return pair.section == person and pair.label.strip(" :").lower() == "date"
    return pair.match.targets[0] in _DATES


def _asked_of_both(item: Found, person: str, sure: float) -> list[Found]:
    if not isinstance(item, Pair):
        return [item]
    if item.match is None:
        return [replace(item, match=Match(("referral_date",), sure)) if _dates(item, person) else item]
    ask = _asks(item, person)
    if not ask:
        return [item]
    targets = (f"referrer.{ask}", *(f"referrer.{target.partition('.')[2]}" for target in item.match.targets[1:]))
    own = replace(item, match=Match(targets, sure, named=True), section="referrer")
    return [item, own] if ask == "name" else [own]
