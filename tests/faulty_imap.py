"""An IMAP server that lies, stumbles and hangs up on demand, over TLS on loopback."""

from __future__ import annotations

import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from tests.servers import Certificate

CAPABILITIES = b"IMAP4rev1 AUTH=PLAIN UIDPLUS IDLE"
"""What the server says it can do, unless told otherwise."""
Answer = Callable[[str, str], "list[bytes] | None"]


class HungUp(Exception):
    """The connection was cut as planned."""


@dataclass
class FaultyImap:
    """Serves `messages` of one folder; `lie` may answer a command in its own way (untagged lines; `None` to be honest)."""

    certificate: Certificate
    messages: dict[int, bytes] = field(default_factory=dict)
    validity: int | None = 77
    lie: Answer = lambda name, arguments: None
    """(command, arguments) -> whole lines; a line that begins with `TAG ` gets the command's tag."""
    cut_after: int | None = None
    """Bytes after which the connection is cut, counted over its whole life."""
    silent_at: str = ""
    """A command that is never answered."""
    silence: float = 5
    """Seconds before it hangs up at a command that it does not answer."""
    sizes: dict[int, int] = field(default_factory=dict)
    """RFC822.SIZE where it is not the truth."""
    capabilities: bytes = CAPABILITIES
    port: int = 0
    sent: int = 0
    commands: list[str] = field(default_factory=list)
    threads: list[threading.Thread] = field(default_factory=list)

    def serve(self, listener: socket.socket) -> None:
        context = self.certificate.server_context()
        while True:
            try:
                plain, _ = listener.accept()
            except OSError:
                return
            plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.threads.append(threading.Thread(target=self._connection, args=(plain, context), daemon=True))
            self.threads[-1].start()

    def settle(self) -> None:
        """Wait until everything that was sent to the server has been dealt with."""
        knock(self.port)
        while self.threads:
            self.threads.pop().join()

    def box(self) -> dict[int, bytes]:
        """The messages of the folder that is open on this connection."""
        return self.messages

    def _connection(self, plain: socket.socket, context: ssl.SSLContext) -> None:
        with suppress(OSError, HungUp), context.wrap_socket(plain, server_side=True) as connection:
            self._talk(connection)

    def _talk(self, connection: ssl.SSLSocket) -> None:
        self.sent = 0
        self._send(connection, b"* OK [CAPABILITY " + self.capabilities + b"] ready\r\n")
        lines = connection.makefile("rb")
        for line in lines:
            tag, _, rest = line.decode("latin-1").rstrip("\r\n").partition(" ")
            name, _, arguments = rest.partition(" ")
            if name.upper() == "UID":
                name, _, arguments = arguments.partition(" ")
            self.commands.append(f"{name.upper()} {arguments}")
            if name.upper() == self.silent_at:
                threading.Event().wait(self.silence)
                return
            for out in self._answer(tag, name.upper(), arguments, connection, lines):
                self._send(connection, out)
                if out.startswith(b"* BYE"):
                    return

    def _send(self, connection: ssl.SSLSocket, data: bytes) -> None:
        if self.cut_after is not None and self.sent + len(data) >= self.cut_after:
            connection.sendall(data[: self.cut_after - self.sent])
            connection.shutdown(socket.SHUT_RDWR)
            raise HungUp
        connection.sendall(data)
        self.sent += len(data)

    def _answer(self, tag: str, name: str, arguments: str, connection: ssl.SSLSocket, lines: Iterator[bytes]) -> Iterator[bytes]:
        lied = self.lie(name, arguments)
        if lied is not None:
            for line in lied:
                yield line.replace(b"TAG ", tag.encode() + b" ", 1) if line.startswith(b"TAG ") else line
            return
        if name == "AUTHENTICATE":
            self._send(connection, b"+ \r\n")
            next(lines)
        yield from getattr(self, f"_{name.lower()}", lambda _: iter(()))(arguments)
        yield tag.encode() + b" OK done\r\n"

    def _capability(self, _: str) -> Iterator[bytes]:
        yield b"* CAPABILITY " + self.capabilities + b"\r\n"

    def _examine(self, _: str) -> Iterator[bytes]:
        yield b"* %d EXISTS\r\n* 0 RECENT\r\n" % len(self.box())
        if self.validity is not None:
            yield b"* OK [UIDVALIDITY %d] valid\r\n" % self.validity

    _select = _examine

    def _logout(self, _: str) -> Iterator[bytes]:
        yield b"* BYE\r\n"

    def _search(self, _: str) -> Iterator[bytes]:
        yield b"* SEARCH" + b"".join(b" %d" % uid for uid in self.box()) + b"\r\n"

    def _fetch(self, arguments: str) -> Iterator[bytes]:
        wanted = {int(n) for n in re.findall(r"\d+", arguments.partition(" ")[0])}
        for number, uid in enumerate(list(self.box()), 1):
            if uid in wanted:
                yield b"* %d FETCH (UID %d " % (number, uid) + self.item(uid, arguments) + b")\r\n"

    def item(self, uid: int, arguments: str) -> bytes:
        """One message's data item, as the command asks for it."""
        raw = self.box()[uid]
        piece = re.search(r"BODY\.PEEK\[\]<(\d+)\.(\d+)>", arguments)
        if piece:
            start = int(piece[1])
            data = raw[start : start + int(piece[2])]
            return b"BODY[]<%d> {%d}\r\n" % (start, len(data)) + data
        if "RFC822.SIZE" in arguments:
            return b'RFC822.SIZE %d INTERNALDATE "06-Nov-2026 09:12:11 +0000"' % self.sizes.get(uid, len(raw))
        return b"BODY[] {%d}\r\n" % len(raw) + raw


def knock(port: int) -> None:
    """Connect and wait for the door to close: whoever came before has been let in by then."""
    with socket.create_connection(("127.0.0.1", port)) as visitor, suppress(OSError):
        visitor.shutdown(socket.SHUT_WR)
        while visitor.recv(4096):
            pass


@contextmanager
def faulty_imap(server: FaultyImap) -> Iterator[FaultyImap]:
    listener = socket.create_server(("127.0.0.1", 0))
    server.port = listener.getsockname()[1]
    threading.Thread(target=server.serve, args=(listener,), daemon=True).start()
    try:
        yield server
    finally:
        listener.close()
