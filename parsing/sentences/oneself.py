"""What parents write who ask for help for themselves and their baby: who they are, whose birth, how they are reached."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from parsing.sentences.homes_said import home_said

_NAME = r"[A-Z][\w'’-]+(?:\s+(?:[A-Z][\w'’-]+|de|van|al)){0,3}"
_DATE = r"\d{1,2}(?:st|nd|rd|th)?[\s./-]+(?:\d{1,2}|[A-Za-z]{3,9})[\s./,-]+\d{2,4}"
_QUOTED = re.compile(r"[\"“][^\"”\n]*[\"”]|(?<!\w)['‘][^'’\n]*(?:['’](?=\w)[^'’\n]*)*['’](?!\w)")
_CHILD = re.compile(
    r"(?:\bmy|\bour|\ba|\bhave) (?:(?!mum|dad|partner)[\w-]+[\s-]+){0,4}?"
    r"(?P<kin>baby(?: (?:boy|girl|son|daughter))?|(?:grand)?(?:son|daughter)|little (?:boy|girl|one)|newborn)",
    re.IGNORECASE,
)
_OWN_CHILD = re.compile(
    r"\b(?:my|our) (?:[\w-]+[\s-]+){0,3}?(?:baby|(?:grand)?(?:son|daughter)|little (?:boy|girl|one)|newborn|twins|bump)\b"
    r"|\bI(?: am|['’]?m)\b[^.\n]{0,20}\b(?:pregnant|expecting)\b|\bhave a (?:[\w-]+[\s-]+){0,3}(?:baby|son|daughter|little)"
    r"|\bI(?: am|['’]?m)? (?:look(?:ing)? after|car(?:e|ing) for|foster(?:ing)?"
    r"|adopting) (?:[\w-]+[\s-]+){0,3}(?:baby|boy|girl|child|infant)\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\bself[- ]?refer|\brefer (?:myself|ourselves)|\bI (?:agree|consent) to (?:being|be) referred\b|\bwrite to you myself\b"
    r"|\b(?:help|support) (?:me|us)\b|\bstruggling\b|\bget in touch\b"
    r"|\b(?:need|want|like|get|find|asking for|looking for) (?:to (?:get|have|find|ask for) )?(?:some |any |your |a bit of )?"
    r"(?:help|support|someone to talk to)"
    r"|\bask(?:ing)? for help\b|\btold me to (?:e-?mail|contact|ring|call|write)\b"
    r"|\bplease (?:can|could) (?:you|I|we|someone)\b|\b(?:can|could) (?:you|someone) (?:please )?(?:help|ring|call|see|contact)",
    re.IGNORECASE,
)
_AT_WORK = re.compile(
    r"\b(?:my|our) (?:caseload|case load|clinics?|clients?|patients?|patch|visits?|famil(?:y|ies) support)\b|\b(?:a"
    r"|this|one of (?:my|our)) mums? (?:on|from|in) (?:my|our)\b",
    re.IGNORECASE,
)
"""What only somebody writes whose work it is: "a mum on my caseload"."""
_FIRST_PERSON = re.compile(r"\b(?:I|me|my|myself)\b|\bI['’]")
_GOES_ON = re.compile(r"(?:,|(?:^|\s)\(?[a-z]+)$")
"""How a printed line ends that the next one goes on with."""
WIDE_LINE = 60
"""Letters."""
_LEAST = 4
"""Words that speak of the writer."""
_CALLED = re.compile(
    rf"\b[Mm]y (?:full )?name(?:['’]?s|\s+is)\s+(?P<name>{_NAME})|\b(?:I am|I['’]m) (?P<name2>[A-Z][\w'’-]+ {_NAME})"
)
_OWN_BIRTH = re.compile(
    rf"\b(?:my (?:date of birth|d\.?o\.?b\.?|birthday)(?: is|:)?|I was born(?: on)?|I(?: am"
    rf"|['’]m) \d{{2}},? (?:and )?(?:(?:my )?d\.?o\.?b\.?(?: is|:)?|(?:was )?born(?: on)?))\s*(?P<dob>{_DATE})",
    re.IGNORECASE,
)
_BEHIND_NAME = re.compile(rf"\s*[,(]*\s*(?:d\.?o\.?b\.?|date of birth|born(?: on)?)\s*:?\s*(?P<dob>{_DATE})", re.IGNORECASE)
_OWN_PHONE = re.compile(
    r"\b(?:my (?:[\w-]+ ){0,2}?(?:number|mobile|phone|mob|tel)|number for me|tel|mob(?:ile)?"
    r"|(?:call|ring|text|reach|contact|phone) me"
    r"|I['’]m on|I am on)\b[^.\d+\n]{0,30}(?P<phone>(?:\+44|0)[\d ]{9,14}\d)",
    re.IGNORECASE,
)
_BORN = re.compile(rf"[^.\n]{{0,60}}?\b(?:d\.?o\.?b\.?|date of birth|born)\b(?: on)?\s*:?\s*(?P<dob>{_DATE})", re.IGNORECASE)
_NAMED = re.compile(rf"\s*,?\s*(?:is |was )?(?:called |named )?(?P<name>{_NAME})")
_DUE = re.compile(rf"\b(?:due|expected|edd)\b(?: on| date(?: is)?|:)?\s*(?:the )?(?P<due>{_DATE})", re.IGNORECASE)
_WEEKS = re.compile(r"\b(?P<weeks>\d{1,2})(?: ?\+ ?\d)? ?(?:weeks|wks)(?: and \d days?)? (?:pregnant|gone)", re.IGNORECASE)
_PARTNER = re.compile(
    rf"\b[Mm]y (?:partner|husband|wife|boyfriend|girlfriend|fianc[eé]e?)(?:['’]?s name)?,?\s+(?:is )?(?P<name>{_NAME})"
)
_KIN = r"(?:step|foster|grand|adoptive |kinship )?-?(?:mum|mother|dad|father|nan|gran|carer|parent)"
_WHO_I_AM = re.compile(rf"\bI(?: am|['’]?m) (?:his|her|their|a|the) (?:main )?(?P<kin>{_KIN})\b")
_CARER_OF = re.compile(rf"\bI(?: am|['’]?m) the (?:main )?{_KIN}(?: and (?:the )?{_KIN})? (?:of|to|for) (?P<name>{_NAME})")
_SEX = {"son": "male", "grandson": "male", "granddaughter": "female", "boy": "male", "daughter": "female", "girl": "female"}


def unwrapped(text: str) -> str:
    """Paragraphs whose lines a mail program has broken, each on one line."""
    return re.sub(r"(?<!\n)\n(?!\n)|\n+(?=[a-z])", " ", text)


def rejoined(texts: Iterable[str]) -> list[str]:
    """Paragraphs of which each printed line came by itself, whole again: a long line without a stop goes on with the next."""
    out: list[str] = []
    for text in texts:
        last = out[-1].rpartition("\n")[2] if out else ""
        if len(last) >= WIDE_LINE and _GOES_ON.search(last):
            out[-1] = f"{out[-1]} {text}"
        else:
            out.append(text)
    return out


def asks_for_oneself(text: str) -> bool:
    """Whether a message is by a parent who asks for help with their own baby; words in quotation marks are somebody else's."""
    said = _QUOTED.sub(" ", text)
    return not _AT_WORK.search(said) and (
        bool((_OWN_CHILD.search(said) or _CARER_OF.search(said)) and _ASKS.search(said))
        and len(_FIRST_PERSON.findall(said)) >= _LEAST
    )


