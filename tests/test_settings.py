"""Broken configurations are named by file and key, with what to write; never a traceback, never a value that may be secret."""

from __future__ import annotations

import shutil
from datetime import date, time
from pathlib import Path

import pytest

from desk.config_errors import ConfigError
from desk.configuration import FILES, default_home, read_section
from desk.sections import HoursConfig, MailboxConfig, SendersConfig
from desk.settings import load

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def _no_settings_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    for name in list(os.environ):
        if name.startswith("PIMHS_"):
            monkeypatch.delenv(name)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    shutil.copytree(ROOT / "config", tmp_path / "config")
    return tmp_path


def said(home: Path) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        load(home)
    assert all("\n" not in line for line in caught.value.lines)
    return list(caught.value.lines)


def test_the_project_s_own_configuration_is_whole() -> None:
    settings = load(ROOT)
    assert settings.hours.opens == time(9)
    assert settings.database == "sqlite:///data/desk.db"


EDITS = {
    "a word where a number belongs": ("mailbox.toml", "every = 60", 'every = "often"', "mailbox.every: write a whole number"),
    "a key that is misspelt": ("mailbox.toml", "quiet_after", "quiet_aftr", "mailbox.quiet_aftr: is not known here. Did you mean quiet_after?"),
    "a key nobody knows": ("service.toml", "port = 8000", "colour = 1", "desk.colour: is not known here. Write one of name, host, port"),
    "a kind that does not exist": ("mailbox.toml", 'kind = "folder"          # "imap"', 'kind = "pop3" # ', "mailbox.kind: write one of 'imap' or 'folder'"),
    "a text without quotes": ("service.toml", 'host = "127.0.0.1"', "host = localhost", "config/service.toml is not valid TOML"),
    "a number where text belongs": ("service.toml", 'host = "127.0.0.1"', "host = 127", "desk.host: write text in quotes"),
    "a day that does not exist": ("service.toml", '"friday"]', '"caturday"]', "hours.days.4: write one of 'monday'"),
    "a yes that is no yes": ("service.toml", "nhs_logo = false", 'nhs_logo = "perhaps"', "desk.nhs_logo: write true or false"),
    "a time out of range": ("mailbox.toml", "every = 60", "every = 1", "mailbox.every: Input should be greater than or equal to 5"),
    "imap without a host": ("mailbox.toml", 'kind = "folder"          # "imap"', 'kind = "imap" # ', 'mailbox: kind = "imap" needs host and user'),
    "a password in the file": ("mailbox.toml", "every = 60", 'password = "hunter2"', "mailbox.password: no secret may stand in this file. Set PIMHS_MAILBOX__PASSWORD"),
    "a secret file that is not there": ("mailbox.toml", "every = 60", 'password_file = "/nowhere/x"', "the file /nowhere/x does not exist"),
    "OAuth without its ids": ("mailbox.toml", "every = 60", 'sign_in = "application"', 'sign_in = "application" needs tenant and client_id'),
    "a table in the wrong file": ("mailbox.toml", "[senders]", "[hours]\n[senders]", "config/mailbox.toml: [hours] belongs in config/service.toml"),
    "a table nobody knows": ("mailbox.toml", "[senders]", "[recievers]\n[senders]", "config/mailbox.toml: recievers is not known. Write one of [mailbox]"),
    "a table that is missing": ("mailbox.toml", "[senders]", "[mailbox.x]", "senders: is missing. Add a table [senders]"),
    "the same key twice": ("service.toml", "port = 8000", "port = 8000\nport = 8001", "config/service.toml is not valid TOML"),
}  # fmt: skip


@pytest.mark.parametrize(("file", "before", "after", "expected"), EDITS.values(), ids=EDITS.keys())
def test_a_mistake_names_file_key_and_what_to_write(home: Path, file: str, before: str, after: str, expected: str) -> None:
    path = home / "config" / file
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), "utf-8")
    lines = said(home)
    assert any(line.startswith(f"config/{file}") and expected in line for line in lines), lines
    assert not any("hunter2" in line for line in lines)


def test_every_mistake_is_told_at_once(home: Path) -> None:
    path = home / "config" / "service.toml"
    path.write_text(
        path.read_text("utf-8").replace("port = 8000", 'port = "x"').replace("opens = 09:00:00", 'opens = "early"'), "utf-8"
    )
    assert len(said(home)) == 2


def test_a_missing_file_is_named(home: Path) -> None:
    (home / "config" / "cues.toml").unlink()
    assert said(home) == [f"config/cues.toml is missing in {home / 'config'}. Copy it from the release and edit it."]


