"""Forms on paper and referrals typed in a mail, by other teams, each with what a person reads in it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from parsing.mail import read_file
from tests.form_config import form
from tests.test_unseen_forms import expected, values
from tests.unseen_copies import COPY_CASES
from tests.unseen_fields_third import PEN_MORE_CASES
from tests.unseen_mail import MAIL_CASES
from tests.unseen_pens import PEN_CASES
from tests.unseen_scans import SCAN_CASES
from tests.unseen_word import Case


def _read_as_a_person_reads_it(case: Case) -> None:
    first, _, _ = read_file(case.name, case.data, form())
    assert first.kind == "referral_form"
    assert values(first) == expected(case.fields)
    assert set(case.blanks) <= first.blanks.keys()
    for text in case.unmatched:
        assert any(text in unmatched.text for unmatched in first.unmatched), text


@pytest.mark.parametrize("make", MAIL_CASES, ids=lambda make: make.__name__)
def test_a_referral_typed_in_a_mail_is_read_as_a_person_reads_it(make: Callable[[], Case]) -> None:
    _read_as_a_person_reads_it(make())


@pytest.mark.slow
@pytest.mark.parametrize("make", [*SCAN_CASES, *COPY_CASES, *PEN_CASES, *PEN_MORE_CASES], ids=lambda make: make.__name__)
def test_a_form_filled_in_with_a_pen_is_read_as_a_person_reads_it(make: Callable[[], Case]) -> None:
    _read_as_a_person_reads_it(make())
