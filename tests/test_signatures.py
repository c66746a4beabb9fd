"""Letterheads, subjects, records and signatures: what is read of whom, and what must stay unread."""

from __future__ import annotations

import pytest

from parsing.form import read_form
from parsing.people.asides import is_aside, without_asides
from parsing.typed.plain import read_text
from tests.form_config import form
from tests.test_unseen_forms import values


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Jo Bell (she/her)", "Jo Bell"),
        ("Jo Bell (Mon - Weds)", "Jo Bell"),
        ("Jo Bell | She/Her | Health Visitor", "Jo Bell | Health Visitor"),
        ("Jo Bell, Health Visitor (Mon, Tues & Thurs am)", "Jo Bell, Health Visitor"),
        ("Jo Bell (Tuesdays and Wednesdays) Health Visitor", "Jo Bell, Health Visitor"),
        ("Jo Bell - Health Visitor - Tues to Fri", "Jo Bell - Health Visitor"),
        ("May Sunday", "May Sunday"),
        ("Jo Bell (Witham Team)", "Jo Bell (Witham Team)"),
        ("Jo Bell, Friday Club Lead", "Jo Bell, Friday Club Lead"),
        ("Sam Thursday-Bell, Mon Repos Nursery", "Sam Thursday-Bell, Mon Repos Nursery"),
    ],
)
def test_pronouns_and_working_days_are_no_part_of_a_signature(said: str, kept: str) -> None:
    assert without_asides(said) == kept


@pytest.mark.parametrize(
    ("line", "aside"),
    [
        ("My working days are Tuesday to Friday", True), ("Pronouns: she/her", True), ("Part time", True), ("Friday", True),
        ("Sunday Club", False), ("Monday Street Surgery", False), ("Her", False), ("Witham", False),
    ],
)  # fmt: skip
def test_lines_of_a_signature_that_say_neither_work_nor_team(line: str, aside: bool) -> None:
    assert is_aside(line) is aside


