"""The stages' own values as JSON for the database, and back."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import TypeAdapter

Value = TypeVar("Value")
_adapters: dict[type[Any], TypeAdapter[Any]] = {}


def pack(value: Any) -> dict[str, Any]:
    """A frozen dataclass of a stage as JSON values; what equals its default is left out."""
    packed: dict[str, Any] = _adapter(type(value)).dump_python(value, mode="json", exclude_defaults=True)
    return packed


def unpack(kind: type[Value], packed: dict[str, Any]) -> Value:
    """The value that was packed. Raises `ValueError` when it is none of that kind."""
    value: Value = _adapter(kind).validate_python(packed)
    return value


def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    """Made once for each kind: making one takes milliseconds."""
    if kind not in _adapters:
        _adapters[kind] = TypeAdapter(kind)
    return _adapters[kind]
