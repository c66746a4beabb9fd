"""Whom words for a relationship to the child name: "Mother", "Father of Otis", "Subject of this request"."""

from __future__ import annotations

import re

from parsing.matching import Labels

SUBJECT = re.compile(r"\b(?:subject|index|referred|this|self)\b", re.IGNORECASE)
"""What a list of everybody calls the child it is about."""
_OF_WHOM = re.compile(r"\s+(?:of|to)\s+\S.*|\s*\(.*", re.DOTALL)


def parent_of(relation: str, labels: Labels) -> str:
    """`mother` or `father`, where a relationship says so; empty for all others."""
    section = labels.section(_OF_WHOM.sub("", relation))
    return section if section in ("mother", "father") else ""


def kin_of(relation: str, labels: Labels) -> str:
    """The section of the parent or the referred child that a relationship names; empty for all others."""
    return parent_of(relation, labels) or ("infant" if SUBJECT.search(relation) else "")
