"""Who is the referred parent and who the other one, where a form says it by the way it is made."""

from __future__ import annotations

import pytest

from parsing.document import Text
from parsing.referral import Referral
from tests.test_form import line, read, table

FATHER_FIRST = (line("The dad", heading=2), "Name: Lee Dunn", "DOB: 1/2/1990", "Address: 4 Mill Lane, Witham CM8 1AA")


def parts(relation: str, *mother: str) -> tuple[object, ...]:
    """A father's part, what it says of his relationship to the baby, and the mother's part below it."""
    return (*FATHER_FIRST, f"Relationship to baby: {relation}", line("Baby's mum", heading=2), "Name: Amy Pratt", *mother)


@pytest.mark.parametrize(
    "relation", ["Father, full time carer", "Dad (main carer)", "Father and primary carer", "Stay at home dad"]
)
def test_a_father_whose_part_comes_first_and_who_is_the_main_carer_is_referred(relation: str) -> None:
    found = read(*parts(relation, "DOB: 3/4/1992", "Phone: 07700 900002"))
    assert (found.value("parent_name"), found.value("parent_dob")) == ("Lee Dunn", "1990-02-01")
    assert (found.value("other_parent_name"), found.value("other_parent_dob")) == ("Amy Pratt", "1992-04-03")


@pytest.mark.parametrize(
    "blocks",
    [
        parts("Father"),
        parts("Father, works full time"),
        parts("Father, not the main carer"),
        parts("Father, main carer until June"),
        parts("Father, shared main carer with his mother"),
        parts("Father, full time carer", "Address: 9 High Street, Maldon CM9 5AA"),
        (line("Mother", heading=2), "Name: Amy Pratt", line("Father", heading=2), "Name: Lee Dunn", "Relationship: main carer"),
    ],
)
def test_without_all_that_the_mother_stays_the_referred_parent(blocks: tuple[object, ...]) -> None:
    found = read(*blocks)  # type: ignore[arg-type]
    assert (found.value("parent_name"), found.value("other_parent_name")) == ("Amy Pratt", "Lee Dunn")


def test_a_line_of_labels_in_a_wide_cell_is_no_title_and_no_answer_to_one() -> None:
    found = read(
        table(
            [Text("Practical", bold=True)],
            ["GP: Limes Surgery, Witham     Health visitor: Jo Bell"],
            ["Social care: Child in Need"],
            ["Parent agrees to this referral: YES"],
        )
    )
    assert (found.value("gp_practice"), found.value("health_visitor")) == ("Limes Surgery, Witham", "Jo Bell")
    assert (found.value("safeguarding_status"), found.value("consent_to_referral")) == ("child_in_need", "yes")


@pytest.mark.parametrize(
    "told",
    [
        "Mum: tired and tearful     Dad: works nights",
        "GP: aware of the low mood and has started her on sertraline, to review in two weeks.",
    ],
)
def test_what_is_told_below_a_title_that_nobody_knows_stays_its_answer(told: str) -> None:
    found = read(table([Text("Practical", bold=True)], [told]))
    assert not {"parent_name", "other_parent_name", "gp_name", "gp_practice"} & found.fields.keys()
    assert any(" ".join(told.split()) in unmatched.text for unmatched in found.unmatched)


@pytest.mark.parametrize("question", ["Are they the main carer?", "Is this person the main carer?"])
def test_a_question_whether_somebody_is_the_carer_opens_no_part_about_another(question: str) -> None:
    found = read(
        line("Parent or carer you are referring", heading=2), "Amy Pratt",
        line(question, heading=2), "Yes",
        line("Their date of birth", heading=2), "3 April 1992",
    )  # fmt: skip
    assert (found.value("parent_name"), found.value("parent_dob")) == ("Amy Pratt", "1992-04-03")
    assert found.value("parent_primary_caregiver") == "yes"
    assert found.value("other_parent_dob") == ""


@pytest.mark.parametrize("below", ["Witham Family Hub", "Please give their full name and address here", "as discussed", "Yes"])
def test_what_names_nobody_below_the_title_of_whoever_is_referred_is_no_name(below: str) -> None:
    assert read(line("Parent or carer you are referring", heading=2), below).value("parent_name") == ""
    assert read(line("Contact details", heading=2), "Amy Pratt").value("parent_name") == ""


def test_an_address_below_its_title_goes_on_to_the_postcode() -> None:
    found = read(line("Their home address", heading=2), "9 Vicarage Hill", "South Benfleet", "SS7 1PB", "She moved in May.")
    assert found.value("parent_address") == "9 Vicarage Hill, South Benfleet, SS7 1PB"
    assert found.value("parent_postcode") == "SS7 1PB"


HEADS = ["Name", "Date of birth", "Relationship to baby", "Telephone"]
AMY, LEE = ["Amy Pratt", "3/4/1992", "Mother", "07700 900001"], ["Lee Dunn", "1/2/1990", "Father", "07700 900002"]
NELL, GRAN = ["Nell Pratt", "1/3/2021", "Sister", ""], ["Jean Pratt", "5/6/1960", "Grandmother", ""]


