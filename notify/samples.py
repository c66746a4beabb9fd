"""Fictional situations that every reply must be able to answer: for checking templates, for previews and for the documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from notify.signposts import SignpostingConfig
from parsing.labels.config import FormConfig
from parsing.referral import Field, Referral
from triage.finding import Evidence, Finding, FindingKind, Missing, ReplyKind, Triage

if TYPE_CHECKING:
    from notify.reply import Situation

REFERENCE = "TWB-7H3KQM"
EXCLUSIONS = (
    "outside_essex", "over_24_months", "not_primary_caregiver", "relationship_not_at_risk", "unable_to_engage",
    "primary_difficulty_elsewhere", "no_consent",
)  # fmt: skip
NOT_OFFERED = (
    "asks_parenting_capacity_assessment",
    "asks_care_coordination",
    "asks_birth_trauma_processing",
    "asks_post_birth_loss_support",
)
OTHER = Missing("voice_of_other_parent", "advised", "left blank")
ASKED = (Missing("gp", "required", "left blank"), Missing("voice_of_infant", "required", "answered 'see above'"), OTHER)
CAUTIONS = ("near_age_limit", "parent_ambivalent", "services_overload")


@dataclass(frozen=True, slots=True)
class Sample:
    """A situation with a name, and what somebody chose to ask and name in it."""

    name: str
    situation: Situation
    ask: tuple[str, ...] | None = None
    signposts: tuple[str, ...] | None = None


def samples(form: FormConfig, signposting: SignpostingConfig) -> Iterator[Sample]:
    """Situations that between them use every branch of a template: all missing, all found, nothing there, no referral."""
    yield Sample("complete", situation(triage()))
    everything = tuple(Missing(code, "required", "left blank") for code in form.requirements)
    yield Sample("all missing", situation(triage(missing=everything, reply="missing_information")))
    advised = (Missing("voice_of_infant", "advised", "left blank"), Missing("infant_age", "required", "there is no such date"))
    yield Sample("unborn", situation(triage(missing=advised, age_band="unborn"), infant=""))
    barred = [(code, "exclusion") for code in EXCLUSIONS] + [(code, "not_offered") for code in NOT_OFFERED]
    found = [found_as(code, kind) for code, kind in [*barred, *((code, "caution") for code in CAUTIONS)]]  # type: ignore[arg-type]
    for locality in ("mid", "outside", "unknown"):
        yield Sample(f"everything found, {locality}", situation(triage(findings=tuple(found), locality=locality)))
    worried = tuple(found_as(code, "caution") for code in ("imminent_risk", "safeguarding_unaddressed"))
    yield Sample("worry about safety", situation(triage(findings=worried, read_first=True)), signposts=tuple(signposting.entries))
    yield Sample("worry about safety, outside", situation(triage(findings=worried, read_first=True, locality="outside")))
    yield Sample("blank form", situation(triage(missing=everything), fields=False))
    yield Sample("enquiry", situation(None))


def gallery(form: FormConfig) -> Iterator[tuple[str, Sample]]:
    """Each kind of reply in the situations that show what it can say."""
    yield from _acknowledged()
    yield from _asked_for_more(form)
    yield from _signposted()
    near = tuple(found_as(code, "caution") for code in CAUTIONS)
    yield "consultation", Sample("near the age limit", situation(triage((), near[:1], "north")))
    yield "consultation", Sample("a parent who may not be ready", situation(triage((), near[1:], "north")))
    yield "consultation", Sample("an enquiry", situation(None))
    yield "how_to_refer", Sample("an enquiry", situation(None, recipient="Perinatal Team Inbox"))
    yield "consent_needed", Sample("consent left blank", situation(triage((Missing("consent", "required", "left blank"),))))
    yield "duplicate_received", Sample("the same form again", situation(triage()))
    yield "chaser", Sample("what is still missing", situation(triage(ASKED, locality="west")))
    yield "chaser", Sample("a file that could not be opened", situation(None))
    yield "accepted", Sample("the team accepted it", situation(triage()))
    yield (
        "closed",
        Sample("an infant past the second birthday", situation(triage((), (found_as("over_24_months", "exclusion"),), "mid"))),
    )
    yield "blank", Sample("to be written", situation(triage()))


def _acknowledged() -> Iterator[tuple[str, Sample]]:
    worried = tuple(found_as(code, "caution") for code in ("imminent_risk", "safeguarding_unaddressed"))
    yield "acknowledgement", Sample("nothing is missing", situation(triage()))
    yield (
        "acknowledgement",
        Sample("a worry about safety, in Thurrock", situation(triage((OTHER,), worried, "thurrock", read_first=True))),
    )


def _asked_for_more(form: FormConfig) -> Iterator[tuple[str, Sample]]:
    unborn = (Missing("consent", "required", "left blank"), Missing("voice_of_infant", "advised", "left blank"), OTHER)
    everything = tuple(Missing(code, "required", "left blank") for code in form.requirements)
    kind = "missing_information"
    yield kind, Sample("three parts", situation(triage(ASKED, locality="west")))
    yield kind, Sample("a pregnancy, no address", situation(triage(unborn, locality="unknown", age_band="unborn"), ""))
    yield kind, Sample("a blank form", situation(triage(everything, locality="unknown"), recipient="", fields=False))
    yield kind, Sample("a file that could not be opened", situation(None))


def _signposted() -> Iterator[tuple[str, Sample]]:
    for code in EXCLUSIONS:
        locality = "outside" if code == "outside_essex" else "mid"
        yield "signposting", Sample(code.replace("_", " "), situation(triage((), (found_as(code, "exclusion"),), locality)))
    for code in NOT_OFFERED:
        yield "signposting", Sample(code.replace("_", " "), situation(triage((), (found_as(code, "not_offered"),), "south")))


def situation(
    triaged: Triage | None, infant: str = "Ada Osei", recipient: str = "Ruth Calder", *, fields: bool = True
) -> Situation:
    """A situation of the fictional referrer Ruth Calder; without `triaged`, an enquiry."""
    from notify.reply import Situation

    answers = {"infant_name": infant, "referrer_name": recipient} if fields else {}
    referral = Referral("form.docx", "referral_form", {key: Field(key, text, text, 1.0) for key, text in answers.items() if text})
    return Situation(
        REFERENCE if triaged else "", referral if triaged else None, triaged, recipient, "Referral", "<1@example.org>", ()
    )


def triage(
    missing: tuple[Missing, ...] = (),
    findings: tuple[Finding, ...] = (),
    locality: str = "mid",
    reply: ReplyKind = "acknowledgement",
    age_band: str = "6 to 11 months",
    *,
    read_first: bool = False,
) -> Triage:
    """A result of triage."""
    return Triage(missing, findings, (), locality, "", reply, "", age_band, read_first)


def found_as(code: str, kind: FindingKind, strength: Literal["likely", "possible"] = "likely") -> Finding:
    """A finding that rests on fictional words."""
    return Finding(code, kind, strength, "the form says so", (Evidence("reason_for_referral", "…"),))
