"""The mailbox against a server that lies, stumbles and hangs up: nothing is lost, nothing half is taken for whole."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress

import pytest

from ingest import imap
from ingest.imap import ImapMailbox
from ingest.imap_session import ImapServer, back_off, uids_in
from ingest.mailbox import MailboxError, Stored
from tests.faulty_imap import FaultyImap, faulty_imap
from tests.servers import Certificate

HEAD = b"From: a@example.org\r\nSubject: mail %d\r\n\r\n"
MESSAGES = {uid: HEAD % uid + b"x" * 50 * uid + b"\r\n" for uid in (3, 5, 9)}


@pytest.fixture
def server(certificate: Certificate):
    with faulty_imap(FaultyImap(certificate, dict(MESSAGES))) as server:
        yield server


def mailbox_of(server: FaultyImap, timeout: float = 5) -> ImapMailbox:
    return ImapMailbox(ImapServer("localhost", "user", server.port, "pw", cafile=server.certificate.cafile, timeout=timeout))


def poll(server: FaultyImap, seen: dict[int, bytes], timeout: float = 5) -> ImapMailbox:
    mailbox = mailbox_of(server, timeout)
    try:
        for stored in mailbox.new(lambda _: set(seen)):
            assert stored.uid not in seen, "fetched twice"
            seen[stored.uid] = stored.raw
    finally:
        mailbox.close()
    return mailbox


def lies(**answers: list[bytes] | Callable[[str], list[bytes] | None]):
    def lie(name: str, arguments: str) -> list[bytes] | None:
        answer = answers.get(name)
        return answer(arguments) if callable(answer) else answer

    return lie


def test_the_honest_dialogue_brings_everything(server):
    seen: dict[int, bytes] = {}
    poll(server, seen)
    assert seen == MESSAGES


PARTS = int(os.environ.get("PIMHS_CUTS", "16"))
"""Places along the dialogue at which the connection is cut; `PIMHS_CUTS=1000` tries nearly every byte."""


@pytest.fixture(scope="module")
def dialogue_length(certificate: Certificate) -> int:
    with faulty_imap(FaultyImap(certificate, dict(MESSAGES))) as server:
        poll(server, {})
        return server.sent


@pytest.mark.parametrize("part", range(PARTS))
def test_a_connection_cut_anywhere_loses_and_halves_nothing(server, dialogue_length, part):
    seen: dict[int, bytes] = {}
    server.cut_after = max(1, dialogue_length * part // PARTS)
    with suppress(MailboxError):  # the cut may come after the last answer that mattered
        poll(server, seen)
    assert all(MESSAGES[uid] == raw for uid, raw in seen.items())
    server.cut_after = None
    poll(server, seen)
    assert seen == MESSAGES


@pytest.mark.parametrize("command", ["CAPABILITY", "AUTHENTICATE", "EXAMINE", "SEARCH", "FETCH"])
def test_a_server_that_falls_silent_is_given_up(server, command):
    server.silent_at = command
    with pytest.raises(MailboxError, match=r"no answer in time|closed the connection"):
        poll(server, {}, timeout=0.2)


@pytest.mark.parametrize(
    "answer",
    [
        [b"* 1 FETCH (UID 5 BODY[] NIL)\r\n", b"TAG OK done\r\n"],
        [b"* 1 FETCH (UID 5 BODY[] {0}\r\n)\r\n", b"TAG OK done\r\n"],
        [b'* 1 FETCH (UID 5 BODY[] "")\r\n', b"TAG OK done\r\n"],
        [b"* 1 FETCH (UID 5 BODY[] {2}\r\n\r\n)\r\n", b"TAG OK done\r\n"],
        [b"TAG OK done\r\n"],
        [b"* 1 FETCH (FLAGS (\\Seen))\r\n", b"TAG OK done\r\n"],
        [b"* 1 FETCH (UID 6 BODY[] {4}\r\nabcd)\r\n", b"TAG OK done\r\n"],
    ],
    ids=["nil", "empty literal", "empty string", "only a line end", "nothing", "flags without uid", "another message"],
)
def test_an_empty_answer_never_counts_as_fetched(server, answer):
    server.messages = {5: MESSAGES[5]}
    server.lie = lies(FETCH=lambda arguments: None if "RFC822.SIZE" in arguments else answer)
    seen: dict[int, bytes] = {}
    mailbox = poll(server, seen)
    assert seen == {}
    assert [(w.uid, "does not give its text" in w.why) for w in mailbox.withheld] == [(5, True)]
    server.lie = lies()
    assert poll(server, seen).withheld == ()
    assert seen == {5: MESSAGES[5]}


def test_one_message_that_is_not_given_does_not_hold_up_the_others(server):
    honest = server.item

    def item(uid: int, arguments: str) -> bytes:
        return b"BODY[] NIL" if uid == 5 and "SIZE" not in arguments else honest(uid, arguments)

    server.item = item
    seen: dict[int, bytes] = {}
    mailbox = poll(server, seen)
    assert set(seen) == {3, 9}
    assert [w.uid for w in mailbox.withheld] == [5]


def test_a_message_given_only_in_halves_is_put_together(server):
    server.messages = {5: MESSAGES[5]}
    header, text = MESSAGES[5].split(b"\r\n\r\n", 1)
    header += b"\r\n\r\n"

    def fetch(arguments: str) -> list[bytes] | None:
        if "SIZE" in arguments:
            return None
        if "HEADER" not in arguments:
            return [b"* 1 FETCH (UID 5 BODY[] NIL)\r\n", b"TAG OK done\r\n"]
        halves = b"BODY[HEADER] {%d}\r\n%s BODY[TEXT] {%d}\r\n%s" % (len(header), header, len(text), text)
        return [b"* 1 FETCH (UID 5 " + halves + b")\r\n", b"TAG OK done\r\n"]

    server.lie = lies(FETCH=fetch)
    seen: dict[int, bytes] = {}
    poll(server, seen)
    assert seen == {5: MESSAGES[5]}


def test_exchanges_notice_in_place_of_a_message_is_not_the_message(server):
    notice = (
        b"From: Microsoft Exchange\r\nSubject: Retrieval using the IMAP4 protocol failed for the following message: 81\r\n\r\n"
        b"The server couldn't retrieve the following message\r\n"
    )
    server.messages = {5: notice, 9: MESSAGES[9]}
    seen: dict[int, bytes] = {}
    mailbox = poll(server, seen)
    assert set(seen) == {9}
    assert "Exchange could not convert" in mailbox.withheld[0].why


@pytest.mark.parametrize("factor", [0, 0.5, 2])
def test_a_wrong_size_is_only_a_hint(server, factor):
    server.sizes = {uid: int(len(raw) * factor) for uid, raw in MESSAGES.items()}
    seen: dict[int, bytes] = {}
    poll(server, seen)
    assert seen == MESSAGES


def test_a_body_that_stops_short_is_asked_for_its_rest(server):
    server.messages = {5: MESSAGES[5]}
    honest = server.item

    def item(uid: int, arguments: str) -> bytes:
        return b"BODY[] {20}\r\n" + MESSAGES[5][:20] if "BODY.PEEK[])" in arguments else honest(uid, arguments)

    server.item = item
    seen: dict[int, bytes] = {}
    poll(server, seen)
    assert seen == {5: MESSAGES[5]}


def test_a_message_too_big_is_never_fetched(server):
    server.messages = {5: MESSAGES[5]}
    server.sizes = {5: 2_000_000_000}
    seen: dict[int, bytes] = {}
    assert "larger than" in poll(server, seen).withheld[0].why
    assert seen == {}
    assert not [c for c in server.commands if c.startswith("FETCH") and "BODY" in c]


def test_a_senseless_literal_ends_the_connection_instead_of_filling_the_memory(server):
    server.lie = lies(FETCH=lambda a: None if "SIZE" in a else [b"* 1 FETCH (UID 3 BODY[] {2000000000}\r\n"])
    with pytest.raises(MailboxError):
        poll(server, {})


@pytest.mark.parametrize(
    "noise",
    [
        b"* 2 FETCH (FLAGS (\\Seen))\r\n",
        b"* 4 EXISTS\r\n",
        b"* 1 EXPUNGE\r\n",
        b"* 7 FETCH (UID 3 FLAGS (\\Flagged))\r\n",
        b"* OK still here\r\n",
    ],
)
def test_what_the_server_says_on_the_side_does_not_disturb(server, noise):
    def fetch(arguments: str) -> list[bytes]:
        return [noise, *server._fetch(arguments), noise, b"TAG OK done\r\n"]

    server.lie = lies(FETCH=fetch)
    seen: dict[int, bytes] = {}
    poll(server, seen)
    assert seen == MESSAGES


def test_a_list_with_repeats_and_in_disorder_is_fetched_once_in_order(server):
    server.lie = lies(SEARCH=[b"* SEARCH 9 3 9 5 3\r\n", b"TAG OK done\r\n"])
    seen: dict[int, bytes] = {}
    poll(server, seen)
    assert list(seen) == [3, 5, 9]


def test_the_last_message_named_by_an_open_range_is_not_new(server, monkeypatch):
    monkeypatch.setattr(imap, "SMALL", 0)
    mailbox = mailbox_of(server)
    seen: list[Stored] = list(mailbox.new(lambda _: set()))
    server.lie = lies(SEARCH=[b"* SEARCH 9\r\n", b"TAG OK done\r\n"])
    assert list(mailbox.new(lambda _: {3, 5})) == seen[2:]
    assert list(mailbox.new(lambda _: {3, 5, 9})) == []
    mailbox.close()


class Large:
    """A client of a mailbox as old as a service: UIDs as long as they get."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def search(self, criteria: list[str]) -> list[int]:
        self.asked += criteria
        first, last = map(int, criteria[0].split(":"))
        found = [4_294_000_000 + number for number in range(first, last + 1)]
        assert len("* SEARCH " + " ".join(map(str, found))) < 1_000_000, "imaplib reads no longer line"
        return found


