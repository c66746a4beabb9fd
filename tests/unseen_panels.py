"""More of the same family: a children's centre, a support plan filled in on the screen, a ward, an allocation panel; papers about it."""

from __future__ import annotations

import pikepdf
from pikepdf import Name, String

from tests.drawn_pdf import annotation, box, changed
from tests.print_paper import Print, printed
from tests.unseen_fillable import Filled
from tests.unseen_seventeenth import FLAT, HOME, PEOPLE, SHOCK, WISH, said
from tests.unseen_sixteenth import pairs, told
from tests.unseen_word import Case


def centre_contact() -> Case:
    """A children's centre's first contact sheet: notes typed over dots, ticks typed as "X" beside words, several labels on a line."""
    notes = (
        (92, 86, 250, "Saoirse O'Dell-Bright"), (312, 86, 400, "9/5/26"), (452, 86, 540, "girl"), (92, 111, 250, "Niamh O'Dell"), (312, 111, 400, "23/11/99"), (92, 136, 400, "Flat 3, 27 Orchard Rise, Tiptree"), (462, 136, 540, "CO5 0AA"),
        (92, 161, 250, "07700 900711"), (332, 161, 540, "Oona Tate"), (181, 186, 191, "X"), (236, 330, 246, "X"), (92, 360, 250, "Tom Alder"), (312, 360, 540, "Outreach worker"), (92, 385, 250, "01632 960755"), (312, 385, 400, "18/11/26"),
    )  # fmt: skip

    def draw(p: Print) -> None:
        def dots(x: float, y: float, label: str, end: float) -> None:
            p.say(x, y, label, 9)
            start = x + p.canvas.stringWidth(label, "Helvetica", 9) + 3
            p.say(start, y, "." * int((end - start) / 2.5), 9)

        p.bold(50, 45, "Tiptree Children's Centre", 13)
        p.bold(50, 62, "First contact and request sheet", 11)
        for x, y, label, end in ((50, 95, "Child", 265), (275, 95, "Born", 410), (415, 95, "Boy/girl", 545), (50, 120, "Parent", 265), (275, 120, "Born", 410), (50, 145, "Address", 410), (415, 145, "Postcode", 545), (50, 170, "Phone", 265), (275, 170, "Health visitor", 545)):  # fmt: skip
            dots(x, y, label, end)
        p.say(50, 195, "Open to Early Help?", 9)
        for x, words in ((180, "Yes"), (240, "No")):
            p.box(x, 185, x + 11, 196)
            p.say(x + 15, 195, words, 9)
        p.bold(50, 220, "What brings the family to you, and what do you ask for them?")
        p.box(50, 226, 545, 310)
        p.say(50, 339, "Parent has agreed to this being sent on", 9)
        for x, words in ((235, "Yes"), (290, "No")):
            p.box(x, 329, x + 11, 340)
            p.say(x + 15, 339, words, 9)
        for x, y, label, end in (
            (50, 369, "Taken by", 265),
            (275, 369, "Role", 545),
            (50, 394, "Tel", 265),
            (275, 394, "Date", 410),
        ):
            dots(x, y, label, end)

    def write(pdf: pikepdf.Pdf) -> None:
        for left, top, right, words in notes:
            annotation(
                pdf,
                Name.FreeText,
                box(left, top, right, top + (10 if words == "X" else 12)),
                Contents=String(words),
                DA=String("/Helv 9 Tf 0 0 1 rg"),
            )
        annotation(pdf, Name.FreeText, box(54, 230, 540, 306), Contents=String(FLAT), DA=String("/Helv 9 Tf 0 0 1 rg"))

    want = said(*PEOPLE, "infant_sex", "parent_phone", "parent_postcode", "health_visitor", "reason_for_referral", "referral_date", "consent_to_referral", parent_address="Flat 3, 27 Orchard Rise, Tiptree", safeguarding_status="early_help",
                referrer_name="Tom Alder", referrer_role="Outreach worker", referrer_phone="+441632960755")  # fmt: skip
    return Case("first contact.pdf", changed(printed(draw), write), want)


