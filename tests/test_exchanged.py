"""Which of two parents a form says is referred: all that it tells of both is exchanged, or nothing is."""

from __future__ import annotations

import pytest

from parsing.document import Text, Tick
from parsing.form import read_form
from parsing.referral import Referral
from parsing.sentences.messages_said import messages_said
from parsing.typed.plain import read_text
from tests.form_config import form
from tests.test_form import line, read, table

HEADS = ["", "Parent 1", "Parent 2"]
NAMES, BORN = ["Full name", "Amy Pratt", "Lee Dunn"], ["Date of birth", "3/4/1992", "1/2/1990"]
KIN, PHONES = ["Relationship to baby", "Mother", "Father"], ["Mobile", "07700 900001", "07700 900002"]
ON, OFF = Tick(True), Tick(False)
SURE = 0.8


def columns(*more: list[object], heads: list[str] = HEADS, rows: tuple[list[str], ...] = (NAMES, BORN, KIN, PHONES)) -> object:
    return table(heads, *rows, *more)


def parts(
    one: str, other: str, first: tuple[str, ...] = (), second: tuple[str, ...] = (), kin: tuple[str, str] = ("Mother", "Father")
) -> tuple[object, ...]:
    return (
        line(one, heading=2), "Name: Amy Pratt", "Date of birth: 3/4/1992", f"Relationship to baby: {kin[0]}", "Phone: 07700 900001", *first,
        line(other, heading=2), "Name: Lee Dunn", "Date of birth: 1/2/1990", f"Relationship to baby: {kin[1]}", "Phone: 07700 900002", *second,
        line("Baby", heading=2), "Name: Ivo Pratt",
    )  # fmt: skip


def who(found: Referral) -> tuple[str, ...]:
    keys = ("name", "dob", "phone")
    return tuple(found.value(f"{owner}_{key}") for owner in ("parent", "other_parent") for key in keys)


AMY, LEE = ("Amy Pratt", "1992-04-03", "+447700900001"), ("Lee Dunn", "1990-02-01", "+447700900002")

SECOND = {
    "a tick in a column": (columns(["Who is being referred?", OFF, ON]),),
    "a yes in a column": (columns(["Being referred?", "No", "Yes"]),),
    "a list that gives the number": (columns(), "Referral is for: Parent 2"),
    "boxes that give the number": (columns(), line("Which parent is being referred? ", Tick(False), " Parent 1  ", Tick(True), " Parent 2")),
    "a list that gives the name": (columns(), "Person being referred: Lee Dunn"),
    "letters": (columns(heads=["", "Parent A", "Parent B"]), "This referral is for: Parent B"),
    "a title": parts("Parent 1", "Parent 2 (person being referred)"),
    "a mark in the part": parts("Parent 1", "Parent 2", ("Being referred: No",), ("Being referred: Yes",)),
    "two mothers": (*parts("Mother 1", "Mother 2", kin=("Birth mother", "Co-mother")), "Who is being referred? Mother 2"),
    "adoptive parents": (*parts("Adoptive parent 1", "Adoptive parent 2"), "Adopter for whom support is sought: Adoptive parent 2"),
    "a mother and a father": parts("Mother", "Father", ("Being referred: No",), ("Being referred: Yes",)),
    "the name asked for above": ("Name of parent being referred: Lee Dunn", columns()),
    "a relationship": (columns(), "Who is the referral for? Father"),
}  # fmt: skip

