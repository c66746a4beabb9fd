"""A part under a title that nobody knows which asks for a name, a post and a team: whoever refers, where nobody else is named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.labels.match import Match
from parsing.pairs import Found, Pair
from parsing.people.naming import Naming
from parsing.pieces import is_blank, text_of
from parsing.values.values import one_line

SUPPOSED = 0.88
"""How sure it is that they refer."""
_REFERS = ("referrer.name", "referrer_name", "referrer.forename", "referrer.surname", "oneself")
_SIGNED = re.compile(r"signed(?: by)?|signature", re.IGNORECASE)
_DATE = re.compile(r"date|dated", re.IGNORECASE)
_OF_FAMILY = re.compile(r"\b(?:mother|father|mum|dad|parent|carer|guardian)\b", re.IGNORECASE)
_ASKED = (".name", ".role", ".organisation", ".phone", ".email")


def of_signer(found: Sequence[Found], naming: Naming) -> list[Found]:
    """The pieces; bare labels of such a part, one behind the other, ask of the referrer."""
    if any(_asks(item).startswith(_REFERS) and isinstance(item, Pair) and not is_blank(item.answer) for item in found):
        return [*found]
    starts = [at for at, item in enumerate(found) if isinstance(item, Pair) and _is_name(item, naming)]
    ends = [next((end for end in range(at, len(found)) if _asks(found[end]) not in _ASKED), len(found)) for at in starts]
    parts = [(at, end) for at, end in zip(starts, ends, strict=True) if _is_worker([*map(_asks, found[at:end])])]
    if len(parts) != 1:
        return [*found]
    at, end = parts[0]
    return [*found[:at], *(_of_referrer(item) for item in found[at:end]), *found[end:]]


def of_signature(found: Sequence[Found], naming: Naming) -> list[Found]:
    """The pieces; "Signed: Jo Bell, Health Visitor" is by whoever refers, and so is the day behind it."""
    signed = [at for at, item in enumerate(found) if isinstance(item, Pair) and _is_signature(item, naming)]
    if len(signed) != 1:
        return [*found]
    at, out = signed[0], [*found]
    named = any(_asks(item).startswith(_REFERS) and isinstance(item, Pair) and not is_blank(item.answer) for item in found)
    dated = found[at + 1] if at + 1 < len(found) else None
    if (
        isinstance(dated, Pair)
        and _DATE.fullmatch(dated.label.strip(" :"))
        and not any(_asks(one) == "referral_date" for one in found)
    ):
        out[at + 1] = replace(dated, match=Match(("referral_date",), SUPPOSED))
    item = found[at]
    if isinstance(item, Pair) and not named:
        out[at] = replace(item, match=Match(("referrer_name",), SUPPOSED), section="referrer")
    return out


def _is_signature(pair: Pair, naming: Naming) -> bool:
    """Whether a name is signed with the post of a professional."""
    if pair.match is not None or not _SIGNED.fullmatch(pair.label.strip(" :")):
        return False
    told = naming.split(one_line(text_of(pair.answer)))
    return "role" in told and naming.looks_like_name(told.get("name", "")) and not _OF_FAMILY.search(told["role"])


def _asks(item: Found) -> str:
    return item.match.targets[0] if isinstance(item, Pair) and item.match else ""


def _is_name(pair: Pair, naming: Naming) -> bool:
    named = _asks(pair) == ".name" and not is_blank(pair.answer)
    return named and naming.looks_like_name(one_line(text_of(pair.answer)))


def _is_worker(asked: Sequence[str]) -> bool:
    """Whether a name, a post and a team are asked, each once: no form asks all that of the family."""
    return {".name", ".role", ".organisation"} <= {*asked} and len({*asked}) == len(asked)


def _of_referrer(item: Found) -> Found:
    if not isinstance(item, Pair) or item.match is None:
        return item
    target = item.match.targets[0]
    return replace(item, match=Match((f"referrer{target}",), SUPPOSED, named=True), section="referrer")
