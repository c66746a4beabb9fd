"""More forms out of a printer: ticks at the end of the line or in a column, rings and strikes, grey hints, comb boxes, tables over the page."""

from __future__ import annotations

from reportlab.lib.colors import HexColor
from reportlab.platypus import Table, TableStyle

from tests.sheets import GREY, Sheet, flowed, gap, ruled, sheet, titled, words
from tests.unseen_word import Case


def ticks_at_line_end() -> Case:
    """Labels with the answer on a ruled line; statements whose tick boxes stand at the right edge."""

    def draw(p: Sheet) -> None:
        def line(y: float, *pairs: tuple[str, str, float, float]) -> float:
            for label, text, left, right in pairs:
                p.say(left, y, label, 9.5)
                start = left + float(p.canvas.stringWidth(label, "Helvetica", 9.5)) + 4
                p.canvas.setDash(1, 2)
                p.rule(start, y + 2, right, y + 2)
                p.canvas.setDash()
                p.say(start + 3, y, text, 10, "Times-Italic")
            return y + 19

        def end(y: float, words_: str, *boxes: tuple[str, bool]) -> float:
            p.say(50, y, words_, 9.5)
            for at, (label, on) in enumerate(boxes):
                x = 545 - (len(boxes) - at) * 48
                p.say(x, y, label, 9.5)
                p.box(x + 24, y - 8, x + 34, y + 2)
                if on:
                    p.dingbat(x + 25, y, "✔")
            return y + 19

        p.bold(50, 50, "HOMESTART COLNE VALLEY", 14)
        p.say(50, 66, "Onward referral to specialist services", 11)
        p.bold(50, 92, "FAMILY DETAILS")
        y = line(110, ("Parent's name", "Keeley Bascombe", 50, 320), ("D.O.B.", "11.02.2000", 330, 545))
        y = line(y, ("Address", "4 Abberton Rise, Colchester", 50, 400), ("Post code", "CO2 8WJ", 410, 545))
        y = line(y, ("Tel", "07700 900801", 50, 250), ("Email", "keeleybas@example.com", 260, 545))
        y = line(y, ("Ethnic background", "White British", 50, 300), ("Languages spoken", "English", 310, 545))
        y = line(y, ("Child's name", "Albie Bascombe", 50, 320), ("D.O.B.", "26.04.2026", 330, 545))
        y = line(y, ("Other children at home", "Maisie (5), Harvey (3)", 50, 545))
        y = line(y, ("GP", "Dr Tan, Creffield Medical Group", 50, 320), ("HV", "Pauline Dyer", 330, 545))
        p.bold(50, y + 8, "PLEASE TICK")
        y += 28
        y = end(y, "The parent is the child's main carer", ("Yes", True), ("No", False))
        y = end(y, "The parent has parental responsibility", ("Yes", True), ("No", False))
        y = end(y, "An interpreter is needed", ("Yes", False), ("No", True))
        y = end(y, "It is safe to leave a message", ("Yes", False), ("No", True))
        y = end(y, "There is or has been domestic abuse", ("Yes", True), ("No", False))
        y = end(y, "The parent consents to this referral", ("Yes", True), ("No", False))
        y = end(y, "The parent consents to information being shared between agencies", ("Yes", True), ("No", False))
        y = end(y, "Safeguarding:", ("None", False), ("EH", False), ("CIN", True), ("CP", False))
        p.bold(50, y + 8, "WHY ARE YOU REFERRING?")
        y = p.wrap(
            50,
            y + 24,
            "Keeley's ex partner broke the door down while she was holding Albie. Since then she says she freezes when he screams and leaves him in the cot until it stops.",
            490,
            10,
            "Times-Italic",
        )
        p.bold(50, y + 10, "WHAT DOES THE PARENT HOPE FOR?")
        y = p.wrap(50, y + 26, "To be able to comfort him without panicking.", 490, 10, "Times-Italic")
        p.bold(50, y + 10, "REFERRER")
        y = line(y + 28, ("Name", "Val Ingram", 50, 260), ("Position", "Scheme coordinator", 270, 545))
        y = line(y, ("Tel", "01632 960801", 50, 260), ("Email", "val@hscolnevalley.example.org", 270, 545))
        line(y, ("Signed", "V Ingram", 50, 260), ("Date", "3/11/26", 270, 545))

    return Case(
        "onward.pdf", sheet(draw),
        {
            "parent_name": "Keeley Bascombe", "parent_dob": "2000-02-11", "parent_address": "4 Abberton Rise, Colchester", "parent_postcode": "CO2 8WJ", "parent_phone": "+447700900801", "parent_email": "keeleybas@example.com",
            "parent_ethnicity": "White British", "parent_language": "English", "infant_name": "Albie Bascombe", "infant_dob": "2026-04-26", "household": ["Maisie (5), Harvey (3)"], "gp_name": "Dr Tan", "gp_practice": "Creffield Medical Group",
            "health_visitor": "Pauline Dyer", "parent_primary_caregiver": "yes", "parent_responsibility": "yes", "interpreter_needed": "no", "safe_to_leave_message": "no", "domestic_abuse": "yes", "consent_to_referral": "yes", "consent_to_share": "yes",
            "safeguarding_status": "child_in_need",
            "reason_for_referral": "Keeley's ex partner broke the door down while she was holding Albie. Since then she says she freezes when he screams and leaves him in the cot until it stops.",
            "hopes_and_concerns": "To be able to comfort him without panicking.", "referrer_organisation": "HOMESTART COLNE VALLEY", "referrer_name": "Val Ingram", "referrer_role": "Scheme coordinator", "referrer_phone": "+441632960801", "referrer_email": "val@hscolnevalley.example.org", "referral_date": "2026-11-03",
        },
    )  # fmt: skip


