"""Headings that are people: over columns of answers, or over halves with labels of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.document import Cell
from parsing.labels.match import PROFESSIONALS
from parsing.labels.wording import fold
from parsing.people.naming import naming_of
from parsing.walk.cells import PERSONS, Cells, written_lines
from parsing.walk.columns import SIBLINGS, UNKNOWN, Columns, looks_title
from parsing.walk.introduced import is_told_below
from parsing.walk.walk import Walk

SIBLING = "sibling"
_TWIN = re.compile(r"(?:twin|triplet|baby|infant)\s*\(?(?:[1-3]|I{1,3}|[A-C]|one|two|three)\)?", re.IGNORECASE)


def people_heads(walk: Walk, cells: Cells, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "| Mother | Father |" over a column of labels, or over halves with labels of their own."""
    texts = [cell.words for cell in row]
    people = [walk.person(text, loose=looks_title(cell)) for cell, text in zip(row, texts, strict=True)]
    if titled := _titled_halves(walk, cells, row, following):
        return titled
    people = [
        SIBLING if SIBLINGS.fullmatch(fold(text)) or walk.labels.section(text) == "household" else person
        for text, person in zip(texts, people, strict=True)
    ]
    if beside := _beside_worker(cells, row, people, following):
        return beside
    if len(set(people) & {*PERSONS, SIBLING}) < 2 or not following:
        return None
    headed = [(cell, text) for cell, text, person in zip(row, texts, people, strict=True) if person in (*PERSONS, SIBLING)]
    headings = tuple((cell.column, cell.column + cell.column_span, text) for cell, text in headed)
    if people[0] not in (*PERSONS, SIBLING):
        return Columns("people", headings) if not texts[0].strip() or walk.match(texts[0]) is None else None
    if sum(1 for text in texts if text.strip()) > len(headed):
        return None  # "Mother | Jo Bell | Birth mother": a row of answers
    starts = {cell.column for cell, _ in headed}
    below = [cell for cell in following if cell.column in starts]
    asks = [cell for cell in below if _title_over(cell, row, walk) != "household"]
    if asks and all(cells.known(cell) or cells.label_inside(cell) for cell in asks):
        return Columns("scoped", headings)
    if len(headed) == len(texts) == len(following) > 1 and _are_names(walk, following):
        return Columns("scoped", headings)  # "Mother | Father | Baby" over their names
    told = zip(texts, below, strict=True) if len(below) == len(headed) == len(texts) else ()
    if told and all(is_told_below(walk, text, written_lines(cell)) for text, cell in told):
        return Columns("told", headings)
    return None


def _are_names(walk: Walk, row: list[Cell]) -> bool:
    """Whether a row holds nothing but somebody's name in each cell."""
    looks_like_name = naming_of(walk.labels.form.recognition).looks_like_name
    return all(len(cell.words.split()) > 1 and not cell.has_input and looks_like_name(cell.words.strip()) for cell in row)


def _beside_worker(cells: Cells, row: list[Cell], people: list[str], following: list[Cell]) -> Columns | None:
    """ "CHILD |  | HEALTH VISITOR |  " over halves with labels of their own: one of the family, and a professional."""
    headed = [cell for cell, person in zip(row, people, strict=True) if person]
    starts = {cell.column for cell in headed}
    below = [cell for cell in following if cell.column in starts]
    told = [cell for cell in row if not cell.blank]
    kinds = {person in PERSONS for person in people if person in (*PERSONS, *PROFESSIONALS, "gp")}
    if told != headed or len(headed) != 2 or kinds != {True, False} or row[0] is not headed[0]:
        return None
    if len(below) < 2 or not all(cells.known(cell) or cells.label_inside(cell) for cell in below):
        return None
    return Columns("scoped", tuple((cell.column, cell.column + cell.column_span, cell.words) for cell in headed))


def counted_heads(walk: Walk, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "Parent / carer | 1 | 2" over a column of labels: people told apart by number."""
    texts = [" ".join(cell.words.split()) for cell in row]
    if len(row) < 3 or len(following) < 2 or [text.strip("().# ") for text in texts[1:]] != [*map(str, range(1, len(row)))]:
        return None
    people = [walk.person(f"{texts[0]} {at}") for at in range(1, len(row))]
    if len({*people} & {*PERSONS}) < 2:
        return None
    headings = ((cell.column, cell.column + cell.column_span, f"{texts[0]} {at}") for at, cell in enumerate(row[1:], 1))
    return Columns("people", tuple(headings))


def twin_heads(row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "| Twin I | Twin II |" over a column of labels: those born together, the first of them the infant."""
    heads = row[1:]
    if len(row) < 3 or row[0].words.strip() or len(following) != len(row):
        return None
    if not all(_TWIN.fullmatch(" ".join(cell.words.split())) for cell in heads):
        return None
    return Columns("twins", tuple((cell.column, cell.column + cell.column_span, cell.words) for cell in heads), "infant")


def unknown_people_heads(walk: Walk, cells: Cells, row: list[Cell], following: list[Cell]) -> Columns | None:
    """Headings nobody knows over "Name" and the like: whom their columns speak of cannot be told."""
    headed = row[1:]
    if len(row) < 3 or not row[0].blank or any(cell.blank or cell.has_input for cell in headed) or len(following) != len(row):
        return None
    below = walk.match(following[0].words.strip())
    asks = below is not None and not below.named and below.targets[0].rpartition(".")[2] in ("name", "forename", "surname", "dob")
    if not asks or any(cells.known(cell) or not looks_title(cell) for cell in headed):
        return None
    return Columns("people", tuple((cell.column, cell.column + cell.column_span, cell.words) for cell in headed), UNKNOWN)


def _titled_halves(walk: Walk, cells: Cells, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "ABOUT BABY |  | ABOUT HOME |  " over halves with labels of their own: titles that ask nothing by themselves."""
    filled = [cell for cell in row if not cell.blank]
    if len(filled) < 2 or len(filled) == len(row) or row[0].blank or any(cell.has_input for cell in row):
        return None
    starts = {cell.column for cell in filled}
    below = [cell for cell in following if cell.column in starts]
    asks = [cell for cell in below if _title_over(cell, filled, walk) != "household"]
    if len(below) < len(filled) or not asks or not all(cells.known(cell) or cells.label_inside(cell) for cell in asks):
        return None
    if any((match := walk.match(cell.words)) is not None and match.score >= 0.85 for cell in filled):
        return None
    sections = {walk.labels.section(cell.words, loose=True) for cell in filled}
    if "" in sections or len(sections) < len(filled):
        return None
    return Columns("scoped", tuple((cell.column, cell.column + cell.column_span, cell.words) for cell in filled))


def _title_over(cell: Cell, heads: Sequence[Cell], walk: Walk) -> str:
    """The section that the heading over a cell names."""
    over = next((head for head in heads if head.column <= cell.column < head.column + head.column_span), None)
    return walk.labels.section(over.words, loose=True) if over else ""
