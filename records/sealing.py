"""Sealed files: encrypted and authenticated in chunks, so that one of any size is written and read in little memory.

AES-256-GCM under a key of the file's own (HKDF, RFC 5869), each chunk bound to its number and to being the last or not (STREAM:
Hoang, Reyhanitabar, Rogaway and Vizár, 2015): a file that was cut off, altered, or put together anew is told.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import secrets
from collections.abc import Callable
from io import BufferedReader, RawIOBase
from itertools import pairwise
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

MAGIC = b"PIMHS sealed 1\n"
KEY_BYTES = 32
ID_BYTES = 8
SALT_BYTES = 32
CHUNK = 1 << 20
"""Bytes of plain text in a chunk."""
TAG_BYTES = 16


class NotOpened(Exception):
    """A sealed file, or a key, that cannot be used. The message says why and what to do, for a person."""


def new_key() -> str:
    """A new key as a line of text."""
    return base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def key_of(text: str, otherwise: str = "") -> bytes:
    """The key of a line of text. Raises `NotOpened` for what is none or can be guessed, in the words of `otherwise`."""
    try:
        key = base64.b64decode(text.strip(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES or is_weak(key):
        raise NotOpened(otherwise or "The backup key is not one that `pimhs backup-key` made. It is one line of 44 characters.")
    return key


def is_weak(key: bytes) -> bool:
    """Whether nobody drew it by lot: few different bytes, bytes that count up or down, or words. A random one never looks so."""
    steps = {(after - before) % 256 for before, after in pairwise(key)}
    return len(set(key)) < KEY_BYTES // 2 or len(steps) < KEY_BYTES // 4 or key.isascii()


class Sealer(RawIOBase):
    """Writes what it is given, sealed, into `into`. Only `finish` makes the file whole; without it, nobody can open it."""

    def __init__(self, into: BinaryIO, key: bytes) -> None:
        self._into = into
        self._header = MAGIC + id_of(key) + secrets.token_bytes(SALT_BYTES)
        self._cipher = _cipher(key, self._header)
        self._pending = bytearray()
        self._number = 0
        into.write(self._header)

    def writable(self) -> bool:
        """It is for writing."""
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]  # tarfile gives bytes
        """Take more plain text."""
        self._pending += data
        while len(self._pending) > CHUNK:
            self._seal(bytes(self._pending[:CHUNK]), last=False)
            del self._pending[:CHUNK]
        return len(data)

    def finish(self) -> None:
        """Write the last chunk."""
        self._seal(bytes(self._pending), last=True)
        self._pending.clear()

    def _seal(self, chunk: bytes, *, last: bool) -> None:
        self._into.write(self._cipher.encrypt(_nonce(self._number, last), chunk, self._header))
        self._number += 1


class Opener(RawIOBase):
    """Reads the plain text of a sealed file. Raises `NotOpened` as soon as something is not as it was sealed."""

    def __init__(self, sealed: BinaryIO, key: bytes) -> None:
        self._sealed = sealed
        header = sealed.read(len(MAGIC) + ID_BYTES + SALT_BYTES)
        if not header.startswith(MAGIC):
            raise NotOpened("This is not a backup of the desk, or its beginning is damaged. Use another backup.")
        if header[len(MAGIC) : len(MAGIC) + ID_BYTES] != id_of(key):
            raise NotOpened("The backup was sealed with another key. Set PIMHS_BACKUP_KEY_FILE to the key it was made with.")
        self._header = header
        self._cipher = _cipher(key, header)
        self._number = 0
        self._next = sealed.read(CHUNK + TAG_BYTES)
        self._plain = b""
        self._over = False

    def readable(self) -> bool:
        """It is for reading."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # what BufferedReader gives
        """Fill a buffer with what comes next."""
        if not self._plain and not self._over:
            self._open()
        part, self._plain = self._plain[: len(buffer)], self._plain[len(buffer) :]
        buffer[: len(part)] = part
        return len(part)

    def _open(self) -> None:
        chunk, self._next = self._next, self._sealed.read(CHUNK + TAG_BYTES)
        self._over = not self._next
        try:
            self._plain = self._cipher.decrypt(_nonce(self._number, self._over), chunk, self._header)
        except (InvalidTag, ValueError):
            raise NotOpened("The backup is cut off or was altered, so nothing of it is used. Use another backup.") from None
        self._number += 1


def opened(sealed: BinaryIO, key: bytes) -> BufferedReader:
    """The plain text of a sealed file, to read from beginning to end. Raises `NotOpened`."""
    return BufferedReader(Opener(sealed, key), CHUNK)


def id_of(key: bytes) -> bytes:
    """Tells keys apart without telling anything about them."""
    return hashlib.sha256(b"key id" + key).digest()[:ID_BYTES]


def _cipher(key: bytes, header: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), KEY_BYTES, salt=header[-SALT_BYTES:], info=MAGIC).derive(key))


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def digest(read: Callable[[int], bytes]) -> str:
    """SHA-256 of all that `read` gives, a piece at a time."""
    found = hashlib.sha256()
    while piece := read(CHUNK):
        found.update(piece)
    return found.hexdigest()
