"""One box that asks two things of one person: "Who are you, and what is your job?"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from parsing.labels.match import Match

if TYPE_CHECKING:
    from parsing.labels.matching import Labels

_AND_ASKS = re.compile(r",?\s+and\s+(?=(?:who|what|which|where|how|when)\b)", re.IGNORECASE)


def of_two_questions(text: str, section: str, labels: Labels) -> Match | None:
    """What both questions of a label ask; whom the one of them names, the other speaks of too."""
    parts = _AND_ASKS.split(text)
    found = [match for part in parts if (match := labels.match(part, section, loose=True))] if len(parts) == 2 else []
    told = {labels.form.fields[target].section for match in found for target in match.targets if target in labels.form.fields}
    if len(found) == 2 and told == {"narrative"} and found[0].targets != found[1].targets:
        return replace(found[0], score=min(match.score for match in found))  # one story answers both
    named = {labels.person_of(match.targets[0]) for match in found if match.named}
    whose = named.pop() if len(named) == 1 else ""
    asked = [_of("" if match.named else whose, target, labels) for match in found for target in match.targets]
    targets = tuple(dict.fromkeys(asked))
    people = {labels.person_of(target) for target in targets if not target.startswith(".")}
    both = len(found) == 2 and len(targets) > 1 and len(people) == 1 and people != {""}
    return Match(targets, min(match.score for match in found)) if both else None


def _of(person: str, target: str, labels: Labels) -> str:
    """What a bare label asks, of `person` if one is told; a field of its own stays what it is."""
    _, dot, ask = target.partition(".")
    return f"{person}.{ask}" if person and dot and f"{person}.{ask}" in labels.fields_of else target
