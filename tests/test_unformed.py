"""Referrals written without a form are read as a person reads them; mails that only look like one give nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from parsing.mail import read_file
from tests.form_config import form
from tests.test_unseen_forms import expected, values
from tests.unseen_inbox_more import INBOX_NO_REFERRALS
from tests.unseen_mail import mail
from tests.unseen_postbag_more import POSTBAG_NO_REFERRALS
from tests.unseen_sheaf import SHEAF_NO_REFERRALS
from tests.unseen_unformed import NO_REFERRALS, REFERRALS
from tests.unseen_unformed_more import MORE_NO_REFERRALS, MORE_REFERRALS
from tests.unseen_word import Case

OTHERS = NO_REFERRALS | MORE_NO_REFERRALS | INBOX_NO_REFERRALS | POSTBAG_NO_REFERRALS | SHEAF_NO_REFERRALS


@pytest.mark.parametrize("make", [*REFERRALS, *MORE_REFERRALS], ids=lambda make: make.__name__)
def test_a_referral_without_a_form_is_read_as_a_person_reads_it(make: Callable[[], Case]) -> None:
    case = make()
    first, _, _ = read_file(case.name, case.data, form())
    assert first.kind == "referral_form"
    assert first.value("reason_for_referral")
    assert {key: value for key, value in values(first).items() if key != "reason_for_referral"} == expected(case.fields)


@pytest.mark.parametrize("name", OTHERS)
def test_a_mail_that_refers_nobody_gives_no_fields(name: str) -> None:
    subject, text = OTHERS[name]
    first, _, _ = read_file(f"{name}.eml", mail(text, subject), form())
    assert (first.kind, first.fields) == ("other_document", {})
