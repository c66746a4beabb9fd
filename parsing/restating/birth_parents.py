"""A part about a birth parent: the referred parent, or the other one where the form refers a carer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.labels.match import BIRTH_PARENT, Match, asks_name
from parsing.labels.matching import Labels
from parsing.labels.wording import fold
from parsing.pairs import Found, Pair
from parsing.pieces import is_blank, text_of

_BIRTH = re.compile(r"\b(?:birth|biological|natural) parent\b", re.IGNORECASE)
_CARER = re.compile(r"\b(?:carer|caregiver|guardian|grand\w+)s?\b", re.IGNORECASE)
_REFERRED = re.compile(r"\breferr(?:ed|al|ing)\b", re.IGNORECASE)


def of_birth_parents(
    found: Sequence[Found], titles: Sequence[str], labels: Labels, patient_is: str
) -> tuple[list[Found], list[str]]:
    """The pieces and titles, with the birth parent as the other parent where a carer of another name is the one referred."""
    pairs = [item for item in found if isinstance(item, Pair)]
    theirs = [pair for pair in pairs if _is_theirs(pair, labels)]
    if not theirs and not any(item.section == BIRTH_PARENT for item in found):
        return [*found], [*titles]
    carers = {"parent", *(("patient",) if patient_is == "parent" else ())}
    carer = _names([pair for pair in pairs if pair not in theirs], carers, labels)
    named = _names(theirs, {"parent"}, labels)
    referred = any(_BIRTH.search(text) and _REFERRED.search(text) for text in (*titles, *(pair.label for pair in theirs)))
    apart = bool(carer) and not referred and not named & carer
    owner = "other_parent" if apart else "parent"
    moved = [_of(owner, item, labels, item in theirs) if apart or item.section == BIRTH_PARENT else item for item in found]
    title = labels.form.sections[owner].title
    return moved, [title if apart and labels.section(text) == BIRTH_PARENT else text for text in titles]


def _is_theirs(pair: Pair, labels: Labels) -> bool:
    """Whether a pair asks something of a birth parent: by its title, or by its own words."""
    if pair.match is None:
        return False
    voice = pair.match.targets[0] == "voice_of_parent"
    if pair.section == BIRTH_PARENT and not voice:
        return not pair.match.named or not _CARER.search(pair.label)
    of_parent = pair.match.named and labels.person_of(pair.match.targets[0]) == "parent"
    return (voice or of_parent) and bool(_BIRTH.search(pair.label))


def _names(pairs: Sequence[Pair], people: set[str], labels: Labels) -> set[str]:
    """The names, or first names, that the pairs give of somebody."""
    asked = (pair for pair in pairs if pair.match and labels.person_of(pair.match.targets[0]) in people)
    return {
        fold(text_of(pair.answer)).strip()
        for pair in asked
        if pair.match and (asks_name(pair.match) or pair.match.targets[0].endswith(".forename")) and not is_blank(pair.answer)
    }


def _of(owner: str, item: Found, labels: Labels, theirs: bool) -> Found:
    section = owner if item.section == BIRTH_PARENT else item.section
    if not isinstance(item, Pair) or item.match is None or owner == "parent" or not theirs:
        return replace(item, section=section)
    return replace(item, section=section, match=_asked_of_other(item.match, labels))


def _asked_of_other(match: Match, labels: Labels) -> Match | None:
    """What a label asks of the other parent where it was thought to ask it of the one referred; None where nothing is kept."""
    targets = tuple(_of_other(target) for target in match.targets)
    fields = labels.form.fields
    kept = all(target in fields or "." in target for target in targets)
    of_parent = any(target in fields and fields[target].section == "parent" for target in targets)
    return replace(match, targets=targets, rivals=()) if kept and not of_parent else None


def _of_other(target: str) -> str:
    if target == "voice_of_parent":
        return "voice_of_other_parent"
    person, dot, ask = target.partition(".")
    if dot:
        return f"other_parent.{ask}" if person == "parent" else target
    return target.replace("parent_", "other_parent_", 1) if target.startswith("parent_") else target
