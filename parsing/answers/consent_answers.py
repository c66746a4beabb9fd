"""Answers to questions for consent: given or not, by whom, on which day, and to what besides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.answers.answers import NO_OPTION, Asked, Candidate
from parsing.answers.asking import Asking
from parsing.answers.beside import agreed_on, consent_in_words
from parsing.answers.consented import given_by, shared_with
from parsing.labels.vocabulary import REFUSES
from parsing.pairs import Found, Pair
from parsing.pieces import has_input, is_blank, text_of
from parsing.values.options import options_of
from parsing.values.placeholders import PROMPT
from parsing.values.values import first_date, one_line, paragraphs

_LONGEST_YES = 5
"""Words of a yes with the day it was said behind it."""
_BOTH = re.compile(r"^\W*both\W+", re.IGNORECASE)
_ENDS_AGREED = re.compile(
    r"\b(?:agreed|consented|consents|agrees)\b(?!.*\b(?:born|due|until|from|dob)\b).*[,(–-]\s*(?:on\s+)?$", re.IGNORECASE
)
"""A sentence of consent with the day of it at its end."""
_BOTH_AGREED = re.compile(r"\b(?:referral|request)\b.*\band\b.*\bshar", re.IGNORECASE)
""" "Has the family agreed to this request and to us sharing their information?" asks both."""
_AND_SHARING = re.compile(r"\bto both\b|\band\b.{0,35}\bshar(?:e|ed|ing)\b", re.IGNORECASE)
_SHARING_TOO = re.compile(
    r"\b(?:consents?|agrees?|agreement|permission) (?:to|for) (?:the )?(?:information )?shar(?:e|ing)\b"
    r"[^.:?]{0,40}[:?] *(?P<said>yes|no|y|n)\b",
    re.IGNORECASE,
)
""" "Consents to referral: Yes. Consents to sharing of record: No" in one box."""
_OF_ANY_PARENT = re.compile(
    r"\W*(?:i|we|(?:both )?(?:the )?(?:parents?|carers?|family|mother|woman|client|patient|service user)(?:\s*/\s*\w+)*)"
    r"\s+(?:\w+\W+){3}",
    re.IGNORECASE,
)
_SIGNED_ON = re.compile(r"\b(?:form|consent) (?:was )?signed(?: on| dated)?:?\s*$", re.IGNORECASE)
_DISCUSSED = re.compile(
    r"\W*(?:verbally )?(?:discussed|agreed|explained|asked)(?: (?:with|by) (?:her|him|them|mum|parents?))?(?: on)? ",
    re.IGNORECASE,
)
_ENDS_DAY = re.compile(r"\s*(?:[,;.:–-]|and\b|$)")
""" "Discussed 3/11/26, she is happy to be referred"."""
SIGNATURE = re.compile(r"\bsign(?:ed|ature)?\b", re.IGNORECASE)
_ON_DAY = re.compile(r"\bon:? *(?P<date>\d{1,2}[./-]\d{1,2}[./-](?:\d\d){1,2})\s*$", re.IGNORECASE)
"""The day at the end of a line that asks for consent to sharing last."""
_DATED = re.compile(r"\bdated?\b\s*:?\s*(?P<date>.*\d.*)", re.IGNORECASE)


class ConsentAnswers:
    """Reads what stands behind a label that asks for consent."""

    def __init__(self, asking: Asking, found: Sequence[Found]) -> None:
        self.asking, self.found = asking, found
        self.answers = asking.answers

    def ticked(self, key: str, pair: Pair, asked: Asked) -> list[Candidate]:
        """ "She agrees to: ☒ this referral ☒ sharing information ☐ photos": the options are what she agrees to."""
        options, _ = options_of(pair.answer)
        out = []
        for option in options:
            match = self.asking.labels.match(f"to {option.text.strip()}", "consent") if len(options) > 1 else None
            field = match.targets[0] if match else ""
            if option.on and field in ("consent_to_referral", "consent_to_share"):
                out.append(Candidate(field, "yes", option.text.strip(), asked.sure, asked.label, asked.place))
        return out

    def signed_or_given(self, key: str, pair: Pair, asked: Asked) -> list[Candidate] | None:
        """What is answered by who gave it, or blank over the form's own statement that nobody signed; None for all else."""
        said = paragraphs(text_of(pair.answer))
        if self._is_unsigned(pair):
            return [Candidate(key, text=said, label=pair.label, place=asked.place, blank=PROMPT)]
        if key == "consent_to_referral" and (told := given_by(pair)):
            return [Candidate(key, told, said, asked.sure, asked.label, asked.place), *self._consent_date(pair, asked)]
        return None

    def with_more(self, consent: Candidate, pair: Pair, asked: Asked) -> list[Candidate]:
        """A consent with what its box says besides: the day of it, whether information may be shared too."""
        key = consent.key
        if consent.problem == NO_OPTION and (sentence := consent_in_words(key, pair, asked, self.answers)):
            return [*sentence, *self._only_date(key, sentence, pair, asked)]
        if key == "consent_to_referral":
            return [consent, *self._consent_date(pair, asked), *self.sharing_too(consent, pair)]
        if not consent.answered and (told := shared_with(pair)):
            return [Candidate(key, told, paragraphs(text_of(pair.answer)), asked.sure, asked.label, asked.place)]
        both = _BOTH_AGREED.search(pair.label)
        if consent.value == "yes" and "consent_date" not in self.asking.asked and (on := _ON_DAY.search(consent.text)):
            return [consent, self.answers.read_text("consent_date", on["date"], asked)]
        return [consent, *([self.answers.read("consent_to_referral", pair.answer, asked)] if both else [])]

    def _only_date(self, key: str, said: Sequence[Candidate], pair: Pair, asked: Asked) -> Iterator[Candidate]:
        """ "Asked on 3/11/26 and she said yes": the one day that a sentence of consent gives."""
        text = one_line(text_of(pair.answer))
        written = first_date(text)
        agreed = key == "consent_to_referral" and any(one.key == key and one.value == "yes" for one in said)
        if agreed and written and not first_date(text[written.end() :]) and "consent_date" not in self.asking.asked:
            yield self.answers.read_text("consent_date", written.group(), asked)

    def _is_unsigned(self, pair: Pair) -> bool:
        """Whether an answer is the form's own statement about "the parent", over a signature that was left blank."""
        if has_input(pair.answer) or not _OF_ANY_PARENT.match(text_of(pair.answer)):
            return False
        at = next((at for at, item in enumerate(self.found) if item is pair), len(self.found))
        below = next((item for item in self.found[at + 1 :] if isinstance(item, Pair)), None)
        return below is not None and bool(SIGNATURE.search(below.label)) and is_blank(below.answer)

    def sharing_too(self, consent: Candidate, pair: Pair) -> Iterator[Candidate]:
        """ "Consents to the referral and to sharing of notes": an answer, or the guidance over it, about both."""
        if "consent_to_share" not in self.asking.asked and (share := _SHARING_TOO.search(consent.text)):
            said = "yes" if share["said"][0].lower() == "y" else "no"
            yield replace(consent, key="consent_to_share", value=said)
            return
        both = _AND_SHARING.search(consent.text) or any(map(_BOTH_AGREED.search, pair.hints))
        both = both and "consent_to_share" not in self.asking.asked
        if both and consent.value == "yes" and not REFUSES.search(consent.text):
            yield replace(consent, key="consent_to_share")

    def _says_yes(self, said: str) -> bool:
        return self.answers.choosers["consent_to_referral"].words.sentence(said) == "yes"

    def _consent_date(self, pair: Pair, asked: Asked) -> Iterator[Candidate]:
        """ "Yes   Date: 3/11/26", "Yes, 3/11/26" and "Yes, seen and agreed 3/11/26" in one box."""
        said = one_line(text_of(pair.answer))
        options, remark = options_of(pair.answer)
        chosen = [option.text for option in options if option.on]
        said = f"{chosen[0]} {remark}" if len(chosen) == 1 else said
        dated, written = _DATED.search(said), first_date(said)
        before = said[: written.start()] if written else ""
        if (
            dated is None
            and written
            and len(before.split()) <= _LONGEST_YES
            and self.asking.yes_no.leading(_BOTH.sub("", before)) == "yes"
        ):
            date = written.group()
        else:
            date = dated["date"] if dated else agreed_on(said, self.answers)
            if not date and written and _DISCUSSED.fullmatch(before) and _ENDS_DAY.match(said[written.end() :]):
                date = written.group() if self._says_yes(said) and not first_date(said[written.end() :]) else ""
            if not date and written and _SIGNED_ON.search(before) and self._says_yes(said):
                date = written.group()
            if not date and written and _ENDS_AGREED.search(before) and not said[written.end() :].strip(" .)"):
                date = written.group()
        if date and "consent_date" not in self.asking.asked:
            yield self.answers.read_text("consent_date", date, asked)
