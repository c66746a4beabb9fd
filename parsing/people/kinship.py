"""Whom words for a relationship to the child name: "Mother", "Father of Otis", "Subject of this request"."""

from __future__ import annotations

import re

from parsing.labels.matching import Labels

CHILD = re.compile(
    r"\W*(?:(?:half|step|index|subject|referred|the|unborn|elder|older|younger|big|little)[- ])*"
    r"(?:child|baby|infant|unborn|twin|son|daughter|brother|sister|sibling|self|subject)\b(?!['’]s)",
    re.IGNORECASE,
)
"""Whom words for a relationship mean who are no adult: the child of the referral, a brother or a sister."""
SUBJECT = re.compile(r"\b(?:subject|index|referred|this|self)\b", re.IGNORECASE)
"""What a list of everybody calls the child it is about."""
_KIN = r"(?:the |birth )?(?:mother|mum|mummy|mam|father|dad|daddy|parents?|carer|baby|infant|child|bump|twins|both)"
_ONLY_KIN = re.compile(rf"\W*{_KIN}(?:(?:,? (?:and|with) | ?[&+,/] ?){_KIN})+\W*", re.IGNORECASE)
_FIRST_OF_THEM = re.compile(r"\W*(?:the )?(?P<first>[A-Za-z]+)")
_OF_WHOM = re.compile(r"\s+(?:of|to)\s+\S.*|\s*\(.*", re.DOTALL)


def only_kin(text: str) -> str:
    """The first of those whom words name only by what they are to each other: `Mother` of "Mother and baby"; else empty."""
    first = _FIRST_OF_THEM.match(text) if _ONLY_KIN.fullmatch(text) else None
    return first["first"] if first else ""


_AS_MOTHER = re.compile(r"(?:co|non[- ]birth|other|second|gestational)[- ]?mother", re.IGNORECASE)


def parent_of(relation: str, labels: Labels) -> str:
    """`mother` or `father`, where a relationship says so; empty for all others."""
    relation = _OF_WHOM.sub("", relation)
    section = "mother" if _AS_MOTHER.fullmatch(relation.strip()) else labels.section(relation)
    return section if section in ("mother", "father") else ""


def kin_of(relation: str, labels: Labels) -> str:
    """The section of the parent or the referred child that a relationship names; empty for all others."""
    return parent_of(relation, labels) or ("infant" if SUBJECT.search(relation) else "")
