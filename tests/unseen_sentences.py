"""Word forms that ask in sentences, put two things into one question or leave labels bare, filled for fictional families."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import docx

from tests.unseen_word import Case, grid, saved


def _tables(name: str, title: str, parts: Sequence[tuple[str, Sequence[Sequence[str]]]], fields: dict[str, object]) -> Case:
    """A form of one table a part, each under its heading."""
    doc = docx.Document()
    doc.add_heading(title, level=0)
    for heading, rows in parts:
        if heading:
            doc.add_heading(heading, level=2)
        grid(doc, rows, bold=(0,))
    return Case(name, saved(doc), fields)


def asked_in_sentences() -> Case:
    return _tables(
        "early-days.docx",
        "Early Days Parent Infant Team: ask us to help",
        [
            (
                "About you",
                [
                    ("Who are you, and what is your job?", "Orla Penhaligon, family hub worker"),
                    ("Where do you work?", "Brackwater Family Hub"),
                    ("Which number can we ring you on?", "01632 960411"),
                ],
            ),
            (
                "About the baby",
                [
                    ("What do people call the baby?", "Wren Tolliver"),
                    ("When was the baby born?", "3rd of Feb 2026"),
                ],
            ),
            (
                "About mum, dad or carer",
                [
                    ("Who mainly looks after the baby?", "Jessamy Tolliver (mum)"),
                    ("Which number can we ring them on?", "07700 900 411"),
                    ("Where do they live?", "4 Saltmarsh Row, Maldon, CM9 5QA"),
                ],
            ),
            ("Why now", [("Why are you asking us?", "Jessamy says she feels like a stranger to Wren.")]),
        ],
        {
            "referrer_name": "Orla Penhaligon",
            "referrer_role": "family hub worker",
            "referrer_organisation": "Brackwater Family Hub",
            "referrer_phone": "+441632960411",
            "infant_name": "Wren Tolliver",
            "infant_dob": "2026-02-03",
            "parent_name": "Jessamy Tolliver",
            "parent_relationship": "mum",
            "parent_phone": "+447700900411",
            "parent_address": "4 Saltmarsh Row, Maldon, CM9 5QA",
            "parent_postcode": "CM9 5QA",
            "reason_for_referral": "Jessamy says she feels like a stranger to Wren.",
        },
    )


def bare_address_after_the_gp() -> Case:
    return _tables(
        "hv-to-pimh.docx",
        "Health visiting: onward referral",
        [
            ("Child", [("Name", "Idris Calloway"), ("DOB", "17.6.26"), ("NHS No.", "999 000 0018")]),
            (
                "Mother / main carer",
                [
                    ("Name", "Bronte Calloway"),
                    ("Address", "19 Tern Close, Witham CM8 1ZZ"),
                    ("Mobile", "07700 900218"),
                ],
            ),
            (
                "GP",
                [
                    ("GP name", "Dr P Achterberg"),
                    ("Address", "Lowfield Surgery, Witham"),
                ],
            ),
            ("Level of support in place", [("Current level", "Child in Need"), ("Details", "CIN since Sept, meets monthly")]),
            ("Background to the referral", [("Emergency section, then ten days on the unit.",)]),
            ("Agreement", [("Parent's agreement to referral", "Given"), ("Date agreed", "20/11/26")]),
            ("Completed by", [("Name", "Sunniva Marsh"), ("Job title", "Health Visitor"), ("Tel", "01632 960 218")]),
        ],
        {
            "infant_name": "Idris Calloway",
            "infant_dob": "2026-06-17",
            "infant_nhs_number": "9990000018",
            "parent_name": "Bronte Calloway",
            "parent_relationship": "Mother",
            "parent_address": "19 Tern Close, Witham CM8 1ZZ",
            "parent_postcode": "CM8 1ZZ",
            "parent_phone": "+447700900218",
            "gp_name": "Dr P Achterberg",
            "gp_practice": "Lowfield Surgery, Witham",
            "safeguarding_status": "child_in_need",
            "safeguarding_details": "CIN since Sept, meets monthly",
            "reason_for_referral": "Emergency section, then ten days on the unit.",
            "consent_to_referral": "yes",
            "consent_date": "2026-11-20",
            "referrer_name": "Sunniva Marsh",
            "referrer_role": "Health Visitor",
            "referrer_phone": "+441632960218",
        },
    )


def four_columns_of_a_midwife() -> Case:
    return _tables(
        "antenatal-request.docx",
        "Specialist perinatal request (antenatal)",
        [
            (
                "Woman's details",
                [
                    ("Surname", "Okonjo-Reed", "First name", "Tamsin"),
                    ("Date of birth", "9 Aug 1994", "Hospital no", "n/k"),
                    ("Address", "Flat 2, 7 Mill Lane, Braintree", "Postcode", "cm7 9zz"),
                    ("Tel", "07700900733", "OK to leave a message?", "Yes"),
                    ("First language", "Igbo", "Interpreter?", "No"),
                ],
            ),
            ("Pregnancy", [("EDD", "14/2/27", "Gestation today", "28+4")]),
            ("Partner", [("Name", "Callum Reed", "Contact no.", "07700 900734")]),
            (
                "Referrer",
                [
                    ("Name", "Beth Arkwright", "Role", "Community midwife"),
                    ("Base", "Larkfield Birth Centre", "Email", "b.arkwright@example.nhs.uk"),
                ],
            ),
            ("Risk", [("Any domestic abuse?", "No", "Social care involved?", "No")]),
            ("Consent", [("Has the woman consented to this referral?", "Yes", "Consent to share with GP?", "Yes")]),
        ],
        {
            "parent_name": "Tamsin Okonjo-Reed",
            "parent_relationship": "Mother",
            "parent_dob": "1994-08-09",
            "parent_address": "Flat 2, 7 Mill Lane, Braintree",
            "parent_postcode": "CM7 9ZZ",
            "parent_phone": "+447700900733",
            "safe_to_leave_message": "yes",
            "parent_language": "Igbo",
            "interpreter_needed": "no",
            "infant_due_date": "2027-02-14",
            "gestation_now": "28+4",
            "other_parent_name": "Callum Reed",
            "other_parent_phone": "+447700900734",
            "referrer_name": "Beth Arkwright",
            "referrer_role": "Community midwife",
            "referrer_organisation": "Larkfield Birth Centre",
            "referrer_email": "b.arkwright@example.nhs.uk",
            "domestic_abuse": "no",
            "consent_to_referral": "yes",
            "consent_to_share": "yes",
        },
    )


def asked_by_a_children_s_centre() -> Case:
    return _tables(
        "little-steps.docx",
        "Little Steps: request for support",
        [
            (
                "Person asking for support",
                [
                    ("What is your name and what do you do?", "Hal Winstanley, early years practitioner"),
                    ("How can we get hold of you?", "01632 960522"),
                ],
            ),
            ("The baby", [("Baby is called", "Pia Szabo"), ("Baby's birthday", "02 Mar 26")]),
            (
                "Main carer",
                [
                    ("Their name", "Réka Szabo"),
                    ("Best number for them", "07700 900 522"),
                    ("Home address", "8 Quay Street, Harwich CO12 3ZZ"),
                    ("Do they need an interpreter?", "Yes - Hungarian"),
                ],
            ),
            ("Permission", [("Have they said yes to this request?", "Yes"), ("On what date?", "19.11.26")]),
            ("What's worrying you?", [("Réka avoids holding Pia and says Pia hates her.",)]),
        ],
        {
            "referrer_name": "Hal Winstanley",
            "referrer_role": "early years practitioner",
            "referrer_phone": "+441632960522",
            "infant_name": "Pia Szabo",
            "infant_dob": "2026-03-02",
            "parent_name": "Réka Szabo",
            "parent_phone": "+447700900522",
            "parent_address": "8 Quay Street, Harwich CO12 3ZZ",
            "parent_postcode": "CO12 3ZZ",
            "interpreter_needed": "yes",
            "consent_to_referral": "yes",
            "consent_date": "2026-11-19",
            "reason_for_referral": "Réka avoids holding Pia and says Pia hates her.",
        },
    )


def parent_titled_by_responsibility() -> Case:
    return _tables(
        "under-twos.docx",
        "CAMHS under 2s referral form",
        [
            (
                "Child's details",
                [
                    ("Forename", "Otis", "Surname", "Bannerman"),
                    ("D.O.B.", "30/04/2026", "Gender", "M"),
                    ("GP", "Dr L Quist", "Surgery", "Mayfield Practice"),
                ],
            ),
            (
                "Parent / carer with parental responsibility",
                [
                    ("Full name", "Dara Bannerman", "Relationship to child", "Mother"),
                    ("Tel", "07700 900623", "Email", "dara.b@example.com"),
                ],
            ),
            (
                "Social care",
                [("Is the child open to social care?", "Yes - CP plan", "Social worker", "Imogen Vask 01632 960623")],
            ),
            (
                "Referrer details",
                [
                    ("Name", "K. Thornbury", "Designation", "Perinatal CPN"),
                    ("Team", "Perinatal MH team", "Date of referral", "24/11/26"),
                ],
            ),
        ],
        {
            "infant_name": "Otis Bannerman",
            "infant_dob": "2026-04-30",
            "infant_sex": "male",
            "gp_name": "Dr L Quist",
            "gp_practice": "Mayfield Practice",
            "parent_name": "Dara Bannerman",
            "parent_relationship": "Mother",
            "parent_phone": "+447700900623",
            "parent_email": "dara.b@example.com",
            "safeguarding_status": "child_protection",
            "social_worker": "Imogen Vask 01632 960623",
            "referrer_name": "K. Thornbury",
            "referrer_role": "Perinatal CPN",
            "referrer_organisation": "Perinatal MH team",
            "referral_date": "2026-11-24",
        },
    )


SENTENCE_CASES: tuple[Callable[[], Case], ...] = (
    asked_in_sentences,
    bare_address_after_the_gp,
    four_columns_of_a_midwife,
    asked_by_a_children_s_centre,
    parent_titled_by_responsibility,
)
