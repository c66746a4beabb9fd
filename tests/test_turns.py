"""One at a time, and no turn outlives its process."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from desk.turns import Busy, turn
from records.database import open_database
from tests.databases import fresh

pytestmark = pytest.mark.usefixtures("each_database")

Turn = Callable[[str], AbstractContextManager[None]]


@pytest.fixture
def take(tmp_path: Path) -> Turn:
    """The turns of one service, as another process of it sees them: with connections of its own."""
    address = fresh(tmp_path)
    return lambda job: turn(open_database(address), tmp_path, job)


def test_a_second_one_is_told_at_once(take: Turn) -> None:
    with take("poll"), pytest.raises(Busy, match="turn to poll"), take("poll"):
        pass


def test_other_jobs_and_other_services_go_on(take: Turn, tmp_path: Path) -> None:
    other = turn(open_database(fresh(tmp_path / "other")), tmp_path / "other", "poll")
    with take("poll"), take("send"), other:
        pass


def test_it_is_free_again_after_a_failure(take: Turn) -> None:
    with pytest.raises(ValueError, match="x"), take("poll"):
        raise ValueError("x")
    with take("poll"):
        pass


def test_a_process_that_is_killed_keeps_no_turn(take: Turn) -> None:
    child = os.fork()
    if child == 0:
        with take("poll"):
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    for left in range(100, -1, -1):  # the server needs a moment to see that the connection is gone
        try:
            with take("poll"):
                return
        except Busy:
            if not left:
                raise
            time.sleep(0.1)
