"""One answer read for the field it belongs to: its value, or why it counts as blank."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from parsing.answers.choices import Chooser
from parsing.document import Input, Line, Place, Text
from parsing.frozen import value
from parsing.labels.config import FieldSpec, FormConfig
from parsing.labels.match import PROFESSIONALS
from parsing.labels.vocabulary import vocabulary
from parsing.labels.wording import fold
from parsing.people.naming import naming_of
from parsing.people.people import ADULT
from parsing.pieces import cut, least_sure, shown, text_of
from parsing.values.options import has_ticks, options_of
from parsing.values.placeholders import BLANK, PROMPT, Placeholders
from parsing.values.ticks import typed_lines
from parsing.values.values import (
    Reading,
    last_postcode,
    one_line,
    paragraphs,
    read_date,
    read_email,
    read_gestation,
    read_nhs_number,
    read_phone,
    read_postcode,
)  # fmt: skip

NO_OPTION = "this is none of the answers the form offers"
GOOD, WRITTEN, BAD = 0.98, 0.9, 0.6
"""Confidence in a value that fits its kind, in words that cannot be checked, and in one with a problem."""


@value(frozen=True, slots=True)
class Candidate:
    """What one place on the form says of one field."""

    key: str
    value: str | tuple[str, ...] = ""
    text: str = ""
    confidence: float = 0.0
    label: str = ""
    place: Place = Place()
    problem: str = ""
    blank: str = ""
    """Why it is no answer; then the text, if any, is shown as not recognised."""
    part: str = ""
    """Which part of the value it is, where several boxes make one (forename, base)."""

    @property
    def answered(self) -> bool:
        """Whether it gives a value."""
        return not self.blank


@value(frozen=True)
class Asked:
    """The words around an answer."""

    label: str
    place: Place
    sure: float
    hints: tuple[str, ...] = ()


_WHO_FIRST = re.compile(r"^(?:mum|mother|dad|father|baby|parent)\s*[-–:]\s+(?=\w)", re.IGNORECASE)
""" "Mum - Ada Bell": who that is, before the name."""
_OF_A_CHILD = re.compile(r"^(?:Miss|Master|Mstr|Mr|Ms)\.?\s+(?=\S+\s+\S)")
"""The title that a record prints before every name, and nobody calls a baby by."""
NAMES = ("infant_name", "parent_name", "other_parent_name", "referrer_name")
FIGURES = "no name has figures in it"
LONGEST_NAME = 6
"""Words of a name or an address that a sentence may end with; what is longer is one."""
_FULL_STOP = re.compile(r"(?<=[a-z]{4})\.$|(?<=\d[A-Z]{2})\.$|(?<=[A-Z]{3})\.$")
"""The end of a sentence, and of no abbreviation: "Mill Clinic." but "Mill Rd."."""


def _without_stop(text: str) -> str:
    """A name or an address without the stop of the sentence it ended; a sentence keeps its own."""
    is_sentence = len(text.split()) > LONGEST_NAME and not last_postcode(text[-9:])
    return text if is_sentence else _FULL_STOP.sub("", text.rstrip(" ,;"))


@lru_cache(maxsize=4)
def _choosers(form: FormConfig) -> dict[str, Chooser]:
    return {key: Chooser(vocabulary(form, spec)) for key, spec in form.fields.items() if spec.kind in ("yes_no", "choice")}


class Answers:
    """Reads answers by the kind of their field."""

    def __init__(self, form: FormConfig, empty: Placeholders, this_year: int, trust: float = 1.0) -> None:
        self.form = form
        self.empty = empty
        self.naming = naming_of(form.recognition)
        self.this_year = this_year
        self.trust = trust
        self.choosers = _choosers(form)
        self.readers: dict[str, Callable[[str, str], Reading | None]] = {
            "date": lambda text, key: read_date(text, this_year, adult="parent" in key),
            "nhs_number": lambda text, key: read_nhs_number(text),
            "postcode": lambda text, key: read_postcode(text, recognised=trust < 1),
            "phone": lambda text, key: read_phone(text),
            "email": lambda text, key: read_email(text),
            "gestation": lambda text, key: read_gestation(text),
        }

    def read(self, key: str, lines: Sequence[Line], asked: Asked) -> Candidate:
        """The candidate for one field from the lines of its answer."""
        spec = self.form.fields[key]
        asked = Asked(asked.label, asked.place, min(1.0, asked.sure) * least_sure(lines), asked.hints)
        if spec.kind in ("yes_no", "choice"):
            return self._choice(key, lines, asked)
        raw = (
            self._ticked_words(lines)
            if len(options_of(lines)[0]) > 1 or _is_ticked(lines)
            else _listed(lines)
            if spec.kind == "prose"
            else text_of(lines)
        )
        if any(isinstance(item, Text) and item.struck for line in lines for item in line.items):
            raw = " / ".join(part for part in map(str.strip, raw.split("/")) if part)
        found = self.read_text(key, raw, asked, problem=_input_problem(lines))
        return replace(found, text=paragraphs(text_of(lines))) if found.answered and len(options_of(lines)[0]) > 1 else found

    def read_text(self, key: str, raw: str, asked: Asked, problem: str = "") -> Candidate:
        """The candidate for one field from text alone."""
        if key in self.choosers:
            return self._choice(key, typed_lines((Line((Text(raw),)),)), asked)
        spec = self.form.fields[key]
        hints = (asked.label, *asked.hints)
        text = paragraphs(_RULED.sub("", self.empty.without_prompt(raw, hints)))
        text = self._without_label(text, key, asked.label) if spec.kind != "prose" else text
        text = _WHO_FIRST.sub("", text).lstrip(" :") if key.endswith("_name") else text
        text = _OF_A_CHILD.sub("", text) if key == "infant_name" else text
        base = Candidate(key, text=text, label=asked.label, place=asked.place)
        why = self.empty.why_blank(text, spec, hints, key)
        if why:
            return replace(base, blank=why, text="" if why == BLANK else text)
        if key == "parent_language" and (language := self._language(text, asked.label)):
            return replace(base, value=language, confidence=self._sure(WRITTEN, asked))
        if spec.kind == "rows":
            return self._rows(base, spec, asked)
        if spec.kind in self.readers:
            return self._typed(base, spec.kind, asked)
        if key in NAMES and any(map(str.isdigit, text)):
            return replace(base, blank=FIGURES)
        if key in NAMES and _is_said(text):
            return replace(base, blank=f"answered '{base.text[:40]}'")
        value = text if spec.kind == "prose" else _without_stop(one_line(text))
        shortened = self.empty.after_prompt(raw) or (key == "infant_name" and _OF_A_CHILD.match(raw.strip()))
        shown_as = paragraphs(raw) if shortened else text  # what was taken off is still shown
        return replace(base, value=value, text=shown_as, confidence=self._sure(GOOD, asked), problem=problem)

    def read_or_blank(self, key: str, text: str, asked: Asked) -> Candidate:
        """As `read_text`; a blank when there is no text."""
        return self.read_text(key, text, asked) if text else Candidate(key, label=asked.label, place=asked.place, blank=BLANK)

    def _typed(self, base: Candidate, kind: str, asked: Asked) -> Candidate:
        found = self.readers[kind](one_line(base.text), base.key)
        if "\n" in base.text and (found is None or found.problem):  # a narrow cell parts numbers as well as words
            parted = self.readers[kind](" ".join(base.text.split()), base.key)
            found = parted if parted and not parted.problem else found
        if kind == "gestation" and found and found.problem and "?" in base.text:  # "Yes, at how many weeks? 35"
            found = self.readers[kind](one_line(base.text).rpartition("?")[2], base.key) or found
        if found is None:
            return replace(base, blank=f"answered '{base.text[:40]}'")
        if kind == "date" and _AGE.fullmatch(base.text):
            return replace(base, blank="an age and no date")
        problem = found.problem or self._misfit(base.key, found.value)
        return replace(base, value=found.value, confidence=self._sure(BAD if problem else GOOD, asked), problem=problem)

    def _misfit(self, key: str, value: str) -> str:
        """Why a value that is well written can hardly be this field's."""
        grown = key == "infant_dob" and int(value[:4]) < self.this_year - ADULT
        return "this is the date of birth of somebody older than an infant" if grown else ""

    def _choice(self, key: str, lines: Sequence[Line], asked: Asked) -> Candidate:
        if lines and (begins := self.empty.after_prompt(shown(lines[0].items))):
            lines = (cut(lines[0], begins), *lines[1:])
        text = paragraphs(text_of(lines))
        base = Candidate(key, text=text, label=asked.label, place=asked.place)
        spec = self.form.fields[key]
        if not has_ticks(lines) and self.empty.is_choice_left(text):
            return replace(base, blank=PROMPT)
        chosen = self.choosers[key].read(lines)
        if spec.section == "consent" and not has_ticks(lines) and _DECLARES.match(text):
            return replace(base, blank=PROMPT)  # the form's own declaration, to be signed
        if chosen.value:
            return replace(base, value=chosen.value, confidence=self._sure(chosen.confidence, asked))
        if chosen.blank or chosen.problem:
            return replace(
                base,
                blank=chosen.blank or chosen.problem,
                problem=chosen.problem,
                text=chosen.extra if not chosen.problem else text,
            )
        why = self.empty.why_blank(chosen.extra, spec, (asked.label, *asked.hints))
        if why:
            return replace(base, blank=why, text="" if why == BLANK else chosen.extra)
        if key == "safeguarding_status":  # words that name no plan are the details of one
            return self.read_text("safeguarding_details", text, asked)
        return replace(
            base,
            value=one_line(chosen.extra),
            confidence=self._sure(0.5, asked),
            problem=NO_OPTION,
        )

    def _language(self, text: str, label: str) -> str:
        """ "Is English their first language? Yes" says English."""
        asked = re.search(r"\b[Ii]s (?P<language>[A-Z][a-z]+) (?:your|their|his|her|the|a)\b", label)
        return asked["language"] if asked and fold(text).strip(" .") in self.form.choices.yes else ""

    def _rows(self, base: Candidate, spec: FieldSpec, asked: Asked) -> Candidate:
        rows = tuple(
            row
            for line in re.split(r"\n|;\s+", base.text)
            if (row := " ".join(line.split()).strip("-•– ")) and not self.empty.why_blank(row, spec)
        )
        if not rows:
            return replace(base, blank=f"answered '{base.text[:40]}'")
        return replace(base, value=rows, confidence=self._sure(WRITTEN, asked))

    def _ticked_words(self, lines: Sequence[Line]) -> str:
        """Where a text field offers boxes, the words of those ticked and what is written besides."""
        options, extra = options_of(lines)
        if extra and all(fold(option.text) in ("yes", "no", "not known", "n/a", "y", "n") for option in options):
            return extra
        return "\n".join([", ".join(option.text for option in options if option.on), extra]).strip("\n")

    def _without_label(self, text: str, key: str, label: str) -> str:
        """The answer without a label typed before it: its own, or "Name and number:" in the box for a person."""
        head, colon, rest = text.partition(":")
        if not colon or not rest.strip():
            return text
        own = fold(head).strip() == fold(label).strip(" :*?.")
        return rest.strip() if own or self._asks_same(head, key) else text

    def _asks_same(self, head: str, key: str) -> bool:
        """Whether words before a colon ask what the box asks too, and whose it is they do not say."""
        match = self.form.labels.match(head.strip()) if head[:1].isupper() else None
        if match is None or match.named or not match.targets[0].startswith("."):
            return False
        asked = f"{self.form.fields[key].person}{match.targets[0]}"
        return self.form.labels.field(asked) == key or (key in PROFESSIONALS and match.targets[0] == ".name")

    def _sure(self, value: float, asked: Asked) -> float:
        return round(min(value, GOOD) * min(1.0, asked.sure) * self.trust, 2)


