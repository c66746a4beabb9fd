"""A page of a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

PER_PAGE = 25


@dataclass(frozen=True, slots=True)
class Listing:
    """A page of a list."""

    rows: tuple[Any, ...]
    total: int
    page: int
    pages: int


def within(total: int, page: int) -> tuple[int, int]:
    """How many pages there are, and the asked page or the nearest there is."""
    pages = max(1, -(-total // PER_PAGE))
    return pages, min(max(1, page), pages)
