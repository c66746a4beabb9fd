"""Whom a phrase is about: the referred parent, the infant, the other parent, or someone else.

A referral has two subjects, not one, so the "family history" rule of clinical text (anybody but the patient) does not fit it.
"""

from __future__ import annotations

import re
from typing import Literal

Person = Literal["parent", "infant", "other parent", "someone else"]
Whose = Literal["parent", "couple", "infant", "any"]
"""Whom a criterion is about: `couple` where what the other parent does counts as well."""


def words(*alternatives: str) -> re.Pattern[str]:
    """A pattern for any of these, as whole words, in any case."""
    return re.compile(rf"\b(?:{'|'.join(alternatives)})\b", re.IGNORECASE)


_GRANDPARENT = r"grand(?:mother|father|mum|dad|ma|pa|parents?)|gran(?:ny)?|nan(?:a|ny)?|m?p?g[mf]|[mp]g[mfp]s?"
_RELATIVE = (
    rf"{_GRANDPARENT}|(?:great[- ])?(?:aunt(?:ie|y)?|uncle)|(?:half[- ]|step[- ]?)?(?:sister|brother|sibling)s?|sib|cousins?|"
    r"niece|nephew|(?:mother-|father-|mum-)?in-laws?"
)
_ACQUAINTANCE = (
    r"friends?|mates?|neighbours?|colleagues?|next door|nurse|another (?:patient|family|mum|mother)|the dog|puppy|cat|flatmate"
)
_POSSESSIVE = r"her|his|my|their|(?:mum|mother|mo|dad|fob|pt|patient|partner|husband|baby)'s"
_OWN_PARENT = rf"(?:(?:{_POSSESSIVE}) (?:own |late )?|own )(?:mother|mum|father|dad|parents|boss)"
_RELATIVE_OF_PARTNER = r"(?:dad|fa|father|fob|partner|husband)'s (?:dad|mum|mother|father|parents|family|ex|former wife)"
_CHILD_OF_SOMEONE = rf"(?:{_RELATIVE}|{_ACQUAINTANCE})'s? (?:baby|child|son|daughter|little (?:one|boy|girl))"
_OTHER_CHILD = r"(?:previous|first|older|elder|eldest|last) (?:child|baby|son|daughter|one)"

_SOMEONE = words(
    _CHILD_OF_SOMEONE, _RELATIVE, _ACQUAINTANCE, _OWN_PARENT, _RELATIVE_OF_PARTNER, _OTHER_CHILD, r"fhx?", r"family history"
)
_PARTNER = words(
    rf"(?:{_POSSESSIVE}|the) (?:partner|husband|boyfriend|wife|girlfriend|ex)",
    "fob",
    "partner",
    "husband",
    "hubby",
    r"baby's (?:father|dad)",
)
_FATHER = words("father", "dad", "fa")
_PARENT = words("mum", "mother", "mummy", "mo", "she", "i", "client", "patient", "pt", "parent", "lady", r"(?:ms|mrs|miss) \w+")
_INFANT = words("baby", "bb", "infant", "lo", "newborn", "the twins")

_NAMED: tuple[tuple[re.Pattern[str], Person], ...] = (
    (_SOMEONE, "someone else"),
    (_PARTNER, "other parent"),
    (_FATHER, "other parent"),
    (_PARENT, "parent"),
    (_INFANT, "infant"),
)
_OF_SOMEONE = re.compile(
    rf"\s*(?:in|of|on|for|\() ?(?:(?:{_POSSESSIVE}) )?(?:{_RELATIVE}|{_ACQUAINTANCE}|{_OWN_PARENT})\b", re.IGNORECASE
)


def nearest(text: str, skipped: Person | None = None) -> Person | None:
    """The person named last in some words, of those not skipped; None when they name nobody."""
    found = [
        (match.end(), match.start() * -1, -rank, person)
        for rank, (pattern, person) in enumerate(_NAMED)
        if person != skipped
        for match in pattern.finditer(text)
    ]
    return max(found)[3] if found else None


def about_someone_else(clause: str, before: str, after: str, whose: Whose, speaker: Person = "parent") -> bool:
    """Whether a phrase is about nobody the criterion is about.

    Args:
        clause: the words before it in its own clause.
        before: the words before it in its sentence, which tell when the clause names nobody.
        after: the words after it in its clause.
        whose: whom the criterion is about.
        speaker: who says "I".

    """
    skipped: Person | None = "infant" if whose in ("parent", "couple") else None
    left = clause if nearest(clause, skipped) else before
    person = nearest(left, skipped)
    if person == "someone else" or _OF_SOMEONE.match(after) or (whose == "infant" and _SELF.search(clause)):
        return True
    if whose != "parent":
        return False
    if speaker == "other parent" and _I.search(left) and person in ("parent", None) and not _NOT_I.search(left):
        return True
    return person == "other parent" and bool(_PARTNER.search(left))


_I = words("i", r"i'(?:m|ve|d|ll)", "my", "me", "myself")
_NOT_I = words("she", "her", "mum", "mother")
_SELF = re.compile(r"\b(?:herself|himself|myself) (?:\w+ ){0,2}$", re.IGNORECASE)
"""Who speaks of a baby she once was."""
