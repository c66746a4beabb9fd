"""Which of a referral's answers are free text, and what the rules for free text find there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from parsing.document import Place
from parsing.referral import Referral
from triage.criteria import FreeText
from triage.finding import Finding

if TYPE_CHECKING:
    from triage.case import Reader

UNKNOWN_FIELD = "other_information"
"""How text under a label that is not known is read."""
OPTION = re.compile(
    r"☐[^☐☒☑✓✔✗\n]*(?=[☐☒☑✓✔✗])|☐\s*(?:yes|no|not known|unknown|unsure|not sure|n/?k|n/?a|verbal(?:ly)?|written)?\b",
    re.IGNORECASE,
)
TICK = re.compile(r"[☐☒☑✓✔✗]")
FORM_TALK = re.compile(
    r"\b(?:forms?|guide|sections?|box(?:es)?|tick(?:ed)?|complete[d]?|return(?:ed)?|999|emergency|"
    r"for (?:families|professionals)|we (?:offer|do|are|work|provide)|our (?:service|team))\b",
    re.IGNORECASE,
)
POSTCODE = re.compile(r"\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b")
SHORTEST_SENTENCE = 8
"""Words: fewer, without a full stop and without a person, are a heading."""
PERSON = re.compile(r"\b(?:she|he|her|him|his|hers|mum|mummy|mother|dad|daddy|father|partner|i|i'?ve|my)\b", re.IGNORECASE)


def read_free_text(referral: Referral, where: FreeText, reader: Reader) -> tuple[Finding, ...]:
    """What the free text says: for each passage and code a finding, with the place its passage stands in."""
    found = list(passages(referral, where))
    answers = reader.find_many([(text, key or UNKNOWN_FIELD) for text, key, _ in found]) if found else []
    return tuple(_placed(finding, key, place) for (_, key, place), said in zip(found, answers, strict=True) for finding in said)


def passages(referral: Referral, where: FreeText) -> Iterator[tuple[str, str, Place]]:
    """Each text to read with its field's key (empty when it belongs to no known field) and its place; the same text once."""
    seen: set[str] = set()
    for text, key, place in _all(referral, where):
        if text.strip() and text not in seen:
            seen.add(text)
            yield text, key, place


def _all(referral: Referral, where: FreeText) -> Iterator[tuple[str, str, Place]]:
    for key in where.fields:
        if field := referral.fields.get(key):
            yield field.text, key, field.place
    for key in where.short_fields:
        if (field := referral.fields.get(key)) and len((said := chosen(field.text)).split()) >= where.least_words:
            yield said, key, field.place
    for loose in referral.unmatched:
        if len(loose.text.split()) >= where.least_words and not is_form_talk(loose.text, loose.label):
            yield loose.text, "", loose.place


def chosen(text: str) -> str:
    """An answer without tick marks and without the options that are not ticked."""
    return " ".join(TICK.sub(" ", OPTION.sub(" ", text)).split())


def is_form_talk(text: str, label: str = "") -> bool:
    """Whether text is not said of anybody: it names no person, and speaks of forms and services or is a heading or an address."""
    if PERSON.search(text):
        return False
    is_heading = not label and len(text.split()) < SHORTEST_SENTENCE and not text.rstrip().endswith((".", "!", "?"))
    return bool(FORM_TALK.search(text) or POSTCODE.search(text)) or is_heading


def _placed(finding: Finding, key: str, place: Place) -> Finding:
    evidence = tuple(
        replace(one, field=key or "unmatched", place=one.place if one.place != Place() else place) for one in finding.evidence
    )
    return replace(finding, evidence=evidence)
