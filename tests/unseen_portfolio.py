"""Printed and fillable PDF referrals as the systems and forms of other teams make them."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import reportlab
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, Table, TableStyle

from tests.fillable_paper import COMB, COMBO, EDIT, FieldPaper, filled, under
from tests.numbers import nhs_numbers
from tests.sheets import Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case

HIGH = 841.9
for _face, _file in (("Vera", "Vera.ttf"), ("VeraBd", "VeraBd.ttf")):
    pdfmetrics.registerFont(TTFont(_face, str(Path(reportlab.__file__).parent / "fonts" / _file)))


N = nhs_numbers("99901", 3104, 60, 37)


def s(k: int, sign: str = " ") -> str:
    """An NHS number in its groups."""
    return f"{N[k][:3]}{sign}{N[k][3:6]}{sign}{N[k][6:]}"


def across(p: Sheet) -> None:
    """The page on its side, still measured from the top left."""
    p.canvas.setPageSize((HIGH, 595.3))
    p.canvas.translate(0, 595.3 - HIGH)


def tint(p: Sheet, grey: float) -> None:
    p.canvas.setFillColorRGB(grey, grey, grey)


def para(text: str, size: float = 9, font: str = "Helvetica", **more: object) -> Paragraph:
    return Paragraph(text, ParagraphStyle("x", fontName=font, fontSize=size, leading=size * 1.25, **more))


# ---------------------------------------------------------------- printed


def gp_merge() -> Case:
    """A GP system's merge: bold labels with colons in a faintly ruled table, problems and medication after it, the practice only in the letter head."""
    grid = [
        ["Surname:", "CASTELLANE", "Forename(s):", "Rosa Imogen"],
        ["Title:", "Mrs", "Date of birth:", "23-Feb-1993 (33y)"],
        ["NHS No:", s(0), "Gender:", "Female"],
        ["Home address:", "9 Pinceybrook Road, Harlow, Essex, CM18 6LR"],
        ["Home tel:", "", "Mobile tel:", "07700 900801"],
        ["Email:", "rosa.castellane@example.com", "Hospital No:", ""],
        ["Ethnic category:", "Italian (White)", "Main language:", "Italian"],
        ["Interpreter:", "Not required", "Usual GP:", "Dr Helen Trow"],
    ]
    made = [
        [para(f"<b>{c}</b>" if i % 2 == 0 else c, 9, "Times-Roman") for i, c in enumerate(row)] + [""] * (4 - len(row))
        for row in grid
    ]
    table = Table(made, colWidths=[85, 180, 85, 155])
    table.setStyle(
        TableStyle(
            [
                ("LINEBELOW", (0, 0), (-1, -1), 0.25, colors.Color(0.75, 0.75, 0.75)),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 1),
                ("SPAN", (1, 3), (3, 3)),
            ]
        )
    )

    def t(text: str, size: float = 10, **k: object) -> Paragraph:
        return para(text, size, "Times-Roman", **k)

    story = [
        t("<b>Thorley Park Medical Centre</b>", 14, alignment=2), gap(4), t("2 Thorley Park Road, Bishop's Stortford, CM23 3NL", 9, alignment=2), t("Tel: 01632 960801", 9, alignment=2), gap(10),
        t("Referral to: <b>Parent Infant Mental Health Service</b> &nbsp;&nbsp; Priority: Routine &nbsp;&nbsp; Referral date: 03-Nov-2026"), gap(8),
        t("<b>Patient details</b>", 11), gap(3), table, gap(8),
        t("<b>Referring clinician:</b> Dr Amit Sengupta, GP Registrar"), t("<b>Email for correspondence:</b> thorleypark.referrals@example.nhs.uk"), gap(8),
        t("<b>Infant name and DOB:</b> Luca Castellane 30-Jul-2026"), t("<b>Patient is the infant's:</b> Mother"), t("<b>Patient consents to this referral:</b> Yes"), t("<b>Patient consents to sharing of information:</b> Yes"), gap(8),
        t("<b>Reason for referral</b>", 11), gap(2),
        t("Thank you for seeing this 33 year old first time mother. Luca was delivered by forceps and went back to theatre with her for a retained placenta. Since then she tells me she hands him to her sister as soon as he stirs and cannot say what he likes."), gap(6),
        t("<b>Mental health</b>", 11), gap(2), t("EPDS 17 on 29-Oct-2026. Sertraline started the same day. No thoughts of self-harm. Known to IAPT in 2019."), gap(6),
        t("<b>Problems</b>", 11), gap(2), t("Active: Asthma (Mar 2006); Iron deficiency anaemia (Aug 2026)"), t("Past: Appendicectomy (2011)"), gap(6),
        t("<b>Repeat medication</b>", 11), gap(2), t("Salbutamol 100micrograms/dose inhaler CFC free - two puffs as needed - 200 dose"), t("Ferrous fumarate 210mg tablets - one twice a day - 56 tablet"), gap(6),
        t("<b>Allergies</b>", 11), gap(2), t("No known allergies"),
    ]  # fmt: skip
    return Case(
        "Referral_letter_CASTELLANE.pdf", flowed(story, "", "Thorley Park Medical Centre    CASTELLANE, Rosa Imogen (Mrs)"),
        {
            "referral_date": "2026-11-03", "referrer_name": "Dr Amit Sengupta", "referrer_role": "GP Registrar", "referrer_organisation": "Thorley Park Medical Centre", "referrer_address": "2 Thorley Park Road, Bishop's Stortford, CM23 3NL",
            "referrer_phone": "+441632960801", "referrer_email": "thorleypark.referrals@example.nhs.uk", "parent_name": "Rosa Imogen Castellane", "parent_dob": "1993-02-23", "parent_nhs_number": N[0],
            "parent_address": "9 Pinceybrook Road, Harlow, Essex, CM18 6LR", "parent_postcode": "CM18 6LR", "parent_phone": "+447700900801", "parent_email": "rosa.castellane@example.com", "parent_ethnicity": "Italian (White)",
            "parent_language": "Italian", "interpreter_needed": "no", "gp_name": "Dr Helen Trow", "gp_practice": "Thorley Park Medical Centre", "infant_name": "Luca Castellane", "infant_dob": "2026-07-30",
            "parent_relationship": "Mother", "consent_to_referral": "yes", "consent_to_share": "yes",
            "reason_for_referral": "Thank you for seeing this 33 year old first time mother. Luca was delivered by forceps and went back to theatre with her for a retained placenta. Since then she tells me she hands him to her sister as soon as he stirs and cannot say what he likes.",
            "mental_health": "EPDS 17 on 29-Oct-2026. Sertraline started the same day. No thoughts of self-harm. Known to IAPT in 2019.",
        },
        unmatched=("Salbutamol 100micrograms/dose inhaler CFC free - two puffs as needed - 200 dose",),
    )  # fmt: skip


def maternity_notes() -> Case:
    """A maternity system's print: tiny grey labels and answers in two columns without rules, the mother's banner, gestation of the day."""

    def draw(p: Sheet) -> None:
        p.paint(30, 22, 565, 52, (0.85, 0.9, 0.97))
        p.say(36, 35, "NAKAMURA-REID, Yuki", 11, "VeraBd")
        p.say(36, 47, f"DOB 17-Aug-1991    NHS {s(1)}    Hosp No. M0448213", 7.5, "Vera")
        p.say(420, 35, "G3 P1   EDD 14-Jan-2027", 8, "Vera")
        p.say(420, 47, "Blood group O Pos", 7.5, "Vera")
        p.say(30, 74, "Onward Referral: Parent Infant Mental Health", 12, "VeraBd")
        y = 92.0

        def block(title: str, rows: tuple[tuple[str, str, str, str], ...]) -> None:
            nonlocal y
            y += 6
            p.say(30, y, title, 8.5, "VeraBd")
            y += 14
            for a, b, c, d in rows:
                high = 0
                for x, label, text in ((30, a, b), (305, c, d)):
                    if not label:
                        continue
                    tint(p, 0.45)
                    p.say(x, y, label, 7.5, "Vera")
                    tint(p, 0)
                    lines = simpleSplit(text, "Vera", 7.5, 150)
                    for at, one in enumerate(lines):
                        p.say(x + 115, y + at * 10, one, 7.5, "Vera")
                    high = max(high, len(lines))
                y += 10 * max(high, 1) + 4

        block("Referral", (("Date/time", "05-Nov-2026 18:07", "Referred by", "Dee Farrow"), ("Designation", "Specialist Perinatal MH Midwife", "Base", "St Osyth Maternity Unit"), ("Bleep/phone", "01632 960802", "Email", "dee.farrow@maternity.example.nhs.uk")))  # fmt: skip
        block("Mother", (("Preferred name", "Yuki", "Surname", "Nakamura-Reid"), ("Address", "Flat 9, 31 Beacon Hill Avenue, Harwich CO12 3NR", "Mobile", "07700 900802"), ("Home phone", "", "Ethnic origin", "Japanese"), ("First language", "Japanese", "Interpreter", "Yes - for longer conversations"), ("Communication needs", "None known", "Safe to text/voicemail", "Yes")))  # fmt: skip
        block("Current pregnancy", (("EDD (by USS)", "14-Jan-2027", "Gestation today", "30w 0d"), ("Number of fetuses", "1", "Planned place of birth", "Consultant unit"), ("Lead consultant", "Miss Ferreira", "Named midwife", "Kath Ollerton, Willow Team")))  # fmt: skip
        block("Partner", (("Partner's name", "Simon Reid", "Partner's DOB", "02-May-1989"), ("Baby's father?", "Yes", "Partner's phone", "07700 900803")))  # fmt: skip
        block("Other children", (("1.", "Hana Reid   11-Jun-2023   F   lives with mother", "", ""),))
        block("Professionals", (("GP", "Dr Patrick Lutz", "GP surgery", "Stour Quay Surgery"), ("Health visitor", "Not allocated until 34/40", "Perinatal MH team", "North East Essex PNMHT - Bev Cole"), ("Social worker", "", "", "")))  # fmt: skip
        block("Safeguarding and social", (("Safeguarding concerns", "No", "Domestic abuse enquiry", "Asked 21-Sep-2026: no disclosure"),))  # fmt: skip
        for title, text in (
            (
                "Mental health",
                "Severe postnatal depression 2023 with 3 week admission to mother and baby unit. Quetiapine 50mg nocte. Euthymic.",
            ),
            (
                "Reason for referral",
                "Yuki was apart from Hana for the first ten days of the MBU admission and describes the gap as never having closed. She is frightened it will be repeated with this baby and has begun to avoid talking about the birth.",
            ),
            ("Woman's own words", "I know how to be a good patient. I do not know how to be there from the first day."),
            ("What would help", "Sessions before birth, and a plan that keeps us together."),
        ):
            y += 8
            p.say(30, y, title, 8.5, "VeraBd")
            y = p.wrap(30, y + 13, text, 520, 7.5, "Vera", 10)
        y += 8
        p.say(30, y, "Consent", 8.5, "VeraBd")
        y += 14
        tint(p, 0.45)
        p.say(30, y, "Woman agrees to referral", 7.5, "Vera")
        p.say(305, y, "Date agreed", 7.5, "Vera")
        tint(p, 0)
        p.say(145, y, "Yes", 7.5, "Vera")
        p.say(420, y, "02-Nov-2026", 7.5, "Vera")
        p.say(30, 820, "Printed by FARROWD 05-Nov-2026 18:09", 6.5, "Vera")
        p.say(510, 820, "Page 1 of 1", 6.5, "Vera")

    return Case(
        "OnwardReferral_M0448213.pdf", sheet(draw),
        {
            "referral_date": "2026-11-05", "referrer_name": "Dee Farrow", "referrer_role": "Specialist Perinatal MH Midwife", "referrer_organisation": "St Osyth Maternity Unit", "referrer_phone": "+441632960802",
            "referrer_email": "dee.farrow@maternity.example.nhs.uk", "parent_name": "Yuki Nakamura-Reid", "parent_dob": "1991-08-17", "parent_nhs_number": N[1], "parent_relationship": "Mother",
            "parent_address": "Flat 9, 31 Beacon Hill Avenue, Harwich CO12 3NR", "parent_postcode": "CO12 3NR", "parent_phone": "+447700900802", "parent_ethnicity": "Japanese", "parent_language": "Japanese",
            "interpreter_needed": "yes", "accessibility_needs": "None known", "safe_to_leave_message": "yes", "infant_due_date": "2027-01-14", "gestation_now": "30+0", "midwife": "Kath Ollerton, Willow Team",
            "other_parent_name": "Simon Reid", "other_parent_dob": "1989-05-02", "other_parent_phone": "+447700900803", "other_parent_relationship": "Father", "household": ["Hana Reid 11-Jun-2023 F lives with mother"], "gp_name": "Dr Patrick Lutz", "gp_practice": "Stour Quay Surgery",
            "health_visitor": "Not allocated until 34/40", "mental_health_team": "North East Essex PNMHT - Bev Cole", "safeguarding_status": "none", "domestic_abuse": "no",
            "mental_health": "Severe postnatal depression 2023 with 3 week admission to mother and baby unit. Quetiapine 50mg nocte. Euthymic.",
            "reason_for_referral": "Yuki was apart from Hana for the first ten days of the MBU admission and describes the gap as never having closed. She is frightened it will be repeated with this baby and has begun to avoid talking about the birth.",
            "voice_of_parent": "I know how to be a good patient. I do not know how to be there from the first day.", "hopes_and_concerns": "Sessions before birth, and a plan that keeps us together.",
            "consent_to_referral": "yes", "consent_date": "2026-11-02",
        },
        blanks=("social_worker",),
    )  # fmt: skip


def council_two_columns() -> Case:
    """A council's dense form: the left half of the page about the child, the right about the adults, every question numbered, 7.5 point, boxes."""

    def column(p: Sheet, x: float, wide: float, y: float, rows: list[tuple[str, str, float]]) -> float:
        for label, text, high in rows:
            if high == 0:
                p.paint(x, y, x + wide, y + 14, (0.0, 0.28, 0.25))
                p.canvas.setFillColorRGB(1, 1, 1)
                p.bold(x + 4, y + 10, label, 8)
                p.canvas.setFillColorRGB(0, 0, 0)
                y += 14
                continue
            p.box(x, y, x + 92, y + high)
            p.box(x + 92, y, x + wide, y + high)
            p.wrap(x + 3, y + 9, label, 86, 7.2, "Helvetica-Bold", 8.4)
            p.wrap(x + 95, y + 9, text, wide - 98, 7.8, "Helvetica", 9.2)
            y += high
        return y

    def draw(p: Sheet) -> None:
        p.bold(30, 40, "Suffolk Borders County Council", 12)
        p.say(30, 54, "CYPS 7b - Request for specialist early relationship support", 9)
        p.say(430, 40, "Form ref: CYPS7b v11 (Apr 26)", 7)
        left = [
            ("Section 1 - The child", "", 0), ("1.1 Family name", "Adeyemi-Thorpe", 18), ("1.2 Given name(s)", "Kit Olumide", 18), ("1.3 Known as", "Kit", 18), ("1.4 Date of birth or expected date", "21.12.2025", 22),
            ("1.5 Gender", "M", 18), ("1.6 NHS / UPN", s(2), 18), ("1.7 Ethnic group", "Mixed White and Black African", 22), ("1.8 Disability / SEND", "Talipes, in boots and bar", 22), ("1.9 Weeks' gestation at birth", "37", 22),
            ("Section 3 - Who is involved", "", 0), ("3.1 GP", "Dr Iqbal", 18), ("3.2 Surgery", "Sudbury Road Surgery, Halstead", 22), ("3.3 Health visitor", "Frances Moyo 01632 960805", 22), ("3.4 Social worker / FSW", "None", 18), ("3.5 Adult mental health", "Talking therapies, step 3 (waiting list)", 22),
            ("3.6 Other agencies", "Orthopaedic clinic; Home-Start", 22), ("3.7 Level of need", "Level 2 - Early Help", 18),
        ]  # fmt: skip
        right = [
            ("Section 2 - Parent or carer", "", 0), ("2.1 Name of parent/carer this request is about", "Bridget Thorpe", 30), ("2.2 DoB", "3.4.1988", 18), ("2.3 Relationship to 1.1", "Birth mother", 18), ("2.4 PR?", "Y", 18),
            ("2.5 Address incl. postcode", "The Forge, 4 Pebmarsh Lane, Halstead, Essex CO9 1RH", 30), ("2.6 Tel", "07700 900805", 18), ("2.7 E-mail", "bridgethorpe@example.com", 18), ("2.8 Language / interpreter", "English / no", 22),
            ("2.9 Other parent", "Wale Adeyemi", 18), ("2.10 DoB", "17.10.1985", 18), ("2.11 Lives with child?", "Weekends only", 18), ("2.12 Tel", "07700 900806", 18), ("2.13 PR?", "Y", 18),
            ("Section 4 - Safety", "", 0), ("4.1 Domestic abuse (past/present)", "No", 22), ("4.2 Risks to lone workers", "Narrow unlit lane, park at the pub", 22), ("4.3 OK to leave a message?", "Y", 22),
        ]  # fmt: skip
        y = max(column(p, 30, 262, 66, left), column(p, 303, 262, 66, right)) + 8
        rows = [
            ("Section 5 - The request", "", 0), ("5.1 Why now?", "Bridget rang the duty line on Friday and said that she has been leaving Kit in his cot for most of the day because he 'doesn't want her'. The boots come off and go on in silence.", 44),
            ("5.2 Child's lived experience", "Kit bangs his boots on the cot to be heard. He goes to any adult who comes into the house.", 32), ("5.3 Parent's words", "Every strap feels like I am hurting him and he knows it is me.", 24),
            ("5.4 Other parent's words", "", 18), ("5.5 Outcome wanted", "Bridget and Kit to have times of the day that are not about the boots.", 24),
            ("Section 6 - Agreement", "", 0), ("6.1 Parent has agreed to request", "Y", 22), ("6.2 Parent has agreed to sharing", "Y", 22), ("6.3 Date agreed", "09.11.26", 16),
            ("Section 7 - Completed by", "", 0), ("7.1 Name and post", "Oonagh Prewett, Early Help Co-ordinator", 18), ("7.2 Team", "Halstead Family Hub", 18), ("7.3 Tel / e-mail", "01632 960806 / oonagh.prewett@sbcc.example.gov.uk", 18), ("7.4 Date", "10.11.26", 18),
        ]  # fmt: skip
        column(p, 30, 535, y, rows)
        p.say(30, 825, "OFFICIAL-SENSITIVE when completed", 7)

    return Case(
        "CYPS7b KAT.pdf", sheet(draw),
        {
            "infant_name": "Kit Olumide Adeyemi-Thorpe", "infant_dob": "2025-12-21", "infant_sex": "male", "infant_nhs_number": N[2], "infant_ethnicity": "Mixed White and Black African", "gestation_at_birth": "37+0",
            "gp_name": "Dr Iqbal", "gp_practice": "Sudbury Road Surgery, Halstead", "health_visitor": "Frances Moyo 01632 960805", "social_worker": "None", "mental_health_team": "Talking therapies, step 3 (waiting list)",
            "other_services": "Orthopaedic clinic; Home-Start", "safeguarding_status": "early_help", "parent_name": "Bridget Thorpe", "parent_dob": "1988-04-03", "parent_relationship": "Birth mother", "parent_responsibility": "yes",
            "parent_address": "The Forge, 4 Pebmarsh Lane, Halstead, Essex CO9 1RH", "parent_postcode": "CO9 1RH", "parent_phone": "+447700900805", "parent_email": "bridgethorpe@example.com", "parent_language": "English",
            "interpreter_needed": "no", "other_parent_name": "Wale Adeyemi", "other_parent_dob": "1985-10-17", "other_parent_phone": "+447700900806", "other_parent_responsibility": "yes", "domestic_abuse": "no",
            "risk_details": "Narrow unlit lane, park at the pub", "safe_to_leave_message": "yes",
            "reason_for_referral": "Bridget rang the duty line on Friday and said that she has been leaving Kit in his cot for most of the day because he 'doesn't want her'. The boots come off and go on in silence.",
            "voice_of_infant": "Kit bangs his boots on the cot to be heard. He goes to any adult who comes into the house.", "voice_of_parent": "Every strap feels like I am hurting him and he knows it is me.",
            "hopes_and_concerns": "Bridget and Kit to have times of the day that are not about the boots.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-09",
            "referrer_name": "Oonagh Prewett", "referrer_role": "Early Help Co-ordinator", "referrer_organisation": "Halstead Family Hub", "referrer_phone": "+441632960806", "referrer_email": "oonagh.prewett@sbcc.example.gov.uk", "referral_date": "2026-11-10",
        },
        blanks=("voice_of_other_parent",),
        unmatched=("Talipes, in boots and bar",),
    )  # fmt: skip


