"""Whoever refers, named in a form's header or footer and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.document import Line
from parsing.labels.match import asks_name
from parsing.pairs import ListRow, Pair
from parsing.pieces import is_blank
from parsing.walk.inline import Inline, inline_pairs
from parsing.walk.lines import read_line
from parsing.walk.walk import Walk


def read_margins(walk: Walk, margins: Sequence[Line]) -> None:
    """Reads the labelled lines of a header or footer from the one on that says who refers, unless the form has said it."""
    if not margins or any(_names_referrer(item) for item in walk.found):
        return
    walk.nobody()
    told = False
    for line in margins:
        pairs = inline_pairs(line, walk)
        told = told or any(_of_referrer(pair) for pair in pairs)
        if told and pairs:
            read_line(walk, line)
    walk.close()


def _names_referrer(item: object) -> bool:
    if isinstance(item, ListRow):
        return item.section == "referrer"
    return isinstance(item, Pair) and _asks_referrer(item) and not is_blank(item.answer)


def _of_referrer(pair: Inline) -> bool:
    return _asks_referrer(pair) and not pair.answer.blank


def _asks_referrer(pair: Pair | Inline) -> bool:
    return pair.match is not None and asks_name(pair.match) and pair.match.targets[0].startswith("referrer")
