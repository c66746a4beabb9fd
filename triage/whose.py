"""Who a sentence speaks of first, as far as the form's own names and the words for parents tell it.

The free-text rules know no names. A sentence that begins with the other parent does not say that the referred parent refused
consent or does not care for the infant.
"""

from __future__ import annotations

import re
from typing import Literal

from parsing.referral import Referral
from triage.finding import Evidence, Finding
from triage.sentences import split

ABOUT_THE_PARENT = frozenset(
    {"no_consent", "not_primary_caregiver", "care_experienced", "previous_removal", "health_difficulties", "mental_health_risk"}
)
"""Findings that concern the referred caregiver alone (the guide, "Referral criteria" and "Exclusions")."""
CARRIED_ON = ABOUT_THE_PARENT - {"no_consent"}
"""Those of them that a sentence which names nobody says of whom the sentence before it began with."""
FEMALE = frozenset(
    [
        "mum",
        "mummy",
        "mother",
        "mom",
        "mam",
        "she",
        "wife",
        "girlfriend",
        "grandmother",
        "nan",
        "nana",
        "nanny",
        "gran",
        "granny",
        "aunt",
        "auntie",
    ]
)
MALE = frozenset(["dad", "daddy", "father", "he", "husband", "boyfriend", "grandfather", "grandad", "granddad", "uncle"])
FAMILY = frozenset(
    [
        "grandmother",
        "nan",
        "nana",
        "nanny",
        "gran",
        "granny",
        "grandfather",
        "grandad",
        "granddad",
        "aunt",
        "auntie",
        "uncle",
        "mgm",
        "pgm",
        "mgf",
        "pgf",
    ]
)


def is_about_somebody_else(referral: Referral, finding: Finding) -> bool:
    """Whether every quote of a finding about the referred parent begins with somebody else."""
    if finding.code not in ABOUT_THE_PARENT or not finding.evidence:
        return False
    return all(_is_of_another(referral, finding.code, one) for one in finding.evidence)


def _is_of_another(referral: Referral, code: str, quote: Evidence) -> bool:
    first = _first_named(referral, quote.quote)
    if first is None and code in CARRIED_ON and quote.field in referral.fields:
        before = split(referral.fields[quote.field].text.partition(quote.quote)[0])
        first = _first_named(referral, before[-1].text) if before else None
    return first == "another"


def _first_named(referral: Referral, sentence: str) -> Literal["parent", "another"] | None:
    """Who a sentence names first, as far as it names somebody of the family."""
    own, others = _own(referral), _others(referral)
    for word in re.findall(r"[\w'’-]+", sentence.lower()):
        bare = re.sub(r"['’]s?$", "", word)
        if bare in own:
            return "parent"
        if bare in others:
            return "another"
    return None


def _own(referral: Referral) -> set[str]:
    """Words for the referred parent."""
    words = _names(referral, "parent_name")
    related = set(re.findall(r"[a-z]+", referral.value("parent_relationship").lower()))
    if related & FEMALE:
        words |= FEMALE - FAMILY
    if related & MALE:
        words |= MALE - FAMILY
    return words | related & FAMILY


def _others(referral: Referral) -> set[str]:
    """Words for other people of the family: known once it is known who the referred parent is."""
    own = _own(referral)
    words = _names(referral, "other_parent_name")
    if own & (FEMALE | MALE):
        words |= (FEMALE | MALE | FAMILY) - own
    return words - own


def _names(referral: Referral, key: str) -> set[str]:
    """First names of three letters or more."""
    return {name for name in re.findall(r"[a-z][\w'’-]+", referral.value(key).lower())[:1] if len(name) > 2}
