"""More Word forms for that family: cards, labels merged downwards, a letter's template, hints filled in, exports of record systems."""

from __future__ import annotations

import docx

from tests.unseen_agencies import document
from tests.unseen_fifteenth import BABY, CHILD, DAD, HOME, HOPE, MUM, PARENT, SENDER, STORY, WHY, read
from tests.unseen_word import Case, grid, line, saved
from tests.word_files import docx as packed
from tests.word_files import p, part, r, tbl, tc, tr

FATHER = "other_parent_name other_parent_dob other_parent_phone other_parent_relationship"


def cards_side_by_side() -> Case:
    """Four cards to a sheet, each with its title and small labels with the answer after a tab or below."""

    def card(title: str, *lines: str) -> str:
        white = r(title, '<w:b/><w:color w:val="FFFFFF"/>')
        return tc(p(white, properties='<w:shd w:val="clear" w:fill="1F3864"/>'), *(p(*_tabbed(line)) for line in lines))

    body = p(r("Parent-Infant Team referral cards", "<w:b/>")) + tbl(
        tr(card("BABY", "Name\tOtis Marlow", "Born\t03.04.26", "Boy ☒\tGirl ☐", "NHS\t999 004 1202"),
           card("MAIN CARER", "Name\tDana Marlow", "Born\t14.02.95", "Who are they to baby?\tMother", "Tel\t07700 900971", "Address", HOME)),
        tr(card("OTHER PARENT", "Name\tKyle Brand", "Born\t30.09.93", "Tel\t07700 900972", "Do they know about this referral?\tNo"),
           card("GP / HV", "GP\tDr Ward, Crouch Surgery", "HV\tMeg Arden", "SW\tnone")),
    ) + tbl(
        tr(card("WHY?", WHY), card("WHAT DOES THE CARER SAY?", MUM)), tr(card("WHAT DOES BABY SHOW YOU?", BABY), card("WHAT ARE THEY HOPING FOR?", HOPE)),
        tr(card("YOU", "Name\tKirsty Doyle", "Job\tNursery Nurse", "Team\tDengie Family Hub", "Tel\t01632 960981", "Date\t18.11.26"),
           card("CONSENT", "Carer agrees to referral\tYes ☒ No ☐", "Carer agrees to us talking to others\tYes ☒ No ☐", "Date\t16.11.26")),
    )  # fmt: skip
    keys = (
        f"{CHILD} infant_sex infant_nhs_number {PARENT} parent_relationship other_parent_name other_parent_dob other_parent_phone gp_name gp_practice health_visitor voice_of_parent voice_of_infant hopes_and_concerns "
        "referrer_name referrer_role referrer_organisation referrer_phone referral_date consent_to_referral"
    )
    return Case(
        "cards.docx", packed(body), read(keys, consent_to_share="yes", consent_date="2026-11-16", reason_for_referral=WHY)
    )


def _tabbed(line: str) -> list[str]:
    first, *rest = line.split("\t")
    return [r(first), *(f"<w:r><w:tab/></w:r>{r(piece)}" for piece in rest)]


