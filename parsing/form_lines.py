"""Lines of running text read into the walk: titles, questions, "Label: answer", and what goes on with the answer before."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from parsing.agreed import consent_said
from parsing.banner import banner
from parsing.choices import options_of
from parsing.cloze import read_cloze
from parsing.document import Line, Text, Tick
from parsing.form_cells import PERSONS
from parsing.form_consent import take_options, take_struck
from parsing.form_headings import is_capitals, is_next, is_unknown_heading, titled
from parsing.form_introduced import take_introduced
from parsing.form_question import Open, asks_kinship, asks_name
from parsing.form_titles import take_unknown_title
from parsing.form_walk import HOME_OF_OTHER, SURE_TITLE, Walk
from parsing.hinted import without_hints
from parsing.inline import Inline, before_option, inline_pairs, is_tick_line, set_off
from parsing.letter_zones import enter_zone, read_signature
from parsing.matching import PROFESSIONALS, Match
from parsing.narrative import ASKS
from parsing.pairs import BANNER, Pair
from parsing.people import naming_of
from parsing.phrases import without_brackets
from parsing.pieces import FILL, TICK, all_bold, cut, has_input, place_of, shown, text_of, without_struck_options
from parsing.unasked import unasked
from parsing.wording import without_numbering

LONGEST_QUESTION, LONGEST_LABEL_LINE, LONGEST_UNKNOWN_LABEL = 30, 8, 4
LONGEST_COMBINED_LABEL = 16
"""Words."""
SURELY_LABELS = 3
"""So many known labels on one line are no running text."""
MEANT = 0.88
"""A match below this goes by the meaning of a label, not by its words."""
LONGEST_SIGNED = 12
"""Words of whoever completed a form, with role, telephone and date."""
LONGEST_CODE = 8
"""Letters of a postcode, which is read by itself where it stands alone below a title."""
SHORTEST_STATEMENT = 4
"""Words."""
LETTER_WORDS = 12
"""So many words on a line of a letter are one of its paragraphs."""
WORKERS = (*PROFESSIONALS, "gp")
_NO_LABELS = (".name", "infant_name", "parent_name", "referrer_name", "_address", ".address")
"""What is asked for a name or an address is not answered in the words of a label that asks for figures."""
FIGURES = ("date", "phone", "nhs_number", "postcode", "gestation", "email")
_ASKED = re.compile(
    r"\s*(?:who|which|what|is|are|does|do|has|have|can|how|when|where|why|will)\b(?! (?:i|we|you)\b)[^?.!]{4,100}\?(?=\s+\S)",
    re.IGNORECASE,
)
"""A question with its answer behind it."""
_YES_OR_NO = re.compile(r"[^:?]{8,90}[:?]\s*(?:y|n|yes|no)\b[\s.]*(?:$|\s{2,}|\t)", re.IGNORECASE)
"""A label answered with yes or no and nothing more."""
_YES = re.compile(r"yes|no|y|n|n/?k|not known|unsure|don['’]?t know", re.IGNORECASE)
_YES_STRUCK = re.compile(r"(?:yes|no|y|n)(?:\s*/\s*(?:yes|no|y|n|not known|n/?k))*", re.IGNORECASE)
"""Yes or no, or both as they are printed."""
_COUNTED = re.compile(r"\s*(?:[Qq](?:uestion)?\s?\d{1,2}|\d{1,2}\s?\([a-z]\)|\d{1,2}\.\d{1,2}|\d{1,2}[a-z][.)])[.:)]?\s+[A-Z]")
"""A line counted as only the questions of a form are: "1(a)", "2.3", "Q4"."""
_TURNED = re.compile(
    r"\W*(?:(?:continue[sd]?|cont['’.]?d?)\.?(?: (?:on|over|to|from)\b.{0,30})?|please turn over|p\.?t\.?o\.?)\W*", re.IGNORECASE
)
"""What only says that the page ends here."""
_BRACKETED = re.compile(r"\([^()]+\)[.:]?")
_CALLED = re.compile(r"\b(?:referral|request|assessment|form)\b[^.:]{0,20}$", re.IGNORECASE)
"""What a document calls itself ends so."""
_ASKS_FOR = re.compile(r"(?:referral|request|application) (?:for|to)\b", re.IGNORECASE)
_SIGNED_OFF = re.compile(
    r"\s*(?:(?:[Tt]his |[Tt]he )?(?:[Ff]orm |[Rr]eferral |[Rr]equest )?)?"
    r"(?:[Cc]ompleted|[Ff]illed in|[Mm]ade|[Rr]eferred|[Ss]ubmitted|[Rr]equested) by +(?=[A-Z])"
)
_IF_YES = re.compile(rf"\s*(?P<label>If (?:yes|so)\b[^:\t{FILL}]{{0,60}}?)(?:[:\t]\s*|\s*(?=[{FILL}]))", re.IGNORECASE)
_FURTHER = re.compile(r"(?<=[\w)])\.\s+(?=(?:Discussed|Agreed|Consent|Parent|Mother|Mum|Family|She|He|They)\b)")
"""Where a sentence about something else begins behind who signed."""
_REACHED = re.compile(r"[.,;]?\s+(Contact|Tel|Telephone|Phone|Email)\b[:.]?\s*(?=\S*@|\+?\d)", re.IGNORECASE)
_SIGNATURE = re.compile(r"\bsign(?:ed|ature)\b", re.IGNORECASE)
_OPENED = re.compile(r"\([^)]*$")
""" "... a plan (social worker: Jo Bell)" is a sentence."""
_DOCTORS = ("dr", "drs", "doctor")
_SENTENCES = re.compile(r"[a-z)]\.\s+[A-Z]")
"""What ends one sentence and begins the next is no label: "No interpreter is needed. GP: ..."."""
_ROLE_ENDS = re.compile(r"\s*:|\s+[-–—](?=\s)")
_REQUIRED = re.compile(r"(?<=[\w?:)])\s*\*+\s*$")
"""The star of a question that a web form wants answered."""
_SBAR = ("S", "B", "A", "R")
"""Situation, background, assessment, recommendation: the order in which nurses hand over."""


def read_line(walk: Walk, line: Line) -> None:
    """Reads one line where the walk stands."""
    if _REQUIRED.search(line.text):
        line = cut(line, 0, len(_REQUIRED.sub("", shown(line.items))))
    line = without_hints(line)
    text = line.text.strip()
    if not text and not has_input((line,)):
        return
    if enter_zone(walk, line, text):
        return
    if _TURNED.fullmatch(text):
        walk.titles.append(text)
        return
    if not walk.zone and not any(isinstance(item, Pair) for item in walk.found) and walk.open is None and banner(text):
        walk.loose((line,), title=True, zone=BANNER)
        return
    told = unasked((line,), walk.labels.form) if line.has_input else ""
    if told and not walk.awaits():
        walk.close()
        walk.loose((line,))
    elif told or is_tick_line(line):
        _option(walk, line)
    elif _signed_off(walk, line, text) or read_cloze(walk, line) or _ticked_behind(walk, line) or _follows_up(walk, line):
        return
    elif (rest := take_options(walk, line)) is not None:
        read_line(walk, rest)
    elif walk.zone == "end":
        read_signature(walk, line)
    elif not (
        _labelled(walk, line, text) or titled(walk, line, text) or _question(walk, line, text) or _unknown(walk, line, text)
    ):
        _goes_on(walk, line, text)


def _goes_on(walk: Walk, line: Line, text: str) -> None:
    if is_unknown_heading(walk, line, text):
        take_unknown_title(walk, text, place_of((line,)), line.heading)
    elif walk.open is not None and _is_aside(walk, text):
        walk.open.hints = (*walk.open.hints, text)
    elif walk.open is not None and _takes(walk, text) and not (walk.open.tentative and banner(text)):
        walk.more((line,))
    elif not (take_introduced(walk, line) or take_struck(walk, line)):
        walk.close()
        walk.loose((without_struck_options(line),), title=bool(line.heading))


def _is_aside(walk: Walk, text: str) -> bool:
    """Whether a line in brackets only explains the question above it."""
    return walk.awaits() and bool(_BRACKETED.fullmatch(text))


def _signed_off(walk: Walk, line: Line, text: str) -> bool:
    """ "Completed by Jo Bell, Health Visitor, on 3 May": who refers, said below the last answer and without a label."""
    signed = _SIGNED_OFF.match(shown(line.items))
    match = walk.match(text[: signed.end()].strip(), section="referrer") if signed else None
    if signed is None or match is None or not match.targets[0].startswith("referrer"):
        return False
    whole, place = shown(line.items), place_of((line,))
    further = _FURTHER.search(whole, signed.end())
    end = further.start() if further else len(whole)
    reached = _REACHED.search(whole, signed.end(), end)
    who = cut(line, signed.end(), reached.start() if reached else end)
    walk.pair(whole[: signed.end()].strip(), match, (who,), "line", place, section="referrer")
    if reached:
        label = reached[1]
        walk.pair(
            label, walk.match(label, section="referrer"), (cut(line, reached.end(), end),), "line", place, section="referrer"
        )
    if further:
        rest = cut(line, further.end())
        match = walk.match(rest.text.strip(), loose=True, section="consent")
        walk.pair(further[0].strip(" ."), match, (rest,), "line", place, section="consent")
    return True


def _ticked_behind(walk: Walk, line: Line) -> bool:
    """Statements side by side, each with its box behind it: "Mother agrees to this request [x]   Father agrees ... [ ]"."""
    boxes = [at for at, item in enumerate(line.items) if isinstance(item, Tick)]
    behind = replace(line, items=line.items[boxes[-1] + 1 :]) if boxes else line
    if len(boxes) < 2 or (not behind.blank and not inline_pairs(behind, walk)):
        return False
    parts = [line.items[start:end] for start, end in pairwise((0, *(at + 1 for at in boxes)))]
    said = [shown(part[:-1]).strip() for part in parts]
    if any(len(words.split()) < SHORTEST_STATEMENT or ":" in words or "?" in words for words in said):
        return False
    for words, part in zip(said, parts, strict=True):
        walk.pair(words, walk.match(words, loose=True, section="consent"), (replace(line, items=part[-1:]),), "line", line.place)
    if not behind.blank:
        read_line(walk, behind)
    return True


def _follows_up(walk: Walk, line: Line) -> bool:
    """ "If yes, say what ..." goes on with the question above it that was answered with yes."""
    follows = _IF_YES.match(shown(line.items))
    if follows is not None and walk.open is not None and walk.open.how == "line":
        walk.close()
    last = walk.found[-1] if follows and walk.open is None and walk.found else None
    if follows is None or not isinstance(last, Pair) or walk.kind(last.match) not in ("prose", "text"):
        return False
    options = options_of(last.answer)[0]
    said = [option.text for option in options if option.on]
    said = said or [line.text.strip(" \t/") for line in last.answer if _is_struck(line)]
    if [text.strip().lower() for text in said] != ["yes"]:
        return False
    walk.pair(follows["label"], last.match, (cut(line, follows.end()),), "line", line.place)
    return True


def _is_struck(line: Line) -> bool:
    return any(isinstance(item, Text) and item.struck for item in line.items)


def _option(walk: Walk, line: Line) -> None:
    """A box at the beginning of a line: an option of the open question, else an item of a check list."""
    if _names_worker(walk, line):
        return
    if _states_consent(walk, line):
        walk.close()
        walk.loose((line,))
    elif walk.open is not None and (
        walk.open.match is None or walk.kind(walk.open.match) in ("choice", "yes_no", "prose", "text")
    ):
        walk.more((line,))
    else:
        walk.close()
        walk.loose((line,))


def _names_worker(walk: Walk, line: Line) -> bool:
    """Takes a ticked profession with a name behind its colon or dash: "☒ Health visitor: Jo Bell"."""
    text = shown(line.items)
    parted = _ROLE_ENDS.search(text)
    role, colon, name = (text[: parted.start()], parted[0], text[parted.end() :]) if parted else (text, "", "")
    if not colon or not name.strip() or TICK in name or not any(isinstance(item, Tick) and item.on for item in line.items):
        return False
    role = role.strip(f" \t{TICK}")
    match = walk.labels.match(role, "professionals")
    field = walk.labels.field(match.targets[0]) if match is not None else None
    if match is None or field not in (*PROFESSIONALS, "gp_name", "gp_practice", "other_services"):
        return False
    walk.pair(role, match, (cut(line, len(text) - len(name)),), "line", line.place, section="professionals")
    return True


def _states_consent(walk: Walk, line: Line) -> bool:
    """A statement of consent to tick, below running text that was about something else."""
    asked = walk.open.match if walk.open is not None else None
    if walk.kind(asked) != "prose" or walk.awaits():
        return False
    match = walk.match(line.text.strip(), loose=True, section="consent") if len(line.text.split()) >= SHORTEST_STATEMENT else None
    return match is not None and match.targets[0] in ("consent_to_referral", "consent_to_share")


# ------------------------------------------------------------------------------------------------------------- questions


def _question(walk: Walk, line: Line, text: str) -> bool:
    """A question on a line of its own, or a label: the answer follows on the next lines."""
    if has_input((line,)) or line.bullet or len(without_brackets(text).split()) > LONGEST_QUESTION or _is_aside(walk, text):
        return False
    bare = text.rstrip(":* ").strip()
    counted = (bool(_COUNTED.match(bare)) or is_next(walk, bare)) and not text.endswith((".", ";"))
    numbered = without_numbering(bare) != bare
    in_prose = (
        walk.open is not None and walk.kind(walk.open.match) == "prose" and not walk.awaits() and not _is_smaller(walk, line)
    )
    asks = without_brackets(bare).rstrip(":* ").endswith("?")
    if asks or counted:
        untold = walk.awaits() and walk.open is not None and not walk.open.tentative and walk.kind(walk.open.match) != "text"
        again = asks and walk.open is not None and walk.open.how in ("below", "title") and walk.open.label.rstrip().endswith("?")
        match = walk.match(bare, loose=numbered or all_bold((line,)) or (again and not untold) or not (in_prose or untold))
    elif (
        not in_prose
        and (walk.labels.is_whole(bare) or _is_of_title(walk, bare))
        and _is_short(walk, bare)
        and not _may_answer(walk, line, bare)
    ):
        match = walk.match(bare)
    else:
        return False
    if match is None and asks and walk.is_other_label(bare):
        return _numbered(walk, bare, line)
    if match is None and asks and walk.introduces is None and not (in_prose or walk.zone or walk.awaits()):
        return _numbered(walk, bare, line)
    if match is None:
        return (counted or (numbered and asks)) and _numbered(walk, bare, line)
    if line.heading and not asks and match.score < SURE_TITLE:
        return False
    walk.enter(match)
    walk.pair(bare, walk.match(bare, loose=True) or match, (), "below", place_of((line,)), keep_open=True)
    return True


def _is_of_title(walk: Walk, text: str) -> bool:
    """Whether words ask something in the part of a form that a title opened and nowhere else: "Date" below "Consent"."""
    match = walk.match(text) if walk.titled and not walk.zone else None
    return match is not None and match.score == 1.0


def _is_smaller(walk: Walk, line: Line) -> bool:
    """Whether a line is set smaller than the answer above it, as labels are where answers are set larger."""
    above = walk.open.passages[-1].lines if walk.open and walk.open.passages else ()
    return bool(above) and above[-1].heading in (2, 3) and not line.heading


def _is_short(walk: Walk, text: str) -> bool:
    """Whether a line is short enough for a label: one that asks for several things may be longer."""
    match = walk.match(text)
    several = match is not None and len(match.targets) > 1
    return len(text.split()) <= (LONGEST_COMBINED_LABEL if several else LONGEST_LABEL_LINE)


def _numbered(walk: Walk, text: str, line: Line) -> bool:
    walk.close()
    walk.open = Open(text, None, walk.section, place_of((line,)), "below", doubt=walk.doubt)
    return True


def _may_answer(walk: Walk, line: Line, text: str) -> bool:
    """Whether known words may be the answer waited for: "Health visitor" below "Job title", "Mother" below "Relationship"."""
    if walk.open is None or not walk.awaits():
        return bool(walk.zone) or (bool(walk.labels.section(text)) and not asks_kinship(walk.match(text)))
    if walk.open.tentative and (all_bold((line,)) or (walk.open.match is None and not walk.labels.section(text))):
        return False
    if walk.open.match is not None and walk.open.match.targets[0].endswith(_NO_LABELS):
        asked = walk.match(text)
        of_home = walk.open.match.targets[0].endswith("address")
        both_work = all(walk.labels.person_of(match.targets[0]) in WORKERS for match in (walk.open.match, asked) if match)
        return asked is None or not (of_home or both_work or walk.kind(asked) in FIGURES)
    return walk.kind(walk.open.match) not in FIGURES


# ---------------------------------------------------------------------------------------------------------------- labels


def _labelled(walk: Walk, line: Line, text: str) -> bool:
    in_prose = walk.open is not None and walk.kind(walk.open.match) == "prose" and not walk.awaits()
    listed = walk.open is not None and walk.open.how == "line"
    run_in = in_prose and _runs_in(line)
    asks = bool(_ASKED.match(text) or _YES_OR_NO.match(text)) or _offers_yes(line)
    pairs = inline_pairs(line, walk, loose=listed or run_in or asks or not in_prose)
    if not pairs and run_in:
        return _unknown_run_in(walk, line)
    if pairs and walk.zone == "top" and all(pair.label.rstrip(".").lower() in _DOCTORS for pair in pairs):
        return False  # the partners in a letterhead
    if pairs and walk.zone == "body" and (_SENTENCES.search(pairs[0].label) or _OPENED.search(pairs[0].label)):
        return False
    if pairs and not pairs[0].label and _names_awaited(walk, text):
        return False
    if not pairs or _says_oneself(walk, pairs[0]) or _is_all_title(walk, line, text, pairs[0]):
        return False  # "Jo: I never feel ..." is what Jo says
    if len(pairs) == 1 and pairs[0].label.endswith("?") and text.endswith("?"):
        return False  # a question in two sentences
    if walk.awaits() and not has_input((pairs[0].answer,)) and _asks_the_same(walk, pairs[0].match):
        return False
    several = sum(1 for pair in pairs if pair.match) >= SURELY_LABELS
    if in_prose and not (run_in or several or _may_interrupt(walk, pairs[0], listed) or _is_signature(pairs[0])):
        return False
    if walk.open is not None and walk.awaits() and walk.kind(walk.open.match) == "prose" and _is_sentence(pairs[0]):
        return False
    owner = says_trade(walk, [pair.label for pair in pairs])
    owners = _owners(walk, pairs)
    for at, found in enumerate(pairs):
        match = _of_owner(walk, found.label, whose) if (whose := owners[at] or owner) else None
        if match is None:
            walk.enter(walk.match(found.label) or found.match)
            match = walk.match(found.label, loose=True) or found.match
            kept = owner if match is None else ""  # "Signed" says nothing of whom the name behind it is
            owner = (_owner(walk, match) or kept) if len(pairs) > 1 else ""
            owners[at] = ""
            walk.side_by_side = _with_owner(walk.side_by_side, at, owner)
        aside = walk.kind(match) == "prose" and _BRACKETED.fullmatch(found.answer.text.strip())  # "(10 = nothing to worry about)"
        answer = () if aside else (found.answer,)
        hints = (found.answer.text.strip(),) if aside else ()
        walk.pair(found.label, match, answer, "line", place_of(answer, line.place), hints=hints, keep_open=True)
    return True


def _names_awaited(walk: Walk, text: str) -> bool:
    """Whether a line set out at stops begins with the name that the question above it asks for: "Jo Bell<tab>Health visitor"."""
    asked = walk.open.match if walk.open is not None and walk.awaits() else None
    naming = naming_of(walk.labels.form.recognition)
    return asked is not None and asks_name(asked) and naming.looks_like_name(text.partition("\t")[0].strip())


def _owners(walk: Walk, pairs: list[Inline]) -> list[str]:
    """Whose each pair of a line is where the lines above have a column for everybody they name side by side."""
    people = [_owner(walk, walk.match(found.label)) for found in pairs]
    if len(pairs) > 1 and all(people) and len({*people}) == len(people):
        walk.side_by_side = tuple(people)
    elif len(pairs) != len(walk.side_by_side):
        walk.side_by_side = ()
    return list(walk.side_by_side) or [""] * len(pairs)


def _with_owner(people: tuple[str, ...], at: int, person: str) -> tuple[str, ...]:
    return (*people[:at], person, *people[at + 1 :]) if people and person else people


def says_trade(walk: Walk, labels: Iterable[str]) -> str:
    """`referrer` where a bare "Name" stands on one line with a job or a team: no form asks those of the family."""
    matches = [match for label in labels if (match := walk.match(label, loose=True))]
    targets = [match.targets[0] for match in matches if not match.named]
    bare = ["name" if target == "referrer_name" else target.rpartition(".")[2] for target in targets]
    whose = {walk.labels.person_of(match.targets[0]) for match in matches}
    return "referrer" if {"name", "role"} <= {*bare} and whose <= {"", "parent", "mother", "infant", "referrer"} else ""


def _owner(walk: Walk, match: Match | None) -> str:
    """The person whom a label names by itself: bare labels behind it on the line speak of them."""
    named = match is not None and match.named and (asks_name(match) or "." in match.targets[0])
    person = walk.labels.person_of(match.targets[0]) if match is not None and named else ""
    return person if person in (*PERSONS, *PROFESSIONALS) else ""


def _of_owner(walk: Walk, label: str, owner: str) -> Match | None:
    """What a bare label asks of the person named before it on the line; None where it names or asks something else."""
    match = walk.match(label, section=owner)
    if match is None or match.named or match.targets[0] in HOME_OF_OTHER:
        return None
    spec = walk.labels.form.fields.get(match.targets[0])
    return match if match.targets[0].startswith(f"{owner}.") or (spec is not None and spec.section == owner) else None


def _is_all_title(walk: Walk, line: Line, text: str, first: Inline) -> bool:
    """Whether a heading with a colon or a question mark is all title: nothing after the mark answers it."""
    if line.heading and first.match is not None and first.match.score < SURE_TITLE:
        return True
    if not walk.found and (_CALLED.search(first.answer.text) or (all_bold((line,)) and _is_name_of_form(first))):
        return True
    if not (line.heading or all_bold((line,))):
        return not walk.found and is_capitals(text) and first.match is not None and first.match.score < SURE_TITLE
    rest = first.answer.text.strip()
    if has_input((first.answer,)) or (line.bullet and not rest):
        return False
    return not rest or walk.empty.is_prompt(rest) or bool(ASKS.search(rest)) or walk.labels.is_whole(text.rstrip(":"))


def _says_oneself(walk: Walk, first: Inline) -> bool:
    """Whether a line is what somebody of the family says: "Jo: I never feel ..."; "Jo agrees to this: yes" is a question."""
    return first.label.split(" ")[0] in walk.family.names and walk.kind(first.match) != "yes_no"


def _is_name_of_form(first: Inline) -> bool:
    """Whether a bold first line with a colon is what the form is called: "Request for: ...", "Bump, Birth & Beyond: ..."."""
    several = first.match is not None and len(first.match.targets) > 1 and not any(map(str.isdigit, first.answer.text))
    return several or bool(_ASKS_FOR.match(first.answer.text.strip()))


def _asks_the_same(walk: Walk, match: Match | None) -> bool:
    """Whether a line below an open question only puts it in other words."""
    assert walk.open is not None
    if match is None or walk.open.match is None or walk.open.tentative or walk.open.how == "line":
        return False
    return match.targets[0] == walk.open.match.targets[0]


def _runs_in(line: Line) -> bool:
    """Whether a line begins with a heading in bold, up to a colon or question mark, and goes on plainly; or the other way."""
    words = [item for item in line.items if isinstance(item, Text) and item.text.strip()]
    if end := set_off(line):
        label = shown(line.items)[:end].rstrip()
        return label.endswith("?") or (label.endswith(":") and len(label.split()) <= LONGEST_LABEL_LINE)
    if len(words) < 2 or not words[0].bold or words[-1].bold:
        return False
    head = words[0].text.strip()
    answered = len(words) == 2 and bool(_YES.fullmatch(words[-1].text.strip(" .")))  # "Mum knows and agrees  Yes"
    return (head.endswith((":", "?")) or answered) and len(head.split()) <= LONGEST_QUESTION


def _unknown_run_in(walk: Walk, line: Line) -> bool:
    """Such a heading that nothing in the configuration knows ends the answer above it too."""
    head = next(item.text for item in line.items if isinstance(item, Text) and item.text.strip())
    if head.strip(" :?").split(" ")[0] in walk.family.names:
        return False
    start = shown(line.items).index(head) + len(head)
    walk.pair(head.strip(), None, (cut(line, start),), "line", line.place, keep_open=True)
    return True


def _offers_yes(line: Line) -> bool:
    """Whether a line ends in boxes for yes and no."""
    boxes = [option.text for option in options_of((line,))[0]] if line.has_input else []
    return len(boxes) > 1 and all(_YES.fullmatch(text.strip()) for text in boxes)


def _may_interrupt(walk: Walk, first: Inline, listed: bool) -> bool:
    """Whether "Label: answer" within prose begins a new question: known words, and an answer that fits them.

    In a list of such lines (`listed`) less is asked for than between paragraphs, and of a question with a short answer.
    """
    short = 0 < len(first.answer.text.split()) <= LONGEST_LABEL_LINE
    asks = (
        first.label.endswith("?") or _YES_OR_NO.match(f"{first.label}: {first.answer.text.strip()}") or _offers_yes(first.answer)
    )
    if short and asks and walk.kind(walk.match(first.label, loose=True)) in ("yes_no", "choice"):
        return True
    if first.match is None and listed and short and walk.is_other_label(first.label):
        return True
    if first.label.endswith("?") and _YES_STRUCK.fullmatch(first.answer.text.strip(" /\t")):
        return True
    if first.match is None or first.match.score < (0.8 if listed else 0.93) or len(first.label.split()) > LONGEST_LABEL_LINE:
        return False
    answer = first.answer.text
    named = first.match.targets[0].endswith((".name", "_name"))
    if named and first.match.targets[0].startswith("referrer") and first.match.score >= 0.97:
        return len(answer.split()) <= LONGEST_SIGNED
    return listed or not named or (len(answer.split()) <= 5 and not answer.rstrip().endswith("."))


def _is_signature(first: Inline) -> bool:
    """Whether a label asks for a signature: it ends a story, whatever else it says."""
    return bool(_SIGNATURE.search(first.label)) and len(first.label.split()) <= LONGEST_LABEL_LINE


def _is_sentence(first: Inline) -> bool:
    """Whether a label only taken by its meaning is as long as a sentence: "Jo gave her consent on the phone but said: ..."."""
    if first.label.endswith("?") or has_input((first.answer,)):
        return False
    return first.match is not None and first.match.score < MEANT and len(first.label.split()) > LONGEST_LABEL_LINE


def _unknown(walk: Walk, line: Line, text: str) -> bool:
    return _unknown_boxes(walk, line) or _unknown_label(walk, line, text)


def _unknown_boxes(walk: Walk, line: Line) -> bool:
    """A question with boxes that nothing in the configuration knows: never the answer to the question before it."""
    text = shown(line.items)
    box = text.find(TICK)
    at = before_option(text, 0, box) if box >= 0 else 0
    label = text[:at].strip(" \t:")
    if len(without_numbering(label).split()) < 2:
        return False
    meant = walk.match(label, loose=True)
    match = meant if walk.kind(meant) in ("yes_no", "choice") else None
    walk.pair(label, match, (cut(line, at),), "line", line.place)
    return True


def _unknown_label(walk: Walk, line: Line, text: str) -> bool:
    """ "Past history: ..." or "Which parent? Father" where nothing is open: words of no field, under their own label."""
    if walk.open is not None and (walk.awaits() or walk.kind(walk.open.match) in ("prose", "rows", "")):
        return False
    whole = shown(line.items)
    asked = _ASKED.match(whole)
    label, colon, rest = (asked[0], "?", whole[asked.end() :]) if asked else whole.partition(":")
    if walk.zone and label.strip() in _SBAR:
        return False
    if not colon or not rest.strip() or line.heading or "//" in text:
        return False
    if not asked and not (0 < len(label.split()) <= LONGEST_UNKNOWN_LABEL and label.lstrip()[:1].isupper()):
        return False
    walk.pair(label, None, (cut(line, len(whole) - len(rest)),), "line", line.place)
    return True


def _agrees(text: str, first: bool = False) -> bool:
    """Whether a paragraph says, or as its `first` sentence, that somebody consents: it is no more of the answer before it."""
    said = [sentence for key, sentence in consent_said(text) if key == "consent_to_referral"]
    return bool(said) and (not first or text.startswith(said[0]))


def _takes(walk: Walk, text: str) -> bool:
    """Whether the open question takes this line as (more of) its answer."""
    asked = walk.open
    assert asked is not None
    kind = walk.kind(asked.match)
    if walk.zone == "top" and asked.match is None and not walk.awaits():
        return False  # "Our ref: AB/12" and the day below it
    if asked.match is None:  # below a heading of its own a letter goes on
        whole = asked.how == "title" or not walk.awaits()
        return not (walk.zone == "body" and whole and len(text.split()) >= LETTER_WORDS)
    if kind in ("prose", "rows"):
        voice = asked.match is not None and asked.match.targets[0].startswith("voice_of_")
        ends = _agrees(text) if asked.how == "line" else voice and _agrees(text, first=True)
        return not (walk.zone == "body" and not walk.awaits() and ends)
    home = asked.match.targets[0].endswith("address") and len(text) < 60 and not text.endswith(".")
    if asked.how == "title":
        return walk.awaits() or (home and len(text) > LONGEST_CODE)
    if kind == "yes_no" and asked.passages and walk.empty.is_prompt(text_of(asked.passages[-1].lines)):
        return len(text.split()) <= SHORTEST_STATEMENT  # "Y/N" printed behind the question, the answer below
    if not walk.awaits():
        return home
    if kind in FIGURES:
        return len(text) < 60 and any(letter.isdigit() or letter == "@" for letter in text)
    asks = asked.how == "line" or asked.label.rstrip().endswith("?")  # a letter's lines answer only what plainly asks
    return len(text) < 120 and (not walk.zone or (walk.zone == "body" and asks))
