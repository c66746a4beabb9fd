"""Word referral forms as many other teams make and fill them, each with what a careful administrator would type from it."""

from __future__ import annotations

import docx
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.shared import Cm, Pt

from tests.unseen_word import Case, fill, grid, line, saved, shade
from tests.word_files import box, field, p, r, sdt, tbl, tc, tr
from tests.word_files import docx as packed

STRONG = "<w:b/>"
BLANK = "\u2002" * 5


def typed(text: str = "") -> str:
    """A legacy text field."""
    return field('<w:name w:val="Text"/><w:enabled/><w:calcOnExit w:val="0"/><w:textInput/>', "FORMTEXT", r(text or BLANK))


def tick(on: bool) -> str:
    """A legacy check box."""
    state = "<w:checked/>" if on else ""
    data = f'<w:name w:val="Check"/><w:enabled/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>{state}</w:checkBox>'
    return field(data, "FORMCHECKBOX", "", separate=True)


def chosen(at: int, *entries: str) -> str:
    """A legacy drop-down."""
    held = "".join(f'<w:listEntry w:val="{entry}"/>' for entry in entries)
    data = f'<w:name w:val="Drop"/><w:enabled/><w:ddList><w:result w:val="{at}"/>{held}</w:ddList>'
    return field(data, "FORMDROPDOWN", separate=False)


def wing(char: str) -> str:
    """A Wingdings symbol: F0FE ticked box, F0A8 empty box, F0FC tick, F0FD crossed box."""
    return f'<w:r><w:sym w:font="Wingdings" w:char="{char}"/></w:r>'


def prompt(text: str) -> str:
    """A content control nobody filled in."""
    return sdt(r(text, '<w:rStyle w:val="PlaceholderText"/>'), "<w:showingPlcHdr/><w:text/>")


def pick(text: str, *others: str) -> str:
    """A drop-down content control."""
    items = "".join(f'<w:listItem w:displayText="{one}" w:value="{one}"/>' for one in (text, *others))
    return sdt(r(text), f"<w:dropDownList>{items}</w:dropDownList>")


def day(text: str, iso: str) -> str:
    """A date content control."""
    shape = '<w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/>'
    return sdt(r(text), f'<w:date w:fullDate="{iso}T00:00:00Z">{shape}</w:date>')


def over(text: str, columns: int, look: str = "", colour: str = "") -> str:
    """A cell over several columns."""
    shading = f'<w:shd w:val="clear" w:color="auto" w:fill="{colour}"/>' if colour else ""
    return tc(*(p(r(one, look)) for one in text.split("\n")), properties=f'<w:gridSpan w:val="{columns}"/>{shading}')


def label(text: str) -> str:
    """A bold shaded cell."""
    return tc(p(r(text, STRONG)), properties='<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>')


def bar(doc: docx.document.Document, text: str) -> None:
    """A one-cell shaded section bar."""
    cell = doc.add_table(rows=1, cols=1).rows[0].cells[0]
    fill(cell, text, bold=True)
    shade(cell)


def mash_contact() -> Case:
    """A council MASH contact record: four columns, a section bar over each, Yes/No typed in."""
    doc = docx.Document()
    line(doc, ("Children's Multi-Agency Safeguarding Hub (MASH)", "bold"))
    line(doc, "Request for a partner service: Together with Baby (parent infant mental health), EPUT, 01621 866900")
    grid(doc, [
        ["Section A - subject child"],
        ["Child's full name", "Corey Dunnage", "D.O.B. / EDD", "19.02.2026"],
        ["Gender", "Male", "NHS number", "9998875412"],
        ["Ethnic origin", "White British", "Liquidlogic ID", "40088127"],
        ["Legal status / plan", "Child in Need", "Religion", "None"],
        ["Section B - parent to be supported"],
        ["Name", "Shannon Dunnage", "D.O.B.", "07.11.2001"],
        ["Relationship to child", "Mother", "Parental responsibility?", "Yes"],
        ["Home address", "Flat 3, 118 Hamlet Rise\nWestcliff-on-Sea\nSS0 7PE", "Mobile", "07700 900114"],
        ["First language", "English", "Interpreter required?", "No"],
        ["Section C - other parent"],
        ["Name", "Levi Marchant", "D.O.B.", "22.05.1999"],
        ["Relationship to child", "Father, does not live in the home", "Parental responsibility?", "Yes"],
        ["Section D - request"],
        ["Reason for request", "Shannon moved back to Westcliff in June after she and Levi separated. Corey is left in his "
            "chair for long "
         "spells and looks to strangers before he looks to his mother. Shannon says he is 'a good baby, he doesn't ask for "
         "much'.\n"
         "Her own mother drank and Shannon looked after two brothers from the age of eight."],
        ["What is the current plan?", "CIN meetings every six weeks. Next meeting 3 December 2026. Corey was weighed on 9 "
            "November and is "
         "gaining steadily."],
        ["Domestic abuse", "No", "Parent agrees to this referral?", "Yes"],
        ["Date agreed", "12.11.2026", "Agrees to information sharing?", "Yes"],
        ["Section E - worker making the request"],
        ["Name", "Odette Quarrie", "Job title", "Social Worker, Assessment and Intervention Team 2"],
        ["Organisation", "Southend-on-Sea City Council", "Telephone", "01632 960117"],
        ["Email", "odette.quarrie@southend.example.org", "Date of request", "13.11.2026"],
    ], bold=(0, 2), shaded=(0, 2))  # fmt: skip
    return Case("mash-contact.docx", saved(doc), {
        "referral_date": "2026-11-13", "referrer_name": "Odette Quarrie",
        "referrer_role": "Social Worker, Assessment and Intervention Team 2", "referrer_organisation": "Southend-on-Sea City "
        "Council",
        "referrer_phone": "+441632960117", "referrer_email": "odette.quarrie@southend.example.org",
        "infant_name": "Corey Dunnage", "infant_dob": "2026-02-19", "infant_sex": "male", "infant_nhs_number": "9998875412",
        "infant_ethnicity": "White British", "safeguarding_status": "child_in_need",
        "parent_name": "Shannon Dunnage", "parent_dob": "2001-11-07", "parent_relationship": "Mother",
        "parent_responsibility": "yes",
        "parent_address": "Flat 3, 118 Hamlet Rise, Westcliff-on-Sea, SS0 7PE", "parent_postcode": "SS0 7PE",
        "parent_phone": "+447700900114", "parent_language": "English", "interpreter_needed": "no",
        "other_parent_name": "Levi Marchant", "other_parent_dob": "1999-05-22",
        "other_parent_relationship": "Father, does not live in the home", "other_parent_responsibility": "yes",
        "reason_for_referral": "Shannon moved back to Westcliff in June after she and Levi separated. Corey is left in his "
        "chair for long "
        "spells and looks to strangers before he looks to his mother. Shannon says he is 'a good baby, he doesn't ask for "
        "much'. "
        "Her own mother drank and Shannon looked after two brothers from the age of eight.",
        "safeguarding_details": "CIN meetings every six weeks. Next meeting 3 December 2026. Corey was weighed on 9 November "
        "and is "
        "gaining steadily.",
        "domestic_abuse": "no", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-12",
    })  # fmt: skip


def perinatal_controls() -> Case:
    """A community perinatal team's form of content controls: dates, drop-downs, boxes, prompts left in place."""
    rows = [
        tr(over("Onward referral: perinatal to parent-infant", 2, STRONG, "005EB8")),
        tr(label("Date of referral"), tc(p(day("20/10/2026", "2026-10-20")))),
        tr(label("Referring clinician"), tc(p(sdt(r("Roisin Abernethy"))))),
        tr(label("Designation"), tc(p(pick("Community Psychiatric Nurse", "Nursery Nurse", "Psychologist")))),
        tr(label("Team"), tc(p(sdt(r("Specialist Community Perinatal Mental Health Team, North East Essex"))))),
        tr(label("Direct dial"), tc(p(sdt(r("01632 960233"))))),
        tr(label("Team e-mail"), tc(p(sdt(r("R.Abernethy@perinatal.example.net"))))),
        tr(over("Mother", 2, STRONG, "D9D9D9")),
        tr(label("Full name"), tc(p(sdt(r("Henrietta Sallows"))))),
        tr(label("Date of birth"), tc(p(day("02/12/1993", "1993-12-02")))),
        tr(label("NHS number"), tc(p(sdt(r("999 507 4273"))))),
        tr(label("Address"), tc(p(sdt(r("27 Rope Walk, Wivenhoe, Colchester"))))),
        tr(label("Postcode"), tc(p(sdt(r("co7 9jg"))))),
        tr(label("Preferred contact number"), tc(p(sdt(r("07700900238"))))),
        tr(label("OK to leave a voicemail?"), tc(p(box("1", "☒"), r(" Yes  "), box("0"), r(" No")))),
        tr(label("Interpreter"), tc(p(box("0"), r(" Yes  "), box("1", "☒"), r(" No")))),
        tr(label("Access needs"), tc(p(prompt("Click or tap here to enter text.")))),
        tr(over("Baby", 2, STRONG, "D9D9D9")),
        tr(label("Name"), tc(p(sdt(r("Bram Sallows"))))),
        tr(label("Date of birth"), tc(p(day("30/06/2026", "2026-06-30")))),
        tr(label("Sex"), tc(p(pick("Male", "Female", "Not specified")))),
        tr(label("NHS number"), tc(p(prompt("Enter 10 digit number")))),
        tr(label("Gestation at delivery"), tc(p(sdt(r("40+5"))))),
        tr(over("Clinical", 2, STRONG, "D9D9D9")),
        tr(
            label("Diagnosis and current treatment"),
            tc(
                p(
                    sdt(
                        r(
                            "Postnatal depression with anxious features. Sertraline 100 mg since August. EPDS 17 on 5 October, 13 on 19 "
                            "October."
                        )
                    )
                )
            ),
        ),
        tr(
            label("Current risk to self or others"),
            tc(
                p(
                    sdt(
                        r(
                            "No thoughts of ending her life at present. No thoughts of harm to Bram. Crisis plan shared with her wife."
                        )
                    )
                )
            ),
        ),
        tr(label("Safeguarding level"), tc(p(pick("None", "Early Help", "Child in Need", "Child Protection")))),
        tr(
            label("Why parent-infant work now?"),
            tc(
                p(
                    sdt(
                        r(
                            "Henrietta's mood is lifting but the distance from Bram is not. She feeds and changes him well and then "
                            "hands him on."
                        )
                    )
                ),
                p(r("She describes a 'pane of glass' and dreads the days alone with him.")),
            ),
        ),
        tr(label("Patient's own goals"), tc(p(sdt(r("To enjoy one whole bath time without counting the minutes."))))),
        tr(label("Patient has consented to this referral"), tc(p(box("1", "☒"), r(" Yes  "), box("0"), r(" No")))),
        tr(label("GP surgery"), tc(p(sdt(r("Wivenhoe Quay Medical Centre"))))),
        tr(label("Health visitor"), tc(p(sdt(r("Jolene Prettyman"))))),
    ]
    return Case("perinatal-controls.docx", packed(tbl(*rows)), {
        "referral_date": "2026-10-20", "referrer_name": "Roisin Abernethy", "referrer_role": "Community Psychiatric Nurse",
        "referrer_organisation": "Specialist Community Perinatal Mental Health Team, North East Essex",
        "referrer_phone": "+441632960233", "referrer_email": "r.abernethy@perinatal.example.net",
        "parent_name": "Henrietta Sallows", "parent_dob": "1993-12-02", "parent_nhs_number": "9995074273",
        "parent_relationship": "Mother", "parent_address": "27 Rope Walk, Wivenhoe, Colchester", "parent_postcode": "CO7 9JG",
        "parent_phone": "+447700900238", "safe_to_leave_message": "yes", "interpreter_needed": "no",
        "infant_name": "Bram Sallows", "infant_dob": "2026-06-30", "infant_sex": "male", "gestation_at_birth": "40+5",
        "mental_health": "Postnatal depression with anxious features. Sertraline 100 mg since August. EPDS 17 on 5 October, "
        "13 on 19 October.",
        "risk_details": "No thoughts of ending her life at present. No thoughts of harm to Bram. Crisis plan shared with her "
        "wife.",
        "safeguarding_status": "none",
        "reason_for_referral": "Henrietta's mood is lifting but the distance from Bram is not. She feeds and changes him well "
        "and then "
        "hands him on. She describes a 'pane of glass' and dreads the days alone with him.",
        "hopes_and_concerns": "To enjoy one whole bath time without counting the minutes.",
        "consent_to_referral": "yes", "gp_practice": "Wivenhoe Quay Medical Centre", "health_visitor": "Jolene Prettyman",
    })  # fmt: skip


