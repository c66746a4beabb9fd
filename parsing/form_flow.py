"""A whole document walked from top to bottom."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.document import Block, Document, Line
from parsing.form_abreast import read_abreast
from parsing.form_lines import read_line
from parsing.form_tables import read_table
from parsing.form_walk import Walk
from parsing.letter_zones import end, is_letter, leave_taken
from parsing.margins import read_margins
from parsing.matching import Labels
from parsing.placeholders import Placeholders
from parsing.values import read_email, read_phone


def walk_document(document: Document, labels: Labels, empty: Placeholders) -> Walk:
    """Every label, answer, list row and loose line of a document."""
    walk = Walk(labels, empty, read_blocks, recognised=document.confidence < 1)
    if is_letter(block for block in document.blocks if isinstance(block, Line)):
        walk.zone, walk.section = "top", "referrer"
    at = leave_taken(document.blocks) if document.format == "text" and not walk.zone else len(document.blocks)
    walk.read(document.blocks[:at])
    walk.close()
    if at < len(document.blocks):
        end(walk)
        walk.read(document.blocks[at:])
        walk.close()
    elif walk.zone and document.format != "mail":
        end(walk)
        walk.read([line for line in document.margins if read_phone(line.text) or read_email(line.text)])
        walk.close()
    elif document.format != "mail":
        read_margins(walk, document.margins)
    if document.format == "mail":  # what stands below a mail its reader puts in the margins
        end(walk)
        walk.read(document.margins)
        walk.close()
    return walk


def read_blocks(walk: Walk, blocks: Sequence[Block]) -> None:
    """Reads blocks in order into the walk."""
    at = 0
    while at < len(blocks):
        block = blocks[at]
        if taken := read_abreast(walk, blocks, at):
            at += taken
            continue
        if isinstance(block, Line):
            read_line(walk, block)
        else:
            if at and isinstance(above := blocks[at - 1], Line):
                walk.heads(above)
            read_table(walk, block)
        at += 1
