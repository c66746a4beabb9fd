"""The log of a running desk: a file of ids and codes, a line each. Libraries that quote mail are kept below their error level.

Where a process runs several services, each has a file of its own, and a line goes where the service belongs that it is `about`.
"""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desk.failures import where

NAME = "desk.log"
LARGEST = 5_000_000
"""Bytes of a log file before the next one is begun."""
KEPT = 4
ABOUT: ContextVar[str] = ContextVar("about", default="")
"""The service, one of several, that the running thread or page works for."""
CHATTY = (
    "pdfminer", "pypdf", "PIL", "fontTools", "spacy", "apscheduler", "httpx", "urllib3", "msal", "alembic", "asyncio",
    "multipart", "python_multipart", "mail.log", "imapclient", "RapidOCR", "uvicorn", "opentelemetry",
)  # fmt: skip
"""Below their errors, some of these write what a document or a mail says."""


class Text(logging.Formatter):
    """A line for people. Of an exception only its kind and the places it came through: its words may quote a form."""

    def format(self, record: logging.LogRecord) -> str:
        """When, how bad, which part, what."""
        said = f"{ABOUT.get()}: {record.getMessage()}" if ABOUT.get() else record.getMessage()
        line = f"{_moment(record)} {record.levelname} {record.name} {said}"
        return f"{line} ({_raised(record)})" if _raised(record) else line


class Json(logging.Formatter):
    """The same as one JSON object a line, for a collector; `event` is the message before its values were put in."""

    def format(self, record: logging.LogRecord) -> str:
        """`at` (UTC), `level`, `logger`, `event`, `message`; `service` where there are several, and `raised` for an exception."""
        said = {"at": _moment(record), "level": record.levelname.lower(), "logger": record.name, "event": str(record.msg)}
        said["message"] = record.getMessage()
        if ABOUT.get():
            said["service"] = ABOUT.get()
        if _raised(record):
            said["raised"] = _raised(record)
        return json.dumps(said, ensure_ascii=False)


class Patient(logging.Handler):
    """A log that cannot be written stops nothing. Its lines are lost, and `fault` says why until one is written again."""

    fault = ""
    service = ""
    """The one it is about, of several; empty when it is about all."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, or keep why it could not be."""
        self.fault = ""
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (the library's own name)
        """Instead of a traceback on standard error for every line."""
        error = sys.exception()
        self.fault = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__


class LogFile(Patient, RotatingFileHandler):
    """Into a file of the data folder."""


class LogStream(Patient, logging.StreamHandler):  # type: ignore[type-arg]  # its streams differ
    """Onto standard error."""


SHAPES: dict[str, type[logging.Formatter]] = {"text": Text, "json": Json}


def keep_quiet() -> None:
    """Pin the libraries that could quote personal data, whatever the root logger is set to."""
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.ERROR)


def to_file(data: Path, shape: str = "text") -> None:
    """Log to a file in the data folder, readable by its owner only; in the shape `json` on standard error too."""
    stop_all()
    _add(_file(data), shape)
    if shape == "json":
        _add(LogStream(), shape)


def to_terminal(shape: str = "text") -> None:
    """For several services: on standard error what is about none of them, and in the shape `json` every line."""
    stop_all()
    handler = _add(LogStream(), shape)
    if shape != "json":
        handler.addFilter(lambda record: not ABOUT.get())


def to_file_of(service: str, data: Path, shape: str = "text") -> Callable[[], None]:
    """Log what is about one of several services to a file in its own data folder, until the result is called."""
    handler = _add(_file(data), shape)
    handler.service = service
    handler.addFilter(lambda record: ABOUT.get() == service)
    return lambda: _stop(handler)


@contextmanager
def about(service: str) -> Iterator[None]:
    """What is logged inside is about this service."""
    before = ABOUT.set(service)
    try:
        yield
    finally:
        ABOUT.reset(before)


def fault() -> str:
    """Why a log of this process, about the service at hand, cannot be written just now; empty when all can."""
    return next((one.fault for one in _ours() if one.fault and one.service in ("", ABOUT.get())), "")


def stop_all() -> None:
    """Log nowhere any more."""
    for handler in _ours():
        _stop(handler)


def _ours() -> list[Patient]:
    return [one for one in logging.getLogger("desk").handlers if isinstance(one, Patient)]


def _file(data: Path) -> Patient:
    path = data / NAME
    with suppress(OSError):  # whoever needs the folder more says what is wrong with it
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
    return LogFile(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=True)


def _add(handler: Patient, shape: str) -> Patient:
    keep_quiet()
    handler.setFormatter(SHAPES[shape]())
    root = logging.getLogger("desk")
    root.setLevel(logging.INFO)
    root.propagate = False
    root.addHandler(handler)
    return handler


def _stop(handler: Patient) -> None:
    logging.getLogger("desk").removeHandler(handler)
    with suppress(OSError):  # what could not be written before cannot be now
        handler.close()


def _moment(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


def _raised(record: logging.LogRecord) -> str:
    error = record.exc_info[1] if record.exc_info else None
    return f"{type(error).__name__} at {where(error)}" if error else ""
