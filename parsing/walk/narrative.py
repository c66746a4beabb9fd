"""What follows a title: the form's own prompts, then the answer, over as many cells, lines and pages as it takes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from parsing.document import Input, Line, Tick
from parsing.frozen import value
from parsing.pieces import has_input, text_of, words_of
from parsing.values.placeholders import Placeholders

LONGEST_HINT = 25
"""Words in a paragraph below a title that can still be the form's own hint."""


@value(frozen=True, slots=True)
class Passage:
    """Lines that followed an open question together: a paragraph, or all that a cell holds."""

    lines: tuple[Line, ...]
    shaded: bool = False
    cell: bool = False


ASKS = re.compile(r"\?\s*$|^\(.*\)$|^e\.?g\.?\b|^\*|^note:|^\[.*\]$", re.IGNORECASE | re.DOTALL)
_ADDRESSES = re.compile(
    r"\b(?:please|e\.g\.?|you|your|consider|think about|for example|include|describe|if relevant|such as|tell us)\b|\?",
    re.IGNORECASE,
)


def answer_of(
    blocks: Sequence[Passage], empty: Placeholders, asks: Callable[[str], bool] = lambda text: False
) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """The answer among what followed a title, and the form's own prompts that stood before it.

    `asks` says whether words are a label: in italics or grey those are guidance, and others stay in the answer.
    """
    hints: list[str] = []
    rest = [part for block in blocks for whole in _apart(block) for part in _parted(whole)]
    typed = next((at for at, block in enumerate(rest) if _is_field(block)), 0)
    hints.extend(
        words for block in rest[:typed] if (words := words_of(block.lines))
    )  # print before a field to type in is the form's own
    rest = rest[typed:]
    if len(rest) > 1 and rest[-1].cell and not text_of(rest[-1].lines).strip() and all(_asks_for_words(b) for b in rest[:-1]):
        return (), (*hints, *(words_of(block.lines) for block in rest[:-1]))  # print over a box left empty
    while len(rest) > 1 and _is_hint(rest[0], rest[1:], empty, asks):
        hints.append(words_of(rest.pop(0).lines))
    if len(rest) == 1 and blocks and rest[0].shaded and len(blocks) == 1:
        text = text_of(rest[0].lines)
        if text and not has_input(rest[0].lines) and (empty.is_prompt(text) or len(_ADDRESSES.findall(text)) > 0):
            return (), (words_of(rest[0].lines),)
    return tuple(line for block in rest for line in block.lines if line.text.strip() or has_input((line,))), tuple(hints)


def _apart(block: Passage) -> tuple[Passage, ...]:
    """What a cell holds in two: the guidance above, set in italics or grey, and what was typed below it."""
    typed = next((at for at, line in enumerate(block.lines) if line.text.strip() and not line.aside), 0)
    return (replace(block, lines=block.lines[:typed]), replace(block, lines=block.lines[typed:])) if typed else (block,)


def _parted(block: Passage) -> tuple[Passage, ...]:
    """What a cell prints over a field that was filled in, apart from the field."""
    at = next((at for at, line in enumerate(block.lines) if _is_field(Passage((line,))) and not line.blank), 0)
    printed = text_of(block.lines[:at])
    if not printed.strip() or has_input(block.lines[:at]) or is_particular(printed) or len(printed.split()) > LONGEST_HINT:
        return (block,)
    return replace(block, lines=block.lines[:at]), replace(block, lines=block.lines[at:])


def _asks_for_words(block: Passage) -> bool:
    """Whether a passage is printed outside the boxes and speaks to whoever fills in the form."""
    text = text_of(block.lines)
    return not block.cell and not has_input(block.lines) and (not text.strip() or bool(_ADDRESSES.search(text)))


def _is_field(block: Passage) -> bool:
    """Whether a passage is a field to type in and nothing else."""
    typed = any(isinstance(item, Input) for line in block.lines for item in line.items)
    return typed and not words_of(block.lines)


def _is_hint(block: Passage, rest: Sequence[Passage], empty: Placeholders, asks: Callable[[str], bool]) -> bool:
    text = text_of(block.lines).strip()
    if not text or has_input(block.lines):
        return not text and not any(isinstance(item, Tick) for line in block.lines for item in line.items)
    if block.shaded and not rest[-1].shaded:
        return True
    if empty.is_prompt(text) or ASKS.search(text):
        return True
    if all(line.aside or line.blank for line in block.lines) and (
        (asks(text) or addresses_writer(text)) and not _PARTICULAR.search(text)
    ):
        return True
    if all(line.aside or line.blank for line in block.lines) and not _is_set_aside(rest[0]) and instructs(text):
        return True
    if _continues(rest[0]):
        return False
    if block.cell and rest[0].cell:
        return bool(_ADDRESSES.search(text)) or _general(text)
    return len(text.split()) <= LONGEST_HINT and bool(_ADDRESSES.search(text)) and not _PARTICULAR.search(text)


_OPENS = re.compile(
    r"(?:the (?:parent|infant|baby|child|carer|family|mother)|their|how|what|any|other|information|details|if|who|where|when"
    r"|is there|are there|this|in this)\b",
    re.IGNORECASE,
)
_PARTICULAR = re.compile(r"\d|[‘’\"“”]\w+ \w+.*[‘’\"“”]|(?<=[a-z,;] )[A-Z][a-z]+|\b(?:she|he|I|her|him|mum|dad)\b")


def _general(text: str) -> bool:
    """Whether words speak of any family, as a prompt does, and not of this one: no name, figure, quotation, she or he."""
    return bool(_OPENS.match(text)) and not _PARTICULAR.search(text)


def is_particular(text: str) -> bool:
    """Whether words speak of this one family: a name, a figure, a quotation, she or he."""
    return bool(_PARTICULAR.search(text))


def addresses_writer(text: str) -> bool:
    """Whether words speak to whoever fills in the form: "please", "describe", "such as"."""
    return bool(_ADDRESSES.search(text))


_BIDS = re.compile(
    r"(?:^|[.;:]\s+)(?:please )?(?:use|record|state|describe|include|give|list|note|quote|write|tell|say|consider|indicate"
    r"|specify|complete|explain|outline|summari[sz]e|mention|refer to|do not leave)\b(?! of\b| that (?:she|he|mum|dad|they)\b)",
    re.IGNORECASE,
)


def instructs(text: str) -> bool:
    """Whether words in italics or grey bid whoever fills in the form to write something: "Use her words where possible"."""
    return bool(_BIDS.search(text)) and len(text.split()) <= 2 * LONGEST_HINT and not _QUOTES.search(text)


_QUOTES = re.compile(r"[“\"].{3,}[”\"]")


def _is_set_aside(block: Passage) -> bool:
    return all(line.aside or line.blank for line in block.lines)


def _continues(after: Passage) -> bool:
    follows = text_of(after.lines).lstrip()
    return bool(follows) and follows[0].islower()
