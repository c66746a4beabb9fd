"""More forms of other teams: questions in three columns, titles beside rows, options struck out, nested tables, capitals."""

from __future__ import annotations

from typing import Any

import docx

from tests.unseen_word import Case, fill, grid, line, saved, shade


def three_columns() -> Case:
    """A number, a question and an answer in each row."""
    doc = docx.Document()
    line(doc, ("PAIR Project: Request for Assistance", "bold"))
    grid(doc, [
        ["No.", "Question", "Response"],
        ["1.1", "Name of person requesting assistance", "Eilidh Munro"],
        ["1.2", "Designation and agency", "Health Visitor, Witham HV team"],
        ["1.3", "Contact details (tel & email)", "01632 960701, eilidh.munro@hv.example.org"],
        ["1.4", "Date of request", "12 Nov 2026"],
        ["2.1", "Name of infant", "Rory Abbot"],
        ["2.2", "Date of birth / EDD", "20/02/26"],
        ["2.3", "CHI / NHS number", "999 800 0122"],
        ["2.4", "Was the infant born prematurely? If so at what gestation?", "Yes, 33/40"],
        ["3.1", "Name of parent / carer", "Isla Abbot"],
        ["3.2", "Relationship to infant", "Mother"],
        ["3.3", "Home address & postcode", "Flat 1, 20 Newland Street, Witham, CM8 2XA"],
        ["3.4", "Contact number", "07700 900701"],
        ["3.5", "Does the parent have any communication support needs?", "Hard of hearing in left ear, please face her"],
        ["4.1", "Is the parent aware of and in agreement with this request?", "Yes"],
        ["4.2", "Is the infant subject to a child's plan?", "No"],
        ["5.1", "What are your concerns about the parent-infant relationship?", "Isla handles Rory as if he would break and passes him to anyone who will take him."],
        ["5.2", "What would the parent like to be different?", "She wants to enjoy him without her heart racing."],
        ["5.3", "What do you think Rory is communicating?", "He stares at lights and rarely cries."],
    ], head=True, shaded=(9,))  # fmt: skip
    return Case(
        "three-columns.docx", saved(doc),
        {
            "referrer_name": "Eilidh Munro", "referrer_role": "Health Visitor", "referrer_organisation": "Witham HV team", "referrer_phone": "+441632960701",
            "referrer_email": "eilidh.munro@hv.example.org", "referral_date": "2026-11-12",
            "infant_name": "Rory Abbot", "infant_dob": "2026-02-20", "infant_nhs_number": "9998000122", "gestation_at_birth": "33+0",
            "parent_name": "Isla Abbot", "parent_relationship": "Mother", "parent_address": "Flat 1, 20 Newland Street, Witham, CM8 2XA",
            "parent_postcode": "CM8 2XA", "parent_phone": "+447700900701", "accessibility_needs": "Hard of hearing in left ear, please face her",
            "consent_to_referral": "yes", "safeguarding_status": "none",
            "reason_for_referral": "Isla handles Rory as if he would break and passes him to anyone who will take him.",
            "hopes_and_concerns": "She wants to enjoy him without her heart racing.", "voice_of_infant": "He stares at lights and rarely cries.",
        },
    )  # fmt: skip


