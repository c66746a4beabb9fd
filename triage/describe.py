"""The page "What is checked and how", written from the rules and the configuration themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from inspect import getdoc

from parsing.labels.config import FormConfig
from triage.completeness import FIELDS
from triage.criteria import CriteriaConfig, Question, Tick
from triage.cues import CuesConfig
from triage.essex import LocalitiesConfig
from triage.reply import TABLE
from triage.rules import RULES

KINDS = {
    "exclusion": "Possible exclusions",
    "not_offered": "Asks for something the service does not offer",
    "caution": "Cautions",
    "indication": "Reasons to accept",
    "priority": "Priority considerations",
}
INTRODUCTION = """\
# What is checked and how

This page is written from the rules and from `config/`; a test keeps it true. Every rule runs on every referral. A finding is
always *possible*, never a decision: it says which words it rests on, where they stand, and whether the form says so plainly
(likely) or only suggests it (possible). What was checked and found clear is kept too. Nothing is scored or ranked, and no
outcome is proposed: the team decides.
"""


def page(
    criteria: CriteriaConfig,
    form: FormConfig,
    cues: CuesConfig,
    localities: LocalitiesConfig,
    rules: Iterable[Callable[..., object]] = RULES,
) -> str:
    """The whole page as Markdown."""
    parts = [
        INTRODUCTION,
        *_rules(rules),
        *_limits(criteria),
        *_requirements(criteria, form),
        *_codes(criteria, cues),
        *_checklists(criteria, form),
        *_free_text(criteria, form),
        *_places(localities),
        *_replies(),
    ]
    return "\n".join(parts).rstrip() + "\n"


def _rules(rules: Iterable[Callable[..., object]]) -> Iterator[str]:
    yield "## The rules\n\nIn the order of `triage/rules.py`:\n"
    for number, rule in enumerate(rules, 1):
        yield f"{number}. **{rule.__name__.replace('_', ' ').capitalize()}.** {' '.join((getdoc(rule) or '').split())}"
    yield ""


def _limits(criteria: CriteriaConfig) -> Iterator[str]:
    age = criteria.age
    yield f"""## Limits

Ages are whole months, counted to the day on the day the referral was received. A month is complete on the same day of a later
month; a birthday of 29 February falls on 1 March in other years.

- Over age: {age.limit_months} months or more.
- Near the age limit: {age.near_limit_months} months or more, under {age.limit_months}.
- A young infant: under {age.young_months} months.
- Premature: born before {age.premature_weeks} completed weeks.
- A due date more than {age.overdue_days} days past, with no date of birth, is asked about.
- Several children: {criteria.household.other_children} or more others in the household, or living twins.
- A narrative section of {criteria.thin.words} words or fewer is named as thin. It is not missing.
"""


def _requirements(criteria: CriteriaConfig, form: FormConfig) -> Iterator[str]:
    yield "## What the guide asks for\n"
    yield from _table(
        ["Part", "Level", "Given by any of", "The guide"],
        (
            [
                form.requirements[code].title if code in form.requirements else code,
                spec.level + (f" ({spec.unborn} while unborn)" if spec.unborn else ""),
                ", ".join(_title(form, key) for key in FIELDS[code]),
                spec.guide,
            ]
            for code, spec in criteria.requirements.items()
        ),
    )


def _codes(criteria: CriteriaConfig, cues: CuesConfig) -> Iterator[str]:
    for kind, heading in KINDS.items():
        yield f"## {heading}\n"
        yield from _table(
            ["Finding", "Code", "Free text", "The guide"],
            (
                [
                    f"{spec.title}{' (read first)' if spec.read_first else ''}",
                    f"`{code}`",
                    cues.criteria[code].why if code in cues.criteria else "not looked for",
                    spec.guide,
                ]
                for code, spec in criteria.codes.items()
                if spec.kind == kind
            ),
        )


def _checklists(criteria: CriteriaConfig, form: FormConfig) -> Iterator[str]:
    yield "## Check lists of other forms\n\nQuestions and options that belong to no field, recognised by their words:\n"
    entries: list[Question | Tick] = [*criteria.checklist, *criteria.ticks]
    yield from _table(
        ["Words in the question or option", "Answer", "Points to"],
        ([_words(one), _answer(one), f"{criteria.title(one.code)} ({one.strength})"] for one in entries),
    )


def _words(entry: Question | Tick) -> str:
    said = " and ".join(group.replace("|", " or ") for group in entry.words)
    without = entry.without if isinstance(entry, Tick) else ()
    return f"{said}, without {' or '.join(without).replace('|', ' or ')}" if without else said


def _answer(entry: Question | Tick) -> str:
    if isinstance(entry, Tick):
        return "ticked"
    return f"{entry.answer}, or unsure (possible)" if entry.unsure else entry.answer


def _free_text(criteria: CriteriaConfig, form: FormConfig) -> Iterator[str]:
    always = ", ".join(_title(form, key).lower() for key in criteria.free_text.fields)
    short = ", ".join(_title(form, key).lower() for key in criteria.free_text.short_fields)
    least = criteria.free_text.least_words
    yield f"""## Free text

Read sentence by sentence: {always}.

Also, where they hold {least} words or more: {short}, and whatever stands under a label that is not known. The form's own
instructions are left out.

Patterns in `config/cues.toml` say which wordings point to a criterion. The context decides whether they count: not when they
are negated, about somebody else, hypothetical, past and over, a question, or the form's own prompt. A sentence that begins with
the other parent says nothing of the referred parent's consent or care. Where the form's own question about consent or the primary
caregiver is answered with yes, free text that says otherwise is only possible.
"""


def _places(localities: LocalitiesConfig) -> Iterator[str]:
    yield f"""## Where the family lives

The parent's postcode decides, by the ONS Postcode Directory of {localities.as_of}: a sector wholly inside or outside decides, one
that straddles the boundary is decided by its unit, and anything else is to be checked, never taken for outside. Without a
postcode the towns and counties that the address names are used. The word "Essex" proves nothing.
"""
    by_locality = {key: [name for name, place in localities.districts.items() if place == key] for key in localities.names}
    yield from _table(["Locality", "Councils"], ([localities.names[key], ", ".join(names)] for key, names in by_locality.items()))


def _replies() -> Iterator[str]:
    yield "## Which reply is drafted\n\nThe first line that holds:\n"
    yield from _table(["When", "Reply"], ([when, f"`{kind}`"] for when, kind in TABLE))


def _title(form: FormConfig, key: str) -> str:
    return form.fields[key].title if key in form.fields else key


def _table(heads: list[str], rows: Iterable[list[str]]) -> Iterator[str]:
    yield f"| {' | '.join(heads)} |"
    yield f"|{' --- |' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(cell.replace('|', '/') for cell in row)} |"
    yield ""
