"""What is written and belongs to no field: kept under its own label, shown, never lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from parsing.document import Input, Line, Place, Text
from parsing.labels.matching import Labels
from parsing.pairs import Loose, Pair
from parsing.pieces import has_input, is_blank, text_of
from parsing.referral import Unmatched
from parsing.sentences.small_print import is_small_print
from parsing.values.options import Option, has_ticks, options_of
from parsing.values.placeholders import Placeholders
from parsing.values.values import paragraphs


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

    def struck(self, pair: Pair) -> None:
        """What was written and struck out again, for something else."""
        texts = [item.text.strip() for line in pair.answer for item in line.items if isinstance(item, Text) and item.struck]
        if said := " ".join(filter(None, texts)):
            self.notes.append(f"Struck out under {pair.label!r}: {said}")

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

    def besides(self, options: Sequence[Option], label: str, place: Place) -> None:
        """The boxes among statements that say something else."""
        self.unmatched.extend(Unmatched(option.text, label, place) for option in options if option.on)
        self.notes.extend(f"Not ticked: {option.text}" for option in options if not option.on)

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
