"""Waiting for new mail with IDLE (RFC 2177)."""

from __future__ import annotations

import imaplib
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Timer

from imapclient import IMAPClient  # type: ignore[import-untyped]

IDLE_LIMIT = 25 * 60.0
"""Seconds before IDLE is given again: servers may end it after 29 minutes."""
LOOK = 1.0
"""Seconds between two looks at `stop`."""
DONE_LIMIT = 20.0
"""Seconds the server has to end IDLE; imapclient would wait for ever on a server that keeps talking."""
_NEWS = {b"EXISTS", b"EXPUNGE"}


def wait_for_news(client: IMAPClient, until: float, stop: Callable[[], bool]) -> bool:
    """Whether the server told of a change before `until` (monotonic seconds) or `stop()`; true at `until` too.

    Raises what the connection raises when it breaks.
    """
    while not stop():
        if time.monotonic() >= until:
            return True
        client.idle()
        try:
            news = _listen(client, min(until, time.monotonic() + IDLE_LIMIT), stop)
        finally:
            news_at_end = _done(client)
        if news or news_at_end:
            return True
    return False


def _listen(client: IMAPClient, until: float, stop: Callable[[], bool]) -> bool:
    hollow = 0
    while not stop() and (left := until - time.monotonic()) > 0:
        began = time.monotonic()
        answers = client.idle_check(timeout=min(LOOK, left))
        if any(len(answer) > 1 and answer[1] in _NEWS for answer in answers):
            return True
        hollow = hollow + 1 if not answers and time.monotonic() - began < LOOK / 10 < left else 0
        if hollow > 5:  # readable, yet without a word: the server has closed the connection
            raise imaplib.IMAP4.abort("closed while waiting")
    return False


def _done(client: IMAPClient) -> bool:
    """End IDLE, cutting the connection when the server does not let go of it; whether it told of news at the end."""
    watchdog = Timer(DONE_LIMIT, lambda: _cut(client))
    watchdog.daemon = True
    watchdog.start()
    try:
        _, answers = client.idle_done()
    finally:
        watchdog.cancel()
    return any(len(answer) > 1 and answer[1] in _NEWS for answer in answers)


def _cut(client: IMAPClient) -> None:
    with suppress(Exception):  # it may be gone already
        client.shutdown()
