"""A fourth handful: rows that run on, labels on the right half only, a referral by telephone taken down, a form with few boxes."""

from __future__ import annotations

import docx

from tests.unseen_word import Case, fill, grid, line, saved


def portage_style() -> Case:
    """Long labels with examples in brackets, some answers in the label's own cell, initials and ages for people at home."""
    doc = docx.Document()
    doc.add_heading("Request for Involvement: Early Relationships Service", 1)
    grid(doc, [
        ["PART A: TO BE COMPLETED BY THE REFERRER"],
        ["Full name of baby/child (and any other names used):\nFreya-Mae Ansell", "Date of birth:\n07/03/2026"],
        ["Home address and postcode (where baby lives most of the time):\n9 Ferry Lane\nWivenhoe\nCO7 9XA", "NHS number (10 digits):\n999 800 0211"],
        ["Parent(s)/carer(s) with whom baby lives:\nJess Ansell (mum), Sam Ortiz (mum)", "Telephone (please give the best number):\n07700 900951"],
        ["Language(s) used at home:\nEnglish and Spanish", "Interpreter needed (please state language):\nNo"],
        ["Name, role and base of referrer:\nTheo Marsh, Community Nursery Nurse, Colchester South hub", "Email and telephone of referrer:\ntheo.marsh@hv.example.org 01632 960951"],
        ["Who else is working with the family? (e.g. HV, GP, nursery)\nHV Ros Tapley. GP Wivenhoe Surgery. Nothing else."],
        ["What is the reason for your request at this time?\nJess says Freya-Mae only wants Sam. She has moved into the spare room."],
        ["What would the family like to happen as a result of this request?\nFor Jess to feel like her mother too."],
        ["Parental agreement: I/we agree to this request being made.   Signed: J Ansell   Date: 17/11/2026"],
    ])  # fmt: skip
    return Case(
        "portage.docx", saved(doc),
        {
            "infant_name": "Freya-Mae Ansell", "infant_dob": "2026-03-07", "infant_nhs_number": "9998000211", "parent_address": "9 Ferry Lane, Wivenhoe, CO7 9XA", "parent_postcode": "CO7 9XA",
            "parent_name": "Jess Ansell (mum), Sam Ortiz (mum)", "parent_phone": "+447700900951", "parent_language": "English and Spanish", "interpreter_needed": "no",
            "referrer_name": "Theo Marsh", "referrer_role": "Community Nursery Nurse", "referrer_organisation": "Colchester South hub", "referrer_email": "theo.marsh@hv.example.org",
            "referrer_phone": "+441632960951", "health_visitor": "Ros Tapley", "gp_practice": "Wivenhoe Surgery", "other_services": "Nothing else.",
            "reason_for_referral": "Jess says Freya-Mae only wants Sam. She has moved into the spare room.",
            "hopes_and_concerns": "For Jess to feel like her mother too.", "consent_date": "2026-11-17",
        },
        blanks=("consent_to_referral",), unmatched=("J Ansell",),
    )  # fmt: skip


def mixed_rows() -> Case:
    """Rows of two, four and six cells in one table; labels not set apart; ticks of several kinds; a label cell over two rows."""
    doc = docx.Document()
    table = doc.add_table(rows=0, cols=6)
    table.style = "Table Grid"

    def row(*texts: str) -> None:
        cells = table.add_row().cells
        if len(texts) == 1:
            cells[0].merge(cells[5])
        elif len(texts) == 2:
            cells[1].merge(cells[5])
        elif len(texts) == 4:
            cells[1].merge(cells[2])
            cells[4].merge(cells[5])
            cells = [cells[0], cells[1], cells[3], cells[4]]
        for cell, text in zip(cells, texts, strict=False):
            fill(cell, text)

    row("Together for Babies: Referral")
    row("Baby's first name", "Rafferty", "Surname", "Moon", "DOB", "28/01/26")
    row("Gender", "☐ F  ☒ M", "Ethnicity", "White Irish")
    row("Carer's first name", "Siobhan", "Surname", "Moon", "DOB", "05/05/87")
    row("Relationship to baby", "Aunt (special guardian)", "Parental responsibility", "Yes ☑ No ☐")
    row("Address", "The Lodge, Mill End, Halstead")
    row("Postcode", "CO9 2XA", "Tel", "07700 900961")
    row("GP surgery", "Elizabeth Courtauld Surgery", "HV", "Nina Roe, Halstead")
    row("Social worker", "Pat Lyle 01632 960961", "Legal status", "SGO granted. CIN plan for six months")
    row("Referrer", "Pat Lyle", "Job title", "Kinship social worker", "Date", "18/11/26")
    row("Referrer's email", "pat.lyle@sw.example.org", "Consent gained?", "Y")
    row("Reason for referral")
    row("Siobhan took Rafferty at three days old. She is afraid to love him in case he is taken back.")
    row("Baby's view")
    row("He stiffens when held and settles on the floor.")
    return Case(
        "mixed-rows.docx", saved(doc),
        {
            "infant_name": "Rafferty Moon", "infant_dob": "2026-01-28", "infant_sex": "male", "infant_ethnicity": "White Irish",
            "parent_name": "Siobhan Moon", "parent_dob": "1987-05-05", "parent_relationship": "Aunt (special guardian)", "parent_responsibility": "yes",
            "parent_address": "The Lodge, Mill End, Halstead", "parent_postcode": "CO9 2XA", "parent_phone": "+447700900961",
            "gp_practice": "Elizabeth Courtauld Surgery", "health_visitor": "Nina Roe, Halstead", "social_worker": "Pat Lyle 01632 960961",
            "safeguarding_status": "child_in_need", "referrer_name": "Pat Lyle", "referrer_role": "Kinship social worker", "referral_date": "2026-11-18",
            "referrer_email": "pat.lyle@sw.example.org", "consent_to_referral": "yes",
            "reason_for_referral": "Siobhan took Rafferty at three days old. She is afraid to love him in case he is taken back.",
            "voice_of_infant": "He stiffens when held and settles on the floor.",
        },
    )  # fmt: skip


