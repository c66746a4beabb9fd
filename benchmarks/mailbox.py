"""How fast mail is stored, beside what mbsync stores in the same run, and how much memory it takes.

    python -m benchmarks.mailbox [MESSAGES]

Needs Dovecot and mbsync (Debian: dovecot-imapd isync). The server holds 2,000 messages of 60 kB; storing is fetching over
verified TLS, hashing and committing to SQLite with `synchronous=FULL`; mbsync fetches the same mailbox into a Maildir.
"""

from __future__ import annotations

import base64
import random
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ingest import imap_fetch
from ingest.imap import ImapMailbox
from ingest.imap_session import ImapServer
from ingest.message import unpack
from tests.servers import PASSWORD, Certificate, Dovecot, MailAccount, make_certificate, running_dovecot

ROUND_TRIP = 0.030


def mail(number: int, size: int = 60_000) -> bytes:
    """A mail with a form-like attachment, about `size` bytes."""
    noise = random.Random(number).randbytes(int(size * 0.73))  # noqa: S311 - filler
    return (
        (
            f"From: a@example.org\r\nSubject: {number}\r\nMessage-ID: <{number}@example.org>\r\nMIME-Version: 1.0\r\n"
            'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlease see attached.\r\n'
            '--b\r\nContent-Type: application/octet-stream; name="form.bin"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
        ).encode()
        + base64.encodebytes(noise).replace(b"\n", b"\r\n")
        + b"--b--\r\n"
    )


def server_of(account: MailAccount, port: int | None = None) -> ImapServer:
    """The account over TLS, by way of `port` when given."""
    certificate = account.server.certificate
    return ImapServer("localhost", account.user, port or account.server.tls_port, PASSWORD, cafile=certificate.cafile)


def stored(account: MailAccount, folder: Path, port: int | None = None) -> tuple[int, float]:
    """Messages stored durably, and the seconds it took."""
    from desk.intake import known_in, take_in
    from records.database import open_database
    from records.keyring import Keyring, write_new
    from records.migrate import upgrade
    from records.sealed import use_keys

    engine = open_database(f"sqlite:///{folder / 'desk.db'}")
    upgrade(engine)
    write_new(folder / "keys")
    use_keys(engine, Keyring(folder / "keys"))
    mailbox = ImapMailbox(server_of(account, port))
    began = time.perf_counter()
    count = sum(len(ids) for ids in take_in(engine, mailbox.new(known_in(engine, account.user, "INBOX"))))
    seconds = time.perf_counter() - began
    mailbox.close()
    engine.dispose()
    return count, seconds


def mirrored(account: MailAccount, folder: Path) -> float:
    """The seconds mbsync takes to fetch the same mailbox."""
    box = folder / "maildir"
    box.mkdir()
    rules = f"""
IMAPAccount a
Host localhost
Port {account.server.tls_port}
User {account.user}
Pass {PASSWORD}
SSLType IMAPS
CertificateFile {account.server.certificate.cafile}

IMAPStore far
Account a

MaildirStore near
Inbox {box}/INBOX
Path {box}/

Channel c
Far :far:
Near :near:
Patterns INBOX
Sync Pull
Create Near
SyncState *
"""
    (folder / "mbsyncrc").write_text(rules.lstrip())
    began = time.perf_counter()
    subprocess.run(["mbsync", "-q", "-c", str(folder / "mbsyncrc"), "c"], check=True)  # noqa: S603, S607
    return time.perf_counter() - began


def fetched(account: MailAccount, port: int, messages: int, batch: int) -> float:
    """Messages a second when `batch` are asked for at a time; nothing is stored."""
    usual, imap_fetch.BATCH = imap_fetch.BATCH, batch
    mailbox = ImapMailbox(server_of(account, port))
    began = time.perf_counter()
    try:
        for number, _ in enumerate(mailbox.new(lambda _: set()), 1):
            if number == messages:
                break
        return messages / (time.perf_counter() - began)
    finally:
        imap_fetch.BATCH = usual
        mailbox.close()


