"""Pages anybody may read: how to use the desk, accessibility, cookies."""

from __future__ import annotations

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from desk.web.guard import Anybody
from desk.web.show import show

pages = APIRouter()


@pages.get("/help")
def how_to(request: Request, person: Anybody) -> HTMLResponse:
    """How to use the desk."""
    return show(request, "help.html")


@pages.get("/accessibility")
def accessibility(request: Request, person: Anybody) -> HTMLResponse:
    """The accessibility statement."""
    return show(request, "accessibility.html")


@pages.get("/cookies")
def cookies(request: Request, person: Anybody) -> HTMLResponse:
    """What the desk stores in the browser and what it records."""
    return show(request, "cookies.html")
