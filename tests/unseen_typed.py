"""Forms with notes set over them, answers typed over rules, symbols from other fonts, captions, people side by side."""

from __future__ import annotations

import pikepdf
from pikepdf import Name, String

from tests.drawn_pdf import annotation, box, changed
from tests.print_paper import COLD, RISK, STILL, Print, printed, read
from tests.unseen_word import Case

PEOPLE = ("infant_name", "infant_dob", "parent_name", "parent_dob")
TELLS = "/Helv 10 Tf 0 g"


def written_on_screen() -> Case:
    """A form that could not be filled in: somebody set text notes over it, crosses in boxes among them."""
    notes = [
        (140, 82, "Rowan Sedge"), (420, 82, "14/06/26"), (140, 108, "Amelie Sedge"), (420, 108, "02/03/94"), (140, 134, "14 Tidemill Close, Heybridge CM9 4TR"), (140, 160, "07700 900641"),
        (140, 186, "Priya Anand"), (420, 186, "HV"), (140, 212, "01632 960641"), (420, 212, "12/11/26"), (212, 242, "X"), (392, 268, "X"),
    ]  # fmt: skip

    def draw(p: Print) -> None:
        p.bold(50, 50, "Parent & Infant Team referral form", 14)
        rows = [
            ["Child's name", "", "Date of birth", ""],
            ["Parent's name", "", "Date of birth", ""],
            ["Address", "", "", ""],
            ["Telephone", "", "", ""],
            ["Referrer", "", "Role", ""],
            ["Referrer's tel", "", "Date of referral", ""],
        ]
        p.table(50, 76, [85, 190, 90, 130], rows, 26)
        p.say(50, 250, "Consent to referral?")
        p.box(212, 241, 222, 251)
        p.say(226, 250, "Yes")
        p.box(262, 241, 272, 251)
        p.say(276, 250, "No")
        p.say(50, 276, "Plan (cross one)")
        for at, words in enumerate(("None", "Early help", "Child in need", "Child protection")):
            p.box(212 + 90 * at, 267, 222 + 90 * at, 277)
            p.say(226 + 90 * at, 276, words)
        p.bold(50, 305, "Reasons for referral")
        p.box(50, 312, 545, 380)

    def write(pdf: pikepdf.Pdf) -> None:
        for left, top, words in notes:
            annotation(
                pdf,
                Name.FreeText,
                box(left, top, left + (10 if words == "X" else 160), top + (10 if words == "X" else 14)),
                Contents=String(words),
                DA=String(TELLS),
            )
        annotation(pdf, Name.FreeText, box(54, 316, 540, 376), Contents=String(COLD), DA=String(TELLS))

    said = read(*PEOPLE, "parent_phone", "parent_postcode", "referrer_name", "referrer_phone", "referral_date", "reason_for_referral", parent_address="14 Tidemill Close, Heybridge CM9 4TR", referrer_role="HV",
                consent_to_referral="yes", safeguarding_status="child_in_need")  # fmt: skip
    return Case("notes.pdf", changed(printed(draw), write), said)


