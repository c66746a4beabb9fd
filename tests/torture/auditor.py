"""The auditor: what must hold after any fault, read from the database file and the servers rather than asked of the desk."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from records.moves import DraftState, MessageState
from tests.torture.desk import Ground, open_everything, open_values
from tests.torture.post_office import INBOX, PROCESSED, SENT, digest

SETTLED = {DraftState.SENT, DraftState.UNKNOWN, DraftState.SET_ASIDE}
Line = tuple[str, ...]


@dataclass(frozen=True)
class Verdict:
    """What was found after one trial."""

    violations: frozenset[str]
    unknown: int
    """Mails that may have gone, which a person is asked about."""


def judge(ground: Ground, undisturbed: tuple[Line, ...] | None = None) -> Verdict:
    """The ledger, the outbox and the audit chain against what the servers know.

    `undisturbed` is the picture (`picture`) that the same work gives without a fault.
    """
    ground.office.settle()
    with closing(sqlite3.connect(ground.data / "desk.db")) as db:
        db.row_factory = sqlite3.Row
        open_values(db)
        found = {*_mail(db, ground), *_places(db), *_outbox(db, ground), *_chain(db), *_file(db)}
        handed_over = _handed_over(db)
        if undisturbed is not None and _blurred(picture(db), handed_over) != _blurred(undisturbed, handed_over):
            found.add("it did not end as it does without the fault")
        unknown = db.execute("SELECT count(*) FROM draft WHERE state = 'unknown'").fetchone()[0]
    return Verdict(frozenset(found), unknown)


def _mail(db: sqlite3.Connection, ground: Ground) -> Iterator[str]:
    came = Counter(map(digest, ground.office.came))
    rows = db.execute(
        "SELECT m.sha256, opened('original.raw', o.message_id, o.raw) AS raw FROM message m LEFT JOIN original o ON o.message_id = m.id"
    ).fetchall()
    if any(row["raw"] is None or digest(row["raw"]) != row["sha256"] for row in rows):
        yield "a message is not what came"
    ledger = Counter(row["sha256"] for row in rows)
    if came - ledger:
        yield "a message is lost"
    if ledger - came:
        yield "a message is there twice, or was never sent"
    if ground.office.held != came:
        yield "the mailbox does not hold each message once"
    if ground.after != "move" and len(ground.office.imap.folder(INBOX)) != len(rows):
        yield "server and ledger do not count the same"


def _places(db: sqlite3.Connection) -> Iterator[str]:
    states = {row["id"]: row["state"] for row in db.execute("SELECT id, state FROM message")}
    if MessageState.STORED in states.values():
        yield "a message waits for ever"
    if set(states.values()) - set(MessageState):
        yield "a message is in no state"
    holding = {row[0] for row in db.execute("SELECT message_id FROM referral")}
    if holding != {key for key, state in states.items() if state == MessageState.REFERRAL}:
        yield "a message and its referral do not agree"
    twice = db.execute(
        "SELECT 1 FROM referral GROUP BY message_id, attachment, opened('referral.document', id, document) HAVING count(*) > 1"
    ).fetchone()
    if twice:
        yield "a referral is there twice"
    if db.execute("SELECT 1 FROM referral WHERE id NOT IN (SELECT referral_id FROM term)").fetchone():
        yield "a referral cannot be found"
    open_twice = (
        "SELECT 1 FROM draft WHERE state NOT IN ('sent', 'set_aside') AND opened('draft.to_warnings', id, to_warnings) NOT LIKE '%not delivered%'"
        " GROUP BY coalesce(referral_id, -message_id) HAVING count(*) > 1"
    )
    if db.execute(open_twice).fetchone():
        yield "a referral has two open replies"
    unanswered = "SELECT 1 FROM referral WHERE id NOT IN (SELECT referral_id FROM draft WHERE referral_id IS NOT NULL)"
    if db.execute(unanswered).fetchone():
        yield "a referral has no reply"


def _outbox(db: sqlite3.Connection, ground: Ground) -> Iterator[str]:
    gone = Counter(_message_id(raw) for raw in ground.office.gone)
    if any(count > 1 for count in gone.values()):
        yield "a mail was sent twice"
    approved = _approvals(db)
    if any(digest(raw) not in approved for raw in ground.office.gone):
        yield "a mail was sent that nobody approved as it is"
    for row in db.execute(
        "SELECT id, state, rfc_message_id, opened('draft.to_address', id, to_address) AS to_address FROM draft"
    ):
        went = row["rfc_message_id"] in gone
        if row["state"] == DraftState.SENT and not went:
            yield "a mail counts as sent and was not"
        if went and row["state"] not in (DraftState.SENT, DraftState.UNKNOWN):
            yield "a mail was sent and the desk does not know it"
        if row["state"] not in SETTLED:
            yield "a reply was left over"
    yield from _overtaken(db)


def _message_id(raw: bytes) -> str:
    found = re.search(rb"(?im)^message-id: *(\S+)", raw)
    return found[1].decode() if found else ""


def _approvals(db: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """Digest of the bytes a person approved -> draft and number of the entry."""
    return {
        detail["bytes"]: (draft_id, seq)
        for seq, draft_id, detail in _entries(db, "draft", "state")
        if detail.get("to") == "approved" and "bytes" in detail
    }


def _overtaken(db: sqlite3.Connection) -> Iterator[str]:
    """No mail may go out on an approval that is older than what was learned about its referral."""
    referral_of = dict(db.execute("SELECT id, referral_id FROM draft").fetchall())
    news = [(seq, referral) for seq, referral, _ in _entries(db, "referral", "new mail")]
    given: dict[int, int] = {}
    for seq, draft_id, detail in _entries(db, "draft", "state"):
        if detail["to"] == "approved" and detail["from"] == "draft":
            given[draft_id] = seq
        if detail["to"] == "sending" and any(
            given.get(draft_id, 0) < at < seq and referral == referral_of.get(draft_id) for at, referral in news
        ):
            yield "a mail was sent on an approval that new mail had overtaken"


def _entries(db: sqlite3.Connection, subject: str, action: str) -> Iterator[tuple[int, int, dict[str, str]]]:
    query = "SELECT seq, subject_id, detail FROM audit WHERE subject = ? AND action = ? ORDER BY seq"
    for row in db.execute(query, (subject, action)):
        yield row["seq"], row["subject_id"], json.loads(row["detail"])


def _chain(db: sqlite3.Connection) -> Iterator[str]:
    """Each entry follows the one before, and what the chain tells of every row is where the row is."""
    previous = "0" * 64
    for number, row in enumerate(db.execute("SELECT * FROM audit ORDER BY seq"), 1):
        if row["seq"] != number or row["previous"] != previous or row["hash"] != _link(row):
            yield "the audit chain is broken"
            return
        previous = row["hash"]
    for table, first in (("message", "stored"), ("draft", "draft"), ("referral", "to_check")):
        told = {subject_id: detail["to"] for _, subject_id, detail in _entries(db, table, "state")}
        for row in db.execute(f"SELECT id, state FROM {table}"):
            if told.get(row["id"], first) != row["state"]:
                yield "the audit chain tells another story than the rows"
    begun = {"message": "stored", "draft": "drafted", "referral": "received"}
    for table, action in begun.items():
        written = Counter(subject_id for _, subject_id, _ in _entries(db, table, action))
        if written != Counter(row["id"] for row in db.execute(f"SELECT id FROM {table}")):
            yield "the audit chain does not tell of every row, once"


def _link(row: sqlite3.Row) -> str:
    at = row["at"].replace(" ", "T") + ("" if "." in row["at"] else ".000000") + "+00:00"
    said = [
        row["seq"],
        at,
        row["who"],
        row["action"],
        row["subject"],
        row["subject_id"],
        json.loads(row["detail"]),
        row["previous"],
    ]
    return hashlib.sha256(json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def _file(db: sqlite3.Connection) -> Iterator[str]:
    if db.execute("PRAGMA integrity_check").fetchone()[0] != "ok" or db.execute("PRAGMA foreign_key_check").fetchall():
        yield "the database is damaged"


def picture(db: sqlite3.Connection) -> tuple[Line, ...]:
    """How everything ended, without what differs from run to run: a line for each message, each referral, each draft."""
    of = "JOIN message m ON m.id = d.message_id"
    queries = (
        "SELECT 'message', sha256, state, what FROM message",
        "SELECT 'referral', m.sha256, opened('referral.document', d.id, d.document), d.state FROM referral d " + of,
        "SELECT 'reply', m.sha256, d.kind, opened('draft.to_address', d.id, d.to_address), d.state FROM draft d " + of,
    )
    return tuple(sorted(tuple(map(str, row)) for query in queries for row in db.execute(query)))


def _handed_over(db: sqlite3.Connection) -> set[str]:
    """The digests of messages whose reading was cut off twice: each is a task for a person, instead of what it would have been."""
    query = "SELECT sha256 FROM message WHERE state = 'needs_attention' AND what = 'unreadable' AND attempts > 1"
    return {row[0] for row in db.execute(query)}


def _blurred(lines: tuple[Line, ...], without: set[str]) -> list[Line]:
    """A mail that may have gone is one that a person will say went.

    Messages `without` wait for a person, and with them the referrals and replies they belong to: the other messages are left.
    """
    told = (line for line in lines if not without or (line[0] == "message" and line[1] not in without))
    return sorted((*line[:-1], "sent") if line[-1] == DraftState.UNKNOWN else line for line in told)


def fingerprint(ground: Ground) -> str:
    """Everything the database says but when its jobs ran: what another round may not change."""
    with closing(sqlite3.connect(ground.data / "desk.db")) as db:
        lines = [line for line in db.iterdump() if not line.startswith('INSERT INTO "pulse"')]
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


CHANCE = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?|TWB-\w{6}|\b[0-9a-f]{64}\b|<\d+\.\d+\.\d+@")
"""What differs from run to run and decides nothing: times, references, digests of what holds them, our Message-IDs."""


def what_is_left(ground: Ground) -> str:
    """All that a fresh process can find: the database as it is once opened, and what the servers hold, without `CHANCE`."""
    with TemporaryDirectory(dir=ground.folder) as place:
        copy = shutil.copytree(ground.data, Path(place) / "data")
        with closing(sqlite3.connect(copy / "desk.db")) as db:
            open_everything(db)
            lines = [CHANCE.sub("?", line) for line in db.iterdump() if not line.startswith('INSERT INTO "outgoing"')]
            lines += [str(row) for row in db.execute("SELECT draft_id FROM outgoing")]
    office = ground.office
    boxes = [sorted(map(digest, office.imap.folder(name).values())) for name in (INBOX, PROCESSED)]
    servers = [str(boxes), str(len(office.imap.folder(SENT))), str(len(office.gone))]
    return digest("\n".join([*lines, *servers]).encode())