def ringed_and_struck() -> Case:
    """A typed form printed and marked: "Yes / No" with one ringed on the first page, the wrong one struck out on the second."""

    def draw(p: Sheet) -> None:
        def field(y: float, label: str, text: str, left: float = 50, at: float = 175) -> None:
            p.say(left, y, label, 10, "Times-Bold")
            p.say(at, y, text, 10, "Times-Roman")

        p.bold(170, 50, "Specialist Midwifery Service", 14)
        p.say(150, 66, "Referral to Parent-Infant Relationship Service", 11)
        field(100, "Mother's name:", "Saoirse Flannery")
        field(118, "Hospital number:", "RQ8812044")
        field(136, "NHS number:", "999 000 7128")
        field(154, "Date of birth:", "22nd March 1996")
        field(172, "Address:", "The Old Forge, Felsted Road, Great Dunmow, CM6 3ZZ")
        field(190, "Contact number:", "07700 900811")
        field(208, "GP surgery:", "Angel Lane Surgery")
        field(226, "Expected date of delivery:", "05/02/2027")
        field(244, "Gravida / para:", "G2 P1")
        field(262, "Father of baby:", "Conor Flannery")
        field(280, "His telephone:", "07700 900812")
        y = 306.0
        for question, options, chosen in (
            ("Is an interpreter needed?", ("Yes", "No"), "No"),
            ("Does the mother consent to this referral?", ("Yes", "No"), "Yes"),
            ("Does she consent to information being shared?", ("Yes", "No"), "Yes"),
            ("Has domestic abuse been disclosed?", ("Yes", "No", "Not asked"), "No"),
            ("Is it safe to leave a voicemail?", ("Yes", "No"), "Yes"),
        ):
            p.say(50, y, question, 10)
            p.either(330, y, options, chosen)
            y += 20
        p.say(50, y, "Safeguarding (please circle)", 10)
        p.either(250, y, ("None", "Early Help", "Child in Need", "Child Protection"), "Early Help")
        p.turn_page()
        p.bold(50, 50, "Reason for referral")
        y = p.wrap(
            50,
            66,
            "Saoirse had Rory at 26 weeks two years ago and watched him in an incubator for three months. She has told nobody at home that she is frightened to get near this baby.",
            495,
        )
        p.bold(50, y + 10, "Voice of the mother")
        y = p.wrap(50, y + 26, "I keep my coat buttoned so I cannot see the bump.", 495)
        p.bold(50, y + 10, "Voice of the unborn baby")
        y = p.wrap(50, y + 26, "If I could speak I would say: I am here, say hello.", 495)
        p.bold(50, y + 10, "Voice of the father")
        y = p.wrap(50, y + 26, "Conor sings to the bump when she is asleep.", 495)
        p.bold(50, y + 10, "Hopes for the work")
        y = p.wrap(50, y + 26, "To put Rory's birth into the past.", 495)
        y += 14
        p.say(50, y, "Does the mother have a mental health diagnosis?", 10)
        p.either(330, y, ("Yes", "No"), "Yes", "strike")
        p.say(50, y + 18, "If yes, give details:", 10)
        p.say(150, y + 18, "PTSD, diagnosed 2025, EMDR finished in May.", 10)
        p.say(50, y + 36, "Will the mother be the main carer?", 10)
        p.either(330, y + 36, ("Yes", "No"), "Yes", "strike")
        field(y + 66, "Name of midwife:", "Hope Adeleke")
        field(y + 84, "Team:", "Specialist Midwifery, Princess Alexandra Hospital")
        field(y + 102, "Telephone:", "01632 960811")
        field(y + 120, "Email:", "hope.adeleke@maternity.example.nhs.uk")
        field(y + 138, "Date of referral:", "10th Nov 2026")

    return Case(
        "midwifery.pdf", sheet(draw),
        {
            "parent_name": "Saoirse Flannery", "parent_relationship": "Mother", "parent_nhs_number": "9990007128", "parent_dob": "1996-03-22", "parent_address": "The Old Forge, Felsted Road, Great Dunmow, CM6 3ZZ", "parent_postcode": "CM6 3ZZ",
            "parent_phone": "+447700900811", "gp_practice": "Angel Lane Surgery", "infant_due_date": "2027-02-05", "other_parent_name": "Conor Flannery", "other_parent_relationship": "Father", "other_parent_phone": "+447700900812",
            "interpreter_needed": "no", "consent_to_referral": "yes", "consent_to_share": "yes", "domestic_abuse": "no", "safe_to_leave_message": "yes", "safeguarding_status": "early_help",
            "reason_for_referral": "Saoirse had Rory at 26 weeks two years ago and watched him in an incubator for three months. She has told nobody at home that she is frightened to get near this baby.",
            "voice_of_parent": "I keep my coat buttoned so I cannot see the bump.", "voice_of_infant": "If I could speak I would say: I am here, say hello.", "voice_of_other_parent": "Conor sings to the bump when she is asleep.",
            "hopes_and_concerns": "To put Rory's birth into the past.", "mental_health": "PTSD, diagnosed 2025, EMDR finished in May.", "parent_primary_caregiver": "yes", "referrer_name": "Hope Adeleke", "midwife": "Hope Adeleke",
            "referrer_organisation": "Specialist Midwifery, Princess Alexandra Hospital", "referrer_phone": "+441632960811", "referrer_email": "hope.adeleke@maternity.example.nhs.uk", "referral_date": "2026-11-10",
        },
    )  # fmt: skip


