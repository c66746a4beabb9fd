"""Labels and answers within one line: "Name: Jo Bell   DOB 3/2/26", "NHS no ______", "Tel<tab>01632 960123"."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import Protocol

from parsing.document import Input, Line, Text, Tick
from parsing.frozen import value
from parsing.matching import Match
from parsing.pieces import FILL, TICK, cut, shown

MOST_QUESTIONS = 3
"""Question marks in one label: "Was baby early? How many weeks?"."""
LONGEST_LABEL = 14
"""Words before a colon that can still be a label; a sentence ends in a colon too."""
LONGEST_BARE, SURELY = 5, 0.95
"""Words of a label with no mark behind it, and how sure it must be one."""
_COLON = re.compile(r":(?!\d|//)\s*")
_NUMBERED_LINE = re.compile(r"\s*\d{1,2}[.)]\s+\S")
_TYPED_NEXT = re.compile(
    r"\s*(?!(?:by|on|over|via)\b)(?:[A-Za-z.'’]+\s+){0,2}(?:tel|telephone|mobile|mob|phone|ph|d\.?o\.?b|born"
    r"|e\.?d\.?d|nhs(?:\s+(?:no|number))?)\.?\s+"
    r"(?=[+(]{0,2}\d[\d ()/.\-]{5,})"
    r"|\s*(?:[A-Za-z]+\s+){0,2}date(?:\s+of\s+[a-z]+)?\s+(?=\d{1,2}[-/. ](?:\d{1,2}|[A-Za-z]{3,9})[-/. ]\d{2,4}\b)",
    re.IGNORECASE,
)
"""A short label straight before a figure: "Tel 01632 960123", "Referral date 12-Nov-2026"."""
_WORD = re.compile(r"[^\s]+")
_STOPS = re.compile(r"[\t\ufffb\ufffc;•|]| {3,}|(?<=[.,;)])\s|\s/\s|(?<=\s\s)(?=\d{1,2}\.\d{1,2}[.):]? +[A-Z])")
_GAP = re.compile(r" *\t *| {3,}")
_SPACES = re.compile(r" {2,}")
_AFTER_GAP = re.compile(r"(?:\t *| {3,})$")
_COUNTED = re.compile(r"\d{1,2}\.\d{1,2}[.):]? +[A-Z]")
"""A question counted as only those of a form are."""
_DASH_FIRST = re.compile(r"\s*[-–—]\s+(?=\w)")
_DASH = re.compile(r"\s[-–—]\s")
_TWO_OPTIONS = re.compile(
    r"(?<=[\s)?:])(?:(?:yes|no)\s*(?:\t|/|\|| {2,})\s*(?:yes|no)|y\s*/\s*n|n\s*/\s*y|m\s*/\s*f|f\s*/\s*m)\b", re.IGNORECASE
)
"""The printed options behind a question, the first of them close to it."""
_AGAIN = re.compile(r"\s*/\s+[^/?:\t]{3,120}[?:]\s*")
"""The same question in another language behind a stroke."""
_SIGNS = re.compile(r"(?:signed|signature) .*|dated? \d.*", re.IGNORECASE)
_OTHER_TONGUE = re.compile(r"(?<=[\t ]{2})[^\t/:]{2,40} / $")
"""The first half of a label printed in two languages, behind a gap."""
_DATED = re.compile(r"dated? \d", re.IGNORECASE)
_ENDS = re.compile(rf":(?!\d|//)\s*|[\t{FILL}]|(?<=\?)\s|\s(?=[{TICK}])")
"""What may end a label within a line."""


@value(frozen=True, slots=True)
class Inline:
    """A label and what follows it on the same line."""

    label: str
    match: Match | None
    answer: Line


class Matches(Protocol):
    """What knows labels where a line stands."""

    def match(self, text: str, loose: bool = False) -> Match | None:
        """The field that a label asks for; `loose` takes it by its meaning too."""
        ...

    def is_other_label(self, text: str) -> bool:
        """Whether a label is known and asks for no field."""
        ...


def inline_pairs(line: Line, labels: Matches, loose: bool = True) -> list[Inline]:
    """The labels of a line with their answers, in order; empty when the line does not begin with a label.

    `loose` also takes a label by its meaning where a colon, a box or bold type says that it is one.
    """
    text = shown(line.items)
    start = len(text) - len(text.lstrip())
    if set_out := _bold_in_turn(line, labels):
        return set_out
    if ":" not in text and (set_out := _set_in_columns(line, text, start, labels)):
        return set_out
    for end, sure in _label_ends(text, start, _bold_end(line, start) or set_off(line)):
        head = _head(text[start:end])
        if not head or len(head.split()) > LONGEST_LABEL:
            continue
        translated = _AGAIN.match(text, end)
        end = translated.end() if translated else end
        if text[end - 2 : end] == ": " and _asks_on(head, text[start:].strip(), labels):
            continue
        if ":" not in text[start:end] and _ends_later(head, text[end:], labels):
            continue
        match = labels.match(head, loose=loose and sure)
        if match or labels.is_other_label(head):
            end += len(dash[0]) if (dash := _DASH_FIRST.match(text, end)) else 0
            head = _head(text[start:end]) if translated else head
            return _with_followers(line, text, start, end, Inline(head, match, cut(line, end)), labels)
    return _after_unknown(line, text, start, labels)


def _bold_in_turn(line: Line, labels: Matches) -> list[Inline]:
    """A line of labels in bold and plain answers by turns: "**GP** Dr Rao  **Plan** Child in Need"."""
    runs: list[tuple[bool, int, int, str]] = []
    at = 0
    for item in line.items:
        words = item.text if isinstance(item, Text) else "?"
        bold = isinstance(item, Text) and item.bold if words.strip() else bool(runs) and runs[-1][0]
        if runs and runs[-1][0] == bold:
            runs[-1] = (bold, runs[-1][1], at + len(words), runs[-1][3] + words)
        else:
            runs.append((bold, at, at + len(words), words))
        at += len(words)
    heads = [_head(words) for bold, _, _, words in runs if bold]
    if len(heads) < 2 or not runs[0][0] or runs[-1][0] or len(runs) != 2 * len(heads):
        return []
    if any(not head or len(head.split()) > LONGEST_BARE or any(map(str.isdigit, head)) for head in heads):
        return []
    asked = [labels.match(head, loose=True) for head in heads]
    known = [bool(match) or labels.is_other_label(head) for head, match in zip(heads, asked, strict=True)]
    if 3 * sum(known) < 2 * len(heads) or not known[0]:
        return []
    answers = [(start, end) for bold, start, end, _ in runs if not bold]
    return [
        Inline(head, match, cut(line, _past(shown(line.items), start), len(shown(line.items)[:end].rstrip())))
        for head, match, (start, end) in zip(heads, asked, answers, strict=True)
    ]


def _set_in_columns(line: Line, text: str, start: int, labels: Matches) -> list[Inline]:
    """A line of labels without a mark between them and their answers: "First language English     Interpreter needed  N"."""
    begins = [start, *(found.end() for found in _GAP.finditer(text, start))]
    if len(begins) < 2 or not all(text[begin : begin + 1].isupper() for begin in begins):
        return []
    out = []
    for begin, end in zip(begins, [*begins[1:], len(text)], strict=True):
        if (found := _begun(text, begin, end, labels)) is None:
            return []
        past, head, match = found
        out.append(Inline(head, match, cut(line, past, len(text[:end].rstrip()))))
    return out


def _begun(text: str, begin: int, end: int, labels: Matches) -> tuple[int, str, Match | None] | None:
    """The label that a piece of a line begins with, where an answer follows it: its end, its words, what it asks for."""
    words = list(_WORD.finditer(text, begin, end))
    whole = labels.match(text[begin:end].strip()) if words and len(words[-1].group()) > 1 else None
    if text[begin:end].rstrip().endswith("?") or (whole is not None and whole.score >= SURELY):
        return None  # all of it is the label
    for size in range(min(len(words) - 1, LONGEST_BARE), 0, -1):
        head = text[begin : words[size - 1].end()]
        match = labels.match(head)
        if head.endswith(("'s", "’s")) and text[words[size].start()].islower():
            return None  # "Mother's own words"
        if (match is not None and match.score >= SURELY) or (size == 1 and _SIGNS.fullmatch(text[begin:end])):
            return words[size].start(), _head(head), match
    return None


def _asks_on(person: str, text: str, labels: Matches) -> bool:
    """Whether what follows somebody's name and a colon is what is asked of them: "Child: date of birth"."""
    rest = text.rpartition(":")[2].strip()
    who = labels.match(person) if rest[:1].islower() and not any(letter.isdigit() for letter in rest) else None
    if who is None or not who.targets[0].endswith((".name", "_name")):
        return False
    whole, asked = labels.match(text), labels.match(rest)
    return whole is not None and asked is not None and whole.named and asked.score >= 0.9 and not asked.named


