"""What a phrase means where it stands: said, unclear, or not said at all.

A phrase is not said when it is denied, about somebody else, hypothetical, over, a question, or the form's own words. The rules
read the clause the phrase stands in, and name what they saw. (The idea is ConText's, PMC2757457; the persons are our own.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from triage.people import Person, Whose, about_someone_else, words

Standing = Literal["said", "unclear", "not said"]


@dataclass(frozen=True, slots=True)
class Reading:
    """How a phrase stands, and why when it is not plainly said."""

    standing: Standing
    why: str = ""


@dataclass(frozen=True, slots=True)
class Sense:
    """What matters about a criterion for reading it in context."""

    whose: Whose
    lasting: bool = False
    """About the past, so that what is over still counts: a childhood, an earlier loss."""
    first: bool = False
    """A risk: what is unclear is kept as unclear, never dropped."""
    request: bool = False
    """Something asked for, so that a question says it."""
    speaker: Person = "parent"
    """Who says "I" in this field."""


_SUBJECT = r"(?:she|he|they|i|mum|mother|dad|now|is|has|was|feels?|says?)"
_CLAUSE = re.compile(
    r"[;:!?()\n]|\.\s| [-–—] |\b(?:but|however|although|though|whereas|except|because|since then|yet|while)\b"
    rf"|, (?=(?:and |so )?{_SUBJECT}\b)|, and (?!no\b|not\b)",
    re.IGNORECASE,
)
_SIDE = re.compile(r";|\.\s|\b(?:but|however|although|whereas)\b", re.IGNORECASE)

_DENIAL = words(
    "no",
    "not",
    "never",
    "nil",
    "non",
    "none",
    "nothing",
    "without",
    "neither",
    "nor",
    r"den(?:y|ie[sd]|ying)",
    "free of",
    "negative for",
    "ruled out",
    "rather than",
    "instead of",
    r"avoid\w*",
    "far from",
    "nobody",
    "no one",
    "no-one",
    "clear that there",
    "enquiry",
    r"(?:is|was|has|have|had|does|do|did|wo|are|were|ca)n't",
)
_FRAME_BEFORE = words(
    r"(?:nothing|no (?:evidence|suggestion|sign|indication|reason|question))\b.{0,20}\b(?:that|of|to think)",
    r"not (?:the case|true|right|so) that",
    "rules? out",
    "ruled out",
    r"at no (?:time|point|stage)",
    r"den(?:y|ies|ied) (?:that|having|any|being)",
    r"used to",
    r"the other family",
    r"that (?:mum|mother|family)",
    r"(?:a|another) (?:woman|mum|mother|family|client|patient)",
)
_FRAME_AFTER = re.compile(
    r"\b(?:(?:this|that|which) (?:is|was) (?:wrong|not (?:so|true|right|the case))|by mistake|"
    r"in error|not any ?more|no longer the case|"
    r"was a mistake)\b",
    re.IGNORECASE,
)
_NO_DENIAL = words(
    "not only", "no doubt", r"not (?:just|sure|certain|clear)", r"(?:did|does) ?n[o']t deny", "cannot be excluded", "no idea"
)
_NAY = r"(?:no|n|none|nil|not|never|nor|neg(?:ative)?|denied|n/a|0)\b"
_DENIED_AFTER = re.compile(
    r"^\W{0,3}(?:\w+\W+){0,3}?(?:(?:was|were|is|are|has been|have been)\s+)?(?:"
    r"not (?:disclosed|identified|reported|raised|an? (?:issue|concern|problem|worry)|needed|required|sought|wanted|known|the)"
    r"|not indicated"
    r"|(?:was|were|are|is) none|none|nil|no|secure|negative|denied|ruled out|excluded|neg|unfounded|unlikely|absent|n/a|0|zero)\b"
    rf"|^\s*[\"'”’)?]*\s*(?:[:=–—-]|\?)\s*[\"'“]?{_NAY}",
    re.IGNORECASE,
)
_IF_BEFORE = words(
    r"(?<!as )if",
    "unless",
    r"should (?:she|he|they|mum|mother|the|her|his|it)",
    r"were (?:she|he|the|they|it|mum|her|his)",
    "might",
    r"may (?!have)",
    "what if",
    "in case",
    "in the event",
    "contingency",
    r"would (?:never|only)",
    r"worr(?:y|ied|ies) (?:that|about)",
    "whether",
    r"asked (?:\w+ly )?(?:if|about|what|whether)",
    r"enquired?",
    r"wonder\w*",
    "until",
    "lest",
)
_IF_AFTER = re.compile(r"^[^.;]{0,40}\b(?:if|unless|were to)\b", re.IGNORECASE)
_OVER = words(
    r"fully (?:recovered|better|well)",
    r"years (?:clear|sober|clean)",
    "recovered",
    "resolved",
    "remission",
    r"in (?:her|his) teens",
    r"in (?:her|his|my) (?:early |late |mid[- ]?)?(?:twenties|thirties)",
    r"with (?:her|his|my|the|their) first",
    r"as an? (?:teenager|student|teen)",
    "years ago",
    "previously",
    r"historic(?:al)?",
    "in the past",
    r"(?:hx|history) of",
    r"now (?:safe|well|settled|rehoused|sorted)",
    "all done",
    "no longer",
    "nil since",
    "none since",
    r"well (?:ever )?since",
    "not since",
    r"has (?:since )?(?:settled|lifted|passed|gone)",
    "ended",
    "closed to",
    "discharged",
    "used to",
    "wore off",
    r"aged? 1\d",
    r"at 1\d",
    "sorted now",
    "sailed through",
    "better now",
    r"19[5-9]\d",
    r"20[01]\d",
    r"202[0-3]",
)
_ANSWERED_NO = re.compile(
    r"\?\s*[\"'”’)]*\s*(?:[-–—:=]|answer:?|ans:?)?\s*(?:no|none|nil|not|n/a|never|nothing|i (?:do|have) not|i don't)\b",
    re.IGNORECASE,
)
_UNANSWERED = re.compile(r"\b(?:y|yes)\s*/\s*(?:n|no)\b", re.IGNORECASE)
_ASKED_FOR = words(
    "please",
    "pls",
    "plz",
    r"request\w*",
    r"ask(?:s|ed|ing)?",
    r"want\w*",
    r"would (?:you|your|like|love|welcome|be)",
    "could",
    r"can (?:you|your|u)",
    r"wonder\w*",
    r"hop(?:e|es|ing)",
    r"look\w* for",
    r"need\w*",
    r"seek\w*",
    "sought",
    "grateful",
    "obliged",
    r"require\w*",
    "chance of",
    "aim",
    "goal",
    r"ref(?:er|erral|erred)?",
    r"wish\w*",
    "take on",
    "take over",
    r"direct\w*",
    "undertake",
    "allocate",
    "hand over",
    "suggested",
    r"propose\w*",
    "act as",
    "might you",
    "pick (?:this|it) up",
)
_HELD_ELSEWHERE = words(
    "already",
    "finished",
    "completed",
    "done",
    "under ?way",
    "in place",
    r"has (?:a|her|had|been|one|cpn)",
    r"had (?:a|her|one|the)",
    "continues?",
    r"will (?:stay|remain|continue|go on)",
    "sits with",
    "is being",
    r"not (?:be )?(?:after|seeking|looking|requesting|asking|wanting|need\w*|wanted|wish|a request|for)",
    r"(?:doesn't|don't|does not) (?:need|want|wish|do)",
    "isn't",
    "so no",
    "nothing of that kind",
    r"i(?:'m| am) (?:cco|her|the)",
    "i act as",
    "neither",
    "nor",
    r"no .{0,40}(?:needed|required|wanted|requested)",
    "coordinates",
    r"clarif\w+",
    "remit",
    "may be (?:accessed|available)",
    r"co-?ordinator is",
    "is the",
    "clear that",
)


def read(sentence: str, start: int, end: int, sense: Sense) -> Reading:
    """How the phrase at `start:end` (characters) of a sentence stands, for a criterion of this sense."""
    text = sentence.replace("’", "'")
    before, after = text[:start], text[end:]
    clause, rest = _CLAUSE.split(before)[-1], _CLAUSE.split(after)[0]
    if _UNANSWERED.search(after[:12]):
        return Reading("not said", "a form's own words")
    if _ANSWERED_NO.search(after):
        return Reading("not said", "a question answered with no")
    if sense.request and (_HELD_ELSEWHERE.search(text) or not (_ASKED_FOR.search(text) or "?" in text)):
        return Reading("not said", "not asked for")
    if _FRAME_BEFORE.search(before) or _FRAME_AFTER.search(after):
        return Reading("not said", "denied")
    if _denied(clause, text[start:end], after):
        return Reading("not said", "denied")
    if not sense.request and (before.rstrip().endswith("?") or re.search(r"\?\W*$", text)):
        return Reading("unclear" if sense.first else "not said", "put as a question")
    if not sense.request and (_IF_BEFORE.search(before) or _IF_AFTER.match(rest)):
        return Reading("not said", "hypothetical")
    if about_someone_else(clause, _SIDE.split(before)[-1], rest, sense.whose, sense.speaker):
        return Reading("not said", "about somebody else")
    if not sense.lasting and _OVER.search(text):
        return Reading("not said", "over")
    return Reading("said")


def _denied(clause: str, phrase: str, after: str) -> bool:
    """Whether the words around a phrase deny it; one that is itself a denial ("no money") is not denied by what stands before."""
    near = " ".join(clause.split()[-7:])
    if _DENIAL.search(near) and not _NO_DENIAL.search(near) and not _DENIAL.search(phrase):
        return True
    return bool(_DENIED_AFTER.match(after)) and not _NO_DENIAL.match(after.lstrip())
