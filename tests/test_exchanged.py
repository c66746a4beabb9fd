"""Which of two parents a form says is referred: all that it tells of both is exchanged, or nothing is."""

from __future__ import annotations

import pytest

from parsing.document import Tick
from parsing.referral import Referral
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
