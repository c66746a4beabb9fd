"""A form that speaks as whoever fills it in: "My name" is the parent's where it speaks of "my baby", else the referrer's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.labels.match import ONESELF, Match
from parsing.pairs import Found, Loose, Pair

_OWN_BABY = re.compile(r"\bmy (?:new |unborn )?(?:baby|child|infant|bump|pregnancy|little one)\b", re.IGNORECASE)


def of_oneself(found: Sequence[Found]) -> list[Found]:
    """The pieces; what is asked of "me" is asked of the parent or of the referrer."""
    if not any(isinstance(item, Pair) and _speaks(item) for item in found):
        return [*found]
    titles = (item.text for item in found if isinstance(item, Loose) and item.title)
    labels = (item.label for item in found if isinstance(item, Pair))
    who = "parent" if any(map(_OWN_BABY.search, (*labels, *titles))) else "referrer"
    return [_asked_of(item, who) if isinstance(item, Pair) and _speaks(item) else item for item in found]


def _speaks(pair: Pair) -> bool:
    targets = pair.match.targets if pair.match else ()
    return pair.section == ONESELF or any(target.startswith(f"{ONESELF}.") for target in targets)


def _asked_of(pair: Pair, who: str) -> Pair:
    section = who if pair.section == ONESELF else pair.section
    return replace(pair, match=_of(pair.match, who) if pair.match else None, section=section)


def _of(match: Match, who: str) -> Match:
    return replace(
        match, targets=tuple(f"{who}.{t.partition('.')[2]}" if t.startswith(f"{ONESELF}.") else t for t in match.targets)
    )
