"""Printed and fillable PDF referrals out of other offices' trays, each laid out by another hand."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw
from reportlab.lib import colors
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.platypus import Table, TableStyle

from tests.fillable_paper import COMB, COMBO, EDIT, FieldPaper, filled, under
from tests.numbers import nhs_numbers
from tests.sheets import Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case

HIGH = 841.9


N = nhs_numbers("99907", 1207, 60, 53)


def s(k: int, sign: str = " ") -> str:
    """An NHS number in its groups."""
    return f"{N[k][:3]}{sign}{N[k][3:6]}{sign}{N[k][6:]}"


def sideways(p: Sheet) -> None:
    """The page on its side, still measured from the top left."""
    p.canvas.setPageSize((HIGH, 595.3))
    p.canvas.translate(0, 595.3 - HIGH)


def ink(p: Sheet, red: float, green: float, blue: float) -> None:
    """The colour of what is written next."""
    p.canvas.setFillColorRGB(red, green, blue)


def listed(
    p: Sheet, x: float, y: float, stop: float, wide: float, rows: list[tuple[str, str]], size: float = 9, lead: float = 4,
    label: str = "Helvetica-Bold",
) -> float:  # fmt: skip
    """Labels and, at `stop`, what answers them; where the next row stands."""
    for name, text in rows:
        p.say(x, y, name, size, label)
        y = max(p.wrap(stop, y, text, wide, size), y + size * 1.2) + lead
    return y


# ---------------------------------------------------------------- printed


def systm_questionnaire() -> Case:
    """A community system's questionnaire: the child's banner, questions and answers in two even columns, a footer of who printed it."""

    def draw(p: Sheet) -> None:
        p.paint(30, 18, 565, 60, (0.93, 0.93, 0.85))
        p.bold(36, 33, "BRANNOCK, Otis (Master)", 11)
        p.say(36, 50, f"Born: 12 Mar 2026 (8m)     Gender: Male     NHS No: {s(0)}", 9)
        p.bold(30, 82, "Questionnaire: PIMHS Referral v3", 12)
        p.say(30, 97, "Event details: 17 Nov 2026 11:42, Crouch Valley Health Visiting Service", 8)
        y = 120
        for question, answer in (
            ("Date of referral", "17 Nov 2026"), ("Referred by", "Lorraine Pettifer"), ("Role", "Specialist Community Public Health Nurse"), ("Team", "Crouch Valley Health Visiting Service"),
            ("Contact number", "01632 960104"), ("Name of parent/carer being referred", "Carys Brannock"), ("Parent/carer date of birth", "08 Sep 1998"), ("Relationship to child", "Mother"),
            ("Does this person hold parental responsibility?", "Yes"), ("Is this person the child's main carer?", "Yes"), ("Address", "Flat 3, 61 Station Road, Burnham-on-Crouch, CM0 8HR"), ("Mobile", "07700 900104"),
            ("OK to leave voicemail?", "No"), ("First language", "Welsh"), ("Interpreter needed?", "No"), ("Gestation at birth", "39+6"), ("Registered GP practice", "Burnham Surgery"),
            ("Safeguarding level", "Early Help"), ("Current domestic abuse?", "No"), ("Has parent/carer consented to this referral?", "Yes"), ("Has parent/carer consented to information sharing?", "Yes"),
            ("Reason for referral", "Carys describes a numbness since Otis was born and says she is going through the motions. He is fed and clean but she rarely speaks to him. At the eight month review he did not look to her when he bumped his head."),
            ("Parent's own words", "\"I keep waiting to feel like his mum and it doesn't come.\""),
            ("Infant's voice (what you see)", "Quiet, watchful baby who does not protest when put down. Smiles readily at the student nurse."),
            ("Parent's hopes/worries", "Hopes to enjoy him before she goes back to work; worries she has left it too late."),
        ):  # fmt: skip
            p.wrap(30, y, question, 225, 9)
            end = p.wrap(275, y, answer, 285, 9)
            p.canvas.setStrokeColorRGB(0.8, 0.8, 0.8)
            p.rule(30, max(end, y + 11) - 7, 565, max(end, y + 11) - 7)
            y = max(end, y + 11) + 6
        p.say(30, 825, "Printed by Lorraine Pettifer 17 Nov 2026 12:03. Page 1 of 1. Confidential: patient data", 7)

    return Case(
        "PIMHS Referral v3 17-11-2026.pdf", sheet(draw),
        {
            "infant_name": "Otis Brannock", "infant_dob": "2026-03-12", "infant_sex": "male", "infant_nhs_number": N[0], "referral_date": "2026-11-17", "referrer_name": "Lorraine Pettifer",
            "referrer_role": "Specialist Community Public Health Nurse", "referrer_organisation": "Crouch Valley Health Visiting Service", "referrer_phone": "+441632960104", "parent_name": "Carys Brannock",
            "parent_dob": "1998-09-08", "parent_relationship": "Mother", "parent_responsibility": "yes", "parent_primary_caregiver": "yes", "parent_address": "Flat 3, 61 Station Road, Burnham-on-Crouch, CM0 8HR",
            "parent_postcode": "CM0 8HR", "parent_phone": "+447700900104", "safe_to_leave_message": "no", "parent_language": "Welsh", "interpreter_needed": "no", "gestation_at_birth": "39+6", "gp_practice": "Burnham Surgery",
            "safeguarding_status": "early_help", "domestic_abuse": "no", "consent_to_referral": "yes", "consent_to_share": "yes",
            "reason_for_referral": "Carys describes a numbness since Otis was born and says she is going through the motions. He is fed and clean but she rarely speaks to him. At the eight month review he did not look to her when he bumped his head.",
            "voice_of_parent": "\"I keep waiting to feel like his mum and it doesn't come.\"",
            "voice_of_infant": "Quiet, watchful baby who does not protest when put down. Smiles readily at the student nurse.",
            "hopes_and_concerns": "Hopes to enjoy him before she goes back to work; worries she has left it too late.",
        },
    )  # fmt: skip


def boxed_county() -> Case:
    """A county's form of ruled boxes, each with its label small above the answer, section letters on the side."""

    def draw(p: Sheet) -> None:
        p.bold(45, 40, "Family Wellbeing Partnership: request for specialist infant support", 13)
        p.say(45, 55, "Form FWP/17. All boxes in black ink or typed.", 8)
        y = p.bar(78, "A   About the baby", 0.8)
        y = p.cells(y - 14, ["Full name", "Ottilie Varga", "Date of birth", "03.06.2026"], ["NHS no.", s(1), "Sex", "Girl"])
        y = p.bar(y + 20, "B   About the parent who needs support", 0.8)
        y = p.cells(
            y - 14, ["Full name", "Zsofia Varga", "Date of birth", "19.12.1990"], ["Relationship to baby", "Birth mother", "NHS no.", s(2)],
            ["Home address including postcode", "8 Maltings Wharf, Mistley, Manningtree, CO11 1HS"], ["Telephone", "07700 900215", "Email", "zsofia.varga@example.net"],
            ["Ethnic group", "White Other (Hungarian)", "Preferred language", "Hungarian", "Interpreter?", "Yes"],
        )  # fmt: skip
        y = p.bar(y + 20, "C   The other parent", 0.8)
        y = p.cells(y - 14, ["Full name", "Bence Szalai", "Relationship to baby", "Father", "Telephone", "N/K"])
        y = p.bar(y + 20, "D   People already helping", 0.8)
        y = p.cells(
            y - 14, ["GP", "Dr Moira Kettle", "Surgery", "Riverside Health Centre"], ["Health visitor", "Tunde Bakare", "Social worker", "None"],
        )  # fmt: skip
        y = p.bar(y + 20, "E   Why are you asking for this support?", 0.8)
        p.cell(
            45, y - 14, 505, 90, "Please describe what you have seen",
            "Zsofia moved here in the last weeks of pregnancy and knows nobody. She says Ottilie's crying sounds like an accusation. I have watched her hold the baby facing out, away from her body, for a whole visit. There is warmth when her own mother is on the video call and she copies what she does.",
            9,
        )  # fmt: skip
        y += 96
        y = p.bar(y, "F   Agreement and sender", 0.8)
        y = p.cells(
            y - 14, ["Does the parent agree to this request?", "Yes, verbally", "Date of agreement", "09.11.2026"], ["Your name", "Gwen Abara", "Your job", "Family Hub Navigator"],
            ["Organisation", "Tendring Family Hubs", "Telephone", "01632 960215", "Date", "10.11.2026"],
        )  # fmt: skip
        p.footer("FWP/17 rev 4", "Return to the duty desk")

    return Case(
        "FWP17_Varga.pdf", sheet(draw),
        {
            "infant_name": "Ottilie Varga", "infant_dob": "2026-06-03", "infant_nhs_number": N[1], "infant_sex": "female", "parent_name": "Zsofia Varga", "parent_dob": "1990-12-19", "parent_relationship": "Birth mother",
            "parent_nhs_number": N[2], "parent_address": "8 Maltings Wharf, Mistley, Manningtree, CO11 1HS", "parent_postcode": "CO11 1HS", "parent_phone": "+447700900215", "parent_email": "zsofia.varga@example.net",
            "parent_ethnicity": "White Other (Hungarian)", "parent_language": "Hungarian", "interpreter_needed": "yes", "other_parent_name": "Bence Szalai", "other_parent_relationship": "Father",
            "gp_name": "Dr Moira Kettle", "gp_practice": "Riverside Health Centre", "health_visitor": "Tunde Bakare", "consent_to_referral": "yes", "consent_date": "2026-11-09",
            "referrer_name": "Gwen Abara", "referrer_role": "Family Hub Navigator", "referrer_organisation": "Tendring Family Hubs", "referrer_phone": "+441632960215", "referral_date": "2026-11-10",
            "reason_for_referral": "Zsofia moved here in the last weeks of pregnancy and knows nobody. She says Ottilie's crying sounds like an accusation. I have watched her hold the baby facing out, away from her body, for a whole visit. There is warmth when her own mother is on the video call and she copies what she does.",
        },
    )  # fmt: skip


def word_tables() -> Case:
    """A Word form as it prints: shaded label columns in ruled tables, a household table, long answers that run over the page."""
    why = (
        "Perpetua had two losses at twenty weeks before this pregnancy and says she did not let herself buy anything until Ezra was home. He came by emergency section after a day of failed induction and she was under general anaesthetic. She met him four hours later, after everybody else had held him.",
        "Since then she has told three of us that she was handed somebody's baby. She looks after him to the letter. She keeps a chart of every feed and every nappy, but sits with her back to the basket and asks the older children to fetch him. She has not used his name in my hearing.",
        "Ezra was slow to smile and I have been pleased to see more of him in the last fortnight. He holds my eye for a moment and then turns to the lamp.",
    )  # fmt: skip
    her = "Perpetua says she grew up as the one who looked after the little ones, and that nobody looked after her. She told me: I know how to do babies, I just can't do mine."
    his = "When I cry somebody comes quickly, but their face is turned away. I am learning to look at lights."
    hope = "She would like to be able to sit with him without counting. She is worried that the team will write something down that the children's school can read."
    story = [
        words("Referral for parent-infant support", 15, True), gap(4), words("North Colne Perinatal Pathway, please complete every section", 9), gap(8),
        words("We offer help to parents and babies from pregnancy to two years. A referral can only be accepted when the parent knows of it. Please write as though the parent will read what you have written, because they may ask to. If there is an immediate risk, do not use this form: ring the crisis line or the police. Send the completed form from a secure address. We aim to answer within ten working days and will tell you if we need to know more. Forms with empty sections may be returned.", 9), gap(4), words("How we use information: your form is kept in the baby's and the parent's record for as long as the law asks us to keep it.", 9), gap(10),
        titled("1. Referrer"), ruled([["Name", "Jacinta Doyle-Hurst"], ["Job title", "Perinatal Nurse"], ["Service", "Colchester Perinatal Mental Health"], ["Email", "j.doylehurst@example.org"], ["Phone", "01632 960322"], ["Date of referral", "18 November 2026"]], [160, 345], [0]), gap(6),
        titled("2. Consent"), ruled([["Parent consents to referral", "Yes", "Date", "16 November 2026"], ["Parent consents to sharing of records", "No"]], [170, 90, 60, 185], [0, 2]), gap(6),
        titled("3. Baby"), ruled([["Name", "Ezra Okonjo-Bligh", "Date of birth", "21 April 2026"], ["NHS number", s(3), "Sex", "Male"], ["Born at (weeks)", "37+2", "Ethnicity", "Mixed White and Black African"]], [90, 165, 90, 160], [0, 2]), gap(6),
        titled("4. Parent or carer being referred"),
        ruled([["Name", "Perpetua Okonjo-Bligh", "Date of birth", "2 January 1988"], ["NHS number", s(4), "Relationship to baby", "Mother"], ["Address", "27 Balkerne Rise, Colchester"], ["Postcode", "CO1 1UH", "Telephone", "07700 900322"], ["Access needs", "Hearing aid in the left ear, please sit on her right"]], [90, 165, 90, 160], [0, 2]), gap(6),
        titled("5. Others in the household"), ruled([["Name", "Date of birth", "Relationship to baby"], ["Adaeze Okonjo-Bligh", "14/02/2015", "Sister"], ["Silas Okonjo-Bligh", "30/08/2018", "Brother"], ["Rupert Bligh", "11/11/1985", "Uncle"]], [205, 120, 180], head=True), gap(6),
        titled("6. Services"), ruled([["GP and surgery", "Dr S Ravenscroft, Castle Gate Practice"], ["Health visitor", "Michaela Thring"], ["Mental health team", "Colchester Perinatal Mental Health"], ["Any other services", "Baby loss charity, monthly call"]], [130, 375], [0]), gap(6),
        titled("7. Reason for referral"), ruled([["<br/><br/>".join(why)]], [505], splitInRow=1), gap(6),
        titled("8. Voice of the parent"), ruled([[her]], [505]), gap(6), titled("9. Voice of the baby"), ruled([[his]], [505]), gap(6), titled("10. Parent's hopes and concerns"), ruled([[hope]], [505]), gap(6),
        titled("11. Safety"), ruled([["Safeguarding plan in place", "None"], ["Risks to self or others", "No current risks. Fleeting thoughts of not being here in May, none since."]], [160, 345], [0]), gap(6),
    ]  # fmt: skip
    return Case(
        "Okonjo-Bligh parent infant referral.pdf", flowed(story, "OFFICIAL SENSITIVE", "North Colne Perinatal Pathway referral v2"),
        {
            "infant_name": "Ezra Okonjo-Bligh", "infant_dob": "2026-04-21", "infant_nhs_number": N[3], "infant_sex": "male", "gestation_at_birth": "37+2", "infant_ethnicity": "Mixed White and Black African",
            "parent_name": "Perpetua Okonjo-Bligh", "parent_dob": "1988-01-02", "parent_nhs_number": N[4], "parent_relationship": "Mother", "parent_address": "27 Balkerne Rise, Colchester", "parent_postcode": "CO1 1UH", "parent_phone": "+447700900322",
            "accessibility_needs": "Hearing aid in the left ear, please sit on her right", "household": ["Adaeze Okonjo-Bligh, 14/02/2015, Sister", "Silas Okonjo-Bligh, 30/08/2018, Brother", "Rupert Bligh, 11/11/1985, Uncle"],
            "gp_name": "Dr S Ravenscroft", "gp_practice": "Castle Gate Practice", "health_visitor": "Michaela Thring", "mental_health_team": "Colchester Perinatal Mental Health", "other_services": "Baby loss charity, monthly call",
            "reason_for_referral": " ".join(why), "voice_of_parent": her, "voice_of_infant": his, "hopes_and_concerns": hope, "safeguarding_status": "none",
            "risk_details": "No current risks. Fleeting thoughts of not being here in May, none since.", "consent_to_referral": "yes", "consent_date": "2026-11-16", "consent_to_share": "no",
            "referrer_name": "Jacinta Doyle-Hurst", "referrer_role": "Perinatal Nurse", "referrer_organisation": "Colchester Perinatal Mental Health", "referrer_email": "j.doylehurst@example.org", "referrer_phone": "+441632960322", "referral_date": "2026-11-18",
        },
    )  # fmt: skip


