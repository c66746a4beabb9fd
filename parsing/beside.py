"""What an answer says besides what it was asked: the day of consent, whether to leave messages, weeks of a baby who is born."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.answers import Answers, Asked, Candidate
from parsing.pairs import Found, Pair
from parsing.pieces import text_of
from parsing.said import consent_said, messages_said
from parsing.values import first_date, one_line

BESIDE = 0.9
"""How sure a value is, against the answer it stands in."""
_LANGUAGE = re.compile(
    r"(?P<language>(?!Yes\b|No\b|Not\b|None\b|Interpreter\b)[A-Z][a-z]{3,}(?: [A-Z][a-z]+)?)\s*(?:[,;/(.–-]|$)"
)
_AGREED_ON = re.compile(r"\b(?:consent|agree).{0,60}\bon (?:the )?$", re.IGNORECASE)
_BARE_GESTATION = re.compile(r"\W*gest(?:ation(?:al)?)?(?: age| weeks)?\W*", re.IGNORECASE)


def messages(pair: Pair, asked: Asked) -> list[Candidate]:
    """Whether a message may be left, said beside the telephone number: "text only, no voicemails"."""
    said = one_line(text_of(pair.answer))
    safe = messages_said(said)
    return (
        [Candidate("safe_to_leave_message", safe, said, round(asked.sure * BESIDE, 2), asked.label, asked.place)] if safe else []
    )


def language_named(pair: Pair, asked: Asked, answers: Answers) -> list[Candidate]:
    """The language said first where a label asks for it and for an interpreter: "Turkish, interpreter needed"."""
    named = _LANGUAGE.match(one_line(text_of(pair.answer))) if "language" in pair.label.lower() else None
    return [answers.read_text("parent_language", named["language"], asked)] if named else []


def consent_in_words(key: str, pair: Pair, asked: Asked, answers: Answers) -> list[Candidate]:
    """Consent in a whole sentence below its title, with the day: "Ada signed her consent to this referral on 5 May 2026"."""
    for field, sentence in consent_said(text_of(pair.answer)):
        chosen = answers.choosers[field].words.sentence(sentence)
        if field == key and chosen:
            day = agreed_on(sentence, answers)
            date = [answers.read_text("consent_date", day, asked)] if day else []
            return [Candidate(key, chosen, sentence, round(asked.sure * BESIDE, 2), asked.label, asked.place), *date]
    return []


def agreed_on(said: str, answers: Answers) -> str:
    """The day at the end of a sentence that says yes; empty where there is none."""
    written = first_date(said)
    ends = written and not said[written.end() :].strip(" .") and _AGREED_ON.search(said[: written.start()])
    agreed = ends and answers.choosers["consent_to_referral"].words.sentence(said) == "yes"
    return written.group() if written and agreed else ""


def at_birth(candidates: Sequence[Candidate], found: Sequence[Found], today: str) -> list[Candidate]:
    """The candidates, a bare "Gestation" among the lines about a baby with a date of birth as that at birth."""
    born = any(one.key == "infant_dob" and one.answered and not one.problem and str(one.value) <= today for one in candidates)
    pairs = (item for item in found if isinstance(item, Pair) and item.section == "infant")
    labels = {pair.label for pair in pairs if _BARE_GESTATION.fullmatch(pair.label)} if born else set()
    return [
        replace(one, key="gestation_at_birth") if one.key == "gestation_now" and one.answered and one.label in labels else one
        for one in candidates
    ]
