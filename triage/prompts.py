"""Words that are not the referrer's: the guide's criteria and the form's own questions, typed or pasted among the answers."""

from __future__ import annotations

import re

_PART = re.compile(r"[^.?!:\n\"“”;]+[?]?")
_WORD = re.compile(r"[a-z]+")
_QUESTION_WORDS = 4
_STATEMENT_WORDS = 10
_SHARE = 0.85


class Prompts:
    """Knows the lines of the guide and of the form again, also in part."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        self._lines = [frozenset(_WORD.findall(line.lower())) for line in lines]

    def blank(self, text: str) -> str:
        """The text with the guide's words left blank, its length unchanged.

        A question is known by four words, a statement by ten: a short one ("the relationship is not at risk") may be the
        referrer's.
        """
        return _PART.sub(lambda part: " " * len(part[0]) if self._is_ours(part[0]) else part[0], text)

    def _is_ours(self, part: str) -> bool:
        said = _WORD.findall(part.lower())
        if len(said) < (_QUESTION_WORDS if part.endswith("?") else _STATEMENT_WORDS):
            return False
        return any(sum(word in line for word in said) >= _SHARE * len(said) for line in self._lines)
