"""Lists of the whole family: the household is who lives with the child and the parent of whom the form asks, not they."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from parsing.answers import Candidate
from parsing.lists import Lists
from parsing.pairs import ListRow
from parsing.referral import Unmatched
from parsing.wording import fold

_MAIN = ("infant_name", "parent_name")
"""Whom a list of "others at home" does not hold."""
_ALL = (*_MAIN, "other_parent_name")
_CHILD = re.compile(r"\W*(?:unborn(?: (?:baby|child))?|(?:subject|index|referred|this) child)\W*", re.IGNORECASE)
"""Whom a form is about, in the words of its list."""
_PARTS = ("forename", "surname")
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
    candidates: Sequence[Candidate], rows: Sequence[ListRow], lists: Lists
) -> tuple[list[Candidate], list[Unmatched]]:
    """The candidates without the rows of a whole family that are about the child or a parent, and what those say besides."""
    names = names_of(candidates)
    whole = {row.headings for row in rows if _is_one(row, lists, names, _MAIN)}
    apart = [
        row
        for row in rows
        if row.headings in whole and (_CHILD.fullmatch(lists.said_kin(row)) or _is_one(row, lists, names, _ALL))
    ]
    places = {(row.headings[0], row.place) for row in apart if row.headings}
    kept = [one for one in candidates if one.key != "household" or (one.label, one.place) not in places]
    return kept, [left for row in apart for left in _besides(row, kept)]


def _is_one(row: ListRow, lists: Lists, names: Mapping[str, str], keys: Sequence[str]) -> bool:
    """Whether a row has the very name of the child or a parent, and does not call its bearer a brother or grandfather."""
    told = fold(lists.whole_name(row) or next(iter(row.texts), "")).split()
    named = any(told == fold(names.get(key, "")).split() for key in keys)
    return bool(told) and named and not _SIBLING.search(lists.said_kin(row))


def _besides(row: ListRow, candidates: Sequence[Candidate]) -> Iterator[Unmatched]:
    """The cells of a row that no field tells."""
    said = {fold(one.text) for one in candidates if one.answered}
    for heading, text in zip(row.headings, row.texts, strict=True):
        if text and fold(text) not in said:
            yield Unmatched(text, heading, row.place)
