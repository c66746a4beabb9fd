"""More of what offices print: turned titles at the side, two columns of sections, tables with a column of notes, lists of dingbat boxes."""

from __future__ import annotations

from tests.sheets import Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case

ON = '<font name="ZapfDingbats">✔</font>'
OFF = '<font name="ZapfDingbats">❏</font>'


def boxes(options: tuple[str, ...], *chosen: str) -> str:
    """Options each after a dingbat: a tick for the chosen, a box for the others."""
    return "&nbsp;&nbsp; ".join(f"{ON if option in chosen else OFF} {option}" for option in options)


def turned_titles() -> Case:
    """Each section's title turned along the side of its frame; two and three labelled cells a row, labels above."""

    def draw(p: Sheet) -> None:
        def section(top: float, bottom: float, title: str) -> None:
            p.paint(40, top, 60, bottom, (0.15, 0.4, 0.4))
            p.canvas.saveState()
            p.canvas.setFillColorRGB(1, 1, 1)
            p.canvas.translate(54, 841.9 - bottom + 6)
            p.canvas.rotate(90)
            p.canvas.setFont("Helvetica-Bold", 9)
            p.canvas.drawString(0, 0, title)
            p.canvas.restoreState()

        def rows(top: float, *lines: tuple[str, ...]) -> float:
            return p.cells(top, *lines, left=60, wide=490, high=28)

        p.bold(40, 45, "Perinatal Pathway: referral to Parent-Infant Psychotherapy", 13)
        y = rows(
            60,
            ("Name of referrer", "Oluwaseun Cole", "Role", "Perinatal mental health nurse", "Date", "12/11/2026"),
            ("Team", "South Essex Perinatal Team", "Telephone", "01632 960001", "Email", "o.cole@perinatal.example.nhs.uk"),
        )
        section(60, y, "REFERRER")
        top = y + 8
        y = rows(
            top,
            ("Name of parent", "Alexandra Thorne", "Date of birth", "24/07/1987", "NHS number", "999 000 7292"),
            ("Address", "Flat 2, 91 Hamlet Court, Westcliff-on-Sea SS0 7LP", "Telephone", "07700 900001"),
            ("Email", "alex.thorne@example.com", "Ethnicity", "White British", "First language", "English"),
            ("Relationship to infant", "Mother", "Interpreter required", "No", "Safe to leave messages", "Yes"),
        )
        section(top, y, "PARENT")
        top = y + 8
        y = rows(
            top,
            ("Name of infant", "Max Thorne-Abadi", "Date of birth", "17/01/2026", "NHS number", "999 000 7306"),
            ("Sex", "Male", "Gestation at birth", "40+3", "Ethnicity", "Mixed White and Asian"),
        )
        section(top, y, "INFANT")
        top = y + 8
        y = rows(
            top,
            ("Name of second parent", "Farid Abadi", "Date of birth", "11/11/1984", "Telephone", "07700 900002"),
            ("GP name", "Dr Holloway", "GP practice", "Queensway Surgery", "Health visitor", "Trudy Marsh"),
        )
        section(top, y, "NETWORK")
        top = y + 8
        y = top
        for label, text, high in (
            ("Reason for referral", "Alexandra was an inpatient on the mother and baby unit from February to May with a postpartum psychosis. She is well, and mourns the weeks she cannot remember. She feels Max knows his father and puts up with her.", 60),
            ("Parent's account", "I came home to a baby who had already started without me.", 34), ("Infant's presentation", "Max is curious and bright; he goes still when Alexandra lifts him quickly.", 34),
            ("Second parent's account", "Farid is anxious that it will come back and finds it hard to leave them together.", 34), ("Goals", "To get to know each other again.", 34),
            ("Mental health", "Postpartum psychosis Feb 2026, remitted. Olanzapine 5mg.", 34), ("Risk", "Low at present; relapse plan shared.", 34),
        ):  # fmt: skip
            p.cell(60, y, 490, high, label, text, 9)
            y += high
        section(top, y, "REFERRAL")
        top = y + 8
        y = rows(
            top,
            ("Safeguarding plan", "None", "Domestic abuse", "No", "Main carer", "Yes"),
            ("Consent to referral", "Yes", "Consent to share", "Yes", "Date of consent", "10/11/2026"),
        )
        section(top, y, "CONSENT")

    return Case(
        "pathway.pdf", sheet(draw),
        {
            "referrer_name": "Oluwaseun Cole", "referrer_role": "Perinatal mental health nurse", "referral_date": "2026-11-12", "referrer_organisation": "South Essex Perinatal Team", "referrer_phone": "+441632960001", "referrer_email": "o.cole@perinatal.example.nhs.uk",
            "parent_name": "Alexandra Thorne", "parent_dob": "1987-07-24", "parent_nhs_number": "9990007292", "parent_address": "Flat 2, 91 Hamlet Court, Westcliff-on-Sea SS0 7LP", "parent_postcode": "SS0 7LP", "parent_phone": "+447700900001", "parent_email": "alex.thorne@example.com",
            "parent_ethnicity": "White British", "parent_language": "English", "parent_relationship": "Mother", "interpreter_needed": "no", "safe_to_leave_message": "yes", "infant_name": "Max Thorne-Abadi", "infant_dob": "2026-01-17", "infant_nhs_number": "9990007306",
            "infant_sex": "male", "gestation_at_birth": "40+3", "infant_ethnicity": "Mixed White and Asian", "other_parent_name": "Farid Abadi", "other_parent_dob": "1984-11-11", "other_parent_phone": "+447700900002", "gp_name": "Dr Holloway", "gp_practice": "Queensway Surgery",
            "health_visitor": "Trudy Marsh",
            "reason_for_referral": "Alexandra was an inpatient on the mother and baby unit from February to May with a postpartum psychosis. She is well, and mourns the weeks she cannot remember. She feels Max knows his father and puts up with her.",
            "voice_of_parent": "I came home to a baby who had already started without me.", "voice_of_infant": "Max is curious and bright; he goes still when Alexandra lifts him quickly.",
            "voice_of_other_parent": "Farid is anxious that it will come back and finds it hard to leave them together.", "hopes_and_concerns": "To get to know each other again.", "mental_health": "Postpartum psychosis Feb 2026, remitted. Olanzapine 5mg.", "risk_details": "Low at present; relapse plan shared.",
            "safeguarding_status": "none", "domestic_abuse": "no", "parent_primary_caregiver": "yes", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-10",
        },
    )  # fmt: skip