def plan_on_screen() -> Case:
    """A support plan to fill in whose fields carry a program's names; labels above and beside, radio buttons, a list of people at home."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Family Support Plan", 15)
        p.say(50, 60, "Part 1 is sent to the service asked for help.", 8)
        for x, y, words in (
            (50, 85, "Plan written by"), (220, 85, "Agency"), (390, 85, "Telephone"), (50, 130, "Child's first name"), (220, 130, "Child's last name"), (390, 130, "Child's date of birth"), (50, 175, "Main carer's name"),
            (220, 175, "Main carer's date of birth"), (390, 175, "Main carer's mobile"),
        ):  # fmt: skip
            p.say(x, y, words, 8)
        p.say(50, 228, "Family address", 9)
        p.say(50, 254, "Service asked for help", 9)
        p.say(50, 280, "Does the main carer agree to this plan being sent?", 9)
        for x, words in ((330, "Yes"), (390, "No")):
            p.say(x, 280, words, 9)
        p.say(50, 304, "Is an interpreter needed?", 9)
        for x, words in ((330, "Yes"), (390, "No")):
            p.say(x, 304, words, 9)
        p.table(
            50,
            318,
            [200, 110, 185],
            [["Others at home", "Date of birth", "Relationship to child"], ["", "", ""], ["", "", ""]],
            20,
        )
        p.bold(50, 400, "What is difficult at the moment")
        p.bold(50, 490, "What the family would like to be different")

    def fill(pdf: pikepdf.Pdf) -> None:
        f = Filled(pdf)
        for left, top, right, value in (
            (50, 89, 205, "Tom Alder, Outreach worker"), (220, 89, 375, "Tiptree Children's Centre"), (390, 89, 545, "01632 960755"), (50, 134, 205, "Saoirse"), (220, 134, 375, "O'Dell-Bright"), (390, 134, 545, "09/05/2026"),
            (50, 179, 205, "Niamh O'Dell"), (220, 179, 375, "23/11/1999"), (390, 179, 545, "07700 900711"), (160, 217, 545, HOME), (160, 243, 545, "Parent-infant team"),
        ):  # fmt: skip
            f.text(left, top, right, top + 16, value)
        f.radio([(315, 271), (375, 271)], 0)
        f.radio([(315, 295), (375, 295)], 1)
        for r, cells in enumerate((("Kwame Bright", "04/07/1996", "Father"), ("Ezra Bright", "11/02/2022", "Brother"))):
            for (left, right), value in zip(((52, 248), (252, 358), (362, 543)), cells, strict=True):
                f.text(left, 340 + 20 * r, right, 356 + 20 * r, value)
        f.text(50, 406, 545, 470, FLAT)
        f.text(50, 496, 545, 540, WISH)
        for at, field in enumerate(f.fields):
            field.T = String(f"topmostSubform[0].Page1[0].Field{at}[0]".replace(".", "_"))
        f.done()

    want = said(*PEOPLE, "parent_phone", "parent_address", "parent_postcode", "reason_for_referral", "hopes_and_concerns", "consent_to_referral", interpreter_needed="no", household=["Kwame Bright, 04/07/1996, Father", "Ezra Bright, 11/02/2022, Brother"],
                referrer_name="Tom Alder", referrer_role="Outreach worker", referrer_organisation="Tiptree Children's Centre", referrer_phone="+441632960755")  # fmt: skip
    return Case("support plan.pdf", changed(printed(draw), fill), want)


def ward_summary() -> Case:
    """A maternity ward's summary with people in columns of bare labels, a leader of dots for each plan, and a request among them."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Postnatal ward: discharge and follow-up plan", 14)
        rows = (
            ("Mother", "Niamh O'Dell", "Baby", "Saoirse O'Dell-Bright"),
            ("DOB", "23-11-1999", "DOB", "09-05-2026"),
            ("NHS", "999 000 1030", "NHS", "999 000 1022"),
            ("Phone", "07700 900711", "Gestation", "34+2"),
            ("Partner", "Kwame Bright", "Sex", "F"),
            ("GP", "Heath Surgery", "HV", "Oona Tate"),
        )
        for at, row in enumerate(rows):
            for x, text, font in zip(
                (50, 110, 310, 370), row, ("Helvetica-Bold", "Helvetica", "Helvetica-Bold", "Helvetica"), strict=True
            ):
                p.say(x, 70 + 15 * at, text, 9, font)
        p.bold(50, 178, "Follow-up", 10)
        for at, (label, text) in enumerate(
            (
                ("Community midwife", "day 5"),
                ("Perinatal team", "already open"),
                ("Parent-infant service", "requested, see below"),
            )
        ):
            p.say(50, 194 + 14 * at, label, 9)
            end = 50 + p.canvas.stringWidth(label, "Helvetica", 9)
            p.say(end + 2, 194 + 14 * at, "." * int((240 - end) / 2.5), 9)
            p.say(245, 194 + 14 * at, text, 9)
        y = told(
            p,
            250,
            (
                ("Request to parent-infant service", FLAT),
                ("Safeguarding", "CIN plan, social worker Lena Holt"),
                ("Mother aware of and agrees to request", "Yes"),
            ),
        )
        for label, text in (("Completed by", "Bea Lorne, Ward midwife"), ("Contact", "01632 960777"), ("Date", "18/11/2026")):
            p.bold(50, y, label, 9)
            p.say(150, y, text, 9)
            y += 14

    want = said(*PEOPLE, "parent_nhs_number", "infant_nhs_number", "parent_phone", "gestation_at_birth", "other_parent_name", "gp_practice", "health_visitor", "infant_sex", "parent_relationship", "referral_date", "reason_for_referral", "consent_to_referral",
                mental_health_team="already open", safeguarding_status="child_in_need", safeguarding_details="CIN plan, social worker Lena Holt", referrer_name="Bea Lorne", referrer_role="Ward midwife", referrer_phone="+441632960777")  # fmt: skip
    return Case("ward.pdf", printed(draw), want)


