"""Yet further prints: crosses drawn in table cells, options all printed with one filled, questions with answers on bulleted lines, tables over two pages."""

from __future__ import annotations

import pikepdf

from tests.drawn_pdf import changed
from tests.print_paper import COLD, HOPE, STILL, Print, printed, read
from tests.unseen_fillable import PEOPLE, Filled
from tests.unseen_word import Case


def crosses_in_cells() -> Case:
    """Crosses of two strokes in the columns Yes, No and Not known; the people in ruled rows with captions at the left."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Perinatal and infant pathway: referral", 14)
        y = p.table(50, 60, [95, 155, 95, 150], [
            ["Baby", "Rowan Sedge", "Born / EDD", "14.6.2026"], ["Mother", "Amelie Sedge", "D.O.B.", "2.3.1994"], ["Address", "14 Tidemill Close, Heybridge", "Post code", "CM9 4TR"],
            ["Mobile", "07700 900641", "GP", "Blackwater Surgery"], ["Partner", "Joel Marsh", "D.O.B.", "30.9.1991"],
        ], 20)  # fmt: skip
        rows = (
            ("Mother consents to this referral", 0),
            ("Mother consents to information being shared", 1),
            ("Domestic abuse", 2),
            ("Interpreter needed", 1),
        )
        top = y + 20
        p.table(
            50,
            top,
            [260, 60, 60, 70],
            [["Please mark one", "Yes", "No", "Not known"], *([label, "", "", ""] for label, _ in rows)],
            20,
        )
        for at, (_, column) in enumerate(rows):
            x, here = 310 + 60 * column + 25, top + 20 * (at + 1) + 5
            p.rule(x, here, x + 10, here + 10)
            p.rule(x, here + 10, x + 10, here)
        y = top + 120
        p.table(50, y, [495], [["Reason for referral"]], 18)
        p.box(50, y + 18, 545, y + 70)
        p.wrap(55, y + 32, COLD, 480)
        p.table(
            50,
            y + 85,
            [95, 155, 95, 150],
            [["Referred by", "Jan Tully", "Title", "Community midwife"], ["Tel", "01632 960655", "Date", "12.11.2026"]],
            20,
        )

    said = read(*PEOPLE, "parent_postcode", "parent_phone", "gp_practice", "other_parent_name", "other_parent_dob", "reason_for_referral", "referral_date", parent_address="14 Tidemill Close, Heybridge",
                parent_relationship="Mother", consent_to_referral="yes", consent_to_share="no", domestic_abuse="not_known", interpreter_needed="no", referrer_name="Jan Tully", referrer_role="Community midwife",
                referrer_phone="+441632960655")  # fmt: skip
    return Case("pathway.pdf", printed(draw), said)


def options_printed() -> Case:
    """Every option of a web form printed below its question, the chosen one with a filled circle drawn before it."""

    def draw(p: Print) -> None:
        y = 50.0

        def value(label: str, text: str) -> None:
            nonlocal y
            p.canvas.setFillColorRGB(0.4, 0.4, 0.4)
            p.say(50, y, label, 9)
            p.canvas.setFillColorRGB(0, 0, 0)
            y = p.wrap(50, y + 14, text, 490, 11) + 6

        def choice(label: str, words: tuple[str, ...], chosen: str) -> None:
            nonlocal y
            p.canvas.setFillColorRGB(0.4, 0.4, 0.4)
            p.say(50, y, label, 9)
            p.canvas.setFillColorRGB(0, 0, 0)
            for word in words:
                y += 15
                p.canvas.circle(56, 842 - y + 4, 4, stroke=1, fill=0)
                if word == chosen:
                    p.canvas.circle(56, 842 - y + 4, 2.2, stroke=0, fill=1)
                p.say(66, y, word)
            y += 20

        p.bold(50, y, "Parent and baby support request", 16)
        y += 30
        for label, text in (
            ("Baby's first and last name", "Rowan Sedge"),
            ("Baby's date of birth", "14/06/2026"),
            ("Parent's first and last name", "Amelie Sedge"),
            ("Parent's date of birth", "02/03/1994"),
            ("Parent's telephone", "07700 900641"),
        ):
            value(label, text)
        choice("What is the parent's relationship to the baby?", ("Mother", "Father", "Grandparent", "Other"), "Mother")
        choice(
            "What level of support does the family have now?",
            ("Universal", "Early Help", "Child in Need", "Child Protection", "Not known"),
            "Early Help",
        )
        choice("Has the parent agreed to this request?", ("Yes", "No"), "Yes")
        choice("Is it safe to contact the parent by phone and leave a message?", ("Yes", "No"), "No")
        value("Why are you asking for support?", COLD)
        value("Your name", "Priya Anand")
        value("Your role", "Health Visitor")
        value("Your telephone number", "01632 960641")

    said = read(*PEOPLE, "parent_phone", "reason_for_referral", "referrer_name", "referrer_role", "referrer_phone", parent_relationship="Mother", safeguarding_status="early_help", consent_to_referral="yes",
                safe_to_leave_message="no")  # fmt: skip
    return Case("support-request.pdf", printed(draw), said)


def questions_in_bullets() -> Case:
    """An export in bulleted lines, each a question and after a dash its answer; headings in capitals."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Referral received via online form", 14)
        y = 70.0
        for title, rows in (
            ("CHILD", (("Name", "Rowan Sedge"), ("Date of birth", "14 June 2026"), ("NHS number", "999 000 1006"))),
            ("MOTHER", (("Name", "Amelie Sedge"), ("Date of birth", "2 March 1994"), ("Telephone", "07700 900641"), ("Address", "14 Tidemill Close, Heybridge, Maldon CM9 4TR"), ("Preferred language", "English"), ("Interpreter required", "No"))),
            ("FATHER", (("Name", "Joel Marsh"), ("Date of birth", "not given"), ("Telephone", "07700 900642"))),
            ("PROFESSIONALS", (("GP", "Dr Lowe, Blackwater Surgery"), ("Health visitor", "Priya Anand"), ("Social worker", "n/a"))),
            ("CONSENT", (("Consent to referral", "Yes"), ("Consent to share information", "Yes"), ("Date of consent", "10/11/2026"))),
            ("REFERRER", (("Name", "Priya Anand"), ("Role", "Health Visitor"), ("Email", "priya.anand@hv.example.org"))),
            ("REFERRAL", (("Reason for referral", COLD), ("Safeguarding status", "Child in Need"))),
        ):  # fmt: skip
            p.bold(50, y, title)
            y += 14
            for label, text in rows:
                p.say(56, y, "\u2022")
                y = p.wrap(68, y, f"{label} - {text}", 470)
            y += 8

    said = read(*PEOPLE, "infant_nhs_number", "parent_phone", "parent_postcode", "parent_language", "other_parent_name", "other_parent_phone", "gp_name", "gp_practice", "health_visitor", "referrer_name",
                "referrer_role", "referrer_email", "reason_for_referral", parent_relationship="Mother", other_parent_relationship="Father", parent_address="14 Tidemill Close, Heybridge, Maldon CM9 4TR",
                interpreter_needed="no", consent_to_referral="yes", consent_to_share="yes", consent_date="2026-11-10", safeguarding_status="child_in_need")  # fmt: skip
    return Case("online.pdf", printed(draw), said, blanks=("other_parent_dob", "social_worker"))


