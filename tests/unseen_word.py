"""Word forms in layouts and wordings of other teams, filled in for fictional families, with what a person reads in them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import docx
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


@dataclass(frozen=True)
class Case:
    """A document and what stands in it."""

    name: str
    data: bytes
    fields: dict[str, Any]
    blanks: tuple[str, ...] = ()
    """Asked and not answered (others may be blank too)."""
    unmatched: tuple[str, ...] = ()
    """Written, and belonging to no field."""
    problems: tuple[str, ...] = ()
    """Fields whose value has a problem."""
    also: tuple[dict[str, Any], ...] = field(default=())


def saved(doc: Any) -> bytes:
    out = io.BytesIO()
    doc.save(out)
    return out.getvalue()


def grid(
    doc: Any, rows: Sequence[Sequence[str]], bold: Sequence[int] = (), shaded: Sequence[int] = (), head: bool = False
) -> Any:
    """A table; `bold` and `shaded` columns hold labels. A row with fewer texts than columns spreads its last cell."""
    width = max(len(row) for row in rows)
    table = doc.add_table(rows=0, cols=width)
    table.style = "Table Grid"
    for at, texts in enumerate(rows):
        cells = table.add_row().cells
        if len(texts) < width:
            cells[len(texts) - 1].merge(cells[-1])
        for column, text in enumerate(texts):
            cell = cells[column]
            wide = len(texts) == 1
            fill(cell, text, bold=column in bold or (head and at == 0) or (wide and bool(bold)))
            if column in shaded or (head and at == 0 and shaded) or (wide and shaded and "\n" not in text and len(text) < 60):
                shade(cell)
    return table


def fill(cell: Any, text: str, bold: bool = False) -> None:
    for at, line in enumerate(text.split("\n")):
        paragraph = cell.paragraphs[0] if not at else cell.add_paragraph()
        paragraph.add_run(line).bold = bold or None


def shade(cell: Any) -> None:
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:fill"), "D9E2F3")
    cell._tc.get_or_add_tcPr().append(mark)


def line(doc: Any, *runs: str | tuple[str, str]) -> None:
    """A paragraph of runs; a run may carry a look: `bold`, `strike`, `underline`, `highlight`."""
    paragraph = doc.add_paragraph()
    for run in runs:
        text, look = (run, "") if isinstance(run, str) else run
        made = paragraph.add_run(text)
        made.bold = True if look == "bold" else None
        made.font.strike = True if look == "strike" else None
        made.underline = True if look == "underline" else None
        if look == "highlight":
            made.font.highlight_color = WD_COLOR_INDEX.YELLOW


def early_help() -> Case:
    """People in rows under column headings; an unborn baby first among the children."""
    doc = docx.Document()
    line(doc, ("Early Help Assessment and request for support", "bold"))
    grid(doc, [
        ["1. Children and unborn children in the family"],
        ["Full name", "DOB / EDD", "Gender", "NHS number", "Ethnicity"],
        ["Unborn baby Castle", "EDD 14/02/2027", "", "", ""],
        ["Teddy Castle", "03/05/2022", "M", "999 800 0041", "White British"],
    ], bold=())  # fmt: skip
    line(doc, ("2. Parents and carers", "bold"))
    grid(doc, [
        ["Name", "Date of birth", "Relationship to child", "Parental responsibility (Y/N)", "Address and postcode", "Contact number"],
        ["Jade Castle", "12/09/1999", "Mother", "Y", "4 Dengie Close, Maldon CM9 6XA", "07700 900501"],
        ["Ryan Pike", "30/01/1997", "Father of unborn", "Y", "As above", "07700 900502"],
    ], head=True)  # fmt: skip
    line(doc, ("3. Professionals involved with the family", "bold"))
    grid(doc, [
        ["Role", "Name", "Agency / base", "Telephone"],
        ["GP", "Dr Salma Aziz", "Blackwater View Surgery", "01632 960501"],
        ["Midwife", "Beth Harmer", "Broomfield community team", "01632 960502"],
        ["Health visitor", "", "", ""],
        ["Family support worker", "Tina Cole", "Maldon Family Hub", "01632 960503"],
    ], head=True, shaded=(0,))  # fmt: skip
    line(doc, ("4. Person completing this assessment", "bold"))
    grid(doc, [
        ["Name", "Sam Whybrow", "Role", "Family Support Worker"],
        ["Agency", "Maldon Family Hub", "Date completed", "2nd November 2026"],
        ["Tel", "01632 960504", "Email", "Sam.Whybrow@hub.example.org"],
    ], bold=(0, 2))  # fmt: skip
    grid(doc, [
        ["What is working well?"], ["Jade has stopped smoking and keeps every scan."],
        ["What are you or the family worried about?"],
        ["Jade says she cannot picture this baby at all. She avoids talking about it.\nShe was five when she last lived with her own mum."],
        ["What needs to happen?"], ["Jade would like somebody to help her feel ready."],
        ["Parent / carer's views"], ["'It does not feel real and I feel bad for saying so.'"],
        ["Child's voice: what is life like for this child?"], ["N/A"],
    ], shaded=(0,))  # fmt: skip
    line(doc, "I agree to this request being made   ☒ Yes  ☐ No")
    line(doc, "I agree to information being shared with other agencies   Yes ☒   No ☐")
    line(doc, "Signed: J Castle     Date: 02/11/2026")
    return Case(
        "early-help.docx", saved(doc),
        {
            "referral_date": "2026-11-02", "referrer_name": "Sam Whybrow", "referrer_role": "Family Support Worker",
            "referrer_organisation": "Maldon Family Hub", "referrer_phone": "+441632960504", "referrer_email": "sam.whybrow@hub.example.org",
            "infant_name": "Unborn baby Castle", "infant_due_date": "2027-02-14",
            "parent_name": "Jade Castle", "parent_dob": "1999-09-12", "parent_relationship": "Mother", "parent_responsibility": "yes",
            "parent_address": "4 Dengie Close, Maldon CM9 6XA", "parent_postcode": "CM9 6XA", "parent_phone": "+447700900501",
            "other_parent_name": "Ryan Pike", "other_parent_dob": "1997-01-30", "other_parent_relationship": "Father of unborn",
            "other_parent_phone": "+447700900502", "other_parent_responsibility": "yes",
            "household": ["Teddy Castle, 03/05/2022, M, 999 800 0041, White British"],
            "gp_name": "Dr Salma Aziz", "gp_practice": "Blackwater View Surgery", "midwife": "Beth Harmer, Broomfield community team, 01632 960502",
            "other_services": "Family support worker, Tina Cole, Maldon Family Hub, 01632 960503",
            "reason_for_referral": "Jade says she cannot picture this baby at all. She avoids talking about it.\nShe was five when she last lived with her own mum.",
            "hopes_and_concerns": "Jade would like somebody to help her feel ready.",
            "voice_of_parent": "'It does not feel real and I feel bad for saying so.'",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-02",
        },
        blanks=("voice_of_infant", "health_visitor"),
        unmatched=("Jade has stopped smoking and keeps every scan.", "01632 960501"),
    )  # fmt: skip


def marf() -> Case:
    """Several answers on a line inside cells, mother and father in two columns, answers underlined and typed over blanks."""
    doc = docx.Document()
    line(doc, ("MULTI-AGENCY REFERRAL FORM", "bold"))
    line(doc, ("SECTION A – CHILD'S DETAILS", "bold"))
    grid(doc, [
        ["Surname: Oyelaran     Forename(s): Tobi     Known as: TJ"],
        ["Date of birth: 19.07.25     Sex: Male     NHS No: 9998000068"],
        ["Address: 17 Ferry Road, Burnham-on-Crouch     Postcode: cm08xa"],
    ])  # fmt: skip
    line(doc, "Is an interpreter required? Yes / ", ("No", "underline"), "  (please circle)")
    line(doc, ("SECTION B – PARENTS", "bold"))
    grid(doc, [
        ["MOTHER", "FATHER"],
        ["Name: Funmi Oyelaran\nDOB: 01/02/1994\nTel: 07700 900511", "Name: Dele Oyelaran\nDOB: 22/08/1990\nTel: not known"],
    ], head=True)  # fmt: skip
    line(doc, ("SECTION C – REFERRER", "bold"))
    line(doc, "Name: __Grace Lumley________   Designation: __Health Visitor______")
    line(doc, "Agency: __Dengie 0-19 team____   Telephone: __01632 960511__")
    line(doc, "Email: __grace.lumley@hv.example.org__   Date of referral: __05.11.26__")
    line(doc, ("SECTION D – PLANS", "bold"))
    line(doc, "Is the child subject to any plan? (please tick)  ☐ Early Help  ☒ Child in Need  ☐ Child Protection  ☐ LAC  ☐ None")
    line(doc, "Details of plan: CIN since August after dad moved out. Next meeting 19/11/2026.")
    line(doc, ("SECTION E – YOUR CONCERNS", "bold"))
    line(doc, "Please describe your concerns in full")
    line(doc, "Funmi props Tobi's bottle and says he prefers the television to her.")
    line(doc, "He has stopped looking for her when he is hurt.")
    line(doc, ("SECTION F – CONSENT", "bold"))
    line(doc, "Has the parent been informed of this referral?  Yes ☒  No ☐")
    line(doc, "Do you have parental consent for this referral?  Yes ☒  No ☐")
    line(doc, "If no, why not? ______________")
    return Case(
        "marf.docx", saved(doc),
        {
            "referral_date": "2026-11-05", "referrer_name": "Grace Lumley", "referrer_role": "Health Visitor", "referrer_organisation": "Dengie 0-19 team",
            "referrer_phone": "+441632960511", "referrer_email": "grace.lumley@hv.example.org",
            "infant_name": "Tobi Oyelaran", "infant_dob": "2025-07-19", "infant_sex": "male", "infant_nhs_number": "9998000068",
            "parent_name": "Funmi Oyelaran", "parent_dob": "1994-02-01", "parent_phone": "+447700900511", "parent_relationship": "Mother",
            "parent_address": "17 Ferry Road, Burnham-on-Crouch", "parent_postcode": "CM0 8XA", "interpreter_needed": "no",
            "other_parent_name": "Dele Oyelaran", "other_parent_dob": "1990-08-22", "other_parent_relationship": "Father",
            "safeguarding_status": "child_in_need", "safeguarding_details": "CIN since August after dad moved out. Next meeting 19/11/2026.",
            "reason_for_referral": "Funmi props Tobi's bottle and says he prefers the television to her.\nHe has stopped looking for her when he is hurt.",
            "consent_to_referral": "yes",
        },
        blanks=("other_parent_phone",),
        unmatched=("TJ", "Yes"),
    )  # fmt: skip


def volunteers() -> Case:
    """A voluntary agency's friendly form: no tables, dotted lines, "mum" and "dad"."""
    doc = docx.Document()
    doc.add_heading("Family Friends Tendring: referral form", 1)
    doc.add_heading("About you, the person making the referral", 2)
    line(doc, "Your name: Moira Stannard")
    line(doc, "Your job: Community Nursery Nurse")
    line(doc, "Who you work for: Harwich 0-5 team")
    line(doc, "Your phone number: 01632 960521      Your email: moira.stannard@hv.example.org")
    doc.add_heading("About the family", 2)
    line(doc, "Mum's name: Kelsey-Ann Drury")
    line(doc, "Mum's date of birth: 9th of June 2001")
    line(doc, "Best phone number for mum: 07700 900521 (text first, she does not pick up)")
    line(doc, "Dad or partner's name: ……………………………")
    line(doc, "Where do they live? 3a Quay Cottages, Harwich")
    line(doc, "Postcode: CO12 3XA")
    line(doc, "Baby's name: Teddy-Lee")
    line(doc, "Baby's date of birth: Tuesday 2 June 2026")
    line(doc, "Was baby early? How many weeks? 34 weeks + 5")
    line(doc, "Brothers and sisters (names and ages): Lacey (4), Bobby (2)")
    line(doc, "Family doctor: Dr Fenn at Bathside Surgery")
    line(doc, "Health visitor: ...........................")
    doc.add_heading("Why are you asking for our help?", 2)
    doc.add_paragraph("Kelsey-Ann feels that Teddy-Lee belongs to the hospital and not to her.")
    doc.add_paragraph("cries when she has to bath him", style="List Bullet")
    doc.add_paragraph("hands him to Lacey to hold", style="List Bullet")
    doc.add_heading("What would mum like to get out of it?", 2)
    doc.add_paragraph("To stop being scared of him.")
    doc.add_heading("Is there anything we should know to keep everybody safe?", 2)
    doc.add_paragraph("None known.")
    doc.add_heading("Does mum know about this referral and agree to it?", 2)
    doc.add_paragraph("Yes, we filled it in together on 10/11/26.")
    return Case(
        "family-friends.docx", saved(doc),
        {
            "referrer_name": "Moira Stannard", "referrer_role": "Community Nursery Nurse", "referrer_organisation": "Harwich 0-5 team",
            "referrer_phone": "+441632960521", "referrer_email": "moira.stannard@hv.example.org",
            "parent_name": "Kelsey-Ann Drury", "parent_dob": "2001-06-09", "parent_phone": "+447700900521", "parent_relationship": "Mother",
            "parent_address": "3a Quay Cottages, Harwich", "parent_postcode": "CO12 3XA",
            "infant_name": "Teddy-Lee", "infant_dob": "2026-06-02", "gestation_at_birth": "34+5", "household": ["Lacey (4), Bobby (2)"],
            "gp_name": "Dr Fenn", "gp_practice": "Bathside Surgery",
            "reason_for_referral": "Kelsey-Ann feels that Teddy-Lee belongs to the hospital and not to her.\n- cries when she has to bath him\n- hands him to Lacey to hold",
            "hopes_and_concerns": "To stop being scared of him.", "risk_details": "None known.", "consent_to_referral": "yes",
        },
        blanks=("other_parent_name", "health_visitor"),
    )  # fmt: skip


