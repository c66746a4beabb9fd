"""What several places on a form say of one field, brought to one value."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from parsing.answers.answers import FIGURES, Candidate
from parsing.labels.config import FormConfig
from parsing.labels.match import PROFESSIONALS
from parsing.labels.wording import fold
from parsing.referral import Blank, Field, Unmatched
from parsing.values.placeholders import BLANK, PROMPT

NEARLY = 0.12
"""A value so much less sure than the best is not joined to it."""


def merge(candidates: Iterable[Candidate], form: FormConfig) -> tuple[dict[str, Field], dict[str, Blank], list[Unmatched]]:
    """Fields, blanks, and what was written and found no place in either."""
    by_key: dict[str, list[Candidate]] = {}
    for candidate in candidates:
        by_key.setdefault(candidate.key, []).append(candidate)
    fields: dict[str, Field] = {}
    blanks: dict[str, Blank] = {}
    left: list[Unmatched] = []
    for key in form.fields:
        said = by_key.get(key, [])
        answered = [candidate for candidate in said if candidate.answered]
        if answered:
            chosen = _together(key, answered, form)
            fields[key] = _field(chosen)
            left.extend(_rest(answered, chosen))
        elif asked := [candidate for candidate in said if candidate.blank != FIGURES]:
            blanks[key] = _blank(asked)
        left.extend(Unmatched(c.text, c.label, c.place) for c in said if c.blank and c.text and not _only_placeholder(c, form))
    return fields, blanks, left


def _field(chosen: Candidate) -> Field:
    return Field(chosen.key, chosen.value, chosen.text, chosen.confidence, chosen.label, chosen.place, chosen.problem)


def _together(key: str, answered: Sequence[Candidate], form: FormConfig) -> Candidate:
    kind = form.fields[key].kind
    if len(answered) == 1:
        return answered[0]
    if kind == "rows":
        return _rows(answered)
    if key.endswith("_name") and any(candidate.part for candidate in answered):
        return _name(answered)
    best = max(
        answered,
        key=lambda candidate: (
            not candidate.problem,
            _is_place(candidate),
            round(candidate.confidence, 1),
            _tells_of_harm(candidate),
        ),
    )
    parted = key in PROFESSIONALS or (key.endswith("_address") and all(candidate.part for candidate in answered))
    if kind == "prose" or (parted and len({candidate.part for candidate in answered}) > 1):
        return _joined(
            [candidate for candidate in answered if candidate.confidence >= best.confidence - NEARLY],
            "\n" if kind == "prose" else ", ",
        )
    return best


def _is_place(candidate: Candidate) -> bool:
    """Whether an address could be one: "Do not write" gives way to where somebody lives."""
    return not candidate.key.endswith("_address") or any(map(str.isdigit, str(candidate.value)))


def _tells_of_harm(candidate: Candidate) -> bool:
    """Of two answers as sure, one kind of abuse that there is counts before another that there is not."""
    return candidate.key == "domestic_abuse" and candidate.value == "yes"


def _rows(answered: Sequence[Candidate]) -> Candidate:
    rows = tuple(dict.fromkeys(row for candidate in answered for row in candidate.value))
    return replace(
        answered[0], value=rows, text="\n".join(dict.fromkeys(candidate.text for candidate in answered)),
        confidence=min(candidate.confidence for candidate in answered),
    )  # fmt: skip


def _name(answered: Sequence[Candidate]) -> Candidate:
    """Title, forename and surname from boxes of their own, in that order; a full name wins over them."""
    whole = [candidate for candidate in answered if not candidate.part or candidate.part == "name"]
    if whole:
        return whole[0]
    parts = [next((c for c in answered if c.part == part), None) for part in ("title", "forename", "surname")]
    found = [part for part in parts if part is not None]
    name = " ".join(str(part.value) for part in found)
    return replace(
        found[0],
        value=name,
        text=name,
        label=" / ".join(part.label for part in found),
        part="all",
        confidence=min(p.confidence for p in found),
    )


def _joined(answered: Sequence[Candidate], between: str) -> Candidate:
    texts = list(dict.fromkeys(str(candidate.value) for candidate in answered))
    kept = [text for text in texts if not any(text != other and fold(text) in fold(other) for other in texts)]
    value = between.join(kept)
    return replace(
        answered[0], value=value, text=value, confidence=min(candidate.confidence for candidate in answered), part="all"
    )


def _rest(answered: Sequence[Candidate], chosen: Candidate) -> list[Unmatched]:
    """Answers to the same question that say something else."""
    said = fold(f"{chosen.text} {chosen.value}")
    return [
        Unmatched(candidate.text, candidate.label, candidate.place)
        for candidate in answered
        if candidate.value != chosen.value
        and candidate.text
        and fold(candidate.text) not in said
        and not isinstance(candidate.value, tuple)
    ]


def _blank(said: Sequence[Candidate]) -> Blank:
    telling = next((candidate for candidate in said if candidate.blank != BLANK), said[0])
    return Blank(telling.key, telling.blank, telling.label, telling.place)


def _only_placeholder(candidate: Candidate, form: FormConfig) -> bool:
    """Whether the blank's reason already shows all that stands there."""
    return candidate.blank == PROMPT or (
        candidate.text.strip() in candidate.blank
        and form.fields[candidate.key].kind not in ("date", "phone", "email", "postcode", "nhs_number")
    )
