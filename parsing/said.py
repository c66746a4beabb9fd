"""What running text says that a form would ask in a box: a relative with a date of birth, a plain word about consent."""

from __future__ import annotations

import re
from collections.abc import Iterator

KIN = r"(?:step|birth|adoptive|foster|grand)?-?(?:mother|father|mum|dad|grandmother|grandfather|nan|parent|guardian|carer)"
_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){1,3}"
_RELATIVE = re.compile(
    rf"(?i:\b(?:his|her|their|the|baby's|baby’s|whose)\s+(?P<kin>{KIN}))\s*,?\s*(?:is\s+)?(?P<name>{_NAME})\s*[,(]*\s*"
    r"(?i:d\.?o\.?b\.?|born(?:\s+on)?|date of birth)\s*:?\s*"
    r"(?P<dob>[^)\n;]{6,24}?\d{2,4})(?=[\s),.;]|$)"
)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_CONSENT = re.compile(r"\bconsent|\bagree[sd]?\b|\bagreement\b|\bhappy (?:for|to|with)\b|\bkeen (?:for|to)\b", re.IGNORECASE)
_TO_REFERRAL = re.compile(r"\brefer|\bthis (?:letter|request)\b|\byour service\b", re.IGNORECASE)
_TO_SHARING = re.compile(r"\bshar(?:e|ed|ing)\b", re.IGNORECASE)


def relatives(text: str) -> Iterator[tuple[str, str, str]]:
    """Each relative named with a date of birth, as kinship, name and date: "his father, Mr Scott Woods (DOB 19.12.1988)"."""
    for found in _RELATIVE.finditer(text):
        yield found["kin"], found["name"], found["dob"].strip()


def consent_said(text: str) -> Iterator[tuple[str, str]]:
    """Each plain sentence about consent, with the field it answers."""
    for found in _SENTENCE.finditer(text):
        sentence = found.group().strip()
        if len(sentence.split()) > 45 or not _CONSENT.search(sentence):
            continue
        if _TO_REFERRAL.search(sentence):
            yield "consent_to_referral", sentence
        if _TO_SHARING.search(sentence):
            yield "consent_to_share", sentence
