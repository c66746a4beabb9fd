"""Sentences in which a value is somebody else's, or not so: what is read of the family, and what is left alone."""

from __future__ import annotations

import pytest

from parsing.form import read_form
from parsing.mail import read_file
from parsing.typed.plain import read_text
from tests.form_config import form
from tests.test_unseen_forms import values
from tests.unseen_mail import mail

CASES: dict[str, tuple[str, dict[str, str], tuple[str, ...]]] = {
    "a_refusal_beside_a_liking": (
        "I would like to refer Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). Ella is happy with "
        "the health visitor but has not agreed to this referral. Her number is 07700 900301. They live at 4 Mill "
        "Lane, Witham CM8 1AA.",
        {"consent_to_referral": "no", "parent_phone": "+447700900301", "parent_address": "4 Mill Lane, Witham CM8 1AA"},
        (),
    ),
    "consent_to_the_referral_and_none_to_sharing": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). She consents to the "
        "referral but does not want information shared with her GP. No interpreter is needed.",
        {"consent_to_referral": "yes", "consent_to_share": "no", "interpreter_needed": "no"},
        (),
    ),
    "consent_that_is_yet_to_be_asked_for": (
        "I would like to refer Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). I have not spoken "
        "to her about this referral. I will ask for her consent next week.",
        {},
        ("consent_to_referral",),
    ),
    "elder_children_and_their_father": (
        "Please accept this referral for Ella Crane (DOB 02/02/1995). She has three children: Max, born "
        "05/03/2019, Ivy, born 02/02/2022 and baby Noah, born 01/06/2026. Max's father is Lee Ward and Noah's "
        "father is Sam Hill. They live at 4 Mill Lane, Witham CM8 1AA.",
        {"infant_name": "Noah", "infant_dob": "2026-06-01", "other_parent_name": "Sam Hill"},
        (),
    ),
    "a_baby_who_died_before_this_pregnancy": (
        "I would like to refer Ella Crane (DOB 02/02/1995), who is 28 weeks pregnant (EDD 15/02/2027). Her first "
        "baby, Grace, was stillborn on 03/04/2025. Her telephone number is 07700 900301. She agrees to this "
        "referral.",
        {"infant_due_date": "2027-02-15", "gestation_now": "28+0"},
        ("infant_name", "infant_dob",),
    ),
    "the_grandmother_with_a_date_of_birth": (
        "I would like to refer Noah Crane, born 01/06/2026, who lives with his mother Ella Crane. Her own mother, "
        "Pat Crane (DOB 09/09/1970, 07700 900302), helps. Ella was in foster care as a child and was on a child "
        "protection plan. She consents to the referral.",
        {"parent_name": "Ella Crane"},
        ("parent_dob", "parent_phone", "safeguarding_status",),
    ),
    "the_writers_number_and_an_old_address": (
        "Thank you for seeing Ella Crane (DOB 02/02/1995) and baby Noah (dob 01/06/2026). My number is 01632 "
        "960301 if you need me. Her previous address was 9 Old Road, Maldon CM9 1AA and she now lives at 4 Mill "
        "Lane, Witham CM8 1AA. She agrees to the referral. Yours sincerely",
        {"parent_address": "4 Mill Lane, Witham CM8 1AA"},
        ("parent_phone",),
    ),
    "a_siblings_plan": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). Her eldest, Max, is on a "
        "child in need plan. There are no safeguarding concerns for Noah. She consents to the referral.",
        {"safeguarding_status": "none"},
        (),
    ),
    "no_plan_until_there_was_one": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). The family were not known "
        "to social care until September and there is now a child protection plan. She consents to this referral. "
        "Regards",
        {},
        (),
    ),
    "the_fathers_home_and_number": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). Noah's father, Sam Hill "
        "(DOB 04/04/1990), lives at 9 Old Road, Maldon CM9 1AA and his number is 07700 900303. Ella can be reached "
        "on 07700 900301. She consents to this referral.",
        {"parent_phone": "+447700900301", "other_parent_phone": "+447700900303", "other_parent_dob": "1990-04-04"},
        ("parent_address",),
    ),
    "other_peoples_births": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). Ella was herself born at "
        "28 weeks. She consents to this referral. She is worried because her sister's baby, Otto, was born at 30 "
        "weeks and died.",
        {},
        ("gestation_at_birth",),
    ),
    "two_parents_each_with_a_number": (
        "I am referring Ella Crane and Tom Crane and their daughter Ivy, born 01/06/2026. Tom's date of birth is "
        "05/05/1990 and Ella's is 02/02/1995. Tom's mobile is 07700 900304, Ella's is 07700 900305. They both "
        "agree to the referral.",
        {"parent_name": "Ella Crane", "other_parent_name": "Tom Crane", "other_parent_dob": "1990-05-05", "parent_phone": "+447700900305"},
        ("parent_dob",),
    ),
    "wavering": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). She is not sure about a "
        "referral but would like to hear more. There are safeguarding concerns and the social worker, Amy Bell, is "
        "aware.",
        {"social_worker": "Amy Bell"},
        ("consent_to_referral", "safeguarding_status",),
    ),
    "colleagues_and_a_manager": (
        "I spoke to your colleague Mary Quant about Ella Crane (DOB 02/02/1995) and her daughter Ivy (DOB "
        "01/06/2026). My manager Helen Smith supports the referral. Ella's midwife was Joan Day and her health "
        "visitor is now Kim Lee. Ella consents to this referral. Please call Ella on 07700 900301 or Kim on 01632 "
        "960302.",
        {"parent_phone": "+447700900301", "infant_name": "Ivy"},
        ("midwife", "other_parent_name",),
    ),
    "a_child_with_foster_carers": (
        "I am referring Noah Crane, born 01/06/2026, to you. He lives with his foster carers, Ann and Bob Hart, at "
        "7 Low Road, Maldon CM9 2AA. His mother is Ella Crane (DOB 02/02/1995). Ann consents to this referral.",
        {"parent_name": "Ann Hart", "other_parent_name": "Bob Hart"},
        ("parent_dob", "other_parent_dob",),
    ),
    "a_former_partners_birth": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). Her ex-partner Carl Dow "
        "(DOB 03/03/1990) was violent. Her new partner is Sam Hill.",
        {"other_parent_name": "Sam Hill"},
        ("other_parent_dob",),
    ),
    "a_grandmothers_language": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). Her mother speaks only "
        "Twi but Ella speaks fluent English and no interpreter is needed.",
        {"interpreter_needed": "no"},
        ("parent_language",),
    ),
    "a_practice_left": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). She was registered at Old "
        "Road Surgery but has moved.",
        {},
        ("gp_practice",),
    ),
    "part_of_what_may_be_shared": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). She has agreed to the "
        "referral and to sharing her records, but not the safeguarding notes.",
        {"consent_to_referral": "yes"},
        ("consent_to_share",),
    ),
    "a_manager_and_a_ward": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). Please ring my manager "
        "Helen Smith on 01632 960399 or the ward on 01632 960398.",
        {},
        ("parent_phone", "other_parent_phone",),
    ),
    "a_sisters_due_date": (
        "I am referring Ella Crane (DOB 02/02/1995), due 14/02/2027, whose sister Kay is due on 03/01/2027. She "
        "consents to this referral.",
        {"infant_due_date": "2027-02-14"},
        ("infant_name",),
    ),
    "a_number_that_is_watched": (
        "I am referring Ella Crane (DOB 02/02/1995) and her baby Noah (born 01/06/2026). Please do not leave a "
        "message on 07700 900301 as her partner checks it.",
        {"parent_phone": "+447700900301", "safe_to_leave_message": "no"},
        (),
    ),
    "a_plan_in_a_sentence_with_a_birth_in_may": (
        "I would like to refer baby Isaac Fenn and his mother Carly Fenn. Isaac was born on 14 May 2026 and is subject to "
        "a child protection plan following abuse by his father Darren Cole. Carly (d.o.b. 03.02.1999) would like to be referred.",
        {"parent_name": "Carly Fenn", "parent_dob": "1999-02-03", "infant_name": "Isaac Fenn", "infant_dob": "2026-05-14",
         "safeguarding_status": "child_protection", "consent_to_referral": "yes", "other_parent_name": "Darren Cole"},
        ("other_parent_dob",),
    ),
}  # fmt: skip
"""The letter's text, what is read in it, and what must stay unread."""
SIGNED = "\n\nRegards\nJo Bray\nHealth Visitor"