def single_point() -> Case:
    """A four-column table without shading or bold type, merge fields left over, options in cells of their own."""
    doc = docx.Document()
    line(doc, "Children and Young People's Single Point of Access: Under Fives Referral")
    grid(doc, [
        ["Patient Details"],
        ["Family name", "Bellamy", "Given names", "Ottilie Rose"],
        ["Date of birth", "11-Mar-2026", "NHS Number", "<NHS Number>"],
        ["Gender", "Girl", "Ethnic group", "Mixed White and Asian"],
        ["Home address", "«Patient Address»", "Post Code", "SS7 2XA"],
        ["Parent/carer name/s", "Anjali Bellamy", "Relationship to child", "Mum"],
        ["Mobile", "07700 900531", "Email", "anjali.b@example.com"],
        ["Is English their first language?", "Yes", "Interpreter required", "No"],
        ["Referrer Details"],
        ["Name", "Dr Tom Achebe", "Profession", "GP"],
        ["Surgery", "Benfleet Vale Surgery", "Date of referral", "xx/xx/xxxx"],
        ["Contact telephone number", "01632 960531", "NHS.net email", "tom.achebe@gp.example.org"],
        ["Consent"],
        ["Parent aware of and agrees to referral", "Yes ☒", "No ☐", "Not known ☐"],
        ["Consent to share with other agencies", "Yes ☐", "No ☒", "Not known ☐"],
        ["Reason for referral"],
        ["Anjali dreads being alone with Ottilie. Ottilie arches and screams at the breast."],
        ["Past medical history"],
        ["Nil of note"],
        ["Current medication"],
        ["Propranolol PRN"],
    ])  # fmt: skip
    return Case(
        "single-point.docx", saved(doc),
        {
            "referrer_name": "Dr Tom Achebe", "referrer_role": "GP", "referrer_organisation": "Benfleet Vale Surgery", "referrer_phone": "+441632960531",
            "referrer_email": "tom.achebe@gp.example.org",
            "infant_name": "Ottilie Rose Bellamy", "infant_dob": "2026-03-11", "infant_sex": "female", "infant_ethnicity": "Mixed White and Asian",
            "parent_name": "Anjali Bellamy", "parent_relationship": "Mum", "parent_phone": "+447700900531", "parent_email": "anjali.b@example.com",
            "parent_postcode": "SS7 2XA", "interpreter_needed": "no", "parent_language": "English",
            "consent_to_referral": "yes", "consent_to_share": "no",
            "reason_for_referral": "Anjali dreads being alone with Ottilie. Ottilie arches and screams at the breast.",
        },
        blanks=("referral_date", "infant_nhs_number", "parent_address"),
        unmatched=("Nil of note", "Propranolol PRN"),
    )  # fmt: skip


