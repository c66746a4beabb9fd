"""The values that the templates of replies may name."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from notify.service import ServiceConfig
from notify.signposts import Signpost, SignpostingConfig
from notify.text import one_line
from parsing.labels.config import FormConfig, Requirement
from triage.essex import LocalitiesConfig
from triage.finding import Finding, Missing, Triage
from triage.practitioners import Practitioner

if TYPE_CHECKING:
    from notify.reply import Situation

ASKING = ("missing_information", "chaser", "acknowledgement", "consultation")
"""Kinds that name missing parts."""
SAFETY = ("imminent_risk", "safeguarding_unaddressed", "domestic_abuse")
TO_TALK_OVER = ("near_age_limit", "parent_ambivalent", "services_overload")
"""Cautions that a consultation is about (the guide, "Parent readiness" and "Infant age")."""
NOT_A_NAME = re.compile(
    r"@|\d|\b(?:team|service|services|inbox|mailbox|referrals?|admin|administrator|reception|office|duty|scanner|scan|copier|printer|mfd|noreply|"
    r"no-reply|donotreply|hub|clinic|surgery|practice|hospital|ward|department|enquiries|secure|nhs|unit|health|visiting|midwifery|http|www)\b",
    re.IGNORECASE,
)
NOTHING_WRITTEN = ("left blank", "not asked", "only the form's own prompt", "nothing")
ABUSE = re.compile(r"\b(?:violen\w*|abus\w*|assault\w*|hit|hits|strangl\w*|dv|da|coerci\w*)\b", re.IGNORECASE)
NO_INITIAL = frozenset(("and", "&", "twin", "twins", "triplets", "baby", "unborn", "infant", "the", "of"))


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the form that is asked for."""

    code: str
    title: str
    help: str
    unclear: bool
    """Whether something is written there that cannot be used."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a template of a reply can name; nothing else exists for it."""

    recipient: str
    """The person's name; empty when it is not a person's."""
    reference: str
    """Ours; empty for an enquiry."""
    infant: str
    """Initials; empty when unborn or not known."""
    unborn: bool
    locality: str
    """`mid`... `outside`, `unknown`."""
    locality_name: str
    """`Mid Essex`; empty when outside or not known."""
    practitioners: tuple[Practitioner, ...]
    """Those of the locality to talk to."""
    required: tuple[Part, ...]
    """Missing parts that are asked for."""
    advised: tuple[Part, ...]
    """Missing parts that would help."""
    reasons: tuple[str, ...]
    """Codes that have a text in `_blocks/reasons/`."""
    signposts: tuple[Signpost, ...]
    safety_signposts: tuple[Signpost, ...]
    """Of them, those for a worry about safety."""
    read_first: bool
    """Whether a worry about safety was found."""
    enquiry: bool
    """There is no referral."""
    unread: bool
    """There was a file, and it could not be opened."""
    empty: bool
    """The form is blank."""
    enclosed: tuple[str, ...]
    """Keys of the files sent along, as `notify.enclosures` has them."""
    service: ServiceConfig

    def values(self) -> dict[str, Any]:
        """By name, for the templates."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


def facts_of(
    kind: str,
    situation: Situation,
    ask: tuple[str, ...],
    signposts: tuple[str, ...],
    enclosed: tuple[str, ...],
    service: ServiceConfig,
    form: FormConfig,
    signposting: SignpostingConfig,
    localities: LocalitiesConfig,
) -> Facts:
    """The values for a reply of a kind in a situation."""
    triage, referral = situation.triage, situation.referral
    locality = triage.locality if triage else "unknown"
    entries = [(key, signposting.entries[key]) for key in signposts if key in signposting.entries]
    for_safety = [key for key, entry in entries if set(entry.for_codes) & set(SAFETY) and _read_first(triage)]
    missing = {one.code: one for one in triage.missing} if triage else {}
    parts = {code: _part(code, form.requirements[code], missing.get(code)) for code in ask if code in form.requirements}
    return Facts(
        recipient=person_name(situation.recipient_name),
        reference=situation.reference,
        infant=initials(referral.value("infant_name")) if referral else "",
        unborn=triage is not None and triage.age_band == "unborn",
        locality=locality,
        locality_name=localities.names.get(locality, ""),
        practitioners=localities.contacts(locality),
        required=tuple(part for code, part in parts.items() if code not in missing or missing[code].level == "required"),
        advised=tuple(part for code, part in parts.items() if code in missing and missing[code].level == "advised"),
        reasons=reasons_of(kind, triage),
        signposts=tuple(entry for key, entry in entries if key not in for_safety),
        safety_signposts=tuple(entry for key, entry in entries if key in for_safety),
        read_first=_read_first(triage),
        enquiry=referral is None,
        unread=referral is None or referral.kind == "unreadable",
        empty=referral is not None and not referral.fields,
        enclosed=enclosed,
        service=service,
    )


def _part(code: str, asked: Requirement, missing: Missing | None) -> Part:
    title, words = asked.title.replace("'", "’"), asked.help.replace("'", "’")
    unclear = missing is not None and not missing.why.startswith(NOTHING_WRITTEN)
    return Part(code, title[0].upper() + title[1:], words, unclear)


def ask_of(kind: str, situation: Situation, form: FormConfig) -> tuple[str, ...]:
    """The requirement codes a reply of a kind asks for when nobody chose: what is missing."""
    if kind == "consent_needed":
        return ("consent",)
    missing = situation.triage.missing if situation.triage else ()
    asked = [one for one in missing if kind != "acknowledgement" or one.level == "advised"]
    return tuple(one.code for one in asked if one.code in form.requirements) if kind in ASKING else ()


def signposts_of(
    kind: str, situation: Situation, signposting: SignpostingConfig, localities: LocalitiesConfig
) -> tuple[str, ...]:
    """The signposts a reply of a kind names when nobody chose: those that answer what it is about, for the family's locality."""
    triage = situation.triage
    if triage is None:
        return ()
    about = [*reasons_of(kind, triage)] if kind in ("signposting", "consultation", "closed") else []
    safety = [one.code for one in triage.findings if one.code in SAFETY]
    if any(_speaks_of_abuse(one) for one in triage.findings if one.code in SAFETY):
        safety.append("domestic_abuse")
    return signposting.proposed([*safety, *about], triage.locality, tuple(localities.names))


