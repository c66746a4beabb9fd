"""Replies: one folder of templates for each kind, rendered to plain text that an administrator edits before anything is sent.

What a form says is inserted as data and never rendered. A template that names an unknown value is refused by name when the
desk starts, not when a reply is due.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from jinja2 import StrictUndefined
from jinja2.loaders import FileSystemLoader
from jinja2.sandbox import ImmutableSandboxedEnvironment

from notify.enclosures import ENCLOSED
from notify.facts import Facts, ask_of, facts_of, signposts_of
from notify.links import linked
from notify.service import ServiceConfig
from notify.signposts import SignpostingConfig
from notify.text import blocks, one_line, tidy
from parsing.labels.config import FormConfig
from parsing.referral import Referral
from triage.essex import LocalitiesConfig
from triage.finding import Triage

KINDS = (
    "acknowledgement", "missing_information", "signposting", "consultation", "how_to_refer",
    "consent_needed", "duplicate_received", "chaser", "accepted", "closed", "blank",
)  # fmt: skip
"""Each has a folder in `templates/replies/`; a folder beside them is a kind too."""
PARTS = ("subject.txt", "body.txt", "body.html")
LONGEST_SUBJECT = 150
"""Characters."""


@dataclass(frozen=True, slots=True)
class Situation:
    """What a reply is about, whatever its kind."""

    reference: str
    """Empty when the mail holds no referral."""
    referral: Referral | None
    triage: Triage | None
    recipient_name: str
    original_subject: str
    message_id: str
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A reply as it is put before the administrator."""

    kind: str
    subject: str
    body: str
    """Plain text."""
    ask: tuple[str, ...]
    """Requirement codes it asks for."""
    signposts: tuple[str, ...]
    """Keys of the signposts it names."""
    enclosures: tuple[str, ...] = ()
    """Keys of the files sent along."""


class Replies:
    """The service's replies."""

    def __init__(
        self,
        templates: Path,
        service: ServiceConfig,
        form: FormConfig,
        signposting: SignpostingConfig,
        localities: LocalitiesConfig,
    ) -> None:
        """Take the folder `templates/` and the parts of the configuration that replies speak of."""
        self.folder = templates / "replies"
        self.service, self.form, self.signposting, self.localities = service, form, signposting, localities

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds there are templates for, the usual ones first."""
        folders = sorted(path.name for path in self.folder.iterdir() if path.is_dir() and not path.name.startswith((".", "_")))
        return (*(kind for kind in KINDS if kind in folders), *(kind for kind in folders if kind not in KINDS))

    def draft(
        self,
        kind: str,
        situation: Situation,
        ask: tuple[str, ...] | None = None,
        signposts: tuple[str, ...] | None = None,
        enclosures: tuple[str, ...] | None = None,
    ) -> Draft:
        """The reply of a kind.

        Args:
            kind: one of `kinds`.
            situation: what it is about.
            ask: the requirement codes to ask for; what is missing when none are given.
            signposts: the keys of the signposts to name; those that fit what was found when none are given.

            enclosures: the keys of the files to send along; those that go with the kind when none are given.

        Raises `ValueError` for a kind there is no folder of.

        """
        if kind not in self.kinds:
            raise ValueError(f"There is no reply called {kind}. Choose one of {', '.join(self.kinds)}.")
        asked = ask_of(kind, situation, self.form) if ask is None else ask
        named = signposts_of(kind, situation, self.signposting, self.localities) if signposts is None else signposts
        enclosed = ENCLOSED.get(kind, ()) if enclosures is None else enclosures
        facts = facts_of(kind, situation, asked, named, enclosed, self.service, self.form, self.signposting, self.localities)
        return Draft(kind, self._subject(kind, facts), self._body(kind, facts), asked, named, enclosed)

    def html(self, kind: str, subject: str, body: str) -> str:
        """The HTML part of a reply, made from its text as it was edited: both say the same."""
        template = self.environment.get_template(f"{kind}/body.html")
        return template.render(subject=one_line(subject), blocks=list(blocks(body)), spans=linked)

    def check(self) -> list[str]:
        """What is wrong with the templates, a line each with the file's name; none when all is well."""
        from notify.template_check import problems

        return problems(self)

    def _subject(self, kind: str, facts: Facts) -> str:
        return one_line(self._render(f"{kind}/subject.txt", facts), LONGEST_SUBJECT)

    def _body(self, kind: str, facts: Facts) -> str:
        return tidy(self._render(f"{kind}/body.txt", facts))

    def _render(self, name: str, facts: Facts) -> str:
        return self.environment.get_template(name).render(facts.values())

    @cached_property
    def environment(self) -> ImmutableSandboxedEnvironment:
        """Templates that can do no harm."""
        return environment(self.folder)


@cache
def environment(folder: Path) -> ImmutableSandboxedEnvironment:
    """Templates that can do no harm: no outside names, unknown values refused, HTML escaped.

    There is one of each folder, which keeps what it compiled.
    """
    found = ImmutableSandboxedEnvironment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=_is_html,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    found.globals = {}
    return found


def _is_html(name: str | None) -> bool:
    return name is not None and name.endswith(".html")
