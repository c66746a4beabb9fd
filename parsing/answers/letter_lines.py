"""The lines of a letter that carry no label: what each gave, and the small print."""

from __future__ import annotations

from parsing.answers.answers import Answers, Asked, Candidate
from parsing.pairs import Loose

LINES_BELOW = 4
"""So many lines may stand below the referrer's name."""


class LetterLines:
    """Lines read into candidates, with the positions of those that gave one."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.used: set[int] = set()

    def candidate(self, key: str, text: str, item: Loose, sure: float) -> Candidate:
        """What a line says for a field, as sure as its place makes it."""
        return self.answers.read_text(key, text, Asked("", item.place, sure))

    def take(self, at: int, candidate: Candidate) -> list[Candidate]:
        """The candidate of a line, where it is a plain answer; the line is then used."""
        if not candidate.answered or candidate.problem:
            return []
        self.used.add(at)
        return [candidate]