def visitor_letter() -> Case:
    """A health visitor's letter: a letterhead on the right, a block of labels under Re, then paragraphs under bold heads."""
    why = "Keziah is eighteen weeks old. Her mother has found the nights very hard and says that she and Keziah are at war. At both visits this month I saw feeds end in tears for both of them, with Keziah arching and being put down in another room."
    hope = "Imogen would like to stop dreading the evenings. She is concerned that she will be told she is doing it wrong."
    risk = "Imogen has shouted at Keziah but denies any rough handling. Her sister stays on Thursdays and Fridays."

    def draw(p: Sheet) -> None:
        for at, line in enumerate(("Rodings 0-19 Service", "The Old Dairy, Chapel Lane", "Great Dunmow", "CM6 1AE", "Tel: 01632 960433", "rodings019@example.org")):  # fmt: skip
            p.say(400, 50 + at * 13, line, 10, "Times-Roman")
        p.say(60, 160, "12th November 2026", 11, "Times-Roman")
        p.say(60, 185, "Dear Together with Baby,", 11, "Times-Roman")
        y = 210.0
        for line in (
            "Re: Keziah Thornburgh, DOB 8th July 2026, NHS number " + s(5), "Mother: Imogen Thornburgh, DOB 27th May 1996", "Address: 4 Pleshey Grove, Great Dunmow, CM6 2DP",
            "Telephone: 07700 900433", "GP: Dr Alastair Finch, Angel Lane Surgery", "Imogen has given her consent to this referral: Yes",
        ):  # fmt: skip
            p.say(60, y, line, 11, "Times-Bold")
            y += 15
        y = p.wrap(60, y + 10, "Thank you for considering this family for your service.", 470, 11, "Times-Roman") + 6
        for head, text in (("Reason for referral", why), ("What Imogen hopes for and worries about", hope), ("Risk", risk)):
            p.say(60, y, head, 11, "Times-Bold")
            y = p.wrap(60, y + 15, text, 470, 11, "Times-Roman") + 8
        p.say(60, y + 6, "Yours sincerely", 11, "Times-Roman")
        p.say(60, y + 50, "Philippa Nwosu-Grant", 11, "Times-Roman")
        p.say(60, y + 64, "Health Visitor", 11, "Times-Roman")

    return Case(
        "letter to T with B re KT.pdf", sheet(draw),
        {
            "referral_date": "2026-11-12", "referrer_name": "Philippa Nwosu-Grant", "referrer_role": "Health Visitor", "referrer_organisation": "Rodings 0-19 Service", "referrer_address": "The Old Dairy, Chapel Lane, Great Dunmow, CM6 1AE",
            "referrer_phone": "+441632960433", "referrer_email": "rodings019@example.org", "infant_name": "Keziah Thornburgh", "infant_dob": "2026-07-08", "infant_nhs_number": N[5], "parent_name": "Imogen Thornburgh",
            "parent_dob": "1996-05-27", "parent_relationship": "Mother", "parent_address": "4 Pleshey Grove, Great Dunmow, CM6 2DP", "parent_postcode": "CM6 2DP", "parent_phone": "+447700900433", "gp_name": "Dr Alastair Finch",
            "gp_practice": "Angel Lane Surgery", "consent_to_referral": "yes", "reason_for_referral": why, "hopes_and_concerns": hope, "risk_details": risk,
        },
    )  # fmt: skip


def landscape_people() -> Case:
    """A page on its side: a column for each person and a row for each question, the story beside the referrer below."""

    def draw(p: Sheet) -> None:
        sideways(p)
        p.bold(40, 36, "Infant Mental Health Panel: family summary for referral", 14)
        rows = [
            ["", "Baby", "Mother (referred parent)", "Father"], ["Name", "Isolde Prentice", "Rhiannon Prentice", "Callum Dray"], ["Date of birth", "29/12/2025", "16/07/2001", "05/05/1999"],
            ["NHS number", s(6), s(7), ""], ["Ethnicity", "White British", "White British", ""], ["Telephone", "", "07700 900547", "07700 900548"], ["Parental responsibility", "", "Yes", "No"],
        ]  # fmt: skip
        bottom = p.table(40, 52, [130, 200, 220, 210], rows, 19)
        p.table(40, bottom + 10, [130, 630], [["Family address", "Plot 2, Oakfield Caravan Park, Wickford, SS12 9AT"], ["GP surgery", "Nevendon Road Medical Practice"], ["Social worker", "Beatrix Omondi"]], 19)  # fmt: skip
        y = bottom + 95
        p.bold(40, y, "Legal / safeguarding status")
        x = 200.0
        for label in ("None", "Early help", "Child in need", "Child protection", "Looked after"):
            x = p.check(x, y, label == "Child protection", label, 10)
        p.bold(40, y + 24, "Category and date of plan")
        p.say(200, y + 24, "Neglect, plan made 2 September 2026", 10)
        p.bold(40, y + 52, "Why this family, why now?")
        p.wrap(
            40, y + 67,
            "Rhiannon was in foster care from the age of six and says she has no picture of a mother in her head. Isolde crawls to strangers and does not go to Rhiannon when she is hurt. Rhiannon has engaged with every visit since the plan began and has asked for help with playing.",
            430, 10,
        )  # fmt: skip
        p.bold(40, y + 150, "What does Rhiannon say?")
        p.wrap(40, y + 165, "She gets on fine without me. I want her to want me.", 430, 10)
        p.box(500, y + 40, 800, y + 190)
        p.bold(508, y + 55, "Referrer")
        listed(
            p, 508, y + 74, 600, 195,
            [("Name", "Beatrix Omondi"), ("Role", "Social Worker"), ("Team", "Basildon Family Support 2"), ("Email", "b.omondi@example.org"), ("Telephone", "01632 960547"), ("Date", "04/11/2026"), ("Consent gained", "Yes")],
            9.5, 6, "Helvetica",
        )  # fmt: skip

    return Case(
        "panel summary IP.pdf", sheet(draw),
        {
            "infant_name": "Isolde Prentice", "infant_dob": "2025-12-29", "infant_nhs_number": N[6], "infant_ethnicity": "White British", "parent_name": "Rhiannon Prentice", "parent_dob": "2001-07-16", "parent_nhs_number": N[7],
            "parent_ethnicity": "White British", "parent_phone": "+447700900547", "parent_responsibility": "yes", "parent_relationship": "Mother", "other_parent_name": "Callum Dray", "other_parent_dob": "1999-05-05",
            "other_parent_phone": "+447700900548", "other_parent_responsibility": "no", "other_parent_relationship": "Father", "parent_address": "Plot 2, Oakfield Caravan Park, Wickford, SS12 9AT", "parent_postcode": "SS12 9AT",
            "gp_practice": "Nevendon Road Medical Practice", "social_worker": "Beatrix Omondi", "safeguarding_status": "child_protection", "safeguarding_details": "Neglect, plan made 2 September 2026",
            "reason_for_referral": "Rhiannon was in foster care from the age of six and says she has no picture of a mother in her head. Isolde crawls to strangers and does not go to Rhiannon when she is hurt. Rhiannon has engaged with every visit since the plan began and has asked for help with playing.",
            "voice_of_parent": "She gets on fine without me. I want her to want me.", "referrer_name": "Beatrix Omondi", "referrer_role": "Social Worker", "referrer_organisation": "Basildon Family Support 2", "referrer_email": "b.omondi@example.org", "referrer_phone": "+441632960547",
            "referral_date": "2026-11-04", "consent_to_referral": "yes",
        },
    )  # fmt: skip


def care_system_step() -> Case:
    """A social care system's step: blue section bars, numbered questions in bold with the answer below, a relations table, empty ones left."""

    def draw(p: Sheet) -> None:
        p.say(40, 28, "Workflow step: External Service Request     Status: Completed     Person ID: 1184420", 7.5)
        p.bold(40, 48, "External Service Request", 15)
        y = 62.0

        def part(text: str) -> None:
            nonlocal y
            p.paint(40, y, 555, y + 17, (0.16, 0.4, 0.62))
            ink(p, 1, 1, 1)
            p.bold(45, y + 12, text, 9.5)
            ink(p, 0, 0, 0)
            y += 31

        def ask(question: str, answer: str) -> None:
            nonlocal y
            p.bold(45, y, question, 8.5)
            y = p.wrap(45, y + 12, answer, 500, 9.5) + (4 if answer else 0)

        part("Subject of request")
        y = listed(p, 45, y, 200, 340, [("Subject name", "Montgomery Alder"), ("Date of birth", "11-Feb-2026"), ("Gender", "Male"), ("NHS number", s(8, "-")), ("Ethnicity", "White and Asian")], 9, 3)  # fmt: skip
        part("Carer")
        y = listed(
            p, 45, y, 200, 340,
            [("Carer name", "Shanthi Alder"), ("Relationship to subject", "Mother"), ("Date of birth", "24-Mar-1985"), ("Address", "119 Lordship Avenue, Basildon, Essex, SS13 1BJ"), ("Telephone", "07700 900658"), ("First language", "Tamil"), ("Interpreter required", "No")],
            9, 3,
        )  # fmt: skip
        part("Others in the household")
        y = p.table(45, y - 8, [200, 130, 170], [["Name", "Date of birth", "Relationship"], ["Dominic Alder", "02-Oct-2019", "Brother"], ["Meenakshi Pillai", "13-Jun-1957", "Grandmother"]], 17) + 12  # fmt: skip
        part("Request")
        ask("1.1 Please give the reason for this request", "Montgomery was in special care for five weeks with a heart murmur and infection. Shanthi visited each day but was not able to hold him until day nine. She reports that she still checks his breathing twenty times a night and that his cry makes her freeze. Dominic has been told not to touch him.")  # fmt: skip
        ask(
            "1.2 What is the carer's view?",
            "Shanthi says that she loves him but is waiting for him to be taken, so she stays a little bit away.",
        )
        ask("1.3 What is life like for the baby?", "Montgomery sleeps in his mother's room with the light on. He is startled by the front door and settles with his grandmother's singing.")  # fmt: skip
        ask("1.4 Which other agencies are involved?", "Cardiology outpatients, Basildon Hospital; Home-Start")
        ask("1.5 Name of health visitor", "")
        part("Safeguarding and consent")
        y = listed(p, 45, y, 300, 240, [("Current plan type", "Child in Need"), ("Has consent been obtained for this request?", "Yes"), ("Date consent obtained", "28-Oct-2026"), ("Is there current domestic abuse?", "Not known")], 9, 3)  # fmt: skip
        part("Worker completing")
        y = listed(p, 45, y, 200, 340, [("Name", "Fergus Tillotson"), ("Job title", "Family Support Practitioner"), ("Team", "Basildon CIN Team 4"), ("Telephone", "01632 960658"), ("Date completed", "30-Oct-2026")], 9, 3)  # fmt: skip

    return Case(
        "ESR_1184420.pdf", sheet(draw),
        {
            "infant_name": "Montgomery Alder", "infant_dob": "2026-02-11", "infant_sex": "male", "infant_nhs_number": N[8], "infant_ethnicity": "White and Asian", "parent_name": "Shanthi Alder", "parent_relationship": "Mother", "parent_dob": "1985-03-24",
            "parent_address": "119 Lordship Avenue, Basildon, Essex, SS13 1BJ", "parent_postcode": "SS13 1BJ", "parent_phone": "+447700900658", "parent_language": "Tamil", "interpreter_needed": "no",
            "household": ["Dominic Alder, 02-Oct-2019, Brother", "Meenakshi Pillai, 13-Jun-1957, Grandmother"],
            "reason_for_referral": "Montgomery was in special care for five weeks with a heart murmur and infection. Shanthi visited each day but was not able to hold him until day nine. She reports that she still checks his breathing twenty times a night and that his cry makes her freeze. Dominic has been told not to touch him.",
            "voice_of_parent": "Shanthi says that she loves him but is waiting for him to be taken, so she stays a little bit away.",
            "voice_of_infant": "Montgomery sleeps in his mother's room with the light on. He is startled by the front door and settles with his grandmother's singing.",
            "other_services": "Cardiology outpatients, Basildon Hospital; Home-Start", "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "consent_date": "2026-10-28", "domestic_abuse": "not_known",
            "referrer_name": "Fergus Tillotson", "referrer_role": "Family Support Practitioner", "referrer_organisation": "Basildon CIN Team 4", "referrer_phone": "+441632960658", "referral_date": "2026-10-30",
        },
    )  # fmt: skip


