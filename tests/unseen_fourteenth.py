"""A family on forms of a nursery, a perinatal team, a maternity unit and social care."""

from __future__ import annotations

import docx
from docx.shared import RGBColor

from tests.unseen_word import Case, grid, line, saved

HOME = "9 Warren Lane, Chafford Hundred, Grays"
LOW = "Shona has been low since the birth. She hands Mabel over as soon as anybody comes through the door."
SAYS = "'I love her from the doorway.' Shona was brought up by an aunt who was never pleased."
SEEN = "Mabel has gone quiet, and looks for the window when she is held."
FATHER = "Lee thinks that it is tiredness. He would come along."
WISH = "Shona wishes for one morning without dread. She worries about being judged."
FAMILY = {
    "infant_name": "Mabel Tranter", "infant_dob": "2026-02-27", "parent_name": "Shona Tranter", "parent_dob": "1989-12-08", "parent_phone": "+447700900951",
    "parent_postcode": "RM16 2AA", "other_parent_name": "Lee Tranter", "referral_date": "2026-11-19", "consent_to_referral": "yes", "reason_for_referral": LOW,
    "voice_of_parent": SAYS, "voice_of_infant": SEEN, "hopes_and_concerns": WISH,
}  # fmt: skip
WORKER_PHONE = "01632 960973"


def perinatal_team() -> Case:
    """ "Service user" is the parent; the weeks beside a date of birth that has passed are those at birth."""
    doc = docx.Document()
    doc.add_heading("Perinatal Mental Health Service: onward referral to PIMHS", 1)
    parts = (
        ("1. Referring clinician", [
            ("Clinician's name:", "Grace Boateng"), ("Band / role:", "Specialist Perinatal Nurse"), ("Team base:", "Thurrock Perinatal Team"),
            ("Direct dial:", "01632 960971"), ("Date of referral:", "19th November 2026"),
        ]),
        ("2. Service user", [
            ("Name (known as):", "Shona Tranter"), ("NHS number:", "999 800 1013"), ("Date of birth (age):", "08/12/1989 (36)"),
            ("Home address:", f"{HOME}, RM16 2AA"), ("Preferred contact:", "07700 900951 (mobile)"), ("Cluster / diagnosis:", "F53.0"),
        ]),
        ("3. Baby", [("Name:", "Mabel Tranter"), ("DOB / gestation:", "27/02/2026, born at 39+1"), ("NHS number:", "999 800 1005")]),
        ("4. Partner / co-parent", [("Name:", "Lee Tranter"), ("Mobile:", "07700 900952"), ("Lives with service user?", "Yes")]),
        ("5. Network", [("GP:", "Dr Iqbal, Chafford Hundred Medical Centre"), ("HV:", "Nina Roe"), ("CSC involvement:", "CIN plan. SW Abdul Karim")]),
    )  # fmt: skip
    for title, pairs in parts:
        line(doc, (title, "bold"))
        for label, answer in pairs:
            line(doc, (label, "bold"), f" {answer}")
    for title, answer in (
        ("6. Formulation and reason for onward referral", LOW), ("7. Service user's perspective", SAYS), ("8. Infant observation", SEEN),
        ("9. Partner's perspective", FATHER), ("10. Goals / anxieties about the referral", WISH),
    ):  # fmt: skip
        line(doc, (title, "bold"))
        line(doc, answer)
    line(doc, ("12. Consent", "bold"))
    line(doc, "☒ Service user has consented to this referral    ☒ Service user has consented to sharing of information")
    said = {
        "referrer_name": "Grace Boateng", "referrer_role": "Specialist Perinatal Nurse", "referrer_organisation": "Thurrock Perinatal Team",
        "referrer_phone": "+441632960971", "parent_nhs_number": "9998001013", "parent_address": f"{HOME}, RM16 2AA", "gestation_at_birth": "39+1",
        "infant_nhs_number": "9998001005", "other_parent_phone": "+447700900952", "gp_name": "Dr Iqbal", "gp_practice": "Chafford Hundred Medical Centre",
        "health_visitor": "Nina Roe", "safeguarding_status": "child_in_need", "voice_of_other_parent": FATHER, "consent_to_share": "yes",
    }  # fmt: skip
    return Case("perinatal.docx", saved(doc), FAMILY | said, unmatched=("F53.0",))


