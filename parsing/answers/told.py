"""The family of whom running text tells: who they are, born when, living where, reached how, where no label says so.

Names come from how a sentence brings somebody in (`told_names`). A date, a number or an address belongs to whoever was
spoken of last before it. What could be two people's is left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping

from parsing.answers.told_words import bears, places
from parsing.people.naming import Naming
from parsing.people.people import ADULT
from parsing.sentences.births_told import births
from parsing.sentences.homes_said import fathers_home, home_said
from parsing.sentences.said import KIN, mother_said
from parsing.sentences.standing_said import standing_said
from parsing.sentences.told_names import (
    Named,
    carers,
    children,
    couple,
    fathers_of,
    full_name,
    others,
    parents,
    partners,
    referred,
)
from parsing.values.values import first_date, read_nhs_number

TRADE_BEFORE = 25
"""Letters before a name that may say what the person is."""
_STOP_OR_LINE = re.compile(r"[.;]\s|\n")
_THIS_YEAR = re.compile(r"(?<=[a-z]),? (?:of )?this year\b")


def with_year(text: str, this_year: int) -> str:
    """Words with the year written out that they only point to: "born on 21 June this year"."""
    return _THIS_YEAR.sub(f" {this_year}", text)


_SPOKEN_OF = re.compile(
    r"\b(?:(?P<parent>mum|mummy|mother|lady|woman|patient|she was born)|(?P<infant>baby|babe|son|infant"
    r"|little (?:boy|girl|one)|newborn)"
    r"|(?P<other_parent>dad|father|husband|partner|FOB)|(?P<nobody>ex[- ](?:partner|husband|boyfriend)|(?:her"
    r"|own) (?:own )?(?:mum|mother)|sister"
    r"|brother|sibling|grand\w+|MGM|nan|aunt"
    r"|uncle|older|eldest))\b",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?<![\d+])(?:\+44|0)[\d ]{9,14}\d(?!\d)")
_CLAUSE = 80
_BEFORE = re.compile(r"[.;(\n]\s|\d{5,}")
_OURS = re.compile(r"\b(?:me|my|us|our|we|I)\b", re.IGNORECASE)
_WHOSE = re.compile(r"(?P<whose>[A-ZÀ-Þ][\w-]+)['’]s (?:[a-z]+ ){0,3}$")
_AT_WORK = re.compile(r"\b(?:ward|office|desk|switchboard|secretary|manager|reception|bleep|duty|base)\b", re.IGNORECASE)
PLACED = re.compile(
    r"\b(?:lives?|living|placed|resides?|is|staying) with (?:his|her|their) (?:foster|kinship|adoptive|maternal"
    r"|paternal|grand)",
    re.IGNORECASE,
)
"""A child who lives with others than the parents."""
_HER = re.compile(r"\b(?:her|she)\b", re.IGNORECASE)
_NHS = re.compile(r"(?<![\d+])\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)")
_MARK = re.compile(r"\s*\((?P<who>[A-Z][a-z]*)\)")
_HOUSE = re.compile(
    r"(?:(?:(?:Flat|Unit|Room|Apartment) \w+,? (?:at |(?:[A-Z][\w'’]+ ){1,2}(?:House|Court|Lodge|Place|Heights"
    r"|Mansions),? )?)?\d{1,4}[a-z]?|(?:Flat|Unit|Room"
    r"|Apartment) \w+),? (?:[A-ZÀ-Þ][\w'’.-]*,? ){1,9}(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b"
)
_NOT_HOME = re.compile(
    r"\b(?:office|base[ds]?|clinic|surgery|practice|centre|hospital|school|write to|letters? to|PO Box|venue"
    r"|formerly|previous(?:ly)?|used to|moved from|our address|work)\b|\b(?:father|dad|ex)\b[^.;]*,\s*$",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"\b(?:her|his|mum['’]s|parent['’]s) e-?mail(?: address)?(?: is|:)? (?P<email>\S+@[\w.-]+\w)", re.IGNORECASE)
_REACHED_BY_EMAIL = re.compile(
    r"\b(?:contact(?:ed|able)|reached|available|reachable) (?:by|via|on) e-?mail(?: at| on|:)? (?P<email>\S+@[\w.-]+\w)",
    re.IGNORECASE,
)
_ANY_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_DUE = re.compile(
    r"\b(?:due(?: date)?|expecting (?:her|a|their|another) (?:\w+ ){0,2}(?:baby|child)|EDD|expected"
    r"|estimated date of delivery)\b(?: to deliver| on| is|:| by scan)*\s*(?=\d|[A-Z])",
    re.IGNORECASE,
)
_AGO = re.compile(
    r"\b(?:(?:since|until|before|from)|(?:since|until|before|from|when) (?:she|mum|(?-i:[A-Z][\w'’-]+)) was)"
    r"(?: only| just| about| around)? $",
    re.IGNORECASE,
)
_WEEKS = re.compile(
    r"\b(?<=currently )(?P<now>\d{2} ?\+ ?[0-6])\b|\b(?P<weeks>\d{1,2}(?: ?\+ ?[0-6])?)(?: ?/ ?40\b(?! old)"
    r"|(?: ?weeks| ?wks)?(?: and \d days?)? (?:pregnant"
    r"|gestation|today|by scan)\b)",
    re.IGNORECASE,
)


class Told:
    """What the sentences of one letter or message say of the family.

    `known` are the names that labels or a subject gave; `writers` the names of those who wrote it, who are never the family;
    `unborn` says that a label gave a due date or the weeks of a pregnancy.
    """

    def __init__(
        self, text: str, naming: Naming, this_year: int, known: Mapping[str, str], writers: frozenset[str], *, unborn: bool
    ) -> None:
        self.text = with_year(text, this_year)
        self.naming, self.this_year, self.writers = naming, this_year, writers
        self.names = dict(known)
        self.unborn = unborn
        self.placed = bool(PLACED.search(text))
        self.kin = self.other_kin = ""
        self.births = [*births(self.text, this_year)]
        self._name_everybody()
        self.spoken = sorted(self._spoken_of())

    def said(self) -> Iterator[tuple[str, str]]:
        """Each field's key with the words that answer it."""
        for owner, name in self.names.items():
            yield f"{owner}_name", name
        if self.kin:
            yield "parent_relationship", self.kin
        if self.other_kin:
            yield "other_parent_relationship", self.other_kin
        yield from self._dates_of_birth()
        yield from self._nhs_numbers()
        yield from self._pregnancy()
        yield from self._phones()
        yield from standing_said(self.text, self._whose)
        if home := self._home():
            yield "parent_address", home
        if email := self._email():
            yield "parent_email", email

    def _name_everybody(self) -> None:
        if not self._is_unborn():
            self._settle("infant", children(self.text), self._may_be_child)
        child = self.names.get("infant", "").partition(" ")[0]
        told = (*fathers_of(child, self.text), *partners(self.text))
        others = {one.name for one in told}
        if meant := self._referred():
            self.kin = meant.kin
        elif placed := self._settle("parent", carers(self.text), self._may_be_adult):
            self.kin = placed.kin
        elif named := self._settle("parent", parents(self.text), lambda name: name not in others and self._may_be_adult(name)):
            self.kin = named.kin
        elif who := next((one for one in parents(self.text) if one.kin and one.name == self.names.get("parent")), None):
            self.kin = who.kin
        elif not self.placed and "parent" not in self.names and "infant" in self.names and (mother := mother_said(self.text))[0]:
            self.names["parent"], self.kin = mother
        self.kin = self.kin if re.fullmatch(rf"(?:\w+ )?{KIN}", self.kin.lower()) else ""
        known = self.names.get("parent", "")
        if (both := couple(self.text)) and not {"parent", "other_parent"} & self.names.keys():
            self.names |= dict(zip(("parent", "other_parent"), both, strict=True))
        self._settle("other_parent", iter(told), lambda name: self._may_be_child(name) and name.split()[0] not in known.split())

    def _referred(self) -> Named | None:
        """Who is referred by name and kinship in one breath, and with them the other parent, called by theirs."""
        found = next((one for one in referred(self.text) if self._is_meant(one.name)), None)
        if found is None:
            return None
        name = self.names.setdefault("parent", found.name)
        told = [one for one in others(self.text, found.kin.lower()) if one.name not in (name, self.names.get("infant"))]
        self._settle("other_parent", iter(told), self._may_be_adult)
        other = next((one for one in told if one.name == self.names.get("other_parent")), None)
        self.other_kin = other.kin if other else ""
        return found

    def _is_meant(self, name: str) -> bool:
        """Whether a name is that of the parent, as far as anybody has named them."""
        known = self.names.get("parent", "")
        return {*name.split()} <= {*known.split()} if known else " " in name and self._may_be_adult(name)

    def _settle(self, owner: str, told: Iterator[Named], fits: Callable[[str], bool]) -> Named | None:
        """Names `owner` by the first that fits, where nobody has named them."""
        free = (one for one in told if fits(one.name) and not (owner == "parent" and self._is_worker(one)))
        found = None if owner in self.names else next(free, None)
        if found:
            whole = found.name if " " in found.name or owner == "infant" else full_name(found.name, self.text)
            self.names[owner] = whole
        return found

    def _is_worker(self, named: Named) -> bool:
        """Whether the trade of a professional stands right before a name."""
        at = named.end - len(named.name)
        return self.naming.ends_with_role(self.text[max(0, at - TRADE_BEFORE) : at].rstrip(" ,:("))

    def _may_be_child(self, name: str) -> bool:
        words = {*name.split()}
        if any(words <= {*writer.split()} or {*writer.split()} <= words for writer in self.writers):
            return False
        return not (self.naming.is_role(name) or self.naming.is_organisation(name) or self.naming.is_own(name))

    def _may_be_adult(self, name: str) -> bool:
        return self._may_be_child(name) and name != self.names.get("infant") and self.naming.looks_like_name(name)

    def _spoken_of(self) -> Iterator[tuple[int, str]]:
        """Every place that speaks of one of the family, and of whom."""
        for found in _SPOKEN_OF.finditer(self.text):
            of_placed = self.placed and found.lastgroup == "parent"  # a child's own mother, who is not the carer
            yield found.start(), "nobody" if of_placed else found.lastgroup or ""
        for owner, name in self.names.items():
            for word in name.split():
                if len(word) > 2 and not any(word in other.split() for who, other in self.names.items() if who != owner):
                    yield from ((at, owner) for at in places(word, self.text))
        for at, _, year in self.births:
            if year >= self.this_year - 2:
                yield at, "infant"

    def _whose(self, at: int) -> str:
        """The one of the family spoken of last before `at`, in its paragraph."""
        last = bisect_right(self.spoken, (at, "")) - 1
        if last < 0 or "\n\n" in self.text[self.spoken[last][0] : at]:
            return ""
        return self.spoken[last][1]

    def _dates_of_birth(self) -> Iterator[tuple[str, str]]:
        young = {words for _, words, year in self.births if year >= self.this_year - 2}
        if len(young) == 1:
            yield "infant_dob", young.pop()
        grown = [
            (self._whose(at), words)
            for at, words, year in self.births
            if year <= self.this_year - ADULT and not self._of_somebody(at)
        ]
        for owner in ("parent", "other_parent"):
            told = {
                words for who, words in grown if who == owner or (owner == "parent" and not self.placed and who in ("", "infant"))
            }
            if len(told) == 1:
                yield f"{owner}_dob", told.pop()

    def _of_somebody(self, at: int) -> bool:
        """Whether a name that is none of the family's stands before a date of birth as whose it is."""
        owner = _WHOSE.search(self.text[max(0, at - TRADE_BEFORE) : at])
        return bool(owner) and not any(owner["whose"] in name for name in self.names.values() if owner)

    def _nhs_numbers(self) -> Iterator[tuple[str, str]]:
        told: dict[str, str] = {}
        for found in _NHS.finditer(self.text):
            number = read_nhs_number(found.group())
            owner = self._marked(found.end()) or ("parent" if self._is_unborn() else self._whose(found.start()))
            if number and not number.problem and owner in ("parent", "infant"):
                told.setdefault(owner, found.group())
        yield from ((f"{owner}_nhs_number", words) for owner, words in told.items())

    def _marked(self, at: int) -> str:
        """Whose a number is that bears a name, or its first letter, in brackets behind it: "999 ... (P) and 999 ... (O)"."""
        mark = _MARK.match(self.text, at)
        owners = [owner for owner, name in self.names.items() if mark and name.split()[0].startswith(mark["who"])]
        return owners[0] if len(owners) == 1 else ""

    def _is_unborn(self) -> bool:
        """Whether a due date or the weeks of a pregnancy are told, and no birth: a child named then is another."""
        return not self._is_born() and (self.unborn or bool([*self._pregnancy()]))

    def _is_born(self) -> bool:
        return any(year >= self.this_year - 2 for _, _, year in self.births)

    def _pregnancy(self) -> Iterator[tuple[str, str]]:
        if self._is_born():
            return
        for found in _DUE.finditer(self.text):
            date = first_date(self.text[found.end() : found.end() + 25])
            if date is not None and date.start() < 8:
                yield "infant_due_date", date.group().strip()
                break
        told = next((found for found in _WEEKS.finditer(self.text) if not _AGO.search(self.text[: found.start()])), None)
        if told:
            weeks = told["now"] or told["weeks"]
            yield "gestation_now", weeks if "+" in weeks else f"{weeks} weeks"

    def _phones(self) -> Iterator[tuple[str, str]]:
        told: dict[str, str] = {}
        for found in _PHONE.finditer(self.text):
            before = _BEFORE.split(self.text[max(0, found.start() - _CLAUSE) : found.start()])[-1].replace("NHS", "")
            within = before.rpartition("(")[2]
            several = ")" not in within and any(map(str.isdigit, within))
            near = within if several else before  # a bracket with a birth in it tells of the one before it
            if _OURS.search(near) or _AT_WORK.search(near) or self.naming.is_role(near) or self.naming.is_organisation(near):
                continue
            owner = _WHOSE.search(before)
            if owner and owner["whose"] not in self.names.get("parent", ""):
                continue  # "Tom's number is"
            last = [*_SPOKEN_OF.finditer(before)][-1:]
            forenames = self.names.get("parent", "").split()[:-1]  # a grandmother may share the surname
            named = bool(last) and any(word in before[last[0].end() :].split() for word in forenames)
            if last and last[0].lastgroup == "nobody" and not named:
                continue  # "ring her mum on"
            other = self._whose(found.start()) == "other_parent" and not _HER.search(before)
            told.setdefault("other_parent" if other else "parent", found.group())
        yield from ((f"{owner}_phone", words) for owner, words in told.items())

    def _email(self) -> str:
        """An address said to be the parent's, or one that bears the parent's first name."""
        if said := _EMAIL.search(self.text) or _REACHED_BY_EMAIL.search(self.text):
            return said["email"].strip(".,")
        names = self.names.get("parent", "").casefold().split()
        return next((found.group() for found in _ANY_EMAIL.finditer(self.text) if bears(found.group(), names)), "")

    def _home(self) -> str:
        """Where a sentence says that they live, else the one address that is nobody else's."""
        if home := home_said(self.text):
            return home
        homes = {
            found.group()
            for found in _HOUSE.finditer(self.text)
            if not fathers_home(self.text, found.start())
            and not _NOT_HOME.search(_STOP_OR_LINE.split(self.text[max(0, found.start() - 40) : found.start()])[-1])
            and not self.naming.is_own(found.group())
        }
        return homes.pop() if len(homes) == 1 else ""
