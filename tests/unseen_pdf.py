"""PDF forms in layouts of other teams: ruled boxes, fields to fill in whose names say nothing, print without lines."""

from __future__ import annotations

import io

from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen import canvas

from tests.unseen_word import Case

WIDTH, HEIGHT = A4
LEFT, RIGHT = 45.0, WIDTH - 45.0


class Sheet:
    """A page filled from top to bottom."""

    def __init__(self) -> None:
        self.buffer = io.BytesIO()
        self.canvas = canvas.Canvas(self.buffer, pagesize=A4, invariant=1)
        self.y = HEIGHT - 50

    def write(
        self, text: str, x: float = LEFT, size: float = 10, bold: bool = False, leading: float = 14, width: float = RIGHT - LEFT
    ) -> None:
        font = "Helvetica-Bold" if bold else "Helvetica"
        self.canvas.setFont(font, size)
        for part in simpleSplit(text, font, size, width):
            self.canvas.drawString(x, self.y, part)
            self.y -= leading

    def at(self, x: float, y: float, text: str, size: float = 10, bold: bool = False) -> None:
        self.canvas.setFont("Helvetica-Bold" if bold else "Helvetica", size)
        self.canvas.drawString(x, y, text)

    def boxes(self, *cells: tuple[str, str], height: float = 34) -> None:
        """A row of ruled boxes, a small label at the top of each and the answer below it."""
        width = (RIGHT - LEFT) / len(cells)
        for at, (label, text) in enumerate(cells):
            x = LEFT + at * width
            self.canvas.rect(x, self.y - height, width, height)
            self.at(x + 3, self.y - 9, label, size=7.5)
            y = self.y - 22
            for part in simpleSplit(text, "Helvetica", 10, width - 8):
                self.at(x + 4, y, part)
                y -= 12
        self.y -= height

    def tick(self, x: float, y: float, on: bool, words: str) -> float:
        """A drawn square with or without a cross of two lines, and its words; gives where the next one may begin."""
        self.canvas.rect(x, y - 1, 9, 9)
        if on:
            self.canvas.line(x + 1, y, x + 8, y + 7)
            self.canvas.line(x + 1, y + 7, x + 8, y)
        self.at(x + 13, y, words)
        return x + 26 + self.canvas.stringWidth(words, "Helvetica", 10)

    def done(self) -> bytes:
        self.canvas.save()
        return self.buffer.getvalue()


def boxes() -> Case:
    """Labels in small print at the top of ruled boxes; the patient is the mother; a narrative over two pages."""
    s = Sheet()
    s.write("Perinatal Infant Mental Health: referral form", size=15, bold=True, leading=24)
    s.write("Patient details", bold=True, leading=8)
    s.boxes(("Surname", "Okafor-Lane"), ("First name(s)", "Ifeoma"), ("Date of birth", "07/10/1989"))
    s.boxes(("NHS number", "999 800 0149"), ("Telephone", "07700 900801"), ("Email", "ifeoma.ol@example.com"))
    s.boxes(("Address including postcode", "Garden Flat, 40 London Road, Southend-on-Sea SS1 1XA"))
    s.y -= 14
    s.write("Baby / pregnancy", bold=True, leading=8)
    s.boxes(("Baby's name", "Emeka"), ("Baby's date of birth", "15/08/2026"), ("Expected date of delivery", ""))
    s.boxes(("Gestation at delivery", "38+2"), ("Baby's NHS number", ""))
    s.y -= 14
    s.write("Referrer", bold=True, leading=8)
    s.boxes(("Name", "Dr Kate Wills"), ("Job title", "Consultant Obstetrician"), ("Organisation", "Southend University Hospital"))
    s.boxes(("Contact number", "01632 960801"), ("Email", "kate.wills@hospital.example.org"), ("Date", "13/11/2026"))
    s.y -= 16
    s.write("Has the woman consented to this referral?", leading=0)
    x = s.tick(300, s.y, True, "Yes")
    s.tick(x, s.y, False, "No")
    s.y -= 18
    s.write("Is an interpreter needed?", leading=0)
    x = s.tick(300, s.y, False, "Yes")
    s.tick(x, s.y, True, "No")
    s.y -= 24
    s.write("Reason for referral", bold=True)
    s.write(
        "Massive haemorrhage at birth, two nights in intensive care. She met Emeka on day three and says he smelt of somebody else."
    )
    s.canvas.showPage()
    s.y = HEIGHT - 50
    s.write("She has not been alone with him since.")
    s.y -= 10
    s.write("What would she like help with?", bold=True)
    s.write("To feel that he knows who she is.")
    return Case(
        "boxes.pdf", s.done(),
        {
            "parent_name": "Ifeoma Okafor-Lane", "parent_dob": "1989-10-07", "parent_nhs_number": "9998000149", "parent_phone": "+447700900801",
            "parent_email": "ifeoma.ol@example.com", "parent_address": "Garden Flat, 40 London Road, Southend-on-Sea SS1 1XA", "parent_postcode": "SS1 1XA",
            "infant_name": "Emeka", "infant_dob": "2026-08-15", "gestation_at_birth": "38+2",
            "referrer_name": "Dr Kate Wills", "referrer_role": "Consultant Obstetrician", "referrer_organisation": "Southend University Hospital",
            "referrer_phone": "+441632960801", "referrer_email": "kate.wills@hospital.example.org", "referral_date": "2026-11-13",
            "consent_to_referral": "yes", "interpreter_needed": "no",
            "reason_for_referral": (
                "Massive haemorrhage at birth, two nights in intensive care. She met Emeka on day three and says he smelt of somebody else. "
                "She has not been alone with him since."
            ),
            "hopes_and_concerns": "To feel that he knows who she is.",
        },
        blanks=("infant_due_date", "infant_nhs_number"),
    )  # fmt: skip


