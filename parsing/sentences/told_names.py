"""How sentences bring in the people of a family by name: "a young mum, Ada Bell", "his wife Jo", "baby Luca was born"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsing.frozen import value
from parsing.sentences.said import KIN
from parsing.values.values import MONTHS

_CAP = r"[A-ZÀ-Þ][\w'’]+(?:-[A-ZÀ-Þ][\w'’]+)*"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Mx)\.? )?"
_FULL = rf"(?P<name>{_TITLE}{_CAP}(?: {_CAP}){{1,3}}|(?:Mr|Mrs|Ms|Miss|Mx)\.? {_CAP})"
_SOME = rf"(?P<name>{_TITLE}{_CAP}(?: {_CAP}){{0,3}})"
_IS_CALLED = r"(?:(?:,? (?:is |was )?(?:also )?(?:called|named)|['’]?s (?:full )?name(?: is|:)|,| is|:| =)? )"
_NO_NAMES = frozenset((
    *MONTHS, "she", "he", "they", "we", "it", "the", "this", "that", "these", "there", "her", "his", "their", "our", "my",
    "your", "and", "but", "if", "in", "on", "at", "for", "from", "with", "as", "to", "dob", "nhs", "edd", "due", "gp", "hv",
    "sw", "nicu", "scbu", "mbu", "cin", "cp", "pnd", "epds", "ptsd", "cpn", "csc", "lac", "iro", "fnp", "mental", "feeding",
    "psychotherapy", "team", "service", "mum", "mummy", "dad", "daddy", "mother", "father", "baby", "born", "address",
    "mobile", "tel", "phone", "contact", "boy", "girl", "son", "daughter", "yes", "no", "not", "both", "social", "health",
    "midwife", "doctor", "surgery", "hospital", "clinic", "centre", "is", "was", "uk", "english", "british", "eal", "iva",
    "shes", "hes", "theyre", "its", "ive", "im", "none", "children", "child", "parents", "parent", "family", "thanks", "thank",
    "hi", "dear", "please", "could", "can",
    "when", "what", "who", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "june", "july", "august", "september", "october", "november", "december",
))  # fmt: skip
"""Words with a capital that are no name: at the beginning of a sentence, or in short."""
_OLDER = re.compile(
    r"\b(?:older|eldest|elder|oldest|other|previous|last|adult|grown[- ]up|step|half|middle)[- ](?:\w+ )?$",
    re.IGNORECASE,
)
_YEARS = re.compile(
    r",?\s*\(?(?:who (?:is|was) |is |aged? |now )?(?P<years>\d{1,2})"
    r"(?! ?(?:w(?:ee)?ks?\b|m(?:on)?ths?\b|mths?\b|months?\b|days?\b|[/.+:-]?\d|st\b|nd\b|rd\b|th\b|/|[A-Z][a-z]))",
    re.IGNORECASE,
)
OLDEST_INFANT = 2
"""Years: a child said to be older is somebody else's sibling."""
_CHILD = re.compile(
    r"\b(?i:(?:(?:baby|newborn|little|infant|new|wee|twin) )?(?:baby|(?:week|month)s?[- ]old|bub|babe|boy|girl|son"
    r"|daughter|infant|newborn|one|child|grandson"
    rf"|granddaughter)){_IS_CALLED}{_SOME}"
)
_HE_IS = re.compile(
    rf"\b(?:adopted|fostering) (?P<adopted>{_CAP})(?=,| \(|\.| who\b)|"
    rf"\blittle (?P<little>{_CAP})|\b[Hh]er (?:youngest|newborn|new baby),? (?P<youngest>{_CAP})(?=,| was| is|\s\()|"
    rf"\b(?:delivered|gave birth to|the birth of) (?:her (?:son|daughter) )?(?P<born>{_CAP})|"
    rf"\b(?:He|[Bb]aby|[Tt]he baby|[Hh]is name) is (?:(?:called|named) )?{_SOME}|\b(?:mum|mother"
    rf"|dad|father|parent|carer) (?:to|of) (?P<child>{_CAP}(?: {_CAP})?)(?=,| who\b| \()"
)
_TWINS = re.compile(rf"\b(?i:twins|girls|boys|sons|daughters|babies),? (?P<name>{_CAP} and {_CAP}(?: {_CAP})?)")
_CARED_FOR = re.compile(
    rf"\b(?i:placed (?:\w+ ){{0,3}}with|in the (?:full[- ]time )?care of|(?:being )?(?:cared for"
    rf"|looked after) by)(?: (?:his|her|their))?"
    rf"(?: (?P<kin>(?i:(?:(?:maternal|paternal|kinship|foster|great)[- ])?(?:{KIN}|aunt|uncle))))?,? {_FULL}"
)
_REFERRED = re.compile(
    rf"\b[Rr]efer(?:ral of|ral for|ring)? (?:to you )?{_SOME}, (?:who is |who['’]s )?(?:the |{_CAP}(?: {_CAP})?['’]s )"
    r"(?P<kin>(?i:(?:(?:maternal|paternal|kinship|foster|great|other|birth|adoptive|step)[- ])?"
    rf"(?:{KIN}|aunt|uncle|special guardian)))\b"
)
""" "I am writing to refer Tom Bell, who is the father of Ada": nobody is referred more plainly."""
_MOTHER = re.compile(rf"\b(?:[Tt]he|{_CAP}['’]s|[Hh]is|[Hh]er) (?P<kin>(?i:(?:birth )?(?:mother|mum))),? {_FULL}")
_HER_WIFE = re.compile(rf"\b{_FULL}, who is {_CAP}['’]s (?P<kin>(?i:other (?:mother|mum|father|dad)))\b")
_PARENT = tuple(
    re.compile(pattern)
    for pattern in (
        # "a young mum, Ada Bell": not "her mother, ..." nor "Ada's mum ...", who may be the grandmother
        rf"(?<![’']s )(?<![Hh]er )(?<![Hh]is )(?<!own )(?<!other )(?<!-)\b(?P<kin>(?i:(?:(?:adoptive|foster|birth"
        rf"|step)[ -])?(?:mum|mummy|mother|mom)|lady"
        rf"|woman|patient|client))"
        rf"{_IS_CALLED}{_FULL}",
        rf"\b(?:[Hh]er|[Tt]he (?:mother|mum|lady|parent|woman|patient)['’]s|[Mm]um['’]?s) (?:full )?name(?: is|:|['’]s) {_FULL}",
        rf"\b[Ss]he(?:['’]s| is) (?:called|named) {_FULL}",
        rf"(?:^|[,;(] )name:? {_FULL}",
        rf"\b[Rr]efer(?:ral of|ral for|ring)?(?: to you(?:r \w+)?)?:? (?:(?:a|the|this|my|our|one of (?:my"
        rf"|our)) )?(?:[a-z-]+,? ){{0,3}}{_FULL}",
        rf"\b[Mm]y (?:wife|partner|girlfriend|daughter|sister|fianc[eé]e|friend|niece),? (?:is )?{_FULL}",
        rf"\b(?:working with|work with|supporting|support|seeing|saw|visiting|visited|met(?: with)?|meeting|assessed|reviewed|see"
        rf"|know|known|concerning|regarding|about) {_FULL}(?!['’])",
        rf"\b(?P<name>(?:Mrs|Ms|Miss)\.? {_CAP}(?: {_CAP}){{1,3}})",
        rf"\b{_FULL},? \(?(?:\d{{1,2}}(?: ?\+ ?\d)?/40\b|G\d ?P\d)",
        rf"\b{_FULL},? (?:who is |is |\(|aged? )?(?:aged )?(?P<years>[1-5]\d)\b(?![/.+:-]?\d)(?! ?(?:w(?:ee)?ks?"
        rf"|m(?:on)?ths?|days?)\b)",
    )
)
_AND_THEIR = re.compile(
    rf"\b(?P<first>{_CAP} {_CAP})(?: \([^()]*\))? (?:and|&) (?P<name>{_CAP} {_CAP})(?: \([^()]*\))?,? (?:(?:and|&"
    rf"|with) (?:their )?"
    rf"(?:\w+ )?(?:baby|son|daughter|twins|child|infant)|who (?:have |are )?(?:adopt|foster)(?:ed|ing))\b"
)
""" "Ada Bell and Sam Bell and their daughter"."""
_OR_BRACKET = rf"(?: \([^()]{{3,25}}\) | \(|{_IS_CALLED})"
""" "her partner (Ivy's dad) Sam Bell", "a husband (Sam)"."""
_OTHER = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?:\b(?:[Hh]er|[Aa]|[Tt]he|[Hh]is|[Tt]heir|[Aa]nd|[Ww]ith|[A-ZÀ-Þ]\w+['’]s)(?: (?:new|supportive|current))? "
        r"|(?:^|(?<=[.;,(] )|(?<=\n)))"
        rf"(?<![Ee]x )(?P<kin>(?i:husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?)){_OR_BRACKET}{_SOME}",
        rf"(?:\b(?:[Hh]is|[Tt]he|[Tt]he baby['’]s|[Bb]aby['’]s|[Aa]nd) |(?:^|(?<=[.;,(] )|(?<=\n)))(?P<kin>(?i:dad"
        rf"|father|FOB)){_OR_BRACKET}{_SOME}",
    )
)
_TWO_NAMES = re.compile(rf"(?P<first>{_CAP} {_CAP}) (?:and|&) (?P<second>{_CAP} {_CAP})(?=$|[,;.(])")
_COUPLE = re.compile(
    rf"(?:^|(?<=\n)|\b(?i:refer|couple|parents|carers|family of|for|with|are|from|see),? )(?P<first>{_CAP}) (?:and"
    rf"|&) (?P<second>{_CAP}) (?P<surname>{_CAP})"
)
_OF_CHILD = re.compile(rf"(?P<whose>[A-ZÀ-Þ][\w-]+)['’]s (?P<kin>(?i:dad|father)){_IS_CALLED}{_SOME}")


