"""Why an action was refused."""

from __future__ import annotations

from datetime import datetime


class Problem(Exception):
    """Something a person asked for that cannot be done. The message says why, and what to do instead."""


class Absent(Problem):
    """There is nothing of this id or reference in this service."""


class Stale(Problem):
    """Somebody else changed it first. Nothing was overwritten."""

    def __init__(self, who: str, at: datetime) -> None:
        super().__init__(f"{who or 'The desk'} changed this since you opened it. Look at it again; nothing of yours was stored.")
        self.who = who
        self.at = at
