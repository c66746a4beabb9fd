"""Free text read against the guide's criteria: sentence by sentence, each finding with the words that say so.

`CueReader` looks for the patterns of `config/cues.toml`, lets the context decide whether a phrase is said, and asks the trained
categoriser what the patterns did not see.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ConfigDict

from triage import context
from triage.finding import Evidence, Finding, FindingKind
from triage.language import english
from triage.people import Whose
from triage.sentences import Sentence, split

if TYPE_CHECKING:
    from spacy.tokens import Doc

KINDS: dict[str, FindingKind] = {
    **dict.fromkeys(("no_consent", "not_primary_caregiver", "relationship_not_at_risk", "unable_to_engage", "primary_difficulty_elsewhere"), "exclusion"),
    **dict.fromkeys(
        ("asks_parenting_capacity_assessment", "asks_care_coordination", "asks_birth_trauma_processing", "asks_post_birth_loss_support"),
        "not_offered",
    ),
    **dict.fromkeys(("imminent_risk", "safeguarding_unaddressed", "parent_ambivalent", "services_overload"), "caution"),
    **dict.fromkeys(
        ("parent_bonding", "infant_bonding", "parented_history", "care_experienced", "relational_difficulties", "trauma", "health_difficulties",
         "relationship_rupture", "shame_or_confidence", "previous_loss", "infant_disability", "prematurity_or_nicu", "previous_removal"),
        "indication",
    ),
    **dict.fromkeys(("birth_trauma", "multiple_children", "social_risk", "mental_health_risk", "relational_trauma"), "priority"),
}

_REQUESTS = frozenset(code for code, kind in KINDS.items() if kind == "not_offered")
_FIRST = frozenset({"imminent_risk", "safeguarding_unaddressed"})
_LASTING = frozenset({
    "parented_history", "care_experienced", "relational_trauma", "previous_loss", "previous_removal", "prematurity_or_nicu", "birth_trauma",
    "infant_disability", "multiple_children", "relational_difficulties",
})


class Criterion(BaseModel):
    """The patterns for one of the guide's criteria."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    why: str
    """One line in plain words, shown with the finding."""
    whose: Whose
    plain: tuple[str, ...]
    hint: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    """One of these must stand somewhere in the same passage."""
    unless: tuple[str, ...] = ()
    """None of these may stand in the same passage."""


class CuesConfig(BaseModel):
    """`config/cues.toml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: bool
    """Whether the trained categoriser may add findings."""
    words: dict[str, tuple[str, ...]]
    criteria: dict[str, Criterion]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A phrase of a criterion in a sentence, and how it stands."""

    code: str
    sentence: int
    reading: context.Reading
    plain: bool


class CueReader:
    """Reads free text. One for a process; the language and the categoriser are loaded at the first text."""

    def __init__(self, config: CuesConfig) -> None:
        self._config = config
        self._matcher: Any = None
        self._conditions: Any = None

    def find(self, text: str, field: str) -> list[Finding]:
        """What a text says, in the order of the config; the quotes are its sentences as written.

        Args:
            text: the free text of one field.
            field: the field's key, for the evidence.

        """
        return self.find_many([(text, field)])[0]

    def find_many(self, passages: list[tuple[str, str]]) -> list[list[Finding]]:
        """As `find`, for the texts of several fields at once."""
        return [self._by_rules(text, field) for text, field in passages]

    def _by_rules(self, text: str, field: str) -> list[Finding]:
        sentences = split(text)
        seen = [phrase for number, sentence in enumerate(sentences) for phrase in self._phrases(number, sentence)]
        met = self._met(text)
        found = {}
        for phrase in seen:
            if phrase.reading.standing == "not said" or not met(phrase.code):
                continue
            likely = phrase.plain and phrase.reading.standing == "said"
            if phrase.code not in found or (likely and found[phrase.code].strength == "possible"):
                found[phrase.code] = self._finding(phrase.code, "likely" if likely else "possible", sentences[phrase.sentence], field)
        return [found[code] for code in self._config.criteria if code in found]

    def _finding(self, code: str, strength: Literal["likely", "possible"], sentence: Sentence, field: str) -> Finding:
        return Finding(code, KINDS[code], strength, self._config.criteria[code].why, (Evidence(field, sentence.text),))

    def _phrases(self, number: int, sentence: Sentence) -> list[_Seen]:
        self._load()
        doc = english().read(sentence.text)
        return [self._seen(number, doc, key, start, end) for key, start, end in self._matcher.find(doc)]

    def _seen(self, number: int, doc: Doc, key: str, start: int, end: int) -> _Seen:
        code, strength = key.split("/")
        span = doc[start:end]
        reading = context.read(
            doc.text, span.start_char, span.end_char,
            whose=self._config.criteria[code].whose, lasting=code in _LASTING, first=code in _FIRST, request=code in _REQUESTS,
        )
        return _Seen(code, number, reading, strength == "plain")

    def _met(self, text: str) -> Any:
        doc = english().read(text)
        held = {key for key, _, _ in self._conditions.find(doc)}

        def met(code: str) -> bool:
            criterion = self._config.criteria[code]
            return (not criterion.needs or f"{code}/needs" in held) and f"{code}/unless" not in held

        return met

    def _load(self) -> None:
        if self._matcher is None:
            criteria, names = self._config.criteria, self._config.words
            phrases = {f"{code}/{part}": lines for code, one in criteria.items() for part, lines in (("plain", one.plain), ("hint", one.hint)) if lines}
            conditions = {f"{code}/{part}": lines for code, one in criteria.items() for part, lines in (("needs", one.needs), ("unless", one.unless)) if lines}
            self._matcher = english().patterns(phrases, names)
            self._conditions = english().patterns(conditions, names)
