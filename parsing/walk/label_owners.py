"""Whose a label is that stands on one line with others: bare labels behind somebody's name are about them."""

from __future__ import annotations

from collections.abc import Iterable

from parsing.labels.match import PROFESSIONALS, Match, asks_name
from parsing.walk.cells import PERSONS
from parsing.walk.inline import Inline
from parsing.walk.walk import HOME_OF_OTHER, Walk


def owners_of(walk: Walk, pairs: list[Inline]) -> list[str]:
    """Whose each pair of a line is where the lines above have a column for everybody they name side by side."""
    people = [owner_named(walk, walk.match(found.label)) for found in pairs]
    if len(pairs) > 1 and all(people) and len({*people}) == len(people):
        walk.side_by_side = tuple(people)
    elif len(pairs) != len(walk.side_by_side):
        walk.side_by_side = ()
    return list(walk.side_by_side) or [""] * len(pairs)


def with_owner(people: tuple[str, ...], at: int, person: str) -> tuple[str, ...]:
    """The people of a line with the one whom its label at a place names, where the line names anybody."""
    return (*people[:at], person, *people[at + 1 :]) if people and person else people


def says_trade(walk: Walk, labels: Iterable[str]) -> str:
    """`referrer` where a bare "Name" stands on one line with a job or a team: no form asks those of the family."""
    matches = [match for label in labels if (match := walk.match(label, loose=True))]
    targets = [match.targets[0] for match in matches if not match.named]
    bare = ["name" if target == "referrer_name" else target.rpartition(".")[2] for target in targets]
    whose = {walk.labels.person_of(match.targets[0]) for match in matches}
    return "referrer" if {"name", "role"} <= {*bare} and whose <= {"", "parent", "mother", "infant", "referrer"} else ""


def owner_named(walk: Walk, match: Match | None) -> str:
    """The person whom a label names by itself: bare labels behind it on the line speak of them."""
    named = match is not None and match.named and (asks_name(match) or "." in match.targets[0])
    person = walk.labels.person_of(match.targets[0]) if match is not None and named else ""
    return person if person in (*PERSONS, *PROFESSIONALS) else ""


def asks_of_owner(walk: Walk, label: str, owner: str) -> Match | None:
    """What a bare label asks of the person named before it on the line; None where it names or asks something else."""
    match = walk.match(label, section=owner)
    if match is None or match.named or match.targets[0] in HOME_OF_OTHER:
        return None
    spec = walk.labels.form.fields.get(match.targets[0])
    return match if match.targets[0].startswith(f"{owner}.") or (spec is not None and spec.section == owner) else None