def hints_in_grey() -> Case:
    """Labels left in shaded cells; light grey hints stand under the label or in the answer's box, beside what was typed."""

    def draw(p: Sheet) -> None:
        y = 80.0

        def row(label: str, text: str, hint: str = "", high: float = 22) -> None:
            nonlocal y
            p.paint(45, y, 215, y + high, (0.9, 0.9, 0.9))
            p.box(45, y, 215, y + high)
            p.box(215, y, 550, y + high)
            p.say(49, y + 10, label, 9, "Helvetica-Bold")
            if hint:
                p.pale(49, y + 19, hint, 6.5)
            p.wrap(219, y + 14, text, 322, 9.5)
            y += high

        p.bold(45, 45, "Family Hub South Essex", 14)
        p.say(45, 60, "Referral form: Parent-Infant Relationship support", 10.5)
        for label, text, hint in (
            ("Date of referral", "30/10/2026", "dd/mm/yyyy"), ("Referrer", "Kwame Boateng", "Full name"), ("Job role", "Family Hub Practitioner", "e.g. health visitor, social worker"),
            ("Organisation", "Family Hub South Essex, Basildon", ""), ("Phone", "01632 960821", "Direct line or mobile"), ("Email", "kwame.boateng@familyhub.example.org", "Please use a secure email address"),
        ):  # fmt: skip
            row(label, text, hint)
        y = p.bar(y + 18, "About the child", 0.2, 45, 550) - 10
        for label, text, hint in (
            ("Child's name", "Zara Imani Whyte", "First name and surname"), ("Date of birth / due date", "14/11/2025", "dd/mm/yyyy"), ("Gender", "F", "M / F / other"), ("NHS number", "", "10 digits, if known"), ("Ethnicity", "Black Caribbean and White", ""),
        ):  # fmt: skip
            row(label, text, hint)
        y = p.bar(y + 18, "About the parent or carer", 0.2, 45, 550) - 10
        for label, text, hint in (
            ("Name", "Danielle Whyte", "Person to be seen"), ("Date of birth", "01/01/2003", "dd/mm/yyyy"), ("Relationship to the child", "Mum", "Mum, dad, grandparent, carer..."), ("Address and postcode", "Flat 9, Laindon Link, Basildon SS15 5UN", "Where the child lives"),
            ("Telephone", "07700 900821", ""), ("Email", "", "If they use email"), ("Main language", "English", "Tell us if an interpreter is needed"), ("Additional needs", "Hearing aid, prefers text", "Disability, literacy, access"),
        ):  # fmt: skip
            row(label, text, hint)
        y = p.bar(y + 18, "The referral", 0.2, 45, 550) - 10
        for label, text, hint in (
            ("What is the main concern?", "Danielle was in care from age nine. She says nobody showed her how to love and that Zara would be better in care too.", "In a few sentences"),
            ("The child's day to day life", "Zara spends long hours in her bouncer facing the television. She lights up when spoken to.", "What is it like to be this baby?"),
            ("The parent's view", "I just want somebody to tell me if I am doing it right.", "In their own words"),
            ("What outcome is hoped for?", "Confidence for Danielle; more face to face play for Zara.", ""),
        ):  # fmt: skip
            row(label, text, hint, 36)
        p.turn_page()
        y = 50.0
        for label, text, hint in (
            ("Social care involvement", "Child in Need", "None / Early Help / CIN / CP / LAC"), ("Social worker", "Amber Tuck, 01632 960822", "Name and number"), ("GP", "Dr Reyes, Noak Bridge Medical Centre", "Name and practice"),
            ("Health visitor", "Joy Sibanda", "Name and team"), ("Risks", "None known", "Dogs, visitors, lone working"), ("Has the parent agreed?", "Yes", "We cannot accept a referral without this"), ("Date agreed", "28/10/2026", "dd/mm/yyyy"),
        ):  # fmt: skip
            row(label, text, hint)

    return Case(
        "family hub.pdf", sheet(draw),
        {
            "referral_date": "2026-10-30", "referrer_name": "Kwame Boateng", "referrer_role": "Family Hub Practitioner", "referrer_organisation": "Family Hub South Essex, Basildon", "referrer_phone": "+441632960821", "referrer_email": "kwame.boateng@familyhub.example.org",
            "infant_name": "Zara Imani Whyte", "infant_dob": "2025-11-14", "infant_sex": "female", "infant_ethnicity": "Black Caribbean and White", "parent_name": "Danielle Whyte", "parent_dob": "2003-01-01", "parent_relationship": "Mum",
            "parent_address": "Flat 9, Laindon Link, Basildon SS15 5UN", "parent_postcode": "SS15 5UN", "parent_phone": "+447700900821", "parent_language": "English", "accessibility_needs": "Hearing aid, prefers text",
            "reason_for_referral": "Danielle was in care from age nine. She says nobody showed her how to love and that Zara would be better in care too.",
            "voice_of_infant": "Zara spends long hours in her bouncer facing the television. She lights up when spoken to.", "voice_of_parent": "I just want somebody to tell me if I am doing it right.", "hopes_and_concerns": "Confidence for Danielle; more face to face play for Zara.",
            "safeguarding_status": "child_in_need", "social_worker": "Amber Tuck, 01632 960822", "gp_name": "Dr Reyes", "gp_practice": "Noak Bridge Medical Centre", "health_visitor": "Joy Sibanda", "risk_details": "None known", "consent_to_referral": "yes", "consent_date": "2026-10-28",
        },
        blanks=("infant_nhs_number", "parent_email"),
    )  # fmt: skip


