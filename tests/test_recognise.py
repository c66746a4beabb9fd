from __future__ import annotations

from collections.abc import Callable

import pytest

from parsing.document import Document, Line, Text
from parsing.form import read_answers, read_form
from parsing.formats import read_document
from tests.drawn_pdf import Paper, drawn
from tests.form_config import form
from tests.other_papers import PAPERS
from tests.unseen_panels import acknowledgement, declined
from tests.unseen_papers import OTHER_PAPERS


def document(text: str, name: str = "message.txt") -> Document:
    return Document(name, "text", tuple(Line((Text(line),)) for line in text.split("\n")))


@pytest.mark.parametrize("name", PAPERS)
def test_other_papers_are_no_referral_and_give_no_fields(name: str) -> None:
    (found,) = read_form(read_document(f"{name}.txt", PAPERS[name].encode()), form())
    assert found.kind == "other_document"
    assert found.fields == {}
    assert found.blanks == {}
    assert found.unmatched == ()


@pytest.mark.parametrize("make", [*OTHER_PAPERS, acknowledgement, declined], ids=lambda make: make.__name__)
def test_printed_papers_that_look_like_a_request_and_ask_for_nothing_are_none(make: Callable[[], bytes]) -> None:
    (found,) = read_form(read_document("paper.pdf", make()), form())
    assert (found.kind, found.fields) == ("other_document", {})


@pytest.mark.parametrize(
    "text",
    [
        "Dear team\nI would like to refer Lena Fox (DOB 2/3/1995) and her baby Arthur, born 1/7/2026.\nMother: Lena Fox\nBaby: Arthur Fox\nDOB: 1/7/2026\nYours sincerely\nPaul Stokes",
        "Please accept this referral\nName of baby: Arthur Fox\nName of mother: Lena Fox\nPhone: 07700 900001\nReason for referral: she dreads being alone with him",
    ],
)
def test_a_plain_letter_that_refers_a_family_is_a_referral(text: str) -> None:
    assert read_form(document(text), form())[0].kind == "referral_form"


ASKING = [
    "I would be grateful if you would consider them for your service.",
    "We have agreed to refer Lena to yourselves.",
    "Could your team offer the two of them something?",
    "Lena is aware of and in agreement with this referral.",
    "I'm referring this young family at the health visitor's suggestion.",
    "We would appreciate your input.",
]
SPEAKING = [
    "I am referring to your letter of 3 May.",
    "The health visitor will refer Arthur to audiology.",
    "We have referred them to the dietitian.",
    "Please see the attached growth chart.",
    "Lena could not say whether she would see a dentist.",
]


@pytest.mark.parametrize(
    ("sentence", "kind"), [(one, "referral_form") for one in ASKING] + [(one, "other_document") for one in SPEAKING]
)
def test_a_letter_is_a_referral_when_it_asks_for_the_family_to_be_seen(sentence: str, kind: str) -> None:
    text = f"Dear team\nRe: Arthur Fox, DOB 1/7/2026, and his mother Lena Fox, DOB 2/3/1995\nArthur is five months old. {sentence}\nYours sincerely\nPaul Stokes"
    assert read_form(document(text), form())[0].kind == kind


BLANK_FORM = "Parent-infant referral form\nReferrer\nName:\nJob title:\nTelephone:\nBaby\nName:\nDate of birth:\nParent\nName:\nRelationship to baby:\nAddress:\nGP:\nConsent to referral: Yes / No\nReason for referral:\nVoice of the infant:"  # fmt: skip


def test_a_blank_form_is_a_referral_with_everything_blank() -> None:
    (found,) = read_form(document(BLANK_FORM), form())
    assert found.kind == "referral_form"
    assert found.fields == {}
    assert {"referrer_name", "infant_name", "parent_name", "consent_to_referral", "voice_of_infant"} <= found.blanks.keys()
    assert found.implied == frozenset()


def test_labels_of_a_blank_print_with_rules_far_behind_them_are_no_answers() -> None:
    labels = ("Child name", "Date of birth", "Parent name", "Relationship", "Address", "GP", "Health visitor")
    questions = ("What are we worried about?", "What is working well?", "Consent to share")

    def draw(paper: Paper) -> None:
        paper.bold(50, 45, "Early Help Assessment", 15)
        for at, label in enumerate((*labels, *questions)):
            paper.say(50, 90 + 22 * at, label)
            paper.rule(200, 92 + 22 * at, 545, 92 + 22 * at)

    (found,) = read_form(read_document("blank.pdf", drawn(draw)), form())
    assert found.fields == {}


def test_a_reply_that_supplies_missing_parts_can_be_read_although_it_is_no_referral() -> None:
    reply = document("Hi, sorry, here is what was missing.\nGP: Dr Rao, Limes Surgery\nConsent to referral: Yes")
    assert read_form(reply, form())[0].kind == "other_document"
    answers = read_answers(reply, form())
    assert (answers.value("gp_name"), answers.value("gp_practice"), answers.value("consent_to_referral")) == (
        "Dr Rao",
        "Limes Surgery",
        "yes",
    )


def test_an_empty_document_is_no_referral() -> None:
    assert read_form(Document("empty.txt", "text", ()), form())[0].kind == "other_document"
