"""The pieces found on one form read into candidates for its fields."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from parsing.answers import NO_OPTION, Answers, Asked, Candidate
from parsing.asking import MEANT, SUPPOSED, Asking
from parsing.banner import banner
from parsing.beside import agreed_on, consent_in_words, language_named, messages
from parsing.choices import options_of
from parsing.combined import Combined, without_strokes
from parsing.consented import given_by, shared_with
from parsing.described import described
from parsing.document import Line, Place, Text
from parsing.labels import FormConfig
from parsing.letters import Letters
from parsing.lists import Lists, grouped
from parsing.matching import PROFESSIONALS, Match
from parsing.named import Named
from parsing.narrative import is_particular
from parsing.oneself import rejoined
from parsing.pairs import BANNER, Found, ListRow, Loose, Pair
from parsing.people import ADULT, naming_of, roles_of
from parsing.pieces import has_input, is_blank, text_of
from parsing.placeholders import BLANK, PROMPT, Placeholders
from parsing.plans import FIRST_SAID, NO_PLAN, PLAN, Plans
from parsing.prose import Prose
from parsing.recognise import asks
from parsing.relatives import child_told, parents_told
from parsing.restated import restated, with_carers, with_patient
from parsing.said import language_said, own_part
from parsing.stated import REFUSES, Statements
from parsing.unasked import unasked
from parsing.unplaced import Unplaced
from parsing.values import first_date, last_postcode, one_line, paragraphs, read_date, read_phone
from parsing.wording import fold

LEAST_LABELS = 3
"""So many labels make a form of a message without a greeting."""
LONGEST_POSTCODE = 8
"""Characters."""
LONGEST_YES = 5
"""Words of a yes with the day it was said behind it."""
ANOTHER = "another one than the first"
OFFERED, TICKED = 0.9, 0.99
"""How sure a question is of which only the boxes tell, one whose every box is a sex or a relative, and a status that the
details only begin with."""
BESIDES = {
    "referrer_phone": "referrer_email", "referrer_email": "referrer_phone",
    "parent_phone": "parent_email", "parent_email": "parent_phone", "infant_due_date": "gestation_now",
}  # fmt: skip
"""What may stand in the same box, by what the box asks for."""
_NAMED, _EXPECTED = frozenset(("infant_name", "parent_name")), frozenset(("infant_due_date", "gestation_now"))
WHO = (*PROFESSIONALS, "gp_name", "gp_practice", "other_parent_name")
"""Who may be asked for with "Y/N + name"."""
_BOTH = re.compile(r"^\W*both\W+", re.IGNORECASE)
_WITH_NO = re.compile(r"\s*(?:no|n)\b\s*[-–—,:;(.]+\s*\S.*", re.IGNORECASE | re.DOTALL)
_TO_POSTCODE = re.compile(r".*\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b", re.IGNORECASE)
_WITH_YES = re.compile(r"\s*(?:yes|y)\b\s*[-–—,:;(.]+\s*(?P<name>\S.*)", re.IGNORECASE | re.DOTALL)
_WHERE = re.compile(r"\bwhere\b.*\b(?:liv(?:e|es|ing)|stay(?:s|ing)?)\b|\baccommodation\b", re.IGNORECASE)
_ADDRESS_LINE = re.compile(r"\bline\s*\d\b|\btown\b|\bcity\b|\bcounty\b|\bstreet\b", re.IGNORECASE)
_NOW = re.compile(r"\b(?:now|current\w*|today|present\w*|pregnan\w*|referral)\b", re.IGNORECASE)
_NOT_WHO = re.compile(r"(?:day|week)s? \d+|(?:weekly|monthly|daily|visits?|informed|aware)\b.{0,20}", re.IGNORECASE)
"""What is said of a professional where nobody is named."""
_WHO = re.compile(r"\W*(?:\d+\W+)?(?:who|whom|which|where|what)\b", re.IGNORECASE)
_BOTH_AGREED = re.compile(r"\b(?:referral|request)\b.*\band\b.*\bshar", re.IGNORECASE)
""" "Has the family agreed to this request and to us sharing their information?" asks both."""
_AND_SHARING = re.compile(r"\band\b.{0,35}\bshar(?:e|ed|ing)\b", re.IGNORECASE)
_OF_ANY_PARENT = re.compile(
    r"\W*(?:i|we|(?:both )?(?:the )?(?:parents?|carers?|family|mother|woman|client|patient|service user)(?:\s*/\s*\w+)*)"
    r"\s+(?:\w+\W+){3}",
    re.IGNORECASE,
)
_SIGNED = re.compile(r"\bsign(?:ed|ature)?\b", re.IGNORECASE)
_INTERPRETER = re.compile(r"[\s,;:(–—-]+(?:\w+ ){0,3}interpreter\b", re.IGNORECASE)
_OF_BABY = re.compile(r"\b(?:baby|unborn|infant|E\.?D\.?D|due)\b", re.IGNORECASE)
_WEEKS = re.compile(r"(?<![\d/.-])[2-4]\d ?\+ ?[0-6]\b(?! ?[/-])")
_ADULT_TITLE = re.compile(r"\W*re\W+(?:mrs|ms|miss|mr)\b", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:adult|child|person|sibling|other|member)\s*\d", re.IGNORECASE)
_DATED = re.compile(r"\bdated?\b\s*:?\s*(?P<date>.*\d.*)", re.IGNORECASE)


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
        if (pair.match is None or pair.match.score < MEANT) and self.plans.are_offered(pair):
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
            stated = (self._unlabelled(pair) or self.statements.read(pair)) if pair.match is None else []
            self.candidates.extend(stated)
            if not stated:
                self.unplaced.pair(pair)
            return
        if keys[0].startswith("consent") and (stated := self.statements.read(pair)):
            self.candidates.extend(stated)
            return
        asked = Asked(pair.label, pair.place, self.asking.sure(pair), pair.hints)
        if len(keys) > 1 and (told := self._described(keys, pair, asked)):
            self.candidates.extend(told)
        elif len(keys) > 1:
            read = self.combined.read(keys, text_of(pair.answer), asked)
            homes = [candidate for candidate in read if candidate.key == "parent_address" and "parent_postcode" not in keys]
            self.candidates.extend((*read, *(found for home in homes for found in self._postcode(home, pair, asked))))
        else:
            self.candidates.extend(self._one(keys[0], pair, asked))

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

    def _one(self, key: str, pair: Pair, asked: Asked) -> list[Candidate]:
        if key in WHO and (no := _WITH_NO.fullmatch(text_of(pair.answer))):
            return [Candidate(key, text=no.group(), label=pair.label, place=asked.place, blank="the answer is no")]
        pair = _without_yes(pair) if key in WHO and key not in PROFESSIONALS else pair
        assert pair.match is not None
        if key.endswith("_name"):
            return self.named.read(key, pair, asked)
        if key == "safeguarding_status" and (plan := self.plans.named(pair)):
            sure = round(min(asked.sure, PLAN) * (NO_PLAN if plan == "none" else 1), 2)
            return [Candidate(key, plan, paragraphs(text_of(pair.answer)), sure, asked.label, asked.place)]
        if key == "safeguarding_details" and (status := self.plans.bare(pair)):
            said = one_line(text_of(pair.answer))
            return [Candidate("safeguarding_status", status, said, asked.sure, asked.label, asked.place)]
        if key.startswith("consent_to") and self._is_unsigned(pair):
            return [Candidate(key, text=paragraphs(text_of(pair.answer)), label=pair.label, place=asked.place, blank=PROMPT)]
        if key == "consent_to_referral" and (told := given_by(pair)):
            by = Candidate(key, told, paragraphs(text_of(pair.answer)), asked.sure, asked.label, asked.place)
            return [by, *self._consent_date(pair, asked)]
        if key in PROFESSIONALS and (named := _WITH_YES.match(text_of(pair.answer))):
            return [self.answers.read_text(key, named["name"], asked)]
        if key in PROFESSIONALS and fold(text_of(pair.answer)).strip(" .") in ("y", "n"):
            said = one_line(text_of(pair.answer))
            return [Candidate(key, text=said, label=pair.label, place=asked.place, blank=f"answered '{said}'")]
        if key in PROFESSIONALS and _NOT_WHO.fullmatch(one_line(text_of(pair.answer))):
            self.unplaced.pair(pair)
            return []
        candidate = self.answers.read(key, pair.answer, asked)
        if candidate.problem == NO_OPTION and (pair.match.score < MEANT or _WHO.match(pair.label)):
            self.unplaced.pair(pair)  # only thought to ask for one of the answers the form offers
            return []
        if key.endswith("_address"):
            line = _ADDRESS_LINE.search(pair.label)
            candidate = replace(candidate, part=line[0].lower()) if line else candidate
        if key == "parent_address":
            return [candidate, *self._postcode(candidate, pair, asked)]
        if key == "safeguarding_details":
            return [candidate, *self.plans.first_said(candidate, asked)]
        if (
            candidate.problem == NO_OPTION
            and key.startswith("consent_to")
            and (sentence := consent_in_words(key, pair, asked, self.answers))
        ):
            return sentence
        if key == "consent_to_referral":
            return [candidate, *self._consent_date(pair, asked), *self._sharing_too(candidate, pair)]
        if key == "consent_to_share" and not candidate.answered and (told := shared_with(pair)):
            return [Candidate(key, told, paragraphs(text_of(pair.answer)), asked.sure, asked.label, asked.place)]
        if key == "consent_to_share" and _BOTH_AGREED.search(pair.label):
            return [candidate, self.answers.read("consent_to_referral", pair.answer, asked)]
        if key == "interpreter_needed" and "parent_language" not in self.asking.asked:
            spoken = language_named(pair, asked, self.answers)
            needs = spoken and candidate.problem == NO_OPTION and "english" not in fold(candidate.text)
            return [replace(candidate, value="yes", problem="", confidence=asked.sure) if needs else candidate, *spoken]
        if key == "parent_language":
            return [*self._language(candidate, asked)]
        if key == "parent_phone":
            safe = [] if "safe_to_leave_message" in self.asking.asked else messages(pair, asked)
            return [candidate, *self._besides(BESIDES[key], pair, asked), *self._home_beside(candidate, asked), *safe]
        if key == "infant_dob" and (weeks := _WEEKS.search(text_of(pair.answer))):
            return [candidate, *self._besides_birth(weeks.group(), asked)]
        if key in BESIDES:
            return [candidate, *self._besides(BESIDES[key], pair, asked)]
        if key in PROFESSIONALS:
            return [replace(candidate, part=pair.match.targets[0].rpartition(".")[2])]
        return [candidate, *self._of_twin(candidate, asked)]

    def _of_twin(self, first: Candidate, asked: Asked) -> Iterator[Candidate]:
        """A second number or date in a box made for one, shown beside the first."""
        kind = self.form.fields[first.key].kind
        if kind not in ("nhs_number", "date") or not first.answered or first.problem:
            return
        found = self.answers.readers[kind](one_line(first.text), first.key)
        other = self.answers.readers[kind](found.rest, first.key) if found else None
        if other and not other.problem and other.value != first.value:
            yield Candidate(first.key, text=other.text or other.value, label=asked.label, place=asked.place, blank=ANOTHER)

    def _home_beside(self, phone: Candidate, asked: Asked) -> list[Candidate]:
        """ "Contact: 3 Mill Lane CM9 5AA / 01632 960123" where the form asks for no address."""
        found = read_phone(phone.text) if "parent_address" not in self.asking.asked else None
        rest = phone.text.replace(found.text, " ") if found else ""
        home = next(filter(None, map(_TO_POSTCODE.match, re.split(r"\n|[/;|]", rest))), None)
        return self.letters.address(one_line(home.group()).strip(" ,-–"), asked) if home else []

    def _status_of(self, item: Loose) -> list[Candidate]:
        """The status ticked among boxes whose question stands somewhere else."""
        match = Match(("safeguarding_status",), OFFERED)
        boxes = Pair("", match, item.lines, item.section, item.place, "below")
        return self._one(match.targets[0], boxes, Asked("", item.place, OFFERED)) if self.plans.are_offered(boxes) else []

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

    def _signed(self, at: int, item: Loose) -> list[Candidate]:
        """A printed statement with a signature below it."""
        below = self.found[at + 1] if at + 1 < len(self.found) else None
        signed = isinstance(below, Pair) and _SIGNED.search(below.label) and not is_blank(below.answer)
        return self.statements.signed(item) if signed else []

    def _is_unsigned(self, pair: Pair) -> bool:
        """Whether an answer is the form's own statement about "the parent", over a signature that was left blank."""
        if has_input(pair.answer) or not _OF_ANY_PARENT.match(text_of(pair.answer)):
            return False
        at = next((at for at, item in enumerate(self.found) if item is pair), len(self.found))
        below = next((item for item in self.found[at + 1 :] if isinstance(item, Pair)), None)
        return below is not None and bool(_SIGNED.search(below.label)) and is_blank(below.answer)

    def _language(self, language: Candidate, asked: Asked) -> Iterator[Candidate]:
        """ "Polish - needs interpreter": the language, and what the form asks nowhere else."""
        spoken, also = _INTERPRETER.split(language.text, maxsplit=1)[0], dict(language_said(language.text))
        yield replace(language, value=one_line(spoken)) if also and spoken.strip() else language
        if "interpreter_needed" in also and "interpreter_needed" not in self.asking.asked:
            yield Candidate("interpreter_needed", also["interpreter_needed"], language.text, asked.sure, asked.label, asked.place)

    def _postcode(self, address: Candidate, pair: Pair, asked: Asked) -> Iterator[Candidate]:
        """The postcode within an address, where the form does not ask for it by itself."""
        if address.answered and "parent_postcode" not in self.asking.asked:
            postcode = self.answers.read_text("parent_postcode", text_of(pair.answer), asked)
            if postcode.answered and not postcode.problem:
                yield postcode

    def _besides_birth(self, weeks: str, asked: Asked) -> Iterator[Candidate]:
        """ "Born 12/9/26, 38+2": the weeks behind the date, where the form asks for them nowhere else."""
        if not self.asking.asked & {"gestation_at_birth", "gestation_now"}:
            yield self.answers.read_text("gestation_at_birth", weeks, asked)

    def _besides(self, key: str, pair: Pair, asked: Asked) -> Iterator[Candidate]:
        """ "Contact details: 01632 960123, jo@..." where the form asks for the other way by no label of its own."""
        if key not in self.asking.asked:
            other = self.answers.read_text(key, text_of(pair.answer), asked)
            if other.answered and not other.problem:
                yield other

    def _sharing_too(self, consent: Candidate, pair: Pair) -> Iterator[Candidate]:
        """ "Consents to the referral and to sharing of notes": an answer, or the guidance over it, about both."""
        both = _AND_SHARING.search(consent.text) or any(map(_BOTH_AGREED.search, pair.hints))
        both = both and "consent_to_share" not in self.asking.asked
        if both and consent.value == "yes" and not REFUSES.search(consent.text):
            yield replace(consent, key="consent_to_share")

    def _consent_date(self, pair: Pair, asked: Asked) -> Iterator[Candidate]:
        """ "Yes   Date: 3/11/26", "Yes, 3/11/26" and "Yes, seen and agreed 3/11/26" in one box."""
        said = one_line(text_of(pair.answer))
        options, remark = options_of(pair.answer)
        chosen = [option.text for option in options if option.on]
        said = f"{chosen[0]} {remark}" if len(chosen) == 1 else said
        dated, written = _DATED.search(said), first_date(said)
        before = said[: written.start()] if written else ""
        if (
            dated is None
            and written
            and len(before.split()) <= LONGEST_YES
            and self.asking.yes_no.leading(_BOTH.sub("", before)) == "yes"
        ):
            date = written.group()
        else:
            date = dated["date"] if dated else agreed_on(said, self.answers)
        if date and "consent_date" not in self.asking.asked:
            yield self.answers.read_text("consent_date", date, asked)

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
            if born and f"{owner}_name" not in answered:
                told = self.letters.of_person(owner, person, Asked("", item.place, SUPPOSED))
                self.candidates.extend(candidate for candidate in told if candidate.key not in answered)
            return

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
                stated = stated or self._unasked(item) or self._rest_of_home(at, item) or self._signed(at, item)
                self.candidates.extend(stated)
                if not stated:
                    self.unplaced.loose(item)


def _without_yes(pair: Pair) -> Pair:
    """ "Y - Jo Bell" under "Another parent? (Y/N + name)" as the name alone."""
    named = _WITH_YES.match(text_of(pair.answer))
    return replace(pair, answer=(Line((Text(named["name"]),), pair.place),)) if named else pair


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
