"""Typed marks in plain text: ☐ ☒ ✓ [x] ( ) as `Tick`s, ____ as a blank `Input`, S̶t̶r̶u̶c̶k̶ and Ⓨ circled letters as looks.

Shared by every reader. What a mark means depends on its neighbours: a solid square is ticked beside empty ones and a
bullet alone, a cross is a choice among boxes and a "no" beside ticks, an X is a tick only where boxes or options stand.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.document import Input, Item, Line, Text, Tick
from parsing.frozen import value

OFF = "☐□▢◻◽⬜❏❐❑❒○◯⚪❍⭘"
ON = "☑☒🗹🗷🗵✅⊠⮽◉⦿🔘"
TICKED = "✓✔🗸√"
CROSSED = "✗✘✕✖❌🗴🗶"
SOLID = "■◼⬛●⬤"
BULLETS = "•‣▪●■◦·"

_MARK = re.compile(
    rf"(?P<off>[{OFF}])[\ufe0e\ufe0f]?"
    rf"|(?P<on>[{ON}])[\ufe0e\ufe0f]?"
    rf"|(?P<tick>[{TICKED}])[\ufe0e\ufe0f]?"
    rf"|(?P<cross>[{CROSSED}])[\ufe0e\ufe0f]?"
    rf"|(?P<solid>[{SOLID}])"
    rf"|\[(?P<bracket>[ _\u00a0]*|\s*[xX×*{TICKED}{CROSSED}]\s*)\]"
    rf"|\((?P<round>[ _\u00a0]+|\s*[xX×*•●{TICKED}{CROSSED}]\s*)\)"
    r"|_+[ ]?(?P<lined>[xX✓✔√])[ ]?_+"
    r"|(?P<blank>_{1,4}(?:\s*[/.]\s*_{1,4}){2}|(?<![^\W_])_+(?:(?=[^\s_:])[^_:\n\t]{1,80}(?<=[^\s_:])_+)(?![^\W_])"
    r"|_{3,}(?:[^\s_:](?:[^_:\n\t]{0,300}[^\s_:])?_{3,})?"
    r"|(?<![^\s])\.{2,}(?=[^\s.:])[^:\n\t…]{1,140}?(?<=[^\s.:])\.{2,}(?!\w)"
    r"|(?<=\s)\.{3,5}(?=[^\s.:])"
    r"|\.{6,}(?:(?=[^\s.:])[^:\n\t…]{1,80}?(?<=[^\s.:])\.{5,})?|…{3,}(?:(?=[^\s…:])[^:\n\t…]{1,80}(?<=[^\s…:])…{2,})?"
    r"|(?<=\s)…{2}(?=[^\s…:])[^…:\n\t]{1,80}(?<=[^\s…:])…{2,})"
    r"|(?<![\w/’'.-])(?P<letter>[xX])(?![\w/’'.-])"
)
_GLYPH = re.compile(rf"[{OFF}{ON}{TICKED}{CROSSED}{SOLID}{BULLETS}[(_…\u0335-\u0338\u20ddⒶ-ⓩ]|\.{{6}}")
_LETTER = re.compile(r"(?:^|\s)[xX](?:\s|$)")
_BOX = re.compile(rf"[{OFF}☑☒]|\[[ _xX]*\]")
_EMPTY, _FULL = re.compile(f"[{OFF}]"), re.compile(f"[{ON}{TICKED}]")
_GAP = re.compile(r"\s*[/|,]\s*|\s{2,}|\t|(?<=\w)\s+(?=yes\b|no\b)", re.IGNORECASE)
_LONGEST_CHOICE = 300
"""Letters: an X in a longer text is a word of it."""
_ENCLOSED = {ord("Ⓐ") + n: chr(ord("A") + n) for n in range(26)} | {ord("ⓐ") + n: chr(ord("a") + n) for n in range(26)}
_OVERLAID = re.compile(r"((?:[^\u0335-\u0338][\u0335-\u0338])+)|(\w\u20dd|[Ⓐ-ⓩ])")
_OPTION = re.compile(
    r"y|n|yes|no|n/?k|n/?a|d/?k|not known|unknown|unsure|don['’]?t know|male|female|m|f|boy|girl|born|unborn|other", re.IGNORECASE
)


@value(frozen=True, slots=True)
class _Near:
    """What stands around a mark."""

    boxes: bool
    """Empty boxes or brackets: an X, a cross or a solid square among them is a choice."""
    ticks: bool
    """Ticks without a box: a cross beside them says no."""


def typed_lines(lines: Sequence[Line], ticks_elsewhere: bool = False) -> tuple[Line, ...]:
    """The lines of one cell, or neighbouring lines of a page, with their typed marks as items.

    `ticks_elsewhere` says that the document uses ✓, so that a lone ✗ means no.
    """
    if not any(may_hold_marks(line) for line in lines):
        return tuple(lines)
    words = ["".join(item.text for item in line.items if isinstance(item, Text)) for line in lines]
    boxes = [_has_boxes(line, text) for line, text in zip(lines, words, strict=True)]
    alone = sum(1 for line in lines if line.text.strip()) == 1
    out = []
    for index, line in enumerate(lines):
        near = _Near(any(boxes[max(0, index - 1) : index + 2]), ticks_elsewhere or any(c in words[index] for c in TICKED))
        items = typed_items(line.items, near, alone)
        lone = any(mark in words[index] for mark in TICKED + CROSSED)  # a tick without a box makes no cross a choice
        boxes[index] = boxes[index] or (not lone and any(isinstance(item, Tick) for item in items))
        out.append(_without_bullet(line if items is line.items else replace(line, items=items)))
    return tuple(out)


def typed_items(items: tuple[Item, ...], near: _Near | None = None, alone: bool = True) -> tuple[Item, ...]:
    """The items of one line with its typed marks as items of their own."""
    words = "".join(item.text for item in items if isinstance(item, Text))
    near = near or _Near(any(isinstance(item, Tick) for item in items) or bool(_boxes(words)), any(c in words for c in TICKED))
    found = [*_MARK.finditer(words)]
    lined = any(match["lined"] for match in found)
    marks = [(match, meaning) for match in found if (meaning := _meaning(match, words, near, alone)) is not None]
    marks = [(match, Tick(False) if lined and meaning == Input("") else meaning) for match, meaning in marks]
    if not marks and not _OVERLAID.search(words):
        return items
    return tuple(_split(items, [(match.start(), match.end(), meaning) for match, meaning in marks]))


def may_hold_marks(line: Line) -> bool:
    """Whether a line is worth a closer look: quick, and true for every line that holds a mark."""
    for item in line.items:
        if isinstance(item, Text):
            text = item.text
            if _GLYPH.search(text) or (len(text) < _LONGEST_CHOICE and ("x" in text or "X" in text) and _LETTER.search(text)):
                return True
    return False


def is_choice(text: str) -> bool:
    """Whether words typed in a field are marks rather than an answer: boxes beside options, or a tick alone."""
    return bool(_boxes(text)) or text.strip() in ALONE


ALONE = frozenset("xX" + ON + TICKED + CROSSED)
"""Signs that tick a box, where nothing else stands in it."""


def _has_boxes(line: Line, words: str) -> bool:
    return bool(_boxes(words)) or any(isinstance(item, Tick) for item in line.items)


def _boxes(words: str) -> list[str]:
    return _BOX.findall(words)


def _meaning(match: re.Match[str], words: str, near: _Near, alone: bool) -> Tick | Input | None:
    """The item a mark stands for, or nothing when it is only a character."""
    kind, mark = match.lastgroup, match[match.lastgroup or 0]
    if kind not in ("off", "on", "blank", "solid") and _tells_how(match, words):
        return None
    if kind in ("off", "on", "tick", "lined"):
        return Tick(kind != "off")
    if kind == "blank":
        return Input(_written_over(mark)) if _is_ruled(match, words) else None
    if kind in ("bracket", "round"):
        return _bracketed(mark.strip(" _\u00a0\t"), near)
    if kind == "cross":
        return Tick(True if near.boxes else False if near.ticks else None)
    if kind == "solid":
        return _solid(match, words, near)
    return Tick(True) if _letter_is_tick(match, words, near, alone) else None


def _written_over(mark: str) -> str:
    """What was typed between the lines or dots to write on; a sentence keeps its stop."""
    if "_" not in mark:
        return mark.strip(" .…/")
    typed = re.sub(r"_+", "", mark).strip(" /")
    return typed if any(map(str.isalnum, typed)) else ""


def _is_ruled(match: re.Match[str], words: str) -> bool:
    """A line to write on: a long one, or a short one straight behind a label, as "_typed_" for stress is not."""
    if "_" not in match[0]:
        return _is_leader(match, words)
    behind_label = words[: match.start()].rstrip().endswith((":", "?"))
    among_rules = match[0].startswith("__") and "____" in words
    return behind_label or among_rules or "___" in match[0] or bool(_RULED_DATE.search(match[0]))


_RULED_DATE = re.compile(r"_\s*[/.]\s*_")
_LONG_LEADER, _LONGEST_LED, _SHORTEST_RULE = 10, 7, 6
"""Dots and words: so many dots behind so few words lead to an answer even where they touch the last of them."""


def _is_leader(match: re.Match[str], words: str) -> bool:
    """Dots that lead to where an answer is written, not dots that trail off a sentence."""
    before = words[: match.start()]
    if match[0].strip(".") == "" and len(match[0]) < _SHORTEST_RULE:  # "Reason ...She is tired": dots before an answer
        return len(before.split()) <= _LONGEST_LED and before.lstrip()[:1].isupper() and before.rstrip()[-1:] not in (".", ",")
    if not before or before.rstrip().endswith((":", "?")) or before[-1] in " \t":
        return True
    return len(match[0]) >= _LONG_LEADER and len(before.split()) <= _LONGEST_LED and before.lstrip()[:1].isupper()


def _tells_how(match: re.Match[str], words: str) -> bool:
    """Whether a mark is part of an instruction ("please tick (✓) all that apply") and answers nothing."""
    return bool(words[match.end() :].strip(" .)")) and bool(_INSTRUCTION.search(words, 0, match.start()))


_INSTRUCTION = re.compile(
    r"\b(?:tick|cross|insert|place|put|enter|mark with)\b(?: (?:with|an?|either|the))*[ (\[]*$", re.IGNORECASE
)


def _bracketed(mark: str, near: _Near) -> Tick:
    return Tick(bool(mark) and not (mark in CROSSED and near.ticks))


def _solid(match: re.Match[str], words: str, near: _Near) -> Tick | None:
    """A solid box: ticked beside empty ones, empty beside ticked ones, unknown among its like, a bullet at a line's start."""
    if _EMPTY.search(words):
        return Tick(True)
    if _FULL.search(words):
        return Tick(False)
    if sum(words.count(box) for box in SOLID) > 1:
        return Tick(None)
    return Tick(None) if near.boxes and words[: match.start()].strip() else None


