"""A person described on one line: the name, then a date of birth, an NHS number, an address, a telephone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import nhs_number

from parsing.values.values import first_date, last_postcode, read_date, read_phone

_INNER = (
    (
        "dob",
        re.compile(
            r"[,;|(\s]*\b(?:d\.?o\.?\s?[b8☐☒]\.?|date of birth|born(?:\s+on)?|b\.(?=\s*\d))\s*[:\-]?\s*(?=\S*\d|\w+ \d)",
            re.IGNORECASE,
        ),
    ),
    (
        "due",
        re.compile(
            r"[,;(\s]*\b(?:e\.?d\.?d\.?|e\.?d\.?c\.?|due(?:\s+(?:date|on))?|expected(?:\s+on)?)\s*[:\-]?\s*(?=\S*\d|\w+ \d)",
            re.IGNORECASE,
        ),
    ),
    ("nhs", re.compile(r"[,;|(\s]*\bNHS(?:\s*(?:no|num|number))?\.?\s*[:#\-]?\s*(?=\d)", re.IGNORECASE)),
    (
        "phone",
        re.compile(
            r"[,;(\s]*\b(?:tel(?:ephone)?|mob(?:ile)?|phone|cell|contact|(?-i:[TM])(?=:))"
            r"(?:\s*(?:no|number))?\.?\s*[:\-]?\s*(?=[+(]?\d[\d ()/.-]{5})",
            re.IGNORECASE,
        ),
    ),
    ("address", re.compile(r"[,;(\s]*\b(?:address|residing at|lives? at|living at)\s*[:\-]?\s*(?=\w)", re.IGNORECASE)),
)
_WEEKS = re.compile(r"\d{2}\s*\+\s*\d|\d{2}\s*/\s*40|\d{2}\s*w(?:ee)?ks", re.IGNORECASE)
_ASKED_ONLY = re.compile(r"(?:^|[\s,;(]+)(?:d\.?o\.?b|e\.?d\.?d|due|born|NHS(?: no)?)[.:)\s]*$", re.IGNORECASE)
"""A label at the end whose answer was left blank."""
_BRACKETED_DATE = re.compile(r"\s*\((\d{1,2}[./ -](?:\d{1,2}|[A-Z][a-z]{2,8})[./ -]\d{2,4}|\d{4}-\d{2}-\d{2})\)")
_BARE_DATE = re.compile(
    r"(\b(?!(?i:born|dob|due|edd|on|date|nhs|no|tel)\b)[A-Z][\w'’-]*[a-zA-Z])\s+[-–]?\s*"
    r"(?=(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})\s*(?:[,;|]|\(?[a-z]{2,}|\(?(?:[mMfF]|[mM]ale|[fF]emale|boy|girl|(?i:tel"
    r"|mob|phone|NHS))\b|$))"
)
"""A date of birth straight behind a name."""
_BARE_PHONE = re.compile(
    r"^(?P<name>(?:[A-Z][\w'’-]*\s+){1,3}(?!(?:Tel|Mob|Mobile|Phone|No|Number)\b)[A-Z][\w'’-]*[a-z])"
    r"\s+(?=(?:\+44|0)[\d ]{9,13}\d\s*$)"
)
"""A telephone number straight behind a name, and nothing more."""
_BARE_NHS = re.compile(r"(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)")
_SEX = re.compile(r"\d,?\s+(?:(?:sex|gender)\s*[:–-]?\s*)?\(?(?P<sex>m|f|male|female|boy|girl)\)?\s*$", re.IGNORECASE)
"""A child's sex behind the date of birth, at the end."""
_SEX_BEHIND = re.compile(r"(?P<name>[^()]*[^()\s])\s*\((?P<said>m|f|male|female|boy|girl)\)", re.IGNORECASE)
_KIN_BEHIND = re.compile(
    r"(?P<name>[^()]*[^()\s])\s*\((?P<said>(?:(?:step|birth|adoptive|foster|maternal|paternal|grand)[ -]?)*"
    r"(?:mother|father|mum|dad|aunt|uncle|carer|guardian|nan))\)",
    re.IGNORECASE,
)
"""What stands behind a name, in brackets."""
_KIN_WITHIN = re.compile(
    r"^(?P<name>[^\W\d][^,()\d]{2,60}?)(?:\s*\(|,\s*)(?P<kin>(?:(?:step|birth|adoptive|foster|maternal|paternal|grand)[ -]?)*"
    r"(?:mother|father|mum|dad|aunt|uncle|carer|guardian|nan))(?:\)[\s,;–—-]+|\s*[,;]\s*)(?=\d|d\.?o\.?b|born|tel|mob|NHS)",
    re.IGNORECASE,
)
"""Who somebody is, in brackets between the name and a figure."""
_SEX_ALONE = re.compile(r"m|f|male|female|boy|girl", re.IGNORECASE)
_SEX_LISTED = re.compile(r",\s*(?:(?:sex|gender)\s*:\s*)?(?P<said>male|female|boy|girl)\s*(?=,|;|$)", re.IGNORECASE)
_ORIGIN_LISTED = re.compile(
    r",\s*(?P<said>(?:White|Black|Asian|Mixed|Arab|Chinese|Indian|Pakistani|Bangladeshi|Gypsy|Roma)\b(?: (?:and|or|/"
    r"|-)?[ A-Za-z]{0,30})?)\s*(?=,|;|$)"
)
"""The sex and the ethnicity in a list of facts with commas between them."""
_UP_TO_POSTCODE = re.compile(r".*?\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b", re.IGNORECASE | re.DOTALL)
_HOUSE = re.compile(
    r"[,;)]\s*(?:(?:of|at) )?(?:flat |unit |room )?\d+[a-z]?,? (?!\d)[A-Z][^,;()]*(?=,|\s[A-Z]{1,2}\d)", re.IGNORECASE
)
"""A house's number and its street."""
_KIN_BEFORE = re.compile(
    r"(?:[Bb]aby(?: (?:girl|boy))?|[Mm]um|[Mm]other|[Dd]ad|[Ff]ather|[Ii]nfant"
    r"|[Cc]hild)\s+(?=[A-Z][\w'’-]+\s+[A-Z])"
)
_OF = re.compile(r"(?:of|at)\s+(?=.*\d)", re.IGNORECASE)
_AGE_WITHIN = re.compile(r"\s*\(\d{1,2} ?(?:days?|w(?:ee)?ks?|m(?:on)?ths?|y(?:ea)?rs?)(?: old)?\)(?=\W*\d)", re.IGNORECASE)
_LOOKS_HOME = re.compile(r"\d[a-z]?,? [A-Z]", re.IGNORECASE)
"""A house's number and what follows it."""
_AGE = re.compile(
    r"\W*(?:aged?|age:|(?:school )?year)?\s*\d{1,2}(?:/(?:12|52|7)\b| ?(?:y(?:ea)?rs?|yo|y/o|w(?:ee)?ks?"
    r"|m(?:on)?ths?)(?: old)?)?\W*",
    re.IGNORECASE,
)
_AGE_BEHIND = re.compile(
    r"\s*\((?:aged? )?\d{1,2}(?: ?(?:y(?:ea)?rs?|yo|y/o|w(?:ee)?ks?|m(?:on)?ths?)(?: old)?)?\)$", re.IGNORECASE
)
_UNBORN = re.compile(r"\s*[,(]\s*unborn\)?$", re.IGNORECASE)
FAR_YEAR = 2100
"""Where only the rest of the text is wanted, any year will do."""


