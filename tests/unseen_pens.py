"""Forms of other teams on paper: written on with a pen or typed, then scanned askew, faxed, photographed or laid sideways."""

from __future__ import annotations

from PIL import Image

from tests.unseen_scans import Sheet, faxed, file, photographed, pictures_only, scanned, sheet, skewed
from tests.unseen_word import Case


def _ward(paper: Sheet) -> None:
    paper.bold(60, 55, "Postnatal Ward - Referral to Parent Infant Team", 14)
    rows = [
        ("Baby's full name", "Leo Farthing"), ("Baby's date of birth", "17/11/2026"), ("Gestation at birth", "34+1"), ("Mother's full name", "Carly Farthing"), ("Mother's date of birth", "03/06/1999"), ("Mother's address", "22 Sandon Way, Chelmsford CM2 7RT"),
        ("Mother's telephone", "07700 900711"), ("GP surgery", "Sandon Health Centre"), ("Health visitor", "Moira Tate"),
    ]  # fmt: skip
    paper.table(60, 75, [150, 330], [[label, ""] for label, _ in rows], 25)
    for at, (_, answer) in enumerate(rows):
        paper.hand(220, 93 + 25 * at, answer, 13)
    paper.ringed(325, "Interpreter required:     Yes     ", "No")
    paper.ringed(352, "Mother consents to referral:     ", "Yes", "     No     Not asked")
    paper.ringed(379, "Social care involvement:     None     Early Help     ", "CIN", "     CP")
    paper.bold(60, 410, "Why are you referring?")
    paper.box(60, 416, 540, 500)
    for at, line in enumerate(
        ("Leo on SCBU 9 days. Carly visits but stands at the door.", "She asked the nurses if he knows that she is his mum.")
    ):
        paper.hand(68, 436 + 20 * at, line, 13)
    paper.bold(60, 520, "What does mother say?")
    paper.box(60, 526, 540, 580)
    paper.hand(68, 546, "He is safer with the nurses than with me.", 13)
    paper.ask(60, 610, "Name:", "Bridget Lyle", 220)
    paper.ask(300, 610, "Position:", "Ward sister", 220)
    paper.ask(60, 640, "Ext / bleep:", "01632 960711", 220)
    paper.ask(300, 640, "Date:", "24/11/2026", 220)


WARD = {
    "infant_name": "Leo Farthing", "infant_dob": "2026-11-17", "gestation_at_birth": "34+1", "parent_name": "Carly Farthing", "parent_dob": "1999-06-03", "parent_address": "22 Sandon Way, Chelmsford CM2 7RT", "parent_postcode": "CM2 7RT", "parent_phone": "+447700900711",
    "parent_relationship": "Mother", "gp_practice": "Sandon Health Centre", "health_visitor": "Moira Tate", "interpreter_needed": "no", "consent_to_referral": "yes", "safeguarding_status": "child_in_need",
    "reason_for_referral": "Leo on SCBU 9 days. Carly visits but stands at the door. She asked the nurses if he knows that she is his mum.", "voice_of_parent": "He is safer with the nurses than with me.",
    "referrer_name": "Bridget Lyle", "referrer_role": "Ward sister", "referrer_organisation": "Postnatal Ward", "referrer_phone": "+441632960711", "referral_date": "2026-11-24",
}  # fmt: skip


def ward_form_in_faint_grey() -> Case:
    """Answers ringed with a pen, the copy so faint that black is grey."""
    return Case("scan0042.png", file(scanned(sheet(_ward), white=0.9, black=95, noise=4)), WARD)


