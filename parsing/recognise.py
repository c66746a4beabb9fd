"""Is it a referral at all? Decided by how much of a referral the document asks or says, not by its name or layout."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from parsing.labels import FormConfig
from parsing.wording import fold

TITLE_LINES = 8
"""Where a document says what it is."""
TITLE_WORDS = 16
_FAMILY = frozenset(("infant", "parent", "other_parent", "household"))
_WHO = frozenset(("infant_name", "parent_name", "infant_dob", "parent_dob", "infant_due_date"))
_ONLY_REFERRALS_ASK = frozenset(
    ("reason_for_referral", "consent_to_referral", "hopes_and_concerns", "voice_of_infant", "voice_of_parent", "consent_to_share")
)


class Recogniser:
    """Tells referrals from the other papers that come to the same inbox."""

    def __init__(self, form: FormConfig) -> None:
        self.form = form
        self.limits = form.recognition
        self.titles = tuple(fold(phrase) for phrase in form.recognition.titles)
        self.refers = tuple(fold(phrase) for phrase in form.recognition.refers)
        self.others = re.compile(r"\b(?:" + "|".join(re.escape(fold(word)) for word in form.recognition.other_papers) + r")\b")

    def is_referral(self, asked: Collection[str], answered: Collection[str], lines: Sequence[str]) -> bool:
        """Whether a document refers a family.

        `asked` are the fields its labels ask for, `answered` those it gives, by a label or not; `lines` are its words.
        """
        heads = [fold(line) for line in lines[:TITLE_LINES]]
        titled = any(phrase in line for phrase in self.titles for line in heads)
        words = fold(" ".join(lines))
        refers = any(phrase in words for phrase in self.refers)
        if not (titled or refers) and any(self.others.search(line) and len(line.split()) <= TITLE_WORDS for line in heads):
            return len(asked) >= 2 * self.limits.least_asked and "consent_to_referral" in asked
        return self._asks_enough(asked, titled or refers) or (refers and self._says_enough(asked, answered))

    def _asks_enough(self, asked: Collection[str], named: bool) -> bool:
        """A form: enough different things of enough kinds, and something that only a referral asks."""
        sections = {self.form.fields[key].section for key in asked}
        telling = len(_ONLY_REFERRALS_ASK & set(asked))
        if named and telling and len(asked) >= self.limits.least_asked - 2 and _FAMILY & sections:
            return True
        if len(asked) < self.limits.least_asked or len(sections) < self.limits.least_sections or not _FAMILY & sections:
            return False
        return named or telling >= 2 or (bool(telling) and "referrer" in sections)

    def _says_enough(self, asked: Collection[str], answered: Collection[str]) -> bool:
        """A letter or message: somebody is named, with something about them."""
        return bool(_WHO & set(answered)) and len({*answered, *asked}) >= 3
