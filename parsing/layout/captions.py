"""Captions printed below the fields, or the lines to write on, that they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from parsing.layout.chunks import Chunk
from parsing.layout.page import Rule, around
from parsing.layout.stacked import set_apart

_LEAST_ROWS = 2
_ALIGNED, _NEAR, _FAR = 10.0, 0.8, 40.0
"""Points by which field and caption may begin apart; white between them in sizes of the caption's type; points of no matter."""
_SMALLER = 0.85
"""Of the type size of the answers above them."""
Rows = list[list[Chunk]]


def captioned(rows: Rows) -> Rows:
    """The rows; where captions stand below their fields by habit, each field with its caption as a pair."""
    below = [at for at in range(len(rows) - 1) if _are_fields(rows[at]) and _is_captioned(rows, at)]
    if len(below) < _LEAST_ROWS or any(_is_labelled(rows, at) and at - 2 not in below for at in below):
        return rows
    made: Rows = []
    for at, row in enumerate(rows):
        if at - 1 in below:
            made[-1] = [
                Chunk(around((label.box, field.box)), "pair", parts=[label, field])
                for field, label in zip(rows[at - 1], row, strict=True)
            ]
        else:
            made.append(row)
    return made


def ruled(rows: Rows, level: Sequence[Rule]) -> Rows:
    """The rows; where answers stand on lines with captions in small print under the lines, each caption with its answer."""
    shared = [_on_rules(answers, captions, level) for answers, captions in pairwise(rows)] if level else []
    below = [at for at, found in enumerate(shared) if found and not (at and shared[at - 1])]
    if len(below) < _LEAST_ROWS:
        return rows
    made: Rows = []
    for at, row in enumerate(rows):
        if at - 1 in below:
            beside = [chunk for chunk in made[-1] if chunk not in shared[at - 1]]
            made[-1] = [*(_captioned(caption, answer) for caption, answer in zip(row, shared[at - 1], strict=True)), *beside]
        else:
            made.append(row)
    return made


def _on_rules(answers: list[Chunk], captions: list[Chunk], level: Sequence[Rule]) -> list[Chunk | None]:
    """The answer on the line above each caption, None for a blank line; empty where they are no such rows."""
    if any(chunk.kind != "text" or not chunk.lines for chunk in (*answers, *captions)):
        return []
    lines = [next((rule for rule in level if _is_under(rule, caption)), None) for caption in captions]
    found = [next((one for one in answers if rule and _stands_on(one, rule)), None) for rule in lines]
    if not all(caption.size < _SMALLER * answer.size for caption in captions for answer in found if answer):
        return []
    beside = [one for one in answers if one not in found]
    apart = not any(_stands_on(one, rule) for one in beside for rule in level)
    return found if all(lines) and apart and (any(found) or not beside) else []


def _is_under(rule: Rule, caption: Chunk) -> bool:
    """Whether a line to write on has a caption right under its beginning."""
    return abs(rule.start - caption.box[0]) < _ALIGNED / 2 and -1 < caption.box[1] - rule.at < caption.size


def _stands_on(answer: Chunk, rule: Rule) -> bool:
    begins = rule.start - 2 < answer.box[0] < rule.end
    return begins and -2 < rule.at - answer.lines[-1][0].baseline < _ALIGNED


def _captioned(caption: Chunk, answer: Chunk | None) -> Chunk:
    label = set_apart(caption)
    parts = [label, answer] if answer else [label]
    return Chunk(around(part.box for part in parts), "pair", parts=parts)


def _are_fields(row: list[Chunk]) -> bool:
    return all(chunk.kind in ("field", "box") for chunk in row)


def _white(fields: list[Chunk], labels: list[Chunk]) -> float:
    """Points between a row of fields and a row of labels, one for each, above or below it; `_FAR` where they are no such rows."""
    if len(fields) != len(labels) or any(chunk.kind != "text" or len(chunk.lines) != 1 for chunk in labels):
        return _FAR
    whites = [max(label.box[1] - field.box[3], field.box[1] - label.box[3]) for field, label in zip(fields, labels, strict=True)]
    aligned = all(abs(field.box[0] - label.box[0]) < _ALIGNED for field, label in zip(fields, labels, strict=True))
    near = aligned and max(whites) < _NEAR * labels[0].size + 2
    return max(whites) if near else _FAR


def _is_labelled(rows: Rows, at: int) -> bool:
    """Whether a row of fields has labels right above it."""
    return at > 0 and _white(rows[at], rows[at - 1]) < _FAR


def _is_captioned(rows: Rows, at: int) -> bool:
    """Whether the words below a row of fields are nearer to it than to the fields below them."""
    white, labels, down = _white(rows[at], rows[at + 1]), rows[at + 1], rows[at + 2] if at + 2 < len(rows) else []
    gap = min((field.box[1] for field in down if field.kind in ("field", "box")), default=1e6) - labels[0].box[3]
    return white < min(_FAR, gap) and not any(label.bold for label in labels)
