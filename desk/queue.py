"""Reading shared between processes: on PostgreSQL each stored message is a job, and any worker takes the next one.

The jobs are Procrastinate's and stand in the same database. A job holds a message's number and nothing else; what it does
(`desk.pipeline.read`) is safe to repeat, so a job that was lost with its worker is simply put again.
"""

from __future__ import annotations

import asyncio
import logging
from threading import Event

from procrastinate import App, PsycopgConnector, SyncPsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.jobs import Status
from sqlalchemy import Engine

from desk import pipeline
from desk.intake import unread
from desk.service import Service
from desk.turns import Busy, turn
from ingest.clamd import ScannerError
from records.database import DatabaseError, reading

READING = "read"
LOST_AFTER = 30.0
"""Seconds without a sign of life after which a worker counts as gone."""
AGAIN = 5.0
"""Seconds before a worker that lost the database looks for it again."""
log = logging.getLogger("desk.queue")


def put_unread(service: Service) -> int:
    """Add a job for every stored message that nobody has read and that has none waiting; how many were added."""
    with reading(service.engine) as db:
        ids = unread(db)
    if not ids:
        return 0
    with App(connector=SyncPsycopgConnector(conninfo=_address(service.engine), min_size=1, max_size=1)).open() as app:
        return sum(_put(app, one) for one in ids)


def _put(app: App, message_id: int) -> bool:
    try:
        app.configure_task(READING, queue=READING, queueing_lock=f"{READING} {message_id}").defer(message_id=message_id)
    except AlreadyEnqueued:
        return False
    return True


def work(service: Service, stop: Event) -> None:
    """Take jobs, one at a time, until told to stop; the one that runs is finished. A database that goes away is waited for."""
    while not stop.is_set():
        try:
            asyncio.run(_work(service, stop))
        except (ConnectorException, DatabaseError, OSError) as error:
            log.warning("worker: %s", type(error).__name__)
            stop.wait(AGAIN)


async def _work(service: Service, stop: Event) -> None:
    app = App(connector=PsycopgConnector(conninfo=_address(service.engine), min_size=1, max_size=3))

    @app.task(name=READING, queue=READING)
    def read(message_id: int) -> None:
        _read(service, message_id)

    async with app.open_async():
        await _forget_lost(app)
        worker = asyncio.create_task(app.run_worker_async(queues=[READING], delete_jobs="always", install_signal_handlers=False))
        ending = asyncio.create_task(asyncio.to_thread(stop.wait))
        await asyncio.wait({worker, ending}, return_when=asyncio.FIRST_COMPLETED)
        worker.cancel()
        await asyncio.wait({worker})
    if not stop.is_set():
        raise DatabaseError("The queue's worker ended by itself.")


def _read(service: Service, message_id: int) -> None:
    try:
        with turn(service.engine, service.settings.data, f"{READING} {message_id}"):
            pipeline.read(service, message_id)
    except Busy:
        pass  # its first job is still at it
    except ScannerError:
        pass  # it waits, and is put again with the next look at the inbox


async def _forget_lost(app: App) -> None:
    """Remove the jobs of workers that are gone: what they left undone is put again with the next look at the inbox."""
    for job in await app.job_manager.get_stalled_jobs(seconds_since_heartbeat=LOST_AFTER):
        await app.job_manager.finish_job(job, Status.FAILED, delete_job=True)


def _address(engine: Engine) -> str:
    return engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
