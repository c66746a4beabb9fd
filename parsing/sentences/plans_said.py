"""The plan for a child that running text says there is, or says there is not."""

from __future__ import annotations

import re

from parsing.labels.vocabulary import OVER

_CLAUSE = re.compile(r"[^.!?;\n]+[.!?;]?")
SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_ON_PLAN = re.compile(
    r"\b(?:subject (?:to|of)|on|open (?:to|at|under)|under|has|have)\s+(?:an? |the )?(?:pre-birth )?"
    r"(?P<plan>child protection|child in need|C\.?I\.?N\b\.?|C\.?P\b\.?(?= plan)|early help|TAF)(?:\s+plan\b)?"
    r"|\bopen to (?:children['’]s )?social care (?:as|under|at|on) (?:an? |the )?"
    r"(?P<level>child protection|child in need|C\.?I\.?N\b)"
    r"|\bopen to us (?:at|as|under|on|for) (?P<us>early help|child in need|CIN\b)"
    r"|\bthere is (?:currently )?an? (?P<kind>child protection|child in need|CIN|early help|TAF) plan\b"
    r"|^\W*(?P<first>child protection|child in need|C\.?I\.?N\b\.?|C\.?P\b\.?|early help) plan\b"
    r"|\b(?:baby|infant|unborn)(?: (?:baby|[A-Z][\w'’-]+))? is (?:(?:now|currently|still) )?an? "
    r"(?P<child>child in need|C\.?I\.?N\b)(?= of (?:help|support)\b|[.,;)]|$| (?:and|with|under)\b)"
    r"|\b(?:is|are) (?:an? )?(?P<kept>looked after)\b|\b(?:subject to|under) an? (?P<order>(?:interim |full )?care order)\b",
    re.IGNORECASE,
)
_STEPPED_DOWN = re.compile(
    r"(?<=\w),? (?:having )?(?:been )?stepped (?:down|up) from (?:an? )?[\w ]{2,30}(?=[.,;]|$)", re.IGNORECASE
)
""" "Subject to a CIN plan, stepped down from child protection"."""
_CARE = (
    r"(?:(?:children['’]?s )?social (?:care|services|work(?:ers?)?)|children['’]?s services|social services|CSC|SSD|safeguarding"
    r"|child protection|CP)"
)
_NO_PLAN = re.compile(
    rf"\b{_CARE} (?:(?:is|are|has|have|were|was) )?(?:not|never)(?: (?:currently|been))* (?:involved|known|open)\b"
    rf"|(?:\bnot|n['’]t|\bnever) (?:have|had|got|ever had) (?:an? |any )?{_CARE}(?: involvement| input)?\b"
    r"(?= in (?:our|their|her|his) li[fv]es?|[.,;!)]|$)"
    rf"|(?:^\s*|[.;,(] ?|\band )no (?:current |known |active )?{_CARE}"
    rf"(?: involvement| input| concerns?| issues?| flags?)?(?=[.,;!)]|$)"
    r"|\b(?:not|never been) (?:currently )?(?:known|open) to (?:any |children['’]s )?(?:social (?:care|services)|services|CSC)\b"
    r"|\bno (?:current |known |other )?(?:social (?:care|services)|CSC|SS|children['’]s services) (?:involvement|input)\b"
    r"|\bno (?:current |known )?(?:safeguarding|safe guarding|s/guarding|SG|child protection|CP) (?:concerns|issues)\b"
    r"|\bno (?:\w+ ){0,2}involvement (?:from|of|by|with) (?:any |the )?(?:children['’]s )?(?:social (?:care|services)"
    r"|services|CSC)\b"
    r"|\bno social worker (?:is )?involved\b",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:but|although|however|until|before|prior to|yet|so far|apart from|other than|except|previous\w*|aware of)\b"
    r"|\b(?:(?:half-?|step-?)?(?:brother|sister)s?|siblings?)\b"
    r"|\b(?:older|elder|eldest|other|first) (?:child(?:ren)?|son|daughter|one)\b",
    re.IGNORECASE,
)
"""What takes a denial back in the same breath, or says it of another child or another time."""
_BORN = re.compile(
    r"\b(?:was|were) (?:born|delivered|induced)\b|\bMay(?= (?:19|20)?\d\d\b)|(?<=\d )May\b|(?<=(?:st"
    r"|nd|rd|th|of) )May\b"
)
"""A birth is told of the past, and a date in May says no "may"."""
_NOT_NOW = re.compile(
    r"\b(?:was|were|had|not|never|no|older|eldest|other|siblings?|half|(?:half-?|step-?)?(?:brother|sister)s?|cousins?|nephews?|nieces?"
    r"|may|might|could|if|considering)\b",
    re.IGNORECASE,
)
"""The plan was another time's or another child's, or is only thought of."""


def plan_said(text: str) -> str:
    """The plan that a sentence says the child is on now: "subject to a child in need plan since August"."""
    for found in _CLAUSE.finditer(text):
        sentence = _STEPPED_DOWN.sub("", found.group())
        plan = _ON_PLAN.search(sentence)
        if plan and not OVER.search(sentence) and not _NOT_NOW.search(_BORN.sub("", sentence[: plan.end()])):
            return str(next(filter(None, plan.groups())))
    return ""


_NO_ABUSE = re.compile(
    r"(?:^\s*|[.;,(] ?|\b(?:is|and|reports?) )no (?:known |current |reported |disclosed |history of |evidence of )?"
    r"(?:DA|DV|domestic (?:abuse|violence))"
    r"(?: (?:concerns?|issues?|known|disclosed|reported|identified|on (?:routine )?enquiry))?"
    r"(?=\s*[.,;!)]|\s*$)",
    re.IGNORECASE,
)


_OF_HARM = re.compile(
    r"\b(?:police|assault\w*|violen\w+|abusi\w+|abused?|hits?|hitting|punch\w*|slapp\w*|pushed|bruis\w+|threat\w*"
    r"|(?:afraid|scared|frightened) of (?:him|her (?:partner|husband)|dad)"
    r"|controll\w+|coerc\w+|refuge|MARAC|non-molestation|restraining)\b",
    re.IGNORECASE,
)
"""Beside any of these a denial of abuse is for a person to weigh."""


def no_abuse_said(text: str) -> str:
    """The words in which a sentence says, without reserve, that there is no domestic abuse, in a text that tells of no harm."""
    for found in SENTENCE.finditer(text):
        none = _NO_ABUSE.search(found.group())
        if none and not _BUT.search(found.group()) and not _OF_HARM.search(_NO_ABUSE.sub("", text)):
            return none.group().strip(" .,;(")
    return ""


def no_plan_said(text: str) -> str:
    """The words in which a sentence says, without reserve, that nobody is concerned for the child."""
    for found in SENTENCE.finditer(text):
        if (none := _NO_PLAN.search(found.group())) and not _BUT.search(found.group()):
            return none.group()
    return ""