def midwife_legacy() -> Case:
    """A protected maternity form of legacy fields: text, tick boxes and a drop-down, for an unborn baby."""
    body = "".join([
        p(r("MATERNITY SERVICES - SPECIALIST REFERRAL FORM", STRONG)),
        p(r("Version 3.1. Protected document: press F11 to go to the next field")),
        p(r("Name of woman: ", STRONG), typed("Precious Adeyinka-Holt"), r("    DOB: ", STRONG), typed("17/08/1996")),
        p(r("NHS No: ", STRONG), typed("999 437 0987"), r("    Hospital No: ", STRONG), typed("B0447120")),
        p(r("Address: ", STRONG), typed("56 Elderberry Gardens, Witham, CM8 2FT")),
        p(r("Tel (mobile): ", STRONG), typed("07700 900367"), r("   Tel (home): ", STRONG), typed()),
        p(r("Email: ", STRONG), typed("Precious.AH@example.com")),
        p(r("Ethnic group: ", STRONG), chosen(2, "Please select", "White British", "Black African", "Asian Indian")),
        p(r("Preferred language: ", STRONG), typed("English"), r("  Interpreter: "
            "", STRONG), tick(False), r(" Yes "), tick(True),
          r(" No")),
        p(r("EDD: ", STRONG), typed("22/02/2027"), r("    Gestation today: ", STRONG), typed("26+1"), r("    G/P: ", STRONG),
          typed("G2 P0+1")),
        p(r("Named midwife: ", STRONG), typed("Carys Blount, Witham community"), r("   Consultant: "
            "", STRONG), typed("Miss Rao")),
        p(r("GP: ", STRONG), typed("Dr T. Feltwell"), r("   Practice: ", STRONG), typed("Collingwood Road Surgery")),
        p(r("Partner's name: ", STRONG), typed("Simeon Holt"), r("   Partner's contact number: "
            "", STRONG), typed("07700 900368")),
        p(r("Is there any social care involvement? ", STRONG), tick(True), r(" None  "), tick(False), r(" Early Help  "
            ""), tick(False),
          r(" Child in Need  "), tick(False), r(" Child Protection")),
        p(r("Domestic abuse disclosed (routine enquiry)? ", STRONG), tick(False), r(" Yes  "), tick(True), r(" No")),
        p(r("Reason for referral: ", STRONG)),
        p(typed("Second trimester loss of a daughter, Ayomide, at 21 weeks in May 2025. Precious has not bought anything for "
            "this baby "
                "and leaves the room when the heartbeat is played. She asked whether it is wrong to wait until he is born to "
                "love him.")),
        p(r("What does the woman hope for? ", STRONG)),
        p(typed("Somewhere to talk about both babies.")),
        p(r("Past or current mental health: ", STRONG), typed("Counselling through the bereavement midwife, ended March "
            "2026.")),
        p(r("Consent to refer obtained: ", STRONG), tick(True), r(" Yes  "), tick(False), r(" No   Date: "
            ""), typed("16/11/2026")),
        p(r("Referred by: ", STRONG), typed("Annis Threlkeld"), r("   Role: ", STRONG), typed("Bereavement Midwife")),
        p(r("Organisation / base: ", STRONG), typed("St Cedd's Birth Unit, Broomfield"), r("   Contact no.: "
            "", STRONG), typed("01632 960371")),
        p(r("Date of referral: ", STRONG), typed("17/11/2026")),
    ])  # fmt: skip
    return Case("midwife-legacy.docx", packed(body), {
        "parent_name": "Precious Adeyinka-Holt", "parent_dob": "1996-08-17", "parent_nhs_number": "9994370987",
        "parent_address": "56 Elderberry Gardens, Witham, CM8 "
        "2FT", "parent_postcode": "CM8 2FT", "parent_phone": "+447700900367",
        "parent_email": "precious.ah@example.com", "parent_ethnicity": "Black African", "parent_language": "English",
        "parent_relationship": "Mother", "interpreter_needed": "no", "infant_due_date": "2027-02-22", "gestation_now": "26+1",
        "midwife": "Carys Blount, Witham community", "gp_name": "Dr T. Feltwell", "gp_practice": "Collingwood Road Surgery",
        "other_parent_name": "Simeon Holt", "other_parent_phone": "+447700900368", "safeguarding_status": "none",
        "domestic_abuse": "no",
        "reason_for_referral": "Second trimester loss of a daughter, Ayomide, at 21 weeks in May 2025. Precious has not bought "
        "anything "
        "for this baby and leaves the room when the heartbeat is played. She asked whether it is wrong to wait until he is "
        "born to "
        "love him.",
        "hopes_and_concerns": "Somewhere to talk about both babies.",
        "mental_health": "Counselling through the bereavement midwife, ended March 2026.",
        "consent_to_referral": "yes", "consent_date": "2026-11-16", "referrer_name": "Annis Threlkeld",
        "referrer_role": "Bereavement Midwife", "referrer_organisation": "St Cedd's Birth Unit, Broomfield",
        "referrer_phone": "+441632960371", "referral_date": "2026-11-17",
    })  # fmt: skip


def systmone_tabs() -> Case:
    """A SystmOne template: tabbed label and value pairs, two to a line, and problem lists nobody asked for."""
    doc = docx.Document()

    def tabbed(*pairs: str) -> None:
        paragraph = doc.add_paragraph()
        for at in (4, 9, 12.5):
            paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(at), WD_TAB_ALIGNMENT.LEFT)
        for at, text in enumerate(pairs):
            paragraph.add_run(text + ("\t" if at + 1 < len(pairs) else "")).bold = True if at % 2 == 0 else None

    line(doc, ("Thaxted Guildhall Surgery", "bold"))
    line(doc, "Town Street, Thaxted, Dunmow CM6 2LD   Tel 01632 960402")
    line(doc, ("Referral to: Together with Baby, Cherry Trees, St Peter's Hospital, Maldon CM9 6EG", "bold"))
    tabbed("Date of referral", "03 Nov 2026", "Referring GP", "Dr Imogen Tarrant")
    tabbed("Practice email", "thaxted.guildhall@example.org", "Usual GP", "Dr Imogen Tarrant")
    line(doc, ("Patient details", "bold"))
    tabbed("Patient name", "Mrs Elspeth Yardley", "NHS number", "999 175 3745")
    tabbed("Date of birth", "09 Mar 1990", "Ethnicity", "White - Scottish")
    tabbed("Address", "2 Mill End Cottages, Little Sampford, Saffron Walden, CB10 2QW")
    tabbed("Mobile", "07700 900411", "Email", "elspeth.yardley@example.com")
    tabbed("Main language", "English", "Interpreter", "Not required")
    line(doc, ("Child", "bold"))
    tabbed("Child's name", "Fergus Yardley", "NHS number", "999 223 0061")
    tabbed("Date of birth", "28 Jan 2026", "Sex", "Male")
    tabbed("Relationship of patient to child", "Mother")
    line(doc, ("Reason for referral", "bold"))
    line(
        doc,
        "Thank you for seeing this 36 year old lady, who came about sleep and left having told me that she cannot stand "
        "her son's cry. "
        "She puts headphones on. Fergus has begun to go quiet when she comes into the room and to crawl to his father.",
    )
    line(doc, "She was sent to board at seven and says nobody picked her up either.")
    line(doc, ("Safeguarding", "bold"))
    line(doc, "No current involvement.")
    line(doc, ("Consent", "bold"))
    tabbed("Patient consents to referral", "Yes", "Date", "03 Nov 2026")
    tabbed("Consent to share record", "Yes")
    line(doc, ("Active problems", "bold"))
    line(doc, "Migraine with aura (2011)\tEczema (1994)")
    return Case("systmone-tabs.docx", saved(doc), {
        "referral_date": "2026-11-03", "referrer_name": "Dr Imogen Tarrant", "referrer_role": "GP",
        "referrer_organisation": "Thaxted Guildhall Surgery", "referrer_address": "Town Street, Thaxted, Dunmow CM6 2LD",
        "referrer_phone": "+441632960402", "referrer_email": "thaxted.guildhall@example.org",
        "gp_name": "Dr Imogen Tarrant", "gp_practice": "Thaxted Guildhall Surgery",
        "parent_name": "Mrs Elspeth Yardley", "parent_nhs_number": "9991753745", "parent_dob": "1990-03-09",
        "parent_ethnicity": "White - Scottish",
        "parent_address": "2 Mill End Cottages, Little Sampford, Saffron Walden, CB10 2QW", "parent_postcode": "CB10 2QW",
        "parent_phone": "+447700900411", "parent_email": "elspeth.yardley@example.com", "parent_language": "English",
        "interpreter_needed": "no", "infant_name": "Fergus Yardley", "infant_nhs_number": "9992230061",
        "infant_dob": "2026-01-28",
        "infant_sex": "male", "parent_relationship": "Mother",
        "reason_for_referral": "Thank you for seeing this 36 year old lady, who came about sleep and left having told me that "
        "she cannot "
        "stand her son's cry. She puts headphones on. Fergus has begun to go quiet when she comes into the room and to crawl "
        "to his "
        "father. She was sent to board at seven and says nobody picked her up either.",
        "safeguarding_status": "none", "consent_to_referral": "yes", "consent_date": "2026-11-03", "consent_to_share": "yes",
    })  # fmt: skip


def visitor_headings() -> Case:
    """A health visiting form of headings with the answer under each, some headings left with nothing."""
    doc = docx.Document()
    doc.add_heading("0-19 Healthy Child Service: request for infant mental health support", 1)
    for heading, *answers in (
        ("Baby's name", "Ottoline Dray"),
        ("Baby's date of birth", "11th of July 2026"),
        ("Baby's NHS number", "999 687 3110"),
        ("Born at (weeks)", "38 weeks and 2 days"),
        ("Parent or carer you are referring", "Marisol Dray"),
        ("Their relationship to the baby", "Birth mother"),
        ("Are they the main carer?", "Yes"),
        ("Their date of birth", "26 September 1988"),
        ("Their home address", "The Lodge, 9 Vicarage Hill", "South Benfleet", "SS7 1PB"),
        ("Their telephone number", "07700 900529"),
        ("May we leave a message on that number?", "No - shares the phone with her sister"),
        ("Their ethnicity", "Mixed: White and Latin American"),
        ("Languages spoken at home", "Spanish and English"),
        ("Do they need an interpreter?", "No"),
        ("Any disability or access needs", "Uses a stick, ground floor rooms only please"),
        ("Who else lives at home?", "Paloma Dray, 14/02/2019, sister of baby", "Ines Carrasco, 03/08/1984, aunt of baby"),
        ("GP and practice", "Dr Okafor-Lane, Benfleet Creek Surgery"),
        ("Social worker",),
        (
            "Tell us what you have seen",
            "Marisol had an emergency hysterectomy after the birth and was in intensive care for "
            "six days. She "
            "tells me that Ottoline 'belongs to Ines'. At the six week contact she spoke to me throughout and not once to the "
            "baby.",
            "Ottoline feeds well. She does not settle in Marisol's arms and settles at once in her aunt's.",
        ),
        ("In the parent's own words", "'I woke up and everybody knew her but me.'"),
        ("If the baby could speak", "I am looking for the voice I knew before."),
        ("Hopes for this work", "To be the one Ottoline wants when she wakes up."),
        ("Does the parent know about and agree to this request?", "Yes"),
        ("Your name", "Bernadette Whomsley"),
        ("Your job", "Health Visitor"),
        ("Where you work", "Castle Point 0-19 Team, Benfleet Clinic"),
        ("Your phone", "01632 960530"),
        ("Your email", "b.whomsley@castlepoint019.example.org"),
        ("Today's date", "24.9.26"),
    ):
        doc.add_heading(heading, 2)
        for answer in answers:
            doc.add_paragraph(answer)
    return Case("visitor-headings.docx", saved(doc), {
        "infant_name": "Ottoline Dray", "infant_dob": "2026-07-11", "infant_nhs_number": "9996873110",
        "gestation_at_birth": "38+2",
        "parent_name": "Marisol Dray", "parent_relationship": "Birth mother", "parent_primary_caregiver": "yes",
        "parent_dob": "1988-09-26", "parent_address": "The Lodge, 9 Vicarage Hill, South Benfleet, SS7 1PB",
        "parent_postcode": "SS7 1PB", "parent_phone": "+447700900529", "safe_to_leave_message": "no",
        "parent_ethnicity": "Mixed: White and Latin American", "parent_language": "Spanish and "
        "English", "interpreter_needed": "no",
        "accessibility_needs": "Uses a stick, ground floor rooms only please",
        "household": ["Paloma Dray, 14/02/2019, sister of baby", "Ines Carrasco, 03/08/1984, aunt of baby"],
        "gp_name": "Dr Okafor-Lane", "gp_practice": "Benfleet Creek Surgery",
        "reason_for_referral": "Marisol had an emergency hysterectomy after the birth and was in intensive care for six days. "
        "She tells me "
        "that Ottoline 'belongs to Ines'. At the six week contact she spoke to me throughout and not once to the baby. "
        "Ottoline feeds "
        "well. She does not settle in Marisol's arms and settles at once in her aunt's.",
        "voice_of_parent": "'I woke up and everybody knew her but me.'",
        "voice_of_infant": "I am looking for the voice I knew before.",
        "hopes_and_concerns": "To be the one Ottoline wants when she wakes up.", "consent_to_referral": "yes",
        "referrer_name": "Bernadette Whomsley", "referrer_role": "Health Visitor",
        "referrer_organisation": "Castle Point 0-19 Team, Benfleet Clinic", "referrer_phone": "+441632960530",
        "referrer_email": "b.whomsley@castlepoint019.example.org", "referral_date": "2026-09-24",
    })  # fmt: skip


