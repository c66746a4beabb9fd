"""Column headings: people over their answers, options over ticks, or what each cell of a list's row is."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from parsing.document import Cell, Line, Table, Text, Tick
from parsing.form_cells import PERSONS, Cells, Look, written_lines
from parsing.form_introduced import is_told_below
from parsing.form_walk import Walk
from parsing.match import PROFESSIONALS, asks_name
from parsing.pieces import all_bold, cell_lines, text_of
from parsing.vocabulary import vocabulary
from parsing.wording import fold

OPTION = re.compile(
    r"y|n|yes|no|n/?k|n/?a|d/?k|not known|unknown|unsure|don'?t know|not sure|not applicable"
    r"|current|currently|now|past|in the past|previous|historic(?:al)?|never"
)
INITIALS = re.compile(r"(?:please |parent'?s? |carer'?s? |your )*initials?(?: here| below)?")
"""The heading over initials put beside statements instead of ticks."""
MARKS = ("x", "✓", "✔", "√", "y", "yes", "n", "no", "1", "✗", "✘")
GENERAL = frozenset(
    (
        "question", "questions", "response", "responses", "answer", "answers", "details", "information", "comments", "item",
        "field", "please complete", "your answer", "information required", "referrer response",
    )
)  # fmt: skip
"""Headings that say only where the answers stand."""
FAMILY = ("infant", "parent", "mother", "father", "other_parent", "patient", "household")
UNKNOWN = "unknown"
"""What stands for the section of columns whose headings nobody knows."""
SIBLING = "sibling"
SIBLINGS = re.compile(r"(?:(?:older|other|half)[ -])?(?:sibling|brother|sister|other child|child(?= [2-9]))s?(?: ?\d)?")
"""Headings over the baby's brothers and sisters."""
_Y_OR_N = re.compile(r"\(?(?:y ?/ ?n|yes ?/ ?no)\)?")
NOTED = 3
"""Columns of a table of labels, answers and remarks."""
_NOTES = re.compile(r"(?:actions?|plans?|next steps?|by whom|outcomes?|comments?|notes?|remarks?)\b", re.IGNORECASE)
_FOR_OFFICE = re.compile(r"\b(?:office|service|team|internal|admin) (?:use|notes?)\b")
_WHO_WRITES = re.compile(rf"\bto (?:be )?complete|{_FOR_OFFICE.pattern}")


@dataclass(frozen=True, slots=True)
class Columns:
    """Headings in force."""

    kind: str
    """`people` (a label column, then a column a person), `scoped` (each half its own pairs), `told` (somebody told line by line
    below each heading), `options`, `marks`, `initials`, `noted` or `list`."""
    headings: tuple[tuple[int, int, str], ...]
    """First column, past the last column, heading."""
    section: str = ""
    """The section that the headings themselves name; for `marks` the field whose options they are, for `options` the corner."""

    def over(self, cell: Cell) -> str:
        """The heading that stands over a cell."""
        return next((text for first, last, text in self.headings if first <= cell.column < last), "")


def column_heads(walk: Walk, cells: Cells, look: Look, row: list[Cell], following: list[Cell]) -> Columns | None:
    """The headings that a row gives to those below it; None when it is no row of headings."""
    return (
        _counted(walk, row, following)
        or _people(walk, cells, row, following)
        or _somebody(walk, cells, row, following)
        or _marks(walk, row, following)
        or _options(row, following)
        or _initials(row)
        or _noted(walk, cells, row, following)
        or _list(walk, cells, look, row, following)
    )


def halves(columns: Columns, rows: Sequence[Sequence[Cell]]) -> tuple[list[Table], int]:
    """The rows below headings cut into a table for each heading, and how many rows there are up to one that crosses a cut."""
    starts = [first for first, _, _ in columns.headings]
    size = next((at for at, row in enumerate(rows) if any(_crosses(cell, starts) for cell in row)), len(rows))
    made = []
    for start, end in pairwise((*starts, math.inf)):
        cells = tuple(cell for row in rows[:size] for cell in row if start <= cell.column < end)
        made.append(Table(cells, size, len({cell.column for cell in cells})))
    return made, size


def _crosses(cell: Cell, starts: Sequence[int]) -> bool:
    return any(cell.column < start < cell.column + cell.column_span for start in starts)


def is_general(row: Sequence[Cell]) -> bool:
    """Whether a row only says which column holds the questions, which the answers, and which is not for the referrer."""
    texts = [fold(cell.words).strip(" .:") for cell in row]
    if any(cell.has_input for cell in row):
        return False
    asked = any(map(_Y_OR_N.fullmatch, texts[1:])) and not GENERAL.isdisjoint(texts[1:])  # "Risk | Y/N | Comments"
    return asked or all(text in GENERAL or bool(_WHO_WRITES.search(text)) for text in texts)