@dataclass(frozen=True, slots=True)
class Described:
    """A person written on one line: "Noah Bell, DOB 3/2/26, NHS No 999 ..."."""

    name: str
    parts: tuple[tuple[str, str, str], ...]
    """What else is said (`dob`, `due`, `nhs`, `phone`, `address`), its text, and its label as written."""
    lead: str = ""
    """All that stands before the first of them."""

    def part(self, ask: str) -> str:
        """The text of one part; empty when it is not given."""
        return next((text for name, text, _ in self.parts if name == ask), "")


def described(text: str) -> Described:
    """A line about a person as the name and what else is said of them."""
    kin = _KIN_WITHIN.match(text)
    text = f"{kin['name']}, {text[kin.end() :]}" if kin else text
    text = _with_label(_AGE_WITHIN.sub(" ", text))
    text = _BARE_PHONE.sub(r"\g<name>, ", text)
    text = _BARE_DATE.sub(r"\1, ", _BRACKETED_DATE.sub(lambda found: f", {found[1]}", text), count=1)
    marks = sorted((found.start(), found.end(), ask) for ask, pattern in _INNER if (found := pattern.search(text)))
    lead = text[: marks[0][0]] if marks else text
    parts: list[tuple[str, str, str]] = []
    for at, (begin, end, ask) in enumerate(marks):
        label = text[begin:end].strip(" ,;(:-")
        piece = text[end : marks[at + 1][0] if at + 1 < len(marks) else len(text)].strip(" ,;().")
        parts.append((ask, piece, label))
        rest = _besides(ask, piece)
        if last_postcode(rest):
            home, behind = _home(rest)
            parts.append(("address", home, ""))
            if (phone := read_phone(behind)) and not phone.problem and not any(ask == "phone" for _, _, ask in marks):
                parts.append(("phone", phone.text, ""))
        elif ask in ("dob", "nhs") and (phone := read_phone(rest)) and not phone.problem:
            parts.append(("phone", phone.text, ""))
        elif _WEEKS.search(rest):
            parts.append(("gestation_at_birth" if ask == "dob" else "gestation", rest, ""))
    given = {ask for ask, _, _ in parts}
    if "sex" not in given and (sex := _SEX.search(text)):
        parts.append(("sex", sex["sex"], ""))
    name, rest = _name_and_rest(_KIN_BEFORE.sub("", lead.lstrip(), count=1) if _KIN_BEFORE.match(lead.lstrip()) else lead)
    for ask, pattern in (("relationship", _KIN_BEHIND), ("sex", _SEX_BEHIND)):
        if told := pattern.fullmatch(name):
            name = told["name"]
            parts.append((ask, told["said"], ""))
    if "dob" not in given and (born := first_date(rest)):
        parts.append(("dob", born.group().strip(), ""))
        rest = rest.replace(born.group(), " ").strip(" ,;")
    if "sex" not in given and _SEX_ALONE.fullmatch(rest):
        parts.append(("sex", rest, ""))
    if "sex" not in given and not _SEX_ALONE.fullmatch(rest) and (listed := _SEX_LISTED.search(text)):
        parts.append(("sex", listed["said"], ""))
    if origin := _ORIGIN_LISTED.search(text):
        parts.append(("ethnicity", origin["said"], ""))
    if kin:
        parts.append(("relationship", kin["kin"], ""))
    if "phone" not in given and (phone := read_phone(rest)) and not phone.problem:
        parts.append(("phone", phone.text, ""))
        rest = rest.replace(phone.text, " ").strip(" ,;")
    if _LOOKS_HOME.search(rest) or last_postcode(rest):
        parts.append(("address", rest, ""))
    return Described(name, tuple(parts), lead.strip(" ,;:-–(."))