def sideways_social_care() -> Case:
    """A social care system's landscape print: people in a wide table with headings, workers in another, the story running over the page."""
    pad = "Mairead has told three different workers that she cannot bear Cormac's crying and that she leaves the room and turns up the television. "
    more = "The family support worker saw him cry for eleven minutes on 21 October before she went to him. When she did go she was gentle, sat on the floor and sang to him. She knows that something is wrong and has asked for help twice. "
    last = "Her own mother left when she was four and she has begun to ask whether that is what she is doing."
    story = [
        words("Case summary and request for service", 15, True), words("Case 3309917  |  Worker: Tobias Lindahl  |  Form started 26 Oct 2026, finished 02 Nov 2026", 8), gap(),
        ruled(
            [
                ["Person", "Role in case", "D.O.B", "Gender", "Ethnicity", "Address", "Contact no.", "PR"],
                ["Cormac Devane", "Subject child", "05/02/2026", "Male", "White Irish Traveller", "Plot 6, Oak Lane Site, Crays Hill, Billericay CM11 2YJ", "", ""],
                ["Mairead Devane", "Mother (primary carer)", "29/08/2003", "Female", "White Irish Traveller", "Plot 6, Oak Lane Site, Crays Hill, Billericay CM11 2YJ", "07700 900810", "Yes"],
                ["John-Paul Connors", "Father", "13/01/2001", "Male", "", "HMP Chelmsford", "", "Yes"],
                ["Theresa Devane", "Sister", "16/09/2024", "Female", "White Irish Traveller", "as Cormac", "", ""],
            ],
            (105, 105, 65, 50, 95, 200, 90, 40), (), True,
        ), gap(),
        ruled([["Professional", "Agency", "Capacity", "Phone / e-mail"], ["Tobias Lindahl", "Basildon Family Support and Protection", "Allocated Social Worker", "01632 960810 tobias.lindahl@fsp.example.gov.uk"], ["Grainne Ashby", "Billericay 0-19", "Health Visitor", "01632 960811"], ["Dr S. Venkat", "Queen's Park Surgery", "GP", "01632 960812"], ["Pat Rooney", "Traveller Education and Support", "Outreach", ""]], (150, 220, 150, 230), (), True), gap(),
        ruled([["Plan type", "Child Protection (category: emotional), start 14/07/2026"], ["Domestic abuse present", "Yes"], ["Details of risk", "Father in custody for assault on Mairead, release expected Feb 2027. Male relatives on site: two workers to visit."], ["Parent's literacy / access needs", "Mairead does not read. Please ring, do not write."], ["Interpreter", "No"]], (180, 570), (0,)), gap(),
        ruled([["Date", "Event", "Recorded by"], ["14/07/2026", "Initial child protection conference. Plan made.", "T Lindahl"], ["02/10/2026", "Review conference. Plan continues.", "P Desai (IRO)"], ["28/10/2026", "Visit by family support worker.", "K Rudge"]], (90, 510, 150), (), True), gap(),
        titled("Request for service: Parent Infant Mental Health", 750),
        ruled([["Why is the service being requested?", pad + more + pad.replace("Mairead", "She").replace("three", "several") + more.replace("eleven", "eight").replace("21 October", "28 October") + last], ["What is Cormac telling us?", "He stops crying as soon as his sister comes to the cot, and looks for her and not for Mairead."], ["What is Mairead telling us?", "I hear him and I go cold. I'd not hurt him."], ["What is the father telling us?", ""], ["What should be different?", "Mairead can stay with Cormac when he cries."], ["Agreement of parent to this request", "Verbal agreement, 30/10/2026"]], (180, 570), (0,), splitInRow=1),
    ]  # fmt: skip
    return Case(
        "3309917_request.pdf", flowed(story, "OFFICIAL - SENSITIVE", "Devane, Cormac 3309917", across=True),
        {
            "referrer_name": "Tobias Lindahl", "referrer_role": "Social Worker", "referrer_organisation": "Basildon Family Support and Protection", "referrer_phone": "+441632960810", "referrer_email": "tobias.lindahl@fsp.example.gov.uk",
            "referral_date": "2026-11-02", "infant_name": "Cormac Devane", "infant_dob": "2026-02-05", "infant_sex": "male", "infant_ethnicity": "White Irish Traveller", "parent_name": "Mairead Devane", "parent_dob": "2003-08-29",
            "parent_relationship": "Mother", "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "parent_ethnicity": "White Irish Traveller", "parent_address": "Plot 6, Oak Lane Site, Crays Hill, Billericay CM11 2YJ",
            "parent_postcode": "CM11 2YJ", "parent_phone": "+447700900810", "other_parent_name": "John-Paul Connors", "other_parent_dob": "2001-01-13", "other_parent_relationship": "Father", "other_parent_responsibility": "yes",
            "household": ["Theresa Devane, Sister, 16/09/2024, Female, White Irish Traveller, as Cormac"],
            "social_worker": "Tobias Lindahl, Basildon Family Support and Protection, 01632 960810 tobias.lindahl@fsp.example.gov.uk", "health_visitor": "Grainne Ashby, Billericay 0-19, 01632 960811", "gp_name": "Dr S. Venkat",
            "gp_practice": "Queen's Park Surgery", "other_services": "Pat Rooney, Traveller Education and Support, Outreach", "safeguarding_status": "child_protection",
            "safeguarding_details": "Child Protection (category: emotional), start 14/07/2026", "domestic_abuse": "yes",
            "risk_details": "Father in custody for assault on Mairead, release expected Feb 2027. Male relatives on site: two workers to visit.", "accessibility_needs": "Mairead does not read. Please ring, do not write.", "interpreter_needed": "no",
            "reason_for_referral": pad + more + pad.replace("Mairead", "She").replace("three", "several") + more.replace("eleven", "eight").replace("21 October", "28 October") + last,
            "voice_of_infant": "He stops crying as soon as his sister comes to the cot, and looks for her and not for Mairead.", "voice_of_parent": "I hear him and I go cold. I'd not hurt him.",
            "hopes_and_concerns": "Mairead can stay with Cormac when he cries.", "consent_to_referral": "yes", "consent_date": "2026-10-30",
        },
        blanks=("voice_of_other_parent",),
    )  # fmt: skip


def letters_in_combs() -> Case:
    """A charity's form to be read by machine: a letter a box for names, dates, numbers; crosses in boxes; free text in a frame."""

    def draw(p: Sheet) -> None:
        p.bold(40, 42, "First Thousand Days", 16)
        p.say(40, 57, "REFERRAL FORM - please use BLOCK CAPITALS and keep inside the boxes", 8)

        def comb(x: float, y: float, label: str, text: str, boxes: int) -> None:
            p.say(x, y, label, 7.5)
            p.comb(x, y + 3, text, boxes, 14, 16)

        p.bold(40, 80, "1 BABY")
        comb(40, 94, "First name(s)", "SORREL", 16)
        comb(300, 94, "Surname", "HATHERLEY", 18)
        comb(40, 128, "Date of birth", "18062026", 8)
        comb(180, 128, "NHS number", N[3], 10)
        p.say(350, 128, "Sex", 7.5)
        x = p.check(350, 142, False, "Boy", 9)
        p.check(x, 142, True, "Girl", 9)
        p.bold(40, 172, "2 PARENT")
        comb(40, 186, "First name(s)", "JOSIAH", 16)
        comb(300, 186, "Surname", "HATHERLEY", 18)
        comb(40, 220, "Date of birth", "07111990", 8)
        comb(180, 220, "Mobile", "07700900815", 11)
        comb(350, 220, "Postcode", "RM17 6PD", 8)
        comb(40, 254, "House number and street", "48 ORSETT TERRACE", 36)
        comb(40, 288, "Town", "GRAYS", 16)
        p.say(300, 288, "You are the baby's", 7.5)
        x = p.check(300, 302, False, "Mum", 9)
        x = p.check(x, 302, True, "Dad", 9)
        p.check(x, 302, False, "Other", 9)
        p.bold(40, 332, "3 OTHER PARENT")
        comb(40, 346, "First name(s)", "CELESTE", 16)
        comb(300, 346, "Surname", "BRIGHTWELL", 18)
        comb(40, 380, "Date of birth", "", 8)
        p.bold(40, 420, "4 REFERRER")
        comb(40, 434, "Name", "MINA KOWALCZYK", 36)
        comb(40, 468, "Job", "DADS WORKER", 18)
        comb(310, 468, "Telephone", "01632960815", 11)
        comb(40, 502, "Organisation", "FIRST THOUSAND DAYS THURROCK", 36)
        comb(40, 536, "Date", "061126", 6)
        p.say(180, 547, "Does the parent agree to this referral?", 8)
        x = p.check(340, 547, True, "Yes", 9)
        p.check(x, 547, False, "No", 9)
        p.say(180, 561, "May we leave a message?", 8)
        x = p.check(340, 561, False, "Yes", 9)
        p.check(x, 561, True, "No", 9)
        for top, label, text, high in (
            (576, "5 WHY ARE YOU REFERRING?", "Josiah took over all of Sorrel's care when Celeste went into hospital in August. He keeps her alive, he says, but it is like minding a very small lodger. He will not take her out in case people look.", 62),
            (646, "6 WHAT IS IT LIKE TO BE THE BABY?", "Sorrel is fed on time and left on her mat. She has stopped reaching for faces.", 46),
            (700, "7 WHAT DOES THE PARENT HOPE FOR?", "To stop counting the hours until she sleeps.", 36),
            (744, "8 GP SURGERY", "Chafford Hundred Medical Centre", 30),
        ):  # fmt: skip
            p.box(40, top, 555, top + high)
            p.bold(44, top + 10, label, 7.5)
            p.wrap(44, top + 23, text, 500, 9.5, "Courier")

    return Case(
        "FTD scan-friendly form.pdf", sheet(draw),
        {
            "infant_name": "SORREL HATHERLEY", "infant_dob": "2026-06-18", "infant_nhs_number": N[3], "infant_sex": "female", "parent_name": "JOSIAH HATHERLEY", "parent_dob": "1990-11-07", "parent_phone": "+447700900815",
            "parent_postcode": "RM17 6PD", "parent_address": "48 ORSETT TERRACE, GRAYS", "parent_relationship": "Dad", "other_parent_name": "CELESTE BRIGHTWELL", "referrer_name": "MINA KOWALCZYK", "referrer_role": "DADS WORKER",
            "referrer_phone": "+441632960815", "referrer_organisation": "FIRST THOUSAND DAYS THURROCK", "referral_date": "2026-11-06", "consent_to_referral": "yes", "safe_to_leave_message": "no",
            "reason_for_referral": "Josiah took over all of Sorrel's care when Celeste went into hospital in August. He keeps her alive, he says, but it is like minding a very small lodger. He will not take her out in case people look.",
            "voice_of_infant": "Sorrel is fed on time and left on her mat. She has stopped reaching for faces.", "hopes_and_concerns": "To stop counting the hours until she sleeps.", "gp_practice": "Chafford Hundred Medical Centre",
        },
        blanks=("other_parent_dob",),
    )  # fmt: skip


def forms_response() -> Case:
    """A Microsoft Forms response printed from the browser: numbered questions, answers indented, round buttons for every option."""

    def draw(p: Sheet) -> None:
        y = 40.0
        p.say(30, 22, "06/11/2026, 18:04", 7)
        p.say(230, 22, "PIMHS referral - multi agency (Responses) - Microsoft Forms", 7)
        p.paint(30, 34, 565, 74, (0.0, 0.45, 0.47))
        p.canvas.setFillColorRGB(1, 1, 1)
        p.say(42, 58, "PIMHS referral - multi agency", 15)
        p.canvas.setFillColorRGB(0, 0, 0)
        p.say(42, 92, "Respondent:  37     anonymous     Time to complete:  41:16", 8)
        y, number = 112.0, 0

        def room(need: float) -> None:
            nonlocal y
            if y + need > 800:
                p.say(30, 825, "https://forms.office.example.com/Pages/DesignPageV2.aspx?subpage=design", 6.5)
                p.turn_page()
                p.say(30, 22, "06/11/2026, 18:04", 7)
                p.say(230, 22, "PIMHS referral - multi agency (Responses) - Microsoft Forms", 7)
                y = 46.0

        def ask(question: str, text: str, star: bool = True) -> None:
            nonlocal y, number
            number += 1
            lines = simpleSplit(text, "Helvetica", 9.5, 480)
            room(30 + 12 * len(lines))
            p.say(42, y, f"{number}.", 9.5)
            p.bold(60, y, question + (" *" if star else ""), 9.5)
            y += 16
            tint(p, 0.25)
            for one in lines:
                p.say(60, y, one, 9.5)
                y += 12
            tint(p, 0)
            y += 14

        def pick(question: str, options: tuple[str, ...], chosen: str) -> None:
            nonlocal y, number
            number += 1
            room(20 + 15 * len(options))
            p.say(42, y, f"{number}.", 9.5)
            p.bold(60, y, question + " *", 9.5)
            for one in options:
                y += 15
                p.circle(62, y, one == chosen, one, 9.5)
            y += 22

        ask("Today's date", "06/11/2026")
        ask("Who is making this referral? (name, role)", "Sabiha Qureshi, Clinical Nurse Specialist")
        ask("Service / team", "Southend Neonatal Community Outreach")
        ask("Best email for you", "SABIHA.QURESHI@neonatal.example.nhs.uk")
        ask("Best phone for you", "020 7946 0817", False)
        ask("Baby - full name", "Wilf Ansell-Price")
        ask("Baby - DOB or due date", "11/04/2026")
        ask("Baby - gestation at birth (weeks + days)", "29+5", False)
        ask("Baby - NHS number", N[4], False)
        pick("Baby - sex", ("Female", "Male", "Indeterminate", "Not known"), "Male")
        ask("Parent/carer being referred - full name", "Gemma Ansell")
        ask("Parent/carer - DOB", "25/09/1996")
        pick("Parent/carer is the baby's...", ("Biological mother", "Biological father", "Same-sex partner of birth parent", "Adoptive parent", "Foster / kinship carer"), "Same-sex partner of birth parent")  # fmt: skip
        ask("Parent/carer - address including postcode", "Top Floor Flat, 83 Leigh Cliff Road, Leigh-on-Sea SS9 1HW")
        ask("Parent/carer - mobile", "07700900817")
        pick("Can we text or leave a voicemail?", ("Yes", "No", "Text only"), "Yes")
        pick("Interpreter?", ("Yes", "No"), "No")
        ask("Other parent - name", "Holly Price", False)
        ask("Other parent - contact number", "07700900818", False)
        ask("GP practice", "Pall Mall Surgery")
        ask("Who else is working with the family?", "Dietitian; community physio; Bliss champion", False)
        pick(
            "Safeguarding",
            ("No involvement", "Early Help", "Child in Need", "Child Protection", "Looked after child", "Not known"),
            "No involvement",
        )
        ask(
            "Tell us what is happening between the parent and the baby",
            "Holly had a bleed and was in HDU, so Gemma was the only visitor for nine days and signed the consent for two transfusions. Now that they are home she keeps a log of his breathing and does not sleep unless Holly is holding him. She said she does not dare be his mum.",
        )
        ask(
            "What might the baby be feeling?",
            "Wilf watches the monitor light and settles to its beep. He does not settle on her shoulder.",
        )
        ask("What does the parent say?", "If I relax he will stop.")
        ask("What does the other parent say?", "Holly misses her and feels shut out of the nights.", False)
        ask("Anything else?", "n/a", False)
        pick("Has the parent given informed consent for this referral?", ("Yes", "No"), "Yes")
        p.say(30, 825, "https://forms.office.example.com/Pages/DesignPageV2.aspx?subpage=design", 6.5)

    return Case(
        "Microsoft Forms 37.pdf", sheet(draw),
        {
            "referral_date": "2026-11-06", "referrer_name": "Sabiha Qureshi", "referrer_role": "Clinical Nurse Specialist", "referrer_organisation": "Southend Neonatal Community Outreach", "referrer_email": "sabiha.qureshi@neonatal.example.nhs.uk",
            "referrer_phone": "+442079460817", "infant_name": "Wilf Ansell-Price", "infant_dob": "2026-04-11", "gestation_at_birth": "29+5", "infant_nhs_number": N[4], "infant_sex": "male", "parent_name": "Gemma Ansell", "parent_dob": "1996-09-25",
            "parent_relationship": "Same-sex partner of birth parent", "parent_address": "Top Floor Flat, 83 Leigh Cliff Road, Leigh-on-Sea SS9 1HW", "parent_postcode": "SS9 1HW", "parent_phone": "+447700900817", "safe_to_leave_message": "yes",
            "interpreter_needed": "no", "other_parent_name": "Holly Price", "other_parent_phone": "+447700900818", "gp_practice": "Pall Mall Surgery", "other_services": "Dietitian; community physio; Bliss champion", "safeguarding_status": "none",
            "reason_for_referral": "Holly had a bleed and was in HDU, so Gemma was the only visitor for nine days and signed the consent for two transfusions. Now that they are home she keeps a log of his breathing and does not sleep unless Holly is holding him. She said she does not dare be his mum.",
            "voice_of_infant": "Wilf watches the monitor light and settles to its beep. He does not settle on her shoulder.", "voice_of_parent": "If I relax he will stop.", "voice_of_other_parent": "Holly misses her and feels shut out of the nights.", "consent_to_referral": "yes",
        },
        blanks=("other_information",),
    )  # fmt: skip


def check_your_answers() -> Case:
    """A council web service's "check your answers" page printed: question left, answer right, a Change link on every row, answers not provided."""

    def draw(p: Sheet) -> None:
        y = 96.0
        p.paint(0, 0, 596, 34, (0.04, 0.05, 0.05))
        p.canvas.setFillColorRGB(1, 1, 1)
        p.bold(40, 23, "Family Support Online", 13)
        p.canvas.setFillColorRGB(0, 0, 0)
        p.say(40, 52, "BETA   This is a new service - your feedback will help us to improve it.", 7.5)
        p.bold(40, 80, "Check your answers before sending your referral", 17)

        def head(text: str) -> None:
            nonlocal y
            if y > 700:
                p.turn_page()
                y = 40.0
            y += 16
            p.bold(40, y, text, 12)
            y += 8

        def row(label: str, *lines: str) -> None:
            nonlocal y
            made = [part for one in lines for part in simpleSplit(one, "Helvetica", 9, 240)]
            asked = simpleSplit(label, "Helvetica-Bold", 9, 190)
            deep = max(len(made), len(asked), 1)
            if y + deep * 11 > 800:
                p.turn_page()
                y = 40.0
            y += 12
            for at, one in enumerate(asked):
                p.bold(40, y + at * 11, one, 9)
            for at, one in enumerate(made):
                p.say(245, y + at * 11, one, 9)
            p.canvas.setFillColorRGB(0.1, 0.4, 0.7)
            p.say(520, y, "Change", 9)
            p.canvas.setFillColorRGB(0, 0, 0)
            y += deep * 11 - 5
            p.canvas.setStrokeColorRGB(0.7, 0.73, 0.75)
            p.rule(40, y, 555, y)
            p.canvas.setStrokeColorRGB(0, 0, 0)

        head("About you")
        row("Your name", "Leonora Bystrom")
        row("Job title", "Independent Domestic Violence Advisor")
        row("Organisation", "Compass Harbour")
        row("How can we contact you?", "Phone: 01632 960820", "Email: l.bystrom@compassharbour.example.org")
        head("The baby or unborn baby")
        row("Has the baby been born?", "Yes")
        row("Name", "Amara Joy Whitcombe")
        row("Date of birth", "9 September 2026")
        row("Sex", "Female")
        row("NHS number", "Not provided")
        row("Ethnic group", "White and Black Caribbean")
        head("The parent or carer")
        row("Name", "Keeley Whitcombe")
        row("Date of birth", "30 November 2005")
        row("Relationship to baby", "Mother")
        row("Are they the main carer?", "Yes")
        row("Address", "c/o Compass Harbour", "PO Box 118", "Clacton-on-Sea", "CO15 1AA")
        row("Mobile number", "07700 900820")
        row("Is it safe to leave a message?", "No")
        row("Email address", "Not provided")
        row("Preferred language", "English")
        row("Do they need an interpreter?", "No")
        row("Do they need any adjustments?", "Appointments at the refuge only")
        head("Professionals")
        row("GP surgery", "Ranworth Surgery")
        row("Health visitor", "Temporary - Clacton team, name not known")
        row("Social worker", "Imogen Skeate")
        head("Safety")
        row("What is the current level of support or protection?", "Child in Need")
        row("Has there been domestic abuse?", "Yes")
        row(
            "Tell us about any risks",
            "MARAC heard 22 October 2026. Ex-partner does not know the town. Do not write to the old address.",
        )
        head("The referral")
        row(
            "Why are you making this referral?",
            "Keeley came to the refuge with Amara at eighteen days old. She keeps her facing the wall in the buggy and calls her 'it' when she is tired. She is tender when she thinks nobody is looking.",
        )
        row("What would the baby say?", "Please turn me round.")
        row("What does the parent say?", "She has got his eyes.")
        row("What does the other parent say?", "Not provided")
        row("What would they like to change?", "Keeley would like to look at her without seeing him.")
        row("Has the parent agreed to this referral?", "Yes, on 4 November 2026")
        row("Can we share information with other services?", "Yes, with the refuge and the health visitor")
        if y > 740:
            p.turn_page()
            y = 40
        y += 24
        p.bold(40, y, "Now send your referral", 12)
        p.paint(40, y + 12, 130, y + 34, (0.0, 0.44, 0.24))
        p.canvas.setFillColorRGB(1, 1, 1)
        p.bold(48, y + 27, "Accept and send", 9)
        p.canvas.setFillColorRGB(0, 0, 0)

    return Case(
        "Check your answers - Family Support Online.pdf", sheet(draw),
        {
            "referrer_name": "Leonora Bystrom", "referrer_role": "Independent Domestic Violence Advisor", "referrer_organisation": "Compass Harbour", "referrer_phone": "+441632960820", "referrer_email": "l.bystrom@compassharbour.example.org",
            "infant_name": "Amara Joy Whitcombe", "infant_dob": "2026-09-09", "infant_sex": "female", "infant_ethnicity": "White and Black Caribbean", "parent_name": "Keeley Whitcombe", "parent_dob": "2005-11-30", "parent_relationship": "Mother",
            "parent_primary_caregiver": "yes", "parent_address": "c/o Compass Harbour, PO Box 118, Clacton-on-Sea, CO15 1AA", "parent_postcode": "CO15 1AA", "parent_phone": "+447700900820", "safe_to_leave_message": "no", "parent_language": "English",
            "interpreter_needed": "no", "accessibility_needs": "Appointments at the refuge only", "gp_practice": "Ranworth Surgery", "health_visitor": "Temporary - Clacton team, name not known", "social_worker": "Imogen Skeate",
            "safeguarding_status": "child_in_need", "domestic_abuse": "yes", "risk_details": "MARAC heard 22 October 2026. Ex-partner does not know the town. Do not write to the old address.",
            "reason_for_referral": "Keeley came to the refuge with Amara at eighteen days old. She keeps her facing the wall in the buggy and calls her 'it' when she is tired. She is tender when she thinks nobody is looking.",
            "voice_of_infant": "Please turn me round.", "voice_of_parent": "She has got his eyes.", "hopes_and_concerns": "Keeley would like to look at her without seeing him.", "consent_to_referral": "yes", "consent_date": "2026-11-04", "consent_to_share": "yes",
        },
        blanks=("infant_nhs_number", "parent_email", "voice_of_other_parent"),
    )  # fmt: skip


