"""Further prints: labels in rows over rows of answers, halves of a ruled table, columns of Y and N without rules, struck choices, covers."""

from __future__ import annotations

from reportlab.lib import colors
from reportlab.platypus import PageBreak, Table, TableStyle

from tests.sheets import GREY, Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case


def rows_of_labels() -> Case:
    """A table whose shaded rows hold three labels each and whose white rows below hold the answers."""

    def over(*rows: tuple[str, ...]) -> Table:
        made = []
        style = [("GRID", (0, 0), (-1, -1), 0.5, colors.black)]
        for at, row in enumerate(rows):
            made += [[words(text, 8, True) for text in row[::2]], [words(text, 10) for text in row[1::2]]]
            style.append(("BACKGROUND", (0, 2 * at), (-1, 2 * at), GREY))
        table = Table(made, colWidths=[505 / len(made[0])] * len(made[0]))
        table.setStyle(TableStyle(style))
        return table

    story = [
        words("Referral to the Parent and Baby Team", 14, True), words("Maldon and Dengie Social Prescribing", 10), gap(),
        titled("Referrer"),
        over(("Name", "Gethin Rowe", "Job title", "Social prescriber", "Organisation", "Maldon Primary Care Network"), ("Telephone", "01632 960101", "Email", "gethin.rowe@pcn.example.nhs.uk", "Date", "09/11/2026")), gap(),
        titled("Baby"),
        over(("Name", "Ivy Marlow", "Date of birth", "04/07/2026", "NHS number", "999 000 7373"), ("Sex", "Female", "Gestation at birth", "39 weeks", "Ethnicity", "White British")), gap(),
        titled("Parent"),
        over(("Name", "Esme Marlow", "Date of birth", "25/10/1995", "NHS number", "999 000 7381"), ("Address", "2 Fambridge Close, Maldon", "Postcode", "CM9 6BG", "Telephone", "07700 900101"), ("First language", "English", "Interpreter needed", "No", "Relationship to baby", "Mother"), ("Ethnicity", "White British", "Safe to leave a message", "Yes", "Email", "")), gap(),
        titled("Network"),
        over(("GP", "Dr Vane, Blackwater Medical Centre", "Health visitor", "Rita Oduya", "Social worker", "")), gap(),
        titled("Reason for referral"),
        ruled([["Esme told me that she sits in the car outside nursery school and cannot go back to Ivy. She wonders whether Ivy would notice if she drove away. She has no plan to."]], (505,)), gap(),
        titled("What the parent would like"),
        ruled([["To want to go home."]], (505,)), gap(),
        titled("Consent and safety"),
        over(("Consent to referral", "Yes", "Consent to share", "Yes", "Domestic abuse", "No"), ("Safeguarding", "None", "Risks", "None known", "Parental responsibility", "Yes")),
    ]  # fmt: skip
    return Case(
        "baby team.pdf", flowed(story),
        {
            "referrer_name": "Gethin Rowe", "referrer_role": "Social prescriber", "referrer_organisation": "Maldon Primary Care Network", "referrer_phone": "+441632960101", "referrer_email": "gethin.rowe@pcn.example.nhs.uk", "referral_date": "2026-11-09", "infant_name": "Ivy Marlow",
            "infant_dob": "2026-07-04", "infant_nhs_number": "9990007373", "infant_sex": "female", "gestation_at_birth": "39+0", "infant_ethnicity": "White British", "parent_name": "Esme Marlow", "parent_dob": "1995-10-25", "parent_nhs_number": "9990007381",
            "parent_address": "2 Fambridge Close, Maldon", "parent_postcode": "CM9 6BG", "parent_phone": "+447700900101", "parent_language": "English", "interpreter_needed": "no", "parent_relationship": "Mother", "parent_ethnicity": "White British", "safe_to_leave_message": "yes",
            "gp_name": "Dr Vane", "gp_practice": "Blackwater Medical Centre", "health_visitor": "Rita Oduya", "reason_for_referral": "Esme told me that she sits in the car outside nursery school and cannot go back to Ivy. She wonders whether Ivy would notice if she drove away. She has no plan to.",
            "hopes_and_concerns": "To want to go home.", "consent_to_referral": "yes", "consent_to_share": "yes", "domestic_abuse": "no", "safeguarding_status": "none", "risk_details": "None known", "parent_responsibility": "yes",
        },
        blanks=("parent_email", "social_worker"),
    )  # fmt: skip


