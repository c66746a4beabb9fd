"""What a letter, a message or a paper almost without labels tells in running text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.answers.answers import Asked, Candidate
from parsing.answers.asking import SUPPOSED, Asking
from parsing.answers.letters import Letters
from parsing.answers.plans import FIRST_SAID
from parsing.answers.prose import Prose
from parsing.answers.recognise import asks
from parsing.answers.unplaced import Unplaced
from parsing.document import Place
from parsing.labels.match import EXPECTED
from parsing.labels.wording import fold
from parsing.pairs import Found, ListRow, Loose, Pair
from parsing.pieces import is_blank, text_of
from parsing.sentences.messages_said import messages_said
from parsing.sentences.oneself import rejoined
from parsing.sentences.said import own_part
from parsing.sentences.small_print import is_small_print
from parsing.values.values import read_phone
from parsing.walk.narrative import addresses_writer, is_particular

TOLD_ALONE = 0.75
"""How sure a paragraph is the reason that nothing asks for."""
LEAST_STORY = 20
"""Words."""
_OF_FAMILY = re.compile(r"\b(?:mother|mum|baby|she|her|father|dad)\b", re.IGNORECASE)
LEAST_LABELS = 3
"""So many labels make a form of a message without a greeting."""
_NAMED = frozenset(("infant_name", "parent_name"))
_OWN = re.compile(r"my (?:own )?(?:details|name)\b", re.IGNORECASE)


class RunningText:
    """The running text of one form, read once its labels are."""

    def __init__(self, asking: Asking, letters: Letters, prose: Prose, unplaced: Unplaced, found: Sequence[Found]) -> None:
        self.asking, self.letters, self.prose = asking, letters, prose
        self.unplaced, self.found = unplaced, found
        self.answers, self.roles = asking.answers, asking.roles
        self.candidates: list[Candidate] = []

    def read(self, candidates: list[Candidate]) -> list[Candidate]:
        """The candidates with what is told: before them what goes before labels, and behind them the rest."""
        self.candidates = candidates
        answered = {candidate.key for candidate in self.candidates if candidate.answered}
        read = self.letters.read(self.found, self.roles.owner["patient"], answered)
        self.candidates = [*self.letters.surely, *self.candidates, *(one for one in read if one not in self.letters.surely)]
        self._without_another_parent()
        self.candidates.extend(self.letters.signature.below_name(self.found, self.asking.asked))
        if not self._tells():
            self._covering()
            self.candidates.extend(self._infant_told())
        else:
            prose = rejoined(
                text_of(item.answer) if isinstance(item, Pair) else item.text
                for at, item in enumerate(self.found)
                if not isinstance(item, ListRow) and not self._signs(at, item)
            )
            own = any(_OWN.match(candidate.label) for candidate in self.candidates)
            told = self.prose.read(prose, {candidate.key for candidate in self.candidates}, self.letters.named, own=own)
            told = [one for one in told if one.key != "safe_to_leave_message" or one.value == "no" or self._may_leave()]
            parents = {fold(one.text) for one in (*self.candidates, *told) if one.key == "parent_name"}
            self.candidates.extend(one for one in told if one.key != "other_parent_name" or self._is_other(one.text, parents))
            if not self.prose.by_parent:
                more = [*self.prose.told(self._paragraphs(), self.candidates)]
                self.candidates.extend(more)
                told = [*told, *more]
            keys = {one.key for one in self.candidates if one.answered}
            if self.prose.by_parent or keys >= _NAMED or ("parent_name" in keys and keys & EXPECTED):
                self.candidates.extend(self.letters.own_story(self.found, {candidate.key for candidate in self.candidates}))
            if part := next(filter(None, map(own_part, prose)), ""):
                self.candidates.extend(
                    as_of([candidate for candidate in self.candidates if candidate.answered], "referrer_name", part)
                )
        return self.candidates

    def _without_another_parent(self) -> None:
        """Takes back what a label "Mum" says below a subject that names the parent with a birth: she is a young mother's own."""
        first = next((one.text.split()[0] for one in self.letters.surely if one.key == "parent_name"), "")
        named = [one for one in self.candidates if first and one.key == "parent_name" and one.answered and one.label]
        others = {(one.place, one.label) for one in named if first not in one.text}
        for item in self.found:
            if isinstance(item, Pair) and (item.place, item.label) in others:
                self.unplaced.pair(item)
        kept = (one for one in self.candidates if (one.place, one.label) not in others or one in self.letters.surely)
        self.candidates = [*kept]

    def _covering(self) -> None:
        """A paragraph that says the paper is a referral, in one that is neither letter nor message: a chronology, a summary."""
        texts = [text for item in self.found if (text := self._told_in(item)) and is_particular(text) and asks(text)]
        if not texts and "reason_for_referral" not in self.asking.asked and (told := self._only_story()):
            self.candidates.append(self.answers.read_text("reason_for_referral", told, Asked("", Place(), TOLD_ALONE)))
        if texts:
            if "reason_for_referral" not in self.asking.asked:
                self.candidates.append(
                    self.answers.read_text("reason_for_referral", "\n".join(texts), Asked("", Place(), SUPPOSED))
                )
            self.candidates.extend(self.prose.read(texts, {candidate.key for candidate in self.candidates}, {}))
            self.candidates.extend(self.prose.told(texts, self.candidates))

    def _only_story(self) -> str:
        """The one paragraph about the family among labels of which none asks why they are referred."""
        texts = [self._told_in(item) for item in self.found if isinstance(item, Loose) and not item.title]
        told = [text for text in texts if len(text.split()) >= LEAST_STORY and _OF_FAMILY.search(text)]
        return told[0] if len(told) == 1 and not addresses_writer(told[0]) and not is_small_print(told[0]) else ""

    def _infant_told(self) -> list[Candidate]:
        """The baby whom only the story names, on a paper whose labels ask of none: a surgery's letter of its patient."""
        keys = {one.key for one in self.candidates}
        if "parent_name" not in keys or any(key.startswith(("infant", "gestation")) for key in keys):
            return []
        stories = [text_of(item.answer) for item in self.found if isinstance(item, Pair) and self._asks_story(item)]
        told = [*self.prose.read(stories, keys, {}), *self.prose.told(stories, self.candidates)] if stories else []
        return [one for one in told if one.key in ("infant_name", "infant_dob")]

    def _asks_story(self, pair: Pair) -> bool:
        return "reason_for_referral" in self.asking.keys(pair.match)

    def _paragraphs(self) -> list[str]:
        """What is told in sentences, without what stands above a greeting and below a closing."""
        head = self.letters.letterhead.ungreeted
        return rejoined(text for at, item in enumerate(self.found) if at not in head and (text := self._told_in(item)))

    def _told_in(self, item: Found) -> str:
        """A line without a label; what a label nobody knows, or one that asks for a story, has below it."""
        if isinstance(item, Loose):
            return item.text if item.zone in ("", "subject", "body") and not item.title else ""
        if not isinstance(item, Pair) or item.section == "referrer":
            return ""
        asked = self.asking.keys(item.match)
        disputed = item.match is not None and item.match.targets[0].startswith(".")  # "Ada's DOB": told with the name
        told = not asked or disputed or self.answers.form.fields[asked[0]].kind == "prose"
        return f"{item.label}: {text_of(item.answer)}" if told and not is_blank(item.answer) else ""

    def _tells(self) -> bool:
        """Whether it is a letter or message, or has next to no labels: then sentences say who is who."""
        letter = any(isinstance(item, Loose) and item.zone in ("subject", "body", "end") for item in self.found)
        return letter or sum(1 for item in self.found if isinstance(item, Pair) and item.match) < LEAST_LABELS

    def _may_leave(self) -> bool:
        """Whether the letter's own words, and none behind a relative's name, say that messages may be left."""
        return messages_said("\n".join(self._paragraphs()), by_parent=self.prose.by_parent) == "yes"

    def _signs(self, at: int, item: Found) -> bool:
        """Whether a line of a signature is read already: "HV, Witham" below a name, "07700 900123 (voicemail ok)"."""
        if not isinstance(item, Loose) or item.zone != "end" or at not in self.letters.used:
            return False
        phone = read_phone(item.text)
        return self.answers.naming.is_role(item.text) or (phone is not None and not phone.problem)

    def _is_other(self, father: str, parents: set[str]) -> bool:
        """Whether a father of whom a sentence speaks is not the parent who is referred."""
        return not self.roles.father_referred and fold(father) not in parents


def as_of(given: Sequence[Candidate], key: str, other: str) -> list[Candidate]:
    """What is answered for one field as the answer to another, where nothing else is."""
    if any(candidate.key == other for candidate in given):
        return []
    return [replace(own, key=other, confidence=round(own.confidence * FIRST_SAID, 2)) for own in given if own.key == key]
