"""A whole document walked from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsing.document import Block, Document, Line, Table, Text, lines_of
from parsing.labels.matching import Labels
from parsing.layout.labels_below import labels_below
from parsing.layout.typed_labels import labels_typed
from parsing.pairs import BANNER, Loose, Pair
from parsing.people.naming import naming_of
from parsing.pieces import is_blank
from parsing.sentences.banner import banner, lines_head, patient_head, record_head
from parsing.values.placeholders import Placeholders
from parsing.values.values import read_email, read_phone
from parsing.walk.abreast import read_abreast
from parsing.walk.labels_above import labels_beside
from parsing.walk.labels_behind import labels_behind
from parsing.walk.letter_zones import end, is_greeting, is_letter, leave_taken, signed_at
from parsing.walk.lines import read_line
from parsing.walk.margins import read_margins
from parsing.walk.options import read_options
from parsing.walk.tables import read_table
from parsing.walk.tick_grids import read_tick_grid
from parsing.walk.titles import head_table
from parsing.walk.walk import Walk

_MOST_OF_HEAD = 4
"""Lines and boxes."""


def walk_document(document: Document, labels: Labels, empty: Placeholders) -> Walk:
    """Every label, answer, list row and loose line of a document."""
    walk = _walked(document, labels, empty)
    walk.found = [_by_name(walk, item) if isinstance(item, Pair) else item for item in walk.found]
    return walk


def _by_name(walk: Walk, pair: Pair) -> Pair:
    """What a title asks that speaks of one of the family by a name that stands further down."""
    named = walk.family.impersonal(pair.label) if pair.how == "title" else pair.label
    meant = walk.labels.match(named, pair.section, True) if named != pair.label else None
    return replace(pair, match=meant) if walk.kind(meant) == "prose" else pair


def _walked(document: Document, labels: Labels, empty: Placeholders) -> Walk:
    walk = Walk(labels, empty, read_blocks, recognised=document.confidence < 1)
    closing = document.margins if document.format == "mail" else ()
    lines = [block for block in (*document.blocks, *closing) if isinstance(block, Line)]
    if is_letter(lines):
        walk.zone, walk.section = "top", "referrer"
        walk.greets = any(is_greeting(line.text.strip()) for line in lines)
        walk.read([line for line in document.margins if line.place.part == "header" and not banner(line.text)])
    blocks = labels_beside(labels_typed(document.blocks, labels), labels)
    document = replace(document, blocks=labels_behind(labels_below(blocks, labels), labels))
    at = _leave(document, walk, labels)
    walk.read(document.blocks[:at])
    if at < len(document.blocks):
        if document.format == "text" or not _asks_referrer(walk):
            walk.close()
            end(walk)
        walk.read(document.blocks[at:])
    walk.close()
    whole = at == len(document.blocks)
    if whole and walk.zone and document.format != "mail":
        end(walk)
        below = [line for line in document.margins if line.place.part != "header"]
        walk.read([line for line in below if read_phone(line.text) or read_email(line.text)])
        walk.close()
    elif whole and document.format != "mail":
        read_margins(walk, document.margins)
    walk.found += [Loose((line,), "", line.place, BANNER, title=True) for line in document.margins if banner(line.text)][:1]
    if document.format == "mail":  # what stands below a mail its reader puts in the margins
        end(walk)
        walk.read(document.margins)
        walk.close()
    return walk


def _leave(document: Document, walk: Walk, labels: Labels) -> int:
    """Where whoever writes signs a paper that is no letter; the number of blocks where nobody does."""
    if walk.zone:
        return len(document.blocks)
    at = leave_taken(document.blocks) if document.format == "text" else len(document.blocks)
    return at if at < len(document.blocks) else signed_at(document.blocks, naming_of(labels.form.recognition))


def _asks_referrer(walk: Walk) -> bool:
    """Whether a label has asked who refers and was answered, or what follows answers a title or a question."""
    if walk.awaits() or (walk.titled and walk.section == "referrer"):
        return True
    asked = (item for item in walk.found if isinstance(item, Pair) and item.match and not is_blank(item.answer))
    return any(pair.match is not None and pair.match.targets[0] in ("referrer_name", "referrer.name") for pair in asked)


def read_blocks(walk: Walk, blocks: Sequence[Block]) -> None:
    """Reads blocks in order into the walk."""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if taken := read_options(walk, blocks, at) or read_tick_grid(walk, blocks, at) or read_abreast(walk, blocks, at):
            at += taken
            continue
        told, size = ("", 1) if any(isinstance(item, Pair) for item in walk.found) else _record_head(blocks, at)
        if told:
            walk.close()
            walk.loose((Line((Text(told, block.place),), block.place),), title=True, zone=BANNER)
            at += size - 1
        elif isinstance(block, Line):
            read_line(walk, block)
        else:
            if at and isinstance(above := blocks[at - 1], Line):
                head_table(walk, above)
            walk.ends_line()
            read_table(walk, block)
        at += 1


def _record_head(blocks: Sequence[Block], at: int) -> tuple[str, int]:
    """The head of a record set in a table's boxes or on a few lines, as one line, and how many blocks it takes."""
    block = blocks[at]
    if isinstance(block, Table):
        return record_head(_by_columns(block)), 1
    for size in range(_MOST_OF_HEAD, 1, -1):
        parts = [part for one in blocks[at : at + size] for line in lines_of((one,)) for part in line.text.split("\t")]
        if told := patient_head(parts) or (lines_head(parts) if size == 2 else ""):
            return told, size
    return "", 1


def _by_columns(table: Table) -> list[str]:
    return [cell.text for cell in sorted(table.cells, key=lambda cell: (cell.column, cell.row))]