FIRST = {
    "nothing said": (columns(),),
    "the first ticked": (columns(["Who is being referred?", ON, OFF]),),
    "both ticked": (columns(["Who is being referred?", ON, ON]),),
    "no second carer": (columns(["Primary carer?", "", "No"]),),
    "both main carers": (columns(["Primary carer?", "Yes", "Yes"]), "Main carer: both"),
    "an emergency contact": (columns(), line("Emergency contact", heading=2), "Name: Jean Pratt", "Relationship: Grandmother", "Is this the main carer? Yes"),
    "at home": (columns(), line("Who lives at home? ", Tick(False), " Mother  ", Tick(True), " Father")),
    "a title that only may be": parts("Parent 1", "Parent 2 (if also being referred)"),
    "not the one": parts("Parent 1", "Parent 2 (not being referred)"),
    "a partner who is not the father": (*parts("Mother", "Mother's partner", kin=("Mother", "Step-father")), "Who is being referred? Mother"),
    "asked of the second alone": parts("Parent 1", "Parent 2", (), ("Main carer: Yes",)),
    "a question about the one referred": (columns(), "Does the parent being referred need an interpreter? No", "Partner of the person being referred: Lee Dunn"),
    "consent of the second": (columns(["Consents to the referral?", "", "Yes"]),),
    "an interpreter for the second": (columns(["Interpreter needed?", "No", "Yes"]),),
    "a sentence about both": ("I am writing to refer Amy and Lee, who are struggling.", columns()),
    "a part headed as that of the one referred": parts("Parent being referred", "Other parent", ("Main carer: No",), ("Main carer: Yes",)),
    "columns headed so": (columns(["Primary carer?", "No", "Yes"], heads=["", "Parent being referred", "Other parent"]),),
    "a list of something else": (line("Who are you referring?", heading=2), *parts("Parent 1", "Parent 2"), line("Holds parental responsibility", heading=2), line(Tick(False), " Mother  ", Tick(True), " Father")),
    "sent somewhere else": ("We would like to refer Lee Dunn to talking therapies as well.", columns()),
    "a sentence about who helps": ("Lee Dunn asked us to refer. I am referring Amy Pratt.", columns()),
}  # fmt: skip


@pytest.mark.parametrize("case", SECOND)
def test_all_of_both_is_exchanged_where_the_second_is_said_to_be_referred(case: str) -> None:
    found = read(*SECOND[case])  # type: ignore[arg-type]
    assert who(found) == (*LEE, *AMY)
    assert found.fields["parent_name"].confidence >= SURE


@pytest.mark.parametrize("case", FIRST)
def test_nothing_is_exchanged_where_it_is_not(case: str) -> None:
    assert who(read(*FIRST[case])) == (*AMY, *LEE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "blocks",
    [
        (columns(["Primary carer?", "No", "Yes"]),),
        (columns(["Primary carer?", OFF, ON]),),
        (columns(), "Who is the main carer? Parent 2"),
        ("I would like to refer Lee Dunn, who has agreed.", columns()),
    ],
)
def test_what_is_said_by_half_is_exchanged_whole_and_not_sure(blocks: tuple[object, ...]) -> None:
    found = read(*blocks)  # type: ignore[arg-type]
    assert who(found) == (*LEE, *AMY)
    for key in ("parent_name", "other_parent_name", "parent_relationship", "other_parent_relationship"):
        assert found.fields[key].confidence < SURE


@pytest.mark.parametrize(
    "blocks",
    [
        (columns(["Being referred?", "Yes", "Yes"]),),
        (columns(["Being referred?", "Yes", "No"]), "Referral is for: Parent 2"),
        ("I am referring Lee Dunn.", columns(["Being referred?", "Yes", "No"])),
    ],
)
def test_where_two_things_are_said_the_order_stays_and_is_not_sure(blocks: tuple[object, ...]) -> None:
    found = read(*blocks)  # type: ignore[arg-type]
    assert who(found) == (*AMY, *LEE)
    assert found.fields["parent_name"].confidence < SURE


def test_what_is_kept_of_the_referred_parent_alone_goes_with_them() -> None:
    rows = columns(
        ["E-mail", "amy@example.org", ""],
        ["First language", "English", "Polish"],
        ["Interpreter needed?", "Yes", ""],
        ["Being referred?", "", ON],
    )
    found = read(rows, "Lee's views: I am lost.", "Amy's views: He tries.")
    assert found.value("parent_language") == "Polish"
    assert {"parent_email", "interpreter_needed"} & found.fields.keys() == set()
    assert (found.value("voice_of_parent"), found.value("voice_of_other_parent")) == ("I am lost.", "He tries.")
    assert any("amy@example.org" in left.text for left in found.unmatched)


def test_what_the_second_column_says_is_nothing_of_the_first_person() -> None:
    found = read(columns(["First language", "", "Polish"], ["Interpreter needed?", "", "Yes"]))
    assert not {"parent_language", "interpreter_needed"} & found.fields.keys()


