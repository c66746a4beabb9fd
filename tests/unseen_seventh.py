"""The family of `unseen_fifth` in forms of tab stops, columns without lines, pictures of boxes, letters and typed messages."""

from __future__ import annotations

import docx
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader

from tests.drawn_pdf import HEIGHT, Paper, drawn
from tests.unseen_fifth import WRITTEN, read
from tests.unseen_word import Case, grid, line, saved


def picture(on: bool, shape: str = "square") -> ImageReader:
    """A tick box as a picture, the way a records system prints it."""
    image = Image.new("RGB", (40, 40), "white")
    pen = ImageDraw.Draw(image)
    (pen.ellipse if shape == "ring" else pen.rectangle)((3, 3, 36, 36), outline="black", width=3)
    if on and shape == "ring":
        pen.ellipse((12, 12, 27, 27), fill="black")
    elif on:
        pen.line((9, 20, 17, 29, 31, 10), fill="black", width=4)
    return ImageReader(image)


def options(paper: Paper, y: float, asked: str, chosen: str, *names: str, shape: str = "square", x: float = 50) -> None:
    paper.say(x, y, asked)
    at = x + 190
    for name in names:
        paper.canvas.drawImage(picture(name == chosen, shape), at, HEIGHT - y - 1, 10, 10)
        paper.say(at + 14, y, name)
        at += 30 + paper.canvas.stringWidth(name, "Helvetica", 10)


def told(paper: Paper, y: float) -> None:
    for label, key in (
        ("Reason for referral", "reason_for_referral"), ("Voice of the parent", "voice_of_parent"), ("Voice of the infant", "voice_of_infant"),
        ("Hopes and concerns", "hopes_and_concerns"),
    ):  # fmt: skip
        paper.bold(50, y, label)
        paper.say(50, y + 14, WRITTEN[key])
        y += 36


TOLD = ("reason_for_referral", "voice_of_parent", "voice_of_infant", "hopes_and_concerns")


def pictures_of_boxes(shape: str) -> Case:
    def draw(paper: Paper) -> None:
        paper.bold(50, 50, "Parent Infant Service Referral", 15)
        paper.bold(50, 80, "Child")
        for index, (label, key) in enumerate(
            (("Name", "infant_name"), ("Date of birth", "infant_dob"), ("NHS number", "infant_nhs_number"))
        ):
            paper.say(50, 96 + 16 * index, f"{label}: {WRITTEN[key]}")
        options(paper, 146, "Gender", "Male", "Female", "Male", "Other", shape=shape)
        paper.bold(50, 176, "Parent or carer")
        for index, (label, key) in enumerate(
            (("Name", "parent_name"), ("Relationship to child", "parent_relationship"), ("Telephone", "parent_phone"))
        ):
            paper.say(50, 192 + 16 * index, f"{label}: {WRITTEN[key]}")
        options(paper, 244, "Is an interpreter needed?", "No", "Yes", "No", shape=shape)
        options(paper, 262, "Safe to leave a message?", "Yes", "Yes", "No", shape=shape)
        options(paper, 280, "Domestic abuse", "No", "Yes", "No", "Not known", shape=shape)
        options(paper, 298, "Consent to referral", "Yes", "Yes", "No", shape=shape)
        options(paper, 316, "Consent to share information", "No", "Yes", "No", shape=shape)
        told(paper, 350)

    keys = ("infant_name", "infant_dob", "infant_nhs_number", "infant_sex", "parent_name", "parent_relationship", "parent_phone")
    return Case(
        "pictures.pdf", drawn(draw),
        read(*keys, *TOLD, interpreter_needed="no", safe_to_leave_message="yes", domestic_abuse="no", consent_to_referral="yes", consent_to_share="no"),
    )  # fmt: skip


def square_pictures() -> Case:
    """Tick boxes that are pictures, empty and ticked."""
    return pictures_of_boxes("square")


def round_pictures() -> Case:
    """Radio buttons that are pictures, empty and filled."""
    return pictures_of_boxes("ring")


