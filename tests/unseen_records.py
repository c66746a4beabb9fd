"""Prints of records: a record system's summary with relationships, a flattened form of boxes under labels, dots that lead to answers."""

from __future__ import annotations

from tests.print_paper import COLD, HOPE, SAYS, Print, printed, read
from tests.unseen_fillable import PEOPLE
from tests.unseen_word import Case


def kin_and_flags() -> Case:
    """The baby is the patient, the parents are told with their dates in brackets, plans are answered one by one."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "SystmOne referral summary - Parent Infant Mental Health", 12)
        y = 70.0
        for title, rows in (
            ("Patient details", (("Name", "Baby Rowan SEDGE"), ("Date of Birth", "14 Jun 2026"), ("NHS Number", "999 000 1006"), ("Sex", "Male"), ("Address", "14 Tidemill Close, Heybridge, Maldon, Essex, CM9 4TR"), ("Contact telephone", "07700 900641"))),
            ("Relationships", (("Mother", "Amelie Sedge (02 Mar 1994)"), ("Father", "Joel Marsh (30 Sep 1991)"))),
            ("Referral details", (("Referral date", "12 Nov 2026"), ("Referred by", "Priya Anand, Health Visitor"), ("Service", "Dengie Health Visiting Team"), ("Referrer telephone", "01632 960641"), ("Urgency", "Routine"))),
            ("Safeguarding", (("Child protection plan", "No"), ("Child in need", "Yes"), ("Looked after child", "No"))),
            ("Consent", (("Parental consent to referral", "Consent given"), ("Consent to share record", "Consent given"))),
        ):  # fmt: skip
            y = p.bar(y, title, 0.8)
            for label, text in rows:
                y = p.halfway(54, y, label, text, 190, 200, 9)
            y += 8
        p.bold(50, y, "Clinical narrative", 10)
        p.wrap(50, y + 14, COLD, 490, 9)
        p.footer("Sedge, Rowan (Baby)   DOB 14 Jun 2026", "Page 1 of 1")

    said = read("infant_dob", "infant_nhs_number", "infant_sex", "parent_phone", "parent_name", "parent_dob", "parent_postcode", "other_parent_name", "other_parent_dob", "referral_date", "referrer_name", "referrer_role", "referrer_organisation", "referrer_phone",
                infant_name="Baby Rowan SEDGE", parent_address="14 Tidemill Close, Heybridge, Maldon, Essex, CM9 4TR", parent_relationship="Mother", other_parent_relationship="Father", safeguarding_status="child_in_need",
                consent_to_referral="yes", consent_to_share="yes", reason_for_referral=COLD)  # fmt: skip
    return Case("s1.pdf", printed(draw), said)


def flattened() -> Case:
    """Fields made part of the page: typed answers in boxes below their labels, boxes to tick in lines."""

    def draw(p: Print) -> None:
        def box(x: float, y: float, wide: float, label: str, text: str, high: float = 18) -> None:
            p.say(x, y, label, 8)
            p.box(x, y + 3, x + wide, y + 3 + high)
            if text:
                p.wrap(x + 3, y + 15, text, wide - 6, 9, "Courier")

        p.bold(50, 45, "Joint referral form: Perinatal Mental Health / Parent-Infant Team", 12)
        p.bold(50, 70, "Section A - the mother or birthing parent")
        box(50, 88, 160, "Full name", "Amelie Sedge")
        box(220, 88, 90, "DOB", "02/03/1994")
        box(320, 88, 225, "Address", "14 Tidemill Close, Heybridge")
        box(50, 124, 100, "Postcode", "CM9 4TR")
        box(160, 124, 150, "Mobile", "07700 900641")
        box(320, 124, 225, "NHS number", "999 000 1014")
        p.bold(50, 170, "Section B - the baby")
        box(50, 188, 160, "Full name", "Rowan Sedge")
        box(220, 188, 90, "DOB or EDD", "14/06/2026")
        box(320, 188, 225, "NHS number", "")
        p.bold(50, 234, "Section C - consent and safety")
        y = 252
        for question, opts, on in (
            ("Has the mother agreed to this referral?", ("Yes", "No"), 0),
            ("Current domestic abuse?", ("Yes", "No", "Not known"), 1),
            ("Open to children's social care?", ("No", "Early Help", "CIN", "CP", "LAC"), 3),
        ):
            p.say(50, y, question, 9)
            x = 230.0
            for at, option in enumerate(opts):
                x = p.check(x, y, at == on, option, 9)
            y += 18
        p.bold(50, y + 10, "Section D - why now?")
        box(50, y + 24, 495, "What are you seeing between mother and baby?", COLD, 44)
        box(50, y + 84, 495, "In the mother's own words", SAYS, 44)
        p.bold(50, y + 150, "Section E - completed by")
        box(50, y + 168, 160, "Print name", "Priya Anand")
        box(220, y + 168, 150, "Post", "Health Visitor")
        box(380, y + 168, 165, "Contact", "01632 960641")
        box(50, y + 204, 160, "Signature", "P Anand")
        box(220, y + 204, 150, "Date", "12/11/2026")

    said = read(*PEOPLE, "parent_postcode", "parent_phone", "parent_nhs_number", "referrer_name", "referrer_role", "referrer_phone", "referral_date", "reason_for_referral", "voice_of_parent", parent_address="14 Tidemill Close, Heybridge",
                parent_relationship="Mother", consent_to_referral="yes", domestic_abuse="no", safeguarding_status="child_protection")  # fmt: skip
    return Case("joint.pdf", printed(draw), said, blanks=("infant_nhs_number",))


def leaders() -> Case:
    """Rows of dots that touch the label lead to its answer; the record has another paper's name."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Family support contact record", 13)
        p.say(50, 58, "Type of contact: new referral - infant mental health", 9)
        y = 85.0
        for label, text in (
            ("Child", "Rowan Sedge"),
            ("Child's date of birth", "14.06.2026"),
            ("Parent 1", "Amelie Sedge"),
            ("Parent 1 date of birth", "02.03.1994"),
            ("Parent 1 phone", "07700 900641"),
            ("Parent 1 relationship to child", "Mother"),
            ("Parent 2", "Joel Marsh"),
            ("Parent 2 phone", "07700 900642"),
            ("Lives at", "14 Tidemill Close, Heybridge CM9 4TR"),
            ("Consent to referral given", "Yes - both parents, 10.11.2026"),
            ("Current plan", "TAF"),
            ("GP", "Blackwater Surgery"),
            ("Health visitor", "Priya Anand 01632 960641"),
            ("Referrer", "Kim Dale"),
            ("Referrer's job", "Family support worker"),
            ("Referrer's agency", "Maldon Children's Centre"),
            ("Referrer's email", "kim.dale@centre.example.org"),
        ):
            p.say(50, y, label, 10)
            end = 50 + p.canvas.stringWidth(label, "Helvetica", 10)
            p.say(end + 2, y, "." * int((225 - end) / 2.78), 10)
            p.say(230, y, text, 10)
            y += 15
        p.bold(50, y + 10, "Summary of the situation")
        y = p.wrap(50, y + 24, COLD, 490)
        p.bold(50, y + 10, "What the family hopes for")
        p.wrap(50, y + 24, HOPE, 490)

    said = read(*PEOPLE, "parent_phone", "parent_relationship", "other_parent_name", "other_parent_phone", "parent_postcode", "gp_practice", "reason_for_referral", "hopes_and_concerns", parent_address="14 Tidemill Close, Heybridge CM9 4TR",
                consent_to_referral="yes", consent_date="2026-11-10", safeguarding_status="early_help", health_visitor="Priya Anand 01632 960641", referrer_name="Kim Dale", referrer_role="Family support worker", referrer_organisation="Maldon Children's Centre", referrer_email="kim.dale@centre.example.org")  # fmt: skip
    return Case("contact.pdf", printed(draw), said)


RECORD_CASES = (kin_and_flags, flattened, leaders)
