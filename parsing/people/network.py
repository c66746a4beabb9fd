"""Lists of who is involved with a family: each professional as a question of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.document import Line, Text
from parsing.labels.match import PROFESSIONALS, Match
from parsing.labels.matching import Labels
from parsing.pairs import Pair
from parsing.people.lives_with import SAID_OF
from parsing.pieces import TICK, cut, shown, text_of
from parsing.values.options import has_ticks, options_of
from parsing.values.values import one_line

LEAST_INVOLVED = 2
"""Lines that name a profession."""
_TRADES = r"(?:GP|G\.P\.|HV|SW|MW|CMW|CPN|[Hh]ealth visitor|[Ss]ocial worker|(?:[Cc]ommunity )?[Mm]idwife)"
_NEXT_TRADE = re.compile(rf"(?<!Dr)(?<!St)\.\s+(?=[A-Z])|;\s+|(?:(?<!Dr)[.,;]|\s+and|\s*&)\s+(?={_TRADES}\b[ :–-]+[A-Zn])")
_TRADE_FIRST = re.compile(rf"\s*(?P<label>{_TRADES}(?=\s+[A-Zn])|[^:\n–]{{2,40}}?(?=\s*:|\s+[-–—]\s))\s*(?::|[-–—](?=\s))?\s*")
_TEAM_AROUND = re.compile(r"\b(?:team around|network|support(?:ing)? in place|who is (?:involved|helping))\b", re.IGNORECASE)


def professionals_in(pair: Pair, labels: Labels) -> list[Pair]:
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