def hub_with_two_carers() -> Case:
    """A family hub's form with two carers in columns beside each other, labels in the first column."""
    doc = docx.Document()
    line(doc, ("FAMILY HUB - Specialist support request", "bold"))
    grid(doc, [
        ["Baby", "", ""],
        ["Name", "Isla-Mae Cordingley", ""],
        ["D.o.b.", "5/4/26", ""],
        ["Boy / girl", "Girl", ""],
    ], bold=(0,))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["", "Parent/carer being referred", "Other parent/carer"],
        ["Name", "Tamsin Cordingley", "Joel Wray"],
        ["Date of birth", "1/10/2003", "18/6/2002"],
        ["Relationship to baby", "Mum", "Dad"],
        ["Has parental responsibility", "Yes", "Yes"],
        ["Address", "17a Newland Street, Braintree CM7 1LT", "c/o 40 Coggeshall Way, Braintree CM7 2PH"],
        ["Phone", "07700 900603", "07700 900604"],
        ["Email", "tamsin.c@example.net", ""],
        ["Ethnicity", "White British", "White British"],
    ], bold=(0,), shaded=(0,), head=True)  # fmt: skip
    line(doc, "")
    grid(
        doc,
        [
            ["Brothers and sisters", "Date of birth", "Relationship to baby"],
            ["Kobi Cordingley", "20/12/2022", "Brother"],
        ],
        head=True,
    )
    line(doc, "")
    grid(doc, [
        ["What's going on for this family?"],
        ["Tamsin is 23 with two little ones and comes to our stay and play every Tuesday. She is warm with Kobi and brisk with "
            "Isla-Mae. "
         "She turns the buggy away when Isla-Mae is crying. Joel moved out in August and sees the children on Sundays."],
        ["What does Joel say?"],
        ["Joel told me on the phone that Tamsin 'never wanted a girl' and he is worried about it, but he thinks she is a good "
            "mum."],
        ["What would Tamsin like to change?"],
        ["She'd like to stop feeling cross with a baby."],
    ])  # fmt: skip
    for row in doc.tables[-1].rows[::2]:
        row.cells[0].paragraphs[0].runs[0].bold = True
    line(doc, "")
    grid(doc, [
        ["Early Help plan open?", "Yes - Early Help", "Lead professional", "Me"],
        ["GP surgery", "Mount Chambers Lane Practice", "Health visitor", "Gwen Ilott"],
        ["Worker name", "Padraig Sweetman", "Job role", "Family Navigator"],
        ["Hub", "Braintree Family Hub", "Hub phone", "01632 960607"],
        ["Parent's consent given?", "Yes", "On what date?", "29/9/2026"],
        ["Form completed on", "30/9/2026", "", ""],
    ], bold=(0, 2))  # fmt: skip
    return Case("side-by-side.docx", saved(doc), {
        "infant_name": "Isla-Mae Cordingley", "infant_dob": "2026-04-05", "infant_sex": "female",
        "parent_name": "Tamsin Cordingley", "parent_dob": "2003-10-01", "parent_relationship": "Mum",
        "parent_responsibility": "yes",
        "parent_address": "17a Newland Street, Braintree CM7 "
        "1LT", "parent_postcode": "CM7 1LT", "parent_phone": "+447700900603",
        "parent_email": "tamsin.c@example.net", "parent_ethnicity": "White British",
        "other_parent_name": "Joel Wray", "other_parent_dob": "2002-06-18", "other_parent_relationship": "Dad",
        "other_parent_phone": "+447700900604", "other_parent_responsibility": "yes",
        "household": ["Kobi Cordingley, 20/12/2022, Brother"],
        "reason_for_referral": "Tamsin is 23 with two little ones and comes to our stay and play every Tuesday. She is warm "
        "with Kobi and "
        "brisk with Isla-Mae. She turns the buggy away when Isla-Mae is crying. Joel moved out in August and sees the children "
        "on "
        "Sundays.",
        "voice_of_other_parent": "Joel told me on the phone that Tamsin 'never wanted a girl' and he is worried about it, but "
        "he thinks "
        "she is a good mum.",
        "hopes_and_concerns": "She'd like to stop feeling cross with a baby.", "safeguarding_status": "early_help",
        "gp_practice": "Mount Chambers Lane Practice", "health_visitor": "Gwen Ilott", "referrer_name": "Padraig Sweetman",
        "referrer_role": "Family Navigator", "referrer_organisation": "Braintree Family Hub", "referrer_phone": "+441632960607",
        "consent_to_referral": "yes", "consent_date": "2026-09-29", "referral_date": "2026-09-30",
    })  # fmt: skip


def charity_network() -> Case:
    """A home-visiting charity's form: a three-column table of professionals, ticks written in square brackets."""
    doc = docx.Document()
    doc.sections[0].header.paragraphs[0].text = "Doorstep Families Tendring - registered charity"
    line(doc, ("Onward referral", "bold"))
    line(doc, "Our volunteer co-ordinator: Wilhelmina Stott")
    line(doc, "Direct line: 01632 960640      E-mail: mina@doorstepfamilies.example.org")
    line(doc, "Date of referral: 6 October 2026")
    grid(doc, [
        ["Family name", "Oyelaran"],
        ["Mother's name", "Temi Oyelaran"],
        ["Mother's date of birth", "15 April 1995"],
        ["Address", "33 Skelmersdale Court, Clacton-on-Sea, CO15 1QQ"],
        ["Mobile", "07700 900642"],
        ["Baby's name", "Dara Oyelaran"],
        ["Baby's date of birth", "23 November 2025"],
        ["Baby's sex", "[ ] girl  [x] boy"],
        ["Other children at home", "Kemi Oyelaran, 7 May 2021, sister"],
    ], bold=(0,))  # fmt: skip
    line(doc, "")
    grid(doc, [
        ["Professional", "Name", "Contact details"],
        ["GP", "Dr Mehta, Pier Avenue Surgery", ""],
        ["Health visitor", "Lorna Beckwith", "01632 960644"],
        ["Midwife", "", ""],
        ["Social worker", "Craig Attfield", "craig.attfield@tendring.example.org"],
        ["Mental health worker", "N/A", ""],
        ["Nursery", "Little Shrimps, for Kemi", "01632 960645"],
    ], head=True, shaded=(0,))  # fmt: skip
    line(doc, "")
    line(doc, "Is the child subject to any of the following?")
    line(doc, "[ ] Early Help   [ ] Child in Need plan   [X] Child Protection plan   [ ] Looked after   [ ] None")
    line(doc, "Has there been domestic abuse?  [X] Yes  [ ] No")
    line(doc, "Details of risk")
    line(
        doc,
        "Temi's former partner was convicted of assaulting her in February 2026. There is a restraining order and he "
        "lives in Leeds.",
    )
    line(doc, "Why are you referring?")
    line(
        doc,
        "Dara saw and heard what happened before he was three months old. He startles at men's voices and will not be "
        "put down. Temi "
        "says she sees his father's face when he is angry and then she hates herself for it.",
    )
    line(doc, "Has the family agreed to this referral?  [X] Yes  [ ] No")
    return Case("charity-network.docx", saved(doc), {
        "referrer_name": "Wilhelmina Stott", "referrer_role": "volunteer co-ordinator",
        "referrer_organisation": "Doorstep Families Tendring", "referrer_phone": "+441632960640",
        "referrer_email": "mina@doorstepfamilies.example.org", "referral_date": "2026-10-06",
        "parent_name": "Temi Oyelaran", "parent_relationship": "Mother", "parent_dob": "1995-04-15",
        "parent_address": "33 Skelmersdale Court, Clacton-on-Sea, CO15 1QQ", "parent_postcode": "CO15 1QQ",
        "parent_phone": "+447700900642", "infant_name": "Dara Oyelaran", "infant_dob": "2025-11-23", "infant_sex": "male",
        "household": ["Kemi Oyelaran, 7 May 2021, sister"], "gp_name": "Dr Mehta", "gp_practice": "Pier Avenue Surgery",
        "health_visitor": "Lorna Beckwith, 01632 960644", "social_worker": "Craig Attfield, "
        "craig.attfield@tendring.example.org",
        "other_services": "Nursery, Little Shrimps, for Kemi, 01632 960645", "safeguarding_status": "child_protection",
        "domestic_abuse": "yes",
        "risk_details": "Temi's former partner was convicted of assaulting her in February 2026. There is a restraining order "
        "and he lives "
        "in Leeds.",
        "reason_for_referral": "Dara saw and heard what happened before he was three months old. He startles at men's voices "
        "and will not "
        "be put down. Temi says she sees his father's face when he is angry and then she hates herself for it.",
        "consent_to_referral": "yes",
    })  # fmt: skip


def typed_colons() -> Case:
    """A social worker's own form, answers typed after the colons in a hurry."""
    doc = docx.Document()
    for text in (
        "PIMHS REFERRAL",
        "date: 9/11/26",
        "referrer: Dominic Haylock",
        "role: senior social worker",
        "team: Family Solutions Basildon",
        "tel: 01632 960711 (mobile 07700 900711 on Fridays)",
        "email: dominic.haylock@familysolutions.example.org",
        "",
        "baby: Nancy-Rose Tulley",
        "dob: 14/8/26",
        "nhs no: 999 838 4710",
        "mum: Kelly-Ann Tulley",
        "mum dob: 30/3/94",
        "address: 71 Long Riding, Basildon SS14 1QY",
        "mum phone: 07700 900713",
        "dad: Perry Unwin",
        "dad dob: 4/4/91",
        "dad phone: N/K",
        "siblings: Archie Tulley, 9/9/2015, half brother",
        "gp: Dr Shah, Ballards Walk Surgery",
        "hv: Maggie Rounce",
        "cp/cin/eh: EH",
        "da: no",
        "concerns: Kelly-Ann was in foster care from 4 to 16, eleven placements. Says she doesn't know what a mum is meant to "
        "do when "
        "there isn't anything wrong. Nancy-Rose is left in the cot between feeds and is getting flat at the back of her head.",
        "what mum says: I keep her clean and fed, nobody told me the rest.",
        "what mum wants: to be told the rest.",
        "consent: yes, verbal, 6/11/26",
        "interpreter: no",
        "anything else: Please text first, she never picks up to a withheld number.",
    ):
        doc.add_paragraph(text)
    return Case("typed-colons.docx", saved(doc), {
        "referral_date": "2026-11-09", "referrer_name": "Dominic Haylock", "referrer_role": "senior social worker",
        "referrer_organisation": "Family Solutions Basildon", "referrer_phone": "+441632960711",
        "referrer_email": "dominic.haylock@familysolutions.example.org", "infant_name": "Nancy-Rose Tulley",
        "infant_dob": "2026-08-14", "infant_nhs_number": "9998384710", "parent_name": "Kelly-Ann Tulley",
        "parent_dob": "1994-03-30",
        "parent_relationship": "mum", "parent_address": "71 Long Riding, Basildon SS14 1QY", "parent_postcode": "SS14 1QY",
        "parent_phone": "+447700900713", "other_parent_name": "Perry Unwin", "other_parent_relationship": "dad",
        "other_parent_dob": "1991-04-04", "household": ["Archie Tulley, 9/9/2015, half brother"], "gp_name": "Dr Shah",
        "gp_practice": "Ballards Walk Surgery", "health_visitor": "Maggie Rounce", "safeguarding_status": "early_help",
        "domestic_abuse": "no",
        "reason_for_referral": "Kelly-Ann was in foster care from 4 to 16, eleven placements. Says she doesn't know what a mum "
        "is meant to "
        "do when there isn't anything wrong. Nancy-Rose is left in the cot between feeds and is getting flat at the back of "
        "her head.",
        "voice_of_parent": "I keep her clean and fed, nobody told me the rest.", "hopes_and_concerns": "to be told the rest.",
        "consent_to_referral": "yes", "consent_date": "2026-11-06", "interpreter_needed": "no",
        "other_information": "Please text first, she never picks up to a withheld number.",
    })  # fmt: skip


def numbered_questions() -> Case:
    """A web form pasted into Word: numbered questions, the answer on the line below."""
    doc = docx.Document()
    line(doc, ("Response 0193 - Parent-infant referral (submitted 21/10/2026 14:07)", "bold"))
    for number, (question, *answers) in enumerate((
        ("Who is making this referral?", "Fenella Gatward"),
        ("What is your profession?", "Nursery Nurse"),
        ("Which organisation do you work for?", "Harlow Under Fives Trust"),
        ("What is your work phone number?", "01632 960802"),
        ("What is your work email address?", "F.Gatward@harlowufives.example.org"),
        ("What is the baby's full name?", "Zayn Mirza"),
        ("What is the baby's date of birth?", "02-Mar-2026"),
        ("Was the baby born early? If so at how many weeks?", "31 weeks + 6"),
        ("What is the baby's ethnicity?", "Pakistani"),
        ("What is the name of the parent being referred?", "Sabeen Mirza"),
        ("What is this parent's relationship to the baby?", "Mother"),
        ("What is the parent's date of birth?", "13-Jan-1992"),
        ("What is the parent's full address, with postcode?", "208 Tendring Road, Harlow, Essex, CM18 6RP"),
        ("What is the best number for the parent?", "+44 7700 900805"),
        ("What language does the parent prefer?", "Urdu"),
        ("Is an interpreter needed?", "Yes"),
        ("Who is the other parent?", "Faisal Mirza"),
        ("Which GP practice is the family registered with?", "Old Harlow Health Centre"),
        ("Is the family open to social care? (None / Early Help / CIN / CP)", "None"),
        ("What are you worried about?", "Zayn was seven weeks in the neonatal unit at Princess Alexandra. Sabeen was not able "
         "to hold him "
         "until day nine. She checks that he is breathing every few minutes and sleeps in a chair. She does not talk or sing "
         "to him in "
         "case it wakes him."),
        ("What does the baby seem to be telling us?", "Zayn watches her face a lot and does not smile first."),
        ("What does the other parent think?", "-"),
        ("Has the parent agreed to the referral?", "Yes"),
        ("Has the parent agreed to us sharing information with other professionals?", "No"),
    ), 1):  # fmt: skip
        line(doc, (f"{number}. {question}", "bold"))
        for answer in answers:
            doc.add_paragraph(answer)
    return Case("numbered-questions.docx", saved(doc), {
        "referral_date": "2026-10-21", "referrer_name": "Fenella Gatward", "referrer_role": "Nursery Nurse",
        "referrer_organisation": "Harlow Under Fives Trust", "referrer_phone": "+441632960802",
        "referrer_email": "f.gatward@harlowufives.example.org", "infant_name": "Zayn Mirza", "infant_dob": "2026-03-02",
        "gestation_at_birth": "31+6", "infant_ethnicity": "Pakistani", "parent_name": "Sabeen Mirza",
        "parent_relationship": "Mother", "parent_dob": "1992-01-13",
        "parent_address": "208 Tendring Road, Harlow, Essex, CM18 6RP", "parent_postcode": "CM18 6RP",
        "parent_phone": "+447700900805", "parent_language": "Urdu", "interpreter_needed": "yes",
        "other_parent_name": "Faisal Mirza",
        "gp_practice": "Old Harlow Health Centre", "safeguarding_status": "none",
        "reason_for_referral": "Zayn was seven weeks in the neonatal unit at Princess Alexandra. Sabeen was not able to hold "
        "him until day "
        "nine. She checks that he is breathing every few minutes and sleeps in a chair. She does not talk or sing to him in "
        "case it "
        "wakes him.",
        "voice_of_infant": "Zayn watches her face a lot and does not smile first.", "consent_to_referral": "yes",
        "consent_to_share": "no",
    })  # fmt: skip


