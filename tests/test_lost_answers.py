"""Answers that stand where few forms put them, and what looks like one of them and is none."""

from __future__ import annotations

import pytest

from parsing.document import Document, Text, Tick
from parsing.form import read_form
from parsing.referral import Referral
from tests.form_config import form
from tests.test_form import ASKED, line, read, table


def bold(*texts: str) -> list[Text]:
    return [Text(text, bold=True) for text in texts]


def test_questions_side_by_side_are_answered_below_themselves() -> None:
    heads = bold("Why refer?", "Mother's voice", "Baby's voice")
    found = read(table([*heads], ["She cannot settle.", "'He hates me.'", "I look for you."]))
    assert found.value("reason_for_referral") == "She cannot settle."
    assert (found.value("voice_of_parent"), found.value("voice_of_infant")) == ("'He hates me.'", "I look for you.")
    assert found.value("other_services") == ""


def test_two_columns_of_questions_with_answers_are_not_read_so() -> None:
    found = read(table(["Voice of the infant", "How the baby behaves and responds"], ["Voice of the parent", "'He hates me.'"]))
    assert found.value("voice_of_parent") == "'He hates me.'"


def test_a_label_that_asks_for_two_stories_is_answered_by_one() -> None:
    asked = line(Text("What is going on and what needs to change?", bold=True))
    found = read(asked, "She cannot settle him and asks for help with the nights.")
    assert found.value("reason_for_referral").startswith("She cannot")
    assert found.value("hopes_and_concerns") == ""


def test_how_somebody_is_reached_is_asked_of_whom_the_question_names() -> None:
    asked = line(Text("Who is the baby's other parent, and how can he or she be contacted?", bold=True))
    found = read("Name of parent: Ada Bell", asked, "Al Dunn, 07700 900002")
    assert (found.value("other_parent_name"), found.value("other_parent_phone")) == ("Al Dunn", "+447700900002")
    assert (found.value("parent_name"), found.value("parent_phone")) == ("Ada Bell", "")


def test_if_you_have_it_asks_nothing_of_whoever_fills_in_the_form() -> None:
    found = read("Baby's name: Ivo Lark", "Baby's NHS number, if you have it: 999 071 0007")
    assert found.value("infant_nhs_number") == "9990710007"


def test_a_title_that_says_tick_one_is_a_question() -> None:
    levels = [line(Tick(on), Text(f" {text}")) for on, text in ((False, "None"), (True, "Child in Need"), (False, "Early Help"))]
    assert (
        read(line("Social care involvement now (tick one)", heading=2), *levels).value("safeguarding_status") == "child_in_need"
    )
    blank = [line(Tick(False), Text(f" {text}")) for text in ("None", "Child in Need", "Early Help")]
    assert read(line("Social care involvement now (tick one)", heading=2), *blank).value("safeguarding_status") == ""


@pytest.mark.parametrize(
    ("address", "box", "code"),
    [
        ("4 Mill Lane, Witham CM8 1AA", "see above", "CM8 1AA"),
        ("4 Mill Lane, Witham CM8 1AA", "", "CM8 1AA"),
        ("4 Mill Lane, Witham CM8 1AA", "CM9 5AA", "CM9 5AA"),
        ("4 Mill Lane, Witham", "see above", ""),
    ],
)
def test_a_postcode_box_that_gives_none_leaves_it_to_the_address(address: str, box: str, code: str) -> None:
    found = read(table(["Parent's name", "Ada Bell"], ["Address", address], ["Postcode", box], shaded=(0,)))
    assert found.value("parent_postcode") == code


def risks(label: str, yes: bool, remark: str) -> Referral:
    marks = ("X", "") if yes else ("", "X")
    return read(table(["Risk", "Yes", "No", "Details"], [label, *marks, remark], ["Substance misuse", "", "X", ""]))


def test_details_beside_a_yes_to_domestic_abuse_tell_of_the_risk() -> None:
    found = risks("Domestic abuse", True, "MARAC in June, order to August 2027.").fields["risk_details"]
    assert (found.value, found.confidence < 0.8) == ("MARAC in June, order to August 2027.", True)


@pytest.mark.parametrize(
    ("label", "yes", "remark"),
    [
        ("Domestic abuse", False, "Asked alone on 3 May, none disclosed."),
        ("Domestic abuse", True, "ex-partner"),
        ("Physical", True, "ditto - messages come via the family"),
    ],
)
def test_other_remarks_tell_of_none(label: str, yes: bool, remark: str) -> None:
    assert risks(label, yes, remark).value("risk_details") == ""


