"""Tables ruled with level lines alone: the lines part the rows, the white between the words parts the columns."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from parsing.document import Box, Input
from parsing.layout.chunks import Chunk, Ground, cut
from parsing.layout.grid import Grid, GridCell
from parsing.layout.lines import gap, printed_lines
from parsing.layout.page import Rule, Word, around, overlap

_WIDE, _ALIGNED = 2.0, 8.0
"""In type sizes: white that parts two texts; in points: how far a title may begin from where its line does."""
_CAPTION, _SMALLER = 14.0, 0.85
"""How far below its line a caption's baseline is at the most, in points; how small it is beside what is written on the line."""
_LARGER = 1.15
"""How much larger a title is than the words of the row below it."""
_LOWEST, _HIGHEST = 9.0, 220.0
"""Height of a row, in points."""
_UNDER = 4.0
"""Points by which a line may be drawn under a typing field."""


def ladders(level: list[Rule], words: list[Word], taken: list[Grid]) -> list[Grid]:
    """Such tables as grids, so that they are read like any other."""
    free = [rule for rule in level if not any(_touches(rule, grid.box) for grid in taken)]
    fields = [word.box for word in words if isinstance(word.item, Input)]
    free = [rule for rule in free if not any(_is_under(rule, box) for box in fields)]
    return [
        grid
        for rungs in _alike(free)
        if not (_under_titles(rungs, words) or _over_captions(rungs, words))
        for part in _apart(_below_titles(rungs, words), {*rungs}, words, level)
        if (grid := _grid(part, {*rungs}, words, level))
    ]


def _over_captions(rungs: list[Rule], words: list[Word]) -> bool:
    """Whether most of the lines are to write on: right under each where it begins a caption in lesser print."""
    held = 0
    for rung in rungs:
        on = [word.size for word in words if -2 < rung.at - word.baseline < 9 and rung.start - 2 < word.box[0] < rung.end]
        under = [word for word in words if 0 < word.baseline - rung.at < _CAPTION and abs(word.box[0] - rung.start) < _ALIGNED]
        held += bool(under) and all(word.size < _SMALLER * size for word in under for size in on)
    return held >= 0.6 * len(rungs)


def _is_under(rule: Rule, field: Box) -> bool:
    """Whether a line is drawn under a typing field, as long as the field: it parts no rows."""
    return -2 < rule.at - field[3] < _UNDER and abs(rule.start - field[0]) < _ALIGNED and abs(rule.end - field[2]) < _ALIGNED


def _under_titles(rungs: list[Rule], words: list[Word]) -> bool:
    """Whether most of the lines only underline a title: one text in bold right above each, and nothing beside it."""
    titles = 0
    for rung in rungs:
        above = sorted((word for word in words if -2 < rung.at - word.baseline < 9), key=lambda word: word.box[0])
        parted = any(gap(*pair) > _WIDE for pair in pairwise(above))
        titles += bool(above) and not parted and all(word.bold for word in above) and above[0].box[0] < rung.start + _ALIGNED
    return titles >= 0.6 * len(rungs)


def _touches(rule: Rule, box: Box) -> bool:
    return box[1] - 3 <= rule.at <= box[3] + 3 and overlap(rule.start, rule.end, box[0], box[2]) > 0


def _alike(rules: list[Rule]) -> Iterator[list[Rule]]:
    """Three or more lines of one length, one under the other."""
    groups: list[list[Rule]] = []
    for rule in sorted(rules):
        if rule.length < 120:
            continue
        for group in groups:
            last = group[-1]
            if abs(last.start - rule.start) < 4 and abs(last.end - rule.end) < 4 and _LOWEST < rule.at - last.at < _HIGHEST:
                group.append(rule)
                break
        else:
            groups.append([rule])
    return (group for group in groups if len(group) >= 3)


def _apart(rungs: list[Rule], drawn: set[Rule], words: list[Word], level: list[Rule]) -> list[list[Rule]]:
    """The lines; where those below a title part more columns than all do, as a list below questions does, each by themselves."""
    titles = [at for at, rung in enumerate(rungs) if rung not in drawn]
    parts = [rungs[start:end] for start, end in pairwise([0, *titles, len(rungs)])]
    wide = len(_columns(_rows(rungs, words, level), rungs[0].start))
    if not any(len(part) > 2 and len(_columns(_rows(part, words, level), part[0].start)) > wide for part in parts):
        return [rungs]
    return [part for part in parts if len(part) > 1]


def _rows(rungs: list[Rule], words: list[Word], level: list[Rule]) -> list[list[Chunk]]:
    """What stands between each two lines."""
    left, right = rungs[0].start, rungs[0].end
    return [
        cut(
            [word for word in words if above.at < word.middle < below.at and left - 3 < word.box[0] <= right + 20],
            Ground([], level, [], right),
        )
        for above, below in pairwise(rungs)
    ]


def _grid(rungs: list[Rule], drawn: set[Rule], words: list[Word], level: list[Rule]) -> Grid | None:
    left, right = rungs[0].start, rungs[0].end
    rows = _rows(rungs, words, level)
    starts = _columns(rows, left)
    if len(starts) < 2:
        return None
    cells: list[GridCell] = []
    for row, ((above, below), chunks) in enumerate(zip(pairwise(rungs), rows, strict=True)):
        stops = [*starts, max([right, *(chunk.box[2] + 1 for chunk in chunks)])]
        column = 0
        while column < len(starts):
            span = 1
            while column + span < len(starts) and (
                below not in drawn or any(chunk.box[0] < stops[column + span] - 2 < chunk.box[2] - 4 for chunk in chunks)
            ):
                span += 1
            cells.append(GridCell((stops[column], above.at, stops[column + span], below.at), row, column, 1, span))
            column += span
    return Grid(around(cell.box for cell in cells), cells, len(rows), len(starts), open=True)


def _below_titles(rungs: list[Rule], words: list[Word]) -> list[Rule]:
    """The lines, with one more below each title in larger type that stands over the words of a row, as web pages print them."""
    made = rungs[:1]
    for above, below in pairwise(rungs):
        lines = printed_lines(word for word in words if above.at < word.middle < below.at and above.start - 3 < word.box[0])
        rest = [word.size for line in lines[1:] for word in line]
        if rest and _is_title(lines[0], max(rest)):
            made.append(above._replace(at=max(word.baseline for word in lines[0]) + 0.3 * lines[0][0].size))
        made.append(below)
    return made


def _is_title(line: list[Word], size: float) -> bool:
    """Whether a line is one text in type larger than a size."""
    return min(word.size for word in line) > _LARGER * size and all(gap(*pair) < _WIDE for pair in pairwise(line))


def _columns(rows: list[list[Chunk]], left: float) -> list[float]:
    """Where the columns begin: left edges that most rows share."""
    edges = sorted(chunk.box[0] for chunks in rows for chunk in chunks)
    groups: list[list[float]] = []
    for edge in edges:
        if groups and edge - groups[-1][0] < 6:
            groups[-1].append(edge)
        else:
            groups.append([edge])
    shared = [group[0] - 2 for group in groups if len(group) >= max(2, 0.5 * len(rows)) and group[0] > left + 25]
    several = sum(1 for chunks in rows if len({round(chunk.box[0] / 6) for chunk in chunks}) > 1)
    return [left, *shared] if shared and several >= 0.5 * len(rows) else [left]
