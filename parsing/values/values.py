"""Values as people write them on British forms, brought to one shape: dates, NHS numbers, telephones, postcodes and the like.

Every reader gives a `Reading`, or None when the text holds nothing of the kind. What is there and cannot be normalised
is kept as written, with a problem in words for an administrator. Dates are day, month, year: never the American order.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

import nhs_number
import phonenumbers

from parsing.labels.wording import QUOTES


@dataclass(frozen=True, slots=True)
class Reading:
    """A value read from text."""

    value: str
    problem: str = ""
    rest: str = ""
    """What else was written there."""
    text: str = ""
    """The words that were read, where they are a part of what was written."""


POSTCODE = re.compile(r"[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}")
UP_TO_POSTCODE = re.compile(rf".*?\b{POSTCODE.pattern}\b", re.DOTALL)
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DAY = r"(?P<day>\d{1,2})(?:\s*(?:st|nd|rd|th))?"
_YEAR = r"(?P<year>\d{4}|(?:(?:19|20)(?:\s\d{2}|\d\s\d)|[12]\s\d{3})(?=\s*$)|'?\d{2})(?![\d/])"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\d/])(?P<year>(?:19|20)\d{2})\s?[-/.]\s?(?P<month>\d{1,2})\s?[-/.]\s?(?P<day>\d{1,2})(?!\d)",
        r"(?<![\d/.])(?P<day>\d{1,2})\s?(?P<mark>[/.\-\\|:])\s?(?P<month>\d{1,2})\s?(?P=mark)\s?" + _YEAR,
        r"(?<![\d/.])(?P<day>\d{1,2})\s?[/.\-\\]\s?(?P<month>\d{1,2})\s?[/.\-\\]\s?" + _YEAR,
        r"(?<![\d/.])(?P<day>\d{1,2})\s+(?P<month>\d{1,2})\s+" + _YEAR,
        rf"(?<!\d){_DAY}(?:\s*of\b)?[\s\-./,]*{_MONTH}\b[\s\-./,]*{_YEAR}",
        rf"\b{_MONTH}\.?\s+{_DAY}\b(?!\s*[/.:]),?\s*(?P<year>\d{{4}})(?!\d)",
        r"(?<!\d)(?P<day>\d{2})(?P<month>\d{2})(?P<year>(?:19|20)\d{2})(?!\d)",
    )
)
_WEEKDAY = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b[\s,.]*", re.IGNORECASE)
_LOOKS_DATED = re.compile(rf"\d|\b{_MONTH}\b", re.IGNORECASE)
YOUNGEST_ADULT = 10
"""Years: a parent's two-digit year of birth that would make them younger than this belongs to the last century."""


_PARTS_NAMED = re.compile(r"\b(?:dd?|day)\b.*\b(?:mm?|month)\b.*\b(?:yyyy|yy|year)\b", re.IGNORECASE | re.DOTALL)


_SIX_FIGURES = re.compile(r"\s*(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d\s*")


def read_date(text: str, this_year: int, adult: bool = False) -> Reading | None:
    """The first date in `text` as ISO. `adult` places a two-digit year of birth in the past."""
    if _SIX_FIGURES.fullmatch(text):
        text = "/".join(re.findall(r"\d\d", text))  # a figure a box
    found = first_date(text)
    if found is None and _PARTS_NAMED.search(text):
        text = "/".join(re.findall(r"\d+", text))  # boxes for day, month and year with "DD", "MM" and "YYYY" printed at them
        found = first_date(text)
    if found is None:
        if not _LOOKS_DATED.search(text):
            return None
        return Reading(text, "this is not a whole date (day, month and year)")
    rest = _tidy(_WEEKDAY.sub("", text[: found.start()]) + " " + text[found.end() :])
    day, month = int(found["day"]), _month(found["month"])
    year = _full_year(found["year"].strip("'’"), this_year, adult)
    try:
        value = dt.date(year, month, day)
    except ValueError:
        return Reading(text, f"there is no such date: {found.group().strip()}")
    if not 1900 <= year <= this_year + 5:
        return Reading(text, f"the year {year} cannot be right")
    return Reading(value.isoformat(), rest=rest)


def first_date(text: str) -> re.Match[str] | None:
    """Where the first date stands in `text`, whether the calendar has it or not."""
    hits = [found for pattern in _DATES if (found := pattern.search(text))]
    return min(hits, key=lambda found: (found.start(), -found.end()), default=None)


def _month(text: str) -> int:
    return int(text) if text.isdigit() else MONTHS.index(text[:3].lower()) + 1


def _full_year(text: str, this_year: int, adult: bool) -> int:
    text = "".join(text.split())  # a narrow cell parts "1985" as "19" and "85"
    year = int(text)
    if len(text) > 2:
        return year
    latest = this_year - YOUNGEST_ADULT if adult else this_year + 2
    return 2000 + year if 2000 + year <= latest else 1900 + year


_NHS = re.compile(r"(?<![\d+])\d{3}[ \-.]*\d{3}[ \-.]*\d{4}(?!\d)")
_DIGITS = re.compile(r"(?<!\d)\d(?:[ \-.]?\d){5,13}(?!\d)")


