"""A part about one professional that asks for e-mail, and for the day of the referral or post and team: who refers.

Where somebody else is asked as the referrer, it is nothing of the kind.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.match import PROFESSIONALS, Match
from parsing.pairs import Found, Loose, Pair
from parsing.pieces import cut, is_blank

SUPPOSED = 0.86
"""How sure it is that they refer."""
_DATED = re.compile(r"\s*(?P<label>date)\s*:\s*(?=\d)", re.IGNORECASE)
_DATES = ("referral_date", ".date")


def of_referring(found: Sequence[Found]) -> list[Found]:
    """The pieces; what such a part asks besides the name is asked of the referrer, and the name of both."""
    told = [_as_pair(item) for item in found]
    pairs = [item for item in told if isinstance(item, Pair)]
    if any(pair.match and pair.match.targets[0].startswith(("referrer", "oneself")) for pair in pairs):
        return [*found]
    who = [person for person in PROFESSIONALS if _refers(person, pairs)]
    return [part for item in told for part in _asked_of_both(item, who[0])] if len(who) == 1 else [*found]


def _as_pair(item: Found) -> Found:
    """A line "Date: 3/2/26" among what is asked of a professional as a label and its answer."""
    line = item.lines[0] if isinstance(item, Loose) and item.section in PROFESSIONALS and len(item.lines) == 1 else None
    label = _DATED.match(line.text) if line else None
    return Pair(label["label"], None, (cut(line, label.end()),), item.section, item.place, "line") if line and label else item


def _asks(pair: Pair, person: str) -> str:
    """What a pair asks of a professional: `name`, `phone`; empty where it asks something else."""
    target = pair.match.targets[0] if pair.match and not is_blank(pair.answer) else ""
    return "name" if target == person else target.partition(".")[2] if target.startswith(f"{person}.") else ""


def _refers(person: str, pairs: Sequence[Pair]) -> bool:
    """Whether somebody is named and has an e-mail, and the day of the referral is asked among that or right behind it."""
    places = [at for at, pair in enumerate(pairs) if _asks(pair, person)]
    asked = {_asks(pairs[at], person) for at in places}
    if "name" not in asked or "email" not in asked or len(places) < 3 or places[-1] - places[0] >= len(places) + 2:
        return False
    dated = any(_dates(pair, person) for pair in pairs[places[0] : places[-1] + 2])
    return dated or {"role", "organisation"} <= asked


def _dates(pair: Pair, person: str) -> bool:
    if pair.match is None:
        return pair.section == person and pair.label.strip(" :").lower() == "date"
    return pair.match.targets[0] in _DATES


def _asked_of_both(item: Found, person: str) -> list[Found]:
    if not isinstance(item, Pair):
        return [item]
    if item.match is None:
        return [replace(item, match=Match(("referral_date",), SUPPOSED)) if _dates(item, person) else item]
    ask = _asks(item, person)
    if not ask:
        return [item]
    own = replace(item, match=Match((f"referrer.{ask}",), SUPPOSED, named=True), section="referrer")
    return [item, own] if ask == "name" else [own]
