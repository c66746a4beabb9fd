"""Commands on accounts: who may sign in to the desk."""

from __future__ import annotations

import getpass
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from sqlmodel import Session

app = typer.Typer(help="Who may sign in to the desk.", no_args_is_help=True)
Username = Annotated[str, typer.Argument(help="What they sign in with.")]


@app.command()
def add(
    username: Username,
    name: Annotated[str, typer.Option(help="Their name, as others see it.", prompt=True)],
    role: Annotated[str, typer.Option(help="administrator, clinician, lead or auditor.", prompt=True)],
) -> None:
    """Add somebody. The password is asked for, or read from standard input."""
    from desk import access

    secret = _password()
    with _people() as db:
        account = access.add_account(db, username, name, role, secret, known=_known(), given=True)
        _written_down(db, "added", account.id, role)
    typer.echo(f"{username} can sign in as {role}, and is asked to choose a password of their own. Yours is good for 7 days.")


@app.command("list")
def list_() -> None:
    """Everybody who has an account."""
    from desk.queries.staff import accounts

    with _people() as db:
        for one in accounts(db):
            typer.echo(f"{one.username}\t{one.role}\t{one.name}{'' if one.active else chr(9) + 'switched off'}")


@app.command()
def password(username: Username) -> None:
    """Give somebody a new password; wherever they are signed in, they are signed out."""
    from desk import access

    secret = _password()
    with _people() as db:
        account = access.find(db, username)
        if account is None:
            raise access.Refused(f"Nobody has the username {username}. See `pimhs user list`.")
        access.set_password(db, account, secret, _known(), given=True)
        _written_down(db, "changed password", account.id, account.role)
    typer.echo(f"The password of {username} is changed. They are asked to choose one of their own; yours is good for 7 days.")


@app.command("second-step-off")
def second_step_off(username: Username) -> None:
    """Ask somebody for no code any more, who lost both phone and recovery codes."""
    from desk import access, second_step

    with _people() as db:
        account = access.find(db, username)
        if account is None:
            raise access.Refused(f"Nobody has the username {username}. See `pimhs user list`.")
        second_step.turn_off(db, account)
        access.end_sessions(db, account.id)
        _written_down(db, "turned off second step", account.id, account.role)
    typer.echo(f"{username} signs in with the password alone.")


@contextmanager
def _people() -> Iterator[Session]:
    """A transaction on the accounts. A refusal is said in plain words."""
    from desk.access import Refused
    from desk.actions import Problem
    from desk.keys import open_unlocked
    from desk.settings import load
    from records.database import writing

    engine = open_unlocked(load())
    try:
        with writing(engine) as db:
            yield db
    except Refused as refused:
        raise Problem(str(refused)) from None
    finally:
        engine.dispose()


def _known() -> tuple[str, ...]:
    """Words about the service, of which no password may be made."""
    from desk.passwords import about
    from desk.settings import load

    return about(load())


def _written_down(db: Session, action: str, account_id: int | None, role: str) -> None:
    from records import audit

    audit.add(db, "command line", action, "account", account_id, {"role": role})


def _password() -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\n")
    while True:
        first = getpass.getpass("Password (15 characters or more): ")
        if first == getpass.getpass("The same again: "):
            return first
        typer.echo("The two are not the same.", err=True)
