"""A referral typed in the mail itself: the sender's own words, without signature, disclaimer and the mail they answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from ingest.body import split_history
from ingest.message import Message
from parsing.document import Block, Document, Line, Place, Table
from parsing.people.naming import TITLES
from parsing.referral import Field, Referral
from parsing.typed.plain import read_text
from parsing.typed.thread import answered, levels, numbered, parts_of, questions_answered
from parsing.typed.web import read_html

NAME = "message text"
_CLOSING = re.compile(
    r"(?:(?:with )?(?:kind|kindest|best|warm|warmest|many|very best|yours)\b(?: (?:kind|best|warm)\b)?)?\W*"
    r"(?:regards|wishes|thanks|thank you|thx|tks|cheers|ta|sincerely|faithfully|truly|all the best)\b[^:]{0,25}|yours(?: ever)?",
    re.IGNORECASE,
)
_DISCLAIMER = re.compile(
    r"(?:[*_=-]\s?){10,}"
    r"|(?:this|the (?:information|content)s?)\b.{0,60}\b(?:e-?mail|message|communication)\b.{0,120}"
    r"\b(?:confidential|intended)\b.*"
    r"|.{0,40}\bconfidentiality (?:notice|note)\b.*|sent from my \w+.*|get outlook for \w+.*|please consider the environment\b.*",
    re.IGNORECASE,
)
_THANKS = re.compile(r"^(?:(?:many |kind )?thanks|thx|ta|cheers|(?:kind |best )?(?:regards|wishes))[,.! ]+(?=\w)", re.IGNORECASE)
_LONGEST_SIGNATURE = 25
"""Lines: a closing with more below it is no closing, the form comes after it."""
_LONGEST_NOTE = 60
"""Words above answers that stand between the lines of the older mail."""
_LAST_LINES = 8
_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "prof"))
_CONTACTS = frozenset(("referrer_email", "referrer_phone"))
EARLIER = "earlier"
"""In `meta` of an older mail by the sender of the newest, who answers somebody between the two."""
SENT = 0.9
"""How sure it is that a referrer can be reached where the mail came from."""
_BUILT = re.compile(r"<(?:table|dl|input|s|strike|del)\b|line-through", re.IGNORECASE)
_BOLD = re.compile(r"<(?:b|strong)\b|font-weight:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_LEAST_BOLD = 4
"""So many words in bold are labels; fewer may be a name or a word stressed."""


def read_body(message: Message) -> list[Document]:
    """What a person typed in a mail, as documents to try in turn: the words of this mail, then of one only passed on."""
    return [document for document in _candidates(message) if document.blocks]


def _candidates(message: Message) -> Iterator[Document]:
    if _answers_quoted(message.text):
        yield _signed_above(answered(NAME, split_history(message.text)[1]), message)
        return
    if asked := questions_answered(message.text):
        yield _signed_above(answered(NAME, asked), message)
        return
    if by_number := numbered(NAME, *split_history(message.text)):
        yield _of_sender(by_number, message)
        return
    built = _is_built(message.html)
    written = parts_of(read_html(NAME, message.html, "mail")) if built else levels(NAME, message.text)
    own, *older = written
    if older and not _is_forward(message) and _says_answered_below(message.text):
        sent = _of_sender(own, message)  # whoever asked has signed below the questions
        yield replace(_signed(older[0]), margins=sent.margins, meta=sent.meta)
        return
    if own.blocks:
        yield _of_sender(own, message)
    passed_on = _is_forward(message) or not own.blocks
    for document in older:
        if passed_on or _name(document.meta.get("name", "")) == _name(message.from_name):
            meta = document.meta if passed_on else {**document.meta, EARLIER: message.from_name}
            yield replace(_signed(document, document.meta.get("name", "")), meta=meta)


_ANSWERED_BELOW = re.compile(
    r"\b(?:answer|answered|answers|comment|comments|details|filled|repl(?:y|ies)|respon(?:se|ses|ded)|see)\b.{0,40}"
    r"\b(?:below|in (?:red|blue|green|bold|capitals|line|the (?:text|body))|inline)\b",
    re.IGNORECASE,
)
_LEAST_ANSWERS = 3


def _answers_quoted(text: str) -> bool:
    """Whether the sender answered below quoted lines of the older mail."""
    lines = [line.strip() for line in split_history(text)[1].split("\n")[1:] if line.strip(" >")]
    quoted = [line.startswith(">") for line in lines]
    return sum(1 for before, here in pairwise(quoted) if before and not here) >= _LEAST_ANSWERS


def _signed_above(document: Document, message: Message) -> Document:
    """Answers between quoted questions; who gave them has signed below, or else above the first."""
    below = _of_sender(document, message)
    now = split_history(message.text)[0].split("\n")
    above = "\n".join(takewhile(lambda line: not line.lstrip().startswith(">"), now))
    return below if below.margins else replace(below, margins=_of_sender(read_text(NAME, above, "mail"), message).margins)


def _says_answered_below(text: str) -> bool:
    """Whether a short note says that the answers stand in the older mail, of which no line is quoted."""
    now, history = split_history(text)
    noted = len(now.split()) <= _LONGEST_NOTE and bool(_ANSWERED_BELOW.search(now))
    return noted and bool(history.strip()) and not any(line.lstrip().startswith(">") for line in history.split("\n"))


def _of_sender(document: Document, message: Message) -> Document:
    """The sender's own words, without the signature; who sent them is in `meta`."""
    return replace(_signed(document, message.from_name), meta={"name": message.from_name, "address": message.from_address})


