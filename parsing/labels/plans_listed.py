"""Questions that list the plans from which they are answered: "Has the family had: early help, child in need, none"."""

from __future__ import annotations

import re

from parsing.labels.config import FormConfig
from parsing.labels.vocabulary import vocabulary

LEAST = 3
"""So many options, of which one says that there is no plan: an answer lists no such thing."""
_BEHIND = re.compile(r"[:(]\s*(?P<options>[^:()]+?)\)?[\s.?]*$")
_ORDER = re.compile(r"\W*(?:please )?(?:delete|circle|tick|select|choose|highlight)\b", re.IGNORECASE)
"""The order above the options is no question: it may stand in the answer's own box."""
_BETWEEN = re.compile(r"\s*(?:,|;|/|\|)\s*(?:or\s+)?|\s+or\s+", re.IGNORECASE)


class PlansListed:
    """Tells such questions by the words that the configuration has for plans."""

    def __init__(self, form: FormConfig) -> None:
        spec = form.fields.get("safeguarding_status")
        self._words = vocabulary(form, spec) if spec else None

    def are_in(self, text: str) -> bool:
        """Whether a text ends in a list of plans and of none, and of nothing else."""
        found = _BEHIND.search(text) if self._words else None
        if found is None or self._words is None or _ORDER.match(text):
            return False
        plans = [self._words.exact(option) for option in _BETWEEN.split(found["options"])]
        return len(plans) >= LEAST and all(plans) and "none" in plans and len({*plans} - {"none", "not_known"}) > 1
