from datetime import UTC, date, datetime

import pytest

from desk.sections import HoursConfig
from desk.web.answers import blocks, in_words
from desk.web.due import due_on
from desk.web.history import events
from desk.web.words import MISSING, Question, Words, amid, clock, document_kind, moment, plural, sentence, size
from desk.working_days import day_of, working_day_after
from notify.shown import in_words as in_words_of
from notify.shown import nhs_number
from parsing.document import Place
from parsing.referral import Blank, Field, Referral
from records.tables import AuditEntry, Correction


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (datetime(2025, 3, 14, 9, 5, tzinfo=UTC), "14 March 2025 at 9:05am"),
        (datetime(2025, 6, 1, 11, 0, tzinfo=UTC), "1 June 2025 at midday"),
        (datetime(2025, 6, 1, 23, 0, tzinfo=UTC), "2 June 2025 at midnight"),
        (datetime(2025, 12, 1, 16, 0, tzinfo=UTC), "1 December 2025 at 4pm"),
        (datetime(2025, 12, 1, 0, 30, tzinfo=UTC), "1 December 2025 at 12:30am"),
    ],
)
def test_times_are_written_as_the_nhs_writes_them_in_london(at: datetime, expected: str) -> None:
    assert moment(at) == expected


def test_no_time_is_no_words() -> None:
    assert (moment(None), clock(None)) == ("", "")


@pytest.mark.parametrize(
    ("received", "days", "today", "expected"),
    [
        (datetime(2025, 11, 20, 10, tzinfo=UTC), 2, date(2025, 11, 24), "Due today"),
        (datetime(2025, 11, 20, 10, tzinfo=UTC), 2, date(2025, 11, 25), "Overdue"),
        (datetime(2025, 11, 22, 10, tzinfo=UTC), 1, date(2025, 11, 22), "Due 24 Nov 2025"),
        (datetime(2025, 12, 24, 10, tzinfo=UTC), 1, date(2025, 12, 28), "Due 29 Dec 2025"),
        (datetime(2025, 7, 1, 23, 30, tzinfo=UTC), 1, date(2025, 7, 2), "Due 3 Jul 2025"),
        (datetime(2025, 7, 1, 9, tzinfo=UTC), 0, date(2025, 7, 1), "Due today"),
    ],
    ids=[
        "over a weekend",
        "a day late",
        "came on a Saturday",
        "over Christmas",
        "late evening is tomorrow in London",
        "same day",
    ],
)
def test_due_days_count_working_days_after_the_day_it_came(received: datetime, days: int, today: date, expected: str) -> None:
    hours = HoursConfig(closed=(date(2025, 12, 25), date(2025, 12, 26)))

    assert due_on(working_day_after(day_of(received), days, hours), today).text == expected


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("date", "2025-03-14", "14 March 2025"),
        ("date", "31/02/2025", "31/02/2025"),
        ("nhs_number", "9990000018", "999\u00a0000\u00a00018"),
        ("nhs_number", "12345", "12345"),
        ("phone", "+441632960123", "01632 960123"),
        ("phone", "call after 3", "call after 3"),
        ("gestation", "28+3", "28 weeks and 3 days"),
        ("gestation", "30+0", "30 weeks"),
        ("gestation", "30+1", "30 weeks and 1 day"),
        ("gestation", "about 30", "about 30"),
        ("yes_no", "not_known", "Not known"),
        ("choice", "child_protection", "Child protection plan"),
        ("choice", "something_new", "Something new"),
        ("rows", ("Max, brother", "Ruth, aunt"), "Max, brother\nRuth, aunt"),
    ],
)
def test_values_are_shown_as_people_write_them_and_never_lost(kind: str, value: str | tuple[str, ...], expected: str) -> None:
    assert in_words_of(kind, value) == expected


QUESTIONS = (
    Question("infant_name", "Infant's name", "text", "Infant"),
    Question("infant_dob", "Date of birth", "date", "Infant"),
    Question("parent_name", "Parent's name", "text", "Parent"),
)


def test_a_reading_is_told_block_by_block_with_what_to_check_what_is_blank_and_what_was_never_asked() -> None:
    reading = Referral(
        "form.docx",
        "referral_form",
        {
            "infant_name": Field("infant_name", "Ada Osei", "ADA  OSEI", 0.6),
            "infant_dob": Field("infant_dob", "31/02/2025", "31/02/2025", 0.9, problem="31 February does not exist"),
        },
        {},
    )

    infant, parent = blocks(QUESTIONS, reading, ())

    assert [(answer.value, answer.check) for answer in infant.answers] == [
        ("Ada Osei", "the reading is not sure of this"),
        ("31/02/2025", "31 February does not exist"),
    ]
    assert [answer.written for answer in infant.answers] == ["", ""]
    assert (parent.answers, parent.unasked) == ((), ("Parent's name",))