def maternity_print() -> Case:
    """A maternity system's antenatal print: small type, two columns of label and answer without rules, gestation of the day."""

    def draw(p: Sheet) -> None:
        p.say(40, 34, "Maternity Information System", 8, "Times-Italic")
        p.say(40, 52, "Antenatal referral to Parent Infant Mental Health Service", 14, "Times-Bold")
        p.rule(40, 58, 555, 58)
        left = [
            ("Mother's name", "Delphine Achterberg"), ("Date of birth", "30 Jan 2003"), ("NHS number", s(9)), ("Hospital number", "B0071992"), ("Address", "15 Fambridge Close, South Woodham Ferrers, Chelmsford"), ("Postcode", "CM3 5HR"),
            ("Mobile", "07700 900760"), ("Email", "d.achterberg@example.com"),
        ]  # fmt: skip
        right = [
            ("Gravida / Para", "2 / 0"), ("EDD by scan", "26 Feb 2027"), ("Gestation today", "25+6"), ("Ethnic origin", "White and Black Caribbean"), ("Language", "English"), ("Interpreter", "No"),
            ("GP practice", "Greenwood Surgery"), ("Named midwife", "Orla Fitzwarren"),
        ]  # fmt: skip
        a = listed(p, 40, 78, 120, 160, left, 8, 3, "Helvetica")
        b = listed(p, 310, 78, 400, 155, right, 8, 3, "Helvetica")
        y = max(a, b) + 8
        for head, text in (
            ("Partner", ""), ("Reason for referral", "Delphine had a stillbirth at 33 weeks in 2024. She declines to talk about the baby now expected and leaves the room when the heartbeat is played. She has asked that nobody give her a hat or clothes. She attends every appointment and says she would like to be ready this time, but does not know how."),
            ("Mental health history", "PTSD symptoms since 2024, waiting for talking therapy. Fluoxetine 20mg. No self-harm."), ("Risk", "Smokes five a day. No thoughts of harming herself or the baby."), ("Woman's own view", "\"If I don't know you I can't lose you.\""),
            ("Hopes for referral", "Somebody to help her say hello to this baby."),
        ):  # fmt: skip
            if head == "Partner":
                p.say(40, y, "Partner", 9, "Times-Bold")
                y = (
                    listed(
                        p,
                        40,
                        y + 14,
                        120,
                        160,
                        [("Name", "Jerome Castell"), ("Relation to baby", "Father"), ("Contact", "07700 900761")],
                        8,
                        3,
                        "Helvetica",
                    )
                    + 6
                )
                continue
            p.say(40, y, head, 9, "Times-Bold")
            y = p.wrap(40, y + 13, text, 510, 9) + 8
        p.rule(40, y, 555, y)
        listed(
            p, 40, y + 16, 170, 360,
            [("Referral made by", "Orla Fitzwarren, Bereavement Midwife"), ("Unit", "Broomfield Maternity Outpatients"), ("Telephone", "01632 960760"), ("Date / time", "20 Nov 2026 09:15"), ("Woman consents to referral", "Yes"), ("Woman consents to share notes", "Yes")],
            8.5, 3, "Helvetica",
        )  # fmt: skip
        p.footer("Printed 20 Nov 2026 09:17", "Page 1 / 1")

    return Case(
        "MIS_AN_referral_B0071992.pdf", sheet(draw),
        {
            "parent_name": "Delphine Achterberg", "parent_relationship": "Mother", "parent_dob": "2003-01-30", "parent_nhs_number": N[9], "parent_address": "15 Fambridge Close, South Woodham Ferrers, Chelmsford", "parent_postcode": "CM3 5HR",
            "parent_phone": "+447700900760", "parent_email": "d.achterberg@example.com", "infant_due_date": "2027-02-26", "gestation_now": "25+6", "parent_ethnicity": "White and Black Caribbean", "parent_language": "English",
            "interpreter_needed": "no", "gp_practice": "Greenwood Surgery", "midwife": "Orla Fitzwarren", "other_parent_name": "Jerome Castell", "other_parent_relationship": "Father", "other_parent_phone": "+447700900761",
            "reason_for_referral": "Delphine had a stillbirth at 33 weeks in 2024. She declines to talk about the baby now expected and leaves the room when the heartbeat is played. She has asked that nobody give her a hat or clothes. She attends every appointment and says she would like to be ready this time, but does not know how.",
            "mental_health": "PTSD symptoms since 2024, waiting for talking therapy. Fluoxetine 20mg. No self-harm.", "risk_details": "Smokes five a day. No thoughts of harming herself or the baby.",
            "voice_of_parent": "\"If I don't know you I can't lose you.\"", "hopes_and_concerns": "Somebody to help her say hello to this baby.", "referrer_name": "Orla Fitzwarren", "referrer_role": "Bereavement Midwife",
            "referrer_organisation": "Broomfield Maternity Outpatients", "referrer_phone": "+441632960760", "referral_date": "2026-11-20", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def charity_ticks() -> Case:
    """A charity's form: rules to write on, ticks drawn as two strokes in and across small boxes, Yes and No pairs."""

    def tick(p: Sheet, x: float, y: float, on: bool, label: str) -> float:
        p.box(x, y - 9, x + 10, y + 1)
        if on:
            p.canvas.setLineWidth(1.6)
            p.rule(x + 2, y - 4, x + 5, y)
            p.rule(x + 5, y, x + 13, y - 12)
            p.canvas.setLineWidth(1)
        p.say(x + 16, y, label, 10)
        return x + 36 + float(p.canvas.stringWidth(label, "Helvetica", 10))

    def draw(p: Sheet) -> None:
        p.bold(50, 50, "Little Acorns Braintree", 18)
        p.say(50, 66, "Registered charity. 3 Sandpit Walk, Braintree CM7 2QP     01632 960871", 9)
        p.bold(50, 94, "Onward referral form", 13)
        p.blank(50, 120, "Your name:", "Tamsin Oyelaran", 300)
        p.blank(310, 120, "Date:", "6/11/26", 545)
        p.blank(50, 142, "Your role at Little Acorns:", "Peer Support Coordinator", 545)
        p.bold(50, 168, "The family")
        p.blank(50, 188, "Baby's name:", "Bodhi Farthing", 300)
        p.blank(310, 188, "Baby's date of birth:", "19/8/25", 545)
        p.blank(50, 210, "Parent's name:", "Wren Farthing", 300)
        p.blank(310, 210, "Parent's date of birth:", "22/3/97", 545)
        p.blank(50, 232, "Parent's phone:", "07700 900871", 300)
        p.blank(310, 232, "Postcode:", "CM77 8LR", 545)
        p.blank(50, 254, "Doctor's surgery:", "Blyth's Meadow", 545)
        p.say(50, 278, "Parent is baby's:", 10)
        x = 180.0
        for label in ("Mum", "Dad", "Grandparent", "Other"):
            x = tick(p, x, 278, label == "Mum", label)
        p.say(50, 300, "Is it safe to leave a message?", 10)
        tick(p, tick(p, 290, 300, True, "Yes"), 300, False, "No")
        p.say(50, 322, "Is the parent happy with this referral?", 10)
        tick(p, tick(p, 290, 322, True, "Yes"), 322, False, "No")
        p.say(50, 344, "May we share our notes with you?", 10)
        tick(p, tick(p, 290, 344, False, "Yes"), 344, True, "No")
        p.say(50, 366, "Does anyone at home make them feel unsafe?", 10)
        tick(p, tick(p, 290, 366, False, "Yes"), 366, True, "No")
        p.say(50, 388, "Social care:", 10)
        x = 180.0
        for label in ("None", "Early help", "Child in need", "Don't know"):
            x = tick(p, x, 388, label == "None", label)
        p.bold(50, 416, "Tell us why you are referring")
        y = p.wrap(
            50, 433,
            "Wren comes to our Tuesday group and sits by the door. Bodhi is fourteen months and clings to the volunteer, not to Wren. Wren told us the pregnancy was a surprise after years of being told it would not happen, and that she feels a fraud among the other mums. She cried when Bodhi brought her a toy last week and did not know what to do with it.",
            490, 10, "Courier",
        )  # fmt: skip
        p.bold(50, y + 14, "What would the parent like to change?")
        p.wrap(50, y + 31, "To feel she is allowed to be his mum.", 490, 10, "Courier")

    return Case(
        "Little Acorns onward referral.pdf", sheet(draw),
        {
            "referrer_name": "Tamsin Oyelaran", "referral_date": "2026-11-06", "referrer_role": "Peer Support Coordinator", "referrer_organisation": "Little Acorns Braintree", "referrer_address": "3 Sandpit Walk, Braintree CM7 2QP",
            "referrer_phone": "+441632960871", "infant_name": "Bodhi Farthing", "infant_dob": "2025-08-19", "parent_name": "Wren Farthing", "parent_dob": "1997-03-22", "parent_phone": "+447700900871", "parent_postcode": "CM77 8LR",
            "gp_practice": "Blyth's Meadow", "parent_relationship": "Mum", "safe_to_leave_message": "yes", "consent_to_referral": "yes", "consent_to_share": "no", "domestic_abuse": "no", "safeguarding_status": "none",
            "reason_for_referral": "Wren comes to our Tuesday group and sits by the door. Bodhi is fourteen months and clings to the volunteer, not to Wren. Wren told us the pregnancy was a surprise after years of being told it would not happen, and that she feels a fraud among the other mums. She cried when Bodhi brought her a toy last week and did not know what to do with it.",
            "hopes_and_concerns": "To feel she is allowed to be his mum.",
        },
    )  # fmt: skip


def dingbat_nursery() -> Case:
    """A nursery's two-column page: crosses and ticks of a symbol font before each option, answers beneath coloured heads."""

    def draw(p: Sheet) -> None:
        ink(p, 0.35, 0.1, 0.45)
        p.bold(40, 46, "Puddle Lane Day Nursery", 16)
        p.say(40, 61, "Speaking up for our under twos: referral on to NHS parent-infant team", 9)
        ink(p, 0, 0, 0)

        def head(x: float, y: float, text: str) -> float:
            ink(p, 0.35, 0.1, 0.45)
            p.bold(x, y, text, 9)
            ink(p, 0, 0, 0)
            return y + 13

        def pick(x: float, y: float, options: list[str], chosen: str) -> float:
            for option in options:
                p.dingbat(x, y, "\u2714" if option == chosen else "\u274f", 10)
                p.say(x + 14, y, option, 9.5)
                y += 14
            return y + 5

        y = 92.0
        for label, text in (
            ("Child's name", "Persephone Iqbal-Wray"), ("Child's date of birth", "7 October 2025"), ("Parent's name", "Samira Iqbal-Wray"), ("Parent's address", "The Annexe, 90 Crown Hill, Rayleigh SS6 8EB"),
            ("Parent's phone", "07700 900982"), ("Doctor and practice", "Dr P. Lathbury, Audley Mills Surgery"), ("Other parent's name", "Gideon Wray"), ("Other parent's phone", "07700 900983"),
        ):  # fmt: skip
            y = p.wrap(40, head(40, y, label), text, 240, 9.5) + 6
        head(40, y, "Sex of child")
        pick(40, y + 14, ["Female", "Male"], "Female")
        y = 92.0
        y = pick(320, head(320, y, "Parent is the child's"), ["Mother", "Father", "Guardian"], "Mother")
        y = pick(320, head(320, y, "Has the parent agreed to the referral?"), ["Yes", "No"], "Yes")
        y = pick(320, head(320, y, "Does the parent have parental responsibility?"), ["Yes", "No", "Not sure"], "Yes")
        y = pick(
            320,
            head(320, y, "Level of social care involvement"),
            ["None", "Early Help", "Child in Need", "Child Protection"],
            "Early Help",
        )
        y = pick(320, head(320, y, "Does the family need an interpreter?"), ["Yes", "No"], "No")
        y = 430.0
        for label, text in (
            ("Why are you worried?", "Persephone has been with us three mornings a week since June. She does not look up when her mother comes to collect her and goes limp when lifted. Samira stands at the door with her coat on and says she is only in the way here. Persephone's key person has become the one she reaches for, and we think both of them would like this to change."),
            ("How does the child show how she feels?", "She rocks, and hides her eyes in her sleeve when the room is loud."), ("What does the parent say?", "Samira says she was brought up by nannies and never learned how to play."),
            ("What does the other parent say?", "Gideon told us he is worried but does not want to take over."), ("What does the parent hope for?", "To be the one Persephone runs to."), ("Anything else?", "Samira works nights, please ring after two in the afternoon."),
        ):  # fmt: skip
            y = p.wrap(40, head(40, y, label), text, 515, 9.5) + 6
        p.rule(40, y, 555, y)
        p.say(40, y + 16, "Completed by: Noreen Applegarth", 9.5)
        p.say(230, y + 16, "Position: Deputy Manager", 9.5)
        p.say(400, y + 16, "Date: 13 November 2026", 9.5)
        p.say(40, y + 32, "Nursery phone: 01632 960982", 9.5)
        p.say(230, y + 32, "Nursery email: office@puddlelane.example.net", 9.5)

    return Case(
        "puddle lane referral P I-W.pdf", sheet(draw),
        {
            "infant_name": "Persephone Iqbal-Wray", "infant_dob": "2025-10-07", "infant_sex": "female", "parent_name": "Samira Iqbal-Wray", "parent_address": "The Annexe, 90 Crown Hill, Rayleigh SS6 8EB", "parent_postcode": "SS6 8EB",
            "parent_phone": "+447700900982", "gp_name": "Dr P. Lathbury", "gp_practice": "Audley Mills Surgery", "other_parent_name": "Gideon Wray", "other_parent_phone": "+447700900983", "parent_relationship": "Mother",
            "consent_to_referral": "yes", "parent_responsibility": "yes", "safeguarding_status": "early_help", "interpreter_needed": "no",
            "reason_for_referral": "Persephone has been with us three mornings a week since June. She does not look up when her mother comes to collect her and goes limp when lifted. Samira stands at the door with her coat on and says she is only in the way here. Persephone's key person has become the one she reaches for, and we think both of them would like this to change.",
            "voice_of_infant": "She rocks, and hides her eyes in her sleeve when the room is loud.", "voice_of_parent": "Samira says she was brought up by nannies and never learned how to play.",
            "voice_of_other_parent": "Gideon told us he is worried but does not want to take over.", "hopes_and_concerns": "To be the one Persephone runs to.", "other_information": "Samira works nights, please ring after two in the afternoon.",
            "referrer_name": "Noreen Applegarth", "referrer_role": "Deputy Manager", "referrer_organisation": "Puddle Lane Day Nursery", "referral_date": "2026-11-13", "referrer_phone": "+441632960982", "referrer_email": "office@puddlelane.example.net",
        },
    )  # fmt: skip


def _square(on: bool) -> ImageReader:
    """A small picture of a check box."""
    made = Image.new("RGB", (40, 40), "white")
    pen = ImageDraw.Draw(made)
    pen.rectangle((3, 3, 36, 36), outline="black", width=3)
    if on:
        pen.line((9, 20, 17, 30, 32, 9), fill="black", width=5)
    out = io.BytesIO()
    made.save(out, "PNG")
    out.seek(0)
    return ImageReader(out)


def picture_ticks() -> Case:
    """A web portal's record saved as PDF: cards with thin frames, its check boxes as small pictures."""

    def draw(p: Sheet) -> None:
        full, empty = _square(True), _square(False)

        def pick(x: float, y: float, options: list[str], chosen: str) -> None:
            for option in options:
                p.canvas.drawImage(full if option == chosen else empty, x, HIGH - y - 1, 9, 9)
                p.say(x + 13, y, option, 9)
                x += 32 + p.canvas.stringWidth(option, "Helvetica", 9)

        def card(top: float, high: float, title: str) -> float:
            p.canvas.setStrokeColorRGB(0.75, 0.8, 0.85)
            p.canvas.roundRect(40, HIGH - top - high, 515, high, 6)
            p.bold(50, top + 16, title, 10.5)
            return top + 36

        p.say(40, 34, "ConnectCare Essex - Submitted referral CC-20931 - 24/11/2026 16:20", 8)
        p.bold(40, 56, "Infant and parent emotional wellbeing", 15)
        y = card(70, 128, "Parent details")
        y = listed(p, 50, y, 170, 370, [("Full name", "Augustin Delacourt"), ("DOB", "05/04/1992"), ("Home address", "55 Hatfield Road, Witham, Essex, CM8 1SX"), ("Mobile number", "07700900119"), ("Email address", "a.delacourt@example.org"), ("Relationship to child", "Father")], 9, 3, "Helvetica")  # fmt: skip
        y = card(208, 108, "Child details")
        y = listed(
            p,
            50,
            y,
            170,
            370,
            [("Full name", "Fleur Delacourt"), ("DOB", "01/07/2026"), ("NHS number", N[10])],
            9,
            3,
            "Helvetica",
        )
        p.say(50, y, "Sex", 9)
        pick(170, y, ["Male", "Female", "Not known"], "Female")
        p.say(50, y + 16, "Born before 37 weeks?", 9)
        pick(170, y + 16, ["Yes", "No"], "No")
        y = card(326, 132, "Consent and safety")
        for label, options, chosen in (
            ("Parent consents to this referral", ["Yes", "No"], "Yes"), ("Parent consents to information being shared", ["Yes", "No"], "Yes"), ("Parent is the main carer", ["Yes", "No"], "Yes"),
            ("Domestic abuse, current", ["Yes", "No", "Not known"], "No"), ("Safe to leave a voicemail", ["Yes", "No"], "Yes"), ("Safeguarding", ["None", "Early help", "CIN", "CP", "Not known"], "None"),
        ):  # fmt: skip
            p.say(50, y, label, 9)
            pick(270, y, options, chosen)
            y += 15.5
        y = card(468, 190, "About the difficulties")
        p.say(50, y, "Reason for referral", 9, "Helvetica-Oblique")
        y = p.wrap(50, y + 13, "Augustin has cared for Fleur alone since her mother died of sepsis in August. He says he moves through the days like a machine. Fleur is a bright and sociable baby and searches faces, including his, but he tells me he cannot look back at her because he sees his wife.", 490, 9.5) + 6  # fmt: skip
        p.say(50, y, "What the parent has told you", 9, "Helvetica-Oblique")
        y = p.wrap(50, y + 13, "He said: I owe her a father, I just don't know where he went.", 490, 9.5) + 6
        p.say(50, y, "Other services involved", 9, "Helvetica-Oblique")
        p.wrap(50, y + 13, "Cruse bereavement support, fortnightly", 490, 9.5)
        y = card(668, 118, "Referrer")
        listed(p, 50, y, 170, 370, [("Name", "Hyacinth Mbeki"), ("Job role", "Family Practitioner"), ("Organisation", "Witham Family Hub"), ("Telephone", "01632960119"), ("GP of the parent", "Fern House Surgery")], 9, 3, "Helvetica")  # fmt: skip

    return Case(
        "CC-20931.pdf", sheet(draw),
        {
            "parent_name": "Augustin Delacourt", "parent_dob": "1992-04-05", "parent_address": "55 Hatfield Road, Witham, Essex, CM8 1SX", "parent_postcode": "CM8 1SX", "parent_phone": "+447700900119", "parent_email": "a.delacourt@example.org",
            "parent_relationship": "Father", "infant_name": "Fleur Delacourt", "infant_dob": "2026-07-01", "infant_nhs_number": N[10], "infant_sex": "female", "consent_to_referral": "yes", "consent_to_share": "yes",
            "parent_primary_caregiver": "yes", "domestic_abuse": "no", "safe_to_leave_message": "yes", "safeguarding_status": "none", "referral_date": "2026-11-24",
            "reason_for_referral": "Augustin has cared for Fleur alone since her mother died of sepsis in August. He says he moves through the days like a machine. Fleur is a bright and sociable baby and searches faces, including his, but he tells me he cannot look back at her because he sees his wife.",
            "voice_of_parent": "He said: I owe her a father, I just don't know where he went.", "other_services": "Cruse bereavement support, fortnightly", "referrer_name": "Hyacinth Mbeki", "referrer_role": "Family Practitioner",
            "referrer_organisation": "Witham Family Hub", "referrer_phone": "+441632960119", "gp_practice": "Fern House Surgery",
        },
    )  # fmt: skip


def hospital_order() -> Case:
    """A hospital record's order: the patient's banner, order questions with an answer column, free text under a rule, a signature line."""

    def draw(p: Sheet) -> None:
        p.say(36, 30, "Princess Elizabeth Hospital NHS Trust", 10, "Helvetica-Oblique")
        p.bold(36, 50, "Ambulatory referral to Parent Infant Mental Health (Order 5590127)", 12)
        p.paint(36, 60, 560, 110, (0.92, 0.92, 0.92))
        p.bold(42, 75, "Theodora Vantongeren")
        p.say(42, 90, f"Female, 28 y.o., 9/6/1998     NHS no. {s(11)}     MRN 40117785", 9)
        p.say(330, 75, "31 Gilpin Mews, Harlow CM20 1FH", 9)
        p.say(42, 104, "Mobile: 07700 900236", 8)
        p.bold(36, 124, "Order questions")
        y = p.table(
            36, 131, [300, 224],
            [["Question", "Answer"], ["Is the referral for an unborn or a born baby?", "Born"], ["Baby's name", "Lysander Vantongeren"], ["Baby's date of birth", "14/9/2026"], ["Baby's NHS number", s(12)], ["Baby's gestation at birth", "31+4"],
             ["Patient's relationship to the baby", "Mother"], ["Is the patient aware of and in agreement with the referral?", "Yes"], ["Interpreter needed?", "Yes"], ["Preferred language", "Flemish"], ["Is there current domestic abuse?", "No"], ["Partner's name", "Emrys Calloway"], ["Registered GP", "Dr Winifred Boateng"], ["GP practice", "Sydenham House Surgery"], ["Health visitor", "TBC"]], 17,
        ) + 18  # fmt: skip
        p.bold(36, y, "Reason for referral")
        y = p.wrap(36, y + 14, "31 week infant born by section for pre-eclampsia, 41 days on the neonatal unit. Theodora was in intensive care herself for the first four days and first held Lysander on day six. Nursing staff noted that she would watch the monitors and not him. Now home for a month; she tells the outreach nurse that the unit were better parents and that she is afraid of being left alone with him.", 520, 9.5) + 8  # fmt: skip
        p.bold(36, y, "Other information")
        y = p.wrap(36, y + 14, "She is keen to start soon and can travel.", 520, 9.5) + 8
        p.bold(36, y, "Current mental health")
        y = p.wrap(36, y + 14, "GAD-7 score 15. Flashbacks to the intensive care ward. Under perinatal psychology.", 520, 9.5) + 8
        p.rule(36, y, 560, y)
        listed(p, 36, y + 16, 180, 360, [("Ordering clinician", "Dr Ottoline Marsh-Dean"), ("Job title", "Consultant Neonatologist"), ("Order date", "19/11/2026"), ("Callback number", "020 7946 0236")], 9.5, 3)  # fmt: skip
        p.footer("Electronically signed, no signature needed", "Page 1 of 1")

    return Case(
        "Order_5590127.pdf", sheet(draw),
        {
            "parent_name": "Theodora Vantongeren", "parent_dob": "1998-06-09", "parent_nhs_number": N[11], "parent_address": "31 Gilpin Mews, Harlow CM20 1FH", "parent_postcode": "CM20 1FH", "parent_phone": "+447700900236",
            "infant_name": "Lysander Vantongeren", "infant_dob": "2026-09-14", "infant_nhs_number": N[12], "gestation_at_birth": "31+4", "parent_relationship": "Mother", "consent_to_referral": "yes", "interpreter_needed": "yes",
            "parent_language": "Flemish", "domestic_abuse": "no", "other_parent_name": "Emrys Calloway", "gp_name": "Dr Winifred Boateng", "gp_practice": "Sydenham House Surgery",
            "reason_for_referral": "31 week infant born by section for pre-eclampsia, 41 days on the neonatal unit. Theodora was in intensive care herself for the first four days and first held Lysander on day six. Nursing staff noted that she would watch the monitors and not him. Now home for a month; she tells the outreach nurse that the unit were better parents and that she is afraid of being left alone with him.",
            "other_information": "She is keen to start soon and can travel.", "mental_health": "GAD-7 score 15. Flashbacks to the intensive care ward. Under perinatal psychology.", "referrer_name": "Dr Ottoline Marsh-Dean",
            "referrer_role": "Consultant Neonatologist", "referrer_organisation": "Princess Elizabeth Hospital NHS Trust", "referral_date": "2026-11-19", "referrer_phone": "+442079460236",
        },
    )  # fmt: skip


def box_over_page() -> Case:
    """A ruled form whose box for the reason begins at the foot of a page and goes on under the next page's head."""
    why = "Clementine is the third child and was born at home before the ambulance came. Ngozi tied the cord herself with the help of a neighbour on the telephone. She tells the story with a laugh, but she has not slept in the bedroom since and carries Clementine in a sling all day without looking down at her. At the clinic she asked whether a baby can remember being dropped. She says she did not drop her, but sees it happen every time she goes up the stairs. The older two children have started to ask who the baby belongs to. Clementine herself is growing well. She gives long looks to her brothers and chatters to the cat, but is silent in the sling. Ngozi took the leaflet, read it at once and asked how soon somebody could come."  # fmt: skip

    def edges(p: Sheet, page: int) -> None:
        p.say(50, 30, "Maldon and Dengie Community Nursing", 8)
        p.say(430, 30, "RESTRICTED when complete", 8)
        p.say(50, 825, f"PIMH-R2 page {page} of 2", 8)

    def draw(p: Sheet) -> None:
        edges(p, 1)
        p.bold(50, 56, "Referral to parent-infant mental health", 14)
        y = 72.0
        for label, text in (
            ("Date sent", "Monday 2 November 2026"), ("Sent by", "Roderick Achebe"), ("Designation", "Community Nursery Nurse"), ("Work address", "Heybridge Clinic, Goldhanger Road, Heybridge CM9 4QL"), ("Contact tel.", "01632 960345"),
            ("Contact email", "Roderick.Achebe@Example.org"), ("Baby (forename, surname)", "Clementine Ashgrove"), ("Baby's d.o.b.", "28.2.2026"), ("Baby's NHS no.", s(13)), ("Baby's ethnicity", "Black British"),
            ("Carer referred (forename, surname)", "Ngozi Ashgrove"), ("Carer's d.o.b.", "15.10.1989"), ("Carer is baby's", "Mother"), ("Lives at", "2 Tollesbury Court, Maldon, Essex CM9 5ET"), ("Carer's tel.", "07700 900345"),
            ("Can we leave a message?", "Yes"), ("GP", "Dr Leopold Quaye"), ("Practice", "Longfield Medical Centre"), ("Health visitor", "Annis Pemberton-Lee"), ("Other children at home", "Tobias Ashgrove, 3.5.2017, brother"), ("", "Caspian Ashgrove, 22.9.2020, brother"),
            ("Safeguarding", "None"), ("Carer agrees to referral", "Yes"), ("Carer agrees to records being shared", "Yes"),
        ):  # fmt: skip
            p.box(50, y, 220, y + 26)
            p.box(220, y, 545, y + 26)
            p.bold(55, y + 16, label, 9)
            p.say(226, y + 16, text, 9.5)
            y += 26
        lines = p.broken(why, 480, 10)
        p.box(50, y, 545, y + 24)
        p.bold(55, y + 16, "Reason for referral")
        y += 24
        room = int((800 - y - 6) / 13)
        p.box(50, y, 545, 800)
        p.lines(55, y + 14, lines[:room])
        p.turn_page()
        edges(p, 2)
        rest = lines[room:]
        bottom = 50 + 13 * len(rest) + 12
        p.box(50, 50, 545, bottom)
        p.lines(55, 64, rest)
        y = bottom
        for label, text in (
            ("Voice of the carer", "Ngozi says: I was so brave that night, and now I can't pick up a spoon."), ("Voice of the baby", "I hear her heart all day but I do not see her eyes."),
            ("Voice of other carer", "N/A"), ("Carer's hopes and concerns", "She hopes to sleep upstairs again with the baby beside her. No concerns about coming."), ("Any other information", "Evenings are best for visits."),
        ):  # fmt: skip
            p.box(50, y, 545, y + 20)
            p.bold(55, y + 14, label)
            p.box(50, y + 20, 545, y + 60)
            p.wrap(55, y + 36, text, 480, 10)
            y += 60

    return Case(
        "PIMH-R2 Ashgrove.pdf", sheet(draw),
        {
            "referral_date": "2026-11-02", "referrer_name": "Roderick Achebe", "referrer_role": "Community Nursery Nurse", "referrer_organisation": "Maldon and Dengie Community Nursing", "referrer_address": "Heybridge Clinic, Goldhanger Road, Heybridge CM9 4QL",
            "referrer_phone": "+441632960345", "referrer_email": "roderick.achebe@example.org", "infant_name": "Clementine Ashgrove", "infant_dob": "2026-02-28", "infant_nhs_number": N[13], "infant_ethnicity": "Black British",
            "parent_name": "Ngozi Ashgrove", "parent_dob": "1989-10-15", "parent_relationship": "Mother", "parent_address": "2 Tollesbury Court, Maldon, Essex CM9 5ET", "parent_postcode": "CM9 5ET", "parent_phone": "+447700900345",
            "safe_to_leave_message": "yes", "gp_name": "Dr Leopold Quaye", "gp_practice": "Longfield Medical Centre", "health_visitor": "Annis Pemberton-Lee",
            "household": ["Tobias Ashgrove, 3.5.2017, brother", "Caspian Ashgrove, 22.9.2020, brother"], "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": why,
            "voice_of_parent": "Ngozi says: I was so brave that night, and now I can't pick up a spoon.", "voice_of_infant": "I hear her heart all day but I do not see her eyes.",
            "hopes_and_concerns": "She hopes to sleep upstairs again with the baby beside her. No concerns about coming.", "other_information": "Evenings are best for visits.",
        },
    )  # fmt: skip


def practice_letter() -> Case:
    """A general practice's letter from its system: the practice across the top, patient lines with tabs, the story, then coded lists."""
    why = "I would be grateful for your help with this 24 year old woman and her son Ignatius, who was ten weeks old yesterday. She has come to surgery six times since he was born, each time about a rash or a cough which had gone. Today she said what she wanted to say: that he frightens her. She does not think she will hurt him, but when he stares she feels that he knows she is not good enough."  # fmt: skip

    def t(text: str) -> Any:
        return words(text, 10)

    people = Table(
        [[words(c, 9.5, bold=i % 2 == 0) for i, c in enumerate(row)] for row in (
            ["Patient:", "Coralie Ashdown-Pike", "NHS Number:", s(14)], ["Date of Birth:", "04-Dec-2001", "Ethnicity:", "British or mixed British"], ["Address:", "6 Rectory Chase, Rochford, SS4 1AA", "Home/Mobile:", "07700 900451"],
        )], colWidths=[80, 185, 85, 155],
    )  # fmt: skip
    people.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("BOX", (0, 0), (-1, -1), 0.5, colors.black)]))
    story = [
        words("Puzey Road Surgery", 16, True), t("Puzey Road, Rochford, Essex SS4 3QX &nbsp;&nbsp; Tel 01632 960451 &nbsp;&nbsp; puzeyroad@example.net"), gap(12), t("Date: 25-Nov-2026"), gap(6), t("Dear Colleague"), gap(6), people, gap(8),
        t("Baby: Ignatius Ashdown-Pike, born 15-Sep-2026"), t("Patient's relationship to baby: Mother"), t("Registered GP: Dr Barnaby Ikande, Puzey Road Surgery"), t("Patient's consent to referral: Yes"), t("Safeguarding: Not known"), gap(8), words("Reason for referral", 10.5, True), t(why), gap(6),
        words("Risk", 10.5, True), t("No plans or intent to harm herself or Ignatius. Lives with her grandparents, who are supportive."), gap(6), words("What the patient hopes for", 10.5, True), t("She would like someone to see them together and tell her the truth."), gap(6),
        words("Active problems", 10.5, True), t("12-Oct-2026 Postnatal anxiety"), t("2019 Migraine"), gap(4), words("Acute medication, last three months", 10.5, True), t("Paracetamol 500mg tablets, 32 tablet"), gap(4), words("Allergies", 10.5, True), t("Penicillin, rash"), gap(12),
        t("Yours sincerely"), gap(20), t("Dr Barnaby Ikande"), t("GP Partner"),
    ]  # fmt: skip
    return Case(
        "20261125 referral ASHDOWN-PIKE.pdf", flowed(story, "", "Puzey Road Surgery"),
        {
            "referral_date": "2026-11-25", "parent_name": "Coralie Ashdown-Pike", "parent_nhs_number": N[14], "parent_dob": "2001-12-04", "parent_ethnicity": "British or mixed British", "parent_address": "6 Rectory Chase, Rochford, SS4 1AA",
            "parent_postcode": "SS4 1AA", "parent_phone": "+447700900451", "infant_name": "Ignatius Ashdown-Pike", "infant_dob": "2026-09-15", "parent_relationship": "Mother", "gp_name": "Dr Barnaby Ikande", "gp_practice": "Puzey Road Surgery", "consent_to_referral": "yes", "safeguarding_status": "not_known",
            "reason_for_referral": why, "risk_details": "No plans or intent to harm herself or Ignatius. Lives with her grandparents, who are supportive.", "hopes_and_concerns": "She would like someone to see them together and tell her the truth.",
            "referrer_name": "Dr Barnaby Ikande", "referrer_role": "GP Partner", "referrer_organisation": "Puzey Road Surgery", "referrer_address": "Puzey Road, Rochford, Essex SS4 3QX", "referrer_phone": "+441632960451", "referrer_email": "puzeyroad@example.net",
        },
    )  # fmt: skip


