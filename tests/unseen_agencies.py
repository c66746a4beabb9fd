"""Word forms of councils, health visitors, midwives and charities: odd columns, guidance in the answer, text boxes, nested tables."""

from __future__ import annotations

import docx
from docx.enum.section import WD_ORIENT

from tests.unseen_word import Case, grid, line, saved
from tests.word_files import docx as packed
from tests.word_files import p, r, tbl, tc, tr

WHY = "Zainab says Adam cries as soon as she picks him up, so she has stopped picking him up."
BABY = "Adam stares past her and goes still when the door opens."
MUM = "'I do everything for him and I feel nothing.'"
DAD = "Imran thinks she is too hard on herself."
HOPE = "To enjoy a walk with him. Worried that people will think she is a bad mum."
HOME = "12 Brook Street, Witham CM8 1AA"
BORN = {
    "infant_name": "Adam Shah", "infant_dob": "2026-06-21", "infant_nhs_number": "9990003009", "infant_sex": "male",
    "parent_name": "Zainab Shah", "parent_dob": "1996-04-02", "parent_nhs_number": "9990003017", "parent_relationship": "Mother", "parent_address": HOME,
    "parent_postcode": "CM8 1AA", "parent_phone": "+447700900611", "parent_email": "zainab.s@example.org", "other_parent_name": "Imran Shah",
    "other_parent_dob": "1993-12-15", "other_parent_relationship": "Father", "other_parent_phone": "+447700900612", "gp_name": "Dr Petra Moss",
    "gp_practice": "Brook Street Surgery", "health_visitor": "Lorna Tighe", "referrer_name": "Lorna Tighe", "referrer_role": "Health Visitor",
    "referrer_organisation": "Witham 0-19 Team", "referrer_phone": "+441632960611", "referrer_email": "lorna.tighe@hv.example.org",
    "referral_date": "2026-11-12", "reason_for_referral": WHY, "voice_of_infant": BABY, "voice_of_parent": MUM, "voice_of_other_parent": DAD,
    "hopes_and_concerns": HOPE, "consent_to_referral": "yes",
}  # fmt: skip


def read(keys: str, **said: object) -> dict[str, object]:
    """The family's values for these fields, and what else a layout says."""
    return {**{key: BORN[key] for key in keys.split()}, **said}


def document(*parts: object, landscape: bool = False) -> bytes:
    """Titles ("# ", "## "), lines and tables of rows, in the order given; a tuple is a table with its options."""
    doc = docx.Document()
    if landscape:
        doc.sections[0].orientation = WD_ORIENT.LANDSCAPE
    for item in parts:
        if isinstance(item, str):
            level = len(item) - len(item.lstrip("#"))
            doc.add_heading(item.lstrip("# "), level) if level else line(doc, *_runs(item))
        elif isinstance(item, tuple):
            grid(doc, item[0], **item[1])
        elif isinstance(item, list):
            grid(doc, item)
            doc.add_paragraph()
    return saved(doc)


def _runs(text: str) -> list[str | tuple[str, str]]:
    """`**bold**`, `__underlined__` and `~~struck~~` words within a line."""
    for mark, look in (("**", "bold"), ("%%", "underline"), ("~~", "strike")):
        if mark in text:
            pieces = text.split(mark)
            return [piece if at % 2 == 0 else (piece, look) for at, piece in enumerate(pieces) if piece]
    return [text]


