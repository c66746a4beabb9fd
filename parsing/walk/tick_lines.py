"""Lines that begin with a box: options of the open question, professionals ticked, statements of consent, check lists."""

from __future__ import annotations

import re

from parsing.document import Line, Tick
from parsing.labels.match import PROFESSIONALS
from parsing.pieces import TICK, cut, shown
from parsing.walk.answer_lines import SHORTEST_STATEMENT
from parsing.walk.walk import Walk

_ROLE_ENDS = re.compile(r"\s*:|\s+[-–—](?=\s)|\t| {2,}")


def take_option(walk: Walk, line: Line) -> None:
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
    """Takes a ticked profession with a name behind its colon, dash or gap: "☒ Health visitor: Jo Bell"."""
    text = shown(line.items)
    parted = _ROLE_ENDS.search(text, len(text) - len(text.lstrip(f" \t{TICK}")))
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