def test_one_address_is_the_familys_and_two_are_not() -> None:
    marked = ["Being referred?", "No", "Yes"]
    home = "4 Mill Lane, Witham CM8 1AA"
    assert read(columns(["Address", home, "As above"], marked)).value("parent_address") == home
    assert read(columns(["Address", home, "9 High Street, Maldon CM9 5AA"], marked)).value("parent_postcode") == "CM9 5AA"
    assert read(columns(["Address", home, ""], marked)).value("parent_address") == ""
    assert read(columns(marked), f"Family address: {home}").value("parent_address") == home


LIST = ["Name", "Date of birth", "Relationship to child", "Lives with child?", "Is the referral for this person?"]
CHILD, MUM, DAD = (
    ["Ivo Pratt", "1/2/2026", "Child", "Yes", ""],
    ["Amy Pratt", "3/4/1992", "Mother", "Yes", ""],
    ["Lee Dunn", "1/2/1990", "Father", "Yes", ""],
)
GRAN, SISTER = ["Jean Pratt", "5/6/1960", "Grandmother", "Yes", ""], ["Nell Pratt", "1/3/2021", "Sister", "Yes", ""]


def family(*rows: list[str], heads: list[str] = LIST) -> Referral:
    return read(line("Family composition", heading=2), table([[line(Text(head, bold=True))] for head in heads], *rows))  # type: ignore[arg-type]


def marked(row: list[str]) -> list[str]:
    return [*row[:4], "Yes"]


def test_a_mark_in_a_list_of_the_family_says_who_is_referred() -> None:
    found = family(CHILD, MUM, marked(DAD), SISTER)
    assert who(found) == ("Lee Dunn", "1990-02-01", "", "Amy Pratt", "1992-04-03", "")
    assert (found.value("parent_relationship"), found.value("other_parent_relationship")) == ("Father", "Mother")
    assert found.fields["household"].value == ("Nell Pratt, 1/3/2021, Sister, Yes",)


def test_a_carer_marked_in_a_list_of_the_family_has_one_other_parent_or_none() -> None:
    one, two = family(CHILD, MUM, marked(GRAN)), family(CHILD, MUM, DAD, marked(GRAN))
    assert (one.value("parent_name"), one.value("other_parent_name")) == ("Jean Pratt", "Amy Pratt")
    assert one.value("parent_relationship") == "Grandmother"
    assert "household" not in one.fields
    assert (two.value("parent_name"), two.value("other_parent_name")) == ("Jean Pratt", "")


@pytest.mark.parametrize(
    "rows", [(CHILD, MUM, DAD), (CHILD, marked(MUM), marked(DAD)), (marked(CHILD), MUM, DAD), (CHILD, MUM, DAD, marked(SISTER))]
)
def test_a_list_that_marks_nobody_two_or_a_child_is_read_as_without_a_mark(rows: tuple[list[str], ...]) -> None:
    found = family(*rows)
    assert (found.value("parent_name"), found.value("other_parent_name")) == ("Amy Pratt", "Lee Dunn")


def test_the_relationship_may_say_who_is_referred() -> None:
    found = family(CHILD, MUM, [*DAD[:2], "Father (parent being referred)", "Yes", ""])
    assert (found.value("parent_name"), found.value("parent_relationship")) == ("Lee Dunn", "Father")
    found = family(CHILD, MUM, [*DAD[:2], "Father (not being referred)", "Yes", ""])
    assert found.value("parent_name") == "Amy Pratt"


def test_the_household_is_who_lives_with_the_child() -> None:
    away = [*GRAN[:3], "No", ""]
    found = family(CHILD, MUM, away, SISTER)
    assert found.fields["household"].value == ("Nell Pratt, 1/3/2021, Sister, Yes",)
    assert any("Jean Pratt" in left.text for left in found.unmatched)
    heads = LIST[:3]
    found = read(
        line("Household", heading=2), table(heads, CHILD[:3], MUM[:3], SISTER[:3]),
        line("Significant adults living elsewhere", heading=2), table(heads, DAD[:3], GRAN[:3]),
    )  # fmt: skip
    assert found.fields["household"].value == ("Nell Pratt, 1/3/2021, Sister",)
    assert found.value("other_parent_name") == "Lee Dunn"


