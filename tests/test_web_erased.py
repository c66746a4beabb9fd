"""The desk's page of what was erased: for those who answer for the records, and without a word of what was erased."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desk.erasing import erase
from desk.retention import RetentionConfig
from records.database import writing
from records.moves import DraftState, ReferralState
from records.tables import Draft, Referral, now
from tests.desk_web import Desk, open_desk


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with open_desk(tmp_path_factory.mktemp("desk")) as opened:
        yield opened


def erased(desk: Desk) -> str:
    """Erase a referral on request; its reference."""
    row = desk.referral()
    with writing(desk.service.engine) as db:
        found = db.get_one(Referral, row.id)
        found.state = ReferralState.SET_ASIDE
        db.add(found)
    assert len(erase(desk.service.engine, RetentionConfig(), "lee", now().date(), [row.reference])) == 1
    return row.reference


def test_before_anything_is_erased_the_page_says_so(desk: Desk) -> None:
    assert "Nothing has been erased." in desk.sign_in("auditor").get("/certificates").text


def test_a_certificate_says_what_went_and_nothing_of_what_it_said(desk: Desk) -> None:
    reference = erased(desk)
    auditor = desk.sign_in("auditor")
    assert 'href="/certificates"' in auditor.get("/audit").text
    listing, page = auditor.get("/certificates").text, auditor.get("/certificates/1").text
    for html in (listing, page):
        assert reference in html
        assert "On request" in html
        assert "Lee Example" in html
        assert not [word for word in ("Osei", "Ada", "Gemma", "nadia", "9990000018", "plate") if word in html]
    assert "Set aside" in page
    assert "Original" in page


@pytest.mark.parametrize("role", ["administrator", "clinician"])
def test_it_is_for_lead_and_auditor_alone(desk: Desk, role: str) -> None:
    somebody = desk.sign_in(role)
    assert [somebody.get(path).status_code for path in ("/certificates", "/certificates/1")] == [403, 403]
    assert desk.sign_in("lead").get("/certificates").status_code == 200


def test_what_is_not_there_is_not_found(desk: Desk) -> None:
    assert desk.sign_in("auditor").get("/certificates/4000").status_code == 404


def test_a_mail_without_a_referral_that_went_in_its_time_says_how_long_it_was_kept(desk: Desk) -> None:
    with writing(desk.service.engine) as db:
        db.add(Draft(kind="blank", state=DraftState.SENT, to_address="nadia@example.org", subject="x", body="y"))
    later = now().replace(year=now().year + 3).date()
    erase(desk.service.engine, RetentionConfig(), "command line", later)
    html = desk.sign_in("auditor").get("/certificates").text
    assert "Mail without a referral" in html
    assert "730 days after the last activity on" in html
    assert "command line" in html
    assert "nadia" not in html