@value(frozen=True, slots=True)
class Named:
    """A person whom a sentence names: the name, what it calls them, and where."""

    name: str
    kin: str
    start: int
    end: int


def tidy(written: str) -> str:
    """The name among capitalised words: without what follows it and without the possessive."""
    words: list[str] = []
    for word in written.split():
        bare = word.rstrip(".,")
        if bare.lower() in _NO_NAMES:
            break
        words.append(word)
    name = " ".join(words)
    return name[:-2] if name.endswith(("'s", "’s")) else name


def children(text: str) -> Iterator[Named]:
    """Each child whom the text names as somebody's baby, son or daughter, twins together; not those it says are older."""
    yield from (Named(found["name"], "", found.start(), found.end()) for found in _TWINS.finditer(text))
    for found in (*_CHILD.finditer(text), *_HE_IS.finditer(text)):
        group = str(found.lastgroup)
        name = tidy(found[group])
        end = found.start(group) + len(name)
        age = _YEARS.match(text, end)
        grown = age is not None and int(age["years"]) >= OLDEST_INFANT
        before = text[max(0, found.start() - 20) : found.start()]
        own = before.endswith(("my ", "My ")) and not found.group().startswith("grand")  # a grandmother's daughter is the parent
        if name and not grown and not own and not _OLDER.search(before):
            yield Named(name, "", found.start(), end)


