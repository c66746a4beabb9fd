"""The plan a child is on: the safeguarding status, wherever a form lets it be said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsing.answers.answers import Asked, Candidate
from parsing.answers.asking import Asking
from parsing.document import Input, Text
from parsing.labels.vocabulary import OVER
from parsing.pairs import Pair
from parsing.pieces import text_of
from parsing.sentences.plans_said import plan_said
from parsing.values.options import has_ticks, options_of

PLAN, NO_PLAN = 0.95, 0.7
"""How sure the status is when a question about one plan is answered with yes, and with no."""
LEAST_PLANS = 2
"""So many boxes that name a plan ask for the safeguarding status, whatever the question is called."""
NONE_SAID = 0.75
"""How sure it is that a child is on no plan where the details begin with "None" and go on."""
_NONE_FIRST = re.compile(r"\W*(?:none|nil)[.;]\s+(?=\S)", re.IGNORECASE)
FIRST_SAID = 0.9
"""How sure a status is that the details only begin with."""
_SINCE = re.compile(r",|\s+[-–—(]|\s+(?:since|from|for|opened|started|began|reviewed|dated)\b")
_IN_PLACE = re.compile(r"\s+(?:(?:is |now )?(?:in place|open|ongoing|current(?:ly)?|at present|active)\s*)+$", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.;\n]")
_PLAN_SAID = re.compile(r"(?P<plan>\S(?:[^\n\t:]*?\S)?)\s*:?\s+(?P<said>yes|no|y|n)\b[\s,;/]*", re.IGNORECASE)
_YES_FIRST = re.compile(r"^\s*(?:yes|y)\b[\s,.:;–-]*", re.IGNORECASE)
_ASKS_PLAN = re.compile(r"\W*(?:type of |current |child['’]?s )?(?:plan|status|plan type|plan status)\W*", re.IGNORECASE)
_LISTS = re.compile(r"/|\bor\b|,")
_PLAN_ENDS = re.compile(r"\s*[(,;.–]|\s-\s")
_ON_PLAN = re.compile(r"\b(?:on|under|to) (?:an? )?(?P<plan>[\w ]+? plan)\b", re.IGNORECASE)
""" "Unborn on CP plan from 3/2/26"."""
_CONCERNS = re.compile(r"concern|issue|detail|history|information|worr", re.IGNORECASE)
_PRINTED = re.compile(r"^\s*(?:y\s?/\s?n|yes\s?/\s?no)\b(?=\s*\w)", re.IGNORECASE)
"""The options as they are printed before the answer: "Y/N   N"."""


class Plans:
    """Reads the safeguarding status from questions that do not ask for it by that name."""

    def __init__(self, asking: Asking) -> None:
        self.asking = asking
        self.chooser = asking.answers.choosers["safeguarding_status"]
        self.words = self.chooser.words

    def named(self, pair: Pair) -> str:
        """The status said by yes or no to a question that itself names one plan: "Child protection plan? Yes / No"."""
        named = self.words.anywhere(pair.label)
        written = _PRINTED.sub("", self.asking.picked(pair), count=1)
        said = "yes" if _only_ticked(pair) else self.asking.yes_no.exact(written)
        if len(named) != 1 or said not in ("yes", "no") or named[0] in ("none", "not_known"):
            return ""
        return named[0] if said == "yes" else "none"

    def bare(self, pair: Pair) -> str:
        """The status where nothing else asks for it and the answer only names one: "Safeguarding: Child in Need"."""
        if "safeguarding_status" in self.asking.asked:
            return ""
        if has_ticks(pair.answer) or self._by_pen(pair):
            return self.chooser.read(pair.answer).value
        status = self.words.exact(text_of(pair.answer))
        told = status in ("", "none", "not_known") and _CONCERNS.search(pair.label)
        return "" if told else status

    def _by_pen(self, pair: Pair) -> bool:
        """Whether one of several plans in a row is ringed, or the others are struck out."""
        texts = [item for line in pair.answer for item in line.items if isinstance(item, Text)]
        offered = len(self.words.anywhere("".join(item.text for item in texts))) > LEAST_PLANS
        bold = {item.bold for item in texts if item.text.strip(" /|,")}
        return offered and (len(bold) > 1 or any(item.marked or item.struck for item in texts))

    def are_offered(self, pair: Pair) -> bool:
        """Whether the boxes themselves say what is asked: two or more of them name a plan."""
        named = [self.words.exact(option.text) for option in options_of(pair.answer)[0]]
        printed = self.words.anywhere(pair.label) if _LISTS.search(pair.label) and not OVER.search(pair.label) else ()
        return sum(1 for plan in (*named, *printed) if plan not in ("", "none", "not_known")) >= LEAST_PLANS

    def are_listed(self, pair: Pair) -> bool:
        """Whether the answer was picked from a list of plans, whatever the list is called."""
        lists = [item.options for line in pair.answer for item in line.items if isinstance(item, Input)]
        named = {plan for options in lists for option in options if (plan := self.words.exact(option))}
        return len(lists) == 1 and len(named - {"none", "not_known"}) >= LEAST_PLANS

    def told(self, pair: Pair) -> str:
        """The plan that answers a bare "Plan" under any title: "Plan | Child in Need"."""
        said = text_of(pair.answer)
        asks = pair.match is None and _ASKS_PLAN.fullmatch(pair.label)
        status = (self.words.exact(said) or self.words.exact(_PLAN_ENDS.split(said, maxsplit=1)[0])) if asks else ""
        if asks and not status and self._by_pen(pair):
            status = self.chooser.read(pair.answer).value
        return "" if status in ("none", "not_known") or "safeguarding_status" in self.asking.asked else status

    def sure(self, pair: Pair, usual: float) -> float:
        """How sure a plan is that answers such a label: less where only bold type tells it from the others."""
        return min(usual, self.chooser.read(pair.answer).confidence) if self._by_pen(pair) else usual

    def one_by_one(self, pair: Pair) -> str | None:
        """The status where plan after plan is answered with yes or no: "Child protection plan  N    Early help plan  Y"."""
        plans = _PLAN_SAID.findall(text_of(pair.answer)) if pair.match is None else []
        named = [(self.words.exact(plan), said[0].lower() == "y") for plan, said in plans]
        if len(named) < LEAST_PLANS or not all(status for status, _ in named):
            return None
        return next((status for status, given in named if given), "none")

    def first_said(self, details: Candidate, asked: Asked) -> Iterator[Candidate]:
        """ "Early Help. Worker is Jo Bell": the status that the details begin with, where nothing else asks for it."""
        if not details.answered or "safeguarding_status" in self.asking.asked:
            return
        none = _NONE_FIRST.match(details.text)
        if (
            none
            and not {*self.words.anywhere(details.text[none.end() :])} - {"none", "not_known"}
            and not _CONCERNS.search(details.label)
        ):
            yield Candidate("safeguarding_status", "none", "None", NONE_SAID, asked.label, asked.place)
            return
        first = _SENTENCE_END.split(_YES_FIRST.sub("", details.text), maxsplit=1)[0]
        first = first if OVER.search(first) else _SINCE.split(first, maxsplit=1)[0]
        status = self.words.exact(first) or self.words.exact(_IN_PLACE.sub("", first))
        if not status and (on := _ON_PLAN.search(first)) and not OVER.search(first):
            status = self.words.exact(on["plan"])
        status = status or self.words.exact(plan_said(first))
        if status not in ("", "none", "not_known"):
            yield Candidate("safeguarding_status", status, first, round(asked.sure * FIRST_SAID, 2), asked.label, asked.place)


def _only_ticked(pair: Pair) -> bool:
    """Whether the answer is one ticked box, or a cross typed for one, and nothing more."""
    options, extra = options_of(pair.answer)
    return len(options) == 1 and options[0].on is True and not options[0].text.strip() and not extra.strip()