def test_a_co_mother_who_is_named_as_referred_is_not_the_other_parent() -> None:
    rows = [
        ["Amy Pratt", "3/4/1992", "Birth mother"],
        ["Fay Dunn", "1/2/1990", "Co-mother"],
        ["Nell Pratt", "1/3/2021", "Sister"],
    ]
    found = read("Adult being referred: Fay Dunn", line("Household", heading=2), table(LIST[:3], *rows))  # type: ignore[arg-type]
    assert (found.value("parent_name"), found.value("parent_dob")) == ("Fay Dunn", "1990-02-01")
    assert (found.value("other_parent_name"), found.value("other_parent_relationship")) == ("Amy Pratt", "Birth mother")
    assert found.fields["household"].value == ("Nell Pratt, 1/3/2021, Sister",)


@pytest.mark.parametrize(
    ("title", "owner"),
    [
        ("Details of the person you are referring", "parent"),
        ("2. How to reach the person the referral is for", "parent"),
        ("Contact details of the parent being referred", "parent"),
        ("Details of the person referring", "referrer"),
        ("Details of the person making the referral", "referrer"),
        ("How to contact the referrer", "referrer"),
    ],
)
def test_a_title_that_speaks_of_referring_is_about_whom_it_says(title: str, owner: str) -> None:
    found = read(line(title, heading=2), table(["Phone", "07700 900001"], ["Email", "amy@example.org"]))
    other = {"parent": "referrer", "referrer": "parent"}[owner]
    assert (found.value(f"{owner}_phone"), found.value(f"{other}_phone")) == ("+447700900001", "")


def test_a_relationship_to_the_index_child_is_of_whom_the_part_is_about() -> None:
    found = read(line("Partner", heading=2), "Name: Lee Dunn", "Relationship to index child: Father")
    assert (found.value("other_parent_relationship"), found.value("parent_relationship")) == ("Father", "")


def test_a_mark_printed_in_a_heading_is_no_answer() -> None:
    heads = [[line(Text(head, bold=True))] for head in ("Name", "Relationship to child")]
    rows = table(
        [*heads, [line(Text("Main carer", bold=True), ON)]], ["Amy Pratt", "Mother", ON], ["Lee Dunn", "Father", ""],
    )  # fmt: skip
    found = read(line("Household", heading=2), rows)
    assert (found.value("parent_name"), found.value("other_parent_name")) == ("Amy Pratt", "Lee Dunn")


SENT = "Dear colleagues\n\n{said}\n\n{baby} was born on 3 May 2026. They live at 4 Mill Lane, Witham CM8 1AA.\n\nBest wishes\nJo Ware\nSocial Worker\n"


@pytest.mark.parametrize(
    ("said", "parent", "other"),
    [
        ("I am writing to refer Lee Dunn, who is the father of Ivo Dunn. The mother, Amy Pratt, lives in Leeds.", "Lee Dunn", "Amy Pratt"),
        ("I would like to refer Jean Pratt, Ivo's grandmother. His mother, Amy Pratt, is in custody.", "Jean Pratt", "Amy Pratt"),
        ("I am writing to refer Amy Pratt, who is the mother of Ivo Dunn. Her mother, Jean Pratt, helps.", "Amy Pratt", ""),
    ],
)  # fmt: skip
def test_a_letter_that_refers_by_name_and_kinship_says_who_is_who(said: str, parent: str, other: str) -> None:
    found = read_text("letter.txt", SENT.format(said=said, baby="Ivo"))
    first = read_form(found, form())[0]
    assert (first.value("parent_name"), first.value("other_parent_name")) == (parent, other)


@pytest.mark.parametrize(
    ("said", "leave"),
    [
        ("07700 900001 (safe to leave a message: No)", "no"),
        ("07700 900001 (safe to leave a message: Yes)", ""),
        ("07700 900001, message: ring after six", ""),
        ("07700 900001 (message ok? N)", "no"),
    ],
)
def test_the_answer_behind_a_question_about_messages_counts(said: str, leave: str) -> None:
    assert messages_said(said) in (leave, "yes" if "Yes" in said else leave)