def web_answers() -> Case:
    """A web form's receipt: each question in bold with the answer under it in plain words, in the order asked, page after page."""
    asked = [
        ("Are you referring yourself or someone else?", "Someone else"), ("What is your name?", "Lowenna Tregarth"), ("What is your job title?", "Independent Domestic Violence Adviser"), ("Which organisation do you work for?", "Safe Harbour Tendring"),
        ("What is your telephone number?", "01632 960562"), ("What is your email address?", "l.tregarth@example.org"), ("What is the parent's full name?", "Marguerite Obi"), ("What is the parent's date of birth?", "11 9 1994"),
        ("What is the parent's address?", "Care of Safe Harbour Tendring<br/>PO Box 77<br/>Clacton-on-Sea<br/>CO15 1LX"), ("What is the parent's phone number?", "07700 900562"), ("Is it safe to leave a message on this number?", "No"), ("What is the parent's ethnicity?", "Black African"),
        ("What is the parent's relationship to the child?", "Mother"), ("Does the parent have any accessibility needs?", "Ground floor room, uses a crutch"), ("What is the child's full name?", "Solomon Obi"), ("What is the child's date of birth?", "30 5 2026"),
        ("What is the child's sex?", "Male"), ("What is the child's NHS number?", N[15]), ("Who is the family's GP?", "Ranworth Surgery"), ("Who is the family's social worker?", "Hal Brightwell"), ("Is the child subject to any plan?", "Child Protection Plan"),
        ("Is there domestic abuse at present?", "No"), ("Tell us about any risks", "Solomon's father is on bail and may not come within a mile of the refuge. Please do not write to any earlier address."),
        ("Why are you making this referral?", "Marguerite left when Solomon was nine weeks old. In the refuge she is calm with staff but startles when he shrieks, and has said that he has his father's temper. She wants to see the baby and not the man."),
        ("What does the parent say about the relationship?", "She says she is sorry to him every night when he is asleep."), ("What do you think the child is experiencing?", "Solomon stills when voices are raised and takes a long time to laugh."), ("What does the parent hope for?", "That he will grow up without being blamed."),
        ("Has the parent given consent for this referral?", "Yes"), ("When was consent given?", "18 11 2026"),
    ]  # fmt: skip
    story: list[Any] = [
        words("Parent-infant referral: your answers", 17, True),
        gap(4),
        words("Reference HX-4471-PQ. Submitted on 20 November 2026 at 3:07pm"),
        gap(12),
    ]
    for question, answer in asked:
        story += [words(question, 10, True), gap(2), words(answer, 10), gap(9)]
    return Case(
        "your-answers-HX-4471-PQ.pdf", flowed(story, "", "https://forms.example.org/parent-infant/answers"),
        {
            "referrer_name": "Lowenna Tregarth", "referrer_role": "Independent Domestic Violence Adviser", "referrer_organisation": "Safe Harbour Tendring", "referrer_phone": "+441632960562", "referrer_email": "l.tregarth@example.org",
            "parent_name": "Marguerite Obi", "parent_dob": "1994-09-11", "parent_address": "Care of Safe Harbour Tendring, PO Box 77, Clacton-on-Sea, CO15 1LX", "parent_postcode": "CO15 1LX", "parent_phone": "+447700900562", "safe_to_leave_message": "no",
            "parent_ethnicity": "Black African", "parent_relationship": "Mother", "accessibility_needs": "Ground floor room, uses a crutch", "infant_name": "Solomon Obi", "infant_dob": "2026-05-30", "infant_sex": "male", "infant_nhs_number": N[15],
            "gp_practice": "Ranworth Surgery", "social_worker": "Hal Brightwell", "safeguarding_status": "child_protection", "domestic_abuse": "no",
            "risk_details": "Solomon's father is on bail and may not come within a mile of the refuge. Please do not write to any earlier address.",
            "reason_for_referral": "Marguerite left when Solomon was nine weeks old. In the refuge she is calm with staff but startles when he shrieks, and has said that he has his father's temper. She wants to see the baby and not the man.",
            "voice_of_parent": "She says she is sorry to him every night when he is asleep.", "voice_of_infant": "Solomon stills when voices are raised and takes a long time to laugh.", "hopes_and_concerns": "That he will grow up without being blamed.",
            "consent_to_referral": "yes", "consent_date": "2026-11-18", "referral_date": "2026-11-20",
        },
    )  # fmt: skip


