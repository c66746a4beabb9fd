"""Rows of a grid in which concerns are only rated by ticks."""

from __future__ import annotations

import re

from parsing.pairs import ListRow

_MARK = re.compile(r"[☐☒☑✓✔√xX]")


def rated_as(row: ListRow) -> str:
    """The headings that a concern is ticked under, in a row that holds nothing but ticks: "Sleep | [x] mild | [ ] severe"."""
    behind = list(zip(row.headings[1:], row.texts[1:], strict=True))
    if len(behind) < 2 or not row.texts[0] or any(text and not _MARK.fullmatch(text) for _, text in behind):
        return ""
    return ", ".join(heading for heading, text in behind if text and text != "☐")
