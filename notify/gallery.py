"""The page of all replies as they are written in fictional situations, from the templates themselves."""

from __future__ import annotations

from collections.abc import Iterator

from notify.reply import Draft, Replies
from notify.samples import Sample, gallery

INTRODUCTION = """\
# The replies

Every reply the desk can draft, as it is written in fictional situations. This page is made from `templates/replies/`; a test
keeps it true. To change a reply, edit its `body.txt` there (or a block in `_blocks/`, which several replies share), run
`pimhs check`, and write this page anew with `python docs/write.py`.

An administrator reads every draft, can change any word of it, and approves it before it is sent. Telephone numbers of other
services come from `config/signposting.toml`, where the day somebody last checked each of them is kept.
"""


def page(replies: Replies) -> str:
    """The page as Markdown."""
    return "\n".join([INTRODUCTION, *_contents(replies), *_replies(replies)]).rstrip() + "\n"


def drafts(replies: Replies) -> Iterator[tuple[str, Sample, Draft]]:
    """Each kind of reply in each situation that shows it."""
    for kind, sample in gallery(replies.form):
        yield kind, sample, replies.draft(kind, sample.situation, sample.ask, sample.signposts)


def _contents(replies: Replies) -> Iterator[str]:
    for kind, sample, _ in drafts(replies):
        heading = _heading(kind, sample)
        yield f"- [{heading}](#{_anchor(heading)})"
    yield ""


def _replies(replies: Replies) -> Iterator[str]:
    for kind, sample, draft in drafts(replies):
        yield f"## {_heading(kind, sample)}\n\n**{draft.subject}**\n\n```text\n{draft.body}```\n"


def _heading(kind: str, sample: Sample) -> str:
    return f"{kind.replace('_', ' ').capitalize()}: {sample.name}"


def _anchor(heading: str) -> str:
    return "".join(letter for letter in heading.lower().replace(" ", "-") if letter.isalnum() or letter == "-")
