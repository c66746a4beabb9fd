"""Is it a referral at all? Decided by how much of a referral the document asks or says, not by its name or layout."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from parsing.labels import FormConfig
from parsing.wording import fold

TITLE_LINES = 8
"""Where a document says what it is."""
_FAMILY = ("infant", "parent", "other_parent", "household")
_PURPOSE = ("referrer", "consent", "narrative", "safeguarding")


class Recogniser:
    """Tells referrals from the other papers that come to the same inbox."""

    def __init__(self, form: FormConfig) -> None:
        self.form = form
        self.limits = form.recognition
        self.refers = tuple(fold(phrase) for phrase in form.recognition.refers)
        self.others = re.compile(r"\b(?:" + "|".join(re.escape(fold(word)) for word in form.recognition.other_papers) + r")\b")

    def is_referral(self, asked: Collection[str], answered: Collection[str], lines: Sequence[str]) -> bool:
        """Whether a document that asks for `asked`, answers `answered` and reads `lines` refers a family."""
        sections = {self.form.fields[key].section for key in asked}
        titles = [fold(line) for line in lines[:TITLE_LINES]]
        text = fold(" ".join(lines))
        says = any(phrase in text for phrase in self.refers)
        titled = any(phrase in line for phrase in self.refers for line in titles)
        family, purpose = sections & set(_FAMILY), sections & set(_PURPOSE)
        if any(self.others.search(line) and len(line.split()) <= 16 for line in titles) and not titled:
            return len(asked) >= 2 * self.limits.least_asked and "referrer" in sections and "consent" in sections
        if len(asked) >= self.limits.least_asked and len(sections) >= self.limits.least_sections and family and purpose:
            return says or titled or len(asked) >= 2 * self.limits.least_asked or "reason_for_referral" in asked
        if not says or not family:
            return False
        return (titled and len(asked) >= 5) or len(answered) >= 3 and bool({"infant_name", "parent_name", "infant_dob", "parent_dob", "infant_due_date"} & set(answered))
