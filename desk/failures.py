"""Any failure of a command as lines for the person at the terminal; nothing personal in them, no traceback."""

from __future__ import annotations

import logging
import secrets
import traceback
from pathlib import Path

log = logging.getLogger("desk")


def told(error: Exception) -> list[str]:
    """What to print: the error's own words when it was written for people, else a code to quote."""
    if isinstance(error, _for_people()):
        return str(error).splitlines() or [type(error).__name__]
    code = secrets.token_hex(4)
    log.error("unexpected failure %s: %s at %s", code, type(error).__name__, where(error))
    return [
        f"Something went wrong that was not expected ({type(error).__name__} at {where(error, 1)}). What was stored is safe.",
        f"Try again; if it happens again, tell whoever looks after the program this line and the code {code}.",
    ]


def _for_people() -> tuple[type[Exception], ...]:
    from desk.actions import Problem
    from desk.assets import NotFetched
    from desk.config_errors import ConfigError
    from desk.serving import PortBusy
    from desk.turns import Busy
    from ingest.clamd import ScannerError
    from ingest.mailbox import MailboxError
    from notify.delivery import SendError
    from records.database import DatabaseError
    from records.sealing import NotOpened

    return ConfigError, MailboxError, ScannerError, SendError, DatabaseError, Problem, PortBusy, Busy, NotFetched, NotOpened


def where(error: BaseException, frames: int = 6) -> str:
    """The places an exception came through, file and line only; its text may quote what a form says."""
    found = traceback.extract_tb(error.__traceback__)
    return " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(found[-frames:]))
