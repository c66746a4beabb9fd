"""Yet other layouts: three people across, comments beside ticks, sections in one cell each, forms in two halves of a page."""

from __future__ import annotations

import docx
from docx.shared import Pt
from reportlab.lib.utils import simpleSplit

from tests.unseen_pdf import Sheet
from tests.unseen_word import Case, fill, grid, line, saved


def three_people() -> Case:
    """Child, mother and father across the top; a comments column beside Yes and No; professionals by name first."""
    doc = docx.Document()
    doc.add_heading("Thurrock Bumps to Toddlers – referral", 1)
    line(doc, "All referrals must have parental consent. Incomplete forms will be returned.")
    grid(doc, [
        ["", "Child", "Mother", "Father"],
        ["First name", "Amara", "Blessing", "Chidi"],
        ["Surname", "Eze", "Eze", "Eze"],
        ["DOB", "24/12/2025", "01/01/1990", "12/08/1986"],
        ["NHS No", "999 800 0157", "999 800 0165", ""],
        ["Ethnicity", "Black African", "Black African", ""],
        ["Contact no.", "", "07700 900901", "07700 900902"],
        ["Address", "10 Dock Road, Tilbury RM18 7XA", "As child", "As child"],
        ["PR (Y/N)", "", "Y", "Y"],
    ], bold=(0,))  # fmt: skip
    line(doc, ("Professional network", "bold"))
    grid(doc, [
        ["Name", "Profession", "Contact details", "Still involved?"],
        ["Rita Mallon", "Health Visitor", "Tilbury Health Centre 01632 960901", "Yes"],
        ["Dr Ng", "GP", "Calcutta Road Surgery", "Yes"],
        ["Portia Dell", "Speech and language therapist", "01632 960902", "No"],
    ], head=True)  # fmt: skip
    line(doc, ("Risk screening", "bold"))
    grid(doc, [
        ["", "Yes", "No", "Comments"],
        ["Domestic abuse", "", "✓", "Asked alone on 3/11"],
        ["Substance misuse", "", "✓", ""],
        ["Parental mental health", "✓", "", "PND, sertraline 100mg, GP reviewing monthly"],
        ["Child protection plan", "", "✓", ""],
    ], head=True)  # fmt: skip
    line(doc, ("Referral", "bold"))
    grid(doc, [
        ["Presenting difficulties in the relationship", "Blessing cannot bear Amara's crying and shuts herself in the bathroom. Amara has begun to look away when she comes in."],
        ["What does the parent want from the service?", "To stop being angry at her."],
        ["Consent given by parent?", "Yes    Date: 03/11/26"],
        ["Referred by (name, role, contact number)", "Rita Mallon, Health Visitor, 01632 960901"],
    ], bold=(0,))  # fmt: skip
    return Case(
        "three-people.docx", saved(doc),
        {
            "infant_name": "Amara Eze", "infant_dob": "2025-12-24", "infant_nhs_number": "9998000157", "infant_ethnicity": "Black African",
            "parent_name": "Blessing Eze", "parent_dob": "1990-01-01", "parent_nhs_number": "9998000165", "parent_ethnicity": "Black African",
            "parent_phone": "+447700900901", "parent_relationship": "Mother", "parent_responsibility": "yes",
            "parent_address": "10 Dock Road, Tilbury RM18 7XA", "parent_postcode": "RM18 7XA",
            "other_parent_name": "Chidi Eze", "other_parent_dob": "1986-08-12", "other_parent_phone": "+447700900902", "other_parent_relationship": "Father",
            "other_parent_responsibility": "yes",
            "health_visitor": "Rita Mallon, Tilbury Health Centre 01632 960901", "gp_name": "Dr Ng", "gp_practice": "Calcutta Road Surgery",
            "other_services": "Portia Dell, Speech and language therapist, 01632 960902",
            "domestic_abuse": "no", "mental_health": "PND, sertraline 100mg, GP reviewing monthly", "safeguarding_status": "none",
            "reason_for_referral": "Blessing cannot bear Amara's crying and shuts herself in the bathroom. Amara has begun to look away when she comes in.",
            "hopes_and_concerns": "To stop being angry at her.", "consent_to_referral": "yes", "consent_date": "2026-11-03",
            "referrer_name": "Rita Mallon", "referrer_role": "Health Visitor", "referrer_phone": "+441632960901",
        },
    )  # fmt: skip


