"""Pairs restated before they are read, where a neighbour or the answer itself tells more than the label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.choices import has_ticks, options_of
from parsing.document import Line, Text
from parsing.match import PROFESSIONALS, Match
from parsing.matching import Labels
from parsing.pairs import Found, Loose, Pair
from parsing.people import Naming, Roles
from parsing.pieces import TICK, cut, shown, text_of
from parsing.unasked import ELSE, KIN, LEAST
from parsing.values import first_date, last_postcode, one_line

_OF_NO_PLAN = re.compile(r"plan|(?:her|his|their|mum['’]s|family) details", re.IGNORECASE)
_TO = re.compile(r"to\s*:\s*\S", re.IGNORECASE)
_SAFEGUARDS = re.compile(
    r"\b(?:child|social|safeguard\w*|protection|CIN|CP|CPP|LAC|EH|early help|TAF|TAC|none|no|nil|n/?a|yes|not known"
    r"|section|order)\b",
    re.IGNORECASE,
)
NEAR_NAME = 4
"""So soon behind a name stands the date of birth."""
LEAST_TOLD = 8
"""Words of a story."""
LONGEST_CODE = 4
"""Words of what may be meant for a postcode."""
LEAST_INVOLVED = 2
"""Lines that name a profession."""
_TRADES = r"(?:GP|G\.P\.|HV|SW|MW|CMW|CPN|[Hh]ealth visitor|[Ss]ocial worker|(?:[Cc]ommunity )?[Mm]idwife)"
_NEXT_TRADE = re.compile(rf"(?<!Dr)(?<!St)\.\s+(?=[A-Z])|;\s+|(?:(?<!Dr)[.,;]|\s+and|\s*&)\s+(?={_TRADES}\b[ :–-]+[A-Zn])")
_TRADE_FIRST = re.compile(rf"\s*(?P<label>{_TRADES}(?=\s+[A-Zn])|[^:\n–]{{2,40}}?(?=\s*:|\s+[-–—]\s))\s*(?::|[-–—](?=\s))?\s*")
_TEAM_AROUND = re.compile(r"\b(?:team around|network|support(?:ing)? in place|who is (?:involved|helping))\b", re.IGNORECASE)
SAID_OF = 0.86
"""How sure a field is that only the answer, or the pair before it, tells."""
_SIGNS = re.compile(r"\b(?:sign(?:ed|ature)?)\b", re.IGNORECASE)
_DATE = re.compile(r"\W*dated?\W*", re.IGNORECASE)
_PARENTS = ("parent", "mother", "father", "other_parent")
_ARROW = re.compile(r"\s*[→➔➜➤►▶⇒»]+\s*(?=\S)")
_ON = re.compile(r"\W*on\W*", re.IGNORECASE)
_BY_WORKER = re.compile(
    r"\b(?:worker|practitioner|professional|referrer|clinician|visitor|midwife|staff|completing)\b", re.IGNORECASE
)
_BY_FAMILY = re.compile(r"\b(?:parent|mother|mum|father|carer|caregiver|client|patient|family|guardian)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"\W*(?:[\d.]+\W+)?their\b", re.IGNORECASE)
_OTHER_ADULT = re.compile(r"\b(?:other|another|second) (?:adult|person|carer)\b", re.IGNORECASE)
_REMARK = re.compile(
    r"(?P<name>[^(\d]+?)\s*(?:\(|,\s|\s[-–—]\s)(?P<remark>(?:not|no|lives?|living|does|absent|estranged|deceased|died|in prison"
    r"|on and off|supportive|aware|unaware|visits|sometimes|abroad|separated|supervised|whereabouts|currently|away)\b.*)",
    re.IGNORECASE | re.DOTALL,
)
"""A name with what is the matter with whoever bears it: "Imran Shah (not in the home)"."""
_LIVES_WITH = re.compile(r"\b(?:child|baby|infant)\b.*\b(?:liv(?:es|ing)|placed|staying) with\b", re.IGNORECASE)
_KIN_AND_NAME = re.compile(r"(?P<kin>[A-Za-z]+(?: [a-z]+)?)\s*(?:\(|,\s|\s[-–—]\s)(?P<name>[A-Z][^()\d,]+)\)?")
_AND = re.compile(r"\band\b|&", re.IGNORECASE)
_NAMES = (".name", "parent_name")
_YES_NO = re.compile(r"yes|no|n/?k|not known|unsure", re.IGNORECASE)
_BARE_NAMES = (".name", ".surname", ".forename")
_ONCE = (*_BARE_NAMES, ".dob", ".nhs")
"""Asked twice, they are of two people."""


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


def with_patient(found: Sequence[Found]) -> list[Found]:
    """The pieces found, with bare questions for a name and a date of birth, under no title, as questions about the patient.

    Whether that is the parent or the infant, the date of birth says.
    """
    found = _above_greeting(found)
    bare = [_bare(item) for item in found]
    start = next((at for at, target in enumerate(bare) if target in _BARE_NAMES), len(bare))
    end = next((at for at in range(start, len(bare)) if isinstance(found[at], Pair) and found[at].section), len(bare))
    asked = [target for target in bare[start:end] if target in _ONCE]
    if (
        ".dob" not in asked
        or len({*asked}) < len(asked)
        or any(isinstance(item, Pair) and _names_patient(item) for item in found)
    ):
        return list(found)
    return [
        _owned(item, "patient") if start <= at < end and bare[at] and isinstance(item, Pair) else item
        for at, item in enumerate(found)
    ]


def _above_greeting(found: Sequence[Found]) -> list[Found]:
    """A letter's pieces; a name, date of birth and so on above the greeting are the patient's, for no letterhead says them."""
    greeted = next((at for at, item in enumerate(found) if isinstance(item, Loose) and item.zone == "greeting"), 0)
    top = [_asked(item) for item in found[:greeted]]
    start = top.index("referrer.name") if "referrer.name" in top else greeted
    if not {".dob", ".nhs"} & {*top[start : start + NEAR_NAME]}:
        return [*found]
    end = next((at for at in range(start, greeted) if getattr(found[at], "section", "") != "referrer"), greeted)
    asks = [target.rpartition(".")[2] if target.startswith(("referrer.", ".")) else "" for target in top]
    return [
        _owned(replace(item, match=Match((f".{asks[at]}",), item.match.score)), "patient")
        if start <= at < end and asks[at] and isinstance(item, Pair) and item.match
        else item
        for at, item in enumerate(found)
    ]


def _asked(item: Found) -> str:
    return item.match.targets[0] if isinstance(item, Pair) and item.match else ""


def _bare(item: Found) -> str:
    """What a label asks that names nobody, under no title (".dob"); empty for all else."""
    match = item.match if isinstance(item, Pair) and not item.section else None
    return match.targets[0] if match is not None and len(match.targets) == 1 and match.targets[0].startswith(".") else ""


def _names_patient(pair: Pair) -> bool:
    return pair.match is not None and pair.match.targets[0] in ("patient.name", "parent.name", "parent_name", "mother.name")


def _owned(pair: Pair, person: str) -> Pair:
    assert pair.match is not None
    return replace(pair, match=replace(pair.match, targets=(f"{person}{pair.match.targets[0]}",)))


def restated(found: Sequence[Found], labels: Labels, roles: Roles) -> list[Found]:
    """The pieces found, with each pair as its surroundings say it is meant."""
    out: list[Found] = []
    for item in found:
        out.extend(_restated(item, out, labels, roles) if isinstance(item, Pair) else [item])
    return out


def _restated(pair: Pair, before: list[Found], labels: Labels, roles: Roles) -> Iterator[Found]:
    pair = _kin_asked(_remarked(_circled(_uncoded(_dated(_clinical(_why(_without_arrow(pair)))))), labels))
    last = before[-1] if before and isinstance(before[-1], Pair) else None
    text = one_line(text_of(pair.answer))
    if last is not None and (key := _day_of(pair, last, before)):
        yield replace(pair, label=f"{last.label}: {pair.label}", match=Match((key,), SAID_OF))
    elif last is not None and _of_form(pair, last, before):
        yield replace(pair, match=Match(("referral_date",), SAID_OF))
    elif last is not None and _OF_THEM.match(pair.label) and last.match and last.match.targets[0] == "household":
        if _OTHER_ADULT.search(last.label):
            before[-1] = replace(last, answer=(*_joined(last, pair),))
        else:
            yield pair
    elif told := _beside_addressee(pair, labels):
        yield told
    elif named := _professionals(pair, labels):
        yield from named
    elif _targets(pair, "parent_primary_caregiver") and (owner := roles.owner.get(labels.section(text), labels.section(text))):
        yield replace(pair, answer=(Line((Text("Yes"),), pair.place),)) if owner == "parent" else replace(pair, match=None)
    elif _asks_name(pair) and (remark := _REMARK.fullmatch(text)) and len(remark["name"].split()) > 1:
        yield replace(pair, answer=(Line((Text(remark["name"]),), pair.place),))
        yield Loose((Line((Text(remark["remark"].strip(" )")),), pair.place),), pair.section, pair.place)
    else:
        yield pair


def _why(pair: Pair) -> Pair:
    """A bare "Why" with the story behind it on its line; below a yes or no it asks something else."""
    told = pair.match is None and pair.how == "line" and pair.label.strip(" ?:").lower() == "why"
    return replace(pair, match=Match(("reason_for_referral",), SAID_OF)) if told and len(_words(pair)) >= LEAST_TOLD else pair


def _dated(pair: Pair) -> Pair:
    """ "Clinic: 10 November 2026" says when, and names no team."""
    asked = pair.match.targets[0] if pair.match else ""
    text = one_line(text_of(pair.answer)) if asked.endswith("organisation") else ""
    written = first_date(text)
    return replace(pair, match=None) if written and written.group().strip() == text else pair


def _beside_addressee(pair: Pair, labels: Labels) -> Pair | None:
    """A memo's head with the day beside the addressee: "To: the team      Date: 3/2/26"."""
    label, colon, _ = text_of(pair.answer).partition(":") if pair.match is None and _TO.match(pair.label) else ("", "", "")
    match = labels.match(label.strip(), "referrer") if colon and len(pair.answer) == 1 else None
    if match is None:
        return None
    line = pair.answer[0]
    answer = (cut(line, shown(line.items).index(":") + 1),)
    return replace(pair, label=label.strip(), match=match, answer=answer, section="referrer", hints=(pair.label,))


