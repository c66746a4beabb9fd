"""The keys of sealed rows: one file, a line a key, the first of them in use; the others still open what they sealed.

From each key one is derived for sealing (AES-256-GCM) and one for searching (HMAC-SHA-256), by HKDF (RFC 5869): a key in use
for one thing is never used for another. A sealed value names its key, and is bound to its table, column and row.
"""

from __future__ import annotations

import base64
import hmac
import os
import secrets
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from records.sealing import ID_BYTES, KEY_BYTES, NotOpened, id_of, key_of, new_key

MAGIC = b"\xffPS\x01"
"""How a sealed value begins, with its version; no text does (0xFF is in no UTF-8)."""
NONCE_BYTES = 12
HEADER = len(MAGIC) + ID_BYTES
HASH_LETTERS, HASH_BYTES = 16, 12
"""Of a search term: few enough to keep the index small, enough that no two words of a country meet."""
OTHERS = 0o077


@dataclass(frozen=True, slots=True)
class Key:
    """One line of the file, and what is derived from it."""

    text: str
    made: datetime
    id: bytes
    cipher: AESGCM
    search: bytes

    @classmethod
    def of(cls, text: str, made: datetime) -> Self:
        """Raises `NotOpened`."""
        key = key_of(
            text, "The key of the rows is not one that `pimhs keys new` made. A line of its file is 44 characters and a moment."
        )
        return cls(text, made, id_of(key), AESGCM(_derived(key, b"pimhs rows 1")), _derived(key, b"pimhs search 1"))

    @property
    def name(self) -> str:
        """Its id for people."""
        return self.id.hex()

    @property
    def header(self) -> bytes:
        """How everything begins that it sealed."""
        return MAGIC + self.id


def _derived(key: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=purpose).derive(key)


class Keyring:
    """The keys of a file. When the file changes under a running desk, the next sealing or opening goes by the new one."""

    def __init__(self, file: Path) -> None:
        """Raises `NotOpened` when there is no file, others may use it, or a line of it is no key."""
        self.file = file
        self.keys: tuple[Key, ...] = ()
        self._by_id: dict[bytes, Key] = {}
        self._seen: tuple[int, int, int] = (0, 0, 0)
        self._load()

    @property
    def current(self) -> Key:
        """What new values are sealed with."""
        self._look()
        return self.keys[0]

    def seal(self, plain: bytes, place: bytes) -> bytes:
        """The plain bytes, sealed for one place: `table.column|row`."""
        key, nonce = self.current, secrets.token_bytes(NONCE_BYTES)
        return key.header + nonce + key.cipher.encrypt(nonce, plain, MAGIC + place)

    def open(self, sealed: bytes, place: bytes) -> bytes:
        """What was sealed for this place. Raises `NotOpened` for anything else, and for a key that the file lacks."""
        if not sealed.startswith(MAGIC):
            raise NotOpened("A value of the database is not sealed. Stop the desk, and run `pimhs keys seal`.")
        key = self.holds(sealed[len(MAGIC) : HEADER])
        if key is None:
            raise NotOpened(without_key([sealed[len(MAGIC) : HEADER].hex()], self.file))
        try:
            return key.cipher.decrypt(sealed[HEADER : HEADER + NONCE_BYTES], sealed[HEADER + NONCE_BYTES :], MAGIC + place)
        except InvalidTag:
            raise NotOpened(
                "A value of the database was altered or does not stand where it was sealed. Restore a backup."
            ) from None

    def holds(self, key_id: bytes) -> Key | None:
        """The key of an id, looked for in the file anew when it is not known."""
        if key_id not in self._by_id:
            self._look()
        return self._by_id.get(key_id)

    def hashes(self, kind: str, value: str) -> list[str]:
        """What a search term may stand as: one hash for each key, the one of new terms first."""
        self._look()
        said = f"{kind}|{value}".encode("utf-8", "surrogatepass")
        return [_hash(key.search, said) for key in self.keys]

    def hash(self, kind: str, value: str) -> str:
        """What a search term stands as when it is new."""
        return _hash(self.current.search, f"{kind}|{value}".encode("utf-8", "surrogatepass"))

    def _look(self) -> None:
        """One that has gone or cannot be read any more does not stop a desk that has it in memory."""
        with suppress(OSError, NotOpened):
            if _stamp(self.file) != self._seen:
                self._load()

    def _load(self) -> None:
        stamp, keys = _read(self.file)
        self._by_id, self.keys, self._seen = {key.id: key for key in keys}, keys, stamp


