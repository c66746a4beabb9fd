"""Who is who on a form: which of "Mother" and "Father" is referred, and what names with titles, roles and teams hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from parsing.asides import without_asides
from parsing.frozen import value
from parsing.kinship import only_kin
from parsing.labels import Recognition
from parsing.matching import Labels
from parsing.options import has_ticks, options_of
from parsing.pairs import Found, Loose, Pair
from parsing.pieces import is_blank, text_of
from parsing.spoken_of import father_spoken_of, parent_asked_for
from parsing.values import one_line
from parsing.wording import fold

ADULT = 10
"""Years: a patient older than this is the parent."""


OF_SELF = ("referrer_name", "referrer_phone", "referrer_email", "referrer_address")
"""What a form asks of whoever fills it in, and a referral keeps of a parent too."""
_OWN_FAMILY = re.compile(
    r"\byour (?:new |unborn )?(?:baby|child|infant|bump|pregnancy|little one|partner|gp|midwife|health visitor)\b", re.IGNORECASE
)
_OWN = re.compile(r"\b(?:you|your)\b", re.IGNORECASE)


@value(frozen=True, slots=True)
class Roles:
    """Which field owner each person named on the form stands for."""

    owner: dict[str, str]
    implied: frozenset[str] = frozenset()
    """Field keys that the layout answers by naming the person ("Mother")."""
    father_referred: bool = False
    """Whether the referred parent is the father: the mother's voice is then the other parent's."""
    refers_self: bool = False
    """Whether the parent fills in the form about themselves."""

    def target(self, target: str) -> str:
        """`mother.dob` as `parent.dob` or `other_parent.dob`; `referrer_name` as `parent_name` where they are the same."""
        person, dot, ask = target.partition(".")
        if not dot:
            return "parent_" + target.removeprefix("referrer_") if self.refers_self and target in OF_SELF else target
        return f"{self.owner.get(person, person)}.{ask}"


def roles_of(found: Sequence[Found], labels: Labels, patient_is: str) -> Roles:
    """The referred parent among those the form names. `patient_is` says whether a patient is the `infant` or the `parent`."""
    pairs = [item for item in found if isinstance(item, Pair) and item.section != "household"]
    answered = {person for pair in pairs if not is_blank(pair.answer) and not _chooses(pair) and (person := _person(pair))}
    named = {person for pair in pairs if (person := _person(pair))}
    mother, father = _parents(pairs, answered, labels, patient_is)
    if {"mother", "father"} & answered and not {"parent", "patient"} & answered and (asked := parent_asked_for(found)):
        mother, father = ("parent", "other_parent") if asked == "mother" else ("other_parent", "parent")
    owner = {"mother": mother, "father": father, "patient": patient_is}
    implied = {f"{owner[person]}_relationship" for person in ("mother", "father") if person in (answered & named)}
    itself = not ({"parent", "mother", "father"} & answered) and _refers_self(found, pairs)
    return Roles(owner | ({"referrer": "parent"} if itself else {}), frozenset(implied), _is_father(pairs, father), itself)


def _is_father(pairs: Sequence[Pair], father: str) -> bool:
    relation = next((fold(text_of(pair.answer)) for pair in pairs if _asks(pair, "parent", "relationship")), "")
    return father == "parent" or bool({"father", "dad", "daddy"} & set(relation.split()))


def _refers_self(found: Sequence[Found], pairs: Sequence[Pair]) -> bool:
    """Whether the form asks for "your name" and speaks of "your baby": no professional is asked so."""
    asked = [pair.label for pair in pairs]
    titles = [item.text for item in found if isinstance(item, Loose) and item.title]
    speaks = any(_OWN_FAMILY.search(label) for label in (*asked, *titles))
    return speaks and any(_person(pair) == "referrer" and _OWN.search(pair.label) for pair in pairs)


def _parents(pairs: Sequence[Pair], answered: set[str], labels: Labels, patient_is: str) -> tuple[str, str]:
    chosen = _said_to_be_referred(pairs, labels)
    if chosen:
        return ("parent", "other_parent") if chosen == "mother" else ("other_parent", "parent")
    if "parent" in answered and _named("parent", pairs):
        return _beside_parent(pairs, answered)
    if patient_is == "parent" and "mother" not in answered and _named("patient", pairs):
        return _beside_parent(pairs, answered, "patient")
    if "father" in answered and ("mother" not in answered or father_spoken_of(pairs)):
        return "other_parent", "parent"
    return "parent", "other_parent"


def _beside_parent(pairs: Sequence[Pair], answered: set[str], who: str = "parent") -> tuple[str, str]:
    """With a referred parent's own block, mother and father are the other one, unless the name or relationship is the same."""
    parent = _named(who, pairs)
    relation = next((fold(text_of(pair.answer)) for pair in pairs if _asks(pair, who, "relationship")), "")
    for person in ("mother", "father"):
        same = _named(person, pairs) == parent or (person in relation.split() and "grand" + person not in relation)
        if (person in answered and same) or (not relation and _asked_of_parent(pairs, person)):
            return ("parent", "other_parent") if person == "mother" else ("other_parent", "parent")
    return "other_parent", "other_parent"


