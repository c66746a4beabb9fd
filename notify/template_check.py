"""Whether every reply is whole: each kind has its parts, no template names what does not exist, each can always be written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import TemplateError, TemplateSyntaxError, UndefinedError, meta

from notify.facts import Facts
from notify.samples import samples

if TYPE_CHECKING:
    from notify.reply import Replies

LETTER = frozenset({"subject", "blocks", "spans", "block", "line", "item"})
"""What an HTML part may name."""
OWN = frozenset({"item", "entry", "person", "code"})
"""Names that blocks give each other in their loops."""


def problems(replies: Replies) -> list[str]:
    """A line for each thing that is wrong, with the name of its file."""
    found = [*_missing_parts(replies), *_names(replies)]
    return found or list(dict.fromkeys(_renderings(replies)))


def _missing_parts(replies: Replies) -> Iterator[str]:
    from notify.reply import KINDS, PARTS

    for kind in (*KINDS, *(other for other in replies.kinds if other not in KINDS)):
        for part in PARTS:
            if not (replies.folder / kind / part).is_file():
                yield f"{_shown(f'{kind}/{part}')} is missing. Each kind of reply has the files {', '.join(PARTS)}."


def _names(replies: Replies) -> Iterator[str]:
    """Templates that cannot be read, or that name a value that does not exist."""
    from notify.reply import environment

    known = {field.name for field in fields(Facts)}
    env = environment(replies.folder)
    for path in sorted(replies.folder.rglob("*.*")):
        name = path.relative_to(replies.folder).as_posix()
        try:
            tree = env.parse(path.read_text("utf-8"))
        except TemplateSyntaxError as error:
            yield f"{_shown(name)}, line {error.lineno}: {error.message}."
            continue
        except (OSError, UnicodeDecodeError) as error:
            yield f"{_shown(name)} cannot be read ({type(error).__name__}). It must be a text file in UTF-8."
            continue
        allowed = LETTER if path.suffix == ".html" else known | (OWN if name.startswith("_blocks/") else frozenset())
        for unknown in sorted(meta.find_undeclared_variables(tree) - allowed):
            yield f"{_shown(name)} names {unknown}, which does not exist. It can name {', '.join(sorted(allowed - OWN))}."


def _renderings(replies: Replies) -> Iterator[str]:
    """What goes wrong when each reply is written for each sample situation."""
    for kind in replies.kinds:
        for sample in samples(replies.form, replies.signposting):
            try:
                draft = replies.draft(kind, sample.situation, sample.ask, sample.signposts)
                replies.html(kind, draft.subject, draft.body)
            except UndefinedError as error:
                yield f"{_shown(kind)}: {error.message}."
            except TemplateError as error:
                yield f"{_shown(kind)}: {error}."
            except Exception as error:  # a template can fail in any way, and the desk must say which one did
                yield f"{_shown(kind)} cannot be written ({type(error).__name__}: {error})."
            else:
                if not draft.subject or not draft.body.strip():
                    yield f"{_shown(kind)} has an empty subject or body."


def _shown(name: str) -> str:
    return Path("templates/replies", name).as_posix()
