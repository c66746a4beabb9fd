"""A backup of a busy service comes back whole, sends nothing twice, and a damaged one is refused in words."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr
from sqlmodel import select

from desk import actions, pipeline
from desk.anchor import verify_chain
from desk.backup import back_up
from desk.backup_key import backup_key, write_key
from desk.keys import keys_file
from desk.restoring import restore
from desk.sending_lock import unlock, why_locked
from desk.service import Service
from desk.status import status
from records.database import open_database, reading, writing
from records.moves import DraftState
from records.sealing import NotOpened, key_of, new_key
from records.tables import Account, Attempt, Draft, Message, Original, Outgoing
from tests.databases import USED, Cluster, bare_database
from tests.desk_service import WHOLE, House, house, mail_of, values_of

KEY = key_of(new_key())
OTHER = {
    **WHOLE,
    "infant_name": "Max Summer",
    "infant_nhs_number": "9990000026",
    "infant_dob": "2026-02-02",
    "parent_name": "Olu Summer",
}
THIRD = {
    **WHOLE,
    "infant_name": "Ivy Spring",
    "infant_nhs_number": "9990000034",
    "infant_dob": "2026-03-03",
    "parent_name": "Kit Spring",
}
FOURTH = {
    **WHOLE,
    "infant_name": "Leo Autumn",
    "infant_nhs_number": "9990000042",
    "infant_dob": "2026-04-04",
    "parent_name": "Mo Autumn",
}

pytestmark = pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    """Four referrals: one reply sent, one being sent, one approved, one a draft."""
    made = house(tmp_path / "live")
    with made.service:
        made.deliver(mail_of(WHOLE), mail_of(OTHER), mail_of(THIRD), mail_of(FOURTH))
        pipeline.round(made.service)
        actions.approve(made.service, "priya", 1, 1)
        pipeline.send(made.service)
        for draft_id in (2, 3):
            actions.approve(made.service, "priya", draft_id, 1)
        with writing(made.service.engine) as db:
            draft = db.get(Draft, 2)
            assert draft is not None
            draft.state = DraftState.SENDING
            db.add(draft)
        yield made


def backed_up(at: House, name: str = "desk.backup") -> Path:
    file = at.inbox.parent.parent / name
    back_up(at.service.engine, at.service.settings.home, file, KEY)
    return file


def opened_again(at: House, folder: Path, url: str = "") -> House:
    """The restored service, on the same mailbox."""
    places = {
        "home": folder,
        "data": folder / "data",
        "database_url": SecretStr(url),
        "keys_file": keys_file(at.service.settings),
    }
    service = Service.open(at.service.settings.model_copy(update=places))
    service.__dict__.update(reader=at.reader, essex=at.service.essex, cues=at.service.cues)
    service.mailbox().settled = 0  # type: ignore[attr-defined]
    return House(service, at.inbox, at.reader)


def test_the_drill(at: House, tmp_path: Path) -> None:
    """Backup while somebody writes, damage, restore elsewhere, look at the mailbox again, unlock, send."""
    stop = threading.Event()
    written: list[int] = []

    def busy() -> None:
        while not stop.is_set():
            with writing(at.service.engine) as db:
                db.add(Attempt(address="192.0.2.1"))
            written.append(1)

    writer = threading.Thread(target=busy)
    writer.start()
    try:
        file = backed_up(at)
    finally:
        stop.set()
        writer.join(60)
    assert written
    before = {table: [values_of(row) for row in at.all(table)] for table in (Message, Original, Outgoing)}
    at.deliver(mail_of(text="How do I refer somebody?"))  # comes after the backup
    (at.service.settings.data / "desk.db").write_bytes(b"gone")

    restored = restore(file, tmp_path / "again", KEY, keys=keys_file(at.service.settings))
    assert (restored.unknown, restored.open_drafts) == (2, 1)
    assert "4 messages" in "\n".join(restored)
    again = opened_again(at, tmp_path / "again")
    with again.service:
        assert {table: [values_of(row) for row in again.all(table)] for table in before} == before
        assert [draft.state for draft in again.drafts] == ["sent", "unknown", "unknown", "draft"]
        assert any("may have been sent since" in said for said in again.drafts[3].to_warnings)

        actions.approve(again.service, "priya", 4, again.drafts[3].version)
        done = pipeline.round(again.service)
        assert (done.stored, done.read, done.sent, done.problem) == (1, 1, 0, "")
        assert [draft.state for draft in again.drafts[:4]] == ["sent", "unknown", "unknown", "approved"]
        assert any("locked" in alarm for alarm in status(again.service)["alarms"])

        actions.settle_unknown(again.service, "priya", 2, went=True)
        with writing(again.service.engine) as db:
            assert unlock(db, "ellen")
        assert [pipeline.send(again.service), pipeline.send(again.service)] == [1, 0]
        assert [draft.state for draft in again.drafts[:4]] == ["sent", "sent", "unknown", "sent"]
        assert len(list(again.service.settings.sent_folder.glob("*.eml"))) == 2
        assert verify_chain(again.service)[1]


@pytest.fixture
def on_postgresql(postgresql: Cluster, monkeypatch: pytest.MonkeyPatch) -> Cluster:
    """What a test opens after this lies on the throw-away cluster."""
    monkeypatch.setattr(USED, "cluster", postgresql)
    return postgresql


def test_the_drill_on_postgresql(on_postgresql: Cluster, at: House, tmp_path: Path) -> None:
    """Backup by `pg_dump`, more mail, restore into an empty database: as it was, with sending locked and the chain whole."""
    tables = (Message, Original, Outgoing, Account)
    before = {table: [values_of(row) for row in at.all(table)] for table in tables}
    file = backed_up(at)
    at.deliver(mail_of(text="How do I refer somebody?"))
    pipeline.poll(at.service)
    url = bare_database(on_postgresql)
    restored = restore(file, tmp_path / "again", KEY, url, keys_file(at.service.settings))
    assert (restored.manifest.database, restored.unknown, restored.open_drafts) == ("postgresql", 2, 1)
    assert not (tmp_path / "again" / "data" / "desk.dump").exists(), "nothing lies beside the database"
    again = opened_again(at, tmp_path / "again", url)
    with again.service:
        assert {table: [values_of(row) for row in again.all(table)] for table in tables} == before
        assert [draft.state for draft in again.drafts] == ["sent", "unknown", "unknown", "draft"]
        actions.approve(again.service, "priya", 4, again.drafts[3].version)
        assert pipeline.send(again.service) == 0
        with reading(again.service.engine) as db:
            assert "restored from a backup of" in why_locked(db)
        assert verify_chain(again.service)[1]
    with pytest.raises(NotOpened, match="is not empty"):
        restore(file, tmp_path / "third", KEY, url)
    assert not (tmp_path / "third").exists()


def test_a_backup_of_postgresql_needs_an_empty_database_of_its_own(on_postgresql: Cluster, at: House, tmp_path: Path) -> None:
    file = backed_up(at)
    with pytest.raises(NotOpened, match="Set PIMHS_DATABASE_URL to a new, empty database"):
        restore(file, tmp_path / "again", KEY)
    with pytest.raises(NotOpened, match="another kind of database"):
        restore(file, tmp_path / "again", KEY, f"sqlite:///{tmp_path}/other.db")
    assert not (tmp_path / "again").exists()


def test_a_restored_service_ends_every_session_and_says_why_it_sends_nothing(at: House, tmp_path: Path) -> None:
    restore(backed_up(at), tmp_path / "again", KEY, keys=keys_file(at.service.settings))
    engine = open_database(f"sqlite:///{tmp_path / 'again' / 'data' / 'desk.db'}")
    with reading(engine) as db:
        assert "restored from a backup of" in why_locked(db)
        assert db.exec(select(Account)).all() == []
    engine.dispose()
    assert (tmp_path / "again" / "config" / "form.toml").is_file()
    assert (tmp_path / "again" / "templates" / "replies").is_dir()


def test_nothing_is_readable_in_a_backup_or_left_beside_it(at: House) -> None:
    file = backed_up(at)
    raw = file.read_bytes()
    assert not any(word in raw for word in (b"Winter", b"SQLite format", b"nadia", b"form.toml"))
    assert file.stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in file.parent.iterdir()) == ["desk.backup", "live"]


def test_a_secret_in_the_configuration_is_not_backed_up(at: House, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "config").mkdir(parents=True)
    (home / "templates").mkdir()
    for name in ("secrets.toml", ".env", "form.toml"):
        (home / "config" / name).write_text("x")
    made = back_up(at.service.engine, home, tmp_path / "b", KEY)
    assert [name for name in made.files if name.startswith("config")] == ["config/form.toml"]


def test_a_folder_in_use_is_never_overwritten(at: House, tmp_path: Path) -> None:
    file = backed_up(at)
    live = at.service.settings.data
    with pytest.raises(NotOpened, match="is in use"):
        restore(file, live, KEY)
    assert [draft.state for draft in at.drafts] == ["sent", "sending", "approved", "draft"]


BAD = {
    "cut off": (lambda raw: raw[: len(raw) // 2], KEY, "cut off or was altered"),
    "altered": (lambda raw: raw[:5000] + bytes([raw[5000] ^ 1]) + raw[5001:], KEY, "cut off or was altered"),
    "another key": (lambda raw: raw, key_of(new_key()), "another key"),
    "something else": (lambda raw: b"PK\x03\x04" + raw, KEY, "not a backup"),
}


@pytest.mark.parametrize(("harm", "key", "says"), BAD.values(), ids=BAD.keys())
def test_a_backup_that_cannot_be_used_says_why_and_leaves_nothing(at: House, tmp_path: Path, harm, key: bytes, says: str) -> None:  # type: ignore[no-untyped-def]
    file = backed_up(at)
    file.write_bytes(harm(file.read_bytes()))
    with pytest.raises(NotOpened, match=says):
        restore(file, tmp_path / "again", key)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["desk.backup", "live"]


def test_a_failed_backup_leaves_the_one_before(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    file = backed_up(at)
    before = file.read_bytes()

    def fails(*_: object) -> None:
        raise NotOpened("damaged on the way")

    monkeypatch.setattr("desk.backup.check_contents", fails)
    with pytest.raises(NotOpened, match="on the way"):
        backed_up(at)
    assert file.read_bytes() == before
    assert sorted(path.name for path in file.parent.iterdir()) == ["desk.backup", "live"]


def test_a_folder_that_is_not_there_is_named(at: House, tmp_path: Path) -> None:
    with pytest.raises(NotOpened, match="does not exist"):
        back_up(at.service.engine, at.service.settings.home, tmp_path / "nowhere" / "b", KEY)


def test_a_chain_that_was_broken_before_is_backed_up_and_said(at: House, tmp_path: Path) -> None:
    with sqlite3.connect(at.service.settings.data / "desk.db") as db:
        db.execute("UPDATE audit SET who = 'nobody' WHERE seq = 2")
    assert back_up(at.service.engine, at.service.settings.home, tmp_path / "b", KEY).fault == "entry 2 was changed"
    restored = restore(tmp_path / "b", tmp_path / "again", KEY, keys=keys_file(at.service.settings))
    assert "broken, as it was then" in "\n".join(restored)


class TestKey:
    def test_a_key_file_is_private_and_never_replaced(self, tmp_path: Path) -> None:
        write_key(tmp_path / "key")
        assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
        assert len(backup_key({"PIMHS_BACKUP_KEY_FILE": str(tmp_path / "key")})) == 32
        with pytest.raises(NotOpened, match="never replaced"):
            write_key(tmp_path / "key")

    def test_a_key_others_can_read_is_refused(self, tmp_path: Path) -> None:
        write_key(tmp_path / "key")
        (tmp_path / "key").chmod(0o644)
        with pytest.raises(NotOpened, match="chmod 600"):
            backup_key({"PIMHS_BACKUP_KEY_FILE": str(tmp_path / "key")})

    def test_no_key_says_how_to_make_one(self) -> None:
        with pytest.raises(NotOpened, match="pimhs backup-key"):
            backup_key({})