def drawn_rings() -> Case:
    """Radio buttons drawn as two circles, one within the other when chosen."""

    def draw(paper: Paper) -> None:
        paper.bold(50, 50, "Request for perinatal support", 15)
        paper.say(50, 80, f"Baby's name: {WRITTEN['infant_name']}")
        paper.say(300, 80, f"Baby's DOB: {WRITTEN['infant_dob']}")
        paper.say(50, 98, f"Mother's name: {WRITTEN['parent_name']}")
        paper.say(300, 98, f"Mother's DOB: {WRITTEN['parent_dob']}")
        y = 120.0
        for asked, chosen, names in (
            ("Baby's sex", "Male", ("Male", "Female")), ("Interpreter required", "No", ("Yes", "No")),
            ("Consent to referral given", "Yes", ("Yes", "No")),
            ("Safeguarding status", "Child in Need", ("None", "Early Help", "Child in Need", "Child Protection")),
        ):  # fmt: skip
            paper.say(50, y, asked)
            x = 220.0
            for name in names:
                paper.canvas.circle(x, HEIGHT - y + 3, 5)
                if name == chosen:
                    paper.canvas.circle(x, HEIGHT - y + 3, 2.5, fill=1)
                paper.say(x + 9, y, name)
                x += 30 + paper.canvas.stringWidth(name, "Helvetica", 10)
            y += 18
        told(paper, 220)

    keys = ("infant_name", "infant_dob", "infant_sex", "parent_name", "parent_dob", "safeguarding_status")
    return Case(
        "rings.pdf",
        drawn(draw),
        read(*keys, *TOLD, interpreter_needed="no", consent_to_referral="yes", parent_relationship="Mother"),
    )


def address_on_lines() -> Case:
    """Labels at the left, answers at a tab stop; the address over three lines, its postcode alone on the last."""

    def draw(paper: Paper) -> None:
        paper.bold(50, 50, "Infant Mental Health: Referral", 15)
        y = 80.0
        for title, rows in (
            ("Parent details", (("Full name", "Tess Lark"), ("Date of birth", "09/02/1994"), ("Address", "3 Quay Lane"), ("", "Wivenhoe"), ("", "CO7 9XB"),
             ("Mobile", "07700 900301"), ("First language", "English"), ("Relationship to infant", "Mother"))),
            ("Infant details", (("Full name", "Ivo Lark"), ("Date of birth", "14/05/2026"), ("NHS number", "999 800 0300"), ("Gender", "Male"))),
            ("Referrer details", (("Full name", "Marion Peel"), ("Role", "Health Visitor"), ("Team/organisation", "Tendring 0-19 Team"), ("Telephone", "01632 960301"),
             ("Email address", "marion.peel@hv.example.org"), ("Date of referral", "02/11/2026"))),
        ):  # fmt: skip
            paper.bold(50, y, title, 11)
            for label, text in rows:
                y += 15
                paper.say(50, y, label)
                paper.say(190, y, text)
            y += 26
        told(paper, y)

    keys = (
        "parent_name", "parent_dob", "parent_phone", "parent_language", "parent_relationship", "infant_name", "infant_dob", "infant_nhs_number", "infant_sex",
        "parent_postcode", "referrer_name", "referrer_role", "referrer_organisation", "referrer_phone", "referrer_email", "referral_date",
    )  # fmt: skip
    return Case("tabs.pdf", drawn(draw), read(*keys, *TOLD, parent_address="3 Quay Lane, Wivenhoe, CO7 9XB"))


def columns_to_tick() -> Case:
    """Questions with the columns Yes, No and Unknown, and a table of household members."""
    doc = docx.Document()
    doc.add_heading("Children's Centre: request for parent-infant support", 1)
    grid(doc, [["Child's full name", "Ivo Lark", "Child's date of birth", "14/05/2026"], ["Main carer", "Tess Lark", "Relationship to child", "Mother"],
               ["Home address", "3 Quay Lane, Wivenhoe", "Postcode", "CO7 9XB"], ["Mobile", "07700 900301", "Preferred language", "English"]])  # fmt: skip
    line(doc, ("Who lives at home?", "bold"))
    grid(
        doc,
        [
            ["First name", "Surname", "DOB", "Relationship to child"],
            ["Joel", "Lark", "01/12/1992", "Father"],
            ["Maya", "Lark", "03/03/2021", "Sister"],
        ],
        head=True,
    )
    line(doc, "Please put a cross in one column for each question.")
    grid(doc, [["Question", "Yes", "No", "Unknown"], ["Does the carer have parental responsibility?", "X", "", ""], ["Is an interpreter needed?", "", "X", ""],
               ["Is there domestic abuse in the home?", "", "", "X"], ["Has the carer agreed to this referral?", "X", "", ""],
               ["Has the carer agreed to us sharing information?", "X", "", ""]], head=True)  # fmt: skip
    for label, key in (("Why are you asking for support now?", "reason_for_referral"), ("In the parent's words", "voice_of_parent"), ("What we think the baby would say", "voice_of_infant")):  # fmt: skip
        line(doc, (label, "bold"))
        line(doc, WRITTEN[key])
    keys = ("infant_name", "infant_dob", "parent_name", "parent_relationship", "parent_address", "parent_postcode", "parent_phone", "parent_language",
            "reason_for_referral", "voice_of_parent", "voice_of_infant")  # fmt: skip
    return Case(
        "ticks.docx", saved(doc),
        read(*keys, household=["Joel, Lark, 01/12/1992, Father", "Maya, Lark, 03/03/2021, Sister"], parent_responsibility="yes", interpreter_needed="no",
             domestic_abuse="not_known", consent_to_referral="yes", consent_to_share="yes"),
    )  # fmt: skip


