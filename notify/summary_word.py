"""The summary as a Word document: real headings, nothing personal in its properties."""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import TYPE_CHECKING

from notify.summary import Found, Part, Summary

if TYPE_CHECKING:
    from docx.document import Document


def as_word(summary: Summary, author: str) -> bytes:
    """The `.docx`, with the service as its author and the reference as its title."""
    import docx  # slow to import, and needed by nothing else

    document = docx.Document()
    document.core_properties.title = f"Referral {summary.reference}"
    document.core_properties.author = author
    document.add_heading(f"Referral {summary.reference}", 0)
    document.add_paragraph(f"Received {summary.received}. {summary.age_band.capitalize()}. {summary.locality}.")
    _lines(document, "Before you ring or write", summary.needs)
    _findings(document, "Read first: possible safeguarding concern", summary.read_first)
    for part in summary.parts:
        _part(document, part)
    for heading, findings in summary.found:
        _findings(document, heading, findings)
    _lines(document, "Missing from the referral", summary.missing)
    _lines(document, "To look at", summary.problems)
    held = io.BytesIO()
    document.save(held)
    return held.getvalue()


def _part(document: Document, part: Part) -> None:
    document.add_heading(part.title, 2)
    for entry in part.entries:
        paragraph = document.add_paragraph()
        if not part.voice:
            paragraph.add_run(f"{entry.title}: ").bold = True
        paragraph.add_run(entry.value or "Not provided")
        if entry.check:
            paragraph.add_run(" (check against the original)").italic = True


def _findings(document: Document, heading: str, findings: Iterable[Found]) -> None:
    for number, found in enumerate(findings):
        if not number:
            document.add_heading(heading, 2)
        paragraph = document.add_paragraph(style="List Bullet")
        paragraph.add_run(found.title).bold = True
        paragraph.add_run(f" ({found.strength}): {found.why}.")
        for quote in found.quotes:
            paragraph.add_run(f" “{quote}”").italic = True


def _lines(document: Document, heading: str, lines: Iterable[str]) -> None:
    for number, line in enumerate(lines):
        if not number:
            document.add_heading(heading, 2)
        document.add_paragraph(line, style="List Bullet")
