"""A document walked from top to bottom: which label stands by which answer, in whichever layout.

The walk keeps the section it is in and the one question that is open (a title or a label whose answer may follow on the
next lines). It decides what is a label; what a label's answer means is decided in `form`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from parsing.document import Block, Document, Input, Line, Place, Table, Text, Tick
from parsing.inline import before_option, inline_pairs, is_tick_line
from parsing.labels import Labels, Match
from parsing.pieces import TICK, all_bold, cut, has_input, is_blank, place_of, shown, text_of, words_of
from parsing.placeholders import Placeholders
from parsing.wording import without_numbering

How = Literal["beside", "below", "inside", "line", "title", "column", "input"]


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and what was answered."""

    label: str
    match: Match | None
    answer: tuple[Line, ...]
    section: str
    place: Place
    how: How
    hints: tuple[str, ...] = ()
    """The form's own words around the box."""
    doubt: float = 1.0
    """Below 1 where the section is only supposed."""
    group: int = 0
    """Pairs of one table row or one line belong together."""


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row of a table whose columns have headings: a person at home, a professional, a child."""

    section: str
    headings: tuple[str, ...]
    cells: tuple[tuple[Line, ...], ...]
    place: Place
    doubt: float = 1.0

    @property
    def texts(self) -> tuple[str, ...]:
        """What stands in each cell, on one line."""
        return tuple(" ".join(text_of(cell).split()) for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Loose:
    """Written or printed without a label of its own."""

    lines: tuple[Line, ...]
    section: str
    place: Place
    zone: str = ""
    """In a letter: `top` above the salutation, `greeting`, `subject`, `body`, `end` below the closing."""
    title: bool = False

    @property
    def text(self) -> str:
        """The words, as read."""
        return text_of(self.lines)


Found = Pair | ListRow | Loose


@dataclass(slots=True)
class Block_:
    """Lines that followed an open question together."""

    lines: tuple[Line, ...]
    shaded: bool = False
    cell: bool = False


@dataclass(slots=True)
class Open:
    """A question whose answer may still follow."""

    label: str
    match: Match | None
    section: str
    place: Place
    how: How
    blocks: list[Block_] = field(default_factory=list)
    hints: tuple[str, ...] = ()
    tentative: bool = False
    """A title that is also a question: it counts only when an answer follows."""
    doubt: float = 1.0
    group: int = 0


SALUTATION = re.compile(r"^\s*(?:dear\b|hi\b|hello\b|good (?:morning|afternoon)\b|to whom it may concern)", re.IGNORECASE)
CLOSING = re.compile(
    r"^\s*(?:yours (?:sincerely|faithfully|truly)|(?:with )?(?:very )?(?:kind|best|warm|many)(?:est)?(?: and best)? (?:regards|wishes)|regards|with regards|many thanks|thanks|thank you|best|cheers|kind thanks)[\s,.!]*$",
    re.IGNORECASE,
)
SUBJECT = re.compile(r"^\s*(?:re|ref|regarding|subject|concerning|referral|referral (?:of|for))\s*[:.\-–]\s*", re.IGNORECASE)


class Walk:
    """What has been found so far, and where the walk stands."""

    def __init__(self, labels: Labels, empty: Placeholders, recognised: bool = False) -> None:
        self.labels = labels
        self.empty = empty
        self.cutoff = 80 if recognised else 88
        self.section = ""
        self.titled = False
        """Whether a title has set the section, rather than the last label."""
        self.zone = ""
        self.doubt = 1.0
        self.found: list[Found] = []
        self.titles: list[str] = []
        self.open: Open | None = None
        self.group = 0
        self.names: dict[str, str] = {}
        """First names of the family, by whom they name."""
        self.level = 0
        """Heading level of the title that set the section."""

    # -------------------------------------------------------------------------------------------------------- matching

    def match(self, text: str, loose: bool = False, section: str | None = None) -> Match | None:
        """The field `text` asks for where the walk stands."""
        found = self.labels.match(text, self.section if section is None else section, loose, self.cutoff)
        if found is None and (named := self.impersonal(text)) != text:
            found = self.labels.match(named, self.section if section is None else section, loose, self.cutoff)
        if found is None and section is None and not self.titled:
            return self.labels.match(text, "", loose, self.cutoff)
        return found

    def impersonal(self, text: str) -> str:
        """A label with the family's own names in it as the form would print it: "Hina's views" as "parent's views"."""
        if len(text.split()) > 12:
            return text
        for name, word in self.names.items():
            text = re.sub(rf"\b{re.escape(name)}\b", word, text)
        return _SOMEBODYS.sub("parent's \\1", text)

    def knows(self, text: str, section: str | None = None) -> bool:
        """Whether `text` is in so many words a label or a title of some form."""
        text = text.strip()
        if not 0 < len(text) <= 300:
            return False
        match = self.match(text, section=section)
        return match is not None and match.score >= 0.88 or bool(self.labels.section(text)) or self.labels.is_other_label(text)

    def is_other_label(self, text: str) -> bool:
        """Whether a label is known and asks for no field."""
        return self.labels.is_other_label(text)

    def kind(self, match: Match | None) -> str:
        """The kind of the field a match leads to; empty when it leads to none."""
        if match is None:
            return ""
        key = self.labels.field(match.targets[0].replace("mother.", "parent.").replace("father.", "other_parent.").replace("patient.", "parent."))
        return self.labels.form.fields[key].kind if key else ""

    # ---------------------------------------------------------------------------------------------------------- adding

    def pair(self, label: str, match: Match | None, answer: Sequence[Line], how: How, place: Place = Place(),
             section: str | None = None, hints: Sequence[str] = (), keep_open: bool = False) -> None:  # fmt: skip
        """Adds a label with its answer; `keep_open` lets the lines that follow belong to it."""
        self.close()
        section = self.section if section is None else section
        label = label.strip()
        asked = Open(label, match, section, place_of(answer, place), how, hints=tuple(hints), doubt=self.doubt, group=self.group)
        if not is_blank(answer) or has_input(answer):
            asked.blocks.append(Block_(tuple(answer)))
        self.open = asked
        if not keep_open:
            self.close()

    def title(self, text: str, lines: Sequence[Line], place: Place, strong: bool = False) -> bool:
        """Takes a title: of a section, of a question, or both. False when it is neither."""
        if not strong and not self.labels.is_whole(text):
            return False
        told = self.labels.match(text, "narrative", False, self.cutoff)  # as a title "Concerns" asks for the story
        match = (told if not self.titled else None) or self.match(text, loose=strong) or told
        section = self.labels.section(text, loose=strong and (match is None or match.score < 0.9))
        asks = match if match and self._asks_by_itself(match) else None
        if not section and not asks:
            return False
        self.close()
        if section:
            if not (self.labels.is_general(text) and self.labels.form.sections[self.section].person if self.section else ""):
                self.section = section
            self.titled, self.doubt = True, 1.0
            self.level = self._level(lines)
            self.titles.append(text)
        if asks:
            self.open = Open(text.strip(), asks, self.section, place, "title", tentative=bool(section), doubt=self.doubt)
        return True

    def _level(self, lines: Sequence[Line]) -> int:
        return max((line.heading for line in lines), default=0)

    def unknown_title(self, text: str, place: Place, level: int = 0) -> None:
        """A title that nothing in the configuration knows: what follows stands under it, unrecognised.

        A title as large as the last one ends that one's section; a smaller one only makes it less sure.
        """
        self.close()
        if not self.zone:
            if level <= self.level or not self.titled:
                self.section, self.titled, self.doubt = "", False, 1.0
            else:
                self.doubt = 0.85
        self.open = Open(text.strip(), None, self.section, place, "title", tentative=True, doubt=self.doubt)

    def _asks_by_itself(self, match: Match) -> bool:
        """ "Voice of the infant" does; "Infant" only opens a section, and a heading that means a plan is not yet a question."""
        spec = self.labels.form.fields.get(match.targets[0])
        if spec is None or match.targets[0].endswith("_name"):
            return False
        return spec.kind in ("prose", "rows") or match.score >= 0.9 or spec.kind == "yes_no"

    def more(self, lines: Sequence[Line], shaded: bool = False, cell: bool = False) -> None:
        """Adds lines to the open question."""
        assert self.open is not None
        self.open.blocks.append(Block_(tuple(lines), shaded, cell))

    def loose(self, lines: Sequence[Line], title: bool = False) -> None:
        """Adds lines that belong to no question."""
        self.found.append(Loose(tuple(lines), self.section, place_of(lines), self.zone, title))

    def close(self) -> None:
        """Ends the open question: its answer is what has followed."""
        asked, self.open = self.open, None
        if asked is None:
            return
        lines, hints = answer_of(asked.blocks, self.empty)
        if asked.tentative and is_blank(lines):
            if asked.match is None:
                self.found.append(Loose((Line((Text(asked.label),), asked.place),), asked.section, asked.place, self.zone, title=True))
            return
        self._learn(asked.match, lines)
        place = place_of(lines, asked.place) if lines else asked.place
        self.found.append(Pair(asked.label, asked.match, lines, asked.section, place, asked.how, (*asked.hints, *hints), asked.doubt, asked.group))

    def _learn(self, match: Match | None, lines: Sequence[Line]) -> None:
        """Keeps the first names of the family, for labels that use them."""
        if match is None or not match.targets[0].endswith((".name", "_name", ".forename")):
            return
        person = next((who for who in ("infant", "other_parent", "father", "parent", "mother") if match.targets[0].startswith(who)), "")
        first = next(iter(text_of(lines).split()), "")
        if person and first.isalpha() and len(first) > 2 and first[0].isupper() and first.lower() not in ("unborn", "baby", "miss", "mrs"):
            self.names.setdefault(first, person.replace("_", " ").replace("infant", "baby"))

    def awaits(self) -> bool:
        """Whether a question is open that nothing has answered yet, prompts apart."""
        return self.open is not None and is_blank(answer_of(self.open.blocks, self.empty)[0])

    # ----------------------------------------------------------------------------------------------------------- lines

    def line(self, line: Line) -> None:
        """Reads one line of running text."""
        text = line.text.strip()
        if not text and not has_input((line,)):
            return
        self.group += 1
        if self._letter_part(text, line):
            return
        if is_tick_line(line) and self._option(line):
            return
        if self.zone == "end":
            self._signature(line)
            return
        if self._labelled(line, text) or self._titled(line, text) or self._question(line, text):
            return
        if self._unknown_question(line) or self._unknown_label(line, text):
            return
        if self._unknown_heading(line, text):
            self.unknown_title(text, place_of((line,)), line.heading)
        elif self.open is not None and self._takes(text, line):
            self.more((line,))
        else:
            self.close()
            self.loose((line,), title=bool(line.heading))

    def _letter_part(self, text: str, line: Line) -> bool:
        if SALUTATION.match(text) and len(text) < 80 and not self.titled:
            self.close()
            self.found.append(Loose((line,), "", place_of((line,)), "greeting"))
            self.zone, self.section = "body", ""
            return True
        if CLOSING.match(text) and self.zone:
            self.close()
            self.found.append(Loose((line,), "", place_of((line,)), "greeting"))
            self.zone, self.section, self.titled, self.doubt = "end", "referrer", False, 0.9
            return True
        if SUBJECT.match(text) and self.zone in ("top", "body"):
            self.close()
            self.found.append(Loose((line,), "", place_of((line,)), "subject"))
            self._learn(Match(("infant_name",), 1.0), (replace(line, items=(Text(SUBJECT.sub("", text)),)),))
            self.section, self.titled = "parent", False
            return True
        return False

    def _signature(self, line: Line) -> None:
        """Below the closing of a letter only ways to reach the writer have labels."""
        self.close()
        pairs = inline_pairs(line, self, loose=False)
        if pairs and all(found.match and found.match.targets[0].startswith("referrer") for found in pairs):
            for found in pairs:
                self.pair(found.label, found.match, (found.answer,), "line", place_of((found.answer,), line.place), section="referrer")
        else:
            self.loose((line,))

    def _option(self, line: Line) -> bool:
        """A box at the beginning of a line: an option of the open question, else an item of a check list."""
        if self.open is not None and (self.open.match is None or self.kind(self.open.match) in ("choice", "yes_no", "prose", "text")):
            self.more((line,))
            return True
        self.close()
        self.loose((line,))
        return True

    def _titled(self, line: Line, text: str) -> bool:
        if not text:
            return False
        strong = bool(line.heading) or ((all_bold((line,)) or _capitals(text)) and len(text.split()) <= 14)
        strong = strong or self._stands_out(text)
        if has_input((line,)) or len(text.split()) > 24 or line.bullet:
            return False
        bare = text.rstrip(":").strip()
        if not strong and text.endswith(":") and len(text.split()) <= 10 and self._meant_as_title(bare):
            return self.title(bare, (line,), place_of((line,)), strong=True)
        if not strong and self._answers_below(bare):
            return False
        if strong or (not text.endswith((".", ",", ";")) and self._alone(bare)):
            if self.open is not None and not strong and not self._may_end(bare):
                return False
            if self._full_stop_inside(bare):
                return False
            return self.title(bare, (line,), place_of((line,)), strong=strong)
        return False

    def _stands_out(self, text: str) -> bool:
        """A short line without an end between sentences that have one, asking for running text: a heading typed plainly."""
        if len(text.split()) > 9 or text[-1] in ".,;:!" or not text[:1].isupper() or self.open is None or self.awaits():
            return False
        above = text_of(self.open.blocks[-1].lines).rstrip() if self.open.blocks else ""
        match = self.match(text, loose=True)
        return above[-1:] in tuple(".?!\"'’”") and match is not None and self.kind(match) == "prose" and self._asks_by_itself(match)

    def _meant_as_title(self, text: str) -> bool:
        """Whether a short line before a colon asks for running text."""
        match = self.match(text, loose=True)
        return match is not None and self.kind(match) == "prose" and self._asks_by_itself(match)

    def _question(self, line: Line, text: str) -> bool:
        """A question on a line of its own, or a label: the answer follows on the next lines."""
        if has_input((line,)) or line.bullet or len(text.split()) > 30:
            return False
        bare = text.rstrip(":* ").strip()
        numbered = without_numbering(bare) != bare
        answered_prose = self.open is not None and self.kind(self.open.match) == "prose" and not self.awaits()
        if bare.endswith("?"):
            match = self.match(bare, loose=numbered or not (answered_prose or self.open is not None and self.awaits()))
        elif self.labels.is_whole(bare) and len(bare.split()) <= 8 and not answered_prose and not self._may_answer(bare):
            match = self.match(bare)
        else:
            return False
        if match is None:
            return numbered and bare.endswith("?") and self._unknown_numbered(bare, line)
        self.enter(match)
        self.pair(bare, self.match(bare, loose=True) or match, (), "below", place_of((line,)), keep_open=True)
        return True

    def _unknown_numbered(self, text: str, line: Line) -> bool:
        self.close()
        self.open = Open(text, None, self.section, place_of((line,)), "below", doubt=self.doubt)
        return True

    def _may_answer(self, text: str) -> bool:
        """Whether known words may be the answer just waited for: "Health visitor" below "Job title", "Mother" below "Relationship"."""
        if self.open is None or not self.awaits():
            return bool(self.zone) or self.labels.section(text) != ""
        return self.kind(self.open.match) in ("text", "yes_no", "choice", "prose", "rows", "")

    def _answers_below(self, text: str) -> bool:
        """Whether a person or a profession named on a line is the answer to the question above it, not a title."""
        asked = self.open
        if asked is None or asked.how != "below" or not self.awaits():
            return False
        section = self.labels.section(text)
        return bool(section) and bool(self.labels.form.sections[section].person)

    def _alone(self, text: str) -> bool:
        """Whether a plain line is a title in so many words."""
        if not self.labels.is_whole(text):
            return False
        match = self.match(text)
        return bool(self.labels.section(text)) or (match is not None and match.score >= 0.94 and self._asks_by_itself(match))

    def _may_end(self, text: str) -> bool:
        """Whether a plain line can end the open answer: only a longer title may, or any title where nothing was answered."""
        return self.awaits() or len(text.split()) >= 2

    def _full_stop_inside(self, text: str) -> bool:
        return bool(re.search(r"[a-z]{3}\.\s+[A-Z]", text))

    def _labelled(self, line: Line, text: str) -> bool:
        prose_open = self.open is not None and self.kind(self.open.match) == "prose" and not self.awaits()
        pairs = inline_pairs(line, self, loose=not prose_open or self.open is not None and self.open.how == "line")
        if not pairs:
            return False
        first = pairs[0]
        if line.heading and first.match is not None and first.match.score < 0.9:
            return False
        if (line.heading or all_bold((line,))) and self._only_title(first.answer.text, text):
            return False
        if self.open is not None and self.awaits() and self._asks_the_same(first.match):
            return False
        if prose_open and not self._may_interrupt(first.label, first.match, first.answer.text):
            return False
        for found in pairs:
            self.enter(found.match)
            match = self.match(found.label, loose=True) or found.match
            self.pair(found.label, match, (found.answer,), "line", place_of((found.answer,), line.place), keep_open=True)
        return True

    def _asks_the_same(self, match: Match | None) -> bool:
        """Whether a line below an open question only puts it in other words."""
        assert self.open is not None
        return match is not None and self.open.match is not None and match.targets[0] == self.open.match.targets[0]

    def _only_title(self, rest: str, text: str) -> bool:
        """Whether a heading with a colon or a question mark is all title: nothing after the mark answers it."""
        rest = rest.strip()
        return not rest or self.empty.is_prompt(rest) or bool(_ASKS.search(rest)) or self.labels.is_whole(text.rstrip(":"))

    def _unknown_question(self, line: Line) -> bool:
        """A question with boxes that nothing in the configuration knows: never the answer to the question before it."""
        text = shown(line.items)
        box = text.find(TICK)
        if box < 0:
            return False
        at = before_option(text, 0, box)
        label = text[:at].strip(" \t:")
        if len(label.split()) < 2:
            return False
        self.pair(label, None, (cut(line, at),), "line", line.place)
        return True

    def _unknown_heading(self, line: Line, text: str) -> bool:
        """A heading, or in running text a short line in bold, that nothing in the configuration knows."""
        if has_input((line,)) or self.zone not in ("", "body"):
            return False
        if line.heading and not self.zone:
            return len(text.split()) <= 24
        return all_bold((line,)) and len(text.split()) <= 8 and text[-1] not in ".,;" and not any(letter.isdigit() for letter in text)

    def _unknown_label(self, line: Line, text: str) -> bool:
        """ "Past history: ..." where nothing is open: words that belong to no field, under their own label."""
        label, colon, _ = text.partition(":")
        if self.open is not None and (self.awaits() or self.kind(self.open.match) in ("prose", "rows", "")):
            return False
        if not colon or not 0 < len(label.split()) <= 4 or not label[:1].isupper() or line.heading or "//" in text:
            return False
        at = shown(line.items).index(":") + 1
        if not shown(line.items)[at:].strip():
            return False
        self.pair(label, None, (cut(line, at),), "line", line.place)
        return True

    def enter(self, match: Match | None) -> None:
        """Without titles, the last label's owner is whom the bare labels after it speak of."""
        if match is None:
            return
        target = match.targets[0]
        if target.startswith("consent") and self.section != "consent":
            self.section, self.titled = "consent", False
        if self.titled or self.section == "consent" and target.startswith("consent"):
            return
        if "." in target:
            person = target.partition(".")[0]
            if person and match.named and match.score >= 0.9:
                self.section = person if person in self.labels.form.sections else self.section
        else:
            spec = self.labels.form.fields[target]
            if spec.kind != "rows" and spec.section not in ("narrative", "professionals", "household") and match.score >= 0.95:
                self.section = spec.person if spec.person in self.labels.form.sections else spec.section

    def _may_interrupt(self, label: str, match: Match | None, answer: str) -> bool:
        """Whether "Label: answer" within prose begins a new question: known words, and an answer that fits them."""
        same_line = self.open is not None and self.open.how == "line"
        if match is None or match.score < (0.8 if same_line else 0.93) or len(label.split()) > 8:
            return False
        if match.targets[0].endswith((".name", "_name")):
            return len(answer.split()) <= 5 and not answer.rstrip().endswith(".") or self.open is not None and self.open.how == "line"
        return True

    def _takes(self, text: str, line: Line) -> bool:
        """Whether the open question takes this line as (more of) its answer."""
        asked = self.open
        assert asked is not None
        kind = self.kind(asked.match)
        if kind in ("prose", "rows") or asked.match is None:
            return True
        if asked.how == "title":
            return self.awaits()
        if not self.awaits():
            address = asked.match.targets[0].endswith("address")
            return address and len(text) < 60 and not text.endswith(".")
        if kind in ("date", "phone", "nhs_number", "postcode", "gestation", "email"):
            return len(text) < 60 and any(letter.isdigit() or letter == "@" for letter in text)
        return len(text) < 120 and not self.zone


