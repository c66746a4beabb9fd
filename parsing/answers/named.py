"""Answers that name somebody: with a date of birth behind the name, a role and a team, or a relationship in the label."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.answers.answers import Asked, Candidate
from parsing.answers.asking import NAME_PARTS, Asking
from parsing.answers.combined import Combined, without_strokes
from parsing.answers.letters import Letters
from parsing.labels.phrases import without_brackets
from parsing.labels.wording import without_numbering
from parsing.pairs import Pair
from parsing.people.described import described, without_age
from parsing.people.kinship import only_kin
from parsing.people.relatives import RESPONSIBILITY
from parsing.pieces import is_blank, text_of
from parsing.sentences.said import KIN
from parsing.sentences.told_names import couple
from parsing.values.placeholders import BLANK
from parsing.values.values import first_date, one_line

_ADDRESS = re.compile(
    r",\s*(?P<address>(?:(?:flat|unit|suite|floor) )?\d+[a-z]?\b,? [^\d;:@]*\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b)\.?"
)
"""From the house's number to the postcode."""
SAID_BY_LABEL, VOICE = 0.88, 0.78
"""How sure a relationship is that only the label says, and that words behind a name are a voice."""
LONGEST_KIN, SHORTEST_VOICE = 5, 5
"""Words."""
_REMARK = re.compile(
    r"(?P<name>[^,;(\d]{5,60}?)\s*(?:(?:[,;]|\s[-–—])\s+|\((?!n[ée]e|formerly|known|a\.?k\.?a|also|previous|maiden))"
    r"(?P<rest>[a-z][^\d()]{5,}\)?)"
)
"""A name and what is remarked of them behind it: "Jo Bell, back in the home"."""
_ALSO_CALLED = re.compile(r"/\s*(?:preferred|known as|previous|maiden|alias|other)", re.IGNORECASE)
_PRONOUNS = re.compile(r"\s*\((?:she|he|they)\s*/\s*(?:her|hers|him|his|them|theirs|they)\)", re.IGNORECASE)
_NOBODY = re.compile(r"\b(?:unknown|whereabouts|not (?:known|named|involved|disclosed)|no (?:contact|involvement)|never)\b")
_ONLY_DUE = re.compile(r"\W*(?:e\.?d\.?d\.?|e\.?d\.?c\.?|due(?: date| on)?|expected(?: on)?)\W*(?=\d)", re.IGNORECASE)
""" "EDD 6/4/27" where a baby's name was asked."""
NO_NAME = "this names nobody"
_PAUSE = re.compile(r"[.,;:()\d]")
LEAST_LOWER = 3
"""Words without a capital that no name has."""
_WITH_KIN = re.compile(
    r"(?P<name>[^\W\d][^,(\d]{2,60}?)\s*(?:,|\(|\s[-–—/])\s*"
    r"(?P<kin>(?:(?:maternal|paternal|birth|adoptive|foster|step)[ -])?"
    rf"(?:{KIN}|mummy|daddy|husband|wife|partner|boyfriend|girlfriend))\)?"
    r"(?:\.?$|\s*[,;(–—]\s*(?-i:[a-z])\D*$)",
    re.IGNORECASE,
)
"""A name with the relationship behind it: "Jo Bell (mother)"."""
_BOTH = re.compile(
    r"(?P<name>[^,(\d]{3,60}?)\s*\((?P<kin>mother|mum|father|dad)\)\s*(?:,|;|&|/|and)\s*"
    r"(?P<other>[^,(\d]{3,60}?)\s*\((?P<other_kin>mother|mum|father|dad)\)\.?",
    re.IGNORECASE,
)
_ONLY_KIN = re.compile(rf"\W*(?:the )?(?:{KIN}|mummy|daddy)\W*", re.IGNORECASE)
_STOP = re.compile(r"(?<=[a-z]{2})[.;]\s+(?=[A-Z])")
_WHOSE = re.compile(r"(?:(?i:baby|child|infant)['’]?|(?!(?i:mother|mum|father|dad|parent|partner)\b)[A-Z][a-z]+['’])s\s+(?=\w)")
_AS_REFERRED = re.compile(r"\s+(?:being |to be )?referred$|^referred\s+", re.IGNORECASE)
""" "Father referred: Al Bell": he is the father."""
_IN_SENTENCE = re.compile(r"^(?:the|her|his|their) | (?:is|called|named)$", re.IGNORECASE)
""" "The father is": as the label of a blank in a sentence."""
_OF_BOTH = re.compile(r"\b(?:carers|parents|guardians|couple|adults)\b", re.IGNORECASE)
_SEVERAL = re.compile(r"carer|parent|guardian|partner", re.IGNORECASE)


