"""What an answer says besides what it was asked: the day of consent, whether messages may be left, the language."""

from __future__ import annotations

import re

from parsing.answers.answers import Answers, Asked, Candidate
from parsing.pairs import Pair
from parsing.pieces import text_of
from parsing.sentences.agreed import agreed, consent_said
from parsing.sentences.messages_said import messages_said
from parsing.values.values import first_date, one_line

BESIDE = 0.9
"""How sure a value is, against the answer it stands in."""
_LANGUAGE = re.compile(
    r"(?P<language>(?!Yes\b|No\b|Not\b|None\b|Interpreter\b)[A-Z][a-z]{3,}(?: (?!Interpreter\b)[A-Z][a-z]+)?)"
    r"\s*(?:[,;/(.–-]|$|(?=(?i:interpreter)\b))"
)
_DISCUSSED_ON = re.compile(r"\b(?:discussed|agreed|consented|signed|spoken?)\b.{0,60}\bon (?:the )?$", re.IGNORECASE)
_ASKS_SAFE = re.compile(
    r"\b(?:safe|ok|okay)\b.*\b(?:call|ring|text|messages?|voicemail|contact)\b|\b(?:vm|voicemail|text"
    r"|messages?)\b.*\b(?:ok|okay|safe)\b",
    re.IGNORECASE,
)
_YES_BEHIND = re.compile(r"\d[\s,;(–-]*(?P<said>yes|no|y|n)\b[\s.)]*$", re.IGNORECASE)
_AGREED_ON = re.compile(
    r"\b(?:consent|agree).{0,60}\b(?:on (?:the )?|signed |dated |at (?:a |our |the )?(?:home )?visit |(?:parents?"
    r"|mum|dad|mother|father|verbally) )$"
    r"|\bconsent(?:ed)?\b(?!.*\b(?:due|born|d\.?o\.?b|edd|appointment|review|until|before)\b).{0,15}"
    r"\b(?:obtained|gained|given|taken|verbal|written)\b[^.]{0,30}[\s(,]$",
    re.IGNORECASE,
)

_GIVEN_ON = re.compile(
    r"\b(?:gave|gives|given|has given|signed) (?:(?:her|his|their|verbal|written|full|informed) ){0,2}consent"
    r"(?: (?:to|for) (?:this|the) referral)?"
    r"(?: verbally| in writing)? (?:on (?:the )?)?$"
    r"|\bconsent(?:ed)? (?:(?:was |has been )?(?:given|obtained|gained|taken) )?(?:to (?:this|the) referral )?"
    r"(?:verbally |in writing )?(?:on (?:the )?)?$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\s*(?:,|;|and\b)", re.IGNORECASE)
""" "Consent given verbally 3/5/26, voicemail ok": something else follows the day."""
_BY_WHOM = re.compile(r"\b(?:by |from )?(?:both parents|mum|mother|dad|father|parents?)\b", re.IGNORECASE)


def messages(pair: Pair, asked: Asked) -> list[Candidate]:
    """Whether a message may be left, said beside the telephone number: "text only, no voicemails"."""
    said = one_line(text_of(pair.answer))
    behind = _YES_BEHIND.search(said) if _ASKS_SAFE.search(pair.label) else None
    safe = ("yes" if behind["said"][0].lower() == "y" else "no") if behind else messages_said(said)
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
        chosen = agreed(field, sentence, answers.choosers[field].words)
        if field == key and chosen:
            day = agreed_on(sentence, answers)
            date = [answers.read_text("consent_date", day, asked)] if day else []
            return [Candidate(key, chosen, sentence, round(asked.sure * BESIDE, 2), asked.label, asked.place), *date]
    return []


def agreed_on(said: str, answers: Answers) -> str:
    """The day at the end of a sentence that says yes; empty where there is none."""
    written = first_date(said)
    before = said[: written.start()] if written else ""
    ends = (
        written
        and not _BY_WHOM.sub("", said[written.end() :]).strip(" .,)")
        and (_AGREED_ON.search(before) or before.rstrip().endswith("."))
    )
    ends = ends or (
        written and _GIVEN_ON.search(before) and _GOES_ON.match(said[written.end() :]) and not first_date(said[written.end() :])
    )
    ends = ends or (written and _DISCUSSED_ON.search(before) and not first_date(said[written.end() :]))
    given = ends and agreed("consent_to_referral", said, answers.choosers["consent_to_referral"].words) == "yes"
    return written.group() if written and given else ""
