"""The tagger's second opinion: values that stand in a paper where no label and no known sentence gives them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from parsing.document import Document, Line, Place, Text
from parsing.form import read_form
from parsing.mail import read_file
from parsing.opinion.second_opinion import SURE
from parsing.opinion.tagger import BEFORE, FOLDER, WINDOW, Tag, tagger, windows, words_of
from parsing.opinion.whole_text import whole_text
from parsing.opinion.wordpieces import WordPieces
from parsing.referral import Referral
from parsing.typed.plain import read_text
from tests.form_config import form, shipped_form
from tests.test_unseen_forms import expected, values
from tests.unseen_correspondence import CORRESPONDENCE_CASES
from tests.unseen_folders import FOLDER_CASES
from tests.unseen_word import Case

LEAST_RIGHT = 2
"""Times as many values right, word for word, as wrong or unasked."""
ROOT = Path(__file__).parent.parent
PIECES = WordPieces(FOLDER / "vocab.txt")

NOTE = """Hi, one for you please. I saw this family at the drop-in on Tuesday and said that I would pass them on.

Ottilie Farrow-Dean (19/05/2026) comes with mum, Jacinta Dean, who has just turned 31 - dob 02/11/1995. They are at 7 Cressing Mews,
Braintree CM7 3QT and the best way to get hold of Jacinta is 07700 900654. They are with Dr Amadi at Blandford Medical Centre.

Jacinta looks past Ottilie when she cries and hands her to whoever is nearest. She is keen to be referred to you and has agreed to this e-mail.

Thanks
Petronella Askew
Early Years Practitioner, Braintree Family Hub
01632 960654
"""
SAID = {
    "infant_name": "Ottilie Farrow-Dean", "infant_dob": "2026-05-19", "parent_name": "Jacinta Dean", "parent_dob": "1995-11-02",
    "parent_phone": "+447700900654", "parent_postcode": "CM7 3QT", "gp_name": "Dr Amadi", "gp_practice": "Blandford Medical Centre",
    "referrer_name": "Petronella Askew", "referrer_phone": "+441632960654",
}  # fmt: skip
NO_REFERRALS = (
    "Dear all\n\nOur winter newsletter is out. Read how Marnie and her baby Jude, 8 months, found their feet at the Maldon group.\n"
    "To join, ring Lois Denny on 01632 960655 or write to hello@hub.example.org.\n\nKind regards\nThe Family Hub",
    "Hello\n\nCould you tell me whether you see families in Uttlesford, and which form I should use?\n\n"
    "Thanks\nIrfan Malik\nHealth Visitor\nSaffron Walden CM11 3AZ\n01632 960656",
    "Dear colleague\n\nMrs Olive Penn (12/03/1961) was seen in the eye clinic on 2 November 2026. Her pressures are well controlled on drops.\n"
    "We shall see her in a year. 14 Abbey Lane, Colchester CO2 7ZZ.\n\nYours sincerely\nMr F. Adeyemi\nConsultant Ophthalmologist",
)  # fmt: skip


def read(text: str, *, second_opinion: bool = True) -> Referral:
    """A message's text as it is read."""
    return read_form(read_text("message.txt", text), shipped_form() if second_opinion else form())[0]


def test_what_only_sentences_tell_is_found() -> None:
    referral = read(NOTE)
    found = {key: referral.value(key) for key in SAID}
    assert referral.kind == "referral_form"
    assert found == SAID


@pytest.mark.parametrize("cases", [CORRESPONDENCE_CASES, FOLDER_CASES], ids=["letters_and_mails", "word"])
def test_of_papers_that_it_was_not_trained_on_it_gives_far_more_right_than_wrong(cases: Sequence[Callable[[], Case]]) -> None:
    right = wrong = 0
    for case in (make() for make in cases):
        alone, both = (values(read_file(case.name, case.data, config)[0]) for config in (form(), shipped_form()))
        said = expected(case.fields)
        more = {key: value for key, value in both.items() if key not in alone}
        agreed = sum(1 for key, value in more.items() if value == said.get(key))
        right, wrong = right + agreed, wrong + len(more) - agreed
    assert right >= LEAST_RIGHT * wrong > 0, (right, wrong)


def test_what_it_finds_is_for_a_person_to_look_at_and_has_its_place() -> None:
    alone, both = read(NOTE, second_opinion=False), read(NOTE)
    more = both.fields.keys() - alone.fields.keys()
    assert more
    assert all(both.fields[key].confidence <= SURE < 0.8 for key in more)
    assert all(both.fields[key].place != Place() for key in more)
    assert all(both.fields[key] == field for key, field in alone.fields.items())