def carers_side_by_side() -> Case:
    """Two carers in two columns, label above answer; the professionals in a table below; ticks as crosses in brackets."""

    def draw(p: Sheet) -> None:
        p.bold(45, 48, "Early Help and Infant Mental Health: joint request", 13)
        p.say(45, 70, "Child:", 9, "Helvetica-Bold")
        p.say(80, 70, "Noor Rahimi")
        p.say(220, 70, "Born:", 9, "Helvetica-Bold")
        p.say(250, 70, "06/06/2026")
        p.say(340, 70, "Sex:", 9, "Helvetica-Bold")
        p.say(365, 70, "[ ] M  [x] F")
        p.say(450, 70, "NHS:", 9, "Helvetica-Bold")
        p.say(478, 70, "9990007136")
        p.paint(45, 85, 295, 103, (0.88, 0.88, 0.95))
        p.paint(300, 85, 550, 103, (0.88, 0.88, 0.95))
        p.bold(50, 98, "Parent / carer 1 (referred)")
        p.bold(305, 98, "Parent / carer 2")
        y = 118.0
        for label, first, second in (
            ("Full name", "Parisa Rahimi", "Navid Rahimi"), ("Date of birth", "16/10/1994", "04/04/1989"), ("Relationship to child", "Mother", "Father"), ("Parental responsibility", "[x] Yes  [ ] No", "[x] Yes  [ ] No"),
            ("Telephone", "07700 900831", "07700 900832"), ("Email", "parisa.r@example.com", ""), ("Address", "52 Kelvedon Way, Tiptree CO5 0QR", "As mother"), ("Ethnicity", "Afghan", "Afghan"), ("Language", "Dari", "Dari, some English"), ("Interpreter", "[x] Yes  [ ] No", "[ ] Yes  [x] No"),
        ):  # fmt: skip
            p.say(50, y, label, 7.5)
            p.say(50, y + 12, first, 10)
            p.say(305, y, label, 7.5)
            p.say(305, y + 12, second, 10)
            y += 30
        p.bold(45, y + 6, "Brothers and sisters")
        y = p.table(
            45,
            y + 12,
            [170, 110, 110, 115],
            [
                ["Name", "Date of birth", "School / nursery", "Lives at home"],
                ["Yusuf Rahimi", "09/01/2021", "Tiptree Heath", "Yes"],
                ["Laila Rahimi", "11/12/2022", "", "Yes"],
            ],
        )
        p.bold(45, y + 16, "Professionals")
        y = p.table(
            45,
            y + 22,
            [110, 140, 140, 115],
            [
                ["Role", "Name", "Team", "Contact"],
                ["GP", "Dr Cullen", "Tiptree Medical Centre", "01632 960833"],
                ["Health visitor", "Steph Lowry", "Colchester South", "01632 960834"],
                ["Social worker", "", "", ""],
            ],
        )
        p.bold(45, y + 18, "Reason for request")
        y = p.wrap(
            45,
            y + 32,
            "Parisa lost both her parents this year and could not travel. She feeds and dresses Noor carefully but does not talk to her. She says there are no words left.",
            505,
        )
        p.bold(45, y + 8, "Parent's hopes")
        y = p.wrap(45, y + 22, "To be able to sing to Noor again.", 505)
        p.say(45, y + 10, "Safeguarding:   [x] None   [ ] Early Help   [ ] Child in Need   [ ] Child Protection")
        p.say(45, y + 26, "Consent to request:   [x] Yes   [ ] No        Consent to share information:   [x] Yes   [ ] No")
        p.say(45, y + 48, "Completed by: Abigail Frost        Role: Early Help Family Worker        Date: 12/11/2026")
        p.say(45, y + 64, "Phone: 01632 960831        Email: abigail.frost@earlyhelp.example.gov.uk")

    return Case(
        "joint request.pdf", sheet(draw),
        {
            "infant_name": "Noor Rahimi", "infant_dob": "2026-06-06", "infant_sex": "female", "infant_nhs_number": "9990007136", "parent_name": "Parisa Rahimi", "parent_dob": "1994-10-16", "parent_relationship": "Mother", "parent_responsibility": "yes",
            "parent_phone": "+447700900831", "parent_email": "parisa.r@example.com", "parent_address": "52 Kelvedon Way, Tiptree CO5 0QR", "parent_postcode": "CO5 0QR", "parent_ethnicity": "Afghan", "parent_language": "Dari", "interpreter_needed": "yes",
            "other_parent_name": "Navid Rahimi", "other_parent_dob": "1989-04-04", "other_parent_relationship": "Father", "other_parent_responsibility": "yes", "other_parent_phone": "+447700900832",
            "household": ["Yusuf Rahimi, 09/01/2021, Tiptree Heath, Yes", "Laila Rahimi, 11/12/2022, Yes"], "gp_name": "Dr Cullen", "gp_practice": "Tiptree Medical Centre", "health_visitor": "Steph Lowry, Colchester South, 01632 960834",
            "reason_for_referral": "Parisa lost both her parents this year and could not travel. She feeds and dresses Noor carefully but does not talk to her. She says there are no words left.", "hopes_and_concerns": "To be able to sing to Noor again.",
            "safeguarding_status": "none", "consent_to_referral": "yes", "consent_to_share": "yes", "referrer_name": "Abigail Frost", "referrer_role": "Early Help Family Worker", "referral_date": "2026-11-12", "referrer_phone": "+441632960831",
            "referrer_email": "abigail.frost@earlyhelp.example.gov.uk",
        },
        blanks=("social_worker",),
    )  # fmt: skip


