"""Further prints: four columns with labels half-way, answers under bold labels, a field for each digit, dotted lines with options struck out."""

from __future__ import annotations

import pikepdf

from tests.drawn_pdf import changed
from tests.print_paper import COLD, HOPE, RISK, STILL, Print, printed, read
from tests.unseen_fillable import PEOPLE, Filled
from tests.unseen_word import Case


def four_columns() -> Case:
    """Two pairs a row without lines, each row's shorter parts half-way down its longest; the mother is the patient."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Blackwater Surgery", 13)
        p.say(50, 58, "Electronic referral: Perinatal Parent-Infant Mental Health", 9)
        p.bold(50, 85, "Patient")
        y = 100.0
        rows = (
            ("Name", "Mrs Amelie Sedge", "Date of birth", "02-Mar-1994 (32y)"),
            ("Address", "14 Tidemill Close, Heybridge, Maldon, Essex CM9 4TR", "Telephone", "07700 900641"),
            ("NHS Number", "999 000 1014", "Consent to contact by text message or voicemail", "Yes"),
            ("Ethnicity", "White British", "Main spoken language", "English"),
        )
        for row in rows:
            high = max(len(p.broken(text, wide)) for text, wide in zip(row, (75, 140, 85, 120), strict=True))
            for x, text, wide in zip((50, 130, 290, 385), row, (75, 140, 85, 120), strict=True):
                lines = p.broken(text, wide)
                for at, line in enumerate(lines):
                    p.say(
                        x, y + (at + (high - len(lines)) / 2) * 11, line, 9, "Helvetica-Bold" if x in (50, 290) else "Helvetica"
                    )
            y += high * 11 + 3
        p.bold(50, y + 12, "Referring clinician")
        y += 27
        for label, text in (
            ("Name", "Dr Hana Idris"),
            ("Role", "Salaried GP"),
            ("Telephone", "01632 960650"),
            ("Date of referral", "12-Nov-2026"),
        ):
            p.bold(50, y, label, 9)
            p.say(130, y, text, 9)
            y += 14
        p.bold(50, y + 12, "Baby")
        p.wrap(50, y + 26, "Rowan Sedge, DOB 14-Jun-2026, NHS 999 000 1006", 490, 9)
        p.bold(50, y + 48, "Reason for referral")
        y = p.wrap(50, y + 62, COLD, 490, 9)
        p.bold(50, y + 12, "Current risks")
        y = p.wrap(50, y + 26, RISK, 490, 9)
        p.bold(50, y + 12, "Has the patient consented to this referral?")
        p.say(270, y + 12, "Yes")
        p.footer("Dr H Idris, Blackwater Surgery F81999. Confidential: personal information", "1 of 1")

    said = read(
        "parent_dob", "parent_address", "parent_postcode", "parent_phone", "parent_nhs_number", "parent_ethnicity", "parent_language", "infant_name", "infant_dob", "infant_nhs_number",
        "reason_for_referral", "risk_details", "referral_date", parent_name="Mrs Amelie Sedge", safe_to_leave_message="yes", referrer_name="Dr Hana Idris", referrer_role="Salaried GP",
        referrer_phone="+441632960650", consent_to_referral="yes",
    )  # fmt: skip
    return Case("e-referral.pdf", printed(draw), said)


def bold_over_answers() -> Case:
    """A portal's record: answers under their labels in bold, two to a row, a thin line under each section's title; dashes where nothing is."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Early Help Portal", 15)
        p.say(50, 58, "Record EH-40718   Status: New   Printed 13/11/2026 08:55", 8)
        y = 85.0
        for title, rows in (
            ("Referrer details", (("Referrer name", "Priya Anand"), ("Referrer role", "Health Visitor"), ("Referrer phone", "01632 960641"), ("Referrer email", "priya.anand@hv.example.org"))),
            ("Child details", (("Full name", "Rowan Sedge"), ("Date of birth", "14/06/2026"), ("NHS number", "999 000 1006"), ("Gender", "Male"))),
            ("Parent / carer details", (("Full name", "Amelie Sedge"), ("Date of birth", "02/03/1994"), ("Relationship to child", "Mother"), ("Phone", "07700 900641"), ("Email", "-"), ("Address", "14 Tidemill Close, Heybridge, Maldon CM9 4TR"))),
            ("Other parent / carer details", (("Full name", "Joel Marsh"), ("Date of birth", "-"), ("Does this person have parental responsibility?", "Yes"), ("Phone", "07700 900642"))),
        ):  # fmt: skip
            p.bold(50, y, title, 12)
            p.rule(50, y + 5, 545, y + 5)
            y += 20
            for at, (label, text) in enumerate(rows):
                x = 50 + 250 * (at % 2)
                p.bold(x, y, label, 9)
                p.say(x, y + 12, text, 9)
                y += 32 if at % 2 else 0
            y += 8
        p.bold(50, y, "Request", 12)
        p.rule(50, y + 5, 545, y + 5)
        y += 20
        for label, text in (
            ("What are the worries?", COLD),
            ("What does the family want to be different?", HOPE),
            ("Is the child on a plan?", "Child in Need"),
            ("Is there domestic abuse in the home?", "No"),
            ("Does the parent agree to this request?", "Yes"),
            ("Date parent agreed", "10/11/2026"),
        ):
            p.bold(50, y, label, 9)
            y = p.wrap(50, y + 12, text, 490, 9) + 8
        p.footer("Early Help Portal - official sensitive", "Page 1 of 1")

    said = read(
        "referrer_name", "referrer_role", "referrer_phone", "referrer_email", "infant_name", "infant_dob", "infant_nhs_number", "infant_sex", "parent_name", "parent_dob", "parent_relationship", "parent_phone",
        "parent_postcode", "other_parent_name", "other_parent_phone", "reason_for_referral", "hopes_and_concerns", parent_address="14 Tidemill Close, Heybridge, Maldon CM9 4TR",
        other_parent_responsibility="yes", safeguarding_status="child_in_need", domestic_abuse="no", consent_to_referral="yes", consent_date="2026-11-10",
    )  # fmt: skip
    return Case("record.pdf", printed(draw), said, blanks=("parent_email", "other_parent_dob"))