def boxes_under_bold() -> Case:
    """One column of boxes, each with a question in bold, sometimes guidance in grey, and the answer."""
    doc = docx.Document()
    doc.add_heading("Nursery & Early Years: Parent-Infant referral", 1)
    table = doc.add_table(0, 1)
    table.style = "Table Grid"
    for question, guidance, answers in (
        ("Which child is this about?", "Name, date of birth, boy or girl", ["Mabel Tranter, 27/2/26, girl"]),
        ("Who looks after them most of the time?", "Name, date of birth, how they are related, phone", ["Shona Tranter, 8/12/89, mum, 07700 900951"]),
        ("Where does the family live?", "", [HOME, "RM16 2AA"]),
        ("Is there another parent or carer?", "", ["Lee Tranter, 07700 900952"]),
        ("What have you seen that worries you?", "Describe what happens between parent and baby, not only the baby", [LOW]),
        ("What has the parent told you?", "", [SAYS]),
        ("What do you think it is like to be this baby?", "", [SEEN]),
        ("What does the parent want?", "", [WISH]),
        ("Has the parent agreed to you sending this?", "We cannot accept it otherwise", ["Yes"]),
        ("About you", "Name, job, setting, phone, email", ["Grace Boateng, Room Leader, Sunbeam Nursery, 01632 960971"]),
        ("Today's date", "", ["19.11.2026"]),
    ):  # fmt: skip
        cell = table.add_row().cells[0]
        cell.paragraphs[0].add_run(question).bold = True
        if guidance:
            cell.add_paragraph().add_run(guidance).font.color.rgb = RGBColor(0x80, 0x80, 0x80)
        for answer in answers:
            cell.add_paragraph(answer)
    said = {
        "infant_sex": "female", "parent_relationship": "mum", "parent_address": f"{HOME}, RM16 2AA", "other_parent_phone": "+447700900952",
        "referrer_name": "Grace Boateng", "referrer_role": "Room Leader", "referrer_organisation": "Sunbeam Nursery", "referrer_phone": "+441632960971",
    }  # fmt: skip
    return Case("nursery.docx", saved(doc), FAMILY | said)


def social_care() -> Case:
    """Parents in an untitled list; a number behind a worker's name is the worker's, behind an unknown person's nobody's."""
    doc = docx.Document()
    doc.add_heading("Children's Social Care: request to Parent Infant Mental Health", 1)
    grid(doc, [["Mosaic ID", "4471902", "Date", "19/11/2026", "Legal status", "CP plan (neglect)"]], bold=[0, 2, 4])
    grid(doc, [["Child(ren)"], ["Name", "DOB", "Gender"], ["Mabel Tranter", "27/02/2026", "Female"]], bold=[0])
    adults = [
        ["Parents / significant adults"], ["Name", "DOB", "Relationship", "PR", "Address", "Telephone"],
        ["Shona Tranter", "08/12/1989", "Mother", "Yes", f"{HOME} RM16 2AA", "07700 900951"], ["Lee Tranter", "22/05/1987", "Father", "Yes", "As above", ""],
        ["Maureen Todd", "", "MGM", "No", "Not known", ""],
    ]  # fmt: skip
    grid(doc, adults, bold=[0])
    workers = [
        ["Allocated worker", "Abdul Karim", "Tel", WORKER_PHONE], ["Team manager", "Lorna Pugh", "Email", "lorna.pugh@council.example.gov.uk"],
    ]  # fmt: skip
    grid(doc, workers, bold=[0, 2])
    for title, answer in (
        ("Summary of involvement and why this request is made now", LOW), ("Parents' views of the request", SAYS),
        ("The child's lived experience", SEEN), ("What we hope will change", WISH),
    ):  # fmt: skip
        grid(doc, [[title], [answer]], bold=[0])
    line(doc, "Parental consent to this referral: obtained 17/11/2026 (verbal, both parents)")
    said = {
        "infant_sex": "female", "parent_relationship": "Mother", "parent_responsibility": "yes", "parent_address": f"{HOME} RM16 2AA",
        "other_parent_dob": "1987-05-22", "other_parent_relationship": "Father", "other_parent_responsibility": "yes",
        "social_worker": f"Abdul Karim, {WORKER_PHONE}", "safeguarding_status": "child_protection", "consent_date": "2026-11-17",
        "household": ["Maureen Todd, MGM, No"],
    }  # fmt: skip
    return Case(
        "social care.docx", saved(doc), FAMILY | said, unmatched=("Lorna Pugh", "lorna.pugh@council.example.gov.uk", "4471902")
    )


FOURTEENTH_CASES = (perinatal_team, boxes_under_bold, social_care)