def halfway_labels() -> Case:
    """A Word print with labels set half-way down tall cells, the options Yes and No struck out by hand of the typist, three columns of professionals."""

    def draw(p: Sheet) -> None:
        p.bold(170, 44, "Leigh Family Nurse Partnership", 14)
        p.say(205, 60, "Request for parent-infant psychotherapy input", 10)
        y = 78.0

        def row(label: str, text: str, high: float = 0) -> None:
            nonlocal y
            lines = simpleSplit(text, "Helvetica", 9.5, 355)
            tall = max(high, len(lines) * 11.5 + 10, len(simpleSplit(label, "Helvetica-Bold", 9, 125)) * 11 + 10)
            p.box(45, y, 185, y + tall)
            p.box(185, y, 550, y + tall)
            p.halfway(
                50, y + tall / 2 + 3 - (len(simpleSplit(label, "Helvetica-Bold", 9, 125)) - 1) * 5.4, label, "", 185, 300, 9
            )
            p.lines(190, y + 14, lines, 11.5, 9.5)
            y += tall

        row("Client", "Saffron Whitlock")
        row("Client's date of birth", "1st August 2008")
        row("Client's address and phone", "18 Undercliff Gardens, Leigh-on-Sea, SS9 1ED. Mobile 07700 900673")
        row("Baby", "Unborn baby Whitlock")
        row("Expected date of delivery", "3rd March 2027")
        row("Relationship of client to baby", "Mother")
        row("Baby's father", "Kyle Renshaw, aged 19")
        third = 505 / 3
        for at, (label, text) in enumerate(
            (("Midwife", "Edwina Castle-Moss"), ("Social worker", "Ade Fashola"), ("GP practice", "Highlands Surgery"))
        ):
            p.cell(45 + at * third, y, third, 30, label, text, 9.5)
        y += 30
        for label, options, chosen in (
            ("Client has agreed to this request", ("Yes", "No"), "Yes"),
            ("Client agrees to information being shared", ("Yes", "No"), "Yes"),
            ("Interpreter needed", ("Yes", "No"), "No"),
        ):
            p.box(45, y, 550, y + 20)
            p.bold(50, y + 14, label, 9)
            p.either(300, y + 14, options, chosen, "strike", 9.5)
            y += 20
        row("What has led to this request", "Saffron is eighteen and was in three foster homes before she was twelve. She calls the bump \"it\" and says that it will be taken anyway. In our third session she put both hands on the bump when it kicked and then pulled her jumper down. I believe there is a person there that she would like to know.")  # fmt: skip
        row("Client's view in her own words", "I'm not being horrible. I just don't want to get used to it.")
        row(
            "Client's hopes for the work, and her worries",
            "To keep her baby and be a calm mum. Worried that everything she says goes to the social worker.",
            40,
        )
        row("Safeguarding status", "Child in Need")
        row("Safeguarding details", "Pre-birth assessment due to finish on 11 December.")
        row("Mental health", "Low mood since summer, seen by the perinatal nurse monthly.")
        row("Request made by", "Constance Abernethy-Roe, Family Nurse")
        row("Telephone", "01632 960673")
        row("Date of request", "26th November 2026")

    return Case(
        "FNP request SW.pdf", sheet(draw),
        {
            "parent_name": "Saffron Whitlock", "parent_dob": "2008-08-01", "parent_address": "18 Undercliff Gardens, Leigh-on-Sea, SS9 1ED", "parent_postcode": "SS9 1ED", "parent_phone": "+447700900673", "infant_name": "Unborn baby Whitlock",
            "infant_due_date": "2027-03-03", "parent_relationship": "Mother", "other_parent_name": "Kyle Renshaw", "other_parent_relationship": "Father", "midwife": "Edwina Castle-Moss", "social_worker": "Ade Fashola", "gp_practice": "Highlands Surgery",
            "consent_to_referral": "yes", "consent_to_share": "yes", "interpreter_needed": "no",
            "reason_for_referral": "Saffron is eighteen and was in three foster homes before she was twelve. She calls the bump \"it\" and says that it will be taken anyway. In our third session she put both hands on the bump when it kicked and then pulled her jumper down. I believe there is a person there that she would like to know.",
            "voice_of_parent": "I'm not being horrible. I just don't want to get used to it.", "hopes_and_concerns": "To keep her baby and be a calm mum. Worried that everything she says goes to the social worker.",
            "safeguarding_status": "child_in_need", "safeguarding_details": "Pre-birth assessment due to finish on 11 December.", "mental_health": "Low mood since summer, seen by the perinatal nurse monthly.", "referrer_name": "Constance Abernethy-Roe",
            "referrer_role": "Family Nurse", "referrer_organisation": "Leigh Family Nurse Partnership", "referrer_phone": "+441632960673", "referral_date": "2026-11-26",
        },
    )  # fmt: skip


def early_help_liquid() -> Case:
    """A children's system's summary on two pages: grey label cells in four columns, a professionals table, an analysis under three questions."""
    good = "I cry when I am put down because I do not know who will come back. I like it when Fintan reads to me."
    bad = "Bronagh says that she has no patience left for Tallulah, who cries when she is put down. She was sectioned after her second child and is frightened of it happening again. She has asked her partner to do the bathing since a day in September on which she walked out of the room and did not hear the tap."
    nxt = "To be able to hear Tallulah cry and not want to run. She worries about being sent back to the ward."
    story = [
        words("Early Help Assessment: onward referral summary", 15, True), gap(3), words("Liquid record 77310-B. Created by Effie Marchbanks on 5 Nov 2026 10:10", 8), gap(8), titled("Child"),
        ruled([["Name", "Tallulah Kerrigan", "DOB", "22-Jan-2026"], ["Gender", "Female", "NHS", s(16)], ["Family address", "44 Perry Spring, Billericay, CM12 9BX"]], [80, 190, 65, 170], [0, 2]), gap(8), titled("Mother"),
        ruled([["Name", "Bronagh Kerrigan", "DOB", "13-Apr-1987"], ["Phone", "07700 900784", "NHS", s(17)], ["Ethnicity", "White Irish", "Language", "English"], ["Main carer", "Yes", "PR", "Yes"]], [80, 190, 65, 170], [0, 2]), gap(8), titled("Father"),
        ruled([["Name", "Piotr Zawada", "DOB", "06-Jun-1984"], ["Phone", "07700 900785", "PR", "Yes"]], [80, 190, 65, 170], [0, 2]), gap(8), titled("Siblings at the address"),
        ruled([["Name", "DOB", "Relationship"], ["Fintan Kerrigan", "01-Mar-2018", "Half-brother"], ["Zuzanna Zawada", "17-Jul-2022", "Sister"]], [220, 115, 170], head=True), gap(8), titled("Professionals"),
        ruled([["Role", "Name", "Agency"], ["Health visitor", "Prudence Ekwueme", ""], ["GP", "Dr Rosalind Tighe", "Western Road Surgery"], ["Mental health team", "", "Basildon Perinatal Team"]], [140, 165, 200], head=True), gap(8), titled("Analysis"),
        ruled([["Why are we making this referral?"], [bad], ["What might Tallulah say?"], [good], ["What does the parent hope for and worry about?"], [nxt]], [505]), gap(8), titled("Consent and level"),
        ruled([["Level of need", "Early Help"], ["Consent to refer", "Yes, signed 03-Nov-2026"], ["Consent to share information", "Yes"]], [200, 305], [0]), gap(8), titled("Lead professional making this referral"),
        ruled([["Name", "Effie Marchbanks"], ["Job title", "Early Help Co-ordinator"], ["Organisation", "Brentwood and Billericay Early Help"], ["Telephone", "01632 960784"], ["Email", "effie.marchbanks@example.com"], ["Referral date", "06-Nov-2026"]], [200, 305], [0]),
    ]  # fmt: skip
    return Case(
        "EHA_77310-B_onward.pdf", flowed(story, "Tallulah Kerrigan 77310-B", "Official: sensitive personal"),
        {
            "infant_name": "Tallulah Kerrigan", "infant_dob": "2026-01-22", "infant_sex": "female", "infant_nhs_number": N[16], "parent_address": "44 Perry Spring, Billericay, CM12 9BX", "parent_postcode": "CM12 9BX", "parent_name": "Bronagh Kerrigan",
            "parent_dob": "1987-04-13", "parent_phone": "+447700900784", "parent_nhs_number": N[17], "parent_ethnicity": "White Irish", "parent_language": "English", "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "parent_relationship": "Mother",
            "other_parent_name": "Piotr Zawada", "other_parent_dob": "1984-06-06", "other_parent_phone": "+447700900785", "other_parent_responsibility": "yes", "other_parent_relationship": "Father",
            "household": ["Fintan Kerrigan, 01-Mar-2018, Half-brother", "Zuzanna Zawada, 17-Jul-2022, Sister"], "health_visitor": "Prudence Ekwueme", "gp_name": "Dr Rosalind Tighe", "gp_practice": "Western Road Surgery",
            "mental_health_team": "Basildon Perinatal Team", "reason_for_referral": bad, "voice_of_infant": good, "hopes_and_concerns": nxt, "safeguarding_status": "early_help", "consent_to_referral": "yes", "consent_date": "2026-11-03", "consent_to_share": "yes",
            "referrer_name": "Effie Marchbanks", "referrer_role": "Early Help Co-ordinator", "referrer_organisation": "Brentwood and Billericay Early Help", "referrer_phone": "+441632960784", "referrer_email": "effie.marchbanks@example.com", "referral_date": "2026-11-06",
        },
    )  # fmt: skip


# ---------------------------------------------------------------- fillable


def dressed(pdf: pikepdf.Pdf) -> None:
    """Give every text and choice field of the pages the appearance a viewer would have drawn."""
    for page in pdf.pages:
        for one in page.obj.get("/Annots", Array()):
            kind = one.get("/FT", one.get("/Parent", Dictionary()).get("/FT"))
            if one.Subtype == Name.FreeText:
                drawn(pdf, one, str(one.Contents), 10, "0 0 0.5 rg", 16)
            if kind not in (Name.Tx, Name.Ch) or "/V" not in one or isinstance(one.V, Array) or int(one.get("/Ff", 0)) & COMB:
                continue
            shown = str(one.V)
            for option in one.get("/Opt", Array()):
                if isinstance(option, Array) and str(option[0]) == shown:
                    shown = str(option[1])
            drawn(pdf, one, shown)
    pressed(pdf)


def drawn(pdf: pikepdf.Pdf, one: Any, shown: str, size: float = 9, ink: str = "0 g", lead: float = 10.5) -> None:
    """Give one annotation the appearance of this text, wrapped to its width."""
    left, low, right, high = (float(side) for side in one.Rect)
    lines = simpleSplit(shown, "Helvetica", size, right - left - 4)
    first = high - low - size - 2 if len(lines) > 1 or high - low > 30 else (high - low) / 2 - 3
    body = [f"/Tx BMC q BT /Helv {size} Tf {ink} {lead} TL 2 {first:.1f} Td"]
    for line in lines:
        safe = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        body.append(f"({safe}) Tj T*")
    made = _picture(pdf, "\n".join([*body, "ET Q EMC"]), right - left, high - low)
    face = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding)
    made.Resources = Dictionary(Font=Dictionary(Helv=pdf.make_indirect(face)))
    one.AP = Dictionary(N=made)


def pressed(pdf: pikepdf.Pdf) -> None:
    """Give every check box and radio button a frame, and a tick where it is on."""
    for page in pdf.pages:
        for one in page.obj.get("/Annots", Array()):
            states = one.get("/AP", Dictionary()).get("/N")
            if one.get("/FT", one.get("/Parent", Dictionary()).get("/FT")) != Name.Btn or not isinstance(states, Dictionary):
                continue
            for state in {*states.keys(), "/Off"}:
                mark = "" if state == "/Off" else " 1.2 w 2 5 m 4.5 2 l 8.5 8.5 l S"
                states[state] = _picture(pdf, f"q 0.5 w 0.5 0.5 9 9 re S{mark} Q", 10, 10)


def _picture(pdf: pikepdf.Pdf, body: str, wide: float, high: float) -> Any:
    """A form of these drawing orders."""
    made = pdf.make_stream(body.encode("cp1252"))
    made.Type, made.Subtype, made.BBox = Name.XObject, Name.Form, Array([0, 0, wide, high])
    return made


def flattened(pdf: pikepdf.Pdf) -> None:
    """Dress the fields, then make them part of the page and forget the form."""
    dressed(pdf)
    pdf.flatten_annotations("all")
    for page in pdf.pages:
        del page.obj.Annots


class Desk(FieldPaper):
    """A page of labelled fields: each with its words above or before it, numbered names."""

    def above(
        self, name: str, left: float, top: float, wide: float, label: str, value: str | None, high: float = 18, **more: Any
    ) -> None:
        """The label over its field."""
        self.say(left, top + 8, label, 8)
        self.box(left, top + 11, left + wide, top + 11 + high)
        self.text(name, left, top + 11, left + wide, top + 11 + high, value, **more)

    def before(
        self,
        name: str,
        x: float,
        y: float,
        stop: float,
        right: float,
        label: str,
        value: str | None,
        high: float = 17,
        **more: Any,
    ) -> float:
        """The label to the left of its field; where the next row stands."""
        self.say(x, y + 12, label, 9)
        self.box(stop, y, right, y + high)
        self.text(name, stop, y, right, y + high, value, **more)
        return y + high + 5

    def head(self, y: float, text: str) -> float:
        """A section's title; where the next row stands."""
        self.bold(45, y + 12, text, 11)
        self.rule(45, y + 16, 550, y + 16)
        return y + 22


