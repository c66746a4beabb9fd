"""Real mail servers for the tests, each on a loopback port, started once and stopped by their own hand.

Dovecot takes any user name with the password `pw`, so a fresh name is a fresh mailbox. XOAUTH2 takes the token `good-USER`.
"""

from __future__ import annotations

import datetime as dt
import getpass
import grp
import http.server
import imaplib
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import tempfile
import threading
import time
import urllib.parse
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from imapclient import imap_utf7

PASSWORD = "pw"
SYSTEM_PATH = os.environ.get("PATH", "") + os.pathsep + os.pathsep.join(["/usr/sbin", "/sbin"])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(frozen=True)
class Certificate:
    """Self-signed for localhost; the system does not trust it, `cafile` does."""

    cafile: Path
    key: Path

    def server_context(self) -> ssl.SSLContext:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.cafile, self.key)
        return context


def make_certificate(folder: Path) -> Certificate:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = dt.datetime.now(dt.UTC)
    names = x509.SubjectAlternativeName([x509.DNSName("localhost")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=2))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
    )
    made = Certificate(folder / "cert.pem", folder / "key.pem")
    made.cafile.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    made.key.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return made


@pytest.fixture(scope="session")
def server_folder() -> Iterator[Path]:
    """Outside pytest's own folder, which only its owner may enter: the servers step down from root."""
    folder = Path(tempfile.mkdtemp(prefix="servers-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def certificate(server_folder: Path) -> Certificate:
    return make_certificate(server_folder)


# --- IMAP -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Dovecot:
    port: int
    tls_port: int
    certificate: Certificate
    folder: Path

    def open(self, user: str) -> imaplib.IMAP4:
        """A connection of the test's own, to look at what the product did."""
        connection = imaplib.IMAP4("127.0.0.1", self.port)
        connection.login(user, PASSWORD)
        return connection


@dataclass(frozen=True)
class MailAccount:
    """One fresh mailbox on Dovecot."""

    server: Dovecot
    user: str

    def append(self, *raws: bytes, folder: str = "INBOX", flags: str = "") -> None:
        name = imap_utf7.encode(folder).decode()
        with self.server.open(self.user) as connection:
            if folder != "INBOX":
                connection.create(name)
            for raw in raws:
                kind, _ = connection.append(name, flags, "", raw)
                assert kind == "OK"

    def rebuild(self, validity: int) -> None:
        """Give the inbox another UIDVALIDITY, as a restore or a move to another server does."""
        home = self.server.folder / "mail" / self.user
        for index in home.glob("dovecot.index*"):
            index.unlink()
        listed = home / "dovecot-uidlist"
        head, _, rest = listed.read_text().partition("\n")
        listed.write_text(re.sub(r"V\d+", f"V{validity}", head) + "\n" + rest)

    def flags(self, folder: str = "INBOX") -> list[str]:
        """The flags of every message, in order."""
        with self.server.open(self.user) as connection:
            connection.select(folder, readonly=True)
            _, data = connection.fetch("1:*", "(FLAGS)")
            return [str(line, "ascii").partition("FLAGS (")[2].rstrip(")") for line in data if isinstance(line, bytes)]

    def bodies(self, folder: str = "INBOX") -> list[bytes]:
        with self.server.open(self.user) as connection:
            kind, found = connection.select(folder, readonly=True)
            if kind != "OK" or found == [b"0"]:
                return []
            _, data = connection.fetch("1:*", "(BODY.PEEK[])")
            return [item[1] for item in data if isinstance(item, tuple)]


class _Introspection(http.server.BaseHTTPRequestHandler):
    """RFC 7662: the token `good-USER` is USER's."""

    def do_POST(self) -> None:
        asked = urllib.parse.parse_qs(self.rfile.read(int(self.headers.get("Content-Length", 0))).decode())
        token = asked.get("token", [""])[0]
        answer = json.dumps({"active": token.startswith("good-"), "username": token[5:]}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: Any) -> None:
        pass


def _dovecot_conf(folder: Path, port: int, tls_port: int, introspection: int, certificate: Certificate) -> str:
    root = os.geteuid() == 0
    me, group = getpass.getuser(), grp.getgrgid(os.getegid()).gr_name
    login, internal, mail, mail_group = ("dovenull", "dovecot", "mail", "mail") if root else (me, me, me, group)
    internal_group = "dovecot" if root else group
    no_chroot = "" if root else "chroot ="
    (folder / "oauth2.conf.ext").write_text(
        f"introspection_mode = post\nintrospection_url = http://127.0.0.1:{introspection}/\n"
        "username_attribute = username\nactive_attribute = active\nactive_value = true\n"
    )
    return f"""
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
default_internal_user = {internal}
default_internal_group = {internal_group}
default_login_user = {login}
first_valid_uid = 1
first_valid_gid = 1
ssl = yes
ssl_cert = <{certificate.cafile}
ssl_key = <{certificate.key}
disable_plaintext_auth = no
auth_mechanisms = plain login xoauth2
mail_location = maildir:{folder}/mail/%u
mail_max_userip_connections = 50
auth_failure_delay = 0
mail_fsync = never
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf.ext
}}
passdb {{
  driver = static
  mechanisms = plain login
  args = password={PASSWORD}
}}
userdb {{
  driver = static
  args = uid={mail} gid={mail_group} home={folder}/mail/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    auto = create
    special_use = \\Sent
  }}
  mailbox Drafts {{
    auto = create
    special_use = \\Drafts
  }}
}}
service anvil {{
  {no_chroot}
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  {no_chroot}
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service stats {{
  {no_chroot}
}}
"""


@pytest.fixture(scope="session")
def dovecot(server_folder: Path, certificate: Certificate) -> Iterator[Dovecot]:
    """A real IMAP server, as root or as any user."""
    if not shutil.which("dovecot", path=SYSTEM_PATH):
        pytest.skip("Dovecot is not installed (Debian: dovecot-imapd)")
    with running_dovecot(server_folder, certificate) as server:
        yield server


@contextmanager
def running_dovecot(parent: Path, certificate: Certificate) -> Iterator[Dovecot]:
    """Dovecot below `parent`, which its users must be able to enter."""
    program = shutil.which("dovecot", path=SYSTEM_PATH) or "dovecot"
    folder = parent / "dovecot"
    for name in ("run", "state", "mail"):
        (folder / name).mkdir(parents=True)
    if os.geteuid() == 0:
        shutil.chown(folder / "mail", "mail", "mail")
    stub = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Introspection)
    threading.Thread(target=stub.serve_forever, daemon=True).start()
    port, tls_port = free_port(), free_port()
    conf = folder / "dovecot.conf"
    conf.write_text(_dovecot_conf(folder, port, tls_port, stub.server_address[1], certificate))
    with (folder / "stderr").open("wb") as errors:
        process = subprocess.Popen(
            [program, "-F", "-c", str(conf)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors
        )
    try:
        _wait_until_up(port, folder)
        yield Dovecot(port, tls_port, certificate, folder)
    finally:
        process.terminate()
        process.wait(15)
        stub.shutdown()


def _wait_until_up(port: int, folder: Path) -> None:
    for _ in range(1000):
        try:
            imaplib.IMAP4("127.0.0.1", port).logout()
            return
        except (OSError, imaplib.IMAP4.error):
            time.sleep(0.01)
    pytest.fail("Dovecot did not start:\n" + (folder / "stderr").read_text() + (folder / "dovecot.log").read_text())


@pytest.fixture
def account(dovecot: Dovecot) -> MailAccount:
    return MailAccount(dovecot, "u" + uuid.uuid4().hex[:12])


# --- SMTP -----------------------------------------------------------------------------------------------------------


@dataclass
class SmtpSink:
    """A real SMTP server that keeps what it is given."""

    port: int
    certificate: Certificate
    mails: list[tuple[str, list[str], bytes]] = field(default_factory=list)
    """(from, to, bytes as they stood before dot-stuffing)."""
    user: str = "sender"
    password: str = PASSWORD

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        self.mails.append((envelope.mail_from, list(envelope.rcpt_tos), envelope.original_content))
        return f"250 2.0.0 queued as {len(self.mails)}"

    def sign_in(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        good = isinstance(data, LoginPassword) and data.login == self.user.encode() and data.password == self.password.encode()
        return AuthResult(success=good, handled=False)

    async def auth_XOAUTH2(self, server: Any, args: list[str]) -> AuthResult:  # noqa: N802 - aiosmtpd's name
        import base64

        given = base64.b64decode(args[1]).decode()
        if given == f"user={self.user}\1auth=Bearer good-{self.user}\1\1":
            return AuthResult(success=True)
        await server.push("334 eyJzdGF0dXMiOiI0MDEifQ==")
        await server._reader.readline()
        return AuthResult(success=False, handled=False)


@contextmanager
def smtp_sink(certificate: Certificate, size_limit: int = 36_700_160) -> Iterator[SmtpSink]:
    sink = SmtpSink(free_port(), certificate)
    controller = Controller(
        sink,
        hostname="127.0.0.1",
        port=sink.port,
        tls_context=certificate.server_context(),
        require_starttls=True,
        authenticator=sink.sign_in,
        auth_required=True,
        data_size_limit=size_limit,
    )
    controller.start()
    try:
        yield sink
    finally:
        controller.stop()


@pytest.fixture
def smtp(certificate: Certificate) -> Iterator[SmtpSink]:
    with smtp_sink(certificate) as sink:
        yield sink
