"""Captions printed below the fields they belong to, as on forms whose fields stand on a line with small print under it."""

from __future__ import annotations

from parsing.chunks import Chunk
from parsing.page import around

_LEAST_ROWS = 2
_ALIGNED, _NEAR, _FAR = 10.0, 0.8, 40.0
"""Points by which field and caption may begin apart; white between them in sizes of the caption's type; points of no matter."""
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
