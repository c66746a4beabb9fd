"""Which lines go on with the answer to the open question."""

from __future__ import annotations

import re

from parsing.pieces import text_of
from parsing.sentences.agreed import consent_said
from parsing.sentences.small_print import is_small_print
from parsing.values.values import last_postcode
from parsing.walk.question_lines import FIGURES
from parsing.walk.walk import Walk

LONGEST_CODE = 8
"""Letters of a line below an address that may be a code or an option of its own."""
SHORTEST_STATEMENT = 4
"""Words."""
LETTER_WORDS = 12
"""So many words on a line of a letter are one of its paragraphs."""

_OF_MAIL = re.compile(r"(?:this|the|if you|any) (?:[\w-]+ ){0,4}?(?:e-?mails?|messages?|communication|received)\b", re.IGNORECASE)


def _agrees(text: str, first: bool = False) -> bool:
    """Whether a paragraph says, or as its `first` sentence, that somebody consents: it is no more of the answer before it."""
    said = [sentence for key, sentence in consent_said(text) if key == "consent_to_referral"]
    return bool(said) and (not first or text.startswith(said[0]))


def _ends_above(walk: Walk, text: str) -> bool:
    """Whether an address has come to its postcode, and a line with a colon below it says something else."""
    assert walk.open is not None
    lines = [line for passage in walk.open.passages for line in passage.lines]
    return ":" in text and bool(lines) and bool(last_postcode(lines[-1].text))


def takes(walk: Walk, text: str) -> bool:
    """Whether the open question takes this line as (more of) its answer."""
    asked = walk.open
    assert asked is not None
    kind = walk.kind(asked.match)
    if walk.zone == "top" and asked.match is None and not walk.awaits():
        return False  # "Our ref: AB/12" and the day below it
    if asked.match is None:  # below a heading of its own a letter goes on
        whole = asked.how == "title" or not walk.awaits()
        return not (walk.zone == "body" and whole and len(text.split()) >= LETTER_WORDS)
    if kind in ("prose", "rows"):
        voice = asked.match is not None and asked.match.targets[0].startswith("voice_of_")
        ends = _agrees(text) if asked.how == "line" else voice and _agrees(text, first=True)
        return not (walk.zone == "body" and not walk.awaits() and ends)
    if _OF_MAIL.match(text) and is_small_print(text):
        return False  # "This email is confidential ..." names nobody
    home = (
        asked.match.targets[0].endswith("address") and len(text) < 60 and not text.endswith(".") and not _ends_above(walk, text)
    )
    if asked.how == "title":
        return walk.awaits() or (home and (len(text) > LONGEST_CODE or last_postcode(text) is not None))
    if kind == "yes_no" and asked.passages and walk.empty.is_prompt(text_of(asked.passages[-1].lines)):
        return len(text.split()) <= SHORTEST_STATEMENT  # "Y/N" printed behind the question, the answer below
    if not walk.awaits():
        return home
    if kind in FIGURES:
        return len(text) < 60 and any(letter.isdigit() or letter == "@" for letter in text)
    asks = asked.how == "line" or asked.label.rstrip().endswith("?")  # a letter's lines answer only what plainly asks
    return len(text) < 120 and (not walk.zone or (walk.zone == "body" and asks))
