"""Lines whose label nothing in the configuration knows: what they say is kept under the label as written."""

from __future__ import annotations

import re

from parsing.document import Line, Text
from parsing.labels.label_ends import before_option
from parsing.labels.wording import without_numbering
from parsing.people.naming import naming_of
from parsing.pieces import TICK, cut, shown
from parsing.walk.walk import Walk

LONGEST_UNKNOWN_LABEL = 4
"""Words."""
ASKED = re.compile(
    r"\s*(?:who|which|what|is|are|does|do|has|have|can|how|when|where|why|will)\b(?! (?:i|we|you)\b)[^?.!]{4,100}\?(?=\s+\S)",
    re.IGNORECASE,
)
"""A question with its answer behind it."""
_COLUMN = re.compile(r"(?P<label>[A-Z][A-Za-z/&]*(?: [A-Za-z/&]+){0,2})\t\s*(?=[A-Z])")
_SBAR = ("S", "B", "A", "R")
"""Situation, background, assessment, recommendation: the order in which nurses hand over."""


def take_unknown_run_in(walk: Walk, line: Line) -> bool:
    """Takes a heading run into its line that nothing in the configuration knows: it ends the answer above it too."""
    head = next(item.text for item in line.items if isinstance(item, Text) and item.text.strip())
    if head.strip(" :?").split(" ")[0] in walk.family.names:
        return False
    start = shown(line.items).index(head) + len(head)
    walk.pair(head.strip(), None, (cut(line, start),), "line", line.place, keep_open=True)
    return True


def take_unknown(walk: Walk, line: Line, text: str) -> bool:
    """Takes a line with a label or boxes that nothing in the configuration knows; False where it has neither."""
    return _unknown_boxes(walk, line) or _unknown_column(walk, line) or _unknown_label(walk, line, text)


def _unknown_column(walk: Walk, line: Line) -> bool:
    """ "Family Hx    Mother: bipolar disorder" below a story told behind its label: a record's next entry."""
    listed = walk.open is not None and walk.open.how == "line" and walk.kind(walk.open.match) == "prose" and not walk.awaits()
    head = _COLUMN.match(shown(line.items)) if listed and not line.bullet else None
    if head is None or head["label"].split()[0] in walk.family.names:
        return False
    walk.pair(head["label"], None, (cut(line, head.end()),), "line", line.place)
    return True


def _unknown_boxes(walk: Walk, line: Line) -> bool:
    """A question with boxes that nothing in the configuration knows: never the answer to the question before it."""
    text = shown(line.items)
    box = text.find(TICK)
    at = before_option(text, 0, box) if box >= 0 else 0
    label = text[:at].strip(" \t:")
    if len(without_numbering(label).split()) < 2:
        return False
    meant = walk.match(label, loose=True)
    match = meant if walk.kind(meant) in ("yes_no", "choice") else None
    walk.pair(label, match, (cut(line, at),), "line", line.place)
    return True


def _names(walk: Walk, text: str) -> bool:
    """Whether a line below a title that nobody knows names somebody behind a label of its own: "Our worker: Jo Bell"."""
    asked = walk.open if walk.awaits() else None
    label, _, rest = text.partition(":")
    untold = asked is not None and asked.match is None and asked.how == "title" and not asked.label.endswith("?")
    naming = naming_of(walk.labels.form.recognition)
    return untold and naming.ends_with_role(label.strip()) and naming.looks_like_name(rest.strip())


def _unknown_label(walk: Walk, line: Line, text: str) -> bool:
    """ "Past history: ..." or "Which parent? Father" where nothing is open: words of no field, under their own label."""
    whole = shown(line.items)
    waits = walk.open is not None and (walk.awaits() or walk.kind(walk.open.match) in ("prose", "rows", ""))
    if waits and not _names(walk, whole):
        return False
    asked = ASKED.match(whole)
    label, colon, rest = (asked[0], "?", whole[asked.end() :]) if asked else whole.partition(":")
    if walk.zone and label.strip() in _SBAR:
        return False
    if not colon or not rest.strip() or line.heading or "//" in text:
        return False
    if not asked and not (0 < len(label.split()) <= LONGEST_UNKNOWN_LABEL and label.lstrip()[:1].isupper()):
        return False
    walk.pair(label, None, (cut(line, len(whole) - len(rest)),), "line", line.place)
    return True
