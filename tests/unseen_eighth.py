"""A family referred by teams of other kinds: a council's hub, a parent themselves, maternity, a nurse's handover, a web form."""

from __future__ import annotations

import docx

from tests.unseen_word import Case, grid, line, saved

READ = {
    "infant_name": "Noor Haddad", "infant_dob": "2026-04-03", "infant_sex": "female", "infant_nhs_number": "9998000440",
    "parent_name": "Rima Haddad", "parent_dob": "1991-07-21", "parent_relationship": "Mother", "parent_address": "Flat 2, 18 Tern Road, Clacton-on-Sea",
    "parent_postcode": "CO15 1AA", "parent_phone": "+447700900455", "parent_email": "rima.h@example.org", "parent_language": "Arabic", "interpreter_needed": "yes",
    "other_parent_name": "Samir Haddad", "other_parent_dob": "1988-02-14", "other_parent_relationship": "Father", "other_parent_phone": "+447700900456",
    "referrer_name": "Gwen Pardoe", "referrer_role": "Community Midwife", "referrer_organisation": "Clacton Midwifery Team", "referrer_phone": "+441632960455",
    "referrer_email": "gwen.pardoe@midwives.example.org", "referral_date": "2026-11-09", "gp_name": "Dr Osei", "gp_practice": "Frinton Road Surgery",
    "health_visitor": "Lynn Mabey", "social_worker": "Tariq Aziz", "safeguarding_status": "early_help", "consent_to_referral": "yes", "consent_date": "2026-11-07",
    "reason_for_referral": "Rima says she cannot feel that Noor is hers. She was very unwell after the birth and missed the first ten days.",
    "voice_of_parent": "'I do everything right and feel nothing.' Her own mother left when she was six.",
    "voice_of_infant": "Noor is quiet and watches the door. She settles with her father.",
    "voice_of_other_parent": "Samir is worried and tries to take over in the evenings.",
    "hopes_and_concerns": "She hopes to enjoy bath time. She fears that Noor will notice.",
}  # fmt: skip
HOME = "Flat 2, 18 Tern Road, Clacton-on-Sea"
REFERRER = ("referrer_name", "referrer_role", "referrer_organisation", "referrer_phone", "referrer_email")
BABY = ("infant_name", "infant_dob", "infant_sex", "infant_nhs_number")
MOTHER = ("parent_name", "parent_dob", "parent_postcode", "parent_phone")


def read(*keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: READ[key] for key in keys}, **said}


def columns_of_people() -> Case:
    """Everybody in tables with their own columns; the boxes alone tell that a question is for the safeguarding status."""
    doc = docx.Document()
    doc.add_heading("Request for Support - Infant and Family Wellbeing", 0)
    doc.add_paragraph("Please complete all sections. Incomplete forms will be returned. Email to the Hub.")
    doc.add_paragraph("Child / unborn baby you are requesting support for")
    grid(
        doc,
        [["First name", "Last name", "DOB / EDD", "Gender", "NHS number"], ["Noor", "Haddad", "03.04.26", "F", "999 800 0440"]],
        head=True,
    )
    doc.add_paragraph("Parents / carers (put the main carer first)")
    people = [
        ["Name", "DOB", "Relationship to child", "PR (Y/N)", "Address & postcode", "Contact no."],
        ["Rima Haddad", "21.07.91", "Mother", "Y", f"{HOME} CO15 1AA", "07700 900455"],
        ["Samir Haddad", "14.02.88", "Father", "Y", "as above", "07700 900456"],
    ]
    grid(doc, people, head=True)
    doc.add_paragraph("Agencies working with the family")
    agencies = [
        ["Agency", "Name of worker"],
        ["GP", "Dr Osei, Frinton Road Surgery"],
        ["Health Visitor", "Lynn Mabey"],
        ["Social Worker", "Tariq Aziz"],
        ["Other", ""],
    ]
    grid(doc, agencies, head=True)
    doc.add_paragraph("Person making the request")
    asks = [["Name", "Gwen Pardoe", "Job title", "Community Midwife"], ["Agency", "Clacton Midwifery Team", "Date", "09.11.26"]]
    grid(doc, [*asks, ["Tel", "01632 960455", "Email", "gwen.pardoe@midwives.example.org"]], bold=[0, 2])
    for asked, key in (
        ("What is the main worry? What led to this request?", "reason_for_referral"),
        ("What does the parent say?", "voice_of_parent"),
        ("What is life like for the baby?", "voice_of_infant"),
    ):
        doc.add_paragraph(asked)
        doc.add_paragraph(READ[key])
    doc.add_paragraph("Is there a current plan? ☐ None ☒ Early Help ☐ CIN ☐ CP ☐ LAC")
    doc.add_paragraph("Have the parent(s)/carer(s) given consent for this request? Yes ☒ No ☐")
    others = (
        "other_parent_name",
        "other_parent_dob",
        "other_parent_relationship",
        "other_parent_phone",
        "gp_name",
        "gp_practice",
        "health_visitor",
        "social_worker",
    )
    told = (
        "reason_for_referral",
        "voice_of_parent",
        "voice_of_infant",
        "safeguarding_status",
        "consent_to_referral",
        "referral_date",
        "parent_relationship",
    )
    both = {"parent_responsibility": "yes", "other_parent_responsibility": "yes"}
    return Case(
        "hub.docx", saved(doc), read(*BABY, *MOTHER, *REFERRER, *others, *told, parent_address=f"{HOME} CO15 1AA", **both)
    )


