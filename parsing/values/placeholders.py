"""What stands where an answer should and is none: placeholders, the form's own prompts, mail-merge leftovers."""

from __future__ import annotations

import re
from collections.abc import Iterable

from rapidfuzz import fuzz, process

from parsing.labels.config import FieldSpec, FormConfig
from parsing.labels.wording import fold

BLANK = "left blank"
PROMPT = "only the form's own prompt"
"""Why a question counts as unanswered, as people read it."""
_EDGES = " .,;:!*_-–—…\"'()[]"
_FILLER_ONLY = re.compile(r"[\s_.…\-–—=*/\\|~,;:()\[\]<>^]*")
_MERGE = re.compile(
    r"\s*(?:<<?[^<>]{2,60}>>?|«[^«»]{2,60}»|\{\{?[^{}]{2,60}\}?\}"
    r"|\[(?:insert|enter|patient|name|date|type|add|title|[A-Z_]{3,})[^\[\]]{0,60}\]|%[A-Za-z_]{3,40}%|#[A-Z_]{3,40}#)\s*"
)
_BLANK_DATE = re.compile(r"(?:[xdmy?_]{1,4}\s*[/.\-]\s*){1,2}[xdmy?_]{1,4}|[/.\-\s]*(?:19|20)?[/.\-\s]+", re.IGNORECASE)
_AT_PRESENT = re.compile(
    r"(?: yet| at present| currently| at (?:the |this )?time(?: of (?:the )?(?:writing|referral|completion))?)$"
)
""" "Not available at the time of writing" is as empty as "not available"."""
_QUESTION_MARKS = re.compile(r"[?\s]+")
_HEAD = re.compile(r"\s*\(?(?P<words>[^:\n]{4,90}):\)?\s*(?=\S)")
_EXAMPLE = re.compile(r"(?:e\.? ?g|i\.? ?e|for example|for instance|such as)\b")
_OF_WHOM = re.compile(r"\s*(?:(?:the|any|their|his|her|your|its)\s+)?(?:\w+['’]s?\s+)?")
"""Whose the subjects are that a prompt lists."""
LISTED_BY_ORDER = 2
"""So many subjects behind an order are the form's own words."""
SHORTEST_PROMPT, LONGEST_PROMPT = 12, 400
"""Letters."""
LONGEST_POINTER = 8
"""Words: "see the attached letter from my colleague" still only points elsewhere."""


