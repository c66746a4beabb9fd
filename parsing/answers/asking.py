"""Which field a pair answers: its label's targets, given who is who on this form and what was answered."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parsing.answers.answers import Answers
from parsing.labels.match import PROFESSIONALS, Match
from parsing.labels.matching import Labels
from parsing.labels.wording import fold
from parsing.pairs import Found, Pair
from parsing.people.people import ADULT, Roles
from parsing.pieces import is_blank, text_of
from parsing.sentences.said import KIN
from parsing.values.options import has_ticks, options_of
from parsing.values.values import first_date, read_date
from parsing.walk.unasked import unasked

UNOWNED = {
    "address": "parent_address", "postcode": "parent_postcode", "phone": "parent_phone", "email": "parent_email",
    "language": "parent_language", "relationship": "parent_relationship", "responsibility": "parent_responsibility",
    "dob": "infant_dob", "due": "infant_due_date", "gestation": "gestation_now", "sex": "infant_sex", "nhs": "infant_nhs_number",
    "role": "referrer_role", "organisation": "referrer_organisation", "date": "referral_date", "practice": "gp_practice",
}  # fmt: skip
"""Whose it most likely is when the form does not say."""
FIGURES = ("dob", "due", "nhs", "phone", "email", "postcode", "address")
PERSONAL = frozenset((".dob", ".nhs", ".sex"))
"""What everybody has but one of: asked twice without an owner, and answered differently, it is of two people."""
OF_SOMEBODY = frozenset((*PERSONAL, ".name", ".forename", ".surname", ".ethnicity"))
"""What a label asks of the person whose name or date of birth stands beside it."""
SUPPOSED = 0.75
"""How sure an owner is that is only supposed."""
MEANT = 0.9
"""A match below this goes by the meaning of a label, not by its words."""
LONGEST_KIN = 10
"""So many words say how two get on, not who they are to each other."""
NAME_PARTS = ("title", "forename", "surname")
_KIN = re.compile(rf"^\W*(?:(?:maternal|paternal|birth|biological|adoptive|foster) )?{KIN}\b", re.IGNORECASE)
_BIRTHING = re.compile(r"(?:the )?birth(?:ing)? parent", re.IGNORECASE)
_AGREED = ("consent_to_referral", "consent_to_share", "consent_date")
_OF_FAMILY = ("parent_name", "other_parent_name", "infant_name")
_ELSE = re.compile(r"other\b.*|guardian|none of these", re.IGNORECASE)
_DETAILS = re.compile(r"(?:(?:further|please give|give) )?details|comments", re.IGNORECASE)
_SIGNED = re.compile(r"\bsign(?:ed|ature)\b", re.IGNORECASE)
_DATE = re.compile(r"date|dated|when\??", re.IGNORECASE)


def _disputed(found: Sequence[Found]) -> set[str]:
    said: dict[str, set[str]] = {}
    for pair in found:
        if isinstance(pair, Pair) and pair.match and pair.match.targets[0] in PERSONAL and not is_blank(pair.answer):
            said.setdefault(pair.match.targets[0], set()).add(fold(text_of(pair.answer)))
    return {target for target, answers in said.items() if len(answers) > 1}


def _asked_once(found: Sequence[Found]) -> set[str]:
    """What is asked of somebody by labels that name nobody, and of one person only."""
    asked = [pair.match.targets[0] for pair in found if isinstance(pair, Pair) and pair.match and not is_blank(pair.answer)]
    return {target for target in OF_SOMEBODY if asked.count(target) == 1}


class Asking:
    """From labels to fields, on one form."""

    def __init__(self, labels: Labels, answers: Answers, roles: Roles, found: Sequence[Found], titles: Sequence[str]) -> None:
        self.labels = labels
        self.answers = answers
        self.roles = roles
        self.yes_no = answers.choosers["consent_to_referral"].words
        self.asked = {key for pair in found if isinstance(pair, Pair) for key in self.keys(pair.match)}
        """Every field the form asks for."""
        self._first_name = next(iter(self._name_of(found, "parent_name").split()), "")
        self._first_of_other = next(iter(self._name_of(found, "other_parent_name").split()), "")
        self.owners = self._owners(found)
        """Which parent `mother`, `father` and the first names of the two are: `parent` or `other_parent`."""
        self._last = ""
        self._titled = {labels.section(title) for title in titles}
        self.birthing = next((title.strip(" :") for title in titles if _BIRTHING.fullmatch(title.strip(" :"))), "")
        """The title of the part about a parent that says who they are to the baby."""
        self._disputed = _disputed(found)
        self._signed = ""
        """Who has signed last."""
        self._workers = {fold(name) for pair in found if isinstance(pair, Pair) for name in self._named_worker(pair)}
        self._somebody = self._born(found)
        self._bare = _asked_once(found) if self._somebody else set()

    def _owners(self, found: Sequence[Found]) -> dict[str, str]:
        first = {next(iter(self._name_of(found, f"{owner}_name").split()), ""): owner for owner in ("other_parent", "parent")}
        father = self.roles.father_referred
        kin = {"mother": "other_parent" if father else "parent", "father": "parent" if father else "other_parent"}
        return {**kin, **{name: owner for name, owner in first.items() if name}}

    def _name_of(self, found: Sequence[Found], key: str) -> str:
        named = (pair for pair in found if isinstance(pair, Pair) and key in self.keys(pair.match))
        return next((text_of(pair.answer) for pair in named if not is_blank(pair.answer)), "")

    def _named_worker(self, pair: Pair) -> list[str]:
        """The name of the referrer or a professional that a pair gives."""
        person = pair.match.targets[0].partition(".")[0] if pair.match and pair.match.named else ""
        worker = person in PROFESSIONALS or (person.startswith("referrer") and "referrer_name" in self.keys(pair.match))
        return [text_of(pair.answer).partition(",")[0].strip()] if worker and not is_blank(pair.answer) else []

    def keys(self, match: Match | None) -> list[str]:
        """The fields that a label asks for, whatever is answered."""
        found = (self.key(target) for target in match.targets) if match else ()
        return list(dict.fromkeys(key for key in found if key))

    def key(self, target: str) -> str | None:
        """The field of one target; None when none is kept for it."""
        target = self.roles.target(target)
        person, dot, ask = target.partition(".")
        if dot and ask in NAME_PARTS:
            return self.labels.field(f"{person}.name")
        return self.labels.field(target) or (UNOWNED.get(ask) if dot and not person else None)

    def settle(self, pair: Pair) -> list[str]:
        """The fields that a pair answers; none when its label is unknown or its answer belongs to another question."""
        if pair.match is None:
            self._signed = fold(text_of(pair.answer).strip()) if _SIGNED.search(pair.label) else ""
            self._last = self._last if self._signed or is_blank(pair.answer) else ""
        keys = self._of_somebody(pair) or self.keys(pair.match) or self._home(pair)
        if not keys or pair.match is None or self.is_disputed(pair) or self._of_other(keys[0], pair):
            return []
        keys = ["consent_date"] if self._dates_consent(pair) else self._fitting(keys, pair.match, pair)
        if keys == ["consent_date"] and _DATE.fullmatch(pair.label.strip(" :")) and self._signed in self._workers:
            keys = ["referral_date"]  # the day on which a professional signed
        keys = [self._kinship(self._voice(self._story(keys[0], pair), pair), pair)] if len(keys) == 1 else keys
        self._last = keys[0]
        return [] if len(keys) == 1 and self._misplaced(keys[0], pair) else keys

    def is_disputed(self, pair: Pair) -> bool:
        """Whether a label that names nobody is answered elsewhere too, and differently."""
        return pair.match is not None and pair.match.targets[0] in self._disputed

    def _story(self, key: str, pair: Pair) -> str:
        """A bare "Details" under no title is the story, where the form asks for it in no other words."""
        if key.endswith("_relationship") and len(self.picked(pair).split()) >= LONGEST_KIN:
            return "reason_for_referral"  # "Relationship with baby" answered with how they get on
        bare = key == "safeguarding_details" and not pair.section and bool(_DETAILS.fullmatch(pair.label.strip(" :")))
        return "reason_for_referral" if bare and "reason_for_referral" not in self.asked else key

    def _voice(self, key: str, pair: Pair) -> str:
        """ "Father's view" is the referred parent's voice where the father is referred, and "Mother's view" the other's."""
        if not self.roles.father_referred or key not in ("voice_of_parent", "voice_of_other_parent"):
            return key
        if self._first_name and self._first_name in pair.label.split():
            return "voice_of_parent"
        if self._first_of_other and self._first_of_other in pair.label.split():
            return "voice_of_other_parent"
        named = {"mother": "voice_of_other_parent", "father": "voice_of_parent"}
        return next((voice for person, voice in named.items() if person in self.labels.wording.words(pair.label)), key)

    def _kinship(self, key: str, pair: Pair) -> str:
        """ "Parent is: ☒ Birth mother ☐ Birth father" asks for no name, nor does "Baby is a: ☒ Girl ☐ Boy"."""
        if key == "infant_name" and unasked(pair.answer, self.labels.form) == "sex":
            return "infant_sex"
        options, _ = options_of(pair.answer)
        offered = len(options) > 1 and all(_KIN.search(option.text) or _ELSE.fullmatch(option.text) for option in options)
        return f"{key.removesuffix('_name')}_relationship" if offered and key in ("parent_name", "other_parent_name") else key

    def _home(self, pair: Pair) -> list[str]:
        """A bare "Address" after the other parent's name, where no title says that the part is theirs, is the family's."""
        ask = pair.match.targets[0].rpartition(".")[2] if pair.match else ""
        if ask not in ("address", "postcode") or pair.section in self._titled or f"parent_{ask}" in self.asked:
            return []
        named = pair.match is not None and pair.match.named
        return [f"parent_{ask}"] if not named and self.roles.target(f"{pair.section}.") == "other_parent." else []

    def _of_other(self, key: str, pair: Pair) -> bool:
        """ "Lives with the baby?" below the other parent is no question about the one who is referred."""
        if key == "accessibility_needs" and pair.section == "infant":
            return True
        if key == "hopes_and_concerns":
            said = {"mother", "father"} & {*self.labels.wording.words(pair.label)}
            return bool(said) and said == {"mother" if self.roles.father_referred else "father"}
        other = self.roles.target(f"{pair.section}.") == "other_parent."
        whether = key == "household" and bool(self.yes_no.exact(self.picked(pair)))
        agrees = pair.how == "agreed" and key in (*_AGREED, "safe_to_leave_message")  # a row of their own among those who agree
        return other and (whether or agrees or key in ("parent_primary_caregiver", "parent_responsibility"))

    def _of_somebody(self, pair: Pair) -> list[str]:
        """A label that names nobody asks of the one person whose date of birth stands under such a label too."""
        if pair.match is None or len(pair.match.targets) > 1 or pair.match.targets[0] not in self._bare:
            return []
        key = self.key(self._somebody + pair.match.targets[0])
        return [key] if key and key not in self.asked else []

    def _born(self, found: Sequence[Found]) -> str:
        """Whose date of birth stands under a bare label, `parent` or `infant`; empty where it cannot be told."""
        for pair in found:
            if isinstance(pair, Pair) and pair.match and pair.match.targets == (".dob",):
                born = read_date(text_of(pair.answer), self.answers.this_year)
                if born and not born.problem:
                    return "parent" if int(born.value[:4]) < self.answers.this_year - ADULT else "infant"
        return ""

    def sure(self, pair: Pair) -> float:
        """How sure it is that the label asks for its field."""
        assert pair.match is not None
        supposed = pair.match.targets[0].startswith(".") or bool(self._home(pair))
        return pair.match.score * pair.doubt * (SUPPOSED if supposed else 1.0)

    def picked(self, pair: Pair) -> str:
        """The words of the boxes ticked, else what is written."""
        options, _ = options_of(pair.answer)
        return " ".join(option.text for option in options if option.on) if options else text_of(pair.answer)

    def _dates_consent(self, pair: Pair) -> bool:
        """A bare "Date" after a question of consent (and its signature) is the date of the consent."""
        told = pair.match is not None and pair.match.targets[0] == "referral_date"
        return not told and bool(_DATE.fullmatch(pair.label.strip(" :"))) and self._last.startswith("consent")

    def _fitting(self, keys: list[str], match: Match, pair: Pair) -> list[str]:
        """The keys, or a rival that the same words ask for and the answer fits better."""
        if len(keys) == 1 and keys[0] in _OF_FAMILY and self._says_whether(pair):
            whether = self.labels.whether(pair.label)
            if whether:
                return [*whether.targets]
        rivals = [key for target in match.rivals if (key := self.key(target))]
        if len(keys) != 1 or not rivals:
            return keys
        options = [keys[0], *rivals]
        choosing = [key for key in options if key in self.answers.choosers]
        boxed = has_ticks(pair.answer) or self._is_marked(choosing, pair) or (pair.label.endswith("?") and is_blank(pair.answer))
        if boxed and choosing:
            return choosing[:1]
        return next(([key] for key in options if self._fits(key, choosing, pair)), keys)

    def _says_whether(self, pair: Pair) -> bool:
        """Whether a question is answered with yes or no: "Parent is the main carer: ☒ Yes ☐ No" asks for no name."""
        options = [option.text for option in options_of(pair.answer)[0]] or [text_of(pair.answer)]
        return all(self.yes_no.exact(text.strip()) in ("yes", "no", "not_known") for text in options)

    def _is_marked(self, choosing: list[str], pair: Pair) -> bool:
        """Whether the answer is a row of printed options, of which one is marked."""
        parts = [part.strip() for part in re.split(r"/|\n|\t", text_of(pair.answer)) if part.strip()]
        chosen = bool(choosing) and self.answers.choosers[choosing[0]].read(pair.answer).value
        return bool(chosen) and len(parts) > 1 and all(map(self.yes_no.exact, parts))

    def _fits(self, key: str, choosing: list[str], pair: Pair) -> bool:
        if key in self.answers.choosers:
            return bool(self.answers.choosers[key].read(pair.answer).value)
        text = text_of(pair.answer)
        if self.labels.form.fields[key].kind == "date" and not first_date(text):  # "Form completed by: Jo Bell"
            return False
        if key == "referrer_role" and _KIN.search(text):  # "Relationship to child: Mother" below the referrer is the parent's
            return False
        return not (choosing and self.answers.choosers[choosing[0]].words.exact(text))

    def _asks_figure(self, text: str) -> bool:
        """ "Date of birth" where a name should stand is the form's next label."""
        match = self.labels.match(text) if self.labels.is_whole(text) else None
        return match is not None and match.targets[0].rpartition(".")[2] in FIGURES

    def _misplaced(self, key: str, pair: Pair) -> bool:
        """ "Is the baby: Born / Unborn" asks for no name, and "Yes" to a question only thought to ask for words is no answer.

        Nor is the next label, printed where the answer was left blank.
        """
        assert pair.match is not None
        text = text_of(pair.answer).strip()
        if text.endswith(":") and self.labels.is_whole(text):
            return True
        if key.endswith("_name") and (len(options_of(pair.answer)[0]) > 1 or self.yes_no.exact(text) in ("yes", "no")):
            return True
        if key.endswith("_name") and self._asks_figure(text):
            return True
        if pair.section == "consent" and key in _OF_FAMILY and "name" not in pair.label.lower():
            return not self.answers.naming.looks_like_name(text)  # "Mother: signed 3/2/26. Father: not asked."
        if key in PROFESSIONALS and options_of(pair.answer)[1]:
            return False  # "Is there a social worker?   [x] Yes   Jo Bell"
        wordy = self.labels.form.fields[key].kind in ("text", "prose", "rows") and key != "parent_language"
        said = self.yes_no.exact(self.picked(pair)) if wordy and pair.match.score < MEANT else ""
        return said == "yes" or bool(said and has_ticks(pair.answer))
