"""Rows of headings told from rows of labels: people over their answers, options over ticks, a list's headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.document import Cell, Text
from parsing.labels.vocabulary import vocabulary
from parsing.labels.wording import fold
from parsing.pieces import cell_lines
from parsing.walk.agreement_rows import agreements
from parsing.walk.cells import Cells, Look
from parsing.walk.columns import NOTED, OPTION, Columns, is_marked, looks_title
from parsing.walk.list_heads import list_heads
from parsing.walk.people_heads import counted_heads, people_heads, twin_heads, unknown_people_heads
from parsing.walk.walk import Walk

INITIALS = re.compile(r"(?:please |parent'?s? |carer'?s? |your )*initials?(?: here| below)?")
"""The heading over initials put beside statements instead of ticks."""
_INSTRUCTS = re.compile(
    r"\(?(?:please )?(?:tick|mark|circle|select|choose|indicate|delete|cross)\b[^()]{0,40}\)?[.:]?|\([^()]{1,40}\)", re.IGNORECASE
)
_NOTES = re.compile(r"(?:actions?|plans?|next steps?|by whom|outcomes?|comments?|notes?|remarks?)\b", re.IGNORECASE)


def column_heads(walk: Walk, cells: Cells, look: Look, row: list[Cell], following: list[Cell]) -> Columns | None:
    """The headings that a row gives to those below it; None when it is no row of headings."""
    return (
        counted_heads(walk, row, following)
        or twin_heads(row, following)
        or people_heads(walk, cells, row, following)
        or unknown_people_heads(walk, cells, row, following)
        or _marks(walk, row, following)
        or _options(row, following)
        or agreements(walk, row, following)
        or _initials(row)
        or _noted(walk, cells, row, following)
        or _stories(walk, cells, row, following)
        or list_heads(walk, cells, look, row, following)
    )


def _marks(walk: Walk, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "Early Help | Child in Need | Child Protection" over a row with a mark below one: the answers to one question."""
    texts = [cell.words for cell in row]
    if len(row) < 3 or len(following) != len(row) or not all(texts) or any(cell.has_input for cell in row):
        return None
    corner = 1 if _only_instructs(following[0]) else 0
    if not all(cell.blank or is_marked(cell_lines(cell)) for cell in following[corner:]):
        return None
    offered = ((key, vocabulary(walk.labels.form, spec)) for key, spec in walk.labels.form.fields.items() if spec.options)
    key = next((key for key, words in offered if all(words.exact(text) or words.parted(text) for text in texts[corner:])), "")
    asked = walk.match(texts[0]) if corner else None
    if not key or (asked is not None and key not in asked.targets):
        return None
    spread = tuple((cell.column, cell.column + cell.column_span, text) for cell, text in zip(row, texts, strict=True))
    return Columns("marks", spread, key)


def _only_instructs(cell: Cell) -> bool:
    """Whether a cell beside the marks says how to make one, or nothing: "(tick one)"."""
    return cell.blank or bool(_INSTRUCTS.fullmatch(cell.words.strip()))


def _options(row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "Question | Yes | No | Don't know" over rows with a mark in one column."""
    texts = [fold(cell.words) for cell in row]
    if len(row) < 3 or not following or any(cell.has_input for cell in row):
        return None
    offered = [text for text in texts[1:] if text]
    if len(offered) < 2 or not all(OPTION.fullmatch(text) for text in offered[:2]):
        return None
    if _chosen_among(row) or [fold(cell.words) for cell in following[1:]] == texts[1:]:
        return None  # each question has its options printed behind it
    spread = ((cell.column, cell.column + cell.column_span, cell.words) for cell in row[1:])
    return Columns("options", tuple(heading for heading in spread if heading[2]), " ".join(row[0].words.split()))


def _initials(row: list[Cell]) -> Columns | None:
    """ "To be read with the parent | Initials" over statements with a parent's initials behind them."""
    if len(row) < 2 or not INITIALS.fullmatch(fold(row[-1].words).strip(" .:*()")):
        return None
    return Columns("initials", ((row[-1].column, row[-1].column + row[-1].column_span, row[-1].words),))


def _noted(walk: Walk, cells: Cells, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "Topic | What we know | Action" over labels, answers and remarks."""
    texts = [" ".join(cell.words.split()) for cell in row]
    if len(row) != NOTED or len(following) != NOTED or not all(texts) or any(cell.has_input for cell in (*row, *following)):
        return None
    asks = walk.match(texts[0]) is not None or any(map(OPTION.fullmatch, map(fold, texts)))
    if asks or not _NOTES.match(texts[2]) or not cells.known(following[0]) or cells.known(following[1]):
        return None
    return Columns("noted", ((row[2].column, row[2].column + row[2].column_span, texts[2]),))


def _stories(walk: Walk, cells: Cells, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "Why refer? | Mother's voice | Baby's voice" over what is told of each: questions side by side, and no list."""
    texts = [" ".join(cell.words.split()) for cell in row]
    if len(row) < 2 or len(following) != len(row) or not all(texts) or any(cell.has_input for cell in row):
        return None
    told = [" ".join(cell.words.split()) for cell in following]
    alike = {looks_title(cell) for cell in row} == {True} or len(row) > 2
    if not alike or not all(map(walk.asks_for_prose, texts)) or any(map(cells.known, following)):
        return None
    if any(map(walk.asks_for_prose, told)):
        return None
    spread = ((cell.column, cell.column + cell.column_span, text) for cell, text in zip(row, texts, strict=True))
    return Columns("stories", tuple(spread))


def _chosen_among(row: Sequence[Cell]) -> bool:
    """Whether some of a row's options are marked and others are not, as answers are."""
    looks = {item.marked for cell in row[1:] for line in cell_lines(cell) for item in line.items if isinstance(item, Text)}
    return len(looks) > 1
