"""Reading processes that begin in a moment: forked from one that has loaded the readers and never sees a file.

A new program takes a third of a second to load what reads, and holds it for itself. A fork begins at once and shares it, so that
each of many services can have processes of its own, which read its files alone.

The desk orders over a socket that keeps messages apart (SOCK_SEQPACKET, unix(7)). A fork, ordered with the two pipes it is to
talk through (SCM_RIGHTS), is answered by its number; its burial by how it ended. Until then the number is no other process's.
"""

from __future__ import annotations

import atexit
import gc
import json
import os
import select
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import Any, NoReturn

_CODE = "import sys; sys.path.insert(0, sys.argv.pop()); from parsing.process.nursery import main; main()"
_LOADED = ("parsing.process.child", "parsing.form", "parsing.mail", "parsing.pdf.reader", "parsing.word.reader")
_LONGEST = 1 << 16
_SECONDS = 240.0
"""How long an order may take, on a machine that is busy; the first one loads the readers."""
_TICK = 0.01
_IDLE = 2.0
"""Seconds without an order until the tagger is loaded, which few files need: nobody waits for it then, and all forks share it."""


class NoneBorn(Exception):
    """The system grants no more processes."""


@dataclass(frozen=True, slots=True)
class Child:
    """A process that was forked, and the pipes to and from it, which are the caller's to close."""

    number: int
    input: int
    output: int


class Nursery:
    """Where reading processes come from. One for each process of the desk, and safe to use from several threads at once."""

    def __init__(self) -> None:
        self._forget()
        os.register_at_fork(after_in_child=self._forget)
        atexit.register(self.close)

    def bear(self, code: str, folder: str) -> Child:
        """A process that runs our code, with a folder as its argument. Raises `NoneBorn`."""
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        number = 0
        try:
            number = self._order({"code": code, "folder": folder}, (theirs_in, theirs_out))
        finally:
            for end in (theirs_in, theirs_out, *(() if number else (ours_in, ours_out))):
                os.close(end)
        if not number:
            raise NoneBorn
        return Child(number, ours_out, ours_in)

    def bury(self, number: int, patience: float = 0.0) -> int:
        """Kill a process with all it started, unless it ends by itself within so many seconds.

        Gives its exit code, below 0 for a signal.
        """
        return self._order({"bury": number, "patience": patience})

    def close(self) -> None:
        """End it; the next order begins another. What it has borne lives until its pipes are closed."""
        with self._lock:
            self._end()

    def _forget(self) -> None:
        """In a process forked from the desk's own, the nursery of that one is none of ours."""
        self._lock = Lock()
        self._line: socket.socket | None = None
        self._running: subprocess.Popen[bytes] | None = None

    def _order(self, order: dict[str, Any], pipes: tuple[int, ...] = ()) -> int:
        """The answer; 0 when there is none, as after the nursery has been killed."""
        with self._lock:
            try:
                line = self._line or self._begin()
                socket.send_fds(line, [json.dumps(order).encode()], pipes)
                answer = line.recv(_LONGEST)
            except OSError:
                answer = b""
            if not answer:
                self._end()
            return int(answer or b"0")

    def _begin(self) -> socket.socket:
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._line.settimeout(_SECONDS)
        with theirs:
            self._running = subprocess.Popen(  # noqa: S603  every word is ours
                [sys.executable, "-I", "-c", _CODE, str(theirs.fileno()), str(Path(__file__).resolve().parents[2])],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),), env={}, cwd="/", start_new_session=True,
            )  # fmt: skip
        return self._line

    def _end(self) -> None:
        line, running, self._line, self._running = self._line, self._running, None, None
        if line:
            line.close()
        if running:
            running.kill()
            running.wait()


def main() -> NoReturn:
    """Fork and bury as ordered, until nobody is left to order."""
    line = socket.socket(fileno=int(sys.argv.pop()))
    for name in _LOADED:
        import_module(name)
    gc.freeze()
    rests = False
    while True:
        if not rests and not select.select([line], [], [], _IDLE)[0]:
            import_module("parsing.opinion.tagger").tagger()
            gc.freeze()
            rests = True
        order, pipes, _, _ = socket.recv_fds(line, _LONGEST, 2)
        if not order:
            os._exit(0)
        wanted = json.loads(order)
        line.send(str(_bury(**wanted) if "bury" in wanted else _fork(line, pipes, **wanted)).encode())


def _fork(line: socket.socket, pipes: list[int], code: str, folder: str) -> int:
    try:
        number = os.fork()
    except OSError:
        number = -1
    if number == 0:
        _live(line, pipes, code, folder)
    for end in pipes:
        os.close(end)
    return max(number, 0)


def _live(line: socket.socket, pipes: list[int], code: str, folder: str) -> NoReturn:
    """Be a process of its own, which holds nothing that leads back to the nursery."""
    status = 1
    try:
        os.setsid()
        for end, standard in zip(pipes, (0, 1), strict=True):
            os.dup2(end, standard)
        line.detach()
        os.closerange(3, os.sysconf("SC_OPEN_MAX"))
        sys.argv[1:] = [folder]
        exec(code, {})  # noqa: S102  ours, from the desk
        status = 0
    finally:
        os._exit(status)


def _bury(bury: int, patience: float) -> int:
    end = time.monotonic() + patience
    try:
        ended, status = os.waitpid(bury, os.WNOHANG)
    except ChildProcessError:  # borne by another before this one
        return 0
    while not ended and time.monotonic() < end:
        time.sleep(_TICK)
        ended, status = os.waitpid(bury, os.WNOHANG)
    with suppress(ProcessLookupError):
        os.killpg(bury, signal.SIGKILL)
    if not ended:
        with suppress(ProcessLookupError):
            os.kill(bury, signal.SIGKILL)
        status = os.waitpid(bury, 0)[1]
    return os.waitstatus_to_exitcode(status)
