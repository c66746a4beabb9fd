"""What is missing, at what level, and what stands there instead."""

from __future__ import annotations

from dataclasses import replace

import pytest

from parsing.referral import Blank, Referral
from tests.triage_cases import RECEIVED, Says, checked, criteria, missing, referral, with_field
from triage.completeness import FIELDS

PARTS = [(code, keys) for code, keys in FIELDS.items() if code not in ("infant_age", "consent")]


@pytest.mark.parametrize(("code", "keys"), PARTS)
def test_each_part_is_missing_when_none_of_its_answers_is_given(code: str, keys: tuple[str, ...]) -> None:
    triaged = checked(referral(**dict.fromkeys(keys)))

    assert missing(triaged) == {code: criteria().requirements[code].level}
    assert triaged.missing[0].why == "left blank"
    assert triaged.missing[0].help


def test_a_complete_referral_lacks_nothing() -> None:
    triaged = checked()

    assert (triaged.missing, triaged.findings, triaged.reply) == ((), (), "acknowledgement")


def test_a_blank_form_lacks_everything() -> None:
    blank = Referral(
        "form.docx", "referral_form", {}, {key: Blank(key, "left blank") for keys in FIELDS.values() for key in keys}
    )
    triaged = checked(blank)

    assert set(missing(triaged)) == set(FIELDS)
    assert triaged.reply == "missing_information"


def test_what_stands_there_instead_is_said() -> None:
    given = referral(voice_of_infant=None)
    given = replace(given, blanks={"voice_of_infant": Blank("voice_of_infant", "answered 'see above'")})

    assert checked(given).missing[0].why == "answered 'see above'"


def test_a_question_the_form_never_asks_is_missing_all_the_same() -> None:
    given = referral()
    never = replace(given, fields={key: field for key, field in given.fields.items() if key != "voice_of_infant"})

    assert checked(never).missing[0].why == "not asked on this form"


def test_what_the_layout_says_without_asking_is_not_missing() -> None:
    given = replace(referral(parent_relationship=None), implied=frozenset({"parent_relationship"}))

    assert missing(checked(given)) == {}


def test_a_gp_who_refers_is_not_asked_for_the_gp_where_the_form_does_not_ask() -> None:
    asked = referral(referrer_role="GP", gp_practice=None)

    assert missing(checked(asked)) == {"gp": "required"}
    assert missing(checked(replace(asked, blanks={}))) == {}


def test_a_telephone_number_that_is_no_number_is_no_contact() -> None:
    given = with_field(
        referral(parent_phone="0770"), "parent_phone", problem="this is not a whole telephone number: it has 4 digits"
    )

    assert missing(checked(given)) == {"parent_contact": "required"}
    assert "4 digits" in checked(given).missing[0].why


@pytest.mark.parametrize("answer", ["not_known", "mum is aware"])
def test_consent_that_is_neither_yes_nor_no_is_missing(answer: str) -> None:
    assert missing(checked(referral(consent_to_referral=answer))) == {"consent": "required"}


def test_consent_to_share_is_not_consent_to_the_referral() -> None:
    assert missing(checked(referral(consent_to_referral=None, consent_to_share="yes"))) == {"consent": "required"}


def test_consent_refused_in_the_free_text_is_found_and_not_missing() -> None:
    given = referral(consent_to_referral=None, reason_for_referral="I have not told her that I am sending this.")
    triaged = checked(given, RECEIVED, Says(("not told her", "no_consent", "likely")))

    assert missing(triaged) == {}
    assert triaged.reply == "signposting"


def test_not_known_is_an_answer_about_safeguarding() -> None:
    assert missing(checked(referral(safeguarding_status="not_known"))) == {}


def test_an_answer_of_a_word_or_two_is_named_as_thin_and_not_missing() -> None:
    triaged = checked(referral(voice_of_infant="Settled."))

    assert triaged.missing == ()
    assert triaged.problems == ("voice of infant is answered with “Settled.” only",)