def table_over_the_page() -> Case:
    """One long table of four columns and wide cells; a narrative cell breaks over the page; the patient's name in header and footer."""
    long = (
        "Bryony was referred to me at 12 weeks. She had a termination for fetal anomaly in 2023 and a difficult pregnancy with Otis, with growth scans every fortnight. "
        "She was told twice that he might not survive. He was born by planned section and is well.<br/><br/>"
        "Since birth Bryony has not left the house with Otis alone. She describes watching him through glass. She has a camera on his cot and on the pram. She is exhausted and "
        "says that every time he sleeps she plans his funeral. She does not want to hurt him or herself.<br/><br/>"
        "I have seen her five times at home. She is warm with me and stiff with him. When he reached for her face last week she turned her head and wept. Her mother lives near and "
        "helps with the washing and the cooking, but takes Otis out of the room to settle him."
    )  # fmt: skip
    story = [
        words("Referral for specialist parent-infant intervention", 14, True), gap(),
        ruled(
            [
                ["Referrer", "Cressida Holm", "Designation", "Specialist Perinatal HV"],
                ["Work base", "Saffron Walden Clinic", "Telephone", "01632 960841"],
                ["E-mail", "cressida.holm@hv.example.nhs.uk", "Date", "05/11/2026"],
                ["Child's name", "Otis Rendell", "D.O.B.", "15/06/2026"],
                ["NHS No.", "999 000 7144", "Gender", "Male"],
                ["Gestation", "37 weeks", "Ethnicity", "White British"],
                ["Parent's name", "Bryony Rendell", "D.O.B.", "28/02/1991"],
                ["NHS No.", "999 000 7152", "Mobile", "07700 900841"],
                ["Address", "Thatched Cottage, Debden Road, Saffron Walden, CB11 4PQ"],
                ["E-mail", "b.rendell@example.com", "Preferred language", "English"],
                ["Partner's name", "Matt Rendell", "D.O.B.", "17/07/1990"],
                ["GP", "Dr Ewing", "Surgery", "Gold Street Surgery"],
                ["Other agencies", "Perinatal psychology waiting list; SANDS support group"],
                ["Current risk", "No current risk to self or baby. Cat in house."],
                ["Safeguarding", "No concerns"],
                ["Current mental health", "Anxiety, PHQ-9 14, GAD-7 19. On propranolol."],
            ],
            (85, 180, 85, 155), (0, 2),
        ), gap(),
        gap(200),
        ruled([["Reason for referral"], [long]], (505,), (), True, splitInRow=1), gap(),
        ruled([["Parent's voice", "I love him too much to look."], ["Infant's voice", "I see you behind the glass. Come in."], ["Partner's voice", "Matt feels like a visitor in his own house."], ["Hopes", "Bryony hopes to take Otis to the swings."]], (105, 400), (0,)), gap(),
        ruled([["Consent to refer", "Yes", "Consent to share", "Yes"], ["Has parental responsibility", "Yes", "Main carer", "Yes"]], (120, 132, 120, 133), (0, 2)),
    ]  # fmt: skip
    narrative = long.replace("<br/><br/>", " ")
    return Case(
        "specialist referral.pdf", flowed(story, "Patient: Otis RENDELL   DOB 15/06/2026   NHS 999 000 7144", "RENDELL Otis - PIMHS referral - CONFIDENTIAL"),
        {
            "referrer_name": "Cressida Holm", "referrer_role": "Specialist Perinatal HV", "referrer_organisation": "Saffron Walden Clinic", "referrer_phone": "+441632960841", "referrer_email": "cressida.holm@hv.example.nhs.uk", "referral_date": "2026-11-05",
            "infant_name": "Otis Rendell", "infant_dob": "2026-06-15", "infant_nhs_number": "9990007144", "infant_sex": "male", "gestation_at_birth": "37+0", "infant_ethnicity": "White British", "parent_name": "Bryony Rendell", "parent_dob": "1991-02-28",
            "parent_nhs_number": "9990007152", "parent_phone": "+447700900841", "parent_address": "Thatched Cottage, Debden Road, Saffron Walden, CB11 4PQ", "parent_postcode": "CB11 4PQ", "parent_email": "b.rendell@example.com", "parent_language": "English",
            "other_parent_name": "Matt Rendell", "other_parent_dob": "1990-07-17", "gp_name": "Dr Ewing", "gp_practice": "Gold Street Surgery", "other_services": "Perinatal psychology waiting list; SANDS support group",
            "risk_details": "No current risk to self or baby. Cat in house.", "safeguarding_status": "none", "mental_health": "Anxiety, PHQ-9 14, GAD-7 19. On propranolol.", "reason_for_referral": narrative, "voice_of_parent": "I love him too much to look.",
            "voice_of_infant": "I see you behind the glass. Come in.", "voice_of_other_parent": "Matt feels like a visitor in his own house.", "hopes_and_concerns": "Bryony hopes to take Otis to the swings.", "consent_to_referral": "yes", "consent_to_share": "yes",
            "parent_responsibility": "yes", "parent_primary_caregiver": "yes",
        },
    )  # fmt: skip


