"""Which option was chosen: ticked, typed, the only one not struck out, or the one marked."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.document import Input, Line, Text
from parsing.frozen import value
from parsing.labels.vocabulary import EDGES, NOT_YET, OVER, Vocabulary
from parsing.labels.wording import fold
from parsing.values.options import Option, items_of, options_of
from parsing.values.placeholders import BLANK

_BETWEEN = re.compile(r"\s*(?:/|\||\n|\t|;| {2,}|\bor\b)\s*")
_NO_BUT = re.compile(r"\W*no\b\s*(?:[-–—,;:.(]|but)\s*(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
_YES_OR_NO = re.compile(r"\W*(?:yes|no)\s*[-–—,;:]\s*(?P<rest>\w.*)", re.IGNORECASE)
_GOES_ON = re.compile(r"\W*no\s+\w.*\b(?:still|ongoing|continu\w+)\b", re.IGNORECASE | re.DOTALL)
""" "No contact since May, still threats by text" is no plain no."""
_AND_NOW = re.compile(
    r"^\W*(?:historic\w*|past|previous\w*)\s*(?:and|&|\+|/)\s*(?:recent|current|ongoing|present)\b", re.IGNORECASE
)
""" "Historic and recent" is no plain no."""
_MOVED = re.compile(r"\b(?:from|down|up|escalated)\b.*\bto (?P<to>.+)")
"""A plan that has changed: "stepped down from CP to CIN" is CIN."""
UNTOLD_BOX, UNTOLD = "it could not be told which box is ticked", "it could not be told which answer is marked"
MANY = 3
"""So many options in a row, without a mark, are the form's own print."""


@value(frozen=True, slots=True)
class Chosen:
    """The outcome of a question with options."""

    value: str = ""
    """The slug (`yes`, `child_in_need`); empty when none was chosen or it could not be told."""
    confidence: float = 1.0
    problem: str = ""
    blank: str = ""
    """Why it counts as unanswered."""
    extra: str = ""
    """What was written besides the options."""