_SOMEBODYS = re.compile(r"^[A-Z][a-z]+['’]s (views?|voice|perspective|story|account|words|feelings)$")


def _capitals(text: str) -> bool:
    """Whether a line is typed in capitals throughout, as headings are."""
    return text.isupper() and sum(letter.isalpha() for letter in text) > 3 and not any(letter.isdigit() for letter in text)


# -------------------------------------------------------------------------------------------------------------- prompts

_ASKS = re.compile(r"\?\s*$|^\(.*\)$|^e\.?g\.?\b|^\*|^note:|^\[.*\]$", re.IGNORECASE | re.DOTALL)
_ADDRESSES = re.compile(r"\b(?:please|e\.g\.?|you may|your|consider|think about|for example|include|describe|if relevant|such as)\b|\?", re.IGNORECASE)


def answer_of(blocks: Sequence[Block_], empty: Placeholders) -> tuple[tuple[Line, ...], tuple[str, ...]]:
    """The answer among what followed a title, and the form's own prompts that stood before it."""
    hints: list[str] = []
    rest = list(blocks)
    typed = next((at for at, block in enumerate(rest) if any(isinstance(item, Input) for line in block.lines for item in line.items)), 0)
    hints.extend(words for block in rest[:typed] if (words := words_of(block.lines)))  # print before a field to type in is the form's own
    rest = rest[typed:]
    while len(rest) > 1 and _is_hint(rest[0], rest[1:], empty):
        hints.append(words_of(rest.pop(0).lines))
    if len(rest) == 1 and blocks and rest[0].shaded and len(blocks) == 1:
        text = text_of(rest[0].lines)
        if text and not has_input(rest[0].lines) and (empty.is_prompt(text) or len(_ADDRESSES.findall(text)) > 0):
            return (), (words_of(rest[0].lines),)
    return tuple(line for block in rest for line in block.lines if line.text.strip() or has_input((line,))), tuple(hints)


