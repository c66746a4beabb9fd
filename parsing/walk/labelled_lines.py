"""Lines of labels with their answers behind them: "Name: Jo Bell   DOB: 3 May"."""

from __future__ import annotations

import re

from parsing.document import Line, Text
from parsing.labels.label_ends import before_option, set_off
from parsing.labels.match import Match, asks_name
from parsing.people.naming import naming_of
from parsing.pieces import TICK, all_bold, cut, has_input, place_of, shown
from parsing.values.options import options_of
from parsing.walk.headings import is_capitals
from parsing.walk.inline import Inline, inline_pairs
from parsing.walk.label_owners import asks_of_owner, owner_named, owners_of, says_trade, with_owner
from parsing.walk.narrative import ASKS
from parsing.walk.question_lines import BRACKETED, LONGEST_LABEL_LINE, LONGEST_QUESTION
from parsing.walk.unknown_lines import ASKED, take_unknown_run_in
from parsing.walk.walk import SURE_TITLE, Walk

SHORTEST_STATEMENT = 2
"""Words behind a person's name."""
SURELY_LABELS = 3
"""So many known labels on one line are no running text."""
MEANT = 0.88
"""A match below this goes by the meaning of a label, not by its words."""
LONGEST_SIGNED = 12
"""Words of whoever completed a form, with role, telephone and date."""
_YES_OR_NO = re.compile(
    r"[^:?]{8,90}[:?]\s*(?:/\s*)?(?:y|n|yes|no)\b(?:\s*/(?:\s*(?:y|n|yes|no)\b)?)?[\s.]*"
    r"(?:$|\s{2,}|\t|, [^.:?]{1,30}$)",
    re.IGNORECASE,
)
"""A label answered with yes or no and next to nothing more: "Yes, mother, 3/5/26", or "Yes / No" with one struck out."""
_YES = re.compile(r"yes|no|y|n|n/?k|not known|unsure|don['’]?t know", re.IGNORECASE)
_YES_STRUCK = re.compile(r"(?:yes|no|y|n)(?:\s*/\s*(?:yes|no|y|n|not known|n/?k))*", re.IGNORECASE)
"""Yes or no, or both as they are printed."""
_CALLED = re.compile(r"\b(?:referral|request|assessment|form)\b[^.:]{0,20}$", re.IGNORECASE)
"""What a document calls itself ends so."""
_ASKS_FOR = re.compile(r"(?:referral|request|application) (?:for|to)\b", re.IGNORECASE)
_SIGNATURE = re.compile(r"\bsign(?:ed|ature)\b", re.IGNORECASE)
_OPENED = re.compile(r"\([^)]*$")
""" "... a plan (social worker: Jo Bell)" is a sentence."""
_CLOSED = re.compile(r"^[^(]{3,}\)")
""" "... (Supervising Social" on one line, "Worker) Tel. 01632 960123" on the next."""
_DOCTORS = ("dr", "drs", "doctor", "partners", "the partners", "gp partners")
_SENTENCES = re.compile(r"[a-z)]\.\s+[A-Z]")
"""What ends one sentence and begins the next is no label: "No interpreter is needed. GP: ..."."""


