"""A match: a printed label and the field or fields it asks for."""

from __future__ import annotations

from parsing.frozen import value

ONESELF = "oneself"
"""Whom a form speaks of as "me": the parent or the referrer, as the whole of it says."""
SOMEBODY = "somebody"
"""The section of somebody of whom a referral keeps nothing."""
WORKER = "worker"
"""The section of whoever works with the family: the referrer where nobody else is named as that."""
BIRTH_PARENT = "birth_parent"
"""The section of a birth parent: the parent, or the other one where the form refers a carer."""
BORN = ("infant.name", "infant_name")
EXPECTED = frozenset(("infant_due_date", "gestation_now"))
"""What is asked of a pregnancy."""
PROFESSIONALS = ("health_visitor", "midwife", "social_worker", "mental_health_team")


@value(frozen=True, slots=True)
class Match:
    """A label and the field or fields it asks for."""

    targets: tuple[str, ...]
    """Field keys, or `person.ask` where the person decides the field (`mother.dob`), or `.ask` where nobody is named yet."""
    score: float
    """1 for the very words; lower for less."""
    rivals: tuple[str, ...] = ()
    """Other targets that the same words ask for; the answer decides."""
    named: bool = False
    """The label itself says whose it is."""


def asks_kinship(match: Match | None) -> bool:
    """Whether a label asks who somebody is to the infant: "Parent's relationship to the infant" is no title of the story."""
    return match is not None and match.named and match.score >= 0.95 and match.targets[0].endswith("relationship")


def asks_name(match: Match) -> bool:
    """Whether a match asks for somebody's name."""
    return match.targets[0].endswith((".name", "_name"))
