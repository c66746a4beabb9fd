"""Values of a form as people read them."""

from __future__ import annotations

import datetime as dt

from parsing.labels import FieldKind
from parsing.referral import Field

YES_NO = {"yes": "Yes", "no": "No", "not_known": "Not known"}
LOW = 0.8
"""Below this confidence a person is asked to look at the original."""


def shown(kind: FieldKind, field: Field) -> str:
    """A field's value: `14 March 2025`, `999 123 4567`, `Yes`; as it was written when it could not be normalised."""
    if field.problem or not isinstance(field.value, str):
        return field.text if field.problem else "\n".join(field.value)
    if kind == "date":
        return day(field.value)
    if kind == "nhs_number":
        return f"{field.value[:3]} {field.value[3:6]} {field.value[6:]}"
    if kind in ("yes_no", "choice"):
        return YES_NO.get(field.value, field.value.replace("_", " ").capitalize())
    if kind == "gestation":
        return f"{field.value} weeks"
    return field.text if kind in ("phone", "prose") else field.value


def day(iso: str) -> str:
    """`14 March 2025`; what is no date stays as it is."""
    try:
        found = dt.date.fromisoformat(iso)
    except ValueError:
        return iso
    return f"{found.day} {found:%B %Y}"


def is_sure(field: Field) -> bool:
    """Whether the value can be relied on without looking at the original."""
    return not field.problem and field.confidence >= LOW
