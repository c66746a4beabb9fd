"""What the sentences of a letter or message say that a form would ask by a label, where no label asks for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from parsing.answers.answers import Answers, Asked, Candidate
from parsing.answers.beside import agreed_on
from parsing.answers.persons import Persons
from parsing.answers.told import PLACED, Told, with_year
from parsing.document import Place
from parsing.labels.match import EXPECTED
from parsing.people.described import described
from parsing.sentences.agreed import agreed, consent_said
from parsing.sentences.births_told import grown_births
from parsing.sentences.homes_said import home_said
from parsing.sentences.informal import readable
from parsing.sentences.messages_said import messages_said
from parsing.sentences.oneself import asks_for_oneself, said_of_oneself, unwrapped
from parsing.sentences.plans_said import no_abuse_said, no_plan_said, plan_said
from parsing.sentences.said import (
    NOT_FAMILY,
    birth_said,
    father_said,
    fathers_responsibility_said,
    kin_said,
    language_said,
    mother_said,
    people,
    relatives,
    weeks_at_birth,
    writer_said,
)
from parsing.sentences.supporters import practice_said, registered_said, workers
from parsing.sentences.told_names import referred

SUPPOSED = 0.75
"""How sure a telephone number is the family's that a sentence gives without saying whose it is: a person is asked to look."""
SAID = 0.82
"""How sure a value is that only a sentence gives."""
_BY_LABEL = frozenset(("infant_name", "infant_dob", "parent_name", "parent_dob", "other_parent_name"))
"""Where labels ask for these, a message is a form."""
_STREET = re.compile(
    r"\b(?:Avenue|Road|Street|Lane|House|Lodge|Gate|Green|Court|Park|Hill|Way|Close|Medical|Health|Medics|Group)$"
)
""" "GP is Mill Lane": surgeries are called by where they stand."""