def fillable() -> Case:
    """Fields to fill in above which their labels are printed; names such as "Text1" and no tooltips; radio buttons."""
    s = Sheet()
    form = s.canvas.acroForm
    count = iter(range(1, 99))

    def field(label: str, value: str, x: float, width: float, height: float = 18) -> None:
        s.at(x, s.y, label, size=9)
        form.textfield(
            name=f"Text{next(count)}", value=value, x=x, y=s.y - height - 4, width=width, height=height, fontSize=9, borderWidth=0.5,
            fieldFlags="multiline" if height > 20 else "", maxlen=2000,
        )  # fmt: skip

    def radio(label: str, name: str, options: tuple[str, ...], chosen: str) -> None:
        s.at(LEFT, s.y, label, size=9)
        x = 330.0
        for option in options:
            form.radio(name=name, value=option, selected=option == chosen, x=x, y=s.y - 3, size=12, buttonStyle="circle")
            s.at(x + 16, s.y, option, size=9)
            x += 70
        s.y -= 22

    s.write("Leafside Infant Team: Request for Assistance", size=15, bold=True, leading=26)
    s.write("Who is asking?", size=12, bold=True, leading=18)
    field("Full name", "Niamh Carey", LEFT, 160)
    field("Role", "Family Hub Practitioner", 220, 150)
    field("Organisation", "Canvey Family Hub", 385, 160)
    s.y -= 40
    field("Email", "niamh.carey@hub.example.org", LEFT, 230)
    field("Phone", "01632 960811", 290, 120)
    s.y -= 44
    s.write("Who is the baby?", size=12, bold=True, leading=18)
    field("First name", "Willow", LEFT, 120)
    field("Last name", "Tabor", 180, 120)
    field("Date of birth (or due date)", "01/05/2026", 315, 120)
    s.y -= 44
    s.write("Who is the parent or carer?", size=12, bold=True, leading=18)
    field("Name", "Gemma Tabor", LEFT, 160)
    field("How are they related to the baby?", "Mum", 220, 150)
    field("Postcode", "ss8 8xa", 385, 80)
    s.y -= 46
    radio("Does the parent know about and agree to this request?", "r1", ("Yes", "No", "Unsure"), "Yes")
    radio("Is there domestic abuse in the home at the moment?", "r2", ("Yes", "No", "Unsure"), "Unsure")
    s.y -= 6
    s.write("Tell us what you are worried about", size=12, bold=True, leading=12)
    field(
        "",
        "Gemma does everything by the clock. She says Willow would not notice if she swapped with the neighbour.",
        LEFT,
        RIGHT - LEFT,
        60,
    )
    s.y -= 80
    s.write("If Willow could speak, what would she say?", size=12, bold=True, leading=12)
    field("", "", LEFT, RIGHT - LEFT, 60)
    return Case(
        "fillable.pdf", s.done(),
        {
            "referrer_name": "Niamh Carey", "referrer_role": "Family Hub Practitioner", "referrer_organisation": "Canvey Family Hub",
            "referrer_email": "niamh.carey@hub.example.org", "referrer_phone": "+441632960811", "infant_name": "Willow Tabor", "infant_dob": "2026-05-01",
            "parent_name": "Gemma Tabor", "parent_relationship": "Mum", "parent_postcode": "SS8 8XA", "consent_to_referral": "yes", "domestic_abuse": "not_known",
            "reason_for_referral": "Gemma does everything by the clock. She says Willow would not notice if she swapped with the neighbour.",
        },
        blanks=("voice_of_infant",),
    )  # fmt: skip