def read_nhs_number(text: str) -> Reading | None:
    """A 10-digit NHS number that passes its modulus 11 check (NHS Data Model and Dictionary)."""
    for found in _NHS.finditer(text):
        digits = re.sub(r"\D", "", found.group())
        if nhs_number.is_valid(digits):  # type: ignore[attr-defined]  # exported, but not in its __all__
            return Reading(digits, rest=_tidy(text[: found.start()] + " " + text[found.end() :]))
    if not any(letter.isdigit() for letter in text):
        return None
    digits = re.sub(r"\D", "", (_DIGITS.search(text) or [text])[0])
    if len(digits) != 10:
        return Reading(text, f"an NHS number has 10 digits, this has {len(digits)}")
    if len("".join(text.split())) == 10 and nhs_number.is_valid(digits):  # type: ignore[attr-defined]
        return Reading(digits)  # parted by a narrow cell
    return Reading(text, "this is not a valid NHS number: its check digit does not fit")


_PHONE = re.compile(r"(?<![\w@])(?:\+|00)?\(?\d(?:[\d\s()\-./]|\(0\)){7,18}\d(?![\w@])")


_AS_NHS = re.compile(r"[4-79]\d{2}[ -]?\d{3}[ -]?\d{4}")
"""Written without a nought before it, and as NHS numbers are."""


def read_phone(text: str) -> Reading | None:
    """The first telephone number in `text` in E.164, read as British where no country is given."""
    for found in _PHONE.finditer(text):
        for written in (found.group(), *re.split(r"\s*/\s*|\s{2,}|\n", found.group())):
            if number := _parsed(written):
                return Reading(number, rest=_tidy(text.replace(written, " ", 1)), text=written)
    digits = sum(letter.isdigit() for letter in text)
    if not digits:
        return None
    return Reading(text, f"this is not a whole telephone number: it has {digits} digits")


def _parsed(text: str) -> str:
    try:
        number = phonenumbers.parse(text.replace("(0)", ""), "GB")
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(number) or len(str(number.national_number)) < 9:
        return ""
    if _AS_NHS.fullmatch(text.strip()) and nhs_number.is_valid(re.sub(r"\D", "", text)):  # type: ignore[attr-defined]
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]+(?:\.[\w-]+)+")  # RFC 5321, 4.5.3.1.1


_ENDINGS = re.compile(r"\.(?:uk|org|com|net|gov|info|edu|eu|wales|scot|cymru|london)$", re.IGNORECASE)


def _unparted(text: str) -> str:
    """An address that a narrow cell parted ("...@example.or g") made whole again."""
    whole = re.sub(r",?\s+", "", text.strip())
    parted = whole != text.strip() and text.count("@") == 1 and _EMAIL.fullmatch(whole) and _ENDINGS.search(whole)
    found = _EMAIL.search(text) if parted else None
    return whole if parted and not (found and _ENDINGS.search(found.group())) else text


def read_email(text: str) -> Reading | None:
    """The first email address in `text`, in lower case."""
    text = _unparted(text)
    found = _EMAIL.search(text) or _EMAIL.search("@".join(map(str.strip, text.split("@"))))
    if found:
        address = found.group().rstrip(".").lower()
        return Reading(address.translate(QUOTES), rest=_tidy(text.replace(found.group(), " ", 1)))
    return Reading(text, "this is not a whole email address") if "@" in text else None


# Postcode areas in use, as Royal Mail lists them.
_AREAS = frozenset((
    "AB", "AL", "B", "BA", "BB", "BD", "BH", "BL", "BN", "BR", "BS", "BT", "CA", "CB", "CF", "CH", "CM", "CO", "CR",
    "CT", "CV", "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E", "EC", "EH", "EN", "EX", "FK", "FY",
    "G", "GL", "GU", "GY", "HA", "HD", "HG", "HP", "HR", "HS", "HU", "HX", "IG", "IM", "IP", "IV", "JE", "KA", "KT",
    "KW", "KY", "L", "LA", "LD", "LE", "LL", "LN", "LS", "LU", "M", "ME", "MK", "ML", "N", "NE", "NG", "NN", "NP", "NR",
    "NW", "OL", "OX", "PA", "PE", "PH", "PL", "PO", "PR", "RG", "RH", "RM", "S", "SA", "SE", "SG", "SK", "SL", "SM",
    "SN", "SO", "SP", "SR", "SS", "ST", "SW", "SY", "TA", "TD", "TF", "TN", "TQ", "TR", "TS", "TW", "UB", "W", "WA",
    "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE",
))  # fmt: skip
_LETTERED = frozenset(["E", "EC", "N", "NW", "SE", "SW", "W", "WC"])
"""Areas with districts that end in a letter (EC1A)."""
_POSTCODE = re.compile(r"\b(?P<out>[A-Z]{1,2}[0-9][A-Z0-9]?)\s*(?P<in>[0-9][A-Z]{2})\b", re.IGNORECASE)
_NEARLY = re.compile(r"\b(?P<out>[A-Z01]{1,2}[0-9OILSZ][A-Z0-9]?)[\s.\-]*(?P<in>[0-9OILSZB][A-Z0-9]{2})\b", re.IGNORECASE)
_TO_DIGIT = str.maketrans("OILSZB", "011528")
_TO_LETTER = str.maketrans("01582", "OISBZ")


