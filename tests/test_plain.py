from __future__ import annotations

import pytest

from parsing.document import Unreadable
from parsing.form import read_form
from parsing.plain import MAX_LINES, decoded, read_text
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
