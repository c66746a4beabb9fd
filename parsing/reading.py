"""The pieces found on one form read into candidates for its fields."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.answers import Answers, Asked, Candidate
from parsing.asking import MEANT, SUPPOSED, Asking
from parsing.banner import banner
from parsing.combined import Combined, without_strokes
from parsing.described import described
from parsing.document import Line, Place, Text
from parsing.labelled import SIGNATURE, Labelled
from parsing.labels import FormConfig
from parsing.letters import Letters
from parsing.lists import Lists, grouped
from parsing.matching import Match
from parsing.named import Named
from parsing.narrative import is_particular
from parsing.oneself import rejoined
from parsing.pairs import BANNER, Found, ListRow, Loose, Pair
from parsing.people import ADULT, naming_of, roles_of
from parsing.pieces import is_blank, text_of
from parsing.placeholders import BLANK, Placeholders
from parsing.plans import FIRST_SAID, Plans
from parsing.prose import Prose
from parsing.recognise import asks
from parsing.relatives import child_told, parents_told
from parsing.restated import restated, with_carers, with_patient
from parsing.said import own_part
from parsing.stated import Statements
from parsing.unasked import unasked
from parsing.unplaced import Unplaced
from parsing.values import first_date, last_postcode, one_line, read_date, read_phone
from parsing.wording import fold

LEAST_LABELS = 3
"""So many labels make a form of a message without a greeting."""
LONGEST_POSTCODE = 8
"""Characters."""
OFFERED, TICKED = 0.9, 0.99
"""How sure a question is of which only the boxes tell, one whose every box is a sex or a relative, and a status that the
details only begin with."""
_NAMED, _EXPECTED = frozenset(("infant_name", "parent_name")), frozenset(("infant_due_date", "gestation_now"))
_WHERE = re.compile(r"\bwhere\b.*\b(?:liv(?:e|es|ing)|stay(?:s|ing)?)\b|\baccommodation\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:now|current\w*|today|present\w*|pregnan\w*|referral)\b", re.IGNORECASE)
_OF_BABY = re.compile(r"\b(?:baby|unborn|infant|E\.?D\.?D|due)\b", re.IGNORECASE)
_DIAGNOSIS = re.compile(r"\W*(?:(?:current|main|primary|working|psychiatric) )?diagnos[ie]s\W*", re.IGNORECASE)
_OF_MIND = re.compile(
    r"\b(?:depress\w+|anxiety|psychosis|psychotic|bipolar|schizo\w+|personality disorder|PTSD|post[- ]?traumatic|OCD|obsessive\w*"
    r"|eating disorder|anorexia|bulimia|EUPD|BPD|adjustment disorder|F[2-6]\d\.\d)\b",
    re.IGNORECASE,
)
_ADULT_TITLE = re.compile(r"\W*re\W+(?:mrs|ms|miss|mr)\b", re.IGNORECASE)
_DATED = re.compile(r"\W*dated?\W+(?P<day>\d.{5,20}?)\W*", re.IGNORECASE)
_ONE_OF_THEM = re.compile(r"(?:(?:half|step|older|younger|big|little)[ -])*(?:brother|sister|sibling)", re.IGNORECASE)
"""A label that says who the one person behind it is."""
_COUNTED = re.compile(r"\b(?:adult|child|person|sibling|other|member)\s*\d", re.IGNORECASE)


class Reading:
    """One form being read. `trust` is how far the words themselves can be trusted (`Document.confidence`)."""

    def __init__(
        self, found: Sequence[Found], titles: Sequence[str], form: FormConfig, empty: Placeholders, trust: float
    ) -> None:
        self.titles = titles
        self.form = form
        self.today = today = _day_of_writing(found)
        self.answers = Answers(form, empty, int(today[:4]), trust)
        found = with_patient(with_carers(found, naming_of(form.recognition)))
        self.roles = roles_of(found, form.labels, _patient(found, int(today[:4])))
        self.found = found = restated(found, form.labels, self.roles)
        self.asking = Asking(form.labels, self.answers, self.roles, found, titles)
        self.plans = Plans(self.asking)
        self.letters, self.prose = Letters(self.answers), Prose(self.answers)
        self.combined = Combined(self.answers, today, _is_unborn(found, empty))
        self.named = Named(self.asking, self.combined, self.letters)
        self.lists = Lists(form.labels, self.answers, self.roles, [item for item in found if isinstance(item, ListRow)])
        self.unplaced = Unplaced(form.labels, empty)
        self.statements = Statements(form.labels, self.answers, self.unplaced, self.asking.asked)
        self.labelled = Labelled(self.asking, self.plans, self.named, self.letters, self.unplaced, found)
        self.candidates: list[Candidate] = []

    @property
    def implied(self) -> frozenset[str]:
        """Fields that the layout answers without asking."""
        return self.roles.implied

    def read(self) -> None:
        """Reads every piece into candidates, or into what found no field."""
        pairs = [item for item in self.found if isinstance(item, Pair)]
        household = [pair for pair in pairs if pair.section == "household" and _of_household(pair)]
        for item in self.found:
            if isinstance(item, ListRow):
                self._row(item)
            elif isinstance(item, Pair) and item not in household:
                self._pair(item)
        for row in grouped(household):
            self._row(row)
        self._letter()
        self._banner()
        self._family()
        self._weeks()
        self._self()
        self._loose()

    def _pair(self, pair: Pair) -> None:
        unsure = pair.match is None or pair.match.score < MEANT
        if (unsure and self.plans.are_offered(pair)) or self.plans.are_listed(pair):
            pair = replace(pair, match=Match(("safeguarding_status",), OFFERED))
        if (status := self.plans.one_by_one(pair) or self.plans.told(pair) or None) is not None:
            said = one_line(text_of(pair.answer))
            self.candidates.append(Candidate("safeguarding_status", status, said, OFFERED, pair.label, pair.place))
            return
        keys = self.asking.settle(pair)
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
        if (pair.label and not _WHERE.search(pair.label)) or not last_postcode(text) or "parent_address" in self.asking.asked:
            return []
        return self.letters.address(text, Asked("", pair.place, SUPPOSED))

    def _diagnosis(self, pair: Pair) -> list[Candidate]:
        """A letter's diagnosis, where it is one of the mind's: a body's is no field."""
        text = text_of(pair.answer)
        if not _DIAGNOSIS.fullmatch(pair.label) or not _OF_MIND.search(text) or "mental_health" in self.asking.asked:
            return []
        return [self.answers.read_text("mental_health", text, Asked(pair.label, pair.place, SUPPOSED))]

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
        ask = unasked(item.lines, self.form)
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
        if key not in self.form.fields or key in self.asking.asked:
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

    def _row(self, row: ListRow) -> None:
        said = self.lists.read(row)
        if not (said.candidates or said.unmatched or said.pairs) and any(row.texts):
            self.unplaced.notes.append(f"Left blank: {' '.join(filter(None, row.texts))}")
        self.candidates.extend(said.candidates)
        self.unplaced.unmatched.extend(said.unmatched)
        for pair in said.pairs:
            self._pair(pair)

    def _letter(self) -> None:
        answered = {candidate.key for candidate in self.candidates if candidate.answered}
        read = self.letters.read(self.found, self.roles.owner["patient"], answered)
        self.candidates = [*self.letters.surely, *self.candidates, *(one for one in read if one not in self.letters.surely)]
        self._without_another_parent()
        self.candidates.extend(self.letters.below_name(self.found, self.asking.asked))
        if not self._tells():
            self._covering()
            self.candidates.extend(self._infant_told())
        else:
            prose = rejoined(
                text_of(item.answer) if isinstance(item, Pair) else item.text
                for at, item in enumerate(self.found)
                if not isinstance(item, ListRow) and not self._signs(at, item)
            )
            told = self.prose.read(prose, {candidate.key for candidate in self.candidates}, self.letters.named)
            parents = {fold(one.text) for one in (*self.candidates, *told) if one.key == "parent_name"}
            self.candidates.extend(one for one in told if one.key != "other_parent_name" or self._is_other(one.text, parents))
            if not self.by_parent:
                more = [*self.prose.told(self._paragraphs(), self.candidates)]
                self.candidates.extend(more)
                told = [*told, *more]
            keys = {one.key for one in self.candidates if one.answered}
            if self.by_parent or keys >= _NAMED or ("parent_name" in keys and keys & _EXPECTED):
                self.candidates.extend(self.letters.own_story(self.found, {candidate.key for candidate in self.candidates}))
            if part := next(filter(None, map(own_part, prose)), ""):
                self._same([candidate for candidate in self.candidates if candidate.answered], "referrer_name", part)

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
        if texts:
            if "reason_for_referral" not in self.asking.asked:
                self.candidates.append(
                    self.answers.read_text("reason_for_referral", "\n".join(texts), Asked("", Place(), SUPPOSED))
                )
            self.candidates.extend(self.prose.read(texts, {candidate.key for candidate in self.candidates}, {}))
            self.candidates.extend(self.prose.told(texts, self.candidates))

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
        return rejoined(text for item in self.found if (text := self._told_in(item)))

    def _told_in(self, item: Found) -> str:
        """A line without a label; what a label nobody knows, or one that asks for a story, has below it."""
        if isinstance(item, Loose):
            return item.text if item.zone in ("", "subject", "body") and not item.title else ""
        if not isinstance(item, Pair) or item.section == "referrer":
            return ""
        asked = self.asking.keys(item.match)
        disputed = item.match is not None and item.match.targets[0].startswith(".")  # "Ada's DOB": told with the name
        told = not asked or disputed or self.form.fields[asked[0]].kind == "prose"
        return f"{item.label}: {text_of(item.answer)}" if told and not is_blank(item.answer) else ""

    def _tells(self) -> bool:
        """Whether it is a letter or message, or has next to no labels: then sentences say who is who."""
        letter = any(isinstance(item, Loose) and item.zone in ("subject", "body", "end") for item in self.found)
        return letter or sum(1 for item in self.found if isinstance(item, Pair) and item.match) < LEAST_LABELS

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
                told = self.letters.of_person(owner, person, Asked("", item.place, SUPPOSED))
                self.candidates.extend(candidate for candidate in told if candidate.key not in answered)
            return

    def _is_named(self, owner: str, name: str) -> bool:
        """Whether the form names a person by the very words of a name, in one box or in two."""
        told = {word for one in self.candidates if one.key == f"{owner}_name" for word in fold(one.text).split()}
        return set(fold(name).split()) == told

    def _signs(self, at: int, item: Found) -> bool:
        """Whether a line of a signature is read already: "HV, Witham" below a name is the writer's role."""
        if not isinstance(item, Loose) or item.zone != "end" or at not in self.letters.used:
            return False
        return self.answers.naming.is_role(item.text)

    def _is_other(self, father: str, parents: set[str]) -> bool:
        """Whether a father of whom a sentence speaks is not the parent who is referred."""
        return not self.roles.father_referred and fold(father) not in parents

    def _family(self) -> None:
        """Who is named only in a list of everybody at home."""
        at_home = [item for item in self.found if isinstance(item, ListRow) and self.lists.is_at_home(item)]
        named = {candidate.key for candidate in self.candidates if candidate.answered}
        if not named & {"parent_name", "other_parent_name"}:
            pairs = self.lists.parents(at_home) or parents_told(self._told_at_home(), self.form.labels)
        else:
            pairs = [] if "other_parent_name" in named else self.lists.partner(at_home)
        known = named & {"infant_name", *_EXPECTED}  # of an unborn baby, a child at home is a sibling
        pairs += [] if known else self.lists.child(at_home) or child_told(self._told_at_home())
        for pair in pairs:
            self._pair(pair)

    def _told_at_home(self) -> list[Line]:
        """The lines of a box that asks who is at home."""
        boxes = (item for item in self.found if isinstance(item, Pair) and "household" in self.asking.keys(item.match))
        return [line for box in boxes for line in box.answer]

    @property
    def by_parent(self) -> bool:
        """Whether it is a message by a parent who asks for help with their own baby."""
        return self.prose.by_parent

    def _self(self) -> None:
        """Who refers themselves is the referrer too; who signs a message about their own baby is the parent."""
        if self.by_parent and not any(candidate.key == "parent_name" for candidate in self.candidates):
            self.candidates.extend(self._own_name())
        given = [candidate for candidate in self.candidates if candidate.answered]
        for ask in ("name", "phone", "email"):
            if self.by_parent:
                self._same(given, f"referrer_{ask}", f"parent_{ask}")
            if self.roles.refers_self or self.by_parent:
                self._same(given, f"parent_{ask}", f"referrer_{ask}")

    def _own_name(self) -> Iterator[Candidate]:
        """What a parent writes behind a bare "Name" in a message of their own."""
        for item in self.found:
            if isinstance(item, Pair) and item.match and item.match.targets[0] == ".name" and not is_blank(item.answer):
                yield self.answers.read_text("parent_name", text_of(item.answer), Asked(item.label, item.place, SUPPOSED))
                return

    def _same(self, given: Sequence[Candidate], key: str, other: str) -> None:
        """What is answered for one is so for the other, where nothing else is."""
        if any(candidate.key == other for candidate in given):
            return
        self.candidates.extend(
            replace(own, key=other, confidence=round(own.confidence * FIRST_SAID, 2)) for own in given if own.key == key
        )

    def _loose(self) -> None:
        for at, item in enumerate(self.found):
            if isinstance(item, Loose) and at not in self.letters.used:
                stated = self.statements.read(item) or self._status_of(item)
                stated = stated or self._unasked(item) or self._bare_value(at, item)
                stated = stated or self._rest_of_home(at, item) or self._signed(at, item)
                stated = stated or self._signed_on(at, item)
                self.candidates.extend(stated)
                if not stated:
                    self.unplaced.loose(item)


