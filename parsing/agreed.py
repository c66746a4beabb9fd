"""Consent said in a sentence: which it is about, and whether it is given."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsing.vocabulary import Vocabulary

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_CONSENT = re.compile(
    r"\b(?:has |have )?asked for (?:this|a|the) referral\b|"
    r"\bconsent|\bagreeable to\b|\bwants? (?:the|this|a) referral\b|\bagree[sd]?\b|\bagreement\b|\bhappy (?:for|to"
    r"|with)\b|\bkeen (?:for|to)\b|\b(?:ok|okay|fine|happy"
    r"|keen) (?:about|for|with)\b"
    r"|\b(?:ok|okay|fine|happy) (?:to refer|(?:for me |for us )?to be referred)\b|\b(?:like|asked|wants?"
    r"|wanted) (?:me|us) to refer\b"
    r"|\b(?:gives?|gave|given) (?:\w+ )?permission\b|\bsa(?:id|ys) yes\b|\b(?:likes?|wants?"
    r"|wishes) to be referred\b|\bin (?:full )?agreement\b|\bok(?:ay)? for you to\b",
    re.IGNORECASE,
)
_CONSENT_GIVEN = re.compile(
    r"\basked for (?:this|a|the) referral\b|"
    r"\bagreeable to\b|\bwants? (?:the|this|a) referral\b|"
    r"(?:(?:verbal|written|full|informed|parental) )?consent (?:has been |was |is )?(?:given|obtained|gained)"
    r"(?: (?:by|from) (?:both |the )?(?:mum|mother|dad|father|parents?|family))?(?: (?:on|over) [^.]{1,25})?[.!]?$"
    r"|(?:she|he|they|mum|dad|[A-Z][a-z]+) (?:has |have )?signed (?:our|the|a|your) consent(?: form)?(?:[.!]?$| and\b)",
    re.IGNORECASE,
)
"""All that a message says of consent is about what it asks."""
_TO_REFERRAL = re.compile(
    r"\brefer|\bthe transfer\b|\bagree[sd]? to this\b|\b(?:I am|I['’]m|we are|we['’]re) (?:writing|contacting"
    r"|sending)\b|\b(?:me|us) (?:sending|writing|contacting)\b|\bthis (?:letter|request)\b|\byour (?:service|call"
    r"|letter|team)\b|\bPIMHS\b|\bhear from you\b|\bbenefit from\b"
    r"|\b(?:it|this|form) (?:being|to be) sent\b"
    r"|\b(?:read|seen|gone through|been through) (?:this|it|(?:the|this) form)\b(?!.*\bshar)"
    r"|\bpass(?:ing)? (?:on )?(?:her|his|their|the family['’]s) details\b|\byou (?:getting in touch|contacting"
    r"|ringing|calling)\b|\b(?:for|like|with) you to (?:ring|call|contact|see|get in touch)\b",
    re.IGNORECASE,
)
_TO_SHARING = re.compile(
    r"\b(?:us|you|me) (?:to )?(?:talk|speak|contact|liais)(?:e|ing)? (?:to|with) (?:her|his|their|the) "
    r"(?:GP|doctor|health visitor|midwife|social worker|other)|"
    r"\bshar(?:e|ed|ing)\b|\b(?:you|your) (?:hav|see|receiv)ing (?:a copy of )?(?:my|our|her|his|the) (?:notes|records|report)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r",?\s+(?:but|although|however|though)\s+|;\s+", re.IGNORECASE)
_RESERVED = re.compile(r"\bbut not\b|\bexcept\b|\bapart from\b", re.IGNORECASE)
""" "To sharing her records, but not ...": part of it, which a person has to weigh."""
_TURNED = re.compile(r"declin|refus|withdr[ae]w|\bchanged (?:her|his|their) mind", re.IGNORECASE)
_GIVEN = re.compile(
    r"\basked for (?:this|a|the) referral\b|"
    r"\bagreeable to\b|\bwants? (?:the|this|a) referral\b|"
    r"\bwith (?:(?:her|his|their|mum['’]s|the \w+['’]s|[A-Z]\w+['’]s) )?(?:full |verbal |written "
    r"|informed )?(?:agreement|consent|permission)\b"
    r"|\b(?:like|asked|wants?|wanted) (?:me|us) to refer\b|\bin full agreement\b|\bis in agreement\b|\bok(?:ay)? for you to\b"
    r"|\b(?:fine|ok|okay|happy|keen) (?:about|with|for) (?:me|us|you|this|the referral)\b",
    re.IGNORECASE,
)
_REFUSED = re.compile(
    r"declin|refus|withdr[ae]w|\bunhappy\b|\bno (?:\w+ )?(?:consent|agreement)\b|\bwithout (?:\w+ ){0,2}(?:consent"
    r"|agreement|knowledge)"
    r"|(?:\bnot|n['’]t|\bnever|\bunable to) (?:yet )?(?:been )?(?:fully )?(?:agree|consent|happy|keen|asked|told"
    r"|discuss|given|obtain|sought|sure|in agreement"
    r"|want (?:to|a|this|the|any|your|us|me|help|referr|inform|it\b|her\b|his\b|their\b|details|notes|records|anything))",
    re.IGNORECASE,
)
""" "No" about the consent itself: "agrees to the referral, no interpreter needed" is no refusal."""


def _about(key: str, sentence: str) -> str:
    """The part of a sentence that is about the referral or about sharing: "agrees to the referral but not to sharing"."""
    topic, other = (_TO_SHARING, _TO_REFERRAL) if key == "consent_to_share" else (_TO_REFERRAL, _TO_SHARING)
    parts = _BUT.split(sentence)
    kept = [part for part in parts if topic.search(part) or (_TURNED.search(part) and not other.search(part))]
    return ", ".join(kept) if any(map(topic.search, parts)) else sentence


def consent_said(text: str) -> Iterator[tuple[str, str]]:
    """Each plain sentence about consent, with the field it answers."""
    for found in _SENTENCE.finditer(text):
        sentence = found.group().strip()
        if _CONSENT_GIVEN.match(sentence):
            yield "consent_to_referral", sentence
        if len(sentence.split()) > 45 or not _CONSENT.search(sentence):
            continue
        if _TO_REFERRAL.search(sentence):
            yield "consent_to_referral", sentence
        if _TO_SHARING.search(sentence):
            yield "consent_to_share", sentence


def agreed(key: str, sentence: str, words: Vocabulary) -> str:
    """Yes or no as a sentence about consent says it of what `key` asks; empty where it says neither."""
    if key == "consent_to_share" and _RESERVED.search(sentence):
        return ""
    sentence = _about(key, sentence)
    said = words.sentence(sentence)
    if said == "no" and not _REFUSED.search(sentence):
        said = "yes" if "yes" in words.anywhere(sentence) else ""
    return said or ("yes" if _GIVEN.search(sentence) and not _REFUSED.search(sentence) else "")