def merged_labels() -> Case:
    """The first cell of several rows is one, merged downwards; the second column asks, the third is the answer or its tick."""
    blocks = (
        ("Baby", (("Full name", "Otis Marlow"), ("Date of birth", "03/04/2026"), ("NHS number", "9990041202"), ("Sex", "Male"))),
        ("Parent or carer", (("Full name", "Dana Marlow"), ("Date of birth", "14/02/1995"), ("Relationship", "Mother"), ("Telephone", "07700 900971"), ("Address", HOME))),
        ("Father / partner", (("Full name", "Kyle Brand"), ("Telephone", "07700 900972"), ("Does he live with baby?", "No"))),
        ("GP", (("Name", "Dr Ward"), ("Surgery", "Crouch Surgery"), ("Telephone", "01632 960982"))),
        ("Children's social care", (("None", ""), ("Early Help", "✓"), ("Child in Need", ""), ("Child Protection", ""), ("Looked After", ""))),
        ("Consent", (("To this referral", "Y"), ("To sharing information", "N"), ("Date given", "16/11/2026"))),
        ("Tell us", (("Why you refer", WHY), ("Parent's voice", MUM), ("Baby's voice", BABY), ("Partner's voice", DAD), ("Hopes and worries", HOPE))),
        ("Referred by", (("Name", "Kirsty Doyle"), ("Role", "Nursery Nurse"), ("Organisation", "Dengie Family Hub"), ("Telephone", "01632 960981"), ("Date", "18/11/2026"))),
    )  # fmt: skip
    doc = docx.Document()
    doc.add_heading("Infant Mental Health Referral", 1)
    table = doc.add_table(0, 3)
    table.style = "Table Grid"
    for title, pairs in blocks:
        first = len(table.rows)
        for label, answer in pairs:
            cells = table.add_row().cells
            cells[1].text, cells[2].text = label, answer
        held = table.cell(first, 0).merge(table.cell(len(table.rows) - 1, 0))
        held.paragraphs[0].add_run(title).bold = True
    keys = (
        f"{CHILD} infant_sex infant_nhs_number {PARENT} parent_relationship other_parent_name other_parent_phone gp_name gp_practice consent_to_referral {STORY} "
        "voice_of_other_parent referrer_name referrer_role referrer_organisation referrer_phone referral_date"
    )
    said = {"safeguarding_status": "early_help", "consent_to_share": "no", "consent_date": "2026-11-16"}
    return Case("merged.docx", saved(doc), read(keys) | said)


def letter_template() -> Case:
    """A trust's letter with form fields inside it; who writes stands below "Yours sincerely"."""
    header = part(
        "hdr",
        p("North Coast Community NHS Trust")
        + p("Dengie Family Hub, 2 Station Road, Southminster CM0 7AA")
        + p("Tel: 01632 960981"),
    )
    body = "".join((
        p("Our ref: KD/lm"), p("18 November 2026"), p("PRIVATE AND CONFIDENTIAL"), p("To: Parent Infant Mental Health Service, St Peter's Hospital, Maldon"),
        p(r("Re: Baby Otis Marlow   DOB: 03/04/2026   NHS: 999 004 1202", "<w:b/>")),
        p(r("Mother: Dana Marlow   DOB: 14/02/1995   Tel: 07700 900971", "<w:b/>")),
        p(r(f"Address: {HOME}", "<w:b/>")), p(r("GP: Dr Ward, Crouch Surgery", "<w:b/>")),
        p("Dear Team,"), p("Please accept this as a referral to your service."),
        p(r("Presenting concerns: ", "<w:b/>"), r(WHY)), p(r("Mother's understanding: ", "<w:b/>"), r(MUM)), p(r("Baby's presentation: ", "<w:b/>"), r(BABY)),
        p(r("Father's involvement: ", "<w:b/>"), r(f"{DAD}")), p(r("Risk: ", "<w:b/>"), r("No risk to self or Otis disclosed.")),
        p(r("Consent: ", "<w:b/>"), r("Dana has consented to this referral and has seen this letter.")), p(r("What she would like: ", "<w:b/>"), r(HOPE)),
        p("Yours sincerely"), p(""), p("Kirsty Doyle"), p("Nursery Nurse"), p("kirsty.doyle@hub.example.org"), p("cc: Dr Ward; Dana Marlow"),
    ))  # fmt: skip
    keys = (
        f"{CHILD} infant_nhs_number {PARENT} parent_relationship gp_name gp_practice consent_to_referral {STORY} voice_of_other_parent referrer_name referrer_role referrer_phone "
        "referrer_email referral_date"
    )
    head = {
        "referrer_organisation": "North Coast Community NHS Trust", "referrer_address": "Dengie Family Hub, 2 Station Road, Southminster CM0 7AA",
    }  # fmt: skip
    return Case(
        "letter.docx", packed(body, {"header": header}), read(keys, risk_details="No risk to self or Otis disclosed.", **head)
    )