def over_two_pages() -> Case:
    """A household table and an answer that go over the page; each page with the child's name and number at its head."""

    def draw(p: Print) -> None:
        def head(page: int) -> None:
            p.say(50, 25, "Rowan SEDGE   NHS 999 000 1006   Confidential", 7)
            p.footer("Parent-infant referral v4 (2025)", f"Page {page} of 2")

        head(1)
        p.bold(50, 50, "Parent-infant referral", 15)
        y = p.table(50, 65, [130, 365], [["Infant's name", "Rowan Sedge"], ["Infant's date of birth", "14/06/2026"], ["Infant's NHS number", "999 000 1006"], ["Parent's name", "Amelie Sedge"], ["Parent's date of birth", "02/03/1994"],
            ["Parent's relationship to infant", "Mother"], ["Parent's telephone", "07700 900641"]], 20)  # fmt: skip
        p.bold(50, 640, "Reason for referral")
        p.box(50, 648, 545, 690)
        p.wrap(55, 662, COLD, 480)
        p.bold(50, 710, "Household")
        p.table(50, 718, [180, 110, 205], [["Name", "Date of birth", "Relationship"], ["Ivy Sedge", "03/02/2022", "Sister"]], 20)
        p.turn_page()
        head(2)
        y = p.table(50, 50, [180, 110, 205], [["Joel Marsh", "30/09/1991", "Father"], ["Pat Sedge", "n/k", "Grandmother"]], 20)
        p.bold(50, y + 25, "What does the parent hope for?")
        p.box(50, y + 33, 545, y + 70)
        p.wrap(55, y + 47, HOPE, 480)
        y += 90
        p.table(
            50,
            y,
            [130, 365],
            [
                ["Consent to referral", "Yes"],
                ["Referrer", "Priya Anand"],
                ["Referrer's role", "Health Visitor"],
                ["Referrer's telephone", "01632 960641"],
                ["Date", "12/11/2026"],
            ],
            20,
        )

    said = read(*PEOPLE, "infant_nhs_number", "parent_relationship", "parent_phone", "reason_for_referral", "hopes_and_concerns", "referrer_name", "referrer_role", "referrer_phone", "referral_date",
                consent_to_referral="yes", household=["Ivy Sedge, 03/02/2022, Sister", "Joel Marsh, 30/09/1991, Father", "Pat Sedge, Grandmother"])  # fmt: skip
    return Case("two-pages.pdf", printed(draw), said)