def said_of_oneself(text: str) -> Iterator[tuple[str, str]]:
    """What a parent says of themselves, the baby and the other parent, as the field's key and the words."""
    yield from _of_writer(text)
    yield from _of_child(text)
    if partner := _PARTNER.search(text):
        yield "other_parent_name", partner["name"]


def _of_writer(text: str) -> Iterator[tuple[str, str]]:
    called = _CALLED.search(text)
    if called:
        yield "parent_name", called["name"] or called["name2"]
    born = (called and _BEHIND_NAME.match(text, called.end())) or _OWN_BIRTH.search(text)
    if born:
        yield "parent_dob", born["dob"]
    if phone := _OWN_PHONE.search(text):
        yield "parent_phone", phone["phone"]
    if home := home_said(text):
        yield "parent_address", home
    if kin := next((kin for kin in _WHO_I_AM.findall(text) if kin not in ("carer", "parent")), ""):
        yield "parent_relationship", kin


def _of_child(text: str) -> Iterator[tuple[str, str]]:
    if due := _DUE.search(text):
        yield "infant_due_date", due["due"]
    if weeks := _WEEKS.search(text):
        yield "gestation_now", f"{weeks['weeks']} weeks"
    if cared_for := _CARER_OF.search(text):
        yield "infant_name", cared_for["name"]
        if born := _BORN.match(text, cared_for.end()):
            yield "infant_dob", born["dob"]
        return
    child = _CHILD.search(text)
    if child is None:
        return
    sex = _SEX.get(child["kin"].split()[-1].lower())
    if sex:
        yield "infant_sex", sex
    named = _NAMED.match(text, child.end())
    if named:
        yield "infant_name", named["name"]
    if born := _BORN.match(text, named.end() if named else child.end()):
        yield "infant_dob", born["dob"]
