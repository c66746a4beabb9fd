"""What pydantic found wrong with the configuration, in words for the person who has to correct it."""

from __future__ import annotations

import difflib
import typing
from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from desk.places import PREFIX

Loc = tuple[int | str, ...]


def explain(
    error: ValidationError, model: type[BaseModel], files: Mapping[str, str], environment: Mapping[str, str]
) -> list[str]:
    """A line for each mistake pydantic found. No value is repeated: it may be a secret."""
    return [f"{_where(found['loc'], files, environment)}: {_what(found, model)}" for found in error.errors(include_url=False)]


def _where(loc: Loc, files: Mapping[str, str], environment: Mapping[str, str]) -> str:
    """`config/mailbox.toml: mailbox.port`, or the environment variable that overrides it."""
    variable = PREFIX + "__".join(str(part) for part in loc).upper()
    if variable in environment:
        return f"{variable} (environment)"
    file = files.get(str(loc[0])) if loc else None
    dotted = ".".join(str(part) for part in loc)
    return f"config/{file}: {dotted}" if file else dotted or "the settings"


def _what(found: Any, model: type[BaseModel]) -> str:
    kind, context, loc = found["type"], found.get("ctx", {}), found["loc"]
    if kind == "extra_forbidden":
        return f"is not known here. {_meant(loc, model)}"
    if kind == "missing":
        key = loc[-1]
        return f"is missing. Add a table [{key}]." if len(loc) == 1 else f"is missing. Add a line: {key} = ..."
    if kind == "value_error":
        return str(context.get("error", found["msg"]))
    if kind in ("literal_error", "enum"):
        return f"write one of {context['expected']}."
    return f"{WRITE.get(kind, found['msg'])}."


WRITE = {
    "string_type": 'write text in quotes, for example "Thurrock"',
    "int_type": "write a whole number, without quotes",
    "int_parsing": "write a whole number, without quotes",
    "int_from_float": "write a whole number",
    "float_type": "write a number, without quotes",
    "float_parsing": "write a number, without quotes",
    "bool_type": "write true or false, without quotes",
    "bool_parsing": "write true or false, without quotes",
    "date_type": "write a date like 2026-12-24, without quotes",
    "date_from_datetime_parsing": "write a date like 2026-12-24, without quotes",
    "date_parsing": "write a date like 2026-12-24, without quotes",
    "time_parsing": "write a time like 09:00:00, without quotes",
    "time_type": "write a time like 09:00:00, without quotes",
    "tuple_type": 'write a list, for example ["one", "two"]',
    "list_type": 'write a list, for example ["one", "two"]',
    "frozen_set_type": 'write a list, for example ["one", "two"]',
    "dict_type": "write a table",
    "model_type": "write a table",
    "path_type": "write a path in quotes",
    "url_parsing": 'write an address in quotes, for example "https://www.example.org"',
}
"""What to write instead, by pydantic's name of the mistake; its own message stands for the others."""


def _meant(loc: Loc, model: type[BaseModel]) -> str:
    names = _names(loc[:-1], model)
    close = difflib.get_close_matches(str(loc[-1]), names, n=1)
    if close:
        return f"Did you mean {close[0]}?"
    return f"Write one of {', '.join(names)}, or remove it." if names else "Remove it."


def _names(loc: Loc, model: type[BaseModel]) -> list[str]:
    """The keys that are known at a place."""
    at: Any = model
    for part in loc:
        at = _below(at, part)
    return list(at.model_fields) if isinstance(at, type) and issubclass(at, BaseModel) else []


def _below(at: Any, part: int | str) -> Any:
    """The type of what stands under a key, through optional, listed and named values."""
    if isinstance(at, type) and issubclass(at, BaseModel):
        field = at.model_fields.get(str(part))
        return _bare(field.annotation) if field else None
    arguments = typing.get_args(at)
    return _bare(arguments[-1] if typing.get_origin(at) is dict else arguments[0]) if arguments else None


def _bare(annotation: Any) -> Any:
    """Without `Annotated` and `None`."""
    if typing.get_origin(annotation) is typing.Annotated:
        return _bare(typing.get_args(annotation)[0])
    options = [one for one in typing.get_args(annotation) if one is not type(None)]
    is_optional = len(options) != len(typing.get_args(annotation))
    return _bare(options[0]) if is_optional and options else annotation
