"""Boxes whose own words tell what they answer, where the form prints no question: "Boy ☒ Girl ☐", "☒ Mum ☐ Dad ☐ Gran"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.document import Line, Tick
from parsing.labels.config import FormConfig
from parsing.labels.vocabulary import vocabulary
from parsing.values.options import options_of

LEAST = 2
"""Boxes."""
LONGEST_ELSE = 4
"""Words of a further answer than girl and boy: "we don't know yet"."""
KIN = re.compile(
    r"(?:(?:birth|biological|step|foster|adoptive|kinship|maternal|paternal|special|legal|grand)[ -]?)*"
    r"(?:mother|mum|mummy|mam|father|dad|daddy|parent|guardian|carer|gran\w*|grandad|nan\w*|aunt\w*|uncle)",
    re.IGNORECASE,
)
ELSE = re.compile(r"(?:an)?other\b.*|someone else\b.*", re.IGNORECASE)
_STROKE = re.compile(r" ?/ ?| or ")


def unasked(lines: Sequence[Line], form: FormConfig, beside: bool = False) -> str:
    """What such boxes answer: `sex` or `relationship`; empty where their words do not tell.

    `beside` allows for another answer in the same box, as a date of birth.
    """
    if sum(1 for line in lines for item in line.items if isinstance(item, Tick)) < LEAST:
        return ""
    options, extra = options_of(lines)
    words = [option.text.strip() for option in options]
    if (extra.strip() and not beside) or len(words) < LEAST:
        return ""
    if all(is_kin(word) or (at and ELSE.fullmatch(word)) for at, word in enumerate(words)):
        return "relationship"
    sexes = {vocabulary(form, form.fields["infant_sex"]).exact(word) for word in words}
    told = all(vocabulary(form, form.fields["infant_sex"]).exact(word) or len(word.split()) <= LONGEST_ELSE for word in words)
    return "sex" if {"female", "male"} <= sexes and told else ""


def is_kin(text: str) -> bool:
    """Whether words name a relation, or two: "gran / grandad"."""
    return all(KIN.fullmatch(part) for part in _STROKE.split(text))
