"""Everybody at once: pollers, approvers and senders, each a process of its own, let loose in the same moment."""

from __future__ import annotations

import os
import sqlite3
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress

from desk import actions, pipeline
from desk.service import Service
from records.moves import DraftState
from tests.torture.auditor import Verdict
from tests.torture.deaths import FAILED, Scene, Stage, Work
from tests.torture.desk import drafts, take
from tests.torture.mails import FIRST_DAY

POLLERS, APPROVERS, SENDERS = 2, 20, 3
CROWD = Scene("everybody at once", take, before=(take,), first=FIRST_DAY[:4], later=lambda office: FIRST_DAY[4:])


def approver(number: int) -> Work:
    """Somebody who wants to approve everything they saw when they came, and is told when another was faster."""

    def work(service: Service) -> None:
        for draft_id, version in drafts(service, DraftState.DRAFT):
            with suppress(actions.Problem):
                actions.approve(service, f"person {number}", draft_id, version)

    return work


def poller(service: Service) -> None:
    pipeline.round(service)


def sender(service: Service) -> None:
    for _ in range(3):
        pipeline.send(service)


def at_once(made: Stage, plant: Callable[[], None] = lambda: None) -> Verdict:
    """One trial: what everybody did, and whether each reply was approved by one of them."""
    made.begin()
    works = [poller] * POLLERS + [approver(number) for number in range(APPROVERS)] + [sender] * SENDERS
    reads, writes = os.pipe()
    children = [_child(made._planted(work, plant), reads, writes) for work in works]
    os.close(reads)
    os.close(writes)  # the starting shot
    statuses = [os.waitpid(child, 0)[1] for child in children]
    found = made._recovered(plant)
    more = {"somebody was shown a failure"} if any(statuses) else set()
    if _approved_twice(made):
        more.add("a reply was approved by two people")
    return Verdict(found.violations | more, found.unknown)


def _child(work: Callable[[], None], reads: int, writes: int) -> int:
    child = os.fork()
    if child == 0:
        os.close(writes)
        os.read(reads, 1)
        try:
            work()
        except BaseException:
            traceback.print_exc()
            os._exit(FAILED)
        os._exit(0)
    return child


def _approved_twice(made: Stage) -> bool:
    """Whether two approvals of one reply stand, none of them taken back."""
    with closing(sqlite3.connect(made.ground.data / "desk.db")) as db:
        query = "SELECT subject_id, detail FROM audit WHERE subject = 'draft' AND action = 'state' AND detail LIKE '%\"bytes\"%'"
        return any(count > 1 for count in Counter(row[0] for row in db.execute(query)).values())
