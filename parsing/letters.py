"""Letters and typed messages: who writes, whom it is about, and the running text, from where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import islice, takewhile

from parsing.answers import Answers, Asked, Candidate
from parsing.described import Described, described
from parsing.letter_zones import SUBJECT
from parsing.pairs import Found, Loose, Pair
from parsing.persons import POSTCODE, UP_TO_POSTCODE, Persons
from parsing.pieces import text_of
from parsing.prose import SAID, SUPPOSED
from parsing.recognise import asks
from parsing.said import home_said, with_child
from parsing.supporters import copied_to
from parsing.values import first_date, last_postcode, one_line, read_email, read_phone

_TEAM = re.compile(r"[A-Z][^\d:@]{4,60}")
""" "Hythe Team" before the telephone on one line."""
_ROLE_WITH_ASIDE = re.compile(r"(?P<role>[^(),]+) \((?P<aside>[^()]+)\)")
_TEAM_ENDS = re.compile(
    r"\b(?:team|service|trust|surgery|practice|centre|hub|hospital|unit|clinic|council|0-19)\b", re.IGNORECASE
)
_CC = re.compile(r"^\s*(?:cc|c\.c\.|cop(?:y|ies)(?: to|(?=\s*:))|enc|encl|enclosure)\b", re.IGNORECASE)
_SMALL_PRINT = re.compile(
    r"confidential|intended recipient|received (?:this|it) in error|not the intended|\*{8,}|_{8,}|-{8,}|external\]"
    r"|originated from outside|disclaimer|virus|please consider the environment|sent from my|this email came from outside",
    re.IGNORECASE,
)
SUBJECT_DATED = 0.99
"""How sure it is whom a letter is about that gives the name with a date of birth: surer than a label "Mother" further down,
who may be a young mother's own."""
_INITIALS = frozenset(("t", "m", "e", "p", "tel", "mob"))
"""A letterhead's short labels: "T: 01632 960123  E: hub@example.org"."""
LONGEST_ADDRESS = 16
LEAD_WORDS = 4
"""So many words may lead up to an address: "They live together at"."""
TOLD_WORDS = 25
"""So many words on a line that names the family tell of them too."""
LINES_BELOW = 4
"""So many lines may stand below the referrer's name."""
_OF_REFERRER = frozenset(("referrer_role", "referrer_organisation", "referrer_phone", "referrer_email"))
LEADING_WORDS = 14
"""A sentence that only announces a referral is shorter."""
PROSE_WORDS = 8
"""A paragraph of running text has at least so many words."""


def _names_referrer(pair: Pair) -> bool:
    targets = pair.match.targets if pair.match else ()
    return targets in (("referrer_name",), ("referrer.name",)) and bool(text_of(pair.answer).strip())


def _is_referrers_line(line: tuple[int, Found]) -> bool:
    item = line[1]
    return isinstance(item, Loose) and item.section == "referrer" and not (item.zone or item.title)


def _signed_again(found: Sequence[Found], named: int) -> list[tuple[int, Found]]:
    """The last lines of a paper that end it with the referrer's own name and how to reach them."""
    pair = found[named] if named < len(found) else None
    name = one_line(text_of(pair.answer)).partition(",")[0].strip() if isinstance(pair, Pair) else ""
    last = range(max(named + 1, len(found) - LINES_BELOW), len(found))
    at = next((at for at in last if isinstance(item := found[at], Loose) and item.text.strip() == name), len(found))
    return [(at, item) for at, item in enumerate(found[at + 1 :], at + 1) if isinstance(item, Loose)]


def is_small_print(text: str) -> bool:
    """Whether a line is what mail systems add to every message."""
    return bool(_SMALL_PRINT.search(text))


_SUMMARY = re.compile(r"\b(?:discharge|clinic|transfer|hospital) (?:summary|letter|report)\b", re.IGNORECASE)
_TOWN = re.compile(rf"[A-Z][\w'’ -]{{2,30}},? {POSTCODE.pattern}")
_OF_ADDRESS = re.compile(
    r"(?:flat |unit |room )?\d{1,4}\w?,? [A-Z].*|.*\b(?:house|street|st|road|rd|lane"
    r"|avenue|close|way|court|walk|row|place|square|park|drive|building|floor|mill|campus"
    r"|(?<!health )(?<!medical )(?<!children's )(?<!family )centre)",
    re.IGNORECASE,
)


