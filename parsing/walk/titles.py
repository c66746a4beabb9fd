"""Titles as the walk takes them: the part of a form or the question that each opens, or what the document calls itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.document import Line, Place, Text
from parsing.labels.match import PROFESSIONALS, Match, asks_kinship
from parsing.labels.vocabulary import vocabulary
from parsing.pairs import ListRow, Loose, Pair
from parsing.people.naming import naming_of
from parsing.walk.introduced import asks_one, whom_referred
from parsing.walk.question import Open
from parsing.walk.walk import SURE_TITLE, Walk

LONGEST_TABLE_TITLE = 12
"""Words of a plain line above a table that can be its title."""
SMALLER_TITLE = 0.85
"""How sure the owner of a bare label is below an unknown title within a section."""
SMALL_HEADING = 3
"""Level of the first heading that is not large."""
_QUOTED = re.compile(r"['\"‘“].*['\"’”]")
"""What somebody said is no title."""
_BOTH = re.compile(r"\band\b|[&/,]")
_CALLED = re.compile(
    r"\b(?:referral|request|service|form|pathway|assessment|support|summary|submission|application|record)\b", re.IGNORECASE
)
"""What a document calls itself says so."""
_TEAM = re.compile(r"\b(?:team|service|services|unit|department)\s*(?:\([^()]*\)\s*)?$", re.IGNORECASE)
"""A team's own name ends so; "Midwife details" and "Mental health team details" are parts of a form."""
_DEPARTMENT = re.compile(r"\b(?:midwifery|health visiting|social care|psychiatry|psychology)$", re.IGNORECASE)
_TEAMS_FORM = re.compile(r"\b(?:team|service|services|unit)\b.*\b(?:referral|request|form)\b", re.IGNORECASE)
_OF_WRITER = re.compile(r"\b(?:referr(?:er|ing|ed)|by|your?|professional|practitioner|worker|completing|making)\b", re.IGNORECASE)
"""In a letter "Referral" or "Transfer of care" over a paragraph is no part about whoever writes."""
_OF_FAMILY = re.compile(r"(?:[\w-]+ ){1,2}referral\s*(?:/|$)", re.IGNORECASE)
""" "Family referral" calls the document so, in one language or two."""
_SUMMARY = re.compile(r"\b(?:discharge|summary|letter|chronology)\b", re.IGNORECASE)
""" "Maternity discharge summary / referral" calls the document so."""
_OWN_TITLE = re.compile(r"\breferral\b|\brequest form\b", re.IGNORECASE)
_BY = re.compile(r"\bby\b|\byou\b", re.IGNORECASE)
""" "Referred by" is about somebody else than the title above."""


_TO_TICK = re.compile(
    r"\b(?:tick|circle|select|choose|mark) (?:one|only one|the (?:one|highest)|as appropriate|level)\b", re.IGNORECASE
)
"""A question with its answers to be ticked below says so."""


def take_title(walk: Walk, text: str, lines: Sequence[Line], place: Place, strong: bool = False) -> bool:
    """Takes a title: of a section, of a question, or both. False when it is neither."""
    if _heads_letter(walk, text):
        walk.close()
        walk.loose(lines or (Line((Text(text),), place),))
        return True
    if is_option(walk, text) or is_answered(walk, text) or _QUOTED.fullmatch(text):
        return False
    if not strong and not walk.labels.is_whole(text):
        return False
    told = walk.labels.match(text, "narrative", False, walk.cutoff)  # as a title "Concerns" asks for the story
    told = None if told is not None and "." in told.targets[0] else told
    match = (told if not walk.titled else None) or walk.match(text, loose=strong) or told
    if match is not None and match.score < SURE_TITLE and not any(isinstance(item, (Pair, ListRow)) for item in walk.found):
        match = None  # what a document calls itself is no question
    section = walk.labels.section(text, loose=strong and (match is None or match.score < SURE_TITLE or _only_names(match, text)))
    section = "" if asks_kinship(match) or _calls_letter(walk, text, section) else section
    team = walk.labels.person_of(match.targets[0]) if match and not section else ""
    heads = bool(section) and _heads_document(walk, text, lines)
    if heads or ((section or team in PROFESSIONALS) and _is_letterhead(walk, text, section or team)):
        walk.close()
        walk.loose(lines or (Line((Text(text),), place),), title=True)
        return True
    asked = text.endswith("?") or bool(_TO_TICK.search(text))  # "Is the family known to social care?"
    chooses = match is not None and asked and walk.kind(match) == "choice"
    asks = match if match and (chooses or walk.asks_by_itself(match)) else None
    if asks and not section and walk.kind(asks) == "rows":
        section = walk.labels.form.fields[asks.targets[0]].section
    if not section and not asks:
        return False
    walk.close()
    if section:
        _enter_section(walk, section, text, lines)
        match = match or whom_referred(walk, text, section)
        walk.introduces = (text.strip(), match) if match and not asks and asks_one(walk, match) else None
    if asks and not section and _tells_anew(walk, asks):
        walk.section, walk.titled, walk.beside = "", False, ()  # a story is no part of the consent above it
    if asks and not section and asks.targets[0].startswith("referrer_") and asks.score >= SURE_TITLE:
        walk.section, walk.titled, walk.beside = "referrer", False, ()  # "Referring team" below the part about consent
    elif asks and not section:
        walk.enter(asks)
    if asks:
        walk.open = Open(text.strip(), asks, walk.section, place, "title", tentative=bool(section), doubt=walk.doubt)
    return True


