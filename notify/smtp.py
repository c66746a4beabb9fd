"""Sending by SMTP (RFC 5321) with verified TLS: at most once, and never in doubt without saying so."""

from __future__ import annotations

import re
import smtplib
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from notify.delivery import Refused, TryLater, Unavailable, Unclear, check_mail

NOTIFY = "NOTIFY=FAILURE,DELAY"
"""What a server that offers delivery reports is asked for (RFC 3461, 4.1): failures and delays, and only the headers back."""
ANSWER_TIMEOUT = 600.0
"""Seconds to wait for the answer to the final dot (RFC 5321, 4.5.3.2.6)."""


@dataclass(frozen=True)
class SmtpSender:
    """Sends through a mail server with verified TLS, one connection a mail."""

    host: str
    port: int
    user: str = ""
    """Empty for a server that wants no sign-in."""
    password: str = field(default="", repr=False)
    token: Callable[[], str] | None = None
    """Gives an access token: signs in with XOAUTH2 in place of the password."""
    encryption: Literal["starttls", "tls"] = "starttls"
    cafile: Path | None = None
    """Trust this certificate authority instead of the system's."""
    timeout: float = 60.0
    answer_timeout: float = ANSWER_TIMEOUT

    def send(self, raw: bytes, from_address: str, to_address: str, handed: Callable[[], None]) -> str:
        """As `Sender.send` says."""
        check_mail(raw, from_address, to_address)
        server = self._connected()
        try:
            self._envelope(server, raw, from_address, to_address)
            answer = self._data(server, raw, handed)
        except BaseException:
            server.close()  # not QUIT: in the middle of a mail nothing more may be said
            raise
        _leave(server)
        return answer

    def check(self) -> str:
        """Connect, check the certificate and sign in; raises `Unavailable`."""
        server = self._connected()
        _leave(server)
        who = f" as {self.user}" if self.user else ""
        return (
            f"Mail server {self.host}:{self.port}{who}: encrypted, signed in."
            if self.user
            else f"Mail server {self.host}:{self.port}: encrypted."
        )

    def _connected(self) -> smtplib.SMTP:
        try:
            server = self._encrypted(context(self.cafile))
        except ssl.SSLCertVerificationError as error:
            raise Unavailable(
                f"The certificate of the mail server {self.host} is not trusted ({error.verify_message}). Nothing was sent. "
                "Check the server's name in config/mailbox.toml, or ask whoever runs the server."
            ) from None
        except (OSError, smtplib.SMTPException, UnicodeError) as error:
            raise Unavailable(
                f"The mail server {self.host}:{self.port} cannot be reached ({_kind(error)}). Nothing was sent; "
                "it is tried again."
            ) from None
        try:
            self._sign_in(server)
        except BaseException:
            server.close()
            raise
        return server

    def _encrypted(self, context: ssl.SSLContext) -> smtplib.SMTP:
        if self.encryption == "tls":
            secure = smtplib.SMTP_SSL(self.host, self.port, "localhost", timeout=self.timeout, context=context)
            secure.ehlo_or_helo_if_needed()
            return secure
        server = smtplib.SMTP(self.host, self.port, "localhost", timeout=self.timeout)
        try:
            server.ehlo_or_helo_if_needed()
            if not server.has_extn("starttls"):
                raise Unavailable(
                    f"The mail server {self.host} offers no encryption, so nothing was sent. Use its port for TLS, "
                    "or ask whoever runs the server."
                )
            server.starttls(context=context)
            server.ehlo_or_helo_if_needed()
        except BaseException:
            server.close()
            raise
        return server

    def _sign_in(self, server: smtplib.SMTP) -> None:
        if not self.user:
            return
        try:
            if self.token:
                server.auth("XOAUTH2", _xoauth2(self.user, self.token()))
            else:
                server.login(self.user, self.password)
        except smtplib.SMTPAuthenticationError as error:
            raise Unavailable(
                f"The mail server {self.host} refused the sign-in of {self.user} (code {error.smtp_code}). Nothing was sent. "
                "Check the password, or sign in again with `pimhs mailbox login`, and that the mailbox may send by SMTP."
            ) from None
        except (OSError, smtplib.SMTPException, UnicodeError) as error:
            raise Unavailable(
                f"Signing in to the mail server {self.host} did not work ({_kind(error)}). Nothing was sent; it is tried again."
            ) from None

    def _envelope(self, server: smtplib.SMTP, raw: bytes, from_address: str, to_address: str) -> None:
        limit = int(server.esmtp_features.get("size") or 0) if server.has_extn("size") else 0
        if limit and len(raw) > limit:
            raise Refused(f"The mail is {len(raw) // 1000} kB and the mail server takes at most {limit // 1000} kB.")
        options = [f"SIZE={len(raw)}"] if server.has_extn("size") else []
        if not raw.isascii():
            if not server.has_extn("8bitmime"):
                raise Refused("The mail server takes no 8-bit mail. Write the reply again so that it is built anew.")
            options.append("BODY=8BITMIME")
        tells = server.has_extn("dsn")
        _ask(lambda: server.mail(from_address, [*options, *(["RET=HDRS"] if tells else [])]), "the sender's address")
        _ask(lambda: server.rcpt(to_address, [NOTIFY] if tells else []), "the recipient's address")

    def _data(self, server: smtplib.SMTP, raw: bytes, handed: Callable[[], None]) -> str:
        _ask(lambda: server.docmd("DATA"), "the mail", good=(354,))
        try:
            server.send(dotted(raw))
        except (OSError, smtplib.SMTPException) as error:
            raise TryLater(f"The connection broke before the mail was handed over ({_kind(error)}). It is tried again.") from None
        handed()
        return self._dot(server)

    def _dot(self, server: smtplib.SMTP) -> str:
        try:
            if server.sock is not None:
                server.sock.settimeout(self.answer_timeout)
            server.send(b".\r\n")
            code, text = server.getreply()
        except (OSError, smtplib.SMTPException) as error:
            raise Unclear(
                f"The connection broke after the mail was handed over ({_kind(error)}). It may have been sent: "
                "look in the Sent folder or ask the recipient before sending it again."
            ) from None
        answer = said(code, text)
        if 200 <= code < 300:
            return answer
        if 400 <= code < 500:
            raise TryLater(f"The mail server did not take the mail for now: {answer}. It is tried again.")
        if 500 <= code < 600:
            raise Refused(f"The mail server refused the mail: {answer}.")
        raise Unclear(
            "The mail server gave an answer that cannot be understood after the mail was handed over. It may have been sent: "
            "look in the Sent folder or ask the recipient before sending it again."
        )


