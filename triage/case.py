"""A referral under triage: the form, the day it came, and what several rules need to know of it, worked out once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from parsing.referral import Referral
from triage.address import Home, home_of
from triage.age import Age, age_of
from triage.criteria import CriteriaConfig
from triage.essex import Essex
from triage.finding import Checked, Evidence, Finding, Strength
from triage.free_text import chosen, read_free_text


class Reader(Protocol):
    """What reads free text: `triage.cues.CueReader`."""

    def find_many(self, passages: list[tuple[str, str]]) -> list[list[Finding]]:
        """For each text and field, what it says."""
        ...


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should look at that is no finding: dates that disagree, a consent that names somebody else."""

    text: str


Answer = Finding | Checked | Problem
Rule = Callable[["Case"], Iterator[Answer]]


@dataclass(frozen=True)
class Case:
    """What the rules are given."""

    referral: Referral
    received: dt.date
    criteria: CriteriaConfig
    essex: Essex
    reader: Reader

    @cached_property
    def age(self) -> Age:
        """The infant's age on the day of receipt."""
        return age_of(self.referral, self.received, self.criteria.age)

    @cached_property
    def home(self) -> Home:
        """Where the family lives."""
        return home_of(self.referral, self.criteria.address, self.essex)

    @cached_property
    def said(self) -> tuple[Finding, ...]:
        """What the free text says, one finding a passage and code."""
        return read_free_text(self.referral, self.criteria.free_text, self.reader)

    def value(self, key: str) -> str:
        """A field's value; empty when it is not given."""
        return self.referral.value(key)

    def found(self, code: str, strength: Strength, why: str, *keys: str) -> Finding:
        """A finding that rests on fields as they were written."""
        return Finding(
            code,
            self.criteria.codes[code].kind,
            strength,
            why,
            tuple(self.quote(key) for key in keys if key in self.referral.fields),
        )

    def quote(self, key: str) -> Evidence:
        """A field as it was written; the form's question with it when it says only yes or no."""
        field = self.referral.fields[key]
        words = chosen(field.text) or self.value(key)
        asked = field.label if len(words.split()) < 3 and field.value in ("yes", "no", "not_known") else ""
        return Evidence(key, f"{asked} {words}".strip(), field.place)
