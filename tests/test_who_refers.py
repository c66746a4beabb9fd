"""Who refers, where no label asks for the referrer: a worker named by trade, a part that only workers are asked."""

from __future__ import annotations

import pytest

from parsing.document import Block, Document
from parsing.form import read_form
from parsing.referral import Referral
from tests.form_config import form
from tests.test_form import ASKED, line, read, table


def read_unasked(*blocks: Block | str) -> Referral:
    """A form with these blocks that asks nowhere who refers."""
    asked = (block for block in ASKED if block != "Referral made by:")
    body = tuple(line(block) if isinstance(block, str) else block for block in ("Referral form", *blocks, *asked))
    return read_form(Document("form.docx", "docx", body), form())[0]


def test_whoever_speaks_of_our_worker_refers() -> None:
    found = read("Our volunteer co-ordinator: Wilma Stott", "Direct line: 01632 960640")
    assert (found.value("referrer_name"), found.value("referrer_role")) == ("Wilma Stott", "volunteer co-ordinator")
    assert found.value("referrer_phone") == "+441632960640"


@pytest.mark.parametrize(
    "label", ["Our health visitor: Jo Bell", "Our landlord: Jo Bell", "Our worker: see above", "Our plan: Jo Bell visits"]
)
def test_whom_the_family_calls_theirs_does_not_refer(label: str) -> None:
    assert read(label, "Telephone: 01632 960640").value("referrer_name") == ""
    assert read("Our support worker: Wilma Stott", "Referred by: Jo Bell").value("referrer_name") == "Jo Bell"


def test_a_trade_with_a_name_and_a_job_asked_behind_it_refers() -> None:
    found = read(
        table(
            ["Therapist", "Joe Ferris"],
            ["Job title", "CBT therapist"],
            ["Service", "Talking Therapies"],
            ["Email", "j@tt.example.org"],
        )
    )
    assert (found.value("referrer_name"), found.value("referrer_role")) == ("Joe Ferris", "CBT therapist")
    assert (found.value("referrer_organisation"), found.value("referrer_email")) == ("Talking Therapies", "j@tt.example.org")


@pytest.mark.parametrize(
    "rows",
    [
        (["Therapist", "Joe Ferris"], ["Email", "j@tt.example.org"]),
        (["Advocate", "Joe Ferris"], ["Telephone", "01632 960123"], ["Email", "j@tt.example.org"]),
        (["Therapist", "weekly until May"], ["Job title", "CBT therapist"], ["Service", "Talking Therapies"]),
    ],
)
def test_a_trade_that_the_family_may_know_without_a_job_behind_it_does_not_refer(rows: tuple[list[str], ...]) -> None:
    assert read(table(*rows)).value("referrer_name") == ""


def test_a_part_about_one_professional_that_asks_for_post_and_team_is_the_referrers() -> None:
    part = (
        line("Family nurse", heading=2),
        "Name: Rosa Tapper",
        "Post: Family Nurse",
        "Team: Thurrock FNP",
        "Email: r@fnp.example.org",
    )
    found = read_unasked(*part)
    assert (found.value("referrer_name"), found.value("referrer_organisation")) == ("Rosa Tapper", "Thurrock FNP")
    assert (found.value("health_visitor"), found.value("referrer_email")) == ("Rosa Tapper", "r@fnp.example.org")
    assert (
        read_unasked(*part[:2], "Team: Thurrock FNP", part[-1], "GP practice: Limes", "Reason: low").value("referrer_name") == ""
    )


@pytest.mark.parametrize("title", ["Electronically signed", "Sign-off"])
def test_a_part_that_asks_for_name_post_and_team_is_the_referrers(title: str) -> None:
    found = read(
        line(title, heading=3), "Name: Winnie Acre", "Role: Midwife", "Department: Women's Health", "Phone: 01632 960379"
    )
    assert (found.value("referrer_name"), found.value("referrer_phone")) == ("Winnie Acre", "+441632960379")


@pytest.mark.parametrize(
    "lines",
    [
        ("Name: Winnie Acre", "Phone: 01632 960379"),
        ("Name: Winnie Acre", "Role: mother", "Phone: 01632 960379"),
        ("Name: Winnie Acre", "Role: Midwife", "Department: A", "Name: Ada Bell", "Role: HV", "Team: B"),
    ],
)
def test_bare_labels_that_may_be_anybodys_name_no_referrer(lines: tuple[str, ...]) -> None:
    assert read(line("Others", heading=3), *lines).value("referrer_name") == ""


def test_the_name_of_a_family_is_nobodys_surname() -> None:
    asked = "Team: Witham", "Tel: 01632 960123"
    found = read(line("Referrer", heading=2), *asked, table(["Family name", "Oyelaran"], ["Mother's name", "Temi Oyelaran"]))
    assert (found.value("referrer_name"), found.value("parent_name")) == ("", "Temi Oyelaran")
    found = read(line("Mother", heading=2), table(["First name", "Temi", "Family name", "Oyelaran"]))
    assert found.value("parent_name") == "Temi Oyelaran"


def test_the_labels_of_numbers_behind_a_role_are_no_part_of_it() -> None:
    found = read("Form completed by: Meg Bright, Family Caseworker. Telephone 01632 960765. Email meg@hub.example.org")
    assert (found.value("referrer_role"), found.value("referrer_phone")) == ("Family Caseworker", "+441632960765")


