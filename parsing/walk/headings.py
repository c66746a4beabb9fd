"""Which lines are titles: of a section, of a question, or of something that nothing in the configuration knows."""

from __future__ import annotations

import re

from parsing.document import Line
from parsing.pieces import all_bold, has_input, place_of, text_of
from parsing.walk.titles import is_option, take_title
from parsing.walk.walk import Walk

LONGEST_TITLE, LONGEST_BOLD_TITLE, LONGEST_PLAIN_TITLE = 24, 14, 9
LONGEST_COLON_TITLE, LONGEST_BOLD_HEADING = 10, 8
"""Words."""
_NUMBERED = re.compile(r"\s*(?:[Qq](?:uestion)?\s?)?(\d{1,2})\s?[.):]\s+\S")
_SENTENCES = re.compile(r"[a-z]{3}\.\s+[A-Z]")


def titled(walk: Walk, line: Line, text: str) -> bool:
    """Takes a line that is a title; False when it is none."""
    words = len(text.split())
    listed = line.bullet and not line.heading  # a list may have its titles as bullets, a heading its number
    if not text or has_input((line,)) or words > LONGEST_TITLE or listed or is_option(walk, text):
        return False
    bare = text.rstrip(":").strip()
    ended = text.endswith(".") and words > 3  # bold type marks answers in some forms
    strong = (
        (bool(line.heading) and not (ended and walk.awaits()) and not answers_in_larger_print(walk, line))
        or (words <= LONGEST_BOLD_TITLE and not ended and (all_bold((line,)) or is_capitals(text)))
        or _stands_out(walk, text)
    )
    if not strong and text.endswith(":") and words <= LONGEST_COLON_TITLE and walk.asks_for_prose(bare):
        return take_title(walk, bare, (line,), place_of((line,)), strong=True)
    if not strong and (_answers_below(walk, bare) or text.endswith((".", ",", ";")) or not _is_title(walk, bare)):
        return False
    listed = walk.open is not None and walk.open.how == "line"
    if not strong and walk.open is not None and not walk.awaits() and words < 2 and not (listed or _begins_part(walk, text)):
        return False
    return not _SENTENCES.search(bare) and take_title(walk, bare, (line,), place_of((line,)), strong=strong)


def is_capitals(text: str) -> bool:
    """Whether a line is typed in capitals throughout, as headings are."""
    return text.isupper() and sum(letter.isalpha() for letter in text) > 3 and not any(letter.isdigit() for letter in text)


def _stands_out(walk: Walk, text: str) -> bool:
    """A short line without an end, after sentences that have one or after labels, asking for running text: a plain heading."""
    asked = walk.open
    if len(text.split()) > LONGEST_PLAIN_TITLE or text[-1] in ".,;:!" or not text[:1].isupper() or walk.awaits():
        return False
    if asked is None:
        return not walk.zone and bool(walk.found) and walk.asks_for_prose(text)
    above = text_of(asked.passages[-1].lines).rstrip() if asked.passages else ""
    after_label = asked.how == "line" and walk.kind(asked.match) != "prose"
    return (after_label or above[-1:] in tuple(".?!\"'’”")) and walk.asks_for_prose(text)


def _begins_part(walk: Walk, text: str) -> bool:
    """Whether one word below a sentence that has come to its end is the title of a part about nobody: "Consent"."""
    above = text_of(walk.open.passages[-1].lines).rstrip() if walk.open and walk.open.passages else ""
    section = walk.labels.section(text) if text.istitle() and above[-1:] in tuple(".?!\"'’”") else ""
    return section == "consent"


def _is_title(walk: Walk, text: str) -> bool:
    """Whether a plain line is a title in so many words."""
    if not walk.labels.is_whole(text):
        return False
    match = walk.match(text)
    return bool(walk.labels.section(text)) or (match is not None and match.score >= 0.94 and walk.asks_by_itself(match))


def _answers_below(walk: Walk, text: str) -> bool:
    """Whether a person or a profession named on a line is the answer to the question above it, not a title."""
    asked = walk.open
    if asked is None or not walk.awaits() or is_next(walk, text):
        return False
    if asked.how != "below" and (asked.how != "title" or asked.tentative or walk.kind(asked.match) != "text"):
        return False
    section = walk.labels.section(text)
    return bool(section) and bool(walk.labels.form.sections[section].person)


def is_unknown_heading(walk: Walk, line: Line, text: str) -> bool:
    """A heading that nothing in the configuration knows, in running text a short line in bold, or a part's title in capitals."""
    if not text or has_input((line,)) or walk.zone not in ("", "body"):
        return False
    if answers_in_larger_print(walk, line):
        return False
    if line.heading and not walk.zone:
        answers = text.endswith(".") and len(text.split()) > 3 and walk.awaits()
        return len(text.split()) <= LONGEST_TITLE and not answers
    short = len(text.split()) <= LONGEST_BOLD_HEADING and text[-1] not in ".,;" and not any(letter.isdigit() for letter in text)
    return short and (all_bold((line,)) or (walk.zone == "body" and is_capitals(text) and bool(walk.labels.section(text))))


def answers_in_larger_print(walk: Walk, line: Line) -> bool:
    """Whether a line set larger than the question right above it is its answer, as web pages print them."""
    asked = walk.open
    plain = line.heading in (2, 3) and not all_bold((line,))
    return plain and asked is not None and asked.how == "below" and asked.match is not None and walk.awaits()


def is_next(walk: Walk, text: str) -> bool:
    """Whether a line is counted one on from the open question."""
    before, here = (_NUMBERED.match(label) for label in (walk.open.label if walk.open else "", text))
    return before is not None and here is not None and int(here[1]) == int(before[1]) + 1
