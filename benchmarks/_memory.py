"""What processes hold of the machine's memory."""

from __future__ import annotations

import subprocess
from collections import defaultdict
from pathlib import Path


def held(processes: list[int]) -> float:
    """Megabytes that some processes hold, what several share counted once (PSS)."""
    return sum(map(_proportional, processes)) / 1024


def below(process: int) -> list[int]:
    """What a process started, and what that started."""
    listed = subprocess.run(["/bin/ps", "-eo", "ppid=,pid="], capture_output=True, check=True).stdout.decode()
    children = defaultdict(list)
    for line in listed.splitlines():
        parent, child = map(int, line.split())
        children[parent].append(child)
    found = children[process]
    for child in found:
        found += children[child]
    return found


def _proportional(pid: int) -> int:
    """Kilobytes; 0 for a process that has just ended."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)