def take_labelled(walk: Walk, line: Line, text: str) -> bool:
    """Takes a line that holds labels with their answers; False where it is something else."""
    in_prose = walk.open is not None and walk.kind(walk.open.match) == "prose" and not walk.awaits()
    listed = walk.open is not None and walk.open.how == "line"
    run_in = in_prose and _runs_in(line)
    asks = bool(ASKED.match(text) or _YES_OR_NO.match(text)) or _offers_yes(line)
    pairs = inline_pairs(line, walk, loose=listed or run_in or asks or not in_prose)
    if not pairs and run_in:
        return take_unknown_run_in(walk, line)
    if pairs and walk.zone == "top" and all(pair.label.rstrip(".").lower() in _DOCTORS for pair in pairs):
        return False  # the partners in a letterhead
    if pairs and walk.zone != "top" and (_SENTENCES.search(pairs[0].label) or _OPENED.search(pairs[0].label)):
        return False
    if any(_CLOSED.search(pair.label) for pair in pairs):
        return False  # the end of a remark in brackets
    if pairs and not pairs[0].label and _names_awaited(walk, text):
        return False
    if not pairs or _says_oneself(walk, pairs[0]) or _is_all_title(walk, line, text, pairs[0]):
        return False  # "Jo: I never feel ..." is what Jo says
    if len(pairs) == 1 and pairs[0].label.endswith("?") and text.endswith("?"):
        return False  # a question in two sentences
    if len(pairs) == 1 and _only_instructs(walk, pairs[0]):
        walk.enter(pairs[0].match)
        walk.pair(pairs[0].label, pairs[0].match, (), "below", line.place, hints=(pairs[0].answer.text.strip(),), keep_open=True)
        return True
    if walk.awaits() and not has_input((pairs[0].answer,)) and _asks_the_same(walk, pairs[0].match):
        return False
    several = sum(1 for pair in pairs if pair.match) >= SURELY_LABELS
    if in_prose and not (run_in or several or _may_interrupt(walk, pairs[0], listed) or _is_signature(pairs[0])):
        return False
    if walk.open is not None and walk.awaits() and walk.kind(walk.open.match) == "prose" and _is_sentence(pairs[0]):
        return False
    owner = says_trade(walk, [pair.label for pair in pairs])
    owners = owners_of(walk, pairs)
    for at, found in enumerate(_with_statement(walk, found) for found in pairs):
        match = asks_of_owner(walk, found.label, whose) if (whose := owners[at] or owner) else None
        if match is None:
            walk.enter(walk.match(found.label) or found.match)
            match = walk.match(found.label, loose=True) or found.match
            kept = owner if match is None else ""  # "Signed" says nothing of whom the name behind it is
            owner = (owner_named(walk, match) or kept) if len(pairs) > 1 else ""
            owners[at] = ""
            walk.side_by_side = with_owner(walk.side_by_side, at, owner)
        aside = walk.kind(match) == "prose" and BRACKETED.fullmatch(found.answer.text.strip())  # "(10 = nothing to worry about)"
        answer = () if aside else (found.answer,)
        hints = (found.answer.text.strip(),) if aside else ()
        walk.pair(found.label, match, answer, "line", place_of(answer, line.place), hints=hints, keep_open=True)
    return True


def _only_instructs(walk: Walk, found: Inline) -> bool:
    """Whether what stands behind a question on its line only says how to answer: "Is there a plan? Tell us which."."""
    rest = found.answer.text.strip()
    said = not rest or "/" in rest or has_input((found.answer,))
    return found.label.endswith("?") and not said and walk.empty.is_prompt(rest)


def _with_statement(walk: Walk, found: Inline) -> Inline:
    """ "Service user agrees to this: [x] Yes": a person's name that only begins a statement to tick is no label by itself."""
    if found.match is None or not asks_name(found.match) or not has_input((found.answer,)):
        return found
    text = shown(found.answer.items)
    begins = before_option(text, 0, text.index(TICK)) if TICK in text else 0
    said = text[:begins].strip()
    if not said[:1].islower() or len(said.split()) < SHORTEST_STATEMENT:
        return found
    label = f"{found.label} {said}".rstrip(" :")
    match = walk.match(label, loose=True, section="consent") or walk.match(label, loose=True) or found.match
    return Inline(label, match, cut(found.answer, begins))


def _names_awaited(walk: Walk, text: str) -> bool:
    """Whether a line set out at stops begins with the name that the question above it asks for: "Jo Bell<tab>Health visitor"."""
    asked = walk.open.match if walk.open is not None and walk.awaits() else None
    naming = naming_of(walk.labels.form.recognition)
    return asked is not None and asks_name(asked) and naming.looks_like_name(text.partition("\t")[0].strip())


def _is_all_title(walk: Walk, line: Line, text: str, first: Inline) -> bool:
    """Whether a heading with a colon or a question mark is all title: nothing after the mark answers it."""
    if walk.kind(first.match) == "yes_no" and _YES.fullmatch(first.answer.text.strip(" .")):
        return False
    if line.heading and first.match is not None and first.match.score < SURE_TITLE:
        return True
    if not walk.found and (
        _CALLED.search(first.answer.text.partition("\t")[0]) or (all_bold((line,)) and _is_name_of_form(first))
    ):
        return True
    if not (line.heading or all_bold((line,))):
        return not walk.found and is_capitals(text) and first.match is not None and first.match.score < SURE_TITLE
    rest = first.answer.text.strip()
    if has_input((first.answer,)) or (line.bullet and not rest):
        return False
    return not rest or walk.empty.is_prompt(rest) or bool(ASKS.search(rest)) or walk.labels.is_whole(text.rstrip(":"))


def _says_oneself(walk: Walk, first: Inline) -> bool:
    """Whether a line is what somebody of the family says: "Jo: I never feel ..."; "Jo agrees to this: yes" is a question."""
    who = first.label.split(" ")[0]
    return who in walk.family.names and walk.kind(first.match) != "yes_no" and not walk.labels.section(who)


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
