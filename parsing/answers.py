"""One answer read for the field it belongs to: its value, or why it counts as blank."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from parsing.choices import Chooser, has_ticks, options_of, vocabulary
from parsing.document import Input, Line, Place
from parsing.labels import FieldSpec, FormConfig
from parsing.people import Naming
from parsing.pieces import text_of
from parsing.placeholders import Placeholders
from parsing.values import (
    Reading, last_postcode, one_line, paragraphs, read_date, read_email, read_gestation, read_nhs_number, read_phone, read_postcode,
)  # fmt: skip
from parsing.wording import fold

GOOD, WRITTEN, BAD = 0.98, 0.9, 0.6
"""Confidence in a value that fits its kind, in words that cannot be checked, and in one with a problem."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True)
class Asked:
    """The words around an answer."""

    label: str
    place: Place
    sure: float
    hints: tuple[str, ...] = ()


@lru_cache(maxsize=4)
def _naming(form: FormConfig) -> Naming:
    return Naming(form.recognition)


@lru_cache(maxsize=4)
def _choosers(form: FormConfig) -> dict[str, Chooser]:
    return {key: Chooser(vocabulary(form, spec)) for key, spec in form.fields.items() if spec.kind in ("yes_no", "choice")}


class Answers:
    """Reads answers by the kind of their field."""

    def __init__(self, form: FormConfig, empty: Placeholders, this_year: int, trust: float = 1.0) -> None:
        self.form = form
        self.empty = empty
        self.naming = _naming(form)
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
        if spec.kind in ("yes_no", "choice"):
            return self._choice(key, lines, asked)
        raw = self._ticked_words(lines) if len(options_of(lines)[0]) > 1 else _listed(lines) if spec.kind == "prose" else text_of(lines)
        return self.read_text(key, raw, asked, problem=_input_problem(lines))

    def read_text(self, key: str, raw: str, asked: Asked, problem: str = "") -> Candidate:
        """The candidate for one field from text alone."""
        spec = self.form.fields[key]
        hints = (asked.label, *asked.hints)
        text = paragraphs(_RULED.sub("", self.empty.without_prompt(raw, hints)))
        text = _without_label(text, asked.label) if spec.kind != "prose" else text
        base = Candidate(key, text=text, label=asked.label, place=asked.place)
        why = self.empty.why_blank(text, spec, hints, key)
        if why:
            return replace(base, blank=why, text="" if why == "left blank" else text)
        if key == "parent_language" and (language := self._language(text, asked.label)):
            return replace(base, value=language, confidence=self._sure(WRITTEN, asked))
        if spec.kind == "rows":
            return self._rows(base, spec, asked)
        if spec.kind in self.readers:
            return self._typed(base, spec.kind, asked)
        value = text if spec.kind == "prose" else one_line(text)
        return replace(base, value=value, confidence=self._sure(GOOD, asked), problem=problem)

    def _typed(self, base: Candidate, kind: str, asked: Asked) -> Candidate:
        found = self.readers[kind](one_line(base.text), base.key)
        if found is None:
            return replace(base, blank=f"answered '{base.text[:40]}'")
        return replace(base, value=found.value, confidence=self._sure(BAD if found.problem else GOOD, asked), problem=found.problem)

    def _choice(self, key: str, lines: Sequence[Line], asked: Asked) -> Candidate:
        text = paragraphs(text_of(lines))
        base = Candidate(key, text=text, label=asked.label, place=asked.place)
        spec = self.form.fields[key]
        chosen = self.choosers[key].read(lines)
        if chosen.value:
            return replace(base, value=chosen.value, confidence=self._sure(chosen.confidence, asked))
        if chosen.blank or chosen.problem:
            return replace(base, blank=chosen.blank or chosen.problem, problem=chosen.problem, text=chosen.extra if not chosen.problem else text)
        why = self.empty.why_blank(chosen.extra, spec, (asked.label, *asked.hints))
        if why:
            return replace(base, blank=why, text="" if why == "left blank" else chosen.extra)
        if key == "safeguarding_status":  # words that name no plan are the details of one
            return self.read_text("safeguarding_details", text, asked)
        return replace(base, value=one_line(chosen.extra), confidence=self._sure(0.5, asked), problem="this is none of the answers the form offers")

    def _language(self, text: str, label: str) -> str:
        """ "Is English their first language? Yes" says English."""
        asked = re.search(r"\b[Ii]s (?P<language>[A-Z][a-z]+) (?:your|their|his|her|the|a)\b", label)
        return asked["language"] if asked and fold(text).strip(" .") in self.form.choices.yes else ""

    def _rows(self, base: Candidate, spec: FieldSpec, asked: Asked) -> Candidate:
        rows = tuple(row for line in re.split(r"\n|;\s+", base.text) if (row := " ".join(line.split()).strip("-•– ")) and not self.empty.why_blank(row, spec))
        if not rows:
            return replace(base, blank=f"answered '{base.text[:40]}'")
        return replace(base, value=rows, confidence=self._sure(WRITTEN, asked))

    def _ticked_words(self, lines: Sequence[Line]) -> str:
        """Where a text field offers boxes, the words of those ticked and what is written besides."""
        options, extra = options_of(lines)
        if extra and all(fold(option.text) in ("yes", "no", "not known", "n/a", "y", "n") for option in options):
            return extra
        return "\n".join([", ".join(option.text for option in options if option.on), extra]).strip("\n")

    def _sure(self, value: float, asked: Asked) -> float:
        return round(min(value, GOOD) * min(1.0, asked.sure) * self.trust, 2)