def one_cell_each() -> Case:
    """A section is one cell with its title in larger type and lines of labels and bold answers."""
    doc = docx.Document()
    sections = {
        "Referrer information": ["Name: *Alix Monroe*", "Job title: *Safeguarding midwife*    Base: *Basildon Hospital*", "Email: *alix.monroe@maternity.example.org*    Tel: **"],
        "Parent information": ["Name of parent being referred: *Tamsin Royle*", "Date of birth: *11/4/2004*    NHS number: *9998000173*", "Is the parent pregnant? *Yes*   EDD: *10/01/2027*   Gestation: *31+1*",
                               "Address: *14 Gardiners Close, Basildon*    Postcode: *SS14 3XB*", "Mobile: *07700 900911*    Safe to leave a message? *No – partner answers it*",
                               "Relationship to unborn baby: *Mother*"],
        "Other parent": ["Name: *Declan Moss*    Relationship: *Father*    Aware of referral? *No*"],
        "Safeguarding": ["Is the unborn on a plan? *Yes – pre-birth CP plan, category emotional abuse*", "Allocated social worker: *Femi Adeola 01632 960911*",
                         "Is there domestic abuse? *Yes, controlling behaviour, IDVA involved*"],
        "Consent": ["Parent has agreed to referral: *Yes*", "Parent has agreed to information being shared: *Yes, not with Declan*"],
    }  # fmt: skip
    for title, rows in sections.items():
        cell = doc.add_table(rows=1, cols=1, style="Table Grid").rows[0].cells[0]
        head = cell.paragraphs[0].add_run(title)
        head.font.size = Pt(14)
        head.bold = True
        for row in rows:
            paragraph = cell.add_paragraph()
            for at, part in enumerate(row.split("*")):
                paragraph.add_run(part).bold = True if at % 2 else None
        doc.add_paragraph()
    cell = doc.add_table(rows=1, cols=1, style="Table Grid").rows[0].cells[0]
    fill(
        cell,
        "Tell us about the relationship between parent and baby\nTamsin says the baby is his and she wants it out. She hits her bump when she is frightened.\nShe was adopted at four.",
    )
    return Case(
        "one-cell-each.docx", saved(doc),
        {
            "referrer_name": "Alix Monroe", "referrer_role": "Safeguarding midwife", "referrer_organisation": "Basildon Hospital", "referrer_email": "alix.monroe@maternity.example.org",
            "parent_name": "Tamsin Royle", "parent_dob": "2004-04-11", "parent_nhs_number": "9998000173", "infant_due_date": "2027-01-10", "gestation_now": "31+1",
            "parent_address": "14 Gardiners Close, Basildon", "parent_postcode": "SS14 3XB", "parent_phone": "+447700900911", "safe_to_leave_message": "no",
            "parent_relationship": "Mother", "other_parent_name": "Declan Moss", "other_parent_relationship": "Father",
            "safeguarding_status": "child_protection", "social_worker": "Femi Adeola 01632 960911", "domestic_abuse": "yes",
            "consent_to_referral": "yes", "consent_to_share": "yes",
            "reason_for_referral": "Tamsin says the baby is his and she wants it out. She hits her bump when she is frightened.\nShe was adopted at four.",
        },
        blanks=("referrer_phone",), unmatched=("Yes", "No"),
    )  # fmt: skip


