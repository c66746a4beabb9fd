"""Text in blocks as a PDF to read: headings, paragraphs and lists, with the structure that screen readers need."""

from __future__ import annotations

from collections.abc import Iterable

from notify.blank_pdf import BOLD, MARGIN, Paper
from notify.text import Block


def printed(title: str, blocks: Iterable[Block]) -> bytes:
    """The file."""
    paper = Paper(title)
    paper.text(title, "H1", 20, BOLD)
    for block in blocks:
        paper.y -= 10
        _print(paper, block)
    return paper.finished()


def _print(paper: Paper, block: Block) -> None:
    if block.kind == "heading":
        paper.room(60)
        paper.y -= 6
        paper.text(block.lines[0], "H2", 14, BOLD)
    for line in block.lines if block.kind == "paragraph" else ():
        paper.text(line)
    for number, entry in enumerate(block.entries, 1):
        mark = "•" if block.kind == "ul" else f"{number}."
        paper.text(f"{mark}  {' '.join(entry)}", left=MARGIN + 10)
        paper.y -= 2
