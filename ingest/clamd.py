"""The malware scanner: asks ClamAV's daemon about a mail over its socket (clamd(8), command INSTREAM).

Only a whole answer that says so makes a mail clean. Silence, a broken line or words that were not expected are a scanner that
cannot be used now, never a verdict.
"""

from __future__ import annotations

import re
import socket
from dataclasses import dataclass
from time import monotonic
from typing import Literal, Self
from urllib.parse import urlsplit

PORT = 3310
"""Where clamd listens when nothing else is said."""
CHUNK = 1 << 18
LONGEST_ANSWER = 4096
"""Bytes of an answer that are read; clamd's are one line."""
_FOUND = re.compile(r"stream: (.+) FOUND", re.DOTALL)
_TOO_LARGE = "INSTREAM size limit exceeded. ERROR"
_NAME = re.compile(r"[^\w.:/-]+", re.ASCII)


class ScannerError(Exception):
    """The scanner cannot be used now. The message says why and what to do, for a person."""


class _HungUp(ScannerError):
    """It reset the line without a word."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the scanner says of a mail."""

    kind: Literal["clean", "found", "too large", "cut off", "failed"]
    """`too large`: over the scanner's own limit. `cut off`: it hung up over TCP while it was given the mail, and still answers:
    its words that the mail is too large get lost so. `failed`: it has looked, and could not make it out."""
    name: str = ""
    """For `found`: the signature."""


@dataclass(frozen=True, slots=True)
class Clamd:
    """A running clamd: the path of its Unix socket, or host and port."""

    address: str
    timeout: float
    """Seconds for one question from connecting to its whole answer."""

    def check(self) -> str:
        """One line: which scanner answers, with which signatures. Raises `ScannerError`."""
        answer = self._ask(b"VERSION")
        if not answer.startswith("ClamAV "):
            raise self._strange()
        engine, _, signatures = answer.partition("/")
        number, _, made = signatures.partition("/")
        return f"{engine}, signatures {number} of {made}." if made else f"{engine}, without ClamAV’s own signatures."

    def scan(self, raw: bytes) -> Verdict:
        """What it says of a mail, byte for byte. Raises `ScannerError`; then nothing is known of the mail."""
        try:
            answer = self._ask(b"INSTREAM", raw)
        except _HungUp:
            if self.address.startswith("/"):  # there its last words are never lost
                raise
            self.check()  # one that has gone says nothing about this mail
            return Verdict("cut off")
        if answer == "stream: OK":
            return Verdict("clean")
        if found := _FOUND.fullmatch(answer):
            return Verdict("found", _NAME.sub("_", found[1])[:80])
        if answer == _TOO_LARGE:
            return Verdict("too large")
        if answer.startswith("stream: ") and answer.endswith(" ERROR"):
            return Verdict("failed")
        raise self._strange()

    def _ask(self, command: bytes, data: bytes | None = None) -> str:
        """The answer to one command."""
        try:
            with _Line(self.address, monotonic() + self.timeout) as line:
                whole = line.say(command, data)
                answer = line.answer()
        except TimeoutError:
            raise self._error(f"did not answer within {self.timeout:g} seconds. Is clamd busy?") from None
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise self._error(f"cannot be used ({why}). Is clamd running, and may the desk use its socket?") from None
        if not answer or not (whole or answer == _TOO_LARGE):
            raise self._error("broke off. Look in clamd’s log.", _HungUp if line.reset and not answer else ScannerError)
        return answer

    def _strange(self) -> ScannerError:
        return self._error("answers with words the desk does not know. Is it clamd?")

    def _error(self, why: str, kind: type[ScannerError] = ScannerError) -> ScannerError:
        return kind(f"The malware scanner at {self.address} {why}")


class _Line:
    """One connection, which has to be done by a moment. Raises `OSError`."""

    def __init__(self, address: str, until: float) -> None:
        self.until = until
        self.reset = False
        """Whether the other side hung up before it had taken everything."""
        self.socket = self._to_path(address) if address.startswith("/") else self._to_host(address)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *what: object) -> None:
        self.socket.close()

    def _to_path(self, path: str) -> socket.socket:
        line = socket.socket(socket.AF_UNIX)
        try:
            line.settimeout(self._left())
            line.connect(path)
        except OSError:
            line.close()
            raise
        return line

    def _to_host(self, address: str) -> socket.socket:
        host = urlsplit(f"//{address}")
        return socket.create_connection((host.hostname or "", host.port or PORT), self._left())

    def say(self, command: bytes, data: bytes | None) -> bool:
        """Whether all of it was taken. One that is cut off while it talks may still find an answer: that it was too much."""
        try:
            self._send(b"z" + command + b"\0")
            if data is not None:
                for start in range(0, len(data), CHUNK):
                    chunk = data[start : start + CHUNK]
                    self._send(len(chunk).to_bytes(4) + chunk)
                self._send(bytes(4))
        except (BrokenPipeError, ConnectionResetError):
            self.reset = True
        return not self.reset

    def answer(self) -> str:
        """The answer, when it comes whole, up to its end mark; else nothing."""
        found = b""
        try:
            while b"\0" not in found and len(found) < LONGEST_ANSWER:
                self.socket.settimeout(self._left())
                if not (more := self.socket.recv(LONGEST_ANSWER)):
                    break
                found += more
        except ConnectionResetError:
            self.reset = True
        words, end, _ = found.partition(b"\0")
        return words.decode("utf-8", "replace").strip() if end else ""

    def _send(self, data: bytes) -> None:
        self.socket.settimeout(self._left())
        self.socket.sendall(data)

    def _left(self) -> float:
        if (left := self.until - monotonic()) <= 0:
            raise TimeoutError
        return left