def refers_herself() -> Case:
    """ "Your name" is the parent's where the form speaks of "your baby"; she is the referrer too."""
    doc = docx.Document()
    doc.add_heading("Refer yourself to the Baby and Me team", 1)
    parts = (
        ("About you", (
            ("Your full name", "Rima Haddad"), ("Your date of birth", "21 July 1991"), ("Your home address", HOME), ("Your postcode", "CO15 1AA"),
            ("Best number to reach you on", "07700 900455"), ("Can we leave a voicemail?", "Yes"), ("Your email", "rima.h@example.org"),
            ("What language do you speak at home?", "Arabic"), ("Would you like an interpreter?", "Yes please"), ("How would you describe your ethnicity?", "Arab"),
        )),
        ("About your baby", (("Baby's name", "Noor Haddad"), ("When was your baby born?", "3 April 2026"), ("Is your baby a boy or a girl?", "Girl"), ("Are you your baby's main carer?", "Yes"))),
        ("About your partner, or your baby's other parent", (("Their name", "Samir Haddad"), ("Their date of birth", "14/2/88"))),
        ("Who else is helping you?", (("Your GP and surgery", "Dr Osei, Frinton Road Surgery"), ("Your health visitor", "Lynn Mabey"))),
        ("In your own words", (("What is hard at the moment?", "I cannot feel that she is mine."), ("What do you hope will be different?", "I hope to enjoy bath time."))),
    )  # fmt: skip
    for title, asked in parts:
        doc.add_heading(title, 2)
        for label, answer in asked:
            paragraph = doc.add_paragraph()
            paragraph.add_run(label).bold = True
            paragraph.add_run("\n" + answer)
    doc.add_paragraph("☒ I agree that the team may speak with my GP and health visitor.")
    keys = (
        "parent_address",
        "parent_email",
        "parent_language",
        "interpreter_needed",
        "infant_name",
        "infant_dob",
        "infant_sex",
        "gp_name",
        "gp_practice",
    )
    others = ("other_parent_name", "other_parent_dob", "health_visitor")
    said = {
        "parent_ethnicity": "Arab", "safe_to_leave_message": "yes", "parent_primary_caregiver": "yes", "consent_to_share": "yes",
        "reason_for_referral": "I cannot feel that she is mine.", "hopes_and_concerns": "I hope to enjoy bath time.",
        "referrer_name": "Rima Haddad", "referrer_phone": "+447700900455", "referrer_email": "rima.h@example.org",
    }  # fmt: skip
    return Case("self.docx", saved(doc), read(*MOTHER, *keys, *others, **said))


def maternity() -> Case:
    """Whoever refers is asked for in a title that lists what it asks in a bracket; the service's own name stands in a label."""
    doc = docx.Document()
    doc.add_heading("Specialist Perinatal Parent-Infant Referral (Antenatal)", 1)
    rows = [
        ["Woman's details"], ["Surname", "Haddad", "Forename(s)", "Rima"], ["Date of birth", "21/07/1991", "Mobile", "07700 900455"], ["Address", HOME, "Post Code", "CO15 1AA"],
        ["First language", "Arabic", "Interpreter required?", "Y"], ["Current pregnancy"], ["EDD", "14/02/2027", "Gestation today", "26+2"], ["Gravida / Parity", "G2 P1", "Booking hospital", "Clacton"],
        ["GP"], ["Name", "Dr Osei", "Surgery", "Frinton Road Surgery"],
    ]  # fmt: skip
    grid(doc, rows, bold=[0, 2])
    doc.add_paragraph()
    asked = [
        ["Reason for referral to PIMHS"], [READ["reason_for_referral"]],
        ["Safeguarding: is the unborn subject to a plan? (please delete) None / Early Help / CIN / CP"], ["Early Help"],
        ["Woman's consent obtained"], ["Yes, 07/11/26"], ["Referred by (name, designation, contact)"], ["Gwen Pardoe, Community Midwife, 01632 960455"],
    ]  # fmt: skip
    grid(doc, asked, bold=[0])
    keys = (
        "parent_relationship",
        "parent_address",
        "parent_language",
        "interpreter_needed",
        "gp_name",
        "gp_practice",
        "reason_for_referral",
        "safeguarding_status",
    )
    more = ("consent_to_referral", "consent_date", "referrer_name", "referrer_role", "referrer_phone")
    return Case(
        "antenatal.docx",
        saved(doc),
        read(*MOTHER, *keys, *more, infant_due_date="2027-02-14", gestation_now="26+2"),
        unmatched=("G2 P1",),
    )


