"""Prints of record systems, web forms and council portals: layouts without rules, grey boxes, answers that go over the page."""

from __future__ import annotations

from reportlab.lib.utils import simpleSplit

from tests.print_paper import COLD, HOME, HOPE, RISK, SAYS, STILL, Print, printed, read
from tests.unseen_word import Case

NARRATIVE = ("reason_for_referral", "voice_of_infant", "hopes_and_concerns")


def surgery_letter() -> Case:
    """Two borderless blocks side by side, labels half-way down answers that wrap; the printing system's own lines at the foot."""

    def draw(p: Print) -> None:
        p.lines(380, 50, ["Blackwater Surgery", "8 Quayside", "Maldon", "CM9 5AA", "Tel: 01632 960650"], 12, 9)
        p.say(50, 130, "12 Nov 2026")
        p.bold(50, 155, "Referral to Parent Infant Mental Health Service", 11)
        y = 180.0
        for label, text in (
            ("Patient:", "Mrs Amelie Sedge"), ("Date of Birth:", "02 Mar 1994"), ("NHS Number:", "999 000 1014"),
            ("Home Address:", "14 Tidemill Close, Heybridge, Maldon, Essex CM9 4TR"), ("Ethnic Category:", "White British"),
        ):  # fmt: skip
            y = p.halfway(50, y, label, text, 140, 130, 9)
        y = 180.0
        for label, text in (
            ("Preferred Tel:", "07700 900641"), ("E-mail:", "amelie.sedge@example.com"), ("Main Language:", "English"), ("Interpreter Required:", "No"),
            ("Usual GP:", "Dr Lowe"),
        ):  # fmt: skip
            y = p.halfway(310, y, label, text, 410, 140, 9)
        p.say(50, 290, "Dear Colleague")
        p.bold(50, 312, "Reason for Referral")
        y = p.wrap(50, 327, COLD + " Baby Rowan was born on 14/06/2026 at 36+4.", 495)
        p.bold(50, y + 10, "Consent")
        p.say(50, y + 25, "Patient consents to referral: Yes")
        p.say(50, y + 38, "Patient consents to sharing of record: Yes")
        p.lines(50, y + 70, ["Yours sincerely", "", "Dr S Lowe", "GP Partner"], 13)
        p.footer("Printed by LOWE, Sian (Dr) on 12 Nov 2026 14:02", "Page 1 of 1")

    return Case(
        "letter.pdf", printed(draw),
        read("parent_dob", "parent_nhs_number", "parent_address", "parent_postcode", "parent_ethnicity", "parent_phone", "parent_email", "parent_language", "gp_name", "referral_date",
             parent_name="Mrs Amelie Sedge", interpreter_needed="no", referrer_name="Dr S Lowe", referrer_role="GP Partner", referrer_organisation="Blackwater Surgery", referrer_phone="+441632960650",
             referrer_address="8 Quayside, Maldon, CM9 5AA", reason_for_referral=COLD + " Baby Rowan was born on 14/06/2026 at 36+4.", infant_name="Rowan", infant_dob="2026-06-14", gestation_at_birth="36+4", consent_to_referral="yes", consent_to_share="yes"),
    )  # fmt: skip


