"""A family on forms of several agencies: everybody in one list, guidance in small print, labels with only gaps between them."""

from __future__ import annotations

import docx
from docx.shared import Pt

from tests.unseen_word import Case, grid, line, saved

HOME = "14 Coggeshall Walk, Braintree"
MOTIONS = "Bethan describes going through the motions. She feeds and changes Idris but looks past him."
SAYS = "'I keep thinking someone will come and take him home.' She was in three foster homes before she was ten."
SEEN = "Idris looks away when lifted. He startles and is hard to settle."
FATHER = "Kieran says the house has gone quiet. He takes the nights."
WISH = "She would like to feel that he is hers. She worries that talking will make it worse."
FAMILY = {
    "infant_name": "Idris Pask", "infant_dob": "2026-07-19", "parent_name": "Bethan Pask", "parent_dob": "1998-02-03", "parent_phone": "+447700900931",
    "parent_postcode": "CM7 3HX", "other_parent_name": "Kieran Moult", "other_parent_dob": "1996-10-30", "referrer_name": "Olu Adeyemi",
    "referrer_organisation": "Braintree Healthy Family Team", "referrer_phone": "+441632960951", "referral_date": "2026-11-12", "consent_to_referral": "yes",
    "reason_for_referral": MOTIONS, "hopes_and_concerns": WISH, "safeguarding_status": "early_help",
}  # fmt: skip
EMAIL = "olu.adeyemi@hft.example.org"


def everybody_in_one_list() -> Case:
    """The child, the parents and a sister are told by a column; a level of need is circled; voices stand behind a title."""
    doc = docx.Document()
    doc.add_heading("Early Help Request for Support", 0)
    doc.add_heading("1. Who is in the family?", 2)
    grid(
        doc,
        [
            ["Full name", "Date of birth", "M/F", "Relationship to child", "Parental responsibility", "School / occupation"],
            ["Idris Pask", "19/7/26", "M", "Subject child", "-", "-"], ["Bethan Pask", "3/2/98", "F", "Mother", "Yes", "Care assistant"],
            ["Kieran Moult", "30/10/96", "M", "Father", "No", "Scaffolder"], ["Cerys Pask", "2/5/2021", "F", "Half-sister", "-", "St Francis"],
        ],
        head=True,
    )  # fmt: skip
    line(doc, f"Family address: {HOME}     Postcode: CM7 3HX")
    line(doc, "Mother's mobile: 07700 900931     Father's mobile: 07700 900932")
    doc.add_heading("2. Who is making this request?", 2)
    line(doc, "Olu Adeyemi, Health Visitor, Braintree Healthy Family Team")
    line(doc, f"Phone 01632 960951   Email {EMAIL}   Date 12/11/2026")
    for title, answers in (
        ("4. What are you worried about?", [MOTIONS]),
        ("5. What does the child experience day to day?", [SEEN]),
        ("6. Views of parents / carers", [f"Mother: {SAYS}", f"Father: {FATHER}"]),
        ("7. What needs to change?", [WISH]),
        ("8. Agreement", ["Do all adults with parental responsibility agree to this request being made? [X] Yes  [ ] No"]),
    ):
        doc.add_heading(title, 2)
        for answer in answers:
            line(doc, answer)
    doc.add_heading("9. Level of need (circle)", 2)
    line(doc, "Universal / ", ("Additional (Early Help)", "underline"), " / Intensive (CIN) / Specialist (CP)")
    said = {
        "infant_sex": "male", "other_parent_phone": "+447700900932", "parent_address": HOME, "parent_relationship": "Mother", "referrer_email": EMAIL,
        "other_parent_relationship": "Father", "parent_responsibility": "yes", "other_parent_responsibility": "no", "referrer_role": "Health Visitor",
        "voice_of_parent": SAYS, "voice_of_infant": SEEN, "voice_of_other_parent": FATHER,
        "household": [
            "Cerys Pask, 2/5/2021, F, Half-sister, St Francis",
        ],
    }  # fmt: skip
    return Case("early help.docx", saved(doc), FAMILY | said)


