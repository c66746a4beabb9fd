"""What is written and belongs to no field: kept under its own label, shown, never lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from parsing.answers import Candidate
from parsing.choices import Option, has_ticks, options_of
from parsing.document import Input, Line
from parsing.letters import is_small_print
from parsing.matching import Labels
from parsing.pairs import Loose, Pair
from parsing.pieces import has_input, is_blank, text_of
from parsing.placeholders import BLANK, Placeholders
from parsing.referral import Unmatched
from parsing.values import paragraphs

STATED = 0.85
"""How sure a ticked statement is."""
SHORTEST_STATEMENT = 4
"""Words."""
_REFUSES = re.compile(r"\bnot\b|\bno\b|\bunable\b|\bdeclin|\brefus|\bwithout\b|n't\b|n’t\b", re.IGNORECASE)
_STATED = ("consent_to_referral", "consent_to_share")


@dataclass
class Unplaced:
    """Collects what found no field."""

    labels: Labels
    empty: Placeholders
    unmatched: list[Unmatched] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def pair(self, pair: Pair) -> None:
        """A label without a field, with whatever was written."""
        if is_blank(pair.answer) or not text_of(pair.answer).strip():
            self.notes.append(f"Left blank: {pair.label}")
        else:
            self._answer(pair.label, pair.answer, pair)

    def problem(self, text: str) -> None:
        """What a person must know, once."""
        if text not in self.problems:
            self.problems.append(text)

    def loose(self, item: Loose) -> None:
        """Words without a label: the form's own print is noted, the rest is shown."""
        text = paragraphs(item.text)
        if not text:
            return
        if item.problem:
            self.problem(item.problem)
        if has_ticks(item.lines):
            self._answer("", item.lines, item)
        elif has_input(item.lines) and not item.title and _is_only_print(item.lines):
            self.notes.append(f"Left blank: {text}")
        elif item.title or self.empty.is_prompt(text) or is_small_print(text):
            self.notes.append(text)
        else:
            self.unmatched.append(Unmatched(text, "", item.place))

    def statements(self, item: Pair | Loose) -> list[Candidate]:
        """Statements to tick ("☒ I have discussed this with the parent and they agree"); an empty box says nothing."""
        lines = item.answer if isinstance(item, Pair) else item.lines
        options = options_of(lines)[0]
        if isinstance(item, Pair) and len(options) == 1 and not options[0].text:  # the box stands behind the words
            options = [replace(options[0], text=item.label)]
        stated = [(option, [*self._stated(option)]) for option in options]
        if any(keys for _, keys in stated):
            self._besides([option for option, keys in stated if not keys and option.text], item)
        return [self._statement(key, option, item) for option, keys in stated for key in keys]

    def _besides(self, options: list[Option], item: Pair | Loose) -> None:
        """The boxes among statements of consent that say something else."""
        label = item.label if isinstance(item, Pair) else ""
        self.unmatched.extend(Unmatched(option.text, label, item.place) for option in options if option.on)
        self.notes.extend(f"Not ticked: {option.text}" for option in options if not option.on)

    def _stated(self, option: Option) -> Iterator[str]:
        if len(option.text.split()) >= SHORTEST_STATEMENT:
            match = self.labels.match(option.text, "consent", loose=True)
            if match is not None and match.targets[0] in _STATED:
                yield match.targets[0]

    def _statement(self, key: str, option: Option, item: Pair | Loose) -> Candidate:
        blank = Candidate(key, label=option.text, place=item.place, blank=BLANK)
        if not option.on:
            return blank
        return replace(
            blank, blank="", value="no" if _REFUSES.search(option.text) else "yes", text=option.text, confidence=STATED
        )

    def _answer(self, label: str, lines: Sequence[Line], item: Pair | Loose) -> None:
        options, extra = options_of(lines)
        if not options:
            self.unmatched.append(Unmatched(paragraphs(text_of(lines)), label, item.place))
            return
        under = f" under {label!r}" if label else ""
        self.unmatched.extend(Unmatched(option.text, label, item.place) for option in options if option.on)
        off = [option.text for option in options if not option.on and option.text]
        if off:
            self.notes.append(f"Not ticked{under}: {'; '.join(off)}")
        if any(option.on is None for option in options):
            self.problems.append(f"It could not be told which boxes are ticked{under}.")
        if extra:
            self.unmatched.append(Unmatched(extra, label, item.place))


def _is_only_print(lines: Sequence[Line]) -> bool:
    """Whether the lines are a label with fields to type in and nothing typed."""
    inputs = [item for line in lines for item in line.items if isinstance(item, Input)]
    return bool(inputs) and not any(item.value.strip() for item in inputs)
