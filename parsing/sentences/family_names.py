"""First names of the family, and labels that use them: "Hina's views"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.document import Line
from parsing.labels.match import Match
from parsing.labels.matching import Labels
from parsing.people.kinship import kin_of
from parsing.pieces import text_of
from parsing.sentences.told_names import referred
from parsing.values.placeholders import Placeholders

_SOMEBODYS = re.compile(r"(?P<who>[A-Z][a-z]+)['’]s (?P<what>views?|voice|perspective|story|account|words|feelings)$")
_TITLED = re.compile(r"\b(?:Mrs|Ms|Miss|Mr|Mx)\.? (?P<name>[A-Z][\w'’-]+)")
_TOLD = re.compile(
    r"(?P<first>[A-Z][a-z]{2,})(?: [A-Z][\w'’-]+){1,3}"
    r"(?:, ?| \()(?P<kin>mother|mum|father|dad|partner|baby|son|daughter)\b[,)]?(?=\W|$)"
)
_OF_BABY = re.compile(r"(?:[Mm]other|[Mm]um|[Ff]ather|[Dd]ad) (?:of|to) (?:baby )?(?P<first>[A-Z][a-z]{2,})\b")
""" "Mother of Ada Bell, born 2 March"."""
_PRINTED = {"mother": "mother", "mum": "mother", "father": "father", "dad": "father", "partner": "other parent"}
_WORD = re.compile(r"\w+")
_BABY_OF = re.compile(r"(?:unborn )?(?:baby|child|infant) of (?P<name>[A-Z][a-z]+)\b")
_ALSO = re.compile(r"\b(?:known as|called|a\.?k\.?a\.?)\s+(?P<name>[A-Z][a-z]+)\b")
_PEOPLE = ("infant", "other_parent", "father", "parent", "mother", "patient")
_NAMES = (".name", "_name", ".forename")
_ALSO_WORDS = frozenset(("MAY", "WILL", "HOPE", "MARK", "JOY", "GRACE", "FAITH", "SUMMER"))
"""Names that a title in capitals may use as words."""
_NO_NAMES = ("unborn", "baby", "miss", "mrs")


class FamilyNames:
    """The first names that a document has given so far, each with who of the family bears it."""

    def __init__(self, labels: Labels, empty: Placeholders) -> None:
        self.labels = labels
        self.empty = empty
        self.names: dict[str, str] = {}
        """First names, by each whom a form would print: "baby", "mother"."""
        self.surnames: set[str] = set()
        """Those of whoever a letter says it refers, for "Mrs Bell"."""

    def impersonal(self, text: str) -> str:
        """A label with the family's own names in it as a form would print it: "Hina's views" as "parent's views"."""
        if len(text.split()) > 12 or text in self.names:
            return text
        text = _TITLED.sub(lambda found: "parent" if found["name"] in self.surnames else found[0], text)
        if any(name in text for name in self.names):  # not a pattern of the name, which the `re` module would keep
            text = _WORD.sub(lambda found: self.names.get(found[0], found[0]), text)
        elif text.isupper():
            called = {*_WORD.findall(text)} - _ALSO_WORDS
            capitals = {name.upper(): who for name, who in self.names.items() if name.upper() in called}
            text = _WORD.sub(lambda found: capitals.get(found[0], found[0]), text) if capitals else text
        somebody = _SOMEBODYS.match(text)
        return text if somebody is None or self.labels.section(somebody["who"]) else f"parent's {somebody['what']}"

    def learn_told(self, lines: Sequence[Line]) -> None:
        """Keeps the first names in lines that say whose they are: "Ada Bell, mother, b. 2/3/1997"."""
        for line in lines:
            for first, *_, last in (one.name.split() for one in referred(line.text) if " " in one.name):
                self.surnames.add(last)
                self.names.setdefault(first, "parent")
            if told := _TOLD.match(line.text.strip()):
                kin = told["kin"].lower()
                self.names.setdefault(told["first"], _PRINTED.get(kin, "baby"))
            if whose := _OF_BABY.match(line.text.strip()):
                self.names.setdefault(whose["first"], "baby")

    def learn_row(self, section: str, headings: Sequence[str], cells: Sequence[Sequence[Line]]) -> None:
        """Keeps the first name that a row of a list gives, of the person whom its section or another cell of it names."""
        texts = [text_of(lines).strip() for lines in cells]
        told = (kin_of(text, self.labels) for text in texts[1:])
        person = next(filter(None, told), section if section in _PEOPLE else "")
        asked = [self.labels.match(heading, section, loose=True) for heading in headings]
        at = next((at for at, match in enumerate(asked) if match is not None and match.targets[0].endswith(_NAMES)), 0)
        if person and texts:
            self.learn(Match((f"{person}.name",), 1.0), cells[at])

    def learn(self, match: Match | None, lines: Sequence[Line]) -> None:
        """Keeps the first names of the family, for labels that use them."""
        if match is None or not match.targets[0].endswith(_NAMES):
            return
        if self.empty.why_blank(text_of(lines).strip()):
            return
        of_parent = _BABY_OF.match(text_of(lines).strip())
        if of_parent:
            self.names.setdefault(of_parent["name"], "mother")
            return
        person = next(
            (who for who in _PEOPLE if match.targets[0].startswith(who)),
            "",
        )
        told = text_of(lines)
        also = _ALSO.search(told)
        for first in (next(iter(told.split()), ""), also["name"] if also else ""):
            if person and first.isalpha() and len(first) > 2 and first[0].isupper() and first.lower() not in _NO_NAMES:
                self.names.setdefault(first, person.replace("_", " ").replace("infant", "baby"))