TAKEN_DOWN = """\
TELEPHONE REFERRAL - taken down by duty worker 19.11.26 2.15pm

Caller: Marcia Tull, safeguarding midwife, Princess Alexandra Hospital (bleep 4411), 01632 960971, marcia.tull@hospital.example.org

Re: baby of Latoya Grant, unborn, EDD 30.12.26 (currently 34/40)
Latoya's DOB: 21/03/1999   NHS: 999 800 0203
Lives at: 5 Bush Fair Court, Harlow CM18 6XA (with her mum and two brothers)
Latoya's mobile: 07700 900971 - OK to text, not voicemail

Consent: Latoya has agreed to us being contacted. Happy for info to be shared with GP and HV, not with her mum.
Social care: pre-birth assessment open, SW Dan Firth 01632 960972
GP: Dr Sethi, Bush Fair Medical Centre
Partner: no contact
Previous children: none
Risks: low mood, no self harm. No DA.

Concern: L was removed at 3 and in foster care until 18. Says "I don't know what a mum does". Not looking at scan pictures.
Wants: "someone to show me how".
"""


def taken_down() -> Case:
    """Notes of a telephone call: the caller is the referrer, the family's first name stands in the labels."""
    return Case(
        "telephone.txt", TAKEN_DOWN.encode(),
        {
            "referrer_name": "Marcia Tull", "referrer_role": "safeguarding midwife", "referrer_organisation": "Princess Alexandra Hospital, bleep 4411", "referrer_phone": "+441632960971",
            "referrer_email": "marcia.tull@hospital.example.org", "infant_name": "baby of Latoya Grant", "infant_due_date": "2026-12-30", "gestation_now": "34+0",
            "parent_dob": "1999-03-21", "parent_nhs_number": "9998000203", "parent_address": "5 Bush Fair Court, Harlow CM18 6XA (with her mum and two brothers)", "parent_postcode": "CM18 6XA",
            "parent_phone": "+447700900971", "consent_to_referral": "yes", "consent_to_share": "yes", "gp_name": "Dr Sethi", "gp_practice": "Bush Fair Medical Centre",
            "social_worker": "Dan Firth", "safeguarding_details": "pre-birth assessment open, SW Dan Firth 01632 960972", "risk_details": "low mood, no self harm. No DA.", "domestic_abuse": "no",
            "reason_for_referral": "L was removed at 3 and in foster care until 18. Says \"I don't know what a mum does\". Not looking at scan pictures.",
            "hopes_and_concerns": "\"someone to show me how\".",
        },
    )  # fmt: skip


def questions_below() -> Case:
    """A short form: headings with an instruction below each, then free text; signatures and dates at the end."""
    doc = docx.Document()
    doc.add_heading("Seedlings Infant Mental Health", 0)
    line(doc, "Professional referral form. Email to the secure inbox. We aim to reply within five working days.")
    for title, hint, text in (
        (
            "Family",
            "Names, dates of birth, address and contact details of the parent and baby",
            "Parent: Beth Quill, 04/07/1993, 07700 900981\nBaby: Wren Quill, DOB 19/05/2026\nAddress: 2 Coast Road, Frinton CO13 9XA",
        ),
        (
            "Referrer",
            "Your name, role, organisation and how to reach you",
            "Amit Shah, GP registrar, Frinton Road Surgery, amit.shah@gp.example.org",
        ),
        (
            "What are your concerns for this parent and baby?",
            "Include birth experience, feeding, sleep, bonding",
            "Beth's milk did not come in and she feels that Wren has rejected her. She weighs her six times a day.",
        ),
        ("What does the parent hope for?", "In their own words if you can", "'To stop counting.'"),
        (
            "Is anyone at risk?",
            "Tell us about safeguarding concerns, domestic abuse, self-harm, substance use and any plans in place",
            "Fleeting thoughts of not being here in July. None now. No plans.",
        ),
    ):
        doc.add_heading(title, 2)
        doc.add_paragraph().add_run(hint).italic = True
        for part in text.split("\n"):
            doc.add_paragraph(part)
    doc.add_heading("Consent", 2)
    line(doc, "The parent knows about this referral and consents to it:  ☒ yes  ☐ no")
    line(doc, "The parent consents to us contacting other professionals:  ☐ yes  ☒ no")
    line(doc, "Signed ............A Shah............   Date ......20/11/2026......")
    return Case(
        "seedlings.docx", saved(doc),
        {
            "parent_name": "Beth Quill", "parent_dob": "1993-07-04", "parent_phone": "+447700900981", "infant_name": "Wren Quill", "infant_dob": "2026-05-19",
            "parent_address": "2 Coast Road, Frinton CO13 9XA", "parent_postcode": "CO13 9XA",
            "referrer_name": "Amit Shah", "referrer_role": "GP registrar", "referrer_organisation": "Frinton Road Surgery", "referrer_email": "amit.shah@gp.example.org",
            "reason_for_referral": "Beth's milk did not come in and she feels that Wren has rejected her. She weighs her six times a day.",
            "hopes_and_concerns": "'To stop counting.'", "risk_details": "Fleeting thoughts of not being here in July. None now. No plans.",
            "consent_to_referral": "yes", "consent_to_share": "no", "consent_date": "2026-11-20",
        },
    )  # fmt: skip


FOURTH_CASES = (portage_style, mixed_rows, taken_down, questions_below)
