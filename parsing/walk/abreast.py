"""Headings side by side read into the walk: each column of the lines, or of the table, below them under its own person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from parsing.document import Block, Cell, Line, Table
from parsing.labels.match import Match
from parsing.labels.wording import fold
from parsing.layout.abreast import Columns, Label, Piece, Unit, pieces, units
from parsing.pieces import all_bold, is_blank, nested, place_of
from parsing.walk.cells import PERSONS, Cells, rows_of
from parsing.walk.column_heads import column_heads
from parsing.walk.inline import inline_pairs
from parsing.walk.lines import read_line
from parsing.walk.tables import read_table
from parsing.walk.titles import take_title
from parsing.walk.walk import Walk

LONGEST_HEAD, LONGEST_LABEL = 6, 6
"""Words."""
LONGEST_REST = 60
"""Letters of a line that only goes on with an answer."""
GAPS = ("\t", "   ")


def read_abreast(walk: Walk, blocks: Sequence[Block], at: int) -> int:
    """Reads headings side by side and what stands under them; how many blocks that took, 0 where `at` is no such line.

    Where the block before ended in such columns, those that go on with them.
    """
    before, walk.abreast = walk.abreast, ()
    heads = _heads(walk, blocks[at])
    if heads and at + 1 < len(blocks):
        taken = _read_below(walk, heads, blocks[at + 1 :])
        return taken + 1 if taken else 0
    return _read_below(walk, [Piece(line, False) for line in before], blocks[at:]) if before else 0


def _read_below(walk: Walk, heads: Sequence[Piece], blocks: Sequence[Block]) -> int:
    """Reads what stands below headings; how many blocks that is."""
    if halves := _halves(blocks, len(heads)):
        _read_halves(walk, heads, halves)
        return len(halves)
    if isinstance(blocks[0], Table):
        return int(_read_table(walk, heads, blocks[0]))
    below = list(_below(walk, blocks))
    if heads[0].after_gap and (table := _with_labels(walk, heads, below)):
        read_table(walk, table)
        return len(below)
    made = [units(line, _Labelled(walk)) for line in below]
    if not any(sum(1 for unit in row if unit.asks) > 1 for row in made):
        return 0
    _read_columns(walk, heads, made)
    walk.abreast = tuple(head.line for head in heads)
    return len(below)


def _heads(walk: Walk, block: Block) -> list[Piece]:
    """The pieces of a line that names a different person in each, and nothing else."""
    if not isinstance(block, Line) or block.has_input or not any(gap in block.text for gap in GAPS):
        return []
    heads = pieces(block)
    if len(heads) < 2 or any(len(head.words.split()) > LONGEST_HEAD for head in heads):
        return []
    people = [_person(walk, head, block) for head in heads]
    return heads if all(person in PERSONS for person in people) and len({*people}) == len(people) else []


def _person(walk: Walk, head: Piece, line: Line) -> str:
    return walk.person(head.words.rstrip(":"), loose=bool(line.heading) or all_bold((line,)))


# ------------------------------------------------------------------------------------------------------- lines below


def _below(walk: Walk, blocks: Sequence[Block]) -> Iterator[Line]:
    """The lines that stand in the columns: up to a title, a question that asks of nobody, or running text."""
    labelled = _Labelled(walk)
    for block in takewhile(lambda block: isinstance(block, Line), blocks):
        assert isinstance(block, Line)
        row = units(block, labelled)
        if block.heading or _heads(walk, block) or (row and not _stands_in_columns(walk, block, row)):
            return
        yield block


def _stands_in_columns(walk: Walk, line: Line, row: Sequence[Unit]) -> bool:
    """Whether a line belongs to the columns: its first label asks something of a person, or it goes on with an answer."""
    first = row[0]
    if first.asks:
        return _is_personal(walk, first.asks)
    if len(row) > 1 or first.pieces[0].after_gap:
        return len(line.text) < 2 * LONGEST_REST
    words = first.pieces[0].words
    return len(words) < LONGEST_REST and not words.endswith(".") and not walk.knows(words) and not all_bold((line,))


def _is_personal(walk: Walk, label: str) -> bool:
    """Whether a label asks something of one of the family; what nobody knows may."""
    match = walk.match(label)
    if match is None:
        return not walk.labels.section(label)
    person, dot, _ = match.targets[0].partition(".")
    if dot:
        return not person or person in PERSONS
    return walk.labels.form.fields[person].section in PERSONS


class _Labelled:
    """Tells the label that a piece begins with."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk

    def __call__(self, piece: Piece) -> Label | None:
        words = piece.words
        if pairs := inline_pairs(piece.line, self.walk):
            return Label(fold(pairs[0].label), not is_blank((pairs[0].answer,)), words.endswith(":"))
        if (match := self._asked(words)) is not None:
            return Label(fold(words.rstrip(" :*")), False, words.endswith(":") or not match.named)
        head, colon, rest = words.partition(":")
        if colon and head[:1].isupper() and len(head.split()) <= LONGEST_LABEL:
            return Label(fold(head), bool(rest.strip()), True)
        return None

    def _asked(self, words: str) -> Match | None:
        match = self.walk.match(words.rstrip(" :*"))
        return match if match is not None and match.score >= 0.8 else None


