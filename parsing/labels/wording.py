"""Labels brought to one form, so that "D.O.B.", "Date of Birth *" and "3. date of birth:" are the same words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

Words = tuple[str, ...]

QUOTES = str.maketrans(
    {"‘": "'", "’": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "–": "-", "—": "-", "‑": "-", "−": "-"}
)
NUMBERING = re.compile(
    r"^\s*(?:(?:section|part|question|box|q)\s*(?:\d{1,2}|[a-z])\b[a-z]?\s*[.):\-]*\s*"
    r"|\d{1,2}(?:\.\d{1,2})?\s?\([a-z\d]{1,3}\)\s*[.:\-]*\s*"
    r"|\(?\d{1,2}[a-z]?(?:\.\d{1,2}){0,2}\s*[.):\-]+(?!\d)\s*|\(?[a-z]\s*[.)]\s+|\(?[ivx]{1,4}\s*[.)]\s+"
    r"|\d{1,2}[a-z]?(?:\.\d{1,2})?\s+(?=[A-Z]))",
    re.IGNORECASE,
)
OPTION_HINT = re.compile(
    r"\(?\b(?:y\s*/\s*n(?:\s*/\s*(?:n\s*/\s*k|unknown|not known|dk|\?))?"
    r"|yes\s*/\s*no(?:\s*/\s*(?:not known|unknown|unsure|don't know|n/k|n/a))?"
    r"|m\s*/\s*f(?:\s*/\s*(?:unknown|u|other|x))?)\s*(?=$|[\s)?:*,.])\)?",
    re.IGNORECASE,
)
DOTTED = re.compile(r"\b(?:[a-z]\.\s?){2,}(?=\W|$)|\b(?:[a-z]\.){1,}[a-z]\b")
JOINS = re.compile(r"\s*[/&+,]\s*(?:or\s+)?|[\s(]+\bor\b\s+")
IF_KNOWN = re.compile(r"[\s,(-]+if (?:you|they) (?:have|know)(?: (?:it|this|one|them))?\W*$")
""" "NHS number, if you have it" asks nothing of whoever is spoken to."""
POSSESSIVE = re.compile(r"'s\b|(?<=s)'(?=\W|$)")
PLURAL_HINT = re.compile(r"\((?:s|es|ren)\)|/s\b")
TOKEN = re.compile(r"[a-z0-9]+")
_NAMED_BY_MACHINE = re.compile(r"\s*[a-z]+(?:_[A-Za-z0-9]+)+\s*|\s*[a-z]{2,}(?:[A-Z][a-z]+)+\s*")
""" "parent_first_name", "parentFirstName": what a web form calls its question where it prints no other words for it."""
_NAME_PARTS = re.compile(r"_|(?<=[a-z])(?=[A-Z])")
_OF_REFERRER = re.compile(r"\s*ref (?=\w+)")


def fold(text: str) -> str:
    """Lower case, plain quotes and dashes, single spaces."""
    if text.isascii():
        return " ".join(text.replace("`", "'").lower().split())
    return " ".join(unicodedata.normalize("NFKC", text).translate(QUOTES).casefold().split())


def without_numbering(text: str) -> str:
    """The text without the number or letter that counts it ("3.", "1a)", "Section B:")."""
    rest = NUMBERING.sub("", text, count=1)
    return rest if TOKEN.search(rest.casefold()) else text


def tokens(text: str) -> list[str]:
    """The words of a label, folded, singular, without option hints, possessives and plural marks; "/", "&" and "or" are "and"."""
    plain = text.replace("`", "'") if text.isascii() else unicodedata.normalize("NFKC", text).translate(QUOTES)
    text = fold(without_numbering(in_words(plain)))
    text = IF_KNOWN.sub("", text) or text
    bare = OPTION_HINT.sub(" ", text)
    text = bare if TOKEN.search(bare) else text
    text = PLURAL_HINT.sub("", POSSESSIVE.sub("", text))
    text = DOTTED.sub(lambda found: found.group().replace(".", "").replace(" ", "") + " ", text)
    return [singular(word) for word in TOKEN.findall(JOINS.sub(" and ", text).replace("'", ""))]


def in_words(text: str) -> str:
    """The text; a name that a machine gave to a question as the words it is made of."""
    if not _NAMED_BY_MACHINE.fullmatch(text):
        return text
    return _OF_REFERRER.sub("referrer ", _NAME_PARTS.sub(" ", text))


def singular(word: str) -> str:
    """A rough singular, the same for labels and for the words they are compared with."""
    if len(word) <= 3 or word.endswith(("ss", "us", "is")) or not word.endswith("s"):
        return word
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    return word[:-1]


class Wording:
    """Brings labels to the words they are compared by: short forms written out, small words left out."""

    def __init__(self, short: Mapping[str, str], filler: Iterable[str]) -> None:
        phrases = [tuple(tokens(phrase)) for phrase in filler]
        self.filler = frozenset(phrase[0] for phrase in phrases if len(phrase) == 1)
        self.short: dict[Words, Words] = {phrase: () for phrase in phrases if len(phrase) > 1}
        for written, meant in short.items():
            self.short[self._content(tokens(written))] = self._content(tokens(meant))
        self.longest = max((len(phrase) for phrase in self.short), default=1)
        self.begin = frozenset(phrase[0] for phrase in self.short if phrase)

    def words(self, text: str) -> Words:
        """The words of `text` that count, in their order."""
        return self.counted(tokens(text))

    def counted(self, words: Iterable[str]) -> Words:
        """Those of a text's words that count."""
        content = self._content(words)
        return content if self.begin.isdisjoint(content) else self._written_out(content)

    def _content(self, words: Iterable[str]) -> Words:
        return tuple([word for word in words if word not in self.filler])

    def _written_out(self, words: Words) -> Words:
        out: list[str] = []
        at = 0
        while at < len(words):
            for length in range(min(self.longest, len(words) - at), 0, -1) if words[at] in self.begin else ():
                meant = self.short.get(words[at : at + length])
                if meant is not None:
                    out.extend(meant)
                    at += length
                    break
            else:
                out.append(words[at])
                at += 1
        return tuple(out)
