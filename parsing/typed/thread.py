"""The mails within one mail: what was written now, each older one passed on below it, and answers between quoted questions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ingest.body import own_words, split_history
from parsing.document import Block, Cell, Document, Line, Place, Table, Text
from parsing.typed.plain import read_text
from parsing.values.leave_taking import CLOSING

MAX_LEVELS = 8
"""So many mails within each other are read."""
_HEAD_LINES = 15
_HEAD = re.compile(r"\W*(?:from|sent|date|to|cc|subject|importance)\b\W*:", re.IGNORECASE)
_FROM = re.compile(r"\W*from\b\W*:", re.IGNORECASE)
_SENT_BY = re.compile(
    r"\W*from\b\W*:[\s*]*(?P<name>[^<\[\n]+?)\s*(?:[<\[](?:mailto:)?(?P<address>[^>\]\s]+@[^>\]\s]+)[>\]].*)?$", re.IGNORECASE
)
_WROTE_LINES = 4
_WROTE = re.compile(
    r"On\b.*?\d.*?(?:, | at [\d:.]+(?: ?[AaPp][Mm])?,? )(?P<name>[^<,\d]+?(?:, [^<,\d]+?)?)\s*"
    r"(?:<(?:mailto:)?(?P<address>[^>\s]+@[^>\s]+)>)?,?\s*wrote:"
)
""" "On Tue, 10 Nov 2026 at 15:31, Jo Bell <jo@example.org> wrote:", broken over two lines or not."""
_MARKS = re.compile(r"^(?:\s*>)+ ?")
_ASKS = re.compile(r"[:?]\W*$")
_NUMBERED = re.compile(r"\s*\(?(?P<number>\d{1,2})[.)]\s*(?P<words>\S.*)")
LEAST_NUMBERED = 4
"""So many answers with the numbers of questions are no list of their own."""
LEAST_QUESTIONS = 4
"""So many quoted questions with answers below them are a list that somebody sent to be answered."""
REPEATED = 8
"""Letters of a question that an answer repeats."""
_COUNT = re.compile(r"^\s*(?:\(?\d{1,2}[.)]|[-*•])\s+")


def levels(name: str, text: str) -> Iterator[Document]:
    """Each mail in turn, the newest first, without quotation marks and headers; in `meta` who sent an older one."""
    yield read_text(name, own_words(text), "mail")
    text = split_history(text)[1] or _quoted(text)
    for _ in range(MAX_LEVELS):
        if not text:
            return
        lines = [_MARKS.sub("", line) for line in text.split("\n")]
        start = _headed(lines)
        now, text = split_history("\n".join(lines[start:]))
        yield replace(read_text(name, now, "mail"), meta=_sender(lines[:start]))


def _quoted(text: str) -> str:
    """The quoted lines of a mail that has no older mail's header above them."""
    return "\n".join(line for line in text.split("\n") if line.lstrip().startswith(">"))


def parts_of(document: Document) -> Iterator[Document]:
    """As `levels`, of a mail that is read already: tables stay what they are."""
    rest = document.blocks
    for level in range(MAX_LEVELS + 1):
        lines = [" ".join(block.text.split()) if isinstance(block, Line) else "" for block in rest]
        start = _headed(lines) if level else 0
        whole = "\n".join(lines[start:])
        older = split_history(whole)[1]
        at = start + whole[: len(whole) - len(older)].count("\n") if older else len(rest)
        yield replace(document, blocks=rest[start:at], meta=_sender(lines[:start]))
        rest = rest[at:]
        if not rest:
            return


def _sender(head: Sequence[str]) -> dict[str, str]:
    """The name and address of an older mail's sender, as its header gives them."""
    found = next(filter(None, map(_SENT_BY.match, head)), None) or _WROTE.fullmatch(" ".join(head).strip())
    return {"name": found["name"].strip(" \"'"), "address": found["address"] or ""} if found else {}


def _headed(lines: Sequence[str]) -> int:
    """How many lines an older mail's own header takes: up to the last of it, before the header of the next one."""
    wrote = next((at for at in range(min(len(lines), _WROTE_LINES)) if _WROTE.fullmatch(" ".join(lines[: at + 1]).strip())), None)
    if wrote is not None:
        return wrote + 1
    heads = [at for at, line in enumerate(lines[:_HEAD_LINES]) if _HEAD.match(line)]
    senders = [at for at in heads if _FROM.match(lines[at])]
    own = [at for at in heads if len(senders) < 2 or at < senders[1]]
    return own[-1] + 1 if own else 0


