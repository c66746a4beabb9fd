"""A family on Word forms of hubs, charities and record systems: boxes, cards, columns, statements to tick, sentences with blanks."""

from __future__ import annotations

from tests.unseen_agencies import document
from tests.unseen_word import Case
from tests.word_files import box, p, r, tbl, tc, tr
from tests.word_files import docx as packed

HOME = "18 Quay Lane, Burnham-on-Crouch CM0 8AA"
WHY = "Dana gives Otis his bottle propped in the pram and says that she cannot bear his face when he cries."
MUM = "'I keep thinking someone else would do it better.' Her own mum left when she was six."
BABY = "Otis does not look for her. He lies still and studies the ceiling."
DAD = "Kyle says she was fine with her sister's baby."
HOPE = "Dana hopes to want to pick him up. She is afraid of being reported."
ALL = {
    "infant_name": "Otis Marlow", "infant_dob": "2026-04-03", "infant_sex": "male", "infant_nhs_number": "9990041202",
    "parent_name": "Dana Marlow", "parent_dob": "1995-02-14", "parent_nhs_number": "9990041210", "parent_relationship": "Mother",
    "parent_address": HOME, "parent_postcode": "CM0 8AA", "parent_phone": "+447700900971", "parent_email": "dana.m@example.org",
    "other_parent_name": "Kyle Brand", "other_parent_dob": "1993-09-30", "other_parent_phone": "+447700900972", "other_parent_relationship": "Father",
    "gp_name": "Dr Ward", "gp_practice": "Crouch Surgery", "health_visitor": "Meg Arden", "consent_to_referral": "yes",
    "referrer_name": "Kirsty Doyle", "referrer_role": "Nursery Nurse", "referrer_organisation": "Dengie Family Hub", "referrer_phone": "+441632960981",
    "referrer_email": "kirsty.doyle@hub.example.org", "referral_date": "2026-11-18", "reason_for_referral": WHY, "voice_of_parent": MUM,
    "voice_of_infant": BABY, "voice_of_other_parent": DAD, "hopes_and_concerns": HOPE,
}  # fmt: skip
CHILD = "infant_name infant_dob"
PARENT = "parent_name parent_dob parent_phone parent_address parent_postcode"
SENDER = "referrer_name referrer_role referrer_organisation referrer_phone referrer_email referral_date"
STORY = "reason_for_referral voice_of_parent voice_of_infant hopes_and_concerns"


def read(keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: ALL[key] for key in keys.split()}, **said}


def one_box_each() -> Case:
    """A box for each part; in it the questions in bold, each answer typed behind its question on the same line."""

    def filled(*lines: tuple[str, ...]) -> str:
        runs = [p(*(r(text, "" if at % 2 else "<w:b/>") for at, text in enumerate(line))) for line in lines]
        return tbl(tr(tc(*runs))) + p("")

    body = p(r("Babies and Parents Together – asking for our help", "<w:b/>")) + "".join((
        filled(("Your name and job ", "Kirsty Doyle, Nursery Nurse"), ("Where you work ", "Dengie Family Hub"), ("How can we reach you? ", "01632 960981 / kirsty.doyle@hub.example.org"), ("Date ", "18/11/26")),
        filled(("Baby's name ", "Otis Marlow", "   D.O.B. ", "3.4.26", "   M/F ", "M"), ("Does baby live with the parent you are referring? ", "Yes")),
        filled(("Parent's name ", "Dana Marlow", "   D.O.B. ", "14.2.95"), ("Relationship to baby ", "Mother", "   Mobile ", "07700 900971"), ("Address inc. postcode ", HOME)),
        filled(("Has the parent agreed to you contacting us? ", "yes, on Monday"),),
        filled(("What have you noticed between baby and parent? ", WHY),),
        filled(("What does the parent say about it? ", MUM),),
        filled(("What do you think baby would say? ", BABY),),
        filled(("What would the parent like to come of this, and is anything about it worrying them? ", HOPE),),
        filled(("Are any other agencies involved? ", "Early Help – Jo Tams, FSW"), ("Are you worried about anybody's safety? ", "No")),
    ))  # fmt: skip
    keys = f"{CHILD} infant_sex {PARENT} parent_relationship {SENDER} reason_for_referral voice_of_parent voice_of_infant consent_to_referral"
    return Case("boxes.docx", packed(body), read(
        keys, parent_primary_caregiver="yes", other_services="Early Help – Jo Tams, FSW", risk_details="No", hopes_and_concerns=HOPE
    ))  # fmt: skip