def read_postcode(text: str, recognised: bool = False) -> Reading | None:
    """The last postcode in `text`, as `CM9 6EG`. `recognised` text comes from a picture: O and 0, I and 1 may be confused."""
    found = last_postcode(text)
    if found:
        return Reading(f"{found['out']} {found['in']}".upper(), rest=_tidy(text[: found.start()] + " " + text[found.end() :]))
    near = list(_NEARLY.finditer(text))
    if near and (recognised or len(text) < 12):
        mended = _mended(near[-1]["out"].upper(), near[-1]["in"].upper())
        if mended:
            return Reading(mended, "" if recognised else f"letters and digits were confused: {text.strip()} is read as {mended}")
    return Reading(text, "this is not a whole postcode") if any(letter.isdigit() for letter in text) else None


def last_postcode(text: str) -> re.Match[str] | None:
    """Where the last postcode stands in `text`."""
    return max((found for found in _POSTCODE.finditer(text) if _is_district(found["out"])), key=re.Match.start, default=None)


def _is_district(out: str) -> bool:
    area = out.upper().rstrip("0123456789") if not out[-1].isalpha() else out.upper()[:-1].rstrip("0123456789")
    return area in _AREAS and (out[-1].isdigit() or area in _LETTERED)


def _mended(out: str, inward: str) -> str:
    inward = inward[0].translate(_TO_DIGIT) + inward[1:].translate(_TO_LETTER)
    for letters in (2, 1):
        mended = out[:letters].translate(_TO_LETTER) + out[letters:].translate(_TO_DIGIT)
        if _POSTCODE.fullmatch(mended + inward) and _is_district(mended):
            return f"{mended} {inward}"
    return ""


_GESTATION = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![\d/])(?P<weeks>\d{1,2})\s*(?:\+|plus)\s*(?P<days>[0-6])(?:\s*(?:/\s*7|days?|d))?(?:\s*/\s*40)?(?!\d)",
        r"(?<!\d)(?P<weeks>\d{1,2})\s*/\s*40\s*(?:(?:\+|and|plus|,)?\s*(?P<days>[0-6])(?:\s*(?:/\s*7|days?|d\b))?)?(?!\d)",
        r"(?<!\d)(?P<weeks>\d{1,2})\s*(?:weeks?|wks?|w(?=\s|\d|\b))\s*(?:'?\s*gestation)?\s*"
        r"(?:(?:\+|and|plus|&|,)?\s*(?P<days>[0-6])\s*(?:/\s*7|days?|d)?(?!\s*/\s*40|\d))?",
        r"(?<![\d.])(?P<weeks>\d{1,2})\.(?P<days>[0-6])(?![\d.])",
        r"^\D{0,20}(?P<weeks>\d{1,2})\D{0,20}$",
    )
)
_HALF = re.compile(r"½|\bhalf\b")
_UNITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TENS = {"twenty": 20, "thirty": 30, "forty": 40}
_SPOKEN = re.compile(
    r"\b(?P<tens>twenty|thirty|forty)(?:[\s-](?P<units>one|two|three|four|five|six|seven|eight|nine))?\b", re.IGNORECASE
)


def read_gestation(text: str) -> Reading | None:
    """Weeks and days of gestation as `28+3` (from "28/40", "28 weeks + 3", "28+3/40")."""
    figures = _HALF.sub("", _SPOKEN.sub(_in_figures, text))
    for pattern in _GESTATION:
        for found in pattern.finditer(figures):
            weeks, days = int(found["weeks"]), int(found.groupdict().get("days") or 0)
            if 3 <= weeks <= 45:
                return Reading(f"{weeks}+{days}", rest=_tidy(figures[: found.start()] + " " + figures[found.end() :]))
    return Reading(text, "the weeks of gestation are not given in figures") if text.strip() else None


def _in_figures(found: re.Match[str]) -> str:
    """ "thirty-two" as 32."""
    return str(_TENS[found["tens"].lower()] + _UNITS.index((found["units"] or "zero").lower()))


_OUTWARD, _INWARD = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?$"), re.compile(r"\d[A-Z]{2}\b")
"""The halves of a postcode that a line broke in two."""


def one_line(text: str) -> str:
    """Several lines as one, joined by commas where the line does not end in one already."""
    lines = [" ".join(line.split()) for line in text.split("\n")]
    out = ""
    for line in filter(None, lines):
        goes_on = out[-1:] in tuple(",;:-/(") or (_OUTWARD.search(out) and _INWARD.match(line))
        out += line if not out else (" " if goes_on else ", ") + line
    return out


def paragraphs(text: str) -> str:
    """Prose with its white space folded, a paragraph a line, no empty lines."""
    lines = (" ".join(line.split()) for line in text.replace("\xa0", " ").split("\n"))
    return "\n".join(line for line in lines if line)


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" ,;:-–/().")