def carers(text: str) -> Iterator[Named]:
    """Each person with whom the text says that a child was placed."""
    yield from _each(_CARED_FOR, text, "kin")


def referred(text: str) -> Iterator[Named]:
    """Each person whom the text refers and says in the same breath what they are to the child."""
    yield from _each(_REFERRED, text, "kin")


def others(text: str, kin: str) -> Iterator[Named]:
    """Each person whom the text names as the other parent, where the one referred is what `kin` says."""
    yield from _each(_HER_WIFE, text, "kin")
    if not kin.endswith(("mother", "mum")) or "grand" in kin:
        yield from _each(_MOTHER, text, "kin")


def parents(text: str) -> Iterator[Named]:
    """Each person whom the text may mean as the parent it refers, the surest wording first."""
    for pattern in _PARENT:
        yield from _each(pattern, text, "kin" if "kin" in pattern.groupindex else "")


def partners(text: str) -> Iterator[Named]:
    """Each person whom the text calls the parent's partner or the baby's father."""
    for pattern in _OTHER:
        yield from _each(pattern, text, "kin")
    yield from _each(_AND_THEIR, text, "")


def fathers_of(child: str, text: str) -> Iterator[Named]:
    """The father of the child with that first name: "Ivy's father, Sam Bell"."""
    for found in _OF_CHILD.finditer(text):
        if found["whose"] == child and (name := tidy(found["name"])):
            yield Named(name, found["kin"], found.start(), found.start("name") + len(name))


def couple(text: str) -> tuple[str, str] | None:
    """Two adults named in one breath, as two whole names: "Ada and Sam Bell"."""
    if two := _TWO_NAMES.match(text):
        return two["first"], two["second"]
    if both := _AND_THEIR.search(text):
        return both["first"], both["name"]
    found = _COUPLE.search(text)
    if found is None or any(word.lower() in _NO_NAMES for word in found.groups()):
        return None
    return f"{found['first']} {found['surname']}", f"{found['second']} {found['surname']}"


def full_name(first: str, text: str) -> str:
    """The whole name of somebody whom the text elsewhere calls by the first name alone; the first name where it never does."""
    at = text.find(first)
    while at >= 0:
        if found := re.compile(_FULL).match(text, at):
            return tidy(found["name"])
        at = text.find(first, at + 1)
    return first


def _each(pattern: re.Pattern[str], text: str, kin: str) -> Iterator[Named]:
    for found in pattern.finditer(text):
        if name := tidy(found["name"]):
            yield Named(name, (found[kin] or "") if kin else "", found.start(), found.start("name") + len(name))
