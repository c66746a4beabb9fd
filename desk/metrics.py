"""How the desk does, for machines: whether it is ready, and figures for Prometheus. Codes and numbers only, of no one family."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any

from prometheus_client import CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from sqlalchemy import ColumnElement
from sqlmodel import Session, col, func, select

from desk import scanning
from desk.disk import free
from desk.queries import mail
from desk.service import Service
from desk.status import alarms, longest_gap
from records.database import DatabaseError, reading
from records.migrate import is_current
from records.moves import DraftState, MessageState, ReferralState
from records.tables import Draft, Message, Pulse, Referral, now

TYPE = "text/plain; version=0.0.4; charset=utf-8"
"""What Prometheus is answered in (its text format)."""
WATCHED = ("poll", "send")
"""The jobs that run all day: without them no mail comes in or goes out."""


def readiness(service: Service, at: datetime | None = None) -> dict[str, str]:
    """What the desk needs to do its work, each with `ok` or a word for what is wrong."""
    try:
        migrations = "ok" if is_current(service.engine) else "behind"
        with reading(service.engine) as db:
            watched = (*WATCHED, scanning.JOB) if service.scanner else WATCHED
            pulses = {job: _beats(db.get(Pulse, job), _longest(service, job), at or now()) for job in watched}
    except DatabaseError:
        return {"database": "unreachable"}
    return {"database": "ok", "migrations": migrations, **pulses}


def _longest(service: Service, job: str) -> timedelta:
    """How old the last good run of a job may be."""
    return longest_gap(service.settings.sending.every if job == "send" else service.settings.mailbox.every)


def _beats(pulse: Pulse | None, longest: timedelta, at: datetime) -> str:
    if pulse is None:
        return "never"
    if pulse.problem:
        return "failing"
    return "ok" if pulse.last_ok and at - pulse.last_ok <= longest else "late"


def exposition(service: Service) -> bytes:
    """The figures in Prometheus' text format, as they are now. Raises `DatabaseError`."""
    registry = CollectorRegistry()
    registry.register(Figures(service))
    ProcessCollector(registry=registry)
    return generate_latest(registry)


def exposition_of(services: Mapping[str, Service], broken: Iterable[str] = ()) -> bytes:
    """The same of several services, each figure with the label `service`; one whose database does not answer is not up."""
    registry = CollectorRegistry()
    registry.register(FiguresOfAll(services, broken))
    ProcessCollector(registry=registry)
    return generate_latest(registry)


class FiguresOfAll(Collector):
    """The figures of several services, by their names."""

    def __init__(self, services: Mapping[str, Service], broken: Iterable[str]) -> None:
        self.services, self.broken = services, tuple(broken)

    def describe(self) -> Iterator[Metric]:
        """Nothing ahead of time, as with one service."""
        return iter(())

    def collect(self) -> Iterator[Metric]:
        """Every figure once, with a line for each service."""
        families: dict[str, Metric] = {}
        up = dict.fromkeys([*self.services, *self.broken], 0.0)
        for name, service in self.services.items():
            try:
                found = list(Figures(service).collect())
            except DatabaseError:
                continue
            up[name] = 1.0
            for family in found:
                known = families.setdefault(family.name, Metric(family.name, family.documentation, family.type))
                known.samples += [one._replace(labels={"service": name, **one.labels}) for one in family.samples]
        yield _by("up", "Whether a service runs and its database answers.", "service", up)
        yield from families.values()


class Figures(Collector):
    """Reads the figures when they are asked for; nothing is counted beside the database."""

    def __init__(self, service: Service) -> None:
        self.service = service

    def describe(self) -> Iterator[GaugeMetricFamily]:
        """Nothing ahead of time: the registry need not ask the database to know the names."""
        return iter(())

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Every figure."""
        at = now()
        with reading(self.service.engine) as db:
            yield from _counts(db)
            yield _by("oldest_waiting_seconds", "Age of what waits longest, 0 for nothing.", "what", _oldest(db, at))
            yield GaugeMetricFamily("pimhs_alarms", "Things somebody has to look at.", len(list(alarms(db, self.service, at))))
            pulses = list(db.exec(select(Pulse).order_by(Pulse.job)))
        yield from _jobs(pulses)
        yield from _inbox(next((pulse for pulse in pulses if pulse.job == "poll"), None))
        yield GaugeMetricFamily("pimhs_disk_free_bytes", "Room where the data are.", free(self.service.settings.data))


def _counts(db: Session) -> Iterator[GaugeMetricFamily]:
    found = db.exec(select(Referral.state, func.count(col(Referral.id))).group_by(col(Referral.state)))
    referrals = {str(state): count for state, count in found}
    for name, what, states, counts in (
        ("messages", "Mail that came in, by what became of it.", MessageState, mail.message_counts(db)),
        ("referrals", "Referrals, by how far they are.", ReferralState, referrals),
        ("drafts", "Outgoing mail, by how far it is.", DraftState, mail.draft_counts(db)),
    ):
        yield _by(name, what, "state", {str(state): counts.get(str(state), 0) for state in states})


def _by(name: str, what: str, label: str, values: Mapping[str, float]) -> GaugeMetricFamily:
    family = GaugeMetricFamily(f"pimhs_{name}", what, labels=[label])
    for key, value in values.items():
        family.add_metric([key], value)
    return family


def _oldest(db: Session, at: datetime) -> dict[str, float]:
    """Seconds for which the oldest of each kind has waited."""
    waiting: dict[str, tuple[Any, ColumnElement[bool]]] = {
        "message_unread": (col(Message.stored_at), col(Message.state) == MessageState.STORED),
        "message_attention": (col(Message.stored_at), col(Message.state) == MessageState.NEEDS_ATTENTION),
        "referral_to_check": (col(Referral.received_at), col(Referral.state) == ReferralState.TO_CHECK),
        "draft_approved": (col(Draft.approved_at), col(Draft.state) == DraftState.APPROVED),
    }
    found = {what: db.exec(select(func.min(moment)).where(these)).one() for what, (moment, these) in waiting.items()}
    return {what: max(0.0, (at - since).total_seconds()) if since else 0.0 for what, since in found.items()}


def _jobs(pulses: list[Pulse]) -> Iterator[GaugeMetricFamily]:
    runs = {pulse.job: pulse.last_run.timestamp() for pulse in pulses if pulse.last_run}
    good = {pulse.job: pulse.last_ok.timestamp() for pulse in pulses if pulse.last_ok}
    yield _by("job_last_run_timestamp_seconds", "When a job last ran.", "job", runs)
    yield _by("job_last_success_timestamp_seconds", "When a job last went well.", "job", good)
    failing = {pulse.job: float(bool(pulse.problem)) for pulse in pulses if pulse.last_run}
    yield _by("job_failing", "Whether its last run failed.", "job", failing)


def _inbox(pulse: Pulse | None) -> Iterator[GaugeMetricFamily]:
    """What the mail server says the inbox holds, what of it is stored, and what it would not give."""
    detail = pulse.detail if pulse else {}
    told = {key: float(detail[key]) for key in ("server", "ledger", "withheld") if isinstance(detail.get(key), int)}
    yield _by("inbox_messages", "Messages of the inbox at the last look, by who says so.", "side", told)
