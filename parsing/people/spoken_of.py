"""Whom a form is about, of two parents: as its questions speak of them, its parts are made, or a letter's sentences say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.pairs import Found, Loose, Pair
from parsing.pieces import is_blank, text_of
from parsing.values.options import options_of
from parsing.values.values import one_line

_OF_REFERRED = ("voice_of_parent", "hopes_and_concerns", "consent_to_referral")
"""What is asked of the referred parent alone."""
_HE, _SHE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE), re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)

_LOOKS_AFTER = re.compile(
    r"\b(?:main|primary|sole|full[- ]?time) (?:carer|caregiver|parent)\b|\bstay[- ]at[- ]home (?:dad|father|mum|mother|parent)\b",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(r"\b(?:not|no|never|was|until|before|joint|shared?|with)\b", re.IGNORECASE)
_YES = re.compile(r"\W*(?:yes|y)\b", re.IGNORECASE)
_FATHERS, _MOTHERS = re.compile(r"\b(?:father|dad)", re.IGNORECASE), re.compile(r"\b(?:mother|mum)", re.IGNORECASE)
_LIVES = ("address", "postcode")
"""What a form asks of whom it refers, and seldom of anybody else."""

_ASKED_FOR = (
    r"(?:\brefer(?:ring)?|(?<!I )(?<!we )\bsee(?:ing)?|\b(?:accept|assess|consider|support|help)(?:ing)?) "
    r"(?:(?!\b(?:{other})\b)[^.;:\n]){{0,80}}?"
    r"\b(?:and|with) (?:his|her|their|the) (?:birth )?(?:{kin})\b(?!['’]s| (?:and|or) (?:his |her |their )?(?:{other})\b)"
)
_MOTHER, _FATHER = "mother|mum", "father|dad"
_REFERS = {
    "mother": re.compile(_ASKED_FOR.format(kin=_MOTHER, other=f"{_FATHER}|partner|parents"), re.IGNORECASE),
    "father": re.compile(_ASKED_FOR.format(kin=_FATHER, other=f"{_MOTHER}|partner|parents"), re.IGNORECASE),
}
""" "I am referring Ada and her mother", "Thank you for seeing Ada with her father"."""


def parent_asked_for(found: Sequence[Found]) -> str:
    """`mother` or `father` as the sentences of a letter refer one of the two beside the child; else empty."""
    texts = [item.text for item in found if isinstance(item, Loose) and item.zone == "body"]
    asked = [kin for kin, pattern in _REFERS.items() if any(map(pattern.search, texts))]
    return asked[0] if len(asked) == 1 else ""


def father_spoken_of(pairs: Sequence[Pair]) -> bool:
    """Whether the questions to the referred parent are all about a man: "In his own words", "What he wants from this"."""
    asked = [pair.label for pair in pairs if pair.match and pair.match.targets[0] in _OF_REFERRED]
    return any(map(_HE.search, asked)) and not any(map(_SHE.search, asked))


def father_looks_after(pairs: Sequence[Pair]) -> bool:
    """Whether the father's part comes first, says that he is the main carer, and alone tells where anybody lives.

    A part says so in his relationship to the child, or in the answer to the question whether he is.
    """
    asked = {person: [pair for pair in pairs if _asks_of(pair, person)] for person in ("father", "mother")}
    if not asked["father"] or not asked["mother"] or pairs.index(asked["father"][0]) > pairs.index(asked["mother"][0]):
        return False
    said = [one_line(text_of(pair.answer)) for pair in asked["father"] if _asks_of(pair, "father") == "relationship"]
    lives = any(_asks_of(pair, "mother") in _LIVES and _tells(pair) for pair in asked["mother"])
    cares = any(_LOOKS_AFTER.search(text) and not _NOT_NOW.search(text) for text in said) or any(map(_says_he_cares, pairs))
    return cares and not lives


def _says_he_cares(pair: Pair) -> bool:
    """ "Is dad the main carer? Yes", or the same asked in his own part."""
    whether = pair.match is not None and "parent_primary_caregiver" in (*pair.match.targets, *pair.match.rivals)
    his = pair.section == "father" or bool(_FATHERS.search(pair.label))
    options, _ = options_of(pair.answer)
    said = " ".join(option.text for option in options if option.on) if options else one_line(text_of(pair.answer))
    return whether and his and not _MOTHERS.search(pair.label) and bool(_YES.match(said)) and not _NOT_NOW.search(said)


def _asks_of(pair: Pair, person: str) -> str:
    owner, _, ask = pair.match.targets[0].partition(".") if pair.match else ("", "", "")
    return ask if owner == person else ""


def _tells(pair: Pair) -> bool:
    """Whether an answer is more than "Not given"."""
    text = text_of(pair.answer)
    return not is_blank(pair.answer) and (any(map(str.isdigit, text)) or "@" in text)
