"""Forms that print each label in brackets below the line its answer was written on: "(name of parent)   (date of birth)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from parsing.document import Block, Line, Text
from parsing.labels.matching import Labels
from parsing.layout.abreast import Piece, pieces

LEAST, SURE = 2, 0.8
"""How many lines of such labels make a habit, and how sure a label must be."""
_BRACKETED = re.compile(r"\((?P<label>[^()]+)\)")


def labels_below(blocks: Sequence[Block], labels: Labels) -> tuple[Block, ...]:
    """The blocks; where a form has that habit, each label with its answer as a line of its own."""
    found = {at for at, (above, below) in enumerate(pairwise(blocks)) if _stands_over(above, below, labels)}
    if len(found) < LEAST:
        return (*blocks,)
    made: list[Block] = []
    for at, block in enumerate(blocks):
        if at in found:
            made.extend(_joined(block, blocks[at + 1]))
        elif at - 1 not in found:
            made.append(block)
    return (*made,)


def _stands_over(above: Block, below: Block, labels: Labels) -> bool:
    """Whether a line holds an answer for each of the labels in brackets on the line below it."""
    if not isinstance(above, Line) or not isinstance(below, Line) or above.has_input or below.has_input:
        return False
    captions, answers = _captions(below), pieces(above)
    if not captions or len(answers) != len(captions) or any(_BRACKETED.fullmatch(answer.words) for answer in answers):
        return False
    asked = [labels.match(caption, loose=True) for caption in captions]
    return all(match is not None and match.score >= SURE for match in asked)


def _captions(line: Line) -> list[str]:
    """The labels of a line that holds nothing else; empty for any other line."""
    found = [_BRACKETED.fullmatch(piece.words) for piece in pieces(line)]
    return [caption["label"].replace(": ", " ").strip() for caption in found if caption] if all(found) else []


def _joined(above: Block, below: Block) -> Iterator[Line]:
    assert isinstance(above, Line)
    assert isinstance(below, Line)
    for label, answer in zip(_captions(below), pieces(above), strict=True):
        yield _labelled(label, answer)


def _labelled(label: str, answer: Piece) -> Line:
    line = answer.line
    return replace(line, items=(Text(f"{label}:\t", line.place), *line.items), heading=0, bullet=False)