def _early_years(paper: Sheet) -> None:
    paper.bold(60, 55, "EARLY YEARS SETTING: REQUEST FOR PARENT-INFANT SUPPORT", 12)
    for y, cells in (
        (80, [(60, 300, "Child's name", "Mina Delgado"), (300, 430, "Date of birth", "12/01/2026"), (430, 540, "Sex", "F")]), (120, [(60, 300, "Parent/carer's name", "Rosa Delgado"), (300, 540, "Relationship to child", "Mother")]),
        (160, [(60, 430, "Home address", "5 Abbots Close, Shenfield"), (430, 540, "Postcode", "CM15 8NP")]), (200, [(60, 300, "Telephone", "07700 900721"), (300, 540, "Home language", "Spanish")]),
    ):  # fmt: skip
        for left, right, label, answer in cells:
            paper.box(left, y, right, y + 40)
            paper.say(left + 4, y + 11, label, 8)
            paper.hand(left + 8, y + 31, answer, 14)
    paper.say(60, 268, "Does the parent need an interpreter?")
    paper.boxes(300, 268, ["Yes", "No"], "Yes", 80)
    paper.say(60, 292, "Has the parent agreed to this request?")
    paper.boxes(300, 292, ["Yes", "No"], "Yes", 80, "cross")
    paper.say(60, 316, "Is the parent the main carer?")
    paper.boxes(300, 316, ["Yes", "No"], "Yes", 80)
    paper.bold(60, 346, "What have you noticed?")
    paper.box(60, 352, 540, 430)
    for at, line in enumerate(
        ("Mina does not look up when Rosa collects her.", "Rosa says that she is a lodger in her own family.")
    ):
        paper.hand(68, 374 + 22 * at, line, 14)
    paper.bold(60, 452, "What does the family hope for?")
    paper.box(60, 458, 540, 500)
    paper.hand(68, 480, "To enjoy bath time together again.", 14)
    paper.ask(60, 530, "Your name", "Gwen Abbot", 220)
    paper.ask(300, 530, "Role", "Nursery manager", 220)
    paper.ask(60, 558, "Setting", "Abbots Hall Nursery", 220)
    paper.ask(300, 558, "Tel", "01632 960721", 220)
    paper.ask(60, 586, "Date completed", "23.11.26", 220)


EARLY_YEARS = {
    "infant_name": "Mina Delgado", "infant_dob": "2026-01-12", "infant_sex": "female", "parent_name": "Rosa Delgado", "parent_relationship": "Mother", "parent_address": "5 Abbots Close, Shenfield", "parent_postcode": "CM15 8NP", "parent_phone": "+447700900721",
    "parent_language": "Spanish", "interpreter_needed": "yes", "consent_to_referral": "yes", "parent_primary_caregiver": "yes", "reason_for_referral": "Mina does not look up when Rosa collects her. Rosa says that she is a lodger in her own family.",
    "hopes_and_concerns": "To enjoy bath time together again.", "referrer_name": "Gwen Abbot", "referrer_role": "Nursery manager", "referrer_organisation": "Abbots Hall Nursery", "referrer_phone": "+441632960721", "referral_date": "2026-11-23",
}  # fmt: skip


def nursery_form_photographed() -> Case:
    """Boxes with their label in the corner, ticks and a cross by pen, photographed on a desk."""
    return Case(
        "IMG_2217.jpg", file(photographed(scanned(sheet(_early_years), shadow=0.25)), kind="JPEG", quality=82), EARLY_YEARS
    )


def _perinatal_first(paper: Sheet) -> None:
    paper.bold(60, 55, "NORTH ESSEX PERINATAL MENTAL HEALTH", 13)
    paper.bold(60, 75, "Referral to Parent-Infant Psychotherapy (1 of 2)", 11)
    paper.bold(60, 105, "Parent", 11)
    paper.ask(60, 128, "Name", "Alice Penhale", 250)
    paper.ask(330, 128, "DOB", "29/02/1992", 200)
    paper.ask(60, 154, "NHS number", "999 000 5141", 250)
    paper.ask(330, 154, "Mobile", "07700 900731", 200)
    paper.ask(60, 180, "Address", "1 Ropers Yard, Manningtree CO11 1AJ", 470)
    paper.bold(60, 212, "Baby", 11)
    paper.ask(60, 235, "Name", "Wilf Penhale", 250)
    paper.ask(330, 235, "DOB", "10/09/2026", 200)
    paper.bold(60, 268, "Professionals", 11)
    paper.ask(60, 291, "GP", "Dr Quill, Riverside", 250)
    paper.ask(330, 291, "Health visitor", "Nell Stroud", 200)
    paper.bold(60, 324, "Reason for referral (continue overleaf)", 11)
    lines = ("Alice had a psychotic episode on day 6 and was", "in hospital without Wilf for five weeks. She is well", "now and on olanzapine. Since coming home she asks",
             "Dom before each thing she does with Wilf, and she")  # fmt: skip
    for at, line in enumerate(lines):
        paper.rule(60, 350 + 24 * at, 540, 350 + 24 * at)
        paper.hand(64, 347 + 24 * at, line, 13)