def template_print() -> Case:
    """A practice system's template: short labels in narrow columns, dates as 12-Nov-2026, coded problems between."""

    def draw(p: Print) -> None:
        p.bold(50, 50, "PERINATAL & INFANT MENTAL HEALTH REFERRAL", 13)
        p.say(50, 64, "Referral date 12-Nov-2026        Priority Routine", 9)
        y = p.bar(90, "Patient Demographics", 0.85)
        for row in (
            ("Surname", "Sedge", "Forename", "Amelie"), ("DOB", "02-Mar-1994", "NHS No", "999 000 1014"), ("Gender", "Female", "Ethnicity", "White British"),
            ("Mobile", "07700 900641", "Home Tel", ""), ("Address", "14 Tidemill Close, Heybridge", "", ""), ("", "Maldon, Essex", "", ""), ("", "CM9 4TR", "", ""),
        ):  # fmt: skip
            for x, text in zip((50, 130, 300, 380), row, strict=True):
                p.say(x, y, text, 9, "Helvetica" if x in (130, 380) else "Helvetica-Bold")
            y += 14
        y = p.bar(y + 8, "Registered GP", 0.85)
        for row in (
            ("Name", "Dr Lowe", "Practice", "Blackwater Surgery"),
            ("Referred by", "Dr Hana Idris", "Role", "Salaried GP"),
        ):
            for x, text in zip((50, 130, 300, 380), row, strict=True):
                p.say(x, y, text, 9, "Helvetica" if x in (130, 380) else "Helvetica-Bold")
            y += 14
        y = p.bar(y + 8, "Baby", 0.85)
        for row in (("Name", "Rowan Sedge", "DOB", "14-Jun-2026"), ("Gestation at birth", "36+4", "Sex", "Male")):
            for x, text in zip((50, 140, 300, 380), row, strict=True):
                p.say(x, y, text, 9, "Helvetica" if x in (140, 380) else "Helvetica-Bold")
            y += 14
        y = p.bar(y + 8, "Clinical information", 0.85)
        p.bold(50, y, "Reason for referral", 9)
        y = p.wrap(50, y + 12, COLD, 490, 9)
        p.bold(50, y + 6, "Risks", 9)
        y = p.wrap(50, y + 18, RISK, 490, 9)
        p.bold(50, y + 6, "Safeguarding", 9)
        y = p.wrap(50, y + 18, "Child in need plan since Sept.", 490, 9)
        p.bold(50, y + 12, "Problems", 9)
        p.lines(
            50,
            y + 24,
            ["Active", "14-Jun-2026   Emergency caesarean section", "20-Aug-2026   Postnatal depression (EPDS 17)"],
            12,
            9,
        )
        p.bold(50, y + 66, "Medication", 9)
        p.lines(50, y + 78, ["Sertraline 50mg tablets   One To Be Taken Each Day   28 tablet"], 12, 9)
        p.bold(50, y + 98, "Patient consents to this referral", 9)
        p.say(250, y + 98, "Yes", 9)
        p.footer("Blackwater Surgery   F81999", "Page 1 / 1")

    return Case(
        "template.pdf", printed(draw),
        read("parent_name", "parent_dob", "parent_nhs_number", "parent_ethnicity", "parent_phone", "parent_postcode", "gp_name", "gp_practice", "infant_name", "infant_dob", "gestation_at_birth",
             "infant_sex", "risk_details", "reason_for_referral", "referral_date", parent_address="14 Tidemill Close, Heybridge, Maldon, Essex, CM9 4TR", referrer_name="Dr Hana Idris", referrer_role="Salaried GP",
             safeguarding_details="Child in need plan since Sept.", safeguarding_status="child_in_need", consent_to_referral="yes"),
    )  # fmt: skip


def web_print() -> Case:
    """A web form printed from the browser: small labels over grey boxes, the page's address and date at head and foot of two pages."""

    def draw(p: Print) -> None:
        def edges(page: int) -> None:
            p.say(30, 20, "12/11/2026, 14:22", 7)
            p.say(250, 20, "Request help for a baby | Tidewater Council", 7)
            p.footer("https://forms.tidewater.example.org/help-for-baby/review?step=9", f"{page}/2")

        def field(x: float, y: float, label: str, text: str, wide: float = 240, high: float = 22) -> float:
            p.say(x, y, label, 8)
            p.paint(x, y + 4, x + wide, y + 4 + high, (0.93, 0.93, 0.93))
            p.wrap(x + 6, y + 18, text, wide - 12, 10)
            return y + high + 22

        edges(1)
        p.bold(50, 60, "Request help for a baby", 18)
        y = 90.0
        for title, rows in (
            ("About you", (("Your full name *", "Priya Anand"), ("Job title *", "Health Visitor"), ("Organisation", "Dengie Health Visiting Team"), ("Work email *", "priya.anand@hv.example.org"), ("Telephone *", "01632 960641"), ("I am *", "A professional"))),
            ("About the child", (("First name *", "Rowan"), ("Last name *", "Sedge"), ("Date of birth or expected date of delivery *", "14/06/2026"), ("Gender", "Male"))),
            ("About the parent or carer", (("First name *", "Amelie"), ("Last name *", "Sedge"), ("Date of birth", "02/03/1994"), ("Relationship to child *", "Mother"), ("Mobile number *", "07700 900641"), ("Postcode *", "cm94tr"))),
        ):  # fmt: skip
            p.bold(50, y, title, 13)
            y += 20
            for at, (label, text) in enumerate(rows):
                after = field(50 + 255 * (at % 2), y, label, text)
                y = after if at % 2 or at == len(rows) - 1 else y
        p.turn_page()
        edges(2)
        y = 60.0
        p.bold(50, y, "What is happening", 13)
        y = field(50, y + 20, "What are you worried about? *", COLD, 495, 40)
        y = field(50, y, "What might the child be telling us?", STILL, 495, 40)
        y = field(50, y, "Is the family open to children's social care? *", "Yes - child protection plan", 495)
        y = field(50, y, "Is there any domestic abuse?", "No", 495)
        y = field(50, y, "Do you have the parent's agreement to send this request? *", "Yes", 495)
        field(50, y, "Anything else?", "", 495)

    return Case(
        "web.pdf", printed(draw),
        read("referrer_name", "referrer_role", "referrer_organisation", "referrer_email", "referrer_phone", "infant_name", "infant_dob", "infant_sex", "parent_name", "parent_dob", "parent_relationship",
             "parent_phone", "parent_postcode", "reason_for_referral", "voice_of_infant", safeguarding_status="child_protection", domestic_abuse="no", consent_to_referral="yes"),
        blanks=("other_information",),
    )  # fmt: skip