_RULED = re.compile(r"^[ \t]*[_…]{2,}|[_…]{2,}[ \t]*$|(?<=\w)_{2,}(?=\s)", re.MULTILINE)
"""The line that was printed to write on, left before and after what was typed over it."""


def _listed(lines: Sequence[Line]) -> str:
    """Prose with its bullets kept."""
    return "\n".join(("- " if line.bullet and line.text.strip() else "") + text_of((line,)) for line in lines)


def _input_problem(lines: Sequence[Line]) -> str:
    return next((item.problem for line in lines for item in line.items if isinstance(item, Input) and item.problem), "")


def _without_label(text: str, label: str) -> str:
    """The answer without its own label typed before it ("Name: Jo Bell" in the box for the name)."""
    head, colon, rest = text.partition(":")
    plain = fold(label).strip(" :*?.")
    return rest.strip() if colon and rest.strip() and fold(head).strip() == plain else text


# ------------------------------------------------------------------------------------------------ boxes that hold several things

_DUE = re.compile(r"\b(?:e\.?d\.?d|e\.?d\.?c|due|expected|estimated|unborn|ante?natal|pregnan\w*)\b", re.IGNORECASE)
_BORN = re.compile(r"\b(?:d\.?o\.?b|born|birth)\b", re.IGNORECASE)


