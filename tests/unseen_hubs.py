"""A family as a hub, a card, a list of questions and a social worker's letter write of it."""

from __future__ import annotations

import docx

from tests.unseen_word import Case, grid, saved

HOME, POSTCODE = "27 Fobbing Rise, Corringham", "SS17 9AB"
WHY = "Ife struggles to settle into caring for Otis. She feels like a visitor when she holds him."
SAYS = "'I keep waiting for his real mum to come.' Ife's mother left when she was four."
SEEN = "Otis watches the ceiling fan when he is fed. He brightens when his aunt comes in."
PARTNER = "Kwame says that she is doing fine and that it is early days."
WISH = "Ife hopes to enjoy a bath time. She worries that a form like this goes to social services."
FAMILY = {
    "infant_name": "Otis Addo", "infant_dob": "2026-04-14", "infant_sex": "male", "parent_name": "Ife Addo", "parent_dob": "1994-09-30",
    "parent_phone": "+447700900961", "parent_postcode": POSTCODE, "other_parent_name": "Kwame Addo", "reason_for_referral": WHY, "voice_of_parent": SAYS,
    "voice_of_infant": SEEN, "consent_to_referral": "yes", "referrer_name": "Ruth Okafor", "referrer_role": "Family Hub Navigator",
    "referrer_organisation": "Corringham Family Hub", "referrer_phone": "+441632960965", "referral_date": "2026-11-20",
}  # fmt: skip


def without(*keys: str) -> dict[str, str]:
    """What is known of the family but for some of it."""
    return {key: value for key, value in FAMILY.items() if key not in keys}


def cards() -> Case:
    """Cards abreast, hints in brackets, a sex without a question, and statements of agreement to tick."""
    doc = docx.Document()
    doc.add_heading("Parent-Infant Service Referral Card", 1)
    table = doc.add_table(0, 2)
    table.style = "Table Grid"
    cells = (
        (["BABY", "Name (as on red book): Otis Addo", "Born (dd/mm/yy): 14/04/26", "NHS no (if known): 999 801 2007", "Boy ☒   Girl ☐", "Born early? No"],
         ["PARENT / CARER", "Name (first, last): Ife Addo", "Born (dd/mm/yy): 30/09/94", "Mobile (please check): 07700 900961", f"Lives at (with postcode): {HOME}, {POSTCODE}", "Relationship to baby: mother"]),
        (["OTHER PARENT", "Name: Kwame Addo", "Born: 02/02/91", "Mobile: 07700 900962"],
         ["REFERRED BY", "Name: Ruth Okafor", "Job: Family Hub Navigator", "Base: Corringham Family Hub", "Tel: 01632 960965", "Date: 20/11/26"]),
        (["WHY ARE YOU REFERRING?", WHY], ["AGREEMENT", "☒ I have talked this through with the parent and they agree", "☐ The parent has not yet been asked"]),
        (["PARENT'S VIEW", SAYS], ["BABY'S VIEW", SEEN]),
    )  # fmt: skip
    for pair in cells:
        for cell, (title, *lines) in zip(table.add_row().cells, pair, strict=True):
            cell.paragraphs[0].add_run(title).bold = True
            for said in lines:
                cell.add_paragraph(said)
    said = {
        "infant_nhs_number": "9998012007", "parent_relationship": "mother", "parent_address": f"{HOME}, {POSTCODE}", "other_parent_dob": "1991-02-02",
        "other_parent_phone": "+447700900962",
    }  # fmt: skip
    return Case("cards.docx", saved(doc), FAMILY | said, unmatched=("Born early? No",))


def questions() -> Case:
    """Every question is a heading; who fills it in answers with name, role, team and numbers below each other."""
    doc = docx.Document()
    doc.add_heading("Little Bonds: tell us about a family", 1)
    for title, *answer in (
        ("What is the baby's name?", "Otis Addo"), ("When was the baby born, or when are they due?", "14th April 2026"), ("Is the baby a boy or a girl?", "Boy"),
        ("Who is the parent we would be working with?", "Ife Addo"), ("What is their date of birth?", "30 September 1994"),
        ("How can we reach them?", "07700 900961, text first"), ("Where do they live?", HOME, POSTCODE), ("Do they need an interpreter?", "No"),
        ("Who is the other parent?", "Kwame Addo"), ("Which GP surgery are they with?", "The Orchard Surgery"), ("Who is their health visitor?", "Nina Roe"),
        ("Are children's services involved?", "Yes, child in need plan. Social worker is Abdul Karim."), ("What would you like help with?", WHY),
        ("How does the parent feel about their baby?", SAYS), ("What do you notice about the baby?", SEEN), ("What does the other parent think?", PARTNER),
        ("What are they hoping for, and what worries them about coming?", WISH), ("Do they know that you are filling this in, and have they said yes?", "Yes, we wrote it together"),
        ("Who are you?", "Ruth Okafor", "Family Hub Navigator, Corringham Family Hub", "01632 960965 / ruth.okafor@hub.example.org"), ("What is today's date?", "20/11/2026"),
    ):  # fmt: skip
        doc.add_heading(title, 3)
        for said in answer:
            doc.add_paragraph(said)
    said = {
        "parent_address": f"{HOME}, {POSTCODE}", "interpreter_needed": "no", "gp_practice": "The Orchard Surgery", "health_visitor": "Nina Roe",
        "safeguarding_status": "child_in_need", "voice_of_other_parent": PARTNER, "hopes_and_concerns": WISH, "referrer_email": "ruth.okafor@hub.example.org",
    }  # fmt: skip
    return Case("questions.docx", saved(doc), FAMILY | said, blanks=("infant_due_date",))