def broken(text: str, wide: float, size: float = 10) -> list[str]:
    return list(simpleSplit(text, "Helvetica", size, wide))


QUESTIONS = (
    ("Name of person making the referral", "Priya Anand"), ("Agency", "Dengie Health Visiting Team"), ("Contact telephone number", "01632 960641"), ("Child's first name", "Rowan"),
    ("Child's surname", "Sedge"), ("Child's date of birth", "14 June 2026"), ("NHS number (child)", "999 000 1006"), ("Name of parent or carer", "Amelie Sedge"), ("Parent's relationship to the child", "Mother"),
    ("Parent's date of birth", "2nd March 1994"), ("Where does the family live?", HOME), ("Best number for the parent", "07700 900641"), ("Can we leave a message on this number?", "Yes"),
    ("Name of other parent", "Joel Marsh"), ("Does he or she hold parental responsibility?", "Yes"), ("Who else lives in the household?", "Ivy Sedge, 4, sister"),
    ("What is worrying you about the relationship between parent and child?", " ".join((COLD, "She has twice left the clinic without him and came back in tears.") * 2)),
    ("How does the baby seem?", STILL), ("What does the parent want to change?", HOPE), ("Is there a plan in place for the child?", "Early Help"), ("Details of plan", "TAF every 6 weeks, lead is Priya Anand"),
    ("Does the parent know about this referral and agree with it?", "Yes"), ("Date agreement was given", "10/11/26"),
)  # fmt: skip


def portal_export() -> Case:
    """ "Question" and "Answer" ruled, the head repeated on the second page, one answer broken between the pages."""

    def draw(p: Print) -> None:
        p.bold(50, 50, "Submission 40718: Infant and family support", 13)
        y = 70.0

        def rows(pairs: list[tuple[str, list[str], int]]) -> None:
            nonlocal y
            for question, answer, least in [("Question", ["Answer"], 1), *pairs]:
                asked = broken(question, 190)
                high = max(len(asked), len(answer), least) * 12 + 8
                p.box(50, y, 250, y + high)
                p.box(250, y, 545, y + high)
                for at, line in enumerate(asked):
                    p.say(55, y + 14 + 12 * at, line, 10, "Helvetica-Bold" if question == "Question" else "Helvetica")
                for at, line in enumerate(answer):
                    p.say(255, y + 14 + 12 * at, line, 10, "Helvetica-Bold" if question == "Question" else "Helvetica")
                y += high

        first = [(question, broken(answer, 280), 1) for question, answer in QUESTIONS[:16]]
        long = broken(QUESTIONS[16][1], 280)
        rows([*first, (QUESTIONS[16][0], long[:4], 1)])
        p.footer("Printed from the Tidewater portal", "1 of 2")
        p.turn_page()
        y = 50.0
        rows([("", long[4:], 1), *((question, broken(answer, 280), 1) for question, answer in QUESTIONS[17:])])
        p.footer("Printed from the Tidewater portal", "2 of 2")

    return Case("portal.pdf", printed(draw), PORTAL)


