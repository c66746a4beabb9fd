"""The clinician's summary: everything that matters, in one order, as text, HTML and Word."""

from __future__ import annotations

import io
import re

from docx import Document

from desk.configuration import read_section
from notify.summary import KINDS, Summary, as_html, as_text, summary_of
from notify.summary_word import as_word
from parsing.labels.config import FormConfig
from parsing.referral import Referral
from tests.triage_cases import HOME, RECEIVED, Says, checked, criteria, essex, referral, with_field

TEMPLATES = HOME / "templates"
VOICES = ("voice_of_parent", "voice_of_infant", "voice_of_other_parent", "hopes_and_concerns")
READER = Says(
    ("threw a plate", "imminent_risk", "likely"),
    ("very long", "parent_bonding", "possible"),
    ("closer", "services_overload", "possible"),
)


def told(of: Referral | None = None, dismissed: tuple[str, ...] = ()) -> Summary:
    given = of or referral(
        risk_details="He threw a plate at her.",
        gp_practice=None,
        consent_to_referral="no",
        interpreter_needed="yes",
        parent_language="Twi",
        accessibility_needs="Large print",
        safe_to_leave_message="no",
        infant_nhs_number="9990196109",
    )
    titles = {code: spec.title for code, spec in criteria().codes.items()}
    urgent = {code for code, spec in criteria().codes.items() if spec.read_first}
    form = read_section(HOME, "form", FormConfig)
    triaged = checked(given, RECEIVED, READER)
    return summary_of("TWB-7H3KQM", "3 September 2026", given, triaged, form, titles, essex().localities.names, urgent, dismissed)


def test_access_needs_and_worries_about_safety_come_first() -> None:
    text = as_text(told(), TEMPLATES)
    headings = [line for line in text.splitlines() if line.isupper()]

    assert headings[:3] == ["REFERRAL DETAILS", "INDIVIDUAL REQUIREMENTS", "READ FIRST: POSSIBLE SAFEGUARDING CONCERN"]
    assert told().needs == ("An interpreter is needed: Twi", "Large print", "It is not safe to leave a message")
    assert "“He threw a plate at her.”" in text


def test_voices_stand_in_full_in_every_form() -> None:
    given = referral()
    summary = told(given)
    word = "\n".join(paragraph.text for paragraph in Document(io.BytesIO(as_word(summary, "Together with Baby"))).paragraphs)
    for form in (as_text(summary, TEMPLATES), as_html(summary, TEMPLATES), word):
        assert all(given.value(key) in form for key in VOICES)


def test_values_are_written_as_people_read_them() -> None:
    text = as_text(told(), TEMPLATES)

    assert "12 January 2026" in text
    assert "999 019 6109" in text
    assert "Consent to the referral: No" in text
    assert "GP practice: Not provided" in text


def test_what_was_not_read_surely_is_marked() -> None:
    doubtful = with_field(referral(), "infant_dob", problem="there is no such date", text="31/02/2026")

    assert "31/02/2026 (check against the original)" in as_text(told(doubtful), TEMPLATES)


def test_priority_considerations_are_listed_and_neither_scored_nor_ranked() -> None:
    summary = told(referral(infant_dob="2026-08-01", household=("Yaw, 03/03/2020, brother", "Efua, 14/10/2023, sister")))
    groups = dict(summary.found)

    assert [one.title for one in groups["Priority considerations, not ranked"]] == ["Infant under 6 months", "Several children"]
    assert [heading for heading, _ in summary.found] == [heading for heading in KINDS.values() if heading in groups]
    assert not re.search(r"\bscore\b|\bpriority:\s*\d|\bhigh\b|\blow\b|%", as_text(summary, TEMPLATES))


def test_a_dismissed_finding_is_left_out() -> None:
    assert not told(dismissed=("imminent_risk", "safeguarding_unaddressed")).read_first


def test_the_page_is_accessible_loads_nothing_and_escapes_what_the_form_says() -> None:
    html = as_html(told(referral(voice_of_infant="<script>alert(1)</script> & more")), TEMPLATES)

    assert '<html lang="en-GB">' in html
    assert html.count("<h1") == 1
    assert "&lt;script&gt;" in html
    assert not re.search(r"<(?:script|img|link|iframe)|\bsrc=|url\(", html)


def test_the_word_document_has_headings_and_no_names_in_its_properties() -> None:
    document = Document(io.BytesIO(as_word(told(), "Together with Baby")))

    assert [paragraph.text for paragraph in document.paragraphs if paragraph.style and paragraph.style.name == "Title"] == [
        "Referral TWB-7H3KQM"
    ]
    assert "Voice of the infant" in [
        paragraph.text for paragraph in document.paragraphs if paragraph.style and paragraph.style.name == "Heading 2"
    ]
    assert (document.core_properties.title, document.core_properties.author) == ("Referral TWB-7H3KQM", "Together with Baby")


def test_text_has_no_gaps_or_left_over_marks() -> None:
    assert not re.search(r"\{[{%]|\n{4}", as_text(told(), TEMPLATES))
