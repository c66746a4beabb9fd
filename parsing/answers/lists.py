"""Rows under column headings: people at home, professionals, children."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from parsing.answers.answers import Answers, Asked, Candidate
from parsing.answers.listed_professionals import ListedProfessionals
from parsing.answers.rated_rows import rated_as
from parsing.document import Line, Text
from parsing.labels.match import Match
from parsing.labels.matching import Labels
from parsing.labels.phrases import without_brackets
from parsing.pairs import ListRow, Pair
from parsing.people.described import named_together
from parsing.people.kinship import parent_of
from parsing.people.people import ADULT, Roles
from parsing.pieces import is_blank, place_of, text_of
from parsing.referral import Unmatched
from parsing.values.placeholders import BLANK
from parsing.values.values import Reading, first_date, read_date

_UNBORN = re.compile(r"\bunborn\b|\be\.?d\.?d\b|\bdue\b|\bexpected\b", re.IGNORECASE)
_SIBLING = re.compile(r"brother|sister|sibling", re.IGNORECASE)
_CHILD = re.compile(
    r"\W*(?:(?:subject|index|referred|this|half|step|full|older|eldest|younger)[ -])?"
    r"(?:child|son|daughter|baby|infant|unborn|self|brother|sister|sibling)\b",
    re.IGNORECASE,
)
_SIBLING_ROW = re.compile(
    r"(?:(?:half|step|older|younger|big|little|full)[ -])*(?:brother|sister|sibling)s?(?: \d)?", re.IGNORECASE
)
"""Whose row it is, where the first column says so."""
_TWIN = re.compile(r"(?:twin|triplet|baby)s?", re.IGNORECASE)
"""What stands over the names of those born together."""
UNTICKED = "☐"
PARENTS_AT_MOST = 2
AT_HOME = 0.75
"""How sure it is that the mother among the people at home is the referred parent."""
PARENTS = ("parent", "mother", "father", "other_parent")


@dataclass(frozen=True, slots=True)
class Said:
    """What one row says: values, words without a field, and cells still to be read as answers to their headings."""

    candidates: list[Candidate] = field(default_factory=list)
    unmatched: list[Unmatched] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)


class Lists:
    """Reads the rows of lists."""

    def __init__(self, labels: Labels, answers: Answers, roles: Roles, rows: Sequence[ListRow]) -> None:
        self.labels = labels
        self.answers = answers
        self.roles = roles
        self.professionals = ListedProfessionals(labels, answers)
        self.adults = 0
        self.counted: Counter[tuple[str, ...]] = Counter()
        """How many parents each table of adults has given."""
        self.headings: tuple[str, ...] = ()
        self.counts = Counter(row.headings for row in rows)
        self.families = {row.headings for row in rows if _CHILD.match(self.said_kin(row)) and self._names_kin(row)}
        """Headings of tables in which parents and children stand together, each told by their relationship."""
        self.ratings = {row.headings for row in rows if rated_as(row)}
        """Headings of grids in which concerns are only rated by ticks."""
        infants = [row for row in rows if row.section == "infant"]
        self.infant = self.youngest(infants)
        self.twins = self._born_with(self.infant, infants) if self.infant else []
        """The rows of those born with the infant."""
        self.adult_first = any(row.section == "infant" and self.grown(row) for row in rows)
        """Whether a part that asks whom the referral is for names an adult."""

    def youngest(self, rows: Sequence[ListRow]) -> ListRow | None:
        """The referred one among several children: the unborn, else the youngest, else the first."""
        filled = [row for row in rows if any(row.texts) and self._whose(row) not in PARENTS and not self.grown(row)]
        filled = [row for row in filled if self._names(row)] or filled
        unborn = next((row for row in filled if _UNBORN.search(" ".join(row.texts))), None)
        born = [(found.value, -at) for at, row in enumerate(filled) if (found := self._born(row)) is not None]
        youngest = filled[-max(born)[1]] if len(born) == len(filled) > 0 else None
        return unborn or youngest or next(iter(filled), next(iter(rows), None))

    def _born_with(self, infant: ListRow, rows: Sequence[ListRow]) -> list[ListRow]:
        born = self._born(infant)
        same = [row for row in rows if row is not infant and born and (other := self._born(row)) and other.value == born.value]
        return [row for row in same if self.name_in(row)]

    def name_in(self, row: ListRow) -> str:
        """What a row has under "Name"."""
        return next((text for ask, text in zip(self._asks(row), row.texts, strict=True) if ask == "name"), "")

    def whole_name(self, row: ListRow) -> str:
        """What a row has under "Name", or under "First name" and "Surname"."""
        told = dict(zip(self._asks(row), row.texts, strict=True))
        return self.name_in(row) or " ".join(filter(None, (told.get("forename"), told.get("surname"))))

    def _with_twins(self, pair: Pair) -> Pair:
        """The infant's name with those of the others born with them: "Ada and Max Osei"."""
        if not self.twins or pair.match is None or not pair.match.targets[0].endswith((".name", "_name")):
            return pair
        names = [text_of(pair.answer).strip(), *map(self.name_in, self.twins)]
        return replace(pair, answer=(Line((Text(named_together(names), pair.place),), pair.place),))

    def _names(self, row: ListRow) -> bool:
        """Whether a row gives somebody's name or birth, as the rows of a list of people do."""
        return bool({"name", "forename", "surname", "dob"} & {*self._asks(row)})

    def _names_kin(self, row: ListRow) -> bool:
        """Whether a row says who somebody is and what to the child."""
        asks = {*self._asks(row)}
        return "relationship" in asks and bool({"name", "forename"} & asks)

    def grown(self, row: ListRow) -> bool:
        """Whether the date of birth in a row is an adult's."""
        cells = zip(self._asks(row), row.texts, strict=True)
        born = next((read_date(text, self.answers.this_year) for ask, text in cells if ask == "dob" and text), None)
        return born is not None and not born.problem and int(born.value[:4]) < self.answers.this_year - ADULT

    def _born(self, row: ListRow) -> Reading | None:
        text = " ".join(row.texts)
        found = read_date(text, self.answers.this_year) if first_date(text) else None
        return found if found and not found.problem else None

    def read(self, row: ListRow) -> Said:
        """What one row says."""
        asks = self._asks(row)
        if row.headings in self.ratings:
            return Said(unmatched=[Unmatched(rated, row.texts[0], row.place)] if (rated := rated_as(row)) else [])
        if row.section == "professionals" and self._refers(row):
            apart = replace(row, headings=row.headings[1:], cells=row.cells[1:])
            own = (pair for pair in self.fields(apart, "referrer") if pair.match and pair.match.targets[0].startswith("referrer"))
            return Said(pairs=[replace(pair, label=f"{row.texts[0]}: {pair.label}") for pair in own])
        if self.is_at_home(row) and not (row.section in ("", "narrative") and self._whose(row)):
            return Said(self._household(row))
        if sum(1 for heading in row.headings if self.professionals.trade_of(self.labels.match(heading, "professionals"))) >= 2:
            return Said(pairs=self.fields(row, row.section))
        if row.section in ("professionals", "gp", "social_worker", "mental_health_team") or self.professionals.names_one(row):
            return Said(*self.professionals.read(row, asks))
        if row.section == "infant" and self._whose(row) in PARENTS:
            return self._parent(replace(row, section="parent"))
        if row.section == "infant" and (self.grown(row) or not self._names(row)):
            return Said(pairs=self.fields(row, "parent" if self.adult_first else "infant"))
        if row.section == "infant":
            return self._child(row)
        if row.section in PARENTS and row.texts and _SIBLING_ROW.fullmatch(row.texts[0]) and not row.headings[0]:
            return Said(self._household(row))
        if row.section in PARENTS or self._whose(row):
            return self._parent(row)
        if self.counts[row.headings] > 1:  # a chronology, a list of problems
            return Said(
                unmatched=[Unmatched(text, head, row.place) for head, text in zip(row.headings, row.texts, strict=True) if text]
            )
        return Said(pairs=self.fields(row, self._owner(row.section)))

    def _child(self, row: ListRow) -> Said:
        """A row of one of the children: the infant, one born with them, or a brother or sister."""
        if row is self.infant:
            return Said(pairs=[self._with_twins(pair) for pair in self.fields(row, "infant")])
        if row in self.twins:
            rest = (cell for cell in zip(row.headings, row.texts, strict=True) if cell[1] and cell[1] != self.name_in(row))
            return Said(unmatched=[Unmatched(text, f"{self.name_in(row)}: {heading}", row.place) for heading, text in rest])
        return Said(self._household(row) if any(row.texts) else [])

    def _refers(self, row: ListRow) -> bool:
        """Whether a row of the network is for whoever refers: "Person making this referral"."""
        return self.labels.section(row.texts[0], loose=True) == "referrer" and not self.professionals.by_words(row.texts[0])

    def _asks(self, row: ListRow) -> list[str]:
        return [self._ask(heading, row.section) for heading in row.headings]

    def _ask(self, heading: str, section: str) -> str:
        match = self.labels.match(heading, section, loose=True)
        if match is None and _TWIN.fullmatch(heading.strip()):
            return "name"
        if match is None:
            return "relationship" if heading.lower().startswith("relation") else ""
        return match.targets[0].rpartition(".")[2].removeprefix("parent_")

    def _owner(self, section: str) -> str:
        spec = self.labels.form.sections.get(section)
        return spec.person if spec else ""

    def _household(self, row: ListRow) -> list[Candidate]:
        spec = self.labels.form.fields["household"]
        asked = Asked(row.headings[0] if row.headings else "", row.place, row.doubt)
        cells = [text for text in row.texts if text != UNTICKED and not self.answers.empty.why_blank(text, spec)]
        if not cells:
            return [Candidate("household", label=asked.label, place=row.place, blank=BLANK)]
        value = ", ".join(cells)
        return [Candidate("household", (value,), value, round(0.98 * row.doubt * self.answers.trust, 2), asked.label, row.place)]

    def is_at_home(self, row: ListRow) -> bool:
        """Whether a row is of a list of everybody at home."""
        untitled = row.section in ("", "narrative") and {"name", "relationship"} <= set(self._asks(row))
        return untitled or row.section == "household" or row.headings in self.families

    def said_kin(self, row: ListRow) -> str:
        """What a row says of somebody's relationship to the child."""
        cells = zip(row.headings, row.texts, strict=True)
        return next((text for heading, text in cells if self._ask(heading, row.section) == "relationship"), "")

    def _parent(self, row: ListRow) -> Said:
        if all(is_blank(cell) for cell in row.cells):
            return Said()
        whose = self._whose(row)
        if whose == "infant":
            return Said(pairs=self._labelled(row, "infant"))
        if _SIBLING.search(self._own_label(row)):
            return Said(self._household(row))
        said = whose or next(
            (
                self.labels.section(text)
                for text in row.texts
                if self.labels.section(text) in ("mother", "father", "other_parent")
            ),
            "",
        )
        owner = self.roles.owner.get(row.section, row.section) if row.section in PARENTS else "parent"
        if row.headings != self.headings:
            self.headings, self.adults = row.headings, 0
        if not whose and self.counted[row.headings] >= PARENTS_AT_MOST and self._names(row):
            return Said(self._household(row))  # a grandmother below both parents
        self.counted[row.headings] += 1
        if (self.adults and owner == "parent") or (not self.adults and said == "other_parent"):
            owner = "other_parent"
        self.adults += owner == "parent"
        return Said(pairs=self._labelled(row, owner) if whose else self.fields(row, owner))

    def _whose(self, row: ListRow) -> str:
        """The person that the row's own label names."""
        section = self.labels.section(self._own_label(row))
        return section if section in (*PARENTS, "infant") else ""

    def _own_label(self, row: ListRow) -> str:
        """What stands in a first column without a heading, or with one that asks for no name."""
        asks = self._asks(row)
        own = bool(row.texts) and (not row.headings[0] or ("name" in asks[1:] and asks[0] not in ("name", "relationship")))
        return row.texts[0] if own else ""

    def _labelled(self, row: ListRow, owner: str) -> list[Pair]:
        """The cells behind the row's own label."""
        rest = replace(row, headings=row.headings[1:], cells=row.cells[1:])
        if parent_of(row.texts[0], self.labels) and not any(
            self._ask(heading, row.section) == "relationship" for heading in row.headings
        ):
            said = Pair(
                f"{row.texts[0]}: relationship",
                Match((f"{owner}.relationship",), AT_HOME),
                (Line((Text(without_brackets(row.texts[0]).strip(), row.place),), row.place),),
                owner,
                row.place,
                "column",
            )
            return [said, *self._labelled_cells(rest, row.texts[0], owner)]
        return self._labelled_cells(rest, row.texts[0], owner)

    def _labelled_cells(self, rest: ListRow, label: str, owner: str) -> list[Pair]:
        return [replace(pair, label=f"{label}: {pair.label}") for pair in self.fields(rest, owner)]

    def fields(self, row: ListRow, owner: str) -> list[Pair]:
        """The cells as answers to their headings, asked of `owner`."""
        section = owner if owner in self.labels.form.sections else row.section
        pairs: list[Pair] = []
        for heading, cell in zip(row.headings, row.cells, strict=True):
            match = self.labels.match(heading, section, loose=True)
            if match and match.named and not section:
                person = match.targets[0].partition(".")[0]
                section = person if person in self.labels.form.sections else section
            if match and owner == "other_parent" and match.targets[0].startswith("parent."):  # "Adult's name" over both
                match = replace(match, targets=tuple(f"other_{target}" for target in match.targets))
            pairs.append(Pair(heading, match, cell, section, place_of(cell, row.place), "column", doubt=row.doubt))
        return pairs
