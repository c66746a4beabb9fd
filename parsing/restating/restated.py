"""Pairs restated before they are read, where a neighbour or the answer itself tells more than the label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.document import Line, Text
from parsing.labels.match import Match
from parsing.labels.matching import Labels
from parsing.pairs import Found, Loose, Pair
from parsing.people.lives_with import SAID_OF
from parsing.people.network import professionals_in
from parsing.people.people import Roles
from parsing.pieces import cut, shown, text_of
from parsing.values.options import has_ticks, options_of
from parsing.values.values import first_date, last_postcode, one_line, read_phone
from parsing.walk.narrative import addresses_writer
from parsing.walk.unasked import ELSE, LEAST, is_kin

_OF_NO_PLAN = re.compile(r"plan|(?:her|his|their|mum['’]s|family) details", re.IGNORECASE)
_TO = re.compile(r"to\s*:\s*\S", re.IGNORECASE)
_SAFEGUARDS = re.compile(
    r"\b(?:child|social|safeguard\w*|protection|CIN|CP|CPP|LAC|EH|early help|TAF|TAC|none|no|nil|n/?a|yes|not known"
    r"|section|order)\b",
    re.IGNORECASE,
)
LEAST_TOLD = 8
"""Words of a story."""
LONGEST_CODE = 4
"""Words of what may be meant for a postcode."""
_SIGNS = re.compile(r"\b(?:sign(?:ed|ature)?)\b", re.IGNORECASE)
_SENT_BY = re.compile(r"(?:(?:re)?sen[dt] |return )?(?:by|via) (?:secure )?(?:e-?mail|post|fax)(?: to| only)?", re.IGNORECASE)
_DATE = re.compile(r"\W*dated?\W*", re.IGNORECASE)
_PARENTS = ("parent", "mother", "father", "other_parent")
_ARROW = re.compile(r"\s*[→➔➜➤►▶⇒»>:]+\s*(?=\S)")
_CODE = re.compile(r"\s*\((?:[XYU](?=\w*\d|\w*[a-z])[A-Za-z0-9.]{4}|[1-9]\d{5,17}|[A-Z]\d{5})\)\s*$")
"""A clinical code, or a practice's, that a record system prints behind an answer: "Mother (Xa3wd)"."""
_BIDS = re.compile(r"(?:please |describe|tell us|think|give|say|explain|include|use|consider|complete|write)\b", re.IGNORECASE)
"""How a form's own words to whoever fills it in begin."""
_RE, _NAME = re.compile(r"\W*re\W*", re.IGNORECASE), re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,3}")
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
_FAMILY = ("patient", "parent", "mother", "father", "other_parent", "infant")
_COLUMNS = re.compile(r"(?<=[A-Za-z)])\t\s*(?=(?:[A-Z]\w+ )*(?:ID|No\.?|Number|Ref|CRN|MRN)\b\W*\d|Printed\b)")
"""What a record prints behind a name in a column of its own."""
_OF_BOTH = ("dob", "nhs", "phone", "email", "ethnicity", "language", "responsibility")
_NAMES = (".name", "parent_name")
_YES_NO = re.compile(r"yes|no|n/?k|not known|unsure|don['’]?t know", re.IGNORECASE)
_TITLES = re.compile(r"\s*(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr)\.?\s*/\s*)+(?:(?:Mr|Mrs|Miss|Ms|Mx|Dr)\b\.?)?\s*(?=[A-Z])")
"""Titles to choose from, printed before a name."""


def restated(found: Sequence[Found], labels: Labels, roles: Roles) -> list[Found]:
    """The pieces found, with each pair as its surroundings say it is meant."""
    out: list[Found] = []
    for item in found:
        out.extend(_restated(item, out, labels, roles) if isinstance(item, Pair) else [item])
    return [_guide(item) if isinstance(item, Pair) and _only_guides(item, out[at + 1 :]) else item for at, item in enumerate(out)]


def _only_guides(title: Pair, behind: Sequence[Found]) -> bool:
    """Whether words below a title only say how to answer the question of a row further down that asks the same."""
    asked = title.match.targets[0] if title.match and title.how == "title" else ""
    again = (item for item in behind if isinstance(item, Pair) and item.match and item.how == "beside" and _words(item))
    told = asked and any(item.match and item.match.targets[0] == asked for item in again)
    return bool(told) and bool(_BIDS.match(one_line(text_of(title.answer)))) and addresses_writer(text_of(title.answer))


def _guide(title: Pair) -> Loose:
    return Loose(title.answer, title.section, title.place, title=True)