@pytest.mark.parametrize("name", CASES)
def test_what_is_somebody_elses_is_not_the_familys(name: str) -> None:
    text, said, unread = CASES[name]
    first, *_ = read_file("told.eml", mail(f"Dear team\n\n{text}{SIGNED}", sender="Jo Bray <jo.bray@example.org>"), form())
    found = values(first)
    assert first.kind == "referral_form"
    assert {key: found.get(key) for key in said} == said
    assert not found.keys() & set(unread)


LETTER = (
    "I would like to refer Ada Bell (DOB 03/04/1995), 07700 900123, 4 Mill Lane, Witham CM8 1AA and her baby Ivy Bell, born 1 July 2026. "
    "She looks past Ivy when she cries. {}\n\nYours sincerely\nJo Green\nHealth Visitor\n01632 960111\n"
)


def told(sentence: str, key: str) -> str:
    return read_form(read_text("letter.txt", "Dear team\n\n" + LETTER.format(sentence)), form())[0].value(key)


@pytest.mark.parametrize(
    ("key", "sentence"),
    [
        ("consent_to_referral", "Mum said I could contact her by phone."),
        ("consent_to_referral", "She said I could send her a text."),
        ("consent_to_referral", "Mum said we could write to her mother."),
        ("consent_to_referral", "She said I can e-mail her about appointments."),
        ("consent_to_referral", "Her mum said I could write to you."),
        ("consent_to_referral", "My manager said I could write to you."),
        ("consent_to_referral", "She said I could refer her to Home-Start."),
        ("safeguarding_status", "No social care involvement before last week's strategy meeting."),
        ("safeguarding_status", "No safeguarding concerns for the older child."),
        ("safeguarding_status", "Her brother is not known to social care."),
        ("safeguarding_status", "There is no child protection plan yet, the conference is on Monday."),
        ("domestic_abuse", "She says there is no domestic abuse; a neighbour has called the police twice."),
        ("domestic_abuse", "She denies DV but has bruises."),
        ("domestic_abuse", "No DV with this partner, but her ex assaulted her last week."),
    ],
)
def test_what_is_not_said_without_reserve_is_not_read(key: str, sentence: str) -> None:
    assert not told(sentence, key)