def _read_columns(walk: Walk, heads: Sequence[Piece], made: Sequence[Sequence[Unit]]) -> None:
    """Each column's lines under its own heading, one column after the other."""
    columns = Columns(heads, [row[0].pieces[0].left for row in made if row])
    crowded = any(sum(1 for unit in row if unit.asks) > len(heads) for row in made)
    held: list[list[Line]] = [[] for _ in heads]
    untold: list[Unit] = []
    for row in filter(None, made):
        shared = columns.share(row, crowded)
        if shared is None:
            untold.extend(row)
        else:
            for unit, at in zip(row, shared, strict=True):
                held[at].append(unit.line)
    for head, lines in zip(heads, held, strict=True):
        take_title(walk, head.words.rstrip(":"), (head.line,), place_of((head.line,)), strong=True)
        for line in lines:
            read_line(walk, line)
    walk.nobody()
    if untold:
        walk.untold([unit.line for unit in untold], " / ".join(head.words for head in heads))


# ------------------------------------------------------------------------------------------------------------- tables


def _halves(blocks: Sequence[Block], size: int) -> list[Table]:
    """The tables in a row whose cells are parts of the page side by side, each with tables of its own."""
    tables = takewhile(lambda block: isinstance(block, Table) and block.columns == size, blocks)
    return [table for table in tables if isinstance(table, Table) and all(nested(cell.blocks) for cell in table.cells)]


def _read_halves(walk: Walk, heads: Sequence[Piece], halves: Sequence[Table]) -> None:
    """Each part of the page under its own heading, from top to bottom."""
    for column, head in enumerate(heads):
        take_title(walk, head.words.rstrip(":"), (head.line,), place_of((head.line,)), strong=True)
        for table in halves:
            walk.read([block for cell in table.cells if cell.column == column for block in cell.blocks])
    walk.nobody()


def _with_labels(walk: Walk, heads: Sequence[Piece], below: Sequence[Line]) -> Table | None:
    """Lines of a label and an answer for each person as the table they are set like."""
    rows = [pieces(line) for line in below]
    if not rows or any(len(row) != len(heads) + 1 for row in rows):
        return None
    cells = [Cell((piece.line,), at, column) for at, row in enumerate(rows) for column, piece in enumerate(row)]
    return _headed(walk, heads, Table(tuple(cells), len(rows), len(heads) + 1))


def _read_table(walk: Walk, heads: Sequence[Piece], table: Table) -> bool:
    """Reads a table that stands under headings of its halves or columns; False where it does not."""
    headed = _headed(walk, heads, table)
    if headed is None:
        return False
    read_table(walk, headed)
    return True


def _headed(walk: Walk, heads: Sequence[Piece], table: Table) -> Table | None:
    """The table with the headings as its first row, spread evenly over its columns; None where they do not fit."""
    spare = 1 if table.columns == len(heads) + 1 else 0
    wide, rest = divmod(table.columns - spare, len(heads))
    if rest or not wide:
        return None
    blank = [Cell((), 0, 0)] * spare
    row = [Cell((head.line,), 0, spare + at * wide, 1, wide, head.line.place, True) for at, head in enumerate(heads)]
    below = tuple(replace(cell, row=cell.row + 1) for cell in table.cells)
    made = replace(table, cells=(*blank, *row, *below), rows=table.rows + 1)
    first, second, *_ = rows_of(made)
    cells = Cells(walk)
    found = column_heads(walk, cells, cells.look(rows_of(made)), first, second)
    return made if found is not None and found.kind in ("people", "scoped") else None
