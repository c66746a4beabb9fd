"""Commands that look after a service: status, check, import, reread, migrate-to-postgres, audit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from desk.commands.every import for_every

audit_app = typer.Typer(help="The audit chain.", no_args_is_help=True)


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(status)
    app.command()(check)
    app.command("import")(import_)
    app.command()(reread)
    app.command("migrate-to-postgres")(migrate_to_postgres)


@for_every
def status(as_json: Annotated[bool, typer.Option("--json", help="One JSON object, for programs.")] = False) -> None:
    """Counts, alarms, next runs, and whether the audit chain is whole. Exit status 2 with an alarm, 1 when it is broken."""
    from desk.schedule import next_runs
    from desk.service import Service
    from desk.settings import load
    from desk.status import status as status_of

    with Service.open(load()) as service:
        jobs = next_runs(service)
        named = {"service": service.settings.known_as} if service.settings.known_as else {}
        found = named | status_of(service) | {"next": {job.name: job.next_run.isoformat() for job in jobs if job.next_run}}
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False))
    else:
        from desk.terminal import show_jobs, show_status

        show_status(found)
        show_jobs(jobs)
    if found["audit"] != "whole":
        raise typer.Exit(1)
    if found["alarms"]:
        raise typer.Exit(2)


@for_every
def check() -> None:
    """Config, templates, mailbox, mail server, database, disk, assets, model: a line each. Exit status 1 when one fails."""
    from desk.check import check as lines

    failed = False
    for line in lines():
        typer.echo(str(line))
        failed |= line.failed
    if failed:
        raise typer.Exit(1)


def import_(
    folder: Annotated[Path, typer.Argument(help="A folder of .eml files, an mbox, or a Maildir.", metavar="DIR")],
) -> None:
    """Take in every mail below a folder through the same door as the inbox, and read it. Can be stopped and run again."""
    from desk.importing import import_folder
    from desk.logs import to_file
    from desk.service import Service
    from desk.settings import load

    settings = load()
    to_file(settings.data, settings.desk.logs)
    with Service.open(settings) as service:
        done = import_folder(service, folder)
    for name in done.skipped:
        typer.echo(f"left out  {name}")
    typer.echo(f"{done.found} found, {done.new} new, {done.read} read; {done.waiting} need attention.")
    if done.problem:
        typer.echo(done.problem, err=True)


def reread(
    keep: Annotated[
        bool, typer.Option("--keep", help="Store what changed as a new version of each referral; corrections stay.")
    ] = False,
) -> None:
    """Read stored mail with today's program and configuration, and show what would change. Nothing is sent."""
    from desk.logs import to_file
    from desk.rereading import reread_all
    from desk.service import Service
    from desk.settings import load

    changed = total = 0
    settings = load()
    to_file(settings.data, settings.desk.logs)
    with Service.open(settings) as service:
        for found in reread_all(service, keep=keep):
            total += 1
            changed += found.differs
            if found.differs:
                typer.echo(str(found))
    typer.echo(f"{total} read again, {changed} {'changed' if keep else 'would change'}.")


def migrate_to_postgres(
    url: Annotated[str, typer.Argument(help="An empty database: postgresql+psycopg://user@host/database", metavar="URL")],
) -> None:
    """Copy everything from this service's SQLite file to PostgreSQL, and compare both. The file stays as it was."""
    from desk.moving import to_postgresql
    from desk.settings import load

    for table in to_postgresql(load(), url):
        typer.echo(f"{table.table:<12} {table.rows:>9,} rows  {table.digest[:16]}")
    typer.echo("Both hold the same. Set PIMHS_DATABASE_URL to the new address, then start `pimhs run` or `pimhs worker`.")


@audit_app.command()
@for_every
def verify() -> None:
    """Check that no entry was changed or removed. Exit status 1 when one was."""
    from desk.anchor import verify_chain
    from desk.service import Service
    from desk.settings import load

    with Service.open(load()) as service:
        says, whole = verify_chain(service)
    typer.echo(says)
    if not whole:
        raise typer.Exit(1)