def context(cafile: Path | None) -> ssl.SSLContext:
    """Certificates checked against the system's authorities, or against `cafile` alone. Raises `Unavailable`."""
    try:
        return ssl.create_default_context(cafile=str(cafile) if cafile else None)
    except OSError:
        raise Unavailable(f"The certificate file {cafile} cannot be read. Correct `cafile` in config/mailbox.toml.") from None


def dotted(raw: bytes) -> bytes:
    """The bytes as they travel: a dot doubled at the start of a line (RFC 5321, 4.5.2)."""
    return re.sub(rb"(?m)^\.", b"..", raw)


def said(code: int, text: bytes) -> str:
    """The server's answer in one line, without addresses."""
    words = re.sub(r"\s+", " ", text.decode("utf-8", "replace")).strip()
    words = "".join(c if c.isprintable() else " " for c in words)
    return f"{code} {re.sub(r'[^ <>:;,]+@[^ <>:;,]+', '(address)', words)[:300]}".strip()


def _ask(step: Callable[[], tuple[int, bytes]], what: str, good: tuple[int, ...] = (250, 251)) -> None:
    """One step before the mail itself; the answer sorted into go on, later or never."""
    try:
        code, text = step()
    except smtplib.SMTPResponseException as error:
        raise TryLater(
            f"The mail server gave an answer that cannot be understood ({error.smtp_code}). It is tried again."
        ) from None
    except (OSError, smtplib.SMTPException) as error:
        raise TryLater(
            f"The connection to the mail server broke ({_kind(error)}). Nothing was sent; it is tried again."
        ) from None
    if code in good:
        return
    if 500 <= code < 600:
        raise Refused(f"The mail server refused {what}: {said(code, text)}.")
    raise TryLater(f"The mail server does not take {what} for now: {said(code, text)}. It is tried again.")


def _kind(error: BaseException) -> str:
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, socket.gaierror):
        return "the name is not known"
    if isinstance(error, ConnectionRefusedError):
        return "connection refused"
    if isinstance(error, ssl.SSLError):
        return "no encryption could be agreed"
    return "it closed the connection"


def _xoauth2(user: str, token: str) -> Callable[..., str]:
    """Answers the server: the token first, then nothing (a refusal comes as a second question, which wants an empty answer)."""
    answers = iter([f"user={user}\1auth=Bearer {token}\1\1"])
    return lambda challenge=None: next(answers, "")  # smtplib gives the question


def _leave(server: smtplib.SMTP) -> None:
    with suppress(OSError, smtplib.SMTPException):
        if server.sock is not None:
            server.sock.settimeout(5)
            server.quit()
    server.close()
