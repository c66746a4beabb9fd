"""The boxes of an answer, each with the words of its option."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.document import Input, Item, Line, Text, Tick
from parsing.frozen import value
from parsing.labels.vocabulary import EDGES

_GAP = re.compile(r"\t|\n| {3,}|\s*[|;•]\s*")
_REMARK = re.compile(r"\s*[-–—;]\s*\w")


@value(frozen=True, slots=True)
class Option:
    """One printed answer and how it is marked."""

    text: str
    on: bool | None
    """Ticked or not; None when the box cannot be told, or when there is no box."""
    boxed: bool = True


def items_of(lines: Sequence[Line]) -> list[Item]:
    """The items of several lines in one row, a new line between them."""
    out: list[Item] = []
    for line in lines:
        if out:
            out.append(Text("\n"))
        out.extend(line.items)
    return out


def has_ticks(lines: Sequence[Line]) -> bool:
    """Whether a box to tick stands in the answer."""
    return any(isinstance(item, Tick) for line in lines for item in line.items)


def options_of(lines: Sequence[Line]) -> tuple[list[Option], str]:
    """The boxes of an answer with their words, and what was written besides."""
    items = items_of(lines)
    solid = [item for item in items if not (isinstance(item, Text) and not item.text.strip())]
    if not any(isinstance(item, Tick) for item in items):
        return [], ""
    after = not isinstance(solid[0], Tick) and (isinstance(solid[-1], Tick) or _remarks(solid[0], solid[-1]))
    return _labels_before(items) if after else _labels_after(items)


def _remarks(first: Item, last: Item) -> bool:
    """ "open ☒  closed ☐  - with Jo Bell": words before the first box that ask nothing, and a remark behind the last."""
    return not _written(first).rstrip().endswith((":", "?")) and bool(_REMARK.match(_written(last)))


def _labels_after(items: list[Item]) -> tuple[list[Option], str]:
    """☒ Yes  ☐ No"""
    out: list[Option] = []
    extra: list[str] = []
    box: Tick | None = None
    words = ""
    for item in [*items, Tick(None)]:
        if isinstance(item, Tick):
            if box is not None:
                label, rest = _split_option(words)
                out.append(Option(label or box.label, box.on))
                extra.append(rest)
            else:
                extra.append(words)
            box, words = item, ""
        else:
            words += _written(item)
    return out, " ".join(filter(None, (part.strip() for part in extra)))


def _labels_before(items: list[Item]) -> tuple[list[Option], str]:
    """Yes ☒  No ☐"""
    out: list[Option] = []
    extra: list[str] = []
    words = ""
    for item in items:
        if isinstance(item, Tick):
            parts = [part for part in _GAP.split(words) if part.strip()]
            out.append(Option((parts[-1] if parts else item.label).strip(EDGES), item.on))
            extra.extend(parts[:-1])
            words = ""
        else:
            words += _written(item)
    return out, " ".join(filter(None, (part.strip() for part in [*extra, words])))


def _written(item: Item) -> str:
    if isinstance(item, Text):
        return "" if item.struck or item.prompt else item.text
    return item.value if isinstance(item, Input) else ""


def _split_option(words: str) -> tuple[str, str]:
    """The option's own words and what somebody wrote after them."""
    lead = words.lstrip()
    found = _GAP.search(lead)
    if not found:
        return lead.strip(EDGES), ""
    return lead[: found.start()].strip(EDGES), lead[found.end() :].strip()