def _asked_of_parent(pairs: Sequence[Pair], person: str) -> bool:
    """Whether a form only asks of somebody whether they hold responsibility: of the parent it has named before."""
    asked = [pair for pair in pairs if _person(pair) == person]
    return bool(asked) and all(_asks(pair, person, "responsibility") for pair in asked)


def _person(pair: Pair) -> str:
    if pair.match is None:
        return ""
    target = pair.match.targets[0]
    if "." in target:
        return target.partition(".")[0]
    if target.startswith("other_parent"):
        return "other_parent"
    if target.startswith("referrer"):
        return "referrer"
    return "parent" if target.startswith("parent_") and pair.section in ("parent", "") else ""


def _asks(pair: Pair, person: str, ask: str) -> bool:
    return pair.match is not None and pair.match.targets[0] in (f"{person}.{ask}", f"{person}_{ask}")


def _named(person: str, pairs: Sequence[Pair]) -> str:
    """A person's name as the form gives it, in one box or in two; empty when it gives none."""
    named = (_answer(pairs, person, ask) for ask in ("name", "forename", "surname"))
    return " ".join(filter(None, named))


def _answer(pairs: Sequence[Pair], person: str, ask: str) -> str:
    given = (pair for pair in pairs if _asks(pair, person, ask) and not is_blank(pair.answer) and not _chooses(pair))
    return next((fold(text_of(pair.answer)) for pair in given), "")


def _chooses(pair: Pair) -> bool:
    """Whether the answer ticks or types an option: "Main carer? Yes" and "Who? Mother and baby" name nobody."""
    return (
        has_ticks(pair.answer)
        or bool(only_kin(text_of(pair.answer)))
        or fold(text_of(pair.answer)).strip(" .")
        in (
            "yes",
            "no",
            "y",
            "n",
            "not known",
            "unknown",
            "n/k",
        )
    )


_MAIN = re.compile(r"\b(?:main|primary|referred|sole)\b", re.IGNORECASE)
_REFERRED = re.compile(
    r"\b(?:who|which)\b.*\breferred\b|\breferred\b.*\b(?:parent|carer|caregiver|person)\b"
    r"|\b(?:parent|carer|caregiver|person)\b.*\breferred\b",
    re.IGNORECASE,
)


def _said_to_be_referred(pairs: Sequence[Pair], labels: Labels) -> str:
    """ "Parent being referred: Father": the form's own word for who it is about."""
    for pair in pairs:
        if is_blank(pair.answer):
            continue
        if pair.match and pair.match.targets[0] in ("mother.name", "father.name") and _MAIN.search(pair.label):
            return pair.match.targets[0].partition(".")[0]  # "Dad (main carer)"
        if not _REFERRED.search(pair.label):
            continue
        options, _ = options_of(pair.answer)
        said = " ".join(option.text for option in options if option.on) if options else text_of(pair.answer)
        section = labels.section(only_kin(said) or said)
        if section in ("mother", "father"):
            return section
    return ""


