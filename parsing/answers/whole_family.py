"""Lists of the whole family: the household is who lives with the child and the parent of whom the form asks, not they."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from parsing.answers.answers import Candidate
from parsing.answers.lists import Lists
from parsing.labels.wording import fold
from parsing.pairs import Found, ListRow, Loose, Pair
from parsing.people.referred import says_yes
from parsing.pieces import text_of
from parsing.referral import Unmatched
from parsing.values.values import last_postcode

_MAIN = ("infant_name", "parent_name")
"""Whom a list of "others at home" does not hold."""
_ALL = (*_MAIN, "other_parent_name")
_CHILD = re.compile(r"\W*(?:unborn(?: (?:baby|child))?|(?:subject|index|referred|this) child)\W*", re.IGNORECASE)
"""Whom a form is about, in the words of its list."""
LIVES = re.compile(r"\b(?:liv(?:es?|ing)|resid(?:es?|ing)|at home|in (?:the )?(?:home|household))\b", re.IGNORECASE)
_ELSEWHERE = re.compile(r"\belsewhere\b|\b(?:not|outside|away)\b.*\b(?:home|household)\b", re.IGNORECASE)
_PARTS = ("forename", "surname")
_BORN_WITH = re.compile(r"\b(?:brother|sister|sibling|son|daughter)\b", re.IGNORECASE)
_SIBLING = re.compile(r"brother|sister|sibling|grand", re.IGNORECASE)


def names_of(candidates: Sequence[Candidate]) -> dict[str, str]:
    """Everybody's name, in one piece where a form asks for it in several."""
    told = [one for one in candidates if one.answered and one.key.endswith("_name")]
    parts = {key: [one for one in told if one.key == key] for key in {one.key for one in told}}
    return {key: _whole(of_one) for key, of_one in parts.items()}


def _whole(told: Sequence[Candidate]) -> str:
    whole = next((one for one in told if one.part not in _PARTS), None)
    return str(whole.value) if whole else " ".join(str(one.value) for part in _PARTS for one in told if one.part == part)


def without_family(
    candidates: Sequence[Candidate], rows: Sequence[ListRow], lists: Lists, elsewhere: Collection[ListRow] = ()
) -> tuple[list[Candidate], list[Unmatched]]:
    """The candidates without the rows of a whole family that are about the child or a parent, and what those say besides.

    Nor is of the household who is said to live elsewhere: by the row itself, or by the title over `elsewhere`; a brother or
    sister stays.
    """
    known = _Known(names_of(candidates), _kin_told(candidates), lists)
    whole = {row.headings for row in rows if known.names_one(row, _MAIN)}
    homes = {_plainly(str(one.value)) for one in candidates if one.key == "parent_postcode" and one.answered}
    apart = [
        row
        for row in rows
        if (row.headings in whole and (_CHILD.fullmatch(lists.said_kin(row)) or known.names_one(row, _ALL)))
        or ((row in elsewhere or _lives_apart(row, homes)) and not _BORN_WITH.search(lists.said_kin(row)))
    ]
    places = {(row.headings[0], row.place) for row in apart if row.headings}
    kept = [one for one in candidates if one.key != "household" or (one.label, one.place) not in places]
    return kept, [left for row in apart for left in _besides(row, kept)]


def elsewhere(found: Sequence[Found]) -> list[ListRow]:
    """The rows below a title that says that those in them live elsewhere."""
    title, rows = "", []
    for item in found:
        if isinstance(item, Loose) and item.title:
            title = item.text
        elif isinstance(item, Pair):
            title = ""
        elif isinstance(item, ListRow) and _ELSEWHERE.search(title):
            rows.append(item)
    return rows


def _lives_apart(row: ListRow, homes: set[str]) -> bool:
    """Whether a row says that its bearer does not live with the child: "Lives with baby?  No", or an address of their own."""
    cells = [*zip(row.headings, row.cells, strict=True)]
    codes = [last_postcode(text_of(cell)) for heading, cell in cells if "address" in heading.lower()]
    own = any(code is not None and _plainly(code.group()) not in homes for code in codes) and bool(homes)
    return own or any(LIVES.search(heading) and says_yes(cell) is False for heading, cell in cells)


def _plainly(postcode: str) -> str:
    return "".join(postcode.split()).upper()


def _kin_told(candidates: Sequence[Candidate]) -> dict[str, str]:
    """What the parents are said to be to the child, by the field of whose name it is."""
    told = [one for one in candidates if one.answered and one.key.endswith("_relationship")]
    return {one.key.replace("relationship", "name"): fold(str(one.value)) for one in told}


@dataclass(frozen=True, slots=True)
class _Known:
    """Whom a form names, and what they are to the child."""

    names: Mapping[str, str]
    kin: Mapping[str, str]
    lists: Lists

    def names_one(self, row: ListRow, keys: Sequence[str]) -> bool:
        """Whether a row has the very name of the child or a parent, and does not call somebody else's brother by it."""
        told = fold(self.lists.whole_name(row) or next(iter(row.texts), "")).split()
        named = [key for key in keys if told == fold(self.names.get(key, "")).split()]
        said = self.lists.said_kin(row)
        same = any(fold(said) == self.kin.get(key) for key in named)
        return bool(told and named) and (same or not _SIBLING.search(said))


def _besides(row: ListRow, candidates: Sequence[Candidate]) -> Iterator[Unmatched]:
    """The cells of a row that no field tells."""
    said = {fold(one.text) for one in candidates if one.answered}
    for heading, text in zip(row.headings, row.texts, strict=True):
        if text and fold(text) not in said:
            yield Unmatched(text, heading, row.place)
