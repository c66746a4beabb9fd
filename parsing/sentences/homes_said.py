"""Where running text says that the family lives."""

from __future__ import annotations

import re

_HOUSE_BY_NAME = re.compile(
    r"\b(?:(?:lives?|living|resides?|residing"
    r"|staying) (?:together )?at|(?:family home|home address|their address|her address"
    r"|his address) is(?: now)?) (?P<address>[A-Z][^.;\n\d]{5,80}?\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b)"
)
_LIVES = re.compile(
    r"\b(?:(?:lives?|living|resides?|residing|staying) (?:together )?(?:(?:at|in)\s+|(?=\d))|they(?: are|['’]re) at\s+)"
    r"(?P<address>[^.;\n]{0,40}?\d[^.;\n]{4,80}?(?:\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b|(?=[.;\n]|\band\b|$)))",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"(?:\b[Ww]e(?: are|['’]re) at\s+|(?<=\)),\s+(?:of\s+)?)"
    r"(?P<address>(?:Flat \w+, )?\d{1,4}\w?\s+[A-Z][^.;()\n]{4,60}?\b[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}\b)"
)
""" "Ada Bell (DOB ...), 4 Mill Lane, Witham CM8 1AA": only a postcode tells it from "we are at 32 weeks"."""
CLAUSE = 120
_HE_LIVES = re.compile(
    r"\b(?:father|dad|ex[- ]partner)\b[^.;\n]*(?:\.\d[^.;\n]*)*\b(?:lives?|living|resides?|staying"
    r"|address)\b[^.;\n]*$",
    re.IGNORECASE,
)
_TO_HOUSE = re.compile(r"^[^\d,]*?\b(?:at|in) (?=(?:Flat|Room|Unit|Apartment) |\d)")
""" "lives in a hostel at 4 Mill Lane"."""


def home_said(text: str) -> str:
    """The address at which a sentence says that the family lives: up to its postcode, or to the end of the clause."""
    homes = (found for home in (_HOUSE_BY_NAME, _LIVES, _BEHIND) for found in home.finditer(text))
    found = next((found for found in homes if not fathers_home(text, found.start("address"))), None)
    return _TO_HOUSE.sub("", found["address"].strip(" ,"), count=1) if found else ""


def fathers_home(text: str, at: int) -> bool:
    """Whether the sentence up to an address says that the father lives there: "his father, who lives at ..."."""
    return bool(_HE_LIVES.search(text[max(0, at - CLAUSE) : at]))
