"""A list of people that says by a mark in one row whom the form refers: "Adult being referred" over boxes or over yes and no."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.labels.match import asks_name
from parsing.labels.matching import Labels
from parsing.pairs import Found, ListRow, Pair
from parsing.people.kinship import CHILD
from parsing.people.referred import PEOPLE, asks_who, says_yes
from parsing.pieces import is_blank


def of_marked_row(found: Sequence[Found], labels: Labels) -> list[Found]:
    """The pieces, with the marked one of a list of two adults as answers about the referred parent.

    The other row is the other parent's. A list of everybody at home is left to who reads it, unless the form asks for the
    other parent besides. Nothing is changed where a part of the form names the parent by itself.
    """
    rows = {at: item for at, item in enumerate(found) if isinstance(item, ListRow) and any(map(asks_who, item.headings))}
    marked = [at for at, row in rows.items() if _is_marked(row)]
    named = {labels.person_of(pair.match.targets[0]) for pair in found if isinstance(pair, Pair) and pair.match and _names(pair)}
    if len(marked) != 1 or "parent" in named or _is_child(own := rows[marked[0]]):
        return [*found]
    beside = [at for at, row in rows.items() if at != marked[0] and row.headings == own.headings and any(row.texts)]
    others = [at for at in beside if rows[at].section in PEOPLE and not _is_child(rows[at])]
    of_two = own.section in PEOPLE and len(beside) == len(others) == 1
    if not of_two and "other_parent" not in named:
        return [*found]
    out: list[Found] = []
    for at, item in enumerate(found):
        if at == marked[0]:
            out += _answers(own, labels)
        else:
            out.append(replace(item, section="other_parent") if of_two and at in others else item)
    return out


def _is_marked(row: ListRow) -> bool:
    return any(asks_who(heading) and says_yes(cell) for heading, cell in zip(row.headings, row.cells, strict=True))


def _is_child(row: ListRow) -> bool:
    return any(map(CHILD.match, row.texts))


def _names(pair: Pair) -> bool:
    """Whether a label asks for somebody's name, and is answered."""
    asks = pair.match is not None and (asks_name(pair.match) or pair.match.targets[0].endswith(".forename"))
    return asks and not is_blank(pair.answer)


def _answers(row: ListRow, labels: Labels) -> Iterator[Pair]:
    for heading, cell in zip(row.headings, row.cells, strict=True):
        if not asks_who(heading) and not is_blank(cell):
            match = labels.match(heading, "parent", loose=True)
            yield Pair(heading, match and replace(match, named=True), cell, "parent", row.place, "column", doubt=row.doubt)
