"""One child process that reads: started confined, asked over its pipes, ended with all it started."""

from __future__ import annotations

import os
import select
import selectors
import shutil
import signal
import tempfile
import time

from parsing.effort import PATIENCE
from parsing.process import wire
from parsing.process.child import DOCUMENT_SECONDS, LONG_SECONDS
from parsing.process.nursery import NoneBorn, Nursery

START_SECONDS, ENDING_SECONDS = 240, 2
TASKS_PER_CHILD = 200
"""A process that has read so many files is replaced, so that memory a library lost is given back."""
DIED = "The file made its reader stop, so it was not read. Open the original, or ask the sender for a PDF of the form."
TOO_SLOW = (
    "The file took more than {} seconds to read, so it was not read. Open the original, or ask the sender for a PDF of the form."
)
USED_UP = "The file takes far longer to read than any form, so it was not read. Open the original, or ask the sender for a PDF."
NOT_STARTED = "The reading process did not start, so the file was not read. Run `pimhs check`."
_CODE = "from parsing.process.child import main; main()"
_NURSERY = Nursery()


class Failed(Exception):
    """A child gave no answer. The message says why, for a person."""


class Process:
    """One child. Not for use by two threads at once."""

    def __init__(self, form: bytes) -> None:
        self._folder = tempfile.mkdtemp(prefix="pimhs-read-")
        try:
            self._child = _NURSERY.bear(_CODE, self._folder)
        except NoneBorn:
            shutil.rmtree(self._folder)
            raise Failed(NOT_STARTED) from None
        os.set_blocking(self._child.input, False)
        os.set_blocking(self._child.output, False)
        self._buffer = bytearray()
        self._tasks = 0
        self._ended: int | None = None
        self.free_since = time.monotonic()
        try:
            hello = self._exchange(wire.framed(form), START_SECONDS)
        except BaseException as error:
            self.end()
            raise Failed(NOT_STARTED) if isinstance(error, Failed) else error from None
        self.protections = hello.protections

    def ask(self, request: wire.Request) -> wire.Answer:
        """The answer to a request. Raises `Failed` when the child hangs, dies or talks nonsense; it is of no use then."""
        self._tasks += 1
        return self._exchange(wire.packed(request), DOCUMENT_SECONDS * PATIENCE)

    def worn_out(self) -> bool:
        """Whether it should be replaced."""
        return self._tasks >= TASKS_PER_CHILD

    def has_ended(self) -> bool:
        """Whether it ended while it had nothing to do: its output is at an end."""
        return bool(select.select([self._child.output], [], [], 0)[0])

    def end(self) -> None:
        """Kill it with everything it started, and clear up."""
        self._bury()
        os.close(self._child.input)
        os.close(self._child.output)
        shutil.rmtree(self._folder)

    def _exchange(self, sent: bytes, seconds: int) -> wire.Answer:
        """Send, and read until the answer is whole, for so many seconds by the clock; the child may ask once for more.

        The kernel ends a child that has used up its processor time, long before that unless the machine is busy.
        """
        began, allowed, left = time.monotonic(), seconds, memoryview(sent)
        with selectors.DefaultSelector() as selector:
            selector.register(self._child.output, selectors.EVENT_READ)
            selector.register(self._child.input, selectors.EVENT_WRITE)
            while True:
                answer = self._whole()
                if answer and answer.more:
                    allowed = max(allowed, min(answer.more, LONG_SECONDS) * PATIENCE)
                elif answer:
                    return answer
                else:
                    remaining = began + allowed - time.monotonic()
                    ready = selector.select(remaining) if remaining > 0 else []
                    if not ready:
                        raise Failed(TOO_SLOW.format(allowed))
                    left = self._move(ready, left)
                    if not left and self._child.input in selector.get_map():
                        selector.unregister(self._child.input)

    def _move(self, ready: list[tuple[selectors.SelectorKey, int]], left: memoryview) -> memoryview:
        """Pass on what the pipes take and hold."""
        for key, _ in ready:
            try:
                if key.fd == self._child.input:
                    left = left[os.write(self._child.input, left[: 1 << 20]) :]
                elif received := os.read(self._child.output, 1 << 20):
                    self._buffer += received
                else:
                    raise Failed(self._why_it_ended())
            except BlockingIOError:
                continue
            except BrokenPipeError:
                raise Failed(self._why_it_ended()) from None
        return left

    def _why_it_ended(self) -> str:
        """Why a child that says no more has ended: the kernel says when its processor time was used up."""
        return USED_UP if self._bury(ENDING_SECONDS) == -signal.SIGXCPU else DIED

    def _bury(self, patience: float = 0.0) -> int:
        """How it ended, by itself within so many seconds or else killed with everything it started."""
        if self._ended is None:
            self._ended = _NURSERY.bury(self._child.number, patience)
        return self._ended

    def _whole(self) -> wire.Answer | None:
        """The next answer, once all of it is there."""
        if len(self._buffer) < wire.HEAD:
            return None
        size = wire.length(bytes(self._buffer[: wire.HEAD]))
        if size > wire.LONGEST_ANSWER:
            raise Failed(DIED)
        if len(self._buffer) < wire.HEAD + size:
            return None
        body = bytes(self._buffer[wire.HEAD : wire.HEAD + size])
        del self._buffer[: wire.HEAD + size]
        try:
            return wire.answer(body)
        except ValueError:
            raise Failed(DIED) from None