def referrer_in_footer() -> Case:
    """Questions counted 1.1, 1.2, each answered by the next paragraph; who filled the form in stands in its footer."""
    asked = (
        ("1", "The baby"), ("1.1", "What is the baby's name?", "Otis Marlow"), ("1.2", "When was the baby born, or when is the baby due?", "03/04/2026"), ("1.3", "Does the baby have an NHS number?", "9990041202"),
        ("2", "The parent"), ("2.1", "What is the name of the parent you would like us to work with?", "Dana Marlow"), ("2.2", "What is their date of birth?", "14/02/1995"),
        ("2.3", "How are they related to the baby?", "Mother"), ("2.4", "Where do they live?", HOME), ("2.5", "How can we contact them?", "Mobile 07700 900971, dana.m@example.org"),
        ("2.6", "Is it safe to leave a message?", "Yes but not after 5"), ("3", "The other parent"), ("3.1", "Is there another parent, and what is their name?", "Kyle Brand"), ("3.2", "Are they involved?", "Weekends"),
        ("4", "What is happening"), ("4.1", "What makes you think that this parent and baby need our help?", WHY), ("4.2", "How does the parent put it in their own words?", MUM),
        ("4.3", "What is life like for the baby?", BABY), ("4.4", "How does the other parent see it?", DAD), ("4.5", "What does the parent want from coming here?", HOPE),
        ("5", "Safety"), ("5.1", "Is there a child protection, child in need or early help plan?", "CP since October"), ("5.2", "Is there domestic abuse in this family?", "No"),
        ("6", "Agreement"), ("6.1", "Has the parent agreed to your referring them?", "Yes"), ("6.2", "When did they agree?", "16/11/2026"), ("6.3", "May we speak to other services?", "Yes, not to Kyle"),
    )  # fmt: skip
    body = p(r("Referral to the Parent-Infant Service", "<w:b/>")) + "".join(
        p(r(f"{number} {words}", "<w:b/>" if not answer else "")) + "".join(p(text) for text in answer)
        for number, words, *answer in asked
    )
    footer = part(
        "ftr",
        tbl(
            tr("Form completed by: Kirsty Doyle", "Role: Nursery Nurse", "Team: Dengie Family Hub"),
            tr("Tel: 01632 960981", "Email: kirsty.doyle@hub.example.org", "Date: 18/11/2026"),
        ),
    )
    keys = f"{CHILD} infant_nhs_number {PARENT} parent_email parent_relationship other_parent_name {STORY} voice_of_other_parent consent_to_referral {SENDER}"
    return Case("counted.docx", packed(body, {"footer": footer}), read(
        keys, safe_to_leave_message="yes", safeguarding_status="child_protection", domestic_abuse="no", consent_date="2026-11-16", consent_to_share="yes"
    ))  # fmt: skip


def hints_filled_in() -> Case:
    """The answer stands within the brackets that held the hint."""
    data = document(
        "**Home Visiting Charity – Infant and Parent Programme**",
        "Child (name: Otis Marlow) (d.o.b.: 03/04/26) (boy/girl: boy)",
        "Parent/carer (name: Dana Marlow) (d.o.b.: 14/02/95) (relationship: mother) (phone: 07700 900971)",
        f"Family home [address and postcode: {HOME}]",
        "Other parent (name: Kyle Brand) (phone: 07700 900972)",
        "GP [name: Dr Ward] [surgery: Crouch Surgery]     Health visitor [name: Meg Arden]",
        f"What is the concern? [{WHY}]", f"What does the parent think? [{MUM}]", f"What would the parent like to change? [{HOPE}]",
        "Parent has agreed to this referral [Y/N: Y] [date: 16/11/26]",
        "Referrer [name: Kirsty Doyle] [job: Nursery Nurse] [team: Dengie Family Hub] [tel: 01632 960981] [date: 18/11/26]",
    )  # fmt: skip
    keys = (
        f"{CHILD} infant_sex {PARENT} parent_relationship other_parent_name other_parent_phone gp_name gp_practice health_visitor reason_for_referral voice_of_parent hopes_and_concerns "
        "consent_to_referral referrer_name referrer_role referrer_organisation referrer_phone referral_date"
    )
    return Case("hints.docx", data, read(keys, parent_relationship="mother", consent_date="2026-11-16"))


