"""A part headed "Professional" or "Key worker": whoever refers, on a form that names nobody else who does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from parsing.matching import SOMEBODY, WORKER
from parsing.pairs import Found, ListRow, Loose, Pair
from parsing.pieces import is_blank

_NAMES = ("referrer.name", "referrer_name", "referrer.forename", "referrer.surname")


def of_worker(found: Sequence[Found]) -> list[Found]:
    """The pieces; what stands in a worker's part is asked of the referrer, or of nobody where another person refers.

    What stands in the part of somebody else is asked of nobody.
    """
    found = [_of_nobody(item) if isinstance(item, Pair) and item.section == SOMEBODY else item for item in found]
    if not any(not isinstance(item, Loose) and item.section == WORKER for item in found):
        return [*found]
    other = any(isinstance(item, Pair) and item.section != WORKER and _names_referrer(item) for item in found)
    return [item if isinstance(item, Loose) or item.section != WORKER else _settled(item, other) for item in found]


def _of_nobody(pair: Pair) -> Pair:
    target = pair.match.targets[0] if pair.match else ""
    return replace(pair, match=None) if target.startswith(".") or target.endswith("relationship") else pair


def _names_referrer(pair: Pair) -> bool:
    return pair.match is not None and pair.match.targets[0] in _NAMES and not is_blank(pair.answer)


def _settled(item: Pair | ListRow, other: bool) -> Pair | ListRow:
    """A piece of a worker's part; its labels ask nothing where another person refers, and a row is then of the network."""
    if not other:
        return replace(item, section="referrer")
    if isinstance(item, ListRow):
        return replace(item, section="professionals")
    asks = item.match is not None and item.match.targets[0].startswith(("referrer", "referral"))
    return replace(item, match=None) if asks else item
