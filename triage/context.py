"""What a phrase means where it stands: said, unclear, or not said at all.

A phrase is not said when it is denied, about somebody else, hypothetical, over, a question, or the form's own words. The rules read
the clause the phrase stands in, and name what they saw. (The idea is ConText's, PMC2757457; the persons are our own.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from triage.people import Whose, about_someone_else

Standing = Literal["said", "unclear", "not said"]


@dataclass(frozen=True, slots=True)
class Reading:
    """How a phrase stands, and why when it is not plainly said."""

    standing: Standing
    why: str = ""


SAID = Reading("said")

_BREAK = re.compile(
    r"[;:!?()\n]|\.\s| [-–—] |\b(?:but|however|although|though|whereas|except|because|since then|yet|while)\b|, (?=(?:and |so )?(?:she|he|they|i|mum|mother|dad|now|is|has|was|feels?|says?)\b)|, and (?!no\b|not\b)",
    re.IGNORECASE,
)
_SIDE = re.compile(r"[;:]|\.\s|\b(?:but|however|although|whereas)\b", re.IGNORECASE)
_DENIED_BEFORE = re.compile(
    r"\b(?:no|not|never|nil|non|none|nothing|without|neither|nor|denie[sd]|denying|isn't|wasn't|hasn't|haven't|hadn't|doesn't|don't|didn't|won't|aren't|weren't|can't|"
    r"zero|free of|clear that there|enquiry|negative for|ruled out|rather than|instead of|avoid\w*|no longer|far from|not (?:in|at) |declin\w+ any|nobody|no one|no-one)\b",
    re.IGNORECASE,
)
_ASSERTED_BEFORE = re.compile(r"\b(?:not only|no doubt|not (?:just|sure|certain|clear)|did not deny|doesn't deny|cannot be excluded|no idea)\b", re.IGNORECASE)
_DENIED_AFTER = re.compile(
    r"^\W{0,3}(?:\w+\W+){0,3}?(?:(?:was|were|is|are|has been|have been)\s+)?(?:not (?:disclosed|identified|reported|raised|an? (?:issue|concern|problem|worry)|needed|required|sought|wanted|known|the)|"
    r"(?:was|were|are|is) none|none|nil|no|secure|negative|denied|ruled out|excluded|no concerns?|negative|neg|unfounded|unlikely|absent|n/a|0\b|zero)\b"
    r"|^\s*[\"'”’)?]*\s*(?:[:=–—-]|\?)\s*[\"'“]?(?:no|n|none|nil|not|never|negative|denied|n/a|0|neg|nor)\b",
    re.IGNORECASE,
)
_IF_BEFORE = re.compile(
    r"\b(?:(?<!as )if|unless|should (?:she|he|they|mum|mother|the|her|his|it)|were (?:she|he|the|they|it|mum|her|his)|might|may (?!have)|what if|in case|in the event|contingency|would (?:never|only)|"
    r"worried (?:that|about)|not known (?:if|whether)|unclear (?:if|whether)|unsure (?:if|whether)|whether|asked (?:whether|if|about|what)|enquired?|wonder\w*|until|lest)\b",
    re.IGNORECASE,
)
_IF_AFTER = re.compile(r"^[^.;]{0,40}\b(?:if|unless|were to)\b", re.IGNORECASE)
_OVER = re.compile(
    r"\b(?:fully (?:recovered|better|well)|recovered|resolved|in (?:her|his) teens|as an? (?:teenager|student|teen)|years ago|previously|historic(?:al)?|in the past|(?:hx|history) of|now (?:safe|well|settled|rehoused|sorted)|all done|"
    r"no longer|nil since|none since|well (?:ever )?since|not since|since then|has (?:since )?(?:settled|lifted|passed|gone)|ended|closed to|discharged|used to|aged? 1\d|at 1\d\b|sorted now|sailed through|better now|"
    r"(?:19[5-9]\d|20[01]\d|202[0-3]))\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:please|pls|plz|pleese|request\w*|ask(?:s|ed|ing)?|asks for|want\w*|would (?:you|your|like|love|welcome|be)|could|can (?:you|your|u)|wonder\w*|hop(?:e|es|ing)|look\w* for|need\w*|seek\w*|sought|"
    r"grateful|obliged|require\w*|any chance|chance of|aim|goal|ref(?:er|erral|erred)?|wish\w*|may be able|take (?:on|over)|direct\w*|after|undertake|allocate|hand over|suggested|propose\w*|act as|for .* (?:please|pls)|might you|pick (?:this|it) up|wud|wuld|wnats|watns)\b|\?",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"\b(?:already|alredy|allready|finished|completed|done|under ?way|in place|has (?:a|her|had|been|one|cpn)|had (?:a|her|one|the)|continues?|will (?:stay|remain|continue|go on)|sits with|is being|being delivered|"
    r"not (?:be )?(?:after|seeking|looking|requesting|asking|wanting|needing|needed|wanted|wish|a request|need)|(?:doesn't|dosnt|don't|does not) (?:need|want|wish)|isn't|so no|nothing (?:needed|of that kind)|never|no longer|"
    r"i'm cco|i act as|i am (?:her|the)|neither|not for|nor|no .* (?:needed|required|wanted|requested)|coordinates?|co-ordinator is|coordinator is|is the|clear that|don't do|you don't)\b",
    re.IGNORECASE,
)
_PROMPT = re.compile(
    r"\?\s*[\"'”’)]*\s*(?:[-–—:=]|answer:?|ans:?)?\s*(?:no|none|nil|not|n/a|never|i do not|i have not|i don't|nothing)\b", re.IGNORECASE,
)
_UNANSWERED = re.compile(r"\b(?:y|yes)\s*/\s*(?:n|no)\b", re.IGNORECASE)


def read(sentence: str, start: int, end: int, *, whose: Whose, lasting: bool, first: bool, request: bool) -> Reading:
    """How the phrase at `start:end` (characters) of a sentence stands.

    Args:
        sentence: the sentence as written.
        start: where the phrase starts.
        end: where it ends.
        whose: whom the criterion is about.
        lasting: the criterion is about the past, so that what is over still counts (a childhood, an earlier loss).
        first: a risk; what is unclear is kept as unclear.
        request: the criterion is something asked for, so that a question says it.

    """
    text = sentence.replace("’", "'")
    before, after = text[:start], text[end:]
    left = _BREAK.split(before)[-1]
    right = _BREAK.split(after)[0]
    doubt = Reading("unclear", "put as a question") if first else Reading("not said", "put as a question")
    if _UNANSWERED.search(after[:12]):
        return Reading("not said", "a form's own words")
    if _PROMPT.search(after):
        return Reading("not said", "a question answered with no")
    if request and (_ELSEWHERE.search(text) or not _ASKED.search(text)):
        return Reading("not said", "not asked for")
    if _denied(left, after):
        return Reading("not said", "denied")
    if not request and (before.rstrip().endswith("?") or re.search(r"\?\W*$", text)):
        return doubt
    if not request and (_IF_BEFORE.search(before) or _IF_AFTER.match(right)):
        return Reading("not said", "hypothetical")
    if about_someone_else(left, _SIDE.split(before)[-1], right, whose):
        return Reading("not said", "about somebody else")
    if not lasting and _OVER.search(text):
        return Reading("not said", "over")
    return SAID


def _denied(left: str, after: str) -> bool:
    near = " ".join(left.split()[-7:])
    if _DENIED_BEFORE.search(near) and not _ASSERTED_BEFORE.search(near):
        return True
    return bool(_DENIED_AFTER.match(after))