PORTAL = read(
    "referrer_name", "referrer_organisation", "referrer_phone", "infant_name", "infant_dob", "infant_nhs_number", "parent_name", "parent_relationship", "parent_dob", "parent_address",
    "parent_postcode", "parent_phone", "other_parent_name", "voice_of_infant", "hopes_and_concerns", safe_to_leave_message="yes", other_parent_responsibility="yes", household=["Ivy Sedge, 4, sister"],
    reason_for_referral=QUESTIONS[16][1], safeguarding_status="early_help", safeguarding_details="TAF every 6 weeks, lead is Priya Anand", consent_to_referral="yes", consent_date="2026-11-10",
)  # fmt: skip


def striped_export() -> Case:
    """The same questions on stripes without rules, question and answer each half-way down the longer of them, "Not answered" where nothing was."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Infant and family support - case view", 13)
        p.say(50, 60, "Status: Submitted     Created: 12/11/2026 09:14     Form version 7", 8)
        y = 80.0
        for at, (question, answer) in enumerate((*QUESTIONS, ("Voice of the other parent", "Not answered"))):
            rows = max(len(broken(question, 180, 9)), len(broken(answer, 290, 9)))
            if y + rows * 10.8 > 780:
                p.turn_page()
                y = 60
            if at % 2:
                p.paint(50, y - 10, 545, y + rows * 10.8 - 5, (0.92, 0.92, 0.92))
            y = p.halfway(54, y, question, answer, 245, 290, 9, "Helvetica") + 3

    return Case("case-view.pdf", printed(draw), {**PORTAL, "referral_date": "2026-11-12"}, blanks=("voice_of_other_parent",))


def centred_labels() -> Case:
    """A borderless table in close lines: labels half-way down long answers, long labels half-way beside short answers."""

    def draw(p: Print) -> None:
        p.bold(50, 50, "Parent-Infant Relationship Service: referral summary", 13)
        y = 80.0
        for label, text in (
            ("Referred by", "Priya Anand"), ("Role and team of the person who makes the referral", "Health Visitor, Dengie Health Visiting Team"), ("Telephone", "01632 960641"),
            ("Baby", "Rowan Sedge"), ("Baby's date of birth", "14.06.26"), ("Mother", "Amelie Sedge"), ("Mother's date of birth", "2.3.94"), ("Address", HOME + " (moving in with her sister in the new year, address not known)"),
            ("Reason for referral", COLD + " " + COLD), ("Baby's presentation", STILL), ("Mother's view of the difficulties and of how they began", SAYS),
            ("Hopes", HOPE), ("Has the mother given her consent to this referral being made?", "Yes - verbally"), ("GP", "Dr Lowe, Blackwater Surgery"),
        ):  # fmt: skip
            y = p.halfway(50, y, label, text, 190, 340, 10, "Helvetica")

    said = read(
        "referrer_name", "referrer_role", "referrer_organisation", "referrer_phone", "infant_name", "infant_dob", "parent_name", "parent_dob", "parent_relationship", "parent_postcode", "voice_of_infant",
        "voice_of_parent", "hopes_and_concerns", "gp_name", "gp_practice", reason_for_referral=COLD + " " + COLD, consent_to_referral="yes",
        parent_address=HOME + " (moving in with her sister in the new year, address not known)",
    )  # fmt: skip
    return Case("summary.pdf", printed(draw), said)


def questionnaire_print() -> Case:
    """A record system's questionnaire: each question counted, the answer indented below, who recorded it when in between."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Questionnaire: Perinatal Parent Infant Referral v3", 12)
        p.say(50, 58, "Recorded 12 Nov 2026 10:04 by ANAND, Priya (Health Visitor) at Dengie Health Visiting Team", 8)
        y = 80.0
        for at, (question, answer) in enumerate((
            ("Infant's full name", "Rowan Sedge"), ("Infant's date of birth / EDD", "14 Jun 2026"), ("Parent's full name", "Amelie Sedge"), ("Parent's date of birth", "02 Mar 1994"),
            ("Parent's contact number", "07700 900641"), ("Is the parent the main carer for the infant?", "Yes"), ("Does the parent need an interpreter?", "No"),
            ("Reason for referral", COLD), ("Voice of the infant", STILL), ("Voice of the parent", "n/k"), ("Level of safeguarding", "Universal"), ("Current risk of domestic abuse?", "Not known"),
            ("Has consent for referral been obtained?", "Yes - verbal"), ("Can information be shared with the GP and other agencies?", "Yes"), ("Name of referrer", "Priya Anand"),
            ("Referrer's telephone", "01632 960641"),
        ), 1):  # fmt: skip
            p.say(50, y, f"{at}.", 9)
            p.say(70, y, question, 9)
            y = p.wrap(90, y + 12, answer, 440, 9, "Helvetica-Oblique") + 5
        p.footer("Sedge, Rowan   999 000 1006", "Page 1 of 1")

    said = read(
        "infant_name", "infant_dob", "parent_name", "parent_dob", "parent_phone", "reason_for_referral", "voice_of_infant", "referrer_name", "referrer_phone", parent_primary_caregiver="yes",
        interpreter_needed="no", safeguarding_status="none", domestic_abuse="not_known", consent_to_referral="yes", consent_to_share="yes",
    )  # fmt: skip
    return Case("questionnaire.pdf", printed(draw), said, blanks=("voice_of_parent",))


