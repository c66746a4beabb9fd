"""Letterheads: where a letter or a summary comes from, and how whoever writes is reached."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import takewhile

from parsing.answers.answers import Asked, Candidate
from parsing.answers.letter_lines import LINES_BELOW, LetterLines
from parsing.document import Line, Text
from parsing.pairs import Found, Loose, Pair
from parsing.pieces import text_of
from parsing.values.values import POSTCODE, UP_TO_POSTCODE, first_date, last_postcode, one_line, read_email, read_phone

_INITIALS = frozenset((
    "t", "m", "e", "p", "tel", "mob", "direct", "direct dial", "direct line", "ddi", "office", "ward", "duty", "reception",
    "secretary", "pa", "switchboard", "appointments",
))  # fmt: skip
"""A letterhead's short labels: "T: 01632 960123  E: hub@example.org"."""
_OF_FAMILY = ("patient", "parent", "infant", "mother", "father", "other_parent", "oneself")
_FIGURES = ("nhs", "nhs_number", "dob")
"""What is asked of a person in figures that are no telephone number."""
_PIECES = re.compile(r"\t| [·•|~] |\s{3,}")
"""What stands between the parts of a letterhead that share a line."""
LONGEST_HEAD = 10
"""Lines."""
_FIGURE = re.compile(r"\d|@")
_ORNAMENT = re.compile(r"^[\s~*=–—·•-]+|[\s~*=–—·•-]+$")
_BEFORE_PHONE = re.compile(
    r"(?:tel(?:ephone)?|(?:tele)?phone|office|duty|ward|reception|appointments?|switchboard|secretary|direct|main|admin|mobile"
    r"|contact|enquiries|call us|helpline)\b(?!.*\bfax\b)",
    re.IGNORECASE,
)
_HOURS = re.compile(r"\s*\(\d{1,2}(?:[.:]\d\d)?(?:am)?\s*(?:[-–]|to)\s*\d{1,2}(?:[.:]\d\d)?(?:pm)?\)")
_SENT = re.compile(r"\b(?:typed|sent|written|letter(?: date)?|date of letter)\W*$", re.IGNORECASE)
"""Before the day on which a letter left that was dictated, or the clinic held, on another."""
_SUMMARY = re.compile(r"\b(?:discharge|clinic|transfer|hospital) (?:summary|letter|report)\b", re.IGNORECASE)
_TOWN = re.compile(rf"[A-Z][\w'’ -]{{2,30}},? {POSTCODE.pattern}")
_OF_ADDRESS = re.compile(
    r"(?:flat |unit |room )?\d{1,4}\w?,? [A-Z].*|.*\b(?:house|street|st|road|rd|lane"
    r"|avenue|close|way|court|walk|row|place|square|park|drive|building|floor|mill|campus"
    r"|(?<!health )(?<!medical )(?<!children's )(?<!family )centre)",
    re.IGNORECASE,
)
_STRAPLINE = re.compile(r"[A-Z][a-z]+(?: [a-z]+)+ (?:for|with) [a-z, ]+")
""" "Talking therapies for anxiety and depression": what a service does, below what it is called."""
_LETTER = re.compile(r"letter(?: sent| date)?|sent", re.IGNORECASE)
_WHOM_TO_ASK = re.compile(r"(?:our )?contact(?: person| name)?|(?:please )?ask for|enquiries(?: to)?|case ?worker", re.IGNORECASE)
_WAYS = re.compile(r"\b(?:tel|telephone|phone|mob|mobile|e-?mail|ext)\b|\+?\d{4}|\S+@", re.IGNORECASE)
_STREET = re.compile(r"(?:(?:flat|unit|room|suite) )?\d{1,4}\w?,? [A-Z]|P\.?O\.? Box\b", re.IGNORECASE)
_VILLAGE = re.compile(r"[A-Z][\w'’-]+(?:[ -](?:[A-Z][\w'’-]+|on|of|in|by|the|le|upon|cum))*,?")
"""What may stand between the street and the post town."""
_LEVEL = re.compile(r"\b(?:level|floor|block|suite|zone|room) \w{1,3}\b|\b\w+ (?:floor|corridor|wing)$", re.IGNORECASE)
_NO_PLACE = re.compile(r"\b(?:private|confidential|our ref|your ref|ref|date|by e-?mail|by post)\b|[:\d]", re.IGNORECASE)


def _is_way(label: str) -> bool:
    """Whether a label that asks for nothing else stands before a telephone number: "T", "Appointments", "Secretary"."""
    return label.strip().lower() in _INITIALS or bool(_BEFORE_PHONE.fullmatch(label.strip()))


def _is_place(text: str) -> bool:
    return bool(_OF_ADDRESS.fullmatch(text) or _LEVEL.search(text))


