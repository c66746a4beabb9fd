"""The audit's rows told as a story."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from desk.web.words import DRAFT_STATES, MESSAGE_STATES, REFERRAL_STATES, ROUTES, Label, Words
from records.tables import AuditEntry

TOGETHER = timedelta(hours=1)
"""Views by one person within this time are told once."""

SUBJECTS = {"draft": "Reply", "message": "Email"}
STATES: Mapping[str, Mapping[str, Label]] = {"draft": DRAFT_STATES, "referral": REFERRAL_STATES, "message": MESSAGE_STATES}


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened."""

    at: datetime
    who: str
    text: str
    times: int = 1


def events(entries: Iterable[AuditEntry], words: Words) -> list[Event]:
    """What happened, oldest first; repeated views folded into one."""
    told: list[Event] = []
    for entry in entries:
        event = Event(entry.at, entry.who, in_words(entry, words))
        before = told[-1] if told else None
        if before and (before.who, before.text) == (event.who, event.text) and event.at - before.at < TOGETHER:
            told[-1] = Event(before.at, before.who, before.text, before.times + 1)
        else:
            told.append(event)
    return told


def in_words(entry: AuditEntry, words: Words) -> str:
    """An audit entry as a line: `Reply: Approved`, `Answer changed: Infant’s name`."""
    subject, detail = SUBJECTS.get(entry.subject, entry.subject.capitalize()), entry.detail
    if entry.action == "state":
        return _state(entry.subject, subject, detail)
    if entry.action == "searched":
        by = str(detail.get("by", "")).replace("nhs_number", "NHS number")
        return f"Searched {entry.subject}s{f' by {by}' if by else ''}: {detail.get('found', 0)} found"
    about = _about(detail, words)
    if entry.action == "told the team":
        return about
    if entry.action == "corrected":
        return f"Answer changed: {about}"
    if entry.action in ("proposed label", "settled label"):
        return f"Label {entry.action.split()[0]}: {about}"
    if entry.action in ("confirmed", "dismissed"):
        return f"Finding {entry.action}: {about}"
    action = {"viewed": "opened"}.get(entry.action, entry.action.replace("_", " "))
    return f"{subject} {action}: {about}" if about else f"{subject} {action}"


def _state(kind: str, subject: str, detail: Mapping[str, Any]) -> str:
    state = str(detail.get("to", ""))
    label = STATES.get(kind, {}).get(state)
    why = f" ({detail['why']})" if detail.get("why") else ""
    return f"{subject}: {label.text if label else state}{why}"


def _about(detail: Mapping[str, Any], words: Words) -> str:
    """The one code in the details that says most."""
    named: dict[str, Callable[[str], str]] = {
        "field": words.field,
        "finding": words.finding,
        "route": _route,
        "kind": words.reply,
        "role": str,
        "right": str,
    }
    return next((name(str(detail[key])) for key, name in named.items() if key in detail), "")


def _route(code: str) -> str:
    return ROUTES.get(code, code)