def _perinatal_second(paper: Sheet) -> None:
    paper.rule(60, 60, 540, 60)
    paper.hand(64, 57, "says that Wilf is his baby.", 13)
    paper.bold(60, 95, "Baby's presentation", 11)
    paper.rule(60, 120, 540, 120)
    paper.hand(64, 117, "Placid, follows his father's voice with his eyes.", 13)
    paper.bold(60, 155, "Hopes of the family", 11)
    paper.rule(60, 180, 540, 180)
    paper.hand(64, 177, "To be left alone with him and not be afraid.", 13)
    paper.say(60, 220, "Consent to referral given:")
    paper.boxes(220, 220, ["Yes", "No"], "Yes", 70, "cross")
    paper.say(60, 244, "Current domestic abuse:")
    paper.boxes(220, 244, ["Yes", "No", "Not known"], "No", 70, "cross")
    paper.ask(60, 280, "Referrer", "Tom Iveson", 240)
    paper.ask(320, 280, "Role", "Care coordinator", 200)
    paper.ask(60, 306, "Date", "20/11/2026", 240)
    paper.ask(320, 306, "Tel", "01632 960731", 200)


PERINATAL = {
    "parent_name": "Alice Penhale", "parent_dob": "1992-02-29", "parent_nhs_number": "9990005141", "parent_phone": "+447700900731", "parent_address": "1 Ropers Yard, Manningtree CO11 1AJ", "parent_postcode": "CO11 1AJ", "infant_name": "Wilf Penhale", "infant_dob": "2026-09-10",
    "gp_name": "Dr Quill", "gp_practice": "Riverside", "health_visitor": "Nell Stroud",
    "reason_for_referral": "Alice had a psychotic episode on day 6 and was in hospital without Wilf for five weeks. She is well now and on olanzapine. Since coming home she asks Dom before each thing she does with Wilf, and she says that Wilf is his baby.",
    "voice_of_infant": "Placid, follows his father's voice with his eyes.", "hopes_and_concerns": "To be left alone with him and not be afraid.", "consent_to_referral": "yes", "domestic_abuse": "no", "referrer_name": "Tom Iveson", "referrer_role": "Care coordinator",
    "referral_date": "2026-11-20", "referrer_phone": "+441632960731",
}  # fmt: skip


def perinatal_form_of_two_pages_askew() -> Case:
    """Two pages from a copier, each laid in a little askew, the reason running over the page."""
    pages = [skewed(scanned(sheet(draw)), turn) for draw, turn in ((_perinatal_first, 1.6), (_perinatal_second, -1.1))]
    return Case("Scan_20261120.pdf", pictures_only(*pages), PERINATAL)


def _social_work(paper: Sheet) -> None:
    def typed(x: float, y: float, text: str) -> None:
        paper.say(x, y, text, 10, "Courier")

    paper.bold(60, 50, "Children & Families: referral to infant mental health", 13)
    grid = [
        ("Child", "Rafferty Boon", "DOB", "25/05/2026"), ("Mother", "Leanne Boon", "DOB", "11/10/2000"), ("Father", "Aaron Sykes", "DOB", "01/04/1998"), ("Address", "63 Queens Rd", "Postcode", "SS1 1QF"), ("Phone", "07700 900741", "Ethnicity", "White British"),
        ("GP", "Queensway Surgery", "Social worker", "Ife Bello"), ("Referrer", "Ife Bello", "Tel", "01632 960741"), ("Team", "FSP 2 Southend", "Date", "18/11/2026"),
    ]  # fmt: skip
    paper.table(60, 66, [75, 170, 85, 150], [["", "", "", ""] for _ in grid], 26)
    for at, (first, one, second, two) in enumerate(grid):
        y = 83 + 26 * at
        paper.bold(64, y, first, 9)
        typed(140, y, one)
        paper.bold(309, y, second, 9)
        typed(394, y, two)
    y = 300
    for title, lines in (("Plan and category", ["CP plan, neglect, since 08/10/2026"]), ("Reason for referral", ["Leanne leaves Rafferty in his seat for hours. She reads", "his crying as anger. Parenting course completed."]), ("Views of parent", ["He is just like his dad, he does it to wind me up."]),
                         ("Has parent given consent?", ["Yes, signed 17/11/2026"]), ("Risks to workers", ["Two dogs. Visit in pairs."])):  # fmt: skip
        paper.paint(60, y, 540, y + 18, (0.85, 0.85, 0.85))
        paper.bold(64, y + 13, title, 10)
        for at, line in enumerate(lines):
            typed(64, y + 36 + 14 * at, line)
        y += 48 + 14 * len(lines)