def google_docs() -> Case:
    """Exported from an online editor: a table without style, its chips as text, empty lines in every cell."""
    rows = (
        ("Question", "Response"), ("🍼 Baby's full name", "Otis Marlow"), ("📅 Baby's DOB (or EDD)", "Apr 3, 2026"), ("👤 Parent/carer name", "Dana Marlow"), ("📅 Parent/carer DOB", "Feb 14, 1995"),
        ("Parent/carer is baby's…", "Mother"), ("☎ Parent/carer phone", "07700 900971"), ("📍 Home address", HOME), ("Status with children's services", "Child in Need"), ("Consent status", "Consent given"),
        ("Date consent given", "Nov 16, 2026"), ("Why this family, why now?", WHY), ("Parent's own words", MUM), ("What we see in baby", BABY), ("Best hopes", HOPE),
        ("Referred by (name / role / org)", "Kirsty Doyle / Nursery Nurse / Dengie Family Hub"), ("Best email", "kirsty.doyle@hub.example.org"), ("Date submitted", "Nov 18, 2026"),
    )  # fmt: skip
    body = p(r("Parent-Infant Referral – please make a copy", '<w:sz w:val="52"/>')) + tbl(
        *(tr(tc(p(a), p("")), tc(p(b), p(""))) for a, b in rows)
    )
    keys = f"{CHILD} {PARENT} parent_relationship {STORY} consent_to_referral {SENDER}".replace(" referrer_phone", "")
    return Case("online.docx", packed(body), read(keys, safeguarding_status="child_in_need", consent_date="2026-11-16"))


def practice_record() -> Case:
    """A practice system's merged letter: the mother's demographics, related people in a table, the referral's own template in coded lines."""
    doc = docx.Document()
    line(doc, ("Crouch Surgery", "bold"))
    line(doc, "3 Church Road, Burnham-on-Crouch CM0 8ZZ   Tel 01632 960982")
    line(doc, "Date: 18 Nov 2026")
    grid(doc, [["Patient Name", "Miss Dana MARLOW", "Date of Birth", "14 Feb 1995 (31 y)"], ["NHS Number", "999 004 1210", "Gender", "Female"],
               ["Address", "18 Quay Lane, Burnham-on-Crouch, Essex. CM0 8AA", "Mobile", "07700 900971"], ["Usual GP", "Dr Ward", "Ethnicity", "White British"]])  # fmt: skip
    line(doc, ("Relationships", "bold"))
    grid(doc, [["Relationship", "Name", "DOB", "NHS Number", "Contact"], ["Son", "Otis MARLOW", "03 Apr 2026", "999 004 1202", ""], ["Partner", "Kyle BRAND", "30 Sep 1993", "", "07700 900972"]])  # fmt: skip
    line(doc, ("Parent-Infant Mental Health Referral (Template)", "bold"))
    for at in (
        f"Reason for referral (XaBC1): {WHY}", f"Patient's ideas, concerns and expectations: {MUM}", "Child protection plan (XaOnx): No", "Consent to referral (XaJ9X): Consent given",
        "History of domestic abuse: No", "Anxiety and depression medication: Sertraline 50 mg",
    ):  # fmt: skip
        line(doc, at)
    line(doc, "Referred by: Dr Ward (General Practitioner)")
    return Case("practice.docx", saved(doc), {
        **read("infant_name infant_dob infant_nhs_number parent_dob parent_nhs_number parent_postcode parent_phone other_parent_name other_parent_dob other_parent_phone reason_for_referral "
               "voice_of_parent consent_to_referral gp_name referral_date"),
        "infant_name": "Otis MARLOW", "parent_name": "Miss Dana MARLOW", "other_parent_name": "Kyle BRAND", "parent_address": "18 Quay Lane, Burnham-on-Crouch, Essex. CM0 8AA",
        "parent_ethnicity": "White British", "safeguarding_status": "none", "referrer_name": "Dr Ward", "referrer_role": "General Practitioner", "domestic_abuse": "no",
        "mental_health": "Sertraline 50 mg",
    })  # fmt: skip


