"""Any number of workers read what one of them stored: each message once, whoever is killed."""

from __future__ import annotations

import os
import signal
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlmodel import text

from desk import pipeline
from desk.queue import put_unread, work
from desk.scanning import WAITING
from desk.schedule import Schedule, _hand_out
from desk.turns import turn
from ingest.clamd import Clamd
from parsing.referral import Referral as Form
from records import audit
from records.database import reading, writing
from records.tables import Message, Original
from tests.databases import USED, Cluster
from tests.desk_service import WHOLE, House, MadeUpReader, house, mail_of
from tests.scanners import CUT, faulty_scanner

pytestmark = pytest.mark.slow

LONG = 120.0
"""Seconds a busy machine may need."""


@pytest.fixture
def at(postgresql: Cluster, tmp_path: Path) -> Iterator[House]:
    USED.cluster = postgresql
    yield house(tmp_path)
    USED.cluster = None


def families(count: int) -> list[bytes]:
    """Mails of as many referrers about as many families."""
    return [
        mail_of(
            {
                **WHOLE,
                "infant_name": f"Ada {name}",
                "parent_name": f"Gemma {name}",
                "infant_nhs_number": f"99900000{number:02}",
                "infant_dob": f"2026-06-{number + 1:02}",
                "parent_phone": f"+4477009001{number:02}",
            },
            sender=f"{name} <{name.lower()}@hv.example.org>",
        )
        for number, name in enumerate(("Ash", "Beech", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel")[:count])
    ]


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + LONG
    while not true():
        assert time.monotonic() < end, "it did not happen in time"
        time.sleep(0.05)


@contextmanager
def working(at: House) -> Iterator[None]:
    stop = threading.Event()
    thread = threading.Thread(target=work, args=(at.service, stop))
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(LONG)
        assert not thread.is_alive()


def jobs(at: House) -> list[str]:
    with reading(at.service.engine) as db:
        return list(db.connection().scalars(text("SELECT status::text FROM procrastinate_jobs ORDER BY id")))


def test_a_message_waits_in_one_job_however_often_it_is_put(at: House) -> None:
    at.deliver(*families(3))
    pipeline.poll(at.service)
    assert [put_unread(at.service), put_unread(at.service)] == [3, 0]
    assert jobs(at) == ["todo"] * 3


def test_a_worker_reads_what_waits_and_what_comes(at: House) -> None:
    first, *others = families(3)
    at.deliver(first)
    pipeline.poll(at.service)
    put_unread(at.service)
    with working(at):
        until(lambda: at.states() == ["referral"])
        at.deliver(*others)
        pipeline.poll(at.service)
        put_unread(at.service)
        until(lambda: at.states() == ["referral"] * 3)
    assert jobs(at) == []


def test_workers_leave_a_message_that_waits_for_the_malware_scan_and_take_it_up_again(at: House) -> None:
    at.deliver(*families(1))
    pipeline.poll(at.service)
    with tempfile.TemporaryDirectory() as folder, faulty_scanner(Path(folder), verdict=CUT) as scanner:
        at.service.__dict__["scanner"] = Clamd(scanner.path, 5)
        with working(at):
            for verdict, becomes in ((CUT, ("stored", WAITING)), (b"stream: OK\0", ("referral", "referral"))):
                scanner.verdict = verdict
                _hand_out(at.service)
                until(lambda: jobs(at) == [])
                assert [(str(one.state), one.what) for one in at.messages] == [becomes]
        scanner.version = CUT
        at.deliver(*families(2)[1:])
        pipeline.poll(at.service)
        _hand_out(at.service)
        assert jobs(at) == []


def test_a_message_that_another_process_reads_is_left_to_it(at: House) -> None:
    at.deliver(*families(1))
    pipeline.poll(at.service)
    put_unread(at.service)
    with turn(at.service.engine, at.service.settings.data, "read 1"), working(at):
        until(lambda: jobs(at) == [])
    assert at.states() == ["stored"]


class Killed(MadeUpReader):
    """Ends its process, as -9 does, in the middle of the message it is told."""

    def __init__(self, after: int) -> None:
        super().__init__()
        self.left = after

    def read_message(self, raw: bytes) -> tuple[object, list[Form]]:  # type: ignore[override]
        if not self.left:
            os.kill(os.getpid(), signal.SIGKILL)
        self.left -= 1
        return super().read_message(raw)


def killed_worker(at: House, after: int) -> int:
    """The process number of a worker that is killed while it reads."""
    child = os.fork()
    if child == 0:
        at.service.engine.dispose(close=False)
        at.service.__dict__["reader"] = Killed(after)
        work(at.service, threading.Event())
    return child


def test_workers_that_are_killed_lose_and_repeat_nothing(at: House) -> None:
    at.deliver(*families(8))
    pipeline.poll(at.service)
    put_unread(at.service)

    for child in [killed_worker(at, after) for after in (0, 1, 2)]:
        _, status = os.waitpid(child, 0)
        assert os.WTERMSIG(status) == signal.SIGKILL
    assert at.states().count("stored") >= 3
    with working(at):
        until(lambda: put_unread(at.service) >= 0 and at.states() == ["referral"] * 8)

    assert len(at.referrals) == len(at.drafts) == 8
    assert {referral.reading["fields"]["infant_name"]["value"] for referral in at.referrals} == {
        f"Ada {name}" for name in ("Ash", "Beech", "Cedar", "Dogwood", "Elm", "Fir", "Gorse", "Hazel")
    }
    with reading(at.service.engine) as db:
        assert audit.verify(db) is None


def test_a_database_that_goes_away_is_waited_for(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desk.queue.AGAIN", 0.1)
    with working(at):
        with at.service.engine.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
            cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            connection.exec_driver_sql(cut)
        at.deliver(*families(1))
        pipeline.poll(at.service)
        put_unread(at.service)
        until(lambda: at.states() == ["referral"])


def test_the_schedule_hands_out_what_it_stores(at: House) -> None:
    at.deliver(*families(2))
    schedule = Schedule(at.service)
    schedule.start()
    try:
        until(lambda: at.states() == ["referral"] * 2)
    finally:
        schedule.stop()


def test_text_no_database_column_could_hold_is_kept_all_the_same(at: House) -> None:
    with writing(at.service.engine) as db:
        row = Message(
            account="a", folder="b", uid_validity=2**32 - 1, uid=2**32 - 1, sha256="0" * 64, size=1, subject="x\0" * 9000
        )
        db.add(row)
        db.flush()
        db.add(Original(message_id=row.id, raw=b"\0\xff"))
    assert [message.subject for message in at.messages] == ["x\0" * 9000]
