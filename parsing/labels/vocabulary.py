"""The words that name each answer to a question with options."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field

from parsing.frozen import value
from parsing.labels.config import FieldSpec, FormConfig
from parsing.labels.wording import fold

REFUSES = re.compile(r"\bnot\b|\bno\b|\bunable\b|\bdeclin|\brefus|\bwithout\b|n't\b|n’t\b", re.IGNORECASE)
_BRACKETED = re.compile(r"(?P<before>[^()]+)\((?P<inside>[^()]+)\)")
OVER = re.compile(
    r"\b(?:closed|ended|previous|past|histor\w*|stepped down|until|before|discharged|no longer|last (?:year|month)|ago\b)",
    re.IGNORECASE,
)
"""Words for what is no longer so."""
_ONCE = re.compile(r"\((?:previous(?:ly)?|formerly|once|was|until|before)\b[^()]*\)")
"""A remark in brackets on what was so before."""
NOT_YET = re.compile(
    r"\b(?:to be|will be|being|needs? to be|yet to be|going to be) "
    r"(?:sought|obtained|gained|given|asked|requested|discussed|confirmed|taken|signed|agreed)\b"
    r"|\b(?:pending|awaiting|awaited)\b|\bhop(?:e|es|ing)\b.{0,30}\b(?:agree|consent)\w*"
    r"|\b(?:will|going to|plan to|intend to|yet to|and) (?:seek|ask|obtain|get|gain|discuss)\b",
    re.IGNORECASE,
)
"""Consent that is only meant to be asked for, or hoped for."""
_DENIED = re.compile(
    r"\b(?:not|never|isn'?t|nor)\b(?: (?:currently|been|be|on|a|an|any|under|subject|to|open|now|at|present|the|for))*\s*$"
)
"""What stands before a plan that a child is not on."""
EDGES = " \t\n.,;:!-–—/()[]'\"|*_"


@value(frozen=True)
class Vocabulary:
    """The words that name each option."""

    words: Mapping[str, str]
    """Words as written, folded, to slug; the longest first."""
    ticked: Mapping[str, str] = field(default_factory=dict)
    """Words that are an answer only as a printed option: "Past" beside "Current"."""
    pattern: re.Pattern[str] = field(init=False)

    def __post_init__(self) -> None:
        spelt = "|".join(re.escape(word) for word in sorted(self.words, key=len, reverse=True))
        object.__setattr__(self, "pattern", re.compile(rf"(?<![\w/])(?:{spelt})(?![\w])"))

    def exact(self, text: str) -> str:
        """The slug whose word `text` is; empty when it is none."""
        return self.words.get(_folded(text).strip(EDGES), "")

    def parted(self, text: str) -> str:
        """The slug whose word `text` is once its gaps are closed ("Child Protectio n" in a narrow cell)."""
        letters = "".join(fold(text).split())
        return next((slug for word, slug in self.words.items() if "".join(word.split()) == letters), "")

    def printed(self, text: str) -> str:
        """The slug of an option printed in other words with known ones beside them: "Additional (early help)"."""
        found = _BRACKETED.fullmatch(text.strip())
        return self.exact(text) or (found and (self.exact(found["inside"]) or self.exact(found["before"]))) or ""

    def leading(self, text: str) -> str:
        """The slug that `text` begins with ("Yes, agreed on the phone")."""
        found = self.pattern.match(_folded(text).lstrip(EDGES))
        return self.words[found.group()] if found else ""

    def anywhere(self, text: str) -> list[str]:
        """Every slug that `text` names, in order."""
        return list(dict.fromkeys(self.words[found.group()] for found in self.pattern.finditer(_ONCE.sub(" ", _folded(text)))))

    def plans(self, text: str) -> list[str]:
        """As `anywhere`, without the plans that are said not to be: "not on a CP plan" is `none`, "not CP - CIN" is CIN."""
        text = _ONCE.sub(" ", _folded(text))
        found = [(self.words[hit.group()], bool(_DENIED.search(text[: hit.start()]))) for hit in self.pattern.finditer(text)]
        said = [slug for slug, denied in found if not denied]
        return list(dict.fromkeys(said or (["none"] if found else [])))

    def sentence(self, text: str) -> str:
        """Yes or no, where a whole sentence says only one of them; a refusal anywhere wins ("not happy" is no "happy")."""
        named = [slug for slug in self.anywhere(NOT_YET.sub(" ", text)) if slug in ("yes", "no")]
        return "no" if "no" in named else "yes" if named else ""


def _folded(text: str) -> str:
    """Folded, with the strokes by which machines join words as gaps: "child_protection"."""
    return fold(text).replace("_", " ")


def vocabulary(form: FormConfig, spec: FieldSpec) -> Vocabulary:
    """The option words of a field: its own, or those of yes, no and not known."""
    listed: Mapping[str, Iterable[str]] = spec.options or {
        "yes": form.choices.yes, "no": form.choices.no, "not_known": form.choices.not_known,
    }  # fmt: skip
    if not spec.options:
        listed = {**listed, "yes": (*form.choices.yes, *spec.says_yes), "no": (*form.choices.no, *spec.says_no)}
    return Vocabulary(
        {fold(word).strip(EDGES): slug for slug, words in listed.items() for word in (slug.replace("_", " "), *words)},
        {fold(word).strip(EDGES): "no" for word in spec.ticked_no},
    )
