"""The file of keys: where it is, what it may hold, and who may read it."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from desk import keys
from records.keyring import Keyring, drop, promote, write_new
from records.sealing import NotOpened, key_of, new_key
from tests.desk_service import own_settings


def test_the_key_is_where_it_is_named_or_handed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = own_settings().model_copy(update={"data": tmp_path / "data"})
    assert keys.keys_file(settings) == tmp_path / "data.keys"
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert keys.keys_file(settings) == tmp_path / "data.keys"
    write_new(tmp_path / "pimhs-keys")
    assert keys.keys_file(settings) == tmp_path / "pimhs-keys"
    (tmp_path / "pimhs-keys").chmod(0o440)  # as systemd leaves it when an access list names the user
    assert len(Keyring(tmp_path / "pimhs-keys").keys) == 1
    assert keys.keys_file(settings.model_copy(update={"keys_file": tmp_path / "mine"})) == tmp_path / "mine"


LINES = {
    "nothing": "",
    "no key": "secret\n",
    "all the same": f"{base64.b64encode(bytes(32)).decode()} 2026-11-26T00:00:00+00:00\n",
    "counting": f"{base64.b64encode(bytes(range(32))).decode()} 2026-11-26T00:00:00+00:00\n",
    "a pass phrase": f"{base64.b64encode(b'correct horse battery staple 123').decode()} 2026-11-26T00:00:00+00:00\n",
    "few different bytes": f"{base64.b64encode(bytes([1, 200, 7, 99]) * 8).decode()} 2026-11-26T00:00:00+00:00\n",
    "no moment": f"{new_key()} soon\n",
    "not text": "\u00e9\n",
}


@pytest.mark.parametrize("lines", LINES.values(), ids=LINES.keys())
def test_a_file_that_holds_no_good_key_is_refused(tmp_path: Path, lines: str) -> None:
    file = tmp_path / "keys"
    file.write_text(lines, "utf-8")
    file.chmod(0o600)
    with pytest.raises(NotOpened, match=str(file) if "=" not in lines or "soon" in lines else "pimhs keys new"):
        Keyring(file)


def test_a_random_key_is_never_taken_for_a_weak_one() -> None:
    for _ in range(2000):
        assert len(key_of(new_key())) == 32


def test_a_key_that_others_can_read_is_refused(tmp_path: Path) -> None:
    write_new(tmp_path / "keys")
    (tmp_path / "keys").chmod(0o640)
    with pytest.raises(NotOpened, match="chmod 600"):
        Keyring(tmp_path / "keys")


def test_a_key_is_made_beside_the_others_and_never_replaces_one(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "keys"
    first, second = write_new(file), write_new(file)
    assert [key.id for key in Keyring(file).keys] == [first.id, second.id]
    promote(file, second)
    assert [key.id for key in Keyring(file).keys] == [second.id, first.id]
    drop(file, first)
    assert [key.id for key in Keyring(file).keys] == [second.id]
    assert file.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in file.parent.iterdir()] == ["keys"]
