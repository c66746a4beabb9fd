"""A `Document` of any layout read into a `Referral`.

Walk (which label stands by which answer) -> people (who is the referred parent) -> answers (values by kind) -> merge.
Everything written ends in a field, in `blanks`, in `unmatched` or in `notes`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from parsing.answers import Answers, Asked, Candidate, Combined
from parsing.choices import has_ticks, options_of
from parsing.document import Document, Input, Line, lines_of
from parsing.form_walk import walk_document
from parsing.labels import FormConfig, Match
from parsing.letters import Letters, described, is_small_print
from parsing.lists import Lists, grouped
from parsing.merge import merge
from parsing.pairs import Found, ListRow, Loose, Pair
from parsing.people import Roles, roles_of
from parsing.pieces import has_input, is_blank, text_of
from parsing.placeholders import Placeholders
from parsing.recognise import Recogniser
from parsing.referral import Blank, Field, Referral, Unmatched
from parsing.values import first_date, one_line, paragraphs, read_date, read_email, read_phone

UNOWNED = {
    "address": "parent_address", "postcode": "parent_postcode", "phone": "parent_phone", "email": "parent_email", "language": "parent_language",
    "relationship": "parent_relationship", "dob": "infant_dob", "due": "infant_due_date", "gestation": "gestation_now", "sex": "infant_sex",
    "nhs": "infant_nhs_number", "role": "referrer_role", "organisation": "referrer_organisation", "responsibility": "parent_responsibility", "practice": "gp_practice", "date": "referral_date",
}  # fmt: skip
"""Whose it most likely is when the form does not say."""
SUPPOSED = 0.75
"""How sure an owner is that is only supposed."""
_DATE = re.compile(r"date|dated|when\??", re.IGNORECASE)
_COUNTED_PERSON = re.compile(r"\b(?:adult|child|person|sibling|other|member)\s*\d", re.IGNORECASE)
_DATED = re.compile(r"\bdated?\b\s*:?\s*(?P<date>.*\d.*)", re.IGNORECASE)
_SIGNED = re.compile(r"sign|print|name", re.IGNORECASE)
_REFUSES = re.compile(r"\bnot\b|\bno\b|\bunable\b|\bdeclin|\brefus|\bwithout\b|n't\b|n’t\b", re.IGNORECASE)
NAME_PARTS = ("title", "forename", "surname")


def read_form(document: Document, form: FormConfig) -> list[Referral]:
    """The referrals in a document: normally one, two where it holds two forms, one of kind `other_document` where it holds none."""
    return [reading.referral(document, form) for reading in readings(document, form)]


def read_answers(document: Document, form: FormConfig) -> Referral:
    """What a document answers, whether or not it is a referral by itself: for a reply that supplies missing parts."""
    return readings(document, form)[0].referral(document, form, certainly=True)


def readings(document: Document, form: FormConfig) -> list[Reading]:
    """Each form in the document, read; the margins and notes go with the first."""
    empty = placeholders(form)
    walk = walk_document(document, form.labels, empty)
    parts = [Reading(part, form, empty, document) for part in split_forms(walk.found)]
    for part in parts:
        part.titles = list(walk.titles)
        part.read()
    return parts


@lru_cache(maxsize=4)
def placeholders(form: FormConfig) -> Placeholders:
    """The words that are no answers, built once for a configuration."""
    return Placeholders(form)


@lru_cache(maxsize=4)
def recogniser(form: FormConfig) -> Recogniser:
    """What tells referrals from other papers, built once for a configuration."""
    return Recogniser(form)


def split_forms(found: Sequence[Found]) -> list[list[Found]]:
    """The found pieces, cut where the same form begins again."""
    asked = [(at, (item.section, item.label)) for at, item in enumerate(found) if isinstance(item, Pair) and item.match]
    order = [label for _, label in asked]
    if len(asked) < 12:
        return [list(found)]
    again = next((n for n in range(6, len(order)) if order[n] == order[0] and _alike(order[:n], order[n:])), None)
    if again is None:
        return [list(found)]
    at = asked[again][0]
    while at and isinstance(found[at - 1], Loose) and found[at - 1].title:  # type: ignore[union-attr]
        at -= 1
    return [list(found[:at]), *split_forms(found[at:])]


def _alike(first: Sequence[object], second: Sequence[object]) -> bool:
    common = set(first) & set(second[: len(first) + 4])
    return len(common) >= 0.6 * min(len(set(first)), len(set(second)))


@dataclass
class Reading:
    """One form being read."""

    found: list[Found]
    form: FormConfig
    empty: Placeholders
    document: Document
    titles: list[str] = field(default_factory=list)
    candidates: list[Candidate] = field(default_factory=list)
    unmatched: list[Unmatched] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    implied: frozenset[str] = frozenset()
    last: str = ""
    """The field asked before."""
    before: str = ""
    """The label before."""

    def __post_init__(self) -> None:
        self.labels = self.form.labels
        self.today = self._day_of_writing()
        self.answers = Answers(self.form, self.empty, int(self.today[:4]), self.document.confidence)
        self.letters = Letters(self.answers)
        self.roles = roles_of(self.found, self.labels, self._patient())
        self.lists = Lists(self.labels, self.answers, self.roles, [item for item in self.found if isinstance(item, ListRow)])
        self.combined = Combined(self.answers, self.today, self._unborn())
        self.asked = {key for pair in self.found if isinstance(pair, Pair) for key in self._keys(pair.match)}

    # ------------------------------------------------------------------------------------------------- what must be known

    def _day_of_writing(self) -> str:
        """The day the form was written, ISO: its own date where it gives one, else today."""
        now = dt.datetime.now(dt.UTC).date()
        for item in self.found:
            if isinstance(item, Pair) and item.match and item.match.targets[0] in ("referral_date", "consent_date"):
                found = read_date(one_line(text_of(item.answer)), now.year)
                if found and not found.problem:
                    return found.value
        return now.isoformat()

    def _patient(self) -> str:
        """Whether the patient (or the subject of a letter) is the `infant` or the `parent`, by their age."""
        for item in self.found:
            if isinstance(item, Loose) and item.zone == "subject":
                text = described(one_line(item.text)).part("dob")
            elif isinstance(item, Pair) and item.match and item.match.targets[0] == "patient.dob":
                text = one_line(text_of(item.answer))
            else:
                continue
            found = read_date(text, int(self.today[:4])) if first_date(text) else None
            if found and not found.problem:
                return "parent" if int(self.today[:4]) - int(found.value[:4]) > 10 else "infant"
        infant = any(isinstance(item, Pair) and item.match and item.match.targets[0].startswith("infant") and not is_blank(item.answer) for item in self.found)
        return "parent" if infant else "infant"

    def _unborn(self) -> bool:
        """Whether the form says elsewhere that the baby is not born."""
        return any(
            isinstance(item, Pair) and item.match and item.match.targets[0] in ("gestation_now", "infant.gestation") and not self.empty.why_blank(text_of(item.answer))
            for item in self.found
        )

    # ------------------------------------------------------------------------------------------------------------- reading

    def read(self) -> None:
        """Reads every piece into candidates, unmatched words and notes."""
        household: list[Pair] = []
        for item in self.found:
            if isinstance(item, Pair):
                if item.section == "household" and self._of_household(item):
                    household.append(item)
                else:
                    self._pair(item)
            elif isinstance(item, ListRow):
                self._row(item)
        for row in grouped(household):
            self._row(row)
        answered = {candidate.key for candidate in self.candidates if candidate.answered}
        self.candidates.extend(self.letters.read(self.found, self.roles.owner["patient"], answered))
        if any(isinstance(item, Loose) and item.zone in ("subject", "body", "end") for item in self.found):
            self.candidates.extend(self.letters.from_prose(self._prose(), {candidate.key for candidate in self.candidates}))
        self.implied = self.roles.implied
        self._loose()
        self._margins()

    def _prose(self) -> list[str]:
        """The running text of the document, labelled or not."""
        return [text_of(item.answer) if isinstance(item, Pair) else item.text for item in self.found if not isinstance(item, ListRow)]

    def _row(self, row: ListRow) -> None:
        said = self.lists.read(row)
        self.candidates.extend(said.candidates)
        self.unmatched.extend(said.unmatched)
        for pair in said.pairs:
            self._pair(pair)

    def _of_household(self, pair: Pair) -> bool:
        match = pair.match
        if match is not None and _COUNTED_PERSON.search(pair.label):
            return True
        return match is not None and (match.targets[0].startswith(".") or match.targets[0].rpartition(".")[2] == "relationship" or match.targets[0].endswith("_relationship"))

    def _keys(self, match: Match | None) -> list[str]:
        if match is None:
            return []
        keys = (self._key(target) for target in match.targets)
        return list(dict.fromkeys(key for key in keys if key))

    def _key(self, target: str) -> str | None:
        target = self.roles.target(target)
        person, dot, ask = target.partition(".")
        if dot and ask in NAME_PARTS:
            return self.labels.field(f"{person}.name")
        return self.labels.field(target) or (UNOWNED.get(ask) if dot and not person else None)

    def _pair(self, pair: Pair) -> None:
        keys = self._keys(pair.match)
        if not keys or pair.match is None:
            self.before = pair.label
            self._unknown(pair)
            return
        if pair.match.targets[0].startswith("consent") and self._statements(pair.answer, pair):
            return
        keys = ["consent_date"] if self._dates_consent(pair) else self._chosen(keys, pair.match, pair)
        self.last = keys[0]
        asked = Asked(pair.label, pair.place, self._sure(pair), pair.hints)
        if len(keys) > 1:
            self.candidates.extend(self.combined.read(keys, text_of(pair.answer), asked))
        elif self._misplaced(keys[0], pair):
            self._unknown(pair)
        else:
            self.candidates.extend(self._one(keys[0], pair, asked))

    def _dates_consent(self, pair: Pair) -> bool:
        """A bare "Date" after a question of consent, or after its signature, is the date of the consent."""
        signed = bool(_SIGNED.match(self.before)) and self.last.startswith("consent")
        self.before = pair.label
        return bool(_DATE.fullmatch(pair.label.strip(" :"))) and (self.last.startswith("consent") or signed)

    def _sure(self, pair: Pair) -> float:
        assert pair.match is not None
        owned = not pair.match.targets[0].startswith(".")
        return pair.match.score * pair.doubt * (1.0 if owned else SUPPOSED)

    def _chosen(self, keys: list[str], match: Match, pair: Pair) -> list[str]:
        """The keys, or a rival that the same words ask for and the answer fits better."""
        rivals = [key for target in match.rivals if (key := self._key(target))]
        if len(keys) != 1 or not rivals:
            return keys
        options = [keys[0], *rivals]
        kinds = {key: self.form.fields[key].kind for key in options}
        boxed = has_ticks(pair.answer) or (pair.label.endswith("?") and is_blank(pair.answer))
        choosing = [key for key in options if kinds[key] in ("yes_no", "choice")]
        if boxed and choosing:
            return choosing[:1]
        text = text_of(pair.answer)
        for key in options:
            if kinds[key] in ("yes_no", "choice"):
                if self.answers.choosers[key].read(pair.answer).value:
                    return [key]
            elif not boxed and not (choosing and self.answers.choosers[choosing[0]].words.exact(text)):
                return [key]
        return keys

    def _misplaced(self, key: str, pair: Pair) -> bool:
        """Boxes to tick where a name is asked: "Is the baby: Born / Unborn" is another question."""
        if key.endswith("_name") and len(options_of(pair.answer)[0]) > 1:
            return True
        assert pair.match is not None
        supposed = pair.match.score < 0.9 and self.form.fields[key].kind in ("text", "prose", "rows") and key != "parent_language"
        said = self.answers.choosers["consent_to_referral"].words.exact(self._picked(pair)) if supposed else ""
        return said == "yes" or bool(said and has_ticks(pair.answer))

    def _picked(self, pair: Pair) -> str:
        """The words of the boxes ticked, else what is written."""
        options, _ = options_of(pair.answer)
        return " ".join(option.text for option in options if option.on) if options else text_of(pair.answer)

    def _one(self, key: str, pair: Pair, asked: Asked) -> list[Candidate]:
        assert pair.match is not None
        ask = pair.match.targets[0].rpartition(".")[2]
        text = one_line(text_of(pair.answer))
        if key == "gp_name" and "gp_practice" not in self.asked:
            return self.combined.read(["gp_name", "gp_practice"], text_of(pair.answer), asked)
        if key == "parent_address":
            return self._address(pair, asked)
        if key == "referrer_name" and "referrer_role" not in self.asked and len(self.answers.naming.split(text)) > 1:
            ways = [key for key, found in (("referrer_phone", read_phone(text)), ("referrer_email", read_email(text))) if found and not found.problem]
            return self.combined.read([*ways, "referrer_name", "referrer_role", "referrer_organisation"], text_of(pair.answer), asked)
        if (voice := self._voice(key, text, pair)) is not None:
            return [self.answers.read_text(voice, text_of(pair.answer), replace(asked, sure=0.78))]
        if key.endswith("_name") and not key.startswith("gp"):
            return self._name(key, ask, text, pair, asked)
        if key == "safeguarding_status" and (plan := self._plan_named(pair)):
            return [self._plan(plan, pair, asked)]
        candidate = self.answers.read(key, pair.answer, asked)
        if key == "consent_to_referral" and "consent_date" not in self.asked and (dated := _DATED.search(text)):
            return [candidate, self.answers.read_text("consent_date", dated["date"], asked)]
        return [replace(candidate, part=ask if key in ("health_visitor", "midwife", "social_worker", "mental_health_team") else "")]

    def _plan_named(self, pair: Pair) -> str:
        """The one plan that the question itself names: "Child protection plan? Yes / No"."""
        named = self.answers.choosers["safeguarding_status"].words.anywhere(pair.label)
        said = self.answers.choosers["consent_to_referral"].words.exact(self._picked(pair))
        return named[0] if len(named) == 1 and said in ("yes", "no") and named[0] not in ("none", "not_known") else ""

    def _plan(self, plan: str, pair: Pair, asked: Asked) -> Candidate:
        said = self.answers.choosers["consent_to_referral"].words.exact(self._picked(pair))
        value, sure = (plan, 0.95) if said == "yes" else ("none", 0.7)
        text = paragraphs(text_of(pair.answer))
        return Candidate("safeguarding_status", value, text, round(min(asked.sure, sure), 2), asked.label, asked.place)

    def _address(self, pair: Pair, asked: Asked) -> list[Candidate]:
        out = [self.answers.read("parent_address", pair.answer, asked)]
        if out[0].answered and "parent_postcode" not in self.asked:
            postcode = self.answers.read_text("parent_postcode", text_of(pair.answer), asked)
            out.extend([postcode] if postcode.answered and not postcode.problem else [])
        return out

    def _name(self, key: str, ask: str, text: str, pair: Pair, asked: Asked) -> list[Candidate]:
        if ask in NAME_PARTS:
            return [replace(self.answers.read(key, pair.answer, asked), part=ask), *self._related(key, pair, asked)]
        person = described(text)
        owner = key.removesuffix("_name")
        out = self.letters.of_person(owner, person, asked) if person.parts and person.name else [self.answers.read(key, pair.answer, asked)]
        return [*out, *(self._related(key, pair, asked) if out[0].answered else [])]

    def _related(self, key: str, pair: Pair, asked: Asked) -> list[Candidate]:
        """The relationship that a name's own label or column says."""
        owner, kin = key.removesuffix("_name"), self._kinship(pair)
        if not kin or owner not in ("parent", "other_parent") or is_blank(pair.answer):
            return []
        relationship = self.answers.read_text(f"{owner}_relationship", kin, Asked("", asked.place, 0.88))
        return [replace(relationship, label=pair.label)]

    def _voice(self, key: str, text: str, pair: Pair) -> str | None:
        """ "Baby: startles a lot, hard to settle" is no name, it is what is said of the baby."""
        voice = f"voice_of_{key.removesuffix('_name')}"
        if voice not in self.form.fields or pair.how != "line" or len(text.split()) < 5 or not text[:1].islower():
            return None
        return voice

    def _kinship(self, pair: Pair) -> str:
        """ "Mother: Jo Bell" and a block headed "Mother" say the relationship."""
        assert pair.match is not None
        person = pair.match.targets[0].partition(".")[0]
        if person not in ("mother", "father") or re.search(r"carer|parent|guardian|partner", pair.label, re.IGNORECASE):
            return ""
        if pair.match.named and pair.how == "line" and len(pair.label.split()) <= 5 and "name" not in pair.label.lower():
            return pair.label.strip(" :")
        return person.capitalize()

    # --------------------------------------------------------------------------------------------- what belongs to no field

    def _unknown(self, pair: Pair) -> None:
        """A label without a field, with whatever was written."""
        if is_blank(pair.answer) or not text_of(pair.answer).strip():
            self.notes.append(f"Left blank: {pair.label}")
            return
        self._unmatched_answer(pair.label, pair.answer, pair)

    def _statements(self, lines: Sequence[Line], item: Pair | Loose) -> bool:
        """Statements to tick: "☒ I have discussed this with the parent and they agree". An empty box says nothing."""
        told = False
        for option in options_of(lines)[0]:
            match = self.labels.match(option.text, "consent", loose=True) if len(option.text.split()) > 3 else None
            if match is None or match.targets[0] not in ("consent_to_referral", "consent_to_share"):
                continue
            told = True
            refused = bool(_REFUSES.search(option.text))
            candidate = Candidate(match.targets[0], text=option.text, label=option.text, place=item.place, blank="left blank")
            if option.on:
                candidate = replace(candidate, value="no" if refused else "yes", confidence=0.85, blank="")
            self.candidates.append(candidate if option.on else replace(candidate, text=""))
        return told

    def _unmatched_answer(self, label: str, lines: Sequence[Line], item: Pair | Loose) -> None:
        options, extra = options_of(lines)
        if not options:
            self.unmatched.append(Unmatched(paragraphs(text_of(lines)), label, item.place))
            return
        for option in options:
            if option.on:
                self.unmatched.append(Unmatched(option.text, label, item.place))
        off = [option.text for option in options if not option.on and option.text]
        if off:
            self.notes.append(f"Not ticked{' under ' + repr(label) if label else ''}: {'; '.join(off)}")
        if any(option.on is None for option in options):
            self.problems.append(f"It could not be told which boxes are ticked{' under ' + repr(label) if label else ''}.")
        if extra:
            self.unmatched.append(Unmatched(extra, label, item.place))

    def _loose(self) -> None:
        for at, item in enumerate(self.found):
            if not isinstance(item, Loose) or at in self.letters.used:
                continue
            text = paragraphs(item.text)
            if not text:
                continue
            if has_ticks(item.lines) and self._statements(item.lines, item):
                continue
            if has_input(item.lines) and has_ticks(item.lines):
                self._unmatched_answer("", item.lines, item)
            elif has_input(item.lines) and not item.title and _only_print(item.lines):
                self.notes.append(f"Left blank: {text}")
            elif item.title or self.empty.is_prompt(text) or is_small_print(text):
                self.notes.append(text)
            else:
                self.unmatched.append(Unmatched(text, "", item.place))

    def _margins(self) -> None:
        margins = () if self.document.format == "mail" else self.document.margins
        for line in (*margins, *self.document.notes):
            if text := paragraphs(line.text):
                self.notes.append(text)

    # ---------------------------------------------------------------------------------------------------------- the outcome

    def referral(self, document: Document, form: FormConfig, certainly: bool = False) -> Referral:
        """The referral, or the plain statement that the document is none."""
        fields, blanks, left = merge(self.candidates, form)
        lines = [line.text for line in lines_of(document.blocks) if line.text.strip()]
        asked = {candidate.key for candidate in self.candidates if candidate.label not in ("", "Re") and candidate.key in {*fields, *blanks}}
        if not certainly and not recogniser(form).is_referral(asked, fields, lines):
            return Referral(document.name, "other_document", problems=document.problems)
        return Referral(
            document.name, "referral_form", fields, blanks, frozenset(key for key in self.implied if key not in fields),
            (*self.unmatched, *left), tuple(dict.fromkeys(self.notes)), (*document.problems, *self.problems, *self._problems(blanks)),
        )  # fmt: skip

    def _problems(self, blanks: dict[str, Blank]) -> list[str]:
        return [
            f"{self.form.fields[candidate.key].title}: {candidate.problem}."
            for candidate in self.candidates if candidate.blank and candidate.problem and candidate.key in blanks
        ]  # fmt: skip


def _only_print(lines: Sequence[Line]) -> bool:
    """Whether the lines are a label with fields to type in and nothing typed."""
    inputs = [item for line in lines for item in line.items if isinstance(item, Input)]
    return bool(inputs) and not any(item.value.strip() for item in inputs)


__all__ = ["Field", "Roles", "read_answers", "read_form"]
