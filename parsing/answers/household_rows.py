"""People at home asked for one below the other, as the rows of a list."""

from __future__ import annotations

from collections.abc import Sequence

from parsing.pairs import ListRow, Pair

_PARTS = (".forename", ".surname")
_WHO = (".surname", ".dob", "relationship")


def of_people(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs, where any of them says who somebody at home is; else "Language" and the like are of no row."""
    says = any(pair.match and (_names(pair.match.targets[0]) or pair.match.targets[0].endswith(_WHO)) for pair in pairs)
    return [*pairs] if says else []


def grouped(pairs: Sequence[Pair]) -> list[ListRow]:
    """Pairs of name, date of birth and relationship under a household title as rows: a new one where the name is asked again."""
    rows: list[list[Pair]] = []
    for pair in pairs:
        ask = pair.match.targets[0] if pair.match else ""
        held = {told.match.targets[0] for told in rows[-1] if told.match} if rows else set()
        if not rows or (_names(ask) and (ask in held or (not ask.endswith(_PARTS) and any(map(_names, held))))):
            rows.append([])
        rows[-1].append(pair)
    return [
        ListRow("household", tuple(pair.label for pair in row), tuple(pair.answer for pair in row), row[0].place, row[0].doubt)
        for row in rows
    ]


def _names(target: str) -> bool:
    return target.endswith(("name", ".forename"))
