"""Papers on which it is easy to give a value to the wrong person, or to take a crossed-out consent for one that was given."""

from __future__ import annotations

import pikepdf
from pikepdf import String

from tests.drawn_pdf import changed
from tests.print_paper import Print, printed
from tests.unseen_fillable import Filled
from tests.unseen_seventeenth import FLAT, HOME, LOOK, PEOPLE, SHOCK, WISH, said
from tests.unseen_sixteenth import grey, told
from tests.unseen_word import Case


def three_people_abreast() -> Case:
    """A care plan's summary sent on with a request: mother, partner and baby in three columns of bare labels."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Perinatal care plan summary and request for joint work", 13)
        rows = (
            ("Mother", "Niamh O'Dell", "Partner", "Kwame Bright", "Baby", "Saoirse O'Dell-Bright"), ("DOB", "23/11/1999", "DOB", "04/07/1996", "DOB", "09/05/2026"), ("NHS", "999 000 1030", "Mobile", "07700 900712", "NHS", "999 000 1022"),
            ("Mobile", "07700 900711", "Lives in", "No", "Born at", "34+2"),
        )  # fmt: skip
        for at, row in enumerate(rows):
            for c, text in enumerate(row):
                p.say(50 + 165 * (c // 2) + 45 * (c % 2), 72 + 15 * at, text, 8.5, "Helvetica" if c % 2 else "Helvetica-Bold")
        p.say(50, 140, "Home address: " + HOME, 9)
        y = told(
            p,
            165,
            (
                ("Diagnosis and treatment", "PTSD, EMDR started"),
                ("Parent-infant relationship", FLAT),
                ("Niamh's view", SHOCK),
                ("Current safeguarding plan", "Child in need"),
                ("Joint work requested", "Please consider parent-infant psychotherapy alongside our care."),
            ),
        )
        for at, (words, on) in enumerate(
            (("Agrees to this request being made", True), ("Agrees to records being shared", False))
        ):
            p.say(50, y + 15 * at, "\u2714" if on else "\u2718", 9, "ZapfDingbats")
            p.say(64, y + 15 * at, words, 9)
        p.lines(50, y + 48, ["Grace Boateng, Care coordinator", "Mid Essex Perinatal Team", "01632 960971", "18/11/2026"], 12, 9)

    want = said(*PEOPLE, "parent_nhs_number", "infant_nhs_number", "parent_phone", "parent_address", "parent_postcode", "gestation_at_birth", "other_parent_name", "other_parent_dob", "other_parent_phone", "parent_relationship", "voice_of_parent", "reason_for_referral",
                "referral_date", "consent_to_referral", mental_health="PTSD, EMDR started", safeguarding_status="child_in_need", referrer_name="Grace Boateng", referrer_role="Care coordinator", referrer_organisation="Mid Essex Perinatal Team", referrer_phone="+441632960971")  # fmt: skip
    return Case("plan.pdf", printed(draw), want, blanks=("consent_to_share",))


def captions_under_rules() -> Case:
    """A paper form filled in by a program: answers stand on rules, captions in small print below the rules."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Vulnerable families pathway: request for support", 13)
        for y, cells in (
            (85, ((50, 220, "Name of baby", "Saoirse O'Dell-Bright"), (235, 380, "Date of birth", "9 May 2026"), (395, 545, "NHS number", "999 000 1022"))),
            (125, ((50, 220, "Name of parent", "Niamh O'Dell"), (235, 380, "Date of birth", "23 Nov 1999"), (395, 545, "Telephone", "07700 900711"))),
            (165, ((50, 380, "Address", "Flat 3, 27 Orchard Rise, Tiptree"), (395, 545, "Postcode", "CO5 0AA"))),
            (430, ((50, 220, "Name of person requesting", "Oona Tate"), (235, 380, "Role", "Health visitor"), (395, 545, "Telephone", "01632 960766"))),
        ):  # fmt: skip
            for left, right, caption, text in cells:
                p.say(left + 3, y - 3, text, 10, "Courier")
                p.rule(left, y, right, y)
                p.say(left, y + 8, caption, 6.5)
        p.bold(50, 205, "What are you worried about?", 10)
        p.wrap(50, 220, FLAT, 490, 10, "Courier")
        p.bold(50, 270, "What is the baby like?", 10)
        p.wrap(50, 285, LOOK, 490, 10, "Courier")
        p.bold(50, 330, "Is the family on a plan?", 10)
        for at, words in enumerate(("None", "Early help", "Child in need", "Child protection")):
            p.check(200 + 85 * at, 330, at == 3, words, 9)
        p.bold(50, 360, "Does the parent agree to this request?", 10)
        p.check(250, 360, True, "Yes", 9)
        p.check(300, 360, False, "No", 9)

    want = said(*PEOPLE, "infant_nhs_number", "parent_phone", "parent_postcode", "reason_for_referral", "voice_of_infant", "consent_to_referral", parent_address="Flat 3, 27 Orchard Rise, Tiptree", safeguarding_status="child_protection",
                referrer_name="Oona Tate", referrer_role="Health visitor", referrer_phone="+441632960766")  # fmt: skip
    return Case("pathway form.pdf", printed(draw), want)