@contextmanager
def far_away(port: int) -> Iterator[int]:
    """A way to `port` on which every answer takes a round trip of 30 ms longer."""
    listener = socket.create_server(("127.0.0.1", 0))

    def carry(source: socket.socket, target: socket.socket, delay: float) -> None:
        with suppress(OSError):  # either side may hang up first
            while data := source.recv(1 << 16):
                if delay:
                    time.sleep(delay)
                target.sendall(data)
            target.close()

    def serve() -> None:
        while True:
            try:
                near, _ = listener.accept()
            except OSError:
                return
            far = socket.create_connection(("127.0.0.1", port))
            for one in (near, far):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=carry, args=(near, far, ROUND_TRIP), daemon=True).start()
            threading.Thread(target=carry, args=(far, near, 0), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.close()


def peak() -> int:
    """The most memory this process has held, in MB. (getrusage would count the process it was started by.)"""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) // 1024


def in_a_process(*arguments: str) -> str:
    """The last line a fresh Python prints, so that each peak is its own."""
    call = [sys.executable, "-m", "benchmarks.mailbox", *arguments]
    return subprocess.run(call, check=True, capture_output=True, text=True).stdout.strip().splitlines()[-1]  # noqa: S603 - ourselves


def store_alone(port: str, user: str, cafile: str) -> None:
    """Store a mailbox and print the peak."""
    account = MailAccount(Dovecot(0, int(port), Certificate(Path(cafile), Path()), Path()), user)
    with tempfile.TemporaryDirectory() as folder:
        stored(account, Path(folder))
    print(peak())


def unpack_alone(file: str) -> None:
    """Take a mail apart and print the peak."""
    message = unpack(Path(file).read_bytes())
    assert len(message.attachments[0].data) > 20_000_000
    print(peak())


def main(messages: int) -> None:
    """Run everything and print a table."""
    if not shutil.which("mbsync"):
        sys.exit("mbsync is not installed (Debian: isync)")
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    folder.chmod(0o755)
    try:
        with running_dovecot(folder, make_certificate(folder)) as server:
            account = MailAccount(server, "bench")
            account.append(*(mail(number) for number in range(messages)))
            _speed(account, folder, messages)
            _distance(account, messages)
            _memory(account, folder, messages)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _speed(account: MailAccount, folder: Path, messages: int) -> None:
    rates: dict[str, list[float]] = {"desk": [], "mbsync": []}
    for number in range(3):
        for name in rates:
            place = folder / f"{name}{number}"
            place.mkdir()
            seconds = stored(account, place)[1] if name == "desk" else mirrored(account, place)
            rates[name].append(messages / seconds)
    desk, mbsync = (sorted(rates[name])[1] for name in rates)
    print(f"stored, messages a second (median of 3): desk {desk:.0f}, mbsync {mbsync:.0f}: {desk / mbsync:.1f} times")


def _distance(account: MailAccount, messages: int) -> None:
    with far_away(account.server.tls_port) as port:
        together, alone = fetched(account, port, messages, imap_fetch.BATCH), fetched(account, port, 50, 1)
    print(f"fetched with a round trip of 30 ms: {together:.0f} a second, one by one {alone:.0f}: {together / alone:.0f} times")


def _memory(account: MailAccount, folder: Path, messages: int) -> None:
    few = MailAccount(account.server, "few")
    few.append(*(mail(number) for number in range(messages // 10)))
    at = (str(account.server.tls_port), str(account.server.certificate.cafile))
    peaks = [in_a_process("store", at[0], who.user, at[1]) for who in (few, account)]
    print(f"peak memory of storing {messages // 10} messages {peaks[0]} MB, {messages} messages {peaks[1]} MB")
    large = folder / "large.eml"
    large.write_bytes(mail(1, 35_000_000))
    print(f"peak memory of taking apart a mail of 35 MB: {in_a_process('unpack', str(large))} MB")


if __name__ == "__main__":
    if sys.argv[1:2] == ["store"]:
        store_alone(*sys.argv[2:])
    elif sys.argv[1:2] == ["unpack"]:
        unpack_alone(sys.argv[2])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
