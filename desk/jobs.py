"""The jobs of the working day: what each does, when, and that it does it once.

All that is kept of a job is its pulse: when it last went well. What is due follows from that and the calendar, so that a restart,
a changed setting or a changed clock need nothing to be set right.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import select

from desk import notifying
from desk.alarming import tell_alarms
from desk.chasing import chase
from desk.day_settings import JobsConfig
from desk.failures import where
from desk.pulse import beat
from desk.service import Service
from desk.timetable import RETRY, Rule, daily, is_due, monthly, next_run, often, weekly
from desk.turns import Busy, turn
from records.database import reading, writing
from records.tables import Pulse, now

log = logging.getLogger("desk.jobs")

FROM = "waits from"
"""In the pulse of a job that never ran: when it was first looked at. What came before that is not caught up."""


@dataclass(frozen=True, slots=True)
class Job:
    """Something the desk does by itself on working days."""

    title: str
    run: Callable[[Service], int]
    """Does it, and gives how many mails or drafts it wrote."""
    rule: Callable[[JobsConfig], Rule]


JOBS: dict[str, Job] = {
    "digest": Job("Tell each practitioner what waits", notifying.send_digests, lambda of: daily(of.digest_at)),
    "weekly": Job("Send the lead the week’s figures", notifying.tell_week, lambda of: weekly(of.weekday, of.weekly_at)),
    "due": Job("Tell administrators what must be answered", notifying.tell_due, lambda of: daily(of.due_at)),
    "chasers": Job("Draft reminders to referrers", chase, lambda of: daily(of.chase_at)),
    "signposts": Job("List signposts to check", notifying.tell_signposts, lambda of: monthly(of.monthly_at)),
    "retention": Job("List what is past its time", notifying.tell_past_keeping, lambda of: monthly(of.monthly_at)),
    "ready": Job("Tell practitioners what is ready", notifying.tell_ready, lambda of: often(of.ready_every)),
    "alarms": Job("Tell the lead what is wrong with the desk", tell_alarms, lambda of: often(of.alarms_every)),
}


@dataclass(frozen=True, slots=True)
class Planned:
    """A job with its last and its next run."""

    name: str
    title: str
    last_ok: datetime | None
    problem: str
    next_run: datetime | None


def run_job(service: Service, name: str) -> int:
    """Run a job now, whatever its timetable; what it wrote. Raises `Busy` while another process runs it."""
    with turn(service.engine, service.settings.data, name):
        return _run(service, name)


def _run(service: Service, name: str) -> int:
    with beat(service, name) as detail:
        detail["wrote"] = wrote = JOBS[name].run(service)
    return wrote


def run_due(service: Service, at: datetime | None = None) -> list[str]:
    """Run every job that is due, one after the other; their names. One that fails holds up none of the others."""
    at = at or now()
    pulses = _pulses(service)
    return [name for name in JOBS if _is_due(service, name, pulses.get(name), at) and _run_if_due(service, name, at)]


def _pulses(service: Service) -> dict[str, Pulse]:
    with reading(service.engine) as db:
        return {pulse.job: pulse for pulse in db.exec(select(Pulse))}


def _run_if_due(service: Service, name: str, at: datetime) -> bool:
    """Whether the job is still due in its turn: another process may just have run it."""
    try:
        with turn(service.engine, service.settings.data, name):
            if not _is_due(service, name, _pulses(service).get(name), at):
                return False
            _run(service, name)
    except Busy:
        return False
    except Exception as error:  # its words may quote a mail; the pulse tells what a person may know
        log.error("%s: %s at %s", name, type(error).__name__, where(error))
    return True


def planned(service: Service, at: datetime | None = None) -> Iterator[Planned]:
    """Each job with its runs, in the order they come in a day."""
    at = at or now()
    pulses = _pulses(service)
    for name, job in JOBS.items():
        pulse = pulses.get(name)
        rule = job.rule(service.settings.jobs)
        coming = next_run(rule, _done(pulse) or at, at, service.settings.hours)
        yield Planned(name, job.title, pulse.last_ok if pulse else None, pulse.problem if pulse else "", coming)


def _is_due(service: Service, name: str, pulse: Pulse | None, at: datetime) -> bool:
    """Whether a job is to run; one that was never looked at waits for its next moment."""
    done = _done(pulse)
    if done is None:
        with writing(service.engine) as db:
            db.merge(Pulse(job=name, detail={FROM: at.isoformat()}))
        return False
    if pulse and pulse.problem and pulse.last_run and at - pulse.last_run < RETRY:
        return False
    return is_due(JOBS[name].rule(service.settings.jobs), done, at, service.settings.hours)


def _done(pulse: Pulse | None) -> datetime | None:
    """When a job last went well, or was first looked at."""
    if pulse is None:
        return None
    if pulse.last_ok is not None:
        return pulse.last_ok
    since = pulse.detail.get(FROM)
    return datetime.fromisoformat(since) if isinstance(since, str) else None