def numbered_response() -> Case:
    """An office survey's response: numbered questions, the answer under each, chosen options alone, a response number above."""
    asked = (
        ("Referrer name and job title", "Tobias Lunn, Early Years SENCO"), ("Which organisation do you work for?", "Stansted Pre-School"), ("Your email address", "senco@stanstedpreschool.example.org"), ("Your contact number", "01632 960851"),
        ("Today's date", "11/2/2026"), ("What is the baby's or child's full name?", "Wren Castellano"), ("What is their date of birth?", "3/9/2025"), ("Is the child", "Female"),
        ("Full name of the parent you are referring", "Gemma Castellano"), ("Parent's date of birth", "12/18/1998"), ("What is their relationship to the child?", "Mother"), ("Their address", "16 Elsenham Meadow, Stansted CM24 8ZX"),
        ("Best phone number for the parent", "07700 900851"), ("Can we leave a message on this number?", "Yes"), ("Does the parent have parental responsibility?", "Yes"), ("What languages does the family speak at home?", "English and Italian"),
        ("Is an interpreter required?", "No"), ("GP name and practice", "Dr Moss, Stansted Surgery"), ("Name of health visitor (if known)", ""), ("Is there a social worker or a plan in place?", "No"),
        ("Please describe your concerns about the parent-infant relationship", "Wren clings to staff at home time and cries when Gemma arrives. Gemma says she feels rejected and that Wren prefers everybody else. She has started to arrive late."),
        ("What might the baby be telling us?", "That she is not sure who is coming back for her."), ("What has the parent told you?", "She loves you lot more than me."), ("What are you hoping this service can offer?", "A space for Gemma to rediscover her bond with Wren."),
        ("Has the parent given consent for this referral?", "Yes, verbal"), ("Has the parent given consent to share information with other agencies?", "Yes, verbal"),
    )  # fmt: skip
    story = [
        words("PIMHS referral from settings (Responses)", 14, True),
        words("Respondent 41     Anonymous     08:41 Time to complete", 8),
        gap(14),
    ]
    for number, (question, answer) in enumerate(asked, 1):
        story += [
            words(f"{number}. {question}", 10, True),
            gap(3),
            words(answer or "&nbsp;", 10, False, HexColor("#333333")),
            gap(10),
        ]
    return Case(
        "respondent 41.pdf", flowed(story),
        {
            "referrer_name": "Tobias Lunn", "referrer_role": "Early Years SENCO", "referrer_organisation": "Stansted Pre-School", "referrer_email": "senco@stanstedpreschool.example.org", "referrer_phone": "+441632960851", "referral_date": "2026-02-11",
            "infant_name": "Wren Castellano", "infant_dob": "2025-09-03", "infant_sex": "female", "parent_name": "Gemma Castellano", "parent_dob": "12/18/1998", "parent_relationship": "Mother", "parent_address": "16 Elsenham Meadow, Stansted CM24 8ZX", "parent_postcode": "CM24 8ZX",
            "parent_phone": "+447700900851", "safe_to_leave_message": "yes", "parent_responsibility": "yes", "parent_language": "English and Italian", "interpreter_needed": "no", "gp_name": "Dr Moss", "gp_practice": "Stansted Surgery", "safeguarding_status": "none",
            "reason_for_referral": "Wren clings to staff at home time and cries when Gemma arrives. Gemma says she feels rejected and that Wren prefers everybody else. She has started to arrive late.", "voice_of_infant": "That she is not sure who is coming back for her.",
            "voice_of_parent": "She loves you lot more than me.", "hopes_and_concerns": "A space for Gemma to rediscover her bond with Wren.", "consent_to_referral": "yes", "consent_to_share": "yes",
        },
        blanks=("health_visitor",), problems=("parent_dob",),
    )  # fmt: skip


def ticks_in_columns() -> Case:
    """Questions in rows, Yes, No and Not known as column headings, the tick in one column; details in boxes."""

    def draw(p: Sheet) -> None:
        p.bold(45, 45, "Neonatal Unit: discharge referral to Parent-Infant Team", 13)
        y = p.table(45, 60, [95, 160, 95, 155], [
            ["Baby's name", "Arthur Pemberton", "Hosp. no.", "NN004418"], ["Date of birth", "02/08/2026", "NHS no.", "999 000 7160"], ["Gestation at birth", "27+6", "Sex", "Male"],
            ["Mother's name", "Louisa Pemberton", "Mother's DOB", "19/11/1989"], ["Father's name", "Giles Pemberton", "Father's DOB", "05/05/1987"], ["Mother's mobile", "07700 900861", "Father's mobile", "07700 900862"],
            ["Address", "Ridley Farmhouse, Terling", "Postcode", "CM3 2QA"], ["GP practice", "Hatfield Peverel Surgery", "Health visitor", "Anna Reeve"],
        ])  # fmt: skip
        y += 20
        p.bold(45, y, "Please answer every question")
        y += 8
        for x, word in ((365, "Yes"), (427, "No"), (470, "Not known")):
            p.bold(x, y + 12, word, 9)
        for x1, x2 in ((45, 350), (350, 412), (412, 465), (465, 550)):
            p.box(x1, y, x2, y + 18)
        y += 18
        for question, column in (
            ("Does the mother agree to this referral?", 0), ("Does the mother agree to us sharing information?", 0), ("Is an interpreter needed?", 1), ("Is mother the main carer?", 0),
            ("Has domestic abuse been identified?", 2), ("May messages be left on the mobile number?", 0), ("Does the father have parental responsibility?", 0),
        ):  # fmt: skip
            for at, (x1, x2) in enumerate(((45, 350), (350, 412), (412, 465), (465, 550))):
                p.box(x1, y, x2, y + 18)
                if at == column + 1:
                    p.dingbat((x1 + x2) / 2 - 4, y + 13, "✔")
            p.say(49, y + 12, question, 9)
            y += 18
        y += 14
        for label, text, high in (
            ("Why is this family being referred?", "Arthur was ventilated for three weeks. Louisa has told the nurses he feels like the hospital's baby. Giles holds him skin to skin but Louisa has done so twice.", 56),
            ("How does baby seem with parents?", "Arthur's breathing settles on his father's chest. With his mother he startles.", 42),
            ("What do the parents say?", "Mum: I am waiting for them to tell me he is mine.", 42),
            ("What support has been offered on the unit?", "Unit psychologist seen twice; Bliss champion.", 42),
            ("Safeguarding concerns", "None", 30),
        ):  # fmt: skip
            p.box(45, y, 550, y + high)
            p.bold(49, y + 12, label, 9)
            p.wrap(49, y + 25, text, 490, 9.5)
            y += high
        y = p.table(
            45,
            y + 12,
            [95, 160, 95, 155],
            [
                ["Referrer", "Fola Adisa", "Post", "Neonatal outreach sister"],
                ["Unit", "Broomfield NNU", "Ext / bleep", "01632 960861"],
                ["Email", "fola.adisa@nnu.example.nhs.uk", "Date", "12.11.2026"],
            ],
        )

    return Case(
        "discharge referral.pdf", sheet(draw),
        {
            "infant_name": "Arthur Pemberton", "infant_dob": "2026-08-02", "infant_nhs_number": "9990007160", "gestation_at_birth": "27+6", "infant_sex": "male", "parent_name": "Louisa Pemberton", "parent_dob": "1989-11-19", "parent_relationship": "Mother",
            "other_parent_name": "Giles Pemberton", "other_parent_dob": "1987-05-05", "other_parent_relationship": "Father", "parent_phone": "+447700900861", "other_parent_phone": "+447700900862", "parent_address": "Ridley Farmhouse, Terling", "parent_postcode": "CM3 2QA",
            "gp_practice": "Hatfield Peverel Surgery", "health_visitor": "Anna Reeve", "consent_to_referral": "yes", "consent_to_share": "yes", "interpreter_needed": "no", "parent_primary_caregiver": "yes", "domestic_abuse": "not_known", "safe_to_leave_message": "yes",
            "other_parent_responsibility": "yes", "reason_for_referral": "Arthur was ventilated for three weeks. Louisa has told the nurses he feels like the hospital's baby. Giles holds him skin to skin but Louisa has done so twice.",
            "voice_of_infant": "Arthur's breathing settles on his father's chest. With his mother he startles.", "voice_of_parent": "Mum: I am waiting for them to tell me he is mine.", "safeguarding_details": "None",
            "referrer_name": "Fola Adisa", "referrer_role": "Neonatal outreach sister", "referrer_organisation": "Broomfield NNU", "referrer_phone": "+441632960861", "referrer_email": "fola.adisa@nnu.example.nhs.uk", "referral_date": "2026-11-12",
        },
    )  # fmt: skip


