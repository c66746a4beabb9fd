"""Forms as they come out of a printer: boxed cells, columns without rules, system exports, question and answer, people in tables."""

from __future__ import annotations

from tests.sheets import Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case


def boxed_cells() -> Case:
    """Two boxed cells a row, each with its label above the answer in small print."""

    def draw(p: Sheet) -> None:
        p.bold(45, 45, "Northfield 0-19 Service", 13)
        p.say(45, 60, "Request for Parent-Infant Mental Health support", 11)
        p.bold(45, 84, "A. Person making this request")
        y = p.cells(
            90,
            ("Your name", "Gail Osborne", "Job title", "Specialist Health Visitor"),
            ("Team / base", "Rochford 0-19 Team, Bell House", "Contact number", "01632 960701"),
            ("Work email", "gail.osborne@northfield.example.org", "Date completed", "04/11/26"),
        )  # fmt: skip
        p.bold(45, y + 18, "B. Baby")
        y = p.cells(
            y + 24,
            ("Baby's full name", "Elodie Grace Farrant", "Date of birth (or EDD if not yet born)", "19/05/2026"),
            ("NHS no.", "999 000 7004", "Sex", "Girl"),
            ("Born at (weeks)", "39+2", "Ethnic origin", "White British"),
        )  # fmt: skip
        p.bold(45, y + 18, "C. Parent / main carer referred")
        y = p.cells(
            y + 24,
            ("Parent's full name", "Hollie Farrant", "DOB", "07/09/1997"),
            ("Relationship to baby", "Mum", "NHS no.", "9990007012"),
            ("Home address including postcode", "22 Barling Row, Rochford, Essex SS4 1QT"),
            ("Mobile", "07700 900701", "Email", "hollie.farrant@example.com"),
            ("First language", "English", "Interpreter needed?", "No"),
            ("OK to leave a voicemail or text?", "Yes", "Communication or access needs", "Dyslexic, please ring"),
        )  # fmt: skip
        p.bold(45, y + 18, "D. Other parent")
        y = p.cells(y + 24, ("Name", "Craig Mott", "DOB", "12/01/1995"), ("Relationship to baby", "Dad", "Phone", "07700 900702"))
        p.bold(45, y + 18, "E. Others involved")
        y = p.cells(
            y + 24,
            ("GP and surgery", "Dr Amadi, Roach Valley Practice", "Midwife (if still visiting)", ""),
            ("Current safeguarding status", "Child in Need", "Domestic abuse known?", "No"),
        )
        p.turn_page()
        p.bold(45, 50, "F. About the request")
        y = 56.0
        for label, text, high in (
            ("Reason for request", "Hollie had an emergency section after a long induction. She describes feeling nothing when Elodie was handed to her and still feels she is pretending.", 62),
            ("Baby's experience", "Elodie is quiet and watchful at visits. She settles quickly with her grandmother and arches away from Hollie.", 50),
            ("Parent's own view", "I keep waiting for it to click and it has not clicked.", 36),
            ("What are you hoping for from our service?", "Some sessions together, to help Hollie enjoy Elodie before she goes back to work in March.", 50),
        ):  # fmt: skip
            p.cell(45, y, 505, high, label, text, 9.5)
            y += high
        p.cells(y + 10, ("Parent agrees to this request", "Yes", "Parent agrees to information being shared", "Yes"))

    return Case(
        "northfield.pdf", sheet(draw),
        {
            "referrer_name": "Gail Osborne", "referrer_role": "Specialist Health Visitor", "referrer_organisation": "Rochford 0-19 Team, Bell House", "referrer_phone": "+441632960701",
            "referrer_email": "gail.osborne@northfield.example.org", "referral_date": "2026-11-04", "infant_name": "Elodie Grace Farrant", "infant_dob": "2026-05-19", "infant_nhs_number": "9990007004",
            "infant_sex": "female", "gestation_at_birth": "39+2", "infant_ethnicity": "White British", "parent_name": "Hollie Farrant", "parent_dob": "1997-09-07", "parent_relationship": "Mum",
            "parent_nhs_number": "9990007012", "parent_address": "22 Barling Row, Rochford, Essex SS4 1QT", "parent_postcode": "SS4 1QT", "parent_phone": "+447700900701",
            "parent_email": "hollie.farrant@example.com", "parent_language": "English", "interpreter_needed": "no", "safe_to_leave_message": "yes", "accessibility_needs": "Dyslexic, please ring",
            "other_parent_name": "Craig Mott", "other_parent_dob": "1995-01-12", "other_parent_relationship": "Dad", "other_parent_phone": "+447700900702", "gp_name": "Dr Amadi", "gp_practice": "Roach Valley Practice",
            "safeguarding_status": "child_in_need", "domestic_abuse": "no",
            "reason_for_referral": "Hollie had an emergency section after a long induction. She describes feeling nothing when Elodie was handed to her and still feels she is pretending.",
            "voice_of_infant": "Elodie is quiet and watchful at visits. She settles quickly with her grandmother and arches away from Hollie.",
            "voice_of_parent": "I keep waiting for it to click and it has not clicked.",
            "hopes_and_concerns": "Some sessions together, to help Hollie enjoy Elodie before she goes back to work in March.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        blanks=("midwife",),
    )  # fmt: skip


def labels_in_three_columns() -> Case:
    """A web portal's summary: labels small and grey above their answers, three columns, no rules."""

    def draw(p: Sheet) -> None:
        p.say(45, 30, "10/11/2026, 16:52", 7)
        p.say(250, 30, "Early Years Portal - View request", 7)
        p.bold(45, 62, "Request summary", 16)
        p.say(45, 80, "Reference EYP-20418    Status: Submitted", 9)

        def block(y: float, title: str, rows: list[tuple[str, ...]]) -> float:
            p.bold(45, y, title, 12)
            y += 20
            for row in rows:
                deep = 0
                for at, (label, text) in enumerate(zip(row[::2], row[1::2], strict=True)):
                    p.canvas.setFillColorRGB(0.35, 0.35, 0.35)
                    p.say(45 + at * 172, y, label, 8)
                    p.canvas.setFillColorRGB(0, 0, 0)
                    lines = p.broken(text, 160, 10)
                    p.lines(45 + at * 172, y + 13, lines, 12, 10)
                    deep = max(deep, len(lines))
                y += 20 + 12 * max(deep, 1)
            return y + 10

        y = block(108, "Requester", [
            ("Full name", "Dilip Rana", "Role", "Family Support Worker", "Setting", "Canvey Children's Centre"),
            ("Telephone", "01632 960711", "Email", "d.rana@canveycc.example.org", "Date of request", "10 November 2026"),
        ])  # fmt: skip
        y = block(y, "Child", [
            ("First name", "Idris", "Last name", "Okonjo-Bell", "Date of birth", "3 January 2026"),
            ("Gender", "Male", "NHS number", "999 000 7020", "Ethnicity", "Mixed - White and Black African"),
        ])  # fmt: skip
        y = block(y, "Parent or carer", [
            ("First name", "Tamsin", "Last name", "Bell", "Relationship to child", "Mother"),
            ("Date of birth", "21 June 1992", "Parental responsibility", "Yes", "Main carer", "Yes"),
            ("Mobile", "07700 900711", "Email", "tamsinb@example.com", "Preferred language", "English"),
            ("Address", "5 Smallgains Court, Canvey Island", "Postcode", "SS8 0HB", "Interpreter required", "No"),
        ])  # fmt: skip
        y = block(
            y,
            "Consent",
            [
                (
                    "Has the parent consented to this request?",
                    "Yes",
                    "Can we share information?",
                    "Yes",
                    "Date consent given",
                    "9 November 2026",
                ),
            ],
        )
        p.say(45, 815, "https://earlyyears.example.gov.uk/requests/20418", 7)
        p.say(520, 815, "1/2", 7)
        p.turn_page()
        p.say(45, 30, "10/11/2026, 16:52", 7)
        p.say(250, 30, "Early Years Portal - View request", 7)
        y = 60
        p.bold(45, y, "Details", 12)
        for label, text in (
            ("Why are you making this request?", "Tamsin comes to stay and play but sits apart with her phone. She told us she is scared of being alone with Idris and has not slept properly since the summer."),
            ("What is life like for the child?", "Idris rarely cries and does not look for his mum when he bumps himself. He smiles for staff."),
            ("In the parent's words", "He deserves someone better than me."),
            ("What would a good outcome look like?", "Tamsin feels able to play with him at home, and has somebody to talk to."),
            ("Other agencies involved", "Home-Start volunteer on Tuesdays; Open Road for mum's alcohol support."),
            ("Health visitor", "Nkechi Bright, Canvey 0-19 team"),
            ("GP practice", "Oyster Bay Surgery"),
            ("Safeguarding level", "Early Help"),
            ("Are there any risks to staff visiting?", "None known"),
        ):  # fmt: skip
            y += 20
            p.canvas.setFillColorRGB(0.35, 0.35, 0.35)
            p.say(45, y, label, 8)
            p.canvas.setFillColorRGB(0, 0, 0)
            y = p.wrap(45, y + 13, text, 500, 10)
        p.say(45, 815, "https://earlyyears.example.gov.uk/requests/20418", 7)
        p.say(520, 815, "2/2", 7)

    return Case(
        "portal.pdf", sheet(draw),
        {
            "referrer_name": "Dilip Rana", "referrer_role": "Family Support Worker", "referrer_organisation": "Canvey Children's Centre", "referrer_phone": "+441632960711", "referrer_email": "d.rana@canveycc.example.org",
            "referral_date": "2026-11-10", "infant_name": "Idris Okonjo-Bell", "infant_dob": "2026-01-03", "infant_sex": "male", "infant_nhs_number": "9990007020", "infant_ethnicity": "Mixed - White and Black African",
            "parent_name": "Tamsin Bell", "parent_relationship": "Mother", "parent_dob": "1992-06-21", "parent_responsibility": "yes", "parent_primary_caregiver": "yes", "parent_phone": "+447700900711",
            "parent_email": "tamsinb@example.com", "parent_language": "English", "parent_address": "5 Smallgains Court, Canvey Island", "parent_postcode": "SS8 0HB", "interpreter_needed": "no",
            "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-09",
            "reason_for_referral": "Tamsin comes to stay and play but sits apart with her phone. She told us she is scared of being alone with Idris and has not slept properly since the summer.",
            "voice_of_infant": "Idris rarely cries and does not look for his mum when he bumps himself. He smiles for staff.", "voice_of_parent": "He deserves someone better than me.",
            "hopes_and_concerns": "Tamsin feels able to play with him at home, and has somebody to talk to.", "other_services": "Home-Start volunteer on Tuesdays; Open Road for mum's alcohol support.",
            "health_visitor": "Nkechi Bright, Canvey 0-19 team", "gp_practice": "Oyster Bay Surgery", "safeguarding_status": "early_help", "risk_details": "None known",
        },
    )  # fmt: skip


def parents_in_columns() -> Case:
    """Rows are fields, columns people: baby, mother, father."""
    story = [
        words("Infant and Family Wellbeing referral", 14, True), gap(),
        ruled([["Referred by", "Rosalind Achebe", "Profession", "Community Midwife"], ["Base", "Broomfield Hospital maternity", "Tel", "01632 960721"], ["Email", "rosalind.achebe@maternity.example.nhs.uk", "Date", "6.11.26"]], (80, 180, 65, 180), (0, 2)), gap(),
        ruled(
            [
                ["", "Baby", "Mother", "Father / partner"],
                ["Name", "Unborn Whitlock", "Jessamy Whitlock", "Aaron Pell"],
                ["DOB / EDD", "28/01/2027", "15/04/1999", "02/12/1996"],
                ["NHS number", "", "999 000 7039", ""],
                ["Ethnicity", "", "White Irish", "White British"],
                ["Phone", "", "07700 900721", "07700 900722"],
                ["First language", "", "English", "English"],
                ["Parental responsibility", "", "Yes", "Yes"],
                ["Address", "", "Flat 3, 40 Moulsham Quay, Chelmsford CM2 0JF", "Same as mother"],
            ],
            (110, 100, 165, 130), (0,), True,
        ), gap(),
        ruled([["Current gestation", "28+5"], ["GP / surgery", "Dr Patel, Baddow Road Surgery"], ["Health visitor", "Not yet allocated"], ["Perinatal mental health team", "Mid Essex perinatal, CPN Lorna Wick"], ["Mental health history", "Anxiety and panic since teens, on sertraline 50mg. Lost a baby at 22 weeks in 2024."], ["Safeguarding", "None"]], (150, 355), (0,)), gap(),
        ruled([["Reason for referral"], ["Jessamy says she cannot let herself believe in this baby. She has not bought anything and avoids scans. She would like help to get ready for the baby."]], (505,), (), True), gap(),
        ruled([["Mother's voice"], ["I do not want to love it until I know it is staying."]], (505,), (), True), gap(),
        ruled([["Father's voice"], ["Aaron worries that she is shutting him out as well."]], (505,), (), True), gap(),
        ruled([["Consent to referral obtained", "Yes, from Jessamy 05/11/2026"], ["Interpreter", "No"]], (150, 355), (0,)),
    ]  # fmt: skip
    return Case(
        "infant wellbeing.pdf", flowed(story),
        {
            "referrer_name": "Rosalind Achebe", "referrer_role": "Community Midwife", "referrer_organisation": "Broomfield Hospital maternity", "referrer_phone": "+441632960721", "referrer_email": "rosalind.achebe@maternity.example.nhs.uk",
            "referral_date": "2026-11-06", "infant_name": "Unborn Whitlock", "infant_due_date": "2027-01-28", "parent_name": "Jessamy Whitlock", "parent_relationship": "Mother", "parent_dob": "1999-04-15",
            "parent_nhs_number": "9990007039", "parent_ethnicity": "White Irish", "parent_phone": "+447700900721", "parent_language": "English", "parent_responsibility": "yes", "parent_address": "Flat 3, 40 Moulsham Quay, Chelmsford CM2 0JF",
            "parent_postcode": "CM2 0JF", "other_parent_name": "Aaron Pell", "other_parent_dob": "1996-12-02", "other_parent_phone": "+447700900722", "other_parent_responsibility": "yes",
            "gestation_now": "28+5", "gp_name": "Dr Patel", "gp_practice": "Baddow Road Surgery", "health_visitor": "Not yet allocated", "mental_health_team": "Mid Essex perinatal, CPN Lorna Wick",
            "mental_health": "Anxiety and panic since teens, on sertraline 50mg. Lost a baby at 22 weeks in 2024.", "safeguarding_status": "none",
            "reason_for_referral": "Jessamy says she cannot let herself believe in this baby. She has not bought anything and avoids scans. She would like help to get ready for the baby.",
            "voice_of_parent": "I do not want to love it until I know it is staying.", "voice_of_other_parent": "Aaron worries that she is shutting him out as well.", "consent_to_referral": "yes", "consent_date": "2026-11-05", "interpreter_needed": "no",
        },
    )  # fmt: skip


def record_print() -> Case:
    """A record system's questionnaire: the patient's banner on every page, questions left, answers right, one running over the page."""
    banner = "KEMPSTON, Orla (Ms)    Born 11-Oct-1990 (36y)    NHS No. 999 000 7047    Female"

    def top(p: Sheet) -> None:
        p.box(40, 20, 555, 40)
        p.bold(46, 34, banner, 9)

    def row(p: Sheet, y: float, label: str, text: str) -> float:
        p.bold(50, y, label, 9)
        return max(p.wrap(230, y, text, 310, 9), y + 11) + 4

    def draw(p: Sheet) -> None:
        top(p)
        p.bold(40, 66, "Questionnaire: Parent Infant Relationship Referral v3", 12)
        p.say(40, 80, "Completed 02-Nov-2026 11:14 by ABARA, Ngozi (Health Visitor) at Witham Health Visiting", 8)
        y = 104.0
        p.bold(40, y, "Referrer details", 10.5)
        for label, text in (("Referrer", "Ngozi Abara"), ("Designation", "Health Visitor"), ("Service", "Witham Health Visiting"), ("Contact telephone", "01632 960731"), ("NHS email", "ngozi.abara@hv.example.nhs.uk")):  # fmt: skip
            y = row(p, y + 15 if label == "Referrer" else y, label, text)
        p.bold(40, y + 8, "Infant details", 10.5)
        y += 23
        for label, text in (("Infant's name", "Fintan Kempston"), ("Infant's date of birth", "27-Mar-2026"), ("Infant's NHS number", "999 000 7055"), ("Gestation at delivery", "34 weeks + 1"), ("Sex", "Male")):  # fmt: skip
            y = row(p, y, label, text)
        p.bold(40, y + 8, "Parent details", 10.5)
        y += 23
        for label, text in (
            ("Parent's name", "Orla Kempston"), ("Parent's date of birth", "11-Oct-1990"), ("Parent's NHS number", "999 000 7047"), ("Relationship to infant", "Mother"),
            ("Address", "Apartment 12, The Maltings, Witham, Essex, CM8 2TL"), ("Mobile number", "07700 900731"), ("Consent to contact by text", "Yes"), ("Ethnic group", "White - Irish"),
            ("Main spoken language", "English"), ("Interpreter required", "No"), ("Registered GP", "Dr F Lindqvist"), ("Registered practice", "Fern House Surgery"),
        ):  # fmt: skip
            y = row(p, y, label, text)
        p.bold(40, y + 8, "Clinical", 10.5)
        y += 23
        y = row(p, y, "Safeguarding", "Child Protection Plan - neglect, since Aug 2026")
        y = row(p, y, "Social worker", "Beth Raines, Mid Quadrant FSP")
        y = row(p, y, "Domestic abuse", "Yes - historic, ex partner, no contact")
        p.bold(50, y, "Reason for referral", 9)
        p.lines(
            230,
            y,
            [
                "Fintan spent five weeks on the neonatal unit. Orla could only visit in",
                "the evenings because of his brother. She says that the nurses felt like",
            ],
            11,
            9,
        )
        p.say(40, 812, "Printed 02-Nov-2026 11:20    Confidential: personal data", 7)
        p.say(500, 812, "Page 1 of 2", 7)
        p.turn_page()
        top(p)
        p.lines(
            230,
            62,
            ["his real mothers. At home she follows the ward's chart to the minute", "and becomes distressed if a feed is late."],
            11,
            9,
        )
        y = 92.0
        for label, text in (
            ("Parent's perspective", "Orla would like to stop feeling that somebody is marking her."),
            ("Infant's perspective", "Fintan is tense when held, hands fisted, and looks past his mother's face."),
            ("Other parent's perspective", ""),
            ("Hopes and expectations", "To find their own rhythm and to enjoy bath time."),
            ("Other professionals involved", "Neonatal outreach nurse; physiotherapy at Broomfield."),
            ("Consent to referral", "Yes"), ("Consent to share information", "Yes"), ("Date of consent", "30-Oct-2026"),
        ):  # fmt: skip
            y = row(p, y, label, text)
        p.say(40, 812, "Printed 02-Nov-2026 11:20    Confidential: personal data", 7)
        p.say(500, 812, "Page 2 of 2", 7)

    return Case(
        "questionnaire.pdf", sheet(draw),
        {
            "referrer_name": "Ngozi Abara", "referrer_role": "Health Visitor", "referrer_organisation": "Witham Health Visiting", "referrer_phone": "+441632960731", "referrer_email": "ngozi.abara@hv.example.nhs.uk",
            "infant_name": "Fintan Kempston", "infant_dob": "2026-03-27", "infant_nhs_number": "9990007055", "gestation_at_birth": "34+1", "infant_sex": "male", "parent_name": "Orla Kempston", "parent_dob": "1990-10-11",
            "parent_nhs_number": "9990007047", "parent_relationship": "Mother", "parent_address": "Apartment 12, The Maltings, Witham, Essex, CM8 2TL", "parent_postcode": "CM8 2TL", "parent_phone": "+447700900731",
            "parent_ethnicity": "White - Irish", "parent_language": "English", "interpreter_needed": "no", "gp_name": "Dr F Lindqvist", "gp_practice": "Fern House Surgery",
            "safeguarding_status": "child_protection", "safeguarding_details": "Child Protection Plan - neglect, since Aug 2026", "social_worker": "Beth Raines, Mid Quadrant FSP", "domestic_abuse": "yes",
            "reason_for_referral": "Fintan spent five weeks on the neonatal unit. Orla could only visit in the evenings because of his brother. She says that the nurses felt like his real mothers. At home she follows the ward's chart to the minute and becomes distressed if a feed is late.",
            "voice_of_parent": "Orla would like to stop feeling that somebody is marking her.", "voice_of_infant": "Fintan is tense when held, hands fisted, and looks past his mother's face.", "hopes_and_concerns": "To find their own rhythm and to enjoy bath time.",
            "other_services": "Neonatal outreach nurse; physiotherapy at Broomfield.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-10-30",
        },
        blanks=("voice_of_other_parent",),
    )  # fmt: skip


def social_care_export() -> Case:
    """A social care system's episode: shaded questions, tables of household and workers with headings."""
    story = [
        words("Essex Children and Families - Request to partner agency", 13, True), words("Episode 884120   Printed by Leila Norgrove on 12/11/2026", 8), gap(),
        titled("1. Subject of the request"),
        ruled([["Child's name", "Mabel Quinlan"], ["Date of birth", "08/08/2025"], ["Gender", "Female"], ["NHS number", "999 000 7063"], ["Ethnicity", "White British"], ["Current legal status", "Subject to Child in Need plan"]], (170, 335), (0,)), gap(),
        titled("2. Family and household"),
        ruled([["Name", "Date of birth", "Relationship to child", "Parental responsibility", "At same address?"], ["Shona Quinlan", "14/02/2001", "Mother", "Yes", "Yes"], ["Rhys Tolland", "23/07/1998", "Father", "Yes", "No"], ["Alfie Quinlan", "19/10/2021", "Brother", "", "Yes"]], (120, 85, 110, 100, 90), (), True), gap(),
        titled("3. Contact details of the carer"),
        ruled([["Address", "7 Coggeshall Terrace, Braintree, Essex, CM7 9EU"], ["Telephone", "07700 900741"], ["Language spoken", "English"], ["Interpreter needed", "No"], ["Is it safe to leave a message?", "No - father may answer"]], (170, 335), (0,)), gap(),
        titled("4. Workers involved"),
        ruled([["Role", "Name", "Agency", "Telephone"], ["Social Worker", "Leila Norgrove", "Braintree Assessment and Intervention", "01632 960741"], ["Health Visitor", "Sue Hallam", "Braintree Health Visiting", "01632 960742"], ["GP", "Dr Osei", "Silver End Surgery", ""], ["Nursery", "Bumblebees", "", "01632 960743"]], (100, 110, 195, 100), (), True), gap(),
        titled("5. Request"),
        ruled([["What are we worried about?", "Shona was removed from her own mother at five. She is loving with Mabel in calm moments and shouts when Mabel cries. Mabel flinches at raised voices."], ["What is working well?", "Shona attends every appointment and wants this help."], ["What does the parent say?", "I do not want her to remember me like I remember my mum."], ["What needs to happen?", "Parent-infant work to help Shona notice Mabel's signals."], ["Domestic abuse", "Yes. Rhys was arrested in June; non-molestation order in place."], ["Has the parent consented?", "Yes"], ["Requested by", "Leila Norgrove, Social Worker"], ["Email", "leila.norgrove@essexcf.example.gov.uk"], ["Date of request", "12/11/2026"]], (170, 335), (0,)),
    ]  # fmt: skip
    return Case(
        "episode.pdf", flowed(story, "OFFICIAL SENSITIVE - Mabel Quinlan (ID 5520917)", "Children and Families Recording System"),
        {
            "infant_name": "Mabel Quinlan", "infant_dob": "2025-08-08", "infant_sex": "female", "infant_nhs_number": "9990007063", "infant_ethnicity": "White British", "safeguarding_status": "child_in_need",
            "parent_name": "Shona Quinlan", "parent_dob": "2001-02-14", "parent_relationship": "Mother", "parent_responsibility": "yes", "other_parent_name": "Rhys Tolland", "other_parent_dob": "1998-07-23",
            "other_parent_relationship": "Father", "other_parent_responsibility": "yes", "household": ["Alfie Quinlan, 19/10/2021, Brother, Yes"], "parent_address": "7 Coggeshall Terrace, Braintree, Essex, CM7 9EU", "parent_postcode": "CM7 9EU",
            "parent_phone": "+447700900741", "parent_language": "English", "interpreter_needed": "no", "safe_to_leave_message": "no", "social_worker": "Leila Norgrove, Braintree Assessment and Intervention, 01632 960741",
            "health_visitor": "Sue Hallam, Braintree Health Visiting, 01632 960742", "gp_name": "Dr Osei", "gp_practice": "Silver End Surgery", "other_services": "Nursery, Bumblebees, 01632 960743",
            "reason_for_referral": "Shona was removed from her own mother at five. She is loving with Mabel in calm moments and shouts when Mabel cries. Mabel flinches at raised voices.",
            "voice_of_parent": "I do not want her to remember me like I remember my mum.", "hopes_and_concerns": "Parent-infant work to help Shona notice Mabel's signals.", "domestic_abuse": "yes", "consent_to_referral": "yes",
            "referrer_organisation": "Essex Children and Families", "referrer_name": "Leila Norgrove", "referrer_role": "Social Worker", "referrer_email": "leila.norgrove@essexcf.example.gov.uk", "referral_date": "2026-11-12",
        },
    )  # fmt: skip


def buttons_beside_labels() -> Case:
    """A trust record's form: labels set right against their answers, round buttons drawn for choices."""

    def line(p: Sheet, y: float, label: str, text: str) -> float:
        p.canvas.setFont("Helvetica", 9)
        p.canvas.drawRightString(205, 841.9 - y, label)
        return max(p.wrap(215, y, text, 325, 9), y + 11) + 4

    def asked(p: Sheet, y: float, label: str, options: tuple[str, ...], chosen: str) -> float:
        p.canvas.setFont("Helvetica", 9)
        p.canvas.drawRightString(205, 841.9 - y, label)
        x = 215.0
        for option in options:
            x = p.circle(x, y, option == chosen, option, 9)
        return y + 15

    def draw(p: Sheet) -> None:
        p.say(40, 25, "Client: ZIELINSKA, Magda (Mrs)   Client ID 7741822   NHS 999 000 7071", 8)
        p.rule(40, 30, 555, 30)
        p.bold(40, 52, "PIMHS External Referral Form", 13)
        y = p.bar(76, "Referral source", 0.85)
        for label, text in (("Referral date:", "09/11/2026"), ("Referrer name:", "Dr Imran Saleh"), ("Referrer job title:", "Consultant Psychiatrist"), ("Organisation / team:", "West Essex Perinatal Mental Health"), ("Telephone:", "01632 960751"), ("Email address:", "imran.saleh@perinatal.example.nhs.uk")):  # fmt: skip
            y = line(p, y, label, text)
        y = p.bar(y + 8, "Client demographics", 0.85)
        for label, text in (("Full name:", "Magda Zielinska"), ("Date of birth:", "30/03/1988"), ("NHS number:", "999 000 7071"), ("Ethnic origin:", "White - Other (Polish)"), ("First language:", "Polish")):  # fmt: skip
            y = line(p, y, label, text)
        y = asked(p, y, "Interpreter required:", ("Yes", "No"), "Yes")
        for label, text in (("Address:", "63 Nazeing Lane, Harlow, Essex CM19 5RR"), ("Mobile:", "07700 900751")):
            y = line(p, y, label, text)
        y = asked(p, y, "OK to leave messages:", ("Yes", "No", "Not asked"), "Yes")
        y = asked(p, y, "Primary carer of infant:", ("Yes", "No", "Shared"), "Yes")
        y = p.bar(y + 8, "Infant", 0.85)
        for label, text in (("Name of infant:", "Leon Zielinski"), ("Date of birth / EDD:", "01/09/2026"), ("NHS number:", "999 000 7098"), ("Gestation at birth:", "40 weeks")):  # fmt: skip
            y = line(p, y, label, text)
        y = asked(p, y, "Sex:", ("Male", "Female", "Not known"), "Male")
        y = p.bar(y + 8, "Safeguarding and risk", 0.85)
        y = asked(p, y, "Safeguarding status:", ("None", "Early help", "CIN", "CP", "LAC"), "None")
        y = asked(p, y, "Domestic abuse:", ("Yes", "No", "Not known"), "No")
        y = line(
            p,
            y,
            "Mental health:",
            "Postnatal depression with obsessional checking. Sertraline 100mg, improving. No suicidal thoughts.",
        )
        y = line(p, y, "Risk summary:", "Low. No thoughts of harming Leon.")
        y = p.bar(y + 8, "Referral information", 0.85)
        y = line(p, y, "Reason for referral:", "Magda checks Leon's breathing many times an hour and cannot enjoy holding him. She avoids eye contact with him in case he sees her fear.")  # fmt: skip
        y = line(p, y, "Parent's views:", "She wants to feel that she knows her son.")
        y = line(p, y, "Infant's experience:", "Leon is often woken to be checked and is unsettled in her arms.")
        y = line(p, y, "Partner's views:", "Piotr takes the nights and is tired; he is glad of this referral.")
        y = asked(p, y, "Consent to referral:", ("Yes", "No"), "Yes")
        asked(p, y, "Consent to information sharing:", ("Yes", "No"), "Yes")
        p.footer("Printed by SALEH, Imran on 09/11/2026 17:40", "Page 1 of 1")

    return Case(
        "external referral.pdf", sheet(draw),
        {
            "referral_date": "2026-11-09", "referrer_name": "Dr Imran Saleh", "referrer_role": "Consultant Psychiatrist", "referrer_organisation": "West Essex Perinatal Mental Health", "referrer_phone": "+441632960751",
            "referrer_email": "imran.saleh@perinatal.example.nhs.uk", "parent_name": "Magda Zielinska", "parent_dob": "1988-03-30", "parent_nhs_number": "9990007071", "parent_ethnicity": "White - Other (Polish)", "parent_language": "Polish",
            "interpreter_needed": "yes", "parent_address": "63 Nazeing Lane, Harlow, Essex CM19 5RR", "parent_postcode": "CM19 5RR", "parent_phone": "+447700900751", "safe_to_leave_message": "yes", "parent_primary_caregiver": "yes",
            "infant_name": "Leon Zielinski", "infant_dob": "2026-09-01", "infant_nhs_number": "9990007098", "gestation_at_birth": "40+0", "infant_sex": "male", "safeguarding_status": "none", "domestic_abuse": "no",
            "mental_health": "Postnatal depression with obsessional checking. Sertraline 100mg, improving. No suicidal thoughts.", "risk_details": "Low. No thoughts of harming Leon.",
            "reason_for_referral": "Magda checks Leon's breathing many times an hour and cannot enjoy holding him. She avoids eye contact with him in case he sees her fear.", "voice_of_parent": "She wants to feel that she knows her son.",
            "voice_of_infant": "Leon is often woken to be checked and is unsettled in her arms.", "voice_of_other_parent": "Piotr takes the nights and is tired; he is glad of this referral.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def response_of_a_survey() -> Case:
    """A survey tool's single response: starred questions, answers below on a line, options one under another."""

    def draw(p: Sheet) -> None:
        y = 60.0

        def asked(question: str, answer: str) -> None:
            nonlocal y
            if y > 740:
                p.turn_page()
                y = 60.0
            p.bold(70, y, question, 10)
            y = p.wrap(70, y + 18, answer, 440, 10) if answer else y + 30
            p.canvas.setStrokeColorRGB(0.8, 0.8, 0.8)
            p.rule(70, y - 7, 510, y - 7)
            p.canvas.setStrokeColorRGB(0, 0, 0)
            y += 18

        def choose(question: str, options: tuple[str, ...], chosen: tuple[str, ...], square: bool = False) -> None:
            nonlocal y
            if y > 700:
                p.turn_page()
                y = 60.0
            p.bold(70, y, question, 10)
            for option in options:
                y += 17
                (p.check if square else p.circle)(80, y, option in chosen, option)
            y += 28

        p.bold(70, y, "Parent-infant therapy: referral from a partner", 16)
        y += 22
        p.say(70, y, "* Indicates required question", 8)
        y += 26
        asked("Email *", "m.tredwell@littleacorns.example.org")
        asked("Your name *", "Morwenna Tredwell")
        asked("Your role and organisation *", "Nursery manager, Little Acorns Day Nursery")
        asked("Your telephone number", "01632 960761")
        asked("Child's name *", "Teddy Sandhu")
        asked("Child's date of birth *", "17/02/2025")
        choose("Child's sex", ("Female", "Male", "Prefer not to say"), ("Male",))
        asked("Parent's name *", "Harpreet Sandhu")
        choose(
            "What is the parent's relationship to the child? *",
            ("Mother", "Father", "Grandparent", "Foster carer", "Other:"),
            ("Father",),
        )
        asked("Parent's phone *", "07700 900761")
        asked("Parent's email", "")
        asked("Home address and postcode *", "118 Ongar Parade, Brentwood, CM14 4QB")
        choose("Does the parent need an interpreter?", ("Yes", "No"), ("No",))
        asked("GP surgery", "Deal Tree Medical Practice")
        choose(
            "Which other services are involved? Tick all that apply",
            ("Health visitor", "Social care", "CAMHS", "Speech and language", "Other"),
            ("Health visitor", "Speech and language"),
            True,
        )
        choose(
            "Is the child or family open to social care? *",
            ("No", "Early Help", "Child in Need", "Child Protection", "Looked After"),
            ("Early Help",),
        )
        asked(
            "Why are you referring? *",
            "Since his wife died in April Harpreet brings Teddy to nursery in silence and leaves quickly. Teddy has stopped running to him at pick-up.",
        )
        asked("How do you think the child is feeling? *", "Lost. He carries his mum's scarf and will not put it down for snack.")
        asked("What does the parent want from the service? *", "To be able to talk to Teddy about his mum.")
        choose("Does the parent know about and agree to this referral? *", ("Yes", "No", "Not yet discussed"), ("Yes",))
        p.say(70, y, "This form was created inside Little Acorns.", 7)

    return Case(
        "response 14.pdf", sheet(draw),
        {
            "referrer_email": "m.tredwell@littleacorns.example.org", "referrer_name": "Morwenna Tredwell", "referrer_role": "Nursery manager", "referrer_organisation": "Little Acorns Day Nursery", "referrer_phone": "+441632960761",
            "infant_name": "Teddy Sandhu", "infant_dob": "2025-02-17", "infant_sex": "male", "parent_name": "Harpreet Sandhu", "parent_relationship": "Father", "parent_phone": "+447700900761",
            "parent_address": "118 Ongar Parade, Brentwood, CM14 4QB", "parent_postcode": "CM14 4QB", "interpreter_needed": "no", "gp_practice": "Deal Tree Medical Practice", "other_services": "Health visitor, Speech and language",
            "safeguarding_status": "early_help", "reason_for_referral": "Since his wife died in April Harpreet brings Teddy to nursery in silence and leaves quickly. Teddy has stopped running to him at pick-up.",
            "voice_of_infant": "Lost. He carries his mum's scarf and will not put it down for snack.", "hopes_and_concerns": "To be able to talk to Teddy about his mum.", "consent_to_referral": "yes",
        },
        blanks=("parent_email",),
    )  # fmt: skip


def banded_confirmation() -> Case:
    """A web form's confirmation: each question a shaded band, its answer in the band below; the browser's own lines at the edges."""

    def draw(p: Sheet) -> None:
        y = 0.0

        def edges(number: int) -> None:
            p.say(30, 20, "11/11/2026, 09:08", 7)
            p.say(240, 20, "Thank you | Blackwater Families Trust", 7)
            p.say(30, 828, "https://www.blackwaterfamilies.example.org/refer/thank-you?id=2210", 7)
            p.say(545, 828, f"{number}/2", 7)

        def pair(question: str, answer: str) -> None:
            nonlocal y
            p.paint(50, y, 545, y + 16, (0.92, 0.95, 0.98))
            p.bold(54, y + 11, question, 8.5)
            y = max(p.wrap(64, y + 27, answer, 470, 9), y + 27) + 0

        def title(text: str) -> None:
            nonlocal y
            p.paint(50, y, 545, y + 18, (0.8, 0.85, 0.9))
            p.bold(54, y + 13, text, 11)
            y += 18

        edges(1)
        p.bold(50, 50, "Your referral has been sent", 15)
        p.say(50, 66, "Please keep this copy. Entry ID 2210.", 9)
        y = 80.0
        title("About you")
        for question, answer in (("Name", "Bernadette Coyle"), ("Organisation", "Blackwater Families Trust"), ("Job title", "Perinatal peer support coordinator"), ("Phone", "01632 960771"), ("Email", "bernadette@blackwaterfamilies.example.org")):  # fmt: skip
            pair(question, answer)
        title("About the parent")
        for question, answer in (
            ("Name", "Ruta Kazlauskiene"), ("Date of Birth", "25/12/1993"), ("Address", "9 Heybridge Basin Road<br>Maldon<br>CM9 4RS"), ("Phone", "07700 900771"), ("Email", "ruta.k@example.com"),
            ("Is it safe to leave a message?", "Yes, text is best"), ("First language", "Lithuanian"), ("Interpreter needed?", "Yes"), ("Ethnicity", "White Other"), ("Relationship to baby", "Mother"),
        ):  # fmt: skip
            parts = answer.split("<br>")
            pair(question, parts[0])
            for part in parts[1:]:
                y = p.wrap(64, y, part, 470, 9)
        p.turn_page()
        edges(2)
        y = 40.0
        title("About the baby")
        for question, answer in (("Name", "Emilija"), ("Date of Birth or due date", "30/07/2026"), ("Gender", "Female")):
            pair(question, answer)
        title("About the referral")
        for question, answer in (
            ("What is happening for the family at the moment?", "Ruta moved here from Lithuania when pregnant and knows nobody. She tells us she feels like a machine that feeds a baby."),
            ("How do you think the baby is experiencing this?", "Emilija looks away when her mum leans in, and feeds with her eyes shut."),
            ("What does the parent say they would like?", "I want to feel joy with her."),
            ("Is anyone else supporting the family?", "Health visitor Ola Briggs, Maldon clinic. Our own Thursday group."),
            ("GP", "Dr Venn, Longfield Medical Centre"),
            ("Any safeguarding concerns or plans?", "No"),
            ("Any risks we should know about?", "No risks known."),
            ("I confirm that the parent has agreed to this referral", "Yes"),
            ("Signed", "Bernadette Coyle"),
            ("Date", "11/11/2026"),
        ):  # fmt: skip
            pair(question, answer)

    return Case(
        "thank you.pdf", sheet(draw),
        {
            "referrer_name": "Bernadette Coyle", "referrer_organisation": "Blackwater Families Trust", "referrer_role": "Perinatal peer support coordinator", "referrer_phone": "+441632960771", "referrer_email": "bernadette@blackwaterfamilies.example.org",
            "parent_name": "Ruta Kazlauskiene", "parent_dob": "1993-12-25", "parent_address": "9 Heybridge Basin Road, Maldon, CM9 4RS", "parent_postcode": "CM9 4RS", "parent_phone": "+447700900771", "parent_email": "ruta.k@example.com",
            "safe_to_leave_message": "yes", "parent_language": "Lithuanian", "interpreter_needed": "yes", "parent_ethnicity": "White Other", "parent_relationship": "Mother", "infant_name": "Emilija", "infant_dob": "2026-07-30", "infant_sex": "female",
            "reason_for_referral": "Ruta moved here from Lithuania when pregnant and knows nobody. She tells us she feels like a machine that feeds a baby.", "voice_of_infant": "Emilija looks away when her mum leans in, and feeds with her eyes shut.",
            "hopes_and_concerns": "I want to feel joy with her.", "other_services": "Health visitor Ola Briggs, Maldon clinic. Our own Thursday group.", "gp_name": "Dr Venn", "gp_practice": "Longfield Medical Centre", "safeguarding_status": "none",
            "risk_details": "No risks known.", "consent_to_referral": "yes", "referral_date": "2026-11-11",
        },
    )  # fmt: skip


def sidebars_across() -> Case:
    """A landscape page: each section's name in a shaded bar at the side, its cells beside it."""

    def draw(p: Sheet) -> None:
        p.canvas.setPageSize((842, 595))
        shift = 842 - 595  # what is drawn from the top of an upright page

        def bar(top: float, bottom: float, lines: tuple[str, ...]) -> None:
            p.paint(40, top + shift, 140, bottom + shift, (0.85, 0.9, 0.85))
            p.box(40, top + shift, 140, bottom + shift)
            for at, line in enumerate(lines):
                p.bold(46, top + shift + 16 + at * 13, line, 10)

        def fields(top: float, *rows: tuple[str, ...]) -> None:
            for at, row in enumerate(rows):
                share = 660 / (len(row) // 2)
                for column in range(0, len(row), 2):
                    left = 140 + share * column / 2
                    p.box(left, top + at * 20 + shift, left + share, top + at * 20 + 20 + shift)
                    p.say(left + 4, top + at * 20 + 13 + shift, row[column], 8.5, "Helvetica-Bold")
                    wide = float(p.canvas.stringWidth(row[column], "Helvetica-Bold", 8.5))
                    p.say(left + wide + 10, top + at * 20 + 13 + shift, row[column + 1], 9)

        p.bold(40, 30 + shift, "Maternity to Parent-Infant Team handover referral", 13)
        bar(45, 105, ("Mother", "or birthing", "parent"))
        fields(
            45,
            ("Name:", "Chiamaka Udo", "DOB:", "03/05/1995", "NHS No:", "999 000 7101"),
            ("Address:", "31 Weeley Green, Clacton-on-Sea CO15 4NP", "Tel:", "07700 900781"),
            ("Ethnicity:", "Black African", "Language:", "English", "Interpreter:", "No"),
        )
        bar(115, 155, ("Partner",))
        fields(
            115,
            ("Name:", "Emeka Udo", "DOB:", "19/08/1992", "Tel:", "07700 900782"),
            ("Relationship to baby:", "Father", "Has PR:", "Yes"),
        )
        bar(165, 205, ("Pregnancy",))
        fields(
            165,
            ("EDD:", "14/12/2026", "Gestation today:", "35+1", "Parity:", "P1"),
            ("Unborn baby's name (if chosen):", "", "Consultant:", "Mr Lyle"),
        )
        bar(215, 275, ("Who else", "is involved"))
        fields(
            215,
            ("GP:", "Dr Shipp, Ranworth Surgery", "Health visitor:", "Tilly Moran"),
            ("Midwife:", "Jacqui Stone, Clacton team", "Social worker:", ""),
            ("Mental health team:", "NE Essex perinatal", "Safeguarding:", "None"),
        )
        bar(285, 385, ("Why now",))
        p.box(140, 285 + shift, 800, 335 + shift)
        p.bold(144, 297 + shift, "Reason for referral", 8.5)
        p.wrap(
            144,
            310 + shift,
            "Chiamaka's first baby was born by forceps and she has flashbacks when the baby moves. She calls the bump 'it' and says she will be a stranger to this one too.",
            645,
            9,
        )
        p.box(140, 335 + shift, 800, 360 + shift)
        p.bold(144, 347 + shift, "Mother's own words", 8.5)
        p.say(240, 347 + shift, "I am frightened I will look at the baby and see the theatre.", 9)
        p.box(140, 360 + shift, 800, 385 + shift)
        p.bold(144, 372 + shift, "Hopes", 8.5)
        p.say(240, 372 + shift, "To meet this baby feeling calm.", 9)
        bar(395, 435, ("Consent",))
        fields(
            395,
            ("Discussed with mother:", "Yes", "Agrees to referral:", "Yes", "Agrees to sharing:", "Yes"),
            (
                "Date:",
                "08/11/2026",
            ),
        )
        bar(445, 485, ("Referrer",))
        fields(
            445,
            ("Name:", "Jacqui Stone", "Role:", "Community midwife", "Date:", "09/11/2026"),
            ("Tel:", "01632 960781", "Email:", "jacqui.stone@maternity.example.nhs.uk"),
        )
        p.say(40, 560 + shift, "Handover referral v2 Sept 2025", 7)

    return Case(
        "handover.pdf", sheet(draw),
        {
            "parent_name": "Chiamaka Udo", "parent_dob": "1995-05-03", "parent_nhs_number": "9990007101", "parent_address": "31 Weeley Green, Clacton-on-Sea CO15 4NP", "parent_postcode": "CO15 4NP", "parent_phone": "+447700900781",
            "parent_ethnicity": "Black African", "parent_language": "English", "interpreter_needed": "no", "parent_relationship": "Mother", "other_parent_name": "Emeka Udo", "other_parent_dob": "1992-08-19", "other_parent_phone": "+447700900782",
            "other_parent_relationship": "Father", "other_parent_responsibility": "yes", "infant_due_date": "2026-12-14", "gestation_now": "35+1", "gp_name": "Dr Shipp", "gp_practice": "Ranworth Surgery", "health_visitor": "Tilly Moran",
            "midwife": "Jacqui Stone, Clacton team", "mental_health_team": "NE Essex perinatal", "safeguarding_status": "none",
            "reason_for_referral": "Chiamaka's first baby was born by forceps and she has flashbacks when the baby moves. She calls the bump 'it' and says she will be a stranger to this one too.",
            "voice_of_parent": "I am frightened I will look at the baby and see the theatre.", "hopes_and_concerns": "To meet this baby feeling calm.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-08",
            "referrer_name": "Jacqui Stone", "referrer_role": "Community midwife", "referral_date": "2026-11-09", "referrer_phone": "+441632960781", "referrer_email": "jacqui.stone@maternity.example.nhs.uk",
        },
        blanks=("infant_name",),
    )  # fmt: skip


PRINTOUT_CASES = (boxed_cells, labels_in_three_columns, parents_in_columns, record_print, social_care_export, buttons_beside_labels, response_of_a_survey, banded_confirmation, sidebars_across)  # fmt: skip