class Combined:
    """Boxes whose label asks for several things, split by content."""

    def __init__(self, answers: Answers, today: str, unborn: bool) -> None:
        self.answers = answers
        self.today = today
        self.unborn = unborn

    def read(self, keys: Sequence[str], raw: str, asked: Asked) -> list[Candidate]:
        """A candidate for each of `keys` from one answer; what cannot be told apart stays with the first that takes text."""
        answers = self.answers
        text = paragraphs(answers.empty.without_prompt(raw, (asked.label, *asked.hints)))
        why = answers.empty.why_blank(text, None, (asked.label, *asked.hints))
        if why:
            return [Candidate(key, text="", label=asked.label, place=asked.place, blank=why) for key in keys]
        if set(keys) >= {"infant_dob", "infant_due_date"}:
            return [*self._born_or_due(text, asked), *self._split([k for k in keys if k not in ("infant_dob", "infant_due_date")], text, asked)]
        return self._split(list(keys), text, asked)

    def _born_or_due(self, text: str, asked: Asked) -> list[Candidate]:
        dob, due = self._date_lines(text)
        if not dob and not due:
            one = self.answers.read_text("infant_dob", text, asked)
            wanted = "infant_due_date" if self._is_due(text, one) else "infant_dob"
            other = "infant_dob" if wanted == "infant_due_date" else "infant_due_date"
            return [self.answers.read_text(wanted, text, asked), Candidate(other, label=asked.label, place=asked.place, blank="left blank")]
        return [
            self.answers.read_text(key, part, asked) if part else Candidate(key, label=asked.label, place=asked.place, blank="left blank")
            for key, part in (("infant_dob", dob), ("infant_due_date", due))
        ]

    def _is_due(self, text: str, one: Candidate) -> bool:
        if _DUE.search(text):
            return not _BORN.search(text) or text.lower().find("due") < text.lower().find("born")
        if not one.answered or one.problem or not isinstance(one.value, str):
            return False
        return one.value > self.today or self.unborn and not _BORN.search(text)

    def _date_lines(self, text: str) -> tuple[str, str]:
        """ "DOB: 3/2/26 EDD: n/a" as its two parts, when both are named."""
        born, due = _BORN.search(text), _DUE.search(text)
        if not born or not due:
            return "", ""
        first, second = sorted((born.start(), due.start()))
        parts = text[first:second].strip(" :/\n"), text[second:].strip(" :/\n")
        dob, other = parts if born.start() < due.start() else parts[::-1]
        return _without_word(dob), _without_word(other)

    def _split(self, keys: list[str], text: str, asked: Asked) -> list[Candidate]:
        answers, kinds = self.answers, {key: self.answers.form.fields[key].kind for key in keys}
        out: list[Candidate] = []
        rest = text
        for key in keys:
            if kinds[key] not in answers.readers or kinds[key] == "postcode":
                continue
            found = answers.readers[kinds[key]](rest, key)
            if found is None or found.problem:
                out.append(Candidate(key, label=asked.label, place=asked.place, blank="left blank"))
                continue
            out.append(answers.read_text(key, rest, asked))
            rest = found.rest if len(keys) > 1 else rest
        for key in (key for key in keys if kinds[key] == "postcode"):
            out.append(answers.read_text(key, rest, asked) if last_postcode(rest) else Candidate(key, label=asked.label, place=asked.place, blank="left blank"))
        words = [key for key in keys if kinds[key] not in answers.readers]
        return [*out, *self._words(words, rest, asked)]

    def _words(self, keys: list[str], text: str, asked: Asked) -> list[Candidate]:
        """Names, roles, teams and addresses that share a box."""
        answers = self.answers
        if len(keys) < 2:
            return [answers.read_text(key, text, asked) for key in keys]
        if set(keys) == {"gp_name", "gp_practice"}:
            if (phone := read_phone(text)) and not phone.problem:
                spare = Candidate("gp_practice", text=phone.text, label=asked.label, place=asked.place, blank="a telephone number")
                return [spare, *self._words(keys, text.replace(phone.text, "").strip(" ,;\n"), asked)]
            parts = answers.naming.gp(text)
            named = {"gp_name": parts.get("name", ""), "gp_practice": parts.get("practice", "")}
        else:
            named = self._by_role(keys, text)
        return [
            answers.read_text(key, named[key], asked) if named.get(key) else Candidate(key, label=asked.label, place=asked.place, blank="left blank")
            for key in keys
        ]

    def _by_role(self, keys: list[str], text: str) -> dict[str, str]:
        if any(key.endswith("_address") for key in keys):
            address = next(key for key in keys if key.endswith("_address"))
            first, *others = re.split(r"\n|,", text, maxsplit=1)
            return {next(key for key in keys if key != address): first, address: (others or [""])[0]}
        parts = self.answers.naming.split(text)
        ends = {"name": "name", "role": "role", "organisation": "organisation", "relationship": "role"}
        named = {key: parts.get(ends.get(key.rsplit("_", 1)[-1], ""), "") for key in keys}
        if "parent_relationship" in keys or "other_parent_relationship" in keys:
            first, *others = re.split(r"\n|,|\s[-–]\s|\(", text, maxsplit=1)
            named = {key: first if key.endswith("name") else (others or [""])[0].strip(" )") for key in keys}
        spare = [value for ask, value in parts.items() if not any(ends.get(key.rsplit("_", 1)[-1]) == ask for key in keys)]
        if spare and "parent_relationship" not in keys and "other_parent_relationship" not in keys:
            last = keys[-1]
            named[last] = ", ".join(filter(None, (named[last], *spare)))
        return named


def _without_word(text: str) -> str:
    return re.sub(r"^[A-Za-z.\s]+[:\s]\s*", "", text).strip(" :/")
