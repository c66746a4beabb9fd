"""What happens by itself: polling, reading and sending, each one at a time, missed runs caught up once."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from apscheduler.schedulers.background import BackgroundScheduler  # type: ignore[import-untyped]
from apscheduler.triggers.interval import IntervalTrigger  # type: ignore[import-untyped]

from desk import pipeline
from desk.failures import where
from desk.service import Service
from desk.turns import Busy
from ingest.mailbox import MailboxError
from records.tables import now

log = logging.getLogger("desk.schedule")

Job = Callable[[Service], object]


def poll_and_read(service: Service) -> None:
    """Look at the inbox and read what is stored; what was stored before is read even when the inbox cannot be reached."""
    try:
        pipeline.poll(service)
    except MailboxError as error:
        log.warning("poll: %s", type(error).__name__)
    except Busy:
        pass
    pipeline.read_all(service)


JOBS: dict[str, tuple[Job, Callable[[Service], int]]] = {
    "poll": (poll_and_read, lambda service: service.settings.mailbox.every),
    "send": (pipeline.send, lambda service: service.settings.sending.every),
}
"""Each job by its name, with how many seconds lie between its runs."""


def scheduler_of(service: Service) -> BackgroundScheduler:
    """A scheduler with every job, the first run at once; to be started and shut down by whoever asked for it."""
    scheduler = BackgroundScheduler(timezone="UTC")
    for number, (name, (job, seconds)) in enumerate(JOBS.items()):
        scheduler.add_job(
            _quietly(name, job),
            IntervalTrigger(seconds=seconds(service)),
            args=[service],
            id=name,
            max_instances=1,
            coalesce=True,
            misfire_grace_time=None,
            next_run_time=now() + timedelta(seconds=number),
        )
    return scheduler


def _quietly(name: str, job: Job) -> Job:
    """A job whose failure is told without its words, which may quote a mail; the next run comes all the same."""

    def run(service: Service) -> None:
        try:
            job(service)
        except Exception as error:
            log.error("%s: %s at %s", name, type(error).__name__, where(error))

    return run
