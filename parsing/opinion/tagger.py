"""Which words of a document are the value of which field: a small trained tagger's second opinion.

It reads running text as a person does, without knowing any label or layout, and says of each word whether it begins or goes on
with a value. `training/train_values.py` trains it and says how. What it finds is less sure than anything a rule reads.
"""

from __future__ import annotations

import functools
import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from parsing.frozen import value
from parsing.opinion.onnx_model import session
from parsing.opinion.whole_text import CELL, LINE
from parsing.opinion.wordpieces import WordPieces

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDER = Path(__file__).parents[1] / "value_model"
WINDOW, BEFORE = 250, 60
"""Word pieces read at once, and how many of them were read before and only lead up to the rest."""
JOINED = 0.25
"""How probable it is that a word with a capital goes on with the value before it, for it to be taken along."""
LONGEST = 4000
"""Word pieces read of one document."""
_UNIT = re.compile(
    r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+|(?:\+44[ ]?(?:\(0\)[ ]?)?|\b0)\d(?:[ -]?\d){8,9}\b|\b\d{3}[ -]?\d{3}[ -]?\d{4}\b"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\w+(?:['’-]\w+)+",
    re.IGNORECASE,
)
"""What is one value or part of one: an e-mail address, a telephone number, an NHS number, a postcode, a name with a hyphen."""
_LINE_PIECE, _CELL_PIECE = 1, 2
"""Unused pieces of the vocabulary that stand for the end of a line and of a cell."""
CASES = 9
"""How many ways of writing a word are told apart: capitals, digits, marks, ends."""
_OTHER, _LOWER, _TITLE, _UPPER, _LETTER, _DIGITS, _MIXED, _LINE, _CELL = range(CASES)


@value(frozen=True, slots=True)
class Word:
    """A word or mark of a text: where it starts and ends, its pieces, and how it is written."""

    start: int
    end: int
    pieces: tuple[int, ...]
    case: int


@value(frozen=True, slots=True)
class Tag:
    """Words that are probably a field's value; `start` and `end` are offsets in the text."""

    key: str
    start: int
    end: int
    probability: float


def words_of(text: str, pieces: WordPieces) -> list[Word]:
    """The words, marks and ends of lines and cells of a text."""
    found: list[Word] = []
    at = 0
    for start, end, own in pieces.words(text):
        found.extend(_ends(text, at, start))
        found.append(Word(start, end, own, _case(text[start:end])))
        at = end
    return found


def _ends(text: str, start: int, end: int) -> Iterator[Word]:
    for at in range(start, end):
        if text[at] == LINE:
            yield Word(at, at + 1, (_LINE_PIECE,), _LINE)
        elif text[at] == CELL:
            yield Word(at, at + 1, (_CELL_PIECE,), _CELL)


def _case(word: str) -> int:
    if word.isdigit():
        return _DIGITS
    if not word[0].isalnum():
        return _OTHER
    if word.isalpha():
        if word.islower():
            return _LOWER
        if word.isupper():
            return _LETTER if len(word) == 1 else _UPPER
        return _TITLE if word[0].isupper() else _MIXED
    return _MIXED


def windows(words: Sequence[Word]) -> Iterator[tuple[int, int, int]]:
    """Cuts of the words: each is read from the first number on, and counts from the second up to the third."""
    start = 0
    while start < len(words):
        first, room = start, BEFORE
        while first > 0 and room >= len(words[first - 1].pieces):
            first -= 1
            room -= len(words[first].pieces)
        end, room = start, WINDOW - sum(len(word.pieces) for word in words[first:start])
        while end < len(words) and room >= len(words[end].pieces):
            room -= len(words[end].pieces)
            end += 1
        if end < len(words):
            end = next((at + 1 for at in range(end - 1, start + (end - start) // 2, -1) if words[at].case == _LINE), end)
        end = max(end, start + 1)
        yield first, start, end
        start = end


class Tagger:
    """Reads `parsing/value_model/`: `tagger.onnx`, `vocab.txt` and `fields.json`, the keys in the order of the outputs."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.keys: tuple[str, ...] = tuple(json.loads((folder / "fields.json").read_text("utf-8")))
        self._pieces = WordPieces(folder / "vocab.txt")
        self._session = session(folder / "tagger.onnx")

    def tags(self, text: str) -> list[Tag]:
        """The values in a text, in reading order."""
        import numpy as np

        words = words_of(text, self._pieces)
        read = 0
        shares: list[NDArray[Any]] = []
        for first, start, end in windows(words):
            read += sum(len(word.pieces) for word in words[start:end])
            if read > LONGEST:
                words = words[:start]
                break
            shares.append(self._shares(words[first:end])[start - first :])
        return [*self._spans(words, _as_one(text, words, np.concatenate(shares)))] if shares else []

    def _shares(self, words: Sequence[Word]) -> NDArray[Any]:
        """The probability of each output by word: of none, of a beginning and of a going on of each key."""
        import numpy as np

        pieces = [self._pieces.start, *(piece for word in words for piece in word.pieces), self._pieces.end]
        cases = [_OTHER, *(word.case for word in words for _ in word.pieces), _OTHER]
        (logits,) = self._session.run(["logits"], {"input_ids": np.array([pieces]), "cases": np.array([cases])})
        firsts = np.cumsum([1, *(len(word.pieces) for word in words)])[:-1]
        own = logits[0][firsts]
        own -= own.max(1, keepdims=True)
        own = np.exp(own)
        shares: NDArray[Any] = own / own.sum(1, keepdims=True)
        return shares

    def _spans(self, words: Sequence[Word], shares: NDArray[Any]) -> Iterator[Tag]:
        best = shares.argmax(1)
        at = 0
        while at < len(words):
            if not best[at]:
                at += 1
                continue
            key = (best[at] - 1) // 2
            end = at + 1
            while end < len(words) and (best[end] == 2 + 2 * key or _goes_on(shares[end], key, words[end])):
                end += 1
            sure = (shares[at:end, 1 + 2 * key] + shares[at:end, 2 + 2 * key]).min()
            last = end
            while last > at and words[last - 1].case in (_LINE, _CELL):
                last -= 1
            if last > at:
                yield Tag(self.keys[key], words[at].start, words[last - 1].end, float(sure))
            at = end


def _goes_on(shares: NDArray[Any], key: int, word: Word) -> bool:
    """Whether a word with a capital goes on with a value rather than beginning another: "Little Mariners Nursery"."""
    return word.case in (_TITLE, _UPPER) and not shares.argmax() and bool(shares[2 + 2 * key] >= JOINED)


def _as_one(text: str, words: Sequence[Word], shares: NDArray[Any]) -> NDArray[Any]:
    """The probabilities, those of a number, a postcode or an address for mail brought to one: it is no two people's."""
    import numpy as np

    starts = [word.start for word in words]
    for found in _UNIT.finditer(text):
        first, end = bisect_left(starts, found.start()), bisect_left(starts, found.end())
        if end - first < 2:
            continue
        own = shares[first:end].mean(0)
        keys = own[1::2] + own[2::2]
        goes_on = shares[first, 2::2] > shares[first, 1::2]
        shares[first:end] = 0
        shares[first:end, 0] = own[0]
        shares[first, 1::2], shares[first, 2::2] = np.where(goes_on, 0, keys), np.where(goes_on, keys, 0)
        shares[first + 1 : end, 2::2] = keys
    return shares


@functools.cache
def tagger() -> Tagger:
    """The one tagger of this process, loaded when the first text needs it (about 0.2 seconds)."""
    return Tagger()
