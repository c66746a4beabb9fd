"""When the context and the criterion's own words overrule the categoriser, which knows no grammar.

What it is sure of stands. A risk is suspected at the slightest sign, so it must have a word of danger beside it. What a passage
itself speaks against, and what the context has read as denied or somebody else's, is taken back.
"""

from __future__ import annotations

from dataclasses import dataclass

from triage import context
from triage.categoriser import Call

SURE = 0.9
"""How probable a call is that nothing takes back."""
FAINT = 0.08
"""How probable a call must be to be shown beside none of the words that the criterion is about."""
RATHER_SURE = 0.6
"""How probable a call is that stands although its phrases are denied or somebody else's: it may rest on other words."""


@dataclass(frozen=True, slots=True)
class Passage:
    """What was read of the passage a call is about."""

    standings: frozenset[context.Standing]
    """How the criterion's phrases in it stand."""
    names_it: bool
    """Whether it has a word of what the criterion is about, or the criterion asks for none."""
    contrary: bool
    """Whether it says what speaks against the criterion."""


def is_overruled(call: Call, passage: Passage, *, is_risk: bool) -> bool:
    """Whether a call is not shown.

    Args:
        call: what the categoriser suspects.
        passage: where it suspects it.
        is_risk: shown however its phrases stand, as they may be denied out of fear.

    """
    if (call.probability < SURE and passage.contrary) or (call.probability < FAINT and not passage.names_it):
        return True
    return not is_risk and call.probability < RATHER_SURE and passage.standings == {"not said"}
