from __future__ import annotations

import pytest

from parsing.document import Document, Input, Table, Tick, Unreadable, lines_of
from parsing.typed.plain import MAX_LINES
from parsing.typed.web import read_html
from tests.word_files import words, written

CASES = {
    "paragraphs": ("<p>One  two</p><p>three<br>four</p><div>five</div>", ["One two", "three", "four", "five"]),
    "headings": ("<h2>Baby</h2><p><b>Mother</b></p><p><b>Name:</b> Jo</p>", ["##Baby", "###Mother", "Name: Jo"]),
    "lists": ("<ul><li>one</li><li>two <ol><li>three</li></ol></li></ul>", ["* one", "* two", "* three"]),
    "looks": ("<p>Yes / <s>No</s></p><p><mark>Yes</mark> / No</p>", ["Yes / ~No~", "=Yes= / No"]),
    "looks in styles": (
        '<p><span style="text-decoration:line-through">Yes</span> / <span style="background:yellow">No</span></p>',
        ["~Yes~ / =No="],
    ),
    "a table": ("<table><tr><th>Name</th><td>Jo</td></tr></table>", ["| ###Name | Jo |"]),
    "merged cells once": (
        "<table><tr><td colspan=2>Head</td></tr><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
        ["| 1x2:Head |", "| 2x1:a | b |", "| c |"],
    ),
    "a frame of one cell": ("<table><tr><td><p>One</p><p>Two</p></td></tr></table>", ["One", "Two"]),
    "a table in a table": ("<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>", ["| a | | b | c | |"]),
    "fields": (
        '<p><input type=checkbox checked> Yes <input type=radio name=c> No <input value="Jo"> <select><option>Mum'
        "<option selected>Dad</select><textarea>Sad.</textarea></p>",
        ["[x] Yes [ ] No {Jo} {Dad}{Sad.}"],
    ),
    "typed ticks": ("<p>Yes&nbsp;&#9746; No&nbsp;&#9744;</p>", ["Yes [x] No [ ]"]),
    "what is not shown": ("<style>p{}</style><script>x()</script><p>seen</p><!-- note -->", ["seen"]),
    "what Outlook writes": ('<p class=MsoNormal>Baby: Leo<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>', ["Baby: Leo"]),
    "preformatted": ("<pre>a  b\nc</pre>", ["a  b", "c"]),
    "nothing": ("", []),
}  # fmt: skip


@pytest.mark.parametrize(("source", "expected"), CASES.values(), ids=CASES)
def test_pages_are_read_as_a_browser_shows_them(source: str, expected: list[str]) -> None:
    assert written(read_html("f.html", source)) == expected


def test_hidden_words_are_kept_apart() -> None:
    document = read_html("f.html", '<p>seen <span style="display:none">unseen</span></p>')
    assert (written(document), words(document.notes)) == (["seen"], ["unseen"])


def test_radio_buttons_of_one_name_are_a_group() -> None:
    items = [
        item
        for line in lines_of(read_html("f", "<p><input type=radio name=c value=yes checked></p>").blocks)
        for item in line.items
    ]
    assert [(item.on, item.label, item.group) for item in items if isinstance(item, Tick)] == [(True, "yes", "c")]
    (field,) = read_html("f", '<input aria-label="Name" value="Jo">').blocks[0].items  # type: ignore[union-attr]
    assert isinstance(field, Input)
    assert field.label == "Name"


def test_a_span_without_end_is_bounded() -> None:
    table = read_html("f", "<table><tr><td colspan=999999>a</td><td>b</td></tr></table>").blocks[0]
    assert isinstance(table, Table)
    assert table.columns == 1_001


def test_the_declared_encoding_is_used() -> None:
    source = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>Łucja</p>'
    assert written(read_html("f", source.encode("iso-8859-2"))) == ["Łucja"]


@pytest.mark.parametrize("source", ["<p>a</p>" * (MAX_LINES + 1), "<table>" + "<tr><td><td><td>" * 7_000])
def test_a_page_without_end_is_refused(source: str) -> None:
    with pytest.raises(Unreadable, match="far longer"):
        read_html("f", source)


def test_deep_nesting_is_survived() -> None:
    assert isinstance(read_html("f", "<div>" * 3_000 + "deep"), Document)
