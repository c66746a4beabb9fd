"""The key that backups are sealed with: from the environment or a file it names, never from what is backed up."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from records.sealing import NotOpened, key_of, new_key

KEY = "PIMHS_BACKUP_KEY"
KEY_FILE = "PIMHS_BACKUP_KEY_FILE"


def backup_key(environment: Mapping[str, str] = os.environ) -> bytes:
    """The key in force. Raises `records.sealing.NotOpened`."""
    if text := environment.get(KEY):
        return key_of(text)
    if not (named := environment.get(KEY_FILE)):
        raise NotOpened(
            f"There is no key for backups. Make one with `pimhs backup-key FILE`, keep a copy apart from this machine, and set "
            f"{KEY_FILE}=FILE."
        )
    path = Path(named)
    try:
        if path.stat().st_mode & 0o077:
            raise NotOpened(f"The key {path} can be read by others. Run: chmod 600 {path}")
        return key_of(path.read_text("ascii"))
    except (OSError, UnicodeDecodeError) as error:
        raise NotOpened(f"The key {path} cannot be read ({type(error).__name__}). Check {KEY_FILE}.") from None


def write_key(path: Path) -> None:
    """A new key in a file that only its owner can read. Raises `NotOpened` rather than replace a file."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(new_key() + "\n")
    except FileExistsError:
        raise NotOpened(f"{path} is there already. A key is never replaced: backups made with it could not be opened.") from None
    except OSError as error:
        raise NotOpened(f"{path} cannot be written ({error.strerror}).") from None
