"""The service's criteria, as `config/criteria.toml` says them: limits, parts asked for, the guide's sentence for every code."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from triage.finding import FindingKind, Strength

Level = Literal["required", "advised"]


class Strict(BaseModel):
    """Nothing unknown, nothing changed after loading."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class AgeLimits(Strict):
    """Limits of the infant's age (the guide, "Infant age"), and how far a date may be off before a person is told."""

    limit_months: int = Field(ge=1)
    near_limit_months: int = Field(ge=1)
    young_months: int = Field(ge=1)
    premature_weeks: int = Field(ge=20, le=42)
    overdue_days: int = Field(ge=0)
    longest_pregnancy_weeks: int = Field(ge=40)
    oldest_infant_years: int = Field(ge=3)
    due_date_tolerance_days: int = Field(ge=1)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.young_months < self.near_limit_months < self.limit_months:
            raise ValueError("young_months, near_limit_months and limit_months must rise in this order")
        return self


class Thin(Strict):
    """When an answer in a narrative section is too short to be of use."""

    words: int = Field(ge=1)
    fields: tuple[str, ...]


class FreeText(Strict):
    """Where the rules for free text look."""

    fields: tuple[str, ...]
    short_fields: tuple[str, ...]
    least_words: int = Field(ge=1)


class Household(Strict):
    """How a child is told from the other people in the household."""

    children: tuple[str, ...]
    elsewhere: tuple[str, ...]
    other_children: int = Field(ge=1)


class Address(Strict):
    """Words in an address that say more than where it is."""

    withheld: tuple[str, ...]
    unsettled: tuple[str, ...]
    not_home: tuple[str, ...]


class Question(Strict):
    """A question of a check list, by its words, and the answer that points to a criterion."""

    code: str
    words: tuple[str, ...]
    """All of these groups stand in the question; alternatives are split by "|"."""
    answer: Literal["yes", "no"]
    strength: Strength = "likely"
    unsure: bool = False
    """Whether an unsure answer is a possibility."""


class Tick(Strict):
    """An option of a list of reasons, by its words."""

    code: str
    words: tuple[str, ...]
    without: tuple[str, ...] = ()
    strength: Strength = "likely"


class Requirement(Strict):
    """A part the guide asks for."""

    level: Level
    unborn: Level | None = None
    """Its level while the infant is not born, when that differs."""
    guide: str


class Code(Strict):
    """Something that can be found."""

    kind: FindingKind
    title: str
    guide: str
    """The guide's sentence it comes from."""
    read_first: bool = False
    """Whether a referral it is found in is marked as the first to read."""


class CriteriaConfig(Strict):
    """`config/criteria.toml`."""

    age: AgeLimits
    thin: Thin
    free_text: FreeText
    household: Household
    address: Address
    tick_lists: tuple[str, ...]
    checklist: tuple[Question, ...]
    ticks: tuple[Tick, ...]
    requirements: dict[str, Requirement]
    codes: dict[str, Code]

    @model_validator(mode="after")
    def _known_codes(self) -> Self:
        for table, entries in (("checklist", self.checklist), ("ticks", self.ticks)):
            for entry in entries:
                if entry.code not in self.codes:
                    raise ValueError(f'{table}: "{entry.code}" is no code; write one of {", ".join(self.codes)}')
        return self

    def title(self, code: str) -> str:
        """A finding's name for people."""
        return self.codes[code].title
