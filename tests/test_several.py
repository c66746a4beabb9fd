"""Several services in one installation: each has its own settings, and two that share anything are both refused."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
import time
from pathlib import Path
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from desk.__main__ import app, main
from desk.config_errors import ConfigError
from desk.installation import common, look
from desk.keys import keys_file
from desk.places import places
from desk.settings import Settings
from records.keyring import promote, write_new
from tests.documents import ROOT
from tests.installation import MID, SOUTH, make_service, replace
from tests.servers import free_port
from tests.test_demo import COMMAND, started


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two services that differ in people, criteria, forms and mailbox."""
    for name in list(os.environ):
        if name.startswith("PIMHS_"):
            monkeypatch.delenv(name)
    folder = tmp_path / "services"
    make_service(folder, MID)
    make_service(folder, SOUTH, {"criteria.toml": ("limit_months = 24", "limit_months = 22")})
    monkeypatch.setenv("PIMHS_SERVICES", str(folder))
    return folder


def ran(*words: str | Path, given: str = "", status: int = 0) -> tuple[str, str]:
    done = CliRunner().invoke(app, [str(word) for word in words], input=given, catch_exceptions=False)
    assert done.exit_code == status, done.output
    return done.stdout, done.stderr


def failed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: str | Path) -> str:
    monkeypatch.setattr(sys, "argv", ["pimhs", *map(str, words)])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    return capsys.readouterr().err


def checked(name: str, status: int | None = None) -> list[str]:
    done = CliRunner().invoke(app, ["--service", name, "check"], catch_exceptions=False)
    assert status in (None, done.exit_code)
    return done.stdout.splitlines()


def found(name: str) -> Settings:
    settings = look()[name]
    assert isinstance(settings, Settings), settings
    return settings


def wrong(name: str) -> str:
    error = look()[name]
    assert isinstance(error, ConfigError)
    return str(error)


