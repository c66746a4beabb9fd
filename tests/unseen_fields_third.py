"""Fillable forms whose fields are used otherwise than meant: small text fields as tick boxes, a field a line, answers in a table of Yes and No, no form at all."""

from __future__ import annotations

import pikepdf

from tests.fillable_paper import FieldPaper, filled
from tests.unseen_scans import Sheet, file, scanned, sheet, skewed
from tests.unseen_word import Case


def text_fields_as_tick_boxes() -> Case:
    """An X typed in a small field beside each option; a date in three fields, a name in two, an address a field a line."""
    why = "Rhys tells me he feels like an intruder at feeds. He leaves the room when Bethan picks her up. Baby turns to mum's voice only."

    def draw(p: FieldPaper) -> None:
        fields = iter(range(1, 99))

        def put(left: float, y: float, right: float, value: str, high: float = 16) -> None:
            p.box(left, y, right, y + high)
            p.text(f"Text Field {next(fields)}", left, y, right, y + high, value or None)

        def mark(x: float, y: float, options: list[str], chosen: str, sign: str, step: float = 70) -> None:
            for at, word in enumerate(options):
                put(x + step * at, y, x + step * at + 12, sign if word == chosen else "", 12)
                p.say(x + step * at + 17, y + 10, word, 9)

        p.bold(50, 45, "Harbourside Family Centre: Dads & Babies referral", 14)
        p.bold(50, 76, "Baby")
        p.say(50, 96, "First name", 9)
        put(120, 84, 250, "Carys")
        p.say(265, 96, "Surname", 9)
        put(320, 84, 450, "Morgan")
        p.say(50, 120, "Date of birth", 9)
        for x, wide, value in ((120, 30, "09"), (160, 30, "06"), (200, 50, "2026")):
            put(x, 108, x + wide, value)
        p.say(152, 120, "/", 9)
        p.say(192, 120, "/", 9)
        p.say(265, 120, "Sex", 9)
        mark(320, 110, ["Male", "Female"], "Female", "X")
        p.bold(50, 152, "Parent being referred")
        p.say(50, 172, "First name", 9)
        put(120, 160, 250, "Rhys")
        p.say(265, 172, "Surname", 9)
        put(320, 160, 450, "Morgan")
        p.say(50, 196, "Relationship", 9)
        mark(120, 186, ["Mother", "Father", "Other"], "Father", "x")
        p.say(50, 220, "Address", 9)
        for at, value in enumerate(("Flat 2", "19 Marine Parade", "Leigh-on-Sea")):
            put(120, 208 + 20 * at, 450, value)
        p.say(50, 280, "Postcode", 9)
        put(120, 268, 200, "SS9 2NA")
        p.say(215, 280, "Mobile", 9)
        put(260, 268, 450, "07700 900811")
        p.bold(50, 312, "Permission")
        p.say(50, 332, "Has the parent given permission for this referral?", 9)
        mark(300, 322, ["Yes", "No"], "Yes", "X")
        p.say(50, 352, "Can we leave a message on this number?", 9)
        mark(300, 342, ["Yes", "No"], "No", "X")
        p.say(50, 372, "Social care:", 9)
        mark(120, 362, ["None", "Early Help", "CIN", "CP"], "None", "✓", 90)
        p.bold(50, 404, "Tell us why you are referring")
        put(50, 410, 545, why, 70)
        p.bold(50, 500, "What does dad want?")
        put(50, 506, 545, "To hold her without her crying", 40)
        p.bold(50, 566, "Who are you?")
        for label, y, value in (
            ("Name", 576, "Sian Treharne"),
            ("Job", 596, "Dads worker"),
            ("Phone", 616, "01632 960811"),
            ("Date", 636, "17/11/2026"),
        ):
            p.say(50, y + 12, label, 9)
            put(120, y, 350, value)

    return Case(
        "dads.pdf",
        filled(draw),
        {
            "infant_name": "Carys Morgan", "infant_dob": "2026-06-09", "infant_sex": "female", "parent_name": "Rhys Morgan", "parent_relationship": "Father", "parent_address": "Flat 2, 19 Marine Parade, Leigh-on-Sea", "parent_postcode": "SS9 2NA",
            "parent_phone": "+447700900811", "consent_to_referral": "yes", "safe_to_leave_message": "no", "safeguarding_status": "none", "reason_for_referral": why, "hopes_and_concerns": "To hold her without her crying", "referrer_name": "Sian Treharne",
            "referrer_role": "Dads worker", "referrer_phone": "+441632960811", "referral_date": "2026-11-17",
        },
    )  # fmt: skip