def two_halves() -> Case:
    """A printed page with the child on the left and the parent on the right, ruled into rows."""
    s = Sheet()
    s.write("Request for parent-infant support", size=15, bold=True, leading=26)
    rows = [
        ("CHILD", "", "PARENT / CARER", ""),
        ("Name", "Idris Kaya", "Name", "Elif Kaya"),
        ("DOB", "06/06/26", "DOB", "28/02/88"),
        ("Sex", "M", "Relationship", "Mother"),
        ("NHS No.", "999 800 0181", "Phone", "07700 900921"),
        ("GP", "Shotgate Surgery", "Postcode", "SS11 8XB"),
    ]
    c, height = s.canvas, 20
    edges = (45, 105, 295, 375, 550)
    for row in rows:
        top = row[0].isupper() and not row[1]
        for at, text in enumerate(row):
            if top and at % 2:
                continue
            right = edges[at + 2] if top else edges[at + 1]
            c.rect(edges[at], s.y - height, right - edges[at], height)
            s.at(edges[at] + 3, s.y - 14, text, bold=top)
        s.y -= height
    s.y -= 18
    s.write("Requested by: Hal Brooker, Health Visitor, Wickford 0-19 team. Tel: 01632 960921", leading=18)
    s.write("Date: 14th November 2026", leading=22)
    for title, text in (
        (
            "What is going on for this family?",
            "Elif had a concealed pregnancy. She has not told her own mother that Idris exists and keeps the curtains drawn.",
        ),
        ("How does the parent see things?", "She says that he is a good boy and that she does not deserve him."),
        ("How does the baby seem?", "Quiet, watchful, heavy in the arms. He does not turn to her voice."),
        ("Has the family agreed to this request?", "Yes, Elif signed our form on 13/11/2026"),
    ):
        s.write(title, bold=True, leading=14)
        for part in simpleSplit(text, "Helvetica", 10, 500):
            s.write(part)
        s.y -= 8
    return Case(
        "two-halves.pdf", s.done(),
        {
            "infant_name": "Idris Kaya", "infant_dob": "2026-06-06", "infant_sex": "male", "infant_nhs_number": "9998000181", "gp_practice": "Shotgate Surgery",
            "parent_name": "Elif Kaya", "parent_dob": "1988-02-28", "parent_relationship": "Mother", "parent_phone": "+447700900921", "parent_postcode": "SS11 8XB",
            "referrer_name": "Hal Brooker", "referrer_role": "Health Visitor", "referrer_organisation": "Wickford 0-19 team", "referrer_phone": "+441632960921",
            "referral_date": "2026-11-14",
            "reason_for_referral": "Elif had a concealed pregnancy. She has not told her own mother that Idris exists and keeps the curtains drawn.",
            "voice_of_parent": "She says that he is a good boy and that she does not deserve him.",
            "voice_of_infant": "Quiet, watchful, heavy in the arms. He does not turn to her voice.", "consent_to_referral": "yes", "consent_date": "2026-11-13",
        },
    )  # fmt: skip


CHAT = """\
REFERRAL TO PIMHS from Uttlesford Family Hub

Worker: Jean Tolley (family practitioner)
Worker's number: 01632 960931
Worker's email: jean.tolley@hub.example.org

Parent's name: Rosa Lind            Parent's DOB: 19/10/1994
Parent's address: 3 Elmdon Row, Saffron Walden          Postcode: CB11 4XA
Parent's number: 07700 900931
Parent's first language: English    Interpreter: Not needed
Any disabilities: None

Child's name: Otis Lind             Child's DOB: 31/01/2026           M/F: M
Who has parental responsibility? Rosa only
Who lives at home? Rosa, Otis, Rosa's nan Pearl (72)
GP details: Dr Vane, Crocus Surgery, 01632 960932
Health visitor details: Uttlesford duty HV
Any social care involvement? Early Help (TAF), lead practitioner is me
Has parent agreed to this referral? Y      Date agreed: 10.11.26
Does parent agree to sharing information? Y

Concerns for parent:
Rosa was in foster care from age 6 and cannot remember being cuddled.

Concerns for child:
Otis does not protest when left with strangers.

What outcome would you like?
Help for Rosa to feel that she is enough.
"""


def spaced_pairs() -> Case:
    """Two or three labels on a line, set apart by spaces; every label names its person."""
    return Case(
        "spaced-pairs.txt", CHAT.encode(),
        {
            "referrer_name": "Jean Tolley", "referrer_role": "family practitioner", "referrer_phone": "+441632960931", "referrer_email": "jean.tolley@hub.example.org",
            "parent_name": "Rosa Lind", "parent_dob": "1994-10-19", "parent_address": "3 Elmdon Row, Saffron Walden", "parent_postcode": "CB11 4XA",
            "parent_phone": "+447700900931", "parent_language": "English", "interpreter_needed": "no", "accessibility_needs": "None",
            "infant_name": "Otis Lind", "infant_dob": "2026-01-31", "infant_sex": "male", "household": ["Rosa, Otis, Rosa's nan Pearl (72)"],
            "gp_name": "Dr Vane", "gp_practice": "Crocus Surgery", "health_visitor": "Uttlesford duty HV", "safeguarding_status": "early_help",
            "consent_to_referral": "yes", "consent_date": "2026-11-10", "consent_to_share": "yes",
            "reason_for_referral": "Rosa was in foster care from age 6 and cannot remember being cuddled.\nOtis does not protest when left with strangers.",
            "hopes_and_concerns": "Help for Rosa to feel that she is enough.",
        },
        unmatched=("Rosa only",),
    )  # fmt: skip


THIRD_CASES = (three_people, one_cell_each, two_halves, spaced_pairs)
