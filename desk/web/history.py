"""The audit's rows told as a story."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from records.tables import AuditEntry

TOGETHER = timedelta(hours=1)
"""Views by one person within this time are told once."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened."""

    at: datetime
    who: str
    text: str
    times: int = 1


def events(entries: Iterable[AuditEntry]) -> list[Event]:
    """What happened, oldest first; repeated views folded into one."""
    told: list[Event] = []
    for entry in entries:
        event = Event(entry.at, entry.who, in_words(entry.action, entry.subject, entry.detail))
        before = told[-1] if told else None
        if before and (before.who, before.text) == (event.who, event.text) and event.at - before.at < TOGETHER:
            told[-1] = Event(before.at, before.who, before.text, before.times + 1)
        else:
            told.append(event)
    return told


def in_words(action: str, subject: str, detail: dict[str, Any]) -> str:
    """An audit entry as a line: `Draft approved`, `Referral state: to check to answered`."""
    line = f"{subject.capitalize()} {action.replace('_', ' ')}"
    codes = [
        str(value).replace("_", " ") for value in detail.values() if isinstance(value, str | int) and not isinstance(value, bool)
    ]
    return f"{line}: {', '.join(codes)}" if codes else line