def marks_and_comments() -> Case:
    """A name in the comment beside "Yes", the relationship in a bracket, and who refers in the last line."""
    doc = docx.Document()
    doc.add_heading("Infant Mental Health Pathway: referral", 1)
    line(doc, ("Infant: ", "bold"), "Noor Haddad    ", ("DOB: ", "bold"), "3/4/26    ", ("NHS: ", "bold"), "9998000440")
    line(doc, ("Primary carer: ", "bold"), "Rima Haddad (mother)    ", ("DOB: ", "bold"), "21/7/91")
    line(doc, ("Address: ", "bold"), f"{HOME}, CO15 1AA    ", ("Tel: ", "bold"), "07700 900455")
    marks = [
        ["", "Yes", "No", "Not known", "Comments"], ["Is this person the baby's primary carer?", "X", "", "", ""], ["Has the carer agreed to this referral?", "X", "", "", ""],
        ["Is an interpreter needed?", "X", "", "", "Arabic"], ["Is there domestic abuse in the home?", "", "X", "", "asked alone"], ["Is there a social worker?", "X", "", "", "Tariq Aziz"],
    ]  # fmt: skip
    grid(doc, marks, head=True)
    told = ("reason_for_referral", "voice_of_parent", "voice_of_infant", "voice_of_other_parent", "hopes_and_concerns")
    titles = (
        "Presenting concerns about the relationship",
        "The carer's view",
        "The baby's experience",
        "The view of the second parent",
        "What would the family like to be different?",
    )
    for title, key in zip(titles, told, strict=True):
        doc.add_heading(title, 3)
        doc.add_paragraph(READ[key])
    line(
        doc,
        "Completed by Gwen Pardoe, Community Midwife, Clacton Midwifery Team on 9 November 2026. Contact gwen.pardoe@midwives.example.org / 01632 960455",
    )
    keys = (
        "infant_name",
        "infant_dob",
        "infant_nhs_number",
        "consent_to_referral",
        "interpreter_needed",
        "social_worker",
        "referral_date",
    )
    said = {
        "parent_relationship": "mother",
        "parent_address": f"{HOME}, CO15 1AA",
        "parent_primary_caregiver": "yes",
        "domestic_abuse": "no",
    }
    return Case("pathway.docx", saved(doc), read(*MOTHER, *REFERRER, *keys, *told, **said))


HANDOVER = f"""Hi all,

New referral please, details below.

S: Rima Haddad (21/07/1991), mum of Noor (dob 03/04/2026, NHS 999 800 0440). {READ["reason_for_referral"]}
B: Own mother left when she was six. Under GP Dr Osei at Frinton Road Surgery, HV Lynn Mabey.
A: Bond is fragile. {READ["voice_of_infant"]}
R: Please assess for parent-infant work. Rima has consented to this referral and is happy to be rung on 07700 900455.

Address: {HOME} CO15 1AA

Kind regards
Gwen Pardoe
Community Midwife
Clacton Midwifery Team
T: 01632 960455
gwen.pardoe@midwives.example.org
"""


def handed_over() -> Case:
    """Situation, background, assessment, recommendation: the people stand in the sentences."""
    keys = ("infant_dob", "infant_nhs_number", "gp_name", "gp_practice", "health_visitor", "consent_to_referral")
    story = " ".join(HANDOVER.split("\n\n")[2].split())
    said = {
        "infant_name": "Noor",
        "parent_relationship": "mum",
        "parent_address": f"{HOME} CO15 1AA",
        "reason_for_referral": story,
    }
    return Case("handover.txt", HANDOVER.encode(), read(*MOTHER, *REFERRER, *keys, **said))


