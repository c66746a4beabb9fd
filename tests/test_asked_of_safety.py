"""Answers that matter for safety: what a layout says plainly is read, and what it does not say stays empty."""

from __future__ import annotations

import pytest

from parsing.document import Block, Cell, Line, Table, Text, Tick
from parsing.sentences.plans_said import plan_said
from tests.test_form import line, read, table

ON, OFF = Tick(True), Tick(False)


def merged(*ticks: Tick) -> Table:
    """A row whose boxes a page put in one cell, below two headings."""
    cells = [
        *(Cell((line(text),), 0, at) for at, text in enumerate(("Question", "Yes", "No", "Comment"))),
        Cell((line("Is there current domestic abuse?"),), 1, 0),
        Cell((Line(ticks),), 1, 1, column_span=2),
        Cell((), 1, 3),
    ]
    return Table(tuple(cells), 2, 4)


def matrix(heading: str, *marks: str) -> Table:
    return table(["", heading, "No", "Notes"], ["Domestic abuse", *marks])


def agreed(*rows: list[str]) -> Table:
    return table(["", "Agrees to referral", "Agrees to information sharing", "Date"], *rows)


MOTHER = "Mother: Ada Bell"
FATHER_REFERRED = ("Parent being referred: Sam Bell", "Relationship to baby: Father")
GUIDE = Line((Text("Use her words where possible.", aside=True),))
ITALIC_ANSWER = Line((Text("Use of the kitchen is shared and it frightens her.", aside=True),))


@pytest.mark.parametrize(
    ("blocks", "key", "value"),
    [
        ([merged(OFF, ON)], "domestic_abuse", "no"),
        ([merged(ON, OFF)], "domestic_abuse", "yes"),
        ([merged(ON, ON)], "domestic_abuse", ""),
        ([merged(ON)], "domestic_abuse", ""),
        ([matrix("Yes, now", "", "x", "")], "domestic_abuse", "no"),
        ([matrix("Seen before", "", "x", "")], "domestic_abuse", ""),
        ([MOTHER, agreed(["Mother", "Yes", "No", "3/11/2026"], ["Father", "No", "Yes", "4/11/2026"])], "consent_to_referral", "yes"),
        ([MOTHER, agreed(["Mother", "Yes", "No", "3/11/2026"], ["Father", "No", "Yes", "4/11/2026"])], "consent_to_share", "no"),
        ([MOTHER, agreed(["Mother", "", "", ""], ["Father", "Yes", "Yes", "4/11/2026"])], "consent_to_referral", ""),
        ([MOTHER, agreed(["Mother", "", "", ""], ["Sibling", "Yes", "Yes", "4/11/2026"])], "consent_to_referral", ""),
        ([*FATHER_REFERRED, agreed(["Mother", "Yes", "Yes", ""], ["Father", "", "", ""])], "consent_to_referral", ""),
        (["Consent: Discussed 3/11/2026, she is happy to be referred"], "consent_date", "2026-11-03"),
        (["Consent: Discussed 3/11/2026, she does not want to be referred"], "consent_date", ""),
        (["Consent: Discussed 3/11/2026 with my manager, to ask her on 9/11/2026"], "consent_date", ""),
        ([line("Level: universal ", OFF, "  early help ", OFF, "  child in need ", ON, "  child protection ", OFF)],
         "safeguarding_status", "child_in_need"),
        ([line("Level: universal ", OFF, "  universal plus ", ON, "  specialist ", OFF)], "safeguarding_status", ""),
        ([line("In her own words", heading=2), GUIDE, "She is hiding from me."], "voice_of_parent", "She is hiding from me."),
        ([line("In her own words", heading=2), ITALIC_ANSWER], "voice_of_parent", "Use of the kitchen is shared and it frightens her."),
        (["Views of the parent who is not at home: She needs time."], "voice_of_other_parent", "She needs time."),
        (["Views of the parent who is not at home: She needs time."], "voice_of_parent", ""),
    ],
)  # fmt: skip
def test_an_answer_that_matters_for_safety(blocks: list[Block | str], key: str, value: str) -> None:
    found = read(
        *blocks, "Baby's name: Ivy Bell", "Baby's date of birth: 3/2/2026", "Reason for referral: She cannot look at her."
    )
    assert str(found.fields[key].value if key in found.fields else "") == value


@pytest.mark.parametrize(
    ("text", "plan"),
    [
        ("Ivy became subject to a Child in Need plan in May, stepped down from child protection.", "Child in Need"),
        ("Ivy was subject to a Child in Need plan, since stepped down.", ""),
        ("Her brother is on a child protection plan, stepped up from early help.", ""),
    ],
)
def test_a_plan_that_has_changed_is_the_one_it_was_changed_to(text: str, plan: str) -> None:
    assert plan_said(text) == plan
