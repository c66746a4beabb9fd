"""Sentences with blanks: "I would like to refer ____ , born on ____ , who lives at ____", each blank filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsing.document import Input, Line, Text
from parsing.frozen import value
from parsing.labels.match import Match
from parsing.sentences.agreed import consent_said
from parsing.values.values import first_date
from parsing.walk.walk import Walk

SURE = 0.9
"""How sure the words before a blank are what it asks for."""
_RULED = re.compile(r"_{2,}\s*(?P<said>[^_]*[^_\s])\s*_{2,}")
_CLAUSE = re.compile(r".*[.,;:()?!]|.*\band (?=(?:her|his|their|my)\b)", re.DOTALL)
_EDGES = re.compile(
    r"^(?:and|who|whose|which|they|she|he|the|their|her|his|is|are)\s+|\s+(?:is|are|was|is called|called|named|as|the)$",
    re.IGNORECASE,
)
_OPTION = re.compile(r"yes|no|y|n", re.IGNORECASE)
"""A ring around one of two printed options fills in no blank."""
_VERB = re.compile(r"\b(?:is|are|was|lives? at|living at|(?:due|born) on|called|named|registered with)$", re.IGNORECASE)
_TITLE = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Miss|Mx)\.?\s*$")
_REFER = re.compile(
    r"\brefer(?:ring)?(?: (?:the|baby|infant|child|family|of))*$|\b(?:writing|writing to you|writing to ask) about$",
    re.IGNORECASE,
)
_AT = re.compile(r"(?:and )?(?:at|from|of|with|based at|i work (?:at|for|in)|working (?:at|for|in))", re.IGNORECASE)
_CAPTION = re.compile(r"\s*\(([^()\d]{3,40})\)")
"""What a blank is for, printed in brackets behind it: "(name of parent)"."""
_WHO_IS, _OF_WHOM = re.compile(r"\bwho is (?:the|his|her|their)?\s*$", re.IGNORECASE), re.compile(r"\s*(?:of|to)\b")
_NEXT = {"referrer.role": "referrer.organisation", "referrer.name": "referrer.organisation", "gp.name": "gp.practice"}
"""What "at" asks for behind another blank."""
_ASKED = tuple(
    (re.compile(pattern, re.IGNORECASE), target)
    for pattern, target in (
        (r"\bmy name\b", "referrer.name"),
        (r"\bi am (?:an?|the)?\s*$|\bmy (?:job|role)\b", "referrer.role"),
        (r"\b(?:ring|call|reach|contact|phone) (?:me|us) on$", "referrer.phone"),
        (r"\b(?:e-?mail|write to) (?:me|us)\b", "referrer.email"),
        (
            r"\b(?:parent|mother|mum|carer|family|they|she|he) can be (?:rung|reached|called|contacted|phoned) (?:on|at)$",
            "parent.phone",
        ),
        (r"\bregistered (?:with|at)\b", "gp.name"),
        (r"\bmy (?:telephone |phone |mobile |contact )?number\b", "referrer.phone"),
        (r"\bbecause$|\b(?:worried|concerned)\b.*\b(?:that|about)$", "reason_for_referral"),
        (r"\b(?:parent|mother|mum|she|carer)\b.*\b(?:said|says|told (?:me|us)|feels?)(?: that)?$", "voice_of_parent"),
        (r"\b(?:hopes?|hoping|would like)(?: (?:to|for|that))?$", "hopes_and_concerns"),
    )
)


@value(frozen=True, slots=True)
class Blank:
    """A blank with what was filled in, and the form's words since the one before it."""

    lead: str
    said: str


def read_cloze(walk: Walk, line: Line) -> bool:
    """Takes a line of sentences with blanks; False when it is none, or when its words do not tell what the blanks are for."""
    if "__" not in line.text and not any(isinstance(item, Input) or getattr(item, "marked", False) for item in line.items):
        return False
    blanks = [*_blanks(line)]
    if not any(blank.said for blank in blanks) or ":" in blanks[0].lead or any(_OPTION.fullmatch(blank.said) for blank in blanks):
        return False
    consent = [*consent_said("".join(words for words, _ in _pieces(line)))]
    asked = [*_matches(walk, blanks)]
    ruled = len(blanks) == 1 and "__" in line.text  # "Date __3/2/26__"
    if not (consent or _are_labels(walk, line, blanks)) and not (
        (ruled or _is_sentence(blanks)) and any(match for _, match in asked)
    ):
        return False
    for key, sentence in consent:
        _pair(walk, line, sentence, Match((key,), SURE), sentence)
    for blank, match in asked:
        if not blank.said or not any(blank.said in sentence for _, sentence in consent):
            _pair(walk, line, blank.lead, match, _title_before(blank) + blank.said)
        elif first_date(blank.said):
            _pair(walk, line, blank.lead, Match(("consent_date",), SURE), blank.said)
    return True


