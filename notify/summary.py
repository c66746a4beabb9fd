"""A referral on one page for a clinician, already laid out for triage: data first, then text, HTML or a Word document.

The headings for the patient record follow the record standard headings of the PRSB ("Clinical referral information"). Findings
are listed with their quotes; priority considerations are listed too, and neither scored nor ranked.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from notify.reply import environment
from notify.shown import is_sure, shown
from parsing.labels.config import FormConfig
from parsing.referral import Field, Referral
from triage.finding import Finding, Triage


@dataclass(frozen=True, slots=True)
class Heading:
    """A part of the summary and the fields that stand under it."""

    title: str
    record: str
    """The heading in the patient record."""
    keys: tuple[str, ...]
    voice: bool = False
    """One narrative, shown in full, rather than a list of facts."""


HEADINGS = (
    Heading("Consent", "Consent", ("consent_to_referral", "consent_to_share", "consent_date")),
    Heading(
        "Safeguarding and risk",
        "Safeguarding and risks",
        ("safeguarding_status", "safeguarding_details", "domestic_abuse", "risk_details", "mental_health"),
    ),
    Heading(
        "Network",
        "Services and care",
        (
            "gp_name",
            "gp_practice",
            "health_visitor",
            "midwife",
            "social_worker",
            "mental_health_team",
            "other_services",
        ),
    ),
    Heading("Reason for referral", "Reason for referral", ("reason_for_referral",), voice=True),
    Heading("Voice of the referred parent or caregiver", "Carer’s perception of the problem", ("voice_of_parent",), voice=True),
    Heading("Voice of the infant", "Clinical narrative: voice of the infant", ("voice_of_infant",), voice=True),
    Heading(
        "Voice of the other parent or caregiver",
        "Social context: other parent or caregiver",
        ("voice_of_other_parent",),
        voice=True,
    ),
    Heading("Hopes and concerns", "Patient and carer concerns, expectations and wishes", ("hopes_and_concerns",), voice=True),
    Heading("Other information", "Additional information", ("other_information",), voice=True),
)
WHO = (
    Heading(
        "Infant",
        "Patient demographics: infant",
        (
            "infant_name", "infant_dob", "infant_due_date", "gestation_now", "gestation_at_birth", "infant_sex",
            "infant_nhs_number", "infant_ethnicity",
        ),
    ),
    Heading(
        "Referred parent or caregiver",
        "Patient demographics: parent or caregiver",
        (
            "parent_name", "parent_relationship", "parent_primary_caregiver", "parent_responsibility", "parent_dob",
            "parent_nhs_number", "parent_phone", "safe_to_leave_message", "parent_email", "parent_address",
            "parent_postcode", "parent_ethnicity", "parent_language",
        ),
    ),
    Heading(
        "Other parent and household",
        "Social context",
        (
            "other_parent_name", "other_parent_relationship", "other_parent_dob", "other_parent_phone",
            "other_parent_responsibility", "household",
        ),
    ),
    Heading(
        "Referrer",
        "Referrer details",
        (
            "referrer_name", "referrer_role", "referrer_organisation", "referrer_phone", "referrer_email",
            "referrer_address", "referral_date",
        ),
    ),
)  # fmt: skip
KINDS = {
    "exclusion": "Possible exclusions",
    "not_offered": "Asks for something the service does not offer",
    "caution": "Cautions",
    "indication": "Reasons to accept, from the referral criteria",
    "priority": "Priority considerations, not ranked",
}
"""Headings of the findings, in their order."""
NOTHING = frozenset({"none", "no", "nil", "nil known", "none known", "no needs", "none identified", "none required"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer."""

    key: str
    title: str
    value: str
    """Empty when the form asks and nobody answered."""
    check: bool
    """Whether somebody should look at the original before relying on it."""


