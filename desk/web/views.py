"""Page images of originals and the places on them."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass
from threading import Lock

from desk.service import Service
from desk.web.answers import Answer
from parsing.document import Unreadable
from parsing.sandbox import Page

KEPT = 12
"""Documents whose pages are kept in memory; they are never written to disk."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on a page, in points from its top left corner, tied to a field."""

    key: str
    title: str
    check: bool
    x: float
    y: float
    width: float
    height: float


class Pictures:
    """The pages of documents as pictures, the last few kept."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._kept: OrderedDict[str, tuple[Page, ...]] = OrderedDict()
        self._lock = Lock()

    def of(self, sha256: str, name: str, data: bytes) -> tuple[Page, ...]:
        """The pages of a document; none when its format cannot be drawn."""
        with self._lock:
            if sha256 in self._kept:
                self._kept.move_to_end(sha256)
                return self._kept[sha256]
        pages = self._draw(name, data)
        with self._lock:
            self._kept[sha256] = pages
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return pages

    def _draw(self, name: str, data: bytes) -> tuple[Page, ...]:
        try:
            return tuple(self._service.reader.pages(name, data))
        except Unreadable:
            return ()


def marks(answers: Iterable[Answer], page: int) -> list[Mark]:
    """The places of the answers that stand on a page (counted from 1)."""
    return [_mark(answer) for answer in answers if answer.place.page == page and answer.place.box]


def _mark(answer: Answer) -> Mark:
    assert answer.place.box is not None
    left, top, right, bottom = answer.place.box
    return Mark(answer.key, answer.title, bool(answer.check), left - 2, top - 2, right - left + 4, bottom - top + 4)