STORY = "She finds it hard to hold Noah and hands him to her sister. She agrees to this referral."
HEAD = "Mill Hospital NHS Trust\nClinic Road, Witham CM8 1AA\nSecretary: 01632 960161\n3 November 2026\n"
SIGNED = "Yours sincerely\nDr Jo Bell\nConsultant Paediatrician\n"
LETTERS: dict[str, tuple[str, dict[str, str | None]]] = {
    "days_and_pronouns_below_a_name": (
        f"Dear team\nI would like to refer Ella Crane (DOB 02/02/1995) and baby Noah Crane (born 01/06/2026). {STORY}\nRegards\n"
        "Jo Friday\nshe/her\nHealth Visitor | Mon, Tues\nWitham 0-19 Team\n07700 900309 (voicemail ok)\n",
        {
            "referrer_name": "Jo Friday", "referrer_role": "Health Visitor", "referrer_organisation": "Witham 0-19 Team",
            "referrer_phone": "+447700900309", "safe_to_leave_message": None, "parent_phone": None,
        },
    ),
    "a_signature_in_small_letters": (
        f"hi all\nplease accept this referral for Ella Crane (DOB 02/02/1995) and baby Noah Crane (born 01/06/2026). {STORY}\nthanks\n"
        "sam\nsam okoro\nhealth visitor, braintree family hub\n",
        {"referrer_name": "sam okoro", "referrer_role": "health visitor", "referrer_organisation": "braintree family hub"},
    ),
    "small_letters_that_name_nobody": (
        f"hi all\nplease accept this referral for Ella Crane (DOB 02/02/1995) and baby Noah Crane (born 01/06/2026). {STORY}\nthanks\n"
        "on behalf of\nthe health visitor team, witham\n",
        {"referrer_name": None},
    ),
    "thanks_and_the_name_on_the_last_line": (
        f"Dear team\nI would like to refer Ella Crane (DOB 02/02/1995) and baby Noah Crane (born 01/06/2026). {STORY}\n"
        "Thank you, Dr Jo Bell, GP partner, Mill Surgery, telephone 01632 960161.\n",
        {"referrer_name": "Dr Jo Bell", "referrer_role": "GP partner", "referrer_organisation": "Mill Surgery", "referrer_phone": "+441632960161"},
    ),
    "thanks_to_somebody_else": (
        f"Dear team\nI would like to refer Ella Crane (DOB 02/02/1995) and baby Noah Crane (born 01/06/2026). {STORY}\n"
        "Thank you, Dr Ann Rao, for seeing her last week.\nRegards\nJo Bell\nHealth Visitor\n",
        {"referrer_name": "Jo Bell", "referrer_role": "Health Visitor"},
    ),
    "signed_by_machine": (
        f"Dear team\nRe: Ella Crane, DOB 02/02/1995\nI would like to refer Ella and baby Noah Crane (born 01/06/2026). {STORY}\n"
        "Yours sincerely\nElectronically signed by Dr Jo Bell, GP, on 3 November 2026 at 14:02\ncc: Dr Ann Rao, Mill Surgery\n",
        {"referrer_name": "Dr Jo Bell", "referrer_role": "GP", "referral_date": "2026-11-03", "gp_name": "Dr Ann Rao", "gp_practice": "Mill Surgery"},
    ),
    "a_number_above_the_patient_is_no_telephone": (
        f"{HEAD}NHS number: 999 051 0962\nPatient: Ella Crane   DOB: 02/02/1995\nDear team\n"
        f"Thank you for seeing Ella and baby Noah Crane (born 01/06/2026). {STORY}\n{SIGNED}",
        {"referrer_phone": "+441632960161", "parent_nhs_number": "9990510962", "infant_nhs_number": None, "parent_dob": "1995-02-02"},
    ),
    "a_number_above_a_baby": (
        f"{HEAD}NHS number: 999 051 0962\nPatient: Noah Crane   DOB: 02/02/2026\nDear team\n"
        f"Thank you for seeing Noah with his mother Ella Crane (DOB 02/02/1995). {STORY}\n{SIGNED}",
        {"infant_nhs_number": "9990510962", "parent_nhs_number": None, "infant_dob": "2026-02-02"},
    ),
    "a_birth_below_the_subject": (
        f"{HEAD}Dear team\nRe: Ella Crane\nD.O.B. 2 February 1995\n4 Mill Lane, Witham CM8 1AA\n"
        f"Thank you for seeing this lady. She is the mother of Noah Crane, born on 1 June 2026. {STORY}\n{SIGNED}",
        {"parent_name": "Ella Crane", "parent_dob": "1995-02-02", "infant_name": "Noah Crane", "parent_relationship": "mother"},
    ),
    "the_mother_asked_for_beside_a_father_named_above": (
        f"{HEAD}Dear team\nRe: Noah Crane, DOB 04/10/2026\nFather: Tom Crane\n"
        f"Thank you for seeing Noah with his mother, Ella Hill. {STORY}\n{SIGNED}",
        {"parent_name": "Ella Hill", "other_parent_name": "Tom Crane"},
    ),
    "the_father_asked_for_though_both_are_named": (
        f"{HEAD}Dear team\nNoah Crane, born 04/10/2026\nFather: Tom Crane, born 3/4/1990\nMother: Ella Crane\n"
        f"I am referring Noah and his father to you. He finds it hard to hold him. He agrees to the referral.\n{SIGNED}",
        {"parent_name": "Tom Crane", "parent_dob": "1990-04-03", "other_parent_name": "Ella Crane"},
    ),
    "a_mother_who_was_only_seen": (
        f"{HEAD}Dear team\nNoah Crane, born 04/10/2026\nFather: Tom Crane, born 3/4/1990\n"
        "I saw Noah with his mother on the ward before she left. Tom finds it hard to hold him. He agrees to this referral.\n" + SIGNED,
        {"parent_name": "Tom Crane", "other_parent_name": None},
    ),
    "a_letter_to_the_familys_doctor": (
        f"{HEAD}Dr Ann Rao\nMill Surgery\nWitham CM8 1AB\nDear Dr Rao\nRe: Ella Crane, DOB 02/02/1995\n"
        f"By copy of this letter I am referring Ella and baby Noah Crane (born 01/06/2026) to Together with Baby. {STORY}\n{SIGNED}",
        {"gp_name": "Dr Ann Rao", "gp_practice": "Mill Surgery", "referrer_organisation": "Mill Hospital NHS Trust"},
    ),
    "a_letter_to_another_doctor": (
        f"{HEAD}Dr Ann Rao\nConsultant Psychiatrist\nLinden Centre\nDear Dr Rao\nRe: Ella Crane, DOB 02/02/1995\n"
        f"By copy of this letter I am referring Ella and baby Noah Crane (born 01/06/2026) to Together with Baby. {STORY}\n{SIGNED}",
        {"gp_name": None, "gp_practice": None},
    ),
    "what_a_service_does_below_its_name": (
        "Little Acorns\nCounselling and play for families in need\n4 Mill Lane, Witham CM8 1AA\nDear team\nRe: Ella Crane, DOB 02/02/1995\n"
        f"I would like to refer Ella and baby Noah Crane (born 01/06/2026). {STORY}\n{SIGNED}",
        {"referrer_organisation": "Little Acorns"},
    ),
    "a_public_line_and_the_writers_own": (
        "Mill Lane Refuge\nPO Box 4, Witham CM8 1AA\nHelpline 01632 960311\nDear team\nRe: Ella Crane, DOB 02/02/1995\n"
        f"I would like to refer Ella and baby Noah Crane (born 01/06/2026). {STORY}\nRegards\nJo Bell\nSupport Worker\nDirect 07700 900312\n",
        {"referrer_phone": "+447700900312"},
    ),
    "told_under_headings": (
        f"{HEAD}Dear team\nRe: Ella Crane, DOB 02/02/1995\nThank you for considering her.\n\nBackground\n----------\n"
        "Ella has a baby, Noah Crane (born 01/06/2026), whose birth was long and frightening for her and for her sister.\n\n"
        f"Today\n-----\nShe is well. She hands Noah to her sister when he cries and does not bathe him. She agrees to this referral.\n{SIGNED}",
        {"other_information": None, "referral_date": "2026-11-03"},
    ),
    "under_our_care_since": (
        f"{HEAD}Dear team\nBaby: Noah Crane, born 01/06/2026\nMother: Ella Crane, born 02/02/1995\n"
        f"Ella has been under our care since she was 20 weeks pregnant. {STORY}\n{SIGNED}",
        {"gestation_at_birth": None, "gestation_now": None},
    ),
    "a_sisters_voicemail": (
        "Please accept this referral.\nParent: Ella Crane (born 2 February 1995)\nBaby: Noah Crane (born 1 June 2026)\n"
        f"Sister: Pat Hill, voicemail is fine on 07700 900302\n{STORY}\nBest wishes\nJo Bell\nHealth Visitor\n",
        {"safe_to_leave_message": None},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", LETTERS)
def test_who_writes_and_about_whom(name: str) -> None:
    text, said = LETTERS[name]
    found = values(read_form(read_text("letter.txt", text), form())[0])
    assert {key: found.get(key) for key in said} == said


RECORD = (
    "Surname: CRANE        Forename: Ella\nDOB: 02-Feb-1995   NHS No: 999 051 0962\nUsual GP: Dr Ann Rao, Mill Surgery (F81234)\n"
    "Reason for referral: Hands Noah to her sister.\n{}\nLinked child\nName: Noah CRANE   DOB: 01-Jun-2026\n{}"
)
RULE = "-" * 60


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Consent      Patient consents to referral: No. Consents to sharing of record: Yes", "no"),
        ("Consent: Patient consents to referral: Yes. Consents to sharing of record: No", "yes"),
        ("Patient consents : N", "no"),
        ("Woman consents   : Y          Consents to info sharing : Y", "yes"),
        ("Discussed with and agreed by parent? ... Yes, mother, 15/11/2026", "yes"),
        ("Discussed with and agreed by manager: Yes", None),
        ("Plan         He has accepted a referral to CAMHS", None),
    ],
)
def test_a_record_whose_parts_are_ruled_off(line: str, said: str | None) -> None:
    found = values(read_form(read_text("record.txt", RECORD.format(f"{line}\n{RULE}", RULE)), form())[0])
    assert found.get("consent_to_referral") == said
    assert (found["parent_name"], found["infant_name"], found["infant_dob"]) == ("Ella CRANE", "Noah CRANE", "2026-06-01")
    assert found["gp_practice"] == "Mill Surgery"
    assert found["reason_for_referral"].startswith("Hands Noah to her sister.")
    assert "referrer_name" not in found