def _clinical(pair: Pair) -> Pair:
    """A doctor's "Plan" that speaks of no plan for a child is what the doctor means to do."""
    asked = pair.match.targets[0] if pair.match else ""
    plan = asked.startswith("safeguarding") and bool(_OF_NO_PLAN.fullmatch(pair.label.strip(" :")))
    return replace(pair, match=None) if plan and not _SAFEGUARDS.search(text_of(pair.answer)) else pair


def _words(pair: Pair) -> list[str]:
    return one_line(text_of(pair.answer)).split()


def _uncoded(pair: Pair) -> Pair:
    """A label for a postcode with a sentence behind it asks for something else: a doctor's "PC" is the presenting complaint."""
    asked = pair.match.targets[0] if pair.match else ""
    text = one_line(text_of(pair.answer)) if asked.endswith("postcode") else ""
    return replace(pair, match=None) if len(text.split()) > LONGEST_CODE and not last_postcode(text) else pair


def _without_arrow(pair: Pair) -> Pair:
    """The pair without the arrow or bullet that points at its answer."""
    marked = _ARROW.match(shown(pair.answer[0].items)) if pair.answer else None
    return replace(pair, answer=(cut(pair.answer[0], marked.end()), *pair.answer[1:])) if marked else pair


def _remarked(pair: Pair, labels: Labels) -> Pair:
    """A question for running text answered with a box for yes and a remark: the remark is its answer."""
    spec = labels.form.fields.get(labels.field(pair.match.targets[0]) or "") if pair.match else None
    if spec is None or spec.kind != "prose" or not has_ticks(pair.answer):
        return pair
    options, remark = options_of(pair.answer)
    chosen = [option.text.strip().lower() for option in options if option.on]
    if not remark or chosen != ["yes"] or not all(_YES_NO.fullmatch(option.text.strip()) for option in options):
        return pair
    return replace(pair, answer=(Line((Text(remark),), pair.place),))