def badger_nested() -> Case:
    """A neonatal discharge export: tables nested in the cells of an outer table, baby left and mother right."""
    baby = tbl(
        tr(label("Baby"), tc("Juniper Lowden")), tr(label("Date of birth"), tc("12-Aug-2026 04:17")),
        tr(label("NHS No."), tc("999 373 0009")), tr(label("Gestation at birth"), tc("29+2")), tr(label("Sex"), tc("Female")),
    )  # fmt: skip
    mother = tbl(
        tr(label("Mother"), tc("Cressida Lowden")), tr(label("Date of birth"), tc("19-Feb-1989")),
        tr(label("NHS No."), tc("999 184 8819")), tr(label("Mobile"), tc("07700 900452")),
        tr(label("Address"), tc(p("Saltings View"), p("Point Clear Road"), p("St Osyth"), p("CO16 8JA"))),
    )  # fmt: skip
    outer = tbl(
        tr(tc(baby, "<w:p/>"), tc(mother, "<w:p/>")),
        tr(over("Other parent: Magnus Lowden (father). Telephone: 07700 900453", 2)),
        tr(over("GP: Dr A Pettit    Surgery: Great Bentley Practice", 2)),
    )  # fmt: skip
    body = "".join([
        p(r("BadgerNet Neonatal - External referral summary", STRONG)), p(r("Printed 30-Oct-2026 16:48")), outer, "<w:p/>",
        tbl(
            tr(label("Referred by"), tc("Sister Maeve Donohoe"), label("Grade / post"), tc("Family Care Nurse")),
            tr(label("Unit"), tc("Colchester Neonatal Unit"), label("Direct line"), tc("01632 960455")),
            tr(label("Referral date"), tc("30-Oct-2026"), label("Parental consent to referral"), tc("Yes")),
            tr(label("Reason"), over("Seventy-one days on the unit with two transfers. Cressida visits daily and sits with her "
                "hands in her "
                                     "lap. She asks staff to do the cares. She told me Juniper 'still belongs to the "
                                     "hospital'.", 3)),
            tr(label("Parent's comments"), over("I will believe it when she's in her own cot.", 3)),
            tr(label("Social services"), over("Not known to social care", 3)),
        ),
        p(r("Page 1 of 1. Not for filing in the handheld notes.")),
    ])  # fmt: skip
    return Case("badger-nested.docx", packed(body), {
        "infant_name": "Juniper Lowden", "infant_dob": "2026-08-12", "infant_nhs_number": "9993730009",
        "gestation_at_birth": "29+2",
        "infant_sex": "female", "parent_name": "Cressida Lowden", "parent_dob": "1989-02-19", "parent_nhs_number": "9991848819",
        "parent_relationship": "Mother", "parent_phone": "+447700900452",
        "parent_address": "Saltings View, Point Clear Road, St Osyth, CO16 8JA", "parent_postcode": "CO16 8JA",
        "other_parent_name": "Magnus Lowden", "other_parent_relationship": "father", "other_parent_phone": "+447700900453",
        "gp_name": "Dr A Pettit", "gp_practice": "Great Bentley Practice", "referrer_name": "Sister Maeve Donohoe",
        "referrer_role": "Family Care Nurse", "referrer_organisation": "Colchester Neonatal Unit",
        "referrer_phone": "+441632960455", "referral_date": "2026-10-30", "consent_to_referral": "yes",
        "reason_for_referral": "Seventy-one days on the unit with two transfers. Cressida visits daily and sits with her hands "
        "in her lap. "
        "She asks staff to do the cares. She told me Juniper 'still belongs to the hospital'.",
        "voice_of_parent": "I will believe it when she's in her own cot.", "safeguarding_status": "none",
    })  # fmt: skip


def nurse_partnership() -> Case:
    """A Family Nurse Partnership form whose section names stand once, merged down the left edge."""

    def block(name: str, *pairs: tuple[str, str]) -> list[str]:
        rows = []
        for at, (asked, told) in enumerate(pairs):
            merge = '<w:vMerge w:val="restart"/>' if not at else "<w:vMerge/>"
            side = tc(p(r(name, STRONG)) if not at else "<w:p/>", properties=f'{merge}<w:shd w:val="clear" w:fill="FFE699"/>')
            rows.append(tr(side, tc(p(r(asked))), tc(*(p(r(one)) for one in told.split("\n")))))
        return rows

    body = p(r("FNP Thurrock - step across to specialist parent-infant work", STRONG)) + tbl(
        *block("Client", ("Name", "Mckenzie Sparrow"), ("Date of birth", "08/05/2008"), ("NHS number", "9992525371"),
               ("Address", "14 Arterial House\nLondon Road\nGrays\nRM17 5YB"), ("Mobile", "07700 900930"),
               ("Is the client the baby's main carer?", "Yes"), ("Relationship to baby", "Mother")),
        *block("Baby", ("Name", "Reggie Sparrow"), ("Date of birth", "21/05/2026"), ("Gender", "Male"), ("NHS number", "")),
        *block("Baby's father", ("Name", "Not disclosed"), ("Contact", "")),
        *block("Network", ("GP", "Dr Ilesanmi"), ("Practice", "Chafford Hundred Medical "
            "Centre"), ("Social worker", "Yvette Crane"),
               ("Midwife", "N/A"), ("CAMHS / adult mental health", "EWMHS, closed July 2026")),
        *block("Concerns", ("Safeguarding status", "Child Protection Plan"),
               ("Category and plan", "Neglect, since 2 June 2026. Core group every four weeks."),
               ("Why refer now?", "Mckenzie is 18 and lives with her nan. She plays with Reggie like a brother and leaves the "
                "room when he is "
                                  "sad. She told me that nobody ever came when she cried, so she learned not to."),
               ("Client's view", "He's all right as long as he's laughing."),
               ("Reggie's view", "I keep laughing so you'll stay.")),
        *block("Agreement", ("Client agrees to referral", "Yes"), ("Date", "10/11/2026")),
        *block("Family nurse", ("Name", "Rosalind Tapper"), ("Post", "Family Nurse"), ("Team", "Thurrock FNP"),
               ("Telephone", "01632 960931"), ("Email", "rtapper@fnp-thurrock.example.org")),
    )  # fmt: skip
    return Case("nurse-partnership.docx", packed(body), {
        "parent_name": "Mckenzie Sparrow", "parent_dob": "2008-05-08", "parent_nhs_number": "9992525371",
        "parent_address": "14 Arterial House, London Road, Grays, RM17 5YB", "parent_postcode": "RM17 5YB",
        "parent_phone": "+447700900930", "parent_primary_caregiver": "yes", "parent_relationship": "Mother",
        "infant_name": "Reggie Sparrow", "infant_dob": "2026-05-21", "infant_sex": "male", "gp_name": "Dr Ilesanmi",
        "gp_practice": "Chafford Hundred Medical Centre", "health_visitor": "Rosalind Tapper", "social_worker": "Yvette Crane",
        "mental_health_team": "EWMHS, closed July 2026", "safeguarding_status": "child_protection",
        "safeguarding_details": "Neglect, since 2 June 2026. Core group every four weeks.",
        "reason_for_referral": "Mckenzie is 18 and lives with her nan. She plays with Reggie like a brother and leaves the "
        "room when he is "
        "sad. She told me that nobody ever came when she cried, so she learned not to.",
        "voice_of_parent": "He's all right as long as he's laughing.", "voice_of_infant": "I keep laughing so you'll stay.",
        "consent_to_referral": "yes", "consent_date": "2026-11-10", "referrer_name": "Rosalind Tapper",
        "referrer_role": "Family Nurse", "referrer_organisation": "Thurrock FNP", "referrer_phone": "+441632960931",
        "referrer_email": "rtapper@fnp-thurrock.example.org",
    })  # fmt: skip


def labels_over() -> Case:
    """A children's centre form with a row of labels and a row of answers below it, again and again."""
    doc = docx.Document()
    line(doc, ("Specialist Parenting Pathway: Request Form", "bold"))
    grid(
        doc,
        [
            ["Child's forename", "Child's surname", "Date of birth", "Sex"],
            ["Sunniva", "Breckon", "09/01/2026", "F"],
            ["Child's NHS number", "Child's ethnicity", "Weeks at birth", "Lives with"],
            ["999 677 7529", "White Other", "41+0", "Both parents"],
        ],
    )
    line(doc, "")
    grid(
        doc,
        [
            ["Parent's forename", "Parent's surname", "Date of birth", "Relationship to child"],
            ["Agnieszka", "Breckon", "27/06/1991", "Mother"],
            ["Telephone", "Email", "First language", "Interpreter needed?"],
            ["07700 900228", "aga.breckon@example.com", "Polish", "Yes"],
            ["Address", "", "", "Postcode"],
            ["6 Gershwin Boulevard, Witham", "", "", "CM8 1PZ"],
        ],
    )
    line(doc, "")
    grid(
        doc,
        [
            ["Partner's name", "Partner's date of birth", "Partner's telephone", "Parental responsibility?"],
            ["Rhys Breckon", "01/12/1987", "07700 900229", "Yes"],
        ],
    )
    line(doc, "")
    grid(
        doc,
        [
            ["GP", "GP surgery", "Health visitor", "Midwife"],
            ["Dr Wanjiru", "Douglas Grove Surgery", "Aoife Tranter", "-"],
        ],
    )
    line(doc, "")
    grid(
        doc,
        [
            ["Reason for request"],
            [
                "Agnieszka came to England at 36 weeks pregnant and had her baby in a hospital where she could not follow what was "
                "said. She says "
                "she was 'a parcel'. She cries when Sunniva cries and hands her to Rhys."
            ],
            ["Parent's hopes"],
            ["Być spokojną - to be calm with her."],
            ["Risk"],
            ["None known."],
        ],
    )
    line(doc, "")
    grid(
        doc,
        [
            ["Requested by", "Post", "Centre", "Telephone", "Date"],
            ["Delphine Oakes", "Outreach Worker", "Spring Lodge Children's Centre", "01632 960222", "14/10/2026"],
            ["Parent's consent to refer", "Parent's consent to share", "", "", ""],
            ["Yes", "Yes", "", "", ""],
        ],
    )
    for table in doc.tables:
        for row in table.rows[::2]:
            for cell in row.cells:
                shade(cell)
                for run in cell.paragraphs[0].runs:
                    run.bold = True
    return Case("labels-over.docx", saved(doc), {
        "infant_name": "Sunniva Breckon", "infant_dob": "2026-01-09", "infant_sex": "female", "infant_nhs_number": "9996777529",
        "infant_ethnicity": "White Other", "gestation_at_birth": "41+0", "parent_name": "Agnieszka Breckon",
        "parent_dob": "1991-06-27", "parent_relationship": "Mother", "parent_phone": "+447700900228",
        "parent_email": "aga.breckon@example.com", "parent_language": "Polish", "interpreter_needed": "yes",
        "parent_address": "6 Gershwin Boulevard, Witham", "parent_postcode": "CM8 1PZ", "other_parent_name": "Rhys Breckon",
        "other_parent_dob": "1987-12-01", "other_parent_phone": "+447700900229", "other_parent_responsibility": "yes",
        "gp_name": "Dr Wanjiru", "gp_practice": "Douglas Grove Surgery", "health_visitor": "Aoife Tranter",
        "reason_for_referral": "Agnieszka came to England at 36 weeks pregnant and had her baby in a hospital where she could "
        "not follow "
        "what was said. She says she was 'a parcel'. She cries when Sunniva cries and hands her to Rhys.",
        "hopes_and_concerns": "Być spokojną - to be calm with "
        "her.", "risk_details": "None known.", "referrer_name": "Delphine Oakes",
        "referrer_role": "Outreach Worker", "referrer_organisation": "Spring Lodge Children's Centre",
        "referrer_phone": "+441632960222", "referral_date": "2026-10-14", "consent_to_referral": "yes",
        "consent_to_share": "yes",
    })  # fmt: skip


