"""Commands on the mailbox: sign in to it."""

from __future__ import annotations

import typer

app = typer.Typer(help="The shared mailbox.", no_args_is_help=True)


@app.callback()
def _only() -> None:
    """Keeps `login` a word of its own while it is the only command."""


@app.command()
def login() -> None:
    """Sign in to Microsoft 365 or NHSmail with a code in a browser; the sign-in is kept in PIMHS_DATA and renews itself."""
    from desk.actions import Problem
    from desk.mail_servers import delegated
    from desk.settings import load

    settings = load()
    of = settings.mailbox if settings.mailbox.sign_in == "delegated" else settings.sending
    if of.sign_in != "delegated":
        raise Problem('Nothing needs this: set sign_in = "delegated" under [mailbox] in config/mailbox.toml first.')
    who = delegated(settings, of).login(typer.echo)
    typer.echo(f"Signed in as {who}." if who else "Signed in.")
