"""Two answers in each other's boxes: the job where the name was asked, the telephone number where the address was."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from parsing.pairs import Found, Pair
from parsing.people.naming import Naming
from parsing.pieces import text_of
from parsing.values.values import last_postcode, one_line, read_phone

_BESIDE = 2
"""So near to each other stand two boxes that somebody mixes up."""


def unswapped(found: Sequence[Found], naming: Naming) -> list[Found]:
    """The pieces found, with the answers of such neighbours exchanged."""
    out = [*found]
    for one, other, fits in (
        ("name", "role", lambda text: _is_name(text, naming)),
        ("address", "phone", lambda text: bool(last_postcode(text)) and not _is_number(text)),
    ):
        _exchange(out, one, other, fits, naming)
    return out


def _exchange(found: list[Found], one: str, other: str, fits: Callable[[str], bool], naming: Naming) -> None:
    """Exchanges the answers to two neighbouring labels where each holds what the other asks for."""
    for at, item in enumerate(found):
        for near in range(at + 1, min(at + 1 + _BESIDE, len(found))):
            behind = found[near]
            if not isinstance(item, Pair) or not isinstance(behind, Pair) or not _asks(item, one) or not _asks(behind, other):
                continue
            here, there = (one_line(text_of(pair.answer)) for pair in (item, behind))
            wrong = _is_trade(here, naming) if other == "role" else _is_number(here)
            if wrong and fits(there):
                found[at], found[near] = replace(item, answer=behind.answer), replace(behind, answer=item.answer)


def _asks(pair: Pair, ask: str) -> bool:
    return pair.match is not None and len(pair.match.targets) == 1 and pair.match.targets[0].endswith((f".{ask}", f"_{ask}"))


def _is_name(text: str, naming: Naming) -> bool:
    return naming.looks_like_name(text) and not naming.is_role(text)


def _is_trade(text: str, naming: Naming) -> bool:
    return naming.ends_with_role(text) and not naming.split(text).get("name") and len(text.split()) <= 4


def _is_number(text: str) -> bool:
    phone = read_phone(text)
    return phone is not None and not phone.problem and not any(map(str.isalpha, text))