class Prose(Persons):
    """Reads running text into candidates."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.by_parent = False
        """Whether the message is by a parent who asks for help with their own baby."""
        self.placed = False
        """Whether the child lives with others than the parents: then a date of birth alone makes nobody the one referred."""
        self.child = ""
        """The baby's first name, where the sentences give it with a date of birth."""
        self.meant = False
        """Whether a sentence says by name and kinship who is referred."""
        self.of_two = False
        """Whether the sentences give two adults' dates of birth: then the baby's father is not the one referred."""

    def read(self, texts: Sequence[str], asked: set[str], named: Mapping[str, str], *, own: bool = False) -> list[Candidate]:
        """What sentences say of the family, its helpers and consent; `named` are those whom a subject names without a birth.

        `own`: a label has asked for the writer's own details.
        """
        whole = with_year(unwrapped("\n\n".join(texts)), self.answers.this_year)
        self.placed = bool(PLACED.search(whole))
        self.meant = any(referred(whole))
        self.of_two = len(grown_births(whole, self.answers.this_year)) > 1
        self.by_parent = (own or not asked & _BY_LABEL) and asks_for_oneself(whole)
        out = list(self._of_oneself(whole, asked)) if self.by_parent else []
        out.extend(self._births("\n".join(texts), asked, named))
        self.child = next((one.text.split()[0] for one in (*out, *self._infants(texts)) if one.key == "infant_name"), "")
        for text in readable(texts):
            if "parent_name" not in asked | {candidate.key for candidate in out}:
                told = (one for one in relatives(text) if not (self.placed and one[0] in ("mother", "mum", "father", "dad")))
                for kin, name, born in islice(told, 1):
                    owner = "other_parent" if kin in ("father", "dad") and self.of_two else "parent"
                    parts = (("name", name), ("dob", born), ("relationship", kin))
                    out.extend(self.answers.read_text(f"{owner}_{ask}", said, Asked("", Place(), SAID)) for ask, said in parts)
            out.extend(self._people(text, asked | {candidate.key for candidate in out}))
            out.extend(self._helpers(text, asked))
            out.extend(self._besides(text, asked | {candidate.key for candidate in out}))
            for key, sentence in consent_said(text):
                chosen = agreed(key, sentence, self.answers.choosers[key].words)
                if key not in asked and chosen:
                    out.append(Candidate(key, chosen, sentence, round(0.8 * self.answers.trust, 2)))
                    day = agreed_on(sentence, self.answers) if "consent_date" not in asked else ""
                    out.extend([self.answers.read_text("consent_date", day, Asked("", Place(), SAID))] if day else [])
        return out

    def told(self, texts: Sequence[str], given: Sequence[Candidate]) -> Iterator[Candidate]:
        """What sentences tell of the family that nothing above has said; `texts` are the paragraphs, without the signature."""
        names = {one.key: one.text for one in given if one.answered and one.key.endswith("_name")}
        known = {owner: names[f"{owner}_name"] for owner in ("parent", "infant", "other_parent") if f"{owner}_name" in names}
        asked = {one.key for one in given if one.answered}
        told = Told(
            unwrapped("\n\n".join(readable(texts))),
            self.naming,
            self.answers.this_year,
            known,
            frozenset(filter(None, (names.get("referrer_name"),))),
            unborn=bool(asked & EXPECTED) and "infant_dob" not in asked,
        )
        if not {one.key for one in given} & {"gp_practice", "gp_name"}:
            yield from self._practice(
                "\n".join(texts), next((one.text for one in given if one.key == "referrer_organisation"), "")
            )
        said = {one.value for one in given if one.answered}
        asked |= {one.key for one in given}
        for key, words in told.said():
            if (
                key.endswith(("_nhs_number", "_phone"))
                and self.answers.read_text(key, words, Asked("", Place(), 0)).value in said
            ):
                continue  # somebody else's
            if key == "parent_address" and not asked & {"parent_address", "parent_postcode"}:
                yield from self.address(words, Asked("", Place(), SUPPOSED))
            elif key not in asked and key != "parent_address":
                yield self.answers.read_text(key, words, Asked("", Place(), SUPPOSED))

    def _births(self, text: str, asked: set[str], named: Mapping[str, str]) -> Iterator[Candidate]:
        """When those were born whom the subject only names: "Ada (born 7 March 2001)", "Teddy was born on 22 May 2026"."""
        for owner, name in named.items():
            if f"{owner}_dob" not in asked and (born := birth_said(name.split()[0], text)):
                yield self.answers.read_text(f"{owner}_dob", born, Asked("", Place(), SAID))

    def _of_oneself(self, text: str, asked: set[str]) -> Iterator[Candidate]:
        """What a parent says who asks for help for themselves."""
        for key, said in said_of_oneself(text):
            if key == "parent_address":
                yield from self.address(said, Asked("", Place(), SAID))
            elif key not in asked:
                yield self.answers.read_text(key, said, Asked("", Place(), SAID))

    def _infants(self, texts: Sequence[str]) -> list[Candidate]:
        return [one for text in readable(texts) for one in self._people(text, set()) if one.key == "infant_name"]

    def _people(self, text: str, asked: set[str]) -> list[Candidate]:
        """Baby and parent in running text, told apart by their dates of birth."""
        out: list[Candidate] = []
        for name, figures, kin in people(text):
            person = described(f"{name}, {figures}")
            owner = self.owner_of(person)
            if not owner or kin == NOT_FAMILY or (owner == "parent" and self.placed):
                continue
            owner = "other_parent" if kin == "partner" or (kin == "father" and self.of_two) else owner
            if f"{owner}_name" in asked | {candidate.key for candidate in out}:
                continue
            told = self.of_person(owner, replace(person, name=name), Asked("", Place(), SAID))
            out.extend(candidate for candidate in told if candidate.key not in asked)
            if kin and owner == "parent" and "parent_relationship" not in asked:
                out.append(self.answers.read_text("parent_relationship", kin, Asked("", Place(), SAID)))
        return out

    def _besides(self, text: str, asked: set[str]) -> Iterator[Candidate]:
        """The baby's father, how early the baby came, and the plan the child is on."""
        if "other_parent_name" not in asked and (father := father_said(text, self.child)):
            yield self.answers.read_text("other_parent_name", father, Asked("", Place(), SUPPOSED))
            asked |= {"other_parent_name"}
        if "other_parent_responsibility" not in asked and "other_parent_name" in asked and fathers_responsibility_said(text):
            yield Candidate("other_parent_responsibility", "yes", text, round(SUPPOSED * self.answers.trust, 2))
        alone = not self.placed and not self.meant and "infant_name" in asked and "parent_name" not in asked
        if alone and (mother := mother_said(text))[0]:
            yield self.answers.read_text("parent_name", mother[0], Asked("", Place(), SUPPOSED))
            yield self.answers.read_text("parent_relationship", mother[1], Asked("", Place(), SUPPOSED))
        if "parent_name" in asked and "parent_relationship" not in asked and self.child and (kin := kin_said(text, self.child)):
            yield self.answers.read_text("parent_relationship", kin, Asked("", Place(), SUPPOSED))
        if "gestation_at_birth" not in asked and (weeks := weeks_at_birth(text)):
            yield self.answers.read_text("gestation_at_birth", weeks, Asked("", Place(), SAID))
        if "safe_to_leave_message" not in asked and (safe := messages_said(text, by_parent=self.by_parent)):
            yield Candidate("safe_to_leave_message", safe, safe, round(SUPPOSED * self.answers.trust, 2))
        if "domestic_abuse" not in asked and (none := no_abuse_said(text)):
            yield Candidate("domestic_abuse", "no", none, round(SUPPOSED * self.answers.trust, 2))
        if not asked & {"safeguarding_status", "safeguarding_details"} and (plan := plan_said(text)):
            yield self.answers.read_text("safeguarding_status", plan, Asked("", Place(), SUPPOSED))
        elif not asked & {"safeguarding_status", "safeguarding_details"} and (none := no_plan_said(text)):
            yield Candidate("safeguarding_status", "none", none, round(SUPPOSED * self.answers.trust, 2))

    def _helpers(self, text: str, asked: set[str]) -> Iterator[Candidate]:
        """Who helps the family, how it is reached, and which language is spoken."""
        for key, name, base in workers(text):
            is_name = key == "gp_practice" or self.naming.looks_like_name(name) or " " not in name
            if key not in asked and is_name and not self.naming.is_role(name):
                key = "gp_practice" if key == "gp_name" and _STREET.search(name) else key
                yield self.answers.read_text(key, name, Asked("", Place(), SAID))
                if base and key == "gp_name" and "gp_practice" not in asked:
                    yield self.answers.read_text("gp_practice", base, Asked("", Place(), SAID))
        for key, said in (*registered_said(text), *writer_said(text)):
            if key not in asked and (key != "referrer_role" or self.naming.is_role(said)):
                yield self.answers.read_text(key, said, Asked("", Place(), SAID))
        if not asked & {"parent_address", "parent_postcode"} and (home := home_said(text)):
            yield from self.address(home, Asked("", Place(), SAID))
        for key, said in language_said(text):
            if key not in asked and key == "parent_language":
                yield self.answers.read_text(key, said, Asked("", Place(), SAID))
            elif key not in asked:
                yield Candidate(key, said, text, round(SAID * self.answers.trust, 2))

    def _practice(self, text: str, writers: str) -> Iterator[Candidate]:
        """The family's doctor's, where a sentence names a practice as that; `writers` is where the letter comes from."""
        said = next((said for said in practice_said(text) if self.naming.is_organisation(said) and said not in writers), "")
        for ask, part in self.naming.gp(said).items():
            yield self.answers.read_text(f"gp_{ask}", part, Asked("", Place(), SAID))
