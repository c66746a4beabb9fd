"""Letters and typed messages: who writes, whom it is about, and the running text, from where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.answers.addressed import doctor_addressed
from parsing.answers.answers import Answers, Asked, Candidate
from parsing.answers.letter_lines import LINES_BELOW, LetterLines
from parsing.answers.letterheads import Letterhead
from parsing.answers.persons import Persons
from parsing.answers.prose import SAID
from parsing.answers.recognise import asks
from parsing.answers.signatures import Signature
from parsing.pairs import Found, Loose
from parsing.people.described import Described, described
from parsing.sentences.banner import banner
from parsing.sentences.homes_said import home_said
from parsing.sentences.messages_said import messages_said
from parsing.sentences.said import PARTNER, with_child
from parsing.sentences.small_print import is_small_print
from parsing.values.values import UP_TO_POSTCODE, first_date, last_postcode, one_line, read_phone
from parsing.walk.letter_zones import SUBJECT

SUBJECT_DATED = 0.99
"""How sure it is whom a letter is about that gives the name with a date of birth: surer than a label "Mother" further down,
who may be a young mother's own."""
LONGEST_ADDRESS = 16
LEAD_WORDS = 4
"""So many words may lead up to an address: "They live together at"."""
TOLD_WORDS = 25
"""So many words on a line that names the family tell of them too."""
LEADING_WORDS = 14
"""A sentence that only announces a referral is shorter."""
PROSE_WORDS = 8
"""A paragraph of running text has at least so many words."""
_HOUSE_BEHIND_NAMES = re.compile(
    r"^[A-Z][a-z]+(?: (?:and|&) [A-Z][a-z]+)?(?: [A-Z][\w-]+)*, (?=(?:Flat |Room |Unit )?\d{1,4}[a-z]?,? [A-Z])"
)
_AND_WHO = re.compile(
    r"(?<=[\d)]),? (?:and|&) "
    r"(?=(?:(?:her|his|their|the) )?(?:unborn )?(?:baby|mother|mum|son|daughter|infant|father|dad|twins)\b)",
    re.IGNORECASE,
)
""" "Ada Bell (DOB ...) and mother Jo Bell (DOB ...)"."""


_WHOSE = re.compile(
    r"^(?:her|his|their|the) (?:unborn )?(?P<kin>baby|mother|mum|son|daughter|infant|father|dad),? (?=[A-Z])", re.IGNORECASE
)
_PARENTS = ("mother", "mum", "father", "dad")
_PARTNER_FIRST = re.compile(rf"(?P<kin>(?i:{PARTNER}|father|dad|FOB)),?(?: is)?:? (?=[A-Z])")


def _with_birth(text: str) -> str:
    """ "Miss Ada BELL  03-Mar-2004  (22y)": a date straight behind a name, as a date of birth."""
    born = first_date(text)
    bare = born and not described(text).parts and text[: born.start()].strip(" ,(-–").count(" ")
    return f"{text[: born.start()].rstrip(' ,(-–')}, DOB {born.group()}" if born and bare else text


def _person(text: str) -> Described:
    """Whom a part of a subject describes, be it as the head of a record does."""
    told = described(_with_birth(text))
    return told if told.part("dob") or told.part("due") else banner(text) or told


def _leads(text: str) -> bool:
    """Whether words only lead up to what follows: they end in a colon, or say in short that it is a referral."""
    return text.rstrip().endswith(":") or (len(text.split()) < LEADING_WORDS and asks(text))