def answers_below() -> Case:
    """Labels in one row, answers in the row below, all the way down."""
    doc = docx.Document()
    doc.add_heading("Infant Mental Health pathway – referral", 1)
    grid(doc, [
        ["Baby's name", "Date of birth", "NHS number", "Born at how many weeks?"],
        ["Imogen Tarrant", "30/04/2026", "999 800 0076", "39+6"],
    ], head=True, shaded=(9,))  # fmt: skip
    line(doc, ("Parent / caregiver being referred", "bold"))
    grid(doc, [
        ["Name", "Date of birth", "Relationship to baby", "Phone"],
        ["Lucas Tarrant", "14/12/1992", "Father", "07700 900541"],
        ["Address", "Postcode", "First language", "Needs an interpreter?"],
        ["Flat 2, 9 Victoria Road, Colchester", "CO3 3XA", "English", "N"],
    ])  # fmt: skip
    line(doc, ("Referrer", "bold"))
    grid(doc, [
        ["Name and role", "Team and base", "Telephone / email"],
        ["Ruth Adeyemi, Perinatal Psychologist", "Colchester Perinatal Team, The Lakes", "01632 960541 / ruth.adeyemi@perinatal.example.org"],
    ], head=True)  # fmt: skip
    line(doc, ("Has consent been given to this referral?", "bold"))
    line(doc, ("Yes", "highlight"), " / No")
    line(doc, ("Voice of the parent", "bold"))
    line(doc, "Lucas took over when Imogen's mother died in May. He goes through the motions and feels nothing.")
    line(doc, ("Voice of the infant", "bold"))
    line(doc, "Please describe what the baby shows us")
    line(doc, ("Hopes and worries", "bold"))
    line(doc, "To be a dad and not a carer. He fears she will be taken from him.")
    line(doc, ("Level of social care involvement", "bold"))
    line(doc, "Universal")
    return Case(
        "answers-below.docx", saved(doc),
        {
            "infant_name": "Imogen Tarrant", "infant_dob": "2026-04-30", "infant_nhs_number": "9998000076", "gestation_at_birth": "39+6",
            "parent_name": "Lucas Tarrant", "parent_dob": "1992-12-14", "parent_relationship": "Father", "parent_phone": "+447700900541",
            "parent_address": "Flat 2, 9 Victoria Road, Colchester", "parent_postcode": "CO3 3XA", "parent_language": "English", "interpreter_needed": "no",
            "referrer_name": "Ruth Adeyemi", "referrer_role": "Perinatal Psychologist", "referrer_organisation": "Colchester Perinatal Team, The Lakes",
            "referrer_phone": "+441632960541", "referrer_email": "ruth.adeyemi@perinatal.example.org",
            "consent_to_referral": "yes",
            "voice_of_parent": "Lucas took over when Imogen's mother died in May. He goes through the motions and feels nothing.",
            "hopes_and_concerns": "To be a dad and not a carer. He fears she will be taken from him.",
            "safeguarding_status": "none",
        },
        blanks=("voice_of_infant",),
    )  # fmt: skip