def with_sender(referral: Referral, document: Document) -> Referral:
    """The referral with the address it was sent from, where it gives no other way to reach a referrer who is the sender."""
    given = referral.fields
    name, address = _name(document.meta.get("name", "")), document.meta.get("address", "")
    if not (address and name and name == _name(referral.value("referrer_name"))) or not given.keys().isdisjoint(_CONTACTS):
        return referral
    sender = Field("referrer_email", address.lower(), address, SENT, "From", Place(part="mail header"))
    blanks = {key: blank for key, blank in referral.blanks.items() if key != sender.key}
    return replace(referral, fields={**given, sender.key: sender}, blanks=blanks)


_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
""" "BELL, Jo (Mill Lane Surgery)": directories name the place too."""


def _name(written: str) -> list[str]:
    """The words of a name, the first name first and without titles: many directories say "Bell, Jo"."""
    surname, comma, forename = _IN_BRACKETS.sub("", written).partition(",")
    words = (f"{forename} {surname}" if comma else written).casefold().split()
    return [word for word in words if word.strip(".") not in _TITLES]


def _is_built(html: str) -> bool:
    """Whether the look of a mail says more than its words: tables, ticks, struck words, labels in bold."""
    return bool(_BUILT.search(html)) or len(_BOLD.findall(html)) >= _LEAST_BOLD


def _is_forward(message: Message) -> bool:
    return bool(re.match(r"\s*(?:fwd?|fw)\s*:", message.subject, re.IGNORECASE))


def _signed(document: Document, sender: str = "") -> Document:
    """The document with its signature and disclaimer moved to the margins; `sender` is the name in the mail's header."""
    body = _without_disclaimer(document.blocks)
    end = min(_closing(body), _own_name(body, sender))
    rest = [line for block in (*body[end:], *document.blocks[len(body) :]) if isinstance(line := block, Line)]
    return replace(document, blocks=body[:end], margins=(*document.margins, *rest))


def _without_disclaimer(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    for index, block in enumerate(blocks):
        if isinstance(block, Line) and _DISCLAIMER.fullmatch(block.text.strip()) and not _holds_tables(blocks[index:]):
            return blocks[:index]
    return blocks


def _closing(blocks: tuple[Block, ...]) -> int:
    """Where the signature begins: the last line that takes its leave, when only a few short lines follow."""
    for index in range(len(blocks) - 1, max(-1, len(blocks) - _LONGEST_SIGNATURE), -1):
        block = blocks[index]
        if isinstance(block, Line) and _CLOSING.fullmatch(block.text.strip(" ,.!")) and not _holds_tables(blocks[index:]):
            return index
    return len(blocks)


def _own_name(blocks: tuple[Block, ...], sender: str) -> int:
    """Where the sender signs without taking leave: the first of the last lines that begins with the name in the header."""
    name = _name(sender)
    if len(name) < 2:
        return len(blocks)
    for index in range(max(1, len(blocks) - _LAST_LINES), len(blocks)):
        block = blocks[index]
        said = block.text.strip(" *_-–—") if isinstance(block, Line) else ""
        said = _THANKS.sub("", said)
        signs = _begins(said, name) or (index == len(blocks) - 1 and said.casefold() == name[0])
        if signs and not _holds_tables(blocks[index:]):
            return index
    return len(blocks)


def _begins(text: str, name: Sequence[str]) -> bool:
    """Whether a line is a name, or a name and a mark. Not by a pattern: `re` keeps those, and this one would be somebody's."""
    rest = f" {TITLES.sub('', text).strip().casefold()}"
    for word in name:
        after = rest.lstrip()
        if after == rest or not after.startswith(word):
            return False
        rest = after[len(word) :]
    mark = rest.lstrip()
    return not mark or mark[0] in ",|(–—-+" or mark[0].isdigit() or "\n" in rest[: len(rest) - len(mark)]


def _holds_tables(blocks: tuple[Block, ...]) -> bool:
    return any(isinstance(block, Table) for block in blocks)