class Named:
    """Reads the answers to questions for a name."""

    def __init__(self, asking: Asking, combined: Combined, letters: Letters) -> None:
        self.asking = asking
        self.answers = asking.answers
        self.combined = combined
        self.letters = letters

    def read(self, key: str, pair: Pair, asked: Asked) -> list[Candidate]:
        """The candidates from an answer to a question for a name."""
        assert pair.match is not None
        ask = pair.match.targets[0].rpartition(".")[2]
        text = _PRONOUNS.sub("", one_line(text_of(pair.answer)))
        if key in ("infant_name", "parent_name", "other_parent_name") and " / " in text:
            parted = without_strokes(text)
            if (person := described(parted)).name and person.part("dob"):  # "Ada Bell / 2.3.1997 / 07700 900123"
                told = self.letters.of_person(key.removesuffix("_name"), person, asked)
                return [*told, *self._relationship(key, pair, asked)]
        if key in ("parent_name", "other_parent_name") and _NOBODY.search(text) and text.islower():
            return [Candidate(key, text=text, label=pair.label, place=asked.place, blank=NO_NAME)]
        if key == "gp_name":
            return self._gp(pair, asked)
        if _ALSO_CALLED.search(pair.label) and " / " in text:
            whole = replace(self.answers.read_text(key, text.partition(" / ")[0], asked), text=text)
            return [whole, *self._relationship(key, pair, asked)]
        if key == "referrer_name" and "parent_name" not in self.asking.asked and _is_born(text):
            return self._oneself(text, asked)
        if key == "referrer_name" and self._is_team(text):
            return [self.answers.read_text("referrer_organisation", text, asked)]
        if key == "referrer_name" and "referrer_role" not in self.asking.asked and len(self.answers.naming.split(text)) > 1:
            # "Referred by: Jo Bell, Health Visitor, Witham team" where the form asks for nothing more
            return self._referrer(text, asked)
        if text and not any(map(str.isalpha, text)):  # "Parent: 8" on a scale
            return [Candidate(key, text=text, label=pair.label, place=asked.place, blank=NO_NAME)]
        if key == "infant_name" and (due := _ONLY_DUE.match(text)):
            day = text[due.end() :]
            weeks = self.answers.read_text("gestation_now", _without_date(day), asked)
            expected = [self.answers.read_text("infant_due_date", day, asked), *([weeks] if weeks.answered else [])]
            return [Candidate(key, label=pair.label, place=asked.place, blank=BLANK), *expected]
        if self._is_no_name(text, pair):
            return [Candidate(key, text=text, label=pair.label, place=asked.place, blank=f"answered '{text}'")]
        if self._is_voice(key, text, pair):
            return [
                self.answers.read_text(f"voice_of_{key.removesuffix('_name')}", text_of(pair.answer), replace(asked, sure=VOICE))
            ]
        if ask in NAME_PARTS:
            out = [replace(self.answers.read(key, pair.answer, asked), part=ask)]
        else:
            if key == "parent_name" and (of_two := self._both(text, asked) or self._couple(pair, text, asked)):
                return of_two
            if key in ("parent_name", "other_parent_name") and (kin := _WITH_KIN.match(text)):
                owner = key.removesuffix("_name")
                return [
                    replace(self.answers.read_text(key, kin["name"], asked), text=text),
                    self.answers.read_text(f"{owner}_relationship", kin["kin"], replace(asked, sure=SAID_BY_LABEL)),
                ]
            if key in ("parent_name", "other_parent_name") and (told := self._before_sentence(key, text, asked)):
                return [*told, *self._relationship(key, pair, asked)]
            remark = _REMARK.fullmatch(text)
            if key in ("parent_name", "other_parent_name") and remark and self.answers.naming.looks_like_name(remark["name"]):
                return [
                    replace(self.answers.read_text(key, remark["name"], asked), text=text),
                    *self._relationship(key, pair, asked),
                ]
            person = described(text)
            name = without_age(text)
            whole = (
                self.answers.read_text(key, text, asked)
                if _PRONOUNS.search(text_of(pair.answer))
                else self.answers.read(key, pair.answer, asked)
            )
            whole = replace(self.answers.read_text(key, name, asked), text=text) if name != text else whole
            told = self.letters.of_person(key.removesuffix("_name"), person, asked) if person.parts and person.name else []
            out = [replace(told[0], text=text), *told[1:]] if told else [whole]
        return [*out, *(self._relationship(key, pair, asked) if out[0].answered else [])]

    def _before_sentence(self, key: str, text: str, asked: Asked) -> list[Candidate]:
        """ "Jo Bell. No contact. PR – no": the name before what is said of somebody, and whether they hold responsibility."""
        stop = _STOP.search(text)
        if stop is None or not self.answers.naming.looks_like_name(text[: stop.start()]):
            return []
        name = replace(self.answers.read_text(key, text[: stop.start()], asked), text=text)
        holds, said = f"{key.removesuffix('_name')}_responsibility", RESPONSIBILITY.search(text)
        also = [self.answers.read_text(holds, said["said"], asked)] if said and holds not in self.asking.asked else []
        return [name, *also]

    def _oneself(self, text: str, asked: Asked) -> list[Candidate]:
        """ "My details: Ada Bell, born 2.3.1997": nobody is asked for a date of birth at work."""
        person = described(text)
        remark = _REMARK.fullmatch(person.name)
        name = remark["name"] if remark else person.name
        told = self.letters.of_person("parent", replace(person, name=name), asked)
        return [*told, self.answers.read_text("referrer_name", name, asked)]

    def _both(self, text: str, asked: Asked) -> list[Candidate]:
        """ "Jo Bell (mother), Al Bell (father)" in the one box that asks for parents."""
        told = _BOTH.fullmatch(text) if "other_parent_name" not in self.asking.asked else None
        if told is None or told["kin"].lower() == told["other_kin"].lower():
            return []
        said = (("parent", told["name"], told["kin"]), ("other_parent", told["other"], told["other_kin"]))
        named = [self.answers.read_text(f"{owner}_name", name, asked) for owner, name, _ in said]
        kin = [self.answers.read_text(f"{owner}_relationship", kin, replace(asked, sure=SAID_BY_LABEL)) for owner, _, kin in said]
        return [*named, *kin]

    def _couple(self, pair: Pair, text: str, asked: Asked) -> list[Candidate]:
        """ "Carers: Jo and Al Bell": the first is the one referred, what stands behind is told of them."""
        if "other_parent_name" in self.asking.asked or not _OF_BOTH.search(pair.label) or not (two := couple(text)):
            return []
        _, comma, behind = text.partition(",")
        first = self.letters.of_person("parent", described(f"{two[0]}{comma}{behind}"), asked)
        return [*first, self.answers.read_text("other_parent_name", two[1], asked)]

    def _is_team(self, text: str) -> bool:
        """ "From: Witham Health Visiting Team" names nobody."""
        naming = self.answers.naming
        return naming.is_organisation(text) and not naming.split(text).get("name")

    def _referrer(self, text: str, asked: Asked) -> list[Candidate]:
        """Name, role and team, with the day and the ways to reach them that may stand behind."""
        keys = ["referrer_name", "referrer_role", "referrer_organisation"]
        text = re.sub(r"\s*\|\s*", ", ", text)
        home = _ADDRESS.search(text)
        if home and "referrer_address" not in self.asking.asked:
            rest = text[: home.start()] + text[home.end() :]
            return [*self._referrer(rest, asked), self.answers.read_text("referrer_address", home["address"], asked)]
        written = first_date(text)
        if written is None or "referral_date" in self.asking.asked:
            return _not_asked(self.combined.read(keys, text, asked), "referrer_name")
        before = re.sub(r"[\s,]+(?:on|dated?:?)\s*$", "", text[: written.start()])
        rest = f"{before} {text[written.end() :].lstrip(' .,;')}"
        read = _not_asked(self.combined.read(keys, rest, asked), "referrer_name")
        return [*read, self.answers.read_text("referral_date", written.group(), asked)]

    def _gp(self, pair: Pair, asked: Asked) -> list[Candidate]:
        if "gp_practice" in self.asking.asked:
            return [self.answers.read("gp_name", pair.answer, asked)]
        return _not_asked(self.combined.read(["gp_name", "gp_practice"], text_of(pair.answer), asked), "gp_name")

    def _is_no_name(self, text: str, pair: Pair) -> bool:
        """ "Partner: no contact" names nobody."""
        if text and not described(text).name and not described(text).parts:
            return True  # "(EDD )": a label whose answer was left blank
        if _ONLY_KIN.fullmatch(text) or only_kin(text):
            return True  # "Who is being referred? Dad"
        unnamed = pair.how == "line" and "name" not in pair.label.lower()
        return unnamed and text[:1].islower() and len(text.split()) < SHORTEST_VOICE

    def _is_voice(self, key: str, text: str, pair: Pair) -> bool:
        """ "Baby: startles a lot, hard to settle" is no name, it is what is said of the baby."""
        voiced = f"voice_of_{key.removesuffix('_name')}" in self.answers.form.fields
        lower = text[:1].islower()
        begun = pair.how == "line" and not first_date(text) if lower else _is_told(text)
        return voiced and len(text.split()) >= SHORTEST_VOICE and begun

    def _relationship(self, key: str, pair: Pair, asked: Asked) -> list[Candidate]:
        """The relationship that a name's own label or heading says."""
        birthing = self.asking.birthing if pair.section == "parent" and pair.how != "column" else ""
        owner, kin = key.removesuffix("_name"), _kinship(pair) or (birthing if key == "parent_name" else "")
        if not kin or owner not in ("parent", "other_parent") or is_blank(pair.answer):
            return []
        said = self.answers.read_text(f"{owner}_relationship", kin, Asked("", asked.place, SAID_BY_LABEL))
        return [replace(said, label=pair.label)]


