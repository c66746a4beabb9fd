"""Death at every line: a child that does the desk's work kills itself at the N-th line of the keeper, and another one goes on."""

from __future__ import annotations

import os
import random
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

from desk import outgoing
from desk.service import Service
from tests.torture.auditor import Line, Verdict, fingerprint, judge, picture, what_is_left
from tests.torture.desk import Ground, answer, approve_all, desk_on, go_on, open_values, recover, take, whole_day
from tests.torture.mails import COMPLETES, FIRST_DAY, FORM, INCOMPLETE, NO_MESSAGE_ID, SAME_MESSAGE_ID, bounce, second_day
from tests.torture.post_office import Kept, PostOffice

ROOT = Path(__file__).parents[2]
KEEPER = (
    "desk/",
    "records/",
    "ingest/imap",
    "ingest/mailbox",
    "ingest/backoff",
    "notify/smtp",
    "notify/delivery",
    "notify/sent_folder",
    "notify/compose",
)
"""Whatever touches the mailbox, the database or the outlet; the readers of documents run elsewhere and hold nothing."""
FAILED = 3
"""Exit status of a child whose work raised something nobody foresaw."""

Work = Callable[[Service], None]


def in_child(work: Callable[[], None], kill_at: int = 0) -> int:
    """Do the work in a forked child that dies at its N-th keeper line; how many lines ran, or -1 for a death."""
    sys.stdout.flush()
    reads, writes = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reads)
        lines = _Lines(kill_at)
        try:
            lines.count(work)
        except BaseException:
            traceback.print_exc()
            os._exit(FAILED)
        os.write(writes, str(lines.ran).encode())
        os._exit(0)
    os.close(writes)
    with os.fdopen(reads) as pipe:
        said = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL:
        return -1
    if status:
        raise RuntimeError("the desk failed for a reason that was not foreseen; see above")
    return int(said)


class _Lines:
    """Counts the keeper's lines as they run, and ends the process at one of them."""

    def __init__(self, kill_at: int) -> None:
        self.kill_at, self.ran = kill_at, 0
        self.known: dict[str, bool] = {}

    def count(self, work: Callable[[], None]) -> None:
        if self.kill_at:
            sys.settrace(self._entered)
        work()
        sys.settrace(None)

    def _entered(self, frame: FrameType, event: str, argument: Any) -> Any:
        file = frame.f_code.co_filename
        if file not in self.known:
            path = file.removeprefix(f"{ROOT}/")
            self.known[file] = path.startswith(KEEPER)
        return self._line if self.known[file] else None

    def _line(self, frame: FrameType, event: str, argument: Any) -> Any:
        if event == "line":
            self.ran += 1
            if self.ran == self.kill_at:
                os.kill(os.getpid(), signal.SIGKILL)
        return self._line


COPIES, MOVES = b"IMAP4rev1 AUTH=PLAIN UIDPLUS", b"IMAP4rev1 AUTH=PLAIN UIDPLUS MOVE"


@dataclass(frozen=True)
class Scene:
    """Work that is cut off, and what was there before it."""

    name: str
    work: Work
    before: tuple[Work, ...] = ()
    first: tuple[bytes, ...] = FIRST_DAY
    later: Callable[[PostOffice], tuple[bytes, ...]] = lambda office: ()
    after: str = "leave"
    keeps_sent: bool = False
    capabilities: bytes = COPIES


def half_answered(service: Service) -> None:
    """All is approved, and the last replies still wait in the outbox."""
    approve_all(service)
    for draft_id in outgoing.due(service)[:2]:
        outgoing.send_one(service, draft_id)


def completing(office: PostOffice) -> tuple[bytes, ...]:
    return (COMPLETES,)


def bouncing(office: PostOffice) -> tuple[bytes, ...]:
    return (bounce(office),)


SCENES = (
    Scene("mail comes in and is read", take, first=(INCOMPLETE, SAME_MESSAGE_ID)),
    Scene("a reply is approved and sent", answer, before=(take,), first=(FORM,)),
    Scene("an answer overtakes an approval", whole_day, before=(take, approve_all), first=(INCOMPLETE,), later=completing),
    Scene("a reply comes back undelivered", take, before=(whole_day,), first=(FORM,), later=bouncing),
    Scene("stored mail is moved", take, first=(NO_MESSAGE_ID,), after="move", capabilities=MOVES),
    Scene("stored mail is copied, then removed", take, first=(NO_MESSAGE_ID,), after="move"),
    Scene("what was sent stands in the Sent folder", answer, before=(take,), first=(NO_MESSAGE_ID,), keeps_sent=True),
)
DAYS = (
    Scene("a day with mail of every kind", whole_day),
    Scene("the day after, with answers, a bounce and a loop", whole_day, before=(take, half_answered), later=second_day),
)
"""Longer work, for deaths at random lines."""


