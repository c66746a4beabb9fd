"""Commands for whoever writes the service's texts: check the templates, see what they say, and make the blank form."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from desk.commands.every import for_every

if TYPE_CHECKING:
    from desk.settings import Settings
    from notify.reply import Replies

template_app = typer.Typer(help="The texts of replies and of mail to the team.", no_args_is_help=True)
form_app = typer.Typer(help="The service's blank referral form.", no_args_is_help=True)


@template_app.command("check")
@for_every
def check() -> None:
    """Check every template: a line for each mistake with its file and line. Exit status 1 when there is one."""
    from desk.settings import load
    from notify.enclosures import Enclosures
    from notify.notices import Notices

    settings = load()
    replies, notices = _replies(settings), Notices(settings.templates)
    enclosures = Enclosures(settings.templates, settings.form, settings.service)
    problems = [*replies.check(), *notices.check(settings.service), *enclosures.check()]
    for problem in problems:
        typer.echo(problem)
    if problems:
        raise typer.Exit(1)
    typer.echo(f"{len(replies.kinds)} kinds of reply, the mail to the team and the guide are whole.")


@template_app.command("show")
def show(
    kind: Annotated[str, typer.Argument(help="The folder's name, for example acknowledgement or digest. Default: all.")] = "",
) -> None:
    """Show what a template says in fictional situations, subject first."""
    from desk.actions import Problem
    from desk.settings import ConfigError, load
    from notify.gallery import texts

    settings = load()
    replies = _replies(settings)
    if problems := replies.check():
        raise ConfigError(problems)
    found = [one for one in texts(replies) if kind in ("", one.kind)]
    if not found:
        raise Problem(f"There is no template called {kind}. Name a folder of templates/replies or templates/notices.")
    for one in found:
        typer.echo(f"# {one.kind.replace('_', ' ').capitalize()}: {one.situation}\n\nSubject: {one.subject}\n\n{one.body}\n")


@form_app.command("build")
def build(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(help="Where to put them; made if it is not there.", metavar="DIR")] = Path(),
) -> None:
    """Make the blank form from config/form.toml, as Word and as fillable PDF, and the guide to it."""
    from desk.actions import Problem
    from desk.private import for_others
    from desk.settings import load
    from notify.enclosures import TITLES, Enclosures

    settings = load()
    enclosures = Enclosures(settings.templates, settings.form, settings.service)
    for key in TITLES:
        made = enclosures.of(key)
        try:
            with for_others(context.obj):
                folder.mkdir(parents=True, exist_ok=True)
                (folder / made.name).write_bytes(made.data)
        except OSError as error:
            raise Problem(f"{folder / made.name} cannot be written ({error.strerror}). Name another folder.") from None
        typer.echo(str(folder / made.name))


def _replies(settings: Settings) -> Replies:
    from notify.reply import Replies

    return Replies(settings.templates, settings.service, settings.form, settings.signposting, settings.localities)
