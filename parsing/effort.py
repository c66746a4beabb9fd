"""A reader says here that it is about to do long work; whoever set limits for it hears of it and may raise them."""

from __future__ import annotations

from collections.abc import Callable

_listeners: list[Callable[[], None]] = []


def recognising() -> None:
    """Say that words will be read out of pictures: seconds a page, and far more memory than a document needs."""
    for listener in _listeners:
        listener()


def listen(listener: Callable[[], None]) -> None:
    """Have `listener` called before every long work."""
    _listeners.append(listener)
