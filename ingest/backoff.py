"""Waiting longer after each failure, never in step with others."""

from __future__ import annotations

import random
import time

FIRST = 5.0
LONGEST = 300.0


class BackOff:
    """Seconds to leave a server alone: what it asked for, else doubling from 5 to 300, each with up to a quarter more."""

    def __init__(self) -> None:
        self._failures = 0
        self._until = float("-inf")

    def failed(self, asked: float | None = None) -> None:
        """Count a failure; `asked` is the wait in seconds that the server named."""
        wait = asked or min(FIRST * 2**self._failures, LONGEST)
        self._failures = min(self._failures + 1, 10)
        self._until = time.monotonic() + wait * random.uniform(1, 1.25)  # noqa: S311 - jitter, not a secret

    def succeeded(self) -> None:
        """Start afresh."""
        self._failures = 0
        self._until = float("-inf")

    @property
    def left(self) -> float:
        """Seconds still to wait; 0 when the next try may be made."""
        return max(0.0, self._until - time.monotonic())
