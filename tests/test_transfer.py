"""A service moves from SQLite to PostgreSQL whole, or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from sqlmodel import SQLModel, col, select

from desk import pipeline
from desk.moving import to_postgresql
from desk.service import Service
from desk.turns import Busy, turn
from records import audit
from records.database import DatabaseError, open_database, reading, writing
from records.tables import Message, Outgoing, Referral
from tests.databases import Cluster, bare_database
from tests.desk_service import WHOLE, House, house, mail_of

OTHERS = {
    **WHOLE,
    "infant_name": "Bo\0 Marsh",
    "infant_dob": "2026-05-02",
    "infant_nhs_number": "9990000026",
    "parent_name": "Iris Marsh",
    "parent_phone": "+447700900102",
    "reason_for_referral": "Iris would like\0 help.",
}


@pytest.fixture
def at(tmp_path: Path) -> House:
    """A service on SQLite that has read mail; the second referral points to the first, and the first to the second."""
    made = house(tmp_path)
    made.deliver(mail_of(WHOLE), mail_of(OTHERS, sender="Pat Reed <pat@gp.example.org>"), mail_of("It has a password."))
    pipeline.round(made.service)
    first, second = made.referrals[:2]
    with writing(made.service.engine) as db:
        db.add(Outgoing(draft_id=made.drafts[0].id, raw=bytes(range(256)), sha256="0" * 64))
        for one, other in ((first, second), (second, first)):
            row = db.get(Referral, one.id)
            assert row is not None
            row.duplicate_of = other.id
        message = db.get(Message, first.message_id)
        assert message is not None
        message.subject = "a\0b"
    return made


def rows(engine: Any, table: type[SQLModel]) -> list[Any]:
    with reading(engine) as db:
        return list(db.exec(select(table).order_by(*table.__table__.primary_key.columns)))  # type: ignore[attr-defined]


def test_everything_arrives_and_the_service_goes_on_there(at: House, postgresql: Cluster) -> None:
    before = {table.__name__: rows(at.service.engine, table) for table in (Referral, Outgoing)}
    address = bare_database(postgresql)

    copied = to_postgresql(at.service.settings, address)

    assert {one.table: one.rows for one in copied}["message"] == 3
    with Service.open(at.service.settings.model_copy(update={"database_url": SecretStr(address)})) as moved:
        moved.__dict__.update(reader=at.reader, essex=at.service.essex, cues=at.service.cues)
        for table in (Referral, Outgoing):
            assert rows(moved.engine, table) == before[table.__name__]
        moved.__dict__["_mailbox"] = at.service.mailbox()
        at.deliver(mail_of(text="How do I refer a family to you?"))
        assert pipeline.poll(moved) == 1
        assert pipeline.read_all(moved) == 1
        with reading(moved.engine) as db:
            assert db.exec(select(Message.id).order_by(col(Message.id))).all() == [1, 2, 3, 4]
            assert audit.verify(db) is None


def test_a_database_in_use_is_left_alone(at: House, postgresql: Cluster) -> None:
    address = bare_database(postgresql)
    to_postgresql(at.service.settings, address)
    with pytest.raises(DatabaseError, match="not empty"):
        to_postgresql(at.service.settings, address)


def test_a_row_that_arrives_otherwise_undoes_the_copy(at: House, postgresql: Cluster) -> None:
    address = bare_database(postgresql)
    to_postgresql(at.service.settings, address)
    engine = open_database(address)
    with writing(engine) as db:
        for table in reversed(SQLModel.metadata.sorted_tables):
            if table.name == "referral":
                db.execute(table.update().values(duplicate_of=None))
            db.execute(table.delete())
        db.connection().exec_driver_sql(
            "CREATE FUNCTION worse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.subject = ''; RETURN NEW; END $$"
        )
        db.connection().exec_driver_sql("CREATE TRIGGER worse BEFORE INSERT ON message FOR EACH ROW EXECUTE FUNCTION worse()")
    with pytest.raises(DatabaseError, match=r"not what was sent \(message\)"):
        to_postgresql(at.service.settings, address)
    assert rows(engine, Message) == []


@pytest.mark.parametrize("address", ["sqlite:///other.db", "mysql://x/y", "nonsense"])
def test_only_postgresql_is_moved_to_and_nothing_is_left_behind(
    at: House, address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DatabaseError, match=r"postgresql\+psycopg://"):
        to_postgresql(at.service.settings, address)
    assert not list(tmp_path.glob("other*"))


def test_a_service_that_polls_is_not_moved(at: House, postgresql: Cluster) -> None:
    address = bare_database(postgresql)
    with turn(at.service.engine, at.service.settings.data, "poll"), pytest.raises(Busy):
        to_postgresql(at.service.settings, address)
