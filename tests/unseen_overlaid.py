"""Requests filled in on the screen: fields called "undefined_7" with captions below them, tables of fields, notes set over the print."""

from __future__ import annotations

import pikepdf
from pikepdf import Name, String

from tests.drawn_pdf import annotation, box, changed
from tests.print_paper import COLD, HOME, HOPE, STILL, Print, printed, read
from tests.unseen_fillable import Filled
from tests.unseen_sixteenth import PEOPLE
from tests.unseen_word import Case

WHO = ("referrer_name", "referrer_role", "referrer_phone")


def fields_over_captions() -> Case:
    """A form to fill in whose fields are called "undefined_7"; the captions stand below their fields."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Family Wellbeing Service - nomination form", 14)
        p.bold(50, 75, "Family nominated")
        p.bold(50, 215, "Nominated by")
        for x, y, words in (
            (50, 106, "Child's name"), (230, 106, "Child's date of birth"), (400, 106, "Child's NHS number"), (50, 141, "Parent's name"), (230, 141, "Parent's date of birth"), (400, 141, "Parent's phone"),
            (50, 176, "Address"), (400, 176, "Postcode"), (50, 246, "Name"), (230, 246, "Position"), (400, 246, "Phone"), (50, 281, "Organisation"), (400, 281, "Date"),
        ):  # fmt: skip
            p.say(x, y, words, 7)
        p.bold(50, 305, "Why are you nominating this family?")
        p.bold(50, 405, "What would they like from us?")
        p.say(50, 492, "Does the family know about this nomination and want it?", 9)
        p.say(330, 492, "Yes", 9)
        p.say(390, 492, "No", 9)
        p.say(50, 512, "Is there a risk to lone visitors?", 9)
        p.say(330, 512, "Yes", 9)
        p.say(390, 512, "No", 9)
        p.say(50, 532, "If yes, say what", 9)

    def fill(pdf: pikepdf.Pdf) -> None:
        f = Filled(pdf)
        for left, top, right, value in (
            (50, 80, 220, "Rowan Sedge"), (230, 80, 390, "14/06/2026"), (400, 80, 545, "9990001006"), (50, 115, 220, "Amelie Sedge"), (230, 115, 390, "02/03/1994"), (400, 115, 545, "07700900641"),
            (50, 150, 390, "14 Tidemill Close, Heybridge"), (400, 150, 545, "CM9 4TR"), (50, 220, 220, "Kim Dale"), (230, 220, 390, "Family support worker"), (400, 220, 545, "01632 960655"),
            (50, 255, 390, "Maldon Children's Centre"), (400, 255, 545, "12/11/26"),
        ):  # fmt: skip
            f.text(left, top, right, top + 18, value)
        f.text(50, 312, 545, 390, COLD)
        f.text(50, 412, 545, 470, HOPE)
        f.check(315, 484, True)
        f.check(375, 484, False)
        f.check(315, 504, True)
        f.check(375, 504, False)
        f.text(130, 522, 545, 538, "Large dog at the property")
        for at, field in enumerate(f.fields):
            field.T = String("undefined" if not at else f"undefined_{at + 1}")
        f.done()

    said = read(*PEOPLE, "infant_nhs_number", "parent_phone", "parent_postcode", "reason_for_referral", "hopes_and_concerns", "referral_date", parent_address="14 Tidemill Close, Heybridge", referrer_name="Kim Dale",
                referrer_role="Family support worker", referrer_organisation="Maldon Children's Centre", referrer_phone="+441632960655", consent_to_referral="yes", risk_details="Large dog at the property")  # fmt: skip
    return Case("nomination.pdf", changed(printed(draw), fill), said)


def acroform_tables() -> Case:
    """A fillable request with tables of professionals and of people at home, drop-down lists, ticks behind their words."""
    people = (("Rowan Sedge", "14/06/26", "subject"), ("Amelie Sedge", "02/03/94", "mother"), ("Ivy Sedge", "03/09/21", "sister"))
    workers = (
        ("GP", "Dr Lowe", "Blackwater Surgery"),
        ("Health visitor", "Priya Anand", "01632 960641"),
        ("Social worker", "", ""),
    )

    def draw(p: Print) -> None:
        p.bold(50, 45, "Pre-birth and infancy pathway", 15)
        p.bold(50, 62, "Request for specialist input", 11)
        p.bold(50, 85, "Who lives at home")
        p.table(
            50,
            92,
            [200, 110, 185],
            [["Name", "Date of birth", "Relationship to subject"], ["", "", ""], ["", "", ""], ["", "", ""]],
            20,
        )
        for y, label in ((196, "Home address"), (222, "Mother's phone"), (248, "Level of need")):
            p.say(50, y, label, 9)
        p.bold(50, 275, "Professionals")
        p.table(50, 282, [150, 170, 175], [["Role", "Name", "Base / phone"], *[[role, "", ""] for role, _, _ in workers]], 20)
        p.bold(50, 385, "Nature of concern and what you have observed")
        p.bold(50, 480, "Agreement")
        for at, words in enumerate(
            ("Mother agrees to this request", "Father agrees to this request", "Agree to records being shared")
        ):
            p.say(50 + 170 * at, 498, words, 8)
        for at, words in enumerate(("Requested by", "Role", "Phone", "Date")):
            p.say(50 + 125 * at, 525, words, 8)

    def fill(pdf: pikepdf.Pdf) -> None:
        f = Filled(pdf)
        for r, cells in enumerate(people):
            for (left, right), value in zip(((52, 248), (252, 358), (362, 543)), cells, strict=True):
                f.text(left, 114 + 20 * r, right, 130 + 20 * r, value)
        f.text(130, 185, 545, 201, HOME)
        f.text(130, 211, 300, 227, "07700 900641")
        f.text(130, 237, 300, 253, "Child in need")
        f.fields[-1].FT, f.fields[-1].Ff = Name.Ch, 1 << 17
        f.fields[-1].Opt = pikepdf.Array(
            [String(words) for words in ("Universal", "Early help", "Child in need", "Child protection")]
        )
        for r, (_, name, base) in enumerate(workers):
            f.text(202, 304 + 20 * r, 368, 320 + 20 * r, name)
            f.text(372, 304 + 20 * r, 543, 320 + 20 * r, base)
        f.text(50, 392, 545, 462, COLD)
        for at, on in enumerate((True, False, True)):
            f.check(168 + 170 * at, 489, on)
        for at, value in enumerate(("Jan Tully", "Midwife", "01632 960677", "12/11/26")):
            f.text(50 + 125 * at, 530, 165 + 125 * at, 546, value)
        f.done()

    said = read(*PEOPLE, "parent_address", "parent_postcode", "parent_phone", "gp_name", "gp_practice", "referral_date", "reason_for_referral", parent_relationship="mother", household=["Ivy Sedge, 03/09/21, sister"],
                health_visitor="Priya Anand, 01632 960641", safeguarding_status="child_in_need", consent_to_referral="yes", consent_to_share="yes", referrer_name="Jan Tully", referrer_role="Midwife", referrer_phone="+441632960677")  # fmt: skip
    return Case("pathway.pdf", changed(printed(draw), fill), said, blanks=("social_worker",))


def notes_over_lines() -> Case:
    """Text notes set over a concern form: some too high, some too low, one long note over ruled lines, ticks typed as "x"."""
    notes = (
        (110, 84, 260, "Rowan Sedge"), (330, 80, 460, "14/6/26"), (110, 112, 260, "Amelie Sedge (mum)"), (330, 106, 460, "2/3/94"), (110, 136, 460, "14 Tidemill Close, Heybridge, CM9 4TR"), (130, 158, 260, "07700 900641"),
        (130, 375, 260, "Tess Lamb"), (330, 373, 460, "Room leader"), (130, 400, 260, "01632 960612"), (330, 402, 460, "12/11/26"), (281, 324, 292, "x"), (281, 346, 292, "x"),
    )  # fmt: skip

    def draw(p: Print) -> None:
        p.bold(50, 45, "Sunbeam Nursery", 12)
        p.bold(50, 63, "Cause for concern: request for advice or support", 13)
        for x, y, words, end in (
            (50, 94, "Child", 300), (310, 94, "DOB", 500), (50, 120, "Parent", 300), (310, 120, "DOB", 500), (50, 146, "Address", 500), (50, 170, "Parent's phone", 300),
        ):  # fmt: skip
            p.say(x, y, words)
            p.rule(x + 75 if x == 50 else x + 30, y + 2, end, y + 2)
        p.bold(50, 195, "Concern (what have you seen or heard?)")
        for at in range(5):
            p.rule(50, 215 + 18 * at, 545, 215 + 18 * at)
        p.say(50, 332, "Have you talked to the parent about this?")
        p.say(50, 354, "Does the parent agree to us asking for help?")
        for y in (332, 354):
            p.box(281, y - 9, 292, y + 2)
            p.say(296, y, "Yes")
            p.box(341, y - 9, 352, y + 2)
            p.say(356, y, "No")
        p.say(50, 386, "Form filled in by")
        p.say(290, 386, "Role")
        p.say(50, 412, "Phone")
        p.say(290, 412, "Date")

    def write(pdf: pikepdf.Pdf) -> None:
        for left, top, right, words in notes:
            annotation(
                pdf, Name.FreeText, box(left, top, right, top + 13), Contents=String(words), DA=String("/Helv 10 Tf 0 0 1 rg")
            )
        annotation(
            pdf, Name.FreeText, box(52, 200, 543, 290), Contents=String(COLD + " " + STILL), DA=String("/Helv 9 Tf 0 0 1 rg")
        )

    said = read(*PEOPLE, "parent_phone", "parent_postcode", "referral_date", parent_address="14 Tidemill Close, Heybridge, CM9 4TR", parent_relationship="mum", reason_for_referral=COLD + " " + STILL, referrer_name="Tess Lamb",
                referrer_role="Room leader", referrer_phone="+441632960612", consent_to_referral="yes")  # fmt: skip
    return Case("concern.pdf", changed(printed(draw), write), said)


OVERLAID_CASES = (fields_over_captions, acroform_tables, notes_over_lines)
