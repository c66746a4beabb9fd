"""Paper forms typed on with a machine or filled in by hand, copied a little askew and grey."""

from __future__ import annotations

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tests.unseen_scans import Sheet, file, pictures_only, scanned, sheet, skewed
from tests.unseen_word import Case

TYPED = "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf"


def typed(paper: Sheet, x: float, y: float, text: str, size: float = 10.5) -> None:
    """Words of a typewriter."""
    if "Typed" not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont("Typed", TYPED))
    paper.say(x, y, text, size, "Typed")


def _health_visiting(paper: Sheet) -> None:
    """Ruled rows, a grey bar over each part, typed answers."""
    paper.bold(60, 50, "HEALTH VISITING SERVICE - INFANT MENTAL HEALTH REFERRAL", 12)
    y = 66.0
    for title, rows in (
        ("SECTION 1: CHILD", (("Surname", "Whitlock", "Forename(s)", "Elsie"), ("Date of birth", "17/06/2026", "NHS number", "999 719 1005"))),
        ("SECTION 2: PARENT/CARER BEING REFERRED", (("Full name", "Megan Whitlock", "D.O.B.", "05/03/1997"), ("Relationship", "Mother", "Mobile", "07700 900511"), ("Address", "31 Pump Hill, Epping", "Postcode", "CM16 1AA"))),
        ("SECTION 3: REFERRER", (("Name", "Lucy Brand", "Designation", "Health Visitor"), ("Base", "Epping Clinic", "Contact no.", "01632 960511"))),
    ):  # fmt: skip
        paper.box(50, y, 545, y + 18)
        paper.bold(56, y + 13, title)
        y += 18
        for left, first, right, second in rows:
            paper.box(50, y, 545, y + 24)
            for x in (140, 300, 385):
                paper.rule(x, y, x, y + 24)
            paper.say(54, y + 15, left, 9)
            typed(paper, 145, y + 16, first)
            paper.say(304, y + 15, right, 9)
            typed(paper, 390, y + 16, second)
            y += 24
        y += 8
    paper.bold(50, y + 14, "SECTION 4: REASON FOR REFERRAL")
    paper.box(50, y + 20, 545, y + 90)
    typed(paper, 56, y + 38, "Megan says that she feels watched by Elsie and")
    typed(paper, 56, y + 54, "turns the cot to the wall at night.")
    paper.say(50, y + 112, "Parent/carer has given consent to this referral")
    paper.boxes(280, y + 112, ["Yes", "No"], "Yes", 60, "cross")
    paper.say(50, y + 134, "Child protection plan")
    paper.boxes(280, y + 134, ["Yes", "No"], "No", 60, "cross")
    paper.say(50, y + 166, "Signed ............................")
    paper.say(300, y + 166, "Date of referral")
    typed(paper, 385, y + 166, "18/11/2026")


VISITING = {
    "infant_name": "Elsie Whitlock", "infant_dob": "2026-06-17", "infant_nhs_number": "9997191005", "parent_name": "Megan Whitlock", "parent_dob": "1997-03-05",
    "parent_relationship": "Mother", "parent_phone": "+447700900511", "parent_address": "31 Pump Hill, Epping", "parent_postcode": "CM16 1AA", "referrer_name": "Lucy Brand",
    "referrer_role": "Health Visitor", "referrer_organisation": "Epping Clinic", "referrer_phone": "+441632960511",
    "reason_for_referral": "Megan says that she feels watched by Elsie and turns the cot to the wall at night.", "consent_to_referral": "yes", "safeguarding_status": "none",
    "referral_date": "2026-11-18",
}  # fmt: skip


