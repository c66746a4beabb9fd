"""Traces: off by default and free then; asked for by the standard variables; ids and codes only."""

from __future__ import annotations

import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from starlette.testclient import TestClient

from desk import pipeline, tracing
from desk.check import LOOKS
from desk.config_errors import ConfigError
from desk.web.app import create_app
from tests.desk_service import WHOLE, house, mail_of, own_settings

ROOT = Path(__file__).parent.parent
ENDPOINT = "OTEL_EXPORTER_OTLP_ENDPOINT"


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in list(os.environ):
        if name.startswith("OTEL_"):
            monkeypatch.delenv(name)
    yield
    if tracing._Process.provider:
        tracing._Process.provider.shutdown()
    tracing.record(None)


class Collector(http.server.BaseHTTPRequestHandler):
    """Takes what is exported by OTLP over HTTP."""

    taken: list[bytes]

    def do_POST(self) -> None:
        assert self.path == "/v1/traces"
        self.taken.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bytes]]:
    handler = type("Handler", (Collector,), {"taken": []})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv(ENDPOINT, f"http://127.0.0.1:{server.server_address[1]}")
        yield handler.taken
        server.shutdown()


def exported(taken: list[bytes]) -> list[dict[str, Any]]:
    """Each span with its codes and the name of the one it stands in."""
    spans, named = [], {}
    for body in taken:
        for of in ExportTraceServiceRequest.FromString(body).resource_spans:
            resource = {one.key: one.value.string_value for one in of.resource.attributes}
            for one in (one for scope in of.scope_spans for one in scope.spans):
                named[one.span_id] = one.name
                codes = {key.key: getattr(key.value, key.value.WhichOneof("value")) for key in one.attributes}
                spans.append({"name": one.name, "of": one.parent_span_id, "service": resource["service.name"], **codes})
    return [{"in": named.get(one.pop("of"), ""), **one} for one in spans]


def flushed() -> None:
    assert tracing._Process.provider
    tracing._Process.provider.force_flush()


def test_while_nobody_asks_nothing_of_it_is_loaded() -> None:
    code = "import sys, desk.pipeline, desk.web.app, desk.queue, desk.tracing as t; t.start(); print(t.span('x', id=1), *sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("<contextlib.nullcontext")
    assert not [name for name in done.stdout.split() if name.startswith(("opentelemetry.sdk", "opentelemetry.exporter"))]


@pytest.mark.parametrize(
    ("given", "where"),
    [
        ({}, ""),
        ({"OTEL_SERVICE_NAME": "desk"}, ""),
        ({ENDPOINT: "http://collector:4318"}, "http://collector:4318"),
        ({"OTEL_TRACES_EXPORTER": "otlp"}, "http://localhost:4318"),
        ({ENDPOINT: "http://a:1", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "http://b:2/x"}, "http://b:2/x"),
        ({ENDPOINT: "http://a:1", "OTEL_TRACES_EXPORTER": "none"}, ""),
        ({ENDPOINT: "http://a:1", "OTEL_SDK_DISABLED": "TRUE"}, ""),
        ({ENDPOINT: "http://a:1", "OTEL_EXPORTER_OTLP_PROTOCOL": "http/protobuf"}, "http://a:1"),
    ],
)
def test_the_standard_variables_say_whether_and_where_to(given: dict[str, str], where: str) -> None:
    assert tracing.asked(given) == where


@pytest.mark.parametrize(
    "given", [{"OTEL_TRACES_EXPORTER": "console"}, {ENDPOINT: "http://a:1", "OTEL_EXPORTER_OTLP_PROTOCOL": "grpc"}]
)
def test_what_the_desk_cannot_do_is_said(given: dict[str, str]) -> None:
    with pytest.raises(ConfigError, match="write "):
        tracing.asked(given)


def test_parts_that_are_not_installed_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENDPOINT, "http://127.0.0.1:9")
    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.otlp.proto.http.trace_exporter", None)
    for begin in (tracing.start, tracing.check):
        with pytest.raises(ConfigError, match=r"requirements/telemetry\.txt"):
            begin()


def test_checking_says_whether_traces_are_exported(monkeypatch: pytest.MonkeyPatch) -> None:
    assert LOOKS["traces"](own_settings()).startswith("off")
    monkeypatch.setenv(ENDPOINT, "http://127.0.0.1:9")
    assert LOOKS["traces"](own_settings()) == "exported to http://127.0.0.1:9."


def test_mail_and_pages_are_traced_by_ids_and_codes(
    tmp_path: Path, collector: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    with (at := house(tmp_path)).service:
        monkeypatch.setattr("opentelemetry.trace.get_tracer_provider", lambda: tracing._Process.provider)  # FastAPI's own is off
        at.deliver(mail_of(WHOLE))
        pipeline.round(at.service)
        browser = TestClient(create_app(at.service), follow_redirects=False)
        for path in ("/healthz?q=Winter", "/messages/9990000018", "/Winter", "/messages/1"):
            browser.get(path, headers={"Host": "winter.example", "tracestate": "a=Winter", "baggage": "a=Winter"})
        browser.request("WINTER", "/healthz")
        flushed()
    spans = exported(collector)
    assert {one["service"] for one in spans} == {"pimhs"}
    told = [{key: value for key, value in one.items() if key != "service"} for one in spans]
    for one in (
        {"name": "job poll", "in": "", "server": 1, "ledger": 1, "withheld": 0},
        {"name": "read message", "in": "", "message_id": 1, "placed": True},
        {"name": "parse", "in": "read message"},
        {"name": "check", "in": "read message"},
        {"name": "record", "in": "read message"},
        {
            "name": "GET /healthz",
            "in": "",
            "http.request.method": "GET",
            "http.response.status_code": 200,
            "http.route": "/healthz",
        },
        {"name": "GET", "in": "", "http.request.method": "GET", "http.response.status_code": 404},
    ):
        assert one in told
    assert not any(word in body for body in collector for word in (b"Winter", b"winter", b"WINTER", b"9990000018"))


def test_a_failure_is_told_by_its_kind_alone(tmp_path: Path, collector: list[bytes]) -> None:
    with (at := house(tmp_path)).service:
        at.reader.fails = 2
        at.deliver(mail_of(WHOLE))
        pipeline.round(at.service)
        flushed()
    failed = [one for one in exported(collector) if "error.type" in one]
    assert [(one["name"], one["error.type"]) for one in failed] == [("parse", "RuntimeError")] * 2
    assert not any(b"Winter" in body for body in collector)


def test_a_collector_that_is_not_there_keeps_nothing_from_being_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENDPOINT, "http://127.0.0.1:9")
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_TIMEOUT", "1")
    with (at := house(tmp_path)).service:
        at.deliver(mail_of(WHOLE))
        pipeline.round(at.service)
        assert at.states() == ["referral"]