def subformed(pdf: pikepdf.Pdf) -> None:
    """Names below subforms; only the buttons have an appearance."""
    pressed(pdf)
    under(pdf, "form1[0]", "Page1[0]")


def plain_fields() -> Case:
    """An ordinary fillable form: numbered text fields under their labels, appearances drawn by the viewer."""
    why = "Beatrice was diagnosed with a cleft palate at birth and has had a feeding tube since. Juniper says that she has become a nurse and not a mother. She turns the baby's face to the wall when visitors come and is angry with herself for it."  # fmt: skip

    def draw(p: Desk) -> None:
        p.bold(45, 45, "Children's Community Nursing: psychological support request", 13)
        y = p.head(60, "Child")
        rows: list[list[tuple[float, str, str | None]]] = [
            [
                (250, "Child's full name", "Beatrice Hallam-Nkemelu"),
                (120, "Date of birth", "17/05/2026"),
                (125, "NHS number", s(18)),
            ],
            [
                (250, "Parent / carer's full name", "Juniper Hallam"),
                (120, "Date of birth", "09/02/1995"),
                (125, "NHS number", s(19)),
            ],
            [(375, "Home address", "7 The Causeway, Great Baddow, Chelmsford"), (125, "Postcode", "CM2 7HT")],
            [
                (150, "Relationship to child", "Mother"),
                (160, "Telephone", "07700 900811"),
                (185, "Email", "juniper.hallam@example.com"),
            ],
            [(250, "Other parent's name", "Chidi Nkemelu"), (120, "Relationship to child", "Father"), (125, "Telephone", None)],
            [(250, "GP", "Dr Hester Vane"), (250, "GP practice", "Baddow Village Surgery")],
            [(250, "Health visitor", "Ros Templeman"), (250, "Other services involved", "Cleft team, Broomfield Hospital")],
        ]
        count = 0
        for at, row in enumerate(rows):
            if at == 1:
                y = p.head(y, "Parent or carer")
            if at == 4:
                y = p.head(y, "Network")
            x = 45.0
            for wide, label, value in row:
                count += 1
                p.above(f"Text{count}", x, y, wide - 6, label, value)
                x += wide + 2
            y += 36
        y = p.head(y, "Request")
        p.above("Text30", 45, y, 500, "Reason for referral", why, 64)
        p.above("Text31", 45, y + 80, 500, "The parent's view", '"Everyone looks at her mouth. So do I."', 34)
        p.above(
            "Text32",
            45,
            y + 130,
            500,
            "Hopes and concerns",
            "To be able to show her off. Worried about the next operation in January.",
            34,
        )
        y = p.head(y + 180, "Referrer")
        p.above("Text33", 45, y, 240, "Name", "Leonie Strachan")
        p.above("Text34", 295, y, 250, "Job title", "Community Children's Nurse")
        p.above("Text35", 45, y + 36, 240, "Telephone", "01632 960811")
        p.above("Text36", 295, y + 36, 120, "Date", "23/11/2026")
        p.above("Text38", 45, y + 72, 500, "Team", "Mid Essex Children's Community Nursing")
        p.above("Text37", 425, y + 36, 120, "Parent has consented (Yes/No)", "Yes")

    return Case(
        "CCN psych support request BHN.pdf", desk(draw, dressed),
        {
            "infant_name": "Beatrice Hallam-Nkemelu", "infant_dob": "2026-05-17", "infant_nhs_number": N[18], "parent_name": "Juniper Hallam", "parent_dob": "1995-02-09", "parent_nhs_number": N[19],
            "parent_address": "7 The Causeway, Great Baddow, Chelmsford", "parent_postcode": "CM2 7HT", "parent_relationship": "Mother", "parent_phone": "+447700900811", "parent_email": "juniper.hallam@example.com",
            "other_parent_name": "Chidi Nkemelu", "other_parent_relationship": "Father", "gp_name": "Dr Hester Vane", "gp_practice": "Baddow Village Surgery", "health_visitor": "Ros Templeman", "other_services": "Cleft team, Broomfield Hospital",
            "reason_for_referral": why, "voice_of_parent": "\"Everyone looks at her mouth. So do I.\"", "hopes_and_concerns": "To be able to show her off. Worried about the next operation in January.",
            "referrer_name": "Leonie Strachan", "referrer_role": "Community Children's Nurse", "referrer_organisation": "Mid Essex Children's Community Nursing", "referrer_phone": "+441632960811", "referral_date": "2026-11-23", "consent_to_referral": "yes",
        },
    )  # fmt: skip


def desk(draw: Any, change: Any = None, **entries: Any) -> bytes:
    """The PDF that `draw` makes of an empty desk."""

    def start(paper: FieldPaper) -> None:
        paper.__class__ = Desk
        draw(paper)

    return filled(start, change, **entries)


def odd_states() -> Case:
    """Check boxes whose on-states are the maker's own words: a number, a language's yes, an escaped blank."""
    why = "Percival is a placid baby whom everybody says is easy. Odalys says that is because he has given up on her. She was on the ward with hyperemesis for most of the pregnancy and lost her job. She now sits with the curtains drawn, and Percival lies in his bouncer facing the television."  # fmt: skip

    def draw(p: Desk) -> None:
        p.bold(45, 45, "Thames Estuary Perinatal Network", 15)
        p.say(45, 60, "Step-across form to parent-infant services", 10)
        y = 76.0
        for name, label, value in (
            ("baby", "Baby's name", "Percival Monteith"), ("bdob", "Baby's date of birth", "2 August 2026"), ("par", "Name of parent referred", "Odalys Monteith"), ("pdob", "Parent's date of birth", "20 June 1993"),
            ("nhs", "Parent's NHS number", N[20]), ("rel", "Parent's relationship to baby", "Mother"), ("adr", "Parent's address", "Flat 12, Argent Court, Grays, RM17 6JS"), ("tel", "Parent's telephone", "07700 900922"), ("gp", "GP surgery", "Oddfellows Hall Health Centre"),
            ("mh", "Mental health team", "Thurrock Perinatal Mental Health Team"),
        ):  # fmt: skip
            y = p.before(name, 45, y, 220, 545, label, value)
        y += 8
        for label, options in (
            ("Baby's sex", [("Male", "1", True), ("Female", "2", False)]), ("Main carer of the baby?", [("Yes", "Ja", True), ("No", "Nein", False)]), ("Holds parental responsibility?", [("Yes", "Choice A", True), ("No", "Choice B", False)]),
            ("Interpreter needed?", [("Yes", "Opt_17", False), ("No", "Opt_18", True)]), ("Current domestic abuse?", [("Yes", "Wahr", False), ("No", "Falsch", True), ("Not known", "Weiss nicht", False)]),
            ("Consent to this referral?", [("Yes", "0", True), ("No", "99", False)]), ("Consent to share information?", [("Yes", "S\u00ed", False), ("No", "N\u00f3n", True)]),
            ("Safeguarding", [("None", "sg0", False), ("Early Help", "sg1", False), ("Child in Need", "sg2", True), ("Child Protection", "sg3", False), ("Looked After", "sg4", False)]),
        ):  # fmt: skip
            p.say(45, y + 9, label, 9)
            x = 190.0
            for at, (word, state, on) in enumerate(options):
                p.tick(f"{label[:-1]}{at}", x, y, on, state)
                p.say(x + 14, y + 9, word, 9)
                x += 30 + p.canvas.stringWidth(word, "Helvetica", 9)
            y += 18
        p.above("why", 45, y + 4, 500, "Reason for referral", why, 70)
        p.above(
            "voi",
            45,
            y + 90,
            500,
            "Voice of the infant",
            "Percival watches faces when he gets the chance and does not call out for them.",
            34,
        )
        p.above(
            "ment", 45, y + 140, 500, "Mental health", "Moderate depression, on sertraline 100mg, care plan reviewed monthly.", 34
        )
        y += 192
        for name, label, value in (("rn", "Referrer", "Dr Cosmo Abiodun"), ("rr", "Referrer's job title", "Specialty Doctor"), ("ro", "Referrer's team", "Thames Estuary Perinatal Network"), ("rt", "Referrer's telephone", "01632 960922"), ("rd", "Date of referral", "16 November 2026")):  # fmt: skip
            y = p.before(name, 45, y, 220, 545, label, value)

    return Case(
        "step across OM.pdf", desk(draw, dressed),
        {
            "infant_name": "Percival Monteith", "infant_dob": "2026-08-02", "parent_name": "Odalys Monteith", "parent_dob": "1993-06-20", "parent_nhs_number": N[20], "parent_relationship": "Mother", "parent_address": "Flat 12, Argent Court, Grays, RM17 6JS",
            "parent_postcode": "RM17 6JS", "parent_phone": "+447700900922", "gp_practice": "Oddfellows Hall Health Centre", "mental_health_team": "Thurrock Perinatal Mental Health Team", "infant_sex": "male", "parent_primary_caregiver": "yes",
            "parent_responsibility": "yes", "interpreter_needed": "no", "domestic_abuse": "no", "consent_to_referral": "yes", "consent_to_share": "no", "safeguarding_status": "child_in_need", "reason_for_referral": why,
            "voice_of_infant": "Percival watches faces when he gets the chance and does not call out for them.", "mental_health": "Moderate depression, on sertraline 100mg, care plan reviewed monthly.", "referrer_name": "Dr Cosmo Abiodun",
            "referrer_role": "Specialty Doctor", "referrer_organisation": "Thames Estuary Perinatal Network", "referrer_phone": "+441632960922", "referral_date": "2026-11-16",
        },
    )  # fmt: skip


def radio_panel() -> Case:
    """Radio groups whose states are only numbers, with their words before or after the buttons; tooltips on the text fields."""
    why = "Rosamund is the second of two girls born thirteen months apart. Their mother tells me that she hasn't got room for both and that Rosamund gets what is left. Rosamund pulls her own hair when she is tired. I have seen her mother notice this and look away with tears in her eyes."  # fmt: skip

    def draw(p: Desk) -> None:
        p.bold(45, 44, "Uttlesford Children's Hub", 14)
        p.say(45, 58, "Infant wellbeing referral (complete on screen)", 9)
        y = p.head(66, "1  Infant")
        y = p.before("i1", 45, y, 190, 545, "Infant's first and last name", "Rosamund Keane", TU="Name of infant")
        y = p.before("i2", 45, y, 190, 330, "Infant's date of birth", "04-12-2025", TU="Infant date of birth")
        p.say(45, y + 9, "Infant's sex", 9)
        p.group("g1", [("0", 190, y), ("1", 260, y)], "0")
        p.say(204, y + 9, "Female", 9)
        p.say(274, y + 9, "Male", 9)
        y = p.head(y + 16, "2  Parent or carer to be seen")
        for name, label, value in (("p1", "Name", "Philomena Keane"), ("p2", "Date of birth", "25-07-1999"), ("p3", "Address", "3 Gibson Gardens, Saffron Walden, CB10 1BX"), ("p4", "Mobile number", "07700 900135"), ("p5", "Email", ""), ("p6", "Ethnicity", "White Gypsy or Irish Traveller"), ("p7", "Preferred language", "English")):  # fmt: skip
            y = p.before(name, 45, y, 190, 545, label, value, TU=f"Parent {label.lower()}")
        p.say(45, y + 9, "This person is the infant's", 9)
        x = 190.0
        spots = []
        for at, word in enumerate(("Mother", "Father", "Foster carer", "Other relative")):
            spots.append((str(at), x, y))
            p.say(x + 14, y + 9, word, 9)
            x += 32 + p.canvas.stringWidth(word, "Helvetica", 9)
        p.group("g2", spots, "0")
        y += 20
        for at, (label, chosen) in enumerate((("Can voicemail be left?", "1"), ("Has parental responsibility?", "0"), ("Is an interpreter needed?", "1"), ("Any current domestic abuse?", "1"), ("Has consent been given for referral?", "0"), ("Has consent been given to share?", "0"))):  # fmt: skip
            p.say(45, y + 9, label, 9)
            p.say(228, y + 9, "Yes", 9)
            p.say(300, y + 9, "No", 9)
            p.group(f"yn{at}", [("0", 250, y), ("1", 318, y)], chosen)
            y += 17
        y = p.head(y, "3  Family network")
        y = p.before("n1", 45, y, 190, 545, "GP and surgery", "Dr Isaac Wetherby, Crocus Medical Practice")
        y = p.before("n2", 45, y, 190, 545, "Health visitor", "Mairead Osei-Lund")
        y = p.before("n3", 45, y, 190, 545, "Brothers and sisters at home", "Cecily Keane, 01-11-2024, sister")
        y = p.head(y, "4  About the referral")
        p.above("r1", 45, y, 500, "Reasons for referral", why, 62)
        p.above(
            "r2",
            45,
            y + 78,
            500,
            "What does the parent say?",
            "\"I fell pregnant before I'd finished with the first one. I look at her and I'm tired.\"",
            34,
        )
        y = p.head(y + 128, "5  Referrer")
        y = p.before("f1", 45, y, 190, 545, "Name and job title", "Ottoline Grieve, Family Support Worker")
        y = p.before("f2", 45, y, 190, 330, "Telephone", "01632 960135")
        p.before("f3", 45, y, 190, 330, "Date", "12-11-2026")
        p.push("go", 450, y, 545, y + 18, "Submit")

    return Case(
        "infant-wellbeing-referral (2).pdf", desk(draw, dressed),
        {
            "infant_name": "Rosamund Keane", "infant_dob": "2025-12-04", "infant_sex": "female", "parent_name": "Philomena Keane", "parent_dob": "1999-07-25", "parent_address": "3 Gibson Gardens, Saffron Walden, CB10 1BX", "parent_postcode": "CB10 1BX",
            "parent_phone": "+447700900135", "parent_ethnicity": "White Gypsy or Irish Traveller", "parent_language": "English", "parent_relationship": "Mother", "safe_to_leave_message": "no", "parent_responsibility": "yes", "interpreter_needed": "no",
            "domestic_abuse": "no", "consent_to_referral": "yes", "consent_to_share": "yes", "gp_name": "Dr Isaac Wetherby", "gp_practice": "Crocus Medical Practice", "health_visitor": "Mairead Osei-Lund", "household": ["Cecily Keane, 01-11-2024, sister"],
            "reason_for_referral": why, "voice_of_parent": "\"I fell pregnant before I'd finished with the first one. I look at her and I'm tired.\"", "referrer_name": "Ottoline Grieve", "referrer_role": "Family Support Worker",
            "referrer_organisation": "Uttlesford Children's Hub", "referrer_phone": "+441632960135", "referral_date": "2026-11-12",
        },
    )  # fmt: skip


