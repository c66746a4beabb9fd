"""A backup of a running service: database, configuration and templates in one sealed file, read back before it counts as made.

The file is written under another name, verified, brought to the disk, and only then given its name: there is never half a backup.
"""

from __future__ import annotations

import io
import os
import shutil
import sqlite3
import tarfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import Engine

from desk.disk import free
from desk.manifest import Manifest, check_contents, check_files, contents_of, packed, unpacked
from desk.postgres_dump import dump, listed
from records.database import open_database
from records.sealing import NotOpened, Sealer, digest, opened
from records.tables import now

DATABASES = {"sqlite": "data/desk.db", "postgresql": "data/desk.dump"}
"""By the kind of database, the path of its copy in a backup."""
FOLDERS = ("config", "templates")
MANIFEST = "manifest.json"
LARGEST_MANIFEST = 50_000_000
SECRET = ("secrets*", ".env*", "*.pyc")
"""Never in a backup: secrets are given to the restored service anew."""


def back_up(engine: Engine, home: Path, file: Path, key: bytes) -> Manifest:
    """Write a verified backup to `file`; what it holds. Raises `NotOpened` or `DatabaseError`; then there is no new file.

    Others go on reading and writing meanwhile: the copy is of one moment.
    """
    if file.is_dir():
        raise NotOpened(f"{file} is a folder. Give the name of the file to write.")
    partial = file.with_name(f".{file.name}.partial-{os.getpid()}")
    try:
        with TemporaryDirectory(prefix=".backup-", dir=_folder_of(file)) as folder:
            manifest = _collect(engine, home, Path(folder))
            _write(Path(folder), manifest, partial, key)
        verify(partial, key)
        partial.replace(file)
        _to_disk(file.parent)
    except OSError as error:
        raise NotOpened(f"{file} cannot be written ({error.strerror}). No backup was made.") from None
    finally:
        partial.unlink(missing_ok=True)
    return manifest


def verify(file: Path, key: bytes) -> Manifest:
    """Open a backup as a restore would, and look at everything in it. Raises `NotOpened`."""
    with TemporaryDirectory(prefix=".verify-", dir=_folder_of(file)) as folder:
        return unpack(file, key, Path(folder))


def unpack(file: Path, key: bytes, folder: Path) -> Manifest:
    """Put what a backup holds into an empty folder, every file and the database checked. Raises `NotOpened`."""
    manifest = _extract(file, key, folder)
    check_files(folder, manifest)
    copy = folder / DATABASES[manifest.database]
    if manifest.database == "sqlite":
        engine = open_database(f"sqlite:///{copy}")
        try:
            check_contents(contents_of(engine), manifest)
        finally:
            engine.dispose()
    else:
        listed(copy)
    return manifest


def _folder_of(file: Path) -> Path:
    """Where the work is done: beside the file, so that giving it its name is one step, and nothing plain lies elsewhere."""
    folder = file.resolve().parent
    if not folder.is_dir():
        raise NotOpened(f"The folder {folder} does not exist. Make it first.")
    return folder


def _collect(engine: Engine, home: Path, folder: Path) -> Manifest:
    """Copies of all that belongs in the backup, and what they hold."""
    made_at, kind = now(), engine.dialect.name
    copy = folder / DATABASES[kind]
    copy.parent.mkdir(mode=0o700)
    if kind == "sqlite":
        _copy_sqlite(engine, copy)
        copied = open_database(f"sqlite:///{copy}")
        try:
            found = contents_of(copied)
        finally:
            copied.dispose()
    else:
        found = dump(engine, copy)
    for name in FOLDERS:
        shutil.copytree(home / name, folder / name, ignore=shutil.ignore_patterns(*SECRET, "__pycache__"))
    return Manifest(made_at=made_at, database=kind, files=dict(_hashes(folder)), **asdict(found))


def _copy_sqlite(engine: Engine, copy: Path) -> None:
    """SQLite's online backup, in one step: under a write-ahead log a long reader holds up no writer."""
    with closing(engine.raw_connection()) as source:
        size = sum(row[0] for row in source.driver_connection.execute("PRAGMA page_count"))  # type: ignore[union-attr]
        size *= sum(row[0] for row in source.driver_connection.execute("PRAGMA page_size"))  # type: ignore[union-attr]
        if free(copy) < 3 * size:
            raise NotOpened(f"A backup needs {3 * size // 1_000_000} MB of room for a while, and there is less. Make room.")
        os.close(os.open(copy, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(sqlite3.connect(copy)) as target:
            source.driver_connection.backup(target)  # type: ignore[union-attr]
            target.execute("PRAGMA journal_mode=DELETE")


def _hashes(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            with path.open("rb") as file:
                yield path.relative_to(folder).as_posix(), digest(file.read)


def _write(folder: Path, manifest: Manifest, partial: Path, key: bytes) -> None:
    with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        sealer = Sealer(file, key)
        with tarfile.open(fileobj=sealer, mode="w|") as archive:
            first = packed(manifest)
            about = tarfile.TarInfo(MANIFEST)
            about.size = len(first)
            archive.addfile(about, io.BytesIO(first))
            for name in manifest.files:
                archive.add(folder / name, name, recursive=False)
        sealer.finish()
        file.flush()
        os.fsync(file.fileno())


def _to_disk(folder: Path) -> None:
    """The name, too, survives a power cut."""
    held = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(held)
    finally:
        os.close(held)


def _extract(file: Path, key: bytes, folder: Path) -> Manifest:
    """Only what the manifest names is written, and only below the folder."""
    try:
        with file.open("rb") as sealed, opened(sealed, key) as plain, tarfile.open(fileobj=plain, mode="r|") as archive:
            first = archive.next()
            held = archive.extractfile(first) if first and first.name == MANIFEST else None
            if held is None:
                raise NotOpened("This is a sealed file, but not a backup of the desk.")
            manifest = unpacked(held.read(LARGEST_MANIFEST))
            for member in archive:
                if member.isfile() and member.name in manifest.files:
                    _extract_one(archive, member, folder)
            while plain.read(1 << 20):  # to the end: only then is it known that nothing is missing
                pass
    except FileNotFoundError:
        raise NotOpened(f"{file} does not exist.") from None
    except tarfile.TarError:
        raise NotOpened("The backup is cut off or was altered, so nothing of it is used. Use another backup.") from None
    return manifest


def _extract_one(archive: tarfile.TarFile, member: tarfile.TarInfo, folder: Path) -> None:
    path = (folder / member.name).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise NotOpened("The backup names a file outside its folder, so nothing of it is used.")
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    held = archive.extractfile(member)
    assert held is not None, "it is a file"
    with held, os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as into:
        shutil.copyfileobj(held, into, 1 << 20)
