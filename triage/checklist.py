"""Rules about the check lists of other forms: questions and ticks that belong to no field, matched by their words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsing.referral import Unmatched
from triage.case import Answer, Case
from triage.criteria import Question
from triage.finding import Evidence, Finding, Strength

LONGEST_TICK = 12
"""Words of the longest option of a check list."""


def checklist(case: Case) -> Iterator[Answer]:
    """Questions of a check list answered in the way that points to a criterion."""
    for entry in case.referral.unmatched:
        for question in case.criteria.checklist:
            if strength := _answered(entry, question):
                yield _found(
                    case,
                    question.code,
                    strength,
                    f"the form's check list says “{_folded(entry.text)}” to this",
                    f"{entry.label} {entry.text}",
                    entry,
                )


def ticks(case: Case) -> Iterator[Answer]:
    """Options ticked in a list of reasons or worries."""
    for entry in case.referral.unmatched:
        if not entry.label or len(entry.text.split()) > LONGEST_TICK or not says(entry.label, case.criteria.tick_lists):
            continue
        for tick in case.criteria.ticks:
            if says(entry.text, tick.words) and not (tick.without and says(entry.text, tick.without)):
                yield _found(case, tick.code, tick.strength, "ticked in the form's list", entry.text, entry)


def _answered(entry: Unmatched, question: Question) -> Strength | None:
    if not entry.label or not says(entry.label, question.words):
        return None
    answer = _folded(entry.text)
    if answer == question.answer:
        return question.strength
    return (
        "possible" if question.unsure and answer in ("unsure", "not sure", "not known", "possibly", "maybe", "unclear") else None
    )


def says(text: str, words: tuple[str, ...]) -> bool:
    """Whether each of `words` (alternatives split by "|") begins a word of the text."""
    folded = _folded(text)
    return all(re.search(rf"\b(?:{word})", folded) for word in words)


def _folded(text: str) -> str:
    return re.sub(r"[^a-z0-9 ]", "", re.sub(r"[\s/-]+", " ", text.lower().replace("’", ""))).strip()


def _found(case: Case, code: str, strength: Strength, why: str, quote: str, entry: Unmatched) -> Finding:
    return Finding(code, case.criteria.codes[code].kind, strength, why, (Evidence("unmatched", quote, entry.place),))
