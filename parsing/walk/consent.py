"""Consent on a line without a label of its own: options before their boxes, sentences with one wording struck out."""

from __future__ import annotations

import re
from itertools import pairwise

from parsing.document import Line, Text
from parsing.labels.match import Match
from parsing.labels.vocabulary import REFUSES, vocabulary
from parsing.pieces import TICK, cut, is_struck, shown, without_struck_options
from parsing.walk.walk import Walk

OFFERED = 0.88
"""How sure it is that options below a title about consent ask for it."""
_GAP = re.compile(r"\t| {2,}|[:;,]")


def take_options(walk: Walk, line: Line) -> Line | None:
    """Takes options that each stand before their box, where the first could be a label: "Verbal ☐  Written ☒  None ☐".

    Gives what stands behind them; None where the line is none of the kind.
    """
    if not line.has_input:
        return None
    text = shown(line.items)
    boxes = [at for at, letter in enumerate(text) if letter == TICK]
    asked = walk.open.match if walk.open is not None and walk.awaits() and walk.kind(walk.open.match) == "yes_no" else None
    match = asked or (Match(("consent_to_referral",), OFFERED) if walk.section == "consent" else None)
    spec = walk.labels.form.fields.get(match.targets[0]) if match and len(boxes) > 1 else None
    if spec is None or match is None:
        return None
    words = vocabulary(walk.labels.form, spec)
    options = [text[start + 1 : end] for start, end in pairwise((-1, *boxes))]
    if not all(map(words.exact, options)) or words.exact(_GAP.split(text[boxes[-1] + 1 :].strip())[0]):
        return None
    label = walk.open.label if asked and walk.open else spec.title
    walk.pair(label, match, (cut(line, 0, boxes[-1] + 1),), "line", line.place)
    return cut(line, boxes[-1] + 1)


def take_struck(walk: Walk, line: Line) -> bool:
    """Takes a sentence about consent in which one of two wordings is struck out: "The parent does / does not agree to this"."""
    if not is_struck(line):
        return False
    said = " ".join(without_struck_options(line).said.split())
    match = walk.match(said, loose=True, section="consent")
    if match is None or match.targets[0] not in ("consent_to_referral", "consent_to_share"):
        return False
    answer = Line((Text("No" if REFUSES.search(said) else "Yes", line.place),), line.place)
    walk.pair(said, match, (answer,), "line", line.place)
    return True
