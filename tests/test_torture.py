"""A sample of the torture (`make torture` runs all of it): whatever dies, breaks or fails, nothing is lost, doubled or sent twice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.slow
def test_nothing_is_lost_doubled_or_sent_twice() -> None:
    """In a process of its own, since it forks children by the dozen."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture", "--step", "700", "deaths", "servers", "disks", "crowds"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.count("nothing found") >= 15