def family(*rows: list[str], heads: list[str] = HEADS, named: str = "Parent to be seen: Amy Pratt") -> Referral:
    return read(line("Family composition", heading=2), table(heads, *rows), line("Who", heading=2), named)  # type: ignore[arg-type]


def test_a_list_of_the_whole_family_names_the_other_parent_and_its_household_are_the_others() -> None:
    found = family(AMY, LEE, NELL, GRAN)
    assert (found.value("parent_name"), found.value("parent_relationship"), found.value("parent_dob")) == (
        "Amy Pratt",
        "Mother",
        "1992-04-03",
    )
    assert (found.value("other_parent_name"), found.value("other_parent_phone")) == ("Lee Dunn", "+447700900002")
    assert found.fields["household"].value == ("Nell Pratt, 1/3/2021, Sister", "Jean Pratt, 5/6/1960, Grandmother")


@pytest.mark.parametrize(
    "rows",
    [
        (LEE, NELL),  # whose father is not said: the parent is not in the list
        (AMY, LEE, ["Kai Moss", "2/2/1991", "Father", ""]),
        (AMY, ["Kai Moss", "2/2/1991", "Father of Nell", ""]),
        (AMY, ["Lee Dunn", "1/2/1990", "Lodger", ""]),
    ],
)
def test_a_list_that_does_not_say_who_the_other_parent_is_names_none(rows: tuple[list[str], ...]) -> None:
    assert family(*rows).value("other_parent_name") == ""


def test_others_at_home_keep_the_rows_that_are_not_of_the_child_or_the_referred_parent() -> None:
    found = read(
        "Other parent: Lee Dunn", line("Siblings and others in the household", heading=2),
        table(HEADS, LEE, NELL), "Parent to be seen: Amy Pratt",
    )  # fmt: skip
    assert len(found.fields["household"].value) == 2
    namesake = ["Amy Pratt", "1/3/2021", "Half-sister", ""]
    assert family(AMY, namesake).fields["household"].value == ("Amy Pratt, 1/3/2021, Half-sister",)


def test_what_a_form_asks_of_the_family_below_its_list_is_no_row_of_it() -> None:
    found = read(
        line("Family composition", heading=2), table(HEADS, NELL), table(["Address", "9 High St CM9 5AA"], ["Language", "Polish"])
    )
    assert found.fields["household"].value == ("Nell Pratt, 1/3/2021, Sister",)
    assert found.value("parent_language") == "Polish"


CHILD = (line("Child", heading=2), "Name: Ivo Lark", "DOB: 1/2/2026")
CARER = (line("Carer", heading=2), "Name: Dee Lark", "Relationship to child: Grandmother", "Phone: 07700 900001")


def of_birth(title: str) -> tuple[object, ...]:
    return (line(title, heading=2), "Name: Amy Lark", "DOB: 3/4/1999", "Has PR? Yes")


@pytest.mark.parametrize("title", ["Birth parent", "BIOLOGICAL PARENT", "Birth mother", "The child's birth parent"])
@pytest.mark.parametrize("first", ["carer", "birth"])
def test_beside_a_carer_who_is_referred_the_birth_parent_is_the_other_one(title: str, first: str) -> None:
    blocks = (*CARER, *of_birth(title)) if first == "carer" else (*of_birth(title), *CARER)
    found = read(*CHILD, *blocks)  # type: ignore[arg-type]
    assert (found.value("parent_name"), found.value("parent_phone")) == ("Dee Lark", "+447700900001")
    assert (found.value("parent_dob"), found.value("parent_responsibility")) == ("", "")
    assert (found.value("other_parent_name"), found.value("other_parent_dob")) == ("Amy Lark", "1999-04-03")
    assert found.value("other_parent_responsibility") == "yes"


def test_labels_tell_a_birth_parent_from_the_carer_too() -> None:
    found = read(
        "Child's name: Ivo Lark", "Carer's name: Dee Lark", "Carer's phone: 07700 900001",
        "Birth parent's name: Amy Lark", "Birth parent's date of birth: 3/4/1999",
        line("Views of the birth parent", heading=2), "Amy is glad of it.",
    )  # fmt: skip
    assert (found.value("parent_name"), found.value("parent_dob")) == ("Dee Lark", "")
    assert (found.value("other_parent_name"), found.value("other_parent_dob")) == ("Amy Lark", "1999-04-03")
    assert (found.value("voice_of_parent"), found.value("voice_of_other_parent")) == ("", "Amy is glad of it.")


