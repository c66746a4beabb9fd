"""The values of the stages as the JSON that the command line prints: the words of the contract, nothing else."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from parsing.document import Place
from parsing.referral import Field, Referral
from triage.finding import Evidence, Finding, Missing, Triage


def triage_of(file: str, referral: Referral, triage: Triage) -> dict[str, Any]:
    """A referral with all that triage says of it."""
    return {
        **reading_of(file, referral),
        "missing": [missing_of(missing) for missing in triage.missing],
        "findings": [finding_of(finding) for finding in triage.findings],
        "locality": triage.locality,
        "reply": triage.reply,
        "problems": [*referral.problems, *triage.problems],
    }


def untriaged(file: str, referral: Referral, reply: str) -> dict[str, Any]:
    """A document without a referral in it."""
    return {
        **reading_of(file, referral),
        "missing": [],
        "findings": [],
        "locality": "unknown",
        "reply": reply,
        "problems": list(referral.problems),
    }


def reading_of(file: str, referral: Referral) -> dict[str, Any]:
    """The fields alone."""
    return {
        "file": file,
        "kind": referral.kind,
        "fields": {key: field_of(field) for key, field in referral.fields.items()},
        "problems": list(referral.problems),
    }


def field_of(field: Field) -> dict[str, Any]:
    """One field."""
    value = field.value if isinstance(field.value, str) else list(field.value)
    found = {"value": value, "text": field.text, "confidence": round(field.confidence, 2), "where": place_of(field.place)}
    return {**found, "problem": field.problem} if field.problem else found


def place_of(place: Place) -> dict[str, Any]:
    """What is known of a place: `page` and `box`, or `table`, `row` and `cell`, or `paragraph`, and the `part` of the file."""
    found = {key: value for key, value in asdict(place).items() if value not in (None, "")}
    if place.box:
        found["box"] = [round(edge, 1) for edge in place.box]
    return found


def missing_of(missing: Missing) -> dict[str, str]:
    """One missing part."""
    return {"code": missing.code, "level": missing.level, "why": missing.why}


def finding_of(finding: Finding) -> dict[str, Any]:
    """One finding with its evidence."""
    return {
        "code": finding.code,
        "kind": finding.kind,
        "strength": finding.strength,
        "why": finding.why,
        "evidence": [evidence_of(evidence) for evidence in finding.evidence],
    }


def evidence_of(evidence: Evidence) -> dict[str, Any]:
    """The words a finding rests on."""
    found: dict[str, Any] = {"field": evidence.field, "quote": evidence.quote}
    where = place_of(evidence.place)
    return {**found, "where": where} if where else found


def cue_of(finding: Finding) -> dict[str, str]:
    """A finding of the free-text rules alone."""
    quote = finding.evidence[0].quote if finding.evidence else ""
    return {"code": finding.code, "kind": finding.kind, "strength": finding.strength, "quote": quote, "why": finding.why}


def area_of(area: Any) -> dict[str, str]:
    """What is known of a postcode."""
    return {key: getattr(area, key) for key in ("postcode", "in_area", "authority", "locality", "why")}
