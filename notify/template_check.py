"""Whether every template is whole: each kind has its parts, none names what does not exist, each can always be written.

What is wrong is told by file and line, for the person who writes the texts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError, meta
from jinja2.nodes import Include, Template

from notify.facts import Facts
from notify.samples import Sample, samples
from notify.service import ServiceConfig
from notify.text import plain_words

if TYPE_CHECKING:
    from notify.notices import Notices
    from notify.reply import Replies

LETTER = frozenset({"subject", "blocks", "spans", "block", "line", "item"})
"""What an HTML part may name."""
OWN = frozenset({"item", "entry", "person", "code", "case"})
"""Names that blocks give each other in their loops."""


def problems(replies: Replies) -> list[str]:
    """A line for each thing that is wrong with the replies, with the name of its file."""
    from notify.reply import KINDS, PARTS

    kinds = (*KINDS, *(other for other in replies.kinds if other not in KINDS))
    names = frozenset(field.name for field in fields(Facts))
    found = [*_missing_parts(replies.folder, kinds, PARTS), *_unknown(replies.environment, replies.folder, names)]
    return found or list(dict.fromkeys(_renderings(replies)))


def problems_of_notices(notices: Notices, service: ServiceConfig) -> list[str]:
    """The same for the mail to the team."""
    from notify.notices import KINDS, NAMES, PARTS
    from notify.notices import samples as facts

    found = [
        *_missing_parts(notices.folder, KINDS, PARTS),
        *_unknown(notices.environment, notices.folder, NAMES),
    ]
    if found:
        return found
    for kind, said in facts(service):
        found += _told(Path("templates/notices", kind), lambda kind=kind, said=said: notices.write(kind, said).body)  # type: ignore[misc]
    return found


def _missing_parts(folder: Path, kinds: Collection[str], parts: Collection[str]) -> Iterator[str]:
    for kind in kinds:
        for part in parts:
            if not (folder / kind / part).is_file():
                yield f"{_shown(folder, folder / kind / part)} is missing. Each kind has the files {', '.join(parts)}."


def _unknown(env: Environment, folder: Path, names: frozenset[str]) -> Iterator[str]:
    """Templates that cannot be read, that name a value that does not exist, or that include a file that does not."""
    for path in sorted(folder.rglob("*.*")):
        shown = _shown(folder, path)
        try:
            text = path.read_text("utf-8")
            tree = env.parse(text)
        except TemplateSyntaxError as error:
            yield f"{shown}, line {error.lineno}: {error.message}."
            continue
        except (OSError, UnicodeDecodeError) as error:
            yield f"{shown} cannot be read ({type(error).__name__}). It must be a text file in UTF-8."
            continue
        in_block = path.relative_to(folder).as_posix().startswith("_blocks/")
        allowed = LETTER if path.suffix == ".html" else names | (OWN if in_block else frozenset())
        for unknown in sorted(meta.find_undeclared_variables(tree) - allowed):
            line = _line_of(text, unknown)
            yield f"{shown}, line {line}, names {unknown}, which does not exist. It can name {', '.join(sorted(allowed - OWN))}."
        yield from _broken_includes(env, tree, shown)


def _broken_includes(env: Environment, tree: Template, shown: str) -> Iterator[str]:
    for include in tree.find_all(Include):
        wanted = getattr(include.template, "value", None)  # a name put together while writing is met by the samples
        try:
            if isinstance(wanted, str):
                env.get_template(wanted)
        except TemplateNotFound:
            yield f"{shown}, line {include.lineno}, includes {wanted}, which does not exist."
        except TemplateError:
            pass  # told of the file itself


def _line_of(text: str, name: str) -> int:
    """The line a value is first named on, in a tag."""
    found = re.search(rf"\{{[{{%][^}}]*\b{re.escape(name)}\b", text)
    at = found.end() if found else 0
    return text.count("\n", 0, at) + 1


def _renderings(replies: Replies) -> Iterator[str]:
    """What goes wrong when each reply is written for each sample situation."""
    for kind in replies.kinds:
        for sample in samples(replies.form, replies.signposting):

            def both(kind: str = kind, sample: Sample = sample) -> str:
                draft = replies.draft(kind, sample.situation, sample.ask, sample.signposts)
                replies.html(kind, draft.subject, draft.body)
                return draft.body if draft.subject else ""

            yield from _told(Path("templates/replies", kind), both)


def _told(where: Path, written: Callable[[], str]) -> Iterator[str]:
    """What goes wrong when something is written, for a person."""
    shown = where.as_posix()
    try:
        body = written()
    except UndefinedError as error:
        yield f"{shown}: {error.message}."
    except TemplateError as error:
        yield f"{shown}: {error}."
    except Exception as error:  # a template can fail in any way, and the desk must say which one did
        yield f"{shown} cannot be written ({type(error).__name__}: {error})."
    else:
        if not plain_words(body):
            yield f"{shown} has an empty subject or body."


def _shown(folder: Path, path: Path) -> str:
    return Path("templates", folder.name, path.relative_to(folder)).as_posix()
