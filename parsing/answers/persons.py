"""The fields of one person, and of where the family lives, from words that describe them."""

from __future__ import annotations

import re
from dataclasses import replace

from parsing.answers.answers import Answers, Asked, Candidate
from parsing.people.described import Described
from parsing.people.people import ADULT
from parsing.values.values import UP_TO_POSTCODE, last_postcode, read_date, read_phone

_AT = re.compile(r"^(?:(?:both |all )?(?:of|at)|lives? ?[-–:]) (?=(?:Flat|Room|Unit) |\d)", re.IGNORECASE)


class Persons:
    """Reads descriptions of people into candidates."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.naming = answers.naming

    def owner_of(self, person: Described) -> str:
        """Whether the date of birth behind a name is the parent's or the infant's; empty where there is none."""
        born = read_date(person.part("dob"), self.answers.this_year) if person.part("dob") else None
        if born is None or born.problem:
            return ""
        return "parent" if int(born.value[:4]) < self.answers.this_year - ADULT else "infant"

    def of_person(self, owner: str, person: Described, asked: Asked) -> list[Candidate]:
        """The fields of one person described on a line."""
        fields = self.answers.form.labels
        out = [self.answers.read_text(f"{owner}_name", person.name, asked)] if person.name else []
        for ask, text, label in person.parts:
            asked = replace(asked, label=label or asked.label)
            key = ask if ask == "gestation_at_birth" and owner == "infant" else fields.field(f"{owner}.{ask}")
            if key == "parent_address":
                phone = read_phone(text)
                if phone and not phone.problem and text.startswith(phone.text):  # "..., 07700 900123, 4 Mill Lane"
                    text = text[len(phone.text) :].lstrip(" ,;")
                    out.append(self.answers.read_text("parent_phone", phone.text, asked))
                out.extend(self.address(text, asked))
            elif key:
                out.append(self.answers.read_text(key, text, asked))
        return out

    def address(self, text: str, asked: Asked) -> list[Candidate]:
        """Where the family lives, with the postcode that stands in it; telephones behind it are no part of it."""
        whole = UP_TO_POSTCODE.match(text)
        text = _AT.sub("", whole.group() if whole and read_phone(text[whole.end() :]) else text).lstrip("/|;–- ")
        out = [self.answers.read_text("parent_address", text, asked)]
        if last_postcode(text):
            out.append(self.answers.read_text("parent_postcode", text, asked))
        return out
