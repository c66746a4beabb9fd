"""A backup becomes a service again: beside whatever runs, with sending locked and every unfinished reply put before a person."""

from __future__ import annotations

import shutil
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp

from sqlalchemy import Engine, inspect
from sqlmodel import Session, col, delete, select

from desk import postgres_dump
from desk.anchor import NAME as ANCHOR
from desk.backup import DATABASES, unpack
from desk.keys import beside, seal_store, unlock
from desk.manifest import Manifest, check_contents, contents_of
from desk.sending_lock import HOW, lock
from desk.working_days import LONDON
from records import audit
from records.change import changed, move
from records.database import open_database, reading, writing
from records.migrate import upgrade
from records.moves import DraftState
from records.resealing import is_sealed, plain_in
from records.sealing import NotOpened
from records.tables import Draft, now
from records.tables import Session as SignedIn

WHO = "command line"
DATA = "data"


@dataclass(frozen=True, slots=True)
class Restored:
    """What came back."""

    manifest: Manifest
    unknown: int
    """Replies of which nobody knows whether they went after the backup was made."""
    open_drafts: int

    def __iter__(self) -> Iterator[str]:
        """Lines for the terminal."""
        of = self.manifest
        rows = ", ".join(f"{of.tables.get(name, 0):,} {words}" for name, words in _COUNTED.items())
        yield f"Restored the state of {_moment(of)}: {rows}."
        whole = f"The audit chain is broken, as it was then: {of.fault}" if of.fault else "The audit chain is whole"
        yield f"{whole}; its end then was entry {of.audit_entries}, {of.audit_head[:16]}."
        yield f"{self.unknown} replies may have gone since, {self.open_drafts} drafts may have been sent: each says so."
        yield f"Sending is locked. {HOW}"
        yield "Mail that came since is fetched from the mailbox with the next look at it."


_COUNTED = {"message": "messages", "referral": "referrals", "draft": "replies", "account": "accounts", "audit": "audit entries"}


def restore(file: Path, folder: Path, key: bytes, database_url: str = "", keys: Path | None = None) -> Restored:
    """Put a backup into a new folder: `config`, `templates` and `data`. Raises `NotOpened`, and then leaves nothing behind.

    Everything is checked before the folder gets its name, and a folder with anything in it is never touched. A backup of
    PostgreSQL goes into the empty database of `database_url`. `keys` is the file with the key of its rows, which no backup holds;
    one from before rows were sealed is sealed here, with a key made beside the data when none is named.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NotOpened(f"{folder} is in use. Restore into a folder that does not exist yet; nothing is ever overwritten.")
    folder = folder.resolve()
    folder.parent.mkdir(parents=True, exist_ok=True)
    work = Path(mkdtemp(prefix=f".{folder.name}.restoring-", dir=folder.parent))
    try:
        manifest = unpack(file, key, work)
        engine = _database(work, manifest, database_url)
        try:
            _unlock(engine, keys or beside(work / DATA))
            restored = _settle(engine, manifest)
            _anchor(engine, work / DATA / ANCHOR)
        finally:
            engine.dispose()
        work.replace(folder)
    except OSError as error:
        raise NotOpened(f"{folder} cannot be written ({error.strerror}). Nothing was restored.") from None
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return restored


def _unlock(engine: Engine, file: Path) -> None:
    if not is_sealed(engine) and plain_in(engine):
        deque(seal_store(engine, file), maxlen=0)
    elif is_sealed(engine) and not file.exists():
        raise NotOpened(
            f"The rows in the backup are sealed with the key {is_sealed(engine)}, which no backup holds. Set PIMHS_KEYS_FILE to "
            "the copy of the file of keys that was kept apart, and restore again. Nothing was restored."
        )
    unlock(engine, file)


def _database(work: Path, manifest: Manifest, url: str) -> Engine:
    copy = work / DATABASES[manifest.database]
    if manifest.database == "sqlite":
        engine = open_database(f"sqlite:///{copy}")
    else:
        engine = _empty_server(url)
        postgres_dump.restore(engine.url, copy)
        copy.unlink()
        check_contents(contents_of(engine), manifest)
    upgrade(engine)
    return engine


def _empty_server(url: str) -> Engine:
    if not url:
        raise NotOpened("The backup is of PostgreSQL. Set PIMHS_DATABASE_URL to a new, empty database for it.")
    engine = open_database(url)
    if engine.dialect.name != "postgresql":
        raise NotOpened("The backup is of PostgreSQL, and PIMHS_DATABASE_URL names another kind of database.")
    if inspect(engine).get_table_names():
        raise NotOpened("The database of PIMHS_DATABASE_URL is not empty. Make a new one; a live database is never overwritten.")
    return engine


def _settle(engine: Engine, manifest: Manifest) -> Restored:
    """What must be so before anybody uses it, in one transaction."""
    with writing(engine) as db:
        unknown, open_drafts = _unfinished(db, manifest), _warn(db, manifest)
        db.exec(delete(SignedIn))
        lock(db, WHO, f"This service was restored from a backup of {_moment(manifest)}. Look through the outbox first. {HOW}")
        detail = {"made at": manifest.made_at.isoformat(), "entries": manifest.audit_entries, "unknown": unknown}
        audit.add(db, WHO, "restored", "service", None, detail)
    return Restored(manifest, unknown, open_drafts)


def _unfinished(db: Session, manifest: Manifest) -> int:
    """Whatever was on its way may have gone since the backup: `unknown`. Where there is a Sent folder it is looked for there."""
    waiting = select(Draft).where(col(Draft.state).in_((DraftState.APPROVED, DraftState.SENDING)))
    rows = db.exec(waiting).all()
    for draft in rows:
        draft.handed_at = now()
        draft.error = (
            f"It was approved before the backup of {_moment(manifest)}, so it may have gone since. Look in the Sent folder or "
            "ask the recipient, then say whether it went."
        )
        move(db, draft, DraftState.UNKNOWN, WHO, why="restored")
    return len(rows)


def _warn(db: Session, manifest: Manifest) -> int:
    rows = db.exec(select(Draft).where(col(Draft.state).in_((DraftState.DRAFT, DraftState.FAILED)))).all()
    for draft in rows:
        said = f"From a backup of {_moment(manifest)}: it may have been sent since. Look in the Sent folder first."
        draft.to_warnings = [*draft.to_warnings, said]
        changed(db, draft)
    return len(rows)


def _anchor(engine: Engine, path: Path) -> None:
    with reading(engine) as db:
        seq, head = audit.head(db)
    path.write_text(f"{seq} {head}\n", "ascii")
    path.chmod(0o600)


def _moment(manifest: Manifest) -> str:
    return f"{manifest.made_at.astimezone(LONDON):%-d %B %Y, %H:%M}"
