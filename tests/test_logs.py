"""The log: ids and codes, in two shapes, never the words of an exception."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk import logs

SAID = "Ada Winter, 9990000018"


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root = logging.getLogger("desk")
    level, propagate, handlers = root.level, root.propagate, list(root.handlers)
    yield
    for handler in set(root.handlers) - set(handlers):
        handler.close()
    root.level, root.propagate, root.handlers = level, propagate, handlers


def log_a_failure() -> None:
    log = logging.getLogger("desk.pipeline")
    log.info("message %s: read", 12)
    try:
        raise ValueError(SAID)
    except ValueError:
        log.exception("message %s: failed", 13)


def test_lines_for_people_hold_the_kind_of_a_failure_and_not_its_words(tmp_path: Path) -> None:
    logs.to_file(tmp_path)
    log_a_failure()
    first, second = (tmp_path / logs.NAME).read_text("utf-8").splitlines()

    assert first.endswith("+00:00 INFO desk.pipeline message 12: read")
    assert "ERROR desk.pipeline message 13: failed (ValueError at test_logs.py:" in second


def test_lines_for_machines_are_json_in_the_file_and_on_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.to_file(tmp_path, "json")
    log_a_failure()
    written = (tmp_path / logs.NAME).read_text("utf-8")
    lines = [json.loads(line) for line in written.splitlines()]

    assert capsys.readouterr().err == written
    assert [line["event"] for line in lines] == ["message %s: read", "message %s: failed"]
    assert {key: lines[0][key] for key in ("level", "logger", "message")} == {
        "level": "info",
        "logger": "desk.pipeline",
        "message": "message 12: read",
    }
    assert lines[1]["raised"].startswith("ValueError at test_logs.py:")
    assert SAID not in written


def test_the_log_is_its_owner_s_alone(tmp_path: Path) -> None:
    logs.to_file(tmp_path)
    assert (tmp_path / logs.NAME).stat().st_mode & 0o077 == 0


def test_libraries_that_quote_mail_are_kept_below_their_errors() -> None:
    logs.keep_quiet()
    assert not [name for name in logs.CHATTY if logging.getLogger(name).isEnabledFor(logging.WARNING)]
