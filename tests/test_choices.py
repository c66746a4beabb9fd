from __future__ import annotations

import pytest

from parsing.answers.choices import Chooser
from parsing.document import Input, Item, Line, Text, Tick
from parsing.labels.vocabulary import vocabulary
from parsing.values.ticks import typed_lines
from tests.form_config import form

ON, OFF, UNSURE = Tick(True), Tick(False), Tick(None)


def chooser(key: str = "interpreter_needed") -> Chooser:
    return Chooser(vocabulary(form(), form().fields[key]))


def line(*items: Item | str) -> tuple[Line, ...]:
    return (Line(tuple(Text(item) if isinstance(item, str) else item for item in items)),)


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (line(ON, " Yes  ", OFF, " No"), "yes"),
        (line("Yes ", OFF, "   No ", ON, "  N/K ", OFF), "no"),
        (line(OFF, " Yes  ", OFF, " No  ", ON, " Not known"), "not_known"),
        (line("Yes / ", Text("No", struck=True)), "yes"),
        (line(Text("Yes", struck=True), " / No / ", Text("Not known", struck=True)), "no"),
        (line("Yes / ", Text("No", marked=True)), "no"),
        (line(Text("Yes", bold=True), " / No"), "yes"),
        (line(Text("Y", marked=True), " / N"), "yes"),
        (line("Y"), "yes"),
        (line("n"), "no"),
        (line("Yes - Tigrinya, female"), "yes"),
        (line("No, she is fluent"), "no"),
        (line("Not known, ask the GP"), "not_known"),
        (line("Don't know"), "not_known"),
        (line("Not required"), "no"),
        (line(Input("No", options=("Yes", "No"))), "no"),
        (line(ON), "yes"),
        ((*line(ON, " Yes"), *line("    No")), "yes"),
        (line("Yes    ", ON, " No"), "no"),
    ],
)
def test_yes_and_no_however_they_are_marked(answer: tuple[Line, ...], value: str) -> None:
    assert chooser().read(answer).value == value


@pytest.mark.parametrize(
    "answer", [line(OFF, " Yes  ", OFF, " No"), line("Yes / No"), line("Y / N"), line(""), line(Input("", options=("Yes", "No")))]
)
def test_an_untouched_question_is_blank_and_never_no(answer: tuple[Line, ...]) -> None:
    chosen = chooser().read(answer)
    assert chosen.value == ""
    assert chosen.blank


def test_two_answers_marked_are_a_problem_and_no_value() -> None:
    chosen = chooser().read(line(ON, " Yes  ", ON, " No"))
    assert chosen.value == ""
    assert "more than one" in chosen.problem


def test_a_box_that_cannot_be_told_is_said_so() -> None:
    chosen = chooser().read(line(UNSURE, " Yes  ", OFF, " No"))
    assert chosen.value == ""
    assert "could not be told" in chosen.problem


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("[x] Yes [ ] No", "yes"),
        ("Yes [ ]  No [X]", "no"),
        ("☐ Yes ☒ No", "no"),
        ("( ) Yes (x) No", "no"),
        ("X Yes   ☐ No", "yes"),
    ],
)
def test_typed_boxes(text: str, value: str) -> None:
    assert chooser().read(typed_lines([Line((Text(text),))])).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("CIN", "child_in_need"),
        ("CP plan (neglect) since June", "child_protection"),
        ("Early Help (TAF), lead is the HV", "early_help"),
        ("Child in Need since June; Early Help and Child Protection were considered", "child_in_need"),
        ("Child looked after, s20", "looked_after"),
        ("Stepped down from CP to CIN in June", "child_in_need"),
        ("Not open to social care", "none"),
        ("Universal", "none"),
        ("Not known", "not_known"),
        ("Subject to a child protection plan", "child_protection"),
        ("Not looked after", "none"),
        ("Not subject to child protection", "none"),
        ("Not currently LAC", "none"),
        ("Never been on a CP plan", "none"),
        ("Not CP - CIN since May", "child_in_need"),
    ],
)
def test_a_plan_in_other_words(text: str, value: str) -> None:
    assert chooser("safeguarding_status").read(line(text)).value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Kerry is keen to be referred", "yes"),
        ("verbal consent given on the phone", "yes"),
        ("discussed and agreed", "yes"),
        ("She has not agreed", "no"),
        ("Not asked yet", "no"),
        ("declined", "no"),
        ("unhappy about it", "no"),
    ],
)
def test_consent_in_a_sentence(text: str, value: str) -> None:
    assert chooser("consent_to_referral").read(line(text)).value == value


def test_words_that_answer_nothing_are_handed_on() -> None:
    chosen = chooser().read(line("his sister will come along"))
    assert (chosen.value, chosen.extra) == ("", "his sister will come along")


def test_several_boxes_over_lines() -> None:
    lines = (
        Line((OFF, Text(" None"))),
        Line((OFF, Text(" Early Help"))),
        Line((ON, Text(" Child in Need"))),
        Line((OFF, Text(" Child Protection Plan"))),
    )
    assert chooser("safeguarding_status").read(lines).value == "child_in_need"
