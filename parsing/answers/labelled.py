"""One labelled answer read into candidates for the field it is asked for, and for what it says besides."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from parsing.answers.answers import NO_OPTION, Asked, Candidate
from parsing.answers.asking import MEANT, Asking
from parsing.answers.beside import language_named, messages
from parsing.answers.consent_answers import ConsentAnswers
from parsing.answers.letters import Letters
from parsing.answers.named import Named
from parsing.answers.plans import NO_PLAN, PLAN, Plans
from parsing.answers.unplaced import Unplaced
from parsing.document import Line, Text
from parsing.labels.match import PROFESSIONALS
from parsing.labels.wording import fold, in_words
from parsing.pairs import Found, Pair
from parsing.people.by_person import by_person
from parsing.pieces import cut, shown, text_of
from parsing.sentences.said import language_said
from parsing.values.options import options_of
from parsing.values.values import first_date, one_line, paragraphs, read_phone
from parsing.walk.unasked import unasked

_ANOTHER = "another one than the first"
BESIDES = {
    "referrer_phone": "referrer_email", "referrer_email": "referrer_phone",
    "parent_phone": "parent_email", "parent_email": "parent_phone", "infant_due_date": "gestation_now",
}  # fmt: skip
"""What may stand in the same box, by what the box asks for."""
WHO = (*PROFESSIONALS, "gp_name", "gp_practice", "other_parent_name")
"""Who may be asked for with "Y/N + name"."""
BY_PERSON = ("parent_responsibility", "other_parent_responsibility", "consent_to_referral", "consent_to_share")
"""What a form may be told person by person."""
TOLD = 0.92
"""How sure such an answer is."""
_AGENCY = re.compile(r"\b(?:social (?:care|services)|children['’]?s services|CSC)\W*$", re.IGNORECASE)
_WITH_NO = re.compile(r"\s*(?:no|n)\b\s*[-–—,:;(.]+\s*\S.*", re.IGNORECASE | re.DOTALL)
_TO_POSTCODE = re.compile(r".*\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b", re.IGNORECASE)
_WITH_YES = re.compile(r"\s*(?:yes|y)\b\s*[-–—,:;(.]+\s*(?P<name>\S.*)", re.IGNORECASE | re.DOTALL)
_ADDRESS_LINE = re.compile(r"\b(?:line|address)\s*\d\b|\btown\b|\bcity\b|\bcounty\b|\bstreet\b", re.IGNORECASE)
_NOT_WHO = re.compile(r"(?:day|week)s? \d+|(?:weekly|monthly|daily|visits?|informed|aware)\b.{0,20}", re.IGNORECASE)
"""What is said of a professional where nobody is named."""
_WHO = re.compile(r"\W*(?:\d+\W+)?(?:who|whom|which|where|what)\b", re.IGNORECASE)
_INTERPRETER = re.compile(r"[\s,;:(–—-]+(?:\w+ ){0,3}interpreter\b", re.IGNORECASE)
_WEEKS = re.compile(r"(?<![\d/.-])[2-4]\d ?\+ ?[0-6]\b(?! ?[/-])")


class Labelled:
    """Reads the answer behind a label that asks for one field."""

    def __init__(
        self, asking: Asking, plans: Plans, named: Named, letters: Letters, unplaced: Unplaced, found: Sequence[Found]
    ) -> None:
        self.asking, self.plans, self.named, self.letters = asking, plans, named, letters
        self.unplaced, self.found = unplaced, found
        self.answers = asking.answers
        self.consents = ConsentAnswers(asking, found)
        self._further: dict[str, Callable[[Candidate, Pair, Asked], Iterable[Candidate]]] = {
            "safeguarding_details": self._details,
            "interpreter_needed": self._interpreter,
            "parent_language": self._language,
            "parent_phone": self._phone,
            "infant_dob": self._birth,
        }

    def read(self, key: str, pair: Pair, asked: Asked) -> list[Candidate]:
        """The candidates, the field's own first; none when the words are shown as not recognised."""
        if key in WHO and (no := _WITH_NO.fullmatch(text_of(pair.answer))):
            return [Candidate(key, text=no.group(), label=pair.label, place=asked.place, blank="the answer is no")]
        pair = _without_yes(pair) if key in WHO and key not in PROFESSIONALS else pair
        if key.endswith("_name"):
            return self.named.read(key, pair, asked)
        if (instead := self._instead(key, pair, asked)) is not None:
            return instead
        candidate = self.answers.read(key, pair.answer, asked)
        if candidate.problem == NO_OPTION and (_score(pair) < MEANT or _WHO.match(pair.label)):
            self.unplaced.pair(pair)  # only thought to ask for one of the answers the form offers
            return []
        return [*self._with_further(candidate, pair, asked)]

    def _instead(self, key: str, pair: Pair, asked: Asked) -> list[Candidate] | None:
        """What an answer says that is none of the usual kind for its field."""
        if key.startswith("safeguarding"):
            return self._plan(key, pair, asked)
        if key in BY_PERSON and (told := self._by_person(key, pair, asked)):
            return told
        if key.startswith("consent_to") and (told := self.consents.ticked(key, pair, asked)):
            said = {one.text for one in told}
            self.unplaced.besides(
                [one for one in options_of(pair.answer)[0] if one.text.strip() not in said], pair.label, pair.place
            )
            return told
        if key.startswith("consent_to"):
            return self.consents.signed_or_given(key, pair, asked)
        return self._professional(key, pair, asked) if key in PROFESSIONALS else None

    def _plan(self, key: str, pair: Pair, asked: Asked) -> list[Candidate] | None:
        if key == "safeguarding_status" and self._names_worker(pair):
            return [self.answers.read_text("social_worker", text_of(pair.answer), asked)]
        if key == "safeguarding_status" and (plan := self.plans.named(pair)):
            sure = round(min(asked.sure, PLAN) * (NO_PLAN if plan == "none" else 1), 2)
            return [Candidate(key, plan, paragraphs(text_of(pair.answer)), sure, asked.label, asked.place)]
        if key == "safeguarding_details" and (status := self.plans.bare(pair)):
            said = one_line(text_of(pair.answer))
            return [Candidate("safeguarding_status", status, said, asked.sure, asked.label, asked.place)]
        return None

    def _names_worker(self, pair: Pair) -> bool:
        """ "Children's social care: Jo Bell, family support team" names who works there, and no plan."""
        text = one_line(text_of(pair.answer))
        first, comma, _ = text.partition(",")
        plans = self.answers.choosers["safeguarding_status"].words.anywhere(text)
        return (
            bool(comma) and not plans and bool(_AGENCY.search(pair.label)) and self.answers.naming.looks_like_name(first.strip())
        )

    def _by_person(self, key: str, pair: Pair, asked: Asked) -> list[Candidate]:
        """ "Mum yes, dad not asked": each parent's own answer; of consent the referred parent's counts."""
        said = paragraphs(text_of(pair.answer))
        told = {} if options_of(pair.answer)[0] else by_person(said, self.asking.owners)
        out = []
        for owner, verdict in told.items():
            field = f"{owner}_responsibility" if key.endswith("responsibility") else key if owner == "parent" else ""
            if field:
                out.append(Candidate(field, verdict.said, said, round(asked.sure * TOLD, 2), asked.label, asked.place))
                out.extend(self.consents.sharing_too(out[-1], pair) if field == "consent_to_referral" else [])
            if field == "consent_to_referral" and verdict.date and "consent_date" not in self.asking.asked:
                out.append(self.answers.read_text("consent_date", verdict.date, asked))
        return out

    def _professional(self, key: str, pair: Pair, asked: Asked) -> list[Candidate] | None:
        said = one_line(text_of(pair.answer))
        if named := _WITH_YES.match(text_of(pair.answer)):
            return [self.answers.read_text(key, named["name"], asked)]
        if fold(said).strip(" .") in ("y", "n"):
            return [Candidate(key, text=said, label=pair.label, place=asked.place, blank=f"answered '{said}'")]
        if _NOT_WHO.fullmatch(said):
            self.unplaced.pair(pair)
            return []
        return None

    def _with_further(self, candidate: Candidate, pair: Pair, asked: Asked) -> Iterable[Candidate]:
        """A candidate, or what it becomes, with what stands in the same box besides."""
        key = candidate.key
        if key.endswith("_address"):
            return self._address(candidate, pair, asked)
        if key.startswith("consent_to"):
            return self.consents.with_more(candidate, pair, asked)
        if key in self._further:
            return self._further[key](candidate, pair, asked)
        if key in BESIDES:
            return [candidate, *self._besides(BESIDES[key], pair, asked)]
        if key in PROFESSIONALS and pair.match:
            return [replace(candidate, part=pair.match.targets[0].rpartition(".")[2])]
        return [candidate, *self._of_twin(candidate, asked)]

    def _address(self, address: Candidate, pair: Pair, asked: Asked) -> Iterator[Candidate]:
        line = _ADDRESS_LINE.search(in_words(pair.label))
        yield replace(address, part=line[0].lower()) if line else address
        if address.key == "parent_address":
            yield from self.postcode_in(address, pair, asked)

    def _details(self, details: Candidate, pair: Pair, asked: Asked) -> Iterator[Candidate]:
        yield details
        yield from self.plans.first_said(details, asked)

    def _interpreter(self, needed: Candidate, pair: Pair, asked: Asked) -> list[Candidate]:
        """A language named where it is asked whether an interpreter is needed: one is, unless it is English."""
        if "parent_language" in self.asking.asked:
            return [needed]
        spoken = language_named(pair, asked, self.answers)
        needs = spoken and needed.problem == NO_OPTION and "english" not in fold(needed.text)
        return [replace(needed, value="yes", problem="", confidence=asked.sure) if needs else needed, *spoken]

    def _phone(self, phone: Candidate, pair: Pair, asked: Asked) -> list[Candidate]:
        safe = [] if "safe_to_leave_message" in self.asking.asked else messages(pair, asked)
        return [phone, *self._besides(BESIDES[phone.key], pair, asked), *self._home_beside(phone, asked), *safe]

    def _birth(self, born: Candidate, pair: Pair, asked: Asked) -> list[Candidate]:
        weeks = _WEEKS.search(text_of(pair.answer))
        if "infant_sex" not in self.asking.asked and unasked(pair.answer, self.answers.form, beside=True) == "sex":
            return [born, self.answers.read("infant_sex", pair.answer, asked)]
        sex = self._sex_behind(pair, asked) if "infant_sex" not in self.asking.asked else []
        return [born, *sex, *(self._besides_birth(weeks.group(), asked) if weeks else self._of_twin(born, asked))]

    def _sex_behind(self, pair: Pair, asked: Asked) -> list[Candidate]:
        """ "3 May 2026   Female": the sex behind the date, said or left unstruck."""
        line = pair.answer[0] if len(pair.answer) == 1 else Line(())
        written = first_date(shown(line.items))
        said = self.answers.read("infant_sex", (cut(line, written.end()),), asked) if written else None
        return [said] if said is not None and said.value in ("male", "female") and not said.problem else []

    def _of_twin(self, first: Candidate, asked: Asked) -> Iterator[Candidate]:
        """A second number or date in a box made for one, shown beside the first."""
        kind = self.answers.form.fields[first.key].kind
        if kind not in ("nhs_number", "date") or not first.answered or first.problem:
            return
        found = self.answers.readers[kind](one_line(first.text), first.key)
        other = self.answers.readers[kind](found.rest, first.key) if found else None
        if other and not other.problem and other.value != first.value:
            yield Candidate(first.key, text=other.text or other.value, label=asked.label, place=asked.place, blank=_ANOTHER)

    def _home_beside(self, phone: Candidate, asked: Asked) -> list[Candidate]:
        """ "Contact: 3 Mill Lane CM9 5AA / 01632 960123" where the form asks for no address."""
        found = read_phone(phone.text) if "parent_address" not in self.asking.asked else None
        rest = phone.text.replace(found.text, " ") if found else ""
        home = next(filter(None, map(_TO_POSTCODE.match, re.split(r"\n|[/;|]", rest))), None)
        return self.letters.address(one_line(home.group()).strip(" ,-–"), asked) if home else []

    def _language(self, language: Candidate, pair: Pair, asked: Asked) -> Iterator[Candidate]:
        """ "Polish - needs interpreter": the language, and what the form asks nowhere else."""
        parts, also = _INTERPRETER.split(language.text, maxsplit=1), dict(language_said(language.text))
        spoken = parts[0].rstrip(" .") if len(parts) > 1 else parts[0]
        yield replace(language, value=one_line(spoken)) if also and spoken.strip() else language
        if "interpreter_needed" in also and "interpreter_needed" not in self.asking.asked:
            yield Candidate("interpreter_needed", also["interpreter_needed"], language.text, asked.sure, asked.label, asked.place)

    def postcode_in(self, address: Candidate, pair: Pair, asked: Asked) -> Iterator[Candidate]:
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


def _without_yes(pair: Pair) -> Pair:
    """ "Y - Jo Bell" under "Another parent? (Y/N + name)" as the name alone."""
    named = _WITH_YES.match(text_of(pair.answer))
    return replace(pair, answer=(Line((Text(named["name"]),), pair.place),)) if named else pair


def _score(pair: Pair) -> float:
    return pair.match.score if pair.match else 0.0
