"""Prints of a further round: numbered rows, answers after bold labels on one line, a panel of facts, grids of choices, corrections."""

from __future__ import annotations

from tests.sheets import FAINT, Sheet, flowed, gap, ruled, sheet, words
from tests.unseen_word import Case


def numbered_rows() -> Case:
    """A table with the question's number in a column of its own; the answers of choices written out as one word."""
    asked = (
        ("1.1", "Referrer's full name", "Tunde Bakare"), ("1.2", "Profession", "Clinical Nurse Specialist"), ("1.3", "Service", "Colchester Children's Epilepsy Team"), ("1.4", "Telephone", "01632 960001"), ("1.5", "Email", "tunde.bakare@childrens.example.nhs.uk"), ("1.6", "Date of referral", "09/11/2026"),
        ("2.1", "Child's full name", "Martha Ellwood"), ("2.2", "Date of birth", "30/01/2025"), ("2.3", "NHS number", "999 000 7470"), ("2.4", "Sex", "Female"), ("2.5", "Ethnicity", "White British"),
        ("3.1", "Parent's full name", "Simone Ellwood"), ("3.2", "Date of birth", "11/11/1991"), ("3.3", "Relationship to child", "Mother"), ("3.4", "Address", "Rose Cottage, Great Bentley, Colchester CO7 8QR"), ("3.5", "Telephone", "07700 900181"), ("3.6", "Interpreter required", "No"), ("3.7", "Message may be left", "Yes"), ("3.8", "Parental responsibility", "Yes"),
        ("4.1", "GP and practice", "Dr Lamb, Great Bentley Surgery"), ("4.2", "Health visitor", "Not known"), ("4.3", "Social worker", "None"), ("4.4", "Safeguarding status", "None"), ("4.5", "Domestic abuse", "No"),
        ("5.1", "Reason for referral", "Martha had her first seizure in Simone's arms. Simone no longer bathes her or takes her out alone, and says that she watches for the next one instead of looking at her."), ("5.2", "Parent's view", "I used to know what she was thinking."), ("5.3", "Child's view", "Martha pushes the hand away that feels for her pulse."), ("5.4", "Desired outcome", "That they can play again."),
        ("6.1", "Has the parent consented to referral?", "Yes"), ("6.2", "Has the parent consented to sharing of information?", "Yes"),
    )  # fmt: skip
    story = [words("Parent-Infant Referral", 14, True), gap(), ruled([list(row) for row in asked], (35, 180, 290), (0, 1))]
    return Case(
        "numbered.pdf", flowed(story, "", "Form PIR/7"),
        {
            "referrer_name": "Tunde Bakare", "referrer_role": "Clinical Nurse Specialist", "referrer_organisation": "Colchester Children's Epilepsy Team", "referrer_phone": "+441632960001", "referrer_email": "tunde.bakare@childrens.example.nhs.uk", "referral_date": "2026-11-09",
            "infant_name": "Martha Ellwood", "infant_dob": "2025-01-30", "infant_nhs_number": "9990007470", "infant_sex": "female", "infant_ethnicity": "White British", "parent_name": "Simone Ellwood", "parent_dob": "1991-11-11", "parent_relationship": "Mother",
            "parent_address": "Rose Cottage, Great Bentley, Colchester CO7 8QR", "parent_postcode": "CO7 8QR", "parent_phone": "+447700900181", "interpreter_needed": "no", "safe_to_leave_message": "yes", "parent_responsibility": "yes", "gp_name": "Dr Lamb",
            "gp_practice": "Great Bentley Surgery", "safeguarding_status": "none", "domestic_abuse": "no",
            "reason_for_referral": "Martha had her first seizure in Simone's arms. Simone no longer bathes her or takes her out alone, and says that she watches for the next one instead of looking at her.", "voice_of_parent": "I used to know what she was thinking.",
            "voice_of_infant": "Martha pushes the hand away that feels for her pulse.", "hopes_and_concerns": "That they can play again.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def bold_labels_run_in() -> Case:
    """Labels in bold with no colon, the answer plain right behind them; two and three to a line where there is room."""

    def draw(p: Sheet) -> None:
        def line(y: float, *pairs: tuple[str, str]) -> float:
            x = 45.0
            for label, text in pairs:
                p.bold(x, y, label, 9.5)
                x += float(p.canvas.stringWidth(label + " ", "Helvetica-Bold", 9.5)) + 2
                p.say(x, y, text, 9.5)
                x += float(p.canvas.stringWidth(text, "Helvetica", 9.5)) + 24
            return y + 16

        p.bold(45, 48, "Basildon Teenage Pregnancy Midwives", 13)
        p.say(45, 63, "Referral to PIMHS", 10.5)
        p.bold(45, 90, "YOUNG WOMAN", 10.5)
        y = line(106, ("Name", "Ellie-Mae Kerrigan"), ("Date of birth", "02/02/2009"), ("NHS number", "999 000 7489"))
        y = line(y, ("Address", "Flat 5, 12 Whitmore Way, Basildon SS14 2NL"), ("Mobile", "07700 900191"))
        y = line(
            y,
            ("Ethnicity", "White British"),
            ("First language", "English"),
            ("Interpreter needed", "No"),
            ("Happy with texts", "Yes"),
        )
        p.bold(45, y + 8, "PREGNANCY", 10.5)
        y = line(
            y + 24,
            ("EDD", "19/03/2027"),
            ("Gestation today", "21+5"),
            ("Baby's father", "Tyler Nash"),
            ("His date of birth", "14/08/2008"),
        )
        p.bold(45, y + 8, "NETWORK", 10.5)
        y = line(y + 24, ("GP", "Dr Farouk, Felmores Surgery"), ("Social worker", "Miriam Stone"), ("Plan", "Child in Need"))
        p.bold(45, y + 8, "REFERRAL", 10.5)
        y += 24
        for label, text in (
            ("Reason for referral", "Ellie-Mae calls the baby 'it' and has not told her school. She was moved four times in care and tells me she will not be allowed to keep it, so there is no point."),
            ("Her own view", "They will take it like they took me."), ("What she hopes for", "To be left alone, and then: to know how to be a mum."), ("Risks", "Self-harm last year, none since August."),
        ):  # fmt: skip
            p.bold(45, y, label, 9.5)
            y = p.wrap(45, y + 13, text, 505, 9.5) + 6
        y = line(y + 4, ("Consents to referral", "Yes"), ("Consents to sharing", "Yes"), ("Date of consent", "04/11/2026"))
        p.bold(45, y + 8, "MIDWIFE REFERRING", 10.5)
        y = line(
            y + 24, ("Name", "Gloria Mensah"), ("Telephone", "01632 960011"), ("Email", "gloria.mensah@maternity.example.nhs.uk")
        )
        line(y, ("Date of referral", "06/11/2026"))

    return Case(
        "teenage midwives.pdf", sheet(draw),
        {
            "parent_name": "Ellie-Mae Kerrigan", "parent_relationship": "Mother", "parent_dob": "2009-02-02", "parent_nhs_number": "9990007489", "parent_address": "Flat 5, 12 Whitmore Way, Basildon SS14 2NL", "parent_postcode": "SS14 2NL", "parent_phone": "+447700900191",
            "parent_ethnicity": "White British", "parent_language": "English", "interpreter_needed": "no", "safe_to_leave_message": "yes", "infant_due_date": "2027-03-19", "gestation_now": "21+5", "other_parent_name": "Tyler Nash", "other_parent_relationship": "father",
            "other_parent_dob": "2008-08-14", "gp_name": "Dr Farouk", "gp_practice": "Felmores Surgery", "social_worker": "Miriam Stone", "safeguarding_status": "child_in_need",
            "reason_for_referral": "Ellie-Mae calls the baby 'it' and has not told her school. She was moved four times in care and tells me she will not be allowed to keep it, so there is no point.", "voice_of_parent": "They will take it like they took me.",
            "hopes_and_concerns": "To be left alone, and then: to know how to be a mum.", "risk_details": "Self-harm last year, none since August.", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-04", "referrer_name": "Gloria Mensah", "referrer_organisation": "Basildon Teenage Pregnancy Midwives",
            "referrer_phone": "+441632960011", "referrer_email": "gloria.mensah@maternity.example.nhs.uk", "referral_date": "2026-11-06",
        },
    )  # fmt: skip


def panel_of_facts() -> Case:
    """The story in a wide column at the left, a shaded panel of facts down the right side of the page."""

    def draw(p: Sheet) -> None:
        p.bold(45, 45, "Single Point of Access: infant referral", 14)
        p.paint(385, 60, 560, 640, (0.93, 0.94, 0.97))
        y = 78.0
        for title, facts in (
            ("Child", (("Name", "Rowan Tate-Lim"), ("Born", "09/02/2026"), ("NHS no.", "999 000 7497"), ("Sex", "Male"))),
            ("Parent", (("Name", "Grace Lim"), ("Born", "18/05/1988"), ("Relationship", "Mother"), ("Mobile", "07700 900201"), ("Address", "30 Parkway, Chelmsford CM2 7PY"), ("Language", "Cantonese"), ("Interpreter", "Yes"))),
            ("Second parent", (("Name", "Owen Tate"), ("Mobile", "07700 900202"))),
            ("Network", (("GP", "Dr Amin, Moulsham Lodge"), ("Health visitor", "Freya Holt"))),
            ("Referrer", (("Name", "Freya Holt"), ("Role", "Health visitor"), ("Phone", "01632 960021"), ("Email", "freya.holt@hv.example.nhs.uk"), ("Date", "12/11/2026"))),
        ):  # fmt: skip
            p.bold(393, y, title, 10)
            y += 15
            for label, text in facts:
                p.say(393, y, label, 8, "Helvetica-Bold")
                y = max(p.wrap(455, y, text, 100, 8.5), y + 11) + 2
            y += 8
        y = 78.0
        for title, text in (
            ("Reason for referral", "Grace's mother came from Hong Kong to help and went home in May. Since then Grace has been silent with Rowan. She says that she has no words for him in either language and that her mother would have known them."),
            ("Grace's view", "My mother sings and he listens. I sing and he cries."), ("Rowan's experience", "Rowan babbles on video calls to his grandmother. He is quiet in the daytime."), ("Owen's view", "He works away and sees the two of them at weekends only."),
            ("Hopes", "Grace wants to find her own songs."), ("Safeguarding", "None"), ("Risks", "None identified"),
            ("Consent", "Grace has agreed to this referral and to the sharing of information, 11/11/2026."),
        ):  # fmt: skip
            p.bold(45, y, title, 10.5)
            y = p.wrap(45, y + 14, text, 320, 10) + 9

    return Case(
        "single point.pdf", sheet(draw),
        {
            "infant_name": "Rowan Tate-Lim", "infant_dob": "2026-02-09", "infant_nhs_number": "9990007497", "infant_sex": "male", "parent_name": "Grace Lim", "parent_dob": "1988-05-18", "parent_relationship": "Mother", "parent_phone": "+447700900201",
            "parent_address": "30 Parkway, Chelmsford CM2 7PY", "parent_postcode": "CM2 7PY", "parent_language": "Cantonese", "interpreter_needed": "yes", "other_parent_name": "Owen Tate", "other_parent_phone": "+447700900202", "gp_name": "Dr Amin", "gp_practice": "Moulsham Lodge",
            "health_visitor": "Freya Holt", "referrer_name": "Freya Holt", "referrer_role": "Health visitor", "referrer_phone": "+441632960021", "referrer_email": "freya.holt@hv.example.nhs.uk", "referral_date": "2026-11-12",
            "reason_for_referral": "Grace's mother came from Hong Kong to help and went home in May. Since then Grace has been silent with Rowan. She says that she has no words for him in either language and that her mother would have known them.",
            "voice_of_parent": "My mother sings and he listens. I sing and he cries.", "voice_of_infant": "Rowan babbles on video calls to his grandmother. He is quiet in the daytime.", "voice_of_other_parent": "He works away and sees the two of them at weekends only.",
            "hopes_and_concerns": "Grace wants to find her own songs.", "safeguarding_status": "none", "risk_details": "None identified", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-11",
        },
    )  # fmt: skip


def grid_of_choices() -> Case:
    """A survey's grid: statements in rows, Yes, No and Not sure as columns, a round button in each; short answers above in lines."""

    def draw(p: Sheet) -> None:
        y = 50.0
        p.bold(60, y, "Nursery referral to infant mental health", 15)
        y += 30
        for question, answer in (
            ("Nursery", "Tiny Steps, Braintree"), ("Your name", "Alison Frayne"), ("Your role", "Deputy manager"), ("Your email", "alison@tinysteps.example.org"), ("Your phone", "01632 960031"), ("Child's first name", "Zeki"), ("Child's last name", "Aydin"), ("Child's date of birth", "05/03/2025"),
            ("Parent's first name", "Selin"), ("Parent's last name", "Aydin"), ("Parent's relationship to child", "Mother"), ("Parent's phone", "07700 900211"), ("Home address", "4 Rayne Court, Braintree, CM7 2QA"),
        ):  # fmt: skip
            p.bold(60, y, question, 9)
            p.say(250, y, answer, 9.5)
            y += 18
        y += 8
        p.bold(60, y, "Please answer for this family", 10)
        y += 16
        for x, head in ((372, "Yes"), (425, "No"), (470, "Not sure")):
            p.say(x, y, head, 9)
        y += 18
        for question, chosen in (
            ("The parent knows about this referral and agrees", 0), ("The parent agrees to information being shared", 0), ("An interpreter is needed", 1), ("The parent has parental responsibility", 0), ("There is domestic abuse at home", 2), ("We may leave a message on the parent's phone", 0),
        ):  # fmt: skip
            p.say(60, y, question, 9.5)
            for at, x in enumerate((378, 430, 486)):
                p.canvas.circle(x, 841.9 - y + 3, 4)
                if at == chosen:
                    p.canvas.circle(x, 841.9 - y + 3, 2.2, fill=1)
            y += 20
        for question, answer in (
            ("What worries you about this child and parent?", "Selin sits in her car until the last minute and Zeki screams when he sees her. She tells us that he punishes her for working."),
            ("What have you noticed about the child?", "Zeki lines up the chairs by the door and waits there after lunch."), ("What has the parent told you?", "He was such an easy baby. I went back to work and lost him."), ("What would you like to happen?", "Somebody to help them with goodbyes and hellos."),
            ("Which other services are involved?", "Health visitor at the two-year check"),
        ):  # fmt: skip
            p.bold(60, y + 8, question, 10)
            y = p.wrap(60, y + 22, answer, 470, 10) + 4

    return Case(
        "nursery.pdf", sheet(draw),
        {
            "referrer_organisation": "Tiny Steps, Braintree", "referrer_name": "Alison Frayne", "referrer_role": "Deputy manager", "referrer_email": "alison@tinysteps.example.org", "referrer_phone": "+441632960031", "infant_name": "Zeki Aydin", "infant_dob": "2025-03-05", "parent_name": "Selin Aydin",
            "parent_relationship": "Mother", "parent_phone": "+447700900211", "parent_address": "4 Rayne Court, Braintree, CM7 2QA", "parent_postcode": "CM7 2QA", "consent_to_referral": "yes", "consent_to_share": "yes", "interpreter_needed": "no", "parent_responsibility": "yes",
            "domestic_abuse": "not_known", "safe_to_leave_message": "yes", "reason_for_referral": "Selin sits in her car until the last minute and Zeki screams when he sees her. She tells us that he punishes her for working.",
            "voice_of_infant": "Zeki lines up the chairs by the door and waits there after lunch.", "voice_of_parent": "He was such an easy baby. I went back to work and lost him.", "hopes_and_concerns": "Somebody to help them with goodbyes and hellos.",
            "other_services": "Health visitor at the two-year check",
        },
    )  # fmt: skip


def corrected_by_hand() -> Case:
    """A printed form corrected in type: wrong entries struck out with the right ones behind them; ticks in boxes before their words."""

    def draw(p: Sheet) -> None:
        def struck(x: float, y: float, wrong: str, right: str) -> None:
            p.say(x, y, wrong, 10)
            wide = float(p.canvas.stringWidth(wrong, "Helvetica", 10))
            p.rule(x - 1, y - 3, x + wide + 1, y - 3)
            p.say(x + wide + 8, y, right, 10)

        p.bold(45, 48, "Harwich Health Visiting: PIMHS request", 13)
        rows = (
            ("Name of baby", "Tobias Crane", ""), ("Date of birth", "21/06/2025", "21/06/2026"), ("Baby's NHS number", "999 000 7500", ""), ("Name of parent", "Jenna Crain", "Jenna Crane"), ("Parent's date of birth", "09/10/1996", ""),
            ("Address", "7 Tennyson Avenue", "17 Tennyson Avenue, Dovercourt CO12 4DD"), ("Telephone", "07700 900220", "07700 900221"), ("Relationship to baby", "Mother", ""), ("GP practice", "Fronks Road Surgery", ""),
        )  # fmt: skip
        y = 80.0
        for label, text, right in rows:
            p.box(45, y, 190, y + 20)
            p.box(190, y, 550, y + 20)
            p.say(49, y + 13, label, 9.5, "Helvetica-Bold")
            if right:
                struck(196, y + 13, text, right)
            else:
                p.say(196, y + 13, text)
            y += 20
        y += 20
        for question, chosen in (
            ("Parent agrees to referral", "Yes"),
            ("Parent agrees to sharing", "Yes"),
            ("Interpreter required", "No"),
            ("Safe to leave message", "Yes"),
            ("Domestic abuse", "No"),
        ):
            p.say(45, y, question)
            x = 230.0
            for option in ("Yes", "No"):
                x = p.check(x, y, option == chosen, option)
            y += 18
        p.say(45, y, "Safeguarding")
        x = 230.0
        for option in ("None", "EH", "CIN", "CP"):
            x = p.check(x, y, option == "EH", option)
        y += 30
        for title, text in (
            ("Why we are referring", "Jenna had a haemorrhage at home with Tobias in her arms. She hears the ambulance whenever he cries, and passes him to her sister."),
            ("What Jenna says", "I nearly left him and he knows it."), ("What Tobias shows", "He grips her hair when she holds him."), ("What we hope for", "That the two of them can be in one room without the ambulance."),
        ):  # fmt: skip
            p.bold(45, y, title)
            y = p.wrap(45, y + 14, text, 500) + 8
        p.bold(45, y + 4, "Health visitor")
        p.say(45, y + 20, "Name: Wendy Pole     Base: Fryatt Clinic     Tel: 01632 960041     Date: 10/11/2026")
        p.say(45, y + 36, "Email: wendy.pole@hv.example.nhs.uk")

    return Case(
        "corrected.pdf", sheet(draw),
        {
            "infant_name": "Tobias Crane", "infant_dob": "2026-06-21", "infant_nhs_number": "9990007500", "parent_name": "Jenna Crane", "parent_dob": "1996-10-09", "parent_address": "17 Tennyson Avenue, Dovercourt CO12 4DD", "parent_postcode": "CO12 4DD", "parent_phone": "+447700900221",
            "parent_relationship": "Mother", "gp_practice": "Fronks Road Surgery", "consent_to_referral": "yes", "consent_to_share": "yes", "interpreter_needed": "no", "safe_to_leave_message": "yes", "domestic_abuse": "no", "safeguarding_status": "early_help",
            "reason_for_referral": "Jenna had a haemorrhage at home with Tobias in her arms. She hears the ambulance whenever he cries, and passes him to her sister.", "voice_of_parent": "I nearly left him and he knows it.", "voice_of_infant": "He grips her hair when she holds him.",
            "hopes_and_concerns": "That the two of them can be in one room without the ambulance.", "referrer_name": "Wendy Pole", "health_visitor": "Wendy Pole", "referrer_organisation": "Fryatt Clinic", "referrer_phone": "+441632960041", "referrer_email": "wendy.pole@hv.example.nhs.uk",
            "referral_date": "2026-11-10",
        },
    )  # fmt: skip


def two_label_columns() -> Case:
    """One ruled table with mother's labels and answers at the left and baby's at the right, without a heading over either."""
    story = [
        words("Infant Feeding Team: onward referral", 14, True), gap(),
        ruled([["Mother's name", "Aoife Brennan", "Baby's name", "Cillian Brennan"], ["Mother's DOB", "29/06/1993", "Baby's DOB", "14/09/2026"], ["Mother's NHS", "999 000 7519", "Baby's NHS", "999 000 7527"], ["Mother's phone", "07700 900231", "Baby's sex", "Boy"], ["Mother's ethnicity", "White Irish", "Gestation at birth", "38+1"], ["Mother's language", "English", "Birth weight", "3.1kg"], ["Address", "101 Springfield Park, Chelmsford CM2 6EN"], ["GP surgery", "Sutherland Lodge", "Health visitor", "Ivy Okoro"], ["Partner's name", "Declan Brennan", "Partner's phone", "07700 900232"]], (95, 160, 95, 155)), gap(),
        ruled([["Feeding plan", "Expressing, bottle at night"], ["Reason for onward referral", "Aoife weeps at each feed and says that Cillian does not want her. She times her day by the pump and has no time to hold him."], ["In Aoife's words", "I am a dairy."], ["Cillian", "He roots at his father's shirt and stiffens at hers."], ["Hoped for", "A mother and a baby, whatever he drinks."], ["Safeguarding concerns", "Nil"], ["Agreed with mother", "Yes, and to sharing with GP and HV"], ["Interpreter", "No"]], (150, 355)), gap(),
        ruled([["Referrer", "Pippa Lane", "Role", "Infant Feeding Lead"], ["Phone", "01632 960051", "Email", "pippa.lane@maternity.example.nhs.uk"], ["Date", "11/11/2026", "Signed", "P Lane"]], (60, 190, 60, 195)),
    ]  # fmt: skip
    return Case(
        "feeding team.pdf", flowed(story),
        {
            "parent_name": "Aoife Brennan", "parent_relationship": "Mother", "parent_dob": "1993-06-29", "parent_nhs_number": "9990007519", "parent_phone": "+447700900231", "parent_ethnicity": "White Irish", "parent_language": "English", "infant_name": "Cillian Brennan", "infant_dob": "2026-09-14",
            "infant_nhs_number": "9990007527", "infant_sex": "male", "gestation_at_birth": "38+1", "parent_address": "101 Springfield Park, Chelmsford CM2 6EN", "parent_postcode": "CM2 6EN", "gp_practice": "Sutherland Lodge", "health_visitor": "Ivy Okoro", "other_parent_name": "Declan Brennan",
            "other_parent_phone": "+447700900232", "reason_for_referral": "Aoife weeps at each feed and says that Cillian does not want her. She times her day by the pump and has no time to hold him.", "voice_of_parent": "I am a dairy.", "hopes_and_concerns": "A mother and a baby, whatever he drinks.",
            "safeguarding_details": "Nil", "consent_to_referral": "yes", "consent_to_share": "yes", "interpreter_needed": "no", "referrer_name": "Pippa Lane", "referrer_role": "Infant Feeding Lead", "referrer_phone": "+441632960051", "referrer_email": "pippa.lane@maternity.example.nhs.uk", "referral_date": "2026-11-11",
        },
    )  # fmt: skip


def grey_labels_beside() -> Case:
    """A portal's print: labels in grey at the left, answers in black at the right, sections as plain large titles, empty answers as "Not provided"."""

    def draw(p: Sheet) -> None:
        y = 50.0
        p.bold(45, y, "Referral 7731", 18)
        for title, rows in (
            ("Person making the referral", (("Name", "Hattie Voss"), ("Job title", "Assistant practitioner"), ("Organisation", "Thurrock 0-19"), ("Phone", "01632 960061"), ("Email", "hattie.voss@019.example.nhs.uk"))),
            ("Baby", (("Name", "Ayaan Siddiqui"), ("Date of birth", "24 April 2026"), ("NHS number", "999 000 7535"), ("Sex", "Male"), ("Ethnicity", "Pakistani"))),
            ("Parent or carer", (("Name", "Hira Siddiqui"), ("Date of birth", "3 March 1997"), ("Relationship to baby", "Mother"), ("Address", "55 Bridge Road, Grays, RM17 6BZ"), ("Phone", "07700 900241"), ("Email", "Not provided"), ("Preferred language", "Urdu"), ("Interpreter needed", "Yes"), ("Can we leave a message?", "No"))),
            ("Other parent or carer", (("Name", "Not provided"), ("Phone", "Not provided"))),
            ("Referral details", (("Why are you referring?", "Hira lives with her husband's family and is seldom alone with Ayaan. She told me in the kitchen that she is the milk and they are the family."), ("Voice of the parent", "I would like one hour a day that is ours."), ("Voice of the baby", "Ayaan turns to whoever is loudest."), ("What outcome do you hope for?", "Time and space for the two of them."))),
            ("Safety", (("Social care involvement", "Not known"), ("Domestic abuse", "Not known"), ("Risks for home visits", "Ring first; do not discuss with family"))),
            ("Consent", (("Consent to refer", "Yes"), ("Consent to share information", "Yes"), ("Date", "9 November 2026"))),
        ):  # fmt: skip
            y += 26
            if y > 760:
                p.turn_page()
                y = 60.0
            p.bold(45, y, title, 13)
            for label, text in rows:
                y += 17
                p.canvas.setFillColor(FAINT)
                p.say(45, y, label, 9.5)
                p.canvas.setFillColorRGB(0, 0, 0)
                y = max(p.wrap(220, y, text, 320, 9.5) - 11.4, y)

    return Case(
        "referral 7731.pdf", sheet(draw),
        {
            "referrer_name": "Hattie Voss", "referrer_role": "Assistant practitioner", "referrer_organisation": "Thurrock 0-19", "referrer_phone": "+441632960061", "referrer_email": "hattie.voss@019.example.nhs.uk", "infant_name": "Ayaan Siddiqui", "infant_dob": "2026-04-24",
            "infant_nhs_number": "9990007535", "infant_sex": "male", "infant_ethnicity": "Pakistani", "parent_name": "Hira Siddiqui", "parent_dob": "1997-03-03", "parent_relationship": "Mother", "parent_address": "55 Bridge Road, Grays, RM17 6BZ", "parent_postcode": "RM17 6BZ",
            "parent_phone": "+447700900241", "parent_language": "Urdu", "interpreter_needed": "yes", "safe_to_leave_message": "no",
            "reason_for_referral": "Hira lives with her husband's family and is seldom alone with Ayaan. She told me in the kitchen that she is the milk and they are the family.", "voice_of_parent": "I would like one hour a day that is ours.", "voice_of_infant": "Ayaan turns to whoever is loudest.",
            "hopes_and_concerns": "Time and space for the two of them.", "safeguarding_status": "not_known", "domestic_abuse": "not_known", "risk_details": "Ring first; do not discuss with family", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-09",
        },
        blanks=("parent_email", "other_parent_name"),
    )  # fmt: skip


def tick_grid_of_origins() -> Case:
    """A county form with ethnicity and language ticked in a grid of boxes, people in headed columns, ticks right of the words."""

    def draw(p: Sheet) -> None:
        p.bold(45, 45, "Essex Early Years: infant mental health request", 13)
        y = p.table(
            45,
            58,
            [130, 125, 125, 125],
            [
                ["", "Child", "Parent 1", "Parent 2"],
                ["Full name", "Lottie Frame", "Hannah Frame", "Sasha Frame"],
                ["Date of birth", "27/12/2025", "30/07/1992", "11/02/1990"],
                ["Relationship to child", "", "Mother", "Mother"],
                ["NHS number", "9990007543", "9990007551", ""],
                ["Phone", "", "07700 900251", "07700 900252"],
                ["Parental responsibility", "", "Yes", "Yes"],
            ],
            18,
        )
        p.say(45, y + 16, "Home address", 9, "Helvetica-Bold")
        p.say(130, y + 16, "Little Oaks, Ongar Road, Kelvedon Hatch, Brentwood CM15 0LA", 9)
        p.bold(45, y + 36, "Child's ethnicity (tick one)", 9)
        y += 52
        for at, (origin, on) in enumerate(
            (
                ("White British", True),
                ("White Irish", False),
                ("White other", False),
                ("Mixed", False),
                ("Asian", False),
                ("Black", False),
                ("Other", False),
                ("Not stated", False),
            )
        ):
            p.check(50 + at % 4 * 125, y + at // 4 * 16, on, origin, 9)
        y += 42
        for question, options, chosen in (
            ("Sex of child", ("Female", "Male"), "Female"), ("Parent 1 is the main carer", ("Yes", "No"), "No"), ("Interpreter needed", ("Yes", "No"), "No"), ("OK to leave a message for parent 1", ("Yes", "No"), "Yes"), ("Any domestic abuse", ("Yes", "No"), "No"), ("Family's status with social care", ("None", "EH", "CIN", "CP"), "None"), ("Parents consent to this request", ("Yes", "No"), "Yes"), ("Parents consent to sharing", ("Yes", "No"), "Yes"),
        ):  # fmt: skip
            p.say(45, y, question, 9.5)
            x = 300.0
            for option in options:
                p.say(x, y, option, 9.5)
                x += float(p.canvas.stringWidth(option, "Helvetica", 9.5)) + 5
                p.box(x, y - 8, x + 9, y + 1)
                if option == chosen:
                    p.rule(x + 1, y - 7, x + 8, y)
                    p.rule(x + 1, y, x + 8, y - 7)
                x += 28
            y += 17
        for title, text in (
            ("Reason for request", "Sasha carries Lottie all day and Hannah, who gave birth to her, says that she is the donor. She is gentle and apologises when she picks Lottie up."),
            ("Parent 1's view", "I do not want to come between them."), ("Parent 2's view", "I thought I was helping."), ("Child's view", "Lottie crawls from one to the other."), ("Hopes", "Room for three."),
        ):  # fmt: skip
            p.bold(45, y + 6, title, 9.5)
            y = p.wrap(45, y + 19, text, 505, 9.5)
        p.table(
            45,
            y + 10,
            [80, 170, 80, 175],
            [
                ["Requested by", "Cleo Harding", "Role", "Early years adviser"],
                ["Phone", "01632 960071", "Email", "cleo.harding@essexey.example.gov.uk"],
                ["Date", "05/11/2026", "GP practice", "Deal Tree"],
            ],
            18,
        )

    return Case(
        "early years.pdf", sheet(draw),
        {
            "infant_name": "Lottie Frame", "infant_dob": "2025-12-27", "infant_nhs_number": "9990007543", "infant_ethnicity": "White British", "infant_sex": "female", "parent_name": "Hannah Frame", "parent_dob": "1992-07-30", "parent_relationship": "Mother", "parent_nhs_number": "9990007551",
            "parent_phone": "+447700900251", "parent_responsibility": "yes", "other_parent_name": "Sasha Frame", "other_parent_dob": "1990-02-11", "other_parent_relationship": "Mother", "other_parent_phone": "+447700900252", "other_parent_responsibility": "yes",
            "parent_address": "Little Oaks, Ongar Road, Kelvedon Hatch, Brentwood CM15 0LA", "parent_postcode": "CM15 0LA", "parent_primary_caregiver": "no", "interpreter_needed": "no", "safe_to_leave_message": "yes", "domestic_abuse": "no", "safeguarding_status": "none",
            "consent_to_referral": "yes", "consent_to_share": "yes", "reason_for_referral": "Sasha carries Lottie all day and Hannah, who gave birth to her, says that she is the donor. She is gentle and apologises when she picks Lottie up.",
            "voice_of_parent": "I do not want to come between them.", "voice_of_other_parent": "I thought I was helping.", "voice_of_infant": "Lottie crawls from one to the other.", "hopes_and_concerns": "Room for three.", "referrer_organisation": "Essex Early Years", "referrer_name": "Cleo Harding", "referrer_role": "Early years adviser",
            "referrer_phone": "+441632960071", "referrer_email": "cleo.harding@essexey.example.gov.uk", "referral_date": "2026-11-05", "gp_practice": "Deal Tree",
        },
    )  # fmt: skip


HANDOUT_CASES = (numbered_rows, bold_labels_run_in, panel_of_facts, grid_of_choices, corrected_by_hand, two_label_columns, grey_labels_beside, tick_grid_of_origins)  # fmt: skip
