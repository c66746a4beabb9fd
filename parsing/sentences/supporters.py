"""The professionals around a family whom running text names: who they are, and where the family is registered."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?\s+)?[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){1,3}"
_FIRST = r"[A-Z][a-z'’-]+(?=\s*[.,;)]|\s+(?:and|who|on|from|at)\b|\s*$)"
_TRADE = (
    r"(?P<who>(?i:health visitor|HV|community midwife|midwife|social worker|SW|GP|general practitioner|doctor|family doctor"
    r"|care co-?ordinator|perinatal (?:CPN|nurse|mental health nurse)|CPN))"
)
_WORKER = re.compile(
    rf"\b{_TRADE}(?: (?:allocated|named)(?= is))?(?:\s+for (?:both|them both|the family|mum and baby))?"
    r"[^\S\n]*(?P<sign>(?:, whose name )?(?i:is|called|named)\b|:|,|-|=|\()?[^\S\n]*"
    rf"(?P<name>{_NAME}|(?<=is ){_FIRST}|(?<=: ){_FIRST})"
    r"(?:\s*,?\s+(?:at|from|of|,)\s+(?:the\s+)?(?P<base>[A-Z][\w'’&-]+(?:\s+[A-Z][\w'’&-]+){1,4}))?"
)
_IN_BRACKETS = re.compile(rf"\b{_TRADE} (?:from|at|in|with) [^.();\n]{{3,45}}\((?P<name>{_NAME})\)")
""" "A social worker from the assessment team (Jo Bell)"."""
_PRACTICE_BEHIND = re.compile(
    r",\s+(?P<base>(?:[A-Z][\w'’&-]+\s+){1,4}(?:Surgery|Practice|Centre|Clinic|Group"
    r"|Partnership|House|Lodge))\b"
)
_COPIED_DOCTOR = re.compile(
    r"(?P<name>Dr\.? [A-Z][\w'’. -]+?), "
    r"(?P<base>(?:[A-Z][\w'’&-]+ ){1,4}(?:Surgery|Practice|(?:Medical|Health) (?:Centre|Practice)))\b"
)
_CALLED_PRACTICE = re.compile(r" (?:surgery|practice|(?:medical|health) (?:centre|practice))\b")
""" "GP Mill Lane surgery": the practice's own name, typed in haste."""
_ROLE_OF_ANOTHER = re.compile(rf"{_NAME}\s*[,|(–-]\s*$")
""" "Jo Bell, Health Visitor, Witham Team": what is said behind a name is that person's own."""
_BASE = r"(?P<base>[A-Z][\w'’&-]+(?:[^\S\n]+[A-Z][\w'’&-]+){1,4})"
_REGISTERED = re.compile(
    rf"\bregistered (?:at|with) (?:(?P<doctor>Dr\.? [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?:,| at| of) )?(?:the )?{_BASE}"
    r"|\b(?:[Ss]he|[Tt]hey)(?:['’]s|['’]re| is| are) with (?:the )?"
    r"(?P<held>(?:[A-Z][\w'’&-]+ ){1,4}(?:Surgery|Practice|(?:Medical|Health) (?:Centre|Practice)))\b"
)
_PRACTICE = re.compile(
    r"\b(?:(?:G[Pp]|general practitioner|doctor)(?:['’]s|s)?(?: (?:practice|surgery))?|surgery)(?:\s+is|\s+at|:|\s+-"
    r"|,)?\s+(?:(?:at|with)\s+)?(?:the\s+)?" + _BASE
)
_ONCE = re.compile(r"\b(?:was|were|previously|formerly|used to be|been) $", re.IGNORECASE)
_COPIED = re.compile(
    rf"(?P<name>{_NAME}|(?:Sister|Mrs|Ms|Miss|Mr)\.? [A-Z]\. ?[A-Z][\w'’-]+)\s*[,(–-]+\s*"
    rf"(?P<who>(?i:health visitor|community midwife|midwife|social worker))\s*(?=[;,.)\n\t]|$)"
)
_FIELDS = {
    "health visitor": "health_visitor", "hv": "health_visitor", "midwife": "midwife", "community midwife": "midwife",
    "social worker": "social_worker", "sw": "social_worker", "gp": "gp_name", "doctor": "gp_name", "family doctor": "gp_name",
    "general practitioner": "gp_name",
}  # fmt: skip


def registered_said(text: str) -> Iterator[tuple[str, str]]:
    """The practice at which a sentence says that the family is registered, and the doctor, each with its field."""
    found = next((found for found in _REGISTERED.finditer(text) if not _ONCE.search(text[: found.start()])), None)
    if found:
        called = _CALLED_PRACTICE.match(text, found.end("base")) if found["base"] else None
        yield "gp_practice", f"{found['base'] or found['held']}{called.group() if called else ''}"
        if found["doctor"]:
            yield "gp_name", found["doctor"]


def practice_said(text: str) -> Iterator[str]:
    """What a sentence says behind "GP": "GP is the Mill Surgery". Whether it is a practice is not asked here."""
    yield from (found["base"] for found in _PRACTICE.finditer(text))


def workers(text: str) -> Iterator[tuple[str, str, str]]:
    """Each professional who is named, as field, name and base: "her health visitor is Jo Bell from the Witham Team"."""
    for found in _WORKER.finditer(text):
        if found["sign"] in (",", "-") and _ROLE_OF_ANOTHER.search(text, 0, found.start()):
            continue
        behind = _PRACTICE_BEHIND.match(text, found.end())
        field = _field(found["who"])
        if field == "gp_name" and (called := _CALLED_PRACTICE.match(text, found.end("name"))):
            yield "gp_practice", f"{found['name']}{called.group()}", ""
        elif field != "gp_name" or " " in found["name"]:
            base = found["base"] or (behind["base"] if behind else "")
            called = _CALLED_PRACTICE.match(text, found.end("base")) if found["base"] else None
            yield field, found["name"], f"{base}{called.group() if called else ''}"
    for found in _IN_BRACKETS.finditer(text):
        yield _field(found["who"]), found["name"], ""


def copied_to(text: str) -> Iterator[tuple[str, str]]:
    """Each worker in a list of copies whose trade stands behind the name, as field and name."""
    for found in _COPIED.finditer(text):
        yield _field(found["who"]), found["name"]
    for found in _COPIED_DOCTOR.finditer(text):
        yield from (("gp_name", found["name"]), ("gp_practice", found["base"]))


def _field(trade: str) -> str:
    return _FIELDS.get(trade.lower(), "mental_health_team")
