"""Whom a letter is about that names them with their home, and says on the line below whose parent that is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from parsing.document import Line, Text
from parsing.labels.match import Match
from parsing.pairs import Found, Loose, Pair
from parsing.people.described import described
from parsing.people.naming import Naming
from parsing.values.values import last_postcode, one_line

SURE = 0.9
_KIN_OF = re.compile(
    r"(?:the )?(?:birth |adoptive )?(?P<kin>(?P<mother>mother|mum)|(?P<father>father|dad)"
    r"|(?:maternal |paternal )?grand(?:mother|father)) (?:of|to) (?:baby )?(?-i:[A-Z])",
    re.IGNORECASE,
)
""" "Mother of Ada Bell, born 2 March"."""


def with_parent_above(found: Sequence[Found], naming: Naming) -> list[Found]:
    """The pieces; the name, the home and the telephone on the line above "Mother of Ada Bell" as what a mother is asked."""
    lines = [(at, item) for at, item in enumerate(found) if isinstance(item, Loose) and item.zone == "body"]
    for (at, item), (behind, below) in pairwise(lines):
        kin = _KIN_OF.match(below.text.strip()) if behind == at + 1 else None
        pairs = [*_told(item, kin, naming)] if kin else []
        if pairs:
            return [*found[:at], *pairs, *found[behind:]]
    return [*found]


def _told(item: Loose, kin: re.Match[str], naming: Naming) -> Iterator[Pair]:
    person = described(one_line(item.text))
    home = person.part("address").rstrip(" .")
    code = last_postcode(home)
    if not naming.looks_like_name(person.name) or code is None:
        return
    owner = "mother" if kin["mother"] else "father" if kin["father"] else "parent"
    said = {"name": person.name, "relationship": kin["kin"], "address": home, "postcode": code.group()}
    told = [("", *one) for one in said.items()]
    told += [(label, ask, text) for ask, text, label in person.parts if ask not in said]
    for label, ask, text in told:
        answer = (Line((Text(text, item.place),), item.place),)
        yield Pair(label, Match((f"{owner}.{ask}",), SURE), answer, owner, item.place, "inside")