def halves_ruled() -> Case:
    """One ruled table in two halves, each headed by a person, labels in the first and third column; the story in full rows below."""
    story = [
        words("Uttlesford Family Nurse Partnership", 13, True), words("Referral: parent-infant relationship therapy", 10.5), gap(),
        ruled([["CHILD", "", "FAMILY NURSE", ""], ["Name", "Reuben Castle", "Name", "Harriet Osgood"], ["DOB", "16/12/2025", "Role", "Family Nurse"], ["NHS No", "999 000 7403", "Tel", "01632 960111"], ["Gender", "Male", "Email", "harriet.osgood@fnp.example.nhs.uk"], ["Ethnicity", "White British", "Date", "03/11/2026"]], (70, 180, 70, 185), (), True), gap(),
        ruled([["MOTHER", "", "FATHER", ""], ["Name", "Kayla Castle", "Name", "Liam Dunmow"], ["DOB", "30/01/2007", "DOB", "11/06/2005"], ["Address", "15 Stortford Mews, Great Dunmow CM6 1WX", "Address", "Not known"], ["Mobile", "07700 900111", "Mobile", "07700 900112"], ["Email", "kaylac@example.com", "Has PR?", "Yes"], ["Language", "English", "In contact?", "Weekly"]], (70, 180, 70, 185), (), True), gap(),
        ruled([["GP surgery", "John Tasker House Surgery"], ["Social worker", "Amina Yusuf, Leaving Care"], ["Plan", "Child in Need"], ["Consent given by mother for referral", "Yes"], ["Consent to share information", "Yes"], ["Interpreter", "Not needed"], ["Reason for referral", "Kayla left care in March. She copies what I show her with Reuben and stops when I leave the room. She says it feels fake."], ["Kayla's view", "I do not know what real feels like."], ["Reuben's view", "He laughs at the dog and not at us."], ["Liam's view", "He thinks Kayla is doing fine."], ["Hoped-for outcome", "That she finds her own way of being his mum."]], (150, 355)),
    ]  # fmt: skip
    return Case(
        "fnp referral.pdf", flowed(story, "", "FNP - confidential when complete"),
        {
            "infant_name": "Reuben Castle", "infant_dob": "2025-12-16", "infant_nhs_number": "9990007403", "infant_sex": "male", "infant_ethnicity": "White British", "referrer_organisation": "Uttlesford Family Nurse Partnership", "referrer_name": "Harriet Osgood", "health_visitor": "Harriet Osgood", "referrer_role": "Family Nurse", "referrer_phone": "+441632960111",
            "referrer_email": "harriet.osgood@fnp.example.nhs.uk", "referral_date": "2026-11-03", "parent_name": "Kayla Castle", "parent_relationship": "Mother", "parent_dob": "2007-01-30", "parent_address": "15 Stortford Mews, Great Dunmow CM6 1WX", "parent_postcode": "CM6 1WX",
            "parent_phone": "+447700900111", "parent_email": "kaylac@example.com", "parent_language": "English", "other_parent_name": "Liam Dunmow", "other_parent_relationship": "Father", "other_parent_dob": "2005-06-11", "other_parent_phone": "+447700900112",
            "other_parent_responsibility": "yes", "gp_practice": "John Tasker House Surgery", "social_worker": "Amina Yusuf, Leaving Care", "safeguarding_status": "child_in_need", "consent_to_referral": "yes", "consent_to_share": "yes", "interpreter_needed": "no",
            "reason_for_referral": "Kayla left care in March. She copies what I show her with Reuben and stops when I leave the room. She says it feels fake.", "voice_of_parent": "I do not know what real feels like.", "voice_of_infant": "He laughs at the dog and not at us.",
            "voice_of_other_parent": "He thinks Kayla is doing fine.", "hopes_and_concerns": "That she finds her own way of being his mum.",
        },
    )  # fmt: skip