def _is_said(text: str) -> bool:
    """Whether words where a name should stand say something and name nobody: "Not in touch"."""
    first, *rest = re.split(r"[,(;:–-]", text)[0].split() or [""]
    plain = all(word.islower() for word in rest)
    return bool(rest) and plain and first[:1].isupper() and not _SAYING.isdisjoint(rest)


_SAYING = frozenset(("in", "by", "with", "at", "from", "is", "has", "been", "not", "no", "to", "be", "since", "involved"))
_AGE = re.compile(r"\s*(?:aged? )?\d{1,2}\s*(?:y|m|yrs?|years?|months?|mths?)?\.?(?: old)?\s*", re.IGNORECASE)
_DECLARES = re.compile(
    r"\W*(?:i|we|i\s*/\s*we)\s+(?:hereby\s+)?(?:agree|consent|give|understand|confirm|am happy|are happy)\b", re.IGNORECASE
)
_RULED = re.compile(r"^[ \t]*(?:_+|…{2,})|(?:_+|…{2,})[ \t]*$|(?<=\w)_{2,}(?=\s)", re.MULTILINE)
"""The line that was printed to write on, left before and after what was typed over it."""


def _is_ticked(lines: Sequence[Line]) -> bool:
    """Whether an answer is one ticked box with words behind it: "MH: [x] low mood"."""
    options, extra = options_of(lines)
    return len(options) == 1 and bool(options[0].on and options[0].text) and not extra


def _listed(lines: Sequence[Line]) -> str:
    """Prose with its bullets kept."""
    listed = sum(1 for line in lines if line.text.strip()) > 1  # one line alone is no list
    return "\n".join(("- " if listed and line.bullet and line.text.strip() else "") + text_of((line,)) for line in lines)


def _input_problem(lines: Sequence[Line]) -> str:
    return next((item.problem for line in lines for item in line.items if isinstance(item, Input) and item.problem), "")
