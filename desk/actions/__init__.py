"""What people do on the desk: one transaction each, written down in the audit chain, refused with a `Problem` in plain words."""

from desk.actions.drafts import (
    approve,
    change_recipient,
    save_draft,
    set_aside_draft,
    settle_unknown,
    switch_kind,
    try_send_again,
    undo,
)
from desk.actions.duplicates import settle_duplicate
from desk.actions.labels import propose_label, settle_label
from desk.actions.letters import write_letter, write_reply
from desk.actions.messages import add_file, message_is, read_again, viewed
from desk.actions.problem import Absent, Problem, Stale
from desk.actions.referrals import correct, decide, reopen_referral, review, set_aside_referral

__all__ = [
    "Absent",
    "Problem",
    "Stale",
    "add_file",
    "approve",
    "change_recipient",
    "correct",
    "decide",
    "message_is",
    "propose_label",
    "read_again",
    "reopen_referral",
    "review",
    "save_draft",
    "set_aside_draft",
    "set_aside_referral",
    "settle_duplicate",
    "settle_label",
    "settle_unknown",
    "switch_kind",
    "try_send_again",
    "undo",
    "viewed",
    "write_letter",
    "write_reply",
]
