"""The services of one installation: their settings, what the process itself is told, and that no two share anything."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any
from urllib.parse import urlsplit

from pydantic_settings import BaseSettings, SettingsConfigDict
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError

from desk.config_errors import ConfigError
from desk.keys import keys_file
from desk.places import FILE, PREFIX, SERVICES, Place, others, ours, places
from desk.sections import DeskConfig
from desk.settings import Settings, load
from records.keyring import Keyring
from records.sealing import NotOpened

COMMON = ("host", "port", "logs", "watch_token", "watch_token_file")
"""The keys of [desk] that the one process has, rather than each service."""
ALLOWED = frozenset({SERVICES, f"{PREFIX}DATA", *(f"{PREFIX}DESK__{key.upper()}" for key in COMMON)})


class Common(BaseSettings):
    """What the environment tells the one process: where it listens, how it logs, and the monitors' token for all services."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_nested_delimiter="__", frozen=True)

    desk: DeskConfig = DeskConfig()


def common() -> DeskConfig:
    """Settings of the process. Raises `ConfigError` for a variable that would be every service's; an empty one says nothing."""
    if wrong := sorted(name for name, value in ours(os.environ).items() if value and name not in ALLOWED):
        raise ConfigError(
            [f"{name} would be every service's. Write it into the file {FILE} of a service's folder." for name in wrong]
        )
    try:
        return Common().desk
    except ValueError as error:
        raise ConfigError([f"{PREFIX}DESK__… of the environment cannot be used: {_first(error)}"]) from None


def _first(error: ValueError) -> str:
    found: list[Any] = getattr(error, "errors", list)()
    return "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in found) or type(error).__name__


def look(running: Mapping[str, Settings] = MappingProxyType({})) -> dict[str, Settings | ConfigError]:
    """The settings of every service that does not run yet, or why it cannot. Raises `ConfigError` when there is no service.

    Two that share something are both refused, unless one of them is running.
    """
    found = {place.name: _loaded(place) for place in places() if place.name not in running}
    ready = [one for one in found.values() if isinstance(one, Settings)]
    for settings in ready:
        others = [*running.values(), *(one for one in ready if one is not settings)]
        if faults := [*_without_host(settings), *_shared(settings, others)]:
            found[settings.known_as] = ConfigError(faults)
    return found


def _loaded(place: Place) -> Settings | ConfigError:
    try:
        return load(place.home, place.environment())
    except ConfigError as error:
        return error


def host_of(settings: Settings) -> str:
    """The host name that a service's desk is reached by; empty when its address names none."""
    return urlsplit(settings.team.desk_address).hostname or ""


def _without_host(settings: Settings) -> Iterator[str]:
    if not host_of(settings):
        yield (
            "config/service.toml: team.desk_address: with several services each desk has a host name of its own. "
            'Write, for example, "https://mid.desk.example.nhs.uk".'
        )


def apart(settings: Settings) -> str:
    """What a service that was chosen by its name was compared with. Raises `ConfigError` when it shares something."""
    found = {place.name: _loaded(place) for place in others(settings.known_as)}
    if faults := list(_shared(settings, (one for one in found.values() if isinstance(one, Settings)))):
        raise ConfigError(faults)
    if unread := [name for name, one in found.items() if isinstance(one, ConfigError)]:
        return f"nothing is shared, as far as is known: the settings of {', '.join(unread)} cannot be read."
    return f"nothing is shared with {', '.join(found)}." if found else "there is no other one."


def _shared(one: Settings, others: Iterable[Settings]) -> Iterator[str]:
    """What a service has in common with another one: the one's mail would be shown or sent in the other."""
    own = dict(_apart(one))
    for other in others:
        for what, value in _apart(other):
            if what in own and _overlap(own[what], value):
                yield f"Its {what} is that of the service {other.known_as} too. Each needs its own."


def _apart(settings: Settings) -> Iterator[tuple[str, object]]:
    """What no two services may share."""
    mailbox = settings.mailbox
    yield "host name (team.desk_address)", host_of(settings)
    yield "data folder", settings.data.resolve()
    yield "database", _database(settings.database)
    yield "key", _key(keys_file(settings))
    if mailbox.kind == "folder":
        yield "mailbox", settings.inbox_folder.resolve()
    else:
        yield "mailbox", (mailbox.host.lower(), mailbox.user.lower(), mailbox.folder.lower())
    if settings.sending.kind == "folder":
        yield "outgoing folder", settings.sent_folder.resolve()


def _overlap(one: object, other: object) -> bool:
    """Whether two are the same; of folders also whether one holds the other, since mail is read from all below."""
    if isinstance(one, Path) and isinstance(other, Path):
        return one.is_relative_to(other) or other.is_relative_to(one)
    return one == other and one != ""


def _key(file: Path) -> object:
    """The key in use, wherever a copy of it lies; where it is when it cannot be read."""
    try:
        return Keyring(file).current.name
    except NotOpened:
        return file.resolve()


def _database(address: str) -> object:
    """A database, whoever signs in to it and however. A schema of its own is not enough: locks are the whole database's."""
    try:
        url = make_url(address)
    except ArgumentError:
        return address
    if url.get_backend_name() == "sqlite":
        return Path(url.database or "").resolve()
    return (url.host or "", url.port or 5432, url.database)
