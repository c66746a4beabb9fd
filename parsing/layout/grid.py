"""Ruled tables: from level and upright lines to cells with spans."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from parsing.document import Box
from parsing.layout.page import Rule, around, overlap

_SNAP = 1.6
"""Lines this near to each other (points) are one line drawn twice."""
_REACH = 2.2
"""How far a line may stop short of the line it meets."""
_BETWEEN = 16.0
"""The widest gap between columns ruled each for itself."""
_UNDER = 4.5
"""The widest gap between rows of boxes that are one table."""
_SLIVER = 3.5
"""A cell narrower or flatter than this is the gap between two borders."""


@dataclass(slots=True)
class GridCell:
    """One cell, however many elementary fields it spans."""

    box: Box
    row: int
    column: int
    row_span: int = 1
    column_span: int = 1


@dataclass(slots=True)
class Grid:
    """A connected set of ruled cells."""

    box: Box
    cells: list[GridCell]
    rows: int
    columns: int
    inner: list[Grid] = field(default_factory=list)
    open: bool = False
    """Whether level lines alone rule it."""

    def cell_at(self, x: float, y: float) -> int | None:
        """Which cell holds a point."""
        for index, cell in enumerate(self.cells):
            left, top, right, bottom = cell.box
            if top <= y <= bottom and left <= x <= right:
                return index
        return None


def joined(rules: Iterable[Rule], bridge: float = _SNAP) -> list[Rule]:
    """Pieces of one straight line put together over gaps of up to `bridge` points, lines drawn twice counted once."""
    lanes: list[list[Rule]] = []
    for rule in sorted(rules):
        if lanes and rule.at - lanes[-1][0].at <= _SNAP:
            lanes[-1].append(rule)
        else:
            lanes.append([rule])
    return [whole for lane in lanes for whole in _merged(lane, bridge)]


def _merged(lane: list[Rule], bridge: float) -> list[Rule]:
    at = sum(rule.at * rule.length for rule in lane) / max(sum(rule.length for rule in lane), 1e-6)
    whole: list[Rule] = []
    for rule in sorted(lane, key=lambda rule: rule.start):
        if whole and rule.start - whole[-1].end <= bridge:
            whole[-1] = Rule(at, whole[-1].start, max(whole[-1].end, rule.end))
        else:
            whole.append(Rule(at, rule.start, rule.end))
    return whole


def grids(level: list[Rule], upright: list[Rule]) -> list[Grid]:
    """All ruled grids of a page, outermost first, largest first. `level` and `upright` are already `joined`."""
    found = [grid for lines in _connected(level, upright) if (grid := _grid(*lines))]
    beside = _side_by_side(sorted(found, key=lambda grid: (round(grid.box[1]), grid.box[0])))
    return _stacked(sorted(beside, key=lambda grid: (grid.box[0], grid.box[1])))


def _stacked(found: list[Grid]) -> list[Grid]:
    """Rows of boxes that stand right under a grid of the same columns, put to it."""
    whole: list[Grid] = []
    for grid in found:
        before = whole[-1] if whole else None
        if (
            before
            and grid.columns > 1
            and 0 < grid.box[1] - before.box[3] < _UNDER
            and _column_lefts(before) == _column_lefts(grid)
        ):
            moved = [
                GridCell(cell.box, cell.row + before.rows, cell.column, cell.row_span, cell.column_span) for cell in grid.cells
            ]
            whole[-1] = Grid(around((before.box, grid.box)), [*before.cells, *moved], before.rows + grid.rows, before.columns)
        else:
            whole.append(grid)
    return whole


def _column_lefts(grid: Grid) -> list[int]:
    return sorted({round(cell.box[0] / 3) for cell in grid.cells})


def _side_by_side(found: list[Grid]) -> list[Grid]:
    """Columns of a table that were ruled each for itself, put together: the same rows, a narrow gap between them."""
    whole: list[Grid] = []
    for grid in found:
        before = whole[-1] if whole else None
        if before and grid.rows > 1 and 0 < grid.box[0] - before.box[2] < _BETWEEN and _row_tops(before) == _row_tops(grid):
            shift = before.columns
            moved = [GridCell(cell.box, cell.row, cell.column + shift, cell.row_span, cell.column_span) for cell in grid.cells]
            cells = sorted([*before.cells, *moved], key=lambda cell: (cell.row, cell.column))
            whole[-1] = Grid(around((before.box, grid.box)), cells, before.rows, shift + grid.columns)
        else:
            whole.append(grid)
    return whole


def _row_tops(grid: Grid) -> list[int]:
    return sorted({round(cell.box[1] / 3) for cell in grid.cells})


def _connected(level: list[Rule], upright: list[Rule]) -> list[tuple[list[Rule], list[Rule]]]:
    parent = list(range(len(level) + len(upright)))

    def root(index: int) -> int:
        while parent[index] != index:
            parent[index] = parent[parent[index]]
            index = parent[index]
        return index

    for i, across in enumerate(level):
        for j, down in enumerate(upright):
            if across.start - _REACH <= down.at <= across.end + _REACH and down.start - _REACH <= across.at <= down.end + _REACH:
                parent[root(i)] = root(len(level) + j)
    groups: dict[int, tuple[list[Rule], list[Rule]]] = defaultdict(lambda: ([], []))
    for i, across in enumerate(level):
        groups[root(i)][0].append(across)
    for j, down in enumerate(upright):
        groups[root(len(level) + j)][1].append(down)
    return list(groups.values())


def _grid(level: list[Rule], upright: list[Rule]) -> Grid | None:
    if len(level) < 2 or not upright:
        return None
    left, right = min(rule.start for rule in level), max(rule.end for rule in level)
    top, bottom = min(rule.start for rule in upright), max(rule.end for rule in upright)
    # A table open at its sides is closed where its lines end.
    xs = _stops([rule.at for rule in upright] + [left, right])
    ys = _stops([rule.at for rule in level] + [top, bottom])
    if len(xs) < 2 or len(ys) < 2 or len(xs) * len(ys) > 20_000:
        return None
    cells = _cells(xs, ys, _Walls(level), _Walls(upright, level))
    return _numbered(cells) if cells else None


def _stops(values: list[float]) -> list[float]:
    stops: list[float] = []
    for value in sorted(values):
        if not stops or value - stops[-1] > _SNAP + 0.8:
            stops.append(value)
    return stops


class _Walls:
    """Whether a line stands along an elementary edge: one is drawn there, or the lines across it end at both its corners."""

    def __init__(self, rules: list[Rule], across: Iterable[Rule] = ()) -> None:
        self._rules, self._across = rules, list(across)
        self._known: dict[tuple[float, float, float], bool] = {}

    def along(self, at: float, start: float, end: float) -> bool:
        key = (at, start, end)
        if key not in self._known:
            self._known[key] = any(
                abs(rule.at - at) <= _SNAP + 0.9 and overlap(rule.start, rule.end, start, end) >= 0.7 * (end - start)
                for rule in self._rules
            ) or bool(self._cornered(at, start) & self._cornered(at, end))
        return self._known[key]

    def _cornered(self, at: float, corner: float) -> set[str]:
        """How lines across end at a corner: `left` of it, `right` of it."""
        near = [rule for rule in self._across if abs(rule.at - corner) <= _SNAP]
        return {side for rule in near for side, end in (("left", rule.end), ("right", rule.start)) if abs(end - at) <= _SNAP}


def _cells(xs: list[float], ys: list[float], level: _Walls, upright: _Walls) -> list[Box]:
    """Rectangles closed on all sides, or open only at the outer left and right where level lines run to the edge."""
    columns, rows = len(xs) - 1, len(ys) - 1
    region: dict[tuple[int, int], tuple[int, int]] = {}
    for row in range(rows):
        for column in range(columns):
            here = (row, column)
            if column and not upright.along(xs[column], ys[row], ys[row + 1]):
                here = region[row, column - 1]
            if row and not level.along(ys[row], xs[column], xs[column + 1]):
                above = region[row - 1, column]
                if here != (row, column) and here != above:
                    region = {key: above if value == here else value for key, value in region.items()}
                here = above
            region[row, column] = here
    members: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for field_at, name in region.items():
        members[name].append(field_at)
    boxes: list[Box] = []
    for fields in members.values():
        boxes += _rectangles(fields, xs, ys, level, columns, upright)
    return boxes


def _rectangles(
    fields: list[tuple[int, int]], xs: list[float], ys: list[float], level: _Walls, columns: int, upright: _Walls
) -> list[Box]:
    top, bottom = min(row for row, _ in fields), max(row for row, _ in fields)
    left, right = min(column for _, column in fields), max(column for _, column in fields)
    box = (xs[left], ys[top], xs[right + 1], ys[bottom + 1])
    if len(fields) != (bottom - top + 1) * (right - left + 1):
        return []
    roofed = all(level.along(ys[top], xs[c], xs[c + 1]) for c in range(left, right + 1))
    floored = all(level.along(ys[bottom + 1], xs[c], xs[c + 1]) for c in range(left, right + 1))
    walls = [
        left == 0 or _wall(upright, xs[left], ys, top, bottom),
        right + 1 == columns or _wall(upright, xs[right + 1], ys, top, bottom),
    ]
    thin = box[2] - box[0] < _SLIVER or box[3] - box[1] < _SLIVER
    return [box] if roofed and floored and all(walls) and not thin else []


def _wall(upright: _Walls, x: float, ys: list[float], top: int, bottom: int) -> bool:
    return all(upright.along(x, ys[row], ys[row + 1]) for row in range(top, bottom + 1))


def _numbered(boxes: list[Box]) -> Grid:
    xs = _stops([box[0] for box in boxes])
    ys = _stops([box[1] for box in boxes])

    def first(stops: list[float], value: float) -> int:
        return max(index for index, stop in enumerate(stops) if stop <= value + 0.1)

    def span(stops: list[float], start: int, end: float) -> int:
        return max(1, sum(1 for stop in stops[start:] if stop < end - _SLIVER))

    cells = []
    for box in boxes:
        row, column = first(ys, box[1]), first(xs, box[0])
        cells.append(GridCell(box, row, column, span(ys, row, box[3]), span(xs, column, box[2])))
    cells.sort(key=lambda cell: (cell.row, cell.column))
    return Grid(around(boxes), cells, len(ys), len(xs))
