"""A letter told under headings of its own, none of which asks why the family is referred: all it tells is the story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from parsing.document import Line, Text
from parsing.labels.config import FormConfig
from parsing.pairs import Found, Loose, Pair
from parsing.pieces import is_blank, text_of

STORY_WORDS = 12
"""So many words below a heading tell a story."""


def with_story(found: Sequence[Found], form: FormConfig) -> list[Found]:
    """The pieces; what a letter tells under "Background" or "Today" as its paragraphs, where no label asks for the reason."""
    letter = any(isinstance(item, Loose) and item.zone == "greeting" for item in found)
    asked = any(isinstance(item, Pair) and _target(item) == "reason_for_referral" and not is_blank(item.answer) for item in found)
    if not letter or asked:
        return [*found]
    told = _told_before(found) >= STORY_WORDS
    kinds = ("date", "gestation") if told else ("date", "gestation", "other_information")
    return [
        part
        for item in found
        for part in (_paragraphs(item) if isinstance(item, Pair) and _tells(item, kinds, form) else (item,))
    ]


def _told_before(found: Sequence[Found]) -> int:
    """The words of the longest paragraph above the first heading of a letter."""
    above = takewhile(lambda item: not (isinstance(item, Pair) and item.how == "title"), found)
    return max((len(item.text.split()) for item in above if isinstance(item, Loose) and item.zone == "body"), default=0)


def _target(pair: Pair) -> str:
    return pair.match.targets[0] if pair.match else ""


def _tells(pair: Pair, kinds: Sequence[str], form: FormConfig) -> bool:
    """Whether a heading has a story below it that it does not ask for: it asks for a day, or for all else there is to say."""
    if pair.how != "title" or len(text_of(pair.answer).split()) < STORY_WORDS:
        return False
    spec = form.fields.get(_target(pair))
    return _target(pair) in kinds or (spec is not None and spec.kind in kinds)


def _paragraphs(pair: Pair) -> Iterator[Loose]:
    yield Loose((Line((Text(pair.label, pair.place),), pair.place),), "", pair.place, "body", title=True)
    for line in pair.answer:
        yield Loose((line,), "", line.place, "body")