SOCIAL_WORK = {
    "infant_name": "Rafferty Boon", "infant_dob": "2026-05-25", "parent_name": "Leanne Boon", "parent_dob": "2000-10-11", "parent_relationship": "Mother", "other_parent_name": "Aaron Sykes", "other_parent_dob": "1998-04-01", "other_parent_relationship": "Father",
    "parent_address": "63 Queens Rd", "parent_postcode": "SS1 1QF", "parent_phone": "+447700900741", "parent_ethnicity": "White British", "gp_practice": "Queensway Surgery", "social_worker": "Ife Bello", "referrer_name": "Ife Bello", "referrer_phone": "+441632960741",
    "referrer_organisation": "FSP 2 Southend", "referral_date": "2026-11-18", "safeguarding_status": "child_protection", "safeguarding_details": "CP plan, neglect, since 08/10/2026",
    "reason_for_referral": "Leanne leaves Rafferty in his seat for hours. She reads his crying as anger. Parenting course completed.", "voice_of_parent": "He is just like his dad, he does it to wind me up.", "consent_to_referral": "yes", "consent_date": "2026-11-17",
    "risk_details": "Two dogs. Visit in pairs.",
}  # fmt: skip


def social_work_form_laid_sideways() -> Case:
    """Typed, printed, signed and scanned on its side."""
    return Case("doc00187.tif", file(scanned(sheet(_social_work)).transpose(Image.Transpose.ROTATE_90), kind="TIFF"), SOCIAL_WORK)


def _booking(paper: Sheet) -> None:
    def comb(x: float, y: float, text: str) -> None:
        for at, letter in enumerate(text):
            paper.box(x + 20 * at, y - 15, x + 20 * at + 20, y + 5)
            paper.hand(x + 20 * at + 6, y, letter, 14)

    paper.bold(60, 55, "Antenatal clinic: referral for parent-infant work", 14)
    paper.ask(60, 90, "Name of woman", "Dee Okafor", 260)
    paper.say(330, 90, "DOB")
    comb(360, 90, "14081995")
    paper.say(60, 122, "NHS No.")
    comb(110, 122, "9990005176")
    paper.ask(60, 154, "Address", "48 Lower Dock Street, Harwich CO12 3HH", 470)
    paper.ask(60, 182, "Tel", "07700 900751", 260)
    paper.say(330, 182, "EDD")
    comb(360, 182, "20022027")
    paper.ask(60, 210, "GP", "Fronks Road Surgery", 260)
    paper.ask(330, 210, "Midwife", "Clare Bunting", 200)
    paper.say(60, 242, "Parity")
    paper.say(60, 262, "First baby?")
    paper.boxes(200, 262, ["Yes", "No"], "No", 70)
    paper.say(60, 284, "Woman agrees to referral")
    paper.boxes(200, 284, ["Yes", "No"], "Yes", 70)
    paper.say(60, 306, "Interpreter")
    paper.boxes(200, 306, ["Yes", "No"], "No", 70)
    paper.bold(60, 336, "Concerns")
    for at, line in enumerate(
        ("Dee lost a son at 20 weeks last year. She has not", "spoken about this baby and will not feel for kicks.")
    ):
        paper.hand(64, 356 + 20 * at, line, 14)
    paper.bold(60, 410, "What would help (woman's own words)")
    paper.hand(64, 430, "Someone to be scared with.", 14)
    paper.ask(60, 470, "Referred by", "Clare Bunting, midwife", 260)
    paper.ask(330, 470, "Date", "25/11/26", 200)


BOOKING = {
    "parent_name": "Dee Okafor", "parent_dob": "1995-08-14", "parent_nhs_number": "9990005176", "parent_address": "48 Lower Dock Street, Harwich CO12 3HH", "parent_postcode": "CO12 3HH", "parent_phone": "+447700900751", "parent_relationship": "Mother", "infant_due_date": "2027-02-20", "gp_practice": "Fronks Road Surgery",
    "midwife": "Clare Bunting", "consent_to_referral": "yes", "interpreter_needed": "no", "reason_for_referral": "Dee lost a son at 20 weeks last year. She has not spoken about this baby and will not feel for kicks.", "hopes_and_concerns": "Someone to be scared with.",
    "referrer_name": "Clare Bunting", "referrer_role": "midwife", "referral_date": "2026-11-25",
}  # fmt: skip


def clinic_form_faxed() -> Case:
    """Black and white only, dates and the NHS number a digit a box."""
    return Case("fax.tif", file(faxed(sheet(_booking, 200)), kind="TIFF", compression="group4"), BOOKING)


PEN_CASES = (
    ward_form_in_faint_grey,
    nursery_form_photographed,
    perinatal_form_of_two_pages_askew,
    social_work_form_laid_sideways,
    clinic_form_faxed,
)
