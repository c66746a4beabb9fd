"""An installation of several services to test on: a folder with a folder for each, on databases of their own."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from tests.databases import fresh
from tests.documents import ROOT

MID, SOUTH = "mid", "south"


def make_service(services: Path, name: str, changes: dict[str, tuple[str, str]] | None = None, **variables: str) -> Path:
    """The folder of a service with the project's own configuration, some of it replaced by file (pattern, text)."""
    home = services / name
    shutil.copytree(ROOT / "config", home / "config")
    (home / "templates").symlink_to(ROOT / "templates")
    (data := home / "data").mkdir(mode=0o700)
    for folder in ("inbox", "sent"):
        (data / folder).mkdir()
    replace(home, "service.toml", 'desk_address = ""', f'desk_address = "https://{name}.desk.example"')
    replace(home, "service.toml", 'name = "Together with Baby"', f'name = "Together in {name.title()}"')
    for file, (old, new) in (changes or {}).items():
        replace(home, file, old, new)
    environment = {"PIMHS_DATABASE_URL": fresh(data), "PIMHS_SENDING__UNDO": "0", **variables}
    (home / "environment").write_text("".join(f"{key}='{value}'\n" for key, value in environment.items()))
    (home / "environment").chmod(0o600)
    return home


def replace(home: Path, file: str, old: str, new: str) -> None:
    """Change one place of a file of the configuration."""
    path = home / "config" / file
    text, count = re.subn(re.escape(old), lambda _: new, path.read_text("utf-8"), count=1)
    assert count == 1, (file, old)
    path.write_text(text, "utf-8")
