"""Bare questions for a name and a date of birth, under no title: they are about the patient."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsing.labels.match import Match
from parsing.pairs import Found, Loose, Pair

NEAR_NAME = 4
"""So soon behind a name stands the date of birth."""
_BARE_NAMES = (".name", ".surname", ".forename")
_FIGURES = (".nhs", ".dob")
_ONCE = (*_BARE_NAMES, ".dob", ".nhs")
"""Asked twice, they are of two people."""


def with_patient(found: Sequence[Found]) -> list[Found]:
    """The pieces found, with bare questions for a name and a date of birth, under no title, as questions about the patient.

    Whether that is the parent or the infant, the date of birth says.
    """
    found = _above_greeting(found)
    bare = [_bare(item) for item in found]
    start = next((at for at, target in enumerate(bare) if target in _BARE_NAMES), len(bare))
    end = next((at for at in range(start, len(bare)) if isinstance(found[at], Pair) and found[at].section), len(bare))
    asked = [target for target in bare[start:end] if target in _ONCE]
    if (
        ".dob" not in asked
        or len({*asked}) < len(asked)
        or any(isinstance(item, Pair) and _names_patient(item) for item in found)
    ):
        return list(found)
    return [
        _owned(item, "patient") if start <= at < end and bare[at] and isinstance(item, Pair) else item
        for at, item in enumerate(found)
    ]


def _above_greeting(found: Sequence[Found]) -> list[Found]:
    """A letter's pieces; a name, date of birth and so on above the greeting are the patient's, for no letterhead says them."""
    greeted = next((at for at, item in enumerate(found) if isinstance(item, Loose) and item.zone == "greeting"), 0)
    found = _numbered_first(found, greeted)
    top = [_asked(item) for item in found[:greeted]]
    start = top.index("referrer.name") if "referrer.name" in top else greeted
    if not {".dob", ".nhs"} & {*top[start : start + NEAR_NAME]}:
        return [*found]
    end = next((at for at in range(start, greeted) if getattr(found[at], "section", "") != "referrer"), greeted)
    asks = [target.rpartition(".")[2] if target.startswith(("referrer.", ".")) else "" for target in top]
    return [
        _owned(replace(item, match=Match((f".{asks[at]}",), item.match.score)), "patient")
        if start <= at < end and asks[at] and isinstance(item, Pair) and item.match
        else item
        for at, item in enumerate(found)
    ]


def _numbered_first(found: Sequence[Found], greeted: int) -> list[Found]:
    """The pieces; a number or a birth that no label gives to anybody, right above the patient's name in a letter, is theirs."""
    top = [_asked(item) for item in found[:greeted]]
    named = top.index("patient.name") if "patient.name" in top else 0
    bare = range(max(named - NEAR_NAME, 0), named)
    return [
        _owned(item, "patient")
        if at in bare and isinstance(item, Pair) and top[at] in _FIGURES and f"patient{top[at]}" not in top
        else item
        for at, item in enumerate(found)
    ]


def _asked(item: Found) -> str:
    return item.match.targets[0] if isinstance(item, Pair) and item.match else ""


def _bare(item: Found) -> str:
    """What a label asks that names nobody, under no title (".dob"); empty for all else."""
    match = item.match if isinstance(item, Pair) and not item.section else None
    return match.targets[0] if match is not None and len(match.targets) == 1 and match.targets[0].startswith(".") else ""


def _names_patient(pair: Pair) -> bool:
    return pair.match is not None and pair.match.targets[0] in ("patient.name", "parent.name", "parent_name", "mother.name")


def _owned(pair: Pair, person: str) -> Pair:
    assert pair.match is not None
    return replace(pair, match=replace(pair.match, targets=(f"{person}{pair.match.targets[0]}",)))
