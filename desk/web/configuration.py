"""The configuration for the service lead: as it was read, with its mistakes, and the labels that people propose for it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from desk import actions
from desk.actions.labels import reads_as
from desk.configuration import FILES
from desk.configured import TABLES, settings_of
from desk.queries import labels
from desk.web.done import said
from desk.web.due import today
from desk.web.guard import Configurer, Served
from desk.web.show import go, show
from parsing.labels.config import FormConfig
from records.database import reading
from records.tables import Alias

pages = APIRouter()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A label somebody proposed."""

    alias: Alias
    reference: str
    reads_as: tuple[str, ...]
    """Fields the label is taken to ask for today."""

    @property
    def known(self) -> bool:
        """Whether the configuration has it by now."""
        return self.reads_as == (self.alias.key,)


@dataclass(frozen=True, slots=True)
class Lesson:
    """The proposals for one field, with the line that teaches them."""

    key: str
    proposals: tuple[Proposal, ...]
    line: str
    """For `config/form.toml`, to replace the field's own line; empty when nothing is left to teach."""


@pages.get("/configuration")
def configuration(request: Request, person: Configurer, service: Served) -> HTMLResponse:
    """The tables, and what is wrong with their files."""
    with reading(service.engine) as db:
        waiting = labels.count_waiting(db)
    listed = service.settings.signposting
    values = {
        "tables": [(table, FILES[table]) for table in TABLES],
        "faults": request.app.state.configured.faults(),
        "unverified": [listed.entries[key] for key in sorted(listed.unverified(today()))],
        "waiting": waiting,
    }
    return show(request, "configuration.html", **values)


@pages.get("/configuration/labels")
def proposed(request: Request, person: Configurer, service: Served) -> HTMLResponse:
    """Labels that people say ask for a field, with the lines that would teach them."""
    with reading(service.engine) as db:
        found, done = labels.waiting(db), said(request, db)
    return show(request, "labels.html", lessons=list(lessons(service.form, found)), done=done)


@pages.post("/configuration/labels/{alias_id}/settle")
def settle(person: Configurer, service: Served, alias_id: int) -> Response:
    """Lay a proposal aside."""
    actions.settle_label(service, person.username, alias_id)
    return go("/configuration/labels", done="label")


@pages.get("/configuration/{table}")
def one_table(request: Request, person: Configurer, service: Served, table: str) -> HTMLResponse:
    """Every setting of a table, as it was read."""
    if table not in FILES:
        raise HTTPException(404)
    return show(request, "configuration-table.html", table=table, file=FILES[table], settings=settings_of(service, table))


def lessons(form: FormConfig, waiting: Iterable[tuple[Alias, str]]) -> Iterable[Lesson]:
    """The proposals by field."""
    by_key: dict[str, list[Proposal]] = {}
    for alias, reference in waiting:
        by_key.setdefault(alias.key, []).append(Proposal(alias, reference, reads_as(form, alias.key, alias.label)))
    for key, proposals in by_key.items():
        new = [one.alias.label for one in proposals if not one.known]
        yield Lesson(key, tuple(proposals), _line(form, key, new) if new else "")


def _line(form: FormConfig, key: str, new: list[str]) -> str:
    """The field's aliases with the new ones, as TOML (whose basic strings are written as JSON's)."""
    return f"aliases = {json.dumps([*form.fields[key].aliases, *new], ensure_ascii=False)}"
