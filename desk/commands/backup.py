"""Commands for backups and for the lock on sending: backup, backup-key, restore, sending lock, sending unlock."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from desk.commands.every import for_every
from desk.places import are_several

sending = typer.Typer(help="The lock on sending.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(backup)
    app.command()(backup_key)
    app.command()(restore)
    app.add_typer(sending, name="sending")


def backup(
    file: Annotated[Path, typer.Argument(help="Where to write it; of several services, a folder for them.", metavar="FILE")],
) -> None:
    """Write an encrypted, verified backup of database, configuration and templates. The desk may go on running."""
    if are_several() and not file.is_dir():
        from desk.actions import Problem

        raise Problem(f"Several services are backed up into a folder, and {file} is none. Make it first, and name it.")
    _back_up(file)


@for_every
def _back_up(file: Path) -> None:
    from desk import backup_key as keys
    from desk.backup import back_up
    from desk.keys import keys_file
    from desk.settings import load
    from records.database import open_database
    from records.sealing import NotOpened

    key, settings = keys.backup_key(), load()
    if settings.known_as and file.is_dir():
        file /= f"{settings.known_as}.backup"
    if keys_file(settings).parent.resolve() == file.resolve().parent:
        raise NotOpened(
            f"The key of the rows lies in {file.resolve().parent}. Write the backup elsewhere: whoever took both could read all."
        )
    engine = open_database(settings.database)
    try:
        made = back_up(engine, settings.home, file, key)
    finally:
        engine.dispose()
    rows, files = sum(made.tables.values()), len(made.files)
    typer.echo(
        f"{file}: {rows:,} rows and {files} files, read back and whole; audit entry {made.audit_entries}, {made.audit_head}."
    )
    if made.fault:
        typer.echo(f"The audit chain is broken: {made.fault}. The backup holds it as it is.", err=True)
        raise typer.Exit(1)


def backup_key(file: Annotated[Path, typer.Argument(help="Where to write it; never replaced.", metavar="FILE")]) -> None:
    """Make a key for backups. Keep a copy apart from this machine: without it no backup can be opened."""
    from desk.backup_key import KEY_FILE, write_key

    write_key(file)
    typer.echo(f"{file} holds the key. Set {KEY_FILE}={file.resolve()}, and keep a copy apart from this machine.")


def restore(
    file: Annotated[Path, typer.Argument(help="A backup.", metavar="FILE")],
    folder: Annotated[Path, typer.Argument(help="A new folder for it; nothing is overwritten.", metavar="DIR")],
) -> None:
    """Check a backup and put it into a new folder, with sending locked; prints what came back and how to start it."""
    import os

    from desk.backup_key import backup_key as key
    from desk.restoring import DATA
    from desk.restoring import restore as restored

    keys = os.environ.get("PIMHS_KEYS_FILE", "")
    for line in restored(file, folder, key(), os.environ.get("PIMHS_DATABASE_URL", ""), Path(keys) if keys else None):
        typer.echo(line)
    place = folder.resolve()
    named = f" PIMHS_KEYS_FILE={Path(keys).resolve()}" if keys else ""
    typer.echo(f"Start it with PIMHS_HOME={place} PIMHS_DATA={place / DATA}{named}, and give it its passwords again.")


@sending.command()
def lock(why: Annotated[str, typer.Option(help="For people, without personal data.")]) -> None:
    """Send nothing until a lead takes the lock off. Replies can be approved, and wait."""
    from desk.sending_lock import lock as locked
    from desk.service import Service
    from desk.settings import load
    from records.database import writing

    with Service.open(load()) as service, writing(service.engine) as db:
        locked(db, "command line", why)
    typer.echo("Nothing is sent until `pimhs sending unlock`.")


@sending.command()
def unlock(lead: Annotated[str, typer.Argument(help="The username of the lead who says so.", metavar="USERNAME")]) -> None:
    """Send again what is approved. It is written down which lead said so."""
    from desk.access import find
    from desk.actions import Problem
    from desk.sending_lock import unlock as unlocked
    from desk.service import Service
    from desk.settings import load
    from records.database import writing

    with Service.open(load()) as service, writing(service.engine) as db:
        account = find(db, lead)
        if account is None or not account.active or account.role != "lead":
            raise Problem("Only a lead can say so: give the username of one. See `pimhs user list`.")
        if not unlocked(db, "command line", account.username):
            raise Problem("Sending is not locked.")
    typer.echo("Replies that are approved are sent again.")
