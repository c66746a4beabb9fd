"""Values of a form as people read them, on the desk and on paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import phonenumbers

from parsing.labels.config import FieldKind
from parsing.referral import Field, Value

YES_NO = {"yes": "Yes", "no": "No", "not_known": "Not known"}
CHOICES = {"child_protection": "Child protection plan", "not_known": "Not known"}
"""Answers whose words are more than their slug."""
LOW = 0.8
"""Below this confidence a person is asked to look at the original."""


def shown(field: Field, kind: FieldKind) -> str:
    """A field's value as people write it; as it was written when it could not be normalised."""
    return field.text if field.problem else in_words(kind, field.value)


def in_words(kind: str, value: Value) -> str:
    """A normalised value: `14 March 2025`, `999 123 4567`, `Yes`; what does not fit its kind stays as it is."""
    text = plain(value)
    shape = {"date": day, "nhs_number": nhs_number, "phone": _phone, "gestation": _gestation, "choice": _choice}.get(kind)
    if shape:
        return shape(text)
    words: Mapping[str, str] = YES_NO if kind == "yes_no" else {}
    return words.get(text, text)


def plain(value: Value) -> str:
    """One text, its rows below each other."""
    return value if isinstance(value, str) else "\n".join(value)


def day(iso: str) -> str:
    """`14 March 2025`; what is no date stays as it is."""
    try:
        found = dt.date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{found.day} {found:%B %Y}"


def nhs_number(value: str) -> str:
    """`999 123 4567`, with spaces that do not break; anything else as it stands."""
    bare = value.replace(" ", "")
    return f"{bare[:3]}\u00a0{bare[3:6]}\u00a0{bare[6:]}" if len(bare) == 10 and bare.isdigit() else value


def is_sure(field: Field) -> bool:
    """Whether the value can be relied on without looking at the original."""
    return not field.problem and field.confidence >= LOW


def _choice(value: str) -> str:
    return CHOICES.get(value) or value.replace("_", " ").capitalize()


def _phone(value: str) -> str:
    try:
        number = phonenumbers.parse(value, "GB")
    except phonenumbers.NumberParseException:
        return value
    home = number.country_code == 44
    style = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(number, style)


def _gestation(value: str) -> str:
    weeks, plus, days = value.partition("+")
    if not (plus and weeks.isdigit() and days.isdigit()):
        return value
    return f"{weeks} weeks" if days == "0" else f"{weeks} weeks and {days} day{'' if days == '1' else 's'}"
