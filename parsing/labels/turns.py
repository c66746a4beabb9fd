"""Labels that ask by a turn of phrase and not by their words one by one: "Why us?", "Baby of"."""

from __future__ import annotations

import re

from parsing.labels.match import Match

WRITTEN_BY = 0.95
"""How sure it is that "Alert raised by" asks who refers."""
PARTED = 0.9
"""A match below this may be of words that a narrow cell parted."""
_WRITTEN_BY = re.compile(
    r"\W*(?:\d+\W+)?(?!(?:consent|decision|diagnosis|measurement|offer|call|copy|agreement)\w*\b)(?:[\w-]+ ){0,2}?"
    r"(?:ref|sent|raised|ordered|written|completed|made|submitted|taken|brought|presented|prepared|reported"
    r"|transferred|handed over|passed on|filled (?:in|out)) by\W*",
    re.IGNORECASE,
)
""" "Alert raised by", "Plan written by": whoever sends a paper, whatever it is called."""
_TURN = re.compile(
    r"\W*(?:(?:service|team|agency|department) (?:being )?refer"
    r"|(?:\d+\W+)?(?:how|where) \w+ we\b|(?:\d+\W+)?(?:is \w+ )?(?:the )?(?:mum|mother|dad|father)(?:,| or|/)"
    r"|views?\b|voice|words?\b|perspective|account|thoughts|feelings|comments"
    r"|looked after|in care|refer|by\b|why |discussed |agreed |unborn|baby|child|infant|parent|mother|carer|caregiver"
    r"|.{0,50}\b(?:baby|child|infant)['’]s\W*$)",
    re.IGNORECASE,
)
"""How labels begin that one of the turns below may be: one look for most labels, which are none."""
_REFERRED_TO = re.compile(
    r"\W*(?:(?:service|team|agency|department) (?:being )?)?(?:referred|referral|refer) to\W*", re.IGNORECASE
)
"""Where a paper goes."""
_BY = re.compile(r"\W*by\b\W*\([^()]+\)\W*", re.IGNORECASE)
_GREW_UP = re.compile(r"\W*(?:looked after|in care)\b.*\b(?:as a child|when a child|childhood)\b.*", re.IGNORECASE)
"""What the parent was as a child is no plan of the baby's."""
_AGREED_WITH = re.compile(
    r"\W*(?:discussed and |discussed / )?agreed with (?:the )?(?:pt|patient|client|parents?|mother|mum|carer|family|woman)\W*",
    re.IGNORECASE,
)
_KIN_TO_INFANT = re.compile(
    r"\W*(?:\d+\W+)?(?P<other>(?:the )?(?:partner|spouse|other (?:parent|carer)|second (?:parent|carer)|parent 2)\b)?"
    r"[\w '’/]{0,40}? (?:is|are|am) (?:the |my |your |this )?(?:unborn )?(?:baby|child|infant)['’]s\W*",
    re.IGNORECASE,
)
""" "Tenant is the baby's ..." asks who somebody is to the infant, whatever the form calls them."""
_WHY_US = re.compile(r"\W*why (?:us|[A-Z]{2,6}|this (?:service|team|referral))\?\W*")
_MOTHERS = re.compile(r"\W*(?:unborn )?(?:baby|child|infant) of\W*", re.IGNORECASE)
""" "Unborn baby of" is answered with the mother's name."""
_REACH_YOU = re.compile(
    r"\W*(?:\d+\W+)?(?:how|where) (?:can|do|may|should|could) we (?:(?:best )?(?:ring|call|phone|telephone|e-?mail|contact"
    r"|reach|text|get hold of|get in touch with)(?:,? (?:or|and) |, | )){1,4}you(?: back)?\b\W*",
    re.IGNORECASE,
)
_WHICH_KIN = re.compile(
    r"\W*(?:\d+\W+)?(?:is (?:this|it|she|he) )?(?:the )?(?:mum|mother|dad|father)(?:,| or|/) ?(?:the )?(?:mum|mother|dad"
    r"|father),?(?:(?: or)? (?:grandparent|grandmother|carer|guardian|foster carer),?){0,2}(?: or|/) ?(?:somebody|someone"
    r"|anybody|anyone|other)(?: else)?\W*",
    re.IGNORECASE,
)
""" "Mum, dad or somebody else?" asks who the parent is to the baby."""
_DYAD = re.compile(r"\W*(?:parent|mother|carer|caregiver)\s?[-–/]\s?(?:infant|baby|child) relationship\W*", re.IGNORECASE)
"""What lies between the two, and not who one is to the other."""

