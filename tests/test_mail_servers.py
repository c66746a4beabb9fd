"""The whole way on real servers: out of Dovecot, past a person, into an SMTP server, once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from desk import actions, pipeline
from desk.mail_servers import mailbox_of, sender_of, sent_folder_of
from desk.sections import MailboxConfig, SendingConfig
from desk.status import status
from ingest.oauth import ApplicationTokens, DelegatedTokens
from notify.send import Unclear
from notify.sent_folder import DraftsSender
from records.tables import Outgoing, Pulse
from tests.desk_service import WHOLE, House, house, mail_of, own_settings
from tests.servers import PASSWORD, MailAccount, SmtpSink

Served = Callable[..., House]


@pytest.fixture
def served(tmp_path: Path, account: MailAccount, smtp: SmtpSink) -> Iterator[Served]:
    """A service on a fresh mailbox and a real mail server, with these changes to its settings."""
    with ExitStack() as stack:

        def make(mailbox: dict[str, Any] | None = None, sending: dict[str, Any] | None = None) -> House:
            server = account.server
            inbox = {
                "kind": "imap", "host": "localhost", "port": server.tls_port, "user": account.user, "folder": "INBOX",
                "password": SecretStr(PASSWORD), "cafile": server.certificate.cafile, **(mailbox or {}),
            }  # fmt: skip
            outlet = {
                "kind": "smtp", "host": "localhost", "port": smtp.port, "user": smtp.user, "password": SecretStr(PASSWORD),
                "cafile": smtp.certificate.cafile, "undo": 0, **(sending or {}),
            }  # fmt: skip
            made = house(tmp_path, mailbox=inbox, sending=outlet)
            stack.enter_context(made.service)
            return made

        yield make


def test_a_form_becomes_an_approved_reply_that_is_sent_once(served: Served, account: MailAccount, smtp: SmtpSink) -> None:
    at = served()
    account.append(mail_of(WHOLE))
    pipeline.round(at.service)
    draft = actions.save_draft(at.service, "priya", 1, 1, at.drafts[0].body + "\nWe look forward to meeting you.")
    actions.approve(at.service, "priya", 1, draft.version)
    for _ in range(3):
        pipeline.round(at.service)
    [kept] = at.all(Outgoing)
    [(sender, recipients, raw)] = smtp.mails
    assert hashlib.sha256(raw).hexdigest() == kept.sha256
    assert (sender, recipients) == (at.service.settings.from_address, ["nadia.okafor@hv.example.org"])
    assert at.drafts[0].state == "sent"
    assert (len(at.messages), len(at.referrals)) == (1, 1)


def test_the_mailbox_is_left_as_it_was(served: Served, account: MailAccount) -> None:
    account.append(mail_of(WHOLE))
    pipeline.round(served().service)
    assert account.flags() == [""] or account.flags() == ["\\Recent"]


def test_stored_mail_is_marked_when_the_service_wants_it(served: Served, account: MailAccount) -> None:
    account.append(mail_of(WHOLE))
    pipeline.round(served({"after": "mark"}).service)
    assert "PIMHSStored" in account.flags()[0]


def test_stored_mail_is_moved_when_the_service_wants_it(served: Served, account: MailAccount) -> None:
    at = served({"after": "move", "processed": "Done"})
    account.append(mail_of(WHOLE))
    pipeline.round(at.service)
    assert (len(account.bodies()), len(account.bodies("Done"))) == (0, 1)
    pipeline.round(at.service)
    assert len(at.messages) == 1
    assert status(at.service)["alarms"] == []


def test_a_refused_sign_in_is_said_on_the_desk(served: Served) -> None:
    at = served({"password": SecretStr("wrong")})
    done = pipeline.round(at.service)
    assert "refused the sign-in" in done.problem
    [pulse] = [row for row in at.all(Pulse) if row.job == "poll"]
    assert "Check the password" in pulse.problem


def test_a_mail_server_that_goes_away_keeps_the_reply_waiting(served: Served, account: MailAccount) -> None:
    at = served(sending={"port": 9})
    account.append(mail_of(WHOLE))
    pipeline.round(at.service)
    actions.approve(at.service, "priya", 1, 1)
    assert pipeline.send(at.service) == 0
    assert at.drafts[0].state == "approved"
    assert "cannot be reached" in at.drafts[0].error
    assert any("cannot be reached" in alarm for alarm in status(at.service)["alarms"])


def test_a_copy_goes_into_sent_and_tells_later_that_a_mail_went(served: Served, account: MailAccount) -> None:
    at = served(sending={"copy_to_sent": True, "sent": "Sent"})
    account.append(mail_of(WHOLE))
    pipeline.round(at.service)
    actions.approve(at.service, "priya", 1, 1)
    pipeline.send(at.service)
    [kept] = at.all(Outgoing)
    assert account.bodies("Sent") == [kept.raw]


def test_a_reply_of_unknown_fate_is_found_in_sent(served: Served, account: MailAccount) -> None:
    at = served(sending={"sent": "Sent"})
    account.append(mail_of(WHOLE))
    pipeline.round(at.service)
    actions.approve(at.service, "priya", 1, 1)

    class Vanishes:
        def send(self, raw: bytes, from_address: str, to_address: str, handed: Callable[[], None]) -> str:
            handed()
            account.append(raw, folder="Sent")
            raise Unclear("The line broke.")

    at.service.__dict__["_sender"] = Vanishes()
    pipeline.send(at.service)
    assert at.drafts[0].state == "sent"


def test_approved_replies_can_wait_among_the_drafts_for_outlook(served: Served, account: MailAccount) -> None:
    at = served(sending={"kind": "drafts", "drafts": "Drafts"})
    account.append(mail_of(WHOLE))
    pipeline.round(at.service)
    actions.approve(at.service, "priya", 1, 1)
    pipeline.send(at.service)
    assert account.bodies("Drafts") == [row.raw for row in at.all(Outgoing)]


class TestSignIn:
    """What the settings say becomes the right way to sign in."""

    OAUTH = {"sign_in": "delegated", "tenant": "t", "client_id": "c", "user": "desk@example.org", "host": "mail.example.org"}  # noqa: RUF012

    def settings(self, **changes: Any) -> Any:
        return own_settings().model_copy(update=changes)

    def test_a_person_who_signed_in_once(self, tmp_path: Path) -> None:
        of = MailboxConfig(kind="imap", signs_in="priya@example.org", **self.OAUTH)
        mailbox: Any = mailbox_of(self.settings(data=tmp_path, mailbox=of))
        assert isinstance(mailbox.server.token, DelegatedTokens)
        assert mailbox.server.token.signs_in == "priya@example.org"
        assert mailbox.server.token.store.path == tmp_path / "sign-in.json"

    def test_the_desk_as_itself(self) -> None:
        of = SendingConfig(kind="smtp", client_secret=SecretStr("s"), **{**self.OAUTH, "sign_in": "application"})
        sender: Any = sender_of(self.settings(sending=of))
        assert isinstance(sender.token, ApplicationTokens)
        assert "'s'" not in repr(sender.token)

    def test_a_folder_has_no_sent_folder(self) -> None:
        assert sent_folder_of(own_settings()) is None

    def test_drafts_go_through_the_mailbox_s_own_server(self) -> None:
        mailbox = MailboxConfig(kind="imap", host="mail.example.org", user="desk@example.org")
        assert isinstance(sender_of(self.settings(mailbox=mailbox, sending=SendingConfig(kind="drafts"))), DraftsSender)