def _of_address(above: Sequence[tuple[int, str]], text: str) -> list[tuple[int, str]]:
    """The lines straight above a town and its postcode that read like a house and a street."""
    lines = list(takewhile(lambda line: _OF_ADDRESS.fullmatch(line[1]), reversed(above))) if _TOWN.fullmatch(text) else []
    return lines[::-1]


_NO_PLACE = re.compile(r"\b(?:private|confidential|our ref|your ref|ref|date|by e-?mail|by post)\b|[:\d]", re.IGNORECASE)


def _first_of_head(above: Sequence[tuple[int, str]]) -> tuple[int, str] | None:
    """The first line of a letterhead with an address below it: what the place is called, whatever its words."""
    first = above[0] if above else None
    named = first is not None and first[1][:1].isupper() and 2 <= len(first[1].split()) <= 8
    return first if named and first and not _NO_PLACE.search(first[1]) and not _OF_ADDRESS.fullmatch(first[1]) else None


_HOUSE_BEHIND_NAMES = re.compile(
    r"^[A-Z][a-z]+(?: (?:and|&) [A-Z][a-z]+)?(?: [A-Z][\w-]+)*, (?=(?:Flat |Room |Unit )?\d{1,4}[a-z]?,? [A-Z])"
)
_AND_WHO = re.compile(
    r"(?<=\)),? (?:and|&) (?=(?:(?:her|his|their|the) )?(?:unborn )?(?:baby|mother|mum|son|daughter|infant|father|dad|twins)\b)",
    re.IGNORECASE,
)
""" "Ada Bell (DOB ...) and mother Jo Bell (DOB ...)"."""


def _with_birth(text: str) -> str:
    """ "Miss Ada BELL  03-Mar-2004  (22y)": a date straight behind a name, as a date of birth."""
    born = first_date(text)
    bare = born and not described(text).parts and text[: born.start()].strip(" ,(-–").count(" ")
    return f"{text[: born.start()].rstrip(' ,(-–')}, DOB {born.group()}" if born and bare else text


def _leads(text: str) -> bool:
    """Whether words only lead up to what follows: they end in a colon, or say in short that it is a referral."""
    return text.rstrip().endswith(":") or (len(text.split()) < LEADING_WORDS and asks(text))


_TITLE_BEHIND = re.compile(r"\s*\((?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\)$")
""" "Ada Bell (Mrs)"."""
_BEFORE_NAME = re.compile(
    r"^(?:(?:pp|p\.p\.|signed:?)\s+|(?:(?:many |kind )?thanks|thank you|thx|ta"
    r"|(?:(?:kind|best|warm) )?(?:regards|wishes)|cheers)\s*[,.!]+\s*(?=\w))",
    re.IGNORECASE,
)
""" "Thanks, Jo": what stands before the name on a line of its own."""