def test_a_blank_answer_says_what_stood_there_and_a_corrected_one_is_not_marked_again() -> None:
    reading = Referral(
        "form.docx",
        "referral_form",
        {"infant_name": Field("infant_name", "Ada", "Adah", 0.5)},
        {"parent_name": Blank("parent_name", "answered 'see above'")},
    )
    fixed = Correction(referral_id=1, key="infant_name", before="Adah", after="Ada", who="priya")

    infant, parent = blocks(QUESTIONS, reading, [fixed])

    assert (infant.answers[0].check, infant.answers[0].correction) == ("", fixed)
    assert (parent.answers[0].value, parent.answers[0].blank) == ("", "answered 'see above'")


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Place(), ""),
        (Place(page=2), "page 2"),
        (Place(table=0, row=3), "table 1, row 4"),
        (Place(paragraph=4), "paragraph 5"),
        (Place(part="header", page=1), "header, page 1"),
    ],
)
def test_places_are_told_in_words(place: Place, expected: str) -> None:
    assert in_words(place) == expected


WORDS = Words(QUESTIONS, {"outside_essex": "Lives outside Essex"}, {"priya": "Priya Example"})


def entry(action: str, subject: str = "referral", minute: int = 0, who: str = "priya", **detail: object) -> AuditEntry:
    at = datetime(2025, 3, 14, 9, minute, tzinfo=UTC)
    return AuditEntry(seq=1, at=at, who=who, action=action, subject=subject, subject_id=1, detail=detail, previous="", hash="")


def test_repeated_views_are_told_once_and_changes_each_time() -> None:
    views = [entry("viewed"), entry("viewed", minute=5), entry("viewed", minute=6, who="sam"), entry("viewed", minute=7)]

    assert [(event.who, event.times) for event in events(views, WORDS)] == [("priya", 2), ("sam", 1), ("priya", 1)]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (entry("viewed", "draft"), "Reply opened"),
        (entry("state", "draft", **{"from": "draft", "to": "approved", "hash": "f" * 64}), "Reply: Approved"),
        (entry("state", "draft", **{"from": "approved", "to": "draft", "why": "undone"}), "Reply: Draft (undone)"),
        (entry("state", "message", to="needs_attention"), "Email: Needs attention"),
        (entry("corrected", field="infant_dob"), "Answer changed: Date of birth"),
        (entry("dismissed", finding="outside_essex"), "Finding dismissed: Lives outside Essex"),
        (entry("decided", route="accepted"), "Referral decided: Accepted for assessment"),
        (entry("drafted", "draft", kind="consultation", referral=3), "Reply drafted: Offer a consultation"),
        (entry("searched", by="nhs_number", found=2), "Searched referrals by NHS number: 2 found"),
        (entry("searched", "message", found=0), "Searched messages: 0 found"),
        (entry("stored", "message", sha256="f" * 64), "Email stored"),
        (entry("something_new", "thing"), "Thing something new"),
    ],
)
def test_the_audit_is_told_in_words_without_its_digests(row: AuditEntry, expected: str) -> None:
    assert events([row], WORDS)[0].text == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ada Osei.docx", "Word form"),
        ("SCAN.TIF", "Scanned form"),
        ("no ending", "Form"),
        ("", "Form"),
    ],
)
def test_a_document_is_named_by_its_kind_never_by_its_name(name: str, expected: str) -> None:
    assert document_kind(name, 0) == expected
    assert document_kind(name, None) == "Written in the email"


@pytest.mark.parametrize(
    ("title", "told"),
    [("Infant's name", "infant's name"), ("GP practice", "GP practice"), ("NHS number", "NHS number"), ("", "")],
)
def test_a_title_in_a_sentence(title: str, told: str) -> None:
    assert amid(title) == told


def test_small_words() -> None:
    assert nhs_number("999 000 0018") == "999\u00a0000\u00a00018"
    assert [size(900), size(38_400), size(2_400_000)] == ["1 KB", "38 KB", "2.4 MB"]
    assert [plural(1, "reply", "replies"), plural(2, "reply", "replies"), plural(1200, "part")] == [
        "1 reply",
        "2 replies",
        "1,200 parts",
    ]
    assert [sentence(" left blank"), sentence("Ask them."), sentence("")] == ["Left blank.", "Ask them.", ""]
    assert sentence("hv.example.org is not on the list") == "hv.example.org is not on the list."


def test_a_long_list_of_missing_parts_is_cut_with_its_count() -> None:
    words = Words(QUESTIONS, {}, {})

    assert words.missing_list(["gp", "consent"]) == "GP, Consent"
    assert words.missing_list(list(MISSING)[:5]).endswith("and 2 more")


def test_words_for_what_is_unknown_are_still_words() -> None:
    words = Words(QUESTIONS, {"outside_essex": "Lives outside Essex"}, {"priya": "Priya Example"})

    assert [words.finding("outside_essex"), words.finding("new_code"), words.field("new_key")] == [
        "Lives outside Essex",
        "New code",
        "New key",
    ]
    assert [words.person("priya"), words.person("gone"), words.person("pipeline")] == ["Priya Example", "gone", "the desk"]
