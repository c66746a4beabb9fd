"""Whether there is room for what is to be stored."""

from __future__ import annotations

import shutil
from pathlib import Path

LEAST = 225_000_000
"""Bytes: one and a half times the largest message that is read. With less, nothing is fetched: mail is safe in its mailbox."""
COMFORTABLE = 1_000_000_000


def free(path: Path) -> int:
    """Bytes that are free where a path is, or will be."""
    path = path.resolve()
    while not path.exists():
        path = path.parent
    return shutil.disk_usage(path).free


def shortage(path: Path, wanted: int = LEAST) -> str:
    """What to do about too little room, for a person; empty when there is enough."""
    left = free(path)
    if left >= wanted:
        return ""
    return f"Only {left // 1_000_000} MB are free for {path}. Make room; mail stays in its mailbox until there is some."
