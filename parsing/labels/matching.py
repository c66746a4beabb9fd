"""The match of a printed label to the field it asks for, within the section it stands in.

In this order: the very words of an alias; what is asked and of whom ("mother's date of birth"); the idea of a longer
question; a likeness of spelling.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process

from parsing.labels.composed import composite
from parsing.labels.known import QUALIFIERS, Known
from parsing.labels.match import BIRTH_PARENT, BORN, ONESELF, PROFESSIONALS, WORKER, Match, asks_name
from parsing.labels.meaning import meant
from parsing.labels.phrases import bag, one_of, speaks_of, take, without_brackets
from parsing.labels.printed import Phrase, Printed
from parsing.labels.turns import PARTED, WRITTEN_BY, asks_nothing, asks_why, asks_writer, is_by, is_of_referred, may_turn, turned
from parsing.labels.two_questions import of_two_questions
from parsing.labels.wording import Words, tokens

LONGEST_LABEL, LONGEST_TITLE, MOST_WORDS = 300, 120, 45
"""Letters and words: more is no label or title."""
WHETHER = 0.86
"""How sure it is that a question whether somebody is involved is answered with a name, if with more than yes or no."""
COUNTED = re.compile(r"\b(?:\d|one|two|[ab]|first|second)\W*$", re.IGNORECASE)
"""How somebody is called who is one of two."""
_PROFESSIONAL = re.compile(r"\W*(?:(?:section|part)\s+\w+\W+|\d+\W+)?(?:the )?professional\W*", re.IGNORECASE)
"""One professional is who fills in the form; several are the network."""
_BRACKET = re.compile(r"\(([^()]+)\)\W*$")
_LISTED = re.compile(r"\s*(?:,|;|/|&|\band\b)\s*")
_ASKS_WHETHER = re.compile(r"\W*(?:\d+\W+)?(?:is|are|does|do|has|have|can|will|would|was|did)\b.*\?", re.IGNORECASE | re.DOTALL)
"""A question to be answered with yes or no names nobody."""
_MAYBE_GROWN_UP = re.compile(r"\byoung (?:person|adult|people)\b", re.IGNORECASE)
"""A form may call the child so, and may call the parent so."""
_AS_IN = {WORKER: "referrer", BIRTH_PARENT: "parent"}
"""Sections that ask in the same bare words as another."""


class Labels(Known):
    """Matches printed labels and titles to the fields and sections of the form."""

    def field(self, target: str) -> str | None:
        """The field key a target names, or None when no field is kept for it."""
        return target if target in self.form.fields else self.fields_of.get(target)

    def match(self, text: str, section: str = "", loose: bool = False, cutoff: int = 88) -> Match | None:
        """The field or fields that `text` asks for when it stands under `section`.

        `loose` also compares by meaning and by spelling; it is for words already known to be a label. `cutoff` is the
        least likeness (0 to 100) of a spelling, lower where letters were recognised from a picture.
        """
        if not text or len(text) > LONGEST_LABEL:
            return None
        found, key = self._seen.of(text).matches, (section, loose, cutoff)
        if key not in found:
            found[key] = self._match(text, section, loose, cutoff)
        return found[key]

    def _match(self, text: str, section: str, loose: bool, cutoff: int) -> Match | None:
        if text.count(" ") > MOST_WORDS:
            return None
        if self.own.search(text):  # "Reason for referral to <this service>" asks; the name alone asks nothing
            if asks_why(self.own.sub("us", text).lower()):
                return Match(("reason_for_referral",), PARTED)
            without = " ".join(self.own.sub(" ", text).split())
            of_it = self._of_the_service(self._seen.of(without), section) if len(without.split()) > 1 else None
            asks = loose and text.rstrip(" :*").endswith("?")
            of_it = of_it or (self._asked_of_us(text) if loose else None)
            return of_it or (self._match(f"{without.rstrip(' ?')}?", section, loose, cutoff) if asks else None)
        if may_turn(text):
            if asks_nothing(text):
                return None
            if told := turned(text):
                if told.targets == ("parent.relationship",) and section in ("other_parent", "mother", "father"):
                    return replace(told, targets=(f"{section}.relationship",))  # "She/he is the baby's ..." below "Partner"
                return self._with_bracket(told, text) if is_by(text) else told
        if two := of_two_questions(text, section, self):
            return two
        printed = self._seen.of(text)
        best, shortened = self._best(printed.phrases, section)
        if best is None and self.plans_listed.are_in(text):
            return Match(("safeguarding_status",), WRITTEN_BY)
        whole = self.letters.get(printed.letters) if best is None or best.score < PARTED else None
        if whole and whole != text:  # "Relatio nship", parted by a narrow cell
            return self.match(whole, section, loose, cutoff)
        if (best is None or self._is_day(best, text)) and asks_writer(text):
            return Match(("referrer_name",), WRITTEN_BY, best.targets if best else (), named=True)
        if best is not None and not best.named and (bracket := _BRACKET.search(text)):
            whose, _ = self._best(self._seen.of(text[: bracket.start()].strip()).phrases, section)
            best = whose if whose is not None and whose.named and whose.score >= 0.95 else best
        if best is not None and (best.rivals or not _ASKS_WHETHER.match(text) or not asks_name(best)):
            best = replace(best, score=best.score - shortened * 0.02) if shortened else best
            best = self._with_bracket(best, text)
            best = self._or_whether(best, text, printed.phrases)
            return (
                loose
                and best.score < 0.88
                and next(filter(None, (meant(phrase, self.ideas) for phrase in printed.phrases)), None)
            ) or best
        if best is not None and self.person_of(best.targets[0]) in PROFESSIONALS:
            return replace(best, score=min(best.score, WHETHER))  # "Is there a social worker? Yes, Jo Bell"
        if two := self._in_two_languages(text, section, loose, cutoff):
            return two
        if not loose:
            return None
        found = (hit for phrase in printed.phrases if (hit := meant(phrase, self.ideas) or self._spelt(phrase, cutoff)))
        return max(found, key=lambda hit: hit.score, default=None)

    def _best(self, phrases: Sequence[Phrase], section: str) -> tuple[Match | None, int]:
        """The best match in so many words, and how far the text was shortened for it: the further, the less sure."""
        found = [(hit, at) for at, phrase in enumerate(phrases) if (hit := self._exact(phrase, section))]
        best = max(found, key=lambda item: item[0].score - item[1] * 0.02, default=(None, 0))
        whole = found[0][0] if found and found[0][1] == 0 else None
        if best[0] and whole and self.person_of(whole.targets[0]) in PROFESSIONALS and best[0].targets[0] in BORN:
            return whole, 0  # "Baby: social worker" is no more of the baby for being cut to "Baby"
        return best

    def _is_day(self, match: Match, text: str) -> bool:
        """Whether a label leads to a day that it does not ask for: "Ordered by" asks who, "Order date" when."""
        spec = self.form.fields.get(match.targets[0])
        return spec is not None and spec.kind == "date" and {*match.rivals} <= {*match.targets} and "date" not in text.lower()

    def _of_the_service(self, printed: Printed, section: str) -> Match | None:
        best, _ = self._best(printed.phrases, section)
        return best if best is not None and best.score >= 0.97 and not asks_name(best) else None

    def _asked_of_us(self, text: str) -> Match | None:
        """ "What do you ask of <this service>?" is part of the story, "Parent agrees to <this service>" is consent."""
        story = text.lower().startswith("what")
        keys = ("reason_for_referral", "hopes_and_concerns") if story else ("consent_to_referral", "consent_to_share")
        printed = self._seen.of(" ".join(self.own.sub(" the service ", text).split()))
        found = meant(printed.phrases[0], self.ideas) if printed.phrases else None
        return found if found is not None and found.targets[0] in keys else None

    def _in_two_languages(self, text: str, section: str, loose: bool, cutoff: int) -> Match | None:
        """ "Enw / Name": a label printed twice, one half of it in words that nobody here knows."""
        halves = text.split(" / ")
        if len(halves) != 2:
            return None
        found = [(half, match) for half in halves if (match := self.match(half.strip(), section, loose, cutoff))]
        if len(found) != 1:
            return None
        other = next(half for half in halves if half != found[0][0])
        _, people = take(self.wording.words(other), self.people)
        return None if {*PROFESSIONALS, "gp"} & {*people} else found[0][1]  # "Share with GP / HV" is one label in one language

    def _with_bracket(self, match: Match, text: str) -> Match:
        """ "Referred by (name, designation, contact)" asks for all that its bracket lists."""
        inner = _BRACKET.search(text)
        if inner is None or not asks_name(match):
            return match
        person = self.person_of(match.targets[0])
        parts = [composite(Phrase(self.wording.words(part), self.parts), "", self.people) for part in _LISTED.split(inner[1])]
        asks = [found.targets[0].rpartition(".")[2] for found in parts if found and not found.named]
        if len(asks) < 2 or len(asks) < len(parts):
            return match
        return replace(match, targets=tuple(dict.fromkeys(f"{person}.{ask}" for ask in asks)))

    def person_of(self, target: str) -> str:
        """Whom a target is about: `referrer` for `referrer_name` and `referrer.name`."""
        person, dot, _ = target.partition(".")
        spec = self.form.fields.get(target)
        return person if dot else spec.person if spec else ""

    def _or_whether(self, match: Match, text: str, phrases: Sequence[Phrase]) -> Match:
        """ "Main carer of the baby" asks for a name or whether it is so: the answer decides."""
        if not asks_name(match):
            return match
        found = next(filter(None, (meant(phrase, self.ideas) for phrase in phrases)), None)
        return match if found is None else replace(match, rivals=(*match.rivals, *found.targets))

    def _exact(self, phrase: Phrase, section: str) -> Match | None:
        words, key = phrase.words, phrase.bag
        if not key or self._vocabulary.isdisjoint(key):
            return None
        composed = (
            composite(phrase, self._person(section), self.people) if key not in self.others or key in self.aliases else None
        )
        if composed and len(composed.targets) > 1 and "and" in words:
            return composed
        if fields := self.bare.get((_AS_IN.get(section, section), key)):
            return Match((fields[0],), 1.0, tuple(dict.fromkeys((*fields[1:], *self.aliases.get(key, ())))))
        fields = self.aliases.get(key, []) or self.aliases.get(bag(tuple(w for w in words if w not in QUALIFIERS)), [])
        if fields and composed and not composed.named and "family" in words:
            composed = None  # "Family address" below one parent
        if composed and (not fields or (composed.score >= 0.95 and self._leads(composed.targets[0]))):
            return replace(composed, rivals=tuple(fields))
        if fields:
            return Match((fields[0],), 0.97, tuple(fields[1:]), named=True)
        unowned = [] if section else self.bare_anywhere.get(key, [])
        return Match((unowned[0],), 0.82, tuple(unowned[1:])) if unowned else None

    def _leads(self, target: str) -> bool:
        """Whether a target ends in a field, whoever of the parents turns out to be meant."""
        person, _, ask = target.partition(".")
        owner = {"mother": "parent", "father": "other_parent", "patient": "parent", ONESELF: "parent"}.get(person, person)
        return (
            not person
            or ask in ("forename", "surname", "title")
            or f"{owner}.{ask}" in self.fields_of
            or (f"parent.{ask}" in self.fields_of and person in ("mother", "father"))
        )

    def _person(self, section: str) -> str:
        spec = self.form.sections.get(section)
        return spec.person if spec else ""

    def whether(self, text: str) -> Match | None:
        """What a label asks by its meaning that is answered with yes or no, or with one of a few answers."""
        for phrase in self._seen.of(text).phrases:
            hits = [idea for idea in self.ideas if self.form.fields[idea.key].kind in ("yes_no", "choice")]
            hits = [idea for idea in hits if speaks_of(phrase.words, phrase.stems, idea)]
            if hits:
                return Match((max(hits, key=lambda idea: idea.size).key,), 0.86)
        return None

    def _spelt(self, phrase: Phrase, cutoff: int) -> Match | None:
        text = " ".join(phrase.words)
        if len(text) < 6:
            return None
        found = process.extractOne(text, self.spelt.keys(), scorer=fuzz.ratio, score_cutoff=cutoff)
        return Match((self.spelt[found[0]],), 0.9 * found[1] / 100) if found else None

    def is_other_label(self, text: str) -> bool:
        """Whether `text` is a label that the desk knows and keeps no field for."""
        if len(text) > LONGEST_LABEL:
            return False
        printed = self._seen.of(text)
        if printed.is_other is None:
            printed.is_other = any(bag(part) in self.others for part in printed.tokens)
        return printed.is_other

    def is_whole(self, text: str) -> bool:
        """Whether all of `text` is the label or the title, brackets apart: nothing in it could be an answer."""
        if len(text) > LONGEST_LABEL:
            return False
        printed = self._seen.of(text)
        if printed.is_whole is None:
            printed.is_whole = self._is_whole(text)
        return printed.is_whole

    def _is_whole(self, text: str) -> bool:
        halves = text.split(" / ")
        for part in (text, without_brackets(text), *(halves if len(halves) == 2 else ())):
            phrase = Phrase(self.wording.words(part), self.parts)
            if phrase.bag and (phrase.bag in self.aliases or self._title_of(phrase.words) or composite(phrase, "", self.people)):
                return True
        return bag(tuple(tokens(text))) in self.others

    def section(self, text: str, loose: bool = False) -> str:
        """The section that `text` is the title of; empty when it is none. `loose` compares by spelling too."""
        if not text or len(text) > LONGEST_TITLE:
            return ""
        found = self._seen.of(text).sections
        if loose not in found:
            found[loose] = self._section(text, loose)
        return found[loose]

    def _section(self, text: str, loose: bool) -> str:
        if _PROFESSIONAL.fullmatch(text):
            return WORKER
        if is_of_referred(text):
            return "parent"
        if found := self._titled(text, loose):
            lead = text.partition("(")[0].strip()
            counted = self._titled(lead, False) if found == "parent" and lead != text.strip() and COUNTED.search(lead) else ""
            grown_up = self._parent_in_bracket(text) if found == "infant" and _MAYBE_GROWN_UP.search(lead) else ""
            return counted or grown_up or found  # "Parent 2 (if also being referred)" is about the second, whatever else it says
        halves = text.split(" / ")
        known = [half for half in halves if self._speaks(half)] if len(halves) == 2 else []
        by = "referrer" if asks_writer(text) else ""
        return self._titled(known[0], loose) if len(known) == 1 else by

    def _parent_in_bracket(self, text: str) -> str:
        """Which parent the bracket behind a title names, and nothing else: "Young person (mother)"; empty where it names none."""
        bracket = _BRACKET.search(text)
        rest, named = take(self.wording.words(bracket[1]), self.people) if bracket else ((), [])
        return named[0] if not {*rest} - {"and"} and len({*named}) == 1 and named[0] in ("parent", "mother", "father") else ""

    def _speaks(self, text: str) -> bool:
        """Whether any word of a title or label is known here."""
        phrase = Phrase(self.wording.words(text), self.parts)
        return bool(self._titled(text, False) or phrase.taken[1] or phrase.bag in self.aliases)

    def _titled(self, text: str, loose: bool) -> str:
        phrases = self._seen.of(text).phrases
        for phrase in phrases:
            if found := self._title_of(phrase.words):
                return found
            if loose and len(phrase.words) <= 12 and (found := self._meant_title(phrase)):
                return found
        if loose and phrases and not _ASKS_WHETHER.match(text):  # "Are they the main carer?" is not spelt like "Other main carer"
            close = process.extractOne(" ".join(phrases[0].words), self.spelt_titles.keys(), scorer=fuzz.ratio, score_cutoff=88)
            return self.spelt_titles[close[0]] if close else ""
        return ""

    def _meant_title(self, phrase: Phrase) -> str:
        return next((idea.key for idea in self.title_ideas if speaks_of(phrase.words, phrase.stems, idea)), "")

    def _title_of(self, words: Words) -> str:
        """The section whose title the words are, small words of titles apart."""
        if words and self._title_words.isdisjoint(words):
            return ""
        if found := self.titles.get(bag(words)):
            return found
        content = tuple(word for word in words if word not in self.title_filler)
        if content == ("partner",) and "referral" in words:
            return ""  # from a partner agency
        if found := self.titles.get(bag(content)):
            return found
        rest, people = take(content or words, self.people)
        mixed = "infant" in people and not {"parent", "mother"}.isdisjoint(people)  # "parent-infant referral" is nobody's section
        person = one_of(people) if people and not rest and not mixed else ""
        return person if person in self.form.sections else ""

    def is_general(self, text: str) -> bool:
        """Whether a title names nobody ("Contact details"): below a person's title it is still about them."""
        words = self.wording.words(text)
        return bool(words) and not {"you", "referral"} & {*words} and all(word in self.title_filler for word in words)
