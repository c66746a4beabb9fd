"""A printed text in the forms in which it is compared with labels and titles, each worked out once for a document.

What is in a form's own words comes again in the next document and is kept; what people wrote is forgotten with theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from parsing.frozen import kept
from parsing.labels.match import Match
from parsing.labels.phrases import Phrases, bag, letters_of, shortened, stems_of, take
from parsing.labels.wording import Wording, Words, tokens

MOST_KEPT = 4096
"""Texts: more are forgotten at once, whatever words they are in."""
_WORD = re.compile(r"[^\W_]+")
_FIGURE = re.compile(r"\d")


class Phrase:
    """The words of a text in one of its forms, with what is asked there and of whom."""

    def __init__(self, words: Words, parts: Phrases) -> None:
        self.words = words
        self._parts = parts

    @kept
    def bag(self) -> Words:
        """The words without order or repetition."""
        return bag(self.words)

    @kept
    def taken(self) -> tuple[Words, list[str]]:
        """The words left over, and the names of what is asked and of whom."""
        return take(self.words, self._parts)

    @kept
    def stems(self) -> frozenset[str]:
        """The words and their beginnings."""
        return stems_of(self.words)


class Printed:
    """One text, and what it was found to be where it stood."""

    def __init__(self, text: str, wording: Wording, parts: Phrases) -> None:
        self.text = text
        self.matches: dict[tuple[str, bool, int], Match | None] = {}
        """By section, looseness and cutoff."""
        self.sections: dict[bool, str] = {}
        """By looseness."""
        self.is_other: bool | None = None
        self.is_whole: bool | None = None
        self._wording = wording
        self._parts = parts

    @kept
    def tokens(self) -> tuple[Words, ...]:
        """The words of the text as it stands and shortened, small words and all."""
        return tuple([tuple(tokens(part)) for part in shortened(self.text)])

    @kept
    def phrases(self) -> tuple[Phrase, ...]:
        """The text as it stands, then shortened, by the words that count."""
        return tuple([Phrase(words, self._parts) for words in dict.fromkeys(map(self._wording.counted, self.tokens))])

    @kept
    def letters(self) -> str:
        """The letters and figures alone."""
        return letters_of(self.text)


class Seen:
    """The texts met so far: those of the document being read, and those that any form may print."""

    def __init__(self, wording: Wording, parts: Phrases, own: Iterable[str]) -> None:
        self._wording = wording
        self._parts = parts
        self._own = frozenset(word for phrase in own for word in _WORD.findall(phrase.casefold()))
        self._kept: dict[str, Printed] = {}
        self._passing: dict[str, Printed] = {}

    def of(self, text: str) -> Printed:
        """The text as it is compared."""
        return self._kept.get(text) or self._passing.get(text) or self._add(text)

    def _add(self, text: str) -> Printed:
        held = self._kept if self._is_own(text) else self._passing
        if len(held) >= MOST_KEPT:
            held.clear()
        found = held[text] = Printed(text, self._wording, self._parts)
        return found

    def _is_own(self, text: str) -> bool:
        """Whether a text is in the configuration's words alone, without any figure: it tells of nobody."""
        return not _FIGURE.search(text) and self._own.issuperset(_WORD.findall(text.casefold()))

    def forget(self) -> None:
        """Forgets what a document said in words of its own."""
        self._passing.clear()
