"""Rules about consent to this referral, in three states: yes, no, and not stated.

Blank is missing, "no" is a finding; they never merge. A consent that is given by somebody else, that is only awareness, or
that was taken back is a person's to read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from triage.case import Answer, Case, Problem
from triage.finding import Checked
from triage.free_text import chosen

WITHDRAWN = re.compile(
    r"\b(?:withdr[ae]w\w*|taken back|changed (?:her|his|their) mind|no longer (?:consents?|agrees?|wants?|happy))\b",
    re.IGNORECASE,
)
AWARE = re.compile(r"\b(?:aware|informed|knows|told)\b", re.IGNORECASE)
AGREED = re.compile(
    r"\b(?:consent(?:s|ed)?|agree[sd]?|agreeable|happy|keen|wants?|yes|gives? permission|in agreement|requested|asked for)\b",
    re.IGNORECASE,
)
BUT = re.compile(r"\b(?:but|although|though|however|not yet|isn'?t|has not|hasn'?t|did not|didn'?t)\b", re.IGNORECASE)
VERBAL = re.compile(r"\b(?:verbal\w*|oral(?:ly)?|over the phone|by (?:tele)?phone)\b", re.IGNORECASE)
OFFICIAL = re.compile(
    r"\b(?:court|judge|guardian|solicitor|local authority|social (?:worker|care|services)|best interests?)\b", re.IGNORECASE
)
MOTHER = re.compile(r"\b(?:mother|mum|mummy|mom|mam)\b", re.IGNORECASE)
FATHER = re.compile(r"\b(?:father|dad|daddy)\b", re.IGNORECASE)
RELATIVE = re.compile(r"\b(?:partner|husband|wife|grand\w+|nan|nanny|aunt\w*|uncle|sister|brother|foster carer)\b", re.IGNORECASE)


def consent(case: Case) -> Iterator[Answer]:
    """Consent to the referral as the form's own question has it."""
    code, field = "no_consent", case.referral.fields.get("consent_to_referral")
    text = chosen(field.text) if field else ""
    if field is None:
        yield Checked(code, "the form does not say whether the parent consents")
    elif field.value == "no":
        yield case.found(code, "likely", "the form says that the parent does not consent to the referral", "consent_to_referral")
    elif WITHDRAWN.search(text):
        yield case.found(code, "likely", "consent seems to have been taken back", "consent_to_referral")
    elif AWARE.search(text) and BUT.search(text):
        yield case.found(code, "possible", "the parent knows of the referral, which is not consent", "consent_to_referral")
    elif field.value == "yes" and (who := _somebody_else(case, text)):
        yield case.found(
            code, "possible", f"the consent seems to be given by {who}, not by the referred parent", "consent_to_referral"
        )
    elif field.value == "yes":
        yield Checked(
            code,
            "the parent consents, by word of mouth" if VERBAL.search(text) else "the form says that the parent consents",
        )
    else:
        yield Checked(code, f"the form does not say yes or no: “{text}”")


def consent_to_look_at(case: Case) -> Iterator[Answer]:
    """Consents that somebody should read: from a court, awareness alone, not for sharing information, dated after receipt."""
    field = case.referral.fields.get("consent_to_referral")
    text = chosen(field.text) if field else ""
    if field and field.value == "yes" and OFFICIAL.search(text):
        yield Problem(f"the consent names a court or a professional: “{text}”; check that the parent has agreed")
    if field and AWARE.search(text) and not AGREED.search(text):
        yield Problem(f"the form says that the parent knows of the referral, which is not the same as consent: “{text}”")
    if case.value("consent_to_share") == "no" and case.value("consent_to_referral") == "yes":
        yield Problem("the parent consents to the referral but not to sharing information: check what may be said to whom")
    if case.value("consent_date") > case.received.isoformat() and re.fullmatch(r"\d{4}-\d\d-\d\d", case.value("consent_date")):
        yield Problem("the date of consent is after the day the referral was received")


def _somebody_else(case: Case, text: str) -> str:
    """Who gave consent, when the words name another relative and not the referred parent."""
    referred = case.value("parent_relationship")
    own = [pattern for pattern in (MOTHER, FATHER, RELATIVE) if pattern.search(referred)]
    names = [name for name in case.value("parent_name").split() if len(name) > 2]
    if any(pattern.search(text) for pattern in own) or any(
        re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) for name in names[:1]
    ):
        return ""
    if not own or re.search(r"\b(?:both|parents)\b", text, re.IGNORECASE):
        return ""
    found = next((hit for pattern in (MOTHER, FATHER, RELATIVE) if pattern not in own and (hit := pattern.search(text))), None)
    if found:
        return f"the {found[0].lower()}"
    other = case.value("other_parent_name").split()[:1]
    return (
        "the other parent"
        if other and len(other[0]) > 2 and re.search(rf"\b{re.escape(other[0])}\b", text, re.IGNORECASE)
        else ""
    )
