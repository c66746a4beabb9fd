"""Letterheads: where a letter or a summary comes from, and how whoever writes is reached."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import takewhile

from parsing.answers import Asked, Candidate
from parsing.letter_lines import LINES_BELOW, LetterLines
from parsing.pairs import Found, Loose, Pair
from parsing.persons import POSTCODE, UP_TO_POSTCODE
from parsing.pieces import text_of
from parsing.values import first_date, last_postcode, one_line, read_email, read_phone

_INITIALS = frozenset(("t", "m", "e", "p", "tel", "mob"))
"""A letterhead's short labels: "T: 01632 960123  E: hub@example.org"."""
_SUMMARY = re.compile(r"\b(?:discharge|clinic|transfer|hospital) (?:summary|letter|report)\b", re.IGNORECASE)
_TOWN = re.compile(rf"[A-Z][\w'’ -]{{2,30}},? {POSTCODE.pattern}")
_OF_ADDRESS = re.compile(
    r"(?:flat |unit |room )?\d{1,4}\w?,? [A-Z].*|.*\b(?:house|street|st|road|rd|lane"
    r"|avenue|close|way|court|walk|row|place|square|park|drive|building|floor|mill|campus"
    r"|(?<!health )(?<!medical )(?<!children's )(?<!family )centre)",
    re.IGNORECASE,
)
_NO_PLACE = re.compile(r"\b(?:private|confidential|our ref|your ref|ref|date|by e-?mail|by post)\b|[:\d]", re.IGNORECASE)


def _of_address(above: Sequence[tuple[int, str]], text: str) -> list[tuple[int, str]]:
    """The lines straight above a town and its postcode that read like a house and a street."""
    lines = list(takewhile(lambda line: _OF_ADDRESS.fullmatch(line[1]), reversed(above))) if _TOWN.fullmatch(text) else []
    return lines[::-1]


def _first_of_head(above: Sequence[tuple[int, str]]) -> tuple[int, str] | None:
    """The first line of a letterhead with an address below it: what the place is called, whatever its words."""
    first = above[0] if above else None
    named = first is not None and first[1][:1].isupper() and 2 <= len(first[1].split()) <= 8
    return first if named and first and not _NO_PLACE.search(first[1]) and not _OF_ADDRESS.fullmatch(first[1]) else None


class Letterhead:
    """What stands at the head of one letter or summary."""

    def __init__(self, lines: LetterLines) -> None:
        self.lines = lines
        self.answers = lines.answers
        self.naming = lines.answers.naming

    def top(self, loose: Sequence[tuple[int, Loose]]) -> list[Candidate]:
        """Who writes and when, from the lines above the greeting."""
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
                    out.extend(self.lines.take(place[0], self.lines.candidate("referrer_organisation", place[1], item, 0.8)))
                    seen.add("referrer_organisation")
                    above.remove(place)
                over = above if POSTCODE.fullmatch(text) else _of_address(above, text)
                self.lines.used.update(other for other, _ in over)
                text = ", ".join([*(line for _, line in over), text])
            above = []
            taken = self.lines.take(at, self.lines.candidate(key, text, item, 0.86))
            seen.update(candidate.key for candidate in taken)
            out.extend(taken)
        return out

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

    def contacts(self, found: Sequence[Found]) -> list[Candidate]:
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
