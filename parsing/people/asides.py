"""What people put beside their name in a signature and that says neither work nor team: pronouns, the days they work."""

from __future__ import annotations

import re

_PRONOUN = re.compile(r"she|hers?|he|him|his|they|them|theirs?|xe|xem|ze|zir", re.IGNORECASE)
_DAY = re.compile(r"(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?", re.IGNORECASE)
_BETWEEN = frozenset(("to", "and", "until", "am", "pm", "all", "day", "morning", "mornings", "afternoon", "afternoons", "only"))
_SAYS = re.compile(
    r"(?:my )?(?P<pronouns>pronouns)(?: are)?:? "
    r"|(?:my |our |normal |usual )*(?:working|work|office) (?:days|pattern|week)(?: is| are)?:? "
    r"|(?:i |we )?works?(?:ing)?(?: on)?:? |(?:in (?:the )?office|days): ?",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"part[ -]time|full[ -]time|job[ -]share|term[ -]time(?: only)?|\d\d?(?:\.\d)? (?:hours|hrs|days) (?:a|per) week",
    re.IGNORECASE,
)
_BRACKETS = " ()[]."
_PARTED = re.compile(r"[\s,&/()–—.-]+")
_IN_BRACKETS = re.compile(r" ?[(\[]([^()\[\]]{2,60})[)\]]")
_BEHIND = re.compile(r"(?:\s{1,3}[|·•–-]\s{1,3}|,\s{1,3})([^|·•,]{2,60}?)(?=$|\s+[|·•–-]\s|,\s)")
_BARE = re.compile(rf"(?<=\w)\s+(?:{_PRONOUN.pattern})/(?:{_PRONOUN.pattern})\s*$", re.IGNORECASE)
LEAST_PRONOUNS = 2
"""A bare "her" says nothing."""


def is_aside(text: str) -> bool:
    """Whether words of a signature say only how its writer is spoken of, or when they work."""
    text = text.strip(_BRACKETS)
    says = _SAYS.match(text)
    words = [word for word in _PARTED.split(text[says.end() :] if says else text) if word]
    if all(map(_PRONOUN.fullmatch, words)):
        return len(words) >= LEAST_PRONOUNS or bool(words and says and says["pronouns"])
    days = [word for word in words if _DAY.fullmatch(word)]
    return bool(_HOURS.fullmatch(text)) or (bool(days) and all(word in days or word.lower() in _BETWEEN for word in words))


def without_asides(text: str) -> str:
    """The words of a signature without such asides: "Jo Bell (she/her), Health Visitor" as "Jo Bell, Health Visitor"."""
    text = _IN_BRACKETS.sub(_kept, text)
    return _BARE.sub("", _BEHIND.sub(_kept, text))


def _kept(found: re.Match[str]) -> str:
    if not is_aside(found[1]):
        return found.group()
    return "," if found.string[found.end() :].lstrip()[:1].isalpha() else ""  # "Jo Bell (Mon to Weds) Health Visitor"
