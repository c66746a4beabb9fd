"""A question whose answer may still follow, and what is asked by more than its label: the hints below, a tip, the answer."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from parsing.document import Input, Line, Place
from parsing.labels.match import Match, asks_name
from parsing.labels.matching import Labels
from parsing.labels.phrases import without_brackets
from parsing.pairs import How
from parsing.people.naming import naming_of
from parsing.pieces import text_of
from parsing.walk.narrative import Passage

TIPPED = 0.95
"""How sure a field's tip must be of what it asks for."""
HINTED = 0.93
"""How sure it is what guidance below a label asks for."""
ASKED_WHO = 0.85
"""How sure a question for somebody's name must be for the questions after it to speak of them."""
_NAME_ENDS = re.compile(r"[,(\d]|\b[Dd]\.?[Oo]\.?[Bb]\b|\bborn\b")
LONGEST_WHOM = 8
"""Words of a label that only means a person."""
_YES_AND = re.compile(r"^(?:yes|y)\b\s*[-–—,:;(.]+\s*", re.IGNORECASE)


@dataclass(slots=True)
class Open:
    """A question whose answer may still follow."""

    label: str
    match: Match | None
    section: str
    place: Place
    how: How
    passages: list[Passage] = field(default_factory=list)
    hints: tuple[str, ...] = ()
    tentative: bool = False
    """A title that is also a question: it counts only when an answer follows."""
    doubt: float = 1.0


class BeyondLabel:
    """What a question asks beyond its label, told by what stands below and behind it."""

    def __init__(self, labels: Labels, cutoff: int) -> None:
        self.labels = labels
        self.cutoff = cutoff

    def in_words(self, asked: Open, text: str) -> bool:
        """Whether words below a label say in so many words what it asks for."""
        match = self.labels.match(text, self.labels.section(asked.label, loose=True) or asked.section, True, self.cutoff)
        return match is not None and match.score >= HINTED

    def below(self, asked: Open, hints: Sequence[str]) -> Match | None:
        """What guidance below a label asks for: "Infant", and in small print "Full name, date of birth and NHS number"."""
        if asked.match is not None and not asks_name(asked.match):
            return None
        whose = self.labels.section(asked.label, loose=True) or asked.section
        found = (self.labels.match(hint, whose, True, self.cutoff) for hint in hints)
        told = next((match for match in found if match and len(match.targets) > 1), None)
        person = self.labels.person_of(asked.match.targets[0]) if asked.match else ""
        of = tuple(f"{person}.{target.rpartition('.')[2]}" for target in told.targets) if told and person else ()
        return replace(told, score=min(told.score, HINTED), targets=of or told.targets) if told else None

    def by_tip(self, lines: Sequence[Line]) -> Match | None:
        """What the tip of the one field to type in asks, where its printed label says nothing: "Ethnic category of the woman"."""
        tips = [item.label for line in lines for item in line.items if isinstance(item, Input) and item.label]
        match = self.labels.match(tips[0], "", False, self.cutoff) if len(tips) == 1 else None
        return match if match is not None and match.named and match.score >= TIPPED else None

    def whom(self, asked: Open, lines: Sequence[Line]) -> Match | None:
        """A label that means a person and is answered with a name: "Is there another carer? Jo Bell", "Carer to be seen"."""
        label = without_brackets(asked.label).strip()
        if "?" in label:
            label = label[: label.rfind("?") + 1]  # "Is there another parent? Please give their name."
        person = self.labels.section(label, loose=True) if len(label.split()) <= LONGEST_WHOM or label.endswith("?") else ""
        if not person or not self.labels.form.sections[person].person:
            return None
        naming = naming_of(self.labels.form.recognition)
        first = _YES_AND.sub("", text_of(lines).strip()).partition("\n")[0]
        first = _NAME_ENDS.split(first, maxsplit=1)[0].strip()
        found = self.labels.match("name", person, False, self.cutoff) if naming.looks_like_name(first) else None
        return replace(found, score=ASKED_WHO) if found else None