class Letters(Persons):
    """Fields from the lines of a letter or message that carry no label."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.used: set[int] = set()
        self.named: dict[str, str] = {}
        """Parent and infant, where the subject names both in one breath."""
        self.surely: list[Candidate] = []
        """What a subject says of somebody with a date of birth: it goes before what labels say further down."""

    def read(self, found: Sequence[Found], subject_is: str, answered: set[str]) -> list[Candidate]:
        """Candidates from the loose lines; `self.used` holds the positions of those that gave one.

        `subject_is` says whether the subject line names the `infant` or the `parent`; `answered` are the keys that labels
        have answered already.
        """
        loose = [(at, item) for at, item in enumerate(found) if isinstance(item, Loose)]
        out = [
            *self._top(loose),
            *self._head_of_summary(found, answered),
            *self._subject(loose, subject_is),
            *self._addresses(loose),
            *self._reached(loose),
            *self._end(loose, answered & {"referral_date"}),
            *self._contacts(found),
        ]
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

    def _candidate(self, key: str, text: str, item: Loose, sure: float) -> Candidate:
        return self.answers.read_text(key, text, Asked("", item.place, sure))

    def _take(self, at: int, candidate: Candidate) -> list[Candidate]:
        if not candidate.answered or candidate.problem:
            return []
        self.used.add(at)
        return [candidate]

    # ------------------------------------------------------------------------------------------------- above "Dear ..."

    def _top(self, loose: Sequence[tuple[int, Loose]]) -> list[Candidate]:
        out: list[Candidate] = []
        seen: set[str] = set()
        to_us = False
        above: list[tuple[int, str]] = []
        for at, item in loose:
            text = one_line(item.text)
            if item.zone != "top" or not text:
                continue
            to_us = self.naming.is_own(text) or (to_us and not first_date(text))
            if to_us:
                continue
            key = self._letterhead(text) if item.section == "referrer" else ""
            key = key or ("referrer_organisation" if item.title else "")
            if not key or key in seen:
                above.append((at, text))
                continue
            if key == "referrer_address":
                if "referrer_organisation" not in seen and (place := _first_of_head(above)):
                    out.extend(self._take(place[0], self._candidate("referrer_organisation", place[1], item, 0.8)))
                    seen.add("referrer_organisation")
                    above.remove(place)
                over = above if POSTCODE.fullmatch(text) else _of_address(above, text)
                self.used.update(other for other, _ in over)
                text = ", ".join([*(line for _, line in over), text])
            above = []
            taken = self._take(at, self._candidate(key, text, item, 0.86))
            seen.update(candidate.key for candidate in taken)
            out.extend(taken)
        return out

    def _head_of_summary(self, found: Sequence[Found], answered: Set[str]) -> Iterator[Candidate]:
        """Where a summary or report comes from: one line at its head with the place, its address and its telephone."""
        head = list(takewhile(lambda item: isinstance(item, Loose) and not item.zone, found[:LINES_BELOW]))
        if "referrer_organisation" in answered or not any(_SUMMARY.search(item.text) for item in head if isinstance(item, Loose)):
            return
        for at, item in enumerate(head):
            text = one_line(item.text) if isinstance(item, Loose) else ""
            place, comma, rest = text.partition(", ")
            whole = UP_TO_POSTCODE.match(rest) if comma and self.naming.is_organisation(place) else None
            if isinstance(item, Loose) and whole and not self.naming.is_own(text):
                told = (("organisation", place), ("address", whole.group()), ("phone", rest[whole.end() :]))
                read = [self._candidate(f"referrer_{ask}", said, item, 0.8) for ask, said in told]
                yield from (one for candidate in read for one in self._take(at, candidate) if one.key not in answered)
                return

    def _letterhead(self, text: str) -> str:
        if first_date(text) and len(text.split()) <= 6:
            return "referral_date"
        if read_email(text):
            return "referrer_email"
        if last_postcode(text):
            return "referrer_address"
        if (phone := read_phone(text)) and not phone.problem and len(phone.rest.split()) <= 1:
            return "referrer_phone"
        named = self.naming.is_organisation(text) and "referral" not in text.lower()
        return "referrer_organisation" if named and len(text.split()) <= 12 else ""

    # ------------------------------------------------------------------------------------------------------- "Re: ..."

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
                if self._names_somebody(person := described(_with_birth(part))):
                    self.used.add(at)
                    owner = self.owner_of(person)
                    told = self.of_person(owner or subject_is, person, Asked("Re", item.place, SUBJECT_DATED if owner else 0.92))
                    self.surely.extend(told if owner else [])
                    out.extend(told)
        return out

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
            below_subject = item.zone == "top" and item.section == "parent"
            if not (below_subject or item.zone == "body") or at in self.used or not last_postcode(text):
                continue
            if len(text.split()) > LONGEST_ADDRESS or self.naming.is_own(text):
                continue
            if len(text.split()) > len(home_said(text).split()) + LEAD_WORDS > LEAD_WORDS:
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
            return [*self.address(text, asked), *phones]
        return []

    def _reached(self, loose: Sequence[tuple[int, Loose]]) -> Iterator[Candidate]:
        """A telephone number on a line of its own below the subject."""
        subject = max((at for at, item in loose if item.zone == "subject"), default=-1)
        near = (one for one in loose if 0 <= subject < one[0] <= subject + LINES_BELOW and one[1].zone == "body")
        for at, item in near:
            phone = read_phone(item.text)
            if phone and not phone.problem and not phone.rest.strip() and at not in self.used:
                self.used.add(at)
                yield self._candidate("parent_phone", item.text, item, 0.88)

    # --------------------------------------------------------------------------------------- below "Yours sincerely"

    def below_name(self, found: Sequence[Found], asked: Set[str]) -> list[Candidate]:
        """The lines below the referrer's name: role and team, telephone and email, where the form has no labels for them."""
        if asked & _OF_REFERRER:
            return []
        named = next((at for at, item in enumerate(found) if isinstance(item, Pair) and _names_referrer(item)), len(found))
        below = islice(enumerate(found[named + 1 :], named + 1), LINES_BELOW)
        lines = list(takewhile(_is_referrers_line, below)) or _signed_again(found, named)
        return self._end([(at, replace(item, zone="end")) for at, item in lines if isinstance(item, Loose)], {"referrer_name"})

    def _end(self, loose: Sequence[tuple[int, Loose]], seen: set[str]) -> list[Candidate]:
        out: list[Candidate] = []
        for at, item in loose:
            text = one_line(item.text)
            if item.zone != "end" or not text:
                continue
            if _CC.match(text):
                out.extend(self._copied([(other, line) for other, line in loose if other >= at]))
            if _CC.match(text) or is_small_print(text) or len(text.split()) > 14:
                break
            for key, value in self._signed(text, seen):
                taken = self._take(at, self._candidate(key, value, item, 0.9 if key == "referrer_name" else 0.86))
                seen.update(candidate.key for candidate in taken)
                out.extend(taken)
        return out

    def _copied(self, loose: Sequence[tuple[int, Loose]]) -> Iterator[Candidate]:
        """The family's workers among those who get a copy: "cc Jo Bell, Health Visitor"."""
        for at, item in loose:
            for key, name in copied_to(item.text):
                self.used.add(at)
                yield self._candidate(key, name, item, SUPPOSED)

    def _signed(self, text: str, seen: set[str]) -> list[tuple[str, str]]:
        text = _TITLE_BEHIND.sub("", _BEFORE_NAME.sub("", text))
        if email := read_email(text):
            phone = read_phone(email.rest)
            return [("referrer_email", text), *([("referrer_phone", email.rest)] if phone and not phone.problem else [])]
        if (phone := read_phone(text)) and not phone.problem:
            rest = text.replace(phone.text, "").strip(" ,;|/-–:")
            who = {} if "referrer_name" in seen else self.naming.split(rest)
            name = who.get("name", "")
            if self.naming.looks_like_name(name) or (name and len(name.split()) <= 3 and len(who) > 1):
                return [*((f"referrer_{ask}", value) for ask, value in who.items()), ("referrer_phone", text)]
            team = text.replace(phone.text, "").strip(" ,;|/-–:") if self.naming.is_organisation(text) else ""
            return [("referrer_phone", text), *([("referrer_organisation", team)] if _TEAM.fullmatch(team) else [])]
        if "referral_date" not in seen and (date := first_date(text)) and date.group().strip() == text:
            return [("referral_date", text)]
        if "referrer_name" not in seen:
            parts = self.naming.split(text)
            name = parts.get("name", "")
            if self.naming.looks_like_name(name) or (name and len(name.split()) <= 3 and len(parts) > 1):
                return [(f"referrer_{ask}", value) for ask, value in parts.items()]
            return []
        role, organisation = self.naming.is_role(text), self.naming.is_organisation(text)
        if (
            role
            and "referrer_role" not in seen
            and not (organisation and "," not in text and text.lower().endswith(("team", "service", "surgery", "practice")))
        ):
            aside = _ROLE_WITH_ASIDE.fullmatch(text)
            if aside and " " in aside["aside"] and self.naming.is_role(aside["role"]) and not _TEAM_ENDS.search(aside["aside"]):
                return [("referrer_role", text)]  # "Nurse Specialist (Perinatal Mental Health)"
            parts = self.naming.split(text)
            team = parts.get("organisation", "")
            if "role" not in parts or team[:1].islower():  # "Health Visitor, perinatal mental health" is all role
                return [("referrer_role", text)]
            return [("referrer_role", parts["role"]), *([("referrer_organisation", team)] if team else [])]
        if last_postcode(text):
            return [("referrer_address", text)]
        named = organisation or "referrer_role" in seen  # the line below the role is the team
        return [("referrer_organisation", text)] if named and "referrer_organisation" not in seen else []

    def _contacts(self, found: Sequence[Found]) -> list[Candidate]:
        """A telephone and an email on one line of a letterhead, of which the first has a label, or both an initial."""
        out: list[Candidate] = []
        for item in found:
            if not isinstance(item, Pair) or item.section != "referrer" or item.how != "line":
                continue
            asked = item.match.targets[0] if item.match else ""
            if not asked and item.label.strip().lower() not in _INITIALS:
                continue
            text = one_line(text_of(item.answer))
            for key, reader in (("referrer_email", read_email), ("referrer_phone", read_phone)):
                value = reader(text)
                if value and not value.problem and not asked.endswith(key.split("_")[1]):
                    out.append(replace(self.answers.read_text(key, text, Asked(item.label, item.place, 0.85)), text=text))
        return out

    # ------------------------------------------------------------------------------------------------------ the letter

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
        return [self._candidate("reason_for_referral", text, body[0][1], 0.84)]
