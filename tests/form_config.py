"""The form's configuration, loaded once: as the product ships it, and for the tests of what labels and patterns read."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from parsing.labels.config import FormConfig


@cache
def shipped_form() -> FormConfig:
    """`config/form.toml`."""
    path = Path(__file__).parent.parent / "config" / "form.toml"
    return FormConfig.model_validate(tomllib.loads(path.read_text(encoding="utf-8"))["form"])


@cache
def form() -> FormConfig:
    """The same without the tagger's second opinion, which would hide what labels and patterns miss."""
    return shipped_form().model_copy(update={"second_opinion": False})
