"""The words of labels as phrases: what is taken out of a label, what it is compared with, and the ideas it may speak of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from parsing.wording import Words

# Who a label speaks of when it names several: "child's social worker" is a social worker.
PRECEDENCE = (
    "social_worker", "health_visitor", "midwife", "mental_health_team", "gp",
    "other_parent", "father", "mother", "parent", "patient", "infant", "referrer",
)  # fmt: skip

Phrases = dict[str, list[tuple[Words, str]]]
"""Phrases and what they stand for, by their first word."""


@dataclass(frozen=True, slots=True)
class Idea:
    """A field's label described by what it must and must not speak of."""

    key: str
    wanted: tuple[tuple[Words, ...], ...]
    unwanted: tuple[Words, ...]


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
    for mark in (": ", "?", " - ", " – ", ";"):
        head = bare.split(mark, 1)[0]
        if 2 < len(head) < len(bare):
            parts.append(head)
    return [part for part in dict.fromkeys(parts) if part.strip()]


def without_brackets(text: str) -> str:
    """The text without what stands in brackets."""
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
    starts = ((at, phrase, name) for at, word in enumerate(words) for phrase, name in phrases.get(word, ()))
    hits = sorted((hit for hit in starts if words[hit[0] : hit[0] + len(hit[1])] == hit[1]), key=lambda hit: -len(hit[1]))
    taken: set[int] = set()
    found: list[tuple[int, str]] = []
    for at, phrase, name in hits:
        places = range(at, at + len(phrase))
        if taken.isdisjoint(places):
            taken.update(places)
            found.append((at, name))
    left = tuple(word for at, word in enumerate(words) if at not in taken)
    return left, list(dict.fromkeys(name for _, name in sorted(found)))


def one_of(people: list[str]) -> str:
    """Whom a label speaks of that names several people."""
    if "mother" in people and "father" in people:
        return "parent"
    return next((person for person in PRECEDENCE if person in people), people[0] if people else "")


def speaks_of(words: Words, idea: Idea) -> bool:
    """Whether every wanted idea is in the label and no unwanted one."""
    return all(any(within(phrase, words) for phrase in part) for part in idea.wanted) and not any(
        within(phrase, words) for phrase in idea.unwanted
    )


def within(phrase: Words, words: Words) -> bool:
    """Whether the phrase stands in the words; a single word of four letters or more may be the beginning of one."""
    if not phrase:
        return False
    if len(phrase) == 1:
        stem = phrase[0]
        return any(word == stem or (len(stem) >= 4 and word.startswith(stem)) for word in words)
    size = len(phrase)
    return any(words[at : at + size] == phrase for at in range(len(words) - size + 1))
