"""The states things are in, and the one table of moves between them.

Every change of state goes through `records.change.move`; nothing else writes a `state` column.
"""

from __future__ import annotations

from enum import StrEnum


class MessageState(StrEnum):
    """Where a stored message ended. Every message is in exactly one."""

    STORED = "stored"
    """On disk, not yet read."""
    REFERRAL = "referral"
    """Holds one referral or more."""
    ATTACHED = "attached"
    """Belongs to a referral that came before: a reply, a resend, a bounce of our mail."""
    ENQUIRY = "enquiry"
    AUTOMATIC = "automatic"
    """Out-of-office, bounce, receipt, newsletter, calendar: nothing is answered."""
    NOT_OURS = "not_ours"
    """A person said so."""
    NEEDS_ATTENTION = "needs_attention"
    """Could not be read or told: a task on the desk, with its reason."""


class ReferralState(StrEnum):
    """How far a referral is."""

    TO_CHECK = "to_check"
    """Read and drafted; waits for the administrator."""
    ANSWERED = "answered"
    """The reply is approved or sent, or a person said that none is needed."""
    AWAITING_REPLY = "awaiting_reply"
    """The referrer was asked for what is missing."""
    DECIDED = "decided"
    """A clinician recorded a decision."""
    SET_ASIDE = "set_aside"
    ERASED = "erased"
    """Only its reference, its dates and what it was counted by are left."""


class DraftState(StrEnum):
    """The life of one outgoing mail."""

    DRAFT = "draft"
    APPROVED = "approved"
    SENDING = "sending"
    """Committed with its Message-ID before the mail server is spoken to."""
    SENT = "sent"
    FAILED = "failed"
    """The server said no; nothing went out."""
    UNKNOWN = "unknown"
    """The line broke after the last byte: a person looks whether it went."""
    SET_ASIDE = "set_aside"


M, R, D = MessageState, ReferralState, DraftState

MOVES: dict[type[StrEnum], dict[StrEnum, frozenset[StrEnum]]] = {
    M: {
        M.STORED: frozenset({M.REFERRAL, M.ATTACHED, M.ENQUIRY, M.AUTOMATIC, M.NEEDS_ATTENTION}),
        M.REFERRAL: frozenset({M.ATTACHED, M.ENQUIRY, M.NOT_OURS, M.NEEDS_ATTENTION}),
        M.ATTACHED: frozenset({M.REFERRAL, M.ENQUIRY, M.NOT_OURS}),
        M.ENQUIRY: frozenset({M.REFERRAL, M.ATTACHED, M.NOT_OURS}),
        M.AUTOMATIC: frozenset({M.REFERRAL, M.ENQUIRY, M.NOT_OURS}),
        M.NOT_OURS: frozenset({M.STORED, M.ENQUIRY}),
        M.NEEDS_ATTENTION: frozenset({M.STORED, M.REFERRAL, M.ATTACHED, M.ENQUIRY, M.AUTOMATIC, M.NOT_OURS}),
    },
    R: {
        R.TO_CHECK: frozenset({R.ANSWERED, R.AWAITING_REPLY, R.DECIDED, R.SET_ASIDE}),
        R.ANSWERED: frozenset({R.TO_CHECK, R.AWAITING_REPLY, R.DECIDED, R.SET_ASIDE, R.ERASED}),
        R.AWAITING_REPLY: frozenset({R.TO_CHECK, R.ANSWERED, R.DECIDED, R.SET_ASIDE}),
        R.DECIDED: frozenset({R.TO_CHECK, R.ANSWERED, R.AWAITING_REPLY, R.ERASED}),
        R.SET_ASIDE: frozenset({R.TO_CHECK, R.ERASED}),
        R.ERASED: frozenset(),
    },
    D: {
        D.DRAFT: frozenset({D.APPROVED, D.SET_ASIDE}),
        D.APPROVED: frozenset({D.SENDING, D.DRAFT, D.UNKNOWN}),
        D.SENDING: frozenset({D.SENT, D.FAILED, D.UNKNOWN, D.APPROVED}),
        D.FAILED: frozenset({D.APPROVED, D.DRAFT, D.SET_ASIDE}),
        D.UNKNOWN: frozenset({D.SENT, D.APPROVED, D.SET_ASIDE}),
        D.SENT: frozenset(),
        D.SET_ASIDE: frozenset({D.DRAFT}),
    },
}
"""From each state, the states it may move to. `sending` goes back to `approved` only when nothing was handed over.
`approved` is `unknown` in a restored backup: it may have gone since the backup was made.

A table of each kind of its own: members of different kinds are equal when their words are (`set_aside`).
"""


def moves_from(state: StrEnum) -> frozenset[StrEnum]:
    """The states that a state may move to."""
    return MOVES[type(state)][state]


class NotAllowed(ValueError):
    """A move that `MOVES` does not list. The message names both states."""


def check(before: StrEnum, after: StrEnum) -> None:
    """Raise `NotAllowed` unless `MOVES` lists the step from `before` to `after`."""
    if type(after) is not type(before) or after not in moves_from(before):
        raise NotAllowed(f"{before} cannot become {after}")