def _ends_later(person: str, rest: str, labels: Matches) -> bool:
    """Whether a person set apart by bold type is only the beginning of a label: "**Infant** Name: ..."."""
    ask, colon, _ = rest.partition(":")
    if not colon or not 0 < len(ask.split()) <= 3:
        return False
    who, asked = labels.match(person), labels.match(ask.strip())
    named = who is not None and who.named and who.targets[0].endswith((".name", "_name"))
    return named and asked is not None and not asked.named and asked.score >= 0.9


def _after_unknown(line: Line, text: str, start: int, labels: Matches) -> list[Inline]:
    """A line that begins with a question nobody knows and goes on, after a gap, with labels that are known."""
    begins = _next_label(text, start, labels)
    if (
        begins is None
        or begins[0] <= start
        or not _GAP.search(text[start : begins[0]])
        or not _GAP.search(text[max(begins[0] - 4, 0) : begins[0]])
    ):
        return []
    at, past, head, match = begins
    label, mark, _ = text[start:at].partition("?") if "?" in text[start:at] else text[start:at].partition(":")
    end = start + len(label) + len(mark) if mark else start
    first = Inline(_head(label) + mark.strip(":") if mark else "", None, cut(line, end, at))
    return [first, *_with_followers(line, text, at, past, Inline(head, match, cut(line, past)), labels)]


