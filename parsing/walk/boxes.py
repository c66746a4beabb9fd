"""One cell of a table by itself: a title, a question with its answer, a prompt, the answer to what is open, running text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsing.document import Cell, Line, Text
from parsing.labels.match import Match, asks_name
from parsing.pairs import Pair
from parsing.pieces import all_bold, cell_lines, has_input, is_struck, nested, place_of, words_of
from parsing.sentences.banner import banner
from parsing.walk.cells import LABEL_LINES, Cells, Look, bold_over, written_lines
from parsing.walk.headings import is_capitals
from parsing.walk.inline import inline_pairs
from parsing.walk.labelled_cells import begins_labels
from parsing.walk.lines import read_line
from parsing.walk.relatives import of_relative, relative_named
from parsing.walk.tick_grids import holds_tick_grid
from parsing.walk.titles import is_answered, take_title, take_unknown_title
from parsing.walk.walk import Walk

LONGEST_TITLE, LONGEST_OVER_COLUMNS, LONGEST_LABEL, LONGEST_ALONE = 25, 12, 25, 6
"""Words."""
LEAST_ASIDE, ASKED = 2, 0.93
"""So many questions, each over its answer, are labels, one may be a hint; a match from here on asks in so many words."""


def read_box(walk: Walk, cells: Cells, look: Look, cell: Cell, following: Sequence[Cell], alone: bool = False) -> None:
    """Reads the one cell of a row; `following` is the row below it. `alone`: the table is this one box."""
    lines = written_lines(cell)
    if nested(cell.blocks) or holds_tick_grid(cell.blocks):
        walk.read(cell.blocks)
    elif not lines:
        if walk.open is not None:
            walk.more(cell_lines(cell), cell.shaded, cell=True)
    elif cells.flows(lines) or banner(lines[0].text):
        walk.close()
        read_lines(walk, lines)
        walk.close()
    elif alone and not cell.shaded and _answers_above(walk, cells, lines):
        walk.more(lines, cell=True)
    else:
        _read_words(walk, cells, look, cell, lines, following)


def read_boxes(walk: Walk, cells: Cells, look: Look, row: Sequence[Cell], following: Sequence[Cell]) -> None:
    """Reads boxes side by side, each a label over its answer: those behind somebody's name are about them."""
    person = ""
    for cell in row:
        at = len(walk.found)
        read_box(walk, cells, look, cell, following)
        for place, item in enumerate(walk.found[at:], at):
            if isinstance(item, Pair):
                walk.found[place] = replace(item, match=of_relative(item.match, person, item.label))
                person = relative_named(walk, item.match) or person


def _answers_above(walk: Walk, cells: Cells, lines: Sequence[Line]) -> bool:
    """Whether a box by itself holds the answer to the question printed right above it, whatever its words could ask."""
    asked = walk.open
    if asked is None or any(passage.cell for passage in asked.passages) or (asked.tentative and asked.match is None):
        return False
    over_field = not has_input(lines[:1]) and has_input(lines[1:]) and bool(asked.passages)  # a label of its own, with its field
    anew = over_field or (len(lines) > 1 and bold_over(lines) and bool(asked.passages or lines[0].text.rstrip().endswith("?")))
    return not (anew or _asks_anew(walk, cells, lines))


def read_lines(walk: Walk, lines: Sequence[Line]) -> None:
    """Reads the lines of a cell as lines of running text."""
    for line in lines:
        read_line(walk, line)


def _read_words(walk: Walk, cells: Cells, look: Look, cell: Cell, lines: Sequence[Line], following: Sequence[Cell]) -> None:
    if _asks_with_hint(walk, cell, lines, following) or below_questions(walk, lines) or below_bold(walk, lines):
        return
    words = words_of(lines).strip()
    if is_answered(walk, words):
        walk.close()
        read_lines(walk, lines)
        return
    over = _stands_over(walk, words, following) and not cells.labelled(lines[0]) and not _begins_bold(lines[0])
    strong = cell.shaded or all_bold(lines) or all(line.heading for line in lines) or over or is_capitals(words)
    answered = not strong and _answered_below(walk, cells, lines)
    if (not answered and _title(walk, words, lines, strong)) or _unknown_title(walk, words, lines, strong):
        return
    if walk.awaits() and not (_asks_anew(walk, cells, lines) or begins_labels(walk, lines)):
        walk.more(lines, cell.shaded, cell=True)
    elif _asks_below(walk, lines, following) or read_inside(walk, cells, look, cell, lines):
        return
    elif walk.open is not None and not strong:
        walk.more(lines, cell.shaded, cell=True)
    else:
        walk.close()
        read_lines(walk, lines)


def _answered_below(walk: Walk, cells: Cells, lines: Sequence[Line]) -> bool:
    """Whether a label that asks for more than a name stands over its answer: "Sex (M/F)" over "M" is no title."""
    above = cells.label_above(lines)
    match = walk.match(" ".join(words_of(lines[:above]).split())) if 0 < above < len(lines) else None
    return match is not None and match.score >= 0.93 and not asks_name(match)


