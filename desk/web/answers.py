"""A reading as a person checks it: block by block, each answer with its words, its place and what to look at twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desk.web.words import Question
from notify.shown import is_sure, shown
from parsing.document import Place
from parsing.referral import Blank, Field, Referral
from records.tables import Correction


@dataclass(frozen=True, slots=True)
class Answer:
    """One row of a block. `value` is empty when the form does not give it."""

    key: str
    title: str
    kind: str
    value: str
    written: str = ""
    """As written on the form, where that differs from the value."""
    label: str = ""
    check: str = ""
    """Why to look at it twice; empty when there is no reason."""
    blank: str = ""
    """What stands there instead of an answer."""
    place: Place = Place()
    correction: Correction | None = None

    @property
    def where(self) -> str:
        """The place in words: `page 2`, `table 1, row 4`, with the part of the file."""
        return in_words(self.place)


@dataclass(frozen=True, slots=True)
class Block:
    """A group of answers under the heading the form's config gives it."""

    title: str
    answers: tuple[Answer, ...]
    unasked: tuple[str, ...]
    """Titles of what this form does not ask."""


def blocks(questions: Sequence[Question], reading: Referral, corrections: Sequence[Correction]) -> Iterator[Block]:
    """The reading, grouped in the order of the questions. `corrections` are newest first."""
    newest = {correction.key: correction for correction in reversed(corrections)}
    by_block: dict[str, list[Question]] = {}
    for question in questions:
        by_block.setdefault(question.block, []).append(question)
    for title, group in by_block.items():
        answers = [answer for q in group if (answer := _answer(q, reading, newest.get(q.key)))]
        asked = {answer.key for answer in answers}
        yield Block(title, tuple(answers), tuple(q.title for q in group if q.key not in asked))


def _answer(question: Question, reading: Referral, correction: Correction | None) -> Answer | None:
    found, blank = reading.fields.get(question.key), reading.blanks.get(question.key)
    if found is not None:
        return _given(question, found, correction)
    if blank is not None or correction is not None:
        return _not_given(question, blank, correction)
    return None


def _given(question: Question, found: Field, correction: Correction | None) -> Answer:
    value = shown(found, question.kind)
    return Answer(
        key=question.key,
        title=question.title,
        kind=question.kind,
        value=value,
        written=found.text if _differs(found.text, value) else "",
        label=found.label,
        check="" if correction else _check(found),
        place=found.place,
        correction=correction,
    )


def _not_given(question: Question, blank: Blank | None, correction: Correction | None) -> Answer:
    blank = blank or Blank(question.key, "")
    return Answer(
        question.key,
        question.title,
        question.kind,
        "",
        label=blank.label,
        blank=blank.why,
        place=blank.place,
        correction=correction,
    )


def _check(found: Field) -> str:
    return found.problem or ("" if is_sure(found) else "the reading is not sure of this")


def _differs(text: str, value: str) -> bool:
    return "".join(text.split()).casefold() != "".join(value.split()).casefold()


def in_words(place: Place) -> str:
    """Where something stands, for a person with the document open."""
    parts = [place.part] if place.part else []
    if place.page is not None:
        parts.append(f"page {place.page}")
    if place.table is not None:
        parts.append(f"table {place.table + 1}")
    if place.row is not None:
        parts.append(f"row {place.row + 1}")
    if place.table is None and place.paragraph is not None and place.page is None:
        parts.append(f"paragraph {place.paragraph + 1}")
    return ", ".join(parts)
