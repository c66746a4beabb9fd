"""The next label on a line: where the answer before it ends."""

from __future__ import annotations

import re
from typing import Protocol

from parsing.labels.label_ends import head_of, is_short_label, past_mark
from parsing.labels.match import Match, asks_name
from parsing.pieces import FILL, TICK

LONGEST_LABEL = 14
"""Words before a colon that can still be a label; a sentence ends in a colon too."""
LONGEST_BARE, SURELY = 5, 0.95
"""Words of a label with no mark behind it, and how sure it must be one."""
BETWEEN = 0.8
"""How sure a label must be that stands between two fields to type in."""
_GOES_ON = re.compile(r"\s(?:to|for|with|of|and|the)$", re.IGNORECASE)
_WORD = re.compile(r"[^\s]+")
_STOPS = re.compile(r"[\t\ufffb\ufffc;•|]| {3,}|(?<=[.,;)])\s|\s/\s|(?<=\s\s)(?=\d{1,2}\.\d{1,2}[.):]? +[A-Z])")
GAP = re.compile(r" *\t *| {3,}")
_AFTER_GAP = re.compile(r"(?:\t *| {3,})$")
_COUNTED = re.compile(r"\d{1,2}\.\d{1,2}[.):]? +[A-Z]")
"""A question counted as only those of a form are."""
_COUNTER = re.compile(r"[1-4A-D]|one|two|three|four", re.IGNORECASE)
"""Which of several somebody is."""
_SIGNS = re.compile(r"(?:signed|signature) .*|dated? \d.*", re.IGNORECASE)
_OTHER_TONGUE = re.compile(r"(?<=[\t ]{2})[^\t/:]{2,40} / $")
"""The first half of a label printed in two languages, behind a gap."""
_DATED = re.compile(r"dated? \d", re.IGNORECASE)
_ENDS = re.compile(rf":(?!\d|//)\s*|[\t{FILL}]|(?<=\?)\s|\s(?=[{TICK}])")
"""What may end a label within a line."""


class Matches(Protocol):
    """What knows labels where a line stands."""

    def match(self, text: str, loose: bool = False) -> Match | None:
        """The field that a label asks for; `loose` takes it by its meaning too."""
        ...

    def is_other_label(self, text: str) -> bool:
        """Whether a label is known and asks for no field."""
        ...


def label_begun(text: str, begin: int, end: int, labels: Matches) -> tuple[int, str, Match | None] | None:
    """The label that a piece of a line begins with, where an answer follows it: its end, its words, what it asks for."""
    if text[begin : begin + 1] == TICK:
        return None  # the words of a box that stands before them
    words = list(_WORD.finditer(text, begin, end))
    whole = labels.match(text[begin:end].strip()) if words and len(words[-1].group()) > 1 else None
    if text[begin:end].rstrip().endswith("?") or (whole is not None and whole.score >= SURELY):
        return None  # all of it is the label
    for size in range(min(len(words) - 1, LONGEST_BARE), 0, -1):
        head = text[begin : words[size - 1].end()]
        if head.endswith(",") or _GOES_ON.search(head):
            continue  # "SAFEGUARDING, CONSENT AND REFERRER" is one title, "Consents to sharing" one label
        match = labels.match(head)
        if _COUNTER.fullmatch(text[words[size].start() : end].strip()) and match is not None and asks_name(match):
            return None  # "Parent 2"
        if head.endswith(("'s", "’s")) and text[words[size].start()].islower():
            return None  # "Mother's own words"
        if (match is not None and match.score >= SURELY) or (size == 1 and _SIGNS.fullmatch(text[begin:end])):
            return words[size].start(), head_of(head), match
    return None