@pytest.mark.parametrize(
    "others",
    [
        (),
        (line("Other carer", heading=2), "Name: Lee Dunn", "DOB: 3/4/1992"),
        (line("Parent", heading=2), "Name: Amy Lark", "Phone: 07700 900001"),
    ],
    ids=["alone", "with a partner", "named twice"],
)
def test_without_another_carer_the_birth_parent_is_referred(others: tuple[object, ...]) -> None:
    found = read(*CHILD, *of_birth("Birth parent"), *others)  # type: ignore[arg-type]
    assert (found.value("parent_name"), found.value("parent_dob")) == ("Amy Lark", "1999-04-03")
    assert found.value("other_parent_dob") in ("", "1992-04-03")


@pytest.mark.parametrize(
    ("one", "other"), [("Birth mother", "Birth father"), ("Birth parent 1", "Birth parent 2"), ("Mother", "Father")]
)
def test_of_two_birth_parents_the_second_lends_the_first_nothing(one: str, other: str) -> None:
    second = (line(other, heading=2), "Name: Lee Dunn", "DOB: 3/4/1992", "Phone: 07700 900002")
    found = read(*CHILD, *CARER, line(one, heading=2), "Name: Amy Lark", *second)
    assert (found.value("parent_name"), found.value("other_parent_name")) == ("Dee Lark", "Amy Lark")
    assert (found.value("other_parent_dob"), found.value("other_parent_phone"), found.value("parent_dob")) == ("", "", "")
    assert {"Lee Dunn", "3/4/1992"} <= {unmatched.text for unmatched in found.unmatched}


def test_of_two_parts_about_a_parent_the_second_lends_the_first_nothing() -> None:
    found = read(
        *CHILD, line("Foster carer", heading=2), "Name: Dee Lark", "DOB: 3/4/1972",
        line("Parent", heading=2), "Name: Amy Dunn", "Phone: 07700 900002", "Email: amy@example.org",
    )  # fmt: skip
    assert (found.value("parent_name"), found.value("parent_dob")) == ("Dee Lark", "1972-04-03")
    assert (found.value("parent_phone"), found.value("parent_email")) == ("", "")


def father_asked(question: str, *mother: str) -> Referral:
    return read(
        *CHILD, line("Dad", heading=2), "Name: Lee Dunn", "DOB: 3/4/1992", question,
        line("Baby's mum", heading=2), "Name: Amy Pratt", *mother,
    )  # fmt: skip


@pytest.mark.parametrize("question", ["Is dad the main carer? Yes since August", "Main carer? Yes"])
def test_a_father_whose_part_answers_that_he_is_the_main_carer_is_referred(question: str) -> None:
    found = father_asked(question, "Phone: 07700 900002")
    assert (found.value("parent_name"), found.value("parent_dob")) == ("Lee Dunn", "1992-04-03")
    assert (found.value("other_parent_name"), found.value("other_parent_phone")) == ("Amy Pratt", "+447700900002")
    assert found.value("parent_primary_caregiver") == "yes"


@pytest.mark.parametrize(
    ("question", "mother"),
    [
        ("Is dad the main carer? No", ()),
        ("Is dad the main carer? Yes, shared with mum", ()),
        ("Is mum the main carer? Yes", ()),
        ("Is dad the main carer? Yes", ("Address: 9 High Street, Maldon CM9 5AA",)),
        ("Is dad the main carer?", ()),
    ],
)
def test_without_a_plain_yes_the_father_is_the_other_parent(question: str, mother: tuple[str, ...]) -> None:
    found = father_asked(question, *mother)
    assert (found.value("parent_name"), found.value("parent_dob")) == ("Amy Pratt", "")


def test_a_story_below_the_list_of_who_is_at_home_is_no_more_of_it() -> None:
    found = read(
        line("Other children at home", heading=2),
        table(["Name", "DOB", "Relationship"], ["Tia Dunn", "22/12/2021", "Sister"]),
        table([Text("What dad says he wants", bold=True)], shaded=(0,)), "To be looked at.",
        line("Dad", heading=2), "Name: Lee Dunn", line("Mum", heading=2), "Name: Amy Pratt",
    )  # fmt: skip
    assert (found.value("parent_name"), found.value("hopes_and_concerns")) == ("Lee Dunn", "To be looked at.")


@pytest.mark.parametrize("title", ["Part 3 Parent / carer to be contacted", "Carer to be worked with", "PARENT TO BE CONTACTED"])
def test_a_title_that_says_with_whom_the_work_is_opens_the_part_about_them(title: str) -> None:
    found = read(table([Text(title, bold=True)], ["Name", "Ada Bell"], ["Relationship", "mother"], shaded=(0,)))
    assert (found.value("parent_name"), found.value("parent_relationship")) == ("Ada Bell", "mother")


@pytest.mark.parametrize("title", ["Other carer to be contacted", "Emergency contact", "Professionals to be contacted"])
def test_a_title_about_somebody_else_does_not(title: str) -> None:
    found = read(table([Text(title, bold=True)], ["Name", "Ada Bell"], ["Relationship", "mother"], shaded=(0,)))
    assert found.value("parent_name") == ""
