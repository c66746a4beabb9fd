from __future__ import annotations

import pytest

from parsing.values.values import (
    one_line,
    paragraphs,
    read_date,
    read_email,
    read_gestation,
    read_nhs_number,
    read_phone,
    read_postcode,
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("29/06/2026", "2026-06-29"),
        ("3.11.26", "2026-11-03"),
        ("1 2 26", "2026-02-01"),
        ("12-Jan-2026", "2026-01-12"),
        ("14th March 2025", "2025-03-14"),
        ("the 2nd of August, 2024", "2024-08-02"),
        ("Monday 3 June 2024", "2024-06-03"),
        ("Sept 3rd, 2025", "2025-09-03"),
        ("2026-07-01", "2026-07-01"),
        ("2026/07/01", "2026-07-01"),
        ("01062025", "2025-06-01"),
        ("5/6/26 (by scan)", "2026-06-05"),
        ("DOB 05 / 06 / 2026", "2026-06-05"),
        ("7|8|26", "2026-08-07"),
    ],
)
def test_british_dates_in_every_shape(text: str, iso: str) -> None:
    found = read_date(text, 2026)
    assert found is not None
    assert (found.value, found.problem) == (iso, "")


@pytest.mark.parametrize("text", ["31/02/2026", "06/29/2026", "00/01/2026", "32 March 2026", "29/02/2025"])
def test_an_impossible_date_is_kept_as_written_and_never_turned_american(text: str) -> None:
    found = read_date(text, 2026)
    assert found is not None
    assert found.value == text
    assert "no such date" in found.problem


@pytest.mark.parametrize("text", ["March 2025", "29/6", "2024", "12/3/1850"])
def test_half_a_date_is_kept_with_its_problem(text: str) -> None:
    found = read_date(text, 2026)
    assert found is not None
    assert found.value == text
    assert found.problem


@pytest.mark.parametrize("text", ["unborn", "not yet", "to be confirmed by the ward"])
def test_words_without_a_figure_are_no_date(text: str) -> None:
    assert read_date(text, 2026) is None


@pytest.mark.parametrize(
    ("text", "adult", "iso"),
    [
        ("3.11.97", False, "1997-11-03"),
        ("3.11.97", True, "1997-11-03"),
        ("3.11.25", False, "2025-11-03"),
        ("3.11.25", True, "1925-11-03"),
        ("3.11.05", True, "2005-11-03"),
    ],
)
def test_two_digit_years_fit_the_person(text: str, adult: bool, iso: str) -> None:
    found = read_date(text, 2026, adult)
    assert found is not None
    assert found.value == iso


@pytest.mark.parametrize("text", ["999 800 0017", "9998000017", "999-800-0017", "NHS 999 800 0017 (mum)"])
def test_an_nhs_number_is_ten_digits_that_pass_the_check(text: str) -> None:
    found = read_nhs_number(text)
    assert found is not None
    assert (found.value, found.problem) == ("9998000017", "")


@pytest.mark.parametrize(
    ("text", "problem"), [("999 800 0018", "check digit"), ("999 800 001", "has 9"), ("999 800 00171", "has 11")]
)
def test_a_wrong_nhs_number_is_kept_as_written_and_says_why(text: str, problem: str) -> None:
    found = read_nhs_number(text)
    assert found is not None
    assert found.value == text
    assert problem in found.problem


def test_words_are_no_nhs_number() -> None:
    assert read_nhs_number("not yet issued") is None


@pytest.mark.parametrize(
    ("text", "number", "rest"),
    [
        ("01632 960316", "+441632960316", ""),
        ("(01632) 960 316", "+441632960316", ""),
        ("+44 (0)1632 960316", "+441632960316", ""),
        ("0044 7700 900101", "+447700900101", ""),
        ("07700 900123 / 01632 960111", "+447700900123", "01632 960111"),
        ("07700900101 (text first)", "+447700900101", "text first"),
        ("mob: 07700 900101, work 01632 960316", "+447700900101", "mob: , work 01632 960316"),
        ("020 7946 0123 ext 234", "+442079460123", "ext 234"),
    ],
)
def test_the_first_telephone_number_in_e164(text: str, number: str, rest: str) -> None:
    found = read_phone(text)
    assert found is not None
    assert (found.value, found.problem, found.rest) == (number, "", rest)


