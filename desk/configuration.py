"""How `config/*.toml` and the environment become settings: which table stands in which file, and what overrides what."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, Field, ValidationError, create_model
from pydantic.fields import FieldInfo
from pydantic_settings import BaseSettings, EnvSettingsSource, PydanticBaseSettingsSource, SettingsConfigDict, SettingsError

from desk.config_errors import ConfigError
from desk.config_mistakes import explain
from desk.places import PREFIX, are_several, ours, which

FILES = {
    "form": "form.toml",
    "criteria": "criteria.toml",
    "cues": "cues.toml",
    "localities": "localities.toml",
    "signposting": "signposting.toml",
    "service": "service.toml",
    "hours": "service.toml",
    "desk": "service.toml",
    "organisation": "service.toml",
    "jobs": "service.toml",
    "team": "service.toml",
    "retention": "service.toml",
    "scanning": "service.toml",
    "mailbox": "mailbox.toml",
    "sending": "mailbox.toml",
    "senders": "mailbox.toml",
}
"""For each table, the one file it stands in."""
PLACES = ("home", "data", "database_url", "keys_file", "known_as", "services", "backup_key", "backup_key_file")
"""Settings that are no table and come from the environment only; the key of backups is read where one is made."""
SECRETS = frozenset(
    {
        ("mailbox", "password"),
        ("mailbox", "client_secret"),
        ("sending", "password"),
        ("sending", "client_secret"),
        ("organisation", "client_secret"),
        ("desk", "watch_token"),
    }
)
"""Never in a file of the configuration."""

Section = TypeVar("Section", bound=BaseModel)


def default_home(environment: Mapping[str, str] = os.environ) -> Path:
    """The folder that holds `config/` and `templates/`: `PIMHS_HOME`, else beside the code, else the checkout."""
    if named := environment.get(f"{PREFIX}HOME"):
        return Path(named)
    beside = Path(__file__).resolve().parent
    return beside if (beside / "config").is_dir() else beside.parent


def read_section(home: Path, name: str, model: type[Section]) -> Section:
    """One table, checked by its model. Raises `ConfigError`."""
    alone = create_model("Alone", __base__=Sources, **{name: (model, ...)})  # type: ignore[call-overload]  # the name is a value here
    found: Section = getattr(build(alone, home=home), name)
    return found


Built = TypeVar("Built", bound="Sources")


def build(model: type[Built], environment: Mapping[str, str] = os.environ, **given: Any) -> Built:
    """Settings from `given`, then the environment, then the files. Raises `ConfigError` with a line for each mistake."""
    if are_several(environment):
        raise ConfigError([which(environment)])
    home = Path(given["home"])
    if not (home / "config").is_dir():
        raise ConfigError([f"{home} holds no folder config/. Set {PREFIX}HOME to the folder that holds config/ and templates/."])
    environment = _checked(environment)
    try:
        return model(environment=environment, **given)
    except ValidationError as error:
        raise ConfigError(explain(error, model, FILES, environment)) from None
    except SettingsError as error:
        raise ConfigError([_not_json(error)]) from None


class Sources(BaseSettings):
    """Where settings come from. What is given in code wins over the environment, and that over the files."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_nested_delimiter="__", extra="forbid", frozen=True)

    home: Path
    environment: dict[str, str] = Field(repr=False, exclude=True)
    """What was set besides the files: variables of this process, or of one service of several. Secrets among it."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """As pydantic-settings asks: the sources, the strongest first."""
        given = init_settings()
        return init_settings, Variables(settings_cls, given["environment"]), Tables(settings_cls, Path(given["home"]) / "config")


class Variables(EnvSettingsSource):
    """Environment variables, of this process or of one service of several."""

    def __init__(self, settings_cls: type[BaseSettings], environment: Mapping[str, str]) -> None:
        self._environment = environment
        super().__init__(settings_cls)

    def _load_env_vars(self) -> Mapping[str, str | None]:
        return {name.lower(): value for name, value in self._environment.items()}


class Tables(PydanticBaseSettingsSource):
    """The tables of `config/*.toml` that the settings have a place for."""

    def __init__(self, settings_cls: type[BaseSettings], folder: Path) -> None:
        super().__init__(settings_cls)
        self.folder = folder

    def get_field_value(self, field: FieldInfo, field_name: str) -> tuple[Any, str, bool]:
        """Not asked for: `__call__` gives all fields at once."""
        raise NotImplementedError

    def __call__(self) -> dict[str, Any]:
        """Each table by its name. Raises `ConfigError`."""
        names = [name for name in self.settings_cls.model_fields if name in FILES]
        files = {file: read_file(self.folder / file) for file in dict.fromkeys(FILES[name] for name in names)}
        return {name: files[FILES[name]][name] for name in names if name in files[FILES[name]]}


def read_file(path: Path) -> dict[str, Any]:
    """A file of the configuration, its tables where they belong and without secrets. Raises `ConfigError`."""
    shown = f"config/{path.name}"
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ConfigError([f"{shown} is missing in {path.parent}. Copy it from the release and edit it."]) from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError([f"{shown} cannot be read ({type(error).__name__}). It must be a text file in UTF-8."]) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([f'{shown} is not valid TOML: {error}. Text stands in quotes: key = "value".']) from None
    problems = [*_misplaced(tables, path.name), *_secrets(tables, shown)]
    if problems:
        raise ConfigError(problems)
    return tables


def _misplaced(tables: dict[str, Any], file: str) -> list[str]:
    here = [name for name, place in FILES.items() if place == file]
    return [
        f"config/{file}: [{name}] belongs in config/{FILES[name]}. Move it there."
        if name in FILES
        else f"config/{file}: {name} is not known. Write one of {', '.join(f'[{one}]' for one in here)}."
        for name in tables
        if name not in here
    ]


def _secrets(tables: dict[str, Any], shown: str) -> list[str]:
    return [
        f"{shown}: {section}.{key}: no secret may stand in this file. Set {PREFIX}{section.upper()}__{key.upper()}, "
        f'or write {key}_file = "/path/to/a/file".'
        for section, key in sorted(SECRETS)
        if isinstance(tables.get(section), dict) and key in tables[section]
    ]


def _checked(environment: Mapping[str, str]) -> dict[str, str]:
    """The variables that are settings. Raises `ConfigError` for one that looks like it and is none."""
    found, known = ours(environment), {*FILES, *PLACES}
    for name in found:
        if name[len(PREFIX) :].partition("__")[0].lower() not in known:
            raise ConfigError(
                [f"The environment variable {name} is not a setting. It is {PREFIX}SECTION__KEY; sections: {', '.join(FILES)}."]
            )
    return found


def _not_json(error: SettingsError) -> str:
    return f'An environment variable could not be read: {error}. A list or table is written as JSON: ["one", "two"].'