def side_titles() -> Case:
    """Section titles in the first column, beside several rows; options to delete; a relationship chosen from three."""
    doc = docx.Document()
    doc.add_heading("Infant-Parent Wellbeing Service referral", 0)
    table = doc.add_table(rows=0, cols=3)
    table.style = "Table Grid"
    blocks = {
        "Referrer": [("Name", "Hugh Tandy"), ("Role and service", "Perinatal CPN, Specialist Perinatal Team North"), ("Telephone", "01632 960711"), ("E-mail", "hugh.tandy@pmh.example.org")],
        "Parent": [("Name", "Marta Zielinska"), ("Date of birth", "02.11.1996"), ("Address", "31 Priory Walk\nClacton-on-Sea\nCO15 1XA"), ("Mobile number", "+44 7700 900711"),
                   ("First language", "Polish"), ("Interpreter", "*yes")],
        "Baby": [("Name", "Kuba Zielinski"), ("Date of birth", "18 June 2026"), ("NHS number", "")],
        "Agreement": [("Has the parent agreed to this referral?", "*yes"), ("May we share information with the GP and health visitor?", "*no")],
    }  # fmt: skip
    for title, rows in blocks.items():
        first = None
        for label, text in rows:
            cells = table.add_row().cells
            first = first or cells[0]
            fill(cells[1], label)
            if text.startswith("*"):
                paragraph = cells[2].paragraphs[0]
                paragraph.add_run("Yes").font.strike = text != "*yes" or None
                paragraph.add_run(" / ")
                paragraph.add_run("No").font.strike = text != "*no" or None
            else:
                fill(cells[2], text)
        merged = first.merge(cells[0])  # type: ignore[union-attr]
        merged.paragraphs[0].text = ""
        fill(merged, title, bold=True)
        shade(merged)
    doc.add_heading("Please describe your reasons for referring", 2)
    doc.add_paragraph("Marta has had two admissions. She feeds Kuba on time but does not speak to him.")
    doc.add_heading("Partner's view", 2)
    doc.add_paragraph("Not asked, he is working in Poland until Christmas.")
    doc.add_heading("Current risk and risk management plan", 2)
    doc.add_paragraph("No current plan or intent. Crisis card in place, seen twice weekly.")
    return Case(
        "side-titles.docx", saved(doc),
        {
            "referrer_name": "Hugh Tandy", "referrer_role": "Perinatal CPN", "referrer_organisation": "Specialist Perinatal Team North", "referrer_phone": "+441632960711",
            "referrer_email": "hugh.tandy@pmh.example.org",
            "parent_name": "Marta Zielinska", "parent_dob": "1996-11-02", "parent_address": "31 Priory Walk, Clacton-on-Sea, CO15 1XA", "parent_postcode": "CO15 1XA",
            "parent_phone": "+447700900711", "parent_language": "Polish", "interpreter_needed": "yes",
            "infant_name": "Kuba Zielinski", "infant_dob": "2026-06-18", "consent_to_referral": "yes", "consent_to_share": "no",
            "reason_for_referral": "Marta has had two admissions. She feeds Kuba on time but does not speak to him.",
            "voice_of_other_parent": "Not asked, he is working in Poland until Christmas.",
            "risk_details": "No current plan or intent. Crisis card in place, seen twice weekly.",
        },
        blanks=("infant_nhs_number",),
    )  # fmt: skip


def nested_halves() -> Case:
    """The page is laid out by a table; tables stand within its cells; boxes one below the other."""
    doc = docx.Document()
    line(doc, ("Little Steps referral (conception to two)", "bold"))
    outer = doc.add_table(rows=1, cols=2)
    left, right = outer.rows[0].cells
    fill(left, "YOUR DETAILS", bold=True)
    small(
        left,
        [
            ("Name:", "Oona Blake"),
            ("Job title:", "Early Years Practitioner"),
            ("Setting:", "Wickford Family Hub"),
            ("Tel:", "01632 960721"),
        ],
    )
    fill(right, "FAMILY DETAILS", bold=True)
    small(
        right, [("Mother / carer:", "Chanel Price"), ("DOB:", "13/1/2003"), ("Tel:", "07700 900721"), ("Post code:", "SS11 8XA")]
    )
    line(doc, ("BABY", "bold"))
    line(
        doc,
        "Name: ",
        ("Ziggy Price", "bold"),
        "\tDOB: ",
        ("9 September 2025", "bold"),
        "\tGender:  ☐ Girl  ☒ Boy  ☐ Prefer not to say",
    )
    line(doc, "Ethnicity (please tick one)")
    for mark, group in (
        ("☐", "White British"),
        ("☐", "White other"),
        ("☒", "Mixed White and Black Caribbean"),
        ("☐", "Asian British"),
        ("☐", "Not stated"),
    ):
        line(doc, f"{mark} {group}")
    line(doc, ("WHO ELSE LIVES IN THE HOME?", "bold"))
    grid(doc, [
        ["Adult 1 name", "Sheila Price", "Relationship to baby", "Nan"],
        ["Child 1 name", "Roxy Price", "Date of birth", "22/06/2022"],
    ])  # fmt: skip
    line(doc, ("CONSENT", "bold"))
    line(doc, "☒ I have discussed this referral with the parent and they agree to it")
    line(doc, "☐ I have not discussed this referral with the parent")
    line(doc, ("WHY ARE YOU REFERRING?", "bold"))
    line(doc, "Chanel says Ziggy is naughty and hits her on purpose. She leaves the room when he cries.")
    return Case(
        "little-steps.docx", saved(doc),
        {
            "referrer_name": "Oona Blake", "referrer_role": "Early Years Practitioner", "referrer_organisation": "Wickford Family Hub", "referrer_phone": "+441632960721",
            "parent_name": "Chanel Price", "parent_dob": "2003-01-13", "parent_phone": "+447700900721", "parent_postcode": "SS11 8XA",
            "infant_name": "Ziggy Price", "infant_dob": "2025-09-09", "infant_sex": "male", "infant_ethnicity": "Mixed White and Black Caribbean",
            "household": ["Sheila Price, Nan", "Roxy Price, 22/06/2022"], "consent_to_referral": "yes",
            "reason_for_referral": "Chanel says Ziggy is naughty and hits her on purpose. She leaves the room when he cries.",
        },
    )  # fmt: skip