def wingding_boxes() -> Case:
    """An acute trust's maternity safeguarding form whose boxes are Wingdings symbols, before and after their words."""
    on, off, check = wing("F0FE"), wing("F0A8"), wing("F0FC")
    rows = [
        tr(over("PRE-BIRTH VULNERABILITY REFERRAL", 2, STRONG, "F8CBAD")),
        tr(label("Mother"), tc("Bethan Ruggles")),
        tr(label("Date of birth"), tc("24 July 1999")),
        tr(label("NHS number"), tc("999-841-7570")),
        tr(label("Lives at"), tc("Room 8, Mundesley House, 52 Victoria Avenue, Southend-on-Sea SS2 6EX")),
        tr(label("Contact number"), tc("07700 900870")),
        tr(label("Expected date of delivery"), tc("5 January 2027")),
        tr(label("Weeks of pregnancy today"), tc("33+0")),
        tr(label("Interpreter needed"), tc(p(off, r(" Yes   "), on, r(" No")))),
        tr(label("Can we leave messages?"), tc(p(r("Yes "), on, r("   No "), off))),
        tr(label("Domestic abuse"), tc(p(r("Yes "), off, r("   No "), on, r("   Not known "), off))),
        tr(
            label("Status of unborn"),
            tc(
                p(off, r(" Early Help")), p(off, r(" Child in Need")), p(on, r(" Child Protection")), p(off, r(" No involvement"))
            ),
        ),
        tr(label("Known risks"), tc("Cocaine until March 2026, clean screens since. Works with Stars in Recovery.")),
        tr(label("Social worker"), tc("Hamish Lovegrove, 01632 960873")),
        tr(label("Community midwife"), tc("Tegan Pyle")),
        tr(label("Father of baby"), tc("Shane Cobbold")),
        tr(
            label("Reason for referral"),
            tc(
                "Bethan's first child, Oscar, was adopted in 2021. The plan for this baby is to go home with her to a mother and "
                "baby "
                "placement. She says she will not let herself love this one until the judge says so."
            ),
        ),
        tr(label("Woman's own words"), tc("I talk to the bump when nobody is about.")),
        tr(label("Woman has agreed to referral"), tc(p(check, r(" Yes")), p(r("    No")))),
        tr(label("Completed by"), tc("Glenys Oram")),
        tr(label("Designation"), tc("Safeguarding Midwife")),
        tr(label("Tel"), tc("01632 960871")),
        tr(label("Date"), tc("17 November 2026")),
    ]
    return Case("wingding-boxes.docx", packed(tbl(*rows)), {
        "parent_name": "Bethan Ruggles", "parent_relationship": "Mother", "parent_dob": "1999-07-24",
        "parent_nhs_number": "9998417570",
        "parent_address": "Room 8, Mundesley House, 52 Victoria Avenue, Southend-on-Sea SS2 6EX", "parent_postcode": "SS2 6EX",
        "parent_phone": "+447700900870", "infant_due_date": "2027-01-05", "gestation_now": "33+0", "interpreter_needed": "no",
        "safe_to_leave_message": "yes", "domestic_abuse": "no", "safeguarding_status": "child_protection",
        "risk_details": "Cocaine until March 2026, clean screens since. Works with Stars in Recovery.",
        "social_worker": "Hamish Lovegrove, 01632 960873", "midwife": "Tegan Pyle", "other_parent_name": "Shane Cobbold",
        "other_parent_relationship": "Father",
        "reason_for_referral": "Bethan's first child, Oscar, was adopted in 2021. The plan for this baby is to go home with "
        "her to a "
        "mother and baby placement. She says she will not let herself love this one until the judge says so.",
        "voice_of_parent": "I talk to the bump when nobody is "
        "about.", "consent_to_referral": "yes", "referrer_name": "Glenys Oram",
        "referrer_role": "Safeguarding Midwife", "referrer_phone": "+441632960871", "referral_date": "2026-11-17",
    })  # fmt: skip


def marked_answers() -> Case:
    """A printed-looking form: Yes / No with one struck out, highlighted, underlined or made bold."""
    doc = docx.Document()
    line(doc, ("MID ESSEX HEALTHY FAMILIES  -  REFERRAL TO PARENT INFANT SERVICE", "bold"))
    line(doc, "(please delete or mark as appropriate)")
    line(doc, "Name of infant: Clement Rusk")
    line(doc, "Date of birth: 16th June 2026")
    line(doc, "Sex:  ", ("Male", "highlight"), " / Female")
    line(doc, "Name of parent/carer: Dorothea Rusk")
    line(doc, "Relationship: Mother")
    line(doc, "Date of birth: 3rd March 1985")
    line(doc, "Address: Orchard Bungalow, Stock Road, Galleywood, Chelmsford CM2 8PW")
    line(doc, "Telephone: 07700 900157")
    line(doc, "Safe to leave a message?  ", ("Yes", "underline"), " / No")
    line(doc, "Main carer of infant?  Yes / ", ("No", "strike"))
    line(doc, "Parental responsibility?  Yes / ", ("No", "strike"))
    line(doc, "Interpreter required?  ", ("Yes", "strike"), " / No")
    line(doc, "Any domestic abuse?  Yes / ", ("No", "highlight"), " / Not known")
    line(doc, "Safeguarding:  ", ("None", "highlight"), " / Early Help / Child in Need / Child Protection / Looked After")
    line(doc, "GP practice: Sutherland Lodge")
    line(doc, "Health visitor: Katrin Moule (Galleywood)")
    line(doc, "Reason for referral:")
    line(
        doc,
        "Dorothea had five rounds of IVF over nine years. She did not expect to feel nothing. She cannot tell her "
        "husband or her "
        "parents, who waited too. She does everything by the clock and Clement has stopped protesting at being put down.",
    )
    line(doc, "Views of parent:")
    line(doc, "I got what I asked for and I have no right to complain.")
    line(doc, "Consent given for this referral?  ", ("Yes", "highlight"), " / No")
    line(doc, "Consent given to share information?  ", ("Yes", "highlight"), " / No")
    line(doc, "Referrer: Lysander Coote")
    line(doc, "Job title: Community Nursery Nurse")
    line(doc, "Team: Baddow and Galleywood 0-19")
    line(doc, "Telephone: 01632 960150")
    line(doc, "Date of referral: 2nd October 2026")
    return Case("marked-answers.docx", saved(doc), {
        "infant_name": "Clement Rusk", "infant_dob": "2026-06-16", "infant_sex": "male", "parent_name": "Dorothea Rusk",
        "parent_relationship": "Mother", "parent_dob": "1985-03-03",
        "parent_address": "Orchard Bungalow, Stock Road, Galleywood, Chelmsford CM2 8PW", "parent_postcode": "CM2 8PW",
        "parent_phone": "+447700900157", "safe_to_leave_message": "yes", "parent_primary_caregiver": "yes",
        "parent_responsibility": "yes", "interpreter_needed": "no", "domestic_abuse": "no", "safeguarding_status": "none",
        "gp_practice": "Sutherland Lodge", "health_visitor": "Katrin Moule (Galleywood)",
        "reason_for_referral": "Dorothea had five rounds of IVF over nine years. She did not expect to feel nothing. She "
        "cannot tell her "
        "husband or her parents, who waited too. She does everything by the clock and Clement has stopped protesting at being "
        "put "
        "down.",
        "voice_of_parent": "I got what I asked for and I have no right to complain.", "consent_to_referral": "yes",
        "consent_to_share": "yes", "referrer_name": "Lysander Coote", "referrer_role": "Community Nursery Nurse",
        "referrer_organisation": "Baddow and Galleywood 0-19",
        "referrer_phone": "+441632960150", "referral_date": "2026-10-02",
    })  # fmt: skip


def fathers_worker() -> Case:
    """A dads' project refers a father; the mother is the other parent; labels and answers in wide merged rows."""
    doc = docx.Document()
    line(doc, ("DadSpace West Essex", "bold"))
    line(doc, ("Referral on to another service", "bold"))
    grid(
        doc,
        [
            ["1. Who is referring"],
            ["Name and role: Tobias Nkemelu, Dads' Practitioner"],
            ["Organisation: DadSpace West Essex"],
            ["Phone: 01632 960260    Email: toby@dadspace.example.org"],
            ["2. The dad"],
            ["Name: Callum Ferrers        D.O.B: 11.09.1996"],
            ["Relationship to baby: Father, full time carer"],
            ["Where he lives: 5 Sewell Harris Close, Harlow, CM20 3HA"],
            ["Phone: 07700 900262"],
            ["Ethnicity: White Irish"],
            ["3. The baby"],
            ["Name: Aurora Ferrers-Beck       D.O.B: 26.03.2026       Sex: Female"],
            ["4. Baby's mum"],
            ["Name: Savannah Beck     D.O.B: 02.08.1998     Phone: Not given"],
            ["5. Why we are referring"],
            [
                "Savannah has been an inpatient since April and Callum looks after Aurora with his mother's help. He is gentle with "
                "her and never "
                "speaks to her. He told the group he has no idea what to say to someone who cannot answer."
            ],
            ["6. What Callum says"],
            ["My dad never said a word to me that wasn't an order."],
            ["7. What Savannah says"],
            ["She phoned and said she is glad he is getting some help and she misses them both."],
            ["8. Practical"],
            ["GP: The Ross Practice, Harlow     Health visitor: Nuala Kershaw"],
            ["Social care: Child in Need"],
            ["Callum agrees to this referral: YES     Signed and dated: C Ferrers, 04.11.2026"],
        ],
    )
    for row in doc.tables[0].rows:
        cell = row.cells[0]
        if cell.text[:1].isdigit():
            shade(cell)
            cell.paragraphs[0].runs[0].bold = True
    return Case("fathers-worker.docx", saved(doc), {
        "referrer_name": "Tobias Nkemelu", "referrer_role": "Dads' Practitioner", "referrer_organisation": "DadSpace West "
        "Essex",
        "referrer_phone": "+441632960260", "referrer_email": "toby@dadspace.example.org", "parent_name": "Callum Ferrers",
        "parent_dob": "1996-09-11", "parent_relationship": "Father, full time carer",
        "parent_address": "5 Sewell Harris Close, Harlow, CM20 "
        "3HA", "parent_postcode": "CM20 3HA", "parent_phone": "+447700900262",
        "parent_ethnicity": "White Irish", "infant_name": "Aurora Ferrers-Beck", "infant_dob": "2026-03-26",
        "infant_sex": "female",
        "other_parent_name": "Savannah Beck", "other_parent_dob": "1998-08-02", "other_parent_relationship": "Mother",
        "reason_for_referral": "Savannah has been an inpatient since April and Callum looks after Aurora with his mother's "
        "help. He is "
        "gentle with her and never speaks to her. He told the group he has no idea what to say to someone who cannot answer.",
        "voice_of_parent": "My dad never said a word to me that wasn't an order.",
        "voice_of_other_parent": "She phoned and said she is glad he is getting some help and she misses them both.",
        "gp_practice": "The Ross Practice, Harlow", "health_visitor": "Nuala Kershaw", "safeguarding_status": "child_in_need",
        "consent_to_referral": "yes", "consent_date": "2026-11-04",
    })  # fmt: skip


def kinship_surnames() -> Case:
    """A special guardianship support form: surname and forenames apart, a grandmother as the carer, ticks with a check mark."""
    doc = docx.Document()
    line(doc, ("Essex Kinship and Special Guardianship Support", "bold"))
    bar(doc, "CHILD")
    grid(doc, [
        ["Surname", "Hallowell", "Forename(s)", "Edie May"],
        ["DOB", "30-09-2025", "Gender", "F"],
        ["NHS no", "999 566 3627", "Ethnicity", "White British"],
    ], bold=(0, 2))  # fmt: skip
    bar(doc, "GUARDIAN / CARER REFERRED")
    grid(doc, [
        ["Surname", "Hallowell", "Forename(s)", "Patricia Ann"],
        ["DOB", "12-02-1966", "Relationship to child", "Maternal grandmother (SGO)"],
        ["Address", "11 Cherry Orchard, Burnham-on-Crouch", "Postcode", "CM0 8HX"],
        ["Tel", "01632 960340", "Email", "pat.hallowell@example.org"],
        ["Main carer", "✓ Yes   ☐ No", "Has PR", "✓ Yes   ☐ No"],
    ], bold=(0, 2))  # fmt: skip
    bar(doc, "BIRTH PARENTS")
    grid(
        doc,
        [
            ["", "Mother", "Father"],
            ["Name", "", ""],
            ["Address", "", ""],
        ],
        bold=(0,),
        head=True,
    )
    bar(doc, "OTHERS IN THE HOME")
    grid(
        doc,
        [
            ["Name", "DOB", "Relationship"],
            ["Terence Hallowell", "03-05-1963", "Grandfather"],
            ["Lewis Hallowell", "19-10-2009", "Uncle"],
        ],
        head=True,
    )
    bar(doc, "REQUEST")
    grid(doc, [
        ["What is the difficulty?", "Patricia grieves for her daughter when she looks at Edie. She says she is too old to fall "
            "in love and too "
         "tired to pretend. Edie is solemn and clings to Terence."],
        ["What does the carer hope for?", "To stop seeing her mum in her."],
        ["Safeguarding status", "Not open to social care"],
        ["Carer's access needs", "Rheumatoid arthritis, cannot sit on the floor"],
        ["Carer consents to referral", "✓ Yes   ☐ No"],
        ["Carer consents to information sharing", "✓ Yes   ☐ No"],
    ], bold=(0,))  # fmt: skip
    bar(doc, "REFERRER")
    grid(doc, [
        ["Surname", "Vickery", "Forename(s)", "Lindsay"],
        ["Job title", "Kinship Support Worker", "Tel", "01632 960345"],
        ["Email", "lindsay.vickery@kinship.example.org", "Date", "18-11-2026"],
        ["Team", "Mid Essex Kinship Team", "", ""],
    ], bold=(0, 2))  # fmt: skip
    return Case("kinship-surnames.docx", saved(doc), {
        "infant_name": "Edie May Hallowell", "infant_dob": "2025-09-30", "infant_sex": "female",
        "infant_nhs_number": "9995663627",
        "infant_ethnicity": "White British", "parent_name": "Patricia Ann Hallowell", "parent_dob": "1966-02-12",
        "parent_relationship": "Maternal grandmother (SGO)", "parent_address": "11 Cherry Orchard, Burnham-on-Crouch",
        "parent_postcode": "CM0 8HX", "parent_phone": "+441632960340", "parent_email": "pat.hallowell@example.org",
        "parent_primary_caregiver": "yes", "parent_responsibility": "yes",
        "household": ["Terence Hallowell, 03-05-1963, Grandfather", "Lewis Hallowell, 19-10-2009, Uncle"],
        "reason_for_referral": "Patricia grieves for her daughter when she looks at Edie. She says she is too old to fall in "
        "love and too "
        "tired to pretend. Edie is solemn and clings to Terence.",
        "hopes_and_concerns": "To stop seeing her mum in her.", "safeguarding_status": "none",
        "accessibility_needs": "Rheumatoid arthritis, cannot sit on the "
        "floor", "consent_to_referral": "yes", "consent_to_share": "yes",
        "referrer_name": "Lindsay Vickery", "referrer_role": "Kinship Support Worker",
        "referrer_organisation": "Mid Essex Kinship Team", "referrer_phone": "+441632960345",
        "referrer_email": "lindsay.vickery@kinship.example.org", "referral_date": "2026-11-18",
    })  # fmt: skip


