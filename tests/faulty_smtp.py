"""An SMTP server that follows a script: at each stage any answer, a cut, silence or nonsense; TLS from the first byte."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.faulty_imap import knock
from tests.servers import Certificate

HONEST = {
    "greeting": b"220 here",
    "EHLO": b"250-here\r\n250-SIZE 36700160\r\n250-8BITMIME\r\n250 AUTH PLAIN",
    "AUTH": b"235 in",
    "MAIL": b"250 ok",
    "RCPT": b"250 ok",
    "DATA": b"354 go on",
    "dot": b"250 2.0.0 queued as 1",
    "QUIT": b"221 bye",
}
CUT, SILENCE = b"CUT", b"SILENCE"


@dataclass
class FaultySmtp:
    certificate: Certificate
    script: dict[str, bytes] = field(default_factory=dict)
    """Stage -> answer without its line end, or `CUT`, or `SILENCE`; `body` cuts after the first line of the mail."""
    port: int = 0
    taken: list[bytes] = field(default_factory=list)
    """Mails whose final dot arrived, as they came over the line."""
    delivered: list[bytes] = field(default_factory=list)
    """Of these, the mails that this server sends on: all but those it refused in its answer."""
    stages: list[str] = field(default_factory=list)

    def settle(self) -> None:
        """Wait until everything that was sent to the server has been dealt with: it takes one connection after the other."""
        knock(self.port)

    def serve(self, listener: socket.socket) -> None:
        context = self.certificate.server_context()
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with suppress(OSError, ConnectionError), context.wrap_socket(plain, server_side=True) as connection:
                connection.settimeout(5)
                self._talk(connection)

    def _talk(self, connection: socket.socket) -> None:
        lines = connection.makefile("rb")
        if not self._say(connection, "greeting"):
            return
        for line in lines:
            stage = line.decode("latin-1").strip().partition(" ")[0].upper()
            if not self._say(connection, stage) or stage == "QUIT":
                return
            if (
                stage == "DATA"
                and self.script.get("DATA", HONEST["DATA"]).startswith(b"354")
                and not self._mail(connection, lines)
            ):
                return

    def _mail(self, connection: socket.socket, lines: Iterator[bytes]) -> bool:
        mail = b""
        for line in lines:
            if line == b".\r\n":
                self.taken.append(mail)
                if not self.script.get("dot", HONEST["dot"]).startswith((b"4", b"5")):
                    self.delivered.append(mail)
                return self._say(connection, "dot")
            mail += line
            if self.script.get("body") == CUT:
                return False
        return False

    def _say(self, connection: socket.socket, stage: str) -> bool:
        self.stages.append(stage)
        answer = self.script.get(stage, HONEST.get(stage, b"502 what"))
        if answer == SILENCE:
            threading.Event().wait(1.5)
            return False
        if answer == CUT:
            return False
        connection.sendall(answer + b"\r\n")
        return True


@contextmanager
def faulty_smtp(certificate: Certificate, script: dict[str, bytes] | None = None) -> Iterator[FaultySmtp]:
    server = FaultySmtp(certificate, script or {})
    listener = socket.create_server(("127.0.0.1", 0))
    server.port = listener.getsockname()[1]
    threading.Thread(target=server.serve, args=(listener,), daemon=True).start()
    try:
        yield server
    finally:
        listener.close()
