"""The page of all replies as they are written in fictional situations, from the templates themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from notify.enclosures import TITLES
from notify.notices import Notice, Notices, samples
from notify.reply import Draft, Replies
from notify.samples import Sample, gallery

INTRODUCTION = """\
# The replies

Every reply the desk can draft, as it is written in fictional situations. This page is made from `templates/replies/`; a test
keeps it true. To change a reply, edit its `body.txt` there (or a block in `_blocks/`, which several replies share), run
`pimhs template check`, see it with `pimhs template show`, and write this page anew with `python docs/write.py`.

An administrator reads every draft, can change any word of it, and approves it before it is sent. Telephone numbers of other
services come from `config/signposting.toml`, where the day somebody last checked each of them is kept.
"""

TO_THE_TEAM = """\
## Mail to the team

The desk writes this by itself, on working days, to addresses of the configuration only (`config/service.toml`, `[jobs]` and
`[team]`; who is away and who takes their place: `config/localities.toml`). Nobody approves it, and it never goes to a referrer.
"""


def page(replies: Replies) -> str:
    """The page as Markdown."""
    return "\n".join([INTRODUCTION, *_contents(replies), *_replies(replies)]).rstrip() + "\n"


def drafts(replies: Replies) -> Iterator[tuple[str, Sample, Draft]]:
    """Each kind of reply in each situation that shows it."""
    for kind, sample in gallery(replies.form):
        yield kind, sample, replies.draft(kind, sample.situation, sample.ask, sample.signposts)


@dataclass(frozen=True, slots=True)
class Sent:
    """A text as somebody gets it in a fictional situation."""

    kind: str
    situation: str
    subject: str
    body: str
    html: str


def texts(replies: Replies) -> Iterator[Sent]:
    """Every reply in each situation that shows it, then each mail to the team. Raises what is wrong with a template."""
    for kind, sample, draft in drafts(replies):
        yield Sent(kind, sample.name, draft.subject, draft.body, replies.html(kind, draft.subject, draft.body))
    for kind, notice in notices(replies):
        yield Sent(kind, "to the team", notice.subject, notice.body, notice.html)


def notices(replies: Replies) -> Iterator[tuple[str, Notice]]:
    """Each kind of mail to the team with fictional facts."""
    written = Notices(replies.folder.parent)
    for kind, facts in samples(replies.service):
        yield kind, written.write(kind, facts)


def _contents(replies: Replies) -> Iterator[str]:
    for kind, sample, _ in drafts(replies):
        heading = _heading(kind, sample)
        yield f"- [{heading}](#{_anchor(heading)})"
    yield ""


def _replies(replies: Replies) -> Iterator[str]:
    for kind, sample, draft in drafts(replies):
        enclosed = "".join(f"\nSent along: {TITLES[key]}.\n" for key in draft.enclosures)
        yield f"## {_heading(kind, sample)}\n\n**{draft.subject}**\n{enclosed}\n```text\n{draft.body}```\n"
    yield TO_THE_TEAM
    for kind, notice in notices(replies):
        yield f"### {kind.replace('_', ' ').capitalize()}\n\n**{notice.subject}**\n\n```text\n{notice.body}```\n"


def _heading(kind: str, sample: Sample) -> str:
    return f"{kind.replace('_', ' ').capitalize()}: {sample.name}"


def _anchor(heading: str) -> str:
    return "".join(letter for letter in heading.lower().replace(" ", "-") if letter.isalnum() or letter == "-")
