"""Labels and answers within one line: "Name: Jo Bell   DOB 3/2/26", "NHS no ______", "Tel<tab>01632 960123"."""

from __future__ import annotations

import re
from itertools import accumulate

from parsing.document import Input, Line, Text, Tick
from parsing.frozen import value
from parsing.labels.label_ends import bold_end, head_of, label_ends, past_mark, set_off
from parsing.labels.match import BORN, Match
from parsing.pieces import FILL, TICK, cut, shown
from parsing.walk.next_label import GAP, LONGEST_BARE, LONGEST_LABEL, Matches, label_begun, next_label

_DASH_FIRST = re.compile(r"\s*[-–—]\s+(?=\w)")
LEAST_STOPS = 3
"""Stops on a line of two labels and two answers."""
_STOPPED = re.compile(r"[^\t]*\S[^\t]*")
_AGAIN = re.compile(r"\s*/\s+[^/?:\t]{3,120}[?:]\s*")
"""The same question in another language behind a stroke."""


@value(frozen=True, slots=True)
class Inline:
    """A label and what follows it on the same line."""

    label: str
    match: Match | None
    answer: Line


def inline_pairs(line: Line, labels: Matches, loose: bool = True) -> list[Inline]:
    """The labels of a line with their answers, in order; empty when the line does not begin with a label.

    `loose` also takes a label by its meaning where a colon, a box or bold type says that it is one.
    """
    text = shown(line.items)
    first = line.items[0] if line.items else None
    ruled = isinstance(first, Input) and not first.value.strip()  # a line left empty before the next label
    start = len(text) - len(text.lstrip(f" {FILL}" if ruled else None))
    if set_out := _bold_in_turn(line, labels):
        return set_out
    if ":" not in text and (set_out := _set_in_columns(line, text, start, labels)):
        return set_out
    if text.count("\t") >= LEAST_STOPS and (set_out := _by_stops(line, text, labels)):
        return set_out
    for end, sure in label_ends(text, start, bold_end(line, start) or set_off(line)):
        head = head_of(text[start:end])
        if not head or len(head.split()) > LONGEST_LABEL:
            continue
        translated = _AGAIN.match(text, end)
        end = translated.end() if translated else end
        if text[end - 2 : end] == ": " and _asks_on(head, text[start:].strip(), labels):
            continue
        if text[end - 2 : end] in ("- ", "– ") and _asks_behind(head, text[end:].strip(), labels):
            continue
        if ":" not in text[start:end] and _ends_later(head, text[end:], labels):
            continue
        match = labels.match(head, loose=loose and sure)
        if match or labels.is_other_label(head):
            end += len(dash[0]) if (dash := _DASH_FIRST.match(text, end)) else 0
            head = head_of(text[start:end]) if translated else head
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
    heads = [head_of(words) for bold, _, _, words in runs if bold]
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
        Inline(head, match, cut(line, past_mark(shown(line.items), start), len(shown(line.items)[:end].rstrip())))
        for head, match, (start, end) in zip(heads, asked, answers, strict=True)
    ]


def _set_in_columns(line: Line, text: str, start: int, labels: Matches) -> list[Inline]:
    """A line of labels without a mark between them and their answers: "First language English     Interpreter needed  N"."""
    begins = [start, *(found.end() for found in GAP.finditer(text, start))]
    if len(begins) < 2 or not all(text[begin : begin + 1].isupper() for begin in begins):
        return []
    out = []
    for begin, end in zip(begins, [*begins[1:], len(text)], strict=True):
        if (found := label_begun(text, begin, end, labels)) is None:
            return []
        past, head, match = found
        out.append(Inline(head, match, cut(line, past, len(text[:end].rstrip()))))
    return out


def _by_stops(line: Line, text: str, labels: Matches) -> list[Inline]:
    """Labels and answers by turns at the stops of a line, whatever their words: "DA enquiry<tab>Asked 3/2/26: no<tab>..."."""
    spots = [found.span() for found in _STOPPED.finditer(text)]
    heads = [head_of(text[start:end]) for start, end in spots[::2]]
    said = [text[start:end].strip() for start, end in spots[1::2]]
    if len(heads) != len(said) or not all(0 < len(head.split()) <= LONGEST_BARE for head in heads):
        return []
    asked = [labels.match(head, loose=True) for head in heads]
    if not all(asked) or any(TICK in words or labels.match(words) or labels.is_other_label(words) for words in said):
        return []
    return [
        Inline(head, match, cut(line, start, end)) for head, match, (start, end) in zip(heads, asked, spots[1::2], strict=True)
    ]


def _asks_on(person: str, text: str, labels: Matches) -> bool:
    """Whether what follows somebody's name and a colon is what is asked of them: "Child: date of birth"."""
    rest = text.rpartition(":")[2].strip()
    plain = rest[:1].islower() or rest.split(" ")[0].isupper()  # "NHS number"
    who = labels.match(person) if plain and not any(letter.isdigit() for letter in rest) else None
    if who is None or not who.targets[0].endswith((".name", "_name")):
        return False
    whole, asked = labels.match(text), labels.match(rest)
    if whole is None or asked is None or min(whole.score, asked.score) < 0.9:
        return False
    return not asked.named or (who.targets[0] in BORN and asked.targets[0].endswith(".name"))


def _asks_behind(person: str, rest: str, labels: Matches) -> bool:
    """Whether what follows somebody and a dash is what is asked of them: "Baby - full name", "Parent - address and postcode"."""
    rest = rest.partition(":")[0].strip()
    who, asked = labels.match(person), labels.match(rest) if rest and not any(map(str.isdigit, rest)) else None
    if who is None or asked is None or not who.targets[0].endswith((".name", "_name")):
        return False
    return asked.score >= 0.9 and not (asked.named and asked.targets[0].endswith((".name", "_name")))


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
    begins = next_label(text, start, labels)
    if (
        begins is None
        or begins[0] <= start
        or not GAP.search(text[start : begins[0]])
        or not GAP.search(text[max(begins[0] - 4, 0) : begins[0]])
    ):
        return []
    at, past, head, match = begins
    label, mark, _ = text[start:at].partition("?") if "?" in text[start:at] else text[start:at].partition(":")
    end = start + len(label) + len(mark) if mark else start
    first = Inline(head_of(label) + mark.strip(":") if mark else "", None, cut(line, end, at))
    return [first, *_with_followers(line, text, at, past, Inline(head, match, cut(line, past)), labels)]


def _with_followers(line: Line, text: str, start: int, end: int, first: Inline, labels: Matches) -> list[Inline]:
    """The first label's answer cut off where the next label on the line begins, and so on."""
    begins = next_label(text, end, labels)
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
    head = head_of(text[start:past]) if start else ""
    match = labels.match(head) if head else None
    return (start, past, head, match) if match else label


def is_tick_line(line: Line) -> bool:
    """Whether the line begins with a box."""
    for item in line.items:
        if isinstance(item, Tick):
            return True
        if isinstance(item, Input) or item.text.strip():
            return False
    return False
