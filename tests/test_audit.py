"""Whatever is done to the audit rows shows."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from sqlalchemy import Engine, text

from records import audit
from records.audit import Broken
from records.database import open_database, reading, writing
from records.migrate import upgrade
from tests.databases import fresh

pytestmark = pytest.mark.usefixtures("each_database")


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    made = open_database(fresh(tmp_path))
    upgrade(made)
    with writing(made) as db:
        for number in range(1, 8):
            audit.add(db, "priya", "viewed", "referral", number, {"at": number, "ä": "é"})
    return made


def broken(engine: Engine) -> Broken | None:
    with reading(engine) as db:
        return audit.verify(db)


def test_what_is_untouched_is_whole(engine: Engine) -> None:
    assert broken(engine) is None


TAMPERED = {
    "another person": ("UPDATE audit SET who = 'sam' WHERE seq = 4", Broken(4, "was changed")),
    "another time": ("UPDATE audit SET at = '2026-01-01 00:00:00.000000' WHERE seq = 4", Broken(4, "was changed")),
    "another action": ("UPDATE audit SET action = 'edited' WHERE seq = 1", Broken(1, "was changed")),
    "another row": ("UPDATE audit SET subject_id = 9 WHERE seq = 7", Broken(7, "was changed")),
    "other details": ("UPDATE audit SET detail = '{}' WHERE seq = 4", Broken(4, "was changed")),
    "one gone": ("DELETE FROM audit WHERE seq = 4", Broken(4, "is gone")),
    "the first gone": ("DELETE FROM audit WHERE seq = 1", Broken(1, "is gone")),
    "one gone and the rest counted anew": ("DELETE FROM audit WHERE seq = 4; UPDATE audit SET seq = seq - 1 WHERE seq > 4", Broken(4, "does not follow the one before")),
    "a hash made up": ("UPDATE audit SET hash = 'x' WHERE seq = 3", Broken(3, "was changed")),
}  # fmt: skip


@pytest.mark.parametrize(("sql", "expected"), TAMPERED.values(), ids=TAMPERED.keys())
def test_tampering_is_found_where_it_was_done(engine: Engine, sql: str, expected: Broken) -> None:
    with writing(engine) as db:
        for statement in sql.split("; "):
            db.execute(text(statement))
    assert broken(engine) == expected


def test_every_single_entry_is_guarded(engine: Engine) -> None:
    for seq in range(1, 8):
        with writing(engine) as db:
            before = db.execute(text("SELECT who FROM audit WHERE seq = :s"), {"s": seq}).scalar()
            db.execute(text("UPDATE audit SET who = 'nobody' WHERE seq = :s"), {"s": seq})
        assert broken(engine) == Broken(seq, "was changed")
        with writing(engine) as db:
            db.execute(text("UPDATE audit SET who = :w WHERE seq = :s"), {"w": before, "s": seq})
    assert broken(engine) is None


def test_a_cut_off_end_shows_against_a_head_kept_elsewhere(engine: Engine) -> None:
    with reading(engine) as db:
        seq, digest = audit.head(db)
    with writing(engine) as db:
        db.execute(text("DELETE FROM audit WHERE seq > 5"))
    with reading(engine) as db:
        assert audit.verify(db) is None, "the chain alone cannot tell"
        assert not audit.holds(db, seq, digest)


def test_entries_written_at_once_make_one_chain(engine: Engine) -> None:
    def write() -> None:
        for _ in range(5):
            with writing(engine) as db:
                audit.add(db, "desk", "sent", "draft", 1)

    threads = [threading.Thread(target=write) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert broken(engine) is None
    with reading(engine) as db:
        assert audit.head(db)[0] == 47


def test_a_change_that_is_undone_leaves_no_entry(engine: Engine) -> None:
    with pytest.raises(RuntimeError), writing(engine) as db:
        audit.add(db, "desk", "sent", "draft", 1)
        raise RuntimeError
    with reading(engine) as db:
        assert audit.head(db)[0] == 7
