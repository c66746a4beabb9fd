"""Blocks of bare labels, one for each person ("Person 1", "Person 2"): whose each is, its relationship tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.labels.matching import Labels
from parsing.pairs import Found, ListRow, Loose, Pair
from parsing.people.kinship import kin_of
from parsing.pieces import is_blank, text_of
from parsing.values.values import one_line

LEAST_BLOCKS = 2
_NAME, _RELATION = ".name", ".relationship"
_ASKED_ON = ("parent_responsibility", "address", "postcode", "phone", "email", "language", "ethnicity")
"""What may stand in a block behind "Parental responsibility"."""


def told_by_kin(found: Sequence[Found], labels: Labels) -> list[Found]:
    """The pieces found, with the labels of each person's block owned by whoever its relationship names.

    A block begins with a bare "Name" and ends with the next title or name. Who is neither the child nor a parent is
    a row of the household.
    """
    runs = [*_runs(found)]
    if sum(1 for run in runs if _relation(run)) < LEAST_BLOCKS:
        return [*found]
    return [item for run in runs for item in (_owned(run, labels) if _relation(run) else run)]


def _runs(found: Sequence[Found]) -> Iterator[list[Found]]:
    """The pieces, parted where somebody's bare name or a title stands."""
    run: list[Found] = []
    for item in found:
        if _asks(item, _NAME) or not isinstance(item, Pair) or not _goes_on(run, item):
            yield run
            run = []
        run.append(item)
    yield run


def _goes_on(run: Sequence[Found], pair: Pair) -> bool:
    """Whether a label names nobody, or comes after a question that only parents are asked."""
    if pair.match is None or pair.match.targets[0].startswith("."):
        return pair.section == run[-1].section if run else True
    return pair.section == "parent" and pair.match.targets[0].removeprefix("parent.") in _ASKED_ON


def _asks(item: Found, target: str) -> bool:
    return isinstance(item, Pair) and item.match is not None and item.match.targets[0] == target and not is_blank(item.answer)


def _relation(run: Sequence[Found]) -> str:
    """What a block that begins with a bare name says of the relationship; empty when it is no such block."""
    if not run or not _asks(run[0], _NAME):
        return ""
    return next((one_line(text_of(item.answer)) for item in run if isinstance(item, Pair) and _asks(item, _RELATION)), "")


def _owned(run: Sequence[Found], labels: Labels) -> Iterator[Found]:
    pairs = [item for item in run if isinstance(item, Pair)]
    owner = kin_of(_relation(run), labels)
    if not owner:
        told = [pair for pair in pairs if not is_blank(pair.answer)]
        yield ListRow("household", tuple(pair.label for pair in told), tuple(pair.answer for pair in told), pairs[0].place)
        return
    for pair in pairs:
        if owner == "infant" and _asks(pair, _RELATION):
            yield Loose(pair.answer, owner, pair.place, title=True)
        else:
            yield replace(pair, section=owner, match=labels.match(pair.label, owner, loose=True) or pair.match)
