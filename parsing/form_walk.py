"""Where the walk through a document stands: the section it is in, the one question that is open, and what has been found.

Lines (`form_lines`) and tables (`form_tables`) are read into it. It decides what is a label; what the label's answer means
is decided later, in `reading`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from parsing.document import Block, Input, Line, Place, Text
from parsing.matching import PROFESSIONALS, Labels, Match
from parsing.narrative import ASKS, Passage, answer_of
from parsing.pairs import Found, How, ListRow, Loose, Pair
from parsing.people import naming_of
from parsing.phrases import without_brackets
from parsing.pieces import cut, has_input, is_blank, place_of, shown, text_of
from parsing.placeholders import Placeholders
from parsing.values import last_postcode, read_email, read_phone

SURE_TITLE = 0.9
"""A match below this is no reason to let a title open a question, or to doubt that it opens a section."""
LONGEST_TABLE_TITLE = 12
"""Words of a plain line above a table that can be its title."""
WAYS = ("phone", "email")
LONGEST_INTRODUCTION = 12
"""Words of a line below a person's title that can be their name, with what they do."""
SPELT = 0.86
"""A match below this may only be spelt like a label."""
SMALLER_TITLE = 0.85
"""How sure the owner of a bare label is below an unknown title within a section."""
SMALL_HEADING = 3
"""Level of the first heading that is not large."""
TIPPED = 0.95
"""How sure a field's tip must be of what it asks for."""
HINTED = 0.93
"""How sure it is what guidance below a label asks for."""
ASKED_WHO = 0.85
"""How sure a question for somebody's name must be for the questions after it to speak of them."""
OF_NOBODY = ("screening", "narrative")
"""Sections that are about nobody: a label that names somebody is not held by their title."""
OWNERS = (("mother.", "parent."), ("father.", "other_parent."), ("patient.", "parent."), ("oneself.", "parent."))
_SOMEBODYS = re.compile(r"(?P<who>[A-Z][a-z]+)['’]s (?P<what>views?|voice|perspective|story|account|words|feelings)$")
_YES_AND = re.compile(r"^(?:yes|y)\b\s*[-–—,:;(.]+\s*", re.IGNORECASE)
_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"['\"‘“].*['\"’”]")
"""What somebody said is no title."""
_BABY_OF = re.compile(r"(?:unborn )?(?:baby|child|infant) of (?P<name>[A-Z][a-z]+)\b")
_Q, _A = re.compile(r"\s*Q(?:uestion)?\s*\d*\s*[.:)]"), re.compile(r"\s*A(?:nswer)?\s*\d*\s*[.:)]\s*")
"""The marks of a question and its answer in a printed interview."""
_BOTH = re.compile(r"\band\b|[&/,]")
_CALLED = re.compile(
    r"\b(?:referral|request|service|form|pathway|assessment|support|summary|submission|application|record)\b", re.IGNORECASE
)
"""What a document calls itself says so."""
_TEAM = re.compile(r"\b(?:team|service|services|unit|department)\s*(?:\([^()]*\)\s*)?$", re.IGNORECASE)
"""A team's own name ends so; "Midwife details" and "Mental health team details" are parts of a form."""
_TEAMS_FORM = re.compile(r"\b(?:team|service|services|unit)\b.*\b(?:referral|request|form)\b", re.IGNORECASE)
_OF_WRITER = re.compile(r"\b(?:referr(?:er|ing|ed)|by|your?|professional|practitioner|worker|completing|making)\b", re.IGNORECASE)
"""In a letter "Referral" or "Transfer of care" over a paragraph is no part about whoever writes."""
_OF_FAMILY = re.compile(r"(?:[\w-]+ ){1,2}referral\s*(?:/|$)", re.IGNORECASE)
""" "Family referral" calls the document so, in one language or two."""
_SUMMARY = re.compile(r"\b(?:discharge|summary|letter|chronology)\b", re.IGNORECASE)
""" "Maternity discharge summary / referral" calls the document so."""
_OWN_TITLE = re.compile(r"\breferral\b|\brequest form\b", re.IGNORECASE)
_BY = re.compile(r"\bby\b|\byou\b", re.IGNORECASE)
""" "Referred by" is about somebody else than the title above."""
HOME = (".address", ".postcode", "parent_address", "parent_postcode")
_HOME = re.compile(r"\b(?:home|family)\b", re.IGNORECASE)
HOME_OF_OTHER = ("father.address", "father.postcode", "other_parent.address", "other_parent.postcode")
"""A bare "Address" on the row after the father's name is the family's; only below his own title it is his."""
UNTOLD = 'It could not be told whose answers stand on a line below "{heads}". Open the original to see it.'
_OF_NOBODY = ("consent", "narrative", "safeguarding", "screening")
"""Parts whose title names nobody."""
_NO_NAMES = ("unborn", "baby", "miss", "mrs")


