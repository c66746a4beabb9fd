"""Kinds of layout that the forms and mails of `unseen_ordinary` showed: what each must read, and what must stay empty."""

from __future__ import annotations

import pytest

from parsing.document import Line, Text
from tests.test_form import line, read, table
from tests.test_labels import LABELS


def struck(text: str) -> Text:
    return Text(text, struck=True)


@pytest.mark.parametrize(
    ("title", "section"),
    [
        ("Young person (parent)", "parent"),
        ("Young person (parent/carer)", "parent"),
        ("Child / young person (father)", "father"),
        ("Young person being referred (mother)", "mother"),
        ("Young person", "infant"),
        ("Young person (baby)", "infant"),
        ("Young person's details (parent to complete)", "infant"),
        ("Baby (parent)", "infant"),
        ("Parent/carer for whom support is requested", "parent"),
        ("Child for whom support is requested", ""),
    ],
)
def test_whom_a_title_is_about(title: str, section: str) -> None:
    assert LABELS.section(title) == section


def test_a_young_person_who_is_the_parent_is_not_the_infant() -> None:
    said = ("Name: Ada Bell", "Date of birth: 3/9/2007")
    baby = (line("Baby", heading=2), "Name: Ivo Bell", "Date of birth: 27/7/2026")
    form = read(line("Young person (mother)", heading=2), *said, *baby)
    assert form.value("parent_name") == "Ada Bell"
    assert form.value("infant_name") == "Ivo Bell"


YOUNG = ("Name: Ada Bell", "Date of birth: 3/9/2007", "NHS number: 999 411 3836")
BABY = (line("Baby", heading=2), "Name: Ivo Bell", "Date of birth: 27/7/2026", "NHS number: 999 411 4506")


def test_a_young_person_born_too_long_ago_is_the_parent() -> None:
    form = read(line("Young person", heading=2), *YOUNG, "Telephone: 07700 900330", "Relationship to baby: Mother", *BABY)
    assert (form.value("parent_name"), form.value("parent_dob")) == ("Ada Bell", "2007-09-03")
    assert (form.value("parent_nhs_number"), form.value("infant_nhs_number")) == ("9994113836", "9994114506")
    assert form.value("infant_name") == "Ivo Bell"
    assert form.fields["parent_name"].confidence < 0.8


def test_a_wrong_year_alone_makes_nobody_a_parent() -> None:
    assert read(line("Child 1", heading=2), *YOUNG, *BABY).value("parent_name") == ""


def test_a_grown_up_child_of_a_named_parent_is_no_parent() -> None:
    mother = (line("Mother", heading=2), "Name: Eve Bell", "Date of birth: 3/9/1980")
    form = read(*mother, line("Young person", heading=2), *YOUNG, "Telephone: 07700 900330", *BABY)
    assert form.value("parent_name") == "Eve Bell"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (line("Parent agrees to referral:  Yes / ", struck("No")), "yes"),
        (line("Parent agrees to referral:  ", struck("Yes"), " / No"), "no"),
        (line("Parent agrees to referral:  Yes / ", struck("No"), "      Father aware:  Yes / ", struck("No")), "yes"),
        (line("Parent agrees to referral:  Yes / No"), ""),
    ],
)
def test_agreement_struck_out_below_a_story(asked: Line, said: str) -> None:
    form = read(line("Hopes and concerns", heading=2), "She hopes to sleep. She worries about the wait.", asked)
    assert form.value("consent_to_referral") == said
    assert form.value("hopes_and_concerns") == "She hopes to sleep. She worries about the wait."


def test_agreement_with_every_answer_struck_out_is_none() -> None:
    asked = line("Parent agrees to referral:  ", struck("Yes"), " / ", struck("No"))
    assert read(line("Hopes and concerns", heading=2), "She hopes to sleep.", asked).value("consent_to_referral") == ""


@pytest.mark.parametrize(
    ("label", "status"),
    [
        ("Plan in place:  ", "early_help"),
        ("Level:  ", "early_help"),
        ("Sibling's plan:  ", ""),
        ("Previous plan:  ", ""),
        ("Mother's own plan:  ", ""),
    ],
)
def test_plans_struck_out_behind_a_label(label: str, status: str) -> None:
    plans = (struck("None"), " / Early Help / ", struck("Child in Need"), " / ", struck("Child Protection"))
    assert read(line(label, *plans)).value("safeguarding_status") == status


def test_plans_of_which_none_is_struck_out_say_nothing() -> None:
    form = read("Plan in place:  None / Early Help / Child in Need / Child Protection")
    assert form.value("safeguarding_status") == ""


def test_what_a_letter_calls_itself_over_its_table_is_no_part_about_whoever_writes() -> None:
    rows = (["Patient name", "Ada Bell"], ["Date of birth", "6 Dec 1989"], ["Address", "4 Mill Lane, Witham, CM8 1AA"])
    letter = ("Mill Surgery", "1 High Street, Maldon, CM9 5AA", "Dear Colleague", line(Text("Referral: infant team", bold=True)))
    form = read(*letter, table(*rows), "Yours sincerely", "Dr Jo Rao", "General Practitioner")
    assert form.value("parent_address") == "4 Mill Lane, Witham, CM8 1AA"
    assert form.value("referrer_address") != "4 Mill Lane, Witham, CM8 1AA"


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("What postcode is the parent staying at? (no street address please)", "parent_postcode"),
        ("What postcode does the family live in?", "parent_postcode"),
        ("Where does the family live (with postcode)?", "parent_address"),
        ("What postcode does the father live at?", ""),
        ("What postcode does the other parent live at?", ""),
    ],
)
def test_where_a_family_stays(question: str, asks: str) -> None:
    match = LABELS.match(question, loose=True)
    assert (match.targets[0] if match else "") == asks