def tick_columns() -> Case:
    """Questions down the side, Yes, No and Don't know across the top; section titles in a column of their own."""
    doc = docx.Document()
    line(doc, ("Request for service: Parent and Baby Team", "bold"))
    grid(doc, [
        ["Date of request", "16/11/2026", "Requested by", "Nuala Brady"],
        ["Job title", "Social Worker", "Agency", "Assessment Team 2, Basildon"],
        ["Telephone number", "", "Secure e-mail", "nuala.brady@sw.example.org"],
        ["Child's first name", "Kobi", "Child's surname", "Mensah-Reid"],
        ["Child's D.O.B.", "29/02/2025", "Child's NHS No.", "999 800 0085"],
        ["Carer's name", "Patience Mensah", "Relationship", "Maternal grandmother"],
        ["Carer's address (inc. postcode)", "88 Pound Lane\nPitsea\nBasildon\nSS13 2XA", "Carer's mobile", "07700 900551 / 01632 960551"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Question", "Yes", "No", "Don't know"],
        ["Is this person the child's main carer?", "✓", "", ""],
        ["Is there current domestic abuse in the household?", "", "X", ""],
        ["Does the carer have parental responsibility?", "x", "", ""],
        ["Has the carer agreed to this referral?", "", "", "✓"],
        ["Can we leave a message on this number?", "", "", ""],
        ["Does the family have stable housing?", "", "✓", ""],
    ], head=True, shaded=(9,))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Family composition (name / DOB / relationship)", "Patience Mensah, 02.02.71, grandmother\nKwabena Reid, 14/10/2019, brother"],
        ["Is the child on a plan? Which?", "Special Guardianship Order, stepped down from CP to CIN in June"],
        ["Health visitor (name, base, tel)", "Ola Brennan, Pitsea clinic, 01632 960552"],
        ["Known risks", "Birth mother may turn up at the address. Do not visit alone."],
        ["What is it like to be this baby?", "Kobi watches the door. He wakes screaming and cannot be put down."],
        ["What does the carer say?", "\"He is not my daughter but I see her in him.\""],
    ], bold=(0,))  # fmt: skip
    return Case(
        "tick-columns.docx", saved(doc),
        {
            "referral_date": "2026-11-16", "referrer_name": "Nuala Brady", "referrer_role": "Social Worker", "referrer_organisation": "Assessment Team 2, Basildon",
            "referrer_email": "nuala.brady@sw.example.org",
            "infant_name": "Kobi Mensah-Reid", "infant_dob": "29/02/2025", "infant_nhs_number": "999 800 0085",
            "parent_name": "Patience Mensah", "parent_relationship": "Maternal grandmother",
            "parent_address": "88 Pound Lane, Pitsea, Basildon, SS13 2XA", "parent_postcode": "SS13 2XA", "parent_phone": "+447700900551",
            "parent_primary_caregiver": "yes", "domestic_abuse": "no", "parent_responsibility": "yes", "consent_to_referral": "not_known",
            "household": ["Patience Mensah, 02.02.71, grandmother", "Kwabena Reid, 14/10/2019, brother"],
            "safeguarding_status": "child_in_need",
            "health_visitor": "Ola Brennan, Pitsea clinic, 01632 960552",
            "risk_details": "Birth mother may turn up at the address. Do not visit alone.",
            "voice_of_infant": "Kobi watches the door. He wakes screaming and cannot be put down.",
            "voice_of_parent": "\"He is not my daughter but I see her in him.\"",
        },
        blanks=("referrer_phone", "safe_to_leave_message"),
        unmatched=("No",),
        problems=("infant_dob", "infant_nhs_number"),
    )  # fmt: skip


