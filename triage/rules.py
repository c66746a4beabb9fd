"""All that is checked of a referral: one visible list of rules, every one of which runs.

Rules answer, they do not act: each gives findings, what it checked and found clear, and what a person should look at.
Nothing here decides, scores or ranks. What free text says comes from `triage.cues`; several sources of one finding are one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from parsing.referral import Referral
from triage.age import band
from triage.age_limits import age_limit, odd_dates, pregnancy, premature_birth, young_infant
from triage.caregiver import primary_caregiver
from triage.case import Answer, Case, Problem, Reader, Rule
from triage.checklist import checklist, ticks
from triage.completeness import missing, thin
from triage.consent import consent, consent_to_look_at
from triage.criteria import CriteriaConfig
from triage.essex import Essex
from triage.finding import Checked, Evidence, Finding, Triage
from triage.household import several_children
from triage.reply import reply_for
from triage.residence import doubtful_address, unsettled_home, where_the_family_lives
from triage.safeguarding import domestic_abuse, network, nobody_told
from triage.whose import is_about_somebody_else

ANSWERED = {"no_consent": "consent_to_referral", "not_primary_caregiver": "parent_primary_caregiver"}
"""Findings that the form's own question answers: a yes there leaves free text that says otherwise only possible."""
LOSS = "asks_post_birth_loss_support"
"""Only without a new pregnancy or baby (the guide, "What we do not offer")."""


def free_text(case: Case) -> Iterator[Answer]:
    """What the free text says, sentence by sentence, in its context; the form's own answer outweighs a mere hint."""
    for one in case.said:
        otherwise = _answered_otherwise(case, one.code)
        if is_about_somebody_else(case.referral, one):
            continue
        if not otherwise:
            yield one
        elif one.strength == "likely":
            yield replace(one, strength="possible", why=f"{one.why}; {otherwise}")


def _answered_otherwise(case: Case, code: str) -> str:
    """What the form's own boxes say against a finding; empty when nothing."""
    if code in ANSWERED and case.value(ANSWERED[code]) == "yes":
        return "the form's own question is answered with yes"
    if code == LOSS and case.age.unborn and not case.age.died:
        return "the form is for a baby not yet born"
    return ""


def thin_sections(case: Case) -> Iterator[Answer]:
    """Narrative sections answered in a word or two."""
    yield from (Problem(text) for text in thin(case.referral, case.criteria))


RULES: tuple[Rule, ...] = (
    where_the_family_lives,
    doubtful_address,
    age_limit,
    odd_dates,
    primary_caregiver,
    consent,
    consent_to_look_at,
    domestic_abuse,
    nobody_told,
    pregnancy,
    young_infant,
    premature_birth,
    several_children,
    unsettled_home,
    network,
    checklist,
    ticks,
    free_text,
    thin_sections,
)
"""Every rule, in the order their evidence is shown."""


def triage(referral: Referral, received: dt.date, criteria: CriteriaConfig, essex: Essex, cues: Reader) -> Triage:
    """Everything there is to say of a referral received on a day: what is missing, what was found, what was checked."""
    case = Case(referral, received, criteria, essex, cues)
    answers = [answer for rule in RULES for answer in rule(case)]
    findings = tuple(_merged(case, (one for one in answers if isinstance(one, Finding))))
    gaps = missing(referral, case.age, criteria, findings)
    titles = {code: spec.title for code, spec in criteria.codes.items()}
    kind, why = reply_for(gaps, findings, titles)
    return Triage(
        missing=gaps,
        findings=findings,
        clear=tuple(_clear(criteria, findings, [one for one in answers if isinstance(one, Checked)])),
        locality=case.home.locality,
        locality_why=case.home.area.why if case.home.area else "the form gives no address or postcode that can be placed",
        reply=kind,
        reply_why=why,
        age_band=band(case.age, criteria.age),
        read_first=any(criteria.codes[one.code].read_first for one in findings),
        problems=tuple(dict.fromkeys(one.text for one in answers if isinstance(one, Problem))),
    )


def _merged(case: Case, found: Iterable[Finding]) -> Iterator[Finding]:
    """One finding a code, in the order of the criteria: the strongest reason, all the evidence, the guide's sentence."""
    by_code: dict[str, list[Finding]] = {}
    for one in found:
        by_code.setdefault(one.code, []).append(one)
    for code, spec in case.criteria.codes.items():
        if several := by_code.get(code):
            best = min(several, key=lambda one: one.strength != "likely")
            ordered = [best, *(one for one in several if one is not best)]
            evidence = tuple(dict.fromkeys(quote for one in ordered for quote in one.evidence))
            yield replace(best, evidence=_shortest(evidence), guide=spec.guide)


def _shortest(evidence: tuple[Evidence, ...]) -> tuple[Evidence, ...]:
    """The evidence without a quote that stands in full in another of the same field."""
    return tuple(
        one
        for one in evidence
        if not any(
            one is not other and one.field == other.field and one.quote != other.quote and one.quote in other.quote
            for other in evidence
        )
    )


def _clear(criteria: CriteriaConfig, findings: tuple[Finding, ...], checked: list[Checked]) -> Iterator[Checked]:
    """For every code that was not found, what was looked at."""
    found = {one.code for one in findings}
    for code in criteria.codes:
        if code not in found:
            reasons = list(dict.fromkeys(one.why for one in checked if one.code == code))
            yield Checked(code, "; ".join(reasons) if reasons else "the free text was read and does not say so")
