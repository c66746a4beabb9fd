"""What stands in a form without a question: statements to tick, filled blanks, hints, relatives on a line."""

from __future__ import annotations

from typing import Any

import pytest

from parsing.document import Line, Text
from parsing.form import read_form
from parsing.formats import read_document
from parsing.people.relatives import parents_told
from parsing.values.hinted import without_hints
from parsing.walk.unasked import unasked
from tests.form_config import form
from tests.unseen_agencies import document
from tests.word_files import box, docx, p, r, tbl, tr

FORM = tbl(
    tr("Child's name", "Ivo Lark"), tr("Child's date of birth", "03/02/2026"), tr("Parent's name", "Ada Lark"), tr("Referrer's name", "Jo Bell"),
    tr("Reason for referral", "Ada cannot look at him."), tr("Does the parent agree to this referral?", "Yes"),
)  # fmt: skip


def fields(body: str) -> dict[str, Any]:
    first, *_ = read_form(read_document("form.docx", docx(body)), form())
    return {key: found.value for key, found in first.fields.items()}


def ticked(words: str, on: str = "1") -> str:
    return (
        p(r("Please tick what applies", "<w:b/>"))
        + p(box(on, "☒" if on == "1" else "☐"), r(f" {words}"))
        + p(box("0"), r(" None of these apply here"))
    )


@pytest.mark.parametrize(
    ("words", "key", "value"),
    [
        ("Baby is subject to a Child in Need plan", "safeguarding_status", "child_in_need"),
        ("Parent was in care as a child", "safeguarding_status", None),
        ("Child was previously on a Child Protection plan", "safeguarding_status", None),
        ("There is domestic abuse in the home", "domestic_abuse", "yes"),
        ("There was domestic abuse in a previous relationship", "domestic_abuse", None),
        ("Parent needs an interpreter", "interpreter_needed", "yes"),
        ("It is not safe to leave a voicemail", "safe_to_leave_message", "no"),
        ("Ada is the baby's main carer", "parent_primary_caregiver", "yes"),
        ("The grandmother is the main carer", "parent_primary_caregiver", None),
    ],
)
def test_a_ticked_statement_answers_only_what_it_says_of_now(words: str, key: str, value: str | None) -> None:
    assert fields(FORM + ticked(words)).get(key) == value
    assert fields(FORM + ticked(words, on="0")).get(key) is None


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("☒ Consent to be sought from the parent for this referral", "not_known"),
        ("☒ Consent to this referral will be obtained at the next visit", "not_known"),
        ("☒ Parent is aware of this referral but consent is pending", "not_known"),
        ("☒ I will discuss this referral with the parent and seek consent", "not_known"),
        ("☒ I have talked this referral through with the parent and they agree", "yes"),
        ("☒ Parent has consented to this referral, written consent to be obtained", "yes"),
        ("Consent to referral: to be obtained", "not_known"),
        ("Consent to referral: we hope she agrees", "not_known"),
        ("Consent to referral: verbal consent given, to be signed at the visit", "yes"),
        ("Consent to referral: ☒ To be discussed ☐ Yes ☐ No   mum agreed to a call", None),
    ],
)
def test_consent_that_is_only_meant_to_be_asked_for_is_none(words: str, value: str | None) -> None:
    titled = p(r("Referral form: parent-infant service")) + FORM.replace(
        "Does the parent agree to this referral?", "Is the cot safe?"
    )
    assert fields(titled + p(r(words))).get("consent_to_referral") == value


def test_a_declaration_counts_once_somebody_has_signed_below_it() -> None:
    without_question = FORM.replace("Does the parent agree to this referral?", "Is the cot safe?")
    declared = p("I confirm that the mother has given informed consent to this referral.")
    assert "consent_to_referral" not in fields(without_question + declared + p("Signed: "))
    assert fields(without_question + declared + p("Signed: J Bell"))["consent_to_referral"] == "yes"


@pytest.mark.parametrize(
    ("line", "key", "value"),
    [
        ("Her social worker is __Hugh Pell__.", "social_worker", "Hugh Pell"),
        ("She lives at __4 Mill Lane, Witham CM8 1AA__.", "parent_postcode", "CM8 1AA"),
        ("Her telephone number is ________.", "parent_phone", None),
    ],
)
def test_a_blank_in_a_sentence_is_filled_or_left(line: str, key: str, value: str | None) -> None:
    assert fields(FORM + p(line)).get(key) == value


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Child (name: Ivo) (d.o.b.: 3/2/26)", "Child name: Ivo\td.o.b.: 3/2/26"),
        ("GP [name: Dr Rao] [surgery: Limes]", "GP name: Dr Rao\tsurgery: Limes"),
        ("What worries you? [She cries]", "What worries you? She cries"),
        ("She said (note: twice) that he sleeps", "She said (note: twice) that he sleeps"),
    ],
)
def test_hints_in_brackets_become_labels_where_they_were_filled_in(text: str, told: str) -> None:
    assert without_hints(Line((Text(text),))).text == told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ada Bell (Mother, 3/2/95) - 07700 900123", ["Ada Bell", "Mother", "3/2/95", "07700 900123"]),
        ("Mum – Ada Bell, 3/2/95", ["Ada Bell", "Mum", "3/2/95"]),
        ("Ada Bell, mother", ["Ada Bell", "mother"]),
        ("Half sister – Wren Bell, 6", []),
        ("The mother of a friend looks in", []),
    ],
)
def test_a_line_about_a_parent_gives_name_kin_birth_and_number(text: str, said: list[str]) -> None:
    assert [pair.answer[0].text for pair in parents_told((Line((Text(text),)),), form().labels)] == said