def over_rules() -> Case:
    """Answers typed in another face over rules and dots, two or three labels on a line, hints in small print below them."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "HOMEWARD FAMILIES", 15)
        p.say(50, 60, "Referral form (parents with babies under two). Please write clearly.", 9)
        p.bold(50, 85, "Baby")
        p.blank(50, 105, "Name", "Rowan Sedge", 280)
        p.blank(290, 105, "DOB", "14/6/26", 400)
        p.blank(410, 105, "M/F", "M", 545)
        p.bold(50, 135, "Parent / carer you are referring")
        p.blank(50, 155, "Name", "Amelie Sedge", 280)
        p.blank(290, 155, "DOB", "2/3/94", 400)
        p.blank(410, 155, "Relationship", "Mum", 545)
        p.blank(50, 180, "Address", "14 Tidemill Close, Heybridge", 380)
        p.blank(390, 180, "Postcode", "CM9 4TR", 545)
        p.blank(50, 205, "Phone", "07700 900641", 280)
        p.blank(290, 205, "Email", "n/k", 545)
        p.say(290, 214, "(we will only use this to send appointment times)", 6)
        p.bold(50, 240, "You")
        p.blank(50, 260, "Name", "Priya Anand", 280)
        p.blank(290, 260, "Job", "Health Visitor", 545)
        p.blank(50, 285, "Phone", "01632 960641", 280)
        p.blank(290, 285, "Date", "12.11.26", 545)
        p.bold(50, 315, "What is the worry?")
        for at, line in enumerate((COLD[:69], COLD[70:])):
            p.typed(52, 335 + 20 * at, line, 9)
            p.rule(50, 338 + 20 * at, 545, 338 + 20 * at)
        p.rule(50, 378, 545, 378)
        p.say(50, 400, "Does the parent know you are referring and agree?   Yes / No ..................................", 9)
        p.typed(270, 398, "YES 10/11")
        p.say(50, 425, "Social worker? ..........................................................", 9)
        p.typed(130, 423, "Kofi Mensah")
        p.say(320, 425, "GP surgery ..................................................", 9)
        p.typed(385, 423, "Blackwater Surgery")

    said = read(*PEOPLE, "parent_phone", "parent_postcode", "referrer_name", "referrer_role", "referrer_phone", "referral_date", "reason_for_referral", "social_worker", "gp_practice", parent_relationship="Mum",
                infant_sex="male", parent_address="14 Tidemill Close, Heybridge", consent_to_referral="yes")  # fmt: skip
    return Case("over-rules.pdf", printed(draw), said, blanks=("parent_email",))


def symbol_fonts() -> Case:
    """Boxes and ticks that are letters of a symbol font, before and behind their options; professionals in a table."""

    def draw(p: Print) -> None:
        def mark(x: float, y: float, on: bool) -> None:
            p.say(x, y, "\u2714" if on else "\u274f", 11, "ZapfDingbats")

        p.bold(50, 45, "Parent-Infant Psychology: referral", 14)
        y = 75.0
        for label, text in (
            ("Baby's name:", "Rowan Sedge"),
            ("Baby's DOB:", "14 June 2026"),
            ("Parent's name:", "Amelie Sedge"),
            ("Parent's DOB:", "2 March 1994"),
            ("Parent's mobile:", "07700 900641"),
        ):
            p.bold(50, y, label)
            p.say(170, y, text)
            y += 16
        p.bold(50, y + 8, "Parent is:")
        for at, (words, on) in enumerate(
            (("Birth mother", True), ("Birth father", False), ("Adoptive parent", False), ("Other carer", False))
        ):
            mark(170 + 95 * at, y + 8, on)
            p.say(183 + 95 * at, y + 8, words, 9)
        p.bold(50, y + 28, "Social care:")
        for at, (words, on) in enumerate(
            (("None", False), ("Early Help", True), ("Child in Need", False), ("Child Protection", False))
        ):
            p.say(170 + 95 * at, y + 28, words, 9)
            mark(172 + 95 * at + p.canvas.stringWidth(words, "Helvetica", 9), y + 28, on)
        p.bold(50, y + 48, "Interpreter needed:")
        for at, (words, on) in enumerate((("Yes", False), ("No", True))):
            mark(170 + 60 * at, y + 48, on)
            p.say(183 + 60 * at, y + 48, words, 9)
        y = p.table(
            50,
            y + 65,
            [110, 140, 245],
            [
                ["Professional", "Name", "Base and contact"],
                ["GP", "Dr Lowe", "Blackwater Surgery"],
                ["Health visitor", "Priya Anand", "01632 960641"],
                ["Social worker", "", ""],
                ["Midwife", "Jan Tully", ""],
            ],
        )
        p.bold(50, y + 25, "Describe your concerns about the relationship")
        y = p.wrap(50, y + 40, COLD, 495)
        p.bold(50, y + 10, "Consent")
        mark(50, y + 26, True)
        p.say(64, y + 26, "The parent has agreed to this referral.")
        mark(50, y + 42, False)
        p.say(64, y + 42, "The parent has agreed that we may contact other services.")
        p.bold(50, y + 66, "Referrer's name:")
        p.say(170, y + 66, "Priya Anand")
        p.bold(300, y + 66, "Role:")
        p.say(340, y + 66, "Health Visitor")

    said = read(*PEOPLE, "parent_phone", "reason_for_referral", "gp_name", "gp_practice", "midwife", "referrer_name", "referrer_role", health_visitor="Priya Anand, 01632 960641", parent_relationship="Birth mother",
                safeguarding_status="early_help", interpreter_needed="no", consent_to_referral="yes")  # fmt: skip
    return Case("symbols.pdf", printed(draw), said, blanks=("social_worker",))


def captions() -> Case:
    """Ruled rows of unequal cells with captions in tiny print above the answers, bars for titles, a box for the office's own use."""

    def draw(p: Print) -> None:
        def row(y: float, *cells: tuple[float, str, str]) -> float:
            x = 50.0
            for wide, caption, text in cells:
                p.box(x, y, x + wide, y + 30)
                p.say(x + 3, y + 8, caption, 6)
                p.say(x + 5, y + 23, text, 10)
                x += wide
            return y + 30

        p.bold(50, 40, "PERINATAL MENTAL HEALTH & PARENT INFANT SERVICE", 13)
        p.box(400, 50, 545, 90)
        p.lines(404, 60, ["FOR OFFICE USE ONLY", "Date received:", "Reference:"], 11, 7)
        y = row(
            p.bar(112, "1. PERSON BEING REFERRED") - 9,
            (60, "TITLE", "Ms"),
            (200, "FORENAME(S)", "Amelie"),
            (235, "SURNAME", "Sedge"),
        )
        y = row(
            y, (140, "DATE OF BIRTH", "02.03.1994"), (160, "NHS NO.", "999 000 1014"), (195, "ETHNIC ORIGIN", "White British")
        )
        y = row(y, (385, "HOME ADDRESS", "14 Tidemill Close, Heybridge, Maldon"), (110, "POSTCODE", "CM9 4TR"))
        y = row(y, (165, "MOBILE", "07700 900641"), (165, "LANDLINE", "none"), (165, "OK TO LEAVE MESSAGE? Y/N", "Y"))
        y = row(
            p.bar(y + 20, "2. BABY") - 9,
            (220, "NAME (IF BORN)", "Rowan Sedge"),
            (140, "D.O.B.", "14.06.2026"),
            (135, "GESTATION AT BIRTH", "36+4"),
        )
        y = row(y, (165, "IF PREGNANT, EDD", ""), (165, "BABY'S NHS NO.", "999 000 1006"), (165, "LIVES WITH", "Mum"))
        y = row(
            p.bar(y + 20, "3. OTHER PARENT / PARTNER") - 9,
            (220, "NAME", "Joel Marsh"),
            (140, "D.O.B.", "30.09.1991"),
            (135, "CONTACT NUMBER", "07700 900642"),
        )
        y = row(
            p.bar(y + 20, "4. REFERRER") - 9,
            (165, "NAME", "Priya Anand"),
            (165, "DESIGNATION", "Health Visitor"),
            (165, "TEAM", "Dengie Health Visiting Team"),
        )
        y = row(y, (165, "TEL", "01632 960641"), (215, "E-MAIL", "priya.anand@hv.example.org"), (115, "DATE", "12.11.2026"))
        for title, text in (("5. REASON FOR REFERRAL (continue overleaf)", COLD), ("6. RISK ISSUES", RISK)):
            y = p.bar(y + 20, title) - 9
            p.box(50, y, 545, y + 60)
            p.wrap(55, y + 14, text, 480)
            y += 60
        y = row(
            p.bar(y + 20, "7. CONSENT") - 9,
            (280, "HAS THE PERSON CONSENTED TO THIS REFERRAL? Y/N", "Y"),
            (215, "DATE CONSENT OBTAINED", "10.11.2026"),
        )

    said = read("parent_dob", "parent_nhs_number", "parent_ethnicity", "parent_postcode", "parent_phone", "infant_name", "infant_dob", "gestation_at_birth", "infant_nhs_number", "other_parent_name", "other_parent_dob",
                "other_parent_phone", "referrer_name", "referrer_role", "referrer_organisation", "referrer_phone", "referrer_email", "referral_date", "reason_for_referral", "risk_details",
                parent_name="Ms Amelie Sedge", parent_address="14 Tidemill Close, Heybridge, Maldon", safe_to_leave_message="yes", consent_to_referral="yes", consent_date="2026-11-10")  # fmt: skip
    return Case("captions.pdf", printed(draw), said, blanks=("infant_due_date",))