def _hash(key: bytes, said: bytes) -> str:
    return base64.urlsafe_b64encode(hmac.digest(key, said, "sha256")[:HASH_BYTES]).decode()


def without_key(names: Sequence[str], file: Path) -> str:
    """What to do when rows are sealed with keys that the file lacks."""
    return (
        f"The database is sealed with the key {' and '.join(names)}, which {file} does not hold. Put the copy of that file there "
        "that was kept apart (or name it by PIMHS_KEYS_FILE). Without the key nothing can be read."
    )


def write_new(file: Path) -> Key:
    """Make a key: the first of a new file, or another line of one that is there, for `promote`. Raises `NotOpened`."""
    key = Key.of(new_key(), datetime.now(UTC))
    if file.exists():
        _write(file, [*_read(file)[1], key])
    else:
        _create(file, key)
    return key


def promote(file: Path, key: Key) -> None:
    """Put one of the file's keys into use. Raises `NotOpened`."""
    _write(file, [key, *(one for one in _read(file)[1] if one.id != key.id)])


def drop(file: Path, key: Key) -> None:
    """Take a key out of the file. Raises `NotOpened`."""
    _write(file, [one for one in _read(file)[1] if one.id != key.id])


def _create(file: Path, key: Key) -> None:
    """The file appears whole, or not at all when another process was first (`FileExistsError`)."""
    partial = file.with_name(f".{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        _to_disk(partial, [key])
        os.link(partial, file)
    except FileExistsError:
        raise
    except OSError as error:
        raise NotOpened(
            f"The key of the rows cannot be written to {file} ({error.strerror}). Make it with `pimhs keys new` as a user who "
            "may, or set PIMHS_KEYS_FILE to a place the desk can write, outside its data folder."
        ) from None
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)


def _write(file: Path, keys: Sequence[Key]) -> None:
    """The whole file anew under another name, on the disk before it takes its own: never half a key."""
    partial = file.with_name(f".{file.name}.new")
    try:
        _to_disk(partial, keys)
        partial.replace(file)
    except OSError as error:
        raise NotOpened(f"{file} cannot be written ({error.strerror}). Run this as the user who owns it.") from None


def _to_disk(file: Path, keys: Sequence[Key]) -> None:
    file.unlink(missing_ok=True)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as new:
        new.writelines(map(_line, keys))
        new.flush()
        os.fsync(new.fileno())


def _line(key: Key) -> str:
    return f"{key.text} {key.made.isoformat()}\n"


def _stamp(file: Path) -> tuple[int, int, int]:
    found = file.stat()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _read(file: Path) -> tuple[tuple[int, int, int], tuple[Key, ...]]:
    """Its stamp, taken first, and its keys. Raises `NotOpened`."""
    try:
        stamp = _stamp(file)
        if is_open_to_others(file):
            raise NotOpened(f"The key {file} can be read by others. Run: chmod 600 {file}")
        lines = file.read_text("ascii").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise NotOpened(f"The key {file} cannot be read ({type(error).__name__}). Check PIMHS_KEYS_FILE.") from None
    keys = tuple(_key(line, file) for line in lines if line.strip())
    if not keys:
        raise NotOpened(f"{file} holds no key. Put the copy of it there that was kept apart.")
    return stamp, keys


def _key(line: str, file: Path) -> Key:
    text, _, made = line.strip().partition(" ")
    try:
        return Key.of(text, datetime.fromisoformat(made))
    except ValueError:
        raise NotOpened(f"A line of {file} is not one that `pimhs keys new` made: it is 44 characters and a moment.") from None


def is_open_to_others(file: Path) -> bool:
    """Whether its permissions let others use it. What systemd hands over is its reader's alone, whatever the mode says."""
    handed = os.environ.get("CREDENTIALS_DIRECTORY")
    return bool(file.stat().st_mode & OTHERS) and not (handed and file.parent == Path(handed))