def side_by_side() -> Case:
    """Patient and referrer side by side, each half with labels of its own; the patient is the mother."""
    doc = docx.Document()
    line(doc, ("Perinatal Mental Health Pathway – Referral Form", "bold"))
    table = doc.add_table(rows=0, cols=4)
    table.style = "Table Grid"
    heads = table.add_row().cells
    heads[0].merge(heads[1])
    heads[2].merge(heads[3])
    fill(heads[0], "PATIENT DETAILS", bold=True)
    fill(heads[2], "REFERRER DETAILS", bold=True)
    for row in (
        ["Name", "Shreya Nair", "Name", "Colin Hatch"],
        ["DOB", "17/05/90", "Role", "Talking Therapies practitioner"],
        ["NHS No.", "9998000084", "Service", "Mid Essex Talking Therapies"],
        ["Address", "2 Chelmer Mews, Chelmsford, CM1 1XA", "Tel", "01632 960561"],
        ["Mobile", "07700900561", "Email", "colin.hatch@tt.example.org"],
    ):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            fill(cell, text)
    grid(doc, [
        ["Pregnancy / baby"],
        ["EDD", "n/a", "Gestation", ""],
        ["Baby's name", "Rohan Nair", "Baby's DOB", "3.9.26"],
    ])  # fmt: skip
    grid(doc, [
        ["Registered GP and practice", "Dr Lim, Chelmer Village Practice"],
        ["Current mental health, diagnosis and medication", "Birth-related flashbacks, PCL-5 of 41. No medication. Open to us for CBT."],
        ["Risk to self, to baby or from others", "Passive ideation in the first fortnight, none since. No thoughts of harm to Rohan."],
        ["Safeguarding concerns", "Nil"],
        ["What would the patient like from the service?", "To be able to look at him without seeing the theatre."],
    ], bold=(0,))  # fmt: skip
    grid(
        doc,
        [
            ["Any known issues? Tick all that apply"],
            ["☒ Birth trauma\n☐ Substance misuse\n☐ Learning disability\n☒ Feeding difficulties"],
        ],
    )
    line(doc, "Patient consents to this referral: Y")
    return Case(
        "side-by-side.docx", saved(doc),
        {
            "referrer_name": "Colin Hatch", "referrer_role": "Talking Therapies practitioner", "referrer_organisation": "Mid Essex Talking Therapies",
            "referrer_phone": "+441632960561", "referrer_email": "colin.hatch@tt.example.org",
            "parent_name": "Shreya Nair", "parent_dob": "1990-05-17", "parent_nhs_number": "9998000084", "parent_address": "2 Chelmer Mews, Chelmsford, CM1 1XA",
            "parent_postcode": "CM1 1XA", "parent_phone": "+447700900561",
            "infant_name": "Rohan Nair", "infant_dob": "2026-09-03",
            "gp_name": "Dr Lim", "gp_practice": "Chelmer Village Practice",
            "mental_health": "Birth-related flashbacks, PCL-5 of 41. No medication. Open to us for CBT.",
            "risk_details": "Passive ideation in the first fortnight, none since. No thoughts of harm to Rohan.",
            "safeguarding_details": "Nil", "hopes_and_concerns": "To be able to look at him without seeing the theatre.",
            "consent_to_referral": "yes",
        },
        blanks=("infant_due_date", "gestation_now"),
        unmatched=("Birth trauma", "Feeding difficulties"),
    )  # fmt: skip