def reasons_of(kind: str, triage: Triage | None) -> tuple[str, ...]:
    """The findings a reply of a kind explains: the likely ones that speak against the referral, else the possible ones."""
    if triage is None or kind not in ("signposting", "consultation", "closed"):
        return ()
    barred = [one for one in triage.findings if one.kind in ("exclusion", "not_offered")]
    chosen = _strongest(barred)
    if kind == "consultation":
        chosen = [*(one for one in triage.findings if one.code in TO_TALK_OVER), *barred]
    return tuple(dict.fromkeys(one.code for one in chosen))


def _speaks_of_abuse(finding: Finding) -> bool:
    return bool(ABUSE.search(finding.why)) or any(ABUSE.search(quote.quote) for quote in finding.evidence)


def _strongest(findings: list[Finding]) -> list[Finding]:
    return [one for one in findings if one.strength == "likely"] or findings


def _read_first(triage: Triage | None) -> bool:
    return triage is not None and triage.read_first


def person_name(name: str) -> str:
    """A name to greet somebody by, from a form or a mail program (`TARRANT, Gemma (Team)`); empty when it is not a person's."""
    bare = one_line(re.sub(r"[(\[{<].*", "", name), 60)
    last, comma, first = bare.partition(",")
    bare = f"{first} {last}".strip() if comma and first.strip() else last.strip()
    bare = " ".join(word.capitalize() if word.isupper() and len(word) > 2 else word for word in bare.split())
    return "" if NOT_A_NAME.search(bare) or not re.fullmatch(r"[\w.'’\- ]+", bare) else bare


def initials(name: str) -> str:
    """The initials of an infant's name: `NW`; `R and W` for twins; empty for an unborn baby."""
    plain = re.sub(r"[(\[].*?[)\]]", " ", name)
    if re.search(r"\bunborn\b", plain, re.IGNORECASE):
        return ""
    firsts = re.split(r"\s+(?:and|&)\s+", plain.strip())
    if len(firsts) > 1:
        return " and ".join(filter(None, (_letters(first)[:1] for first in firsts)))
    return _letters(plain)


def _letters(name: str) -> str:
    words = [word for word in re.findall(r"[^\W\d_][\w'’-]*", name) if word.lower() not in NO_INITIAL]
    return "".join(word[0].upper() for word in words)


__all__ = ["Facts", "Part", "ask_of", "facts_of", "initials", "person_name", "reasons_of", "signposts_of"]
