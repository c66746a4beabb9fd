"""Several services in one installation: a folder with a folder for each, every one with settings, data and people of its own.

`PIMHS_SERVICES` names the folder. A service's folder is named as the service and holds `config/`, `templates/` and a file
`environment` with what a single service has as environment variables: its secrets, its database, its data folder.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path

from desk.config_errors import ConfigError

PREFIX = "PIMHS_"
SERVICES = f"{PREFIX}SERVICES"
FILE = "environment"
NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
GIVEN = ("HOME", "KNOWN_AS", "SERVICES")
"""What follows from where a service's folder is, and so cannot be set for it."""

_WHOLE: ContextVar[Mapping[str, str]] = ContextVar("whole", default={})  # noqa: B039  (nobody writes into it)
"""The variables of the installation, while one of its services is chosen."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one service of several stands."""

    name: str
    home: Path
    data: Path

    def environment(self) -> dict[str, str]:
        """The settings it has besides its files, as a service on its own would find them. Raises `ConfigError`."""
        if not NAME.fullmatch(self.name):
            raise ConfigError(
                [f"{self.home}: name the folder of a service with small letters, digits and hyphens, for example mid-essex."]
            )
        given = {"HOME": str(self.home), "DATA": str(self.data), "KNOWN_AS": self.name}
        return {PREFIX + name: value for name, value in given.items()} | _read(self.home / FILE)


def are_several(environment: Mapping[str, str] = os.environ) -> bool:
    """Whether this installation runs several services, and nobody said yet which one is meant."""
    return bool(environment.get(SERVICES))


def places(environment: Mapping[str, str] = os.environ) -> list[Place]:
    """Every service of the installation, by its name. Raises `ConfigError` when there is none."""
    folder = Path(environment.get(SERVICES, "")).absolute()
    try:
        homes = sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))
    except OSError as error:
        raise ConfigError([f"{folder} cannot be read ({error.strerror}). {SERVICES} names the folder of the services."]) from None
    if not homes:
        raise ConfigError([f"{folder} holds no service. Make a folder for each, with config/ and templates/ in it."])
    data = environment.get(f"{PREFIX}DATA")
    return [Place(home.name, home, Path(data).absolute() / home.name if data else home / "data") for home in homes]


def which(environment: Mapping[str, str] = os.environ) -> str:
    """What to say to somebody who must name a service, with the names there are."""
    names = ", ".join(place.name for place in places(environment))
    return f"This installation has several services ({names}). Say which: pimhs --service NAME and the command."


@contextmanager
def within(name: str) -> Iterator[None]:
    """What runs inside is this service's alone: it finds its settings, and no other's. Raises `ConfigError`."""
    if not are_several():
        raise ConfigError([f"There is one service here, so none can be chosen. {SERVICES} names the folder of several."])
    place = next((one for one in places() if one.name == name), None)
    if place is None:
        raise ConfigError([f"There is no service {name}. {which()}"])
    before = ours(os.environ)
    _put(place.environment())
    chosen = _WHOLE.set(before)
    try:
        yield
    finally:
        _WHOLE.reset(chosen)
        _put(before)


def others(name: str) -> list[Place]:
    """The other services of the installation that this one was chosen of; none where it is the only one."""
    whole = _WHOLE.get()
    return [one for one in places(whole) if one.name != name] if are_several(whole) else []


def ours(environment: Mapping[str, str]) -> dict[str, str]:
    """The variables that are the desk's."""
    return {name: value for name, value in environment.items() if name.startswith(PREFIX)}


def _put(environment: Mapping[str, str]) -> None:
    for name in ours(os.environ):
        del os.environ[name]
    os.environ.update(environment)


def _read(file: Path) -> dict[str, str]:
    """The lines of an `environment` file; nothing when there is none."""
    from dotenv import dotenv_values

    try:
        if file.stat().st_mode & 0o007:
            raise ConfigError([f"Everybody on this machine can use {file}. Run: chmod o= {file}"])
        with file.open(encoding="utf-8") as lines:
            found = dotenv_values(stream=lines, interpolate=False)
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{file} cannot be read ({type(error).__name__}). It must be a text file in UTF-8."]) from None
    if wrong := [f"{file}: {name} {why}" for name, value in found.items() if (why := _why_not(name, value))]:
        raise ConfigError(wrong)
    return {name: value for name, value in found.items() if value is not None}


def _why_not(name: str, value: str | None) -> str:
    if value is None:
        return "has no value. Write NAME=value, a line each."
    if not name.startswith(PREFIX):
        return f"is no setting of the desk. Settings begin with {PREFIX}."
    if name.removeprefix(PREFIX) in GIVEN:
        return "cannot be set here: it follows from the folder."
    return ""