def coded_drop_downs() -> Case:
    """Drop-downs with codes behind their words, one left at its prompt, an editable one with a typed answer."""
    why = "This is a couple's first baby after six rounds of IVF with a donor egg. Linnea tells me that she looks for herself in Caspar's face and cannot find anything. She is tender with him but hands him to Oluwaseun as soon as he frowns. She would like help before she goes back to work in the spring."  # fmt: skip
    yn = [("0", "Please select"), ("Y", "Yes"), ("N", "No"), ("U", "Not known")]

    def draw(p: Desk) -> None:
        p.bold(45, 44, "Fertility and Early Parenting Counselling, Epping", 13)
        y = p.head(54, "Who is the referral for?")

        def pick(y: float, name: str, label: str, options: list[Any], value: str, flags: int = COMBO) -> float:
            p.say(45, y + 12, label, 9)
            p.box(230, y, 420, y + 17)
            p.choice(name, 230, y, 420, y + 17, options, value, flags)
            return y + 22

        y = p.before("a1", 45, y, 230, 545, "Parent's name", "Linnea Forsberg-Adeyemi")
        y = p.before("a2", 45, y, 230, 420, "Parent's date of birth", "18.03.1983")
        y = pick(y, "c1", "Relationship to baby", [("M", "Mother"), ("F", "Father"), ("G", "Grandparent")], "M")
        y = p.before("a3", 45, y, 230, 545, "Address", "10 Hemnall Terrace, Epping, Essex")
        y = p.before("a4", 45, y, 230, 420, "Postcode", "CM16 4LW")
        y = p.before("a5", 45, y, 230, 420, "Telephone", "07700 900246")
        y = pick(
            y,
            "c2",
            "Ethnicity",
            [("A", "White British"), ("B", "White Other"), ("C", "Black African"), ("Z", "Prefer not to say")],
            "B",
        )
        y = pick(y, "c3", "First language", ["English", "Polish", "Romanian"], "Swedish", COMBO | EDIT)
        y = pick(y, "c4", "Interpreter needed", yn, "N")
        y = pick(y, "c5", "Primary caregiver", yn, "Y")
        y = p.head(y, "The baby")
        y = p.before("b1", 45, y, 230, 545, "Baby's name", "Caspar Forsberg-Adeyemi")
        y = p.before("b2", 45, y, 230, 420, "Baby's date of birth", "05.07.2026")
        y = pick(y, "c6", "Baby's sex", [("1", "Male"), ("2", "Female"), ("9", "Not known")], "1")
        y = p.before("b3", 45, y, 230, 420, "Gestation at birth", "40+3")
        y = p.before("b4", 45, y, 230, 545, "Other parent's name", "Oluwaseun Adeyemi")
        y = p.head(y, "Safety and consent")
        y = pick(
            y,
            "c7",
            "Safeguarding status",
            [("0", "None"), ("1", "Early Help"), ("2", "Child in Need"), ("3", "Child Protection")],
            "0",
        )
        y = pick(y, "c8", "Domestic abuse", yn, "0")
        y = pick(y, "c9", "Consent to referral", yn, "Y")
        y = pick(y, "c10", "Consent to share information", yn, "Y")
        y = p.head(y, "Why now?")
        p.above("d1", 45, y, 500, "Reason for referral", why, 66)
        p.turn_page()
        y = p.head(40, "Your details")
        for name, label, value in (("e1", "Referrer's name", "Marguerita Slade-Bone"), ("e2", "Role", "Counsellor"), ("e6", "Organisation", "Fertility and Early Parenting Counselling"), ("e3", "Email", "marguerita@example.org"), ("e4", "Date of referral", "21.11.2026"), ("e5", "Parent's GP practice", "The Limes Medical Centre")):  # fmt: skip
            y = p.before(name, 45, y, 230, 545, label, value)

    return Case(
        "Referral - LFA - FEPC.pdf", desk(draw, dressed),
        {
            "parent_name": "Linnea Forsberg-Adeyemi", "parent_dob": "1983-03-18", "parent_relationship": "Mother", "parent_address": "10 Hemnall Terrace, Epping, Essex", "parent_postcode": "CM16 4LW", "parent_phone": "+447700900246",
            "parent_ethnicity": "White Other", "parent_language": "Swedish", "interpreter_needed": "no", "parent_primary_caregiver": "yes", "infant_name": "Caspar Forsberg-Adeyemi", "infant_dob": "2026-07-05", "infant_sex": "male", "gestation_at_birth": "40+3",
            "other_parent_name": "Oluwaseun Adeyemi", "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": why, "referrer_name": "Marguerita Slade-Bone", "referrer_role": "Counsellor", "referrer_organisation": "Fertility and Early Parenting Counselling",
            "referrer_email": "marguerita@example.org", "referral_date": "2026-11-21", "gp_practice": "The Limes Medical Centre",
        },
    )  # fmt: skip


def combs_over_boxes() -> Case:
    """Comb fields over printed letter boxes for dates, numbers and postcode, the rest ordinary."""
    why = "Araminta has not been home yet. She was born at 27 weeks and is now at term corrected. Her father, who has sole care, has visited every evening after work. He sits by the cot with his coat on and says he is waiting to be told what he is allowed to do."  # fmt: skip

    def draw(p: Desk) -> None:
        p.bold(45, 44, "NEONATAL DISCHARGE PLANNING  -  REFERRAL OUT", 13)

        def comb(y: float, name: str, label: str, value: str, boxes: int) -> float:
            p.say(45, y + 12, label, 9)
            for at in range(boxes):
                p.box(220 + at * 15, y, 235 + at * 15, y + 17)
            p.text(name, 220, y, 220 + boxes * 15, y + 17, value, Ff=COMB, MaxLen=boxes)
            return y + 23

        y = 62.0
        y = p.before("t1", 45, y, 220, 545, "Baby's surname", "Lonsdale")
        y = p.before("t2", 45, y, 220, 545, "Baby's forename(s)", "Araminta Rose")
        y = comb(y, "c1", "Baby's date of birth (DDMMYYYY)", "28082026", 8)
        y = comb(y, "c2", "Baby's NHS number", N[21], 10)
        y = p.before("t3", 45, y, 220, 330, "Gestation at birth", "27+1")
        y = p.before("t4", 45, y, 220, 545, "Parent's surname", "Lonsdale")
        y = p.before("t5", 45, y, 220, 545, "Parent's forename(s)", "Crispin")
        y = comb(y, "c3", "Parent's date of birth (DDMMYYYY)", "14111991", 8)
        y = comb(y, "c4", "Parent's NHS number", N[22], 10)
        y = p.before("t6", 45, y, 220, 545, "Parent is baby's", "Father")
        y = p.before("t7", 45, y, 220, 545, "Parent's address", "23 Kents Hill Lane, Benfleet")
        y = comb(y, "c5", "Postcode", "SS7 5PN", 8)
        y = comb(y, "c6", "Parent's mobile", "07700900357", 11)
        y = p.before("t8", 45, y, 220, 545, "GP practice", "Essex Way Surgery")
        y = p.before("t9", 45, y, 220, 545, "Social worker", "N/A")
        p.say(45, y + 11, "Parent agrees to referral", 9)
        p.tick("k1", 220, y, True, "On")
        p.say(236, y + 10, "Yes", 9)
        p.tick("k2", 280, y, False, "On")
        p.say(296, y + 10, "No", 9)
        y += 22
        p.above("w1", 45, y, 500, "Reason for referral", why, 62)
        p.above("w2", 45, y + 78, 500, "Father's hopes", "To take her home and not be frightened of her.", 34)
        y += 130
        y = p.before("s1", 45, y, 220, 545, "Referrer", "Sister Apollonia Reyes")
        y = p.before("s2", 45, y, 220, 545, "Grade / role", "Discharge Coordinator")
        y = p.before("s3", 45, y, 220, 545, "Unit", "Southend Neonatal Unit")
        y = p.before("s4", 45, y, 220, 330, "Telephone", "01632 960357")
        comb(y, "c7", "Date of referral (DDMMYYYY)", "26112026", 8)

    return Case(
        "NNU referral out LONSDALE A.pdf", desk(draw, pressed, NeedAppearances=True),
        {
            "infant_name": "Araminta Rose Lonsdale", "infant_dob": "2026-08-28", "infant_nhs_number": N[21], "gestation_at_birth": "27+1", "parent_name": "Crispin Lonsdale", "parent_dob": "1991-11-14", "parent_nhs_number": N[22], "parent_relationship": "Father",
            "parent_address": "23 Kents Hill Lane, Benfleet", "parent_postcode": "SS7 5PN", "parent_phone": "+447700900357", "gp_practice": "Essex Way Surgery", "consent_to_referral": "yes", "reason_for_referral": why,
            "hopes_and_concerns": "To take her home and not be frightened of her.", "referrer_name": "Sister Apollonia Reyes", "referrer_role": "Discharge Coordinator", "referrer_organisation": "Southend Neonatal Unit", "referrer_phone": "+441632960357", "referral_date": "2026-11-26",
        },
    )  # fmt: skip


def no_appearance() -> Case:
    """Values filled in by a program that drew none of them, the fields named by subforms, a hidden old draft among them."""
    why = "Thaddeus was removed from his parents at four weeks and placed with his great-aunt under a special guardianship order. Winsome is sixty-one and raised her own children long ago. She says that he is a stranger who hates her and that the nights undo her. He screams when he is held close and sleeps only on his own."  # fmt: skip

    def draw(p: Desk) -> None:
        p.bold(45, 44, "Kinship Support Essex: therapeutic referral", 14)
        y = p.head(54, "Child")
        for name, label, value in (("ChildName[0]", "Child's name", "Thaddeus Pocock"), ("ChildDOB[0]", "Child's date of birth", "1 October 2025"), ("ChildNHS[0]", "Child's NHS number", s(23)), ("ChildEth[0]", "Child's ethnicity", "White British")):  # fmt: skip
            y = p.before(name, 45, y, 230, 545, label, value)
        y = p.head(y, "Carer")
        for name, label, value in (
            ("CarerName[0]", "Carer's name", "Winsome Arkwright"), ("CarerDOB[0]", "Carer's date of birth", "30 April 1965"), ("CarerRel[0]", "Relationship to child", "Great-aunt, special guardian"), ("CarerAdd[0]", "Carer's address", "Rose Cottage, Church Road, Wickham Bishops, Witham, CM8 3LA"),
            ("CarerTel[0]", "Carer's telephone", "01632 960468"), ("CarerAcc[0]", "Access needs of carer", "Arthritis, prefers a home visit"),
        ):  # fmt: skip
            y = p.before(name, 45, y, 230, 545, label, value)
        for name, label, yes in (("PR", "Carer has parental responsibility", True), ("Main", "Carer is the main caregiver", True), ("Cons", "Carer consents to referral", True), ("Share", "Carer consents to sharing information", True)):  # fmt: skip
            p.say(45, y + 9, label, 9)
            p.tick(f"{name}Y[0]", 280, y, yes, "1")
            p.say(295, y + 9, "Yes", 9)
            p.tick(f"{name}N[0]", 330, y, not yes, "1")
            p.say(345, y + 9, "No", 9)
            y += 17
        y = p.head(y, "Network")
        for name, label, value in (("GP[0]", "GP surgery", "Mayland Lane Surgery"), ("SW[0]", "Social worker", "Ignatia Combe, Kinship Team"), ("HV[0]", "Health visitor", "TBC"), ("SG[0]", "Safeguarding status", "Looked after")):  # fmt: skip
            y = p.before(name, 45, y, 230, 545, label, value)
        p.above("Why[0]", 45, y, 500, "Reason for referral", why, 66)
        p.text("OldWhy[0]", 45, y, 500, y + 60, "DRAFT: delete this text before sending", hidden=True)
        p.above(
            "View[0]",
            45,
            y + 82,
            500,
            "Carer's view",
            "I promised his mother I would keep him and I will, but I need someone to tell me what he is asking for.",
            34,
        )
        p.above(
            "Infant[0]",
            45,
            y + 132,
            500,
            "What is life like for the infant?",
            "He has had three homes in a year and listens for the door.",
            34,
        )
        y += 184
        for name, label, value in (("RN[0]", "Referrer", "Barney Lockhart-Imrie"), ("RJ[0]", "Job title", "Kinship Practitioner"), ("RO[0]", "Organisation", "Kinship Support Essex"), ("RE[0]", "Email", "barney.li@example.net"), ("RD[0]", "Date", "19 November 2026")):  # fmt: skip
            y = p.before(name, 45, y, 230, 545, label, value)

    return Case(
        "kinship_therapeutic_referral_TP.pdf", desk(draw, subformed),
        {
            "infant_name": "Thaddeus Pocock", "infant_dob": "2025-10-01", "infant_nhs_number": N[23], "infant_ethnicity": "White British", "parent_name": "Winsome Arkwright", "parent_dob": "1965-04-30", "parent_relationship": "Great-aunt, special guardian",
            "parent_address": "Rose Cottage, Church Road, Wickham Bishops, Witham, CM8 3LA", "parent_postcode": "CM8 3LA", "parent_phone": "+441632960468", "accessibility_needs": "Arthritis, prefers a home visit", "parent_responsibility": "yes", "parent_primary_caregiver": "yes",
            "consent_to_referral": "yes", "consent_to_share": "yes", "gp_practice": "Mayland Lane Surgery", "social_worker": "Ignatia Combe, Kinship Team", "safeguarding_status": "looked_after", "reason_for_referral": why,
            "voice_of_parent": "I promised his mother I would keep him and I will, but I need someone to tell me what he is asking for.", "voice_of_infant": "He has had three homes in a year and listens for the door.",
            "referrer_name": "Barney Lockhart-Imrie", "referrer_role": "Kinship Practitioner", "referrer_organisation": "Kinship Support Essex", "referrer_email": "barney.li@example.net", "referral_date": "2026-11-19",
        },
    )  # fmt: skip


def flat_form() -> Case:
    """A fillable form that was flattened before it was sent: answers and ticks are drawn, no field is left."""
    why = "Evangeline gave birth to Ottokar during a prison sentence and lived with him on the mother and baby unit until May. Outside, she is afraid of making a mistake and follows him from room to room without touching him. He has begun to bite. She says he was happier inside, and so was she."  # fmt: skip

    def draw(p: Desk) -> None:
        p.paint(40, 26, 555, 54, (0.85, 0.93, 0.87))
        p.bold(50, 45, "New Leaf Through-the-Gate: referral to specialist service", 13)
        y = 64.0
        left: list[tuple[str, str | None]] = [("Parent: full name", "Evangeline Storr"), ("Parent: date of birth", "06/10/2000"), ("Parent: address and postcode", "Flat 9, Bell Yard, Braintree, CM7 9QU"), ("Parent: phone", "07700 900579"), ("Parent: NHS number", s(24)), ("Parent: relationship to baby", "Mother"), ("Parent: ethnicity", "Mixed White and Asian"), ("Parent: doctor's surgery", "Silver End Surgery")]  # fmt: skip
        right: list[tuple[str, str | None]] = [("Baby: full name", "Ottokar Storr"), ("Baby: date of birth", "11/09/2025"), ("Baby: NHS number", None), ("Baby: sex (M/F)", "M"), ("Baby: social worker", "Calista Munro"), ("Baby: health visitor", "Jo Wainscott"), ("Baby: other parent's name", None), ("Baby: other parent's phone", None)]  # fmt: skip
        for at in range(8):
            p.above(f"L{at}", 45, y, 260, left[at][0], left[at][1])
            p.above(f"R{at}", 320, y, 230, right[at][0], right[at][1])
            y += 34
        y += 6
        for label, options in (
            ("Safeguarding", [("None", False), ("Early help", False), ("Child in need", False), ("Child protection", True)]), ("Parent consents to the referral", [("Yes", True), ("No", False)]), ("Parent consents to sharing information", [("Yes", True), ("No", False)]),
            ("Safe to leave a message", [("Yes", True), ("No", False)]), ("Domestic abuse now", [("Yes", False), ("No", True)]),
        ):  # fmt: skip
            p.say(45, y + 9, label, 9)
            x = 235.0
            for word, on in options:
                p.tick(f"{label}{word}", x, y, on)
                p.say(x + 14, y + 9, word, 9)
                x += 34 + p.canvas.stringWidth(word, "Helvetica", 9)
            y += 18
        p.above("w", 45, y, 505, "Why are you referring?", why, 66)
        p.above(
            "v",
            45,
            y + 82,
            505,
            "What does the parent say?",
            '"In there they told me when to feed him. Out here it\'s just me guessing."',
            34,
        )
        p.above("r", 45, y + 132, 505, "Risks we should know about", "None to visiting staff. Licence ends in February.", 34)
        y += 184
        p.above("n", 45, y, 170, "Referred by", "Desmond Achterhof")
        p.above("j", 220, y, 170, "Job title", "Resettlement Worker")
        p.above("d", 395, y, 155, "Date", "05/11/2026")
        p.above("t", 45, y + 34, 170, "Phone", "01632 960579")
        p.above("e", 220, y + 34, 170, "Email", "d.achterhof@example.com")
        p.above("o", 395, y + 34, 155, "Organisation", "New Leaf Through-the-Gate")

    return Case(
        "New Leaf referral Storr FINAL.pdf", desk(draw, flattened),
        {
            "parent_name": "Evangeline Storr", "parent_dob": "2000-10-06", "parent_address": "Flat 9, Bell Yard, Braintree, CM7 9QU", "parent_postcode": "CM7 9QU", "parent_phone": "+447700900579", "parent_nhs_number": N[24], "parent_relationship": "Mother",
            "parent_ethnicity": "Mixed White and Asian", "gp_practice": "Silver End Surgery", "infant_name": "Ottokar Storr", "infant_dob": "2025-09-11", "infant_sex": "male", "social_worker": "Calista Munro", "health_visitor": "Jo Wainscott",
            "safeguarding_status": "child_protection", "consent_to_referral": "yes", "consent_to_share": "yes", "safe_to_leave_message": "yes", "domestic_abuse": "no", "reason_for_referral": why,
            "voice_of_parent": "\"In there they told me when to feed him. Out here it's just me guessing.\"", "risk_details": "None to visiting staff. Licence ends in February.", "referrer_name": "Desmond Achterhof", "referrer_role": "Resettlement Worker", "referrer_organisation": "New Leaf Through-the-Gate",
            "referrer_phone": "+441632960579", "referrer_email": "d.achterhof@example.com", "referral_date": "2026-11-05",
        },
    )  # fmt: skip


