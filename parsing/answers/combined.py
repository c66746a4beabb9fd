"""Boxes whose label asks for several things, split by what they hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from parsing.answers.answers import Answers, Asked, Candidate
from parsing.sentences.said import KIN
from parsing.values.values import first_date, paragraphs, read_email, read_phone, read_postcode

_SPACED_DATE = re.compile(r"\b(\d{1,2})\s+/\s+(\d{1,2})\s+/\s+(\d{2,4})\b")
_DASH = re.compile(r"\s[-–—:]\s")
_STROKE = re.compile(r"\s+/\s+")
"""Between the answers to a label that asks for several things."""
_KIN = re.compile(rf"\W*(?:the )?(?:maternal |paternal )?{KIN}\b", re.IGNORECASE)
_DUE = re.compile(r"\b(?:e\.?d\.?d|e\.?d\.?c|due|expected|estimated|unborn|ante?natal|pregnan\w*)\b", re.IGNORECASE)
_WAY = r"(?:tel(?:ephone)?|mob(?:ile)?|phone|ph|e-?mail)\.?(?: (?:no|number)\.?)?"
_LEFT_BEHIND = re.compile(rf"[\s,.;:–-]+{_WAY}[\s.:,;–-]*$|^{_WAY}[\s.:,;–-]+", re.IGNORECASE)
"""The label of a telephone number or email that was taken out of a text."""
_BORN = re.compile(r"\b(?:d\.?o\.?b|born|birth)\b", re.IGNORECASE)


def without_strokes(text: str) -> str:
    """Answers set apart by strokes with commas between them; the strokes of a date stay."""
    return _STROKE.sub(", ", _SPACED_DATE.sub(r"\1/\2/\3", text))


class Combined:
    """Boxes whose label asks for several things, split by content."""

    def __init__(self, answers: Answers, today: str, unborn: bool) -> None:
        self.answers = answers
        self.today = today
        self.unborn = unborn

    def read(self, keys: Sequence[str], raw: str, asked: Asked) -> list[Candidate]:
        """A candidate for each of `keys` from one answer; what cannot be told apart stays with the first that takes text."""
        answers = self.answers
        text = without_strokes(paragraphs(answers.empty.without_prompt(raw, (asked.label, *asked.hints))))
        why = answers.empty.why_blank(text, None, (asked.label, *asked.hints))
        if why:
            return [Candidate(key, text="", label=asked.label, place=asked.place, blank=why) for key in keys]
        keys = [*self._ways(keys, text), *self._of_born(keys, text)]
        if set(keys) >= {"infant_dob", "infant_due_date"}:
            others = [key for key in keys if key not in ("infant_dob", "infant_due_date")]
            dated = self.answers.readers["date"](text, "infant_dob")
            rest = dated.rest if dated is not None and not dated.problem and first_date(dated.rest) is None else text
            return [*self._born_or_due(text, asked), *self._split(others, rest, asked)]
        return self._split(list(keys), text, asked)

    def _of_born(self, keys: Sequence[str], text: str) -> list[str]:
        """Beside a date of birth that has passed, the weeks are those at birth."""
        dated = self.answers.readers["date"](text, "infant_dob") if {"infant_dob", "gestation_now"} <= set(keys) else None
        born = dated is not None and not dated.problem and dated.value <= self.today
        return ["gestation_at_birth" if born and key == "gestation_now" else key for key in keys]

    def _ways(self, keys: Sequence[str], text: str) -> list[str]:
        """A telephone and an email given in a box that asks for the referrer's name, or for one of the two."""
        owner = keys[0].partition("_")[0]
        asks = {"referrer_name", f"{owner}_phone", f"{owner}_email"} & {*keys}
        if owner not in ("referrer", "parent") or not asks:
            return []
        readings = ((f"{owner}_phone", read_phone(text)), (f"{owner}_email", read_email(text)))
        return [key for key, found in readings if key not in keys and found and not found.problem]

    def _born_or_due(self, text: str, asked: Asked) -> list[Candidate]:
        dob, due = self._date_lines(text)
        if not dob and not due:
            one = self.answers.read_text("infant_dob", text, asked)
            wanted = "infant_due_date" if self._is_due(text, one) else "infant_dob"
            dob, due = ("", text) if wanted == "infant_due_date" else (text, "")
        return [self.answers.read_or_blank("infant_dob", dob, asked), self.answers.read_or_blank("infant_due_date", due, asked)]

    def _is_due(self, text: str, one: Candidate) -> bool:
        if _DUE.search(text):
            return not _BORN.search(text) or text.lower().find("due") < text.lower().find("born")
        if not one.answered or one.problem or not isinstance(one.value, str):
            return False
        return one.value > self.today or (self.unborn and not _BORN.search(text))

    def _date_lines(self, text: str) -> tuple[str, str]:
        """ "DOB: 3/2/26 EDD: n/a" as its two parts, when both are named."""
        born, due = _BORN.search(text), _DUE.search(text)
        if not born or not due:
            return "", ""
        first, second = sorted((born.start(), due.start()))
        parts = text[first:second].strip(" :/\n"), text[second:].strip(" :/\n")
        dob, other = parts if born.start() < due.start() else parts[::-1]
        return _without_word(dob), _without_word(other)

    def _split(self, keys: list[str], text: str, asked: Asked) -> list[Candidate]:
        """Values of a kind taken out one after the other; the words that are left shared among the fields that take words."""
        answers, kinds = self.answers, {key: self.answers.form.fields[key].kind for key in keys}
        out: list[Candidate] = []
        rest = text
        for key in keys:
            if kinds[key] not in answers.readers or kinds[key] == "postcode":
                continue
            found = answers.readers[kinds[key]](rest, key)
            fits = found is not None and not found.problem
            out.append(answers.read_or_blank(key, rest if fits else "", asked))
            if found is not None and fits and len(keys) > 1:
                rest = _LEFT_BEHIND.sub("", found.rest) if kinds[key] in ("phone", "email") else found.rest
        postcodes = [key for key in keys if kinds[key] == "postcode"]
        out.extend(answers.read_or_blank(key, rest if self._holds_postcode(rest) else "", asked) for key in postcodes)
        words = [key for key in keys if kinds[key] not in answers.readers]
        if not words and keys and rest and not any(candidate.answered for candidate in out):
            out[0] = replace(out[0], text=rest, blank="it could not be told what this answers")
        return [*out, *self._words(words, rest, asked)]

    def _holds_postcode(self, text: str) -> bool:
        """Whether a postcode stands in the words; in a picture a letter of it may be read as a figure."""
        found = read_postcode(text, recognised=self.answers.trust < 1)
        return found is not None and not found.problem

    def _words(self, keys: list[str], text: str, asked: Asked) -> list[Candidate]:
        """Names, roles, teams and addresses that share a box."""
        answers = self.answers
        if len(keys) < 2:
            return [self._word(key, text, asked) for key in keys]
        if set(keys) == {"gp_name", "gp_practice"}:
            if (phone := read_phone(text)) and not phone.problem:
                spare = Candidate(
                    "gp_practice", text=phone.text, label=asked.label, place=asked.place, blank="a telephone number"
                )
                return [spare, *self._words(keys, text.replace(phone.text, "").strip(" ,;\n"), asked)]
            parts = answers.naming.gp(text)
            named = {"gp_name": parts.get("name", ""), "gp_practice": parts.get("practice", "")}
        elif set(keys) == {"referrer_role", "parent_relationship"}:  # "Job title / relationship to family"
            named = {"parent_relationship" if _KIN.match(text) else "referrer_role": text}
        else:
            named = self._by_role(keys, text)
        return [answers.read_or_blank(key, named.get(key, ""), asked) for key in keys]

    def _word(self, key: str, text: str, asked: Asked) -> Candidate:
        """The one field that takes words; of what is left around a name, the name."""
        pieces = [piece.strip() for piece in text.split(",") if piece.strip(" .;-–")]
        if not key.endswith("_name") or len(pieces) < 2 or len(pieces[0].split()) < 2:
            return self.answers.read_text(key, ", ".join(pieces) if key.endswith("_name") else text, asked)
        return replace(self.answers.read_text(key, pieces[0], asked), text=", ".join(pieces))

    def _team_first(self, keys: list[str], text: str) -> dict[str, str]:
        """ "Young Carers - Jo Bell, Support Worker" where a label asks for the team before it asks for the name."""
        naming = self.answers.naming
        team, *who = _DASH.split(text, maxsplit=1)
        asked = [key.rpartition("_")[2] for key in keys if key.endswith(("_organisation", "_name"))]
        parts = naming.split(who[0]) if who and asked == ["organisation", "name"] else {}
        if not naming.looks_like_name(parts.get("name", "")) or naming.is_role(team):
            return {}
        return {**parts, "organisation": team}

    def _by_role(self, keys: list[str], text: str) -> dict[str, str]:
        if any(key.endswith("_address") for key in keys):
            address = next(key for key in keys if key.endswith("_address"))
            first, *others = re.split(r"\n|,", text, maxsplit=1)
            return {next(key for key in keys if key != address): first, address: (others or [""])[0]}
        parts = self._team_first(keys, text) or self.answers.naming.split(text)
        if set(keys) == {"referrer_name", "referrer_organisation"} and "role" in parts:
            keys.append("referrer_role")  # "Who are you and where do you work?" is answered with the job too
        ends = {"name": "name", "role": "role", "organisation": "organisation", "relationship": "role"}
        named = {key: parts.get(ends.get(key.rsplit("_", 1)[-1], ""), "") for key in keys}
        if "parent_relationship" in keys or "other_parent_relationship" in keys:
            first, *others = re.split(r"\n|,|\s[-–/]\s|\(", text, maxsplit=1)
            named = {key: first if key.endswith("name") else (others or [""])[0].strip(" ,;)") for key in keys}
        spare = [value for ask, value in parts.items() if not any(ends.get(key.rsplit("_", 1)[-1]) == ask for key in keys)]
        if spare and "parent_relationship" not in keys and "other_parent_relationship" not in keys:
            last = keys[-1]
            named[last] = ", ".join(filter(None, (named[last], *spare)))
        return named


def _without_word(text: str) -> str:
    return re.sub(r"^[A-Za-z.\s]+[:\s]\s*", "", text).strip(" :/")
