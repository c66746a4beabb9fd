"""A line of text as HTML: escaped, with web and email addresses made into links. Nothing is loaded from them."""

from __future__ import annotations

import re

from markupsafe import Markup, escape

ADDRESS = re.compile(
    r"(?P<web>https://[^\s<>\"']*[^\s<>\"'.,;:!?)])|(?P<mail>[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})"
)


def linked(line: str) -> Markup:
    """The line, escaped, with its addresses as links."""
    parts, at = [], 0
    for found in ADDRESS.finditer(line):
        target = found["web"] or f"mailto:{found['mail']}"
        parts += [
            escape(line[at : found.start()]),
            Markup('<a href="{}" style="color: #005eb8;">{}</a>').format(target, found.group()),
        ]
        at = found.end()
    return Markup("").join([*parts, escape(line[at:])])
