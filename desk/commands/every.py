"""Commands that run for every service of an installation in turn, unless one is named."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from typing import Any

import typer

from desk.places import are_several

ALARM = 2
"""The status of `pimhs status` when something has to be looked at; a failure, 1, outweighs it."""


def for_every(command: Callable[..., None]) -> Callable[..., None]:
    """The command, run for each service under its name. One that fails is told of and keeps none of the others back."""

    @functools.wraps(command)
    def run(*words: Any, **options: Any) -> None:
        if not are_several():
            command(*words, **options)
            return
        from desk.installation import look

        statuses = set()
        for name, found in look().items():
            if not options.get("as_json"):
                typer.echo(f"{name}:")
            statuses.add(_failed(name, found) if isinstance(found, Exception) else _run(name, command, words, options))
        if statuses - {0}:
            raise typer.Exit(1 if 1 in statuses else ALARM)

    return run


def _run(name: str, command: Callable[..., None], words: tuple[Any, ...], options: dict[str, Any]) -> int:
    """The exit status the command would have for this service alone."""
    from desk.places import within

    try:
        with within(name):
            command(*words, **options)
    except typer.Exit as ended:
        return int(ended.exit_code)
    except Exception as error:  # one service that fails in any way keeps the command from none of the others
        return _failed(name, error)
    return 0


def _failed(name: str, error: Exception) -> int:
    from desk.failures import told

    for line in told(error):
        print(f"{name}: {line}", file=sys.stderr)
    return 1
