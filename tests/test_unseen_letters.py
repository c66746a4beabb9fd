"""Letters in Word, mails with pasted tables and paper forms of other teams, each with what a person reads in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from parsing.mail import read_file
from tests.form_config import form
from tests.test_unseen_forms import expected, values
from tests.unseen_carers import CARER_MAIL_CASES
from tests.unseen_correspondence import CORRESPONDENCE_CASES
from tests.unseen_dispatches import DISPATCH_CASES
from tests.unseen_inbox import INBOX_CASES
from tests.unseen_inbox_html import INBOX_HTML_CASES
from tests.unseen_inbox_letters import INBOX_LETTER_CASES
from tests.unseen_inbox_more import INBOX_MORE_CASES
from tests.unseen_letters import LETTER_CASES, REASON
from tests.unseen_letters_more import MORE_LETTER_CASES
from tests.unseen_mail_text import TEXT_MAIL_CASES
from tests.unseen_ordinary import FINAL_MAIL_CASES
from tests.unseen_pasted import MAIL_CASES
from tests.unseen_postbag import POSTBAG_CASES
from tests.unseen_postbag_more import POSTBAG_MORE_CASES
from tests.unseen_safeguards_mail import SAFEGUARD_MAIL_CASES
from tests.unseen_satchel import SATCHEL_CASES
from tests.unseen_second_carers import SECOND_CARER_MAIL_CASES
from tests.unseen_sheaf import SHEAF_CASES
from tests.unseen_shelves_more import SHELF_MAIL_CASES
from tests.unseen_told import TOLD_CASES
from tests.unseen_told_fifth import FIFTH_TOLD_CASES
from tests.unseen_told_fourth import FOURTH_TOLD_CASES
from tests.unseen_told_more import MORE_TOLD_CASES
from tests.unseen_told_sixth import SIXTH_TOLD_CASES
from tests.unseen_told_third import THIRD_TOLD_CASES
from tests.unseen_typewriter import PAPER_CASES
from tests.unseen_word import Case
from tests.unseen_writing import WRITING_CASES
from tests.unseen_writing_more import MORE_WRITING_CASES
from tests.unseen_writing_third import THIRD_WRITING_CASES


def _read_as_a_person_reads_it(case: Case) -> None:
    first, also, _ = read_file(case.name, case.data, form())
    assert (first.kind, also) == ("referral_form", [])
    found, wanted = values(first), expected(case.fields)
    if wanted.get("reason_for_referral") == REASON:
        assert len(found["reason_for_referral"].split()) > 20
        wanted["reason_for_referral"] = found["reason_for_referral"]
    assert found == wanted
    for text in case.unmatched:
        assert any(text in unmatched.text for unmatched in first.unmatched), text


OPEN = {
    "who_consultant_sentences": 19,
    "emis_letter": 18, "two_column_letterhead": 23, "health_visitors_plain": 17, "headed_social_worker": 27, "clinic_headings": 20, "dad_is_referred": 22,
    "bereaved_midwife": 22, "nursery_letter": 17, "scanned_form_letter": 22, "court_letter": 21, "two_mothers": 20, "twins_letter": 17, "refuge_letter": 23,
    "unit_discharge_plan": 26, "forwarded_twice_gp": 16, "hv_table_pasted": 23, "reply_with_the_missing": 18, "fathers_mail": 0, "social_worker_bullets": 22,
    "nursery_mail": 12, "mother_long": 11, "secure_banner": 21, "student_for_mentor": 20, "mixed_charset": 13, "gp_one_liner": 14, "web_form_mail": 19,
    "two_parents_equal": 27, "letter_in_html": 18, "phone_note": 16, "form_lines": 23, "emis_dump": 20, "epic_letter": 19, "mosaic_dump": 27,
    "liquid_word": 22, "two_hands": 22, "forwarded": 20, "text_message": 16, "disability_nurse": 22, "key_values": 29, "hurried_note": 21, "typed_letter": 17, "numbered_form": 20,
    "friend_of_a_friend": 19,
    "mail_web_form": 33, "mail_inline_answers": 27, "mail_headed_paragraphs": 30, "mail_forwarded_checklist": 30,
}  # fmt: skip
"""Letters and mails of which something is not read yet, with how many of their fields are."""
OPEN_AND_READ = (
    *CORRESPONDENCE_CASES,
    *DISPATCH_CASES,
    *SHELF_MAIL_CASES,
    *CARER_MAIL_CASES,
    *SECOND_CARER_MAIL_CASES,
    *SAFEGUARD_MAIL_CASES,
)
"""Sets of which some are not read wholly."""
CASES = (
    *LETTER_CASES,
    *MORE_LETTER_CASES,
    *MAIL_CASES,
    *TEXT_MAIL_CASES,
    *TOLD_CASES,
    *MORE_TOLD_CASES,
    *WRITING_CASES,
    *MORE_WRITING_CASES,
    *THIRD_TOLD_CASES,
    *THIRD_WRITING_CASES,
    *FOURTH_TOLD_CASES,
    *FIFTH_TOLD_CASES,
    *SIXTH_TOLD_CASES,
    *INBOX_CASES,
    *INBOX_MORE_CASES,
    *INBOX_HTML_CASES,
    *INBOX_LETTER_CASES,
    *POSTBAG_CASES,
    *POSTBAG_MORE_CASES,
    *SATCHEL_CASES,
    *SHEAF_CASES,
    *FINAL_MAIL_CASES,
    *(make for make in OPEN_AND_READ if make.__name__ not in OPEN),
)


@pytest.mark.parametrize("make", CASES, ids=lambda make: make.__name__)
def test_a_letter_or_a_mail_with_a_pasted_form_is_read_as_a_person_reads_it(make: Callable[[], Case]) -> None:
    _read_as_a_person_reads_it(make())


@pytest.mark.parametrize(
    "make",
    [make for make in OPEN_AND_READ if make.__name__ in OPEN],
    ids=lambda make: make.__name__,
)
def test_what_is_read_of_a_letter_or_a_mail_stays_read(make: Callable[[], Case]) -> None:
    case = make()
    first, _, _ = read_file(case.name, case.data, form())
    said, found = expected(case.fields), values(first)
    right = {key for key, value in found.items() if value == said.get(key) or said.get(key) == REASON}
    assert len(right) >= OPEN[make.__name__], sorted(said.keys() - right)


@pytest.mark.slow
@pytest.mark.parametrize("make", PAPER_CASES, ids=lambda make: make.__name__)
def test_a_paper_form_typed_on_or_written_on_is_read_as_a_person_reads_it(make: Callable[[], Case]) -> None:
    _read_as_a_person_reads_it(make())