def answered(name: str, history: str) -> Document:
    """Quoted questions as a table, beside each the lines typed below it. What is quoted and asks nothing stays a line.

    Where the quotation takes its leave, whoever asked has signed: that is nobody's answer.
    """
    rows: list[tuple[str, list[str]]] = []
    ended = True
    signed = False
    for written in history.split("\n"):
        words = _MARKS.sub("", written).strip()
        signed = signed or (_is_quoted(written) and bool(rows) and bool(CLOSING.match(words)))
        if not words or (signed and _is_quoted(written)):
            ended = True
        elif not _is_quoted(written):
            if rows:
                rows[-1][1].extend(["", words] if ended and rows[-1][1] else [words])
            ended = False
        elif ended or not rows or rows[-1][1] or _ASKS.search(rows[-1][0]):
            rows.append((_COUNT.sub("", words), []))
            ended = False
        else:
            rows[-1] = f"{rows[-1][0]} {words}", []
    last = rows[-1][1] if rows else []
    end = next((at for at, words in enumerate(last) if not words or CLOSING.match(words)), len(last))
    below, last[end:] = last[end:], []  # what stands apart below the last answer is the signature
    return Document(name, "mail", (*_tables(rows), *read_text(name, "\n".join(below), "mail").blocks))


def questions_answered(text: str) -> str:
    """A mail from the first quoted line on, where it answers quoted questions one by one and no header is theirs; else empty."""
    now, history = split_history(text)
    written = now.split("\n")
    first = next((at for at, line in enumerate(written) if _is_quoted(line)), len(written))
    lines = [line for line in written[first:] if line.strip(" >")]
    asked = sum(1 for above, here in pairwise(lines) if _is_quoted(above) and _ASKS.search(above) and not _is_quoted(here))
    return "\n".join(written[first:]) if asked >= LEAST_QUESTIONS and not history else ""


def _is_quoted(line: str) -> bool:
    return line.lstrip().startswith(">")


def numbered(name: str, now: str, history: str) -> Document | None:
    """Answers that only bear the numbers of the older mail's questions, each beside its question; None where there are none."""
    asked = {found["number"]: found["words"] for line in history.split("\n") if (found := _NUMBERED.match(_MARKS.sub("", line)))}
    rows: dict[str, list[str]] = {}
    before: list[str] = []
    below: list[str] = []
    last: list[str] | None = None
    for line in now.split("\n"):
        found = _NUMBERED.match(line)
        if found and found["number"] in asked and found["number"] not in rows:
            last = rows[found["number"]] = [found["words"]]
        elif last is not None and line.strip() and not below:
            last.append(line.strip())
        else:
            last = None
            (below if rows else before).append(line)
    if len(rows) < LEAST_NUMBERED or any(map(_repeats, (asked[number] for number in rows), rows.values())):
        return None
    answers = _tables([(asked[number], said) for number, said in rows.items()])
    lines = (read_text(name, "\n".join(part), "mail").blocks for part in (before, below))
    return Document(name, "mail", (*next(lines), *answers, *next(lines)))


def _repeats(question: str, answer: Sequence[str]) -> bool:
    """Whether an answer begins with its question."""
    return answer[0].casefold().startswith(question.casefold()[:REPEATED])


def _tables(rows: Sequence[tuple[str, list[str]]]) -> Iterator[Block]:
    asked: list[tuple[str, list[str]]] = []
    for number, (question, answer) in enumerate([*rows, ("", [])]):
        if answer or _ASKS.search(question):
            asked.append((question, answer))
            continue
        if asked:
            yield _table(asked, number)
            asked = []
        if question:
            yield _line(question, Place(paragraph=number))


def _table(rows: Sequence[tuple[str, list[str]]], number: int) -> Table:
    cells: list[Cell] = []
    for row, (question, answer) in enumerate(rows):
        here = Place(table=number, row=row)
        cells.append(Cell((replace(_line(question, here, bold=True)),), row, 0, place=replace(here, cell=0)))
        beside = replace(here, cell=1)
        cells.append(Cell(tuple(_line(words, beside) for words in answer if words), row, 1, place=beside))
    return Table(tuple(cells), len(rows), 2, Place(table=number))


def _line(words: str, place: Place, bold: bool = False) -> Line:
    return Line((Text(words, place, bold=bold),), place)