def _is_born(text: str) -> bool:
    """Whether words give somebody's date of birth by that name."""
    return any(ask == "dob" and label for ask, _, label in described(text).parts)


def _not_asked(read: Sequence[Candidate], asked: str) -> list[Candidate]:
    """Without what an answer leaves out that its label asks nothing of: "GP: Dr Rao" leaves no practice blank."""
    given = any(candidate.answered for candidate in read)
    return [candidate for candidate in read if candidate.answered or candidate.key == asked or not given or candidate.text]


def _without_date(text: str) -> str:
    written = first_date(text)
    return text.replace(written.group(), " ").strip(" ,;") if written else text


def _is_told(text: str) -> bool:
    """Whether words begin with a sentence: "Jo says the house has gone quiet." rather than with a name."""
    first = _PAUSE.split(text, maxsplit=1)[0].split()
    return len(first) >= SHORTEST_VOICE and sum(word[0].islower() for word in first) >= LEAST_LOWER


_OF_UNIT = re.compile(r"(?:the )?(?:pregnant )?(?:woman|lady)", re.IGNORECASE)
"""What a maternity unit calls the baby's mother."""


def _kinship(pair: Pair) -> str:
    """ "Mother: Jo Bell" and a block headed "Mother" say the relationship."""
    assert pair.match is not None
    person = pair.match.targets[0].partition(".")[0]
    label = _IN_SENTENCE.sub("", without_numbering(without_brackets(pair.label).strip(" :")))
    label = _AS_REFERRED.sub("", label)
    if person not in ("mother", "father") or _SEVERAL.search(label):
        return ""
    plain = pair.how == "line" and len(label.split()) <= LONGEST_KIN and "name" not in label.lower() and not label.endswith("?")
    if pair.match.named and plain and not _OF_UNIT.fullmatch(label):
        kin = _WHOSE.sub("", label)
        return kin.capitalize() if kin.isupper() else kin
    return person.capitalize()