def test_half_a_telephone_number_is_kept_with_its_problem() -> None:
    found = read_phone("01632 9603")
    assert found is not None
    assert found.value == "01632 9603"
    assert "whole telephone number" in found.problem


def test_words_are_no_telephone_number() -> None:
    assert read_phone("phone often off") is None


@pytest.mark.parametrize(
    ("text", "postcode"),
    [
        ("CM9 6EG", "CM9 6EG"),
        ("cm96eg", "CM9 6EG"),
        ("22 Linnet Drive, Chelmsford CM2 8AF", "CM2 8AF"),
        ("formerly CO4 3QT, now CM2 8AF", "CM2 8AF"),
        ("EC1A 1BB", "EC1A 1BB"),
        ("E4 7AA", "E4 7AA"),
    ],
)
def test_postcodes_however_they_are_spaced(text: str, postcode: str) -> None:
    found = read_postcode(text)
    assert found is not None
    assert (found.value, found.problem) == (postcode, "")


@pytest.mark.parametrize(
    ("text", "postcode"),
    [("C04 3QT", "CO4 3QT"), ("IG1O 4AA", "IG10 4AA"), ("CMO 8AB", "CM0 8AB"), ("SSO 7AB", "SS0 7AB"), ("CM2 OAF", "CM2 0AF")],
)
def test_letters_and_digits_confused_are_mended_and_said_when_typed(text: str, postcode: str) -> None:
    typed, recognised = read_postcode(text), read_postcode(text, recognised=True)
    assert typed is not None
    assert recognised is not None
    assert typed.value == recognised.value == postcode
    assert postcode in typed.problem
    assert recognised.problem == ""


def test_what_is_no_postcode_is_kept_with_its_problem() -> None:
    found = read_postcode("CM2")
    assert found is not None
    assert found.problem
    assert read_postcode("not given") is None


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("Jo.Bell@HV.Example.org", "jo.bell@hv.example.org"),
        ("jo.bell @ hv.example.org", "jo.bell@hv.example.org"),
        ("email jo@hv.example.org.", "jo@hv.example.org"),
    ],
)
def test_email_addresses_in_lower_case(text: str, address: str) -> None:
    found = read_email(text)
    assert found is not None
    assert (found.value, found.problem) == (address, "")


def test_half_an_email_address_is_kept_with_its_problem() -> None:
    found = read_email("jo.bell@")
    assert found is not None
    assert found.problem
    assert read_email("by post") is None


@pytest.mark.parametrize(
    ("text", "weeks"),
    [
        ("28/40", "28+0"),
        ("28+3", "28+3"),
        ("28+3/40", "28+3"),
        ("28/40 + 3", "28+3"),
        ("28 weeks + 3", "28+3"),
        ("28 weeks and 3 days", "28+3"),
        ("28w3d", "28+3"),
        ("born at 27 wks", "27+0"),
        ("38.4", "38+4"),
        ("27", "27+0"),
        ("thirty-two weeks", "32+0"),
        ("Yes, 33/40", "33+0"),
        ("24+2 weeks", "24+2"),
        ("41 weeks exactly", "41+0"),
    ],
)
def test_gestation_in_every_shape(text: str, weeks: str) -> None:
    found = read_gestation(text)
    assert found is not None
    assert (found.value, found.problem) == (weeks, "")


def test_gestation_in_words_is_kept_with_its_problem() -> None:
    found = read_gestation("Term")
    assert found is not None
    assert found.value == "Term"
    assert found.problem


def test_lines_become_one_with_commas_where_none_stand() -> None:
    assert one_line("4 Mill Road,\nMaldon\n\n CM9  6XA") == "4 Mill Road, Maldon, CM9 6XA"


def test_paragraphs_are_kept_and_white_space_folded() -> None:
    assert paragraphs("  One \u00a0 two\n\n\n three ") == "One two\nthree"
