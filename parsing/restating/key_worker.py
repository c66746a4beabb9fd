"""A part headed "Professional" or "Key worker", or a line "Key person: Jo Bell": whoever refers, where nobody else is said to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.document import Line, Text
from parsing.labels.match import SOMEBODY, WORKER, Match
from parsing.labels.matching import Labels
from parsing.pairs import Found, ListRow, Loose, Pair
from parsing.people.naming import Naming
from parsing.pieces import is_blank, text_of
from parsing.values.values import one_line, read_email, read_phone

_NAMES = ("referrer.name", "referrer_name", "referrer.forename", "referrer.surname")
_TRADE = re.compile(
    r"\W*(?P<trade>(?:named |allocated )?(?:key ?(?:person|worker)|case ?worker|lead (?:professional|worker|practitioner)"
    r"|link worker|support worker|family worker|outreach worker)|allocated worker)\W*",
    re.IGNORECASE,
)
"""Labels that name whoever fills in a form only by what they are."""
_OUR = re.compile(r"\W*our (?P<trade>\w[\w /-]{3,40}?)\W*", re.IGNORECASE)
""" "Our volunteer co-ordinator": whoever writes speaks of their own."""
_OFTEN = ("allocated worker", "lead professional")
"""They may be somebody else's worker, unless the form says how to reach them."""
_THEIRS = ("phone", "email", "organisation", "role")
SUPPOSED = 0.85
"""How sure it is that such a worker refers."""
LONGEST_TRADE, LEAST_ASKED = 2, 2
"""Words of a bare trade, and what must be asked behind a name of whoever has it."""
LEAST_TARGETS = 3
"""So many labels make a form."""


def of_worker(found: Sequence[Found], labels: Labels, naming: Naming) -> list[Found]:
    """The pieces; what stands in a worker's part is asked of the referrer, or of nobody where another person refers.

    What stands in the part of somebody else is asked of nobody.
    """
    found = [_of_nobody(item) if isinstance(item, Pair) and item.section == SOMEBODY else item for item in found]
    found = _by_trade(found, labels, naming)
    if not any(not isinstance(item, Loose) and item.section == WORKER for item in found):
        return [*found]
    other = any(isinstance(item, Pair) and item.section != WORKER and _names_referrer(item) for item in found)
    return [item if isinstance(item, Loose) or item.section != WORKER else _settled(item, other) for item in found]


def _by_trade(found: Sequence[Found], labels: Labels, naming: Naming) -> list[Found]:
    """The pieces; a worker named by trade refers, on a form that names nobody else who does."""
    sizes = {at: _size(found, at, labels) for at, item in enumerate(found) if isinstance(item, Pair)}
    at = next((at for at, size in sizes.items() if _refers_by_trade(found[at : at + 1 + size], labels, naming)), None)
    if at is None or _is_named(found):
        return [*found]
    told, size = found[at], sizes[at]
    assert isinstance(told, Pair)
    behind = (item for item in found[at + 1 : at + 1 + size] if isinstance(item, Pair))
    theirs = [replace(pair, match=labels.match(pair.label, "referrer"), section="referrer") for pair in behind]
    roled = any(pair.match and pair.match.targets[0].endswith("role") for pair in theirs)
    return [*found[:at], *_referring(told, naming, roled), *theirs, *found[at + 1 + size :]]


def _refers_by_trade(part: Sequence[Found], labels: Labels, naming: Naming) -> bool:
    """Whether a label names a worker by trade; by one that the family may know too ("Therapist"), where a job is asked behind."""
    pair, *behind = (item for item in part if isinstance(item, Pair))
    if _is_by_trade(part, naming):
        return True
    trade = pair.match is None and len(pair.label.split()) <= LONGEST_TRADE and naming.ends_with_role(pair.label.strip(" :"))
    asked = {_asks(item, labels) for item in behind}
    return trade and pair.how != "column" and _names(pair, naming) and "role" in asked and len(asked) >= LEAST_ASKED