def _antenatal(paper: Sheet) -> None:
    """A maternity card: labels over dotted lines, two people abreast, questions of Y and N."""
    paper.bold(60, 52, "Antenatal referral to Parent-Infant Team", 14)
    paper.bold(60, 84, "Pregnant woman")
    paper.bold(320, 84, "Partner")
    for at, (label, one, two) in enumerate(
        (
            ("Name", "Aoife Brannigan", "Declan Roche"),
            ("Date of birth", "12/4/00", "7/7/98"),
            ("Phone", "07700 900522", "07700 900523"),
        )
    ):
        y = 108 + 26 * at
        paper.ask(60, y, label, one, 230)
        paper.ask(320, y, label, two, 220)
    paper.ask(60, 190, "Address", "2 Weavers Court, Coggeshall, CO6 1AA", 440)
    paper.ask(60, 218, "Expected date of delivery", "14/2/27", 230)
    paper.ask(320, 218, "GP surgery", "Stour Surgery", 220)
    paper.bold(60, 254, "Why do you think this family needs our help?")
    paper.hand(66, 276, "Aoife had a stillbirth in 2024. She will not buy a cot.")
    paper.bold(60, 312, "What does the woman hope for?")
    paper.hand(66, 334, "To believe that this baby will come home.")
    paper.say(60, 370, "Interpreter needed")
    paper.boxes(220, 370, ["Y", "N"], "N", 50)
    paper.say(60, 394, "Woman agrees to this referral")
    paper.boxes(220, 394, ["Y", "N"], "Y", 50)
    paper.ask(60, 430, "Midwife's name", "Carol Stitt", 230)
    paper.ask(320, 430, "Tel", "01632 960522", 220)


ANTENATAL = {
    "parent_name": "Aoife Brannigan", "parent_dob": "2000-04-12", "parent_phone": "+447700900522", "other_parent_name": "Declan Roche", "other_parent_dob": "1998-07-07",
    "other_parent_phone": "+447700900523", "parent_address": "2 Weavers Court, Coggeshall, CO6 1AA", "parent_postcode": "CO6 1AA", "infant_due_date": "2027-02-14",
    "gp_practice": "Stour Surgery", "reason_for_referral": "Aoife had a stillbirth in 2024. She will not buy a cot.", "hopes_and_concerns": "To believe that this baby will come home.",
    "interpreter_needed": "no", "consent_to_referral": "yes", "midwife": "Carol Stitt, 01632 960522", "parent_relationship": "Mother",
}  # fmt: skip


def _grid(paper: Sheet) -> None:
    """A children's centre's table: one row a person, the heads on top, then questions with the answers typed below."""
    paper.bold(60, 52, "Bluebell Children's Centre: referral for parent-infant support", 12)
    paper.table(
        50,
        70,
        [110, 140, 80, 90, 90],
        [
            ["", "Name", "D.O.B.", "Relationship", "Telephone"],
            ["Baby", "", "", "", ""],
            ["Parent referred", "", "", "", ""],
            ["Other parent", "", "", "", ""],
        ],
        26,
    )
    for at, row in enumerate(
        (
            ("Ivo Lennox", "09/09/2026", "", ""),
            ("Carys Lennox", "23/01/1993", "Mother", "07700900533"),
            ("Bryn Lennox", "11/05/1991", "Father", "07700900534"),
        )
    ):
        for x, text in zip((164, 304, 384, 474), row, strict=True):
            typed(paper, x, 114 + 26 * at, text, 9.5)
    y = 200
    for question, answer in (
        ("Family's address and postcode", "88 Quarry Road, Stanway, CO3 1AA"),
        ("Which agencies are working with the family?", "Health visitor Jill Amos, Home-Start"),
        ("What is happening between parent and baby?", "Carys feeds Ivo in silence and looks past him."),
        ("What has the parent told you?", "'I am scared that he knows.'"),
        ("Has the parent said yes to this referral?", "Yes - 16/11/2026"),
        ("Your name, job and telephone number", "Tess Orrin, Outreach Worker, 01632 960533"),
    ):
        paper.bold(50, y, question)
        typed(paper, 60, y + 18, answer)
        y += 44


GRID = {
    "infant_name": "Ivo Lennox", "infant_dob": "2026-09-09", "parent_name": "Carys Lennox", "parent_dob": "1993-01-23", "parent_relationship": "Mother",
    "parent_phone": "+447700900533", "other_parent_name": "Bryn Lennox", "other_parent_dob": "1991-05-11", "other_parent_relationship": "Father", "other_parent_phone": "+447700900534",
    "parent_address": "88 Quarry Road, Stanway, C03 1AA", "parent_postcode": "CO3 1AA", "other_services": "Health visitor Jill Amos, Home-Start",
    "reason_for_referral": "Carys feeds Ivo in silence and looks past him.", "voice_of_parent": "'I am scared that he knows.'", "consent_to_referral": "yes",
    "consent_date": "2026-11-16", "referrer_name": "Tess Orrin", "referrer_role": "Outreach Worker", "referrer_phone": "+441632960533",
}  # fmt: skip