def digit_fields() -> Case:
    """Two people side by side with fields right of their labels, a field for each digit of a number, ticks before statements."""
    left = (("First name:", "Rowan"), ("Surname:", "Sedge"), ("Date of birth:", "14/06/26"), ("Hospital:", "Broomfield"))
    right = (("First name:", "Amelie"), ("Surname:", "Sedge"), ("Date of birth:", "02/03/94"), ("Mobile:", "07700900641"))
    ticks = (
        ("I have told the parent about this referral and they agree to it", True),
        ("The parent agrees that we share information", True),
        ("The parent needs an interpreter", False),
    )

    def draw(p: Print) -> None:
        p.bold(50, 45, "PARENT-INFANT TEAM   REFERRAL (please email to the team)", 13)
        p.bold(50, 75, "INFANT")
        p.bold(310, 75, "PARENT")
        for at, ((one, _), (other, _)) in enumerate(zip(left, right, strict=True)):
            p.say(50, 98 + 24 * at, one, 9)
            p.say(310, 98 + 24 * at, other, 9)
        p.say(50, 200, "NHS number:", 9)
        p.say(310, 200, "NHS number:", 9)
        p.bold(50, 235, "PLEASE TICK")
        for at, (words, _) in enumerate(ticks):
            p.say(68, 253 + 18 * at, words, 9)
        p.bold(50, 322, "What do you see between parent and infant?")
        p.bold(50, 402, "Safeguarding (plans, dates, name of social worker)")
        p.bold(50, 475, "REFERRER")
        for at, words in enumerate(("Name:", "Profession:", "Contact number:")):
            p.say(50 + 170 * at, 495, words, 9)

    def fill(pdf: pikepdf.Pdf) -> None:
        f = Filled(pdf)
        for at, ((_, one), (_, other)) in enumerate(zip(left, right, strict=True)):
            f.text(120, 86 + 24 * at, 290, 102 + 24 * at, one)
            f.text(380, 86 + 24 * at, 545, 102 + 24 * at, other)
        for x, number in ((120, "9990001006"), (380, "9990001014")):
            for at, digit in enumerate(number):
                f.text(x + 16 * at, 188, x + 16 * at + 14, 204, digit)
        for at, (_, on) in enumerate(ticks):
            f.check(52, 245 + 18 * at, on)
        f.text(50, 328, 545, 385, COLD)
        f.text(50, 408, 545, 460, "CIN plan, next meeting 2/12. SW is Kofi Mensah")
        for at, value in enumerate(("Priya Anand", "HV", "01632960641")):
            f.text(50 + 170 * at, 500, 200 + 170 * at, 516, value)
        f.done()

    said = read(*PEOPLE, "infant_nhs_number", "parent_nhs_number", "parent_phone", "referrer_name", "referrer_phone", "reason_for_referral", referrer_role="HV", consent_to_referral="yes", consent_to_share="yes", safeguarding_status="child_in_need",
                safeguarding_details="CIN plan, next meeting 2/12. SW is Kofi Mensah")  # fmt: skip
    return Case("digits.pdf", changed(printed(draw), fill), said)