def small(cell: Any, rows: list[tuple[str, str]]) -> None:
    table = cell.add_table(rows=0, cols=2)
    for label, text in rows:
        cells = table.add_row().cells
        fill(cells[0], label)
        fill(cells[1], text)


CAPITALS = """\
REFERRAL FORM - BUMPS AND BABIES TEAM

REFERRER
NAME
Tess Oldham
POSITION
Student midwife (supervisor B Harmer)
CONTACT EMAIL
t.oldham@maternity.example.org

PREGNANT PERSON
NAME
Bryony Keeble
DATE OF BIRTH
3/3/2000
ADDRESS
5 Marsh Cottages
Goldhanger
Maldon
CM9 8XB
TELEPHONE
07700 900731
ESTIMATED DATE OF DELIVERY
1 April 2027
NUMBER OF WEEKS
20+2

CHILDREN'S SOCIAL CARE STATUS
Early Help

REASON FOR REFERRAL
Bryony hides her bump and has not told her family.

She says that she will not be able to love it.

DOES SHE AGREE TO BEING REFERRED?
YES

ANYTHING ELSE?
TBC
"""


def capitals() -> Case:
    """Labels in capitals, each on a line above its answer."""
    return Case(
        "capitals.txt", CAPITALS.encode(),
        {
            "referrer_name": "Tess Oldham", "referrer_role": "Student midwife (supervisor B Harmer)", "referrer_email": "t.oldham@maternity.example.org",
            "parent_name": "Bryony Keeble", "parent_dob": "2000-03-03", "parent_address": "5 Marsh Cottages, Goldhanger, Maldon, CM9 8XB", "parent_postcode": "CM9 8XB",
            "parent_phone": "+447700900731", "parent_relationship": "Mother", "infant_due_date": "2027-04-01", "gestation_now": "20+2",
            "safeguarding_status": "early_help",
            "reason_for_referral": "Bryony hides her bump and has not told her family.\nShe says that she will not be able to love it.", "consent_to_referral": "yes",
        },
        blanks=("other_information",),
    )  # fmt: skip


