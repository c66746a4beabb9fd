"""What documents and deployment files may name: the commands and settings that the code has."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from typer.main import get_command

from desk.__main__ import app
from desk.configuration import PLACES
from desk.settings import Settings

ROOT = Path(__file__).parent.parent
COMMAND = re.compile(r"`(?:[A-Z_]+=\S+ )*pimhs (?:--service \S+ )?([a-z][a-z-]*)(?: ([a-z-]+))?")
VARIABLE = re.compile(r"\bPIMHS_[A-Z0-9_]+[A-Z0-9]")
BLOCK = re.compile(r"^\[([a-z]+)\]|^#? ?([a-z_]+) = ", re.MULTILINE)


def commands() -> set[str]:
    """Every command as it is typed, `audit verify` as well as `audit`."""
    found: set[str] = set()
    for name, command in get_command(app).commands.items():  # type: ignore[attr-defined]
        found.add(name)
        found |= {f"{name} {below}" for below in getattr(command, "commands", {})}
    return found


def is_command(name: str, below: str | None = None) -> bool:
    """Whether the words after `pimhs` begin with a command; a group needs one of its own."""
    group = {one for one in commands() if one.startswith(f"{name} ")}
    return f"{name} {below}" in group if group and below else name in commands()


def is_setting(variable: str) -> bool:
    """Whether an environment variable overrides a setting that exists."""
    name = variable.removeprefix("PIMHS_").lower()
    if name in PLACES:
        return True
    section, _, key = name.partition("__")
    return bool(key) and has_key(section, key.split("__")[0])


def has_key(section: str, key: str) -> bool:
    """Whether a table of the configuration has a key."""
    field = Settings.model_fields.get(section)
    model: Any = field.annotation if field else None
    return isinstance(model, type) and issubclass(model, BaseModel) and key in model.model_fields


__all__ = ["BLOCK", "COMMAND", "ROOT", "VARIABLE", "commands", "has_key", "is_command", "is_setting"]
