"""Two people asked for as one of the parents: what stands below the second name is not about the first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.labels.match import asks_name
from parsing.labels.wording import fold
from parsing.pairs import Found, Pair
from parsing.people.naming import Naming
from parsing.people.people import Roles
from parsing.pieces import is_blank, text_of
from parsing.values.options import has_ticks
from parsing.values.values import one_line

_PARENTS = ("parent", "other_parent")
_PARTS = (".forename", ".surname")


def of_one_person(found: Sequence[Found], roles: Roles, naming: Naming) -> list[Found]:
    """The pieces; a second person of another name, asked for where a first one was, is nobody that a field is kept of."""
    apart = {at for owner in _PARENTS for at in _of_second(found, owner, roles, naming)}
    return [replace(item, match=None) if at in apart and isinstance(item, Pair) else item for at, item in enumerate(found)]


def _of_second(found: Sequence[Found], owner: str, roles: Roles, naming: Naming) -> Iterator[int]:
    """Where the labels stand that ask something of whoever is named second as one of the parents."""
    named = [(at, item) for at, item in enumerate(found) if isinstance(item, Pair) and _names(item, owner, roles, naming)]
    if len(named) < 2:
        return
    first = named[0][1]
    for at, pair in named[1:]:
        if _alike(first, pair):
            continue
        person = _asked(pair)
        if person not in (_asked(first), *_PARENTS):
            yield from (near for near, item in enumerate(found) if isinstance(item, Pair) and _asked(item) == person)
        else:
            yield from _run(found, at, person)


def _run(found: Sequence[Found], at: int, person: str) -> Iterator[int]:
    """A name and the labels behind it that ask something of the same person, up to the next name or part."""
    yield at
    for near in range(at + 1, len(found)):
        item = found[near]
        if not isinstance(item, Pair) or item.section != found[at].section or (_asked(item) and _is_name(item)):
            return
        if _asked(item) == person:
            yield near


def _names(pair: Pair, owner: str, roles: Roles, naming: Naming) -> bool:
    """Whether a pair names somebody as one of the parents, in one box or by the first name."""
    if pair.match is None or pair.section == "household" or is_blank(pair.answer) or not _is_name(pair):
        return False
    text = one_line(text_of(pair.answer))
    told = naming.looks_like_name(text) and len(text.split()) > 1 and "/" not in text and not has_ticks(pair.answer)
    part = pair.match.targets[0].endswith(_PARTS)
    target = roles.target(pair.match.targets[0])
    return target.replace("_name", ".name").startswith(f"{owner}.") and (part or told)


def _is_name(pair: Pair) -> bool:
    return pair.match is not None and (asks_name(pair.match) or pair.match.targets[0].endswith(_PARTS[0]))


def _asked(pair: Pair) -> str:
    """Of whom a label asks, of those who may be parents."""
    target = pair.match.targets[0] if pair.match else ""
    person, dot, _ = target.partition(".")
    if dot:
        return person
    return next((owner for owner in reversed(_PARENTS) if target.startswith(f"{owner}_")), "")


def _alike(one: Pair, other: Pair) -> bool:
    """Whether two names may be of one person: all words of the shorter stand in the longer."""
    here, there = (set(fold(text_of(pair.answer)).replace(",", " ").split()) for pair in (one, other))
    return here <= there or there <= here