def adults_at_home() -> Case:
    """Nobody is asked for as the parent: the adults stand in a table by relationship; a mark says which child it is."""
    data = document(
        "# Family Hub request form", "Please complete every box. Send to hubrequests@council.example.gov.uk",
        ([["Children in the family (include unborn)"], ["First name", "Last name", "DOB/EDD", "Gender", "Tick if request is for this child"],
          ["Lola", "Marlow", "11/10/2021", "F", ""], ["Otis", "Marlow", "03/04/2026", "M", "✓"]], {"shaded": (0,)}),
        ([["Adults at home / important adults"], ["Name", "DOB", "Relationship to child(ren)", "Lives at home?", "Mobile / email"],
          ["Dana Marlow", "14/02/1995", "Mother", "Y", "07700 900971"], ["Kyle Brand", "30/09/1993", "Father of Otis", "N", "07700 900972"],
          ["Irene Marlow", "1968", "Maternal grandmother", "Y", ""]], {"shaded": (0,)}),
        [["Family address", HOME], ["Main language at home", "English"], ["Is an interpreter needed?", "N"]],
        [["What is going well?", "Lola is thriving at nursery."], ["What are you worried about?", WHY], ["What does the family say?", MUM], ["What needs to happen next?", HOPE]],
        [["Family consent to request? Y / N", "Y"], ["Signed (parent)", "D. Marlow"], ["Date", "16/11/2026"]],
        [["Person making request", "Kirsty Doyle"], ["Role", "Nursery Nurse"], ["Agency", "Dengie Family Hub"], ["Tel", "01632 960981"], ["Date of request", "18/11/2026"]],
    )  # fmt: skip
    keys = f"{CHILD} infant_sex parent_name parent_dob parent_phone parent_address parent_postcode parent_relationship other_parent_name other_parent_dob other_parent_phone reason_for_referral voice_of_parent hopes_and_concerns consent_to_referral referrer_name referrer_role referrer_organisation referrer_phone referral_date"  # fmt: skip
    return Case("hub.docx", data, read(
        keys, other_parent_relationship="Father of Otis", parent_language="English", interpreter_needed="no", consent_date="2026-11-16",
        household=["Lola, Marlow, 11/10/2021, F", "Irene Marlow, 1968, Maternal grandmother, Y"],
    ), unmatched=("Lola is thriving at nursery.",))  # fmt: skip


