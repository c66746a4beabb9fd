"""Labels that no alias and no rule knows: what the trained model makes of them, and where it must not speak."""

from __future__ import annotations

import json
import runpy
from typing import Any

import numpy as np
import pytest

from parsing.form import read_form
from parsing.formats import read_document
from parsing.referral import Referral
from parsing.restating.unknown_labels import FOLDER, NEVER, SCORE, most_probable
from tests.documents import ROOT
from tests.form_config import form
from tests.word_files import docx, p, r, tbl, tc, tr

TRAINING: dict[str, Any] = runpy.run_path(str(ROOT / "training/train_labels.py"))
ORDINARY = (
    ("Referred by", "Jo Bell"),
    ("Referrer's telephone", "01632 960123"),
    ("GP surgery", "Maple Surgery"),
    ("Name of infant", "Ada Winter"),
    ("Infant date of birth", "03/04/2026"),
    ("Mother's name", "Gemma Winter"),
    ("Mother's date of birth", "01/02/1996"),
    ("Consent to referral", "Yes"),
    ("Safeguarding status", "None"),
)
LABELS = (
    ("What is the difficulty between the two of them?", "She has not wanted to hold him since the birth.", "reason_for_referral"),
    ("What mum tells you about it", "I look at her and feel nothing.", "voice_of_parent"),
    ("What would baby tell mum", "Please look at me.", "voice_of_infant"),
    ("Partner sees it like this", "He thinks she is frightened of her.", "voice_of_other_parent"),
    ("What would success be for this mother?", "To enjoy bath time.", "hopes_and_concerns"),
    ("Tongue spoken in the home", "Polish", "parent_language"),
    ("Other agencies round the family now", "Home-Start and the food bank.", "other_services"),
)
OTHERS = (
    ("Bottle or breast just now", "Bottle"),
    ("Came into the hub on", "04/11/2026"),
    ("Name of mother's own mum", "Sheila Winter"),
    ("Through whom did you learn about us?", "A colleague told me about the training day."),
    ("Where may visitors leave a car?", "In front of the house"),
)


def read(*rows: tuple[str, str], unknown_labels: bool = True) -> Referral:
    body = tbl(*(tr(tc(p(r(label))), tc(p(r(answer)))) for label, answer in (*ORDINARY, *rows)))
    config = form().model_copy(update={"unknown_labels": unknown_labels})
    return read_form(read_document("form.docx", docx(body)), config)[0]


@pytest.mark.parametrize(("label", "answer", "key"), LABELS)
def test_a_label_in_new_words_is_understood_and_is_for_a_person_to_look_at(label: str, answer: str, key: str) -> None:
    field = read((label, answer)).fields[key]
    assert (field.text, field.label) == (answer, label)
    assert field.confidence < 0.8
    assert key not in read((label, answer), unknown_labels=False).fields


@pytest.mark.parametrize(("label", "answer"), OTHERS)
def test_a_label_of_something_else_stays_among_the_other_things(label: str, answer: str) -> None:
    referral = read((label, answer))
    assert answer in [one.text for one in referral.unmatched]
    assert referral.fields.keys() == read().fields.keys()


def test_none_of_these_labels_was_trained_on() -> None:
    trained = {label.casefold() for label, *_ in TRAINING["rows"]()}
    assert not trained & {label.casefold() for label, *_ in (*LABELS, *OTHERS)}


def test_a_field_that_a_known_label_asks_for_is_not_guessed() -> None:
    referral = read(("Voice of the infant", "He is quiet."), ("What would baby tell mum", "Please look at me."))
    assert referral.fields["voice_of_infant"].text == "He is quiet."
    assert "Please look at me." in [one.text for one in referral.unmatched]


def test_of_two_labels_that_may_ask_the_same_the_more_probable_is_taken_and_the_other_shown() -> None:
    two = (("What would baby tell mum", "Please look at me."), ("What the baby tries to say", "Stay with me."))
    referral = read(*two)
    texts = [referral.fields["voice_of_infant"].text, *(one.text for one in referral.unmatched)]
    assert {answer for _, answer in two} <= set(texts)


@pytest.mark.parametrize(
    "label",
    ["Has she said yes to all of this going ahead?", "Happy for colleagues to be told?", "OK to ring and speak to the machine?"],
)
def test_consent_and_messages_are_never_guessed(label: str) -> None:
    assert not NEVER & (read((label, "Yes")).fields.keys() - read().fields.keys())


def test_what_is_guessed_is_less_sure_than_what_any_rule_finds() -> None:
    assert SCORE < 0.75


def test_the_model_is_what_its_labels_make() -> None:
    examples = TRAINING["rows"]()
    keys = sorted({key for *_, key in examples})
    assert (FOLDER / "fields.txt").read_text("utf-8").split("\n") == keys
    assert set(keys) - {""} == set(form().fields)
    weights, steps = TRAINING["in_steps"](*TRAINING["train"](examples, keys))
    assert np.abs(weights.astype(int) - np.load(FOLDER / "weights.npy")).max() <= 2  # processors round differently
    assert np.allclose(steps, np.load(FOLDER / "steps.npy"), rtol=0.01, atol=1e-3)


def test_an_empty_label_asks_for_nothing() -> None:
    assert most_probable("", "")[1] < 0.9


def test_every_labelled_label_is_a_line_of_json_with_a_field_or_none() -> None:
    for file in (ROOT / "training" / "labels").glob("*.jsonl"):
        for line in file.read_text("utf-8").splitlines():
            one = json.loads(line)
            assert one["field"] is None or one["field"] in form().fields, (file.name, line)
