"""Several services in one process, each with a database, pages and jobs of its own.

One that cannot run is named and tried again every minute; it keeps none of the others back. A folder that is added to those of
the installation begins to run in the same way, without a restart.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from threading import Event, Thread

from fastapi import FastAPI

from desk.config_errors import ConfigError
from desk.failures import told
from desk.installation import host_of, look
from desk.logs import about, to_file_of
from desk.schedule import Schedule
from desk.service import Service
from desk.settings import Settings

log = logging.getLogger("desk.several")

EVERY = 60.0
"""Seconds between tries to run what does not run."""
IDLE = 300.0
"""Seconds after which a process that reads and has nothing to do is ended: in a busy hour each inbox has mail every minute."""


@dataclass(frozen=True, slots=True)
class Running:
    """One service that runs."""

    service: Service
    pages: FastAPI | None
    schedule: Schedule | None
    ending: ExitStack
    """Closes all of it."""

    @property
    def host(self) -> str:
        """The host name of its desk."""
        return host_of(self.service.settings)

    def rest(self) -> None:
        """Give back the memory of processes that read and draw, and have had nothing to do; they start again when needed."""
        self.service.rest(IDLE)
        if self.pages:
            self.pages.state.pictures.close()


@dataclass(frozen=True, slots=True)
class Broken:
    """One service that does not."""

    why: str
    """A line for whoever runs the installation."""
    host: str = ""
    """The host name of its desk, when its settings could be read."""


class Several:
    """The services of the installation, as far as they run in this process."""

    def __init__(self, *, pages: bool, jobs: bool) -> None:
        self.running: dict[str, Running] = {}
        self.broken: dict[str, Broken] = {}
        self._pages, self._jobs = pages, jobs
        self._stop, self._again = Event(), Thread(target=self._look_again, name="services")

    def begin(self) -> None:
        """Run every service that can run. Raises `ConfigError` when none can."""
        self.look()
        if not self.running:
            raise ConfigError([f"{name}: {one.why}" for name, one in sorted(self.broken.items())])

    def keep_looking(self) -> None:
        """From now on, try again what does not run."""
        self._again.start()

    def stop(self) -> None:
        """Let what runs finish, in all services at once, and begin nothing new."""
        self._stop.set()
        if self._again.is_alive():
            self._again.join()
        for one in self.running.values():
            if one.schedule:
                one.schedule.stopping.set()
        for one in self.running.values():
            one.ending.close()
        self.running = {}

    def look(self) -> None:
        """Try to run what does not run yet. Raises `ConfigError` when the installation has no service at all."""
        broken: dict[str, Broken] = {}
        for name, settings in look({name: one.service.settings for name, one in self.running.items()}).items():
            with about(name):
                if problem := self._try(name, settings):
                    broken[name] = problem
                    if self.broken.get(name) != problem:
                        log.error("cannot run: %s", problem.why)
        self.broken = broken

    def _try(self, name: str, settings: Settings | ConfigError) -> Broken | None:
        if isinstance(settings, ConfigError):
            return Broken(_line(settings))
        try:
            self.running = {**self.running, name: self._run(settings)}
        except Exception as error:  # whatever keeps one service from running keeps none of the others back
            return Broken(_line(error), host_of(settings))
        return None

    def _run(self, settings: Settings) -> Running:
        from desk.web.app import create_app

        with ExitStack() as ending:
            service = ending.enter_context(Service.open(settings))
            ending.callback(to_file_of(settings.known_as, settings.data, settings.desk.logs))
            pages = create_app(service) if self._pages else None
            if pages:
                ending.callback(pages.state.pictures.close)
            schedule = Schedule(service) if self._jobs else None
            if schedule:
                schedule.start()
                ending.callback(schedule.stop)
            return Running(service, pages, schedule, ending.pop_all())

    def _look_again(self) -> None:
        while not self._stop.wait(EVERY):
            try:
                self.look()
            except Exception as error:  # the thread must live on to look again
                log.error("%s", _line(error))
            for one in self.running.values():
                one.rest()

    def __iter__(self) -> Iterator[str]:
        """Lines for the terminal: where each desk is, or what is wrong."""
        for name, one in self.running.items():
            yield f"{name}: {one.service.settings.team.desk_address}" if self._pages else f"{name}: working"
        for name, broken in self.broken.items():
            yield f"{name}: cannot run. {broken.why}"


def _line(error: Exception) -> str:
    return " ".join(told(error))
