"""Waiting for news: IDLE is given again before the server ends it; without IDLE, or after a cut, the next look comes on time."""

from __future__ import annotations

import pytest

from ingest import imap_wait
from ingest.imap_wait import IDLE_LIMIT, LOOK, wait_for_news


class Clock:
    """Time that passes only while somebody waits for the server."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


class Server:
    """Says nothing, or its `news` after so many seconds; notes when IDLE begins and ends."""

    def __init__(self, clock: Clock, news_after: float = 1e9) -> None:
        self.clock, self.news_at = clock, clock.now + news_after
        self.spells: list[list[float]] = []

    def idle(self) -> None:
        self.spells.append([self.clock.now])

    def idle_check(self, timeout: float) -> list[tuple[int, bytes]]:
        self.clock.now += timeout
        return [(5, b"EXISTS")] if self.clock.now >= self.news_at else []

    def idle_done(self) -> tuple[bytes, list[tuple[int, bytes]]]:
        self.spells[-1].append(self.clock.now)
        return b"done", []


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(imap_wait, "time", made)
    return made


@pytest.mark.parametrize("hours", [0.1, 1, 24])
def test_idle_is_given_again_within_29_minutes_and_hardly_interrupted(clock: Clock, hours: float) -> None:
    server = Server(clock)
    assert wait_for_news(server, clock.now + hours * 3600, lambda: False)
    assert max(end - begin for begin, end in server.spells) < 29 * 60
    assert sum(end - begin for begin, end in server.spells) == pytest.approx(hours * 3600)
    assert len(server.spells) == -(-hours * 3600 // IDLE_LIMIT)


def test_news_in_a_later_spell_ends_the_waiting(clock: Clock) -> None:
    server = Server(clock, news_after=3 * 3600)
    assert wait_for_news(server, clock.now + 24 * 3600, lambda: False)
    assert clock.now == pytest.approx(server.news_at, abs=LOOK)


def test_a_stop_ends_idle(clock: Clock) -> None:
    server, began = Server(clock), clock.now
    assert not wait_for_news(server, began + 3600, lambda: clock.now - began > 10)
    assert [len(spell) for spell in server.spells] == [2]
    assert clock.now - began < 12
