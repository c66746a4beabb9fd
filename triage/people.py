"""Whom a phrase is about: the referred parent, the infant, the other parent, or someone else.

A referral has two subjects, not one, so the "family history" rule of clinical text (anybody but the patient) does not fit it.
"""

from __future__ import annotations

import re
from typing import Literal

Person = Literal["parent", "infant", "other parent", "someone else"]
Whose = Literal["parent", "couple", "infant", "any"]
"""Whom a criterion is about: `couple` where what the other parent does counts as well."""

_KIN = (
    r"(?:grand(?:mother|father|mum|dad|ma|pa|parents?)|gran(?:ny)?|nan(?:a|ny)?|mgm|mgf|pgm|pgf|mgps?|pgps?|(?:great[- ])?(?:aunt(?:ie|y)?|uncle)|"
    r"(?:half[- ]|step[- ]?)?(?:sister|brother|sibling)s?|sib|cousins?|niece|nephew|in-laws?|mother-in-law|father-in-law|mum-in-law|m\.?i\.?l)"
)
_OTHERS = r"(?:friends?|mates?|neighbours?|colleagues?|next door|nurse|another (?:patient|family|mum|mother)|the dog|puppy|cat|flatmate)"
_OWNED = r"(?:her|his|mum's|mother's|mo's|dad's|the patient's|pt's|my|their|the|baby's|maternal|paternal|older|elder|an? older|partner's|fob's|husband's)"
_SOMEONE = re.compile(
    rf"\b(?:{_OWNED} (?:\w+[- ]){{0,2}})?(?:{_KIN}|{_OTHERS})(?:'s)?\b"
    rf"|\b(?:(?:her|his|my|mum's|mother's) (?:own |late )?|own )(?:mother|mum|father|dad|parents|boss)\b"
    rf"|\b(?:previous|first|older|elder|eldest|last) (?:child|baby|son|daughter|one)\b"
    rf"|\b(?:dad|fa|father|fob|partner|husband)'s (?:dad|mum|mother|father|parents|cousin|family|ex|former wife|sister|brother)\b"
    rf"|\bfh(?:x)?(?: of)?\b|\bfamily history\b",
    re.IGNORECASE,
)
_OTHER_PARENT = re.compile(
    r"\b(?:(?:her|his|my|mum's|mother's|the) (?:partner|husband|wife|boyfriend|girlfriend|ex)|partner|husband|hubby|fob|baby's (?:father|dad)|(?:the )?(?:father|dad)|fa)(?:'s)?\b",
    re.IGNORECASE,
)
_PARENT = re.compile(
    r"\b(?:mum|mother|mummy|mo|she|i|client|patient|pt|herself|referred parent|the parent|lady|ms \w+|mrs \w+|miss \w+)\b(?!'s (?:mother|mum|father|dad|sister|brother|friend|partner|cousin|ex))",
    re.IGNORECASE,
)
_INFANT = re.compile(r"\b(?:baby|bb|infant|lo|newborn|the twins)\b(?!'s (?:father|dad|uncle|aunt|cousin|sister|brother|grand\w+))", re.IGNORECASE)


def nearest(left: str) -> Person | None:
    """The person named last in some words; None when they name nobody."""
    found: list[tuple[int, int, Person]] = []
    for rank, (pattern, person) in enumerate(_NAMED):
        found.extend((match.start(), -rank, person) for match in pattern.finditer(left))
    return max(found)[2] if found else None


_NAMED: tuple[tuple[re.Pattern[str], Person], ...] = (
    (_SOMEONE, "someone else"),
    (_OTHER_PARENT, "other parent"),
    (_PARENT, "parent"),
    (_INFANT, "infant"),
)


def about_someone_else(clause: str, before: str, right: str, whose: Whose) -> bool:
    """Whether a phrase is about nobody the criterion is about.

    Args:
        clause: the words before it in its own clause.
        before: the words before it in its sentence, which tell when the clause names nobody.
        right: the words after it in its clause.
        whose: whom the criterion is about.

    """
    left = clause if nearest(clause) else before
    person = nearest(left)
    if person == "someone else" or _WHOSE_AFTER.match(right):
        return True
    return person == "other parent" and whose == "parent" and bool(_PARTNER.search(left))


_PARTNER = re.compile(r"\b(?:fob|(?:her|his|my|mum's|mother's|the|ex-?) ?(?:partner|husband|boyfriend|wife)|husband|partner|baby's (?:father|dad))(?:'s)?\b", re.IGNORECASE)
_WHOSE_AFTER = re.compile(rf"\s*(?:in|of|on|for|\() ?(?:{_OWNED} )?(?:{_KIN}|{_OTHERS}|(?:her|his) (?:mother|mum|father|dad|brother))\b", re.IGNORECASE)