_NOT_REFERRED = re.compile(
    r"\W*(?:views?|voice|words?|perspective|account|thoughts|feelings|comments) of (?:the )?"
    r"(?:parent|carer|caregiver|adult|person) (?:(?:who|that) is(?: not|n['’]t)|not)(?: being)? referred\W*",
    re.IGNORECASE,
)
""" "View of the parent who is not being referred"."""
_OF_REFERRED = re.compile(
    r"\W*(?:[\d.]+\W+)?(?:(?:contact |personal )?(?:details|information) (?:of|about|for)|about|contact(?:ing)?"
    r"|how (?:to|(?:can|do|should|may) we) (?:best )?(?:reach|contact|get hold of|get in touch with))"
    r" (?:the )?(?:person|parent|carer|caregiver|adult|mother|father)(?: ?/ ?(?:carer|caregiver))?"
    r" (?:(?:who |whom |that )?(?:you(?: are|['’]re) referring|(?:the|this) (?:referral|request) is (?:for|about)"
    r"|is being referred)|(?:being |to be )?referred)\W*"
    r"|\W*(?:[\d.]+\W+)?(?:the )?(?:parent|carer|caregiver|mother|father)(?: ?/ ?(?:carer|caregiver))? (?:for whom|who)"
    r" (?:the |this )?(?:support|help|referral|request|assistance) is (?:being )?(?:requested|sought|needed|made|for)\W*",
    re.IGNORECASE,
)
""" "Details of the person you are referring": no part about whoever refers."""


def is_of_referred(title: str) -> bool:
    """Whether a title is of the part about the one referred, in words that speak of referring too."""
    return bool(_OF_REFERRED.fullmatch(title))


def may_turn(text: str) -> bool:
    """Whether a label begins like one of the turns."""
    return bool(_TURN.match(text))


def asks_nothing(text: str) -> bool:
    """Whether a label by its turn asks for no field: where a paper goes, how the parent grew up."""
    return bool(_GREW_UP.match(text) or _REFERRED_TO.fullmatch(text))


def asks_writer(text: str) -> bool:
    """Whether a label asks who has sent or written a paper, whatever it is called."""
    return bool(_WRITTEN_BY.fullmatch(text))


def asks_why(text: str) -> bool:
    """Whether a label asks why the family is referred here."""
    return bool(_WHY_US.fullmatch(text))


def is_by(text: str) -> bool:
    """Whether a label is only "by", with what is asked of whoever refers in brackets behind it."""
    return bool(_BY.fullmatch(text))


def turned(text: str) -> Match | None:
    """What a label asks by a turn of phrase; None for all others."""
    if is_by(text):
        return Match(("referrer_name",), WRITTEN_BY, named=True)
    if _NOT_REFERRED.fullmatch(text):
        return Match(("voice_of_other_parent",), WRITTEN_BY, named=True)
    if kin := _KIN_TO_INFANT.fullmatch(text):
        return Match(("other_parent.relationship" if kin["other"] else "parent.relationship",), WRITTEN_BY, named=True)
    if _REACH_YOU.fullmatch(text):
        return Match(("referrer.phone", "referrer.email"), WRITTEN_BY, named=True)
    if _WHICH_KIN.fullmatch(text):
        return Match(("parent.relationship",), WRITTEN_BY)
    if _AGREED_WITH.fullmatch(text):
        return Match(("consent_to_referral",), WRITTEN_BY, named=True)
    if _MOTHERS.fullmatch(text):
        return Match(("mother.name",), WRITTEN_BY, named=True)
    of_story = _DYAD.fullmatch(text) or asks_why(text[:1].lower() + text[1:])
    return Match(("reason_for_referral",), PARTED) if of_story else None