def _kin_asked(pair: Pair) -> Pair:
    """ "Who is this? Mum / Dad / Other" below a parent's title asks for the relationship."""
    offered = [part.strip() for part in pair.label.rpartition("?")[2].strip(" :").split("/")]
    if pair.match is not None or pair.section not in _PARENTS or len(offered) < LEAST or not all(map(_is_kin, offered)):
        return pair
    return replace(pair, match=Match((f"{pair.section}.relationship",), SAID_OF))


def _is_kin(text: str) -> bool:
    return bool(KIN.fullmatch(text) or ELSE.fullmatch(text))


def _circled(pair: Pair) -> Pair:
    """The pair with only the circled one of "YES" and "NO" as its answer."""
    words = [item for line in pair.answer for item in line.items if isinstance(item, Text) and item.text.strip(" /")]
    chosen = [item for item in words if item.marked]
    if len(words) < 2 or len(chosen) != 1 or not all(_YES_NO.fullmatch(item.text.strip()) for item in words):
        return pair
    return replace(pair, answer=(Line((chosen[0],), chosen[0].place),))


def _day_of(pair: Pair, last: Pair, before: Sequence[Found]) -> str:
    """What a bare "Date" or "On" is the day of, by the label before it: "Signed ... Date ...", "Completed by ... On ..."."""
    if _DATE.fullmatch(pair.label) and _SIGNS.search(last.label):
        return _signed_by(last, before)
    if not _ON.fullmatch(pair.label) or pair.match is not None or last.match is None:
        return ""
    target = last.match.targets[0]
    return "referral_date" if target.startswith("referrer") else "consent_date" if target.startswith("consent") else ""