def _of_address(above: Sequence[tuple[int, str]], text: str) -> list[tuple[int, str]]:
    """The lines straight above a town and its postcode that read like a house and a street, or like a part of the place."""
    if not _TOWN.fullmatch(text):
        return []
    village = [*above[-1:]] if len(above) > 1 and _STREET.match(above[-2][1]) and _VILLAGE.fullmatch(above[-1][1]) else []
    over = above[: len(above) - len(village)]
    return [*reversed([*takewhile(lambda line: _is_place(line[1]), reversed(over))]), *village]


def _first_of_head(above: Sequence[tuple[int, str]]) -> tuple[int, str] | None:
    """The first line of a letterhead with an address below it: what the place is called, whatever its words."""
    first = above[0] if above else None
    named = first is not None and first[1][:1].isupper() and 2 <= len(first[1].split()) <= 8
    return first if named and first and not _NO_PLACE.search(first[1]) and not _OF_ADDRESS.fullmatch(first[1]) else None


def _pieces(item: Loose) -> Iterator[Loose]:
    """The parts of a letterhead that share a line, each by itself."""
    parts = [_ORNAMENT.sub("", part) for part in _PIECES.split(item.text)]
    parts = parts if any(_FIGURE.search(part) for part in parts[1:]) else [_ORNAMENT.sub("", item.text)]  # "Therapies · North"
    for part in filter(None, parts):
        yield replace(item, lines=(Line((Text(part),), item.place),))


def _at_postcode(text: str) -> tuple[str, str]:
    """An address up to its postcode, and a telephone number behind that."""
    whole = UP_TO_POSTCODE.match(text)
    phone = read_phone(text[whole.end() :]) if whole else None
    return (whole.group(), text[whole.end() :].strip(" ,;")) if whole and phone and not phone.problem else (text, "")


def _day_sent(text: str) -> str:
    """Of several days on a line the one on which the letter left: "Clinic of 10.11.26 - typed 17.11.26"."""
    at = 0
    while date := first_date(text[at:]):
        if at and _SENT.search(text[: at + date.start()]):
            return date.group()
        at += date.end()
    return text


