"""Requests of wards, clinics, liaison nurses and children's centres, none of them called a referral."""

from __future__ import annotations

from typing import Any

from tests.print_paper import Print, printed
from tests.unseen_sixteenth import grey, pairs, told
from tests.unseen_word import Case

HOME = "Flat 3, 27 Orchard Rise, Tiptree CO5 0AA"
FLAT = "Niamh says she feels like a robot with Saoirse and cannot look at her for long without her heart racing."
LOOK = "Saoirse looks past her mum's shoulder and has stopped reaching."
WISH = "To feel calm enough to play with her."
SHOCK = "'I keep seeing the theatre lights.' Niamh was in care from eight."
FAMILY = {
    "infant_name": "Saoirse O'Dell-Bright", "infant_dob": "2026-05-09", "infant_nhs_number": "9990001022", "infant_sex": "female", "gestation_at_birth": "34+2",
    "parent_name": "Niamh O'Dell", "parent_dob": "1999-11-23", "parent_nhs_number": "9990001030", "parent_phone": "+447700900711", "parent_address": HOME, "parent_postcode": "CO5 0AA",
    "parent_relationship": "Mother", "other_parent_name": "Kwame Bright", "other_parent_phone": "+447700900712", "other_parent_dob": "1996-07-04", "gp_practice": "Heath Surgery", "gp_name": "Dr Faraday",
    "health_visitor": "Oona Tate", "referral_date": "2026-11-18", "reason_for_referral": FLAT, "voice_of_infant": LOOK, "hopes_and_concerns": WISH, "voice_of_parent": SHOCK, "consent_to_referral": "yes", "consent_to_share": "yes",
    "other_parent_relationship": "Father",
}  # fmt: skip
PEOPLE = ("infant_name", "infant_dob", "parent_name", "parent_dob")


def said(*keys: str, **more: Any) -> dict[str, Any]:
    """The family's values for these fields, and what else a paper says."""
    return {key: FAMILY[key] for key in keys} | more