def family_in_rows() -> Case:
    """A table of the whole family, a person a row and the role first; grey section cells down the left of what follows."""
    side = [["Referral", "Reason", "Cora told the group that she wishes Baby Ines would sleep until she is two. She cries on the bus home and does not answer when Ines babbles."], ["", "Parent's voice", "It is like being on the other side of a wall."], ["", "Baby's voice", "Ines talks and talks and then goes quiet."], ["", "Aims", "To find ways of being together that feel nice."], ["Safety", "Child protection / CIN", "None"], ["", "Violence at home", "No"], ["", "Other risks", "Landlord's notice to leave by January"], ["Consent", "Agreed to referral", "Yes"], ["", "Agreed to info sharing", "Yes"], ["", "Date", "09/11/2026"]]  # fmt: skip
    table = Table([[words(a, 10, True), words(b, 9, True), words(c, 9.5)] for a, b, c in side], colWidths=(75, 130, 300))
    table.setStyle(
        TableStyle([
            ("GRID", (0, 0), (-1, -1), 0.5, HexColor("#555555")), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (0, -1), GREY),
            ("SPAN", (0, 0), (0, 3)), ("SPAN", (0, 4), (0, 6)), ("SPAN", (0, 7), (0, 9)),
        ])
    )  # fmt: skip
    story = [
        words("Children's Centre referral to Infant Mental Health", 14, True), gap(),
        ruled([["Worker", "Jolene Pratt", "Job title", "Outreach worker"], ["Centre", "Berechurch Children's Centre", "Tel / email", "01632 960871 jolene.pratt@berechurchcc.example.org"]], (70, 180, 70, 185), (0, 2)), gap(),
        titled("Family"),
        ruled([["Who", "Full name", "Date of birth", "NHS number", "Ethnicity", "PR"], ["Baby", "Ines Delgado-Hart", "22/04/2026", "999 000 7179", "White / Latin American", ""], ["Mother (referred)", "Cora Hart", "13/08/1996", "999 000 7187", "White British", "Yes"], ["Father", "Mateo Delgado", "30/01/1994", "", "Latin American", "Yes"], ["Sister", "Paloma Delgado-Hart", "16/09/2020", "", "", ""]], (75, 115, 75, 80, 100, 60), (), True), gap(),
        ruled([["Home address", "84 Berechurch Hall Road, Colchester CO2 9NW"], ["Mother's phone", "07700 900871"], ["Father's phone", "07700 900872"], ["Languages", "English; Spanish with dad"], ["GP / practice", "Dr Haig, Winstree Medical Practice"], ["Health visitor", "Bola Akande, Colchester East"]], (120, 385), (0,)), gap(),
        table,
    ]  # fmt: skip
    return Case(
        "centre referral.pdf", flowed(story, "", "Berechurch Children's Centre"),
        {
            "referrer_name": "Jolene Pratt", "referrer_role": "Outreach worker", "referrer_organisation": "Berechurch Children's Centre", "referrer_phone": "+441632960871", "referrer_email": "jolene.pratt@berechurchcc.example.org", "infant_name": "Ines Delgado-Hart",
            "infant_dob": "2026-04-22", "infant_nhs_number": "9990007179", "infant_ethnicity": "White / Latin American", "parent_name": "Cora Hart", "parent_relationship": "Mother", "parent_dob": "1996-08-13", "parent_nhs_number": "9990007187", "parent_ethnicity": "White British",
            "parent_responsibility": "yes", "other_parent_name": "Mateo Delgado", "other_parent_dob": "1994-01-30", "other_parent_relationship": "Father", "other_parent_responsibility": "yes", "household": ["Sister, Paloma Delgado-Hart, 16/09/2020"],
            "parent_address": "84 Berechurch Hall Road, Colchester CO2 9NW", "parent_postcode": "CO2 9NW", "parent_phone": "+447700900871", "other_parent_phone": "+447700900872", "parent_language": "English; Spanish with dad", "gp_name": "Dr Haig", "gp_practice": "Winstree Medical Practice",
            "health_visitor": "Bola Akande, Colchester East", "reason_for_referral": "Cora told the group that she wishes Baby Ines would sleep until she is two. She cries on the bus home and does not answer when Ines babbles.",
            "voice_of_parent": "It is like being on the other side of a wall.", "voice_of_infant": "Ines talks and talks and then goes quiet.", "hopes_and_concerns": "To find ways of being together that feel nice.", "safeguarding_status": "none", "domestic_abuse": "no",
            "risk_details": "Landlord's notice to leave by January", "consent_to_referral": "yes", "consent_to_share": "yes", "consent_date": "2026-11-09",
        },
    )  # fmt: skip


