"""The processes of one service or several: the web desk with or without the jobs beside it, or the jobs alone."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from threading import Event

import uvicorn
from starlette.types import ASGIApp

from desk.schedule import Schedule
from desk.service import Service

BACKLOG = 128
"""Connections that may wait to be taken."""


class PortBusy(Exception):
    """Something else listens where the desk should. The message says how to choose another place."""


def serve(service: Service, listening: socket.socket, *, jobs: bool) -> None:
    """Serve the desk until SIGTERM or Ctrl-C, then finish what runs. With `jobs`, poll, read and send beside it."""
    from desk.web.app import create_app

    if not jobs:
        show(create_app(service), listening)
        return
    schedule = Schedule(service)
    show(create_app(service), listening, schedule.start, schedule.stop)


def show(
    app: ASGIApp, listening: socket.socket, start: Callable[[], None] = lambda: None, stop: Callable[[], None] = lambda: None
) -> None:
    """Serve pages until SIGTERM or Ctrl-C, with what is to be started before and stopped after them."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # uvicorn passes the signal on when it has stopped
    config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False, timeout_graceful_shutdown=10)
    try:
        start()
        uvicorn.Server(config).run(sockets=[listening])
    except KeyboardInterrupt:
        pass  # uvicorn has stopped in good order and only passes the signal on
    finally:
        listening.close()
        stop()


def work(service: Service) -> None:
    """Run the jobs alone until SIGTERM or Ctrl-C, then finish what runs."""
    schedule = Schedule(service)
    wait(schedule.start, schedule.stop)


def wait(start: Callable[[], None], stop: Callable[[], None]) -> None:
    """Start something, and stop it at SIGTERM or Ctrl-C."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        start()
        Event().wait()
    except KeyboardInterrupt:
        pass
    finally:
        stop()


def listen(host: str, port: int) -> socket.socket:
    """A socket on the desk's address; whoever connects from now on waits for `serve`. Raises `PortBusy`."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((host, port))
        found.listen(BACKLOG)
    except OSError as error:
        found.close()
        raise PortBusy(
            f"{host}:{port} cannot be used ({error.strerror}). Choose another port, for example PIMHS_DESK__PORT={port + 1} "
            "(for the demonstration: make demo PORT=8001)."
        ) from None
    return found
