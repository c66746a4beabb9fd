"""The demonstration, as a person starts and ends it: fresh every time, and clean at its end."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desk.actions import Problem
from desk.demo import MARK, _folder
from desk.serving import PortBusy, listen
from tests.servers import free_port

ROOT = Path(__file__).parent.parent
COMMAND = [sys.executable, "-m", "desk"]


@contextmanager
def started(command: list[str], folder: Path, until: str, **variables: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A process of ours and what it printed until the line that holds `until`."""
    environment = {**os.environ, "PYTHONUNBUFFERED": "1", **variables}
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)
    assert process.stdout is not None
    said = ""
    try:
        for line in process.stdout:
            said += line
            if until in line:
                break
        else:
            pytest.fail(f"it ended early:\n{said}")
        yield process, said
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def opened(port: int) -> str:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/sign-in", timeout=30) as answer:
        return str(answer.read().decode())


@pytest.mark.slow
@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGTERM])
def test_it_opens_a_desk_and_ends_cleanly(way: signal.Signals) -> None:
    port = free_port()
    with started([*COMMAND, "demo", "--port", str(port)], ROOT, "Ctrl-C ends it") as (process, said):
        assert f"http://127.0.0.1:{port}" in said
        assert re.search(r"administrator: +admin +\w+-\w+-\w+-\w+", said)
        assert re.search(r"clinician: +clinician +\w+-\w+-\w+-\w+", said)
        folder = re.search(r"lands in (\S+)/sent", said)
        assert folder
        assert "fictional" in opened(port).lower()
        process.send_signal(way)
        rest, _ = process.communicate(timeout=60)
        assert process.returncode == 0, rest
        assert "Its data is gone" in rest
        assert not Path(folder[1]).exists()


@pytest.mark.slow
def test_the_running_desk_stops_cleanly_on_sigterm(tmp_path: Path) -> None:
    port = free_port()
    with started([*COMMAND, "run", "--port", str(port)], ROOT, "Ctrl-C ends it", PIMHS_DATA=str(tmp_path)) as (process, _):
        assert "sign" in opened(port).lower()
        process.send_signal(signal.SIGTERM)
        rest, _ = process.communicate(timeout=60)
        assert (process.returncode, rest) == (0, "Stopped.\n")
    assert (tmp_path / "desk.log").stat().st_mode & 0o777 == 0o600


def test_a_port_that_is_taken_says_how_to_choose_another() -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(PortBusy, match=r"PORT=8001"):
            listen("127.0.0.1", other.getsockname()[1])


def test_a_second_run_in_the_same_folder_starts_fresh(tmp_path: Path) -> None:
    with _folder(tmp_path / "demo") as folder:
        (folder / "desk.db").touch()
    with _folder(tmp_path / "demo") as folder:
        assert [path.name for path in folder.iterdir()] == [MARK]


def test_a_folder_with_other_files_is_never_emptied(tmp_path: Path) -> None:
    (tmp_path / "thesis.docx").touch()
    with pytest.raises(Problem, match="holds other files"), _folder(tmp_path):
        pass
    assert (tmp_path / "thesis.docx").exists()