def _asks_with_hint(walk: Walk, cell: Cell, lines: Sequence[Line], following: Sequence[Cell]) -> bool:
    """Takes a question in bold over guidance in italics, answered by the one cell of the row below it."""
    size = next((at for at, line in enumerate(lines) if line.aside), 0)
    if not 0 < size < len(lines) or len(following) != 1 or following[0].shaded == cell.shaded or has_input(lines):
        return False
    if not all(line.bold for line in lines[:size]) or not all(line.aside for line in lines[size:]):
        return False
    label = " ".join(words_of(lines[:size]).split())
    match = walk.match(label, loose=True)
    walk.enter(match)
    hints = (" ".join(words_of(lines[size:]).split()),)
    walk.pair(label, match, (), "below", place_of(lines), hints=hints, keep_open=True)
    return True


def stands_by_itself(cell: Cell) -> bool:
    """Whether a bold label stands over its answer in the cell, so that the cell beside it says nothing of it."""
    lines = written_lines(cell)
    return len(lines) > 1 and bool(lines[0].bold) and not has_input(lines[:1]) and not all(line.bold for line in lines)


def below_bold(walk: Walk, lines: Sequence[Line]) -> bool:
    """Takes a cell in which bold words stand over others, known or not, as labels over their answers."""
    labels = [
        at for at, line in enumerate(lines) if line.bold and not has_input((line,)) and len(line.words.split()) <= LONGEST_TITLE
    ]
    begins = [at for at in labels if at - 1 not in labels]
    if (
        labels[:1] != [0]
        or len(labels) == len(lines)
        or any(walk.labels.section(lines[at].words.rstrip(":")) for at in begins[1:])
    ):
        return False
    for first, last in zip(begins, [*begins[1:], len(lines)], strict=True):
        size = next(at for at in range(first, last + 1) if at not in labels)
        label = " ".join(words_of(lines[first:size]).split())
        match = walk.match(label, loose=True)
        walk.enter(match)
        walk.pair(label, match, lines[size:last], "inside", lines[first].place)
    return True


def below_questions(walk: Walk, lines: Sequence[Line]) -> bool:
    """Takes a cell of several questions, each on a line of its own over its answer: in italics or in grey, or plain."""
    if len(lines) < 2 * LEAST_ASIDE:
        return False
    asked = _asked_aside(walk, lines) or _asked_plainly(walk, lines)
    starts = [at for at, _ in asked]
    ends = [*starts[1:], len(lines)]
    if len(asked) < LEAST_ASIDE or starts[0] > 1 or len({match.targets for _, match in asked}) < len(asked):
        return False
    if any(end - at < 2 or len(lines[at].words.split()) > LONGEST_TITLE for at, end in zip(starts, ends, strict=True)):
        return False
    above = " ".join(words_of(lines[: starts[0]]).split())
    if above and (walk.asks_for_prose(above) or not all_bold(lines[: starts[0]])):
        return False  # hints below their question
    if above and not take_title(walk, above, lines[:1], lines[0].place, strong=True):
        take_unknown_title(walk, above, lines[0].place)
    for (at, match), end in zip(asked, ends, strict=True):
        walk.enter(match)
        walk.pair(lines[at].words.strip(), match, lines[at + 1 : end], "inside", lines[at].place)
    return True


def _asked_aside(walk: Walk, lines: Sequence[Line]) -> list[tuple[int, Match]]:
    """The lines in lesser print with what each asks; none where one of them asks nothing."""
    starts = [at for at, line in enumerate(lines) if line.aside and not (at and lines[at - 1].aside)]
    asked = [(at, walk.match(lines[at].words.strip(), loose=True)) for at in starts]
    return [(at, match) for at, match in asked if match] if all(match for _, match in asked) else []


def _asked_plainly(walk: Walk, lines: Sequence[Line]) -> list[tuple[int, Match]]:
    """The lines that ask for a story in so many words, or with a question mark: another one each time."""
    asked: list[tuple[int, Match]] = []
    for at, line in enumerate(lines):
        text = line.words.strip()
        match = None if has_input((line,)) or text[-1:] in ".,;" else walk.match(text, loose=text.endswith("?"))
        if match is None or walk.kind(match) != "prose" or not (match.score >= ASKED or text.endswith("?")):
            continue
        if not asked or asked[-1][1].targets != match.targets:
            asked.append((at, match))
    return asked


def _asks_below(walk: Walk, lines: Sequence[Line], following: Sequence[Cell]) -> bool:
    """Takes a label alone in its row that is answered by the one cell of the row below it."""
    words = " ".join(words_of(lines).split()).rstrip(":")
    match = walk.match(words) if len(lines) == len(following) == 1 and walk.labels.is_whole(words) else None
    if match is None or following[0].blank or walk.knows(following[0].words.strip()) or has_input(lines):
        return False
    walk.enter(match)
    walk.pair(words, match, (), "below", place_of(lines), keep_open=True)
    return True


