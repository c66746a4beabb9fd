"""People side by side without ruled lines: each one's answers go to that one, or to nobody."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import docx
import pytest

from parsing.form import read_form
from parsing.formats import read_document
from parsing.referral import Referral
from tests.drawn_pdf import Paper, drawn
from tests.form_config import form
from tests.unseen_word import grid, saved

HEADS, NAMES, BORN, NHS = (
    "PARENT\tCHILD",
    "Name: Tess Lark\tName: Ivo Lark",
    "DOB: 09/02/1994\tDOB: 14/05/2026",
    "NHS No: 999 000 0018\tNHS No: 999 800 0300",
)
REST = ("Reason for referral: Tess feels that Ivo is a stranger.", "Safeguarding status: None", "Consent to referral: Yes")
BOTH = {"parent_name": "Tess Lark", "infant_name": "Ivo Lark", "parent_dob": "1994-02-09", "infant_dob": "2026-05-14"}
FULL = {**BOTH, "parent_nhs_number": "9990000018", "infant_nhs_number": "9998000300"}
PARENTS = {
    "parent_name": "Tess Lark", "other_parent_name": "Joel Lark", "parent_dob": "1994-02-09", "other_parent_dob": "1992-12-01",
    "parent_relationship": "Mother", "other_parent_relationship": "Father",
}  # fmt: skip

LINES: dict[str, tuple[Sequence[str], dict[str, str]]] = {
    "at a tab stop": ((HEADS, NAMES, BORN, NHS), FULL),
    "the child first": (
        ("CHILD\tPARENT", "Name: Ivo Lark\tName: Tess Lark", "DOB: 14/05/2026\tDOB: 09/02/1994"), BOTH,
    ),
    "labels without a colon": ((HEADS, "Name\tTess Lark\tName\tIvo Lark", "DOB\t09/02/1994\tDOB\t14/05/2026"), BOTH),
    "several tabs": (("Parent's details\t\t\tBaby's details", NAMES.replace("\t", "\t\t\t"), BORN.replace("\t", "\t\t")), BOTH),
    "labels above the answers": ((HEADS, "Name\tName", "Tess Lark\tIvo Lark", "Date of birth\tDate of birth", "09/02/1994\t14/05/2026"), BOTH),
    "two questions a side": ((HEADS, "Name: Tess Lark\tDOB: 09/02/1994\tName: Ivo Lark\tDOB: 14/05/2026", NHS), FULL),
    "a side left out": (
        (HEADS, NAMES, "DOB: 09/02/1994", "\tDOB: 14/05/2026", "\tNHS No: 999 800 0300"), {**BOTH, "infant_nhs_number": "9998000300"},
    ),
    "other questions on each side, the address over two lines": (
        (HEADS, NAMES, BORN, "Address: 3 Quay Lane\tGender: Male", "Wivenhoe, CO7 9XB", "Tel: 07700 900301", "GP", "Name: Dr Anand"),
        {**BOTH, "parent_address": "3 Quay Lane, Wivenhoe, CO7 9XB", "parent_postcode": "CO7 9XB", "infant_sex": "male",
         "parent_phone": "+447700900301", "gp_name": "Dr Anand"},
    ),
    "boxes to tick": (
        ("CHILD\tPARENT", "Name: Ivo Lark\tName: Tess Lark", "Gender: ☒ Male   ☐ Female\tInterpreter needed: ☐ Yes   ☒ No"),
        {"infant_name": "Ivo Lark", "parent_name": "Tess Lark", "infant_sex": "male", "interpreter_needed": "no"},
    ),
    "three people": (
        ("MOTHER\tFATHER\tBABY", "Name: Tess Lark\tName: Joel Lark\tName: Ivo Lark", "DOB: 09/02/1994\tDOB: 01/12/1992\tDOB: 14/05/2026"),
        {**PARENTS, "infant_name": "Ivo Lark", "infant_dob": "2026-05-14"},
    ),
    "one column of labels": (("\tMother\tFather", "Name\tTess Lark\tJoel Lark", "Date of birth\t09/02/1994\t01/12/1992"), PARENTS),
    "nothing filled in": ((HEADS, "Name:\tName:", "DOB:\tDOB:"), {}),
}  # fmt: skip


def of(data: bytes, name: str) -> Referral:
    return read_form(read_document(name, data), form())[0]


def values(referral: Referral) -> dict[str, object]:
    rest = ("reason_for_referral", "safeguarding_status", "consent_to_referral")
    assert set(rest) <= referral.fields.keys()
    return {key: found.value for key, found in referral.fields.items() if key not in rest}


def word(lines: Sequence[str], table: Sequence[Sequence[str]] = ()) -> bytes:
    doc = docx.Document()
    for text in lines:
        doc.add_paragraph(text)
    if table:
        grid(doc, table)
    for text in REST:
        doc.add_paragraph(text)
    return saved(doc)


@pytest.mark.parametrize("case", LINES)
def test_word_lines_go_to_the_person_they_stand_under(case: str) -> None:
    lines, expected = LINES[case]
    assert values(of(word(lines), "abreast.docx")) == expected


@pytest.mark.parametrize("case", [case for case in LINES if case not in ("several tabs", "one column of labels")])
def test_typed_lines_go_to_the_person_they_stand_under(case: str) -> None:
    lines, expected = LINES[case]
    typed = "\n".join((*(line.expandtabs(28) for line in lines), "", *REST))
    assert values(of(typed.encode(), "abreast.txt")) == expected


@pytest.mark.parametrize(
    ("table", "head"),
    [
        ([["Name", "Tess Lark", "Name", "Ivo Lark"], ["DOB", "09/02/1994", "DOB", "14/05/2026"]], "Parent\tChild"),
        ([["Name", "Tess Lark", "Ivo Lark"], ["DOB", "09/02/1994", "14/05/2026"]], "\tParent\tChild"),
        ([["Name: Tess Lark", "Name: Ivo Lark"], ["DOB: 09/02/1994", "DOB: 14/05/2026"]], "Parent\tChild"),
    ],
)  # fmt: skip
def test_headings_on_a_line_count_for_the_table_below_it(table: list[list[str]], head: str) -> None:
    assert values(of(word([head], table), "abreast.docx")) == BOTH


def test_a_table_of_labels_above_answers_is_read_down_each_half() -> None:
    rows = [["PARENT", "CHILD"], ["Name", "Name"], ["Tess Lark", "Ivo Lark"], ["DOB", "DOB"], ["09/02/1994", "14/05/2026"]]
    assert values(of(word([], rows), "abreast.docx")) == BOTH


Row = Sequence[tuple[float, str]]
PRINTED: dict[str, Sequence[Row]] = {
    "in two columns": (
        [(50, "PARENT"), (300, "CHILD")], [(50, "Name: Tess Lark"), (300, "Name: Ivo Lark")],
        [(50, "DOB: 09/02/1994"), (300, "DOB: 14/05/2026")],
    ),
    "headings in the middle": (
        [(120, "PARENT"), (370, "CHILD")], [(50, "Name: Tess Lark"), (300, "Name: Ivo Lark")],
        [(50, "DOB: 09/02/1994"), (300, "DOB: 14/05/2026")],
    ),
    "ragged": (
        [(60, "PARENT"), (320, "CHILD")], [(50, "Name: Tess Lark"), (300, "Name: Ivo Lark")],
        [(50, "DOB: 09/02/1994"), (280, "DOB: 14/05/2026")],
    ),
    "answers at no stop": (
        [(50, "PARENT"), (300, "CHILD")], [(50, "Name:"), (84, "Tess Lark"), (300, "Name:"), (340, "Ivo Lark")],
        [(50, "DOB:"), (110, "09/02/1994"), (300, "DOB:"), (366, "14/05/2026")],
    ),
    "two questions on the left": (
        [(50, "PARENT"), (340, "CHILD")], [(50, "Name: Tess Lark"), (190, "DOB: 09/02/1994"), (340, "Name: Ivo Lark")],
        [(340, "DOB: 14/05/2026")],
    ),
    "sides out of step": (
        [(50, "PARENT"), (300, "CHILD")], [(50, "Name: Tess Lark"), (300, "Name: Ivo Lark")], [(300, "DOB: 14/05/2026")],
        [(50, "DOB: 09/02/1994")],
    ),
    "labels above": (
        [(50, "PARENT"), (300, "CHILD")], [(50, "Name"), (300, "Name")], [(50, "Tess Lark"), (300, "Ivo Lark")],
        [(50, "DOB"), (300, "DOB")], [(50, "09/02/1994"), (300, "14/05/2026")],
    ),
}  # fmt: skip


def printed(rows: Sequence[Row]) -> Callable[[Paper], None]:
    def draw(paper: Paper) -> None:
        for at, row in enumerate(rows):
            for x, text in row:
                paper.say(x, 90 + 16 * at, text)
        for at, text in enumerate(REST):
            paper.say(50, 110 + 16 * (len(rows) + at), text)

    return draw


@pytest.mark.parametrize("case", PRINTED)
def test_printed_columns_go_to_the_person_they_stand_under(case: str) -> None:
    assert values(of(drawn(printed(PRINTED[case])), "abreast.pdf")) == BOTH


def test_labels_printed_below_their_lines_are_those_of_the_answers_above_them() -> None:
    rows: Sequence[Row] = (
        [(54, "Ivo Lark"), (314, "14/05/2026")], [(50, "Name of infant"), (310, "Infant's date of birth")],
        [(54, "Tess Lark"), (314, "09/02/1994")], [(50, "Name of parent or carer"), (310, "Parent's date of birth")],
        [(54, "Marion Peel"), (314, "Health Visitor")], [(50, "Name of referrer"), (310, "Role of referrer")],
    )  # fmt: skip
    others = {"referrer_name": "Marion Peel", "referrer_role": "Health Visitor"}
    assert values(of(drawn(printed(rows)), "below.pdf")) == BOTH | others


def test_a_line_of_its_own_below_columns_of_people_is_none_of_theirs() -> None:
    rows: Sequence[Row] = (
        [(200, "Parent 1"), (380, "Parent 2")], [(50, "Name"), (200, "Tess Lark"), (380, "Joel Lark")],
        [(50, "Date of birth"), (200, "09/02/1994"), (380, "01/12/1992")],
        [(50, "Baby's name: Ivo Lark"), (380, "Baby's DOB: 14/05/2026")],
    )  # fmt: skip
    others = {"other_parent_name": "Joel Lark", "other_parent_dob": "1992-12-01"}
    assert values(of(drawn(printed(rows)), "abreast.pdf")) == BOTH | others


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        (("MOTHER\tFATHER\tBABY", "Name: Tess Lark\tName: Joel Lark\tName: Ivo Lark", "DOB: 09/02/1994\tDOB: 14/05/2026"), "14/05/2026"),
        (("MOTHER\tFATHER\tBABY", "Name: Tess Lark\tName: Joel Lark\tName: Ivo Lark", "\tDOB: 14/05/2026"), "14/05/2026"),
        ((HEADS, NAMES, "DOB: 14/05/2026\tSex: Male\tNHS No: 999 800 0300"), "999 800 0300"),
    ],
)  # fmt: skip
def test_what_could_be_anybodys_is_shown_and_given_to_nobody(lines: Sequence[str], left: str) -> None:
    read = of(word(lines), "abreast.docx")
    assert not {key for key in read.fields if key.endswith(("_dob", "_nhs_number", "_sex"))}
    assert any(left in unmatched.text for unmatched in read.unmatched)
    assert any("whose answers" in problem for problem in read.problems)


def test_the_same_question_twice_on_a_line_without_headings_is_given_to_nobody() -> None:
    read = of(
        word([NAMES, BORN, "Referrer's name: Marion Peel", "GP: Dr Anand", "Baby's NHS number: 999 800 0300"]), "abreast.docx"
    )
    assert not {key for key in read.fields if key.endswith("_dob") or key in ("parent_name", "infant_name")}
    assert {"09/02/1994", "14/05/2026"} <= {unmatched.text for unmatched in read.unmatched}
    assert any("whose answers" in problem for problem in read.problems)


@pytest.mark.parametrize(
    ("lines", "key", "problem"),
    [
        (("DOB: 09/02/1994",), "parent_dob", False),  # nobody is named: an adult's can only be the parent's
        (("DOB: 14/05/2026",), "infant_dob", False),
        (("Baby's DOB: 09/02/1994",), "infant_dob", True),  # kept as it is written, and doubted
    ],
)
def test_a_date_of_birth_is_weighed_by_the_age_it_gives(lines: Sequence[str], key: str, problem: bool) -> None:
    read = of(word([*lines, "GP: Dr Anand", "Baby's name: Ivo Lark"]), "abreast.docx")
    assert {found for found in read.fields if found.endswith("_dob")} == {key}
    assert bool(read.fields[key].problem) is problem


def test_a_worried_person_is_never_the_parent() -> None:
    for asked in (
        "Who is worried about this parent?",
        "Who is worried about this parent and why?",
        "Who is concerned for the mother?",
    ):
        read = of(word([f"{asked}\tSue Cole", f"{asked} Sue Cole"]), "worried.docx")
        assert "parent_name" not in read.fields, asked
