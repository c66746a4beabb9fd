"""What happens by itself: polling, reading and sending again and again, and the jobs of the working day (`desk.jobs`)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Event, Thread

from apscheduler.schedulers.background import BackgroundScheduler  # type: ignore[import-untyped]
from apscheduler.triggers.interval import IntervalTrigger  # type: ignore[import-untyped]
from sqlmodel import select

from desk import pipeline, scanning
from desk.anchor import drop_anchor
from desk.failures import where
from desk.jobs import Planned, planned, run_due, run_job
from desk.logs import about
from desk.pulse import beat
from desk.service import Service
from desk.turns import Busy
from ingest.imap import ImapMailbox
from ingest.mailbox import MailboxError
from records.database import is_shared, reading
from records.tables import Pulse, now

log = logging.getLogger("desk.schedule")

Job = Callable[[Service, Event], object]


def poll_and_read(service: Service, stop: Event) -> None:
    """Look at the inbox, read what is stored, and on a mail server wait for news (IDLE) until the next look is due.

    It looks again until nothing is new: the server tells only of mail that comes while somebody waits, not while mail is read.
    """
    while _stored(service) and not stop.is_set():
        _hand_out(service)
    _hand_out(service)
    mailbox = service.mailbox()
    if isinstance(mailbox, ImapMailbox) and not stop.is_set():
        mailbox.wait(service.settings.mailbox.every, stop.is_set)


def _hand_out(service: Service) -> None:
    """Have what is stored read: here, or by whichever process is free."""
    if is_shared(service.engine):
        from desk.queue import put_unread

        if scanning.answers(service):
            put_unread(service)
    else:
        pipeline.read_all(service)


def _stored(service: Service) -> int:
    """How many messages a look at the inbox stored; none when it cannot be reached, which the job's pulse tells."""
    try:
        return pipeline.poll(service)
    except MailboxError as error:
        log.warning("poll: %s", type(error).__name__)
    except Busy:
        pass
    return 0


def send(service: Service, stop: Event) -> None:
    """Hand over what is approved and due."""
    pipeline.send(service)


def anchor(service: Service, stop: Event) -> None:
    """Write down where the audit chain ends."""
    with beat(service, "anchor"):
        drop_anchor(service)


def working_day(service: Service, stop: Event) -> None:
    """Run what is due of the working day."""
    run_due(service)


def _between_polls(service: Service) -> int:
    """On a mail server the waiting is part of the job itself."""
    return 1 if service.settings.mailbox.kind == "imap" else service.settings.mailbox.every


JOBS: dict[str, tuple[Job, Callable[[Service], int]]] = {
    "poll": (poll_and_read, _between_polls),
    "send": (send, lambda service: service.settings.sending.every),
    "anchor": (anchor, lambda service: 3600),
    "working day": (working_day, lambda service: 30),
}
"""Each job by its name, with how many seconds lie between its runs."""
TITLES = {
    "poll": "Look at the inbox and read what came",
    "send": "Send what is approved",
    "anchor": "Write down where the audit chain ends",
}


def run_by_hand(service: Service, name: str) -> int:
    """Run a job now; how many mails or drafts it read, sent or wrote. Raises what went wrong."""
    if name == "poll":
        pipeline.poll(service)
        return pipeline.read_all(service)
    if name == "send":
        return pipeline.send(service)
    if name == "anchor":
        anchor(service, Event())
        return 0
    return run_job(service, name)


def next_runs(service: Service) -> list[Planned]:
    """Every job with its last run and its next one."""
    at = now()
    with reading(service.engine) as db:
        pulses = {pulse.job: pulse for pulse in db.exec(select(Pulse))}
    found = [_again(name, pulses.get(name), JOBS[name][1](service), at) for name in TITLES]
    return [*found, *planned(service, at)]


def _again(name: str, pulse: Pulse | None, seconds: int, at: datetime) -> Planned:
    """A job that runs again and again: it is next so many seconds after its last run, or at once."""
    last = pulse.last_run if pulse else None
    coming = max(at, last + timedelta(seconds=seconds)) if last else at
    return Planned(name, TITLES[name], pulse.last_ok if pulse else None, pulse.problem if pulse else "", coming)


class Schedule:
    """The jobs of a service, running in the background."""

    def __init__(self, service: Service) -> None:
        self.stopping = Event()
        self.scheduler = BackgroundScheduler(timezone="UTC")
        for number, (name, (job, seconds)) in enumerate(JOBS.items()):
            self.scheduler.add_job(
                _quietly(name, job),
                IntervalTrigger(seconds=seconds(service)),
                args=[service, self.stopping],
                id=name,
                max_instances=1,
                coalesce=True,
                misfire_grace_time=None,
                next_run_time=now() + timedelta(seconds=number),
            )

        self._reader = _reader(service, self.stopping) if is_shared(service.engine) else None

    def start(self) -> None:
        """Begin; each job's first run comes at once."""
        self.scheduler.start()
        if self._reader:
            self._reader.start()

    def stop(self) -> None:
        """Let what runs finish, and begin nothing new."""
        self.stopping.set()
        self.scheduler.shutdown(wait=True)
        if self._reader:
            self._reader.join()


def _reader(service: Service, stop: Event) -> Thread:
    """Reads what any process of the service has stored."""
    from desk.queue import work

    def read() -> None:
        with about(service.settings.known_as):
            work(service, stop)

    return Thread(target=read, name="reader")


def _quietly(name: str, job: Job) -> Job:
    """A job whose failure is told without its words, which may quote a mail; the next run comes all the same."""

    def run(service: Service, stop: Event) -> None:
        with about(service.settings.known_as):
            try:
                job(service, stop)
            except Exception as error:  # its words may quote a mail, and the next run comes all the same
                log.error("%s: %s at %s", name, type(error).__name__, where(error))

    return run