def twin_strips() -> Case:
    """A twins clinic form: every question is a one-row table of its own, with space between."""
    doc = docx.Document()
    line(doc, ("MULTIPLE BIRTHS CLINIC", "bold"))
    for asked, told in (
        ("Names of babies", "Ottilie and Rufus Gaskin"),
        ("Date of birth", "19 July 2026"),
        ("Born at", "34+3"),
        ("Parent referred", "Verity Gaskin"),
        ("Relationship", "Mother"),
        ("Parent's date of birth", "8 May 1987"),
        ("Parent's NHS number", "9994475916"),
        ("Address and postcode", "Pound Farm Cottage\nChappel Road\nGreat Tey\nColchester CO6 1JP"),
        ("Telephone", "07700 900481 (Verity's own, not the house phone)"),
        ("Voicemail?", "Yes"),
        ("Other parent", "Ned Gaskin"),
        ("Other parent's relationship", "Father"),
        ("Older children", "Barnaby Gaskin, 4 years, brother"),
        ("General practitioner", "Dr Lucinda Voss"),
        ("Practice", "Tey Road Surgery"),
        ("Health visitor", "TBC"),
        ("Why now", "Verity can tell you Rufus's feeds to the minute and cannot say what Ottilie is like. Ottilie was the "
         "second twin and "
         "was resuscitated while Verity watched. Ned does every night feed for Ottilie."),
        ("Parent's voice", "She looks at me as if she knows I gave up on her."),
        ("Ottilie's and Rufus's voice", "Rufus coos and wriggles at the sight of her. Ottilie studies the curtain."),
        ("Parent's hopes", "To know them both."),
        ("Safeguarding status", "None"),
        ("Agreed with parent", "Yes, on 22 October 2026"),
        ("Referrer", "Philippa Junor"),
        ("Role", "Multiple Births Midwife"),
        ("Contact", "philippa.junor@twins.example.net"),
        ("Date sent", "23 October 2026"),
    ):  # fmt: skip
        grid(doc, [[asked, told]], bold=(0,), shaded=(0,))
        doc.add_paragraph().paragraph_format.space_after = Pt(2)
    return Case("twin-strips.docx", saved(doc), {
        "infant_name": "Ottilie and Rufus Gaskin", "infant_dob": "2026-07-19", "gestation_at_birth": "34+3",
        "parent_name": "Verity Gaskin", "parent_relationship": "Mother", "parent_dob": "1987-05-08",
        "parent_nhs_number": "9994475916",
        "parent_address": "Pound Farm Cottage, Chappel Road, Great Tey, Colchester CO6 1JP", "parent_postcode": "CO6 1JP",
        "parent_phone": "+447700900481", "safe_to_leave_message": "yes", "other_parent_name": "Ned Gaskin",
        "other_parent_relationship": "Father", "household": ["Barnaby Gaskin, 4 years, brother"], "gp_name": "Dr Lucinda Voss",
        "gp_practice": "Tey Road Surgery",
        "reason_for_referral": "Verity can tell you Rufus's feeds to the minute and cannot say what Ottilie is like. Ottilie "
        "was the second "
        "twin and was resuscitated while Verity watched. Ned does every night feed for Ottilie.",
        "voice_of_parent": "She looks at me as if she knows I gave up on her.",
        "voice_of_infant": "Rufus coos and wriggles at the sight of her. Ottilie studies the curtain.",
        "hopes_and_concerns": "To know them both.", "safeguarding_status": "none", "consent_to_referral": "yes",
        "consent_date": "2026-10-22", "referrer_name": "Philippa Junor", "referrer_role": "Multiple Births Midwife",
        "referrer_email": "philippa.junor@twins.example.net", "referral_date": "2026-10-23",
    })  # fmt: skip


