"""Papers that refer a family under another name: assessments, notifications, summaries, transfers, contact forms."""

from __future__ import annotations

from tests.print_paper import COLD, HOME, HOPE, Print, printed, read
from tests.unseen_word import Case

PEOPLE = ("infant_name", "infant_dob", "parent_name", "parent_dob")
ASKED = ("referrer_name", "referrer_role", "referrer_phone")
GREY = (0.45, 0.45, 0.45)


def grey(p: Print, x: float, y: float, text: str, size: float = 7) -> None:
    """Small grey type."""
    p.canvas.setFillColorRGB(*GREY)
    p.say(x, y, text, size)
    p.canvas.setFillColorRGB(0, 0, 0)


def pairs(
    p: Print, x: float, y: float, rows: tuple[tuple[str, str], ...], stop: float, wide: float = 150, size: float = 9
) -> float:
    """Bold labels with answers at a stop; where the next row stands."""
    for label, text in rows:
        p.bold(x, y, label, size)
        y = p.wrap(stop, y, text, wide, size) if text else y + size * 1.2
        y += 3
    return y


def told(p: Print, y: float, rows: tuple[tuple[str, str], ...], size: float = 10) -> float:
    """Headings in bold with prose below them."""
    for title, text in rows:
        p.bold(50, y, title, size)
        y = p.wrap(50, y + 14, text, 490, size - 1) + 8
    return y


def early_help_assessment() -> Case:
    """A council's assessment with tables of children, parents and services, and the services it is sent to."""

    def draw(p: Print) -> None:
        p.paint(0, 0, 600, 46, (0.1, 0.3, 0.45))
        p.canvas.setFillColorRGB(1, 1, 1)
        p.bold(50, 30, "Early Help Assessment", 18)
        p.canvas.setFillColorRGB(0, 0, 0)
        p.say(50, 62, "This assessment is completed with the family and sent to the services named in section 6.", 8)
        y = p.bar(84, "1. Children (including unborn)", 0.85) - 9
        y = p.table(
            50,
            y,
            [130, 80, 50, 115, 120],
            [
                ["Name", "DOB / EDD", "M/F", "Ethnicity", "NHS no."],
                ["Rowan Sedge", "14/06/26", "M", "White British", "999 000 1006"],
                ["Ivy Sedge", "3/9/21", "F", "White British", ""],
            ],
        )
        y = p.bar(y + 20, "2. Parents / carers", 0.85) - 9
        y = p.table(
            50,
            y,
            [130, 90, 80, 35, 160],
            [
                ["Name", "Relationship", "DOB", "PR?", "Tel"],
                ["Amelie Sedge", "Mum", "2/3/94", "Y", "07700 900641"],
                ["Joel Marsh", "Dad", "30/9/91", "Y", "n/k"],
            ],
        )
        p.say(50, y + 14, f"Family address: {HOME}", 9)
        y = p.bar(y + 36, "3. Services already working with the family", 0.85) - 9
        y = p.table(
            50,
            y,
            [120, 200, 175],
            [
                ["Service", "Name", "Contact"],
                ["GP", "Dr Lowe, Blackwater Surgery", ""],
                ["Health visitor", "Priya Anand", "01632 960641"],
                ["Social care", "nil", ""],
            ],
        )
        y = told(
            p,
            y + 22,
            (
                ("4a. What are we worried about?", COLD),
                ("4b. What is working well?", "Home is warm and tidy. Ivy is settled at nursery."),
                ("5. What does the family want to be different?", HOPE),
            ),
        )
        p.bold(50, y, "6. Services requested", 10)
        p.check(170, y, False, "Parenting course", 9)
        p.check(275, y, True, "Parent-infant mental health", 9)
        p.check(420, y, False, "Housing", 9)
        y = p.bar(y + 26, "7. Assessment completed by", 0.85) - 9
        y = p.table(
            50,
            y,
            [60, 190, 60, 185],
            [
                ["Name", "Kim Dale", "Role", "Family support worker"],
                ["Agency", "Maldon Children's Centre", "Tel", "01632 960655"],
                ["Date", "12/11/26", "Email", ""],
            ],
        )
        p.check(50, y + 20, True, "I agree to this assessment being shared with the services in sections 3 and 6.", 9)
        p.say(50, y + 40, "Signed (parent/carer)   A Sedge                    Date   10/11/26", 9)

    said = read(*PEOPLE, "infant_sex", "infant_nhs_number", "parent_address", "parent_postcode", "parent_phone", "other_parent_name", "other_parent_dob", "gp_name", "gp_practice",
                "reason_for_referral", "hopes_and_concerns", "referral_date", infant_ethnicity="White British", parent_relationship="Mum", other_parent_relationship="Dad", parent_responsibility="yes",
                other_parent_responsibility="yes", household=["Ivy Sedge, 3/9/21, F, White British"], health_visitor="Priya Anand, 01632 960641", referrer_name="Kim Dale",
                referrer_role="Family support worker", referrer_organisation="Maldon Children's Centre", referrer_phone="+441632960655", consent_to_share="yes", other_services="Social care, nil")  # fmt: skip
    return Case("EHA.pdf", printed(draw), said, unmatched=("Home is warm and tidy",))


