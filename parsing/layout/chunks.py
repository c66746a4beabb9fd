"""Printed lines cut where the white is wide, and put together again where a label or an answer merely ran on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from statistics import median

from parsing.document import Block, Box, Input, Tick
from parsing.layout.grid import Grid
from parsing.layout.lines import band, begins_answer, gap, line_box, other_hand, printed_lines
from parsing.layout.page import Fill, Rule, Word, around, inside, overlap

_COLUMN_GAP = 1.6
"""White of this many type sizes parts a label from an answer."""
_OPTION_GAP = 0.6
"""White of this many type sizes parts a label from the first of its tick boxes."""
_STOPS = ((0.5, 4), (1.0, 2))
"""White of so many type sizes parts them at a stop that so many lines share."""


@dataclass(slots=True, eq=False)
class Chunk:
    """Something that stands as one: a label, an answer, a box, a table."""

    box: Box
    kind: str = "text"
    """`text`, `field` (a typing field), `box` (a drawn box and its words), `pair` (a label over its box) or `table`."""
    lines: list[list[Word]] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    block: Block | None = None
    grid: Grid | None = None
    """How a table is ruled."""
    parts: list[Chunk] = field(default_factory=list)
    shade: float = 1.0
    ground: int = -1
    """Which painted area it stands on."""
    settled: bool = False
    """Whether it is known to be whole."""

    @property
    def size(self) -> float:
        """Type size of its first word."""
        return self.lines[0][0].size if self.lines else 10.0

    @property
    def baseline(self) -> float:
        """Of the first line's print: a tick box before it may hang lower."""
        words = self.lines[0] if self.lines else []
        return next((word.baseline for word in words if not word.item), words[0].baseline if words else self.box[3])

    @property
    def bold(self) -> bool:
        """Whether all its words are bold."""
        return bool(self.lines) and all(word.bold for line in self.lines for word in line if not word.item)


@dataclass(frozen=True, slots=True)
class Ground:
    """What text stands on and between: painted areas, level rules, boxes and fields, the right margin, lines to write on."""

    fills: list[Fill]
    level: list[Rule]
    obstacles: list[Box]
    right: float
    written_on: Sequence[Rule] = ()

    def under(self, word: Word) -> int:
        """Number of the painted area a word stands on; -1 for bare paper."""
        x, y = (word.box[0] + word.box[2]) / 2, word.middle
        for index in range(len(self.fills) - 1, -1, -1):
            left, top, right, bottom = self.fills[index].box
            if left <= x <= right and top <= y <= bottom:
                return index
        return -1


def height(box: Box) -> tuple[float, float]:
    """Top and bottom."""
    return box[1], box[3]


def usual_size(words: Iterable[Word]) -> float:
    """The middle type size of some words, in points."""
    sizes = [word.size for word in words if not word.item]
    return median(sizes) if sizes else 10.0


# --- cutting ---------------------------------------------------------------------------------------------------------


def cut(words: list[Word], ground: Ground) -> list[Chunk]:
    """Printed lines cut where the white is wide or the ground changes; typing fields stand alone."""
    fields = [Chunk(word.box, "field", lines=[[word]]) for word in words if isinstance(word.item, Input)]
    found: list[Chunk] = []
    for line in printed_lines(word for word in words if not isinstance(word.item, Input)):
        under = [ground.under(word) for word in line]
        start = 0
        for index in range(1, len(line) + 1):
            if index == len(line) or _parted(line[start : index + 1], under[index] != under[index - 1], ground):
                part = line[start:index]
                found.append(Chunk(_room(part), lines=[part], ground=under[start]))
                start = index
    return _cut_at_stops(found) + fields


def _cut_at_stops(found: list[Chunk]) -> list[Chunk]:
    """Chunks cut once more where white too narrow to part them ends at a stop at which other lines begin."""
    shared = Counter(round(chunk.box[0]) for chunk in found)
    made: list[Chunk] = []
    for chunk in found:
        words = chunk.lines[0]
        ends = (at for at in range(1, len(words)) if round(words[at].box[0]) in shared)
        at = next((at for at in ends if _is_stop(words[at - 1], words[at], shared[round(words[at].box[0])])), 0)
        parts = (words[:at], words[at:]) if at else ()
        made += [Chunk(_room(part), lines=[part], ground=chunk.ground) for part in parts] or [chunk]
    return made


def _is_stop(left: Word, right: Word, lines: int) -> bool:
    return not (left.item or right.item) and any(gap(left, right) > white and lines >= least for white, least in _STOPS)


def _room(words: list[Word]) -> Box:
    """The box of a printed line as high as its type, whichever letters it has."""
    left, top, right, bottom = line_box(words)
    bands = [band(word) for word in words if not word.item] or [(top, bottom)]
    return left, min(top for top, _ in bands), right, max(bottom for _, bottom in bands)