@pytest.mark.parametrize(
    ("key", "sentence", "value"),
    [
        ("consent_to_referral", "Mum said I could write to you.", "yes"),
        ("safeguarding_status", "Not known to social care.", "none"),
        ("domestic_abuse", "No domestic abuse disclosed.", "no"),
    ],
)
def test_what_is_said_without_reserve_is_read(key: str, sentence: str, value: str) -> None:
    assert told(sentence, key) == value


@pytest.mark.parametrize(
    ("said", "plan"),
    [
        ("Baby Noah is a child in need; his social worker is Jo Pike.", "child_in_need"),
        ("Ella is a child in need and sees Jo Pike.", None),  # the young mother herself
        ("His brother is a child in need.", None),
        ("Her cousin is on a child protection plan.", None),
        ("Baby Noah is a child in need of comfort.", None),
    ],
)
def test_whose_plan_a_sentence_tells_of(said: str, plan: str | None) -> None:
    text = f"I would like to refer Ella Crane (DOB 02/02/2008) and her baby Noah (born 01/06/2026). {said} Her number is 07700 900301."
    assert values(read_form(read_text("note.txt", text), form())[0]).get("safeguarding_status") == plan


@pytest.mark.parametrize(
    ("said", "consent"),
    [
        ("Patient consents to referral: No.", "no"),
        ("Consents to referral - no.", "no"),
        ("Consents to referral (no).", "no"),
        ("Consent to referral not obtained.", "no"),
        ("She is not yet in agreement with the referral.", "no"),
        ("She said yes to the referral.", "yes"),
        ("Both parents agree to this referral.", "yes"),
        ("She consents to the referral and hopes that it will help.", "yes"),
        ("Whether mum agrees to this referral is unclear.", None),
        ("I wonder whether she has accepted referral to you.", None),
        ("She consents to the referral? Unclear.", None),
        ("Consent to referral: Yes / No.", None),
        ("Has consented to referral: not yet.", None),
        ("I hope she agrees to the referral.", None),
        ("Once she agrees to the referral we will send more.", None),
        ("She consented to the referral under pressure from her partner.", None),
        ("She agreed reluctantly to this referral.", None),
        ("She consented to the last referral.", None),
        ("She agreed to the referral in 2023.", None),
        ("Her sister agreed to the referral.", None),
        ("Grandmother agrees to this referral.", None),
        ("Social worker agrees to this referral.", None),
        ("Dad consents to the referral, mum does not.", None),
        ("Partner refuses but she consents to the referral.", None),
    ],
)
def test_consent_is_taken_from_whoever_gives_it_now_and_freely(said: str, consent: str | None) -> None:
    text = f"I would like to refer Ella Crane (DOB 02/02/1998) and her baby Noah (born 01/06/2026). {said} Her number is 07700 900301."
    assert values(read_form(read_text("note.txt", text), form())[0]).get("consent_to_referral") == consent