class Letters(Persons):
    """Fields from the lines of a letter or message that carry no label."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.lines = LetterLines(answers)
        self.used = self.lines.used
        self.letterhead, self.signature = Letterhead(self.lines), Signature(self.lines)
        self.named: dict[str, str] = {}
        """Parent and infant, where the subject names both in one breath."""
        self.surely: list[Candidate] = []
        """What a subject says of somebody with a date of birth: it goes before what labels say further down."""

    def read(self, found: Sequence[Found], subject_is: str, answered: set[str]) -> list[Candidate]:
        """Candidates from the loose lines; `self.used` holds the positions of those that gave one.

        `subject_is` says whether the subject line names the `infant` or the `parent`; `answered` are the keys that labels
        have answered already.
        """
        found = self.letterhead.above_subject(found)
        loose = [(at, item) for at, item in enumerate(found) if isinstance(item, Loose)]
        out = [
            *self.letterhead.top(loose),
            *self.letterhead.of_summary(found, answered),
            *self._subject(loose, subject_is),
            *self._addresses(loose),
            *self._reached(loose),
            *self.signature.end(loose, answered & {"referral_date"}),
            *self.letterhead.contacts(found),
        ]
        if not answered & {"gp_name", "gp_practice"}:
            out.extend(doctor_addressed(self.lines, loose))
        if "reason_for_referral" not in answered:
            out.extend(self._running_text(loose))
        return out

    def own_story(self, found: Sequence[Found], answered: set[str]) -> Iterator[Candidate]:
        """The paragraphs of a message that names the family in them, where nothing else is the reason."""
        told = [
            (at, item)
            for at, item in enumerate(found)
            if isinstance(item, Loose) and item.zone != "end"
            if len(item.text.split()) >= PROSE_WORDS and not is_small_print(item.text)
        ]
        if not all(_leads(item.text) for _, item in told) and "reason_for_referral" not in answered:
            self.used.update(at for at, _ in told)
            story = "\n".join(item.text for _, item in told)
            yield self.answers.read_text("reason_for_referral", story, Asked("", told[0][1].place, SAID))

    def _subject(self, loose: Sequence[tuple[int, Loose]], subject_is: str) -> list[Candidate]:
        out: list[Candidate] = []
        for at, item in loose:
            if item.zone != "subject":
                continue
            text = SUBJECT.sub("", one_line(item.text))
            if both := with_child(text):
                self.used.add(at)
                self.named = dict(zip(("parent", "infant"), both, strict=True))
                for owner, name in self.named.items():
                    out.extend(self.of_person(owner, described(name), Asked("Re", item.place, 0.92)))
                continue
            for part in _AND_WHO.split(text):
                whose = _WHOSE.match(part)
                part = part[whose.end() :] if whose else part
                if of_other := self._other_parent(part, item):
                    self.used.add(at)
                    out.extend(of_other)
                    continue
                if self._names_somebody(person := _person(part)):
                    self.used.add(at)
                    owner = self.owner_of(person)
                    asked = Asked("Re", item.place, SUBJECT_DATED if owner else 0.92)
                    told = self.of_person(owner or subject_is, person, asked)
                    if told and person.name.endswith(", both"):  # "Max and Ivy Bell, both born 1 June"
                        told[0] = replace(told[0], value=person.name.removesuffix(", both"))
                    if whose and told:
                        told[0] = replace(told[0], text=f"{whose.group()}{told[0].text}")
                    if whose and owner == "parent" and whose["kin"].lower() in _PARENTS:
                        told.append(self.answers.read_text("parent_relationship", whose["kin"], asked))
                    self.surely.extend(told if owner else [])
                    out.extend(told)
        return out

    def _other_parent(self, text: str, item: Loose) -> list[Candidate]:
        """What a line says of the parent's partner: "Partner Al Bell dob 3/2/1990 07700 900123"."""
        kin = _PARTNER_FIRST.match(text)
        person = described(text[kin.end() :]) if kin else None
        if kin is None or person is None or not self.naming.looks_like_name(person.name):
            return []
        asked = Asked("", item.place, 0.9)
        return self.of_person("other_parent", person, asked)

    def _names_somebody(self, person: Described) -> bool:
        words = person.name.split()
        return (
            bool(person.parts)
            or (1 < len(words) <= 6 and "referral" not in person.name.lower() and self.naming.looks_like_name(person.name))
            or ("baby" in person.name.lower() and len(words) <= 5)
        )

    def _addresses(self, loose: Sequence[tuple[int, Loose]]) -> list[Candidate]:
        """A line with a postcode near the subject is where the family lives."""
        for at, item in loose:
            text = one_line(item.text)
            below_subject = item.zone == "top" and item.section in ("parent", "patient")
            if not (below_subject or item.zone == "body") or at in self.used or not last_postcode(text):
                continue
            home = UP_TO_POSTCODE.match(text)
            measured = home.group() if home and below_subject else text
            if len(measured.split()) > LONGEST_ADDRESS or self.naming.is_own(text):
                continue
            if len(measured.split()) > len(home_said(text).split()) + LEAD_WORDS > LEAD_WORDS:
                continue  # more is said than where they live
            self.used.add(at)
            line, asked = described(text), Asked("", item.place, 0.88)
            label = next((label for ask, _, label in line.parts if ask == "phone"), "")
            if label:
                phone = self.answers.read_text("parent_phone", line.part("phone"), replace(asked, label=label))
                return [*self.address(line.lead, asked), phone]
            text = _HOUSE_BEHIND_NAMES.sub("", text)
            whole = UP_TO_POSTCODE.match(text)
            behind = read_phone(text[whole.end() :]) if whole else None
            phones = [self.answers.read_text("parent_phone", behind.text, asked)] if behind and not behind.problem else []
            safe = messages_said(text[whole.end() :]) if whole and phones else ""
            said = [Candidate("safe_to_leave_message", safe, text, round(0.85 * self.answers.trust, 2))] if safe else []
            return [*self.address(text, asked), *phones, *said]
        return []

    def _reached(self, loose: Sequence[tuple[int, Loose]]) -> Iterator[Candidate]:
        """A telephone number on a line of its own below the subject."""
        subject = max((at for at, item in loose if item.zone == "subject"), default=-1)
        near = (one for one in loose if 0 <= subject < one[0] <= subject + LINES_BELOW and one[1].zone == "body")
        for at, item in near:
            phone = read_phone(item.text)
            if phone and not phone.problem and not phone.rest.strip() and at not in self.used:
                self.used.add(at)
                yield self.lines.candidate("parent_phone", item.text, item, 0.88)

    def _running_text(self, loose: Sequence[tuple[int, Loose]]) -> list[Candidate]:
        """What the letter says before its first heading is why the family is referred."""
        body = [
            (at, item)
            for at, item in loose
            if (
                (item.zone == "body" and at not in self.used) or (item.zone == "subject" and len(item.text.split()) >= TOLD_WORDS)
            )
            and not item.title
            and len(item.text.split()) >= PROSE_WORDS
            and not is_small_print(item.text)
        ]
        if all(_leads(item.text) for _, item in body):
            return []
        self.used.update(at for at, _ in body)
        text = "\n".join(item.text for _, item in body)
        return [self.lines.candidate("reason_for_referral", text, body[0][1], 0.84)]