class TestSettings:
    def test_each_service_has_its_own(self, services: Path) -> None:
        (services / MID / "environment").write_text("PIMHS_MAILBOX__PASSWORD=horse staple\nPIMHS_DESK__LARGEST_FILE=123456\n")
        (services / MID / "environment").chmod(0o640)
        mid, south = found(MID), found(SOUTH)
        assert (mid.criteria.age.limit_months, south.criteria.age.limit_months) == (24, 22)
        assert (mid.known_as, mid.data, south.data) == (MID, services / MID / "data", services / SOUTH / "data")
        assert (mid.mailbox.secret, south.mailbox.secret) == ("horse staple", "")
        assert (mid.desk.largest_file, south.desk.largest_file) == (123456, 25_000_000)
        assert mid.environment["PIMHS_MAILBOX__PASSWORD"] == "horse staple"
        assert "horse" not in repr(mid)
        assert "PIMHS_MAILBOX__PASSWORD" not in south.environment

    def test_a_common_data_folder_holds_one_for_each(
        self, services: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("PIMHS_DATA", str(tmp_path / "data"))
        assert [place.data for place in places()] == [tmp_path / "data" / MID, tmp_path / "data" / SOUTH]

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("PIMHS_MAILBOXES__HOST=x", "The environment variable PIMHS_MAILBOXES__HOST is not a setting"),
            ("PIMHS_DESK__PORT=many", "PIMHS_DESK__PORT (environment): write a whole number"),
            ("PIMHS_HOME=/elsewhere", "PIMHS_HOME cannot be set here"),
            ("PIMHS_SERVICES=/elsewhere", "PIMHS_SERVICES cannot be set here"),
            ("LD_PRELOAD=x.so", "LD_PRELOAD is no setting of the desk"),
            ("PIMHS_DATA", "PIMHS_DATA has no value"),
        ],
    )
    def test_a_mistake_in_the_file_of_one_is_named_and_the_other_stands(self, services: Path, line: str, said: str) -> None:
        (services / MID / "environment").write_text(line + "\n")
        assert said in wrong(MID)
        assert found(SOUTH)

    def test_a_value_is_taken_as_it_is_written(self, services: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("SECRET", "somebody's")
        (services / MID / "environment").write_text("# a note\n\nPIMHS_MAILBOX__PASSWORD='a${SECRET} # b'\n")
        assert found(MID).mailbox.secret == "a${SECRET} # b"

    def test_a_file_that_everybody_can_read_is_refused(self, services: Path) -> None:
        (services / MID / "environment").chmod(0o644)
        assert "chmod o=" in wrong(MID)

    def test_a_folder_that_is_no_service_is_named(self, services: Path) -> None:
        (services / "lost").mkdir()
        (services / "Mid Essex").mkdir()
        (services / ".git").mkdir()
        assert set(look()) == {MID, SOUTH, "lost", "Mid Essex"}
        assert "holds no folder config/" in wrong("lost")
        assert "small letters" in wrong("Mid Essex")

    def test_a_setting_of_the_process_would_be_every_service_s(self, services: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PIMHS_DESK__PORT", "9000")
        assert common().port == 9000
        monkeypatch.setenv("PIMHS_MAILBOX__PASSWORD", "horse")
        with pytest.raises(ConfigError, match="PIMHS_MAILBOX__PASSWORD would be every service's") as caught:
            common()
        assert "horse" not in str(caught.value)

    def test_a_bad_setting_of_the_process_is_named(self, services: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("PIMHS_DESK__PORT", "many")
        with pytest.raises(ConfigError, match=r"desk\.port"):
            common()


class TestApart:
    @pytest.mark.parametrize(
        ("variable", "what"),
        [
            ("PIMHS_DATA={0}/mid/data", "data folder"),
            ("PIMHS_DATA={0}/mid/data/south", "data folder"),
            ("PIMHS_DATABASE_URL=sqlite:///{0}/mid/data/desk.db", "database"),
            ("PIMHS_DATABASE_URL=sqlite:///{0}/south/../mid/data/desk.db", "database"),
            ("PIMHS_MAILBOX__FOLDER={0}/mid/data/inbox", "mailbox"),
            ("PIMHS_MAILBOX__FOLDER={0}/mid/data/inbox/south", "mailbox"),
            ("PIMHS_SENDING__FOLDER={0}/mid/data/sent", "outgoing folder"),
            ("PIMHS_TEAM__DESK_ADDRESS=https://MID.desk.example:8443", "host name"),
        ],
    )
    def test_two_that_share_something_are_both_refused(self, services: Path, variable: str, what: str) -> None:
        (services / SOUTH / "environment").write_text(variable.format(services) + "\n")
        (services / MID / "environment").unlink()
        make_service(services, "west")
        assert f"Its {what}" in wrong(SOUTH)
        assert "is that of the service mid too" in wrong(SOUTH)
        assert "is that of the service south too" in wrong(MID)
        assert found("west")

    @pytest.mark.parametrize(
        ("one", "other", "are_one"),
        [
            ("postgresql+psycopg://a@db/one", "postgresql://b@db:5432/one?options=-csearch_path%3Dsouth", True),
            ("postgresql+psycopg://a@db/one", "postgresql+psycopg://a@db/two", False),
            ("postgresql+psycopg://a@db/one", "postgresql+psycopg://a@other/one", False),
        ],
    )
    def test_databases_are_compared_by_what_they_are(self, services: Path, one: str, other: str, are_one: bool) -> None:
        for name, address in ((MID, one), (SOUTH, other)):
            (services / name / "environment").write_text(f"PIMHS_DATABASE_URL={address}\n")
        assert isinstance(look()[MID], ConfigError) is are_one

    def test_mailboxes_on_a_server_are_compared_by_server_user_and_folder(self, services: Path) -> None:
        lines = "PIMHS_MAILBOX__KIND=imap\nPIMHS_MAILBOX__HOST=mail.example.org\nPIMHS_MAILBOX__USER={}\n"
        for name, user in ((MID, "one@example.org"), (SOUTH, "two@example.org")):
            (services / name / "environment").write_text(lines.format(user))
        assert found(MID)
        (services / SOUTH / "environment").write_text(lines.format("One@example.org"))
        assert "Its mailbox" in wrong(MID)

    def test_each_needs_an_address(self, services: Path) -> None:
        replace(services / MID, "service.toml", 'desk_address = "https://mid.desk.example"', 'desk_address = ""')
        assert "team.desk_address" in wrong(MID)
        assert found(SOUTH)

    def test_one_that_runs_goes_on_when_another_would_share(self, services: Path) -> None:
        running = found(MID)
        make_service(services, "west", PIMHS_MAILBOX__FOLDER=str(running.inbox_folder))
        said = look({MID: running})
        assert set(said) == {SOUTH, "west"}
        assert "Its mailbox" in str(said["west"])

    def test_a_key_is_compared_by_what_it_is_and_not_by_where_it_lies(self, services: Path) -> None:
        for name in (MID, SOUTH):
            ran("--service", name, "user", "list")  # the first start makes a key
        assert found(MID)
        copy = keys_file(found(MID)).rename(keys_file(found(SOUTH)))
        assert found(MID)  # which has none now
        shutil.copy(copy, services / "mid.keys")
        with (services / MID / "environment").open("a") as lines:
            lines.write(f"PIMHS_KEYS_FILE={services}/mid.keys\n")
        assert wrong(MID) == "Its key is that of the service south too. Each needs its own."
        promote(copy, write_new(copy))  # from now on the old one only opens what it sealed
        assert found(MID)

    @pytest.mark.parametrize(
        ("variable", "what"),
        [
            ("PIMHS_DATABASE_URL=sqlite:///{0}/mid/data/desk.db", "database"),
            ("PIMHS_MAILBOX__FOLDER={0}/mid/data/inbox", "mailbox"),
            ("PIMHS_KEYS_FILE={0}/mid/data.keys", "key"),
        ],
    )
    def test_one_that_is_chosen_by_its_name_is_compared_too(
        self,
        services: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
        variable: str,
        what: str,
    ) -> None:
        assert [one for one in checked(SOUTH) if "other services" in one] == ["ok    other services: nothing is shared with mid."]
        (services / SOUTH / "environment").write_text(variable.format(services) + "\n")
        (services / MID / "environment").unlink()
        said = f"Its {what} is that of the service mid too. Each needs its own."
        assert f"FAIL  other services: {said}" in checked(SOUTH, status=1)
        for command in ("run", "desk", "worker", "poll"):
            assert said in failed(monkeypatch, capsys, "--service", SOUTH, command)

    def test_what_another_one_shares_is_unknown_while_its_settings_cannot_be_read(self, services: Path) -> None:
        (services / MID / "config" / "service.toml").unlink()
        assert "ok    other services: nothing is shared, as far as is known: the settings of mid cannot be read." in checked(
            SOUTH
        )


class TestCommands:
    def test_a_command_for_one_service_needs_its_name(
        self, services: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for words in (["user", "list"], ["demo"], ["erase"], ["essex", "CM9 6EG"]):
            assert "several services (mid, south)" in failed(monkeypatch, capsys, *words)
        assert "There is no service north" in failed(monkeypatch, capsys, "--service", "north", "user", "list")

    def test_people_of_one_are_nobody_in_the_other(self, services: Path) -> None:
        ran("--service", MID, "user", "add", "lee", "--name", "Lee Lead", "--role", "lead", given="four plain old words\n")
        assert "Lee Lead" in ran("--service", MID, "user", "list")[0]
        assert ran("--service", SOUTH, "user", "list")[0] == ""

    def test_the_choice_ends_with_the_command(self, services: Path) -> None:
        before = dict(os.environ)
        ran("--service", MID, "user", "list")
        assert dict(os.environ) == before

    def test_a_mail_in_one_mailbox_lands_in_one_database(self, services: Path) -> None:
        (mail := services / MID / "data" / "inbox" / "1.eml").write_bytes(MAIL)
        os.utime(mail, (1, 1))
        assert ran("poll")[0] == "mid:\n1 new, 1 read, 0 sent.\nsouth:\n0 new, 0 read, 0 sent.\n"
        told = [json.loads(line) for line in ran("status", "--json")[0].splitlines()]
        assert [(one["service"], one["messages"]) for one in told] == [(MID, 1), (SOUTH, 0)]

    def test_one_that_is_broken_is_named_and_the_others_are_done(self, services: Path) -> None:
        replace(services / MID, "criteria.toml", "limit_months = 24", 'limit_months = "many"')
        said, complained = ran("status", status=1)
        assert "config/criteria.toml: criteria.age.limit_months" in complained
        assert complained.startswith("mid: ")
        assert "south:" in said

    def test_backups_of_all_go_into_a_folder_each_with_its_own_key(
        self, services: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for name in (MID, SOUTH):
            ran("backup-key", key := tmp_path / f"{name}.key")
            with (services / name / "environment").open("a") as file:
                file.write(f"PIMHS_BACKUP_KEY_FILE={key}\n")
        assert "into a folder" in failed(monkeypatch, capsys, "backup", tmp_path / "one")
        (into := tmp_path / "backups").mkdir()
        ran("backup", into)
        assert sorted(path.name for path in into.iterdir()) == ["mid.backup", "south.backup"]
        assert "key" in failed(monkeypatch, capsys, "--service", SOUTH, "restore", into / "mid.backup", tmp_path / "no")
        assert "Sending is locked" in ran("--service", MID, "restore", into / "mid.backup", tmp_path / "again")[0]
        assert (tmp_path / "again" / "data" / "desk.db").is_file()

    def test_without_several_services_none_can_be_chosen(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.delenv("PIMHS_SERVICES", raising=False)
        assert "There is one service here" in failed(monkeypatch, capsys, "--service", MID, "user", "list")

    @pytest.mark.parametrize("named", ["nothing", "file", "empty"])
    def test_a_folder_of_services_that_is_none_is_told(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], named: str
    ) -> None:
        (tmp_path / "file").touch()
        (tmp_path / "empty").mkdir()
        monkeypatch.setenv("PIMHS_SERVICES", str(tmp_path / named))
        assert str(tmp_path / named) in failed(monkeypatch, capsys, "status")


@pytest.mark.slow
class TestProcesses:
    def test_one_process_runs_all_that_can_run(self, services: Path) -> None:
        west = make_service(services, "west")
        replace(west, "criteria.toml", "limit_months = 24", 'limit_months = "many"')
        (mail := services / MID / "data" / "inbox" / "1.eml").write_bytes(MAIL)
        os.utime(mail, (1, 1))
        port = free_port()
        with started([*COMMAND, "run", "--port", str(port)], ROOT, "Ctrl-C ends it") as (process, said):
            assert "mid: https://mid.desk.example\n" in said
            assert "west: cannot run. config/criteria.toml: criteria.age.limit_months" in said
            told = until_sent(port)
            assert told == {MID: READY, SOUTH: READY, "west": {"service": "broken"}}
            figures = asked(port, "/metrics")[1]
            assert 'pimhs_messages{service="mid",state="automatic"} 1.0' in figures
            assert 'pimhs_messages{service="south",state="automatic"} 0.0' in figures
            pages = {name: asked(port, "/sign-in", f"{name}.desk.example") for name in (MID, SOUTH, "west", "nowhere")}
            assert {name: status for name, (status, _) in pages.items()} == {MID: 200, SOUTH: 200, "west": 404, "nowhere": 404}
            assert ["Together in South" in page for _, page in pages.values()] == [False, True, False, False]
            process.send_signal(signal.SIGTERM)
            rest, _ = process.communicate(timeout=120)
            assert (process.returncode, rest.splitlines()[-1]) == (0, "Stopped.")
        for name in (MID, SOUTH):
            assert (services / name / "data" / "desk.log").stat().st_mode & 0o777 == 0o600

    def test_one_worker_works_for_all(self, services: Path) -> None:
        (mail := services / SOUTH / "data" / "inbox" / "1.eml").write_bytes(MAIL)
        os.utime(mail, (1, 1))
        with started([*COMMAND, "worker"], ROOT, "south: working") as (process, said):
            assert "mid: working" in said
            for _ in range(600):
                if all(
                    one["audit"] == "whole" and one["by_state"]["automatic"] == want
                    for one, want in zip(statuses(), (0, 1), strict=True)
                ):
                    break
                time.sleep(0.2)
            else:
                pytest.fail("nobody read the mail of the south")
            process.send_signal(signal.SIGTERM)
            rest, _ = process.communicate(timeout=120)
            assert (process.returncode, rest.splitlines()[-1]) == (0, "Stopped.")


MAIL = b"From: a@example.org\r\nSubject: News\r\nPrecedence: bulk\r\n\r\nNews.\r\n"
READY = {"database": "ok", "migrations": "ok", "poll": "ok", "send": "ok"}


def asked(port: int, path: str, host: str = "127.0.0.1") -> tuple[int, str]:
    answer = httpx.get(f"http://127.0.0.1:{port}{path}", headers={"host": host}, timeout=60)
    return answer.status_code, answer.text


def until_sent(port: int) -> dict[str, dict[str, str]]:
    """What `/readyz` says once both that can run have looked at their mail."""
    for _ in range(600):
        told: dict[str, dict[str, str]] = json.loads(asked(port, "/readyz")[1])
        read = 'pimhs_messages{service="mid",state="stored"} 0.0' in asked(port, "/metrics")[1]
        if read and told[MID] == told[SOUTH] == READY:
            return told
        time.sleep(0.2)
    pytest.fail(f"not ready: {told}")


def statuses() -> list[Any]:
    done = CliRunner().invoke(app, ["status", "--json"])
    return [json.loads(line) for line in done.stdout.splitlines()]
