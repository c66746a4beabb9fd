"""The pulse of each job: when it last ran, whether it went well, and what is wrong if it did not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from desk.failures import told
from desk.service import Service
from desk.tracing import span
from records.database import writing
from records.tables import Pulse, now


@contextmanager
def beat(service: Service, job: str) -> Iterator[dict[str, Any]]:
    """Run a job and write down how it went; what the job puts into the value is kept with it."""
    detail: dict[str, Any] = {}
    with span(f"job {job}") as codes:
        try:
            yield detail
        except Exception as error:  # however a job failed, the pulse tells; it is raised again
            _note(service, job, detail, told(error)[0])
            raise
        _note(service, job, detail, "")
        codes.update({name: count for name, count in detail.items() if isinstance(count, int)})


def _note(service: Service, job: str, detail: dict[str, Any], problem: str) -> None:
    with writing(service.engine) as db:
        pulse = db.get(Pulse, job) or Pulse(job=job)
        pulse.last_run, pulse.problem = now(), problem
        if not problem:
            pulse.last_ok, pulse.detail = pulse.last_run, detail
        db.add(pulse)
