"""Rules about safety from the form's own questions. A false alarm is better than a miss."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triage.case import Answer, Case, chosen
from triage.finding import Checked, Strength

PAST = re.compile(
    r"\b(?:past|histor\w*|previous\w*|former\w*|ended|ex[- ](?:partner|husband|boyfriend|wife)|no longer|separated|years ago|ever)\b",
    re.IGNORECASE,
)
NOW = re.compile(r"\b(?:current\w*|now|ongoing|still|continues?|at present|recent\w*)\b", re.IGNORECASE)
PROFESSIONALS = ("referrer_name", "gp_name", "health_visitor", "midwife", "social_worker", "mental_health_team")


def domestic_abuse(case: Case) -> Iterator[Answer]:
    """Domestic abuse answered with yes: a risk now, and a social risk; only possible where the question asks about the past too."""
    field = case.referral.fields.get("domestic_abuse")
    codes = ("imminent_risk", "social_risk")
    text = chosen(field.text) if field else ""
    if field is None or field.value != "yes":
        why = {"no": "the form says that there is no domestic abuse", "not_known": "the form does not know about domestic abuse"}
        told = (
            why.get(str(field.value), "the answer about domestic abuse is neither yes nor no")
            if field
            else "the form does not say whether there is domestic abuse"
        )
        yield from (Checked(code, told) for code in codes)
        return
    if PAST.search(text) and not NOW.search(text):
        yield from (Checked(code, f"the form says that the domestic abuse is in the past: “{text}”") for code in codes)
        return
    strength: Strength = "possible" if PAST.search(field.label) else "likely"
    yield case.found("imminent_risk", strength, "the form says that there is domestic abuse in the home", "domestic_abuse")
    yield case.found("social_risk", strength, "the form says that there is domestic abuse in the home", "domestic_abuse")
    if not _is_addressed(case):
        yield case.found(
            "safeguarding_unaddressed",
            "possible",
            "domestic abuse is stated, and no plan, social worker or agency is named",
            "domestic_abuse",
            "safeguarding_status",
        )


def _is_addressed(case: Case) -> bool:
    """Whether a plan, an agency or a social worker is named for a concern."""
    planned = case.value("safeguarding_status") in ("early_help", "child_in_need", "child_protection", "looked_after")
    return planned or bool(case.value("social_worker")) or len(case.value("safeguarding_details").split()) > 3


def network(case: Case) -> Iterator[Answer]:
    """How many professionals the form names: shown, never judged."""
    named = [key for key in PROFESSIONALS if case.value(key)]
    yield Checked("services_overload", f"the form names {len(named)} professionals in its own boxes")
