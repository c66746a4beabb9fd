"""What monitors are told, and who is told anything at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from httpx import Response
from prometheus_client.parser import text_string_to_metric_families
from starlette.testclient import TestClient

from desk import metrics, pipeline
from desk.web.app import create_app
from records.database import DatabaseError, writing
from records.moves import DraftState, MessageState, ReferralState
from records.tables import Message, Pulse, now
from tests.desk_service import WHOLE, House, house, mail_of

ASKED = ("/readyz", "/metrics")


@pytest.fixture
def at(tmp_path: Path) -> Iterator[House]:
    with (made := house(tmp_path)).service:
        yield made


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FastAPI]:
    folder = tmp_path_factory.mktemp("asked")
    (token := folder / "token").write_text("a-long-token\n")
    with (made := house(folder, desk={"watch_token_file": token})).service:
        yield create_app(made.service)


def ask(at: House, path: str, client: str = "127.0.0.1", **headers: str) -> Response:
    return ask_app(create_app(at.service), path, client, headers)


def ask_app(app: FastAPI, path: str, client: str, headers: dict[str, str]) -> Response:
    return TestClient(app, client=(client, 5000), raise_server_exceptions=False).get(path, headers=headers)


def figures(at: House) -> dict[str, float]:
    found: dict[str, float] = {}
    for family in text_string_to_metric_families(metrics.exposition(at.service).decode()):
        for sample in family.samples:
            found["/".join([sample.name.removeprefix("pimhs_"), *sample.labels.values()])] = sample.value
    return found


def pulse(at: House, job: str, **changes: Any) -> None:
    with writing(at.service.engine) as db:
        db.merge(Pulse(**{"job": job, "last_run": now(), "last_ok": now(), "detail": {}, **changes}))


# ------------------------------------------------------------------------------------------------------ who may ask


@pytest.mark.parametrize("path", ASKED)
@pytest.mark.parametrize(
    ("client", "headers", "told"),
    [
        ("127.0.0.1", {}, True),
        ("::1", {}, True),
        ("203.0.113.9", {}, False),
        ("127.0.0.1", {"x-forwarded-for": "203.0.113.9"}, False),
        ("127.0.0.1", {"forwarded": "for=203.0.113.9"}, False),
        ("203.0.113.9", {"authorization": "Bearer a-long-token"}, True),
        ("127.0.0.1", {"x-forwarded-for": "203.0.113.9", "authorization": "bearer a-long-token"}, True),
        ("203.0.113.9", {"authorization": "Bearer another"}, False),
        ("203.0.113.9", {"authorization": "Basic a-long-token"}, False),
        ("203.0.113.9", {"authorization": "Bearer"}, False),
    ],
)
def test_only_this_machine_or_whoever_knows_the_token_is_told(
    asked: FastAPI, path: str, client: str, headers: dict[str, str], told: bool
) -> None:
    assert (ask_app(asked, path, client, headers).status_code != 404) is told


@pytest.mark.parametrize("path", ASKED)
def test_without_a_token_set_no_token_opens_the_door(at: House, path: str) -> None:
    assert ask(at, path, "203.0.113.9", authorization="Bearer ").status_code == 404
    assert ask(at, path, "203.0.113.9", authorization="Bearer x").status_code == 404


def test_anybody_learns_that_the_process_answers_and_no_more(at: House) -> None:
    answer = ask(at, "/healthz", "203.0.113.9")
    assert (answer.status_code, answer.text) == (200, "ok\n")


# -------------------------------------------------------------------------------------------------------- readiness


def test_a_desk_is_ready_once_its_jobs_have_run(at: House) -> None:
    before = ask(at, "/readyz")
    pipeline.round(at.service)
    after = ask(at, "/readyz")

    assert (before.status_code, before.json()["poll"]) == (503, "never")
    assert (after.status_code, after.json()) == (200, {"database": "ok", "migrations": "ok", "poll": "ok", "send": "ok"})


@pytest.mark.parametrize("job", metrics.WATCHED)
def test_a_job_that_stopped_or_fails_is_named(at: House, job: str) -> None:
    pipeline.round(at.service)
    pulse(at, job, last_ok=now() - timedelta(minutes=16))
    assert metrics.readiness(at.service)[job] == "late"
    pulse(at, job, problem="The server refused nadia@example.org.")
    answer = ask(at, "/readyz")
    assert (answer.status_code, answer.json()[job]) == (503, "failing")
    assert "nadia" not in answer.text


def test_a_job_that_runs_seldom_is_not_late_for_it(tmp_path: Path) -> None:
    made = house(tmp_path, sending={"kind": "folder", "folder": str(tmp_path / "sent"), "every": 3600})
    with made.service:
        pulse(made, "send", last_ok=now() - timedelta(hours=2))
        assert metrics.readiness(made.service)["send"] == "ok"


def test_a_database_that_is_gone_or_old_is_said(at: House, monkeypatch: pytest.MonkeyPatch) -> None:
    pipeline.round(at.service)
    with writing(at.service.engine) as db:
        db.connection().exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    assert metrics.readiness(at.service)["migrations"] == "behind"

    def refuse(engine: object) -> bool:
        raise DatabaseError("The database cannot be reached.")

    monkeypatch.setattr(metrics, "is_current", refuse)
    assert ask(at, "/readyz").json() == {"database": "unreachable"}
    assert ask(at, "/readyz").status_code == 503


# ---------------------------------------------------------------------------------------------------------- figures


@pytest.mark.usefixtures("each_database")
def test_every_state_has_its_figure_and_the_figures_add_up(at: House) -> None:
    at.deliver(mail_of(WHOLE), mail_of("This file is locked."), mail_of(text="How do I refer?"))
    pipeline.round(at.service)
    told = figures(at)

    for name, states in (("messages", MessageState), ("referrals", ReferralState), ("drafts", DraftState)):
        assert {key for key in told if key.startswith(f"{name}/")} == {f"{name}/{state}" for state in states}
    assert sum(told[f"messages/{state}"] for state in MessageState) == 3
    assert told["inbox_messages/server"] == told["inbox_messages/ledger"] == 3
    assert told["job_failing/poll"] == 0
    assert told["job_last_success_timestamp_seconds/send"] <= now().timestamp()
    assert told["process_resident_memory_bytes"] > 0


def test_what_waits_longest_is_measured(at: House) -> None:
    at.deliver(mail_of(text="Hello"))
    pipeline.poll(at.service)
    with writing(at.service.engine) as db:
        row = db.get(Message, 1)
        assert row is not None
        row.stored_at = now() - timedelta(hours=1)
    told = figures(at)

    assert told["oldest_waiting_seconds/message_unread"] >= 3600
    assert told["oldest_waiting_seconds/draft_approved"] == 0
    assert told["alarms"] == 1