def bilingual_refuge() -> Case:
    """A refugee charity's form with every label in English and Ukrainian, and a small-print notice between the parts."""
    doc = docx.Document()
    line(doc, ("Rivermouth Welcome Project", "bold"))
    grid(doc, [
        ["Mother / Мати", ""],
        ["Full name / Повне ім'я", "Oksana Hrytsenko"],
        ["Date of birth / Дата народження", "17.02.1994"],
        ["Address / Адреса", "c/o St Jude's House, 3 Orsett Road, Grays, RM17 5DD"],
        ["Phone / Телефон", "07700 900768"],
        ["Ethnicity / Етнічна приналежність", "Ukrainian"],
        ["Language / Мова", "Ukrainian"],
        ["Interpreter needed? / Потрібен перекладач?", "Yes / Так"],
        ["Baby / Дитина", ""],
        ["Name / Ім'я", "Solomiya Hrytsenko"],
        ["Date of birth / Дата народження", "04.12.2025"],
        ["Sex / Стать", "Female"],
        ["NHS number / Номер NHS", "999 192 0285"],
        ["Father of baby / Батько дитини", ""],
        ["Name / Ім'я", "Taras Hrytsenko"],
        ["Phone / Телефон", "-"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    line(
        doc,
        "We keep this form for six years. Ask us for our privacy notice in your language. Rivermouth Welcome Project, "
        "helpline "
        "020 7946 0333.",
    )
    grid(
        doc,
        [
            [
                "Why this family? / Чому ця сім'я?",
                "Taras is at the front. Oksana has the phone in her hand all day and Solomiya "
                "has learned to "
                "pat the phone to be seen. Oksana says she cannot look at her daughter's face because it is his.",
            ],
            ["Mother's own words / Слова матері", "I am here and I am not here."],
            ["Social services / Соціальні служби", "No involvement"],
            ["GP surgery / Сімейний лікар", "Thameside Riverbank Surgery"],
            ["Mother agrees / Мати згодна", "Yes / Так"],
            ["Date / Дата", "12.11.2026"],
        ],
        bold=(0,),
        shaded=(0,),
    )
    line(
        doc,
        "Form completed by: Marguerite Osei-Bright, Family Caseworker. Telephone 01632 960765. Email "
        "marguerite@rivermouth.example.org",
    )
    return Case("bilingual-refuge.docx", saved(doc), {
        "parent_name": "Oksana Hrytsenko", "parent_relationship": "Mother", "parent_dob": "1994-02-17",
        "parent_address": "c/o St Jude's House, 3 Orsett Road, Grays, RM17 5DD", "parent_postcode": "RM17 5DD",
        "parent_phone": "+447700900768", "parent_ethnicity": "Ukrainian", "parent_language": "Ukrainian",
        "interpreter_needed": "yes",
        "infant_name": "Solomiya Hrytsenko", "infant_dob": "2025-12-04", "infant_sex": "female",
        "infant_nhs_number": "9991920285",
        "other_parent_name": "Taras Hrytsenko", "other_parent_relationship": "Father",
        "reason_for_referral": "Taras is at the front. Oksana has the phone in her hand all day and Solomiya has learned to "
        "pat the phone "
        "to be seen. Oksana says she cannot look at her daughter's face because it is his.",
        "voice_of_parent": "I am here and I am not here.", "safeguarding_status": "none", "gp_practice": "Thameside Riverbank "
        "Surgery",
        "consent_to_referral": "yes", "consent_date": "2026-11-12", "referrer_name": "Marguerite Osei-Bright",
        "referrer_role": "Family Caseworker", "referrer_organisation": "Rivermouth Welcome Project",
        "referrer_phone": "+441632960765", "referrer_email": "marguerite@rivermouth.example.org",
    })  # fmt: skip


def talking_therapies() -> Case:
    """A talking therapies step-across form: wide label rows, scores, placeholders, and hints in small italics under labels."""
    doc = docx.Document()
    line(doc, ("NHS Talking Therapies - step across to parent-infant team", "bold"))
    table = doc.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    for asked, hint, told in (
        ("Client name", "", "Harriet Penhale"),
        ("Client DOB", "dd/mm/yyyy", "29/08/1990"),
        ("Client NHS number", "", "999 314 9330"),
        ("Client address", "include postcode", "44 Ongar Place, Brentwood, CM15 9TQ"),
        ("Best number", "", "07700 900333"),
        ("Is it safe to leave a voicemail?", "delete as needed", "Yes"),
        ("Client's relationship to infant", "", "Mother"),
        ("Infant name", "", "Monty Penhale"),
        ("Infant DOB or EDD", "dd/mm/yyyy", "02/06/2026"),
        ("GP details", "name and practice", "Dr Bose, Shenfield Crescent Surgery"),
        ("Presenting problem and scores", "PHQ-9, GAD-7 at last session", "GAD-7 14, PHQ-9 9. Contamination fears since the "
         "birth; "
         "eight sessions of CBT, partial response."),
        ("Risk", "to self, to others, from others", "No current risk identified."),
        ("Other agencies involved", "", "Home-Start Brentwood, weekly volunteer"),
        ("Safeguarding", "none / early help / CIN / CP / LAC", "None"),
        ("Reason for this referral", "why parent-infant rather than more CBT?", "Harriet wears gloves to change and feed "
         "Monty. She has not "
         "kissed him. The rituals are less and the distance has not changed. Monty, four months, no longer reaches for her "
         "hands."),
        ("What is it like to be this baby?", "", "My mother's hands squeak."),
        ("What would the client like?", "", "To kiss his feet."),
        ("Anything else", "", "N/A"),
        ("Verbal consent to this referral", "", "Yes, 07/10/2026"),
        ("Therapist", "", "Joachim Ferreday"),
        ("Job title", "", "High Intensity CBT Therapist"),
        ("Service", "", "Brentwood and Basildon Talking Therapies"),
        ("Email", "", "j.ferreday@talk.example.com"),
        ("Date referred", "", "08/10/2026"),
    ):  # fmt: skip
        cells = table.add_row().cells
        fill(cells[0], asked, bold=True)
        if hint:
            run = cells[0].add_paragraph().add_run(f"({hint})")
            run.italic, run.font.size = True, Pt(7)
        fill(cells[1], told)
    return Case("talking-therapies.docx", saved(doc), {
        "parent_name": "Harriet Penhale", "parent_dob": "1990-08-29", "parent_nhs_number": "9993149330",
        "parent_address": "44 Ongar Place, Brentwood, CM15 9TQ", "parent_postcode": "CM15 9TQ", "parent_phone": "+447700900333",
        "safe_to_leave_message": "yes", "parent_relationship": "Mother", "infant_name": "Monty Penhale",
        "infant_dob": "2026-06-02",
        "gp_name": "Dr Bose", "gp_practice": "Shenfield Crescent Surgery",
        "mental_health": "GAD-7 14, PHQ-9 9. Contamination fears since the birth; eight sessions of CBT, partial response.",
        "risk_details": "No current risk identified.", "other_services": "Home-Start Brentwood, weekly volunteer",
        "safeguarding_status": "none",
        "reason_for_referral": "Harriet wears gloves to change and feed Monty. She has not kissed him. The rituals are less "
        "and the "
        "distance has not changed. Monty, four months, no longer reaches for her hands.",
        "voice_of_infant": "My mother's hands squeak.", "hopes_and_concerns": "To kiss his feet.", "consent_to_referral": "yes",
        "consent_date": "2026-10-07", "referrer_name": "Joachim Ferreday", "referrer_role": "High Intensity CBT Therapist",
        "referrer_organisation": "Brentwood and Basildon Talking Therapies", "referrer_email": "j.ferreday@talk.example.com",
        "referral_date": "2026-10-08",
    })  # fmt: skip


def epic_bullets() -> Case:
    """An Epic smart text pasted into Word: bullets of bold label and value, lists under headings."""
    doc = docx.Document()
    line(doc, ("REFERRAL - PARENT INFANT MENTAL HEALTH", "bold"))

    def bullets(heading: str, *pairs: tuple[str, str]) -> None:
        doc.add_heading(heading, 3)
        for asked, told in pairs:
            paragraph = doc.add_paragraph(style="List Bullet")
            paragraph.add_run(asked + ": ").bold = True
            paragraph.add_run(told)

    bullets(
        "Birthing parent",
        ("Legal name", "Robin Ashgrove"),
        ("DOB", "10/9/1992"),
        ("NHS #", "999 741 0297"),
        ("Address", "Apt 12, The Maltings, Station Road, Bishop's Stortford CM23 3BJ"),
        ("Mobile", "07700900377"),
        ("MyChart email", "robin.ashgrove@example.com"),
        ("Ethnicity", "White - any other background"),
        ("Preferred language", "English"),
        ("Needs interpreter", "No"),
    )
    bullets("Pregnancy", ("EDD", "30/1/2027"), ("GA today", "27w5d"))
    bullets("Partner", ("Name", "Saoirse Kettley"), ("Phone", "07700900378"))
    bullets(
        "Care team",
        ("PCP", "Dr Emeka Dunne, Church Street Partnership"),
        ("Community midwife", "Petronella Bass"),
        ("Perinatal psychiatry", "Dr Hugo Lamb, reviewed monthly"),
    )
    bullets("Social", ("Safeguarding", "No social services involvement"), ("Domestic abuse", "No"))
    doc.add_heading("Indication", 3)
    doc.add_paragraph(
        "Robin is non-binary and finds every antenatal appointment a fight for their own name. They have pulled "
        "the coat over "
        "the bump since 20 weeks and describe the pregnancy as 'a job I am doing for Saoirse'."
    )
    doc.add_paragraph("They ask for help to meet the baby as themselves.")
    doc.add_heading("Patient goals", 3)
    doc.add_paragraph("Not to be called Mummy by strangers. To be somebody's parent.")
    bullets("Consent", ("Verbal consent to referral", "Yes"), ("Date", "5/11/2026"))
    doc.add_heading("Electronically signed", 3)
    doc.add_paragraph("Name: Winifred Achterberg")
    doc.add_paragraph("Role: Perinatal Mental Health Midwife")
    doc.add_paragraph("Department: Women's Health, Princess Alexandra Hospital")
    doc.add_paragraph("Phone: 01632 960379")
    doc.add_paragraph("Referral date: 5/11/2026")
    return Case("epic-bullets.docx", saved(doc), {
        "parent_name": "Robin Ashgrove", "parent_relationship": "Birthing parent", "parent_dob": "1992-09-10",
        "parent_nhs_number": "9997410297",
        "parent_address": "Apt 12, The Maltings, Station Road, Bishop's Stortford CM23 3BJ", "parent_postcode": "CM23 3BJ",
        "parent_phone": "+447700900377", "parent_email": "robin.ashgrove@example.com",
        "parent_ethnicity": "White - any other background", "parent_language": "English", "interpreter_needed": "no",
        "infant_due_date": "2027-01-30", "gestation_now": "27+5", "other_parent_name": "Saoirse Kettley",
        "other_parent_phone": "+447700900378", "gp_name": "Dr Emeka Dunne", "gp_practice": "Church Street Partnership",
        "midwife": "Petronella Bass", "mental_health_team": "Dr Hugo Lamb, reviewed monthly", "safeguarding_status": "none",
        "domestic_abuse": "no",
        "reason_for_referral": "Robin is non-binary and finds every antenatal appointment a fight for their own name. They "
        "have pulled the "
        "coat over the bump since 20 weeks and describe the pregnancy as 'a job I am doing for Saoirse'. They ask for help to "
        "meet the "
        "baby as themselves.",
        "hopes_and_concerns": "Not to be called Mummy by strangers. To be somebody's parent.", "consent_to_referral": "yes",
        "consent_date": "2026-11-05", "referrer_name": "Winifred Achterberg", "referrer_role": "Perinatal Mental Health "
        "Midwife",
        "referrer_organisation": "Women's Health, Princess Alexandra Hospital", "referrer_phone": "+441632960379",
        "referral_date": "2026-11-05",
    })  # fmt: skip


def paediatric_letter() -> Case:
    """A community paediatrician's letter template: a Re block, copied-to lines, and headed paragraphs."""
    doc = docx.Document()
    for text in (
        "Child Development Centre",
        "Rochford Hospital Annexe, Union Lane, Rochford SS4 1RB",
        "Secretary: Mrs Dawn Ilett, 01632 960990",
        "",
        "Date: 28 October 2026",
        "",
        "Together with Baby, Cherry Trees, St Peter's Hospital, Maldon CM9 6EG",
        "",
        "Dear colleagues",
    ):
        line(doc, text)
    grid(doc, [
        ["RE:", "Thaddeus Winslade"],
        ["DoB:", "13 May 2025"],
        ["NHS No:", "999 159 1338"],
        ["Address:", "62 Golden Cross Way, Rochford SS4 3GG"],
        ["Mother:", "Lavinia Winslade, dob 6 December 1986, tel 07700 900991"],
        ["Father:", "Gareth Winslade"],
        ["GP:", "Dr Seth Maddocks, Ashingdon Road Practice"],
    ], bold=(0,))  # fmt: skip
    line(doc, "")
    for heading, text in (
        (
            "Referral request",
            "I would be grateful if you would see Lavinia and Thaddeus together. Thaddeus has Down syndrome, "
            "diagnosed on "
            "the second day, and a repaired heart. Lavinia told me that the consultant who gave them the news said sorry, and "
            "that she has "
            "been sorry ever since.",
        ),
        ("What mother says", "I love him and I grieve in front of him and I think he knows."),
        ("What we see of Thaddeus", "He signs 'more' to his physiotherapist and not to his mother."),
        ("Services involved", "Physiotherapy, speech and language therapy, Portage home visitor Cecily Brand."),
        ("Safeguarding", "None."),
        ("Consent", "Yes. Lavinia gave consent to this referral in clinic on 27 October 2026."),
    ):
        line(doc, (heading, "bold"))
        line(doc, text)
    for text in (
        "Yours sincerely",
        "",
        "Dr Anneliese Borthwick",
        "Consultant Community Paediatrician",
        "a.borthwick@cdc.example.org",
    ):
        line(doc, text)
    return Case("paediatric-letter.docx", saved(doc), {
        "referral_date": "2026-10-28", "referrer_name": "Dr Anneliese Borthwick",
        "referrer_role": "Consultant Community Paediatrician",
        "referrer_organisation": "Child Development Centre",
        "referrer_address": "Rochford Hospital Annexe, Union Lane, Rochford SS4 1RB", "referrer_phone": "+441632960990",
        "referrer_email": "a.borthwick@cdc.example.org", "infant_name": "Thaddeus Winslade", "infant_dob": "2025-05-13",
        "infant_nhs_number": "9991591338", "parent_address": "62 Golden Cross Way, Rochford SS4 "
        "3GG", "parent_postcode": "SS4 3GG",
        "parent_name": "Lavinia Winslade", "parent_relationship": "Mother", "parent_dob": "1986-12-06",
        "parent_phone": "+447700900991", "other_parent_name": "Gareth Winslade", "other_parent_relationship": "Father",
        "gp_name": "Dr Seth Maddocks", "gp_practice": "Ashingdon Road Practice",
        "reason_for_referral": "I would be grateful if you would see Lavinia and Thaddeus together. Thaddeus has Down "
        "syndrome, diagnosed "
        "on the second day, and a repaired heart. Lavinia told me that the consultant who gave them the news said sorry, and "
        "that she "
        "has been sorry ever since.",
        "voice_of_parent": "I love him and I grieve in front of him and I think he knows.",
        "voice_of_infant": "He signs 'more' to his physiotherapist and not to his mother.",
        "other_services": "Physiotherapy, speech and language therapy, Portage home visitor Cecily Brand.",
        "safeguarding_status": "none", "consent_to_referral": "yes", "consent_date": "2026-10-27",
    })  # fmt: skip


def mosaic_rows() -> Case:
    """A Mosaic episode print: a grey question row, then its answer row, over the full width; small data rows between."""
    grey = "BFBFBF"

    def asked(question: str, *answers: str) -> str:
        return tr(over(question, 4, STRONG, grey)) + tr(over("\n".join(answers), 4))

    body = p(r("Mosaic workflow step: Request for external service (print view)", STRONG)) + tbl(
        tr(tc("Person ID"), tc("7710342"), tc("Episode"), tc("FS/2026/881")),
        tr(over("Subject of request", 4, STRONG, grey)),
        tr(tc("Name"), tc("Pixie Quantrill"), tc("Date of birth"), tc("03-Oct-2025")),
        tr(tc("Gender"), tc("Female"), tc("Ethnicity"), tc("White and Black Caribbean")),
        tr(over("Principal carer", 4, STRONG, grey)),
        tr(tc("Name"), tc("Jodie Quantrill"), tc("Date of birth"), tc("21-Jan-1998")),
        tr(tc("Relationship to subject"), tc("Mother"), tc("Telephone"), tc("07700 900685")),
        tr(tc("Address"), over("89 Hunwicke Road, Colchester, CO4 3XE", 3)),
        asked("What is the reason for this request?", "Jodie's brother was killed in a road accident when Pixie was five weeks "
            "old and she has "
              "cared for his two sons since. She tells us there is nobody left over for Pixie.",
              "Pixie is put to bed at five and does not call out in the night."),
        asked("What does the carer want to happen?", "A bit of time that's only for her."),
        asked("What is the current social care status?", "Child in Need"),
        asked("What is the carer's view of the difficulty?", "She got forgotten. I forgot her."),
        asked("Who else lives in the household?", "Jayden Quantrill, 11-Apr-2018, cousin", "Tyrese Quantrill, 30-Jul-2020, "
            "cousin"),
        asked("Are there known risks to staff or family?", "None known"),
        asked("Has the carer consented to this request?", "Yes"),
        asked("Has the carer consented to information being shared?", "Yes"),
        tr(over("Requesting worker", 4, STRONG, grey)),
        tr(tc("Name"), tc("Ikram Bellweather"), tc("Job title"), tc("Family Support Worker")),
        tr(tc("Team"), tc("Colchester Family Support 3"), tc("Telephone"), tc("01632 960688")),
        tr(tc("Email"), tc("ikram.bellweather@fs3.example.org"), tc("Date of request"), tc("15-Oct-2026")),
    )  # fmt: skip
    return Case("mosaic-rows.docx", packed(body), {
        "infant_name": "Pixie Quantrill", "infant_dob": "2025-10-03", "infant_sex": "female",
        "infant_ethnicity": "White and Black Caribbean", "parent_name": "Jodie Quantrill", "parent_dob": "1998-01-21",
        "parent_relationship": "Mother", "parent_phone": "+447700900685",
        "parent_address": "89 Hunwicke Road, Colchester, CO4 3XE", "parent_postcode": "CO4 3XE",
        "reason_for_referral": "Jodie's brother was killed in a road accident when Pixie was five weeks old and she has cared "
        "for his two "
        "sons since. She tells us there is nobody left over for Pixie. Pixie is put to bed at five and does not call out in "
        "the night.",
        "hopes_and_concerns": "A bit of time that's only for her.", "safeguarding_status": "child_in_need",
        "voice_of_parent": "She got forgotten. I forgot her.",
        "household": ["Jayden Quantrill, 11-Apr-2018, cousin", "Tyrese Quantrill, 30-Jul-2020, cousin"],
        "risk_details": "None known", "consent_to_referral": "yes", "consent_to_share": "yes",
        "referrer_name": "Ikram Bellweather", "referrer_role": "Family Support Worker",
        "referrer_organisation": "Colchester Family Support 3", "referrer_phone": "+441632960688",
        "referrer_email": "ikram.bellweather@fs3.example.org", "referral_date": "2026-10-15",
    })  # fmt: skip


def family_composition() -> Case:
    """An early help form with one table for the whole family, baby and both parents among its rows."""
    doc = docx.Document()
    line(doc, ("Uttlesford Early Help - Family Record", "bold"))
    line(doc, ("Family composition", "bold"))
    grid(doc, [
        ["Name", "Date of birth", "Relationship to baby", "Parental responsibility", "Telephone"],
        ["Caspian Thorley", "12/04/2026", "Baby (subject of referral)", "", ""],
        ["Georgiana Thorley", "25/11/1990", "Mother", "Yes", "07700 900251"],
        ["Dev Malhotra", "06/06/1988", "Father", "Yes", "07700 900252"],
        ["Rafferty Thorley", "01/09/2019", "Brother", "", ""],
        ["Agatha Thorley", "13/03/1957", "Grandmother", "", ""],
    ], head=True, shaded=(9,))  # fmt: skip
    line(doc, "")
    grid(
        doc,
        [
            ["Family address", "Pippins, 7 Debden Drove, Newport, Saffron Walden CB11 3PU"],
            ["Parent to be seen", "Georgiana Thorley"],
            ["Baby's sex", "Male"],
            ["Parent's ethnicity", "White British"],
            ["Language", "English"],
        ],
        bold=(0,),
    )
    line(doc, ("Professionals", "bold"))
    grid(
        doc,
        [
            ["Role", "Name and base"],
            ["GP", "Dr Constance Ebbs, Newport Barn Surgery"],
            ["Health visitor", "Oona Pask, Saffron Walden Clinic"],
            ["Social worker", ""],
            ["School", "Miss Reeve, Newport Primary (Rafferty)"],
        ],
        head=True,
    )
    line(doc, ("Analysis", "bold"))
    grid(doc, [
        ["What are we worried about?", "Georgiana's mother had a stroke in May and moved in. Georgiana describes 'three babies "
            "and none of them "
         "is mine'. Caspian is propped with his bottle. Dev works away Monday to Thursday."],
        ["What does father say?", "He feels shut out and says she will not let him help."],
        ["Family's goals", "One feed a day in arms."],
        ["Level of need", "Early Help"],
        ["Family consent to referral", "Yes, 02/11/2026"],
        ["Lead practitioner", "Barnabas Yeo, Early Help Practitioner"],
        ["Tel / email", "01632 960255 / b.yeo@uttlesfordeh.example.org"],
        ["Date of referral", "03/11/2026"],
    ], bold=(0,), shaded=(0,))  # fmt: skip
    return Case("family-composition.docx", saved(doc), {
        "infant_name": "Caspian Thorley", "infant_dob": "2026-04-12", "infant_sex": "male", "parent_name": "Georgiana Thorley",
        "parent_dob": "1990-11-25", "parent_relationship": "Mother", "parent_responsibility": "yes",
        "parent_phone": "+447700900251",
        "parent_ethnicity": "White British", "parent_language": "English",
        "other_parent_name": "Dev Malhotra", "other_parent_dob": "1988-06-06", "other_parent_relationship": "Father",
        "other_parent_responsibility": "yes", "other_parent_phone": "+447700900252",
        "household": ["Rafferty Thorley, 01/09/2019, Brother", "Agatha Thorley, 13/03/1957, Grandmother"],
        "parent_address": "Pippins, 7 Debden Drove, Newport, Saffron Walden CB11 3PU", "parent_postcode": "CB11 3PU",
        "gp_name": "Dr Constance Ebbs", "gp_practice": "Newport Barn Surgery", "health_visitor": "Oona Pask, Saffron Walden "
        "Clinic",
        "other_services": "School, Miss Reeve, Newport Primary (Rafferty)",
        "reason_for_referral": "Georgiana's mother had a stroke in May and moved in. Georgiana describes 'three babies and "
        "none of them is "
        "mine'. Caspian is propped with his bottle. Dev works away Monday to Thursday.",
        "voice_of_other_parent": "He feels shut out and says she will not let him help.",
        "hopes_and_concerns": "One feed a day in arms.", "safeguarding_status": "early_help", "consent_to_referral": "yes",
        "consent_date": "2026-11-02", "referrer_organisation": "Uttlesford Early Help", "referrer_name": "Barnabas Yeo", "referrer_role": "Early Help Practitioner",
        "referrer_phone": "+441632960255", "referrer_email": "b.yeo@uttlesfordeh.example.org", "referral_date": "2026-11-03",
    })  # fmt: skip


def underscores() -> Case:
    """An old form of underscore rules typed over by hand, some rules left, an answer run past its line."""
    doc = docx.Document()
    for text in (
        "BLACKBIRD COUNSELLING",
        "Referral to mother and baby service",
        "Patient's name ___Rosamund Jellis_____________   Date of birth __19/4/1982____",
        "Address ____Kestrel House, 21 Hullbridge Road, South Woodham Ferrers CM3 5LX_______",
        "Telephone (day) ______________   Telephone (mobile) ___07700 900815______",
        "NHS number __999 204 6945___   Ethnic origin __Black Caribbean____",
        "Relationship to child ___mother_____",
        "Child's name ___Solomon Jellis-Pratt____   Date of birth __8/2/2025___   M / F __M__",
        "Partner's name ___Winston Pratt___________   Partner's telephone ________________",
        "GP ___Dr Rhiannon Scully_______   Health visitor ___________________",
        "Social worker ____________________",
        "Reason for referral ____Rosamund is 44 and had Solomon after three miscarriages. She has not slept in a room without "
        "him since",
        "he was born and cannot leave him with Winston. He screams if she goes through a door. She knows it is her fear he has "
        "caught.__",
        "Mental health history ____Anxiety, propranolol as needed. No admissions.____________",
        "Does the patient consent to this referral? ___Yes____   Date ___26/10/2026____",
        "Referred by ___Ambrose Tindall____   Position ___Perinatal Counsellor______",
        "Organisation ___Blackbird Counselling, Chelmsford_____",
        "Telephone ___01632 960812_____   Email ___a.tindall@blackbird.example.org____",
        "Date of referral ___27/10/2026___",
    ):
        doc.add_paragraph(text)
    return Case("underscores.docx", saved(doc), {
        "parent_name": "Rosamund Jellis", "parent_dob": "1982-04-19",
        "parent_address": "Kestrel House, 21 Hullbridge Road, South Woodham Ferrers CM3 5LX", "parent_postcode": "CM3 5LX",
        "parent_phone": "+447700900815", "parent_nhs_number": "9992046945", "parent_ethnicity": "Black Caribbean",
        "parent_relationship": "mother", "infant_name": "Solomon Jellis-Pratt", "infant_dob": "2025-02-08",
        "infant_sex": "male",
        "other_parent_name": "Winston Pratt", "gp_name": "Dr Rhiannon Scully",
        "reason_for_referral": "Rosamund is 44 and had Solomon after three miscarriages. She has not slept in a room without "
        "him since he "
        "was born and cannot leave him with Winston. He screams if she goes through a door. She knows it is her fear he has "
        "caught.",
        "mental_health": "Anxiety, propranolol as needed. No "
        "admissions.", "consent_to_referral": "yes", "consent_date": "2026-10-26",
        "referrer_name": "Ambrose Tindall", "referrer_role": "Perinatal Counsellor",
        "referrer_organisation": "Blackbird Counselling, Chelmsford", "referrer_phone": "+441632960812",
        "referrer_email": "a.tindall@blackbird.example.org", "referral_date": "2026-10-27",
    })  # fmt: skip


def column_crosses() -> Case:
    """A hospital alcohol liaison form: facts in a table, then questions with Yes, No and Not known columns and a cross in "
    "one."""
    doc = docx.Document()
    section = doc.sections[0]
    section.header.paragraphs[0].text = "Broomfield Alcohol Liaison Service\tRestricted\tForm AL7"
    section.footer.paragraphs[0].text = "Broomfield Alcohol Liaison Service, 01632 960190. Page 1"
    line(doc, ("Parent-infant onward referral", "bold"))
    grid(doc, [
        ["Patient", "Mabel Strickson", "Born", "14 Jun 1983"],
        ["NHS no.", "999 180 0050", "Mobile", "07700 900194"],
        ["Address", "3 Primrose Hill, Chelmsford, CM1 2RJ", "", ""],
        ["Infant", "Ivo Strickson", "Born", "22 Jan 2026"],
        ["Relationship to infant", "Mother", "Infant's sex", "M"],
        ["Second parent", "Alasdair Strickson", "Mobile", "07700 900195"],
        ["GP practice", "Rivermead Gate", "Social worker", "Hattie Lund"],
    ], bold=(0, 2))  # fmt: skip
    line(doc, "")
    grid(
        doc,
        [
            ["Please mark one box in each row", "Yes", "No", "Not known"],
            ["Is the patient the infant's main carer?", "X", "", ""],
            ["Does the patient have parental responsibility?", "X", "", ""],
            ["Does the patient need an interpreter?", "", "X", ""],
            ["Is there domestic abuse?", "", "", "X"],
            ["Has the patient consented to the referral?", "X", "", ""],
            ["Has the patient consented to information sharing?", "", "X", ""],
            ["May a message be left on the mobile?", "", "X", ""],
        ],
        head=True,
        shaded=(9,),
    )
    line(doc, "")
    grid(
        doc,
        [
            ["Child's status", "None", "Early Help", "CIN", "CP", "LAC"],
            ["(mark one)", "", "", "X", "", ""],
        ],
        head=True,
    )
    line(doc, "")
    grid(
        doc,
        [
            ["Reason for referral"],
            [
                "Mabel has been sober for five months. She says that drunk she was fun with Ivo and sober she is frightened of him. "
                "He goes stiff when "
                "she bends over the cot.\nShe has asked us twice for this referral."
            ],
            ["Risk summary"],
            ["Relapse risk moderate, plan in place with the community team. No thoughts of suicide."],
            ["Referrer"],
            ["Name: Crispin Okeke"],
            ["Post: Alcohol Liaison Nurse"],
            ["Contact: 01632 960191, crispin.okeke@als.example.org"],
            ["Date of referral: 11 November 2026"],
        ],
    )
    return Case("column-crosses.docx", saved(doc), {
        "parent_name": "Mabel Strickson", "parent_dob": "1983-06-14", "parent_nhs_number": "9991800050",
        "parent_phone": "+447700900194", "parent_address": "3 Primrose Hill, Chelmsford, CM1 2RJ", "parent_postcode": "CM1 2RJ",
        "infant_name": "Ivo Strickson", "infant_dob": "2026-01-22", "parent_relationship": "Mother", "infant_sex": "male",
        "other_parent_name": "Alasdair Strickson", "other_parent_phone": "+447700900195", "gp_practice": "Rivermead Gate",
        "social_worker": "Hattie Lund", "parent_primary_caregiver": "yes", "parent_responsibility": "yes",
        "interpreter_needed": "no",
        "domestic_abuse": "not_known", "consent_to_referral": "yes", "consent_to_share": "no", "safe_to_leave_message": "no",
        "safeguarding_status": "child_in_need",
        "reason_for_referral": "Mabel has been sober for five months. She says that drunk she was fun with Ivo and sober she "
        "is frightened "
        "of him. He goes stiff when she bends over the cot. She has asked us twice for this referral.",
        "risk_details": "Relapse risk moderate, plan in place with the community team. No thoughts of suicide.",
        "referrer_name": "Crispin Okeke", "referrer_role": "Alcohol Liaison Nurse",
        "referrer_organisation": "Broomfield Alcohol Liaison Service", "referrer_phone": "+441632960191",
        "referrer_email": "crispin.okeke@als.example.org", "referral_date": "2026-11-11",
    })  # fmt: skip


def foster_controls() -> Case:
    """A parent and baby placement form of block and cell content controls, boxes in a column."""

    def held(text: str) -> str:
        """A cell inside a content control."""
        return sdt(tc(*(p(r(one)) for one in text.split("\n"))), '<w:text w:multiLine="1"/>')

    def pair(asked: str, told: str, second: str = "", other: str = "") -> str:
        return f"<w:tr>{label(asked)}{held(told)}{label(second)}{held(other)}</w:tr>"

    def choice(*options: tuple[str, str]) -> str:
        return tc(*(p(box(on, "☒" if on == "1" else "☐"), r(" " + text)) for on, text in options))

    body = "".join([
        p(r("Parent and baby placement: therapeutic request", STRONG)),
        tbl(
            pair("Young parent", "Lacey-Jo Munnings", "DoB", "02 March 2009"),
            pair("Mobile", "07700 900559", "Relationship to baby", "Mother"),
            pair("Placement address", "The Willows\nChurch Hill\nLeigh-on-Sea\nSS9 2DE", "Ethnicity", "Gypsy / Roma"),
            pair("Baby", "Kingsley Munnings", "DoB", "30 August 2026"),
            pair("Baby's NHS number", "999 523 7008", "Baby's ethnicity", "Gypsy / Roma"),
            pair("GP", "Dr Tabitha Crowe", "Surgery", "Leigh Cliffs Medical Practice"),
            pair("Social worker", "Emlyn Sharratt, 01632 960556", "Health visitor", "Deepa Rowntree"),
        ),
        "<w:p/>",
        tbl(
            tr(label("Baby's status"), choice(("0", "Early Help"), ("0", "Child in Need"), ("0", "Child Protection"),
                                              ("1", "Looked After"), ("0", "None"))),
            tr(label("Domestic abuse"), choice(("1", "Yes"), ("0", "No"), ("0", "Not known"))),
            tr(label("Parent's consent to referral"), choice(("1", "Yes"), ("0", "No"))),
            tr(label("Parent's consent to share information"), choice(("1", "Yes"), ("0", "No"))),
        ),
        p(r("Why is the request being made?", STRONG)),
        sdt(p(r("Lacey-Jo has been in nine foster homes herself and tests every adult who helps her. She hands Kingsley to her "
            "carer when he "
                "cries and takes him back when he is quiet.")) + p(r("She watches for what the carer does and then does it, "
                "alone, when she "
                "thinks nobody can see."))),
        p(r("What does the young parent say?", STRONG)),
        sdt(p(r("They are all writing down what I do wrong. Nobody writes down when he smiles."))),
        p(r("What does she hope for?", STRONG)),
        sdt(p(r("To leave here with him."))),
        p(r("Anything else we should know?", STRONG)),
        sdt(p(r("Click or tap here to enter text.", '<w:rStyle w:val="PlaceholderText"/>')), "<w:showingPlcHdr/><w:text/>"),
        tbl(
            pair("Requested by", "Verena Slade", "Position", "Supervising Social Worker"),
            pair("Agency", "Larkrise Fostering", "Phone", "01632 960550"),
            pair("E-mail", "Verena.Slade@larkrise.example.com", "Date", "13 November 2026"),
        ),
    ])  # fmt: skip
    return Case("foster-controls.docx", packed(body), {
        "parent_name": "Lacey-Jo Munnings", "parent_dob": "2009-03-02", "parent_phone": "+447700900559",
        "parent_relationship": "Mother", "parent_address": "The Willows, Church Hill, Leigh-on-Sea, SS9 2DE",
        "parent_postcode": "SS9 2DE", "parent_ethnicity": "Gypsy / Roma", "infant_name": "Kingsley Munnings",
        "infant_dob": "2026-08-30", "infant_nhs_number": "9995237008", "infant_ethnicity": "Gypsy / Roma",
        "gp_name": "Dr Tabitha Crowe", "gp_practice": "Leigh Cliffs Medical Practice",
        "social_worker": "Emlyn Sharratt, 01632 "
        "960556", "health_visitor": "Deepa Rowntree", "safeguarding_status": "looked_after",
        "domestic_abuse": "yes", "consent_to_referral": "yes", "consent_to_share": "yes",
        "reason_for_referral": "Lacey-Jo has been in nine foster homes herself and tests every adult who helps her. She hands "
        "Kingsley to "
        "her carer when he cries and takes him back when he is quiet. She watches for what the carer does and then does it, "
        "alone, when "
        "she thinks nobody can see.",
        "voice_of_parent": "They are all writing down what I do wrong. Nobody writes down when he smiles.",
        "hopes_and_concerns": "To leave here with him.", "referrer_name": "Verena Slade",
        "referrer_role": "Supervising Social Worker", "referrer_organisation": "Larkrise Fostering",
        "referrer_phone": "+441632960550", "referrer_email": "verena.slade@larkrise.example.com", "referral_date": "2026-11-13",
    })  # fmt: skip


BINDER_CASES = (
    mash_contact, perinatal_controls, midwife_legacy, systmone_tabs, visitor_headings, hub_with_two_carers, charity_network,
    typed_colons, numbered_questions, badger_nested, nurse_partnership, labels_over, wingding_boxes, marked_answers,
    fathers_worker, kinship_surnames, twin_strips, bilingual_refuge, talking_therapies, epic_bullets, paediatric_letter,
    mosaic_rows, family_composition, underscores, column_crosses, foster_controls,
)  # fmt: skip
