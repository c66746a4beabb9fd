"""Consent said in a sentence: which it is about, and whether it is given."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsing.labels.vocabulary import Vocabulary

NEAR = 40
"""Characters from what is said of consent to the mark that asks it."""
_SENTENCE = re.compile(r"(?:[^.!?\n]|(?<=\d)\.(?=\d))+[.!?]?")
_ALLOWED = (
    r"(?<!\bher )\b(?:(?:mum|mummy|mother|dad|father|parents?)(?: [A-Z][\w'’-]+){0,3}|she|he|they)(?: has| have)? (?:said|says)"
    r" (?:that )?(?:I|we) (?:can|could|may) "
    r"(?:(?:(?:write|speak) to|contact|e-?mail|get in touch with|drop|ask|send) you\b|refer\b(?! (?:\w+ ){1,3}to (?!you)))"
)
""" "His mum said I could write to you": to the service, and not to her; "her mum" may be the parent's own."""
_BLESSING = r"\bwith (?:her|his|their|mum['’]s|the \w+['’]s|[A-Z]\w+['’]s) blessing\b"
_PERMITTED = r"\b(?:gives?|gave|given) (?:you |us |me )?(?:(?:my|our|her|his|their|full|verbal|written) )*permission\b"
_READY = r"\b(?:is|are|be|['’]s) (?:very )?(?:up for|open to) (?:this|a|the|being)\b"
_ACCEPTED = (
    r"\b(?:she|he|they|mum|(?:the )?(?:mother|father|parents?)|(?:Mrs|Ms|Miss|Mr) [A-Z][\w'’-]+) (?:has |have )?accepted "
    r"(?:a |the |this |our offer of (?:a )?|my offer of (?:a )?)?referral to (?:you\b|your (?:service|team)|this service|PIMHS)"
)
_CONSENT = re.compile(
    rf"{_ACCEPTED}|"
    r"\b(?:has |have )?asked for (?:this|a|the) referral\b|"
    rf"{_ALLOWED}|{_BLESSING}|{_PERMITTED}|{_READY}|"
    r"^\W*yes to\b|\bconsent|\bagreeable to\b|\bwants? (?:the|this|a) referral\b|\bagree[sd]?\b|\bagreement\b|\bhappy (?:for|to"
    r"|with)\b|\bkeen (?:for|to)\b|\b(?:ok|okay|fine|happy"
    r"|keen) (?:about|for|with)\b"
    r"|\b(?:ok|okay|fine|happy) (?:to refer|(?:for me |for us )?to be referred)\b|\b(?:like|asked|wants?"
    r"|wanted) (?:me|us) to refer\b"
    r"|\bsa(?:id|ys) yes\b|\b(?:likes?|wants?"
    r"|wishes) to be referred\b|\bin (?:full )?agreement\b|\bok(?:ay)? for you to\b",
    re.IGNORECASE,
)
_CONSENT_GIVEN = re.compile(
    r"\basked for (?:this|a|the) referral\b|"
    r"\bagreeable to\b|\bwants? (?:the|this|a) referral\b|"
    r"(?:(?:verbal|written|full|informed|parental) )?consent (?:has been |was |is )?(?:given|obtained|gained)"
    r"(?: \([^()]{1,25}\))?(?: (?:by|from) (?:both |the )?(?:mum|mother|dad|father|parents?|family))?"
    r"(?: (?:on|over) [^.]{1,25})?[.!]?$"
    r"|(?:she|he|they|mum|dad|[A-Z][a-z]+) (?:has |have )?signed (?:our|the|a|your) consent(?: form)?(?:[.!]?$| and\b)"
    r"|(?:yes,? )?(?:she|he|they|mum|dad|(?!nobody|no|not|neither|never)[A-Z][a-z]+) (?:has |have )?"
    r"(?:given (?:verbal |written |full )?consent|consented)(?:[.!,]|$)",
    re.IGNORECASE,
)
"""All that a message says of consent is about what it asks."""
_TO_REFERRAL = re.compile(
    rf"{_ALLOWED}|{_BLESSING}|"
    r"\brefer|\b(?:to|for) (?:a |the |this )?ref\b|\bmy writing\b|\bsigned (?:our|the|a|your) consent form (?:on|at|today)\b"
    r"|\b(?:me|us) to (?:(?:write to|contact|e-?mail|ask|get in touch with) you|send (?:you )?this)\b|\bthe transfer\b"
    r"|\bagree[sd]? to this\b"
    r"|\b(?:I am|I['’]m|we are|we['’]re) (?:writing|contacting"
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
    r"\bpermission to (?:talk|speak|write|liaise) (?:to|with)\b|"
    r"\bshar(?:e|ed|ing)\b|\b(?:you|your) (?:hav|see|receiv)ing (?:a copy of )?(?:my|our|her|his|the) (?:notes|records|report)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r",?\s+(?:but|although|however|though)\s+|;\s+", re.IGNORECASE)
_RESERVED = re.compile(r"\bbut not\b|\bexcept\b|\bapart from\b", re.IGNORECASE)
""" "To sharing her records, but not ...": part of it, which a person has to weigh."""
_TURNED = re.compile(r"declin|refus|withdr[ae]w|\bchanged (?:her|his|their) mind", re.IGNORECASE)
_GIVEN = re.compile(
    rf"{_ACCEPTED}|"
    r"\basked for (?:this|a|the) referral\b|"
    rf"{_ALLOWED}|{_BLESSING}|{_PERMITTED}|{_READY}|"
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
    r"|(?:\bnot|n['’]t|\bnever|\bunable to) (?:yet )?(?:been )?(?:fully )?(?:agree|consent|happy|keen|asked|told|up for|open to"
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


_TO_THAT = re.compile(r"\bconsent(?:s|ed)? to (?:this|it|that)\s*[.!]?$", re.IGNORECASE)
_QUESTION = re.compile(
    r"^\W*(?:is|are|am|do|does|did|has|have|can|could|would|will|should|shall|what|whether)\b.*\?\W*$", re.IGNORECASE
)
_IF = re.compile(
    r"\b(?:(?i:if|unless|once|whether|(?:hop(?:e|es|ing)|provided|assuming|doubts?)(?: that)?)|as long as)"
    r" (?:she|he|they|mum|dad|(?:the )?(?:mother|father|family|parents?)|[A-Z][\w-]+)(?: (?:has|have|will|does|did|would))?"
    r" (?:accept|agree|consent|(?:is|are|['’]s) (?:happy|ok|okay|fine|willing)|wants?|would)"
)
""" "We would refer her if she agrees": nobody has been asked."""
_ANSWERED = re.compile(
    r"\b(?:consents?|consented|agree[sd]?|agreement|permission)\b[^.:?]{0,60}(?:[:?(]|\s[-–—])\s*(?P<said>yes|no|y|n)\b(?=\W*$)",
    re.IGNORECASE,
)
""" "Patient consents to referral: No": a statement with its answer."""
_OPEN = re.compile(
    r"\byes ?/ ?no\b|\by ?/ ?n\b|\bunclear\b|\b(?:not|un)[ -]?(?:sure|certain|known)\b"
    r"|(?:[:?(]|\s[-–—])\s*(?:not yet|not (?:asked|sought|discussed)|pending|tbc|awaiting|to be)\b",
    re.IGNORECASE,
)
"""A question that nobody has answered yet."""
_PRESSED = re.compile(
    r"\breluctan|\bpressur|\bcoerc|\bforced\b|\b(?:felt|feels) (?:she|he|they) (?:had|has|have) to\b", re.IGNORECASE
)
"""Consent that may not have been given freely."""
_ONCE = re.compile(
    r"\b(?:last|previous|earlier|former|other|another) referral\b"
    r"|\b(?:agreed|consented)\b[^.,;]*\b(?:in (?:19|20)\d\d|years? ago)\b",
    re.IGNORECASE,
)
"""Consent of another time."""
_BY_OTHERS = re.compile(
    r"\b(?:grand\w+|nan|gran|sister|brother|aunt|uncle|friend|GP|doctor|worker|visitor|midwife|nurse|manager|supervisor|colleague"
    r"|team|school|nursery)\b(?: (?:has|have|also|is|are|verbally|fully))* (?:agree|consent|happy|in agreement)",
    re.IGNORECASE,
)
"""Somebody agrees who is hardly ever the one referred; a carer who is a relative has to be asked for by a person."""
_PARTNER = r"\b(?:partner|husband|boyfriend|wife|girlfriend|dad|father)\b[^,;.]{0,20}"
_THE_OTHER = re.compile(
    r"\b(?:mum|mother|dad|father|partner|husband|wife|she|he|they)\b(?: (?:does|do|did|has|have|is|are|would))"
    r"(?: not|n['’]t)(?: (?:agree|consent|want (?:it|this)))?\s*(?:[.,;!]|$)"
    rf"|{_PARTNER}(?:declin|refus|\bnot (?:agree|consent))",
    re.IGNORECASE,
)
_DIVIDED = re.compile(
    rf"{_PARTNER}(?:declin|refus|\bnot (?:agree|consent|happy))"
    r"[^.]*\bbut (?:she|he|they|mum|[A-Z]\w+) (?:\w+ )?(?:consent|agree|happy|wants)",
    re.IGNORECASE,
)
"""One agrees and the other does not: for a person to weigh."""
_AT_WORK = re.compile(
    r"\b(?:manager|supervisor|colleague|lead|visitor|midwife|GP|doctor|worker)\b[^.]*\bsa(?:id|ys)\b", re.IGNORECASE
)
"""Who says that somebody may write, and is none of the family."""


def consent_said(text: str) -> Iterator[tuple[str, str]]:
    """Each plain sentence about consent, with the field it answers."""
    before = ""
    for found in _SENTENCE.finditer(text):
        sentence, said_before = found.group().strip(), before
        before = sentence
        if _asks_back(sentence) or _QUESTION.search(sentence) or _AT_WORK.search(sentence):
            continue
        if _TO_THAT.search(sentence) and _TO_REFERRAL.search(said_before):
            yield "consent_to_referral", sentence
        if _CONSENT_GIVEN.match(sentence):
            yield "consent_to_referral", sentence
        if len(sentence.split()) > 45 or not _CONSENT.search(sentence):
            continue
        if _TO_REFERRAL.search(sentence):
            yield "consent_to_referral", sentence
        if _TO_SHARING.search(sentence):
            yield "consent_to_share", sentence


def _asks_back(sentence: str) -> bool:
    """ "She consents to the referral?": asked, and not said; a question further behind is about something else."""
    said = [*_CONSENT.finditer(sentence)][-1:]
    return sentence.endswith("?") and bool(said) and len(sentence) - said[0].end() < NEAR


def agreed(key: str, sentence: str, words: Vocabulary) -> str:
    """Yes or no as a sentence about consent says it of what `key` asks; empty where it says neither."""
    doubts = (_IF, _OPEN, _PRESSED, _ONCE, _BY_OTHERS, _DIVIDED, *((_RESERVED,) if key == "consent_to_share" else ()))
    if any(doubt.search(sentence) for doubt in doubts):
        return ""
    about = _about(key, sentence)
    if answered := _ANSWERED.search(about):
        return "yes" if answered["said"][0].lower() == "y" else "no"
    said = words.sentence(about)
    if said == "no" and not _REFUSED.search(about):
        said = "yes" if "yes" in words.anywhere(about) else ""
    said = said or ("yes" if _GIVEN.search(about) and not _REFUSED.search(about) else "")
    return "" if said == "yes" and _THE_OTHER.search(sentence) else said
