from __future__ import annotations

import pytest

from parsing.document import Line, Text, Tick
from parsing.values.ticks import may_hold_marks, typed_lines
from tests.word_files import _line


def read(*lines: str, ticks_elsewhere: bool = False) -> list[str]:
    """Neighbouring lines of plain words, written out with `[x] [ ] [?]`, `{blank}`, `~struck~`, `=marked=`, `* bullet`."""
    return [_line(line) for line in typed_lines([Line((Text(words),)) for words in lines], ticks_elsewhere)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("☒ Yes ☐ No", "[x] Yes [ ] No"),
        ("☑Yes □No", "[x]Yes [ ]No"),
        ("Yes ✓ No", "Yes [x] No"),
        ("Yes √  No", "Yes [x]  No"),
        ("Yes ✔\ufe0e No", "Yes [x] No"),
        ("[x] Yes [ ] No", "[x] Yes [ ] No"),
        ("[X] Yes [] No", "[x] Yes [ ] No"),
        ("[ x ] Yes [_] No", "[x] Yes [ ] No"),
        ("(x) Yes ( ) No", "[x] Yes [ ] No"),
        ("◉ Yes ○ No", "[x] Yes [ ] No"),
        ("● Yes ○ No", "[x] Yes [ ] No"),
        ("■ Yes □ No", "[x] Yes [ ] No"),
        ("■ Yes ☒ No", "[ ] Yes [x] No"),
        ("■ Yes ■ No", "[?] Yes [?] No"),
        ("Yes __X__ No _____", "Yes [x] No [ ]"),
        ("Yes X No", "Yes [x] No"),
        ("Yes / No x", "Yes / No [x]"),
        ("X Yes    ☐ No", "[x] Yes    [ ] No"),
        ("☐ Female    X Male    ☐ Other", "[ ] Female    [x] Male    [ ] Other"),
        ("X", "[x]"),
        ("✗", "[?]"),
        ("Please tick ✓", "Please tick [x]"),
        ("☐ Yes ✗ No", "[ ] Yes [x] No"),
        ("Yes ✓  No ✗", "Yes [x]  No [ ]"),
    ],
)
def test_typed_boxes_and_ticks_are_marks(typed: str, expected: str) -> None:
    assert read(typed) == [expected]


@pytest.mark.parametrize(
    "typed",
    [
        "Malcolm X came to the visit",
        "Feeds 2 x daily",
        "Twins (dizygotic)",
        "Please tick (✓) all that apply",
        "Place an X in the box",
        "Please tick ✓ one answer in each row",
        "Weighs 3.2kg (x2 checked)",
        "X-ray at birth",
        "See anna_smith@example.org",
        "She said... nothing more.",
        "NHS number 999 000 0018",
        "[see letter]",
        "Fax: 01632 960001",
    ],
)
def test_letters_that_only_look_like_marks_stay_words(typed: str) -> None:
    assert read(typed) == [typed]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Name: ________", "Name: {}"),
        ("Name: ____ DOB: ____", "Name: {} DOB: {}"),
        ("Name:____Jo Osei____", "Name:{Jo Osei}"),
        ("Name ____ DOB ____", "Name {} DOB {}"),
        ("DOB: __/__/____", "DOB: {}"),
        ("DOB: _._.__", "DOB: {}"),
        ("Name: ..........", "Name: {}"),
        ("Name …………", "Name {}"),
    ],
)
def test_lines_to_write_on_are_blanks(typed: str, expected: str) -> None:
    assert read(typed) == [expected]


def test_struck_and_circled_letters_are_looks() -> None:
    assert read("Y\u0336e\u0336s\u0336 / No", "Ⓨ / N", "N\u20dd") == ["~Yes~ / No", "=Y= / N", "=N="]


def test_an_x_counts_beside_a_line_of_boxes() -> None:
    assert read("☐ Housing", "X Money", "x Isolation", "☐ Other") == ["[ ] Housing", "[x] Money", "[x] Isolation", "[ ] Other"]
    assert read("X Money worries at home") == ["X Money worries at home"]


def test_a_cross_on_the_line_below_a_tick_says_no() -> None:
    said = read("✔ agrees to the referral", "✘ agrees to sharing", ticks_elsewhere=True)
    assert said == ["[x] agrees to the referral", "[ ] agrees to sharing"]


def test_a_lone_cross_says_no_where_the_form_uses_ticks() -> None:
    assert read("✗", ticks_elsewhere=True) == ["[ ]"]


def test_bullets_become_the_lines_own_mark() -> None:
    assert read("• one", "■ two", "▪ three") == ["* one", "* two", "* three"]


def test_marks_keep_their_place_and_neighbours_their_look() -> None:
    line = Line((Text("[", bold=True), Text("X"), Text("] Yes")))
    (read_line,) = typed_lines([line])
    assert read_line.items == (Tick(True), Text(" Yes"))


def test_a_line_without_marks_is_returned_as_it_is() -> None:
    line = Line((Text("Mum is well."),))
    assert not may_hold_marks(line)
    assert typed_lines([line])[0] is line
