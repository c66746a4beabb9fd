"""Signatures: who signs a letter or a paper, what they are, how they are reached and who gets a copy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import islice, takewhile

from parsing.answers.answers import Candidate
from parsing.answers.letter_lines import LINES_BELOW, LetterLines
from parsing.answers.prose import SUPPOSED
from parsing.pairs import Found, Loose, Pair
from parsing.people.asides import is_aside, without_asides
from parsing.pieces import text_of
from parsing.sentences.small_print import is_small_print
from parsing.sentences.supporters import copied_to
from parsing.values.values import first_date, last_postcode, one_line, read_email, read_phone

_TEAM = re.compile(r"[A-Z][^\d:@]{4,60}")
""" "Hythe Team" before the telephone on one line."""
_ROLE_WITH_ASIDE = re.compile(r"(?P<role>[^(),]+) \((?P<aside>[^()]+)\)")
_TEAM_ENDS = re.compile(
    r"\b(?:team|service|trust|surgery|practice|centre|hub|hospital|unit|clinic|council|0-19)\b", re.IGNORECASE
)
_PARTED = re.compile(r",|\s[|–-]\s")
_CC = re.compile(r"^\s*(?:cc|c\.c(?=\.)|cop(?:y|ies)(?: to|(?=\s*:))|enc|encl|enclosure)\b", re.IGNORECASE)
_OF_REFERRER = frozenset(("referrer_role", "referrer_organisation", "referrer_phone", "referrer_email"))
_TITLE_BEHIND = re.compile(r"\s*\((?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\)$")
""" "Ada Bell (Mrs)"."""
_OWN_LINE = re.compile(r"\s*(?:direct|ddi|mob(?:ile)?|m)\b", re.IGNORECASE)
OWN_LINE = 0.94
"""How sure a number is the writer's that says to be their own: surer than one of the letterhead."""
_STAMP = re.compile(
    r"(?:electronically|digitally) (?:signed|authorised|verified|approved)\b"
    r"|(?:dictated|approved|checked|typed|seen|sent)\b.*\b(?:signature|signed|unsigned|sent|not read|errors)\b",
    re.IGNORECASE,
)
"""What says how a letter was signed, and not by whom."""
_BY = re.compile(
    r"\b(?:signed|authorised|verified|approved) by:? (?P<who>(?-i:[A-Z])[^\d]*?[A-Za-z)])(?:,? on)?(?=\W*(?:\d|$))", re.IGNORECASE
)
STAMPED = 0.82
"""How sure it is that a letter left on the day of its stamp."""
_SMALL = re.compile(r"[a-z][a-z'’-]+(?: [a-z][a-z'’-]+){1,2}")
_NO_NAME = re.compile(
    r"\b(?:on|behalf|of|for|the|and|from|all|many|thanks?|again|much|so|yours?|you|with|in|at|to|a|our|my|cheers|regards|wishes"
    r"|kind|best|warm|love|ta|thx|tks|speak|soon)\b"
)
_BY = re.compile(
    r"\b(?:signed|authorised|verified|approved) by:? (?P<who>(?-i:[A-Z])[^\d]*?[A-Za-z)])(?:,? on)?(?=\W*(?:\d|$))", re.IGNORECASE
)
STAMPED = 0.82
"""How sure it is that a letter left on the day of its stamp."""
_SMALL = re.compile(r"[a-z][a-z'’-]+(?: [a-z][a-z'’-]+){1,2}")
_NO_NAMES = frozenset(
    [
        "on",
        "behalf",
        "of",
        "for",
        "the",
        "and",
        "from",
        "all",
        "many",
        "thanks",
        "thank",
        "again",
        "much",
        "so",
        "you",
        "your",
        "with",
        "in",
        "at",
        "to",
        "a",
        "our",
        "my",
        "cheers",
        "regards",
        "wishes",
        "kind",
        "best",
        "warm",
        "love",
        "ta",
        "thx",
        "tks",
        "yours",
        "speak",
        "soon",
    ]
)
_FOR_ANOTHER = re.compile(r"p\.?p\b\.?|(?:signed )?(?:for and )?on behalf of\b", re.IGNORECASE)
_BEFORE_NAME = re.compile(
    r"^(?:(?:pp|p\.p\.|signed:?)\s+|(?:(?:many |kind )?thanks|thank you|thx|ta"
    r"|(?:(?:kind|best|warm) )?(?:regards|wishes)|cheers)\s*[,.!]+\s*(?=\w))",
    re.IGNORECASE,
)
""" "Thanks, Jo": what stands before the name on a line of its own."""


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