def _pair(walk: Walk, line: Line, label: str, match: Match | None, said: str) -> None:
    walk.pair(label.strip(" .,;"), match, (Line((Text(said),), line.place),), "line", line.place)


def _blanks(line: Line) -> Iterator[Blank]:
    """The words underlined, typed in fields or between rules, each with the form's own words before it."""
    lead = said = ""
    for words, filled in _pieces(line):
        if filled:
            said += words
            continue
        if said:
            yield Blank(lead, said.strip())
            lead = said = ""
        lead += words
    if said or any(map(str.isalpha, lead)):  # the last blank may be left empty
        yield Blank(lead, said.strip())


def _pieces(line: Line) -> Iterator[tuple[str, bool]]:
    """The words of a line in order, and whether somebody filled them in."""
    empty = [isinstance(item, Input) and not item.value for item in line.items]
    for at, item in enumerate(line.items):
        if isinstance(item, Input):
            yield item.value, bool(item.value)
        elif isinstance(item, Text) and at and empty[at - 1] and any(empty[at + 1 : at + 2]):
            yield item.text, True  # typed between two rules
        elif isinstance(item, Text) and item.marked and item.text.strip():
            yield item.text, True
        elif isinstance(item, Text):
            past = 0
            for ruled in _RULED.finditer(item.text):
                yield item.text[past : ruled.start()], False
                yield ruled["said"], True
                past = ruled.end()
            yield item.text[past:], False


def _are_labels(walk: Walk, line: Line, blanks: Sequence[Blank]) -> bool:
    """Whether several underlined answers each stand behind a label: "Place of work ____ Telephone ____"."""
    if len(blanks) < 2 or "__" in line.text or any(isinstance(item, Input) for item in line.items):
        return False
    asked = [walk.match(blank.lead.strip()) for blank in blanks if blank.said or blank.lead.strip()]
    return all(match is not None and match.score >= SURE for match in asked) and all(blank.said for blank in blanks)


def _is_sentence(blanks: Sequence[Blank]) -> bool:
    """Whether the form's words before one of the blanks are those of a sentence, not of a label."""
    return any(_asked(blank) or _REFER.search(_clause(blank.lead)) or _VERB.search(blank.lead.rstrip()) for blank in blanks)


def _matches(walk: Walk, blanks: list[Blank]) -> Iterator[tuple[Blank, Match | None]]:
    owner, last = "", ""
    for at, blank in enumerate(blanks):
        behind = blanks[at + 1].lead if at + 1 < len(blanks) else ""
        caption = _CAPTION.match(behind)
        told = walk.labels.match(caption[1]) if caption and "name" in caption[1].lower() else None
        match = told or _match(walk, blank, owner, last, behind)
        if match is not None:
            last = match.targets[0]
            owner = walk.labels.person_of(last) or owner
        yield blank, match


def _match(walk: Walk, blank: Blank, owner: str, last: str, behind: str) -> Match | None:
    clause = _clause(blank.lead)
    if _REFER.search(clause):
        parent = re.match(r"\W*(?:mother|mum|father|dad|parent|(?:pregnant )?woman|lady)\b", behind, re.IGNORECASE)
        return Match(("parent.name" if parent else "infant.name",), SURE, named=True)
    if _WHO_IS.search(blank.lead) and _OF_WHOM.match(behind):
        return Match(("parent.relationship",), SURE)
    if _AT.fullmatch(clause) and last in _NEXT:
        return Match((_NEXT[last],), SURE)
    if target := _asked(blank):
        return Match((target,), SURE, named=True)
    return (walk.labels.match(clause, owner) if owner else walk.match(clause)) if clause else None


def _asked(blank: Blank) -> str:
    clause = _clause(blank.lead)
    return next((target for pattern, target in _ASKED if pattern.search(clause)), "")


def _clause(lead: str) -> str:
    """The last words before a blank, as a label would put them."""
    words = _TITLE.sub("", _CLAUSE.sub("", lead.rstrip(" .,"))).strip()
    while (shorter := _EDGES.sub("", words)) != words:
        words = shorter
    return words


def _title_before(blank: Blank) -> str:
    found = _TITLE.search(blank.lead)
    return f"{found.group().strip()} " if found else ""
