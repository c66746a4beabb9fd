"""Paragraphs of a letter that give only particulars, who is referred and how they are reached: no part of why."""

from __future__ import annotations

import re

from parsing.agreed import consent_said
from parsing.recognise import asks

LONGEST = 40
"""Words of a sentence."""
SHORT = 12
"""Words that only ask whether somebody may be referred."""
_SENTENCE_END = re.compile(r"(?<=[A-Za-z\d)])[.!?]\s+(?=[A-Z])(?<!\bDr\. )(?<!\bMrs\. )(?<!\bMr\. )(?<!\bMs\. )")
_TELLS = re.compile(
    r"\b(?:because|since (?:the|she|he|they|then)|who has (?!given)|following|after (?:a|the|her|his)|struggl\w*|feels?|felt"
    r"|worr\w+|concern\w*|finds? it|difficult\w*|bond\w*|anxi\w+|depress\w*|cries|crying|trauma\w*"
    r"|would like (?!to refer)|needs?|help with|plans?|protection|harm\w*|risks?|abus\w+|violen\w+|safeguard\w*|social worker"
    r"|court|police|medication|section|labour|delivered|premature\w*)\b",
    re.IGNORECASE,
)
"""What only a story says."""
_BORN = re.compile(
    r"\b(?:born|d\.?o\.?b\.?|date of birth|NHS(?: no\.?| number)?)\b[^\d]{0,12}\d|\(\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\)",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:names?|called|d\.?o\.?b|date of birth)\b", re.IGNORECASE)
_REACHED = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|(?<![\d+])(?:\+44 ?|0)\d{2,4}[ -]?\d{3}[ -]?\d{3,4}\b|\S+@\S+\.\w+")
_REGISTERED = re.compile(
    r"(?:they|she|he|the family|both|mother and baby|[A-Z]\w+(?: and [A-Z]\w+)?)(?: is| are)? (?:all |both )?registered"
    r" (?:with|at)\b"
    r"|(?:(?:their|her|his|the) )?(?:GP|family doctor|health visitor|midwife|surgery|GP (?:surgery|practice))\b[^.]{0,20}? is\b",
    re.IGNORECASE,
)


def only_particulars(text: str) -> bool:
    """Whether every sentence of a paragraph says who is referred, where they live, who their GP is or that they agree."""
    sentences = [sentence for sentence in _SENTENCE_END.split(text.strip()) if sentence.strip()]
    return bool(sentences) and all(map(_is_particular, sentences))


def _is_particular(sentence: str) -> bool:
    if len(sentence.split()) > LONGEST or _TELLS.search(sentence):
        return False
    referred = asks(sentence) and (bool(_BORN.search(sentence)) or len(sentence.split()) <= SHORT)
    named = bool(_NAMED.search(sentence) and _BORN.search(sentence))
    return referred or named or bool(_REACHED.search(sentence) or _REGISTERED.match(sentence) or [*consent_said(sentence)])