class Chooser:
    """Reads the answer to one question with options."""

    def __init__(self, words: Vocabulary) -> None:
        self.words = words

    def read(self, lines: Sequence[Line]) -> Chosen:
        """The option chosen in `lines`."""
        options, extra = options_of(lines)
        if options:
            found = self._ticked(options, extra)
            if found is not None:
                return found
        for reading in (self._picked, self._struck, self._marked):
            found = reading(lines)
            if found is not None:
                return found
        return self._typed(extra if options else "\n".join(line.said for line in lines), boxed=bool(options))

    def _ticked(self, options: list[Option], extra: str) -> Chosen | None:
        known = [(self._slug(option.text), option) for option in options]
        if not any(slug for slug, _ in known):
            return self._lone(options)
        on = list(dict.fromkeys(slug or option.text for slug, option in known if option.on))
        if on.count("yes") and "no" in on and self._is_over(known):
            on = ["yes"]  # "☒ Past  ☒ Current"
        if len(on) > 1:
            return Chosen(
                problem=f"more than one answer is marked: {' and '.join(option.text for _, option in known if option.on)}",
                blank="more than one answer is marked",
                extra=extra,
            )
        if len(on) == 1:
            if self._is_other_print(options, extra):
                return Chosen(on[0], 0.9)
            behind = self._typed(extra, boxed=True) if fold(on[0]) == "yes" else None
            if behind and behind.value:  # "☒ Yes ☐ No   Child in need"
                return behind
            if on[0] not in self.words.words.values():
                if "yes" not in self.words.words.values() and (told := self._typed(extra, boxed=True)).value:
                    return told  # "☒ open  ☐ closed", and behind them "CIN"
                return Chosen(value="", confidence=0.5, problem=f"'{on[0]}' is not one of the answers known here", extra=extra)
            return Chosen(on[0], 0.98, extra=extra)
        if any(option.on is None for option in options):
            return Chosen(problem=UNTOLD_BOX, blank=UNTOLD_BOX, extra=extra)
        return None

    def _is_other_print(self, options: Sequence[Option], extra: str) -> bool:
        """Whether what stands beside the one mark is only the other printed answer: "✓ Yes    No"."""
        return len(options) == 1 and {fold(options[0].text), fold(extra).strip(EDGES)} == {"yes", "no"}

    def _slug(self, text: str) -> str:
        said = self.words.exact(text) or self._said_outright(text) or self.words.ticked.get(fold(text).strip(EDGES), "")
        said = said or self.words.leading(text)
        return said or self._in_two_languages(text) or self.words.parted(text)

    def _said_outright(self, text: str) -> str:
        """ "No, interpreter needed", "Yes, declined": what an option says behind its yes or no, however the question is put."""
        behind = _YES_OR_NO.match(text)
        return self.words.exact(behind["rest"]) if behind and self._is_yes_no() else ""

    def _is_over(self, known: Sequence[tuple[str, Option]]) -> bool:
        """Whether every no that is ticked only says that it was so before."""
        return all(fold(one.text).strip(EDGES) in self.words.ticked for slug, one in known if one.on and slug == "no")

    def _in_two_languages(self, text: str) -> str:
        """ "Ydy / Yes": an option printed twice."""
        said = {slug for part in text.split("/") if (slug := self.words.exact(part))}
        return said.pop() if len(said) == 1 else ""

    def _lone(self, options: list[Option]) -> Chosen | None:
        """A single box without an option's words: ticked is yes, empty is no answer."""
        if len(options) == 1 and options[0].on and "yes" in self.words.words.values():
            return Chosen("yes", 0.85)
        return None

    def _picked(self, lines: Sequence[Line]) -> Chosen | None:
        """The choice of a drop-down, whose value is one of its options."""
        for line in lines:
            for item in line.items:
                if isinstance(item, Input) and item.options and (slug := self._slug(item.value)):
                    return Chosen(slug, 0.98)
        return None

    def _struck(self, lines: Sequence[Line]) -> Chosen | None:
        """ "Yes / No" with the wrong answers struck through."""
        texts = [item for item in items_of(lines) if isinstance(item, Text)]
        if not any(item.struck for item in texts):
            return None
        struck = self._options("".join(item.text if item.struck else "\n" for item in texts))
        left = self._options("".join("\n" if item.struck else item.text for item in texts))
        left = [slug for slug in left if slug not in struck]
        if struck and len(left) == 1:
            return Chosen(left[0], 0.95)
        return (
            Chosen(problem="the answers are struck out so that none is left", blank="no answer is left unstruck")
            if struck and not left
            else None
        )

    def _marked(self, lines: Sequence[Line]) -> Chosen | None:
        """ "Yes / No" with one circled, highlighted, underlined, in colour or in bold."""
        printed = [item for item in items_of(lines) if isinstance(item, Text)]
        texts = [item for item in printed if item.text.strip()]
        if marked := self._highlighted(texts):
            return Chosen(marked, 0.92)
        if unknown := self._marked_unknown(printed):
            return unknown
        if len(self._options("".join(item.text for item in printed))) < 2:
            misread = [item for item in texts if item.marked and item.score < 1 and not self.words.leading(item.text)]
            return Chosen(problem=UNTOLD, blank=UNTOLD) if misread and len(texts) > 1 else None
        for look, confidence in (("marked", 0.92), ("tinted", 0.85), ("bold", 0.75)):
            chosen = self._options("".join(item.text if getattr(item, look) else "\n" for item in texts))
            plain = self._options("".join("\n" if getattr(item, look) else item.text for item in texts))
            if len(chosen) == 1 and plain:
                return Chosen(chosen[0], confidence)
        return None

    def _marked_unknown(self, printed: list[Text]) -> Chosen | None:
        """One of several printed answers is marked and is none of those known here: the unmarked ones were not chosen."""
        parts = {part.strip(EDGES) for part in _BETWEEN.split("".join(item.text for item in printed))}
        marked = next((words for item in printed if item.marked and (words := item.text.strip(EDGES)) in parts), "")
        if not marked or self.words.anywhere(marked):
            return None
        problem = f"'{marked}' is not one of the answers known here"
        return Chosen(problem=problem, blank=problem)

    def _highlighted(self, texts: list[Text]) -> str:
        """The one option that is marked among others printed without gaps between them."""
        chosen = {self.words.exact(item.text) for item in texts if item.marked}
        others = {slug for item in texts if not item.marked for slug in self.words.anywhere(item.text)}
        return chosen.pop() if len(chosen) == 1 and others - chosen else ""

    def _options(self, text: str) -> list[str]:
        parts = [part for part in _BETWEEN.split(text) if part.strip(EDGES)]
        return list(dict.fromkeys(slug for part in parts if (slug := self.words.printed(part))))

    def _said_again(self, text: str) -> str:
        """ "Yes / No" as printed and "Yes" in the box behind it."""
        slugs = [self.words.exact(part) for part in _BETWEEN.split(text) if part.strip(EDGES)]
        return (
            slugs[-1]
            if len(slugs) > 2 and all(slugs) and len(set(slugs[:-1])) == len(slugs) - 1 and slugs[-1] in slugs[:-1]
            else ""
        )

    def _instead(self, slug: str, text: str) -> str:
        """ "No - early help, lead is Jo Bell": what there is instead of what was asked."""
        behind = _NO_BUT.match(text) if slug == "none" else None
        return self.words.leading(behind["rest"]) if behind and not OVER.search(text) else ""

    def _is_print(self, text: str) -> bool:
        """Whether an answer is the options in a row and nothing else: the form's own print, none of it marked."""
        return len(self.words.anywhere(text)) >= MANY and not re.search(r"\w", self.words.pattern.sub(" ", fold(text)))

    def _is_yes_no(self) -> bool:
        return "yes" in self.words.words.values()

    def _still_so(self, text: str) -> str:
        """The clauses of an answer but those that name an option as ended: "EH closed Sept, none now"."""
        clauses = re.split(r"[,;]\s*", text)
        over = [bool(OVER.search(clause)) and not _MOVED.search(clause) and self._names_plan(clause) for clause in clauses]
        return ", ".join(clause for clause, gone in zip(clauses, over, strict=True) if not gone)

    def _names_plan(self, clause: str) -> bool:
        return any(slug not in ("none", "not_known") for slug in self.words.anywhere(clause)) and not (
            self.words.exact(clause) or self.words.leading(clause) == "none"
        )

    def _typed(self, text: str, boxed: bool) -> Chosen:
        text = text.strip()
        if not text.strip(EDGES):
            return Chosen(blank=BLANK)
        if again := self._said_again(text):
            return Chosen(again, 0.9)
        offered = self._options(text)
        if len(offered) > 1 and all(self.words.printed(part) for part in _BETWEEN.split(text) if part.strip(EDGES)):
            return Chosen(blank="neither answer is marked")
        if not self._is_yes_no() and (now := self._still_so(text)) != text:
            return self._typed(now, boxed) if now else Chosen(extra=text)
        if slug := self.words.exact(text):
            return Chosen(slug, 0.9 if boxed else 0.98)
        if self._is_print(text):
            return Chosen(blank="none of the answers is marked")
        if self._is_yes_no() and _GOES_ON.match(text):
            return Chosen(extra=text)
        if self._is_yes_no() and _AND_NOW.search(text) and self.words.leading(text) == "no":
            return Chosen("yes", 0.8, extra=text)
        if slug := self.words.leading(text):
            return Chosen(self._instead(slug, text) or slug, 0.85, extra=text)
        moved = _MOVED.search(fold(text))
        named_in = self.words.plans if "none" in self.words.words.values() else self.words.anywhere
        named = named_in(moved["to"])[:1] if moved else named_in(text)
        if named == ["yes"] and NOT_YET.search(text) and not self.words.sentence(text):
            return Chosen("not_known", 0.7, extra=text)
        if len(named) == 1:
            return Chosen(named[0], 0.7, extra=text)
        return Chosen(extra=text)