def _head(text: str) -> str:
    return text.strip(" \t:-–—*.•·" + TICK + FILL).strip()


def _label_ends(text: str, start: int, bold: int) -> tuple[tuple[int, bool], ...]:
    """Where a label that begins at `start` may end, and whether the typing itself says that it does.

    `bold` is where the bold words at the beginning end, 0 where there are none.
    """
    ends: dict[int, bool] = {}
    if found := _COLON.search(text, start):
        ends[found.end()] = True
    typed = _TYPED_NEXT.match(text, start)
    if typed:
        ends.setdefault(typed.end(), False)
    if bold:
        ends.setdefault(_past(text, bold), True)
    for mark in (TICK, FILL):
        at = text.find(mark, start)
        if at > start:
            ends.setdefault(before_option(text, start, at) if mark == TICK else at, True)
    if offered := _TWO_OPTIONS.search(text, start + 1):
        ends.setdefault(offered.start(), True)
    at = start
    for _ in range(MOST_QUESTIONS):
        at = text.find("?", at + 1)
        if start < at < len(text) - 1:
            ends.setdefault(_past(text, at + 1) if text[at + 1] == ":" else at + 1, True)
    for gap in (text.find("\t", start), _first(_DASH, text, start), _first(_SPACES, text, start)):
        if gap > start:
            ends.setdefault(
                _past(text, gap), (text[gap] == "\t" or bool(_NUMBERED_LINE.match(text))) and _short_label(text[start:gap])
            )
    return tuple(sorted(ends.items()))


def before_option(text: str, start: int, box: int) -> int:
    """Where the label before "Yes ☒ No ☐" ends: before the option's own words, set apart by a gap or a question mark."""
    gap = max(
        text.rfind("  ", start, box),
        text.rfind("\t", start, box),
        text.rfind("? ", start, box),
        text.rfind(": ", start, box),
        text.rfind(") ", start, box),
    )
    option = text[gap + 1 : box].strip(" \t?:)") if gap > start else ""
    return gap + 1 if option and len(option.split()) <= 3 else box


