"""Is it a referral at all? Decided by how much of a referral the document asks or says, not by its name or layout."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence

from parsing.labels.config import FormConfig
from parsing.labels.wording import fold

TITLE_LINES = 8
"""Where a document says what it is."""
TITLE_WORDS, TITLE_SENTENCE = 16, 25
"""Words of a line that says what other paper it is, and of one that begins a referral."""
_FAMILY = frozenset(("infant", "parent", "other_parent", "household"))
_WHO = frozenset(("infant_name", "parent_name", "infant_dob", "parent_dob", "infant_due_date"))
_FOUND = frozenset(("parent_phone", "parent_address", "parent_postcode", "infant_dob", "infant_due_date", "parent_dob"))
_ONLY_REFERRALS_ASK = frozenset(
    ("reason_for_referral", "consent_to_referral", "hopes_and_concerns", "voice_of_infant", "voice_of_parent", "consent_to_share")
)


_ELSEWHERE = r"(?! to (?:the|your|my|our|a|an|page|section|previous)\b)"
_LEADS = (
    "would|should|wish|want|am|are|like|have|been|asked|agreed|decided|writing|hoping|need|just|therefore|now|hereby"
    "|and|to|make|a|this"
)
_POLITE = (
    "grateful|thank you|thanks|pleased|appreciate|glad|wonder(?:ing|ed)?|hop(?:e|ing)|please|kindly|can|could|would|ask(?:ing)?"
    "|invite|request(?:ing)?|seek(?:ing)?"
)
_REFERRING = re.compile(
    # "I would like to refer", "we are referring": to you, not to a page or to another team
    rf"\b(?:i|we)(?:'d|'m|'re)?(?: (?:{_LEADS}))* (?:refer|referring|referral)\b{_ELSEWHERE}"
    r"|\b(?:(?:can|could|may) (?:i|we)|(?:hoping|asked me|instructed|writing|want|wish|like) to) (?:please )?"
    rf"refer\b{_ELSEWHERE}"
    # "would you consider seeing them", "grateful if your team could offer"
    rf"|\b(?:{_POLITE})\b(?: (?!not\b|they\b|she\b|he\b)\w+){{0,6}}? (?:you(?:'d|'ll|'re)?|your(?: \w+){{1,2}}|team"
    rf"|service)\b(?: \w+){{0,3}}? "
    r"(?:see(?:ing)?|consider(?:ing)?|accept(?:ing)?|assess|offer|support|help|meet|take|work with)\b"
    # "grateful for an assessment", "requesting your input"
    r"|\b(?:grateful|thank you|thanks|appreciate|request(?:ing)?|seek(?:ing)?|ask(?:ing)?)\b(?: for)?(?: (?:a|an"
    r"|your|some|further|joint))+ "
    r"(?:assessment|input|help|support|intervention)\b"
    r"|\b(?:please|pls|kindly|would|could) (?:accept|consider|assess|see (?:(?:with|for) (?:assessment|support|help|her|his|\d)"
    r"|(?:this|my|our) (?:mum|mother|lady|family|baby|patient|client)))\b|\bthank you for (?:seeing|accepting (?:this|my|our))\b"
    # "she would like me to refer her", "has agreed to me referring", "to refer them both to you"
    rf"|\b(?:me|us|my|our) (?:to refer|referring|making a referral|to make a referral)\b{_ELSEWHERE}"
    rf"|\bto refer (?:\w+ ){{1,8}}?to you\b"
    # "I am submitting a referral", "would benefit from your help", "we would like you to work with us"
    rf"|\b(?:i|we)(?:'d|'m|'re)?(?: (?:{_LEADS}))* (?:submit\w*|making|sending|raising|completing) (?:a|this|my|the|our|another) "
    rf"(?:\w+ ){{0,2}}referral\b{_ELSEWHERE}|\bbenefit from (?:\w+[ -]){{0,4}}(?:your|parent[- ]infant|dyadic)\b"
    r"|\b(?:i|we)(?:'d| would) (?:really )?like you to\b"
    # "can you pick this up", "sent to you as a referral", "I am writing about my wife"
    r"|\b(?:can|could|would|will|please|pls|hoping|hope) (?:(?:you|u|your team|please|pls|someone) )*(?:pick|take"
    r"|have a look at) "
    r"(?:this|these|her|him|them|it)\b(?! (?:off|from|out|as)\b)|\bas (?:a|my|our) referral\b(?! (?:was|is|has)\b)"
    # "told me I could write to you", "I agree to being referred"
    r"|\b(?:said|says|told me) (?:that )?(?:i|we) (?:can|could) (?:write to|contact|e-?mail|get in touch with|drop) you\b"
    r"|\bi (?:agree|consent) to (?:being|be) referred\b"
    r"|\b(?:writing|emailing|contacting you|asking) (?:\w+ ){0,2}?(?:about|for|on behalf of) my "
    r"(?:wife|partner|girlfriend|daughter|sister|niece|friend)\b"
)
_REFERS = re.compile(
    rf"{_REFERRING.pattern}"
    # "consents to this referral"
    r"|\b(?:consent(?:s|ed|ing)?|agree[sd]?|happy|agreement)\b(?:(?: \w+){0,2} (?:this|your|our|my|a) (?:referral|ref)"
    r"| to ref)\b(?! (?:to|for) (?!you|your|pimhs|parent))"
)
"""What somebody says who refers, on folded words: "consents to this referral" too."""


_KNOWN_ALREADY = re.compile(
    r"\bthank you for (?:accepting|referring|your (?:letter|report|referral))\b|\byou (?:saw|assessed|accepted"
    r"|have been seeing|discharged)\b"
    r"|(?<!\bto be )\b(?:open|known|referred) to (?:you|your (?:team|service))\b|\b(?:i|we) (?:have )?referred (?:myself"
    r"|ourselves|her|him|them)\b"
    r"|\bwe act (?:for|on behalf of)\b|\bsend (?:\w+ ){0,3}(?:records|notes|report)\b"
    r"|\bwaiting list\b|\bhow long\b|\bappointments? (?:on|at|for|has|is|was)\b|\bdid not attend\b|\bcomplain|\binvit(?:e|ation)"
    r"|\bfor (?:your )?(?:information|records)\b|\bdischarged (?:her|him|them|from)\b|\bmy (?:baby|son|daughter|little)\b"
)
"""The family is with the service already, or writes itself."""
_MISSES = re.compile(
    r"\b(?:cannot|can't|can not|unable to|won't|not able to|could not|couldn't) (?:make|come|attend|get to"
    r"|keep)\b.{0,60}\bappointment"
    r"|\bappointment.{0,80}\b(?:another (?:date|time|one|slot)|rearrange|re-arrange|reschedul\w+|cancel\w*|postpone\w*)\b"
    r"|\b(?:cancel\w*|rearrange|reschedul\w+|postpone\w*|missed) (?:\w+ ){0,3}appointment"
)
"""An appointment that somebody has and will not keep."""
_REFERRED = re.compile(r"\brefer(?:ral|ring|red)?\b|\bconsent")
_WISHES = re.compile(
    r"\b(?:help|support|input|benefit|refer(?:ral|red|ring)?|bond(?:ing|ed)?|attach(?:ed|ment)|relationship|perinatal infant"
    r"|parent[- ]infant|worr(?:y|ied|ies)|struggl(?:e|es|ing)|concern(?:s|ed)?)\b"
)
"""What somebody writes of who wants something for a family."""
LEAST_TOLD = 9
"""So many things told of a family are more than anybody says of one in passing."""
PLENTY = 12
"""So many need no word of what is wished for them."""


def asks(text: str) -> bool:
    """Whether a paragraph refers somebody: "I would like to refer", "sent to you as a referral"."""
    return bool(_REFERRING.search(fold(text)))


def is_known_already(text: str) -> bool:
    """Whether words speak of a family that is with the service already: "I referred them", "the waiting list"."""
    return bool(_KNOWN_ALREADY.search(fold(text)))


FIRST_LINES = 2
_ENTITLED = re.compile(r"(?!(?:thank|re|your|this|the|no)\b)(?:[\w'&/-]+ ){1,5}referral")
""" "Early years referral": what a form that is a referral may be called, whoever uses it."""
_ASKS_BY_TITLE = re.compile(
    r"\brequests? (?:for|to)\b(?! (?:an? )?(?:information|records?|reports?|access|copy|copies|data|feedback|leave|updates?))"
    r"|\b(?:notification of (?:vulnerab|concern|additional|need)|cause for concern|transfer of care|(?:nomination|contact) form)"
)
"""What else a paper may be called that refers a family, if it asks what only referrals ask."""
_OVER = re.compile(r"\b(?:clos(?:ing|ure|ed)|minutes|invitation|outcome)\b")
_ASKS_OF = (
    r"\b(?:(?:consent(?:s|ed)?|agree[sd]?) (?:to|for)|ref for|ref to|(?:send|pass|forward) (?:this|her|him|them"
    r"|it)(?: on)? to|requests?(?: for (?!information|reports?|records?|a )\w+)?(?: to| of| from)"
    r"|please (?:offer|see|accept|assess|consider|allocate)|transfer of care to|steps?[- ]up to)\W+(?:[\w/&'-]+ ){{0,5}}?"
    r"(?:{names}|parent[- ]infant (?:psycho)?(?:therapy|team|service|work|support|input)|infant mental health)"
)
"""What is asked of the service by its name, in any paper: "Request to the parent-infant service", "please offer ..."."""
GUIDING_LINES = 3
"""So many lines that say what a section is for make a guide of a paper that asks nobody's name."""
_GUIDES = re.compile(
    r"\b(?:in this section|we would like to (?:hear|know)|(?:it is|can be) (?:also )?(?:helpful|useful)"
    r"|this may include|this guide|we (?:accept|welcome))\b",
    re.IGNORECASE,
)


