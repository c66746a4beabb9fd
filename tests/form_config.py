"""The form's configuration as the product ships it, loaded once."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from parsing.labels import FormConfig


@cache
def form() -> FormConfig:
    """`config/form.toml`."""
    path = Path(__file__).parent.parent / "config" / "form.toml"
    return FormConfig.model_validate(tomllib.loads(path.read_text(encoding="utf-8"))["form"])
