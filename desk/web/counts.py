"""Counts for the service lead: how many, from whom, what was missing, what was decided, how long it took."""

from __future__ import annotations

import csv
import io
import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from threading import Lock, Thread
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response
from sqlmodel import Session, col

from desk.queries import figures
from desk.queries.figures import Tally
from desk.service import Service
from desk.web.due import today
from desk.web.guard import Counter
from desk.web.originals import disposition
from desk.web.show import show
from desk.web.words import LOCALITIES, MISSING, REFERRAL_STATES, ROUTES, Words
from records.database import reading
from records.tables import Referral, now

pages = APIRouter()

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
YEAR = timedelta(days=365)
WAITS = {1: "Less than 1", 2: "1 to 2", 3: "2 to 3", 5: "3 to 5", 10: "5 to 10", 20: "10 to 20", math.inf: "20 or more"}
"""Days something took, by the day each line ends before."""
KEPT_FOR = timedelta(minutes=1)
PERIODS = 20
"""Periods whose figures are kept."""


@dataclass(frozen=True, slots=True)
class Count:
    """A table of a count: its lines as (words, figure)."""

    key: str
    title: str
    of: str
    lines: tuple[tuple[str, int], ...]

    @property
    def most(self) -> int:
        """The greatest figure, to draw the others against; 1 when there is none."""
        return max((figure for _, figure in self.lines), default=1) or 1


