"""The texts the service sends, for whoever writes them: what is wrong with a template, and how each is read in a sample."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import HTMLResponse, Response

from desk.service import Service
from desk.web.guard import Configurer, Served
from desk.web.security import PREVIEW_POLICY
from desk.web.show import show
from notify.gallery import Sent
from notify.gallery import texts as texts_of

pages = APIRouter()


@pages.get("/texts")
def texts(request: Request, person: Configurer, service: Served) -> HTMLResponse:
    """Every text by name, and the mistakes in the templates as they are on disk now."""
    problems = service.template_problems()
    kinds = () if problems else tuple(dict.fromkeys(one.kind for one in texts_of(service.replies)))
    return show(request, "texts.html", problems=problems, kinds=kinds)


@pages.get("/texts/{kind}")
def text(request: Request, person: Configurer, service: Served, kind: str) -> HTMLResponse:
    """A text in the situations that show what it can say."""
    return show(request, "text.html", kind=kind, samples=_samples(service, kind))


@pages.get("/texts/{kind}/{number}/preview")
def preview(person: Configurer, service: Served, kind: str, number: int) -> Response:
    """One of them as its reader's mail program shows it; may stand in a frame of the desk."""
    found = _samples(service, kind)
    if not 0 < number <= len(found):
        raise HTTPException(404)
    return HTMLResponse(found[number - 1].html, headers={"Content-Security-Policy": PREVIEW_POLICY})


def _samples(service: Service, kind: str) -> list[Sent]:
    """The samples of a text. Raises 404 for one there is none of, and while a template is broken: the list says where."""
    found = [] if service.template_problems() else [one for one in texts_of(service.replies) if one.kind == kind]
    if not found:
        raise HTTPException(404)
    return found