def test_a_bare_label_behind_a_gp_asks_of_the_only_one_named() -> None:
    rows = ["Patient", "Ivo Lark"], ["Date of birth", "1/2/2026"], ["Registered GP", "Dr Rao"], ["Ethnic category", "White"]
    found = read(table(*rows, shaded=(0,))).fields["infant_ethnicity"]
    assert (found.value, found.confidence < 0.8) == ("White", True)


def test_with_two_named_it_asks_of_neither() -> None:
    rows = ["Baby", "Ivo Lark"], ["Mother", "Ada Lark"], ["Registered GP", "Dr Rao"], ["Ethnic category", "White"]
    found = read(table(*rows, shaded=(0,)))
    assert (found.value("infant_ethnicity"), found.value("parent_ethnicity")) == ("", "")


def written(*blocks: str) -> Referral:
    body = tuple(line(block) for block in (*blocks, *(str(block) for block in ASKED if "made by" not in str(block))))
    return read_form(Document("form.docx", "docx", body), form())[0]


HEAD = "Limes Surgery, 4 Mill Lane, Witham CM8 1AA  Tel 01632 960001"


def test_a_familys_gp_who_refers_does_so_from_their_practice() -> None:
    found = written(HEAD, "Referring clinician: Dr Rao, GP", "Usual GP: Dr Rao, Limes Surgery")
    assert (found.value("referrer_organisation"), found.value("referrer_phone")) == ("Limes Surgery", "+441632960001")
    assert found.value("referrer_address") == "4 Mill Lane, Witham CM8 1AA"
    assert found.fields["referrer_organisation"].confidence < 0.8


@pytest.mark.parametrize(
    "lines",
    [
        (HEAD, "Referring clinician: Jo Bell, Nurse", "Usual GP: Dr Rao, Limes Surgery"),
        (HEAD, "Referring clinician: Jo Bell, Nurse", "Usual GP: Dr Rao"),
        ("Limes Surgery", "Referring clinician: Dr Rao, GP", "Usual GP: Dr Rao", "Organisation:"),
    ],
)
def test_of_anybody_else_the_head_says_nothing(lines: tuple[str, ...]) -> None:
    found = written(*lines)
    assert (found.value("referrer_organisation"), found.value("referrer_address")) == ("", "")


FOOT = ["Family nurse", "Sal Weth"], ["Team / tel", "Rayleigh FNP 01632 960594"], ["Date", "20/11/26"]


def at_foot(*rows: list[str]) -> Referral:
    above = ["Client", "Ada Bell"], ["Client dob", "9/3/1999"], ["Child", "Ivo Bell"], ["Child dob", "28/11/25"]
    body = (
        line("Referral form"),
        table(*above, ["Why now?", "She finds it hard to look at him when he cries."], *rows, shaded=(0,)),
    )
    return read_form(Document("form.docx", "docx", body), form())[0]


def test_one_named_by_trade_at_the_foot_with_team_telephone_and_day_refers() -> None:
    found = at_foot(*FOOT)
    assert (found.value("referrer_name"), found.value("referrer_role")) == ("Sal Weth", "Family nurse")
    assert (found.value("referrer_phone"), found.fields["referrer_name"].confidence < 0.8) == ("+441632960594", True)


@pytest.mark.parametrize(
    "rows",
    [
        (["Name of midwife", "Sal Weth"], *FOOT[1:]),
        (["GP", "Dr Rao"], *FOOT),
        (*FOOT[:2],),
        (*FOOT, ["Social worker", "Jo Bell"]),
    ],
    ids=["asked by name", "in a list", "no day", "not last"],
)
def test_others_at_the_foot_are_the_familys(rows: tuple[list[str], ...]) -> None:
    assert at_foot(*rows).value("referrer_name") == ""


@pytest.mark.parametrize(("name", "read_as"), [("Miss Ivy Jean LARK", "Ivy Jean LARK"), ("Miss Lark", "Miss Lark")])
def test_a_babys_name_is_read_without_the_title_of_a_record(name: str, read_as: str) -> None:
    assert read(f"Baby's name: {name}").value("infant_name") == read_as


def test_an_extension_is_no_part_of_the_team() -> None:
    found = read("Completed by: Ruth Opoku, Outreach Sister, Broomfield NICU    ext bleep 4410    Tel 01632 960533")
    assert found.value("referrer_organisation") == "Broomfield NICU"


def test_language_and_interpreter_in_one_label_are_both_read() -> None:
    found = read(
        table(["Parent's name", "Ada Bell"], ["Preferred language / interpreter required?", "English / No"], shaded=(0,))
    )
    assert (found.value("parent_language"), found.value("interpreter_needed")) == ("English", "no")