@dataclass(frozen=True, slots=True)
class Wait:
    """How long something took, in days: the middle, and what 9 in 10 were within."""

    count: int
    middle: float
    most: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything the page shows of a period."""

    since: date
    until: date
    tables: tuple[Count, ...]
    replied: Wait | None
    decided: Wait | None
    at: datetime
    """When it was counted."""

    @property
    def total(self) -> int:
        """Referrals received in the period."""
        return sum(figure for _, figure in self.tables[0].lines)


class Counted:
    """Figures of the periods asked for. Counting years takes seconds, so a count serves everybody until there is a newer one.

    One that is older than `KEPT_FOR` is shown once more, with its time, while a thread counts anew.
    """

    def __init__(self, service: Service, words: Words) -> None:
        self._service, self._words = service, words
        self._lock = Lock()
        self._kept: dict[tuple[date, date], Figures] = {}
        self._counting: set[tuple[date, date]] = set()

    def of(self, since: date, until: date) -> Figures:
        """The figures of a period."""
        period = since, until
        with self._lock:
            known = self._kept.get(period)
            is_old = known is not None and now() - known.at > KEPT_FOR
            if is_old and period not in self._counting:
                self._counting.add(period)
                Thread(target=self._renew, args=period, daemon=True).start()
        return known or self._renew(since, until)

    def _renew(self, since: date, until: date) -> Figures:
        try:
            told = self._count(since, until)
            with self._lock:
                newest = sorted(self._kept.items(), key=lambda item: item[1].at)[-PERIODS:]
                self._kept = {**dict(newest), (since, until): told}
            return told
        finally:
            with self._lock:
                self._counting.discard((since, until))

    def _count(self, since: date, until: date) -> Figures:
        with reading(self._service.engine) as db:
            replied, decided = figures.waits(db, since, until)
            tables = (*tables_of(db, self._words, since, until), *waits_of(replied, decided))
        return Figures(since, until, tables, wait(replied), wait(decided), now())


@pages.get("/counts")
def counts(request: Request, person: Counter, since: str = "", until: str = "") -> HTMLResponse:
    """The figures of a period; a year up to today unless said otherwise."""
    told: Figures = request.app.state.counted.of(*period(since, until))
    return show(request, "counts.html", told=told)


@pages.get("/counts.xlsx")
def counts_xlsx(request: Request, person: Counter, since: str = "", until: str = "") -> Response:
    """The same as an Excel workbook, a sheet a table with its chart."""
    told: Figures = request.app.state.counted.of(*period(since, until))
    headers = {"Content-Disposition": disposition(f"counts {told.since} to {told.until}.xlsx")}
    return Response(workbook(told.tables), media_type=EXCEL, headers=headers)


@pages.get("/counts.csv")
def counts_csv(request: Request, person: Counter, since: str = "", until: str = "") -> Response:
    """The same as a spreadsheet."""
    told: Figures = request.app.state.counted.of(*period(since, until))
    headers = {"Content-Disposition": disposition(f"counts {told.since} to {told.until}.csv")}
    return Response(as_csv(told.tables).encode("utf-8-sig"), media_type="text/csv; charset=utf-8", headers=headers)


def as_csv(tables: Iterable[Count]) -> str:
    """Every table one below the other. Words that a spreadsheet would run as a formula are made plain text."""
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(["Table", "What", "Referrals"])
    rows.writerows([plain(table.title), plain(what), figure] for table in tables for what, figure in table.lines)
    return out.getvalue()


def workbook(tables: Iterable[Count]) -> bytes:
    """Every table on a sheet of its own. Words are stored as words, so that none is run as a formula."""
    import xlsxwriter  # type: ignore[import-untyped]  # it has no types, and is needed by nothing else

    held = io.BytesIO()
    with xlsxwriter.Workbook(held, {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}) as book:
        bold = book.add_format({"bold": True})
        for table in tables:
            sheet = book.add_worksheet(re.sub(r"[\[\]:*?/\\]", " ", table.title)[:31])
            sheet.set_column(0, 0, 40)
            sheet.write_row(0, 0, [table.of, "Referrals"], bold)
            for row, (what, figure) in enumerate(table.lines, 1):
                sheet.write_string(row, 0, what)
                sheet.write_number(row, 1, figure)
            if table.lines:
                sheet.insert_chart("D2", _chart(book, sheet.name, table))
    return held.getvalue()


def _chart(book: Any, sheet: str, table: Count) -> Any:
    chart, last = book.add_chart({"type": "column" if table.key == "month" else "bar"}), len(table.lines)
    chart.add_series({"name": "Referrals", "categories": [sheet, 1, 0, last, 0], "values": [sheet, 1, 1, last, 1]})
    chart.set_title({"name": table.title})
    chart.set_legend({"none": True})
    chart.set_y_axis({"reverse": table.key != "month"})
    return chart


def plain(text: str) -> str:
    """The text with an apostrophe before anything that a spreadsheet takes for a formula (OWASP, "CSV injection")."""
    return f"'{text}" if text.lstrip()[:1] in ("=", "+", "-", "@", "|") or text[:1] in ("\t", "\r", "\n") else text


def period(since: str, until: str) -> tuple[date, date]:
    """The days asked for, in order; a year up to today for what is no date."""
    last = _day(until) or today()
    first = _day(since) or last - YEAR
    return min(first, last), max(first, last)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def tables_of(db: Session, words: Words, since: date, until: date) -> Iterable[Count]:
    """Every table, in the order of the page."""
    yield _table("month", "Referrals by month", "Month", figures.tally_by_month(db, since, until), {})
    yield _table("locality", "By locality", "Locality", figures.tally_by(db, col(Referral.locality), since, until), LOCALITIES)
    yield _table("age", "By age when received", "Infant", figures.tally_by(db, col(Referral.age_band), since, until), {})
    states = {key: label.text for key, label in REFERRAL_STATES.items()}
    yield _table("state", "By state", "State", figures.tally_by(db, col(Referral.state), since, until), states)
    yield _table("role", "By the referrer’s role", "Role", figures.tally_by_role(db, since, until), {})
    yield _table("missing", "What was missing", "Part", figures.tally_by_term(db, "missing", since, until), MISSING)
    yield _table("finding", "What was found", "Finding", figures.tally_by_term(db, "finding", since, until), words.findings)
    yield _table("decision", "Decisions", "Route", figures.tally_decisions(db, since, until), ROUTES)


def waits_of(replied: list[float], decided: list[float]) -> Iterable[Count]:
    """How many waited how long, in days."""
    for key, title, days in (("replied", "Time to the first reply", replied), ("decided", "Time to the decision", decided)):
        lines, counted = [], 0
        for end, text in WAITS.items():
            within = sum(day < end for day in days)
            lines.append((text, within - counted))
            counted = within
        yield Count(key, title, "Days", tuple(lines) if days else ())


def _table(key: str, title: str, of: str, tallies: Iterable[Tally], named: Mapping[str, str]) -> Count:
    return Count(key, title, of, tuple((named.get(tally.key) or _words(tally.key), tally.count) for tally in tallies))


def _words(key: str) -> str:
    if len(key) == 7 and key[4] == "-":
        return f"{date.fromisoformat(key + '-01'):%B %Y}"
    return key.upper() if len(key) < 4 else key.replace("_", " ").capitalize()


def wait(days: list[float]) -> Wait | None:
    """The middle and the ninth decile of waits in days, shortest first; nothing when there are none."""
    if not days:
        return None
    return Wait(len(days), round(median(days), 1), round(days[min(len(days) - 1, len(days) * 9 // 10)], 1))