@pytest.mark.parametrize(
    ("words", "asks"),
    [("☒ Boy ☐ Girl", "sex"), ("Mum ☒   Dad ☐   Other ☐", "relationship"), ("☒ Yes ☐ No", ""), ("☒ Boy", "")],
)
def test_boxes_tell_what_they_answer_where_no_question_is_printed(words: str, asks: str) -> None:
    blocks = read_document("boxes.docx", document(words)).blocks
    assert unasked([line for line in blocks if isinstance(line, Line)], form()) == asks


ASKED = tbl(
    tr("Child's name", "Ivo Lark"), tr("Date of birth", "3/2/2026"), tr("Mother's name", "Ada Lark"), tr("Referrer", "Jo Bell")
)


@pytest.mark.parametrize(
    ("said", "signed", "value"),
    [
        ("The parent has read this form and agrees to this referral.", "", None),
        ("The parent has read this form and agrees to this referral.", "A Lark", "yes"),
        ("Ada has read this form and agrees to this referral.", "", "yes"),
        ("Ada has seen this and is happy for it to be sent.", "", "yes"),
        ("Ada has seen this and does not agree to it being sent.", "", "no"),
    ],
)
def test_a_printed_statement_of_consent_counts_once_it_is_signed(said: str, signed: str, value: str | None) -> None:
    found = fields(p("Referral form") + ASKED + p(r("Permission", "<w:b/>")) + p(said) + p(f"Signed: {signed}"))
    assert found.get("consent_to_referral") == value


@pytest.mark.parametrize(
    ("options", "value"),
    [
        ("Verbal ☐\tWritten ☒\tNone ☐", "yes"),
        ("Verbal ☐\tWritten ☐\tDeclined ☒", "no"),
        ("Given ☐\tNot given ☐", None),
    ],
)
def test_consent_offered_in_words_before_their_boxes_is_one_question(options: str, value: str | None) -> None:
    found = fields(p("Referral form") + ASKED + p(r("Consent", "<w:b/>")) + p(options))
    assert found.get("consent_to_referral") == value


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("Past ☒\tCurrent ☐\tNever ☐", "no"),
        ("Past ☒\tCurrent ☒\tNever ☐", "yes"),
        ("Past ☐\tCurrent ☐\tNever ☒", "no"),
        ("yes - past partner, still in touch", "yes"),
        ("Select Y/N", None),
    ],
)
def test_abuse_that_is_over_is_told_from_abuse_now(said: str, value: str | None) -> None:
    found = fields(p("Referral form") + ASKED + tbl(tr("Domestic abuse", said), tr("Reason for referral", "Ada is frightened.")))
    assert found.get("domestic_abuse") == value


@pytest.mark.parametrize(("baby", "owner"), [("My baby's name", "parent"), ("Baby's name", "referrer")])
def test_my_name_is_the_parents_where_the_form_speaks_of_my_baby(baby: str, owner: str) -> None:
    rows = (
        ("My name", "Ada Lark"),
        ("My phone", "01632 960001"),
        (baby, "Ivo Lark"),
        ("Date of birth", "3/2/2026"),
        ("Reason for referral", "Ivo cries."),
    )
    found = fields(p("Referral form") + tbl(*(tr(*row) for row in rows)))
    assert (found[f"{owner}_name"], found[f"{owner}_phone"]) == ("Ada Lark", "+441632960001")


@pytest.mark.parametrize(("other", "name"), [("Referrer", "Sal Munn"), ("Social worker", "Jo Bell")])
def test_a_key_worker_refers_only_where_nobody_else_does(other: str, name: str) -> None:
    worker = tbl(tr("KEY WORKER", ""), tr("Name", "Jo Bell"), tr("Tel", "01632 960002"))
    people = tbl(
        tr("Child's name", "Ivo Lark"),
        tr("Mother's name", "Ada Lark"),
        tr(other, "Sal Munn"),
        tr("Reason for referral", "Ivo cries."),
    )
    found = fields(p("Referral form") + people + worker)
    assert found["referrer_name"] == name
    assert (found.get("referrer_phone") == "+441632960002") == (name == "Jo Bell")