class Letterhead:
    """What stands at the head of one letter or summary."""

    def __init__(self, lines: LetterLines) -> None:
        self.lines = lines
        self.answers = lines.answers
        self.naming = lines.answers.naming
        self.ungreeted: set[int] = set()
        """Positions of the lines above the subject of a letter that greets nobody."""

    def above_subject(self, found: Sequence[Found]) -> list[Found]:
        """A letter that greets nobody, with the lines above its subject as those of a letterhead."""
        zones = [item.zone if isinstance(item, Loose) else "" for item in found]
        subject = zones.index("subject") if "subject" in zones and not {"top", "greeting"} & {*zones} else self._to_us(found)
        above = list(found[:subject])
        if any(isinstance(item, Pair) and item.section not in ("", "referrer") for item in above):
            return list(found)
        self.ungreeted = {at for at, item in enumerate(above) if isinstance(item, Loose)}
        headed = [replace(item, zone="top", section="referrer") if isinstance(item, Loose) else item for item in above]
        return [*headed, *found[subject:]]

    def _to_us(self, found: Sequence[Found]) -> int:
        """Where a paper without a greeting says that it goes to this service, with only plain lines above."""
        for at, item in enumerate(found[:LONGEST_HEAD]):
            if isinstance(item, Pair):
                return at if item.label.strip().lower() == "to" and self.naming.is_own(one_line(text_of(item.answer))) else 0
            if not isinstance(item, Loose) or item.zone:
                return 0
        return 0

    def top(self, loose: Sequence[tuple[int, Loose]]) -> list[Candidate]:
        """Who writes and when, from the lines above the greeting."""
        out: list[Candidate] = []
        seen: set[str] = set()
        to_us = addressed = False  # within the lines of whom it goes to, and below the postcode that ends them
        above: list[tuple[int, str]] = []
        for at, item in ((at, part) for at, whole in loose if whole.zone == "top" for part in _pieces(whole)):
            text = _HOURS.sub("", one_line(item.text))
            if not text:
                continue
            goes_on = to_us and not first_date(text) and not (addressed and self.naming.is_organisation(text))
            to_us = self.naming.is_own(text) or goes_on
            addressed = to_us and (addressed or bool(last_postcode(text)))
            if to_us:
                continue
            key = self._letterhead(text) if item.section == "referrer" else ""
            key = key or ("referrer_organisation" if item.title else "")
            if not key or key in seen:
                above.append((at, text))
                continue
            if key == "referrer_organisation" and _STRAPLINE.fullmatch(text) and (named := _first_of_head(above)):
                out.extend(self.lines.take(named[0], self.lines.candidate(key, named[1], item, 0.8)))
                seen.add(key)
                continue
            if key == "referrer_address":
                beside, text = self._with_address(at, item, text, above, seen)
                out.extend(beside)
            above = []
            text = _day_sent(text) if key == "referral_date" else text
            taken = self.lines.take(at, self.lines.candidate(key, text, item, 0.86))
            seen.update(candidate.key for candidate in taken)
            out.extend(taken)
        return out

    def _with_address(
        self, at: int, item: Loose, text: str, above: list[tuple[int, str]], seen: set[str]
    ) -> tuple[list[Candidate], str]:
        """What an address is told with, the name of the place and a telephone; and the address, with its lines above."""
        out: list[Candidate] = []
        if "referrer_organisation" not in seen and (place := _first_of_head(above)):
            out.extend(self.lines.take(place[0], self.lines.candidate("referrer_organisation", place[1], item, 0.8)))
            above.remove(place)
        elif "referrer_organisation" not in seen and (named := self._before_street(text)):
            name, text = named
            out.extend(self.lines.take(at, self.lines.candidate("referrer_organisation", name, item, 0.8)))
        text, phone = _at_postcode(text)
        if "referrer_phone" not in seen and phone:
            out.extend(self.lines.take(at, self.lines.candidate("referrer_phone", phone, item, 0.8)))
        seen.update(candidate.key for candidate in out)
        over = above if POSTCODE.fullmatch(text) else _of_address(above, text)
        self.lines.used.update(other for other, _ in over)
        return out, ", ".join([*(line for _, line in over), text])

    def of_summary(self, found: Sequence[Found], answered: Set[str]) -> Iterator[Candidate]:
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
                read = [self.lines.candidate(f"referrer_{ask}", said, item, 0.8) for ask, said in told]
                yield from (one for candidate in read for one in self.lines.take(at, candidate) if one.key not in answered)
                return

    def _letterhead(self, text: str) -> str:
        if first_date(text) and len(text.split()) <= (8 if _day_sent(text) != text else 6):
            return "referral_date"
        if read_email(text):
            return "referrer_email"
        if last_postcode(text):
            return "referrer_address"
        if (phone := read_phone(text)) and not phone.problem and (len(phone.rest.split()) <= 1 or _BEFORE_PHONE.match(text)):
            return "referrer_phone"
        named = self.naming.is_organisation(text) and "referral" not in text.lower()
        return "referrer_organisation" if named and len(text.split()) <= 12 else ""

    def _named(self, item: Pair) -> Iterator[Candidate]:
        """Who is to be asked: "Contact: Jo Bell (Social Worker)", a telephone behind it."""
        who = self.naming.split(_WAYS.split(one_line(text_of(item.answer)), maxsplit=1)[0])
        if self.naming.looks_like_name(who.get("name", "")):
            asked = Asked(item.label, item.place, 0.85)
            yield from (self.answers.read_text(f"referrer_{ask}", said, asked) for ask, said in who.items())

    def _before_street(self, text: str) -> tuple[str, str] | None:
        """What a place is called before its street, on one line: "Dr Ali & Partners, Mill Surgery, 4 Mill Lane, CM8 1AA"."""
        parts = text.split(", ")
        street = next((at for at, part in enumerate(parts) if _STREET.match(part)), 0)
        named = [part for part in parts[:street] if self.naming.is_organisation(part)]
        return (named[-1], ", ".join(parts[street:])) if named else None

    def contacts(self, found: Sequence[Found]) -> list[Candidate]:
        """A telephone and an email on one line of a letterhead, of which the first has a label, or both an initial."""
        out: list[Candidate] = []
        for item in found:
            if not isinstance(item, Pair) or item.section != "referrer" or item.how != "line":
                continue
            asked = item.match.targets[0] if item.match else ""
            if not asked and _LETTER.fullmatch(item.label.strip()) and first_date(text_of(item.answer)):
                out.append(self.answers.read_text("referral_date", text_of(item.answer), Asked(item.label, item.place, 0.85)))
            if not asked and _WHOM_TO_ASK.fullmatch(item.label.strip()):
                out.extend(self._named(item))
            elif asked.startswith(_OF_FAMILY) or asked.endswith(_FIGURES) or not (asked or _is_way(item.label)):
                continue
            text = one_line(text_of(item.answer))
            for key, reader in (("referrer_email", read_email), ("referrer_phone", read_phone)):
                value = reader(text)
                if value and not value.problem and not asked.endswith(key.split("_")[1]):
                    out.append(replace(self.answers.read_text(key, text, Asked(item.label, item.place, 0.85)), text=text))
        return out