def table_of_yes_and_no() -> Case:
    """A table whose columns are Yes, No and Not known, a box a cell and a field for comments behind; labels above fields in two columns."""
    rows = [
        ("Consent to this referral", 0, "verbal 13/11"), ("Consent to share information with GP and HV", 0, ""), ("Interpreter needed", 1, ""), ("Domestic abuse (current)", 1, "historic, previous partner"),
        ("Parent is the main carer", 0, ""), ("Safe to leave voicemail", 2, ""),
    ]  # fmt: skip
    why = "Skye is in mother and baby foster placement with Orla. Skye handles Orla roughly when stressed, foster carer steps in. Skye is very young and wants to learn."

    def draw(p: FieldPaper) -> None:
        p.bold(40, 45, "Fostering & Permanence: referral for parent-infant assessment and therapy", 12)
        pairs = [
            (("Baby's full name", "Orla Kemp"), ("Baby's date of birth", "15/10/2026")), (("Parent's full name", "Skye Kemp"), ("Parent's date of birth", "03/01/2009")), (("Placement address", "c/o 27 Hall Lane, Upminster RM14 1AF"), ("Parent's mobile", "07700 900821")),
            (("GP surgery", "Cranham Health Centre"), ("Health visitor", "Bina Shah 01632 960822")), (("Child's social worker", "Leon Frith, 01632 960823"), ("Legal status of child", "ICO")),
        ]  # fmt: skip
        y = 70.0
        for row, pair in enumerate(pairs):
            for at, (label, value) in enumerate(pair):
                left = 40 + 262 * at
                p.say(left, y, label, 8)
                p.box(left, y + 4, left + 250, y + 22)
                p.text(f"r{row}c{at}", left, y + 4, left + 250, y + 22, value)
            y += 40
        p.table(
            40,
            y,
            [220, 50, 50, 70, 125],
            [["", "Yes", "No", "Not known", "Comments"], *[[label, "", "", "", ""] for label, _, _ in rows]],
            18,
        )
        for at, (_, chosen, comment) in enumerate(rows):
            top = y + 18 * (at + 1)
            p.group(f"q{at}", [("Y", 278, top + 4), ("N", 328, top + 4), ("U", 388, top + 4)], "YNU"[chosen])
            p.text(f"q{at}c", 432, top + 2, 553, top + 16, comment or None)
        y += 18 * (len(rows) + 1) + 24
        for name, title, value in (
            ("t1", "Reason for referral", why),
            ("t2", "Wishes and feelings of parent", "'I don't want her to get what I got.'"),
            ("t3", "Risk information", "Skye has absconded twice this year."),
        ):
            p.bold(40, y, title, 9)
            p.box(40, y + 5, 555, y + 60)
            p.text(name, 40, y + 5, 555, y + 60, value)
            y += 78
        p.say(40, y, "Completed by", 8)
        p.text("z1", 40, y + 4, 210, y + 22, "Leon Frith")
        p.say(220, y, "Job title", 8)
        p.text("z2", 220, y + 4, 390, y + 22, "Social Worker, CiC team")
        p.say(400, y, "Date", 8)
        p.text("z3", 400, y + 4, 555, y + 22, "16.11.2026")

    return Case(
        "F&P ref.pdf",
        filled(draw),
        {
            "infant_name": "Orla Kemp", "infant_dob": "2026-10-15", "parent_name": "Skye Kemp", "parent_dob": "2009-01-03", "parent_address": "c/o 27 Hall Lane, Upminster RM14 1AF", "parent_postcode": "RM14 1AF", "parent_phone": "+447700900821",
            "gp_practice": "Cranham Health Centre", "health_visitor": "Bina Shah 01632 960822", "social_worker": "Leon Frith, 01632 960823", "safeguarding_status": "looked_after", "consent_to_referral": "yes", "consent_to_share": "yes", "interpreter_needed": "no",
            "domestic_abuse": "no", "parent_primary_caregiver": "yes", "safe_to_leave_message": "not_known", "reason_for_referral": why, "voice_of_parent": "'I don't want her to get what I got.'", "risk_details": "Skye has absconded twice this year.",
            "referrer_name": "Leon Frith", "referrer_role": "Social Worker, CiC team", "referral_date": "2026-11-16",
        },
    )  # fmt: skip


