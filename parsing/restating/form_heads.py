"""The organisation whose paper a form is: named alone at its head, above what says that the family is referred elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.document import Document, Line, Text
from parsing.labels.match import Match
from parsing.labels.wording import fold
from parsing.pairs import Found, ListRow, Loose, Pair
from parsing.people.naming import Naming
from parsing.pieces import is_blank, place_of, text_of
from parsing.values.values import UP_TO_POSTCODE, last_postcode, one_line, read_phone

SUPPOSED = 0.7
"""How sure it is that who heads a form refers: it may head the form of the service that is asked."""
_WAYS = (".phone", ".email")
_WAYS_TO = ("phone", "email")
_PLACES = frozenset(
    ("clinic", "ward", "surgery", "practice", "nursery", "school", "hub", "unit", "centre", "refuge", "hostel", "prison")
)
LONGEST = 8
"""Words of a name."""
_ELSEWHERE = re.compile(
    r"\bonward\b|\b(?:referral|request|transfer|hand ?over|referring|refer|passing)\b[^.:]{0,40}\b(?:on )?to\b"
    r"|\b(?:referral|request)\b[^.:]{0,30}\bfor\b.{0,40}\b(?:psychotherapy|therapy|psychology|specialist|input|work)\b",
    re.IGNORECASE,
)
"""What sends a family to somebody else."""
_CHARITY = re.compile(r"(?<=\w)\s*[-–—,(|]\s*(?:a )?registered charity\b.*$", re.IGNORECASE)
_OF_DOCUMENT = re.compile(
    r"\b(?:referral|request|refer|form|summary|record|assessment|letter|transfer|handover|plan|pathway|page|printed|confidential)\b"
    r"|[:\d@→►|]|[.!?]$",
    re.IGNORECASE,
)
"""No name of an organisation alone has that."""
_ASKED = re.compile(
    r"\b(?:parents?|mother|mum|dads?|family|families)(?: and | & |[- ])(?:infant|baby|babies)\b|\binfant mental\b|\bperinatal\b"
    r"|\battachment\b|\brelationships?\b",
    re.IGNORECASE,
)
"""What the service that is asked may be called."""


def of_head(found: Sequence[Found], document: Document, naming: Naming) -> list[Found]:
    """What was found; where a form names its referrer and no organisation, with the one that heads it as theirs."""
    asked = {target for item in found if isinstance(item, Pair) and item.match for target in item.match.targets}
    if any(target.endswith(("organisation", ".practice")) and target.startswith("referrer") for target in asked):
        return [*found]
    if any(isinstance(item, Loose) and item.zone not in ("", "banner") for item in found) or not _names_referrer(found):
        return [*found]
    above = [*_head(found)]
    head = [line for item in above for line in _lines(item)]
    lines = [line for line in document.margins if line.place.part == "header"][:1]
    named = next((line for line in [*head, *map(_first_piece, lines)] if _is_sender(line.text.strip(), naming)), None)
    below = head[1] if len(head) > 1 and named in (None, head[0]) and last_postcode(head[1].text) else None
    if named is None and below and _is_called(head[0].text.strip(), naming):
        named = head[0]
    if named is None or not any(_ELSEWHERE.search(line.text) for line in head if line is not named):
        place = next((piece for piece in map(_first_piece, head) if _is_place_of(piece.text, found, naming)), None)
        return [*found, *([_told("organisation", place)] if place else ())]
    told = [("organisation", _bare(named)), *(_ways(below) if below else ())]
    given = {target.replace(".", "_") for target in asked}
    found = [_of_sender(item, given) if named is head[0] and item in above else item for item in found]
    return [*found, *(_told(ask, line) for ask, line in told if f"referrer_{ask}" not in given)]


def _of_sender(item: Found, given: set[str]) -> Found:
    """A telephone or an email at the head of whoever sends the form."""
    if not isinstance(item, Pair) or item.match is None or f"referrer{item.match.targets[0].replace('.', '_')}" in given:
        return item
    return replace(item, match=Match((f"referrer{item.match.targets[0]}",), SUPPOSED, named=True), section="referrer")


def _told(ask: str, line: Line) -> Pair:
    return Pair("", Match((f"referrer_{ask}",), SUPPOSED, named=True), (line,), "referrer", place_of((line,)), "below")


def _ways(line: Line) -> Iterator[tuple[str, Line]]:
    """The address and the telephone on the line below the name."""
    text = one_line(line.text)
    if home := UP_TO_POSTCODE.match(text):
        address = home.group().rsplit(". ", 1)[-1]
        yield "address", replace(line, items=(Text(address, line.place),))
        if (phone := read_phone(text[home.end() :])) and not phone.problem:
            yield "phone", replace(line, items=(Text(phone.text, line.place),))


def _names_referrer(found: Sequence[Found]) -> bool:
    names = ("referrer_name", "referrer.name", "referrer.forename", "referrer.surname")
    return any(
        isinstance(item, Pair) and item.match is not None and item.match.targets[0] in names and not is_blank(item.answer)
        for item in found
    )


def _head(found: Sequence[Found]) -> Iterator[Pair | Loose]:
    """What stands above the first label that is known, a letterhead's telephone and email apart."""
    for item in found:
        if isinstance(item, ListRow) or (isinstance(item, Pair) and item.match and item.match.targets[0] not in _WAYS):
            return
        yield item


def _lines(item: Pair | Loose) -> Iterator[Line]:
    if isinstance(item, Pair):
        yield from [Line((Text(item.label, item.place),), item.place)] if item.label else []
        yield from item.answer
    else:
        yield from item.lines


def _first_piece(line: Line) -> Line:
    """What a page's header says first, before a gap or a dash."""
    text = re.split(r"\t| {3,}| [-–—|] ", line.text.strip())[0]
    return replace(line, items=(Text(text, line.place),))


def _bare(line: Line) -> Line:
    """A name without what only says that it is a charity's."""
    text = line.text.strip()
    return replace(line, items=(Text(_CHARITY.sub("", text), line.place),)) if _CHARITY.search(text) else line


def _is_place_of(text: str, found: Sequence[Found], naming: Naming) -> bool:
    """Whether the head names the kind of place that whoever refers is reached at, or works at: "Clinic telephone"."""
    words = {*fold(text).split()} & _PLACES
    return bool(words) and _is_called(text, naming) and any(_speaks_of_place(item, words) for item in found)


def _speaks_of_place(item: Found, words: set[str]) -> bool:
    if not isinstance(item, Pair) or item.match is None or not item.match.targets[0].startswith("referrer"):
        return False
    if item.match.targets[0].endswith(_WAYS_TO):
        return {*fold(item.label).split()} & _PLACES <= words and not words.isdisjoint(fold(item.label).split())
    return item.match.targets[0].endswith("role") and not words.isdisjoint(fold(text_of(item.answer)).split())


def _is_sender(text: str, naming: Naming) -> bool:
    return naming.is_organisation(text) and _is_called(text, naming)


def _is_called(text: str, naming: Naming) -> bool:
    """Whether words could be the name of whoever sends a family on, and nothing more."""
    text = _CHARITY.sub("", text)
    named = not naming.is_own(text) and 1 < len(text.split()) <= LONGEST
    return named and not _OF_DOCUMENT.search(text) and not _ASKED.search(fold(text))
