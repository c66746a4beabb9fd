"""Two readings of one referral made into one: a later mail fills what was absent, and never changes what was there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from parsing.labels.config import FormConfig
from parsing.referral import Referral, Unmatched


@dataclass(frozen=True, slots=True)
class Merged:
    """The referral as it is now known."""

    form: Referral
    filled: tuple[str, ...]
    """Keys of fields that the later mail gave."""
    differing: tuple[str, ...]
    """Keys of fields that it gives another value than was known: shown, not used."""


def merge(held: Referral, later: Referral, form: FormConfig) -> Merged:
    """`held` with the fields of `later` that it lacks."""
    filled = tuple(key for key in later.fields if _is_better(held, later, key))
    differing = tuple(key for key in later.fields if key not in filled and later.value(key) != held.value(key))
    shown = tuple(
        Unmatched(
            later.fields[key].text,
            f"{form.fields[key].title if key in form.fields else key} (in a later mail)",
            later.fields[key].place,
        )
        for key in differing
    )
    merged = replace(
        held,
        fields={**held.fields, **{key: later.fields[key] for key in filled}},
        blanks={key: blank for key, blank in held.blanks.items() if key not in filled},
        implied=held.implied | later.implied,
        unmatched=tuple(dict.fromkeys((*held.unmatched, *later.unmatched, *shown))),
        notes=tuple(dict.fromkeys((*held.notes, *later.notes))),
        problems=tuple(dict.fromkeys((*held.problems, *later.problems))),
    )
    return Merged(merged, filled, differing)


def _is_better(held: Referral, later: Referral, key: str) -> bool:
    """Absent before, or only there with a problem that the later mail does not have."""
    before = held.fields.get(key)
    return before is None or bool(before.problem and not later.fields[key].problem and later.value(key) != before.value)
