"""The pages made from the code and the configuration are as the code and the configuration are now."""

from __future__ import annotations

import runpy
from collections.abc import Iterator
from typing import Any

import pytest

from tests.triage_cases import HOME

PAGES: dict[str, Any] = runpy.run_path(str(HOME / "docs/write.py"))


def pages() -> Iterator[tuple[str, str]]:
    yield from PAGES["pages"](HOME)


@pytest.mark.parametrize(("name", "text"), list(pages()), ids=lambda value: value if len(value) < 40 else "")
def test_a_page_is_as_it_would_be_written_now(name: str, text: str) -> None:
    assert (HOME / "docs" / name).read_text("utf-8") == text, f"run: python docs/write.py (docs/{name} has changed)"
