"""What offices print: record summaries, web form mails, marked paper, children in columns, cells for every tick, legends in the frame."""

from __future__ import annotations

from tests.sheets import Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case


def consultation_print() -> Case:
    """A surgery system's referral template: problems and medication between, labels and values in four borderless columns."""

    def draw(p: Sheet) -> None:
        p.bold(400, 45, "The Dengie Practice", 10)
        p.lines(400, 57, ["Station Road", "Southminster", "CM0 7EX", "Tel: 01632 960901"], 11, 8.5)
        p.bold(45, 60, "Parent-Infant Mental Health Referral", 13)
        p.say(45, 76, "Date: 05 Nov 2026", 9)

        def four(y: float, *rows: tuple[str, ...]) -> float:
            for row in rows:
                for x, text, bold in zip((45, 140, 310, 400), row, (True, False, True, False), strict=False):
                    p.say(x, y, text, 9, "Helvetica-Bold" if bold else "Helvetica")
                y += 14
            return y

        p.bold(45, 118, "Patient details", 10.5)
        p.rule(45, 122, 550, 122)
        y = four(
            136,
            ("Name", "Mrs Yewande Clarke", "Date of birth", "23-Apr-1993"),
            ("NHS number", "999 000 7209", "Gender", "Female"),
            ("Address", "2 Scotts Hill, Southminster, CM0 7BG"),
            ("Mobile", "07700 900901", "Home tel", "01632 960902"),
            ("Email", "yewande.clarke@example.com", "Ethnicity", "Black British - African"),
            ("First language", "English", "Interpreter", "Not required"),
        )
        p.bold(45, y + 8, "Baby", 10.5)
        p.rule(45, y + 12, 550, y + 12)
        y = four(
            y + 26,
            ("Name", "Solomon Clarke", "Date of birth", "30-Jun-2026"),
            ("NHS number", "999 000 7217", "Gestation", "38+6 at birth"),
        )
        p.bold(45, y + 8, "Active problems", 10.5)
        p.rule(45, y + 12, 550, y + 12)
        p.lines(45, y + 26, ["Postnatal depression (Sep 2026)", "Iron deficiency anaemia (Mar 2026)"], 12, 9)
        y += 56
        p.bold(45, y + 8, "Current medication", 10.5)
        p.rule(45, y + 12, 550, y + 12)
        p.lines(
            45,
            y + 26,
            ["Sertraline 50mg tablets   One daily   28 tablets", "Ferrous sulfate 200mg tablets   One daily   28 tablets"],
            12,
            9,
        )
        y += 56
        p.bold(45, y + 8, "Reason for referral", 10.5)
        p.rule(45, y + 12, 550, y + 12)
        y = p.wrap(
            45,
            y + 26,
            "Yewande feels detached from Solomon and says that he is better with his aunt. Mood is improving on treatment but the distance remains. She asks for help with her relationship with him.",
            500,
            9,
        )
        p.bold(45, y + 8, "Referral checklist", 10.5)
        p.rule(45, y + 12, 550, y + 12)
        y += 28
        for words_, on in (
            ("Patient has consented to this referral", True),
            ("Patient consents to her record being shared with the service", True),
            ("Interpreter needed", False),
            ("Open to children's social care", False),
        ):
            p.check(45, y, on, words_, 9)
            y += 15
        p.bold(45, y + 8, "Referring clinician", 10.5)
        p.rule(45, y + 12, 550, y + 12)
        four(
            y + 26,
            ("Name", "Dr Callum Reid", "Role", "GP"),
            ("Email", "dengie.practice@gp.example.nhs.uk", "Health visitor", "Kim Sutton"),
        )
        p.footer("Dr C Reid, The Dengie Practice, 05 Nov 2026 13:15", "Page 1 of 1")

    return Case(
        "surgery.pdf", sheet(draw),
        {
            "referral_date": "2026-11-05", "parent_name": "Mrs Yewande Clarke", "parent_dob": "1993-04-23", "parent_nhs_number": "9990007209", "parent_address": "2 Scotts Hill, Southminster, CM0 7BG", "parent_postcode": "CM0 7BG", "parent_phone": "+447700900901",
            "parent_email": "yewande.clarke@example.com", "parent_ethnicity": "Black British - African", "parent_language": "English", "interpreter_needed": "no", "infant_name": "Solomon Clarke", "infant_dob": "2026-06-30", "infant_nhs_number": "9990007217",
            "gestation_at_birth": "38+6",
            "reason_for_referral": "Yewande feels detached from Solomon and says that he is better with his aunt. Mood is improving on treatment but the distance remains. She asks for help with her relationship with him.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Dr Callum Reid", "referrer_role": "GP", "referrer_email": "dengie.practice@gp.example.nhs.uk", "health_visitor": "Kim Sutton", "referrer_organisation": "The Dengie Practice",
            "referrer_phone": "+441632960901", "referrer_address": "Station Road, Southminster, CM0 7EX",
        },
    )  # fmt: skip