@dataclass(frozen=True, slots=True)
class Part:
    """Answers under one heading."""

    title: str
    record: str
    voice: bool
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """One finding with the words it rests on."""

    title: str
    strength: str
    why: str
    quotes: tuple[str, ...]
    guide: str


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything on the page, in its order."""

    reference: str
    received: str
    """`14 March 2025`."""
    age_band: str
    locality: str
    locality_why: str
    needs: tuple[str, ...]
    """Access needs: what to know before anybody rings or writes (Accessible Information Standard, DAPB1605)."""
    read_first: tuple[Found, ...]
    """Possible worries about safety."""
    parts: tuple[Part, ...]
    found: tuple[tuple[str, tuple[Found, ...]], ...]
    """The other findings by kind."""
    missing: tuple[str, ...]
    problems: tuple[str, ...]


def summary_of(
    reference: str,
    received: str,
    referral: Referral,
    triage: Triage,
    form: FormConfig,
    titles: Mapping[str, str],
    localities: Mapping[str, str],
    read_first: Collection[str],
    dismissed: Collection[str] = (),
) -> Summary:
    """The summary of a referral.

    Args:
        reference: ours.
        received: the day it was received, as people read it.
        referral: the form as read, corrections applied.
        triage: what was found.
        form: for the titles of its fields and of what is missing.
        titles: the names of findings by code.
        localities: the names of localities.
        read_first: codes of findings that are read before anything else.
        dismissed: codes of findings that a person dismissed; they are left out.

    """
    kept = [one for one in triage.findings if one.code not in dismissed]
    urgent = [one for one in kept if one.code in read_first]
    return Summary(
        reference=reference,
        received=received,
        age_band=triage.age_band,
        locality=localities.get(triage.locality, "Outside Essex" if triage.locality == "outside" else "Not known"),
        locality_why=triage.locality_why,
        needs=tuple(needs(referral)),
        read_first=tuple(_found(one, titles) for one in urgent),
        parts=tuple(part for heading in (*WHO, *HEADINGS) if (part := _part(heading, referral, form)).entries),
        found=tuple(_groups([one for one in kept if one not in urgent], titles)),
        missing=tuple(f"{_title(form, one.code)} ({one.level}): {one.why}" for one in triage.missing),
        problems=(*referral.problems, *triage.problems),
    )


def needs(referral: Referral) -> Iterator[str]:
    """What somebody must know before they ring or write."""
    language = referral.value("parent_language")
    if referral.value("interpreter_needed") == "yes":
        yield f"An interpreter is needed: {language}" if language else "An interpreter is needed"
    told = referral.value("accessibility_needs")
    if told and told.strip(" .").lower() not in NOTHING:
        yield told
    if referral.value("safe_to_leave_message") == "no":
        yield "It is not safe to leave a message"


def _part(heading: Heading, referral: Referral, form: FormConfig) -> Part:
    entries = []
    for key in heading.keys:
        field, spec = referral.fields.get(key), form.fields.get(key)
        if spec is not None and (field is not None or key in referral.blanks):
            entries.append(_entry(key, spec.title, shown(field, spec.kind) if field else "", field))
    return Part(heading.title, heading.record, heading.voice, tuple(entries))


def _entry(key: str, title: str, value: str, field: Field | None) -> Entry:
    return Entry(key, title, value, field is not None and not is_sure(field))


def _groups(findings: list[Finding], titles: Mapping[str, str]) -> Iterator[tuple[str, tuple[Found, ...]]]:
    for kind, heading in KINDS.items():
        if group := tuple(_found(one, titles) for one in findings if one.kind == kind):
            yield heading, group


def _found(finding: Finding, titles: Mapping[str, str]) -> Found:
    quotes = tuple(" ".join(quote.quote.split()) for quote in finding.evidence)
    return Found(titles.get(finding.code, finding.code), finding.strength, finding.why.rstrip("."), quotes, finding.guide)


def _title(form: FormConfig, code: str) -> str:
    title = form.requirements[code].title if code in form.requirements else code
    return title[0].upper() + title[1:]


def as_text(summary: Summary, templates: Path) -> str:
    """Plain text under the headings of the patient record, to be pasted there."""
    text = environment(templates / "summaries").get_template("summary.txt").render(summary=summary).strip() + "\n"
    return text.replace("\u00a0", " ")  # records are searched for numbers with plain spaces


def as_html(summary: Summary, templates: Path) -> str:
    """A page of its own that loads nothing from elsewhere."""
    return environment(templates / "summaries").get_template("summary.html").render(summary=summary)