def _first(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.search(text, start)
    return found.start() if found else -1


def _past(text: str, at: int) -> int:
    """Past the dash, colon or space between a label and its answer."""
    while at < len(text) and text[at] in " \t:-–—":
        at += 1
    return at


def _bold_end(line: Line, start: int) -> int:
    """Where the bold words at the beginning of the line end, when plain ones follow."""
    at = 0
    bold = False
    for item in line.items:
        size = len(item.text) if isinstance(item, Text) else 1
        if isinstance(item, Text) and item.text.strip():
            if at + size <= start:
                pass
            elif item.bold:
                bold = True
            else:
                return at if bold else 0
        elif not isinstance(item, Text) and bold:
            return at
        at += size
    return 0


def set_off(line: Line) -> int:
    """Where a plain label ends, when all behind it is in bold or in a colour, as answers are typed; 0 where that is not so."""
    at = end = 0
    for item in line.items:
        if not isinstance(item, Text):
            return 0
        if item.text.strip():
            if item.bold or item.tinted:
                end = end or at
            elif end:
                return 0
        at += len(item.text)
    return end


def _with_followers(line: Line, text: str, start: int, end: int, first: Inline, labels: Matches) -> list[Inline]:
    """The first label's answer cut off where the next label on the line begins, and so on."""
    begins = _next_label(text, end, labels)
    if begins is None:
        return [first]
    at, past, head, match = _from_bold(line, text, begins, labels)
    rest = Inline(head, match, cut(line, past))
    past_answer = max(end, len(text[:at].rstrip(" |")))
    return [Inline(first.label, first.match, cut(line, end, past_answer)), *_with_followers(line, text, at, past, rest, labels)]


def _from_bold(
    line: Line, text: str, label: tuple[int, int, str, Match | None], labels: Matches
) -> tuple[int, int, str, Match | None]:
    """The label from where its bold type begins: of "Mill Surgery **HV:**" the surgery is the answer before it."""
    at, past, _, _ = label
    starts = accumulate((len(item.text) if isinstance(item, Text) else 1 for item in line.items), initial=0)
    bold = [start for start, item in zip(starts, line.items, strict=False) if isinstance(item, Text) and item.bold]
    start = next((start for start in bold if at < start < past), 0)
    head = _head(text[start:past]) if start else ""
    match = labels.match(head) if head else None
    return (start, past, head, match) if match else label


def _next_label(text: str, start: int, labels: Matches) -> tuple[int, int, str, Match | None] | None:
    """The next label after `start`: known words before a colon, a tab, a box or a field to type in."""
    for found in _ENDS.finditer(text[start:]):
        stop = start + found.start()
        written = max(start, len(text[:stop].rstrip()))
        begin = max((mark.end() for mark in _STOPS.finditer(text, start, written)), default=start)
        again = _OTHER_TONGUE.search(text, start, begin) if text[begin - 3 : begin] == " / " else None
        begin = again.start() if again and found.group()[0] == ":" else begin
        if found.group()[0] == "\t" and not _short_label(text[begin:stop]):
            continue
        if whole := _behind_field(text, start, stop, found.group(), labels):
            return whole
        words = list(_WORD.finditer(text, begin, stop))
        for word in words[-LONGEST_LABEL:]:
            head = _head(text[word.start() : stop])
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
                return word.start(), _past(text, past) if text[past : past + 1] not in (TICK, FILL) else past, head, match
        if unknown := _set_apart(text, start, begin, stop, found.group()):
            return begin, _past(text, start + found.end()), unknown, None
    return _bare_label(text, start, labels) or _last_label(text, start, labels)


def _behind_field(text: str, start: int, stop: int, mark: str, labels: Matches) -> tuple[int, int, str, Match | None] | None:
    """A label between two fields to type in, whatever stops stand within it: "Tel. no." and "Boy / Girl"."""
    begin = text.rfind(FILL, start, stop) + 1
    head = _head(text[begin:stop]) if begin and mark == FILL else ""
    match = labels.match(head) if head else None
    if match is None or match.score < 0.9 or len(head.split()) > LONGEST_BARE:
        return None
    return begin + len(text[begin:stop]) - len(text[begin:stop].lstrip()), stop, head, match


def _bare_label(text: str, start: int, labels: Matches) -> tuple[int, int, str, Match | None] | None:
    """A label behind a gap with nothing but a space before its answer: "Tel: 01632 960123     Date 3/2/26"."""
    for gap in _GAP.finditer(text, start):
        following = _GAP.search(text, gap.end())
        found = _begun(text, gap.end(), following.start() if following else len(text), labels)
        if found and text[start : gap.start()].strip() and not _names_somebody(found[1], labels):
            past, head, match = found
            return gap.end(), past, head, match
    return None


def _last_label(text: str, start: int, labels: Matches) -> tuple[int, int, str, Match | None] | None:
    """A label that ends the line after a gap, its answer left blank: "Relationship<tab>Mother<tab>NHS number"."""
    before, gap, last = text.rstrip().rpartition("\t")
    head = _head(last)
    if not gap or not before[start:].strip() or not _short_label(head) or not head[0].isupper() or {TICK, FILL} & {*last}:
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
    head = _head(text[begin:stop])
    if begin <= start:
        return ""
    if _COUNTED.match(text, begin):
        return head
    if not _AFTER_GAP.search(text, start, begin) or not head[:1].isupper():
        return ""
    return head if len(head.split()) <= 6 and (mark[0] == ":" or head.endswith("?")) else ""


def _short_label(text: str) -> bool:
    return 0 < len(text.split()) <= 6


def is_tick_line(line: Line) -> bool:
    """Whether the line begins with a box."""
    for item in line.items:
        if isinstance(item, Tick):
            return True
        if isinstance(item, Input) or item.text.strip():
            return False
    return False
