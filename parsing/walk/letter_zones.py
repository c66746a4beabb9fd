"""The parts of a letter or message: letterhead, subject, body, signature."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from parsing.document import Block, Line, Text
from parsing.labels.match import Match
from parsing.pairs import Loose
from parsing.people.described import described
from parsing.people.naming import Naming, naming_of
from parsing.people.people import ADULT
from parsing.pieces import cut, place_of
from parsing.values.leave_taking import CLOSING
from parsing.values.values import read_date
from parsing.walk.inline import inline_pairs
from parsing.walk.walk import Walk

LONGEST_GREETING = 80
"""Letters."""
LONGEST_SIGNATURE, LONGEST_SIGNATURE_BELOW = 12, 6
"""Lines below a leave that is taken, and where none is."""
LONGEST_SIGNED = 70
"""Letters."""
_OF_WRITER = ("referrer", "referral_date")
_WORKPLACE = ("organisation", "practice")
SIGNED = 0.9
"""How sure a label below the closing speaks of the writer."""
SALUTATION = re.compile(
    r"^\s*(?:dear\b|hi\b|hiya\b|hello\b(?!@)|hey\b|good (?:morning|afternoon|evening)\b|to whom it may concern|to whoever\b"
    r"|(?:morning|afternoon|evening)(?: all| both| team)?[,!]|(?-i:To the [A-Z])[^.:\t]{3,60}(?:,| team| service)$)",
    re.IGNORECASE,
)
SUBJECT = re.compile(
    r"^\s*(?:(?:re|ref|about|regarding|subject|concerning|in the matter of|"
    r"(?:new )?referral(?: (?:of|for|pls|please))?)\s*[:.\-–]\s*"
    r"|(?-i:R[Ee])\s+(?=(?-i:[A-Z])[\w'’-]+ [^.]*\d))"
    r"(?:(?:request for )?(?:(?:new )?referral|support|help|appointment|assessment) (?:of|for)\s+)?",
    re.IGNORECASE,
)

_REGARDING = re.compile(r"\s*re\s*[:.]", re.IGNORECASE)
_REFERENCE = re.compile(r"\s*(?:our |your )?ref\s*[:.]\s*(?=\S*\d)\S+\s*", re.IGNORECASE)
_REQUESTS = re.compile(r"\s*(?:new )?referral (?:pls|please)\b", re.IGNORECASE)
_NAMES_FIRST = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}"
    r"(?: ?\((?:[Mm]other|[Mm]um|[Ff]ather|[Dd]ad|[Bb]aby|[Ii]nfant)\))?[ ,;|(–-]+(?:D\.?O\.?B\.?|d\.?o\.?b\.?"
    r"|[Dd]ate of [Bb]irth|[Bb]orn|NHS)\W+(?:[\w ]{1,10})?\d"
)
_NAME_AND_DATE = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}[\s,;(–-]+\d{1,2}[-/. ](?:\d{1,2}"
    r"|[A-Z][a-z]{2,8})[-/. ]\d{4}\b[\s()\dymfMF,]*$"
)
_ONLY_BIRTH = re.compile(
    r"(?:d\.? ?o\.? ?b\.?|date of birth|born(?: on)?)\s+"
    r"(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4})\W*",
    re.IGNORECASE,
)
_BEFORE_FIGURE = re.compile(r"[^\d:\t]+(?=[:\t]|\s\d)")
SURELY_LABEL = 0.95
LONGEST_SUBJECT = 14
"""Words."""
_CLOSES_IN_LINE = re.compile(
    r"(?<=[.!?]) (?:(?:[Mm]any|[Kk]ind|[Bb]est|[Ww]arm) )?(?:[Rr]egards|[Ww]ishes"
    r"|[Tt]hanks)[\s,.!]+(?P<who>[A-Z][\w'’-]+ [A-Z][^.!?\n]{3,80})$"
)
""" "... any questions. Regards Jo Bell, Health Visitor": the leave taken where the text ends."""
_THANKS_AND_NAME = re.compile(
    r"\s*(?:(?:many|kind|best|warm) )?(?:thanks|thank you|regards|wishes)[,.!]+ +"
    r"(?P<who>(?-i:(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx)\.? )?[A-Z][\w'’-]+ [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?), [^?!]{3,120})$",
    re.IGNORECASE,
)
""" "Thank you, Dr Jo Bell, GP partner, Mill Surgery": the leave taken on the line that signs."""
_POSTSCRIPT = re.compile(r"^\s*P\.?S\b\.?[\s:–-]*(?=\S)")
_BEGINS = re.compile(
    r"^\s*(?:i|we)\b(?:['’](?:d|m|re))?(?: (?:would|should|like|wish|want|am|are|to|writing|hereby|please))* refer(?:ring)?\b",
    re.IGNORECASE,
)
"""How a referral begins that is written in sentences and greets nobody."""
ONE_PARAGRAPH = 40
"""So many words behind a greeting are the message, all in one paragraph."""
SHORTEST_REQUEST = 6
"""Words."""


def is_greeting(text: str) -> bool:
    """Whether a line greets the reader."""
    return bool(SALUTATION.match(text)) and len(text) < LONGEST_GREETING


def is_letter(lines: Iterable[Line]) -> bool:
    """Whether the lines greet somebody, or say "Re:" whom they are about, and further down close."""
    begun = False
    for line in lines:
        text = line.text.strip()
        if is_greeting(text) or (_REGARDING.match(text) and _says_who(text)):
            begun = True
        elif begun and CLOSING.match(text):
            return True
    return False


def leave_taken(blocks: Sequence[Block]) -> int:
    """Where a message that greets nobody takes its leave, with a signature below; the number of blocks where it does not."""
    for at in range(len(blocks) - 2, max(0, len(blocks) - LONGEST_SIGNATURE), -1):
        if not isinstance(block := blocks[at], Line):
            break
        if CLOSING.match(block.text.strip()):
            return at
    return len(blocks)


def signed_at(blocks: Sequence[Block], naming: Naming) -> int:
    """Where a paper that greets nobody ends with whoever wrote it: a name, the role on or below its line; else past the end."""
    plain = takewhile(lambda block: isinstance(block, Line) and not block.has_input, reversed(blocks))
    last = list(plain)[:LONGEST_SIGNATURE_BELOW]
    texts = [block.text.strip() for block in last if isinstance(block, Line)]
    for size in range(len(texts), 0, -1):
        first, rest = texts[size - 1], texts[max(size - 2, 0) : size - 1]
        headed = any(isinstance(block, Line) and block.heading for block in last[:size])
        if headed or any(len(text) > LONGEST_SIGNED for text in texts[:size]):
            continue
        parts = naming.split(first) if not {":", "\t"} & {*first} else {}
        role = parts.get("role") or (rest and naming.is_role(rest[0]) and ":" not in rest[0])
        if role and naming.looks_like_name(parts.get("name", "")):
            over = texts[size] if size < len(texts) else ""
            return len(blocks) - size - bool(CLOSING.match(over))
    return len(blocks)


def enter_zone(walk: Walk, line: Line, text: str) -> bool:
    """Takes a line that begins another part of a letter; False when it does not."""
    if not walk.zone and SALUTATION.match(text) and len(text.split()) >= ONE_PARAGRAPH and not _asked(walk):
        walk.zone, walk.section = "body", ""
        return enter_zone(walk, line, text)
    if walk.zone == "end" and _POSTSCRIPT.match(text):
        walk.close()
        walk.zone, walk.section, walk.doubt = "body", "", 1.0
        return False
    if _is_birth_of_subject(walk, text):
        above = walk.found.pop()
        assert isinstance(above, Loose)
        _take_subject(walk, (*above.lines, line))
    elif is_greeting(text) and not walk.titled:
        walk.close()
        walk.loose((line,), zone="greeting")
        walk.zone, walk.section = "body", ""
    elif not walk.zone and _BEGINS.match(text) and len(text.split()) >= SHORTEST_REQUEST and not _asked(walk):
        walk.close()
        walk.zone, walk.section = "body", ""
        return False
    elif CLOSING.match(text) and walk.zone:
        walk.close()
        walk.loose((line,), zone="greeting")
        end(walk)
    elif walk.zone == "body" and (closes := _CLOSES_IN_LINE.search(line.text)):
        walk.read([cut(line, 0, closes.start())])
        end(walk)
        walk.read([cut(line, closes.start("who"))])
    elif walk.zone == "body" and (thanks := _THANKS_AND_NAME.match(line.text)) and _signs(walk, thanks["who"]):
        walk.close()
        end(walk)
        walk.read([cut(line, thanks.start("who"))])
    elif _is_subject(text) and not _asks(walk, text) and (walk.zone in ("top", "body") or (not walk.titled and _says_who(text))):
        walk.close()
        _take_subject(walk, (line,))
        if walk.zone == "top" and not walk.greets:
            walk.zone = "body"
    else:
        return False
    return True


def _take_subject(walk: Walk, lines: Sequence[Line]) -> None:
    text = " ".join(line.text.strip() for line in lines)
    walk.loose(lines, zone="subject")
    owner = "parent_name" if _is_adult(text) else "infant_name"
    walk.family.learn(Match((owner,), 1.0), (replace(lines[0], items=(Text(SUBJECT.sub("", lines[0].text.strip())),)),))
    walk.section, walk.titled = "parent", False


def _is_birth_of_subject(walk: Walk, text: str) -> bool:
    """Whether a line gives only the birth of whom the line above it says a letter is about."""
    above = walk.found[-1] if walk.found and walk.open is None else None
    if not isinstance(above, Loose) or above.zone != "subject" or len(above.lines) > 1:
        return False
    return bool(_ONLY_BIRTH.fullmatch(text)) and not described(SUBJECT.sub("", above.text)).part("dob")


def _signs(walk: Walk, text: str) -> bool:
    """Whether words name whoever writes, with their work: "thank you, Dr Rao, for seeing her" thanks somebody else."""
    name, *behind = text.split(", ")
    naming = naming_of(walk.labels.form.recognition)
    return naming.looks_like_name(name) and naming.is_role(behind[0]) and not behind[0][:1].islower()


def _is_adult(text: str) -> bool:
    """Whether the subject of a letter is grown up, by the date of birth behind the name."""
    this_year = dt.datetime.now(dt.UTC).year
    born = read_date(described(SUBJECT.sub("", text)).part("dob"), this_year)
    return born is not None and not born.problem and int(born.value[:4]) < this_year - ADULT


def _is_subject(text: str) -> bool:
    """Whether a line says whom a letter is about, by "Re:" or as a name and a date of birth or an NHS number and little more."""
    if (_REQUESTS.match(text) and len(text.split()) >= ONE_PARAGRAPH) or _REFERENCE.fullmatch(text):
        return False  # a whole message behind "Referral please.", or a file's number
    return bool(
        SUBJECT.match(text) or _NAME_AND_DATE.match(text) or (_NAMES_FIRST.match(text) and len(text.split()) <= LONGEST_SUBJECT)
    )


def _asks(walk: Walk, text: str) -> bool:
    """Whether what stands before the first figure is a label: "Mum's DOB  21/12/1997" names nobody."""
    label = _BEFORE_FIGURE.match(text)
    match = walk.match(label[0].strip()) if label else None
    return match is not None and match.score >= SURELY_LABEL


def _asked(walk: Walk) -> bool:
    """Whether a label or a list stands above: then it is a form, and a sentence is an answer."""
    return not (walk.open is None or walk.open.match is None) or any(not isinstance(item, Loose) for item in walk.found)


def _says_who(text: str) -> bool:
    """Whether a subject line outside a letter speaks of a person: it gives a date of birth, a due date or an NHS number."""
    return bool(described(SUBJECT.sub("", text)).parts)


def end(walk: Walk) -> None:
    """From here on the walk is below the closing, where the writer signs."""
    walk.zone, walk.section, walk.titled, walk.doubt = "end", "referrer", False, SIGNED


def _of_writer(match: Match) -> bool:
    """Whether a label asks something of whoever signs: "Registered practice population" at a letter's foot does not."""
    called = match.targets[0].endswith(_WORKPLACE)
    return match.targets[0].startswith(_OF_WRITER) and (match.score >= SIGNED or not called)


def read_signature(walk: Walk, line: Line) -> None:
    """Below the closing of a letter only ways to reach the writer have labels."""
    walk.close()
    pairs = inline_pairs(line, walk, loose=False)
    if not pairs or not all(found.match and _of_writer(found.match) for found in pairs):
        walk.loose((line,))
        return
    for found in pairs:
        walk.pair(found.label, found.match, (found.answer,), "line", place_of((found.answer,), line.place), section="referrer")
