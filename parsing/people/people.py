"""Who is who on a form: which of "Mother" and "Father" is referred."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.frozen import value
from parsing.labels.wording import fold
from parsing.pairs import Found, Loose, Pair
from parsing.people.kinship import only_kin
from parsing.people.spoken_of import father_looks_after, father_spoken_of, parent_asked_for
from parsing.pieces import is_blank, text_of
from parsing.values.options import has_ticks

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


def roles_of(found: Sequence[Found], patient_is: str, referred: str = "") -> Roles:
    """The referred parent among those the form names; `referred` is who it says that is.

    `patient_is` says whether a patient is the `infant` or the `parent`.
    """
    pairs = [item for item in found if isinstance(item, Pair) and item.section != "household"]
    answered = {person for pair in pairs if not is_blank(pair.answer) and not _chooses(pair) and (person := _person(pair))}
    named = {person for pair in pairs if (person := _person(pair))}
    mother, father = _parents(pairs, answered, referred, patient_is)
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


def _parents(pairs: Sequence[Pair], answered: set[str], referred: str, patient_is: str) -> tuple[str, str]:
    if referred in ("mother", "father"):
        return ("parent", "other_parent") if referred == "mother" else ("other_parent", "parent")
    if "parent" in answered and _named("parent", pairs):
        return _beside_parent(pairs, answered)
    if patient_is == "parent" and "mother" not in answered and _named("patient", pairs):
        return _beside_parent(pairs, answered, "patient")
    if "father" in answered and ("mother" not in answered or father_spoken_of(pairs) or father_looks_after(pairs)):
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
