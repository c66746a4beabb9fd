"""Words to printed lines, printed lines to paragraphs."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from statistics import median

from parsing.document import Box, Item, Line, Place, Text, Tick
from parsing.page import Page, Rule, Word, around, overlap

_WIDE = 1.3
"""A gap of this many type sizes is a column, not a space."""
_BULLET = re.compile(r"[•‣▪·●◦⁃∙»➢❖\-–—*]")
_BULLETS = "•‣▪·◦⁃∙➢❖"


@dataclass(frozen=True, slots=True)
class Setting:
    """Where words are set: their page, the document's usual type size (0: nothing is a heading), the part of the page."""

    page: Page
    body: float
    part: str = ""

    def place(self, box: Box) -> Place:
        """A box of this page."""
        return self.page.place(box, self.part)

    def heading(self, words: list[Word]) -> int:
        """The level of a heading: 1 to 3 by larger type, 4 by bold or underlined type of the usual size, 0 for running text."""
        if not self.body or not words or any(word.item for word in words) or sum(len(word.text) for word in words) > 110:
            return 0
        size = max(word.size for word in words) / self.body
        if not any(letter.isalpha() for word in words for letter in word.text):
            return 0
        if size >= 1.12:
            return 1 if size >= 1.6 else 2 if size >= 1.25 else 3
        return 4 if all(word.bold for word in words) or all(word.marked for word in words) else 0


def band(word: Word) -> tuple[float, float]:
    """The stretch of height a word takes up as a line of type, whatever its letters; a tall field counts its first line."""
    if word.item:
        top, bottom = word.box[1], word.box[3]
        return top, min(bottom, top + 1.9 * word.size)
    return word.baseline - 0.78 * word.size, word.baseline + 0.22 * word.size


def printed_lines(words: Iterable[Word]) -> list[list[Word]]:
    """Words grouped into printed lines, top to bottom, each from left to right."""
    lines: list[tuple[float, float, list[Word]]] = []
    for word in sorted(words, key=lambda word: word.middle):
        top, bottom = band(word)
        for index in range(len(lines) - 1, max(-1, len(lines) - 4), -1):
            start, end, members = lines[index]
            if overlap(top, bottom, start, end) > 0.5 * min(bottom - top, end - start):
                members.append(word)
                share = 0.0 if word.item else 1 / len(members)
                lines[index] = (start + (top - start) * share, end + (bottom - end) * share, members)
                break
        else:
            lines.append((top, bottom, [word]))
    return [sorted(members, key=lambda word: word.box[0]) for _, _, members in lines]


def gap(left: Word, right: Word) -> float:
    """The white between two neighbours, in sizes of their type."""
    return (right.box[0] - left.box[2]) / max(min(left.size, right.size), 1.0)


def line_box(words: list[Word]) -> Box:
    """The box around some words."""
    return around(word.box for word in words)


def items(words: list[Word], setting: Setting) -> tuple[Item, ...]:
    """One printed line as items: words that look alike in one `Text`, a wide gap as a tab."""
    made: list[Item] = []
    run: list[Word] = []
    lead = ""
    for index, word in enumerate(words):
        space = _space(words[index - 1], word) if index else ""
        if space == " " and setting.page.written_on and begins_answer(words[index - 1], word, setting.page.written_on):
            space = "\t"
        if word.item:
            if run:
                made.append(_text(run, lead, setting))
                run, lead = [], ""
            if space and made:
                made.append(Text(space))
            made.append(word.item)
        elif run and space != "\t" and _alike(run[-1], word):
            run.append(word)
        else:
            if run:
                made.append(_text(run, lead, setting))
            run, lead = [word], space
    if run:
        made.append(_text(run, lead, setting))
    return tuple(made)


def _alike(a: Word, b: Word) -> bool:
    return (a.bold, a.struck, a.marked, a.aside) == (b.bold, b.struck, b.marked, b.aside)


def other_hand(left: Word, right: Word) -> bool:
    """Whether one of two words was set over the page in a note and the other was not, or in another note."""
    return left.run != right.run and min(left.run, right.run) < 0


