"""Rules about safety from the form's own questions. A false alarm is better than a miss."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from triage.case import Answer, Case
from triage.finding import Checked, Strength
from triage.free_text import chosen

PAST = re.compile(
    r"\b(?:past|histor\w*|previous\w*|former\w*|ended|ex[- ](?:partner|husband|boyfriend|wife)|no longer|separated|ago|ever)\b",
    re.IGNORECASE,
)
NOW = re.compile(r"\b(?:current\w*|now|ongoing|still|continues?|at present|recent\w*)\b", re.IGNORECASE)
ABUSE = "the form says that there is domestic abuse in the home"
NOBODY = "a risk now is stated, and the form names no plan, social worker or agency for it"
PLANS = ("early_help", "child_in_need", "child_protection", "looked_after")
PROFESSIONALS = ("referrer_name", "gp_name", "health_visitor", "midwife", "social_worker", "mental_health_team")


def domestic_abuse(case: Case) -> Iterator[Answer]:
    """Domestic abuse answered with yes: a risk now and a social risk, only possible where the past is asked about too."""
    if not _abuse_now(case):
        yield from (Checked(code, _no_abuse(case)) for code in ("imminent_risk", "social_risk"))
        return
    strength: Strength = "possible" if PAST.search(case.referral.fields["domestic_abuse"].label) else "likely"
    yield from (case.found(code, strength, ABUSE, "domestic_abuse") for code in ("imminent_risk", "social_risk"))


def _abuse_now(case: Case) -> bool:
    """Whether domestic abuse is answered with yes, and not with words that put it in the past."""
    field = case.referral.fields.get("domestic_abuse")
    if field is None or field.value != "yes":
        return False
    text = chosen(field.text)
    return not PAST.search(text) or bool(NOW.search(text))


def _no_abuse(case: Case) -> str:
    field = case.referral.fields.get("domestic_abuse")
    if field is None:
        return "the form does not say whether there is domestic abuse"
    known = {
        "yes": f"the form says that the domestic abuse is in the past: “{chosen(field.text)}”",
        "no": "the form says that there is no domestic abuse",
        "not_known": "the form does not know about domestic abuse",
    }
    return known.get(str(field.value), "the answer about domestic abuse is neither yes nor no")


def nobody_told(case: Case) -> Iterator[Answer]:
    """A risk now, by a tick or in free text, on a form that names no plan, social worker, agency or mental health team."""
    ticked = ["domestic_abuse"] if _abuse_now(case) else []
    said = [one for one in case.said if one.code == "imminent_risk" and one.strength == "likely"]
    if (ticked or said) and not _is_addressed(case):
        finding = case.found("safeguarding_unaddressed", "possible", NOBODY, *ticked, "safeguarding_status")
        yield replace(finding, evidence=(*finding.evidence, *(quote for one in said for quote in one.evidence)))
    elif ticked or said:
        yield Checked("safeguarding_unaddressed", "the form names a plan, a professional or an agency for the risk")
    else:
        yield Checked("safeguarding_unaddressed", "no risk now is stated")


def _is_addressed(case: Case) -> bool:
    """Whether a plan, an agency or a social worker is named for a concern."""
    named = (
        case.value("social_worker") or case.value("mental_health_team") or "social work" in case.value("referrer_role").lower()
    )
    return case.value("safeguarding_status") in PLANS or bool(named) or len(case.value("safeguarding_details").split()) > 3


def network(case: Case) -> Iterator[Answer]:
    """How many professionals the form names: shown, never judged."""
    named = [key for key in PROFESSIONALS if case.value(key)]
    yield Checked("services_overload", f"the form names {len(named)} professionals in its own boxes")