def _letter_is_tick(match: re.Match[str], words: str, near: _Near, alone: bool) -> bool:
    before, after = words[: match.start()].strip(), words[match.end() :].strip()
    if not before and not after:
        return alone or near.boxes
    rest = [part for part in _GAP.split(f"{before}  {after}") if part.strip()]
    if all(_OPTION.fullmatch(part.strip()) for part in rest):
        return True
    return near.boxes and (not before or not after or bool(re.search(r"\s{2}$|\t$", words[: match.start()])))


def _split(items: Sequence[Item], marks: Sequence[tuple[int, int, Tick | Input]]) -> Iterator[Item]:
    """Items cut at the marks, whose starts and ends count characters over the line's text items."""
    at, skip_to, left = 0, 0, deque(marks)
    for item in items:
        if not isinstance(item, Text):
            yield item
            continue
        end, start = at + len(item.text), max(at, skip_to)
        while left and left[0][0] < end:
            mark_start, mark_end, mark = left.popleft()
            yield from _piece(item, item.text[start - at : mark_start - at])
            yield replace(mark, place=item.place)
            start = skip_to = mark_end
        if start < end:
            yield from _piece(item, item.text[start - at :])
        at = end


def _piece(item: Text, text: str) -> Iterator[Text]:
    """Part of a text item; letters overlaid with a stroke are struck, circled letters are marked."""
    last = 0
    for match in _OVERLAID.finditer(text):
        if text[last : match.start()]:
            yield replace(item, text=text[last : match.start()])
        if match[1]:
            yield replace(item, text=re.sub("[\u0335-\u0338]", "", match[1]), struck=True)
        else:
            yield replace(item, text=match[2].replace("\u20dd", "").translate(_ENCLOSED), marked=True)
        last = match.end()
    if text[last:]:
        yield item if last == 0 and text == item.text else replace(item, text=text[last:])


def _without_bullet(line: Line) -> Line:
    """A typed bullet at the start of a line becomes the line's own mark."""
    first = line.items[0] if line.items else None
    if not isinstance(first, Text) or first.text.lstrip()[:1] not in tuple(BULLETS):
        return line
    rest = first.text.lstrip()[1:].lstrip()
    if not rest and len(line.items) == 1:
        return line
    return replace(line, items=(replace(first, text=rest), *line.items[1:]) if rest else line.items[1:], bullet=True)
