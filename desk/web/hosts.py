"""Several services behind one port: each request goes to the desk of the host name it was sent to.

A host name, and not a part of the path, since it is what browsers keep cookies, storage and scripts apart by.
"""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import urlsplit

from fastapi import Depends, FastAPI, Request
from fastapi.responses import HTMLResponse, JSONResponse, PlainTextResponse, Response
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Receive, Scope, Send

from desk import metrics
from desk.logs import about
from desk.several import Several
from desk.web.guard import is_watcher
from desk.web.security import SecureHeaders

PAGE = '<!DOCTYPE html><html lang="en-GB"><meta charset="utf-8"><title>{0}</title><h1>{0}</h1><p>{1}</p>'
NO_DESK = PAGE.format("Page not found", "There is no desk at this address. Check the address you were given.")
CANNOT_RUN = PAGE.format(
    "The desk cannot be used just now",
    "Nothing is lost. Wait a few minutes and try again, then tell whoever runs the desk.",
)


class ByHost:
    """The web application of an installation of several services, for uvicorn."""

    def __init__(self, several: Several, watch_secret: str) -> None:
        self._several = several
        self._nobodys = SecureHeaders(nobodys_pages(several, watch_secret))
        self._closed = SecureHeaders(HTMLResponse(CANNOT_RUN, 503))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request on; what is logged meanwhile is about its service."""
        name, pages = self._desk_of(scope) if scope["type"] == "http" else ("", self._nobodys)
        with about(name):
            await pages(scope, receive, send)

    def _desk_of(self, scope: Scope) -> tuple[str, ASGIApp]:
        host = host_named(Headers(scope=scope).get("host", ""))
        for name, one in self._several.running.items():
            if one.pages and one.host == host:
                return name, one.pages
        closed = next((name for name, one in self._several.broken.items() if host and one.host == host), "")
        return (closed, self._closed) if closed else ("", self._nobodys)


def host_named(header: str) -> str:
    """The host name of a `Host` header, without its port; empty for nonsense."""
    try:
        return (urlsplit(f"//{header}").hostname or "").rstrip(".")
    except ValueError:
        return ""


def nobodys_pages(several: Several, watch_secret: str) -> FastAPI:
    """What is no one service's: the addresses for machines that watch them all, and a page for host names of no desk."""
    app = FastAPI(title="desks", docs_url=None, redoc_url=None, openapi_url=None)
    watcher = Depends(_watcher(watch_secret))

    @app.get("/healthz")
    def up() -> PlainTextResponse:
        """The process answers."""
        return PlainTextResponse("ok\n")

    @app.get("/readyz", dependencies=[watcher])
    def ready() -> JSONResponse:
        """Whether each service runs and is ready; 503 when one is not."""
        told = {name: metrics.readiness(one.service) for name, one in several.running.items()}
        told |= {name: {"service": "broken"} for name in several.broken}
        good = all(set(one.values()) == {"ok"} for one in told.values())
        return JSONResponse(told, 200 if good else 503)

    @app.get("/metrics", dependencies=[watcher])
    def figures() -> Response:
        """Figures of every service for Prometheus, each with the service's name."""
        services = {name: one.service for name, one in several.running.items()}
        return Response(metrics.exposition_of(services, several.broken), media_type=metrics.TYPE)

    @app.exception_handler(HTTPException)
    def no_desk(request: Request, problem: HTTPException) -> HTMLResponse:
        return HTMLResponse(NO_DESK, problem.status_code)

    return app


def _watcher(secret: str) -> Callable[[Request], None]:
    def admit(request: Request) -> None:
        if not is_watcher(request, secret):
            raise HTTPException(404)

    return admit
