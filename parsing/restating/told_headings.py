"""Headings of a list that nobody knows, told by what stands below them: relations to the child, trades, names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeGuard

from parsing.labels.match import PROFESSIONALS
from parsing.labels.matching import Labels
from parsing.labels.phrases import without_brackets
from parsing.pairs import Found, ListRow
from parsing.people.kinship import SUBJECT
from parsing.people.naming import Naming
from parsing.walk.cells import PERSONS
from parsing.walk.unasked import is_kin

LEAST_ROWS = 2
_OF_LIST = ("", "household", "parent", "infant", "professionals", "safeguarding", "narrative")
"""Parts of a form in which everybody may be listed."""
_SIBLING = re.compile(r"(?:(?:half|step|older|younger|big|little)[ -])*(?:brother|sister|sibling|twin)", re.IGNORECASE)
_TRADES = (*PROFESSIONALS, "gp")


def with_told_headings(found: Sequence[Found], labels: Labels, naming: Naming) -> list[Found]:
    """The pieces; lists of the family, or of the professionals, with headings that say so where their columns do."""
    found = [_of_person(item, labels, naming) if isinstance(item, ListRow) else item for item in found]
    lists: dict[tuple[str, ...], list[ListRow]] = {}
    for item in found:
        if _is_row(item):
            lists.setdefault(item.headings, []).append(item)
    told = {headings: _told(headings, rows, labels, naming) for headings, rows in lists.items() if len(rows) >= LEAST_ROWS}
    return [_headed(item, *told[item.headings]) if _is_row(item) and item.headings in told else item for item in found]


def _of_person(row: ListRow, labels: Labels, naming: Naming) -> ListRow:
    """A row whose first heading only means a person: "Carer to be seen" over a name, with what is asked of them behind it."""
    heading, text = (row.headings[0], row.texts[0]) if row.headings else ("", "")
    person = labels.section(heading, loose=True) if heading and not labels.match(heading, row.section, loose=True) else ""
    if row.section not in ("", person) or person not in PERSONS or not naming.looks_like_name(text):
        return row
    return replace(row, section=person, headings=(f"Name ({heading})", *row.headings[1:]))


def _is_row(item: Found) -> TypeGuard[ListRow]:
    return isinstance(item, ListRow) and item.section in _OF_LIST


def _headed(row: ListRow, headings: tuple[str, ...], section: str) -> ListRow:
    return replace(row, headings=headings, section=section or row.section)


def _told(headings: tuple[str, ...], rows: Sequence[ListRow], labels: Labels, naming: Naming) -> tuple[tuple[str, ...], str]:
    """The headings as their columns tell them, and the section where that tells it too."""
    columns = [[text for text in column if text] for column in zip(*(row.texts for row in rows), strict=True)]
    kin = next((at for at, texts in enumerate(columns) if len({*texts}) >= LEAST_ROWS and all(map(_is_relation, texts))), -1)
    trade = -1 if kin >= 0 else next((at for at, texts in enumerate(columns) if _are_trades(texts, labels)), -1)
    asks = [_asks(heading, rows[0].section, labels) for heading in headings]
    out = list(headings)
    if kin > 0 and headings[kin] and asks[kin] != "relationship":
        out[kin] = f"Relationship ({headings[kin]})"
    if trade > 0 and headings[trade] and asks[trade] != "role":
        out[trade] = f"Role ({headings[trade]})"
    named = columns[0] and all(naming.looks_like_name(text) for text in columns[0])
    if max(kin, trade) > 0 and headings[0] and named and not {"name", "forename", "surname"} & {*asks}:
        out[0] = f"Name ({headings[0]})"
    return tuple(out), "professionals" if trade > 0 and "dob" not in asks else ""


def _asks(heading: str, section: str, labels: Labels) -> str:
    match = labels.match(heading, section, loose=True)
    return match.targets[0].rpartition(".")[2] if match else ""


def _is_relation(text: str) -> bool:
    """Whether a cell says what somebody is to the child: "Mother (main carer)", "Subject child", "Half-sister"."""
    bare = without_brackets(text).strip()
    return is_kin(bare) or bool(_SIBLING.fullmatch(bare)) or (bool(SUBJECT.search(bare)) and len(bare.split()) <= LEAST_ROWS)


def _are_trades(texts: Sequence[str], labels: Labels) -> bool:
    """Whether most cells of a column name a profession around a family, and nothing else."""
    found = [labels.match(text, "professionals") for text in texts]
    trades = [match for match in found if match is not None and labels.person_of(match.targets[0]) in _TRADES]
    return len(trades) >= LEAST_ROWS and 2 * len(trades) >= len(texts)
