"""The trained sentence categoriser: how likely each code is in a passage, and which of its sentences says so.

A small transformer (see `docs/cues.md`) gives a logit for every code at every word piece. A sentence's logit is the mean over its
pieces, read with its neighbours; a passage says a code when any of its sentences does (log-sum-exp, as in training).
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from parsing.opinion.onnx_model import session
from parsing.opinion.wordpieces import WordPieces
from triage.sentences import Sentence

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDER = Path(__file__).parent / "model"
_LONGEST = 110
_ENOUGH = 80
"""Word pieces after which a passage of several sentences is closed."""
_PASSAGES = 4
"""Passages read at once: more would be padded to the longest."""


@dataclass(frozen=True, slots=True)
class Call:
    """A code the categoriser sees in a passage, with the sentence (by number) that carries it and the passage's sentences."""

    code: str
    sentence: int
    passage: range
    probability: float


@dataclass(frozen=True, slots=True)
class _Passage:
    sentences: range
    voice: tuple[int, ...]
    """Pieces put before it that say whose words these are."""
    pieces: tuple[int, ...]
    owners: tuple[int, ...]
    """The number of the sentence that each piece belongs to."""


class Categoriser:
    """Reads `triage/model/`: `categoriser.onnx`, `vocab.txt`, and `categoriser.json` with each code's least probability.

    Args:
        folder: where the model is.
        least: the least probability of every code, instead of the model's own.

    """

    def __init__(self, folder: Path = FOLDER, least: float | None = None) -> None:
        settings = json.loads((folder / "categoriser.json").read_text(encoding="utf-8"))
        self.codes: tuple[str, ...] = tuple(settings["codes"])
        self._least: NDArray[Any] = np.array([settings["least"][code] if least is None else least for code in self.codes])
        self._words = WordPieces(folder / "vocab.txt")
        self._voices = {field: tuple(piece for piece, _ in self._words.cut(words)) for field, words in settings["voices"].items()}
        self._session = session(folder / "categoriser.onnx")

    def find_many(self, texts: list[tuple[list[Sentence], str]]) -> list[list[Call]]:
        """Every code that the passages of each text say; a text is its sentences and the key of its field."""
        passages = [(number, passage) for number, (text, field) in enumerate(texts) for passage in self._passages(text, field)]
        found: list[list[Call]] = [[] for _ in texts]
        passages.sort(key=lambda one: len(one[1].pieces))
        for start in range(0, len(passages), _PASSAGES):
            some = passages[start : start + _PASSAGES]
            for (number, passage), logits in zip(some, self._logits([passage for _, passage in some]), strict=True):
                found[number].extend(self._calls(passage, logits))
        return found

    def _passages(self, sentences: list[Sentence], field: str) -> list[_Passage]:
        """Neighbouring sentences together, as people say in two what they mean as one."""
        found: list[_Passage] = []
        voice = self._voices.get(field, ())
        start = 0
        pieces: list[int] = []
        owners: list[int] = []
        for number, sentence in enumerate(sentences):
            own = [piece for piece, _ in self._words.cut(sentence.text)][:_LONGEST]
            if pieces and len(pieces) + len(own) > _ENOUGH:
                found.append(_Passage(range(start, number), voice, tuple(pieces), tuple(owners)))
                start, pieces, owners = number, [], []
            pieces += own
            owners += [number] * len(own)
        if pieces:
            found.append(_Passage(range(start, len(sentences)), voice, tuple(pieces), tuple(owners)))
        return found

    def _logits(self, passages: list[_Passage]) -> list[NDArray[Any]]:
        """Logits of each passage, by word piece (its own only) and code."""
        length = max(len(passage.voice) + len(passage.pieces) for passage in passages) + 2
        numbers = np.full((len(passages), length), self._words.padding, np.int64)
        mask = np.zeros_like(numbers)
        for row, passage in enumerate(passages):
            whole = [self._words.start, *passage.voice, *passage.pieces, self._words.end]
            numbers[row, : len(whole)] = whole
            mask[row, : len(whole)] = 1
        (logits,) = self._session.run(["logits"], {"input_ids": numbers, "attention_mask": mask})
        return [logits[row, : len(passage.voice) + len(passage.pieces) + 2] for row, passage in enumerate(passages)]

    def _calls(self, passage: _Passage, logits: NDArray[Any]) -> list[Call]:
        by_sentence, numbers = _by_sentence(logits[1 + len(passage.voice) : -1], passage.owners)
        probability = 1 / (1 + np.exp(-np.logaddexp.reduce(by_sentence, axis=0)))
        return [
            Call(self.codes[code], numbers[int(by_sentence[:, code].argmax())], passage.sentences, float(probability[code]))
            for code in np.flatnonzero(probability >= self._least)
        ]


def _by_sentence(logits: NDArray[Any], owners: tuple[int, ...]) -> tuple[NDArray[Any], list[int]]:
    """The mean over each sentence's pieces, and the sentences' numbers."""
    starts = np.flatnonzero(np.diff(owners, prepend=-1))
    lengths = np.diff(starts, append=len(owners))
    return np.add.reduceat(logits, starts, axis=0) / lengths[:, None], [owners[start] for start in starts]


@functools.cache
def categoriser() -> Categoriser:
    """The one categoriser of this process, loaded when the first text needs it (about 0.2 seconds)."""
    return Categoriser()