def maternity_print() -> Case:
    """A maternity system's print: colons in two narrow columns, a bar over each block, the woman, her partner and a pregnancy."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Referral - Parent Infant Mental Health", 13)
        p.say(400, 45, "Hospital number: T440718", 8)
        y = 70.0
        for title, rows in (
            ("Woman's details", (("Name:", "Amelie SEDGE", "DOB:", "02/03/1994"), ("NHS no:", "999 000 1014", "Tel (mobile):", "07700 900641"), ("Address:", "14 Tidemill Close, Heybridge, CM9 4TR", "Email:", "amelie.sedge@example.com"), ("Language:", "English", "Interpreter:", "Not required"))),
            ("Partner", (("Name:", "Joel Marsh", "DOB:", "30/09/1991"), ("Tel:", "07700 900642", "Relationship to baby:", "Father"))),
            ("Current pregnancy", (("EDD:", "19/01/2027", "Gestation:", "30+2"), ("Gravida:", "3", "Parity:", "1+1"), ("Named midwife:", "Jan Tully", "Consultant:", "Miss Oduya"))),
            ("Referral", (("Referred by:", "Jan Tully", "Designation:", "Community midwife"), ("Base:", "Maldon Antenatal Clinic", "Contact no:", "01632 960655"), ("Date:", "12/11/2026", "Consent:", "Yes"))),
        ):  # fmt: skip
            y = p.bar(y, title, 0.3)
            for row in rows:
                ends = [y]
                for x, text, wide in zip((54, 120, 300, 395), row, (60, 170, 90, 150), strict=True):
                    ends.append(p.wrap(x, y, text, wide, 8, "Helvetica-Bold" if x in (54, 300) else "Helvetica"))
                y = max(ends) + 3
            y += 10
        y = p.bar(y, "Concerns", 0.3)
        y = p.wrap(54, y, "Lost a son at 20 weeks last year. Will not look at the scan pictures and calls the baby 'it'.", 480, 8)
        y = p.bar(y + 10, "Social / safeguarding", 0.3)
        p.wrap(54, y, "Open to CSC on a pre-birth CIN plan, SW Kofi Mensah.", 480, 8)

    said = read(
        "parent_dob", "parent_nhs_number", "parent_phone", "parent_postcode", "parent_email", "parent_language", "other_parent_name", "other_parent_dob", "other_parent_phone", "other_parent_relationship",
        "midwife", "referral_date", parent_name="Amelie SEDGE", parent_address="14 Tidemill Close, Heybridge, CM9 4TR", interpreter_needed="no", infant_due_date="2027-01-19", gestation_now="30+2",
        referrer_name="Jan Tully", referrer_role="Community midwife", referrer_organisation="Maldon Antenatal Clinic", referrer_phone="+441632960655", consent_to_referral="yes",
        reason_for_referral="Lost a son at 20 weeks last year. Will not look at the scan pictures and calls the baby 'it'.", parent_relationship="Mother",
        safeguarding_status="child_in_need", safeguarding_details="Open to CSC on a pre-birth CIN plan, SW Kofi Mensah.",
    )  # fmt: skip
    return Case("maternity.pdf", printed(draw), said)


PRINT_CASES = (
    surgery_letter,
    template_print,
    web_print,
    portal_export,
    striped_export,
    centred_labels,
    questionnaire_print,
    maternity_print,
)
