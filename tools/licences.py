"""The licences of the packages the program runs with, as they declare them, one a line."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path

LOCK = Path(__file__).resolve().parent.parent / "requirements" / "run.txt"


def pinned(lock: Path = LOCK) -> list[str]:
    """The names in a requirements file, some of them for other systems than this one."""
    return re.findall(r"^([A-Za-z0-9_.-]+)==", lock.read_text("utf-8"), re.MULTILINE)


def licences() -> Iterator[tuple[str, str]]:
    """Name and licence of each package that is installed here."""
    for name in pinned():
        try:
            yield name, licence(metadata(name))
        except PackageNotFoundError:
            continue


def licence(said: PackageMetadata) -> str:
    """The SPDX expression, else the classifiers, else the first line of the free text (PEP 639 and before)."""
    if expression := said.get("License-Expression"):
        return expression
    classified = [one.rpartition(" :: ")[2] for one in said.get_all("Classifier") or () if one.startswith("License :: ")]
    return "; ".join(one for one in classified if one != "OSI Approved") or (said.get("License") or "").strip().split("\n")[0]


def main() -> None:
    """Print them."""
    for name, held in licences():
        sys.stdout.write(f"{name}: {held or 'not declared'}\n")


if __name__ == "__main__":
    main()
