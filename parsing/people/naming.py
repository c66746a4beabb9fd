"""Names with titles, roles and teams: what of a text says who somebody is, what they do and where."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from parsing.labels.config import Recognition
from parsing.labels.wording import fold
from parsing.people.asides import without_asides
from parsing.values.values import one_line

TITLES = re.compile(r"^(?:dr|mr|mrs|ms|miss|mx|prof(?:essor)?|rev|sir|dame|sister|nurse)\b\.?", re.IGNORECASE)
_PARTS = re.compile(r"\n|,|;|\s[-–—|/]\s|\s\(|\)|\t|\s@\s|\bat\b(?=\s+[A-Z])|\bfrom\b(?=\s+(?:the\s+)?[A-Z])|\sof\s(?=[A-Z])")


_SENTENCE_BEHIND = re.compile(
    r"(?<=[a-z]{4})\.\s+(?:(?:There|She|He|They|No|We|I)\b|(?:Health visitor|HV|Midwife|Social worker|SW)\b).*", re.DOTALL
)
_SHORT_TRADE = re.compile(r"(?<=, )(HV|SW|MW|CPN|FN)\s+(?=[A-Z][a-z])")
""" "Jo Bell, HV Maldon": the place behind a trade in short."""
_DEGREES = re.compile(r"(?:(?:[A-Z][a-z]{0,3}){2,6}(?:\([A-Z][a-z]+\))?\s*){1,6}|HCPC.*|GMC.*|NMC.*")
""" "MBChB MRCPCH": degrees and registers behind a name say neither work nor team."""
_CALLED = re.compile(r"(?P<first>[A-Z][\w'’-]+) \((?P<as>[A-Z][\w'’-]+)\) (?P<last>[A-Z][\w'’-]+)(?=\s*(?:$|[,;|\n–-]))")
_TRADE_IN_SHORT = re.compile(r"(?![MFL]RC|HCPC|GMC|NMC|BSC|MSC|PHD|DCH)[A-Z]{3,5}")
""" "Jo Bell, IDVA, Harbour": letters behind a name that are no degree say the work, where nothing else does."""
_LEFT_BEHIND = re.compile(
    r"(?:[\s,.;:(–-]+(?:contact|tel|telephone|phone|mobile|mob|email)\b[\s:.,)]*)+$"
    r"|(?<=\w)(?:\s+(?:ext|extension|bleep)\b[\s:.]*(?:\d{2,6})?)+\s*$",
    re.IGNORECASE,
)
"""The labels of numbers that were taken out, and extensions."""


_UNNAMED = re.compile(r"[,;\s]*\b(?:Dr|Doctor)\.?\s*\?+\s*$")
""" "Dr ?": nobody knows which."""


class Naming:
    """Tells roles and organisations by the words of `config/form.toml`."""

    def __init__(self, words: Recognition) -> None:
        self.roles = _any_of(words.role_words)
        self.organisations = _any_of(words.organisation_words)
        self.own = _any_of(words.own_names)

    def split(self, text: str) -> dict[str, str]:
        """ "Jane Doe, Health Visitor, ABC Team" as name, role and organisation; a part that cannot be told goes with the last."""
        called = _CALLED.match(text)
        if called and not (self.is_role(called["as"]) or self.is_organisation(called["as"])):  # "Jo (Joanne) Bell, Midwife"
            whole = f"{called['first']} {called['last']}"
            told = self._parted(f"{whole}{text[called.end() :]}")
            return told | ({"name": told["name"].replace(whole, called.group())} if "name" in told else {})
        return self._parted(text)

    def _parted(self, text: str) -> dict[str, str]:
        text = without_asides(_LEFT_BEHIND.sub("", text))
        parts = [part.strip(" ,;:()-–.") for part in _PARTS.split(_SHORT_TRADE.sub(r"\1, ", text))]
        parts = [part for part in parts if part]
        out: dict[str, list[str]] = {"name": [], "role": [], "organisation": []}
        for at, part in enumerate(parts):
            if at and _DEGREES.fullmatch(part) and not (self.is_role(part) or self.is_organisation(part)):
                if at == 1 and out["name"] and _TRADE_IN_SHORT.fullmatch(part) and not any(map(self.is_role, parts[2:])):
                    out["role"].append(part)
                continue
            out[self._sort(part, at, out)].append(part)
        return {key: ", ".join(found) for key, found in out.items() if found}

    def _sort(self, part: str, at: int, out: dict[str, list[str]]) -> str:
        organisation, role = self.is_organisation(part), self.is_role(part)
        if (at == 0 and not (organisation or role)) or (TITLES.match(part) and len(part.split()) > 1):
            return "name" if not out["name"] else "organisation"
        if role and not out["role"] and not (organisation and not _ends_with(self.roles, part)):
            return "role"
        if organisation or out["role"]:
            return "organisation"
        return "role" if out["name"] else "name"

    def is_role(self, text: str) -> bool:
        """Whether the words name somebody's work."""
        return bool(self.roles.search(text))

    def ends_with_role(self, text: str) -> bool:
        """Whether the last words name somebody's work: "her health visitor"."""
        return _ends_with(self.roles, text)

    def is_organisation(self, text: str) -> bool:
        """Whether the words name a team, a practice or another organisation."""
        return bool(self.organisations.search(text))

    def is_own(self, text: str) -> bool:
        """Whether the words are this service's own name or address."""
        return bool(self.own.search(fold(text)))

    def looks_like_name(self, text: str) -> bool:
        """Whether the line could be a person's name and nothing more."""
        words = text.split()
        if not 1 < len(words) <= 6 or any(letter.isdigit() for letter in text) or "@" in text or text.endswith((".", ":", "?")):
            return False
        if self.is_organisation(text) and not TITLES.match(text):
            return False
        return all(
            word[0].isupper() or word.lower() in ("de", "van", "der", "la", "of", "and", "bin", "al", "von")
            for word in words
            if word[0].isalpha()
        )

    def gp(self, text: str) -> dict[str, str]:
        """A GP box as the doctor's name and the practice; a sentence behind them is no part of either."""
        text = _UNNAMED.sub("", _SENTENCE_BEHIND.sub("", text))
        parts = [
            part.strip(" ,;()")
            for part in re.split(r"\n|,|;|\s[-–—/]\s|\s\(|\)|\bat\b(?=\s)|@", text)
            if part and part.strip(" ,;()")
        ]
        if not parts:
            return {}
        doctor = TITLES.match(parts[0]) or (
            not self.is_organisation(parts[0]) and self.looks_like_name(parts[0]) and len(parts) > 1
        )
        if doctor:
            name, behind = self._doctor(parts[0])
            rest = [behind, *parts[1:]] if behind else parts[1:]
            return {"name": name, **({"practice": ", ".join(rest)} if rest else {})}
        later = next((part for part in parts[1:] if TITLES.match(part)), "")
        if not later:
            return {"practice": one_line(text)}
        return {"practice": ", ".join(part for part in parts if part != later), "name": later}

    def _doctor(self, part: str) -> tuple[str, str]:
        """ "Dr Rao Limes Surgery" typed without a comma."""
        words = part.split()
        of = next((at for at, word in enumerate(words) if at > 1 and word in ("of", "from")), 0)
        if of:
            return " ".join(words[:of]), " ".join(words[of + 1 :])
        for at, word in enumerate(words[2:], 2):
            if self.is_organisation(word) and at > 2:
                start = max(2, at - 2) if len(words) - at <= 2 else at
                return " ".join(words[:start]), " ".join(words[start:])
        return part, ""


@lru_cache(maxsize=4)
def naming_of(words: Recognition) -> Naming:
    """The one `Naming` of a configuration."""
    return Naming(words)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    spelt = "|".join(re.escape(fold(word)) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w])(?:{spelt})(?:s)?(?![\w])", re.IGNORECASE)


def _ends_with(pattern: re.Pattern[str], text: str) -> bool:
    return any(found.end() >= len(text.rstrip()) for found in pattern.finditer(text))
