"""Who of a list of everybody at home is the child, the referred parent and the other one, and what their rows say of them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from parsing.answers.lists import AT_HOME, Lists
from parsing.answers.whole_family import LIVES
from parsing.document import Line, Text
from parsing.labels.match import Match
from parsing.labels.phrases import without_brackets
from parsing.labels.wording import fold
from parsing.pairs import ListRow, Pair
from parsing.people.kinship import CHILD, SUBJECT, parent_of
from parsing.people.referred import asks_who, says_referred, says_yes
from parsing.pieces import text_of

_SIBLING = re.compile(r"brother|sister|sibling", re.IGNORECASE)
_OF_CHILD = re.compile(r"\b(?:of|to) ([A-Z]\w+)")
_OWNERS = ("infant", "parent")
_ONLY_NAMED = ("relationship", "sex", "name", "forename", "surname")
"""What a row says of somebody in the words of the list, or the form has asked before."""


class AtHome:
    """Reads the rows of lists of everybody at home for those a form is about."""

    def __init__(self, lists: Lists) -> None:
        self.lists, self.labels = lists, lists.labels

    def child(self, rows: Sequence[ListRow]) -> list[Pair]:
        """The child a form is about among the people at home, for one that asks for it nowhere else."""
        children = [
            row
            for row in rows
            if any(row.texts) and not (self._kin(row) or self.lists.grown(row)) and not _SIBLING.search(self.lists.said_kin(row))
        ]
        named = [row for row in children if SUBJECT.search(self.lists.said_kin(row))] or children
        found = self.lists.youngest(named) if named else None
        return self._own(found, "infant", ("relationship",)) if found else []

    def parents(self, rows: Sequence[ListRow], names: Mapping[str, str]) -> list[Pair]:
        """The parents among the people at home, for a form that asks for them nowhere else: the mother first.

        Of several who may be the other parent none is.
        """
        told = [row for row in rows if self._is_of(row, names.get("infant_name", ""))]
        if marked := self._marked(rows, names.get("referred", "")):
            others = [row for row in told if self._kin(row) and row is not marked]
            other = self._own(others[0], "other_parent", ("sex",)) if len(others) == 1 else []
            return [*self._own(marked, "parent", ("sex",)), *other]
        adults = sorted((kin != "mother", at, row) for at, row in enumerate(told) if (kin := self._kin(row)))
        owners = zip(("parent", "other_parent"), adults[: 2 if len(adults) == 2 else 1], strict=False)
        return [pair for owner, (_, _, row) in owners for pair in self._own(row, owner, ("sex",))]

    def _marked(self, rows: Sequence[ListRow], said: str) -> ListRow | None:
        """The one adult said to be referred: by a mark below such a heading or behind the relationship, or by name."""
        marked = [
            row
            for row in rows
            if (self._says_referred(row) or self._is_named(row, said)) and not CHILD.match(self.lists.said_kin(row))
        ]
        return marked[0] if len(marked) == 1 else None

    def _says_referred(self, row: ListRow) -> bool:
        cells = zip(row.headings, row.cells, strict=True)
        return says_referred(self.lists.said_kin(row)) or any(asks_who(heading) and says_yes(cell) for heading, cell in cells)

    def partner(self, rows: Sequence[ListRow], names: Mapping[str, str]) -> list[Pair]:
        """The other parent among the people at home, where their relationship says that they are one: "Partner", "Husband"."""
        others = (row for row in rows if not self._is_named(row, names.get("parent_name", "")))
        found = next((row for row in others if self._is_partner(self.lists.said_kin(row))), None)
        return self._own(found, "other_parent", ("sex", "relationship")) if found else []

    def other(self, rows: Sequence[ListRow], names: Mapping[str, str]) -> list[Pair]:
        """The one other parent in a list whose rows call the referred parent, named elsewhere, "Mother" or "Father"."""
        parents = [row for row in rows if self._kin(row) and self._is_of(row, names.get("infant_name", ""))]
        own = [row for row in parents if self._is_named(row, names.get("parent_name", ""))]
        others = [row for row in parents if row not in own and own and row.headings == own[0].headings]
        return self._own(others[0], "other_parent", ("sex",)) if len(own) == len(others) == 1 else []

    def named(self, rows: Sequence[ListRow], names: Mapping[str, str]) -> list[Pair]:
        """What the rows of those say whom the form names elsewhere, by the very words of the name."""
        told = [(owner, row) for owner in _OWNERS for row in rows if self._is_named(row, names.get(f"{owner}_name", ""))]
        return [pair for owner, row in told for pair in self._own(row, owner, self._said_before(row, owner))]

    def _said_before(self, row: ListRow, owner: str) -> tuple[str, ...]:
        """What a row says that is known or only means something within its list; "Mother" says who the parent is."""
        return _ONLY_NAMED[1:] if owner == "parent" and self._kin(row) else _ONLY_NAMED

    def _is_of(self, row: ListRow, infant: str) -> bool:
        """Whether nothing says that the child whose parent a row names is another one: "Father of Kai"."""
        whose = _OF_CHILD.search(self.lists.said_kin(row))
        return whose is None or whose[1] in infant.split()

    def _is_named(self, row: ListRow, name: str) -> bool:
        told = self.lists.name_in(row) or next(iter(row.texts), "")
        return bool(name) and fold(told).split() == fold(name).split()

    def _is_partner(self, kin: str) -> bool:
        match = self.labels.match(kin)
        return self.labels.section(kin) == "other_parent" or (match is not None and match.targets == ("other_parent.name",))

    def _own(self, row: ListRow, owner: str, without: tuple[str, ...]) -> list[Pair]:
        """What a row at home says of the one it is about, as far as a form asks it of them."""
        apart = (*without, "household")  # "Lives with the child?"
        fields = self.lists.fields(row, owner)
        if fields and fields[0].match and fields[0].match.targets[0] == "household":  # "Family member" over names
            fields[0] = replace(fields[0], match=Match((f"{owner}.name",), fields[0].match.score))
        known = (pair for pair in fields if pair.match and not pair.match.targets[0].endswith(apart))
        return [
            _kin_alone(replace(pair, doubt=AT_HOME)) for pair in known if not (asks_who(pair.label) or LIVES.search(pair.label))
        ]

    def _kin(self, row: ListRow) -> str:
        """`mother` or `father`, where the row's relationship says so."""
        return parent_of(self.lists.said_kin(row), self.labels)


def _kin_alone(pair: Pair) -> Pair:
    """ "Mother (parent referred)" as the relationship alone."""
    text = text_of(pair.answer)
    if pair.match is None or not pair.match.targets[0].endswith("relationship") or not says_referred(text):
        return pair
    return replace(pair, answer=(Line((Text(without_brackets(text).strip(), pair.place),), pair.place),))
