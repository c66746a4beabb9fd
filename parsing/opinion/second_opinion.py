"""What a document gives though neither label nor sentence pattern was recognised: values that the tagger sees in its text.

Only fields that nothing on the paper asks for and nothing else gives are filled, less surely than by any rule (`SURE`), so that
the desk asks a person to look.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from parsing.answers.answers import Answers, Asked, Candidate
from parsing.document import Document
from parsing.labels.match import EXPECTED
from parsing.labels.wording import fold
from parsing.opinion.tagger import Tag, tagger
from parsing.opinion.whole_text import whole_text
from parsing.referral import Blank, Field
from parsing.values.values import read_date

SURE = 0.65
"""How sure such a value is: below what the desk shows without asking a person to look."""
LEAST = 0.6
"""How probable a value must be."""
SURER = 0.85
"""How probable what is often said of others: a forename alone, a sex, where somebody comes from, a post."""
LONGEST = 25
"""Words of a value: more is a story."""
_CHECKED = ("date", "phone", "email", "nhs_number", "gestation", "postcode")
"""Kinds whose shape shows whether the tagger is right."""
_PAST = ("infant_dob", "referral_date", "consent_date")
"""Days that are over when a paper is written."""
_OF_OTHER = "other_parent_"
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Za-z]{3,9}|[A-Za-z]{3,9} \d{1,2}(?:st|nd|rd|th)?")
_NAME_WORD = re.compile(r"[^\W\d_]+")
_PARENT = re.compile(
    r"\b(?:(?:step|foster|adoptive)[ -]?)?(?:mother|father|mum|dad|parent|partner|husband|wife)\b", re.IGNORECASE
)
_LOST = re.compile(
    r"\b(?:lost|loss of|death of|grie\w+ (?:for|over)|stillbirth of|miscarried|buried)\b[^.;:\n]{0,40}"
    r"\b(?:daughter|son|baby|twins?|child|boy|girl)\b[^.;:\n]{0,15}$",
    re.IGNORECASE,
)
_DIED = re.compile(r"[^.;:\n]{0,25}\b(?:died|was stillborn|passed away)\b", re.IGNORECASE)
_NO_TEAM = ("team", "the team", "service", "the service", "clinic", "unit")
"""Words that name no team."""
_MAIN = (
    ("infant_name",),
    ("infant_dob", "infant_due_date", "gestation_now"),
    ("parent_name",),
    ("parent_phone", "parent_email"),
    ("parent_address",),
    ("gp_name", "gp_practice"),
    ("referrer_name",),
    ("referrer_phone", "referrer_email"),
)
"""What every referral needs (the required parts in docs/what-is-checked.md, as far as they are short values): one of each."""


def lacks(fields: Mapping[str, Field], blanks: Mapping[str, Blank]) -> bool:
    """Whether something that every referral needs is neither given nor asked for."""
    return any(not any(key in fields or key in blanks for key in keys) for keys in _MAIN)


def second_opinion(
    document: Document, fields: Mapping[str, Field], blanks: Mapping[str, Blank], answers: Answers, today: str
) -> list[Candidate]:
    """Candidates for what is neither given nor asked for and left blank; `today` is the day of writing, ISO."""
    whole = whole_text(document)
    found: list[Candidate] = []
    given, asked = {*fields}, {*blanks}
    said = {(_like(key), fold(str(field.value))) for key, field in fields.items()}
    best: dict[str, list[Tag]] = {}
    for tag in tagger().tags(whole.text):
        if (
            tag.probability >= _least(tag, whole.text)
            and tag.key in answers.form.fields
            and tag.key not in given
            and tag.key not in asked
            and not (tag.key == "infant_name" and _is_mourned(tag, whole.text))
        ):
            best.setdefault(tag.key, []).append(tag)
    for key, tags in best.items():
        rows = answers.form.fields[key].kind == "rows"
        for tag in tags if rows else sorted(tags, key=lambda tag: -round(tag.probability, 1)):
            words = " ".join(whole.text[tag.start : tag.end].split())
            read = [*_read(key, words, Asked("", whole.place(tag.start), SURE), answers, today)]
            somebodys = bool(read) and ((_like(key), fold(str(read[0].value))) in said or _is_anothers(read[0], fields))
            if read and not somebodys and _fits(read[0], answers) and _is_over(read[0], fields):
                found += read
                if not rows:
                    break
    named = any(one.key == "other_parent_name" for one in found) or "other_parent_name" in fields
    return [one for one in found if named or not one.key.startswith(_OF_OTHER)]


def _is_mourned(tag: Tag, text: str) -> bool:
    """Whether a name is told of a child whom the family has lost: "lost her daughter Alma at 31 weeks"."""
    return bool(_LOST.search(text[: tag.start]) or _DIED.match(text[tag.end :]))


def _least(tag: Tag, text: str) -> float:
    alone = tag.key.endswith("_name") and len(text[tag.start : tag.end].split()) == 1
    return SURER if alone or tag.key.endswith(("_sex", "_ethnicity", "_role")) else LEAST


def _read(key: str, words: str, asked: Asked, answers: Answers, today: str) -> Iterator[Candidate]:
    if len(words.split()) > LONGEST:
        return
    whole = _with_year(words, today) if key in _PAST and _DAY.fullmatch(words) else words
    yield replace(answers.read_text(key, whole, asked), text=words)
    if key == "parent_address":
        yield answers.read_text("parent_postcode", words, asked)


def _with_year(words: str, today: str) -> str:
    """A day without a year ("born on 21 June") with the latest one in which it is past."""
    for year in (int(today[:4]), int(today[:4]) - 1):
        day = read_date(f"{words} {year}", year)
        if day and not day.problem and day.value <= today:
            return f"{words} {year}"
    return words


def _fits(candidate: Candidate, answers: Answers) -> bool:
    if not candidate.answered or fold(str(candidate.value)) in _NO_TEAM:
        return False
    return not candidate.problem or answers.form.fields[candidate.key].kind not in _CHECKED


def _is_anothers(candidate: Candidate, fields: Mapping[str, Field]) -> bool:
    """Whether a name is part of one that somebody else has: the parent, or a relative in the list of the household."""
    words = {*_NAME_WORD.findall(fold(str(candidate.value)))} if candidate.key.endswith("_name") else set()
    names = [str(field.value) for key, field in fields.items() if key.endswith("_name") and key != candidate.key]
    rows = fields["household"].value if "household" in fields else ()
    names += [str(row) for row in rows if not _PARENT.search(str(row))] if isinstance(rows, tuple) else []
    return bool(words) and any(words <= {*_NAME_WORD.findall(fold(name))} for name in names)


def _is_over(candidate: Candidate, fields: Mapping[str, Field]) -> bool:
    """Whether a value may be told of a birth: an expected baby has no weeks at birth."""
    return candidate.key != "gestation_at_birth" or "infant_dob" in fields or not EXPECTED & fields.keys()


def _like(key: str) -> str:
    """What a value cannot be twice: one number, one name, one day of birth belongs to one person."""
    return key.rpartition("_")[2]
