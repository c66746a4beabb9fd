"""Statements to tick: "☒ Parent has agreed to this referral", "☒ Parent needs an interpreter". An empty box says nothing."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from parsing.answers.answers import Answers, Candidate
from parsing.answers.unplaced import Unplaced
from parsing.labels.matching import Labels
from parsing.labels.vocabulary import NOT_YET, OVER, REFUSES
from parsing.pairs import Loose, Pair
from parsing.sentences.agreed import agreed, consent_said
from parsing.values.options import Option, options_of
from parsing.values.placeholders import BLANK

STATED, SAID_SO = 0.85, 0.8
"""How sure a ticked statement of consent is, and one of anything else."""
SHORTEST_CONSENT, SHORTEST = 4, 3
"""Words."""
_CONSENT = ("consent_to_referral", "consent_to_share")
_ASKS_CONSENT = re.compile(r"\W*(?:\d+\W+)?(?:\w+ )?(?:consent|agreement|permission)\W*", re.IGNORECASE)
_TO = re.compile(r"(?:to|for)\b", re.IGNORECASE)
_CONSENT_TO = re.compile(rf"{_ASKS_CONSENT.pattern}(?:to|for) \w", re.IGNORECASE)
_WHETHER = {
    "parent_primary_caregiver": re.compile(r"\bcarer?\b|\bcaregiver\b|\blives? with\b|\blooks after\b", re.IGNORECASE),
    "parent_responsibility": re.compile(r"\bresponsibility\b|\bPR\b"),
    "interpreter_needed": re.compile(r"\binterpret|\bsigner\b|\btranslat", re.IGNORECASE),
    "safe_to_leave_message": re.compile(r"\bmessages?\b|\bvoice ?mails?\b|\btext|\bcall\b", re.IGNORECASE),
    "domestic_abuse": re.compile(r"\b(?:is|are|current\w*|now|ongoing|experiencing|in the home|at home|not|no)\b", re.IGNORECASE),
}
"""What else may be stated, and the words without which a statement says something else of it."""
_OF_CHILD = re.compile(
    r"\W*(?:(?:the|this|our|my) )?(?:baby|child|infant|unborn|family)\b|\bsubject (?:to|of)\b|\bplan\b", re.IGNORECASE
)
_NOT_NOW = re.compile(
    rf"{OVER.pattern}|\b(?:was|were|been|sibling|brother|sister|other child(?:ren)?|childhood)\b", re.IGNORECASE
)
_MAIN_CARER = re.compile(r"\bis (?:the )?(?:\w+['’]s )?(?:main|primary|sole) (?:carer|caregiver)\b", re.IGNORECASE)
_OF_ANOTHER = re.compile(r"\b(?:other|father|dad|partner|grand\w+|nan)\b", re.IGNORECASE)
_LANGUAGE = re.compile(r"\b(?i:languages?)\b\W*(?:is\s+)?(?P<language>[A-Z][a-z]{2,})")


class Statements:
    """Reads boxes to tick whose words are whole statements. `asked` are the fields that the form asks for by labels."""

    def __init__(self, labels: Labels, answers: Answers, unplaced: Unplaced, asked: Collection[str]) -> None:
        self.labels, self.answers, self.unplaced, self.asked = labels, answers, unplaced, asked

    def read(self, item: Pair | Loose) -> list[Candidate]:
        """What the boxes of a pair or of loose lines state; what they say besides is kept. Empty where they state nothing."""
        lines = item.answer if isinstance(item, Pair) else item.lines
        options = options_of(lines)[0]
        if isinstance(item, Pair) and len(options) == 1 and not options[0].text:  # the box stands behind the words
            options = [replace(options[0], text=item.label)]
        if isinstance(item, Pair) and _ASKS_CONSENT.fullmatch(item.label):  # "Consent: [x] to referral  [ ] to share records"
            options = [replace(one, text=f"{item.label} {one.text}") if _TO.match(one.text) else one for one in options]
        stated = [(option, [*self._stated(option, item)]) for option in options]
        if any(said for _, said in stated):
            label = item.label if isinstance(item, Pair) else ""
            answered = {candidate.key for _, said in stated for candidate in said if candidate.answered}
            silent = [option for option, said in stated if not any(one.answered or one.key not in answered for one in said)]
            self.unplaced.besides([option for option in silent if option.text], label, item.place)
        return [candidate for _, said in stated for candidate in said]

    def signed(self, item: Loose) -> list[Candidate]:
        """The consent that a printed statement declares, once somebody has signed below it."""
        said = [(key, sentence) for key, sentence in consent_said(item.text) if key not in self.asked]
        return [Candidate(key, _says(sentence), sentence, SAID_SO, "", item.place) for key, sentence in said]

    def _stated(self, option: Option, item: Pair | Loose) -> Iterator[Candidate]:
        size = len(option.text.split())
        said = Candidate("", "", option.text, SAID_SO, option.text, item.place)
        whole = size >= SHORTEST_CONSENT or _CONSENT_TO.match(option.text)
        if whole and (key := self._key(option.text, "consent")) in _CONSENT:
            blank = Candidate(key, label=option.text, place=item.place, blank=BLANK)
            value = "not_known" if self._is_meant(key, option.text) else _says(option.text)
            yield replace(said, key=key, value=value, confidence=STATED) if option.on else blank
            if option.on and value == "yes":
                yield from self._agreed_too(key, said)
        elif option.on and (plan := self._plan(option.text, item)):
            yield replace(said, key="safeguarding_status", value=plan)
        elif size >= SHORTEST and option.on:
            yield from (one for one in self._told(option, said) if one.key not in self.asked)

    def _agreed_too(self, key: str, said: Candidate) -> Iterator[Candidate]:
        """What one box states besides: "agrees to the referral and to the sharing of information"."""
        for other, sentence in consent_said(said.text):
            words = self.answers.choosers[other].words
            if other != key and other not in self.asked and agreed(other, sentence, words) == "yes":
                yield replace(said, key=other, value="yes")

    def _is_meant(self, key: str, text: str) -> bool:
        """Whether consent is only meant to be asked for: "Consent to be sought"."""
        return bool(NOT_YET.search(text)) and not self.answers.choosers[key].words.sentence(text)

    def _told(self, option: Option, said: Candidate) -> Iterator[Candidate]:
        if status := self._status(option.text):
            yield replace(said, key="safeguarding_status", value=status)
            return
        is_main = _MAIN_CARER.search(option.text) and not _OF_ANOTHER.search(option.text)
        key = "parent_primary_caregiver" if is_main else self._key(option.text, "parent")
        needed = _WHETHER.get(key)
        if needed is None or not needed.search(option.text) or _NOT_NOW.search(option.text):
            return
        yield replace(said, key=key, value=_says(option.text))
        if key == "interpreter_needed" and (named := _LANGUAGE.search(option.text)):
            yield replace(said, key="parent_language", value=named["language"], text=named["language"])

    def _plan(self, text: str, item: Pair | Loose) -> str:
        """The plan that a box names and nothing else, where no label asks for it: "☒ Early Help"."""
        past = isinstance(item, Pair) and OVER.search(item.label)
        plan = (
            "" if past or "safeguarding_status" in self.asked else self.answers.choosers["safeguarding_status"].words.exact(text)
        )
        return "" if plan in ("none", "not_known") else plan

    def _key(self, text: str, section: str) -> str:
        match = self.labels.match(text, section, loose=True)
        return (self.labels.field(match.targets[0]) or "") if match is not None else ""

    def _status(self, text: str) -> str:
        """The plan that a statement about the child names."""
        if not _OF_CHILD.search(text) or _NOT_NOW.search(text) or REFUSES.search(text):
            return ""
        named = self.answers.choosers["safeguarding_status"].words.anywhere(text)
        return named[0] if len(named) == 1 and named[0] not in ("none", "not_known") else ""


def _says(text: str) -> str:
    return "no" if REFUSES.search(text) else "yes"
