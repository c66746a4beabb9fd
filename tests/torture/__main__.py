"""All of the torture, or a sample: `python -m tests.torture [--step N]`. Exit status 1 when anything was found.

A step of 1 dies at every line; a step of 50 at every fiftieth, and the other families are thinned in the same measure.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path

from tests.servers import make_certificate
from tests.torture import crowd, storage, troubles
from tests.torture.auditor import Verdict
from tests.torture.deaths import DAYS, SCENES, Stage, every_line, many_deaths, stage
from tests.torture.desk import Ground, desk_on, recover, warm_up
from tests.torture.mails import FIRST_DAY, second_day
from tests.torture.planted import PLANTED
from tests.torture.post_office import PostOffice, post_office

MEMORY = Path("/dev/shm")
"""A disk in memory, where there is one: a process that is killed leaves the same there, and nothing waits for a platter."""


@contextmanager
def theatre() -> Iterator[tuple[Path, PostOffice]]:
    """Servers, a folder, and everything made that is slow to make."""
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as place:
        folder = Path(place)
        with post_office(make_certificate(folder)) as office:
            warm_up()
            ground = Ground(folder / "rehearsal", office)
            ground.clear()
            for mails in (lambda: FIRST_DAY, lambda: second_day(office)):
                office.deliver(*mails())
                with desk_on(ground) as service:
                    recover(service)
                office.settle()
            yield folder, office


def report(name: str, verdicts: Iterable[Verdict]) -> bool:
    """Print what a family of trials found; whether it found nothing."""
    runs, unknown, found = 0, 0, Counter[str]()
    for verdict in verdicts:
        runs, unknown = runs + 1, unknown + verdict.unknown
        found.update(verdict.violations)
    print(f"{name}: {runs} runs, {unknown} mails a person was asked about, {dict(found) or 'nothing found'}", flush=True)
    return not found and runs > 0


def deaths_at(folder: Path, office: PostOffice, step: int) -> Iterator[bool]:
    for number, scene in enumerate(SCENES):
        made = stage(scene, folder / f"scene{number}", office)
        yield report(f"death while {scene.name}", (made.trial(*kills) for kills in every_line(made, step)))
    for number, scene in enumerate(DAYS):
        made = stage(scene, folder / f"day{number}", office)
        kills = many_deaths(made, max(2, 300 // step))
        yield report(f"two to five deaths on {scene.name}", (made.trial(*each) for each in kills))


def troubled_servers(folder: Path, office: PostOffice, step: int) -> Iterator[bool]:
    for scene, groups in (
        (troubles.DAY, (("the mailbox lies", troubles.imap_troubles()), ("the outlet fails", troubles.smtp_troubles()), ("the line is cut", troubles.cuts(6000, 200)))),
        (troubles.FILING, (("filing goes wrong", troubles.filing_troubles()),)),
    ):  # fmt: skip
        made = stage(scene, folder / scene.name.replace(" ", "-"), office)
        made.ground = replace(made.ground, patience=troubles.PATIENCE)
        for name, group in groups:
            yield report(name, (made.troubled(one.upset, meanwhile=one.meanwhile) for one in thinned(group, step)))


def failing_disks(folder: Path, office: PostOffice, step: int) -> Iterator[bool]:
    made = stage(troubles.DAY, folder / "disk", office)

    def until_unreached(failure: Callable[[int], storage.Failure]) -> Iterator[Verdict]:
        for number in range(1, 1000, step):
            yield made.troubled(lambda office: None, storage.working_after(failure(number)))
            if not storage.was_reached(made):
                return

    def each(failure: Callable[[int], storage.Failure], places: Iterable[int]) -> Iterator[Verdict]:
        return (made.troubled(lambda office: None, storage.working_after(failure(place))) for place in thinned(places, step))

    yield report("the disk is full after N pages", each(storage.full_after, range(40)))
    yield report("the kernel refuses to write past N bytes", each(storage.refused_from, range(0, 600_000, 4096)))
    yield report("the N-th write fails", until_unreached(storage.write_fails))
    yield report("the N-th commit fails", until_unreached(lambda number: storage.commit_fails(number, after=False)))
    yield report(
        "the N-th commit is done and said to fail", until_unreached(lambda number: storage.commit_fails(number, after=True))
    )


def crowds(folder: Path, office: PostOffice, step: int) -> Iterator[bool]:
    made = stage(crowd.CROWD, folder / "crowd", office)
    yield report("everybody at once", (crowd.at_once(made) for _ in range(max(1, 40 // step))))


def planted_faults(folder: Path, office: PostOffice, step: int) -> Iterator[bool]:
    """A wrong version of the desk must be caught: else the torture proves nothing."""
    stages: dict[str, Stage] = {}
    for one in PLANTED:
        if one.scene.name not in stages:
            stages[one.scene.name] = stage(one.scene, folder / f"planted{len(stages)}", office)
        made = stages[one.scene.name]
        office.keeps_sent, office.imap.capabilities = one.scene.keeps_sent, one.scene.capabilities
        caught = next((verdict for verdict in one.trials(made) if verdict.violations), None)
        print(f"planted: {one.name}: {sorted(caught.violations)[0] if caught else 'NOT CAUGHT'}", flush=True)
        yield caught is not None


FAMILIES = {"deaths": deaths_at, "servers": troubled_servers, "disks": failing_disks, "crowds": crowds, "planted": planted_faults}


def thinned(all_of_them: Iterable[object], step: int) -> Iterator[object]:  # type: ignore[misc]
    return islice(all_of_them, 0, None, step)


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--step", type=int, default=1)
    asked.add_argument("families", nargs="*", default=list(FAMILIES))
    given = asked.parse_args()
    with theatre() as (folder, office):
        good = [held for name in given.families for held in FAMILIES[name](folder, office, given.step)]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