def two_columns_without_a_form() -> Case:
    """Baby in the left column, parent in the right, labels above; widgets on the page that no form lists, none with a name."""
    why = "Anxiety around feeding since Rex's dairy allergy. Priti weighs him daily and reads his every sound. No space for play."

    def draw(p: FieldPaper) -> None:
        p.bold(40, 45, "Infant Feeding Team - onward referral", 14)
        for x, title in ((40, "BABY"), (305, "PARENT")):
            p.paint(x, 62, x + 250, 80, (0.8, 0.88, 0.95))
            p.bold(x + 4, 75, title)
        left = [
            ("Name", "Rex Chaudhry"),
            ("Date of birth", "28/04/26"),
            ("NHS number", "999 000 5192"),
            ("Gestation at birth", "38"),
            ("GP", "Dr Ames, The Limes"),
        ]
        right = [
            ("Name", "Priti Chaudhry"),
            ("Date of birth", "06/02/1987"),
            ("Telephone", "07700 900831"),
            ("Email", "priti.c@example.com"),
            ("Address", "Limes Cottage, Church St, Coggeshall CO6 1TU"),
        ]
        for x, rows in ((40, left), (305, right)):
            for at, (label, value) in enumerate(rows):
                y = 98 + 40 * at
                p.say(x, y, label, 8)
                p.rule(x, y + 22, x + 250, y + 22)
                p.text("", x, y + 4, x + 250, y + 21, value)
        p.say(40, 310, "Mother consents to referral", 9)
        p.tick("", 180, 301, True, "Oui")
        p.say(305, 310, "Mother consents to sharing of records", 9)
        p.tick("", 500, 301, True, "Oui")
        for y, title, value in (
            (340, "Reason for onward referral", why),
            (440, "How does mother describe it?", "'If I stop watching him something will happen.'"),
            (540, "Other support in place", "Dietitian, allergy clinic"),
        ):
            p.bold(40, y, title, 10)
            p.box(40, y + 6, 555, y + 76)
            p.text("", 40, y + 6, 555, y + 76, value)
        for x, label, value in (
            (40, "Referrer", "Jan Pascoe"),
            (215, "Role", "Infant feeding lead"),
            (390, "Date", "24/11/2026"),
        ):
            p.say(x, 650, label, 8)
            p.text("", x, 654, x + 160, 671, value)

    def loose(pdf: pikepdf.Pdf) -> None:
        del pdf.Root["/AcroForm"]

    return Case(
        "IFT.pdf",
        filled(draw, loose),
        {
            "infant_name": "Rex Chaudhry", "infant_dob": "2026-04-28", "infant_nhs_number": "9990005192", "gestation_at_birth": "38+0", "gp_name": "Dr Ames", "gp_practice": "The Limes", "parent_name": "Priti Chaudhry", "parent_dob": "1987-02-06",
            "parent_phone": "+447700900831", "parent_email": "priti.c@example.com", "parent_address": "Limes Cottage, Church St, Coggeshall CO6 1TU", "parent_postcode": "CO6 1TU", "consent_to_referral": "yes", "consent_to_share": "yes",
            "reason_for_referral": why, "voice_of_parent": "'If I stop watching him something will happen.'", "other_services": "Dietitian, allergy clinic", "referrer_name": "Jan Pascoe", "referrer_role": "Infant feeding lead", "referral_date": "2026-11-24",
        },
    )  # fmt: skip


def signed_and_flattened_online() -> Case:
    """An online signing service's print: an envelope number above, answers a little off their rules, rings filled for radio buttons."""
    why = [
        "Since the accident in August Marta has flashbacks when Lena is in the car seat. She has stopped",
        "going out and holds Lena so tightly that she cries.",
    ]

    def radio(p: FieldPaper, x: float, y: float, on: bool, words: str) -> None:
        p.canvas.circle(x + 4, 842 - y + 3, 4, stroke=1, fill=0)
        if on:
            p.canvas.circle(x + 4, 842 - y + 3, 2.2, stroke=0, fill=1)
        p.say(x + 13, y, words, 9)

    def draw(p: FieldPaper) -> None:
        p.say(30, 18, "Envelope ID: 7F3A11C0-22B4-4C0D-9E55-0A1B2C3D4E5F", 6)
        p.bold(50, 50, "Perinatal Trauma Pathway - Referral", 14)
        rows = [
            [("Name of parent", "Marta Lis", 50), ("DOB", "30 March 1995", 330)], [("Name of baby", "Lena Lis", 50), ("DOB", "14 May 2026", 330)], [("Address", "6 Dock View, Tilbury", 50), ("Postcode", "RM18 7NW", 330)],
            [("Telephone", "07700 900841", 50), ("Language", "Polish, good English", 330)], [("GP practice", "Sai Medical Centre", 50), ("Midwife", "", 330)],
        ]  # fmt: skip
        y = 85.0
        for row in rows:
            for label, value, x in row:
                p.say(x, y, label + ":", 9)
                start = x + p.canvas.stringWidth(label + ":", "Helvetica", 9) + 4
                p.rule(start, y + 3, x + (265 if x == 50 else 215), y + 3)
                p.say(start + 5, y - 2.5, value, 9, "Courier")
            y += 26
        for question, options, chosen in (
            ("Interpreter required?", ("Yes", "No"), "No"),
            ("Has the parent agreed to this referral?", ("Yes", "No"), "Yes"),
            ("Safeguarding level", ("None", "Early Help", "CiN", "CP"), "Early Help"),
        ):
            p.say(50, y, question, 9)
            for at, word in enumerate(options):
                radio(p, 260 + 75 * at, y, word == chosen, word)
            y += 22
        p.bold(50, y + 12, "Reason for referral")
        p.box(50, y + 18, 545, y + 80)
        for at, line in enumerate(why):
            p.say(55, y + 34 + 12 * at, line, 8, "Courier")
        y += 100
        p.bold(50, y + 6, "Hopes for therapy")
        p.box(50, y + 12, 545, y + 50)
        p.say(55, y + 28, "To drive Lena to her grandmother's.", 8, "Courier")
        y += 76
        for x, label, value in (
            (50, "Referrer", "Dr Olu Bright"),
            (220, "Role", "Clinical psychologist"),
            (410, "Date", "21/11/2026"),
        ):
            p.say(x, y, label + ":", 9)
            p.say(x + 45, y - 2, value, 9, "Courier")
        p.say(50, y + 40, "Signed electronically by:", 6)
        p.say(50, y + 54, "Olu Bright", 14, "Times-Italic")
        p.say(50, y + 64, "21-Nov-2026 | 16:20 GMT", 6)

    return Case(
        "Completed_Perinatal.pdf",
        filled(draw),
        {
            "parent_name": "Marta Lis", "parent_dob": "1995-03-30", "infant_name": "Lena Lis", "infant_dob": "2026-05-14", "parent_address": "6 Dock View, Tilbury", "parent_postcode": "RM18 7NW", "parent_phone": "+447700900841", "parent_language": "Polish, good English",
            "gp_practice": "Sai Medical Centre", "interpreter_needed": "no", "consent_to_referral": "yes", "safeguarding_status": "early_help", "reason_for_referral": " ".join(why), "hopes_and_concerns": "To drive Lena to her grandmother's.", "referrer_name": "Dr Olu Bright",
            "referrer_role": "Clinical psychologist", "referral_date": "2026-11-21",
        },
        blanks=("midwife",),
    )  # fmt: skip