def _asks(pair: Pair, labels: Labels) -> str:
    match = labels.match(pair.label, "referrer")
    return match.targets[0].rpartition(".")[2].removeprefix("referrer_") if match else ""


def _size(found: Sequence[Found], at: int, labels: Labels) -> int:
    """How many labels behind a worker's name ask of them."""
    return next((n for n, item in enumerate(found[at + 1 :]) if not _is_theirs(item, labels)), len(found) - at - 1)


def _is_by_trade(part: Sequence[Found], naming: Naming) -> bool:
    """Whether the first of these pairs names a worker who refers; one who may be somebody else's only with ways to reach them."""
    pair, *behind = (item for item in part if isinstance(item, Pair))
    trade = _trade(pair, naming)
    if not trade or pair.how == "column" or not _names(pair, naming):
        return False
    ways = [one_line(text_of(item.answer)) for item in behind if pair.section == "referrer"]
    text = one_line(text_of(pair.answer))
    return trade.lower() not in _OFTEN or any(read_phone(said) or read_email(said) for said in (text, *ways))


def _trade(pair: Pair, naming: Naming) -> str:
    """The trade that a label names whoever fills in the form by; empty where it names none."""
    if told := _TRADE.fullmatch(pair.label):
        return told["trade"]
    ours = _OUR.fullmatch(pair.label) if pair.match is None else None
    return ours["trade"] if ours and naming.ends_with_role(ours["trade"]) else ""


def _is_theirs(item: Found, labels: Labels) -> bool:
    """Whether a bare label behind the worker's name asks how they are reached, or where they work."""
    if not isinstance(item, Pair) or (item.match is not None and item.match.named and not _asks_at_work(item.match)):
        return False
    return _asks(item, labels) in _THEIRS


def _asks_at_work(match: Match) -> bool:
    """Whether a label asks in words that are only asked of who refers: "Job title"."""
    return match.targets[0].startswith(("referrer_", "referrer."))


def _referring(pair: Pair, naming: Naming, roled: bool) -> Iterator[Pair]:
    """The worker as the referrer, whose trade is the role where nothing else is; an allocated worker stays one too."""
    trade = _trade(pair, naming) or pair.label
    yield replace(pair, match=Match(("referrer_name",), SUPPOSED, named=True), section="referrer")
    if trade.lower() in _OFTEN:
        yield pair
    elif not roled and not naming.split(one_line(text_of(pair.answer))).get("role"):
        answer = (Line((Text(trade, pair.place),), pair.place),)
        yield replace(pair, label="Role", match=Match(("referrer_role",), SUPPOSED), answer=answer, section="referrer")


def _names(pair: Pair, naming: Naming) -> bool:
    return naming.looks_like_name(naming.split(one_line(text_of(pair.answer))).get("name", ""))


def _is_named(found: Sequence[Found]) -> bool:
    """Whether a form names who refers, or is no form."""
    pairs = [item for item in found if isinstance(item, Pair) and item.match is not None]
    rows = any(isinstance(item, ListRow) and item.section == "referrer" for item in found)
    named = any(pair.match and _refers(pair.match) and not is_blank(pair.answer) for pair in pairs)
    return rows or named or len(pairs) < LEAST_TARGETS


def _refers(match: Match) -> bool:
    return any(target.startswith("referrer") and target.endswith(("name", "surname", "forename")) for target in match.targets)


def _of_nobody(pair: Pair) -> Pair:
    target = pair.match.targets[0] if pair.match else ""
    return replace(pair, match=None) if target.startswith(".") or target.endswith("relationship") else pair


def _names_referrer(pair: Pair) -> bool:
    return pair.match is not None and pair.match.targets[0] in _NAMES and not is_blank(pair.answer)


def _settled(item: Pair | ListRow, other: bool) -> Pair | ListRow:
    """A piece of a worker's part; its labels ask nothing where another person refers, and a row is then of the network."""
    if not other:
        return replace(item, section="referrer")
    if isinstance(item, ListRow):
        return replace(item, section="professionals")
    asks = item.match is not None and item.match.targets[0].startswith(("referrer", "referral"))
    return replace(item, match=None) if asks else item
