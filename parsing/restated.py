"""Pairs restated before they are read, where a neighbour or the answer itself tells more than the label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.choices import has_ticks, options_of
from parsing.document import Line, Text
from parsing.matching import PROFESSIONALS, Labels, Match
from parsing.pairs import Found, Loose, Pair
from parsing.people import Naming, Roles
from parsing.pieces import TICK, cut, shown, text_of
from parsing.values import one_line

SAID_OF = 0.86
"""How sure a field is that only the answer, or the pair before it, tells."""
_SIGNS = re.compile(r"\b(?:sign(?:ed|ature)?)\b", re.IGNORECASE)
_DATE = re.compile(r"\W*dated?\W*", re.IGNORECASE)
_BY_WORKER = re.compile(
    r"\b(?:worker|practitioner|professional|referrer|clinician|visitor|midwife|staff|completing)\b", re.IGNORECASE
)
_BY_FAMILY = re.compile(r"\b(?:parent|mother|mum|father|carer|caregiver|client|patient|family|guardian)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"\W*(?:[\d.]+\W+)?their\b", re.IGNORECASE)
_OTHER_ADULT = re.compile(r"\b(?:other|another|second) (?:adult|person|carer)\b", re.IGNORECASE)
_REMARK = re.compile(
    r"(?P<name>[^(\d]+?)\s*(?:\(|\s[-–—]\s)(?P<remark>(?:not|no|lives?|living|does|absent|estranged|deceased|died|in prison"
    r"|abroad|separated|supervised|whereabouts|currently|away)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A name with what is the matter with whoever bears it: "Imran Shah (not in the home)"."""
_LIVES_WITH = re.compile(r"\b(?:child|baby|infant)\b.*\b(?:liv(?:es|ing)|placed|staying) with\b", re.IGNORECASE)
_KIN_AND_NAME = re.compile(r"(?P<kin>[A-Za-z]+(?: [a-z]+)?)\s*(?:\(|,\s|\s[-–—]\s)(?P<name>[A-Z][^()\d,]+)\)?")
_AND = re.compile(r"\band\b|&", re.IGNORECASE)
_NAMES = (".name", "parent_name")


def with_carers(found: Sequence[Found], naming: Naming) -> list[Found]:
    """The pieces found, with whoever a baby is said to live with as the parent, where that names one person."""
    return [new for item in found for new in (_carer(item, naming) if isinstance(item, Pair) else [item])]


def _carer(pair: Pair, naming: Naming) -> list[Found]:
    if not _LIVES_WITH.search(pair.label) or (pair.match is not None and pair.match.targets[0] != "household"):
        return [pair]
    text = one_line(text_of(pair.answer))
    said = _KIN_AND_NAME.fullmatch(text)
    name = said["name"] if said else text
    if not naming.looks_like_name(name) or _AND.search(name):
        return [pair]
    named = replace(pair, section="parent", match=Match(("parent_name",), SAID_OF), answer=(Line((Text(name),), pair.place),))
    if said is None:
        return [named]
    kin = replace(named, match=Match(("parent_relationship",), SAID_OF), answer=(Line((Text(said["kin"]),), pair.place),))
    return [named, kin]


def restated(found: Sequence[Found], labels: Labels, roles: Roles) -> list[Found]:
    """The pieces found, with each pair as its surroundings say it is meant."""
    out: list[Found] = []
    for item in found:
        out.extend(_restated(item, out, labels, roles) if isinstance(item, Pair) else [item])
    return out


def _restated(pair: Pair, before: list[Found], labels: Labels, roles: Roles) -> Iterator[Found]:
    last = before[-1] if before and isinstance(before[-1], Pair) else None
    text = one_line(text_of(pair.answer))
    if last is not None and _DATE.fullmatch(pair.label) and _SIGNS.search(last.label) and (key := _signed_by(last, before)):
        yield replace(pair, label=f"{last.label}: {pair.label}", match=Match((key,), SAID_OF))
    elif last is not None and _OF_THEM.match(pair.label) and last.match and last.match.targets[0] == "household":
        if _OTHER_ADULT.search(last.label):
            before[-1] = replace(last, answer=(*_joined(last, pair),))
        else:
            yield pair
    elif named := _professionals(pair, labels):
        yield from named
    elif _targets(pair, "parent_primary_caregiver") and (owner := roles.owner.get(labels.section(text), labels.section(text))):
        yield replace(pair, answer=(Line((Text("Yes"),), pair.place),)) if owner == "parent" else replace(pair, match=None)
    elif _asks_name(pair) and (remark := _REMARK.fullmatch(text)) and len(remark["name"].split()) > 1:
        yield replace(pair, answer=(Line((Text(remark["name"]),), pair.place),))
        yield Loose((Line((Text(remark["remark"].strip(" )")),), pair.place),), pair.section, pair.place)
    else:
        yield pair


def _targets(pair: Pair, key: str) -> bool:
    return pair.match is not None and pair.match.targets[0] == key and not options_of(pair.answer)[0]


def _asks_name(pair: Pair) -> bool:
    return pair.match is not None and len(pair.match.targets) == 1 and pair.match.targets[0].endswith(_NAMES)


def _signed_by(signed: Pair, before: Sequence[Found]) -> str:
    """The date that stands behind a signature: of the referral when the worker signs, of the consent when the parent does."""
    if _BY_WORKER.search(signed.label):
        return "referral_date"
    if _BY_FAMILY.search(signed.label):
        return "consent_date"
    surname = one_line(text_of(signed.answer)).casefold().split()[-1:]
    names = {who: _surname(before, who) for who in ("referrer", "parent", "mother")}
    theirs = bool(surname) and surname == names.pop("referrer")
    return "referral_date" if theirs and surname not in names.values() else ""


def _surname(found: Sequence[Found], person: str) -> list[str]:
    named = (f"{person}.name", f"{person}_name")
    answer = next((item.answer for item in found if isinstance(item, Pair) and item.match and item.match.targets[0] in named), ())
    return one_line(text_of(answer)).casefold().split()[-1:]


def _joined(adult: Pair, more: Pair) -> tuple[Line, ...]:
    said = ", ".join(filter(None, (one_line(text_of(pair.answer)) for pair in (adult, more))))
    return (Line((Text(said),), adult.place),)


def _professionals(pair: Pair, labels: Labels) -> list[Pair]:
    """A list of boxes that names who is involved: "☒ Health visitor: Jo Bell  ☐ Midwife:"; empty when it is none."""
    out: list[Pair] = []
    for line in pair.answer if has_ticks(pair.answer) else ():
        text = shown(line.items)
        options = options_of((line,))[0]
        role, colon, _ = text.strip(f" \t{TICK}").partition(":") if len(options) == 1 else ("", "", "")
        match = labels.match(role.strip(), "professionals") if colon else None
        if match is None or (labels.field(match.targets[0]) or "") not in (*PROFESSIONALS, "other_services"):
            return []
        out.append(
            replace(
                pair,
                label=role.strip(),
                match=match,
                answer=(cut(line, text.index(":") + 1),),
                section="professionals",
                hints=(pair.label,),
            )
        )
    return out
