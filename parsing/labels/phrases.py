"""The words of labels as phrases: what is taken out of a label, what it is compared with, and the ideas it may speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from parsing.labels.wording import Words

# Who a label speaks of when it names several: "child's social worker" is a social worker.
PRECEDENCE = (
    "social_worker", "health_visitor", "midwife", "mental_health_team", "gp",
    "other_parent", "father", "mother", "parent", "patient", "infant", "oneself", "referrer",
)  # fmt: skip

Phrases = dict[str, list[tuple[Words, str]]]
"""Phrases and what they stand for, by their first word."""


class AnyOf:
    """Phrases of which one is enough."""

    __slots__ = ("several", "single")

    def __init__(self, phrases: Iterable[Words]) -> None:
        self.single = frozenset(phrase[0] for phrase in phrases if len(phrase) == 1)
        self.several = tuple(phrase for phrase in phrases if len(phrase) > 1)

    def within(self, words: Words, stems: frozenset[str]) -> bool:
        """Whether one stands in the words; a single word of four letters or more may be the beginning of one."""
        return not self.single.isdisjoint(stems) or any(stands_in(phrase, words) for phrase in self.several)


@dataclass(frozen=True, slots=True)
class Idea:
    """A field's label described by what it must and must not speak of."""

    key: str
    wanted: tuple[AnyOf, ...]
    unwanted: AnyOf
    size: tuple[int, int]
    """How much it wants and how much it does not: of two ideas the larger says more."""


def idea_of(key: str, wanted: Iterable[Iterable[Words]], unwanted: Iterable[Words]) -> Idea:
    """An idea of its alternatives, part by part."""
    parts, others = tuple(AnyOf(tuple(part)) for part in wanted), tuple(unwanted)
    return Idea(key, parts, AnyOf(others), (len(parts), len(others)))


def by_first_word(named: Mapping[Words, str]) -> Phrases:
    """Phrases with what they stand for, to be looked up by their first word."""
    found: Phrases = {}
    for phrase, name in named.items():
        if phrase:
            found.setdefault(phrase[0], []).append((phrase, name))
    return found


def letters_of(text: str) -> str:
    """The letters and figures of a label alone, without the gaps between them."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def bag(words: Words) -> Words:
    """The words without order or repetition: "name of referrer" and "referrer's name" are one."""
    return tuple(sorted(set(words) - {"and"}))


def shortened(text: str) -> list[str]:
    """A label as it stands, then without its bracketed hint, then only what comes before a colon, question mark or new line."""
    parts = [text]
    bare = without_brackets(text)
    parts.append(bare)
    for mark in (": ", "?", " - ", " – ", ";", " if "):
        head = bare.split(mark, 1)[0]
        if 2 < len(head) < len(bare):
            parts.append(head)
    return [part for part in dict.fromkeys(parts) if part.strip()]


def without_brackets(text: str) -> str:
    """The text without what stands in brackets."""
    if "(" not in text and "[" not in text:
        return text
    out, depth = [], 0
    for letter in text:
        depth += letter in "(["
        if not depth:
            out.append(letter)
        if letter in ")]" and depth:
            depth -= 1
    return "".join(out)


def take(words: Words, phrases: Phrases) -> tuple[Words, list[str]]:
    """Takes every phrase out of `words`, the longest first; gives the words left over and the names found, in their order."""
    hits = [
        (at, phrase, name)
        for at, word in enumerate(words)
        if word in phrases
        for phrase, name in phrases[word]
        if words[at : at + len(phrase)] == phrase
    ]
    if not hits:
        return words, []
    taken: set[int] = set()
    found: list[tuple[int, str]] = []
    for at, phrase, name in sorted(hits, key=lambda hit: -len(hit[1])):
        places = range(at, at + len(phrase))
        if taken.isdisjoint(places):
            taken.update(places)
            found.append((at, name))
    left = tuple([word for at, word in enumerate(words) if at not in taken])
    return left, list(dict.fromkeys(name for _, name in sorted(found)))


def one_of(people: list[str]) -> str:
    """Whom a label speaks of that names several people."""
    if "mother" in people and "father" in people:
        return "parent"
    return next((person for person in PRECEDENCE if person in people), people[0] if people else "")


def stems_of(words: Words) -> frozenset[str]:
    """The words and every beginning of theirs that has four letters or more."""
    return frozenset(words).union(word[:end] for word in words for end in range(4, len(word)))


def speaks_of(words: Words, stems: frozenset[str], idea: Idea) -> bool:
    """Whether every wanted idea is in the label, of which `stems` are the beginnings, and no unwanted one."""
    return all(part.within(words, stems) for part in idea.wanted) and not idea.unwanted.within(words, stems)


def stands_in(phrase: Words, words: Words) -> bool:
    """Whether the words of a phrase follow each other there."""
    if phrase[0] not in words:
        return False
    size = len(phrase)
    return any(words[at : at + size] == phrase for at in range(len(words) - size + 1))