def next_label(text: str, start: int, labels: Matches) -> tuple[int, int, str, Match | None] | None:
    """The next label after `start`: known words before a colon, a tab, a box or a field to type in."""
    for found in _ENDS.finditer(text[start:]):
        stop = start + found.start()
        written = max(start, len(text[:stop].rstrip()))
        begin = max((mark.end() for mark in _STOPS.finditer(text, start, written)), default=start)
        again = _OTHER_TONGUE.search(text, start, begin) if text[begin - 3 : begin] == " / " else None
        begin = again.start() if again and found.group()[0] == ":" else begin
        if found.group()[0] == "\t" and not is_short_label(text[begin:stop]):
            continue
        if whole := _behind_field(text, start, stop, found.group(), labels):
            return whole
        words = list(_WORD.finditer(text, begin, stop))
        for word in words[-LONGEST_LABEL:]:
            head = head_of(text[word.start() : stop])
            if text[start : start + 1] == TICK and text[: word.start()].rstrip().endswith(TICK):
                continue  # the words of a box that stands before them
            if text[begin : word.start()].lower().endswith(("infant ", "infant-")):
                continue  # "Parent-Infant Mental Health" is a service
            dated = word.start() == begin and _DATED.match(head + " " + text[start + found.end() :].lstrip())
            at_once = found.group()[0] in "\t" + FILL and not text[start : word.start()].strip(" _") and not dated
            if at_once and (not text[:start].endswith("\t\t") or _names_somebody(head, labels)):
                continue  # what follows a label is its answer, whatever it says, unless a gap was left for the answer
            if not head or not (head[0].isupper() or word.start() == begin or head[0].isdigit()):
                continue
            within = word.start() != begin or text[start:begin].rstrip().endswith(",")
            if found.group()[0] == "\t" and within and _ends_answer(head, labels):
                continue  # "Salaried GP", "Witham 0-19 Service", "Jo Bell, midwife"
            before = text[start : word.start()].rstrip()
            if (
                text[start + found.end() :].startswith(TICK)
                and (not before or before.endswith(TICK))
                and _names_somebody(head, labels)
            ):
                continue  # one of the options: "Shared with: GP [x]  Health visitor [ ]"
            match = labels.match(head)
            other = (word.start() == begin or found.group()[0] != "\t") and labels.is_other_label(head)  # "Dr Ward<tab>"
            if (match and match.score >= 0.9) or other or (dated and (match or text[begin - 1 : begin] == "\t")):
                if (bare := _bare_label(text, start, labels)) and bare[0] < word.start():
                    return bare  # "Team: Maldon     Bleep 214     Tel: 01632 960123"
                past = start + found.end() if found.group()[0] not in (FILL, " ") else stop
                return word.start(), past_mark(text, past) if text[past : past + 1] not in (TICK, FILL) else past, head, match
        if unknown := _set_apart(text, start, begin, stop, found.group()):
            return begin, past_mark(text, start + found.end()), unknown, None
    return _bare_label(text, start, labels) or _last_label(text, start, labels)


def _behind_field(text: str, start: int, stop: int, mark: str, labels: Matches) -> tuple[int, int, str, Match | None] | None:
    """A label between two fields to type in, whatever stops stand within it: "Tel. no." and "Boy / Girl"."""
    begin = text.rfind(FILL, start, stop) + 1
    head = head_of(text[begin:stop]) if begin and mark == FILL else ""
    match = labels.match(head) if head else None
    if match is None or match.score < BETWEEN or len(head.split()) > LONGEST_BARE:
        return None
    return begin + len(text[begin:stop]) - len(text[begin:stop].lstrip()), stop, head, match


def _bare_label(text: str, start: int, labels: Matches) -> tuple[int, int, str, Match | None] | None:
    """A label behind a gap with nothing but a space before its answer: "Tel: 01632 960123     Date 3/2/26"."""
    for gap in GAP.finditer(text, start):
        following = GAP.search(text, gap.end())
        found = label_begun(text, gap.end(), following.start() if following else len(text), labels)
        if found and text[start : gap.start()].strip() and not _names_somebody(found[1], labels):
            past, head, match = found
            return gap.end(), past, head, match
    return None


def _last_label(text: str, start: int, labels: Matches) -> tuple[int, int, str, Match | None] | None:
    """A label that ends the line after a gap, its answer left blank: "Relationship<tab>Mother<tab>NHS number"."""
    before, gap, last = text.rstrip().rpartition("\t")
    head = head_of(last)
    if not gap or not before[start:].strip() or not is_short_label(head) or not head[0].isupper() or {TICK, FILL} & {*last}:
        return None
    match = labels.match(head)
    if match is None or match.score < 0.9 or _names_somebody(head, labels):
        return None
    return len(before) + 1, len(text), head, match


def _names_somebody(text: str, labels: Matches) -> bool:
    """Whether words are a person or a profession, which an answer can be as well."""
    match = labels.match(text)
    return match is not None and match.named and "." in match.targets[0]


def _ends_answer(text: str, labels: Matches) -> bool:
    """Whether words that could be a label are as likely the end of an answer: a person, a profession, a service."""
    match = labels.match(text)
    return _names_somebody(text, labels) or (match is not None and match.targets[0].endswith((".organisation", ".practice")))


def _set_apart(text: str, start: int, begin: int, stop: int, mark: str) -> str:
    """A label that nobody knows, set apart by a gap before it and a colon or question mark after it; empty when there is none."""
    head = head_of(text[begin:stop])
    if begin <= start:
        return ""
    if _COUNTED.match(text, begin):
        return head
    if not _AFTER_GAP.search(text, start, begin) or not head[:1].isupper():
        return ""
    return head if len(head.split()) <= 6 and (mark[0] == ":" or head.endswith("?")) else ""