@pytest.mark.parametrize("label", ["View of the parent who is not being referred", "Views of the carer not referred"])
def test_what_the_parent_not_referred_says_is_not_the_voice_of_the_referred(label: str) -> None:
    found = read(line(label, heading=2), "He feels left out of it all.")
    assert (found.value("voice_of_other_parent"), found.value("voice_of_parent")) == ("He feels left out of it all.", "")


def test_what_the_partner_is_to_the_baby_is_not_what_the_parent_is() -> None:
    kin = "She/he is the baby's"
    found = read(table(["Parent"], ["Name", "Amy Pratt"], [kin, ""], ["Partner"], ["Name", "Lee Dunn"], [kin, "Father"]))
    assert (found.value("parent_relationship"), found.value("other_parent_relationship")) == ("", "Father")


def test_a_line_that_nothing_is_kept_of_names_who_is_referred_of_a_list() -> None:
    rows = [line("Family composition", heading=2), table([[line(Text(head, bold=True))] for head in LIST[:3]], MUM[:3], DAD[:3])]
    named = read(*rows, "Person the health partner is asked to work with: Lee Dunn (father)")  # type: ignore[arg-type]
    assert (named.value("parent_name"), named.value("other_parent_name")) == ("Lee Dunn", "Amy Pratt")


def test_whose_own_address_is_another_is_not_at_home() -> None:
    heads = [*LIST[:3], "Address"]
    homes = ("4 Mill Lane, Witham CM8 1AA", "9 High Street, Maldon CM9 5AA")
    rows = [[*MUM[:3], homes[0]], [*GRAN[:3], homes[1]], [*SISTER[:3], homes[0]]]
    found = read(line("Family composition", heading=2), table([[line(Text(head, bold=True))] for head in heads], *rows))  # type: ignore[arg-type]
    assert found.fields["household"].value == (f"Nell Pratt, 1/3/2021, Sister, {homes[0]}",)


def test_boxes_set_wide_apart_are_options_and_no_labels() -> None:
    asked = line("Which parent is being referred?   ", OFF, " Parent 1     ", ON, " Parent 2")
    assert who(read(columns(), asked)) == (*LEE, *AMY)
    assert who(read(columns(), "Which parent is this referral for?   Parent 2")) == (*LEE, *AMY)
    assert who(read(columns(), "Which parent is this referral for?   Parent 1")) == (*AMY, *LEE)


def test_a_mark_in_a_list_of_adults_goes_before_a_part_about_the_one_who_lives_elsewhere() -> None:
    heads = ["Name", "Date of birth", "Relationship to baby", "Adult being referred"]
    elsewhere = (
        line("Parent not living in the home", heading=2),
        "Name: Lee Dunn",
        "Date of birth: 1/2/1990",
        "Relationship: Father",
    )
    rows = [["Ivo Pratt", "1/2/2026", "Baby", ""], [*GRAN[:3], ""], [*MUM[:3], ON], ["Kai Rowe", "2/2/1991", "Mum's partner", ""]]
    found = read(line("Who lives in the home?", heading=2), table(heads, *rows), *elsewhere)  # type: ignore[arg-type]
    assert (found.value("parent_name"), found.value("other_parent_name")) == ("Amy Pratt", "Lee Dunn")
    assert not any("Amy Pratt" in row for row in found.fields["household"].value)


def test_of_two_rows_the_one_marked_is_the_parent_and_the_other_the_other() -> None:
    heads = ["Name", "Relationship to baby", "DOB", "Phone", "Referral is for"]
    rows = [
        ["Amy Pratt", "Mother", "3/4/1992", "07700 900001", "No"],
        ["Jean Pratt", "Grandmother", "5/6/1960", "07700 900003", "Yes"],
    ]
    found = read(line("Mother and carer", heading=2), table(heads, *rows))  # type: ignore[arg-type]
    assert who(found) == ("Jean Pratt", "1960-06-05", "+447700900003", *AMY)
