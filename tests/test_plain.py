from __future__ import annotations

import pytest

from parsing.document import Table, Unreadable
from parsing.form import read_form
from parsing.typed.plain import MAX_LINES, decoded, read_text
from tests.form_config import form
from tests.word_files import written

LETTER = """Referral
========

Name: Jo Osei          DOB: 1/2/25
Consent: [x] Yes  [ ] No
  - sleeps little
* cries
--------------------------------
-
Ends"""


def test_lines_gaps_bullets_ticks_and_underlined_headings_are_read() -> None:
    assert written(read_text("f.txt", LETTER)) == [
        "##Referral",
        "Name: Jo Osei\tDOB: 1/2/25",
        "Consent: [x] Yes  [ ] No",
        "* sleeps little",
        "* cries",
        "-",
        "Ends",
    ]


def test_places_count_the_lines_of_the_file() -> None:
    assert [line.place.paragraph for line in read_text("f.txt", "a\n\nb").blocks] == [0, 2]


@pytest.mark.parametrize(
    "data",
    ["Zoë’s".encode(), "Zoë’s".encode("utf-8-sig"), "Zoë’s".encode("utf-16"), "Zoë’s".encode("cp1252")],
)
def test_bytes_are_decoded_whatever_their_encoding(data: bytes) -> None:
    assert decoded(data) == "Zoë’s"


def test_text_without_end_is_refused() -> None:
    with pytest.raises(Unreadable, match="far longer"):
        read_text("f.txt", "a\n" * (MAX_LINES + 1))


def test_a_birth_parent_beside_a_partner_is_the_one_referred() -> None:
    text = (
        "Referral form\nBirth parent's name: Ada Bell\nBirth parent's phone: 07700 900123\nPartner's name: Tom Bell\n"
        "Baby's name: Ivy Bell\nBaby's date of birth: 01/07/2026\nReferrer: Jo Green\n"
        "Reason for referral: She cries when he cries.\n"
    )
    referral = read_form(read_text("form.txt", text), form())[0]
    assert [referral.value(key) for key in ("parent_name", "other_parent_name")] == ["Ada Bell", "Tom Bell"]


def test_titles_in_square_brackets_are_headings_and_prompts_are_none() -> None:
    record = "[Patient]\nName: Ada Bell\n\n[Risk]\nNone.\n\n[GP]\nDr Rao\n"
    assert written(read_text("f.txt", record)) == ["##Patient", "Name: Ada Bell", "##Risk", "None.", "##GP", "Dr Rao"]
    blank = "Name\n[insert name]\n\nWhy\n[your reasons]\n\nWhen\n[add a date]\n"
    assert [line for line in written(read_text("f.txt", blank)) if line.startswith("#")] == []


RULE = "-" * 40
"""Across the page."""


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        (f"{RULE}\nName: Ada\n{RULE}\nLinked child\nName: Ivy\n{RULE}\n", ["##Linked child"]),
        (f"Name: Ada\n{RULE}\nJo Bell\nTel: 01632 960111\n", []),  # the last part is a signature
        (f"Agrees: Yes\n{RULE}\nWho: Ada\n{RULE}\n", []),
        (f"Tel: 1\nHealth Visitor\n{RULE}\nEnds\n", []),
        ("Part 1: Child\n-------------\nName: Ada\n", ["##Part 1: Child"]),
        ("The child\n---------\nName: Ada\n", ["##The child"]),
    ],
)
def test_which_lines_beside_rules_are_headings(text: str, headings: list[str]) -> None:
    assert [line for line in written(read_text("f.txt", text)) if line.startswith("#")] == headings


def test_lines_with_bars_are_a_list_and_a_signature_with_bars_is_none() -> None:
    people = "Name | DOB | Relationship\n---|---|---\nMax Bell | 03/03/2020 | Brother\nPat Bell | 04/04/1960 | Grandmother\n"
    document = read_text("f.txt", people)
    assert [[cell.text for cell in block.cells] for block in document.blocks if isinstance(block, Table)] == [
        ["Name", "DOB", "Relationship", "Max Bell", "03/03/2020", "Brother", "Pat Bell", "04/04/1960", "Grandmother"]
    ]
    signed = "Jo Bell | Health Visitor | Witham\nTel: 01632 960111 | jo@example.org | Mon to Weds\n"
    assert not [block for block in read_text("f.txt", signed).blocks if isinstance(block, Table)]
    numbers = "Jo Bell | HV | 01632 960111\nAl Ray | HV | 01632 960112\n"
    assert not [block for block in read_text("f.txt", numbers).blocks if isinstance(block, Table)]


def test_few_dots_lead_to_an_answer_where_many_do() -> None:
    dotted = "From ........ Jo\nTel ......... 1\nGP .......... Dr Rao\nMother's phone .. 2\nWhy now ... She waits ... and waits\n"
    assert [line.split("\t")[0] for line in written(read_text("f.txt", dotted))] == [
        "From",
        "Tel",
        "GP",
        "Mother's phone",
        "Why now",
    ]
    told = "She waits ... and then leaves.\nHe said .. nothing.\n"
    assert "\t" not in "".join(written(read_text("f.txt", told)))
