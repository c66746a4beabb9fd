"""Texts as the word pieces a BERT or MPNet model was trained on (Devlin et al. 2019, uncased)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

_WORD = re.compile(r"(?:[^\W_]|[^\x00-\x7f–—‘’“”…•·«»])+|\S")
"""A run of letters, digits and signs such as £, or one mark of punctuation."""
_LONGEST = 100
_KNOWN = 20_000
"""Words whose pieces are kept."""
_FRAMES = (("<s>", "</s>", "<pad>"), ("[CLS]", "[SEP]", "[PAD]"))
"""Marks of start, end and padding: MPNet's, whose vocabulary may hold BERT's as well, then BERT's."""


class WordPieces:
    """Numbers for the pieces of a text; a word that was met lately is not looked up again."""

    def __init__(self, vocabulary: Path) -> None:
        self._numbers = {piece: number for number, piece in enumerate(vocabulary.read_text(encoding="utf-8").splitlines())}
        self._pieces = lru_cache(maxsize=_KNOWN)(self._look_up)
        frame = next(marks for marks in _FRAMES if self._numbers.keys() >= set(marks))
        self.start, self.end, self.padding = (self._numbers[mark] for mark in frame)
        self.unknown = self._numbers["[UNK]"]

    def cut(self, text: str) -> list[tuple[int, int]]:
        """The pieces of a text as (number, where in the text its word starts)."""
        return [(number, start) for start, _, pieces in self.words(text) for number in pieces]

    def words(self, text: str) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        """The words and marks of a text: where each starts and ends in it, and its pieces."""
        return ((match.start(), match.end(), self._pieces(_plain(match[0]))) for match in _WORD.finditer(text))

    def _look_up(self, word: str) -> tuple[int, ...]:
        found, start = [], 0
        while start < len(word) <= _LONGEST:
            for end in range(len(word), start, -1):
                number = self._numbers.get(("##" if start else "") + word[start:end])
                if number is not None:
                    found.append(number)
                    start = end
                    break
            else:
                break
        return tuple(found) if start == len(word) else (self.unknown,)


def _plain(word: str) -> str:
    """A word in lower case without accents."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(letter) != "Mn")
