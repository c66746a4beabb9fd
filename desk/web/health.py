"""Addresses for machines that watch the desk: is it up, is it ready, how does it do."""

from __future__ import annotations

from fastapi import APIRouter
from fastapi.responses import JSONResponse, PlainTextResponse, Response

from desk import metrics
from desk.web.guard import Anybody, Served, Watcher

pages = APIRouter()


@pages.get("/healthz")
def up(person: Anybody) -> PlainTextResponse:
    """The process answers; no more is said and nothing is asked."""
    return PlainTextResponse("ok\n")


@pages.get("/readyz")
def ready(watcher: Watcher, service: Served) -> JSONResponse:
    """Whether the database can be reached and is up to date, and mail comes in and goes out; 503 when not."""
    told = metrics.readiness(service)
    return JSONResponse(told, 200 if set(told.values()) == {"ok"} else 503)


@pages.get("/metrics")
def figures(watcher: Watcher, service: Served) -> Response:
    """Figures for Prometheus."""
    return Response(metrics.exposition(service), media_type=metrics.TYPE)