def panel_form() -> Case:
    """An allocation panel's form: side captions in grey bands, labels in small capitals inside boxes, ticked glyphs among words."""

    def draw(p: Print) -> None:
        def band(top: float, bottom: float, words: str) -> None:
            p.paint(40, top, 56, bottom, (0.75, 0.75, 0.75))
            p.canvas.saveState()
            p.canvas.translate(51, 842 - bottom + 4)
            p.canvas.rotate(90)
            p.canvas.setFont("Helvetica-Bold", 8)
            p.canvas.drawString(0, 0, words)
            p.canvas.restoreState()

        def row(y: float, *cells: tuple[float, str, str], high: float = 30) -> float:
            x = 58.0
            for wide, label, text in cells:
                p.box(x, y, x + wide, y + high)
                p.say(x + 3, y + 8, label.upper(), 5.5)
                p.wrap(x + 5, y + 21, text, wide - 10, 9)
                x += wide
            return y + high

        p.bold(40, 42, "Early Years Allocation Panel: case for panel", 14)
        band(60, 120, "CHILD")
        y = row(
            60,
            (210, "Full name", "Saoirse O'Dell-Bright"),
            (110, "Date of birth", "09/05/2026"),
            (165, "NHS number", "999 000 1022"),
        )
        y = row(y, (210, "Lives with", "Mum and dad"), (275, "Home address", HOME))
        band(124, 184, "PARENTS")
        y = row(
            124, (210, "Mother", "Niamh O'Dell"), (110, "Mother's DOB", "23/11/1999"), (165, "Mother's phone", "07700 900711")
        )
        y = row(y, (210, "Father", "Kwame Bright"), (110, "Father's DOB", "04/07/1996"), (165, "Father's phone", "07700 900712"))
        band(188, 300, "REQUEST")
        y = row(188, (485, "What is the panel asked for?", "Parent-infant mental health work"), high=32)
        y = row(y, (485, "Background and why now", FLAT), high=40)
        y = row(y, (485, "Parents' views", SHOCK), high=40)
        band(304, 364, "SENT BY")
        y = row(
            304,
            (210, "Name and role", "Tom Alder, Outreach worker"),
            (110, "Telephone", "01632 960755"),
            (165, "Date", "18/11/2026"),
        )
        p.box(58, y, 543, y + 30)
        p.say(61, y + 8, "CONSENT", 5.5)
        for x, words, on in (
            (64, "to panel discussion", False),
            (190, "to referral to the service agreed", True),
            (370, "to sharing of information", True),
        ):
            p.say(x, y + 22, "\u2714" if on else "\u274f", 10, "ZapfDingbats")
            p.say(x + 13, y + 22, words, 9)

    want = said(*PEOPLE, "infant_nhs_number", "parent_phone", "parent_address", "parent_postcode", "parent_relationship", "other_parent_name", "other_parent_dob", "other_parent_phone", "other_parent_relationship", "voice_of_parent", "referral_date",
                "reason_for_referral", "consent_to_referral", "consent_to_share", referrer_name="Tom Alder", referrer_role="Outreach worker", referrer_phone="+441632960755")  # fmt: skip
    return Case("panel.pdf", printed(draw), want)


def acknowledgement() -> bytes:
    """Another service's receipt of a referral made to it."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Perinatal Community Team", 14)
        p.lines(
            50,
            75,
            [
                "Re: Niamh O'Dell, DOB 23/11/1999, " + HOME,
                "Baby: Saoirse O'Dell-Bright, DOB 09/05/2026",
                "",
                "Thank you for your referral, which we received on 18 November 2026. It will be discussed at our meeting",
                "on Tuesday and we will write to you with the outcome. There is nothing more that you need to do.",
                "",
                "Referral team",
                "01632 960790",
            ],
            14,
            10,
        )

    return printed(draw)


def declined() -> bytes:
    """A letter that says why a referral was not accepted, copied to others."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Outcome of referral: not accepted", 14)
        y = pairs(
            p,
            50,
            70,
            (
                ("Child", "Saoirse O'Dell-Bright"),
                ("Date of birth", "09/05/2026"),
                ("Mother", "Niamh O'Dell"),
                ("Address", HOME),
                ("Referred by", "Oona Tate, health visitor"),
                ("Date of decision", "18/11/2026"),
            ),
            180,
            350,
        )
        told(
            p,
            y + 10,
            (
                ("Reason", "The family lives outside the area that this team covers."),
                ("Advice", "The health visitor may wish to contact the local service."),
                ("Copied for information to", "GP, parent-infant mental health service"),
            ),
        )

    return printed(draw)


PANEL_CASES = (centre_contact, plan_on_screen, ward_summary, panel_form)
