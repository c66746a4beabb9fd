"""Where the walk through a document stands: the section it is in, the one question that is open, and what has been found.

Lines (`form_lines`) and tables (`form_tables`) are read into it. It decides what is a label; what the label's answer means
is decided later, in `reading`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from parsing.document import Block, Line, Place, Text
from parsing.labels.match import EXPECTED, PROFESSIONALS, Match
from parsing.labels.matching import Labels
from parsing.pairs import Found, How, Loose, Pair
from parsing.pieces import cut, has_input, is_blank, place_of, shown
from parsing.sentences.family_names import FamilyNames
from parsing.values.options import has_ticks
from parsing.values.placeholders import Placeholders
from parsing.walk.narrative import Passage, answer_of
from parsing.walk.question import ASKED_WHO, BeyondLabel, Open

NAME_PARTS = (".title", ".forename", ".surname")
SURE_TITLE = 0.9
"""A match below this is no reason to let a title open a question, or to doubt that it opens a section."""
ONLY_ONE = 0.8
"""How sure it is that a bare label behind a professional asks of the one of the family named so far."""
SPELT = 0.86
"""A match below this may only be spelt like a label."""
OF_NOBODY = ("screening", "narrative")
"""Sections that are about nobody: a label that names somebody is not held by their title."""
OWNERS = (("mother.", "parent."), ("father.", "other_parent."), ("patient.", "parent."), ("oneself.", "parent."))
_Q, _A = re.compile(r"\s*Q(?:uestion)?\s*\d*\s*[.:)]"), re.compile(r"\s*A(?:nswer)?\s*\d*\s*[.:)]\s*")
"""The marks of a question and its answer in a printed interview."""
HOME = (".address", ".postcode", "parent_address", "parent_postcode")
_HOME = re.compile(r"\b(?:home|family)\b", re.IGNORECASE)
HOME_OF_OTHER = ("father.address", "father.postcode", "other_parent.address", "other_parent.postcode")
"""A bare "Address" on the row after the father's name is the family's; only below his own title it is his."""
UNTOLD = 'It could not be told whose answers stand on a line below "{heads}". Open the original to see it.'
_WORKERS = (*PROFESSIONALS, "gp")
_OF_FAMILY = {"infant", "parent", "mother", "father", "other_parent", "patient"}
_OF_NOBODY = ("consent", "narrative", "safeguarding", "screening")
"""Parts whose title names nobody."""


class Walk:
    """What has been found so far, and where the walk stands."""

    def __init__(
        self, labels: Labels, empty: Placeholders, read: Callable[[Walk, Sequence[Block]], None], recognised: bool = False
    ) -> None:
        self.labels = labels
        self.empty = empty
        self._read = read
        self.cutoff = 80 if recognised else 88
        self.beyond = BeyondLabel(labels, self.cutoff)
        self.section = ""
        self.titled = False
        """Whether a title has set the section, rather than the last label."""
        self.level = 0
        """Heading level of the title that set the section."""
        self.zone = ""
        """The part of a letter, as in `Loose`."""
        self.greets = True
        """Whether a letter greets its reader: else its body begins below whom it is about."""
        self.beside: tuple[str, ...] = ()
        """The other sections that the last title names: "Safeguarding and consent"."""
        self.subject = ""
        """Section of the field that was asked last."""
        self.spoken_of: set[str] = set()
        """Whom of the family labels have named."""
        self.doubt = 1.0
        self.found: list[Found] = []
        self.titles: list[str] = []
        self.family = FamilyNames(labels, empty)
        self.open: Open | None = None
        self.introduces: tuple[str, Match] | None = None
        """The title of a person whose name may stand below it without a label, and what it asks for."""
        self.side_by_side: tuple[str, ...] = ()
        """Whom the labels of the last line spoke of, from left to right, where each began with somebody else's name."""
        self.abreast: tuple[Line, ...] = ()
        """The headings of the people named side by side whose columns the next block may go on with."""

    def read(self, blocks: Sequence[Block]) -> None:
        """Reads blocks where the walk stands: those of the document, or of a table within a cell."""
        self._read(self, blocks)

    # -------------------------------------------------------------------------------------------------------- matching

    def match(self, text: str, loose: bool = False, section: str | None = None) -> Match | None:
        """The field `text` asks for where the walk stands, or in `section`."""
        under = self.section if section is None else section
        found = None if section is not None or self.titled else self._told(text)
        found = found or self.labels.match(text, under, loose, self.cutoff)
        if (found is None or found.score < SPELT) and (named := self.family.impersonal(text)) != text:
            found = self.labels.match(named, under, loose, self.cutoff) or found
        if section is None and not self.titled and (found is None or self._is_of_family(text, found)):
            found = self.labels.match(text, "", loose, self.cutoff)
        if found is None and section is None:
            found = next((match for other in (*self.beside, self.subject) if other and (match := self._bare(text, other))), None)
        if found is None and section is None and self.section == "referrer":
            found = self._told(text)  # "Reason" below "Referral" is no part of who refers
        if found is not None and section is None and self.subject and self._asks_nothing(found):
            other = self.labels.match(text, self.subject, False, self.cutoff)
            found = other if other is not None and not self._asks_nothing(other) else found
        return self._of_only_one(text) or found if found is not None and section is None and self._asks_nothing(found) else found

    def _of_only_one(self, text: str) -> Match | None:
        """What a bare label behind a GP or a nurse can only ask of the one of the family named so far: "Ethnic category"."""
        if self.titled or self.section not in _WORKERS or len(self.spoken_of) != 1:
            return None
        found = self.labels.match(text, next(iter(self.spoken_of)), False, self.cutoff)
        return None if found is None or self._asks_nothing(found) else replace(found, score=min(found.score, ONLY_ONE))

    def _is_of_family(self, text: str, match: Match) -> bool:
        """Whether a label asks for the family's address, whoever was named last: no form asks where a health visitor lives."""
        person, _, ask = match.targets[0].rpartition(".")
        at_home = person in (*PROFESSIONALS, "gp") and ask in ("address", "postcode") and bool(_HOME.search(text))
        return match.targets[0] in HOME_OF_OTHER or at_home

    def _asks_nothing(self, match: Match) -> bool:
        """Whether a bare label asks what no field keeps of whom the title names: the role of the GP."""
        bare = not match.named and len(match.targets) == 1 and "." in match.targets[0]
        return bare and not match.targets[0].endswith(NAME_PARTS) and not self.kind(match)

    def stand(self) -> tuple[object, ...]:
        """All that decides what a label means here: the same stand, the same matches."""
        return self.section, self.titled, self.beside, self.subject, len(self.family.names), len(self.spoken_of)

    def _bare(self, text: str, section: str) -> Match | None:
        """ "Details" under a title that has nothing of the kind: of the title's other half, or of what was asked last."""
        found = self.labels.match(text, section, False, self.cutoff)
        return replace(found, score=0.9) if found is not None and found.score == 1.0 and not found.named else None

    def _told(self, text: str) -> Match | None:
        """Without titles a bare "Concerns" asks for the story."""
        found = self.labels.match(text, "narrative", False, self.cutoff)
        return found if found is not None and found.score == 1.0 else None

    def knows(self, text: str, section: str | None = None) -> bool:
        """Whether `text` is in so many words a label or a title of some form."""
        text = text.strip()
        if not 0 < len(text) <= 300:
            return False
        match = self.match(text, section=section)
        return (match is not None and match.score >= 0.88) or bool(self.labels.section(text)) or self.labels.is_other_label(text)

    def is_other_label(self, text: str) -> bool:
        """Whether a label is known and asks for no field."""
        return self.labels.is_other_label(text)

    def person(self, text: str, loose: bool = False) -> str:
        """The section of the person that words name; "Parent: relationship to baby" names none, it asks something."""
        match = self.match(text) if text else None
        asks = match is not None and "." in match.targets[0] and not match.targets[0].endswith(".name")
        return self.labels.section(text, loose=loose) if text and not asks else ""

    def kind(self, match: Match | None) -> str:
        """The kind of the field a match leads to; empty when it leads to none."""
        key = self._key(match)
        return self.labels.form.fields[key].kind if key else ""

    def _key(self, match: Match | None) -> str | None:
        """The field a match leads to."""
        target = match.targets[0] if match else ""
        for person, owner in OWNERS:
            target = target.replace(person, owner)
        return self.labels.field(target) if target else None

    def asks_by_itself(self, match: Match) -> bool:
        """ "Voice of the infant" does; "Infant" only opens a section, and a heading that means a plan is not yet a question."""
        if len(match.targets) > 1:
            return True
        target = match.targets[0]
        of_named = target.endswith(".name") or (match.named and "." in target)
        key = self.labels.field(target) if of_named else target  # "Social worker" asks for the social worker
        spec = self.labels.form.fields.get(key or "")
        if spec is None or key is None or key.endswith("_name"):
            return False
        return spec.kind in ("prose", "rows", "yes_no") or match.score >= SURE_TITLE

    def asks_for_prose(self, text: str) -> bool:
        """Whether words mean a question that is answered in running text."""
        match = self.match(text, loose=True)
        return match is not None and self.kind(match) == "prose" and self.asks_by_itself(match)

    # ---------------------------------------------------------------------------------------------------------- adding

    def pair(self, label: str, match: Match | None, answer: Sequence[Line], how: How, place: Place = Place(),
             section: str | None = None, hints: Sequence[str] = (), keep_open: bool = False) -> None:  # fmt: skip
        """Adds a label with its answer; `keep_open` lets the lines that follow belong to it."""
        self.close()
        self.introduces = None
        under = self.section if section is None else section
        self.open = Open(label.strip(), match, under, place_of(answer, place), how, hints=tuple(hints), doubt=self.doubt)
        if not is_blank(answer) or has_input(answer):
            self.open.passages.append(Passage(tuple(answer)))
        if not keep_open:
            self.close()

    def more(self, lines: Sequence[Line], shaded: bool = False, cell: bool = False) -> None:
        """Adds lines to the open question."""
        assert self.open is not None
        self.open.passages.append(Passage(tuple(lines), shaded, cell))

    def loose(self, lines: Sequence[Line], title: bool = False, zone: str | None = None) -> None:
        """Adds lines that belong to no question."""
        self.family.learn_told(lines)
        self.found.append(Loose(tuple(lines), self.section, place_of(lines), self.zone if zone is None else zone, title))

    def of_somebody(self) -> bool:
        """Whether the part of the form where the walk stands speaks of a person."""
        return bool(self.section) and bool(self.labels.form.sections[self.section].person)

    def nobody(self) -> None:
        """Ends the part of the form that spoke of somebody: bare labels after it speak of nobody yet."""
        self.close()
        self.section, self.titled, self.doubt, self.beside = "", False, 1.0, ()

    def untold(self, lines: Sequence[Line], heads: str) -> None:
        """Adds lines that could belong to more than one person: given to nobody, and said so."""
        self.close()
        for line in lines:
            self.found.append(Loose((line,), "", place_of((line,)), problem=UNTOLD.format(heads=heads)))

    def close(self) -> None:
        """Ends the open question: its answer is what has followed."""
        asked, self.open = self.open, None
        if asked is None:
            return
        lines, hints = answer_of(asked.passages, self.empty, lambda text: self.beyond.in_words(asked, text))
        if lines and _Q.match(asked.label) and (marked := _A.match(shown(lines[0].items))):
            lines = (cut(lines[0], marked.end()), *lines[1:])
        if asked.tentative and is_blank(lines):
            self.titles.extend((*asked.hints, *hints))
            if asked.match is None:
                self.found.append(
                    Loose((Line((Text(asked.label),), asked.place),), asked.section, asked.place, self.zone, title=True)
                )
            return
        match = self.beyond.below(asked, (*asked.hints, *hints)) or asked.match or self._whom(asked, lines)
        if match is None or self._asks_nothing(match):
            match = self.beyond.by_tip(lines) or match
        self.family.learn(match, lines)
        spec = self.labels.form.fields.get(match.targets[0]) if match else None
        worker = (self._key(match) or "").startswith("referrer_")
        self.subject = spec.section if spec else "referrer" if worker else ""
        place = place_of(lines, asked.place) if lines else asked.place
        self.found.append(Pair(asked.label, match, lines, asked.section, place, asked.how, (*asked.hints, *hints), asked.doubt))

    def _whom(self, asked: Open, lines: Sequence[Line]) -> Match | None:
        """Whom a label means that is answered with a name: without titles, bare labels after it speak of them."""
        asks = not self.zone or "?" in asked.label  # "Partners:" in a letterhead are the practice's
        found = self.beyond.whom(asked, lines) if asks else None
        if found is not None and not self.titled and not has_ticks(lines):
            self.section = self.labels.person_of(found.targets[0]) or self.section
        return found

    def ends_line(self) -> None:
        """Ends a label that was answered on its own line: the table below is no more of that, unless it is running text."""
        if self.open is not None and self.open.how == "line" and not self.awaits() and self.kind(self.open.match) != "prose":
            self.close()

    def awaits(self) -> bool:
        """Whether a question is open that nothing has answered yet, prompts apart."""
        return self.open is not None and is_blank(answer_of(self.open.passages, self.empty)[0])

    def enter(self, match: Match | None) -> None:
        """Without titles, the last label's owner is whom the bare labels after it speak of."""
        if match is None:
            return
        target = match.targets[0]
        if target.startswith("consent") and self.section != "consent":
            self.section, self.titled = "consent", False
        if self.section == "consent" and target.startswith("consent"):
            return
        if target in EXPECTED and self.section in ("mother", "parent", "patient"):
            return  # whoever is pregnant goes on being spoken of
        if target in HOME and self.section in ("father", "other_parent"):
            self.section = "parent"  # the number behind the family's address is the family's too
            return
        section = self.owner_of(match)
        if self.section in _WORKERS and not self.titled and self._is_story(target):
            self.section = ""  # a story ends what is asked of a professional
        if self.section in _OF_NOBODY and {"referrer_name", "referrer.name"} & {target, *match.rivals}:
            section, self.titled = "referrer", False  # "Requested by" at the foot of the part about consent
        if (
            self.section == "patient"
            and section == "infant"
            and target.endswith(("name", ".name"))
            and not self._has_asked("patient")
        ):
            self.section = "infant"  # "Subject of request" over "Child": the child is whom the title means
        if self.titled and section not in self.beside:  # "Consent and referrer": each of the two in turn
            if not section or self.section not in OF_NOBODY:
                return
            self.titled = False
        self.section = section if section in self.labels.form.sections else self.section
        self.spoken_of |= {section} & _OF_FAMILY

    def _has_asked(self, section: str) -> bool:
        """Whether something was asked already in a part of the form."""
        return any(isinstance(item, Pair) and item.section == section for item in self.found)

    def _is_story(self, target: str) -> bool:
        spec = self.labels.form.fields.get(target)
        return spec is not None and spec.section == "narrative"

    def owner_of(self, match: Match) -> str:
        """The section that a label opens by naming its owner; empty when it opens none."""
        person, dot, _ = match.targets[0].partition(".")
        if dot:
            return person if match.named and match.score >= SURE_TITLE else ""
        spec = self.labels.form.fields[person]
        sure = match.score >= (ASKED_WHO if person.endswith("_name") else 0.95)
        if spec.kind == "rows" or spec.section in ("narrative", "professionals", "household") or not sure:
            return ""
        return spec.person if spec.person in self.labels.form.sections else spec.section