def _struck(paper: Sheet) -> None:
    paper.bold(60, 55, "Community Midwives: PIMHS referral slip", 14)
    rows = [
        ("Mum", "Aleena Sharif"),
        ("Mum's DOB", "21/12/1997"),
        ("Baby", "Zayn Sharif"),
        ("Baby's DOB", "04/11/2026"),
        ("Address", "90 Chase Cross Rd, Romford RM5 3PR"),
        ("Tel", "07700 900851"),
        ("GP", "Chase Cross Medical"),
    ]
    for at, (label, answer) in enumerate(rows):
        paper.ask(60, 90 + 26 * at, label, answer, 420)
    y = 290.0
    for question, options, gone in (
        ("Consent given", ("Yes", "No"), 1),
        ("Interpreter needed", ("Yes", "No"), 0),
        ("Open to social care", ("Yes", "No"), 0),
    ):
        paper.say(60, y, f"{question} (delete as applicable)")
        for at, word in enumerate(options):
            paper.say(330 + 60 * at, y, word)
            if at == gone:
                paper.stroke((326 + 60 * at, y - 5), (350 + 60 * at, y - 7))
        y += 26
    paper.bold(60, y + 10, "Why now?")
    for at, line in enumerate(
        ("Aleena lost her mother two weeks before Zayn was born.", "She feeds him in silence with her eyes shut.")
    ):
        paper.hand(64, y + 32 + 22 * at, line, 13)
    paper.ask(60, y + 100, "Midwife", "Holly Brand", 220)
    paper.ask(300, y + 100, "Date", "26/11/2026", 220)


def slip_with_answers_crossed_out() -> Case:
    """Yes and No printed, the wrong one crossed out with a pen; scanned a little askew."""
    return Case(
        "slip.png",
        file(skewed(scanned(sheet(_struck)), -1.3)),
        {
            "parent_name": "Aleena Sharif", "parent_dob": "1997-12-21", "infant_name": "Zayn Sharif", "infant_dob": "2026-11-04", "parent_address": "90 Chase Cross Rd, Romford RM5 3PR", "parent_postcode": "RM5 3PR", "parent_phone": "+447700900851", "parent_relationship": "Mum",
            "gp_practice": "Chase Cross Medical", "consent_to_referral": "yes", "interpreter_needed": "no", "safeguarding_status": "none", "reason_for_referral": "Aleena lost her mother two weeks before Zayn was born. She feeds him in silence with her eyes shut.",
            "midwife": "Holly Brand", "referral_date": "2026-11-26",
        },
    )  # fmt: skip


FIELD_THIRD_CASES = (text_fields_as_tick_boxes, table_of_yes_and_no, two_columns_without_a_form, signed_and_flattened_online)
PEN_MORE_CASES = (slip_with_answers_crossed_out,)