def case_system() -> Case:
    """A council system's export: the same block of details for each person, who they are told by "Relationship to subject"."""

    def person(title: str, *pairs: tuple[str, str]) -> list[object]:
        return [f"## {title}", [list(pair) for pair in pairs]]

    data = document(
        "# Early Help Module – Request for Support (EHM ID 558112)", [["Form status", "Complete"], ["Created by", "Kirsty Doyle"], ["Date created", "18/11/2026"]],
        *person("Person 1", ("Name", "Otis Marlow"), ("Date of birth", "03/04/2026 (7 months)"), ("Gender", "Male"), ("NHS number", "9990041202"), ("Relationship to subject", "Subject of this request")),
        *person("Person 2", ("Name", "Dana Marlow"), ("Date of birth", "14/02/1995 (31 years)"), ("Gender", "Female"), ("Relationship to subject", "Mother"), ("Parental responsibility", "Yes"), ("Address", HOME), ("Mobile", "07700 900971")),
        *person("Person 3", ("Name", "Kyle Brand"), ("Date of birth", "30/09/1993 (33 years)"), ("Gender", "Male"), ("Relationship to subject", "Father"), ("Parental responsibility", "Yes"), ("Address", ""), ("Mobile", "07700 900972")),
        *person("Person 4", ("Name", "Lola Marlow"), ("Date of birth", "11/10/2021 (5 years)"), ("Gender", "Female"), ("Relationship to subject", "Half-sister")),
        "## Consent", [["Has consent been obtained?", "Yes"], ["Who from?", "Dana Marlow"], ["Date", "16/11/2026"]],
        "## Request", [["What is the reason for this request?", WHY], ["What are the parents' views?", MUM], ["What is the child's voice?", BABY], ["What outcome do you want?", HOPE]],
        "## Requester", [["Name", "Kirsty Doyle"], ["Job title", "Nursery Nurse"], ["Agency", "Dengie Family Hub"], ["Work email", "kirsty.doyle@hub.example.org"]],
    )  # fmt: skip
    keys = f"{CHILD} infant_sex infant_nhs_number {PARENT} parent_relationship {FATHER} consent_to_referral {STORY} referrer_name referrer_role referrer_organisation referrer_email referral_date"
    return Case("module.docx", data, read(
        keys, parent_responsibility="yes", other_parent_responsibility="yes", household=["Lola Marlow, 11/10/2021 (5 years), Female, Half-sister"], consent_date="2026-11-16"
    ))  # fmt: skip


def workflow_step() -> Case:
    """A case system's step: people as rows of attributes under their names, key relationships in one line each."""
    data = document(
        "**Workflow step: Referral to specialist service**", "Worker: Kirsty Doyle     Team: Dengie Family Hub     Started: 18-Nov-2026 10:42",
        [["Subject(s) of this step"], ["Otis Marlow   Mosaic ID 9912345   DOB 03-Apr-2026   Male"]],
        [["Key relationships"], ["Dana Marlow (Mother, 14-Feb-1995, PR: Yes) – 07700 900971\nKyle Brand (Father, 30-Sep-1993, PR: Yes) – 07700 900972\nIrene Marlow (Grandmother, Household member)"]],
        [["Main address", HOME]],
        [["1. Legal status of child", "Child Protection Plan – Emotional abuse"], ["2. Reason for step", WHY], ["3. Views of child", BABY], ["4. Views of parents/carers", MUM], ["5. Desired outcomes", HOPE],
         ["6. Is the family aware of and in agreement with the referral?", "Yes – discussed 16-Nov-2026"]],
        [["Allocated social worker", "Ade Lunt, 01632 960983"]],
    )  # fmt: skip
    keys = f"{CHILD} {PARENT} parent_relationship {FATHER} {STORY} consent_to_referral referrer_name referrer_organisation"
    return Case("step.docx", data, read(
        keys, parent_responsibility="yes", other_parent_responsibility="yes", safeguarding_status="child_protection", social_worker="Ade Lunt, 01632 960983", consent_date="2026-11-16",
        household=["Dana Marlow (Mother, 14-Feb-1995, PR: Yes) – 07700 900971", "Kyle Brand (Father, 30-Sep-1993, PR: Yes) – 07700 900972",
                   "Irene Marlow (Grandmother, Household member)"],
    ))  # fmt: skip