def _first(lines: Sequence[str], is_one: Callable[[str], bool]) -> int:
    """Position of the first such line; the number of lines when there is none."""
    return next((at for at, line in enumerate(lines) if is_one(line)), len(lines))


class Recogniser:
    """Tells referrals from the other papers that come to the same inbox."""

    def __init__(self, form: FormConfig) -> None:
        self.form = form
        self.limits = form.recognition
        self.titles = tuple(fold(phrase) for phrase in form.recognition.titles)
        self.refers = tuple(fold(phrase) for phrase in form.recognition.refers)
        names = "|".join(re.escape(fold(name)) for name in form.recognition.own_names)
        self.asks_of_us = re.compile(_ASKS_OF.format(names=names))
        self.others = re.compile(r"\b(?:" + "|".join(re.escape(fold(word)) for word in form.recognition.other_papers) + r")\b")

    def is_referral(
        self, asked: Collection[str], answered: Collection[str], lines: Sequence[str], *, by_parent: bool = False
    ) -> bool:
        """Whether a document refers a family.

        `asked` are the fields its labels ask for, `answered` those it gives, by a label or not; `lines` are its words.
        `by_parent`: it asks for help with the writer's own baby. Without a birth or an address that is only an enquiry.
        """
        if by_parent and _WHO & set(answered) and _FOUND & set(answered):
            return True
        heads = [fold(line) for line in lines[:TITLE_LINES]]
        called = _first(heads, lambda line: len(line.split()) <= TITLE_SENTENCE and any(phrase in line for phrase in self.titles))
        other = _first(heads, self._is_other_title)
        # a discharge letter speaks of the reason for referral too
        titled = called < len(heads) and (called < other or (called == other and not _OVER.search(heads[called])))
        words = fold(" ".join(lines))
        if not titled and _MISSES.search(words) and not _REFERRED.search(words):
            return False
        told_us = bool(_REFERS.search(words)) or bool(self.asks_of_us.search(words))
        refers = told_us or any(phrase in words for phrase in self.refers)
        if not _WHO & {*asked, *answered} and sum(1 for line in lines if _GUIDES.search(line)) >= GUIDING_LINES:
            return False
        if not (titled or refers) and other < len(heads):
            return len(asked) >= 2 * self.limits.least_asked and "consent_to_referral" in asked
        told = (
            refers
            or self._tells_of_family(answered, words, other < len(heads))
            or (titled and len(answered) >= self.limits.least_asked)
        )
        named = titled or refers or any(_ENTITLED.fullmatch(line) or _ASKS_BY_TITLE.search(line) for line in heads[:FIRST_LINES])
        return self._asks_enough(asked, named) or (told and self._says_enough(asked, answered))

    def _asks_enough(self, asked: Collection[str], named: bool) -> bool:
        """A form: enough different things of enough kinds, and something that only a referral asks."""
        sections = {self.form.fields[key].section for key in asked}
        telling = len(_ONLY_REFERRALS_ASK & set(asked))
        if named and telling and len(asked) >= self.limits.least_asked - 2 and _FAMILY & sections:
            return True
        if len(asked) < self.limits.least_asked or len(sections) < self.limits.least_sections or not _FAMILY & sections:
            return False
        return named or telling >= 2 or (bool(telling) and "referrer" in sections)

    def _is_other_title(self, line: str) -> bool:
        """Whether a line calls the document another paper; a sentence only speaks of one."""
        return bool(self.others.search(line)) and len(line.split()) <= TITLE_WORDS and not line.endswith((".", "!"))

    def _tells_of_family(self, answered: Collection[str], words: str, other: bool) -> bool:
        """Somebody who writes who the baby and the parent are, how to reach them and more, refers them in whatever words."""
        given = set(answered)
        unborn = given >= {"parent_name", "infant_due_date", "parent_phone", "parent_address"}
        born = given >= {"infant_name", "infant_dob", "parent_name"} and given & {"parent_phone", "parent_address"}
        wishes = bool(_WISHES.search(words)) or "consent_to_referral" in given or len(given) >= PLENTY
        whole = bool(unborn or born) and len(given) >= LEAST_TOLD and wishes
        return whole and not (other or _KNOWN_ALREADY.search(words))

    def _says_enough(self, asked: Collection[str], answered: Collection[str]) -> bool:
        """A letter or message: somebody is named, with something about them."""
        return bool(_WHO & set(answered)) and len({*answered, *asked}) >= 3
