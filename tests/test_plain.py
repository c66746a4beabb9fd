from __future__ import annotations

import pytest

from parsing.document import Unreadable
from parsing.plain import MAX_LINES, decoded, read_text
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
