"""Fetching whole messages: sizes first, then batches bounded by bytes, big ones in slices, and nothing believed unseen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from imapclient import IMAPClient  # type: ignore[import-untyped]

BATCH = 50
BATCH_BYTES = 8_000_000
SLICE = 1 << 20
SIZE_LIMIT = 150_000_000
"""Bytes of the largest message that is fetched."""
DETAILS_STEP = 500

EMPTY = "The server lists this message but does not give its text. Open it in Outlook; it is tried again at every poll."
SUBSTITUTE = "Exchange could not convert this message for IMAP and sent a notice in its place. Open it in Outlook."
TOO_BIG = "This message is larger than the desk fetches (150 MB). Open it in Outlook."
_SUBSTITUTE = re.compile(
    rb"^Subject:[^\n]{0,20}Retrieval using the (?:IMAP4?|POP3?) protocol failed", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Withheld:
    """A message the server lists and does not give, with what a person can do."""

    uid: int
    why: str


Answer = Mapping[int, Mapping[bytes, Any]]


def details(client: IMAPClient, uids: list[int]) -> dict[int, tuple[int, datetime | None]]:
    """Size in bytes as the server thinks (0: it does not say) and when it came, in UTC; UIDs without an answer left out."""
    found: dict[int, tuple[int, datetime | None]] = {}
    for first in range(0, len(uids), DETAILS_STEP):
        part = uids[first : first + DETAILS_STEP]
        answer: Answer = client.fetch(part, ["RFC822.SIZE", "INTERNALDATE"])
        for uid in (uid for uid in part if uid in answer):
            said = answer[uid]
            size, date = said.get(b"RFC822.SIZE"), said.get(b"INTERNALDATE")
            found[uid] = (size if isinstance(size, int) else 0, date.astimezone(UTC) if isinstance(date, datetime) else None)
    return found


def batches(sizes: Mapping[int, int]) -> Iterator[dict[int, int]]:
    """UIDs with their sizes in groups of at most 50 messages and 8 MB; a bigger one, or one of unknown size, is alone."""
    group: dict[int, int] = {}
    for uid, size in sizes.items():
        weight = size or BATCH_BYTES
        if group and (len(group) >= BATCH or sum(group.values()) + weight > BATCH_BYTES):
            yield group
            group = {}
        group[uid] = weight
    if group:
        yield group


def bodies(client: IMAPClient, batch: Mapping[int, int], withheld: list[Withheld]) -> list[tuple[int, bytes]]:
    """The complete messages of a batch. What the server does not really give goes to `withheld`."""
    whole: list[tuple[int, bytes]] = []
    for uid, raw in _fetched(client, batch):
        why = _objection(raw, batch[uid])
        if why:
            withheld.append(Withheld(uid, why))
        else:
            whole.append((uid, raw))
    return whole


def _objection(raw: bytes, size: int) -> str:
    if size > SIZE_LIMIT:
        return TOO_BIG
    if not raw.strip():
        return EMPTY
    return SUBSTITUTE if _SUBSTITUTE.search(raw[:20_000].partition(b"\r\n\r\n")[0]) else ""


def _fetched(client: IMAPClient, batch: Mapping[int, int]) -> Iterable[tuple[int, bytes]]:
    if len(batch) == 1:
        uid, size = next(iter(batch.items()))
        if size >= BATCH_BYTES:
            return [(uid, _in_slices(client, uid) if size <= SIZE_LIMIT else b"")]
    answer: Answer = client.fetch(list(batch), ["BODY.PEEK[]"])
    return [(uid, _complete(client, uid, size, _bytes(answer, uid, b"BODY[]"))) for uid, size in batch.items()]


def _complete(client: IMAPClient, uid: int, size: int, raw: bytes) -> bytes:
    """Sizes are hints: a body shorter than announced is asked for its rest, an empty one by its two halves."""
    if not raw:
        answer: Answer = client.fetch([uid], ["BODY.PEEK[HEADER]", "BODY.PEEK[TEXT]"])
        header, text = _bytes(answer, uid, b"BODY[HEADER]"), _bytes(answer, uid, b"BODY[TEXT]")
        return header + text if header and text else b""
    return _in_slices(client, uid, raw) if len(raw) < size else raw


def _in_slices(client: IMAPClient, uid: int, start: bytes = b"") -> bytes:
    """The message from `start` on in pieces of 1 MiB, until the server has no more (RFC 3501, 6.4.5)."""
    whole = bytearray(start)
    while len(whole) <= SIZE_LIMIT:
        answer: Answer = client.fetch([uid], [f"BODY.PEEK[]<{len(whole)}.{SLICE}>"])
        piece = _bytes(answer, uid, b"BODY[]<%d>" % len(whole))
        whole += piece
        if not piece:
            break
    return bytes(whole)


def _bytes(answer: Answer, uid: int, item: bytes) -> bytes:
    """One item for exactly the UID that was asked for; nothing when the server left it out or said NIL."""
    found = answer.get(uid, {}).get(item)
    return found if isinstance(found, bytes) else b""
