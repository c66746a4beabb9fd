"""Long work and the time there is for it: a reader says that it begins some, and asks between pages whether to go on."""

from __future__ import annotations

import time
from collections.abc import Callable

RESERVE = 0.2
"""The share of the time that is kept for what comes after the last page."""
_listeners: list[Callable[[], None]] = []
_deadline = float("inf")


def recognising() -> None:
    """Say that words will be read out of pictures: seconds a page, and far more memory than a document needs."""
    for listener in _listeners:
        listener()


def listen(listener: Callable[[], None]) -> None:
    """Have `listener` called before every long work."""
    _listeners.append(listener)


def allow(seconds: float) -> None:
    """Give the work that begins now so many seconds."""
    global _deadline
    _deadline = time.monotonic() + seconds * (1 - RESERVE)


def out_of_time() -> bool:
    """Whether a reader should stop at the page it has reached and hand over what it has."""
    return time.monotonic() > _deadline