# ---------------------------------------------------------------------------------------------------- names and what follows

TITLES = re.compile(r"^(?:dr|mr|mrs|ms|miss|mx|prof(?:essor)?|rev|sir|dame|sister|nurse)\b\.?", re.IGNORECASE)
_PARTS = re.compile(r"\n|,|;|\s[-–—|/]\s|\s\(|\)|\t|\s@\s|\bat\b(?=\s+[A-Z])|\bfrom\b(?=\s+(?:the\s+)?[A-Z])|\sof\s(?=[A-Z])")


_SENTENCE_BEHIND = re.compile(
    r"(?<=[a-z]{4})\.\s+(?:(?:There|She|He|They|No|We|I)\b|(?:Health visitor|HV|Midwife|Social worker|SW)\b).*", re.DOTALL
)
_SHORT_TRADE = re.compile(r"(?<=, )(HV|SW|MW|CPN|FN)\s+(?=[A-Z][a-z])")
""" "Jo Bell, HV Maldon": the place behind a trade in short."""
_DEGREES = re.compile(r"(?:(?:[A-Z][a-z]{0,3}){2,6}(?:\([A-Z][a-z]+\))?\s*){1,6}|HCPC.*|GMC.*|NMC.*")
""" "MBChB MRCPCH": degrees and registers behind a name say neither work nor team."""
_CALLED = re.compile(r"(?P<first>[A-Z][\w'’-]+) \((?P<as>[A-Z][\w'’-]+)\) (?P<last>[A-Z][\w'’-]+)(?=\s*(?:$|[,;|\n–-]))")
_TRADE_IN_SHORT = re.compile(r"(?![MFL]RC|HCPC|GMC|NMC|BSC|MSC|PHD|DCH)[A-Z]{3,5}")
""" "Jo Bell, IDVA, Harbour": letters behind a name that are no degree say the work, where nothing else does."""
_LEFT_BEHIND = re.compile(r"[\s,.;:(–-]+(?:contact|tel|telephone|phone|mobile|mob|email)[\s:.,)]*$", re.IGNORECASE)
"""The label of a number that was taken out."""


_UNNAMED = re.compile(r"[,;\s]*\b(?:Dr|Doctor)\.?\s*\?+\s*$")
""" "Dr ?": nobody knows which."""