def two_columns_of_sections() -> Case:
    """A one-page leaflet form: sections in two newspaper columns, "label: answer" lines in each, the story across the foot."""

    def draw(p: Sheet) -> None:
        p.bold(45, 45, "Sunbeams Baby Bank and Family Support", 14)
        p.say(45, 60, "Referral to the infant mental health team", 10.5)

        def section(x: float, y: float, title: str, *lines: tuple[str, str]) -> float:
            p.bold(x, y, title, 10.5)
            p.rule(x, y + 3, x + 235, y + 3)
            y += 17
            for label, text in lines:
                p.say(x, y, label + ":", 9, "Helvetica-Bold")
                wide = float(p.canvas.stringWidth(label + ": ", "Helvetica-Bold", 9)) + 3
                y = max(p.wrap(x + wide, y, text, 235 - wide, 9), y + 11) + 3
            return y + 9

        left = section(
            45,
            88,
            "Baby",
            ("Baby's name", "Nia Fenwick"),
            ("Date of birth", "5 May 2026"),
            ("Girl or boy", "Girl"),
            ("Weeks at birth", "38"),
        )
        left = section(
            45,
            left,
            "Mum",
            ("Name", "Chloe Fenwick"),
            ("Date of birth", "18 October 2002"),
            ("Phone", "07700 900011"),
            ("Address", "3 Rainsford Mews, Chelmsford, CM1 2XB"),
            ("OK to leave a message", "Yes"),
            ("Ethnicity", "White British"),
            ("Language", "English"),
        )
        right = section(
            310,
            88,
            "Dad",
            ("Name", "Jordan Lacey"),
            ("Date of birth", "12 December 2000"),
            ("Phone", "07700 900012"),
            ("Lives with baby", "No"),
        )
        right = section(
            310,
            right,
            "Other people helping",
            ("GP", "Rivermead Gate Medical Centre"),
            ("Health visitor", "Asha Pillai"),
            ("Social worker", "None"),
            ("Anyone else", "Baby bank, NEST project"),
        )
        right = section(
            310,
            right,
            "About you",
            ("Your name", "Margaret Ives"),
            ("Your role", "Volunteer lead"),
            ("Phone", "01632 960011"),
            ("Email", "margaret@sunbeams.example.org"),
            ("Today's date", "8 November 2026"),
        )
        y = max(left, right) + 4
        for label, text in (
            ("What is going on?", "Chloe comes for nappies and stays all afternoon because the flat is too quiet. She says Nia cries to punish her. Nia's pram faces away."), ("What is it like being Nia?", "She is often left in the pram with a propped bottle."),
            ("What does Chloe say?", "Nobody told me it would be this lonely."), ("What would you like to happen?", "Somebody to sit with the two of them and show Chloe what Nia is trying to tell her."),
            ("Any safety worries?", "Jordan has been seen outside the flat; Chloe has told the police."), ("Is the family open to social care?", "No"), ("Has Chloe said yes to this referral?", "Yes, on 7 November 2026"),
        ):  # fmt: skip
            p.bold(45, y, label, 9.5)
            y = p.wrap(45, y + 13, text, 500, 9.5) + 7

    return Case(
        "sunbeams.pdf", sheet(draw),
        {
            "infant_name": "Nia Fenwick", "infant_dob": "2026-05-05", "infant_sex": "female", "gestation_at_birth": "38+0", "parent_name": "Chloe Fenwick", "parent_relationship": "Mother", "parent_dob": "2002-10-18", "parent_phone": "+447700900011",
            "parent_address": "3 Rainsford Mews, Chelmsford, CM1 2XB", "parent_postcode": "CM1 2XB", "safe_to_leave_message": "yes", "parent_ethnicity": "White British", "parent_language": "English", "other_parent_name": "Jordan Lacey", "other_parent_relationship": "Father",
            "other_parent_dob": "2000-12-12", "other_parent_phone": "+447700900012", "gp_practice": "Rivermead Gate Medical Centre", "health_visitor": "Asha Pillai", "other_services": "Baby bank, NEST project", "referrer_organisation": "Sunbeams Baby Bank and Family Support", "referrer_name": "Margaret Ives", "referrer_role": "Volunteer lead",
            "referrer_phone": "+441632960011", "referrer_email": "margaret@sunbeams.example.org", "referral_date": "2026-11-08", "reason_for_referral": "Chloe comes for nappies and stays all afternoon because the flat is too quiet. She says Nia cries to punish her. Nia's pram faces away.",
            "voice_of_infant": "She is often left in the pram with a propped bottle.", "voice_of_parent": "Nobody told me it would be this lonely.", "hopes_and_concerns": "Somebody to sit with the two of them and show Chloe what Nia is trying to tell her.",
            "risk_details": "Jordan has been seen outside the flat; Chloe has told the police.", "safeguarding_status": "none", "consent_to_referral": "yes", "consent_date": "2026-11-07",
        },
    )  # fmt: skip


