import io
import time
import zipfile
from datetime import date, timedelta
from threading import Event

import pytest
from starlette.datastructures import Headers

from desk.web.counts import Count, Counted, Figures, as_csv, period, plain, wait, waits_of, workbook
from desk.web.originals import disposition
from desk.web.security import is_own, is_surely_own, same
from desk.web.sign_in import local
from records.tables import now


@pytest.mark.parametrize(
    ("headers", "own", "surely"),
    [
        ({"sec-fetch-site": "same-origin"}, True, True),
        ({"sec-fetch-site": "none"}, True, True),
        ({"sec-fetch-site": "cross-site"}, False, False),
        ({"sec-fetch-site": "same-site"}, False, False),
        ({"sec-fetch-site": "cross-site", "origin": "http://desk.example"}, False, False),
        ({"origin": "http://desk.example"}, True, True),
        ({"origin": "http://evil.example"}, False, False),
        ({"origin": "null"}, False, False),
        ({}, True, False),
    ],
)
def test_a_form_from_another_site_is_told_by_what_the_browser_says(headers: dict[str, str], own: bool, surely: bool) -> None:
    told = Headers({"host": "desk.example", **headers})

    assert (is_own(told), is_surely_own(told)) == (own, surely)


def test_no_token_agrees_with_no_token() -> None:
    assert not same("", "")
    assert not same("a", "b")
    assert same("é", "é")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/referrals/TWB-7KQ2MX", "/referrals/TWB-7KQ2MX"),
        ("//evil.example", "/"),
        ("https://evil.example", "/"),
        ("/\\evil.example", "/"),
        ("/a?b=c", "/"),
        ("/sign-in", "/"),
        ("", "/"),
        ("/a\n", "/"),
    ],
)
def test_signing_in_leads_to_pages_of_the_desk_only(path: str, expected: str) -> None:
    assert local(path) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("form.docx", "attachment; filename=\"form.docx\"; filename*=UTF-8''form.docx"),
        (
            'a"b\r\nSet-Cookie: x.docx',
            "attachment; filename=\"a_b Set-Cookie  x.docx\"; filename*=UTF-8''a%22b%20Set-Cookie%20%20x.docx",
        ),
        ("../../etc/passwd", "attachment; filename=\".. .. etc passwd\"; filename*=UTF-8''..%20..%20etc%20passwd"),
        ("Überweisung.pdf", "attachment; filename=\"_berweisung.pdf\"; filename*=UTF-8''%C3%9Cberweisung.pdf"),
        ("\n", "attachment; filename=\"file\"; filename*=UTF-8''file"),
    ],
)
def test_a_file_name_from_outside_cannot_leave_its_header(name: str, expected: str) -> None:
    assert disposition(name) == expected


@pytest.mark.parametrize("text", ["=1+1", "+44", "-2", "@SUM(A1)", "\t=1", "  =1", "|cmd"])
def test_words_a_spreadsheet_would_run_are_made_plain(text: str) -> None:
    assert plain(text) == f"'{text}"


def test_counts_as_a_spreadsheet_keep_their_words() -> None:
    assert as_csv([Count("role", "By role", "Role", (("Health visitor, lead", 3), ("=HYPERLINK(1)", 1)))]).splitlines() == [
        "Table,What,Referrals",
        'By role,"Health visitor, lead",3',
        "By role,'=HYPERLINK(1),1",
    ]


def test_a_period_is_in_order_whatever_is_asked() -> None:
    assert [str(day) for day in period("2025-05-01", "2025-01-01")] == ["2025-01-01", "2025-05-01"]
    first, last = period("yesterday", "")
    assert (last - first).days == 365


def test_waits_tell_the_middle_and_the_slow_end() -> None:
    told = wait([0.5, 1, 1, 2, 2, 2, 3, 4, 5, 9])
    assert told is not None
    assert (told.count, told.middle, told.most) == (10, 2, 9)
    assert wait([]) is None


def test_a_workbook_holds_words_and_no_formula() -> None:
    counted = [
        Count("role", "By the referrer's [role]: all", "Role", (("=HYPERLINK(1)", 1), ("http://x.example", 2))),
        Count("x", "None", "X", ()),
    ]
    with zipfile.ZipFile(io.BytesIO(workbook(counted))) as book:
        sheets = "".join(book.read(name).decode() for name in book.namelist() if "worksheets/sheet" in name)
        words = book.read("xl/sharedStrings.xml").decode()
    assert "<f>" not in sheets
    assert "hyperlink" not in sheets.lower()
    assert "=HYPERLINK(1)" in words


def test_waits_are_told_by_how_long_they_were() -> None:
    replied, decided = waits_of([0.5, 1, 1.5, 12, 40], [])
    assert [figure for _, figure in replied.lines] == [1, 2, 0, 0, 0, 1, 1]
    assert decided.lines == ()


def test_an_old_count_is_shown_while_a_new_one_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    day, begun = date(2026, 11, 20), Event()
    counts = iter([Figures(day, day, (), None, None, now() - timedelta(hours=1)), Figures(day, day, (), None, None, now())])
    counted = Counted(None, None)  # type: ignore[arg-type]  # what counts is put in place below
    monkeypatch.setattr(counted, "_count", lambda *_: (begun.set(), next(counts))[1])
    old = counted.of(day, day)
    begun.clear()
    assert counted.of(day, day) is old
    assert begun.wait(60)
    while counted.of(day, day) is old:
        time.sleep(0.01)
    assert counted.of(day, day).at > old.at
