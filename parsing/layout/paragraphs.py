"""Printed lines put together as paragraphs where the text merely ran on."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from statistics import median

from parsing.document import Item, Line, Place, Text, Tick
from parsing.layout.hyphens import keeps_hyphen
from parsing.layout.lines import WIDE, Setting, gap, items, line_box
from parsing.layout.page import Word, around

_BULLET = re.compile(r"[•‣▪·●◦⁃∙»➢❖\-–—*]")
_BULLETS = "•‣▪·◦⁃∙➢❖"


def paragraphs(lines: list[list[Word]], right: float, setting: Setting) -> list[Line]:
    """Printed lines of one column, ending at `right`, put together where the text merely ran on."""
    made: list[list[list[Word]]] = []
    for line in lines:
        if made and _runs_on(made[-1], line, right):
            made[-1].append(line)
        else:
            made.append([line])
    return [_paragraph(group, setting) for group in made]


def _runs_on(group: list[list[Word]], line: list[Word], right: float) -> bool:
    """Whether `line` goes on with the paragraph: the line above had no room for its first word."""
    above = group[-1]
    last, first = above[-1], line[0]
    if _starts_item(line) or (first.item and isinstance(first.item, Tick) and not _option_carries_on(above, line)):
        return False
    if last.item and not isinstance(last.item, Tick):
        return False
    if _new_style(group, line) or _labelled(line) or _offers_anew(group, line):
        return False
    size = max(last.size, 1.0)
    if not 0.8 < first.size / size < 1.25 or _lead(above, line) > 1.75 * size or line[0].box[0] > above[0].box[2] + 4 * size:
        return False
    if any(gap(a, b) > 4 for a, b in itertools.pairwise(line)):
        return False
    if last.text.endswith("\ufffe") or _is_rest_of_address(last, line):
        return True
    unit = _unit(line)
    return last.box[2] + 0.28 * size + unit > right - 0.2 * size


def _offers_anew(group: list[list[Word]], line: list[Word]) -> bool:
    """Whether boxes to tick stand below a label that is answered already: "Boy ☒ Girl ☐" below "NHS no: 999 ..."."""
    answered = any(word.text.endswith(":") for word in group[0][:-1]) and not any(word.item for above in group for word in above)
    return answered and line[0].text[:1].isupper() and any(isinstance(word.item, Tick) for word in line)


def _labelled(line: list[Word]) -> bool:
    """Whether the line opens with a short label and its colon ("Tel: 01632 960123")."""
    return any(word.text.endswith(":") for word in line[:3]) and line[0].text[:1].isupper() and len(line) > 1


def _is_rest_of_address(last: Word, line: list[Word]) -> bool:
    """Whether a line is the other half of an e-mail address that was too long for the line above."""
    halves = last.text + line[0].text
    return (
        len(line) == 1 and "@" in last.text and bool(_WHOLE_ADDRESS.fullmatch(halves)) and not _WHOLE_ADDRESS.fullmatch(last.text)
    )


def _new_style(group: list[list[Word]], line: list[Word]) -> bool:
    """Whether the line is set in another face than all that stands above, as an answer is under its label."""
    above = [word for other in group for word in other if not word.item]
    here = [word for word in line if not word.item]
    if not above or not here:
        return False
    if all(word.bold for word in above) != all(word.bold for word in here) and above[-1].bold != here[0].bold:
        return True
    return above[-1].look != here[0].look and not {word.look for word in above} & {word.look for word in here}


def _option_carries_on(above: list[Word], line: list[Word]) -> bool:
    return any(isinstance(word.item, Tick) for word in above)


def _unit(line: list[Word]) -> float:
    """Width of what would have had to fit on the line above: the first word, with the word after a tick box."""
    end = line[0].box[2]
    if line[0].item and len(line) > 1:
        end = line[1].box[2]
    return end - line[0].box[0]


def _lead(above: list[Word], line: list[Word]) -> float:
    """From one baseline to the next."""
    return median(word.baseline for word in line) - median(word.baseline for word in above)


def _starts_item(line: list[Word]) -> bool:
    """Whether the line opens a point of a list."""
    first = line[0].text
    return len(line) > 1 and bool(
        (len(first) == 1 and _BULLET.match(first)) or re.fullmatch(r"\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]", first)
    )


def _paragraph(group: list[list[Word]], setting: Setting) -> Line:
    first = group[0]
    bullet = len(first) > 1 and first[0].text in (*_BULLETS, "-", "–", "*", "o") and not first[0].item
    if bullet:
        group = [first[1:], *group[1:]]
    words = [word for line in group for word in line]
    made: list[Item] = []
    for line in group:
        if made and line:
            made += _seam(made, line)
        made += items(line, setting)
    level = 0 if bullet or _tabbed(group) else setting.heading(words)
    return Line(tuple(_folded(made)), setting.place(line_box(words)), level, bullet)


def _tabbed(group: list[list[Word]]) -> bool:
    return any(gap(a, b) > WIDE for line in group for a, b in itertools.pairwise(line))


def _seam(made: list[Item], line: list[Word]) -> list[Item]:
    """What stands between two printed lines of a paragraph: a space, or nothing inside a broken word."""
    last, first = made[-1], line[0]
    if re.fullmatch(r"[xX✓✔]", first.text) and any(isinstance(item, Tick) for item in made):
        return [Text("  ")]  # a tick typed in front of its option: its own, not the last word's of the line above
    if not isinstance(last, Text) or first.item:
        return [Text(" ")]
    if last.text.endswith("\ufffe"):
        made[-1] = _replaced(last, last.text[:-1] + ("-" if keeps_hyphen(last.text[:-1], first.text) else ""))
        return []
    if _broken_address(last.text, line):
        return []
    return [Text(" ")]


def _replaced(text: Text, words: str) -> Text:
    return replace(text, text=words)


_WHOLE_ADDRESS = re.compile(r"[^@\s]+@[\w.-]+\.(org|com|net|uk|gov|edu|info|nhs)")


def _broken_address(text: str, line: list[Word]) -> bool:
    """An e-mail or web address too long for its line goes on without a space."""
    head = re.split(r"\s", text)[-1]
    if "@" not in head and not re.match(r"(https?:|www\.)", head):
        return False
    tail = line[0].text
    if "@" in tail or (len(line) > 1 and gap(line[0], line[1]) < WIDE and not head.endswith((".", "@", "-", "_", "/"))):
        return False
    return head.endswith((".", "@", "-", "_", "/")) or tail.startswith(".") or not _WHOLE_ADDRESS.fullmatch(head)


def _folded(made: list[Item]) -> list[Item]:
    """Neighbouring texts that look alike in one; a hyphen left at the very end printed as such."""
    folded: list[Item] = []
    for item in made:
        if isinstance(item, Text) and folded and isinstance(folded[-1], Text) and _joinable(folded[-1], item):
            before = folded[-1]
            both = before.text + item.text
            folded[-1] = replace(before, text=both, place=_hull(before.place, item.place), score=min(before.score, item.score))
        else:
            folded.append(item)
    return [
        _replaced(item, item.text.replace("\ufffe", "-")) if isinstance(item, Text) and "\ufffe" in item.text else item
        for item in folded
    ]


def _joinable(a: Text, b: Text) -> bool:
    if b.text.startswith("\t"):
        return False  # what stands apart keeps a place of its own
    return (not b.text.strip() and not (a.struck or a.marked)) or (a.bold, a.struck, a.marked, a.prompt, a.aside) == (
        b.bold,
        b.struck,
        b.marked,
        b.prompt,
        b.aside,
    )


def _hull(a: Place, b: Place) -> Place:
    if a.box is None or b.box is None:
        return a if a.box else b
    return Place(a.page, around((a.box, b.box)), a.table, a.row, a.cell, a.paragraph, a.part)