def two_families() -> Case:
    """The same short form twice in one file."""
    doc = docx.Document()
    families = (
        ("Lena Fox", "Arthur Fox", "01/07/2026", "CM8 1XA", "Yes", "Lena is frightened of being left with him."),
        ("Dawn Hale", "Mabel Hale", "12/01/2026", "CO9 1XA", "No", "Dawn cannot bear to hear her cry."),
    )
    for mother, baby, born, postcode, agreed, why in families:
        doc.add_heading("Request for parent-infant support", 1)
        grid(doc, [
            ["Referrer's name", "Paul Stokes"], ["Referrer's role", "Family Nurse"], ["Referrer's email", "paul.stokes@fnp.example.org"],
            ["Mother's name", mother], ["Mother's postcode", postcode], ["Baby's name", baby], ["Baby's date of birth", born],
            ["GP surgery", ""], ["Does the mother agree to the referral?", agreed], ["Reason for referral", why],
        ], shaded=(0,))  # fmt: skip
    first, second = (
        {
            "referrer_name": "Paul Stokes", "referrer_role": "Family Nurse", "referrer_email": "paul.stokes@fnp.example.org", "parent_name": mother,
            "parent_relationship": "Mother", "parent_postcode": postcode, "infant_name": baby, "infant_dob": iso, "consent_to_referral": agreed.lower(),
            "reason_for_referral": why,
        }
        for (mother, baby, _, postcode, agreed, why), iso in zip(families, ("2026-07-01", "2026-01-12"), strict=True)
    )  # fmt: skip
    return Case("two-families.docx", saved(doc), first, also=(second,))


WORD_CASES = (early_help, marf, volunteers, single_point, answers_below, tick_columns, side_by_side, two_families)
