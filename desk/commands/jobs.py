"""Commands on the jobs of the desk: when each runs next, and running one by hand."""

from __future__ import annotations

from typing import Annotated

import typer

from desk.commands.every import for_every

app = typer.Typer(help="What the desk does by itself.", no_args_is_help=True)


@app.command("list")
@for_every
def list_() -> None:
    """Every job: its name, its last run that went well, its next run, and what is wrong with it."""
    from desk.schedule import next_runs
    from desk.service import Service
    from desk.settings import load
    from desk.terminal import show_jobs

    with Service.open(load()) as service:
        show_jobs(next_runs(service))


@app.command()
@for_every
def run(name: Annotated[str, typer.Argument(help="As `pimhs job list` names it.")]) -> None:
    """Run a job now, whatever its timetable. What it writes to the team is queued; to referrers only people write."""
    from desk.actions import Problem
    from desk.logs import to_file
    from desk.schedule import next_runs, run_by_hand
    from desk.service import Service
    from desk.settings import load

    settings = load()
    to_file(settings.data, settings.desk.logs)
    with Service.open(settings) as service:
        names = [job.name for job in next_runs(service)]
        if name not in names:
            raise Problem(f"There is no job called {name}. Name one of {', '.join(names)}.")
        count = run_by_hand(service, name)
    typer.echo(f"{name}: {SAYS.get(name, '{} mails to the team queued.').format(count)}")


SAYS = {
    "poll": "{} messages read.",
    "send": "{} mails sent.",
    "anchor": "written down.",
    "chasers": "{} reminders drafted; each waits for a person.",
}
