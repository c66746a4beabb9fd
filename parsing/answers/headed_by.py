"""The team at the head or foot of a form: the referrer's, where the address that they write from bears its name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from parsing.answers.answers import Answers, Asked, Candidate
from parsing.document import Document, Line, Text
from parsing.labels.wording import fold
from parsing.pairs import Found, Loose
from parsing.people.naming import Naming
from parsing.values.values import UP_TO_POSTCODE, one_line, read_phone

SUPPOSED = 0.76
"""How sure it is: below what is taken without a look."""
FIRST_LINES, LONGEST_NAME, LEAST_DISTINCT = 3, 10, 5
"""Lines that may head a form, words of a team's name, and letters of a word that tells one team from another."""
_PARTS, _CLAUSES = re.compile(r"\t|\s+[-–—|•·]\s+|\s{3,}"), re.compile(r"[,.;:]\s")
_CALLED = re.compile(
    r"\b(?:referrals?|requests?|forms?|records?|summary|pathway|page|assessment|to|confidential|system|council|county|trust|nhs|board)\b"
    r"|\d|@",
    re.IGNORECASE,
)
"""What a document calls itself, bodies whose forms many teams fill in, and what no name of a team holds."""
_PRACTICE = re.compile(r"\b(?:surgery|practice|medical|health centre|doctors)\b", re.IGNORECASE)
_COMMON = re.compile(r"(?:famil|child|infant|parent|mental|support|communit|early|years|project|perinatal|matern|special)\w*")
_ANYBODYS = ("nhs", "gov", "gmail", "outlook", "hotmail", "btinternet")
"""Where everybody has an address."""
_SMALL = ("and", "of", "the", "for")


def of_team_at_head(
    document: Document, found: Sequence[Found], given: Sequence[Candidate], answers: Answers
) -> Iterator[Candidate]:
    """The team that heads a form that does not ask for it, with the address and telephone on the line below its name."""
    known = {one.key for one in given}
    told = {one.key: str(one.value) for one in given if one.answered and one.key in ("referrer_name", "referrer_email")}
    letter = any(isinstance(item, Loose) and item.zone for item in found)
    if letter or document.format == "mail" or "referrer_organisation" in known or len(told) < 2:
        return
    first = [*takewhile(lambda block: isinstance(block, Line), (block for block in document.blocks if not _is_blank(block)))]
    heads = [line for line in (*document.margins, *first[:FIRST_LINES]) if isinstance(line, Line)]
    for at, line in enumerate(heads):
        name = next((part for part in _parts(line) if _names_team(part, told, answers.naming)), "")
        if name:
            whole = (other.text.strip() for other in heads)
            name = next((text for text in whole if text.startswith(f"{name} (") and text.endswith(")")), name)
            asked = Asked("", line.place, SUPPOSED)
            yield answers.read_text("referrer_organisation", name, asked)
            yield from _reached(heads[at + 1 : at + 2], known, answers)
            return


def of_own_gp(given: Sequence[Candidate]) -> Iterator[Candidate]:
    """Where the family's GP works, who refers them: at the practice that the referral comes from."""
    told = {one.key: one for one in given if one.answered}
    team, same = told.get("referrer_organisation"), _value(told, "referrer_name") == _value(told, "gp_name") != ""
    asked = any(one.key == "gp_practice" and (one.answered or one.label) for one in given)
    if team and same and not asked and _PRACTICE.search(str(team.value)):
        yield replace(team, key="gp_practice", confidence=min(team.confidence, SUPPOSED))


def of_letterhead(document: Document, given: Sequence[Candidate], answers: Answers) -> Iterator[Candidate]:
    """The team whose name and address are the first line of a form that does not ask for it.

    It is the referrer's where they sign with a name and their work alone, or where it is the practice of the family's GP,
    who refers them.
    """
    known, told = {one.key for one in given}, {one.key: one for one in given if one.answered}
    first = next((block for block in document.blocks if isinstance(block, Line) and not block.blank), None)
    if document.format == "mail" or "referrer_organisation" in known or "referrer_name" not in told:
        return
    own = _value(told, "gp_practice") if _value(told, "referrer_name") == _value(told, "gp_name") != "" else ""
    if own:
        asked = Asked("", told["gp_practice"].place, SUPPOSED)
        yield answers.read_text("referrer_organisation", str(told["gp_practice"].value), asked)
    name, comma, rest = first.text.strip().partition(",") if first else ("", "", "")
    signs = not told["referrer_name"].label and "referrer_role" in told and answers.naming.is_organisation(name)
    heads = fold(name) == own if own else signs and not _CALLED.search(name) and not answers.naming.is_own(name)
    if first is None or not comma or not heads or not UP_TO_POSTCODE.match(rest):
        return
    if not own:
        yield answers.read_text("referrer_organisation", name, Asked("", first.place, SUPPOSED))
    yield from _reached([replace(first, items=(Text(rest.strip(), first.place),))], known, answers)


def _value(told: Mapping[str, Candidate], key: str) -> str:
    return fold(str(told[key].value)) if key in told else ""


def _parts(line: Line) -> Iterator[str]:
    """What shares a line, and then what shares each part of it."""
    parts = [part.strip() for part in _PARTS.split(line.text.strip())]
    yield from parts
    yield from (clause.strip() for part in parts for clause in _CLAUSES.split(part))


def _is_blank(block: object) -> bool:
    return isinstance(block, Line) and block.blank


def _names_team(text: str, told: Mapping[str, str], naming: Naming) -> bool:
    """Whether words name a team, and the address has one of them that few others have, or their initials."""
    words, email, writer = fold(text).split(), told["referrer_email"], fold(told["referrer_name"])
    if not 1 < len(words) <= LONGEST_NAME or _CALLED.search(text) or naming.is_own(text) or not text[:1].isupper():
        return False
    if writer in fold(text):
        return False
    address, initials = re.sub(r"[^a-z@]", "", email), "".join(word[0] for word in words if word not in _SMALL)
    domain = email.rpartition("@")[2].partition(".")[0]
    distinct = [word for word in words if len(word) >= LEAST_DISTINCT and word.isalpha() and not _COMMON.fullmatch(word)]
    distinct = [word for word in distinct if not naming.is_organisation(word) and word not in writer.split()]
    return any(word in address for word in distinct) or (len(domain) > 2 and domain in initials and domain not in _ANYBODYS)


def _reached(lines: Sequence[Line], known: set[str], answers: Answers) -> Iterator[Candidate]:
    """The address and telephone on a line below the team's name."""
    text = one_line(lines[0].text) if lines else ""
    whole = UP_TO_POSTCODE.match(text)
    if whole is None or answers.naming.is_own(text):
        return
    asked = Asked("", lines[0].place, SUPPOSED)
    phone = read_phone(text[whole.end() :])
    if "referrer_address" not in known:
        yield answers.read_text("referrer_address", whole.group(), asked)
    if phone and not phone.problem and "referrer_phone" not in known:
        yield answers.read_text("referrer_phone", phone.text, asked)
