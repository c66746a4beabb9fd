"""The list of other services: complete, for the right places, and honest about who checked it."""

from __future__ import annotations

import datetime as dt

import pytest
from pydantic import ValidationError

from desk.configuration import read_section
from notify.signposts import Signpost, SignpostingConfig
from tests.triage_cases import HOME, criteria, essex

TODAY = dt.date(2026, 11, 20)


def ours() -> SignpostingConfig:
    return read_section(HOME, "signposting", SignpostingConfig)


def test_every_entry_answers_known_findings_in_known_localities() -> None:
    known = {*criteria().codes, "domestic_abuse"}
    for key, entry in ours().entries.items():
        assert set(entry.for_codes) <= known, key
        assert set(entry.localities) <= set(essex().localities.names), key
        assert entry.source, key


def test_each_locality_has_somewhere_to_turn_for_a_worry_about_a_child() -> None:
    for locality in essex().localities.names:
        found = ours().proposed(["safeguarding_unaddressed"], locality, tuple(essex().localities.names))
        assert any("social care" in ours().entries[key].detail or "child" in ours().entries[key].detail for key in found), (
            locality
        )


CHECKED = [("", False), ("2026-11-20", True), ("2026-05-25", True), ("2026-04-01", False), ("2027-01-01", False)]


@pytest.mark.parametrize(("day", "verified"), CHECKED)
def test_a_check_counts_for_half_a_year(day: str, verified: bool) -> None:
    entry = Signpost.model_validate({"title": "A", "detail": "B", "for": ["no_consent"], "source": "C", "verified_on": day})

    assert entry.is_verified(TODAY) is verified


def test_what_nobody_checked_is_unverified() -> None:
    assert ours().unverified(TODAY) == frozenset(ours().entries)


def test_an_unknown_locality_gets_only_what_serves_everybody() -> None:
    found = ours().proposed(["over_24_months"], "unknown", tuple(essex().localities.names))

    assert set(found) == {"camhs", "home_start"}


def test_a_detail_on_two_lines_is_refused() -> None:
    with pytest.raises(ValidationError):
        Signpost.model_validate({"title": "A", "detail": "B\nC", "for": [], "source": "C"})
