"""The practice behind a doctor's name, led up to by "of" or "at" alone: "Family doctor: Dr Rao   of: Mill Surgery"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from parsing.document import Line, Text
from parsing.labels.match import Match
from parsing.pairs import Found, Loose, Pair
from parsing.people.naming import Naming
from parsing.pieces import is_blank
from parsing.values.values import one_line

SURE = 0.9
_OF = re.compile(r"(?P<of>of|at)\W*\s(?P<place>[A-Z].*)")


def with_practice(found: Sequence[Found], naming: Naming) -> list[Found]:
    """The pieces; what stands straight behind the GP and says of which practice, as what is asked of the GP."""
    return [*found[:1], *(_told(before, item, naming) for before, item in pairwise(found))]


def _told(before: Found, item: Found, naming: Naming) -> Found:
    told = _OF.fullmatch(one_line(item.text).strip()) if isinstance(item, Loose) and _is_gp(before) else None
    if told is None or not naming.is_organisation(told["place"]):
        return item
    answer = (Line((Text(told["place"], item.place),), item.place),)
    return Pair(told["of"], Match(("gp_practice",), SURE, named=True), answer, "gp", item.place, "line")


def _is_gp(item: Found) -> bool:
    named = isinstance(item, Pair) and item.match is not None and item.match.targets[0] in ("gp.name", "gp_name")
    return named and isinstance(item, Pair) and not is_blank(item.answer)
