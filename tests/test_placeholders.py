from __future__ import annotations

import pytest

from parsing.answers.answers import Answers, Asked
from parsing.document import Place, Text
from parsing.values.placeholders import Placeholders
from tests.form_config import form
from tests.test_form import line, read, table

EMPTY = Placeholders(form())


def why(text: str, key: str = "parent_name", hints: tuple[str, ...] = ()) -> str:
    return EMPTY.why_blank(text, form().fields[key], hints, key)


@pytest.mark.parametrize(
    "text",
    ["N/A", "n/a.", "-", "--", "TBC", "tbc", "N/K", "see above", "See Above.", "as above", "As before", "See attached", "as discussed", "?", "unknown", "Not known",
     "please see attached letter", "refer to section 4", "As per SystmOne record", "see referral letter enclosed", "No information available", "ditto"],
)  # fmt: skip
def test_placeholders_are_no_answers_and_say_what_stands_there(text: str) -> None:
    assert why(text).startswith("answered '")


@pytest.mark.parametrize("text", ["", "   ", "____", ". . . .", "……", "\u2002\u2002\u2002", "\u00a0"])
def test_lines_to_write_on_are_blank(text: str) -> None:
    assert why(text)


@pytest.mark.parametrize(
    "text",
    ["Click or tap here to enter text.", "Choose an item.", "Enter details here", "Please record in full", "Please describe in parent's own words", "Please complete", "<Patient Name>", "«Surname»",
     "{{ patient.name }}", "[Insert name]", "xx/xx/xxxx", "dd/mm/yyyy", "DD / MM / YY", "__/__/____", "Please describe what the baby shows us", "Sleep, milk, tears, smiles", "Tell us more here", "Their words please",
     "Consider the infant's behaviour, sleep and feeding", "Describe their sleep and crying", "Comment on play, gaze and mood"],
)  # fmt: skip
def test_the_forms_own_words_are_no_answer(text: str) -> None:
    assert why(text, "voice_of_infant")


@pytest.mark.parametrize(
    "text",
    ["Please ring after five, she is at work", "See how she goes at the clinic, we think it is colic", "Sleep is poor, feeds well", "Give mum a call on her sister's number", "Please give mum a ring in the evening", "No", "She says 'see above me, I am falling'",
     "Described by mum as a happy baby", "Attached to her nan", "X is cared for by her aunt",
     "Consider support and a place at nursery", "Include her mother and his sleep", "Sleep and feeding"],
)  # fmt: skip
def test_answers_that_only_look_like_placeholders_are_answers(text: str) -> None:
    assert why(text, "risk_details") == ""


@pytest.mark.parametrize(
    "key", ["other_services", "risk_details", "accessibility_needs", "mental_health", "safeguarding_details"]
)
@pytest.mark.parametrize("text", ["None", "Nil", "nil known", "None identified", "No"])
def test_none_answers_a_question_for_what_else_there_is(key: str, text: str) -> None:
    assert why(text, key) == ""


@pytest.mark.parametrize("key", ["voice_of_parent", "voice_of_infant", "hopes_and_concerns", "midwife"])
def test_none_is_no_voice_and_no_name(key: str) -> None:
    assert why("None", key) == "answered 'None'"


@pytest.mark.parametrize("text", ["Unborn", "baby", "Unknown", "Baby boy", "not yet named"])
def test_unborn_and_baby_alone_name_nobody(text: str) -> None:
    assert why(text, "infant_name")


@pytest.mark.parametrize("text", ["Unborn baby Demir", "Baby Demir", "Baby boy Cole", "Ada and Max Osei (twins)"])
def test_an_unborn_baby_may_have_a_name(text: str) -> None:
    assert why(text, "infant_name") == ""


def test_a_hint_printed_around_the_box_is_no_answer() -> None:
    hint = "(Parent's view of the difficulties, own childhood, feelings towards baby)"
    assert why(hint, "voice_of_parent", (hint,))
    assert why("Parent's view of the difficulties, own childhood", "voice_of_parent", (hint,))
    assert why("Jo's view is that the difficulties are her own childhood", "voice_of_parent", (hint,)) == ""


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Please give details: he wakes hourly", "he wakes hourly"),
        ("Click or tap here to enter text. He wakes hourly", "He wakes hourly"),
        ("What is the baby telling us?\nI am tired.", "I am tired."),
        ("e.g. mother, father, grandparent: Father", "Father"),
        ("(for example sleep or feeding:) wakes hourly", "wakes hourly"),
        ("Please delete as appropriate: None", "None"),
        ("Sleep, feeding, crying: all fine", "Sleep, feeding, crying: all fine"),
        ("Mother: give her a ring first", "Mother: give her a ring first"),
        ("She says: please describe it for me", "She says: please describe it for me"),
        (
            "Please describe what happened with the police to the team",
            "Please describe what happened with the police to the team",
        ),
    ],
)
def test_a_prompt_left_before_an_answer_is_taken_off(text: str, answer: str) -> None:
    assert EMPTY.without_prompt(text) == answer


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("Name and number: Bridie Coombes 01632 960388", "Bridie Coombes 01632 960388"),
        ("Name: Bridie Coombes", "Bridie Coombes"),
        ("Allocated: Bridie Coombes", "Allocated: Bridie Coombes"),
    ],
)
def test_a_label_for_a_name_left_before_a_professional_is_taken_off(answer: str, value: str) -> None:
    assert read(table(["Health visitor", answer])).value("health_visitor") == value


def test_an_order_left_before_options_is_no_option() -> None:
    order = Text("Please delete as appropriate: "), Text("None"), Text(" / Early Help / Child in Need", struck=True)
    found = read(table(["Safeguarding status", [line(*order)]]))
    assert found.value("safeguarding_status") == "none"
    unstruck = read(table(["Safeguarding status", "Please delete as appropriate: None / Early Help / Child in Need"]))
    assert unstruck.value("safeguarding_status") == ""


@pytest.mark.parametrize(
    ("key", "answer", "value"),
    [
        ("parent_address", "Full address and postcode: 4 Mill Lane, Witham CM8 1AA", "4 Mill Lane, Witham CM8 1AA"),
        ("referrer_role", "Role: Health Visitor", "Health Visitor"),
        ("referrer_role", "Team: Witham", "Team: Witham"),
        ("parent_ethnicity", "Other: White Irish", "Other: White Irish"),
        ("accessibility_needs", "Vision: wears glasses", "Vision: wears glasses"),
    ],
)
def test_a_label_left_in_its_box_in_other_words_is_taken_off(key: str, answer: str, value: str) -> None:
    assert Answers(form(), EMPTY, 2026).read_text(key, answer, Asked("Here", Place(), 1.0)).value == value
