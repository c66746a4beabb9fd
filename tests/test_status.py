"""Counts add up, and alarms go off when, and only when, somebody has to look."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desk import pipeline
from desk.sections import HoursConfig
from desk.status import alarms, status, working_hours
from records.database import reading, writing
from records.tables import Message, Pulse, now
from tests.desk_service import House, house, mail_of

pytestmark = pytest.mark.usefixtures("each_database")

LONDON = ZoneInfo("Europe/London")


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    made = house(tmp_path, mailbox={"kind": "folder", "folder": str(tmp_path / "inbox"), "quiet_after": 8})
    with made.service:
        yield made


def told(at: House, when: datetime | None = None) -> list[str]:
    with reading(at.service.engine) as db:
        return list(alarms(db, at.service, when or now()))


def pulse(at: House, **changes: object) -> None:
    with writing(at.service.engine) as db:
        db.merge(Pulse(**{"job": "poll", "last_run": now(), "last_ok": now(), "detail": {}, **changes}))


def test_a_new_service_has_no_alarm(at: House) -> None:
    assert status(at.service) == {
        "messages": 0,
        "by_state": {
            "stored": 0,
            "referral": 0,
            "attached": 0,
            "enquiry": 0,
            "automatic": 0,
            "not_ours": 0,
            "needs_attention": 0,
        },
        "drafts": {"draft": 0, "approved": 0, "sending": 0, "sent": 0, "failed": 0, "unknown": 0, "set_aside": 0},
        "outbox": {"approved": 0, "sending": 0, "sent": 0, "failed": 0, "unknown": 0},
        "alarms": [],
        "audit": "whole",
    }


def test_a_desk_that_polls_has_no_alarm(at: House) -> None:
    at.deliver(mail_of(text="How do I refer?"))
    pipeline.round(at.service)
    assert told(at) == []


def test_polling_that_stopped_is_an_alarm(at: House) -> None:
    pulse(at, last_ok=now() - timedelta(minutes=16))
    [alarm] = told(at)
    assert "Start `pimhs run`" in alarm


def test_an_inbox_that_is_looked_at_seldom_is_given_three_looks(at: House) -> None:
    seldom = at.service.settings.mailbox.model_copy(update={"every": 1200})
    at.service.settings.__dict__["mailbox"] = seldom
    pulse(at, last_ok=now() - timedelta(minutes=59))
    assert told(at) == []
    pulse(at, last_ok=now() - timedelta(minutes=61))
    assert len(told(at)) == 1


def test_a_mailbox_that_refuses_is_an_alarm_with_its_words(at: House) -> None:
    pulse(at, problem="mail.example.org refused the sign-in.")
    assert told(at) == ["The inbox could not be looked at: mail.example.org refused the sign-in."]


def test_a_server_with_more_than_the_ledger_is_an_alarm(at: House) -> None:
    pulse(at, detail={"server": 12, "ledger": 11})
    assert "holds 12 messages and the desk has stored 11" in told(at)[0]


def test_a_mailbox_from_which_people_moved_mail_is_none(at: House) -> None:
    pulse(at, detail={"server": 3, "ledger": 11})
    assert told(at) == []


def test_messages_nobody_read_are_an_alarm(at: House) -> None:
    at.deliver(mail_of(text="Hello"))
    pipeline.poll(at.service)
    with writing(at.service.engine) as db:
        row = db.get(Message, 1)
        assert row is not None
        row.stored_at = now() - timedelta(minutes=20)
    assert any(alarm.startswith("1 stored message waits unread") for alarm in told(at))


def test_a_quiet_inbox_is_an_alarm_after_working_hours_only(at: House) -> None:
    friday = datetime(2026, 11, 20, 16, 0, tzinfo=LONDON)
    at.deliver(mail_of(text="Hello"))
    pipeline.round(at.service)
    with writing(at.service.engine) as db:
        row = db.get(Message, 1)
        assert row is not None
        row.stored_at = friday
    for hours, quiet in ((64, False), (71, False), (72, False), (73, True)):  # Monday 8:00, 15:00, 16:00, 17:00
        when = friday + timedelta(hours=hours)
        pulse(at, last_ok=when)
        assert bool(told(at, when)) is quiet, when


def test_a_broken_chain_is_said(at: House) -> None:
    at.deliver(mail_of(text="Hello"))
    pipeline.round(at.service)
    with writing(at.service.engine) as db:
        db.connection().exec_driver_sql("UPDATE audit SET who = 'nobody' WHERE seq = 1")
    assert status(at.service)["audit"] == "broken: entry 1 was changed"


HOURS = [
    ("one afternoon", "2026-11-20 13:00", "2026-11-20 15:30", 2.5),
    ("a weekend between", "2026-11-20 16:00", "2026-11-23 10:00", 2.0),
    ("before the office opens", "2026-11-23 06:00", "2026-11-23 08:59", 0.0),
    ("a whole day", "2026-11-23 00:00", "2026-11-24 00:00", 8.0),
    ("Christmas", "2026-12-24 16:00", "2026-12-29 10:00", 2.0),
    ("the clocks go back", "2026-10-23 16:00", "2026-10-26 10:00", 2.0),
    ("backwards", "2026-11-23 12:00", "2026-11-23 11:00", 0.0),
]


@pytest.mark.parametrize(("since", "until", "hours"), [case[1:] for case in HOURS], ids=[case[0] for case in HOURS])
def test_working_hours_leave_out_nights_weekends_and_bank_holidays(since: str, until: str, hours: float) -> None:
    start, end = (datetime.fromisoformat(text).replace(tzinfo=LONDON) for text in (since, until))
    assert working_hours(start.astimezone(UTC), end.astimezone(UTC), HoursConfig(closed=(date(2026, 12, 23),))) == hours