def _title(walk: Walk, words: str, lines: Sequence[Line], strong: bool) -> bool:
    """Takes the cell as a title; False when it is none, or only the prompt of the question that is open."""
    if len(words.split()) > LONGEST_TITLE or has_input(lines) or len(lines) > LABEL_LINES or any(map(is_struck, lines)):
        return False
    text = " ".join(words.split()).rstrip(":")
    strong = strong or (len(lines) == 1 and _asks_shortly(walk, text))
    if not strong and not walk.knows(words):
        return False
    if walk.awaits() and not _asks_other(walk, text, strong):
        return False
    return take_title(walk, text, lines, place_of(lines), strong=strong)


def _asks_shortly(walk: Walk, text: str) -> bool:
    """Whether a few words alone in a cell, or a whole question below an answer, mean one that is answered in running text."""
    longest = LONGEST_OVER_COLUMNS if text.endswith("?") and walk.open is not None and not walk.awaits() else LONGEST_ALONE
    return 0 < len(text.split()) <= longest and text[-1] not in ".,;" and text[0].isupper() and walk.asks_for_prose(text)


def _asks_other(walk: Walk, text: str, strong: bool) -> bool:
    """Whether a title in a cell below an open question asks something else in so many words."""
    asked = walk.open
    assert asked is not None
    plain = len(text.split()) <= LONGEST_OVER_COLUMNS and text[-1:] not in ".,;"
    match = walk.match(text, loose=strong and plain)
    if match is None:
        return bool(walk.labels.section(text, loose=strong and asked.match is None))
    return asked.match is None or match.targets[0] != asked.match.targets[0]


def _unknown_title(walk: Walk, words: str, lines: Sequence[Line], strong: bool) -> bool:
    if len(lines) > 1 or has_input(lines) or len(words.split()) > LONGEST_TITLE:
        return False
    if strong and not walk.awaits():
        take_unknown_title(walk, " ".join(words.split()), place_of(lines))
        return True
    if walk.labels.is_other_label(words):
        take_unknown_title(walk, " ".join(words.split()), place_of(lines), walk.level + 1)
        return True
    return False


def _begins_bold(line: Line) -> bool:
    """Whether bold words stand before plain ones on a line, as a label before its answer."""
    words = [item for item in line.items if isinstance(item, Text) and item.text.strip()]
    return len(words) > 1 and words[0].bold and not words[-1].bold


def _stands_over(walk: Walk, words: str, following: Sequence[Cell]) -> bool:
    """Whether a short line of its own stands over a row of several cells, as a title does."""
    waits = walk.open is not None and walk.open.match is not None and walk.awaits()
    return len(following) > 1 and not waits and len(words.split()) <= LONGEST_OVER_COLUMNS and not words.endswith((".", "!"))


def _asks_anew(walk: Walk, cells: Cells, lines: Sequence[Line]) -> bool:
    """Whether a cell below an open question is another question all the same: known words over its answer."""
    above = cells.label_above(lines)
    if not 0 < above < len(lines):
        return False
    match = walk.match(" ".join(words_of(lines[:above]).split("\n")))
    return match is not None and match.score >= 0.93


def read_inside(walk: Walk, cells: Cells, look: Look, cell: Cell, lines: Sequence[Line]) -> bool:
    """A label with its answer in one cell: above it, or on the same line. False when there is no label."""
    if not lines:
        return False
    if inline_pairs(lines[0], walk):
        read_lines(walk, lines)
        walk.close()
        return True
    if below_bold(walk, lines):
        return True
    above = cells.label_above(lines)
    label = " ".join(words_of(lines[: above or 1]).split())
    if not above and not (label and len(label.split()) <= LONGEST_LABEL and (look.inside or _over_answer(walk, label, lines))):
        return False
    match = walk.match(label, loose=True)
    if match is None and not walk.labels.is_other_label(label) and len(lines) == 1:
        return False
    walk.enter(match)
    rest = lines[above or 1 :]
    more = _next_field(rest)
    walk.pair(label, match, rest[:more], "inside", cell.place)
    return read_inside(walk, cells, look, cell, rest[more:]) or True


def _over_answer(walk: Walk, label: str, lines: Sequence[Line]) -> bool:
    """Whether a first line is a question by its meaning, and text follows: running text, or anything below a colon."""
    match = walk.match(label, loose=True) if len(lines) > 1 and label[-1] not in ".,;" else None
    return match is not None and (walk.kind(match) == "prose" or label[-1] in ":?")


def _next_field(lines: Sequence[Line]) -> int:
    """Where the next label begins in a cell that holds several fields to type in, one below the other."""
    for at in range(1, len(lines) - 1):
        label = not has_input((lines[at],)) and bool(lines[at].text.strip())
        if label and has_input((lines[at - 1],)) and has_input((lines[at + 1],)):
            return at
    return len(lines)
