"""Level lines to write an answer on, each behind its label, as a file draws them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from parsing.layout.page import Rule, Word

_SHORTEST = 25.0
_BEHIND = (-8.0, 1.0)
"""How far a label may end before its line begins, in points."""
_ABOVE = (-3.0, 6.0)
"""How far below its label's baseline the line may be."""
_LEFT_FREE = 6.0
"""What an answer leaves free of its line at the least; what is as long as the words on it underlines them."""


def to_write_on(level: list[Rule], words: list[Word]) -> list[Rule]:
    """Those of some level lines that begin right behind a word and go on beyond what is written on them."""
    printed = sorted((word for word in words if not word.item), key=lambda word: word.baseline)
    heights = [word.baseline for word in printed]
    found: list[Rule] = []
    for rule in level:
        if rule.length < _SHORTEST:
            continue
        beside = printed[bisect_left(heights, rule.at - _ABOVE[1]) : bisect_right(heights, rule.at - _ABOVE[0])]
        ends = [word.box[2] for word in beside if rule.start < word.box[0] < rule.end]
        labelled = any(_BEHIND[0] < word.box[2] - rule.start < _BEHIND[1] for word in beside)
        if labelled and max(ends, default=rule.start) < rule.end - _LEFT_FREE:
            found.append(rule)
    return found
