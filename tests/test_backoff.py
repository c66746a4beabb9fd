"""How long a server is left alone."""

from __future__ import annotations

import time_machine

from ingest.backoff import FIRST, LONGEST, BackOff


def test_each_failure_waits_longer_up_to_a_bound_and_never_in_step():
    waits = []
    back_off = BackOff()
    for _ in range(12):
        back_off.failed()
        waits.append(back_off.left)
    assert all(FIRST * 2**n * 0.99 <= wait <= FIRST * 2**n * 1.25 for n, wait in enumerate(waits[:6]))
    assert all(LONGEST * 0.99 <= wait <= LONGEST * 1.25 for wait in waits[7:])
    assert len(set(waits[7:])) > 1


def test_what_the_server_asked_for_is_kept():
    back_off = BackOff()
    back_off.failed(asked=30)
    assert 29.9 <= back_off.left <= 37.5


def test_success_starts_afresh_and_time_passes():
    back_off = BackOff()
    assert back_off.left == 0
    back_off.failed()
    back_off.succeeded()
    assert back_off.left == 0
    back_off.failed()
    assert back_off.left <= FIRST * 1.25


def test_a_clock_that_jumps_changes_nothing():
    back_off = BackOff()
    back_off.failed(asked=100)
    with time_machine.travel("2030-01-01"):
        assert back_off.left > 90
