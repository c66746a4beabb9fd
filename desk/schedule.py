"""What happens by itself: polling, reading and sending, each one at a time, missed runs caught up once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from threading import Event

from apscheduler.schedulers.background import BackgroundScheduler  # type: ignore[import-untyped]
from apscheduler.triggers.interval import IntervalTrigger  # type: ignore[import-untyped]

from desk import pipeline
from desk.anchor import drop_anchor
from desk.failures import where
from desk.service import Service
from desk.turns import Busy
from ingest.imap import ImapMailbox
from ingest.mailbox import MailboxError
from records.tables import now

log = logging.getLogger("desk.schedule")

Job = Callable[[Service, Event], object]


def poll_and_read(service: Service, stop: Event) -> None:
    """Look at the inbox, read what is stored, and on a mail server wait for news (IDLE) until the next look is due.

    It looks again until nothing is new: the server tells only of mail that comes while somebody waits, not while mail is read.
    """
    while _stored(service) and not stop.is_set():
        pipeline.read_all(service)
    pipeline.read_all(service)
    mailbox = service.mailbox()
    if isinstance(mailbox, ImapMailbox) and not stop.is_set():
        mailbox.wait(service.settings.mailbox.every, stop.is_set)


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
    drop_anchor(service)


def _between_polls(service: Service) -> int:
    """On a mail server the waiting is part of the job itself."""
    return 1 if service.settings.mailbox.kind == "imap" else service.settings.mailbox.every


JOBS: dict[str, tuple[Job, Callable[[Service], int]]] = {
    "poll": (poll_and_read, _between_polls),
    "send": (send, lambda service: service.settings.sending.every),
    "anchor": (anchor, lambda service: 3600),
}
"""Each job by its name, with how many seconds lie between its runs."""


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

    def start(self) -> None:
        """Begin; each job's first run comes at once."""
        self.scheduler.start()

    def stop(self) -> None:
        """Let what runs finish, and begin nothing new."""
        self.stopping.set()
        self.scheduler.shutdown(wait=True)


def _quietly(name: str, job: Job) -> Job:
    """A job whose failure is told without its words, which may quote a mail; the next run comes all the same."""

    def run(service: Service, stop: Event) -> None:
        try:
            job(service, stop)
        except Exception as error:
            log.error("%s: %s at %s", name, type(error).__name__, where(error))

    return run
