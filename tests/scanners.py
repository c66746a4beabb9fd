"""Malware scanners for the tests: a real clamd with a signature of our own, and one that follows a script."""

from __future__ import annotations

import shutil
import socket
import struct
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ingest.clamd import Clamd, ScannerError
from tests.servers import SYSTEM_PATH, free_port

MARK = b"REFERRAL-DESK-TEST-SIGNATURE: nothing here does any harm"
"""What the real scanner's only signature looks for."""
SIGNATURE = "Desk.Test.Mark.UNOFFICIAL"
LIMIT = 2_000_000
CUT, SILENCE, RESET = b"CUT", b"SILENCE", b"RESET"


@dataclass(frozen=True)
class RealClamd:
    path: str
    port: int


@contextmanager
def running_clamd(folder: Path) -> Iterator[RealClamd]:
    """ClamAV's daemon, as Debian brings it (or skip), with one signature and nothing from the network."""
    program = shutil.which("clamd", path=SYSTEM_PATH)
    if not program:
        pytest.skip("needs clamd (Debian: apt-get install clamav-daemon)")
    (folder / "signatures").mkdir()
    name, _, _ = SIGNATURE.rpartition(".")
    (folder / "signatures" / "own.ndb").write_text(f"{name}:0:*:{MARK.hex()}\n")
    made = RealClamd(f"{folder}/clamd.sock", free_port())
    (folder / "clamd.conf").write_text(
        f"Foreground yes\nLocalSocket {made.path}\nTCPSocket {made.port}\nTCPAddr 127.0.0.1\nTemporaryDirectory {folder}\n"
        f"DatabaseDirectory {folder}/signatures\nStreamMaxLength {LIMIT}\nLogFile {folder}/clamd.log\n"
    )
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen([program, "-c", str(folder / "clamd.conf")], stdout=output, stderr=output)
    try:
        _wait_until_up(made, folder)
        yield made
    finally:
        process.terminate()
        process.wait(30)


def _wait_until_up(made: RealClamd, folder: Path) -> None:
    for _ in range(1200):
        with suppress(ScannerError):
            Clamd(f"127.0.0.1:{made.port}", 5).check()
            return
        time.sleep(0.05)
    pytest.fail("clamd did not start:\n" + (folder / "output").read_text())


@dataclass
class FaultyScanner:
    """Answers what its script says: bytes, `CUT` before an answer, `RESET` without one, or `SILENCE`."""

    version: bytes = b"ClamAV 1.4.6/27500/Mon Nov 23 09:00:00 2026\0"
    verdict: bytes = b"stream: OK\0"
    takes: int = 1 << 62
    """Bytes of a mail after which it gives its verdict and hangs up."""
    path: str = ""
    """Of its socket, or host and port."""
    scanned: list[bytes] = field(default_factory=list)

    def serve(self, listener: socket.socket) -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with suppress(OSError), connection, connection.makefile("rb") as said:
                connection.settimeout(5)
                command = b"".join(iter(lambda: said.read(1), b"\0"))
                if command == b"zINSTREAM":
                    self.scanned.append(self._mail(said))
                self._say(connection, self.verdict if command == b"zINSTREAM" else self.version)

    def _mail(self, said: object) -> bytes:
        taken = b""
        while len(taken) < self.takes and (size := int.from_bytes(said.read(4))):  # type: ignore[attr-defined]
            taken += said.read(size)  # type: ignore[attr-defined]
        return taken

    def _say(self, connection: socket.socket, answer: bytes) -> None:
        if answer == SILENCE:
            connection.recv(1)  # until whoever asks gives up
        elif answer == RESET:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # closing it throws all away
        elif answer != CUT:
            connection.sendall(answer)


@contextmanager
def faulty_scanner(folder: Path, **script: object) -> Iterator[FaultyScanner]:
    """A scanner on a Unix socket in `folder`."""
    path = folder / "scanner.sock"
    path.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(str(path))
        with _serving(listener, str(path), script) as made:
            yield made


@contextmanager
def faulty_scanner_over_tcp(**script: object) -> Iterator[FaultyScanner]:
    """The same on a port of this machine."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        with _serving(listener, f"127.0.0.1:{listener.getsockname()[1]}", script) as made:
            yield made


@contextmanager
def _serving(listener: socket.socket, address: str, script: dict[str, object]) -> Iterator[FaultyScanner]:
    made = FaultyScanner(path=address, **script)  # type: ignore[arg-type]
    listener.listen()
    thread = threading.Thread(target=made.serve, args=(listener,))
    thread.start()
    try:
        yield made
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(10)