def _social(paper: Sheet) -> None:
    """A council's sheet: small labels at the top left of boxes, options in columns with boxes behind them."""
    paper.bold(60, 50, "REQUEST FOR SERVICE", 15)
    for at, (x, y, wide, label, answer) in enumerate((
        (50, 66, 300, "CHILD'S NAME", "Tobias Crane"), (350, 66, 195, "DATE OF BIRTH", "28/02/26"), (50, 106, 300, "PARENT / CARER'S NAME", "Hollie Crane"), (350, 106, 195, "RELATIONSHIP TO CHILD", "Mum"),
        (50, 146, 495, "ADDRESS", "Flat 9, Granary House, Tilbury RM18 1AA"), (50, 186, 245, "TELEPHONE", "07700 900544"), (295, 186, 250, "GP", "Dr Lall, Granary Surgery"),
        (50, 226, 245, "REFERRER'S NAME", "Sid Barlow"), (295, 226, 250, "REFERRER'S ROLE & TEAM", "Family Worker, Tilbury Hub"),
    )):  # fmt: skip
        paper.box(x, y, x + wide, y + 40)
        paper.say(x + 4, y + 10, label, 7)
        (paper.hand if at % 2 else lambda a, b, c: typed(paper, a, b, c))(x + 10, y + 30, answer)
    paper.bold(50, 290, "LEVEL OF NEED (tick one)")
    for at, level in enumerate(("Universal", "Early Help", "Child in Need", "Child Protection")):
        paper.say(60, 310 + 18 * at, level)
        paper.box(170, 301 + 18 * at, 180, 311 + 18 * at)
        if level == "Child Protection":
            paper.tick(170, 310 + 18 * at)
    paper.bold(300, 290, "CONSENT (tick one)")
    for at, level in enumerate(("Given in writing", "Given verbally", "Not given")):
        paper.say(310, 310 + 18 * at, level)
        paper.box(420, 301 + 18 * at, 430, 311 + 18 * at)
        if level == "Given verbally":
            paper.tick(420, 310 + 18 * at)
    paper.bold(50, 400, "REASON FOR REQUEST")
    paper.box(50, 406, 545, 470)
    typed(paper, 58, 424, "Hollie cannot bear Tobias crying and covers her ears.")
    typed(paper, 58, 440, "He sits very still when she comes in.")


SOCIAL = {
    "infant_name": "Tobias Crane", "infant_dob": "2026-02-28", "parent_name": "Hollie Crane", "parent_relationship": "Mum", "parent_address": "Flat 9, Granary House, Tilbury RM18 1AA",
    "parent_postcode": "RM18 1AA", "parent_phone": "+447700900544", "gp_name": "Dr Lall", "gp_practice": "Granary Surgery", "referrer_name": "Sid Barlow", "referrer_role": "Family Worker",
    "referrer_organisation": "Tilbury Hub", "safeguarding_status": "child_protection", "consent_to_referral": "yes",
    "reason_for_referral": "Hollie cannot bear Tobias crying and covers her ears. He sits very still when she comes in.",
}  # fmt: skip


def typed_rows() -> Case:
    return Case("scan0417.pdf", pictures_only(scanned(skewed(sheet(_health_visiting, 200), 0.9), 0.9, 20)), VISITING)


def maternity_card() -> Case:
    return Case("scan0418.png", file(scanned(skewed(sheet(_antenatal, 170), -1.1), 0.92, 10, 4, 0.15), dpi=(170, 170)), ANTENATAL)


def people_by_rows() -> Case:
    return Case("scan0419.pdf", pictures_only(scanned(skewed(sheet(_grid, 200), 0.6), 0.88, 25)), GRID)


def boxes_behind_options() -> Case:
    return Case("scan0420.png", file(scanned(skewed(sheet(_social, 180), -0.7), 0.9, 15, 5, 0.2), dpi=(180, 180)), SOCIAL)


PAPER_CASES = (typed_rows, maternity_card, people_by_rows, boxes_behind_options)
