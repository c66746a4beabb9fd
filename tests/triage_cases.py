"""Referrals to check, made from a few words; the service's own configuration; and readers of free text that say what they are told."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cache
from pathlib import Path

from desk.configuration import read_section
from parsing.referral import Blank, Field, Referral, Unmatched
from triage.case import Case
from triage.criteria import CriteriaConfig
from triage.essex import Essex, LocalitiesConfig
from triage.finding import Evidence, Finding, Strength, Triage
from triage.rules import triage

HOME = Path(__file__).resolve().parent.parent
RECEIVED = dt.date(2026, 9, 3)
GIVEN = {
    "referrer_name": "Ruth Calder",
    "referrer_role": "Health visitor",
    "referrer_phone": "+441632960201",
    "infant_name": "Ada Osei",
    "infant_dob": "2026-01-12",
    "parent_name": "Esi Osei",
    "parent_relationship": "Mother",
    "parent_primary_caregiver": "yes",
    "parent_phone": "+447700900101",
    "parent_address": "4 Mill Lane, Maldon",
    "parent_postcode": "CM9 6EG",
    "gp_practice": "Mill Lane Surgery",
    "safeguarding_status": "none",
    "domestic_abuse": "no",
    "consent_to_referral": "yes",
    "voice_of_parent": "She finds the days very long.",
    "voice_of_infant": "I look for her face and wait.",
    "voice_of_other_parent": "He is worried about them both.",
    "hopes_and_concerns": "To feel closer to her daughter.",
}
"""A referral that lacks nothing."""


def referral(**changes: str | tuple[str, ...] | None) -> Referral:
    """The complete referral with other answers; None leaves one out and makes its question a blank."""
    answers = {**GIVEN, **changes}
    fields = {
        key: Field(key, value, "\n".join(value) if isinstance(value, tuple) else value, 0.98)
        for key, value in answers.items()
        if value
    }
    blanks = {key: Blank(key, "left blank") for key, value in answers.items() if not value}
    return Referral("form.docx", "referral_form", fields, blanks)


def with_field(of: Referral, key: str, **changes: str) -> Referral:
    """The referral with one field changed: its text, label or problem."""
    return replace(of, fields={**of.fields, key: replace(of.fields[key], **changes)})


def with_loose(of: Referral, *loose: tuple[str, str]) -> Referral:
    """The referral with answers (label, text) that belong to no field."""
    return replace(of, unmatched=tuple(Unmatched(text, label) for label, text in loose))


@cache
def criteria() -> CriteriaConfig:
    """The service's own."""
    return read_section(HOME, "criteria", CriteriaConfig)


@cache
def essex() -> Essex:
    """The service's own."""
    config = HOME / "config"
    return Essex(
        read_section(HOME, "localities", LocalitiesConfig), config / "essex_sectors.csv", config / "essex_border_units.csv"
    )


class Says:
    """A reader of free text that finds a code wherever a phrase stands."""

    def __init__(self, *findings: tuple[str, str, Strength]) -> None:
        self.findings = findings
        self.read: list[tuple[str, str]] = []

    def find_many(self, passages: list[tuple[str, str]]) -> list[list[Finding]]:
        self.read += passages
        return [
            [
                Finding(code, criteria().codes[code].kind, strength, "the text says so", (Evidence(field, text),))
                for phrase, code, strength in self.findings
                if phrase in text
            ]
            for text, field in passages
        ]


def case(of: Referral | None = None, received: dt.date = RECEIVED, reader: Says | None = None) -> Case:
    """A referral under triage."""
    return Case(of or referral(), received, criteria(), essex(), reader or Says())


def checked(of: Referral | None = None, received: dt.date = RECEIVED, reader: Says | None = None) -> Triage:
    """A referral, checked by every rule."""
    return triage(of or referral(), received, criteria(), essex(), reader or Says())


def codes(found: Triage) -> dict[str, Strength]:
    """What was found, with its strength."""
    return {one.code: one.strength for one in found.findings}


def missing(found: Triage) -> dict[str, str]:
    """What is missing, with its level."""
    return {one.code: one.level for one in found.missing}
