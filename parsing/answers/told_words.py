"""Where the words of a name stand in a letter or an address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def bears(email: str, names: Iterable[str]) -> bool:
    """Whether an email address bears one of the names."""
    return any(len(name) > 2 and name in email.partition("@")[0].casefold() for name in names)


def _joined(beside: str) -> bool:
    """Whether what stands beside a word makes a longer one of it: "Reed" in "Dunmore-Reed" is nobody."""
    return beside[:1].isalnum() or (beside[:1] == "-" and beside[1:].isalnum())


def places(word: str, text: str) -> Iterator[int]:
    """Where a whole word stands. Not by a pattern: `re` keeps those, and this one would be somebody's name."""
    at = text.find(word)
    while at >= 0:
        if not _joined(text[at + len(word) : at + len(word) + 2]) and not _joined(text[max(0, at - 2) : at][::-1]):
            yield at
        at = text.find(word, at + 1)
