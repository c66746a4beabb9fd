"""The mailbox and the outlet that the settings name."""

from __future__ import annotations

from collections.abc import Callable

from desk.sections import Credentials
from desk.settings import Settings
from ingest.folder import FolderMailbox
from ingest.imap import ImapMailbox
from ingest.imap_session import ImapServer
from ingest.mailbox import Mailbox
from notify.send import FolderSender, Sender, SmtpSender


def mailbox_of(settings: Settings) -> Mailbox:
    """The inbox of `config/mailbox.toml`."""
    of = settings.mailbox
    if of.kind == "folder":
        return FolderMailbox(settings.inbox_folder)
    server = ImapServer(of.host, of.user, of.port, _password(of), _token(of), of.encryption, of.cafile, of.timeout)
    return ImapMailbox(server, of.folder)


def sender_of(settings: Settings) -> Sender:
    """The outlet of `config/mailbox.toml`."""
    of = settings.sending
    if of.kind == "folder":
        return FolderSender(settings.sent_folder)
    return SmtpSender(of.host, of.port, of.user, _password(of), _token(of), of.encryption, of.cafile, of.timeout)


def _password(of: Credentials) -> str:
    return of.secret if of.sign_in == "password" else ""


def _token(of: Credentials) -> Callable[[], str] | None:
    return None
