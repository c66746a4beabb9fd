"""Whether a message may be left for the family, as sentences and remarks beside a telephone number say it."""

from __future__ import annotations

import re

from parsing.sentences.plans_said import SENTENCE

_LEFT = r"(?:msg|message|voice ?mail|vm|text)s?"
_FIRST = r"(?:(?:call|ring|phone|text)(?: (?:her|him|them|mum|dad))?(?:,? (?:or|and) |, ))?"
_GOOD = r"(?:ok|okay|safe|fine|happy)"
_YES = re.compile(
    rf"\b{_GOOD} (?:for (?:us|you) )?to {_FIRST}(?:leave|send) (?:an? )?{_LEFT}\b"
    rf"|\b{_GOOD} (?:with|w/?) (?:you |us )?(?:leaving )?(?:an? )?(?:msg|message|voice ?mail)s?\b"
    r"|\b(?:msg|message|voice ?mail)s? (?:can|may) (?:safely )?be left\b|\b(?:may"
    r"|can) (?!not\b)(?:safely )?leave (?:an? )?(?:msg|message|voice ?mail)s?\b|\b(?:ok|okay|fine|happy) for (?:msg|message"
    r"|voice ?mail)s? to be left\b"
    r"|\b(?:msg|message|voice ?mail|vm)s? (?:(?:is|are) )?(?:ok|okay|fine|safe|welcome)\b(?!\s*\?)",
    re.IGNORECASE,
)
_NO = re.compile(
    r"\b(?:do not|don['’]?t|not (?:safe|ok|okay|happy|fine) to|please no|unsafe to|never) (?:leave |send )?(?:an? |any )?"
    r"(?:msg|message|voice ?mail)s?\b|\bno (?:msg|message|voice ?mail)s?\b"
    r"|\b(?:asks?|asked|prefers?|requests?|requested|wants?|wishes) (?:us |you |that (?:we|you) |for )?"
    r"(?:do )?not (?:to )?(?:leave|have) "
    r"(?:an? |any )?(?:msg|message|voice ?mail)s?\b"
    r"|\b(?:msg|message|voice ?mail)s? (?:(?:is|are|should|must|can|may|to) )?"
    r"(?:not|never)(?: to)?(?: be)? (?:left|safe|ok|okay)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:msg|message|voice ?mail)s?(?: (?:be )?left| (?:safe|ok|okay))?\W{0,3}[:?=][\s(]*(?P<said>yes|no|y|n)\b", re.IGNORECASE
)
""" "safe to leave a message: No", a question with its answer behind it."""
_OWN = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:mobile|phone|number|line|voice ?mail|office)\b|\bI(?: am|['’]m| work)\b", re.IGNORECASE
)
""" "I am out on Fridays but happy for you to leave a message": with the writer."""

_OTHERS = re.compile(
    r"\b(?:sister|brother|friend|aunt|uncle|nan|gran\w*|neighbour|cousin|landlord|manager|receptionist|secretary|surgery"
    r"|with (?:her|his|their) (?:own )?(?:mum|mother|dad|father|parents?|partner|husband|wife|boyfriend|girlfriend))\b",
    re.IGNORECASE,
)
_RESERVED = re.compile(
    r"\b(?:not (?:sure|certain|known)|unsure|unclear|whether|may be (?:ok|okay|safe|fine)|might|used to|unless|except"
    r"|only|but not|as long as"
    r"|if (?:he|she|they|her|his|their|partner|dad|mum|nobody|no one)|when (?:he|she|they|her|his|partner|dad) (?:is|are|has))\b"
    r"|\?\s*$",
    re.IGNORECASE,
)
"""What a leave to leave messages hangs on has to be seen by a person: somebody else may hear them."""


def messages_said(text: str, *, by_parent: bool = False) -> str:
    """Yes or no where words say whether a message may be left; empty where they do not.

    What the writer says of their own line is of the family only where a parent writes.
    """
    said = [found.group() for found in SENTENCE.finditer(text) if by_parent or not _OWN.search(found.group())]
    asked = {found["said"].lower()[0] for found in _ASKED.finditer(text) if by_parent or not _OWN.search(text)}
    if "n" in asked or any(map(_NO.search, said)):
        return "no"
    given = [sentence for sentence in said if _YES.search(sentence)]
    return "yes" if given and not any(_OTHERS.search(one) or _RESERVED.search(one) for one in given) else ""
