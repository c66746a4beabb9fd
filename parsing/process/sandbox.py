"""Reading in child processes with limits, so that no file can harm the desk or stop the next one.

A few processes, from the `nursery`, are kept; each reads one file at a time, confined as `confinement` says. One that hangs, dies
or answers nonsense is killed with all it started, its file is marked `unreadable` with the reason, and the next file goes on.
"""

from __future__ import annotations

import os
import shutil
import threading
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from types import TracebackType
from typing import Self

from ingest.message import Message
from parsing.document import Unreadable
from parsing.formats import sniff
from parsing.labels.config import FormConfig
from parsing.mail import documents_of, read_message, read_opened, unreadable
from parsing.process import wire
from parsing.process.reading_process import Failed, Process
from parsing.referral import Referral
from parsing.rendering import Page
from parsing.typed.body import NAME as MESSAGE_TEXT

__all__ = ["Page", "Reader"]
MAIL_UNREAD = "The mail could not be taken apart. Open the original message."


class Reader:
    """Reads mails and files in child processes. A context manager, and safe to use from several threads at once.

    `processes`: how many files are read at the same time; by default as many as there are processor cores.
    `places`: also find page and box of what a Word form says, where LibreOffice is installed (slower).
    """

    def __init__(self, form: FormConfig, processes: int = 0, places: bool = False) -> None:
        self._form = form.model_dump_json().encode()
        self._config = form
        self._free = threading.Semaphore(processes or len(os.sched_getaffinity(0)))
        self._idle: list[Process] = []
        self._lock = threading.Lock()
        self._places = places

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the child processes. The reader may be used again; it starts new ones."""
        self.rest(0)

    def rest(self, seconds: float) -> None:
        """End the child processes that have had nothing to do for so many seconds; new ones start when they are needed."""
        since = time.monotonic() - seconds
        with self._lock:
            resting = [process for process in self._idle if process.free_since <= since]
            self._idle = [process for process in self._idle if process.free_since > since]
        for process in resting:
            process.end()

    def read_message(self, raw: bytes) -> tuple[Message, list[Referral]]:
        """A mail taken apart, and its referrals (forms first, then what could not be read)."""
        reads = _Remote(self, self._places)
        message = reads.unpack(raw)
        return message, read_message(message, self._config, reads)

    def read_file(self, name: str, data: bytes) -> tuple[Referral, list[Referral], date | None]:
        """A file's first referral, its others, and for a mail the day it was received."""
        reads = _Remote(self, self._places)
        return read_opened(reads.open(name, data), self._config, reads)

    def documents(self, name: str, data: bytes) -> dict[str, tuple[bytes, ...]]:
        """The files that the referrals of `read_file` were read from, by `Referral.document`: itself, or what a mail holds."""
        if sniff(name, data) != "mail":
            return {name: (data,)}
        reads = _Remote(self, places=False)
        return dict(documents_of(reads.unpack(data), reads))

    def read_answers(self, message: Message) -> Referral | None:
        """What the words of a mail answer, whether or not they are a referral; nothing when they cannot be read."""
        try:
            return next(iter(self.answer(wire.Request("answers", message=replace(message, attachments=()))).referrals), None)
        except Failed:
            return None

    def pages(self, name: str, data: bytes, referrals: Sequence[Referral] = ()) -> list[Page]:
        """The pages of a document as pictures, with a box round every value of `referrals` and the field's name beside it.

        Raises `Unreadable` when they cannot be drawn.
        """
        return list(self._asked(wire.Request("pages", name, (data,), referrals=tuple(referrals))).pages)

    def protections(self) -> dict[str, bool]:
        """What confines a reading process on this machine: each protection and whether it is active."""
        process = self._take()
        self._give_back(process)
        return dict(process.protections)

    def answer(self, request: wire.Request) -> wire.Answer:
        """A child's answer. Raises `Failed` when there is none."""
        process = self._take()
        try:
            answer = process.ask(request)
        except BaseException:
            process.end()
            self._free.release()
            raise
        self._give_back(process)
        if answer.failed:
            raise Failed(answer.failed)
        return answer

    def _asked(self, request: wire.Request) -> wire.Answer:
        try:
            return self.answer(request)
        except Failed as error:
            raise Unreadable(str(error)) from None

    def _take(self) -> Process:
        self._free.acquire()
        try:
            while (process := self._idle_one()) and process.has_ended():
                process.end()
            return process or Process(self._form)
        except BaseException:
            self._free.release()
            raise

    def _idle_one(self) -> Process | None:
        with self._lock:
            return self._idle.pop() if self._idle else None

    def _give_back(self, process: Process) -> None:
        if process.worn_out():
            process.end()
        else:
            process.free_since = time.monotonic()
            with self._lock:
                self._idle.append(process)
        self._free.release()


class _Remote:
    """Reads by asking children (`mail.Reads`). What fails becomes an `unreadable` referral."""

    def __init__(self, reader: Reader, places: bool) -> None:
        self._reader = reader
        self._places = places

    def unpack(self, raw: bytes) -> Message:
        try:
            return self._reader.answer(wire.Request("unpack", files=(raw,))).message or Message()
        except Failed as error:
            return Message(problems=(MAIL_UNREAD, str(error)))

    def open(self, name: str, data: bytes) -> Message | list[Referral]:
        try:
            answer = self._reader.answer(wire.Request("open", name, (data,)))
        except Failed as error:
            return [unreadable(name, str(error))]
        return answer.message if answer.message else self._with_places(name, data, answer.referrals)

    def files(self, name: str, files: tuple[bytes, ...]) -> list[Referral]:
        try:
            found = self._reader.answer(wire.Request("files", name, files)).referrals
        except Failed as error:
            return [unreadable(name, str(error))]
        return self._with_places(name, files[0], found)

    def body(self, message: Message) -> list[Referral]:
        try:
            return list(self._reader.answer(wire.Request("body", message=replace(message, attachments=()))).referrals)
        except Failed as error:
            return [unreadable(MESSAGE_TEXT, str(error))]

    def _with_places(self, name: str, data: bytes, referrals: tuple[Referral, ...]) -> list[Referral]:
        """Referrals from Word with the pages their values stand on; as they are when that cannot be told."""
        boxless = any(field.place.box is None for one in referrals for field in one.fields.values())
        if not (self._places and boxless and shutil.which("soffice")):
            return list(referrals)
        try:
            return list(self._reader.answer(wire.Request("placed", name, (data,), referrals=referrals)).referrals)
        except Failed:
            return list(referrals)
