"""What a form says: a `Referral`, field by field, with the words as written and where they stand.

Field keys and kinds are those of `config/form.toml`.
"""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from parsing.document import Place
from parsing.frozen import value

Kind = Literal["referral_form", "other_document", "unreadable"]
Value = str | tuple[str, ...]


@value(frozen=True, slots=True)
class Field:
    """One answer. Bad data is a value with a problem: an impossible date keeps its text as its value."""

    key: str
    value: Value
    """Normalised as the field's kind says; a tuple of one-line strings for `rows`."""
    text: str
    """As written, white space folded, paragraphs kept."""
    confidence: float
    """How sure the reading is, 0 to 1. Below 0.8 a person is asked to look."""
    label: str = ""
    """The form's own label for it."""
    place: Place = Place()
    problem: str = ""
    """Why the value could not be normalised, in words for an administrator; empty when all is well."""


@value(frozen=True, slots=True)
class Blank:
    """A question the form asks and nobody answered."""

    key: str
    why: str
    """`left blank`, or what stood there instead of an answer: `answered 'see above'`, `only the form's own prompt`."""
    label: str = ""
    place: Place = Place()


@value(frozen=True, slots=True)
class Unmatched:
    """Something written on the form that belongs to no known field."""

    text: str
    label: str = ""
    """The unknown label it stands under, if it has one."""
    place: Place = Place()


@value(frozen=True, slots=True)
class Referral:
    """A document read as a referral. `kind` says whether it is one; the other two kinds hold no fields."""

    document: str
    """Name of the document it was read from."""
    kind: Kind
    fields: dict[str, Field] = field(default_factory=dict)
    blanks: dict[str, Blank] = field(default_factory=dict)
    """Questions asked and not answered, by field key. A key in neither `fields` nor `blanks` was never asked."""
    implied: frozenset[str] = frozenset()
    """Keys the layout answers without asking (a block headed "Mother" says the relationship)."""
    unmatched: tuple[Unmatched, ...] = ()
    notes: tuple[str, ...] = ()
    """Comments, hidden text, headers that matched nothing: shown, never used."""
    problems: tuple[str, ...] = ()

    def value(self, key: str) -> str:
        """The field's value as one string (rows joined by newlines); empty when the form does not give it."""
        found = self.fields.get(key)
        if found is None:
            return ""
        return found.value if isinstance(found.value, str) else "\n".join(found.value)