REPORT = """\
Basildon Children's Social Care
Family Support and Protection Team 4
Tel 01632 960741

10 November 2026

Parent Infant Mental Health Service

Dear Sir or Madam

Referral: Harlen WOODS (DOB 14.08.2026)

I am the allocated social worker for Harlen and I am writing to refer him and his father, Mr Scott Woods (DOB 19.12.1988), to your service.

Family address: 66 Whitmore Way, Basildon SS14 3XA
Father's telephone number: 07700 900741
GP: Felmores Medical Centre
Health visitor: Yemi Afolabi

Reason for referral
Harlen came into his father's sole care at six weeks old under a Child in Need plan. Scott keeps him clean and fed and holds him at arm's length.

Scott's views
He says that he is learning on the job and that nobody ever held him.

What Harlen tells us
He smiles at strangers and goes quiet with his father.

What we would like from your service
Help for Scott to enjoy Harlen.

Scott has given his consent to this referral and to information being shared.

Yours faithfully

Nuala Brady
Social Worker
"""


def report() -> Case:
    """A social worker's letter about a father: the subject line calls itself a referral, names stand in the headings."""
    return Case(
        "report.txt", REPORT.encode(),
        {
            "referral_date": "2026-11-10", "referrer_name": "Nuala Brady", "referrer_role": "Social Worker", "referrer_organisation": "Basildon Children's Social Care",
            "referrer_phone": "+441632960741",
            "infant_name": "Harlen WOODS", "infant_dob": "2026-08-14", "parent_name": "Mr Scott Woods", "parent_dob": "1988-12-19",
            "parent_relationship": "father", "voice_of_parent": "He says that he is learning on the job and that nobody ever held him.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "parent_address": "66 Whitmore Way, Basildon SS14 3XA", "parent_postcode": "SS14 3XA",
            "parent_phone": "+447700900741", "social_worker": "Nuala Brady", "safeguarding_status": "child_in_need", "gp_practice": "Felmores Medical Centre", "health_visitor": "Yemi Afolabi",
            "reason_for_referral": "Harlen came into his father's sole care at six weeks old under a Child in Need plan. Scott keeps him clean and fed and holds him at arm's length.",
            "voice_of_infant": "He smiles at strangers and goes quiet with his father.",
            "hopes_and_concerns": "Help for Scott to enjoy Harlen.\nScott has given his consent to this referral and to information being shared.",
        },
    )  # fmt: skip


BULLETS = """\
Hello both

Referral as discussed with Lesley on the phone yesterday (she said to send it over).

* Referrer: Donna Marsh, HV, Rayleigh & Rochford 0-19, 01632 960751
* Baby: Luca Ferri DOB 30/07/26 NHS 999 800 0130
* Mum: Giulia Ferri DOB 21/09/91
* Dad: Marco Ferri
* Tel (mum): 07700 900751
* Address: 7 Ashingdon Heights, Rochford, SS4 3XA
* GP: Ashingdon Medical Centre
* Consent: Yes
* Social care: not open
* DA: asked and denied

Main worry: she is frightened that she will drop him and has stopped carrying him downstairs.
What mum wants: to feel safe with him.
Baby: startles a lot, hard to settle, best with nonna.

Best wishes
Donna
"""


def bullets() -> Case:
    """A bulleted mail: combined answers, then labels in the writer's own words."""
    return Case(
        "bullets.txt", BULLETS.encode(),
        {
            "referrer_name": "Donna Marsh", "referrer_role": "HV", "referrer_organisation": "Rayleigh & Rochford 0-19", "referrer_phone": "+441632960751",
            "infant_name": "Luca Ferri", "infant_dob": "2026-07-30", "infant_nhs_number": "9998000130", "parent_name": "Giulia Ferri", "parent_dob": "1991-09-21",
            "parent_relationship": "Mum", "other_parent_name": "Marco Ferri", "other_parent_relationship": "Dad", "parent_phone": "+447700900751",
            "parent_address": "7 Ashingdon Heights, Rochford, SS4 3XA", "parent_postcode": "SS4 3XA", "gp_practice": "Ashingdon Medical Centre",
            "consent_to_referral": "yes", "safeguarding_status": "none", "domestic_abuse": "no",
            "reason_for_referral": "she is frightened that she will drop him and has stopped carrying him downstairs.",
            "hopes_and_concerns": "to feel safe with him.", "voice_of_infant": "startles a lot, hard to settle, best with nonna.",
        },
    )  # fmt: skip


MORE_CASES = (three_columns, side_titles, nested_halves, capitals, report, bullets)