def mash() -> Case:
    """A council's inter-agency form on its side: shaded section rows, surname before forename, "Child living with", struck options."""
    head = {"shaded": (0,), "bold": ()}
    data = document(
        "# Multi-Agency Safeguarding Hub (MASH) – Inter-Agency Referral Form",
        "If a child is at immediate risk of harm dial 999. Forms received after 5pm will be dealt with the next working day.",
        ([["1. CHILD / YOUNG PERSON (one form per family)"]], head),
        ([["Sex", "Date of birth / EDD", "Surname", "Forename(s)", "NHS No (if known)", "Ethnicity", "School / nursery"],
          ["M", "21st June '26", "Shah", "Adam", "9990003009", "Pakistani", "n/a"],
          ["F", "03-09-22", "Shah", "Maryam", "", "as above", "Little Acorns"]], {"head": True}),
        [["Child living with:", "Mother", "Home tel / mobile:", "07700 900611"],
         ["Home address:", "12 Brook Street, Witham", "Postcode:", "cm8 1aa"],
         ["First language:", "Urdu", "Interpreter / signer required?", "Yes – Urdu, female"]],
        ([["2. PARENTS / CARERS / OTHER SIGNIFICANT ADULTS"]], head),
        ([["Relationship to child", "Name", "PR? Y/N", "DOB", "Address if different"],
          ["Mother", "Zainab Shah", "Y", "02/04/96", ""],
          ["Father", "Imran Shah", "Y", "15/12/93", "not disclosed"]], {"head": True}),
        ([["3. REFERRER"]], head),
        [["Name & designation", "Lorna Tighe, Health Visitor"], ["Agency and contact details", "Witham 0-19 Team, 01632 960611, lorna.tighe@hv.example.org"],
         ["Date and time of referral", "12/11/26 14:20"]],
        ([["4. AGENCIES WORKING WITH THE FAMILY"]], head),
        ([["Contact no.", "Agency", "Name", "Role", "Still involved?"],
          ["01632 960613", "Brook Street Surgery", "Dr Petra Moss", "GP", "Y"],
          ["", "Family Solutions", "Kit Ambrose", "Family worker", "Y"],
          ["01632 960615", "Mid Essex CSC", "Ade Bright", "Social worker", "N – closed Sept"]], {"head": True}),
        ([["5. REASON FOR REFERRAL"]], head),
        [["What are you worried about? (Be specific: what, when, who)", WHY], ["What is working well?", "Keeps appointments."],
         ["What do you and the family want to happen next?", HOPE]],
        "Are parents/carers aware of this referral?   **Yes** / ~~No~~".replace("**", ""),
        "Have they consented?   Yes / ~~No~~",
        "Is the child currently subject to:  CP plan ☐   CIN plan ☐   Early Help ☒   None ☐",
        landscape=True,
    )  # fmt: skip
    keys = (
        "infant_name infant_dob infant_nhs_number infant_sex parent_name parent_dob parent_relationship parent_postcode parent_phone other_parent_name "
        "other_parent_dob other_parent_relationship gp_name gp_practice referrer_name referrer_role referrer_organisation referrer_phone referrer_email "
        "referral_date reason_for_referral hopes_and_concerns consent_to_referral"
    )
    return Case("mash.docx", data, read(
        keys, infant_ethnicity="Pakistani", parent_address="12 Brook Street, Witham", parent_language="Urdu", interpreter_needed="yes", parent_responsibility="yes",
        other_parent_responsibility="yes", parent_primary_caregiver="yes", household=["F, 03-09-22, Shah, Maryam, Little Acorns"],
        social_worker="01632 960615, Mid Essex CSC, Ade Bright",
        other_services="Family Solutions, Kit Ambrose, Family worker", safeguarding_status="early_help",
    ), unmatched=("Keeps appointments.",))  # fmt: skip