def _is_hint(block: Block_, rest: Sequence[Block_], empty: Placeholders) -> bool:
    text = text_of(block.lines).strip()
    if not text or has_input(block.lines):
        return not text and not any(isinstance(item, Tick) for line in block.lines for item in line.items)
    if block.shaded and not rest[-1].shaded:
        return True
    if empty.is_prompt(text) or _ASKS.search(text):
        return True
    return block.cell and rest[0].cell and (bool(_ADDRESSES.search(text)) or _general(text)) and not _continues(text, rest[0])


_OPENS = re.compile(r"(?:the (?:parent|infant|baby|child|carer|family|mother)|their|how|what|any|other|information|details|if|who|where|when|is there|are there|this|in this)\b", re.IGNORECASE)
_PARTICULAR = re.compile(r"\d|[‘’\"“”]\w+ \w+.*[‘’\"“”]|(?<=[a-z,;] )[A-Z][a-z]+|\b(?:she|he|I|her|him|mum|dad)\b")


def _general(text: str) -> bool:
    """Whether words speak of any family, as a prompt does, and not of this one: no name, figure, quotation, she or he."""
    return bool(_OPENS.match(text)) and not _PARTICULAR.search(text)


def _continues(text: str, after: Block_) -> bool:
    follows = text_of(after.lines).lstrip()
    return bool(follows) and follows[0].islower()


__all__ = [
    "Block", "Document", "Found", "How", "Input", "Iterator", "ListRow", "Loose", "Open", "Pair", "Table", "Text", "Walk", "cut", "replace",
]  # fmt: skip
