from __future__ import annotations

import os
import select
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from parsing.labels.config import FormConfig
from parsing.process import reading_process, sandbox
from parsing.process.nursery import Child, Nursery
from tests.test_sandbox import FORM, config

__all__ = ["config"]


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    made = Nursery()
    yield made
    made.close()


def said(child: Child) -> str:
    """All that a child says until its output is at an end, with nothing said to it."""
    os.close(child.input)
    with os.fdopen(child.output, "rb") as output:
        return output.read().decode()


ENDS = {
    "well": ("pass", 0),
    "with a code": ("import os; os._exit(3)", 3),
    "by a fault": ("1 / 0", 1),
    "by a signal": ("import os; os.kill(os.getpid(), 9)", -signal.SIGKILL),
    "by its processor time": (
        "import resource; resource.setrlimit(resource.RLIMIT_CPU, (1, 2))\nwhile True: pass",
        -signal.SIGXCPU,
    ),
}


@pytest.mark.parametrize(("code", "status"), ENDS.values(), ids=ENDS)
def test_how_a_child_ended_is_known(nursery: Nursery, code: str, status: int) -> None:
    child = nursery.bear(code, "")
    assert said(child) == ""
    assert nursery.bury(child.number, 5) == status


def test_a_child_is_killed_with_what_it_started(nursery: Nursery) -> None:
    child = nursery.bear("import os; other = os.fork()\nwhile True: os.write(1, b'.'); import time; time.sleep(.01)", "")
    assert os.read(child.output, 1) == b"."
    assert nursery.bury(child.number) == -signal.SIGKILL
    assert set(said(child)) <= {"."}  # comes to an end when both are gone


def test_a_child_holds_nothing_but_its_pipes_and_knows_its_folder(nursery: Nursery) -> None:
    others = [nursery.bear("import sys; sys.stdin.read()", "") for _ in range(3)]
    code = "import os, sys; print(sys.argv[1], sorted(map(int, os.listdir('/proc/self/fd')))[:-1], dict(os.environ), flush=True)"
    child = nursery.bear(code, "/some/folder")
    assert said(child).replace("'LC_CTYPE': 'C.UTF-8'", "") == "/some/folder [0, 1, 2] {}\n"
    for one in (child, *others):
        nursery.bury(one.number)


def test_the_readers_are_loaded_before_a_child_begins(nursery: Nursery) -> None:
    child = nursery.bear(
        "import sys; print({'parsing.word.reader', 'parsing.pdf.reader', 'pypdfium2'} <= set(sys.modules), flush=True)", ""
    )
    assert said(child) == "True\n"
    nursery.bury(child.number)


def test_a_nursery_that_was_killed_is_replaced(nursery: Nursery) -> None:
    lost = nursery.bear("import sys; sys.stdin.read()", "")
    assert nursery._running
    nursery._running.kill()
    nursery._running.wait()
    assert nursery.bury(lost.number) == 0
    child = nursery.bear("print('here', flush=True)", "")
    assert said(child) == "here\n"
    assert nursery.bury(child.number, 5) == 0
    assert said(lost) == ""


def test_a_process_forked_from_the_desks_has_a_nursery_of_its_own(nursery: Nursery) -> None:
    nursery.bury(nursery.bear("pass", "").number)
    ours, theirs = os.pipe()
    if (number := os.fork()) == 0:
        child = nursery.bear("print('there', flush=True)", "")
        os.write(theirs, said(child).encode() + str(nursery.bury(child.number, 5)).encode())
        nursery.close()
        os._exit(0)
    os.waitpid(number, 0)
    assert os.read(ours, 100) == b"there\n0"
    child = nursery.bear("print('here', flush=True)", "")
    assert said(child) == "here\n"
    assert nursery.bury(child.number, 5) == 0
    os.close(ours)
    os.close(theirs)


def test_a_child_that_died_while_it_had_nothing_to_do_costs_no_file(config: FormConfig) -> None:
    with sandbox.Reader(config, processes=1) as reader:
        reader.protections()
        child = reader._idle[0]._child
        os.kill(child.number, signal.SIGKILL)
        select.select([child.output], [], [], 5)
        assert reader.read_file("form.docx", FORM)[0].kind == "referral_form"


def test_where_none_can_be_had_the_file_says_so(config: FormConfig, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("parsing.process.nursery.sys.executable", "/bin/false")
    monkeypatch.setattr(reading_process, "_NURSERY", Nursery())
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with sandbox.Reader(config, processes=1) as reader:
        assert reader.read_file("form.docx", FORM)[0].problems == (reading_process.NOT_STARTED,)
    assert list(tmp_path.iterdir()) == []