def guided() -> Case:
    """Guidance in italic within the answer's cell, the answer below it or none; a tick list over a cell."""

    def row(label: str, guide: str, *answer: str) -> str:
        return tr(tc(p(r(label, "<w:b/>"))), tc(*([p(r(guide, "<w:i/>"))] if guide else []), *answer))

    body = p(r("Health Visiting referral to Parent-Infant Mental Health", "<w:b/><w:sz w:val='32'/>")) + tbl(
        row("Practitioner making referral", "Name, job title and base", "Lorna Tighe, Health Visitor, Witham 0-19 Team"),
        row("Contact for practitioner", "Phone and secure email", "01632 960611 / lorna.tighe@hv.example.org"),
        row("Infant", "Full name, date of birth and NHS number", "Adam Shah 21.6.26 999 000 3009"),
        row("Parent / carer to be seen", "Full name and date of birth", "Zainab Shah 2.4.96"),
        row("Relationship to infant", "e.g. mother, father, foster carer", "Mother"),
        row("Best contact number", "Is it safe to text?", "07700 900611 – yes ok to text"),
        row("Address", "Include postcode", "12 Brook Street", "Witham", "CM8 1AA"),
        row("What have you noticed?", "Describe how parent and infant are together. Give examples.", WHY),
        row("Infant's cues", "e.g. gaze, settling, feeding, sleep", BABY),
        row("Parent's own words", "Please ask the parent what they would like us to know", MUM),
        row("Partner's / co-parent's view", "If involved"),
        row("What is the parent hoping for?", "Include worries about coming", HOPE),
        row("Current level of need", "Please tick one", "☐ Universal   ☒ Targeted / Early Help", "☐ Child in need   ☐ Child protection"),
        row("Consent", "We cannot accept a referral without this. Has the parent agreed?", "Yes, verbal 10/11/26"),
    )  # fmt: skip
    keys = (
        "referrer_name referrer_role referrer_organisation referrer_phone referrer_email infant_name infant_dob infant_nhs_number parent_name parent_dob "
        "parent_relationship parent_phone parent_address parent_postcode reason_for_referral voice_of_infant voice_of_parent hopes_and_concerns consent_to_referral"
    )
    said = {"parent_address": "12 Brook Street, Witham, CM8 1AA", "safeguarding_status": "early_help", "consent_date": "2026-11-10"}  # fmt: skip
    return Case("guided.docx", packed(body), read(keys) | said, blanks=("voice_of_other_parent",))


def text_boxes() -> Case:
    """A perinatal team's form laid out in text boxes; the patient is the mother; current and past are asked apart."""

    def frame(*lines: str) -> str:
        inner = "".join(p(text) if not text.startswith("*") else p(r(text[1:], "<w:b/>")) for text in lines)
        shape = f'<v:shape style="width:200pt"><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape>'
        return f"<w:p><w:r><w:pict>{shape}</w:pict></w:r></w:p>"

    body = (
        p(r("Specialist Community Perinatal Mental Health Service – external referral", "<w:b/>"))
        + frame("*PATIENT", "Surname: Shah", "First name(s): Zainab", "DOB: 02/04/1996", "NHS number: 999 000 3017", f"Address: {HOME}", "Mobile: 07700900611",
                "Ethnicity: Pakistani", "Marital status: separated")
        + frame("*PREGNANCY / BABY", "EDD: N/A", "Postnatal? Yes", "Baby's name: Adam", "Baby DOB: 21/06/2026", "Gestation at delivery: 36+4", "Mode of birth: EMCS")
        + frame("*REFERRED BY", "Name: Lorna Tighe", "Profession: Health Visitor", "Team: Witham 0-19 Team", "Tel: 01632 960611", "Date: 12.11.2026")
        + frame("*GP", "Name: Dr Petra Moss", "Surgery: Brook Street Surgery")
        + p(r("Reason for referral and current symptoms", "<w:b/>")) + p(WHY)
        + p(r("Previous psychiatric history", "<w:b/>")) + p("Depression at 19, sertraline then. Nothing since.")
        + p(r("Current risk (self, others, baby, safeguarding)", "<w:b/>")) + p("Denies thoughts of self harm. No risk to Adam seen.")
        + p(r("Is the patient aware of and in agreement with this referral?", "<w:b/>"), r("  Y")) + p(r("Can we leave a voicemail?", "<w:b/>"), r("  N"))
    )  # fmt: skip
    keys = (
        "parent_dob parent_nhs_number parent_address parent_postcode parent_phone infant_dob referrer_name referrer_role referrer_organisation referrer_phone "
        "referral_date gp_name gp_practice reason_for_referral consent_to_referral parent_name"
    )
    return Case("frames.docx", packed(body), read(
        keys, parent_ethnicity="Pakistani", infant_name="Adam", gestation_at_birth="36+4", mental_health="Depression at 19, sertraline then. Nothing since.",
        risk_details="Denies thoughts of self harm. No risk to Adam seen.", safe_to_leave_message="no",
    ), blanks=("infant_due_date",))  # fmt: skip


