"""What the commands show a person at a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from desk.working_days import LONDON
from triage.finding import Finding

if TYPE_CHECKING:
    from desk.jobs import Planned

console = Console(highlight=False)


def show_triage(answer: dict[str, Any]) -> None:
    """A file's answer: fields, what is missing, what was found, and the proposed reply."""
    for one in (answer, *answer.get("also", ())):
        _heading(one)
        if one["kind"] == "referral_form":
            _fields(one)
            _list("Missing", [f"{each['code']} ({each['level']}): {each['why']}" for each in one["missing"]])
            _findings(one["findings"])
            console.print(f"Locality: {one['locality']}")
        console.print(f"Proposed reply: {one['reply']}")
        _list("Please note", one["problems"])
        console.print()


def show_fields(answer: dict[str, Any]) -> None:
    """A file's fields."""
    for one in (answer, *answer.get("also", ())):
        _heading(one)
        _fields(one)
        _list("Pictures", one.get("pictures", ()))
        _list("Please note", one["problems"])
        console.print()


def show_cues(text: str, found: Sequence[Finding]) -> None:
    """What the free-text rules found in a passage."""
    console.print(escape(text), style="bold")
    for finding in found:
        quote = finding.evidence[0].quote if finding.evidence else ""
        console.print(f"  {finding.kind}: {finding.code} ({finding.strength}): {escape(quote)}")


def show_area(found: dict[str, str]) -> None:
    """What is known of a postcode."""
    console.print(
        escape(f"{found['postcode']}: {found['in_area']}, {found['authority'] or '-'}, {found['locality']}. {found['why']}")
    )


def show_status(found: dict[str, Any]) -> None:
    """Counts and alarms."""
    console.print(
        f"{found['messages']} messages: "
        + ", ".join(f"{count} {state.replace('_', ' ')}" for state, count in found["by_state"].items() if count)
    )
    console.print(
        "Replies: "
        + (", ".join(f"{count} {state.replace('_', ' ')}" for state, count in found["drafts"].items() if count) or "none")
    )
    _list("Alarms", found["alarms"])
    console.print(f"Audit chain: {found['audit']}")


def show_jobs(jobs: Sequence[Planned]) -> None:
    """Each job with its last and its next run, in London's time."""
    table = Table(show_header=True, header_style="bold", box=None, pad_edge=False)
    for title in ("job", "next run", "last went well", "what it does"):
        table.add_column(title, no_wrap=title != "what it does")
    for job in jobs:
        table.add_row(job.name, _clock(job.next_run), _clock(job.last_ok), job.title)
    console.print(table)
    _list("Jobs that failed", [f"{job.name}: {job.problem}" for job in jobs if job.problem])


def _clock(at: datetime | None) -> str:
    return f"{at.astimezone(LONDON):%a %d %b, %H:%M}" if at else "never"


def _heading(one: dict[str, Any]) -> None:
    console.print(f"{escape(one['file'])}: {one['kind'].replace('_', ' ')}", style="bold")


def _fields(one: dict[str, Any]) -> None:
    if not one["fields"]:
        return
    table = Table(show_header=True, header_style="bold", box=None, pad_edge=False)
    for title in ("field", "value", "sure", "where"):
        table.add_column(title, overflow="fold")
    for key, field in one["fields"].items():
        value = "\n".join(field["value"]) if isinstance(field["value"], list) else field["value"]
        note = f"\n! {field['problem']}" if field.get("problem") else ""
        table.add_row(key, escape(value + note), f"{field['confidence']:.0%}", _where(field["where"]))
    console.print(table)


def _where(place: dict[str, Any]) -> str:
    said = [
        f"{key} {place[key] if key == 'page' else place[key] + 1}"
        for key in ("page", "table", "row", "cell", "paragraph")
        if key in place
    ]
    return escape(", ".join([*([place["part"]] if "part" in place else []), *said]))


def _findings(findings: Sequence[dict[str, Any]]) -> None:
    _list("Found", [_finding(one) for one in findings])


def _finding(one: dict[str, Any]) -> str:
    quotes = "; ".join(f"“{each['quote']}” ({each['field']})" for each in one["evidence"])
    return f"{one['kind']}: {one['code']} ({one['strength']}): {one['why']} {quotes}"


def _list(title: str, lines: Sequence[str]) -> None:
    if lines:
        console.print(f"{title}:")
        for line in lines:
            console.print(f"  - {escape(line)}")
