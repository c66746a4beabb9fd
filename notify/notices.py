"""Mail of the desk's own to the team: what is ready, what waits, what is overdue. It never goes to a referrer.

Each kind has a folder in `templates/notices/`. What it may say is `NoticeFacts`: references, places, ages in bands and counts.
Clinical text is only in `summary`, which whoever fills it in has to have a reason for.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment

from notify.links import linked
from notify.reply import LONGEST_SUBJECT, environment
from notify.service import ServiceConfig
from notify.signposts import Signpost
from notify.text import blocks, one_line, tidy

KINDS = ("ready", "overdue", "digest", "due", "signposts_to_check", "past_keeping", "weekly", "alarm")
PARTS = ("subject.txt", "body.txt")
LETTER = "replies/_blocks/letter.html"


@dataclass(frozen=True, slots=True)
class NoticeCase:
    """A referral as a mail to the team may speak of it."""

    reference: str
    locality: str
    """`Mid Essex`."""
    age_band: str
    received: str
    """`14 March 2025`."""
    needs: str
    """What somebody has to do about it, a sentence."""
    read_first: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """Everything a template of a notice can name."""

    service: ServiceConfig
    day: str
    """Today, `14 March 2025`."""
    recipient: str = ""
    desk: str = ""
    """The desk's web address; empty when it has none that everybody reaches."""
    cases: tuple[NoticeCase, ...] = ()
    total: int = 0
    """How many referrals it is about, listed or not."""
    summary: str = ""
    signposts: tuple[Signpost, ...] = ()
    since: str = ""
    until: str = ""
    week: tuple[tuple[str, int], ...] = ()
    """Figures of a week: what, how many."""
    standing: tuple[tuple[str, int], ...] = ()
    alarms: tuple[str, ...] = ()

    def values(self) -> dict[str, Any]:
        """By name, for the templates."""
        found = {field.name: getattr(self, field.name) for field in fields(self)}
        return {**found, "more": self.total - len(self.cases)}


NAMES = frozenset({field.name for field in fields(NoticeFacts)} | {"more"})
"""What a template of a notice may name."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A mail to one of the team."""

    kind: str
    subject: str
    body: str
    """Plain text."""
    html: str
    """The same."""


class Notices:
    """The service's notices. `templates` is the folder `templates/`."""

    def __init__(self, templates: Path) -> None:
        self.templates = templates
        self.folder = templates / "notices"

    def write(self, kind: str, facts: NoticeFacts) -> Notice:
        """The notice of a kind; its HTML is made from its text, so that both say the same."""
        subject = one_line(self._render(f"notices/{kind}/subject.txt", facts), LONGEST_SUBJECT)
        body = tidy(self._render(f"notices/{kind}/body.txt", facts))
        letter = self.environment.get_template(LETTER)
        return Notice(kind, subject, body, letter.render(subject=subject, blocks=list(blocks(body)), spans=linked))

    def check(self, service: ServiceConfig) -> list[str]:
        """What is wrong with the templates, a line each with the file's name; none when all is well."""
        from notify.template_check import problems_of_notices

        return problems_of_notices(self, service)

    def _render(self, name: str, facts: NoticeFacts) -> str:
        return self.environment.get_template(name).render(facts.values())

    @cached_property
    def environment(self) -> ImmutableSandboxedEnvironment:
        """Templates that can do no harm."""
        return environment(self.templates)


def samples(service: ServiceConfig) -> Iterator[tuple[str, NoticeFacts]]:
    """Each kind with fictional facts, as it is shown and checked."""
    today, address = "27 November 2026", "https://desk.example.org"
    said: dict[str, Any] = {"service": service, "day": today, "recipient": "Ruth Calder", "desk": address}
    first = _sample("TWB-7H3KQM", "Complete: to be read and decided.", read_first=True)
    second = _sample("TWB-K4PWX9", "Answered, with 2 parts still missing: to be read and decided.")
    late = _sample("TWB-R8MNC3", "Not answered yet: the day for it was 24 November 2026.")
    yield "ready", NoticeFacts(**said, cases=(first,), total=1)
    yield "overdue", NoticeFacts(**said, cases=(late,), total=1)
    yield "digest", NoticeFacts(**said, cases=(first, second, late), total=5)
    yield "due", NoticeFacts(**said, cases=(late,), total=1)
    unchecked: dict[str, Any] = {
        "title": "Home-Start",
        "detail": "Volunteers who visit families at home.",
        "for": (),
        "source": "its website",
    }
    signposts = (Signpost.model_validate(unchecked), Signpost.model_validate({**unchecked, "verified_on": dt.date(2026, 3, 2)}))
    yield "signposts_to_check", NoticeFacts(**said, signposts=signposts)
    yield "past_keeping", NoticeFacts(**said, cases=(second,), total=1)
    week, standing = (("Referrals received", 7), ("Replies sent", 6)), (("Referrals to check", 2), ("Of them overdue", 1))
    yield "weekly", NoticeFacts(**said, since="16 November 2026", until="22 November 2026", week=week, standing=standing)
    alarm = ("Nobody has looked at the inbox since 27 November 2026, 07:10. Start `pimhs run`.",)
    yield "weekly", NoticeFacts(**said, since="16 November 2026", until="22 November 2026", standing=standing, alarms=alarm)
    yield "alarm", NoticeFacts(**said, alarms=alarm)


def _sample(reference: str, needs: str, *, read_first: bool = False) -> NoticeCase:
    link = f"https://desk.example.org/referrals/{reference}/summary"
    return NoticeCase(reference, "Mid Essex", "6 to 11 months", "20 November 2026", needs, read_first, link)
