"""Lines that no label stands by: values by themselves, boxes whose question stands elsewhere, statements signed."""

from __future__ import annotations

import re

from parsing.answers.answers import Asked, Candidate
from parsing.answers.asking import SUPPOSED
from parsing.answers.consent_answers import SIGNATURE
from parsing.answers.labelled import Labelled
from parsing.answers.stated import Statements
from parsing.labels.match import Match
from parsing.pairs import Loose, Pair
from parsing.pieces import is_blank
from parsing.sentences.submitted import submitted_on
from parsing.values.values import one_line, read_phone
from parsing.walk.unasked import unasked

LONGEST_POSTCODE = 8
"""Characters."""
_DATED = re.compile(r"\W*dated?\W+(?P<day>\d.{5,20}?)\W*", re.IGNORECASE)
TICKED = 0.99
"""How sure a question is whose every box is a sex or a relative."""
OFFERED = 0.9
"""How sure a question is of which only the boxes tell."""


class LooseLines:
    """The loose lines of one form, read once its labels and its running text are."""

    def __init__(self, labelled: Labelled, statements: Statements) -> None:
        self.labelled, self.statements = labelled, statements
        self.asking, self.plans, self.letters = labelled.asking, labelled.plans, labelled.letters
        self.unplaced, self.found = labelled.unplaced, labelled.found
        self.answers, self.roles = labelled.answers, labelled.asking.roles
        self.candidates: list[Candidate] = []

    def read(self, candidates: list[Candidate]) -> None:
        """Adds what the lines say to the candidates; those that say nothing found no field."""
        self.candidates = candidates
        for at, item in enumerate(self.found):
            if isinstance(item, Loose) and at not in self.letters.used:
                stated = self.statements.read(item) or self._status_of(item)
                stated = stated or self._unasked(item) or self._bare_value(at, item)
                stated = stated or self._rest_of_home(at, item) or self._signed(at, item)
                stated = stated or self._signed_on(at, item)
                self.candidates.extend(stated)
                if not stated:
                    self.unplaced.loose(item)
        self.candidates.extend(self._submitted())

    def _submitted(self) -> list[Candidate]:
        """The day at the head of what a portal prints, where nothing else dates it."""
        dated = any(one.key == "referral_date" and one.answered for one in self.candidates)
        told = None if dated else submitted_on(self.found)
        return [self.answers.read_text("referral_date", told[0], Asked("Submitted", told[1], SUPPOSED))] if told else []

    def _status_of(self, item: Loose) -> list[Candidate]:
        """The status ticked among boxes whose question stands somewhere else."""
        match = Match(("safeguarding_status",), OFFERED)
        boxes = Pair("", match, item.lines, item.section, item.place, "below")
        return (
            self.labelled.read(match.targets[0], boxes, Asked("", item.place, OFFERED)) if self.plans.are_offered(boxes) else []
        )

    def _rest_of_home(self, at: int, item: Loose) -> list[Candidate]:
        """A postcode on a line of its own below the family's address."""
        above = self.found[at - 1] if at else None
        if not isinstance(above, Pair) or "parent_postcode" in {one.key for one in self.candidates if one.answered}:
            return []
        postcode = self.answers.read_text(
            "parent_postcode", item.text, Asked("", item.place, above.match.score if above.match else 0)
        )
        alone = postcode.answered and not postcode.problem and len(item.text) <= LONGEST_POSTCODE
        return [postcode] if alone and "parent_address" in self.asking.keys(above.match) else []

    def _unasked(self, item: Loose) -> list[Candidate]:
        """The baby's sex or who the parent is, ticked among boxes without a question."""
        ask = unasked(item.lines, self.answers.form)
        owner = self.roles.owner.get(item.section, item.section)
        key = "infant_sex" if ask == "sex" else f"{owner if owner in ('parent', 'other_parent') else 'parent'}_relationship"
        if not ask or key in self.asking.asked or (ask == "sex" and item.section not in ("infant", "")):
            return []
        read = self.answers.read(key, item.lines, Asked("", item.place, TICKED))
        return [read] if read.answered and not read.problem else []

    def _bare_value(self, at: int, item: Loose) -> list[Candidate]:
        """A telephone number or the baby's sex on a line of its own, below what was asked of the same person."""
        above = self.found[at - 1] if at else None
        if not isinstance(above, Pair) or above.section != item.section or len(item.lines) != 1 or item.zone:
            return []
        owner, text = self.roles.owner.get(item.section, item.section), one_line(item.text)
        phone = read_phone(text)
        is_phone = phone is not None and not phone.problem and not any(map(str.isalpha, text))
        key = f"{owner}_phone" if is_phone else "infant_sex" if owner == "infant" else ""
        if key not in self.answers.form.fields or key in self.asking.asked:
            return []
        if not is_phone and not self.answers.choosers["infant_sex"].words.exact(text):
            return []
        return [self.answers.read_text(key, text, Asked("", item.place, SUPPOSED))]

    def _signed(self, at: int, item: Loose) -> list[Candidate]:
        """A printed statement with a signature below it."""
        below = self.found[at + 1] if at + 1 < len(self.found) else None
        signed = isinstance(below, Pair) and SIGNATURE.search(below.label) and not is_blank(below.answer)
        return self.statements.signed(item) if signed else []

    def _signed_on(self, at: int, item: Loose) -> list[Candidate]:
        """A day beside somebody's signature, on a form that is dated nowhere else."""
        day = _DATED.fullmatch(item.text)
        around = [other.text for other in self.found[max(at - 1, 0) : at + 2] if isinstance(other, Loose)]
        dated = any(one.key in ("referral_date", "consent_date") and one.answered for one in self.candidates)
        if day is None or dated or not any(map(SIGNATURE.search, around)):
            return []
        return [self.answers.read_text("referral_date", day["day"], Asked("Date", item.place, SUPPOSED))]
