"""Free text read against the guide's criteria: sentence by sentence, each finding with the words that say so.

`CueReader` looks for the patterns of `config/cues.toml`, lets the context decide whether a phrase is said, and asks the trained
categoriser what the patterns did not see.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pydantic import BaseModel, ConfigDict

from triage import context
from triage.categoriser import Call, categoriser
from triage.finding import Evidence, Finding, FindingKind, Strength
from triage.language import Patterns, english
from triage.overrule import Passage, is_overruled
from triage.people import Person, Whose
from triage.prompts import Prompts
from triage.sentences import Sentence, split

if TYPE_CHECKING:
    from spacy.tokens import Doc

KINDS: dict[str, FindingKind] = {
    **dict.fromkeys(
        ("no_consent", "not_primary_caregiver", "relationship_not_at_risk", "unable_to_engage", "primary_difficulty_elsewhere"),
        "exclusion",
    ),
    **dict.fromkeys(
        (
            "asks_parenting_capacity_assessment",
            "asks_care_coordination",
            "asks_birth_trauma_processing",
            "asks_post_birth_loss_support",
        ),
        "not_offered",
    ),
    **dict.fromkeys(("imminent_risk", "safeguarding_unaddressed", "parent_ambivalent", "services_overload"), "caution"),
    **dict.fromkeys(
        (
            "parent_bonding",
            "infant_bonding",
            "parented_history",
            "care_experienced",
            "relational_difficulties",
            "trauma",
            "health_difficulties",
            "relationship_rupture",
            "shame_or_confidence",
            "previous_loss",
            "infant_disability",
            "prematurity_or_nicu",
            "previous_removal",
        ),
        "indication",
    ),
    **dict.fromkeys(("birth_trauma", "multiple_children", "social_risk", "mental_health_risk", "relational_trauma"), "priority"),
}

_LASTING = frozenset(
    {
        "parented_history",
        "care_experienced",
        "relational_trauma",
        "previous_loss",
        "previous_removal",
        "prematurity_or_nicu",
        "birth_trauma",
        "infant_disability",
        "multiple_children",
        "relational_difficulties",
    }
)
_SPEAKERS: dict[str, Person] = {"voice_of_other_parent": "other parent", "voice_of_infant": "infant"}
_FIRST = frozenset({"imminent_risk", "safeguarding_unaddressed"})


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
    not_in: tuple[str, ...] = ()
    """Fields where the words are about somebody else."""
    unless: tuple[str, ...] = ()
    """None of these may stand in the same passage."""
    about: tuple[str, ...] = ()
    """One of these words must stand in the same passage for what the categoriser only suspects."""
    contrary: tuple[str, ...] = ()
    """Said in the same passage, one of these takes back what the categoriser only suspects."""


class CuesConfig(BaseModel):
    """`config/cues.toml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    model: bool
    """Whether the trained categoriser may add findings."""
    prompts: tuple[str, ...]
    """Lines of the guide and of the form, which say nothing where an answer repeats them."""
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
        self._prompts = Prompts(config.prompts)
        self._phrases: Patterns | None = None
        self._conditions: Patterns | None = None

    def find(self, text: str, field: str) -> list[Finding]:
        """What a text says, in the order of the config; the quotes are its sentences as written.

        Args:
            text: the free text of one field.
            field: the field's key, for the evidence.

        """
        return self.find_many([(text, field)])[0]

    def find_many(self, passages: list[tuple[str, str]]) -> list[list[Finding]]:
        """As `find`, for the texts of several fields at once."""
        texts = [self._text(text) for text, _ in passages]
        seen = [self._seen(text, field) for text, (_, field) in zip(texts, passages, strict=True)]
        calls: list[list[Call]] = [[] for _ in texts]
        if self._config.model:
            calls = categoriser().find_many([(text.sentences, field) for text, (_, field) in zip(texts, passages, strict=True)])
        return [
            self._findings(text, phrases, some, field)
            for text, phrases, some, (_, field) in zip(texts, seen, calls, passages, strict=True)
        ]

    def _findings(self, text: _Text, phrases: list[_Phrase], calls: list[Call], field: str) -> list[Finding]:
        found: dict[str, Finding] = {}
        for phrase in sorted(phrases, key=lambda one: one.strength):
            if phrase.reading.standing != "not said":
                found.setdefault(phrase.code, self._finding(phrase.code, phrase.strength, text.quote(phrase.sentence), field))
        for call in sorted(calls, key=lambda one: -one.probability):
            if not self._is_overruled(call, phrases, text):
                found.setdefault(call.code, self._finding(call.code, "possible", text.quote(call.sentence), field))
        return [
            found[code] for code, criterion in self._config.criteria.items() if code in found and field not in criterion.not_in
        ]

    def _is_overruled(self, call: Call, phrases: list[_Phrase], text: _Text) -> bool:
        passage = Passage(
            frozenset(one.reading.standing for one in phrases if one.code == call.code and one.sentence in call.passage),
            self._names(call.code, [text.docs[number] for number in call.passage]),
            any(_is_contrary(call.code, text.docs[number], text.conditions[number]) for number in call.passage),
        )
        return is_overruled(call, passage, is_risk=call.code in _FIRST)

    def _names(self, code: str, docs: list[Doc]) -> bool:
        """Whether sentences have a word of what a criterion is about, or it asks for none."""
        about = {english().words.plain(word) for word in self._config.criteria[code].about}
        return not about or any(token.lemma_ in about for doc in docs for token in doc)

    def _finding(self, code: str, strength: Strength, quote: str, field: str) -> Finding:
        return Finding(code, KINDS[code], strength, self._config.criteria[code].why, (Evidence(field, quote),))

    def _text(self, whole: str) -> _Text:
        sentences = split(self._prompts.blank(whole))
        docs = [english().read(sentence.text) for sentence in sentences]
        _, conditions = self._load()
        return _Text(whole, sentences, docs, [conditions.find(doc) for doc in docs])

    def _seen(self, text: _Text, field: str) -> list[_Phrase]:
        """Every phrase of a criterion in a text whose conditions the text meets."""
        phrases, _ = self._load()
        held = {key for some in text.conditions for key, _, _ in some}
        return [
            self._phrase(number, doc, key, (start, end), _SPEAKERS.get(field, "parent"))
            for number, doc in enumerate(text.docs)
            for key, start, end in phrases.find(doc)
            if self._is_met(key.split("/")[0], held)
        ]

    def _is_met(self, code: str, held: set[str]) -> bool:
        return (not self._config.criteria[code].needs or f"{code}/needs" in held) and f"{code}/unless" not in held

    def _phrase(self, number: int, doc: Doc, key: str, where: tuple[int, int], speaker: Person) -> _Phrase:
        code, part = key.split("/")
        span = doc[where[0] : where[1]]
        sense = context.Sense(
            self._config.criteria[code].whose, code in _LASTING, code in _FIRST, KINDS[code] == "not_offered", speaker
        )
        reading = context.read(doc.text, span.start_char, span.end_char, sense)
        return _Phrase(code, number, reading, "likely" if part == "plain" and reading.standing == "said" else "possible")

    def _load(self) -> tuple[Patterns, Patterns]:
        if self._phrases is None or self._conditions is None:
            self._phrases, self._conditions = self._patterns("plain", "hint"), self._patterns("needs", "unless", "contrary")
        return self._phrases, self._conditions

    def _patterns(self, *parts: str) -> Patterns:
        lines = {
            f"{code}/{part}": getattr(criterion, part) for code, criterion in self._config.criteria.items() for part in parts
        }
        return english().patterns(lines, self._config.words)


@dataclass(frozen=True, slots=True)
class _Text:
    whole: str
    sentences: list[Sentence]
    docs: list[Doc]
    conditions: list[list[tuple[str, int, int]]]
    """What of `needs`, `unless` and `contrary` stands in each sentence."""

    def quote(self, number: int) -> str:
        """A sentence as written, the guide's words in it included."""
        sentence = self.sentences[number]
        return self.whole[sentence.start : sentence.start + len(sentence.text)]


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase of a criterion in a sentence, and how it stands."""

    code: str
    sentence: int
    reading: context.Reading
    strength: Strength


def _is_contrary(code: str, doc: Doc, conditions: list[tuple[str, int, int]]) -> bool:
    """Whether a sentence says what speaks against a criterion, and is not itself denied."""
    return any(
        context.read(doc.text, doc[start].idx, doc[start:end].end_char, context.Sense("any")).standing == "said"
        for key, start, end in conditions
        if key in (f"{code}/contrary", f"{code}/unless")
    )
