"""A referral on one page for a clinician, in the order the guide asks for: as a page, plain text or a Word document."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desk.web.answers import SURE, shown
from desk.web.referral import Case
from desk.web.words import Words, moment, sentence
from parsing.referral import Referral as Reading
from triage.finding import Finding

PARTS = (
    (
        "Infant",
        "Infant",
        "infant_name infant_dob infant_due_date gestation_now gestation_at_birth infant_sex infant_nhs_number infant_ethnicity",
    ),
    (
        "Referred parent or caregiver",
        "Parent or caregiver",
        "parent_name parent_relationship parent_primary_caregiver parent_responsibility parent_dob parent_nhs_number "
        "parent_phone safe_to_leave_message parent_email parent_address parent_postcode parent_ethnicity parent_language "
        "interpreter_needed accessibility_needs",
    ),
    (
        "Other parent and household",
        "Social context",
        "other_parent_name other_parent_relationship other_parent_dob other_parent_phone other_parent_responsibility household",
    ),
    (
        "Referrer",
        "Referrer details",
        "referrer_name referrer_role referrer_organisation referrer_phone referrer_email referrer_address referral_date",
    ),
    ("Consent", "Consent", "consent_to_referral consent_to_share consent_date"),
    (
        "Safeguarding and risk",
        "Safeguarding and risks",
        "safeguarding_status safeguarding_details domestic_abuse risk_details mental_health",
    ),
    (
        "Network",
        "Services and care",
        "gp_name gp_practice health_visitor midwife social_worker mental_health_team other_services",
    ),
    ("Reason for referral", "Reason for referral", "reason_for_referral"),
    ("Voice of the referred parent or caregiver", "Carer’s perception of the problem", "voice_of_parent"),
    ("Voice of the infant", "Clinical narrative: voice of the infant", "voice_of_infant"),
    ("Voice of the other parent or caregiver", "Voice of the other parent or caregiver", "voice_of_other_parent"),
    ("Hopes and concerns", "Concerns, expectations and wishes", "hopes_and_concerns"),
    ("Other information", "Additional information", "other_information"),
)
"""Title on the page, heading for the patient record (after the PRSB record standard headings), and the fields under it."""

ALWAYS = frozenset({"Infant", "Referred parent or caregiver", "Referrer", "Consent", "Safeguarding and risk", "Network"})
"""Parts shown with what they lack; a voice that is missing stands under its own heading too."""
KINDS = (
    ("indication", "What the guide’s criteria found"),
    ("exclusion", "Possible exclusions"),
    ("not_offered", "Asks for something the service does not offer"),
    ("caution", "Cautions"),
    ("priority", "Priority considerations"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer."""

    key: str
    title: str
    value: str
    check: bool
    """Whether somebody should look at the original before relying on it."""


@dataclass(frozen=True, slots=True)
class Part:
    """Answers under one heading. A voice is one answer, shown in full."""

    title: str
    record: str
    entries: tuple[Entry, ...]

    @property
    def is_voice(self) -> bool:
        """Whether it is one narrative rather than a list of facts."""
        return self.title not in ALWAYS and self.title != "Other parent and household"


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything on the page."""

    reference: str
    received: str
    needs: tuple[str, ...]
    """Accessible-information needs: what to do before anybody rings or writes."""
    parts: tuple[Part, ...]
    found: tuple[tuple[str, tuple[Finding, ...]], ...]
    missing: tuple[str, ...]


def summary_of(case: Case, words: Words) -> Summary:
    """The summary of a referral. Findings a person dismissed are left out."""
    dismissed = {code for code, review in case.reviews.items() if review.verdict == "dismissed"}
    found = ((title, tuple(f for f in case.found(kind) if f.code not in dismissed)) for kind, title in KINDS)
    return Summary(
        reference=case.row.reference,
        received=moment(case.row.received_at),
        needs=tuple(needs(case.reading)),
        parts=tuple(part for part in _parts(case.reading, words) if part.entries),
        found=tuple((title, findings) for title, findings in found if findings),
        missing=tuple(f"{words.missing.get(item.code, item.code)} ({item.level}): {item.why}" for item in case.triage.missing),
    )


def needs(reading: Reading) -> Iterator[str]:
    """What the Accessible Information Standard asks to be seen first (DAPB1605)."""
    if reading.value("interpreter_needed") == "yes":
        language = reading.value("parent_language")
        yield f"An interpreter is needed{f': {language}' if language else ''}."
    told = reading.value("accessibility_needs")
    if told and told.strip(". ").lower() not in ("none", "no", "nil", "nil known", "none known"):
        yield sentence(told)
    if reading.value("safe_to_leave_message") == "no":
        yield "It is not safe to leave a message."


def _parts(reading: Reading, words: Words) -> Iterator[Part]:
    by_key = {question.key: question for question in words.questions}
    for title, record, keys in PARTS:
        entries = []
        for key in keys.split():
            found, question = reading.fields.get(key), by_key.get(key)
            if question is None:
                continue
            if found is not None:
                value = shown(question.kind, found.value) if not found.problem else str(found.value)
                entries.append(Entry(key, question.title, value, bool(found.problem) or found.confidence < SURE))
            elif key in reading.blanks:
                entries.append(Entry(key, question.title, "", False))
        yield Part(title, record, tuple(entries))


def as_text(told: Summary) -> str:
    """The summary to paste into the patient record, under its headings."""
    return "\n\n".join(f"{heading.upper()}\n" + "\n".join(lines) for heading, lines in _told(told) if lines) + "\n"


def as_word(told: Summary, name: str) -> bytes:
    """The summary as a Word document: real headings, no names in its properties."""
    from docx import Document  # a tenth of a second that no other page needs to wait for

    document = Document()
    document.core_properties.title = f"Referral {told.reference}"
    document.core_properties.author = name
    document.add_heading(f"Referral {told.reference}", 0)
    for heading, lines in _told(told):
        if lines:
            document.add_heading(heading, 2)
        for line in lines:
            document.add_paragraph(line)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _told(told: Summary) -> Iterator[tuple[str, Sequence[str]]]:
    """Headings for the record with their lines."""
    yield "Referral details", [f"Reference: {told.reference}", f"Received: {told.received}"]
    yield "Individual requirements", told.needs
    for part in told.parts:
        yield part.record, [_line(entry, part.is_voice) for entry in part.entries]
    yield "Missing from the referral", told.missing
    for title, findings in told.found:
        yield title, [_finding(finding) for finding in findings]


def _line(entry: Entry, alone: bool) -> str:
    value = entry.value or "Not provided"
    check = " (please check against the original)" if entry.check else ""
    return f"{value}{check}" if alone else f"{entry.title}: {value}{check}"


def _finding(finding: Finding) -> str:
    quotes = " ".join(f"“{evidence.quote.strip()}”" for evidence in finding.evidence)
    return f"{sentence(finding.why)} ({finding.strength}) {quotes}".strip()
