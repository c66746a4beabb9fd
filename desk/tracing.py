"""Traces for OpenTelemetry, where the standard OTEL_ variables ask for them: what was done, how long it took, how it ended.

A span holds ids, counts and codes that the code itself chose, never a text that came from outside: no address as it was typed, no
header, no words of an exception. While nobody asks for traces nothing is imported, and a span is nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from threading import Lock
from typing import TYPE_CHECKING, Any

from desk.config_errors import ConfigError
from desk.logs import ABOUT

if TYPE_CHECKING:
    from fastapi.telemetry import TelemetryConfig
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.trace import Tracer
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

Codes = dict[str, int | str]
ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")
PROTOCOLS = ("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL")
REQUEST = "request"
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
FRAMEWORK: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False, "auto_configure": False}
"""FastAPI's own telemetry stays off: its spans hold addresses with their queries, its logs the words of exceptions."""


class _Process:
    """What traces are made with, once for the process."""

    provider: TracerProvider | None = None
    tracer: Tracer | None = None
    lock = Lock()


def start() -> None:
    """Begin to export traces where the environment asks for it; does nothing a second time. Raises `ConfigError`."""
    with _Process.lock:
        if _Process.tracer is None and asked(os.environ):
            record(_provider())


def asked(environment: Mapping[str, str]) -> str:
    """Where the traces go, as the OTEL_ variables say; empty when nobody asks for any. Raises `ConfigError`."""
    exporter = environment.get("OTEL_TRACES_EXPORTER", "").strip().lower()
    named = next((environment[name] for name in ENDPOINTS if environment.get(name)), "")
    if environment.get("OTEL_SDK_DISABLED", "").strip().lower() == "true" or not (named or exporter) or exporter == "none":
        return ""
    protocol = next((environment[name] for name in PROTOCOLS if environment.get(name)), "http/protobuf")
    if exporter not in ("", "otlp"):
        raise ConfigError(["OTEL_TRACES_EXPORTER: write otlp or none; the desk has no other exporter."])
    if protocol != "http/protobuf":
        raise ConfigError([f"{PROTOCOLS[1]}: write http/protobuf; the desk speaks no other protocol."])
    return named or "http://localhost:4318"


def check() -> str:
    """One line: whether traces are exported, and where to. Raises `ConfigError`."""
    where = asked(os.environ)
    if where:
        _provider().shutdown()
    return f"exported to {where}." if where else "off: no OTEL_ variable asks for them."


def record(provider: TracerProvider | None) -> None:
    """Make spans with a provider from now on; none: stop."""
    _Process.provider, _Process.tracer = provider, provider.get_tracer("pimhs") if provider else None


def _provider() -> TracerProvider:
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import SERVICE_NAME, Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ImportError:
        words = "OTEL_ variables ask for traces, and what makes them is not installed. Install requirements/telemetry.txt as"
        raise ConfigError([f"{words} docs/operator.md says, or set OTEL_SDK_DISABLED=true."]) from None
    named = {} if os.environ.get("OTEL_SERVICE_NAME") else {SERVICE_NAME: "pimhs"}
    provider = TracerProvider(resource=Resource.create(named))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    return provider


def span(name: str, **codes: int | str) -> AbstractContextManager[Codes]:
    """Something that is done: it takes what is put into the value as well. `name` and `codes` are words of the program."""
    return _recorded(_Process.tracer, name, codes) if _Process.tracer else nullcontext(codes)


@contextmanager
def _recorded(tracer: Tracer, name: str, codes: Codes) -> Iterator[Codes]:
    from opentelemetry.trace import SpanKind, StatusCode

    kind = SpanKind.SERVER if name == REQUEST else SpanKind.INTERNAL
    codes |= {"service": ABOUT.get()} if ABOUT.get() else {}
    with tracer.start_as_current_span(name, kind=kind, record_exception=False, set_status_on_exception=False) as made:
        try:
            yield codes
        except BaseException as error:
            codes["error.type"] = type(error).__name__
            raise
        finally:
            made.update_name(str(codes.pop("name", name)))
            made.set_attributes(codes)
            if "error.type" in codes:
                made.set_status(StatusCode.ERROR)


class Traced:
    """A span for each page: its method, the route it is (never the address), the ids in it, and the status of its answer."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on."""
        if scope["type"] != "http" or _Process.tracer is None:
            await self.app(scope, receive, send)
            return
        with span(REQUEST) as codes:

            async def watched(message: Message) -> None:
                if message["type"] == "http.response.start":
                    codes.update(_answered(scope, message["status"]))
                await send(message)

            await self.app(scope, receive, watched)


def _answered(scope: Scope, status: int) -> Codes:
    """What is told of a page once it is known which one it was."""
    method = scope["method"] if scope["method"] in METHODS else "_OTHER"
    route = getattr(scope.get("route"), "path", "")
    codes: Codes = {"name": f"{method} {route}".strip(), "http.request.method": method, "http.response.status_code": status}
    if route:
        codes["http.route"] = route
    if status >= 500:
        codes["error.type"] = str(status)
    return codes | (_ids(scope) if status < 400 else {})  # a number that leads nowhere may be anything, an NHS number too


def _ids(scope: Scope) -> Codes:
    """The ids of records in the address, under the names the route gives them."""
    given: Mapping[str, Any] = scope.get("path_params") or {}
    return {key: int(value) for key, value in given.items() if key.endswith("_id") and str(value).isdecimal()}
