"""Questions and labels on a line of their own: the answer follows on the next lines."""

from __future__ import annotations

import re

from parsing.document import Line, Text
from parsing.labels.match import PROFESSIONALS, asks_kinship
from parsing.labels.phrases import without_brackets
from parsing.labels.wording import without_numbering
from parsing.pieces import all_bold, has_input, place_of
from parsing.walk.headings import is_next
from parsing.walk.question import Open
from parsing.walk.walk import SURE_TITLE, Walk

LONGEST_QUESTION, LONGEST_LABEL_LINE = 30, 8
"""Words."""
LONGEST_COMBINED_LABEL = 16
"""Words."""
WORKERS = (*PROFESSIONALS, "gp")
_NO_LABELS = (".name", "infant_name", "parent_name", "referrer_name", "_address", ".address")
"""What is asked for a name or an address is not answered in the words of a label that asks for figures."""
FAMILY = ("parent.name", "mother.name", "patient.name", "infant.name")
FIGURES = ("date", "phone", "nhs_number", "postcode", "gestation", "email")
_COUNTED = re.compile(r"\s*(?:[Qq](?:uestion)?\s?\d{1,2}|\d{1,2}\s?\([a-z]\)|\d{1,2}\.\d{1,2}|\d{1,2}[a-z][.)])[.:)]?\s+[A-Z]")
"""A line counted as only the questions of a form are: "1(a)", "2.3", "Q4"."""
BRACKETED = re.compile(r"\([^()]+\)[.:]?")


def is_aside(walk: Walk, text: str) -> bool:
    """Whether a line in brackets only explains the question above it."""
    return walk.awaits() and bool(BRACKETED.fullmatch(text))


def take_question(walk: Walk, line: Line, text: str) -> bool:
    """A question on a line of its own, or a label: the answer follows on the next lines."""
    if has_input((line,)) or line.bullet or len(without_brackets(text).split()) > LONGEST_QUESTION or is_aside(walk, text):
        return False
    bare = text.rstrip(":* ").strip()
    counted = (bool(_COUNTED.match(bare)) or is_next(walk, bare)) and not text.endswith((".", ";"))
    numbered = without_numbering(bare) != bare
    in_prose = (
        walk.open is not None and walk.kind(walk.open.match) == "prose" and not walk.awaits() and not _is_smaller(walk, line)
    )
    lists = walk.labels.plans_listed.are_in(bare) and not _chooses(line)
    asks = without_brackets(bare).rstrip(":* ").endswith("?") or lists
    if asks or counted:
        untold = walk.awaits() and walk.open is not None and not walk.open.tentative and walk.kind(walk.open.match) != "text"
        again = asks and walk.open is not None and walk.open.how in ("below", "title") and walk.open.label.rstrip().endswith("?")
        match = walk.match(bare, loose=numbered or all_bold((line,)) or (again and not untold) or not (in_prose or untold))
    elif (
        not in_prose
        and (walk.labels.is_whole(bare) or _is_of_title(walk, bare))
        and _is_short(walk, bare)
        and not _may_answer(walk, line, bare)
    ):
        match = walk.match(bare)
    else:
        return False
    if match is None and asks and walk.is_other_label(bare):
        return _numbered(walk, bare, line)
    if match is None and asks and walk.introduces is None and not (in_prose or walk.zone or walk.awaits()):
        return _numbered(walk, bare, line)
    if match is None:
        return (counted or (numbered and asks)) and _numbered(walk, bare, line)
    if line.heading and not asks and match.score < SURE_TITLE:
        return False
    walk.enter(match)
    if (line.heading or all_bold((line,))) and match.named and match.targets[0] in FAMILY and walk.section == "referrer":
        walk.section, walk.titled = match.targets[0].partition(".")[0], False  # "Young parent and child" ends who refers
    walk.pair(bare, walk.match(bare, loose=True) or match, (), "below", place_of((line,)), keep_open=True)
    return True


def _chooses(line: Line) -> bool:
    """Whether some of the words behind a colon are set apart from the others, as the option that is chosen."""
    at = next((at for at, item in enumerate(line.items) if isinstance(item, Text) and ":" in item.text), len(line.items))
    texts = [item for item in line.items[at:] if isinstance(item, Text) and item.text.strip(" :/|,")]
    looks = {(item.bold, item.marked, item.struck, item.tinted) for item in texts}
    return len(looks) > 1 and any(item.marked or item.struck or item.bold or item.tinted for item in texts[1:])


def _is_of_title(walk: Walk, text: str) -> bool:
    """Whether words ask something in the part of a form that a title opened and nowhere else: "Date" below "Consent"."""
    match = walk.match(text) if walk.titled and not walk.zone else None
    return match is not None and match.score == 1.0


def _is_smaller(walk: Walk, line: Line) -> bool:
    """Whether a line is set smaller than the answer above it, as labels are where answers are set larger."""
    above = walk.open.passages[-1].lines if walk.open and walk.open.passages else ()
    return bool(above) and above[-1].heading in (2, 3) and not line.heading


def _is_short(walk: Walk, text: str) -> bool:
    """Whether a line is short enough for a label: one that asks for several things may be longer."""
    match = walk.match(text)
    several = match is not None and len(match.targets) > 1
    return len(text.split()) <= (LONGEST_COMBINED_LABEL if several else LONGEST_LABEL_LINE)


def _numbered(walk: Walk, text: str, line: Line) -> bool:
    walk.close()
    walk.open = Open(text, None, walk.section, place_of((line,)), "below", doubt=walk.doubt)
    return True


def _may_answer(walk: Walk, line: Line, text: str) -> bool:
    """Whether known words may be the answer waited for: "Health visitor" below "Job title", "Mother" below "Relationship"."""
    if walk.open is None or not walk.awaits():
        return bool(walk.zone) or (bool(walk.labels.section(text)) and not asks_kinship(walk.match(text)))
    if walk.open.tentative and (all_bold((line,)) or (walk.open.match is None and not walk.labels.section(text))):
        return False
    if walk.open.match is not None and walk.open.match.targets[0].endswith(_NO_LABELS):
        asked = walk.match(text)
        of_home = walk.open.match.targets[0].endswith("address")
        both_work = all(walk.labels.person_of(match.targets[0]) in WORKERS for match in (walk.open.match, asked) if match)
        return asked is None or not (of_home or both_work or walk.kind(asked) in FIGURES)
    return walk.kind(walk.open.match) not in FIGURES