def ticked_statements() -> Case:
    """Nothing is asked with yes or no: what holds is ticked."""

    def tick(on: str, words: str) -> str:
        return p(box(on, "☒" if on == "1" else "☐"), r(f" {words}"))

    body = (
        p(r("Little Steps Parent–Infant Team: referral", "<w:b/>"))
        + tbl(tr("Baby", "Otis Marlow", "Born", "03/04/2026"), tr("Parent", "Dana Marlow", "Born", "14/02/1995"), tr("Address", HOME, "Phone", "07700 900971"))
        + p(r("Please tick what applies", "<w:b/>"))
        + tick("1", "This parent is the baby's main carer") + tick("0", "Baby is looked after by the local authority") + tick("1", "Baby is subject to a Child in Need plan")
        + tick("0", "Baby is subject to a Child Protection plan") + tick("1", "Parent needs an interpreter (language: Tamil)") + tick("0", "It is safe to leave a voicemail")
        + tick("1", "There is domestic abuse in the home") + tick("1", "Parent has parental responsibility")
        + p(r("Consent", "<w:b/>"))
        + tick("1", "Parent has agreed to this referral") + tick("0", "Parent has not agreed to this referral") + tick("1", "Parent agrees to us sharing information with other professionals")
        + p(r("Reason for referral", "<w:b/>")) + p(WHY)
        + p(r("Referrer", "<w:b/>")) + p("Kirsty Doyle, Nursery Nurse, Dengie Family Hub, 01632 960981")
    )  # fmt: skip
    return Case("statements.docx", packed(body), read(
        f"{CHILD} {PARENT} reason_for_referral consent_to_referral referrer_name referrer_role referrer_organisation referrer_phone",
        parent_primary_caregiver="yes", safeguarding_status="child_in_need", interpreter_needed="yes", parent_language="Tamil", domestic_abuse="yes",
        parent_responsibility="yes", consent_to_share="yes",
    ))  # fmt: skip


def sentences_to_complete() -> Case:
    """Sentences with blanks; what was typed stands underlined between the form's words."""

    def told(*pieces: str) -> str:
        return p(*(r(text, '<w:u w:val="single"/>' if at % 2 else "") for at, text in enumerate(pieces)))

    body = (
        p(r("Letter of referral to parent–infant psychotherapy", "<w:b/>"))
        + told("I would like to refer ", "Otis Marlow", " (baby), born on ", " 3rd April 2026 ", ", NHS number ", "999 004 1202", ", who lives at ", HOME, ".")
        + told("Baby's mother is ", "Dana Marlow", ", born on ", "14/2/1995", ", telephone ", "07700 900971", ". The father is ", "Kyle Brand", ".")
        + told("They are registered with Dr ", "Ward", " at ", "Crouch Surgery", ". Their health visitor is ", "Meg Arden", ".")
        + told("I am worried because ", WHY)
        + told("The parent has said ", MUM)
        + told("The parent ", "has", " agreed to this referral on ", "16/11/26", ".")
        + told("My name is ", "Kirsty Doyle", " and I am a ", "Nursery Nurse", " at ", "Dengie Family Hub", ". You can ring me on ", "01632 960981", ".")
        + told("Date: ", "18/11/26")
    )  # fmt: skip
    keys = (
        f"{CHILD} infant_nhs_number {PARENT} parent_relationship other_parent_name other_parent_relationship gp_name gp_practice health_visitor reason_for_referral voice_of_parent "
        "consent_to_referral referrer_name referrer_role referrer_organisation referrer_phone referral_date"
    )  # fmt: skip
    said = {"parent_relationship": "mother", "other_parent_relationship": "father", "consent_date": "2026-11-16"}
    return Case("sentences.docx", packed(body), read(keys) | said)


def newspaper_columns() -> Case:
    """A leaflet in two newspaper columns: labels in bold with the answer below, "Boy" and "Girl" without a question."""

    def asked(label: str, *answers: str) -> str:
        return p(r(label, "<w:b/>")) + "".join(p(answer) for answer in answers)

    columns = '<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/><w:cols w:num="2" w:space="708"/></w:sectPr></w:pPr></w:p>'
    body = (
        p(r("BUMPS &amp; BABIES – Referral leaflet for professionals", '<w:b/><w:sz w:val="36"/>'))
        + p(r("ABOUT BABY", "<w:b/>")) + asked("Name", "Otis Marlow") + asked("Due / born on", "3 April 2026") + p("Boy ☒   Girl ☐")
        + p(r("ABOUT MUM OR MAIN CARER", "<w:b/>")) + asked("Name", "Dana Marlow") + asked("Birthday", "14 Feb 1995") + p("Mum ☒   Dad ☐   Gran ☐   Other ☐")
        + asked("Where do you live?", "18 Quay Lane", "Burnham-on-Crouch", "CM0 8AA") + asked("Phone", "07700 900971") + p("OK to text ☒   OK to leave message ☒")
        + asked("Who else is at home?", "Lola, 5", "Irene (nan)")
        + p(r("TELL US MORE", "<w:b/>")) + asked("What's hard at the moment?", WHY) + asked("What do you wish for?", HOPE)
        + p(r("WHO IS REFERRING?", "<w:b/>")) + asked("Name", "Kirsty Doyle") + asked("I'm a", "Nursery Nurse") + asked("Phone or email", "01632 960981")
        + p("Family knows and is happy for us to call ☒") + columns + p("Thank you! Post to: Bumps &amp; Babies, FREEPOST")
    )  # fmt: skip
    keys = f"{CHILD} infant_sex parent_name parent_dob parent_phone parent_postcode reason_for_referral hopes_and_concerns consent_to_referral referrer_name referrer_role referrer_phone"
    return Case("leaflet.docx", packed(body), read(
        keys, parent_relationship="Mum", parent_address="18 Quay Lane, Burnham-on-Crouch, CM0 8AA", safe_to_leave_message="yes", household=["Lola, 5", "Irene (nan)"]
    ))  # fmt: skip