def _of_household(pair: Pair) -> bool:
    """Whether a pair below a household title says something of one of the people at home."""
    if pair.match is None:
        return False
    target = pair.match.targets[0]
    if target in (".address", ".postcode"):
        return False
    return target.startswith(".") or target.endswith((".relationship", "_relationship")) or bool(_COUNTED.search(pair.label))


def _day_of_writing(found: Sequence[Found]) -> str:
    """The day the form was written, ISO: its own date where it gives one, else today."""
    today = dt.datetime.now(dt.UTC).date()
    for item in found:
        if isinstance(item, Pair) and item.match and item.match.targets[0] in ("referral_date", "consent_date"):
            date = read_date(one_line(text_of(item.answer)), today.year)
            if date and not date.problem:
                return date.value
    return today.isoformat()


def _patient(found: Sequence[Found], this_year: int) -> str:
    """Whether the patient (or the subject of a letter) is the `infant` or the `parent`: by age, else by who else is named."""
    for at, item in enumerate(found):
        text = _birth_of_patient(item, _below_subject(found, at))
        born = read_date(text, this_year) if first_date(text) else None
        if born and not born.problem:
            return "parent" if this_year - int(born.value[:4]) > ADULT else "infant"
    if any(isinstance(item, Loose) and item.zone == "subject" and _ADULT_TITLE.match(item.text) for item in found):
        return "parent"
    return (
        "parent"
        if any(isinstance(item, Pair) and _names_infant(item.match) and not is_blank(item.answer) for item in found)
        else "infant"
    )