def refused_on_screen() -> Case:
    """A fillable request on which consent is refused: labels with colons left of fields, boxes left of their words."""

    def draw(p: Print) -> None:
        p.bold(50, 45, "Infant wellbeing: request for advice and input", 14)
        for y, left, right in (
            (80, "Infant:", "Born:"),
            (105, "Parent:", "Born:"),
            (130, "Parent's mobile:", "Email:"),
            (420, "Requested by:", "Post:"),
            (445, "Base:", "Phone:"),
        ):
            p.say(50, y, left, 9)
            p.say(320, y, right, 9)
        p.bold(50, 165, "Concern")
        p.bold(50, 255, "Does the parent agree to this request?")
        p.say(68, 272, "Yes, agrees", 9)
        p.say(168, 272, "No, does not agree", 9)
        p.say(298, 272, "Not yet asked", 9)
        p.say(50, 295, "If no, why not:", 9)
        p.bold(50, 325, "Support in place")
        for at, words in enumerate(("Early Help", "Child in Need", "Child Protection", "None")):
            p.say(68 + 110 * at, 342, words, 9)
        p.say(50, 370, "Domestic abuse known:", 9)
        for x, words in ((180, "Yes"), (230, "No")):
            p.say(x, 370, words, 9)

    def fill(pdf: pikepdf.Pdf) -> None:
        f = Filled(pdf)
        for left, top, right, value in (
            (130, 69, 310, "Saoirse O'Dell-Bright"), (370, 69, 545, "09.05.26"), (130, 94, 310, "Niamh O'Dell"), (370, 94, 545, "23.11.99"), (130, 119, 310, "07700 900711"), (370, 119, 545, ""), (130, 284, 545, "Worried that social care will be told"),
            (130, 409, 310, "Tom Alder"), (370, 409, 545, "Outreach worker"), (130, 434, 310, "Tiptree Children's Centre"), (370, 434, 545, "01632 960755"),
        ):  # fmt: skip
            f.text(left, top, right, top + 16, value)
        f.text(50, 170, 545, 235, FLAT)
        for at, x in enumerate((52, 152, 282)):
            f.check(x, 263, at == 1)
        for at in range(4):
            f.check(52 + 110 * at, 333, at == 0)
        f.radio([(165, 361), (215, 361)], 0)
        for at, field in enumerate(f.fields):
            field.T = String(f"Field{at}")
        f.done()

    want = said(*PEOPLE, "parent_phone", "reason_for_referral", consent_to_referral="no", safeguarding_status="early_help", domestic_abuse="yes", referrer_name="Tom Alder", referrer_role="Outreach worker", referrer_organisation="Tiptree Children's Centre",
                referrer_phone="+441632960755")  # fmt: skip
    return Case(
        "wellbeing.pdf",
        changed(printed(draw), fill),
        want,
        blanks=("parent_email",),
        unmatched=("Worried that social care will be told",),
    )


def record_over_pages() -> Case:
    """A record system's print on two pages, each headed by whose record it is; the person asking is in a box at the end."""

    def draw(p: Print) -> None:
        def head(page: int) -> None:
            p.say(50, 25, "O'DELL, Niamh (Ms)   DOB 23-Nov-1999 (27y)   NHS 999 000 1030", 8)
            p.footer("Tiptree 0-19 Service, confidential", f"Page {page} of 2")

        head(1)
        p.bold(50, 55, "Targeted plan: onward request", 14)
        y = 80.0
        for title, rows in (
            ("Contact", (("Mobile", "07700 900711"), ("Address", HOME))), ("Baby", (("Name", "Saoirse O'Dell-Bright"), ("DOB", "09-May-2026"), ("NHS", "999 000 1022"), ("Gestation", "34+2"))), ("Other parent", (("Name", "Kwame Bright"), ("Involved", "Yes, weekends"))),
        ):  # fmt: skip
            p.bold(50, y, title, 10)
            y += 15
            for label, text in rows:
                grey(p, 60, y, label, 9)
                p.say(160, y, text, 9)
                y += 14
            y += 8
        told(p, y, (("Reason for onward request", FLAT), ("Infant observation", LOOK)))
        p.turn_page()
        head(2)
        y = told(
            p,
            60,
            (
                ("Parental aims", WISH),
                ("Safeguarding", "Early help, TAF every six weeks"),
                ("Consent for onward request", "Yes, 16/11/2026"),
            ),
        )
        p.box(50, y, 300, y + 62)
        p.lines(56, y + 14, ["Requested by: Oona Tate", "Role: Health visitor", "Tel: 01632 960766", "Date: 18/11/2026"], 14, 9)

    want = said(*PEOPLE, "parent_nhs_number", "parent_phone", "parent_address", "parent_postcode", "infant_nhs_number", "gestation_at_birth", "other_parent_name", "reason_for_referral", "voice_of_infant", "hopes_and_concerns", "referral_date", "consent_to_referral",
                consent_date="2026-11-16", safeguarding_status="early_help", safeguarding_details="Early help, TAF every six weeks", referrer_name="Oona Tate", referrer_role="Health visitor", referrer_phone="+441632960766")  # fmt: skip
    return Case("record.pdf", printed(draw), want)


EIGHTEENTH_CASES = (three_people_abreast, captions_under_rules, refused_on_screen, record_over_pages)
