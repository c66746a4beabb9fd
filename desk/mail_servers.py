"""The mailbox and the outlet that the settings name, and how the desk signs in to them."""

from __future__ import annotations

from collections.abc import Callable

from desk.sections import Credentials
from desk.settings import Settings
from ingest.folder import FolderMailbox
from ingest.imap import ImapMailbox
from ingest.imap_session import ImapServer
from ingest.mailbox import Mailbox
from ingest.oauth import ApplicationTokens, DelegatedTokens, TokenStore
from notify.send import FolderSender, Sender, SmtpSender
from notify.sent_folder import DraftsSender, SentFolder

TOKENS = "sign-in.json"
"""In `PIMHS_DATA`: the saved sign-in of whoever used `pimhs mailbox login`."""


def mailbox_of(settings: Settings) -> Mailbox:
    """The inbox of `config/mailbox.toml`."""
    if settings.mailbox.kind == "folder":
        return FolderMailbox(settings.inbox_folder)
    return ImapMailbox(imap_server_of(settings), settings.mailbox.folder)


def sender_of(settings: Settings) -> Sender:
    """The outlet of `config/mailbox.toml`."""
    of = settings.sending
    if of.kind == "folder":
        return FolderSender(settings.sent_folder)
    if of.kind == "drafts":
        return DraftsSender(imap_server_of(settings), of.drafts)
    password, token = _sign_in(settings, of)
    return SmtpSender(of.host, of.port, of.user, password, token, of.encryption, of.cafile, of.timeout)


def sent_folder_of(settings: Settings) -> SentFolder | None:
    """The mailbox's own folder of sent mail, where the mailbox has one."""
    if settings.mailbox.kind != "imap":
        return None
    return SentFolder(imap_server_of(settings), settings.sending.sent)


def imap_server_of(settings: Settings) -> ImapServer:
    """The server of the inbox."""
    of = settings.mailbox
    password, token = _sign_in(settings, of)
    return ImapServer(of.host, of.user, of.port, password, token, of.encryption, of.cafile, of.timeout)


def delegated(settings: Settings, of: Credentials) -> DelegatedTokens:
    """Tokens of the person who signed in with a code."""
    return DelegatedTokens(of.tenant, of.client_id, TokenStore(settings.data / TOKENS), of.signs_in or of.user)


def _sign_in(settings: Settings, of: Credentials) -> tuple[str, Callable[[], str] | None]:
    """A password or what gives access tokens."""
    if of.sign_in == "password":
        return of.secret, None
    if of.sign_in == "delegated":
        return "", delegated(settings, of)
    return "", ApplicationTokens(of.tenant, of.client_id, of.secret)
