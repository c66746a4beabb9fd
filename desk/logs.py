"""The log of a running desk: a file of ids and codes, a line each. Libraries that quote mail are kept below their error level."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desk.failures import where

NAME = "desk.log"
LARGEST = 5_000_000
"""Bytes of a log file before the next one is begun."""
KEPT = 4
CHATTY = (
    "pdfminer", "pypdf", "PIL", "fontTools", "spacy", "apscheduler", "httpx", "urllib3", "msal", "alembic", "asyncio",
    "multipart", "python_multipart", "mail.log", "imapclient", "RapidOCR", "uvicorn", "opentelemetry",
)  # fmt: skip
"""Below their errors, some of these write what a document or a mail says."""


class Text(logging.Formatter):
    """A line for people. Of an exception only its kind and the places it came through: its words may quote a form."""

    def format(self, record: logging.LogRecord) -> str:
        """When, how bad, which part, what."""
        line = f"{_moment(record)} {record.levelname} {record.name} {record.getMessage()}"
        return f"{line} ({_raised(record)})" if _raised(record) else line


class Json(logging.Formatter):
    """The same as one JSON object a line, for a collector; `event` is the message before its values were put in."""

    def format(self, record: logging.LogRecord) -> str:
        """`at` (UTC), `level`, `logger`, `event`, `message`, and `raised` for an exception."""
        said = {"at": _moment(record), "level": record.levelname.lower(), "logger": record.name, "event": str(record.msg)}
        said["message"] = record.getMessage()
        if _raised(record):
            said["raised"] = _raised(record)
        return json.dumps(said, ensure_ascii=False)


SHAPES: dict[str, type[logging.Formatter]] = {"text": Text, "json": Json}


def keep_quiet() -> None:
    """Pin the libraries that could quote personal data, whatever the root logger is set to."""
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.ERROR)


def to_file(data: Path, shape: str = "text") -> None:
    """Log to a file in the data folder, readable by its owner only; in the shape `json` on standard error too."""
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    keep_quiet()
    path = data / NAME
    path.touch(mode=0o600)
    handlers: list[logging.Handler] = [RotatingFileHandler(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")]
    if shape == "json":
        handlers.append(logging.StreamHandler())
    root = logging.getLogger("desk")
    root.setLevel(logging.INFO)
    root.propagate = False
    for handler in handlers:
        handler.setFormatter(SHAPES[shape]())
        root.addHandler(handler)


def _moment(record: logging.LogRecord) -> str:
    return datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")


def _raised(record: logging.LogRecord) -> str:
    error = record.exc_info[1] if record.exc_info else None
    return f"{type(error).__name__} at {where(error)}" if error else ""