PORTAL = (
    "Who is being referred?: {}\nMother - full name: Ella Crane\nMother - DOB: 02/02/1995\nMother - mobile: 07700 900301\n"
    "Father - full name: Tom Crane\nBaby - full name: Noah Crane\nBaby - DOB: 01/06/2026\nReason for referral: She cries when he cries.\n"
    "Consent to referral: Yes\n"
)


@pytest.mark.parametrize(
    ("who", "parent", "other"),
    [
        ("Mother and baby", "Ella Crane", "Tom Crane"),
        ("Father and baby", "Tom Crane", "Ella Crane"),
        ("Mother", "Ella Crane", "Tom Crane"),
    ],
)
def test_who_is_referred_by_what_they_are_to_each_other(who: str, parent: str, other: str) -> None:
    found = values(read_form(read_text("portal.txt", PORTAL.format(who)), form())[0])
    assert (found["parent_name"], found["other_parent_name"]) == (parent, other)
    assert (found["infant_name"], found["infant_dob"]) == ("Noah Crane", "2026-06-01")
    assert found.get("parent_dob") == ("1995-02-02" if parent == "Ella Crane" else None)


HEADED = (
    "Mill Hospital NHS Trust\nPerinatal Mental Health Midwifery\nMaternity Unit, Elm Road, Colchester CO4 5JL\n20 November 2026\n"
    "To: Parent Infant Mental Health Service\nPatient details\nSurname: Crane   First name: Ella\nDOB: 02/02/1995   NHS no: 999 051 0962\n"
    "EDD: 14/02/2027\nReason for referral: Ella is not able to speak of this baby.\nName of referrer: Kim Lee\nConsent obtained: yes\n"
)


