"""The mailbox against a real Dovecot."""

from __future__ import annotations

import hashlib
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from ingest.imap import ImapMailbox
from ingest.imap_file import KEYWORD, mark, move
from ingest.imap_session import ImapServer
from ingest.mailbox import MailboxError, Stored
from tests.servers import PASSWORD, MailAccount


def mail(number: int, size: int = 0) -> bytes:
    return (
        f"From: Bethan Rowlands <bethan@hv.example.org>\r\nSubject: mail {number}\r\nMessage-ID: <{number}@example.org>\r\n\r\n"
        f"Mail {number}\r\n".encode()
        + b"x" * 70
        + b"\r\n"
        + (b"y" * 76 + b"\r\n") * (size // 78)
    )


def server_of(account: MailAccount) -> ImapServer:
    return ImapServer("localhost", account.user, account.server.tls_port, PASSWORD, cafile=account.server.certificate.cafile)


@pytest.fixture
def mailbox(account: MailAccount):
    mailbox = ImapMailbox(server_of(account))
    yield mailbox
    mailbox.close()


def nothing(_: int) -> set[int]:
    return set()


class Ledger(dict[int, set[int]]):
    """Remembers what was stored, as the database does."""

    def known(self, validity: int) -> set[int]:
        return self.get(validity, set())

    def poll(self, mailbox: ImapMailbox) -> list[Stored]:
        found = []
        for stored in mailbox.new(self.known):
            self.setdefault(stored.uid_validity, set()).add(stored.uid)
            found.append(stored)
        return found


def test_every_message_comes_whole_with_its_place_and_date(account, mailbox):
    account.append(mail(1))
    account.append(mail(2))
    found = list(mailbox.new(nothing))
    assert [stored.raw for stored in found] == [mail(1), mail(2)]
    assert [(s.account, s.folder, s.uid) for s in found] == [(account.user, "INBOX", 1), (account.user, "INBOX", 2)]
    assert all(s.internal_date and s.internal_date.utcoffset().total_seconds() == 0 for s in found)
    assert mailbox.count() == 2


def test_a_second_poll_brings_nothing_and_a_third_only_what_is_new(account, mailbox):
    ledger = Ledger()
    account.append(mail(1))
    assert len(ledger.poll(mailbox)) == 1
    assert ledger.poll(mailbox) == []
    account.append(mail(2))
    assert [s.raw for s in ledger.poll(mailbox)] == [mail(2)]


def test_reading_sets_no_flag_at_all(account, mailbox):
    account.append(mail(1))
    list(mailbox.new(nothing))
    assert account.flags() == ["\\Recent"] or account.flags() == [""]


def test_a_message_somebody_read_or_flagged_is_still_fetched(account, mailbox):
    account.append(mail(1), flags="(\\Seen \\Flagged)")
    assert len(list(mailbox.new(nothing))) == 1


def test_a_big_message_comes_in_slices_and_whole(account, mailbox):
    big = mail(1, 9_000_000)
    account.append(big)
    account.append(mail(2))
    assert [s.raw == expected for s, expected in zip(mailbox.new(nothing), [big, mail(2)], strict=True)] == [True, True]