def columns_of_y_and_n() -> Case:
    """Questions without rules, the headings Y and N once at the top, small boxes below them; the rest typed on dotted lines."""

    def draw(p: Sheet) -> None:
        def dotted(y: float, *pairs: tuple[str, str, float, float]) -> None:
            for label, text, left, right in pairs:
                p.say(left, y, label, 9.5)
                start = left + float(p.canvas.stringWidth(label, "Helvetica", 9.5)) + 4
                p.canvas.setDash(1, 2)
                p.rule(start, y + 2, right, y + 2)
                p.canvas.setDash()
                p.say(start + 3, y, text, 10, "Courier")

        p.bold(45, 45, "St Clement's Refuge and Outreach", 13)
        p.say(45, 60, "Referral for parent-infant support", 10.5)
        p.bold(45, 86, "Mother")
        dotted(104, ("Name:", "Sunita Bhatt", 45, 300), ("Date of birth:", "06/02/1996", 310, 545))
        dotted(122, ("Address for letters:", "c/o PO Box 41, Chelmsford CM1 1AA", 45, 545))
        dotted(140, ("Safe telephone:", "07700 900121", 45, 300), ("Language:", "Gujarati", 310, 545))
        p.bold(45, 166, "Child")
        dotted(184, ("Name:", "Aarav Bhatt", 45, 300), ("Date of birth:", "13/08/2026", 310, 545))
        dotted(202, ("GP practice:", "Whitley House Surgery", 45, 300), ("Health visitor:", "not known", 310, 545))
        p.bold(440, 230, "Y", 9)
        p.bold(490, 230, "N", 9)
        y = 248.0
        for question, yes in (
            ("Mother has agreed to this referral", True), ("Mother has agreed to information being shared", True), ("An interpreter is needed", True),
            ("It is safe to leave a message", False), ("Domestic abuse is current", True), ("Mother is the main carer", True),
        ):  # fmt: skip
            p.say(45, y, question, 9.5)
            for x, on in ((438, yes), (488, not yes)):
                p.box(x, y - 8, x + 10, y + 2)
                if on:
                    p.rule(x + 1, y - 3, x + 4, y + 1)
                    p.rule(x + 4, y + 1, x + 12, y - 11)
            y += 18
        for title, text in (
            ("Reason for referral", "Sunita came to us from hospital with Aarav at ten days old. She cannot let anyone hold him and startles when he cries. She says that he has his father's hands."),
            ("What she says", "I love him and I am afraid of him."), ("What he shows us", "He sleeps a great deal and is hard to rouse for feeds."), ("What she hopes", "To look at his hands and see Aarav."),
            ("Safeguarding", "Child protection plan since September, emotional harm"),
        ):  # fmt: skip
            p.bold(45, y + 12, title)
            y = p.wrap(45, y + 27, text, 500, 10, "Courier")
        p.bold(45, y + 18, "Worker")
        dotted(y + 36, ("Name:", "Colette Byrne", 45, 300), ("Role:", "Children's worker", 310, 545))
        dotted(y + 54, ("Telephone:", "01632 960121", 45, 300), ("Date:", "12/11/2026", 310, 545))

    return Case(
        "outreach.pdf", sheet(draw),
        {
            "parent_name": "Sunita Bhatt", "parent_relationship": "Mother", "parent_dob": "1996-02-06", "parent_address": "c/o PO Box 41, Chelmsford CM1 1AA", "parent_postcode": "CM1 1AA", "parent_phone": "+447700900121", "parent_language": "Gujarati", "infant_name": "Aarav Bhatt",
            "infant_dob": "2026-08-13", "gp_practice": "Whitley House Surgery", "consent_to_referral": "yes", "consent_to_share": "yes", "interpreter_needed": "yes", "safe_to_leave_message": "no", "domestic_abuse": "yes", "parent_primary_caregiver": "yes",
            "reason_for_referral": "Sunita came to us from hospital with Aarav at ten days old. She cannot let anyone hold him and startles when he cries. She says that he has his father's hands.", "voice_of_parent": "I love him and I am afraid of him.",
            "voice_of_infant": "He sleeps a great deal and is hard to rouse for feeds.", "hopes_and_concerns": "To look at his hands and see Aarav.", "safeguarding_status": "child_protection", "safeguarding_details": "Child protection plan since September, emotional harm",
            "referrer_name": "Colette Byrne", "referrer_role": "Children's worker", "referrer_phone": "+441632960121", "referral_date": "2026-11-12",
        },
    )  # fmt: skip