def answers_and_notes() -> Case:
    """A landscape table of question, answer and a column for the office; the heading row repeats on the second page."""
    rows = [
        ["Question", "Answer", "Office use"], ["Referrer name", "Ifeoma Grant", ""], ["Referrer profession", "Paediatric dietitian", ""], ["Referrer base", "Colchester Hospital", ""], ["Referrer telephone", "01632 960021", ""], ["Referrer email", "ifeoma.grant@hospital.example.nhs.uk", ""],
        ["Date referral made", "10/11/2026", "Logged"], ["Infant full name", "Rafferty Boone", ""], ["Infant date of birth", "28/09/2025", ""], ["Infant NHS number", "999 000 7314", "Checked"], ["Infant sex", "Male", ""], ["Parent full name", "Stacey Boone", ""], ["Parent date of birth", "03/06/1986", ""],
        ["Parent relationship to infant", "Mother", ""], ["Parent address", "10 Straight Road, Lexden, Colchester CO3 9BZ", "In area"], ["Parent telephone", "07700 900021", ""], ["Parent email", "", ""], ["Parent language", "English", ""], ["Interpreter needed", "No", ""], ["Accessibility needs", "Wheelchair user, ground floor room please", "Room 2"],
        ["GP name and practice", "Dr Iqbal, Ambrose Avenue Surgery", ""], ["Health visitor", "Lindsay Orr", ""], ["Reason for referral", "Rafferty is tube fed after heart surgery. Stacey says that feeds are a battle she loses five times a day and that she has begun to dread his waking. She can no longer play with him.", ""],
        ["Infant's perspective", "He turns to the wall when the syringe comes out and reaches for his mother afterwards.", ""], ["Parent's perspective", "I have turned into a nurse and he has lost his mum.", ""], ["Hopes for outcome", "To have some time together that is not about food.", ""],
        ["Parent's mental health", "Low mood, on GP waiting list for counselling", ""], ["Safeguarding status", "None", ""], ["Domestic abuse", "No", ""], ["Consent to referral given", "Yes", "OK"], ["Consent to share information given", "Yes", "OK"],
    ]  # fmt: skip
    story = [words("Infant Mental Health Referral", 14, True), gap(), ruled(rows, (200, 430, 110), (0,), True, repeatRows=1)]
    return Case(
        "with notes.pdf", flowed(story, "BOONE Rafferty 28/09/2025", "For office use: triage slot 4", True),
        {
            "referrer_name": "Ifeoma Grant", "referrer_role": "Paediatric dietitian", "referrer_organisation": "Colchester Hospital", "referrer_phone": "+441632960021", "referrer_email": "ifeoma.grant@hospital.example.nhs.uk", "referral_date": "2026-11-10", "infant_name": "Rafferty Boone",
            "infant_dob": "2025-09-28", "infant_nhs_number": "9990007314", "infant_sex": "male", "parent_name": "Stacey Boone", "parent_dob": "1986-06-03", "parent_relationship": "Mother", "parent_address": "10 Straight Road, Lexden, Colchester CO3 9BZ", "parent_postcode": "CO3 9BZ",
            "parent_phone": "+447700900021", "parent_language": "English", "interpreter_needed": "no", "accessibility_needs": "Wheelchair user, ground floor room please", "gp_name": "Dr Iqbal", "gp_practice": "Ambrose Avenue Surgery", "health_visitor": "Lindsay Orr",
            "reason_for_referral": "Rafferty is tube fed after heart surgery. Stacey says that feeds are a battle she loses five times a day and that she has begun to dread his waking. She can no longer play with him.",
            "voice_of_infant": "He turns to the wall when the syringe comes out and reaches for his mother afterwards.", "voice_of_parent": "I have turned into a nurse and he has lost his mum.", "hopes_and_concerns": "To have some time together that is not about food.",
            "mental_health": "Low mood, on GP waiting list for counselling", "safeguarding_status": "none", "domestic_abuse": "no", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        blanks=("parent_email",),
    )  # fmt: skip


def lists_of_dingbats() -> Case:
    """A Word form with dingbat boxes in its cells: sex, ethnicity, relationship, plans and consent chosen from lists that wrap."""
    yes_no = ("Yes", "No")
    story = [
        words("Request for Parent-Infant Support", 15, True), words("Brentwood and Basildon Healthy Family Team", 10), gap(),
        ruled([["Baby's name", "Kofi Asante-Wills", "Date of birth", "23/08/2026"], ["NHS number", "999 000 7322", "Sex", boxes(("Male", "Female"), "Male")], ["Ethnicity", boxes(("White British", "White Other", "Mixed", "Asian or Asian British", "Black or Black British", "Other"), "Mixed")], ["Gestation at birth", "32+0", "Birth weight", "1.7 kg"]], (85, 190, 80, 150), (0, 2)), gap(),
        ruled([["Parent's name", "Beatrice Wills", "Date of birth", "12/04/1998"], ["Relationship to baby", boxes(("Mother", "Father", "Grandparent", "Foster carer"), "Mother")], ["Address", "66 Warley Mount, Brentwood CM14 5EN", "Phone", "07700 900031"], ["Email", "bea.wills@example.com", "Message OK?", boxes(yes_no, "Yes")], ["Language", "English", "Interpreter?", boxes(yes_no, "No")], ["Main carer?", boxes(yes_no, "Yes"), "PR?", boxes(yes_no, "Yes")]], (85, 190, 80, 150), (0, 2)), gap(),
        ruled([["Second parent", "Kwabena Asante", "Date of birth", "30/05/1996"], ["Phone", "07700 900032", "PR?", boxes(yes_no, "Yes")]], (85, 190, 80, 150), (0, 2)), gap(),
        ruled([["GP practice", "Rockleigh Court Surgery", "Health visitor", "Jasmine Day"], ["Plans in place", boxes(("None", "Early Help", "Child in Need", "Child Protection", "Looked After"), "None")], ["Domestic abuse", boxes(("Yes", "No", "Not known"), "No")], ["Other services", "Bliss; neonatal psychology at Broomfield"]], (85, 190, 80, 150), (0, 2)), gap(),
        words("Why is support requested?", 10, True), words("Bea expressed milk for Kofi for six weeks and went home each night without him. She says she does not feel that she has given birth. She checks that he is breathing all night."), gap(),
        words("What might Kofi be experiencing?", 10, True), words("He is a sleepy baby who has been handled by many people, and has begun to look for his mum's voice."), gap(),
        words("What does Bea want?", 10, True), words("To feel that he has arrived."), gap(),
        ruled([["Parent consents to this request", boxes(yes_no, "Yes"), "Parent consents to sharing", boxes(yes_no, "Yes")]], (130, 120, 130, 125), (0, 2)), gap(),
        ruled([["Requested by", "Caitlin Mbeki", "Job title", "Health visitor"], ["Telephone", "01632 960031", "Email", "caitlin.mbeki@hft.example.nhs.uk"], ["Signature", "C Mbeki", "Date", "12/11/2026"]], (85, 160, 70, 190), (0, 2)),
    ]  # fmt: skip
    return Case(
        "support request.pdf", flowed(story, "", "Version 2.1"),
        {
            "infant_name": "Kofi Asante-Wills", "infant_dob": "2026-08-23", "infant_nhs_number": "9990007322", "infant_sex": "male", "infant_ethnicity": "Mixed", "gestation_at_birth": "32+0", "parent_name": "Beatrice Wills", "parent_dob": "1998-04-12", "parent_relationship": "Mother",
            "parent_address": "66 Warley Mount, Brentwood CM14 5EN", "parent_postcode": "CM14 5EN", "parent_phone": "+447700900031", "parent_email": "bea.wills@example.com", "safe_to_leave_message": "yes", "parent_language": "English", "interpreter_needed": "no",
            "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "other_parent_name": "Kwabena Asante", "other_parent_dob": "1996-05-30", "other_parent_phone": "+447700900032", "other_parent_responsibility": "yes", "gp_practice": "Rockleigh Court Surgery",
            "health_visitor": "Jasmine Day", "safeguarding_status": "none", "domestic_abuse": "no", "other_services": "Bliss; neonatal psychology at Broomfield",
            "reason_for_referral": "Bea expressed milk for Kofi for six weeks and went home each night without him. She says she does not feel that she has given birth. She checks that he is breathing all night.",
            "voice_of_infant": "He is a sleepy baby who has been handled by many people, and has begun to look for his mum's voice.", "hopes_and_concerns": "To feel that he has arrived.", "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_organisation": "Brentwood and Basildon Healthy Family Team", "referrer_name": "Caitlin Mbeki",
            "referrer_role": "Health visitor", "referrer_phone": "+441632960031", "referrer_email": "caitlin.mbeki@hft.example.nhs.uk", "referral_date": "2026-11-12",
        },
    )  # fmt: skip


def assessment_export() -> Case:
    """An assessment's export: grey question rows over white answer rows, strengths and worries side by side, people in cards."""

    def card(title: str, *lines: str) -> str:
        return f"<b>{title}</b><br/>" + "<br/>".join(lines)

    story = [
        words("Early Help Assessment - extract for PIMHS referral", 14, True), words("Assessment ID EHA-55812 - authorised 09/11/2026", 8), gap(),
        titled("People"),
        ruled([[card("Child", "Name: Seren Pryce", "Date of birth: 02/12/2025", "Gender: Female", "Ethnicity: White Welsh", "NHS number: 999 000 7330"), card("Mother", "Name: Angharad Pryce", "Date of birth: 20/06/1999", "Telephone: 07700 900041", "Parental responsibility: Yes", "Address: 5 Abbey Turning, Waltham Abbey EN9 1QW"), card("Father", "Name: Dean Hollis", "Date of birth: 08/08/1997", "Telephone: 07700 900042", "Parental responsibility: Yes")]], (168, 169, 168)), gap(),
        titled("Practitioners"),
        ruled([["Name", "Job title", "Organisation", "Email", "Phone"], ["Naveed Akhtar", "Lead practitioner (Family Worker)", "Epping Early Help", "naveed.akhtar@eh.example.gov.uk", "01632 960041"], ["Sarah Bloom", "Health visitor", "Epping 0-19", "", "01632 960042"], ["Dr Kaur", "GP", "Maynard Court Surgery", "", ""]], (85, 105, 95, 140, 80), (), True), gap(),
        titled("Assessment"),
        ruled([["Reason for referral to PIMHS"], ["Angharad grew up with an aunt after her mum died. She finds Seren's need for her frightening and passes her to others. Seren smiles at strangers and does not turn to her mother."]], (505,), (), True), gap(),
        ruled([["What is the child's experience?"], ["Seren is cared for by five adults in a week. She does not protest when Angharad leaves."]], (505,), (), True), gap(),
        ruled([["What does the parent say?"], ["If she needs me and I die, what then?"]], (505,), (), True), gap(),
        ruled([["What are the parent's goals?"], ["To let Seren need her."]], (505,), (), True), gap(),
        ruled([["Strengths", "Worries"], ["Warm wider family; tidy home", "Dean drinks at weekends and shouts; no violence known"]], (252, 253), (), True), gap(),
        ruled([["Is the family stepped up to social care?", "No, Early Help"], ["Interpreter required?", "No"], ["Consent to referral?", "Yes"], ["Consent to share?", "Yes"], ["Consent recorded on", "06/11/2026"]], (252, 253), (0,)),
    ]  # fmt: skip
    return Case(
        "assessment.pdf", flowed(story, "Seren Pryce", "Early Help Module"),
        {
            "infant_name": "Seren Pryce", "infant_dob": "2025-12-02", "infant_sex": "female", "infant_ethnicity": "White Welsh", "infant_nhs_number": "9990007330", "parent_name": "Angharad Pryce", "parent_relationship": "Mother", "parent_dob": "1999-06-20", "parent_phone": "+447700900041",
            "parent_responsibility": "yes", "parent_address": "5 Abbey Turning, Waltham Abbey EN9 1QW", "parent_postcode": "EN9 1QW", "other_parent_name": "Dean Hollis", "other_parent_relationship": "Father", "other_parent_dob": "1997-08-08", "other_parent_phone": "+447700900042",
            "other_parent_responsibility": "yes", "other_services": "Naveed Akhtar, Lead practitioner (Family Worker), Epping Early Help, naveed.akhtar@eh.example.gov.uk, 01632 960041",
            "health_visitor": "Sarah Bloom, Epping 0-19, 01632 960042", "gp_name": "Dr Kaur", "gp_practice": "Maynard Court Surgery",
            "reason_for_referral": "Angharad grew up with an aunt after her mum died. She finds Seren's need for her frightening and passes her to others. Seren smiles at strangers and does not turn to her mother. Dean drinks at weekends and shouts; no violence known",
            "voice_of_infant": "Seren is cared for by five adults in a week. She does not protest when Angharad leaves.", "voice_of_parent": "If she needs me and I die, what then?", "hopes_and_concerns": "To let Seren need her.", "safeguarding_status": "early_help", "interpreter_needed": "no",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-06",
        },
    )  # fmt: skip


def brackets_and_crosses() -> Case:
    """A typed form sent as PDF: "Yes [x] No [ ]", "YES X NO", a chosen word in square brackets, dotted lines filled in, tabs for columns."""

    def draw(p: Sheet) -> None:
        def mono(y: float, text: str) -> float:
            p.say(45, y, text, 9.5, "Courier")
            return y + 14

        y = 50.0
        for text in (
            "REFERRAL FOR PARENT-INFANT PSYCHOLOGY",
            "",
            "CHILD",
            "Name .......... Poppy Lavender Stokes",
            "D.O.B. ........ 07.07.26             NHS No ..... 999 000 7349",
            "Sex ........... Male [ ]  Female [x]",
            "Born at ....... 35 weeks 5 days",
            "",
            "PARENT",
            "Name .......... Leanne Stokes",
            "D.O.B. ........ 13.03.94             Tel ........ 07700 900051",
            "Address ....... 12 Dovercourt Rise, Harwich",
            "Post code ..... CO12 4GT",
            "Relationship .. Mother               Lives with child?  Yes [x]  No [ ]",
            "Parental responsibility?             Yes [x]  No [ ]",
            "Interpreter needed?                  Yes [ ]  No [x]",
            "May we leave a message?              Yes [x]  No [ ]",
            "",
            "HEALTH AND SOCIAL CARE",
            "GP ............ Dr Wyn Parry, Mayflower Medical Centre",
            "HV ............ Glynis Toms",
            "Social worker . None",
            "Social care level (delete as needed): [None]  Early Help  CIN  CP  LAC",
            "",
            "REASON FOR REFERRAL",
            "Leanne took Poppy to A and E six times in August with nothing found. She",
            "tells me she is sure that Poppy is going to die and that it will be her",
            "fault. She has stopped going out.",
            "",
            "WHAT LEANNE SAYS",
            "I cannot put her down and I cannot bear to hold her.",
            "",
            "WHAT POPPY SHOWS US",
            "She frets in arms and quietens on the mat.",
            "",
            "WHAT WE HOPE FOR",
            "Some peace for both of them.",
            "",
            "CONSENT",
            "To referral ........ YES X   NO",
            "To share ........... YES X   NO",
            "Date ............... 02.11.26",
            "",
            "REFERRER",
            "Name .......... Oonagh Kerr          Post ....... Health visitor",
            "Base .......... Fryatt Hospital      Tel ........ 01632 960051",
            "Email ......... oonagh.kerr@hv.example.nhs.uk",
            "Date .......... 03.11.26",
        ):
            y = mono(y, text)

    return Case(
        "psychology.pdf", sheet(draw),
        {
            "infant_name": "Poppy Lavender Stokes", "infant_dob": "2026-07-07", "infant_nhs_number": "9990007349", "infant_sex": "female", "gestation_at_birth": "35+5", "parent_name": "Leanne Stokes", "parent_dob": "1994-03-13", "parent_phone": "+447700900051",
            "parent_address": "12 Dovercourt Rise, Harwich", "parent_postcode": "CO12 4GT", "parent_relationship": "Mother", "parent_responsibility": "yes", "interpreter_needed": "no", "safe_to_leave_message": "yes", "gp_name": "Dr Wyn Parry", "gp_practice": "Mayflower Medical Centre",
            "health_visitor": "Glynis Toms", "safeguarding_status": "none",
            "reason_for_referral": "Leanne took Poppy to A and E six times in August with nothing found. She tells me she is sure that Poppy is going to die and that it will be her fault. She has stopped going out.", "voice_of_parent": "I cannot put her down and I cannot bear to hold her.",
            "voice_of_infant": "She frets in arms and quietens on the mat.", "hopes_and_concerns": "Some peace for both of them.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-02", "referrer_name": "Oonagh Kerr", "referrer_role": "Health visitor",
            "referrer_organisation": "Fryatt Hospital", "referrer_phone": "+441632960051", "referrer_email": "oonagh.kerr@hv.example.nhs.uk", "referral_date": "2026-11-03",
        },
    )  # fmt: skip


def own_account() -> Case:
    """A parent's own web form saved as PDF: first person questions, the baby and the partner asked for in turn."""
    asked = (
        ("About you", None), ("Your name", "Rebecca Swann"), ("Your date of birth", "29/01/1989"), ("Your mobile number", "07700 900061"), ("Can we leave you a voicemail or text?", "Text only please"), ("Your email address", "becky.swann@example.com"), ("Your address", "Quay Cottage, Wivenhoe"), ("Your postcode", "CO7 9DG"),
        ("Your ethnicity", "White British"), ("The language you prefer to speak", "English"), ("Would you like an interpreter?", "No"), ("Is there anything we can do to make it easier for you to come?", "I use a hearing loop"),
        ("About your baby", None), ("Your baby's name", "Wilf Swann"), ("Your baby's date of birth (or due date)", "16/05/2026"), ("How are you related to the baby?", "Mum"), ("Are you the person who mostly looks after the baby?", "Yes"),
        ("Who else is at home?", "My wife Jo and our daughter Edie, 4"), ("Your GP surgery", "Wivenhoe Surgery"), ("Your health visitor, if you know", "Carys"), ("Do you get help from anyone else?", "Let's Talk therapy, finished in July"),
        ("What has been going on for you and your baby?", "I had Wilf after three losses and I thought I would be over the moon. I am just waiting for the bad news. I do everything right and I feel nothing when he laughs."),
        ("How do you think your baby feels?", "I think he tries really hard with me."), ("What does your partner think?", "Jo says I am a good mum and to stop reading things."), ("What would you like to be different?", "I want to stop holding my breath."), ("Is anyone worried about your safety or your baby's?", "No"), ("I agree to my information being used to make this referral", "Yes"), ("Date", "10/11/2026"),
    )  # fmt: skip
    story = [words("Ask for help: parents and babies", 15, True), gap()]
    for question, answer in asked:
        story += [titled(question)] if answer is None else [words(question, 9, True), gap(2), words(answer, 10), gap(7)]
    return Case(
        "ask for help.pdf", flowed(story, "10/11/2026, 21:17     Ask for help: parents and babies", "https://parentsandbabies.example.org/ask/done"),
        {
            "parent_name": "Rebecca Swann", "parent_dob": "1989-01-29", "parent_phone": "+447700900061", "parent_email": "becky.swann@example.com", "parent_address": "Quay Cottage, Wivenhoe", "parent_postcode": "CO7 9DG", "parent_ethnicity": "White British",
            "parent_language": "English", "interpreter_needed": "no", "accessibility_needs": "I use a hearing loop", "infant_name": "Wilf Swann", "infant_dob": "2026-05-16", "parent_relationship": "Mum", "parent_primary_caregiver": "yes", "household": ["My wife Jo and our daughter Edie, 4"],
            "gp_practice": "Wivenhoe Surgery", "health_visitor": "Carys", "other_services": "Let's Talk therapy, finished in July",
            "reason_for_referral": "I had Wilf after three losses and I thought I would be over the moon. I am just waiting for the bad news. I do everything right and I feel nothing when he laughs.", "voice_of_infant": "I think he tries really hard with me.",
            "voice_of_other_parent": "Jo says I am a good mum and to stop reading things.", "hopes_and_concerns": "I want to stop holding my breath.", "risk_details": "No", "consent_to_share": "yes", "consent_date": "2026-11-10",
            "referrer_name": "Rebecca Swann", "referrer_phone": "+447700900061", "referrer_email": "becky.swann@example.com",
        },
    )  # fmt: skip


def ward_transfer() -> Case:
    """A ward's print: a box of labels stuck at the top, pairs with the label above in bold and the answer below, sections numbered."""

    def draw(p: Sheet) -> None:
        p.box(330, 30, 555, 110)
        p.lines(
            336,
            44,
            [
                "Hosp No: B773301   NHS: 999 000 7357",
                "ARKWRIGHT, Tabitha",
                "DOB: 14/09/1985   F",
                "1 Foundry Lane, Burnham-on-Crouch",
                "CM0 8HX   Tel 07700 900071",
            ],
            13,
            9,
        )
        p.bold(45, 50, "Mother and Baby Unit", 13)
        p.bold(45, 66, "Transfer of care to PIMHS", 11)

        def under(y: float, *pairs: tuple[str, str]) -> float:
            for at, (label, text) in enumerate(pairs):
                x = 45 + at * 255
                p.bold(x, y, label, 9)
                p.say(x, y + 13, text, 9.5)
            return y + 32

        y = 135.0
        p.bold(45, y, "1  Baby", 11)
        y = under(y + 18, ("Name", "Ottilie Arkwright"), ("Date of birth", "18/07/2026"))
        y = under(y, ("Sex", "Female"), ("NHS number", "999 000 7365"))
        p.bold(45, y, "2  Family", 11)
        y = under(y + 18, ("Partner's name", "Sam Arkwright"), ("Partner's telephone", "07700 900072"))
        y = under(y, ("Other children", "Noah, 6"), ("Preferred language", "English"))
        p.bold(45, y, "3  Community team", 11)
        y = under(y + 18, ("GP", "Dr Stannard, Burnham Surgery"), ("Health visitor", "Mel Copping"))
        y = under(y, ("Mental health team", "Mid Essex perinatal, Dr Rao"), ("Social worker", "Not allocated"))
        p.bold(45, y, "4  Transfer", 11)
        y += 18
        for label, text in (
            ("Reason for referral", "Tabitha was admitted with severe depression when Ottilie was three weeks old. Video feedback on the unit helped her to see Ottilie's bids for contact. She wishes to go on with this work at home."),
            ("Mother's view", "I have found her and I do not want to lose her again."), ("Baby's presentation", "Ottilie seeks her mother's eyes and is consoled by her."), ("Partner's view", "Sam is proud of them both."), ("Hopes for treatment", "To keep the closeness when the unit is not there."),
            ("Diagnosis and treatment", "Severe postnatal depression, in remission. Venlafaxine 150mg."), ("Risk", "No thoughts of self-harm since September."), ("Safeguarding", "No concerns"),
        ):  # fmt: skip
            p.bold(45, y, label, 9)
            y = p.wrap(45, y + 12, text, 505, 9.5) + 6
        y += 4
        p.say(45, y, "Consent to referral")
        p.check(150, y, True, "Yes")
        p.check(200, y, False, "No")
        p.say(290, y, "Consent to share records")
        p.check(420, y, True, "Yes")
        p.check(470, y, False, "No")
        y += 26
        p.bold(45, y, "5  Completed by", 11)
        y = under(y + 18, ("Name", "Beatriz Lobo"), ("Designation", "Nursery nurse, Mother and Baby Unit"))
        under(y, ("Telephone", "01632 960071"), ("Date", "11/11/2026"))

    return Case(
        "transfer.pdf", sheet(draw),
        {
            "parent_name": "Tabitha Arkwright", "parent_dob": "1985-09-14", "parent_nhs_number": "9990007357", "parent_address": "1 Foundry Lane, Burnham-on-Crouch, CM0 8HX", "parent_postcode": "CM0 8HX", "parent_phone": "+447700900071", "infant_name": "Ottilie Arkwright", "infant_dob": "2026-07-18",
            "infant_sex": "female", "infant_nhs_number": "9990007365", "other_parent_name": "Sam Arkwright", "other_parent_phone": "+447700900072", "household": ["Noah, 6"], "parent_language": "English", "gp_name": "Dr Stannard", "gp_practice": "Burnham Surgery", "health_visitor": "Mel Copping", "social_worker": "Not allocated",
            "mental_health_team": "Mid Essex perinatal, Dr Rao",
            "reason_for_referral": "Tabitha was admitted with severe depression when Ottilie was three weeks old. Video feedback on the unit helped her to see Ottilie's bids for contact. She wishes to go on with this work at home.",
            "voice_of_parent": "I have found her and I do not want to lose her again.", "voice_of_infant": "Ottilie seeks her mother's eyes and is consoled by her.", "voice_of_other_parent": "Sam is proud of them both.", "hopes_and_concerns": "To keep the closeness when the unit is not there.",
            "mental_health": "Severe postnatal depression, in remission. Venlafaxine 150mg.", "risk_details": "No thoughts of self-harm since September.", "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Beatriz Lobo",
            "referrer_role": "Nursery nurse, Mother and Baby Unit", "referrer_phone": "+441632960071", "referral_date": "2026-11-11",
        },
    )  # fmt: skip


OFFICE_MORE_CASES = (turned_titles, two_columns_of_sections, answers_and_notes, lists_of_dingbats, assessment_export, own_account, ward_transfer)  # fmt: skip
OFFICE_MORE_UNREAD = (brackets_and_crosses,)
"""Of which something is still read otherwise."""
