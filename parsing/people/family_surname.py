"""The name that a whole family goes by is nobody's surname."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.pairs import Found, Pair

_OF_FAMILY = re.compile(r"\W*(?:family (?:sur)?name|(?:sur)?name of (?:the )?family)\W*", re.IGNORECASE)


def of_whole_family(found: Sequence[Found]) -> list[Found]:
    """The pieces; "Family name" asks nothing of a person of whom no forename is asked."""
    forenames = {_asked(item) for item in found if _asked(item).endswith(".forename")}
    return [replace(item, match=None) if isinstance(item, Pair) and _is_lone(item, forenames) else item for item in found]


def _asked(item: Found) -> str:
    return item.match.targets[0] if isinstance(item, Pair) and item.match else ""


def _is_lone(pair: Pair, forenames: set[str]) -> bool:
    person, dot, ask = _asked(pair).partition(".")
    bare = pair.match is not None and not pair.match.named and ask == "surname"
    return bare and bool(dot) and f"{person}.forename" not in forenames and bool(_OF_FAMILY.fullmatch(pair.label))
