"""One at a time, and no turn outlives its process."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from desk.turns import Busy, turn


def test_a_second_one_is_told_at_once(tmp_path: Path) -> None:
    with turn(tmp_path, "poll"), pytest.raises(Busy, match="turn to poll"), turn(tmp_path, "poll"):
        pass


def test_other_jobs_and_other_services_go_on(tmp_path: Path) -> None:
    with turn(tmp_path / "a", "poll"), turn(tmp_path / "a", "send"), turn(tmp_path / "b", "poll"):
        pass


def test_it_is_free_again_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="x"), turn(tmp_path, "poll"):
        raise ValueError("x")
    with turn(tmp_path, "poll"):
        pass


def test_a_process_that_is_killed_keeps_no_turn(tmp_path: Path) -> None:
    child = os.fork()
    if child == 0:
        with turn(tmp_path, "poll"):
            os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    with turn(tmp_path, "poll"):
        pass