@dataclass
class Stage:
    """A scene with everything in its place, so that it can begin again and again."""

    scene: Scene
    ground: Ground
    kept: Kept
    lines: int
    undisturbed: tuple[Line, ...]
    known: dict[str, Verdict] = field(default_factory=dict)
    """What was found, by what was left behind."""

    def begin(self) -> None:
        self.ground.clear(self.template)
        self.ground.office.put_back(self.kept)

    @property
    def template(self) -> Path:
        return self.ground.folder / "template"

    def trial(self, *kills: int, plant: Callable[[], None] = lambda: None) -> Verdict:
        """Die at these lines, one death after the other; then go on, look, and go on once more, which must change nothing.

        What a death leaves behind is recovered from once: most lines leave the same as the line before.
        """
        self.begin()
        for kill_at in kills:
            in_child(self._planted(self.scene.work, plant), kill_at)
            self.ground.office.settle()
        left = what_is_left(self.ground)
        if left not in self.known:
            self.known[left] = self._recovered(plant)
        return self.known[left]

    def troubled(
        self,
        trouble: Callable[[PostOffice], None],
        work: Work = go_on,
        meanwhile: Callable[[PostOffice], None] = lambda office: None,
        plant: Callable[[], None] = lambda: None,
    ) -> Verdict:
        """Work while the servers are in trouble; `meanwhile` happens before the trouble ends and a fresh process goes on."""
        self.begin()
        trouble(self.ground.office)
        in_child(self._planted(work, plant))
        self.ground.office.settle()
        self.ground.office.mend()
        meanwhile(self.ground.office)
        return self._recovered(plant)

    def _recovered(self, plant: Callable[[], None]) -> Verdict:
        in_child(self._planted(recover, plant))
        found = judge(self.ground, self.undisturbed)
        quiet = fingerprint(self.ground)
        in_child(self._planted(recover, plant))
        if fingerprint(self.ground) != quiet or judge(self.ground, self.undisturbed) != found:
            return Verdict(found.violations | {"another round changed something"}, found.unknown)
        return found

    def _planted(self, work: Work, plant: Callable[[], None]) -> Callable[[], None]:
        def run() -> None:
            plant()
            with desk_on(self.ground) as service:
                work(service)

        return run


def stage(scene: Scene, folder: Path, office: PostOffice) -> Stage:
    """Set a scene up, and see how it ends without a fault and how many lines it runs."""
    ground = Ground(folder, office, after=scene.after)
    office.keeps_sent, office.imap.capabilities = scene.keeps_sent, scene.capabilities
    office.put_back(Kept({name: {} for name in ("INBOX", "Processed", "Sent")}, 77, (), ()))
    ground.clear()
    office.deliver(*scene.first)
    for work in scene.before:
        _alone(ground, work)
    office.settle()
    office.deliver(*scene.later(office))
    made = Stage(scene, ground, office.keep(), 0, ())
    ground.data.rename(made.template)
    made.begin()
    made.lines = in_child(made._planted(scene.work, lambda: None), kill_at=10**9)
    _alone(ground, recover)
    office.settle()
    made.undisturbed = _picture(ground)
    return made


def _alone(ground: Ground, work: Work) -> None:
    def run() -> None:
        with desk_on(ground) as service:
            work(service)

    in_child(run)


def _picture(ground: Ground) -> tuple[Line, ...]:
    import sqlite3

    with closing(sqlite3.connect(ground.data / "desk.db")) as db:
        open_values(db)
        return picture(db)


def every_line(made: Stage, step: int = 1) -> Iterator[tuple[int, ...]]:
    """One death at each line, or at every `step`-th."""
    for line in range(1, made.lines + 1, step):
        yield (line,)


def many_deaths(made: Stage, runs: int) -> Iterator[tuple[int, ...]]:
    """Two to five deaths, each at some line."""
    chance = random.Random(1)
    for _ in range(runs):
        yield tuple(chance.randrange(1, made.lines + 1) for _ in range(chance.randrange(2, 6)))