def dotted_lines() -> Case:
    """Labels with dots behind them and answers typed over the dots; options of which the wrong ones are struck out."""

    def draw(p: Print) -> None:
        def dotted(x: float, y: float, label: str, text: str, end: float) -> None:
            p.say(x, y, label)
            start = x + p.canvas.stringWidth(label, "Helvetica", 10) + 3
            p.say(start, y, "." * int((end - start) / 2.78))
            p.say(start + 6, y - 2, text, 10, "Times-Roman")

        def options(y: float, label: str, words: tuple[str, ...], chosen: str) -> None:
            p.say(50, y, label)
            x = 290.0
            for word in words:
                p.say(x, y, word)
                wide = p.canvas.stringWidth(word, "Helvetica", 10)
                if word != chosen:
                    p.rule(x - 1, y - 3, x + wide + 1, y - 3)
                x += wide + 8
                if word != words[-1]:
                    p.say(x - 6, y, "/")

        p.bold(50, 50, "Little Steps: referral for parent-infant support", 14)
        p.say(50, 65, "* delete as appropriate", 8)
        dotted(50, 95, "Baby's name", "Rowan Sedge", 290)
        dotted(300, 95, "Date of birth", "14 June 26", 545)
        dotted(50, 120, "Parent's name", "Amelie Sedge", 290)
        dotted(300, 120, "Date of birth", "2/3/94", 545)
        dotted(50, 145, "Address", "14 Tidemill Close, Heybridge", 400)
        dotted(410, 145, "Postcode", "CM9 4TR", 545)
        dotted(50, 170, "Phone", "07700 900641", 290)
        dotted(300, 170, "GP", "Blackwater Surgery", 545)
        options(200, "Parent agrees to this referral *", ("Yes", "No"), "Yes")
        options(220, "Safe to leave a message *", ("Yes", "No"), "No")
        options(240, "Is there a plan? *", ("None", "Early Help", "Child in Need", "Child Protection"), "Child Protection")
        p.bold(50, 270, "Tell us why you are referring")
        p.wrap(50, 285, COLD, 490, 10, "Times-Roman")
        p.bold(50, 330, "How does the baby seem to you?")
        p.wrap(50, 345, STILL, 490, 10, "Times-Roman")
        dotted(50, 400, "Your name", "Priya Anand", 290)
        dotted(300, 400, "Your job", "Health Visitor", 545)
        dotted(50, 425, "Your phone", "01632 960641", 290)
        dotted(300, 425, "Today's date", "12/11/26", 545)

    said = read(*PEOPLE, "parent_postcode", "parent_phone", "gp_practice", "reason_for_referral", "voice_of_infant", "referrer_name", "referrer_role", "referrer_phone", "referral_date",
                parent_address="14 Tidemill Close, Heybridge", consent_to_referral="yes", safe_to_leave_message="no", safeguarding_status="child_protection")  # fmt: skip
    return Case("little-steps.pdf", printed(draw), said)


LEAFLET_CASES = (four_columns, bold_over_answers, digit_fields, dotted_lines)