def booking() -> Case:
    """A midwife's form from booking to specialist team: pregnancy facts four to a row, ticks in columns, a partner who is asked for last."""
    data = document(
        "**MATERNITY – REFERRAL FROM BOOKING TO SPECIALIST PERINATAL / PARENT-INFANT PATHWAY**",
        ([["WOMAN / BIRTHING PERSON", "", "", ""],
          ["Name", "Carys Bevan", "Hospital no.", "K0042311"], ["D.O.B.", "19/8/01", "NHS no.", "999 000 3025"],
          ["Address", "Flat 3, 40 High Street, Maldon", "Post code", "CM9 5AA"], ["Tel (m)", "07700 900621", "Tel (h)", "-"],
          ["E.D.D.", "30/03/27", "Gest. today", "21+5"], ["G / P", "G3 P1", "Previous pregnancy loss", "Yes – 20/40 stillbirth 2024"],
          ["Named midwife", "Jan Orme", "Consultant", "Mr Sood"], ["GP / surgery", "Dr Hale, Blackwater Practice", "HV", "not yet allocated"]], {"bold": (0, 2), "shaded": (0, 2)}),
        "",
        ([["Past / current", "Yes", "No", "Details"],
          ["Anxiety or depression", "√", "", "PHQ 11, no meds"], ["Domestic abuse (routine enquiry made?)", "", "√", "asked alone 2/11"],
          ["Social care involvement with this pregnancy", "", "√", ""], ["Previous child removed from care", "", "√", ""]], {"head": True}),
        "",
        "**How does she talk about this baby?** Calls the baby \"it\", will not buy anything. Scared to hope.",
        "**What does she want from the referral?** Someone to talk to who knows about loss.",
        "**Partner:** Rhodri Bevan  **DOB:** 4/5/99  **Tel:** 07700 900622",
        "**Partner's view of the pregnancy:** Excited but frightened to say so.",
        "**Other children:** Mali Bevan 12/12/2020",
        "**Consent to referral:** verbal ☐ written ☒ declined ☐",
        "**Referring midwife:** Jan Orme   **Bleep/ext:** 01632 960621   **Date:** 9 Nov 2026",
    )  # fmt: skip
    return Case("booking.docx", data, {
        "parent_name": "Carys Bevan", "parent_dob": "2001-08-19", "parent_nhs_number": "9990003025", "parent_address": "Flat 3, 40 High Street, Maldon",
        "parent_postcode": "CM9 5AA", "parent_phone": "+447700900621", "infant_due_date": "2027-03-30", "gestation_now": "21+5", "midwife": "Jan Orme",
        "gp_name": "Dr Hale", "gp_practice": "Blackwater Practice", "health_visitor": "not yet allocated", "parent_relationship": "Mother", "domestic_abuse": "no", "safeguarding_status": "none",
        "voice_of_parent": "Calls the baby \"it\", will not buy anything. Scared to hope.", "hopes_and_concerns": "Someone to talk to who knows about loss.",
        "other_parent_name": "Rhodri Bevan", "other_parent_dob": "1999-05-04", "other_parent_phone": "+447700900622",
        "voice_of_other_parent": "Excited but frightened to say so.", "household": ["Mali Bevan 12/12/2020"], "consent_to_referral": "yes",
        "referrer_name": "Jan Orme", "referrer_phone": "+441632960621", "referral_date": "2026-11-09", "mental_health": "PHQ 11, no meds",
    }, unmatched=("G3 P1", "20/40 stillbirth 2024"))  # fmt: skip