def test_a_file_that_is_no_text_is_named(home: Path) -> None:
    (home / "config" / "cues.toml").write_bytes(b"\xff\xfe\x00")
    assert "config/cues.toml cannot be read" in said(home)[0]


def test_a_home_without_configuration_says_which_variable_to_set(tmp_path: Path) -> None:
    assert said(tmp_path) == [
        f"{tmp_path} holds no folder config/. Set PIMHS_HOME to the folder that holds config/ and templates/."
    ]


def test_the_environment_wins_over_the_files(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIMHS_DESK__PORT", "8123")
    monkeypatch.setenv("PIMHS_MAILBOX__FOLDER", "elsewhere")
    monkeypatch.setenv("PIMHS_HOURS__CLOSED", '["2026-12-24"]')
    monkeypatch.setenv("PIMHS_DATA", "/srv/desk")
    settings = load(home)
    assert settings.desk.port == 8123
    assert settings.inbox_folder == Path("/srv/desk/elsewhere")
    assert settings.hours.closed == (date(2026, 12, 24),)


def test_what_the_code_gives_wins_over_the_environment(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIMHS_DESK__PORT", "8123")
    settings = load(home, desk={"port": 9000})
    assert settings.desk.port == 9000
    assert settings.desk.name == "Referral desk"


VARIABLES = {
    "a bad value": ("PIMHS_DESK__PORT", "many", "PIMHS_DESK__PORT (environment): write a whole number"),
    "an unknown key": ("PIMHS_DESK__PROT", "1", "PIMHS_DESK__PROT (environment): is not known here. Did you mean port?"),
    "an unknown section": ("PIMHS_MAILBOXES__HOST", "x", "The environment variable PIMHS_MAILBOXES__HOST is not a setting"),
    "a list that is no list": ("PIMHS_HOURS__CLOSED", "[tomorrow", "A list or table is written as JSON"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "value", "expected"), VARIABLES.values(), ids=VARIABLES.keys())
def test_a_mistake_in_the_environment_names_the_variable(
    home: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: str, expected: str
) -> None:
    monkeypatch.setenv(name, value)
    assert expected in said(home)[0]


def test_a_secret_comes_from_the_environment_and_is_never_shown(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIMHS_MAILBOX__PASSWORD", "hunter2")
    monkeypatch.setenv("PIMHS_DATABASE_URL", "postgresql+psycopg://desk:hunter2@db/desk")
    settings = load(home)
    assert settings.mailbox.secret == "hunter2"
    assert "hunter2" not in repr(settings)


def test_a_secret_may_come_from_a_file(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "secret").write_text("hunter2\n")
    monkeypatch.setenv("PIMHS_SENDING__PASSWORD_FILE", str(tmp_path / "secret"))
    assert load(home).sending.secret == "hunter2"


def test_one_section_can_be_read_alone(home: Path) -> None:
    (home / "config" / "service.toml").unlink()
    assert read_section(home, "senders", SendersConfig).is_secure("a@trust.nhs.uk")


def test_home_is_where_the_variable_says_else_the_checkout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert default_home() == ROOT
    monkeypatch.setenv("PIMHS_HOME", str(tmp_path))
    assert default_home() == tmp_path


def test_every_file_of_the_configuration_has_its_tables() -> None:
    assert {path.name for path in (ROOT / "config").glob("*.toml")} == set(FILES.values())


DOMAINS = [
    ("a@nhs.net", True),
    ("a@x.nhs.net", True),
    ("a@NHS.NET", True),
    ("a@nhs.net.example.org", False),
    ("a@evilnhs.net", False),
    ("", False),
]


@pytest.mark.parametrize(("address", "secure"), DOMAINS)
def test_secure_domains_match_whole_names(address: str, secure: bool) -> None:
    assert SendersConfig(secure_domains=("nhs.net",)).is_secure(address) is secure


def test_bank_holidays_of_england_and_own_days_off_are_closed() -> None:
    hours = HoursConfig(closed=(date(2026, 12, 24),))
    assert date(2026, 12, 24) in hours.holidays
    assert date(2026, 12, 28) in hours.holidays, "Boxing Day moved to a Monday"
    assert date(2026, 12, 2) not in hours.holidays


def test_a_mailbox_needs_no_more_than_it_uses() -> None:
    assert MailboxConfig(kind="imap", host="mail.example.org", user="desk@example.org").port == 993
