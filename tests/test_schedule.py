"""Jobs run by themselves, one at a time, and a failure stops neither the next run nor the other job."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from apscheduler.events import EVENT_JOB_EXECUTED  # type: ignore[import-untyped]
from pydantic import SecretStr

from desk import pipeline, schedule
from desk.service import Service
from tests.desk_service import WHOLE, House, house, mail_of
from tests.servers import MailAccount

SOON = 90.0
"""Seconds to wait for what should come at once."""


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    made = house(tmp_path)
    with made.service:
        yield made


def test_each_job_has_one_instance_and_missed_runs_count_once(at: House) -> None:
    jobs = schedule.Schedule(at.service).scheduler.get_jobs()
    assert [(job.id, job.max_instances, job.coalesce, job.misfire_grace_time) for job in jobs] == [
        ("poll", 1, True, None),
        ("send", 1, True, None),
        ("anchor", 1, True, None),
        ("working day", 1, True, None),
    ]


def test_mail_is_read_without_anybody_asking(at: House) -> None:
    at.deliver(mail_of(WHOLE))
    done = threading.Event()
    jobs = schedule.Schedule(at.service)
    jobs.scheduler.add_listener(lambda event: done.set() if event.job_id == "poll" else None, EVENT_JOB_EXECUTED)
    jobs.start()
    try:
        assert done.wait(SOON)
    finally:
        jobs.stop()
    assert at.states() == ["referral"]


def test_a_shutdown_waits_for_what_runs(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    began, finish, finished = threading.Event(), threading.Event(), threading.Event()

    def slow(service: Service, stop: threading.Event) -> None:
        began.set()
        finish.wait(SOON)
        finished.set()

    monkeypatch.setitem(schedule.JOBS, "poll", (slow, lambda service: 60))
    jobs = schedule.Schedule(at.service)
    jobs.start()
    assert began.wait(SOON)
    threading.Timer(0.1, finish.set).start()
    jobs.stop()
    assert finished.is_set()


def test_a_job_that_fails_says_where_and_quotes_nothing(
    at: House, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fails(service: Service, stop: threading.Event) -> None:
        raise RuntimeError("Ada Winter")

    monkeypatch.setitem(schedule.JOBS, "poll", (fails, lambda service: 60))
    jobs = schedule.Schedule(at.service)
    job = jobs.scheduler.get_job("poll")
    with caplog.at_level(logging.DEBUG):
        job.func(*job.args)
    assert "RuntimeError" in caplog.text
    assert "Ada" not in caplog.text


def test_mail_that_comes_while_other_mail_is_read_is_not_left_until_the_next_look(
    at: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    at.deliver(mail_of(WHOLE))
    read_all = pipeline.read_all

    def slowly(service: Service) -> int:
        done = read_all(service)
        if len(at.messages) == 1:
            at.deliver(mail_of(text="How do I refer?"))
        return done

    monkeypatch.setattr(pipeline, "read_all", slowly)
    schedule.poll_and_read(at.service, threading.Event())
    assert at.states() == ["referral", "enquiry"]


def test_what_is_stored_is_read_even_when_the_inbox_is_gone(at: House) -> None:
    at.deliver(mail_of(WHOLE))
    pipeline.poll(at.service)
    at.inbox.rename(at.inbox.with_name("gone"))
    schedule.poll_and_read(at.service, threading.Event())
    assert at.states() == ["referral"]


def test_new_mail_on_a_server_is_noticed_without_waiting_for_the_next_look(tmp_path: Path, account: MailAccount) -> None:
    """The server says so (IDLE, RFC 2177), and a stop does not wait for it."""
    server = account.server
    mailbox = {
        "kind": "imap", "host": "localhost", "port": server.tls_port, "user": account.user, "password": SecretStr("pw"),
        "folder": "INBOX", "cafile": server.certificate.cafile, "every": 600,
    }  # fmt: skip
    made = house(tmp_path, mailbox=mailbox)
    with made.service:
        jobs = schedule.Schedule(made.service)
        jobs.start()
        try:
            until = time.monotonic() + SOON
            while "referral" not in made.states() and time.monotonic() < until:
                account.append(mail_of(WHOLE))  # again: one that comes before the waiting begins is no news
                time.sleep(1)
        finally:
            jobs.stop()
        assert "referral" in made.states()