def dot_leaders() -> Case:
    """A home-visiting charity's form: dot leaders and tabs, children in a table with ages, two parents asked as "Parent 1 / Parent 2"."""
    data = document(
        "# Family referral form", "Please complete as much as you can. All referrals are discussed with the family first.",
        "## Family",
        "Parent 1 name ......Zainab Shah......\tD.O.B. ......2/4/96......",
        "Parent 2 name ......Imran Shah (not in the home)......\tD.O.B. ......15/12/93......",
        "Address .......12 Brook Street, Witham.......\tPostcode .......CM8 1AA.......",
        "Tel: home ........................\tMobile ........07700 900611........",
        "Who has parental responsibility? ......both......",
        "## Children", [["First name", "Last name", "Age / DOB", "Lives with", "Any special needs"], ["Adam", "Shah", "21/06/26", "mum", "reflux"], ["Maryam", "Shah", "4", "mum", ""]],
        "## Why would the family like our support? (please tick all that apply)",
        "☒ Parent's mental health   ☐ Multiple birth   ☒ Isolation   ☐ Disability   ☒ Bonding with baby   ☐ Domestic abuse",
        "Please say more:", WHY,
        "## Safety", "Is there any reason why a volunteer should not visit alone? ......none known......",
        "Social services / plan (CP, CIN, EH)? ......CIN......  Name of social worker ......Ade Bright......",
        "## Referrer", "Name ......Lorna Tighe......\tPost ......Health Visitor......", "Organisation ......Witham 0-19 Team......",
        "Tel ......01632 960611......\tE-mail ......lorna.tighe@hv.example.org......",
        "Has this family agreed to be referred? ......yes......", "Signed ......L Tighe......\tDate ......12/11/26......",
    )  # fmt: skip
    keys = (
        "parent_name parent_dob parent_address parent_postcode parent_phone other_parent_name other_parent_dob infant_name infant_dob reason_for_referral "
        "referrer_name referrer_role referrer_organisation referrer_phone referrer_email consent_to_referral referral_date"
    )
    return Case("leaders.docx", data, read(
        keys, parent_address="12 Brook Street, Witham", household=["Maryam, Shah, 4, mum"],
        reason_for_referral=f"Parent's mental health, Isolation, Bonding with baby\nPlease say more: {WHY}", risk_details="none known", safeguarding_status="child_in_need", social_worker="Ade Bright", parent_responsibility="yes", other_parent_responsibility="yes",
    ), unmatched=("reflux", "not in the home"))  # fmt: skip


def numbered() -> Case:
    """Sections "1 / 1.1", underscores to write on, a question below a title that asks the same, signatures at the end."""
    data = document(
        "**Children's Centre – Request for Parent-Infant Support**",
        "**Section 1  Your details**", "1.1 Name: _Lorna Tighe__________  1.2 Job title: _Health Visitor____", "1.3 Work base: __Witham 0-19 Team______",
        "1.4 Tel: __01632 960611____ 1.5 Email: _lorna.tighe@hv.example.org_",
        "**Section 2  The baby**", "2.1 Name: __Adam Shah_____ 2.2 Date of birth (or due date): __21 / 06 / 2026__", "2.3 NHS number: ____9990003009____",
        "2.4 Boy ☒  Girl ☐  Prefer not to say ☐",
        "**Section 3  The parent you would like us to see**", "3.1 Name: __Zainab Shah____  3.2 Date of birth: __02 / 04 / 1996__",
        "3.3 Their relationship to the baby: __Mother__", f"3.4 Where they live: __{HOME}___", "3.5 Phone: __07700 900611__  3.6 OK to text?  Yes ☒ No ☐",
        "3.7 Does another adult help to look after the baby? Name: __Parveen Shah____  3.8 Their relationship: __maternal grandmother__  3.9 Phone: __07700 900613__",
        "**Section 4  Reason for referral**", "4.1 What is the reason for your referral?", WHY,
        "**Section 5  The baby's voice**", "5.1 What do you think the baby would say, if they could speak?", BABY,
        "**Section 6  The parent's voice**", "6.1 What does the parent say?", MUM,
        "**Section 7  Hopes and fears**", "7.1 What does the parent hope for?", "n/k",
        "**Section 8  Agreement**", "8.1 The parent has seen this form and agrees to it being sent   Yes ☒ No ☐",
        "Signature of parent: ___Z Shah_____   Date: __11/11/26__", "Signature of worker: ___L Tighe____   Date: __12/11/26__",
    )  # fmt: skip
    keys = (
        "referrer_name referrer_role referrer_organisation referrer_phone referrer_email infant_name infant_dob infant_nhs_number parent_name parent_dob "
        "parent_relationship parent_address parent_postcode parent_phone reason_for_referral voice_of_infant voice_of_parent consent_to_referral referral_date"
    )
    said = {"safe_to_leave_message": "yes", "other_parent_name": "Parveen Shah", "other_parent_relationship": "maternal grandmother", "other_parent_phone": "+447700900613", "consent_date": "2026-11-11"}  # fmt: skip
    return Case("numbered.docx", data, read(keys) | said, blanks=("hopes_and_concerns",), unmatched=("Boy",))


