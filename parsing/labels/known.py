"""What the configuration calls labels, titles and people, laid out to be looked up by words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from parsing.labels.config import FormConfig
from parsing.labels.phrases import Idea, bag, by_first_word, idea_of, letters_of
from parsing.labels.plans_listed import PlansListed
from parsing.labels.printed import Seen
from parsing.labels.wording import Wording, Words, tokens

QUALIFIERS = frozenset(("current", "present", "existing", "latest", "usual", "registered", "named", "allocated", "own"))
"""Words that change nothing of what a label asks for."""


class Known:
    """The tables that a printed text is looked up in."""

    def __init__(self, form: FormConfig) -> None:
        self.form = form
        self.wording = Wording(form.short, form.filler)
        words = self.wording.words
        asks = self._phrases(form.asks)
        people = self._phrases({name: person.words for name, person in form.people.items()})
        self.people = by_first_word(people)
        self.parts = by_first_word({**{phrase: f"@{name}" for phrase, name in people.items()}, **asks})
        self.fields_of = self._fields_by_ask()
        self.aliases: dict[Words, list[str]] = {}
        self.bare: dict[tuple[str, Words], list[str]] = {}
        for key, spec in form.fields.items():
            for alias in (*spec.aliases, spec.title):
                _put(self.aliases, bag(words(alias)), key)
            for alias in (*spec.bare, *spec.aliases):
                _put(self.bare, (spec.section, bag(words(alias))), key)
        self.bare_anywhere: dict[Words, list[str]] = {}
        for key, spec in form.fields.items():
            for alias in spec.bare:
                _put(self.bare_anywhere, bag(words(alias)), key)
        self.titles: dict[Words, str] = {}
        for key, section in form.sections.items():
            for alias in (*section.aliases, section.title):
                if words(alias):
                    self.titles.setdefault(bag(words(alias)), key)
        self.others = frozenset(bag(tuple(tokens(label))) for label in form.other_labels) - {()}
        self.title_filler = frozenset(word for phrase in form.title_filler for word in self.wording.words(phrase))
        self.own = re.compile("|".join(re.escape(name) for name in form.recognition.own_names), re.IGNORECASE)
        self.ideas = tuple(idea for key, spec in form.fields.items() for text in spec.means for idea in [self._idea(key, text)])
        self.spelt = {
            " ".join(words(alias)): key for key, spec in form.fields.items() for alias in spec.aliases if len(alias) > 5
        }
        self.spelt_titles = {
            " ".join(words(alias)): key for key, spec in form.sections.items() for alias in spec.aliases if len(alias) > 5
        }
        self.title_ideas = tuple(self._idea(key, text) for key, spec in form.sections.items() for text in spec.means)
        self.letters = {
            letters: phrase for phrase in (*self._phrases_asked(), *self._aliases()) if len(letters := letters_of(phrase)) > 7
        }
        self.plans_listed = PlansListed(form)
        self._vocabulary = QUALIFIERS.union(*self.aliases, *(key for _, key in self.bare), *self.bare_anywhere, *people, *asks)
        self._title_words = self.title_filler.union(*self.titles, *people)
        self._seen = Seen(self.wording, self.parts, self._own_words())

    def _phrases(self, named: dict[str, tuple[str, ...]]) -> dict[Words, str]:
        """The words of each phrase with the name it stands for; where two share the words, the first of them wins."""
        return {self.wording.words(phrase): name for name, phrases in reversed(named.items()) for phrase in phrases}

    def _phrases_asked(self) -> Iterator[str]:
        return (phrase for phrases in self.form.asks.values() for phrase in phrases)

    def _aliases(self) -> Iterator[str]:
        return (alias for spec in self.form.fields.values() for alias in (*spec.aliases, spec.title))

    def _own_words(self) -> Iterator[str]:
        """Whatever the configuration calls a label, a title or a person."""
        yield from (*self._phrases_asked(), *self._aliases(), *self.form.other_labels, *self.form.filler)
        yield from (*self.form.title_filler, *self.form.short, *self.form.short.values())
        yield from (phrase for spec in self.form.fields.values() for phrase in spec.bare)
        yield from (word for person in self.form.people.values() for word in person.words)
        yield from (title for section in self.form.sections.values() for title in (section.title, *section.aliases))

    def forget(self) -> None:
        """Forgets what the document said that was read last: nothing of a person stays here."""
        self._seen.forget()

    def _fields_by_ask(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for key, spec in self.form.fields.items():
            for ask in spec.asks:
                found.setdefault(f"{spec.person}.{ask}", key)
        for key, spec in self.form.fields.items():
            for target in spec.also:
                found.setdefault(target, key)
        return found

    def _idea(self, key: str, text: str) -> Idea:
        wanted, _, unwanted = text.partition(" - ")
        return idea_of(
            key,
            ([self.wording.words(word) for word in part.split("|")] for part in wanted.split("+")),
            (self.wording.words(word) for word in unwanted.split("|")) if unwanted else (),
        )


def _put(table: dict, key: object, value: str) -> None:  # type: ignore[type-arg]
    held = table.setdefault(key, [])
    if value not in held:
        held.append(value)