def birth_clinic() -> Case:
    """A birth reflections clinic writes what came of a visit, and asks for more at its end."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Birth Reflections Clinic", 15)
        p.say(50, 60, "Outcome of appointment and onward request", 10)
        pairs(
            p,
            50,
            85,
            (
                ("Woman", "Niamh O'Dell"),
                ("Date of birth", "23/11/1999"),
                ("NHS", "999 000 1030"),
                ("Address", HOME),
                ("Tel", "07700 900711"),
            ),
            120,
            165,
        )
        pairs(
            p,
            320,
            85,
            (
                ("Baby", "Saoirse O'Dell-Bright"),
                ("Date of birth", "09/05/2026"),
                ("NHS", "999 000 1022"),
                ("Gestation", "34+2 at birth"),
                ("Seen on", "18/11/2026"),
            ),
            400,
            140,
        )
        y = told(
            p, 185,
            (("What happened", "Category 1 section under general anaesthetic. Saoirse went to the neonatal unit for nine days."), ("How things are now", FLAT), ("What Niamh says", SHOCK), ("How Saoirse is", LOOK), ("Safeguarding", "None known"),
             ("Request", "Please could the Parent Infant Mental Health Service see Niamh and Saoirse. Niamh has agreed to this request and is happy for us to share this letter."), ("Copied to", "GP Dr Faraday, Heath Surgery; health visitor Oona Tate")),
        )  # fmt: skip
        p.lines(50, y + 8, ["Bella Strand", "Consultant Midwife", "01632 960721", "18 November 2026"], 12, 9)

    want = said(*PEOPLE, "parent_nhs_number", "infant_nhs_number", "parent_address", "parent_postcode", "parent_phone", "gestation_at_birth", "voice_of_parent", "voice_of_infant", "parent_relationship", "consent_to_referral", "consent_to_share", "referral_date", "gp_name", "gp_practice", "health_visitor",
                referrer_name="Bella Strand", referrer_role="Consultant Midwife", referrer_phone="+441632960721", safeguarding_details="None known", reason_for_referral=FLAT)  # fmt: skip
    return Case("reflections.pdf", printed(draw), want)


def liaison_notice() -> Case:
    """A liaison nurse's notice: grey labels left of their answers in three columns, a thin line under each part."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Paediatric liaison: notice to community services", 14)
        y = 72.0
        for title, columns in (
            ("Child", (("Name", "Saoirse O'Dell-Bright"), ("DOB", "09 May 2026"), ("NHS no.", "999 000 1022"), ("Sex", "Female"), ("Seen in", "Emergency Dept"), ("On", "17 Nov 2026"))),
            ("Parent or carer present", (("Name", "Niamh O'Dell"), ("DOB", "23 Nov 1999"), ("Relation", "Mother"), ("Mobile", "07700 900711"), ("Lives at", "Flat 3, 27 Orchard Rise"), ("Postcode", "CO5 0AA"))),
            ("Notice sent by", (("Name", "Ivo Marsh"), ("Post", "Paediatric liaison nurse"), ("Phone", "01632 960733"), ("Date", "18 Nov 2026"))),
        ):  # fmt: skip
            p.bold(50, y, title, 10)
            p.rule(50, y + 4, 545, y + 4)
            for at, (label, text) in enumerate(columns):
                x, top = 50 + 168 * (at % 3), y + 18 + 14 * (at // 3)
                grey(p, x, top, label, 8)
                p.say(x + 48, top, text, 8)
            y += 18 + 14 * ((len(columns) + 2) // 3) + 10
        y = told(
            p,
            y,
            (
                ("Why this notice", FLAT),
                ("Mother's account", SHOCK),
                ("Known to social care?", "No"),
                ("Action asked of", "PIMHS: parent-infant assessment. HV: to visit."),
                ("Parent told of and agrees to this notice", "Yes"),
            ),
        )

    want = said(*PEOPLE, "infant_nhs_number", "infant_sex", "parent_relationship", "parent_phone", "parent_postcode", "reason_for_referral", "voice_of_parent", "referral_date", "consent_to_referral", parent_address="Flat 3, 27 Orchard Rise",
                safeguarding_status="none", referrer_name="Ivo Marsh", referrer_role="Paediatric liaison nurse", referrer_phone="+441632960733")  # fmt: skip
    return Case("liaison.pdf", printed(draw), want)


def antenatal_alert() -> Case:
    """A safeguarding midwife's alert: a grid of factors with Y and N, boxes with tiny labels, the partner in a row of his own."""

    def draw(p: Print) -> None:
        def row(y: float, *cells: tuple[float, str, str]) -> float:
            x = 45.0
            for wide, label, text in cells:
                p.box(x, y, x + wide, y + 27)
                p.say(x + 3, y + 8, label, 6)
                p.say(x + 5, y + 21, text, 9)
                x += wide
            return y + 27

        p.paint(45, 30, 550, 52, (0.55, 0.2, 0.35))
        p.canvas.setFillColorRGB(1, 1, 1)
        p.bold(50, 45, "ANTENATAL ALERT AND SUPPORT PLAN", 13)
        p.canvas.setFillColorRGB(0, 0, 0)
        y = row(
            60,
            (170, "WOMAN'S NAME", "Niamh O'Dell"),
            (110, "DATE OF BIRTH", "23/11/99"),
            (115, "NHS NO.", "999 000 1030"),
            (110, "HOSP NO.", "T20881"),
        )
        y = row(
            y, (280, "ADDRESS", "Flat 3, 27 Orchard Rise, Tiptree"), (115, "POSTCODE", "CO5 0AA"), (110, "MOBILE", "07700 900711")
        )
        y = row(y, (170, "EDD", "01/02/27"), (110, "WEEKS NOW", "29+3"), (225, "GP", "Dr Faraday, Heath Surgery"))
        y = row(
            y,
            (170, "PARTNER'S NAME", "Kwame Bright"),
            (110, "PARTNER'S DOB", "04/07/96"),
            (225, "PARTNER'S MOBILE", "07700 900712"),
        )
        y = p.table(
            45,
            y + 10,
            [165, 30, 30, 280],
            [
                ["Factor", "Y", "N", "Comment"],
                ["Mental health", "Y", "", "PTSD, under perinatal team"],
                ["Domestic abuse", "", "N", ""],
                ["Substance use", "", "N", ""],
                ["Previous loss", "Y", "", "Stillbirth 2023"],
            ],
            16,
        )
        y = told(
            p,
            y + 20,
            (
                ("Concern", "She will not speak of the baby, and has bought nothing."),
                ("Plan", "Consultant clinic. Request to Parent Infant Mental Health for antenatal work."),
                ("Social care status", "Early Help"),
            ),
        )
        p.say(50, y, "Discussed with woman and agreed:", 9)
        p.check(210, y, True, "Yes", 9)
        p.check(260, y, False, "No", 9)
        row(
            y + 14,
            (170, "ALERT RAISED BY", "Ada Quill"),
            (165, "DESIGNATION", "Safeguarding midwife"),
            (100, "EXT / TEL", "01632 960744"),
            (70, "DATE", "18/11/26"),
        )

    want = said("parent_name", "parent_dob", "parent_nhs_number", "parent_phone", "parent_postcode", "gp_name", "gp_practice", "other_parent_name", "other_parent_dob", "other_parent_phone", "referral_date", "consent_to_referral", parent_address="Flat 3, 27 Orchard Rise, Tiptree",
                parent_relationship="Mother", infant_due_date="2027-02-01", gestation_now="29+3", domestic_abuse="no", safeguarding_status="early_help", referrer_name="Ada Quill", referrer_role="Safeguarding midwife", referrer_phone="+441632960744",
                mental_health="PTSD, under perinatal team", reason_for_referral="She will not speak of the baby, and has bought nothing.")  # fmt: skip
    return Case("alert.pdf", printed(draw), want)


def portal_receipt() -> Case:
    """A portal's receipt in two columns of small labels over answers, with coloured bands, some questions unanswered."""

    def draw(p: Print) -> None:
        p.say(50, 25, "Submission reference 7719-04   18 November 2026 11:20", 7)
        p.bold(50, 50, "Help for families: your submission", 16)
        y = 76.0
        for title, rows in (
            ("Person submitting", (("Name", "Oona Tate"), ("Job title", "Health visitor"), ("Organisation", "Tiptree 0-19 Team"), ("Phone", "01632 960766"), ("Email", "oona.tate@hv.example.org"), ("Date of submission", "18/11/2026"))),
            ("Child", (("Name", "Saoirse O'Dell-Bright"), ("Date of birth or due date", "09/05/2026"), ("NHS number", "999 000 1022"), ("Weeks at birth", "34+2"))),
            ("Parent or carer", (("Name", "Niamh O'Dell"), ("Date of birth", "23/11/1999"), ("Relationship to child", "Mother"), ("Phone", "07700 900711"), ("Address", HOME), ("First language", "English"))),
            ("Second parent or carer", (("Name", "Kwame Bright"), ("Date of birth", "04/07/1996"), ("Phone", "07700 900712"), ("Lives with child?", "No"))),
            ("About the need", (("Type of need", "Parent-infant relationship"), ("Level", "Early help"), ("Is the family on a plan?", "No plan"), ("Domestic abuse", "None disclosed"))),
        ):  # fmt: skip
            p.paint(50, y - 11, 545, y + 4, (0.82, 0.9, 0.95))
            p.bold(54, y, title, 10)
            y += 18
            for at in range(0, len(rows), 2):
                for x, (label, text) in zip((54, 300), rows[at : at + 2], strict=False):
                    p.say(x, y, label, 7)
                    p.say(x, y + 12, text, 10)
                y += 27
            y += 4
        for label, text in (
            ("Describe what is happening", FLAT),
            ("What is the baby showing you?", LOOK),
            ("What are the parent's hopes?", WISH),
            ("Consent to submit", "Yes, 17/11/2026"),
            ("Consent to share with partners", "Yes"),
        ):
            p.say(54, y, label, 7)
            y = p.wrap(54, y + 12, text, 480, 10) + 4

    want = said(*PEOPLE, "infant_nhs_number", "gestation_at_birth", "parent_relationship", "parent_phone", "parent_address", "parent_postcode", "other_parent_name", "other_parent_dob", "other_parent_phone", "referral_date", "reason_for_referral", "voice_of_infant",
                "hopes_and_concerns", "consent_to_referral", "consent_to_share", parent_language="English", consent_date="2026-11-17", safeguarding_status="none", domestic_abuse="no", referrer_name="Oona Tate", referrer_role="Health visitor",
                referrer_organisation="Tiptree 0-19 Team", referrer_phone="+441632960766", referrer_email="oona.tate@hv.example.org")  # fmt: skip
    return Case("receipt.pdf", printed(draw), want)


SEVENTEENTH_CASES = (birth_clinic, liaison_notice, antenatal_alert, portal_receipt)