def _below_subject(found: Sequence[Found], at: int) -> tuple[str, ...]:
    """What a bare label asks of whom a subject names: only labels of theirs stand between the two."""
    above = next((item for item in reversed(found[:at]) if not _of_subject(item)), None)
    subject = isinstance(above, Loose) and above.zone == "subject" and not _OF_BABY.search(above.text)
    return ("parent.dob",) if subject else ()


def _of_subject(item: Found) -> bool:
    return isinstance(item, Pair) and item.section == "parent"


def _birth_of_patient(item: Found, below_subject: tuple[str, ...]) -> str:
    if isinstance(item, Loose) and item.zone == "subject":
        return described(one_line(item.text)).part("dob")
    if isinstance(item, Pair) and item.match and item.match.targets[0] in ("patient.dob", *below_subject):
        return one_line(text_of(item.answer))
    return ""


def _names_infant(match: Match | None) -> bool:
    return match is not None and match.targets[0].startswith("infant")


def _is_unborn(found: Sequence[Found], empty: Placeholders) -> bool:
    """Whether the form says elsewhere that the baby is not born: it gives the weeks of a pregnancy."""
    gestations = (
        item
        for item in found
        if isinstance(item, Pair) and item.match and item.match.targets[0] in ("gestation_now", "infant.gestation")
    )
    return any(not empty.why_blank(text_of(item.answer)) for item in gestations)
