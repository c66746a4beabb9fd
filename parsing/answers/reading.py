"""The pieces found on one form read into candidates for its fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.answers.answers import Answers, Asked, Candidate
from parsing.answers.asking import MEANT, SUPPOSED, Asking
from parsing.answers.at_home import AtHome
from parsing.answers.combined import Combined, without_strokes
from parsing.answers.diagnoses import headed, is_of_mind
from parsing.answers.household_rows import grouped, of_people
from parsing.answers.labelled import Labelled
from parsing.answers.left_over import postcode_of_home, risk_beside_abuse
from parsing.answers.letters import Letters
from parsing.answers.lists import Lists
from parsing.answers.loose_lines import LooseLines
from parsing.answers.named import Named
from parsing.answers.plans import Plans
from parsing.answers.prose import Prose
from parsing.answers.running_text import RunningText, as_of
from parsing.answers.stated import Statements
from parsing.answers.unplaced import Unplaced
from parsing.answers.whole_family import elsewhere, names_of, without_family
from parsing.document import Line, Text
from parsing.labels.config import FormConfig
from parsing.labels.match import EXPECTED, Match
from parsing.labels.wording import fold
from parsing.pairs import BANNER, Found, ListRow, Loose, Pair
from parsing.people.bare_questions import with_patient
from parsing.people.described import described
from parsing.people.lives_with import with_carers
from parsing.people.naming import naming_of
from parsing.people.people import ADULT, roles_of
from parsing.people.referred import name_said, referred_of
from parsing.people.relatives import child_told, parents_told
from parsing.pieces import is_blank, text_of
from parsing.restating.birth_parents import of_birth_parents
from parsing.restating.exchanged import exchanged
from parsing.restating.marked_rows import of_marked_row
from parsing.restating.one_person import of_one_person
from parsing.restating.outset import day_of_writing, is_unborn, patient_is
from parsing.restating.restated import restated
from parsing.sentences.banner import banner
from parsing.values.placeholders import BLANK, Placeholders
from parsing.values.values import first_date, last_postcode, one_line, read_date

OFFERED = 0.9
"""How sure a question is of which only the boxes tell, and a status that the details only begin with."""
_WHERE = re.compile(r"\bwhere\b.*\b(?:liv(?:e|es|ing)|stay(?:s|ing)?)\b|\baccommodation\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:now|current\w*|today|present\w*|pregnan\w*|referral)\b", re.IGNORECASE)
_ONE_OF_THEM = re.compile(r"(?:(?:half|step|older|younger|big|little)[ -])*(?:brother|sister|sibling)", re.IGNORECASE)
"""A label that says who the one person behind it is."""
LEAST_OF_STORY = 8
"""Words below a title that name nobody."""
LONGEST_OF_ONE = 16
"""Words of a line that says who one of the family is."""
_COUNTED = re.compile(r"\b(?:adult|child|person|sibling|other|member)\s*\d", re.IGNORECASE)


class Reading:
    """One form being read. `trust` is how far the words themselves can be trusted (`Document.confidence`)."""

    def __init__(
        self, found: Sequence[Found], titles: Sequence[str], form: FormConfig, empty: Placeholders, trust: float
    ) -> None:
        self.titles = titles
        self.form = form
        self.today = today = day_of_writing(found)
        self.answers = Answers(form, empty, int(today[:4]), trust)
        found = with_carers(of_marked_row(found, form.labels), naming_of(form.recognition))
        found = with_patient(found)
        patient = patient_is(found, int(today[:4]))
        found, titles = of_birth_parents(found, titles, form.labels, patient)
        referred = referred_of(found, titles, form.labels)
        found = exchanged(found, referred, form.labels)
        self.roles = roles_of(found, patient, referred.person)
        found = of_one_person(restated(found, form.labels, self.roles), self.roles, self.answers.naming)
        self.found = found
        self.asking = Asking(form.labels, self.answers, self.roles, found, titles)
        self.plans = Plans(self.asking)
        self.letters, self.prose = Letters(self.answers), Prose(self.answers)
        self.combined = Combined(self.answers, today, is_unborn(found, empty))
        self.named = Named(self.asking, self.combined, self.letters)
        self.lists = Lists(form.labels, self.answers, self.roles, [item for item in found if isinstance(item, ListRow)])
        self.at_home = AtHome(self.lists)
        self.unplaced = Unplaced(form.labels, empty)
        self.statements = Statements(form.labels, self.answers, self.unplaced, self.asking.asked)
        self.labelled = Labelled(self.asking, self.plans, self.named, self.letters, self.unplaced, found)
        self.running = RunningText(self.asking, self.letters, self.prose, self.unplaced, found)
        self.loose = LooseLines(self.labelled, self.statements)
        self.candidates: list[Candidate] = []
        self.asked_for: list[ListRow] = []
        """People at home whom labels ask for, one below the other."""

    @property
    def implied(self) -> frozenset[str]:
        """Fields that the layout answers without asking."""
        return self.roles.implied

    def read(self) -> None:
        """Reads every piece into candidates, or into what found no field."""
        pairs = [item for item in self.found if isinstance(item, Pair)]
        household = of_people([pair for pair in pairs if pair.section == "household" and _of_household(pair)])
        for item in self.found:
            if isinstance(item, ListRow):
                self._row(item)
            elif isinstance(item, Pair) and item not in household:
                self._pair(item)
        self.asked_for = grouped(household)
        for row in self.asked_for:
            self._row(row)
        self.candidates = self.running.read(self.candidates)
        self._banner()
        self._family()
        self._weeks()
        self.candidates.extend(postcode_of_home(self.candidates, self.answers))
        self.candidates.extend([*risk_beside_abuse(self.found, self.candidates, self.asking)])
        self.candidates.extend(told for pair in headed(self.found) for told in self._diagnosis(pair))
        self._self()
        self.loose.read(self.candidates)
        self.candidates = [*self._teams()]

    def _teams(self) -> Iterator[Candidate]:
        """The candidates, but for the referrer's own name where that of their team should be."""
        names = {fold(one.text) for one in self.candidates if one.key == "referrer_name" and one.answered}
        return (one for one in self.candidates if one.key != "referrer_organisation" or fold(one.text) not in names)

    def _pair(self, pair: Pair) -> None:
        unsure = pair.match is None or pair.match.score < MEANT
        if (unsure and self.plans.are_offered(pair)) or self.plans.are_listed(pair):
            pair = replace(pair, match=Match(("safeguarding_status",), OFFERED))
        if (status := self.plans.one_by_one(pair) or self.plans.told(pair) or None) is not None:
            said = one_line(text_of(pair.answer))
            sure = self.plans.sure(pair, OFFERED)
            self.candidates.append(Candidate("safeguarding_status", status, said, sure, pair.label, pair.place))
            return
        keys = self.asking.settle(pair)
        if keys == ["referrer_organisation"] and self._is_no_team(text_of(pair.answer)):
            keys = []
        if keys == ["mental_health_team"] and pair.how == "title" and len(text_of(pair.answer).split()) >= LEAST_OF_STORY:
            keys = ["mental_health"]  # what is told under the title, and no team
        if not keys:
            if self.asking.is_disputed(pair):
                self.unplaced.problem(
                    f"It could not be told whose answers stand under {pair.label!r}. Open the original to see it."
                )
            stated = (self._unlabelled(pair) or self.statements.read(pair) or self._diagnosis(pair)) if pair.match is None else []
            self.candidates.extend(stated)
            if not stated:
                self.unplaced.pair(pair)
            return
        if keys[0].startswith("consent") and (stated := self.statements.read(pair)):
            self.candidates.extend(stated)
            return
        if self.form.fields[keys[0]].kind not in ("yes_no", "choice"):
            self.unplaced.struck(pair)
        asked = Asked(pair.label, pair.place, self.asking.sure(pair), pair.hints)
        if keys == ["household"] and pair.answer and _ONE_OF_THEM.fullmatch(pair.label.strip(" :")):
            first = replace(pair.answer[0], items=(Text(f"{pair.label.strip(' :')}: "), *pair.answer[0].items))
            pair = replace(pair, answer=(first, *pair.answer[1:]))
            asked = replace(asked, label="")
        if len(keys) > 1 and (told := self._described(keys, pair, asked)):
            self.candidates.extend(told)
        elif len(keys) > 1:
            read = self.combined.read(keys, text_of(pair.answer), asked)
            homes = [candidate for candidate in read if candidate.key == "parent_address" and "parent_postcode" not in keys]
            self.candidates.extend((*read, *(found for home in homes for found in self.labelled.postcode_in(home, pair, asked))))
        else:
            self.candidates.extend(self.labelled.read(keys[0], pair, asked))

    def _is_no_team(self, said: str) -> bool:
        """ "Clinic: review of 3 May 2026"; and the service's own name is where a referral goes, not where it comes from."""
        return bool(first_date(said)) or self.answers.naming.is_own(said)

    def _described(self, keys: list[str], pair: Pair, asked: Asked) -> list[Candidate]:
        """ "Baby / EDD: Rowan Bell dob 14/6/26 born 36+4": what a box says of a person under labels of its own."""
        person = described(without_strokes(one_line(text_of(pair.answer))))
        says = any(label for *_, label in person.parts) or ("infant_sex" in keys and person.part("sex"))
        if keys[0] not in ("infant_name", "parent_name") or not person.name or not says:
            return []
        told = self.letters.of_person(keys[0].removesuffix("_name"), person, asked)
        given = {candidate.key for candidate in told}
        return [*told, *(Candidate(key, label=asked.label, place=asked.place, blank=BLANK) for key in keys if key not in given)]

    def _unlabelled(self, pair: Pair) -> list[Candidate]:
        """An address without a label, with a labelled telephone behind it on its line."""
        text = one_line(text_of(pair.answer))
        asked = Asked("", pair.place, SUPPOSED)
        if (pair.label and not _WHERE.search(pair.label)) or not last_postcode(text):
            return []
        if pair.section == "referrer":
            return [self.answers.read_text("referrer_address", text, asked)]
        return [] if "parent_address" in self.asking.asked else self.letters.address(text, asked)

    def _diagnosis(self, pair: Pair) -> list[Candidate]:
        """A letter's diagnosis, where it is one of the mind's."""
        if not is_of_mind(pair) or "mental_health" in self.asking.asked:
            return []
        return [self.answers.read_text("mental_health", text_of(pair.answer), Asked(pair.label, pair.place, SUPPOSED))]

    def _row(self, row: ListRow) -> None:
        said = self.lists.read(row)
        if not (said.candidates or said.unmatched or said.pairs) and any(row.texts):
            self.unplaced.notes.append(f"Left blank: {' '.join(filter(None, row.texts))}")
        self.candidates.extend(said.candidates)
        self.unplaced.unmatched.extend(said.unmatched)
        for pair in said.pairs:
            self._pair(pair)

    def _weeks(self) -> None:
        """A bare "Gestation" of a baby whose date of birth has passed is the one at birth."""
        keys = {candidate.key for candidate in self.candidates if candidate.answered}
        born = any(one.key == "infant_dob" and one.answered and str(one.value) <= self.today for one in self.candidates)
        if born and "gestation_at_birth" not in keys:
            self.candidates = [
                replace(one, key="gestation_at_birth")
                if one.key == "gestation_now" and one.answered and not _NOW.search(one.label)
                else one
                for one in self.candidates
            ]

    def _banner(self) -> None:
        """Whose record it is, where no label names them."""
        answered = {candidate.key for candidate in self.candidates if candidate.answered}
        for item in self.found:
            person = banner(item.text) if isinstance(item, Loose) and item.zone in ("", BANNER) else None
            if person is None:
                continue
            born = read_date(person.part("dob"), self.answers.this_year)
            adult = born is not None and not born.problem and int(born.value[:4]) <= self.answers.this_year - ADULT
            owner = "parent" if adult else "infant"
            if born and (f"{owner}_name" not in answered or self._is_named(owner, person.name)):
                answered.discard(f"{owner}_name")
                self.candidates = [one for one in self.candidates if one.key != f"{owner}_name" or not one.answered]
                told = self.letters.of_person(owner, person, Asked("", item.place, SUPPOSED))
                self.candidates.extend(candidate for candidate in told if candidate.key not in answered)
            return

    def _is_named(self, owner: str, name: str) -> bool:
        """Whether the form names a person by words of a name, in one box or in two, be it only "Surname"."""
        told = {word for one in self.candidates if one.key == f"{owner}_name" for word in fold(one.text).split()}
        return bool(told) and told <= set(fold(name).split())

    def _family(self) -> None:
        """Who is named only in a list of everybody at home."""
        at_home = [item for item in self.found if isinstance(item, ListRow) and self.lists.is_at_home(item)]
        named = {candidate.key for candidate in self.candidates if candidate.answered}
        names = names_of(self.candidates)
        told = self._told_at_home() or self._told_by_line()
        known = named & {"infant_name", *EXPECTED}  # of an unborn baby, a child at home is a sibling
        of_child = [] if known else self.at_home.child(at_home) or child_told(told)
        child = " ".join(text_of(pair.answer) for pair in of_child if pair.match and pair.match.targets[0].endswith("name"))
        names |= {"infant_name": child} if child else {}
        names["referred"] = name_said(self.found)
        if not named & {"parent_name", "other_parent_name"}:
            pairs = self.at_home.parents(at_home, names) or parents_told(told, self.form.labels)
        else:
            of_other = self.at_home.partner(at_home, names) or self.at_home.other(at_home, names)
            pairs = [] if "other_parent_name" in named else of_other
        pairs += of_child
        everybody = [*at_home, *self.asked_for]
        known_of = self.at_home.named(everybody, names)
        pairs += [pair for pair in known_of if not named.intersection(self.asking.keys(pair.match))]
        for pair in pairs:
            self._pair(pair)
        self.candidates, besides = without_family(self.candidates, everybody, self.lists, elsewhere(self.found))
        self.unplaced.unmatched.extend(besides)

    def _told_at_home(self) -> list[Line]:
        """The lines of a box that asks who is at home."""
        boxes = (item for item in self.found if isinstance(item, Pair) and "household" in self.asking.keys(item.match))
        return [line for box in boxes for line in box.answer]

    def _told_by_line(self) -> list[Line]:
        """Lines that each say who one of the family is, where several do: "Ada Bell, mother, b. 2/3/1997"."""
        loose = [item for item in self.found if isinstance(item, Loose) and not item.title and item.zone in ("", "body")]
        lines = [line for item in loose for line in item.lines if len(line.text.split()) <= LONGEST_OF_ONE]
        told = [line for line in lines if parents_told([line], self.form.labels) or child_told([line])]
        return told if len(told) > 1 else []

    @property
    def by_parent(self) -> bool:
        """Whether it is a message by a parent who asks for help with their own baby."""
        return self.prose.by_parent

    def _self(self) -> None:
        """Who refers themselves is the referrer too; who signs a message about their own baby is the parent."""
        if self.by_parent and not any(candidate.key == "parent_name" for candidate in self.candidates):
            self.candidates.extend(self._own_name())
        given = [candidate for candidate in self.candidates if candidate.answered]
        if self.by_parent:
            self._from_home()
        for ask in ("name", "phone", "email"):
            if self.by_parent:
                self.candidates.extend(as_of(given, f"referrer_{ask}", f"parent_{ask}"))
            if self.roles.refers_self or self.by_parent:
                self.candidates.extend(as_of(given, f"parent_{ask}", f"referrer_{ask}"))

    def _from_home(self) -> None:
        """The address above a parent's own letter is where the family lives."""
        head = [one for one in self.candidates if one.key == "referrer_address" and not one.label and one.answered]
        self.candidates = [one for one in self.candidates if one not in head]
        if not any(one.key in ("parent_address", "parent_postcode") and one.answered for one in self.candidates):
            told = [new for one in head for new in self.letters.address(one.text, Asked("", one.place, SUPPOSED))]
            self.candidates.extend(told)

    def _own_name(self) -> Iterator[Candidate]:
        """What a parent writes behind a bare "Name" in a message of their own."""
        for item in self.found:
            if isinstance(item, Pair) and item.match and item.match.targets[0] == ".name" and not is_blank(item.answer):
                yield self.answers.read_text("parent_name", text_of(item.answer), Asked(item.label, item.place, SUPPOSED))
                return


def _of_household(pair: Pair) -> bool:
    """Whether a pair below a household title says something of one of the people at home."""
    if pair.match is None:
        return False
    target = pair.match.targets[0]
    if target in (".address", ".postcode"):
        return False
    return target.startswith(".") or target.endswith((".relationship", "_relationship")) or bool(_COUNTED.search(pair.label))
