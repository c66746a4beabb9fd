"""The database keeps what it said it kept, whoever else writes, and speaks plainly when it cannot."""

from __future__ import annotations

import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy.exc import IntegrityError
from sqlmodel import select

from records.change import Overtaken, changed, expect, move
from records.database import DatabaseError, open_database, reading, writing
from records.keyring import Keyring, write_new
from records.migrate import upgrade
from records.moves import DraftState, MessageState, NotAllowed
from records.sealed import use_keys
from records.tables import AuditEntry, Draft, Message, Original, Pulse


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    made = open_database(f"sqlite:///{tmp_path}/data/desk.db")
    upgrade(made)
    write_new(tmp_path / "keys")
    use_keys(made, Keyring(tmp_path / "keys"))
    return made


def message(uid: int = 1) -> Message:
    return Message(account="a", folder="INBOX", uid_validity=1, uid=uid, sha256="0" * 64, size=1)


def test_only_the_owner_can_read_the_file(engine: Engine, tmp_path: Path) -> None:
    with writing(engine) as db:
        db.add(message())
    for file in (tmp_path / "data").glob("desk.db*"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_a_file_that_was_copied_here_open_is_shut(engine: Engine, tmp_path: Path) -> None:
    with writing(engine) as db:
        db.add(message())
        db.flush()
        files = list((tmp_path / "data").glob("desk.db*"))
        assert {file.suffix for file in files} == {".db", ".db-wal", ".db-shm"}
        for file in files:
            file.chmod(0o644)
    open_database(f"sqlite:///{tmp_path}/data/desk.db").dispose()
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_sorting_leaves_nothing_in_a_temporary_file(engine: Engine) -> None:
    with reading(engine) as db:
        assert db.connection().exec_driver_sql("PRAGMA temp_store").scalar() == 2


def test_what_is_deleted_is_overwritten(engine: Engine) -> None:
    with reading(engine) as db:
        assert db.connection().exec_driver_sql("PRAGMA secure_delete").scalar() == 1


def test_a_commit_survives_a_power_cut(engine: Engine) -> None:
    with reading(engine) as db:
        settings = {
            name: db.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys")
        }
    assert settings == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def test_twenty_writers_lose_no_change(engine: Engine) -> None:
    with writing(engine) as db:
        db.add(Pulse(job="count", detail={"n": 0}))

    def add() -> None:
        for _ in range(5):
            with writing(engine) as db:
                pulse = db.get(Pulse, "count")
                assert pulse is not None
                pulse.detail = {"n": pulse.detail["n"] + 1}
                db.add(pulse)

    threads = [threading.Thread(target=add) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with reading(engine) as db:
        pulse = db.get(Pulse, "count")
    assert pulse is not None
    assert pulse.detail == {"n": 100}


def test_states_are_stored_as_their_words(engine: Engine) -> None:
    with writing(engine) as db:
        db.add(Message(**{**message().model_dump(exclude={"id"}), "state": MessageState.NEEDS_ATTENTION}))
    with reading(engine) as db:
        assert db.connection().exec_driver_sql("SELECT state FROM message").scalar() == "needs_attention"
        assert db.exec(select(Message)).one().state is MessageState.NEEDS_ATTENTION


def test_a_failure_undoes_the_whole_transaction(engine: Engine) -> None:
    with pytest.raises(RuntimeError), writing(engine) as db:
        db.add(message())
        db.flush()
        raise RuntimeError
    with reading(engine) as db:
        assert db.exec(select(Message)).all() == []


def test_an_error_shows_no_value_that_was_written(engine: Engine) -> None:
    with pytest.raises(IntegrityError) as caught, writing(engine) as db:
        db.add(Original(message_id=99, raw=b"Ada Winter"))
    assert "Ada" not in str(caught.value)


def test_the_same_place_in_a_mailbox_is_one_message(engine: Engine) -> None:
    with pytest.raises(IntegrityError), writing(engine) as db:
        db.add_all([message(), message()])


def test_a_full_disk_is_said_in_plain_words(engine: Engine) -> None:
    with pytest.raises(DatabaseError, match="disk is full"), writing(engine) as db:
        pages = db.connection().exec_driver_sql("PRAGMA page_count").scalar()
        db.connection().exec_driver_sql(f"PRAGMA max_page_count={pages}")
        db.add(message())
        db.flush()
        db.add(Original(message_id=1, raw=b"x" * 500_000))
        db.flush()


def test_a_database_that_is_busy_says_so_and_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("records.database.WAIT", 0.1)
    engine = open_database(f"sqlite:///{tmp_path}/desk.db")
    upgrade(engine)
    write_new(tmp_path / "keys")
    use_keys(engine, Keyring(tmp_path / "keys"))
    with closing(sqlite3.connect(tmp_path / "desk.db", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(DatabaseError, match="try again"), writing(engine) as db:
            db.add(message())
        other.execute("ROLLBACK")
    with reading(engine) as db:
        assert db.exec(select(Message)).all() == []
    with writing(engine) as db:
        db.add(message())


def test_a_database_that_may_not_be_written_is_said_in_plain_words(engine: Engine) -> None:
    with pytest.raises(DatabaseError, match="read-only"), writing(engine) as db:
        db.connection().exec_driver_sql("PRAGMA query_only=1")
        db.add(message())


ADDRESSES = {
    "not an address": "desk.db",
    "a database nobody knows": "nosql://x",
    "a folder that cannot be made": "sqlite:////proc/none/desk.db",
}


@pytest.mark.parametrize("url", ADDRESSES.values(), ids=ADDRESSES.keys())
def test_a_database_that_cannot_be_opened_says_what_to_do(url: str) -> None:
    with pytest.raises(DatabaseError, match="PIMHS_DATA"):
        open_database(url)


def test_a_file_that_is_no_database_is_said_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "desk.db").write_bytes(b"Dear team, please find attached " * 100)
    with pytest.raises(DatabaseError, match="not a database"):
        upgrade(open_database(f"sqlite:///{tmp_path}/desk.db"))


def test_a_move_counts_a_version_and_writes_it_down(engine: Engine) -> None:
    with writing(engine) as db:
        row = message()
        db.add(row)
        db.flush()
        move(db, row, MessageState.ENQUIRY, "desk", what="enquiry")
    with reading(engine) as db:
        row = db.exec(select(Message)).one()
        entry = db.exec(select(AuditEntry)).one()
    assert (row.state, row.version) == (MessageState.ENQUIRY, 2)
    assert entry.detail == {"from": "stored", "to": "enquiry", "what": "enquiry"}


def test_a_move_the_table_does_not_list_is_refused(engine: Engine) -> None:
    with pytest.raises(NotAllowed, match="draft cannot become sent"), writing(engine) as db:
        row = Draft(kind="acknowledgement")
        db.add(row)
        db.flush()
        move(db, row, DraftState.SENT, "desk")


def test_whoever_looked_at_an_older_version_is_told(engine: Engine) -> None:
    with writing(engine) as db:
        row = Draft(kind="acknowledgement")
        db.add(row)
        db.flush()
        expect(row, 1)
        changed(db, row)
        with pytest.raises(Overtaken):
            expect(row, 1)