def _of_form(pair: Pair, last: Pair, before: Sequence[Found]) -> bool:
    """Whether a bare "Date" below the part about consent is the form's own: consent has its day already, or stands further up."""
    if not _DATE.fullmatch(pair.label) or pair.match is None or pair.match.targets[0] != "consent_date":
        return False
    if any(isinstance(item, Pair) and item.match and item.match.targets[0] == "referral_date" for item in before):
        return False
    asked = last.match.targets[0] if last.match else ""
    if asked and not asked.startswith("consent") and not _SIGNS.search(last.label):
        return True
    asked_before = ((item.match.targets[0], item.answer) for item in before if isinstance(item, Pair) and item.match)
    return any(target == "consent_to_referral" and first_date(one_line(text_of(answer))) for target, answer in asked_before)


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
    out = _in_turn(pair, labels) or _in_lines(pair, labels)
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


def _in_lines(pair: Pair, labels: Labels) -> list[Pair]:
    """Each who is involved named by trade, on lines or in one: "GP: Mill Surgery", "HV Jo Bell, SW Al Day"; others together."""
    parts = [*_parts_of(pair.answer)]
    if len(parts) < LEAST_INVOLVED or has_ticks(pair.answer) or not _asks_network(pair, labels):
        return []
    out: list[Pair] = []
    others: list[Line] = []
    for part in parts:
        key, label, answer = _by_trade(part, labels)
        if key:
            match = labels.match(label, "professionals")
            out.append(replace(pair, label=label, match=match, answer=(answer,), section="professionals", how="line"))
        elif not part.blank:
            others.append(part)
    if len(out) < LEAST_INVOLVED:
        return []
    out[0] = replace(out[0], hints=(*pair.hints, pair.label))
    rest = replace(pair, match=Match(("other_services",), SAID_OF), answer=tuple(others), section="professionals")
    return [*out, rest] if others else out


def _asks_network(pair: Pair, labels: Labels) -> bool:
    """Whether a label asks who is involved, be it only for one of them."""
    key = labels.field(pair.match.targets[0]) if pair.match else None
    asks = key in (*PROFESSIONALS, "other_services") or bool(_TEAM_AROUND.search(pair.label))
    return asks or labels.section(pair.label, loose=True) == "professionals"


def _parts_of(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines of an answer, each cut where a trade in short begins behind a stop."""
    for line in lines:
        whole, start = shown(line.items), 0
        for found in _NEXT_TRADE.finditer(whole):
            yield replace(cut(line, start, found.start()), bullet=line.bullet)
            start = found.end()
        yield replace(cut(line, start), bullet=line.bullet)


def _by_trade(line: Line, labels: Labels) -> tuple[str, str, Line]:
    """The field of the trade that a line begins with, its words, and what is said behind them; empty where there is none."""
    whole = shown(line.items)
    told = _TRADE_FIRST.match(whole)
    label = told["label"].strip() if told else ""
    match = labels.match(label, "professionals") if label else None
    key = (labels.field(match.targets[0]) if match is not None else None) or ""
    if told is None or key not in (*PROFESSIONALS, "gp_name", "gp_practice") or not whole[told.end() :].strip():
        return "", "", line
    return key, label, cut(line, told.end())


def _in_turn(pair: Pair, labels: Labels) -> list[Pair]:
    """ "GP / HV / SW" answered "Dr Rao / Jo Bell / none": one pair each; empty where the two are not as many."""
    asked, text = pair.label.split("/"), one_line(text_of(pair.answer))
    said = text.split("/")
    if len(asked) < 2 or len(asked) != len(said):
        return []
    matches = [labels.match(label.strip(), "professionals") for label in asked]
    keys = [labels.field(match.targets[0]) for match in matches if match is not None]
    if len(set(keys)) < len(asked) or not all(key in (*PROFESSIONALS, "gp_name") for key in keys):
        return []
    return [
        replace(pair, label=label.strip(), match=match, answer=(Line((Text(one.strip()),), pair.place),), section="professionals")
        for label, match, one in zip(asked, matches, said, strict=True)
    ]
