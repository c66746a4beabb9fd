"""A table of what each person agrees to: "| Agrees to referral | Agrees to sharing | Date" over a row for each of them."""

from __future__ import annotations

import re

from parsing.document import Cell, Line, Tick
from parsing.labels.match import Match
from parsing.labels.wording import fold
from parsing.pieces import cell_lines, is_blank, words_of
from parsing.walk.columns import Columns, is_marked
from parsing.walk.walk import Walk

LEAST_AGREED = 2
"""Headings that ask each person for their agreement."""
OWN_ROWS = ("parent", "mother", "patient")
"""Whose row is about the referred parent, unless the father is referred."""
OTHER_ROWS = ("father", "other_parent")
AGREED = ("consent_to_referral", "consent_to_share", "consent_date", "safe_to_leave_message")
ELSE = 0.95
"""A heading from here on asks in so many words, for something other than agreement."""
TO_REFER = 0.85
"""How sure it is that "Refer" over such a column asks for consent to the referral."""
_TO_REFER = re.compile(r"(?:to )?(?:refer|referral|be referred|this referral)")


def agreements(walk: Walk, row: list[Cell], following: list[Cell]) -> Columns | None:
    """The headings of such a table; None where a row is none."""
    texts = [" ".join(cell.words.split()) for cell in row]
    if len(row) < 3 or len(following) != len(row) or following[0].blank or any(cell.has_input for cell in row):
        return None
    if _asked(walk, texts[0]) or not _person(walk, " ".join(following[0].words.split())):
        return None
    if any(not _asked(walk, text) and (match := walk.match(text)) is not None and match.score >= ELSE for text in texts[1:]):
        return None  # "Referrer | Job | Telephone | Date | Mother consents?"
    asked = {target for text in texts[1:] if (match := _asked(walk, text)) for target in match.targets}
    if not asked & {"consent_to_referral", "consent_to_share"} or len(asked) < LEAST_AGREED:
        return None
    spread = ((cell.column, cell.column + cell.column_span, text) for cell, text in zip(row, texts, strict=True))
    return Columns("agreed", tuple(spread))


def read_agreed(walk: Walk, row: list[Cell], columns: Columns) -> None:
    """What one person agrees to, each answer under its heading: kept with whose row it is."""
    label = " ".join(row[0].words.split())
    person = _person(walk, label)
    known = person in (*OWN_ROWS, *OTHER_ROWS)
    for cell in row[1:]:
        heading, lines = columns.over(cell), cell_lines(cell)
        if is_blank(lines):
            continue
        answer = (Line((Tick(True, cell.place),), cell.place),) if _is_bare_mark(lines) else lines
        section = "parent" if person == "patient" else person
        walk.pair(f"{label}: {heading}", _asked(walk, heading) if known else None, answer, "agreed", cell.place, section=section)


def _person(walk: Walk, label: str) -> str:
    """Whose row a label begins: by kinship, or by the first name of the parent; empty where it names nobody."""
    first = label.split()[0] if label else ""
    return walk.person(label, loose=True) or walk.family.names.get(first, "").replace(" ", "_").replace("baby", "infant")


def _asked(walk: Walk, heading: str) -> Match | None:
    """What a heading asks of each person's agreement: "Agrees to sharing", "Refer", "Date"."""
    if _TO_REFER.fullmatch(fold(heading).strip(" .:?")):
        return Match(("consent_to_referral",), TO_REFER)
    match = walk.match(heading, loose=True, section="consent")
    return match if match is not None and match.targets[0] in AGREED else None


def _is_bare_mark(lines: tuple[Line, ...]) -> bool:
    """Whether a cell holds a mark and no word."""
    return bool(is_marked(lines)) and not words_of(lines).strip()
