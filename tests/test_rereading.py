"""Reading stored mail anew shows what would change, and stores it only when told to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk import actions, pipeline
from desk.rereading import reread_all
from records.tables import Reading
from tests.desk_service import WHOLE, House, form_of, house, mail_of

pytestmark = pytest.mark.usefixtures("each_database")


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    """A service with one referral whose GP was not found at first."""
    made = house(tmp_path)
    with made.service:
        made.deliver(mail_of({key: value for key, value in WHOLE.items() if key != "gp_name"}, message_id="<first@example.org>"))
        pipeline.round(made.service)
        yield made


def improve(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on the reader finds the GP."""
    read = at.reader.read_message

    def better(raw: bytes) -> object:
        mail, found = read(raw)
        return mail, [form_of({**WHOLE, "infant_name": "Ada Winters"}, one.document) for one in found]

    monkeypatch.setattr(at.reader, "read_message", better)


def test_nothing_changes_while_nothing_has_changed(at: House) -> None:
    assert [one.differs for one in reread_all(at.service)] == [False]


def test_what_would_change_is_told_without_any_value(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    improve(at, monkeypatch)
    [found] = reread_all(at.service)
    assert str(found) == f"{at.referrals[0].reference}: fields gp_name, infant_name; missing -gp"
    assert at.all(Reading) == []


def test_what_changed_is_kept_when_asked_with_corrections_on_top(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    actions.correct(at.service, "priya", 1, "infant_name", "Ada May Winter")
    improve(at, monkeypatch)
    drafts = len(at.drafts)
    assert [one.differs for one in reread_all(at.service, keep=True)] == [True]
    fields = at.referrals[0].reading["fields"]
    assert (fields["gp_name"]["value"], fields["infant_name"]["value"]) == ("Dr Kaur", "Ada May Winter")
    assert [one.why for one in at.all(Reading)] == ["correction", "read again"]
    assert len(at.drafts) == drafts
    assert [one.differs for one in reread_all(at.service)] == [False]


def test_a_mail_in_which_nothing_is_found_any_more_is_told_and_left(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    mail, _ = at.reader.read_message(mail_of())
    monkeypatch.setattr(at.reader, "read_message", lambda raw: (mail, []))
    [found] = reread_all(at.service, keep=True)
    assert found.problem
    assert at.all(Reading) == []


def test_one_that_a_later_mail_completed_is_left_alone(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    at.deliver(mail_of(text="gp_name: Dr Kaur", In_Reply_To="<first@example.org>"))
    pipeline.round(at.service)
    improve(at, monkeypatch)
    assert [one.differs for one in reread_all(at.service, keep=True)] == [False]
