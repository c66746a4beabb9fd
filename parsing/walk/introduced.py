"""Lines without labels below the title of a person: their name, what they do and how they are reached."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.document import Line, Text
from parsing.labels.match import Match, asks_name
from parsing.labels.phrases import without_brackets
from parsing.pairs import Pair
from parsing.people.naming import naming_of
from parsing.pieces import all_bold, place_of
from parsing.sentences.said import KIN
from parsing.values.values import last_postcode, read_email, read_phone
from parsing.walk.narrative import ASKS
from parsing.walk.walk import Walk

WAYS = ("phone", "email")
SUPPOSED = 0.88
"""How sure it is that a name below the title of whoever is referred is theirs."""
_REFERS = re.compile(r"\breferr(?:ed|ing)\b", re.IGNORECASE)
_KIN = re.compile(
    rf"(?:the )?(?:birth |biological |maternal |paternal )?{KIN}(?: (?:of|to) (?:the |this )?(?:infant|baby|child))?",
    re.IGNORECASE,
)
LONGEST_INTRODUCTION = 12
"""Words of a line below a person's title that can be their name, with what they do."""


def is_told_below(walk: Walk, title: str, lines: Sequence[Line]) -> bool:
    """Whether lines without labels below a person's title tell of them: their name first, then how they are reached."""
    naming = naming_of(walk.labels.form.recognition)
    name = without_brackets(lines[0].text).strip() if len(lines) > 1 else ""
    return bool(walk.labels.section(title, loose=True)) and len(name.split()) > 1 and naming.looks_like_name(name)


def tell_below(walk: Walk, title: str, lines: Sequence[Line]) -> None:
    """Adds what lines without labels tell of the person a title names, as one answer."""
    section = walk.labels.section(title, loose=True)
    told = ", ".join(map(_with_ask, (line.text.strip() for line in lines)))
    place, match = place_of(lines), walk.labels.match("name", section)
    walk.pair(title, match, (Line((Text(told, place),), place),), "below", place, section=section)


def take_introduced(walk: Walk, line: Line) -> bool:
    """Whether a line below a person's title is their name, and what they do; it is then taken as that."""
    text = line.text.strip()
    if walk.introduces is None or ASKS.search(text):
        return False  # a hint may stand between
    (label, match), walk.introduces = walk.introduces, None
    naming = naming_of(walk.labels.form.recognition)
    ways = [found for found in (read_phone(text), read_email(text)) if found and not found.problem]
    practice = match.targets[0] in ("gp.name", "gp_name") and naming.is_organisation(text)  # "Who is the family's GP?"
    named = practice or naming.looks_like_name(naming.split(text).get("name", ""))
    fits = ways if walk.kind(match) in WAYS else named
    if len(text.split()) > LONGEST_INTRODUCTION or not fits:
        return False
    walk.pair(label, match, (line,), "line", place_of((line,)))
    return True


def take_kinship(walk: Walk, line: Line) -> bool:
    """Takes "Mother of the infant" on a line of its own below a parent's title and name as who they are."""
    last = walk.found[-1] if walk.found else None
    if not walk.titled or walk.section not in ("parent", "other_parent") or line.heading or line.has_input or all_bold((line,)):
        return False
    named = isinstance(last, Pair) and last.section == walk.section and last.match is not None and asks_name(last.match)
    if not named or walk.awaits() or not _KIN.fullmatch(line.text.strip()):
        return False
    walk.pair("Relationship", walk.labels.match("relationship", walk.section), (line,), "line", place_of((line,)))
    return True


def whom_referred(walk: Walk, text: str, section: str) -> Match | None:
    """What "Parent or carer you are referring" asks for, should a name stand below it."""
    name = walk.labels.match("name", section) if section == "parent" and _REFERS.search(text) else None
    return replace(name, score=SUPPOSED) if name else None


def asks_one(walk: Walk, match: Match) -> bool:
    """Whether a person's title asks for their name, or for how they are reached."""
    return len(match.targets) == 1 and (asks_name(match) or walk.kind(match) in WAYS)


def _with_ask(text: str) -> str:
    """A telephone number or an address on a line of its own, with what it is before it."""
    phone = read_phone(text)
    if phone and not phone.problem and not any(map(str.isalpha, text)):
        return f"Tel {text}"
    return f"address {text}" if last_postcode(text) else text