def _restated(pair: Pair, before: list[Found], labels: Labels, roles: Roles) -> Iterator[Found]:
    for alone in (
        _without_arrow,
        _without_code,
        _without_titles,
        _reached,
        _why,
        _regarding,
        _clinical,
        _dated,
        _uncoded,
        _circled,
        _sent_by,
    ):
        pair = alone(pair)
    pair = _kin_asked(_remarked(pair, labels))
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
    elif target := _asked_again(pair, before, labels):
        yield replace(pair, match=Match((target,), SAID_OF))
    elif told := _beside_addressee(pair, labels):
        yield told
    elif named := professionals_in(pair, labels):
        yield from named
    elif _targets(pair, "parent_primary_caregiver") and (owner := roles.owner.get(labels.section(text), labels.section(text))):
        yield replace(pair, answer=(Line((Text("Yes"),), pair.place),)) if owner == "parent" else replace(pair, match=None)
    elif _asks_name(pair) and (remark := _REMARK.fullmatch(text)) and len(remark["name"].split()) > 1:
        yield replace(pair, answer=(Line((Text(remark["name"]),), pair.place),))
        said = remark["remark"].strip(" )")
        if (phone := read_phone(said)) and not phone.problem:  # "Al Bell - not in the home, 07700 900123"
            target = pair.match.targets[0].removesuffix("name") + "phone" if pair.match else ""
            yield replace(pair, match=Match((target,), SAID_OF, named=True), answer=(Line((Text(phone.text),), pair.place),))
            said = phone.rest
        yield Loose((Line((Text(said),), pair.place),), pair.section, pair.place)
    elif (
        _asks_name(pair)
        and pair.match
        and pair.match.targets[0].startswith(_FAMILY)
        and (beside := _COLUMNS.search(text_of(pair.answer)))
    ):
        yield replace(pair, answer=(cut(pair.answer[0], 0, beside.start()),))
        yield Loose((cut(pair.answer[0], beside.end()),), pair.section, pair.place)
    else:
        yield pair


def _why(pair: Pair) -> Pair:
    """A bare "Why" with the story behind it on its line; below a yes or no it asks something else."""
    told = pair.match is None and pair.how == "line" and pair.label.strip(" ?:").lower() == "why"
    return replace(pair, match=Match(("reason_for_referral",), SAID_OF)) if told and len(_words(pair)) >= LEAST_TOLD else pair


def _regarding(pair: Pair) -> Pair:
    """ "RE:" before a name in a table: whom a letter is about."""
    named = pair.match is None and pair.how == "beside" and bool(_RE.fullmatch(pair.label))
    return replace(pair, match=Match((".name",), SAID_OF)) if named and _NAME.fullmatch(one_line(text_of(pair.answer))) else pair


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


def _sent_by(pair: Pair) -> Pair:
    """ "By email: team@example.org" says where a paper goes, and not how whoever writes is reached."""
    return replace(pair, match=None) if _SENT_BY.fullmatch(pair.label.strip(" :")) else pair


def _reached(pair: Pair) -> Pair:
    """ "Safe phone" answered with a number asks for it, and not whether messages may be left."""
    asked = pair.match.targets[0] if pair.match else ""
    phone = read_phone(one_line(text_of(pair.answer))) if asked == "safe_to_leave_message" and "?" not in pair.label else None
    alone = phone is not None and not phone.problem and not phone.rest
    return replace(pair, match=Match(("parent.phone",), SAID_OF)) if alone else pair


def _without_titles(pair: Pair) -> Pair:
    """A name without the titles printed before it to choose from: "Mr / Mrs / Ms  Jo Bell"."""
    titles = _TITLES.match(shown(pair.answer[0].items)) if pair.answer and _asks_name(pair) else None
    return replace(pair, answer=(cut(pair.answer[0], titles.end()), *pair.answer[1:])) if titles else pair


def _without_code(pair: Pair) -> Pair:
    """The pair without the clinical code behind its answer."""
    text = shown(pair.answer[-1].items) if pair.answer else ""
    code = _CODE.search(text)
    return replace(pair, answer=(*pair.answer[:-1], cut(pair.answer[-1], 0, code.start()))) if code and code.start() else pair


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
    return is_kin(text) or bool(ELSE.fullmatch(text))


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


def _asked_again(pair: Pair, before: Sequence[Found], labels: Labels) -> str:
    """What a bare label of one parent's part asks of the other, who was named there since it asked the same of the first."""
    ask = _bare_ask(pair)
    asked = [item for item in before if isinstance(item, Pair) and item.match and item.section == pair.section]
    first = next((at for at, item in enumerate(asked) if ask and _bare_ask(item) == ask), len(asked))
    named = [item.match.targets[0] for item in asked[first:] if item.match and item.match.named and _asks_name(item)]
    who = labels.person_of(named[-1]) if named else ""
    return f"{who}.{ask}" if who in ("other_parent", "father") else ""


def _bare_ask(pair: Pair) -> str:
    """What a bare label asks in the part about a parent that each of two parents is asked; empty for all others."""
    bare = pair.section == "parent" and pair.match is not None and len(pair.match.targets) == 1 and not pair.match.named
    ask = pair.match.targets[0].removeprefix("parent")[1:] if pair.match is not None and bare else ""
    return ask if ask in _OF_BOTH else ""


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