def undefined_fields() -> Case:
    """Boxes to tick below Yes and No, fields without a printed frame under small labels in two columns, a name and a team in one field."""
    asked = (
        ("Has consent been given for this referral?", True),
        ("Has consent been given to share information?", True),
        ("Are there any concerns about domestic abuse?", False),
    )
    pairs = (
        ("Name of infant", "Rowan Sedge"),
        ("Date of birth", "14-06-26"),
        ("Name of parent being referred", "Amelie Sedge"),
        ("Date of birth", "02-03-94"),
        ("Contact number for parent", "07700 900641"),
        ("Home postcode", "CM9 4TR"),
    )

    def draw(p: Print) -> None:
        p.bold(50, 45, "Specialist Health Visiting: Infant Mental Health", 13)
        for at, (label, _) in enumerate(pairs):
            p.say(50 + 260 * (at % 2), 75 + 40 * (at // 2), label, 8)
        p.bold(400, 205, "Yes", 9)
        p.bold(450, 205, "No", 9)
        for at, (label, _) in enumerate(asked):
            p.say(50, 225 + 20 * at, label, 9)
        p.say(50, 300, "Concerns about the relationship", 8)
        p.say(50, 380, "How does the infant present?", 8)
        p.say(50, 460, "Referred by (name, role and team)", 8)
        p.say(310, 460, "Telephone", 8)

    def fill(pdf: pikepdf.Pdf) -> None:
        f = Filled(pdf)
        for at, (_, value) in enumerate(pairs):
            x, y = 50 + 260 * (at % 2), 78 + 40 * (at // 2)
            f.text(x, y, x + 230, y + 18, value)
        for at, (_, yes) in enumerate(asked):
            f.check(402, 216 + 20 * at, yes, "On")
            f.check(452, 216 + 20 * at, not yes, "On")
        f.text(50, 304, 545, 360, COLD)
        f.text(50, 384, 545, 440, STILL)
        f.text(50, 464, 290, 482, "Priya Anand, Health Visitor, Dengie Health Visiting Team")
        f.text(310, 464, 540, 482, "01632 960641")
        f.done()

    said = read(*PEOPLE, "parent_phone", "parent_postcode", "reason_for_referral", "voice_of_infant", "referrer_name", "referrer_role", "referrer_organisation", "referrer_phone", consent_to_referral="yes",
                consent_to_share="yes", domestic_abuse="no")  # fmt: skip
    return Case("undefined.pdf", changed(printed(draw), fill), said)


EXPORT_CASES = (crosses_in_cells, options_printed, questions_in_bullets, over_two_pages, undefined_fields)