def without_age(text: str) -> str:
    """A name without the age behind it: "Ada Bell, age 21", "Ada Bell (21)"."""
    head, comma, rest = _AGE_BEHIND.sub("", text).partition(",")
    return head if comma and _AGE.fullmatch(rest) else f"{head}{comma}{rest}"


def _with_label(text: str) -> str:
    """An NHS number that stands without its label behind a name, with it."""
    bare = None if "nhs" in text.lower() else _BARE_NHS.search(text)
    valid = bare is not None and nhs_number.is_valid(re.sub(r"\D", "", bare.group()))  # type: ignore[attr-defined]
    return f"{text[: bare.start()].rstrip(' ,;')}, NHS {text[bare.start() :]}" if bare and valid else text


def _home(text: str) -> tuple[str, str]:
    """An address up to its postcode, from the house's number on where others are named before it; and what stands behind."""
    found = _UP_TO_POSTCODE.match(text)
    if found is None:
        return text, ""
    home = found.group()
    house = _HOUSE.search(home) if first_date(home) else None
    if house:
        home = home[house.start() :].lstrip(" ,;)")
    return _OF.sub("", home, count=1) if _OF.match(home) else home, text[found.end() :]


def _besides(ask: str, piece: str) -> str:
    """What stands behind a date or a telephone number."""
    if ask == "nhs":
        return _BARE_NHS.sub("", piece, count=1).strip(" ,;")
    found = read_date(piece, FAR_YEAR) if ask in ("dob", "due") else read_phone(piece) if ask == "phone" else None
    return found.rest if found else ""


def _tells(text: str) -> bool:
    """Whether words behind a name hold a date, a home or a number: "MIRZA, Ada (Twin 1)" is all name."""
    phone = read_phone(text)
    return bool(first_date(text) or _LOOKS_HOME.search(text) or last_postcode(text) or (phone and not phone.problem))


def _name_and_rest(lead: str) -> tuple[str, str]:
    """The name, and what stands behind it where that holds figures."""
    lead = _UNBORN.sub("", _ASKED_ONLY.sub("", lead.strip(" ,;:|-–(")))
    lead = without_age(lead)
    head, comma, rest = lead.partition(",")
    if comma and _tells(rest):
        return head.strip(), rest.strip(" ,")
    return lead, ""


def named_together(names: Sequence[str]) -> str:
    """Those born together in one breath: "Ada and Max Osei"."""
    surname = names[0].rpartition(" ")[2]
    shared = all(name.endswith(f" {surname}") for name in names)
    first = [name.removesuffix(f" {surname}") if shared and name is not names[-1] else name for name in names]
    return f"{', '.join(first[:-1])} and {first[-1]}"
