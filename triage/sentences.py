"""Free text cut into sentences, as referrers write them: with lists, labels, abbreviations and no full stops."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BULLET = re.compile(r"^\s*(?:[-–—•*·▪o]\s+|\(?(?:\d{1,2}|[a-hivx]{1,3})[.)]\s+)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:dr|mr|mrs|ms|prof|st|rd|no|nos|e\.g|i\.e|eg|ie|etc|approx|appt|appts|wk|wks|mth|mths|yr|yrs|hr|hrs|min|mins|tel|ref|vs|ext|"
    r"dept|inc|incl|re|pt|sw|hv|p\.m|a\.m|mat|pat|gran|em|temp|accom|assoc|sess|dep|rec|rev)|\b[a-z])\.$",
    re.IGNORECASE,
)
_END = re.compile(r"(?:[.!?…]+[\"'”’)\]]*)(?=\s+[\"'“‘(\[]?[A-Z0-9?]|\s+[-–—•*]|\s*$)|[!?][\"'”’)]*(?=\s)")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as written, and where it starts in its text (characters)."""

    text: str
    start: int


def split(text: str) -> list[Sentence]:
    """The sentences of a text; a line is never joined to the next, and a list's markers are left out."""
    found = []
    offset = 0
    for line in text.splitlines(keepends=True):
        marker = _BULLET.match(line)
        start = marker.end() if marker else 0
        found.extend(_of_line(line, start, offset))
        offset += len(line)
    return found


def _of_line(line: str, start: int, offset: int) -> list[Sentence]:
    found = []
    for end in _END.finditer(line, start):
        upto = line[start : end.end()]
        if _ABBREVIATION.search(upto) and end.end() < len(line.rstrip()) and line[end.end() - 1] == ".":
            continue
        found.append(_trimmed(line, start, end.end(), offset))
        start = end.end()
    found.append(_trimmed(line, start, len(line), offset))
    return [sentence for sentence in found if any(letter.isalnum() for letter in sentence.text)]


def _trimmed(line: str, start: int, end: int, offset: int) -> Sentence:
    piece = line[start:end]
    lead = len(piece) - len(piece.lstrip())
    return Sentence(piece.strip(), offset + start + lead)
