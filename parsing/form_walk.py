"""The walk over a whole document."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from parsing.document import Block, Document, Line
from parsing.form_tables import read_table
from parsing.labels import Labels
from parsing.pairs import CLOSING, SALUTATION, Found, Walk
from parsing.placeholders import Placeholders


def walk_document(document: Document, labels: Labels, empty: Placeholders) -> Walk:
    """Every label, answer, list row and loose line of a document."""
    walk = Walk(labels, empty, recognised=document.confidence < 1)
    lines = [block for block in document.blocks if isinstance(block, Line)]
    if is_letter(lines):
        walk.zone, walk.section = "top", "referrer"
    read_blocks(walk, document.blocks)
    walk.close()
    if document.format == "mail":
        _signature(walk, document.margins)
    return walk


def _signature(walk: Walk, lines: Sequence[Line]) -> None:
    """What stands below a mail: its reader has put the signature in the margins."""
    walk.zone, walk.section, walk.titled, walk.doubt = "end", "referrer", False, 0.9
    for line in lines:
        walk.line(line)
    walk.close()


def read_blocks(walk: Walk, blocks: Sequence[Block]) -> None:
    """Reads blocks in order into the walk."""
    for block in blocks:
        if isinstance(block, Line):
            walk.line(block)
        else:
            read_table(walk, block)


def is_letter(lines: Iterable[Line]) -> bool:
    """Whether the lines greet somebody and, further down, close."""
    greeted = False
    for line in lines:
        text = line.text.strip()
        if SALUTATION.match(text) and len(text) < 80:
            greeted = True
        elif greeted and CLOSING.match(text):
            return True
    return False


__all__ = ["Found", "is_letter", "read_blocks", "walk_document"]
