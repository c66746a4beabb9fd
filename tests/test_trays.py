"""Layouts out of other offices' trays in small: what is read of each, and what is left alone beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import docx
import pytest

from parsing.form import read_form
from parsing.formats import read_document
from tests.fillable_paper import COMB, FieldPaper, filled
from tests.form_config import form
from tests.sheets import Sheet, sheet
from tests.test_unseen_forms import values
from tests.unseen_word import grid, saved

WHY = ("Reason for referral", "Tess feels that Ivo is a stranger.")
ASKED = (
    ("Referred by", "Ada Crane"), ("Role", "Health Visitor"), ("Contact number", "01632 960301"), ("Name of parent", "Tess Lark"),
    ("Parent's date of birth", "09/02/1994"), ("Child's name", "Ivo Lark"), ("Child's date of birth", "14/05/2026"),
    ("Has the parent consented to this referral?", "Yes"), WHY,
)  # fmt: skip
LINE = "Born: 14 May 2026 (6m)     Gender: Male     NHS No: 999 800 0300"
AGED = "Female, 32 y.o., 9/2/1994"


def lined(p: Sheet, y: float, rows: Sequence[Sequence[str]], stops: Sequence[float] = (30, 275)) -> float:
    """Rows each over a line, the first of them below none."""
    for row in rows:
        for x, text in zip(stops, row, strict=True):
            p.say(x, y, text, 9)
        p.rule(30, y + 5, 565, y + 5)
        y += 18
    return y


def questions(*head: str, rows: Sequence[Sequence[str]] = ASKED, below: Sequence[Sequence[str]] = ()) -> bytes:
    """Lines of a head, questions and answers between level lines, and a list of others below them."""

    def draw(p: Sheet) -> None:
        for at, text in enumerate(head):
            (p.say if at else p.bold)(30, 40 + 16 * at, text, 9 if at else 13)
        y = lined(p, 60 + 16 * len(head), rows)
        if below:
            p.bold(30, y + 10, "Others at home", 11)
            lined(p, y + 30, below, (30, 220, 400))

    return sheet(draw)


def combs(born: str | None, number: str | None) -> bytes:
    """Fields of a letter each over boxes that are printed for them."""

    def draw(p: FieldPaper) -> None:
        p.say(45, 40, "Referral to the parent-infant team", 12)
        for at, (label, text) in enumerate((*ASKED[:4], ASKED[5], WHY)):
            p.say(45, 70 + 20 * at, label, 9)
            p.text(f"t{at}", 220, 59 + 20 * at, 545, 75 + 20 * at, text)
        for y, label, value, boxes in ((240, "Baby's date of birth", born, 8), (265, "Baby's NHS number", number, 10)):
            p.say(45, y + 12, label, 9)
            for at in range(boxes):
                p.box(220 + at * 15, y, 235 + at * 15, y + 17)
            p.text(label, 220, y, 220 + boxes * 15, y + 17, value, Ff=COMB, MaxLen=boxes)

    return filled(draw)


def table(*rows: Sequence[str], first: Sequence[Sequence[str]] = (), last: Sequence[Sequence[str]] = ASKED) -> bytes:
    """A table between two others."""
    doc = docx.Document()
    for part in (first, rows, last):
        if part:
            grid(doc, part)
            doc.add_paragraph("")
    return saved(doc)


def card(*lines: tuple[str, bool]) -> bytes:
    """One box with a bold title; what is set in italics stands beside `True`."""

    def draw(p: Sheet) -> None:
        y = lined(p, 60, ASKED[:-1])
        p.box(40, y + 10, 555, y + 40 + 14 * len(lines))
        p.bold(50, y + 26, "About the difficulties", 10.5)
        for at, (text, aside) in enumerate(lines, 1):
            p.say(50, y + 30 + 14 * at, text, 9, "Helvetica-Oblique" if aside else "Helvetica")

    return sheet(draw)


def struck(*answers: str) -> bytes:
    """Yes and No in one cell with the label, one of them crossed out."""
    doc = docx.Document()
    made = grid(doc, [["Interpreter needed"], *([*row] for row in ASKED)])
    cell = made.rows[0].cells[0]
    cell.paragraphs[0].runs[0].bold = True
    for text in answers:
        run = cell.paragraphs[0].add_run(text.strip("~"))
        run.font.strike = text.startswith("~")
    return saved(doc)


OTHERS = (("Name", "Date of birth", "Relationship"), ("Ada Lark", "03/05/2017", "sister"), ("Max Lark", "22/09/2020", "brother"))
KIN = (
    ("Name", "Date of birth", "Relationship"),
    ("Joan Pell", "13/06/1957", "Grandmother"),
    ("Max Lark", "22/09/2020", "Brother"),
)
NO_CHILD = tuple(row for row in ASKED if not row[0].startswith("Child"))
MOTHER = (
    ("Mother's name", "Tess Lark", "GP practice", "Mill Surgery"),
    ("Mobile", "07700 900301", "Named midwife", "Joy Penn"),
    ("Email", "tess@example.org", "Hospital number", "B12"),
)
FATHER = tuple(
    ("Father's name", "Joel Lark") if row[0] == "Name of parent" else row for row in ASKED if row[0] != "Parent's date of birth"
)

READ: dict[str, tuple[Callable[[], bytes], dict[str, Any], tuple[str, ...]]] = {
    "questions between lines, a date in the first row": (
        lambda: questions("Questionnaire", rows=(("Date of referral", "17 Nov 2026"), *ASKED)),
        {"referral_date": "2026-11-17", "referrer_name": "Ada Crane", "parent_dob": "1994-02-09", "infant_name": "Ivo Lark"},
        (),
    ),
    "a list of more columns below them": (
        lambda: questions("Questionnaire", below=OTHERS),
        {"household": ["Ada Lark, 03/05/2017, sister", "Max Lark, 22/09/2020, brother"], "parent_dob": "1994-02-09"},
        ("other_parent_name",),
    ),
    "a record's head on two lines": (
        lambda: questions("LARK, Ivo (Master)", LINE, rows=NO_CHILD),
        {"infant_name": "Ivo Lark", "infant_dob": "2026-05-14", "infant_sex": "male", "infant_nhs_number": "9998000300"},
        (),
    ),
    "a worker's name above what they do is no record's head": (
        lambda: questions("CRANE, Ada (Ms)", "Health visitor     01632 960301", rows=NO_CHILD), {}, ("infant_name", "infant_dob"),
    ),
    "a record's head whose second line is of a form": (
        lambda: questions("LARK, Ivo (Master)", "Referral of 14 May 2026", rows=NO_CHILD), {}, ("infant_dob",),
    ),
    "a hospital's head": (
        lambda: questions("Tess Lark", f"{AGED}     NHS no. 999 000 0018", "Mobile: 07700 900301", rows=(*ASKED[:3], *ASKED[5:])),
        {"parent_name": "Tess Lark", "parent_dob": "1994-02-09", "parent_nhs_number": "9990000018", "parent_phone": "+447700900301"},
        (),
    ),
    "a consultant's name above a hospital's address": (
        lambda: questions("Ottoline Marsh", "Level 2, Mill Hospital, CM8 1AA", "Mobile: 07700 900301", rows=(*ASKED[:3], *ASKED[5:])),
        {}, ("parent_name", "parent_dob", "parent_address"),
    ),
    "sex and age of somebody who is named nowhere": (
        lambda: questions("Order 5590127", f"{AGED}     NHS no. 999 000 0018", rows=(*ASKED[:3], *ASKED[5:])), {}, ("parent_name",),
    ),
    "whose paper it is": (
        lambda: questions("Puddle Lane Day Nursery", "Referral on to the NHS parent-infant team"),
        {"referrer_organisation": "Puddle Lane Day Nursery"}, (),
    ),
    "the paper of the service that is asked": (
        lambda: questions("Early Attachment Team", "Professional referral form"), {}, ("referrer_organisation",),
    ),
    "the service that is asked, and that it is referred to": (
        lambda: questions("Colne Parent-Infant Partnership", "Request to our service"), {}, ("referrer_organisation",),
    ),
    "an organisation that is asked for too": (
        lambda: questions("Mill Lane Surgery", "Referral to another service", rows=(("Organisation", "Tye Hub"), *ASKED)),
        {"referrer_organisation": "Tye Hub"}, (),
    ),
    "the day it was submitted": (
        lambda: questions("Your answers", "Reference HX-4471. Submitted on 20 November 2026 at 3:07pm"),
        {"referral_date": "2026-11-20"}, (),
    ),
    "a day by which forms must be submitted": (
        lambda: questions("Family support", "Forms must be submitted by 20 November 2026."), {}, ("referral_date",),
    ),
    "two days on which something was submitted": (
        lambda: questions("Family support", "Submitted 20/11/2026. Plan submitted 2/11/2026"), {}, ("referral_date",),
    ),
    "a letter to a box": (
        lambda: combs("14052026", "9998000300"), {"infant_dob": "2026-05-14", "infant_nhs_number": "9998000300"}, (),
    ),
    "boxes left empty": (lambda: combs(None, "9998000300"), {"infant_nhs_number": "9998000300"}, ("infant_dob",)),
    "a second child beside an empty cell": (
        lambda: table(("Other children at home", "Ada Lark, 3.5.2017, sister"), ("", "Max Lark, 22.9.2020, brother")),
        {"household": ["Ada Lark, 3.5.2017, sister", "Max Lark, 22.9.2020, brother"]}, (),
    ),
    "a title beside an empty cell": (
        lambda: table(("Other children at home", "Ada Lark, 3.5.2017, sister"), ("", "Consent")),
        {"household": ["Ada Lark, 3.5.2017, sister"]}, (),
    ),
    "a line below one person's name beside an empty cell": (
        lambda: table(("Health visitor", "Nina Roe"), ("", "Joy Penn")), {"health_visitor": "Nina Roe"}, ("midwife",),
    ),
    "two labels in one cell": (
        lambda: table(("Language\nInterpreter", "English\nNo"), first=ASKED[3:5]),
        {"parent_language": "English", "interpreter_needed": "no"}, (),
    ),
    "a label that its cell breaks": (
        lambda: table(("GP\npractice", "Mill\nSurgery"), first=ASKED[3:5]), {}, ("interpreter_needed", "gp_name"),
    ),
    "professionals in the second column of labels": (
        lambda: table(*MOTHER),
        {"parent_phone": "+447700900301", "parent_email": "tess@example.org", "gp_practice": "Mill Surgery", "midwife": "Joy Penn"}, (),
    ),
    "a title below them": (
        lambda: table(*MOTHER[:1], ("Referrer",), ("Name", "Ada Crane", "Job title", "Nurse"), ("Tel", "01632 960301", "Team", "Tye"), last=ASKED[3:]),
        {"referrer_phone": "+441632960301"}, ("parent_phone",),
    ),
    "the father below them": (
        lambda: table(*MOTHER[:1], ("Father's name", "Joel Lark", "Born", "1/2/1990"), ("Mobile", "07700 900302", "Language", "English")),
        {"other_parent_phone": "+447700900302"}, ("parent_phone",),
    ),
    "who works with the baby": (
        lambda: table(("Baby: social worker", "Nia Bevan"), ("Baby: NHS number", "999 800 0300")),
        {"social_worker": "Nia Bevan", "infant_nhs_number": "9998000300", "infant_name": "Ivo Lark"}, (),
    ),
    "questions in lesser print": (
        lambda: card((WHY[0], True), (WHY[1], False), ("What the parent has told you", True), ("He looks away.", False)),
        {"reason_for_referral": WHY[1], "voice_of_parent": "He looks away."}, (),
    ),
    "questions in plain print": (
        lambda: card((WHY[0], False), (WHY[1], False), ("What does the parent say?", False), ("He looks away.", False)),
        {"reason_for_referral": WHY[1], "voice_of_parent": "He looks away."}, (),
    ),
    "prompts together over one answer": (
        lambda: card((WHY[0], False), ("What does the parent say?", False), ("What is it like to be the baby?", False), (WHY[1], False)),
        {}, ("voice_of_parent", "voice_of_infant"),
    ),
    "a story that asks": (
        lambda: card((WHY[0], False), (WHY[1], False), ("What does the baby want from her?", False)), {}, ("voice_of_infant", "hopes_and_concerns"),
    ),
    "hints in lesser print": (
        lambda: card((WHY[0], False), ("Please say why now", True), (WHY[1], False)), {}, ("voice_of_parent",),
    ),
    "the hopes of the father who is referred": (
        lambda: table(("Father's hopes", "To hold him."), last=FATHER), {"hopes_and_concerns": "To hold him."}, (),
    ),
    "the hopes of a father who is not": (
        lambda: table(("Father's hopes", "To hold him."), ("Mother's mobile", "07700 900301")), {}, ("hopes_and_concerns",),
    ),
    "a home after the referrer": (
        lambda: table(("Home address", "4 Mill Lane, Witham, CM8 1AA"), first=ASKED[:3], last=ASKED[3:]),
        {"parent_address": "4 Mill Lane, Witham, CM8 1AA"}, ("referrer_address",),
    ),
    "a base after the referrer": (
        lambda: table(("Work address", "Tye Clinic, Witham, CM8 1AA"), first=ASKED[:3], last=ASKED[3:]), {}, ("parent_address",),
    ),
    "a grandmother at home is no infant": (
        lambda: table(*KIN, first=(("Others in the household",),), last=NO_CHILD), {}, ("infant_name", "infant_dob"),
    ),
    "a plan that a child is subject to": (
        lambda: table(("Subject to a plan?", "No"), ("Subject name", "Ivo Lark"), last=NO_CHILD), {}, ("safeguarding_details",),
    ),
    "words where a name should stand": (
        lambda: table(("Other parent's name", "Not in touch")), {}, ("other_parent_name",),
    ),
    "a name in small letters": (
        lambda: table(("Other parent's name", "Joel van der lark")), {"other_parent_name": "Joel van der lark"}, (),
    ),
    "the referrer's own name for a team": (
        lambda: table(("Organisation", "Ada Crane"), first=ASKED[:3], last=ASKED[3:]), {"referrer_name": "Ada Crane"}, ("referrer_organisation",),
    ),
    "a team called after the referrer": (
        lambda: table(("Organisation", "Ada Crane Nursery"), first=ASKED[:3], last=ASKED[3:]), {"referrer_organisation": "Ada Crane Nursery"}, (),
    ),
    "yes crossed out": (lambda: struck("\t", "~Yes", " / No"), {"interpreter_needed": "no"}, ()),
    "no crossed out": (lambda: struck("\t", "Yes / ", "~No"), {"interpreter_needed": "yes"}, ()),
    "nothing crossed out": (lambda: struck("\t", "Yes / No"), {}, ("interpreter_needed",)),
    "a nursery's telephone below the referrer": (
        lambda: table(("Completed by", "Ada Crane"), ("Nursery phone", "01632 960301"), last=ASKED[3:]), {"referrer_phone": "+441632960301"}, (),
    ),
    "a nursery's telephone below the child": (
        lambda: table(("Child's name", "Ivo Lark"), ("Nursery phone", "01632 960301"), last=(*ASKED[:2], *ASKED[3:5], *ASKED[6:])),
        {}, ("referrer_phone", "parent_phone"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", READ)
def test_what_stands_in_a_layout_is_read_and_what_does_not_is_left_alone(name: str) -> None:
    make, wanted, absent = READ[name]
    data = make()
    first, *others = read_form(read_document("form.docx" if data[:2] == b"PK" else "form.pdf", data), form())
    assert not others
    told = values(first)
    assert {key: told.get(key) for key in wanted} == wanted
    assert not [key for key in absent if key in told]


@pytest.mark.parametrize(
    ("label", "section", "target"),
    [
        ("Baby: social worker", "infant", "social_worker.name"),
        ("Baby: health visitor", "", "health_visitor.name"),
        ("Referrer: health visitor", "referrer", "referrer_name"),
        ("Baby: full name", "infant", "infant_name"),
        ("Subject name", "", "patient.name"),
        ("Home address", "referrer", "parent_address"),
        ("Home address", "father", "father.address"),
        ("Work address", "referrer", "referrer_address"),
        ("How does the child show how she feels?", "", "voice_of_infant"),
        ("How does she feel about the baby?", "", "voice_of_parent"),
    ],
)
def test_whose_a_label_is(label: str, section: str, target: str) -> None:
    match = form().labels.match(label, section, loose=True)
    assert match is not None
    assert match.targets[0] == target


@pytest.mark.parametrize("label", ["Subject", "Subject of request", "Your role in supporting the family"])
def test_a_label_that_asks_for_nothing(label: str) -> None:
    assert form().labels.match(label, "", loose=True) is None
