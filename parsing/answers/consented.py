"""Consent answered with a person: "Consent given by: ☒ Mother ☐ Father", "May be shared with: ☒ GP ☐ Father"."""

from __future__ import annotations

import re

from parsing.document import Text
from parsing.pairs import Pair
from parsing.pieces import text_of
from parsing.values.options import options_of
from parsing.values.values import one_line

_ASKS_WHO = re.compile(r"\b(?:given|gained|obtained|provided)\s+(?:by|from)\b|\bfrom whom\b", re.IGNORECASE)
_ASKS_WITH = re.compile(r"\b(?:shared?|sharing|information|info|speak|talk|contact)\b.*\b(?:with|to)\b", re.IGNORECASE)
_ASKS_SIGNATURE = re.compile(
    r"\bsign(?:ed|ature)?\b.*\b(?:agree|consent)|\b(?:agree|consent)\w*\b.*\bsign(?:ed|ature)?\b", re.IGNORECASE
)
_NOBODY = re.compile(r"(?:neither|none|nobody|no one|no|not (?:given|obtained|gained)|refused|declined)\b", re.IGNORECASE)
_SOMEBODY = re.compile(r"\b(?i:mother|mum|father|dad|parents?|carers?|caregivers?|guardians?|both)\b|^[A-Z][a-z]+ [A-Z][\w'-]+")
_SIGNATURE = re.compile(r"(?:(?-i:[A-Z])[\w'’.-]*\s+){1,3}(?-i:[A-Z])[\w'’-]+")
"""A name written as one signs: "D Pryor"."""


def given_by(pair: Pair) -> str:
    """Yes or no; empty where the label does not ask who, or nobody is told."""
    if _ASKS_SIGNATURE.search(pair.label) and _SIGNATURE.fullmatch(one_line(text_of(pair.answer))):
        return "yes"
    if not _ASKS_WHO.search(pair.label):
        return ""
    options, _ = options_of(pair.answer)
    said = ", ".join(option.text for option in options if option.on) if options else one_line(text_of(pair.answer))
    if _NOBODY.match(said):
        return "no"
    return "yes" if _SOMEBODY.search(said) else ""


def shared_with(pair: Pair) -> str:
    """Yes where the label asks with whom something may be shared and somebody is ticked or marked; empty otherwise."""
    on = [option.text for option in options_of(pair.answer)[0] if option.on] or _marked(pair)
    return "yes" if on and _ASKS_WITH.search(pair.label) and not any(map(_NOBODY.match, on)) else ""


def _marked(pair: Pair) -> list[str]:
    """The printed answers that are highlighted or circled, where others are not."""
    words = [item for line in pair.answer for item in line.items if isinstance(item, Text) and item.text.strip(" \t/,")]
    return [item.text.strip() for item in words if item.marked] if any(not item.marked for item in words) else []