def _space(left: Word, right: Word) -> str:
    if gap(left, right) > _WIDE or other_hand(left, right):
        return "\t"
    return "" if right.glued else " "


def begins_answer(left: Word, right: Word, written_on: Sequence[Rule]) -> bool:
    """Whether a rule to write on begins between two words: the label ends with the one, the answer begins with the other."""
    if left.run == right.run < 0:
        return False
    return any(left.box[2] - 4 < rule.start < right.box[0] + 3 and -2 < rule.at - right.baseline < 8 for rule in written_on)


def _text(run: list[Word], lead: str, setting: Setting) -> Text:
    parts = [lead, run[0].text]
    for left, right in itertools.pairwise(run):
        parts += [_space(left, right), right.text]
    first, score = run[0], round(min(word.score for word in run), 3)
    place = setting.place(line_box(run))
    return Text("".join(parts), place, first.bold, first.struck, first.marked, score=score, aside=first.aside)


# --- paragraphs ------------------------------------------------------------------------------------------------------


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
    return any(gap(a, b) > _WIDE for line in group for a, b in itertools.pairwise(line))


def _seam(made: list[Item], line: list[Word]) -> list[Item]:
    """What stands between two printed lines of a paragraph: a space, or nothing inside a broken word."""
    last, first = made[-1], line[0]
    if re.fullmatch(r"[xX✓✔]", first.text) and any(isinstance(item, Tick) for item in made):
        return [Text("  ")]  # a tick typed in front of its option: its own, not the last word's of the line above
    if not isinstance(last, Text) or first.item:
        return [Text(" ")]
    if last.text.endswith("\ufffe"):
        made[-1] = _replaced(last, last.text[:-1] + ("-" if _keeps_hyphen(last.text[:-1], first.text) else ""))
        return []
    if _broken_address(last.text, line):
        return []
    return [Text(" ")]


def _replaced(text: Text, words: str) -> Text:
    return replace(text, text=words)


_HYPHENED_FIRST = frozenset((
    "self", "well", "non", "co", "ex", "pre", "post", "anti", "ante", "parent", "mother", "father", "infant", "step",
    "half", "high", "low", "long", "short", "part", "full", "old", "new", "year", "one", "two", "three", "four", "five",
    "six", "seven", "eight", "nine", "ten", "twenty", "thirty", "forty", "follow", "check", "drop", "day", "week",
    "month", "multi", "inter", "semi", "cross", "mid", "re", "under", "over", "all", "sub", "so", "mental", "birth",
    "foster", "child", "early", "late", "much", "hard", "problem", "face", "case",
))  # fmt: skip
_HYPHENED_LAST = frozenset((
    "old", "up", "in", "on", "off", "out", "down", "term", "risk", "based", "led", "related", "natal", "infant", "child",
    "care", "harm", "esteem", "time", "to", "and", "by", "being", "one", "two", "three", "four", "five", "six", "seven",
    "eight", "nine", "law", "laws", "free", "aged", "like", "wide", "style", "going", "centred", "focused", "informed",
    "specific", "confidence", "regulation", "worth",
))  # fmt: skip


def _keeps_hyphen(before: str, after: str) -> bool:
    """Whether a hyphen at the line's end belongs to the word ("self-harm") or only divides it ("informa-tion")."""
    head = re.split(r"\s", before.casefold())[-1].strip("(\"'‘“")
    tail = re.split(r"[^\w]", after.casefold())[0]
    return (
        head in _HYPHENED_FIRST
        or tail in _HYPHENED_LAST
        or "-" in head
        or not tail.isalpha()
        or not head.isalpha()
        or after[:1].isupper()
    )


_WHOLE_ADDRESS = re.compile(r"[^@\s]+@[\w.-]+\.(org|com|net|uk|gov|edu|info|nhs)")


def _broken_address(text: str, line: list[Word]) -> bool:
    """An e-mail or web address too long for its line goes on without a space."""
    head = re.split(r"\s", text)[-1]
    if "@" not in head and not re.match(r"(https?:|www\.)", head):
        return False
    tail = line[0].text
    if "@" in tail or (len(line) > 1 and gap(line[0], line[1]) < _WIDE and not head.endswith((".", "@", "-", "_", "/"))):
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
