"""What a mail without a referral is to the service, told from the mail itself. A person may say otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from ingest.kind import UNANSWERED, what_is
from ingest.message import Message
from parsing.referral import Referral
from records.moves import MessageState
from triage.finding import ReplyKind

MACHINE_MADE = frozenset({"bounce", "delay", "receipt", "loop"})
"""Automatic whatever they carry; a form in any other automatic mail is still read."""
QUIET = UNANSWERED | {"password", "for information"}
"""Kinds for which no reply is drafted."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """Where a mail without a referral goes, and the reply to draft."""

    state: MessageState
    what: str
    """As `records.tables.Message.what`."""
    why: str
    """For people."""
    reply: ReplyKind


def sort_without_referral(message: Message, found: Referral, ours: frozenset[str]) -> Sorted:
    """For a mail in which no referral was read; `found` is the first thing that was."""
    what, why = what_is(message, ours)
    if what in MACHINE_MADE:
        return Sorted(MessageState.AUTOMATIC, what, why, "none")
    if found.kind == "unreadable" and what not in UNANSWERED:
        return Sorted(MessageState.NEEDS_ATTENTION, "unreadable", _unread(found), "missing_information")
    if what == "password":
        return Sorted(MessageState.NEEDS_ATTENTION, what, f"{why} Open the original of the earlier mail with it.", "none")
    if what in UNANSWERED:
        return Sorted(MessageState.AUTOMATIC, what, why, "none")
    return Sorted(MessageState.ENQUIRY, what, why, _answer(what))


def reply_without_referral(message: Message | None, found: Referral, ours: frozenset[str]) -> ReplyKind:
    """The reply to a file without a referral in it; `message` when it is a mail."""
    if message:
        return sort_without_referral(message, found, ours).reply
    return "missing_information" if found.kind == "unreadable" else "how_to_refer"


def _answer(what: str) -> ReplyKind:
    if what in QUIET:
        return "none"
    return "consultation" if what == "consultation" else "how_to_refer"


def _unread(found: Referral) -> str:
    return f"{found.document}: {' '.join(found.problems)}" if found.document else " ".join(found.problems)