@pytest.mark.parametrize("text", NO_REFERRALS, ids=["newsletter", "enquiry", "another_clinic"])
def test_what_refers_nobody_stays_another_paper(text: str) -> None:
    referral = read(text)
    assert (referral.kind, referral.fields) == ("other_document", {})


def test_a_question_that_was_left_blank_is_not_answered_from_elsewhere() -> None:
    asked = NOTE + "\nHealth visitor:\nMother's telephone number:\nInfant's NHS number:\n"
    assert "parent_phone" not in read(asked).fields.keys() - read(asked, second_opinion=False).fields.keys()


def test_a_document_is_read_aloud_row_by_row() -> None:
    document = read_text("message.txt", "Name: Ada\nDue: May")
    whole = whole_text(document)
    assert whole.text == "\nName: Ada\nDue: May"
    assert whole.place(whole.text.index("Due")) == document.blocks[1].place


def test_struck_words_and_prompts_are_not_read_aloud() -> None:
    line = Line((Text("Ada "), Text("Eve ", struck=True), Text("Click here", prompt=True)))
    assert whole_text(Document("", "text", (line,))).text.strip() == "Ada"


@pytest.mark.parametrize("text", ["", "Ada", "a b\n" * 900, "x" * 5000, "\n\t\n\t", "12/3 " * 700])
def test_every_word_counts_in_one_window_and_no_window_is_too_long(text: str) -> None:
    words = words_of(text, PIECES)
    cuts = [*windows(words)]
    assert [at for _, start, end in cuts for at in range(start, end)] == [*range(len(words))]
    for first, start, end in cuts:
        assert sum(len(word.pieces) for word in words[first:start]) <= BEFORE
        assert sum(len(word.pieces) for word in words[first:end]) <= WINDOW or end == start + 1


def test_tags_are_words_of_the_text() -> None:
    for tag in tagger().tags(NOTE):
        assert NOTE[tag.start : tag.end] == NOTE[tag.start : tag.end].strip() != ""
        assert 0 < tag.probability <= 1


def test_marked_texts_hold_only_fields_that_the_form_has() -> None:
    keys = set(json.loads((ROOT / "training" / "values" / "fields.json").read_text("utf-8")))
    assert keys <= set(form().fields)
    assert [*json.loads((FOLDER / "fields.json").read_text("utf-8"))] == json.loads(
        (ROOT / "training" / "values" / "fields.json").read_text("utf-8")
    )
    for file in (ROOT / "training" / "values").glob("*.jsonl"):
        for line in file.read_text("utf-8").splitlines():
            assert set(re.findall(r"\[\[([\w?]+)\|", json.loads(line)["text"])) <= keys | {"?"}, (file.name, line[:80])


def test_the_model_is_small_enough_to_ship() -> None:
    assert (FOLDER / "tagger.onnx").stat().st_size < 25_000_000


class Sees:
    """A tagger that sees given words as values of given fields."""

    def __init__(self, seen: dict[str, str]) -> None:
        self.seen = seen

    def tags(self, text: str) -> list[Tag]:
        return [Tag(key, at, at + len(words), 0.99) for key, words in self.seen.items() if (at := text.find(words)) >= 0]


@pytest.mark.parametrize(
    ("seen", "found"),
    [
        ({"infant_name": "Robin"}, set()),  # the parent's own forename
        ({"infant_name": "Wren"}, {"infant_name"}),
        ({"other_parent_dob": "3 May 1963"}, set()),  # somebody is old, and nobody is the other parent
        ({"other_parent_dob": "3 May 1963", "other_parent_name": "Terence Hall"}, {"other_parent_dob", "other_parent_name"}),
        ({"gestation_at_birth": "27+5"}, set()),  # of a baby who is not born
        ({"infant_name": "Alma"}, set()),  # of a child who was lost before
        ({"infant_name": "Ivo"}, set()),
        ({"mental_health_team": "team"}, set()),
        ({"mental_health_team": "Dove team"}, {"mental_health_team"}),
    ],
)
def test_what_is_seen_of_somebody_else_is_not_given(
    monkeypatch: pytest.MonkeyPatch, seen: dict[str, str], found: set[str]
) -> None:
    text = "Referral form\nName of parent: Robin Ash\nEDD: 30/1/2027\nReason for referral: Robin was told at 27+5 that Wren is well.\n"
    text += "She lost her daughter Alma at 31 weeks. Her son Ivo died in 2024. The Dove team sees her.\n"
    text += "Terence Hall, 3 May 1963, grandfather\nConsent to referral: yes\nReferrer: Jo Bell\nGP practice: Limes\nAddress: 9 High St\n"
    monkeypatch.setattr("parsing.opinion.second_opinion.tagger", lambda: Sees(seen))
    assert read(text).fields.keys() - read(text, second_opinion=False).fields.keys() == found
