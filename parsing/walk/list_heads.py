"""Headings of a list: what each cell of the rows below is."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.document import Cell
from parsing.labels.match import PROFESSIONALS, asks_name
from parsing.pieces import all_bold, cell_lines, is_blank
from parsing.values.values import first_date
from parsing.walk.cells import PERSONS, Cells, Look
from parsing.walk.columns import Columns, looks_label
from parsing.walk.walk import Walk

FAMILY = ("infant", "parent", "mother", "father", "other_parent", "patient", "household")


def list_heads(walk: Walk, cells: Cells, look: Look, row: list[Cell], following: list[Cell]) -> Columns | None:
    """ "Name | Date of birth | Relationship" over rows of answers."""
    filled = [cell for cell in row if not cell.blank]
    if look.inside or len(filled) < 2 or any(cell.has_input or _is_answer(cells, cell) for cell in row):
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


def _is_answer(cells: Cells, cell: Cell) -> bool:
    """Whether a cell holds a date and nothing else, or its own label with the answer behind a colon: no head of a column."""
    text = cell.words.strip()
    found = first_date(text)
    if found is not None and found.group().strip() == text:
        return True
    lines = cell_lines(cell)
    pairs = cells.pairs_of(lines[0]) if len(lines) == 1 and ": " in text else []
    return bool(pairs) and not is_blank((pairs[0].answer,))


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
