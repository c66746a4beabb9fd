"""Fillable forms whose fields are called Text1: in tables, one comb each, radio buttons with numbers for states."""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests.drawn_pdf import box, changed, form, tick_box, widget
from tests.print_paper import COLD, HOME, HOPE, Print, printed, read
from tests.unseen_word import Case

PEOPLE = ("infant_name", "infant_dob", "parent_name", "parent_dob")
TELLS = "/Helv 10 Tf 0 g"


class Filled:
    """Fields put on a printed page, called Text1, Text2, Check Box 3 and so on."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        self.fields: list[Dictionary] = []

    def text(self, left: float, top: float, right: float, bottom: float, value: str, **more: Any) -> None:
        flags = {"Ff": 4096} if bottom - top > 30 else {}
        name = f"Text{len(self.fields) + 1}"
        self.fields.append(
            widget(
                self.pdf,
                box(left, top, right, bottom),
                FT=Name.Tx,
                T=String(name),
                V=String(value),
                DA=String(TELLS),
                **(flags | more),
            )
        )

    def check(self, left: float, top: float, on: bool, state: str = "Yes") -> None:
        now = Name(f"/{state}") if on else Name.Off
        rect = box(left, top, left + 10, top + 10)
        self.fields.append(tick_box(self.pdf, rect, state, T=String(f"Check Box{len(self.fields) + 1}"), V=now, AS=now))

    def radio(self, spots: list[tuple[float, float]], chosen: int | None) -> None:
        now = Name.Off if chosen is None else Name(f"/{chosen}")
        group = self.pdf.make_indirect(
            Dictionary(FT=Name.Btn, Ff=49152, T=String(f"Group{len(self.fields) + 1}"), V=now, Kids=Array())
        )
        for at, (left, top) in enumerate(spots):
            on = Name(f"/{at}") if at == chosen else Name.Off
            kid = tick_box(self.pdf, box(left, top, left + 10, top + 10), str(at), Parent=group, AS=on)
            del kid["/FT"]
            group.Kids.append(kid)
        self.fields.append(group)

    def done(self) -> None:
        form(self.pdf, *self.fields)


def text_fields() -> Case:
    """Labels in a ruled table's left column, fields called Text1 in the right; Check Box 2 between words; radio groups of states 0 and 1."""
    rows = [
        ("Name of child / unborn", "Rowan Sedge"), ("D.O.B. / E.D.D.", "14/06/26"), ("Parent(s)/carer(s) with whom child lives", "Amelie Sedge"), ("Address & postcode", HOME), ("Tel. no(s)", "07700 900641"),
        ("First language", "English"),
    ]  # fmt: skip
    more = [
        ("Your name", "Priya Anand"),
        ("Your role & agency", "Health Visitor, Dengie Health Visiting Team"),
        ("Your contact details", "01632 960641 priya.anand@hv.example.org"),
    ]

    def draw(p: Print) -> None:
        p.bold(50, 45, "REQUEST FOR INFANT AND PARENT SUPPORT", 14)
        y = p.table(50, 60, [170, 325], [[label, ""] for label, _ in rows], 24)
        p.say(50, y + 22, "Interpreter required?")
        p.say(230, y + 22, "Yes")
        p.say(290, y + 22, "No")
        p.say(50, y + 42, "Has the parent seen this form and agreed to it being sent?")
        p.say(350, y + 42, "Yes")
        p.say(410, y + 42, "No")
        p.bold(50, y + 66, "Does the child have any of the following? (tick)")
        for at, words in enumerate(("Early Help plan", "Child in Need plan", "Child Protection plan", "None of these")):
            p.say(68 + 125 * at, y + 84, words, 9)
        p.bold(50, y + 110, "What is making you worried?")
        p.bold(50, y + 190, "What would the parent like to happen?")
        p.table(50, y + 270, [170, 325], [[label, ""] for label, _ in more], 24)

    def fill(pdf: pikepdf.Pdf) -> None:
        f = Filled(pdf)
        for at, (_, value) in enumerate(rows):
            f.text(223, 62 + 24 * at, 543, 82 + 24 * at, value)
        y = 204
        f.radio([(250, y + 13), (306, y + 13)], 1)
        f.radio([(370, y + 33), (426, y + 33)], 0)
        for at in range(4):
            f.check(55 + 125 * at, y + 75, at == 1)
        f.text(50, y + 115, 545, y + 175, COLD)
        f.text(50, y + 195, 545, y + 255, HOPE)
        for at, (_, value) in enumerate(more):
            f.text(223, y + 272 + 24 * at, 543, y + 292 + 24 * at, value)
        f.done()

    said = read("infant_name", "infant_dob", "parent_name", "parent_address", "parent_postcode", "parent_phone", "parent_language", "reason_for_referral", "hopes_and_concerns", "referrer_name", "referrer_role",
                "referrer_organisation", "referrer_phone", "referrer_email", interpreter_needed="no", consent_to_referral="yes", safeguarding_status="child_in_need")  # fmt: skip
    return Case("text1.pdf", changed(printed(draw), fill), said)


