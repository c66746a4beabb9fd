"""Who signed a form off, said below its last answer and without a label."""

from __future__ import annotations

import re

from parsing.document import Line
from parsing.pieces import cut, place_of, shown
from parsing.walk.walk import Walk

_SIGNED_OFF = re.compile(
    r"\s*(?:(?:[Tt]his |[Tt]he )?(?:[Ff]orm |[Rr]eferral |[Rr]equest )?)?"
    r"(?:[Cc]ompleted|[Ff]illed in|[Mm]ade|[Rr]eferred|[Ss]ubmitted|[Rr]equested) by +(?=[A-Z])"
)
_FURTHER = re.compile(r"(?<=[\w)])\.\s+(?=(?:Discussed|Agreed|Consent|Parent|Mother|Mum|Family|She|He|They)\b)")
"""Where a sentence about something else begins behind who signed."""
_REACHED = re.compile(r"[.,;]?\s+(Contact|Tel|Telephone|Phone|Email)\b[:.]?\s*(?=\S*@|\+?\d)", re.IGNORECASE)


def take_signed_off(walk: Walk, line: Line, text: str) -> bool:
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
