"""What longer questions ask: the ideas of fields that their words speak of."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.labels.match import Match
from parsing.labels.phrases import Idea, speaks_of
from parsing.labels.printed import Phrase


def meant(phrase: Phrase, ideas: Sequence[Idea]) -> Match | None:
    """What a label asks by its meaning; None where no idea of a field is in it, or where it is no label by its length."""
    words = phrase.words
    if not 2 <= len(words) <= 30:
        return None
    hits = [idea for idea in ideas if speaks_of(words, phrase.stems, idea)]
    if "signature" in words:
        hits = [idea for idea in hits if idea.key.startswith("consent")]
    if not hits:
        return None
    best = max(hits, key=lambda idea: idea.size)
    return Match((best.key,), 0.86 if len(words) <= 12 else 0.8, tuple(idea.key for idea in hits if idea.key != best.key))