def combs() -> Case:
    """Fields of one comb each for dates and NHS numbers, in one case a field for each of day, month and year."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Infant Mental Health: Referral", 14)
        p.bold(50, 75, "A. THE BABY")
        for x, y, words in (
            (50, 95, "First name"), (230, 95, "Surname"), (400, 95, "NHS Number"), (50, 135, "Date of birth (DD MM YYYY)"), (300, 135, "Weeks at birth"), (50, 195, "Full name"), (300, 195, "NHS Number"),
            (50, 235, "Date of birth"), (300, 235, "Mobile"), (50, 275, "Address"), (400, 275, "Postcode"), (50, 345, "Name"), (220, 345, "Job title"), (390, 345, "Telephone"), (50, 385, "Date"),
        ):  # fmt: skip
            p.say(x, y, words, 8)
        p.bold(50, 178, "B. THE PARENT BEING REFERRED")
        p.bold(50, 328, "C. PERSON REFERRING")
        p.bold(50, 430, "D. WHY YOU ARE REFERRING")
        p.say(50, 520, "The parent agrees to this referral", 9)
        p.say(50, 540, "The parent agrees to information being shared", 9)

    def fill(pdf: pikepdf.Pdf) -> None:
        f = Filled(pdf)
        comb = {"Ff": 1 << 24}
        for left, top, wide, value, more in (
            (50, 98, 160, "Rowan", {}), (230, 98, 150, "Sedge", {}), (400, 98, 145, "9990001006", comb | {"MaxLen": 10}), (50, 138, 30, "14", {}), (90, 138, 30, "06", {}), (130, 138, 50, "2026", {}),
            (300, 138, 60, "36+4", {}), (50, 198, 230, "Amelie Sedge", {}), (300, 198, 200, "9990001014", comb | {"MaxLen": 10}), (50, 238, 160, "02031994", comb | {"MaxLen": 8}), (300, 238, 150, "07700900641", {}),
            (50, 278, 330, "14 Tidemill Close, Heybridge, Maldon", {}), (400, 278, 100, "CM94TR", comb | {"MaxLen": 7}), (50, 348, 150, "Priya Anand", {}), (220, 348, 150, "Health Visitor", {}),
            (390, 348, 150, "01632960641", {}), (50, 388, 160, "12112026", comb | {"MaxLen": 8}),
        ):  # fmt: skip
            f.text(left, top, left + wide, top + 18, value, **more)
        f.text(50, 436, 545, 500, COLD)
        f.check(280, 511, True)
        f.check(280, 531, False)
        f.done()

    said = read(*PEOPLE, "infant_nhs_number", "gestation_at_birth", "parent_nhs_number", "parent_phone", "parent_postcode", "referrer_name", "referrer_role", "referrer_phone", "referral_date", "reason_for_referral",
                parent_address="14 Tidemill Close, Heybridge, Maldon", consent_to_referral="yes")  # fmt: skip
    return Case("combs.pdf", changed(printed(draw), fill), said)


def numbered_radios() -> Case:
    """Questions with four radio buttons of states 0 to 3 in columns headed by the answers; a list to choose from; a field filled with the form's prompt."""
    questions = (
        ("Is the parent aware of this referral and in agreement?", 0),
        ("Is there current domestic abuse?", 2),
        ("Is it safe to leave a voicemail?", 1),
        ("Does the parent need an interpreter?", 1),
    )

    def draw(p: Print) -> None:
        p.bold(50, 45, "Early Relationships Team", 14)
        p.say(50, 60, "Electronic referral - complete on screen and save", 9)
        for at, (left, right) in enumerate(
            (
                ("Infant:", "Born / due:"),
                ("Mum or main carer:", "Their DOB:"),
                ("Partner:", "Partner's DOB:"),
                ("Referrer:", "Profession:"),
            )
        ):
            p.say(50, 95 + 26 * at, left)
            p.say(310, 95 + 26 * at, right)
        for at, words in enumerate(("Yes", "No", "Unsure", "N/A")):
            p.bold(330 + 55 * at, 210, words, 9)
        for at, (words, _) in enumerate(questions):
            p.say(50, 230 + 20 * at, words, 9)
        p.say(50, 325, "Social care status:")
        p.bold(50, 360, "Describe the relationship difficulty")
        p.bold(50, 450, "Other comments")

    def fill(pdf: pikepdf.Pdf) -> None:
        f = Filled(pdf)
        for at, (left, right) in enumerate(
            (
                ("Rowan Sedge", "14/6/2026"),
                ("Amelie Sedge", "2/3/1994"),
                ("Joel Marsh", "30/9/1991"),
                ("Priya Anand", "Health Visitor"),
            )
        ):
            f.text(150, 82 + 26 * at, 300, 100 + 26 * at, left)
            f.text(390, 82 + 26 * at, 545, 100 + 26 * at, right)
        for at, (_, chosen) in enumerate(questions):
            f.radio([(332 + 55 * column, 221 + 20 * at) for column in range(4)], chosen)
        f.fields.append(
            widget(pdf, box(150, 312, 330, 330), FT=Name.Ch, Ff=1 << 17, T=String("Dropdown1"), V=String("CP"), DA=String(TELLS),
                   Opt=Array([Array([String("0"), String("Please select")]), Array([String("CIN"), String("Child in Need")]), Array([String("CP"), String("Child Protection")])]))
        )  # fmt: skip
        f.text(50, 366, 545, 430, COLD)
        f.text(50, 456, 545, 510, "Click here to enter text")
        f.done()

    said = read(*PEOPLE, "other_parent_name", "other_parent_dob", "referrer_name", "referrer_role", "reason_for_referral", consent_to_referral="yes", domestic_abuse="not_known", safe_to_leave_message="no",
                interpreter_needed="no", safeguarding_status="child_protection")  # fmt: skip
    return Case("radios.pdf", changed(printed(draw), fill), said, blanks=("other_information",))


FILLABLE_CASES = (text_fields, combs, numbered_radios)
