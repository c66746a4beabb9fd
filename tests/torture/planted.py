"""Wrong versions of the desk, a line or two each, that the torture must catch."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from sqlmodel import select

from desk import carrying, drafting, intake, outgoing, pipeline
from ingest import imap_fetch
from ingest.imap import ImapMailbox
from notify import smtp
from notify.delivery import Unclear
from records import audit, change
from records.database import reading, writing
from records.moves import DraftState, MessageState
from records.tables import Message, Original
from tests.torture import crowd, storage, troubles
from tests.torture.auditor import Verdict, judge
from tests.torture.deaths import SCENES, Scene, Stage, every_line, in_child

Plant = Callable[[], None]
ARRIVES, SENT, OVERTAKEN, MOVED = SCENES[0], SCENES[1], SCENES[2], SCENES[4]


@dataclass(frozen=True)
class Planted:
    """A wrong version, and the trials that have to notice it."""

    name: str
    plant: Plant
    scene: Scene
    trials_of: Callable[[Stage, Plant], Iterator[Verdict]]

    def trials(self, made: Stage) -> Iterator[Verdict]:
        return self.trials_of(replace(made, known={}), self.plant)


def deaths(made: Stage, plant: Plant) -> Iterator[Verdict]:
    """Deaths at lines in no order, so that whatever is wrong is met soon."""
    lines = list(every_line(made))
    random.Random(2).shuffle(lines)
    return (made.trial(*line, plant=plant) for line in lines[:600])


def trouble(name: str) -> Callable[[Stage, Plant], Iterator[Verdict]]:
    """One trouble of the servers, by its name."""

    def trials(made: Stage, plant: Plant) -> Iterator[Verdict]:
        made = replace(made, ground=replace(made.ground, patience=troubles.PATIENCE))
        found = (*troubles.imap_troubles(), *troubles.smtp_troubles())
        one = next((each for each in found if each.name == name), troubles.Trouble(name, lambda office: None))
        yield made.troubled(one.upset, meanwhile=one.meanwhile, plant=plant)

    return trials


def failing_commits(made: Stage, plant: Plant) -> Iterator[Verdict]:
    """Nothing may be lost while the same process goes on: nobody restarts a desk that seems to work."""
    for number in range(1, 12):
        made.begin()
        in_child(made._planted(storage.working_after(storage.commit_fails(number, after=False)), plant))
        found = judge(made.ground)
        yield Verdict(found.violations & {"a message is lost"}, found.unknown)


def together(made: Stage, plant: Plant) -> Iterator[Verdict]:
    return (crowd.at_once(made, plant) for _ in range(5))


def _move_before_commit() -> None:
    new = ImapMailbox.new

    def moving(self: ImapMailbox, known: Any) -> Any:
        for one in new(self, known):
            with self.connected() as client:
                client.select_folder("INBOX")
                client.move([one.uid], "Processed")
            yield one

    ImapMailbox.new = moving  # type: ignore[method-assign]


def _known_by(mark: Callable[[bytes], bytes]) -> None:
    """Messages that share a mark are taken for one."""
    store = intake._store

    def storing(engine: Any, batch: Any) -> Any:
        with reading(engine) as db:
            seen = {mark(raw) for raw in (one.raw for one in db.exec(select(Original)))} - {b""}
        new = []
        for one in batch:
            if mark(one.raw) not in seen:
                new.append(one)
            seen |= {mark(one.raw)} - {b""}
        return store(engine, new) if new else []

    intake._store = storing


def _message_id(raw: bytes) -> bytes:
    found = re.search(rb"(?im)^message-id:.*", raw)
    return found[0] if found else b""


def _same_message_id_is_the_same_mail() -> None:
    _known_by(_message_id)


def _same_bytes_are_the_same_mail() -> None:
    _known_by(lambda raw: raw)


def _handed_after_the_dot() -> None:
    dot = smtp.SmtpSender._dot

    def data(self: Any, server: Any, raw: bytes, handed: Callable[[], None]) -> str:
        server.docmd("DATA")
        server.send(smtp.dotted(raw))
        answer = dot(self, server)
        handed()
        return answer

    smtp.SmtpSender._data = data  # type: ignore[method-assign]


def _handed_is_tried_again() -> None:
    def recover(service: Any) -> None:
        with outgoing.writing(service.engine) as db:
            for draft in db.exec(outgoing.select(outgoing.Draft).where(outgoing.Draft.state == DraftState.SENDING)):
                change.move(db, draft, DraftState.APPROVED, "desk")

    outgoing.recover = recover


def _silence_is_a_no() -> None:
    not_sent = outgoing._not_sent

    def later(service: Any, draft_id: int, error: Exception) -> None:
        not_sent(service, draft_id, outgoing.TryLater(str(error)) if isinstance(error, Unclear) else error)  # type: ignore[arg-type]

    outgoing._not_sent = later


def _refused_counts_as_sent() -> None:
    outgoing._not_sent = lambda service, draft_id, error: outgoing._sent(service, draft_id)


def _uidvalidity_ignored() -> None:
    known_in = pipeline.known_in
    pipeline.known_in = lambda engine, account, folder: (
        lambda validity: set().union(*(known_in(engine, account, folder)(number) for number in (5, 77, 78)))
    )


def _empty_bodies_accepted() -> None:
    imap_fetch._objection = lambda raw, size: ""


def _state_in_a_transaction_of_its_own() -> None:
    def read(service: Any, message_id: int, raw: bytes) -> None:
        mail, found = service.reader.read_message(raw)
        with reading(service.engine) as db:
            decided = pipeline.plan(db, service, db.get(Message, message_id), mail, found)
        with writing(service.engine) as db:
            change.move(db, db.get(Message, message_id), decided.sorted.state, "desk")
        carrying.move = _moves_no_message
        with writing(service.engine) as db:
            pipeline.carry_out(db, service, db.get(Message, message_id), mail, decided)

    pipeline._read = read


def _moves_no_message(db: Any, row: Any, after: Any, who: str, **detail: Any) -> None:
    if not isinstance(after, MessageState):
        change.move(db, row, after, who, **detail)


def _new_mail_leaves_the_approval() -> None:
    carrying.revoke_approved = lambda db, row, who, why: None
    drafting.revoke_approved = carrying.revoke_approved


def _approved_bytes_not_compared() -> None:
    outgoing._as_approved = lambda draft, sent: True
    claim = outgoing._claim

    def changed(service: Any, draft_id: int) -> Any:
        found = claim(service, draft_id)
        return found and (found[0].replace(b"Dear", b"Hear"), found[1])

    outgoing._claim = changed


@contextmanager
def _anybody(engine: Any, data: Any, job: str) -> Iterator[None]:
    yield


def _no_turn_to_send() -> None:
    pipeline.turn = _anybody


def _audit_forgets_states() -> None:
    add = audit.add
    change.audit = type(
        "Audit",
        (),
        {
            "add": staticmethod(
                lambda db, who, action, subject, *rest: None if subject == "message" else add(db, who, action, subject, *rest)
            )
        },
    )  # type: ignore[assignment]


def _fetched_counts_as_stored() -> None:
    new = ImapMailbox.new
    seen: set[int] = set()

    def once(self: ImapMailbox, known: Any) -> Any:
        for one in new(self, lambda validity: known(validity) | seen):
            seen.add(one.uid)
            yield one

    ImapMailbox.new = once  # type: ignore[method-assign]


PLANTED = (
    Planted("mail is moved before it is stored", _move_before_commit, MOVED, deaths),
    Planted("a Message-ID is an identity", _same_message_id_is_the_same_mail, ARRIVES, trouble("none")),
    Planted("the same bytes are one message", _same_bytes_are_the_same_mail, crowd.CROWD, trouble("none")),
    Planted("handing over is written down after the dot", _handed_after_the_dot, SENT, deaths),
    Planted("what was handed over is sent again after a death", _handed_is_tried_again, SENT, deaths),
    Planted("silence after the dot counts as a no", _silence_is_a_no, troubles.DAY, trouble("the outlet cuts at dot")),
    Planted("a refusal counts as sent", _refused_counts_as_sent, troubles.DAY, trouble("the outlet refuses at RCPT")),
    Planted(
        "UIDVALIDITY is ignored", _uidvalidity_ignored, troubles.DAY, trouble("the folder is rebuilt under a smaller number")
    ),
    Planted("an empty body counts as fetched", _empty_bodies_accepted, troubles.DAY, trouble("bodies come empty")),
    Planted("what is fetched counts as stored", _fetched_counts_as_stored, troubles.DAY, failing_commits),
    Planted("state and referral in two transactions", _state_in_a_transaction_of_its_own, ARRIVES, deaths),
    Planted("new mail leaves an approval standing", _new_mail_leaves_the_approval, OVERTAKEN, deaths),
    Planted("other bytes are sent than were approved", _approved_bytes_not_compared, SENT, trouble("none")),
    Planted("nobody waits for a turn to send", _no_turn_to_send, crowd.CROWD, together),
    Planted("the audit chain leaves moves out", _audit_forgets_states, ARRIVES, trouble("none")),
)
