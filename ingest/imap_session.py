"""A signed-in IMAP connection: verified TLS, bounded waiting, and every failure said in words a person can act on."""

from __future__ import annotations

import imaplib
import logging
import re
import socket
import ssl
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from imapclient import IMAPClient  # type: ignore[import-untyped]
from imapclient.exceptions import LoginError  # type: ignore[import-untyped]

from ingest.mailbox import MailboxError

LITERAL_LIMIT = 200_000_000
"""Bytes of one piece that a server may announce before the connection is dropped."""
SEARCH_STEP = 80_000
"""Messages listed by one SEARCH: imaplib refuses answer lines over 1,000,000 bytes."""
_BACK_OFF = re.compile(r"suggested backoff time:?\s*(\d{1,9})", re.IGNORECASE)

for _name in ("imapclient", "imapclient.imapclient", "imapclient.imaplib", "imapclient.response_parser"):
    logging.getLogger(_name).setLevel(logging.WARNING)  # below it, imapclient writes whole messages to the log


@dataclass(frozen=True)
class ImapServer:
    """Where the mailbox is and how to sign in."""

    host: str
    user: str
    """The mailbox's own address; for a shared mailbox that, not the person's who signs in."""
    port: int = 993
    password: str = ""
    token: Callable[[], str] | None = None
    """Gives an access token: signs in with XOAUTH2 in place of the password. Raises `MailboxError`."""
    encryption: Literal["tls", "starttls"] = "tls"
    cafile: Path | None = None
    """Trust this certificate authority instead of the system's."""
    timeout: float = 60.0
    """Seconds to wait for any one answer."""

    def __repr__(self) -> str:
        return f"ImapServer({self.host}:{self.port})"


def connect(server: ImapServer) -> IMAPClient:
    """A signed-in connection. Raises `MailboxError`."""
    with said_plainly(server):
        client = _connected(server)
    try:
        _sign_in(client, server)
        with said_plainly(server):
            client._cached_capabilities = None  # Exchange names MOVE only after the sign-in
            client.capabilities()
    except BaseException:
        leave(client)
        raise
    return client


def _connected(server: ImapServer) -> IMAPClient:
    context = ssl.create_default_context(cafile=str(server.cafile) if server.cafile else None)
    tls = server.encryption == "tls"
    client = IMAPClient(server.host, server.port, ssl=tls, ssl_context=context if tls else None, timeout=server.timeout)
    client.normalise_times = False
    client._imap.debug = 0  # imapclient sets 5, which writes out every byte that is fetched
    _bound_literals(client)
    if not tls:
        try:
            client.starttls(context)
        except BaseException:
            leave(client)
            raise
    return client


def _bound_literals(client: IMAPClient) -> None:
    """imaplib reads as many bytes as the server announces; here a senseless number ends the connection instead."""
    read = client._imap.read

    def bounded(size: int) -> bytes:
        if size > LITERAL_LIMIT:
            raise imaplib.IMAP4.abort("literal too long")
        return bytes(read(size))

    client._imap.read = bounded


def _sign_in(client: IMAPClient, server: ImapServer) -> None:
    token = server.token() if server.token else ""
    try:
        with said_plainly(server, signing_in=True):
            if server.token:
                client.oauth2_login(server.user, token)
            elif client.has_capability("AUTH=PLAIN"):
                client.plain_login(server.user, server.password)
            else:
                client.login(server.user, server.password)
    except LoginError as error:
        raise MailboxError(_refusal(server, str(error)), back_off(str(error))) from None


def _refusal(server: ImapServer, answer: str) -> str:
    if "not connected" in answer.lower():
        return (
            f"{server.host} knows the sign-in, but it has no right to the mailbox {server.user}. Ask the mail administrator to "
            "give it full access to that mailbox."
        )
    return (
        f"{server.host} refused the sign-in to {server.user}. Check the password, or sign in again with `pimhs mailbox login`; "
        "if both are right, ask the mail administrator whether IMAP is allowed for the mailbox."
    )


