"""Page images of originals and the places on them."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from threading import Lock

from desk.web.answers import Answer
from parsing.document import Box, Place, Unreadable
from parsing.labels.config import FormConfig
from parsing.process.sandbox import Page, Reader

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


@dataclass(frozen=True, slots=True)
class View:
    """A document as it looks, and where its answers stand (by field) when the stored reading does not say."""

    pages: tuple[Page, ...]
    places: Mapping[str, Place]


class Pictures:
    """The pages of documents as pictures, the last few kept.

    The pipeline reads Word forms without laying them out, which takes seconds; it is done here, for those somebody opens.
    """

    def __init__(self, form: FormConfig) -> None:
        self._reader = Reader(form, processes=1, places=True)
        self._kept: OrderedDict[str, View] = OrderedDict()
        self._lock = Lock()

    def close(self) -> None:
        """End the process that draws."""
        self._reader.close()

    def of(self, name: str, data: bytes) -> View:
        """The pages of a document; none when its format cannot be drawn."""
        digest = hashlib.sha256(data).hexdigest()
        with self._lock:
            if digest in self._kept:
                self._kept.move_to_end(digest)
                return self._kept[digest]
        view = View(self._draw(name, data), self._places(name, data))
        with self._lock:
            self._kept[digest] = view
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return view

    def _draw(self, name: str, data: bytes) -> tuple[Page, ...]:
        try:
            return tuple(self._reader.pages(name, data))
        except Unreadable:
            return ()

    def _places(self, name: str, data: bytes) -> Mapping[str, Place]:
        found = self._reader.read_file(name, data)[0]
        return {key: field.place for key, field in found.fields.items() if field.place.box}


NOTHING = View((), {})


def marks(answers: Iterable[Answer], view: View, page: int) -> list[Mark]:
    """The places of the answers that stand on a page (counted from 1)."""
    placed = ((answer, answer.place if answer.place.box else view.places.get(answer.key)) for answer in answers)
    return [_mark(answer, place.box) for answer, place in placed if place and place.page == page and place.box]


def _mark(answer: Answer, box: Box) -> Mark:
    left, top, right, bottom = box
    return Mark(answer.key, answer.title, bool(answer.check), left - 2, top - 2, right - left + 4, bottom - top + 4)
