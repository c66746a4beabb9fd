"""A reading process: takes a request, reads, answers, until its input ends. Started by `reading_process`, confined at once."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import BinaryIO

from parsing import effort
from parsing.document import Unreadable
from parsing.formats import sniff
from parsing.labels.config import FormConfig
from parsing.mail import Here
from parsing.process import confinement, wire

DOCUMENT_SECONDS = 30
LONG_SECONDS = 120
"""Processor seconds for a document, and for what is recognised in a picture or read by LibreOffice."""
TOO_MUCH_MEMORY = "The file needs more memory to read than any form does. Open the original, or ask the sender for a PDF."
TOO_DEEP = "The file is nested far more deeply than any form. Ask the sender for a PDF of it."
UNEXPECTED = "The file could not be read. Open the original, and ask the sender for the referral as a Word document or PDF."


def main() -> None:
    """Serve requests on standard input; the answers go to standard output."""
    folder = Path(sys.argv[1])
    tempfile.tempdir = str(folder)
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints goes nowhere
    requests = sys.stdin.buffer
    form = FormConfig.model_validate_json(_frame(requests) or b"")
    active = confinement.confine(folder, confinement.program_roots())
    if not folder.exists():  # it is /tmp now
        tempfile.tempdir = "/tmp"  # noqa: S108
    confinement.bound(DOCUMENT_SECONDS, confinement.DOCUMENT_BYTES)
    _send(answers, wire.Answer(protections=tuple(active.items())))
    child = _Child(Here(form), answers)
    while _serve(child, requests, answers):
        pass


def _serve(child: _Child, requests: BinaryIO, answers: BinaryIO) -> bool:
    """Answers one request; False at the end of the stream. Nothing of it is held while the next is waited for."""
    body = _frame(requests)
    if body:
        _send(answers, child.answer(wire.request(body)))
    return bool(body)


def _send(stream: BinaryIO, answer: wire.Answer) -> None:
    stream.write(wire.packed(answer))
    stream.flush()


def _frame(stream: BinaryIO) -> bytes:
    """The next message; empty at the end of the stream."""
    head = stream.read(wire.HEAD)
    return stream.read(wire.length(head)) if len(head) == wire.HEAD else b""


class _Child:
    """Answers requests."""

    def __init__(self, here: Here, answers: BinaryIO) -> None:
        self._here = here
        self._answers = answers
        self._long = False
        effort.listen(self._take_time)

    def answer(self, request: wire.Request) -> wire.Answer:
        """Do what is asked; a failure is an answer too, and holds nothing of the file."""
        try:
            self._begin(request)
            return self._do(request)
        except MemoryError:
            return wire.Answer(failed=TOO_MUCH_MEMORY)
        except Unreadable as error:
            return wire.Answer(failed=str(error))
        except RecursionError:
            return wire.Answer(failed=TOO_DEEP)
        except Exception as error:  # a fault in a reader must not end the process, and its text may hold the file's words
            return wire.Answer(failed=f"{UNEXPECTED} ({type(error).__name__})")

    def _begin(self, request: wire.Request) -> None:
        """Documents get a short time and little memory; what needs LibreOffice or recognition gets more."""
        self._long = False
        if any(_is_long(request.task, request.name, data) for data in request.files):
            self._take_time()
        else:
            confinement.bound(DOCUMENT_SECONDS, confinement.DOCUMENT_BYTES)
            effort.allow(DOCUMENT_SECONDS)

    def _take_time(self) -> None:
        if not self._long:
            self._long = True
            confinement.bound(LONG_SECONDS, confinement.RECOGNITION_BYTES)
            effort.allow(LONG_SECONDS)
            _send(self._answers, wire.Answer(more=LONG_SECONDS))

    def _do(self, request: wire.Request) -> wire.Answer:
        if request.task == "unpack":
            return wire.Answer(message=self._here.unpack(request.files[0]))
        if request.task == "open" and sniff(request.name, request.files[0]) == "mail":
            return wire.Answer(message=self._here.unpack(request.files[0]))
        if request.task in ("open", "files"):
            return wire.Answer(referrals=tuple(self._here.files(request.name, request.files)))
        if request.task == "body" and request.message:
            return wire.Answer(referrals=tuple(self._here.body(request.message)))
        if request.task == "answers" and request.message:
            return wire.Answer(referrals=tuple(self._here.answers(request.message)))
        if request.task == "pages":
            from parsing.rendering import pages

            drawn = pages(request.name, request.files[0])
            if request.referrals:
                from parsing.boxes import with_boxes

                drawn = with_boxes(drawn, request.referrals)
            return wire.Answer(pages=tuple(drawn))
        if request.task == "placed":
            from parsing.rendering import placed

            return wire.Answer(referrals=tuple(placed(request.name, request.files[0], list(request.referrals))))
        raise ValueError(request.task)


def _is_long(task: str, name: str, data: bytes) -> bool:
    """Whether a file is read by recognition of its picture or by LibreOffice."""
    kind = sniff(name, data)
    return kind in ("image", "doc", "odt", "rtf") or (kind == "docx" and task in ("pages", "placed"))
