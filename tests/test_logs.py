"""The log: ids and codes, in two shapes, never the words of an exception."""

from __future__ import annotations

import errno
import io
import json
import logging
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desk import actions, logs, pipeline
from desk.status import status
from tests.desk_service import WHOLE, house, mail_of

SAID = "Ada Winter, 9990000018"


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root = logging.getLogger("desk")
    level, propagate, handlers = root.level, root.propagate, list(root.handlers)
    yield
    logs.stop_all()
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


class NoRoom(io.StringIO):
    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def full(path: Path) -> None:
    path.symlink_to("/dev/full")  # every byte written to it is one too many


@pytest.mark.parametrize(
    ("spoil", "why"),
    [(full, "No space left on device"), (Path.mkdir, "Is a directory")],
    ids=["a full disk", "a place that is taken"],
)
@pytest.mark.parametrize("shape", ["text", "json"])
def test_a_log_that_cannot_be_written_stops_neither_mail_nor_replies_and_raises_an_alarm(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    shape: str,
    spoil: Callable[[Path], None],
    why: str,
) -> None:
    with (at := house(tmp_path)).service as service:
        spoil(path := service.settings.data / logs.NAME)
        if shape == "json":
            monkeypatch.setattr("sys.stderr", NoRoom())
        logs.to_file(service.settings.data, shape)
        at.reader.fails = pipeline.ATTEMPTS
        at.deliver(mail_of("anything"))  # each of its tries fails, and that is logged
        pipeline.round(service)
        at.deliver(mail_of(WHOLE))
        pipeline.round(service)
        assert sorted(at.states()) == ["needs_attention", "referral"]
        [draft] = at.drafts
        assert draft.id is not None
        actions.approve(service, "priya", draft.id, draft.version)
        log_a_failure()
        assert pipeline.round(service).sent == 1
        assert len(list((tmp_path / "sent").glob("*.eml"))) == 1
        found = status(service)
        assert (found["audit"], found["messages"]) == ("whole", 2)
        assert [one for one in found["alarms"] if why in one] == found["alarms"] != []

        logs.stop_all()
        path.rmdir() if path.is_dir() else path.unlink()
        logs.to_file(service.settings.data)
        log_a_failure()
        assert status(service)["alarms"] == []
        assert "message 13: failed" in path.read_text("utf-8")
    assert "Traceback" not in capsys.readouterr().err


def test_a_log_goes_on_once_there_is_room_again(tmp_path: Path) -> None:
    full(path := tmp_path / logs.NAME)
    logs.to_file(tmp_path)
    log_a_failure()
    assert logs.fault()
    [handler] = logs._ours()
    assert isinstance(handler, logs.LogFile)
    path.unlink()
    handler.stream = None  # as after the next turn of the file
    log_a_failure()
    assert logs.fault() == ""
    assert len(path.read_text("utf-8").splitlines()) == 2


def test_the_log_of_one_of_several_services_is_no_alarm_of_the_others(tmp_path: Path) -> None:
    (tmp_path / "east" / logs.NAME).mkdir(parents=True)
    stop = [logs.to_file_of(name, tmp_path / name) for name in ("east", "west")]
    for name in ("east", "west"):
        with logs.about(name):
            log_a_failure()
            assert bool(logs.fault()) == (name == "east")
    for one in stop:
        one()
