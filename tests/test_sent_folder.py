"""Copies in Sent, and drafts to send from Outlook, on a real Dovecot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingest.imap_session import ImapServer
from ingest.mailbox import MailboxError
from notify import sent_folder
from notify.send import Refused, Unavailable, Unclear
from notify.sent_folder import DraftsSender, SentFolder
from tests.servers import PASSWORD, MailAccount

SENDER, RECIPIENT = "referrals@twb.example.org", "bethan@hv.example.org"


def mail(number: int = 1) -> bytes:
    return f"Subject: TWB\r\nMessage-ID: <{number}@twb.example.org>\r\n\r\nDear Bethan\r\n.\r\n".encode()


@pytest.fixture
def server(account: MailAccount) -> ImapServer:
    return ImapServer("localhost", account.user, account.server.tls_port, PASSWORD, cafile=account.server.certificate.cafile)


def test_a_copy_is_kept_once_and_byte_for_byte(server, account):
    sent = SentFolder(server)
    assert [sent.keep(mail()), sent.keep(mail()), sent.keep(mail(2))] == [True, False, True]
    assert account.bodies("Sent") == [mail(), mail(2)]
    assert all("Seen" in flags for flags in account.flags("Sent"))


def test_the_sent_folder_tells_whether_a_mail_went(server, account):
    account.append(mail(7), folder="Sent")
    assert SentFolder(server).holds("<7@twb.example.org>")
    assert not SentFolder(server).holds("<8@twb.example.org>")
    assert not SentFolder(server).holds("<7@twb.example.org>\r\nA1 LOGOUT")
    assert not SentFolder(server).holds("")


def test_a_folder_that_is_not_there_is_told(server):
    with pytest.raises(MailboxError, match="no folder Nowhere"):
        SentFolder(server, "Nowhere").keep(mail())


def test_an_approved_reply_becomes_a_draft_once(server, account):
    steps: list[str] = []
    outlet = DraftsSender(server)
    for _ in range(2):
        outlet.send(mail(), SENDER, RECIPIENT, lambda: steps.append("handed"))
    assert steps == ["handed", "handed"]
    assert account.bodies("Drafts") == [mail()]
    assert "Draft" in account.flags("Drafts")[0]
    assert "Drafts" in outlet.check()


def test_a_commit_that_fails_saves_nothing(server, account):
    def handed() -> None:
        raise RuntimeError("disk full")

    with pytest.raises(RuntimeError):
        DraftsSender(server).send(mail(), SENDER, RECIPIENT, handed)
    assert account.bodies("Drafts") == []


def test_a_refused_sign_in_hands_nothing_over(server):
    outlet = DraftsSender(replace(server, password="wrong"))
    with pytest.raises(Unavailable, match="Nothing was saved"):
        outlet.send(mail(), SENDER, RECIPIENT, lambda: pytest.fail("handed over"))
    with pytest.raises(Unavailable):
        outlet.check()


def test_a_mail_without_an_id_is_refused(server):
    with pytest.raises(Refused, match="no Message-ID"):
        DraftsSender(server).send(b"Subject: x\r\n\r\ny\r\n", SENDER, RECIPIENT, lambda: None)


def broken_append(monkeypatch, before: bool) -> None:
    from imapclient import IMAPClient

    real = IMAPClient.append

    def append(self, *arguments):
        if not before:
            real(self, *arguments)
        raise ConnectionResetError

    monkeypatch.setattr(IMAPClient, "append", append)


def test_a_line_that_breaks_after_the_draft_was_saved_is_seen_through(server, account, monkeypatch):
    broken_append(monkeypatch, before=False)
    assert DraftsSender(server).send(mail(), SENDER, RECIPIENT, lambda: None) == "Saved in Drafts"


def test_a_line_that_breaks_before_is_tried_again_later(server, account, monkeypatch):
    broken_append(monkeypatch, before=True)
    with pytest.raises(Unavailable, match="tried again"):
        DraftsSender(server).send(mail(), SENDER, RECIPIENT, lambda: None)


def test_when_nobody_can_look_it_is_unclear(server, monkeypatch):
    def handed() -> None:
        def unreachable(_: ImapServer) -> None:
            raise MailboxError("gone")

        monkeypatch.setattr(sent_folder, "connect", unreachable)

    with pytest.raises(Unclear, match="Drafts folder"):
        DraftsSender(server).send(mail(), SENDER, RECIPIENT, handed)