@pytest.mark.parametrize(("last", "count"), [(None, 200_001), (500, 500), (300_000, 200_001)])
def test_a_very_large_mailbox_is_listed_in_steps_that_the_library_can_read(last, count):
    found = uids_in(Large(), {b"EXISTS": 200_001}, last)
    assert len(found) == count
    assert found[-1] == 4_294_200_001
    assert found == sorted(found)


def test_an_empty_folder_is_not_searched():
    client = Large()
    assert uids_in(client, {b"EXISTS": 0}) == client.asked == []


@pytest.mark.parametrize("validity", [None, 0])
def test_without_uidvalidity_nothing_is_fetched(server, validity):
    server.validity = validity
    with pytest.raises(MailboxError, match="UIDVALIDITY"):
        poll(server, {})


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"AUTHENTICATE": [b"TAG NO User is authenticated but not connected.\r\n"]}, "no right to the mailbox"),
        ({"AUTHENTICATE": [b"TAG NO [AUTHENTICATIONFAILED] failed\r\n"]}, "refused the sign-in"),
        ({"AUTHENTICATE": [b"* BYE Too many connections\r\n"]}, "closed the connection"),
        ({"SEARCH": [b"* BYE Session invalidated - AccessTokenExpired\r\n"]}, "sign-in had run out"),
        ({"SEARCH": [b"* BYE shutting down\r\n"]}, "closed the connection"),
        ({"SEARCH": [b"* SEARCH three five\r\n", b"TAG OK done\r\n"]}, "cannot be used"),
        ({"FETCH": [b"* 1 FETCH (UID 3 RFC822.SIZE\r\n", b"TAG OK done\r\n"]}, "cannot be used"),
        ({"FETCH": [b"\x00\xff\xfe\r\n"]}, "closed the connection|cannot be used"),
        ({"EXAMINE": [b"TAG NO [NONEXISTENT] no\r\n"]}, "does not open the folder"),
    ],
)
def test_refusals_and_nonsense_become_lines_for_a_person(server, answers, words):
    server.lie = lies(**answers)
    with pytest.raises(MailboxError, match=words):
        poll(server, {})