@contextmanager
def said_plainly(server: ImapServer, signing_in: bool = False) -> Iterator[None]:
    """Turns whatever the connection raises into a `MailboxError` for a person; nothing of a message gets into it."""
    try:
        yield
    except MailboxError:
        raise
    except ssl.SSLCertVerificationError as error:
        raise MailboxError(
            f"The certificate of {server.host} is not trusted ({error.verify_message}). Nothing was read. Check the "
            "server's name in config/mailbox.toml, or ask whoever runs the server."
        ) from None
    except FileNotFoundError:
        raise MailboxError(f"The file {server.cafile} cannot be read. Correct `cafile` in config/mailbox.toml.") from None
    except LoginError as error:
        if signing_in and not _cut(error):
            raise
        raise MailboxError(f"{server.host} closed the connection during the sign-in. It is tried again.") from None
    except (OSError, UnicodeError) as error:
        raise MailboxError(f"{server.host}:{server.port} cannot be reached ({_kind(error)}). It is tried again.") from None
    except imaplib.IMAP4.abort as error:
        raise MailboxError(_ended(server, str(error)), back_off(str(error))) from None
    except (imaplib.IMAP4.error, ValueError, LookupError, TypeError, AssertionError, AttributeError) as error:
        raise MailboxError(_odd(server, str(error)), back_off(str(error))) from None


def _cut(error: LoginError) -> bool:
    return isinstance(error.__context__, imaplib.IMAP4.abort)


def _ended(server: ImapServer, answer: str) -> str:
    if "accesstokenexpired" in answer.replace(" ", "").lower():
        return f"{server.host} ended the session because the sign-in had run out. It is renewed at the next try."
    return f"{server.host} closed the connection. It is tried again."


def _odd(server: ImapServer, answer: str) -> str:
    wait = back_off(answer)
    if wait or "throttl" in answer.lower():
        return f"{server.host} asked to be left alone for {wait or 60:.0f} seconds. It is tried again then."
    return f"{server.host} gave an answer that cannot be used. It is tried again; if it lasts, tell whoever runs the server."


def back_off(answer: str) -> float | None:
    """The seconds a server asked to be left alone (Exchange: "Suggested Backoff Time: 30000 milliseconds"), or nothing."""
    found = _BACK_OFF.search(answer)
    return min(int(found[1]) / 1000, 900.0) if found else None


def _kind(error: BaseException) -> str:
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, socket.gaierror | UnicodeError):
        return "the name is not known"
    if isinstance(error, ConnectionRefusedError):
        return "connection refused"
    if isinstance(error, ssl.SSLError):
        return "no encryption could be agreed"
    return "the connection broke"


def leave(client: IMAPClient) -> None:
    """Log out if the server still listens, and let go of the connection. Never raises."""
    with suppress(Exception):  # whatever a broken connection raises, there is nothing left to do
        client.socket().settimeout(5)
        client.logout()
    with suppress(Exception):
        client.shutdown()


def folder_name(client: IMAPClient, wanted: str) -> str:
    """A folder's name with the separator this server uses (RFC 3501, 5.1.1), written with `/` in the configuration."""
    if "/" not in wanted:
        return wanted
    listed: list[tuple[Any, ...]] = client.list_folders("", "")
    separator = listed[0][1] if listed else None
    return wanted.replace("/", separator.decode("ascii", "replace")) if separator else wanted


def opened_folder(client: IMAPClient, server: ImapServer, folder: str, readonly: bool = False) -> Mapping[bytes, Any]:
    """Open a folder (EXAMINE when `readonly`) and give what the server says of it. Raises `MailboxError` when there is none."""
    try:
        opened: Mapping[bytes, Any] = client.select_folder(folder_name(client, folder), readonly=readonly)
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        if back_off(str(error)) or "throttl" in str(error).lower():
            raise
        raise MailboxError(f"{server.host} does not open the folder {folder}. Correct its name in config/mailbox.toml.") from None
    return opened


def uids_in(client: IMAPClient, opened: Mapping[bytes, Any], last: int | None = None) -> list[int]:
    """The UIDs of the open folder's messages, or of its `last` ones, lowest first; `opened` is what the server said of it."""
    exists = int(opened.get(b"EXISTS") or 0)
    first = 1 if last is None else max(1, exists - last + 1)
    found: set[int] = set()
    for start in range(first, exists + 1, SEARCH_STEP):
        found.update(client.search([f"{start}:{min(start + SEARCH_STEP - 1, exists)}"]))
    return sorted(found)
