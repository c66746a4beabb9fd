"""How long what is dealt with is kept, by its outcome, and what is past its time.

What shares a mail or a reply goes together: two families in one mail are erased when the time of both is over.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from pydantic import Field
from sqlalchemy import select as columns
from sqlmodel import Session, SQLModel, col, select

from desk.sections import Strict
from desk.working_days import day_of
from records.moves import DraftState, MessageState, ReferralState
from records.tables import Decision, Draft, Hold, Message, Reading, Referral, Told

ERASED = "erased"
"""`Message.what` of a mail of which only its place and its hash are left."""


class RetentionConfig(Strict):
    """[retention] of `config/service.toml`: days after the last activity for which each outcome is kept."""

    accepted: int = Field(default=9497, ge=1)
    signposted: int = Field(default=730, ge=1)
    """Advice, and signposting elsewhere."""
    set_aside: int = Field(default=730, ge=1)
    undecided: int = Field(default=9497, ge=1)
    """Answered, and no decision recorded."""
    enquiry: int = Field(default=730, ge=1)
    """Also letters that answer no mail."""
    not_ours: int = Field(default=180, ge=1)
    """Also mail that machines wrote."""


@dataclass(frozen=True, slots=True)
class Case:
    """Referrals, mails and replies that belong together."""

    references: tuple[str, ...]
    referrals: frozenset[int]
    messages: frozenset[int]
    drafts: frozenset[int]
    outcome: str
    last: date
    """The day of the last activity."""
    days: int
    kept_by: str
    """Why it stays whatever its age: open work, mail on its way, or a legal hold; empty when nothing keeps it."""

    def over(self, today: date) -> bool:
        """Whether its time is over, and nothing keeps it."""
        return not self.kept_by and today > self.last + timedelta(days=self.days)


Node = tuple[str, int]
_OPEN = (ReferralState.TO_CHECK, ReferralState.AWAITING_REPLY)
_UNSENT = (DraftState.APPROVED, DraftState.SENDING, DraftState.UNKNOWN)
_UNSORTED = (MessageState.STORED, MessageState.NEEDS_ATTENTION)
_ROUTES = {"accepted": "accepted", "advice": "signposted", "signposted": "signposted"}
_MAIL = {MessageState.ENQUIRY: "enquiry", MessageState.AUTOMATIC: "not_ours", MessageState.NOT_OURS: "not_ours"}


def cases(db: Session, config: RetentionConfig) -> Iterator[Case]:
    """Everything that is kept and not erased yet, the longest untouched first."""
    look = _Look(db, config)
    found = [look.case(group) for group in _groups(db)]
    yield from sorted((case for case in found if case), key=lambda case: case.last)


def _groups(db: Session) -> list[set[Node]]:
    """Sets of nodes that hang together."""
    edges: dict[Node, set[Node]] = defaultdict(set)

    def join(one: Node, kind: str, other: int | None) -> None:
        edges[one].update({(kind, other)} if other is not None else set())
        if other is not None:
            edges[kind, other].add(one)

    for referral_id, message_id in db.exec(select(Referral.id, Referral.message_id)):
        join(("referral", referral_id or 0), "message", message_id)
    for mail_id, belongs_to in db.exec(select(Message.id, Message.referral_id)):
        join(("message", mail_id or 0), "referral", belongs_to)
    for of, changed_by in db.exec(select(Reading.referral_id, Reading.message_id)):
        join(("referral", of), "message", changed_by)
    for draft_id, about, answers in db.exec(
        select(Draft.id, Draft.referral_id, Draft.message_id).where(col(Draft.once).is_(None))
    ):
        join(("draft", draft_id or 0), "referral", about)
        join(("draft", draft_id or 0), "message", answers)
    groups, seen = [], set[Node]()
    for start in list(edges):
        group, waiting = set[Node](), [start]
        while waiting:
            node = waiting.pop()
            if node not in seen:
                seen.add(node)
                group.add(node)
                waiting += edges[node]
        if group:
            groups.append(group)
    return groups


def _rows(db: Session, table: type[SQLModel], *names: str) -> dict[int, Any]:
    """These columns of every row after its id, by its id."""
    return {row[0]: row for row in db.execute(columns(*(getattr(table, name) for name in ("id", *names))))}


class _Look:
    """What has to be known of every row, read once."""

    def __init__(self, db: Session, config: RetentionConfig) -> None:
        self.days: dict[str, int] = config.model_dump()
        self.referrals = _rows(db, Referral, "reference", "state", "received_at")
        self.messages = _rows(db, Message, "state", "what", "received_at", "stored_at")
        self.drafts = _rows(db, Draft, "state", "created_at", "edited_at", "sent_at", "to_address")
        self.decisions: dict[int, tuple[str, datetime]] = {}
        for referral_id, route, at in db.exec(
            select(Decision.referral_id, Decision.route, Decision.at).order_by(col(Decision.id))
        ):
            self.decisions[referral_id] = (route, at)
        queued = select(Told.referral_id).join(Draft, col(Draft.id) == col(Told.draft_id))
        self.being_told = set(db.exec(queued.where(col(Draft.state).in_(_UNSENT))))
        self.held = set(db.exec(select(Hold.referral_id).where(col(Hold.released_at).is_(None))))

    def case(self, group: set[Node]) -> Case | None:
        ids: dict[str, set[int]] = {"referral": set(), "message": set(), "draft": set()}
        for kind, one in group:
            ids[kind].add(one)
        referrals, messages, drafts = ids["referral"], ids["message"], ids["draft"]
        if self._all_erased(referrals, messages, drafts):
            return None
        outcome = self._outcome(referrals, messages)
        return Case(
            tuple(sorted(self.referrals[one][1] for one in referrals)),
            frozenset(referrals),
            frozenset(messages),
            frozenset(drafts),
            outcome,
            max(day_of(at) for at in self._moments(referrals, messages, drafts)),
            self.days[outcome],
            self._kept_by(referrals, messages, drafts),
        )

    def _all_erased(self, referrals: set[int], messages: set[int], drafts: set[int]) -> bool:
        """Whether nothing is left: an erased mail of ours has no address any more."""
        gone = all(self.referrals[one][2] == ReferralState.ERASED for one in referrals)
        gone = gone and all(self.messages[one][2] == ERASED for one in messages)
        return gone and not any(self.drafts[one][-1] for one in drafts)

    def _outcome(self, referrals: set[int], messages: set[int]) -> str:
        """The one that is kept longest."""
        found = [self._outcome_of(one) for one in referrals] or [_MAIL.get(self.messages[one][1], "enquiry") for one in messages]
        return max(found or ["enquiry"], key=lambda outcome: self.days[outcome])

    def _outcome_of(self, referral_id: int) -> str:
        if self.referrals[referral_id][2] == ReferralState.SET_ASIDE:
            return "set_aside"
        return _ROUTES.get(self.decisions.get(referral_id, ("", None))[0], "undecided")

    def _moments(self, referrals: set[int], messages: set[int], drafts: set[int]) -> Iterator[datetime]:
        rows: list[Any] = [self.referrals[one][3:] for one in referrals]
        rows += [self.messages[one][3:] for one in messages] + [self.drafts[one][2:-1] for one in drafts]
        rows += [self.decisions[one][1:] for one in referrals if one in self.decisions]
        yield from (at for row in rows for at in row if at is not None)

    def _kept_by(self, referrals: set[int], messages: set[int], drafts: set[int]) -> str:
        if referrals & self.held:
            return "a legal hold"
        if any(self.referrals[one][2] in _OPEN for one in referrals) or any(
            self.messages[one][1] in _UNSORTED for one in messages
        ):
            return "open work"
        if any(self.drafts[one][1] in _UNSENT for one in drafts):
            return "a reply that is not settled"
        return "a mail to the team that is not settled" if referrals & self.being_told else ""
