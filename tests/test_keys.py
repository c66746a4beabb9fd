"""The key of the rows: made, kept apart, changed under a running desk, and asked for when it is missing."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, text
from sqlmodel import select

from desk import keys, pipeline
from desk.backup import back_up
from desk.queries import figures, lookup, mail, referrals
from desk.restoring import restore
from desk.service import Service
from desk.telling import tell
from notify.notices import Notice
from records.database import open_database, reading, writing
from records.keyring import Keyring, drop, promote, write_new
from records.migrate import FOLDER, upgrade
from records.resealing import keys_in, not_hashed, plain_in
from records.sealing import NotOpened, key_of, new_key
from records.tables import Draft, MailTerm, Message, Original, Referral, Term
from records.terms import NOTICE, hashes
from tests.databases import USED, bare_database
from tests.desk_service import WHOLE, House, house, mail_of, values_of

pytestmark = pytest.mark.usefixtures("each_database")

TABLES = (Message, Original, Referral)


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    with (made := house(tmp_path)).service:
        made.deliver(mail_of(WHOLE, message_id="<one@hv.example.org>"))
        pipeline.round(made.service)
        yield made


def file_of(at: House) -> Path:
    return keys.keys_file(at.service.settings)


def said(at: House) -> list[dict[str, object]]:
    return [values_of(row) for table in TABLES for row in at.all(table)]


def test_a_new_service_makes_its_key_beside_its_data_and_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with house(tmp_path).service as service:
        file = tmp_path / "data.keys"
        assert keys.keys_file(service.settings) == file
    assert file.stat().st_mode & 0o777 == 0o600
    assert re.fullmatch(r"[\w+/]{43}= \S+\n", file.read_text())
    assert "Keep a copy of that file apart" in capsys.readouterr().err
    with Service.open(service.settings):
        assert capsys.readouterr().err == ""
        assert len(file.read_text().splitlines()) == 1


def test_sealed_rows_without_their_key_stop_the_start_and_say_what_to_do(at: House) -> None:
    file, held = file_of(at), file_of(at).read_text()
    name = Keyring(file).current.name
    file.unlink()
    with pytest.raises(NotOpened, match=f"sealed with the key {name}.*PIMHS_KEYS_FILE"):
        Service.open(at.service.settings)
    assert not file.exists(), "another key would only hide what is wrong"
    write_new(file)
    with pytest.raises(NotOpened, match=name):
        Service.open(at.service.settings)
    file.write_text(held)
    Service.open(at.service.settings).close()


class TestRotation:
    def test_everything_is_sealed_with_the_new_key_and_says_the_same(self, at: House) -> None:
        before, old = said(at), Keyring(file_of(at)).current
        counts = dict(keys.rotate(at.service.engine, file_of(at)))
        new = Keyring(file_of(at)).current
        assert new.id != old.id
        assert {key for _, key in keys_in(at.service.engine)} == {new.name}
        assert counts["message"] == counts["referral"] == 1
        assert said(at) == before
        assert [key.id for key in Keyring(file_of(at)).keys] == [new.id, old.id], "backups need the old one"

    def test_what_was_found_before_is_found_after(self, at: House) -> None:
        for _ in range(2):
            keys_left = Keyring(file_of(at)).keys[1:]
            for key in keys_left:
                keys.forget(at.service.engine, file_of(at), key.name)
            with reading(at.service.engine) as db:
                for words in ("ada win", "9990000018", "nadia.okafor@hv.example.org"):
                    search = lookup.search_for(words, "TWB")
                    assert search
                    assert lookup.search_referrals(db, search).total == 1, words
                assert mail.search_messages(db, "okaf refer", 1).total == 1
                tallies = figures.tally_by_role(
                    db, datetime(2026, 1, 1, tzinfo=UTC).date(), datetime(2027, 1, 1, tzinfo=UTC).date()
                )
                assert [(one.key, one.count) for one in tallies] == [("health visitor", 1)]
            list(keys.rotate(at.service.engine, file_of(at)))

    def test_a_running_desk_goes_by_the_new_key_at_once(self, at: House) -> None:
        with Service.open(at.service.settings) as other:
            list(keys.rotate(other.engine, file_of(at)))
        at.deliver(mail_of(subject="Later", text="How do I refer?"))
        pipeline.round(at.service)
        assert [row.subject for row in at.messages] == ["Referral", "Later"]
        assert {key for _, key in keys_in(at.service.engine)} == {Keyring(file_of(at)).current.name}

    def test_what_waits_for_a_rotation_is_found_under_the_old_key(self, at: House) -> None:
        promote(file_of(at), write_new(file_of(at)))
        at.deliver(mail_of({**WHOLE, "hopes_and_concerns": "More."}, subject="Again", In_Reply_To="<one@hv.example.org>"))
        pipeline.round(at.service)
        assert [row.referral_id for row in at.messages] == [None, 1]
        assert len(at.referrals) == 1

    def test_a_family_is_known_again_while_one_of_its_referrals_is_under_the_old_key(self, at: House) -> None:
        promote(file_of(at), write_new(file_of(at)))
        at.deliver(
            mail_of(WHOLE | {"referrer_name": "Kim Ashdown", "referrer_email": "kim@gp.example.org"}, sender="kim@gp.example.org")
        )
        pipeline.round(at.service)
        first, second = at.referrals
        assert second.duplicate_of == first.id
        for _ in range(2):  # while the key is changed, and after
            with reading(at.service.engine) as db:
                assert [one.id for one in referrals.duplicates_of(db, first)] == [second.id]
                assert [one.id for one in referrals.duplicates_of(db, second)] == [first.id]
                year = (datetime(2026, 1, 1, tzinfo=UTC).date(), datetime(2027, 1, 1, tzinfo=UTC).date())
                assert [(one.key, one.count) for one in figures.tally_by_role(db, *year)] == [("health visitor", 2)]
                assert lookup.search_referrals(db, lookup.search_for("9990000018", "TWB")).total == 2
            list(keys.rotate(at.service.engine, file_of(at)))

    def test_a_rotation_that_was_killed_goes_on_where_it_stopped(self, at: House, tmp_path: Path) -> None:
        for number in range(6):
            at.deliver(mail_of(subject=f"Mail {number}", text="How do I refer?"))
        pipeline.round(at.service)
        before = said(at)
        address = at.service.engine.url.render_as_string(hide_password=False)
        code = (
            "import sys; from pathlib import Path; from desk import keys; from records import resealing; import records.database as d\n"
            "resealing.BATCH = 2\n"
            "for done in keys.rotate(d.open_database(sys.argv[1]), Path(sys.argv[2])): print(*done, flush=True); sys.stdin.readline()"
        )
        words = [sys.executable, "-c", code, address, str(file_of(at))]
        with subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[1]
        ) as child:
            assert child.stdin
            assert child.stdout
            for _ in range(3):
                first = child.stdout.readline()
                child.stdin.write("\n")
                child.stdin.flush()
            os.kill(child.pid, signal.SIGKILL)
        assert first
        current = Keyring(file_of(at)).current
        under = {key for _, key in keys_in(at.service.engine)}
        assert current.name in under
        assert len(under) == 2, "it was not over"
        assert said(at) == before
        left = sum(count for _, count in keys.rotate(at.service.engine, file_of(at)))
        assert Keyring(file_of(at)).current.id == current.id, "no second new key"
        assert 0 < left < len(at.messages) * 3
        assert {key for _, key in keys_in(at.service.engine)} == {current.name}
        assert said(at) == before

    def test_plain_text_is_not_sealed_by_it(self, at: House) -> None:
        with writing(at.service.engine) as db:
            db.execute(text("UPDATE message SET subject = :said"), {"said": b"Ada Winter"})
        with pytest.raises(NotOpened, match="not sealed"):
            list(keys.rotate(at.service.engine, file_of(at)))

    def test_a_key_in_use_is_not_forgotten(self, at: House) -> None:
        file = file_of(at)
        with pytest.raises(NotOpened, match="keys rotate"):
            keys.forget(at.service.engine, file, Keyring(file).current.name)
        with pytest.raises(NotOpened, match="holds no key abc"):
            keys.forget(at.service.engine, file, "abc")
        old = Keyring(file).current.name
        list(keys.rotate(at.service.engine, file))
        keys.forget(at.service.engine, file, old)
        assert [key.name for key in Keyring(file).keys] == [Keyring(file).current.name]


class TestCheck:
    def test_it_says_how_much_is_sealed(self, at: House) -> None:
        assert re.fullmatch(
            r"\d+ values, each with a key of .*; \w{16} is in use\.", keys.sealed_well(at.service.settings, at.service.engine)
        )

    def test_it_fails_for_plain_text(self, at: House) -> None:
        with writing(at.service.engine) as db:
            db.execute(text("UPDATE draft SET error = :said"), {"said": b"550 no such user"})
        with pytest.raises(NotOpened, match=r"plain text \(draft\)"):
            keys.sealed_well(at.service.settings, at.service.engine)

    def test_it_fails_for_a_term_as_it_is_written(self, at: House) -> None:
        with writing(at.service.engine) as db:
            db.add(Term(referral_id=1, kind="name", value="winter"))
        with pytest.raises(NotOpened, match=r"plain text \(term\)"):
            keys.sealed_well(at.service.settings, at.service.engine)

    def test_it_fails_for_a_team_address_as_it_is_written(self, at: House) -> None:
        tell_lead(at)
        write_plainly(at)
        with pytest.raises(NotOpened, match=r"plain text \(draft\)"):
            keys.sealed_well(at.service.settings, at.service.engine)

    def test_it_fails_for_a_key_beside_a_backup(self, at: House, tmp_path: Path) -> None:
        back_up(at.service.engine, at.service.settings.home, tmp_path / "b", key_of(new_key()))
        with pytest.raises(NotOpened, match="beside a backup"):
            keys.sealed_well(at.service.settings, at.service.engine)

    def test_it_fails_for_a_key_among_the_data(self, at: House) -> None:
        inside = at.service.settings.data / "keys"
        file_of(at).rename(inside)
        with pytest.raises(NotOpened, match="lies among the data"):
            keys.sealed_well(at.service.settings.model_copy(update={"keys_file": inside}), at.service.engine)

    def test_it_fails_when_the_backups_have_the_same_key(self, at: House, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PIMHS_BACKUP_KEY", Keyring(file_of(at)).current.text)
        with pytest.raises(NotOpened, match="backup-key"):
            keys.sealed_well(at.service.settings, at.service.engine)

    def test_it_fails_for_a_lost_key_and_warns_of_an_unfinished_rotation(self, at: House) -> None:
        file, old = file_of(at), Keyring(file_of(at)).current
        promote(file, write_new(file))
        assert "run `pimhs keys rotate` to its end" in keys.sealed_well(at.service.settings, at.service.engine)
        drop(file, old)
        with pytest.raises(NotOpened, match=old.name):
            keys.sealed_well(at.service.settings, at.service.engine)


@pytest.fixture
def older(tmp_path: Path, each_database: str) -> Iterator[Engine]:
    """A store of version 0004, where everything was plain."""
    if each_database == "postgresql":
        assert USED.cluster
        address = bare_database(USED.cluster)
    else:
        address = f"sqlite:///{tmp_path}/old/desk.db"
    engine = open_database(address)
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    with engine.execution_options(writing=True).begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
        for statement, rows in OLD.items():
            connection.execute(text(statement), rows)
    yield engine
    engine.dispose()


READING = (
    '{"document": "a", "kind": "referral_form", "fields": {"infant_name": {"key": "infant_name", "value": "Ada Winter",'
    ' "text": "Ada Winter", "confidence": 1.0}}}'
)
TRIAGE = (
    '{"missing": [], "findings": [], "clear": [], "locality": "unknown", "locality_why": "", "reply": "none", "reply_why": "",'
    ' "age_band": "not known", "read_first": false}'
)
WHEN = "2026-11-20 09:00:00+00:00"
OLD: dict[str, object] = {
    "INSERT INTO message (id, account, folder, uid_validity, uid, sha256, size, stored_at, state, what, why, attempts, from_name,"
    " from_address, reply_to, subject, message_id, in_reply_to, \"references\", attachments, text, version) VALUES (:id, 'a', 'f', 1, :id,"
    f" '', 1, '{WHEN}', 'referral', '', 'It holds a form.', 0, 'Nadia Okafor', 'nadia@example.org', '', 'Ada Winter', '<1@x>', '', '',"
    " '[{\"name\": \"Zo\\u00eb.docx\"}]', 'Hello', 1)": [{"id": number} for number in (1, 2, 3)],
    "INSERT INTO original (message_id, raw) VALUES (:id, :raw)": [{"id": number, "raw": b"From: x"} for number in (1, 2, 3)],
    "INSERT INTO referral (id, reference, message_id, document, digest, state, received_at, received_on, reading, triage, locality,"
    f" age_band, read_first, set_aside_why, duplicate_of, version) VALUES (:id, :reference, :id, 'Ada Winter.docx', '', 'to_check',"
    f" '{WHEN}', '2026-11-20', '{READING}', '{TRIAGE}', 'unknown', 'not known', false, '', :of, 1)": [
        {
            "id": number,
            "of": number - 1 or None,
            "reference": f"TWB-AAAAA{number}",
        }
        for number in (1, 2)
    ],
    "INSERT INTO term (referral_id, kind, value) VALUES (:id, 'name', 'winter')": [{"id": 1}, {"id": 2}],
    'INSERT INTO draft (id, kind, state, to_address, to_name, to_warnings, subject, body, ask, signposts, in_reply_to, "references",'
    " created_at, edited_by, approved_by, approved_hash, rfc_message_id, tries, error, set_aside_why, version, once) VALUES (1, 'digest',"
    f" 'sent', 'lead@nhs.net', '', '[]', 'What waits', '', '[]', '[]', '', '', '{WHEN}', '', '', '', '', 0, '', '', 1, :once)": [
        {"once": "digest 2026-11-20 lead@nhs.net"}
    ],
}  # fmt: skip


def test_a_store_from_before_is_sealed_whole_and_loses_nothing(older: Engine, tmp_path: Path) -> None:
    upgrade(older)
    with pytest.raises(NotOpened, match=r"plain text \(draft, message, original, referral\).*pimhs keys seal"):
        keys.unlock(older, tmp_path / "keys")
    assert not (tmp_path / "keys").exists()
    done = keys.seal_store(older, tmp_path / "keys")
    assert next(done)[0] == "message"
    done.close()  # type: ignore[attr-defined]  # cut off here
    with pytest.raises(NotOpened, match="keys seal"):
        keys.unlock(older, tmp_path / "keys")
    list(keys.seal_store(older, tmp_path / "keys"))
    keys.unlock(older, tmp_path / "keys")
    assert (plain_in(older), not_hashed(older)) == ([], set())
    with reading(older) as db:
        assert db.get_one(Draft, 1).once == hashes(db, NOTICE, ["digest 2026-11-20 lead@nhs.net"])[0]
        one = db.get_one(Message, 2)
        assert (one.subject, one.why, one.attachments) == ("Ada Winter", "It holds a form.", [{"name": "Zoë.docx"}])
        row = db.get_one(Referral, 2)
        assert (row.document, row.duplicate_of, row.reading["kind"]) == ("Ada Winter.docx", 1, "referral_form")
        search = lookup.search_for("winter", "TWB")
        assert search
        assert lookup.search_referrals(db, search).total == 2
        assert "winter" not in set(db.exec(select(Term.value)))
        assert mail.search_messages(db, "win", 1).total == 3
        assert db.exec(select(MailTerm)).first()


class TestBackup:
    KEY = key_of(new_key())

    def backed_up(self, at: House, tmp_path: Path) -> Path:
        (tmp_path / "backups").mkdir()
        back_up(at.service.engine, at.service.settings.home, tmp_path / "backups" / "b", self.KEY)
        return tmp_path / "backups" / "b"

    def restored(self, file: Path, into: Path, named: Path | None) -> list[str]:
        into.parent.mkdir(exist_ok=True)
        return list(restore(file, into, self.KEY, fresh_bare(), named))

    def test_a_restore_without_the_key_says_what_is_needed_and_leaves_nothing(self, at: House, tmp_path: Path) -> None:
        file, name = self.backed_up(at, tmp_path), Keyring(file_of(at)).current.name
        with pytest.raises(NotOpened, match=f"{name}.*PIMHS_KEYS_FILE.*Nothing was restored"):
            self.restored(file, tmp_path / "new" / "again", None)
        assert list((tmp_path / "new").iterdir()) == []
        assert self.restored(file, tmp_path / "new" / "again", file_of(at))[0].startswith("Restored")

    def test_the_copy_opens_what_was_sealed_before_a_rotation(self, at: House, tmp_path: Path) -> None:
        file = self.backed_up(at, tmp_path)
        list(keys.rotate(at.service.engine, file_of(at)))
        assert self.restored(file, tmp_path / "again", file_of(at))[0].startswith("Restored")


def fresh_bare() -> str:
    return bare_database(USED.cluster) if USED.cluster else ""


def test_what_a_desk_shows_needs_the_key_alone(at: House) -> None:
    """A service on the same database with the same key sees the same, whoever sealed it."""
    with Service.open(at.service.settings) as other, reading(other.engine) as db:
        assert db.get_one(Referral, 1).reading["fields"]["infant_name"]["value"] == "Ada Winter"


ONCE = "digest 2026-11-26"
LEAD = "lead.practitioner@nhs.net"


def tell_lead(at: House) -> bool:
    """Queue a mail to the team; whether there was none like it."""
    with writing(at.service.engine) as db:
        return tell(db, at.service, Notice("digest", "What waits", "Nothing.", ""), LEAD, ONCE) is not None


def write_plainly(at: House) -> None:
    """As earlier versions did."""
    with writing(at.service.engine) as db:
        db.execute(text("UPDATE draft SET once = :said WHERE once IS NOT NULL"), {"said": f"{ONCE} {LEAD}"})


def once_in(at: House) -> str:
    (draft,) = (one for one in at.all(Draft) if one.once)
    return str(draft.once)


def test_what_the_team_was_told_stands_as_a_hash_and_is_known_again_after_a_change_of_the_key(at: House) -> None:
    assert [tell_lead(at), tell_lead(at)] == [True, False]
    assert re.fullmatch(r"[\w-]{16}", once_in(at))
    list(keys.rotate(at.service.engine, file_of(at)))
    assert not tell_lead(at)


def test_addresses_of_the_team_from_before_become_hashes_at_the_next_start(at: House) -> None:
    tell_lead(at)
    hashed = once_in(at)
    write_plainly(at)
    assert LEAD in once_in(at)
    Service.open(at.service.settings).close()
    assert once_in(at) == hashed
    assert not tell_lead(at)
    assert keys.sealed_well(at.service.settings, at.service.engine)