class Naming:
    """Tells roles and organisations by the words of `config/form.toml`."""

    def __init__(self, words: Recognition) -> None:
        self.roles = _any_of(words.role_words)
        self.organisations = _any_of(words.organisation_words)
        self.own = _any_of(words.own_names)

    def split(self, text: str) -> dict[str, str]:
        """ "Jane Doe, Health Visitor, ABC Team" as name, role and organisation; a part that cannot be told goes with the last."""
        called = _CALLED.match(text)
        if called and not (self.is_role(called["as"]) or self.is_organisation(called["as"])):  # "Jo (Joanne) Bell, Midwife"
            out = self.split(f"{called['first']} {called['last']}{text[called.end() :]}")
            whole = f"{called['first']} {called['last']}"
            return {**out, "name": out["name"].replace(whole, called.group())} if out.get("name", "").startswith(whole) else out
        text = without_asides(_LEFT_BEHIND.sub("", text))
        parts = [part.strip(" ,;:()-–.") for part in _PARTS.split(_SHORT_TRADE.sub(r"\1, ", text))]
        parts = [part for part in parts if part]
        out: dict[str, list[str]] = {"name": [], "role": [], "organisation": []}
        for at, part in enumerate(parts):
            if at and _DEGREES.fullmatch(part) and not (self.is_role(part) or self.is_organisation(part)):
                if at == 1 and out["name"] and _TRADE_IN_SHORT.fullmatch(part) and not any(map(self.is_role, parts[2:])):
                    out["role"].append(part)
                continue
            out[self._sort(part, at, out)].append(part)
        return {key: ", ".join(found) for key, found in out.items() if found}

    def _sort(self, part: str, at: int, out: dict[str, list[str]]) -> str:
        organisation, role = self.is_organisation(part), self.is_role(part)
        if (at == 0 and not (organisation or role)) or (TITLES.match(part) and len(part.split()) > 1):
            return "name" if not out["name"] else "organisation"
        if role and not out["role"] and not (organisation and not _ends_with(self.roles, part)):
            return "role"
        if organisation or out["role"]:
            return "organisation"
        return "role" if out["name"] else "name"

    def is_role(self, text: str) -> bool:
        """Whether the words name somebody's work."""
        return bool(self.roles.search(text))

    def ends_with_role(self, text: str) -> bool:
        """Whether the last words name somebody's work: "her health visitor"."""
        return _ends_with(self.roles, text)

    def is_organisation(self, text: str) -> bool:
        """Whether the words name a team, a practice or another organisation."""
        return bool(self.organisations.search(text))

    def is_own(self, text: str) -> bool:
        """Whether the words are this service's own name or address."""
        return bool(self.own.search(fold(text)))

    def looks_like_name(self, text: str) -> bool:
        """Whether the line could be a person's name and nothing more."""
        words = text.split()
        if not 1 < len(words) <= 6 or any(letter.isdigit() for letter in text) or "@" in text or text.endswith((".", ":", "?")):
            return False
        if self.is_organisation(text) and not TITLES.match(text):
            return False
        return all(
            word[0].isupper() or word.lower() in ("de", "van", "der", "la", "of", "and", "bin", "al", "von")
            for word in words
            if word[0].isalpha()
        )

    def gp(self, text: str) -> dict[str, str]:
        """A GP box as the doctor's name and the practice; a sentence behind them is no part of either."""
        text = _UNNAMED.sub("", _SENTENCE_BEHIND.sub("", text))
        parts = [
            part.strip(" ,;()")
            for part in re.split(r"\n|,|;|\s[-–—/]\s|\s\(|\)|\bat\b(?=\s)|@", text)
            if part and part.strip(" ,;()")
        ]
        if not parts:
            return {}
        doctor = TITLES.match(parts[0]) or (
            not self.is_organisation(parts[0]) and self.looks_like_name(parts[0]) and len(parts) > 1
        )
        if doctor:
            name, behind = self._doctor(parts[0])
            rest = [behind, *parts[1:]] if behind else parts[1:]
            return {"name": name, **({"practice": ", ".join(rest)} if rest else {})}
        later = next((part for part in parts[1:] if TITLES.match(part)), "")
        if not later:
            return {"practice": one_line(text)}
        return {"practice": ", ".join(part for part in parts if part != later), "name": later}

    def _doctor(self, part: str) -> tuple[str, str]:
        """ "Dr Rao Limes Surgery" typed without a comma."""
        words = part.split()
        of = next((at for at, word in enumerate(words) if at > 1 and word in ("of", "from")), 0)
        if of:
            return " ".join(words[:of]), " ".join(words[of + 1 :])
        for at, word in enumerate(words[2:], 2):
            if self.is_organisation(word) and at > 2:
                start = max(2, at - 2) if len(words) - at <= 2 else at
                return " ".join(words[:start]), " ".join(words[start:])
        return part, ""


@lru_cache(maxsize=4)
def naming_of(words: Recognition) -> Naming:
    """The one `Naming` of a configuration."""
    return Naming(words)


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    spelt = "|".join(re.escape(fold(word)) for word in sorted(words, key=len, reverse=True))
    return re.compile(rf"(?<![\w])(?:{spelt})(?:s)?(?![\w])", re.IGNORECASE)


def _ends_with(pattern: re.Pattern[str], text: str) -> bool:
    return any(found.end() >= len(text.rstrip()) for found in pattern.finditer(text))