def guidance_in_italics() -> Case:
    """The answer's cell begins with small print in italics, which says what the label only hints at."""
    doc = docx.Document()
    doc.add_heading("PIMHS Referral (v4)", 1)
    table = doc.add_table(0, 2)
    table.style = "Table Grid"
    for label, guidance, answer in (
        ("Parent / carer being referred", "Full name, date of birth and NHS number", "Bethan Pask 03/02/98 999 800 0912"),
        ("Infant", "Full name, date of birth (or EDD) and NHS number", "Idris Pask 19/07/26 999 800 0904"),
        ("Where do they live?", "Include postcode; tell us if temporary", f"{HOME} CM7 3HX"),
        ("How can we contact the parent?", "Phone and email", "07700 900931, bethan.pask@example.org"),
        ("Other parent / carer", "Name, DOB, contact; do they live in the home?", "Kieran Moult, 30/10/96, 07700 900932, lives in home"),
        ("GP", "Name and surgery", "Dr Farrow, Mount Chambers Surgery"),
        ("Safeguarding", "Is the family open to social care or early help? Give details", "Early help, TAF lead Petra Lind"),
        ("Reason for referral", "Describe what you see between parent and infant", MOTIONS),
        ("Parent's voice", "What does the parent say in their own words? How were they parented?", SAYS),
        ("Infant's voice", "What might the infant be telling us?", SEEN),
        ("Hopes and fears", "", WISH),
        ("Consent", "Has the parent seen and agreed this referral?", "Yes, seen and agreed 10/11/26"),
        ("Your details", "Name, role, team, phone, email", f"Olu Adeyemi, Health Visitor, Braintree Healthy Family Team, 01632 960951, {EMAIL}"),
        ("Date", "", "12/11/26"),
    ):  # fmt: skip
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(label).bold = True
        if guidance:
            run = cells[1].paragraphs[0].add_run(guidance)
            run.italic, run.font.size = True, Pt(8)
            cells[1].add_paragraph(answer)
        else:
            cells[1].text = answer
    said = {
        "parent_nhs_number": "9998000912", "infant_nhs_number": "9998000904", "parent_address": f"{HOME} CM7 3HX", "parent_email": "bethan.pask@example.org",
        "other_parent_phone": "+447700900932", "gp_name": "Dr Farrow", "gp_practice": "Mount Chambers Surgery", "voice_of_parent": SAYS, "voice_of_infant": SEEN,
        "safeguarding_details": "Early help, TAF lead Petra Lind", "referrer_role": "Health Visitor", "referrer_email": EMAIL, "consent_date": "2026-11-10",
    }  # fmt: skip
    return Case("guided.docx", saved(doc), FAMILY | said)


def labels_with_gaps() -> Case:
    """Labels that nothing but a gap sets off; the partner's date of birth behind the partner's name; plans answered one by one."""
    doc = docx.Document()
    doc.add_heading("Home-Visiting Charity: Bump & Baby referral", 1)
    for label, answer in (("Referrer", "Olu Adeyemi (HV)"), ("Agency", "Braintree Healthy Family Team"), ("Tel:", "01632 960951"), ("Date", "12 Nov 26")):  # fmt: skip
        line(doc, (f"{label}\t", "bold"), answer)
    line(doc, ("FAMILY DETAILS", "bold"))
    for text in (
        "Parent's name:    Bethan Pask            D.o.B:  3.2.98", "Partner's name:   Kieran Moult           D.o.B:  30.10.96",
        f"Address:  {HOME}", "Post code:  CM7 3HX          Tel:  07700 900931",
        "Children (name / dob / m or f):", "   Idris Pask    19.7.26    m", "   Cerys Pask    2.5.21     f",
        "First language English     Interpreter needed  N", "Ethnic origin  White British", "GP  Mount Chambers Surgery    Health Visitor  Olu Adeyemi",
        "Is there a:  Child Protection Plan  N   Child in Need Plan  N    Early Help plan  Y",
        "Is the parent aware of and in agreement with this referral?   Y",
    ):  # fmt: skip
        line(doc, text)
    line(doc, ("Reasons for the referral (please be as specific as possible)", "bold"))
    line(doc, MOTIONS)
    line(doc, ("What would the parent like help with?", "bold"))
    line(doc, WISH)
    said = {
        "referrer_role": "HV", "infant_sex": "male", "parent_address": HOME, "parent_language": "English", "interpreter_needed": "no",
        "parent_ethnicity": "White British", "gp_practice": "Mount Chambers Surgery", "health_visitor": "Olu Adeyemi",
    }  # fmt: skip
    return Case("charity.docx", saved(doc), FAMILY | said, unmatched=("Cerys Pask",))


THIRTEENTH_CASES = (everybody_in_one_list, guidance_in_italics, labels_with_gaps)