class Placeholders:
    """Tells answers from what only looks like one, by the words of `config/form.toml`."""

    def __init__(self, form: FormConfig) -> None:
        words = form.placeholders
        self.words = frozenset(_bare(word) for word in words.words)
        self.nil = frozenset(_bare(word) for word in words.nil)
        self.prompts = frozenset(_bare(word) for word in words.prompts)
        self.points = tuple(sorted((fold(word) for word in words.points_elsewhere), key=len, reverse=True))
        self.elsewhere = frozenset(fold(word) for word in words.elsewhere)
        self.verbs = tuple(sorted((fold(verb) for verb in words.prompt_verbs), key=len, reverse=True))
        self.topics = frozenset(fold(topic) for topic in words.topics)
        self.own = tuple(_bare(prompt) for spec in form.fields.values() for prompt in spec.prompts)
        self.within = "\n".join(self.own)
        self.likely = tuple(prompt for prompt in (*self.prompts, *self.own) if len(prompt) > SHORTEST_PROMPT)
        self.refused = {key: frozenset(_bare(value) for value in spec.not_values) for key, spec in form.fields.items()}
        self.before: dict[str, list[str]] = {}
        for prompt in self.likely:
            self.before.setdefault(prompt[:SHORTEST_PROMPT], []).append(prompt.strip(_EDGES + "?"))

    def why_blank(self, text: str, spec: FieldSpec | None = None, hints: Iterable[str] = (), key: str = "") -> str:
        """Why `text` is no answer to the field: empty when it is one.

        `spec` and `key` are the field's, where one is meant. `hints` are the form's own words around the box: an answer that
        only repeats them was left in place.
        """
        if _FILLER_ONLY.fullmatch(text):
            return f"answered '{text.strip()}'" if any(mark in text for mark in "-–—/*~") else BLANK
        plain = _bare(text)
        if not plain:
            return BLANK
        if _MERGE.sub("", text).strip(_EDGES) == "" or _BLANK_DATE.fullmatch(text.strip()):
            return PROMPT
        if self.is_prompt(text, hints):
            return PROMPT
        if plain in self.nil and not (spec and spec.voice):
            return "" if spec is None or spec.nil_is_answer or spec.kind in ("yes_no", "choice") else f"answered '{short(text)}'"
        if plain in self.refused.get(key, ()):
            return f"answered '{short(text)}'"
        if spec and spec.kind in ("yes_no", "choice") and plain in ("not known", "unknown", "don't know", "n/k", "nk"):
            return ""
        if {plain, _AT_PRESENT.sub("", plain)} & self.words or plain in self.nil:
            return f"answered '{short(text)}'"
        if _QUESTION_MARKS.fullmatch(text) or self._points_elsewhere(plain):
            return f"answered '{short(text)}'"
        return ""

    def is_prompt(self, text: str, hints: Iterable[str] = ()) -> bool:
        """Whether `text` is the form's own invitation to write, and nothing else."""
        plain = _bare(text)
        if not plain:
            return False
        if plain in self.prompts or self._known(plain) or self._repeats(plain, hints):
            return True
        return self._instructs(plain) or self._only_topics(text) or self._lists_topics(plain)

    def _known(self, plain: str) -> bool:
        if not SHORTEST_PROMPT < len(plain) <= LONGEST_PROMPT:
            return plain in self.own
        return plain in self.within or process.extractOne(plain, self.likely, scorer=fuzz.ratio, score_cutoff=92) is not None

    def without_prompt(self, text: str, hints: Iterable[str] = ()) -> str:
        """The answer without a prompt that was left before it."""
        lines = text.split("\n")
        while len(lines) > 1 and self.is_prompt(lines[0], hints):
            lines.pop(0)
        text = "\n".join(lines)
        folded = fold(text)
        known = self.before.get(folded[:SHORTEST_PROMPT], ())
        for prompt in (*(fold(hint).strip(_EDGES + "?") for hint in hints), *known):
            if len(prompt) > SHORTEST_PROMPT and folded.startswith(prompt) and len(folded) > len(prompt) + 3:
                rest = _after(text, prompt)
                return rest if rest != text and rest.strip() else text
        return text[self.after_prompt(text) :]

    def after_prompt(self, text: str) -> int:
        """Where the answer begins behind the form's own words and a colon: "e.g. mother, father: Father"; 0 without them."""
        head = _HEAD.match(text)
        if head is None:
            return 0
        plain = _bare(head["words"])
        own = bool(_EXAMPLE.match(plain)) or plain in self.prompts or self._instructs(plain)
        return head.end() if own else 0

    def _repeats(self, plain: str, hints: Iterable[str]) -> bool:
        for hint in hints:
            hint = _bare(hint)
            if len(hint) < 4:
                continue
            if plain == hint or (len(plain) > 15 and plain in hint) or (len(plain) > 10 and fuzz.ratio(plain, hint) >= 92):
                return True
        return False

    def is_choice_left(self, text: str) -> bool:
        """Whether `text` is what a list to choose from shows before anything is chosen: "Select Y/N"."""
        return len(text.split()) <= LONGEST_POINTER and self._instructs(_bare(text))

    def _instructs(self, plain: str) -> bool:
        words = plain.split()
        if len(words) > 14 or any(letter.isdigit() for letter in plain):
            return False
        start = plain.removeprefix("please ").removeprefix("kindly ")
        polite = start != plain
        for verb in self.verbs:
            if start == verb or start.startswith(verb + " "):
                ordered = polite and verb not in _EVERYDAY
                return ordered or verb in _ALWAYS or _is_about_forms(start[len(verb) :].split())
        return False

    def _lists_topics(self, plain: str) -> bool:
        """ "Consider the infant's behaviour, sleep and feeding": a form's order, and nothing but subjects behind it."""
        start = plain.removeprefix("please ")
        verb = next((verb for verb in self.verbs if start.startswith(f"{verb} ")), "")
        return bool(verb) and self._only_topics(_OF_WHOM.sub("", start[len(verb) :], count=1), LISTED_BY_ORDER)

    def _only_topics(self, text: str, least: int = 3) -> bool:
        parts = [part.strip(_EDGES + "?") for part in re.split(r"[,;/•\n]| and | or | e\.g\.? ", fold(text))]
        parts = [part for part in parts if part and part not in ("etc", "e.g", "eg", "for example", "i.e")]
        return len(parts) >= least and all(part in self.topics for part in parts)

    def _points_elsewhere(self, plain: str) -> bool:
        words = re.findall(r"[a-z]+", plain)
        if not 1 < len(words) <= LONGEST_POINTER:
            return False
        start = next((point for point in self.points if plain.startswith(point + " ")), "")
        return bool(start) and bool(self.elsewhere & set(words[len(start.split()) :]))


_ALWAYS = ("click", "tap", "tell us", "think about")
_EVERYDAY = ("give", "write", "include", "continue", "type", "provide", "consider", "complete")
"""What people ask of each other too ("please give mum a ring")."""
_ARTICLES = ("any", "the", "a", "your", "all", "full", "more", "us", "further")
_ABOUT_FORMS = frozenset((
    "details", "detail", "here", "text", "date", "name", "box", "below", "above", "answer", "information",
    "description", "information.", "words", "form", "space", "needed", "any", "all", "full", "appropriate", "number",
    "option", "item", "response", "one", "relationship", "y/n", "yes/no", "reason", "summary", "following", "section", "as",
))  # fmt: skip


def _is_about_forms(words: list[str]) -> bool:
    """Whether what follows "give" or "enter" is a form's business: "details here", not "mum a call"."""
    rest = words[1:] if words and words[0] in _ARTICLES else words
    return not rest or rest[0] in _ABOUT_FORMS


def _bare(text: str) -> str:
    return fold(text).strip(_EDGES)


def short(text: str, length: int = 40) -> str:
    """The beginning of what was written, on one line, to say what stands there."""
    line = " ".join(text.split())
    return line if len(line) <= length else line[: length - 1].rstrip() + "…"


def _after(text: str, prompt: str) -> str:
    """What follows `prompt` (folded) in `text`, by counting letters and digits so that quotes and spaces make no difference."""
    left = sum(letter.isalnum() for letter in prompt)
    for at, letter in enumerate(text):
        left -= letter.isalnum()
        if left == 0:
            ends = text[at + 1 : at + 2] in "?:.)-–\n" or text[at + 1 : at + 3] == " -"
            return text[at + 1 :].lstrip(_EDGES + "?\n") if ends else text
    return text