def mailed_web_form() -> Case:
    """A web form's notice printed from the mail program: striped rows of question and answer without rules."""
    rows = [
        ("Referrer's name", "Sian Penrose"), ("Referrer's job title", "Targeted Youth Adviser"), ("Referrer's organisation", "Harlow Young Parents Project"), ("Referrer's telephone", "01632 960911"), ("Referrer's email", "sian.penrose@hypp.example.org"),
        ("Name of young parent", "Demi-Leigh Fox"), ("Young parent's date of birth", "04/12/2008"), ("Young parent's mobile", "07700 900911"), ("Is it OK to text or leave a voicemail?", "Yes"), ("Address line 1", "17 Brays Mead"), ("Town", "Harlow"), ("Postcode", "CM18 6PA"),
        ("Baby's name", "Rue Fox"), ("Baby's date of birth or due date", "11/04/2026"), ("Baby's sex", "Female"), ("Name of baby's other parent", "Kian Bright"), ("Other parent's date of birth", "19/02/2007"), ("Does the other parent have parental responsibility?", "No"),
        ("Who lives in the household?", "Demi-Leigh's mum Tracy, brother Jayden (12)"), ("GP surgery", "Lister Medical Centre"), ("Social worker's name", "Folake Ojo"), ("Level of social care involvement", "Child Protection"),
        ("Tell us why you are making this referral", "Demi-Leigh hands Rue to her mum when she cries and goes to her room. She told me that she was never cuddled and does not know what to do with her arms."),
        ("What does the young parent say about it?", "She just hates me."), ("What do you notice about the baby?", "Rue is calm with Tracy and stares at the ceiling with Demi-Leigh."), ("What would help?", "Sessions at our centre, where Demi-Leigh feels safe."),
        ("Are there any risks to workers?", "Two large dogs, shut away on request"), ("Has the young parent agreed to this referral?", "Yes"), ("Has the young parent agreed to information being shared?", "Yes"),
    ]  # fmt: skip

    def draw(p: Sheet) -> None:
        p.bold(45, 40, "New submission: PIMHS referral", 12)
        p.rule(45, 46, 550, 46)
        p.lines(
            45,
            60,
            [
                "From: Harlow Young Parents Project <no-reply@forms.example.org>",
                "Sent: 10 November 2026 12:31",
                "To: Sian Penrose",
                "Subject: New submission: PIMHS referral",
            ],
            12,
            9,
        )
        y = 125.0
        for at, (question, answer) in enumerate(rows):
            left, right = p.broken(question, 190, 9), p.broken(answer, 290, 9)
            high = max(len(left), len(right)) * 11 + 8
            if y + high > 800:
                p.turn_page()
                y = 50.0
            if at % 2 == 0:
                p.paint(45, y - 12, 550, y - 12 + high, (0.95, 0.95, 0.95))
            for line, text in enumerate(left):
                p.say(50, y + line * 11, text, 9, "Helvetica-Bold")
            p.lines(250, y, right, 11, 9)
            y += high

    return Case(
        "new submission.pdf", sheet(draw),
        {
            "referral_date": "2026-11-10", "referrer_name": "Sian Penrose", "referrer_role": "Targeted Youth Adviser", "referrer_organisation": "Harlow Young Parents Project", "referrer_phone": "+441632960911", "referrer_email": "sian.penrose@hypp.example.org",
            "parent_name": "Demi-Leigh Fox", "parent_dob": "2008-12-04", "parent_phone": "+447700900911", "safe_to_leave_message": "yes", "parent_address": "17 Brays Mead, Harlow", "parent_postcode": "CM18 6PA", "infant_name": "Rue Fox", "infant_dob": "2026-04-11",
            "infant_sex": "female", "other_parent_name": "Kian Bright", "other_parent_dob": "2007-02-19", "other_parent_responsibility": "no", "household": ["Demi-Leigh's mum Tracy, brother Jayden (12)"], "gp_practice": "Lister Medical Centre", "social_worker": "Folake Ojo",
            "safeguarding_status": "child_protection", "reason_for_referral": "Demi-Leigh hands Rue to her mum when she cries and goes to her room. She told me that she was never cuddled and does not know what to do with her arms.",
            "voice_of_parent": "She just hates me.", "voice_of_infant": "Rue is calm with Tracy and stares at the ceiling with Demi-Leigh.", "hopes_and_concerns": "Sessions at our centre, where Demi-Leigh feels safe.", "risk_details": "Two large dogs, shut away on request",
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
    )  # fmt: skip


def children_in_columns() -> Case:
    """A multi-agency form: the children a column each, the adults a row each, a cell for every tick."""

    def tick_row(question: str, *options: tuple[str, bool]) -> list[str]:
        row = [question]
        for option, on in options:
            row += [option, "X" if on else ""]
        return row

    ticks = ruled(
        [
            tick_row("Has the parent given consent for this referral?", ("Yes", True), ("No", False)),
            tick_row("Has the parent agreed to information sharing?", ("Yes", True), ("No", False)),
            tick_row("Is an interpreter or signer required?", ("Yes", False), ("No", True)),
            tick_row("Is domestic abuse a feature?", ("Yes", True), ("No", False)),
        ],
        (265, 60, 60, 60, 60), (0,),
    )  # fmt: skip
    story = [
        words("Multi-Agency Referral: Infant Mental Health", 14, True), words("Return to: referrals.desk@eastfamilies.example.gov.uk or ring 01632 960999", 8.5), gap(),
        titled("1. Agency making the referral"),
        ruled([["Name of referrer", "Antoine Marchetti", "Agency", "Colne Family Solutions"], ["Position", "Senior Family Practitioner", "Contact no", "01632 960921"], ["E-mail address", "antoine.marchetti@familysolutions.example.gov.uk", "Date of referral", "02/11/2026"]], (95, 175, 85, 150), (0, 2)), gap(),
        titled("2. Child(ren)"),
        ruled([["", "Subject child", "Sibling"], ["Full name", "Hugo Adair-Stokes", "Martha Adair-Stokes"], ["Date of birth", "21/12/2025", "02/06/2022"], ["Sex", "M", "F"], ["Ethnicity", "White British", "White British"], ["NHS number", "999 000 7225", ""]], (125, 190, 190), (0,), True), gap(),
        titled("3. Parents and carers"),
        ruled([["Name", "Relationship", "DOB", "Address", "Phone", "PR (Y/N)"], ["Philippa Adair", "Mother", "08/01/1990", "1 Mill Chase, Halstead CO9 2DN", "07700 900921", "Y"], ["Gareth Stokes", "Father", "27/03/1986", "Not known", "07700 900922", "Y"]], (90, 70, 65, 145, 80, 55), (), True), gap(),
        titled("4. Services"),
        ruled([["GP", "Dr Banerjee, Elizabeth Courtauld Surgery"], ["Health visitor", "Moira Cleary"], ["Others", "Next Chapter (outreach worker Sade)"]], (125, 380), (0,)), gap(),
        titled("5. Concerns"),
        ruled([["What are you worried about?", "Philippa left Gareth in August after years of control. Hugo goes rigid when men speak. Philippa says she looks at Hugo and sees his dad."], ["Child's lived experience", "Hugo has moved three times. He watches the door and wakes at the smallest noise."], ["Parent's views", "I need help to see him and not Gareth."], ["Other parent's views", "Not sought, would not be safe"], ["Desired outcome", "Philippa and Hugo can enjoy each other."], ["Current social care status", "Early Help"]], (125, 380), (0,)), gap(),
        titled("6. Consent and needs"), ticks,
    ]  # fmt: skip
    return Case(
        "multi agency.pdf", flowed(story, "OFFICIAL-SENSITIVE", "MAR-IMH v4 (June 2026)"),
        {
            "referrer_name": "Antoine Marchetti", "referrer_organisation": "Colne Family Solutions", "referrer_role": "Senior Family Practitioner", "referrer_phone": "+441632960921", "referrer_email": "antoine.marchetti@familysolutions.example.gov.uk", "referral_date": "2026-11-02",
            "infant_name": "Hugo Adair-Stokes", "infant_dob": "2025-12-21", "infant_sex": "male", "infant_ethnicity": "White British", "infant_nhs_number": "9990007225", "household": ["Martha Adair-Stokes, 02/06/2022, F, White British"],
            "parent_name": "Philippa Adair", "parent_relationship": "Mother", "parent_dob": "1990-01-08", "parent_address": "1 Mill Chase, Halstead CO9 2DN", "parent_postcode": "CO9 2DN", "parent_phone": "+447700900921", "parent_responsibility": "yes",
            "other_parent_name": "Gareth Stokes", "other_parent_relationship": "Father", "other_parent_dob": "1986-03-27", "other_parent_phone": "+447700900922", "other_parent_responsibility": "yes", "gp_name": "Dr Banerjee", "gp_practice": "Elizabeth Courtauld Surgery",
            "health_visitor": "Moira Cleary", "other_services": "Next Chapter (outreach worker Sade)",
            "reason_for_referral": "Philippa left Gareth in August after years of control. Hugo goes rigid when men speak. Philippa says she looks at Hugo and sees his dad.",
            "voice_of_infant": "Hugo has moved three times. He watches the door and wakes at the smallest noise.", "voice_of_parent": "I need help to see him and not Gareth.", "voice_of_other_parent": "Not sought, would not be safe", "hopes_and_concerns": "Philippa and Hugo can enjoy each other.",
            "safeguarding_status": "early_help", "consent_to_referral": "yes", "consent_to_share": "yes", "interpreter_needed": "no", "domestic_abuse": "yes",
        },
    )  # fmt: skip


def framed_legends() -> Case:
    """Frames with their legend cut into the top line, two side by side; labels left of boxes, as an intranet form prints."""

    def draw(p: Sheet) -> None:
        def frame(left: float, top: float, right: float, bottom: float, legend: str) -> None:
            p.canvas.setStrokeColorRGB(0.6, 0.6, 0.6)
            p.box(left, top, right, bottom)
            p.canvas.setStrokeColorRGB(0, 0, 0)
            wide = float(p.canvas.stringWidth(legend, "Helvetica-Bold", 9.5))
            p.paint(left + 8, top - 6, left + wide + 16, top + 6, (1, 1, 1))
            p.bold(left + 12, top + 3, legend, 9.5)

        def boxed(x: float, y: float, label: str, text: str, at: float, right: float, lines: int = 1) -> float:
            p.say(x, y, label, 8.5)
            p.box(at, y - 10, right, y - 10 + 12 * lines + 3)
            p.wrap(at + 3, y, text, right - at - 6, 9, lead=12)
            return y + 12 * lines + 9

        p.bold(45, 40, "Infant Mental Health e-Referral", 14)
        frame(45, 58, 295, 215, "Referrer")
        frame(305, 58, 550, 215, "Child")
        y = 80.0
        for label, text in (
            ("Name", "Yolanda Reyes"),
            ("Job", "Speech and Language Therapist"),
            ("Service", "Provide Children's Therapies"),
            ("Phone", "01632 960931"),
            ("E-mail", "y.reyes@therapies.example.nhs.uk"),
            ("Date", "09/11/2026"),
        ):
            y = boxed(53, y, label, text, 100, 287)
        y = 80.0
        for label, text in (
            ("Name", "Kit Hargreave"),
            ("DOB", "25/01/2025"),
            ("NHS No", "999 000 7233"),
            ("Sex", "Not stated"),
            ("Ethnicity", "White British"),
            ("Born at", "41+1 weeks"),
        ):
            y = boxed(313, y, label, text, 370, 542)
        frame(45, 235, 295, 430, "Parent referred")
        frame(305, 235, 550, 430, "Other parent")
        y = 257.0
        for label, text, lines in (
            ("Name", "Jonah Hargreave", 1),
            ("DOB", "30/11/1993", 1),
            ("Relation", "Father", 1),
            ("Address", "The Lodge, Great Yeldham, Halstead, Essex CO9 4JL", 2),
            ("Mobile", "07700 900931", 1),
            ("E-mail", "jonah.h@example.com", 1),
            ("Language", "English", 1),
        ):
            y = boxed(53, y, label, text, 100, 287, lines)
        y = 257.0
        for label, text, lines in (
            ("Name", "Imogen Tate", 1),
            ("DOB", "06/10/1995", 1),
            ("Relation", "Mother", 1),
            ("Address", "Lives abroad", 2),
            ("Mobile", "", 1),
        ):
            y = boxed(313, y, label, text, 370, 542, lines)
        frame(45, 450, 550, 640, "About the referral")
        y = 470.0
        for label, text, lines in (
            ("Reason for referral", "Imogen left in the spring and Jonah is bringing Kit up by himself. Kit has stopped babbling. Jonah says that he can do the jobs but not the soft stuff.", 3), ("Parent's voice", "I do not know how to play with her, nobody played with me.", 2),
            ("Child's voice", "Kit brings him the same book again and again.", 2), ("Hopes", "Jonah would like to feel like a dad.", 1),
        ):  # fmt: skip
            y = boxed(53, y, label, text, 145, 542, lines)
        frame(45, 660, 550, 770, "Tick")
        y = 682.0
        for question, chosen in (
            ("Consent to referral", "Yes"),
            ("Consent to share", "Yes"),
            ("Interpreter", "No"),
            ("Primary caregiver", "Yes"),
            ("Domestic abuse", "No"),
        ):
            p.say(53, y, question, 9)
            x = 170.0
            for option in ("Yes", "No"):
                x = p.check(x, y, option == chosen, option, 9)
            y += 17
        p.say(300, 682, "Safeguarding", 9)
        for at, option in enumerate(("None", "Early Help", "Child in Need", "Child Protection", "Looked After")):
            p.check(370, 682 + at * 17, at == 0, option, 9)

    return Case(
        "e-referral.pdf", sheet(draw),
        {
            "referrer_name": "Yolanda Reyes", "referrer_role": "Speech and Language Therapist", "referrer_organisation": "Provide Children's Therapies", "referrer_phone": "+441632960931", "referrer_email": "y.reyes@therapies.example.nhs.uk", "referral_date": "2026-11-09",
            "infant_name": "Kit Hargreave", "infant_dob": "2025-01-25", "infant_nhs_number": "9990007233", "infant_sex": "not_known", "infant_ethnicity": "White British", "gestation_at_birth": "41+1", "parent_name": "Jonah Hargreave", "parent_dob": "1993-11-30",
            "parent_relationship": "Father", "parent_address": "The Lodge, Great Yeldham, Halstead, Essex CO9 4JL", "parent_postcode": "CO9 4JL", "parent_phone": "+447700900931", "parent_email": "jonah.h@example.com", "parent_language": "English", "other_parent_name": "Imogen Tate",
            "other_parent_dob": "1995-10-06", "other_parent_relationship": "Mother", "reason_for_referral": "Imogen left in the spring and Jonah is bringing Kit up by himself. Kit has stopped babbling. Jonah says that he can do the jobs but not the soft stuff.",
            "voice_of_parent": "I do not know how to play with her, nobody played with me.", "voice_of_infant": "Kit brings him the same book again and again.", "hopes_and_concerns": "Jonah would like to feel like a dad.", "consent_to_referral": "yes", "consent_to_share": "yes",
            "interpreter_needed": "no", "parent_primary_caregiver": "yes", "domestic_abuse": "no", "safeguarding_status": "none",
        },
        blanks=("other_parent_phone",),
    )  # fmt: skip


def spreadsheet_print() -> Case:
    """A spreadsheet printed to PDF: labels in the first column, answers two columns on, section rows shaded across."""
    rows: list[list[str]] = [
        ["Referral to PIMHS"], ["REFERRER"], ["Referred by", "", "Lucy Ashdown"], ["Designation", "", "Nursery Nurse, 0-5 team"], ["Team", "", "Uttlesford 0-19"], ["Telephone", "", "01632 960941"], ["E-mail", "", "lucy.ashdown@hv.example.nhs.uk"], ["Referral date", "", "06-Nov-26"],
        ["CHILD"], ["Surname", "", "Winterbourne"], ["Forename", "", "Ada"], ["DOB", "", "18-Sep-26"], ["NHS", "", "9990007241"], ["M/F", "", "F"], ["Gestation at birth", "", "36+0"],
        ["PARENT"], ["Surname", "", "Winterbourne"], ["Forename", "", "Grace"], ["DOB", "", "02-Feb-94"], ["NHS", "", "9990007268"], ["Relationship", "", "Mother"], ["Address 1", "", "6 Swan Meadow"], ["Address 2", "", "Saffron Walden"], ["Postcode", "", "CB10 1QZ"], ["Tel", "", "07700 900941"],
        ["Ethnicity", "", "White British"], ["Interpreter Y/N", "", "N"], ["Parental responsibility Y/N", "", "Y"], ["OK to leave message Y/N", "", "Y"],
        ["PARTNER"], ["Name", "", "Theo Winterbourne"], ["DOB", "", "11-Nov-91"], ["Tel", "", ""], ["PR Y/N", "", "Y"],
        ["SAFEGUARDING"], ["CP/CIN/EH/None", "", "None"], ["DA Y/N", "", "N"], ["Lone working risk", "", "None identified"],
        ["REFERRAL"], ["Reason", "", "Grace cries when Ada cries. Health visitor's video shows her turning Ada outwards in every feed."], ["Parent's view", "", "She says she is a bad copy of a mother."], ["Infant's view", "", "Ada searches for her face."], ["Consent Y/N", "", "Y"], ["Consent date", "", "05-Nov-26"],
    ]  # fmt: skip

    def draw(p: Sheet) -> None:
        y = 50.0
        for row in rows:
            if y > 790:
                p.turn_page()
                y = 50.0
            if len(row) == 1:
                p.paint(40, y - 10, 555, y + 4, (0.75, 0.85, 0.95))
                p.bold(43, y, row[0], 9)
                y += 15
                continue
            p.say(43, y, row[0], 9)
            y = max(p.wrap(250, y, row[2], 300, 9), y + 11) + 4

    return Case(
        "tracker.pdf", sheet(draw),
        {
            "referrer_name": "Lucy Ashdown", "referrer_role": "Nursery Nurse, 0-5 team", "referrer_organisation": "Uttlesford 0-19", "referrer_phone": "+441632960941", "referrer_email": "lucy.ashdown@hv.example.nhs.uk", "referral_date": "2026-11-06", "infant_name": "Ada Winterbourne",
            "infant_dob": "2026-09-18", "infant_nhs_number": "9990007241", "infant_sex": "female", "gestation_at_birth": "36+0", "parent_name": "Grace Winterbourne", "parent_dob": "1994-02-02", "parent_nhs_number": "9990007268", "parent_relationship": "Mother",
            "parent_address": "6 Swan Meadow, Saffron Walden", "parent_postcode": "CB10 1QZ", "parent_phone": "+447700900941", "parent_ethnicity": "White British", "interpreter_needed": "no", "parent_responsibility": "yes", "safe_to_leave_message": "yes",
            "other_parent_name": "Theo Winterbourne", "other_parent_dob": "1991-11-11", "other_parent_responsibility": "yes", "safeguarding_status": "none", "domestic_abuse": "no", "risk_details": "None identified",
            "reason_for_referral": "Grace cries when Ada cries. Health visitor's video shows her turning Ada outwards in every feed.", "voice_of_parent": "She says she is a bad copy of a mother.", "voice_of_infant": "Ada searches for her face.", "consent_to_referral": "yes", "consent_date": "2026-11-05",
        },
        blanks=("other_parent_phone",),
    )  # fmt: skip


def marked_by_pen() -> Case:
    """Codes to ring (M / F, EH / CIN / CP), dates with printed slashes, answers on rules with the label underneath."""

    def draw(p: Sheet) -> None:
        p.bold(45, 45, "Southend Drug and Alcohol Family Team", 13)
        p.say(45, 60, "Referral for parent-infant work", 10.5)

        def answer(x: float, y: float, text: str, right: float, label: str) -> None:
            p.say(x + 3, y, text, 10, "Courier")
            p.rule(x, y + 3, right, y + 3)
            p.say(x, y + 12, label, 7)

        p.bold(45, 84, "Infant")
        answer(45, 106, "Jude Ellery-Hart", 250, "Name")
        answer(260, 106, "09 / 03 / 2026", 360, "Date of birth")
        answer(370, 106, "999 000 7276", 470, "NHS number")
        p.say(485, 106, "Sex", 8)
        p.either(508, 106, ("M", "F"), "M")
        p.bold(45, 140, "Parent")
        answer(45, 162, "Candice Ellery", 250, "Name")
        answer(260, 162, "17 / 05 / 1991", 360, "Date of birth")
        answer(370, 162, "Mother", 550, "Relationship to infant")
        answer(45, 190, "48 Sutton Court, Southend-on-Sea", 360, "Address")
        answer(370, 190, "SS2 5QF", 550, "Postcode")
        answer(45, 218, "07700 900951", 250, "Mobile")
        answer(260, 218, "candice.e@example.com", 550, "Email")
        y = 250.0
        for question, options, chosen in (
            ("Safe to text or leave message", ("Y", "N"), "Y"),
            ("Interpreter", ("Y", "N"), "N"),
            ("Parental responsibility", ("Y", "N"), "Y"),
            ("Social care", ("None", "EH", "CIN", "CP", "LAC"), "CP"),
            ("Domestic abuse", ("Y", "N"), "Y"),
        ):
            p.say(45, y, question)
            p.either(230, y, options, chosen)
            y += 18
        p.bold(45, y + 8, "Other parent")
        answer(45, y + 30, "Darren Hart", 250, "Name")
        answer(260, y + 30, "Father, HMP Chelmsford", 550, "Relationship to infant / whereabouts")
        p.bold(45, y + 62, "Reason for referral")
        y = p.wrap(
            45,
            y + 78,
            "Candice has been stable on methadone for a year. She is afraid of being watched by workers and holds Jude very tightly or not at all. She wants to learn to trust herself with him.",
            500,
            10,
            "Courier",
        )
        p.bold(45, y + 10, "Parent's own words")
        y = p.wrap(45, y + 26, "Everybody waits for me to drop him.", 500, 10, "Courier")
        p.bold(45, y + 10, "Current risks")
        y = p.wrap(45, y + 26, "Darren's brother may visit; see Candice at the hub and not at home.", 500, 10, "Courier")
        p.bold(45, y + 10, "Team around the family")
        y = p.wrap(45, y + 26, "Social worker Nia Bevan; Southend perinatal team; midwife discharged.", 500, 10, "Courier")
        p.bold(45, y + 18, "Declaration")
        p.say(45, y + 34, "The parent has agreed to this referral:")
        p.either(230, y + 34, ("Y", "N"), "Y")
        p.say(290, y + 34, "and to the sharing of information:")
        p.either(450, y + 34, ("Y", "N"), "Y")
        answer(45, y + 66, "Kelvin Stroud", 220, "Referrer")
        answer(230, y + 66, "Family recovery worker", 400, "Post")
        answer(410, y + 66, "04 / 11 / 2026", 550, "Date")
        answer(45, y + 94, "01632 960951", 220, "Telephone")
        answer(230, y + 94, "kelvin.stroud@daft.example.org", 550, "Email")

    return Case(
        "parent infant work.pdf", sheet(draw),
        {
            "infant_name": "Jude Ellery-Hart", "infant_dob": "2026-03-09", "infant_nhs_number": "9990007276", "infant_sex": "male", "parent_name": "Candice Ellery", "parent_dob": "1991-05-17", "parent_relationship": "Mother", "parent_address": "48 Sutton Court, Southend-on-Sea",
            "parent_postcode": "SS2 5QF", "parent_phone": "+447700900951", "parent_email": "candice.e@example.com", "safe_to_leave_message": "yes", "interpreter_needed": "no", "parent_responsibility": "yes", "safeguarding_status": "child_protection", "domestic_abuse": "yes",
            "other_parent_name": "Darren Hart", "other_parent_relationship": "Father, HMP Chelmsford", "reason_for_referral": "Candice has been stable on methadone for a year. She is afraid of being watched by workers and holds Jude very tightly or not at all. She wants to learn to trust herself with him.",
            "voice_of_parent": "Everybody waits for me to drop him.", "risk_details": "Darren's brother may visit; see Candice at the hub and not at home.", "other_services": "Social worker Nia Bevan; Southend perinatal team; midwife discharged.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Kelvin Stroud", "referrer_role": "Family recovery worker", "referrer_organisation": "Southend Drug and Alcohol Family Team", "referral_date": "2026-11-04", "referrer_phone": "+441632960951", "referrer_email": "kelvin.stroud@daft.example.org",
        },
    )  # fmt: skip


def maternity_system_print() -> Case:
    """A maternity record's summary: dense pairs in three columns with colons, a named person for each, long text below."""

    def draw(p: Sheet) -> None:
        p.box(40, 25, 555, 60)
        p.bold(46, 40, "ADEYEMI, Folasade    NHS 999 000 7284    DOB 12/06/1997", 10)
        p.say(46, 54, "Mid & South Essex Maternity    Unit no: M2204419    Lead professional: Community midwife Erin Boyle", 8)
        p.bold(40, 84, "Referral: Parent-Infant Mental Health", 12)

        def three(y: float, *rows: tuple[str, ...]) -> float:
            for row in rows:
                for at in range(0, len(row), 2):
                    x = 40 + at / 2 * 172
                    p.say(x, y, row[at] + ":", 8, "Helvetica-Bold")
                    p.say(x + float(p.canvas.stringWidth(row[at] + ": ", "Helvetica-Bold", 8)) + 2, y, row[at + 1], 8)
                y += 13
            return y

        p.bold(40, 106, "Woman", 9.5)
        y = three(
            120,
            ("Surname", "Adeyemi", "First name", "Folasade", "Date of birth", "12/06/1997"),
            ("Mobile", "07700 900961", "Ethnicity", "Black African", "Language", "Yoruba"),
            ("Interpreter", "No", "Postcode", "RM16 2BJ", "GP", "Dr Noor, Chafford Surgery"),
        )
        y = three(y, ("Address", "19 Camden Close, Grays, Essex"))
        p.bold(40, y + 8, "Partner", 9.5)
        y = three(y + 22, ("Name", "Tunde Adeyemi", "Date of birth", "14/02/1995", "Mobile", "07700 900962"))
        p.bold(40, y + 8, "Current pregnancy", 9.5)
        y = three(
            y + 22,
            ("EDD", "21/01/2027", "Gestation", "30+2", "Booked", "14/07/2026"),
            ("Parity", "2", "Fetus", "Singleton", "Consultant", "Miss Varga"),
        )
        p.bold(40, y + 8, "Previous children", 9.5)
        y = p.table(
            40,
            y + 14,
            [150, 90, 120, 150],
            [
                ["Name", "DOB", "Sex", "Living with"],
                ["Ayo Adeyemi", "03/03/2020", "Male", "Parents"],
                ["Simi Adeyemi", "27/08/2022", "Female", "Parents"],
            ],
            16,
        )
        p.bold(40, y + 14, "Social and safeguarding", 9.5)
        y = three(y + 28, ("Social care status", "None", "Routine enquiry DA", "No disclosure", "Health visitor", "Ruby Lamb"))
        for title, text in (
            ("Reason for referral", "Folasade was separated from Simi for nine days after birth while she was in intensive care. She fears that this baby too will be taken away and says she is keeping her heart shut."),
            ("Woman's thoughts and feelings", "I talk to the doctors and not to the baby."), ("Partner's thoughts and feelings", "Tunde wants his wife to be happy in this pregnancy."), ("What does the woman want from the referral?", "To prepare for the birth and to greet the baby."),
            ("Mental health history", "Postnatal depression in 2022, treated by GP."),
        ):  # fmt: skip
            p.bold(40, y + 8, title, 9)
            y = p.wrap(40, y + 20, text, 510, 9)
        y = three(
            y + 12,
            ("Woman consents to referral", "Yes", "Consents to sharing", "Yes", "Referral date", "11/11/2026"),
            ("Referred by", "Erin Boyle", "Designation", "Community midwife", "Contact", "01632 960961"),
        )
        p.say(40, 815, "Printed 11/11/2026 15:08 by E Boyle", 7)
        p.say(510, 815, "1 of 1", 7)

    return Case(
        "maternity summary.pdf", sheet(draw),
        {
            "parent_name": "Folasade Adeyemi", "parent_relationship": "Mother", "parent_dob": "1997-06-12", "parent_nhs_number": "9990007284", "parent_phone": "+447700900961", "parent_ethnicity": "Black African", "parent_language": "Yoruba", "interpreter_needed": "no", "parent_postcode": "RM16 2BJ",
            "parent_address": "19 Camden Close, Grays, Essex", "gp_name": "Dr Noor", "gp_practice": "Chafford Surgery", "other_parent_name": "Tunde Adeyemi", "other_parent_dob": "1995-02-14", "other_parent_phone": "+447700900962", "infant_due_date": "2027-01-21",
            "gestation_now": "30+2", "household": ["Ayo Adeyemi, 03/03/2020, Male, Parents", "Simi Adeyemi, 27/08/2022, Female, Parents"], "safeguarding_status": "none", "domestic_abuse": "no", "health_visitor": "Ruby Lamb",
            "reason_for_referral": "Folasade was separated from Simi for nine days after birth while she was in intensive care. She fears that this baby too will be taken away and says she is keeping her heart shut.",
            "voice_of_parent": "I talk to the doctors and not to the baby.", "voice_of_other_parent": "Tunde wants his wife to be happy in this pregnancy.", "hopes_and_concerns": "To prepare for the birth and to greet the baby.", "mental_health": "Postnatal depression in 2022, treated by GP.",
            "consent_to_referral": "yes", "consent_to_share": "yes", "referral_date": "2026-11-11", "referrer_name": "Erin Boyle", "referrer_role": "Community midwife", "referrer_phone": "+441632960961",
        },
    )  # fmt: skip


def pills_of_choice() -> Case:
    """A modern web form saved as PDF: cards, two columns of labels above rounded boxes, the chosen option a filled pill."""

    def draw(p: Sheet) -> None:
        def field(x: float, y: float, wide: float, label: str, text: str, high: float = 22) -> None:
            p.say(x, y, label, 8.5, "Helvetica-Bold")
            p.canvas.setStrokeColorRGB(0.7, 0.7, 0.7)
            p.canvas.roundRect(x, 841.9 - y - 4 - high, wide, high, 4)
            p.canvas.setStrokeColorRGB(0, 0, 0)
            p.wrap(x + 6, y + 18, text, wide - 12, 9.5)

        def pills(x: float, y: float, label: str, options: tuple[str, ...], chosen: str) -> None:
            p.say(x, y, label, 8.5, "Helvetica-Bold")
            for option in options:
                wide = float(p.canvas.stringWidth(option, "Helvetica", 9)) + 16
                p.canvas.setFillColorRGB(0.1, 0.35, 0.6)
                p.canvas.roundRect(x, 841.9 - y - 22, wide, 16, 8, fill=int(option == chosen))
                p.canvas.setFillColorRGB(*((1, 1, 1) if option == chosen else (0, 0, 0)))
                p.say(x + 8, y + 18, option, 9)
                p.canvas.setFillColorRGB(0, 0, 0)
                x += wide + 6

        p.bold(45, 45, "Refer a family", 18)
        p.bold(45, 72, "Your details", 12)
        field(45, 90, 245, "Full name", "Winston Abbott")
        field(305, 90, 245, "Role", "Perinatal support worker")
        field(45, 132, 245, "Organisation", "Essex Dads Matter")
        field(305, 132, 245, "Email", "winston@essexdads.example.org")
        field(45, 174, 245, "Phone", "01632 960971")
        field(305, 174, 245, "Date", "07/11/2026")
        p.bold(45, 222, "The parent", 12)
        field(45, 240, 245, "Full name", "Luca Moretti")
        field(305, 240, 245, "Date of birth", "09/09/1990")
        field(45, 282, 245, "Phone", "07700 900971")
        field(305, 282, 245, "Email", "luca.moretti@example.com")
        field(45, 324, 505, "Address", "27 Pinmill, Pitsea, Basildon SS13 3PU")
        pills(45, 366, "Relationship to the baby", ("Mother", "Father", "Other carer"), "Father")
        pills(305, 366, "Interpreter needed", ("Yes", "No"), "No")
        pills(45, 408, "Main carer", ("Yes", "No", "Shared"), "Yes")
        pills(305, 408, "Safe to leave a voicemail", ("Yes", "No"), "Yes")
        p.bold(45, 456, "The baby", 12)
        field(45, 474, 245, "Full name", "Bianca Moretti")
        field(305, 474, 245, "Date of birth or due date", "08/02/2026")
        pills(45, 516, "Sex", ("Girl", "Boy", "Not known"), "Girl")
        field(305, 516, 245, "NHS number", "")
        p.bold(45, 564, "Why are you referring?", 12)
        field(
            45,
            582,
            505,
            "Reason for referral",
            "Bianca's mother died in March. Luca says that he looks after Bianca like a night nurse, by the clock, and that the sight of her smile hurts.",
            48,
        )
        field(45, 650, 505, "What does the parent hope for?", "To be able to look at her and be happy.")
        pills(45, 700, "Social care involvement", ("None", "Early Help", "Child in Need", "Child Protection"), "None")
        pills(45, 742, "Parent has agreed to this referral", ("Yes", "No"), "Yes")
        pills(305, 742, "Parent has agreed to information sharing", ("Yes", "No"), "Yes")

    return Case(
        "refer a family.pdf", sheet(draw),
        {
            "referrer_name": "Winston Abbott", "referrer_role": "Perinatal support worker", "referrer_organisation": "Essex Dads Matter", "referrer_email": "winston@essexdads.example.org", "referrer_phone": "+441632960971", "referral_date": "2026-11-07", "parent_name": "Luca Moretti",
            "parent_dob": "1990-09-09", "parent_phone": "+447700900971", "parent_email": "luca.moretti@example.com", "parent_address": "27 Pinmill, Pitsea, Basildon SS13 3PU", "parent_postcode": "SS13 3PU", "parent_relationship": "Father", "interpreter_needed": "no",
            "parent_primary_caregiver": "yes", "safe_to_leave_message": "yes", "infant_name": "Bianca Moretti", "infant_dob": "2026-02-08", "infant_sex": "female",
            "reason_for_referral": "Bianca's mother died in March. Luca says that he looks after Bianca like a night nurse, by the clock, and that the sight of her smile hurts.", "hopes_and_concerns": "To be able to look at her and be happy.", "safeguarding_status": "none",
            "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        blanks=("infant_nhs_number",),
    )  # fmt: skip


OFFICE_CASES = (mailed_web_form, children_in_columns, framed_legends, spreadsheet_print, marked_by_pen, maternity_system_print, pills_of_choice)  # fmt: skip
OFFICE_UNREAD = (consultation_print,)
"""Of which something is still read otherwise."""
