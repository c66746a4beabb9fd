"""The key of the rows: where it is, the first one of a new service, and what is said when it is missing."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine

from desk.backup_key import KEY, KEY_FILE, backup_key
from desk.settings import Settings
from records import audit
from records.database import open_database, writing
from records.keyring import Key, Keyring, drop, promote, without_key, write_new
from records.migrate import upgrade
from records.resealing import hash_notices, is_sealed, keys_in, mark_sealed, not_hashed, plain_in, reseal
from records.sealed import use_keys
from records.sealing import MAGIC, NotOpened, id_of

CREDENTIALS = "CREDENTIALS_DIRECTORY"
"""Where systemd puts what `LoadCredential=` names."""
CREDENTIAL = "pimhs-keys"
"""Its name there; of one of several services, with a hyphen and that service's name after it."""
WHO = "command line"
MADE = (
    "A key was made in {file}: everything the desk stores about people is sealed with it.\n"
    "Keep a copy of that file apart from this machine and from the backups: without it neither database nor backup can be read."
)
SCANNED = 1000
"""Files beside the key that are looked at."""


def keys_file(settings: Settings) -> Path:
    """Where the keys are: as named, else handed over by systemd, else beside the folder of data and not in it."""
    if settings.keys_file:
        return settings.keys_file
    if (folder := os.environ.get(CREDENTIALS)) and (handed := Path(folder) / _credential(settings)).exists():
        return handed
    return beside(settings.data)


def _credential(settings: Settings) -> str:
    return f"{CREDENTIAL}-{settings.known_as}" if settings.known_as else CREDENTIAL


def beside(data: Path) -> Path:
    """Where the keys of a folder of data are when nobody says otherwise."""
    data = data.absolute()
    return data.with_name(f"{data.name}.keys")


def open_unlocked(settings: Settings) -> Engine:
    """The database of the settings, brought up to date and with its key. Raises `DatabaseError` or `NotOpened`."""
    engine = open_database(settings.database)
    upgrade(engine)
    unlock(engine, keys_file(settings))
    return engine


def unlock(engine: Engine, file: Path) -> None:
    """Give a database its keys, and a new one its first. Raises `NotOpened` with what to do when it cannot be used."""
    sealed_with = is_sealed(engine)
    if not sealed_with and (plain := plain_in(engine)):
        raise NotOpened(_plain(plain))
    if not file.exists():
        if sealed_with:
            raise NotOpened(without_key([sealed_with], file))
        _first(file)
    keys = Keyring(file)
    use_keys(engine, keys)
    if sealed_with:
        if keys.holds(bytes.fromhex(sealed_with)) is None:
            raise NotOpened(without_key([sealed_with], file))
        hash_notices(engine)
        return
    with writing(engine) as db:
        mark_sealed(db)


def _plain(tables: list[str]) -> str:
    return f"The database holds plain text ({', '.join(tables)}). Stop the desk, make a backup, and run `pimhs keys seal`."


def _first(file: Path) -> None:
    """Two processes may start at once: whoever is second uses the key of the first."""
    try:
        write_new(file)
    except FileExistsError:
        return
    print(MADE.format(file=file), file=sys.stderr, flush=True)


def seal_store(engine: Engine, file: Path) -> Iterator[tuple[str, int]]:
    """Seal a store that holds plain text; table and number of rows after each batch. Goes on where it stopped."""
    if not file.exists():
        _first(file)
    keys = Keyring(file)
    use_keys(engine, keys)
    yield from reseal(engine, plain=True)
    hash_notices(engine)
    with writing(engine) as db:
        mark_sealed(db)
        audit.add(db, WHO, "sealed", "service", None, {"key": keys.current.name})


def rotate(engine: Engine, file: Path) -> Iterator[tuple[str, int]]:
    """Put a newer key into use (here a new one, if `pimhs keys new` made none) and seal all with it; goes on where it stopped."""
    keys = Keyring(file)
    if not any(key != keys.current.name for _, key in keys_in(engine)):
        _next(file, keys)
    use_keys(engine, keys)
    yield from reseal(engine)
    with writing(engine) as db:
        audit.add(db, WHO, "sealed", "service", None, {"key": keys.current.name})


def _next(file: Path, keys: Keyring) -> None:
    """The key that was made last; when that is in use already, a new one."""
    newest = max(keys.keys, key=lambda key: key.made)
    promote(file, newest if newest is not keys.keys[0] else write_new(file))


def forget(engine: Engine, file: Path, name: str) -> Key:
    """Take a key out of the file that no row needs. Raises `NotOpened`."""
    keys = Keyring(file)
    found = next((key for key in keys.keys if key.name == name), None)
    if found is None:
        raise NotOpened(f"{file} holds no key {name}. See `pimhs keys list`.")
    if found.id == keys.current.id or any(key == name for _, key in keys_in(engine)):
        raise NotOpened(f"Rows are sealed with the key {name}. Run `pimhs keys rotate` first.")
    drop(file, found)
    return found


def sealed_well(settings: Settings, engine: Engine) -> str:
    """Says that everything is sealed with a good key in a good place. Raises `NotOpened` with what to do."""
    file = keys_file(settings)
    found = keys_in(engine)
    if plain := sorted({table for table, key in found if not key} | not_hashed(engine)):
        raise NotOpened(_plain(plain))
    if not file.exists() and not found:
        return f"nothing is stored yet; the first start makes a key in {file}."
    if not file.exists():
        raise NotOpened(without_key(sorted({key for _, key in found}), file))
    keys = Keyring(file)
    if lost := {key for _, key in found} - {key.name for key in keys.keys}:
        raise NotOpened(without_key(sorted(lost), file))
    _well_placed(file, settings.data)
    _of_its_own(keys)
    waiting = sum(count for (_, key), count in found.items() if key != keys.current.name)
    more = f" {waiting} values are sealed with an older one: run `pimhs keys rotate` to its end." if waiting else ""
    return f"{found.total():,} values, each with a key of {file}; {keys.current.name} is in use.{more}"


def _well_placed(file: Path, data: Path) -> None:
    if file.resolve().is_relative_to(data.resolve()):
        raise NotOpened(f"The key {file} lies among the data it opens, and is copied with it. Move it and set PIMHS_KEYS_FILE.")
    if backup := backup_in(file.parent):
        raise NotOpened(f"The key {file} lies beside a backup ({backup.name}). Keep backups where no key is.")


def backup_in(folder: Path) -> Path | None:
    """A backup in a folder, if there is one."""
    for number, path in enumerate(folder.iterdir()):
        with suppress(OSError):
            if number < SCANNED and path.is_file() and path.open("rb").read(len(MAGIC)) == MAGIC:
                return path
    return None


def _of_its_own(keys: Keyring) -> None:
    if (os.environ.get(KEY) or os.environ.get(KEY_FILE)) and id_of(backup_key()) in {key.id for key in keys.keys}:
        raise NotOpened("The key of the backups is the key of the rows. Make another one with `pimhs backup-key`.")