def mental_health_record() -> Case:
    """A trust's record: the client's banner in one line, dependants below, questions and answers in alternating styles, initials in the footer."""
    data = document(
        "MARLOW, Dana (Ms)  |  Born 14-Feb-1995 (31y)  |  NHS No. 999 004 1210  |  Female", "Perinatal Community Team – Onward referral form",
        "**Client's current address** 18 Quay Lane, Burnham-on-Crouch CM0 8AA", "**Client's telephone** 07700 900971",
        "**Dependent children**", [["Name", "DOB", "Gender", "Living with client"], ["Otis Marlow", "03-Apr-2026", "M", "Yes"], ["Lola Marlow", "11-Oct-2021", "F", "Yes"]],
        "**Partner** Kyle Brand (separated)", "**Diagnosis** F53.0 Postnatal depression", "**Under section?** No",
        "**Children's services involvement** Early help – TAF monthly", "**Summary of need**", WHY, "**Client's view of the referral**", MUM, "**Mother–infant observation**", BABY,
        "**Agreed goals**", HOPE, "**Client consents to onward referral:** Yes   **Client consents to information being shared:** Yes   **Discussed on:** 16-Nov-2026",
        "**Completed by:** Kirsty Doyle (Nursery Nurse)   **On:** 18-Nov-2026   **Contact:** 01632 960981",
    )  # fmt: skip
    keys = f"{CHILD} infant_sex {PARENT} parent_nhs_number reason_for_referral voice_of_parent hopes_and_concerns consent_to_referral referrer_name referrer_role referrer_phone referral_date"
    return Case("record.docx", data, read(
        keys, parent_name="Dana Marlow", other_parent_name="Kyle Brand", safeguarding_status="early_help", consent_to_share="yes", consent_date="2026-11-16", household=["Lola Marlow, 11-Oct-2021, F, Yes"],
        voice_of_infant=BABY,
    ), unmatched=("Diagnosis F53.0 Postnatal depression", "Perinatal Community Team"))  # fmt: skip


def signed_at_the_end() -> Case:
    """A refuge's form on its side: the woman first, her children below, her safety, and the worker on the last line."""
    data = document(
        "# Women's Refuge – Children's Team onward referral",
        ([["Woman's name", "D.O.B.", "Safe number", "Safe to text?", "Language"], ["Dana Marlow", "14.2.95", "07700 900971", "No", "Polish – needs interpreter"]], {"head": True}),
        ([["Children with her", "D.O.B.", "M/F", "Referred?"], ["Otis Marlow", "3.4.26", "M", "Yes"], ["Lola Marlow", "11.10.21", "F", "No"]], {"head": True}),
        [["Address for post (do NOT give refuge address)", "c/o Women's Refuge, PO Box 12, Chelmsford CM1 1QQ"]], [["Perpetrator (name / relationship to children)", "Kyle Brand, father of both. Injunction to Feb 2027."]],
        [["Abuse: current ☒  past ☐", "Texts daily from new numbers"], ["Children's social care: open ☒ closed ☐ never ☐", "CIN, SW Ade Lunt"]],
        [["What we are seeing between mum and baby"], [WHY], ["What mum says"], [MUM], ["What mum wants"], [HOPE]],
        "I confirm that the mother has given her informed consent to this referral.",
        "Signed: K Doyle    Print name: Kirsty Doyle    Post: Nursery Nurse    Organisation: Dengie Family Hub    Tel: 01632 960981    Date: 18.11.26",
        landscape=True,
    )  # fmt: skip
    keys = f"{CHILD} infant_sex parent_name parent_dob parent_phone reason_for_referral voice_of_parent hopes_and_concerns consent_to_referral referrer_name referrer_role referrer_organisation referrer_phone referral_date"
    return Case("refuge.docx", data, read(
        keys, safe_to_leave_message="no", parent_language="Polish", interpreter_needed="yes", household=["Lola Marlow, 11.10.21, F, No"], parent_address="c/o Women's Refuge, PO Box 12, Chelmsford CM1 1QQ",
        parent_postcode="CM1 1QQ", domestic_abuse="yes", safeguarding_status="child_in_need", parent_relationship="Mother",
    ), unmatched=("Kyle Brand, father of both. Injunction to Feb 2027.",))  # fmt: skip


FIFTEENTH_MORE_CASES = (
    cards_side_by_side,
    merged_labels,
    letter_template,
    referrer_in_footer,
    hints_filled_in,
    google_docs,
    practice_record,
    case_system,
    workflow_step,
    mental_health_record,
    signed_at_the_end,
)