def situation() -> Case:
    """Bare labels beside the date of birth of an adult are hers."""
    doc = docx.Document()
    doc.add_heading("SBAR referral: maternity to PIMHS", 1)
    grid(doc, [["Name: Ife Addo", "DOB: 30/09/94", "NHS: 999 801 2015"], [f"Address: {HOME} {POSTCODE}", "Tel: 07700 900961", "GP: The Orchard Surgery"], ["EDD: 18/02/27", "Gestation: 28+1", "Named midwife: Joy Penn"]])  # fmt: skip
    for title, said in (("Situation", WHY), ("Assessment", "EPDS 14 on 12/11."), ("Recommendation", "Please see for parent-infant work before birth. Ife has consented to this referral.")):  # fmt: skip
        doc.add_paragraph().add_run(title).bold = True
        doc.add_paragraph(said)
    doc.add_paragraph("Completed by: Joy Penn, Specialist Midwife, Basildon Maternity. 20.11.2026")
    fields = {
        **{key: FAMILY[key] for key in ("parent_name", "parent_dob", "parent_phone", "parent_postcode", "referral_date", "reason_for_referral")},
        "parent_nhs_number": "9998012015", "parent_address": f"{HOME} {POSTCODE}", "gp_practice": "The Orchard Surgery", "infant_due_date": "2027-02-18",
        "gestation_now": "28+1", "midwife": "Joy Penn", "referrer_name": "Joy Penn", "referrer_role": "Specialist Midwife", "referrer_organisation": "Basildon Maternity",
    }  # fmt: skip
    return Case("sbar.docx", saved(doc), fields, unmatched=("EPDS 14 on 12/11.", "Ife has consented to this referral."))


def social_workers_letter() -> Case:
    """A letter that asks the service to consider a family, both named on its subject line; the writer is their worker."""
    doc = docx.Document()
    for said in (
        "Essex Children's Services\nFamily Support and Protection, Basildon Quadrant\nTel: 01632 960943", "20 November 2026", "Dear team,",
        f"Re: Otis ADDO, DOB 14.04.2026, and his mother Ife ADDO, DOB 30.09.1994, of {HOME}, {POSTCODE}",
        "I am the allocated social worker for the above family and would be grateful if you would consider them for your service. Otis has been subject to a child in need plan since August.",
        WHY,
        "She can be contacted on 07700 900961. Otis's father, Kwame Addo, lives at the address. The GP is Dr Meera Anand at The Orchard Surgery and the health visitor is Nina Roe.",
        "Yours faithfully,", "Abdul Karim\nSocial Worker\nabdul.karim@council.example.org",
    ):  # fmt: skip
        doc.add_paragraph(said)
    reason = "\n".join(paragraph.text for paragraph in doc.paragraphs[4:7])
    fields = without("infant_sex", "voice_of_parent", "voice_of_infant", "consent_to_referral") | {
        "infant_name": "Otis ADDO", "parent_name": "Ife ADDO", "parent_relationship": "mother", "parent_address": f"{HOME}, {POSTCODE}", "gp_name": "Dr Meera Anand",
        "gp_practice": "The Orchard Surgery", "health_visitor": "Nina Roe", "social_worker": "Abdul Karim", "safeguarding_status": "child_in_need", "referrer_name": "Abdul Karim",
        "referrer_role": "Social Worker", "referrer_organisation": "Essex Children's Services", "referrer_phone": "+441632960943",
        "referrer_email": "abdul.karim@council.example.org", "reason_for_referral": reason,
    }  # fmt: skip
    return Case("letter.docx", saved(doc), fields)


HUB_CASES = (cards, questions, situation, social_workers_letter)
