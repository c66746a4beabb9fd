"""A later mail fills what was absent, and never changes what was there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desk.configuration import read_section
from desk.merging import merge
from parsing.labels.config import FormConfig
from parsing.referral import Blank, Field, Referral

FORM = read_section(Path(__file__).parent.parent, "form", FormConfig)


def form(**said: str) -> Referral:
    return Referral("form.docx", "referral_form", {key: Field(key, value, value, 0.98) for key, value in said.items()})


def test_absent_fields_are_filled_and_no_longer_blank() -> None:
    held = replace(form(infant_name="Ada"), blanks={"gp_name": Blank("gp_name", "left blank")})
    merged = merge(held, form(gp_name="Dr Kaur"), FORM)
    assert (merged.form.value("gp_name"), merged.filled, merged.differing) == ("Dr Kaur", ("gp_name",), ())
    assert merged.form.blanks == {}


def test_what_was_there_stays_and_the_difference_is_shown() -> None:
    merged = merge(form(parent_phone="+441"), form(parent_phone="+442"), FORM)
    assert (merged.form.value("parent_phone"), merged.differing) == ("+441", ("parent_phone",))
    [shown] = merged.form.unmatched
    assert (shown.text, shown.label.endswith("(in a later mail)")) == ("+442", True)


def test_a_value_with_a_problem_gives_way_to_one_without() -> None:
    held = form(infant_dob="31/02/2026")
    held = replace(held, fields={"infant_dob": replace(held.fields["infant_dob"], problem="no such day")})
    assert merge(held, form(infant_dob="2026-03-02"), FORM).form.value("infant_dob") == "2026-03-02"


def test_the_same_again_changes_nothing() -> None:
    merged = merge(form(infant_name="Ada"), form(infant_name="Ada"), FORM)
    assert (merged.filled, merged.differing, merged.form) == ((), (), form(infant_name="Ada"))


def test_merging_twice_is_merging_once() -> None:
    held, later = form(infant_name="Ada", gp_name="Dr Kaur"), form(infant_name="Adah", midwife="Jo")
    once = merge(held, later, FORM).form
    assert merge(once, later, FORM).form == once