def test_what_stands_at_the_head_of_a_form_is_the_letterhead() -> None:
    found = values(read_form(read_text("form.txt", HEADED), form())[0])
    assert (found["parent_name"], found["parent_nhs_number"], found["referrer_name"]) == ("Ella Crane", "9990510962", "Kim Lee")
    assert (found["referrer_organisation"], found["referral_date"]) == ("Mill Hospital NHS Trust", "2026-11-20")
    assert "midwife" not in found


def test_a_form_of_this_services_own_has_no_letterhead() -> None:
    form_text = HEADED.replace("Mill Hospital NHS Trust\nPerinatal Mental Health Midwifery", "Referral form").replace(
        "To: ", "About: "
    )
    assert "referrer_organisation" not in values(read_form(read_text("form.txt", form_text), form())[0])


SUBJECTS = {
    "the_mother_behind_the_childs_number": (
        "RE: Baby Noah CRANE (D.O.B. 01.06.2026), NHS No 999 047 3854, and his mother Ella CRANE (D.O.B. 02.02.1995), NHS No 999 051 0962\n",
        "Ella CRANE",
    ),
    "the_mother_on_a_line_of_her_own": (
        "Re: Noah CRANE dob 01.06.2026 nhs 999 047 3854\nElla CRANE (mother) dob 02.02.1995 nhs 999 051 0962\n", "Ella CRANE",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SUBJECTS)
def test_both_of_a_subject(name: str) -> None:
    subject, parent = SUBJECTS[name]
    text = f"Dear team\n{subject}4 Mill Lane, Witham CM8 1AA - tel 07700 900301\nThank you for seeing them. {STORY}\n{SIGNED}"
    found = values(read_form(read_text("letter.txt", text), form())[0])
    assert (found["parent_name"], found["parent_nhs_number"], found["parent_dob"]) == (parent, "9990510962", "1995-02-02")
    assert (found["infant_nhs_number"], found["infant_dob"], found["parent_phone"]) == (
        "9990473854",
        "2026-06-01",
        "+447700900301",
    )


def test_a_telephone_behind_a_fathers_remark_is_his() -> None:
    text = (
        "Referral please.\n*Child* Noah Crane, 01.06.26\n*Mum* Ella Crane, 02.02.95, 07700 900301, 4 Mill Lane Witham CM8 1AA\n"
        f"*Dad* Tom Crane - not in the home, 07700 900302\n*GP* Elm Surgery\n{STORY}\nJo Bell\nHealth Visitor\n"
    )
    found = values(read_form(read_text("mail.txt", text), form())[0])
    assert (found["parent_phone"], found["other_parent_phone"]) == ("+447700900301", "+447700900302")
    assert (found["infant_dob"], found["parent_address"]) == ("2026-06-01", "4 Mill Lane Witham CM8 1AA")