def guidance_between() -> Case:
    """Guidance in brackets and in sentences of its own between the label and the answer."""
    doc = docx.Document()
    doc.add_heading("Perinatal and infant team referral (part A: family)", 1)
    line(doc, "Please complete every box. Incomplete forms may be sent back.")
    for title, rows in (
        ("Infant", (("Infant's name", "infant_name"), ("DOB (or due date if not yet born)", "infant_dob"))),
        ("Caregiver", (("Caregiver's name", "parent_name"), ("Relationship to infant (e.g. mother, father, foster carer)", "parent_relationship"),
                       ("Home address", "parent_address"), ("Postcode", "parent_postcode"), ("Best number to call", "parent_phone"))),
        ("Part B: referrer", (("Your name", "referrer_name"), ("Your role", "referrer_role"), ("Your organisation", "referrer_organisation"),
                              ("Your telephone", "referrer_phone"), ("Your email", "referrer_email"), ("Today's date", "referral_date"))),
    ):  # fmt: skip
        doc.add_heading(title, 2)
        for label, key in rows:
            line(doc, (f"{label}: ", "bold"), WRITTEN[key])
    for label, note, key in (
        ("Reason for referral", "Tell us what worries you and since when.", "reason_for_referral"),
        ("Voice of parent", "Please use the parent's own words where you can.", "voice_of_parent"),
        ("Voice of infant", "What might the baby be telling us?", "voice_of_infant"),
    ):
        doc.add_heading(label, 2)
        line(doc, (note, "italic"))
        line(doc, WRITTEN[key])
    keys = ("infant_name", "infant_dob", "parent_name", "parent_relationship", "parent_address", "parent_postcode", "parent_phone", "referrer_name", "referrer_role",
            "referrer_organisation", "referrer_phone", "referrer_email", "referral_date", "reason_for_referral", "voice_of_parent", "voice_of_infant")  # fmt: skip
    return Case("guidance.docx", saved(doc), read(*keys))


def records_letter() -> Case:
    """A letter that a GP's system merges: the patient is the mother, the postcode under her address."""
    text = """Quay Street Surgery
Quay Street, Wivenhoe

Date: 02/11/2026

Referral: Parent Infant Mental Health Service

Patient Name: Mrs Tess Lark
Date of Birth: 09-Feb-1994
Address: 3 Quay Lane
Wivenhoe
CO7 9XB
Mobile Tel: 07700 900301
Usual GP: Dr Anand
Registered practice: Quay Street Surgery

Baby's name: Ivo Lark
Baby's DOB: 14-May-2026

Reason for referral:
Tess feels that Ivo is a stranger. She feeds him with her head turned away.

Consent to referral: Yes
"""
    keys = (
        "referral_date",
        "parent_dob",
        "parent_phone",
        "parent_postcode",
        "gp_name",
        "gp_practice",
        "infant_name",
        "infant_dob",
        "reason_for_referral",
    )
    return Case(
        "letter.txt",
        text.encode(),
        read(*keys, parent_name="Mrs Tess Lark", parent_address="3 Quay Lane, Wivenhoe, CO7 9XB", consent_to_referral="yes"),
    )


def questions_typed() -> Case:
    """The questions of a web page answered in a message, answer below question."""
    asked = (
        ("1. What is the name of the baby?", "infant_name"), ("2. When was the baby born?", "infant_dob"), ("3. Who is the parent you are worried about?", "parent_name"),
        ("4. How is this person related to the baby?", "parent_relationship"), ("5. What is their phone number?", "parent_phone"),
        ("6. What is their home postcode?", "parent_postcode"), ("7. What is your name?", "referrer_name"), ("8. What is your job title?", "referrer_role"),
        ("9. What is your email address?", "referrer_email"), ("10. What are you worried about?", "reason_for_referral"), ("11. What does the parent say?", "voice_of_parent"),
    )  # fmt: skip
    text = "\n\n".join(f"{label}\n{WRITTEN[key]}" for label, key in asked)
    return Case(
        "questions.txt",
        (text + "\n\n12. Has the parent agreed to this referral?\nYes\n").encode(),
        read(*(key for _, key in asked), consent_to_referral="yes"),
    )


SEVENTH_CASES = (
    square_pictures,
    round_pictures,
    drawn_rings,
    address_on_lines,
    columns_to_tick,
    guidance_between,
    records_letter,
    questions_typed,
)