@pytest.mark.parametrize(
    ("said", "safe"),
    [
        ("It is safe to leave a voicemail.", "yes"),
        ("It's fine to leave a message on her mobile.", "yes"),
        ("Do not leave messages, he checks her phone.", "no"),
        ("OK to text but do not leave voicemails.", "no"),
        ("You can leave a message but not with her husband.", None),
        ("Messages can be left with her mum.", None),
        ("Happy for you to leave a message with her sister.", None),
        ("Fine to leave a message with the receptionist at the surgery.", None),
        ("Voicemail is fine unless her partner is home.", None),
        ("Is it fine to leave a message?", None),
        ("Not sure if it is ok to leave a message.", None),
        ("It may be ok to leave a message.", None),
        ("She used to be happy for us to leave messages.", None),
        ("We left a voicemail but no reply.", None),
    ],
)
def test_leave_to_leave_messages_hangs_on_nothing(said: str, safe: str | None) -> None:
    text = f"I would like to refer Ella Crane (DOB 02/02/1998) and her baby Noah (born 01/06/2026). Her number is 07700 900301. {said}"
    assert values(read_form(read_text("note.txt", text), form())[0]).get("safe_to_leave_message") == safe


@pytest.mark.parametrize(
    ("sentence", "needed"),
    [
        ("She speaks no English and needs an interpreter.", "yes"),
        ("Her English is not good so she needs an interpreter.", "yes"),
        ("She needs an interpreter as she has no English.", "yes"),
        ("Needs interpreter, not family.", "yes"),
        ("She does not need an interpreter.", "no"),
        ("English is not her first language but no interpreter is needed.", "no"),
        ("Interpreter: No.", "no"),
        ("She would not manage without an interpreter.", ""),
        ("No Polish interpreter was available.", ""),
    ],
)
def test_an_interpreter_is_denied_only_where_the_interpreter_is_meant(sentence: str, needed: str) -> None:
    assert told(sentence, "interpreter_needed") == needed


@pytest.mark.parametrize(
    ("sentence", "spoken"),
    [
        ("She speaks Polish.", "Polish"),
        ("She does not speak English.", ""),
        ("She cannot speak English yet and speaks Tamil.", "Tamil"),
    ],
)
def test_a_language_that_is_not_spoken_is_not_theirs(sentence: str, spoken: str) -> None:
    assert told(sentence, "parent_language") == spoken