def columns() -> Case:
    """Print without lines: labels in a left column, answers at a tab stop, headings in bold."""
    s = Sheet()
    s.write("PARENT INFANT REFERRAL", size=14, bold=True, leading=24)

    def pair(label: str, text: str) -> None:
        s.at(LEFT, s.y, label)
        for part in simpleSplit(text, "Helvetica", 10, RIGHT - 210):
            s.at(210, s.y, part)
            s.y -= 14
        if not text:
            s.y -= 14

    for title, rows in (
        ("Referred by", (("Name", "Mo Farrant"), ("Profession", "Midwife"), ("Base", "St John's Antenatal Clinic, Chelmsford"), ("Tel", "01632 960821"), ("Date", "11.11.26"))),
        ("Mother", (("Name", "Layla Haddad"), ("Date of birth", "16 April 1995"), ("Address", "Flat 12 Kingfisher House, Springfield Road, Chelmsford, Essex, CM2 6XA"),
                    ("Telephone", "07700 900821"), ("Language", "Arabic"), ("Interpreter required", "Yes - Arabic, female"))),
        ("Pregnancy", (("Expected date of delivery", "2 January 2027"), ("Gestation", "32/40"))),
        ("Father of baby", (("Name", "Sami Haddad"), ("Date of birth", ""), ("Lives with mother", "Yes"))),
        ("Other people", (("GP", "Dr Osman, Baddow Road Surgery"), ("Health visitor", "TBC"), ("Social worker", "N/A"))),
        ("Consent", (("Consent to referral", "Yes"), ("Consent to share information", "Yes"))),
    ):  # fmt: skip
        s.write(title, size=12, bold=True, leading=17)
        for label, text in rows:
            pair(label, text)
        s.y -= 6
    s.write("Concerns", size=12, bold=True, leading=17)
    s.write(
        "Layla lost twins at 24 weeks two years ago. She sleeps in the nursery that was made for them and has bought nothing for this baby."
    )
    return Case(
        "columns.pdf", s.done(),
        {
            "referrer_name": "Mo Farrant", "referrer_role": "Midwife", "referrer_organisation": "St John's Antenatal Clinic, Chelmsford", "referrer_phone": "+441632960821",
            "referral_date": "2026-11-11",
            "parent_name": "Layla Haddad", "parent_dob": "1995-04-16", "parent_address": "Flat 12 Kingfisher House, Springfield Road, Chelmsford, Essex, CM2 6XA",
            "parent_postcode": "CM2 6XA", "parent_phone": "+447700900821", "parent_language": "Arabic", "interpreter_needed": "yes", "parent_relationship": "Mother",
            "infant_due_date": "2027-01-02", "gestation_now": "32+0", "other_parent_name": "Sami Haddad", "other_parent_relationship": "Father",
            "gp_name": "Dr Osman", "gp_practice": "Baddow Road Surgery", "consent_to_referral": "yes", "consent_to_share": "yes",
            "reason_for_referral": "Layla lost twins at 24 weeks two years ago. She sleeps in the nursery that was made for them and has bought nothing for this baby.",
        },
        blanks=("other_parent_dob", "health_visitor", "social_worker"),
    )  # fmt: skip


PDF_CASES = (boxes, fillable, columns)
