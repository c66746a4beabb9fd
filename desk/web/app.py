"""The desk as a web application: its pages, its door and its answers when something fails."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import import_module

from fastapi import APIRouter, FastAPI, Request
from fastapi.routing import APIRoute
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from desk.configured import Configured
from desk.organisation import Organisation
from desk.service import Service
from desk.tracing import FRAMEWORK, Traced
from desk.web import failures, words
from desk.web.chrome import desk_of, words_of
from desk.web.counts import Counted
from desk.web.guard import has_rule
from desk.web.paging import page_links
from desk.web.render import environment
from desk.web.security import SecureHeaders
from desk.web.show import STATIC
from desk.web.standing import Standing
from desk.web.views import Pictures

GROUPS = (
    "sign_in",
    "organisation",
    "account",
    "about",
    "waiting",
    "referral",
    "correct",
    "compare",
    "summaries",
    "originals",
    "reply",
    "letters",
    "outbox",
    "mail",
    "counts",
    "people",
    "configuration",
    "texts",
    "running",
    "erased",
    "health",
)
"""The modules of pages; each has a router called `pages`."""


class Assets(StaticFiles):
    """The desk's own files: fetched once when their address holds a digest, else asked for anew."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file and how long to keep it."""
        response = await super().get_response(path, scope)
        kept = "v" in Request(scope).query_params
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if kept else "no-cache"
        return response


def create_app(service: Service) -> FastAPI:
    """The web desk of a service, for uvicorn. Raises `RuntimeError` when a page has no access rule."""
    app = FastAPI(title="desk", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan, telemetry=FRAMEWORK)
    app.state.service = service
    furnish(app, service)
    for group in GROUPS:
        router: APIRouter = import_module(f"desk.web.{group}").pages
        check_rules(router)
        app.include_router(router)
    app.mount("/static", Assets(directory=STATIC), name="static")
    failures.install(app)
    app.add_middleware(failures.Unexpected)
    app.add_middleware(SecureHeaders)
    app.add_middleware(Traced)
    return app


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """When the pages stop, the process that draws forms stops with them."""
    yield
    app.state.pictures.close()


def furnish(app: FastAPI, service: Service) -> None:
    """What the pages share, made once."""
    env = environment(service.settings.templates / "desk")
    app.state.words = words_of(service)
    app.state.desk = desk_of(service)
    app.state.pictures = Pictures(service.form)
    app.state.counted = Counted(service, app.state.words)
    app.state.organisation = Organisation(service.settings.organisation)
    app.state.configured = Configured(service)
    app.state.standing = Standing(service)
    app.state.pages = env
    app.state.file_bytes = service.settings.desk.largest_file
    env.globals.update(
        words=app.state.words, organisation=service.settings.organisation, plural=words.plural, page_links=page_links
    )
    for shape in (
        words.day,
        words.short_day,
        words.clock,
        words.moment,
        words.size,
        words.sentence,
        words.amid,
        words.document_kind,
    ):
        env.filters[shape.__name__] = shape


def check_rules(router: APIRouter) -> None:
    """Raise unless every page of the router says who may use it."""
    open_pages = [route.path for route in router.routes if isinstance(route, APIRoute) and not has_rule(route)]
    if open_pages:
        raise RuntimeError(f"pages without an access rule: {', '.join(open_pages)}")
