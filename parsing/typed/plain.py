"""Plain text (mail bodies, `.txt` files) read into a `Document`."""

from __future__ import annotations

import re

from parsing.document import Document, Line, Place, Text, Unreadable
from parsing.typed.piped import with_lists
from parsing.typed.typed_titles import TypedTitles
from parsing.values.ticks import typed_lines

MAX_LINES = 20_000
DEEP = 12
"""Spaces before a line that stands in a column of its own."""
TOO_LONG = "The text is far longer than any referral form. Ask the sender for the form alone."
NARROW, WIDE, SPARE = 55, 80, 4
"""Columns at which mail programs break lines, and how far a line may stay short of the longest."""
_BULLET = re.compile(r"\s*(?:[•‣▪●■◦·*]|-(?=\s+\S))\s+(?=\S)")
_LEADERS = re.compile(r"(?<=[^\s.…])\s*(?:\.{4,}|…{2,})\s*(?=[^\s.…])|(?<=[?:])\s+(?:\.{3}|…)\s+(?=[^\s.…])")
"""Dots that lead from a label to its answer."""
_FEW_DOTS = re.compile(r"^([^.\t]{2,40}[\w?)]) (?:\.{2,3}|…) (?=\S)")
LEAST_DOTTED = 3
"""Where so many lines have such dots, those behind a long label are few."""
_BLANK_AT_END = re.compile(r"[.…_\s]{4,}$")
_POSTCODE = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b")
_STARRED = re.compile(r"^(\s*(?:[•‣▪●■◦·-]\s+)?)\*(?=\S)([^*]{1,120}(?<=\S))\*(?=$|[\s:?.,])")
"""Bold type as mail programs write it in plain text: "*Name:* Jo Bell"."""
_STARRED_LABEL = re.compile(r"\s*(?:[•‣▪●■◦·-]\s+)?\*[^\W\d][^*:?.]{1,40}\*\s+\S")
LEAST_STARRED = 3
"""So many lines that begin in bold type are labels with their answers, though no colon stands between: "*Mum* Jo Bell"."""
_KEYED = re.compile(r"\s*(?P<key>[a-z][a-z0-9]*(?:_[a-z0-9]+)*)\s?=\s?(?P<said>.*)")
_PART = re.compile(r"\s*\[(?P<name>[A-Za-z][A-Za-z _]*)\]\s*")
_ADDRESS_LINE = re.compile(r"\baddr(?:ess)?(?: line)? ?(\d)")
_WHOSE_CASE = re.compile(r"^(?:person|subject)$", re.IGNORECASE)
_MIDNIGHT = re.compile(r"(?<=\d)T\d\d:\d\d(?::\d\d)?(?:Z|\.\d+)?")
LEAST_KEYED = 6
"""So many lines `key=value` make a text an export."""


def decoded(data: bytes) -> str:
    """Text from bytes whose encoding nobody told: by its mark, else UTF-8, else Windows-1252."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def read_text(name: str, text: str, format: str = "text") -> Document:
    """Plain text, a line to each line. Raises `Unreadable` when it is far too long."""
    lines: list[Line] = []
    written = text.replace("\r\n", "\n").replace("\r", "\n").expandtabs(8).split("\n")
    if len(written) > MAX_LINES:
        raise Unreadable(TOO_LONG)
    shown_lines = _unwrapped(_labelled(written))
    titles = TypedTitles(shown_lines)
    dotted = sum(1 for words in shown_lines if _LEADERS.search(words)) >= LEAST_DOTTED
    listed = sum(1 for words in shown_lines if _STARRED_LABEL.match(words)) >= LEAST_STARRED
    for number, words in enumerate(shown_lines):
        if not words.strip() or titles.is_rule(number):
            continue
        place = Place(paragraph=number)
        words = titles.without_brackets(words)
        starred = _STARRED.fullmatch(words)
        words = _STARRED.sub(r"\1\2:" if listed and _STARRED_LABEL.match(words) else r"\1\2", words)
        bullet = _BULLET.match(words)
        shown = re.sub(r"(?<=\S) {3,}(?=\S)", "\t", words[bullet.end() :] if bullet else words.strip())
        if not _BLANK_AT_END.search(shown):
            shown = _FEW_DOTS.sub(r"\1\t", _LEADERS.sub("\t", shown), count=1) if dotted else _LEADERS.sub("\t", shown)
        shown = "\t" * (_indent(words) >= DEEP and not bullet) + shown
        lines.append(
            Line(
                (Text(shown, place, bold=bool(starred)),),
                place,
                0 if bullet else titles.level(number),
                bool(bullet),
            )
        )
    return Document(name, format, with_lists(typed_lines(lines, any(tick in text for tick in "✓✔"))))


def _labelled(written: list[str]) -> list[str]:
    """A case system's export, `mobile_no=07700 900123` below `[PERSON]`, with its keys as labels and its parts as headings."""
    if sum(1 for line in written if _KEYED.fullmatch(line)) < LEAST_KEYED:
        return written
    out: list[str] = []
    for line in written:
        if keyed := _KEYED.fullmatch(line):
            said = "" if keyed["said"] in ("NULL", "null", "None") else _MIDNIGHT.sub("", keyed["said"])
            key = _ADDRESS_LINE.sub(r"address line \1", keyed["key"].replace("_", " "))
            out.append(f"{key.capitalize()}: {said}")
        elif part := _PART.fullmatch(line):
            out += [_WHOSE_CASE.sub("Patient", part["name"]), "-" * 8]
        else:
            out.append(line)
    return out


def _unwrapped(written: list[str]) -> list[str]:
    """The lines, those that a mail program broke at its width made whole: the next word had no room, and is no new beginning."""
    wide = max(map(len, written), default=0)
    if not NARROW <= wide <= WIDE:
        return written
    out: list[str] = []
    whole = 0
    for line in written:
        first = line.partition(" ")[0]
        if out and _goes_on(out[-1], line) and ":" not in first and whole + 1 + len(first) > wide - SPARE:
            out[-1] += f" {line}"
            out.append("")
            out[-1], out[-2] = out[-2], out[-1]
        else:
            out.append(line)
        whole = len(line)
    return out


def _goes_on(above: str, line: str) -> bool:
    """Whether a line may be the rest of a sentence: in small letters, or a postcode's."""
    return line[:1].islower() or bool(_POSTCODE.match(line) and above.strip()[-1:].isalpha() and ":" not in above)


def _indent(words: str) -> int:
    return len(words) - len(words.lstrip(" "))
