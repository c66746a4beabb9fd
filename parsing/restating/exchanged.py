"""The answers given for two parents, exchanged where the form says that the second of them is the one referred.

A form that numbers its parents, letters them or sets them side by side is read in its own order: the first as the referred
parent, the second as the other. Where it says that the second is referred, all that was asked of either in their own part
is of the other one: never one answer without the rest. What a form asks of the referred parent by that name stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from parsing.labels.match import Match, asks_name
from parsing.labels.matching import Labels
from parsing.labels.wording import fold
from parsing.pairs import Found, Pair
from parsing.people.referred import PEOPLE, Referred, asks_who
from parsing.pieces import is_blank, text_of

_FIRST, _SECOND = "parent", "other_parent"
UNPLAIN = 0.75
"""How sure it is who is who where the form says it by half, or says two things."""
_VOICES = {"voice_of_parent": "voice_of_other_parent", "voice_of_other_parent": "voice_of_parent"}
_HOME = ("address", "postcode")
_WORD = re.compile(r"\w+")
_OF_FAMILY = re.compile(r"\bfamily\b", re.IGNORECASE)
_ALIKE = re.compile(r"\b(?:as|same|above|ditto)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"\b(?:parent|carer|caregiver|adult|adopter|guardian|contact) (?:\d|one|two|[AB])\b", re.IGNORECASE)


def exchanged(found: Sequence[Found], referred: Referred, labels: Labels) -> list[Found]:
    """The pieces, each person's answers as those of the parent that the form says they are."""
    rows = {item.label for item in found if isinstance(item, Pair) and item.how == "column" and item.section == _FIRST}
    own = [_of_column(item, labels) if isinstance(item, Pair) and item.label in rows else item for item in found]
    if referred.person in (_SECOND, "father"):
        own = _Exchange(own, labels).made(second=referred.person == _SECOND)
    unsure = not referred.plain and referred.person not in ("parent", "mother")
    return [_doubted(item, labels) if unsure and isinstance(item, Pair) else item for item in own]


class _Exchange:
    """Two people's own parts of one form."""

    def __init__(self, found: Sequence[Found], labels: Labels) -> None:
        self.found, self.labels = found, labels
        self.named = {who: at for who in (*PEOPLE[::-1],) if (at := self._named(who)) is not None}

    def made(self, second: bool) -> list[Found]:
        """The pieces with the first person as the other parent, and the second, numbered one as the referred parent."""
        first = _FIRST in self.named
        if (_SECOND if second else "father") not in self.named or not (second or first or "mother" in self.named):
            return [*self.found]
        turned = {*(self._part(_SECOND) if second else ()), *(self._part(_FIRST) if first else ())}
        if second and not first:
            turned |= {at for at in range(self.named[_SECOND]) if _is_own(self.found[at], _FIRST, self.labels)}
        home = self._home(turned)
        out: list[Found] = []
        for at, item in enumerate(self.found):
            if isinstance(item, Pair) and at in home:
                out.append(replace(item, doubt=min(item.doubt, UNPLAIN)))
            else:
                out.append(_turned(item, self.labels) if isinstance(item, Pair) and at in turned else self._voice(item))
        return out

    def _named(self, who: str) -> int | None:
        """Where a part names whoever it is about."""
        return next((at for at, item in enumerate(self.found) if _is_own(item, who, self.labels) and _names(item)), None)

    def _part(self, who: str) -> list[int]:
        """Where the answers stand that are asked of somebody in their own part, up to the last of the second person's."""
        last = max((at for at, item in enumerate(self.found) if _is_own(item, _SECOND, self.labels)), default=len(self.found))
        start = self.named[who]
        while start and _is_own(self.found[start - 1], who, self.labels):
            start -= 1
        return [at for at, item in enumerate(self.found) if start <= at <= last and _is_own(item, who, self.labels)]

    def _home(self, turned: Collection[int]) -> set[int]:
        """The first person's address where the second is asked for none, or answers that it is the same."""
        asked = [(at, item) for at, item in enumerate(self.found) if at in turned and isinstance(item, Pair) and _asks_home(item)]
        theirs = [item for _, item in asked if item.section == _SECOND]
        same = all(_ALIKE.search(text_of(item.answer)) for item in theirs)
        return {at for at, item in asked if item.section == _FIRST} if same else set()

    def _voice(self, item: Found) -> Found:
        """What one of the two says, asked for by a first name or a number."""
        target = item.match.targets[0] if isinstance(item, Pair) and item.match else ""
        if not isinstance(item, Pair) or item.match is None or target not in _VOICES:
            return item
        words = _WORD.findall(fold(item.label))
        called = [who for who in (_FIRST, _SECOND) if self._first_name(who) in words]
        one = len(called) == 1 or (not called and len(_NUMBERED.findall(item.label)) == 1)
        return replace(item, match=replace(item.match, targets=(_VOICES[target],), rivals=())) if one else item

    def _first_name(self, who: str) -> str:
        item = self.found[self.named[who]] if who in self.named else None
        return next(iter(fold(text_of(item.answer)).split()), "") if isinstance(item, Pair) else ""


def _is_own(item: Found, who: str, labels: Labels) -> bool:
    """Whether a pair asks something of somebody in their own part."""
    if not isinstance(item, Pair) or item.match is None or item.section != who or asks_who(item.label):
        return False
    if _asks_home(item) and _OF_FAMILY.search(item.label):
        return False
    spec = labels.form.fields.get(item.match.targets[0])
    of_first = item.how == "column" and who == _FIRST and spec is not None and spec.section == _FIRST
    return of_first or labels.person_of(item.match.targets[0]) == who


def _names(item: Found) -> bool:
    if not isinstance(item, Pair) or item.match is None or is_blank(item.answer):
        return False
    return asks_name(item.match) or item.match.targets[0].endswith(".forename")


def _asks_home(pair: Pair) -> bool:
    return pair.match is not None and pair.match.targets[0].replace("parent_", "parent.").rpartition(".")[2] in _HOME


def _of_column(pair: Pair, labels: Labels) -> Pair:
    """What a column asks of the second parent, where the words of the row are kept of the first alone."""
    target = pair.match.targets[0] if pair.match and len(pair.match.targets) == 1 else ""
    spec = labels.form.fields.get(target)
    if pair.match is None or pair.how != "column" or pair.section != _SECOND or spec is None or asks_who(pair.label):
        return pair
    ask = target.removeprefix("parent_")
    return replace(pair, match=Match((f"{_SECOND}.{ask}",), pair.match.score)) if spec.section == _FIRST else pair


def _turned(pair: Pair, labels: Labels) -> Pair:
    """A pair asked of the one person as asked of the other."""
    other = _SECOND if pair.section == _FIRST else _FIRST
    asked = pair.match.targets if pair.match else ()
    match = replace(pair.match, targets=tuple(_of(other, target, labels) for target in asked)) if pair.match else None
    return replace(pair, section=other, match=match)


def _of(person: str, target: str, labels: Labels) -> str:
    own, dot, ask = target.partition(".")
    if not dot:
        ask = own.removeprefix("other_parent_").removeprefix("parent_")
    return ask if person == _FIRST and ask in labels.form.fields else f"{person}.{ask}"


def _doubted(pair: Pair, labels: Labels) -> Pair:
    """A pair that says who one of two parents is, where it is not sure which of them is referred."""
    target = pair.match.targets[0] if pair.match else ""
    says = labels.person_of(target) in PEOPLE and target.endswith(("name", "relationship"))
    return replace(pair, doubt=min(pair.doubt, UNPLAIN)) if says else pair
