"""What stands above a form about who sent it: a mail's or fax's own head, the address that a web form took."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.labels.match import Match
from parsing.pairs import Found, Pair
from parsing.pieces import is_blank, text_of
from parsing.values.values import first_date

SUPPOSED = 0.8
"""How sure it is that a mail's day is that of the referral, and that the first address is the sender's."""
_FROM, _HEAD = re.compile(r"\W*from\W*", re.IGNORECASE), re.compile(r"\W*(?:to|sent|subject|cc|pages)\W*", re.IGNORECASE)
_TEAM = ("referrer_organisation", "referrer.organisation")
_SENT = re.compile(r"\W*sent\W*", re.IGNORECASE)


def of_sender(found: Sequence[Found]) -> list[Found]:
    """The pieces; what stands above the form asks of the referrer where the form itself does not."""
    pairs = [item for item in found if isinstance(item, Pair)]
    asking = [pair for pair in pairs if pair.match]
    dated = any(_dates(pair) for pair in asking)
    named = any(_names_referrer(pair) for pair in pairs)
    teamed = any(pair.match and pair.match.targets[-1] in _TEAM and not is_blank(pair.answer) for pair in pairs)
    headed = any(_HEAD.fullmatch(pair.label) for pair in pairs[:6])
    out: list[Found] = []
    for item in found:
        if isinstance(item, Pair) and headed and named and _FROM.fullmatch(item.label) and (teamed or _is_address(item)):
            out.append(replace(item, match=None))
        elif isinstance(item, Pair) and headed and named and _SENT.fullmatch(item.label):
            out.append(replace(item, match=None if dated else Match(("referral_date",), SUPPOSED)))
        elif isinstance(item, Pair) and asking[:1] == [item] and _takes_address(item, asking):
            out.append(replace(item, match=Match(("referrer_email",), SUPPOSED), section="referrer"))
        else:
            out.append(item)
    return out


def _names_referrer(pair: Pair) -> bool:
    asks = pair.match is not None and pair.match.targets[0] in ("referrer_name", "referrer.name")
    return asks and not _FROM.fullmatch(pair.label) and not is_blank(pair.answer)


def _is_address(pair: Pair) -> bool:
    return "@" in text_of(pair.answer)


def _dates(pair: Pair) -> bool:
    asks = pair.match is not None and pair.match.targets[0] == "referral_date" and not _SENT.fullmatch(pair.label)
    return asks and first_date(text_of(pair.answer)) is not None


def _takes_address(first: Pair, asking: Sequence[Pair]) -> bool:
    """Whether a form begins with an address of nobody, and goes on with who refers."""
    if first.match is None or first.match.named or not first.match.targets[0].endswith(".email"):
        return False
    following = next((pair.match.targets[0] for pair in asking[1:] if pair.match), "")
    return following.startswith("referrer") and not any(_emails(pair) for pair in asking[1:])


def _emails(pair: Pair) -> bool:
    return pair.match is not None and pair.match.targets[0] in ("referrer_email", "referrer.email")