def _sure(key: str, line: str) -> float:
    if key == "referrer_phone" and _OWN_LINE.match(line):
        return OWN_LINE
    return 0.9 if key == "referrer_name" else 0.86


class Signature:
    """What stands below the closing of one letter, or below the referrer's name."""

    def __init__(self, lines: LetterLines) -> None:
        self.lines = lines
        self.naming = lines.answers.naming

    def below_name(self, found: Sequence[Found], asked: Set[str]) -> list[Candidate]:
        """The lines below the referrer's name: role and team, telephone and email, where the form has no labels for them."""
        if asked & _OF_REFERRER:
            return []
        named = next((at for at, item in enumerate(found) if isinstance(item, Pair) and _names_referrer(item)), len(found))
        below = islice(enumerate(found[named + 1 :], named + 1), LINES_BELOW)
        lines = list(takewhile(_is_referrers_line, below)) or _signed_again(found, named)
        return self.end([(at, replace(item, zone="end")) for at, item in lines if isinstance(item, Loose)], {"referrer_name"})

    def end(self, loose: Sequence[tuple[int, Loose]], seen: set[str]) -> list[Candidate]:
        """Who signs, what they are and how they are reached; `seen` are the fields that are told already."""
        out: list[Candidate] = []
        for at, item in loose:
            text = one_line(item.text)
            if item.zone != "end" or not text or is_aside(text):
                continue
            if _STAMP.match(text):
                out.extend(self._stamped(at, item, seen))
                continue
            if _CC.match(text):
                out.extend(self._copied([(other, line) for other, line in loose if other >= at]))
            if _CC.match(text) or is_small_print(text) or len(text.split()) > 14:
                break
            if _FOR_ANOTHER.match(text) and self._signs_below(at, loose):
                continue
            below = next((one_line(line.text) for other, line in loose if other > at), "")
            for key, value in self._small(text, below, seen) or self._signed(text, seen):
                read = self.lines.candidate(key, value, item, _sure(key, text))
                named = key == "referrer_name" and without_asides(text) != text  # the words as they stand
                taken = self.lines.take(at, replace(read, text=text) if named else read)
                seen.update(candidate.key for candidate in taken)
                out.extend(taken)
        return out

    def _signs_below(self, at: int, loose: Sequence[tuple[int, Loose]]) -> bool:
        """Whether below whoever signs for another stands the other's name."""
        below = [one_line(item.text) for other, item in loose if other > at][:1]
        return any(self.naming.looks_like_name(self.naming.split(text).get("name", "")) for text in below)

    def _stamped(self, at: int, item: Loose, seen: set[str]) -> Iterator[Candidate]:
        """Who signed by machine, where nobody is named above, and when: "Electronically signed by Dr Jo Bell on 3/5/26"."""
        text = one_line(item.text)
        date, by = first_date(text), _BY.search(text)
        said = [("referral_date", date.group())] if date and "referral_date" not in seen else []
        who = self.naming.split(by["who"]) if by and "referrer_name" not in seen else {}
        if self.naming.looks_like_name(who.get("name", "")):
            said += [(f"referrer_{ask}", words) for ask, words in who.items()]
        for key, words in said:
            taken = self.lines.take(at, replace(self.lines.candidate(key, words, item, STAMPED), text=text))
            seen.update(candidate.key for candidate in taken)
            yield from taken

    def _small(self, text: str, below: str, seen: set[str]) -> list[tuple[str, str]]:
        """A name without capitals above what its bearer does: "jo bell", "health visitor, witham team"."""
        named = "referrer_name" not in seen and _SMALL.fullmatch(text) and not _NO_NAME.search(text)
        says = named and below == below.lower() and self.naming.is_role(below.partition(",")[0])
        told = self.naming.is_role(text) or self.naming.is_organisation(text)
        return [("referrer_name", text)] if says and not told else []

    def _copied(self, loose: Sequence[tuple[int, Loose]]) -> Iterator[Candidate]:
        """The family's workers among those who get a copy: "cc Jo Bell, Health Visitor"."""
        for _, item in loose:
            for key, name in copied_to(item.text):
                yield self.lines.candidate(key, name, item, SUPPOSED)

    def _signed(self, text: str, seen: set[str]) -> list[tuple[str, str]]:
        text = _TITLE_BEHIND.sub("", without_asides(_BEFORE_NAME.sub("", text)))
        if email := read_email(text):
            phone = read_phone(email.rest)
            return [("referrer_email", text), *([("referrer_phone", email.rest)] if phone and not phone.problem else [])]
        if (phone := read_phone(text)) and not phone.problem:
            rest = text.replace(phone.text, "").strip(" ,;|/-–:")
            who = {} if "referrer_name" in seen else self.naming.split(rest)
            name = who.get("name", "")
            if self.naming.looks_like_name(name) or (name and len(name.split()) <= 3 and len(who) > 1 and rest.startswith(name)):
                return [*((f"referrer_{ask}", value) for ask, value in who.items()), ("referrer_phone", text)]
            team = text.replace(phone.text, "").strip(" ,;|/-–:") if self.naming.is_organisation(text) else ""
            return [("referrer_phone", text), *([("referrer_organisation", team)] if _TEAM.fullmatch(team) else [])]
        if "referral_date" not in seen and (date := first_date(text)) and date.group().strip() == text:
            return [("referral_date", text)]
        if "referrer_name" not in seen:
            parts = self.naming.split(text)
            name = parts.get("name", "")
            if self.naming.looks_like_name(name) or (
                name and len(name.split()) <= 3 and len(parts) > 1 and text.startswith(name)
            ):
                return [(f"referrer_{ask}", value) for ask, value in parts.items()]
            return []
        role, organisation = self.naming.is_role(text), self.naming.is_organisation(text)
        if (
            role
            and "referrer_role" not in seen
            and not (
                organisation and not _PARTED.search(text) and text.lower().endswith(("team", "service", "surgery", "practice"))
            )
        ):
            aside = _ROLE_WITH_ASIDE.fullmatch(text)
            if aside and " " in aside["aside"] and self.naming.is_role(aside["role"]) and not _TEAM_ENDS.search(aside["aside"]):
                return [("referrer_role", text)]  # "Nurse Specialist (Perinatal Mental Health)"
            parts = self.naming.split(text)
            team = parts.get("organisation", "")
            of_work = self.naming.is_role(team) and not self.naming.is_organisation(team)
            small = team[:1].islower() and not (text == text.lower() and self.naming.is_organisation(team))
            if "role" not in parts or small or of_work:  # "Health Visitor, perinatal mental health" is all role
                return [("referrer_role", text)]
            return [("referrer_role", parts["role"]), *([("referrer_organisation", team)] if team else [])]
        if last_postcode(text):
            place, _, rest = text.partition(", ")
            if "referrer_organisation" not in seen and organisation and "," in rest and self.naming.is_organisation(place):
                return [("referrer_organisation", place), ("referrer_address", rest)]
            return [("referrer_address", text)]
        named = (organisation or "referrer_role" in seen) and ":" not in text  # the line below the role is the team
        return [("referrer_organisation", text)] if named and "referrer_organisation" not in seen else []