@dataclass(slots=True)
class Open:
    """A question whose answer may still follow."""

    label: str
    match: Match | None
    section: str
    place: Place
    how: How
    passages: list[Passage] = field(default_factory=list)
    hints: tuple[str, ...] = ()
    tentative: bool = False
    """A title that is also a question: it counts only when an answer follows."""
    doubt: float = 1.0


def asks_kinship(match: Match | None) -> bool:
    """Whether a label asks who somebody is to the infant: "Parent's relationship to the infant" is no title of the story."""
    return match is not None and match.named and match.score >= 0.95 and match.targets[0].endswith("relationship")


def asks_name(match: Match) -> bool:
    """Whether a match asks for somebody's name."""
    return match.targets[0].endswith((".name", "_name"))


def _with_ask(text: str) -> str:
    """A telephone number or an address on a line of its own, with what it is before it."""
    phone = read_phone(text)
    if phone and not phone.problem and not any(map(str.isalpha, text)):
        return f"Tel {text}"
    return f"address {text}" if last_postcode(text) else text


class Walk:
    """What has been found so far, and where the walk stands."""

    def __init__(
        self, labels: Labels, empty: Placeholders, read: Callable[[Walk, Sequence[Block]], None], recognised: bool = False
    ) -> None:
        self.labels = labels
        self.empty = empty
        self._read = read
        self.cutoff = 80 if recognised else 88
        self.section = ""
        self.titled = False
        """Whether a title has set the section, rather than the last label."""
        self.level = 0
        """Heading level of the title that set the section."""
        self.zone = ""
        """The part of a letter, as in `Loose`."""
        self.beside: tuple[str, ...] = ()
        """The other sections that the last title names: "Safeguarding and consent"."""
        self.subject = ""
        """Section of the field that was asked last."""
        self.doubt = 1.0
        self.found: list[Found] = []
        self.titles: list[str] = []
        self.names: dict[str, str] = {}
        """First names of the family, by whom they name."""
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
        if (found is None or found.score < SPELT) and (named := self.impersonal(text)) != text:
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
        return found

    def _is_of_family(self, text: str, match: Match) -> bool:
        """Whether a label asks for the family's address, whoever was named last: no form asks where a health visitor lives."""
        person, _, ask = match.targets[0].rpartition(".")
        at_home = person in (*PROFESSIONALS, "gp") and ask in ("address", "postcode") and bool(_HOME.search(text))
        return match.targets[0] in HOME_OF_OTHER or at_home

    def _asks_nothing(self, match: Match) -> bool:
        """Whether a bare label asks what no field keeps of whom the title names: the role of the GP."""
        bare = not match.named and len(match.targets) == 1 and "." in match.targets[0]
        return bare and not self.kind(match)

    def stand(self) -> tuple[object, ...]:
        """All that decides what a label means here: the same stand, the same matches."""
        return self.section, self.titled, self.beside, self.subject, len(self.names)

    def _bare(self, text: str, section: str) -> Match | None:
        """ "Details" under a title that has nothing of the kind: of the title's other half, or of what was asked last."""
        found = self.labels.match(text, section, False, self.cutoff)
        return replace(found, score=0.9) if found is not None and found.score == 1.0 and not found.named else None

    def _told(self, text: str) -> Match | None:
        """Without titles a bare "Concerns" asks for the story."""
        found = self.labels.match(text, "narrative", False, self.cutoff)
        return found if found is not None and found.score == 1.0 else None

    def impersonal(self, text: str) -> str:
        """A label with the family's own names in it as a form would print it: "Hina's views" as "parent's views"."""
        if len(text.split()) > 12 or text in self.names:
            return text
        if any(name in text for name in self.names):  # not a pattern of the name, which the `re` module would keep
            text = _WORD.sub(lambda found: self.names.get(found[0], found[0]), text)
        somebody = _SOMEBODYS.match(text)
        return text if somebody is None or self.labels.section(somebody["who"]) else f"parent's {somebody['what']}"

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
        target = match.targets[0] if match else ""
        for person, owner in OWNERS:
            target = target.replace(person, owner)
        key = self.labels.field(target) if target else None
        return self.labels.form.fields[key].kind if key else ""

    def asks_by_itself(self, match: Match) -> bool:
        """ "Voice of the infant" does; "Infant" only opens a section, and a heading that means a plan is not yet a question."""
        if len(match.targets) > 1:
            return True
        target = match.targets[0]
        key = self.labels.field(target) if target.endswith(".name") else target  # "Social worker" asks for the social worker
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

    def title(self, text: str, lines: Sequence[Line], place: Place, strong: bool = False) -> bool:
        """Takes a title: of a section, of a question, or both. False when it is neither."""
        if _QUOTED.fullmatch(text) or (not strong and not self.labels.is_whole(text)):
            return False
        told = self.labels.match(text, "narrative", False, self.cutoff)  # as a title "Concerns" asks for the story
        told = None if told is not None and "." in told.targets[0] else told
        match = (told if not self.titled else None) or self.match(text, loose=strong) or told
        if match is not None and match.score < SURE_TITLE and not any(isinstance(item, (Pair, ListRow)) for item in self.found):
            match = None  # what a document calls itself is no question
        section = self.labels.section(text, loose=strong and (match is None or match.score < SURE_TITLE))
        section = (
            ""
            if asks_kinship(match) or (self.zone == "body" and section == "referrer" and not _OF_WRITER.search(text))
            else section
        )
        team = self.labels.person_of(match.targets[0]) if match and not section else ""
        heads = bool(section) and self._heads_document(text, lines)
        if heads or ((section or team in PROFESSIONALS) and self._is_letterhead(text, section or team)):
            self.close()
            self.loose(lines or (Line((Text(text),), place),), title=True)
            return True
        chooses = (
            match is not None and text.endswith("?") and self.kind(match) == "choice"
        )  # "Is the family known to social care?"
        asks = match if match and (chooses or self.asks_by_itself(match)) else None
        if asks and not section and self.kind(asks) == "rows":
            section = self.labels.form.fields[asks.targets[0]].section
        if not section and not asks:
            return False
        self.close()
        if section:
            self._into(section, text, lines)
            self.introduces = (text.strip(), match) if match and not asks and self._asks_one(match) else None
        if asks and not section and self._tells_anew(asks):
            self.section, self.titled, self.beside = "", False, ()  # a story is no part of the consent above it
        if asks and not section:
            self.enter(asks)
        if asks:
            self.open = Open(text.strip(), asks, self.section, place, "title", tentative=bool(section), doubt=self.doubt)
        return True

    def _tells_anew(self, asks: Match) -> bool:
        """Whether a question for a story ends the part about consent, or the list of professionals, that it stands below."""
        spec = self.labels.form.fields.get(asks.targets[0])
        if spec is None or spec.kind != "prose":
            return False
        return self.section == "consent" or (self.section == "professionals" and spec.section == "narrative")

    def heads(self, line: Line) -> None:
        """Lets a line that belongs to no question be the title of the table below it, when it names whom that is about."""
        last = self.found[-1] if self.found else None
        text = line.text.strip().rstrip(":")
        if self.open is not None or line.has_input or not isinstance(last, Loose) or last.title or last.lines != (line,):
            return
        section = (
            "" if text.endswith((".", "?")) or len(text.split()) > LONGEST_TABLE_TITLE else self.labels.section(text, loose=True)
        )
        if section and not self._is_letterhead(text, section):
            self.found.pop()
            self._into(section, text, (line,))

    def _heads_document(self, text: str, lines: Sequence[Line]) -> bool:
        """Whether a large title before everything else only happens to name somebody: "Baby Bank: a family to help?"."""
        large = bool(lines) and 0 < lines[0].heading < SMALL_HEADING
        return large and not self.titles and not self.found and not self.labels.section(text) and not self.labels.is_whole(text)

    def _is_letterhead(self, text: str, section: str) -> bool:
        """Whether a title is what the document or the team that writes calls itself: the first one, of no part of a form."""
        if any(isinstance(item, (Pair, ListRow)) for item in self.found) or (self.titles and not _SUMMARY.search(text)):
            return False
        called = bool((_OWN_TITLE if section == "referrer" else _CALLED).search(text)) and not self.labels.is_whole(text)
        called = called or (section != "referrer" and bool(_OF_FAMILY.match(text))) or bool(_SUMMARY.search(text))
        return called or (section in PROFESSIONALS and bool(_TEAM.search(text) or _TEAMS_FORM.search(text)))

    def _into(self, section: str, text: str, lines: Sequence[Line]) -> None:
        about = self.labels.form.sections[self.section].person if self.section else ""
        if not (about and self.labels.is_general(text) and not _BY.search(text)):
            self.section = section
        parts = {self.labels.section(part.strip()) for part in _BOTH.split(text)}
        self.beside = tuple(parts - {"", section})
        self.titled, self.doubt = True, 1.0
        self.level = max((line.heading for line in lines), default=0)
        self.titles.append(text)

    def unknown_title(self, text: str, place: Place, level: int = 0) -> None:
        """A title that nothing in the configuration knows: what follows stands under it, unrecognised.

        A title as large as the last one ends that one's section; a smaller one only makes it less sure.
        """
        self.close()
        if not self.zone:
            if level <= self.level or not self.titled:
                self.section, self.titled, self.doubt, self.subject = "", False, 1.0, ""
            else:
                self.doubt = SMALLER_TITLE
        self.open = Open(text.strip(), None, self.section, place, "title", tentative=True, doubt=self.doubt)

    def more(self, lines: Sequence[Line], shaded: bool = False, cell: bool = False) -> None:
        """Adds lines to the open question."""
        assert self.open is not None
        self.open.passages.append(Passage(tuple(lines), shaded, cell))

    def told_below(self, title: str, lines: Sequence[Line]) -> bool:
        """Whether lines without labels below a person's title tell of them: their name first, then how they are reached."""
        naming = naming_of(self.labels.form.recognition)
        name = without_brackets(lines[0].text).strip() if len(lines) > 1 else ""
        return bool(self.labels.section(title, loose=True)) and len(name.split()) > 1 and naming.looks_like_name(name)

    def tell(self, title: str, lines: Sequence[Line]) -> None:
        """Adds what lines without labels tell of the person a title names, as one answer."""
        section = self.labels.section(title, loose=True)
        told = ", ".join(map(_with_ask, (line.text.strip() for line in lines)))
        place, match = place_of(lines), self.labels.match("name", section)
        self.pair(title, match, (Line((Text(told, place),), place),), "below", place, section=section)

    def introduced(self, line: Line) -> bool:
        """Whether a line below a person's title is their name, and what they do; it is then taken as that."""
        text = line.text.strip()
        if self.introduces is None or ASKS.search(text):
            return False  # a hint may stand between
        (label, match), self.introduces = self.introduces, None
        naming = naming_of(self.labels.form.recognition)
        ways = [found for found in (read_phone(text), read_email(text)) if found and not found.problem]
        fits = ways if self.kind(match) in WAYS else naming.looks_like_name(naming.split(text).get("name", ""))
        if len(text.split()) > LONGEST_INTRODUCTION or not fits:
            return False
        self.pair(label, match, (line,), "line", place_of((line,)))
        return True

    def _asks_one(self, match: Match) -> bool:
        """Whether a person's title asks for their name, or for how they are reached."""
        return len(match.targets) == 1 and (asks_name(match) or self.kind(match) in WAYS)

    def loose(self, lines: Sequence[Line], title: bool = False, zone: str | None = None) -> None:
        """Adds lines that belong to no question."""
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
        lines, hints = answer_of(asked.passages, self.empty, lambda text: self._asks_in_words(asked, text))
        if lines and _Q.match(asked.label) and (marked := _A.match(shown(lines[0].items))):
            lines = (cut(lines[0], marked.end()), *lines[1:])
        if asked.tentative and is_blank(lines):
            self.titles.extend((*asked.hints, *hints))
            if asked.match is None:
                self.found.append(
                    Loose((Line((Text(asked.label),), asked.place),), asked.section, asked.place, self.zone, title=True)
                )
            return
        match = self._asked_below(asked, (*asked.hints, *hints)) or asked.match or self._asked_whom(asked, lines)
        if match is None or self._asks_nothing(match):
            match = self._asked_by_tip(lines) or match
        self.learn(match, lines)
        spec = self.labels.form.fields.get(match.targets[0]) if match else None
        self.subject = spec.section if spec else ""
        place = place_of(lines, asked.place) if lines else asked.place
        self.found.append(Pair(asked.label, match, lines, asked.section, place, asked.how, (*asked.hints, *hints), asked.doubt))

    def _asks_in_words(self, asked: Open, text: str) -> bool:
        """Whether words below a label say in so many words what it asks for."""
        match = self.labels.match(text, self.labels.section(asked.label, loose=True) or asked.section, True, self.cutoff)
        return match is not None and match.score >= HINTED

    def _asked_by_tip(self, lines: Sequence[Line]) -> Match | None:
        """What the tip of the one field to type in asks, where its printed label says nothing: "Ethnic category of the woman"."""
        tips = [item.label for line in lines for item in line.items if isinstance(item, Input) and item.label]
        match = self.labels.match(tips[0], "", False, self.cutoff) if len(tips) == 1 else None
        return match if match is not None and match.named and match.score >= TIPPED else None

    def _asked_below(self, asked: Open, hints: Sequence[str]) -> Match | None:
        """What guidance below a label asks for: "Infant", and in small print "Full name, date of birth and NHS number"."""
        if asked.match is not None and not asks_name(asked.match):
            return None
        whose = self.labels.section(asked.label, loose=True) or asked.section
        found = (self.labels.match(hint, whose, True, self.cutoff) for hint in hints)
        told = next((match for match in found if match and len(match.targets) > 1), None)
        person = self.labels.person_of(asked.match.targets[0]) if asked.match else ""
        of = tuple(f"{person}.{target.rpartition('.')[2]}" for target in told.targets) if told and person else ()
        return replace(told, score=min(told.score, HINTED), targets=of or told.targets) if told else None

    def _asked_whom(self, asked: Open, lines: Sequence[Line]) -> Match | None:
        """A question that names a person and is answered with a name: "Is there another parent or carer? Jo Bell"."""
        label = without_brackets(asked.label).strip()
        person = self.labels.section(label, loose=True) if label.endswith("?") else ""
        if not person or not self.labels.form.sections[person].person:
            return None
        naming = naming_of(self.labels.form.recognition)
        first = _YES_AND.sub("", text_of(lines).strip()).partition("\n")[0].partition(",")[0]
        found = self.labels.match("name", person, False, self.cutoff) if naming.looks_like_name(first) else None
        return replace(found, score=ASKED_WHO) if found else None

    def learn(self, match: Match | None, lines: Sequence[Line]) -> None:
        """Keeps the first names of the family, for labels that use them."""
        if match is None or not match.targets[0].endswith((".name", "_name", ".forename")):
            return
        if self.empty.why_blank(text_of(lines).strip()):
            return
        of_parent = _BABY_OF.match(text_of(lines).strip())
        if of_parent:
            self.names.setdefault(of_parent["name"], "mother")
            return
        person = next(
            (
                who
                for who in ("infant", "other_parent", "father", "parent", "mother", "patient")
                if match.targets[0].startswith(who)
            ),
            "",
        )
        first = next(iter(text_of(lines).split()), "")
        if person and first.isalpha() and len(first) > 2 and first[0].isupper() and first.lower() not in _NO_NAMES:
            self.names.setdefault(first, person.replace("_", " ").replace("infant", "baby"))

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
        if target in HOME and self.section in ("father", "other_parent"):
            self.section = "parent"  # the number behind the family's address is the family's too
            return
        section = self.owner_of(match)
        if self.section in _OF_NOBODY and "referrer_name" in (target, *match.rivals):
            section, self.titled = "referrer", False  # "Requested by" at the foot of the part about consent
        if self.titled and section not in self.beside:  # "Consent and referrer": each of the two in turn
            if not section or self.section not in OF_NOBODY:
                return
            self.titled = False
        self.section = section if section in self.labels.form.sections else self.section

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