def letter_boxes() -> Case:
    """A paper form made for capitals: a box a letter for names, dates, numbers and postcode; square ticks far from their words."""

    def draw(p: Sheet) -> None:
        def combed(y: float, label: str, text: str, boxes: int, left: float = 45, at: float = 165) -> None:
            p.say(left, y + 12, label, 9)
            p.comb(at, y, text, boxes)

        def far(y: float, question: str, options: tuple[str, ...], chosen: str) -> None:
            p.say(45, y, question, 9.5)
            x = 300.0
            for option in options:
                p.say(x, y, option, 9.5)
                p.box(x + 62, y - 9, x + 73, y + 2)
                if option == chosen:
                    p.say(x + 64.5, y, "X", 9.5, "Helvetica-Bold")
                x += 85

        p.bold(45, 45, "Tendring Perinatal Charity", 14)
        p.say(45, 60, "Infant mental health referral. Please use BLOCK CAPITALS, one letter in each box.", 9)
        p.bold(45, 84, "1. Baby")
        combed(92, "First name", "BARNABY", 18)
        combed(114, "Surname", "LOCKE", 18)
        combed(136, "Date of birth", "12072026", 8)
        p.say(300, 148, "Boy / girl:", 9)
        p.say(350, 148, "Boy", 10)
        combed(158, "NHS number", "9990007195", 10)
        p.bold(45, 196, "2. Parent")
        combed(204, "First name", "ROSIE", 18)
        combed(226, "Surname", "LOCKE", 18)
        combed(248, "Date of birth", "05101999", 8)
        combed(270, "Mobile", "07700900881", 11)
        combed(292, "Postcode", "CO16 8XY", 8)
        p.say(45, 326, "Address", 9)
        p.box(165, 314, 545, 334)
        p.say(169, 327, "11 Thorpe Road, Clacton-on-Sea")
        p.say(45, 348, "Email", 9)
        p.box(165, 336, 545, 356)
        p.say(169, 349, "rosielocke99@example.com")
        p.bold(45, 380, "3. Questions")
        far(398, "Relationship to baby", ("Mother", "Father", "Other"), "Mother")
        far(416, "Main carer?", ("Yes", "No"), "Yes")
        far(434, "Interpreter needed?", ("Yes", "No"), "No")
        far(452, "Safe to leave a message?", ("Yes", "No"), "Yes")
        far(470, "Any domestic abuse?", ("Yes", "No", "Unsure"), "No")
        far(488, "Agreed to referral?", ("Yes", "No"), "Yes")
        far(506, "Agreed to share information?", ("Yes", "No"), "No")
        p.bold(45, 534, "4. Why are you referring this family?")
        p.box(45, 540, 545, 600)
        p.wrap(
            50,
            554,
            "Rosie brings Barnaby to our breakfast club. She tells us she feels numb and that he is a good baby because he never asks for anything. Barnaby does not cry even when he is hungry.",
            485,
        )
        p.bold(45, 618, "5. What would Rosie or Barnaby's family like to change?")
        p.box(45, 624, 545, 654)
        p.say(50, 640, "Rosie would like to feel something when he smiles.")
        p.bold(45, 674, "6. You")
        for at, (label, text) in enumerate(
            (
                ("Name", "Petra Novak"),
                ("Role", "Volunteer manager"),
                ("Telephone", "01632 960881"),
                ("Email", "petra@tendringperinatal.example.org"),
                ("Date", "07/11/2026"),
            )
        ):
            p.say(45, 692 + at * 18, label, 9)
            p.box(165, 680 + at * 18, 545, 697 + at * 18)
            p.say(169, 692 + at * 18, text)

    return Case(
        "block capitals.pdf", sheet(draw),
        {
            "infant_name": "BARNABY LOCKE", "infant_dob": "2026-07-12", "infant_sex": "male", "infant_nhs_number": "9990007195", "parent_name": "ROSIE LOCKE", "parent_dob": "1999-10-05", "parent_phone": "+447700900881", "parent_postcode": "CO16 8XY",
            "parent_address": "11 Thorpe Road, Clacton-on-Sea", "parent_email": "rosielocke99@example.com", "parent_relationship": "Mother", "parent_primary_caregiver": "yes", "interpreter_needed": "no", "safe_to_leave_message": "yes", "domestic_abuse": "no",
            "consent_to_referral": "yes", "consent_to_share": "no",
            "reason_for_referral": "Rosie brings Barnaby to our breakfast club. She tells us she feels numb and that he is a good baby because he never asks for anything. Barnaby does not cry even when he is hungry.",
            "hopes_and_concerns": "Rosie would like to feel something when he smiles.", "referrer_organisation": "Tendring Perinatal Charity", "referrer_name": "Petra Novak", "referrer_role": "Volunteer manager", "referrer_phone": "+441632960881", "referrer_email": "petra@tendringperinatal.example.org", "referral_date": "2026-11-07",
        },
    )  # fmt: skip


PRINTOUT_MORE_CASES = (ticks_at_line_end, ringed_and_struck, hints_in_grey, carers_side_by_side, table_over_the_page, ticks_in_columns, family_in_rows, letter_boxes, numbered_response)  # fmt: skip
