"""Commands for the end of keeping: erase, hold add, hold release."""

from __future__ import annotations

from typing import Annotated

import typer

hold_app = typer.Typer(help="Legal holds: what is held is not erased, however old it is.", no_args_is_help=True)
Reference = Annotated[str, typer.Argument(help="The referral's reference.")]
WHO = "command line"


def register(app: typer.Typer) -> None:
    """Add these commands."""
    app.command()(erase)
    app.add_typer(hold_app, name="hold")


def erase(
    references: Annotated[list[str] | None, typer.Argument(help="Referrals to erase on request, whatever their age.")] = None,
    do: Annotated[bool, typer.Option("--do", help="Erase. Without it, only what would be erased is shown.")] = False,
) -> None:
    """What is past its time by [retention] of config/service.toml, or these referrals: shown, and with --do erased for good."""
    from desk import erasing
    from desk.service import Service
    from desk.settings import load
    from desk.working_days import day_of
    from records.database import reading
    from records.tables import now

    settings, today, named = load(), day_of(now()), references or []
    with Service.open(settings) as service:
        with reading(service.engine) as db:
            found = list(erasing.chosen(db, settings.retention, today, named))
        for case in found:
            names = ", ".join(case.references) or f"mail {', '.join(map(str, sorted(case.messages)))}"
            typer.echo(f"{names}: {case.outcome.replace('_', ' ')}, last activity {case.last}, kept for {case.days} days")
        for left in sorted(set(named) - {one for case in found for one in case.references}):
            typer.echo(
                f"{left}: stays. It is open, on hold, shares a mail with one that was not named, is erased, or is unknown."
            )
        if not do:
            typer.echo(f"{len(found)} would be erased. Nothing was: add --do to erase them for good.")
            return
        for one in erasing.erase(service.engine, settings.retention, WHO, today, named):
            typer.echo(f"certificate {one.id}: {', '.join(one.references) or one.outcome}, {sum(one.counts.values())} rows")


@hold_app.command("add")
def hold_add(reference: Reference, why: Annotated[str, typer.Option(help="Why it must be kept.")]) -> None:
    """Keep a referral until the hold is released."""
    _hold(reference, why)
    typer.echo(f"{reference} is held.")


@hold_app.command("release")
def hold_release(reference: Reference) -> None:
    """Let a referral's time run again."""
    _hold(reference, "")
    typer.echo(f"{reference} is no longer held.")


def _hold(reference: str, why: str) -> None:
    from sqlmodel import col, select

    from desk.actions import Problem
    from desk.service import Service
    from desk.settings import load
    from records import audit
    from records.database import writing
    from records.tables import Hold, Referral, now

    with Service.open(load()) as service, writing(service.engine) as db:
        row = db.exec(select(Referral).where(Referral.reference == reference)).first()
        if row is None or row.id is None:
            raise Problem(f"There is no referral {reference}.")
        if why:
            db.add(Hold(referral_id=row.id, why=why, who=WHO))
        for held in [] if why else db.exec(select(Hold).where(Hold.referral_id == row.id, col(Hold.released_at).is_(None))).all():
            held.released_by, held.released_at = WHO, now()
            db.add(held)
        audit.add(db, WHO, "held" if why else "released", "referral", row.id)
