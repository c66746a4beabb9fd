"""Long work and the time there is for it: a reader says that it begins some, and asks between pages whether to go on.

Time is processor time, of this process and of the programs it has run: what else the machine does must not end a reading.
"""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PATIENCE = 4
"""A machine that is busy with other work may take so many times as long, by the clock."""
RESERVE = 0.2
"""The share of the time that is kept for what comes after the last page."""
_listeners: list[Callable[[], None]] = []
_deadline = _latest = float("inf")


def recognising() -> None:
    """Say that words will be read out of pictures: seconds a page, and far more memory than a document needs."""
    gc.enable()  # a page's picture may be part of a ring, and is large
    for listener in _listeners:
        listener()


@contextmanager
def at_a_stretch() -> Iterator[None]:
    """Work that is not interrupted to look for rings of objects: it makes none, and looking takes an eighth of the time."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()


def listen(listener: Callable[[], None]) -> None:
    """Have `listener` called before every long work."""
    _listeners.append(listener)


def allow(seconds: float) -> None:
    """Give the work that begins now so many processor seconds."""
    global _deadline, _latest
    _deadline = _spent() + seconds * (1 - RESERVE)
    _latest = time.monotonic() + seconds * PATIENCE * (1 - RESERVE)


def out_of_time() -> bool:
    """Whether a reader should stop at the page it has reached and hand over what it has."""
    return _spent() > _deadline or time.monotonic() > _latest


def _spent() -> float:
    """Processor seconds."""
    return sum(os.times()[:4])
