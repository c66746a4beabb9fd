"""Rules about who cares for the infant: foster, kinship, adoptive, step and grandparent carers are never flagged by type."""

from __future__ import annotations

from collections.abc import Iterator

from triage.case import Answer, Case
from triage.finding import Checked


def primary_caregiver(case: Case) -> Iterator[Answer]:
    """Whether the form says that the referred parent is not the infant's primary caregiver."""
    code, stated = "not_primary_caregiver", case.value("parent_primary_caregiver")
    if stated == "no":
        yield case.found(
            code, "likely", "the form says that the referred parent is not the primary caregiver", "parent_primary_caregiver"
        )
    elif stated == "yes":
        yield Checked(code, "the form says that the referred parent is the primary caregiver")
    else:
        yield Checked(
            code,
            "the form does not know who the primary caregiver is"
            if stated
            else "the form does not say who the primary caregiver is",
        )
    if case.value("safeguarding_status") == "looked_after":
        yield Checked(code, "that an infant is looked after says nothing of who cares for them")
