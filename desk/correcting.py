"""An answer typed by a person in place of what was read, checked as the form's own answers are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from parsing.answers.answers import Answers, Asked
from parsing.document import Line, Place, Text
from parsing.labels.config import FieldSpec, FormConfig
from parsing.referral import Blank, Field, Referral, Value
from parsing.values.placeholders import Placeholders

YES_NO = {"yes", "no", "not_known"}
REMOVED = "removed by hand"


class NotThat(ValueError):
    """The text is no answer to the question. The message says what to write."""


def corrected(referral: Referral, form: FormConfig, key: str, text: str, received: date) -> Referral:
    """The referral with one answer replaced; an empty text removes it. Raises `NotThat`."""
    if key not in form.fields:
        raise NotThat("The form has no such question.")
    before = referral.fields.get(key)
    label, place = (before.label, before.place) if before else ("", Place())
    if not text.strip():
        fields = {name: field for name, field in referral.fields.items() if name != key}
        return replace(referral, fields=fields, blanks={**referral.blanks, key: Blank(key, REMOVED, label, place)})
    field = _answer(form, key, text, received, label, place)
    blanks = {name: blank for name, blank in referral.blanks.items() if name != key}
    return replace(referral, fields={**referral.fields, key: field}, blanks=blanks)


def _answer(form: FormConfig, key: str, text: str, received: date, label: str, place: Place) -> Field:
    spec = form.fields[key]
    if text.strip() in spec.options:
        return Field(key, text.strip(), text.strip(), 1.0, label, place)
    lines = [Line((Text(line),)) for line in text.strip().splitlines()]
    found = Answers(form, Placeholders(form), received.year).read(key, lines, Asked(label, place, 1.0))
    if found.problem or not found.answered or not found.value or not _is_offered(spec, found.value):
        raise NotThat(_say(spec.kind, found.problem or found.blank))
    return Field(key, found.value, found.text or text.strip(), 1.0, label, place)


def _is_offered(spec: FieldSpec, value: Value) -> bool:
    """Whether a value is one of those a question has, where it has a fixed set."""
    offered = {"choice": set(spec.options), "yes_no": YES_NO}.get(spec.kind)
    return offered is None or value in offered


def _say(kind: str, why: str) -> str:
    wanted = WANTED.get(kind, "Write the answer itself, or leave it empty to remove it")
    return f"{wanted} ({why})" if why else wanted


WANTED = {
    "date": "Enter a real date, like 14 March 2025",
    "nhs_number": "Enter the 10 digits of an NHS number",
    "postcode": "Enter a full postcode, like CM9 6EG",
    "phone": "Enter a telephone number, like 01632 960 123",
    "email": "Enter an email address, like name@example.org",
    "yes_no": "Enter yes, no or not known",
    "choice": "Enter one of the answers the form offers",
    "gestation": "Enter weeks and days, like 28+3",
}
