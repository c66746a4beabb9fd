"""Commands for the key that rows are sealed with: keys new, list, rotate, seal, drop."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from desk.settings import Settings

app = typer.Typer(help="The key that rows are sealed with.", no_args_is_help=True)


@app.command()
def new() -> None:
    """Make a key: the first one, or one that the next `pimhs keys rotate` puts into use. Copies of the file come in between."""
    from desk.keys import MADE, keys_file
    from desk.settings import load
    from records.keyring import write_new

    file = keys_file(load())
    first = not file.exists()
    key = write_new(file)
    typer.echo(MADE.format(file=file) if first else f"{file} now holds the key {key.name} too. Copy the file to every machine.")


@app.command("list")
def list_() -> None:
    """Each key of the file: when it was made, and how many values are sealed with it."""
    from desk.keys import keys_file
    from records.keyring import Keyring
    from records.resealing import keys_in

    with _database() as (settings, engine):
        found, keys = keys_in(engine), Keyring(keys_file(settings))
    for key in keys.keys:
        count = sum(count for (_, name), count in found.items() if name == key.name)
        typer.echo(f"{key.name}  made {key.made:%Y-%m-%d}  {count:>9,} values{'  in use' if key is keys.keys[0] else ''}")
    if other := sum(count for (_, name), count in found.items() if name not in {key.name for key in keys.keys}):
        typer.echo(f"{other:,} values are not sealed, or with a key that is not here. Run `pimhs check`.", err=True)
        raise typer.Exit(1)


@app.command()
def rotate() -> None:
    """Put a new key into use and seal everything with it. Goes on where it was stopped; the desk may run."""
    from desk.erasing import scrub
    from desk.keys import keys_file
    from desk.keys import rotate as rotated

    with _database() as (settings, engine):
        _say(rotated(engine, keys_file(settings)))
        scrub(engine)
    typer.echo("Everything is sealed with the new key. Copy the file of keys to where its copy is kept.")
    typer.echo("The old key stays in it: backups made until now need it. When none is left, take it out with `pimhs keys drop`.")


@app.command()
def seal() -> None:
    """Seal a database from before rows were sealed. Stop the desk first. Can be stopped, and goes on where it was."""
    from desk.erasing import scrub
    from desk.keys import keys_file, seal_store
    from desk.turns import turn

    with (
        _database() as (settings, engine),
        turn(engine, settings.data, "poll"),
        turn(engine, settings.data, "send"),
    ):
        _say(seal_store(engine, keys_file(settings)))
        scrub(engine)
    typer.echo("Everything is sealed. Backups made until now are not: erase them when a new one is made.")


@app.command()
def drop(name: Annotated[str, typer.Argument(help="As `pimhs keys list` names it.", metavar="KEY")]) -> None:
    """Take a key out of the file that no value is sealed with. Backups made while it was in use can then not be read."""
    from desk.keys import forget, keys_file

    with _database() as (settings, engine):
        forget(engine, keys_file(settings), name)
    typer.echo(f"The key {name} is gone.")


@contextmanager
def _database() -> Iterator[tuple[Settings, Engine]]:
    """The settings and the database, brought up to date but not unlocked."""
    from desk.settings import load
    from records.database import open_database
    from records.migrate import upgrade

    settings = load()
    engine = open_database(settings.database)
    try:
        upgrade(engine)
        yield settings, engine
    finally:
        engine.dispose()


def _say(batches: Iterable[tuple[str, int]]) -> None:
    """How many rows of each table, when it is done."""
    counts: dict[str, int] = {}
    for table, count in batches:
        counts[table] = counts.get(table, 0) + count
    for table, count in counts.items():
        typer.echo(f"{table:<12} {count:>9,} rows")