def _parted(words: list[Word], new_ground: bool, ground: Ground) -> bool:
    """Whether the last of some words opens a new chunk. Options ("☐ Yes   ☐ No") stay together."""
    left, right = words[-2], words[-1]
    white = gap(left, right)
    if other_hand(left, right) and not (left.item or right.item):
        return True
    if new_ground and not (isinstance(left.item, Tick) and white < _COLUMN_GAP):
        return True
    if white > 0.3 and any(
        left.box[2] - 1 <= box[0] and box[2] <= right.box[0] + 1 and overlap(*height(box), *height(left.box)) > 0
        for box in ground.obstacles
    ):
        return True
    if white > 0.3 and begins_answer(left, right, ground.written_on):
        return True
    if isinstance(left.item, Tick):
        return white > 3
    if isinstance(right.item, Tick):
        return white > (8 if any(isinstance(word.item, Tick) for word in words[:-1]) else _OPTION_GAP)
    return white > _COLUMN_GAP


# --- running on ------------------------------------------------------------------------------------------------------


def run_together(chunks: list[Chunk], ground: Ground) -> list[Chunk]:
    """Chunks that merely ran on to the next line put together."""
    whole: list[Chunk] = []
    begun: set[int] = set()
    """Chunks that opened something new: what stands beside them on their line did not merely run on."""
    lines: list[list[Chunk]] = []
    for chunk in sorted(chunks, key=lambda chunk: (chunk.baseline, chunk.box[0])):
        if lines and chunk.kind == "text" and abs(lines[-1][0].baseline - chunk.baseline) < 2:
            lines[-1].append(chunk)
        elif chunk.kind == "text":
            lines.append([chunk])
        else:
            whole.append(chunk)
    for line in lines:
        line.sort(key=lambda chunk: chunk.box[0])
        for index, chunk in enumerate(line):
            beside_new = index > 0 and id(line[index - 1]) in begun
            holder = next((before for before in reversed(whole[-16:]) if _continues(before, chunk, ground)), None)
            if holder is None or beside_new:
                whole.append(chunk)
                begun.add(id(chunk))
            else:
                holder.lines += chunk.lines
                holder.box = around((holder.box, chunk.box))
    return whole


def _continues(before: Chunk, chunk: Chunk, ground: Ground) -> bool:
    if before.kind != "text" or before.ground != chunk.ground or before.settled or chunk.settled:
        return False
    last, first = before.lines[-1], chunk.lines[0]
    if before.bold != chunk.bold and not (chunk.bold and last[-1].bold):  # a bold answer behind a plain label may run on
        return False
    size = max(last[0].size, 1.0)
    lead = first[0].baseline - last[0].baseline
    if not 0.5 * size < lead < 1.6 * size or not 0.85 < first[0].size / size < 1.18:
        return False
    if not -1.5 <= chunk.box[0] - before.box[0] <= 2.2 * size or isinstance(first[0].item, Tick):
        return False
    if first[0].look != last[-1].look and first[0].look not in {word.look for word in last}:
        return False
    if _ruled_off(before.box, chunk.box, ground.level):
        return False
    if before.ground >= 0 and _is_label_ground(ground.fills[before.ground].box, size, ground):
        return True
    if last[-1].text.endswith("\ufffe"):
        return True
    if opens_item(first):
        return False
    if first[0].text[:1].islower() and lead < 1.42 * size and _unfinished(before):
        return True
    room = _limit(before, chunk, ground) - last[-1].box[2] - 0.28 * size
    return first[0].box[2] - first[0].box[0] > room - size


def opens_item(line: list[Word]) -> bool:
    """Whether a line begins with a label and its colon, as a new item does."""
    for count, word in enumerate(line[:6]):
        if word.item:
            return False
        if word.text.endswith(":"):
            return line[0].text[:1].isupper() or count == 0
    return False


def _unfinished(before: Chunk) -> bool:
    """Whether a text that began like a sentence or a label has not come to its end."""
    start, end = before.lines[0][0].text, before.lines[-1][-1].text
    return not start[:1].islower() and end[-1:] not in ".:?!;"


def _ruled_off(above: Box, below: Box, level: list[Rule]) -> bool:
    top, bottom = (above[1] + above[3]) / 2, (below[1] + below[3]) / 2
    return any(top <= rule.at <= bottom and rule.start <= below[0] + 2 and rule.end >= below[2] - 2 for rule in level)


def _is_label_ground(fill: Box, size: float, ground: Ground) -> bool:
    """Whether a painted area is small enough to hold one label and nothing to fill in."""
    return fill[3] - fill[1] < 7 * size and not any(inside(box, fill, 2) for box in ground.obstacles)


def _limit(before: Chunk, chunk: Chunk, ground: Ground) -> float:
    """Where the column ends: at whatever stands to the right, at the edge of the painted area, else at the margin."""
    if before.ground >= 0:
        return ground.fills[before.ground].box[2] - 2
    top, bottom, end = before.box[1], chunk.box[3], max(before.box[2], chunk.box[2])
    beside = [box[0] - 3 for box in ground.obstacles if box[0] > end and overlap(top, bottom, *height(box)) > 1]
    return min([ground.right, *beside])