def vulnerability_in_pregnancy() -> Case:
    """A midwife's notification: captions in tiny print inside boxes, a list of factors with drawn crosses, who is notified."""

    def draw(p: Print) -> None:
        def row(y: float, *cells: tuple[float, str, str]) -> float:
            x = 45.0
            for wide, caption, text in cells:
                p.box(x, y, x + wide, y + 28)
                p.say(x + 3, y + 8, caption, 6)
                p.say(x + 6, y + 22, text, 10)
                x += wide
            return y + 28

        p.bold(45, 45, "NOTIFICATION OF VULNERABILITY IN PREGNANCY", 14)
        p.say(45, 58, "Complete at booking or when a concern arises. Original in notes, copy to those ticked below.", 7)
        y = row(70, (200, "Surname", "Sedge"), (180, "First names", "Amelie"), (125, "Date of birth", "02/03/94"))
        y = row(
            y, (200, "NHS number", "999 000 1014"), (180, "Hospital number", "B447190"), (125, "Ethnic origin", "White British")
        )
        y = row(y, (380, "Address", "14 Tidemill Close, Heybridge"), (125, "Postcode", "CM9 4TR"))
        y = row(
            y,
            (200, "Telephone", "07700 900641"),
            (180, "Interpreter needed / language", "No"),
            (125, "GP surgery", "Blackwater Surgery"),
        )
        y = row(
            y,
            (125, "EDD", "04/03/27"),
            (125, "Gestation today", "24+1"),
            (130, "Gravida / para", "G2 P1"),
            (125, "Booking BMI", "24"),
        )
        y = row(y, (255, "Father of baby", "Joel Marsh"), (125, "His DOB", "30/09/91"), (125, "His telephone", ""))
        p.bold(45, y + 20, "Vulnerability factors (cross all that apply)", 9)
        factors = (
            "Mental illness, current",
            "Mental illness, past",
            "Domestic abuse",
            "Substance misuse",
            "Learning disability",
            "Under 18",
            "Previous child removed",
            "Late booking",
            "Poor bonding with this pregnancy",
        )
        for at, words in enumerate(factors):
            p.check(45 + 170 * (at % 3), y + 38 + 17 * (at // 3), at in (1, 8), words, 9)
        y = told(
            p,
            y + 105,
            (
                (
                    "Details",
                    "Low after Ivy's birth in 2021, treated with sertraline. This time she has not told her family, turns from the screen at scans and calls the baby 'it'.",
                ),
                ("Current safeguarding plan", "None"),
            ),
        )
        p.bold(50, y, "Copies to", 10)
        for at, (words, on) in enumerate(
            (
                ("Health visitor", True),
                ("Children's social care", False),
                ("Parent-infant mental health", True),
                ("Perinatal psychiatry", False),
            )
        ):
            p.check(110 + 110 * at, y, on, words, 8)
        p.say(50, y + 24, "Is the woman aware of this notification and in agreement with it?", 9)
        p.check(330, y + 24, True, "Yes", 9)
        p.check(380, y + 24, False, "No", 9)
        row(
            y + 40,
            (160, "Name of midwife completing", "Jan Tully"),
            (160, "Team / base", "Community team B"),
            (105, "Contact no.", "01632 960677"),
            (80, "Date", "13.11.26"),
        )

    said = read("parent_name", "parent_dob", "parent_nhs_number", "parent_postcode", "parent_phone", "parent_ethnicity", "gp_practice", "other_parent_name", "other_parent_dob", parent_address="14 Tidemill Close, Heybridge",
                interpreter_needed="no", infant_due_date="2027-03-04", gestation_now="24+1", other_parent_relationship="Father", safeguarding_status="none", consent_to_referral="yes", referrer_name="Jan Tully",
                referrer_organisation="Community team B", referrer_phone="+441632960677", referral_date="2026-11-13",
                reason_for_referral="Low after Ivy's birth in 2021, treated with sertraline. This time she has not told her family, turns from the screen at scans and calls the baby 'it'.")  # fmt: skip
    return Case("NOV.pdf", printed(draw), said, blanks=("other_parent_phone",))


def mother_and_baby_unit() -> Case:
    """A ward's discharge summary that asks for parent-infant work: two columns of facts without rules, then headings in capitals."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Discharge summary", 16)
        p.say(50, 60, "Chestnut Mother and Baby Unit    Ward tel 01632 960690", 9)
        p.say(50, 73, "To: Dr Lowe, Blackwater Surgery    Copy and request for input: Parent Infant Mental Health Service", 9)
        pairs(
            p,
            50,
            98,
            (
                ("Patient", "Amelie Sedge"),
                ("DOB", "02-Mar-1994"),
                ("NHS no.", "999 000 1014"),
                ("Address", HOME),
                ("Mobile", "07700 900641"),
            ),
            110,
            160,
        )
        pairs(
            p,
            310,
            98,
            (
                ("Baby", "Rowan Sedge"),
                ("Baby DOB", "14-Jun-2026"),
                ("Baby NHS no.", "999 000 1006"),
                ("Admitted", "01-Oct-2026"),
                ("Discharged", "12-Nov-2026"),
                ("Partner", "Joel Marsh 07700 900642"),
            ),
            390,
            150,
        )
        y = told(
            p, 195,
            (("DIAGNOSIS", "Severe postnatal depression, F53.0"), ("PROGRESS", "Treated with sertraline 150 mg. Brighter from week four, sleeping and eating. Two leaves at home went well."),
             ("MOTHER-INFANT RELATIONSHIP", COLD), ("RISK ON DISCHARGE", "No thoughts of suicide or of harm to Rowan."), ("SAFEGUARDING", "Child in need, social worker Kofi Mensah."),
             ("REQUEST TO PARENT-INFANT SERVICE", "Please offer parent-infant psychotherapy. Amelie has agreed to this referral and to our sharing this summary."), ("MEDICATION", "Sertraline 150 mg om, 14 days supplied.")),
        )  # fmt: skip
        p.lines(50, y + 10, ["Dr Ruth Okoro", "Specialty doctor", "12 November 2026"], 12, 9)

    said = read(*PEOPLE, "parent_nhs_number", "infant_nhs_number", "parent_address", "parent_postcode", "parent_phone", "other_parent_name", "other_parent_phone", "social_worker", "referral_date",
                reason_for_referral=COLD + " Please offer parent-infant psychotherapy. Amelie has agreed to this referral and to our sharing this summary.",
                risk_details="No thoughts of suicide or of harm to Rowan.", safeguarding_status="child_in_need", safeguarding_details="Child in need, social worker Kofi Mensah.",
                referrer_name="Dr Ruth Okoro", referrer_role="Specialty doctor", consent_to_referral="yes", consent_to_share="yes",
                mental_health="Severe postnatal depression, F53.0")  # fmt: skip
    return Case("summary.pdf", printed(draw), said, unmatched=("Ward tel 01632 960690",))


SIXTEENTH_CASES = (early_help_assessment, vulnerability_in_pregnancy, mother_and_baby_unit)