def struck_choices() -> Case:
    """A Word form with "delete as applicable": what does not apply is struck through, in table cells beside plain answers."""
    sex = "Male / <strike>Female</strike>"
    no, yes = "<strike>Yes</strike> / No", "Yes / <strike>No</strike>"
    story = [
        words("Referral to Perinatal and Infant Mental Health", 14, True), words("(delete as applicable where choices are given)", 8.5), gap(),
        ruled([["Name of midwife", "Siobhan Leary"], ["Hospital / team", "Lister maternity, Ruby team"], ["Telephone", "01632 960131"], ["E-mail", "siobhan.leary@maternity.example.nhs.uk"], ["Date", "11 November 2026"]], (180, 325), (0,)), gap(),
        ruled([["Woman's name", "Zainab Warsame"], ["Date of birth", "19 May 1998"], ["NHS number", "999 000 7411"], ["Address", "Flat 31, Staple Tye, Harlow CM18 7LX"], ["Mobile", "07700 900131"], ["Ethnicity", "Somali"], ["Main language", "Somali"], ["Interpreter required", yes], ["OK to leave messages", yes], ["Baby's date of birth", "28 October 2026"], ["Baby's name", "Yahya Warsame"], ["Baby's sex", sex], ["Gestation at birth", "37+6"], ["Baby's father", "Abdi Nur"], ["Father has parental responsibility", yes]], (180, 325), (0,)), gap(),
        ruled([["GP", "Dr Ellis, Lister House"], ["Health visitor", "Peggy Mensah"], ["Safeguarding", "None / <strike>Early Help</strike> / <strike>Child in Need</strike> / <strike>Child Protection</strike>"], ["Domestic abuse disclosed", no]], (180, 325), (0,)), gap(),
        ruled([["Reason for referral", "Zainab's labour ended in theatre without an interpreter. She has told the ward interpreter that she does not know whether this is her baby. She is gentle with him and silent."], ["Woman's own view", "I did not see him come out of me."], ["What would help", "Somebody to go through the birth with her in Somali, with Yahya there."]], (180, 325), (0,)), gap(),
        ruled([["Woman has consented to this referral", yes], ["Woman has consented to sharing information", yes]], (180, 325), (0,)),
    ]  # fmt: skip
    return Case(
        "delete as applicable.pdf", flowed(story),
        {
            "referrer_name": "Siobhan Leary", "midwife": "Siobhan Leary", "referrer_organisation": "Lister maternity, Ruby team", "referrer_phone": "+441632960131", "referrer_email": "siobhan.leary@maternity.example.nhs.uk", "referral_date": "2026-11-11",
            "parent_name": "Zainab Warsame", "parent_relationship": "Mother", "parent_dob": "1998-05-19", "parent_nhs_number": "9990007411", "parent_address": "Flat 31, Staple Tye, Harlow CM18 7LX", "parent_postcode": "CM18 7LX", "parent_phone": "+447700900131", "parent_ethnicity": "Somali", "parent_language": "Somali",
            "interpreter_needed": "yes", "safe_to_leave_message": "yes", "infant_dob": "2026-10-28", "infant_name": "Yahya Warsame", "infant_sex": "male", "gestation_at_birth": "37+6", "other_parent_name": "Abdi Nur", "other_parent_relationship": "Father", "other_parent_responsibility": "yes",
            "gp_name": "Dr Ellis", "gp_practice": "Lister House", "health_visitor": "Peggy Mensah", "safeguarding_status": "none", "domestic_abuse": "no",
            "reason_for_referral": "Zainab's labour ended in theatre without an interpreter. She has told the ward interpreter that she does not know whether this is her baby. She is gentle with him and silent.", "voice_of_parent": "I did not see him come out of me.",
            "hopes_and_concerns": "Somebody to go through the birth with her in Somali, with Yahya there.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def cover_and_form() -> Case:
    """A covering page of the sending office, then the form; "continued" notes where the story goes over to the third page."""
    story = [
        words("SECURE EMAIL COVER SHEET", 15, True), gap(14),
        ruled([["To", "Parent Infant Mental Health Service"], ["From", "Admin Hub, Basildon Children's Services"], ["Pages", "3 including this one"], ["Message", "Please find a referral enclosed. Any queries to the referrer named on the form."]], (90, 415), (0,)),
        PageBreak(),
        words("Referral form", 15, True), gap(),
        ruled([["Referrer's name", "Matthias Krol"], ["Referrer's job", "Adoption social worker"], ["Referrer's team", "Permanence Team, Basildon"], ["Referrer's telephone", "01632 960141"], ["Referrer's email", "matthias.krol@permanence.example.gov.uk"], ["Date of referral", "06/11/2026"]], (160, 345), (0,)), gap(),
        ruled([["Child's name", "Jonty (surname withheld)"], ["Child's date of birth", "21/03/2025"], ["Child's gender", "Male"], ["Child's NHS number", "999 000 7438"], ["Legal status", "Placement order"]], (160, 345), (0,)), gap(),
        ruled([["Carer's name", "Philip Ashworth"], ["Carer's date of birth", "02/09/1982"], ["Relationship to child", "Prospective adopter"], ["Carer's address", "4 Noak Hill Gardens, Billericay CM12 9UL"], ["Carer's telephone", "07700 900141"], ["Carer's email", "phil.ashworth@example.com"], ["Second carer's name", "Neil Ashworth"], ["Second carer's telephone", "07700 900142"]], (160, 345), (0,)), gap(),
        words("Reason for referral", 11, True), gap(3),
        words("Jonty moved in at Easter. He goes to anybody with his arms up and does not look back. Philip says that he has become the man who does the washing. Neil, who went back to work, gets the smiles."), gap(4),
        words("(continued on next page)", 8),
        PageBreak(),
        words("Reason for referral (continued)", 11, True), gap(3),
        words("They want him to stay and they are frightened to say that it is hard before the order is made."), gap(10),
        words("Voice of the carer", 11, True), gap(3), words("I did not expect to be jealous."), gap(10),
        words("Voice of the child", 11, True), gap(3), words("Everybody picks me up."), gap(10),
        words("Hopes for this work", 11, True), gap(3), words("To be his dads, both of them."), gap(10),
        ruled([["Carers consent to referral", "Yes"], ["Carers consent to information sharing", "Yes"], ["GP practice", "Western Road Surgery"], ["Health visitor", "Dawn Fisk"], ["Domestic abuse", "No"], ["Risks", "None"]], (200, 305), (0,)),
    ]  # fmt: skip
    return Case(
        "with cover.pdf", flowed(story, "OFFICIAL-SENSITIVE"),
        {
            "referrer_name": "Matthias Krol", "referrer_role": "Adoption social worker", "referrer_organisation": "Permanence Team, Basildon", "referrer_phone": "+441632960141", "referrer_email": "matthias.krol@permanence.example.gov.uk", "referral_date": "2026-11-06",
            "infant_name": "Jonty (surname withheld)", "infant_dob": "2025-03-21", "infant_sex": "male", "infant_nhs_number": "9990007438", "safeguarding_status": "looked_after", "parent_name": "Philip Ashworth", "parent_dob": "1982-09-02", "parent_relationship": "Prospective adopter",
            "parent_address": "4 Noak Hill Gardens, Billericay CM12 9UL", "parent_postcode": "CM12 9UL", "parent_phone": "+447700900141", "parent_email": "phil.ashworth@example.com", "other_parent_name": "Neil Ashworth", "other_parent_phone": "+447700900142",
            "reason_for_referral": "Jonty moved in at Easter. He goes to anybody with his arms up and does not look back. Philip says that he has become the man who does the washing. Neil, who went back to work, gets the smiles. They want him to stay and they are frightened to say that it is hard before the order is made.",
            "voice_of_parent": "I did not expect to be jealous.", "voice_of_infant": "Everybody picks me up.", "hopes_and_concerns": "To be his dads, both of them.", "consent_to_referral": "yes", "consent_to_share": "yes", "gp_practice": "Western Road Surgery", "health_visitor": "Dawn Fisk",
            "domestic_abuse": "no", "risk_details": "None",
        },
    )  # fmt: skip


def dates_in_parts() -> Case:
    """Dates in three boxes with DD, MM and YYYY printed under them; labels left, answers in frames; choices as a row of circles."""

    def draw(p: Sheet) -> None:
        def framed(y: float, label: str, text: str) -> float:
            p.say(50, y + 12, label, 9.5, "Helvetica-Bold")
            p.canvas.setStrokeColorRGB(0.5, 0.5, 0.5)
            p.box(200, y, 545, y + 18)
            p.canvas.setStrokeColorRGB(0, 0, 0)
            p.say(204, y + 12.5, text, 9.5)
            return y + 24

        def dated(y: float, label: str, date: str) -> float:
            p.say(50, y + 12, label, 9.5, "Helvetica-Bold")
            for at, (part, name, wide) in enumerate(zip(date.split("/"), ("DD", "MM", "YYYY"), (30, 30, 50), strict=True)):
                x = 200 + at * 40
                p.box(x, y, x + wide, y + 18)
                p.say(x + 6, y + 12.5, part, 10)
                p.pale(x + 4, y + 26, name, 6.5)
            return y + 34

        def chosen(y: float, label: str, options: tuple[str, ...], choice: str) -> float:
            p.say(50, y + 10, label, 9.5, "Helvetica-Bold")
            x = 203.0
            for option in options:
                x = p.circle(x, y + 10, option == choice, option, 9.5)
            return y + 20

        p.bold(50, 45, "Babies in Mind: referral by a professional", 14)
        y = framed(62, "Your name", "Jocelyn Tate")
        y = framed(y, "Your job", "Health visitor")
        y = framed(y, "Your service", "Castle Point 0-19")
        y = framed(y, "Your phone number", "01632 960151")
        y = framed(y, "Your email", "jocelyn.tate@hv.example.nhs.uk")
        y = dated(y, "Date of referral", "10/11/2026")
        y = framed(y, "Baby's name", "Sonny Delaney")
        y = dated(y, "Baby's date of birth", "01/04/2026")
        y = chosen(y, "Baby's sex", ("Girl", "Boy", "Not known"), "Boy")
        y = framed(y, "Baby's NHS number", "999 000 7446")
        y = framed(y, "Parent's name", "Roisin Delaney")
        y = dated(y, "Parent's date of birth", "17/12/1990")
        y = chosen(y, "Parent is the baby's", ("Mother", "Father", "Other"), "Mother")
        y = framed(y, "Home address", "8 Kiln Road, Thundersley, Benfleet SS7 1TA")
        y = framed(y, "Parent's phone number", "07700 900151")
        y = chosen(y, "Can we leave a message?", ("Yes", "No"), "Yes")
        y = chosen(y, "Interpreter needed?", ("Yes", "No"), "No")
        y = framed(y, "GP", "Dr Sweeney, Rushbottom Lane Surgery")
        y = chosen(y, "Domestic abuse?", ("Yes", "No", "Not known"), "No")
        y = chosen(y, "Social care?", ("None", "Early Help", "CIN", "CP"), "None")
        y = chosen(y, "Parent agrees to referral?", ("Yes", "No"), "Yes")
        y = chosen(y, "Parent agrees to sharing?", ("Yes", "No"), "Yes")
        p.say(50, y + 12, "Why now?", 9.5, "Helvetica-Bold")
        p.box(200, y, 545, y + 56)
        p.wrap(
            204,
            y + 12.5,
            "Roisin's own mother died the week that Sonny was born. She tells me that she feeds him and thinks of the funeral. She has had no time to get to know him.",
            336,
            9.5,
        )
        y += 62
        p.say(50, y + 12, "What does the parent want?", 9.5, "Helvetica-Bold")
        p.box(200, y, 545, y + 30)
        p.wrap(204, y + 12.5, "To be with him without crying.", 336, 9.5)

    return Case(
        "babies in mind.pdf", sheet(draw),
        {
            "referrer_name": "Jocelyn Tate", "referrer_role": "Health visitor", "referrer_organisation": "Castle Point 0-19", "referrer_phone": "+441632960151", "referrer_email": "jocelyn.tate@hv.example.nhs.uk", "referral_date": "2026-11-10", "infant_name": "Sonny Delaney",
            "infant_dob": "2026-04-01", "infant_sex": "male", "infant_nhs_number": "9990007446", "parent_name": "Roisin Delaney", "parent_dob": "1990-12-17", "parent_relationship": "Mother", "parent_address": "8 Kiln Road, Thundersley, Benfleet SS7 1TA", "parent_postcode": "SS7 1TA",
            "parent_phone": "+447700900151", "safe_to_leave_message": "yes", "interpreter_needed": "no", "gp_name": "Dr Sweeney", "gp_practice": "Rushbottom Lane Surgery", "domestic_abuse": "no", "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes",
            "reason_for_referral": "Roisin's own mother died the week that Sonny was born. She tells me that she feeds him and thinks of the funeral. She has had no time to get to know him.", "hopes_and_concerns": "To be with him without crying.",
        },
    )  # fmt: skip


def request_in_cards() -> Case:
    """A case system's print: cards with a grey header, label above value in a grid of four, empty values as dashes; a log below."""

    def draw(p: Sheet) -> None:
        def card(y: float, title: str, *rows: tuple[str, ...]) -> float:
            high = 22 + 32 * len(rows)
            p.box(45, y, 550, y + high)
            p.paint(45, y, 550, y + 16, (0.9, 0.9, 0.9))
            p.bold(50, y + 12, title, 9.5)
            for at, row in enumerate(rows):
                for column in range(0, len(row), 2):
                    x = 50 + column / 2 * 126
                    p.canvas.setFillColorRGB(0.4, 0.4, 0.4)
                    p.say(x, y + 28 + at * 32, row[column], 7.5)
                    p.canvas.setFillColorRGB(0, 0, 0)
                    p.say(x, y + 41 + at * 32, row[column + 1], 9)
            return y + high + 8

        p.bold(45, 45, "Request PI-00871", 15)
        p.say(45, 60, "Created 08 Nov 2026 10:05 by Orsolya Nagy", 8.5)
        y = card(
            72,
            "Child",
            ("First name", "Dexter", "Surname", "Hale", "Date of birth", "30 Aug 2025", "Gender", "Male"),
            ("NHS number", "999 000 7454", "Ethnicity", "White British", "Gestation at birth", "33+2", "Status", "Early Help"),
        )
        y = card(
            y,
            "Parent / carer",
            ("First name", "Nadia", "Surname", "Hale", "Date of birth", "15 Mar 2000", "Relationship", "Mother"),
            ("Mobile", "07700 900161", "Email", "-", "Language", "English", "Interpreter", "No"),
            ("Address", "1 Ferry Road, Hullbridge", "Postcode", "SS5 6LG", "Ethnicity", "Mixed", "PR", "Yes"),
        )
        y = card(y, "Other parent", ("First name", "Ashley", "Surname", "Quill", "Date of birth", "-", "Relationship", "Father"))
        y = card(
            y,
            "Requester",
            ("Name", "Orsolya Nagy", "Role", "Family coach", "Team", "Rochford Family Hub", "Phone", "01632 960161"),
        )
        for title, text in (
            ("Reason for request", "Nadia avoids taking Dexter out since he stopped breathing in the pram at four months. She keeps him in her sight at all times and has given up her course."),
            ("Child's voice", "He cries when she leaves the room and when she picks him up."), ("Parent's voice", "If I look away he dies."), ("Goals", "Nadia would like to go to the park."),
            ("Consent for request", "Yes, 07 Nov 2026"), ("Consent for sharing", "Yes"), ("Domestic abuse", "No"), ("Worker safety", "No issues"),
        ):  # fmt: skip
            p.bold(45, y + 8, title, 9.5)
            y = p.wrap(45, y + 20, text, 500, 9.5) + 2
        p.bold(45, y + 14, "Log", 9.5)
        p.table(
            45,
            y + 20,
            [90, 120, 295],
            [
                ["When", "Who", "What"],
                ["08/11/2026", "Orsolya Nagy", "Request created"],
                ["08/11/2026", "System", "Sent to PIMHS"],
            ],
            15,
        )

    return Case(
        "request PI-00871.pdf", sheet(draw),
        {
            "infant_name": "Dexter Hale", "infant_dob": "2025-08-30", "infant_sex": "male", "infant_nhs_number": "9990007454", "infant_ethnicity": "White British", "gestation_at_birth": "33+2", "safeguarding_status": "early_help", "parent_name": "Nadia Hale", "parent_dob": "2000-03-15",
            "parent_relationship": "Mother", "parent_phone": "+447700900161", "parent_language": "English", "interpreter_needed": "no", "parent_address": "1 Ferry Road, Hullbridge", "parent_postcode": "SS5 6LG", "parent_ethnicity": "Mixed", "parent_responsibility": "yes",
            "other_parent_name": "Ashley Quill", "other_parent_relationship": "Father", "referrer_name": "Orsolya Nagy", "referrer_role": "Family coach", "referrer_organisation": "Rochford Family Hub", "referrer_phone": "+441632960161",
            "reason_for_referral": "Nadia avoids taking Dexter out since he stopped breathing in the pram at four months. She keeps him in her sight at all times and has given up her course.", "voice_of_infant": "He cries when she leaves the room and when she picks him up.",
            "voice_of_parent": "If I look away he dies.", "hopes_and_concerns": "Nadia would like to go to the park.", "consent_to_referral": "yes", "consent_date": "2026-11-07", "consent_to_share": "yes", "domestic_abuse": "no", "risk_details": "No issues",
        },
    )  # fmt: skip


def notes_in_the_margin() -> Case:
    """A hospital form with a stuck-on label, a tick list of concerns in two columns, and answers that run into one another's rows."""

    def draw(p: Sheet) -> None:
        p.bold(45, 45, "Psychological Medicine: referral to infant team", 13)
        y = p.table(
            45,
            60,
            [110, 395],
            [
                ["Patient", "Mireille Kouassi"],
                ["Date of birth", "27/07/1993"],
                ["NHS number", "999 000 7462"],
                ["Address", "Apt 8, Wharf Place, Chelmsford CM2 6LU"],
                ["Telephone", "07700 900171"],
                ["GP", "Dr Thackeray, Melbourne House Surgery"],
            ],
            20,
        )
        y = p.table(
            45,
            y + 10,
            [110, 140, 110, 145],
            [
                ["Baby", "Noe Kouassi", "Born", "11/05/2026"],
                ["Sex", "Male", "Gestation", "41+0 at birth"],
                ["Partner", "Serge Kouassi", "Partner's phone", "07700 900172"],
            ],
            20,
        )
        p.bold(45, y + 20, "Concerns (tick)")
        for at, (text, on) in enumerate(
            (
                ("Bonding", True),
                ("Birth trauma", True),
                ("Low mood", True),
                ("Loss", False),
                ("Feeding", False),
                ("Isolation", True),
            )
        ):
            p.check(50 + at % 2 * 180, y + 38 + at // 2 * 16, on, text)
        y += 94
        for title, text in (
            ("Reason for referral", "Mireille was in intensive care for eleven days after the birth. Noe was brought to her by staff whom she does not remember. She watches other mothers to see how they do it."),
            ("Patient's view", "They introduced us like at a party."), ("Partner's view", "Serge knows Noe's every noise and does not want to show off."), ("Aims of referral", "Time to make up for the beginning."),
            ("Risk", "No current risk"), ("Mental health history", "None before this birth"),
        ):  # fmt: skip
            p.bold(45, y, title)
            y = p.wrap(45, y + 14, text, 500) + 8
        y = p.table(
            45,
            y + 4,
            [200, 100, 130, 75],
            [["Agrees to referral", "Yes", "Agrees to sharing", "Yes"], ["Interpreter", "No", "Message may be left", "Yes"]],
            20,
        )
        p.table(
            45,
            y + 10,
            [110, 140, 110, 145],
            [
                ["Referred by", "Dr Anneke Visser", "Post", "Clinical psychologist"],
                ["Ward / dept", "Critical care follow-up", "Ext", "01632 960171"],
                ["Email", "a.visser@hospital.example.nhs.uk", "Date", "12/11/2026"],
            ],
            20,
        )

    return Case(
        "psych medicine.pdf", sheet(draw),
        {
            "parent_name": "Mireille Kouassi", "parent_dob": "1993-07-27", "parent_nhs_number": "9990007462", "parent_address": "Apt 8, Wharf Place, Chelmsford CM2 6LU", "parent_postcode": "CM2 6LU", "parent_phone": "+447700900171", "gp_name": "Dr Thackeray", "gp_practice": "Melbourne House Surgery",
            "infant_name": "Noe Kouassi", "infant_dob": "2026-05-11", "infant_sex": "male", "gestation_at_birth": "41+0", "other_parent_name": "Serge Kouassi", "other_parent_phone": "+447700900172",
            "reason_for_referral": "Bonding, Birth trauma, Low mood, Isolation Mireille was in intensive care for eleven days after the birth. Noe was brought to her by staff whom she does not remember. She watches other mothers to see how they do it.", "voice_of_parent": "They introduced us like at a party.",
            "voice_of_other_parent": "Serge knows Noe's every noise and does not want to show off.", "hopes_and_concerns": "Time to make up for the beginning.", "risk_details": "No current risk", "mental_health": "None before this birth", "consent_to_referral": "yes", "consent_to_share": "yes",
            "interpreter_needed": "no", "safe_to_leave_message": "yes", "referrer_name": "Dr Anneke Visser", "referrer_role": "Clinical psychologist", "referrer_organisation": "Critical care follow-up", "referrer_phone": "+441632960171", "referrer_email": "a.visser@hospital.example.nhs.uk",
            "referral_date": "2026-11-12",
        },
    )  # fmt: skip


REPRINT_CASES = (rows_of_labels, halves_ruled, struck_choices, cover_and_form, dates_in_parts, request_in_cards, notes_in_the_margin)  # fmt: skip
REPRINT_UNREAD = (columns_of_y_and_n,)
"""Of which something is still read otherwise."""