def header_rows() -> Case:
    """Labels in a header row, the answers below it; the same again for the other parent, for the child and for the network."""
    head = {"head": True}
    data = document(
        "**Perinatal Parent-Infant Pathway – Referral Proforma**",
        "**A) Infant**", ([["Name", "DOB", "NHS no", "Sex", "Gestation at birth"], ["Otis Marlow", "3/4/2026", "9990041202", "M", "36+2"]], head),
        "**B) Parent/carer to be seen**", ([["Name", "DOB", "NHS no", "Relationship", "Contact no.", "Address"], ["Dana Marlow", "14/2/1995", "9990041210", "Mother", "07700 900971", HOME]], head),
        "**C) Parent/carer not to be seen (if any)**", ([["Name", "DOB", "NHS no", "Relationship", "Contact no.", "Address"], ["Kyle Brand", "30/9/1993", "", "Father", "07700 900972", "not known"]], head),
        "**D) Network**", ([["GP", "Health visitor", "Midwife", "Social worker", "Perinatal MH"], ["Dr Ward, Crouch Surgery", "Meg Arden", "discharged", "n/a", "Sarah Iles, CPN"]], head),
        "**E) Plan**", ([["Early Help", "CIN", "CP", "LAC", "None"], ["", "", "", "", "x"]], head),
        "**F) Consent**", ([["Parent aware", "Parent consents", "Consent to share info", "Date"], ["Y", "Y", "Y", "16/11"]], head),
        "**G) Narrative**", ([["Presenting concerns"], [WHY]], head), ([["Parent's view"], [MUM]], head), ([["Infant's view"], [BABY]], head), ([["Other parent's view"], [DAD]], head), ([["Aims"], [HOPE]], head),
        "**H) Referrer**", ([["Name", "Job title", "Base", "Email", "Tel", "Date"], ["Kirsty Doyle", "Nursery Nurse", "Dengie Family Hub", "kirsty.doyle@hub.example.org", "01632 960981", "18/11/26"]], head),
    )  # fmt: skip
    keys = (
        f"{CHILD} infant_sex infant_nhs_number {PARENT} parent_nhs_number parent_relationship other_parent_name other_parent_dob other_parent_phone other_parent_relationship "
        f"gp_name gp_practice health_visitor consent_to_referral {STORY} voice_of_other_parent {SENDER}"
    )
    said = {"gestation_at_birth": "36+2", "mental_health_team": "Sarah Iles, CPN", "midwife": "discharged", "safeguarding_status": "none", "consent_to_share": "yes", "consent_date": "16/11"}  # fmt: skip
    return Case("proforma.docx", data, read(keys) | said, problems=("consent_date",))


FIFTEENTH_CASES = (one_box_each, adults_at_home, ticked_statements, sentences_to_complete, newspaper_columns, header_rows)
