"""Rows under column headings: people at home, professionals, children."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.answers import Answers, Asked, Candidate
from parsing.document import Line
from parsing.labels import Labels, Match
from parsing.pairs import ListRow, Pair
from parsing.people import Roles
from parsing.pieces import is_blank, place_of, text_of
from parsing.referral import Unmatched
from parsing.values import one_line

PROFESSIONALS = ("gp", "health_visitor", "midwife", "social_worker", "mental_health_team")


class Lists:
    """Reads the rows of lists into candidates."""

    def __init__(self, labels: Labels, answers: Answers, roles: Roles) -> None:
        self.labels = labels
        self.answers = answers
        self.roles = roles
        self.children = 0
        self.adults = 0

    def read(self, row: ListRow) -> tuple[list[Candidate], list[Unmatched]]:
        """What one row says, and what of it belongs to no field."""
        asks = [self._ask(heading, row.section) for heading in row.headings]
        if row.section == "household" or (row.section in ("", "narrative") and {"name", "relationship"} <= set(asks)):
            return self._household(row), []
        if row.section in ("professionals", "gp", "social_worker", "mental_health_team") or self._names_professional(row):
            return self._professional(row, asks)
        if row.section == "infant":
            self.children += 1
            return self._household(row) if self.children > 1 else self._fields(row, "infant")
        if row.section in ("parent", "mother", "father", "other_parent"):
            return self._parent(row)
        return self._fields(row, self._owner(row.section))

    def _ask(self, heading: str, section: str) -> str:
        match = self.labels.match(heading, section, loose=True)
        if match is None:
            return ""
        return match.targets[0].rpartition(".")[2].removeprefix("parent_")

    def _owner(self, section: str) -> str:
        spec = self.labels.form.sections.get(section)
        return spec.person if spec else ""

    # --------------------------------------------------------------------------------------------------------- household

    def _household(self, row: ListRow) -> list[Candidate]:
        spec = self.labels.form.fields["household"]
        asked = Asked(row.headings[0] if row.headings else "", row.place, row.doubt)
        cells = [text for text in row.texts if not self.answers.empty.why_blank(text, spec)]
        if not cells:
            return [Candidate("household", label=asked.label, place=row.place, blank="left blank")]
        value = ", ".join(cells)
        return [Candidate("household", (value,), value, round(0.98 * row.doubt * self.answers.trust, 2), asked.label, row.place)]

    # ----------------------------------------------------------------------------------------------------- professionals

    def _names_professional(self, row: ListRow) -> bool:
        match = self.labels.match(row.texts[0], "professionals") if row.texts else None
        return match is not None and self._professional_of(match) != ""

    def _professional_of(self, match: Match | None) -> str:
        if match is None:
            return ""
        person, _, ask = match.targets[0].partition(".")
        if ask:
            return person if person in PROFESSIONALS else ""
        if match.targets[0].startswith("gp_"):
            return "gp"
        return match.targets[0] if match.targets[0] in (*PROFESSIONALS, "other_services") else ""

    def _professional(self, row: ListRow, asks: Sequence[str]) -> tuple[list[Candidate], list[Unmatched]]:
        """A row of "Agency | Name | Telephone": the cell that names the profession says whose it is."""
        at = next((n for n, text in enumerate(row.texts) if self._professional_of(self.labels.match(text, "professionals"))), -1)
        if at < 0:
            at = next((n for n, text in enumerate(row.texts) if self._by_words(text)), -1)
        who = "" if at < 0 else self._professional_of(self.labels.match(row.texts[at], "professionals")) or self._by_words(row.texts[at])
        rest = [(ask, text, cell) for n, (ask, text, cell) in enumerate(zip(asks, row.texts, row.cells, strict=True)) if n != at or not self._is_label(row.texts[n])]
        rest = [(ask, text, cell) for ask, text, cell in rest if text]
        label = row.texts[at] if at >= 0 else ", ".join(row.headings)
        asked = Asked(label, row.place, 0.98 * row.doubt)
        if not who:
            line = ", ".join(text for text in row.texts if text)
            return ([self.answers.read_text("other_services", line, asked)] if line else []), []
        if who == "gp":
            return self._gp(rest, asked)
        if not rest:
            return [Candidate(who, label=label, place=row.place, blank="left blank")], []
        return [self.answers.read_text(who, ", ".join(text for _, text, _ in rest), asked)], []

    def _is_label(self, text: str) -> bool:
        return self.labels.match(text, "professionals") is not None

    def _by_words(self, text: str) -> str:
        """The profession in "Health Visitor, Maldon team"."""
        for part in text.replace("(", ",").split(","):
            who = self._professional_of(self.labels.match(part.strip(), "professionals"))
            if who:
                return who
        return ""

    def _gp(self, rest: Sequence[tuple[str, str, tuple[Line, ...]]], asked: Asked) -> tuple[list[Candidate], list[Unmatched]]:
        named = [text for ask, text, _ in rest if ask in ("name", "")]
        based = [text for ask, text, _ in rest if ask in ("organisation", "practice", "address", "postcode", "role", "referrer_organisation")]
        other = [text for _, text, _ in rest if text not in named and text not in based]
        parts = self.answers.naming.gp(", ".join(named)) if named else {}
        practice = ", ".join(filter(None, (parts.get("practice", ""), *based)))
        out = [
            self.answers.read_text(key, text, asked) if text else Candidate(key, label=asked.label, place=asked.place, blank="left blank")
            for key, text in (("gp_name", parts.get("name", "")), ("gp_practice", practice))
        ]
        return out, [Unmatched(text, asked.label, asked.place) for text in other]

    # ----------------------------------------------------------------------------------------------------- other people

    def _parent(self, row: ListRow) -> tuple[list[Candidate], list[Unmatched]]:
        if all(is_blank(cell) for cell in row.cells):
            return [], []
        said = next((self.labels.section(text) for text in row.texts if self.labels.section(text) in ("mother", "father", "other_parent")), "")
        owner = self.roles.owner.get(said, said) or self.roles.owner.get(row.section, row.section)
        if self.adults and owner == "parent":
            owner = "other_parent"
        self.adults += 1
        return self._fields(row, owner)

    def _fields(self, row: ListRow, owner: str) -> tuple[list[Candidate], list[Unmatched]]:
        candidates: list[Candidate] = []
        unknown: list[Unmatched] = []
        section = owner if owner in self.labels.form.sections else row.section
        for heading, cell, text in zip(row.headings, row.cells, row.texts, strict=True):
            match = self.labels.match(heading, section, loose=True)
            key = self.labels.field(self.roles.target(match.targets[0])) if match else None
            if key:
                candidates.append(self.answers.read(key, cell, Asked(heading, place_of(cell, row.place), (match.score if match else 0.5) * row.doubt)))
            elif text:
                unknown.append(Unmatched(one_line(text_of(cell)), heading, place_of(cell, row.place)))
        return candidates, unknown


def grouped(pairs: Sequence[Pair]) -> list[ListRow]:
    """Pairs of name, date of birth and relationship under a household title as rows: a new one wherever the name is asked again."""
    rows: list[list[Pair]] = []
    for pair in pairs:
        ask = pair.match.targets[0] if pair.match else ""
        if not rows or ask.endswith((".name", ".forename")) and any(ask == (held.match.targets[0] if held.match else "") for held in rows[-1]):
            rows.append([])
        rows[-1].append(pair)
    return [
        ListRow("household", tuple(pair.label for pair in row), tuple(pair.answer for pair in row), row[0].place, row[0].doubt) for row in rows
    ]