def label_over_rows() -> Case:
    """A label cell that spans several answers, each with a small label of its own; rows of a kind below it."""

    def rows(label: str, *pairs: tuple[str, str]) -> str:
        out = []
        for at, (small, answer) in enumerate(pairs):
            merge = '<w:vMerge w:val="restart"/>' if not at else "<w:vMerge/>"
            out.append(tr(tc(*([p(r(label, "<w:b/>"))] if not at else []), properties=merge), tc(small), tc(answer)))
        return "".join(out)

    body = p(r("Single Point of Access – Under Twos referral", "<w:b/>")) + tbl(
        rows("Referred by", ("Name", "Lorna Tighe"), ("Role", "Health Visitor"), ("Tel", "01632 960611"), ("Email", "lorna.tighe@hv.example.org"), ("Date", "12/11/26")),
        rows("Child", ("Name", "Adam Shah"), ("DOB / EDD", "21/6/26"), ("NHS", "9990003009"), ("Gender", "Male"), ("Lives with", "Mum and sister")),
        rows("Mother", ("Name", "Zainab Shah"), ("DOB", "2/4/96"), ("Mobile", "07700 900611"), ("Email", "zainab.s@example.org"), ("Address &amp; PC", HOME)),
        rows("Father", ("Name", "Imran Shah"), ("DOB", "15/12/93"), ("Mobile", "07700 900612"), ("Contact with child?", "weekends")),
        rows("Main language at home", ("", "Urdu and English")),
        rows("Universal services", ("GP", "Dr Petra Moss, Brook Street Surgery"), ("HV", "Lorna Tighe"), ("MW", "discharged")),
        rows("Other involvement", ("CSC", "none"), ("Perinatal MH", "Fay Dunn, since July"), ("Other", "Home-Start")),
        rows("Concerns", ("Parent-infant relationship", WHY), ("Infant", BABY)),
        rows("Views", ("Mother", MUM), ("Father", DAD)),
        rows("Consent", ("To this referral", "Yes"), ("To share information", "Yes"), ("Given by / when", "Mother, 10/11/26")),
    )  # fmt: skip
    keys = (
        "referrer_name referrer_role referrer_phone referrer_email referral_date infant_name infant_dob infant_nhs_number infant_sex parent_name parent_dob "
        "parent_phone parent_email parent_address parent_postcode parent_relationship other_parent_name other_parent_dob other_parent_phone other_parent_relationship "
        "gp_name gp_practice health_visitor reason_for_referral voice_of_infant voice_of_parent voice_of_other_parent consent_to_referral"
    )
    return Case("spanning.docx", packed(body), read(
        keys, parent_language="Urdu and English", safeguarding_status="none", mental_health_team="Fay Dunn, since July", other_services="Home-Start",
        consent_to_share="yes", consent_date="2026-11-10",
        midwife="discharged",
    ))  # fmt: skip


AGENCIES_CASES = (mash, guided, text_boxes, booking, dot_leaders, numbered, label_over_rows)
