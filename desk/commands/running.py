"""Commands that run the desk: run, desk, worker, poll, demo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desk.commands.every import for_every
from desk.places import are_several

if TYPE_CHECKING:
    from desk.settings import Settings
    from desk.several import Several

Port = Annotated[int, typer.Option(help="Where the desk listens. Default: as config/service.toml says.", show_default=False)]
Host = Annotated[str, typer.Option(help="The address it listens on. Default: as config/service.toml says.", show_default=False)]


def register(app: typer.Typer) -> None:
    """Add these commands."""
    for command in (run, desk, worker, poll, demo):
        app.command()(command)


def run(host: Host = "", port: Port = 0) -> None:
    """Poll, read, draft, send what is approved, and serve the desk, until stopped."""
    _serve(host, port, jobs=True)


def desk(host: Host = "", port: Port = 0) -> None:
    """Serve the desk alone: nothing is polled or sent."""
    _serve(host, port, jobs=False)


def worker() -> None:
    """Poll, read and send without serving pages, until stopped. On PostgreSQL as many as you like may run, on any machine."""
    from desk.service import Service
    from desk.serving import work

    if are_several():
        _work_for_all()
        return
    settings = _settings()
    with Service.open(settings) as service:
        typer.echo("Working (Ctrl-C ends it)")
        work(service)
    typer.echo("Stopped.")


def _work_for_all() -> None:
    from desk.installation import common
    from desk.logs import to_terminal
    from desk.serving import wait
    from desk.several import Several

    to_terminal(common().logs)
    several = Several(pages=False, jobs=True)

    def start() -> None:
        _begin(several)

    wait(start, several.stop)
    typer.echo("Stopped.")


def _serve_all(host: str, port: int, *, jobs: bool) -> None:
    from desk.installation import common
    from desk.logs import to_terminal
    from desk.serving import listen, show
    from desk.several import Several
    from desk.web.hosts import ByHost

    of = common()
    to_terminal(of.logs)
    several = Several(pages=True, jobs=jobs)

    def start() -> None:
        _begin(several)
        typer.echo(f"Listening on http://{host or of.host}:{port or of.port} (Ctrl-C ends it)")

    with listen(host or of.host, port or of.port) as listening:
        show(ByHost(several, of.watch_secret), listening, start, several.stop)
    typer.echo("Stopped.")


def _begin(several: Several) -> None:
    several.begin()
    for line in several:
        typer.echo(line)
    several.keep_looking()


def _serve(host: str, port: int, *, jobs: bool) -> None:
    from desk.service import Service
    from desk.serving import listen, serve

    if are_several():
        _serve_all(host, port, jobs=jobs)
        return
    settings = _settings()
    host, port = host or settings.desk.host, port or settings.desk.port
    with listen(host, port) as listening, Service.open(settings) as service:
        typer.echo(f"The desk is on http://{host}:{port} (Ctrl-C ends it)")
        serve(service, listening, jobs=jobs)
    typer.echo("Stopped.")


def _settings() -> Settings:
    """Of the service that is to run, its log opened. Raises `ConfigError`, also when it shares something with another one."""
    from desk.installation import apart
    from desk.logs import to_file
    from desk.settings import load

    settings = load()
    apart(settings)
    to_file(settings.data, settings.desk.logs)
    return settings


@for_every
def poll() -> None:
    """One round: look at the inbox, read, check, draft, send what is approved."""
    from desk import pipeline
    from desk.service import Service

    settings = _settings()
    with Service.open(settings) as service:
        done = pipeline.round(service)
    typer.echo(f"{done.stored} new, {done.read} read, {done.sent} sent.")
    if done.problem:
        typer.echo(done.problem, err=True)
        raise typer.Exit(1)


def demo(
    port: Annotated[int, typer.Option(help="Where the desk listens.")] = 8000,
    data: Annotated[
        Path | None, typer.Option(help="Where to put its database and sent mail; emptied first. Default: a new temporary folder.")
    ] = None,
) -> None:
    """The desk with a fictional inbox, already read, checked and drafted. Nothing leaves this machine."""
    from desk.demo import run_demo

    run_demo(port, data)
