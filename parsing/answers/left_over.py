"""What an answer holds of another question that nothing else on the form answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parsing.answers.answers import Answers, Asked, Candidate
from parsing.answers.asking import Asking
from parsing.pairs import Found, Pair
from parsing.pieces import is_blank
from parsing.values.options import options_of
from parsing.values.values import last_postcode

SUPPOSED = 0.78
"""How sure it is that a remark beside "Domestic abuse: yes" tells of the risk."""
LEAST_TOLD = 5
"""Words of a remark that tells more than who it was."""
_ABUSE = re.compile(r"\b(?:domestic|D\.?V\.?A?|D\.?A)\b", re.IGNORECASE)


def postcode_of_home(given: Sequence[Candidate], answers: Answers) -> Iterator[Candidate]:
    """The postcode within the family's address, where its own box is blank or only points there."""
    answered = {one.key: one for one in reversed(given) if one.answered}
    home = answered.get("parent_address")
    if home is not None and "parent_postcode" not in answered and last_postcode(home.text):
        yield answers.read_text("parent_postcode", home.text, Asked(home.label, home.place, home.confidence))


def risk_beside_abuse(found: Sequence[Found], given: Sequence[Candidate], asking: Asking) -> Iterator[Candidate]:
    """What the column for details says beside a yes to domestic abuse, where no question for risks is answered."""
    answered = {one.key: one for one in given if one.answered}
    if "risk_details" in answered or "domestic_abuse" not in answered or answered["domestic_abuse"].value != "yes":
        return
    asked = (item for item in found if isinstance(item, Pair) and item.how == "column" and not is_blank(item.answer))
    for pair in asked:
        options, remark = options_of(pair.answer) if _ABUSE.search(pair.label) else ([], "")
        if asking.keys(pair.match) == ["domestic_abuse"] and len(options) > 1 and len(remark.split()) >= LEAST_TOLD:
            yield asking.answers.read_text("risk_details", remark, Asked(pair.label, pair.place, SUPPOSED))