def test_the_wait_the_server_asks_for_is_kept(server):
    server.lie = lies(FETCH=[b"TAG BAD Request is throttled. Suggested Backoff Time: 30000 milliseconds\r\n"])
    mailbox = mailbox_of(server)
    with pytest.raises(MailboxError, match="30 seconds") as caught:
        list(mailbox.new(lambda _: set()))
    assert caught.value.again_in == 30
    with pytest.raises(MailboxError, match="left alone") as caught:
        mailbox.count()
    assert 25 < (caught.value.again_in or 0) <= 37.5


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [("Suggested Backoff Time: 299961 milliseconds", 299.961), ("suggested backoff time 1", 0.001), ("no", None)],
)
def test_suggested_waits_are_read(answer, seconds):
    assert back_off(answer) == seconds


def test_only_numbers_enter_commands(server):
    server.messages = {5: b"Message-ID: <a\r\n b> DELETE>\r\nSubject: x\r\n\r\ny\r\n"}
    poll(server, {})
    said = [c for c in server.commands if c.startswith(("FETCH", "SEARCH", "STORE"))]
    assert said
    assert not any("DELETE" in c or "STORE" in c for c in said)


def test_a_server_that_hangs_up_while_waiting_is_no_busy_loop(server):
    server.lie = lies(IDLE=[b"+ idling\r\n", b"* BYE\r\n"])
    mailbox = mailbox_of(server)
    assert mailbox.wait(0.5, lambda: False)
    mailbox.close()


@pytest.mark.parametrize("idle", [b"", b" IDLE"], ids=["without IDLE", "IDLE refused"])
def test_without_idle_the_next_look_comes_on_time_all_the_same(server, idle):
    server.capabilities = b"IMAP4rev1 AUTH=PLAIN" + idle
    server.lie = lies(IDLE=[b"TAG BAD what\r\n"])
    mailbox = mailbox_of(server)
    began = time.monotonic()
    assert mailbox.wait(1.5, lambda: False)
    assert 1.5 <= time.monotonic() - began < 5
    assert any(said.startswith("IDLE") for said in server.commands) == bool(idle)
    mailbox.close()