def receipt() -> Case:
    """A web form's own receipt: a list of terms, the address line by line."""
    parts = {
        "Referrer": (("Full name", "Gwen Pardoe"), ("Job role", "Community Midwife"), ("Organisation / team", "Clacton Midwifery Team"), ("Work email", "gwen.pardoe@midwives.example.org"), ("Work phone", "01632 960455")),
        "Parent or carer being referred": (
            ("First name", "Rima"), ("Last name", "Haddad"), ("Date of birth", "21/07/1991"), ("Address line 1", "Flat 2"), ("Address line 2", "18 Tern Road"), ("Town", "Clacton-on-Sea"),
            ("Postcode", "CO15 1AA"), ("Mobile number", "07700 900455"), ("Relationship to child", "Mother"), ("Is an interpreter required?", "Yes"), ("Preferred language", "Arabic"),
        ),
        "Child": (("First name", "Noor"), ("Last name", "Haddad"), ("Date of birth", "03/04/2026"), ("Sex", "Female"), ("NHS number (if known)", "9998000440")),
        "Professionals": (("GP name", "Dr Osei"), ("GP surgery", "Frinton Road Surgery"), ("Health visitor", "Lynn Mabey"), ("Is a social worker involved?", "Yes"), ("Social worker name", "Tariq Aziz")),
        "About the referral": (
            ("Reason for referral", READ["reason_for_referral"]), ("Parent's perspective", READ["voice_of_parent"]), ("Observations of the infant", READ["voice_of_infant"]),
            ("Has the parent given consent?", "Yes"), ("Safeguarding status", "Early Help"),
        ),
    }  # fmt: skip
    lists = "".join(
        f"<h2>{title}</h2><dl>{''.join(f'<dt>{asked}</dt><dd>{said}</dd>' for asked, said in some)}</dl>"
        for title, some in parts.items()
    )
    page = f"<html><body><h1>Referral received</h1><p>Reference: PI-20991 &nbsp; Submitted: 09/11/2026 14:22</p>{lists}</body></html>"
    keys = (
        "parent_relationship",
        "parent_address",
        "parent_language",
        "interpreter_needed",
        "gp_name",
        "gp_practice",
        "health_visitor",
        "social_worker",
        "referral_date",
    )
    told = ("reason_for_referral", "voice_of_parent", "voice_of_infant", "consent_to_referral", "safeguarding_status")
    return Case("receipt.html", page.encode(), read(*BABY, *MOTHER, *REFERRER, *keys, *told))


def hints_between() -> Case:
    """Hints in brackets and questions between a counted label and its answer; a person's title is answered by their name."""
    doc = docx.Document()
    doc.add_heading("PAIRS Referral Form v3.2 (Sept 2025)", 1)
    asked = (
        ("1.1 Name of infant", "", "Noor Haddad"), ("1.2 Infant's d.o.b.", "(or due date if antenatal)", "03-Apr-2026"), ("1.3 Gender", "", "F"),
        ("2.1 Main caregiver", "Who does the baby spend most of their time with?", "Rima Haddad, mum"), ("2.2 Caregiver d.o.b.", "", "21-Jul-1991"),
        ("2.3 Where does the family live?", "Include postcode", f"{HOME}, CO15 1AA"), ("2.4 Contact details", "Phone and email", "07700 900455, rima.h@example.org"),
        ("3.1 Referrer", "Name, role and base", "Gwen Pardoe, Community Midwife, Clacton Midwifery Team"), ("3.2 Referrer contact", "", "01632 960455 / gwen.pardoe@midwives.example.org"),
        ("4.1 What is the reason for this referral now?", "Please describe what you have seen between parent and baby.", READ["reason_for_referral"]),
        ("4.2 How does the caregiver describe it?", "Use their own words where you can.", READ["voice_of_parent"]),
        ("4.3 What do you imagine it is like to be this baby?", "Think about eye contact, crying, comfort.", READ["voice_of_infant"]),
        ("4.4 Hopes and fears", "What does the family want from us?", READ["hopes_and_concerns"]),
        ("5.1 Safeguarding", "Please give the current level and the name of the social worker.", "Early Help. No social worker."),
        ("5.2 Consent", "Has the caregiver seen this form and agreed to it being sent?", "Yes - 07/11/2026"),
    )  # fmt: skip
    for label, hint, answer in asked:
        doc.add_paragraph().add_run(label).bold = True
        if hint:
            doc.add_paragraph().add_run(hint).italic = True
        doc.add_paragraph(answer)
    keys = (
        "infant_name",
        "infant_dob",
        "infant_sex",
        "parent_email",
        "reason_for_referral",
        "voice_of_parent",
        "voice_of_infant",
        "hopes_and_concerns",
    )
    said = {
        "parent_relationship": "mum",
        "parent_address": f"{HOME}, CO15 1AA",
        "safeguarding_details": "Early Help. No social worker.",
    }
    return Case(
        "pairs.docx",
        saved(doc),
        read(*MOTHER, *REFERRER, *keys, "safeguarding_status", "consent_to_referral", "consent_date", **said),
    )


EIGHTH_CASES = (columns_of_people, refers_herself, maternity, marks_and_comments, handed_over, receipt, hints_between)
