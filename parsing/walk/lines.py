"""Lines of running text read into the walk: titles, questions, "Label: answer", and what goes on with the answer before."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from parsing.document import Line, Tick
from parsing.labels.match import Match
from parsing.labels.vocabulary import OVER, vocabulary
from parsing.pairs import BANNER, Pair
from parsing.pieces import FILL, TICK, cut, has_input, is_struck, place_of, shown, without_struck_options
from parsing.sentences.banner import banner
from parsing.values.hinted import without_hints
from parsing.values.options import options_of
from parsing.walk.answer_lines import SHORTEST_STATEMENT, takes
from parsing.walk.cloze import read_cloze
from parsing.walk.consent import take_options, take_struck
from parsing.walk.headings import is_unknown_heading, titled
from parsing.walk.inline import inline_pairs, is_tick_line
from parsing.walk.introduced import take_introduced, take_kinship
from parsing.walk.labelled_lines import take_labelled
from parsing.walk.letter_zones import enter_zone, read_signature
from parsing.walk.narrative import instructs
from parsing.walk.question_lines import is_aside, take_question
from parsing.walk.signed_lines import take_signed_off
from parsing.walk.tick_lines import take_option
from parsing.walk.titles import take_unknown_title
from parsing.walk.unasked import unasked
from parsing.walk.unknown_lines import take_unknown
from parsing.walk.walk import Walk

_TURNED = re.compile(
    r"\W*(?:(?:continue[sd]?|cont['’.]?d?)\.?(?: (?:on|over|to|from)\b.{0,30})?|please turn over|p\.?t\.?o\.?)\W*", re.IGNORECASE
)
"""What only says that the page ends here."""
_IF_YES = re.compile(
    rf"\s*(?P<label>If (?:yes|so)\b[^:\t{FILL}]{{0,60}}?)(?:[:\t]\s*|\?\s+(?=\S)|\s*(?=[{FILL}]))", re.IGNORECASE
)
LONGEST_OFFER, LEAST_PLANS, OFFERED = 5, 3, 0.9
"""Words before a row of plans, plans in it, and how sure it is that it asks for the child's."""
_NOT_OF_CHILD = re.compile(
    rf"{OVER.pattern}|\b(?:was|were|been|(?:sibling|brother|sister|other child|parent|mother|father|mum|dad)(?:s|ren|['’]s)?)\b",
    re.IGNORECASE,
)
"""A plan of somebody else's, or of another time."""
_REQUIRED = re.compile(r"(?<=[\w?:)])\s*\*+\s*$")
"""The star of a question that a web form wants answered."""


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
        take_option(walk, line)
    elif take_signed_off(walk, line, text) or read_cloze(walk, line) or _ticked_behind(walk, line) or _follows_up(walk, line):
        return
    elif (rest := take_options(walk, line)) is not None:
        read_line(walk, rest)
    elif _offers_plans(walk, line):
        return
    elif walk.zone == "end":
        read_signature(walk, line)
    elif not (
        take_labelled(walk, line, text)
        or take_kinship(walk, line)
        or titled(walk, line, text)
        or take_question(walk, line, text)
        or take_unknown(walk, line, text)
    ):
        _goes_on(walk, line, text)


def _goes_on(walk: Walk, line: Line, text: str) -> None:
    if is_unknown_heading(walk, line, text):
        take_unknown_title(walk, text, place_of((line,)), line.heading)
    elif walk.open is not None and (is_aside(walk, text) or (line.aside and walk.awaits() and instructs(text))):
        walk.open.hints = (*walk.open.hints, text)
    elif walk.open is not None and takes(walk, text) and not (walk.open.tentative and banner(text)):
        walk.more((line,))
    elif not (take_introduced(walk, line) or take_struck(walk, line)):
        walk.close()
        walk.loose((without_struck_options(line),), title=bool(line.heading))


def _offers_plans(walk: Walk, line: Line) -> bool:
    """Takes a label that nobody knows before plans to tick or to strike out, whatever the title above it asks: "Level: ..."."""
    head, colon, _ = shown(line.items).partition(":")
    if not colon or TICK in head or not head.strip() or len(head.split()) > LONGEST_OFFER or walk.match(head.strip()):
        return False
    if _NOT_OF_CHILD.search(head):
        return False
    answer = cut(line, len(head) + 1)
    options, extra = options_of((answer,))
    offered = [option.text for option in options] or (shown(answer.items).split("/") if is_struck(answer) else [])
    words = vocabulary(walk.labels.form, walk.labels.form.fields["safeguarding_status"])
    plans = {*map(words.exact, offered)}
    if len(plans - {"", "none", "not_known"}) < LEAST_PLANS or "" in plans or extra:
        return False
    walk.pair(head.strip(), Match(("safeguarding_status",), OFFERED), (answer,), "line", line.place)
    return True


def _ticked_behind(walk: Walk, line: Line) -> bool:
    """Statements side by side, each with its box behind it: "Mother agrees to this request [x]   Father agrees ... [ ]"."""
    boxes = [at for at, item in enumerate(line.items) if isinstance(item, Tick)]
    behind = replace(line, items=line.items[boxes[-1] + 1 :]) if boxes else line
    if len(boxes) < 2 or (not behind.blank and not inline_pairs(behind, walk)):
        return False
    parts = [line.items[start:end] for start, end in pairwise((0, *(at + 1 for at in boxes)))]
    said = [shown(part[:-1]).strip() for part in parts]
    asked = walk.open.match if walk.open is not None and walk.awaits() else None
    to_what = (
        asked is not None and asked.targets[0] == "consent_to_referral" and all(words.lower().startswith("to ") for words in said)
    )
    if any((len(words.split()) < SHORTEST_STATEMENT and not to_what) or ":" in words or "?" in words for words in said):
        return False
    for words, part in zip(said, parts, strict=True):
        meant = f"agrees {words}" if to_what else words  # "Has she said yes?" over "To being referred [x]  To research [ ]"
        walk.pair(words, walk.match(meant, loose=True, section="consent"), (replace(line, items=part[-1:]),), "line", line.place)
    if not behind.blank:
        read_line(walk, behind)
    return True


def _has_plan(walk: Walk, asked: Pair) -> bool:
    """Whether a question for the child's plan was answered with one."""
    if asked.match is None or asked.match.targets[0] != "safeguarding_status":
        return False
    words = vocabulary(walk.labels.form, walk.labels.form.fields["safeguarding_status"])
    on = {words.exact(option.text) for option in options_of(asked.answer)[0] if option.on}
    return len(on) == 1 and not on & {"", "none", "not_known"}


def _follows_up(walk: Walk, line: Line) -> bool:
    """ "If yes, say what ..." goes on with the question above it that was answered with yes."""
    follows = _IF_YES.match(shown(line.items))
    if follows is not None and walk.open is not None and walk.open.how == "line":
        walk.close()
    last = walk.found[-1] if follows and walk.open is None and walk.found else None
    if follows is not None and isinstance(last, Pair) and _has_plan(walk, last):
        match = Match(("safeguarding_details",), OFFERED)
        walk.pair(follows["label"], match, (cut(line, follows.end()),), "line", line.place)
        return True
    if follows is None or not isinstance(last, Pair) or walk.kind(last.match) not in ("prose", "text"):
        return False
    options = options_of(last.answer)[0]
    said = [option.text for option in options if option.on]
    said = said or [line.text.strip(" \t/") for line in last.answer if is_struck(line)]
    if [text.strip().lower() for text in said] != ["yes"]:
        return False
    walk.pair(follows["label"], last.match, (cut(line, follows.end()),), "line", line.place)
    return True
