"""A family referred by a children's centre: underlined headings and a highlighted plan, and a mail in a hurry."""

from __future__ import annotations

import docx

from tests.unseen_word import Case, line, saved

HOME = "3 Leigh Hall Road, Leigh-on-Sea SS9 1AA"
DREADS = "Hayley tells us she dreads the mornings and keeps Luca in his seat so that she need not hold him."
SEEN = "Luca has stopped reaching up and chews his sleeve."
WISH = "Hayley wants to laugh with him. She is afraid of being filmed."
FAMILY = {
    "infant_name": "Luca Bramwell", "infant_dob": "2026-05-06", "infant_nhs_number": "9998000807", "parent_name": "Hayley Bramwell", "parent_dob": "1995-11-23",
    "parent_phone": "+447700900911", "parent_address": HOME, "parent_postcode": "SS9 1AA", "health_visitor": "Ros Kemp", "social_worker": "Mia Dunn",
    "consent_to_referral": "yes", "referrer_name": "Dawn Ives", "referrer_role": "Early Years Practitioner", "referrer_organisation": "Leigh Children's Centre",
    "referrer_phone": "+441632960922",
}  # fmt: skip


def lines_of_two() -> Case:
    """Two questions a line; consent answered with a letter below the last story; "Requesting professional" on one line."""
    doc = docx.Document()
    doc.add_heading("Multi-disciplinary request: infant mental health", 1)
    for text in (
        "Name of infant/unborn: Luca Bramwell\t\tD.O.B/EDD: 06/05/26", "NHS Number: 9998000807", "Name of primary caregiver: Hayley Bramwell\t\tD.O.B: 23/11/95",
        f"Address (incl. postcode): {HOME}", "Contact number: 07700 900911", "Health Visitor: Ros Kemp\t\tSocial Worker: Mia Dunn",
    ):  # fmt: skip
        line(doc, text)
    line(
        doc, "Status (please highlight):  Universal Early Help ", ("Child in Need", "highlight"), " Child Protection Looked After"
    )
    for title, answer in (
        ("Summary of relational concerns", DREADS),
        ("Infant's presentation", SEEN),
        ("Aims of the work", WISH),
    ):
        line(doc, (title, "underline"))
        line(doc, answer)
    line(doc, "Caregiver consents to referral: Y      Caregiver consents to information being shared: Y")
    line(doc, "Requesting professional: Dawn Ives (Early Years Practitioner), Leigh Children's Centre, 01632 960922")
    line(doc, "Date: 20/11/26")
    said = {
        "safeguarding_status": "child_in_need", "consent_to_share": "yes", "reason_for_referral": DREADS, "voice_of_infant": SEEN, "hopes_and_concerns": WISH,
        "referral_date": "2026-11-20",
    }  # fmt: skip
    return Case("request.docx", saved(doc), FAMILY | said)


def nothing_highlighted() -> Case:
    """All the plans in a row and none of them marked: that is no answer."""
    doc = docx.Document()
    doc.add_heading("Infant mental health referral", 1)
    for text in (
        "Infant: Luca Bramwell\t\tD.O.B: 06/05/26", "Parent: Hayley Bramwell\t\tD.O.B: 23/11/95", "Status (please highlight): Universal Early Help Child in Need Child Protection",
        "Consent to referral: Yes", "Referrer: Dawn Ives", f"Reason for referral: {DREADS}",
    ):  # fmt: skip
        line(doc, text)
    keys = ("infant_name", "infant_dob", "parent_name", "parent_dob", "consent_to_referral", "referrer_name")
    return Case(
        "status.docx",
        saved(doc),
        {key: FAMILY[key] for key in keys} | {"reason_for_referral": DREADS},
        blanks=("safeguarding_status",),
    )


HURRIED = f"""Morning,

I'd like to refer a family if you have space.

Mum - Hayley Bramwell, dob 23.11.95, 07700 900911
Baby - Luca Bramwell, dob 6.5.26, NHS no 999 800 0807
They're at {HOME}, registered at Pall Mall Surgery. HV is Ros Kemp, SW Mia Dunn.

{DREADS}

She is OK with me sending this.

Thanks so much,

Dawn Ives | Early Years Practitioner
Leigh Children's Centre
01632 960922
"""


def in_a_hurry() -> Case:
    """No greeting but the time of day; a telephone behind a date of birth; consent in everyday words."""
    paragraphs = HURRIED.split("\n\n")
    lines = [paragraphs[1], paragraphs[2].splitlines()[2], paragraphs[3]]
    said = {"parent_relationship": "Mum", "gp_practice": "Pall Mall Surgery", "reason_for_referral": "\n".join(lines)}
    return Case("hurried.txt", HURRIED.encode(), FAMILY | said)


TWELFTH_CASES = (lines_of_two, nothing_highlighted, in_a_hurry)
