"""What passes between the desk and a reading process: length-prefixed JSON, checked against the types it stands for.

Never pickle: a reading process that a file has taken over can send wrong words, but no code.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

from pydantic import ConfigDict, TypeAdapter

from ingest.message import Message
from parsing.referral import Referral
from parsing.rendering import Page

LONGEST_ANSWER = 256 * 2**20
_LENGTH = struct.Struct(">Q")
_BYTES = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")


@dataclass(frozen=True, slots=True)
class Request:
    """Work for a reading process."""

    task: str
    name: str = ""
    files: tuple[bytes, ...] = ()
    message: Message | None = None
    referrals: tuple[Referral, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it. `more` asks for that many seconds, and the answer proper follows."""

    more: int = 0
    failed: str = ""
    message: Message | None = None
    referrals: tuple[Referral, ...] = ()
    pages: tuple[Page, ...] = ()
    protections: tuple[tuple[str, bool], ...] = ()


_requests: TypeAdapter[list[Request]] = TypeAdapter(list[Request], config=_BYTES)
_answers: TypeAdapter[list[Answer]] = TypeAdapter(list[Answer], config=_BYTES)


def packed(value: Request | Answer) -> bytes:
    """A value with its length in front."""
    adapter: TypeAdapter[Any] = _requests if isinstance(value, Request) else _answers
    body = adapter.dump_json([value], exclude_defaults=True)
    return framed(body)


def framed(body: bytes) -> bytes:
    """Bytes with their length in front."""
    return _LENGTH.pack(len(body)) + body


def request(body: bytes) -> Request:
    """A request read back."""
    return _requests.validate_json(body)[0]


def answer(body: bytes) -> Answer:
    """An answer read back. Raises `ValueError` when it is not one."""
    return _answers.validate_json(body)[0]


def length(head: bytes) -> int:
    """The length that stands in the first `HEAD` bytes."""
    return int(_LENGTH.unpack(head)[0])


HEAD = _LENGTH.size
