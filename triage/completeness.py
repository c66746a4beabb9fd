"""What the guide asks for and the form does not give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsing.referral import Referral
from triage.age import Age
from triage.criteria import CriteriaConfig
from triage.finding import Finding, Missing

FIELDS: dict[str, tuple[str, ...]] = {
    "referrer_name": ("referrer_name",),
    "referrer_contact": ("referrer_phone", "referrer_email"),
    "infant_name": ("infant_name",),
    "infant_age": ("infant_dob", "infant_due_date", "gestation_now"),
    "parent_name": ("parent_name",),
    "parent_contact": ("parent_phone", "parent_email"),
    "parent_address": ("parent_address", "parent_postcode"),
    "parent_relationship": ("parent_relationship",),
    "gp": ("gp_name", "gp_practice"),
    "consent": ("consent_to_referral",),
    "safeguarding": ("safeguarding_status", "safeguarding_details"),
    "voice_of_parent": ("voice_of_parent",),
    "voice_of_infant": ("voice_of_infant",),
    "voice_of_other_parent": ("voice_of_other_parent",),
    "hopes_and_concerns": ("hopes_and_concerns",),
}
"""For each part the guide asks for, the fields of which one must be given."""
CONTACTS = ("referrer_contact", "parent_contact")
GP = re.compile(r"\b(?:g\.?p\.?|general practitioner|family doctor)\b", re.IGNORECASE)


def missing(referral: Referral, age: Age, criteria: CriteriaConfig, findings: tuple[Finding, ...] = ()) -> tuple[Missing, ...]:
    """The parts that are not given, in the guide's order.

    Args:
        referral: the form as read.
        age: the infant's age as the form gives it: an unborn infant needs no name.
        criteria: how much each part matters.
        findings: what was found; consent refused in the free text is consent stated.

    """
    found = []
    for code, spec in criteria.requirements.items():
        if _is_given(code, referral, age, findings):
            continue
        level = spec.unborn if age.unborn and spec.unborn else spec.level
        found.append(Missing(code, level, _why(code, referral, age), spec.guide))
    return tuple(found)


def thin(referral: Referral, criteria: CriteriaConfig) -> Iterator[str]:
    """Narrative sections answered in so few words that they are hard to use, each named with its words."""
    for key in criteria.thin.fields:
        field = referral.fields.get(key)
        if field and len(field.text.split()) <= criteria.thin.words:
            yield f"{key.replace('_', ' ')} is answered with “{field.text}” only"


def _is_given(code: str, referral: Referral, age: Age, findings: tuple[Finding, ...]) -> bool:
    keys = FIELDS[code]
    if any(key in referral.implied for key in keys):
        return True
    if code == "infant_age":
        return age.known
    if code == "infant_name" and age.unborn:
        return True
    if code == "consent":
        return referral.value("consent_to_referral") in ("yes", "no") or any(one.code == "no_consent" for one in findings)
    if code in CONTACTS:
        return any(key in referral.fields and not referral.fields[key].problem for key in keys)
    if code == "gp" and not any(key in referral.blanks for key in keys) and GP.search(referral.value("referrer_role")):
        return True
    return any(key in referral.fields for key in keys)


def _why(code: str, referral: Referral, age: Age) -> str:
    """What stands there instead of an answer."""
    if code == "infant_age" and age.doubt:
        return age.doubt
    written = [referral.fields[key] for key in FIELDS[code] if key in referral.fields]
    if written:
        return written[0].problem or f"answered ‘{written[0].text}’"
    blanks = list(dict.fromkeys(referral.blanks[key].why for key in FIELDS[code] if key in referral.blanks))
    return "; ".join(blanks) if blanks else "not asked on this form"
