"""What the form asks, as `config/form.toml` says it: fields with their labels, sections, words of answers and placeholders."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

if TYPE_CHECKING:
    from parsing.labels.matching import Labels

FieldKind = Literal["text", "prose", "date", "nhs_number", "postcode", "phone", "email", "yes_no", "choice", "gestation", "rows"]


def _listed(value: object) -> object:
    if isinstance(value, str):
        raise ValueError('write a list, for example ["Name of referrer", "Referred by"]')  # pydantic reports ValueError
    return tuple(value) if isinstance(value, list) else value


Phrases = Annotated[tuple[str, ...], BeforeValidator(_listed)]


class Strict(BaseModel):
    """A part of the form's configuration: nothing unknown, nothing changed after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Person(Strict):
    """Somebody a label can speak of."""

    words: Phrases


class SectionSpec(Strict):
    """A part of the form, by the titles it goes under."""

    title: str
    person: str = ""
    """Whose name, date of birth and so on the bare labels below the title ask for."""
    aliases: Phrases = ()
    means: Phrases = ()
    """Titles described by their idea, as for fields."""


class FieldSpec(Strict):
    """One field of a referral and the labels that ask for it."""

    title: str
    kind: FieldKind
    section: str
    person: str = ""
    asks: Phrases = ()
    """What is asked of the person: keys of `[form.asks]`."""
    also: Phrases = ()
    """Asked of somebody else this field is meant too, as `infant.address` is the parent's address."""
    aliases: Phrases = ()
    bare: Phrases = ()
    """Labels that mean this field inside its own section only."""
    means: Phrases = ()
    prompts: Phrases = ()
    options: dict[str, Phrases] = Field(default_factory=dict)
    says_yes: Phrases = ()
    says_no: Phrases = ()
    """Words within a sentence that answer a yes/no question."""
    ticked_no: Phrases = ()
    """Printed options that answer no when they are ticked; within a sentence they could say anything."""
    nil_is_answer: bool = False
    voice: bool = False
    not_values: Phrases = ()

    @model_validator(mode="after")
    def _options_with_choice(self) -> Self:
        if (self.kind == "choice") != bool(self.options):
            raise ValueError('a field of kind "choice" needs a table of options, and only such a field has one')
        return self


class Choices(Strict):
    """The words for yes, no and not known."""

    yes: Phrases
    no: Phrases
    not_known: Phrases


class Placeholders(Strict):
    """What stands where an answer should, and is none."""

    words: Phrases
    nil: Phrases
    points_elsewhere: Phrases
    elsewhere: Phrases
    prompts: Phrases
    prompt_verbs: Phrases
    topics: Phrases


class Recognition(Strict):
    """How a referral is told from other papers."""

    own_names: Phrases
    organisation_words: Phrases
    role_words: Phrases
    titles: Phrases
    refers: Phrases
    other_papers: Phrases
    least_asked: int = Field(ge=1)
    least_sections: int = Field(ge=1)


class Requirement(Strict):
    """A part the guide asks for: how a reply names it and why it matters."""

    title: str
    help: str


class FormConfig(Strict):
    """`config/form.toml`: every field with its labels, the sections, the words of answers and of placeholders."""

    unknown_labels: bool
    """Whether a trained model may say what a label asks that none of the words below know."""
    second_opinion: bool
    """Whether a trained tagger may fill fields that nothing on the paper asks for."""
    filler: Phrases
    title_filler: Phrases
    other_labels: Phrases
    short: dict[str, str]
    people: dict[str, Person]
    asks: dict[str, Phrases]
    sections: dict[str, SectionSpec]
    fields: dict[str, FieldSpec]
    choices: Choices
    placeholders: Placeholders
    recognition: Recognition
    requirements: dict[str, Requirement]

    @model_validator(mode="after")
    def _names_exist(self) -> Self:
        for key, spec in self.fields.items():
            if spec.section not in self.sections:
                raise ValueError(f'fields.{key}.section: "{spec.section}" is no section; write one of {", ".join(self.sections)}')
            for ask in spec.asks:
                if ask not in self.asks and ask != "date":
                    raise ValueError(f'fields.{key}.asks: "{ask}" is not in [form.asks]; write one of {", ".join(self.asks)}')
            for ask in spec.also:
                if ask.partition(".")[0] not in self.people:
                    raise ValueError(f'fields.{key}.also: write person.ask, for example "infant.address", not "{ask}"')
        for key, section in self.sections.items():
            if section.person and section.person not in self.people:
                raise ValueError(f'sections.{key}.person: "{section.person}" is nobody; write one of {", ".join(self.people)}')
        return self

    def __hash__(self) -> int:
        return id(self)

    @cached_property
    def labels(self) -> Labels:
        """The matcher built from this configuration, once."""
        from parsing.labels.matching import Labels

        return Labels(self)