def is_for_office(cell: Cell) -> bool:
    """Whether a heading stands over what others than the referrer write."""
    return bool(_FOR_OFFICE.search(fold(cell.words)))


def is_marked(lines: Sequence[Line]) -> bool | None:
    """Whether a cell below an option holds a mark: a ticked box, a tick, a cross or a letter."""
    ticks = [item.on for line in lines for item in line.items if isinstance(item, Tick)]
    return ticks[0] if ticks else fold(text_of(lines)).strip(" .") in MARKS


def _people(walk: Walk, cells: Cells, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "| Mother | Father |" over a column of labels, or over halves with labels of their own."""
    texts = [cell.words for cell in row]
    people = [walk.person(text, loose=cell.shaded) for cell, text in zip(row, texts, strict=True)]
    if titled := _titled_halves(walk, cells, row, following):
        return titled
    people = [
        SIBLING if SIBLINGS.fullmatch(fold(text)) or walk.labels.section(text) == "household" else person
        for text, person in zip(texts, people, strict=True)
    ]
    if beside := _beside_worker(cells, row, people, following):
        return beside
    if len(set(people) & {*PERSONS, SIBLING}) < 2 or not following:
        return None
    headed = [(cell, text) for cell, text, person in zip(row, texts, people, strict=True) if person in (*PERSONS, SIBLING)]
    headings = tuple((cell.column, cell.column + cell.column_span, text) for cell, text in headed)
    if people[0] not in (*PERSONS, SIBLING):
        return Columns("people", headings) if not texts[0].strip() or walk.match(texts[0]) is None else None
    if sum(1 for text in texts if text.strip()) > len(headed):
        return None  # "Mother | Jo Bell | Birth mother": a row of answers
    starts = {cell.column for cell, _ in headed}
    below = [cell for cell in following if cell.column in starts]
    asks = [cell for cell in below if _title_over(cell, row, walk) != "household"]
    if asks and all(cells.known(cell) or cells.label_inside(cell) for cell in asks):
        return Columns("scoped", headings)
    told = zip(texts, below, strict=True) if len(below) == len(headed) == len(texts) else ()
    if told and all(is_told_below(walk, text, written_lines(cell)) for text, cell in told):
        return Columns("told", headings)
    return None


def _beside_worker(cells: Cells, row: list[Cell], people: list[str], following: list[Cell]) -> Columns | None:
    """ "CHILD |  | HEALTH VISITOR |  " over halves with labels of their own: one of the family, and a professional."""
    headed = [cell for cell, person in zip(row, people, strict=True) if person]
    starts = {cell.column for cell in headed}
    below = [cell for cell in following if cell.column in starts]
    told = [cell for cell in row if not cell.blank]
    kinds = {person in PERSONS for person in people if person in (*PERSONS, *PROFESSIONALS, "gp")}
    if told != headed or len(headed) != 2 or kinds != {True, False} or row[0] is not headed[0]:
        return None
    if len(below) < 2 or not all(cells.known(cell) or cells.label_inside(cell) for cell in below):
        return None
    return Columns("scoped", tuple((cell.column, cell.column + cell.column_span, cell.words) for cell in headed))


def _counted(walk: Walk, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "Parent / carer | 1 | 2" over a column of labels: people told apart by number."""
    texts = [" ".join(cell.words.split()) for cell in row]
    if len(row) < 3 or len(following) < 2 or [text.strip("().# ") for text in texts[1:]] != [*map(str, range(1, len(row)))]:
        return None
    people = [walk.person(f"{texts[0]} {at}") for at in range(1, len(row))]
    if len({*people} & {*PERSONS}) < 2:
        return None
    headings = ((cell.column, cell.column + cell.column_span, f"{texts[0]} {at}") for at, cell in enumerate(row[1:], 1))
    return Columns("people", tuple(headings))


def _somebody(walk: Walk, cells: Cells, row: list[Cell], following: list[Cell]) -> Columns | None:
    """Headings nobody knows over "Name" and the like: whom their columns speak of cannot be told."""
    headed = row[1:]
    if len(row) < 3 or not row[0].blank or any(cell.blank or cell.has_input for cell in headed) or len(following) != len(row):
        return None
    below = walk.match(following[0].words.strip())
    asks = below is not None and not below.named and below.targets[0].rpartition(".")[2] in ("name", "forename", "surname", "dob")
    if not asks or any(cells.known(cell) or not looks_title(cell) for cell in headed):
        return None
    return Columns("people", tuple((cell.column, cell.column + cell.column_span, cell.words) for cell in headed), UNKNOWN)


def looks_title(cell: Cell) -> bool:
    """Whether a cell is set as headings are: shaded or in bold."""
    return cell.shaded or all_bold(cell_lines(cell))


def _titled_halves(walk: Walk, cells: Cells, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "ABOUT BABY |  | ABOUT HOME |  " over halves with labels of their own: titles that ask nothing by themselves."""
    filled = [cell for cell in row if not cell.blank]
    if len(filled) < 2 or len(filled) == len(row) or row[0].blank or any(cell.has_input for cell in row):
        return None
    starts = {cell.column for cell in filled}
    below = [cell for cell in following if cell.column in starts]
    asks = [cell for cell in below if _title_over(cell, filled, walk) != "household"]
    if len(below) < len(filled) or not asks or not all(cells.known(cell) or cells.label_inside(cell) for cell in asks):
        return None
    if any((match := walk.match(cell.words)) is not None and match.score >= 0.85 for cell in filled):
        return None
    sections = {walk.labels.section(cell.words, loose=True) for cell in filled}
    if "" in sections or len(sections) < len(filled):
        return None
    return Columns("scoped", tuple((cell.column, cell.column + cell.column_span, cell.words) for cell in filled))


def _title_over(cell: Cell, heads: Sequence[Cell], walk: Walk) -> str:
    """The section that the heading over a cell names."""
    over = next((head for head in heads if head.column <= cell.column < head.column + head.column_span), None)
    return walk.labels.section(over.words, loose=True) if over else ""


def _marks(walk: Walk, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "Early Help | Child in Need | Child Protection" over a row with a mark below one: the answers to one question."""
    texts = [cell.words for cell in row]
    if len(row) < 3 or len(following) != len(row) or not all(texts) or any(cell.has_input for cell in row):
        return None
    if not all(cell.blank or is_marked(cell_lines(cell)) for cell in following):
        return None
    offered = ((key, vocabulary(walk.labels.form, spec)) for key, spec in walk.labels.form.fields.items() if spec.options)
    key = next((key for key, words in offered if all(words.exact(text) or words.parted(text) for text in texts)), "")
    spread = tuple((cell.column, cell.column + cell.column_span, text) for cell, text in zip(row, texts, strict=True))
    return Columns("marks", spread, key) if key else None


def _options(row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "Question | Yes | No | Don't know" over rows with a mark in one column."""
    texts = [fold(cell.words) for cell in row]
    if len(row) < 3 or not following or any(cell.has_input for cell in row):
        return None
    offered = [text for text in texts[1:] if text]
    if len(offered) < 2 or not all(OPTION.fullmatch(text) for text in offered[:2]):
        return None
    if _chosen_among(row) or [fold(cell.words) for cell in following[1:]] == texts[1:]:
        return None  # each question has its options printed behind it
    spread = ((cell.column, cell.column + cell.column_span, cell.words) for cell in row[1:])
    return Columns("options", tuple(heading for heading in spread if heading[2]), " ".join(row[0].words.split()))


def _initials(row: list[Cell]) -> Columns | None:
    """ "To be read with the parent | Initials" over statements with a parent's initials behind them."""
    if len(row) < 2 or not INITIALS.fullmatch(fold(row[-1].words).strip(" .:*()")):
        return None
    return Columns("initials", ((row[-1].column, row[-1].column + row[-1].column_span, row[-1].words),))


def _noted(walk: Walk, cells: Cells, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "Topic | What we know | Action" over labels, answers and remarks."""
    texts = [" ".join(cell.words.split()) for cell in row]
    if len(row) != NOTED or len(following) != NOTED or not all(texts) or any(cell.has_input for cell in row):
        return None
    asks = walk.match(texts[0]) is not None or any(map(OPTION.fullmatch, map(fold, texts)))
    if asks or not _NOTES.match(texts[2]) or not cells.known(following[0]) or cells.known(following[1]):
        return None
    return Columns("noted", ((row[2].column, row[2].column + row[2].column_span, texts[2]),))


def _chosen_among(row: Sequence[Cell]) -> bool:
    """Whether some of a row's options are marked and others are not, as answers are."""
    looks = {item.marked for cell in row[1:] for line in cell_lines(cell) for item in line.items if isinstance(item, Text)}
    return len(looks) > 1


def _list(walk: Walk, cells: Cells, look: Look, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "Name | Date of birth | Relationship" over rows of answers."""
    filled = [cell for cell in row if not cell.blank]
    if look.inside or len(filled) < 2 or any(cell.has_input for cell in row):
        return None
    set_apart = _stands_out(row, filled, following)
    if not (_names_columns(walk, cells, look, row, filled, set_apart) and _answered_below(cells, following, filled, set_apart)):
        return None
    headings = _spread(row)
    first = walk.match(headings[0][2])
    person = walk.person(headings[0][2])
    named = walk.labels.person_of(first.targets[0]) if first is not None and first.named and asks_name(first) else ""
    person = person or named  # "Child's name | DOB" under the parent's title
    about = "household" if first is not None and first.targets[0] == "household" else person if person in PERSONS else ""
    return Columns("list", headings, about or _of_network(walk, headings, following))


def _of_network(walk: Walk, headings: Sequence[tuple[int, int, str]], following: list[Cell]) -> str:
    """`professionals` where a list that stands under nobody's title, or a family member's, gives each role with its name."""
    asks = [match.targets[0].rpartition(".")[2] for *_, text in headings if (match := walk.match(text))]
    below = walk.labels.match(following[0].words.strip(), "professionals")
    trade = below is not None and walk.labels.person_of(below.targets[0]) in (*PROFESSIONALS, "gp")
    roles = (asks[:1] in (["role"], ["organisation"]) or trade) and "name" in asks and not {"dob", "relationship"} & {*asks}
    return "professionals" if roles and walk.section in ("", *FAMILY) else ""


def _names_columns(walk: Walk, cells: Cells, look: Look, row: list[Cell], filled: list[Cell], set_apart: bool) -> bool:
    """Whether the words of a row are labels, and look like headings rather than like labels with answers between them."""
    heads = filled[0] if len(filled) > 2 else None  # "Referred by" over names may head a list; "Mother | Jo Bell" is a pair
    known = sum(1 for cell in filled if cells.known(cell) and (cell is heads or not cells.only_person(cell)))
    names = len(filled) == len(row) > 2 and all(_asks_name(walk, cell) for cell in filled[:2])
    if known < max(2, len(filled) - 1) and not (set_apart and known) and not names:
        return False
    if _asks_in_each(walk, filled):
        return len(filled) >= len(row) - 1
    if (look.shaded or look.bold) and not all(looks_label(look, cell) for cell in filled):
        return False
    if not set_apart and look.columns and not all(cell.column in look.columns for cell in filled):
        return False
    return len(filled) == len(row) or set_apart or walk.section == "household"


def _asks_name(walk: Walk, cell: Cell) -> bool:
    """Whether a cell asks for a part of a name: "First name" beside "Last name" heads columns, whatever the others ask."""
    match = walk.match(" ".join(cell.words.split()))
    return match is not None and match.targets[0].endswith((".forename", ".surname"))


def _asks_in_each(walk: Walk, filled: Sequence[Cell]) -> bool:
    """Whether three cells or more ask something different each in so many words, and none could be the answer to another."""
    asks: set[str] = set()
    for cell in filled:
        text = " ".join(cell.words.split())
        match = walk.match(text)
        if match is None or match.score < 0.88 or _names_somebody(walk, text):
            return False
        asks.add(match.targets[0].rpartition(".")[2])
    return len(asks) == len(filled) >= 3


def _names_somebody(walk: Walk, text: str) -> bool:
    section = walk.labels.section(text)
    return bool(section) and bool(walk.labels.form.sections[section].person) and walk.match(text) is None


def _stands_out(row: Sequence[Cell], filled: Sequence[Cell], following: Sequence[Cell]) -> bool:
    """Whether a row looks different from the one below it: shaded over plain, or bold over plain."""
    if all(cell.shaded for cell in row):
        return not all(cell.shaded for cell in following)
    below = [cell for cell in following if not cell.blank]
    corner = row[0].blank and len(filled) == len(row) - 1  # the rows have labels of their own
    if (len(filled) < len(row) and not corner) or not below:
        return False
    return all(all_bold(cell_lines(cell)) for cell in filled) and not any(all_bold(cell_lines(cell)) for cell in below)


def _answered_below(cells: Cells, following: list[Cell], filled: list[Cell], set_apart: bool) -> bool:
    """Whether the row below answers the headings rather than being labels again."""
    if len(following) < 2:
        return False
    written = [cell for cell in following if not cell.blank and not cells.only_person(cell)]
    labels = [cell for cell in written if cells.known(cell)]
    if labels and labels[0] is following[0] and cells.asks_plainly(labels[0]):
        return False
    if not labels or set_apart:
        return True
    # "Agency | Name | Telephone" over "Health visitor | ..." has labels below, in its first column only
    return all(cell.column == filled[0].column for cell in labels) and len(filled) >= 3 and len(following) >= len(filled)


def _spread(row: list[Cell]) -> tuple[tuple[int, int, str], ...]:
    """Headings with their columns; an empty heading cell belongs to the heading before it."""
    out: list[tuple[int, int, str]] = []
    for cell in row:
        text = " ".join(cell.words.split())
        if text or not out:
            out.append((cell.column, cell.column + cell.column_span, text))
        else:
            out[-1] = (out[-1][0], cell.column + cell.column_span, out[-1][2])
    return tuple(out)


def looks_label(look: Look, cell: Cell) -> bool:
    """Whether a cell looks as this table's labels do."""
    if look.shaded or look.bold:
        return cell.shaded if look.shaded else all_bold(cell_lines(cell))
    return look.colon and cell.words.endswith(":")