def people_abreast() -> Case:
    """Mother and father in columns of their own under labels that stand once, at the left; then the child and the referrer side by side."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Family Hub: infant mental health pathway", 14)
        p.bold(190, 75, "Mother")
        p.bold(375, 75, "Father / partner")
        y = 93.0
        for label, left, right in (
            ("Name", "Amelie Sedge", "Joel Marsh"), ("Date of birth", "02/03/1994", "30/09/1991"), ("Address", "14 Tidemill Close, Heybridge, Maldon, Essex CM9 4TR", "as above"), ("Mobile", "07700 900641", "07700 900642"),
            ("Parental responsibility", "Yes", "Yes"),
        ):  # fmt: skip
            p.say(50, y, label, 9)
            y = max(p.wrap(190, y, left, 165, 9), p.wrap(375, y, right, 165, 9)) + 5
        y += 10
        p.bold(50, y, "Child")
        p.bold(310, y, "Referrer")
        y += 18
        for here, there in (
            (("Name:", "Rowan Sedge"), ("Name:", "Priya Anand")),
            (("DOB:", "14/06/2026"), ("Role:", "Health Visitor")),
            (("NHS No:", "999 000 1006"), ("Tel:", "01632 960641")),
            (("Sex:", "Male"), ("Date:", "12/11/2026")),
        ):
            for x, (label, text) in ((50, here), (310, there)):
                p.say(x, y, label, 9)
                p.say(x + 60, y, text, 9)
            y += 15
        p.bold(50, y + 12, "Reason for referral")
        y = p.wrap(50, y + 26, COLD, 495, 9)
        p.bold(50, y + 12, "Voice of the infant")
        y = p.wrap(50, y + 26, STILL, 495, 9)
        p.say(50, y + 16, "Consent given by parent(s):", 9)
        p.check(200, y + 16, True, "Mother", 9)
        p.check(270, y + 16, True, "Father", 9)
        p.check(340, y + 16, False, "Neither", 9)

    said = read(*PEOPLE, "other_parent_name", "other_parent_dob", "parent_address", "parent_postcode", "parent_phone", "other_parent_phone", "infant_nhs_number", "infant_sex", "referrer_name", "referrer_role",
                "referrer_phone", "referral_date", "reason_for_referral", "voice_of_infant", parent_relationship="Mother", parent_responsibility="yes",
                other_parent_responsibility="yes", consent_to_referral="yes")  # fmt: skip
    return Case("hub.pdf", printed(draw), said)


TYPED_CASES = (written_on_screen, over_rules, symbol_fonts, captions, people_abreast)
