"""The plain text of a reply taken apart: headings, paragraphs and lists, as an administrator types them."""

from __future__ import annotations

import pytest

from notify.links import linked
from notify.text import Block, blocks, one_line, tidy

TEXTS = [
    ("One\ntwo\n\nthree", [Block("paragraph", ("One", "two")), Block("paragraph", ("three",))]),
    ("Title\n-----\nText", [Block("heading", ("Title",)), Block("paragraph", ("Text",))]),
    ("Title\n-----", [Block("heading", ("Title",))]),
    ("- a\n  more\n- b", [Block("ul", entries=(("a", "more"), ("b",)))]),
    ("- a\n\n- b", [Block("ul", entries=(("a",), ("b",)))]),
    ("1. a\n2) b", [Block("ol", entries=(("a",), ("b",)))]),
    ("Please send:\n- a\n• b\n* c", [Block("paragraph", ("Please send:",)), Block("ul", entries=(("a",), ("b",), ("c",)))]),
    ("- a\nnot of the list", [Block("ul", entries=(("a",),)), Block("paragraph", ("not of the list",))]),
    ("- a\n1. b", [Block("ul", entries=(("a",),)), Block("ol", entries=(("b",),))]),
    ("-----", [Block("paragraph", ("-----",))]),
    ("- a\n-----", [Block("ul", entries=(("a",),)), Block("paragraph", ("-----",))]),
    ("a - b", [Block("paragraph", ("a - b",))]),
    ("", []),
]


@pytest.mark.parametrize(("text", "parts"), TEXTS)
def test_a_text_is_taken_apart(text: str, parts: list[Block]) -> None:
    assert list(blocks(text)) == parts


def test_text_is_tidied_without_losing_words() -> None:
    assert tidy("a  \r\n\r\n\r\n\r\nb\u200b\u202e\r") == "a\n\nb\n"


def test_a_value_within_a_line_has_no_lines() -> None:
    assert one_line(" a\r\n\tb\x00c ") == "a b c"


LINES = [
    ("a & <b>", "a &amp; &lt;b&gt;"),
    ("mail me@example.org.", 'mail <a href="mailto:me@example.org" style="color: #005eb8;">me@example.org</a>.'),
    (
        "see https://example.org/x?a=1&b=2.",
        'see <a href="https://example.org/x?a=1&amp;b=2" style="color: #005eb8;">https://example.org/x?a=1&amp;b=2</a>.',
    ),
    ('javascript:alert(1) http://example.org "', "javascript:alert(1) http://example.org &#34;"),
]


@pytest.mark.parametrize(("line", "html"), LINES)
def test_addresses_become_links_and_the_rest_is_escaped(line: str, html: str) -> None:
    assert str(linked(line)) == html
