"""The log of a running desk: a file of ids and codes, a line each. Libraries that quote mail are kept below their error level."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

NAME = "desk.log"
LARGEST = 5_000_000
"""Bytes of a log file before the next one is begun."""
KEPT = 4
CHATTY = (
    "pdfminer", "pypdf", "PIL", "fontTools", "spacy", "apscheduler", "httpx", "urllib3", "msal", "alembic", "asyncio",
    "multipart", "python_multipart", "mail.log", "imapclient", "RapidOCR", "uvicorn",
)  # fmt: skip
"""Below their errors, some of these write what a document or a mail says."""


def keep_quiet() -> None:
    """Pin the libraries that could quote personal data, whatever the root logger is set to."""
    for name in CHATTY:
        logging.getLogger(name).setLevel(logging.ERROR)


def to_file(data: Path) -> None:
    """Log to a file in the data folder, readable by its owner only."""
    data.mkdir(parents=True, exist_ok=True, mode=0o700)
    keep_quiet()
    path = data / NAME
    path.touch(mode=0o600)
    handler = RotatingFileHandler(path, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root = logging.getLogger("desk")
    root.setLevel(logging.INFO)
    root.propagate = False
    root.addHandler(handler)