@pytest.mark.parametrize(
    ("label", "answer", "key", "value"),
    [
        ("Older children", "Kai Bell, 4 years, brother", "household", "Kai Bell, 4 years, brother"),
        ("Voicemail?", "Yes", "safe_to_leave_message", "yes"),
        ("GA today", "27w5d", "gestation_now", "27+5"),
        ("PCP", "Dr Emeka Dunne", "gp_name", "Dr Emeka Dunne"),
        ("Perinatal psychiatry", "Dr Hugo Lamb, monthly", "mental_health_team", "Dr Hugo Lamb, monthly"),
        ("What language does the parent prefer?", "Urdu", "parent_language", "Urdu"),
    ],
)
def test_other_words_for_the_same_question(label: str, answer: str, key: str, value: str) -> None:
    assert read(table([label, answer])).value(key) == value


def headed(head: str, email: str = "jo.bell@doorstep.example.org", *, margin: bool = False, team: str = "") -> Referral:
    """A form with words at its head, or in its margin, and whoever refers by name and email."""
    asked = [line(one) for one in ("Referred by: Jo Bell", f"Email: {email}", team, *ASKED) if isinstance(one, str) and one]
    top = () if margin else (line(head),)
    margins = (line(head),) if margin else ()
    return read_form(Document("form.docx", "docx", (*top, line("Referral form"), *asked), margins=margins), form())[0]


@pytest.mark.parametrize(
    ("head", "email", "team"),
    [
        ("Doorstep Families Tendring - registered charity", "mina@doorstepfamilies.example.org", "Doorstep Families Tendring"),
        (
            "Broomfield Alcohol Liaison Service\tRestricted\tForm AL7",
            "c.oke@als.example.org",
            "Broomfield Alcohol Liaison Service",
        ),
        ("Rivermouth Welcome Project", "meg@rivermouth.example.org", "Rivermouth Welcome Project"),
        ("Thaxted Guildhall Surgery", "thaxted.guildhall@example.org", "Thaxted Guildhall Surgery"),
    ],
)
def test_the_team_at_the_head_of_a_form_is_the_referrers_where_the_address_bears_its_name(
    head: str, email: str, team: str
) -> None:
    for margin in (False, True):
        found = headed(head, email, margin=margin).fields["referrer_organisation"]
        assert (found.value, found.confidence < 0.8) == (team, True)


@pytest.mark.parametrize(
    ("head", "email"),
    [
        ("Harbour Family Hub", "jo.bell@doorstep.example.org"),  # whose form somebody else filled in
        ("Essex County Council", "jo.bell@essex.example.gov.uk"),  # whose forms every team fills in
        ("Parent Infant Mental Health Service", "jo.bell@parentinfant.example.org"),  # where it goes
        ("Doorstep referral form", "jo.bell@doorstep.example.org"),
        ("Worker: Jo Bell (doorstep visitor)", "jo.bell@doorstep.example.org"),
        ("Family Support Service", "jo.bell@family.example.org"),
        ("North Harlow Surgery", "jo.bell@nhs.net"),
    ],
)
def test_other_words_at_the_head_of_a_form_are_not_the_referrers_team(head: str, email: str) -> None:
    for margin in (False, True):
        assert headed(head, email, margin=margin).value("referrer_organisation") == ""


def test_a_form_that_asks_for_the_team_is_answered_there() -> None:
    assert headed("Doorstep Families", team="Organisation: Harbour Hub").value("referrer_organisation") == "Harbour Hub"
    assert headed("Doorstep Families", team="Organisation:").value("referrer_organisation") == ""


def test_a_familys_gp_who_refers_works_where_the_referral_comes_from() -> None:
    asked = "Referred by: Dr Rao", "Organisation: Limes Surgery"
    assert read_unasked(*asked, "GP: Dr Rao").value("gp_practice") == "Limes Surgery"
    assert read_unasked(*asked, "GP: Dr Penn").value("gp_practice") == ""
    assert read_unasked(*asked, "GP: Dr Rao", "GP practice: Elms").value("gp_practice") == "Elms"
    assert read_unasked("Referred by: Dr Rao", "Organisation: Broomfield Hospital", "GP: Dr Rao").value("gp_practice") == ""


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("Response 0193 - Referral (submitted 21/10/2026 14:07)", "2026-10-21"),
        ("Your request has been received. Submitted on 3 November 2026", "2026-11-03"),
        ("Printed 21/10/2026", ""),
        ("This form can be submitted in 2026", ""),
    ],
)
def test_the_day_that_a_web_form_was_submitted_is_the_referrals(head: str, day: str) -> None:
    undated = (line(str(block)) for block in ASKED if block != "Referral date:")
    body = (line(head), line("Referral form"), *undated)
    assert read_form(Document("form.docx", "docx", body), form())[0].value("referral_date") == day
    assert read(head, "Date of referral: 1/2/2026").value("referral_date") == "2026-02-01"


def test_a_part_headed_birthing_parent_says_who_they_are() -> None:
    found = read(line("Birthing parent", heading=3), "Legal name: Robin Ash", "DOB: 10/9/1992")
    assert (found.value("parent_name"), found.value("parent_relationship")) == ("Robin Ash", "Birthing parent")
    found = read(line("Birthing parent", heading=3), "Legal name: Robin Ash", "Relationship to baby: mum")
    assert found.value("parent_relationship") == "mum"
    assert read(line("Parent", heading=3), "Name: Robin Ash").value("parent_relationship") == ""
