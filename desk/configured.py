"""The configuration as it was read: every setting with where it comes from, and what is wrong with the files today."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from threading import Lock
from typing import Any

from pydantic import BaseModel, SecretStr

from desk.config_errors import ConfigError
from desk.configuration import FILES
from desk.places import PREFIX
from desk.service import Service
from desk.settings import load


@dataclass(frozen=True, slots=True)
class Setting:
    """One value."""

    key: str
    """As in the file, from its table on: `every`, `entries.sands.phone`."""
    value: str
    variable: str = ""
    """The environment variable it comes from; empty for the file or the default."""


def settings_of(service: Service, table: str) -> list[Setting]:
    """Every setting of a table of the configuration. Secrets are said to be set or not, never shown."""
    of = service.settings
    found = _flat(getattr(of, table), (), f"{PREFIX}{table.upper()}")
    return [one if one.variable in of.environment else replace(one, variable="") for one in found]


def _flat(value: Any, path: tuple[str, ...], variable: str) -> Iterator[Setting]:
    """Every value with the variable that could set it."""
    if isinstance(value, BaseModel):
        value = {name: getattr(value, name) for name in type(value).model_fields}
    if isinstance(value, Mapping):
        for name, below in value.items():
            yield from _flat(below, (*path, str(name)), f"{variable}__{str(name).upper()}")
        return
    if isinstance(value, tuple) and value and isinstance(value[0], BaseModel):
        for number, below in enumerate(value, 1):
            yield from _flat(below, (*path, str(number)), variable)
        return
    yield Setting(".".join(path), _shown(value), variable)


def _shown(value: Any) -> str:
    if isinstance(value, SecretStr):
        return "Set" if value.get_secret_value() else "Not set"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple | list | set | frozenset):
        return ", ".join(map(_shown, value))
    return "" if value is None else str(value)


@dataclass(frozen=True, slots=True)
class Faults:
    """What is wrong with the files now."""

    mistakes: tuple[str, ...]
    """Why the desk could not be started with them; none when it could."""
    changed: bool
    """Whether they are no longer what the desk was started with."""


class Configured:
    """Looks at the files of the configuration and the templates again, whenever one of them has changed."""

    def __init__(self, service: Service) -> None:
        self._service, self._lock = service, Lock()
        self._started = self._seen = self._fingerprint()
        self._mistakes: tuple[str, ...] | None = None

    def faults(self) -> Faults:
        """The mistakes of today, a line each with the file and the key."""
        with self._lock:
            today = self._fingerprint()
            if self._mistakes is None or today != self._seen:
                self._seen, self._mistakes = today, tuple(self._look())
            return Faults(self._mistakes, today != self._started)

    def _look(self) -> list[str]:
        try:
            now = load(self._service.settings.home, self._service.settings.environment, data=self._service.settings.data)
        except ConfigError as error:
            return list(error.lines)
        replies = type(self._service.replies)(now.templates, now.service, now.form, now.signposting, now.localities)
        return replies.check()

    def _fingerprint(self) -> str:
        files = [path for folder in self._folders for path in sorted(folder.rglob("*")) if path.is_file()]
        told = "".join(f"{path} {path.stat().st_mtime_ns} {path.stat().st_size}\n" for path in files)
        return hashlib.sha256(told.encode()).hexdigest()

    @cached_property
    def _folders(self) -> tuple[Path, ...]:
        home = self._service.settings.home
        return home / "config", home / "templates"


TABLES = tuple(FILES)
"""In the order of the page."""