def typed_over_print() -> Case:
    """A printed form with rules, filled with the text tool of a viewer: free-text annotations over the rules, crosses typed in the boxes."""
    why = "Peregrine has reflux and cries for hours. Hermione has stopped going out with him and says the flat is shrinking. She winds him over her knee, facing the floor, because she can't bear his face."  # fmt: skip

    def draw(p: Desk) -> None:
        p.bold(45, 48, "Infant feeding team: referral to other services", 14)
        y = 82.0

        def line(label: str, text: str, x: float = 45, stop: float = 200, end: float = 545) -> None:
            p.say(x, y, label, 10)
            p.rule(stop, y + 3, end, y + 3)
            if text:
                p.free(stop + 4, y, text, end - stop - 6)

        for label, text in (
            ("Name of baby", "Peregrine Lovatt"), ("Baby's date of birth", "27/08/2026"), ("Baby's NHS number", s(25)), ("Name of parent", "Hermione Lovatt"), ("Parent's date of birth", "12/12/1997"), ("Relationship to baby", "mother"),
            ("Address", "Flat 20, Marine Parade Heights, Clacton, CO15 6JD"), ("Telephone", "07700 900680"), ("GP surgery", "Old Road Medical Practice"), ("Health visitor", "Sunniva Oake"), ("Midwife", ""),
        ):  # fmt: skip
            line(label, text)
            y += 24
        for label, yes in (
            ("Parent agrees to this referral", True),
            ("Parent agrees to sharing information", True),
            ("Interpreter needed", False),
        ):
            p.say(45, y, label, 10)
            for at, word in enumerate(("Yes", "No")):
                x = 260 + at * 70
                p.box(x, y - 9, x + 11, y + 2)
                p.say(x + 16, y, word, 10)
                if yes == (word == "Yes"):
                    p.free(x + 2, y, "X", 10, 13)
            y += 22
        p.say(45, y, "Reason for referral", 10)
        for at in range(5):
            p.rule(45, y + 20 + at * 16, 545, y + 20 + at * 16)
        p.note("FreeText", 45, y + 4, 545, y + 86, Contents=why, DA="/Helvetica 10 Tf 0 0 0.5 rg", BS=Dictionary(W=0))
        y += 110
        p.say(45, y, "What does the parent hope for?", 10)
        p.rule(45, y + 20, 545, y + 20)
        p.free(47, y + 17, "a morning when neither of us cries", 480)
        y += 48
        for label, text in (
            ("Referred by", "Ffion Maddox-Ray"),
            ("Post", "Infant Feeding Lead"),
            ("Team", "Clacton Infant Feeding Team"),
            ("Contact number", "01632 960680"),
            ("Date", "25/11/2026"),
        ):
            line(label, text)
            y += 24

    return Case(
        "infant feeding onward ref PL.pdf", desk(draw, dressed),
        {
            "infant_name": "Peregrine Lovatt", "infant_dob": "2026-08-27", "infant_nhs_number": N[25], "parent_name": "Hermione Lovatt", "parent_dob": "1997-12-12", "parent_relationship": "mother", "parent_address": "Flat 20, Marine Parade Heights, Clacton, CO15 6JD",
            "parent_postcode": "CO15 6JD", "parent_phone": "+447700900680", "gp_practice": "Old Road Medical Practice", "health_visitor": "Sunniva Oake", "consent_to_referral": "yes", "consent_to_share": "yes", "interpreter_needed": "no",
            "reason_for_referral": why, "hopes_and_concerns": "a morning when neither of us cries", "referrer_name": "Ffion Maddox-Ray", "referrer_role": "Infant Feeding Lead", "referrer_organisation": "Clacton Infant Feeding Team", "referrer_phone": "+441632960680", "referral_date": "2026-11-25",
        },
    )  # fmt: skip


def table_of_fields() -> Case:
    """A fillable grid: columns for mother and father, rows for questions, a table of children, check boxes of one name with a state each."""
    why = "Both parents came together. Tamsyn developed postpartum psychosis ten days after Barnabas was born and spent seven weeks on the unit without him, as there was no bed for a baby. She is well now and on lithium. She says that she came back to a house where she was a guest. Barnabas cries in her arms and stops in his father's, and she has begun to leave them to it."  # fmt: skip

    def draw(p: Desk) -> None:
        p.bold(45, 44, "Early Intervention in Psychosis: family referral", 14)
        p.say(45, 60, "Date of referral", 9)
        p.text("date", 130, 49, 230, 65, "18/11/26")
        p.box(130, 49, 230, 65)
        widths = (135.0, 190.0, 180.0)
        y = 76.0
        for at, (label, one, two) in enumerate((
            ("", "Mother (for referral)", "Father"), ("Full name", "Tamsyn Querido", "Marcus Querido"), ("Date of birth", "03/11/1991", "28/01/1990"), ("NHS number", s(26), ""), ("Telephone", "07700 900791", "07700 900792"),
            ("Parental responsibility", "Yes", "Yes"), ("Ethnicity", "White British", ""), ("First language", "English", ""),
        )):  # fmt: skip
            x = 45.0
            for column, (text, wide) in enumerate(zip((label, one, two), widths, strict=True)):
                p.box(x, y, x + wide, y + 18)
                if at == 0 or column == 0:
                    p.bold(x + 4, y + 13, text, 9)
                else:
                    p.text(f"r{at}c{column}", x + 1, y + 1, x + wide - 1, y + 17, text or None)
                x += wide
            y += 18
        y += 8
        for name, label, value in (("home", "Home address", "16 Priory Crescent, Westcliff-on-Sea, SS0 9AR"), ("gp", "GP name", "Dr Araba Winterbourne"), ("pr", "GP practice", "Queensway Surgery"), ("team", "Mental health team", "South Essex EIP"), ("baby", "Baby's name", "Barnabas Querido"), ("bd", "Baby's date of birth", "09/06/2026")):  # fmt: skip
            y = p.before(name, 45, y, 180, 545, label, value)
        p.bold(45, y + 12, "Other children in the home", 9)
        y += 18
        for at, row in enumerate(
            (("Name", "Date of birth", "Relationship to baby"), ("Josephine Querido", "14/10/2021", "Sister"), (None, None, None))
        ):
            x = 45.0
            for column, wide in enumerate((225.0, 120.0, 160.0)):
                p.box(x, y, x + wide, y + 18)
                if at == 0:
                    p.bold(x + 4, y + 13, row[column] or "", 9)
                else:
                    p.text(f"ch{at}{column}", x + 1, y + 1, x + wide - 1, y + 17, row[column])
                x += wide
            y += 18
        y += 8
        for label, options, chosen in (
            ("Consent to referral", ("Yes", "No"), "Yes"), ("Consent to share information", ("Yes", "No"), "Yes"), ("Domestic abuse", ("Yes", "No", "Not known"), "No"), ("Safeguarding status", ("None", "Early Help", "CIN", "CP", "LAC"), "Early Help"),
        ):  # fmt: skip
            p.say(45, y + 9, label, 9)
            x = 210.0
            spots = []
            for word in options:
                spots.append((word.replace(" ", ""), x, y))
                p.say(x + 14, y + 9, word, 9)
                x += 34 + p.canvas.stringWidth(word, "Helvetica", 9)
            p.group(f"ck{label}", spots, chosen.replace(" ", ""), 0)
            y += 18
        p.above("why", 45, y, 505, "Reason for referral", why, 76)
        p.above("vp", 45, y + 92, 505, "Voice of the mother", '"They were a family of three when I got back."', 32)
        p.above(
            "vf",
            45,
            y + 140,
            505,
            "Voice of the father",
            "Marcus says that he wants her to have her turn and does not know how to step back.",
            32,
        )
        y += 190
        p.above("rn", 45, y, 245, "Referrer name", "Solveig Tanqueray")
        p.above("rr", 300, y, 250, "Referrer role", "Care Coordinator")
        p.above("rp", 45, y + 32, 245, "Referrer phone", "01632 960791")
        p.above("re", 300, y + 32, 250, "Referrer email", "solveig.t@example.org")
        p.above("rt", 45, y + 64, 505, "Referrer team", "South Essex EIP")

    return Case(
        "EIP family ref TQ 181126.pdf", desk(draw, dressed),
        {
            "referral_date": "2026-11-18", "parent_name": "Tamsyn Querido", "other_parent_name": "Marcus Querido", "parent_dob": "1991-11-03", "other_parent_dob": "1990-01-28", "parent_nhs_number": N[26], "parent_phone": "+447700900791",
            "other_parent_phone": "+447700900792", "parent_responsibility": "yes", "other_parent_responsibility": "yes", "parent_ethnicity": "White British", "parent_language": "English", "parent_relationship": "Mother", "other_parent_relationship": "Father",
            "parent_address": "16 Priory Crescent, Westcliff-on-Sea, SS0 9AR", "parent_postcode": "SS0 9AR", "gp_name": "Dr Araba Winterbourne", "gp_practice": "Queensway Surgery", "mental_health_team": "South Essex EIP",
            "infant_name": "Barnabas Querido", "infant_dob": "2026-06-09", "household": ["Josephine Querido, 14/10/2021, Sister"], "consent_to_referral": "yes", "consent_to_share": "yes", "domestic_abuse": "no", "safeguarding_status": "early_help",
            "reason_for_referral": why, "voice_of_parent": "\"They were a family of three when I got back.\"", "voice_of_other_parent": "Marcus says that he wants her to have her turn and does not know how to step back.",
            "referrer_name": "Solveig Tanqueray", "referrer_role": "Care Coordinator", "referrer_organisation": "South Essex EIP", "referrer_phone": "+441632960791", "referrer_email": "solveig.t@example.org",
        },
    )  # fmt: skip


def half_filled() -> Case:
    """A two-page fillable form of a specialist midwife, some fields empty, prompt text left in others, an answer that goes on in a box overleaf."""
    first = "Clover is expecting her first baby and learned at twenty weeks that he has Down's syndrome. She and her wife had agreed not to have the test and she says it was done without her."  # fmt: skip
    more = "Since then she has not bought anything, sleeps in the spare room and says that she is growing somebody she has never met. She came on her own to ask for this referral."  # fmt: skip

    def draw(p: Desk) -> None:
        p.bold(45, 46, "Fetal Medicine: request for emotional support", 14)
        y = p.head(56, "Pregnant woman or person")
        for name, label, value in (
            ("a", "Name", "Clover Stannard"), ("b", "Date of birth", "29/02/1996"), ("c", "NHS number", s(27)), ("d", "Address", "Plum Tree House, Stock Road, Billericay"), ("e", "Postcode", "CM12 0SB"), ("f", "Phone", "07700 900893"), ("g", "Email", "Click to enter text"),
            ("h", "Estimated due date", "22/03/2027"), ("i", "Gestation today", "23+2"), ("j", "Relationship to the unborn baby", "Mother"), ("k", "Preferred language", "English"), ("l", "GP practice", "Chapel Street Surgery"), ("m", "Named midwife", "Verity Amankwah"), ("n", "Social worker", "n/a"),
        ):  # fmt: skip
            y = p.before(name, 45, y, 220, 545, label, value)
        y = p.head(y, "Partner")
        y = p.before("o", 45, y, 220, 545, "Partner's name", "Robyn Stannard")
        y = p.before("p", 45, y, 220, 545, "Partner's relationship to the baby", "Mother (non-birth)")
        y = p.head(y, "Request")
        p.above("q", 45, y, 500, "Reason for referral (continue overleaf if needed)", first, 50)
        p.say(45, y + 80, "Has the woman or person consented to this request?", 9)
        p.group("r", [("Y", 290, y + 71), ("N", 350, y + 71)], "Y")
        p.say(304, y + 80, "Yes", 9)
        p.say(364, y + 80, "No", 9)
        p.say(45, y + 98, "Any domestic abuse disclosed?", 9)
        p.group("s", [("Y", 290, y + 89), ("N", 350, y + 89)], None)
        p.say(304, y + 98, "Yes", 9)
        p.say(364, y + 98, "No", 9)
        p.turn_page()
        p.above("t", 45, 40, 500, "Reason for referral (continued)", more, 60)
        p.above("u", 45, 120, 500, "Mental health", "Anxious, sleeping four hours. No past history. PHQ-9 score 12.", 34)
        p.above("v", 45, 170, 500, "Her own words", '"I don\'t want a different baby. I want to have been asked."', 34)
        p.above("w", 45, 220, 500, "Partner's view", None, 34)
        p.above(
            "x",
            45,
            270,
            500,
            "Her hopes and worries",
            "To meet him before he comes. She worries that she will be talked out of her anger.",
            34,
        )
        y = p.head(325, "Requested by")
        for name, label, value in (("y", "Name", "Augusta Finnimore"), ("z", "Role", "Screening Midwife"), ("aa", "Hospital / unit", "Basildon Fetal Medicine Unit"), ("bb", "Telephone", "01632 960893"), ("cc", "Date", "24/11/2026")):  # fmt: skip
            y = p.before(name, 45, y, 220, 545, label, value)

    return Case(
        "FM_emotional_support_CS.pdf", desk(draw, dressed),
        {
            "parent_name": "Clover Stannard", "parent_dob": "1996-02-29", "parent_nhs_number": N[27], "parent_address": "Plum Tree House, Stock Road, Billericay", "parent_postcode": "CM12 0SB", "parent_phone": "+447700900893",
            "infant_due_date": "2027-03-22", "gestation_now": "23+2", "parent_relationship": "Mother", "parent_language": "English", "gp_practice": "Chapel Street Surgery", "midwife": "Verity Amankwah", "other_parent_name": "Robyn Stannard",
            "other_parent_relationship": "Mother (non-birth)", "consent_to_referral": "yes", "reason_for_referral": f"{first} {more}", "mental_health": "Anxious, sleeping four hours. No past history. PHQ-9 score 12.",
            "voice_of_parent": "\"I don't want a different baby. I want to have been asked.\"", "hopes_and_concerns": "To meet him before he comes. She worries that she will be talked out of her anger.", "referrer_name": "Augusta Finnimore",
            "referrer_role": "Screening Midwife", "referrer_organisation": "Basildon Fetal Medicine Unit", "referrer_phone": "+441632960893", "referral_date": "2026-11-24",
        },
    )  # fmt: skip


TRAY_CASES = (
    systm_questionnaire, boxed_county, word_tables, landscape_people, care_system_step, charity_ticks, dingbat_nursery, picture_ticks, hospital_order, box_over_page, practice_letter, web_answers,
    halfway_labels, early_help_liquid, plain_fields, odd_states, coded_drop_downs, combs_over_boxes, no_appearance, flat_form, typed_over_print, table_of_fields, half_filled,
)  # fmt: skip
TRAY_UNREAD = (visitor_letter, maternity_print, radio_panel)
"""An address that a narrow column breaks, in two of them; and a hub that heads a form without a word of whom it is sent to."""
