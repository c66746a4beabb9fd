"""Titles in plain text: above a rule, at the head of a block between two rules, in square brackets."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

SPARE = 4
"""Letters by which a rule may be longer or shorter than the title above it."""
LONGEST_TITLE = 120
"""Letters."""
_IN_BRACKETS = re.compile(r"\s*\[([A-Za-z][^\[\]]{1,80})\]\s*")
_PROMPTS = re.compile(r"(?:please|insert|enter|type|add|write|your|delete|tick|if|e\.?g)\b", re.IGNORECASE)
LEAST_BRACKETED = 3
"""So many lines in square brackets are a record's titles."""
LONGEST_HEAD = 4
"""Words that head a block between rules."""
_ANSWERED = re.compile(r"[^:?]{2,60}[:?]\s*\S")
_COUNTED = re.compile(r"(?:part|section|step|page)?\s*[\dA-Z]{1,2}\b[.):]?|(?:part|section|step)\b", re.IGNORECASE)
_UNDERLINES = ({"="}, {"-"})
LEAST_RULE = 3
_RULE = re.compile(r"\s*(?:[-=_*~]\s?){8,}\s*")


class TypedTitles:
    """Which lines of a text are titles."""

    def __init__(self, written: Sequence[str]) -> None:
        self.written = written
        self.rules = {number for number, line in enumerate(written) if _RULE.fullmatch(line)}
        self.first, self.last = min(self.rules, default=0), max(self.rules, default=0)
        self.often = Counter(line.strip() for line in written if set(line.strip()) in _UNDERLINES)
        self.bracketed = self._bracketed()

    def is_rule(self, number: int) -> bool:
        """Whether a line is only a rule."""
        return number in self.rules

    def without_brackets(self, words: str) -> str:
        """A line in square brackets without them, in a text whose titles stand so."""
        whole = _IN_BRACKETS.fullmatch(words) if self.bracketed else None
        return whole[1] if whole else words

    def level(self, number: int) -> int:
        """The level of a line as a heading; 0 where it is none."""
        return 2 if number in self.bracketed or self._is_above_rule(number) or self._heads_block(number) else 0

    def _bracketed(self) -> set[int]:
        """The numbers of the titles in square brackets, as records print them: "[Risk]" above what is said of it."""
        found = {
            number
            for number, line in enumerate(self.written)
            if (head := _IN_BRACKETS.fullmatch(line)) and ":" not in line and not _PROMPTS.match(head[1])
            if not self._line(number - 1) and self._line(number + 1)
        }
        return found if len(found) >= LEAST_BRACKETED else set()

    def _line(self, number: int) -> str:
        return self.written[number].strip() if 0 <= number < len(self.written) else ""

    def _is_above_rule(self, number: int) -> bool:
        """Whether a rule of = or - stands below a title; a line below others, or that answers a label, ends a part."""
        text, above, below = self._line(number), self._line(number - 1), self._line(number + 1)
        if len(below) < LEAST_RULE or set(below) not in _UNDERLINES or len(text) > LONGEST_TITLE:
            return False
        wide = abs(len(below) - len(text)) > SPARE
        answers = _ANSWERED.match(text) and not _COUNTED.match(text) and (wide or self.often[below] > 1)
        return not answers and not (wide and above and number - 1 not in self.rules)

    def _heads_block(self, number: int) -> bool:
        """Whether a few words head a block of labels between two rules across the page, with another rule above."""
        if number - 1 not in self.rules or not self.first < number - 1 < number < self.last:
            return False
        text = self._line(number)
        words = text[:1].isupper() and len(text.split()) <= LONGEST_HEAD and text.replace(" ", "").replace("/", "").isalpha()
        return words and bool(_ANSWERED.match(self._line(number + 1)))
