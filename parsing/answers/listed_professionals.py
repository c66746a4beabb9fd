"""Rows of a list of professionals: "Agency | Name | Telephone"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.answers.answers import Answers, Asked, Candidate
from parsing.document import Line
from parsing.labels.match import Match
from parsing.labels.matching import Labels
from parsing.pairs import ListRow
from parsing.referral import Unmatched
from parsing.values.placeholders import BLANK

_YES_NO = re.compile(r"yes|no|y|n|n/?k|not known|unknown", re.IGNORECASE)
_LAST_SEEN = re.compile(r"\blast (?:seen|contact|visit)|\bfrequency\b|\bhow often\b", re.IGNORECASE)
_BEGINS_YES_NO = re.compile(r"(?:yes|no|y|n)\b(?!\.?\w)", re.IGNORECASE)
BASE = ("organisation", "practice", "address", "postcode", "role", "referrer_organisation")
PROFESSIONALS = ("gp", "health_visitor", "midwife", "social_worker", "mental_health_team")


class ListedProfessionals:
    """Reads the rows of lists that tell of the professionals around a family."""

    def __init__(self, labels: Labels, answers: Answers) -> None:
        self.labels = labels
        self.answers = answers

    def names_one(self, row: ListRow) -> bool:
        """Whether a row begins with a profession."""
        match = self.labels.match(row.texts[0], "professionals") if row.texts else None
        return match is not None and self.trade_of(match) != ""

    def trade_of(self, match: Match | None) -> str:
        """The profession that a label is about; empty where it is about none."""
        if match is None:
            return ""
        person, _, ask = match.targets[0].partition(".")
        if ask:
            return person if person in PROFESSIONALS else ""
        if match.targets[0].startswith("gp_"):
            return "gp"
        return match.targets[0] if match.targets[0] in (*PROFESSIONALS, "other_services") else ""

    def read(self, row: ListRow, asks: Sequence[str]) -> tuple[list[Candidate], list[Unmatched]]:
        """A row of "Agency | Name | Telephone": the cell that names the profession says whose it is."""
        at = next((n for n, text in enumerate(row.texts) if self.trade_of(self.labels.match(text, "professionals"))), -1)
        if at < 0:
            at = next((n for n, text in enumerate(row.texts) if self.by_words(text)), -1)
        who = "" if at < 0 else self.trade_of(self.labels.match(row.texts[at], "professionals")) or self.by_words(row.texts[at])
        rest = [
            (ask, text, cell)
            for n, (ask, text, cell) in enumerate(zip(asks, row.texts, row.cells, strict=True))
            if n != at or not self._is_label(row.texts[n])
        ]
        aside = [
            Unmatched(text, heading, row.place)
            for heading, text in zip(row.headings, row.texts, strict=True)
            if _is_aside(heading, text)
        ]
        told = {unmatched.text for unmatched in aside}
        rest = [(ask, text, cell) for ask, text, cell in rest if text and text not in told]
        label = row.texts[at] if at >= 0 else ", ".join(row.headings)
        asked = Asked(label, row.place, 0.98 * row.doubt)
        said = [text for _, text, _ in rest if not self.answers.empty.why_blank(text)]
        if not who and said == [row.texts[0]] and len(row.texts) > 2:  # a printed row left blank
            return [], [Unmatched(", ".join(text for _, text, _ in rest), row.headings[0], row.place), *aside]
        if not who:
            line = ", ".join(text for text in row.texts if text and text not in told)
            return ([self.answers.read_text("other_services", line, asked)] if line else []), aside
        if who == "gp":
            candidates, unmatched = self._gp(rest, asked)
            return candidates, [*unmatched, *aside]
        if not rest:
            return [Candidate(who, label=label, place=row.place, blank=BLANK)], aside
        return [self.answers.read_text(who, ", ".join(text for _, text, _ in rest), asked)], aside

    def _is_label(self, text: str) -> bool:
        return self.labels.match(text, "professionals") is not None

    def by_words(self, text: str) -> str:
        """The profession in "Health Visitor, Maldon team"."""
        for part in text.replace("(", ",").split(","):
            who = self.trade_of(self.labels.match(part.strip(), "professionals"))
            if who:
                return who
        return ""

    def _gp(self, rest: Sequence[tuple[str, str, tuple[Line, ...]]], asked: Asked) -> tuple[list[Candidate], list[Unmatched]]:
        named = [text for ask, text, _ in rest if ask in ("name", "")]
        based = [text for ask, text, _ in rest if ask in BASE or (ask == "phone" and self.answers.naming.is_organisation(text))]
        other = [text for _, text, _ in rest if text not in named and text not in based]
        parts = self.answers.naming.gp(", ".join(named)) if named else {}
        practice = ", ".join(filter(None, (parts.get("practice", ""), *based)))
        read = self.answers.read_or_blank
        out = [read("gp_name", parts.get("name", ""), asked), read("gp_practice", practice, asked)]
        return out, [Unmatched(text, asked.label, asked.place) for text in other]


def _is_aside(heading: str, text: str) -> bool:
    """Whether a cell only answers a question with yes or no: "Still involved?"."""
    if _LAST_SEEN.search(heading):
        return bool(text)
    return bool(_YES_NO.fullmatch(text) or (heading.rstrip().endswith("?") and _BEGINS_YES_NO.match(text)))
