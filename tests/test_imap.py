"""The mailbox against a real Dovecot."""

from __future__ import annotations

import hashlib
import logging
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ingest import imap
from ingest.imap import ImapMailbox
from ingest.imap_file import KEYWORD, mark, move
from ingest.imap_session import ImapServer
from ingest.mailbox import MailboxError, Stored
from tests.servers import PASSWORD, MailAccount, free_port


def mail(number: int, size: int = 0) -> bytes:
    return (
        f"From: Bethan Rowlands <bethan@hv.example.org>\r\nSubject: mail {number}\r\nMessage-ID: <{number}@example.org>\r\n\r\n"
        f"Mail {number}\r\n".encode()
        + (b"y" * 76 + b"\r\n") * (size // 78)
    )


def server_of(account: MailAccount) -> ImapServer:
    return ImapServer("localhost", account.user, account.server.tls_port, PASSWORD, cafile=account.server.certificate.cafile)


@pytest.fixture
def mailbox(account: MailAccount) -> Iterator[ImapMailbox]:
    mailbox = ImapMailbox(server_of(account))
    yield mailbox
    mailbox.close()


class Ledger(dict[int, set[int]]):
    """Remembers what was stored, as the database does."""

    def known(self, validity: int) -> set[int]:
        return self.get(validity, set())

    def poll(self, mailbox: ImapMailbox) -> list[bytes]:
        found = []
        for stored in mailbox.new(self.known):
            self.setdefault(stored.uid_validity, set()).add(stored.uid)
            found.append(stored.raw)
        return found


def all_of(mailbox: ImapMailbox) -> list[Stored]:
    return list(mailbox.new(lambda _: set()))


# --- reading --------------------------------------------------------------------------------------------------------


def test_every_message_comes_whole_with_its_place_and_date(account, mailbox):
    account.append(mail(1), mail(2))
    found = all_of(mailbox)
    assert [stored.raw for stored in found] == [mail(1), mail(2)]
    assert [(s.account, s.folder, s.uid) for s in found] == [(account.user, "INBOX", 1), (account.user, "INBOX", 2)]
    assert all(s.internal_date and s.internal_date.utcoffset().total_seconds() == 0 for s in found)
    assert mailbox.count() == 2
    assert mailbox.withheld == ()


def test_a_second_poll_brings_nothing_and_a_third_only_what_is_new(account, mailbox):
    ledger = Ledger()
    account.append(mail(1))
    assert ledger.poll(mailbox) == [mail(1)]
    assert ledger.poll(mailbox) == []
    account.append(mail(2))
    assert ledger.poll(mailbox) == [mail(2)]


def test_reading_changes_no_flag(account, mailbox):
    account.append(mail(1))
    all_of(mailbox)
    assert "Seen" not in account.flags()[0]


def test_a_message_somebody_read_or_flagged_is_still_fetched(account, mailbox):
    account.append(mail(1), flags="(\\Seen \\Flagged \\Deleted)")
    assert len(all_of(mailbox)) == 1


def test_a_big_message_comes_in_slices_and_whole(account, mailbox):
    big = mail(1, 9_000_000)
    account.append(big)
    account.append(mail(2))
    assert [s.raw for s in all_of(mailbox)] == [big, mail(2)]


def test_more_than_a_batch_comes_in_order(account, mailbox):
    account.append(*(mail(number) for number in range(120)))
    assert [s.raw for s in all_of(mailbox)] == [mail(n) for n in range(120)]


def test_a_folder_of_another_name_is_read(account):
    account.append(mail(1), folder="Überweisungen/2026")
    mailbox = ImapMailbox(server_of(account), "Überweisungen/2026")
    assert [s.raw for s in all_of(mailbox)] == [mail(1)]
    mailbox.close()


def test_a_rebuilt_mailbox_is_read_afresh_under_its_new_number(account, mailbox):
    ledger = Ledger()
    account.append(mail(1))
    ledger.poll(mailbox)
    before = mailbox.uid_validity
    mailbox.close()
    account.rebuild(before - 1000)
    assert ledger.poll(mailbox) == [mail(1)]
    assert mailbox.uid_validity == before - 1000
    assert ledger.poll(mailbox) == []


def test_a_large_mailbox_is_read_from_the_cursor_on_and_compared_in_full_when_due(account, mailbox, monkeypatch):
    monkeypatch.setattr(imap, "SMALL", 0)
    ledger = Ledger()
    account.append(mail(0), mail(1), mail(2))
    assert [len(ledger.poll(mailbox)), len(ledger.poll(mailbox))] == [3, 0]
    ledger[mailbox.uid_validity].discard(2)  # a message the ledger lost, below the cursor
    account.append(mail(9))
    assert ledger.poll(mailbox) == [mail(9)]
    monkeypatch.setattr(imap, "FULL_COMPARE", -1.0)
    assert ledger.poll(mailbox) == [mail(1)]


def test_what_was_fetched_but_not_committed_is_fetched_again_at_once(account, mailbox, monkeypatch):
    monkeypatch.setattr(imap, "SMALL", 0)
    account.append(mail(1), mail(2))
    assert len(all_of(mailbox)) == 2
    ledger = Ledger({mailbox.uid_validity: {1}})  # the commit of the second one failed
    assert ledger.poll(mailbox) == [mail(2)]
    assert ledger.poll(mailbox) == []


def test_an_abandoned_round_is_taken_up_again(account, mailbox, monkeypatch):
    monkeypatch.setattr(imap, "SMALL", 0)
    account.append(*(mail(number) for number in range(5)))
    ledger = Ledger()
    for stored in mailbox.new(ledger.known):
        ledger.setdefault(stored.uid_validity, set()).add(stored.uid)
        break
    assert ledger.poll(mailbox) == [mail(n) for n in range(1, 5)]


def test_the_connection_is_made_anew_when_the_server_dropped_it(account, mailbox, monkeypatch):
    account.append(mail(1))
    assert mailbox.count() == 1
    mailbox._client.socket().shutdown(2)
    monkeypatch.setattr(imap, "FRESH", -1.0)
    assert mailbox.count() == 1


def test_no_word_of_a_message_reaches_the_log(account, mailbox, caplog):
    account.append(mail(1) + b"Zebedee\r\n")
    with caplog.at_level(logging.DEBUG):
        all_of(mailbox)
    assert "Zebedee" not in caplog.text


# --- refusals -------------------------------------------------------------------------------------------------------


def test_a_wrong_password_says_what_to_do_and_names_no_password(account):
    with pytest.raises(MailboxError, match="Check the password") as caught:
        ImapMailbox(replace(server_of(account), password="wrong-secret")).check()
    assert "wrong-secret" not in str(caught.value)


def test_a_password_with_other_letters_works_as_it_is(account):
    with pytest.raises(MailboxError, match="refused the sign-in"):
        ImapMailbox(replace(server_of(account), password="Schlüssel „ü“")).check()


def test_an_untrusted_certificate_is_refused_before_anything_is_said(account):
    with pytest.raises(MailboxError, match="certificate of localhost is not trusted"):
        ImapMailbox(replace(server_of(account), cafile=None)).check()


def test_a_certificate_for_another_name_is_refused(account):
    with pytest.raises(MailboxError, match="not trusted"):
        ImapMailbox(replace(server_of(account), host="127.0.0.1")).check()


def test_starttls_is_verified_too(account):
    server = replace(server_of(account), port=account.server.port, encryption="starttls")
    mailbox = ImapMailbox(server)
    assert "0 messages" in mailbox.check()
    mailbox.close()
    with pytest.raises(MailboxError, match="not trusted"):
        ImapMailbox(replace(server, cafile=None)).check()


def test_a_server_that_is_not_there_says_so(account):
    with pytest.raises(MailboxError, match="connection refused"):
        ImapMailbox(replace(server_of(account), port=free_port())).check()


def test_a_missing_certificate_file_says_so(account):
    with pytest.raises(MailboxError, match="Correct `cafile`"):
        ImapMailbox(replace(server_of(account), cafile=Path("/nowhere.pem"))).check()


def test_a_missing_folder_says_so(account):
    with pytest.raises(MailboxError, match="open the folder Nowhere"):
        ImapMailbox(server_of(account), "Nowhere").check()


def test_after_a_failure_the_server_is_left_alone_for_a_while(account):
    mailbox = ImapMailbox(replace(server_of(account), password="wrong"))
    for expected in ("refused", "left alone"):
        with pytest.raises(MailboxError, match=expected):
            mailbox.check()


# --- waiting --------------------------------------------------------------------------------------------------------


def test_idle_ends_when_mail_arrives(account, mailbox):
    account.append(mail(1))
    threading.Timer(0.3, lambda: account.append(mail(2))).start()
    assert mailbox.wait(30, lambda: False)
    assert mailbox.count() == 2


def test_waiting_ends_on_time_and_when_told_to_stop(mailbox):
    assert mailbox.wait(0.2, lambda: False)
    assert not mailbox.wait(60, lambda: True)


def test_waiting_goes_on_without_a_server(account):
    mailbox = ImapMailbox(replace(server_of(account), port=free_port()))
    began = time.monotonic()
    assert mailbox.wait(0.3, lambda: False)
    assert time.monotonic() - began >= 0.3


# --- after the commit -----------------------------------------------------------------------------------------------


def digests(account: MailAccount) -> dict[int, str]:
    return {uid: hashlib.sha256(raw).hexdigest() for uid, raw in enumerate(account.bodies(), 1)}


@pytest.fixture(params=["move", "copy"])
def capable(request, mailbox, monkeypatch):
    """With MOVE, and on a server that has only COPY and UID EXPUNGE."""
    if request.param == "copy":
        from imapclient import IMAPClient

        real = IMAPClient.has_capability
        monkeypatch.setattr(IMAPClient, "has_capability", lambda self, name: name != "MOVE" and real(self, name))
    return mailbox


def test_stored_messages_are_moved_and_others_stay(account, capable):
    for number in range(3):
        account.append(mail(number), flags="(\\Deleted)" if number == 2 else "")
    all_of(capable)
    stored = {uid: digest for uid, digest in digests(account).items() if uid < 3}
    assert move(capable, capable.uid_validity, stored, "Processed/2026") == 2
    assert account.bodies() == [mail(2)]
    assert account.bodies("Processed/2026") == [mail(0), mail(1)]


def test_moving_again_changes_nothing(account, capable):
    account.append(mail(1))
    all_of(capable)
    stored = digests(account)
    for expected in (1, 0):
        assert move(capable, capable.uid_validity, stored, "Processed") == expected
    assert account.bodies("Processed") == [mail(1)]


def test_a_copy_left_by_an_interrupted_move_is_not_made_twice(account, mailbox, monkeypatch):
    from imapclient import IMAPClient

    monkeypatch.setattr(IMAPClient, "has_capability", lambda self, name: name != "MOVE")
    account.append(mail(1))
    account.append(mail(1), folder="Processed")  # the copy was made, the rest was not
    all_of(mailbox)
    move(mailbox, mailbox.uid_validity, digests(account), "Processed")
    assert account.bodies("Processed") == [mail(1)]
    assert account.bodies() == []


def test_without_move_and_uid_expunge_everything_stays(account, mailbox, monkeypatch):
    from imapclient import IMAPClient

    monkeypatch.setattr(IMAPClient, "has_capability", lambda self, name: False)
    account.append(mail(1))
    all_of(mailbox)
    assert move(mailbox, mailbox.uid_validity, digests(account), "Processed") == 0
    assert account.bodies() == [mail(1)]


def test_nothing_is_moved_in_a_rebuilt_mailbox(account, mailbox):
    account.append(mail(1))
    all_of(mailbox)
    with pytest.raises(MailboxError, match="rebuilt"):
        move(mailbox, mailbox.uid_validity + 1, digests(account), "Processed")
    assert account.bodies() == [mail(1)]


def test_a_keyword_marks_and_does_not_read(account, mailbox):
    account.append(mail(1))
    all_of(mailbox)
    for _ in range(2):
        assert mark(mailbox, mailbox.uid_validity, [1])
    assert KEYWORD.decode() in account.flags()[0]
    assert "Seen" not in account.flags()[0]
