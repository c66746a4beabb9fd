"""A father who is referred, by a family nurse, a children's service and in a message of bullets."""

from __future__ import annotations

import docx

from tests.unseen_word import Case, fill, grid, line, saved

HOME = "7 Moulsham Chase, Chelmsford"
ALONE = "Danny has looked after Maisie alone since May and feels he gets everything wrong."
SAYS = "He says he freezes when she cries and thinks of his own dad shouting."
SEEN = "Maisie watches him closely and rarely cries."
WISH = "He hopes to feel like a proper dad. He worries people will take her."
BABY = {"infant_name": "Maisie Trew", "infant_dob": "2026-02-27"}
FATHER = {"parent_name": "Danny Trew", "parent_dob": "1990-10-08", "parent_phone": "+447700900733"}
MOTHER = {"other_parent_name": "Kirsty Vale", "other_parent_dob": "1992-01-25"}
NURSE = {
    "referrer_name": "Sunita Rao",
    "referrer_role": "Family Nurse",
    "referrer_organisation": "Mid Essex FNP",
    "referrer_phone": "+441632960744",
}


def people_in_cells() -> Case:
    """A cell for each person with labels inside; the father's voice is the referred parent's; a box behind its statement."""
    doc = docx.Document()
    doc.add_heading("Parent-Infant Therapy Referral", 1)
    table = doc.add_table(rows=2, cols=3)
    table.style = "Table Grid"
    said = (
        ("Infant", "Name: Maisie Trew\nDOB: 27/02/26"),
        ("Parent / carer", f"Name: Danny Trew\nDOB: 08/10/90\nRelationship: father\nAddress: {HOME}\nMobile: 07700 900733"),
        ("Referrer", "Name: Sunita Rao\nRole: Family Nurse\nTeam: Mid Essex FNP\nTel: 01632 960744"),
    )
    for at, (who, told) in enumerate(said):
        fill(table.rows[0].cells[at], who, bold=True)
        fill(table.rows[1].cells[at], told)
    for title, answer in (("Reason", ALONE), ("Father's own account", SAYS), ("Maisie's cues", SEEN)):
        line(doc, (title, "bold"))
        line(doc, answer)
    line(doc, "I confirm that the parent has seen this form and wants to be referred  ☒")
    voices = {"reason_for_referral": ALONE, "voice_of_parent": SAYS, "voice_of_infant": SEEN, "consent_to_referral": "yes"}
    return Case(
        "cells.docx", saved(doc), BABY | FATHER | NURSE | voices | {"parent_relationship": "father", "parent_address": HOME}
    )


BULLETS = f"""Dear team

Please could you consider this family for parent infant work:

- Baby: Maisie Trew, 27/02/2026
- Dad (main carer): Danny Trew, 08/10/1990, 07700 900733
- Mum: Kirsty Vale, 25/01/1992
- Address: {HOME}
- GP: Moulsham Medical Centre (Dr Lowe)
- Social care: none
- Consent: Danny agrees

Why now: {ALONE}
What Danny says: {SAYS}

Best wishes
Sunita Rao
Family Nurse, Mid Essex FNP
01632 960744
"""


def bulleted_message() -> Case:
    """The label says who is the main carer; the address stands after the other parent."""
    told = {
        "parent_relationship": "Dad", "other_parent_relationship": "Mum", "parent_address": HOME, "gp_name": "Dr Lowe", "gp_practice": "Moulsham Medical Centre",
        "safeguarding_status": "none", "consent_to_referral": "yes", "reason_for_referral": ALONE, "voice_of_parent": SAYS,
    }  # fmt: skip
    return Case("bullets.txt", BULLETS.encode(), BABY | FATHER | MOTHER | NURSE | told)


def who_is_referred() -> Case:
    """ "Dad" says which of the two is referred, and is nobody's name."""
    doc = docx.Document()
    doc.add_heading("FNP onward referral", 1)
    rows = [
        ["Baby", "Maisie Trew   dob 27/2/26"], ["Dad", "Danny Trew   dob 8/10/90   mob 07700 900733"], ["Mum", "Kirsty Vale   dob 25/1/92"], ["Who is being referred?", "Dad"], ["Address", HOME],
        ["Referrer", "Sunita Rao, Family Nurse, Mid Essex FNP, 01632 960744"], ["Why are you worried?", ALONE], ["Dad's wishes", WISH], ["Does dad know about & want this referral?", "Yes"],
    ]  # fmt: skip
    grid(doc, rows, bold=[0])
    told = {
        "parent_relationship": "Father", "other_parent_relationship": "Mother", "parent_address": HOME, "reason_for_referral": ALONE,
        "hopes_and_concerns": WISH, "consent_to_referral": "yes",
    }  # fmt: skip
    return Case("fnp.docx", saved(doc), BABY | FATHER | MOTHER | NURSE | told)


def two_in_a_title() -> Case:
    """ "Consent and referrer": after the referrer's name the bare labels are the referrer's."""
    doc = docx.Document()
    doc.add_heading("Under 5s Emotional Wellbeing Referral Form", 1)
    doc.add_heading("Section 1: Child's details", 2)
    grid(doc, [["Child's full name", "Maisie Trew"], ["Date of birth", "27/02/2026"]], bold=[0])
    doc.add_heading("Section 2: Parents / carers", 2)
    people = [
        ["", "Parent / carer 1", "Parent / carer 2"], ["Name", "Danny Trew", "Kirsty Vale"], ["Relationship to child", "Father", "Mother"],
        ["Date of birth", "08/10/1990", "25/01/1992"], ["Phone", "07700 900733", ""],
    ]  # fmt: skip
    grid(doc, people, head=True)
    doc.add_heading("Section 3: Your referral", 2)
    for asked, answer in (
        ("3a. What are your concerns?", ALONE),
        ("3b. How does the child present?", SEEN),
        ("3c. What does the parent hope for?", WISH),
    ):
        line(doc, (asked, "bold"))
        line(doc, answer)
    doc.add_heading("Section 4: Consent and referrer", 2)
    rows = [
        ["Parent 1 consents to referral", "Yes"], ["Date of consent", "14/11/2026"], ["Referrer name", "Sunita Rao"], ["Role / service", "Family Nurse, Mid Essex FNP"],
        ["Contact", "01632 960744"], ["Date", "16/11/2026"],
    ]  # fmt: skip
    grid(doc, rows, bold=[0])
    told = {
        "parent_relationship": "Father", "other_parent_relationship": "Mother", "reason_for_referral": ALONE, "voice_of_infant": SEEN, "hopes_and_concerns": WISH,
        "consent_to_referral": "yes", "consent_date": "2026-11-14", "referral_date": "2026-11-16",
    }  # fmt: skip
    return Case("under5.docx", saved(doc), BABY | FATHER | MOTHER | NURSE | told)


TENTH_CASES = (people_in_cells, bulleted_message, who_is_referred, two_in_a_title)