def _only_names(match: Match, text: str) -> bool:
    """Whether words only say whom they mean and ask for nothing of them: "Parent / carer to be contacted"."""
    return match.named and match.targets[0].endswith(".name") and "name" not in text.lower()


def is_option(walk: Walk, text: str) -> bool:
    """Whether a text is one of the answers to the open question: "Child in Need" is no title of a part about the child."""
    match = walk.open.match if walk.open and walk.awaits() else None
    if match is None or walk.kind(match) != "choice":
        return False
    form = walk.labels.form
    return bool(vocabulary(form, form.fields[match.targets[0]]).exact(text)) if match.targets[0] in form.fields else False


def is_answered(walk: Walk, text: str) -> bool:
    """Whether a label holds its answer behind a colon: "Social care: Child in Need" is no title of a part about the child."""
    label, _, said = text.partition(":")
    match = walk.match(label.strip()) if said.strip() else None
    fields = walk.labels.form.fields
    asked = fields.get(match.targets[0]) if match else None
    near = [spec for spec in fields.values() if asked and spec.section == asked.section and spec.options]
    return any(vocabulary(walk.labels.form, spec).exact(said) for spec in near)


def _heads_letter(walk: Walk, text: str) -> bool:
    """Whether a line above all else in a letter says who writes: "Children's Services" at its head asks for no status."""
    above = any(not isinstance(item, Loose) or item.zone != "top" for item in walk.found)
    return (
        walk.zone == "top"
        and not above
        and not text.endswith(":")
        and naming_of(walk.labels.form.recognition).is_organisation(text)
    )


def _tells_anew(walk: Walk, asks: Match) -> bool:
    """Whether a question for a story ends the part about consent, or the list of people, that it stands below."""
    spec = walk.labels.form.fields.get(asks.targets[0])
    if spec is None or spec.kind != "prose":
        return False
    return walk.section == "consent" or (walk.section in ("professionals", "household") and spec.section == "narrative")


def _calls_letter(walk: Walk, text: str, section: str) -> bool:
    """Whether a title within a letter only says that it refers somebody: no part about whoever writes."""
    return walk.zone == "body" and section == "referrer" and not _OF_WRITER.search(text)


def head_table(walk: Walk, line: Line) -> None:
    """Lets a line that belongs to no question be the title of the table below it, when it names whom that is about."""
    last = walk.found[-1] if walk.found else None
    text = line.text.strip().rstrip(":")
    if walk.open is not None or line.has_input or not isinstance(last, Loose) or last.title or last.lines != (line,):
        return
    section = (
        "" if text.endswith((".", "?")) or len(text.split()) > LONGEST_TABLE_TITLE else walk.labels.section(text, loose=True)
    )
    if section and not _is_letterhead(walk, text, section) and not _calls_letter(walk, text, section):
        walk.found.pop()
        _enter_section(walk, section, text, (line,))


def _heads_document(walk: Walk, text: str, lines: Sequence[Line]) -> bool:
    """Whether a large title before everything else only happens to name somebody: "Baby Bank: a family to help?"."""
    large = bool(lines) and 0 < lines[0].heading < SMALL_HEADING
    return large and not walk.titles and not walk.found and not walk.labels.section(text) and not walk.labels.is_whole(text)


def _is_letterhead(walk: Walk, text: str, section: str) -> bool:
    """Whether a title is what the document or the team that writes calls itself: the first one, of no part of a form."""
    if any(isinstance(item, (Pair, ListRow)) for item in walk.found) or (walk.titles and not _SUMMARY.search(text)):
        return False
    called = bool((_OWN_TITLE if section == "referrer" else _CALLED).search(text)) and not walk.labels.is_whole(text)
    called = called or (section != "referrer" and bool(_OF_FAMILY.match(text))) or bool(_SUMMARY.search(text))
    team = _TEAM.search(text) or _TEAMS_FORM.search(text) or (_DEPARTMENT.search(text) and len(text.split()) > 1)
    return called or (section in PROFESSIONALS and bool(team))


def _enter_section(walk: Walk, section: str, text: str, lines: Sequence[Line]) -> None:
    about = walk.labels.form.sections[walk.section].person if walk.section else ""
    if not (about and walk.labels.is_general(text) and not _BY.search(text)):
        walk.section = section
    parts = {walk.labels.section(part.strip()) for part in _BOTH.split(text)}
    walk.beside = tuple(parts - {"", section})
    walk.titled, walk.doubt = True, 1.0
    walk.level = max((line.heading for line in lines), default=0)
    walk.titles.append(text)


def take_unknown_title(walk: Walk, text: str, place: Place, level: int = 0) -> None:
    """A title that nothing in the configuration knows: what follows stands under it, unrecognised.

    A title as large as the last one ends that one's section; a smaller one only makes it less sure.
    """
    walk.close()
    if not walk.zone:
        if level <= walk.level or not walk.titled:
            walk.section, walk.titled, walk.doubt, walk.subject = "", False, 1.0, ""
        else:
            walk.doubt = SMALLER_TITLE
    walk.open = Open(text.strip(), None, walk.section, place, "title", tentative=True, doubt=walk.doubt)