def template_codes() -> Case:
    """A community record's template printed: "question: answer" lines with clinical codes behind, in Courier, unanswered questions left out."""

    def draw(p: Sheet) -> None:
        y = 44.0

        def line(text: str = "", font: str = "Courier", indent: float = 0) -> None:
            nonlocal y
            for one in simpleSplit(text, font, 8.5, 500 - indent) or [""]:
                p.say(42 + indent, y, one, 8.5, font)
                y += 11

        line("Tabbed journal / Questionnaire 4 of 4: 0-19 PIMHS referral (Y21f3)", "Courier-Bold")
        line(f"Ms Farzana Begum-Lowe   09 Jul 1995 (31 y)   F   {s(5)}")
        line("12 Nov 2026 17:46   LATTIMER, Josie (Health Visitor (HV))   Uttlesford 0-19 Health Visiting")
        line()
        for part, rows in (
            ("Referrer", (("Name of referrer", "Josie Lattimer"), ("Role", "Health Visitor (HV)"), ("Base", "Uttlesford 0-19 Health Visiting"), ("Telephone", "01632 960825"), ("E-mail", "josie.lattimer@hv.example.nhs.uk"))),
            ("Infant", (("Infant name", "Idris Lowe"), ("Infant DOB", "02 Mar 2026"), ("Infant NHS number", s(6)), ("Infant gender", "Male (X768D)"), ("Infant ethnicity", "Mixed White and Asian"), ("Gestation at birth", "41/40"))),
            ("Caregiver", (("Relationship to infant", "Mother (Xa3wd)"), ("Main caregiver", "Yes"), ("Parental responsibility", "Yes"), ("Address", "2 Gatehouse Yard, Saffron Walden, Essex CB10 1JX"), ("Contact number", "07700 900825"), ("Happy to receive voicemail/SMS", "Yes (XaYVf)"), ("Main spoken language", "Sylheti (XaG5u)"), ("Interpreter needed", "No (XaI8X)"), ("Ethnicity", "Bangladeshi or British Bangladeshi (XaJR0)"))),
            ("Network", (("Registered GP practice", "Gold Street Surgery"), ("Partner name", "Callum Lowe"), ("Partner DOB", "30 Jan 1993"), ("Partner's relationship to infant", "Father"), ("Midwife", "Discharged"), ("Mental health services", "Nil current"))),
            ("Risk", (("Safeguarding status", "Universal - none (XaKAo)"), ("Domestic abuse - routine enquiry", "Asked, no (XaLdH)"), ("Lone working", "Nil known"))),
            ("Referral", (
                ("Reason for referral", "Farzana's mother died in Sylhet in May and she could not travel. Since then she feeds and changes Idris without speaking and has asked her sister in law to take him for weekends."),
                ("Infant's presentation", "Idris smiles at strangers and goes still with his mother. Weight following 50th."),
                ("Caregiver's view", "She feels that there is nobody behind her any more so she has nothing to give forward."),
                ("Partner's view", "Callum thinks that it will pass and is at work 6 to 6."),
                ("Hopes", "To sing him her mother's songs."),
                ("Verbal consent to referral", "Yes (XaF6Z)"), ("Consent to information sharing", "Yes (Y0b1e)"),
            )),
        ):  # fmt: skip
            line(f"== {part} ==", "Courier-Bold")
            for label, text in rows:
                line(f"{label}: {text}", indent=8)
            line()
        line("-- End of questionnaire. Unanswered questions are not shown. --")

    return Case(
        "Y21f3.pdf", sheet(draw),
        {
            "referral_date": "2026-11-12", "referrer_name": "Josie Lattimer", "referrer_role": "Health Visitor", "referrer_organisation": "Uttlesford 0-19 Health Visiting", "referrer_phone": "+441632960825", "referrer_email": "josie.lattimer@hv.example.nhs.uk",
            "infant_name": "Idris Lowe", "infant_dob": "2026-03-02", "infant_nhs_number": N[6], "infant_sex": "male", "infant_ethnicity": "Mixed White and Asian", "gestation_at_birth": "41+0", "parent_name": "Farzana Begum-Lowe", "parent_dob": "1995-07-09",
            "parent_nhs_number": N[5], "parent_relationship": "Mother", "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "parent_address": "2 Gatehouse Yard, Saffron Walden, Essex CB10 1JX", "parent_postcode": "CB10 1JX",
            "parent_phone": "+447700900825", "safe_to_leave_message": "yes", "parent_language": "Sylheti", "interpreter_needed": "no", "parent_ethnicity": "Bangladeshi or British Bangladeshi", "gp_practice": "Gold Street Surgery",
            "other_parent_name": "Callum Lowe", "other_parent_dob": "1993-01-30", "other_parent_relationship": "Father", "midwife": "Discharged", "mental_health_team": "Nil current", "safeguarding_status": "none", "domestic_abuse": "no", "risk_details": "Nil known",
            "reason_for_referral": "Farzana's mother died in Sylhet in May and she could not travel. Since then she feeds and changes Idris without speaking and has asked her sister in law to take him for weekends.",
            "voice_of_infant": "Idris smiles at strangers and goes still with his mother. Weight following 50th.", "voice_of_parent": "She feels that there is nobody behind her any more so she has nothing to give forward.",
            "voice_of_other_parent": "Callum thinks that it will pass and is at work 6 to 6.", "hopes_and_concerns": "To sing him her mother's songs.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def ticks_by_pen() -> Case:
    """A charity's leaflet-like form: boxes ticked with a pen's two strokes, answers in Courier on dotted lines, words after their boxes."""

    def draw(p: Sheet) -> None:
        def dots(x: float, y: float, label: str, text: str, end: float) -> None:
            p.say(x, y, label, 9.5, "Times-Bold")
            start = x + p.canvas.stringWidth(label, "Times-Bold", 9.5) + 4
            tint(p, 0.5)
            p.say(start, y + 1, "." * int((end - start) / 2.5), 9, "Times-Roman")
            tint(p, 0)
            p.canvas.setFillColorRGB(0.1, 0.1, 0.5)
            p.say(start + 4, y - 2, text, 9.5, "Courier")
            p.canvas.setFillColorRGB(0, 0, 0)

        def pen(x: float, y: float, on: bool, word: str) -> float:
            p.box(x, y - 8, x + 9, y + 1)
            if on:
                p.canvas.setLineWidth(1.6)
                p.canvas.setStrokeColorRGB(0.1, 0.1, 0.5)
                p.rule(x + 1, y - 4, x + 4, y)
                p.rule(x + 4, y, x + 12, y - 12)
                p.canvas.setStrokeColorRGB(0, 0, 0)
                p.canvas.setLineWidth(1)
            p.say(x + 14, y, word, 9.5, "Times-Roman")
            return x + 30 + float(p.canvas.stringWidth(word, "Times-Roman", 9.5))

        def ticks(y: float, label: str, options: tuple[str, ...], chosen: tuple[str, ...], start: float = 210) -> None:
            p.say(45, y, label, 9.5, "Times-Bold")
            x = start
            for one in options:
                x = pen(x, y, one in chosen, one)

        p.say(45, 50, "Little Lanterns", 22, "Times-BoldItalic")
        p.say(
            45,
            66,
            "Bump, birth and beyond in Tendring and Colchester  -  professionals' referral to our therapy partner",
            9,
            "Times-Italic",
        )
        dots(45, 96, "Who is referring?", "Rev'd Alys Prothero", 320)
        dots(330, 96, "Job:", "Hospital chaplain", 550)
        dots(45, 118, "Where do you work?", "Colchester General, chaplaincy", 320)
        dots(330, 118, "Your phone:", "01632 960830", 550)
        dots(45, 140, "Your e-mail:", "alys.prothero@chaplaincy.example.org", 550)
        dots(45, 170, "Baby's name:", "Peggy Oakshott", 320)
        dots(330, 170, "Born / due:", "22nd Aug 2026", 550)
        ticks(192, "Baby is a", ("boy", "girl", "we don't know yet"), ("girl",), 110)
        dots(330, 192, "Born at how many weeks:", "38", 550)
        dots(45, 222, "Parent's name:", "Dilys Oakshott", 320)
        dots(330, 222, "Born:", "5th May 1984", 550)
        dots(45, 244, "Where they live:", "17 Wick Lane, Ardleigh, Colchester", 400)
        dots(410, 244, "Postcode:", "CO7 7RA", 550)
        dots(45, 266, "Their phone:", "07700 900830", 250)
        dots(260, 266, "Doctor's surgery:", "Ardleigh Surgery", 550)
        ticks(290, "They are the baby's", ("mum", "dad", "gran / grandad", "carer"), ("mum",))
        ticks(310, "Can you leave a message?", ("yes", "no"), ("yes",))
        ticks(330, "Do they need an interpreter?", ("yes", "no"), ("no",))
        ticks(350, "Also helping the family", ("health visitor", "midwife", "social worker", "Cruse"), ("health visitor",))
        dots(45, 372, "Names of those ticked:", "Jo Manning (HV), Ardleigh clinic", 550)
        ticks(394, "Social care", ("not involved", "Early Help", "Child in Need", "Child Protection"), ("not involved",), 110)
        ticks(414, "Any violence or fear at home?", ("yes", "no", "haven't asked"), ("haven't asked",))
        y = 440.0
        for label, text, rows in (
            (
                "Please tell us why",
                "Dilys had three losses before Peggy, the last at 23 weeks on the same ward. She came to the chapel on Peggy's sixth week and told me that she is waiting for her to be taken back. She will not put up the cot.",
                4,
            ),
            ("What do you notice about the baby?", "Bright and easy. She is held all night and put down all day.", 2),
            ("What does the parent say they want?", "To believe that she is allowed to keep her.", 2),
        ):
            p.say(45, y, label, 9.5, "Times-Bold")
            lines = simpleSplit(text, "Courier", 9.5, 500)
            for at in range(rows):
                y += 17
                if at < len(lines):
                    p.canvas.setFillColorRGB(0.1, 0.1, 0.5)
                    p.say(48, y, lines[at], 9.5, "Courier")
                    p.canvas.setFillColorRGB(0, 0, 0)
                p.canvas.setDash(1, 2)
                p.rule(45, y + 3, 550, y + 3)
                p.canvas.setDash()
            y += 24
        ticks(y + 6, "They have said yes to us passing this on", ("yes", "no"), ("yes",), 270)
        dots(390, y + 6, "on", "8th Nov 2026", 550)
        dots(45, y + 32, "Signed:", "A Prothero", 320)
        dots(330, y + 32, "Date:", "9th Nov 2026", 550)

    return Case(
        "little lanterns.pdf", sheet(draw),
        {
            "referrer_name": "Rev'd Alys Prothero", "referrer_role": "Hospital chaplain", "referrer_organisation": "Colchester General, chaplaincy", "referrer_phone": "+441632960830", "referrer_email": "alys.prothero@chaplaincy.example.org",
            "infant_name": "Peggy Oakshott", "infant_dob": "2026-08-22", "infant_sex": "female", "gestation_at_birth": "38+0", "parent_name": "Dilys Oakshott", "parent_dob": "1984-05-05", "parent_address": "17 Wick Lane, Ardleigh, Colchester",
            "parent_postcode": "CO7 7RA", "parent_phone": "+447700900830", "gp_practice": "Ardleigh Surgery", "parent_relationship": "mum", "safe_to_leave_message": "yes", "interpreter_needed": "no", "health_visitor": "Jo Manning (HV), Ardleigh clinic",
            "safeguarding_status": "none", "domestic_abuse": "not_known",
            "reason_for_referral": "Dilys had three losses before Peggy, the last at 23 weeks on the same ward. She came to the chapel on Peggy's sixth week and told me that she is waiting for her to be taken back. She will not put up the cot.",
            "voice_of_infant": "Bright and easy. She is held all night and put down all day.", "hopes_and_concerns": "To believe that she is allowed to keep her.", "consent_to_referral": "yes", "consent_date": "2026-11-08", "referral_date": "2026-11-09",
        },
    )  # fmt: skip


def three_panels() -> Case:
    """Three tinted panels side by side, one a person, labels above answers in each; twins in the first panel."""

    def panel(p: Sheet, x: float, title: str, colour: tuple[float, float, float], rows: list[tuple[str, str]]) -> None:
        p.paint(x, 84, x + 168, 420, colour)
        p.bold(x + 8, 102, title, 11)
        y = 120.0
        for label, text in rows:
            tint(p, 0.3)
            p.say(x + 8, y, label, 7)
            tint(p, 0)
            y = p.wrap(x + 8, y + 11, text, 152, 9.5) + 7 if text else y + 25

    def draw(p: Sheet) -> None:
        p.bold(38, 44, "Peninsula Baby & Me partnership", 15)
        p.say(38, 60, "Joint referral sheet (maternity, neonatal, health visiting)", 9)
        p.say(400, 44, "Date sent  10/11/2026", 9)
        panel(p, 38, "Baby / babies", (0.93, 0.96, 1.0), [("Name(s)", "Ottilie and Barnaby Fenn"), ("Born", "01/10/2026"), ("Time(s)", "04:12 and 04:31"), ("Sex", "F / M"), ("NHS no(s)", f"{s(7)} and {s(8)}"), ("Gestation", "35+2"), ("Ethnicity", "White British"), ("Feeding", "Mixed, tube until 24/10"), ("Now at", "Home")])  # fmt: skip
        panel(p, 213, "Parent we are referring", (1.0, 0.95, 0.93), [("Name", "Marguerite Fenn"), ("Born", "12/07/1987"), ("NHS no", s(9)), ("Relationship", "Mum"), ("Lives at", "Saltcote Mill, Flat 3, Goldhanger Road, Heybridge, Maldon CM9 4QH"), ("Phone", "07700 900835"), ("Email", "margofenn@example.net"), ("Ethnicity", "White British"), ("Language / interpreter", "English / none needed")])  # fmt: skip
        panel(p, 388, "Other parent", (0.95, 1.0, 0.94), [("Name", "Neil Fenn"), ("Born", "28/02/1983"), ("NHS no", ""), ("Relationship", "Dad"), ("Lives at", "Same"), ("Phone", "07700 900836"), ("Email", ""), ("Ethnicity", "White British"), ("Language / interpreter", "English / none needed")])  # fmt: skip
        y = 440.0
        for label, text in (
            ("Sent by", "Ines Carvalho, Neonatal Family Care Sister, Broomfield NNU"),
            ("Reach me on", "01632 960835 or ines.carvalho@nnu.example.nhs.uk"),
            ("GP", "Dr Sewell, Longfield Medical Centre"),
            ("HV", "Trish Ablett"),
            ("Community midwife", "Discharged 29/10"),
            ("Social care", "Not known to services"),
            (
                "Why we are worried",
                "Marguerite gave all her milk and all her time to Ottilie, who was the sicker twin. She calls Barnaby 'the other one' and says that she keeps forgetting that he came.",
            ),
            ("What the babies show us", "Barnaby sleeps through feeds. Ottilie startles when she is put down."),
            ("In mum's words", "I had room for one and they gave me two."),
            ("In dad's words", "I do Barney, she does Ottie. It works."),
            ("What mum hopes for", "To be able to tell somebody this without being judged."),
            ("Agreed by parent", "Yes to referral, yes to sharing"),
        ):
            p.bold(38, y, label, 9)
            y = max(p.wrap(160, y, text, 395, 9), y + 11) + 5

    return Case(
        "Fenn twins.pdf", sheet(draw),
        {
            "referral_date": "2026-11-10", "infant_name": "Ottilie and Barnaby Fenn", "infant_dob": "2026-10-01", "infant_sex": "female", "infant_nhs_number": N[7], "gestation_at_birth": "35+2", "infant_ethnicity": "White British",
            "parent_name": "Marguerite Fenn", "parent_dob": "1987-07-12", "parent_nhs_number": N[9], "parent_relationship": "Mum", "parent_address": "Saltcote Mill, Flat 3, Goldhanger Road, Heybridge, Maldon CM9 4QH", "parent_postcode": "CM9 4QH",
            "parent_phone": "+447700900835", "parent_email": "margofenn@example.net", "parent_ethnicity": "White British", "parent_language": "English", "interpreter_needed": "no", "other_parent_name": "Neil Fenn", "other_parent_dob": "1983-02-28",
            "other_parent_relationship": "Dad", "other_parent_phone": "+447700900836", "referrer_name": "Ines Carvalho", "referrer_role": "Neonatal Family Care Sister", "referrer_organisation": "Broomfield NNU", "referrer_phone": "+441632960835",
            "referrer_email": "ines.carvalho@nnu.example.nhs.uk", "gp_name": "Dr Sewell", "gp_practice": "Longfield Medical Centre", "health_visitor": "Trish Ablett", "midwife": "Discharged 29/10", "safeguarding_status": "none",
            "reason_for_referral": "Marguerite gave all her milk and all her time to Ottilie, who was the sicker twin. She calls Barnaby 'the other one' and says that she keeps forgetting that he came.",
            "voice_of_infant": "Barnaby sleeps through feeds. Ottilie startles when she is put down.", "voice_of_parent": "I had room for one and they gave me two.", "voice_of_other_parent": "I do Barney, she does Ottie. It works.",
            "hopes_and_concerns": "To be able to tell somebody this without being judged.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        unmatched=("04:12 and 04:31", "Mixed, tube until 24/10"),
    )  # fmt: skip


def printed_mail() -> Case:
    """A mail printed to PDF: its head, questions that the service once sent and answers typed after arrows, a signature and a disclaimer."""

    def draw(p: Sheet) -> None:
        p.say(36, 34, "Tolu Fashola", 12, "Vera")
        p.rule(36, 42, 560, 42)
        y = 58.0
        for label, text in (("From:", "FASHOLA, Tolu (NORTH ESSEX INTEGRATED SEXUAL HEALTH) <tolu.fashola@neish.example.nhs.uk>"), ("Sent:", "09 November 2026 17:52"), ("To:", "PIMHS (Essex)"), ("Subject:", "RE: RE: referral questions - KB")):  # fmt: skip
            p.say(36, y, label, 8.5, "VeraBd")
            p.say(110, y, text, 8, "Vera")
            y += 13
        y += 14
        for text in ("Hello, sorry for the delay, my answers are in below against each of yours.", ""):
            p.say(36, y, text, 9, "Vera")
            y += 13
        for question, text in (
            ("Who are you referring, and how are they related to the baby?", "Kirsten Balfour, mum"),
            ("Her date of birth and NHS number?", f"19/06/2000, {s(10)}"),
            ("Her address?", "26 Mistley Side, Lawford, Manningtree CO11 2JU"),
            ("Best number for her, and can we leave a message?", "07700 900840 - yes that's fine"),
            ("Baby's name and date of birth?", "Rory Balfour-Singh, 20th January 2026"),
            ("Who else lives at home?", "Her nan, Sheila Balfour"),
            ("Is the other parent involved?", "Dev Singh, dad. Sees Rory on Sundays"),
            ("Which GP surgery are they with?", "Riverside Health Centre, Manningtree"),
            ("Is the health visitor aware?", "Yes, Carol-Ann Duffield"),
            ("Is social care involved?", "Was CIN, closed to Early Help in September"),
            (
                "What is the worry about the relationship?",
                "Kirsten was in three foster homes by the age of six. She came in for contraception and cried because Rory had called her nan mama. She says that she hands him over before he can choose.",
            ),
            (
                "What do you think it is like for Rory?",
                "I only saw him for half an hour. He was cheerful, on nan's lap, and did not look for Kirsten when she went to be examined.",
            ),
            ("What does Kirsten say she wants?", "She'd like him to want her."),
            ("Does she know that you are referring and agree?", "Yes, she asked me to. She has seen this."),
            ("Any risk to staff?", "None that I know of"),
        ):
            for one in simpleSplit(question, "VeraBd", 8.5, 510):
                p.say(36, y, one, 8.5, "VeraBd")
                y += 12
            p.canvas.setFillColorRGB(0.12, 0.3, 0.6)
            for at, one in enumerate(simpleSplit("> " + text, "Vera", 8.5, 500)):
                p.say(36 if at == 0 else 46, y, one, 8.5, "Vera")
                y += 12
            p.canvas.setFillColorRGB(0, 0, 0)
            y += 5
        y += 6
        for text in (
            "Many thanks",
            "Tolu",
            "",
            "Tolu Fashola | Sexual Health Nurse",
            "North Essex Integrated Sexual Health",
            "T: 01632 960840",
        ):
            p.say(36, y, text, 8.5, "Vera")
            y += 12
        p.wrap(
            36,
            y + 8,
            "This message may contain confidential information. If you are not the intended recipient please inform the sender that you have received the message in error before deleting it. If you need help with parking ring 01632 960999.",
            510,
            6.5,
            "Vera",
            8,
        )
        p.say(290, 825, "1", 7, "Vera")

    return Case(
        "RE RE referral questions - KB.pdf", sheet(draw),
        {
            "referrer_name": "Tolu Fashola", "referrer_role": "Sexual Health Nurse", "referrer_organisation": "North Essex Integrated Sexual Health", "referrer_phone": "+441632960840", "referrer_email": "tolu.fashola@neish.example.nhs.uk",
            "referral_date": "2026-11-09", "parent_name": "Kirsten Balfour", "parent_relationship": "mum", "parent_dob": "2000-06-19", "parent_nhs_number": N[10], "parent_address": "26 Mistley Side, Lawford, Manningtree CO11 2JU",
            "parent_postcode": "CO11 2JU", "parent_phone": "+447700900840", "safe_to_leave_message": "yes", "infant_name": "Rory Balfour-Singh", "infant_dob": "2026-01-20", "household": ["Her nan, Sheila Balfour"],
            "other_parent_name": "Dev Singh", "other_parent_relationship": "dad", "gp_practice": "Riverside Health Centre, Manningtree", "health_visitor": "Carol-Ann Duffield", "safeguarding_status": "early_help",
            "safeguarding_details": "Was CIN, closed to Early Help in September",
            "reason_for_referral": "Kirsten was in three foster homes by the age of six. She came in for contraception and cried because Rory had called her nan mama. She says that she hands him over before he can choose.",
            "voice_of_infant": "I only saw him for half an hour. He was cheerful, on nan's lap, and did not look for Kirsten when she went to be examined.", "hopes_and_concerns": "She'd like him to want her.",
            "consent_to_referral": "yes", "risk_details": "None that I know of",
        },
    )  # fmt: skip


def over_the_page() -> Case:
    """Ruled rows cut by the page's end: the address, the reason and the parent's words each go on after a repeated heading and a footer."""

    def row(p: Sheet, y: float, label: str, lines: list[str], open_end: bool = False) -> float:
        high = max(16.0, 12.0 * len(lines) + 5)
        p.paint(50, y, 190, y + high, (0.9, 0.88, 0.95))
        p.box(50, y, 190, y + high)
        p.box(190, y, 545, y + high)
        if label:
            p.bold(54, y + 11, label, 8.5)
        p.lines(194, y + 11, lines, 12, 9)
        return y + high

    def edges(p: Sheet, page: int) -> None:
        p.say(50, 30, "Havering-on-Colne Mental Health NHS Trust", 8)
        p.say(430, 30, "PERINATAL REFERRAL OUT", 8)
        p.rule(50, 34, 545, 34)
        p.say(50, 822, "Document PRO/9 | Owner: Perinatal lead | Review: 03/2028", 7)
        p.say(505, 822, f"{page} of 3", 7)

    def draw(p: Sheet) -> None:
        edges(p, 1)
        p.bold(50, 56, "Referral from Perinatal Community Team", 14)
        y = 560.0
        p.wrap(
            50,
            76,
            "Guidance: this form is used when a woman under the perinatal team needs help with the relationship with her baby. Discuss at the MDT first. Complete all parts. Do not use it for looked after children, for whom the LAC pathway applies, or for parents of children over two. Parts 1 and 2 may be copied from the record. The woman must have seen parts 3 and 4. Send from a secure address only and put a copy in the record under Correspondence Out. Referrals that do not name a GP will be sent back.",
            495,
            9.5,
        )
        y = 160.0
        for text in (
            "To: Parent Infant Mental Health Service",
            "Copies to: GP; health visitor; the woman (by hand); record",
            "Sent by: secure e-mail",
            "Delivery office: Fern Lodge, Hospital Approach, CM1 7ET",
        ):
            p.say(70, y, text, 9.5)
            y += 15
        p.wrap(
            50,
            y + 10,
            "Confidential. If you receive this form and are not named above, please telephone the perinatal office at once. The woman has a right to a copy of what is written here. Words in italics on the blank form may be deleted.",
            495,
            9.5,
        )
        p.bold(50, 275, "MDT discussion", 10)
        y = row(p, 283, "Discussed on", ["28/10/2026"])
        y = row(p, y, "Present", ["Dr N Abiola (consultant), T Wren (CPN), S Oduya (OT), J Marsh (nursery nurse)"])
        y = row(p, y, "Apologies", ["Pharmacist"])
        y = row(p, y, "Formulation shared?", ["Yes, on 22/10"])
        y = row(p, y, "Alternatives considered", ["Baby massage (done). Group not suitable."])
        y = row(p, y, "Next MDT", ["25/11/2026"])
        y = row(p, y, "Outcome", ["For PIMHS. CPN to stay involved."])
        p.bold(50, y + 20, "Part 1  Referrer", 10)
        y = row(p, y + 28, "Name and grade", ["Teddy Wren, Band 6 CPN"])
        y = row(p, y, "Team", ["Perinatal Community Team (Mid)"])
        y = row(p, y, "Phone", ["01632 960845"])
        y = row(p, y, "Email", ["teddy.wren@hocmh.example.nhs.uk"])
        y = row(p, y, "Date", ["30/10/2026"])
        p.bold(50, y + 20, "Part 2  Mother, baby and family", 10)
        y += 28
        for label, text in (("Mother's name", "Philippa Drewitt"), ("Mother's date of birth", "14/09/1994"), ("Mother's NHS number", s(11)), ("Baby's name", "Caspian Drewitt"), ("Baby's date of birth", "06/05/2026"), ("Baby's NHS number", s(12)), ("Baby's sex", "Boy"), ("Gestation at birth", "40+6"), ("Baby's father", "Lewis Maddern"), ("Father's date of birth", "08/12/1992"), ("Father's telephone", "07700 900846")):  # fmt: skip
            y = row(p, y, label, [text])
        y = row(p, y, "GP and practice", ["Dr Oyelaran, Witham Lodge Surgery"])
        y = row(p, y, "Mother's address", ["Old Schoolhouse", "41 Church Green"], True)
        p.turn_page()
        edges(p, 2)
        p.bold(50, 50, "Part 2  Mother, baby and family (continued)", 10)
        y = row(p, 58, "", ["White Notley", "Witham", "CM8 1RX"])
        for label, text in (("Mother's telephone", "07700 900845"), ("Mother's ethnicity", "White British"), ("Language / interpreter needed?", "English / No"), ("Perinatal care plan", "Fortnightly CPN, venlafaxine 150mg"), ("Safeguarding", "Early Help plan since August"), ("Domestic abuse", "None disclosed")):  # fmt: skip
            y = row(p, y, label, [text])
        p.bold(50, y + 20, "Outcome measures (last three)", 10)
        y = p.table(
            50,
            y + 28,
            [120, 125, 125, 125],
            [
                ["Measure", "02/09/2026", "30/09/2026", "27/10/2026"],
                ["EPDS", "19", "14", "11"],
                ["PBQ total", "41", "38", "37"],
                ["PBQ factor 1", "17", "16", "16"],
                ["CORE-10", "22", "17", "13"],
                ["HoNOS total", "15", "11", "9"],
            ],
        )
        p.bold(50, y + 20, "Contacts in the last month", 10)
        y = p.table(
            50,
            y + 28,
            [70, 90, 335],
            [
                ["Date", "Who", "What"],
                ["01/10/2026", "T Wren", "Home visit. Walk to the green."],
                ["06/10/2026", "J Marsh", "Baby massage, session 3."],
                ["13/10/2026", "J Marsh", "Baby massage, session 4. Left early."],
                ["15/10/2026", "T Wren", "Home visit. Told me about the heel."],
                ["22/10/2026", "Dr Abiola", "Medical review. No change."],
                ["24/10/2026", "S Oduya", "Did not attend craft group."],
                ["26/10/2026", "J Marsh", "Text: asked for a visit at home instead."],
                ["27/10/2026", "T Wren", "Home visit. Read this form together."],
                ["28/10/2026", "MDT", "See part 1."],
            ],
        )
        p.bold(50, y + 20, "Part 3  Why this referral", 10)
        one = "Philippa became psychotic on day five and was apart from Caspian for three weeks while a bed was found. She believed that he had been exchanged. She no longer believes it but says that her body does. She checks a birthmark on his heel before every feed. She has not told Lewis. She was praised by staff for her handling of him when she was very unwell and has drawn the lesson that she acts well."
        lines = simpleSplit(one, "Helvetica", 9, 345)
        p.wrap(
            50,
            y + 40,
            "Describe the relationship as you and the woman see it. Use her words where you can. Think about eye contact, touch, voice, play and repair. Think about what each of them does when the other is upset, and who helps. Do not paste the whole core assessment.",
            495,
            9.5,
        )
        y += 88
        y = row(p, y, "Reason for referral", lines[:-2], True)
        p.turn_page()
        edges(p, 3)
        p.bold(50, 50, "Part 3  Why this referral (continued)", 10)
        y = row(p, 58, "", lines[-2:])
        for label, text in (
            ("Baby's voice", "Caspian holds his foot out to her before she reaches for it."),
            ("Mother's voice", "I know he is mine. I would just like to stop proving it."),
            ("Father's voice", "I thought that she was over it."),
            ("Hopes", "To feed him without looking at his heel."),
        ):
            y = row(p, y, label, simpleSplit(text, "Helvetica", 9, 345))
        p.bold(50, y + 20, "Part 4  Consent", 10)
        y = row(p, y + 28, "Woman consents to referral", ["Yes"])
        y = row(p, y, "Woman consents to sharing", ["Yes"])
        row(p, y, "Consent date", ["29/10/2026"])

    return Case(
        "PRO9_Drewitt.pdf", sheet(draw),
        {
            "referrer_name": "Teddy Wren", "referrer_role": "Band 6 CPN", "referrer_organisation": "Perinatal Community Team (Mid)", "referrer_phone": "+441632960845", "referrer_email": "teddy.wren@hocmh.example.nhs.uk", "referral_date": "2026-10-30",
            "parent_name": "Philippa Drewitt", "parent_dob": "1994-09-14", "parent_nhs_number": N[11], "parent_relationship": "Mother", "infant_name": "Caspian Drewitt", "infant_dob": "2026-05-06", "infant_nhs_number": N[12], "infant_sex": "male",
            "gestation_at_birth": "40+6", "other_parent_name": "Lewis Maddern", "other_parent_dob": "1992-12-08", "other_parent_relationship": "Father", "other_parent_phone": "+447700900846", "gp_name": "Dr Oyelaran", "gp_practice": "Witham Lodge Surgery",
            "parent_address": "Old Schoolhouse, 41 Church Green, White Notley, Witham, CM8 1RX", "parent_postcode": "CM8 1RX", "parent_phone": "+447700900845", "parent_ethnicity": "White British", "parent_language": "English", "interpreter_needed": "no",
            "mental_health": "Fortnightly CPN, venlafaxine 150mg", "safeguarding_status": "early_help", "safeguarding_details": "Early Help plan since August", "domestic_abuse": "no",
            "reason_for_referral": "Philippa became psychotic on day five and was apart from Caspian for three weeks while a bed was found. She believed that he had been exchanged. She no longer believes it but says that her body does. She checks a birthmark on his heel before every feed. She has not told Lewis. She was praised by staff for her handling of him when she was very unwell and has drawn the lesson that she acts well.",
            "voice_of_infant": "Caspian holds his foot out to her before she reaches for it.", "voice_of_parent": "I know he is mine. I would just like to stop proving it.", "voice_of_other_parent": "I thought that she was over it.",
            "hopes_and_concerns": "To feed him without looking at his heel.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-10-29",
        },
    )  # fmt: skip


def captions_under_answers() -> Case:
    """Answers typed on rules with small captions below the rules, as court and legal forms have them; narrative between printed sentences."""

    def draw(p: Sheet) -> None:
        def on(x: float, y: float, wide: float, text: str, caption: str) -> None:
            p.say(x + 3, y - 3, text, 10, "Courier")
            p.rule(x, y, x + wide, y)
            p.say(x, y + 9, caption, 6.5, "Times-Italic")

        p.say(150, 46, "REQUEST FOR PARENT-INFANT WORK", 14, "Times-Bold")
        p.say(185, 62, "alongside proceedings or supervision orders", 10, "Times-Italic")
        p.say(45, 92, "Concerning the child", 11, "Times-Bold")
        on(45, 118, 250, "Blessing Mukasa", "(full name of child)")
        on(310, 118, 110, "4 April 2025", "(date of birth)")
        on(435, 118, 115, "female", "(sex)")
        on(45, 148, 180, s(13), "(child's NHS number)")
        on(240, 148, 310, "Black African - Ugandan", "(ethnic origin of child)")
        p.say(45, 178, "in the care of", 11, "Times-Bold")
        on(45, 204, 250, "Prossy Mukasa", "(full name of parent or carer)")
        on(310, 204, 110, "1 Jan 1998", "(date of birth)")
        on(435, 204, 115, "mother", "(relationship to child)")
        on(45, 234, 505, "Room 14, Trinity House, 60 Victoria Road, Chelmsford, CM1 1PA", "(present address with postcode)")
        on(45, 264, 180, "07700 900850", "(telephone)")
        on(240, 264, 310, "none given", "(e-mail)")
        on(45, 294, 250, "Luganda; good English", "(language spoken)")
        on(310, 294, 240, "Yes, for legal matters", "(interpreter: state whether needed)")
        p.say(45, 324, "and whose other parent is", 11, "Times-Bold")
        on(45, 350, 250, "not known", "(full name of other parent)")
        on(310, 350, 240, "", "(relationship to child)")
        p.say(45, 380, "The following are involved", 11, "Times-Bold")
        on(45, 406, 250, "Dr K Pillai, Moulsham Lodge Surgery", "(general practitioner and practice)")
        on(310, 406, 240, "Wendy Tarrant", "(health visitor)")
        on(45, 436, 250, "Abdul Rahman Noor", "(social worker)")
        on(310, 436, 240, "Trauma clinic, Islington (Fridays)", "(other services)")
        p.say(45, 466, "The child is at present", 11, "Times-Bold")
        on(
            45,
            492,
            505,
            "subject of a child protection plan (neglect), reviewed 1 October 2026",
            "(state whether none / early help / CIN / CP / looked after, with dates)",
        )
        p.say(45, 522, "I ask for this work because", 11, "Times-Bold")
        y = 538.0
        for text in simpleSplit(
            "Prossy carried Blessing across two borders and did not put her down for four months. She now sits her in front of a phone from waking until night. She told the guardian that she used up all her holding.",
            "Courier",
            9.5,
            500,
        ):
            p.say(48, y, text, 9.5, "Courier")
            p.rule(45, y + 3, 550, y + 3)
            y += 16
        p.say(45, y + 6, "The child, if she or he could speak, would say", 11, "Times-Bold")
        y += 22
        for text in simpleSplit("I am still looking at you.", "Courier", 9.5, 500):
            p.say(48, y, text, 9.5, "Courier")
            p.rule(45, y + 3, 550, y + 3)
            y += 16
        p.say(45, y + 6, "The parent says", 11, "Times-Bold")
        y += 22
        for text in simpleSplit(
            "On the road she was safe because she was on me. Here I do not know what keeps her safe.", "Courier", 9.5, 500
        ):
            p.say(48, y, text, 9.5, "Courier")
            p.rule(45, y + 3, 550, y + 3)
            y += 16
        p.say(45, y + 8, "The parent has agreed to this request:", 11, "Times-Bold")
        p.say(250, y + 8, "yes, 3 November 2026", 10, "Courier")
        y += 40
        on(45, y, 180, "Sir Gethin Pryce-Lowe", "(your name)")
        on(240, y, 140, "Children's Guardian", "(capacity)")
        on(395, y, 155, "Cafcass Chelmsford", "(office)")
        on(45, y + 28, 180, "01632 960850", "(your telephone)")
        on(240, y + 28, 220, "g.prycelowe@guardian.example.org", "(your e-mail)")
        on(475, y + 28, 75, "5.11.2026", "(date)")

    return Case(
        "Mukasa request.pdf", sheet(draw),
        {
            "infant_name": "Blessing Mukasa", "infant_dob": "2025-04-04", "infant_sex": "female", "infant_nhs_number": N[13], "infant_ethnicity": "Black African - Ugandan", "parent_name": "Prossy Mukasa", "parent_dob": "1998-01-01",
            "parent_relationship": "mother", "parent_address": "Room 14, Trinity House, 60 Victoria Road, Chelmsford, CM1 1PA", "parent_postcode": "CM1 1PA", "parent_phone": "+447700900850", "parent_language": "Luganda; good English",
            "interpreter_needed": "yes", "gp_name": "Dr K Pillai", "gp_practice": "Moulsham Lodge Surgery", "health_visitor": "Wendy Tarrant", "social_worker": "Abdul Rahman Noor", "other_services": "Trauma clinic, Islington (Fridays)",
            "safeguarding_status": "child_protection", "safeguarding_details": "subject of a child protection plan (neglect), reviewed 1 October 2026",
            "reason_for_referral": "Prossy carried Blessing across two borders and did not put her down for four months. She now sits her in front of a phone from waking until night. She told the guardian that she used up all her holding.",
            "voice_of_infant": "I am still looking at you.", "voice_of_parent": "On the road she was safe because she was on me. Here I do not know what keeps her safe.", "consent_to_referral": "yes", "consent_date": "2026-11-03",
            "referrer_name": "Sir Gethin Pryce-Lowe", "referrer_role": "Children's Guardian", "referrer_organisation": "Cafcass Chelmsford", "referrer_phone": "+441632960850", "referrer_email": "g.prycelowe@guardian.example.org", "referral_date": "2026-11-05",
        },
        blanks=("parent_email", "other_parent_name", "other_parent_relationship"),
    )  # fmt: skip


def landscape_halves() -> Case:
    """A landscape page folded down the middle: particulars in the left half, the story in the right half, a genogram's words in the corner."""

    def draw(p: Sheet) -> None:
        across(p)
        p.paint(0, 0, 842, 40, (0.36, 0.2, 0.45))
        p.canvas.setFillColorRGB(1, 1, 1)
        p.bold(24, 26, "PARENTING TOGETHER NETWORK: ONE PAGE REFERRAL", 14)
        p.say(640, 26, "Rec'd (office use): ______", 9)
        p.canvas.setFillColorRGB(0, 0, 0)
        p.rule(421, 48, 421, 580)
        y = 62.0

        def item(label: str, text: str) -> None:
            nonlocal y
            p.bold(24, y, label, 8.5)
            y = max(p.wrap(150, y, text, 260, 9), y + 11) + 4.5

        for label, text in (
            ("Family name / ref", "Okafor-Lindsay  PTN 1182"), ("Infant", "Zuri Lindsay"), ("Infant's DOB", "8 Mar 26"), ("Infant's NHS", s(14)), ("M / F", "F"), ("Adult for parent work", "Chidera Okafor"), ("Adult's DOB", "22 Sept 1990"), ("Adult's NHS", s(15)),
            ("Adult is infant's", "Mother"), ("Home address", "5 Victory Walk, Southminster, Essex, CM0 7HH"), ("Phone / text", "07700 900855"), ("E-mail", "chidera.o@example.com"), ("Voicemail OK", "Yes"), ("Ethnicity (adult)", "Black British - Nigerian"), ("Language", "English"), ("Interpreter", "No"),
            ("Partner", "Gregor Lindsay, DOB 3 Feb 1988"), ("Partner's number", "07700 900856"), ("At home", "Ife Lindsay 02/12/2022 sister; Grace Okafor (grandmother)"), ("GP", "Dr Fernando at William Fisher Medical Centre"), ("HV", "Anita Sprules"), ("MH services", "None"), ("Social care", "Open as Child in Need since July; SW Petra Holm"), ("DA", "No"), ("Adjustments", "Hearing aid left ear"),
        ):  # fmt: skip
            item(label, text)
        p.rule(24, y, 410, y)
        y += 14
        for label, text in (
            ("Referrer", "Emeka Stroud, Family Practitioner"),
            ("Agency", "Dengie Family Solutions"),
            ("Tel / e-mail", "01632 960855 / e.stroud@dfs.example.org"),
            ("Date", "11 Nov 26"),
        ):
            item(label, text)
        y = 62.0
        for label, text in (
            (
                "What brings you to refer?",
                "Zuri was diagnosed with sickle cell disease at birth screening. Chidera is a carrier and so is Gregor, and neither knew. Since the letter she has not been able to bathe Zuri, who screams in water. Chidera says that she gave her this and looks at the floor.",
            ),
            ("Infant's voice", "I like your face, show me it. Zuri coos at the grandmother and is silent with Chidera."),
            ("Adult's voice", "She will hate me when she understands."),
            ("Partner's voice", "He is sad and wants Chi to stop apologising to a baby."),
            (
                "Hopes / fears about coming",
                "Hopes: one good bath. Fears: that they will say she is not coping and ring the social worker.",
            ),
            ("Risk", "No risk to self or baby at assessment 6 Nov."),
            ("Anything else", "Haematology clinic on alternate Wednesdays, so not Wednesdays please."),
            ("Consent", "Chidera consents to referral and to our sharing records, signed on paper 6 Nov 26"),
        ):
            p.bold(436, y, label, 9.5)
            y = p.wrap(436, y + 14, text, 380, 10) + 12
        p.say(436, 575, "PTN form 3. Please do not add pages.", 7)

    return Case(
        "PTN 1182.pdf", sheet(draw),
        {
            "infant_name": "Zuri Lindsay", "infant_dob": "2026-03-08", "infant_nhs_number": N[14], "infant_sex": "female", "parent_name": "Chidera Okafor", "parent_dob": "1990-09-22", "parent_nhs_number": N[15], "parent_relationship": "Mother",
            "parent_address": "5 Victory Walk, Southminster, Essex, CM0 7HH", "parent_postcode": "CM0 7HH", "parent_phone": "+447700900855", "parent_email": "chidera.o@example.com", "safe_to_leave_message": "yes",
            "parent_ethnicity": "Black British - Nigerian", "parent_language": "English", "interpreter_needed": "no", "other_parent_name": "Gregor Lindsay", "other_parent_dob": "1988-02-03", "other_parent_phone": "+447700900856",
            "household": ["Ife Lindsay 02/12/2022 sister", "Grace Okafor (grandmother)"], "gp_name": "Dr Fernando", "gp_practice": "William Fisher Medical Centre", "health_visitor": "Anita Sprules", "mental_health_team": "None", "safeguarding_status": "child_in_need",
            "safeguarding_details": "Open as Child in Need since July; SW Petra Holm", "social_worker": "Petra Holm", "domestic_abuse": "no", "accessibility_needs": "Hearing aid left ear", "referrer_name": "Emeka Stroud", "referrer_role": "Family Practitioner",
            "referrer_organisation": "Dengie Family Solutions", "referrer_phone": "+441632960855", "referrer_email": "e.stroud@dfs.example.org", "referral_date": "2026-11-11",
            "reason_for_referral": "Zuri was diagnosed with sickle cell disease at birth screening. Chidera is a carrier and so is Gregor, and neither knew. Since the letter she has not been able to bathe Zuri, who screams in water. Chidera says that she gave her this and looks at the floor.",
            "voice_of_infant": "I like your face, show me it. Zuri coos at the grandmother and is silent with Chidera.", "voice_of_parent": "She will hate me when she understands.", "voice_of_other_parent": "He is sad and wants Chi to stop apologising to a baby.",
            "hopes_and_concerns": "Hopes: one good bath. Fears: that they will say she is not coping and ring the social worker.", "risk_details": "No risk to self or baby at assessment 6 Nov.",
            "other_information": "Haematology clinic on alternate Wednesdays, so not Wednesdays please.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-06",
        },
        unmatched=("Okafor-Lindsay PTN 1182",),
    )  # fmt: skip


def assessment_export() -> Case:
    """An early help system's export: a shaded row for each question and the answer in the row below, only chosen options printed, families in a grid."""

    def qa(question: str, text: str) -> Table:
        table = Table([[para(f"<b>{question}</b>", 8.5)], [para(text or "&nbsp;", 9)]], colWidths=[505])
        table.setStyle(
            TableStyle(
                [
                    ("BACKGROUND", (0, 0), (0, 0), colors.Color(0.86, 0.92, 0.86)),
                    ("BOX", (0, 0), (-1, -1), 0.4, colors.grey),
                    ("TOPPADDING", (0, 0), (-1, -1), 2),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ]
            )
        )
        return table

    def tiles(*pairs: tuple[str, str]) -> Table:
        table = Table(
            [[para(f"<b>{label}</b>", 8) for label, _ in pairs], [para(text or "&nbsp;", 9) for _, text in pairs]],
            colWidths=[505 / len(pairs)] * len(pairs),
        )
        table.setStyle(
            TableStyle(
                [
                    ("BACKGROUND", (0, 0), (-1, 0), colors.Color(0.86, 0.92, 0.86)),
                    ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
                    ("TOPPADDING", (0, 0), (-1, -1), 2),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ]
            )
        )
        return table

    story = [
        words("Early Help Module: Step across to health (parent-infant)", 14, True), words("EHM 77120  Status: Finalised  Finalised by: Beatrix Yallop  Finalised on: 04/11/2026 18:22", 8), gap(),
        tiles(("Forename", "Solomon"), ("Surname", "Appiah"), ("DOB", "30/10/2025"), ("Gender", "Male")), tiles(("NHS number", s(16)), ("Ethnicity", "Black - Ghanaian"), ("Religion", "Christian - Pentecostal"), ("Age", "1y 0m")), gap(),
        words("Significant adults", 11, True), gap(3),
        ruled([["Adult", "Relationship to Solomon", "DOB", "Telephone", "Has PR", "Lives with"], ["Abena Appiah", "Mother", "05/03/1999", "07700 900860", "Yes", "Yes"], ["Kojo Darko", "Father", "11/11/1996", "07700 900861", "Yes", "No"]], (110, 115, 70, 90, 55, 65), (), True), gap(),
        words("Other children in household", 11, True), gap(3),
        ruled([["Name", "DOB", "Relationship"], ["Josephine Appiah", "14/02/2020", "Sister"], ["Emmanuel Appiah", "20/08/2022", "Brother"]], (200, 120, 185), (), True), gap(),
        qa("Family address", "88 Vange Hill Court, Basildon, Essex, SS16 4LU"), qa("Which adult is the focus of this step across?", "Abena Appiah"), qa("Does the family need an interpreter?", "No"), qa("Does anybody in the family have a disability or communication need?", "Abena has sickle cell trait and migraine"), gap(),
        qa("GP surgery", "Felmores Medical Centre"), qa("Health visitor", "Rowena Pask"), qa("Lead professional", "Beatrix Yallop"), qa("Other agencies", "Basildon Foodbank; Changing Pathways (closed)"), qa("Current level on the windscreen", "Level 3 - Early Help"), gap(),
        qa("What are we worried about?", "Abena went back to nights when Solomon was nine weeks. He is with his sister Josephine, who is six, for the hour between the childminder and Abena's sleep. Abena says that Solomon cries when she takes him from Josephine and that she lets Josephine keep him."),
        qa("What is Solomon's day like?", "He is carried by his sister. With his mother he is quiet and plays with her lanyard."),
        qa("What does Abena think?", "I pay for the house. Somebody else gets the baby."), qa("What does Kojo think?", ""), qa("What would make things better?", "Abena wants a morning with him that is not asleep."),
        qa("Is there domestic abuse, now or before?", "No"), qa("Has consent been given for the step across?", "Yes"), qa("Has consent been given to share this record with health?", "Yes"), qa("On which date?", "02/11/2026"),
        qa("Worker's role and base", "Early Help Family Practitioner, Vange Family Hub"), qa("Worker's contact details", "01632 960860, beatrix.yallop@earlyhelp.example.gov.uk"),
    ]  # fmt: skip
    return Case(
        "EHM77120.pdf", flowed(story, "Printed by YALLOPB", "Early Help Module 6.2"),
        {
            "referrer_name": "Beatrix Yallop", "referral_date": "2026-11-04", "infant_name": "Solomon Appiah", "infant_dob": "2025-10-30", "infant_sex": "male", "infant_nhs_number": N[16], "infant_ethnicity": "Black - Ghanaian",
            "parent_name": "Abena Appiah", "parent_relationship": "Mother", "parent_dob": "1999-03-05", "parent_phone": "+447700900860", "parent_responsibility": "yes", "other_parent_name": "Kojo Darko", "other_parent_relationship": "Father",
            "other_parent_dob": "1996-11-11", "other_parent_phone": "+447700900861", "other_parent_responsibility": "yes", "household": ["Josephine Appiah, 14/02/2020, Sister", "Emmanuel Appiah, 20/08/2022, Brother"],
            "parent_address": "88 Vange Hill Court, Basildon, Essex, SS16 4LU", "parent_postcode": "SS16 4LU", "interpreter_needed": "no", "accessibility_needs": "Abena has sickle cell trait and migraine", "gp_practice": "Felmores Medical Centre",
            "health_visitor": "Rowena Pask", "other_services": "Basildon Foodbank; Changing Pathways (closed)", "safeguarding_status": "early_help",
            "reason_for_referral": "Abena went back to nights when Solomon was nine weeks. He is with his sister Josephine, who is six, for the hour between the childminder and Abena's sleep. Abena says that Solomon cries when she takes him from Josephine and that she lets Josephine keep him.",
            "voice_of_infant": "He is carried by his sister. With his mother he is quiet and plays with her lanyard.", "voice_of_parent": "I pay for the house. Somebody else gets the baby.", "hopes_and_concerns": "Abena wants a morning with him that is not asleep.",
            "domestic_abuse": "no", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-02", "referrer_role": "Early Help Family Practitioner", "referrer_organisation": "Vange Family Hub",
            "referrer_phone": "+441632960860", "referrer_email": "beatrix.yallop@earlyhelp.example.gov.uk",
        },
        blanks=("voice_of_other_parent",),
    )  # fmt: skip


def delete_as_applicable() -> Case:
    """A typed form of the 1990s: "Yes/No*", "Mr/Mrs/Ms*" struck through, answers typed in Courier, labels ending in dots and colons."""

    def draw(p: Sheet) -> None:
        def typed(x: float, y: float, label: str, text: str, at: float) -> None:
            p.say(x, y, label, 10, "Times-Roman")
            p.say(at, y, text, 10, "Courier")

        p.say(180, 44, "HALSTEAD & COLNE VALLEY G.P. FEDERATION", 10, "Times-Bold")
        p.say(140, 62, "REFERRAL TO PARENT AND INFANT MENTAL HEALTH SERVICE", 11, "Times-Bold")
        p.say(240, 76, "* delete as applicable", 8, "Times-Italic")
        y = 104
        typed(45, y, "Name of infant ..........:", "Elspeth Quarrie", 165)
        typed(350, y, "D.O.B. / E.D.D.* :", "17.07.26", 440)
        p.rule(386, y - 3, 415, y - 3)
        typed(45, y + 20, "Sex .......................:", "", 165)
        p.either(165, y + 20, ("Male", "Female"), "Female", "strike")
        typed(350, y + 20, "NHS No. :", s(17, ""), 440)
        typed(45, y + 48, "Name of parent ........:", "", 165)
        x = p.either(165, y + 48, ("Mr", "Mrs", "Miss", "Ms"), "Mr", "strike")
        p.say(x + 6, y + 48, "Fergus Quarrie", 10, "Courier")
        typed(380, y + 48, "D.O.B. :", "2.8.79", 440)
        typed(45, y + 68, "Address ................:", "The Old Rectory Cottage, Gestingthorpe,", 165)
        p.say(165, y + 81, "Halstead, Essex", 10, "Courier")
        typed(350, y + 81, "Postcode :", "CO9 3BD", 440)
        typed(45, y + 101, "Telephone ............:", "07700 900865 (m)", 165)
        typed(350, y + 101, "NHS No. :", "not to hand", 440)
        p.say(45, y + 121, "Relationship to infant :", 10, "Times-Roman")
        p.either(165, y + 121, ("Mother", "Father", "Grandparent", "Guardian"), "Father", "strike")
        p.say(45, y + 141, "Interpreter required :", 10, "Times-Roman")
        p.either(165, y + 141, ("Yes", "No"), "No", "strike")
        p.say(350, y + 141, "Messages may be left :", 10, "Times-Roman")
        p.either(460, y + 141, ("Yes", "No"), "Yes", "strike")
        typed(45, y + 170, "Other parent ..........:", "Annis Quarrie (deceased 18.7.26)", 165)
        typed(45, y + 190, "Registered G.P. ......:", "Dr. L. Whybrow", 165)
        typed(350, y + 190, "Practice :", "Hedingham", 440)
        p.say(440, y + 203, "Medical Ctr", 10, "Courier")
        typed(45, y + 210, "Health visitor .........:", "Mrs. J. Tansley", 165)
        p.say(45, y + 230, "Known to social services :", 10, "Times-Roman")
        p.either(175, y + 230, ("Yes", "No"), "No", "strike")
        p.say(350, y + 230, "Domestic violence :", 10, "Times-Roman")
        p.either(460, y + 230, ("Yes", "No", "Not known"), "No", "strike")
        p.rule(45, y + 244, 550, y + 244)
        y += 262
        for label, text in (
            (
                "Reason for referral:",
                "Annis died of an amniotic fluid embolism the day after Elspeth was born. Mr Quarrie is a farmer of few words. He carries the child in his coat while he works and she thrives, but he has told me that when he looks at her he sees the price.",
            ),
            ("Observations of the infant:", "Alert, well grown, follows his voice. Wary of women."),
            ("Parent's own account:", "'She's no trouble. It is me that can't look.'"),
            ("Expectations of referral:", "He would like to be told whether it is doing her harm."),
            ("Current treatment / mental health:", "Declines medication. CRUSE since September. No suicidal ideation."),
            ("Other agencies:", "CRUSE; Farming Community Network"),
        ):
            p.say(45, y, label, 10, "Times-Bold")
            y = p.wrap(45, y + 14, text, 505, 10, "Courier", 12.5) + 8
        p.say(45, y + 6, "The parent agrees to this referral :", 10, "Times-Roman")
        p.either(205, y + 6, ("Yes", "No"), "Yes", "strike")
        p.say(300, y + 6, "and to information being shared :", 10, "Times-Roman")
        p.either(450, y + 6, ("Yes", "No"), "Yes", "strike")
        y += 36
        typed(45, y, "Referred by :", "Dr. M. Peverell, salaried G.P.", 120)
        typed(350, y, "Date :", "12th November, 2026", 390)
        typed(45, y + 18, "Tel. :", "01632 960865", 120)
        typed(350, y + 18, "E-mail :", "m.peverell@hcvgp.example.nhs.uk", 390)

    return Case(
        "Quarrie.pdf", sheet(draw),
        {
            "infant_name": "Elspeth Quarrie", "infant_dob": "2026-07-17", "infant_sex": "female", "infant_nhs_number": N[17], "parent_name": "Fergus Quarrie", "parent_dob": "1979-08-02", "parent_address": "The Old Rectory Cottage, Gestingthorpe, Halstead, Essex",
            "parent_postcode": "CO9 3BD", "parent_phone": "+447700900865", "parent_relationship": "Father", "interpreter_needed": "no", "safe_to_leave_message": "yes", "other_parent_name": "Annis Quarrie (deceased 18.7.26)", "gp_name": "Dr. L. Whybrow",
            "gp_practice": "Hedingham Medical Ctr", "health_visitor": "Mrs. J. Tansley", "safeguarding_status": "none", "domestic_abuse": "no",
            "reason_for_referral": "Annis died of an amniotic fluid embolism the day after Elspeth was born. Mr Quarrie is a farmer of few words. He carries the child in his coat while he works and she thrives, but he has told me that when he looks at her he sees the price.",
            "voice_of_infant": "Alert, well grown, follows his voice. Wary of women.", "voice_of_parent": "'She's no trouble. It is me that can't look.'", "hopes_and_concerns": "He would like to be told whether it is doing her harm.",
            "mental_health": "Declines medication. CRUSE since September. No suicidal ideation.", "other_services": "CRUSE; Farming Community Network", "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Dr. M. Peverell",
            "referrer_role": "salaried G.P.", "referral_date": "2026-11-12", "referrer_phone": "+441632960865", "referrer_email": "m.peverell@hcvgp.example.nhs.uk",
        },
    )  # fmt: skip


def kinship_carer() -> Case:
    """A kinship team's boxed form: the referred caregiver is a grandmother, the parents stand in their own block, labels above in shaded strips."""

    def strip(p: Sheet, y: float, *pairs: tuple[str, str, float]) -> float:
        x, high = 40.0, 0.0
        for _, text, wide in pairs:
            high = max(high, 12.0 * max(1, len(simpleSplit(text, "Helvetica", 9.5, wide - 8))) + 6)
        for label, text, wide in pairs:
            p.paint(x, y, x + wide, y + 12, (0.98, 0.9, 0.75))
            p.box(x, y, x + wide, y + 12)
            p.box(x, y + 12, x + wide, y + 12 + high)
            p.say(x + 4, y + 9, label, 7.5)
            p.wrap(x + 4, y + 24, text, wide - 8, 9.5, "Helvetica", 12)
            x += wide
        return y + 12 + high

    def draw(p: Sheet) -> None:
        p.bold(40, 40, "Kinship & Permanence Team", 15)
        p.say(40, 55, "Therapeutic request: carers of under-twos", 9.5)
        y = strip(
            p,
            66,
            ("Child", "Leo Marchetti", 200),
            ("Date of birth", "19/12/2024", 100),
            ("M/F", "M", 50),
            ("NHS number", s(18), 165),
        )
        y = strip(
            p,
            y,
            ("Legal status", "Special Guardianship Order 16/03/2026 (previously ICO, looked after)", 350),
            ("Ethnicity of child", "White British / Italian", 165),
        )
        y = strip(
            p,
            y + 6,
            ("Carer to be seen", "Carolyn Marchetti", 200),
            ("Carer's date of birth", "08/01/1968", 115),
            ("Carer's relationship to child", "Paternal grandmother", 200),
        )
        y = strip(
            p,
            y,
            ("Carer's address", "3 Fambridge Close, South Woodham Ferrers, CM3 5TB", 350),
            ("Carer's phone", "07700 900870", 165),
        )
        y = strip(
            p,
            y,
            ("Carer's e-mail", "cmarchetti68@example.com", 250),
            ("Main language", "English", 100),
            ("Carer has PR?", "Yes", 80),
            ("Interpreter?", "No", 85),
        )
        y = strip(
            p,
            y + 6,
            ("Second carer in the home", "Roy Halliwell", 200),
            ("Date of birth", "30/05/1964", 115),
            ("Relationship to child", "Carolyn's husband", 200),
        )
        y = strip(
            p,
            y + 6,
            (
                "Birth parents (for information only - do not contact)",
                "Mother: Shannon Tibbs, Southend. Father: Luke Marchetti, whereabouts not known. Contact once a month, supervised.",
                515,
            ),
        )
        y = strip(
            p,
            y + 6,
            ("GP practice", "Greenwood Surgery", 200),
            ("Health visitor", "Maxine Orr", 115),
            ("Supervising social worker", "Dominic Faraday", 200),
        )
        y = strip(p, y, ("Other support in place", "Kinship peer group; nursery funded two mornings", 515))
        y = strip(
            p,
            y + 6,
            (
                "What is the difficulty?",
                "Leo came to Carolyn from his second foster home. He calls every woman nana. Carolyn says that she finds herself going through the motions, since she did not plan on a baby at 56 and is angry with her son whenever she looks at Leo.",
                515,
            ),
        )
        y = strip(
            p, y, ("What might Leo be telling us?", "Do I stay here? He packs toys into a bag and stands at the front door.", 515)
        )
        y = strip(p, y, ("What does the carer say?", "I love him and I resent him before breakfast.", 515))
        y = strip(p, y, ("What does the second carer say?", "Roy says that they will manage.", 515))
        y = strip(p, y, ("What does the carer hope for?", "To be his nan again and his mum on purpose.", 515))
        y = strip(
            p,
            y + 6,
            ("Carer's agreement", "Yes", 120),
            ("Date of agreement", "28/10/2026", 120),
            ("Agreement to share information", "Yes", 150),
            ("Domestic abuse", "No", 125),
        )
        y = strip(
            p,
            y + 6,
            ("Requesting worker", "Dominic Faraday", 170),
            ("Post", "SGO Support Social Worker", 175),
            ("Direct dial", "01632 960870", 170),
        )
        strip(p, y, ("E-mail", "dominic.faraday@kinship.example.gov.uk", 300), ("Request date", "02/11/2026", 215))

    return Case(
        "KPT request LM.pdf", sheet(draw),
        {
            "infant_name": "Leo Marchetti", "infant_dob": "2024-12-19", "infant_sex": "male", "infant_nhs_number": N[18], "infant_ethnicity": "White British / Italian", "safeguarding_details": "Special Guardianship Order 16/03/2026 (previously ICO, looked after)",
            "parent_name": "Carolyn Marchetti", "parent_dob": "1968-01-08", "parent_relationship": "Paternal grandmother", "parent_address": "3 Fambridge Close, South Woodham Ferrers, CM3 5TB", "parent_postcode": "CM3 5TB", "parent_phone": "+447700900870",
            "parent_email": "cmarchetti68@example.com", "parent_language": "English", "parent_responsibility": "yes", "interpreter_needed": "no", "other_parent_name": "Roy Halliwell", "other_parent_dob": "1964-05-30",
            "other_parent_relationship": "Carolyn's husband", "gp_practice": "Greenwood Surgery", "health_visitor": "Maxine Orr", "social_worker": "Dominic Faraday", "other_services": "Kinship peer group; nursery funded two mornings",
            "reason_for_referral": "Leo came to Carolyn from his second foster home. He calls every woman nana. Carolyn says that she finds herself going through the motions, since she did not plan on a baby at 56 and is angry with her son whenever she looks at Leo.",
            "voice_of_infant": "Do I stay here? He packs toys into a bag and stands at the front door.", "voice_of_parent": "I love him and I resent him before breakfast.", "voice_of_other_parent": "Roy says that they will manage.",
            "hopes_and_concerns": "To be his nan again and his mum on purpose.", "consent_to_referral": "yes", "consent_date": "2026-10-28", "consent_to_share": "yes", "domestic_abuse": "no", "referrer_name": "Dominic Faraday",
            "referrer_role": "SGO Support Social Worker", "referrer_phone": "+441632960870", "referrer_email": "dominic.faraday@kinship.example.gov.uk", "referral_date": "2026-11-02", "referrer_organisation": "Kinship & Permanence Team",
        },
        unmatched=("Mother: Shannon Tibbs, Southend. Father: Luke Marchetti, whereabouts not known. Contact once a month, supervised.",),
    )  # fmt: skip


def form_builder_dump() -> Case:
    """A website form builder's submission: machine names for questions in a zebra table, dates American-proof, tick lists joined by line breaks, IP address."""
    rows = [
        ("submission_id", "61182203448"), ("created_at", "2026-11-11 17:39:05"), ("ip", "203.0.113.48"), ("ref_first_name", "Jonty"), ("ref_last_name", "Abbiss-Cole"), ("ref_job_title", "Specialist Nursery Nurse"), ("ref_org", "Brightstart Braintree"),
        ("ref_phone", "01632960875"), ("ref_email", "jonty@brightstart.example.org"), ("baby_born_yet", "Not yet"), ("baby_due_date", "2027-02-20"), ("weeks_pregnant_today", "25+4"), ("parent_first_name", "Saoirse"), ("parent_last_name", "Mulvaney"),
        ("parent_dob", "2006-10-03"), ("parent_relationship", "Mother-to-be"), ("parent_nhs_no", N[19]), ("parent_addr_line_1", "9b Rayne Parade"), ("parent_addr_line_2", ""), ("parent_addr_town", "Braintree"), ("parent_addr_postcode", "cm72qr"),
        ("parent_mobile", "+44 7700 900875"), ("parent_email", "Saoirse.Mulvaney@example.com"), ("ok_to_leave_message", "yes"), ("parent_language", "English"), ("needs_interpreter", "no"), ("access_needs", "Autistic; prefers texts to calls"), ("partner_name", "Rhys Tulloch"), ("partner_dob", "2005-12-24"),
        ("partner_phone", ""), ("gp_surgery", "Blandford Medical Centre"), ("midwife_name", "Orla Keane"), ("social_worker_name", "Bukola Ayo (leaving care PA: Mick Strand)"), ("agencies", "Leaving Care<br/>St Mungo's floating support"), ("safeguarding_level", "child_protection (pre-birth)"), ("domestic_abuse", "not known"),
        ("mental_health", "Self-harm until 2024, none since. Waiting for autism post-diagnostic group."), ("why_refer", "Saoirse grew up in care and has been told since the booking that she must prove herself. She talks about the baby as 'the case'. She wants somebody to help her to think of a person."), ("parent_voice", "Everyone is getting ready for me to fail so I am not getting ready at all."),
        ("partner_voice", "n/k"), ("hopes", "To be allowed to be excited."), ("anything_else", "-"), ("consent_referral", "yes"), ("consent_info_sharing", "yes"), ("consent_date", "2026-11-10"), ("privacy_notice_accepted", "1"),
    ]  # fmt: skip
    table = Table(
        [[para("Field", 8, "Helvetica-Bold"), para("Value", 8, "Helvetica-Bold")]]
        + [[para(a, 8, "Courier"), para(b, 8.5)] for a, b in rows],
        colWidths=[150, 355],
        repeatRows=1,
    )
    table.setStyle(
        TableStyle(
            [
                ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.Color(0.95, 0.95, 0.95)]),
                ("LINEBELOW", (0, 0), (-1, 0), 1, colors.black),
                ("TOPPADDING", (0, 0), (-1, -1), 1),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ]
        )
    )
    return Case(
        "submission-61182203448.pdf", flowed([words("New entry: Professional referral (parent-infant)", 13, True), gap(), table], "brightstart.example.org", "Sent by WPBuilder Forms"),
        {
            "referrer_name": "Jonty Abbiss-Cole", "referrer_role": "Specialist Nursery Nurse", "referrer_organisation": "Brightstart Braintree", "referrer_phone": "+441632960875", "referrer_email": "jonty@brightstart.example.org", "referral_date": "2026-11-11",
            "infant_due_date": "2027-02-20", "gestation_now": "25+4", "parent_name": "Saoirse Mulvaney", "parent_dob": "2006-10-03", "parent_relationship": "Mother-to-be", "parent_nhs_number": N[19], "parent_address": "9b Rayne Parade, Braintree",
            "parent_postcode": "CM7 2QR", "parent_phone": "+447700900875", "parent_email": "saoirse.mulvaney@example.com", "safe_to_leave_message": "yes", "parent_language": "English", "interpreter_needed": "no",
            "accessibility_needs": "Autistic; prefers texts to calls", "other_parent_name": "Rhys Tulloch", "other_parent_dob": "2005-12-24", "gp_practice": "Blandford Medical Centre", "midwife": "Orla Keane",
            "social_worker": "Bukola Ayo (leaving care PA: Mick Strand)", "other_services": "Leaving Care St Mungo's floating support", "safeguarding_status": "child_protection", "domestic_abuse": "not_known",
            "mental_health": "Self-harm until 2024, none since. Waiting for autism post-diagnostic group.",
            "reason_for_referral": "Saoirse grew up in care and has been told since the booking that she must prove herself. She talks about the baby as 'the case'. She wants somebody to help her to think of a person.",
            "voice_of_parent": "Everyone is getting ready for me to fail so I am not getting ready at all.", "hopes_and_concerns": "To be allowed to be excited.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-10",
        },
        blanks=("other_parent_phone", "voice_of_other_parent", "other_information"),
    )  # fmt: skip


PORTFOLIO_PRINTED = (
    gp_merge, maternity_notes, council_two_columns, sideways_social_care, letters_in_combs, forms_response, check_your_answers, template_codes, ticks_by_pen,
    three_panels, printed_mail, over_the_page, captions_under_answers, landscape_halves, assessment_export, delete_as_applicable, kinship_carer, form_builder_dump,
)  # fmt: skip


# ---------------------------------------------------------------- fillable


def marked(pdf: pikepdf.Pdf) -> None:
    """Give every button's chosen state something to see: a dot for a radio button, a cross for a box."""
    for page in pdf.pages:
        for one in page.obj.get("/Annots", []):
            if "/AP" not in one or "/N" not in one.AP or not isinstance(one.AP.N, pikepdf.Dictionary):
                continue
            radio = "/Parent" in one and int(one.Parent.get("/Ff", 0)) & (1 << 15)
            for state, look in one.AP.N.items():
                if state != "/Off" and isinstance(look, pikepdf.Stream):
                    look.write(b"q 0 g 3 3 4 4 re f Q" if radio else b"q 1.2 w 2 2 m 8 8 l 2 8 m 8 2 l S Q")


def pairs_of_boxes() -> Case:
    """Fields called Text1 to Text30 in no order, labels above their boxes; every yes/no question two check boxes of their own, one pair with neither ticked."""

    def draw(p: FieldPaper) -> None:
        at = iter([14, 3, 22, 7, 1, 19, 30, 5, 11, 27, 2, 8, 16, 24, 9, 6, 29, 12, 4, 21, 17, 10, 26, 13, 15, 28, 18, 20, 23, 25])

        def put(x: float, y: float, wide: float, label: str, value: str, high: float = 16) -> None:
            p.say(x, y, label, 8)
            p.box(x, y + 3, x + wide, y + 3 + high)
            p.text(f"Text{next(at)}", x + 1, y + 4, x + wide - 1, y + 2 + high, value)

        def ask(y: float, label: str, yes: bool, no: bool) -> None:
            p.say(40, y, label, 9)
            for x, word, on in ((390, "Yes", yes), (450, "No", no)):
                p.box(x, y - 9, x + 11, y + 2)
                p.tick(f"Check Box{int(y)}.{word == 'No':d}", x + 0.5, y - 8.5, on)
                p.say(x + 15, y, word, 9)

        p.bold(40, 40, "Mersea & Stour Homes - Tenancy Support: referring on", 13)
        y = p.bar(66, "You", 0.3, 40, 555)
        put(40, y, 165, "Your name", "Xanthe Moncrieff")
        put(215, y, 165, "Your job", "Tenancy Sustainment Officer")
        put(390, y, 165, "Your phone", "01632 960880")
        put(40, y + 30, 340, "Your email", "xanthe.moncrieff@mshomes.example.org")
        put(390, y + 30, 165, "Date", "10.11.2026")
        y = p.bar(y + 72, "Baby", 0.3, 40, 555)
        put(40, y, 230, "Baby's name", "Ezra Pennock")
        put(280, y, 100, "Born (or due)", "27/06/2026")
        put(390, y, 165, "NHS number if known", s(20))
        y = p.bar(y + 42, "Tenant (parent)", 0.3, 40, 555)
        put(40, y, 230, "Tenant's name", "Lorelei Pennock")
        put(280, y, 100, "Date of birth", "03/05/2002")
        put(390, y, 165, "Tenant is the baby's...", "Mother")
        put(40, y + 30, 340, "Address of the tenancy, with postcode", "27 Monkwick Court, Colchester, CO2 8NJ")
        put(390, y + 30, 165, "Mobile", "07700 900880")
        put(40, y + 60, 340, "Email", "lorelei.p@example.com")
        put(390, y + 60, 165, "First language", "English")
        put(40, y + 90, 230, "Partner / other parent", "Not in touch")
        put(280, y + 90, 275, "GP surgery", "Winstree Medical Practice")
        put(40, y + 120, 230, "Health visitor", "Gwen Padfield")
        put(280, y + 120, 275, "Anybody else working with the family", "Debt adviser (CAP); Emmaus")
        y += 166
        ask(y, "Is social care involved with this family?", False, True)
        ask(y + 18, "Is an interpreter needed?", False, True)
        ask(y + 36, "Is it safe to leave a message on the mobile?", True, False)
        ask(y + 54, "Is there domestic abuse in the home?", False, False)
        ask(y + 72, "Has the tenant agreed to this referral?", True, False)
        ask(y + 90, "Has the tenant agreed to us sharing what we know?", True, False)
        y += 112
        put(
            40,
            y,
            515,
            "What has made you think of this service?",
            "Lorelei has asked three times to be moved because the flat is 'wrong for him'. Ezra sleeps in the bath, on cushions, with the door shut. She told me that she cannot hear herself when he is in the room.",
            52,
        )
        put(40, y + 66, 515, "What is it like to be the baby?", "Quiet. He blinks a lot in daylight.", 32)
        put(40, y + 112, 515, "What does the tenant say?", "I'm not a bad mum, I'm a loud flat.", 32)
        put(40, y + 158, 515, "What would they like?", "Someone to come and sit with us both.", 32)

    return Case(
        "Referring on - LP.pdf", filled(draw, marked, NeedAppearances=True),
        {
            "referrer_name": "Xanthe Moncrieff", "referrer_role": "Tenancy Sustainment Officer", "referrer_phone": "+441632960880", "referrer_email": "xanthe.moncrieff@mshomes.example.org", "referral_date": "2026-11-10", "infant_name": "Ezra Pennock",
            "infant_dob": "2026-06-27", "infant_nhs_number": N[20], "parent_name": "Lorelei Pennock", "parent_dob": "2002-05-03", "parent_relationship": "Mother", "parent_address": "27 Monkwick Court, Colchester, CO2 8NJ", "parent_postcode": "CO2 8NJ",
            "parent_phone": "+447700900880", "parent_email": "lorelei.p@example.com", "parent_language": "English", "gp_practice": "Winstree Medical Practice", "health_visitor": "Gwen Padfield", "other_services": "Debt adviser (CAP); Emmaus",
            "safeguarding_status": "none", "interpreter_needed": "no", "safe_to_leave_message": "yes", "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_organisation": "Mersea & Stour Homes",
            "reason_for_referral": "Lorelei has asked three times to be moved because the flat is 'wrong for him'. Ezra sleeps in the bath, on cushions, with the door shut. She told me that she cannot hear herself when he is in the room.",
            "voice_of_infant": "Quiet. He blinks a lot in daylight.", "voice_of_parent": "I'm not a bad mum, I'm a loud flat.", "hopes_and_concerns": "Someone to come and sit with us both.",
        },
        blanks=("domestic_abuse", "other_parent_name"),
    )  # fmt: skip


def subforms() -> Case:
    """Made in a form designer: fields form1[0].#subform[0].TextField1[n], labels left, drop-downs with coded export values, a few still at "Select"."""

    def draw(p: FieldPaper) -> None:
        n = 0

        def line(y: float, label: str, value: str | None, x: float = 36, at: float = 170, end: float = 558) -> None:
            nonlocal n
            p.say(x, y, label, 8.5, "Times-Roman")
            p.box(at, y - 11, end, y + 4)
            p.text(f"TextField1[{n}]", at + 1, y - 10, end - 1, y + 3, value)
            n += 1

        def drop(
            y: float, label: str, options: list[tuple[str, str]], value: str, x: float = 36, at: float = 170, end: float = 290
        ) -> None:
            nonlocal n
            p.say(x, y, label, 8.5, "Times-Roman")
            p.box(at, y - 11, end, y + 4)
            p.choice(f"DropDownList{1 + n % 3}[{n}]", at + 1, y - 10, end - 1, y + 3, options, value)
            n += 1

        yn = [("0", "Select"), ("1", "Yes"), ("2", "No"), ("9", "Not known")]
        p.say(36, 40, "Ministry of Defence Welfare - Wethersfield Garrison", 12, "Times-Bold")
        p.say(36, 56, "AWS 114 (Rev 6): Referral of Service family to civilian infant mental health provider", 10, "Times-Roman")
        p.say(36, 84, "PART A - REFERRING OFFICER", 10, "Times-Bold")
        line(104, "Rank / title and name", "Capt Isobel Rahman")
        line(124, "Appointment", "Unit Welfare Officer", end=320)
        line(124, "Unit", "AWS Wethersfield", 330, 360)
        line(144, "Telephone (civ)", "01632 960885", end=320)
        line(144, "E-mail", "i.rahman@aws.example.org", 330, 360)
        p.say(36, 174, "PART B - CHILD", 10, "Times-Bold")
        line(194, "Forename(s)", "Arthur Tenzin", end=320)
        line(194, "Surname", "Gurung-Hale", 330, 380)
        line(214, "Date of birth", "31/12/2025", end=320)
        drop(214, "Sex", [("0", "Select"), ("1", "Male"), ("2", "Female")], "1", 330, 380, 460)
        line(234, "NHS number", s(21), end=320)
        drop(
            234,
            "Legal status",
            [
                ("0", "Select"),
                ("1", "No plan"),
                ("2", "Early Help"),
                ("3", "Child in Need"),
                ("4", "Child Protection"),
                ("5", "Looked After"),
            ],
            "2",
            330,
            400,
            520,
        )
        p.say(36, 264, "PART C - PARENT TO BE SEEN", 10, "Times-Bold")
        line(284, "Forename(s)", "Samantha", end=320)
        line(284, "Surname", "Hale", 330, 380)
        line(304, "Date of birth", "18/02/1991", end=320)
        drop(304, "Relationship", [("0", "Select"), ("M", "Mother"), ("F", "Father"), ("O", "Other")], "M", 330, 400, 520)
        line(324, "Quarters (address)", "16 Trenchard Road, Wethersfield, Braintree")
        line(344, "Postcode", "CM7 4AZ", end=320)
        line(344, "Mobile", "07700 900885", 330, 380)
        line(364, "Main language", "English", end=320)
        drop(364, "Interpreter?", yn, "2", 330, 400, 520)
        drop(384, "May leave message?", yn, "1")
        drop(384, "Domestic abuse?", yn, "9", 330, 410, 520)
        p.say(36, 414, "PART D - SPOUSE / PARTNER", 10, "Times-Bold")
        line(434, "Name", "Sgt Bishal Gurung", end=320)
        line(434, "Relationship", "Father", 330, 390)
        line(454, "Date of birth", "", end=320)
        line(454, "Mobile", "", 330, 380)
        p.say(36, 484, "PART E - MEDICAL AND CIVIL CONTACTS", 10, "Times-Bold")
        line(504, "GP / medical centre", "Maj K Osgood RAMC, Wethersfield Medical Centre")
        line(524, "Health visitor", "SSAFA HV Linda Pugh")
        p.say(36, 554, "PART F - CIRCUMSTANCES", 10, "Times-Bold")
        for y, label, value in (
            (
                570,
                "Reason for referral",
                "Sgt Gurung deployed when Arthur was two weeks old. Mrs Hale says that she has been polite to the baby for ten months. She cries after video calls in which Arthur waves at the screen and not at her.",
            ),
            (634, "Child's presentation", "Sociable in creche. Cries when collected."),
            (678, "Parent's views", "I thought he would be company."),
        ):
            p.say(36, y + 4, label, 8.5, "Times-Roman")
            p.box(36, y + 8, 558, y + (54 if y == 570 else 40))
            p.text(f"TextField2[{n}]", 37, y + 9, 557, y + (53 if y == 570 else 39), value)
            n += 1
        p.say(36, 738, "PART G - CONSENT", 10, "Times-Bold")
        drop(756, "Parent consents to referral", yn, "1")
        drop(756, "Consents to sharing", yn, "0", 330, 430, 520)
        line(776, "Date of consent", "06/11/2026", end=290)
        line(776, "Date of form", "09/11/2026", 330, 430)

    return Case(
        "AWS114_GH.pdf", filled(draw, lambda pdf: under(pdf, "form1[0]", "#subform[0]"), NeedAppearances=True),
        {
            "referrer_name": "Capt Isobel Rahman", "referrer_role": "Unit Welfare Officer", "referrer_organisation": "AWS Wethersfield", "referrer_phone": "+441632960885", "referrer_email": "i.rahman@aws.example.org", "infant_name": "Arthur Tenzin Gurung-Hale",
            "infant_dob": "2025-12-31", "infant_sex": "male", "infant_nhs_number": N[21], "safeguarding_status": "early_help", "parent_name": "Samantha Hale", "parent_dob": "1991-02-18", "parent_relationship": "Mother",
            "parent_address": "16 Trenchard Road, Wethersfield, Braintree", "parent_postcode": "CM7 4AZ", "parent_phone": "+447700900885", "parent_language": "English", "interpreter_needed": "no", "safe_to_leave_message": "yes", "domestic_abuse": "not_known",
            "other_parent_name": "Sgt Bishal Gurung", "other_parent_relationship": "Father", "gp_name": "Maj K Osgood RAMC", "gp_practice": "Wethersfield Medical Centre", "health_visitor": "SSAFA HV Linda Pugh",
            "reason_for_referral": "Sgt Gurung deployed when Arthur was two weeks old. Mrs Hale says that she has been polite to the baby for ten months. She cries after video calls in which Arthur waves at the screen and not at her.",
            "voice_of_infant": "Sociable in creche. Cries when collected.", "voice_of_parent": "I thought he would be company.", "consent_to_referral": "yes", "consent_date": "2026-11-06", "referral_date": "2026-11-09",
        },
        blanks=("other_parent_dob", "other_parent_phone", "consent_to_share"),
    )  # fmt: skip


def radio_columns() -> Case:
    """Radio groups whose states are Choice1 to Choice5, the words only printed: some after their buttons, some as a grid's headings; names from an old form."""

    def draw(p: FieldPaper) -> None:
        def put(name: str, x: float, y: float, label: str, value: str, at: float, end: float, high: float = 15) -> None:
            p.bold(x, y, label, 9)
            p.paint(at, y - 11, end, y - 11 + high, (0.9, 0.94, 1))
            p.text(name, at, y - 11, end, y - 11 + high, value)

        def radio(
            name: str, y: float, label: str, options: tuple[str, ...], chosen: int | None, start: float = 190, step: float = 72
        ) -> None:
            p.bold(40, y, label, 9)
            for i, word in enumerate(options):
                x = start + i * step
                p.canvas.circle(x + 5, HIGH - y + 3, 5)
                p.say(x + 14, y, word, 8.5)
            p.group(
                name,
                [(f"Choice{i + 1}", start + i * step, y - 8) for i in range(len(options))],
                None if chosen is None else f"Choice{chosen}",
            )

        p.bold(40, 44, "Roots & Wings Nursery Federation", 15)
        p.say(40, 60, "Referral for children in our baby rooms", 10)
        put("Employer name", 40, 90, "Child:", "Mohammed Zayd Rafiq", 90, 300)
        put("Start date", 320, 90, "DOB:", "11.01.2025", 360, 555)
        radio("Group4", 112, "Child is a", ("Boy", "Girl"), 1)
        put("Job 2", 40, 136, "Parent:", "Nadia Rafiq", 90, 300)
        put("End date", 320, 136, "DOB:", "29.06.1993", 360, 555)
        radio("Group1", 158, "Parent is child's", ("Mother", "Father", "Step-parent", "Grandparent", "Foster carer"), 1)
        put("Salary", 40, 182, "Phone:", "07700 900890", 90, 300)
        put("Ref 1", 320, 182, "Email:", "nadia.rafiq@example.com", 360, 555)
        put("Employer address", 40, 204, "Address:", "51 Balmoral Road, Westcliff-on-Sea SS0 7DN", 90, 555)
        put("Ref 2", 40, 226, "Language:", "Urdu and English", 100, 300)
        put("Ref 3", 320, 226, "Child's ethnicity:", "British Pakistani", 405, 555)
        put("Duties", 40, 248, "GP:", "Valkyrie Surgery", 90, 300)
        put("Duties_2", 320, 248, "HV:", "Samira Nkosi", 360, 555)
        p.box(40, 262, 555, 372)
        p.bold(46, 276, "Please answer every line", 9)
        for i, word in enumerate(("Yes", "No", "Don't know")):
            p.bold(370 + i * 60, 276, word, 8.5)
        for i, (words_, chosen) in enumerate(
            (
                ("Is the parent the child's main carer?", 1),
                ("Is an interpreter needed?", 2),
                ("Can messages be left on the phone?", 1),
                ("Is there any domestic abuse?", 3),
                ("Has the parent agreed to this referral?", 1),
                ("Has the parent agreed to information being shared?", 2),
            )
        ):
            y = 292 + i * 15
            p.say(46, y, words_, 9)
            p.group(f"Group{20 + i}", [(f"Choice{k + 1}", 375 + k * 60, y - 8) for k in range(3)], f"Choice{chosen}")
            for k in range(3):
                p.canvas.circle(380 + k * 60, HIGH - y + 3, 5)
        radio("Group9", 392, "Social care plan", ("None", "Early Help", "CIN", "CP", "LAC"), 3, 150, 75)
        y = 414.0
        for name, label, value in (
            (
                "Reason for leaving",
                "What have you seen?",
                "Zayd is nearly two and does not use his mother's name or go to her. At pick-up she stands at the gate and a key person carries him out. She said that he has been somebody else's since the separation from his dad and that it is too late.",
            ),
            ("Skills", "What do you think it is like to be this child?", "Busy, good, invisible. He tidies up."),
            ("Hobbies", "What does the parent say?", "He doesn't need me, look at him."),
            ("Other", "What do you both hope for?", "Nadia would like him to run to her once before he is two."),
        ):
            p.bold(40, y + 8, label, 9)
            p.paint(40, y + 12, 555, y + 58, (0.9, 0.94, 1))
            p.text(name, 40, y + 12, 555, y + 58, value)
            y += 68
        put("Signature", 40, y + 16, "From:", "Philomena Adair", 90, 300)
        put("Position", 320, y + 16, "Post:", "Baby room lead", 360, 555)
        put("Company", 40, y + 38, "Nursery:", "Roots & Wings Hamlet Court", 90, 300)
        put("Tel", 320, y + 38, "Tel:", "01632 960890", 360, 555)
        put("Date5_af_date", 40, y + 60, "Date:", "12.11.2026", 90, 300)

    return Case(
        "Baby room referral MZR.pdf", filled(draw, marked),
        {
            "infant_name": "Mohammed Zayd Rafiq", "infant_dob": "2025-01-11", "infant_sex": "male", "parent_name": "Nadia Rafiq", "parent_dob": "1993-06-29", "parent_relationship": "Mother", "parent_phone": "+447700900890",
            "parent_email": "nadia.rafiq@example.com", "parent_address": "51 Balmoral Road, Westcliff-on-Sea SS0 7DN", "parent_postcode": "SS0 7DN", "parent_language": "Urdu and English", "infant_ethnicity": "British Pakistani",
            "gp_practice": "Valkyrie Surgery", "health_visitor": "Samira Nkosi", "parent_primary_caregiver": "yes", "interpreter_needed": "no", "safe_to_leave_message": "yes", "domestic_abuse": "not_known", "consent_to_referral": "yes",
            "consent_to_share": "no", "safeguarding_status": "child_in_need",
            "reason_for_referral": "Zayd is nearly two and does not use his mother's name or go to her. At pick-up she stands at the gate and a key person carries him out. She said that he has been somebody else's since the separation from his dad and that it is too late.",
            "voice_of_infant": "Busy, good, invisible. He tidies up.", "voice_of_parent": "He doesn't need me, look at him.", "hopes_and_concerns": "Nadia would like him to run to her once before he is two.", "referrer_name": "Philomena Adair",
            "referrer_role": "Baby room lead", "referrer_organisation": "Roots & Wings Hamlet Court", "referrer_phone": "+441632960890", "referral_date": "2026-11-12",
        },
    )  # fmt: skip


def flattened() -> Case:
    """A fillable form flattened by "Print to PDF": no fields left, answers in blue Helvetica over tinted boxes, ZapfDingbats ticks in drawn squares, the form's buttons printed too."""

    def draw(p: Sheet) -> None:
        def put(x: float, y: float, label: str, value: str, at: float, end: float, high: float = 15) -> None:
            p.say(x, y, label, 8.5, "Times-Bold")
            p.paint(at, y - 11, end, y - 11 + high, (0.87, 0.91, 1))
            p.canvas.setFillColorRGB(0, 0, 0.6)
            for i, one in enumerate(simpleSplit(value, "Helvetica", 9, end - at - 6)):
                p.say(at + 3, y + i * 11, one, 9)
            p.canvas.setFillColorRGB(0, 0, 0)

        def squares(y: float, label: str, options: tuple[str, ...], chosen: str, start: float) -> None:
            p.say(40, y, label, 8.5, "Times-Bold")
            x = start
            for word in options:
                p.box(x, y - 8, x + 9, y + 1)
                if word == chosen:
                    p.dingbat(x + 0.8, y - 0.5, "\u2714", 9)
                p.say(x + 13, y, word, 8.5, "Times-Roman")
                x += 28 + float(p.canvas.stringWidth(word, "Times-Roman", 8.5))

        p.paint(0, 0, 596, 48, (0.75, 0.1, 0.35))
        p.canvas.setFillColorRGB(1, 1, 1)
        p.say(40, 30, "Harlow & Epping Women's Aid", 16, "Times-Bold")
        p.canvas.setFillColorRGB(0, 0, 0)
        p.say(40, 66, "Form CYP3: onward referral for a baby and parent in our service", 10, "Times-Italic")
        put(40, 92, "Baby", "Nyla-Mae Sturgess", 110, 320)
        put(335, 92, "D.o.b.", "22/02/2026", 385, 555)
        put(40, 112, "NHS no", s(22), 110, 320)
        put(335, 112, "Weeks at birth", "37+1", 405, 555)
        squares(132, "Sex of baby", ("Female", "Male", "Not stated"), "Female", 110)
        put(40, 162, "Parent", "Jodie Sturgess", 110, 320)
        put(335, 162, "D.o.b.", "15/08/1998", 385, 555)
        put(40, 182, "Safe phone", "07700 900895", 110, 320)
        put(335, 182, "Safe email", "none", 390, 555)
        put(40, 202, "Safe address", "Write c/o Harlow & Epping Women's Aid, PO Box 40, Harlow CM20 1XX", 110, 555)
        put(40, 222, "Ethnicity", "White British", 110, 320)
        put(335, 222, "Language", "English", 390, 555)
        squares(242, "Relationship", ("Mother", "Step-mother", "Grandmother", "Other carer"), "Mother", 110)
        squares(262, "Can a message be left?", ("Yes", "No"), "No", 170)
        squares(282, "Interpreter?", ("Yes", "No"), "No", 170)
        squares(302, "Current domestic abuse?", ("Yes", "No", "Historic only"), "Yes", 170)
        squares(
            322, "Children's services", ("Not open", "Early Help", "Child in Need", "Child Protection"), "Child Protection", 170
        )
        put(40, 350, "Social worker", "Ffion Blackett, Harlow FSP, 01632 960896", 125, 555)
        put(40, 370, "GP", "Dr T. Anand / Hamilton Practice", 125, 320)
        put(335, 370, "HV", "Denise Corley", 365, 555)
        put(40, 390, "Other agencies", "Police DAIT; Open Road; MARAC 14/10/26", 125, 555)
        put(
            40,
            418,
            "Why refer?",
            "Jodie held Nyla-Mae through two of the assaults. Nyla-Mae now screams when she is held face to face and Jodie, who takes it for dislike, has started to prop her bottle. Their key worker has tried baby massage and both of them cried.",
            125,
            555,
            50,
        )
        put(
            40,
            478,
            "Risk",
            "He is on bail with conditions not to enter Harlow. Do not visit at home. Park inside the gates.",
            125,
            555,
            28,
        )
        put(40, 516, "Baby's view", "Your face is where the noise came from.", 125, 555)
        put(40, 536, "Parent's view", "She's seen what I let happen.", 125, 555)
        put(40, 556, "Hopes", "To be looked at again.", 125, 555)
        squares(586, "Consent to refer", ("Yes", "No"), "Yes", 125)
        squares(606, "Consent to share", ("Yes", "No"), "Yes", 125)
        put(335, 586, "on", "05/11/2026", 355, 555)
        put(40, 636, "Worker", "Cass Delaney", 125, 320)
        put(335, 636, "Role", "Children's IDVA", 365, 555)
        put(40, 656, "Work phone", "01632 960895", 125, 320)
        put(335, 656, "Email", "cass.d@hewa.example.org", 370, 555)
        put(40, 676, "Form date", "06/11/2026", 125, 320)
        p.paint(470, 700, 555, 722, (0.8, 0.8, 0.8))
        p.say(482, 714, "Print to PDF", 9)
        p.paint(380, 700, 465, 722, (0.8, 0.8, 0.8))
        p.say(395, 714, "Clear form", 9)

    return Case(
        "CYP3_printed.pdf", sheet(draw),
        {
            "infant_name": "Nyla-Mae Sturgess", "infant_dob": "2026-02-22", "infant_nhs_number": N[22], "gestation_at_birth": "37+1", "infant_sex": "female", "parent_name": "Jodie Sturgess", "parent_dob": "1998-08-15", "parent_phone": "+447700900895",
            "parent_address": "Write c/o Harlow & Epping Women's Aid, PO Box 40, Harlow CM20 1XX", "parent_postcode": "CM20 1XX", "parent_ethnicity": "White British", "parent_language": "English", "parent_relationship": "Mother", "safe_to_leave_message": "no",
            "interpreter_needed": "no", "domestic_abuse": "yes", "safeguarding_status": "child_protection", "social_worker": "Ffion Blackett, Harlow FSP, 01632 960896", "gp_name": "Dr T. Anand", "gp_practice": "Hamilton Practice", "health_visitor": "Denise Corley",
            "other_services": "Police DAIT; Open Road; MARAC 14/10/26",
            "reason_for_referral": "Jodie held Nyla-Mae through two of the assaults. Nyla-Mae now screams when she is held face to face and Jodie, who takes it for dislike, has started to prop her bottle. Their key worker has tried baby massage and both of them cried.",
            "risk_details": "He is on bail with conditions not to enter Harlow. Do not visit at home. Park inside the gates.", "voice_of_infant": "Your face is where the noise came from.", "voice_of_parent": "She's seen what I let happen.",
            "hopes_and_concerns": "To be looked at again.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-05", "referrer_name": "Cass Delaney", "referrer_role": "Children's IDVA",
            "referrer_organisation": "Harlow & Epping Women's Aid", "referrer_phone": "+441632960895", "referrer_email": "cass.d@hewa.example.org", "referral_date": "2026-11-06",
        },
        blanks=("parent_email",),
    )  # fmt: skip


def copied_names() -> Case:
    """A table of people side by side with fields copied and pasted (undefined_7, Mothers name_2 under the father), a list box with several chosen, stale tooltips."""

    def draw(p: FieldPaper) -> None:
        n = 0

        def cell(x: float, y: float, wide: float, value: str, name: str = "", high: float = 18, **more: object) -> None:
            nonlocal n
            p.box(x, y, x + wide, y + high)
            p.text(name or f"undefined_{n}", x + 2, y + 2, x + wide - 2, y + high - 2, value, **more)
            n += 1

        def head(x: float, y: float, wide: float, text: str, high: float = 18) -> None:
            p.paint(x, y, x + wide, y + high, (0.82, 0.88, 0.84))
            p.box(x, y, x + wide, y + high)
            p.bold(x + 4, y + 12, text, 8.5)

        p.bold(40, 42, "North Thames Fetal & Neonatal Network", 13)
        p.say(40, 58, "Psychosocial team to community parent-infant team: transfer of care", 9.5)
        y = 70.0
        for i, text in enumerate(("", "Baby", "Mother", "Father")):
            head(40 + (0, 105, 245, 400)[i], y, (105, 140, 155, 115)[i], text)
        for i, (label, baby, mother, father) in enumerate((
            ("Full name", "Hugo Adeline-Roth", "Noemie Adeline", "Stefan Roth"), ("Date of birth", "17/03/2026", "26/11/1985", "10/06/1982"), ("NHS number", s(23), s(24), ""), ("Ethnicity", "White other", "French", "German"),
            ("Mobile", "", "07700 900900", "07700 900901"), ("Email", "", "n.adeline@example.org", ""), ("Language", "", "French", "German"), ("Has PR", "", "Yes", "Yes"),
        )):  # fmt: skip
            top = y + 18 * (i + 1)
            head(40, top, 105, label)
            cell(145, top, 140, baby, f"Name{i}" if i else "Mothers name", TU="Enter the mother's name")
            cell(285, top, 155, mother, "" if i else "Mothers name_2", TU="Enter the mother's name")
            cell(440, top, 155 - 40, father, "" if i else "Mothers name_3", TU="Enter the mother's name")
        y += 18 * 9 + 12
        for label, value, high in (
            ("Home address", "Penthouse B, Chapel Row, 2 High Street, Epping CM16 4BA", 18),
            ("Mother's relationship to baby", "Biological mother", 18),
            ("Gestation at birth", "26+4", 18),
            ("GP and surgery", "Dr Whitby, The Limes Medical Centre", 18),
            ("Health visitor", "Antonia Frith (Epping)", 18),
        ):
            head(40, y, 150, label, high)
            cell(190, y, 365, value, high=high)
            y += high
        y += 16
        p.bold(40, y, "Services staying involved (hold Ctrl to choose more than one)", 8.5)
        p.choice(
            "List Box3",
            320,
            y - 10,
            555,
            y + 46,
            [
                ("a", "Neonatal outreach"),
                ("b", "ROP clinic"),
                ("c", "Dietetics"),
                ("d", "Palliative care"),
                ("e", "Speech and language"),
            ],
            ["a", "b", "e"],
            1 << 21,
        )
        p.box(320, y - 10, 555, y + 46)
        p.bold(40, y + 20, "Safeguarding level", 8.5)
        p.choice(
            "Combo Box9",
            140,
            y + 8,
            290,
            y + 24,
            ["None", "Early Help", "Child in Need", "Child Protection", "Not known"],
            "None",
        )
        p.box(140, y + 8, 290, y + 24)
        p.bold(40, y + 44, "Interpreter", 8.5)
        p.choice("Combo Box10", 140, y + 32, 290, y + 48, ["Yes", "No"], "Yes")
        p.box(140, y + 32, 290, y + 48)
        y += 64
        for label, value, high in (
            ("Reason for transfer", "Noemie sat beside the incubator for 88 days and was told three times to say goodbye. Hugo is home on oxygen and she sits in the same position by the cot. She asks the outreach nurse for permission to lift him.", 56),
            ("Hugo's cues", "He turns to voices from the left, where the nurses stood. He calms when hummed to.", 34), ("Mother's words", "He belongs to the ones who kept him.", 34), ("Father's words", "I went back to work so that one of us would be normal.", 34), ("Aims", "For Noemie to lift him without asking.", 34),
        ):  # fmt: skip
            head(40, y, 110, label, high)
            cell(150, y, 405, value, high=high)
            y += high
        y += 14
        for label, value in (
            ("Transferred by", "Dr Perpetua Lyle"),
            ("Grade", "Principal Clinical Psychologist"),
            ("Hospital", "Princess Alexandra NNU, Harlow"),
            ("Tel", "020 7946 0900"),
            ("Email", "perpetua.lyle@nnupsych.example.nhs.uk"),
            ("Date", "03/11/2026"),
        ):
            head(40, y, 110, label, 16)
            cell(150, y, 405, value, high=16)
            y += 16
        y += 16
        p.bold(40, y, "Mother has agreed to transfer", 8.5)
        p.box(190, y - 9, 201, y + 2)
        p.tick("Check Box11", 190.5, y - 8.5, True, "On")
        p.bold(220, y, "Mother has agreed to sharing of notes", 8.5)
        p.box(400, y - 9, 411, y + 2)
        p.tick("Check Box12", 400.5, y - 8.5, True, "On")

    return Case(
        "Transfer of care HAR.pdf", filled(draw, marked, NeedAppearances=True),
        {
            "infant_name": "Hugo Adeline-Roth", "infant_dob": "2026-03-17", "infant_nhs_number": N[23], "infant_ethnicity": "White other", "gestation_at_birth": "26+4", "parent_name": "Noemie Adeline", "parent_dob": "1985-11-26", "parent_nhs_number": N[24],
            "parent_ethnicity": "French", "parent_phone": "+447700900900", "parent_email": "n.adeline@example.org", "parent_language": "French", "parent_responsibility": "yes", "parent_relationship": "Biological mother",
            "parent_address": "Penthouse B, Chapel Row, 2 High Street, Epping CM16 4BA", "parent_postcode": "CM16 4BA", "other_parent_name": "Stefan Roth", "other_parent_dob": "1982-06-10", "other_parent_phone": "+447700900901",
            "other_parent_responsibility": "yes", "other_parent_relationship": "Father", "gp_name": "Dr Whitby", "gp_practice": "The Limes Medical Centre", "health_visitor": "Antonia Frith (Epping)",
            "other_services": "Neonatal outreach, ROP clinic, Speech and language", "safeguarding_status": "none", "interpreter_needed": "yes",
            "reason_for_referral": "Noemie sat beside the incubator for 88 days and was told three times to say goodbye. Hugo is home on oxygen and she sits in the same position by the cot. She asks the outreach nurse for permission to lift him.",
            "voice_of_infant": "He turns to voices from the left, where the nurses stood. He calms when hummed to.", "voice_of_parent": "He belongs to the ones who kept him.", "voice_of_other_parent": "I went back to work so that one of us would be normal.",
            "hopes_and_concerns": "For Noemie to lift him without asking.", "referrer_name": "Dr Perpetua Lyle", "referrer_role": "Principal Clinical Psychologist", "referrer_organisation": "Princess Alexandra NNU, Harlow", "referrer_phone": "+442079460900",
            "referrer_email": "perpetua.lyle@nnupsych.example.nhs.uk", "referral_date": "2026-11-03", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def combs_and_shared_boxes() -> Case:
    """Two pages: combs for dates and numbers, check boxes of one name and many states for status, sex and relationship, the narrative's labels on the page before their fields end."""

    def draw(p: FieldPaper) -> None:
        n = 100

        def put(x: float, y: float, label: str, value: str, wide: float, comb: int = 0, high: float = 17) -> None:
            nonlocal n
            p.say(x, y, label, 8, "Courier-Bold")
            p.box(x, y + 3, x + wide, y + 3 + high)
            more = {"Ff": COMB, "MaxLen": comb} if comb else {}
            p.text(f"fill_{n}", x, y + 3, x + wide, y + 3 + high, value, **more)
            n += 1

        def shared(name: str, y: float, label: str, options: tuple[str, ...], chosen: str, start: float = 150) -> None:
            p.say(40, y, label, 8, "Courier-Bold")
            x, spots = start, []
            for i, word in enumerate(options):
                p.box(x, y - 9, x + 11, y + 2)
                spots.append((f"v{i}", x + 0.5, y - 8.5))
                p.say(x + 14, y, word, 8.5, "Courier")
                x += 26 + float(p.canvas.stringWidth(word, "Courier", 8.5))
            p.group(name, spots, f"v{options.index(chosen)}" if chosen else None, 0)

        p.bold(40, 40, "HMP & YOI Eastwood Park-on-Crouch: Mother and Baby Unit", 12)
        p.say(40, 54, "Resettlement referral: parent-infant mental health (county of return: Essex)", 9)
        p.say(40, 80, "BABY", 10, "Courier-Bold")
        put(40, 96, "Surname", "Vickery", 160)
        put(210, 96, "Forenames", "Stella Rae", 180)
        put(400, 96, "Born (DDMMYYYY)", "05022026", 150, 8)
        put(40, 130, "NHS number", N[25], 190, 10)
        put(250, 130, "Gestation", "39+0", 70)
        shared("cb_1", 170, "Sex", ("F", "M", "X"), "F")
        p.say(40, 196, "MOTHER", 10, "Courier-Bold")
        put(40, 212, "Surname", "Vickery", 160)
        put(210, 212, "Forenames", "Tanya", 180)
        put(400, 212, "Born (DDMMYYYY)", "21121999", 150, 8)
        put(40, 246, "NHS number", N[26], 190, 10)
        put(250, 246, "Prison number", "A4417FK", 120, 7)
        put(380, 246, "Ethnic group", "White British", 170)
        put(40, 280, "Address on release", "14 Kings Parade Mews, Holland-on-Sea", 300)
        put(350, 280, "Postcode", "CO155JN", 120, 7)
        put(40, 314, "Telephone on release", "07700900905", 200, 11)
        put(250, 314, "First language", "English", 120)
        shared("cb_2", 354, "Interpreter", ("Yes", "No"), "No")
        shared("cb_3", 374, "May leave message", ("Yes", "No", "Ask first"), "Yes")
        p.say(40, 400, "FATHER", 10, "Courier-Bold")
        put(40, 416, "Name", "Darren Coyle", 240)
        put(290, 416, "Born (DDMMYYYY)", "", 150, 8)
        p.say(40, 456, "COMMUNITY", 10, "Courier-Bold")
        put(40, 472, "GP surgery on release", "Frinton Road Medical Centre", 240)
        put(290, 472, "Social worker", "Marcus Ogilvy", 260)
        put(40, 506, "Health visitor", "Prison HV Rita Okonedo until 30/11", 240)
        put(290, 506, "Probation / other agencies", "PP Helga Strom; Birth Companions", 260)
        shared("cb_4", 550, "Plan", ("None", "EH", "CIN", "CP", "LAC"), "CP")
        shared("cb_5", 570, "Domestic abuse", ("Past", "Present", "No", "Not known"), "No")
        shared("cb_6", 590, "Mother consents", ("Yes", "No"), "Yes")
        shared("cb_7", 610, "to sharing", ("Yes", "No"), "Yes")
        put(40, 636, "Referring officer", "Roz Templeman", 180)
        put(230, 636, "Post", "MBU Family Engagement Lead", 200)
        put(440, 636, "Date (DDMMYY)", "091126", 110, 6)
        put(40, 670, "Telephone", "01632960905", 180, 11)
        put(230, 670, "Email", "roz.templeman@mbu.example.gov.uk", 320)
        p.say(40, 740, "Continue over the page: reasons, baby's view, mother's view, hopes", 9)
        p.turn_page()
        put(
            40,
            50,
            "Reason for referral",
            "Stella has lived all her nine months on the unit, where there are always arms. Tanya says that she has never been alone with her for a night and that on the outside Stella will find out who she has got. Release is on 30 November.",
            510,
            0,
            90,
        )
        put(40, 166, "Stella's view", "I have eight aunties and I share you.", 510, 0, 60)
        put(40, 252, "Tanya's view", "In here I'm a good mum because it is on the timetable.", 510, 0, 60)
        put(40, 338, "Father's view", "N/A", 510, 0, 60)
        put(40, 424, "Hopes", "To have one person already there when the door opens.", 510, 0, 60)
        put(40, 510, "Mental health", "PTSD, EMDR completed August. Mirtazapine 15mg.", 510, 0, 60)
        put(40, 596, "Risk to others or staff", "None on the unit. Father may attend the address.", 510, 0, 60)

    return Case(
        "MBU resettlement TV.pdf", filled(draw, marked, NeedAppearances=True),
        {
            "infant_name": "Stella Rae Vickery", "infant_dob": "2026-02-05", "infant_nhs_number": N[25], "gestation_at_birth": "39+0", "infant_sex": "female", "parent_name": "Tanya Vickery", "parent_dob": "1999-12-21", "parent_nhs_number": N[26],
            "parent_relationship": "Mother", "parent_ethnicity": "White British", "parent_address": "14 Kings Parade Mews, Holland-on-Sea", "parent_postcode": "CO15 5JN", "parent_phone": "+447700900905", "parent_language": "English", "interpreter_needed": "no",
            "safe_to_leave_message": "yes", "other_parent_name": "Darren Coyle", "other_parent_relationship": "Father", "gp_practice": "Frinton Road Medical Centre", "social_worker": "Marcus Ogilvy", "health_visitor": "Prison HV Rita Okonedo until 30/11",
            "other_services": "PP Helga Strom; Birth Companions", "safeguarding_status": "child_protection", "domestic_abuse": "no", "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Roz Templeman",
            "referrer_role": "MBU Family Engagement Lead", "referral_date": "2026-11-09", "referrer_phone": "+441632960905", "referrer_email": "roz.templeman@mbu.example.gov.uk", "referrer_organisation": "HMP & YOI Eastwood Park-on-Crouch: Mother and Baby Unit",
            "reason_for_referral": "Stella has lived all her nine months on the unit, where there are always arms. Tanya says that she has never been alone with her for a night and that on the outside Stella will find out who she has got. Release is on 30 November.",
            "voice_of_infant": "I have eight aunties and I share you.", "voice_of_parent": "In here I'm a good mum because it is on the timetable.", "hopes_and_concerns": "To have one person already there when the door opens.",
            "mental_health": "PTSD, EMDR completed August. Mirtazapine 15mg.", "risk_details": "None on the unit. Father may attend the address.",
        },
        blanks=("other_parent_dob", "voice_of_other_parent"),
        unmatched=("A4417FK",),
    )  # fmt: skip


def half_typed_over() -> Case:
    """A form whose fields work only on its top half: the rest was typed with a viewer's text tool and its choices circled."""

    def draw(p: FieldPaper) -> None:
        def line(x: float, y: float, label: str, end: float) -> float:
            p.say(x, y, label, 9.5, "Times-Roman")
            start = x + float(p.canvas.stringWidth(label, "Times-Roman", 9.5)) + 4
            p.rule(start, y + 2, end, y + 2)
            return start

        def field(name: str, x: float, y: float, label: str, value: str, end: float) -> None:
            p.text(name, line(x, y, label, end), y - 11, end, y + 2, value)

        def over(x: float, y: float, label: str, value: str, end: float) -> None:
            p.free(line(x, y, label, end) + 4, y, value, end - x - float(p.canvas.stringWidth(label, "Times-Roman", 9.5)) - 6)

        def choose(y: float, label: str, options: tuple[str, ...], chosen: str) -> None:
            p.say(40, y, label, 9.5, "Times-Roman")
            x = 230.0
            for word in options:
                p.say(x, y, word, 9.5, "Times-Roman")
                wide = float(p.canvas.stringWidth(word, "Times-Roman", 9.5))
                if word == chosen:
                    p.note("Circle", x - 4, y - 10, x + wide + 4, y + 4, C=_rgb(0.8, 0, 0))
                x += wide + 26

        p.say(40, 42, "Uttlesford Breastfeeding Peers CIC", 15, "Times-Bold")
        p.say(40, 58, "Passing a family on to Together with Baby or a similar team", 10, "Times-Italic")
        field("a", 40, 90, "Your name", "Bronagh Sill", 300)
        field("b", 310, 90, "Your role with us", "Peer Supporter Co-ordinator", 555)
        field("c", 40, 112, "Your telephone", "07700 900911", 300)
        field("d", 310, 112, "Today's date", "8 Nov 2026", 555)
        field("e", 40, 140, "Baby's name", "Kitty Amoah-Best", 300)
        field("f", 310, 140, "Baby's birthday", "30 Aug 2026", 555)
        field("g", 40, 162, "Mum / dad / carer's name", "Efua Amoah", 300)
        field("h", 310, 162, "Their date of birth", "7 Feb 1990", 555)
        over(40, 190, "How are they related to the baby", "mum", 300)
        over(310, 190, "Their phone", "07700 900910", 555)
        over(40, 212, "Their email", "efua.amoah@example.net", 300)
        over(310, 212, "Their language", "English, Twi", 555)
        over(40, 234, "Their address", "6 Bardfield End, Thaxted, Dunmow", 400)
        over(410, 234, "Postcode", "CM6 3PT", 555)
        over(40, 256, "Their GP surgery", "Thaxted Surgery", 300)
        over(310, 256, "Health visitor", "Lou Penrose", 555)
        over(40, 278, "Other parent's name", "Damian Best", 300)
        choose(304, "Do they want an interpreter?", ("Yes", "No"), "No")
        choose(324, "May we leave messages?", ("Yes", "No"), "Yes")
        choose(344, "Is a social worker involved?", ("Yes", "No", "Don't know"), "No")
        choose(364, "Have they agreed that we pass this on?", ("Yes", "No"), "Yes")
        for y, label, texts in (
            (392, "What have you noticed?", ("Efua has fed Kitty on one side only since the mastitis and says that the other", "side is for somebody else's baby. She pumps it and pours it away. She laughs", "when she says this and then she cannot stop crying.")),
            (474, "What is Kitty like?", ("A hungry, patient little person. She keeps one hand on her mum's collar.",)),
            (530, "What does the parent say?", ("I'm only half here, so she gets half.",)),
            (586, "What do they hope would change?", ("To feed on both sides by Christmas, and to sleep.",)),
        ):  # fmt: skip
            p.say(40, y, label, 10, "Times-Bold")
            p.box(40, y + 6, 555, y + (62 if len(texts) > 1 else 38))
            p.free(46, y + 20, "\r".join(texts), 500, 14 * len(texts))

    return Case(
        "UBP passing on (BS).pdf", filled(draw),
        {
            "referrer_name": "Bronagh Sill", "referrer_role": "Peer Supporter Co-ordinator", "referrer_phone": "+447700900911", "referrer_organisation": "Uttlesford Breastfeeding Peers CIC", "referral_date": "2026-11-08", "infant_name": "Kitty Amoah-Best",
            "infant_dob": "2026-08-30", "parent_name": "Efua Amoah", "parent_dob": "1990-02-07", "parent_relationship": "mum", "parent_phone": "+447700900910", "parent_email": "efua.amoah@example.net", "parent_language": "English, Twi",
            "parent_address": "6 Bardfield End, Thaxted, Dunmow", "parent_postcode": "CM6 3PT", "gp_practice": "Thaxted Surgery", "health_visitor": "Lou Penrose", "other_parent_name": "Damian Best", "interpreter_needed": "no", "safe_to_leave_message": "yes",
            "safeguarding_status": "none", "consent_to_referral": "yes",
            "reason_for_referral": "Efua has fed Kitty on one side only since the mastitis and says that the other side is for somebody else's baby. She pumps it and pours it away. She laughs when she says this and then she cannot stop crying.",
            "voice_of_infant": "A hungry, patient little person. She keeps one hand on her mum's collar.", "voice_of_parent": "I'm only half here, so she gets half.", "hopes_and_concerns": "To feed on both sides by Christmas, and to sleep.",
        },
    )  # fmt: skip


def _rgb(*colour: float) -> object:
    return pikepdf.Array(list(colour))


def prompts_and_hidden() -> Case:
    """An intranet form: editable combos typed into, prompts left in three fields, hidden fields with the form's own data, a read-only line of the clinic, buttons."""

    def draw(p: FieldPaper) -> None:
        n = 0

        def cell(x: float, y: float, wide: float, label: str, value: str | None, high: float = 28, **more: object) -> None:
            nonlocal n
            p.box(x, y, x + wide, y + high)
            p.say(x + 3, y + 8, label, 6.5)
            p.text(f"{n:X}F-{n * 7919 % 997}", x + 2, y + 10, x + wide - 2, y + high - 2, value, **more)
            n += 1

        def combo(x: float, y: float, wide: float, label: str, options: list[str], value: str) -> None:
            nonlocal n
            p.box(x, y, x + wide, y + 28)
            p.say(x + 3, y + 8, label, 6.5)
            p.choice(f"{n:X}C-{n * 7919 % 997}", x + 2, y + 10, x + wide - 2, y + 26, options, value, COMBO | EDIT)
            n += 1

        p.bold(40, 40, "Fetal Medicine and Bereavement, Crouch Valley Hospitals", 13)
        p.text("hdnTemplate", 300, 20, 400, 30, "FMB-REF-2026 Jane Example 01/01/2000 07700 900999", hidden=True)
        p.push("btnMail", 455, 26, 555, 44, "Email this form")
        y = 56.0
        cell(40, y, 515, "Clinic", "Rainbow Clinic, Antenatal Outpatients, Level 2", Ff=1)
        y += 34
        cell(40, y, 170, "Clinician", "Harriet Onslow")
        combo(210, y, 170, "Grade", ["Consultant", "Registrar", "Midwife", "Sonographer"], "Bereavement Midwife")
        cell(380, y, 175, "Extension / mobile", "01632 960915")
        y += 28
        cell(40, y, 340, "Email", "harriet.onslow@cvh.example.nhs.uk")
        cell(380, y, 175, "Date of referral", "13/11/2026")
        y += 38
        cell(40, y, 255, "Woman's name", "Ciara Ní Bhriain")
        cell(295, y, 130, "Date of birth", "02/09/1986")
        cell(425, y, 130, "NHS number", s(27))
        y += 28
        cell(40, y, 385, "Address", "Ferry Cottage, 1 Creeksea Lane, Burnham-on-Crouch CM0 8PJ")
        cell(425, y, 130, "Mobile", "07700 900915")
        y += 28
        combo(40, y, 170, "Ethnicity", ["White British", "White Irish", "Asian", "Black"], "White Irish")
        combo(210, y, 170, "Language", ["English", "Polish", "Romanian"], "English")
        combo(380, y, 175, "Interpreter", ["Yes", "No"], "No")
        y += 38
        cell(40, y, 170, "EDD", "19/03/2027")
        cell(210, y, 170, "Gestation today", "22+0")
        cell(380, y, 175, "Name of baby (if chosen)", "Type name here")
        y += 38
        cell(40, y, 255, "Partner", "Maeve Lawlor")
        cell(295, y, 130, "Date of birth", "dd/mm/yyyy")
        cell(425, y, 130, "Mobile", "07700 900916")
        y += 28
        combo(40, y, 255, "Partner is the baby's", ["Father", "Mother", "Other parent"], "Co-mother")
        cell(295, y, 260, "GP and practice", "Dr Rana, Burnham Surgery")
        y += 28
        cell(40, y, 255, "Named midwife", "Tess Lovegrove")
        cell(295, y, 260, "Perinatal mental health", "Maternal loss service, Dr Ben Aske")
        y += 28
        combo(40, y, 170, "Safeguarding", ["None", "Early Help", "CIN", "CP"], "None")
        combo(210, y, 170, "Domestic abuse (asked alone)", ["Yes", "No", "Not asked"], "No")
        combo(380, y, 175, "Woman agrees to referral", ["Yes", "No"], "Yes")
        y += 38
        cell(
            40,
            y,
            515,
            "Reason for referral",
            "Ciara and Maeve's son Fionn was stillborn at 38 weeks in January 2025. In this pregnancy Ciara does not name movements and turns from the screen. She says that she is carrying a scan and that she will meet a baby if there is one.",
            66,
        )
        cell(40, y + 66, 515, "Woman's voice", "If I say hello I will have to say goodbye.", 40)
        cell(40, y + 106, 515, "Partner's voice", "Maeve talks to the bump at night when Ciara is asleep.", 40)
        cell(40, y + 146, 515, "Baby's voice", "Click to enter text", 40)
        cell(40, y + 186, 515, "Hopes", "To be able to say a name out loud before the birth.", 40)
        cell(40, y + 226, 515, "Anything else", "Please do not ring on the 19th of any month.", 40)
        p.push("btnPrint", 455, y + 272, 555, y + 290, "Print")

    return Case(
        "FMB-REF CNB.pdf", filled(draw, marked, NeedAppearances=True),
        {
            "referrer_name": "Harriet Onslow", "referrer_role": "Bereavement Midwife", "referrer_organisation": "Rainbow Clinic, Antenatal Outpatients, Level 2", "referrer_phone": "+441632960915", "referrer_email": "harriet.onslow@cvh.example.nhs.uk",
            "referral_date": "2026-11-13", "parent_name": "Ciara Ní Bhriain", "parent_dob": "1986-09-02", "parent_nhs_number": N[27], "parent_address": "Ferry Cottage, 1 Creeksea Lane, Burnham-on-Crouch CM0 8PJ", "parent_postcode": "CM0 8PJ",
            "parent_phone": "+447700900915", "parent_ethnicity": "White Irish", "parent_language": "English", "interpreter_needed": "no", "infant_due_date": "2027-03-19", "gestation_now": "22+0", "other_parent_name": "Maeve Lawlor",
            "other_parent_phone": "+447700900916", "other_parent_relationship": "Co-mother", "gp_name": "Dr Rana", "gp_practice": "Burnham Surgery", "midwife": "Tess Lovegrove", "mental_health_team": "Maternal loss service, Dr Ben Aske",
            "safeguarding_status": "none", "domestic_abuse": "no", "consent_to_referral": "yes",
            "reason_for_referral": "Ciara and Maeve's son Fionn was stillborn at 38 weeks in January 2025. In this pregnancy Ciara does not name movements and turns from the screen. She says that she is carrying a scan and that she will meet a baby if there is one.",
            "voice_of_parent": "If I say hello I will have to say goodbye.", "voice_of_other_parent": "Maeve talks to the bump at night when Ciara is asleep.", "hopes_and_concerns": "To be able to say a name out loud before the birth.",
            "other_information": "Please do not ring on the 19th of any month.",
        },
        blanks=("infant_name", "other_parent_dob", "voice_of_infant"),
    )  # fmt: skip


PORTFOLIO_FILLABLE = (
    pairs_of_boxes,
    subforms,
    radio_columns,
    flattened,
    copied_names,
    combs_and_shared_boxes,
    half_typed_over,
    prompts_and_hidden,
)
PORTFOLIO_CASES = PORTFOLIO_PRINTED + PORTFOLIO_FILLABLE
